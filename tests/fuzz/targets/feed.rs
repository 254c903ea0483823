//! A feed of any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = feed::parse(bytes, Some("application/rss+xml"), Some("https://feeds.example/all.xml"));
});
