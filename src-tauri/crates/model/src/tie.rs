//! What the person says of two alerts: whether they tell one story.

use serde::{Deserialize, Serialize};

use crate::AlertId;

/// The person's word on two alerts. It wins over what the program makes of numbers, names and links.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tie {
    /// The alert that was asked about: where the two are kept apart, it is the one that leaves.
    pub alert: AlertId,
    /// The other one.
    pub other: AlertId,
    /// Whether both are of one case.
    pub same: bool,
}
