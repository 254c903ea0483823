//! A draft as running text: for a mail, or for a form on a web page.

use model::{Draft, DraftParagraph};

use crate::frames::Frame;

/// The letter from salutation to signature, paragraphs parted by a blank line, then the sender's other lines. Date,
/// address and subject stand elsewhere in a mail; gaps are left out.
pub fn plain_text(draft: &Draft) -> String {
    let frame = Frame::of(&draft.language);
    let mut blocks = vec![draft.salutation.clone()];
    blocks.extend(draft.body.iter().map(|paragraph| match paragraph {
        DraftParagraph::Text(words) => words.clone(),
        DraftParagraph::List(items) => numbered(items, frame),
        DraftParagraph::Gap(_) => String::new(),
    }));
    let signature = draft.signature.clone().unwrap_or_default();
    let below = draft.sender.iter().filter(|line| **line != signature);
    let end = [&draft.closing, &signature].into_iter().chain(below).filter(|line| !line.trim().is_empty());
    blocks.push(end.cloned().collect::<Vec<_>>().join("\n"));
    blocks.retain(|block| !block.trim().is_empty());
    blocks.join("\n\n")
}

fn numbered(items: &[String], frame: Option<&Frame>) -> String {
    let number = |n: usize| frame.map_or_else(|| n.to_string(), |frame| frame.number(n));
    let lines = items.iter().enumerate().map(|(at, item)| format!("{}. {item}", number(at + 1)));
    lines.collect::<Vec<_>>().join("\n")
}
