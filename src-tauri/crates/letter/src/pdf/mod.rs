//! From set letters to one PDF: tagged (PDF/UA-1), archivable (PDF/A-2a), the same bytes each time.
//!
//! printpdf writes pages and fonts; what it leaves out or gets wrong for these standards is put right on its document
//! tree before that goes to bytes.

mod codes;
mod font;
mod icc;
mod metadata;
mod page;
mod signs;
mod structure;

use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{Codepoint, FontId, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem};
use sha2::{Digest, Sha256};

use crate::deflate::{EFFORT, Padding, deflate as deflated};
use crate::fonts::Fonts;
use crate::layout::{Letter, Page};
use codes::Codes;
use page::draw;

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
    let codes = Codes::of(letters, fonts);
    let (mut pages, mut contents, mut marked) = (Vec::new(), Vec::new(), Vec::new());
    for letter in letters {
        let drawn = letter.pages.iter().map(|page| draw(page, &letter.parts, &codes, fonts));
        let (own, parts): (Vec<_>, Vec<_>) = drawn.map(|drawn| (drawn.content, drawn.marked)).unzip();
        pages.extend(letter.pages.iter().map(blank));
        contents.extend(own);
        marked.push(parts);
    }
    if let Some(first) = pages.first_mut() {
        first.ops = announced(&codes);
    }
    let mut document = tree(pages, &codes, fonts);
    set_contents(&mut document, contents);
    complete_fonts(&mut document, &codes, fonts);
    let marked = number_pages(&document, marked);
    let structure = structure::add_structure(&mut document, letters, &marked);
    complete_catalog(&mut document, structure, letters, meta);
    deflate(&mut document);
    bytes(document)
}

/// A page of that size without anything on it.
fn blank(page: &Page) -> PdfPage {
    PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), Vec::new())
}

/// Every code of every face shown once, with what it says: printpdf learns from it what the fonts have to hold. It is
/// drawn over by the page's own content.
fn announced(codes: &Codes<'_>) -> Vec<Op> {
    let mut ops = Vec::new();
    for (face, codes) in &codes.faces {
        let font = PdfFontHandle::External(FontId(font::resource(*face)));
        let said = codes.said.iter();
        let glyphs =
            said.map(|(drawing, text)| Codepoint::with_cid(codes.code(drawing, text), 0.0, (*text).to_owned()));
        ops.extend([
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(1.0) },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] },
            Op::EndTextSection,
        ]);
    }
    ops
}

/// Gives each page its content, in order.
fn set_contents(document: &mut Document, contents: Vec<Vec<u8>>) {
    for (page, content) in document.get_pages().into_values().zip(contents) {
        let stream =
            document.get_dictionary(page).and_then(|page| page.get(b"Contents")).and_then(Object::as_reference);
        let stream = stream.and_then(|id| document.get_object_mut(id)).and_then(Object::as_stream_mut);
        stream.expect("printpdf gives each page a stream of its own").set_plain_content(content);
    }
}

/// printpdf's document tree of the pages.
fn tree(pages: Vec<PdfPage>, codes: &Codes<'_>, fonts: &Fonts) -> Document {
    let mut document = PdfDocument::new("");
    for (face, codes) in &codes.faces {
        let font = font::embedded(fonts.face(*face), codes);
        document.resources.fonts.map.insert(FontId(font::resource(*face)), font);
    }
    document.pages = pages;
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    document.to_lopdf_document(&options, &mut Vec::new())
}

fn complete_fonts(document: &mut Document, codes: &Codes<'_>, fonts: &Fonts) {
    for (face, codes) in &codes.faces {
        if let Some(id) = font_object(document, &font::resource(*face)) {
            font::complete(document, id, fonts.face(*face), codes);
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

/// The object of each letter's pages with the parts of their marked contents.
fn number_pages(document: &Document, marked: Vec<Vec<Vec<usize>>>) -> Vec<Vec<(ObjectId, Vec<usize>)>> {
    let mut ids = document.get_pages().into_values();
    let with_ids =
        |parts: Vec<Vec<usize>>| parts.into_iter().zip(ids.by_ref()).map(|(parts, id)| (id, parts)).collect();
    marked.into_iter().map(with_ids).collect()
}

fn complete_catalog(document: &mut Document, structure: ObjectId, letters: &[Letter], meta: &Meta) {
    let packet =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata::packet(meta).into_bytes());
    let metadata = document.add_object(packet.with_compression(false));
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => structure::string("sRGB"),
        "Info" => structure::string("sRGB"),
        "DestOutputProfile" => profile,
    };
    let language = letters.first().map_or("und", |l| l.language.tag());
    if let Ok(catalog) = document.catalog_mut() {
        catalog.remove(b"PageMode");
        catalog.remove(b"PageLayout");
        catalog.set("Lang", structure::string(language));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", structure);
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    }
    // PDF/A wants the old dictionary to agree with the packet: there is none.
    if let Ok(info) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&info);
    }
    document.trailer.remove(b"Info");
}

/// Deflates every stream that isn't, but for the packet, which PDF/A wants legible.
fn deflate(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
            continue;
        }
        // What is left are operators, tables of codes and the profile: white space at the end says nothing.
        let mut content = std::mem::take(&mut stream.content);
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(deflated(&mut content, Padding::Space));
    }
}

/// The document in bytes, under an identity that its content alone gives it.
fn bytes(mut document: Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let identity = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identity.clone(), identity]);
    document.version = "1.7".to_owned();
    // Objects go into one stream that lopdf deflates: where it ends in a carriage return (see `deflate`), an object
    // more changes it. With more objects than one stream takes that may fail, and readers put up with it.
    let mut bytes = Vec::new();
    for _ in 0..ATTEMPTS {
        bytes.clear();
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(MOST_OBJECTS)
            .compression_level(EFFORT)
            .build();
        document.save_with_options(&mut bytes, options).expect("writing to memory does not fail");
        if !bytes.windows(ENDS_BADLY.len()).any(|window| window == ENDS_BADLY) {
            break;
        }
        document.add_object(Object::Integer(1));
    }
    bytes
}

/// Each fails once in 256 times.
const ATTEMPTS: usize = 8;
/// Places in a stream of objects are numbered with sixteen bits.
const MOST_OBJECTS: usize = 60_000;
/// A stream whose last byte a reader may take for part of a line end.
const ENDS_BADLY: &[u8] = b"\r\nendstream";
