//! What a letter's PDF holds.

use std::collections::BTreeMap;

use letter::{Fonts, Letter, Meta, layout, pdf, svg};
use lopdf::{Document, Object};

use crate::specimens;

fn set(fonts: &Fonts) -> BTreeMap<&'static str, Letter> {
    let letters = specimens::all().into_iter();
    letters.map(|s| (s.name, layout(&s.draft, &s.form, fonts).expect("every character has a glyph"))).collect()
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF")
}

#[test]
fn the_same_letter_gives_the_same_bytes_whatever_was_set_before() {
    let (fresh, used) = (Fonts::bundled(), Fonts::bundled());
    let fresh_letters = set(&fresh);
    for (name, letter) in set(&used).into_iter().rev() {
        let again = pdf(&[letter], &Meta::default(), &used);
        let once = pdf(std::slice::from_ref(&fresh_letters[name]), &Meta::default(), &fresh);
        assert!(once == again, "{name}");
    }
}

#[test]
fn a_print_run_embeds_each_face_once() {
    let fonts = Fonts::bundled();
    let letters = vec![set(&fonts).remove("english").expect("a specimen"); 5];
    let document = read(&pdf(&letters, &Meta::default(), &fonts));
    let programs = document
        .objects
        .values()
        .filter(|object| object.as_dict().is_ok_and(|d| d.has_type(b"FontDescriptor") && d.has(b"FontFile2")));
    assert_eq!(programs.count(), 4, "Literata and, for half rings, Noto Serif, in two weights each");
    assert_eq!(document.get_pages().len(), 5);
}

/// The structure below an element, one line each, indented: role, language, and spoken text where it has one.
fn outline(document: &Document, element: &Object, depth: usize, shown: &mut String) {
    let Ok(id) = element.as_reference() else { return };
    let element = document.get_dictionary(id).expect("an element");
    let role = element.get(b"S").and_then(Object::as_name).map(String::from_utf8_lossy).expect("a role");
    let contents = element.get(b"K").and_then(Object::as_array).cloned().unwrap_or_default();
    let marked = contents.iter().filter(|kid| kid.as_i64().is_ok() || kid.as_dict().is_ok()).count();
    let spoken = if element.has(b"ActualText") { " spoken" } else { "" };
    *shown += &format!("{}{role} {marked}{spoken}\n", "  ".repeat(depth));
    contents.iter().for_each(|kid| outline(document, kid, depth + 1, shown));
}

#[track_caller]
fn check_structure(name: &str, expected: &str) {
    let fonts = Fonts::bundled();
    let letter = set(&fonts).remove(name).expect("a specimen");
    let document = read(&pdf(&[letter], &Meta::default(), &fonts));
    let root = document.catalog().and_then(|c| c.get(b"StructTreeRoot")).and_then(Object::as_reference);
    let root = document.get_dictionary(root.expect("a structure")).expect("a structure");
    let mut shown = String::new();
    outline(&document, root.get(b"K").expect("an element"), 0, &mut shown);
    assert_eq!(shown, expected);
}

#[test]
fn an_english_letters_structure_reads_from_sender_to_copies() {
    check_structure(
        "english",
        "Document 0\n  P 1\n  P 1\n  P 1\n  H1 1\n  P 1\n  P 1\n  P 1\n  L 0\n    LI 0\n      Lbl 1\n      LBody 1\n    \
         LI 0\n      Lbl 1\n      LBody 1\n    LI 0\n      Lbl 1\n      LBody 1\n  P 1\n  P 1\n  P 1\n  P 1\n  P 1\n",
    );
}

#[test]
fn a_hebrew_letters_structure_holds_its_text_in_the_order_of_speech() {
    check_structure(
        "hebrew",
        "Document 0\n  P 1\n  P 1\n  P 1 spoken\n  H1 1 spoken\n  P 1 spoken\n  P 1 spoken\n  P 1 spoken\n  L 0\n    \
         LI 0\n      Lbl 1 spoken\n      LBody 1 spoken\n    LI 0\n      Lbl 1 spoken\n      LBody 1 spoken\n    \
         LI 0\n      Lbl 1 spoken\n      LBody 1 spoken\n  P 1 spoken\n  P 1\n",
    );
}

#[test]
fn the_pdf_says_nothing_of_the_writer_unless_asked() {
    let fonts = Fonts::bundled();
    let letter = set(&fonts).remove("german").expect("a specimen");
    let packet = |meta: &Meta| {
        let document = read(&pdf(std::slice::from_ref(&letter), meta, &fonts));
        let id = document.catalog().and_then(|c| c.get(b"Metadata")).and_then(Object::as_reference);
        let stream = document.get_object(id.expect("a packet")).and_then(Object::as_stream).expect("a packet");
        assert!(!document.trailer.has(b"Info"));
        String::from_utf8(stream.content.clone()).expect("a text")
    };
    let neutral = packet(&Meta::default());
    assert!(neutral.contains(">Letter<") && !neutral.contains("creator") && !neutral.contains("Weiß"));
    let asked = packet(&Meta { title: Some("A & B".to_owned()), author: Some("Jürgen Weiß".to_owned()) });
    assert!(asked.contains("A &amp; B") && asked.contains("Jürgen Weiß"));
}

#[test]
fn the_language_of_the_letter_is_the_documents() {
    let fonts = Fonts::bundled();
    let letter = set(&fonts).remove("persian").expect("a specimen");
    let document = read(&pdf(&[letter], &Meta::default(), &fonts));
    let language = document.catalog().and_then(|c| c.get(b"Lang")).and_then(Object::as_str).expect("a language");
    assert_eq!(language, b"fa");
}

#[test]
fn letters_are_small() {
    let fonts = Fonts::bundled();
    for (name, most) in [("english", 40_000), ("german", 40_000), ("persian", 60_000), ("mixed", 120_000)] {
        let letter = set(&fonts).remove(name).expect("a specimen");
        let size = pdf(&[letter], &Meta::default(), &fonts).len();
        assert!(size < most, "{name}: {size}");
    }
}

#[test]
fn no_letters_make_an_empty_document() {
    assert_eq!(read(&pdf(&[], &Meta::default(), &Fonts::bundled())).get_pages().len(), 0);
}

#[test]
fn the_preview_draws_outlines_and_nothing_that_could_run() {
    let fonts = Fonts::bundled();
    for (name, letter) in set(&fonts) {
        let picture = svg(&letter.pages[0], &fonts);
        assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>"), "{name}");
        assert!(picture.matches("<use ").count() > 100, "{name}");
        assert!(
            !picture.contains("<text") && !picture.contains("NaN") && !picture.contains("http://www.w3.org/1999")
        );
        assert_eq!(picture, svg(&letter.pages[0], &fonts), "{name}");
    }
}
