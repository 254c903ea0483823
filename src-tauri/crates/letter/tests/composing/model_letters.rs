//! Every model letter of the fixtures, taken apart and addressed to each of its addressees.

use letter::{ComposeOptions, Given, Matter, compose};
use model::{Country, Language};

use crate::golden::check;
use crate::sample::{recipient, shown, today};

fn told([head, block, letter]: [&str; 3]) -> String {
    let head: Vec<&str> = head.split(' ').collect();
    let [language, country, number] = head[..] else { panic!("language, country, number: {head:?}") };
    let (lines, salutation) =
        block.split_once(" = ").map_or((block, None), |(lines, s)| (lines, Some(s.to_owned())));
    let lines: Vec<&str> = lines.split(" / ").collect();
    let mut recipient = recipient(&lines);
    recipient.salutation = salutation;
    let matter = Matter {
        is_first: number == "1",
        model_letter: Some(letter.replace('¶', "\n\n")),
        language: Some(Language::new(language)),
        country: Country::from_code(country),
        given: None,
        ..Matter::given(recipient, Given::default())
    };
    format!("== to {number}\n{}", shown(&compose(&matter, None, &ComposeOptions::on(today())).draft))
}

#[test]
fn every_model_letter_as_printed_is_addressed_to_the_one_it_goes_to() {
    check("model_letters.tsv", "model_letters.txt", told);
}
