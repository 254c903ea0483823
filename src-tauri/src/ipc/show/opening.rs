//! A long opening as the screen shows it.

use desk::OfAll;

use super::count;
use crate::ipc::view::{Opening, OpeningStep};

/// How far it is; a step that can't be counted has no total.
pub fn opening(now: desk::Opening) -> Opening {
    let (step, of) = match now {
        desk::Opening::Upgrading => (OpeningStep::Upgrading, None),
        desk::Opening::Mending => (OpeningStep::Mending, None),
        desk::Opening::Reading(of) => (OpeningStep::Reading, Some(of)),
        desk::Opening::Understanding(of) => (OpeningStep::Understanding, Some(of)),
        desk::Opening::Words(of) => (OpeningStep::Words, Some(of)),
        desk::Opening::Cases(of) => (OpeningStep::Cases, Some(of)),
    };
    let OfAll { done, total } = of.unwrap_or(OfAll { done: 0, total: 0 });
    Opening { step, done: count(done), total: count(total) }
}
