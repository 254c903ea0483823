//! The gallery: the specimens and the letters of `fixtures/gallery.txt`, on every form, all invented.
#![allow(dead_code, reason = "each program uses some of it")]

use letter::Form;
use model::{Draft, DraftParagraph, Envelope, Language, Lines, Paper};

use crate::specimens::{self, Specimen};

/// Every letter of the gallery, the specimens first.
pub fn all() -> Vec<Specimen> {
    let mut letters = specimens::all();
    let mut long = specimens::english();
    let body = long.body.clone();
    long.body.extend(body);
    letters.push(Specimen { name: "long", draft: long, form: Form::default() });
    let text = include_str!("../fixtures/gallery.txt");
    letters.extend(text.split("\n=== ").skip(1).map(|letter| read(letter).expect("the fixture's form")));
    letters
}

fn read(letter: &'static str) -> Option<Specimen> {
    let (head, text) = letter.split_once('\n')?;
    let mut words = head.split(' ');
    let (name, language) = (words.next()?, Language::new(words.next()?));
    let (paper, envelope) = (Paper::from_word(words.next()?)?, Envelope::from_word(words.next()?)?);
    let wishes: Vec<&str> = words.collect();
    let lines = if wishes.contains(&"ragged") { Lines::Ragged } else { Lines::Justified };
    let form = Form { paper, envelope, lines, one_page: wishes.contains(&"one-page"), ..Form::default() };
    let parts: Vec<&str> = text.split("\n--\n").map(str::trim).collect();
    let [address, subject, salutation, body, closing] = parts[..] else { return None };
    let draft = Draft {
        language,
        address: address.lines().map(str::to_owned).collect(),
        subject: subject.to_owned(),
        salutation: salutation.to_owned(),
        body: body.split("\n\n").map(paragraph).collect(),
        closing: closing.to_owned(),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..specimens::english()
    };
    Some(Specimen { name, draft, form })
}

fn paragraph(block: &str) -> DraftParagraph {
    match block.strip_prefix("* ") {
        Some(list) => DraftParagraph::List(list.split("\n* ").map(str::to_owned).collect()),
        None => DraftParagraph::Text(block.to_owned()),
    }
}

/// Whether a letter needs a face that doesn't come with the program.
pub fn is_chinese(letter: &Specimen) -> bool {
    letter.draft.language.primary() == "zh"
}
