//! An unknown publisher, by where its name stands: at the head and the foot of a page, and by the words such names hold.

mod asks;
mod blog;
mod byline;
mod evidence;
mod office;
mod page;

pub(crate) use asks::is_verb;
pub(crate) use blog::{above_menu, home_heading, run_together};
pub(crate) use byline::undersigned;
use evidence::Evidence;
pub(crate) use evidence::with_short;
pub(crate) use page::leads_home;
use page::{foots, holder, home, is_last_of, is_menu, is_root};

use crate::dates;
use crate::fold::{fold, slice};
use crate::head::{Head, is_prose};
use crate::labels::{grammar, kinds, people, sections, stems};
use crate::rows::{Shape, Sheet};
use crate::zones::Zone;
use crate::{calendar, country, index, number};

/// How many lines at the head and at the foot may hold the name.
const HEAD: usize = 5;
const FOOT: usize = 4;
const LONGEST: usize = 80;

/// A piece of a line that may be the publisher's name.
struct Candidate {
    text: String,
    folded: String,
    /// Its row; `None` in what the page repeats.
    row: Option<usize>,
    foot: bool,
    /// Whether its line also says how to reach whoever it names.
    reachable: bool,
    /// Whether it is what a page's first link to its own site says.
    home: bool,
    /// Whether it signs a text: right below words of thanks, or before the hour at which it was posted.
    signs: bool,
    /// Whether the sign of a copyright stands before it.
    holds: bool,
    /// Whether it stands where whoever wrote a text puts the name: above or before the day, before “ACTION ALERT”, above
    /// an address at the page's top.
    bylined: bool,
}

/// The name, and its row where it stands in one: a name that head and foot share, or one that says what it is
/// (“Committee”, “Verein”, “مركز”).
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<(String, Option<usize>)> {
    if let Some((name, row)) = heading(sheet) {
        return Some((name, Some(row)));
    }
    let candidates = candidates(sheet, head);
    let evidence = Evidence::of(sheet);
    let title = sheet.document.title.as_deref().map(fold).unwrap_or_default();
    let headline = head.title.as_ref().map(|t| fold(&t.text)).unwrap_or_default();
    let points = |candidate: &Candidate| {
        let others = || {
            candidates.iter().filter(|other| {
                other.foot != candidate.foot
                    && other.row != candidate.row
                    && holds(&other.folded, &candidate.folded)
            })
        };
        let titled = holds(&title, &candidate.folded) && !holds(&headline, &candidate.folded);
        // “LabourStart campaign” in the window's title, “LabourStart, PO Box 7200” at the foot.
        let heads = candidate.foot && titled && title.starts_with(&candidate.folded);
        // Head and foot may also repeat whom the page is about.
        let again = others().next().is_some()
            && (crate::names::entry(&candidate.text).is_none()
                || candidate.reachable
                || others().any(|other| other.reachable)
                || candidate.row == Some(sheet.start) && evidence.recurs(&candidate.folded, candidate.row));
        // “Campaigns” alone is a menu's.
        let says =
            says_so(&candidate.folded) && (candidate.text.contains(' ') || titled || !candidate.text.is_ascii());
        let text = candidate.text.as_str();
        let named = text.contains(' ') || text.chars().any(crate::fold::is_unspaced);
        // “Mountain Survival” in the first line, “Mountain Survival asks you” in the text.
        let acts = candidate.row == Some(sheet.start) && is_capital_name(text) && acts_in_text(sheet, text);
        // “Loom4All” in the first line and behind the headline in the window's title, above a motto.
        let top = candidate.row == Some(sheet.start);
        let last = top && is_last_of(&title, &candidate.folded);
        // Nobody's name has four words.
        let person = || !says && text.split(' ').count() < 4 && crate::names::entry(text).is_some();
        // A heading that the last lines repeat is what the page is about.
        let line = || !matches!(sheet.rows[sheet.start].shape, Shape::Heading(_));
        let kept = top && named && line() && !person() && foots(sheet, &candidate.folded);
        let begins = (candidate.foot || says) && begins_text(sheet, candidate);
        let asks = named && (says || crate::names::entry(text).is_none()) && asks::asks(sheet, text);
        2 * u32::from(says)
            + 2 * u32::from(again)
            + u32::from(titled)
            + 2 * u32::from(acts || asks)
            + u32::from(heads)
            + 2 * u32::from(last || kept)
            + 2 * u32::from(candidate.home)
            + u32::from(candidate.signs)
            + 2 * u32::from(candidate.bylined || candidate.holds && !says)
            + 2 * u32::from(evidence.is_spelled(text, candidate.row))
            + 2 * u32::from(!candidate.foot && evidence.is_shortened(text, candidate.row))
            + 2 * u32::from(named && evidence.has_domain(text))
            + u32::from(candidate.signs && named && evidence.recurs(&candidate.folded, candidate.row))
            + u32::from(begins) * if candidate.foot { 1 } else { 2 }
    };
    let best = candidates.iter().map(|c| (points(c), c)).filter(|(points, _)| *points >= 2);
    let best = best.max_by_key(|(points, c)| (*points, std::cmp::Reverse(c.foot), std::cmp::Reverse(c.row)))?.1;
    Some((best.text.clone(), best.row))
}

/// The name that a page's first heading is, above the heading of the text: “Herders’ Rights Watch – Action Alert”, or a
/// name that the foot repeats beside its telephone.
pub(crate) fn heading(sheet: &Sheet<'_>) -> Option<(String, usize)> {
    const BELOW: usize = 8;
    const WORDS: usize = 4;
    let is_heading = |at: usize| matches!(sheet.rows[at].shape, Shape::Heading(_));
    let end = sheet.rows.len().min(sheet.start + HEAD);
    let first = (sheet.start..end).find(|&at| is_heading(at))?;
    let last = sheet.rows.len().min(first + BELOW);
    let is_title = |at: &usize| {
        is_heading(*at) && !is_of_issue(&sheet.rows[*at])
            || !is_of_issue(&sheet.rows[*at]) && sheet.rows[*at].loud && is_headline_like(&sheet.rows[*at].text)
    };
    let below = (first + 1..last).find(is_title)?;
    let headline = &sheet.rows[below];
    let labelled =
        sections().start(&headline.folded, |_| true).is_some() || kinds().whole(&headline.folded).is_some();
    if labelled || headline.text.split_whitespace().count() < WORDS {
        return None;
    }
    let row = &sheet.rows[first];
    let parts: Vec<&str> =
        row.text.split(['–', '—', '|', '·']).flat_map(|p| p.split(" - ")).map(str::trim).collect();
    let of_kind = |part: &&str| kinds().whole(&fold(part)).is_some();
    let own: Vec<&&str> = parts.iter().filter(|part| !of_kind(part)).collect();
    if let [name] = own[..]
        && parts.len() > 1
        && is_name_like(name)
    {
        return Some(((*name).to_owned(), first));
    }
    let reachable = |row: &&crate::rows::Row| {
        row.text.contains('@') || row.text.chars().filter(char::is_ascii_digit).count() > 4
    };
    let foot = sheet.rows[sheet.rows.len().saturating_sub(FOOT)..].iter().filter(reachable);
    let again = foot.into_iter().any(|foot| foot.folded.starts_with(&row.folded));
    // “Pen & Ploeg – schrijfkring” / “Brief van de maand: april 2015” / “Burundi: dominee gevangen”: what stands between the
    // two is the head of an issue.
    let issue = (first + 1..below).any(|at| is_of_issue(&sheet.rows[at]));
    // A page's own title is its headline, and running text stands below that.
    let titled = sheet.document.title.as_deref().is_some_and(|title| fold(title).contains(&row.folded));
    let told = sheet.paragraphs().iter().any(|p| p.first > first && p.first < below && is_prose(p));
    let issue = issue && !titled && !told;
    // “Weavers' Committee of Kara” as heading and as the window's title, another heading below: what a site calls itself on
    // every page.
    let whole = sheet.document.title.as_deref().is_some_and(|title| fold(title).trim() == row.folded.trim());
    let own = again
        || whole && is_heading(below) && says_so(&row.folded)
        || issue && (says_so(&row.folded) || row.text.contains(['–', '—', '&']) && is_capital_name(&row.text));
    (own && is_name_like(&row.text)).then(|| (row.text.trim().to_owned(), first))
}

/// A line of an issue's head: its kind, its number.
fn is_of_issue(row: &crate::rows::Row) -> bool {
    let mut pieces = row.folded.split([':', ',', '·', '|']).flat_map(|piece| piece.split(" - ")).map(str::trim);
    let kind = pieces.any(|piece| kinds().whole(piece) == Some("urgentaction"));
    row.text.chars().count() < LONGEST && (kind || !number::all(&row.text).is_empty())
}

/// Words that all begin with a capital but for small ones between them, no sentence: “Pen & Ploeg”.
fn is_capital_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(['–', '—', '|']).next().unwrap_or("").split_whitespace().collect();
    let small = |word: &&&str| word.chars().all(char::is_lowercase);
    (2..=6).contains(&words.len()) && words.iter().filter(small).all(|w| w.chars().count() <= 3)
}

/// “Brasil: missionária e barqueiro ameaçados de morte”: several words, some of them small.
fn is_headline_like(text: &str) -> bool {
    const WORDS: usize = 5;
    text.split_whitespace().count() >= WORDS && text.chars().any(char::is_lowercase) && !text.ends_with([':', '.'])
}

fn holds(text: &str, name: &str) -> bool {
    name.chars().count() >= 4 && crate::fold::find_words(text, name).is_some()
}

/// Whether a folded line holds a word that publishers' names hold: “Committee”, “Verein”, “مركز”.
pub(crate) fn says_so(folded: &str) -> bool {
    people().any_inside(folded, "publisher", |start, end| {
        // German, Dutch and Swedish put the word at the end of a longer one: “Schrijfgroep”.
        crate::stems::begins_word(folded, start)
            || end - start > 4 && folded[end..].starts_with([' ', ','])
            || folded.len() == end
    })
}

fn candidates(sheet: &Sheet<'_>, head: &Head) -> Vec<Candidate> {
    let rows = sheet.rows.len();
    let own = head.title.as_ref().map(|t| t.row);
    let title = sheet.document.title.as_deref().map(fold).unwrap_or_default();
    let near = (sheet.start..rows)
        .filter(|&at| at < sheet.start + HEAD || own.is_some_and(|own| at > own && at <= own + 2));
    let far = (rows.saturating_sub(FOOT)..rows).filter(|&at| at >= sheet.start + HEAD);
    let in_list = |at: usize| !matches!(sheet.zones().of[at], Zone::Body | Zone::Aside);
    let mut out = Vec::new();
    for (at, foot) in near.map(|at| (at, false)).chain(far.map(|at| (at, true))) {
        let row = &sheet.rows[at];
        // A page's highest heading is its headline, but where the window's title says that it is the site, and the headline stands
        // below.
        let heads =
            |row: &crate::rows::Row| matches!(row.shape, Shape::Heading(_)) && title.starts_with(row.folded.trim());
        let below = || sheet.rows[at + 1..].iter().take(HEAD).any(heads);
        let site = || at == sheet.start && is_last_of(&title, row.folded.trim()) && below();
        let headline = own == Some(at) || matches!(row.shape, Shape::Heading(1)) && !site();
        // An office in an address list is never the publisher.
        let link = foot && is_listed_link(sheet, at);
        if !headline && !link && !in_list(at) && !crate::contacts::is_contact(&row.folded) {
            // A sentence of the text names whom it is about.
            let told = dates::names_a_day(&row.folded) && is_told(sheet, at);
            let pieces = if told { Vec::new() } else { pieces(&row.text, foot) };
            out.extend(pieces.into_iter().map(|text| candidate(text, &row.text, Some(at), foot)));
        }
    }
    for text in &sheet.furniture {
        for line in text.lines().filter(|line| !is_menu(line)) {
            out.extend(pieces(line, true).into_iter().map(|text| candidate(text, line, None, true)));
        }
    }
    let lines =
        sheet.rows[rows.saturating_sub(FOOT).max(sheet.start + 1).min(rows)..].iter().map(|row| row.text.as_str());
    let holders = lines.chain(sheet.furniture.iter().flat_map(|text| text.lines())).filter_map(holder);
    out.extend(holders.map(|text| Candidate { holds: true, ..candidate(text, "", None, true) }));
    out.extend(home(sheet));
    out.extend(blog::of_whom(sheet).into_iter().chain(blog::before_headline(sheet)).map(|(at, text)| {
        let line = sheet.rows[at].text.as_str();
        Candidate { home: true, ..candidate(text, line, Some(at), false) }
    }));
    out.extend(byline::in_headline(sheet, own).map(|(at, text)| {
        let line = sheet.rows[at].text.as_str();
        Candidate { bylined: true, ..candidate(text, line, Some(at), false) }
    }));
    out.extend(signatures(sheet).filter(|(at, _)| own != Some(*at)).map(|(at, text)| {
        let line = sheet.rows[at].text.as_str();
        Candidate { signs: true, ..candidate(text, line, Some(at), false) }
    }));
    // A mail's subject above its day is a headline.
    let subject = crate::head::subject(sheet).map(|subject| fold(&subject));
    out.extend(byline::all(sheet).filter(|(_, text)| subject.as_deref() != Some(fold(text).as_str())).map(
        |(at, text)| {
            let line = sheet.rows[at].text.as_str();
            Candidate { bylined: true, ..candidate(text, line, Some(at), false) }
        },
    ));
    out
}

/// Whether a row is an item of a list, or a line among others, that is a link as a whole: a menu's, or another page's.
fn is_listed_link(sheet: &Sheet<'_>, at: usize) -> bool {
    let links = &sheet.document.blocks[sheet.rows[at].block].links;
    crate::kind::is_link(sheet, at) && !links.iter().any(|link| is_root(&link.href))
}

/// The names that sign a text: in the line below words that end in a comma, with their short form in a line of their own,
/// or before the day and hour of a post. Each with its row.
fn signatures<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = (usize, String)> + 's {
    const REACH: usize = 150;
    const HEAD: usize = 8;
    const THANKS: usize = 60;
    // A longer line is no signature, in bytes.
    const LINE: usize = 1_000;
    let from = sheet.rows.len().saturating_sub(REACH).max(sheet.start);
    let asks = |at: usize| matches!(sheet.zones().of[at], Zone::Letter | Zone::Calls);
    (sheet.start..sheet.rows.len()).filter(move |&at| at < HEAD || at >= from).filter_map(move |at| {
        let row = &sheet.rows[at];
        let text = Some(row.text.trim()).filter(|text| text.len() <= LINE)?;
        let posted = || {
            let (first, rest) = text.split_once(" | ")?;
            let hour =
                rest.split(' ').any(|word| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()));
            (at < HEAD && hour && dates::names_a_day(&fold(rest))).then(|| first.trim())
        };
        let above = at.checked_sub(1).map_or("", |above| sheet.rows[above].text.trim_end());
        let thanked = above.ends_with([',', '，', '،']) && above.chars().count() <= THANKS && text.contains(' ');
        // “Weavers Beyond Walls (WBW)” above “Action Alert - April 29”.
        let alert =
            || sheet.rows.get(at + 1).is_some_and(|next| dates::names_a_day(&next.folded) || is_of_issue(next));
        let alone = row.opens && with_short(text).is_some() && (sheet.block_end(at) == at + 1 || alert());
        let dated = || signed_on_a_day(text);
        // A list of what to ask for ends nowhere, but no call is a name and a day.
        let dated_call = || dated().filter(|name| *name != text);
        let name = match asks(at) {
            true => dated_call()?,
            false => posted().or_else(|| (thanked || alone).then_some(text)).or_else(dated)?,
        };
        let closed = name.trim_end_matches(['.', ',']);
        is_name_like(closed).then(|| (at, closed.to_owned()))
    })
}

/// “Weavers' Committee, Lomé, 3 May 2017”, “The “Weavers' Committee””: a name that says what it is, a place at most and a day
/// behind it, or nothing.
fn signed_on_a_day(text: &str) -> Option<&str> {
    const BEHIND: usize = 50;
    let (name, rest) = text.split_once(", ").unwrap_or((text, ""));
    let name = name.trim_start_matches(['(', '-', '–', ' ']);
    let bare = name.split_once(' ').filter(|(word, _)| grammar().has(&fold(word), "article"));
    let quoted = bare.map_or(name, |(_, rest)| rest);
    let inside = quoted.strip_prefix(['"', '“', '«']).and_then(|rest| rest.strip_suffix(['"', '”', '»']));
    let day = dates::all(&fold(rest)).into_iter().next();
    let dated = day.is_some_and(|day| {
        rest.chars().count() <= BEHIND && rest.chars().count() < day.end + 6 && rest.split_whitespace().count() <= 8
    });
    let whole = rest.is_empty() && inside.is_some();
    let own = without_issue(inside.unwrap_or(name));
    (says_so(&fold(own)) && (dated || whole)).then_some(own)
}

fn candidate(text: String, line: &str, row: Option<usize>, foot: bool) -> Candidate {
    const DIGITS: usize = 5;
    let reachable = line.contains('@') || line.chars().filter(char::is_ascii_digit).count() >= DIGITS;
    Candidate {
        folded: fold(&text),
        text,
        row,
        foot,
        reachable,
        home: false,
        signs: false,
        holds: false,
        bylined: false,
    }
}

/// Whether running text begins with a name of several words: “The Committee for Letters is concerned …”.
fn begins_text(sheet: &Sheet<'_>, candidate: &Candidate) -> bool {
    let begins = |p: &&crate::rows::Paragraph| {
        let (first, rest) = p.folded.split_once([' ', '\'']).unwrap_or(("", ""));
        let behind = grammar().has(first, "article") && rest.starts_with(&candidate.folded);
        is_prose(p) && candidate.row != Some(p.first) && (behind || p.folded.starts_with(&candidate.folded))
    };
    const LEADS: usize = 12;
    candidate.text.contains(' ')
        && sheet.paragraphs().iter().filter(|p| is_prose(p)).take(LEADS).any(|p| begins(&p))
}

/// Whether running text prints a name before a small word, as of somebody who does something.
fn acts_in_text(sheet: &Sheet<'_>, name: &str) -> bool {
    const LEADS: usize = 12;
    const SHORTEST: usize = 70;
    const LONG: usize = 2_000;
    let acts = |text: &str| {
        text.match_indices(name).any(|(at, _)| {
            let behind = text[at + name.len()..].strip_prefix(' ');
            let before = text[..at].trim_end();
            let opens = before.is_empty() || before.ends_with(['.', ',', ':', ';', '!', '?']);
            opens && behind.is_some_and(|rest| rest.starts_with(char::is_lowercase))
        })
    };
    let told = sheet.paragraphs().iter().filter(|p| p.text.chars().count() >= SHORTEST);
    told.take(LEADS).any(|p| acts(slice(&p.text, 0, LONG)))
}

/// Whether a row is running text that goes on behind it, or ends as a sentence does.
fn is_told(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let paragraph = sheet.paragraph(at, sheet.block_end(at));
    let unspaced = row.text.chars().filter(|&c| crate::fold::is_unspaced(c)).count();
    let small = || row.text.split_whitespace().any(|word| word.chars().all(char::is_lowercase));
    is_prose(&paragraph) && (unspaced > LONGEST / 2 || small())
}

/// The pieces of a line between marks that may be a name. A foot's ends where its address begins.
fn pieces(line: &str, foot: bool) -> Vec<String> {
    let marks: &[&str] = &[" – ", " — ", " | ", "｜", " · ", " • ", " * ", " - ", "©", "\u{3000}"];
    let mut pieces = vec![line.to_owned()];
    for mark in marks {
        pieces = pieces.iter().flat_map(|piece| piece.split(mark)).map(str::to_owned).collect();
    }
    // A menu is no masthead.
    if pieces.len() > 4 && !foot {
        return Vec::new();
    }
    // “Remember those in bonds, as though bound with them.” is a motto.
    if !foot && is_sentence(line) {
        return Vec::new();
    }
    let cut = |piece: &String| {
        let piece = without_years(piece);
        // “Accompaniment Network, 3 May 2018”
        let piece = without_issue(piece);
        let dated = dates::names_a_day(&fold(piece));
        let end =
            if foot || dated { piece.find([',', '،', '，', ':']).unwrap_or(piece.len()) } else { piece.len() };
        piece[..end].trim().trim_end_matches(['.', ':', ',']).trim().to_owned()
    };
    pieces.iter().map(cut).filter(|piece| is_name_like(piece) && !is_of_contact(&fold(piece))).collect()
}

/// Whether a line ends as a sentence does and is written like one: few of its words have capitals.
fn is_sentence(line: &str) -> bool {
    const WORDS: usize = 5;
    let words: Vec<&str> = line.split_whitespace().collect();
    let capitals = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    let cased = words.iter().any(|word| word.chars().any(char::is_lowercase));
    cased && line.trim_end().ends_with(['.', '!', '?']) && words.len() >= WORDS && capitals * 3 <= words.len()
}

/// “2012 Weavers' Committee”, “2009–2012 Weavers' Committee” behind the sign of a copyright: the years are no part of the name.
fn without_years(piece: &str) -> &str {
    let piece = piece.trim_start();
    let year = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    // “Accompaniment Network, 3 May 2018” is a day's.
    let dated = |name: &str| {
        name.ends_with(|c: char| c.is_ascii_digit())
            || calendar::month(&fold(name.rsplit(' ').next().unwrap_or(""))).is_some()
    };
    let last =
        piece.trim_end().rsplit_once(' ').filter(|(name, last)| last.split(['-', '–']).all(year) && !dated(name));
    let piece = last.map_or(piece, |(name, _)| name);
    let Some((first, rest)) = piece.split_once(' ') else { return piece };
    if first.split(['-', '–']).all(year) { rest } else { piece }
}

/// “تماس با کانون: …”, “Contact the desk”: how to reach the publisher, not its name.
pub(crate) fn is_of_contact(folded: &str) -> bool {
    stems().words("reach").iter().any(|word| folded.starts_with(word))
}

/// “Pacific Concern Letter Chain Bulletin 17, 3 May”: the issue is no part of the name.
fn without_issue(piece: &str) -> &str {
    let folded = fold(piece);
    let words: Vec<&str> = folded.split(' ').collect();
    let numbered =
        |at: &usize| kinds().has(words[*at], "issue") && words[at + 1].starts_with(|c: char| c.is_ascii_digit());
    let issue = (1..words.len().saturating_sub(1)).find(numbered);
    let chars = |at: usize| words[..at].iter().map(|word| word.chars().count() + 1).sum::<usize>() - 1;
    issue.map_or(piece, |at| slice(piece, 0, chars(at)))
}

/// “Afi Lawson, 41, president of the committee” is somebody.
fn is_aged(piece: &str) -> bool {
    let age = |word: &str| (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    piece.split([',', '،', '，']).skip(1).any(|part| age(part.trim()))
}

/// How many words a name may have: “Centre for Research on the Rights of Weavers of the Lagoon and the Coast” says at once what
/// it is.
fn most_words(piece: &str) -> usize {
    const SHORT: usize = 9;
    const LONG: usize = 14;
    let first = piece.split(' ').next().unwrap_or("");
    if with_short(piece).is_some() || says_so(&fold(first)) { LONG } else { SHORT }
}

fn is_name_like(piece: &str) -> bool {
    let folded = fold(piece);
    let letters = piece.chars().filter(|c| c.is_alphabetic()).count();
    let first = piece.chars().find(|c| c.is_alphanumeric());
    (4..=LONGEST).contains(&piece.chars().count())
        && letters >= 3
        && piece.split_whitespace().count() <= most_words(piece)
        && first.is_some_and(|c| !c.is_lowercase())
        && kinds().leads(&folded, "toall").is_none()
        && !piece.contains(['@', ':', '?', '!', ';', '，', '。'])
        && !piece.starts_with(['-', '–', '—', '•', '>'])
        && !is_aged(piece)
        && dates::all(&folded).is_empty()
        && number::all(piece).is_empty()
        && index::all(piece).is_empty()
        && kinds().whole(&folded).is_none()
        && country::named(&folded).is_none()
        && sections().start(&folded, |_| true).is_none()
        && !office::is_office_or_street(piece, &folded)
}
