//! A text that was published, read into blocks and lines that know where they stood.

use serde::{Deserialize, Serialize};

/// One document, whole: its furniture is marked, not thrown away, for address boxes stand in side columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What it was read from.
    pub format: Format,
    /// The title its metadata gives (`<title>`, `og:title`, PDF information, a mail's subject).
    pub title: Option<String>,
    /// The publisher its metadata gives (`og:site_name`, PDF author, a mail's sender's name).
    pub publisher: Option<String>,
    /// BCP 47, where the document declares it.
    pub language: Option<String>,
    /// The day or moment its metadata gives, as it stands there (ISO 8601 where the format has it).
    pub dated: Option<String>,
    /// The address it was fetched from, absolute.
    pub address: Option<String>,
    /// Where it is a mail.
    pub mail: Option<MailHead>,
    /// In reading order.
    pub blocks: Vec<Block>,
    /// How many pages a PDF has; 0 for everything else.
    pub pages: u32,
    /// What could not be read, in codes that the shells put into words.
    pub warnings: Vec<String>,
}

impl Document {
    /// A document of that format with nothing in it.
    pub fn empty(format: Format) -> Self {
        Self {
            format,
            title: None,
            publisher: None,
            language: None,
            dated: None,
            address: None,
            mail: None,
            blocks: Vec::new(),
            pages: 0,
            warnings: Vec::new(),
        }
    }

    /// The text of all blocks that are for reading, one block a paragraph.
    pub fn main_text(&self) -> String {
        let main = self.blocks.iter().filter(|b| b.region == Region::Main);
        main.map(Block::text).collect::<Vec<_>>().join("\n\n")
    }
}

/// What a document was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text.
    Text,
    /// A web page, or a feed's HTML.
    Html,
    /// PDF.
    Pdf,
    /// An e-mail.
    Mail,
    /// A word processor's file (Office Open XML).
    Docx,
}

/// The head of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailHead {
    /// Name and address as they stand.
    pub from: String,
    /// Decoded.
    pub subject: String,
    /// RFC 3339, where it can be read.
    pub date: Option<String>,
}

/// A paragraph, heading, list item, table cell: lines that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Whether it is part of what one reads.
    pub region: Region,
    /// Its lines as they are broken in the source (`<br>`, PDF lines, text lines), no line break inside.
    pub lines: Vec<Line>,
    /// Links inside, in order.
    pub links: Vec<Link>,
    /// How many times a mail quotes it (“>”); 0 outside mails, texts and pages that show a mail as it came.
    pub quoted: u8,
}

impl Block {
    /// A block of plain lines in the main text.
    pub fn of(kind: BlockKind, lines: Vec<Line>) -> Self {
        Self { kind, region: Region::Main, lines, links: Vec::new(), quoted: 0 }
    }

    /// Its lines, joined by line breaks. Offsets of a [`crate::Place`] and of [`Link`]s count its characters.
    pub fn text(&self) -> String {
        self.lines.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// A heading, 1 the highest.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// One item of a list; `marker` as printed (“1.”, “■”, “i.”), or made by the format for an ordered list.
    Item {
        /// How deep, from 0.
        depth: u8,
        /// As printed, without white space; empty for an unordered list of a web page.
        marker: String,
    },
    /// A cell of a table, counted from 0.
    Cell {
        /// Which table of the document.
        table: u32,
        /// Its row.
        row: u32,
        /// Its column.
        column: u32,
    },
    /// The term of a definition list.
    Term,
    /// What a definition list says of the term before it.
    Definition,
    /// A quotation that the format marks.
    Quote,
    /// A picture: `lines` hold its alternative text.
    Picture {
        /// Absolute address where a base is known, else as it stands.
        source: String,
    },
    /// A rule that parts the text.
    Rule,
}

/// Whether a block belongs to what one reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The main text.
    Main,
    /// Beside it: an aside, a box, a margin column. Address boxes often stand here.
    Side,
    /// A site's navigation, banners, cookie notices, share buttons, related links; a PDF's repeated header or footer.
    Furniture,
}

/// One line as it is broken in the source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// NFC, no-break spaces as spaces, soft hyphens gone, ligatures resolved, white space folded; in logical order.
    pub text: String,
    /// Columns of white space before it in a plain text, a tab reaching to the next eighth; 0 in other formats.
    /// A hanging indent goes on with the line above.
    pub indent: u16,
    /// Whether all of it is bold.
    pub bold: bool,
    /// In points; `None` where the format doesn't say.
    pub size: Option<f32>,
    /// Where it stands on a PDF's page.
    pub at: Option<PageBox>,
}

impl Line {
    /// A line of which only the words are known.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), indent: 0, bold: false, size: None, at: None }
    }
}

/// A box on a PDF's page, in points from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PageBox {
    /// Counted from 1.
    pub page: u32,
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// A link inside a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Absolute where a base is known, else as it stands in the source.
    pub address: String,
    /// Exactly as in the source, entities decoded.
    pub href: String,
    /// First character of its words in the block's text.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}
