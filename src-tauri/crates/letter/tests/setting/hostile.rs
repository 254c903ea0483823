//! Drafts that nobody would write, and that must be set all the same.

use letter::{Fonts, Form, Item, LayoutWarning, Letter, Meta, layout, pdf};
use model::{Draft, DraftParagraph};

use crate::specimens;

fn set(draft: &Draft) -> Letter {
    layout(draft, &Form::default(), &Fonts::bundled()).expect("the bundled faces have every character")
}

fn with_body(text: &str) -> Draft {
    Draft { body: vec![DraftParagraph::Text(text.to_owned())], ..specimens::english() }
}

#[track_caller]
fn check_all_on_the_page(letter: &Letter) {
    for (number, page) in letter.pages.iter().enumerate() {
        for item in &page.items {
            let Item::Glyphs(run) = item else { continue };
            let drawn = run.clusters.iter().filter(|c| !run.text[c.text.clone()].trim().is_empty());
            for cluster in drawn {
                let is_on = cluster.x >= 0.0 && cluster.x < page.width && run.y > 0.0 && run.y < page.height;
                assert!(is_on, "page {}: {} at {} {}", number + 1, run.text, cluster.x, run.y);
            }
        }
    }
    let bytes = pdf(std::slice::from_ref(letter), &Meta::default(), &Fonts::bundled());
    assert!(bytes.starts_with(b"%PDF-1.7"));
}

/// All that the pages say, in order, without spaces.
fn said(letter: &Letter) -> String {
    let items = letter.pages.iter().flat_map(|page| &page.items);
    let text: String = items
        .filter_map(|item| match item {
            Item::Glyphs(run) if run.part.is_some() => Some(run.text.as_str()),
            Item::Glyphs(_) | Item::Rule(_) => None,
        })
        .collect();
    text.split_whitespace().collect()
}

#[test]
fn every_specimen_stands_on_its_pages_word_for_word() {
    for specimen in specimens::all() {
        let letter = layout(&specimen.draft, &specimen.form, &Fonts::bundled()).expect(specimen.name);
        check_all_on_the_page(&letter);
        // A division adds a hyphen and a mixed line changes the order of runs: what counts is that nothing is lost.
        let mut shown: Vec<char> = said(&letter).chars().collect();
        for part in &letter.parts {
            for character in part.text.chars().filter(|c| !c.is_whitespace()) {
                let found = shown.iter().position(|c| *c == character);
                shown.remove(found.unwrap_or_else(|| panic!("{}: {character} is missing", specimen.name)));
            }
        }
        assert!(shown.iter().all(|c| *c == '-'), "{}: {shown:?} is too much", specimen.name);
    }
}

#[test]
fn an_empty_body_makes_a_letter() {
    check_all_on_the_page(&set(&Draft { body: Vec::new(), ..specimens::english() }));
}

#[test]
fn an_empty_draft_makes_a_page_to_sign() {
    let nothing = String::new;
    let draft = Draft {
        sender: Vec::new(),
        signature: None,
        address: Vec::new(),
        subject: nothing(),
        salutation: nothing(),
        body: vec![DraftParagraph::Gap("In your own words".to_owned()), DraftParagraph::List(vec![nothing()])],
        closing: nothing(),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..specimens::english()
    };
    let letter = set(&draft);
    check_all_on_the_page(&letter);
    assert_eq!(said(&letter), "24November2026");
}

#[test]
fn forty_pages_are_set() {
    let letter = set(&with_body(&"As a State party to the Covenant, Veldora has undertaken to act. ".repeat(2500)));
    assert!(letter.pages.len() >= 40, "{}", letter.pages.len());
    check_all_on_the_page(&letter);
}

#[test]
fn a_word_wider_than_the_page_is_broken_and_named() {
    let word = "https://example.org/".to_owned() + &"x".repeat(400);
    let letter = set(&with_body(&format!("See {word} for more.")));
    check_all_on_the_page(&letter);
    assert!(matches!(letter.warnings.as_slice(), [LayoutWarning::WordBroken(_)]), "{:?}", letter.warnings);
    assert!(said(&letter).contains(&word));
}

#[test]
fn control_characters_are_left_out() {
    let letter = set(&with_body("She\u{0} was\u{7} de\u{1b}tained\u{feff}.\u{202e}\u{fffe}"));
    check_all_on_the_page(&letter);
    assert!(said(&letter).contains("Shewasdetained."));
}

#[test]
fn line_ends_in_a_paragraph_stay_line_ends() {
    let letter = set(&with_body("first\r\nsecond\u{2028}third"));
    let lines: Vec<f32> = letter.pages[0]
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Glyphs(run) if ["first", "second", "third"].contains(&run.text.trim()) => Some(run.y),
            Item::Glyphs(_) | Item::Rule(_) => None,
        })
        .collect();
    assert!(lines.len() == 3 && lines[0] < lines[1] && lines[1] < lines[2], "{lines:?}");
}

#[test]
fn stacks_of_marks_and_lonely_joiners_are_set() {
    let marks = format!("a{} \u{200d} \u{200c}\u{200d} ب\u{64b}\u{651}\u{64b} \u{301}", "\u{301}".repeat(50));
    check_all_on_the_page(&set(&with_body(&marks)));
}

#[test]
fn each_character_that_no_font_has_is_named_once() {
    let draft = with_body("An Egyptian letter: 𓀀, and again 𓀀, and 中文.");
    let missing = layout(&draft, &Form::default(), &Fonts::bundled()).expect_err("no face has them");
    assert_eq!(missing.chars, ['𓀀', '中', '文']);
    assert_eq!(missing.to_string(), "No font has ‘𓀀’ (U+13000), ‘中’ (U+4E2D), ‘文’ (U+6587).");
}

#[test]
fn bytes_that_are_no_font_are_refused() {
    assert!(Fonts::bundled().with_extra(b"not a font".to_vec()).is_err());
    assert!(Fonts::bundled().with_extra(Vec::new()).is_err());
    let whole = include_bytes!("../../fonts/NotoSerifArmenian-Regular.ttf");
    for length in [4, 12, 100, 1000, whole.len() / 2] {
        assert!(Fonts::bundled().with_extra(whole[..length].to_vec()).is_err(), "{length} bytes");
    }
    assert!(Fonts::bundled().with_extra(whole.to_vec()).is_ok());
}
