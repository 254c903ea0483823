//! The order of a room and its headings. A list of 100,000 cases is put in order once, not once a page.

use std::sync::Arc;

use desk::Glance;
use model::{Country, Date, Due};

use super::view::{CaseOrder, CaseQuery, CaseRoom, Place, Section, SectionKind};
use super::{Answer, rooms, show};
use crate::shell::Shell;
use crate::world;

/// “In the last seven days”.
const WEEK_DAYS: i32 = 7;

/// A room in order.
pub struct Ordered {
    /// What was asked, but for the window.
    asked: Asked,
    /// All cases as they were then.
    glances: Arc<Vec<Glance>>,
    /// Places in `glances`.
    order: Vec<usize>,
    /// Every heading with its number of rows.
    pub sections: Vec<Section>,
}

#[derive(PartialEq, Eq)]
struct Asked {
    room: CaseRoom,
    order: CaseOrder,
    words: String,
    country: Option<String>,
    language: String,
    tongues: Vec<String>,
    today: Date,
}

impl Ordered {
    /// The room's cases.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &Glance> {
        self.order.iter().map(|at| &self.glances[*at])
    }
}

/// The room of a query in order: the one of before, where nothing changed and the same is asked.
pub fn ordered(shell: &Shell, query: &CaseQuery) -> Answer<Arc<Ordered>> {
    let glances = shell.glances()?;
    let asked = Asked {
        room: query.room,
        order: query.order,
        words: query.words.trim().to_owned(),
        country: query.country.clone(),
        language: rooms::interface_language(shell),
        tongues: rooms::tongues(shell)?,
        today: world::today(),
    };
    let kept = shell.ordered().filter(|kept| Arc::ptr_eq(&kept.glances, &glances) && kept.asked == asked);
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let ordered = Arc::new(put_in_order(shell, asked, glances)?);
    shell.keep_ordered(ordered.clone());
    Ok(ordered)
}

fn put_in_order(shell: &Shell, asked: Asked, glances: Arc<Vec<Glance>>) -> Answer<Ordered> {
    let country = |country: Country| show::place(country, &asked.language).name;
    let narrowed = match asked.words.as_str() {
        "" => None,
        words => Some(shell.desk()?.narrowed(&glances, words, &country)?),
    };
    let chosen = glances.iter().enumerate().filter(|(_, one)| {
        rooms::stands_in(one, asked.room, &asked.tongues)
            && narrowed.as_ref().is_none_or(|ids| ids.contains(&one.id))
            && (asked.country.is_none() || asked.country.as_deref() == one.country.as_ref().map(Country::code))
    });
    let mut chosen: Vec<(Key, usize)> = chosen.map(|(at, one)| (key(one, &asked), at)).collect();
    chosen.sort_unstable_by(|(a, one), (b, other)| {
        let (one, other) = (&glances[*one], &glances[*other]);
        let days = |glance: &Glance| match asked.order {
            CaseOrder::Post => glance.standing.days_left.unwrap_or(i32::MAX),
            CaseOrder::Newest => 0,
        };
        let newest_first = || other.issued.cmp(&one.issued).then_with(|| other.id.cmp(&one.id));
        a.cmp(b).then(days(one).cmp(&days(other))).then_with(newest_first)
    });
    let sections = sections(chosen.iter().map(|(key, _)| key));
    let order = chosen.into_iter().map(|(_, at)| at).collect();
    Ok(Ordered { asked, glances, order, sections })
}

/// What a row is sorted and headed by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    /// Before everything else: lower stands higher.
    rank: i32,
    kind: SectionKind,
    month: Option<String>,
    country: Option<Place>,
}

fn key(glance: &Glance, asked: &Asked) -> Key {
    match (asked.room, asked.order) {
        (CaseRoom::Country, _) => country_key(glance, &asked.language),
        (_, CaseOrder::Newest) => issue_key(glance, asked.today),
        (room, CaseOrder::Post) => due_key(glance, room, asked.today),
    }
}

fn country_key(glance: &Glance, language: &str) -> Key {
    let country = glance.country.map(|country| show::place(country, language));
    Key { rank: 0, kind: SectionKind::Country, month: None, country }
}

/// Newest first: the month counts backwards.
fn issue_key(glance: &Glance, today: Date) -> Key {
    let Some(issued) = glance.issued else {
        return Key { rank: 1, kind: SectionKind::Undated, month: None, country: None };
    };
    let days = (today - issued).get_days();
    if days < WEEK_DAYS {
        return Key { rank: i32::MIN, kind: SectionKind::IssuedWeek, month: None, country: None };
    }
    let rank = -(i32::from(issued.year()) * 12 + i32::from(issued.month()));
    Key { rank, kind: SectionKind::IssuedMonth, month: Some(month_of(issued)), country: None }
}

fn month_of(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// News begins with what ended: a release is what the letters were written for.
fn due_key(glance: &Glance, room: CaseRoom, today: Date) -> Key {
    let mut month = None;
    let kind = match glance.standing.due {
        Due::Ended => SectionKind::Ended,
        Due::Nothing => SectionKind::Reading,
        Due::Closed => SectionKind::Closed,
        Due::Hours => SectionKind::Hours,
        Due::Late => SectionKind::Late,
        Due::Soon => SectionKind::Soon,
        Due::OpenEnded | Due::Old => SectionKind::NoDate,
        Due::Now | Due::Near | Due::Far => match glance.standing.days_left {
            Some(..7) => SectionKind::ThisWeek,
            Some(7..14) => SectionKind::NextWeek,
            _ => {
                month = Some(month_of(glance.standing.last_post.unwrap_or(today)));
                SectionKind::Month
            }
        },
    };
    let rank = if room == CaseRoom::News && kind == SectionKind::Ended { -1 } else { 0 };
    Key { rank, kind, month, country: None }
}

/// Runs of the same heading.
fn sections<'a>(keys: impl Iterator<Item = &'a Key>) -> Vec<Section> {
    let mut sections: Vec<(&Key, Section)> = Vec::new();
    for key in keys {
        match sections.last_mut() {
            Some((last, section)) if *last == key => section.count += 1,
            _ => {
                let Key { kind, month, country, .. } = key.clone();
                sections.push((key, Section { kind, month, country, count: 1 }));
            }
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

#[cfg(test)]
mod tests {
    use model::{CaseId, Standing};

    use super::*;

    fn glance(due: Due, days_left: Option<i32>) -> Glance {
        let standing = Standing { due, last_post: None, days_left, age: None, needs_letter: true };
        Glance {
            id: CaseId("a".to_owned()),
            standing,
            issued: None,
            country: None,
            write_in: Vec::new(),
            has_news: false,
            is_aside: false,
        }
    }

    #[test]
    fn what_cannot_wait_stands_above_what_can() {
        let today = Date::constant(2026, 11, 26);
        let placed = [
            glance(Due::Hours, Some(-3)),
            glance(Due::Now, Some(2)),
            glance(Due::Near, Some(9)),
            glance(Due::Soon, None),
            glance(Due::Far, Some(20)),
            glance(Due::Late, Some(-3)),
            glance(Due::OpenEnded, None),
            glance(Due::Ended, None),
        ];
        let keys = placed.map(|one| due_key(&one, CaseRoom::Needs, today));
        assert!(keys.is_sorted_by(|one, other| one < other), "{keys:?}");
    }
}
