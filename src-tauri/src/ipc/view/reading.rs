//! An alert, open for reading.

use serde::Serialize;
use specta::Type;

use super::AlertKind;

/// An alert, open for reading.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// Its id.
    pub alert: String,
    /// What sort.
    pub kind: Option<AlertKind>,
    /// As printed.
    pub title: String,
    /// Day of issue.
    pub issued: Option<String>,
    /// Publisher.
    pub organisation: Option<String>,
    /// Index number.
    pub index: Option<String>,
    /// Language of the text.
    pub language: Option<String>,
    /// Written from right to left.
    pub rtl: bool,
    /// The person typed it: values stand in it in the core's words, as in `FoundField::value`.
    pub typed: bool,
    /// The main text, and boxes beside it, in reading order; furniture left out.
    pub blocks: Vec<Block>,
    /// Indexes of blocks whose words were not there when the person last looked at the case.
    pub changed: Vec<u32>,
    /// Originals kept on this laptop.
    pub documents: Vec<Original>,
    /// All it needs offline is here.
    pub on_this_laptop: bool,
    /// Addresses the text links to, for the list under the text.
    pub links: Vec<String>,
}

/// What an original is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OriginalKind {
    /// PDF.
    Pdf,
    /// A web page or a feed's HTML.
    Page,
    /// A mail.
    Mail,
    /// Plain text.
    Text,
    /// A word processor's file.
    Docx,
}

/// How an original came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OriginalRole {
    /// The text a feed carries.
    Feed,
    /// The page behind an entry.
    Page,
    /// A file linked for download.
    Download,
    /// Brought in by the person.
    Imported,
}

/// A document as it was published.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Original {
    /// Its SHA-256, hexadecimal.
    pub hash: String,
    /// What it is.
    pub kind: OriginalKind,
    /// How it came.
    pub role: OriginalRole,
    /// The file's name.
    pub name: Option<String>,
    /// Where it was fetched.
    pub address: Option<String>,
    /// Bytes.
    #[specta(type = i32)]
    pub size: u64,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// Heading.
    Heading,
    /// Running text.
    Paragraph,
    /// Item of a list.
    Item,
    /// A row of a table.
    Row,
    /// Term of a definition list.
    Term,
    /// Its definition.
    Definition,
    /// Quotation.
    Quote,
    /// Picture.
    Picture,
    /// Rule.
    Rule,
}

/// A block of the text.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Level of a heading (1 to 6), depth of an item (from 0); 0 otherwise.
    pub level: u8,
    /// An item's marker as printed; empty for a bullet.
    pub marker: String,
    /// Whether it stands beside the main text.
    pub side: bool,
    /// Lines as broken in the source, each in pieces. For a row of a table: one entry a cell.
    pub lines: Vec<Vec<Piece>>,
    /// Why it is covered at first; `null` where it is not.
    pub cover: Option<Cover>,
    /// For pictures.
    pub picture: Option<Picture>,
}

/// What a cover says is under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// A picture.
    Picture,
    /// Torture, beating.
    IllTreatment,
    /// Killing, execution.
    Killing,
    /// Rape and the like.
    SexualViolence,
    /// Suicide.
    Suicide,
}

/// A picture of the text.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Picture {
    /// To be handed to `picture`; `null` where it is not kept.
    pub key: Option<String>,
    /// A `data:` address of a thumbnail of 32 px; `null` where there is none.
    pub thumbnail: Option<String>,
    /// Why it is not kept; `null` where it is.
    pub missing: Option<Missing>,
    /// What it shows, in the source's words.
    pub words: String,
}

/// Why a picture is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The source's setting keeps none.
    Unasked,
    /// Not come yet, or asked for in vain.
    NotYet,
    /// It can't be kept: of another kind, too large, or on a stranger's host.
    Never,
}

/// A run of text.
#[derive(Debug, Clone, Default, Serialize, Type)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Address of a link. Never opened without a press and the host shown.
    pub link: Option<String>,
    /// The field that was found here (`Field::word`), lit on request.
    pub field: Option<String>,
    /// Found by the search.
    pub hit: bool,
}
