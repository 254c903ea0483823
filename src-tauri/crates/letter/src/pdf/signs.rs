//! What a run of glyphs becomes in a PDF: drawings that each say something.

use crate::fonts::{Drawing, Face, Joined};
use crate::layout::{Cluster, GlyphRun};

/// A drawing at its place, and what it says.
pub(super) struct Sign<'r> {
    pub drawing: Drawing,
    /// Never empty.
    pub text: &'r str,
    /// From the page's left and top edges, in points.
    pub x: f32,
    pub y: f32,
}

/// Right-to-left mark.
const MARK: &str = "\u{200f}";

/// The signs of a run from left to right. `in_right_to_left` says whether the paragraph around it runs from right to
/// left.
///
/// A cluster is one drawing. From left to right it says all its characters. From right to left readers of PDFs turn
/// the drawings around but not the characters within one, so there each character is a sign: the drawing says the
/// first, and signs that draw nothing say the others at its left.
///
/// Readers also take what follows a number or a Latin word for a part of it, up to the next letter that runs left:
/// “۱۲ آبان” would come out as “آبان۱۲ ”. A right-to-left mark that nobody sees ends it where it ends.
pub(super) fn signs<'r>(run: &'r GlyphRun, in_right_to_left: bool, face: &Face) -> Vec<Sign<'r>> {
    let mut signs = Vec::with_capacity(run.clusters.len() + 1);
    if face.is_postscript() {
        run.clusters.iter().for_each(|cluster| unwelded(run, cluster, &mut signs));
        return signs;
    }
    if let Some(first) = run.clusters.first()
        && in_right_to_left
        && !run.right_to_left
        && run.text.trim() != ""
    {
        signs.push(Sign { drawing: Drawing::Nothing, text: MARK, x: first.x, y: run.y });
    }
    for cluster in &run.clusters {
        add_cluster(run, cluster, face, &mut signs);
    }
    signs
}

fn add_cluster<'r>(run: &'r GlyphRun, cluster: &Cluster, face: &Face, signs: &mut Vec<Sign<'r>>) {
    let text = &run.text[cluster.text.clone()];
    let (drawing, x, y) = drawing(run, cluster, face);
    if !run.right_to_left {
        signs.push(Sign { drawing, text, x, y });
        return;
    }
    let nothing = |text: &'r str| Sign { drawing: Drawing::Nothing, text, x, y };
    if text.contains(joins_numbers) {
        signs.push(nothing(MARK));
    }
    let second = text.char_indices().nth(1).map_or(text.len(), |(at, _)| at);
    let others = text[second..].char_indices().rev().map(|(at, c)| (second + at, second + at + c.len_utf8()));
    signs.extend(others.map(|(from, to)| nothing(&text[from..to])));
    signs.push(Sign { drawing, text: &text[..second], x, y });
}

/// Punctuation that may stand inside a number (the bidirectional classes ES, ET and CS): readers take it for one.
fn joins_numbers(character: char) -> bool {
    matches!(
        character,
        '.' | ',' | ':' | '/' | '-' | '+' | '#' | '$' | '%' | '°' | '\u{60c}' | '\u{66a}' | '€' | '−'
    )
}

/// The drawing of a cluster, and its origin.
fn drawing(run: &GlyphRun, cluster: &Cluster, face: &Face) -> (Drawing, f32, f32) {
    let glyphs = &run.glyphs[cluster.glyphs.clone()];
    // Less than a font unit of the smallest type, and more than rounding.
    let near = |a: f32, b: f32| (a - b).abs() < 0.002;
    let unit = run.size / f32::from(face.units_per_em());
    let nominal = glyphs.iter().map(|glyph| face.advance(glyph.id)).fold(0, u16::saturating_add);
    let advance = advance(run, cluster, unit, nominal);
    if let [glyph] = glyphs
        && advance == nominal
        && near(glyph.x, cluster.x)
        && near(glyph.y, run.y)
    {
        return (Drawing::Glyph(glyph.id), glyph.x, run.y);
    }
    let joined = glyphs.iter().map(|glyph| Joined {
        glyph: glyph.id,
        right: ((glyph.x - cluster.x) / unit).round() as i16,
        up: ((run.y - glyph.y) / unit).round() as i16,
    });
    (Drawing::Weld(joined.collect(), advance), cluster.x, run.y)
}

/// How wide a reader is to take a cluster for, in font units: as its glyphs are, but where a sloping hand moves the next
/// one much nearer or farther (Nastaliq), as far as that. Readers take a gap inside a word for a space.
fn advance(run: &GlyphRun, cluster: &Cluster, unit: f32, nominal: u16) -> u16 {
    /// In ems: kerning is less.
    const MUCH: f32 = 0.03;
    let set = cluster.advance / unit;
    let is_far = (set - f32::from(nominal)).abs() * unit > MUCH * run.size;
    if run.right_to_left && is_far { set.round().max(0.0) as u16 } else { nominal }
}

/// Each glyph by itself; the first says everything, the others a joiner that no reader shows.
fn unwelded<'r>(run: &'r GlyphRun, cluster: &Cluster, signs: &mut Vec<Sign<'r>>) {
    let text = &run.text[cluster.text.clone()];
    let glyphs = run.glyphs[cluster.glyphs.clone()].iter().enumerate();
    let says = |at: usize| if at == 0 { text } else { "\u{2060}" };
    signs.extend(glyphs.map(|(at, g)| Sign { drawing: Drawing::Glyph(g.id), text: says(at), x: g.x, y: g.y }));
}
