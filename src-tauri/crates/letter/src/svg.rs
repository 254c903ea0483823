//! A page as a picture for the screen: the outlines of the very glyphs that the PDF shows.

use std::collections::BTreeMap;
use std::fmt::Write;

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};

use crate::fonts::{Face, Fonts};
use crate::layout::{Item, Page};

/// A page as an SVG document whose user unit is the point. It holds paths only: no text, no fonts, no scripts.
pub fn svg(page: &Page, fonts: &Fonts) -> String {
    let mut outlines: BTreeMap<(usize, u16), String> = BTreeMap::new();
    let mut drawn = String::new();
    for item in &page.items {
        match item {
            Item::Glyphs(run) => {
                for glyph in &run.glyphs {
                    let path = outlines
                        .entry((run.face, glyph.id))
                        .or_insert_with(|| outline(fonts.face(run.face), glyph.id));
                    if !path.is_empty() {
                        let (x, y, size) = (Short(glyph.x), Short(glyph.y), Short(run.size));
                        let _ = write!(
                            drawn,
                            "<use href=\"#g{}-{}\" transform=\"translate({x} {y}) scale({size})\"/>",
                            run.face, glyph.id
                        );
                    }
                }
            }
            Item::Rule(rule) => {
                let (x1, y1, x2, y2) = (Short(rule.from.0), Short(rule.from.1), Short(rule.to.0), Short(rule.to.1));
                let _ = write!(
                    drawn,
                    "<path d=\"M{x1} {y1}L{x2} {y2}\" stroke=\"currentColor\" stroke-width=\"{}\"/>",
                    Short(rule.thickness)
                );
            }
        }
    }
    let mut symbols = String::new();
    for ((face, glyph), path) in outlines.iter().filter(|(_, path)| !path.is_empty()) {
        let _ = write!(symbols, "<path id=\"g{face}-{glyph}\" d=\"{path}\"/>");
    }
    let (width, height) = (Short(page.width), Short(page.height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><defs>{symbols}</defs>{drawn}</svg>"
    )
}

/// The outline of a glyph in ems, downwards.
fn outline(face: &Face, glyph: u16) -> String {
    let tables = face.tables();
    let mut path = Path { data: String::new(), em: f32::from(face.units_per_em()) };
    if let Some(outline) = tables.outline_glyphs().get(GlyphId::new(u32::from(glyph))) {
        // In the face's own units: at one unit an em the points would be rounded to sixty-fourths of an em, which one
        // sees. A glyph that can't be drawn stays empty here as in any reader.
        let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut path);
    }
    path.data
}

/// Path data in the making.
struct Path {
    data: String,
    /// The face's units in an em.
    em: f32,
}

impl Path {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.data.push(command);
        for (at, (x, y)) in points.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            let _ = write!(self.data, "{space}{} {}", Fine(x / self.em), Fine(-y / self.em));
        }
    }
}

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.add('Q', &[(cx, cy), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.add('C', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('Z');
    }
}

/// Points, to a hundredth.
struct Short(f32);

impl std::fmt::Display for Short {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", (self.0 * 100.0).round() / 100.0)
    }
}

/// Ems, to a ten-thousandth.
struct Fine(f32);

impl std::fmt::Display for Fine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Adding zero turns −0 into 0.
        write!(f, "{}", (self.0 * 10000.0).round() / 10000.0 + 0.0)
    }
}
