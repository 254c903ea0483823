//! What the writer should know about a draft, and why there is none.

use model::Language;
use thiserror::Error;

/// Something that the composer did or could not do. The shells put it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The model letter is in another language than the letter, and was left out.
    ModelLetterElsewhere(Language),
    /// The calls are in another language than the letter: gaps stand for them.
    CallsElsewhere(Language),
    /// The letter is in another language than the one that the action prefers, since only in this one it has words.
    LanguageOfTheAction(Language),
    /// There is no frame for the language: numeric date, no introducing sentence, no closing.
    NoFrame(Language),
    /// The action does not ask for letters in this language.
    NotAskedFor(Language),
    /// No rule turns this call: it stands as printed.
    CallAsPrinted(String),
    /// This call speaks to the writer in words that no rule turns: a gap stands for it.
    CallForTheWriter(String),
    /// The salutation is the action's own, in another language than the letter.
    SalutationElsewhere(Language),
    /// The action has neither a model letter nor calls.
    NothingToAsk,
    /// The block names nobody to write to.
    NoAddress,
}

/// Why there is no letter.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The action is over.
    #[error("this action has ended; no letter is written for it")]
    Ended,
    /// The case has no recipient of that number.
    #[error("there is no recipient {to}: this case has {count}")]
    NoSuchRecipient {
        /// The number asked for.
        to: usize,
        /// How many there are.
        count: usize,
    },
}
