//! One line: its glyphs at their places, its spaces as wide as the line needs.

use super::breaks::Kind;
use super::clean::is_silent;
use super::glue::{Glue, glue, growth, ratio};
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
    let natural: f32 = shown.iter().filter(|s| !is_trailing(s)).map(|s| s.advance).sum::<f32>() + hyphen;
    let (growths, width) = fill(&shown, text, is_trailing, natural, spacing);
    let trailing: f32 = shown.iter().filter(|s| is_trailing(s)).map(|s| s.advance).sum();
    let is_right = match spacing.fill {
        Fill::Left => false,
        Fill::Right => true,
        Fill::Justified | Fill::Ragged => is_rtl,
    };
    let mut x = if is_right { spacing.width - width } else { 0.0 };
    if is_rtl {
        // The spaces at a line's end stand at its left here: let them hang out.
        x -= trailing;
    }
    let mut runs: Vec<GlyphRun> = Vec::new();
    for (piece, growth) in shown.iter().zip(growths) {
        place(&mut runs, piece, text, x);
        x += piece.advance + growth;
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

/// How much wider each cluster gets, from left to right, and how wide the line is then.
fn fill(
    shown: &[Shown],
    text: &str,
    is_trailing: impl Fn(&Shown) -> bool,
    natural: f32,
    spacing: Spacing,
) -> (Vec<f32>, f32) {
    let room = spacing.width - natural;
    let fills = spacing.fill == Fill::Justified && (spacing.end != Kind::Forced || room < 0.0);
    // Nothing is added behind what stands last.
    let last = shown.iter().rposition(|s| !is_trailing(s));
    let glues = shown.iter().enumerate().map(|(at, s)| match () {
        () if !fills || is_trailing(s) || Some(at) == last => Glue::default(),
        () => glue(&text[s.text.clone()], s.advance, s.size),
    });
    let glues: Vec<Glue> = glues.collect();
    let sum = |part: fn(&Glue) -> f32| glues.iter().map(part).sum();
    let ratio = ratio(room, Glue { stretch: sum(|glue| glue.stretch), shrink: sum(|glue| glue.shrink) });
    let growths: Vec<f32> = glues.into_iter().map(|glue| growth(glue, ratio)).collect();
    let width = natural + growths.iter().sum::<f32>();
    (growths, width)
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
    run.clusters.push(Cluster {
        glyphs: first..run.glyphs.len(),
        text: at..run.text.len(),
        x,
        advance: shown.advance,
    });
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
    let advance = stick.fonts.hyphen_width() * run.size;
    run.clusters.push(Cluster { glyphs: first..first + 1, text: at..at + 1, x, advance });
}

fn glyph_number(id: u32) -> u16 {
    u16::try_from(id).expect("OpenType numbers glyphs with 16 bits")
}
