//! Whom to write to and who gets a copy: the blocks of an address list, one recipient each.

use std::collections::HashSet;

use model::{Finding, Recipient, Role, Sureness, Value, Warning};

use crate::address::{Piece, pieces};
use crate::contacts::{self, Contact};
use crate::country;
use crate::fold::fold;
use crate::labels::stems;
use crate::letter::Letter;
use crate::office::Office;
use crate::rows::{Shape, Sheet};
use crate::zones::{Zone, Zones};

mod accredited;
mod at_risk;
mod copied;
mod directory;
mod headed;
mod lines;
mod ours;
mod paired;
mod reached;
mod run_on;
mod runs;
mod unlabelled;

pub(crate) use at_risk::set_apart;
pub(crate) use runs::names_office;
pub(crate) use unlabelled::is_address_line;

use lines::{
    asks_copy, asks_in_one_case, describes, first_contact, holds_address, holds_mail, holds_number, is_at_home,
    is_form, is_joined, is_label, is_menu, is_no_line, is_of_address, is_remark, is_request, is_ruled, is_sentence,
    is_small, is_town_alone, is_unknown_label, numbered_twice, runs_on, speaks, speaks_of_office,
};
use ours::{Ours, ends_document, is_after_others, is_after_whole};

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
    /// Those who wrote the document, to whom nobody writes.
    ours: Ours,
}

/// Reads the address lists of a sheet. Rows of the letter are nobody's address.
pub(crate) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office) -> Found {
    let ours = Ours::of(sheet, letter);
    let mut found = Found { findings: Vec::new(), warnings: Vec::new(), rows: Vec::new(), ours };
    directory::find(sheet, zones, letter, office, &mut found);
    let taken: HashSet<usize> = found.rows.iter().copied().collect();
    // The first label below the letter.
    let next = letter.and_then(|letter| (letter.end..sheet.rows.len()).find(|&at| zones.labels[at].is_some()));
    for (zone, rows) in segments(sheet, zones, letter, &taken) {
        let role = if zone == Zone::Copies { Role::Copy } else { Role::Addressee };
        let mut drafts = build(pieces(sheet, zones, &rows), role);
        if zone == Zone::Addressees {
            copied::tell_apart(sheet, zones, &rows, &mut drafts);
        }
        for draft in drafts {
            // Below a letter stands whoever offers it, but where a label opens a list of its own.
            let labelled = next.is_some_and(|next| next <= draft.first);
            let below = letter.is_some_and(|letter| {
                draft.first >= letter.end && (zone == Zone::Letter || letter.closed && !labelled)
            });
            if below && !runs::is_postal(&draft) {
                continue;
            }
            keep(sheet, draft, zone, office, &mut found);
        }
    }
    accredited::find(sheet, zones, office, &mut found);
    unlabelled::find(sheet, zones, letter, office, &mut found);
    copied::doubt_of_letters(sheet, &mut found);
    found
}

/// Runs of rows of one zone, the letter and what is taken already left out.
fn segments(
    sheet: &Sheet<'_>,
    zones: &Zones,
    letter: Option<Letter>,
    taken: &HashSet<usize>,
) -> Vec<(Zone, Vec<usize>)> {
    let mut out: Vec<(Zone, Vec<usize>)> = Vec::new();
    let mut open = false;
    let insets = letter.map_or_else(Vec::new, |l| crate::letter::insets(sheet, l));
    for at in 0..sheet.rows.len() {
        let zone = zones.of[at];
        let inside = letter.is_some_and(|l| (l.first..l.end).contains(&at)) && !insets.contains(&at);
        // “LETTER” right above it is its heading, and no line of the address above.
        let heads = letter.is_some_and(|l| l.first == at + 1)
            && crate::labels::sections().whole(&sheet.rows[at].folded) == Some("letter");
        let wanted = matches!(zone, Zone::Addressees | Zone::Copies | Zone::Letter)
            && !inside
            && !heads
            && !taken.contains(&at);
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
    let again: Vec<bool> = (0..pieces.len()).map(|at| is_next_address(&pieces, at)).collect();
    for (piece, again) in pieces.into_iter().zip(again) {
        // “AI Index: …” of a page's foot among the lines.
        if !crate::index::all(&piece.text).is_empty() {
            continue;
        }
        if is_ruled(&piece.text) {
            drafts.iter_mut().last().into_iter().for_each(|draft| draft.closed = true);
            continue;
        }
        let (line, contacts) = contacts::read(&piece.text);
        let greeted = matches!(contacts[..], [Contact::Beside(_)]);
        let begins = again || begins(drafts.last(), &piece, &line, !contacts.is_empty() && !greeted);
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
        let line = line.trim().trim_end_matches([',', ';', '-']).trim();
        // “Or fax to (020) 7555 0102” below an address.
        let joins = !contacts.is_empty() && crate::labels::contacts().has(&fold(line), "between");
        let line = if joins { "" } else { line };
        let below = !begins && !piece.opens && is_whole(&draft.recipient);
        let label = below && is_unknown_label(line, !contacts.is_empty());
        if !line.is_empty() && !piece.heading && !label && (begins || !is_joined(line)) {
            draft.recipient.lines.push(line.to_owned());
        }
        let below = draft.recipient.lines.len() > 1;
        draft.mixed |= numbered_twice(line) || paired::names_two(&piece.text, below);
        // One line with two salutations is two columns run together: it is nobody's.
        if contacts.iter().filter(|c| matches!(c, Contact::Salutation(_))).count() > 1 {
            draft.closed = true;
            continue;
        }
        for contact in contacts {
            draft.closed |= !greeted;
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

/// Whether a line below a country begins another address of the same paragraph, which lost the blank line before it: it
/// goes on to a country, a contact or a post code of its own.
fn is_next_address(pieces: &[Piece], at: usize) -> bool {
    const LINES: usize = 8;
    let same = |piece: &&Piece| !piece.opens && !piece.forced;
    let above = pieces[..at].iter().rev().take_while(|piece| !contacts::is_contact(&fold(&piece.text)));
    let whole = at > 2 && above.take(3).filter(same).count() > 1 && ends_in_country(&pieces[at - 1].text);
    let first = &pieces[at];
    let named = first.text.starts_with(char::is_uppercase)
        && !contacts::is_contact(&fold(&first.text))
        && !ends_in_country(&first.text)
        && !pieces[..at].last().is_some_and(|above| names_again(&above.text, &first.text))
        && same(&first);
    let coded = |text: &str| text.chars().rev().take_while(char::is_ascii_digit).count() > 3;
    let reaches = |piece: &Piece| {
        ends_in_country(&piece.text) || coded(&piece.text) || contacts::is_contact(&fold(&piece.text))
    };
    whole && named && pieces[at + 1..].iter().take_while(same).take(LINES).skip(1).any(reaches)
}

/// Whether an address has its last line: a country below others.
fn is_whole(recipient: &Recipient) -> bool {
    recipient.lines.len() > 2 && recipient.lines.last().is_some_and(|last| ends_in_country(last))
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
    // What goes on in the same line is the same address: “x@y.example, 411 Example Lane, New York”.
    if line.is_empty() || !piece.opens && piece.row + 1 == draft.end {
        return false;
    }
    // “Brasil” at the head of the next column ends the address of the one before.
    let country_missing = !draft.recipient.lines.last().is_some_and(|last| ends_in_country(last));
    if !empty && !draft.closed && country_missing && country::named(&fold(line)).is_some() {
        return false;
    }
    if !empty && lines::goes_on_to_next(&draft.recipient.lines, line) {
        return true;
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
    // “Djibouti” above “République de Djibouti” is one country.
    if !draft.closed && complete && draft.recipient.lines.last().is_some_and(|last| names_again(last, line)) {
        return false;
    }
    (lines >= 2 && (draft.multi || piece.multi || complete))
        || (complete && piece.multi)
        || (has_contacts && draft.multi)
}

/// Whether a line ends in the very country that the line above ends in, and has but a word or two before it.
fn names_again(above: &str, line: &str) -> bool {
    const WORDS: usize = 4;
    const SMALL: usize = 3;
    let folded = fold(line);
    let last = country::mentions(&folded).pop().filter(|mention| mention.end == folded.trim_end().len());
    line.split_whitespace().count() <= WORDS
        && last.as_ref().is_some_and(|mention| country_of(above) == Some(mention.country))
        && !names_office(line)
        // “Assemblée nationale du Togo” is somebody's, “République du Togo” nothing but a state.
        && last.is_some_and(|mention| {
            let before = folded[..mention.start].split(|c: char| !c.is_alphanumeric());
            before.filter(|word| word.chars().count() > SMALL).all(crate::names::is_thing)
        })
}

/// “Lomé, Togo”, “GUATEMALA”, “Austin, Texas 78799, USA”, “Bujumbura - Burundi”.
pub(crate) fn ends_in_country(line: &str) -> bool {
    country_of(line).is_some()
}

fn country_of(line: &str) -> Option<model::Country> {
    // “Indonesien,” above “FAX: …”.
    let folded = fold(line.trim_end().trim_end_matches([',', ';']));
    let last = folded.rsplit([',', '،', '，']).next().unwrap_or("");
    let dashed = folded.rsplit(" - ").next().unwrap_or("");
    let stroke = folded.rsplit('/').next().unwrap_or("");
    let part = |part: &str| if part.len() < folded.len() { country::named(part) } else { None };
    country::named(&folded).or_else(|| part(last)).or_else(|| part(dashed)).or_else(|| part(stroke))
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
        Contact::Salutation(words) | Contact::Beside(words) => drop(recipient.salutation.get_or_insert(words)),
        Contact::Number(_) | Contact::Expected(_) | Contact::Dropped => {}
    }
}

/// Keeps what is somebody's address, says what is left out.
fn keep(sheet: &Sheet<'_>, mut draft: Draft, zone: Zone, office: &Office, found: &mut Found) {
    let recipient = &draft.recipient;
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
    if office.holds(&recipient.lines)
        || office.heads(&recipient.lines, draft.first..draft.end)
        || is_foot(sheet, &draft, zone, found)
        || found.ours.holds(sheet, &draft, zone, &found.rows)
    {
        found.warnings.push(Warning::new("own-office-left-out", words));
        return;
    }
    office.without_own(&mut draft.recipient);
    draft.recipient.country = draft.recipient.lines.iter().rev().take(2).find_map(|line| country_of(line));
    let in_doubt = is_in_doubt(sheet, &draft, found);
    let recipient = &draft.recipient;
    let lines = recipient.lines.len();
    let known = contacts > 0 || recipient.salutation.is_some() || recipient.country.is_some();
    // Where no label says that addresses follow, a block has to look like one.
    if zone == Zone::Letter && !(known && (lines >= 2 || contacts > 0)) {
        return;
    }
    if !recipient.lines.iter().any(|line| line.chars().any(char::is_alphabetic)) {
        return;
    }
    // “With kind regards, / your group”.
    if (lines <= 3 || !known) && crate::labels::letters().start(&folded, |mark| mark == "close").is_some() {
        return;
    }
    // “und an”: what parts one recipient from the next.
    if lines == 1 && is_small(&recipient.lines[0]) {
        return;
    }
    // “cc: Regional offices” above “Dear colleagues,”: to whom a circular goes, not whom it asks to write to.
    if recipient.lines.iter().any(|line| crate::letter::is_to_friends(&fold(line)) || lines::opens_letter(line)) {
        return;
    }
    // “Judge [NAME OF JUDGE HERE]” is a form to fill in.
    if recipient.lines.iter().any(|line| is_form(line)) {
        return;
    }
    // “Brasil” alone is the end of an address whose other lines stand elsewhere.
    if lines == 1 && country::named(&folded).is_some() {
        found.warnings.push(Warning::new("address-incomplete", words));
        return;
    }
    let office = recipient.lines.len() <= 2 && contacts > 0 && recipient.lines.iter().any(|l| speaks_of_office(l));
    if office {
        found.warnings.push(Warning::new("own-office-left-out", words));
        return;
    }
    let sureness = match (known, lines) {
        _ if draft.mixed
            || in_doubt
            || is_sentence(&recipient.lines)
            || runs_on(&recipient.lines)
            || recipient.lines.iter().any(|l| speaks(l)) =>
        {
            Sureness::DOUBTFUL
        }
        // “representatives of Togo / accredited to your country”: a sentence in a narrow column.
        _ if recipient.lines.iter().all(|line| line.starts_with(char::is_lowercase)) => Sureness::DOUBTFUL,
        _ if is_at_home(&recipient.lines)
            || lines::is_price(&recipient.lines[0])
            || lines::begins_with_code(&recipient.lines)
            || lines::tells(&recipient.lines)
            || contacts == 0 && lines::is_greeted(&recipient.lines) =>
        {
            Sureness::DOUBTFUL
        }
        // “ou”, “au” among its lines: a sentence taken apart at its commas.
        (_, 3..) if recipient.lines.iter().any(|line| is_small(line) && !line.contains('/')) => Sureness::DOUBTFUL,
        (true, _) if is_request(&recipient.lines[0]) || recipient.lines.iter().any(|line| asks_copy(line)) => {
            Sureness::DOUBTFUL
        }
        _ if lines::is_told_label(&recipient.lines[0]) => Sureness::DOUBTFUL,
        _ if is_remark(&recipient.lines[0]) || recipient.lines.iter().any(|line| describes(line)) => {
            Sureness::DOUBTFUL
        }
        // “and to our headquarters (…)” goes on with a sentence.
        (_, 1) if recipient.lines[0].starts_with(char::is_lowercase) => Sureness::DOUBTFUL,
        (true, 1) if is_menu(&recipient.lines[0]) || asks_in_one_case(&recipient.lines[0]) => Sureness::DOUBTFUL,
        (false, _) if (draft.first..draft.end).all(|at| matches!(sheet.rows[at].shape, Shape::Heading(_))) => {
            Sureness::DOUBTFUL
        }
        (true, 1) if holds_address(&recipient.lines[0]) => Sureness::DOUBTFUL,
        (true, 1) if is_town_alone(&recipient.lines[0]) || is_label(&recipient.lines[0]) => Sureness::DOUBTFUL,
        _ if recipient.lines.iter().any(|line| holds_number(line)) => Sureness::DOUBTFUL,
        // “Example Network  contact: …” below a letter is its publisher's.
        (true, 1) if zone == Zone::Letter && is_no_line(&recipient.lines[0]) => Sureness::DOUBTFUL,
        (false, _) if recipient.lines.iter().any(|line| is_no_line(line)) => Sureness::DOUBTFUL,
        (true, _) => Sureness::SURE,
        (false, 2..) if is_after_others(found) && !recipient.lines.iter().any(|line| is_of_address(line)) => {
            Sureness::DOUBTFUL
        }
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

/// Whether a draft may be its publisher's although a label opens the list in which it stands: an address in another country, or
/// one that nothing reaches and no institution is named in, at the document's end; an official below “Yours sincerely”, who may
/// be the letter's addressee or its signer; a line with a mail's address in words that nobody has read.
fn is_in_doubt(sheet: &Sheet<'_>, draft: &Draft, found: &Found) -> bool {
    let recipient = &draft.recipient;
    let reached = recipient.email.len() + recipient.fax.len() + recipient.phone.len() + recipient.social.len() > 0;
    let bare = !reached && recipient.country.is_none() && recipient.salutation.is_none();
    let of_nobody = || !recipient.lines.first().is_some_and(|line| lines::is_institution(line));
    is_elsewhere(sheet, draft, found)
        || bare && (is_after_others(found) || is_after_whole(found)) && ends_document(sheet, draft) && of_nobody()
        || found.ours.signs(sheet, sheet.zones(), draft)
        || recipient.lines.iter().any(|line| holds_mail(line))
        || paired::is_for_several(sheet, draft)
}

/// Whether a draft is its publisher's foot: a line or two at the document's very end with a telephone or a mail's address, below
/// addresses of several lines; an address in another country than all before it; an appeal for gifts.
fn is_foot(sheet: &Sheet<'_>, draft: &Draft, zone: Zone, found: &Found) -> bool {
    // A name, a street, a town.
    const LINES: usize = 3;
    let own = sheet.paragraphs().iter().find(|p| p.first == draft.first && p.end <= p.first + 2);
    // Whoever gives an account beside an address asks for gifts.
    if own.is_some_and(|p| stems().stem(&p.folded, "money")) {
        return true;
    }
    let last = sheet.paragraphs().last().is_some_and(|p| own.is_some_and(|own| own.first == p.first));
    let reachable = !draft.recipient.phone.is_empty() || !draft.recipient.email.is_empty();
    let listed = found.findings.last().is_some_and(
        |f| matches!(&f.value, Value::Recipient(r) if r.lines.len() >= LINES && r.role == draft.recipient.role),
    );
    // In another country than all before and nobody's in office; right below a label it may be a firm abroad: see [`is_in_doubt`].
    let zones = sheet.zones();
    let labelled = zone == Zone::Copies
        || zone == Zone::Addressees
            && draft.first.checked_sub(1).is_some_and(|above| zones.labels[above].is_some());
    if is_elsewhere(sheet, draft, found) && !labelled || zone == Zone::Letter && ends_document(sheet, draft) {
        return true;
    }
    let abroad = draft.recipient.lines.last().is_some_and(|line| ends_in_country(line));
    // “Bureau Afrique : Jean Exemple, 5 rue Exemple, 75009 Paris, afrique@circle.example”: nobody in office, in the last line of all.
    let named = own.is_some_and(|p| {
        let label = p.text.split([',', '@']).next().unwrap_or("");
        p.end == p.first + 1 && label.contains([':', '：']) && !names_office(&p.text)
    });
    let enquiry = || ours::is_of_enquiry(sheet, draft.first);
    last && reachable
        && !abroad
        && (listed && draft.recipient.lines.len() >= 2 || named && (!labelled || enquiry()))
}

/// Whether the last block of a document is an address in another country than those before it, without an office in it.
fn is_elsewhere(sheet: &Sheet<'_>, draft: &Draft, found: &Found) -> bool {
    let lines = &draft.recipient.lines;
    let countries = || {
        found.findings.iter().filter(|f| f.sureness.is_usable()).filter_map(|f| match &f.value {
            Value::Recipient(recipient) => recipient.country,
            _ => None,
        })
    };
    let own = lines.iter().rev().take(2).find_map(|line| country_of(line));
    ends_document(sheet, draft)
        && own.is_some_and(|own| countries().next().is_some() && countries().all(|country| country != own))
}
