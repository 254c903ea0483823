//! Which kind of file it is: by its bytes first, by its name and media type where the bytes leave room.

use crate::reading::{Hint, Unreadable};

/// The kinds that there is a reader for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Pdf,
    Docx,
    Mail,
    Mailbox,
    Html,
    Text,
}

/// How far into a file a PDF's header may stand; readers in use allow 1,024 bytes of junk before it.
const PDF_HEAD: usize = 1024;

/// A page above this many bytes is read in the child: parsing time grows faster than its size.
const LARGE_PAGE: usize = 1 << 20;

/// Whether the file belongs in a child process: PDFs, archives, mails (which hold such files) and huge pages.
pub fn is_risky(bytes: &[u8], hint: &Hint) -> bool {
    match sniff(bytes, hint) {
        Ok(Kind::Pdf | Kind::Docx | Kind::Mail | Kind::Mailbox) => true,
        Ok(Kind::Html) => bytes.len() > LARGE_PAGE,
        Ok(Kind::Text) | Err(_) => false,
    }
}

pub(crate) fn sniff(bytes: &[u8], hint: &Hint) -> Result<Kind, Unreadable> {
    let head = &bytes[..bytes.len().min(4096)];
    if head.iter().all(u8::is_ascii_whitespace) && bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    if find(&head[..head.len().min(PDF_HEAD)], b"%PDF-").is_some() {
        return Ok(Kind::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") {
        return Ok(Kind::Docx);
    }
    let name = hint.name.as_deref().unwrap_or("").to_ascii_lowercase();
    let media = media_type(hint);
    if name.ends_with(".mbox") || media == "application/mbox" || is_mailbox(head) {
        return Ok(Kind::Mailbox);
    }
    if name.ends_with(".eml") || media == "message/rfc822" || is_mail(head) {
        return Ok(Kind::Mail);
    }
    if is_html(head) {
        return Ok(Kind::Html);
    }
    if is_binary(head) || name.ends_with(".pdf") {
        return Err(Unreadable::Unknown);
    }
    let says_html = media.contains("html") || [".html", ".htm", ".xhtml"].iter().any(|end| name.ends_with(end));
    // A page without a single tag reads better as text: its line breaks are all the structure it has.
    if says_html && find(bytes, b"<").is_some() { Ok(Kind::Html) } else { Ok(Kind::Text) }
}

/// The hint's media type in lower case, without parameters.
fn media_type(hint: &Hint) -> String {
    let whole = hint.media_type.as_deref().unwrap_or("");
    whole.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

/// The separator line of a mailbox, followed by a header.
fn is_mailbox(head: &[u8]) -> bool {
    let Some(rest) = head.strip_prefix(b"From ") else { return false };
    let Some(end) = rest.iter().position(|&b| b == b'\n') else { return false };
    header_names(&rest[end + 1..]).len() >= 2
}

/// Headers that only a stored mail has: a copied one shows From, Date and Subject alone, and is text.
fn is_mail(head: &[u8]) -> bool {
    const STORED: [&str; 7] =
        ["mime-version", "received", "message-id", "return-path", "content-type", "delivered-to", "dkim-signature"];
    let names = header_names(head);
    names.len() >= 3 && names.iter().any(|name| STORED.contains(&name.as_str()))
}

/// The names of the header lines that the bytes begin with, in lower case.
fn header_names(head: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    for line in String::from_utf8_lossy(head).lines() {
        if line.starts_with([' ', '\t']) && !names.is_empty() {
            continue;
        }
        match line.split_once(':') {
            Some((name, _)) if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
                names.push(name.to_ascii_lowercase());
            }
            _ => break,
        }
    }
    names
}

fn is_html(head: &[u8]) -> bool {
    const OPENINGS: [&str; 8] =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta ", "<div", "<article"];
    // UTF-16 pages have a zero in every second byte.
    let text: Vec<u8> = head.iter().filter(|&&b| b != 0).map(u8::to_ascii_lowercase).collect();
    let text = String::from_utf8_lossy(&text);
    OPENINGS.iter().any(|opening| text.contains(opening))
}

/// Bytes that no text encoding uses, more than a stray few. UTF-16 and UTF-32 are full of zeros and are text.
fn is_binary(head: &[u8]) -> bool {
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) || looks_wide(head);
    let odd = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    !wide && head.iter().filter(odd).count() * 50 > head.len()
}

/// Whether zeros stand in every second byte only, as in UTF-16 text of Latin letters.
fn looks_wide(head: &[u8]) -> bool {
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    even.max(odd) * 4 > head.len() && even.min(odd) * 20 < head.len()
}

/// Where `needle` first stands.
pub(crate) fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|window| window == needle)
}
