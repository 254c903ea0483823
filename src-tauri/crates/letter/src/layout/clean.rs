//! Text as it may be set: composed, without control characters, in lines.

use unicode_normalization::UnicodeNormalization;

/// The text composed (NFC), with every kind of line end as “\n”, tabs as spaces, and without what has no place on
/// paper: control characters, noncharacters, byte order marks, tags.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").nfc().filter_map(printable).collect()
}

/// The same on one line.
pub(super) fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn printable(character: char) -> Option<char> {
    match character {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if c.is_control() => None,
        // Object replacement, byte order mark and interlinear notes; language tags; noncharacters.
        '\u{feff}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}' => None,
        '\u{fdd0}'..='\u{fdef}' => None,
        c if u32::from(c) & 0xfffe == 0xfffe => None,
        c => Some(c),
    }
}

/// Whether a character steers the setting of others and shows nothing itself. The joiners are not among them: they
/// are part of how a Persian word is written.
pub(super) fn is_silent(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}')
}
