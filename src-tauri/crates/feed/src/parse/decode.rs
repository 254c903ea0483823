//! From bytes to text, when a feed says nothing, or the wrong thing, of its encoding.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Decodes a feed. In this order: byte order mark, the pattern of UTF-16 and UTF-32, strict UTF-8, the charset of
/// HTTP, the declaration in the text, a guess from the bytes.
///
/// UTF-8 stands before what anybody says: text of another encoding that happens to be valid UTF-8 beyond ASCII is
/// rarer by far than UTF-8 declared as ISO-8859-1. A charset that doesn't fit the bytes is not believed.
pub(super) fn decode(bytes: &[u8], content_type: Option<&str>) -> String {
    if let Some(text) = wide(bytes) {
        return text;
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    // ASCII is itself in every encoding but those above and those that switch by escapes.
    let is_plain = bytes.is_ascii() && memchr::memchr(ESCAPE, bytes).is_none();
    if let (Ok(text), true) = (std::str::from_utf8(bytes), is_plain || !bytes.is_ascii()) {
        return text.to_owned();
    }
    let said = [content_type.and_then(charset_of), declared(bytes)];
    for encoding in said.into_iter().flatten() {
        if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes)
            && is_plausible(&text, encoding)
        {
            return text.into_owned();
        }
    }
    guess(bytes)
}

/// Begins a switch to other characters in ISO-2022-JP.
const ESCAPE: u8 = 0x1b;

/// UTF-32 by mark or pattern, UTF-16 by the pattern of its first `<` (the marks of UTF-16 are the library's).
fn wide(bytes: &[u8]) -> Option<String> {
    let units = |read: fn([u8; 4]) -> u32| {
        let units = bytes.chunks_exact(4).map(|unit| read([unit[0], unit[1], unit[2], unit[3]]));
        units.filter(|unit| *unit != 0xFEFF).map(|unit| char::from_u32(unit).unwrap_or('\u{fffd}')).collect()
    };
    match bytes {
        [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] => Some(units(u32::from_be_bytes)),
        [0xFF, 0xFE, 0, 0, ..] | [b'<', 0, 0, 0, ..] => Some(units(u32::from_le_bytes)),
        [b'<', 0, ..] | [b'{', 0, ..] => Some(UTF_16LE.decode_without_bom_handling(bytes).0.into_owned()),
        [0, b'<', ..] | [0, b'{', ..] => Some(UTF_16BE.decode_without_bom_handling(bytes).0.into_owned()),
        _ => None,
    }
}

/// The charset of a Content-Type: `application/rss+xml; charset="utf-8"`.
fn charset_of(content_type: &str) -> Option<&'static Encoding> {
    let content_type = content_type.to_ascii_lowercase();
    let (_, label) = content_type.split_once("charset=")?;
    single_width(label.split([';', ',']).next()?.trim().trim_matches(['"', '\'']))
}

/// The encoding that the XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    // The declaration stands first, but blank lines and warnings of the publisher's software may stand before it.
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_ascii_lowercase();
    let (_, rest) = head.split_once("encoding")?;
    let label = rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix(['"', '\''])?;
    single_width(&label[..label.find(['"', '\''])?])
}

/// An encoding by its label. What is written in ASCII isn't UTF-16, whatever it says.
fn single_width(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().as_bytes()).filter(|e| ![UTF_16LE, UTF_16BE].contains(e))
}

/// Whether a text looks like what its encoding is used for. Many feeds say ISO-8859-1 because nobody changed it; then
/// Russian comes out as words made of accented letters only, which no language of western Europe has.
fn is_plausible(text: &str, encoding: &'static Encoding) -> bool {
    const WORD: usize = 3;
    // Escape sequences are left where the text is ISO-2022-JP and somebody said otherwise.
    if text.contains('\u{1b}') {
        return false;
    }
    if encoding != WINDOWS_1252 {
        return true;
    }
    let (mut run, mut odd, mut letters) = (0, 0, 0);
    for c in text.chars() {
        let is_high = ('\u{80}'..='\u{ff}').contains(&c) || "‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(c);
        letters += usize::from(is_high);
        run = if is_high { run + 1 } else { 0 };
        odd += usize::from(run >= WORD);
    }
    // A few odd words may be a quotation; a quarter of all accented letters are not.
    odd * 4 < letters || letters == 0
}

fn guess(bytes: &[u8]) -> String {
    let has_escapes = bytes.windows(3).any(|w| matches!(w, [0x1b, b'$', b'B' | b'@'] | [0x1b, b'(', b'J']));
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = match detector.guess(None, chardetng::Utf8Detection::Deny) {
        _ if has_escapes => encoding_rs::ISO_2022_JP,
        // Damaged UTF-8 with most of it whole is still UTF-8: a single flipped byte must not garble all the rest.
        _ if is_mostly_utf8(bytes) => UTF_8,
        guessed => guessed,
    };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// Whether nearly all bytes beyond ASCII belong to valid UTF-8.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| !b.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good > bad * 4
}
