//! The sheet that goes before a faxed letter.

use model::{Draft, DraftParagraph, Recipient};

use crate::compose::Refusal;
use crate::frames::{Frame, Phrase};

/// The sheet: sender, addressee and day as on the letter, the fax number, how many pages, the subject. `pages` counts
/// the letter's own. Refused where the action gives no number; bare numbers in a language without a frame.
pub fn fax_sheet(draft: &Draft, recipient: &Recipient, pages: usize) -> Result<Draft, Refusal> {
    let number = recipient.fax.first().ok_or(Refusal::NoFax)?;
    let frame = Frame::of(&draft.language);
    let said = |phrase, slot, value: String| match frame {
        Some(frame) => frame.fill(phrase, slot, &value),
        None => value,
    };
    let sheets = pages + 1;
    let count = frame.map_or_else(|| sheets.to_string(), |frame| frame.number(sheets));
    let lines = [
        said(Phrase::FaxNumber, "{number}", number.clone()),
        said(Phrase::FaxPages, "{n}", count),
        draft.subject.clone(),
    ];
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    Ok(Draft {
        subject: frame.map(|frame| frame.phrase(Phrase::FaxTitle).to_owned()).unwrap_or_default(),
        salutation: String::new(),
        body: lines.map(DraftParagraph::Text).collect(),
        closing: String::new(),
        // The letter is what is signed.
        signature: Some(draft.signature.clone().unwrap_or_default()),
        copies: Vec::new(),
        enclosures: Vec::new(),
        ..draft.clone()
    })
}
