//! What a PDF says of itself: title, language, day.

use model::Document;
use pdf_oxide::object::Object;

use super::glyphs::Source;
use crate::lines::line;

/// The author is left out: it names whoever typed the document, often with their login.
pub(crate) fn read(source: &Source, document: &mut Document) {
    let file = &source.file;
    let resolve = |object: &Object| file.resolve_object(object).ok();
    let info = file.trailer().as_dict().and_then(|trailer| trailer.get("Info")).and_then(resolve);
    let entry = |key: &str| {
        let value = resolve(info.as_ref()?.as_dict()?.get(key)?)?;
        text(value.as_string()?)
    };
    document.title = entry("Title").filter(|title| is_title(title));
    document.dated = entry("CreationDate").and_then(|date| iso_date(&date));
    let catalog = file.catalog().ok();
    let language = catalog.as_ref().and_then(|c| c.as_dict()?.get("Lang")).and_then(resolve);
    document.language = language.and_then(|tag| text(tag.as_string()?)).filter(|tag| !tag.is_empty());
}

/// A text string: UTF-16 or UTF-8 with a mark, else PDFDocEncoding, which is Latin-1 for what titles hold.
fn text(bytes: &[u8]) -> Option<String> {
    let decoded = match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    let folded = line(&decoded);
    (!folded.is_empty() && folded.len() <= 1000).then_some(folded)
}

/// File names and word processors' own words are no titles.
fn is_title(title: &str) -> bool {
    let lower = title.to_lowercase();
    let is_file = [".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf"].iter().any(|end| lower.ends_with(end));
    let is_default =
        ["untitled", "microsoft word", "(anonymous)", "unspecified"].iter().any(|word| lower.starts_with(word));
    !is_file && !is_default && title.contains(' ')
}

/// “D:20130920101500+02'00'” to “2013-09-20”.
fn iso_date(date: &str) -> Option<String> {
    let digits = date.strip_prefix("D:").unwrap_or(date);
    let day = digits.get(..8).filter(|day| day.bytes().all(|b| b.is_ascii_digit()))?;
    Some(format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]))
}
