//! Whom to write to and who gets a copy: the blocks of an address list, one recipient each.

use model::{Finding, Recipient, Role, Sureness, Value, Warning};

use crate::address::{Piece, pieces};
use crate::contacts::{self, Contact};
use crate::country;
use crate::fold::fold;
use crate::letter::Letter;
use crate::organisation;
use crate::rows::Sheet;
use crate::zones::{Zone, Zones};

/// A recipient in the making.
struct Draft {
    recipient: Recipient,
    first: usize,
    end: usize,
    /// Whether its last paragraph had several lines: then a blank line parts it from the next.
    multi: bool,
    /// Whether a contact or a salutation has been seen.
    closed: bool,
    /// What the contact before was: a number in a line of its own is one more of it.
    last: Option<Last>,
    /// Whether two columns ran together in it.
    mixed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Fax,
    Phone,
}

/// Everybody to write to or to copy, with the rows that hold them.
pub(crate) struct Found {
    /// In the order printed.
    pub findings: Vec<Finding>,
    /// What was left out.
    pub warnings: Vec<Warning>,
    /// Rows that belong to addresses.
    pub rows: Vec<usize>,
}

/// Reads the address lists of a sheet. Rows of the letter are nobody's address.
pub(crate) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &[String]) -> Found {
    let mut found = Found { findings: Vec::new(), warnings: Vec::new(), rows: Vec::new() };
    for (zone, rows) in segments(sheet, zones, letter) {
        let role = if zone == Zone::Copies { Role::Copy } else { Role::Addressee };
        for draft in build(pieces(sheet, zones, &rows), role) {
            keep(sheet, draft, zone, office, &mut found);
        }
    }
    if let Some(letter) = letter.filter(|_| found.findings.is_empty()) {
        beside(sheet, zones, letter, office, &mut found);
    }
    if found.findings.is_empty() && !zones.labels.iter().any(Option::is_some) {
        offer(sheet, zones, letter, office, &mut found);
    }
    found
}

/// The address right above or below a letter that no label offers is the one that the letter goes to.
fn beside(sheet: &Sheet<'_>, zones: &Zones, letter: Letter, office: &[String], found: &mut Found) {
    // “[Your name]” may stand between the two.
    const BETWEEN: usize = 2;
    let after = sheet.paragraphs().iter().filter(|p| (letter.end..=letter.end + BETWEEN).contains(&p.first));
    let before = sheet.paragraphs().iter().rfind(|p| p.end <= letter.first && p.end + 1 >= letter.first);
    let near =
        before.into_iter().chain(after).find(|p| crate::stems::address_at(sheet, p.first) && p.end > p.first + 1);
    let Some(paragraph) = near else { return };
    let rows: Vec<usize> = (paragraph.first..paragraph.end).collect();
    for draft in build(pieces(sheet, zones, &rows), Role::Addressee).into_iter().take(1) {
        let before = found.findings.len();
        keep(sheet, draft, Zone::Letter, office, found);
        for finding in &mut found.findings[before..] {
            finding.sureness = Sureness::LIKELY;
        }
    }
}

/// A document in whose language no label is known may still hold blocks that look like addresses: they are offered
/// to the person and never used.
fn offer(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &[String], found: &mut Found) {
    // The last lines of a document are its publisher's own address.
    let end = sheet.rows.len().saturating_sub(6);
    for paragraph in sheet.paragraphs().iter().filter(|p| p.end <= end && (3..=10).contains(&(p.end - p.first))) {
        let rows: Vec<usize> = (paragraph.first..paragraph.end).collect();
        let narrow = rows.iter().all(|&at| sheet.rows[at].text.chars().count() < 70);
        let contact = paragraph.text.contains('@') || paragraph.text.contains("+");
        let inside = letter.is_some_and(|l| (l.first..l.end).contains(&paragraph.first));
        if !narrow
            || !contact
            || inside
            || !ends_in_country(&sheet.rows[paragraph.end - 1].text) && !paragraph.text.contains('@')
        {
            continue;
        }
        for draft in build(pieces(sheet, zones, &rows), Role::Addressee) {
            let before = found.findings.len();
            keep(sheet, draft, Zone::Letter, office, found);
            for finding in &mut found.findings[before..] {
                finding.sureness = Sureness::DOUBTFUL;
            }
            if found.findings.len() > before {
                found.warnings.push(Warning::new("address-without-label", paragraph.text.clone()));
            }
        }
    }
}

/// Runs of rows of one zone, the letter left out.
fn segments(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>) -> Vec<(Zone, Vec<usize>)> {
    let mut out: Vec<(Zone, Vec<usize>)> = Vec::new();
    let mut open = false;
    let insets = letter.map_or_else(Vec::new, |l| crate::letter::insets(sheet, l));
    for at in 0..sheet.rows.len() {
        let zone = zones.of[at];
        let inside = letter.is_some_and(|l| (l.first..l.end).contains(&at)) && !insets.contains(&at);
        let wanted = matches!(zone, Zone::Addressees | Zone::Copies | Zone::Letter) && !inside;
        // A label begins a list of its own, even one of the same kind.
        let begins = zones.labels[at].is_some();
        match out.last_mut() {
            Some((last, rows)) if wanted && open && *last == zone && !begins => rows.push(at),
            _ if wanted => out.push((zone, vec![at])),
            _ => {}
        }
        open = wanted;
    }
    out
}

fn build(pieces: Vec<Piece>, role: Role) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for piece in pieces {
        if is_ruled(&piece.text) {
            drafts.iter_mut().last().into_iter().for_each(|draft| draft.closed = true);
            continue;
        }
        let (line, contacts) = contacts::read(&piece.text);
        let begins = begins(drafts.last(), &piece, &line, !contacts.is_empty());
        if begins || drafts.is_empty() {
            let recipient = Recipient::new(role);
            drafts.push(Draft {
                recipient,
                first: piece.row,
                end: piece.row + 1,
                multi: false,
                closed: false,
                last: None,
                mixed: false,
            });
        }
        let Some(draft) = drafts.last_mut() else {
            continue;
        };
        draft.end = draft.end.max(piece.row + 1);
        draft.multi = piece.multi;
        let line = line.trim().trim_end_matches([',', ';']).trim();
        if !line.is_empty() && !piece.heading {
            draft.recipient.lines.push(line.to_owned());
        }
        draft.mixed |= numbered_twice(line);
        // One line with two salutations is two columns run together: it is nobody's.
        if contacts.iter().filter(|c| matches!(c, Contact::Salutation(_))).count() > 1 {
            draft.closed = true;
            continue;
        }
        for contact in contacts {
            draft.closed = true;
            let contact = match (contact, draft.last) {
                (Contact::Number(number), Some(Last::Phone)) => Contact::Phone(number),
                (Contact::Number(number), Some(Last::Fax)) => Contact::Fax(number),
                (contact, _) => contact,
            };
            draft.last = match contact {
                Contact::Fax(_) | Contact::Expected(true) => Some(Last::Fax),
                Contact::Phone(_) | Contact::Expected(false) => Some(Last::Phone),
                _ => None,
            };
            add(&mut draft.recipient, contact);
        }
    }
    drafts
}

/// “- - - - cut here - - - -”, “Date ..............”: drawn to be cut or filled in, no line of an address.
fn is_ruled(text: &str) -> bool {
    const DRAWN: usize = 6;
    let drawn = text.chars().filter(|c| matches!(c, '-' | '_' | '.' | '…' | '–' | '—' | '=' | '*' | '✂')).count();
    drawn >= DRAWN && drawn > text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// “President of the Republic 2) Minister of Justice”.
fn numbered_twice(line: &str) -> bool {
    line.match_indices(") ").any(|(at, _)| {
        let digits = line[..at].chars().rev().take_while(char::is_ascii_digit).count();
        digits > 0 && at > 3 && line[..at - digits].ends_with(' ')
    })
}

/// Whether a piece begins another recipient.
fn begins(draft: Option<&Draft>, piece: &Piece, line: &str, has_contacts: bool) -> bool {
    let Some(draft) = draft else {
        return true;
    };
    let empty = draft.recipient.lines.is_empty() && !draft.closed;
    if piece.forced || piece.heading {
        return !empty;
    }
    if line.is_empty() {
        return false;
    }
    // Lines behind contacts are somebody else's; so is a line that brings contacts of its own in another paragraph.
    if draft.closed {
        return true;
    }
    if !piece.opens || empty {
        return false;
    }
    let lines = draft.recipient.lines.len();
    let complete = draft.recipient.lines.last().is_some_and(|last| ends_in_country(last));
    (lines >= 2 && (draft.multi || piece.multi || complete))
        || (complete && piece.multi)
        || (has_contacts && draft.multi)
}

/// “Lomé, Togo”, “GUATEMALA”, “Austin, Texas 78799, USA”, “Bujumbura - Burundi”.
pub(crate) fn ends_in_country(line: &str) -> bool {
    country_of(line).is_some()
}

fn country_of(line: &str) -> Option<model::Country> {
    let folded = fold(line);
    let last = folded.rsplit([',', '،', '，']).next().unwrap_or("");
    let dashed = folded.rsplit(" - ").next().unwrap_or("");
    country::named(&folded).or_else(|| country::named(last)).or_else(|| country::named(dashed))
}

fn add(recipient: &mut Recipient, contact: Contact) {
    let push = |list: &mut Vec<String>, value: String| {
        if !list.contains(&value) {
            list.push(value);
        }
    };
    match contact {
        Contact::Fax(number) => push(&mut recipient.fax, number),
        Contact::Phone(number) => push(&mut recipient.phone, number),
        Contact::Email(address) => push(&mut recipient.email, address),
        Contact::Social(handle) => push(&mut recipient.social, handle),
        Contact::Salutation(words) => drop(recipient.salutation.get_or_insert(words)),
        Contact::Number(_) | Contact::Expected(_) | Contact::Dropped => {}
    }
}

/// Keeps what is somebody's address, says what is left out.
fn keep(sheet: &Sheet<'_>, mut draft: Draft, zone: Zone, office: &[String], found: &mut Found) {
    let recipient = &mut draft.recipient;
    let contacts = recipient.email.len() + recipient.fax.len() + recipient.phone.len() + recipient.social.len();
    let words = recipient.lines.join(", ");
    if recipient.lines.is_empty() {
        if contacts > 0 {
            found.warnings.push(Warning::new("contact-without-address", first_contact(recipient)));
        }
        return;
    }
    // The publisher's own office is nobody to write to.
    let folded = fold(&words);
    let opening = folded.split(',').next().unwrap_or("").trim();
    if office.iter().any(|name| folded.contains(name.as_str())) || organisation::is_own_name(office, opening) {
        found.warnings.push(Warning::new("own-office-left-out", words));
        return;
    }
    recipient.country = recipient.lines.iter().rev().take(2).find_map(|line| country_of(line));
    let lines = recipient.lines.len();
    let known = contacts > 0 || recipient.salutation.is_some() || recipient.country.is_some();
    // Where no label says that addresses follow, a block has to look like one.
    if zone == Zone::Letter && !(known && (lines >= 2 || contacts > 0)) {
        return;
    }
    if !recipient.lines.iter().any(|line| line.chars().any(char::is_alphabetic)) {
        return;
    }
    // “Brasil” alone is the end of an address whose other lines stand elsewhere.
    if lines == 1 && contacts == 0 && country::named(&folded).is_some() {
        found.warnings.push(Warning::new("address-incomplete", words));
        return;
    }
    let office = recipient.lines.len() <= 2 && contacts > 0 && recipient.lines.iter().any(|l| speaks_of_office(l));
    if office {
        found.warnings.push(Warning::new("own-office-left-out", words));
        return;
    }
    let sureness = match (known, lines) {
        _ if draft.mixed => Sureness::DOUBTFUL,
        (false, _) if recipient.lines.iter().any(|line| is_no_line(line)) => Sureness::DOUBTFUL,
        (true, _) => Sureness::SURE,
        (false, 2..) => Sureness::LIKELY,
        (false, _) => Sureness::DOUBTFUL,
    };
    let same =
        |finding: &Finding| matches!(&finding.value, Value::Recipient(other) if other.lines == recipient.lines);
    if found.findings.iter().any(same) {
        return;
    }
    if !sureness.is_usable() {
        found.warnings.push(Warning::new("address-incomplete", words));
    }
    found.rows.extend(draft.first..draft.end);
    let place = Some(sheet.place_of_rows(draft.first, draft.end));
    found.findings.push(Finding { value: Value::Recipient(draft.recipient), place, sureness });
}

/// “For questions: …”, “للتواصل مع المرصد”.
fn speaks_of_office(line: &str) -> bool {
    let folded = fold(line);
    crate::stems::is_of_office(&folded)
}

/// A sentence, a menu, a label with its value: no line of an address that nothing else proves to be one.
fn is_no_line(line: &str) -> bool {
    let sentence = line.trim_end().ends_with(['.', '!', '?', '。', '！', '？', '؟', '"', '”'])
        && line.split_whitespace().count() > 3
        || line.trim_end().ends_with(['。', '！', '？']);
    let menu = line.contains(" · ") || line.contains(" | ") || line.contains('»');
    let labelled = line.contains(['：', ':']);
    sentence || menu || labelled || crate::dates::names_a_day(&fold(line))
}

fn first_contact(recipient: &Recipient) -> String {
    [&recipient.email, &recipient.fax, &recipient.phone, &recipient.social]
        .into_iter()
        .flatten()
        .next()
        .cloned()
        .unwrap_or_default()
}
