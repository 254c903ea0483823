//! Every call of the fixtures beside the sentence that it became.

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

/// Compares with the golden file; `UPDATE_GOLDEN=1` writes it, to be read before it is accepted.
#[track_caller]
fn check(fixture: &str, golden: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let table = std::fs::read_to_string(format!("{folder}/fixtures/{fixture}")).expect("the fixture is there");
    let mut text = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [language, lines, call] = cells[..] else { panic!("three cells: {line}") };
        text += &format!("{language} to {lines}\n  - {call}\n  = {}\n", turned(language, lines, call));
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
fn every_call_of_the_corpus_becomes_a_sentence_of_the_writer() {
    check("calls.tsv", "calls.txt");
}

#[test]
fn every_form_that_sections_have_used_becomes_a_sentence_of_the_writer() {
    check("forms.tsv", "forms.txt");
}
