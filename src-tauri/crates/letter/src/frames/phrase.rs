//! What a frame can say: a name for each row of its table.

/// A phrase that a frame holds; the key in the tables follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Phrase {
    /// How somebody is addressed of whom nothing is known.
    Salutation,
    /// The salutation with its punctuation: `{salutation}`.
    SalutationForm,
    /// First sentence, with the full names: `{persons}`.
    Opening,
    /// First sentence where the action names nobody: `{number}`.
    OpeningCase,
    /// Subject line: `{persons}`.
    Subject,
    /// First sentence of a copy: `{addressee}`.
    Cover,
    /// Introduces a list of requests that stand as the action printed them.
    Requests,
    /// Introduces a list that follows: `{lead}`.
    ListLead,
    /// Asks for a reply.
    Reply,
    /// Words that show that a letter already asks for a reply, separated by bars.
    ReplyWords,
    /// The prompt of the gap for the writer's own words.
    OwnWords,
    /// Closing for most addressees; may repeat the salutation: `, {salutation},`.
    Closing,
    /// Closing for heads of state, ministers, judges and clergy.
    ClosingHigh,
    /// Label before those who get a copy.
    CopyTo,
    /// Label before what is enclosed.
    Enclosure,
    /// `{n}`, `{m}`.
    Page,
    /// Joins the last two of a list: `{a}`, `{b}`.
    Pair,
    /// Joins the others: `{a}`, `{b}`.
    List,
    /// Says how many more there are: `{a}`, `{n}`.
    Others,
    /// First sentence of a letter to somebody at risk.
    Solidarity,
    /// Last sentence of a letter to somebody at risk or to the family.
    SolidarityEnd,
    /// First sentence of a letter to a family: `{persons}`.
    SolidarityFamily,
    /// Salutation of a letter to somebody at risk, punctuation included: `{persons}`.
    SolidarityGreeting,
    /// Salutation of a letter to a family, punctuation included: `{persons}`.
    SolidarityGreetingFamily,
    /// The prompt of the gap in a letter to somebody at risk.
    SolidarityWords,
    /// Closing of a letter to somebody at risk or to the family.
    SolidarityClosing,
    /// Thanks, behind the gap that says what for.
    Thanks,
    /// The prompt of the gap that says what one thanks for.
    ThanksWords,
    /// First sentence of a note that goes with a copy: `{addressee}`.
    CoverNote,
    /// What an embassy is asked to do with the copy.
    CoverNoteAsk,
    /// What is enclosed with such a note: `{addressee}`.
    EnclosedLetter,
    /// Title of a fax sheet.
    FaxTitle,
    /// Where it goes: `{number}`.
    FaxNumber,
    /// How many sheets go: `{n}`.
    FaxPages,
    /// Title of the sheet that lies on a print run.
    RunTitle,
    /// How many letters a run has: `{n}`.
    RunLetters,
    /// On how many pages its letters are: `{n}`.
    RunPages,
    /// How many envelopes: `{n}`.
    RunEnvelopes,
    /// How many labels: `{n}`.
    RunLabels,
    /// Introduces the stamps of a run.
    RunStamps,
    /// Stands for a stamp that the person's table doesn't know.
    RunNoStamp,
    /// Introduces the cases of a run and how old their news are.
    RunNews,
    /// Said of a case without news for eight weeks.
    RunOldNews,
    /// Title of the list on which writers sign that their letter went out.
    SignTitle,
}

impl Phrase {
    /// Every phrase: each frame has each of them, which a test holds.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 44] = [
        Self::Salutation,
        Self::SalutationForm,
        Self::Opening,
        Self::OpeningCase,
        Self::Subject,
        Self::Cover,
        Self::Requests,
        Self::ListLead,
        Self::Reply,
        Self::ReplyWords,
        Self::OwnWords,
        Self::Closing,
        Self::ClosingHigh,
        Self::CopyTo,
        Self::Enclosure,
        Self::Page,
        Self::Pair,
        Self::List,
        Self::Others,
        Self::Solidarity,
        Self::SolidarityEnd,
        Self::SolidarityFamily,
        Self::SolidarityGreeting,
        Self::SolidarityGreetingFamily,
        Self::SolidarityWords,
        Self::SolidarityClosing,
        Self::Thanks,
        Self::ThanksWords,
        Self::CoverNote,
        Self::CoverNoteAsk,
        Self::EnclosedLetter,
        Self::FaxTitle,
        Self::FaxNumber,
        Self::FaxPages,
        Self::RunTitle,
        Self::RunLetters,
        Self::RunPages,
        Self::RunEnvelopes,
        Self::RunLabels,
        Self::RunStamps,
        Self::RunNoStamp,
        Self::RunNews,
        Self::RunOldNews,
        Self::SignTitle,
    ];

    /// The first cell of its row in the tables.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Salutation => "salutation",
            Self::SalutationForm => "salutation-form",
            Self::Opening => "opening",
            Self::OpeningCase => "opening-case",
            Self::Subject => "subject",
            Self::Cover => "cover",
            Self::Requests => "requests",
            Self::ListLead => "list-lead",
            Self::Reply => "reply",
            Self::ReplyWords => "reply-words",
            Self::OwnWords => "own-words",
            Self::Closing => "closing",
            Self::ClosingHigh => "closing-high",
            Self::CopyTo => "copy-to",
            Self::Enclosure => "enclosure",
            Self::Page => "page",
            Self::Pair => "pair",
            Self::List => "list",
            Self::Others => "others",
            Self::Solidarity => "solidarity",
            Self::SolidarityEnd => "solidarity-end",
            Self::SolidarityFamily => "solidarity-family",
            Self::SolidarityGreeting => "solidarity-greeting",
            Self::SolidarityGreetingFamily => "solidarity-greeting-family",
            Self::SolidarityWords => "solidarity-words",
            Self::SolidarityClosing => "solidarity-closing",
            Self::Thanks => "thanks",
            Self::ThanksWords => "thanks-words",
            Self::CoverNote => "cover-note",
            Self::CoverNoteAsk => "cover-note-ask",
            Self::EnclosedLetter => "enclosed-letter",
            Self::FaxTitle => "fax-title",
            Self::FaxNumber => "fax-number",
            Self::FaxPages => "fax-pages",
            Self::RunTitle => "run-title",
            Self::RunLetters => "run-letters",
            Self::RunPages => "run-pages",
            Self::RunEnvelopes => "run-envelopes",
            Self::RunLabels => "run-labels",
            Self::RunStamps => "run-stamps",
            Self::RunNoStamp => "run-no-stamp",
            Self::RunNews => "run-news",
            Self::RunOldNews => "run-old-news",
            Self::SignTitle => "sign-title",
        }
    }
}
