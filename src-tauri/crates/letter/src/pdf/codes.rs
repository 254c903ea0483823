//! The codes that a PDF shows text with: one for each glyph and what it says.
//!
//! The same glyph can say different things (a space and a no-break space; a letter alone and in a ligature), and a
//! reader of the PDF learns what a code says from one table. So a code stands for a glyph *and* its text.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::fonts::{Fonts, Subset};
use crate::layout::{Cluster, GlyphRun, Item, Letter};

/// The codes of every face that some letters use.
pub(super) struct Codes<'l> {
    /// By number of the face.
    pub faces: BTreeMap<usize, FaceCodes<'l>>,
}

/// One face's codes.
pub(super) struct FaceCodes<'l> {
    pub subset: Arc<Subset>,
    /// In order of code, from 1 (0 is the glyph for missing characters): glyph of the face, and what it says.
    pub said: Vec<(u16, &'l str)>,
    codes: HashMap<(u16, &'l str), u16>,
}

impl FaceCodes<'_> {
    /// The code of a glyph that says something.
    pub fn code(&self, glyph: u16, text: &str) -> u16 {
        match self.subset.is_postscript {
            true => self.subset.number(glyph),
            false => self.codes.get(&(glyph, text)).copied().unwrap_or(0),
        }
    }
}

impl<'l> Codes<'l> {
    /// The codes for all glyphs of some letters.
    pub fn of(letters: &'l [Letter], fonts: &Fonts) -> Self {
        let mut used: BTreeMap<usize, BTreeSet<(u16, &'l str)>> = BTreeMap::new();
        for page in letters.iter().flat_map(|l| &l.pages) {
            for item in &page.items {
                let Item::Glyphs(run) = item else { continue };
                let face = used.entry(run.face).or_default();
                for cluster in &run.clusters {
                    face.extend(said(run, cluster).map(|(glyph, text)| (run.glyphs[glyph].id, text)));
                }
            }
        }
        let faces = used.into_iter().filter_map(|(face, pairs)| {
            let glyphs: BTreeSet<u16> = pairs.iter().map(|(glyph, _)| *glyph).collect();
            let subset = fonts.subset(face, &glyphs)?;
            let said: Vec<(u16, &str)> = pairs.into_iter().collect();
            let codes = said.iter().zip(1..=u16::MAX).map(|(pair, code)| (*pair, code)).collect();
            Some((face, FaceCodes { subset, said, codes }))
        });
        Self { faces: faces.collect() }
    }
}

/// What each glyph of a cluster says, from left to right: the cluster's characters dealt out one to a glyph in the
/// order of speech, the last glyph of that order taking what is left.
pub(super) fn said<'r>(run: &'r GlyphRun, cluster: &Cluster) -> impl Iterator<Item = (usize, &'r str)> + use<'r> {
    let text = &run.text[cluster.text.clone()];
    let glyphs: Range<usize> = cluster.glyphs.clone();
    let count = glyphs.len();
    let right_to_left = run.right_to_left;
    glyphs.enumerate().map(move |(at, glyph)| {
        let spoken = if right_to_left { count - 1 - at } else { at };
        (glyph, share(text, spoken, count))
    })
}

/// The share of the glyph that is `at` of `count` in the order of speech. Where there are more glyphs than characters,
/// the others repeat the last: see [`needs_actual_text`].
fn share(text: &str, at: usize, count: usize) -> &str {
    let mut starts = text.char_indices().map(|(start, _)| start);
    let Some(start) = starts.nth(at) else {
        let last = text.char_indices().next_back().map_or(0, |(start, _)| start);
        return &text[last..];
    };
    match starts.next() {
        Some(end) if at + 1 < count => &text[start..end],
        _ => &text[start..],
    }
}

/// Whether the codes alone would say too much: more glyphs than characters.
pub(super) fn needs_actual_text(run: &GlyphRun, cluster: &Cluster) -> bool {
    let characters = run.text[cluster.text.clone()].chars().count();
    cluster.glyphs.len() > characters
}
