//! The codes that a PDF shows text with: one for each drawing and what it says.
//!
//! The same glyph can say different things (a space and a no-break space; a letter alone and in a ligature), and a
//! reader of the PDF learns what a code says from one table. So a code stands for a drawing *and* its text.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::signs::{Sign, signs};
use crate::fonts::{Drawing, Fonts, Subset};
use crate::layout::{Item, Letter};

/// The codes of every face that some letters use.
pub(super) struct Codes<'l> {
    /// By number of the face.
    pub faces: BTreeMap<usize, FaceCodes<'l>>,
}

/// One face's codes.
pub(super) struct FaceCodes<'l> {
    pub subset: Arc<Subset>,
    /// In order of code, from 1 (0 is the glyph for missing characters): what is drawn, and what it says.
    pub said: Vec<(Drawing, &'l str)>,
    codes: HashMap<(Drawing, &'l str), u16>,
}

impl<'l> FaceCodes<'l> {
    /// The code of a sign.
    pub fn code(&self, drawing: &Drawing, text: &'l str) -> u16 {
        match self.subset.is_postscript {
            true => self.subset.number(drawing),
            false => self.codes.get(&(drawing.clone(), text)).copied().unwrap_or(0),
        }
    }
}

impl<'l> Codes<'l> {
    /// The codes for all that some letters draw.
    pub fn of(letters: &'l [Letter], fonts: &Fonts) -> Self {
        let mut used: BTreeMap<usize, HashSet<(Drawing, &'l str)>> = BTreeMap::new();
        for letter in letters {
            for item in letter.pages.iter().flat_map(|page| &page.items) {
                let Item::Glyphs(run) = item else { continue };
                let signs = signs(run, run.is_in_right_to_left(&letter.parts), fonts.face(run.face));
                let said = signs.into_iter().map(|Sign { drawing, text, .. }| (drawing, text));
                used.entry(run.face).or_default().extend(said);
            }
        }
        let faces = used.into_iter().filter_map(|(face, said)| {
            let mut said: Vec<(Drawing, &str)> = said.into_iter().collect();
            said.sort_unstable();
            let mut drawings: Vec<Drawing> = said.iter().map(|(drawing, _)| drawing.clone()).collect();
            drawings.dedup();
            let subset = fonts.subset(face, drawings)?;
            let codes = said.iter().cloned().zip(1..=u16::MAX).collect();
            Some((face, FaceCodes { subset, said, codes }))
        });
        Self { faces: faces.collect() }
    }
}
