//! Whole addresses below what is asked, one below the other, that no label stands above.

use model::{Role, Sureness};

use super::lines::is_no_line;
use super::{Draft, Found, build, ends_in_country, keep};
use crate::address::{notes::is_note, pieces};
use crate::fold::fold;
use crate::labels::{kinds, letters, stems as table};
use crate::letter::Letter;
use crate::names;
use crate::office::Office;
use crate::rows::{Paragraph, Row, Sheet};
use crate::stems;
use crate::zones::{Zone, Zones};

/// The longest line of an address, in characters: office, street and town may share one.
const LINE: usize = 100;
/// More rows than the addresses of one list have.
const ROWS: usize = 60;

/// The first run of them below a sentence that asks to write. An embassy among others gets the copy where one is asked for.
pub(super) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let Some(asked) = sheet.paragraphs().iter().find(|p| asks(sheet, zones, p)) else { return };
    let free = |at: usize| {
        !matches!(zones.of[at], Zone::Addressees | Zone::Copies)
            && !letter.is_some_and(|l| (l.first..l.end).contains(&at))
            && !found.rows.contains(&at)
    };
    let mut at = asked.first + 1;
    while at < sheet.rows.len() {
        if !free(at) || zones.labels[at].is_some() || is_heading(sheet, at) || !begins(sheet, at) {
            at += 1;
            continue;
        }
        let end = (at + 1..sheet.rows.len().min(at + ROWS))
            .find(|&row| !free(row) || zones.labels[row].is_some() || ends_run(sheet, row))
            .unwrap_or(sheet.rows.len().min(at + ROWS));
        let rows: Vec<usize> = (at..end).collect();
        let drafts: Vec<Draft> = build(pieces(sheet, zones, &rows), Role::Addressee);
        let whole: Vec<Draft> = drafts.into_iter().take_while(is_whole).collect();
        if !whole.is_empty() {
            return add(sheet, whole, says_copy_above(sheet, at), office, found);
        }
        at = end;
    }
}

fn add(sheet: &Sheet<'_>, drafts: Vec<Draft>, copied: bool, office: &Office, found: &mut Found) {
    let several = drafts.iter().any(|draft| !is_mission(&draft.recipient.lines));
    for mut draft in drafts {
        if several && copied && is_mission(&draft.recipient.lines) {
            draft.recipient.role = Role::Copy;
        }
        let before = found.findings.len();
        keep(sheet, draft, Zone::Letter, office, found);
        for finding in found.findings[before..].iter_mut().filter(|f| f.sureness.is_usable()) {
            finding.sureness = Sureness::LIKELY;
        }
    }
}

/// Whether a paragraph asks the reader to write, or opens what to say.
fn asks(sheet: &Sheet<'_>, zones: &Zones, paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 500;
    let text = paragraph.folded.as_str();
    let calls = || zones.of[paragraph.first] == Zone::Calls && crate::calls::is_item(&sheet.rows[paragraph.first]);
    let polite =
        || stems::asks_for(text) || kinds().holds(text, "please") || kinds().inside(text, "plea").is_some();
    let transcribes = || table().inside(text, "transcribe").is_some();
    calls()
        || text.chars().count() <= LONGEST
            && table().stem(text, "write")
            && (polite() || transcribes())
            && !stems::is_of_office(text)
}

/// Whether an address of somebody in office begins at a row.
fn begins(sheet: &Sheet<'_>, at: usize) -> bool {
    // The name, the office, the house.
    const NAMED: usize = 3;
    let row = &sheet.rows[at];
    let capital = row.text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase());
    let above = at.checked_sub(1).map(|above| &sheet.rows[above]);
    // The last call above the address is none of its lines.
    let called = crate::calls::is_item(row) && !names_office(&row.text);
    let parted = row.opens || above.is_none_or(|above| ends_sentence(&above.text) || is_reached(above));
    capital
        && parted
        && !called
        && !ends_run(sheet, at)
        && !is_reached(row)
        && (stems::address_at(sheet, at) || is_reached_below(sheet, at))
        && sheet.rows[at..].iter().take(NAMED).any(|row| names_office(&row.text))
}

/// “Public Prosecutor X” above nothing but a note to the reader and a contact.
fn is_reached_below(sheet: &Sheet<'_>, at: usize) -> bool {
    const NOTES: usize = 2;
    let below = sheet.rows.get(at + 1..).unwrap_or_default();
    let next = below.iter().take(NOTES + 1).find(|row| !is_note(&row.text));
    names_office(&sheet.rows[at].text)
        && below.first().is_some_and(|row| is_note(&row.text))
        && next.is_some_and(is_reached)
}

/// “Letter” alone above an address that a blank line parts from it.
fn is_heading(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    row.opens && sheet.block_end(at) == at + 1 && !row.text.trim().contains(' ') && !names_office(&row.text)
}

fn is_reached(row: &Row) -> bool {
    crate::contacts::is_contact(&row.folded)
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', ';', ':', '。', '؛', '：'])
}

/// Whether a row is no line of an address: it tells, asks, greets, or speaks of the publisher's office.
fn ends_run(sheet: &Sheet<'_>, at: usize) -> bool {
    const WORDS: usize = 6;
    let row = &sheet.rows[at];
    let reached = is_reached(row) || row.text.contains('@');
    let greets = letters().start(&row.folded, |mark| matches!(mark, "greet" | "friends" | "close")).is_some()
        && row.text.trim_end().ends_with([',', ':', '!', '،', '，']);
    let words: Vec<&str> = row.text.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let tells =
        words.len() >= WORDS && !is_note(&row.text) && (small * 3 >= words.len() * 2 || ends_sentence(&row.text));
    greets
        || super::headed::is_dated(row)
        || stems::is_of_office(&row.folded)
        || stems::gives_contact(row)
        || !reached && (row.text.chars().count() > LINE || tells)
}

/// Whether a draft is somebody's in office, with a way to reach them.
fn is_whole(draft: &Draft) -> bool {
    const LINES: std::ops::RangeInclusive<usize> = 1..=8;
    let recipient = &draft.recipient;
    let reached = !recipient.fax.is_empty()
        || !recipient.email.is_empty()
        || !recipient.phone.is_empty()
        || recipient.salutation.is_some();
    let posted =
        recipient.lines.len() > 2 && recipient.lines.iter().rev().take(2).any(|line| ends_in_country(line));
    LINES.contains(&recipient.lines.len())
        && (reached || posted)
        && recipient.lines.iter().take(3).any(|line| names_office(line))
        && !recipient.lines.iter().any(|line| is_no_line(line))
}

/// Whether a draft is an address to write to: several lines, its country, and no sentence.
pub(super) fn is_postal(draft: &Draft) -> bool {
    let lines = &draft.recipient.lines;
    let ends = lines.iter().rev().take(2).any(|line| ends_in_country(line));
    let named = lines.iter().take(3).any(|line| names_office(line));
    lines.len() > 2 && (ends || named) && !lines.iter().any(|line| is_no_line(line) || line.starts_with(['(', '[']))
}

/// Whether a line names an office, or somebody by the honorifics of one.
pub(crate) fn names_office(line: &str) -> bool {
    let folded = fold(line);
    names_official(&folded) || is_seat_of_country(&folded)
}

/// Whether a folded line has a word for somebody in office.
pub(super) fn names_official(folded: &str) -> bool {
    folded
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| names::is_word("official", word) || names::is_word("crown", word))
}

/// “Embassy of Togo”, “High Commission for Zambia”.
fn is_seat_of_country(folded: &str) -> bool {
    crate::labels::sections().holds(folded, "abroad") || table().stem(folded, "mission")
}

/// Whether the first lines of an address name an embassy.
pub(super) fn is_mission(lines: &[String]) -> bool {
    lines.iter().take(3).any(|line| is_seat_of_country(&fold(line)))
}

/// Whether the text right above asks for copies.
fn says_copy_above(sheet: &Sheet<'_>, at: usize) -> bool {
    const ABOVE: usize = 8;
    sheet.rows[at.saturating_sub(ABOVE)..at].iter().any(|row| stems::says_copy(&row.folded))
}
