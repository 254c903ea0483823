//! Numbers in a language's own digits.

use model::Language;

/// A number as the language's letters write it: “12”, “۱۲”, “١٢”.
pub(super) fn digits(number: usize, language: &Language) -> String {
    let zero = match language.primary() {
        "ar" | "ckb" => '\u{660}',
        "fa" | "prs" | "ps" | "ur" | "sd" | "ug" => '\u{6f0}',
        "bn" | "as" => '\u{9e6}',
        "ne" | "mr" => '\u{966}',
        "my" => '\u{1040}',
        "km" => '\u{17e0}',
        _ => '0',
    };
    let shift = u32::from(zero) - u32::from('0');
    let plain = number.to_string();
    plain.chars().map(|digit| char::from_u32(u32::from(digit) + shift).unwrap_or(digit)).collect()
}
