//! Mails and mailboxes: the fullest of a mail's bodies to blocks, its files as attachments.

use mail_parser::{Address, Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use model::{Block, BlockKind, Document, Format, MailHead, Region};

use crate::decode::decode;
use crate::lines::line;
use crate::reading::{Attachment, Hint, Reading, Unreadable};
use crate::{html, text};

/// More attachments than this are left out with a warning.
const MAX_ATTACHMENTS: usize = 100;
/// A mail forwarded as a file is read with the one it came in, this deep.
const MAX_NESTING: usize = 5;
/// A signature has fewer lines than this; what is longer after “-- ” is a forwarded text.
const MAX_SIGNATURE: usize = 15;

/// Reads one mail.
pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    let message =
        MessageParser::default().parse(bytes).ok_or_else(|| Unreadable::Damaged("no mail header".into()))?;
    let mut document = Document::empty(Format::Mail);
    document.address = hint.address.clone();
    document.mail = Some(head(&message));
    document.title = message.subject().map(line).filter(|subject| !subject.is_empty());
    document.publisher = message.from().and_then(Address::first).and_then(|from| from.name()).map(line);
    document.dated = message.date().map(|date| date.to_rfc3339());
    let mut attachments = Vec::new();
    let body = collect(&message, bytes, 0, &mut attachments);
    document.language = body.language;
    document.blocks = body.blocks;
    document.warnings = body.warnings;
    if attachments.len() > MAX_ATTACHMENTS {
        attachments.truncate(MAX_ATTACHMENTS);
        document.warnings.push("attachments-left-out".into());
    }
    Ok(Reading { document, attachments })
}

/// Reads a mailbox: its first mail as the document, the others as attachments.
pub(crate) fn read_box(bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    let mut mails = split(bytes).into_iter();
    let first = mails.next().ok_or(Unreadable::Empty)?;
    let mut reading = read(&first, hint)?;
    let others = mails.enumerate().map(|(at, bytes)| Attachment {
        name: Some(format!("{}.eml", at + 2)),
        media_type: "message/rfc822".into(),
        bytes,
    });
    reading.attachments.extend(others);
    Ok(reading)
}

/// Parts a mailbox at its “From ” lines and takes the quoting off lines that look like one.
fn split(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut mails: Vec<Vec<u8>> = Vec::new();
    let mut after_blank = true;
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        let quoted = line.iter().take_while(|&&b| b == b'>').count();
        if after_blank && line.starts_with(b"From ") {
            mails.push(Vec::new());
        } else if let Some(mail) = mails.last_mut() {
            let escaped = quoted > 0 && line[quoted..].starts_with(b"From ");
            mail.extend_from_slice(&line[usize::from(escaped)..]);
        }
        after_blank = line.iter().all(u8::is_ascii_whitespace);
    }
    mails.retain(|mail| !mail.iter().all(u8::is_ascii_whitespace));
    mails
}

fn head(message: &Message) -> MailHead {
    let from = message.from().and_then(Address::first);
    let show = |name: Option<&str>, address: Option<&str>| match (name, address) {
        (Some(name), Some(address)) => format!("{} <{address}>", line(name)),
        (one, other) => one.or(other).map(line).unwrap_or_default(),
    };
    MailHead {
        from: from.map(|from| show(from.name(), from.address())).unwrap_or_default(),
        subject: message.subject().map(line).unwrap_or_default(),
        date: message.date().map(|date| date.to_rfc3339()),
    }
}

/// What one mail has to read.
#[derive(Default)]
struct Body {
    blocks: Vec<Block>,
    language: Option<String>,
    warnings: Vec<String>,
}

impl Body {
    /// How many characters it has for reading.
    fn length(&self) -> usize {
        let lines = self.blocks.iter().filter(|b| b.region == Region::Main).flat_map(|block| &block.lines);
        lines.map(|line| line.text.chars().count()).sum()
    }
}

/// The mail's own body, then those of mails inside it; files go to `attachments`.
fn collect(message: &Message, raw: &[u8], depth: usize, attachments: &mut Vec<Attachment>) -> Body {
    let mut body = fullest(plain(message, raw), rich(message));
    for part in message.attachments() {
        match &part.body {
            PartType::Message(inner) if depth < MAX_NESTING => {
                let inner = collect(inner, &inner.raw_message, depth + 1, attachments);
                body.blocks.push(Block::of(BlockKind::Rule, Vec::new()));
                body.blocks.extend(inner.blocks);
                body.warnings.extend(inner.warnings);
            }
            _ => attachments.extend(attachment(part)),
        }
    }
    body
}

/// The richer body, unless it leaves out more than a tenth of what the plain one says.
fn fullest(plain: Body, rich: Body) -> Body {
    let structured = rich.blocks.iter().any(|block| !matches!(block.kind, BlockKind::Paragraph | BlockKind::Rule));
    let (plain_length, rich_length) = (plain.length(), rich.length());
    let is_whole = rich_length * 10 >= plain_length * 9;
    let says_more = rich_length * 9 > plain_length * 10;
    if says_more || (is_whole && structured) { rich } else { plain }
}

fn plain(message: &Message, raw: &[u8]) -> Body {
    let mut body = Body::default();
    for part in message.text_bodies() {
        if let PartType::Text(text) = &part.body {
            // A part without a charset, or with a wrong one, comes with replacement characters.
            let whole = match raw.get(part.offset_body as usize..part.offset_end as usize) {
                Some(own) if part.encoding == Encoding::None && text.contains('\u{fffd}') => decode(own, &[]),
                _ => text.to_string(),
            };
            let flowed = part.content_type().is_some_and(|kind| {
                kind.attribute("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed"))
            });
            body.add_text(&if flowed { unflow(&whole) } else { whole.replace("\r\n", "\n") });
        }
    }
    body
}

impl Body {
    /// Adds a plain text, its signature marked as furniture.
    fn add_text(&mut self, whole: &str) {
        let (text, signature) = cut_signature(whole);
        for (part, region) in [(text, Region::Main), (signature, Region::Furniture)] {
            let (mut blocks, cut) = text::blocks(part);
            for block in &mut blocks {
                block.region = region;
            }
            self.blocks.extend(blocks);
            if cut {
                self.warnings.push("cut-off".into());
            }
        }
    }
}

/// Parts a text at the last line “-- ” if what follows is short enough to be a signature.
fn cut_signature(text: &str) -> (&str, &str) {
    let mark = ["\n-- \n", "\n--\n"].iter().filter_map(|mark| text.rfind(mark)).max();
    match mark {
        Some(at) if text[at + 1..].lines().filter(|line| !line.trim().is_empty()).count() <= MAX_SIGNATURE => {
            text.split_at(at + 1)
        }
        _ => (text, ""),
    }
}

/// Joins the soft line breaks of “format=flowed” (RFC 3676): lines that end in a space go on in the next of the
/// same quoting.
fn unflow(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|&b| b == b'>').count();
        let body = line[depth..].strip_prefix(' ').unwrap_or(&line[depth..]);
        if open == Some(depth) && body != "-- " {
            out.push_str(body);
        } else {
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(line);
        }
        open = (line.ends_with(' ') && body != "-- ").then_some(depth);
    }
    out
}

fn rich(message: &Message) -> Body {
    let mut body = Body::default();
    for part in message.html_bodies() {
        if let PartType::Html(html) = &part.body {
            let page = html::read_text(html, None);
            body.blocks.extend(page.blocks);
            body.warnings.extend(page.warnings);
            body.language = body.language.or(page.language);
        }
    }
    body
}

/// A file, unless it is a picture that the mail's own text shows.
fn attachment(part: &MessagePart) -> Option<Attachment> {
    let kind = part.content_type();
    let media_type = kind.map_or_else(String::new, |kind| {
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("octet-stream")).to_ascii_lowercase()
    });
    let name = part.attachment_name().map(|name| line(name.rsplit(['/', '\\']).next().unwrap_or(name)));
    if media_type.starts_with("image/") && part.content_id().is_some() {
        return None;
    }
    let bytes = match &part.body {
        PartType::Message(message) => message.raw_message.to_vec(),
        _ => part.contents().to_vec(),
    };
    let media_type = if media_type.is_empty() { "application/octet-stream".into() } else { media_type };
    (!bytes.is_empty()).then_some(Attachment { name: name.filter(|name| !name.is_empty()), media_type, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(text: &str) -> Reading {
        read(text.replace('\n', "\r\n").as_bytes(), &Hint::default()).expect("a mail")
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let shown: Vec<String> = mail(text)
            .document
            .blocks
            .iter()
            .map(|b| {
                let mark = if b.region == Region::Furniture { "~" } else { "" };
                format!("{mark}{}{}", ">".repeat(b.quoted.into()), b.text().replace('\n', " | "))
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_head_is_decoded() {
        let reading = mail(
            "From: =?utf-8?q?Ana_P=C3=A9rez?= <a@x.example>\nSubject: =?iso-8859-1?q?Acci=F3n?=\nDate: Wed, 5 Sep 2018 17:40:12 +0800\n\nhola\n",
        );
        let head = reading.document.mail.expect("a head");
        assert_eq!((head.from.as_str(), head.subject.as_str()), ("Ana Pérez <a@x.example>", "Acción"));
        assert_eq!(head.date.as_deref(), Some("2018-09-05T17:40:12+08:00"));
    }

    #[test]
    fn the_part_that_says_more_is_read() {
        check(
            "From: a@x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour program cannot show this.\n\n--b\nContent-Type: text/html\n\n<p>Minister of Justice<br>Manila, Philippines</p><p>Dear Minister</p>\n--b--\n",
            &["Minister of Justice | Manila, Philippines", "Dear Minister"],
        );
    }

    #[test]
    fn mails_in_a_charset_of_several_bytes_are_decoded() {
        let text = "From: a@x\nSubject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit\n\n\u{1b}$BF|K\\\u{1b}(B UA 1/08\n";
        assert_eq!(mail(text).document.mail.expect("a head").subject, "日本");
        check(text, &["日本 UA 1/08"]);
        check(
            "From: a@x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: quoted-printable\n\n=B1=B1=BE=A9\n",
            &["北京"],
        );
    }

    #[test]
    fn quoted_printable_in_any_charset_is_decoded() {
        check(
            "From: a@x\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n=CF=F0=E5=E7=E8=E4=E5=ED=F2\n",
            &["Президент"],
        );
    }

    #[test]
    fn eight_bit_text_without_a_charset_is_guessed() {
        let bytes =
            b"From: a@x\r\nSubject: x\r\n\r\nSe\xf1or Ministro, se\xf1ora ministra, \xbfc\xf3mo est\xe1?\r\n";
        let reading = read(bytes, &Hint::default()).expect("a mail");
        assert_eq!(reading.document.main_text(), "Señor Ministro, señora ministra, ¿cómo está?");
    }

    #[test]
    fn flowed_lines_are_joined_within_their_quoting() {
        check(
            "From: a@x\nContent-Type: text/plain; format=flowed\n\n> one \n> two\nthree \nfour\n",
            &[">one two", "three four"],
        );
    }

    #[test]
    fn signatures_are_furniture() {
        check(
            "From: a@x\n\nPlease write.\n-- \nIngeborg\nTel 555\n",
            &["Please write.", "~-- | Ingeborg | Tel 555"],
        );
    }

    #[test]
    fn files_come_out_decoded() {
        let reading = mail(
            "From: a@x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee file.\n--b\nContent-Type: application/pdf; name=\"docs/ua.pdf\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\nJVBERi0=\n--b--\n",
        );
        let expected = Attachment {
            name: Some("ua.pdf".into()),
            media_type: "application/pdf".into(),
            bytes: b"%PDF-".to_vec(),
        };
        assert_eq!(reading.attachments, [expected]);
    }

    #[test]
    fn a_mail_forwarded_as_a_file_is_read_with_it() {
        check(
            "From: a@x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nfyi\n--b\nContent-Type: message/rfc822\n\nFrom: b@x\nSubject: UA\n\nUA 1/26\n--b--\n",
            &["fyi", "", "UA 1/26"],
        );
    }

    #[test]
    fn a_mailbox_gives_its_first_mail_and_the_rest_as_files() {
        let text = b"From a@x Mon\nFrom: a@x\nSubject: 1\n\none\n>From here\n\nFrom b@x Tue\nFrom: b@x\nSubject: 2\n\ntwo\n";
        let reading = read_box(text, &Hint::default()).expect("a mailbox");
        assert_eq!(reading.document.main_text(), "one\nFrom here");
        assert_eq!(reading.attachments.len(), 1);
        assert_eq!(reading.attachments[0].media_type, "message/rfc822");
    }

    /// The head may end anywhere, a part, a coded word, a line of base64.
    #[test]
    fn a_mail_cut_off_anywhere_gives_what_is_there() {
        let whole = include_bytes!("../tests/fixtures/html-mail.eml");
        let full = read(whole, &Hint::default()).expect("a mail").document.main_text();
        let mut longest = 0;
        for end in 1..whole.len() {
            if let Ok(reading) = read(&whole[..end], &Hint::default()) {
                longest = longest.max(reading.document.main_text().len());
            }
        }
        assert!(longest * 10 > full.len() * 9, "{longest} of {}", full.len());
    }
}
