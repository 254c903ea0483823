//! The print run between the screen and the core.

use desk::{About, Counted, Desk, LabelSheet, LetterId, PrintRun, RunLabels, RunLetter, WriterId};
use model::{LetterKind, Role, Writer};

use super::view::{
    CaseNews, Collate, PostageRow, RunRoom, RunRow, RunSum, RunUnfit, RunWish, Sentence, StampCount, TooFewWords,
    WriterRow,
};
use super::{Answer, WireError, advice, drafts, show};
use crate::world;

/// The run's key in the data folder.
const RUN: &str = "run";

/// The room as it was left. What an older or newer window kept otherwise begins anew.
pub fn room(desk: &Desk) -> Answer<RunRoom> {
    let kept = desk.setting(RUN)?.and_then(|text| serde_json::from_str(&text).ok());
    let first = RunWish { envelopes: true, vary: true, cover_sheet: true, label_start: 1, ..RunWish::default() };
    let writers = desk.writers()?;
    let rows = writers.into_iter().map(|(id, writer)| WriterRow { id: number(id.0), writer: show::writer(writer) });
    let postage = desk.postage()?;
    let lines = postage.lines().iter().map(|(zone, stamp)| PostageRow { zone: zone.word(), stamp: stamp.clone() });
    Ok(RunRoom {
        wish: kept.unwrap_or(first),
        writers: rows.collect(),
        postage: lines.collect(),
        labels: LabelSheet::all().iter().filter_map(|sheet| sheet.names.first()).map(ToString::to_string).collect(),
    })
}

/// Keeps what was chosen.
pub fn keep(desk: &Desk, wish: &RunWish) -> Answer<()> {
    let text = serde_json::to_string(wish).map_err(|_| WireError::failed(Sentence::SettingsNotKept))?;
    Ok(desk.set_setting(RUN, &text)?)
}

/// The run that is wished for.
pub fn run(desk: &Desk, wish: &RunWish, although_ended: bool) -> Answer<PrintRun> {
    let known = desk.writers()?;
    let chosen = wish.writers.iter().filter_map(|id| known.iter().find(|(of, _)| number(of.0) == *id));
    let mut writers: Vec<Writer> = chosen.map(|(_, writer)| writer.clone()).collect();
    let mut letters = Vec::new();
    for writer in 0..writers.len() {
        for case in &wish.cases {
            letters.extend(on_case(desk, wish, writer, case)?);
        }
    }
    if !wish.drafts.is_empty() {
        // Letters that were begun are the owner's.
        let owner = desk.profile()?.unwrap_or_default();
        let at = writers.iter().position(|writer| *writer == owner).unwrap_or(writers.len());
        if at == writers.len() {
            writers.push(owner);
        }
        for draft in &wish.drafts {
            letters.push(letter(at, About::Draft(drafts::id(draft)?), 1));
        }
    }
    let labels = wish.labels.clone().map(|sheet| RunLabels { sheet, start: wish.label_start.max(1) as usize });
    Ok(PrintRun {
        writers,
        letters,
        collate: match wish.collate {
            Collate::Writer => desk::Collate::Writer,
            Collate::Case => desk::Collate::Case,
        },
        envelopes: wish.envelopes,
        envelope_size: None,
        labels,
        vary: wish.vary,
        cover_sheet: wish.cover_sheet,
        sign_list: wish.sign_list,
        although_ended,
        today: world::today(),
    })
}

fn on_case(desk: &Desk, wish: &RunWish, writer: usize, case: &str) -> Answer<Vec<RunLetter>> {
    let about = || About::Case(case.to_owned());
    if !wish.every_addressee {
        return Ok(vec![letter(writer, about(), 1)]);
    }
    let shown = desk.show(case, world::today())?;
    let recipients = shown.listed.case.recipients.iter().zip(1..);
    let addressees = recipients.filter(|(one, _)| one.role == Role::Addressee);
    Ok(addressees.map(|(_, to)| letter(writer, about(), to)).collect())
}

fn letter(writer: usize, about: About, to: usize) -> RunLetter {
    RunLetter { writer, about, to, kind: LetterKind::Appeal, language: None, body: None }
}

/// What the screen is told of a run.
pub fn sum(counted: &Counted) -> RunSum {
    let counts = &counted.counts;
    let row = |letter: &desk::PrintedLetter| RunRow {
        writer: letter.writer.clone(),
        to: letter.recipient.first().cloned().unwrap_or_default(),
        case: letter.case.as_ref().map(|case| case.0.clone()),
        language: letter.language.tag().to_owned(),
        pages: show::count(letter.pages),
        gaps: show::count(letter.gaps),
    };
    let stamp =
        |(stamp, count): &(Option<String>, usize)| StampCount { stamp: stamp.clone(), count: show::count(*count) };
    let news = |(name, day, old): &(String, Option<model::Date>, bool)| CaseNews {
        name: name.clone(),
        day: day.map(|day| day.to_string()),
        old: *old,
    };
    RunSum {
        letters: counted.letters.iter().map(row).collect(),
        pages: show::count(counted.pages),
        envelopes: show::count(counts.envelopes),
        labels: show::count(counts.labels),
        alike: show::count(counted.alike),
        too_few: counted.too_few.iter().map(too_few).collect(),
        unfit: unfit(counted),
        stamps: counts.stamps.iter().map(stamp).collect(),
        news: counts.cases.iter().map(news).collect(),
    }
}

/// What did not fit, once for each address: ten writers of one case meet the same window.
fn unfit(counted: &Counted) -> Vec<RunUnfit> {
    let mut together: Vec<RunUnfit> = Vec::new();
    for (to, warning) in &counted.warnings {
        let note = advice::unfit(warning);
        if !together.iter().any(|known| known.to == *to && known.note == note) {
            together.push(RunUnfit { to: to.clone(), note });
        }
    }
    together
}

/// A writer's name on the wire.
pub fn writer_id(id: i32) -> WriterId {
    WriterId(i64::from(id))
}

/// The log's names on the wire, and back.
pub fn pile(ids: &[LetterId]) -> Vec<i32> {
    ids.iter().map(|id| number(id.0)).collect()
}

/// See [`pile`].
pub fn letters(ids: &[i32]) -> Vec<LetterId> {
    ids.iter().map(|id| LetterId(i64::from(*id))).collect()
}

fn number(id: i64) -> i32 {
    i32::try_from(id).unwrap_or(i32::MAX)
}

fn too_few(short: &desk::TooFewWords) -> TooFewWords {
    TooFewWords {
        case: short.case.clone(),
        letters: show::count(short.letters),
        wordings: show::count(short.wordings),
    }
}
