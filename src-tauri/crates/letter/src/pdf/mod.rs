//! From set letters to one PDF: tagged (PDF/UA-1), archivable (PDF/A-2a), the same bytes each time.
//!
//! printpdf makes the fonts, the pages and the document tree; what it leaves out or gets wrong for these standards is put
//! right on its tree. What the pages show and how it is read aloud is written before, letter by letter.

mod codes;
mod file;
mod font;
mod icc;
mod metadata;
mod object;
mod page;
mod signs;
mod structure;

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Codepoint, FontId, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem};

use crate::deflate::{Padding, deflate};
use crate::fonts::Fonts;
use crate::layout::Letter;
use codes::Codes;
use file::File;
use font::Cut;
use page::draw;
use structure::{Leaf, Structure};

/// What the PDF says of itself. Nothing by default but the title “Letter”.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    /// Shown in the reader's title bar.
    pub title: Option<String>,
    /// Who wrote it; only where the writer asks for it.
    pub author: Option<String>,
}

/// Writes letters to one PDF, in order; each face is embedded once, with the glyphs that are used. `fonts` are those
/// the letters were set with.
pub fn pdf(letters: &[Letter], meta: &Meta, fonts: &Fonts) -> Vec<u8> {
    let mut bundle = Bundle::default();
    letters.iter().for_each(|letter| bundle.add(letter, fonts));
    bundle.pdf(meta, fonts)
}

/// Letters on their way into one PDF: each is written as it comes, so that a long print run takes no more room than its
/// file. All of them have to be set with the same fonts.
#[derive(Default)]
pub struct Bundle {
    file: File,
    codes: Codes,
    structure: Structure,
    sheets: Vec<Sheet>,
}

/// A page that is written but for its entry in the tree of pages.
struct Sheet {
    /// Its object, and that of its content.
    number: u32,
    content: u32,
    /// In points.
    width: f32,
    height: f32,
    /// Under which number the structure looks it up.
    key: usize,
}

impl Bundle {
    /// Adds a letter behind the others.
    pub fn add(&mut self, letter: &Letter, fonts: &Fonts) {
        let sheets = self.written(letter, fonts, false);
        self.sheets.extend(sheets);
    }

    /// Adds a letter before the others: a sheet of counts is known last.
    pub fn add_first(&mut self, letter: &Letter, fonts: &Fonts) {
        let sheets = self.written(letter, fonts, true);
        self.sheets.splice(..0, sheets);
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.sheets.len()
    }

    fn written(&mut self, letter: &Letter, fonts: &Fonts, first: bool) -> Vec<Sheet> {
        let mut sheets = Vec::with_capacity(letter.pages.len());
        let mut leaves = Vec::with_capacity(letter.pages.len());
        for page in &letter.pages {
            let mut drawn = draw(page, &letter.parts, &mut self.codes, fonts);
            let (number, content) = (self.file.number(), self.file.number());
            let deflated = deflate(&mut drawn.content, Padding::Space);
            self.file.put_stream(content, b"/Filter/FlateDecode", &deflated);
            sheets.push(Sheet { number, content, width: page.width, height: page.height, key: 0 });
            leaves.push(Leaf { number, marked: drawn.marked });
        }
        let key = self.structure.add(&mut self.file, letter, &leaves, first);
        sheets.iter_mut().zip(key..).for_each(|(sheet, key)| sheet.key = key);
        sheets
    }

    /// The PDF's bytes.
    pub fn pdf(mut self, meta: &Meta, fonts: &Fonts) -> Vec<u8> {
        let language = self.structure.language().to_owned();
        let structure = self.structure.end(&mut self.file);
        let cuts: Vec<Cut<'_>> =
            self.codes.0.iter().filter_map(|(face, codes)| Cut::of(*face, codes, fonts)).collect();
        let mut document = tree(&self.sheets, &cuts);
        complete_fonts(&mut document, &cuts);
        let pages = complete_pages(&mut document, &self.sheets);
        complete_catalog(&mut document, structure, &language, meta);
        let root = write(&mut self.file, document, &pages);
        self.file.end(root)
    }
}

/// printpdf's document tree of the pages: blank ones, with the fonts.
fn tree(sheets: &[Sheet], cuts: &[Cut<'_>]) -> Document {
    let mut document = PdfDocument::new("");
    for cut in cuts {
        document.resources.fonts.map.insert(FontId(cut.resource()), cut.embedded());
    }
    let blank = |sheet: &Sheet| PdfPage::new(Mm::from(Pt(sheet.width)), Mm::from(Pt(sheet.height)), Vec::new());
    document.pages = sheets.iter().map(blank).collect();
    if let Some(first) = document.pages.first_mut() {
        first.ops = announced(cuts);
    }
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    document.to_lopdf_document(&options, &mut Vec::new())
}

/// Every code of every face shown once, with what it says: printpdf learns from it what the fonts have to hold. The
/// page's own content takes its place.
fn announced(cuts: &[Cut<'_>]) -> Vec<Op> {
    let mut ops = Vec::new();
    for cut in cuts {
        let font = PdfFontHandle::External(FontId(cut.resource()));
        let said = cut.codes.said.iter().zip(1..);
        let glyphs = said.map(|((_, text), code)| Codepoint::with_cid(code, 0.0, text.to_string()));
        ops.extend([
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(1.0) },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] },
            Op::EndTextSection,
        ]);
    }
    ops
}

fn complete_fonts(document: &mut Document, cuts: &[Cut<'_>]) {
    for cut in cuts {
        if let Some(id) = font_object(document, &cut.resource()) {
            cut.complete(document, id);
        }
    }
}

/// The object of a font by its name in the resources, which all pages share.
fn font_object(document: &Document, name: &str) -> Option<ObjectId> {
    let page = *document.get_pages().get(&1)?;
    let resources = document.get_dictionary(page).ok()?.get(b"Resources").ok()?.as_reference().ok()?;
    let fonts = document.get_dictionary(resources).ok()?.get(b"Font").ok()?.as_reference().ok()?;
    document.get_dictionary(fonts).ok()?.get(name.as_bytes()).ok()?.as_reference().ok()
}

/// The generation of references that name an object of the file and not one of printpdf's tree, which has only 0.
const OF_THE_FILE: u16 = 1;

/// Ties printpdf's pages to what was written before. Returns the number in the file of each.
fn complete_pages(document: &mut Document, sheets: &[Sheet]) -> BTreeMap<ObjectId, u32> {
    let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut shared = None;
    for (id, sheet) in ids.iter().zip(sheets) {
        let Ok(page) = document.get_dictionary_mut(*id) else { continue };
        let own =
            [b"Contents".as_slice(), b"Resources"].map(|key| page.get(key).and_then(Object::as_reference).ok());
        // One dictionary of resources does for all pages: each names the same fonts.
        let resources = *shared.get_or_insert(own[1]);
        // The other boxes are the same one, and there are no annotations.
        for unneeded in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
            page.remove(unneeded);
        }
        page.set("Contents", (sheet.content, OF_THE_FILE));
        page.set("StructParents", i64::try_from(sheet.key).unwrap_or(i64::MAX));
        page.set("Tabs", "S");
        resources.iter().for_each(|resources| page.set("Resources", *resources));
        let unused = own.into_iter().flatten().filter(|id| Some(*id) != resources);
        unused.for_each(|id| drop(document.objects.remove(&id)));
    }
    ids.into_iter().zip(sheets.iter().map(|sheet| sheet.number)).collect()
}

fn complete_catalog(document: &mut Document, structure: u32, language: &str, meta: &Meta) {
    let packet =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata::packet(meta).into_bytes());
    let metadata = document.add_object(packet.with_compression(false));
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let string = |text: &str| Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => string("sRGB"),
        "Info" => string("sRGB"),
        "DestOutputProfile" => profile,
    };
    if let Ok(catalog) = document.catalog_mut() {
        catalog.remove(b"PageMode");
        catalog.remove(b"PageLayout");
        catalog.set("Lang", string(language));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", (structure, OF_THE_FILE));
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    }
    // PDF/A wants the old dictionary to agree with the packet: there is none.
    if let Ok(info) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&info);
    }
}

/// Writes printpdf's objects into the file, pages under the numbers they have there. Returns the catalog's number.
fn write(file: &mut File, document: Document, pages: &BTreeMap<ObjectId, u32>) -> u32 {
    let others: Vec<ObjectId> = document.objects.keys().copied().filter(|id| !pages.contains_key(id)).collect();
    let others: BTreeMap<ObjectId, u32> = others.into_iter().map(|id| (id, file.number())).collect();
    let number = |id: ObjectId| match id {
        (own, OF_THE_FILE) => own,
        id => pages.get(&id).or_else(|| others.get(&id)).copied().unwrap_or(0),
    };
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_or(0, &number);
    for (id, object) in document.objects {
        let mut out = Vec::new();
        object::write(&mut out, &object, &number);
        match object {
            Object::Stream(stream) => write_stream(file, number(id), out, stream),
            _ => file.put(number(id), &out),
        }
    }
    root
}

/// Deflates a stream that isn't, but for the packet, which PDF/A wants legible.
fn write_stream(file: &mut File, number: u32, mut entries: Vec<u8>, stream: Stream) {
    let mut content = stream.content;
    if !stream.dict.has(b"Filter") && !stream.dict.has_type(b"Metadata") {
        entries.extend(b"/Filter/FlateDecode");
        // What is left are tables in text and the profile: white space at the end says nothing.
        content = deflate(&mut content, Padding::Space);
    }
    file.put_stream(number, &entries, &content);
}
