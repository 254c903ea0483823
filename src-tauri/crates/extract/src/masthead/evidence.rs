//! What else in a document says that a name is its publisher's: its short form, its domain, a line of its own.

use std::collections::HashMap;

use crate::fold::{find_words, fold};
use crate::rows::Sheet;
use crate::zones::Zone;

/// How many lines at either end are looked at for addresses on the net.
const EDGE: usize = 40;
/// The longest of them, in bytes.
const LINE: usize = 2_000;

/// What a document prints besides, gone through once for all candidates.
pub(super) struct Evidence {
    /// The names of domains whose addresses are no addressee's: “suaram”, “paraguayland”.
    domains: Vec<String>,
    /// The folded beginnings of short lines, up to their first mark, with the rows that have them.
    lines: HashMap<String, Vec<usize>>,
    /// Words in capitals, folded: short forms.
    shorts: HashMap<String, Vec<usize>>,
}

impl Evidence {
    pub fn of(sheet: &Sheet<'_>) -> Self {
        const LONGEST: usize = 120;
        let (mut lines, mut shorts) = (HashMap::new(), HashMap::new());
        let count = sheet.rows.len();
        let mut domains: Vec<String> = Vec::new();
        for (at, row) in sheet.rows.iter().enumerate() {
            // A line that a whole page was run into is gone through elsewhere.
            if at >= EDGE && at + EDGE < count || row.text.len() > LINE {
                continue;
            }
            let open = matches!(sheet.zones().of[at], Zone::Addressees | Zone::Copies);
            domains.extend(domains_in(&row.folded).filter(|_| !open));
            for word in row.text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| is_short(word)) {
                shorts.entry(fold(word)).or_insert_with(Vec::new).push(at);
            }
            if row.text.chars().count() <= LONGEST && !super::is_listed_link(sheet, at) {
                lines.entry(beginning(&row.folded).to_owned()).or_insert_with(Vec::new).push(at);
            }
        }
        domains.extend(
            sheet
                .furniture
                .iter()
                .take(EDGE)
                .filter(|text| text.len() <= LINE)
                .flat_map(|text| domains_in(&fold(text)).collect::<Vec<_>>()),
        );
        Self { domains, lines, shorts }
    }

    /// Whether a line of its own, other than row `own`, begins with a folded name.
    pub fn recurs(&self, folded: &str, own: Option<usize>) -> bool {
        self.lines.get(folded).is_some_and(|rows| rows.iter().any(|row| Some(*row) != own))
    }

    /// Whether a name ends in its short form, which its words or another line explain: “Suara Rakyat Malaysia (SUARAM)”.
    pub fn is_spelled(&self, name: &str, own: Option<usize>) -> bool {
        let Some((words, short)) = with_short(name) else { return false };
        let words: Vec<&str> = words.split_whitespace().collect();
        let again = || self.shorts.get(&fold(short)).is_some_and(|rows| rows.iter().any(|row| Some(*row) != own));
        words.len() > 1
            && (crate::organisation::is_of_initials(&words, short)
                || again()
                || self.domains.iter().any(|domain| *domain == fold(short)))
    }

    /// Whether another line prints the initials of a name's words: “WLUML” those of “Women Living Under Muslim Laws”.
    pub fn is_shortened(&self, name: &str, own: Option<usize>) -> bool {
        const WORDS: std::ops::RangeInclusive<usize> = 3..=8;
        let initial = |word: &str| word.chars().next().filter(|c| c.is_uppercase());
        let initials: Option<String> = name.split_whitespace().map(initial).collect();
        let short = initials.filter(|short| WORDS.contains(&short.chars().count()));
        short.is_some_and(|short| {
            self.shorts.get(&fold(&short)).is_some_and(|rows| rows.iter().any(|row| Some(*row) != own))
        })
    }

    /// Whether an address on the net bears the name: “info@paraguayland.example” that of “Paraguay Land Solidarity”.
    pub fn has_domain(&self, name: &str) -> bool {
        const SHORTEST: usize = 5;
        let bare = with_short(name).map_or(name, |(words, _)| words);
        let squashed: String = fold(bare).chars().filter(|c| c.is_alphanumeric()).collect();
        let short = with_short(name).map(|(_, short)| fold(short));
        let holds = |part: &str| part.chars().count() >= SHORTEST && squashed.contains(part);
        self.domains.iter().any(|domain| {
            short.as_deref() == Some(domain.as_str())
                || domain.split('-').all(holds)
                || holds(&domain.replace('-', ""))
        })
    }
}

/// “Collective of Weavers (CSW)”: the name and its short form.
pub(crate) fn with_short(name: &str) -> Option<(&str, &str)> {
    let (words, rest) = name.trim_end().strip_suffix(')')?.rsplit_once(" (")?;
    is_short(rest).then_some((words, rest))
}

fn is_short(word: &str) -> bool {
    (2..=10).contains(&word.chars().count())
        && word.chars().all(|c| c.is_uppercase() || c == '-')
        && word.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// A folded line up to its first mark.
fn beginning(folded: &str) -> &str {
    let end = folded.find(['|', ',', '·', ':', '•']).unwrap_or(folded.len());
    let end = folded.find(" - ").map_or(end, |dash| dash.min(end));
    folded[..end].trim()
}

/// The names of the domains of a folded line: the longest part before the last.
fn domains_in(folded: &str) -> impl Iterator<Item = String> + '_ {
    let words = folded.split([' ', '<', '>', '(', ')', '|', ',', ';']);
    words.filter(|word| word.contains('@') || find_words(word, "www").is_some() || word.contains("://")).filter_map(
        |word| {
            let host = word.rsplit('@').next()?;
            let host = host.split("://").last()?.split('/').next()?;
            let parts: Vec<&str> = host.trim_end_matches('.').split('.').collect();
            let (_, names) = parts.split_last()?;
            names.iter().filter(|part| **part != "www").max_by_key(|part| part.len()).map(|part| (*part).to_owned())
        },
    )
}
