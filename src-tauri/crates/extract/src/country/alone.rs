//! The only country that a story names, once and in passing.

use model::{Country, Value};

use super::{Mention, free_mentions, without};
use crate::labels::grammar;
use crate::rows::{Row, Sheet};

/// Whether a line of several words names a country behind a word of place or a comma, and the document names no other one but a
/// country where its language is spoken.
pub(super) fn is_alone(sheet: &Sheet<'_>, country: Country, publisher: Option<&str>) -> bool {
    let home = home_of(sheet);
    let own = |other: Country| home.contains(&other.code());
    let others =
        sheet.rows.iter().flat_map(|row| free_mentions(&without(&row.folded, publisher)).collect::<Vec<_>>());
    if own(country) || others.into_iter().any(|mention| mention.country != country && !own(mention.country)) {
        return false;
    }
    let placed = |folded: &str, mention: Mention| {
        let before = folded[..mention.start].trim_end();
        let word = before.rsplit([' ', '(']).next().unwrap_or("");
        before.ends_with(',') || grammar().has(word, "place")
    };
    // “To His Majesty the King of Eswatini”; a bare name may be anything.
    const WORDS: usize = 4;
    let foot = foot(sheet);
    let told = sheet.paragraphs().iter().filter(|p| p.first < foot);
    told.filter(|p| p.text.split_whitespace().count() >= WORDS).any(|p| {
        let folded = without(&p.folded, publisher);
        free_mentions(&folded).any(|mention| mention.country == country && placed(&folded, mention))
    })
}

/// The first row of the publisher's foot: the last paragraphs, from the first on below the text that gives an address, a box or
/// a contact. Where no text stands above, the document has none.
pub(super) fn foot(sheet: &Sheet<'_>) -> usize {
    const MOST: usize = 4;
    let paragraphs = sheet.paragraphs();
    let told = paragraphs.iter().rposition(tells).map_or(paragraphs.len(), |at| at + 1);
    let from = told.max(paragraphs.len().saturating_sub(MOST));
    let reaches = |row: &Row| crate::contacts::is_contact(&row.folded) || ends_address(&row.folded);
    let tail = paragraphs.get(from..).unwrap_or_default();
    let at = tail.iter().position(|p| sheet.rows[p.first..p.end].iter().any(reaches));
    at.filter(|_| told > 0).map_or(sheet.rows.len(), |at| tail[at].first)
}

fn tells(paragraph: &crate::rows::Paragraph) -> bool {
    const WORDS: usize = 10;
    let ends = paragraph.text.trim_end().ends_with(['.', '!', '?', '”', '"', '»']);
    crate::head::is_prose(paragraph) || ends && paragraph.text.split_whitespace().count() >= WORDS
}

/// “Example Association, Box 12, Oslo, Norway”: a number, and a country behind a comma at the end.
fn ends_address(folded: &str) -> bool {
    crate::fold::has_digit(folded) && folded.contains(',') && crate::recipients::ends_in_country(folded)
}

/// The countries where a document's language is spoken and its publishers and readers may be.
pub(super) fn home_of(sheet: &Sheet<'_>) -> &'static [&'static str] {
    let language = crate::tongue::find(sheet);
    let tag = language.as_ref().and_then(|f| match &f.value {
        Value::Language(language) => Some(language.primary()),
        _ => None,
    });
    match tag.unwrap_or("") {
        "en" => &["US", "GB", "CA", "AU", "NZ", "IE"],
        "fr" => &["FR", "BE", "CH", "CA", "LU"],
        "de" => &["DE", "AT", "CH", "LU"],
        "es" => &["ES"],
        "it" => &["IT", "CH"],
        "pt" => &["PT"],
        "nl" => &["NL", "BE"],
        "sv" => &["SE", "FI"],
        "da" => &["DK"],
        "no" => &["NO"],
        "fi" => &["FI"],
        "pl" => &["PL"],
        "ja" => &["JP"],
        "ko" => &["KR"],
        _ => &[],
    }
}

/// Whether a sentence of the text names a country, be it short, and not in a line that says how to reach somebody.
pub(super) fn is_told_of(sheet: &Sheet<'_>, country: Country) -> bool {
    let tells = |row: &&Row| row.text.trim_end().ends_with(['.', '!', '?', ',']) && !row.text.contains('@');
    let mut told = sheet.rows.iter().filter(tells);
    told.any(|row| {
        !crate::contacts::is_contact(&row.folded)
            && super::mentions(&row.folded).iter().any(|m| m.country == country)
    })
}

/// Whether a document names a country anywhere.
pub(super) fn names_it(sheet: &Sheet<'_>, country: Country) -> bool {
    sheet.rows.iter().any(|row| super::mentions(&row.folded).iter().any(|mention| mention.country == country))
}

/// “Weavers' Aid Togo | URGENT ACTION”: a line that names no country but the one in its publisher's name.
pub(super) fn is_of_publisher(folded: &str, publisher: Option<&str>) -> bool {
    let own = publisher.filter(|name| !super::mentions(name).is_empty());
    own.is_some_and(|name| folded.contains(name) && super::mentions(&folded.replace(name, "")).is_empty())
}
