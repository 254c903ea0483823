//! An appeal as a mail: for the mail program's own window, or as a draft file that it opens.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use model::{Draft, Language};

use super::plain_text;
use crate::compose::Matter;
use crate::frames::{Frame, Phrase};

/// A mail before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The action's addresses for this recipient; empty where it gives none.
    pub to: Vec<String>,
    /// One line.
    pub subject: String,
    /// Lines end in a line feed.
    pub text: String,
}

/// The draft as a mail to its recipient. Addresses that a mail program could take for two are left out.
pub fn mail(draft: &Draft, matter: &Matter) -> Mail {
    let to = matter.recipient.email.iter().filter(|address| is_address(address)).cloned().collect();
    Mail { to, subject: one_line(unlabelled(&draft.subject, &draft.language)), text: plain_text(draft) }
}

/// A letter's subject without the word for “subject” that some languages print before it: a mail has its own.
fn unlabelled<'a>(subject: &'a str, language: &Language) -> &'a str {
    let printed = Frame::of(language).and_then(|frame| frame.phrase(Phrase::Subject).split('{').next());
    let label = printed.map(str::trim_end).filter(|label| label.ends_with([':', '：']));
    label.and_then(|label| subject.strip_prefix(label)).map_or(subject, str::trim_start)
}

fn is_address(address: &str) -> bool {
    let safe = |c: char| c.is_ascii_alphanumeric() || "@.!#$%&'*+/=?^_`{|}~-".contains(c);
    let parts: Vec<&str> = address.split('@').collect();
    matches!(parts.as_slice(), [name, host] if !name.is_empty() && host.contains('.')) && address.chars().all(safe)
}

fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Mail programs and systems cut links that are longer; a section's own tool turns red here.
const LONGEST_LINK: usize = 2_000;

/// A link that opens the mail in the mail program (RFC 6068); `None` where it is longer than every program takes, or
/// has nobody to go to.
pub fn mailto(mail: &Mail) -> Option<String> {
    let to: Vec<String> = mail.to.iter().map(|address| percent(address).replace("%40", "@")).collect();
    let text = mail.text.replace('\n', "\r\n");
    let link = format!("mailto:{}?subject={}&body={}", to.join(","), percent(&mail.subject), percent(&text));
    (!to.is_empty() && link.len() <= LONGEST_LINK).then_some(link)
}

fn percent(text: &str) -> String {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let code = |byte: u8| if unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(code).collect()
}

/// The mail as a file that mail programs open as a draft (RFC 5322, 2045, 2047): no sender and no day, which the
/// program adds.
pub fn eml(mail: &Mail) -> Vec<u8> {
    let mut lines = vec!["X-Unsent: 1".to_owned()];
    lines.extend((!mail.to.is_empty()).then(|| format!("To: {}", mail.to.join(",\r\n "))));
    lines.push(format!("Subject: {}", header_words(&mail.subject)));
    let fixed =
        ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"];
    lines.extend(fixed.map(str::to_owned));
    lines.push(String::new());
    let body = BASE64_STANDARD.encode(mail.text.replace('\n', "\r\n") + "\r\n");
    // RFC 2045: encoded lines have at most 76 characters. The alphabet is ASCII.
    lines.extend(body.as_bytes().chunks(76).map(|line| line.iter().copied().map(char::from).collect()));
    (lines.join("\r\n") + "\r\n").into_bytes()
}

/// Lines with encoded words have at most 76 characters (RFC 2047): 39 bytes of text in base64, 12 characters around
/// them, and the header's name before the first.
const BYTES_OF_A_WORD: usize = 39;

/// A header's text: as it stands where it is short and ASCII, else in encoded words, none of which parts a character.
fn header_words(text: &str) -> String {
    if text.is_ascii() && text.len() <= BYTES_OF_A_WORD {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    for c in text.chars() {
        match words.last_mut() {
            Some(word) if word.len() + c.len_utf8() <= BYTES_OF_A_WORD => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    let encoded = words.iter().map(|word| format!("=?utf-8?B?{}?=", BASE64_STANDARD.encode(word)));
    encoded.collect::<Vec<_>>().join("\r\n ")
}
