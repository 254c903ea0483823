//! A day as a letter writes it, in its language, calendar and digits.

use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use model::{Country, Date, Draft, Language};

use super::Frame;
use super::frame::PLACE;

/// Countries whose Arabic or other shared language has months, digits or a calendar of its own.
const REGIONAL: [(&str, &[&str]); 3] = [
    (
        "ar",
        &[
            "AE", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA",
            "SA", "SD", "SY", "TD", "TN", "YE",
        ],
    ),
    ("fa", &["AF"]),
    ("zh", &["TW", "HK", "MO"]),
];

/// The form of a language whose tag and country say no more: English in the order that no reader mistakes, Arabic
/// with the digits of most of the countries that are written to in it.
const USUAL: [(&str, &str); 2] = [("en", "en-GB"), ("ar", "ar-EG")];

/// The day as a letter in `language` writes it: “24 November 2026”, “۳ آذر ۱۴۰۵”. `country` is the addressee's: it
/// decides between the forms of one language, unless the tag names a region (“en-US”). A language without a frame
/// gets “2026-11-24”. Source of the forms: Unicode CLDR, through ICU4X.
pub fn date_line(date: Date, language: &Language, country: Option<Country>) -> String {
    formatted(date, language, country).unwrap_or_else(|| date.to_string())
}

/// The day with the writer's town before it, where the letter's language wants the place: “Leeds, le 25 novembre 2026”.
/// Without a town, or in the other languages, the day alone. The addressee's country decides between forms of a
/// language.
pub(crate) fn place_and_date(draft: &Draft) -> String {
    let day = date_line(draft.date, &draft.language, draft.country);
    let place = Frame::of(&draft.language).and_then(|frame| frame.extra(PLACE)).zip(town(&draft.sender));
    place.map_or(day.clone(), |(form, town)| form.replace("{town}", &town).replace("{date}", &day))
}

/// The town of a sender's lines without its postcode: the words without digits of the last line that is no country. The
/// first line is the name.
fn town(sender: &[String]) -> Option<String> {
    let lines = sender.get(1..)?.iter().rev();
    let line = lines.into_iter().find(|line| Country::from_name(line).is_none())?;
    let words = line.split([',', ';']).next().unwrap_or_default().split_whitespace();
    let words: Vec<&str> = words.filter(|word| !word.contains(|c: char| c.is_numeric())).collect();
    Some(words.join(" ")).filter(|town| !town.is_empty())
}

fn formatted(date: Date, language: &Language, country: Option<Country>) -> Option<String> {
    Frame::of(language)?;
    let locale: Locale = tag(language, country).parse().ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    let day: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()?;
    // CLDR's narrow space stands in few faces; the wider one holds the parts together as well.
    let written = formatter.format(&day).to_string().replace('\u{202f}', "\u{a0}");
    // French writes the first of a month as an ordinal (Lexique de l'Imprimerie nationale), which CLDR leaves out.
    let first = written.strip_prefix("1 ").filter(|_| language.primary() == "fr");
    Some(first.map_or_else(|| written.clone(), |rest| format!("1er {rest}")))
}

fn tag(language: &Language, country: Option<Country>) -> String {
    let primary = language.primary();
    if language.tag() != primary {
        return language.tag().replace('_', "-");
    }
    let regions = REGIONAL.iter().find(|(of, _)| *of == primary).map_or(&[][..], |(_, regions)| regions);
    match country.filter(|country| regions.contains(&country.code())) {
        Some(country) => format!("{primary}-{country}"),
        None => USUAL.iter().find(|(of, _)| *of == primary).map_or(primary, |(_, tag)| tag).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, country: &str, expected: &str) {
        let day = Date::constant(2026, 11, 25);
        assert_eq!(date_line(day, &Language::new(language), Country::from_code(country)), expected, "{language}");
    }

    #[test]
    fn writes_the_day_as_the_language_does() {
        check("en", "", "25 November 2026");
        check("en-US", "", "November 25, 2026");
        check("fr", "", "25 novembre 2026");
        check("es", "", "25 de noviembre de 2026");
        check("de", "", "25. November 2026");
        check("it", "", "25 novembre 2026");
        check("pt", "", "25 de novembro de 2026");
        check("nl", "", "25 november 2026");
        check("ru", "", "25 ноября 2026\u{a0}г.");
        check("tr", "", "25 Kasım 2026");
        check("zh", "", "2026年11月25日");
    }

    #[test]
    fn writes_the_first_of_a_month_in_french_as_an_ordinal() {
        let first = Date::constant(2026, 2, 1);
        assert_eq!(date_line(first, &Language::new("fr"), None), "1er février 2026");
    }

    #[track_caller]
    fn check_place(language: &str, sender: &[&str], expected: &str) {
        let draft = Draft {
            language: Language::new(language),
            sender: sender.iter().map(ToString::to_string).collect(),
            signature: None,
            address: Vec::new(),
            country: None,
            date: Date::constant(2026, 11, 25),
            subject: String::new(),
            salutation: String::new(),
            body: Vec::new(),
            closing: String::new(),
            copies: Vec::new(),
            enclosures: Vec::new(),
        };
        assert_eq!(place_and_date(&draft), expected);
    }

    #[test]
    fn puts_the_town_before_the_day_where_the_language_wants_it() {
        check_place("fr", &["Awa Sy", "75011 Paris"], "Paris, le 25 novembre 2026");
        check_place("de", &["Lena Ott", "Gasse 3", "8000 Zürich", "Schweiz"], "Zürich, 25. November 2026");
        check_place("es", &["Inés Gil"], "25 de noviembre de 2026");
        check_place("it", &[], "25 novembre 2026");
        check_place("en", &["Jane Fields", "Leeds LS1 4DY"], "25 November 2026");
    }

    #[test]
    fn uses_the_calendar_digits_and_months_of_the_place() {
        check("fa", "IR", "۴ آذر ۱۴۰۵");
        check("fa", "AF", "۴ قوس ۱۴۰۵");
        check("ar", "EG", "٢٥ نوفمبر ٢٠٢٦");
        check("ar", "IQ", "٢٥ تشرين الثاني ٢٠٢٦");
        check("ar", "MA", "25 نونبر 2026");
        check("ar", "GB", "٢٥ نوفمبر ٢٠٢٦");
    }

    #[test]
    fn writes_bare_numbers_in_a_language_without_a_frame() {
        check("th", "TH", "2026-11-25");
        check("xx", "", "2026-11-25");
    }
}
