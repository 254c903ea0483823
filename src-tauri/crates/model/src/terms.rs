//! What decides where a case stands and in which rooms: small, so that a hundred thousand are looked over at once.

use serde::{Deserialize, Serialize};

use crate::{Case, Country, Date, Deadline, Language};

/// The terms of a case, read off it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// As [`Case::issued`].
    pub issued: Option<Date>,
    /// As [`Case::deadline`].
    pub deadline: Option<Deadline>,
    /// As [`Case::is_extra`].
    pub is_extra: bool,
    /// As [`Case::ended`].
    pub ended: bool,
    /// As [`Case::asks_for_letters`].
    pub asks_for_letters: bool,
    /// As [`Case::country`].
    pub country: Option<Country>,
    /// Where the first letter goes: a block may stand in another country than the case (“c/o Embassy of Iran,
    /// Brussels”).
    pub to: Option<Country>,
    /// As [`Case::write_in`].
    pub write_in: Vec<Language>,
}

impl Case {
    /// Its terms.
    pub fn terms(&self) -> Terms {
        Terms {
            issued: self.issued,
            deadline: self.deadline,
            is_extra: self.is_extra,
            ended: self.ended,
            asks_for_letters: self.asks_for_letters(),
            country: self.country,
            to: self.recipients.first().and_then(|first| first.country).or(self.country),
            write_in: self.write_in.clone(),
        }
    }
}
