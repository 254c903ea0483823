//! Each call as a sentence of a letter: for a list beside the letter from which calls are put in.

use model::{Case, Language};

use super::calls::{Rules, Turned, sentence};
use super::{Matter, Refusal};
use crate::frames::Frame;

/// Whether letters in that language have a frame of ours: date, opening, closing in its own words.
pub fn has_frame(language: &Language) -> bool {
    Frame::of(language).is_some()
}

/// The case's calls, in order, each with the sentence that asks for it in a letter in `language`; `None` where the
/// call is in another language, or no rule turns it.
pub fn sentences(case: &Case, to: usize, language: &Language) -> Result<Vec<(String, Option<String>)>, Refusal> {
    let matter = Matter::of(case, to)?;
    let same = matter.language.as_ref().is_none_or(|own| own.primary() == language.primary());
    let rules = Rules::of(language);
    let turned = |call: &String| match sentence(call, rules, &matter.recipient) {
        Turned::AsPrinted(_) | Turned::Prompt(_) => None,
        turned => Some(turned.sentence()).filter(|_| same),
    };
    Ok(matter.calls.iter().map(|call| (call.clone(), turned(call))).collect())
}
