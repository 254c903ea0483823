//! The sheets that lie on a print run.

use letter::{RunCounts, Signing, run_sheet, sign_sheet};
use model::{Date, Language};

use crate::golden::check_text;
use crate::sample::{shown, today};

const LANGUAGES: [&str; 12] = ["en", "fr", "es", "de", "it", "pt", "nl", "ru", "tr", "ar", "fa", "zh"];

#[test]
fn the_sheets_say_what_a_run_holds_in_each_language_with_a_frame() {
    let counts = RunCounts {
        letters: 12,
        pages: 13,
        envelopes: 12,
        labels: 0,
        stamps: vec![(Some("€1.25".into()), 11), (None, 1)],
        cases: vec![
            ("UA 86/26".into(), Some(Date::constant(2026, 11, 24)), false),
            ("UA 12/26".into(), Some(Date::constant(2026, 2, 1)), true),
        ],
    };
    let signing =
        Signing { writer: "Jane Fields".into(), to: "Minister of Justice".into(), case: "UA 86/26".into() };
    let told = |language: &str| {
        let language = Language::new(language);
        let sheets = [
            run_sheet(&counts, &language, today()),
            sign_sheet(std::slice::from_ref(&signing), &language, today()),
        ];
        sheets.map(|sheet| shown(&sheet)).concat()
    };
    check_text("evening.txt", &LANGUAGES.map(told).join("\n"));
}
