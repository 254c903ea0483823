//! Lists of cases, filtered and in order.

use model::{AlertKind, Case, CaseId, Country, Date, Language, SourceId};
use rusqlite::{Row, ToSql};

use crate::{Error, Status, Store, cases, row, status};

/// Which cases; `None` and the default leave everything in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// As [`Case::kind`].
    pub kind: Option<AlertKind>,
    /// As [`Case::organisation`] has it, letter by letter.
    pub organisation: Option<String>,
    /// As [`Case::language`].
    pub language: Option<Language>,
    /// Any of the case's alerts came from there.
    pub source: Option<SourceId>,
    /// Running on that day: letters are asked for, it has not ended, and its deadline, if any, is not past.
    pub open_on: Option<Date>,
    /// Ended or not.
    pub ended: Option<bool>,
    /// Put aside by the person or not.
    pub put_aside: Option<bool>,
    /// In which order.
    pub order: Order,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// Last issued first, those without a day last.
    #[default]
    NewestFirst,
    /// Soonest deadline first, then those without one, last issued first.
    ByDeadline,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// The case, whole.
    pub case: Case,
    /// How many letters the log has for it.
    pub letters: u32,
    /// The day of the last one: posted, else printed.
    pub last_letter: Option<Date>,
    /// What the person did with it.
    pub status: Status,
}

impl Store {
    /// The cases that a filter leaves in.
    pub fn list(&self, filter: &Filter) -> Result<Vec<CaseRow>, Error> {
        let chosen = Chosen::by(filter);
        // A date sorts as text; NULL sorts last where it is turned into a flag first.
        let order = match filter.order {
            Order::NewestFirst => "c.issued DESC, c.id DESC",
            Order::ByDeadline => "c.deadline IS NULL, c.deadline, c.issued DESC, c.id DESC",
        };
        let sql = format!(
            "SELECT {COLUMNS}
             FROM cases c
             JOIN case_bodies b ON b.id = c.id
             LEFT JOIN case_status s ON s.case_id = c.id
             WHERE {}
             ORDER BY {order}",
            chosen.condition(),
        );
        self.read(|connection| {
            let mut query = connection.prepare_cached(&sql)?;
            query.query_and_then(chosen.parameters().as_slice(), read_row)?.collect()
        })
    }

    /// Those of these cases that there are, in their order.
    pub fn rows(&self, cases: &[CaseId]) -> Result<Vec<CaseRow>, Error> {
        let sql = format!(
            "SELECT {COLUMNS}
             FROM case_bodies b
             LEFT JOIN case_status s ON s.case_id = b.id
             WHERE b.id = :id"
        );
        self.read(|connection| {
            let mut query = connection.prepare_cached(&sql)?;
            let mut rows = Vec::new();
            for case in cases {
                for row in query.query_and_then(&[(":id", &case.0)], read_row)? {
                    rows.push(row?);
                }
            }
            Ok(rows)
        })
    }
}

fn read_row(row: &Row<'_>) -> Result<CaseRow, Error> {
    Ok(CaseRow {
        case: cases::read_body(row)?,
        letters: row.get("letters")?,
        last_letter: row::parsed(row, "last_letter", row::date)?,
        status: status::read(row)?,
    })
}

/// Of a body `b` with the status `s`.
const COLUMNS: &str = "b.body, s.seen, s.put_aside,
    (SELECT count(*) FROM letters l WHERE l.case_id = b.id) AS letters,
    (SELECT max(coalesce(l.posted, substr(l.printed, 1, 10))) FROM letters l WHERE l.case_id = b.id) AS last_letter";

/// The clauses that a filter needs, each with its parameter: a clause that is not there costs nothing.
#[derive(Default)]
struct Chosen {
    clauses: Vec<&'static str>,
    values: Vec<(&'static str, Box<dyn ToSql>)>,
}

impl Chosen {
    fn by(filter: &Filter) -> Self {
        let mut chosen = Self::default();
        chosen.add("country = :country", ":country", filter.country.map(|c| c.code().to_owned()));
        chosen.add("kind = :kind", ":kind", filter.kind.map(AlertKind::word));
        chosen.add("organisation = :organisation", ":organisation", filter.organisation.clone());
        chosen.add("language = :language", ":language", filter.language.as_ref().map(|l| l.tag().to_owned()));
        chosen.add("ended = :ended", ":ended", filter.ended);
        chosen.add(OPEN, ":open_on", filter.open_on.map(|day| day.to_string()));
        chosen.add(FROM_SOURCE, ":source", filter.source.map(|source| source.0));
        chosen.add(PUT_ASIDE, ":put_aside", filter.put_aside);
        chosen
    }

    fn add(&mut self, clause: &'static str, name: &'static str, value: Option<impl ToSql + 'static>) {
        if let Some(value) = value {
            self.clauses.push(clause);
            self.values.push((name, Box::new(value)));
        }
    }

    fn condition(&self) -> String {
        if self.clauses.is_empty() { "TRUE".to_owned() } else { self.clauses.join(" AND ") }
    }

    fn parameters(&self) -> Vec<(&'static str, &dyn ToSql)> {
        self.values.iter().map(|(name, value)| (*name, &**value)).collect()
    }
}

const OPEN: &str = "asks_for_letters = 1 AND ended = 0 AND (deadline IS NULL OR deadline >= :open_on)";

const FROM_SOURCE: &str = "EXISTS (
    SELECT 1 FROM case_alerts ca
    JOIN alerts a ON a.id = ca.alert
    WHERE ca.case_id = c.id AND a.source = :source
)";

const PUT_ASIDE: &str = "EXISTS (
    SELECT 1 FROM case_status cs
    WHERE cs.case_id = c.id AND cs.put_aside IS NOT NULL
) = :put_aside";
