//! Bytes to characters: byte order mark, UTF-16 pattern, declaration, strict UTF-8, then a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Decodes a text. `declared` is the label that a server, a mail part or a page gives, in that order of trust.
/// A declaration that the bytes contradict loses against strict UTF-8.
pub(crate) fn decode(bytes: &[u8], declared: &[&str]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    if let Some(encoding) = wide(bytes) {
        return encoding.decode_without_bom_handling(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // ISO-2022-JP and the like are pure ASCII bytes, so that a declaration of them still counts.
        let ascii_coded = declared.iter().find_map(|label| named(label)).filter(|e| !e.is_ascii_compatible());
        return match ascii_coded {
            Some(encoding) if text.contains('\u{1b}') => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            _ => text.to_owned(),
        };
    }
    for encoding in declared.iter().filter_map(|label| named(label)).filter(|&e| e != UTF_8) {
        let (text, broken) = encoding.decode_without_bom_handling(bytes);
        if !broken {
            return text.into_owned();
        }
    }
    guess(bytes)
}

fn named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().as_bytes())
}

/// UTF-16 without a mark: ASCII characters, which every alert has, leave zeros in every second byte.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(512)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&b| b == 0).count();
    let (high, low) = (zeros(0), zeros(1));
    let clear = |many: usize, few: usize| many * 5 > head.len() && few == 0;
    if clear(high, low) {
        Some(UTF_16BE)
    } else if clear(low, high) {
        Some(UTF_16LE)
    } else {
        None
    }
}

fn guess(bytes: &[u8]) -> String {
    // A UTF-8 text with a few flipped bytes is still UTF-8.
    let lossy = String::from_utf8_lossy(bytes);
    let (bad, foreign) = lossy.chars().fold((0, 0), |(bad, foreign), c| match c {
        '\u{fffd}' => (bad + 1, foreign),
        c if !c.is_ascii() => (bad, foreign + 1),
        _ => (bad, foreign),
    });
    if foreign > bad * 10 {
        return lossy.into_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Allow);
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// The charset parameter of a media type: “utf-8” of “text/html; charset="utf-8"”.
pub(crate) fn charset(media_type: &str) -> Option<&str> {
    media_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], declared: &[&str], expected: &str) {
        assert_eq!(decode(bytes, declared), expected);
    }

    #[test]
    fn a_mark_beats_the_declaration() {
        check(b"\xef\xbb\xbfl\xc3\xa9", &["windows-1252"], "lé");
        check(b"\xff\xfeh\0i\0", &["utf-8"], "hi");
    }

    #[test]
    fn utf_16_without_a_mark_shows_by_its_zeros() {
        check(b"U\0A\0 \x001\0/\x002\0", &[], "UA 1/2");
        check(b"\0U\0A\0 \x001", &["utf-8"], "UA 1");
    }

    #[test]
    fn strict_utf_8_beats_a_wrong_declaration() {
        check("Señor".as_bytes(), &["iso-8859-1"], "Señor");
    }

    #[test]
    fn a_declaration_decides_where_the_bytes_are_no_utf_8() {
        check(b"Se\xf1or", &["iso-8859-1"], "Señor");
        check(b"\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2", &["windows-1251"], "Президент");
    }

    #[test]
    fn undeclared_bytes_are_guessed() {
        check(
            b"Pr\xe9sident de la R\xe9publique, \xe0 l'attention de",
            &[],
            "Président de la République, à l'attention de",
        );
    }

    #[test]
    fn a_flipped_byte_leaves_the_rest_utf_8() {
        let mut bytes = "وزير العدل في بغداد".as_bytes().to_vec();
        bytes[0] = b'?';
        assert!(decode(&bytes, &[]).contains("العدل"));
    }

    #[test]
    fn the_charset_of_a_media_type_is_read() {
        assert_eq!(charset("text/html; Charset=\"UTF-8\""), Some("UTF-8"));
        assert_eq!(charset("text/html"), None);
    }
}
