//! The publisher's own office: nobody to write to, wherever its address stands.

use std::ops::Range;

use model::Recipient;

use crate::fold::{find_words, fold};
use crate::head::is_prose;
use crate::names::is_word;
use crate::organisation;
use crate::rows::{Row, Sheet};

/// The names under which a publisher's own office may stand in an address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Office {
    /// Folded; long enough to be nothing else.
    names: Vec<String>,
    /// As printed, in capitals: “OMCT”, “ACAT”.
    acronyms: Vec<String>,
    /// Lines of the document's head, folded, each with its row: who publishes it may be one of them.
    heads: Vec<(usize, String)>,
}

impl Office {
    /// The office of a publisher: the names of its family, and its own name as printed.
    pub fn of(publisher: &str) -> Self {
        let (mut names, mut acronyms) = organisation::names_of_family(publisher);
        let known = !names.is_empty() || !acronyms.is_empty();
        let bare = fold(publisher.split(" (").next().unwrap_or(""));
        // A single word of an unknown publisher's name may be a place in anybody's address.
        if known || bare.contains(' ') {
            names.push(bare);
        }
        names.retain(|name| name.chars().count() > 5);
        let inside = publisher.split('(').skip(1).filter_map(|rest| rest.split(')').next());
        let first = publisher.split([' ', '-']).next();
        acronyms.extend(first.into_iter().chain(inside).filter(|word| is_acronym(word)).map(str::to_owned));
        acronyms.extend(Some(initials(publisher)).filter(|word| is_acronym(word)));
        Self { names, acronyms, heads: Vec::new() }
    }

    /// The same with the lines above a document's text: “Islamic Example Commission”, “Suara Contoh (SUCO)”.
    pub fn at_head(mut self, sheet: &Sheet<'_>) -> Self {
        const TOP: usize = 10;
        const WORDS: std::ops::RangeInclusive<usize> = 2..=9;
        let told = sheet.paragraphs().iter().find(|p| is_prose(p)).map_or(usize::MAX, |p| p.first);
        let labelled = sheet.zones().labels.iter().position(Option::is_some).unwrap_or(usize::MAX);
        let top = sheet.rows.iter().enumerate().take(told.min(labelled)).skip(sheet.start).take(TOP);
        let short = |(_, row): &(usize, &Row)| WORDS.contains(&row.text.split_whitespace().count());
        for (at, row) in top.filter(short) {
            let inside = row.text.split('(').skip(1).filter_map(|rest| rest.split(')').next());
            self.acronyms.extend(inside.filter(|word| is_acronym(word)).map(str::to_owned));
            let words = row.folded.split(|c: char| !c.is_alphanumeric());
            let official = words.clone().any(|word| is_word("official", word) || is_word("seat", word));
            if !official && crate::country::mentions(&row.folded).is_empty() {
                self.heads.push((at, bare(&row.folded).to_owned()));
            }
        }
        self
    }

    /// Whether an address begins as a line of the head does that stands in none of its own rows.
    pub fn heads(&self, lines: &[String], rows: Range<usize>) -> bool {
        // Shorter names may begin a headline by chance.
        const NAME: usize = 10;
        let opening = lines.first().map_or(String::new(), |line| fold(line));
        let name = bare(opening.split([',', ':']).next().unwrap_or(""));
        let begins = |head: &str| {
            let rest = head.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || name.len() >= NAME && rest.starts_with(' '))
        };
        name.contains(' ') && self.heads.iter().any(|(at, head)| begins(head) && !rows.contains(at))
    }

    /// Drops the publisher's own mail below an embassy's: “with a copy to the embassy and to us”. Two words of its name stand in
    /// it, and none of them in the address.
    pub fn without_own(&self, recipient: &mut Recipient) {
        if recipient.email.len() > 1 {
            drop_own(&self.names, recipient);
        }
    }

    /// Whether the lines of an address are the office's: its name stands in them, or opens them without what goes
    /// before and behind it (“Acat Schweiz” of “ACAT Schweiz e.V.”).
    pub fn holds(&self, lines: &[String]) -> bool {
        let folded = fold(&lines.join(", "));
        let opening = folded.split(',').next().unwrap_or("").trim().to_owned();
        let words = opening.split_whitespace().count();
        self.names.iter().any(|name| folded.contains(name.as_str()))
            || words > 1 && self.names.iter().any(|name| format!(" {name} ").contains(&format!(" {opening} ")))
            || self.acronyms.iter().any(|name| lines.iter().any(|line| find_words(line, name).is_some()))
    }
}

/// Drops what holds a word of the publisher's names from the mails of somebody who has others: see [`Office::without_own`].
fn drop_own(names: &[String], recipient: &mut Recipient) {
    const LETTERS: usize = 5;
    let lines = fold(&recipient.lines.join(" "));
    let words = names.iter().flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    let own: Vec<&str> = words.filter(|word| word.len() >= LETTERS && !lines.contains(word)).collect();
    let is_own = |mail: &String| {
        let folded = fold(mail);
        let host = folded.split('@').next_back().unwrap_or("");
        let shared = recipient.email.iter().filter(|other| fold(other).ends_with(host)).count() > 1;
        !shared && own.iter().filter(|word| folded.contains(**word)).count() > 1
    };
    let kept: Vec<String> = recipient.email.iter().filter(|mail| !is_own(mail)).cloned().collect();
    if !kept.is_empty() {
        recipient.email = kept;
    }
}

/// “TUC” of “Trades Union Congress 2011”: the capitals at the head of a name's words.
fn initials(publisher: &str) -> String {
    let bare = publisher.split(" (").next().unwrap_or("");
    bare.split([' ', '-']).filter_map(|word| word.chars().next()).filter(|first| first.is_uppercase()).collect()
}

/// What stands between marks.
fn bare(folded: &str) -> &str {
    folded.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Three to eight capitals that name no country: shorter ones are states and posts (“PA”, “BP”).
fn is_acronym(word: &str) -> bool {
    (3..=8).contains(&word.chars().count())
        && word.chars().all(|c| c.is_uppercase() || c == '-')
        && crate::country::named(&fold(word)).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(publisher: &str, line: &str, expected: bool) {
        assert_eq!(Office::of(publisher).holds(&[line.to_owned()]), expected, "{publisher}: {line}");
    }

    #[test]
    fn knows_its_own_names() {
        check("Scholars at Risk Network", "And to SAR", true);
        check("ACAT Schweiz e.V.", "ACAT Schweiz, Speichergasse 29", true);
        check("World Organisation Against Torture (OMCT)", "OMCT International Secretariat", true);
        check("Associação Águas Claras", "Águas Claras", true);
        check("Looms Workers' Congress 2011", "LWC International Department", true);
    }

    #[test]
    fn takes_no_other_office_for_its_own() {
        check("Scholars at Risk Network", "Sarajevo Canton Court", false);
        check("LabourStart", "Ministry of Labour", false);
        check("Amnesty International USA", "Washington, DC 20008, USA", false);
    }
}
