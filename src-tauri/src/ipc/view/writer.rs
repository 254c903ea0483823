//! The person, and how the window looks.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{CaseOrder, Envelope, Paper};

/// A writer's profile.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Writer {
    /// As signed.
    pub name: String,
    /// Street and house.
    pub lines: Vec<String>,
    /// Postcode and town.
    pub town: String,
    /// ISO code.
    pub country: Option<String>,
    /// Best first.
    pub languages: Vec<String>,
    /// The printer's paper.
    pub paper: Option<Paper>,
    /// The envelopes used.
    pub envelope: Option<Envelope>,
    /// Whether letters show street and house.
    pub show_address: bool,
}

/// The interface's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum InterfaceLanguage {
    /// As the system says.
    #[default]
    System,
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// German.
    De,
    /// Arabic.
    Ar,
    /// Persian.
    Fa,
}

impl InterfaceLanguage {
    /// Those that there are words in; the same as the folders of `ui/locales`.
    pub const SPOKEN: [Self; 6] = [Self::En, Self::Fr, Self::Es, Self::De, Self::Ar, Self::Fa];

    /// The word for it in the data folder: its ISO code, or `system`.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::De => "de",
            Self::Ar => "ar",
            Self::Fa => "fa",
        }
    }

    /// The one that is spoken under that word.
    pub fn spoken(word: &str) -> Option<Self> {
        Self::SPOKEN.into_iter().find(|language| language.word() == word)
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// With air.
    #[default]
    Comfortable,
    /// Close.
    Compact,
}

/// What is covered at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Covers {
    /// Pictures and distressing paragraphs.
    #[default]
    All,
    /// Pictures.
    Pictures,
    /// Nothing.
    Nothing,
}

impl Covers {
    /// The word for it in the data folder.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Pictures => "pictures",
            Self::Nothing => "nothing",
        }
    }
}

/// The face in which texts of cases stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReadingFace {
    /// As a book.
    #[default]
    Serif,
    /// As the controls.
    Sans,
}

/// How the window looks and behaves.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The interface's language.
    pub language: InterfaceLanguage,
    /// Light or dark.
    pub theme: Theme,
    /// Per cent: 100 to 200.
    pub text_size: u32,
    /// How close rows stand.
    pub density: Density,
    /// What is covered at first.
    pub covers: Covers,
    /// Single letters work as keys.
    pub letter_keys: bool,
    /// Minutes without a key or a pointer after which the window locks; 0: never. Only where a passphrase is set.
    pub lock_after: u32,
    /// How wide the list of cases stands, in CSS pixels; 0: as designed.
    pub list_width: u32,
    /// How wide the pages stand beside a letter, in CSS pixels; 0: as designed.
    pub pages_width: u32,
    /// The face of what is read.
    pub face: ReadingFace,
    /// The order of the rooms of cases.
    pub order: CaseOrder,
    /// The first steps were taken or put away.
    pub welcomed: bool,
    /// Whether the system says, in neutral words, that something came while the window was not looked at.
    pub notices: bool,
    /// Whether the menu bar is shown where the system leaves that to the program.
    pub menu_bar: bool,
    /// Whether the window closes into the tray, where the desktop has one.
    pub tray: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: InterfaceLanguage::default(),
            theme: Theme::default(),
            text_size: 100,
            density: Density::default(),
            covers: Covers::default(),
            letter_keys: true,
            lock_after: 15,
            list_width: 0,
            pages_width: 0,
            face: ReadingFace::default(),
            order: CaseOrder::default(),
            welcomed: false,
            notices: false,
            menu_bar: false,
            tray: false,
        }
    }
}
