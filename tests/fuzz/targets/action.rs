//! The extractor on any words: it never fails, and what it found stands where it says.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let hint = document::Hint { name: Some("action.txt".into()), ..document::Hint::default() };
    if let Ok(reading) = document::read(text.as_bytes(), &hint) {
        let action = extract::action(&reading.document);
        for finding in &action.findings {
            let Some(place) = &finding.place else { continue };
            let block = &reading.document.blocks[place.block as usize];
            let length = block.text().chars().count();
            assert!(place.start <= place.end && place.end as usize <= length, "a place outside its block");
        }
        for part in extract::parts(&reading.document) {
            let _ = extract::action(&part);
        }
        let _ = extract::hard_blocks(&reading.document);
    }
});
