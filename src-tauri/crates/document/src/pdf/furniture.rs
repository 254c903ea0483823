//! Headers and footers: lines that come back at the same place of other pages.

use super::columns::Line;
use super::glyphs::Page;

/// Headers and footers stand within this part of the page's height from its edges.
const MARGIN: f32 = 0.13;
/// They come back at the same height, within these points.
const SAME_HEIGHT: f32 = 6.0;

/// Marks lines that another page repeats, page numbers apart, and bare page numbers.
pub(crate) fn mark(pages: &mut [Vec<Line>], sizes: &[Page]) {
    let seen: Vec<Vec<(String, f32)>> = pages
        .iter()
        .zip(sizes)
        .map(|(lines, page)| {
            lines.iter().filter(|line| at_edge(line, page)).map(|line| (skeleton(line), line.base)).collect()
        })
        .collect();
    for (index, (lines, page)) in pages.iter_mut().zip(sizes).enumerate() {
        for line in lines.iter_mut().filter(|line| at_edge(line, page)) {
            let own = skeleton(line);
            let same = |(text, base): &(String, f32)| *text == own && (base - line.base).abs() < SAME_HEIGHT;
            let repeated = seen.iter().enumerate().any(|(other, lines)| other != index && lines.iter().any(same));
            line.furniture = repeated || is_page_number(&line.text);
        }
    }
}

fn at_edge(line: &Line, page: &Page) -> bool {
    line.base < page.height * MARGIN || line.base > page.height * (1.0 - MARGIN)
}

/// The line without its digits at either end, where page numbers stand.
fn skeleton(line: &Line) -> String {
    line.text.trim_matches(|c: char| c.is_numeric() || c.is_whitespace() || "-–|/".contains(c)).to_owned()
}

fn is_page_number(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| c.is_whitespace() || "-–|".contains(c));
    !bare.is_empty() && bare.chars().count() <= 3 && bare.chars().all(char::is_numeric)
}
