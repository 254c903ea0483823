//! The log of letters between the screen and the core.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use desk::{Desk, How, KeptLetter, KeptReply, Listed, LogEntry, ReplyEntry, ReplyId};
use model::{CaseId, Date};

use super::view::{
    LetterWay, Log, LogCase, LogDay, LogQuery, LogRow, LogSum, NewLetter, NewReply, Reply, ReplyKind, Sentence,
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
    let language = rooms::interface_language(shell);
    let mut of_letter: HashMap<_, Vec<&KeptReply>> = HashMap::new();
    for reply in &replies {
        of_letter.entry(reply.letter).or_default().push(reply);
    }
    let mut found = asked_for(&desk, &letters, query, &language)?;
    found.sort_by_key(|letter| (letter.posted.is_some(), std::cmp::Reverse((day_of(letter), letter.id))));
    let shown = cases_of(&desk, found.iter().take(query.most as usize).copied())?;
    let found: Vec<Kept<'_>> =
        found.into_iter().map(|letter| (letter, of_letter.remove(&Some(letter.id)).unwrap_or_default())).collect();
    let rows = found.iter().take(query.most as usize);
    let row = |kept: &Kept<'_>| row(kept, shown.get(&kept.0.case), &language);
    let dates: BTreeSet<Date> = letters.iter().filter_map(day_of).collect();
    let writers: BTreeSet<&str> = letters.iter().map(|one| one.written_by.as_str()).collect();
    Ok(Log {
        total: show::count(found.len()),
        rows: rows.map(row).collect(),
        sum: sum(&found),
        days: days(&found),
        dates: dates.into_iter().rev().map(|day| day.to_string()).collect(),
        writers: writers.into_iter().filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect(),
    })
}

/// The letters that the query leaves in. Their cases are read only where words are looked for in them.
fn asked_for<'l>(
    desk: &Desk,
    letters: &'l [KeptLetter],
    query: &LogQuery,
    language: &str,
) -> Answer<Vec<&'l KeptLetter>> {
    let edge = |day: &Option<String>| day.as_deref().map(plain_day).transpose();
    let (from, until) = (edge(&query.from)?, edge(&query.until)?);
    let stands_in = |letter: &&KeptLetter| {
        from.is_none_or(|from| day_of(letter).is_some_and(|day| day >= from))
            && until.is_none_or(|until| day_of(letter).is_some_and(|day| day <= until))
            && query.writer.as_ref().is_none_or(|writer| *writer == letter.written_by)
            && query.case.as_ref().is_none_or(|case| *case == letter.case.0)
    };
    let mut found: Vec<&KeptLetter> = letters.iter().filter(stands_in).collect();
    if !query.words.trim().is_empty() {
        let cases = cases_of(desk, found.iter().copied())?;
        found.retain(|letter| desk::has_words(&texts(letter, cases.get(&letter.case), language), &query.words));
    }
    Ok(found)
}

/// The cases of letters, whole.
fn cases_of<'l>(desk: &Desk, letters: impl Iterator<Item = &'l KeptLetter>) -> Answer<HashMap<CaseId, Listed>> {
    let written: BTreeSet<CaseId> = letters.map(|letter| letter.case.clone()).collect();
    let listed = desk.listed_of(&written.into_iter().collect::<Vec<_>>(), world::today())?;
    Ok(listed.into_iter().map(|one| (one.case.id.clone(), one)).collect())
}

/// What the line of a letter shows.
fn texts(letter: &KeptLetter, listed: Option<&Listed>, language: &str) -> String {
    let title = listed.map(|listed| listed.case.title.as_str()).unwrap_or_default();
    let number = listed.and_then(|listed| listed.case.number.as_ref()).map(ToString::to_string);
    let country = letter.country.map(|country| country.name(language)).unwrap_or_default();
    [title, &number.unwrap_or_default(), country, &letter.written_by, &letter.recipient.join(" ")].join(" ")
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
    let count = |is: &dyn Fn(&Kept<'_>) -> bool| show::count(found.iter().filter(|kept| is(kept)).count());
    // What lies in the pile went nowhere yet.
    let gone: Vec<&KeptLetter> =
        found.iter().map(|(letter, _)| *letter).filter(|letter| letter.posted.is_some()).collect();
    let cases: HashSet<&CaseId> = gone.iter().map(|letter| &letter.case).collect();
    let countries: HashSet<&str> = gone.iter().filter_map(|letter| Some(letter.country.as_ref()?.code())).collect();
    LogSum {
        sent: count(&|(letter, _)| letter.posted.is_some()),
        pile: count(&|(letter, _)| letter.posted.is_none()),
        cases: show::count(cases.len()),
        countries: show::count(countries.len()),
        replies: count(&|(_, replies)| was_answered(replies)),
        returned: count(&|(_, replies)| replies.iter().any(|one| one.kind == desk::ReplyKind::Returned)),
    }
}

fn days(found: &[Kept<'_>]) -> Vec<LogDay> {
    let mut days: BTreeMap<Date, (usize, usize)> = BTreeMap::new();
    for (letter, replies) in found {
        let Some(posted) = letter.posted else { continue };
        let (letters, answered) = days.entry(posted).or_default();
        *letters += 1;
        *answered += usize::from(was_answered(replies));
    }
    let day = |(day, (letters, replies)): (Date, _)| LogDay {
        day: day.to_string(),
        letters: show::count(letters),
        replies: show::count(replies),
    };
    days.into_iter().map(day).collect()
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

/// The day of a form: one that has come.
pub fn day(text: &str) -> Answer<Date> {
    let day = plain_day(text)?;
    if day > world::today() {
        return Err(WireError::failed(Sentence::DayToCome));
    }
    Ok(day)
}

fn plain_day(text: &str) -> Answer<Date> {
    text.parse().map_err(|_| WireError::failed(Sentence::ValueUnreadable))
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
