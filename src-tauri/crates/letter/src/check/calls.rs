//! Which of the calls stand in a letter.

use model::{Draft, DraftParagraph};

use crate::compose::{Matter, Rules, sentence};
use crate::frames::folded;

/// Whether a call stands in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InTheLetter {
    /// Its words do.
    Yes,
    /// They don't.
    No,
    /// They don't, and the writer wants it so.
    LeftOut,
    /// The letter is in another language than the calls: only a person can tell.
    NobodyKnows,
}

/// A call with its tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickedCall {
    /// As printed.
    pub call: String,
    /// The tick.
    pub stands: InTheLetter,
}

/// Short words carry no matter.
const SHORTEST_WORD: usize = 4;

/// No call is longer; what is, is judged by its beginning.
const WORDS_COUNTED: usize = 80;

/// A call stands in the letter when this share of its words, or of the sentence it became, stands in one paragraph:
/// the writer may put it more shortly.
const SHARE: f32 = 0.65;

/// A call as it is kept among those that are left out: on one line.
pub fn on_one_line(call: &str) -> String {
    call.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The action's calls, in order, each with whether it stands in the letter. `left_out`: those that the writer leaves out
/// on purpose, as [`on_one_line`] gives them.
pub fn ticked_calls(draft: &Draft, matter: &Matter, left_out: &[String]) -> Vec<TickedCall> {
    let same_language = matter.language.as_ref().is_none_or(|l| l.primary() == draft.language.primary());
    let paragraphs: Vec<String> = draft.body.iter().map(|paragraph| folded(&text(paragraph))).collect();
    let rules = Rules::of(&draft.language);
    let either = |call: &str| [sentence(call, rules, &matter.recipient).sentence(), call.to_owned()];
    let stands_in = |words: &String| paragraphs.iter().any(|paragraph| share(words, paragraph) >= SHARE);
    let stands = |call: &str| match same_language {
        true if either(call).iter().any(stands_in) => InTheLetter::Yes,
        _ if left_out.contains(&on_one_line(call)) => InTheLetter::LeftOut,
        true => InTheLetter::No,
        false => InTheLetter::NobodyKnows,
    };
    matter.calls.iter().map(|call| TickedCall { call: call.clone(), stands: stands(call) }).collect()
}

fn text(paragraph: &DraftParagraph) -> String {
    match paragraph {
        DraftParagraph::Text(words) => words.clone(),
        DraftParagraph::List(items) => items.join(" / "),
        DraftParagraph::Gap(_) => String::new(),
    }
}

/// Which share of the call's words stands in the folded text; a call without long words counts by all of them.
fn share(call: &str, text: &str) -> f32 {
    let call = folded(call);
    let long: Vec<&str> = call.split_whitespace().filter(|w| w.chars().count() >= SHORTEST_WORD).collect();
    let words = if long.is_empty() { call.split_whitespace().collect() } else { long };
    let words = &words[..words.len().min(WORDS_COUNTED)];
    let found = words.iter().filter(|word| text.contains(&format!(" {word} "))).count();
    // Counts of words are small.
    #[expect(clippy::cast_precision_loss)]
    let share = found as f32 / words.len().max(1) as f32;
    share
}
