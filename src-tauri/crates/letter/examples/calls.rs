//! What calls become in a letter, to be read: `scripts/calls-to-letter.py` makes the rows.
//!
//!     calls < ROWS        a row: language, the addressee's lines joined by “ / ”, the call; parted by tabs
//!
//! Prints each row's call with the paragraphs that it became. A gap is not printed in a letter.
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads its input")]

use letter::{ComposeOptions, Given, Matter, compose};
use model::{Date, DraftParagraph, Language, Recipient, Role};

fn main() {
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let cells: Vec<&str> = line.split('\t').collect();
        if let [language, lines, call] = cells.as_slice() {
            println!("{language} to {lines}\n  - {call}\n  = {}", turned(language, lines, call));
        }
    }
}

fn turned(language: &str, lines: &str, call: &str) -> String {
    let recipient =
        Recipient { lines: lines.split(" / ").map(ToOwned::to_owned).collect(), ..Recipient::new(Role::Addressee) };
    let matter = Matter {
        calls: vec![call.to_owned()],
        language: Some(Language::new(language)),
        given: None,
        ..Matter::given(recipient, Given::default())
    };
    let draft = compose(&matter, None, &ComposeOptions::on(Date::constant(2026, 11, 25))).draft;
    // The last paragraph asks for a reply, in a language that has a frame.
    let body = draft.body.iter().filter_map(|paragraph| match paragraph {
        DraftParagraph::Text(words) => Some(words.clone()),
        DraftParagraph::List(items) => Some(format!("AS PRINTED: {}", items.join(" | "))),
        DraftParagraph::Gap(prompt) => (prompt == call).then(|| format!("GAP: {prompt}")),
    });
    let mut body: Vec<String> = body.collect();
    if body.len() > 1 || !draft.closing.is_empty() {
        body.pop();
    }
    body.join(" ¶ ")
}
