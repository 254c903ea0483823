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
    /// We have no rules for calls in this language: gaps stand for them.
    NoCallRules(Language),
    /// No rule turns this call: it stands as printed.
    CallAsPrinted(String),
    /// This call speaks to the writer in words that no rule turns: a gap stands for it.
    CallForTheWriter(String),
    /// The action prints this salutation in another language than the letter: the letter greets in its own.
    SalutationReplaced(String),
    /// The salutation is the action's own, in another language than the letter, which has none of its own.
    SalutationElsewhere(String),
    /// The action has neither a model letter nor calls.
    NothingToAsk,
    /// The block names nobody to write to.
    NoAddress,
    /// The block has no e-mail address: the mail's own field stays empty.
    NoEmail,
    /// A letter to somebody in custody is read by others first.
    SolidarityIsRead,
    /// Thanks fit only an outcome that is good, and only what the addressee did.
    ThanksOnlyForGood,
}

/// Why there is no letter.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The action is over.
    #[error("this action has ended; no letter is written for it")]
    Ended,
    /// It is not over: there is nothing to thank for yet.
    #[error("this action is still running; a letter of thanks is for an outcome")]
    NotEnded,
    /// The action does not ask for letters to the person or the family.
    #[error("this action asks for no letters to the person or the family, whom one could put at risk")]
    SolidarityNotAsked,
    /// A note goes with a copy, and this recipient gets none.
    #[error("recipient {to} gets no copy; a cover note goes with a copy")]
    NotACopy {
        /// The number asked for.
        to: usize,
    },
    /// The block has no fax number.
    #[error("the action gives no fax number for this recipient")]
    NoFax,
    /// The case has no recipient of that number.
    #[error("there is no recipient {to}: this case has {count}")]
    NoSuchRecipient {
        /// The number asked for.
        to: usize,
        /// How many there are.
        count: usize,
    },
}
