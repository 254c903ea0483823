//! Where things stand on a letter's pages.

use letter::{Fonts, Form, GlyphRun, Item, LayoutWarning, Letter, Page, Part, Role};
use letter::{layout, trial_page, window};
use model::{Draft, DraftParagraph, Envelope, Language, Paper};

use crate::specimens;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

fn set(draft: &Draft, form: &Form) -> Letter {
    layout(draft, form, &Fonts::bundled()).expect("the bundled faces have every character")
}

fn runs(page: &Page) -> impl Iterator<Item = &GlyphRun> {
    page.items.iter().filter_map(|item| match item {
        Item::Glyphs(run) => Some(run),
        Item::Rule(_) => None,
    })
}

/// The lines of a page as a person reads them: millimetres from the left and from the top, and the text.
fn show(page: &Page, parts: &[Part]) -> String {
    let mut lines: Vec<(f32, f32, String)> = Vec::new();
    let (mut part, mut start) = (None, 0);
    for run in runs(page) {
        let (x, y) = (run.clusters.first().map_or(0.0, |c| c.x) / MM, run.y / MM);
        if lines.last().is_none_or(|(_, last, _)| (last - y).abs() > 0.01) {
            lines.push((x, y, String::new()));
        }
        let Some((_, _, text)) = lines.last_mut() else { continue };
        if text.is_empty() || part != run.part {
            (part, start) = (run.part, text.len());
        }
        // Runs stand from left to right, and a line is read from where its paragraph begins.
        let is_rtl = part.is_some_and(|part| parts[part].right_to_left);
        text.insert_str(if is_rtl { start } else { text.len() }, &run.text);
    }
    lines.iter().map(|(x, y, text)| format!("{x:5.1} {y:5.1} {}\n", text.trim_end())).collect()
}

/// The letters of the gallery as they are kept, but for Chinese, whose face does not come with the program.
fn gallery() -> impl Iterator<Item = (&'static str, String)> {
    let letters = crate::gallery::all().into_iter().filter(|letter| !crate::gallery::is_chinese(letter));
    letters.map(|letter| {
        let set = set(&letter.draft, &letter.form);
        let pages: Vec<String> = set.pages.iter().map(|page| show(page, &set.parts)).collect();
        (letter.name, format!("=== {}\n{}", letter.name, pages.join("--\n")))
    })
}

#[test]
fn every_letter_of_the_gallery_stands_as_it_is_kept() {
    let mut kept = include_str!("../golden/gallery.txt");
    for (name, shown) in gallery() {
        assert!(kept.starts_with(&shown), "{name} stands otherwise:\n{shown}");
        kept = &kept[shown.len()..];
    }
    assert_eq!(kept, "");
}

#[test]
#[ignore = "writes the file that the test above reads"]
#[allow(clippy::disallowed_methods, reason = "it writes a file of the repository")]
fn writes_the_gallery() {
    let shown: String = gallery().map(|(_, shown)| shown).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/gallery.txt");
    std::fs::write(path, shown).expect("the repository can be written");
}

#[track_caller]
fn check(draft: &Draft, expected: &str) {
    let letter = set(draft, &Form::default());
    let shown: Vec<String> = letter.pages.iter().map(|page| show(page, &letter.parts)).collect();
    assert_eq!(shown.join("--\n"), expected);
}

#[test]
fn an_english_letter_stands_where_din_5008_b_wants_it() {
    check(&specimens::english(), include_str!("../golden/pages/english.txt"));
}

#[test]
fn a_persian_letter_runs_from_right_to_left_and_its_address_stands_left() {
    check(&specimens::persian(), include_str!("../golden/pages/persian.txt"));
}

#[test]
fn a_long_letter_has_page_heads_from_the_second_page_on() {
    let mut draft = specimens::english();
    let body = draft.body.clone();
    draft.body.extend(body);
    check(&draft, include_str!("../golden/pages/long.txt"));
}

/// The parts of the address: the second paragraph, after the sender.
fn address_runs(letter: &Letter) -> Vec<&GlyphRun> {
    runs(&letter.pages[0]).filter(|run| run.part == Some(1)).collect()
}

#[test]
fn the_address_shows_in_the_window_of_every_form_on_every_paper() {
    for paper in [Paper::A4, Paper::Letter] {
        for envelope in Envelope::ALL {
            let letter = set(&specimens::english(), &Form { paper, envelope, ..Form::default() });
            let Some(field) = window(envelope) else { continue };
            assert_eq!(letter.warnings, [], "{envelope:?}");
            for run in address_runs(&letter) {
                let (x, y) = (run.clusters[0].x / MM, run.y / MM);
                let top = y - run.size / MM;
                assert!(x > field.x && top > field.y && y < field.y + field.height, "{envelope:?}: {}", run.text);
            }
        }
    }
}

#[test]
fn a_long_address_is_set_closer_then_smaller_and_never_cut() {
    let mut draft = specimens::english();
    for count in [6, 9, 12, 20] {
        draft.address = (1..=count).map(|n| format!("Line {n} of the address")).collect();
        let letter = set(&draft, &Form::default());
        let address = address_runs(&letter);
        assert_eq!(address.len(), count);
        let lowest = address.iter().map(|run| run.y / MM).fold(0.0, f32::max);
        let is_overfull = letter.warnings.contains(&LayoutWarning::AddressOverfull);
        assert_eq!(is_overfull, lowest > 90.0, "{count} lines reach {lowest} mm");
        assert!(address[0].size >= 7.0);
    }
}

#[test]
fn a_country_line_of_an_arabic_address_stays_at_the_left() {
    let letter = set(&specimens::arabic(), &Form::default());
    for run in address_runs(&letter) {
        assert!(run.clusters[0].x / MM < 60.0, "{}", run.text);
    }
}

/// Every letter of up to some paragraphs, so that page ends fall everywhere.
#[test]
fn a_return_line_keeps_each_of_its_lines_together() {
    let sender = ["لیلا موسوی", "10115 Berlin", "Germany"].map(str::to_owned).to_vec();
    let form = Form { envelope: Envelope::DinA, ..Form::default() };
    let letter = set(&Draft { sender, ..specimens::english() }, &form);
    let page = show(&letter.pages[0], &letter.parts);
    assert!(page.lines().any(|line| line.ends_with("لیلا موسوی · 10115 Berlin · Germany")), "{page}");
}

fn letters_of_growing_length() -> impl Iterator<Item = Letter> {
    let fonts = Fonts::bundled();
    let line = "I am writing to express my deep concern about the fate of Nadira Solene, a journalist. ";
    (1..24).map(move |lines| {
        let mut draft = specimens::english();
        draft.body = (0..lines).map(|n| DraftParagraph::Text(line.repeat(1 + n % 5))).collect();
        layout(&draft, &Form::default(), &fonts).expect("the bundled faces have every character")
    })
}

/// How many lines of a part stand on each page.
fn lines_by_page(letter: &Letter, part: usize) -> Vec<usize> {
    let lines = letter.pages.iter().map(|page| {
        let mut heights: Vec<i32> =
            runs(page).filter(|run| run.part == Some(part)).map(|run| (run.y * 100.0) as i32).collect();
        heights.dedup();
        heights.len()
    });
    lines.filter(|count| *count > 0).collect()
}

#[test]
fn no_line_of_a_paragraph_stands_alone_at_a_page_end() {
    for letter in letters_of_growing_length() {
        for part in 0..letter.parts.len() {
            let pages = lines_by_page(&letter, part);
            assert!(pages.len() < 2 || pages.iter().all(|count| *count > 1), "{pages:?}");
        }
    }
}

#[test]
fn closing_and_name_stand_below_at_least_two_lines_of_the_letter() {
    for letter in letters_of_growing_length() {
        let of = |text: &str| letter.parts.iter().position(|p| p.text == text).expect("a part");
        let (closing, body) = (of("Yours sincerely,"), of("Yours sincerely,") - 1);
        let name = letter.parts.iter().rposition(|p| p.text.starts_with("Ann-Kristin")).expect("a name");
        let page_of = |part: usize| {
            letter.pages.iter().rposition(|page| runs(page).any(|run| run.part == Some(part))).expect("on a page")
        };
        assert_eq!(page_of(closing), page_of(name));
        let lines = runs(&letter.pages[page_of(closing)]).filter(|run| run.part == Some(body)).count();
        let whole = lines_by_page(&letter, body).iter().sum::<usize>();
        assert!(lines >= 2.min(whole), "{lines} of {whole} lines above the closing");
    }
}

#[test]
fn without_a_sender_and_a_name_there_are_lines_to_sign_on() {
    let draft = Draft { sender: Vec::new(), signature: None, ..specimens::english() };
    let letter = set(&draft, &Form { envelope: Envelope::None, ..Form::default() });
    let rules = letter.pages[0].items.iter().filter(|item| matches!(item, Item::Rule(_))).count();
    assert_eq!(rules, 2);
}

#[test]
fn a_printers_offset_moves_everything_by_it() {
    let draft = specimens::english();
    let (still, moved) =
        (set(&draft, &Form::default()), set(&draft, &Form { offset_mm: (2.0, -1.0), ..Form::default() }));
    for (a, b) in runs(&still.pages[0]).zip(runs(&moved.pages[0])) {
        assert!((b.clusters[0].x - a.clusters[0].x - 2.0 * MM).abs() < 0.01);
        assert!((b.y - a.y + MM).abs() < 0.01);
    }
}

#[test]
fn digits_follow_the_language() {
    let glyphs = |language: &str, text: &str| -> Vec<u16> {
        let draft = Draft { language: Language::new(language), subject: text.to_owned(), ..specimens::persian() };
        let letter = set(&draft, &Form::default());
        let subject = letter.parts.iter().position(|p: &Part| p.role == Role::Heading).expect("a subject");
        let run = runs(&letter.pages[0]).find(|run| run.part == Some(subject)).expect("a line");
        run.glyphs.iter().map(|glyph| glyph.id).collect()
    };
    // Four, six and seven have forms of their own in Urdu, and Sindhi shares some of them; Persian has the plain ones.
    let persian = glyphs("fa", "۴۶۷");
    assert_eq!(persian, glyphs("ps", "۴۶۷"));
    assert_ne!(persian, glyphs("ar", "٤٦٧"));
    assert_ne!(persian, glyphs("sd", "۴۶۷"));
}

#[test]
fn the_trial_page_outlines_the_window_of_its_form() {
    let form = Form { envelope: Envelope::Fr, ..Form::default() };
    let letter = trial_page(&form, &Fonts::bundled()).expect("figures have glyphs");
    let Some(Item::Rule(top)) = letter.pages[0].items.first() else { panic!("an outline") };
    assert!((top.from.0 / MM - 100.0).abs() < 0.01 && (top.from.1 / MM - 35.0).abs() < 0.01);
    assert!((top.to.0 / MM - 200.0).abs() < 0.01);
}
