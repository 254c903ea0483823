//! Mail of any bytes: read, then understood.
#![no_main]

use document::Hint;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let hint = Hint { media_type: Some("message/rfc822".into()), ..Hint::default() };
    if let Ok(reading) = document::read(bytes, &hint) {
        let _ = extract::action(&reading.document);
        let _ = extract::listing(&reading.document);
    }
});
