//! A directory of those in office: a line each, with the bare number or the mail's address that reaches them. “Dr. X,
//! Prosecutor: 011-504-555-0134”.

use model::{Recipient, Role};

use super::lines::is_institution;
use super::{Draft, Found, Last, add, keep, runs};
use crate::address::notes::is_box;
use crate::contacts::{self, Contact};
use crate::fold::fold;
use crate::labels::{contacts as table, grammar, sections, stems as words};
use crate::letter::Letter;
use crate::office::Office;
use crate::rows::Sheet;
use crate::stems;
use crate::zones::{Zone, Zones};

/// The longest line of a directory, in characters.
const LONGEST: usize = 220;

/// Somebody in office, with the rows and the contacts of the line.
struct Entry {
    lines: Vec<String>,
    contacts: Vec<Contact>,
    /// Whether no label stands before its first contact.
    bare: bool,
    first: usize,
    end: usize,
}

/// What the words above a directory ask.
#[derive(Clone, Copy)]
struct Asked {
    role: Role,
    /// What a number without a label is.
    number: Last,
    /// Whether the words speak of somebody in office.
    official: bool,
}

/// Looks for directories below words that ask to write, to fax or to call, and in lists of addresses.
pub(super) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let free = |at: usize| !letter.is_some_and(|l| (l.first..l.end).contains(&at));
    // Where the last directory ended, and what was asked above it.
    let mut last: Option<(usize, Asked)> = None;
    let mut at = sheet.begin();
    while at < sheet.rows.len() {
        let Some(entry) = entry_at(sheet, at).filter(|_| free(at)) else {
            at += 1;
            continue;
        };
        let first = at;
        let mut entries = vec![entry];
        at = entries[0].end;
        while at < sheet.rows.len() && free(at) {
            // The last line of a page may be its publisher's.
            let goes_on = |entry: &Entry| !sheet.rows[at].opens || is_official(entry);
            if let Some(entry) = entry_at(sheet, at).filter(goes_on) {
                at = entry.end;
                entries.push(entry);
            } else if let Some(more) = contacts_of(&sheet.rows[at].text).filter(|_| !sheet.rows[at].opens) {
                // “Fax: 555 01 02” below the line it belongs to.
                if let Some(entry) = entries.last_mut() {
                    entry.contacts.extend(more.0);
                    entry.end = at + 1;
                }
                at += 1;
            } else {
                break;
            }
        }
        let Some(asked) = asked_of(sheet, zones, (first, at), &entries, last) else { continue };
        last = Some((at, asked));
        for entry in entries {
            keep_entry(sheet, entry, asked, office, found);
        }
    }
}

fn keep_entry(sheet: &Sheet<'_>, entry: Entry, asked: Asked, office: &Office, found: &mut Found) {
    let mut recipient = Recipient::new(asked.role);
    recipient.lines = entry.lines;
    for contact in entry.contacts {
        let contact = match (contact, asked.number) {
            (Contact::Number(number), Last::Fax) => Contact::Fax(number),
            (Contact::Number(number), Last::Phone) => Contact::Phone(number),
            (contact, _) => contact,
        };
        add(&mut recipient, contact);
    }
    let (first, end) = (entry.first, entry.end);
    let zone = if asked.role == Role::Copy { Zone::Copies } else { Zone::Addressees };
    keep(
        sheet,
        Draft { recipient, first, end, multi: false, closed: true, last: None, mixed: false },
        zone,
        office,
        found,
    );
    // What was left out is nobody's address in the list that it stands in, either.
    found.rows.extend(first..end);
}

/// What is asked of those in the rows from the first to the last of a run, where they are a directory at all: half of them at
/// least are in office, and words above ask to reach them.
fn asked_of(
    sheet: &Sheet<'_>,
    zones: &Zones,
    (first, end): (usize, usize),
    entries: &[Entry],
    last: Option<(usize, Asked)>,
) -> Option<Asked> {
    let zone = zones.of[first];
    let open = matches!(zone, Zone::Addressees | Zone::Copies);
    let above = above(sheet, first, last);
    let named = above.is_some_and(|asked| asked.official) && entries.len() > 1;
    if !named && entries.iter().filter(|entry| is_official(entry)).count() * 2 < entries.len() {
        return None;
    }
    if !open {
        return above;
    }
    // Labelled contacts, and the last line of an address with its number, are read as any address is.
    let whole = sheet.rows[first].opens || first.checked_sub(1).is_some_and(|above| zones.labels[above].is_some());
    let stands = whole && (end == sheet.rows.len() || sheet.rows[end].opens || zones.labels[end].is_some());
    let role = if zone == Zone::Copies { Role::Copy } else { Role::Addressee };
    let number = above.map_or(Last::Phone, |asked| asked.number);
    (stands && entries.iter().any(|entry| entry.bare)).then_some(Asked { role, number, official: named })
}

/// What the words above a row ask, where they ask to reach somebody who is not the publisher. A short label (“In Honduras:”)
/// or another directory may stand between.
fn above(sheet: &Sheet<'_>, first: usize, last: Option<(usize, Asked)>) -> Option<Asked> {
    const PARAGRAPHS: usize = 3;
    const LINES: usize = 6;
    const REACH: usize = 280;
    const LABEL: usize = 50;
    let mut at = first;
    for _ in 0..PARAGRAPHS {
        if let Some((_, asked)) = last.filter(|(end, _)| *end == at) {
            return Some(asked);
        }
        let row = at.checked_sub(1)?;
        let from = (row.saturating_sub(LINES)..=row).rev().find(|&at| sheet.rows[at].opens).unwrap_or(row);
        let text = sheet.folded_before(from, at, REACH);
        let sentence = crate::near::last(&text, REACH);
        let label = sentence.chars().count() <= LABEL
            && sentence.trim_end().ends_with([':', '：'])
            && !sentence.contains(['?', '!', '؟', '？']);
        if let Some(asked) = asked_in(sentence) {
            return Some(asked);
        }
        // “Press enquiries? Our press office:”
        if !label || stems::is_of_office(sentence) || words().inside(sentence, "tous").is_some() {
            return None;
        }
        at = from;
    }
    None
}

/// What a sentence asks of those named below it.
fn asked_in(text: &str) -> Option<Asked> {
    let words = words();
    let last =
        text.trim_end().trim_end_matches([':', '：', '.']).rsplit(['!', '?', '。', '؟']).next().unwrap_or("");
    let last = last.rsplit(". ").next().unwrap_or("");
    let (fax, dial) = (words.stem(last, "tofax"), words.stem(last, "dial"));
    let writes = fax || dial || words.stem(last, "write") || words.start(last, |mark| mark == "wire").is_some();
    // “I will put the letters on the table.” tells, and introduces nothing.
    let told = text.trim_end().ends_with(['.', '。', '۔']);
    let kin = || sections().inside(last, "kin").is_some();
    if told || kin() || !writes || stems::is_of_office(last) || words.inside(last, "tous").is_some() {
        return None;
    }
    let role = if stems::says_copy(last) && !stems::copies_others(last) { Role::Copy } else { Role::Addressee };
    let number = if fax && !dial { Last::Fax } else { Last::Phone };
    Some(Asked { role, number, official: stems::names_authority(last) })
}

/// Whether somebody in office, or an institution, is named in a line.
fn is_official(entry: &Entry) -> bool {
    entry
        .lines
        .iter()
        .any(|line| runs::names_office(line) || is_institution(line) || stems::names_authority(&fold(line)))
}

/// The line of a directory at a row; a printed line that got too long goes on in the next row.
fn entry_at(sheet: &Sheet<'_>, at: usize) -> Option<Entry> {
    let row = &sheet.rows[at];
    if row.text.len() > 4 * LONGEST || contacts::is_contact(&row.folded) || is_box(row) {
        return None;
    }
    if let Some((lines, contacts, bare)) = parsed(&row.text) {
        return Some(Entry { lines, contacts, bare, first: at, end: at + 1 });
    }
    let next = sheet.rows.get(at + 1).filter(|next| !next.opens && next.text.len() <= 4 * LONGEST)?;
    let ended = row.text.trim_end().ends_with([':', '：', '.', '!', '?', ';']) || row.text.contains('@');
    if ended || parsed(&next.text).is_some() || contacts::is_contact(&next.folded) {
        return None;
    }
    let (lines, contacts, bare) = parsed(&format!("{} {}", row.text.trim_end(), next.text.trim()))?;
    Some(Entry { lines, contacts, bare, first: at, end: at + 2 })
}

/// Takes a line apart: who it is, and nothing but contacts behind a colon, a dash, a comma or a bracket.
fn parsed(text: &str) -> Option<(Vec<String>, Vec<Contact>, bool)> {
    // “PGR: 555 01 02”.
    const NAME: usize = 3;
    const WORDS: usize = 26;
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 6 && !contacts::holds_mail(text) || text.chars().count() > LONGEST {
        return None;
    }
    let text = text.trim_start_matches(['-', '–', '—', '•', '*', '·', '►', '▪', '■', '●', ' ']);
    let (text, _) = crate::address::without_number(text);
    let parts = text
        .char_indices()
        .filter(|(_, c)| matches!(c, ':' | '：' | ',' | '，' | '(' | '-' | '–' | '—' | '|' | ';' | ' ' | '<'));
    let (at, contacts, bare) = parts.into_iter().find_map(|(at, sign)| {
        let rest = &text[at + sign.len_utf8()..];
        let dash = matches!(sign, '-' | '–' | '—');
        let name = text[..at].trim_end();
        let parted = !dash || text[..at].ends_with(' ') && rest.starts_with(' ');
        if !parted || name.chars().count() < NAME || sign == ' ' && !is_long_number(rest) {
            return None;
        }
        let (contacts, bare) = contacts_of(rest)?;
        Some((at, contacts, bare))
    })?;
    let name = text[..at].trim_end_matches([' ', ':', ',', '-', '–', '(', '|']);
    let folded = fold(name);
    let begins = name.chars().next().is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
    // “…, Ankara, Turkey, Fax + 90 312 555 01 02” is read as any address with its label is.
    let labelled = contacts::first_label(&fold(text)).is_some_and(|label| label < text[..at].chars().count())
        || folded.rsplit(' ').next().is_some_and(|word| label_of(word).is_some());
    let own = stems::is_of_office(&folded) && !runs::names_office(name) && !is_institution(name);
    let counted = name.split_whitespace().count() <= WORDS && !name.contains(['@', '"', '!', '?', '。']);
    if labelled
        || !begins
        || own
        || !counted
        || is_request(name, &folded)
        || crate::dates::names_a_day(&folded)
        || sections().start(&folded, |mark| mark != "residue").is_some()
    {
        return None;
    }
    // “In Peru: General X, Commander”: the last label; “President: Mr. X” is an office and a name.
    let (label, rest) = name.rsplit_once(": ").unwrap_or(("", name));
    if super::lines::is_told_label(name) {
        return None;
    }
    let mut lines: Vec<String> = Vec::new();
    if runs::names_office(label) || stems::names_authority(&fold(label)) {
        lines.push(label.trim().to_owned());
    }
    lines.extend(crate::address::split_commas(rest));
    (!lines.is_empty()).then_some((lines, contacts, bare))
}

/// “Pour toute demande d’entretien, veuillez contacter le bureau de Dakar”: a sentence, in which hardly a word has a capital.
fn is_request(name: &str, folded: &str) -> bool {
    const WORDS: usize = 6;
    let words: Vec<&str> = name.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let asks = || ["write", "dial", "tofax", "ask"].iter().any(|mark| has_stem(folded, mark));
    words.len() >= WORDS && (small * 3 > words.len() * 2 || small * 2 > words.len() && asks())
        || begins_as_request(folded) && small * 2 >= words.len()
}

fn has_stem(folded: &str, mark: &str) -> bool {
    words().stem(folded, mark)
}

/// Whether a text begins as a request does.
fn begins_as_request(folded: &str) -> bool {
    words().start(folded, |mark| matches!(mark, "request" | "wire")).is_some()
}

/// “(251) 555-0110”, “+95 67 555 110”, “251-555-0110” right behind a name, where a post code might stand.
fn is_long_number(rest: &str) -> bool {
    const DIGITS: usize = 10;
    let begins = rest.starts_with(['+', '(']) && rest[1..].starts_with(|c: char| c.is_ascii_digit() || c == '+');
    let long =
        rest.starts_with(|c: char| c.is_ascii_digit()) && rest.bytes().filter(u8::is_ascii_digit).count() >= DIGITS;
    begins || long || rest.starts_with('<') || rest.split(' ').next().is_some_and(|word| word.contains('@'))
}

/// The contacts of a text that holds nothing else, and whether no label stands before the first.
fn contacts_of(text: &str) -> Option<(Vec<Contact>, bool)> {
    let restored = contacts::restore(text);
    let mut read = Reading::default();
    let mut bare = None;
    for word in restored.split_whitespace() {
        let trimmed = word.trim_matches(['(', ')', '<', '>', ',', ';', '.', ':', '|', '/', '[', ']', '–', '-']);
        let folded = fold(trimmed);
        if trimmed.contains('@') {
            read.flush()?;
            let (before, found) = contacts::read(trimmed);
            let [contact @ (Contact::Email(_) | Contact::Social(_))] = &found[..] else { return None };
            before.is_empty().then(|| read.out.push(contact.clone()))?;
            bare.get_or_insert(read.kind.is_none());
        } else if is_part(word) {
            bare.get_or_insert(read.kind.is_none());
            read.part(word)?;
        } else if trimmed.is_empty() {
            read.flush()?;
        } else if let Some(mark) = label_of(&folded) {
            let behind =
                word.starts_with('(') && word.ends_with(')') || word.starts_with('(') && !word.ends_with(':');
            read.flush()?;
            read.label(mark, behind);
        } else if grammar().has(&folded, "and") || grammar().has(&folded, "or") || table().has(&folded, "between") {
            read.flush()?;
        } else {
            return None;
        }
    }
    read.flush()?;
    let dated = !crate::dates::all(&fold(text)).is_empty();
    (!read.out.is_empty() && !dated).then_some((read.out, bare.unwrap_or(false)))
}

/// The mark of a contact's label that is the whole of a folded word.
fn label_of(folded: &str) -> Option<&'static str> {
    let start = table().start(folded, |mark| matches!(mark, "fax" | "phone" | "phonefax" | "email"))?;
    (start.end == folded.chars().count()).then_some(start.mark)
}

/// A piece of a number: digits, and what stands between them.
fn is_part(word: &str) -> bool {
    let piece = |c: char| c.is_numeric() || matches!(c, '+' | '(' | ')' | '-' | '–' | '.' | '/' | ',' | ';');
    word.chars().any(char::is_numeric) && word.chars().all(piece)
}

/// Contacts that are being put together.
#[derive(Default)]
struct Reading {
    out: Vec<Contact>,
    number: Vec<String>,
    kind: Option<&'static str>,
}

impl Reading {
    /// Adds a piece of a number; a stroke, a comma or a semicolon ends it.
    fn part(&mut self, word: &str) -> Option<()> {
        for (nth, piece) in word.split_inclusive(['/', ',', ';']).enumerate() {
            let bare = piece.trim_end_matches(['/', ',', ';']);
            if nth > 0 && bare.is_empty() {
                continue;
            }
            self.number.push(bare.to_owned());
            if bare.len() < piece.len() {
                self.flush()?;
            }
        }
        Some(())
    }

    /// Ends the number; `None` where its digits are too few for one, or years.
    fn flush(&mut self) -> Option<()> {
        const DIGITS: usize = 6;
        if self.number.is_empty() {
            return Some(());
        }
        let number = std::mem::take(&mut self.number).join(" ");
        let number = number.trim().trim_end_matches(['.', '-', '–']);
        let open = number.contains('(');
        let number = if open { number } else { number.trim_end_matches(')') };
        let number = if open && !number.contains(')') { number.trim_start_matches('(') } else { number };
        let digits = number.chars().filter(|c| c.is_numeric()).count();
        let years = digits == 8
            && number.split(['-', '–', '.']).all(|year| year.starts_with("19") || year.starts_with("20"));
        if digits < DIGITS || years {
            return None;
        }
        let number = number.to_owned();
        match self.kind {
            Some("fax") => self.out.push(Contact::Fax(number)),
            Some("phone") => self.out.push(Contact::Phone(number)),
            Some("phonefax") => self.out.extend([Contact::Phone(number.clone()), Contact::Fax(number)]),
            _ => self.out.push(Contact::Number(number)),
        }
        Some(())
    }

    /// A label: of what follows, or in a bracket of the number before it.
    fn label(&mut self, mark: &'static str, behind: bool) {
        match self.out.last_mut() {
            Some(Contact::Number(number)) if behind => {
                let number = std::mem::take(number);
                let contact = if mark == "fax" { Contact::Fax(number) } else { Contact::Phone(number) };
                self.out.pop();
                self.out.push(contact);
            }
            _ => self.kind = Some(mark),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&[&str], &[&str])>) {
        let found = parsed(text).map(|(lines, contacts, _)| {
            let shown = contacts.iter().map(|c| format!("{c:?}").replace('"', "")).collect::<Vec<_>>();
            (lines, shown)
        });
        let expected = expected.map(|(lines, contacts)| {
            let own = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
            (own(lines), own(contacts))
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_line_names_somebody_and_what_reaches_them() {
        check(
            "Dr. Jean Exemple, Fiscal Especial: 011-504-555-1090 or 011-504-555-1091",
            Some((
                &["Dr. Jean Exemple", "Fiscal Especial"],
                &["Number(011-504-555-1090)", "Number(011-504-555-1091)"],
            )),
        );
        check(
            "-In Peru: General Juan Ejemplo, Commander: mando@policia.example",
            Some((&["General Juan Ejemplo", "Commander"], &["Email(mando@policia.example)"])),
        );
        check(
            "Mme Awa Exemple, ministre de la Justice : 00 227 20 55 01 11 (fax)",
            Some((&["Mme Awa Exemple", "ministre de la Justice"], &["Fax(00 227 20 55 01 11)"])),
        );
        check(
            "Warden Ann Example – 334-555-0111 – ann@doc.example",
            Some((&["Warden Ann Example"], &["Number(334-555-0111)", "Email(ann@doc.example)"])),
        );
        check("Warden Ann Example (334) 555-0111", Some((&["Warden Ann Example"], &["Number((334) 555-0111)"])));
        check("Mayor of Lomé, 2004-2008", None);
        check("Ministry of Justice, 125 993 Moscow", None);
        check("Arrested: 12 March 2004", None);
        check("write to the governor: governor@example.org", None);
    }
}
