//! Scripts: which family sets one, how large, and with how much leading.

use std::ops::Range;

pub(crate) use unicode_script::Script;
use unicode_script::UnicodeScript;

/// The families of a script, best first. `language` is a primary subtag: Urdu has a hand of its own.
pub(super) fn families(script: Script, language: &str) -> &'static [&'static str] {
    match script {
        Script::Arabic if language == "ur" => &["Noto Nastaliq Urdu", "Noto Naskh Arabic"],
        Script::Arabic => &["Noto Naskh Arabic"],
        Script::Hebrew => &["Noto Serif Hebrew"],
        Script::Armenian => &["Noto Serif Armenian"],
        Script::Georgian => &["Noto Serif Georgian"],
        Script::Ethiopic => &["Noto Serif Ethiopic"],
        Script::Devanagari => &["Noto Serif Devanagari"],
        Script::Bengali => &["Noto Serif Bengali"],
        Script::Tamil => &["Noto Serif Tamil"],
        Script::Sinhala => &["Noto Serif Sinhala"],
        Script::Thai => &["Noto Serif Thai"],
        Script::Lao => &["Noto Serif Lao"],
        Script::Khmer => &["Noto Serif Khmer"],
        Script::Myanmar => &["Noto Serif Myanmar"],
        _ => &["Literata", "Noto Serif"],
    }
}

/// From baseline to baseline, in ems of the size asked for: tall scripts need more, or their lines run into each
/// other.
pub(crate) fn leading(script: Script, language: &str) -> f32 {
    match script {
        Script::Arabic if language == "ur" => 2.2,
        Script::Arabic => 1.6,
        Script::Myanmar => 1.75,
        Script::Khmer => 1.7,
        Script::Lao | Script::Thai | Script::Sinhala | Script::Tamil => 1.6,
        Script::Devanagari | Script::Bengali => 1.55,
        Script::Ethiopic | Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul => 1.5,
        _ => 1.4,
    }
}

/// How much larger a script is set than Latin, so that both look equally large on one line.
pub(crate) fn scale(script: Script) -> f32 {
    match script {
        Script::Arabic => 1.1,
        _ => 1.0,
    }
}

/// Cuts a text into stretches of one script. Spaces, digits and punctuation go with what stands before them; at the
/// start with what follows.
pub(crate) fn script_runs(text: &str) -> Vec<(Range<usize>, Script)> {
    let mut runs: Vec<(Range<usize>, Script)> = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let script = character.script();
        match runs.last_mut() {
            Some((range, _)) if is_shared(script) => range.end = end,
            Some((range, last)) if *last == script || is_shared(*last) => {
                range.end = end;
                *last = script;
            }
            _ => runs.push((at..end, script)),
        }
    }
    runs
}

fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}
