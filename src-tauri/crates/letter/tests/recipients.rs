//! Every recipient of the fixtures: the block in the window, and how it is addressed in several languages.

use letter::{ComposeOptions, Given, Matter, compose};
use model::{Country, Date, Draft, Language, Recipient, Role};

/// A letter to that block in that language, from nothing but the block.
fn draft(country: &str, lines: &str, salutation: &str, language: &str) -> Draft {
    let mut recipient = Recipient::new(Role::Addressee);
    recipient.lines = lines.split(" / ").map(ToOwned::to_owned).collect();
    recipient.salutation = Some(salutation.to_owned()).filter(|s| !s.is_empty());
    let matter = Matter {
        country: Country::from_code(country),
        language: Some(Language::new(language)),
        given: None,
        ..Matter::given(recipient, Given::default())
    };
    compose(&matter, None, &ComposeOptions::on(Date::constant(2026, 11, 25))).draft
}

/// Compares with the golden file; `UPDATE_GOLDEN=1` writes it, to be read before it is accepted.
#[track_caller]
fn check(fixture: &str, golden: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let table = std::fs::read_to_string(format!("{folder}/fixtures/{fixture}")).expect("the fixture is there");
    let mut text = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [country, lines, salutation] = cells[..] else { panic!("three cells: {line}") };
        text += &format!("{}\n", draft(country, lines, salutation, "en").address.join(" / "));
        for language in ["en", "fr", "es", "de", "fa"] {
            let draft = draft(country, lines, salutation, language);
            text += &format!("    {language}  {}  …  {}\n", draft.salutation, draft.closing);
        }
    }
    let path = format!("{folder}/golden/{golden}");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("the golden file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = text.lines().zip(expected.lines()).find(|(now, before)| now != before);
    assert!(text == expected, "{golden} differs, first at {differs:?}");
}

#[test]
fn every_recipient_of_the_corpus_gets_its_block_and_its_salutation() {
    check("recipients.tsv", "recipients.txt");
}
