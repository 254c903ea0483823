//! Reading: lists of cases, one case whole, search.

use std::cell::RefCell;
use std::collections::HashMap;

use case::standing;
use model::{Alert, AlertKind, Case, CaseId, Country, Date, Standing};
use store::{CaseRow, Filter, KeptLetter, Status};

use crate::{Desk, Refusal};

/// So many cases are found at most; nobody reads further.
const MOST_HITS: usize = 500;
/// The setting that holds the days in the post to a country, as the person put them right.
pub(crate) const POST_DAYS: &str = "post-days.";

/// Which cases a list shows; the default shows all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListOptions {
    /// Only those that need a letter.
    pub needs_letter: bool,
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// Kind of the newest alert.
    pub kind: Option<AlertKind>,
    /// Any of the case's alerts came from there.
    pub source: Option<model::SourceId>,
    /// The language of calls and letter.
    pub language: Option<model::Language>,
    /// Soonest deadline first, else newest first.
    pub by_deadline: bool,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Whole.
    pub case: Case,
    /// Where it stands today.
    pub standing: Standing,
    /// How many letters the log has for it.
    pub letters: u32,
    /// The day of the last one: posted, else printed.
    pub last_letter: Option<Date>,
    /// What the person did with it.
    pub status: Status,
}

/// A case with all that belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// As in a list.
    pub listed: Listed,
    /// Its alerts, oldest first.
    pub alerts: Vec<Alert>,
    /// Its letters, in the order in which they were logged.
    pub letters: Vec<KeptLetter>,
}

impl Desk {
    /// The cases that the options leave in.
    pub fn list(&self, options: &ListOptions, today: Date) -> Result<Vec<Listed>, Refusal> {
        let filter = Filter {
            country: options.country,
            kind: options.kind,
            source: options.source,
            language: options.language.clone(),
            open_on: options.needs_letter.then_some(today),
            put_aside: options.needs_letter.then_some(false),
            order: if options.by_deadline { store::Order::ByDeadline } else { store::Order::NewestFirst },
            ..Filter::default()
        };
        let mut listed = self.listed(self.store.list(&filter)?, today)?;
        listed.retain(|listed| !options.needs_letter || listed.standing.needs_letter);
        Ok(listed)
    }

    /// The cases in which all the words stand, those with the words in title or names first.
    pub fn search(&self, words: &str, today: Date) -> Result<Vec<Listed>, Refusal> {
        let hits = self.store.search(words, MOST_HITS)?;
        let found: Vec<CaseId> = hits.into_iter().filter_map(|hit| hit.case).collect();
        self.listed(self.store.rows(&found)?, today)
    }

    /// One case, by its id or its number as a person types it.
    pub fn show(&self, name: &str, today: Date) -> Result<Shown, Refusal> {
        let case = self.case_named(name)?;
        let alerts = case.alerts.iter().map(|id| self.store.alert(id)).collect::<Result<_, _>>()?;
        let letters = self.store.letters(&case.id)?;
        let listed = self.listed(vec![self.row(case)?], today)?.remove(0);
        Ok(Shown { listed, alerts, letters })
    }

    /// A case by its id, else by its number.
    pub(crate) fn case_named(&self, name: &str) -> Result<Case, Refusal> {
        match self.store.case(&CaseId(name.trim().to_owned())) {
            Err(store::Error::Missing(_)) => {}
            other => return Ok(other?),
        }
        let mut cases = self.store.case_by_number(name)?;
        match cases.len() {
            0 => Err(Refusal::Missing(format!("case {name}"))),
            1 => Ok(cases.remove(0)),
            _ => {
                let ids: Vec<&str> = cases.iter().map(|case| case.id.0.as_str()).collect();
                Err(Refusal::Ambiguous(name.to_owned(), ids.join(", ")))
            }
        }
    }

    fn row(&self, case: Case) -> Result<CaseRow, Refusal> {
        let letters = self.store.letters(&case.id)?;
        let day = |letter: &KeptLetter| letter.posted.or(letter.printed.map(day_of));
        let last_letter = letters.iter().filter_map(day).max();
        let status = self.store.status(&case.id)?;
        Ok(CaseRow { letters: u32::try_from(letters.len()).unwrap_or(u32::MAX), last_letter, status, case })
    }

    /// Where the writer lives.
    pub(crate) fn home(&self) -> Result<Option<Country>, Refusal> {
        Ok(self.store.profile()?.and_then(|writer| writer.country))
    }

    /// The days in the post that the person has put right; looked up once a country, not once a case.
    pub(crate) fn post(&self) -> impl Fn(Country) -> Option<u16> + '_ {
        let known = RefCell::new(HashMap::new());
        move |country| {
            *known.borrow_mut().entry(country).or_insert_with(|| {
                let days = self.store.setting(&format!("{POST_DAYS}{country}")).ok().flatten();
                days.and_then(|days| days.parse().ok())
            })
        }
    }

    pub(crate) fn listed(&self, rows: Vec<CaseRow>, today: Date) -> Result<Vec<Listed>, Refusal> {
        let (home, post) = (self.home()?, self.post());
        let listed = |row: CaseRow| Listed {
            standing: standing(&row.case.terms(), today, home, &post, row.last_letter),
            case: row.case,
            letters: row.letters,
            last_letter: row.last_letter,
            status: row.status,
        };
        Ok(rows.into_iter().map(listed).collect())
    }
}

fn day_of(moment: model::Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(moment).date()
}
