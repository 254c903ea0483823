//! Scripts: which family sets one, how large, and with how much leading.

use std::ops::Range;

pub(crate) use unicode_script::Script;
use unicode_script::UnicodeScript;

/// The families of a script, best first. `language` is a primary subtag: Urdu has a hand of its own.
pub(super) fn families(script: Script, language: &str) -> &'static [&'static str] {
    match script {
        Script::Arabic if language == "ur" => {
            &["Noto Nastaliq Urdu", "Noto Naskh Arabic", "Literata", "Noto Serif"]
        }
        Script::Arabic => &["Noto Naskh Arabic", "Literata", "Noto Serif"],
        Script::Hebrew => &["Noto Serif Hebrew", "Literata", "Noto Serif"],
        Script::Armenian => &["Noto Serif Armenian", "Literata", "Noto Serif"],
        Script::Georgian => &["Noto Serif Georgian", "Literata", "Noto Serif"],
        Script::Ethiopic => &["Noto Serif Ethiopic", "Literata", "Noto Serif"],
        Script::Devanagari => &["Noto Serif Devanagari", "Literata", "Noto Serif"],
        Script::Bengali => &["Noto Serif Bengali", "Literata", "Noto Serif"],
        Script::Tamil => &["Noto Serif Tamil", "Literata", "Noto Serif"],
        Script::Sinhala => &["Noto Serif Sinhala", "Literata", "Noto Serif"],
        Script::Thai => &["Noto Serif Thai", "Literata", "Noto Serif"],
        Script::Lao => &["Noto Serif Lao", "Literata", "Noto Serif"],
        Script::Khmer => &["Noto Serif Khmer", "Literata", "Noto Serif"],
        Script::Myanmar => &["Noto Serif Myanmar", "Literata", "Noto Serif"],
        _ => &["Literata", "Noto Serif"],
    }
}

/// Whether a family's name says that it draws ideographs as a language's readers write them: “Noto Serif CJK SC”.
pub(super) fn is_drawn_for(family: &str, language: &str) -> bool {
    let ending = match language {
        "zh" => " SC",
        "ja" => " JP",
        "ko" => " KR",
        _ => return false,
    };
    family.ends_with(ending)
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

/// The least from baseline to baseline, in ems: closer, and the signs below one line would touch those above the next.
pub(crate) fn closest(script: Script, language: &str) -> f32 {
    match script {
        Script::Arabic if language == "ur" => 2.0,
        Script::Myanmar => 1.65,
        Script::Khmer => 1.6,
        Script::Arabic | Script::Lao | Script::Thai => 1.4,
        Script::Devanagari | Script::Bengali | Script::Sinhala | Script::Tamil => 1.3,
        _ => 1.05,
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
/// start with what follows; and a closing bracket with its opening one, so that both are of one face.
pub(crate) fn script_runs(text: &str) -> Vec<(Range<usize>, Script)> {
    let mut runs: Vec<(Range<usize>, Script)> = Vec::new();
    let mut brackets: Vec<(char, Script)> = Vec::new();
    for (at, character) in text.char_indices() {
        let before = runs.last().map_or(Script::Common, |(_, script)| *script);
        let script = match script_of(character) {
            script if !is_shared(script) => script,
            _ => match brackets.iter().rposition(|(closing, _)| *closing == character) {
                Some(opened) => brackets.drain(opened..).next().map_or(before, |(_, script)| script),
                None => before,
            },
        };
        if let Some(closing) = closing(character) {
            brackets.push((closing, script));
        }
        extend(&mut runs, at..at + character.len_utf8(), script);
    }
    runs
}

/// Most characters are ASCII, and those need no table.
fn script_of(character: char) -> Script {
    match character {
        'a'..='z' | 'A'..='Z' => Script::Latin,
        _ if character.is_ascii() => Script::Common,
        _ => character.script(),
    }
}

fn extend(runs: &mut Vec<(Range<usize>, Script)>, range: Range<usize>, script: Script) {
    match runs.last_mut() {
        Some((before, last)) if *last == script || is_shared(script) || is_shared(*last) => {
            before.end = range.end;
            if is_shared(*last) {
                *last = script;
            }
        }
        _ => runs.push((range, script)),
    }
}

/// The bracket that closes an opening one.
fn closing(opening: char) -> Option<char> {
    match opening {
        '(' => Some(')'),
        '[' => Some(']'),
        '«' => Some('»'),
        '“' => Some('”'),
        _ => None,
    }
}

fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}
