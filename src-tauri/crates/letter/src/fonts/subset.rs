//! A face cut down to the glyphs that a document uses.

use std::collections::{BTreeSet, HashMap};
use std::io::Write;
use std::sync::{Arc, Mutex};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::Fonts;

/// Some glyphs of a face, as a font program of their own.
pub(crate) struct Subset {
    /// TrueType or, for faces with PostScript outlines, OpenType.
    pub program: Vec<u8>,
    /// The same, deflated.
    pub deflated: Vec<u8>,
    /// Six capitals that stand for this choice of glyphs, as PDF asks for before a subset's name.
    pub tag: String,
    /// Whether its outlines are PostScript's: then codes can only be glyph numbers.
    pub is_postscript: bool,
    /// From the face's glyph numbers to the program's.
    numbers: HashMap<u16, u16>,
}

impl Subset {
    /// The number in the program of a glyph of the face.
    pub fn number(&self, glyph: u16) -> u16 {
        self.numbers.get(&glyph).copied().unwrap_or(0)
    }
}

/// Subsets that were made before: letters of one language mostly use the same glyphs.
#[derive(Default)]
pub(super) struct Subsets(Mutex<HashMap<Choice, Arc<Subset>>>);

/// A face and some of its glyphs, in order.
type Choice = (usize, Vec<u16>);

/// How many subsets are kept. At some 40 kB each that is a few megabytes.
const KEPT: usize = 64;

impl Fonts {
    /// The face cut down to some of its glyphs. `None` when the face can't be cut, which only an added one can't.
    pub(crate) fn subset(&self, face: usize, glyphs: &BTreeSet<u16>) -> Option<Arc<Subset>> {
        let key = (face, glyphs.iter().copied().collect::<Vec<u16>>());
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

    fn make_subset(&self, face: usize, glyphs: &[u16]) -> Option<Subset> {
        let face = self.face(face);
        let remapper = GlyphRemapper::new_from_glyphs_sorted(glyphs);
        let program = subsetter::subset(face.blob.data(), face.index, &remapper).ok()?;
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&program).ok()?;
        let deflated = encoder.finish().ok()?;
        let numbers = glyphs.iter().filter_map(|g| Some((*g, remapper.get(*g)?))).collect();
        let is_postscript = program.starts_with(b"OTTO");
        Some(Subset { tag: tag(&program), deflated, is_postscript, numbers, program })
    }
}

/// Six capitals out of the program's hash.
fn tag(program: &[u8]) -> String {
    let hash = Sha256::digest(program);
    hash.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
