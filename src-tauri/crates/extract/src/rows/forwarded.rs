//! Mails inside mails: heads that mail programs leave in a text, and the words of whoever passed it on.

use model::Document;

use super::Row;
use crate::fold::skip;
use crate::labels::{Start, mail};

/// More than a note of so many lines, and the note is the document.
const LONGEST: usize = 15;

/// What the heads of mails inside a text leave behind.
#[derive(Debug, Default)]
pub(super) struct Passed {
    /// The first row behind the words of whoever passed the text on; 0 where nobody did.
    pub start: usize,
    /// What the head above the text says.
    pub head: Option<PassedOn>,
}

/// The head of the mail that somebody passed on.
#[derive(Debug, Default)]
pub(crate) struct PassedOn {
    /// As printed.
    pub subject: Option<String>,
    /// The folded line that says when it was sent.
    pub day: Option<String>,
    /// The name of whoever sent it, as printed.
    pub sender: Option<String>,
}

/// Takes out heads of mails that were pasted or forwarded: their dates and addresses aren't the document's.
pub(super) fn drop_heads(document: &Document, rows: &mut Vec<Row>) -> Passed {
    let mut keep = vec![true; rows.len()];
    let mut passed = Passed::default();
    let mut first = 0;
    while first < rows.len() {
        let end = head_end(rows, first);
        if is_head(rows, first, end) {
            keep[first..end].fill(false);
            if first < LONGEST && passed.head.is_none() {
                passed.head = Some(said(&rows[first..end]));
            }
        }
        first = end.max(first + 1);
    }
    keep.iter_mut().zip(rows.iter()).for_each(|(keep, row)| *keep &= !is_divider(row));
    let start = own_words(document, rows, &keep);
    passed.start = keep[..start].iter().filter(|kept| **kept).count();
    let mut flags = keep.into_iter();
    rows.retain(|_| flags.next().unwrap_or(true));
    passed
}

/// The label of a mail's head that a row begins with, colon and all.
fn label(row: &Row) -> Option<Start> {
    let wanted = |mark: &str| matches!(mark, "from" | "to" | "day" | "sent" | "subject" | "other");
    let start = mail().start(&row.folded, wanted)?;
    skip(&row.folded, start.end).trim_start().starts_with(':').then_some(start)
}

/// One past the last of the rows with labels from `first` on. A folded header line may run over into one more line.
fn head_end(rows: &[Row], first: usize) -> usize {
    let mut end = first;
    while end < rows.len()
        && (label(&rows[end]).is_some() || end > first && wraps(rows, end) || is_sender(rows, end))
    {
        end += 1;
    }
    end
}

/// Whether rows are a mail's head: it says who sent it or when, and more than a memo's “From:”, “Re:” and “Date:”. Below
/// a line drawn by a mail program two labels are enough.
fn is_head(rows: &[Row], first: usize, end: usize) -> bool {
    let labels: Vec<&str> = rows[first..end].iter().filter_map(label).map(|start| start.mark).collect();
    let drawn = first > 0 && is_divider(&rows[first - 1]);
    let has = |wanted: &[&str]| labels.iter().any(|mark| wanted.contains(mark));
    match drawn {
        true => labels.len() >= 2,
        false => {
            let sent = has(&["from", "sent"]) || has(&["subject"]) && rows[first..end].iter().any(is_sent);
            labels.len() >= 3 && has(&["to", "sent", "subject"]) && sent
        }
    }
}

/// “Datum: Thu, 14 Sep 2006 02:05:13 -0400”: to the second, as no memo is dated.
fn is_sent(row: &Row) -> bool {
    let timed = |word: &str| {
        let parts: Vec<&str> = word.split(':').collect();
        parts.len() == 3 && parts.iter().all(|p| p.len() == 2 && p.chars().all(|c| c.is_ascii_digit()))
    };
    label(row).is_some_and(|start| start.mark == "day") && row.folded.split(' ').any(timed)
}

/// What a head says, its subject as printed.
fn said(head: &[Row]) -> PassedOn {
    let mut out = PassedOn::default();
    for (at, row) in head.iter().enumerate() {
        let Some(start) = label(row) else { continue };
        let value = skip(&row.text, start.end).trim_start_matches([' ', ':', '：', '*', '\u{a0}', '\t']);
        let more = head.get(at + 1).filter(|next| label(next).is_none()).map_or("", |next| next.text.as_str());
        match start.mark {
            "subject" => out.subject = Some(format!("{value} {more}").trim().to_owned()),
            "from" => {
                let name = value.split(['<', '[', '(']).next().unwrap_or("").trim_matches([' ', '"', '\'']);
                out.sender = Some(name.to_owned()).filter(|name| !name.is_empty());
            }
            "sent" | "day" => out.day = Some(row.folded.clone()),
            _ => {}
        }
    }
    out
}

/// “-------- Forwarded message --------”, “Begin forwarded message:”.
fn is_divider(row: &Row) -> bool {
    const DRAWN: usize = 4;
    let text = row.text.trim();
    let drawn = |c: char| matches!(c, '-' | '_' | '=' | '–' | '—');
    let (before, behind) = (text.trim_start_matches(drawn), text.trim_end_matches(drawn));
    let ruled = text.len() - before.len() >= DRAWN && text.len() - behind.len() >= DRAWN;
    let words = text.trim_matches(drawn).split_whitespace().count();
    let says = || mail().words("divider").iter().any(|words| row.folded.contains(words.as_str()));
    let begins = || text.ends_with([':', '：']) && mail().whole(&row.folded) == Some("begin");
    ruled && (1..=5).contains(&words) && says() || begins()
}

/// “17.02.2015, 09:12, "Desk <desk@ua.example>":” between a divider and the labels.
fn is_sender(rows: &[Row], at: usize) -> bool {
    let text = rows[at].text.trim_end();
    at > 0 && is_divider(&rows[at - 1]) && text.contains('@') && text.ends_with(':')
}

/// Where a forwarder's own few words end: at the first head or divider of a mail, or where a quotation of most of the
/// text begins.
fn own_words(document: &Document, rows: &[Row], keep: &[bool]) -> usize {
    let quoted = |row: &Row| document.blocks[row.block].quoted > 0;
    // A mail saved as text has its own head above the note.
    let own = keep.iter().take_while(|kept| !**kept).count();
    let behind = |from: usize| {
        let dropped = keep.iter().skip(from).take(LONGEST).position(|kept| !kept)?;
        keep[from + dropped..].iter().position(|kept| *kept).map(|at| from + dropped + at)
    };
    let begins = behind(own).filter(|start| own == 0 || rows.len() > 2 * (start - own)).or_else(|| behind(0));
    let quotes = rows.iter().filter(|row| quoted(row)).count();
    let quotation = rows.iter().take(LONGEST).position(quoted).filter(|_| quotes * 2 > rows.len());
    begins.or(quotation).unwrap_or(0)
}

fn wraps(rows: &[Row], at: usize) -> bool {
    let before = &rows[at - 1];
    before.block == rows[at].block && label(before).is_some() && before.folded.len() > 50
}
