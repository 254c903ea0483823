//! Mails inside mails: heads that mail programs leave in a text, and the words of whoever passed it on.

use model::Document;

use super::Row;
use crate::fold::fold;

/// The labels of a mail's head, in the languages mail programs speak.
const MAIL_LABELS: &[&str] = &[
    "from:",
    "to:",
    "cc:",
    "sent:",
    "date:",
    "subject:",
    "reply-to:",
    "de :",
    "de:",
    "a :",
    "a:",
    "para:",
    "envoye :",
    "enviado:",
    "enviado el:",
    "fecha:",
    "objet :",
    "asunto:",
    "von:",
    "an:",
    "gesendet:",
    "datum:",
    "betreff:",
    "da:",
    "inviato:",
    "oggetto:",
    "van:",
    "aan:",
    "verzonden:",
    "onderwerp:",
    "assunto:",
    "x-note:",
    "message-id:",
    "received:",
];
/// Those without which no run of lines is a mail's head: a memo has “From:”, “Re:” and “Date:” too.
const MAIL_ONLY: &[&str] = &[
    "to:",
    "subject:",
    "sent:",
    "objet :",
    "asunto:",
    "an:",
    "betreff:",
    "oggetto:",
    "aan:",
    "onderwerp:",
    "assunto:",
];

/// Takes out heads of mails that were pasted or forwarded: their dates and addresses aren't the document's. The first
/// row behind the words of whoever forwarded it; 0 where nobody did.
pub(super) fn drop_heads(document: &Document, rows: &mut Vec<Row>) -> usize {
    let label = |row: &Row, labels: &[&str]| labels.iter().any(|l| row.folded.starts_with(l));
    let mut keep = vec![true; rows.len()];
    let mut first = 0;
    while first < rows.len() {
        let mut end = first;
        // A folded header line may run over into one more line.
        while end < rows.len() && (label(&rows[end], MAIL_LABELS) || (end > first && wraps(rows, end))) {
            end += 1;
        }
        let head = &rows[first..end];
        let labelled = head.iter().filter(|row| label(row, MAIL_LABELS)).count();
        if labelled >= 3 && head.iter().any(|row| label(row, MAIL_ONLY)) {
            keep[first..end].fill(false);
        }
        first = end.max(first + 1);
    }
    keep.iter_mut().zip(rows.iter()).for_each(|(keep, row)| *keep &= !is_divider(row));
    let start = own_words(document, rows, &keep);
    let start = keep[..start].iter().filter(|kept| **kept).count();
    let mut flags = keep.into_iter();
    rows.retain(|_| flags.next().unwrap_or(true));
    start
}

/// “-------- Forwarded message --------”, “Begin forwarded message:”.
fn is_divider(row: &Row) -> bool {
    const DRAWN: usize = 4;
    let text = row.text.trim();
    let drawn = |c: char| matches!(c, '-' | '_' | '=' | '–' | '—');
    let (before, behind) = (text.trim_start_matches(drawn), text.trim_end_matches(drawn));
    let ruled = text.len() - before.len() >= DRAWN && text.len() - behind.len() >= DRAWN;
    let words = text.trim_matches(drawn).split_whitespace().count();
    let says = || FORWARDED.iter().any(|words| row.folded.contains(fold(words).as_str()));
    ruled && (1..=5).contains(&words) && says() || row.folded.trim_end() == "begin forwarded message:"
}

/// Words on the line that mail programs draw above what is forwarded, folded when they are compared.
const FORWARDED: &[&str] = &[
    "forward",
    "original message",
    "original mail",
    "reenviad",
    "mensaje original",
    "transfere",
    "transmis",
    "message d'origine",
    "message original",
    "weitergeleitet",
    "ursprungliche nachricht",
    "originalnachricht",
    "inoltrat",
    "messaggio originale",
    "encaminhad",
    "mensagem original",
    "doorgestuurd",
    "oorspronkelijk bericht",
    "vidarebefordrat",
    "videresendt",
    "пересыла",
    "исходное сообщение",
    "переслан",
    "iletilen",
    "ozgun ileti",
    "المعاد توجيهها",
    "الرسالة الأصلية",
    "转发",
    "轉寄",
    "原始邮件",
    "przekazan",
];

/// Where a forwarder's own few words end: at the first head or divider of a mail, or where a quotation of most of the
/// text begins.
fn own_words(document: &Document, rows: &[Row], keep: &[bool]) -> usize {
    // More than a note, and the note is the document.
    const LONGEST: usize = 15;
    let quoted = |row: &Row| document.blocks[row.block].quoted > 0;
    let dropped = keep.iter().take(LONGEST).position(|kept| !kept);
    let begins = dropped.and_then(|first| keep[first..].iter().position(|kept| *kept).map(|at| first + at));
    let quotes = rows.iter().filter(|row| quoted(row)).count();
    let quotation = rows.iter().take(LONGEST).position(quoted).filter(|_| quotes * 2 > rows.len());
    begins.or(quotation).unwrap_or(0)
}

fn wraps(rows: &[Row], at: usize) -> bool {
    let before = &rows[at - 1];
    before.block == rows[at].block
        && MAIL_LABELS.iter().any(|l| before.folded.starts_with(l))
        && before.folded.len() > 50
}
