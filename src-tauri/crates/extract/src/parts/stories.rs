//! Actions that nothing parts but their headlines, of whatever form: each has its own text, its own address below it, and its
//! own people.

use std::collections::HashSet;
use std::ops::Deref;

use model::{Document, Finding, Value};

use super::titles::is_title;
use super::{Page, pieces};
use crate::head::is_prose;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// A page that seems to hold more is a hostile one, and each piece is read as a whole.
const MOST: usize = 40;

/// The actions of a page on which a headline and its text follow the address of another action. None where they don't, where
/// one of them asks for nothing, or where they are for the same people: then they are parts of one.
pub(super) fn apart(
    document: &Document,
    sheet: &Sheet<'_>,
    page: &dyn Deref<Target = Page>,
) -> Option<Vec<Document>> {
    let cuts = headlines(sheet);
    if !(2..=MOST).contains(&cuts.len()) {
        return None;
    }
    let blocks: Vec<usize> = cuts.iter().map(|cut| sheet.rows[cut.row].block).collect();
    let mut parts = pieces(document, &blocks, page);
    if !parts.iter().all(asks) {
        return None;
    }
    // A story that begins with a name is none of its headline.
    parts.iter_mut().zip(&cuts).filter(|(_, cut)| !cut.named).for_each(|(part, _)| super::head_with_title(part));
    // Text alone begins another action only where its address is in another country, or where it begins with somebody's name.
    let headed = cuts.iter().all(|cut| cut.headed || cut.named);
    are_others(&parts, !headed).then_some(parts)
}

/// The actions of a page that tells each in one paragraph, whom to write to included: “Afi Lawson … has been held. Please
/// write to the Minister of Justice, PO Box 1, Lomé, Togo, asking …”.
pub(super) fn in_paragraphs(
    document: &Document,
    sheet: &Sheet<'_>,
    page: &dyn Deref<Target = Page>,
) -> Option<Vec<Document>> {
    let rows = whole_stories(sheet);
    if !(2..=MOST).contains(&rows.len()) {
        return None;
    }
    let blocks: Vec<usize> = rows.iter().map(|&row| sheet.rows[row].block).collect();
    let parts = pieces(document, &blocks, page);
    (parts.iter().all(has_own_people) && are_others(&parts, false)).then_some(parts)
}

/// The first rows of paragraphs that begin with somebody's name and hold an address to write to.
pub(super) fn whole_stories(sheet: &Sheet<'_>) -> Vec<usize> {
    let addressed = |p: &Paragraph| {
        let opened =
            |at| crate::stems::opened_in_flow(sheet, p, at).is_some_and(|(zone, _)| zone == Zone::Addressees);
        (p.first..p.end).any(opened)
    };
    let whole = |p: &&Paragraph| sheet.rows[p.first].opens && addressed(p) && begins_with_name(p);
    sheet.paragraphs().iter().filter(whole).map(|p| p.first).collect()
}

fn has_own_people(part: &Document) -> bool {
    crate::action(part).findings.iter().any(|finding| name_of(finding).is_some())
}

/// Where an action begins.
struct Begin {
    row: usize,
    /// At a headline, not at its text.
    headed: bool,
    /// At a text whose first words are somebody's name.
    named: bool,
}

/// Where the actions begin: at the first headline above the first address, and behind each address that has another one below it at
/// the first headline, or where there is none at the first text.
fn headlines(sheet: &Sheet<'_>) -> Vec<Begin> {
    let paragraphs = sheet.paragraphs();
    let addressed: Vec<usize> =
        (0..paragraphs.len()).filter(|&at| names_somebody(sheet, &paragraphs[at])).collect();
    let headed: Vec<usize> = (0..paragraphs.len()).filter(|&at| heads_text(sheet, at)).collect();
    let Some((&first, others)) = addressed.split_first() else { return Vec::new() };
    let before: Vec<usize> = headed.iter().copied().filter(|&at| at < first).collect();
    // The page's own headline stands above an introduction and another headline.
    let own = before.iter().find(|&&at| before.len() == 1 || at > 0);
    let Some(&own) = own else { return Vec::new() };
    let mut cuts = vec![Begin { row: paragraphs[own].first, headed: true, named: false }];
    let mut last = first;
    for &next in others {
        let behind = headed.partition_point(|&at| at <= last);
        if let Some(&cut) = headed.get(behind).filter(|&&at| at < next) {
            cuts.push(Begin { row: paragraphs[cut].first, headed: true, named: false });
        } else if let Some(cut) = paragraphs[last + 1..next.max(last + 1)].iter().find(|p| begins_story(sheet, p)) {
            cuts.push(Begin { row: cut.first, headed: false, named: begins_with_name(cut) });
        }
        last = next;
    }
    cuts
}

/// “Afi Lawson, a weaver, has been held …”.
fn begins_with_name(paragraph: &Paragraph) -> bool {
    let first = crate::mentions::of_paragraph(paragraph).into_iter().next();
    first.is_some_and(|mention| mention.start == 0 && mention.name.contains(' '))
}

/// Whether a paragraph tells something, in running text or one sentence, and neither says whom to write to nor what to ask.
fn begins_story(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let asks = crate::labels::stems().stem(&paragraph.folded, "write");
    let told = is_prose(paragraph) || super::is_sentence(sheet, paragraph);
    told && !asks && sheet.rows[paragraph.first].opens && sheet.zones().labels[paragraph.first].is_none()
}

/// Whether a paragraph is where the sheet's zones begin to say whom to write to, or an address without a label.
fn names_somebody(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let zones = sheet.zones();
    let bare = || {
        !matches!(zones.of[paragraph.first], Zone::Addressees | Zone::Copies)
            && super::is_bare_address(sheet, paragraph)
    };
    bare()
        || (paragraph.first..paragraph.end).any(|at| zones.labels[at].is_some() && zones.of[at] == Zone::Addressees)
}

/// Whether a line stands above running text of its own: a number, a day or what kind it is may stand between.
fn heads_text(sheet: &Sheet<'_>, at: usize) -> bool {
    const BETWEEN: usize = 2;
    const WORDS: usize = 2;
    let paragraphs = sheet.paragraphs();
    let own = &paragraphs[at];
    let text = own.text.trim_end();
    own.end == own.first + 1
        && is_title(sheet, own)
        && !is_prose(own)
        && !text.ends_with(['.', '!', ',', ';'])
        && text.split_whitespace().count() >= WORDS
        && sheet.zones().labels[own.first].is_none()
        && paragraphs[at + 1..].iter().take(BETWEEN).any(|p| is_prose(p) || super::is_sentence(sheet, p))
        && paragraphs.get(at + 1).is_some_and(|next| !names_somebody(sheet, next))
}

/// Whether a piece says what to ask as well as whom: a list of calls, a letter, or a sentence that asks the reader to write.
fn asks(part: &Document) -> bool {
    let sheet = Sheet::of(part);
    let zones = sheet.zones();
    let addressed = super::places_to_write(&sheet) > 0 || super::bare_addresses(&sheet) > 0;
    let said = |p: &Paragraph| {
        let stem = |mark| crate::labels::stems().stem(&p.folded, mark);
        stem("write") && stem("ask")
    };
    addressed
        && (sheet.paragraphs().iter().any(said)
            || zones.of.iter().any(|zone| matches!(zone, Zone::Calls | Zone::Letter))
            || super::letters_with_address(&sheet) + super::letters_below_address(&sheet) > 0)
}

/// Whether each piece has somebody to write to, and people of its own, or a country of its own where nobody is named.
pub(super) fn are_of_others(parts: &[Document]) -> bool {
    are_others(parts, false)
}

/// The same; `abroad`: each has to have another country as well.
fn are_others(parts: &[Document], abroad: bool) -> bool {
    let mut people: HashSet<String> = HashSet::new();
    let mut countries = HashSet::new();
    parts.iter().all(|part| {
        let action = crate::action(part);
        let usable = |f: &&Finding| f.sureness.is_usable();
        let names: Vec<String> = action.findings.iter().filter(usable).filter_map(name_of).collect();
        let country =
            action.findings.iter().find_map(|f| if let Value::Country(c) = f.value { Some(c) } else { None });
        let addressed = action.findings.iter().filter(usable).any(|f| matches!(f.value, Value::Recipient(_)));
        let new_country = country.is_some_and(|country| countries.insert(country));
        let own = if names.is_empty() { new_country } else { names.into_iter().all(|name| people.insert(name)) };
        addressed && own && (new_country || !abroad)
    })
}

fn name_of(finding: &Finding) -> Option<String> {
    if let Value::Person(person) = &finding.value { Some(person.name.clone()) } else { None }
}
