//! The rooms of cases: which cases stand in which, in which order, under which heading.

use std::collections::HashMap;

use desk::{Glance, Listed};
use model::{CaseId, Language};

use super::view::{Away, CaseList, CaseQuery, CaseRoom, CaseRow, Counts, DeskState, InterfaceLanguage};
use super::{Answer, ordering, show};
use crate::shell::Shell;
use crate::world;

/// “Last post soon” reaches as far as the states near and now do: a fortnight.
const SOON_DAYS: i32 = 14;

/// Rows shown of what came while the person was away.
const MOST_AWAY: usize = 5;

/// What the frame shows.
pub fn state(shell: &Shell) -> Answer<DeskState> {
    let today = world::today().to_string();
    let opening = shell.opening_now().map(show::opening);
    if opening.is_some() || shell.is_locked() {
        return Ok(DeskState {
            locked: opening.is_none(),
            // Whether one is set is known behind the opening; until then nothing can be locked.
            has_passphrase: opening.is_none(),
            opening,
            today,
            offline: None,
            last_update: None,
            sources: 0,
            opened: 0,
            jobs: Vec::new(),
            counts: Counts::default(),
        });
    }
    let desk = shell.desk()?;
    let sources = desk.sources()?;
    Ok(DeskState {
        locked: false,
        opening: None,
        has_passphrase: desk.is_protected(),
        today,
        offline: shell.offline(),
        last_update: sources.iter().filter_map(|source| source.answered).max().map(|moment| moment.to_string()),
        sources: show::count(sources.len()),
        opened: shell.dropped(),
        jobs: shell.jobs(),
        counts: counts(shell)?,
    })
}

fn counts(shell: &Shell) -> Answer<Counts> {
    let (glances, tongues) = (shell.glances()?, tongues(shell)?);
    let of = |room| show::count(glances.iter().filter(|one| stands_in(one, room, &tongues)).count());
    Ok(Counts {
        all: of(CaseRoom::All),
        needs: of(CaseRoom::Needs),
        soon: of(CaseRoom::Soon),
        news: of(CaseRoom::News),
        languages: of(CaseRoom::Languages),
        drafts: show::count(shell.desk()?.drafts()?.len()),
    })
}

/// A window of a room's list.
pub fn list(shell: &Shell, query: &CaseQuery) -> Answer<CaseList> {
    let ordered = ordering::ordered(shell, query)?;
    let (language, drafts) = (interface_language(shell), drafts(shell)?);
    let window = ordered.rows().skip(query.from as usize).take(query.count as usize);
    let window: Vec<CaseId> = window.map(|glance| glance.id.clone()).collect();
    let listed = shell.desk()?.listed_of(&window, world::today())?;
    Ok(CaseList {
        total: show::count(ordered.rows().len()),
        sections: ordered.sections.clone(),
        rows: listed.iter().map(|listed| row(shell, listed, &language, &drafts)).collect::<Answer<_>>()?,
    })
}

/// What came on cases that the person knows since they last looked at them, those that ended first.
pub fn away(shell: &Shell) -> Answer<Away> {
    let desk = shell.desk()?;
    let mut came = desk.listed_of(&desk.changed_since_seen()?, world::today())?;
    came.retain(|listed| listed.status.put_aside.is_none());
    came.sort_by(|one, other| (!one.case.ended, other.case.issued).cmp(&(!other.case.ended, one.case.issued)));
    let rows = came.iter().take(MOST_AWAY).map(|listed| row_of(shell, listed));
    Ok(Away { cases: rows.collect::<Answer<_>>()?, count: show::count(came.len()) })
}

/// A case as a line of a list.
pub fn row_of(shell: &Shell, listed: &Listed) -> Answer<CaseRow> {
    row(shell, listed, &interface_language(shell), &drafts(shell)?)
}

fn row(shell: &Shell, listed: &Listed, language: &str, drafts: &HashMap<String, u32>) -> Answer<CaseRow> {
    let case = &listed.case;
    let days = match case.country {
        Some(country) => Some(shell.desk()?.post_days(country)?),
        None => None,
    };
    let unread = shell.desk()?.is_unread(case, &listed.status)?;
    Ok(CaseRow {
        id: case.id.0.clone(),
        number: case.number.as_ref().map(ToString::to_string),
        title: case.title.clone(),
        language: case.language.as_ref().map(|language| language.tag().to_owned()),
        country: case.country.map(|country| show::place(country, language)),
        organisation: case.organisation.clone(),
        kind: case.kind.map(show::alert_kind),
        issued: case.issued.map(|day| day.to_string()),
        standing: show::standing(&listed.standing, case.deadline, days),
        unread,
        changed: unread && listed.status.seen.is_some(),
        news_since_letter: has_news(listed),
        letters: listed.letters,
        drafts: drafts.get(&case.id.0).copied().unwrap_or(0),
        archived: listed.status.put_aside.is_some(),
        ended: case.ended,
        may_have_ended: case.may_have_ended,
        sample: shell.desk()?.is_sample(case)?,
    })
}

fn drafts(shell: &Shell) -> Answer<HashMap<String, u32>> {
    let mut counted = HashMap::new();
    for kept in shell.desk()?.drafts()? {
        *counted.entry(kept.case.0).or_insert(0) += 1;
    }
    Ok(counted)
}

/// Something came since the person last wrote.
fn has_news(listed: &Listed) -> bool {
    listed.last_letter.is_some_and(|written| listed.case.issued.is_some_and(|issued| issued > written))
}

/// The writer's languages, as primary subtags.
pub fn tongues(shell: &Shell) -> Answer<Vec<String>> {
    let writer = shell.desk()?.profile()?;
    let languages = writer.map(|writer| writer.languages).unwrap_or_default();
    Ok(languages.iter().map(|language| language.primary().to_owned()).collect())
}

/// Whether a case stands in a room; `tongues`: see [`tongues`].
pub fn stands_in(glance: &Glance, room: CaseRoom, tongues: &[String]) -> bool {
    let standing = &glance.standing;
    if (room == CaseRoom::Archive) != glance.is_aside {
        return false;
    }
    match room {
        CaseRoom::All | CaseRoom::Country | CaseRoom::Archive => true,
        CaseRoom::Needs => standing.needs_letter,
        CaseRoom::Soon => {
            standing.needs_letter && standing.days_left.is_some_and(|days| (0..=SOON_DAYS).contains(&days))
        }
        CaseRoom::News => glance.has_news,
        CaseRoom::Languages => {
            let known = |language: &Language| tongues.iter().any(|tongue| tongue == language.primary());
            standing.needs_letter && glance.write_in.iter().any(known)
        }
    }
}

/// The language in which countries are named.
pub fn interface_language(shell: &Shell) -> String {
    let chosen = shell.desk().ok().and_then(|desk| desk.setting("language").ok().flatten());
    let chosen = chosen.as_deref().and_then(InterfaceLanguage::spoken);
    let language = chosen.or_else(|| InterfaceLanguage::spoken(&world::system_language()));
    language.unwrap_or(InterfaceLanguage::En).word().to_owned()
}
