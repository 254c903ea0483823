//! Where a paragraph's lines break: all at once, so that its spaces come out as even as they can (Knuth and Plass,
//! “Breaking paragraphs into lines”, 1981).

use std::ops::Range;

use super::demerits::{Cost, Fitness, Natural, beside, end_cost, line_cost};
use super::glue::LOOSEST;

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

/// Which candidates a pass looks at and how loose (in parts of what its pieces may stretch) its lines may be.
struct Pass {
    up_to: Kind,
    loosest: f32,
}

/// First without dividing words and as even as TeX's `\pretolerance` 100 wants it, since each division costs a listener or
/// a searcher a word; then with, up to `\tolerance` 200; then as loose as lines are filled at all; then whatever has to be.
const PASSES: [Pass; 4] = [
    Pass { up_to: Kind::HardHyphen, loosest: 1.0 },
    Pass { up_to: Kind::Hyphen, loosest: 1.26 },
    Pass { up_to: Kind::Hyphen, loosest: LOOSEST },
    Pass { up_to: Kind::Emergency, loosest: f32::INFINITY },
];

/// The ends of the lines, the paragraph's end last. `candidates` are in order, and the last is the end of the text.
pub(super) fn break_lines(pieces: &[Piece], candidates: &[Candidate], measure: Measure) -> Vec<Candidate> {
    let sums = Sums::of(pieces);
    let passes = PASSES.iter().filter_map(|pass| {
        let open: Vec<Candidate> = candidates.iter().copied().filter(|c| c.kind <= pass.up_to).collect();
        best_way(Text { sums: &sums, candidates: &open, measure, loosest: pass.loosest })
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

/// The cheapest way to a candidate whose last line has one look.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    /// The candidate before, and the look of the line that ends there; `None` at the paragraph's start.
    from: Option<(usize, usize)>,
}

/// The cheapest ways to a candidate, by the look of their last lines.
type Ways = [Option<Way>; Fitness::COUNT];

/// What a pass breaks.
#[derive(Clone, Copy)]
struct Text<'a> {
    sums: &'a Sums,
    candidates: &'a [Candidate],
    measure: Measure,
    loosest: f32,
}

fn best_way(text: Text<'_>) -> Option<Vec<Candidate>> {
    let mut all: Vec<Ways> = Vec::with_capacity(text.candidates.len());
    for at in 0..text.candidates.len() {
        let ways = ways_to(at, &all, text);
        all.push(ways);
    }
    walked_back(&all, text.candidates)
}

/// The cheapest ways to a candidate: from the nearest start backwards, until a line would be too long by far.
fn ways_to(at: usize, ways: &[Ways], text: Text<'_>) -> Ways {
    let Text { sums, candidates, measure, loosest } = text;
    let end = candidates[at];
    let mut best: Ways = [None; Fitness::COUNT];
    for start in (0..=at).rev() {
        let before = start.checked_sub(1);
        let natural = sums.line(before.map_or(0, |b| candidates[b].piece), end.piece);
        let is_last_resort = start == at && loosest.is_infinite();
        let is_reached = before.is_none_or(|b| ways[b].iter().any(Option::is_some));
        if is_reached && let Some(line) = line_cost(natural, end.kind, measure, loosest, is_last_resort) {
            let way = match before {
                Some(b) => {
                    let cost = line.demerits + end_cost(candidates[b], end, natural.width, measure);
                    cheapest(&ways[b], b, Cost { demerits: cost, ..line })
                }
                // The paragraph's first line stands below one that nobody sees.
                None => {
                    Some(Way { cost: line.demerits + beside(Fitness::Decent as usize, line.fitness), from: None })
                }
            };
            let known = &mut best[line.fitness as usize];
            if way.is_some_and(|way| known.is_none_or(|known| way.cost < known.cost)) {
                *known = way;
            }
        }
        let is_forced = before.is_some_and(|b| candidates[b].kind == Kind::Forced);
        if is_forced || natural.width - natural.shrink > measure.width {
            break;
        }
    }
    best
}

/// The cheapest of the ways to a candidate, and a line from there.
fn cheapest(ways: &Ways, before: usize, line: Cost) -> Option<Way> {
    let longer = ways.iter().enumerate().filter_map(|(look, way)| {
        let cost = way.as_ref()?.cost + line.demerits + beside(look, line.fitness);
        Some(Way { cost, from: Some((before, look)) })
    });
    longer.min_by(|a, b| a.cost.total_cmp(&b.cost))
}

fn walked_back(ways: &[Ways], candidates: &[Candidate]) -> Option<Vec<Candidate>> {
    let looks = ways.last()?.iter().enumerate().filter_map(|(look, way)| Some((look, way.as_ref()?.cost)));
    let (mut look, _) = looks.min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let mut at = candidates.len() - 1;
    let mut ends = vec![candidates[at]];
    while let Some(before) = ways[at][look]?.from {
        (at, look) = before;
        ends.push(candidates[at]);
    }
    ends.reverse();
    Some(ends)
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
                let (stretch, shrink) = if *c == ' ' { (0.5, 0.33) } else { (0.0, 0.0) };
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
        // Five spaces stretch by two points and a half without looking loose: two are no reason, four are.
        check("aa bb cc dd ee ff ggg·ggg hh", 19.0, "aa bb cc dd ee ff|gggggg hh|");
        check("aa bb cc dd ee ff ggg·ggg hh", 21.0, "aa bb cc dd ee ff ggg-|ggg hh|");
        check("aaaaaaa bbb·bbbbbbb cc", 12.0, "aaaaaaa bbb-|bbbbbbb cc|");
    }

    #[test]
    fn a_last_line_takes_a_word_along_that_would_stand_alone() {
        // Two full lines and a letter more: the second is set closer instead.
        let (first, second) = (["aa"; 11].join(" "), ["bb"; 11].join(" "));
        check(&format!("{first} {second} l"), 32.0, &format!("{first}|{second} l|"));
    }

    #[test]
    fn a_text_that_nothing_can_break_overflows_and_is_whole() {
        check("aaaaaaaaaaaaaaaaaaaaaaa", 10.0, "aaaaaaaaaaaaaaaaaaaaaaa|");
    }
}
