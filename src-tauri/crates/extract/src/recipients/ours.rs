//! Whether an address is the publisher's, a signer's or a forwarder's: what stands right above it, how it opens, and who
//! wrote the document say so, in whatever zone it stands.

use std::collections::HashSet;

use model::{Finding, Value};

use super::Draft;
use crate::fold::{fold, slice};
use crate::labels::{letters, stems};
use crate::letter::Letter;
use crate::rows::Sheet;
use crate::zones::{Zone, Zones};

/// More rows than the address before has.
const TAKEN: usize = 40;
/// More lines than a sentence runs over that introduces an address.
const LINES: usize = 4;
/// As far as the words go that introduce an address, in characters.
const INTRODUCES: usize = 200;

/// Those who wrote a document, or passed it on.
pub(super) struct Ours {
    /// The rows at which somebody takes leave outside the letter.
    leaves: Vec<usize>,
    /// Addresses of mails to which questions and copies are to be sent, folded.
    mails: HashSet<String>,
    /// The names in heads of mails, folded.
    senders: Vec<String>,
}

impl Ours {
    pub fn of(sheet: &Sheet<'_>, letter: Option<Letter>) -> Self {
        let outside = |at: &usize| !letter.is_some_and(|l| (l.first..l.end).contains(at));
        let leaves =
            (0..sheet.rows.len()).filter(outside).filter(|&at| takes_leave(&sheet.rows[at].text)).collect();
        // “bilgi@ministry.example” is a word for information in an address, and says nothing.
        let speaks = |folded: &str| {
            folded.contains('@') && {
                let words: Vec<&str> = folded.split_whitespace().filter(|word| !word.contains('@')).collect();
                let words = words.join(" ");
                stems().inside(&words, "tous").is_some() || crate::stems::is_of_office(&words)
            }
        };
        // “Send appeals to x@mill.example and a copy to us at y@circle.example”: only what stands behind the words is ours.
        let own = |folded: &str| {
            let behind = stems().inside(folded, "tous").map(|(_, end)| mails_in(&folded[end..]));
            behind.filter(|mails| !mails.is_empty()).unwrap_or_else(|| mails_in(folded))
        };
        let rows = sheet.rows.iter().filter(|row| speaks(&row.folded));
        let mails = rows.flat_map(|row| own(&row.folded)).collect();
        let named = sheet.document.mail.as_ref().and(sheet.document.publisher.as_deref());
        let passed = sheet.passed_on.as_ref().and_then(|head| head.sender.as_deref());
        let senders = named.into_iter().chain(passed).map(fold).filter(|name| name.contains(' ')).collect();
        Self { leaves, mails, senders }
    }

    /// Whether a draft is theirs and nobody's to write to.
    pub fn holds(&self, sheet: &Sheet<'_>, draft: &Draft, zone: Zone, taken: &[usize]) -> bool {
        let (zones, lines) = (sheet.zones(), &draft.recipient.lines);
        let opening = lines.first().map_or(String::new(), |line| fold(line));
        let official = || names_office(lines);
        let mailed = |mail: &String| self.mails.contains(&fold(mail)) || crate::stems::is_of_section(mail);
        opens_as_ours(&opening)
            // “Please send appeals immediately.” may stand above it.
            || lines.iter().take(2).any(|line| crate::stems::is_of_network(line))
            || self.last_leave(draft.end.min(draft.first + 2)).is_some_and(|at| at >= draft.first)
            || lines.iter().take(2).any(|line| takes_leave(line))
            || is_introduced(sheet, zones, draft, zone, taken)
            || is_of_prisoner(lines)
            || self.signs(sheet, zones, draft) && !official()
            || self.senders.iter().any(|name| opening.starts_with(name.as_str()))
            || draft.recipient.email.iter().any(mailed) && !official()
    }

    /// The last row before `end` at which somebody takes leave.
    fn last_leave(&self, end: usize) -> Option<usize> {
        let before = self.leaves.partition_point(|&at| at < end);
        before.checked_sub(1).map(|last| self.leaves[last])
    }

    /// Whether somebody takes leave right above a draft, and no label stands between.
    pub fn signs(&self, sheet: &Sheet<'_>, zones: &Zones, draft: &Draft) -> bool {
        // The name and the office of whoever signs may stand between.
        const BETWEEN: usize = 5;
        const PARAGRAPHS: usize = 2;
        self.last_leave(draft.first).filter(|at| draft.first - at <= BETWEEN).is_some_and(|at| {
            let between = at + 1..=draft.first;
            let opened = between.clone().filter(|&row| sheet.rows[row].opens).count();
            let labelled = between.into_iter().any(|row| zones.labels[row].is_some());
            opened <= PARAGRAPHS && !labelled
        })
    }
}

/// Whether one of an address's first lines names an office.
fn names_office(lines: &[String]) -> bool {
    const FIRST: usize = 3;
    lines.iter().take(FIRST).any(|line| super::runs::names_office(line))
}

/// “In solidarity,”, “Mit freundlichen Grüßen”, “Sd/-”: a line of its own.
fn takes_leave(line: &str) -> bool {
    const LONGEST: usize = 45;
    const WORDS: usize = 2;
    // In bytes, before anything is folded.
    if line.len() > 4 * LONGEST || line.chars().count() > LONGEST {
        return false;
    }
    let folded = fold(line);
    letters().start(&folded, |mark| mark == "close").is_some_and(|start| {
        let rest = crate::fold::skip(&folded, start.end);
        rest.trim_start().starts_with([',', '.', '!', '/', '،', '，', '-'])
            || rest.trim_end().ends_with([',', '!', '،', '，'])
            || rest.split_whitespace().count() <= WORDS
    }) && !crate::contacts::is_contact(&folded)
}

/// “Do not send: …”, “Per informazioni”, “Mande uma cópia para a nossa secretaria”: the label of an address not to write to, or of
/// somebody's own office, which names no other one as “Ministry of Information” does.
fn opens_as_ours(opening: &str) -> bool {
    ["tous", "former"].into_iter().any(|mark| stems().inside(opening, mark).is_some())
        || crate::stems::is_of_office(opening)
            && !super::runs::names_office(opening)
            && !super::lines::is_institution(opening)
}

/// “Br Paul Exemple”, “Sembel Prison”: a card goes there, and no appeal. The governor of a prison is named with his office.
fn is_of_prisoner(lines: &[String]) -> bool {
    let prison = |line: &String| stems().stem(&fold(line), "prison");
    lines.iter().skip(1).take(3).any(prison)
        && !lines.first().is_some_and(prison)
        && !lines.iter().take(3).any(|line| super::runs::names_office(line) || serves(&fold(line)))
}

/// “National Prison Service”: an institution, for all its prisons.
fn serves(folded: &str) -> bool {
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| crate::names::is_thing(word) && !stems().stem(word, "prison"))
}

/// Whether the words right above an address, or the label before it on its own line, ask to write to those who speak.
fn is_introduced(sheet: &Sheet<'_>, zones: &Zones, draft: &Draft, zone: Zone, taken: &[usize]) -> bool {
    // Words that may stand between “to us at” and the address.
    const NEAR: usize = 2;
    let first = draft.first;
    let row = &sheet.rows[first];
    // A heading that is no line of the address begins it.
    let heads = row.text.trim_end().ends_with([':', '：']) && draft.recipient.lines.first() != Some(&row.text);
    let own = zones.labels[first].map(|end| slice(&row.folded, 0, end).to_owned());
    let own = own.or_else(|| heads.then(|| row.folded.clone()));
    let above = || {
        let last = first.checked_sub(1).filter(|at| !taken.iter().rev().take(TAKEN).any(|row| row == at))?;
        // The sentence may have begun in the lines before.
        let from = (last.saturating_sub(LINES)..=last).rev().find(|&at| sheet.rows[at].opens).unwrap_or(last);
        let text = sheet.folded_before(from, first, INTRODUCES);
        let heads = zones.labels[last].is_some() || text.trim_end().ends_with([':', '：']);
        // “Copy your message to us at act@union.example.” above the union's own address.
        let asked = || stems().inside(&text, "tous").is_some() && !names_office(&draft.recipient.lines);
        (heads || asked()).then_some(text)
    };
    let Some(text) = own.or_else(above) else { return false };
    let last =
        text.trim_end().trim_end_matches([':', '：', '.']).rsplit(['!', '?', ';', '。', '؟']).next().unwrap_or("");
    let last = last.rsplit(". ").next().unwrap_or("");
    let last = crate::near::last(last, INTRODUCES);
    // “Do not use the old address any more:”, “For interviews ask our press office:” above its officer.
    let of_office =
        || crate::stems::is_of_office(last) && crate::stems::is_of_office(&fold(&draft.recipient.lines[0]));
    if stems().inside(last, "former").is_some() || !draft.recipient.lines.is_empty() && of_office() {
        return true;
    }
    // “Copies to our ambassador in Lomé:”, “to our own minister”.
    let office = || names_office(&draft.recipient.lines);
    let us = || stems().inside(last, "us").is_some() && !office();
    // “… to the official below and let us know of any reply:” speaks of another address than the one below it.
    let tous = |(_, end): (usize, usize)| !office() || last[end..].split_whitespace().count() <= NEAR;
    stems().inside(last, "tous").is_some_and(tous) || zone == Zone::Copies && us()
}

fn mails_in(folded: &str) -> Vec<String> {
    let words = folded.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':'));
    words.filter(|word| word.contains('@')).map(|word| word.trim_matches('.').to_owned()).collect()
}

/// “Bilgi: …”: a label that asks for a copy, or says whom to ask.
pub(super) fn is_of_enquiry(sheet: &Sheet<'_>, at: usize) -> bool {
    let label = sheet.zones().labels[at].map_or("", |end| slice(&sheet.rows[at].folded, 0, end));
    stems().has(label.trim_matches([' ', ':', '：']), "enquiry")
}

/// Whether an address of several lines stands before.
pub(super) fn is_after_whole(found: &super::Found) -> bool {
    const LINES: usize = 3;
    let whole = |f: &Finding| matches!(&f.value, Value::Recipient(r) if r.lines.len() >= LINES);
    found.findings.iter().any(|f| f.sureness.is_usable() && whole(f))
}

/// Whether addresses that something proves stand before: what looks like none of them is seldom one more.
pub(super) fn is_after_others(found: &super::Found) -> bool {
    found.findings.iter().any(|f| matches!(&f.value, Value::Recipient(r) if r.country.is_some() || !r.email.is_empty() || !r.fax.is_empty()))
}

/// Whether an address without an office in it is the last thing that a document prints.
pub(super) fn ends_document(sheet: &Sheet<'_>, draft: &Draft) -> bool {
    let lines = &draft.recipient.lines;
    draft.end == sheet.rows.len()
        // “Mr. X” may be a manager.
        && !lines.iter().any(|line| super::runs::names_office(line))
        && !lines.first().is_some_and(|line| line.split(' ').any(|word| word.ends_with('.')))
}
