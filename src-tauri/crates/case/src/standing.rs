//! Where a case stands on a day, for a writer: last post, state, whether it needs a letter.

use model::{Country, Date, Deadline, Due, Standing, Terms};

use crate::regions::share_region;

/// Days in the post within the writer's region, where nobody has put it right for the country.
pub const DAYS_WITHIN_REGION: u16 = 10;
/// Days in the post beyond it, and where the writer's country is not known.
pub const DAYS_BEYOND_REGION: u16 = 21;

/// A last post in up to this many days is “now”, in up to the next many “near”: the design guide's states.
const NOW_DAYS: i32 = 3;
const NEAR_DAYS: i32 = 14;
/// Eight weeks without word: an action without a date is then old.
const OLD_AFTER_DAYS: i32 = 56;

/// Days a letter takes to that country: as the person put it right (`post`), else by region.
pub fn days_in_post(to: Option<Country>, writer: Option<Country>, post: &dyn Fn(Country) -> Option<u16>) -> u16 {
    let by_region = match (to, writer) {
        (Some(to), Some(from)) if share_region(to, from) => DAYS_WITHIN_REGION,
        _ => DAYS_BEYOND_REGION,
    };
    to.and_then(post).unwrap_or(by_region)
}

/// `today`: in the writer's time zone. `writer`: where the writer lives. `post`: days in the post that the person has
/// put right, by country. `last_letter`: when the last letter for this case was printed or sent.
pub fn standing(
    terms: &Terms,
    today: Date,
    writer: Option<Country>,
    post: &dyn Fn(Country) -> Option<u16>,
    last_letter: Option<Date>,
) -> Standing {
    let last_post = match terms.deadline {
        Some(Deadline::On(date)) => {
            date.checked_sub(days(i64::from(days_in_post(terms.to, writer, post)) + 1)).ok()
        }
        _ => None,
    };
    let days_left = last_post.map(|last| between(today, last));
    let age = terms.issued.map(|issued| between(issued, today));
    let due = due(terms, today, days_left, age);
    let is_open = !matches!(due, Due::Old | Due::Closed | Due::Ended | Due::Nothing);
    let written = last_letter.is_some_and(|sent| terms.issued.is_none_or(|issued| sent >= issued));
    Standing { due, last_post, days_left, age, needs_letter: is_open && !written }
}

fn due(terms: &Terms, today: Date, days_left: Option<i32>, age: Option<i32>) -> Due {
    if terms.ended {
        return Due::Ended;
    }
    if !terms.asks_for_letters {
        return Due::Nothing;
    }
    match (terms.deadline, days_left) {
        (Some(Deadline::AnyTime), _) => Due::OpenEnded,
        (Some(Deadline::On(date)), _) if date < today => Due::Closed,
        (_, Some(left)) if left < 0 && terms.is_extra => Due::Hours,
        (_, Some(left)) if left < 0 => Due::Late,
        (_, Some(left)) if left <= NOW_DAYS => Due::Now,
        (_, Some(left)) if left <= NEAR_DAYS => Due::Near,
        (_, Some(_)) => Due::Far,
        // Without any date nobody can say that it is old; it stays where it is seen.
        (_, None) if age.is_some_and(|age| age >= OLD_AFTER_DAYS) => Due::Old,
        (_, None) => Due::Soon,
    }
}

fn days(count: i64) -> jiff::Span {
    jiff::Span::new().days(count)
}

fn between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
