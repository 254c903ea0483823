//! An alert checked field by field: between the screen and the core.

use desk::{CheckedAlert, KeptCorrection, addition, correction_of, findings, value_of, words_of};
use model::{Correction, Document, DocumentRef, Field, Finding, Format, Place, SaidBy, SettledAction};

use super::view::{self, Check, CheckedText, FoundField, PutRight, Sentence};
use super::{Answer, WireError, detail, show};

/// Below this a value in use is shown as likely, not as certain.
const PLAIN: f32 = 0.9;

/// A kept alert.
pub fn kept(checked: &CheckedAlert) -> Check {
    let CheckedAlert { alert, action, corrections, documents } = checked;
    let title = action.title.clone().unwrap_or_else(|| alert.title.clone());
    check(alert.id.0.clone(), title, action, corrections, documents)
}

/// An alert, kept or only looked at.
pub fn check(
    alert: String,
    title: String,
    action: &SettledAction,
    corrections: &[KeptCorrection],
    documents: &[(DocumentRef, Option<Document>)],
) -> Check {
    let found: Vec<FoundField> = findings(action)
        .enumerate()
        .map(|(at, (finding, by))| found(at, finding, by, corrections, documents))
        .collect();
    let mut texts: Vec<CheckedText> = documents
        .iter()
        .map(|(reference, document)| CheckedText {
            original: detail::original(reference),
            typed: detail::is_typed(reference),
            blocks: document.as_ref().map(|document| blocks(action, reference, document)).unwrap_or_default(),
        })
        .collect();
    let found_in = |hash: &str| found.iter().filter(|one| one.document.as_deref() == Some(hash)).count();
    texts.sort_by_key(|text| std::cmp::Reverse(found_in(&text.original.hash)));
    let is_typed = documents.iter().any(|(reference, _)| detail::is_typed(reference));
    let read = documents.iter().filter_map(|(_, document)| document.as_ref());
    let is_scan = |document: &Document| document.format == Format::Pdf && document.blocks.is_empty();
    Check {
        alert,
        title,
        rtl: action.language.as_ref().is_some_and(model::Language::is_right_to_left),
        is_scan: read.clone().any(is_scan) && read.clone().all(|document| document.blocks.is_empty()),
        // What a scan can't say the person has typed.
        warnings: warnings(action, read.filter(|document| !(is_typed && document.blocks.is_empty()))),
        adrift: adrift(action, corrections),
        found,
        texts,
    }
}

/// The correction that the screen asks for. `shown`: the findings as they are now.
pub fn correction(action: &SettledAction, right: &PutRight) -> Answer<Correction> {
    let field = Field::from_word(&right.field).ok_or_else(|| WireError::failed(Sentence::Wrong))?;
    let value = right
        .value
        .as_deref()
        .map(|words| value_of(field, words).ok_or_else(|| WireError::failed(Sentence::ValueUnreadable)));
    let value = value.transpose()?;
    let changed = || WireError::failed(Sentence::ReadAnew);
    match right.at {
        None => value.map(addition).ok_or_else(changed),
        Some(at) => {
            let (finding, _) = findings(action).nth(at as usize).ok_or_else(changed)?;
            let same = finding.value.field() == field && words(finding) == right.words;
            if same { Ok(correction_of(finding, value)) } else { Err(changed()) }
        }
    }
}

fn found(
    at: usize,
    finding: &Finding,
    by: Option<SaidBy>,
    corrections: &[KeptCorrection],
    documents: &[(DocumentRef, Option<Document>)],
) -> FoundField {
    let correction = match by {
        Some(SaidBy::Person(number)) => corrections.get(number).map(number_of),
        _ => None,
    };
    let place = finding.place.as_ref();
    let document = place.and_then(|place| documents.iter().find(|(d, _)| Some(d.hash) == place.document));
    FoundField {
        id: name(at, finding),
        field: finding.value.field().word().to_owned(),
        value: words_of(&finding.value),
        by: match by {
            None => view::SaidBy::Nobody,
            Some(SaidBy::Person(_)) => view::SaidBy::Person,
            Some(SaidBy::Source) => view::SaidBy::Source,
            Some(SaidBy::Document) => document_says(finding.sureness.0),
        },
        words: words(finding),
        document: document.map(|(reference, _)| detail::original(reference).hash),
        boxes: document
            .and_then(|(_, d)| d.as_ref())
            .zip(place)
            .map(|(d, place)| boxes(d, place))
            .unwrap_or_default(),
        correction,
    }
}

/// Plainly, or perhaps.
pub fn document_says(sureness: f32) -> view::SaidBy {
    if sureness < PLAIN { view::SaidBy::Likely } else { view::SaidBy::Document }
}

/// `call-3`: the fourth finding.
fn name(at: usize, finding: &Finding) -> String {
    format!("{}-{at}", finding.value.field().word())
}

fn words(finding: &Finding) -> String {
    finding.place.as_ref().map(|place| place.words.clone()).unwrap_or_default()
}

fn number_of(kept: &KeptCorrection) -> i32 {
    i32::try_from(kept.id.0).unwrap_or(i32::MAX)
}

/// The lines that the words stand on.
fn boxes(document: &Document, place: &Place) -> Vec<view::PageBox> {
    let mut start = 0;
    let mut lines = Vec::new();
    let is_there = stands(document, place);
    for line in document.blocks.get(place.block as usize).filter(|_| is_there).into_iter().flat_map(|b| &b.lines) {
        let end = start + line.text.chars().count();
        if start < place.end as usize && (place.start as usize) < end {
            lines.extend(line.at);
        }
        start = end + 1;
    }
    if lines.is_empty() {
        lines.extend(place.at);
    }
    let shown =
        |b: model::PageBox| view::PageBox { page: b.page, x: b.x, y: b.y, width: b.width, height: b.height };
    lines.into_iter().map(shown).collect()
}

/// Whether the place counts the blocks of this very document: an action of a part counts its part's.
fn stands(document: &Document, place: &Place) -> bool {
    let text = document.blocks.get(place.block as usize).map(model::Block::text).unwrap_or_default();
    let length = (place.end.saturating_sub(place.start)) as usize;
    text.chars().skip(place.start as usize).take(length).eq(place.words.chars())
}

fn blocks(action: &SettledAction, reference: &DocumentRef, document: &Document) -> Vec<view::Block> {
    let places: Vec<(String, &Place)> = findings(action)
        .enumerate()
        .filter_map(|(at, (finding, _))| Some((name(at, finding), finding.place.as_ref()?)))
        .filter(|(_, place)| place.document == Some(reference.hash) && stands(document, place))
        .collect();
    show::named_blocks(document, &places, &[], &show::Pictures::new())
}

fn adrift(action: &SettledAction, corrections: &[KeptCorrection]) -> Vec<view::Adrift> {
    let shown = |correction: &Correction| view::Adrift {
        correction: corrections.iter().find(|kept| kept.correction == *correction).map_or(0, number_of),
        field: correction.field.word().to_owned(),
        replaces: correction.replaces.clone(),
        value: correction.value.as_ref().map(words_of),
    };
    action.adrift.iter().map(shown).collect()
}

fn warnings<'a>(action: &SettledAction, documents: impl Iterator<Item = &'a Document>) -> Vec<view::Doubt> {
    let said = action.warnings.iter().map(|w| view::Doubt { field: w.code.clone(), words: w.found.clone() });
    let unread = documents.flat_map(|document| document.warnings.iter().cloned());
    said.chain(unread.map(|field| view::Doubt { field, words: String::new() })).collect()
}
