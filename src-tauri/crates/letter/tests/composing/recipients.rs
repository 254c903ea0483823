//! Every recipient of the fixtures: the block in the window, and how it is addressed in several languages.

use crate::golden::check;
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

fn told([country, lines, salutation]: [&str; 3]) -> String {
    let mut text = draft(country, lines, salutation, "en").address.join(" / ");
    for language in ["en", "fr", "es", "de", "fa"] {
        let draft = draft(country, lines, salutation, language);
        text += &format!("\n    {language}  {}  …  {}", draft.salutation, draft.closing);
    }
    text
}

#[test]
fn every_recipient_as_printed_gets_its_block_and_its_salutation() {
    check("recipients.tsv", "recipients.txt", told);
}
