//! Addresses that no label stands above: beside a letter, below a sentence that asks to write, or anywhere.

use model::{Finding, Role, Sureness, Value, Warning};

use super::{Found, build, ends_in_country, keep};
use crate::address::pieces;
use crate::head::is_prose;
use crate::letter::Letter;
use crate::office::Office;
use crate::rows::{Paragraph, Sheet};
use crate::stems;
use crate::zones::{Zone, Zones};

/// Looks for them where the labels gave nobody to write to.
pub(super) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let usable = |found: &Found| found.findings.iter().any(|f| is_addressee(&f.value) && f.sureness.is_usable());
    // “You can send it to the embassy too:” names one more than the address above it.
    let only_missions = || {
        let lines = |f: &Finding| match &f.value {
            Value::Recipient(recipient) if is_addressee(&f.value) => {
                Some(super::runs::is_mission(&recipient.lines))
            }
            _ => None,
        };
        found.findings.iter().filter(|f| f.sureness.is_usable()).filter_map(lines).all(|mission| mission)
    };
    if only_missions() {
        super::runs::find(sheet, zones, letter, office, found);
    }
    greeted(sheet, zones, letter, office, found);
    if let Some(letter) = letter.filter(|_| !usable(found)) {
        above_letter(sheet, zones, letter, found);
    }
    if let Some(letter) = letter.filter(|_| !usable(found)) {
        let rows = crate::address::spread_above(sheet, letter.first);
        if !rows.is_empty() {
            likely(sheet, zones, &rows, office, found);
        }
    }
    if let Some(letter) = letter.filter(|_| !usable(found)) {
        beside(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        asked_for(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        below_calls(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        above_copies(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        on_one_line(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        super::headed::find(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        super::run_on::find(sheet, zones, letter, office, found);
    }
    if !usable(found) {
        super::reached::find(sheet, zones, letter, office, found);
    }
    if found.findings.is_empty() && !zones.labels.iter().any(Option::is_some) {
        offer(sheet, zones, letter, office, found);
    }
}

fn is_addressee(value: &Value) -> bool {
    matches!(value, Value::Recipient(recipient) if recipient.role == Role::Addressee)
}

/// The address below a sentence that asks the reader to send a letter: “We ask you to send the letter below to the
/// President, by 29 November.”
fn asked_for(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    const LONGEST: usize = 500;
    let asks = |p: &Paragraph| {
        let stem = |mark| crate::labels::stems().stem(&p.folded, mark);
        // “2021년 6월 14일까지 아래 주소로 보내 주세요.”: short, with a day and a word that asks to write.
        let dated = crate::dates::names_a_day(&p.folded)
            && crate::labels::deadlines().inside(&p.folded, "context").is_some();
        p.text.chars().count() <= LONGEST
            && (is_prose(p) && stem("write") && stem("ask") || dated)
            && !stems::is_of_office(&p.folded)
    };
    // “… and ask him / - to annul the sentence. / President of …”.
    let last_call = |p: &Paragraph| zones.of[p.first] == Zone::Calls && crate::calls::is_item(&sheet.rows[p.first]);
    let pairs = sheet.paragraphs().windows(2);
    let below = pairs.filter(|pair| asks(&pair[0]) || last_call(&pair[0])).map(|pair| &pair[1]);
    let fits = |p: &&Paragraph| {
        let rows = &sheet.rows[p.first..p.end];
        matches!(zones.of[p.first], Zone::Body | Zone::Calls)
            && !crate::calls::is_item(&rows[0])
            // The last block of a document may be its publisher's.
            && (zones.of[p.first] == Zone::Body || p.end < sheet.rows.len())
            && (3..=10).contains(&rows.len())
            && !letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
            && rows.iter().all(|row| row.text.chars().count() < 70)
            && rows.iter().skip(2).any(|row| ends_in_country(&row.text))
    };
    let mut below = below;
    let Some(paragraph) = below.find(fits) else { return };
    likely(sheet, zones, &(paragraph.first..paragraph.end).collect::<Vec<_>>(), office, found);
    // The next blocks of the same make go on with the list.
    let next = sheet.paragraphs().iter().skip_while(|p| p.first < paragraph.end).take_while(fits);
    for paragraph in next {
        likely(sheet, zones, &(paragraph.first..paragraph.end).collect::<Vec<_>>(), office, found);
    }
}

/// The first whole address below the calls, whatever stands between: “Please also inform your ministry, and send us copies
/// of your letters.” above “Prime Minister” and the rest of it. Addresses of the same make go on with it.
fn below_calls(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    // An office, its street or box, its town and country, a contact.
    const LINES: std::ops::RangeInclusive<usize> = 4..=10;
    const LONGEST: usize = 70;
    let item = |at: &usize| zones.of[*at] == Zone::Calls && crate::calls::is_item(&sheet.rows[*at]);
    let Some(last) = (0..sheet.rows.len()).rev().find(item) else { return };
    let whole = |p: &&Paragraph| {
        let rows = &sheet.rows[p.first..p.end];
        LINES.contains(&rows.len())
            && matches!(zones.of[p.first], Zone::Body | Zone::Calls | Zone::Aside)
            && p.end < sheet.rows.len()
            && !letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
            && rows.iter().all(|row| row.text.chars().count() < LONGEST && !stems::is_of_office(&row.folded))
            && rows.iter().any(|row| ends_in_country(&row.text))
            && rows.iter().skip(2).any(|row| crate::contacts::is_contact(&row.folded))
            && !crate::contacts::is_contact(&rows[0].folded)
    };
    let below = sheet.paragraphs().iter().skip_while(|p| p.first <= last);
    for paragraph in below.skip_while(|p| !whole(p)).take_while(whole) {
        likely(sheet, zones, &(paragraph.first..paragraph.end).collect::<Vec<_>>(), office, found);
    }
}

/// The address right above the label of the copies is the addressee's.
fn above_copies(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let labelled = |p: &Paragraph| zones.of[p.first] == Zone::Copies && zones.labels[p.first].is_some();
    let fits = |p: &Paragraph| {
        let rows = &sheet.rows[p.first..p.end];
        (3..=10).contains(&rows.len())
            && matches!(zones.of[p.first], Zone::Body | Zone::Calls | Zone::Aside)
            && !crate::calls::is_item(&rows[0])
            && !letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
            && rows.iter().all(|row| row.text.chars().count() < 70 && !stems::is_of_office(&row.folded))
            && rows.iter().skip(2).any(|row| ends_in_country(&row.text))
    };
    let pair = sheet.paragraphs().windows(2).find(|pair| fits(&pair[0]) && labelled(&pair[1]));
    if let Some([address, _]) = pair {
        likely(sheet, zones, &(address.first..address.end).collect::<Vec<_>>(), office, found);
    }
}

/// Paragraphs that are an address on one line, an office or a dignity in it and a contact behind it: “Justice Minister X,
/// 10 Example Street, Beijing, China. Fax: …”, below text that tells or asks.
fn on_one_line(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let whole = |p: &&Paragraph| {
        matches!(zones.of[p.first], Zone::Body | Zone::Calls | Zone::Aside)
            && !letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
            && is_address_line(p)
    };
    let Some(told) = sheet.paragraphs().iter().position(is_prose) else { return };
    for paragraph in sheet.paragraphs()[told + 1..].iter().skip_while(|p| !whole(p)).take_while(whole) {
        likely(sheet, zones, &(paragraph.first..paragraph.end).collect::<Vec<_>>(), office, found);
    }
}

/// Whether a paragraph is the address of somebody in office, its parts parted by commas, and a contact or a salutation behind it.
pub(crate) fn is_address_line(paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 330;
    let text = paragraph.text.as_str();
    if text.len() > 4 * LONGEST || text.chars().count() > LONGEST {
        return false;
    }
    let reached = crate::contacts::first_label(&paragraph.folded);
    !stems::is_of_office(&paragraph.folded)
        && reached.is_some_and(|at| {
            let address: String = text.chars().take(at).collect();
            stems::is_in_flow(address.trim_end_matches([' ', '.', ',', ';', '(']))
        })
}

/// Keeps the first address in those rows, as one that is likely meant.
pub(super) fn likely(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize], office: &Office, found: &mut Found) {
    let rows = with_contacts(sheet, rows);
    for draft in build(pieces(sheet, zones, &rows), Role::Addressee).into_iter().take(1) {
        let before = found.findings.len();
        keep(sheet, draft, Zone::Letter, office, found);
        for finding in found.findings[before..].iter_mut().filter(|f| f.sureness.is_usable()) {
            finding.sureness = Sureness::LIKELY;
        }
    }
}

/// The rows of an address, and those of nothing but contacts in the paragraphs right below it.
fn with_contacts(sheet: &Sheet<'_>, rows: &[usize]) -> Vec<usize> {
    const MOST: usize = 4;
    let end = rows.last().map_or(0, |last| last + 1);
    let reaches = |at: &usize| crate::contacts::is_contact(&sheet.rows[*at].folded) && sheet.rows[*at].opens;
    let below = (end..sheet.rows.len().min(end + MOST)).take_while(reaches);
    rows.iter().copied().chain(below).collect()
}

/// The address right above or below a letter that no label offers is the one that the letter goes to.
fn beside(sheet: &Sheet<'_>, zones: &Zones, letter: Letter, office: &Office, found: &mut Found) {
    // “[Your name]” may stand between the two.
    const BETWEEN: usize = 2;
    let after = sheet.paragraphs().iter().filter(|p| (letter.end..=letter.end + BETWEEN).contains(&p.first));
    // “SAMPLE LETTER”, “Ref: …” as well.
    let before = sheet.paragraphs().iter().rev().filter(|p| p.end <= letter.first && p.end + 1 >= letter.first);
    let near = before.chain(after).find(|p| stems::address_at(sheet, p.first) && p.end > p.first + 1);
    let Some(paragraph) = near else { return };
    above(sheet, zones, paragraph, office, found);
    let blocks: Vec<&Paragraph> =
        sheet.paragraphs().iter().filter(|p| stands_beside(sheet, p, paragraph)).collect();
    for block in blocks.into_iter().chain([paragraph]) {
        likely(sheet, zones, &(with_role(sheet, block)..block.end).collect::<Vec<_>>(), office, found);
    }
}

/// The address right above a letter is its addressee's, where a label further up has made it a copy's: “Send a copy to
/// the ombudsman: …” above another address and “Dear President,”.
fn above_letter(sheet: &Sheet<'_>, zones: &Zones, letter: Letter, found: &mut Found) {
    // “Ref: …” may stand between the two.
    const BETWEEN: usize = 2;
    let labelled = |at: usize| zones.labels[at].is_some() && zones.of[at] == Zone::Copies;
    let near = sheet.paragraphs().iter().rev().filter(|p| p.end <= letter.first && p.end + BETWEEN > letter.first);
    let Some(paragraph) = near.into_iter().find(|p| stems::address_at(sheet, p.first) && p.end > p.first + 2)
    else {
        return;
    };
    let first = paragraph.first;
    // The only copy, or the one right below its label, is one.
    if labelled(first) || first.checked_sub(1).is_none_or(labelled) {
        return;
    }
    let lines = |finding: &Finding| match &finding.value {
        Value::Recipient(r) => {
            r.lines.first().is_some_and(|line| sheet.rows[first].text.starts_with(line.as_str()))
        }
        _ => false,
    };
    let at = found.findings.iter().position(|f| lines(f) && f.sureness.is_usable());
    if let Some(at) = at.filter(|&at| at > 0) {
        found.findings[at].sureness = Sureness::LIKELY;
        if let Value::Recipient(recipient) = &mut found.findings[at].value {
            recipient.role = Role::Addressee;
        }
    }
}

/// Blocks that say how to greet whoever is written to are addressees', and so are those of the same make right above.
fn greeted(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
    let salutes = |at: usize| crate::contacts::salutation_label(&sheet.rows[at].folded).is_some();
    let outside = |p: &&Paragraph| !letter.is_some_and(|l| (l.first..l.end).contains(&p.first));
    let blocks = sheet.paragraphs().iter().filter(outside).filter(|p| {
        let rows = p.first..p.end;
        p.end > p.first + 3
            && is_told_nowhere(zones, p.first)
            && stems::address_at(sheet, p.first)
            && rows.clone().skip(2).any(salutes)
            && rows.clone().all(|at| !found.rows.contains(&at))
    });
    for paragraph in blocks.collect::<Vec<_>>() {
        above(sheet, zones, paragraph, office, found);
        likely(sheet, zones, &(paragraph.first..paragraph.end).collect::<Vec<_>>(), office, found);
    }
}

/// Whether no label above makes something else of a row than text: messages to those at risk, the publisher's office.
fn is_told_nowhere(zones: &Zones, at: usize) -> bool {
    let label = (0..=at).rev().find(|&row| zones.labels[row].is_some());
    matches!(zones.of[at], Zone::Body | Zone::Aside | Zone::Letter)
        && label.is_none_or(|row| !matches!(zones.of[row], Zone::Aside | Zone::Copies))
}

/// Whole addresses that stand right above another one without anything between.
fn above(sheet: &Sheet<'_>, zones: &Zones, paragraph: &Paragraph, office: &Office, found: &mut Found) {
    const LINES: std::ops::RangeInclusive<usize> = 4..=12;
    let whole = |p: &Paragraph| {
        let rows = &sheet.rows[p.first..p.end];
        LINES.contains(&rows.len())
            && is_told_nowhere(zones, p.first)
            && rows.iter().all(|row| row.text.chars().count() < 70 && !stems::is_of_office(&row.folded))
            && rows.iter().skip(2).any(|row| ends_in_country(&row.text))
            && (rows.iter().skip(2).any(|row| crate::contacts::is_contact(&row.folded))
                || rows[..2].iter().any(|row| super::runs::names_official(&row.folded)))
            && !crate::calls::is_item(&rows[0])
    };
    let mut first = paragraph.first;
    let mut blocks: Vec<&Paragraph> = Vec::new();
    for block in sheet.paragraphs().iter().rev().skip_while(|p| p.end > paragraph.first) {
        if block.end != first || !whole(block) {
            break;
        }
        first = block.first;
        blocks.push(block);
    }
    for block in blocks.into_iter().rev() {
        likely(sheet, zones, &(block.first..block.end).collect::<Vec<_>>(), office, found);
    }
}

/// The row of the office in bold right above an address in the same column; else the address's own first row.
fn with_role(sheet: &Sheet<'_>, paragraph: &Paragraph) -> usize {
    let above = sheet.paragraphs().iter().find(|p| p.end == paragraph.first);
    let role = above.filter(|p| {
        let (last, first) = (&sheet.rows[p.end - 1], &sheet.rows[paragraph.first]);
        last.loud
            && !first.loud
            && crate::address::goes_on(last, first)
            && !last.text.trim_end().ends_with([':', '：'])
            && crate::labels::sections().start(&sheet.rows[p.first].folded, |_| true).is_none()
    });
    role.map_or(paragraph.first, |p| p.first)
}

/// Whether a block is an address printed in a column beside another one: on the same page, at the same height.
fn stands_beside(sheet: &Sheet<'_>, block: &Paragraph, other: &Paragraph) -> bool {
    let (Some(here), Some(there)) = (sheet.rows[block.first].at, sheet.rows[other.first].at) else { return false };
    // Two lines' height: one of the two may have an office above it.
    let level = (here.y - there.y).abs() < 2.5 * there.height;
    block.first != other.first
        && here.page == there.page
        && level
        && (here.x - there.x).abs() > there.height
        && block.end > block.first + 1
        && stems::address_at(sheet, block.first)
}

/// A document in whose language no label is known may still hold blocks that look like addresses: they are offered
/// to the person and never used.
fn offer(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, office: &Office, found: &mut Found) {
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
