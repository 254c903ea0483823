//! The language of the document itself.

mod unknown;

use model::{Finding, Language, Sureness, Value};

use crate::head::is_prose;
use crate::rows::Sheet;

/// As much text as the language shows itself in; more only costs time.
const ENOUGH: usize = 3000;
/// A paragraph of running text alone may look like another language; then all that stands around it is asked, too.
const SHORTEST: usize = 200;
/// As much as has to stand around a letter for its own language not to count.
const TOLD: usize = 120;

/// The language in which the running text is written; the declared one where there is too little of it.
pub(crate) fn find(sheet: &Sheet<'_>) -> Option<Finding> {
    // A letter may be in the language of whoever gets it.
    let letter = crate::letter::find(sheet, sheet.zones()).map_or(0..0, |letter| letter.first..letter.end);
    let outside = |p: &&crate::rows::Paragraph| is_prose(p) && !letter.contains(&p.first);
    let told: usize = sheet.paragraphs().iter().filter(outside).map(|p| p.text.chars().count()).sum();
    let whole = told < TOLD;
    let mut text = String::new();
    for paragraph in sheet.paragraphs().iter().filter(|p| if whole { is_prose(p) } else { outside(p) }) {
        text.push_str(&paragraph.text);
        text.push(' ');
        if text.len() > ENOUGH {
            break;
        }
    }
    if text.chars().count() < SHORTEST {
        text = sheet
            .rows
            .iter()
            .enumerate()
            .filter(|(at, _)| whole || !letter.contains(at))
            .map(|(_, row)| row)
            .map(|row| row.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(ENOUGH)
            .collect();
    }
    let declared = sheet.document.language.as_deref().map(Language::new);
    let shown =
        whatlang::detect(&text).filter(|info| info.is_reliable() || declared.is_none() && info.confidence() > 0.2);
    let found = shown.and_then(|info| tag(info.lang())).map(|tag| by_letters(tag, &text));
    let found = of_script(&text).or_else(|| unknown::find(&text, found)).or(found);
    let (language, sureness) = match (found, declared) {
        // The detector knows no Filipino but Tagalog, no Dari but Persian: a declared neighbour is more exact.
        (Some(tag), Some(declared)) if tag == declared.primary() => (declared, Sureness::SURE),
        (Some(tag), _) => (Language::new(tag), Sureness::SURE),
        (None, Some(declared)) => (declared, Sureness::LIKELY),
        (None, None) => return None,
    };
    Some(Finding { value: Value::Language(language), place: None, sureness })
}

/// What is written in signs of Japan, Korea or China, where these say more than the Latin letters of an address beside them.
fn of_script(text: &str) -> Option<&'static str> {
    // A sign says as much as some letters.
    const LETTERS: usize = 3;
    const FEWEST: usize = 20;
    let count = |of: fn(u32) -> bool| text.chars().filter(|c| of(*c as u32)).count();
    let kana = count(|c| matches!(c, 0x3041..=0x30ff));
    let hangul = count(|c| matches!(c, 0xac00..=0xd7a3));
    let han = count(|c| matches!(c, 0x3400..=0x9fff));
    let others = text.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).count();
    let all = kana + hangul + han;
    let told = all >= FEWEST && all * LETTERS > others;
    let tag = if hangul * 2 > all {
        "ko"
    } else if kana * 8 > all {
        "ja"
    } else {
        "zh"
    };
    told.then_some(tag)
}

/// Swedish writes “ä” and “ö” where Norwegian and Danish write “æ” and “ø”: short texts are told apart by them.
fn by_letters(tag: &'static str, text: &str) -> &'static str {
    let has = |letters: [char; 4]| text.contains(letters);
    match (tag, has(['ä', 'ö', 'Ä', 'Ö']), has(['æ', 'ø', 'Æ', 'Ø'])) {
        ("no" | "da", true, false) => "sv",
        ("sv", false, true) => "no",
        (tag, ..) => tag,
    }
}

/// The BCP 47 tag of a detected language.
fn tag(lang: whatlang::Lang) -> Option<&'static str> {
    const TAGS: &[(&str, &str)] = &[
        ("eng", "en"),
        ("fra", "fr"),
        ("spa", "es"),
        ("deu", "de"),
        ("ita", "it"),
        ("por", "pt"),
        ("nld", "nl"),
        ("rus", "ru"),
        ("tur", "tr"),
        ("ara", "ar"),
        ("pes", "fa"),
        ("cmn", "zh"),
        ("tha", "th"),
        ("ukr", "uk"),
        ("pol", "pl"),
        ("swe", "sv"),
        ("dan", "da"),
        ("nob", "no"),
        ("fin", "fi"),
        ("ces", "cs"),
        ("hun", "hu"),
        ("ron", "ro"),
        ("ell", "el"),
        ("heb", "he"),
        ("hin", "hi"),
        ("ben", "bn"),
        ("urd", "ur"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("vie", "vi"),
        ("ind", "id"),
        ("jav", "jv"),
        ("tgl", "fil"),
        ("mya", "my"),
        ("khm", "km"),
        ("kat", "ka"),
        ("hye", "hy"),
        ("aze", "az"),
        ("amh", "am"),
        ("nep", "ne"),
        ("sin", "si"),
        ("tam", "ta"),
        ("cat", "ca"),
        ("bul", "bg"),
        ("srp", "sr"),
        ("hrv", "hr"),
        ("slk", "sk"),
        ("slv", "sl"),
        ("bel", "be"),
        ("uzb", "uz"),
        ("tuk", "tk"),
        ("yid", "yi"),
        ("afr", "af"),
        ("lit", "lt"),
        ("lav", "lv"),
        ("est", "et"),
        ("mkd", "mk"),
        ("guj", "gu"),
        ("kan", "kn"),
        ("mal", "ml"),
        ("mar", "mr"),
        ("ori", "or"),
        ("pan", "pa"),
        ("tel", "te"),
    ];
    TAGS.iter().find(|(code, _)| *code == lang.code()).map(|(_, tag)| *tag)
}
