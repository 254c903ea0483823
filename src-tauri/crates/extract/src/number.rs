//! Action numbers in running text.

mod bare;
mod coded;
mod headline;
mod strung;

use std::collections::HashMap;
use std::sync::OnceLock;

use model::ActionNumber;

use crate::fold::{chars_before, fold, has_digit, is_unspaced, is_whole};
use crate::labels::kinds;

/// An action's number where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// In normal form.
    pub number: ActionNumber,
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

impl Found {
    /// A number that only the words for an urgent action make one of Amnesty's, as the text prints it; any other as it is.
    /// Where the publisher is `known`, a dash behind the letters shows it, too; Amnesty's German section prints one.
    pub fn without_series(&self, text: &str, known: bool) -> Self {
        // “UA”, “AU”, “EXTRA” are Amnesty's own, but where a dash or the publisher's letters show whose number it is.
        const SHORT: usize = 5;
        let (from, printed) = self.with_letters(text);
        let worded = printed.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > SHORT);
        // “UA-29-2003”, “AU-07/2005”.
        let mark = |mark: &&str| !mark.is_empty();
        let behind_letters = printed.split(char::is_alphanumeric).find(mark);
        let before_year = printed.rsplit(char::is_alphanumeric).find(mark);
        let dashed = behind_letters == Some("-") && known || before_year == Some("-");
        if self.number.series == "UA" && !worded && (from < self.start || dashed) {
            return Self { number: ActionNumber::other("", "", printed), start: from, end: self.end };
        }
        let digits = printed.find(|c: char| c.is_ascii_digit()).filter(|_| worded && self.number.series == "UA");
        let Some(at) = digits else { return self.clone() };
        let number = ActionNumber::other("", "", &printed[at..]);
        Self { number, start: from + chars_before(printed, at), end: self.end }
    }

    /// The number as printed, with letters that a dash ties to it, and where they begin: “ABC-UA 04/01”.
    fn with_letters<'t>(&self, text: &'t str) -> (usize, &'t str) {
        let before = crate::fold::slice(text, 0, self.start);
        let tied = before.strip_suffix('-').unwrap_or("");
        let letters = tied.chars().rev().take_while(char::is_ascii_uppercase).count();
        let from = if letters > 1 { self.start - letters - 1 } else { self.start };
        (from, crate::fold::slice(text, from, self.end))
    }
}

/// Letters before a number of Amnesty's that belong to no language, and the series they say.
const CODES: &[(&str, &str)] = &[("extra", "EXTRA"), ("ex", "EXTRA"), ("nsa", "NSA"), ("ma", "MA")];

struct Words {
    /// Words before an Amnesty number, longest first, and the series they say.
    series: Vec<(&'static str, &'static str)>,
    /// Words that may stand between the series and the number.
    between: &'static [String],
    /// Words behind which a bare number is an urgent action's.
    update: &'static [String],
    /// Whole words of further languages for an urgent action, by their first character, longest first.
    own: HashMap<char, Vec<String>>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let urgent = kinds().words("amnesty").iter().map(|word| (word.as_str(), "UA"));
        let mut series: Vec<_> = urgent.chain(CODES.iter().copied()).collect();
        series.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        Words { series, between: kinds().words("between"), update: kinds().words("bareupdate"), own: own_words() }
    })
}

fn own_words() -> HashMap<char, Vec<String>> {
    let mut own: HashMap<char, Vec<String>> = HashMap::new();
    for label in kinds().starts("series") {
        if let Some(first) = label.chars().next() {
            own.entry(first).or_default().push(label.to_owned());
        }
    }
    own.values_mut().for_each(|labels| labels.sort_by_key(|label| std::cmp::Reverse(label.len())));
    own
}

/// Every action number in a text, in order, of any organisation.
pub(crate) fn all(text: &str) -> Vec<Found> {
    let folded = fold(text);
    if !has_digit(&folded) {
        return Vec::new();
    }
    let mut out = amnesty(&folded);
    if out.is_empty() {
        out.extend(beside_index(text, &folded));
    }
    out.extend(strung::find(text));
    out.extend(others(text));
    out.extend(bare::find(&folded).filter(|_| out.is_empty()));
    out.extend(headline::find(&folded).filter(|_| out.is_empty()));
    out.sort_by_key(|found| found.start);
    out.dedup_by(|later, earlier| later.start < earlier.end);
    out
}

fn amnesty(folded: &str) -> Vec<Found> {
    let (mut out, mut from): (Vec<Found>, usize) = (Vec::new(), 0);
    for (at, c) in folded.char_indices() {
        let open =
            folded[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() || is_unspaced(before));
        if at < from || !c.is_alphabetic() || !open {
            continue;
        }
        let Some((word, series)) = series_at(&folded[at..]) else {
            continue;
        };
        // A word of a language, and no letters of a series.
        const SPELLED: usize = 5;
        let spelled = folded[at..at + word].chars().count() > SPELLED;
        let Some((serial, year, length)) = serial_and_year(&folded[at + word..], spelled) else {
            continue;
        };
        let end = at + word + length;
        let number = ActionNumber::amnesty(series, serial, year);
        out.push(Found { number, start: chars_before(folded, at), end: chars_before(folded, end) });
        from = end;
    }
    out
}

/// A number behind a colon in the line that also holds an index: an urgent action's, whatever its language calls it
/// (“Pierwsza Pilna Akcja: 15/21 Indeks: EUR 49/3681/2021”).
fn beside_index(text: &str, folded: &str) -> Option<Found> {
    // A label, not a sentence.
    const WORDS: usize = 5;
    let index = crate::index::all(text).into_iter().next()?;
    let head: String = folded.chars().take(index.start).collect();
    let colon = head.find(':')?;
    let label = &head[..colon];
    let gap = head[colon + 1..].len() - head[colon + 1..].trim_start().len();
    let begin = colon + 1 + gap;
    let (serial, after) = number(&head[begin..]);
    let (year, rest) = number(after.strip_prefix(['/', '.'])?);
    let closed = !rest.starts_with(['/', '.', '-']);
    let fits = (1..=WORDS).contains(&label.split_whitespace().count()) && !label.contains('.') && closed;
    let year = full_year(year).filter(|_| fits)?;
    let number = ActionNumber::amnesty("UA", serial.parse().ok().filter(|&n: &u32| n > 0)?, year);
    Some(Found { number, start: chars_before(folded, begin), end: chars_before(folded, head.len() - rest.len()) })
}

/// How many bytes the series' word takes at the head of a text, and which series it says. Behind “first update to” a
/// bare number is an urgent action's.
fn series_at(text: &str) -> Option<(usize, &'static str)> {
    let named =
        words().series.iter().find(|(word, _)| text.starts_with(word)).map(|(word, series)| (word.len(), *series));
    // “Pilna Akcja”, “Aksi Mendesak”: the words of a language of its own.
    let own = || {
        let labels = words().own.get(&text.chars().next()?)?;
        let label =
            labels.iter().find(|label| text.starts_with(label.as_str()) && is_whole(text, 0, label.len()))?;
        Some((label.len(), "UA"))
    };
    named.or_else(own).or_else(|| {
        let word = words().update.iter().find(|word| text.starts_with(word.as_str()))?.len();
        let rest = text[word..].strip_prefix(' ')?;
        rest.starts_with(|c: char| c.is_ascii_digit()).then_some((word + 1, "UA"))
    })
}

/// Serial, year of four digits and length of “: 242/13”, “-Nr: UA-044/2024”, ": Peru Second 29.24". Behind words that are
/// spelled out a dash joins another organisation's number: “ACCIÓN URGENTE No. 03-2018”.
fn serial_and_year(rest: &str, spelled: bool) -> Option<(u32, u16, usize)> {
    // Far enough for “: Dominican Republic Second 142/13”, near enough not to reach into the next field.
    const REACH: usize = 40;
    let digits = rest.char_indices().take(REACH).find(|(_, c)| c.is_ascii_digit())?.0;
    let between = &rest[..digits];
    let glued_letters = between.chars().next().is_some_and(char::is_alphabetic) && !begins_between(between);
    if glued_letters || between.contains(['(', ')', '/', ';', '\n', '"']) || between.matches(':').count() > 2 {
        return None;
    }
    // Between label and number there is nothing, a word of the series, or the country's name.
    let words: Vec<&str> =
        between.split(|c: char| !c.is_alphanumeric() && !is_unspaced(c)).filter(|w| !w.is_empty()).collect();
    let plain = words.iter().all(|w| self::words().between.iter().any(|b| b == w));
    let country = between.starts_with(':') && words.len() <= 4;
    if !(plain || country) {
        return None;
    }
    let (serial, after) = number(&rest[digits..]);
    if serial.len() > 4 {
        return None;
    }
    let trimmed = after.trim_start();
    if let Some((year, end)) = behind_part(trimmed) {
        let serial = serial.parse().ok().filter(|&n: &u32| n > 0)?;
        return Some((serial, year, rest.len() - end.len()));
    }
    // “UA-29-2003” is another organisation's, “UA-198/2013” is not.
    if between.starts_with('-') && trimmed.starts_with('-') {
        return None;
    }
    let tail = trimmed.strip_prefix(['/', '.', '-', '_'])?.trim_start();
    let (year, end) = number(tail);
    // “Urgent Action 11-27-09” is a day.
    let dated = end.strip_prefix('-').is_some_and(|part| part.starts_with(|c: char| c.is_ascii_digit()));
    if trimmed.starts_with('-') && (spelled || dated) {
        return None;
    }
    let closed = !end.starts_with(['/', '.']) || end[1..].chars().next().is_none_or(|c| !c.is_ascii_digit());
    let year = full_year(year).filter(|_| closed)?;
    let mut length = rest.len() - end.len();
    // “FI 103/22-4”: the fourth further information.
    if let Some(part) = end.strip_prefix('-') {
        let (follow, _) = number(part);
        length += if (1..=2).contains(&follow.len()) { follow.len() + 1 } else { 0 };
    }
    let serial = serial.parse().ok().filter(|&n: &u32| n > 0)?;
    Some((serial, year, length))
}

/// “-1/2014” behind the serial of “UA-257-1/2014”, its first further information: the year, and what stands behind it.
fn behind_part(after: &str) -> Option<(u16, &str)> {
    let (part, rest) = number(after.strip_prefix('-')?);
    let (year, end) = number(rest.strip_prefix('/')?);
    let fits = (1..=2).contains(&part.len()) && year.len() == 4 && !end.starts_with(['/', '-', '.']);
    full_year(year).filter(|_| fits).map(|year| (year, end))
}

fn begins_between(between: &str) -> bool {
    words().between.iter().any(|word| between.starts_with(word.as_str()))
}

fn number(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

/// Reads “26” or “2026”; the first urgent action went out in 1973.
fn full_year(text: &str) -> Option<u16> {
    let year: u16 = text.parse().ok()?;
    match text.len() {
        2 if year < 73 => Some(2000 + year),
        2 => Some(1900 + year),
        4 if (1973..2100).contains(&year) => Some(year),
        _ => None,
    }
}

/// OMCT (“TUR 210200”, “TUN 091015.1”), the Observatory (“COD 002 / 0923 / OBS 070.1”), AHRC (“UP-54-2002”,
/// “AHRC-UAC-071-2014”), PEN (“RAN 07/19”).
fn others(text: &str) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::new();
    let mut taken = 0;
    for (at, c) in text.char_indices() {
        let open = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '-');
        if at < taken || !c.is_uppercase() || !open {
            continue;
        }
        let rest = &text[at..];
        let forms = [observatory, omct, ahrc, pen];
        let labelled = || coded::find(&text[..at], rest);
        if let Some((number, length)) = forms.into_iter().find_map(|form| form(rest)).or_else(labelled) {
            out.push(Found { number, start: chars_before(text, at), end: chars_before(text, at + length) });
            taken = at + length;
        }
    }
    out
}

fn capitals(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(text.len());
    count.contains(&end).then(|| text.split_at(end))
}

/// Parts after points: “.1”, of OMCT also whose concern it is, “.CC”, “.VAW”, “.ESCR”.
fn part_length(rest: &str) -> usize {
    let digits = rest.strip_prefix('.').map_or(0, |r| number(r).0.len());
    let counted = if (1..=2).contains(&digits) { digits + 1 } else { 0 };
    let concern = rest[counted..].strip_prefix('.').and_then(|r| capitals(r, 2..=4));
    let whole = concern.filter(|(_, behind)| !behind.starts_with(char::is_alphanumeric));
    counted + whole.map_or(0, |(concern, _)| concern.len() + 1)
}

fn omct(text: &str) -> Option<(ActionNumber, usize)> {
    let (series, rest) = capitals(text, 3..=3)?;
    let (serial, after) = number(rest.strip_prefix(' ')?);
    let part = part_length(after);
    let closed = after[part..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '/');
    if serial.len() != 6 || !closed || !is_day_month_year(serial) {
        return None;
    }
    let length = series.len() + 1 + serial.len() + part;
    Some((ActionNumber::other(series, " ", &text[series.len() + 1..length]), length))
}

fn is_day_month_year(serial: &str) -> bool {
    let two = |at: usize| serial.get(at..at + 2).and_then(|s| s.parse::<u32>().ok());
    matches!((two(0), two(2)), (Some(1..=31), Some(1..=12)))
}

fn observatory(text: &str) -> Option<(ActionNumber, usize)> {
    let (series, rest) = capitals(text, 3..=3)?;
    let mut at = series.len() + (rest.len() - rest.trim_start().len());
    let mut groups = Vec::new();
    for label in ["", "", "OBS"] {
        let rest = text[at..].strip_prefix(label)?;
        let gap = rest.len() - rest.trim_start().len();
        let (digits, _) = number(rest.trim_start());
        if !(3..=4).contains(&digits.len()) {
            return None;
        }
        at += label.len() + gap + digits.len();
        groups.push(digits);
        if groups.len() < 3 {
            let rest = text[at..].trim_start().strip_prefix('/')?.trim_start();
            at = text.len() - rest.len();
        }
    }
    let part = part_length(&text[at..]);
    let serial = format!("{} / {} / OBS {}{}", groups[0], groups[1], groups[2], &text[at..at + part]);
    Some((ActionNumber::other(series, " ", &serial), at + part))
}

fn ahrc(text: &str) -> Option<(ActionNumber, usize)> {
    let end = text.find(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit() && c != '-').unwrap_or(text.len());
    let word = text[..end].trim_end_matches('-');
    let parts: Vec<&str> = word.split('-').collect();
    let known = matches!(parts[0], "UA" | "UP" | "UG" | "HU" | "FA" | "HA" | "AHRC");
    let digits =
        |s: &str, n: std::ops::RangeInclusive<usize>| n.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    let [series @ .., serial, year] = &parts[..] else {
        return None;
    };
    let letters = series.iter().all(|s| s.bytes().all(|b| b.is_ascii_uppercase()) && !s.is_empty());
    if !known || series.is_empty() || !letters || !digits(serial, 1..=4) || !digits(year, 4..=4) {
        return None;
    }
    let joined = parts[1..].join("-");
    Some((ActionNumber::other(parts[0], "-", &joined), word.len()))
}

fn pen(text: &str) -> Option<(ActionNumber, usize)> {
    let (series, rest) = capitals(text, 3..=3).filter(|(series, _)| matches!(*series, "RAN" | "WAN"))?;
    let gap = rest.len() - rest.trim_start_matches([' ', ':', '#']).len();
    let (serial, after) = number(&rest[gap..]);
    let (year, _) = number(after.strip_prefix('/')?);
    let fits = (1..=3).contains(&serial.len()) && matches!(year.len(), 2 | 4);
    let length = series.len() + gap + serial.len() + 1 + year.len();
    fits.then(|| (ActionNumber::other(series, " ", &format!("{serial}/{year}")), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = all(text).into_iter().map(|f| f.number.to_string()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn finds_amnestys_numbers() {
        check("UA 213/93   Fear of torture   6 July 1993", &["UA 213/93"]);
        check("First UA: 103/22 Index: MDE 13/6270/2022 Iran", &["UA 103/22"]);
        check("UA-Nr: UA-044/2024", &["UA 44/24"]);
        check("UA-257-1/2014 Untersuchungshaft - Togo. Appelle bis 26. Januar 2015", &["UA 257/14"]);
        check("UA: Peru Second 29.24", &["UA 29/24"]);
        check("Third follow-up to EX 12/99", &["EXTRA 12/99"]);
        check("FI 103/22-4 aktiv; UAA 077/13", &["UA 103/22", "UA 77/13"]);
        check("التحرك العاجل الأول: 45/24 رقم الوثيقة", &["UA 45/24"]);
        check("ปฏิบัติการด่วนฉบับแรก: 71/22", &["UA 71/22"]);
        check("Deuxième AU : 58/26", &["UA 58/26"]);
        check("UA Kedua: 31/19 Indeks: ASA 21/9310/2019", &["UA 31/19"]);
        check("Вторая АС: 31/19 Индекс: EUR 46/9310/2019", &["UA 31/19"]);
        check("let us know what you did on Urgent Action 29.24.", &["UA 29/24"]);
    }

    #[test]
    fn finds_other_organisations_numbers() {
        check("CASO COL 030610", &["COL 030610"]);
        check("Cas TUN 091015.1 Suivi du cas TUN 091015", &["TUN 091015.1", "TUN 091015"]);
        check("Case TGO 020506.CC, follow-up of TGO 020405.1.VAW.", &["TGO 020506.CC", "TGO 020405.1.VAW"]);
        check("COD 002 / 0923 / OBS 070.1", &["COD 002 / 0923 / OBS 070.1"]);
        check("Urgent Appeal Case: AHRC-UAC-071-2014; UP-54-2002", &["AHRC-UAC-071-2014", "UP-54-2002"]);
        check("RAN 07/19", &["RAN 07/19"]);
    }

    #[test]
    fn reads_the_label_before_a_number_however_long_the_line_is() {
        let line = "THE DOG RAN OFF AND ".repeat(20);
        check(&format!("{line}our case: PWI-2019-33"), &["PWI-2019-33"]);
        check(&format!("{line}our case no. AB 12/2014"), &[]);
        check("Case no. (AB 12/2014", &["AB 12/2014"]);
    }

    #[test]
    fn takes_nothing_else_for_a_number() {
        check("Fax: 1/2 ua, 31/12/2020 and the 24/7 line, AI Index: AFR 54/30/93", &[]);
        check("Section 295A of 12/95", &[]);
    }
}
