//! A model letter taken apart: salutation, subject, paragraphs, closing.

/// The parts of a letter that is offered whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Parts {
    /// The first paragraph, where it is an address and no sentence.
    pub(crate) salutation: Option<String>,
    /// Behind “Re:”.
    pub(crate) subject: Option<String>,
    /// In order.
    pub(crate) paragraphs: Vec<String>,
    /// The last paragraph, where it is a formula.
    pub(crate) closing: Option<String>,
}

/// A salutation or a closing formula is a line of at most so many characters.
const SALUTATION_LIMIT: usize = 90;

/// French closings are whole sentences.
const CLOSING_LIMIT: usize = 160;

/// Takes a letter apart at its blank lines.
pub(crate) fn parts(letter: &str) -> Parts {
    let blocks = letter.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let mut paragraphs: Vec<String> = blocks.map(ToOwned::to_owned).collect();
    let salutation = paragraphs.first().filter(|p| is_salutation(p)).cloned();
    if salutation.is_some() {
        paragraphs.remove(0);
    }
    let closing = paragraphs.last().filter(|p| is_closing(p)).cloned();
    if closing.is_some() {
        paragraphs.pop();
    }
    let subject = paragraphs.first().and_then(|p| p.strip_prefix("Re:")).map(|s| s.trim().to_owned());
    if subject.is_some() {
        paragraphs.remove(0);
    }
    Parts { salutation, subject, paragraphs, closing }
}

fn is_salutation(paragraph: &str) -> bool {
    let short = paragraph.chars().count() <= SALUTATION_LIMIT && !paragraph.contains('\n');
    short && paragraph.ends_with([',', ':', '!', '،', '，', '：'])
}

fn is_closing(paragraph: &str) -> bool {
    paragraph.chars().count() <= CLOSING_LIMIT && paragraph.ends_with([',', '،'])
}
