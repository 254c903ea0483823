//! The log of letters between the screen and the core.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use desk::{Desk, How, KeptLetter, KeptReply, Listed, LogEntry, ReplyEntry, ReplyId};
use model::{CaseId, Date};

use super::runs::wire_count;
use super::view::{
    LetterWay, Log, LogCase, LogMonth, LogQuery, LogRow, LogSum, NewLetter, NewReply, Reply, ReplyKind, Sentence,
};
use super::{Answer, WireError, rooms, show};
use crate::shell::Shell;
use crate::world;

/// A letter with what came back to it.
type Kept<'l> = (&'l KeptLetter, Vec<&'l KeptReply>);

/// The letters of the query.
pub fn show_log(shell: &Shell, query: &LogQuery) -> Answer<Log> {
    let desk = shell.desk()?;
    let (letters, replies) = (desk.letters()?, desk.replies()?);
    let written: BTreeSet<CaseId> = letters.iter().map(|letter| letter.case.clone()).collect();
    let listed = desk.listed_of(&written.into_iter().collect::<Vec<_>>(), world::today())?;
    let cases: HashMap<&CaseId, &Listed> = listed.iter().map(|one| (&one.case.id, one)).collect();
    let mut of_letter: HashMap<_, Vec<&KeptReply>> = HashMap::new();
    for reply in &replies {
        of_letter.entry(reply.letter).or_default().push(reply);
    }
    let language = rooms::interface_language(shell);
    let mut found: Vec<Kept<'_>> = letters
        .iter()
        .filter(|letter| stands_in(letter, query, cases.get(&letter.case).copied(), &language))
        .map(|letter| (letter, of_letter.remove(&Some(letter.id)).unwrap_or_default()))
        .collect();
    found.sort_by_key(|(letter, _)| (letter.posted.is_some(), std::cmp::Reverse((day_of(letter), letter.id))));
    let rows = found.iter().take(query.most as usize);
    let row = |kept: &Kept<'_>| row(kept, cases.get(&kept.0.case).copied(), &language);
    let years: BTreeSet<i32> = letters.iter().filter_map(year_of).collect();
    let writers: BTreeSet<&str> = letters.iter().map(|one| one.written_by.as_str()).collect();
    Ok(Log {
        total: wire_count(found.len()),
        rows: rows.map(row).collect(),
        sum: sum(&found),
        months: months(&found),
        years: years.into_iter().rev().collect(),
        writers: writers.into_iter().filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect(),
    })
}

fn stands_in(letter: &KeptLetter, query: &LogQuery, listed: Option<&Listed>, language: &str) -> bool {
    let title = listed.map(|listed| listed.case.title.as_str()).unwrap_or_default();
    let number = listed.and_then(|listed| listed.case.number.as_ref()).map(ToString::to_string);
    let country = letter.country.map(|country| country.name(language)).unwrap_or_default();
    let shown =
        || [title, &number.unwrap_or_default(), country, &letter.written_by, &letter.recipient.join(" ")].join(" ");
    query.year.is_none_or(|year| year_of(letter) == Some(year))
        && query.writer.as_ref().is_none_or(|writer| *writer == letter.written_by)
        && query.case.as_ref().is_none_or(|case| *case == letter.case.0)
        && (query.words.trim().is_empty() || desk::has_words(&shown(), &query.words))
}

fn row(kept: &Kept<'_>, listed: Option<&Listed>, language: &str) -> LogRow {
    let (letter, replies) = kept;
    LogRow {
        id: number(letter.id.0),
        case: listed.map(case),
        to: letter.recipient.clone(),
        rtl: show::is_right_to_left(&letter.recipient.concat()),
        country: letter.country.map(|country| show::place(country, language)),
        language: letter.language.as_ref().map(|language| language.tag().to_owned()),
        writer: letter.written_by.clone(),
        way: way(letter.how),
        printed: letter.printed.map(|moment| moment.to_string()[..10].to_owned()),
        posted: letter.posted.map(|day| day.to_string()),
        pdf: letter.pdf.map(|hash| show::hash(&hash)),
        note: letter.note.clone(),
        replies: replies.iter().map(|reply| self::reply(reply)).collect(),
    }
}

fn case(listed: &Listed) -> LogCase {
    let case = &listed.case;
    LogCase {
        id: case.id.0.clone(),
        number: case.number.as_ref().map(ToString::to_string),
        title: case.title.clone(),
        language: case.language.as_ref().map(|language| language.tag().to_owned()),
        issued: case.issued.map(|day| day.to_string()),
        ended: case.ended,
    }
}

fn reply(reply: &KeptReply) -> Reply {
    Reply { id: number(reply.id.0), kind: kind(reply.kind), came: reply.came.to_string(), note: reply.note.clone() }
}

fn sum(found: &[Kept<'_>]) -> LogSum {
    let count = |is: &dyn Fn(&Kept<'_>) -> bool| wire_count(found.iter().filter(|kept| is(kept)).count());
    let cases: HashSet<&CaseId> = found.iter().map(|(letter, _)| &letter.case).collect();
    let countries: HashSet<&str> =
        found.iter().filter_map(|(letter, _)| Some(letter.country.as_ref()?.code())).collect();
    LogSum {
        sent: count(&|(letter, _)| letter.posted.is_some()),
        pile: count(&|(letter, _)| letter.posted.is_none()),
        cases: wire_count(cases.len()),
        countries: wire_count(countries.len()),
        replies: count(&|(_, replies)| was_answered(replies)),
        returned: count(&|(_, replies)| replies.iter().any(|one| one.kind == desk::ReplyKind::Returned)),
    }
}

fn months(found: &[Kept<'_>]) -> Vec<LogMonth> {
    let mut months: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (letter, replies) in found {
        let Some(posted) = letter.posted else { continue };
        let (letters, answered) = months.entry(posted.to_string()[..7].to_owned()).or_default();
        *letters += 1;
        *answered += usize::from(was_answered(replies));
    }
    let month = |(month, (letters, replies))| LogMonth {
        month,
        letters: wire_count(letters),
        replies: wire_count(replies),
    };
    months.into_iter().map(month).collect()
}

/// Somebody wrote back: neither the post, nor the writer who gave up waiting.
fn was_answered(replies: &[&KeptReply]) -> bool {
    let written = [desk::ReplyKind::Answered, desk::ReplyKind::Acknowledged, desk::ReplyKind::NotMyCompetence];
    replies.iter().any(|reply| written.contains(&reply.kind))
}

/// Posted, else printed.
fn day_of(letter: &KeptLetter) -> Option<Date> {
    let printed = letter.printed.map(|moment| jiff::tz::Offset::UTC.to_datetime(moment).date());
    letter.posted.or(printed)
}

fn year_of(letter: &KeptLetter) -> Option<i32> {
    day_of(letter).map(|day| i32::from(day.year()))
}

/// The day of a form: one that has come.
pub fn day(text: &str) -> Answer<Date> {
    let day: Date = text.parse().map_err(|_| WireError::failed(Sentence::ValueUnreadable))?;
    if day > world::today() {
        return Err(WireError::failed(Sentence::DayToCome));
    }
    Ok(day)
}

/// Keeps what came back; its number.
pub fn note_reply(desk: &Desk, new: NewReply) -> Answer<i32> {
    let entry = ReplyEntry {
        letter: desk::LetterId(i64::from(new.letter)),
        kind: kind_of(new.kind),
        came: day(&new.came)?,
        note: new.note,
    };
    Ok(number(desk.note_reply(&entry)?.0))
}

/// Takes a reply out again.
pub fn take_back_reply(desk: &Desk, id: i32) -> Answer<()> {
    Ok(desk.take_back_reply(ReplyId(i64::from(id)))?)
}

/// Logs a letter that was written without Penlight.
pub fn note_letter(desk: &Desk, new: NewLetter) -> Answer<i32> {
    let entry = LogEntry {
        case: new.case,
        to: new.to as usize,
        how: how(new.way),
        posted: Some(day(&new.posted)?),
        written_by: Some(new.writer.trim().to_owned()),
        note: String::new(),
    };
    Ok(number(desk.log_letter(&entry, world::now())?.0))
}

/// Takes a letter out of the log that was noted by hand and by mistake.
pub fn take_back_letter(desk: &Desk, id: i32) -> Answer<()> {
    Ok(desk.take_back_letter(desk::LetterId(i64::from(id)))?)
}

fn number(id: i64) -> i32 {
    i32::try_from(id).unwrap_or(i32::MAX)
}

fn way(how: How) -> LetterWay {
    match how {
        How::Post => LetterWay::Post,
        How::Embassy => LetterWay::Embassy,
        How::Email => LetterWay::Email,
        How::Fax => LetterWay::Fax,
        How::Social => LetterWay::Social,
        How::Other => LetterWay::Other,
    }
}

fn how(way: LetterWay) -> How {
    match way {
        LetterWay::Post => How::Post,
        LetterWay::Embassy => How::Embassy,
        LetterWay::Email => How::Email,
        LetterWay::Fax => How::Fax,
        LetterWay::Social => How::Social,
        LetterWay::Other => How::Other,
    }
}

fn kind(kind: desk::ReplyKind) -> ReplyKind {
    match kind {
        desk::ReplyKind::Answered => ReplyKind::Answered,
        desk::ReplyKind::Acknowledged => ReplyKind::Acknowledged,
        desk::ReplyKind::NotMyCompetence => ReplyKind::NotMyCompetence,
        desk::ReplyKind::Returned => ReplyKind::Returned,
        desk::ReplyKind::None => ReplyKind::None,
    }
}

fn kind_of(kind: ReplyKind) -> desk::ReplyKind {
    match kind {
        ReplyKind::Answered => desk::ReplyKind::Answered,
        ReplyKind::Acknowledged => desk::ReplyKind::Acknowledged,
        ReplyKind::NotMyCompetence => desk::ReplyKind::NotMyCompetence,
        ReplyKind::Returned => desk::ReplyKind::Returned,
        ReplyKind::None => desk::ReplyKind::None,
    }
}
