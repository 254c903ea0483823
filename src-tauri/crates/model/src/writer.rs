//! The person who writes.

use serde::{Deserialize, Serialize};

use crate::{Country, Envelope, Language, Paper};

/// A writer's profile. Empty fields are not printed; the sender of a letter without a profile is a ruled line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Writer {
    /// As signed.
    pub name: String,
    /// Street and house, and what else stands above the town.
    pub lines: Vec<String>,
    /// Postcode and town.
    pub town: String,
    /// Where the writer lives.
    pub country: Option<Country>,
    /// Those the writer can write, best first.
    pub languages: Vec<Language>,
    /// Paper the writer's printer holds.
    pub paper: Option<Paper>,
    /// Envelopes the writer uses.
    pub envelope: Option<Envelope>,
    /// Whether letters show street and house; name and town only by default.
    pub show_address: bool,
}
