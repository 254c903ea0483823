//! An action of which a clause says that it is over: “the case is closed and the campaign is over”.

use model::Sureness;

use crate::fold::{chars_before, is_unspaced, slice};
use crate::labels::{endings, issued, kinds};
use crate::rows::{Row, Shape, Sheet};

/// The longest way, in characters, from the word for the action to the words that say it is over: whom it is for.
const BETWEEN: usize = 60;

/// A clause that says so.
pub(super) struct Said {
    /// Its row, and the characters that hold it, counted from that row's first.
    pub hit: (usize, usize, usize),
    /// Whether it says nothing more of the action: “the campaign for her brother” may be another one.
    pub plain: bool,
}

/// The first clause that says so.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Said> {
    sheet.paragraphs().iter().filter(|p| !super::is_link(sheet, p.first)).find_map(|paragraph| {
        let text = paragraph.folded.as_str();
        let over = endings().all_inside(text, "over").into_iter();
        let (start, end, plain) =
            over.filter(|&(start, end)| ends_here(&text[start..end], &text[end..])).find_map(|(over, end)| {
                let clause = clause_start(text, over);
                let deeds = endings().all_inside(&text[clause..over], "deed");
                let own = deeds.into_iter().find(|&(start, stop)| {
                    is_subject(&text[clause..clause + start]) && goes_on(&text[clause + stop..over])
                })?;
                Some((clause + own.0, end, text[clause + own.1..over].trim().is_empty()))
            })?;
        let hit = (paragraph.first, chars_before(text, start), chars_before(text, end));
        Some(Said { hit, plain })
    })
}

/// “Case closed” in a line of its own beside the headline; “Archived” there is a doubt, for a site may only have moved.
pub(super) fn badge(sheet: &Sheet<'_>, title: usize) -> Option<((usize, usize, usize), Sureness)> {
    const NEAR: usize = 2;
    let beside = (title.saturating_sub(NEAR)..=title + NEAR).filter(|at| *at != title && *at < sheet.rows.len());
    let alone = |at: &usize| !super::is_link(sheet, *at) && !is_among_brief(sheet, *at);
    beside.filter(alone).find_map(|at| {
        let row = &sheet.rows[at];
        let sureness = if is_all(&row.folded, "unstate") { Sureness::DOUBTFUL } else { Sureness::LIKELY };
        is_all(&row.folded, "state").then(|| ((at, 0, row.text.chars().count()), sureness))
    })
}

/// “[Closed] Letters for …”, “Campaign status: closed” among the lines above the text.
pub(super) fn state(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    const TOP: usize = 6;
    let top =
        sheet.rows.iter().enumerate().skip(sheet.start).take(TOP).filter(|(at, _)| !super::is_link(sheet, *at));
    top.into_iter().find_map(|(at, row)| {
        let folded = row.folded.trim();
        let bracketed = folded.strip_prefix(['[', '【']).and_then(|rest| rest.split_once([']', '】']));
        let colon = || folded.split_once(':').filter(|(label, _)| is_all(label, "status"));
        let value = bracketed.map(|(inside, _)| inside).or_else(|| colon().map(|(_, value)| value));
        // “Closed appeal (do not write)”.
        let pair = || {
            let (state, deed) = folded.split('(').next()?.trim_end().split_once(' ')?;
            Some(
                is_all(state, "state")
                    && is_all(deed, "deed")
                    && (folded.contains('(') || !is_among_brief(sheet, at)),
            )
        };
        let stated = value.is_some_and(|value| is_all(value, "state")) || pair().unwrap_or(false);
        stated.then(|| (at, 0, row.text.chars().count()))
    })
}

/// “Abgeschlossen am 15. Januar 2021”, “Closed on 15 January 2021” in a line of the head: nothing but a state and its day.
pub(super) fn dated(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    const TOP: usize = 12;
    const LONGEST: usize = 60;
    let own = |(at, row): &(usize, &Row)| {
        row.text.chars().count() <= LONGEST && !matches!(row.shape, Shape::Item(_)) && !super::is_link(sheet, *at)
    };
    sheet.rows.iter().enumerate().skip(sheet.start).take(TOP).filter(own).find_map(|(at, row)| {
        let folded = row.folded.trim_end_matches(|c: char| !c.is_alphanumeric());
        let [day] = crate::dates::all(folded)[..] else { return None };
        let closes = day.end == folded.chars().count();
        (closes && is_before_day(slice(folded, 0, day.start))).then(|| (at, 0, row.text.chars().count()))
    })
}

/// Whether the words before a day say that something was over on it, and nothing else: “Closed on”, “Status: abgeschlossen am”.
/// “Fin le 3 mai” may be the last day to write.
pub(crate) fn is_before_day(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let bare = before.rsplit_once(' ').filter(|(_, word)| issued().has(word, "place"));
    let words = bare.map_or(before, |(words, _)| words);
    let words =
        words.split_once(':').filter(|(label, _)| is_all(label, "status")).map_or(words, |(_, words)| words);
    is_all(words, "state") && !is_all(words, "unstate")
}

/// “UA 70/10 Togo: closed”: whether a piece of a mail's subject is nothing but such a word.
pub(super) fn is_state_among(subject: &str) -> bool {
    let pieces = subject.split([':', '(', ')', '[', ']', '!', '|', '–', '—']).flat_map(|piece| piece.split(" - "));
    pieces.into_iter().any(|piece| is_all(piece, "state") && !is_all(piece, "unstate") || is_halt(piece))
}

/// Whether a piece of a subject is nothing but “STOP” or “stop action”.
pub(super) fn is_halt(piece: &str) -> bool {
    is_all(piece, "halted") || kinds().whole(piece) == Some("stop")
}

/// Whether a line stands among others as brief, as in a menu without links: “Open actions” / “Completed action” / “Donate”. A
/// notice stands beside a headline.
fn is_among_brief(sheet: &Sheet<'_>, at: usize) -> bool {
    const WORDS: usize = 3;
    let brief = |row: &Row| {
        row.text.split_whitespace().count() <= WORDS
            && !matches!(row.shape, Shape::Heading(_))
            && !row.text.chars().any(|c| c.is_ascii_digit())
    };
    let next = sheet.rows.get(at + 1).is_some_and(brief);
    let before = sheet.rows[..at].iter().rev().take(2).take_while(|row| brief(row)).count();
    next && before > 0 || before > 1
}

/// Whether a text is nothing but one word of a mark.
fn is_all(text: &str, mark: &str) -> bool {
    endings().has(text.trim_matches(|c: char| !c.is_alphanumeric()), mark)
}

/// “This campaign is over 300 letters short” goes on; what authorities closed is their file.
fn ends_here(words: &str, rest: &str) -> bool {
    let counts = rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let unit = words.ends_with("over") && counts;
    !unit && !is_by_others(rest) && !super::is_asked(rest)
}

/// “closed by the prosecutor”: what authorities closed is their file.
pub(super) fn is_by_others(rest: &str) -> bool {
    endings().leads(rest.trim_start(), "byothers").is_some()
}

/// Where the sentence, or what stands behind its last colon or dash, begins. No further back than a clause is long.
fn clause_start(text: &str, before: usize) -> usize {
    const FAR: usize = 240;
    let from = before - crate::near::last(&text[..before], FAR).len();
    let marks = [". ", "! ", "? ", ": ", "; ", " - ", "。", "！", "：", "？", "، ", ") "];
    let ends = marks.iter().filter_map(|mark| text[from..before].rfind(mark).map(|at| from + at + mark.len()));
    ends.max().unwrap_or(from)
}

/// Whether nothing stands before the word for the action but small words: it is what the clause is about. “When the
/// campaign is over” says nothing of now, and of “the election campaign” only the last word is ours.
fn is_subject(before: &str) -> bool {
    let mut rest = before.trim_start_matches(['"', '*', '[', '(', ' ']).trim_end();
    loop {
        let cut = endings().all_inside(rest, "ours").into_iter().find(|&(_, end)| end == rest.len());
        match cut {
            Some((start, _)) if start < rest.len() => rest = rest[..start].trim_end(),
            _ => break,
        }
    }
    // “期間 アクション終了”: a label without its colon.
    let label = before.ends_with(' ') && rest.chars().all(|c| is_unspaced(c) || c == ' ');
    let joined = || endings().all_inside(rest, "clausejoin").iter().any(|&(_, end)| end == rest.len());
    rest.is_empty() || label || joined()
}

/// Whether what stands between the action and the end of it only says whose it is.
fn goes_on(between: &str) -> bool {
    let bare = between.trim();
    let unspaced = bare.chars().all(is_unspaced);
    bare.chars().count() <= BETWEEN
        && !bare.contains([',', ':', '?'])
        && (unspaced || bare.split_whitespace().count() <= 10)
        && endings().all_inside(bare, "unover").is_empty()
}
