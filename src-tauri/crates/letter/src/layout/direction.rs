//! Which way a text runs.

use model::Language;
use parley::BaseDirection;
use unicode_script::{Script, UnicodeScript};

/// The direction of a paragraph in a letter: that of the letter's language, but for a paragraph that is wholly, or in
/// a left-to-right letter mostly, in the other.
pub(super) fn direction(text: &str, language: &Language) -> BaseDirection {
    let (mut rtl, mut ltr) = (0, 0);
    for character in text.chars().filter(|c| c.is_alphabetic()) {
        if is_right_to_left(character.script()) {
            rtl += 1;
        } else {
            ltr += 1;
        }
    }
    let runs_left = match language.is_right_to_left() {
        true => rtl > 0 || ltr == 0,
        false => rtl > ltr,
    };
    if runs_left { BaseDirection::Rtl } else { BaseDirection::Ltr }
}

fn is_right_to_left(script: Script) -> bool {
    use Script::{Adlam, Arabic, Hebrew, Nko, Syriac, Thaana};
    matches!(script, Arabic | Hebrew | Syriac | Thaana | Nko | Adlam)
}
