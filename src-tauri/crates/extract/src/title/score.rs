//! The headline as the best of a few lines: what speaks for each and against it, one sign a line with its weight.

mod lines;

use std::cmp::Reverse;
use std::collections::HashSet;

use lines::{By, Candidate, candidates, ends_before, is_heading};
use model::Sureness;

use super::{Title, is_bare_day, skippable};
use crate::fold::{fold, is_unspaced};
use crate::head::{Head, is_prose};
use crate::labels::{fates, greeting, issued, kinds, mail};
use crate::rows::{Row, Shape, Sheet};
use crate::zones::Zone;
use crate::{country, dates, masthead, names, organisation};

/// From so many points on a line is the headline.
const ENOUGH: i32 = 15;
/// From so many points on it surely is, where the next best has so many fewer.
const SURE: i32 = 30;
const CLEAR: i32 = 10;

/// What the signs look at, gone through once.
struct Facts<'s> {
    sheet: &'s Sheet<'s>,
    head: &'s Head,
    /// The first rows of the first paragraphs of running text.
    prose: Vec<usize>,
    /// Whether each row belongs to running text.
    running: Vec<bool>,
    /// The beginnings of the long words of the first running text.
    told: HashSet<String>,
    /// Folded titles of page and mail.
    titles: Vec<String>,
    /// Who publishes the page, folded.
    publisher: Option<String>,
    /// The first heading, where it is the publisher's name.
    brand: Option<usize>,
    /// The first row of the calls, an address or a letter.
    asks: usize,
}

impl<'s> Facts<'s> {
    fn of(sheet: &'s Sheet<'s>, head: &'s Head) -> Self {
        const TOLD: usize = 3;
        const FIRST: usize = 1_200;
        let mut running = vec![false; sheet.rows.len()];
        let texts: Vec<_> = sheet.paragraphs().iter().filter(|p| is_prose(p)).collect();
        texts.iter().for_each(|p| running[p.first..p.end].fill(true));
        let first: Vec<_> = texts.into_iter().filter(|p| p.first >= sheet.begin()).take(TOLD).collect();
        let told =
            first.iter().flat_map(|p| long_words(crate::fold::slice(&p.folded, 0, FIRST)).collect::<Vec<_>>());
        let asked = |zone: &Zone| matches!(zone, Zone::Calls | Zone::Addressees | Zone::Copies | Zone::Letter);
        Self {
            told: told.collect(),
            prose: first.iter().map(|p| p.first).collect(),
            running,
            titles: head.titles(sheet).iter().map(|title| fold(title)).collect(),
            publisher: masthead::find(sheet, head).map(|(name, _)| fold(&name)),
            brand: masthead::heading(sheet).map(|(_, row)| row),
            asks: sheet.zones().of.iter().position(asked).unwrap_or(usize::MAX),
            sheet,
            head,
        }
    }
}

impl Facts<'_> {
    /// Whether a text is the publisher's name, or a piece of it.
    fn is_publisher(&self, folded: &str) -> bool {
        const MORE: usize = 8;
        self.publisher.as_deref().is_some_and(|name| {
            let whole = folded.contains(name) && folded.chars().count() <= name.chars().count() + MORE;
            whole || name.contains(folded)
        })
    }
}

/// Endings change from a headline to its text: “дело Примеровой”, “Примерова задержана”. Where words aren't parted, two
/// letters each.
fn long_words(folded: &str) -> impl Iterator<Item = String> + '_ {
    const SHORTEST: usize = 4;
    const BEGINNING: usize = 6;
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= SHORTEST);
    words.flat_map(|word| {
        let letters: Vec<char> = word.chars().collect();
        if letters.iter().all(|&c| is_unspaced(c)) {
            return letters.windows(2).map(|pair| pair.iter().collect()).collect::<Vec<String>>();
        }
        vec![letters.into_iter().take(BEGINNING).collect()]
    })
}

/// The best of the lines.
pub(super) fn best(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let facts = Facts::of(sheet, head);
    let mut scored: Vec<(i32, Candidate)> =
        candidates(&facts).into_iter().map(|c| (points(&facts, &c), c)).collect();
    scored.sort_by_key(|(points, candidate)| (Reverse(*points), candidate.first, candidate.end));
    let mut scored = scored.into_iter();
    let (points, best) = scored.next()?;
    let next = scored.find(|(_, other)| other.title.text != best.title.text).map_or(i32::MIN, |(next, _)| next);
    let sure = points >= SURE && points.saturating_sub(next) >= CLEAR;
    let sureness = if sure { Sureness::SURE } else { Sureness::LIKELY };
    (points >= ENOUGH).then_some(Title { sureness, ..best.title })
}

/// All that speaks for a candidate and against it. The weights are tenths of the natural logarithm of how much likelier a sign
/// makes a line the headline than the others of its page, as fitted to some three hundred documents.
fn points(facts: &Facts<'_>, candidate: &Candidate) -> i32 {
    let folded = fold(&candidate.title.text);
    let format = by_format(facts, candidate, &folded);
    format + by_look(facts, candidate, &folded) + by_place(facts, candidate) + by_words(facts, candidate, &folded)
}

fn sum(signs: &[(bool, i32)]) -> i32 {
    signs.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum()
}

/// What the page's markup and its own title say.
fn by_format(facts: &Facts<'_>, candidate: &Candidate, folded: &str) -> i32 {
    const SHORTEST: usize = 10;
    let (sheet, first) = (facts.sheet, candidate.first);
    let row = &sheet.rows[first];
    let titled = folded.chars().count() >= SHORTEST && facts.titles.iter().any(|title| title.contains(folded));
    let brand = is_heading(row) && (facts.brand == Some(first) || masthead::leads_home(sheet, first));
    sum(&[
        (row.shape == Shape::Heading(1), 14),
        (row.shape == Shape::Heading(2), 10),
        (matches!(row.shape, Shape::Heading(3..)), 6),
        (brand, -7),
        (matches!(row.shape, Shape::Item(_)), -5),
        (crate::kind::is_link(sheet, first), -6),
        (titled, 8),
        (is_subject_of(sheet, first), 24),
        (candidate.by == By::Format, -19),
    ])
}

/// What a line looks like.
fn by_look(facts: &Facts<'_>, candidate: &Candidate, folded: &str) -> i32 {
    let line = candidate.by == By::Line;
    let sheet = facts.sheet;
    let row = &sheet.rows[candidate.first];
    let text = candidate.title.text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let long = words.len() >= 4 || text.chars().filter(|&c| is_unspaced(c)).count() >= 8;
    let small = words.iter().any(|w| w.chars().all(char::is_lowercase) && w.chars().count() > 3);
    let fielded = |at: Option<usize>| at.and_then(|at| sheet.rows.get(at)).is_some_and(|row| is_field(&row.text));
    let in_country = country::mentions(folded).last().is_some_and(|mention| mention.end == folded.len());
    let field = is_field(text);
    let fields = field && (fielded(Some(candidate.end)) || fielded(candidate.first.checked_sub(1)));
    sum(&[
        (text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase), 8),
        (long, 10),
        (small && long, 7),
        (words.len() == 3, -5),
        (words.len() <= 2 && !long, -5),
        (text.ends_with(['!', '！', '?', '？']), 6),
        (text.ends_with(['.', '。', '۔']) && !text.ends_with("..."), -15),
        (text.starts_with(char::is_lowercase), -5),
        (text.starts_with(['"', '“', '«', '„', '(', '#']), -4),
        (field, -9),
        (line && is_of_label(folded), -15),
        (fields, -5),
        (text.contains(';'), -15),
        (text.contains(',') && text.contains(char::is_numeric) && in_country, -15),
        (text.chars().filter(|c| c.is_numeric()).count() >= 5, -8),
        (dates::names_a_day(folded), -6),
        (crate::persons::sex_marks(&row.folded).next().is_some(), -8),
    ])
}

/// Where a line stands.
fn by_place(facts: &Facts<'_>, candidate: &Candidate) -> i32 {
    let (sheet, head) = (facts.sheet, facts.head);
    let (first, end) = (candidate.first, candidate.end);
    let (row, zone) = (&sheet.rows[first], sheet.zones().of[first]);
    let line = candidate.by == By::Line;
    let block = sheet.block_end(first);
    let told = facts.prose.iter().filter(|&&at| at < first).count();
    let below = |at: Option<usize>| at.is_some_and(|at| first > at && first <= at + 2);
    let numbered = head.number.is_some() || head.index.is_some();
    let cut = line && end < block && !is_heading(row) && !ends_before(sheet, end);
    sum(&[
        (row.opens && block == end, 5),
        (!row.opens, 7),
        (cut && goes_on(sheet, end), -14),
        (cut && !goes_on(sheet, end), -6),
        (end - first > 1, -4),
        (line && !is_heading(row) && (first + 1..end).any(|at| !may_go_on(sheet, at)), -26),
        (line && !is_heading(row) && crate::stems::address_at(sheet, first), -10),
        (is_below_kind(sheet, first), 17),
        (line && is_second(sheet, first), -10),
        (below(head.number.as_ref().map(|n| n.0)), 6),
        (below(head.index.as_ref().map(|n| n.0)), 3),
        (head.names == Some(first) && numbered, -10),
        (first == sheet.begin(), -4),
        (first > sheet.begin() && is_day(&sheet.rows[first - 1]), 6),
        (sheet.rows.get(end).is_some_and(is_day), 8),
        // A site's motto stands above its menu.
        (sheet.rows.get(end).is_some_and(|row| is_menu(&row.text)), -12),
        (is_last_crumb(sheet, first), 14),
        (facts.prose.contains(&end), 3),
        (is_above_salutation(sheet, block), -15),
        (told >= 1, -17),
        (told >= 2, -11),
        (first > facts.asks, -11),
        (line && zone == Zone::Aside, -8),
        (line && !matches!(zone, Zone::Body | Zone::Aside), -8),
    ])
}

/// What a line tells of.
fn by_words(facts: &Facts<'_>, candidate: &Candidate, folded: &str) -> i32 {
    let own: HashSet<String> = long_words(folded).collect();
    let shared = own.iter().filter(|word| facts.told.contains(*word)).count();
    let named = |piece: Option<&str>| piece.is_some_and(|piece| country::named(piece.trim()).is_some());
    let leads = [":", " - "].iter().any(|mark| {
        named(folded.split_once(mark).map(|(before, _)| before))
            || named(folded.rsplit_once(mark).map(|(_, last)| last))
    });
    let fate = ["state", "befell", "toward"].iter().any(|mark| !fates().beginnings(folded, mark).is_empty());
    sum(&[
        (shared >= 1, 7),
        (shared >= 2, 10),
        (shared > 0 && shared * 2 >= own.len(), 8),
        (!country::mentions(folded).is_empty(), 5),
        (leads, 7),
        (fate, 20),
        (!names::mentions(candidate.title.text.trim()).is_empty(), 6),
        (masthead::says_so(folded), -7),
        // “Blog of the Friends of Afi Lawson, held in Lomé”: the page's own motto.
        (kinds().inside(folded, "blogof").is_some(), -17),
        (facts.is_publisher(folded), -9),
        (super::is_of_site(folded), -3),
        (!kinds().all_inside(folded, "urgent").is_empty(), -5),
    ])
}

/// “Objet : …”, “Theme: …”: a field of a letter's head, or of a form's.
fn is_of_label(folded: &str) -> bool {
    mail().start(folded, |mark| mark == "subject").is_some()
        || crate::letter::is_subject(folded)
        || kinds().begins(folded, "field").is_some()
}

/// “Afi Lawson, weaver” near above “Re: Afi Lawson, weaver”: what the subject of a letter's or a mail's head says again.
fn is_subject_of(sheet: &Sheet<'_>, first: usize) -> bool {
    const NEAR: usize = 8;
    const SHORTEST: usize = 10;
    let folded = sheet.rows[first].folded.trim();
    let subject = |row: &Row| {
        row.folded.len() < folded.len() + 2 * SHORTEST
            && row.folded.split_once([':', '：']).is_some_and(|(_, rest)| rest.trim() == folded)
            && (crate::letter::is_subject(&row.folded)
                || mail().start(&row.folded, |mark| mark == "subject").is_some())
    };
    folded.chars().count() >= SHORTEST && sheet.rows.iter().skip(first + 1).take(NEAR).any(subject)
}

/// The next line above, days and numbers aside.
fn above<'s>(sheet: &'s Sheet<'_>, first: usize) -> Option<(usize, &'s Row)> {
    const NEAR: usize = 12;
    let passed = |at: &usize| skippable(sheet, *at) || is_day(&sheet.rows[*at]);
    let above = (sheet.begin()..first).rev().take(NEAR).find(|at| !passed(at))?;
    Some((above, &sheet.rows[above]))
}

/// Whether a line that reads like a headline stands above: what stands below one is its second line.
fn is_second(sheet: &Sheet<'_>, first: usize) -> bool {
    const WORDS: usize = 5;
    above(sheet, first).is_some_and(|(at, row)| {
        let words: Vec<&str> = row.text.split_whitespace().collect();
        let small = words.iter().any(|word| word.chars().count() > 3 && word.chars().all(char::is_lowercase));
        row.opens
            && sheet.block_end(at) == at + 1
            && (WORDS..=20).contains(&words.len())
            && small
            && !row.text.ends_with(['.', ':', ',', ';'])
            && !masthead::says_so(&row.folded)
            && !organisation::is_name(row)
    })
}

/// Whether the next line above, days and numbers aside, says nothing but what sort of document it is.
fn is_below_kind(sheet: &Sheet<'_>, first: usize) -> bool {
    let says = |row: &Row| kinds().whole(&row.folded).is_some() || super::brand::says_brand(row);
    above(sheet, first).is_some_and(|(_, row)| says(row))
}

/// Whether a letter's salutation is the next line: what stands there is to whom it goes.
fn is_above_salutation(sheet: &Sheet<'_>, end: usize) -> bool {
    let next = sheet.rows.get(end);
    next.is_some_and(|row| greeting(&row.folded).is_some_and(|start| start.mark == "greet"))
}

/// “Home > Letters > Chad: a weaver held” above “Chad: a weaver held”: what the way to a page ends in is the page's name.
fn is_last_crumb(sheet: &Sheet<'_>, first: usize) -> bool {
    const ABOVE: usize = 3;
    const SHORTEST: usize = 12;
    let folded = sheet.rows[first].folded.trim();
    let crumb = |row: &Row| {
        let last = row.folded.rsplit(['>', '»', '›', '/']).next().unwrap_or("").trim();
        last.len() < row.folded.trim().len() && last == folded
    };
    folded.chars().count() >= SHORTEST && sheet.rows[first.saturating_sub(ABOVE)..first].iter().any(crumb)
}

/// The same, and below a line of a few words.
fn may_go_on(sheet: &Sheet<'_>, at: usize) -> bool {
    const FEW: usize = 3;
    goes_on(sheet, at) || sheet.rows[at - 1].text.split_whitespace().count() <= FEW
}

/// Whether a row goes on with the one above: in small letters, or below a full line.
fn goes_on(sheet: &Sheet<'_>, at: usize) -> bool {
    const FULL: usize = 50;
    sheet.rows[at].text.starts_with(char::is_lowercase) || sheet.rows[at - 1].text.chars().count() >= FULL
}

/// “Home | Speakers | Tours | Donate”.
fn is_menu(text: &str) -> bool {
    text.matches(['|', '»', '›', '>', '·', '[', '{']).count() >= 2
}

/// Whether a row is little more than a day: “News from Guatemala | on: Thursday, 20 March 2008”.
fn is_day(row: &Row) -> bool {
    const MORE: usize = 18;
    const LONGEST: usize = 90;
    let about =
        row.text.contains(['|', '·', '•']) && row.text.chars().count() < LONGEST && dates::names_a_day(&row.folded);
    // “Posted on 11 February 2010 by letterswithafi”.
    let posted = || issued().words("posted").iter().any(|word| row.folded.starts_with(word.as_str()));
    about
        || is_bare_day(row, MORE)
        || row.text.chars().count() < LONGEST && posted() && dates::names_a_day(&row.folded)
}

/// “Photo: …”, “Place of incident: …”: a few words before a colon that name no country.
fn is_field(text: &str) -> bool {
    const WORDS: usize = 4;
    let label = text.split_once([':', '：']).map_or("", |(label, _)| label);
    !label.is_empty() && label.split_whitespace().count() <= WORDS && country::mentions(&fold(label)).is_empty()
}
