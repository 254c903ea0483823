//! Every call of the fixtures beside the sentence that it became.

use crate::golden::check;
use letter::{ComposeOptions, Given, Matter, compose};
use model::{Date, DraftParagraph, Language, Recipient, Role};

/// What one call becomes in a letter to a recipient with those lines.
fn turned(language: &str, lines: &str, call: &str) -> String {
    let mut recipient = Recipient::new(Role::Addressee);
    recipient.lines = lines.split(" / ").map(ToOwned::to_owned).collect();
    let matter = Matter {
        calls: vec![call.to_owned()],
        language: Some(Language::new(language)),
        given: None,
        ..Matter::given(recipient, Given::default())
    };
    let composed = compose(&matter, None, &ComposeOptions::on(Date::constant(2026, 11, 25)));
    let reply = composed.draft.body.len() - 1;
    composed
        .draft
        .body
        .iter()
        .take(reply)
        .filter_map(|paragraph| words(paragraph, call))
        .collect::<Vec<_>>()
        .join("\n    ")
}

fn words(paragraph: &DraftParagraph, call: &str) -> Option<String> {
    match paragraph {
        DraftParagraph::Text(words) => Some(words.clone()),
        DraftParagraph::List(items) => Some(format!("AS PRINTED: {}", items.join(" | "))),
        DraftParagraph::Gap(prompt) if prompt == call => Some(format!("GAP: {prompt}")),
        DraftParagraph::Gap(_) => None,
    }
}

fn told([language, lines, call]: [&str; 3]) -> String {
    format!("{language} to {lines}\n  - {call}\n  = {}", turned(language, lines, call))
}

#[test]
fn every_call_as_printed_becomes_a_sentence_of_the_writer() {
    check("calls.tsv", "calls.txt", told);
}

#[test]
fn every_form_that_sections_have_used_becomes_a_sentence_of_the_writer() {
    check("forms.tsv", "forms.txt", told);
}
