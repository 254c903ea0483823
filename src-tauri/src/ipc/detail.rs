//! One case as the reading pane shows it.

use desk::{Hard, How, KeptLetter, OpenAlert, Shown};
use model::{AlertId, Case, DocumentRef, DocumentRole, Field, Place};

use super::view::{self, CaseDetail, Original, OriginalKind, OriginalRole, Reading, SearchHit};
use super::{Answer, WireError, rooms, show};
use crate::shell::Shell;
use crate::world;

/// Excerpts are looked up for as many hits as a person sees at once.
const EXCERPTS: usize = 20;

/// A case, with the alert that was asked for or the newest.
pub fn show(shell: &Shell, case: &str, alert: Option<String>) -> Answer<CaseDetail> {
    let desk = shell.desk()?;
    let shown = desk.show(case, world::today())?;
    let case = &shown.listed.case;
    let newest = case.alerts.last().cloned();
    let id = alert.map(AlertId).or(newest).ok_or_else(|| WireError::failed(view::Sentence::CaseEmpty))?;
    let open = desk.open_alert(&id)?;
    let mut history = show::history(case, &shown.listed.standing);
    mark_fresh(&mut history, &shown);
    put_in_letters(&mut history, &shown.letters);
    let (pile, posted) = pile_and_posted(&shown.letters);
    let doubts = doubts(&open);
    let covers = desk.setting("covers")?.unwrap_or_default();
    let seen = shown.listed.status.seen;
    let changed = seen.map_or(Ok(Vec::new()), |seen| desk.changed_blocks(&open, seen))?;
    Ok(CaseDetail {
        row: rooms::row_of(shell, &shown.listed)?,
        persons: case.persons.iter().map(show::person).collect(),
        calls: calls(case, &open),
        recipients: case.recipients.iter().enumerate().map(|(at, r)| show::recipient(at + 1, r)).collect(),
        diplomatic_copies: case.diplomatic_copies,
        write_in: case.write_in.iter().map(|language| language.tag().to_owned()).collect(),
        own_language: case.own_language,
        has_model_letter: case.model_letter.is_some(),
        history,
        reading: reading(open, changed, &covers),
        doubts,
        letters_in_pile: pile,
        letters_posted: posted,
        letters_out: letters_out(&shown.letters),
        tied_by_hand: desk.is_tied_by_hand(case)?,
    })
}

/// The cases in which the words stand, with words around the hit.
pub fn search(shell: &Shell, words: &str, limit: usize) -> Answer<Vec<SearchHit>> {
    let desk = shell.desk()?;
    let found = desk.search(words, world::today())?;
    let hit = |(at, listed): (usize, desk::Listed)| {
        let excerpt = if at < EXCERPTS { desk.excerpt(&listed.case, words)? } else { String::new() };
        let piece = view::Piece { text: excerpt, ..view::Piece::default() };
        Ok(SearchHit { row: rooms::row_of(shell, &listed)?, excerpt: vec![piece] })
    };
    found.into_iter().take(limit).enumerate().map(hit).collect()
}

fn reading(open: OpenAlert, changed: Vec<u32>, covers: &str) -> Reading {
    let OpenAlert { alert, action, document, shown, hard, pictures, on_this_laptop } = open;
    let places: Vec<(Field, Place)> = action
        .places
        .into_iter()
        .filter(|(_, place)| place.document.is_none() || place.document == shown)
        .collect();
    let covered = covered(&hard, &places, covers);
    let blocks = document.as_ref().map(|document| show::blocks(document, &places, &covered, &pictures));
    let blocks = blocks.unwrap_or_default();
    let language = action.language.or(alert.language);
    Reading {
        kind: action.kind.or(alert.kind).map(show::alert_kind),
        title: action.title.unwrap_or(alert.title),
        issued: action.issued.map(|day| day.to_string()),
        organisation: action.organisation,
        index: action.index.map(|index| index.to_string()),
        rtl: language.as_ref().is_some_and(model::Language::is_right_to_left),
        typed: alert.documents.iter().any(|one| Some(one.hash) == shown && is_typed(one)),
        language: language.map(|language| language.tag().to_owned()),
        links: links(&blocks),
        blocks,
        changed,
        documents: alert.documents.iter().map(original).collect(),
        on_this_laptop,
        alert: alert.id.0,
    }
}

/// Hard paragraphs, but not what one has to read to write: calls, addresses, the letter.
fn covered(hard: &[(u32, Hard)], places: &[(Field, Place)], covers: &str) -> Vec<(u32, view::Cover)> {
    if matches!(covers, "pictures" | "nothing") {
        return Vec::new();
    }
    let needed = [Field::Call, Field::Addressee, Field::Copy, Field::ModelLetter, Field::Title];
    let is_needed = |block: u32| places.iter().any(|(field, place)| place.block == block && needed.contains(field));
    let free = hard.iter().filter(|(block, _)| !is_needed(*block));
    free.map(|(block, hard)| (*block, cover(*hard))).collect()
}

fn cover(hard: Hard) -> view::Cover {
    match hard {
        Hard::IllTreatment => view::Cover::IllTreatment,
        Hard::Killing => view::Cover::Killing,
        Hard::SexualViolence => view::Cover::SexualViolence,
        Hard::Suicide => view::Cover::Suicide,
    }
}

fn links(blocks: &[view::Block]) -> Vec<String> {
    let pieces = blocks.iter().flat_map(|block| block.lines.iter().flatten());
    let mut links: Vec<String> = pieces.filter_map(|piece| piece.link.clone()).collect();
    links.sort();
    links.dedup();
    links
}

/// Whether the person wrote the document, by hand.
pub fn is_typed(reference: &DocumentRef) -> bool {
    reference.media_type == desk::TYPED
}

pub fn original(reference: &DocumentRef) -> Original {
    let kind = match reference.media_type.as_str() {
        kind if kind.contains("pdf") => OriginalKind::Pdf,
        kind if kind.contains("html") => OriginalKind::Page,
        kind if kind.contains("rfc822") || kind.contains("mbox") => OriginalKind::Mail,
        kind if kind.contains("wordprocessing") => OriginalKind::Docx,
        _ => OriginalKind::Text,
    };
    let role = match reference.role {
        DocumentRole::Feed => OriginalRole::Feed,
        DocumentRole::Page => OriginalRole::Page,
        DocumentRole::Download => OriginalRole::Download,
        DocumentRole::Imported => OriginalRole::Imported,
    };
    let hash = show::hash(&reference.hash);
    let (name, address) = (reference.name.clone(), reference.address.clone());
    Original { hash, kind, role, name, address, size: reference.size }
}

fn calls(case: &Case, open: &OpenAlert) -> Vec<view::Call> {
    let places = open.action.places.iter().filter(|(field, place)| {
        *field == Field::Call && (place.document.is_none() || place.document == open.shown)
    });
    let places: Vec<&Place> = places.map(|(_, place)| place).collect();
    let block =
        |call: &String| places.iter().find(|place| place.words.trim() == call.trim()).map(|place| place.block);
    case.calls.iter().map(|call| view::Call { text: call.clone(), block: block(call) }).collect()
}

fn doubts(open: &OpenAlert) -> Vec<view::Doubt> {
    let offered = open.action.doubts.iter().map(|finding| view::Doubt {
        field: finding.value.field().word().to_owned(),
        words: finding.place.as_ref().map(|place| place.words.clone()).unwrap_or_default(),
    });
    let warned = open.action.warnings.iter().map(|w| view::Doubt { field: w.code.clone(), words: w.found.clone() });
    let unread = open.document.iter().flat_map(|document| &document.warnings);
    let unread = unread.map(|code| view::Doubt { field: code.clone(), words: String::new() });
    offered.chain(warned).chain(unread).collect()
}

/// What came after the person last looked; of a case never looked at, nothing is marked.
fn mark_fresh(history: &mut [view::HistoryStep], shown: &Shown) {
    let Some(seen) = shown.listed.status.seen else { return };
    let came_since = shown.alerts.iter().filter(|alert| alert.received > seen);
    let fresh: Vec<&str> = came_since.map(|alert| alert.id.0.as_str()).collect();
    for step in history {
        step.fresh = step.alert.as_deref().is_some_and(|alert| fresh.contains(&alert));
    }
}

/// The person's letters, put among the alerts by day.
fn put_in_letters(history: &mut Vec<view::HistoryStep>, letters: &[KeptLetter]) {
    for letter in letters {
        let printed = letter.printed.map(|moment| moment.to_string()[..10].to_owned());
        let on = letter.posted.map(|day| day.to_string()).or(printed);
        let step = view::HistoryStep {
            kind: view::StepKind::Letter,
            alert: None,
            alert_kind: None,
            title: String::new(),
            to: letter.recipient.first().cloned(),
            language: letter.language.as_ref().map(|language| language.tag().to_owned()),
            by: sent_by(letter.how),
            changes: Vec::new(),
            fresh: false,
            on,
        };
        let after = history.iter().rposition(|other| {
            other.kind == view::StepKind::Alert && other.on <= step.on || other.kind == view::StepKind::Letter
        });
        history.insert(after.map_or(0, |at| at + 1), step);
    }
}

fn sent_by(how: How) -> Option<view::SentBy> {
    match how {
        How::Email => Some(view::SentBy::Email),
        How::Fax => Some(view::SentBy::Fax),
        How::Social => Some(view::SentBy::Social),
        How::Post | How::Embassy | How::Other => None,
    }
}

fn pile_and_posted(letters: &[KeptLetter]) -> (u32, u32) {
    let posted = letters.iter().filter(|letter| letter.posted.is_some()).count();
    (show::count(letters.len() - posted), show::count(posted))
}

/// Those in the pile first: they can still be taken out.
fn letters_out(letters: &[KeptLetter]) -> Vec<view::LetterOut> {
    let mut out: Vec<view::LetterOut> = letters
        .iter()
        .map(|letter| view::LetterOut {
            to: letter.recipient.first().cloned().unwrap_or_default(),
            language: letter.language.as_ref().map(|language| language.tag().to_owned()),
            printed: letter.printed.map(|moment| moment.to_string()[..10].to_owned()),
            posted: letter.posted.map(|day| day.to_string()),
        })
        .collect();
    out.sort_by_key(|letter| letter.posted.is_some());
    out
}
