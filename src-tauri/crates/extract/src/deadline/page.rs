//! When a page was written, near enough to say which year a last day without one is meant in.

use model::Date;

use crate::dates::{self, Day};
use crate::fold::fold;
use crate::labels::deadlines;
use crate::rows::{Paragraph, Sheet};

/// The day that a blog prints above a post: not the day of issue, but near enough to say which year is meant.
pub(super) fn day_of_page(sheet: &Sheet<'_>) -> Option<Date> {
    const HEAD: usize = 8;
    const MORE: usize = 12;
    // A blog sets it in a line of its own, which is read as furniture.
    let blocks = sheet.document.blocks.iter().take(HEAD).filter(|block| block.lines.len() == 1);
    let lines = blocks.map(|block| fold(&block.lines[0].text));
    let bare = |folded: &str| {
        let found = dates::all(folded).into_iter().next()?;
        let bare = folded.chars().count() < found.end - found.start + MORE;
        if let Day::Sure(date) = found.day { bare.then_some(date) } else { None }
    };
    let rows = sheet.rows.iter().take(HEAD);
    let day = rows.map(|row| row.folded.clone()).chain(lines).find_map(|folded| bare(&folded));
    day.or_else(|| posted(sheet))
        .or_else(|| first_of(sheet))
        .or_else(|| first_of_month(sheet))
        .or_else(|| of_year(sheet))
        .or_else(|| last_told(sheet))
}

/// “Posted on 3 March 2016 by quillmaster”.
fn posted(sheet: &Sheet<'_>) -> Option<Date> {
    const LONGEST: usize = 80;
    let lines = sheet.rows.iter().filter(|row| row.text.chars().count() <= LONGEST);
    let labelled =
        |folded: &str| crate::labels::issued().words("posted").iter().any(|word| folded.starts_with(word));
    lines.filter(|row| labelled(&row.folded)).find_map(|row| match dates::all(&row.folded).first()?.day {
        Day::Sure(date) => Some(date),
        _ => None,
    })
}

/// Some weeks before the last day that the text names, where it names no year behind that day's: a story is told soon after
/// what it tells, and may name a day to come.
fn last_told(sheet: &Sheet<'_>) -> Option<Date> {
    const BEFORE: i64 = 60;
    const ROWS: usize = 400;
    let rows = || sheet.rows.iter().take(ROWS).filter(|row| crate::fold::has_digit(&row.folded));
    let sure = |found: &dates::Found| if let Day::Sure(date) = found.day { Some(date) } else { None };
    // “… held since 3 May 2012” tells nothing of when that is told.
    let since = |row: &crate::rows::Row, found: &dates::Found| {
        let before = crate::fold::slice(&row.folded, 0, found.start);
        let mut words = before.split_whitespace().rev().take(3);
        words.any(|word| deadlines().has(word, "since"))
    };
    let told = rows().flat_map(|row| dates::all(&row.folded).into_iter().filter(move |found| !since(row, found)));
    let last = told.filter_map(|found| sure(&found)).max()?;
    let year = |word: &str| word.parse::<i16>().ok().filter(|year| word.len() == 4 && (1961..=2100).contains(year));
    let words = rows().flat_map(|row| row.folded.split(|c: char| !c.is_ascii_digit()));
    let later = words.filter_map(year).any(|year| year > last.year());
    let near = last.checked_sub(jiff::Span::new().days(BEFORE)).ok();
    near.filter(|_| !later)
}

/// The first day of the only year that the headings and the page's title name: “Letters for the saltmakers, 2013”.
fn of_year(sheet: &Sheet<'_>) -> Option<Date> {
    let headings = sheet.rows.iter().filter(|row| matches!(row.shape, crate::rows::Shape::Heading(_)));
    let texts = headings.map(|row| row.folded.clone()).chain(sheet.document.title.as_deref().map(fold));
    let mut years: Vec<i16> = texts
        .flat_map(|text| {
            text.split(|c: char| !c.is_alphanumeric()).filter_map(|word| word.parse().ok()).collect::<Vec<i16>>()
        })
        .filter(|year| (1961..=2100).contains(year))
        .collect();
    years.dedup();
    if let [year] = years[..] { Date::new(year, 1, 1).ok() } else { None }
}

/// The first day of the month that the metadata of a part gives: see [`month_of_page`].
fn first_of(sheet: &Sheet<'_>) -> Option<Date> {
    let (year, month) = sheet.document.dated.as_deref()?.split_once('-')?;
    Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()
}

/// The first day of the month below the headline: “Letter of the month – May 2003”.
fn first_of_month(sheet: &Sheet<'_>) -> Option<Date> {
    let month = month_of_page(sheet)?;
    let (year, month) = month.split_once('-')?;
    Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()
}

/// The month that the head of a page gives for all its actions: “Letters for October 2006”. As “2006-10”.
pub(crate) fn month_of_page(sheet: &Sheet<'_>) -> Option<String> {
    const HEAD: usize = 8;
    const LONGEST: usize = 60;
    let years = 1961..=2100_u16;
    let heads = sheet.rows.iter().take(HEAD).filter(|row| row.text.chars().count() <= LONGEST);
    let bare = heads.filter(|row| dates::all(&row.folded).is_empty());
    bare.into_iter().find_map(|row| {
        let words: Vec<&str> = row.folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        // “October 2006”, “octubre de 2006”.
        let near = |at: usize| [at + 1, at + 2].into_iter().find_map(|next| words.get(next)?.parse::<u16>().ok());
        (0..words.len()).find_map(|at| {
            let (calendar, month) = crate::calendar::month(words[at])?;
            let year = near(at).filter(|year| years.contains(year))?;
            (calendar == crate::calendar::Calendar::Gregorian).then(|| format!("{year}-{month:02}"))
        })
    })
}

/// Whether whoever sends a mail on says, above what it quotes, that the last day has moved or counts no more: “We have
/// extended it to the end of April.”
/// Only the rows before `end` are asked.
pub(super) fn moves_quoted(sheet: &Sheet<'_>, end: usize) -> bool {
    let own = |row: &&crate::rows::Row| sheet.document.blocks[row.block].quoted == 0;
    let table = deadlines();
    let mut own = sheet.rows[..end].iter().take_while(own);
    // “On 3 May Afi wrote:” only heads what is quoted.
    let dated = |row: &crate::rows::Row| {
        !row.text.trim_end().ends_with(':')
            && dates::names_a_day(&row.folded)
            && table.inside(&row.folded, "weak").is_some()
    };
    own.any(|row| {
        dated(row) || ["moved", "lifted", "noun"].iter().any(|mark| table.inside(&row.folded, mark).is_some())
    })
}

/// “Bitte schreiben Sie”, a heading that its text goes on with: “bis 30. September höfliche Briefe an …”.
pub(super) fn is_below_asking(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const WORDS: usize = 6;
    let Some(above) = paragraph.first.checked_sub(1).map(|at| &sheet.rows[at]) else { return false };
    paragraph.text.starts_with(char::is_lowercase)
        && above.opens
        && above.text.split_whitespace().count() <= WORDS
        && !deadlines().all_inside(&above.folded, "context").is_empty()
}
