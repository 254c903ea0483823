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
                let (top, right) = (run.y - run.size, cluster.x + cluster.advance);
                let is_on = cluster.x >= 0.0 && right <= page.width && top > 0.0 && run.y < page.height;
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
fn thirty_lines_of_address_and_ten_scripts_in_a_line_stay_on_the_page() {
    let scripts =
        "Latin, Кириллица, Ελληνικά, עברית, العربية, हिन्दी, বাংলা, ไทย, မြန်မာ, ខ្មែរ, ქართული, հայերեն, አማርኛ. ";
    let address = (1..=30).map(|n| format!("Line {n} of an address that nobody would write")).collect();
    let draft = Draft { address, ..with_body(&scripts.repeat(8)) };
    for envelope in model::Envelope::ALL {
        for one_page in [false, true] {
            let form = Form { envelope, one_page, ..Form::default() };
            let letter = layout(&draft, &form, &Fonts::bundled()).expect("every character has a glyph");
            check_all_on_the_page(&letter);
            assert!(said(&letter).contains("Line30ofan"), "{envelope:?}");
        }
    }
}

#[test]
fn ten_addresses_stand_in_every_window() {
    const MM: f32 = 72.0 / 25.4;
    for envelope in model::Envelope::ALL {
        let Some(field) = letter::window(envelope) else { continue };
        let letters = crate::windows::letters(envelope, &Fonts::bundled()).expect("every character has a glyph");
        for letter in &letters {
            assert!(!letter.warnings.contains(&LayoutWarning::AddressOverfull), "{envelope:?}");
            let address = letter.pages[0].items.iter().filter_map(|item| match item {
                Item::Glyphs(run) if run.part == Some(1) => Some(run),
                Item::Glyphs(_) | Item::Rule(_) => None,
            });
            for (run, cluster) in address.flat_map(|run| run.clusters.iter().map(move |cluster| (run, cluster))) {
                let (left, right) = (cluster.x / MM, (cluster.x + cluster.advance) / MM);
                assert!(left >= field.x && right <= field.x + field.width + 1.0, "{envelope:?}: {}", run.text);
                let (top, baseline) = ((run.y - 0.8 * run.size) / MM, run.y / MM);
                assert!(top >= field.y - 1.0 && baseline <= field.y + field.height, "{envelope:?}: {}", run.text);
            }
        }
    }
}

#[test]
fn one_page_is_one_page_where_that_can_be_read_and_said_where_not() {
    let sentence = "As a State party to the Covenant, Veldora has undertaken to act. ";
    for (count, pages, fits) in [(20, 1, true), (46, 1, true), (200, 3, false)] {
        let draft = Draft { copies: Vec::new(), enclosures: Vec::new(), ..with_body(&sentence.repeat(count)) };
        let letter =
            layout(&draft, &Form { one_page: true, ..Form::default() }, &Fonts::bundled()).expect("a letter");
        check_all_on_the_page(&letter);
        assert_eq!(letter.warnings.contains(&LayoutWarning::NotOnePage), !fits, "{count} sentences");
        assert!(letter.pages.len() == pages || !fits && letter.pages.len() > 1, "{count}: {}", letter.pages.len());
    }
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
    let said = missing.to_string();
    assert!(said.starts_with("No font has ‘𓀀’ (U+13000), ‘中’ (U+4E2D), ‘文’ (U+6587). Chinese,"), "{said}");
    let emoji = layout(&with_body("😀😀🕯"), &Form::default(), &Fonts::bundled()).expect_err("no face has them");
    assert_eq!(emoji.to_string(), "No font has ‘😀’ (U+1F600), ‘🕯’ (U+1F56F).");
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
