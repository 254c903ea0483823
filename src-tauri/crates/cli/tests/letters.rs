//! What `letter` makes of hard words and of languages that it can't write in, and letters besides the appeal.

mod common;

use common::{Laptop, fixtures};
use serde_json::{Value, json};

const BLOCK: &str = "Minister of Justice / Ministry of Justice / 12 Square / Corvo / Kenya";

/// A case typed by hand, to that addressee.
fn typed(laptop: &Laptop, block: &str) {
    let words = ["--title", "Teacher held", "--person", "Nadira Solene"];
    let call = ["--call", "urging the authorities to release Nadira Solene"];
    let to: &[&str] = if block.is_empty() { &[] } else { &["--to", block] };
    laptop.json(&[&["add", "--number", "UA 9/26", "--country", "KE"], &words[..], &call[..], to].concat());
}

fn letter(laptop: &Laptop, more: &[&str]) -> Value {
    let out = laptop.path("letter.pdf").to_string_lossy().into_owned();
    laptop.json(&[&["letter", "UA 9/26", "--out", &out], more].concat())
}

fn remarks(said: &Value) -> String {
    said["remarks"].to_string()
}

#[test]
fn every_body_becomes_a_letter_or_a_plain_sentence() {
    let laptop = Laptop::new();
    typed(&laptop, BLOCK);
    let file = laptop.path("body.txt");
    let path = file.to_string_lossy().into_owned();
    let paragraph = "Her family has not been told where she is, and nobody has seen her since. ".repeat(12);
    let bodies = [
        String::new(),
        "  \n\n \t\n".to_owned(),
        vec![paragraph; 180].join("\n\n"),
        "x".repeat(500),
        "Здравствуйте سلام שלום नमस्ते สวัสดี ជំរាបសួរ မင်္ဂလာပါ ສະບາຍດີ ልጅ გამარჯობა".to_owned(),
        "one\u{0}two\u{7}three\u{1b}[31m\u{202e}four\r\nfive\u{85}six".to_owned(),
    ];
    for (body, pages) in bodies.iter().zip([1, 1, 40, 1, 1, 1]) {
        std::fs::write(&file, body).expect("a file");
        let said = letter(&laptop, &["--body", &path]);
        assert!(said["pages"].as_u64() >= Some(pages), "{} of {pages}: {body:.40}", said["pages"]);
    }
    std::fs::write(&file, "🕊️🕯️").expect("a file");
    let never = laptop.path("never.pdf");
    let sentence = laptop.refused(1, &["letter", "UA 9/26", "--body", &path, "--out", &never.to_string_lossy()]);
    assert!(sentence.contains('🕊') && sentence.contains('🕯') && !never.exists(), "{sentence}");
}

#[test]
fn an_address_too_long_or_missing_is_said() {
    let laptop = Laptop::new();
    let lines: Vec<String> = (1..=30).map(|n| format!("Department {n} of the Ministry")).collect();
    typed(&laptop, &lines.join(" / "));
    assert!(remarks(&letter(&laptop, &[])).contains("longer than the envelope's window"));
    let laptop = Laptop::new();
    typed(&laptop, "");
    let never = laptop.path("never.pdf");
    let sentence = laptop.refused(1, &["letter", "UA 9/26", "--out", &never.to_string_lossy()]);
    assert!(sentence.contains("recipient") && !never.exists(), "{sentence}");
}

#[test]
fn a_language_without_a_frame_gets_no_words_of_another_and_says_so() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixtures("site/actions/ua-082-26.html").to_string_lossy()]);
    for language in ["th", "my", "sw", "km", "so"] {
        let out = laptop.path("mail.eml").to_string_lossy().into_owned();
        let said = laptop.json(&["letter", "UA 82/26", "--kind", "email", "--lang", language, "--out", &out]);
        let remarks = remarks(&said);
        assert!(remarks.contains(&format!("There is no letter frame for {language} yet")), "{remarks}");
        assert!(remarks.contains("The model letter is in another language"), "{remarks}");
        let text = said["text"].as_str().expect("a text");
        for word in ["Yours", "I am writing", "I urge", "I ask", "grateful", "Enclosed", "Regarding"] {
            assert!(!text.contains(word), "{language}: {text}");
        }
    }
}

#[test]
fn a_note_for_an_embassy_thanks_and_solidarity_are_written_where_they_fit() {
    let laptop = Laptop::new();
    typed(&laptop, BLOCK);
    let out = laptop.path("letter.pdf").to_string_lossy().into_owned();
    laptop.refused(1, &["letter", "UA 9/26", "--kind", "cover-note", "--out", &out]);
    laptop.json(&["correct", "UA 9/26", "copy", "Embassy of Kenya / 12 Victoria Road / London", "--add"]);
    let note = letter(&laptop, &["--kind", "cover-note"]);
    assert_eq!(note["address"][0], "Embassy of Kenya");
    let family = "Family of Nadira Solene / 3 Harbour Lane / Corvo / Kenya";
    laptop.json(&["correct", "UA 9/26", "copy", family, "--add"]);
    let solidarity = letter(&laptop, &["--kind", "solidarity", "--to", "3"]);
    assert_eq!(solidarity["address"][0], "Family of Nadira Solene");
    assert!(remarks(&solidarity).contains("Others read this letter first"));
    // The ministry is no friend to be consoled, whoever asks for it.
    let never_there = letter(&laptop, &["--kind", "solidarity", "--to", "1"]);
    assert_eq!(never_there["address"][0], "Family of Nadira Solene");

    for name in ["ua-066-26", "ua-066-26-outcome"] {
        laptop.json(&["import", &fixtures(&format!("site/actions/{name}.html")).to_string_lossy()]);
    }
    laptop.refused(1, &["letter", "UA 66/26", "--out", &out]);
    let thanks = laptop.json(&["letter", "UA 66/26", "--kind", "thanks", "--out", &out]);
    assert!(remarks(&thanks).contains("Thank only where the outcome is good"), "{thanks}");
}

#[test]
fn a_run_names_the_letters_whose_address_does_not_fit_and_the_one_that_no_font_can_set() {
    let laptop = Laptop::new();
    let lines: Vec<String> = (1..=30).map(|n| format!("Department {n}")).collect();
    let given = |lines: Vec<String>, words: &str| json!({ "writer": 0, "case": { "addressee": { "lines": lines, "country": "KE" }, "paragraphs": [words] } });
    let run = |letters: Value| json!({ "writers": [{ "name": "Ada Lind" }], "letters": letters }).to_string();
    let (file, out) = (laptop.path("run.json"), laptop.path("run.pdf"));
    let arguments = ["run", &file.to_string_lossy(), "--out", &out.to_string_lossy()].map(str::to_owned);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let short = vec!["Minister".to_owned(), "Corvo".to_owned()];
    let long = given(lines, "Release her.");
    std::fs::write(&file, run(json!([given(short.clone(), "Release her."), long, long]))).expect("a file");
    let ended = laptop.run(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    // Once, for all that have it.
    assert_eq!(ended.err.matches("Department 1: The address is longer").count(), 1, "{}", ended.err);
    assert!(!ended.err.contains("Minister:"), "{}", ended.err);
    std::fs::remove_file(&out).expect("the run");
    std::fs::write(&file, run(json!([given(short, "🕊 Release her.")]))).expect("a file");
    let sentence = laptop.refused(1, &arguments);
    assert!(sentence.contains("Minister: ") && sentence.contains('🕊') && !out.exists(), "{sentence}");
}
