//! What the action asks its readers to say: the recommended actions, one by one.

mod bare;
mod inline;
mod lists;
mod unmarked;

pub(crate) use bare::{begins_at as bare_at, clauses_at};
pub(crate) use unmarked::{capital_at, parallel_at, unmarked_at};

use model::{Finding, Sureness, Value};
use unmarked::{begins_capital, begins_clause, first_word};

use crate::head::is_prose;
use crate::labels::{grammar, kinds, sections, stems};
use crate::letter::Letter;
use crate::rows::{Row, Shape, Sheet};
use crate::zones::{Zone, Zones};

/// Reads the calls. An action that offers a letter asks inside it, but where it also has a section of calls.
pub(crate) fn find(sheet: &Sheet<'_>, zones: &Zones, letter: Option<Letter>, addresses: &[usize]) -> Vec<Finding> {
    let addresses: std::collections::HashSet<usize> = addresses.iter().copied().collect();
    let rows: Vec<usize> = (0..sheet.rows.len())
        .filter(|&at| zones.of[at] == Zone::Calls && !addresses.contains(&at))
        .filter(|&at| letter.is_none_or(|l| !(l.first..l.end).contains(&at)))
        .collect();
    // “RECOMMENDED ACTION: No further appeals, please. Sections and members are thanked.”
    let stops = |folded: &str| ["stop", "nomore"].iter().any(|mark| kinds().inside(folded, mark).is_some());
    let stopped = |at: &usize| zones.labels[*at].is_some() && stops(&sheet.rows[*at].folded);
    let stopped = rows.iter().any(stopped);
    let rows: Vec<usize> = rows.into_iter().filter(|&at| !stopped || is_item(&sheet.rows[at])).collect();
    let items = without_menu(lists::asked(sheet, zones, items(sheet, zones, &rows)));
    let found: Vec<Finding> =
        items.into_iter().filter_map(|(first, end, text)| finding(sheet, first, end, &text)).collect();
    if found.is_empty() && letter.is_none() { in_sentence(sheet, zones) } else { found }
}

/// A list that stands inside a sentence, where no other one is.
fn in_sentence(sheet: &Sheet<'_>, zones: &Zones) -> Vec<Finding> {
    let free = |p: &crate::rows::Paragraph| {
        // An address behind what to ask may make the paragraph its own.
        matches!(zones.of[p.first], Zone::Body | Zone::Calls | Zone::Aside | Zone::Addressees)
    };
    let Some((paragraph, items)) = inline::find(sheet, free).or_else(|| inline::clause(sheet, free)) else {
        return Vec::new();
    };
    items.iter().filter_map(|text| finding(sheet, paragraph.first, paragraph.end, text)).collect()
}

/// “Donate”, “Join us” below “How you can help”: a site's menu beside what the text asks.
fn without_menu(mut items: Vec<(usize, usize, String)>) -> Vec<(usize, usize, String)> {
    const MENU: usize = 2;
    const CALL: usize = 5;
    let words = |text: &str| text.split_whitespace().count();
    if items.iter().any(|(.., text)| words(text) >= CALL) {
        // “отменить приговор.” goes on with what is asked.
        let goes_on = |text: &str| text.starts_with(char::is_lowercase) && text.contains(' ');
        items
            .retain(|(.., text)| words(text) > MENU || goes_on(text) || text.chars().any(crate::fold::is_unspaced));
    }
    items
}

/// Rows put together to items: bulleted ones, list items, or lines that begin as calls do.
fn items(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize]) -> Vec<(usize, usize, String)> {
    let mut out: Vec<(usize, usize, String)> = Vec::new();
    let bulleted = rows
        .iter()
        .any(|&at| matches!(sheet.rows[at].shape, Shape::Item(_)) || bullet(&sheet.rows[at].text).is_some());
    // Where the first line begins with a capital, as calls do, each one that does is another.
    let unlabelled = rows.iter().find(|&&at| zones.labels[at].is_none());
    let capitals = !bulleted && unlabelled.is_some_and(|&at| capital_at(sheet, at));
    let mut open = false;
    let mut starter: Option<&str> = None;
    let mut read = 0;
    for &at in rows.iter() {
        let row = &sheet.rows[at];
        if at < read {
            continue;
        }
        if !bulleted && at > 0 && zones.labels[at - 1].is_some() && zones.labels[at].is_none() {
            starter = parallel_at(sheet, at);
            // Lines that begin as calls do may be wrapped; see below.
            let bare = if begins_as_call(&row.folded) { Vec::new() } else { bare::items(sheet, at) };
            if bare.len() > 1 {
                read = bare.last().map_or(at, |(_, end)| *end);
                out.extend(bare.into_iter().map(|(first, end)| (first, end, sheet.paragraph(first, end).text)));
                open = false;
                continue;
            }
        }
        if zones.labels[at].is_some() {
            // A call on the label's own line: “Please write: asking …” never is one; what is behind is read as a line.
            open = false;
            continue;
        }
        let item = matches!(row.shape, Shape::Item(_));
        let stripped = bullet(&row.text);
        let begins = match (item, stripped) {
            (true, stripped) => row.opens || stripped.is_some(),
            (false, Some(_)) => true,
            (false, None) if bulleted => false,
            // Bullets may be lost: a line that begins like a call behind one that ended is another.
            (false, None) => {
                (row.opens || at > 0 && ended(&sheet.rows[at - 1].text)) && begins_as_call(&row.folded)
                    || capitals && begins_capital(row)
                    || is_parted(sheet, zones, at)
                    || starter
                        .is_some_and(|word| first_word(row) == word && (begins_clause(sheet, at) || !row.opens))
            }
        };
        let text = stripped.unwrap_or(&row.text);
        if begins {
            out.push((at, at + 1, text.to_owned()));
            open = true;
        } else if let Some((first, end, words)) = out.last_mut().filter(|_| open) {
            // A page's own list ends where it ends; a PDF's or a text's item may go on in the next block.
            let plain = matches!(sheet.document.format, model::Format::Text | model::Format::Mail);
            let item = matches!(sheet.rows[*first].shape, Shape::Item(_));
            let listed = (plain || item && sheet.document.format == model::Format::Html)
                && text.starts_with(|c: char| if plain { c.is_uppercase() } else { !c.is_lowercase() });
            let same = sheet.rows[*first].paragraph == row.paragraph
                || !row.opens
                || !listed && wraps(words) && !crate::stems::address_at(sheet, at);
            if same {
                join(words, text);
                *end = at + 1;
            } else {
                open = false;
            }
        } else if row.opens && bulleted && is_prose(&sheet.paragraph(at, sheet.block_end(at))) {
            open = false;
        }
    }
    out
}

/// Whether semicolons make a row an item of a list without marks: “… asking:” / “her release;” / “a doctor for her.”
fn is_parted(sheet: &Sheet<'_>, zones: &Zones, at: usize) -> bool {
    let Some(above) = at.checked_sub(1) else { return false };
    let parts = |at: usize| sheet.rows[at].text.trim_end().ends_with([';', '；']);
    let heads = zones.labels[above].is_some() && sheet.rows[above].text.trim_end().ends_with([':', '：']);
    heads && parts(at) || zones.of[above] == Zone::Calls && parts(above)
}

fn ended(text: &str) -> bool {
    text.trim_end().ends_with([';', '.', '。', '；'])
}

/// Whether a row begins an item of a list.
pub(crate) fn is_item(row: &Row) -> bool {
    row.opens && matches!(row.shape, Shape::Item(_)) || bullet(&row.text).is_some()
}

/// Whether an item stands at a row that goes on with the sentence above it: it begins as calls do, or small.
pub(crate) fn goes_on_at(sheet: &Sheet<'_>, at: usize) -> bool {
    let small = |row: &Row| bullet(&row.text).unwrap_or(&row.text).starts_with(char::is_lowercase);
    asked_at(sheet, at) || sheet.rows.get(at).is_some_and(|row| is_item(row) && small(row))
}

/// Whether two items at least begin at a row, both of them small, or as calls do, or with the word that joins a clause to
/// what is asked: “that she be freed”, “dass sie freikommt”.
pub(crate) fn go_on_at(sheet: &Sheet<'_>, at: usize) -> bool {
    const REACH: usize = 8;
    let goes_on = |row: &Row| {
        let text = bullet(&row.text).unwrap_or(&row.text);
        let folded = crate::fold::fold(text);
        begins_as_call(&folded) || stems().leads(&folded, "clause").is_some()
    };
    let items = || sheet.rows[at.min(sheet.rows.len())..].iter().take(REACH).filter(|row| is_item(row)).take(2);
    sheet.rows.get(at).is_some_and(is_item) && items().count() == 2 && items().all(goes_on)
}

/// Whether an item stands at a row that begins as calls do.
pub(crate) fn asked_at(sheet: &Sheet<'_>, at: usize) -> bool {
    let words = |row: &Row| crate::fold::fold(bullet(&row.text).unwrap_or(&row.text));
    sheet.rows.get(at).is_some_and(|row| is_item(row) && begins_as_call(&words(row)))
}

/// Whether a list of calls begins at a row: two items at least, the first of which asks.
pub(crate) fn begin_at(sheet: &Sheet<'_>, first: usize) -> bool {
    let rows = &sheet.rows[first.min(sheet.rows.len())..];
    let asks = |row: &Row| {
        let text = crate::fold::fold(bullet(&row.text).unwrap_or(&row.text));
        let asks =
            begins_as_call(&text) || stems().stem(&text, "ask") || runs_on(bullet(&row.text).unwrap_or(&row.text));
        is_item(row) && asks && !crate::stems::is_one_line(&row.text)
    };
    several_at(rows) && (tells(sheet, first) || rows.first().is_some_and(asks))
}

/// Whether two items at least stand at the head of some rows.
fn several_at(rows: &[Row]) -> bool {
    const REACH: usize = 8;
    rows.first().is_some_and(is_item) && rows.iter().take(REACH).filter(|row| is_item(row)).count() > 1
}

/// Whether items stand at a row of which none is an address, above an address that is no item: “- Release Ama Doe” above
/// “President Kofi Exemple” and his palace.
pub(crate) fn above_address(sheet: &Sheet<'_>, at: usize) -> bool {
    const MOST: usize = 24;
    const WORDS: usize = 3;
    let Some(end) =
        (at..sheet.rows.len().min(at + MOST)).find(|&row| sheet.rows[row].opens && !is_item(&sheet.rows[row]))
    else {
        return false;
    };
    // Each line of them: an address may stand in an item as well.
    let says = |row: &Row| {
        let text = bullet(&row.text).unwrap_or(&row.text);
        let long = text.split_whitespace().count() >= WORDS || text.contains(crate::fold::is_unspaced);
        (long || !is_item(row))
            && !crate::contacts::is_contact(&crate::fold::fold(text))
            && !crate::stems::is_one_line(text)
            && !crate::recipients::names_office(text)
            && !crate::recipients::ends_in_country(text)
            && !text.contains('@')
    };
    end > at
        && is_item(&sheet.rows[at])
        && sheet.rows[at..end].iter().all(says)
        && crate::stems::address_at(sheet, end)
}

/// Whether a list of two items at least begins at a row and holds what to say, whatever its items begin with.
pub(crate) fn tell_at(sheet: &Sheet<'_>, first: usize) -> bool {
    several_at(&sheet.rows[first.min(sheet.rows.len())..]) && tells(sheet, first)
}

/// Whether the list that begins at a row holds what to say: one of its first items runs on, and none is an address.
fn tells(sheet: &Sheet<'_>, first: usize) -> bool {
    const LOOKED_AT: usize = 4;
    let reach = &sheet.rows[first..sheet.rows.len().min(first + 3 * LOOKED_AT)];
    let begins = (first..first + reach.len()).filter(|&at| is_item(&sheet.rows[at])).take(LOOKED_AT);
    let mut told = false;
    for at in begins {
        // The lines of one item, up to the next.
        let end = (at + 1..sheet.block_end(at)).find(|&next| is_item(&sheet.rows[next]));
        let item = sheet.paragraph(at, end.unwrap_or_else(|| sheet.block_end(at)));
        let text = bullet(&item.text).unwrap_or(&item.text);
        let address = crate::contacts::is_contact(&crate::fold::fold(text))
            || crate::stems::is_one_line(text)
            || crate::contacts::holds_mail(text)
            || crate::recipients::ends_in_country(text) && text.contains(',');
        if address {
            return false;
        }
        told |= is_told(text);
    }
    told
}

/// “Return the printing press that was seized on 9 August”: more small words than others.
fn is_told(text: &str) -> bool {
    const WORDS: usize = 5;
    // In a script without capitals several words without a comma or a number are no address.
    const CASELESS: usize = 4;
    if !text.contains(|c: char| c.is_lowercase() || c.is_uppercase()) {
        return text.split_whitespace().count() >= CASELESS
            && !text.contains([',', '،', '，'])
            && !text.contains(char::is_numeric)
            && !crate::recipients::names_office(text);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    // “長老たちをただちに釈放すること”: nearly all of it letters without a space, no number of a street among them.
    const LETTERS: usize = 10;
    let dense = text.chars().filter(|&c| crate::fold::is_unspaced(c)).count();
    let told = dense >= LETTERS && dense * 5 >= text.chars().count() * 4 && !text.contains(char::is_numeric);
    words.len() >= WORDS && small * 2 > words.len() || told
}

/// “adopten de inmediato las medidas necesarias para …”: many words and hardly a capital are no address.
fn runs_on(text: &str) -> bool {
    const WORDS: usize = 7;
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    let begins_small = text.chars().next().is_some_and(char::is_lowercase);
    words.len() >= WORDS
        && (begins_small || small * 3 > words.len() * 2)
        && !crate::recipients::ends_in_country(text)
}

/// Whether an item stops in mid-sentence, so that the next block goes on with it.
fn wraps(words: &str) -> bool {
    let last = words.trim_end().chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || c == ',') && words.chars().count() > 50
}

fn join(words: &mut String, text: &str) {
    if words.ends_with('-')
        && words.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && text.starts_with(char::is_lowercase)
    {
        // A word parted at the end of a line; “co-operative” would be rejoined without its hyphen but reads the same.
        words.pop();
    } else {
        words.push(' ');
    }
    words.push_str(text);
}

/// A line without its bullet or numeral, where it has one.
fn bullet(text: &str) -> Option<&str> {
    const BULLETS: &[char] = &[
        '-', '–', '—', '•', '■', '▪', '*', '●', '·', '►', '➢', '□', '◦', '‣', '・', '\u{f0b7}', '\u{f0a7}', '○',
        '◆', '◇', '❖', '✓', '✔', '➔', '➤', '→', '▶', '\u{f0d8}', '\u{f0fc}', '\u{f06e}', '٭',
    ];
    let first = text.chars().next()?;
    // A symbol font's sign, which a PDF gives no letter for.
    if BULLETS.contains(&first) || matches!(first, '\u{e000}'..='\u{f8ff}' | '\u{fffd}') {
        let rest = &text[first.len_utf8()..];
        // “--asking that …”: two hyphens for a dash, as mails have it.
        if let Some(rest) =
            rest.strip_prefix('-').filter(|rest| first == '-' && rest.starts_with(char::is_lowercase))
        {
            return Some(rest);
        }
        // “-- state at once where they are held”; “-- Walter”, “-- The Peace Office” stand above a mail's signature.
        if let Some(rest) = rest.strip_prefix("- ").filter(|_| first == '-') {
            const WORDS: usize = 3;
            let goes_on = rest.starts_with(char::is_lowercase) && rest.split_whitespace().count() >= WORDS;
            return goes_on.then_some(rest);
        }
        return rest.starts_with(|c: char| c == ' ' || c.is_alphabetic()).then(|| rest.trim_start());
    }
    // “. se exija …”: a point that a keyboard had instead of a bullet.
    if let Some(rest) = text.strip_prefix(". ").filter(|rest| rest.starts_with(char::is_lowercase)) {
        return Some(rest);
    }
    // “(viii)” and its mark, no more.
    const NUMERAL: usize = 7;
    let mark = |(_, c): &(usize, char)| matches!(c, '.' | ')' | '、' | '．' | '）' | '-' | '–');
    let label = text.char_indices().take(NUMERAL).find(mark)?.0;
    let numeral = text[..label].trim_start_matches(['(', '（']).trim_end();
    let sign = text[label..].chars().next()?;
    let behind = &text[label + sign.len_utf8()..];
    let counts = |c: char| c.is_numeric() || "一二三四五六七八九十".contains(c);
    // “۱- …”, “1 – …”: elsewhere a dash joins words or digits.
    if matches!(sign, '-' | '–') && !(numeral.chars().all(counts) && behind.starts_with(' ')) {
        return None;
    }
    let digits = numeral.chars().all(counts) && (1..=2).contains(&numeral.chars().count());
    let roman = numeral.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) && (1..=4).contains(&numeral.len());
    // “I. adoptar …”, “II. Investigate …”; a single capital before a name is an initial.
    let shouted = numeral.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) && (1..=4).contains(&numeral.len());
    let below = text[label..].trim_start_matches(['.', ')', ' ']).starts_with(char::is_lowercase);
    let roman = roman || shouted && (numeral.len() > 1 || below);
    let letter = numeral.len() == 1 && numeral.chars().all(|c| c.is_ascii_lowercase());
    // “1.- La libertad”, “a.) the release”.
    let second = behind
        .strip_prefix(['-', '–', ')'])
        .filter(|rest| rest.starts_with(|c: char| c == ' ' || c.is_alphabetic()));
    let rest = second.unwrap_or(behind);
    let parted = |rest: &str| second.is_some() || rest.starts_with(' ');
    let unspaced = rest.chars().next().is_some_and(|c| !c.is_ascii() && c.is_alphabetic());
    let parted = parted(rest) || rest.starts_with(char::is_alphabetic) && roman || digits && unspaced;
    (digits || roman || letter).then_some(rest.trim_start()).filter(|rest| parted && !rest.is_empty())
}

fn begins_as_call(folded: &str) -> bool {
    let body = folded.trim_start_matches(['"', ' ']);
    stems().begins(body, "call").is_some() && folded.chars().count() > 20 || ends_as_call(body)
}

/// “…を直ちに釈放するよう求めて下さい”: a verb that asks ends a sentence in Japanese and Korean.
fn ends_as_call(folded: &str) -> bool {
    let body = folded.trim_end_matches(['。', '.', ' ', '!', '！']);
    body.ends_with(|c: char| c as u32 >= 0x3040) && stems().ends(body, "callend").is_some()
}

fn finding(sheet: &Sheet<'_>, first: usize, end: usize, text: &str) -> Option<Finding> {
    let text = trim(text);
    let residue = sections().start(&crate::fold::fold(&text), |mark| matches!(mark, "residue" | "mine"));
    // A call in Chinese has few characters.
    let letters: usize =
        text.chars().filter(|c| c.is_alphabetic()).map(|c| if crate::fold::is_unspaced(c) { 2 } else { 1 }).sum();
    if letters < 8 || residue.is_some() || is_pointer(&text) {
        return None;
    }
    let place = Some(sheet.place_of_rows(first, end));
    Some(Finding { value: Value::Call(text), place, sureness: Sureness::SURE })
}

/// The publisher's telephone, or another action: “Cuba: UA 80/23, until 7 November”. Neither is said to anybody.
fn is_pointer(text: &str) -> bool {
    const LONGEST: usize = 70;
    let folded = crate::fold::fold(text);
    let short = text.chars().count() <= LONGEST;
    let office = crate::contacts::is_contact(&folded) || stands_for_office(&folded);
    office || short && !crate::number::all(text).is_empty()
}

/// “Tel and fax FIDH + 33 (0) 1 55 55”: more digits than a sentence has, behind a label.
fn stands_for_office(folded: &str) -> bool {
    const DIGITS: usize = 9;
    let label =
        crate::labels::contacts().start(folded, |mark| matches!(mark, "fax" | "phone" | "phonefax" | "email"));
    label.is_some() && folded.chars().filter(char::is_ascii_digit).count() >= DIGITS
}

/// Drops the mark at the end, and “and” before the last item.
fn trim(text: &str) -> String {
    const SIGNS: &[char] = &[';', '.', ',', ':', '؛', '،', '；', '。', '，', '、', '।', '۔', '·'];
    let joins = |word: &str| {
        grammar().has(word, "and") || grammar().has(word, "or") || crate::glued::behind_and(word) == Some("")
    };
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    loop {
        let and = text.rsplit_once(' ').filter(|(before, word)| before.ends_with([';', ',', '؛']) && joins(word));
        // An abbreviation at the end keeps nothing: the full stop is the sentence's as well.
        let Some(rest) = and.map(|(before, _)| before).or_else(|| text.strip_suffix(SIGNS)) else { break };
        text.truncate(rest.trim_end().len());
    }
    text
}

/// Whether the asks of a letter's page are instructions on how to take part and no calls: they stand above it under
/// a heading of its own, which asks for nothing itself, or one of them asks to write the letter out.
pub(crate) fn are_instructions(sheet: &Sheet<'_>, zones: &Zones, calls: &[Finding], explicit: bool) -> bool {
    let transcribes = |call: &Finding| matches!(&call.value, Value::Call(text) if stems().inside(&crate::fold::fold(text), "transcribe").is_some());
    if calls.iter().any(transcribes) {
        return true;
    }
    let asked = (0..sheet.rows.len()).any(|at| {
        let row = &sheet.rows[at];
        let label = zones.labels[at].is_some() && zones.of[at] == Zone::Calls;
        label && row.text.trim_end().ends_with([':', '：']) && stems().stem(&row.folded, "ask")
    });
    // “Copy or sign the letter below and send it”: how to take part, whatever else the page has.
    let by_hand = |call: &Finding| match &call.value {
        Value::Call(text) => {
            let folded = crate::fold::fold(text);
            stems().stem(&folded, "copy") || stems().stem(&folded, "write") || crate::stems::is_of_office(&folded)
        }
        _ => false,
    };
    if !calls.is_empty() && !asked && calls.iter().all(by_hand) {
        return true;
    }
    !explicit
        && !asked
        && calls
            .iter()
            .all(|call| matches!(&call.value, Value::Call(text) if !begins_as_call(&crate::fold::fold(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(bullet(text), expected, "{text}");
    }

    #[test]
    fn knows_bullets_and_numerals() {
        check("- urging that", Some("urging that"));
        check("iii.release them", Some("release them"));
        check("ii. ensure", Some("ensure"));
        check("1. Immediately", Some("Immediately"));
        check("1.- La libertad", Some("La libertad"));
        check("2 – la libération", Some("la libération"));
        check("三、准許他會見律師", Some("准許他會見律師"));
        check("3-4 soldiers", None);
        check("e.g. this", None);
        check("-- x", None);
        check("--asking that she be freed", Some("asking that she be freed"));
        check("--Walter", None);
        check("-- release them at once", Some("release them at once"));
        check("-- The Loom Keepers", None);
    }

    #[test]
    fn trims_what_joins_items() {
        assert_eq!(trim("release her; and"), "release her");
        assert_eq!(trim("reconnue par la loi ;"), "reconnue par la loi");
    }
}
