//! The faces that letters are set in: the bundled ones and those a person adds.

mod bundled;
mod script;
mod subset;
mod weld;

use std::sync::{Arc, Mutex, OnceLock};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontWeight, LayoutContext};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::OutlineGlyphFormat;
use skrifa::raw::{FileRef, TableProvider};
use skrifa::{FontRef, MetadataProvider};

use bundled::BUNDLED;
pub(crate) use script::{Script, closest, leading, scale, script_runs};
use subset::Subsets;
pub(crate) use subset::{Drawing, Subset};
pub(crate) use weld::Joined;

/// All faces a letter may use. Meant to be made once: it keeps what was learned of the faces while shaping.
pub struct Fonts {
    /// The bundled ones first, in their order.
    faces: Vec<Face>,
    /// Family names a person added; tried after the bundled ones.
    extra: Vec<String>,
    context: FontContext,
    /// Shaping needs scratch space; each thread takes a set and gives it back.
    setters: Mutex<Vec<Setter>>,
    subsets: Subsets,
}

/// One face: the bytes it is read from, and what the writers need of it.
pub(crate) struct Face {
    pub blob: Blob<u8>,
    /// Which face of a collection.
    pub index: u32,
    /// Read when first asked for, like the next: most letters need two of the faces.
    measures: OnceLock<Measures>,
    /// In font units by glyph.
    advances: OnceLock<Vec<u16>>,
}

#[derive(Debug, Clone, Copy)]
struct Measures {
    units_per_em: u16,
    is_postscript: bool,
}

/// What shaping works with.
pub(crate) struct Setter {
    pub fonts: FontContext,
    pub layouts: LayoutContext<()>,
    /// Bundled families that `fonts` knows.
    known: Vec<&'static str>,
}

/// The bytes given as a font hold no face that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("This file is not a font that can be read.")]
pub struct NotAFont;

impl Fonts {
    /// The faces that come with the program (see `fonts/README.md`): every script the program writes letters in
    /// but Chinese, Japanese and Korean.
    pub fn bundled() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let blobs = BUNDLED.iter().map(|face| Blob::new(Arc::new(face.bytes)));
        Self {
            faces: blobs.map(|blob| Face::new(blob, 0)).collect(),
            extra: Vec::new(),
            context: FontContext { collection: Collection::new(options), source_cache: SourceCache::default() },
            setters: Mutex::default(),
            subsets: Subsets::default(),
        }
    }

    /// The same with the faces of one more font file (TTF, OTF or a collection of them): tried where the bundled
    /// faces lack a character. Fails for bytes that hold no face that can be read and cut down to some glyphs.
    pub fn with_extra(mut self, bytes: Vec<u8>) -> Result<Self, NotAFont> {
        let first = self.faces.len();
        let families = self.register(Blob::new(Arc::new(bytes)));
        let probe = [Drawing::Nothing, Drawing::Glyph(1)];
        let all_work = (first..self.faces.len()).all(|face| self.make_subset(face, &probe).is_some());
        if families.is_empty() || self.faces.len() == first || !all_work {
            return Err(NotAFont);
        }
        self.extra.extend(families);
        // A collection gives its families in no order; the same letter has to give the same bytes.
        self.extra.sort_unstable();
        self.setters = Mutex::default();
        Ok(self)
    }

    /// Adds the faces of a file and returns their families' names; none for a file without a sound face.
    fn register(&mut self, blob: Blob<u8>) -> Vec<String> {
        let found = FileRef::new(blob.data()).map_or(0, |file| file.fonts().count());
        let faces = (0..u32::try_from(found).unwrap_or(0)).map(|index| Face::read(blob.clone(), index));
        let Some(faces) = faces.collect::<Option<Vec<Face>>>() else { return Vec::new() };
        self.faces.extend(faces);
        let families = self.context.collection.register_fonts(blob, None);
        families
            .into_iter()
            .filter_map(|(family, _)| self.context.collection.family_name(family).map(str::to_owned))
            .collect()
    }

    pub(crate) fn face(&self, face: usize) -> &Face {
        &self.faces[face]
    }

    /// The number of the face that shaping chose.
    pub(crate) fn number_of(&self, blob: u64, index: u32) -> usize {
        let found = self.faces.iter().position(|f| f.blob.id() == blob && f.index == index);
        found.expect("shaping only knows faces that were registered")
    }

    /// The names of the families for a script, best first; with `others`, every family after them.
    pub(crate) fn families(&self, script: Script, language: &str, others: bool) -> Vec<&str> {
        let mut families = script::families(script, language).to_vec();
        // Of faces that differ by country the reader's own comes first.
        let (own, others_of_them): (Vec<&str>, Vec<&str>) =
            self.extra.iter().map(String::as_str).partition(|family| script::is_drawn_for(family, language));
        families.extend(own.into_iter().chain(others_of_them));
        let rest = BUNDLED.iter().map(|face| face.family).filter(|_| others);
        for family in rest {
            if !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }

    /// Whether any face has a glyph for a character.
    pub(crate) fn knows(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.glyph(character).is_some())
    }

    /// Width of the hyphen that divides words, in ems of the text face.
    pub(crate) fn hyphen_width(&self) -> f32 {
        let face = &self.faces[0];
        face.glyph('-').map_or(0.0, |hyphen| f32::from(face.advance(hyphen)) / f32::from(face.units_per_em()))
    }

    /// Lends scratch space for shaping to `work`.
    pub(crate) fn with_setter<T>(&self, work: impl FnOnce(&mut Setter) -> T) -> T {
        let kept = self.setters.lock().ok().and_then(|mut kept| kept.pop());
        let new = || Setter { fonts: self.context.clone(), layouts: LayoutContext::new(), known: Vec::new() };
        let mut setter = kept.unwrap_or_else(new);
        let result = work(&mut setter);
        if let Ok(mut kept) = self.setters.lock() {
            kept.push(setter);
        }
        result
    }
}

impl Setter {
    /// Lets shaping know a bundled family. Each is read when a letter first needs it: to read them all would take longer
    /// than to set a letter.
    pub fn know(&mut self, fonts: &Fonts, family: &str) {
        if self.known.contains(&family) {
            return;
        }
        for (face, bundled) in fonts.faces.iter().zip(BUNDLED).filter(|(_, bundled)| bundled.family == family) {
            let weight = if bundled.bold { FontWeight::BOLD } else { FontWeight::NORMAL };
            let named = FontInfoOverride {
                family_name: Some(bundled.family),
                // Noto Serif Myanmar Bold calls itself a regular weight.
                weight: Some(weight),
                ..FontInfoOverride::default()
            };
            self.fonts.collection.register_fonts(face.blob.clone(), Some(named));
            self.known.push(bundled.family);
        }
    }
}

impl Face {
    fn new(blob: Blob<u8>, index: u32) -> Self {
        Self { blob, index, measures: OnceLock::new(), advances: OnceLock::new() }
    }

    /// A face of a file that may hold none.
    fn read(blob: Blob<u8>, index: u32) -> Option<Self> {
        FontRef::from_index(blob.data(), index).ok()?;
        let face = Self::new(blob, index);
        // Everything is divided by it.
        (face.units_per_em() != 0).then_some(face)
    }

    fn measures(&self) -> Measures {
        *self.measures.get_or_init(|| {
            let tables = self.tables();
            Measures {
                units_per_em: tables.metrics(Size::unscaled(), LocationRef::default()).units_per_em,
                is_postscript: tables.outline_glyphs().format() != Some(OutlineGlyphFormat::Glyf),
            }
        })
    }

    /// Font units in the type size.
    pub fn units_per_em(&self) -> u16 {
        self.measures().units_per_em
    }

    /// The advance of a glyph in font units.
    pub fn advance(&self, glyph: u16) -> u16 {
        let advances = self.advances.get_or_init(|| {
            let tables = self.tables();
            let count = tables.maxp().map_or(0, |maxp| maxp.num_glyphs());
            let metrics = tables.glyph_metrics(Size::unscaled(), LocationRef::default());
            (0..count).map(|g| metrics.advance_width(g.into()).unwrap_or(0.0) as u16).collect()
        });
        advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// Whether its outlines are PostScript's (CFF) and not TrueType's.
    pub fn is_postscript(&self) -> bool {
        self.measures().is_postscript
    }

    /// The tables of the face.
    pub fn tables(&self) -> FontRef<'_> {
        FontRef::from_index(self.blob.data(), self.index).expect("the face was read when it was registered")
    }

    /// The glyph of a character.
    pub fn glyph(&self, character: char) -> Option<u16> {
        u16::try_from(self.tables().charmap().map(character)?.to_u32()).ok()
    }
}
