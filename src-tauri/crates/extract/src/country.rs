//! Names of countries in running text, and the country whose authorities are addressed.

mod alone;
mod names;
mod peoples;
mod places;

use names::{first_word, names_like, whole};
pub(crate) use places::of_address;

use std::borrow::Cow;

use model::{Country, Finding, Sureness, Value};

use crate::fold::{fold, is_unspaced};
use crate::head::Head;
use crate::labels::{countries, grammar, kinds};
use crate::rows::{Row, Sheet};
use crate::{index, number};

/// A country where it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mention {
    /// First byte in the folded text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Which country.
    pub country: Country,
}

/// The country that a whole folded text names, an article and marks around it aside.
pub(crate) fn named(folded: &str) -> Option<Country> {
    let body =
        folded.trim_matches(|c: char| matches!(c, ' ' | '.' | ',' | ':' | ';' | '(' | ')' | '[' | ']' | '-' | '|'));
    whole(body).or_else(|| whole(behind_article(body)?))
}

/// What stands behind the article that a folded text begins with.
fn behind_article(folded: &str) -> Option<&str> {
    let end = folded.bytes().position(|c| matches!(c, b' ' | b'\''))? + 1;
    grammar().has(folded[..end].trim_end(), "article").then(|| &folded[end..])
}

/// Every country named in a folded text, in order, the longest name at each place.
pub(crate) fn mentions(folded: &str) -> Vec<Mention> {
    // No name's first word is as long, in bytes.
    const LONGEST: usize = 300;
    let (mut out, mut from) = (Vec::new(), 0);
    let mut inside_word = false;
    for (at, c) in folded.char_indices() {
        let begins = c.is_alphanumeric() && (!inside_word || is_unspaced(c));
        inside_word = c.is_alphanumeric();
        if !begins || at < from {
            continue;
        }
        let rest = &folded[at..];
        // Turkish writes endings behind an apostrophe: “Türkiye’nin”.
        // In a script without spaces a page may be one word, and a place in it is looked up at every sign.
        let word = first_word(crate::near::first(rest, LONGEST));
        let Some(names) = names_like(word) else { continue };
        let bare = || word.split('\'').next().and_then(|bare| names.by_word.get(bare));
        // “im Norden Ecuadors”: a Germanic genitive. A short name with an “s” may be another word: “las Indias”.
        const GENITIVE: usize = 7;
        let owner = || word.strip_suffix('s').filter(|_| word.len() >= GENITIVE).and_then(|w| names.by_word.get(w));
        let Some(list) = names.by_word.get(word).or_else(bare).or_else(owner) else {
            continue;
        };
        let closes = |name: &str| {
            let behind = &rest[name.len()..];
            let genitive = name.len() + 1 == word.len() && word.len() >= GENITIVE && word.ends_with('s');
            let next = behind.chars().nth(usize::from(genitive));
            next.is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c))
        };
        if let Some((name, country)) = list.iter().find(|(name, _)| rest.starts_with(name.as_str()) && closes(name))
        {
            from = at + name.len();
            out.push(Mention { start: at, end: from, country: *country });
        }
    }
    out
}

/// The mentions that are no part of a longer name: “ACAT-France” is a publisher's.
fn free_mentions(folded: &str) -> impl Iterator<Item = Mention> {
    let tied = |mention: &Mention| {
        let mut before = folded[..mention.start].chars().rev();
        let hyphen = before.next() == Some('-') && before.next().is_some_and(char::is_alphabetic);
        // “Amnistia Internacional Portugal” is a section of its publisher.
        hyphen || crate::organisation::ends_in_name(folded[..mention.start].trim_end())
    };
    let free = mentions(folded).into_iter().filter(|mention| !tied(mention)).collect::<Vec<_>>();
    free.into_iter()
}

/// The countries named in a text, each once, in order. “USA/Georgia” is the state, “Israel/Occupied Palestinian
/// Territories” one place of concern.
fn distinct(folded: &str) -> Vec<Country> {
    let mut out: Vec<Country> = Vec::new();
    for mention in free_mentions(folded) {
        let absorbed = out
            .last()
            .is_some_and(|last| matches!((last.code(), mention.country.code()), ("US", "GE") | ("IL", "PS")));
        if !absorbed && !out.contains(&mention.country) {
            out.push(mention.country);
        }
    }
    out
}

/// How many bytes at the head of a line name its country: “HONDURAS”, “TURKEY:   Hasan”, “COLOMBIAFabiola”.
pub(crate) fn heading_country(row: &Row) -> Option<(Country, usize)> {
    let capitals = row.text.chars().take_while(|c| !c.is_lowercase()).count();
    let text: String = row.text.chars().take(capitals).collect();
    let folded = fold(&text);
    let first = mentions(&folded).into_iter().find(|m| m.start == 0);
    if let Some(mention) = first {
        let printed = row.text.chars().take(folded[..mention.end].chars().count()).any(char::is_lowercase);
        // Where a script has no capitals, only a line that is nothing else heads a list.
        let caseless = !row.text.chars().any(|c| c.is_uppercase() || c.is_lowercase());
        let fits = if caseless {
            folded[mention.end..].trim_matches([' ', ':', '：']).is_empty()
        } else {
            is_heading(&row.text, &folded, mention)
        };
        return (!printed && fits).then_some((mention.country, mention.end));
    }
    // Country and name run together: the last capital belongs to the name.
    if capitals > 4 && row.text.chars().nth(capitals).is_some_and(char::is_lowercase) {
        let glued: String = folded.chars().take(capitals - 1).collect();
        return whole(glued.trim()).map(|country| (country, glued.trim_end().len()));
    }
    None
}

/// The same for the line that may begin a list of names, where some pages print the country in small letters: “Togo Afi
/// Lawson, weaver”.
pub(crate) fn before_names(row: &Row) -> Option<(Country, usize)> {
    heading_country(row).or_else(|| {
        let first = mentions(&row.folded).into_iter().next().filter(|mention| mention.start == 0)?;
        let rest = crate::fold::skip(&row.text, row.folded[..first.end].chars().count());
        let name = rest.strip_prefix(' ').filter(|rest| rest.starts_with(char::is_uppercase))?;
        let listed = name.find([',', '(']).is_some_and(|end| name[..end].contains(' '));
        (listed && crate::names::entry(name).is_some()).then_some((first.country, first.end))
    })
}

/// What stands behind the country at the head of a list, a state in brackets aside: “USA (TEXAS): Karl …”.
pub(crate) fn behind_heading(text: &str, chars: usize) -> &str {
    let rest = crate::fold::skip(text, chars);
    // “INDONESIA/EAST TIMOR: Ana …”: a territory behind its state.
    let second = rest.strip_prefix('/').map(str::trim_start).and_then(|second| {
        let folded = fold(second);
        let mention = mentions(&folded).into_iter().find(|mention| mention.start == 0)?;
        Some(crate::fold::skip(second, crate::fold::chars_before(&folded, mention.end)))
    });
    let rest = second.unwrap_or(rest).trim_start_matches([':', ' ', ',', '/']);
    let state = rest.strip_prefix('(').and_then(|inside| inside.split_once(')'));
    let is_state = |state: &str| {
        let words = state.split_whitespace().count();
        // “(St Catherine District Prison)” alone: the names stand below.
        let alone = rest.ends_with(')') && rest.matches('(').count() == 1 && words <= 6;
        !state.chars().any(char::is_lowercase)
            || (words <= 3 || alone) && state.chars().all(|c| c.is_alphabetic() || c == ' ')
    };
    // “(m)” and “(f)” are no states.
    match state.filter(|(state, _)| state.chars().count() > 1 && is_state(state)) {
        Some((_, behind)) => behind.trim_start_matches([':', ' ', ',']),
        None => rest,
    }
}

/// A country alone, before a colon, or before the names on the same line; not “IRAN: TEACHER FLOGGED” as a title,
/// which is decided by the caller, and not “NIGERIA UA 12/05”.
fn is_heading(text: &str, folded: &str, mention: Mention) -> bool {
    let rest = &folded[mention.end..];
    rest.is_empty() || rest.starts_with([':', ' ', ',', '(', '/']) || text.len() <= mention.end
}

/// Whose authorities are addressed. Nothing where the document names several.
/// `publisher` is its folded name: the country in it is where it is, not whom it writes to. `addressed` are the countries
/// that addresses print, `placed` those of the towns that end them.
pub(crate) fn find(
    sheet: &Sheet<'_>,
    head: &Head,
    [addressed, placed]: [&[Country]; 2],
    publisher: Option<&str>,
) -> Option<Finding> {
    let steps = [labelled, listed, titled, of_situation];
    for step in steps {
        match step(sheet, head) {
            Verdict::One(country, ..) if is_of_menu(sheet, head, country, addressed) => {}
            Verdict::One(_, Some(row), _) if alone::is_of_publisher(&sheet.rows[row].folded, publisher) => {}
            Verdict::One(country, row, sureness) => {
                let country = places::of_state(sheet, country);
                let place = row.map(|row| sheet.place(row, 0, sheet.rows[row].text.chars().count()));
                return Some(Finding { value: Value::Country(country), place, sureness });
            }
            Verdict::Several => return None,
            Verdict::Silent => {}
        }
    }
    let unanimous = |of: &[Country]| of.first().filter(|first| of.iter().all(|c| c == *first)).copied();
    let placed = unanimous(placed).filter(|_| addressed.is_empty());
    let (country, sureness) =
        match (unanimous(addressed), in_title(sheet, head, publisher), most_named(sheet, publisher)) {
            (Some(country), ..) => (country, Sureness::LIKELY),
            (None, Named::One(country), _) => (country, Sureness::LIKELY),
            (None, Named::Several, _) => return None,
            // No country is named, or but once: the town that ends the addresses says which.
            (None, Named::No, None) => {
                (placed.or_else(|| peoples::find(sheet, alone::home_of(sheet)))?, Sureness::LIKELY)
            }
            (None, Named::No, Some((_, false))) if placed.is_some_and(|placed| alone::names_it(sheet, placed)) => {
                (placed?, Sureness::LIKELY)
            }
            // “BP 15, Kigali” of whoever is written to, where the text tells more of a country of refuge.
            (None, Named::No, Some((country, true)))
                if placed.is_some_and(|placed| placed != country && alone::names_it(sheet, placed)) =>
            {
                (placed?, Sureness::LIKELY)
            }
            // The publisher's own country stands in its name and its address, and in no story.
            (None, Named::No, Some((country, true)))
                if placed.is_some_and(|placed| placed != country) && !alone::is_told_of(sheet, country) =>
            {
                (placed?, Sureness::LIKELY)
            }
            (None, Named::No, Some((country, true))) => (country, Sureness::LIKELY),
            (None, Named::No, Some((country, false))) => {
                let alone = is_only_one(sheet, country) || alone::is_alone(sheet, country, publisher);
                (country, if alone { Sureness::LIKELY } else { Sureness::DOUBTFUL })
            }
        };
    Some(Finding { value: Value::Country(places::of_state(sheet, country)), place: None, sureness })
}

/// Whether a country is named but once, in a line by itself, while another is in the headline or in all addresses and
/// named far more often: a menu of countries stands above many pages.
fn is_of_menu(sheet: &Sheet<'_>, head: &Head, country: Country, addressed: &[Country]) -> bool {
    let other = |found: Country| found != country;
    let titled = matches!(in_title(sheet, head, None), Named::One(found) if other(found));
    let written = addressed.first().is_some_and(|first| other(*first) && addressed.iter().all(|c| c == first));
    let own = sheet.rows.iter().flat_map(|row| mentions(&row.folded)).filter(|mention| mention.country == country);
    (titled || written)
        && own.take(2).count() == 1
        && most_named(sheet, None).is_some_and(|(found, often)| often && other(found))
}

enum Verdict {
    One(Country, Option<usize>, Sureness),
    Several,
    Silent,
}

fn verdict(countries: &[Country], row: usize, sureness: Sureness) -> Verdict {
    match countries {
        [one] => Verdict::One(*one, Some(row), sureness),
        [] => Verdict::Silent,
        _ => Verdict::Several,
    }
}

/// The line that holds number or index and names the country between them, or a line of labels and dots.
fn labelled(sheet: &Sheet<'_>, head: &Head) -> Verdict {
    for (at, row) in sheet.rows.iter().enumerate().take(head.end).skip(sheet.start) {
        // The publisher's own address at the head names where it is, not whom it writes about.
        let office = row.text.contains('@') || row.text.chars().filter(char::is_ascii_digit).count() > 9;
        let dotted = row.text.contains(['·', '|', '•']) && row.text.chars().count() < 120 && !office;
        if !dotted && index::all(&row.text).is_empty() && number::all(&row.text).is_empty() {
            continue;
        }
        // A sentence that mentions another document is no header.
        if row.text.chars().count() > 160 {
            continue;
        }
        let found = verdict(&distinct(&row.folded), at, Sureness::SURE);
        if !matches!(found, Verdict::Silent) {
            return found;
        }
    }
    Verdict::Silent
}

/// The country in capitals above or before the names.
fn listed(sheet: &Sheet<'_>, head: &Head) -> Verdict {
    // A country below a label ends an address.
    let end = head.end.min(crate::head::sections_begin(sheet));
    let row = (sheet.start..end).find(|&at| {
        let row = &sheet.rows[at];
        let short = row.text.chars().count() < 45;
        short && (named(&row.folded).is_some() || behind_kind(&row.folded).is_some()) || head.names == Some(at)
    });
    let row = row.or_else(|| (sheet.start..end).find(|&at| heads_sentence(&sheet.rows[at])));
    let Some(at) = row else {
        return Verdict::Silent;
    };
    let own = || {
        named(&sheet.rows[at].folded)
            .or_else(|| behind_kind(&sheet.rows[at].folded))
            .or_else(|| heading_country(&sheet.rows[at]).map(|(country, _)| country))
    };
    match over_two_lines(sheet, at).or_else(own) {
        Some(country) => Verdict::One(country, Some(at), Sureness::SURE),
        None => Verdict::Silent,
    }
}

/// “ALERT UPDATE - GUINEA”: the country behind the words for what the document is.
fn behind_kind(folded: &str) -> Option<Country> {
    let (kind, name) = folded.split_once(" - ")?;
    let words = kinds();
    let labels = words.whole(kind.trim()).is_some()
        || words.inside(kind, "urgent").is_some()
        || words.inside(kind, "update").is_some();
    named(name.trim()).filter(|_| labels)
}

/// “EQUATORIAL” above “GUINEA:”: a narrow column breaks a long name, and its end alone may be another country's.
fn over_two_lines(sheet: &Sheet<'_>, at: usize) -> Option<Country> {
    let (_, used) = heading_country(&sheet.rows[at])?;
    let above = first_word(&sheet.rows[at.checked_sub(1)?].folded);
    named(&format!("{above} {}", &sheet.rows[at].folded[..used]))
}

/// “TANZANIA   Five Burundian asylum-seekers”: a country in capitals before words that are not.
fn heads_sentence(row: &Row) -> bool {
    heading_country(row).is_some_and(|(_, used)| {
        let rest =
            crate::fold::skip(&row.text, row.folded[..used].chars().count()).trim_start_matches([':', ' ', ',']);
        rest.chars().next().is_some_and(char::is_uppercase) && rest.chars().any(char::is_lowercase)
    })
}

/// “Iran: Teacher flogged”, “… (Peru: UA 29.24)”, “UPDATE (SRI LANKA): …”, “on behalf of Dr X of Turkey”.
fn titled(sheet: &Sheet<'_>, head: &Head) -> Verdict {
    let mut texts: Vec<(Option<usize>, String)> = head.title.iter().map(|t| (Some(t.row), fold(&t.text))).collect();
    texts.extend(head.titles(sheet).into_iter().map(|title| (None, fold(&title))));
    for (row, text) in &texts {
        let before_colon = text.split(':').next().unwrap_or("");
        let parts = [before_colon.rsplit('(').next().unwrap_or(""), before_colon];
        for part in parts {
            if abroad(sheet, distinct(part)).len() > 1 {
                return Verdict::Several;
            }
            if let (Some(country), true) = (named(part.trim_matches(')')), text.contains(':')) {
                return Verdict::One(country, *row, Sureness::SURE);
            }
        }
    }
    Verdict::Silent
}

/// Of several countries the one where the document's own language is not spoken: “Signed in Portugal for X, sentenced in Togo”.
fn abroad(sheet: &Sheet<'_>, mut found: Vec<Country>) -> Vec<Country> {
    if found.len() > 1 {
        let home = alone::home_of(sheet);
        let others: Vec<Country> =
            found.iter().filter(|country| !home.contains(&country.code())).copied().collect();
        found = if others.len() == 1 { others } else { found };
    }
    found
}

enum Named {
    One(Country),
    Several,
    No,
}

/// A country anywhere in a headline.
fn in_title(sheet: &Sheet<'_>, head: &Head, publisher: Option<&str>) -> Named {
    let texts =
        head.title.iter().map(|t| fold(&t.text)).chain(head.titles(sheet).into_iter().map(|title| fold(&title)));
    for text in texts {
        match abroad(sheet, distinct(&without(&text, publisher)))[..] {
            [country] => return Named::One(country),
            [] => {}
            _ => return Named::Several,
        }
    }
    Named::No
}

/// The sentence that says where: OMCT's and the Observatory's, and the copies that go to the diplomats of a country. In
/// Chinese its words stand behind the country: “中国驻贵国的外交代表”.
fn of_situation(sheet: &Sheet<'_>, _: &Head) -> Verdict {
    for paragraph in sheet.paragraphs() {
        let mut posted = countries().words("posted").iter();
        if let Some(country) =
            posted.find_map(|words| ends_in_country(paragraph.folded.split_once(words.as_str())?.0))
        {
            return Verdict::One(country, Some(paragraph.first), Sureness::SURE);
        }
    }
    for words in countries().words("situation") {
        for paragraph in sheet.paragraphs() {
            let Some(at) = crate::fold::find_words(&paragraph.folded, words) else {
                continue;
            };
            let rest = paragraph.folded[at + words.len()..].trim_start();
            let article = behind_article(rest).map_or(0, |behind| rest.len() - behind.len());
            if let Some(mention) = mentions(rest).first().filter(|m| m.start <= article + 3) {
                return Verdict::One(mention.country, Some(paragraph.first), Sureness::SURE);
            }
        }
    }
    Verdict::Silent
}

/// The country whose name ends a text in a script without spaces, the longest.
fn ends_in_country(folded: &str) -> Option<Country> {
    const LONGEST: usize = 10;
    let starts: Vec<usize> = folded.char_indices().rev().take(LONGEST).map(|(at, _)| at).collect();
    starts.into_iter().rev().find_map(|start| whole(&folded[start..]))
}

/// A folded text without its publisher's name.
fn without<'t>(folded: &'t str, publisher: Option<&str>) -> Cow<'t, str> {
    // “Lawyers' Watch Canada (LWC)”: the letters stand elsewhere.
    let name = publisher.map(|name| name.split(" (").next().unwrap_or(name)).filter(|name| name.contains(' '));
    name.map_or(Cow::Borrowed(folded), |name| Cow::Owned(folded.replace(name, " ")))
}

/// The country that the text names most, and whether at least twice as often as any other.
fn most_named(sheet: &Sheet<'_>, publisher: Option<&str>) -> Option<(Country, bool)> {
    let mut counts: Vec<(Country, usize)> = Vec::new();
    // The last lines are the publisher's own address.
    const FOOT: usize = 3;
    let count = sheet.rows.len();
    let told = if count > 5 * FOOT { &sheet.rows[..count - FOOT] } else { &sheet.rows[..] };
    let foot = alone::foot(sheet);
    let of_row = |(at, row): (usize, &Row)| {
        let folded = without(&row.folded, publisher);
        // “Accra, Ghana” at the foot is where the publisher is.
        let home = |mention: &Mention| {
            let before = folded[..mention.start].trim_end();
            let ends = folded[mention.end..].chars().all(|c| !c.is_alphanumeric());
            at >= foot && ends && (before.is_empty() || before.ends_with(','))
        };
        free_mentions(&folded).filter(|mention| !home(mention)).collect::<Vec<_>>()
    };
    for mention in told.iter().enumerate().flat_map(of_row) {
        match counts.iter_mut().find(|(country, _)| *country == mention.country) {
            Some((_, count)) => *count += 1,
            None => counts.push((mention.country, 1)),
        }
    }
    // “Lawyers' Watch Canada” tells where its readers are as well.
    let own = publisher.map(mentions).unwrap_or_default();
    let at_home = |country: &Country| own.iter().any(|mention| mention.country == *country);
    if counts.iter().any(|(country, count)| *count > 1 && !at_home(country)) {
        counts.retain(|(country, _)| !at_home(country));
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let (country, most) = *counts.first()?;
    let second = counts.get(1).map_or(0, |(_, count)| *count);
    Some((country, most >= 2 && most >= 2 * second))
}

/// Countries whose own language is hardly that of another's urgent actions.
const OWN: &[(&str, &str)] =
    &[("tr", "TR"), ("zh", "CN"), ("id", "ID"), ("vi", "VN"), ("th", "TH"), ("fa", "IR"), ("uk", "UA")];

/// Whether the first running text names the very country of its language and the whole document no other. In other
/// languages a single name may be a word, a person's or a state's: “reunión”, “Jordan”, “Georgia”.
fn is_only_one(sheet: &Sheet<'_>, country: Country) -> bool {
    let language = crate::tongue::find(sheet);
    let own = language.is_some_and(|f| match f.value {
        Value::Language(language) => OWN.contains(&(language.primary(), country.code())),
        _ => false,
    });
    if !own {
        return false;
    }
    let lead = sheet.paragraphs().iter().find(|p| crate::head::is_prose(p));
    lead.is_some_and(|lead| distinct(&lead.folded) == [country])
        && sheet.rows.iter().flat_map(|row| free_mentions(&row.folded)).all(|mention| mention.country == country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = mentions(&fold(text)).into_iter().map(|m| m.country.to_string()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn finds_countries_in_sentences() {
        check("Index: MDE 12/8123/2024 مصر التاريخ", &["EG"]);
        check("in Equatorial Guinea and Guinea", &["GQ", "GN"]);
        check("in Nigeria and Niger, in Papua New Guinea", &["NG", "NE", "PG"]);
        check("Índice: AFR 41 Moçambique Data; ประเทศไทย", &["MZ", "TH"]);
        check("send it to us, UKulele", &[]);
    }
}
