//! The headline.

mod brand;
mod concern;
mod plain;
mod score;
mod subject;

use brand::{behind_brand, headline_above, is_of_labels};
use concern::concern;
use model::Sureness;

use crate::dates;
use crate::fold::{fold, skip};
use crate::head::{Head, Title};
use crate::labels::{kinds, mail, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::{country, index, masthead, number, organisation};

/// Finds the headline and its row: the concern beside the action's number, or what stands for one, else the best of the lines
/// that may be a headline.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let concern = concern(sheet, head).or_else(|| plain::above_names(sheet, head));
    // “URGENT ACTION AU 152/14”, “URGENT ACTION TYPE:”: what stands behind the words is a number, or a label.
    let own = |title: &Title| number::all(&title.text).is_empty() && !title.text.ends_with([':', '：']);
    let title = concern.or_else(|| behind_brand(sheet, head).filter(own)).or_else(|| score::best(sheet, head));
    title.filter(|title| !title.text.is_empty())
}

/// The headline of a page that lists documents: its first heading, else its page's title.
pub(crate) fn of_listing(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    // “Urgent actions - Weavers' Committee” is the window's title where “Weavers' Committee” is the first heading.
    let named = |row: &Row| {
        let title = sheet.document.title.as_deref().map(fold).unwrap_or_default();
        let rest = title.strip_suffix(row.folded.trim()).map(str::trim_end);
        masthead::says_so(&row.folded) && rest.is_some_and(|rest| rest.ends_with(['-', '–', '—', '|', '·', '«']))
    };
    let is_heading = |row: &&Row| matches!(row.shape, Shape::Heading(2));
    let several = sheet.rows.iter().any(|row| is_heading(&row));
    let top = sheet.rows.iter().position(|row| row.shape == Shape::Heading(1) && !(several && named(row)));
    let top = top.or_else(|| {
        let own = sheet.rows.iter().position(|row| row.shape == Shape::Heading(1))?;
        sheet.rows.iter().skip(own).position(|row| is_heading(&row)).map(|at| own + at)
    });
    top.map(|at| of_rows(sheet, at, sheet.block_end(at)))
        .or_else(|| heading(sheet, head))
        .or_else(|| first_loud(sheet, head))
        .or_else(|| first_line(sheet, head))
        .or_else(|| list_line(sheet))
        .or_else(|| from_format(sheet, head))
}

/// “Harbour Letter Writers - sheet for April 2013”: the publisher and which issue it is.
fn first_line(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let first = sheet.rows.get(sheet.start)?;
    let (name, _) = masthead::find(sheet, head)?;
    let more = first.text.chars().count() > name.chars().count() + 4 && first.text.chars().count() < 80;
    let alone = sheet.block_end(sheet.start) == sheet.start + 1 && !first.text.ends_with('.');
    (more && alone && first.text.starts_with(&name)).then(|| of_rows(sheet, sheet.start, sheet.start + 1))
}

/// A short line that no full stop ends, below the name of whoever publishes the list.
fn list_line(sheet: &Sheet<'_>) -> Option<Title> {
    // The first two lines may be the name of whoever publishes it.
    let named = |at: usize| {
        let row = &sheet.rows[at];
        at < 2
            && (organisation::is_name(row)
                || masthead::says_so(&row.folded)
                || row.text.split_whitespace().count() > 3)
    };
    let first = (0..sheet.rows.len().min(8)).find(|&at| {
        let row = &sheet.rows[at];
        // “Urgent Actions” may have its list right below it.
        let heads = at == 0 && kinds().whole(&row.folded).is_some();
        let alone = row.opens && sheet.block_end(at) == at + 1 && !matches!(row.shape, Shape::Item(_));
        (alone || heads)
            && (8..80).contains(&row.text.chars().count())
            && !row.text.ends_with(['.', ':'])
            && !skippable(sheet, at)
            && !is_link_alone(&row.folded)
            && !named(at)
            && !(at > 0 && crate::listing::is_bare_end(&row.text))
    })?;
    Some(of_rows(sheet, first, first + 1))
}

/// A title out of rows `first..end`, cleaned.
fn of_rows(sheet: &Sheet<'_>, first: usize, end: usize) -> Title {
    let text = sheet.rows[first..end].iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join(" ");
    Title { text: clean(&text), row: first, place: sheet.place_of_rows(first, end), sureness: Sureness::SURE }
}

/// Drops “Urgent Action Update:” before and “(Peru: UA 29.24)” behind a headline.
pub(crate) fn clean(text: &str) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let folded = fold(&text);
    if let Some(label) = kinds().begins(&folded, "before") {
        text = skip(&text, label.chars().count()).trim_start().to_owned();
    }
    if let Some(open) = text.rfind(" (").filter(|_| text.ends_with(')')) {
        let inside = &text[open..];
        if !number::all(inside).is_empty() {
            text.truncate(open);
        }
    }
    text
}

/// “URGENT ACTION TITLE: …” of the trial of 2017; a memo's “Re:” without a heading.
fn labelled(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let rows = sheet.rows[..head.end.min(sheet.rows.len())].iter().enumerate().skip(sheet.start);
    let found = rows.into_iter().find_map(|(at, row)| {
        let body = row.folded.trim_start_matches(['|', ' ']);
        let label = kinds().begins(body, "titlelabel")?;
        Some((at, row.folded.chars().count() - body.chars().count() + label.chars().count()))
    });
    let Some((at, end)) = found else { return of_memo(sheet) };
    let rest = skip(&sheet.rows[at].text, end).trim_matches([':', ' ', '|']);
    if headline_above(sheet, head, at) {
        return None;
    }
    if !rest.is_empty() {
        let title = of_rows(sheet, at, at + 1);
        return Some(Title { text: clean(rest), ..title });
    }
    // “Re:” above “Date:” where a memo's labels are a column of their own: what stands beside it is lost.
    let next = sheet.rows.get(at + 1)?;
    (!next.text.trim_end().ends_with(':')).then(|| of_rows(sheet, at + 1, capitals_end(sheet, at + 1)))
}

/// “Re:” in a cell and its value in the next one of the same row: a memo's head printed as a table.
fn of_memo(sheet: &Sheet<'_>) -> Option<Title> {
    const HEAD: usize = 40;
    let cells = sheet.rows.iter().enumerate().take(HEAD);
    let at = cells.into_iter().find_map(|(at, row)| {
        let labelled = kinds().whole(&row.folded) == Some("subject") && row.text.trim_end().ends_with([':', '：']);
        let below = sheet.rows.get(at + 1)?;
        let beside =
            matches!((&row.shape, &below.shape), (Shape::Cell(t, r, _), Shape::Cell(u, s, _)) if t == u && r == s);
        let value = !is_memo(&below.folded) && !below.text.trim_end().ends_with([':', '：']);
        (labelled && beside && value).then_some(at + 1)
    })?;
    Some(of_rows(sheet, at, sheet.block_end(at)))
}

/// The rows in capitals from `first` on belong to one headline.
fn capitals_end(sheet: &Sheet<'_>, first: usize) -> usize {
    let capitals = |text: &str| text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
    let mut end = first + 1;
    if !capitals(&sheet.rows[first].text) {
        return end;
    }
    while end < sheet.rows.len() && end < first + 4 && capitals(&sheet.rows[end].text) && !is_label(sheet, end) {
        end += 1;
    }
    end
}

fn is_label(sheet: &Sheet<'_>, at: usize) -> bool {
    let folded = &sheet.rows[at].folded;
    let ends_colon = folded.trim_end().ends_with(':');
    // “GOOD NEWS: RADIO OWNER BACK ON THE AIR” goes on in capitals: a headline.
    let text = &sheet.rows[at].text;
    let shouts = !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase);
    let headline = |s: &crate::labels::Start| shouts && skip(text, s.end).split_whitespace().count() > 3;
    let section = sections().start(folded, |_| true).is_some_and(|s| (s.words > 1 || ends_colon) && !headline(&s));
    section || kinds().whole(folded).is_some() || country::named(folded).is_some()
}

/// Whether a row is little else than the name of whoever head and foot say publishes the page.
fn is_masthead(sheet: &Sheet<'_>, head: &Head, at: usize) -> bool {
    const MORE: usize = 8;
    masthead::find(sheet, head).is_some_and(|(name, _)| {
        let row = &sheet.rows[at];
        row.folded.contains(&fold(&name)) && row.text.chars().count() <= name.chars().count() + MORE
    })
}

fn pieces(folded: &str) -> Vec<&str> {
    folded.split(" - ").flat_map(|piece| piece.split(['·', '|', '•'])).map(str::trim).collect()
}

/// “To: all groups”, “Date: …”: the head of a memo.
fn is_memo(folded: &str) -> bool {
    mail().begins(folded, "memo").is_some()
}

/// “Barrancabermeja, 2 de octubre de 2014”.
pub(crate) fn is_dateline(row: &Row) -> bool {
    let found = dates::all(&row.folded).into_iter().next();
    found.is_some_and(|date| {
        let before: String = row.text.chars().take(date.start).collect();
        let behind = skip(&row.text, date.end).trim_matches(|c: char| !c.is_alphanumeric());
        // “…, a 14 de marzo”, “…, le 3 mai”.
        let place = before.trim_end();
        let place = place.rsplit_once(", ").filter(|(_, word)| word.chars().count() <= 3).map_or(place, |(p, _)| p);
        before.contains(',') && place.split_whitespace().count() <= 4 && behind.chars().count() < 4
    })
}

/// Lines of numbers, dates and addresses of the office.
fn skippable(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    // A page's own heading holds its number beside the headline.
    const HEADLINE: usize = 12;
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    if matches!(row.shape, Shape::Heading(1)) && letters(&clean(&row.text)) > HEADLINE && row.text.ends_with(')') {
        return false;
    }
    is_bare_day(row, 12)
        || is_dateline(row)
        || is_month(&row.folded)
        || !index::all(&row.text).is_empty()
        || !number::all(&row.text).is_empty()
        || !row.text.chars().any(char::is_alphabetic)
}

/// The page's first heading that is no brand and no name of a site, and neither a day nor a box of a blog's.
fn heading(sheet: &Sheet<'_>, _: &Head) -> Option<Title> {
    let level = |at: usize| match sheet.rows[at].shape {
        Shape::Heading(level) => Some(level),
        _ => None,
    };
    // “mde150412011en”, “www.letters.example”: the name of a file, an address.
    let file = |at: usize| {
        let text = sheet.rows[at].text.trim();
        let address = text.starts_with("www.") || text.starts_with("http");
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        !text.contains(' ') && (address || text.is_ascii() && digits > 3)
    };
    let own = |at: usize| {
        !file(at) && !is_brand(sheet, at) && !is_furnishing(&sheet.rows[at]) && !is_masthead_alone(sheet, at)
    };
    // Above a masthead stands the library's headline.
    let from = sheet.masthead.unwrap_or(0);
    let best = (from..sheet.rows.len()).filter(|&at| own(at)).filter_map(level).min()?;
    let first = (from..sheet.rows.len()).find(|&at| level(at) == Some(best) && sheet.rows[at].opens && own(at))?;
    // A page that only has headings of sections has no headline among them.
    (best <= 2 || first < 8).then(|| of_rows(sheet, first, sheet.block_end(first)))
}

/// “AMNESTY INTERNATIONAL” above “PUBLIC STATEMENT” in one block: who publishes, and what it is.
fn is_masthead_alone(sheet: &Sheet<'_>, at: usize) -> bool {
    let says = |row: &Row| organisation::is_name(row) || kinds().whole(&row.folded).is_some();
    sheet.rows[at..sheet.block_end(at)].iter().all(says)
}

/// Whether a row is a day and fewer than so many characters more.
fn is_bare_day(row: &Row, more: usize) -> bool {
    let length = row.text.chars().count();
    dates::all(&row.folded).iter().any(|day| length < day.end - day.start + more)
}

/// “Previous Posts”, “sábado, dezembro 15, 2007”: headings that a blog prints around its posts.
fn is_furnishing(row: &Row) -> bool {
    is_bare_day(row, 12) || sections().start(&row.folded, |mark| mark == "foot").is_some()
}

fn is_brand(sheet: &Sheet<'_>, at: usize) -> bool {
    kinds().whole(&sheet.rows[at].folded).is_some()
        || masthead::heading(sheet).is_some_and(|(_, row)| row == at)
        || is_site(sheet, at)
        || masthead::leads_home(sheet, at)
}

fn is_site(sheet: &Sheet<'_>, at: usize) -> bool {
    headline_of_site(sheet, at).is_some()
}

/// “Harbour Blog: Fisher held” as the page's title, “Harbour Blog” above and “Fisher held” below: the row of the latter.
fn headline_of_site(sheet: &Sheet<'_>, at: usize) -> Option<usize> {
    const SHORTEST: usize = 12;
    let row = &sheet.rows[at];
    let title = sheet.document.title.as_deref().map(fold).unwrap_or_default();
    let rest =
        title.strip_prefix(row.folded.trim()).map(|rest| rest.trim_start_matches([' ', ':', '-', '|', '»', '·']));
    let rest =
        rest.filter(|rest| rest.chars().count() >= SHORTEST && rest.len() + row.folded.trim().len() < title.len())?;
    // “Headline - Amnesty International” above the name itself is the other way round.
    let other = (at + 1..sheet.rows.len()).find(|&other| sheet.rows[other].folded.trim() == rest)?;
    (!organisation::is_name(&sheet.rows[other])).then_some(other)
}

/// Where a headline ends in its block: at the end, at a line that says when it was posted, or at another field.
fn headline_end(sheet: &Sheet<'_>, first: usize) -> usize {
    let parted = |at: &usize| dates::names_a_day(&sheet.rows[*at].folded) || is_field(&sheet.rows[*at].text);
    (first + 1..sheet.block_end(first)).find(parted).unwrap_or(sheet.block_end(first))
}

/// “ISSUES: Enforced disappearance; minorities” below a headline.
fn is_field(text: &str) -> bool {
    let label = text.split_once([':', '：']).map_or("", |(label, _)| label);
    !label.is_empty() && label.chars().count() < 24 && !label.chars().any(char::is_lowercase)
}

/// How many characters a number takes at the head of a line: “UP-32-2003: BURMA: …”.
fn numbered(text: &str) -> usize {
    number::all(text).first().filter(|found| found.start == 0).map_or(0, |found| found.end)
}

/// Lines that are no headline whatever their form: labels, numbers and days, the publisher's name, a memo's head.
fn is_furnished(sheet: &Sheet<'_>, at: usize) -> bool {
    // A masthead stands at the top.
    const TOP: usize = 3;
    let row = &sheet.rows[at];
    let top = at < sheet.start + TOP;
    // “Colombia Vigil Network - Rapid Response - September 3, 1998”.
    let issue =
        dates::names_a_day(&row.folded) && pieces(&row.folded).into_iter().any(|p| kinds().whole(p).is_some());
    let masthead = issue
        || is_month(&row.folded)
        || top && (masthead::says_so(&row.folded) || dates::names_a_day(&row.folded));
    skippable(sheet, at)
        || is_link_alone(&row.folded)
        || is_label(sheet, at)
        || is_of_labels(row)
        || is_memo(&row.folded)
        || says_again(&row.folded)
        || masthead
        || organisation::is_name(row)
        || kinds().leads(&row.folded, "distribution").is_some()
}

/// “www.example.org/letters-of-the-month”: an address on the net, and nothing else.
fn is_link_alone(folded: &str) -> bool {
    let net = folded.starts_with("www.") || folded.contains("://") || folded.contains('/') && folded.contains('.');
    net && !folded.trim().contains(' ')
}

/// “URGENT ALERT ! URGENT ALERT ! URGENT ALERT !”: one cry, over and over.
fn says_again(folded: &str) -> bool {
    let mut pieces = folded.split(['!', '*', '+', '•']).map(str::trim).filter(|piece| !piece.is_empty());
    let first = pieces.next();
    let others: Vec<&str> = pieces.collect();
    first.is_some_and(|first| !others.is_empty() && others.iter().all(|piece| *piece == first))
}

/// “Februar 2018”.
fn is_month(folded: &str) -> bool {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let year = |word: &&&str| word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    words.len() <= 3
        && words.iter().any(|w| crate::calendar::month(w).is_some())
        && words.iter().filter(year).count() == 1
}

/// The first line set off in the head.
fn first_loud(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let short = |at: &usize| (8..160).contains(&sheet.rows[*at].text.chars().count());
    let loud = |at: &usize| sheet.rows[*at].loud && !is_furnished(sheet, *at) && short(at);
    let first = (sheet.begin()..head.end.min(sheet.rows.len())).find(loud)?;
    Some(of_rows(sheet, first, first + 1))
}

/// “Harbour Network”, “the latest news from …”: lines that a site prints around a text.
fn is_of_site(folded: &str) -> bool {
    let inner = || folded.split(' ').skip(1).take(folded.matches(' ').count().saturating_sub(1));
    kinds().holds(folded, "site") || inner().any(|word| kinds().has(word, "sitenews"))
}

/// A page's title without its site's name, a mail's subject without what the mail program put before.
fn from_format(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let text = match crate::head::subject(sheet) {
        Some(subject) => subject::headline(&subject),
        None => {
            let title = head.titles(sheet).into_iter().next()?;
            let cut = [" | ", " – ", " — ", " - "].into_iter().filter_map(|mark| title.rfind(mark)).max();
            clean(cut.map_or(title.as_str(), |at| &title[..at]))
        }
    };
    (!sheet.rows.is_empty()).then(|| Title {
        text,
        row: 0,
        place: sheet.place(0, 0, 0),
        sureness: Sureness::LIKELY,
    })
}
