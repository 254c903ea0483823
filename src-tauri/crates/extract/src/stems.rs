//! What a line above an address or a list is about, by the beginnings of its words, where no whole label is known.

mod copies;
mod flow;
mod heads;
mod publisher;

use flow::{article_of, bracket_of};
use heads::{
    announces, asks_to_write, breaks_off, comforts, ending, ends_in_clause, goes_on, goes_on_below, heads_clauses,
    is_aside, runs_to, writes_to,
};

pub(crate) use copies::{copies_missions, copies_others, names_authority, says_copy};
pub(crate) use flow::{asks_to, is_in_flow, is_slashed, strokes, up_to_sentence};
pub(crate) use publisher::{gives_contact, is_of_network, is_of_office, is_of_section};

use crate::contacts;
use crate::fold::{chars_before, is_unspaced};
use crate::labels::{grammar, greeting, kinds, sections, stems};
use crate::recipients::ends_in_country;
use crate::rows::{Paragraph, Row, Shape, Sheet};
use crate::zones::Zone;

/// Longer than any heading above an address: “Please send your appeals, in Spanish or English, before 5 May to:”.
const LONGEST_LABEL: usize = 170;
/// “Recopiez ou signez la lettre ci-dessous et envoyez-la, affranchie à 0,95 €, AVANT LE 30 JUIN 2013 à :”.
const LONGEST_SENTENCE: usize = 240;
/// The longest line of an address that is not printed on one line.
const LONGEST_LINE: usize = 72;
/// An address printed on one line is shorter.
const ONE_LINE: usize = 4 * LONGEST_LINE;
/// More lines than an address has before its country or first contact.
const REACH: usize = 9;

/// The zone that a whole paragraph opens, because of what it says and because an address, or a list, stands below.
pub(crate) fn opened_by(sheet: &Sheet<'_>, paragraph: &Paragraph, zone: Zone) -> Option<Zone> {
    let (text, row) = (&paragraph.folded, &sheet.rows[paragraph.first]);
    let colon = ends_in_colon(text);
    // A story may end in the words that ask.
    let last = text.rsplit(". ").next().unwrap_or("");
    if colon
        && last.len() < text.len()
        && last.chars().count() <= LONGEST_LABEL
        && opens_calls(sheet, last, paragraph.end, zone, true)
    {
        return Some(Zone::Calls);
    }
    // “Write simply and without blame. You might” above “ask why she is held”: items that go on with what is asked.
    if !colon && crate::calls::go_on_at(sheet, paragraph.end) && asks(ending(text)) && !is_of_office(ending(text)) {
        let zone = opens_calls(sheet, ending(text), paragraph.end, zone, true).then_some(Zone::Calls);
        if zone.is_some() {
            return zone;
        }
    }
    if !colon && zone != Zone::Letter && announces(ending(text)) && crate::calls::tell_at(sheet, paragraph.end) {
        let zone = opens_calls(sheet, ending(text), paragraph.end, zone, true).then_some(Zone::Calls);
        if zone.is_some() {
            return zone;
        }
    }
    // “Fax the Chief of Police at +62 21 555 0101 and ask him to:” asks behind whom it reaches.
    let behind = text.rsplit(|c: char| c.is_ascii_digit()).next().unwrap_or("");
    if colon
        && behind.len() < text.len()
        && !is_of_office(text)
        && opens_calls(sheet, behind, paragraph.end, zone, true)
    {
        return Some(Zone::Calls);
    }
    if text.chars().count() > LONGEST_LABEL || is_of_office(text) || contacts::is_contact(text) {
        return None;
    }
    let listed = sheet.rows.get(paragraph.end).is_some_and(crate::calls::is_item);
    if wires(text) && !listed && zone != Zone::Letter && address_at(sheet, paragraph.end) {
        return Some(Zone::Addressees);
    }
    // “… con copia a la embajada, para que:” above what to say, whatever addresses follow below that.
    if colon && goes_on_below(sheet, text, paragraph.end) && opens_calls(sheet, text, paragraph.end, zone, true) {
        return Some(Zone::Calls);
    }
    let set_off = colon || runs_to(text) || is_set_off(sheet, paragraph, zone);
    // “TO” alone, in capitals; “Write to”.
    let bare =
        crate::address::is_to(text.trim()) && !row.text.chars().any(char::is_lowercase) || writes_to(text.trim());
    if (set_off || bare) && !matches!(row.shape, Shape::Item(_)) && address_at(sheet, paragraph.end) {
        let open = matches!(zone, Zone::Addressees | Zone::Copies);
        let to = || !open && (bare || is_to(text) || colon && names_office(sheet, paragraph.end));
        return of_recipients(text, zone, true).or_else(|| to().then_some(Zone::Addressees));
    }
    let loud = (paragraph.first..paragraph.end).all(|at| sheet.rows[at].loud);
    let goes_on = goes_on(text) || breaks_off(text) && crate::calls::goes_on_at(sheet, paragraph.end);
    let heads = colon || loud || goes_on;
    opens_calls(sheet, text, paragraph.end, zone, heads).then_some(Zone::Calls)
}

/// “Fax or e-mail the Home Secretary, before noon on Wednesday.”
fn wires(folded: &str) -> bool {
    let start = stems().start(folded, |mark| mark == "wire");
    let article = |rest: &str| rest.split(' ').nth(1).is_some_and(|word| grammar().has(word, "article"));
    start.is_some_and(|start| article(crate::fold::skip(folded, start.end))) && !folded.contains(": ")
}

/// “To:” alone above an address.
fn is_to(folded: &str) -> bool {
    folded.trim_end().strip_suffix(':').is_some_and(|word| crate::address::is_to(word.trim_end()))
}

/// “Contact these two officials by 1 May:”: whatever the words above it, an address that begins with an office or a
/// dignity is somebody's to whom one writes.
fn names_office(sheet: &Sheet<'_>, first: usize) -> bool {
    // The name may stand above the office.
    const LINES: usize = 2;
    let end = sheet.rows.get(first).map_or(first, |_| sheet.block_end(first));
    (first..end.min(first + LINES)).any(|at| {
        let row = &sheet.rows[at];
        let mut words = row.folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        !ends_in_colon(&row.folded) && words.any(|word| crate::names::is_word("official", word))
    }) && end > first + LINES
}

/// “… asking the authorities to:” above a list. A document that stops an action lists what members have to do.
fn opens_calls(sheet: &Sheet<'_>, folded: &str, below: usize, zone: Zone, heads: bool) -> bool {
    let offered = zone == Zone::Letter && !in_letter(sheet, below);
    // Below addresses only a list that no address is in says what to ask.
    let told = || {
        matches!(zone, Zone::Addressees | Zone::Copies)
            && (crate::calls::begin_at(sheet, below)
                || ends_in_colon(folded) && crate::calls::bare_at(sheet, below)
                || ends_in_colon(folded) && asks_for(folded) && list_at(sheet, below) && !address_at(sheet, below))
    };
    let open = (offered || matches!(zone, Zone::Body | Zone::Aside) || told()) && heads;
    // A list that has lost its marks, below words that end in a colon.
    let unmarked = || {
        let parallel =
            || crate::calls::parallel_at(sheet, below).is_some() || crate::calls::unmarked_at(sheet, below);
        ends_in_colon(folded) && zone != Zone::Letter && (parallel() || crate::calls::bare_at(sheet, below))
    };
    // “Please write:” above “- asking that she be freed”, the only one.
    let single = || ends_in_colon(folded) && crate::calls::asked_at(sheet, below);
    let listed = || list_at(sheet, below) || unmarked() || single();
    open && (asks(folded) || ends_in_clause(folded)) && listed() && !says_stop(sheet)
}

/// Whether a salutation stands near above: a list inside a letter is the letter's.
pub(crate) fn in_letter(sheet: &Sheet<'_>, below: usize) -> bool {
    const NEAR: usize = 30;
    let above = &sheet.rows[below.saturating_sub(NEAR)..below.min(sheet.rows.len())];
    // “Dear friends,” greets the readers.
    let greets =
        |row: &Row| greeting(&row.folded).is_some_and(|start| start.mark == "greet") && ends_in_comma(&row.text);
    above.iter().any(greets)
}

fn says_stop(sheet: &Sheet<'_>) -> bool {
    // The heads of documents are shorter.
    const HEAD: usize = 15;
    // “Einde actie: 2 november” says until when to write.
    let dated = |rest: &str| rest.starts_with(':') && crate::dates::names_a_day(rest);
    let stops = |row: &Row| kinds().inside(&row.folded, "stop").is_some_and(|(_, end)| !dated(&row.folded[end..]));
    sheet.rows.iter().take(HEAD).any(stops)
}

/// The zone that one row opens inside its paragraph: the label and the address below it are one block.
pub(crate) fn opened_by_row(sheet: &Sheet<'_>, at: usize, zone: Zone) -> Option<Zone> {
    let row = &sheet.rows[at];
    let next = sheet.rows.get(at + 1).is_some_and(|next| next.paragraph == row.paragraph);
    let labelled = next && ends_in_colon(&row.folded) && row.text.chars().count() <= LONGEST_LABEL;
    if labelled && !is_of_office(&row.folded) && opens_calls(sheet, &row.folded, at + 1, zone, true) {
        return Some(Zone::Calls);
    }
    // “Write to the Commissioner, in English or your own language.” above “Urge him to …”, “Ask for …”.
    let below = !matches!(zone, Zone::Letter | Zone::Addressees | Zone::Copies);
    if below && asks_to_write(row) && crate::calls::capital_at(sheet, at + 1) && !says_stop(sheet) {
        return Some(Zone::Calls);
    }
    // “Write to” above “President X, 11 Example Street, Y; fax …”.
    if next && writes_to(&row.folded) && (is_one_line(&sheet.rows[at + 1].text) || address_at(sheet, at + 1)) {
        return Some(Zone::Addressees);
    }
    if next && !labelled && crate::calls::clauses_at(sheet, at + 1) && asks_for(&row.folded) && heads_clauses(row) {
        return Some(Zone::Calls);
    }
    if !labelled
        || row.text.chars().count() > LONGEST_LINE
        // “monk (lay name:” goes on in its bracket.
        || row.text.rfind('(').is_some_and(|open| !row.text[open..].contains(')'))
        || is_of_office(&row.folded)
        || contacts::is_contact(&row.folded)
        || !address_at(sheet, at + 1)
    {
        return None;
    }
    of_recipients(&row.folded, zone, false).or_else(|| of_recipients(&sentence_to(sheet, at)?, zone, false))
}

/// Whom the cells below the head of a table's column are about, where it is a few words that ask to write or to copy.
pub(crate) fn heads_column(folded: &str) -> Option<Zone> {
    const LONGEST: usize = 60;
    if folded.chars().count() > LONGEST || is_of_office(folded) || contacts::is_contact(folded) {
        return None;
    }
    match (says_copy(folded), stems().stem(folded, "write")) {
        (true, _) => Some(Zone::Copies),
        (false, true) => Some(Zone::Addressees),
        (false, false) => None,
    }
}

/// Where the words end in a row that ask to write and go on with an address on one line: “Please write before 20 March to:
/// Minister of Justice, PO Box 160, Kigali, Rwanda. Fax: …”. In characters, the colon included.
pub(crate) fn opened_inline(sheet: &Sheet<'_>, paragraph: &Paragraph, at: usize) -> Option<(Zone, usize)> {
    // Far enough for a sentence that asks, too short for a story.
    const ASKS: usize = 130;
    // “Please write, calling for …, and for …, to:” says in between what to ask.
    const SAYS: usize = 400;
    let row = &sheet.rows[at];
    if !row.folded.contains(": ") {
        return None;
    }
    let behind = sheet.words_from(at, paragraph.end, ONE_LINE);
    let above = sheet.folded_before(paragraph.first, at, SAYS + 1);
    row.folded.match_indices(": ").find_map(|(colon, _)| {
        // The words that ask may stand in the lines above.
        let text = format!("{above} {}", &row.folded[..colon]);
        let sentence = text.rsplit(['.', '!', '?', ';']).next().unwrap_or("").trim();
        let rest = &behind[chars_to_byte(&behind, chars_before(&row.folded, colon + 2))..];
        let length = sentence.chars().count();
        let says = || length <= SAYS && asks_to(sentence);
        let asks = (length <= ASKS || says())
            && (stems().stem(sentence, "write") || stems().start(sentence, |mark| mark == "wire").is_some())
            && !is_aside(sentence);
        if !asks {
            return None;
        }
        // “…, Addis Ababa, Ethiopia. Write by 15 July.”: the address ends with its country.
        let reached = |text: &str| {
            text.ends_with([')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
                && contacts::first_label(&crate::fold::fold(text)).is_some()
        };
        let ends = rest.match_indices(". ").map(|(at, _)| at);
        let ends = ends.into_iter().find(|&at| ends_in_country(&rest[..at]) || reached(&rest[..at]));
        let rest = ends.map_or(rest, |at| &rest[..at]);
        let address =
            is_one_line(rest) && rest.chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
        let copied = says_copy(sentence);
        let end = chars_before(&row.folded, colon + 1);
        let end = if copied { office_before(&row.text, &row.folded, colon).unwrap_or(end) } else { end };
        let zone = if copied { Zone::Copies } else { Zone::Addressees };
        (address && !comforts(sentence, rest)).then_some((zone, end))
    })
}

/// Where an address begins in a sentence that asks for letters, without a colon: “Please write to President X, State House,
/// PO Box 1, Lomé, Togo.” In characters; what stands before it ends in a space.
pub(crate) fn opened_in_flow(sheet: &Sheet<'_>, paragraph: &Paragraph, at: usize) -> Option<(Zone, usize)> {
    // “Please send your appeals, in French or English, to”.
    const ASKS: usize = 110;
    const OPENING: usize = 4;
    let row = &sheet.rows[at];
    // An address of many offices; see [`is_in_flow`].
    const FAR: usize = 1_000;
    let spaces = row.folded.match_indices(' ').map(|(at, _)| at);
    let mut begins = spaces.filter_map(|at| {
        let (before, word) = row.folded[..at].rsplit_once(' ')?;
        grammar().has(word, "to").then_some((before, at + 1))
    });
    begins.find_map(|(before, start)| {
        let sentence = before.rsplit(['.', '!', '?', ';', ':']).next().unwrap_or("").trim();
        let opening = sentence.split_whitespace().take(OPENING).collect::<Vec<_>>().join(" ");
        let copied = says_copy(sentence);
        let asks = sentence.chars().count() <= ASKS
            && (stems().stem(&opening, "write")
                || stems().start(sentence, |mark| mark == "wire").is_some()
                || copied && says_copy(&opening))
            && !is_aside(sentence);
        if !asks {
            return None;
        }
        let behind = sheet.words_from(at, paragraph.end, FAR);
        let from = chars_before(&row.folded, start);
        let rest = &behind[chars_to_byte(&behind, from)..];
        let article = bracket_of(rest).unwrap_or_else(|| article_of(rest));
        let from_name = &rest[article..];
        let whole = up_to_sentence(from_name);
        let reached = contacts::first_label(&crate::fold::fold(whole)).unwrap_or(usize::MAX);
        let address = &whole[..chars_to_byte(whole, reached)];
        let rest = address.trim_end_matches(['.', ',', ';', ' ', '(']);
        // “write to the President, X, in Lomé, Togo, who …” goes on to tell of somebody.
        let told = from_name[whole.len()..].starts_with(", ");
        let placed = !told || rest.chars().any(|c| c.is_ascii_digit());
        let zone = if copied { Zone::Copies } else { Zone::Addressees };
        (placed && is_in_flow(rest) && !comforts(sentence, rest))
            .then(|| (zone, from + row_chars(&behind, from, article)))
    })
}

/// How many characters an article of so many bytes takes behind character `from`.
fn row_chars(text: &str, from: usize, bytes: usize) -> usize {
    let start = chars_to_byte(text, from);
    text[start..start + bytes].chars().count()
}

/// Where the office begins that stands before the colon: “Skicka gärna en kopia till Etiopiens ambassad: …”. In characters.
fn office_before(text: &str, folded: &str, colon: usize) -> Option<usize> {
    const WORDS: usize = 6;
    let spaces = folded[..colon].match_indices(' ').map(|(at, _)| at).rev();
    let begins = |at: &usize| folded[..*at].rsplit_once(' ').is_some_and(|(_, word)| grammar().has(word, "to"));
    let end = spaces.into_iter().find(begins)? + 1;
    let start = chars_before(folded, end);
    let office = crate::fold::slice(text, start, chars_before(folded, colon));
    let named = office.starts_with(char::is_uppercase)
        || office.split(' ').nth(1).is_some_and(|w| w.starts_with(char::is_uppercase));
    (named && office.split_whitespace().count() <= WORDS).then_some(start)
}

fn chars_to_byte(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// The sentence of running text that ends in a row with a colon: the words that say whom it is about may stand in the
/// rows above. None where it is longer than a sentence.
fn sentence_to(sheet: &Sheet<'_>, at: usize) -> Option<String> {
    // More lines than a printed page has; without an end, a hostile paragraph is gone through once for each line.
    const LINES: usize = 100;
    let same = |row: &usize| sheet.rows[*row].paragraph == sheet.rows[at].paragraph;
    let first = (0..=at).rev().take(LINES).take_while(same).last()?;
    let plain = (first..at)
        .all(|row| !crate::calls::is_item(&sheet.rows[row]) && !contacts::is_contact(&sheet.rows[row].folded));
    let text = sheet.paragraph(first, at + 1).folded;
    let sentence = text.rsplit(". ").next()?.to_owned();
    (plain && first < at && sentence.chars().count() <= LONGEST_SENTENCE && !is_of_office(&sentence))
        .then_some(sentence)
}

/// Whether the last sentence of a story asks to write to whoever stands below: “… Send letters before 15 May to the persons
/// listed below, with copies to its embassies:”.
pub(crate) fn ends_asking(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 240;
    let sentence = paragraph.folded.rsplit(". ").next().unwrap_or("");
    let stem = |part: &str, mark| stems().stem(part, mark);
    let writes = |part: &str| stem(part, "write") && !stem(part, "copy");
    sentence.chars().count() <= LONGEST
        && sentence.split(',').any(writes)
        && !is_of_office(sentence)
        && address_at(sheet, paragraph.end)
}

/// Whose address stands below. Within an address list only what says “copy” opens another one, but for whole
/// paragraphs below copies: “Postal address:” is a part of one address.
fn of_recipients(folded: &str, zone: Zone, whole: bool) -> Option<Zone> {
    // “Write to those listed below, with copies to diplomatic representatives:”
    let diplomats = sections().inside(folded, "diplomatic").and_then(|(at, _)| folded[..at].rsplit_once(','));
    let others = diplomats.is_some_and(|(before, _)| stems().stem(before, "write") && !says_copy(before));
    if says_copy(folded) && !others && !copies_others(folded) {
        return Some(Zone::Copies);
    }
    let inside = matches!(zone, Zone::Addressees) || matches!(zone, Zone::Copies) && !whole;
    (!inside && stems().stem(folded, "write")).then_some(Zone::Addressees)
}

/// Whether a folded text asks somebody to write, or for something.
pub(crate) fn asks(folded: &str) -> bool {
    stems().stem(folded, "ask") || stems().stem(folded, "write")
}

/// Whether a folded text asks for something.
pub(crate) fn asks_for(folded: &str) -> bool {
    stems().stem(folded, "ask")
}

/// Whether a line ends in a colon, be it with a dash behind it as old typists wrote it: “to ask him: -”.
pub(crate) fn ends_in_colon(folded: &str) -> bool {
    folded.trim_end_matches([' ', '*', '-', '–', '—', '\u{200f}', '\u{200e}']).ends_with(':')
}

/// A heading, a line in bold or in capitals, or below calls one that names a day.
fn is_set_off(sheet: &Sheet<'_>, paragraph: &Paragraph, zone: Zone) -> bool {
    let rows = &sheet.rows[paragraph.first..paragraph.end];
    // Above the first label capitals are a headline's.
    let capitals = zone != Zone::Body
        && paragraph.text.chars().any(char::is_uppercase)
        && !paragraph.text.chars().any(char::is_lowercase);
    rows.iter().all(|row| row.loud)
        || capitals
        || crate::dates::names_a_day(&paragraph.folded) && zone == Zone::Calls
}

/// Whether an address begins at a row: short lines, one of them a contact, a country, a box or a number of a street.
pub(crate) fn address_at(sheet: &Sheet<'_>, first: usize) -> bool {
    let rows = &sheet.rows[first.min(sheet.rows.len())..];
    let Some(head) = rows.first() else {
        return false;
    };
    // “Sr. X, Ministro de Y, Calle Z,” / “Lima, Perú” begins as a letter does, and goes on to a country.
    let wraps = wraps_one_line(rows);
    let greeting = !wraps && greeting(&head.folded).is_some();
    if greeting && ends_in_comma(&head.text) || contacts::is_contact(&head.folded) {
        return false;
    }
    if is_one_line(&head.text) || wraps {
        return true;
    }
    // A label begins no address, and ends one as the first item of a list does.
    let listed = crate::calls::is_item(head);
    let goes_on = |(at, row): &(usize, &Row)| {
        let label = ends_in_colon(&row.folded) && (asks(&row.folded) || says_copy(&row.folded));
        is_line(row) && !label && (*at == 0 || listed || !crate::calls::is_item(row))
    };
    let lines: Vec<&Row> = rows.iter().enumerate().take(REACH).take_while(goes_on).map(|(_, row)| row).collect();
    let proof = lines.iter().position(|row| {
        *row.proves.get_or_init(|| {
            contacts::holds_mail(&row.text)
                || contacts::is_contact(&row.folded)
                || is_postal(row)
                || ends_in_country(&row.text)
        })
    });
    proof.is_some_and(|at| at >= 1)
}

/// Whether a line is no label, no salutation and nothing about the publisher's office.
pub(crate) fn is_plain_line(row: &Row) -> bool {
    sections().start(&row.folded, |_| true).is_none()
        && !is_of_office(&row.folded)
        && kinds().whole(&row.folded).is_none()
}

fn ends_in_comma(text: &str) -> bool {
    text.trim_end().ends_with([',', ':', '،', '，', '!'])
}

fn is_line(row: &Row) -> bool {
    let item = matches!(row.shape, Shape::Heading(level) if level < 4);
    let text = row.text.trim_end();
    let ends = text.ends_with(['.', '!', '?', '。', ';']) && !ends_short(text);
    row.text.chars().count() <= LONGEST_LINE && !item && !ends
}

/// “Governor Example Jr.”, “Minera Ejemplo S.A.”, “C/ Mayor 29, 6.º izda.”: an abbreviation ends the line, and no sentence.
pub(crate) fn ends_short(text: &str) -> bool {
    const SHORT: usize = 3;
    // “izda.”, “piso.”, “apt.” behind the number of a house.
    const HOUSE: usize = 5;
    let (before, word) = text.rsplit_once(' ').unwrap_or(("", text));
    let brief = |word: &str, most: usize| word.split('.').all(|part| part.chars().count() <= most);
    let house = before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | 'º' | 'ª' | '°'))
        && before.contains(|c: char| c.is_ascii_digit())
        && before.contains(',');
    word.ends_with('.')
        && (word.starts_with(char::is_uppercase) && brief(word, SHORT) || house && brief(word, HOUSE))
}

/// A line with a number that is no date: a street's, a box's, a town's.
fn is_postal(row: &Row) -> bool {
    row.text.chars().any(char::is_numeric) && crate::dates::all(&row.folded).is_empty()
}

/// An address printed on one line: its parts parted by commas, a country or a contact at its end.
pub(crate) fn is_one_line(text: &str) -> bool {
    let commas = text.matches([',', '،', '，']).count();
    let proof = contacts::holds_mail(text)
        || ends_in_country(text)
        || contacts::first_label(&crate::fold::fold(text)).is_some();
    (commas >= 2 || is_slashed(text)) && proof && text.chars().count() < ONE_LINE
}

/// The same, broken into printed lines where it got too long: “Ms X, Minister of Justice, PO Box 1,” / “Asmara, Eritrea”.
fn wraps_one_line(rows: &[Row]) -> bool {
    const COMMAS: usize = 2;
    const LINES: usize = 3;
    let wraps = |row: &&Row| {
        row.text.trim_end().ends_with([',', '،', '，']) && row.text.matches([',', '،', '，']).count() >= COMMAS
    };
    let Some(head) = rows.first().filter(wraps) else { return false };
    let same = rows.iter().take_while(|row| row.paragraph == head.paragraph).take(LINES);
    let words: Vec<&str> = same.map(|row| row.text.trim()).collect();
    (2..=words.len()).any(|lines| is_one_line(&words[..lines].join(" ")))
}

/// Whether two items of a list begin at a row.
fn list_at(sheet: &Sheet<'_>, first: usize) -> bool {
    let rows = &sheet.rows[first.min(sheet.rows.len())..];
    // “Call the emergency line: / • E-mail: …” lists no calls.
    let contact = |row: &Row| {
        contacts::is_contact(row.folded.trim_start_matches(|c: char| !c.is_alphanumeric()))
            || contacts::holds_mail(&row.text)
    };
    let begins = rows.first().is_some_and(|row| crate::calls::is_item(row) && !contact(row));
    begins && rows.iter().take(12).filter(|row| crate::calls::is_item(row)).count() >= 2
}

/// Whether the text before the place where a stem begins leaves it the beginning of a word. Scripts that glue articles
/// and small words to a word, or write no spaces, leave it anywhere.
pub(crate) fn begins_word(folded: &str, at: usize) -> bool {
    let glues = |c: char| is_unspaced(c) || matches!(c as u32, 0x590..=0x6ff | 0xac00..=0xd7af);
    let here = folded[at..].chars().next().is_some_and(glues);
    here || !folded[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}
