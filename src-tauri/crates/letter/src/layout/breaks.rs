//! Where a paragraph's lines break: all at once, so that its spaces come out as even as they can (Knuth and Plass,
//! “Breaking paragraphs into lines”, 1981).

use std::ops::Range;

/// A piece of text that never breaks: a grapheme or a ligature of several, in the order of speech.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// In bytes of the paragraph.
    pub text: Range<usize>,
    /// In points.
    pub advance: f32,
    /// A space: vanishes at a line's end.
    pub is_space: bool,
    /// How much wider it may get, with what follows it, before the line looks loose; in points.
    pub stretch: f32,
    /// How much narrower, before words run together; in points.
    pub shrink: f32,
}

/// A place where a line may end: before `piece`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub piece: usize,
    pub kind: Kind,
}

/// What it costs to break there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The line ends here in any case.
    Forced,
    /// Between two words.
    Soft,
    /// After a hyphen that the word itself has: read aloud or copied, it would be taken for a word division.
    HardHyphen,
    /// Inside a word, with a hyphen added.
    Hyphen,
    /// Inside a word that is wider than the line.
    Emergency,
}

/// How the lines are to be filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Measure {
    /// In points.
    pub width: f32,
    /// Whether spaces stretch and shrink to fill each line.
    pub is_justified: bool,
    /// Of an added hyphen, in points.
    pub hyphen: f32,
}

/// What ragged lines may fall short by before it costs, in parts of the line.
const RAGGED_STRETCH: f32 = 0.15;
/// TeX's `\hyphenpenalty`, `\exhyphenpenalty` and `\doublehyphendemerits`, raised: each division costs a listener or a
/// searcher a word.
const HYPHEN_PENALTY: f64 = 120.0;
const HARD_HYPHEN_PENALTY: f64 = 60.0;
const TWO_HYPHENS: f64 = 20_000.0;
/// A word broken anywhere is the last resort.
const EMERGENCY_PENALTY: f64 = 5_000.0;
/// Badness of the worst line that still counts its looseness.
const WORST: f64 = 10_000.0;

/// Which candidates a pass looks at and how loose (in parts of what its pieces may stretch) its lines may be.
struct Pass {
    up_to: Kind,
    loosest: f32,
}

/// First without dividing words, then with, then whatever has to be.
const PASSES: [Pass; 3] = [
    Pass { up_to: Kind::HardHyphen, loosest: 2.8 },
    Pass { up_to: Kind::Hyphen, loosest: 4.0 },
    Pass { up_to: Kind::Emergency, loosest: f32::INFINITY },
];

/// The ends of the lines, the paragraph's end last. `candidates` are in order, and the last is the end of the text.
pub(super) fn break_lines(pieces: &[Piece], candidates: &[Candidate], measure: Measure) -> Vec<Candidate> {
    let sums = Sums::of(pieces);
    let passes = PASSES.iter().filter_map(|pass| {
        let open: Vec<Candidate> = candidates.iter().copied().filter(|c| c.kind <= pass.up_to).collect();
        best_way(&sums, &open, measure, pass.loosest)
    });
    passes.into_iter().next().unwrap_or_else(|| candidates.to_vec())
}

/// Widths from the paragraph's start to each piece.
struct Sums {
    /// Of everything.
    all: Vec<f32>,
    /// What they may stretch by.
    stretch: Vec<f32>,
    /// What they may shrink by.
    shrink: Vec<f32>,
    /// For each end: the end without the spaces before it.
    trimmed: Vec<usize>,
}

impl Sums {
    fn of(pieces: &[Piece]) -> Self {
        let mut sums = Self { all: vec![0.0], stretch: vec![0.0], shrink: vec![0.0], trimmed: vec![0] };
        let (mut all, mut stretch, mut shrink, mut trimmed) = (0.0, 0.0, 0.0, 0);
        for (at, piece) in pieces.iter().enumerate() {
            all += piece.advance;
            stretch += piece.stretch;
            shrink += piece.shrink;
            if !piece.is_space {
                trimmed = at + 1;
            }
            sums.all.push(all);
            sums.stretch.push(stretch);
            sums.shrink.push(shrink);
            sums.trimmed.push(trimmed);
        }
        sums
    }

    /// A line without the spaces at its end, and without what its last piece could give.
    fn line(&self, from: usize, to: usize) -> Natural {
        let to = self.trimmed[to].max(from);
        let last = to.saturating_sub(1).max(from);
        Natural {
            width: self.all[to] - self.all[from],
            stretch: self.stretch[last] - self.stretch[from],
            shrink: self.shrink[last] - self.shrink[from],
        }
    }
}

/// A line as wide as its pieces are, and what they may stretch and shrink by; in points.
#[derive(Clone, Copy)]
struct Natural {
    width: f32,
    stretch: f32,
    shrink: f32,
}

/// The cheapest way to a candidate.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    /// The candidate before; `None` at the paragraph's start.
    from: Option<usize>,
}

fn best_way(sums: &Sums, candidates: &[Candidate], measure: Measure, loosest: f32) -> Option<Vec<Candidate>> {
    let mut ways: Vec<Option<Way>> = Vec::with_capacity(candidates.len());
    for (at, end) in candidates.iter().enumerate() {
        let mut best: Option<Way> = None;
        // From the nearest start backwards, until a line would be too long by far.
        for start in (0..=at).rev() {
            let (before, piece) = match start.checked_sub(1) {
                Some(before) => (Some(before), candidates[before].piece),
                None => (None, 0),
            };
            let reached = before.map_or(Some(0.0), |b| ways[b].map(|w| w.cost));
            let natural = sums.line(piece, end.piece);
            let is_last_resort = start == at && loosest.is_infinite();
            if let (Some(cost), Some(line)) = (reached, line_cost(natural, *end, measure, loosest, is_last_resort))
            {
                let twice = before.is_some_and(|b| {
                    candidates[b].kind == Kind::Hyphen && matches!(end.kind, Kind::Hyphen | Kind::Forced)
                });
                let cost = cost + line + if twice { TWO_HYPHENS } else { 0.0 };
                if best.is_none_or(|b| cost < b.cost) {
                    best = Some(Way { cost, from: before });
                }
            }
            let is_forced = before.is_some_and(|b| candidates[b].kind == Kind::Forced);
            if is_forced || natural.width - natural.shrink > measure.width {
                break;
            }
        }
        ways.push(best);
    }
    let mut ends = Vec::new();
    let mut at = candidates.len().checked_sub(1)?;
    loop {
        ends.push(candidates[at]);
        match ways[at]?.from {
            Some(before) => at = before,
            None => break,
        }
    }
    ends.reverse();
    Some(ends)
}

/// What a line costs; `None` if it can't be. A line that nothing could make shorter is taken as it is.
fn line_cost(
    natural: Natural,
    end: Candidate,
    measure: Measure,
    loosest: f32,
    is_last_resort: bool,
) -> Option<f64> {
    let hyphen = if end.kind == Kind::Hyphen { measure.hyphen } else { 0.0 };
    let room = measure.width - natural.width - hyphen;
    let (stretch, shrink) = match measure.is_justified {
        true => (natural.stretch, natural.shrink),
        false => (measure.width * RAGGED_STRETCH, 0.0),
    };
    let badness = if room < 0.0 {
        // A hair's breadth of rounding must not cost a line.
        if -room > shrink + 0.01 && !is_last_resort {
            return None;
        }
        100.0 * f64::from((-room / shrink.max(0.01)).min(5.0)).powi(3)
    } else if end.kind == Kind::Forced {
        0.0
    } else {
        let ratio = room / stretch.max(0.01);
        if ratio > loosest {
            return None;
        }
        (100.0 * f64::from(ratio.min(100.0)).powi(3)).min(WORST)
    };
    let penalty = match end.kind {
        Kind::Forced | Kind::Soft => 0.0,
        Kind::HardHyphen => HARD_HYPHEN_PENALTY,
        Kind::Hyphen => HYPHEN_PENALTY,
        Kind::Emergency => EMERGENCY_PENALTY,
    };
    Some((10.0 + badness).powi(2) + penalty.powi(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Breaks a text of letters one point wide each; “·” is where a word may be divided. Lines end in “|”.
    #[track_caller]
    fn check(text: &str, width: f32, expected: &str) {
        let letters: Vec<char> = text.chars().filter(|c| *c != '·').collect();
        let pieces: Vec<Piece> = letters
            .iter()
            .enumerate()
            .map(|(at, c)| {
                let (stretch, shrink) = if *c == ' ' { (0.5, 0.2) } else { (0.0, 0.0) };
                Piece { text: at..at + 1, advance: 1.0, is_space: *c == ' ', stretch, shrink }
            })
            .collect();
        let mut candidates = Vec::new();
        let mut piece = 0;
        for character in text.chars() {
            match character {
                '·' => candidates.push(Candidate { piece, kind: Kind::Hyphen }),
                ' ' => candidates.push(Candidate { piece: piece + 1, kind: Kind::Soft }),
                _ => {}
            }
            piece += usize::from(character != '·');
        }
        candidates.push(Candidate { piece, kind: Kind::Forced });
        let mut shown = String::new();
        let mut from = 0;
        for end in break_lines(&pieces, &candidates, Measure { width, is_justified: true, hyphen: 1.0 }) {
            let line: String = letters[from..end.piece].iter().collect();
            shown += line.trim_end();
            shown += if end.kind == Kind::Hyphen { "-|" } else { "|" };
            from = end.piece;
        }
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_text_that_fits_is_one_line() {
        check("to be or not", 20.0, "to be or not|");
    }

    #[test]
    fn the_first_line_gives_way_where_the_second_would_gape() {
        // Filled one by one, the first line would take “aaaa” as well and the second end in six points of nothing.
        let text = "aaa aaa aaa aaa aaaa bbbb cccc dddd eeeeeeee";
        check(text, 20.0, "aaa aaa aaa aaa|aaaa bbbb cccc dddd|eeeeeeee|");
    }

    #[test]
    fn words_are_divided_only_where_lines_would_gape() {
        check("aa bb cc ddd·ddd ee", 12.0, "aa bb cc|dddddd ee|");
        check("aaaaaaa bbb·bbbbbbb cc", 12.0, "aaaaaaa bbb-|bbbbbbb cc|");
    }

    #[test]
    fn a_text_that_nothing_can_break_overflows_and_is_whole() {
        check("aaaaaaaaaaaaaaaaaaaaaaa", 10.0, "aaaaaaaaaaaaaaaaaaaaaaa|");
    }
}
