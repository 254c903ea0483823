//! Columns in plain text: lists that stand side by side are put one under the other.

use super::Raw;

/// A column begins after at least this many spaces; fewer are a typist's.
const MIN_GAP: usize = 3;
/// No list is longer; what follows is looked at anew.
const MAX_BAND: usize = 200;

/// A piece of a line, and the column in which it begins.
struct Segment {
    start: usize,
    text: String,
}

/// Puts columns one under the other, an empty line between them. Lines that are not in columns stay as they are.
pub(super) fn unfold(raws: Vec<Raw>) -> Vec<Raw> {
    let mut out = Vec::with_capacity(raws.len());
    let mut at = 0;
    while at < raws.len() {
        match band(&raws[at..]) {
            Some((length, column)) => {
                let (left, right) = part(&raws[at..at + length], column);
                // Double-spaced texts need two empty lines to end a paragraph.
                let gap = || [Raw::empty(raws[at].quoted), Raw::empty(raws[at].quoted)];
                out.extend(unfold(left));
                out.extend(gap());
                out.extend(unfold(right));
                out.extend(gap());
                at += length;
            }
            None => {
                out.push(raws[at].clone());
                at += 1;
            }
        }
    }
    out
}

/// How many lines from the first on are in columns, and where the second column begins.
fn band(raws: &[Raw]) -> Option<(usize, usize)> {
    let column = segments(&raws[0].source).get(1)?.start;
    let mut both = 0;
    let mut before = false;
    let mut adjacent = false;
    let mut labels = 0;
    let mut braces = 0;
    let mut proven = 0;
    for (at, raw) in raws.iter().enumerate().take(MAX_BAND) {
        let segments = segments(&raw.source);
        if raw.quoted != raws[0].quoted || segments.iter().any(|segment| crosses(segment, column)) {
            break;
        }
        let right = segments.iter().find(|segment| segment.start.abs_diff(column) <= 1);
        let left = segments.iter().take_while(|segment| segment.start + 1 < column).last();
        match (left, right) {
            (None, None) if segments.is_empty() => {
                if at > proven {
                    // After an empty line a band goes on only with a line in columns.
                    break;
                }
                before = false;
            }
            // Text far to the right that begins elsewhere is something else.
            (None, None) => break,
            (Some(_), None) => before = false,
            (left, Some(right)) => {
                both += usize::from(left.is_some());
                // “UA 12/02   Fear for safety” over “PERU   Ana X”, an empty line between, are no columns.
                adjacent |= left.is_some() && before;
                before = left.is_some();
                labels += usize::from(left.is_some_and(|left| left.text.ends_with(':')));
                braces += usize::from(right.text.starts_with([']', '}', '[', '{', ')']));
                proven = at + 1;
            }
        }
    }
    // Labels belong to what stands beside them, and so does a brace with what it says of several lines.
    let is_list = adjacent && labels * 2 < both && braces * 2 < both;
    is_list.then(|| (proven + tail(&raws[proven..], column), column))
}

/// The lines by which the left column is longer.
fn tail(raws: &[Raw], column: usize) -> usize {
    let own = |raw: &&Raw| {
        let segments = segments(&raw.source);
        let [only] = segments.as_slice() else { return false };
        // A line that ends in a colon introduces what comes next.
        only.start == 0 && only.start + only.text.chars().count() + 1 < column && !only.text.ends_with(':')
    };
    raws.iter().take_while(own).count()
}

/// Whether the piece stands on both sides of the column's edge.
fn crosses(segment: &Segment, column: usize) -> bool {
    segment.start + 1 < column && segment.start + segment.text.chars().count() > column
}

/// Cuts each line at the column's edge.
fn part(raws: &[Raw], column: usize) -> (Vec<Raw>, Vec<Raw>) {
    let cut = |raw: &Raw| {
        let is_right = |segment: &Segment| segment.start + 1 >= column;
        let edge = segments(&raw.source).into_iter().find(is_right).map_or(usize::MAX, |segment| segment.start);
        let left: String = raw.source.chars().take(edge).collect();
        let right: String = raw.source.chars().skip(edge).collect();
        (Raw { source: left.trim_end().to_owned(), quoted: raw.quoted }, Raw { source: right, quoted: raw.quoted })
    };
    raws.iter().map(cut).unzip()
}

/// The pieces of a line between wide gaps. A list marker belongs to what follows it.
fn segments(line: &str) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::new();
    let mut spaces = MIN_GAP;
    for (at, c) in line.chars().enumerate() {
        if c == ' ' {
            spaces += 1;
            continue;
        }
        match out.last_mut() {
            Some(open) if spaces < MIN_GAP || is_marker(&open.text) => {
                open.text.extend(std::iter::repeat_n(' ', spaces));
                open.text.push(c);
            }
            _ => out.push(Segment { start: at, text: c.into() }),
        }
        spaces = 0;
    }
    out
}

fn is_marker(text: &str) -> bool {
    text.chars().count() <= 4 && (text.ends_with(['.', ')']) || !text.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let raws = text.lines().map(|line| Raw { source: line.to_owned(), quoted: 0 }).collect();
        let out: Vec<String> = unfold(raws).into_iter().map(|raw| raw.source).collect();
        let joined = out.join("\n").replace("\n\n\n", "\n\n");
        assert_eq!(joined.trim_end(), expected);
    }

    #[test]
    fn addresses_side_by_side_come_one_after_the_other() {
        check(
            "1) President of the Republic          2) Minister of Justice\n\
             Son Excellence                        Monsieur X\n\
             Palais                                Lome\n\
             Lome",
            "1) President of the Republic\nSon Excellence\nPalais\nLome\n\n2) Minister of Justice\nMonsieur X\nLome",
        );
    }

    #[test]
    fn an_empty_line_in_one_column_ends_nothing_in_the_other() {
        check(
            "A one          B one\n\
             A two          B two\n               B three\n\
             C one          B four\n\
             C two",
            "A one\nA two\n\nC one\nC two\n\nB one\nB two\nB three\nB four",
        );
    }

    #[test]
    fn three_columns_are_three_lists() {
        check("a1     b1     c1\na2     b2     c2", "a1\na2\n\nb1\nb2\n\nc1\nc2");
    }

    #[test]
    fn hanging_names_braces_and_labels_stay() {
        for text in [
            "PERU     Eleuterio QUISPE, 43\n         Zenobia HUAMANI, 39",
            "Eleuterio QUISPE, 43      ] \"disappeared\"\nZenobia HUAMANI, 39       ]",
            "UA 12/02      Fear for safety\n\nPERU          Ana X\n              Juan Y",
            "Name:      Ana\nAge:       40\nTown:      Lima",
            "-     one\n-     two",
            "EXTERNAL            AI Index: AMR 46/23/91\n                    Distr: UA/SC",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn the_text_below_the_columns_is_not_drawn_in() {
        check(
            "A one          B one\nA two          B two\n\nPlease write at once to these.",
            "A one\nA two\n\nB one\nB two\n\n\nPlease write at once to these.",
        );
    }
}
