//! Envelopes and labels: what stands where, and what is wider than its place.

use letter::{Cover, EnvelopeSize, Fonts, GlyphRun, Item, Label, LabelOptions, LabelSheet, LayoutWarning, Letter};
use letter::{Page, envelope, labels};
use model::{Language, Paper};

use crate::specimens;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

fn runs(page: &Page) -> impl Iterator<Item = &GlyphRun> {
    page.items.iter().filter_map(|item| match item {
        Item::Glyphs(run) => Some(run),
        Item::Rule(_) => None,
    })
}

fn set_envelope(address: &[&str], size: EnvelopeSize, offset_mm: (f32, f32)) -> Letter {
    let address: Vec<String> = address.iter().map(|line| (*line).to_owned()).collect();
    let cover = Cover { size, air_mail: true, offset_mm };
    let sender = specimens::english().sender;
    envelope(&address, &sender, &Language::new("en"), cover, &Fonts::bundled())
        .expect("every character has a glyph")
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[test]
fn an_envelope_has_the_sender_above_and_the_address_in_its_lower_right() {
    for size in EnvelopeSize::ALL {
        let letter = set_envelope(&["The Minister of Justice", "Marenga 10011", "VELDORA"], size, (0.0, 0.0));
        let (width, height) = size.millimetres();
        let [page] = letter.pages.as_slice() else { panic!("an envelope is one page") };
        assert!((page.width / MM - width).abs() < 0.01 && (page.height / MM - height).abs() < 0.01);
        let first = runs(page).find(|run| run.text.contains("Minister")).expect("an address");
        assert!(first.clusters[0].x / MM > width * 0.4 && first.y / MM > height * 0.4);
        assert!(runs(page).any(|run| run.text.contains("AIR MAIL")));
        assert!(runs(page).all(|run| run.y / MM < height - 15.0), "the sorting machines' zone stays clear");
        assert_eq!(letter.warnings, []);
    }
}

#[test]
fn a_printers_offset_moves_the_envelope() {
    let still = set_envelope(&["A", "B"], EnvelopeSize::Dl, (0.0, 0.0));
    let moved = set_envelope(&["A", "B"], EnvelopeSize::Dl, (3.0, -2.0));
    for (a, b) in runs(&still.pages[0]).zip(runs(&moved.pages[0])) {
        assert!((b.clusters[0].x - a.clusters[0].x - 3.0 * MM).abs() < 0.01 && (b.y - a.y + 2.0 * MM).abs() < 0.01);
    }
}

#[test]
fn the_local_script_stands_beside_the_latin_address() {
    let address = [
        "Minister of Justice",
        "Ministry of Justice",
        "Marenga",
        "وزير العدل",
        "وزارة العدل",
        "مارينغا",
        "VELDORA",
    ];
    for size in EnvelopeSize::ALL {
        let letter = set_envelope(&address, size, (0.0, 0.0));
        let [page] = letter.pages.as_slice() else { panic!("an envelope is one page") };
        let place = |text: &str| {
            let run = runs(page).find(|run| run.text.contains(text)).expect("a line");
            (run.clusters[0].x / MM, run.y / MM)
        };
        let (latin, local) = (place("Ministry"), place("وزارة"));
        assert!(local.0 < latin.0 - 20.0, "{size:?}: {local:?} beside {latin:?}");
        assert!(place("VELDORA").0 - latin.0 < 1.0, "the country stays with the Latin lines");
        assert_eq!(letter.warnings, []);
    }
}

#[test]
fn an_address_in_one_script_stays_whole() {
    let letter = set_envelope(&["وزير العدل", "وزارة العدل", "مارينغا", "VELDORA"], EnvelopeSize::Dl, (0.0, 0.0));
    let places: Vec<f32> = runs(&letter.pages[0]).filter(|run| run.part == Some(2)).map(|run| run.y).collect();
    assert_eq!(places.len(), 4);
}

#[test]
fn an_address_of_thirty_lines_is_whole_and_warned_of() {
    let address: Vec<String> = (1..=30).map(|n| format!("Line {n} of the address")).collect();
    let address: Vec<&str> = address.iter().map(String::as_str).collect();
    let letter = set_envelope(&address, EnvelopeSize::Dl, (0.0, 0.0));
    assert_eq!(letter.warnings, [LayoutWarning::AddressOverfull]);
    assert_eq!(runs(&letter.pages[0]).filter(|run| run.text.starts_with("Line ")).count(), 30);
}

#[test]
fn every_sheet_of_the_table_is_cut_from_the_middle_of_its_paper() {
    assert!(LabelSheet::all().len() >= 20);
    for sheet in LabelSheet::all() {
        let paper = match sheet.paper {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        };
        let name = sheet.names[0];
        let right = paper.0 - sheet.first.0 - (sheet.columns - 1) as f32 * sheet.pitch.0 - sheet.label.0;
        let bottom = paper.1 - sheet.first.1 - (sheet.rows - 1) as f32 * sheet.pitch.1 - sheet.label.1;
        assert!((right - sheet.first.0).abs() < 0.2, "{name}: {} left, {right} right", sheet.first.0);
        assert!((bottom - sheet.first.1).abs() < 0.2, "{name}: {} above, {bottom} below", sheet.first.1);
        assert!(sheet.label.0 <= sheet.pitch.0 && sheet.label.1 <= sheet.pitch.1, "{name}");
        for known in &sheet.names {
            assert_eq!(LabelSheet::from_name(&known.to_lowercase()), Some(sheet));
        }
    }
    assert_eq!(LabelSheet::from_name("no such sheet"), None);
}

fn some_labels(count: usize) -> Vec<Label> {
    let label = |n| Label {
        lines: lines(&format!("Minister {n}\nSample Street 1\nMarenga\nVELDORA")),
        language: Language::new("en"),
    };
    (1..=count).map(label).collect()
}

fn set_labels(given: &[Label], sheet: &str, options: LabelOptions) -> Letter {
    let sheet = LabelSheet::from_name(sheet).expect("a sheet");
    labels(given, sheet, options, &Fonts::bundled()).expect("every character has a glyph")
}

#[test]
fn every_line_stands_on_its_own_label_of_every_sheet() {
    for sheet in LabelSheet::all() {
        let letter = set_labels(&some_labels(sheet.count()), sheet.names[0], LabelOptions::default());
        assert_eq!(letter.pages.len(), 1);
        assert_eq!(letter.warnings, [], "{}", sheet.names[0]);
        for run in runs(&letter.pages[0]) {
            let label = run.part.expect("labels are read aloud");
            let (column, row) = ((label % sheet.columns) as f32, (label / sheet.columns) as f32);
            let (x, y) = (sheet.first.0 + column * sheet.pitch.0, sheet.first.1 + row * sheet.pitch.1);
            let last = run.glyphs.last().expect("a glyph").x / MM;
            let (left, baseline) = (run.clusters[0].x / MM, run.y / MM);
            let is_inside = left > x + 1.0 && last < x + sheet.label.0 - 1.0 && baseline > y + 2.0;
            assert!(is_inside && baseline < y + sheet.label.1 - 1.0, "{}: {}", sheet.names[0], run.text);
        }
    }
}

#[test]
fn labels_begin_where_the_sheet_was_left_and_go_on_overleaf() {
    let options = LabelOptions { start: 20, ..LabelOptions::default() };
    let letter = set_labels(&some_labels(3), "L7160", options);
    assert_eq!(letter.pages.len(), 2);
    let first = |page: usize| runs(&letter.pages[page]).next().expect("a line");
    assert!(first(0).text.contains("Minister 1") && first(0).clusters[0].x / MM > 70.0 && first(0).y / MM > 243.0);
    assert!(first(1).text.contains("Minister 3") && first(1).clusters[0].x / MM < 20.0);
}

#[test]
fn a_test_page_outlines_and_numbers_every_label() {
    let options = LabelOptions { outlines: true, ..LabelOptions::default() };
    let letter = set_labels(&[], "L7160", options);
    let [page] = letter.pages.as_slice() else { panic!("one page") };
    assert_eq!(page.items.iter().filter(|item| matches!(item, Item::Rule(_))).count(), 4 * 21);
    let numbers: Vec<&str> = runs(page).map(|run| run.text.as_str()).collect();
    assert_eq!((numbers.len(), numbers[0], numbers[20]), (21, "1", "21"));
}

#[test]
fn an_address_longer_than_its_label_is_named_and_printed_whole() {
    let long: Vec<String> = (1..=20).map(|n| format!("Line {n}")).collect();
    let letter =
        set_labels(&[Label { lines: long, language: Language::new("en") }], "5160", LabelOptions::default());
    assert_eq!(letter.warnings, [LayoutWarning::LabelOverfull("Line 1".to_owned())]);
    assert_eq!(runs(&letter.pages[0]).count(), 20);
}
