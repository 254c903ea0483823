//! What sort of publication it is, and whether the action is over.

mod freed;
mod further;
mod halt;
pub(crate) mod nomore;
mod others;
mod over;
mod plea;
mod signed;
mod until;
mod victory;

use model::{AlertKind, Finding, Region, Sureness, Value, Warning};

use crate::fold::{self, fold, skip};
use crate::head::Head;
use crate::labels::kinds;
use crate::rows::{Row, Shape, Sheet};

pub(crate) use over::is_before_day;

/// The kind and, where the action is over, that it is.
pub(crate) struct Found {
    /// What sort of publication.
    pub kind: AlertKind,
    /// The findings that say so.
    pub findings: Vec<Finding>,
    /// Contradictions.
    pub warnings: Vec<Warning>,
    /// Whether a notice on the action's own page, which still asks for all it asked, says that it is over.
    pub noticed: bool,
}

/// What the sections of the document hold, as far as the kind depends on it.
pub(crate) struct Asks {
    /// Somebody to write to.
    pub addressees: bool,
    /// Calls or a letter.
    pub calls: bool,
    /// The first row of what to say, whom to write to, or the letter.
    pub first: Option<usize>,
}

/// Decides what a document is.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head, asks: &Asks) -> Found {
    if let Some((row, kind)) = labelled(sheet, head) {
        return only(kind, Some(sheet.place(row, 0, sheet.rows[row].text.chars().count())), Sureness::SURE);
    }
    let ending = ending(sheet, head, asks);
    // “Last week's action for Iran is over, this one is new”.
    let another =
        |end: &Ending| others::are_meant(sheet, head, asks, end.row) || others::was_before(sheet, asks, end.row);
    let meant = ending.as_ref().is_some_and(another);
    match ending.or_else(|| freed::good_news(sheet, head, asks)) {
        Some(end) if end.sureness.is_usable() && meant => {
            let end = Ending { sureness: Sureness::DOUBTFUL, ..end };
            perhaps_ended(sheet, running(sheet, head, asks), end)
        }
        Some(end) if end.sureness.is_usable() => ended(sheet, head, asks, end),
        Some(end) => perhaps_ended(sheet, running(sheet, head, asks), end),
        None => running(sheet, head, asks),
    }
}

/// A running action whose text says that no more is needed, perhaps for one of several people: that is a doubt, shown.
fn perhaps_ended(sheet: &Sheet<'_>, mut found: Found, end: Ending) -> Found {
    let (place, words) = said(sheet, &end);
    found.findings.push(Finding { value: Value::Ended, place, sureness: end.sureness });
    found.warnings.push(Warning::new("perhaps-ended", words));
    found
}

/// Where an end is said, and in which words; a mail's subject is no place in the text.
fn said(sheet: &Sheet<'_>, end: &Ending) -> (Option<model::Place>, String) {
    if end.start == end.end {
        return (None, crate::head::subject(sheet).unwrap_or_default());
    }
    let place = sheet.place(end.row, end.start, end.end);
    let words = place.words.clone();
    (Some(place), words)
}

fn running(sheet: &Sheet<'_>, head: &Head, asks: &Asks) -> Found {
    if let Some((row, words)) = further::find(sheet, head) {
        let place = row.map(|row| sheet.place(row, 0, words));
        return only(AlertKind::Update, place, Sureness::SURE);
    }
    let place = head.number.as_ref().map(|(row, found)| sheet.place(*row, found.start, found.end));
    if head.number.is_some() || says_urgent(sheet, head) {
        return only(AlertKind::UrgentAction, place, Sureness::SURE);
    }
    let signed = signed::find(sheet).filter(|_| !asks.addressees);
    if let Some((row, start, end)) = signed {
        return only(AlertKind::Petition, Some(sheet.place(row, start, end)), Sureness::LIKELY);
    }
    let asked = phrase(sheet, "plea").or_else(|| plea::by_day(sheet));
    // An organisation's own letter names whom it is sent and copied to, and asks nobody.
    if asked.is_none()
        && !asks.calls
        && crate::letter::stands_alone(sheet)
        && plea::polite_to_friends(sheet).is_none()
    {
        return only(AlertKind::Statement, None, Sureness::LIKELY);
    }
    if asks.addressees || asks.calls {
        return only(AlertKind::UrgentAction, None, Sureness::LIKELY);
    }
    if let Some((row, start, end)) = asked.or_else(|| plea::polite(sheet)) {
        return only(AlertKind::UrgentAction, Some(sheet.place(row, start, end)), Sureness::LIKELY);
    }
    if crate::letter::stands_alone(sheet) {
        return only(AlertKind::Statement, None, Sureness::LIKELY);
    }
    if let Some((row, start, end)) = phrase(sheet, "thisreport") {
        return only(AlertKind::Report, Some(sheet.place(row, start, end)), Sureness::LIKELY);
    }
    // Nobody is asked to write: news, unless it is only a few lines.
    let told = sheet.paragraphs().iter().filter(|p| crate::head::is_prose(p)).count();
    let tells = told > 1 || told > 0 && head.title.is_some();
    only(AlertKind::PressRelease, None, if tells { Sureness::LIKELY } else { Sureness::DOUBTFUL })
}

fn only(kind: AlertKind, place: Option<model::Place>, sureness: Sureness) -> Found {
    let findings = vec![Finding { value: Value::Kind(kind), place, sureness }];
    Found { kind, findings, warnings: Vec::new(), noticed: false }
}

/// A row, and the characters in it at which words begin and end.
type Hit = (usize, usize, usize);

/// How a document says that its action is over.
struct Ending {
    kind: AlertKind,
    row: usize,
    start: usize,
    end: usize,
    sureness: Sureness,
}

fn ended(sheet: &Sheet<'_>, head: &Head, asks: &Asks, end: Ending) -> Found {
    let (place, words) = said(sheet, &end);
    let mut found = only(end.kind, place.clone(), end.sureness);
    found.findings.push(Finding { value: Value::Ended, place, sureness: end.sureness });
    if asks.addressees && asks.calls {
        found.warnings.push(Warning::new("ended-but-addresses", words));
        // “UA: Peru Second 29/24” is a further document of the case, closed or not.
        found.noticed = phrase(sheet, "closed").is_some() && further::find(sheet, head).is_none();
    }
    found
}

/// A line of the head, or the first words of the headline, that say press release, statement, report or petition.
pub(crate) fn labelled(sheet: &Sheet<'_>, head: &Head) -> Option<(usize, AlertKind)> {
    // An action's number decides before a word in a menu does.
    if head.number.is_some() {
        return None;
    }
    let limit = head.end.clamp(12, 30).min(sheet.rows.len());
    let place = |at: usize| {
        at > 0 && crate::labels::letters().start(&sheet.rows[at - 1].folded, |m| m == "close").is_some()
    };
    // “FIRMA” below a letter's last words is the place for a name.
    let free = |at: &usize| !is_in_menu(sheet, *at) && !place(*at);
    let whole = (0..limit).filter(free).find_map(|at| Some((at, of_row(&sheet.rows[at])?)));
    // “News” of a menu above “[05/22/07] URGENT APPEAL”.
    let whole = whole.filter(|(at, _)| !is_above_action(sheet, *at) && !is_menu_of_action(sheet, *at, limit));
    let title = head.title.as_ref().map(|t| (t.row, fold(&t.text)));
    let titled = title.and_then(|(row, text)| {
        if kinds().inside(&text, "letter").is_some() {
            return Some((row, AlertKind::Statement));
        }
        kinds().start(&text, |mark| word_kind(mark).is_some()).and_then(|s| Some((row, word_kind(s.mark)?)))
    });
    titled.or(whole)
}

/// “News” among links of one block, each in a line of its own.
fn is_in_menu(sheet: &Sheet<'_>, at: usize) -> bool {
    // A menu's entries are lines of a block or items of a list.
    let linked = |other: usize| other < sheet.rows.len() && is_link(sheet, other);
    linked(at) && (at > 0 && linked(at - 1) || linked(at + 1))
}

/// Whether one of the next lines is nothing but the words for an action, a day in brackets aside.
fn is_above_action(sheet: &Sheet<'_>, at: usize) -> bool {
    const NEAR: usize = 3;
    let below = sheet.rows[at + 1..].iter().take(NEAR);
    let mut pieces = below.flat_map(|row| row.folded.split([']', ':', '·', '|']));
    pieces.any(|piece| kinds().whole(piece.trim()) == Some("urgentaction"))
}

/// “News | Audio | Contact”, whose first word is a label by chance, in a document that a line of its head calls an action.
fn is_menu_of_action(sheet: &Sheet<'_>, at: usize, limit: usize) -> bool {
    const PIECES: usize = 3;
    sheet.rows[at].folded.split(['|', '·', '•']).count() >= PIECES
        && sheet.rows[..limit].iter().any(|row| kinds().whole(&row.folded) == Some("urgentaction"))
}

/// The kind that a line states by itself: “PRESS RELEASE”, “Petition · Peru · 30 October”, “News Service Nr. 98”.
pub(crate) fn of_row(row: &Row) -> Option<AlertKind> {
    const LONGEST: usize = 110;
    if row.text.chars().count() > LONGEST {
        return None;
    }
    let pieces = row.folded.split(['·', '|', '•', '/', '–']).map(str::trim).filter(|piece| !piece.is_empty());
    let whole = pieces.clone().enumerate().find_map(|(nth, piece)| Some((nth, word_kind(kinds().whole(piece)?)?)));
    // “Example Watch | News | Campaigns | Books” is a menu.
    let menu = |nth: usize| nth > 0 && pieces.clone().count() > 2 && crate::dates::all(&row.folded).is_empty();
    whole.filter(|(nth, _)| !menu(*nth)).map(|(_, kind)| kind).or_else(|| {
        let folded = &row.folded;
        let short = folded.chars().count() < 70;
        let named = kinds().ends(folded.trim_end(), "lineend").filter(|_| short)?;
        word_kind(kinds().whole(named)?)
    })
}

/// The kind that a mark of the table stands for, as far as a label by itself decides it.
fn word_kind(mark: &str) -> Option<AlertKind> {
    match mark {
        "press" => Some(AlertKind::PressRelease),
        "statement" => Some(AlertKind::Statement),
        "report" => Some(AlertKind::Report),
        "petition" => Some(AlertKind::Petition),
        _ => None,
    }
}

/// The kind of an item of a listing, by the words of its label: actions included.
pub(crate) fn of_label(folded: &str) -> Option<AlertKind> {
    let of_mark = |mark: &str| match mark {
        "urgentaction" => Some(AlertKind::UrgentAction),
        "update" => Some(AlertKind::Update),
        "outcome" => Some(AlertKind::Outcome),
        "stop" => Some(AlertKind::Stop),
        other => word_kind(other),
    };
    of_mark(kinds().whole(folded)?)
}

fn ending(sheet: &Sheet<'_>, head: &Head, asks: &Asks) -> Option<Ending> {
    if let Some(kind) = freed::said_by_subject(sheet, head) {
        return Some(Ending { kind, row: 0, start: 0, end: 0, sureness: Sureness::LIKELY });
    }
    let title = head.title.as_ref().map_or(sheet.rows.len(), |t| t.row);
    let early = |at: usize| at < head.end || at == title || at < 12;
    let stop = phrase(sheet, "stop").filter(|hit| early(hit.0) || explicit_stop(sheet, hit));
    let stop = stop.or_else(|| halt::find(sheet));
    // Among addresses and calls it may be said of one address, of letters that come too late, or of one person above
    // what is asked for the others.
    let full = asks.addressees && asks.calls;
    let below = |hit: &Hit| asks.first.is_some_and(|first| hit.0 > first);
    if let Some((row, start, end)) = stop.filter(|hit| full && (below(hit) || is_for_one(sheet, hit))) {
        return Some(Ending { kind: AlertKind::Stop, row, start, end, sureness: Sureness::DOUBTFUL });
    }
    let for_some = |hit: &Hit| {
        freed::is_for_some(sheet, hit)
            || freed::leaves_others(sheet, asks, hit)
            || full && freed::asks_for_others(sheet, head, asks, hit)
    };
    if let Some((row, start, end)) = stop.filter(|hit| asks.addressees && for_some(hit)) {
        return Some(Ending { kind: AlertKind::Stop, row, start, end, sureness: Sureness::DOUBTFUL });
    }
    // “Mali: action closed” in a list below all that is asked is another one.
    let listed = |hit: &Hit| asks.addressees && below(hit) && matches!(sheet.rows[hit.0].shape, Shape::Item(_));
    let told = over::find(sheet);
    // Below what is asked “the campaign for her brother is over” may be said of another one.
    let other = |said: &over::Said| asks.addressees && below(&said.hit) && (full || !said.plain);
    let doubt = told.as_ref().filter(|said| other(said)).map(|said| said.hit);
    let told = told.filter(|said| !other(said)).map(|said| (said.hit, Sureness::LIKELY));
    let told = told.filter(|(hit, _)| !listed(hit));
    let closed = closed(sheet, head).filter(|(hit, _)| !listed(hit)).or(told);
    // “For them the action is over. X is still in prison, please keep writing for him:”.
    if let Some(((row, start, end), _)) = closed.filter(|(hit, _)| {
        (asks.addressees || asks.calls) && freed::is_for_some(sheet, hit) || full && freed::is_held_again(sheet)
    }) {
        return Some(Ending { kind: AlertKind::Stop, row, start, end, sureness: Sureness::DOUBTFUL });
    }
    // “This action is closed, please send no more appeals” says nothing of how it ended.
    let asked = no_more(sheet)
        .or_else(|| nomore::find(sheet))
        .filter(|_| closed.is_none_or(|(hit, _)| freed::tells_how(sheet, head, hit.0)));
    let outcome = phrase(sheet, "outcome").or(asked).or_else(|| told_below(sheet, closed?.0.0));
    // “No further action is needed for her driver”, above whom to write to for somebody else. “This action is over” is for all.
    let over = stop.is_some() || closed.is_some_and(|(_, sureness)| sureness == Sureness::SURE);
    if let Some((row, start, end)) = outcome.filter(|hit| asks.addressees && !over && for_some(hit)) {
        return Some(Ending { kind: AlertKind::Outcome, row, start, end, sureness: Sureness::DOUBTFUL });
    }
    // Below calls and addresses it may be said of one of several people, “no further action is required for her”; below an
    // address alone of somebody whom an earlier letter was for.
    let told_behind = || outcome.is_some_and(|hit| below(&hit)) && stop.is_none();
    let running = asks.addressees && (asks.calls || told_behind()) && closed.is_none();
    // The news at the head of the action's own page, above all that it asked, with thanks to whoever wrote.
    if let Some(hit) = outcome.filter(|hit| running && freed::heads_page(sheet, head, asks, hit)) {
        let (row, start, end) = hit;
        return Some(Ending { kind: AlertKind::Outcome, row, start, end, sureness: Sureness::LIKELY });
    }
    // A menu or a box may be called “Good news”: above what still asks only a headline counts.
    let headline = starts(sheet, head, "outcome").into_iter().find(|hit| {
        !full
            || head.number.as_ref().is_some_and(|(row, _)| *row == hit.0)
            || head.title.as_ref().is_some_and(|t| t.row == hit.0 || is_label_of(sheet, hit.0, t.row))
            || matches!(sheet.rows[hit.0].shape, Shape::Heading(1))
    });
    if running && headline.is_none() && stop.is_none() {
        return outcome.map(|(row, start, end)| Ending {
            kind: AlertKind::Outcome,
            row,
            start,
            end,
            sureness: Sureness::DOUBTFUL,
        });
    }
    let of = |kind, (row, start, end), sureness| Some(Ending { kind, row, start, end, sureness });
    if let Some(hit) = stop {
        // A sentence that asks to stop, beside the news that somebody is free; “STOP ACTION” is what a document is called.
        let called = kinds().begins(skip(&sheet.rows[hit.0].folded, hit.1), "stopname").is_some();
        let told = !(called && early(hit.0)) && freed::tells_how(sheet, head, hit.0);
        return of(if told { AlertKind::Outcome } else { AlertKind::Stop }, hit, Sureness::SURE);
    }
    match (closed, outcome, headline) {
        // “This action ended on …” with how it ended is an outcome, without it a notice that all is over.
        (Some((hit, sureness)), None, None) if freed::tells_how(sheet, head, hit.0) => {
            of(AlertKind::Outcome, hit, sureness)
        }
        (Some((hit, sureness)), None, None) => of(AlertKind::Stop, hit, sureness),
        (_, Some(hit), _) => of(AlertKind::Outcome, hit, Sureness::SURE),
        (Some((hit, sureness)), None, Some(_)) => of(AlertKind::Outcome, hit, sureness),
        // Good news alone does not end an action that still says whom to write to.
        (None, None, Some(hit)) if !asks.addressees && !asks.calls && !freed::still_asks(sheet) => {
            of(AlertKind::Outcome, hit, Sureness::LIKELY)
        }
        // “Victory! Released”, with thanks to whoever wrote, above the old address.
        (None, None, Some(hit)) if !asks.calls && freed::thanks_for_freedom(sheet, head) => {
            of(AlertKind::Outcome, hit, Sureness::LIKELY)
        }
        // “Urgent Action Victory! …” above the contacts and the letter that the page has kept.
        (None, None, Some(hit)) if victory::is_of_action(sheet, head, &hit) => {
            let whole = victory::is_whole(sheet, asks, &hit);
            of(AlertKind::Outcome, hit, if whole { Sureness::LIKELY } else { Sureness::DOUBTFUL })
        }
        _ => of(AlertKind::Stop, doubt?, Sureness::DOUBTFUL),
    }
}

/// “Action terminée” above “BONNE NOUVELLE ! …”: how it ended, right below the notice that it did.
fn told_below(sheet: &Sheet<'_>, notice: usize) -> Option<(usize, usize, usize)> {
    let below = sheet.block_end(notice);
    let start = kinds().start(&sheet.rows.get(below)?.folded, |mark| mark == "outcome")?;
    (start.words > 1).then_some((below, 0, start.end))
}

/// “This action is now closed”, but for what authorities closed.
fn closed(sheet: &Sheet<'_>, head: &Head) -> Option<(Hit, Sureness)> {
    let own = |hit: &Hit| !over::is_by_others(skip(&with_next(sheet, hit.0), hit.2));
    // “We are closing this action on 30 May” says how long to write.
    let now = |hit: &Hit| !until::is_until(sheet, hit.0, skip(&with_next(sheet, hit.0), hit.2));
    let closing = || phrase(sheet, "closing").filter(now);
    phrase(sheet, "closed")
        .filter(own)
        .or_else(closing)
        .or_else(|| over::state(sheet).or_else(|| over::dated(sheet)))
        .map(|hit| (hit, Sureness::SURE))
        .or_else(|| over::badge(sheet, head.title.as_ref()?.row))
}

/// “Urgent Action Outcome:” in a line of its own right above the headline.
fn is_label_of(sheet: &Sheet<'_>, at: usize, title: usize) -> bool {
    at + 1 == title && sheet.rows[at].text.trim_end().ends_with([':', '：'])
}

/// “There is no need to write for her any longer”, “für ihn sind keine Briefe mehr nötig”: whether the words right behind a
/// phrase, or those of its clause before it, say that it is meant for one person.
fn is_for_one(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let text = with_next(sheet, hit.0);
    let rest = skip(&text, hit.2).trim_start();
    let clause = text[..byte(&text, hit.1)].rsplit(['.', ',', ';', ':', '!', '،', '؛', '，', '。']).next();
    kinds().all_inside(rest, "forone").iter().any(|(start, _)| *start == 0)
        || clause.is_some_and(|before| !kinds().all_inside(before, "forone").is_empty())
}

/// A row, folded, with the next one of its block.
fn with_next(sheet: &Sheet<'_>, at: usize) -> String {
    let row = &sheet.rows[at];
    let next = sheet.rows.get(at + 1).filter(|next| next.block == row.block);
    next.map_or_else(|| row.folded.clone(), |next| format!("{} {}", row.folded, next.folded))
}

/// The first row where a phrase of that mark stands. Sentences run over lines: two rows are looked at together.
fn phrase(sheet: &Sheet<'_>, mark: &str) -> Option<Hit> {
    for at in 0..sheet.rows.len() {
        let row = &sheet.rows[at];
        let joined = with_next(sheet, at);
        if let Some((start, end)) = kinds().inside(&joined, mark)
            && start < row.folded.len()
            && !is_link(sheet, at)
            && (mark == "plea" || !is_asked(&joined[end..]))
            && !(mark == "stop"
                && until::stops_nothing(sheet, at, (&joined[..start], &joined[start..end], &joined[end..])))
        {
            let chars = |byte| fold::chars_before(&joined, byte);
            return Some((at, chars(start), chars(end)));
        }
    }
    None
}

/// “Is the action over? No!”: whether the sentence that goes on with these words is a question.
fn is_asked(rest: &str) -> bool {
    let end = rest.find(['.', '!', '?', ';', '。', '！', '？', '؟']);
    end.is_some_and(|at| rest[at..].starts_with(['?', '？', '؟']))
}

/// Whether a row is a link to somewhere else, “Aktion beendet” of a menu or of another action, or an item of a list in a
/// column beside the text.
pub(crate) fn is_link(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let length = row.text.chars().count();
    let block = &sheet.document.blocks[row.block];
    if block.region == Region::Side && matches!(row.shape, Shape::Item(_)) {
        return true;
    }
    let links = &block.links;
    links.iter().any(|link| link.start <= row.start && link.end + 2 >= row.start + length)
}

fn byte(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// “No further action by the UA network is required”: the words of need may stand further on in the sentence.
fn no_more(sheet: &Sheet<'_>) -> Option<Hit> {
    const REACH: usize = 70;
    for paragraph in sheet.paragraphs() {
        for (start, end) in kinds().all_inside(&paragraph.folded, "nomore") {
            let rest = paragraph.folded[end..].split(['.', '!', ';']).next().unwrap_or("");
            if kinds().inside(rest, "needed").is_some_and(|(at, _)| at < REACH) {
                let chars = |byte| fold::chars_before(&paragraph.folded, byte);
                return Some((paragraph.first, chars(start), chars(end)));
            }
        }
    }
    None
}

/// A sentence further down stops an action only where it asks so, not where it tells that others did.
fn explicit_stop(sheet: &Sheet<'_>, hit: &Hit) -> bool {
    let row = &sheet.rows[hit.0].folded;
    let before: String = row.chars().take(hit.1).collect();
    let sentence = before.rsplit(['.', '!', '?', ':']).next().unwrap_or("");
    kinds().holds(sentence, "please") || sentence.trim().is_empty()
}

/// The rows of the head that begin with words of that mark: “Good news: …”, “Outcome: …”.
fn starts(sheet: &Sheet<'_>, head: &Head, mark: &str) -> Vec<Hit> {
    let title = head.title.as_ref().map(|t| t.row);
    let limit = head.end.max(12).min(sheet.rows.len());
    let begins_with = |at: usize| {
        let folded = &sheet.rows[at].folded;
        // “Ação Urgente – Boas notícias”: the words may stand behind a dash.
        let begins = folded.match_indices(['·', '|', '•']).map(|(at, mark)| at + mark.len());
        let begins = begins.chain(folded.match_indices(" - ").map(|(at, dash)| at + dash.len()));
        std::iter::once(0).chain(begins).find_map(|from| {
            let start = kinds().start(&folded[from..], |m| m == mark)?;
            let rest = skip(&folded[from..], start.end).trim_start();
            let label = rest.is_empty() || rest.starts_with([':', '!', '-', ',']) || from == 0 && start.words > 1;
            let before = fold::chars_before(folded, from);
            label.then_some((at, before, before + start.end))
        })
    };
    (0..limit).chain(title).filter_map(begins_with).collect()
}

fn says_urgent(sheet: &Sheet<'_>, head: &Head) -> bool {
    let limit = head.end.max(10).min(sheet.rows.len());
    let squashed = |row: &Row| row.folded.replace(' ', "");
    sheet.rows[..limit]
        .iter()
        .any(|row| kinds().inside(&row.folded, "urgent").is_some() || kinds().holds(&squashed(row), "spaced"))
}
