//! A letter before it is set: what the person edits.

use serde::{Deserialize, Serialize};

use crate::{Country, Date, Language};

/// The sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 215.9 × 279.4 mm.
    Letter,
}

impl Paper {
    /// The word for it on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The paper of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::A4, Self::Letter].into_iter().find(|p| p.word() == word)
    }
}

/// In which envelope's window the address has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// DIN 5008 form A.
    DinA,
    /// DIN 5008 form B.
    #[default]
    DinB,
    /// Swiss, window left.
    ChLeft,
    /// Swiss, window right.
    ChRight,
    /// French, window right.
    Fr,
    /// ISO and UK, DL window left.
    Iso,
    /// US number 10.
    Us10,
    /// No window: the address still stands at the head, without return line and fold marks.
    None,
}

impl Envelope {
    /// Every form.
    pub const ALL: [Self; 8] =
        [Self::DinA, Self::DinB, Self::ChLeft, Self::ChRight, Self::Fr, Self::Iso, Self::Us10, Self::None];

    /// The word for it on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::DinA => "din-a",
            Self::DinB => "din-b",
            Self::ChLeft => "ch-left",
            Self::ChRight => "ch-right",
            Self::Fr => "fr",
            Self::Iso => "iso",
            Self::Us10 => "us10",
            Self::None => "none",
        }
    }

    /// The form of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|e| e.word() == word)
    }
}

/// How the lines of a letter's text end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lines {
    /// All at the margin: spaces are wider or narrower.
    #[default]
    Justified,
    /// Where their words end: every space is as wide as the next.
    Ragged,
}

impl Lines {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Justified, Self::Ragged];

    /// The word for it on the command line and in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Justified => "justified",
            Self::Ragged => "ragged",
        }
    }

    /// The way of a word that [`Lines::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lines| lines.word() == word)
    }
}

/// A letter to one recipient, composed and perhaps edited, not yet set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The language the letter is in.
    pub language: Language,
    /// The sender's lines as they are to be printed; empty leaves a ruled line to sign on.
    pub sender: Vec<String>,
    /// The name under the signature; `None` leaves a ruled line.
    pub signature: Option<String>,
    /// The postal block, country line last and in capitals.
    pub address: Vec<String>,
    /// Whose country the block is in.
    pub country: Option<Country>,
    /// Which day stands on the letter; set in the letter's language and calendar.
    pub date: Date,
    /// Subject line; empty for none.
    pub subject: String,
    /// “Your Excellency,”, as it is to be printed.
    pub salutation: String,
    /// The body, in order.
    pub body: Vec<DraftParagraph>,
    /// “Yours sincerely,”
    pub closing: String,
    /// Names of those who get a copy, one line each.
    pub copies: Vec<String>,
    /// What is enclosed, one line each.
    pub enclosures: Vec<String>,
}

/// A piece of a letter's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DraftParagraph {
    /// Running text.
    Text(String),
    /// A numbered list.
    List(Vec<String>),
    /// A place for the writer's own words, with the prompt; never printed.
    Gap(String),
}

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Asks the authorities for what the action asks.
    #[default]
    Appeal,
    /// Goes with the copy of an appeal, to an embassy or to whom else the action wants a copy sent.
    CoverNote,
    /// To the person at risk or the family, where the action asks for it.
    Solidarity,
    /// Thanks for what was done, after the outcome.
    Thanks,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Appeal, Self::CoverNote, Self::Solidarity, Self::Thanks];

    /// The word for it on the command line, on the wire and in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Appeal => "appeal",
            Self::CoverNote => "cover-note",
            Self::Solidarity => "solidarity",
            Self::Thanks => "thanks",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What a letter shows of its writer: name and town unless the writer decides otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// Name and town.
    #[default]
    NameAndTown,
    /// Street and house as well.
    WholeAddress,
    /// Initials and town.
    Initials,
    /// Nothing: a ruled line to sign on.
    Nothing,
}

impl Shows {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::NameAndTown, Self::WholeAddress, Self::Initials, Self::Nothing];

    /// The word for it in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::NameAndTown => "name-and-town",
            Self::WholeAddress => "whole-address",
            Self::Initials => "initials",
            Self::Nothing => "nothing",
        }
    }

    /// The form of a word that [`Shows::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shows| shows.word() == word)
    }
}

/// What the writer chooses beside a draft's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DraftForm {
    /// To which recipient of the case, counted from 1: addressees, then copies.
    pub to: u32,
    /// The sheet.
    pub paper: Paper,
    /// The window.
    pub envelope: Envelope,
    /// What the letter shows of its writer.
    pub shows: Shows,
    /// What the letter is for.
    pub kind: LetterKind,
    /// How its lines end.
    pub lines: Lines,
    /// Whether it is to be set on one page where type and margins of a readable size allow it.
    pub one_page: bool,
}
