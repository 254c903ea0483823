//! Numbers as lists print them: letters and roman numerals.

/// “a” for 1, “z” for 26; `None` beyond.
pub(crate) fn letter(n: u32) -> Option<char> {
    let place = u8::try_from(n.checked_sub(1)?).ok().filter(|place| *place < 26)?;
    Some(char::from(b'a' + place))
}

/// Lower-case roman numerals to 399; `None` beyond and for 0. No list of asks is longer.
pub(crate) fn roman(n: u32) -> Option<String> {
    const SIGNS: [(u32, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut rest = Some(n).filter(|n| (1..400).contains(n))?;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_roman_numerals() {
        assert_eq!((letter(1), letter(26), letter(27), letter(0)), (Some('a'), Some('z'), None, None));
        let roman = |n| roman(n).unwrap_or_default();
        assert_eq!([roman(1), roman(4), roman(9), roman(39), roman(0)], ["i", "iv", "ix", "xxxix", ""]);
    }
}
