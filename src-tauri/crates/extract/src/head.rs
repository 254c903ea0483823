//! The head of a document: the lines above the first running text, where number, index, date and country stand.

use model::{ActionNumber, IndexNumber, Place, Sureness};

use crate::fold::{fold, skip};
use crate::labels::{kinds, sections, stems};
use crate::rows::{Paragraph, Row, Shape, Sheet};
use crate::{country, index, kind, names, number};

/// A headline and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Title {
    /// White space folded.
    pub text: String,
    /// Its first row.
    pub row: usize,
    /// Its words in the document.
    pub place: Place,
    /// Whether its place says that it is one.
    pub sureness: Sureness,
}

/// What the head of a document holds.
pub(crate) struct Head {
    /// One past the last row of the head.
    pub end: usize,
    /// The row with the document's own number.
    pub number: Option<(usize, number::Found)>,
    /// The row with the document's own index.
    pub index: Option<(usize, index::Found)>,
    /// The number that a mail's subject gives, where the text has none.
    pub subject_number: Option<ActionNumber>,
    /// The index that a mail's subject gives, where the text has none.
    pub subject_index: Option<IndexNumber>,
    /// The row that begins with the country before the names.
    pub names: Option<usize>,
    /// Set once it is found: other fields look at it.
    pub title: Option<Title>,
}

/// How many lines from the top a document's own number may stand in at least.
const TOP: usize = 12;
/// Longer than this and ending in a full stop, a paragraph is running text.
const PROSE: usize = 110;

impl Head {
    /// Finds the head of a sheet.
    pub fn of(sheet: &Sheet<'_>) -> Self {
        let paragraphs = sheet.paragraphs();
        let number = own_number(sheet, paragraphs).filter(|(row, _)| !is_of_something_else(sheet, *row));
        let index = own_index(sheet, paragraphs, number.as_ref().map(|n| n.0));
        let anchor = match (&number, &index) {
            (Some((a, _)), Some((b, _))) => Some(*a.min(b)),
            (Some((a, _)), None) | (None, Some((a, _))) => Some(*a),
            (None, None) => first_heading(sheet),
        };
        // What a library prints above the masthead is no head.
        let anchor = anchor.max(sheet.masthead);
        let end = end_of(sheet, paragraphs, anchor.unwrap_or(0));
        let list_end = end.min(sections_begin(sheet)).max(number.as_ref().map_or(0, |n| n.0));
        let names = names_row(sheet, number.as_ref().map_or(0, |n| n.0), list_end);
        let subject = subject(sheet).unwrap_or_default();
        let subject_number = number::all(&subject).into_iter().next().map(|found| found.number);
        let subject_index = index::all(&subject).into_iter().next().map(|found| found.index);
        Self {
            end,
            subject_number: subject_number.filter(|_| number.is_none()),
            subject_index: subject_index.filter(|_| index.is_none()),
            number,
            index,
            names,
            title: None,
        }
    }

    /// Titles that the format gives: a page's, a mail's subject.
    pub fn titles(&self, sheet: &Sheet<'_>) -> Vec<String> {
        let mail = sheet.document.mail.as_ref();
        let passed_on = sheet.passed_on.as_ref().and_then(|mail| mail.subject.clone()).filter(|_| mail.is_some());
        let subject = mail.map(|mail| mail.subject.clone());
        passed_on.into_iter().chain(sheet.document.title.clone()).chain(subject).collect()
    }
}

/// The subject of the mail that the document came in, of the one that was passed on where there are two.
pub(crate) fn subject(sheet: &Sheet<'_>) -> Option<String> {
    let passed_on = sheet.passed_on.as_ref().and_then(|mail| mail.subject.clone());
    passed_on.or_else(|| sheet.document.mail.as_ref().map(|mail| mail.subject.clone()))
}

/// Whether a paragraph is running text.
pub(crate) fn is_prose(paragraph: &Paragraph) -> bool {
    let text = paragraph.text.trim_end();
    let length = text.chars().count();
    let words = text.split_whitespace().count();
    let ends = text.ends_with(['.', '!', '?', ':', '。', '…', '؟', '۔']) || ends_in_speech(text);
    let unspaced = text.chars().filter(|&c| crate::fold::is_unspaced(c)).count();
    let unspaced = unspaced > 60 || unspaced > 40 && ends;
    // A menu's lines are short, however many there are.
    const LINE: usize = 45;
    let told = length > 4 * PROSE && length / (paragraph.end - paragraph.first).max(1) >= LINE;
    (length > PROSE && words >= 14 && ends) || told || unspaced
}

/// Whether a text ends in words that somebody said: “… she told us: “I am tired.””. A nickname at the end of a list is none.
fn ends_in_speech(text: &str) -> bool {
    const WORDS: usize = 4;
    let Some(said) = text.strip_suffix(['”', '"', '»']) else { return false };
    let open = said.rfind(['“', '"', '«', '„']).unwrap_or(0);
    said.ends_with(['.', '!', '?', ',', '…', '؟', '۔']) || said[open..].split_whitespace().count() > WORDS
}

fn first_heading(sheet: &Sheet<'_>) -> Option<usize> {
    sheet.rows.iter().position(|row| matches!(row.shape, Shape::Heading(_)))
}

/// Up to the first running text after the anchor.
fn end_of(sheet: &Sheet<'_>, paragraphs: &[Paragraph], anchor: usize) -> usize {
    let rows = sheet.rows.len();
    let body = paragraphs.iter().find(|p| p.first > anchor && p.first < p.end && is_prose(p));
    // A page without running text: what stands further down than this is no head.
    const LONGEST: usize = 45;
    body.map_or(rows.min(anchor + LONGEST), |p| p.first + lead(sheet, p))
}

/// Headlines in capitals that no blank line parts from the text below them.
fn lead(sheet: &Sheet<'_>, paragraph: &Paragraph) -> usize {
    let capitals =
        |row: &&Row| row.text.chars().any(char::is_uppercase) && !row.text.chars().any(char::is_lowercase);
    sheet.rows[paragraph.first..paragraph.end].iter().take_while(capitals).count()
}

/// The number that stands in a headline, in a short line, or near the beginning of its paragraph.
fn own_number(sheet: &Sheet<'_>, paragraphs: &[Paragraph]) -> Option<(usize, number::Found)> {
    let own = sheet.masthead.and_then(|masthead| number_from(sheet, paragraphs, masthead));
    // Whoever passes an action on may speak of another one above it.
    let own = own.or_else(|| number_from(sheet, paragraphs, sheet.start));
    let subject = || !number::all(&subject(sheet).unwrap_or_default()).is_empty();
    let noted = || number_from(sheet, paragraphs, 0).filter(|_| sheet.start > 0 && !subject());
    own.or_else(noted)
        .or_else(|| number_of_foot(sheet))
        .or_else(|| number_to_report(sheet))
        .or_else(|| number_of_file(sheet))
}

/// “Ref: ABC 97-41” in the head of what has no other number: whoever publishes it files it so.
fn number_of_file(sheet: &Sheet<'_>) -> Option<(usize, number::Found)> {
    const LINE: usize = 80;
    let rows = sheet.rows.iter().enumerate().skip(sheet.start).take(2 * TOP);
    let own = |row: &Row| {
        let label = kinds().words("coded").iter().any(|word| {
            row.folded.strip_prefix(word.as_str()).is_some_and(|rest| rest.trim_start().starts_with([':', '.']))
        });
        label && row.text.chars().count() <= LINE
    };
    rows.filter(|(_, row)| own(row)).find_map(|(at, row)| {
        let found = number::all(&row.text).into_iter().next()?;
        (found.start < LINE / 4).then_some((at, found))
    })
}

/// “Click here to let us know the actions you took on Urgent Action 103.22. …”: whoever wrote reports of this action.
fn number_to_report(sheet: &Sheet<'_>) -> Option<(usize, number::Found)> {
    let told = |p: &&Paragraph| stems().inside(&p.folded, "tous").is_some() && !is_link(sheet, p);
    let mut found = sheet.paragraphs().iter().filter(told).flat_map(|p| {
        let numbers = number::all(&p.text).into_iter();
        numbers.map(|number| in_row(sheet, p, number))
    });
    let first = found.next()?;
    found.all(|(_, other)| other.number == first.1.number).then_some(first)
}

/// “UA: 301/11 Index: ASA 41/009/2011 Issue Date: …”: a line that begins with the number and labels the index is the
/// document's own wherever it stands. A blog prints it below the text.
fn number_of_foot(sheet: &Sheet<'_>) -> Option<(usize, number::Found)> {
    const LONGEST: usize = 140;
    let lines = sheet.rows.iter().enumerate().filter(|(_, row)| row.text.chars().count() <= LONGEST);
    lines.into_iter().find_map(|(at, row)| {
        let index = index::all(&row.text).into_iter().next()?;
        let number = number::all(&row.text).into_iter().next().filter(|number| number.start == 0)?;
        let label = crate::fold::slice(&row.folded, number.end, index.start);
        let label = label.trim_end_matches([' ', ':']);
        let labelled = kinds().ends(label, "index").or_else(|| kinds().ends(label, "indexno")).is_some();
        (labelled && index.start > number.end && !label.contains('(')).then_some((at, number))
    })
}

/// The same from a row on.
fn number_from(sheet: &Sheet<'_>, paragraphs: &[Paragraph], first: usize) -> Option<(usize, number::Found)> {
    let end = sections_begin(sheet).max(first + TOP);
    let below = |p: &&Paragraph| p.first >= first && p.first < end;
    let mut told = None;
    for paragraph in paragraphs.iter().skip_while(|p| p.first < first).take_while(below) {
        let Some(found) = number::all(&paragraph.text).into_iter().next() else {
            continue;
        };
        let heading = matches!(sheet.rows[paragraph.first].shape, Shape::Heading(_));
        let length = paragraph.text.chars().count();
        let hit = (paragraph.first, found);
        if is_reference(&paragraph.folded) {
            // A reference and the document's own number may stand in one paragraph, a line each.
            let own = |row: usize| {
                number::all(&sheet.rows[row].text).into_iter().find(|n| n.start == 0).map(|n| (row, n))
            };
            if let Some(hit) = (paragraph.first + 1..paragraph.end).find_map(own) {
                return Some(hit);
            }
            continue;
        }
        if !heading && is_link(sheet, paragraph) {
            continue;
        }
        let named = crate::fold::slice(&paragraph.folded, 0, hit.1.start);
        let follows = kinds().ends(named.trim_end(), "update").is_some() && !is_prose(paragraph);
        let near = follows || hit.1.start < 60 && (length < 160 || hit.1.start < 40) || length < 120;
        let hit = in_row(sheet, paragraph, hit.1);
        // Lines of a masthead may run together with the number's own line.
        let heads_row = hit.1.start == 0 && !is_prose(paragraph);
        // “Alert No: NEG-14/2012” among other lines of labels.
        let row = &sheet.rows[hit.0];
        let labelled = crate::fold::slice(&row.text, 0, hit.1.start).trim_end().ends_with([':', '：'])
            && skip(&row.text, hit.1.end).trim().is_empty()
            && !is_reference(&row.folded);
        // “UA 12/26 became UA 15/26 when …” above “UA 15/26   TOGO”: a line that the number heads says whose it is.
        let heads = heading || labelled || hit.1.start == 0;
        if !heads && is_sentence(paragraph) {
            told = told.or((near || heads_row).then_some(hit));
            continue;
        }
        if heading || near || heads_row || labelled {
            return told.filter(|_| !heads).or(Some(hit));
        }
    }
    if told.is_some() {
        return told;
    }
    // A number without a series, or with one that nobody lists, is one only in a short line of its own.
    const LINE: usize = 80;
    let rows = sheet.rows.iter().enumerate().skip(sheet.start.max(first)).take(TOP);
    let mut own = rows.filter(|(_, row)| !is_reference(&row.folded) && row.text.chars().count() <= LINE);
    own.find_map(|(at, row)| Some((at, number::all(&row.text).into_iter().next()?)))
}

/// Below the label of a press release or a report, a number is another document's.
fn is_of_something_else(sheet: &Sheet<'_>, number: usize) -> bool {
    const HEAD: usize = 12;
    const NEAR: usize = 6;
    let label = sheet.rows.iter().take(HEAD).position(|row| kind::of_row(row).is_some());
    label.is_some_and(|label| number > label + NEAR && !matches!(sheet.rows[number].shape, Shape::Heading(_)))
}

/// Whether a paragraph is a sentence: it ends as one, and has small words.
fn is_sentence(paragraph: &Paragraph) -> bool {
    const WORDS: usize = 7;
    let text = paragraph.text.trim_end();
    text.ends_with(['.', '!', '?']) && text.split_whitespace().filter(|word| small(word)).count() >= WORDS
}

/// A link is to another page, and the number in its words is that page's.
fn is_link(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let block = &sheet.document.blocks[sheet.rows[paragraph.first].block];
    let length = paragraph.text.chars().count();
    block.links.iter().any(|link| link.end - link.start + 4 >= length)
}

/// “[RE: AHRC-UAC-102-2013 …]” names another document, “Suivi du cas TUN 091015” the first appeal.
fn is_reference(folded: &str) -> bool {
    let body = folded.trim_start_matches(['[', '(', ' ']);
    // “Subject: KENYA: Follow-up of case KEN 140305”, “Llamado urgente - Seguimiento del caso ECU 050308”.
    const NEAR: usize = 100;
    let parted = [": ", " - ", " – "].into_iter().flat_map(|mark| body.match_indices(mark));
    let begins = std::iter::once(0).chain(parted.map(|(at, mark)| at + mark.len()));
    begins.filter(|at| *at < NEAR).any(|at| kinds().leads(&body[at..], "reference").is_some())
}

/// Moves a place in a paragraph to the row in which it stands.
fn in_row(sheet: &Sheet<'_>, paragraph: &Paragraph, mut found: number::Found) -> (usize, number::Found) {
    let mut at = 0;
    for row in paragraph.first..paragraph.end {
        let length = sheet.rows[row].text.chars().count();
        if found.start <= at + length {
            let shift = at.min(found.start);
            found.start -= shift;
            found.end -= shift;
            return (row, found);
        }
        at += length + 1;
    }
    (paragraph.first, found)
}

/// The first row of a section in which no own number stands any longer.
pub(crate) fn sections_begin(sheet: &Sheet<'_>) -> usize {
    let begins = |row: &Row| {
        let start =
            sections().start(&row.folded, |mark| matches!(mark, "calls" | "addressees" | "copies" | "letter"));
        let rest = start.map(|s| skip(&row.folded, s.end).trim_start().to_owned());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    };
    let first = sheet.rows.iter().position(|row| begins(row) && number::all(&row.text).is_empty());
    first.unwrap_or(sheet.rows.len())
}

/// The index that stands by itself or behind its label; in a line with the number where there is one.
fn own_index(sheet: &Sheet<'_>, paragraphs: &[Paragraph], number: Option<usize>) -> Option<(usize, index::Found)> {
    let mut best: Option<(u32, usize, index::Found)> = None;
    for (at, row) in sheet.rows.iter().enumerate() {
        let Some(found) = index::all(&row.text).into_iter().next() else {
            continue;
        };
        let near = number.is_some_and(|n| n.abs_diff(at) <= 3);
        let beside = number == Some(at) && is_beside_number(row, &found);
        let rank = match in_bracket_of_above(sheet, at, found.end) {
            true => 0,
            false if beside => 3,
            false => index_rank(row, &found, near, in_prose(paragraphs, at)),
        };
        if rank > 0 && best.as_ref().is_none_or(|(r, ..)| rank > *r) {
            best = Some((rank, at, found));
        }
    }
    best.map(|(_, at, found)| (at, found))
}

/// “(ASA 21/17/96, issued 11 April; further” / “information ASA 21/22/96, issued 9 May)”: the row goes on in a bracket that
/// the row above opened, and what ends at character `end` stands in it.
fn in_bracket_of_above(sheet: &Sheet<'_>, at: usize, end: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| &sheet.rows[above]) else { return false };
    let open = above.text.rfind('(').is_some_and(|open| !above.text[open..].contains(')'));
    let row = &sheet.rows[at];
    let rest = skip(&row.text, end);
    let closes = rest.find(')').is_some_and(|close| !rest[..close].contains('('));
    above.paragraph == row.paragraph
        && open
        && closes
        && !crate::fold::slice(&row.text, 0, end).contains(['(', ')'])
}

/// “AU 33/14, AFR 57/004/2014, 9 mai 2014 …”: whatever else its line holds, nothing but a mark parts the two.
fn is_beside_number(row: &Row, found: &index::Found) -> bool {
    const GAP: usize = 3;
    number::all(&row.text).iter().any(|number| {
        let gap = crate::fold::slice(&row.text, number.end, found.start);
        number.start == 0 && number.end < found.start && found.start - number.end <= GAP && !gap.contains('(')
    })
}

fn in_prose(paragraphs: &[Paragraph], row: usize) -> bool {
    paragraphs.iter().any(|p| (p.first..p.end).contains(&row) && p.text.chars().count() > 350)
}

/// “Further information on UA 268/02 (AI Index: ASA 21/031/2002, 4 September 2002)”: the index and the day in one bracket
/// behind the number are those of the document that this one follows up.
fn is_follow_up(row: &Row, found: &index::Found) -> bool {
    let before = crate::fold::slice(&row.folded, 0, found.start);
    let Some(open) = before.rfind('(') else { return false };
    let behind = skip(&row.folded, found.end);
    let inside = behind.split(')').next().unwrap_or("");
    let numbered = number::all(&before[..open]).first().is_some_and(|number| number.start > 0);
    numbered && !before[open..].contains(')') && inside.len() < behind.len() && crate::dates::names_a_day(inside)
}

fn index_rank(row: &Row, found: &index::Found, near_number: bool, prose: bool) -> u32 {
    let before: String = row.folded.chars().take(found.start).collect();
    let label = before.trim_end_matches([' ', ':']);
    if is_follow_up(row, found) {
        return 0;
    }
    if kinds().ends(label, "index").or_else(|| kinds().ends(label, "indexno")).is_some() {
        return 4;
    }
    // Behind an opening bracket stands the index of the document that this one follows up.
    let bracketed = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
    // A line of its own among many that no blank line parts.
    let alone = found.start == 0 && row.text.chars().count() < found.end + 12;
    if bracketed || prose && !alone {
        return 0;
    }
    match (near_number, row.text.chars().count() < 60) {
        (true, _) => 3,
        (false, true) => 2,
        _ => 1,
    }
}

/// The row in which the list of names begins: its country in capitals, below the number, and a name on the same line
/// or the next.
fn names_row(sheet: &Sheet<'_>, from: usize, end: usize) -> Option<usize> {
    // Right below the number the country need not shout.
    const NEAR: usize = 4;
    // German sections print the country above the number.
    (from..end).chain(0..from).find(|&at| {
        let row = &sheet.rows[at];
        let heads = if at > from && at <= from + NEAR { country::before_names } else { country::heading_country };
        let Some((_, used)) = heads(row).filter(|_| !matches!(row.shape, Shape::Heading(_))) else {
            return false;
        };
        let rest = country::behind_heading(&row.text, row.folded[..used].chars().count());
        let labelled = !index::all(&row.text).is_empty() || !number::all(&row.text).is_empty();
        let below = &sheet.rows[at + 1..sheet.rows.len().min(at + 4)];
        let named = |text: &str| {
            let text = crate::persons::without_label(text);
            !crate::persons::is_dated_field(text) && names::entry(text.split(" / ").next().unwrap_or("")).is_some()
        };
        !labelled
            && kinds().whole(&row.folded).is_none()
            && (named(rest) && !is_headline(sheet, at, rest)
                || (rest.is_empty() || rest.ends_with(':')) && below.iter().any(|row| named(&row.text)))
    })
}

/// Four words and more in capitals that the text never takes up again: what happened, not who.
pub(crate) fn is_headline(sheet: &Sheet<'_>, row: usize, text: &str) -> bool {
    const WORDS: usize = 4;
    if text.chars().any(char::is_lowercase) {
        return false;
    }
    if is_sentence_of_title(sheet, text) {
        return true;
    }
    if text.split_whitespace().count() < WORDS {
        return !is_taken_up(sheet, row, text);
    }
    let begins = fold(&text.split_whitespace().take(3).collect::<Vec<_>>().join(" "));
    // “SCIOPERO DELLA FAME”, where the text has “è in sciopero della fame”.
    let named = |other: &Row| {
        let at = other.folded.find(&begins).map(|at| crate::fold::chars_before(&other.folded, at));
        let words = at.map(|at| skip(&other.text, at).split_whitespace().take(3).collect::<Vec<_>>());
        words.is_some_and(|words| !words.iter().any(|word| small(word)))
    };
    !sheet.rows.iter().enumerate().any(|(at, other)| at != row && named(other))
}

/// Whether running text, where there is some, takes up one of the words in capitals as a name's: with a capital, and no trade's or
/// thing's. “STUDENT VANISHED” is nobody.
fn is_taken_up(sheet: &Sheet<'_>, row: usize, text: &str) -> bool {
    const SHORTEST: usize = 3;
    const TOLD: usize = 40;
    let plain = |word: &&str| {
        let folded = fold(word);
        word.chars().count() >= SHORTEST
            && !["job", "official", "thing", "group", "opener"].iter().any(|mark| names::is_word(mark, &folded))
    };
    let parts = |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let words: Vec<String> = parts(text).iter().map(String::as_str).filter(plain).map(fold).collect();
    let told = |other: &Row| other.text.chars().any(char::is_lowercase);
    let held = |other: &Row| {
        words.iter().any(|word| other.folded.contains(word.as_str()))
            && parts(&other.text)
                .iter()
                .any(|own| own.starts_with(char::is_uppercase) && words.contains(&fold(own)))
    };
    let mut others = sheet.rows.iter().enumerate().filter(|(at, other)| *at != row && told(other));
    // Where nothing is told, nobody can be taken up.
    let told = sheet.rows.iter().any(|row| told(row) && row.text.chars().count() >= TOLD);
    !told || others.any(|(_, other)| held(other))
}

/// A word that a name has none of: neither a capital nor a particle.
fn small(word: &str) -> bool {
    !names::is_capital(word) && !names::is_word("particle", &fold(word))
}

/// Whether the mail's subject, or the page's title, ends in the same words with a small one among them: “Zambia: Beekeeper
/// is free”. A name has none there but its particles.
fn is_sentence_of_title(sheet: &Sheet<'_>, text: &str) -> bool {
    let folded = fold(text);
    let words = folded.trim();
    let subject = sheet.document.mail.as_ref().map(|mail| mail.subject.as_str());
    sheet.document.title.as_deref().into_iter().chain(subject).any(|title| {
        let at = fold(title).trim_end().strip_suffix(words).map(|before| before.chars().count());
        at.is_some_and(|at| !words.is_empty() && skip(title, at).split_whitespace().any(small))
    })
}
