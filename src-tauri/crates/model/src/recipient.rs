//! Somebody who is written to.

use serde::{Deserialize, Serialize};

use crate::Country;

/// Whether one writes to them or sends them a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Written to.
    Addressee,
    /// Gets a copy; an embassy as well.
    Copy,
}

/// One postal block with its contacts, as the action prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Addressee or copy.
    pub role: Role,
    /// The postal lines in order (name, office, street, town, country), without labels, contacts or salutation.
    pub lines: Vec<String>,
    /// Verbatim, where the block prints one.
    pub salutation: Option<String>,
    /// Addresses with “(a)” and “[at]” restored to “@”.
    pub email: Vec<String>,
    /// Numbers as printed, white space folded.
    pub fax: Vec<String>,
    /// Numbers as printed, white space folded.
    pub phone: Vec<String>,
    /// Handles with “@”, or page addresses.
    pub social: Vec<String>,
    /// The country the block itself names in its last lines; `None` where it names none.
    pub country: Option<Country>,
}

impl Recipient {
    /// A recipient of that role with nothing known yet.
    pub fn new(role: Role) -> Self {
        Self {
            role,
            lines: Vec::new(),
            salutation: None,
            email: Vec::new(),
            fax: Vec::new(),
            phone: Vec::new(),
            social: Vec::new(),
            country: None,
        }
    }
}
