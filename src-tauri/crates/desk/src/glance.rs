//! All cases at a glance: enough to say in which rooms they stand and in which order, and no more.

use case::standing;
use model::{CaseId, Country, Date, Language, Standing};
use store::CaseLine;

use crate::{Desk, Listed, Refusal};

/// A case at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct Glance {
    /// Which.
    pub id: CaseId,
    /// Where it stands today.
    pub standing: Standing,
    /// Day of the newest alert's issue.
    pub issued: Option<Date>,
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// In which languages to write.
    pub write_in: Vec<Language>,
    /// Something came since the person last wrote.
    pub has_news: bool,
    /// The person put it aside.
    pub is_aside: bool,
}

impl Desk {
    /// Every case.
    pub fn glances(&self, today: Date) -> Result<Vec<Glance>, Refusal> {
        let (home, post) = (self.home()?, self.post());
        let glance = |line: CaseLine| {
            let CaseLine { id, terms, last_letter, status } = line;
            Glance {
                standing: standing(&terms, today, home, &post, last_letter),
                has_news: last_letter.is_some_and(|written| terms.issued.is_some_and(|issued| issued > written)),
                is_aside: status.put_aside.is_some(),
                issued: terms.issued,
                country: terms.country,
                write_in: terms.write_in,
                id,
            }
        };
        Ok(self.store.lines(&glance)?)
    }

    /// Those of these cases that there are, whole, in their order.
    pub fn listed_of(&self, cases: &[CaseId], today: Date) -> Result<Vec<Listed>, Refusal> {
        self.listed(self.store.rows(cases)?, today)
    }
}
