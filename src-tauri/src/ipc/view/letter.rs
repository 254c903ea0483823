//! Drafts and their pages.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Person, Place, Recipient, Standing};

/// What the sender shows of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SenderForm {
    /// Name and town.
    NameTown,
    /// The whole address.
    Full,
    /// Initials and town.
    Initials,
    /// A ruled line.
    None,
}

/// The sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// US Letter.
    Letter,
}

/// In which envelope's window the address has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// DIN 5008 form A.
    DinA,
    /// DIN 5008 form B.
    DinB,
    /// Swiss, left.
    ChLeft,
    /// Swiss, right.
    ChRight,
    /// French.
    Fr,
    /// ISO and UK.
    Iso,
    /// US number 10.
    Us10,
    /// No window.
    None,
}

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// To the authorities.
    Appeal,
    /// With a copy, to an embassy.
    CoverNote,
    /// To the person at risk or the family.
    Solidarity,
    /// After an outcome.
    Thanks,
}

/// How the lines of the letter's text end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Lines {
    /// All at the margin.
    Justified,
    /// Where their words end.
    Ragged,
}

/// What the person chooses when a draft is opened; `null`: the best guess, or as the draft has it.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct DraftWish {
    /// Of which case.
    pub case: String,
    /// To whom, counted from 1.
    pub to: Option<u32>,
    /// In which language.
    pub language: Option<String>,
    /// What for.
    pub kind: Option<LetterKind>,
}

/// A draft as the composer shows it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// Its id.
    pub id: String,
    /// Of which case.
    pub case: String,
    /// The case's title.
    pub case_title: String,
    /// People at risk.
    pub persons: Vec<Person>,
    /// Whose authorities are addressed.
    pub country: Option<Place>,
    /// Addressees, then copies.
    pub recipients: Vec<Recipient>,
    /// Languages offered; each has a frame.
    pub languages: Vec<String>,
    /// What a letter in this case can be for.
    pub kinds: Vec<LetterKind>,
    /// Languages that the recipient understands besides the chosen one.
    pub also_understood: Vec<String>,
    /// The calls and their sentences in the letter's language.
    pub calls: Vec<DraftCall>,
    /// What the person may change.
    pub edit: DraftEdit,
    /// Language is written from right to left.
    pub rtl: bool,
    /// Case has ended: no print until the notice is read.
    pub ended: bool,
    /// Since when.
    pub ended_on: Option<String>,
    /// How urgent.
    pub standing: Standing,
    /// What to weigh before one writes.
    pub safety: WriterSafety,
    /// When it was last kept.
    pub saved: Option<String>,
}

/// The same letter in another language, as it would be offered there.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BesideText {
    /// Written from right to left.
    pub rtl: bool,
    /// As it would be printed.
    pub salutation: String,
    /// In order.
    pub body: Vec<Paragraph>,
    /// As it would be printed.
    pub closing: String,
}

/// What somebody should weigh before writing in a case.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WriterSafety {
    /// They live in the country whose authorities are addressed.
    pub own_country: bool,
    /// What the case's newest text says of those who write, verbatim.
    pub said: Vec<String>,
    /// To which recipient, counted from 1, one can write instead: a diplomatic mission.
    pub mission: Option<u32>,
}

/// How a letter went out without the post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SentBy {
    /// E-mail.
    Email,
    /// Fax.
    Fax,
    /// A message on a social network.
    Social,
    /// On paper that was printed elsewhere.
    Post,
}

/// A letter by other ways than the post.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Ways {
    /// As a mail.
    pub mail: MailText,
    /// The fax numbers that the action gives.
    pub fax: Vec<String>,
    /// For social media; `null` where nothing that the action asks is as short.
    pub short: Option<ShortText>,
    /// How many characters a post may have.
    pub most: u32,
}

/// A mail before it is sent.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MailText {
    /// Addresses; none where the action gives none.
    pub to: Vec<String>,
    /// The subject.
    pub subject: String,
    /// From salutation to signature.
    pub text: String,
    /// A link can carry it to the mail program; else it goes as a file.
    pub fits_link: bool,
}

/// A text for social media.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ShortText {
    /// The text.
    pub text: String,
    /// Accounts that the action names.
    pub handles: Vec<String>,
}

/// A call with the sentence that asks for it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct DraftCall {
    /// As the case prints it.
    pub text: String,
    /// In the letter's language; `null` where nobody translated it.
    pub sentence: Option<String>,
}

/// The part of a draft that the person may change; saved and previewed whole.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftEdit {
    /// Its id.
    pub id: String,
    /// To whom, counted from 1.
    pub to: u32,
    /// In which language.
    pub language: String,
    /// What the sender shows.
    pub sender: SenderForm,
    /// The sheet.
    pub paper: Paper,
    /// The window.
    pub envelope: Envelope,
    /// What the letter is for.
    pub kind: LetterKind,
    /// How its lines end.
    pub lines: Lines,
    /// Whether it is to be set on one page where that can be read with ease.
    pub one_page: bool,
    /// Subject line.
    pub subject: String,
    /// As printed.
    pub salutation: String,
    /// In order.
    pub body: Vec<Paragraph>,
    /// As printed.
    pub closing: String,
}

/// A piece of a letter's body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Paragraph {
    /// Running text.
    Text {
        /// The words.
        text: String,
    },
    /// A numbered list.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// A place for the writer's own words.
    Gap {
        /// What to write there.
        prompt: String,
    },
}

/// One line in the room of drafts.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftRow {
    /// Its id.
    pub id: String,
    /// Of which case.
    pub case: String,
    /// The case's title.
    pub case_title: String,
    /// People at risk.
    pub persons: Vec<String>,
    /// Whose authorities are addressed.
    pub country: Option<Place>,
    /// To whom.
    pub to: String,
    /// In which language.
    pub language: String,
    /// When it was last kept.
    pub changed: String,
    /// Open gaps.
    pub gaps: u32,
    /// The case is over.
    pub ended: bool,
    /// How urgent.
    pub standing: Standing,
}

/// The very pages that will be printed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// One SVG document a page, glyphs as outlines, no scripts, no addresses.
    pub pages: Vec<String>,
    /// The envelope that goes with it.
    pub envelope: SheetView,
    /// Of the sheet.
    #[specta(type = i32)]
    pub width_mm: f64,
    /// Of the sheet.
    #[specta(type = i32)]
    pub height_mm: f64,
    /// Words of the body.
    pub words: u32,
    /// Characters that no font has: the letter can't be printed with them.
    pub missing: Vec<String>,
}

/// A sheet as it will be printed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Glyphs as outlines, no scripts, no addresses.
    pub svg: String,
    /// In millimetres.
    #[specta(type = i32)]
    pub width_mm: f64,
    /// In millimetres.
    #[specta(type = i32)]
    pub height_mm: f64,
}

/// What the letter check says.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterCheck {
    /// Index by index as `DraftView.calls`.
    pub calls: Vec<CallTick>,
    /// Quiet notes, the gravest first.
    pub advice: Vec<AdviceNote>,
}

/// Whether a call stands in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CallTick {
    /// It does.
    InTheLetter,
    /// It doesn't.
    Missing,
    /// It doesn't, on purpose.
    LeftOut,
    /// The letter is in another language: only a person can tell.
    NobodyKnows,
}

/// A quiet note about a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AdviceNote {
    /// What it is about.
    pub code: String,
    /// The words of the letter or the names that it is about; often none.
    pub words: Vec<String>,
}

/// A printer of the system.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Printer {
    /// As the system names it.
    pub name: String,
    /// The system's default.
    pub is_default: bool,
    /// How far it is put right.
    pub offset: Offset,
}

/// How far a printer is put right, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, Type)]
pub struct Offset {
    /// To the right; to the left where negative.
    #[specta(type = i32)]
    pub right: f32,
    /// Down; up where negative.
    #[specta(type = i32)]
    pub down: f32,
}

/// What is to be printed of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PrintPart {
    /// The letter.
    Letter,
    /// Its envelope.
    Envelope,
}

/// Where a print went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PrintWay {
    /// Handed to the printer.
    Printer,
    /// Opened in the system's viewer.
    Viewer,
}

/// How a print went.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Printed {
    /// Where it went.
    pub way: PrintWay,
    /// How many pages.
    pub pages: u32,
}
