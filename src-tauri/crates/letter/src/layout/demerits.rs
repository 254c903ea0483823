//! What a line costs: its looseness, its end, and how it looks beside the line before (“The TeXbook”, chapter 14).

use super::breaks::{Candidate, Kind, Measure};

/// What ragged lines may fall short by before it costs, in parts of the line.
const RAGGED_STRETCH: f32 = 0.2;
/// Plain TeX's `\linepenalty`.
const LINE_PENALTY: f64 = 10.0;
/// `\hyphenpenalty` and `\exhyphenpenalty`, twice what they are in plain TeX: each division costs a listener or a searcher
/// a word.
const HYPHEN_PENALTY: f64 = 100.0;
const HARD_HYPHEN_PENALTY: f64 = 60.0;
/// `\doublehyphendemerits`, raised likewise: two lines in a row end in a divided word.
const TWO_HYPHENS: f64 = 25_000.0;
/// `\finalhyphendemerits`, raised likewise: the last line but one does, and the last may be a few letters.
const LATE_HYPHEN: f64 = 20_000.0;
/// `\adjdemerits`: a tight line beside a loose one shows more than either.
const UNLIKE: f64 = 10_000.0;
/// A last line of a word or so looks like a slip: it costs as much as a divided word before it.
const RUNT: f64 = 5_000.0;
/// A last line is that short, in parts of the measure.
const SHORT_LAST: f32 = 0.08;
/// A word broken anywhere is the last resort.
const EMERGENCY_PENALTY: f64 = 5_000.0;
/// Badness of the worst line that still counts its looseness.
const WORST: f64 = 10_000.0;

/// A line as wide as its pieces are, and what they may stretch and shrink by; in points.
#[derive(Clone, Copy)]
pub(super) struct Natural {
    pub width: f32,
    pub stretch: f32,
    pub shrink: f32,
}

/// How full a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fitness {
    Tight,
    Decent,
    Loose,
    VeryLoose,
}

impl Fitness {
    pub const COUNT: usize = 4;

    /// Of a line whose pieces stretch or, below zero, shrink so many times what they may.
    fn of(ratio: f32) -> Self {
        match ratio {
            ratio if ratio < -0.5 => Self::Tight,
            ratio if ratio <= 0.5 => Self::Decent,
            ratio if ratio <= 1.0 => Self::Loose,
            _ => Self::VeryLoose,
        }
    }
}

/// What a line costs by itself.
#[derive(Clone, Copy)]
pub(super) struct Cost {
    pub demerits: f64,
    pub fitness: Fitness,
}

/// `None` if the line can't be. A line that nothing could make shorter is taken as it is.
pub(super) fn line_cost(
    natural: Natural,
    end: Kind,
    measure: Measure,
    loosest: f32,
    is_last_resort: bool,
) -> Option<Cost> {
    let hyphen = if end == Kind::Hyphen { measure.hyphen } else { 0.0 };
    let room = measure.width - natural.width - hyphen;
    let (stretch, shrink) = match measure.is_justified {
        true => (natural.stretch, natural.shrink),
        false => (measure.width * RAGGED_STRETCH, 0.0),
    };
    let ratio = match room {
        // A hair's breadth of rounding must not cost a line.
        room if room < -shrink - 0.01 && !is_last_resort => return None,
        room if room < 0.0 => room / shrink.max(0.01),
        _ if end == Kind::Forced => 0.0,
        room => room / stretch.max(0.01),
    };
    if ratio > loosest {
        return None;
    }
    let badness = (100.0 * f64::from(ratio.abs().min(100.0)).powi(3)).min(WORST);
    let penalty = match end {
        Kind::Forced | Kind::Soft => 0.0,
        Kind::HardHyphen => HARD_HYPHEN_PENALTY,
        Kind::Hyphen => HYPHEN_PENALTY,
        Kind::Emergency => EMERGENCY_PENALTY,
    };
    // Ragged lines have no spaces that could look unlike.
    let fitness = if measure.is_justified { Fitness::of(ratio) } else { Fitness::Decent };
    Some(Cost { demerits: (LINE_PENALTY + badness).powi(2) + penalty.powi(2), fitness })
}

/// What it costs besides that a line of a width stands between two places.
pub(super) fn end_cost(start: Candidate, end: Candidate, width: f32, measure: Measure) -> f64 {
    let hyphens = match (start.kind, end.kind) {
        (Kind::Hyphen, Kind::Hyphen) => TWO_HYPHENS,
        (Kind::Hyphen, Kind::Forced) => LATE_HYPHEN,
        _ => 0.0,
    };
    let goes_on = start.kind != Kind::Forced && end.kind == Kind::Forced;
    let is_runt = goes_on && width < SHORT_LAST * measure.width;
    hyphens + if is_runt { RUNT } else { 0.0 }
}

/// What two lines cost for standing one above the other.
pub(super) fn beside(above: usize, below: Fitness) -> f64 {
    if above.abs_diff(below as usize) > 1 { UNLIKE } else { 0.0 }
}
