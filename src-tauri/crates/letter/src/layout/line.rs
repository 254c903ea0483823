//! One line: its glyphs at their places, its spaces as wide as the line needs.

use super::breaks::Kind;
use super::clean::is_silent;
use super::page::{Cluster, Glyph, GlyphRun};
use super::stick::{Fill, Stick};

/// A set line, from the left edge of its column and its own baseline.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub runs: Vec<GlyphRun>,
    /// From this line's top to the next one's, in points.
    pub height: f32,
    /// From its top to its baseline.
    pub baseline: f32,
    /// Of what shows, without the spaces at its end.
    pub width: f32,
}

/// What filling a line goes by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spacing {
    pub width: f32,
    pub fill: Fill,
    pub end: Kind,
    /// In points.
    pub leading: f32,
    /// In points.
    pub size: f32,
}

/// How wide a space may become, in parts of its own width, before a ragged line is the lesser evil: scripts without
/// spaces between words have only a few to stretch.
const WIDEST_SPACE: f32 = 3.0;

/// Some characters of a line and the glyphs that show them.
struct Shown {
    text: std::ops::Range<usize>,
    glyphs: Vec<parley::layout::Glyph>,
    advance: f32,
    face: usize,
    size: f32,
    is_rtl: bool,
}

/// Places the glyphs of a broken line. Characters without a glyph go to the stick's list.
pub(super) fn set_line(
    stick: &mut Stick<'_>,
    text: &str,
    is_rtl: bool,
    line: &parley::layout::Line<'_, ()>,
    spacing: Spacing,
) -> Line {
    let range = line.text_range();
    let last = range.start + text[range.clone()].trim_end().len();
    let shown = in_visual_order(stick, text, line);
    let is_trailing = |s: &Shown| s.text.start >= last;
    let hyphen = match spacing.end {
        Kind::Hyphen => stick.fonts.hyphen_width() * spacing.size,
        _ => 0.0,
    };
    let width: f32 = shown.iter().filter(|s| !is_trailing(s)).map(|s| s.advance).sum::<f32>() + hyphen;
    let spaces: Vec<f32> =
        shown.iter().filter(|s| !is_trailing(s) && is_space(text, s)).map(|s| s.advance).collect();
    let stretch = stretch(width, &spaces, spacing);
    let ideographs = shown.iter().filter(|s| !is_trailing(s) && is_ideograph(text, s)).count();
    let tracking = if stretch == 0.0 { tracking(width, ideographs, spacing) } else { 0.0 };
    let width = width + stretch * spaces.iter().sum::<f32>() + tracking * ideographs as f32;
    let trailing: f32 = shown.iter().filter(|s| is_trailing(s)).map(|s| s.advance).sum();
    let is_right = match spacing.fill {
        Fill::Left => false,
        Fill::Right => true,
        Fill::Justified => is_rtl,
    };
    let mut x = if is_right { spacing.width - width } else { 0.0 };
    if is_rtl {
        // The spaces at a line's end stand at its left here: let them hang out.
        x -= trailing;
    }
    let mut runs: Vec<GlyphRun> = Vec::new();
    for piece in &shown {
        let extra = match piece {
            piece if is_trailing(piece) => 0.0,
            piece if is_space(text, piece) => stretch * piece.advance,
            piece if is_ideograph(text, piece) => tracking,
            _ => 0.0,
        };
        place(&mut runs, piece, text, x);
        x += piece.advance + extra;
    }
    if hyphen > 0.0 {
        add_hyphen(stick, &mut runs, x);
    }
    runs.iter_mut().filter(|r| r.right_to_left).for_each(speak_in_order);
    // Half the leading stands above the letters and half below; they reach from 0.75 em above to 0.25 em below.
    let baseline = spacing.leading / 2.0 + 0.25 * spacing.size;
    Line { runs, height: spacing.leading, baseline, width }
}

/// The clusters of a line from left to right; a ligature is one.
fn in_visual_order(stick: &mut Stick<'_>, text: &str, line: &parley::layout::Line<'_, ()>) -> Vec<Shown> {
    let mut all = Vec::new();
    for run in line.runs() {
        let face = stick.fonts.number_of(run.font().data.id(), run.font().index);
        let mut clusters: Vec<Shown> = Vec::new();
        for cluster in run.clusters() {
            match clusters.last_mut() {
                Some(ligature) if cluster.is_ligature_continuation() => {
                    ligature.text.end = cluster.text_range().end;
                    ligature.advance += cluster.advance();
                }
                _ => clusters.push(Shown {
                    text: cluster.text_range(),
                    glyphs: cluster.glyphs().collect(),
                    advance: cluster.advance(),
                    face,
                    size: run.font_size(),
                    is_rtl: run.is_rtl(),
                }),
            }
        }
        for cluster in &clusters {
            note_missing(stick, &text[cluster.text.clone()], cluster);
        }
        if run.is_rtl() {
            clusters.reverse();
        }
        all.extend(clusters);
    }
    all
}

fn note_missing(stick: &mut Stick<'_>, word: &str, shown: &Shown) {
    if shown.glyphs.iter().all(|g| g.id != 0) || word == "\n" {
        return;
    }
    let unknown: Vec<char> = word.chars().filter(|c| !is_silent(*c) && !stick.fonts.knows(*c)).collect();
    // Known one by one but not together: name them all.
    let unknown = if unknown.is_empty() { word.chars().collect() } else { unknown };
    for character in unknown {
        if !is_silent(character) && !stick.missing.contains(&character) {
            stick.missing.push(character);
        }
    }
}

fn is_space(text: &str, shown: &Shown) -> bool {
    matches!(&text[shown.text.clone()], " " | "\u{a0}")
}

/// By which part of its width each space grows (or, below zero, shrinks).
fn stretch(width: f32, spaces: &[f32], spacing: Spacing) -> f32 {
    let total: f32 = spaces.iter().sum();
    let room = spacing.width - width;
    let fills = spacing.fill == Fill::Justified && (spacing.end != Kind::Forced || room < 0.0);
    if !fills || total <= 0.0 {
        return 0.0;
    }
    let part = room / total;
    if part > WIDEST_SPACE { 0.0 } else { part.max(-0.5) }
}

/// Between ideographs no space stretches: they move apart themselves, by so many points each, where it doesn't show.
fn tracking(width: f32, ideographs: usize, spacing: Spacing) -> f32 {
    let room = spacing.width - width;
    let fills = spacing.fill == Fill::Justified && spacing.end != Kind::Forced;
    if !fills || ideographs == 0 || room <= 0.0 {
        return 0.0;
    }
    let each = room / ideographs as f32;
    if each > WIDEST_TRACKING * spacing.size { 0.0 } else { each }
}

/// In ems.
const WIDEST_TRACKING: f32 = 0.12;

/// Chinese and Japanese characters and the wide punctuation between them.
fn is_ideograph(text: &str, shown: &Shown) -> bool {
    text[shown.text.clone()]
        .starts_with(|c| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

/// Adds a cluster at `x` to the run it continues, or begins a new one.
fn place(runs: &mut Vec<GlyphRun>, shown: &Shown, text: &str, x: f32) {
    let word = &text[shown.text.clone()];
    if word.chars().all(|c| c == '\n' || is_silent(c)) {
        return;
    }
    let continues = runs
        .last()
        .is_some_and(|r| r.face == shown.face && r.size == shown.size && r.right_to_left == shown.is_rtl);
    if !continues {
        runs.push(GlyphRun {
            part: None,
            face: shown.face,
            size: shown.size,
            y: 0.0,
            glyphs: Vec::new(),
            text: String::new(),
            clusters: Vec::new(),
            right_to_left: shown.is_rtl,
        });
    }
    let Some(run) = runs.last_mut() else { return };
    let first = run.glyphs.len();
    let mut pen = x;
    for glyph in &shown.glyphs {
        run.glyphs.push(Glyph { id: glyph_number(glyph.id), x: pen + glyph.x, y: glyph.y });
        pen += glyph.advance;
    }
    let at = run.text.len();
    run.text.extend(word.chars().filter(|c| !is_silent(*c)));
    run.clusters.push(Cluster { glyphs: first..run.glyphs.len(), text: at..run.text.len(), x });
}

/// Clusters came from left to right; the text of a right-to-left run has to read the other way.
fn speak_in_order(run: &mut GlyphRun) {
    let mut text = String::with_capacity(run.text.len());
    for cluster in run.clusters.iter_mut().rev() {
        let at = text.len();
        text.push_str(&run.text[cluster.text.clone()]);
        cluster.text = at..text.len();
    }
    run.text = text;
}

fn add_hyphen(stick: &Stick<'_>, runs: &mut [GlyphRun], x: f32) {
    let Some(run) = runs.last_mut() else { return };
    let Some(id) = stick.fonts.face(run.face).glyph('-') else { return };
    let (first, at) = (run.glyphs.len(), run.text.len());
    run.glyphs.push(Glyph { id, x, y: 0.0 });
    run.text.push('-');
    run.clusters.push(Cluster { glyphs: first..first + 1, text: at..at + 1, x });
}

fn glyph_number(id: u32) -> u16 {
    u16::try_from(id).expect("OpenType numbers glyphs with 16 bits")
}
