//! A face as a PDF embeds it.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{FontMetrics, ParsedFont, PdfFont};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::string::StringId;

use super::codes::FaceCodes;
use crate::deflate::{Padding, deflate};
use crate::fonts::{Drawing, Face, Fonts, Subset};

/// The name of a face in page resources.
pub(super) fn resource(face: usize) -> String {
    format!("L{face}")
}

/// Width of a drawing in thousandths of an em, cut to a whole number as printpdf does.
pub(super) fn width(face: &Face, drawing: &Drawing) -> i64 {
    i64::from(advance(face, drawing)) * 1000 / i64::from(face.units_per_em())
}

/// Width of a drawing in font units.
fn advance(face: &Face, drawing: &Drawing) -> u16 {
    match drawing {
        Drawing::Nothing => 0,
        Drawing::Glyph(glyph) => face.advance(*glyph),
        Drawing::Weld(_, advance) => *advance,
    }
}

/// A face that a PDF uses, cut down to what its codes draw.
pub(super) struct Cut<'c> {
    number: usize,
    face: &'c Face,
    pub codes: &'c FaceCodes,
    subset: Arc<Subset>,
}

impl<'c> Cut<'c> {
    /// Cuts a face. `None` where it can't be cut, which only an added one can't.
    pub fn of(number: usize, codes: &'c FaceCodes, fonts: &'c Fonts) -> Option<Self> {
        let subset = fonts.subset(number, codes.drawings())?;
        Some(Self { number, face: fonts.face(number), codes, subset })
    }

    /// Its name in page resources.
    pub fn resource(&self) -> String {
        resource(self.number)
    }

    /// The face with the glyphs that are used, under its codes.
    pub fn embedded(&self) -> PdfFont {
        let tables = self.face.tables();
        let metrics = tables.metrics(Size::unscaled(), LocationRef::default());
        let widths =
            self.codes.said.iter().zip(1..).map(|((drawing, _), code)| (code, advance(self.face, drawing)));
        PdfFont::new(ParsedFont::with_glyph_data(
            self.subset.program.clone(),
            0,
            Some(self.base_font()),
            BTreeMap::new(),
            widths.collect(),
            metrics.units_per_em,
            FontMetrics { ascent: metrics.ascent as i16, descent: metrics.descent as i16 },
        ))
    }

    /// “ABCDEF+Literata-Regular”.
    fn base_font(&self) -> String {
        let tables = self.face.tables();
        let name = tables.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
        let name: String =
            name.map_or_else(String::new, |n| n.chars().filter(char::is_ascii_alphanumeric).collect());
        format!("{}+{}", self.subset.tag, if name.is_empty() { "Font" } else { &name })
    }

    /// Completes what printpdf leaves out of a face: which glyph each code stands for, and the face's measures.
    pub fn complete(&self, document: &mut Document, font: ObjectId) -> Option<()> {
        let type0 = document.get_dictionary(font).ok()?;
        let descendant = type0.get(b"DescendantFonts").ok()?.as_array().ok()?.first()?.as_dict().ok()?.clone();
        let descriptor = descendant.get(b"FontDescriptor").ok()?.as_reference().ok()?;
        describe(document.get_dictionary_mut(descriptor).ok()?, self.face);
        if self.codes.is_postscript {
            return Some(());
        }
        let program = document.get_dictionary(descriptor).ok()?.get(b"FontFile2").ok()?.as_reference().ok()?;
        let program = document.get_object_mut(program).ok()?.as_stream_mut().ok()?;
        program.dict.set("Filter", "FlateDecode");
        program.set_content(self.subset.deflated.clone());
        let map = document.add_object(self.glyph_map());
        let mut descendant = descendant;
        descendant.set("CIDToGIDMap", map);
        let descendants = Object::Array(vec![Object::Dictionary(descendant)]);
        document.get_dictionary_mut(font).ok()?.set("DescendantFonts", descendants);
        Some(())
    }

    /// Two bytes for each code: the glyph's number in the subset.
    fn glyph_map(&self) -> Stream {
        let said = self.codes.said.iter();
        let numbers = std::iter::once(0).chain(said.map(|(drawing, _)| self.subset.number(drawing)));
        let mut map: Vec<u8> = numbers.flat_map(u16::to_be_bytes).collect();
        let deflated = deflate(&mut map, Padding::Code);
        Stream::new(dictionary! { "Filter" => "FlateDecode" }, deflated)
    }
}

/// The measures of a face in thousandths of an em (ISO 32000-1, table 122).
fn describe(descriptor: &mut Dictionary, face: &Face) {
    // Not of the standard Latin set alone.
    const SYMBOLIC: i64 = 1 << 2;
    let metrics = face.tables().metrics(Size::unscaled(), LocationRef::default());
    let scaled = |units: f32| (units * 1000.0 / f32::from(metrics.units_per_em)).round() as i64;
    let ascent = scaled(metrics.ascent);
    descriptor.set("Flags", SYMBOLIC);
    descriptor.set("Ascent", ascent);
    descriptor.set("Descent", scaled(metrics.descent));
    descriptor.set("CapHeight", metrics.cap_height.map_or(ascent, scaled));
    if let Some(bounds) = metrics.bounds {
        let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        descriptor.set("FontBBox", corners.map(|c| Object::Integer(scaled(c))).to_vec());
    }
}
