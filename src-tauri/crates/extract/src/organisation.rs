//! Who published a document: its author, not the blog or list that passed it on.

mod author;
mod family;
mod introduced;
mod section;
mod source;

pub(crate) use family::{ends_in_name, names_of_family};
pub(crate) use introduced::is_of_initials;
use section::{heads_piece, section};

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use model::{Finding, Sureness, Value};

use crate::fold::{chars_before, find_words, fold, slice};
use crate::head::Head;
use crate::labels::finder_of;
use crate::rows::{Row, Shape, Sheet};

struct Name {
    family: &'static str,
    short: bool,
    printed: &'static str,
    folded: String,
}

impl Name {
    /// The byte of a folded text at which the name stands. A short form stands there in capitals: “SAR” is no “Prey
    /// Sar prison”.
    fn find_in(&self, text: &str, folded: &str) -> Option<usize> {
        let at = find_words(folded, &self.folded)?;
        let start = chars_before(folded, at);
        let printed = slice(text, start, start + self.folded.chars().count());
        // “amnesty” of a link says nothing of who wrote.
        let capital = || printed.starts_with(char::is_uppercase) && self.printed.chars().any(char::is_lowercase);
        (!self.short || printed == self.printed || capital()).then_some(at)
    }
}

fn names() -> &'static [Name] {
    static NAMES: OnceLock<Vec<Name>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let lines = include_str!("labels/organisations.tsv").lines().filter(|line| !line.starts_with('#'));
        let mut names: Vec<Name> = lines
            .filter_map(|line| {
                let cells: Vec<&'static str> = line.split('\t').collect();
                let [family, mode, _, _, printed] = cells[..] else { return None };
                // “Amnesty” alone, as offices call themselves, stands for the whole name.
                let full = if printed == "Amnesty" { "Amnesty International" } else { printed };
                Some(Name { family, short: mode == "short", printed: full, folded: fold(printed) })
            })
            .collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.folded.len()));
        names
    })
}

/// The names whose letters a folded text holds, longest first: found in one pass, for a page may have 80,000 lines.
fn held_by(folded: &str) -> impl Iterator<Item = &'static Name> {
    static FINDER: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let finder = FINDER.get_or_init(|| finder_of(names().iter().map(|name| &name.folded))).as_ref();
    let hits = finder.into_iter().flat_map(|finder| finder.find_overlapping_iter(folded));
    let places: BTreeSet<usize> = hits.map(|hit| hit.pattern().as_usize()).collect();
    places.into_iter().map(|at| &names()[at])
}

/// Whether a document names Amnesty anywhere, its furniture and title included.
pub(crate) fn names_amnesty(sheet: &Sheet<'_>) -> bool {
    let around = sheet.furniture.iter().chain(&sheet.document.title).chain(&sheet.document.publisher);
    let named = |text: &str, folded: &str| {
        held_by(folded).any(|name| name.family == "amnesty" && name.find_in(text, folded).is_some())
    };
    sheet.rows.iter().any(|row| named(&row.text, &row.folded))
        || around.into_iter().any(|text| named(text, &fold(text)))
}

/// Finds the publisher.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<Finding> {
    let found = of_number(sheet, head)
        .or_else(|| source::find(sheet))
        .or_else(|| of_author(sheet))
        .or_else(|| of_title(sheet))
        .or_else(|| of_undersigned(sheet, head))
        .or_else(|| of_text(sheet))
        .or_else(|| of_index(sheet, head).filter(|_| head.number.is_some()))
        .or_else(|| author::heading(sheet).map(|found| in_row(sheet, found)))
        .or_else(|| of_sender(sheet))
        .or_else(|| of_introduction(sheet))
        .or_else(|| of_masthead(sheet, head))
        .or_else(|| author::sender(sheet).map(|found| in_row(sheet, found)))
        .or_else(|| of_index(sheet, head))
        .or_else(|| of_site(sheet))
        .or_else(|| of_subject(sheet));
    let (name, place) = spelled_out(sheet, found?);
    let name = as_in_block(name, place.as_ref());
    let sureness = if place.is_some() { Sureness::SURE } else { Sureness::LIKELY };
    Some(Finding { value: Value::Organisation(name), place, sureness })
}

type Found = (String, Option<model::Place>);

/// “Krosno.Info” of a line that is read as “Krosno. Info”, as if its page had lost a space.
fn as_in_block(name: String, place: Option<&model::Place>) -> String {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let words = place.map(|place| &place.words).filter(|words| !words.contains('\n'));
    words.filter(|words| words.len() < name.len() && bare(words) == bare(&name)).cloned().unwrap_or(name)
}

/// “The following alert was written by the Weavers’ Network.”
fn of_author(sheet: &Sheet<'_>) -> Option<Found> {
    let (name, paragraph, start, end) = author::find(sheet)?;
    Some((name, sheet.place_in(&sheet.paragraphs()[paragraph], start, end)))
}

/// A name that begins in a row at so many characters, with its place.
fn in_row(sheet: &Sheet<'_>, (name, row, start): (String, usize, usize)) -> Found {
    let end = start + name.chars().count();
    (name, Some(sheet.place(row, start, end)))
}

/// A name that is nothing but its short form, as the document spells it out: “IHRC” as “Islamic Human Rights Commission”.
fn spelled_out(sheet: &Sheet<'_>, (name, place): Found) -> Found {
    const LONGEST: usize = 90;
    let short = (3..=8).contains(&name.chars().count()) && name.chars().all(char::is_uppercase);
    let known = names().iter().any(|known| known.printed == name);
    if !short || known {
        return (name, place);
    }
    let count = sheet.rows.len();
    let edge = |at: usize| at < 2 * EDGE || at + EDGE >= count;
    let spelled = |at: usize| {
        let row = &sheet.rows[at];
        let piece = row.text.split([',', '|', '·']).next().unwrap_or("").trim();
        let words: Vec<&str> = piece.split_whitespace().collect();
        let fits = (name.chars().count() - 1..=name.chars().count() + 3).contains(&words.len())
            && row.text.chars().count() <= 2 * LONGEST
            && piece.chars().count() <= LONGEST
            && piece.starts_with(char::is_uppercase)
            && fold(piece).chars().next() == fold(&name).chars().next()
            && is_of_initials(&words, &name);
        fits.then(|| (piece.to_owned(), at))
    };
    match (0..count).filter(|&at| edge(at)).find_map(spelled) {
        Some((whole, at)) => {
            let length = whole.chars().count();
            (whole, Some(sheet.place(at, 0, length)))
        }
        None => (name, place),
    }
}

/// “The Weavers’ Legal Aid Collective (WLAC) has learned …”.
fn of_introduction(sheet: &Sheet<'_>) -> Option<Found> {
    let (name, paragraph, start, end) = introduced::find(sheet)?;
    Some((name, sheet.place_in(&sheet.paragraphs()[paragraph], start, end)))
}

/// Whether a row is little else than a known publisher's name.
pub(crate) fn is_name(row: &Row) -> bool {
    // “Amnesty International – Greek Section”.
    const MORE: usize = 24;
    let length = row.text.chars().count();
    let named =
        |name: &Name| name.folded.chars().count() + MORE > length && name.find_in(&row.text, &row.folded).is_some();
    held_by(&row.folded).any(|name| !name.short && named(name))
}

/// “The Weavers’ Network has called … / The Weavers’ Network asks …”.
fn of_subject(sheet: &Sheet<'_>) -> Option<Found> {
    let (name, paragraph, start, end) = introduced::subject(sheet)?;
    Some((name, sheet.place_in(&sheet.paragraphs()[paragraph], start, end)))
}

/// The family that a number's form belongs to, where the document prints its name.
fn of_number(sheet: &Sheet<'_>, head: &Head) -> Option<Found> {
    let series = &head.number.as_ref()?.1.number;
    let family = match series.series.as_str() {
        "UA" if series.joint == "-" => "ahrc",
        "UA" | "EXTRA" => "amnesty",
        "UP" | "AHRC" | "UG" | "HU" | "FA" | "HA" => "ahrc",
        "RAN" | "WAN" => "pen",
        "" => return None,
        _ if series.serial.contains("OBS") => "observatory",
        _ => "omct",
    };
    of_family(sheet, |name| name.family == family)
}

/// Number and index in Amnesty's own forms say who it is where neither the document prints a name nor a site or a page
/// around it does.
fn of_index(sheet: &Sheet<'_>, head: &Head) -> Option<Found> {
    // The name that most of its documents carry, whatever their language.
    const AMNESTY: &str = "Amnesty International";
    let series = head.number.as_ref().map(|(_, found)| found.number.series.as_str());
    let numbered = matches!(series, Some("UA" | "EXTRA") | None) && head.index.is_some();
    let bare = sheet.document.mail.is_some() || of_site(sheet).is_none();
    (numbered && bare).then(|| (AMNESTY.to_owned(), None))
}

/// An unknown publisher whose address closes the document, where a known one is only told of: a union's circular passes on
/// what an international federation asks.
fn of_undersigned(sheet: &Sheet<'_>, head: &Head) -> Option<Found> {
    let (name, row) = crate::masthead::undersigned(sheet)?;
    let free = is_told_of(sheet, head) && !knows(&name, &fold(&name));
    free.then(|| (name.clone(), Some(sheet.place(row, 0, name.chars().count()))))
}

/// Whether a text holds a known publisher's name.
pub(crate) fn knows(text: &str, folded: &str) -> bool {
    held_by(folded).any(|name| name.find_in(text, folded).is_some())
}

/// Whether the known publishers that a document names are but told of in it.
fn is_told_of(sheet: &Sheet<'_>, head: &Head) -> bool {
    // A known name in a line of its own, or that begins the text, is more than told of.
    let own = |at: usize| {
        let row = &sheet.rows[at];
        knows(&row.text, &row.folded) && (is_name(row) || at < EDGE / 2 || at + EDGE / 2 >= sheet.rows.len())
    };
    let numbered = head.number.is_some() || head.index.is_some();
    if numbered || (0..sheet.rows.len()).any(own) || sheet.furniture.iter().any(|text| knows(text, &fold(text))) {
        return false;
    }
    !sheet.paragraphs().iter().any(|p| {
        let found = held_by(&p.folded).filter_map(|name| name.find_in(&p.text, &p.folded)).min();
        found.is_some_and(|at| p.folded[..at].split_whitespace().count() <= 1)
    })
}

/// The sender of a mail, or the site of a page, that the text itself names at its head or foot.
fn of_sender(sheet: &Sheet<'_>) -> Option<Found> {
    // Of a mail that was passed on, or pasted, whoever sent it first, where the name is no person's.
    let first = sheet.passed_on.as_ref().and_then(|head| head.sender.as_ref());
    let first = first.filter(|name| crate::masthead::says_so(&fold(name)));
    let own = sheet.document.publisher.as_ref().filter(|_| !sheet.is_passed_on());
    let name = own.or(first).filter(|name| !name.contains('@'))?.trim();
    let article = name.split_once(' ').filter(|(word, _)| crate::labels::grammar().has(&fold(word), "article"));
    let name = without_kind(article.map_or(name, |(_, rest)| rest));
    let (folded, count) = (fold(name), sheet.rows.len());
    let edge = |at: usize| at < EDGE / 2 || at + EDGE / 2 >= count;
    let heads = |row: &Row| find_words(&row.folded, &folded).is_some_and(|at| heads_piece(&row.folded[..at]));
    let at = (0..count).find(|&at| edge(at) && folded.chars().count() > 3 && heads(&sheet.rows[at]))?;
    let start = chars_before(&sheet.rows[at].folded, find_words(&sheet.rows[at].folded, &folded)?);
    // A mail's head has no accents: “Comite” for “Comité”.
    let printed = slice(&sheet.rows[at].text, start, start + folded.chars().count());
    // “… un abrazo, la coordinación” is no name.
    if printed.starts_with(char::is_lowercase) && name.starts_with(char::is_uppercase) {
        return None;
    }
    let name = if fold(printed) == folded && name.is_ascii() && !printed.is_ascii() { printed } else { name };
    Some((name.to_owned(), Some(sheet.place(at, start, start + folded.chars().count()))))
}

/// “Loom Watch Urgent Actions” as “Loom Watch”: what its mails are is no part of a sender's name.
fn without_kind(name: &str) -> &str {
    let cuts = name.match_indices(' ').map(|(at, _)| at);
    let kind = cuts.into_iter().find(|&at| crate::labels::kinds().whole(&fold(&name[at..])).is_some());
    kind.map_or(name, |at| &name[..at])
}

/// A known name in the page's title or among its publishers.
fn of_title(sheet: &Sheet<'_>) -> Option<Found> {
    let texts = [sheet.document.title.as_deref(), sheet.document.publisher.as_deref()];
    let folded: Vec<String> = texts.into_iter().flatten().map(fold).collect();
    let behind = |text: &String, name: &Name| {
        text.find(&name.folded).is_some_and(|at| {
            at > 0 && text[..at].trim_end().ends_with(['|', '-', '–', '—', '·']) || *text == name.folded
        })
    };
    let found = names().iter().find(|name| folded.iter().any(|text| behind(text, name)))?;
    let family = found.family;
    // “… | Scholars at Risk Network”: the masthead's form before the text's.
    let whole = folded.iter().any(|text| text.ends_with(&format!(" {}", found.folded)));
    if whole && !found.short && section(sheet, &|name: &Name| name.family == family).is_none() {
        return Some((with_short(sheet, found), None));
    }
    of_family(sheet, |name| name.family == family)
        .or_else(|| names().iter().find(|n| n.family == family).map(|n| (n.printed.to_owned(), None)))
}

/// The first known name in the text or in the furniture.
fn of_text(sheet: &Sheet<'_>) -> Option<Found> {
    let rows = sheet.rows.iter().map(|row| (row.text.as_str(), Cow::Borrowed(row.folded.as_str())));
    let mut texts = rows.chain(sheet.furniture.iter().map(|text| (text.as_str(), Cow::Owned(fold(text)))));
    let first = texts.find_map(|(text, folded)| {
        let hits = held_by(&folded).filter_map(|name| name.find_in(text, &folded).map(|at| (at, name)));
        hits.min_by_key(|(at, name)| (*at, name.short)).map(|(_, name)| name)
    })?;
    of_family(sheet, |name| name.family == first.family)
}

/// The name of a family as the document prints it: its section where head or foot names one, name and short form
/// where they stand together.
fn of_family(sheet: &Sheet<'_>, wanted: impl Fn(&Name) -> bool) -> Option<Found> {
    if let Some(section) = section(sheet, &wanted) {
        return Some(section);
    }
    let candidates: Vec<&Name> = names().iter().filter(|name| wanted(name)).collect();
    let mut best: Option<(usize, usize, &Name)> = None;
    let paragraphs = sheet.paragraphs();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        for name in &candidates {
            let better = best.is_none_or(|(_, _, known)| known.short && !name.short);
            if let Some(start) = name.find_in(&paragraph.text, &paragraph.folded).filter(|_| better) {
                best = Some((at, start, name));
            }
        }
    }
    if let Some((at, start, name)) = best {
        let start = chars_before(&paragraphs[at].folded, start);
        let printed = slice(&paragraphs[at].text, start, start + name.folded.chars().count());
        // “Amnistia Internacional” and “Amnistía Internacional” are one when folded: the document says which.
        let name = candidates.iter().copied().find(|other| other.printed == printed).unwrap_or(name);
        let place = sheet.place_in(&paragraphs[at], start, start + name.folded.chars().count());
        return Some((with_short(sheet, name), place));
    }
    let around: Vec<String> = sheet
        .furniture
        .iter()
        .chain(sheet.document.title.iter())
        .chain(sheet.document.publisher.iter())
        .map(|t| fold(t))
        .collect();
    // A site's metadata give its name in English whatever the page's language.
    let held = |text: &String| candidates.iter().find(|name| find_words(text, &name.folded).is_some());
    let name = around.iter().find_map(held)?;
    Some((with_short(sheet, name), None))
}

/// “World Organisation Against Torture (OMCT)”, where the document prints the two together.
fn with_short(sheet: &Sheet<'_>, name: &Name) -> String {
    let texts = sheet.rows.iter().map(|row| &row.text).chain(&sheet.furniture);
    for text in texts {
        let folded = fold(text);
        let Some(at) = find_words(&folded, &name.folded).filter(|_| !name.short) else {
            continue;
        };
        let behind = slice(text, chars_before(&folded, at + name.folded.len()), usize::MAX);
        let inside = behind.strip_prefix(" (").and_then(|rest| rest.split(')').next());
        if let Some(short) = inside
            .filter(|short| (2..=10).contains(&short.len()) && short.chars().all(|c| c.is_uppercase() || c == '-'))
        {
            let own = slice(text, chars_before(&folded, at), chars_before(&folded, at + name.folded.len()));
            return format!("{} ({short})", as_printed(name, own));
        }
    }
    name.printed.to_owned()
}

/// A name in the table's form where the document's differs only in capitals; with other accents, as the document has it.
fn as_printed<'n>(name: &'n Name, found: &'n str) -> &'n str {
    if found.to_lowercase() == name.printed.to_lowercase() || name.short { name.printed } else { found }
}

/// How many rows from either end count as head and foot.
const EDGE: usize = 14;

/// An unknown publisher that head and foot name.
fn of_masthead(sheet: &Sheet<'_>, head: &Head) -> Option<Found> {
    let (name, row) = crate::masthead::find(sheet, head)?;
    let place = row.map(|row| {
        let start = sheet.rows[row].text.find(&name).map_or(0, |at| chars_before(&sheet.rows[row].text, at));
        sheet.place(row, start, start + name.chars().count())
    });
    Some((name, place))
}

/// An unknown publisher: its site's name behind the page's title, or the one the metadata gives.
fn of_site(sheet: &Sheet<'_>) -> Option<Found> {
    // Whoever passed a mail on published nothing.
    let forwarded = sheet.is_passed_on();
    if let Some(publisher) = sheet
        .document
        .publisher
        .as_ref()
        .filter(|name| !forwarded && !name.trim().is_empty() && !name.contains('@'))
    {
        return Some((without_kind(publisher.trim()).to_owned(), None));
    }
    let Some(title) = sheet.document.title.as_ref() else {
        return of_foot(sheet).or_else(|| of_blog(sheet));
    };
    // “Headline « letters for weavers”: a blog's name is short; a headline behind these marks is not.
    let short = |at: &usize| title[*at..].split_whitespace().count() <= 3;
    let blog =
        [" « ", " :: "].into_iter().filter_map(|mark| title.rfind(mark).map(|at| at + mark.len())).find(short);
    let cut = [" | ", " – ", " — ", " - ", " · ", "｜", " » "]
        .into_iter()
        .filter_map(|mark| title.rfind(mark).map(|at| at + mark.len()))
        .max();
    let Some(name) = cut.max(blog).map(|at| title[at..].trim().to_owned()) else {
        return of_foot(sheet).or_else(|| crate::masthead::home_heading(sheet).map(|name| (name, None)));
    };
    let name = before_headline(sheet, title, &name).unwrap_or(name);
    (name.chars().count() < 60).then_some((name, None))
}

/// “Weavers' Committee - Write for two sisters” as a page's title: the name before the headline, where the page begins another
/// line with it and prints the headline in a line of its own.
fn before_headline(sheet: &Sheet<'_>, title: &str, last: &str) -> Option<String> {
    let first =
        title[..title.len() - last.len()].trim_end_matches([' ', '-', '–', '—', '|', '·', '«', '»', ':', '｜']);
    let (folded, last) = (fold(first), fold(last));
    let own = crate::masthead::says_so(&folded) && !crate::masthead::says_so(&last);
    let count = sheet.rows.len();
    let edge = |at: &usize| *at < 2 * EDGE || at + EDGE >= count;
    let headed = || (0..count).filter(edge).any(|at| sheet.rows[at].folded.starts_with(&folded));
    let headline = |at: usize| sheet.rows[at].folded.trim() == last;
    // Where the rest is the page's heading, what stands before it is the site, whatever it is called.
    let heading = |at: usize| headline(at) && matches!(sheet.rows[at].shape, Shape::Heading(1));
    let short = first.split_whitespace().count() <= 5 && !first.contains([':', '|']);
    let whole = || short && !crate::masthead::says_so(&last) && (0..count).filter(edge).any(heading);
    let told = || own && headed() && (0..count).filter(edge).any(headline);
    (whole() || told()).then(|| first.to_owned())
}

/// “free the loom nine” above a motto and a menu: the first line of a blog's page, whatever letters it begins with.
fn of_blog(sheet: &Sheet<'_>) -> Option<Found> {
    let name = crate::masthead::run_together(sheet).or_else(|| crate::masthead::above_menu(sheet));
    name.map(|name| (name, None))
}

/// The name at the head of a line that the page repeats: “Lamplight International · AMR 37/9310/2026 · page 1”.
fn of_foot(sheet: &Sheet<'_>) -> Option<Found> {
    let first = |text: &String| {
        let piece = text.trim_start_matches(['©', ' ']).split(['·', '|', '–', '—', ',', '\n']).next()?.trim();
        let words: Vec<&str> = piece.split(' ').collect();
        let capitals = words.iter().filter(|w| w.chars().next().is_some_and(char::is_uppercase)).count();
        let fits = (2..=6).contains(&words.len())
            && capitals * 2 > words.len()
            && !piece.chars().any(|c| c.is_ascii_digit());
        (fits && text.contains(['·', '|', '–', ','])).then(|| piece.to_owned())
    };
    sheet.furniture.iter().rev().find_map(first).map(|name| (name, None))
}

/// Who publishes a list: the site, where its page's title names it behind the list's own.
pub(crate) fn of_list(sheet: &Sheet<'_>, head: &Head) -> Option<Finding> {
    let title = sheet.document.title.as_ref();
    let site = title.and_then(|title| {
        // A hyphen may also part what the list is of; what the page begins with is the site.
        let begins = || title.rsplit_once(" - ").is_some_and(|(_, last)| begins_page(sheet, head, last));
        let parted = [" | ", " – ", " — "].iter().any(|mark| title.contains(mark)) || begins();
        let heading = head.title.as_ref().is_some_and(|h| h.text != *title);
        let bare = !parted
            && heading
            && title.split(' ').count() <= 4
            && title.chars().next().is_some_and(char::is_uppercase);
        if bare { Some((title.clone(), None)) } else { parted.then(|| of_site(sheet)).flatten() }
    });
    match site {
        Some((name, place)) => {
            Some(Finding { value: Value::Organisation(name), place, sureness: Sureness::LIKELY })
        }
        None => of_sheet(sheet, head).or_else(|| find(sheet, head)),
    }
}

/// Whether one of a page's first lines is nothing but that name, and not the headline.
fn begins_page(sheet: &Sheet<'_>, head: &Head, name: &str) -> bool {
    const TOP: usize = 3;
    let folded = fold(name.trim());
    let headline = head.title.as_ref().is_some_and(|title| fold(&title.text) == folded);
    let kind = crate::labels::kinds().whole(&folded).is_some();
    let named = || sheet.rows.iter().take(TOP).any(|row| row.folded.trim() == folded);
    let around = || sheet.furniture.first().is_some_and(|text| fold(text.trim()) == folded);
    let heads = |row: &Row| matches!(row.shape, Shape::Heading(_)) && row.folded.trim() == folded;
    !headline && !kind && (named() || around()) && !sheet.rows.iter().any(heads)
}

/// A group's own sheet names it in its first line, whoever wrote the actions on it.
fn of_sheet(sheet: &Sheet<'_>, head: &Head) -> Option<Finding> {
    let first = sheet.rows.get(sheet.start).filter(|row| crate::masthead::says_so(&row.folded))?;
    let (name, row) = of_masthead(sheet, head)?;
    let own = first.text.contains(&name) && crate::masthead::says_so(&fold(&name));
    own.then_some(Finding { value: Value::Organisation(name), place: row, sureness: Sureness::LIKELY })
}
