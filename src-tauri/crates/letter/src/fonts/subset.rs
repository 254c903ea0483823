//! A face cut down to what a document draws with it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::weld::{Joined, weld};
use super::{Face, Fonts};
use crate::deflate::{Padding, deflate};

/// What one code of a PDF draws with a face.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Drawing {
    /// Nothing, and no width: says a character that another drawing shows.
    Nothing,
    /// A glyph of the face.
    Glyph(u16),
    /// Glyphs of the face as one, and its advance in font units.
    Weld(Vec<Joined>, u16),
}

/// Some drawings of a face, as a font program of their own.
pub(crate) struct Subset {
    /// TrueType or, for faces with PostScript outlines, OpenType.
    pub program: Vec<u8>,
    /// The same, deflated.
    pub deflated: Vec<u8>,
    /// Six capitals that stand for this choice, as PDF asks for before a subset's name.
    pub tag: String,
    /// The program's glyph numbers.
    numbers: HashMap<Drawing, u16>,
}

impl Subset {
    /// The number in the program of a drawing.
    pub fn number(&self, drawing: &Drawing) -> u16 {
        self.numbers.get(drawing).copied().unwrap_or(0)
    }
}

/// Subsets that were made before: letters of one language mostly draw the same.
#[derive(Default)]
pub(super) struct Subsets(Mutex<HashMap<Choice, Arc<Subset>>>);

/// A face and some drawings, in order.
type Choice = (usize, Vec<Drawing>);

/// How many subsets are kept. At some 40 kB each that is a few megabytes.
const KEPT: usize = 64;

impl Fonts {
    /// The face cut down to some drawings, each once; of a face with PostScript outlines they become the program's
    /// glyphs in the order given. `None` when the face can't be cut, which only an added one can't.
    pub(crate) fn subset(&self, face: usize, drawings: Vec<Drawing>) -> Option<Arc<Subset>> {
        let key = (face, rounded(self.face(face), drawings));
        if let Some(known) = self.subsets.0.lock().ok().and_then(|kept| kept.get(&key).cloned()) {
            return Some(known);
        }
        let made = Arc::new(self.make_subset(face, &key.1)?);
        if let Ok(mut kept) = self.subsets.0.lock() {
            if kept.len() >= KEPT {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&made));
        }
        Some(made)
    }

    pub(super) fn make_subset(&self, face: usize, drawings: &[Drawing]) -> Option<Subset> {
        let face = self.face(face);
        let mut glyphs: Vec<u16> = drawings.iter().flat_map(glyphs_of).collect();
        let remapper = match face.is_postscript() {
            true => in_order(&glyphs),
            false => {
                glyphs.sort_unstable();
                glyphs.dedup();
                GlyphRemapper::new_from_glyphs_sorted(&glyphs)
            }
        };
        let mut program = subsetter::subset(face.blob.data(), face.index, &remapper).ok()?;
        let number = |glyph: u16| remapper.get(glyph).unwrap_or(0);
        let mut numbers: HashMap<Drawing, u16> =
            glyphs.iter().map(|glyph| (Drawing::Glyph(*glyph), number(*glyph))).collect();
        let welds: Vec<(&Vec<Joined>, u16)> = drawings.iter().filter_map(Drawing::weld).collect();
        if !face.is_postscript() && (!welds.is_empty() || drawings.contains(&Drawing::Nothing)) {
            let renumber = |joined: &Vec<Joined>| -> Vec<Joined> {
                joined.iter().map(|j| Joined { glyph: number(j.glyph), ..*j }).collect()
            };
            let renumbered: Vec<(Vec<Joined>, u16)> =
                welds.iter().map(|(joined, advance)| (renumber(joined), *advance)).collect();
            let (welded, first) = weld(&program, &renumbered)?;
            let welds = welds.into_iter().map(|(joined, advance)| Drawing::Weld(joined.clone(), advance));
            numbers.extend(welds.chain([Drawing::Nothing]).zip(first..));
            program = welded;
        }
        let deflated = deflate(&mut program, Padding::Byte);
        Some(Subset { tag: tag(&program), deflated, numbers, program })
    }
}

/// Glyphs numbered as they come.
fn in_order(glyphs: &[u16]) -> GlyphRemapper {
    let mut remapper = GlyphRemapper::new();
    for glyph in glyphs {
        remapper.remap(*glyph);
    }
    remapper
}

/// The drawings with every glyph of ASCII, where they are of a text in Latin letters: letters differ in a “j” or a “Q”,
/// and one subset for all of them is made once. It costs some three kilobytes.
fn rounded(face: &Face, mut drawings: Vec<Drawing>) -> Vec<Drawing> {
    let has = |character| {
        face.glyph(character).is_some_and(|glyph| drawings.binary_search(&Drawing::Glyph(glyph)).is_ok())
    };
    if drawings.len() > FEW && !face.is_postscript() && has('e') && has('n') {
        drawings.extend((' '..='~').filter_map(|character| face.glyph(character)).map(Drawing::Glyph));
        drawings.sort_unstable();
        drawings.dedup();
    }
    drawings
}

/// So few glyphs are a line or two in bold, or a name: no need for more.
const FEW: usize = 40;

impl Drawing {
    fn weld(&self) -> Option<(&Vec<Joined>, u16)> {
        match self {
            Self::Weld(joined, advance) => Some((joined, *advance)),
            Self::Nothing | Self::Glyph(_) => None,
        }
    }
}

/// The glyphs of the face that a drawing is made of.
fn glyphs_of(drawing: &Drawing) -> Vec<u16> {
    match drawing {
        Drawing::Nothing => Vec::new(),
        Drawing::Glyph(glyph) => vec![*glyph],
        Drawing::Weld(joined, _) => joined.iter().map(|j| j.glyph).collect(),
    }
}

/// Six capitals out of the program's hash.
fn tag(program: &[u8]) -> String {
    let hash = Sha256::digest(program);
    hash.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
