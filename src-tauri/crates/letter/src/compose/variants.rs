//! The letters that can stand on one matter, counted: what a print run takes so that no two of them are the same.

use model::{DraftParagraph, LetterKind, Writer};

use super::body::Source;
use super::{Choices, ComposeOptions, Composed, Matter, Note, chosen};

/// The letter number [`Matter::variant`] of those that can stand on the matter, round again behind the last one.
pub(crate) fn nth(matter: &Matter, writer: Option<&Writer>, options: &ComposeOptions) -> Composed {
    let first = chosen(matter, writer, options, Source::ModelLetter, Choices::first());
    let own = first.wordings;
    let by_calls = by_calls(matter, writer, options);
    let all = own.saturating_add(by_calls.unwrap_or(0));
    let nth = matter.variant as u64 % all;
    let composed = match by_calls {
        _ if nth == 0 => first,
        Some(ways) if nth >= own => chosen(matter, writer, options, Source::Calls, Choices::of(nth - own, ways)),
        _ => chosen(matter, writer, options, Source::ModelLetter, Choices::of(nth, own)),
    };
    Composed { wordings: all, ..composed }
}

/// In how many ways the calls make a letter where there is a model letter as well: that has few, for its text is the
/// organisation's. `None` where they make no whole one.
fn by_calls(matter: &Matter, writer: Option<&Writer>, options: &ComposeOptions) -> Option<u64> {
    let composes = options.kind == LetterKind::Appeal && options.body.is_none() && matter.given.is_none();
    if !composes || matter.model_letter.is_none() || matter.calls.is_empty() {
        return None;
    }
    let composed = chosen(matter, writer, options, Source::Calls, Choices::first());
    // A call that stands as printed, or that only prompts the writer, makes no letter by itself.
    let is_halting = |note: &Note| matches!(note, Note::CallAsPrinted(_));
    let gaps = composed.draft.body.iter().filter(|p| matches!(p, DraftParagraph::Gap(_))).count();
    (gaps <= OWN_WORDS && !composed.notes.iter().any(is_halting)).then_some(composed.wordings)
}

/// The one gap that every composed letter has.
const OWN_WORDS: usize = 1;
