//! A document as rows: the lines a reader reads, in order, without furniture, each knowing where it stood.

mod broken;
mod crowded;
mod forwarded;
mod library;
mod pages;
mod parted;
mod seams;
mod unwrapped;

use std::cell::OnceCell;

use model::{BlockKind, Document, PageBox, Place, Region};

pub(crate) use forwarded::PassedOn;

use crate::fold::{fold, skip, slice};
use crate::zones::Zones;

/// One line.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Index of its block.
    pub block: usize,
    /// Where it begins in the block's text, in characters.
    pub start: usize,
    /// As printed, but for a space at each seam.
    pub text: String,
    /// The spaces in the text that the block hasn't, in characters: see [`seams`].
    pub seams: Vec<usize>,
    /// See [`fold`].
    pub folded: String,
    /// Whether it is the first of its paragraph.
    pub opens: bool,
    /// Which paragraph it belongs to: its block's, but where a mail program broke quoted lines.
    pub paragraph: usize,
    /// What its block is.
    pub shape: Shape,
    /// Whether the format sets it off: bold, or a heading.
    pub loud: bool,
    /// On a PDF's page.
    pub at: Option<PageBox>,
    /// How far it is set in, in characters.
    pub indent: u16,
    /// Whether its words are those of an address, once it was asked: every line above asks.
    pub proves: OnceCell<bool>,
}

/// What a row's block is, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Running text, a quotation, a definition.
    Text,
    /// A heading of that level.
    Heading(u8),
    /// An item of a list with its marker.
    Item(String),
    /// A cell of a table: table, row, column.
    Cell(u32, u32, u32),
}

/// A document's rows, and paragraphs made of them.
pub(crate) struct Sheet<'a> {
    /// Where they come from.
    pub document: &'a Document,
    /// In reading order.
    pub rows: Vec<Row>,
    /// What the site or the page repeats around the text.
    pub furniture: Vec<String>,
    /// The first row of the document itself, behind the words of whoever passed it on.
    pub start: usize,
    /// The head of the mail that somebody passed on.
    pub passed_on: Option<PassedOn>,
    /// How long a line may be that a program wrapped, in characters: see [`parted::width`].
    pub width: usize,
    /// The row with which the document itself begins, where a library prints a headline and an abstract above it.
    pub masthead: Option<usize>,
    /// The rows put together.
    paragraphs: Vec<Paragraph>,
    /// Which part of the document each row belongs to, once it was asked.
    zones: OnceCell<Zones>,
}

/// Rows that belong together, run into one.
pub(crate) struct Paragraph {
    /// The first row.
    pub first: usize,
    /// One past the last row.
    pub end: usize,
    /// The rows' words, a space for each line break.
    pub text: String,
    /// See [`fold`].
    pub folded: String,
    /// The bytes of the text at which a line begins that the writer parted from the one before: see [`parted`].
    pub breaks: Vec<usize>,
}

impl<'a> Sheet<'a> {
    /// Reads the rows of a document.
    pub fn of(document: &'a Document) -> Self {
        let (mut rows, mut furniture) = (Vec::new(), Vec::new());
        for (index, block) in document.blocks.iter().enumerate() {
            let shape = match &block.kind {
                BlockKind::Picture { .. } | BlockKind::Rule => continue,
                BlockKind::Heading(level) => Shape::Heading(*level),
                BlockKind::Item { marker, .. } => Shape::Item(marker.clone()),
                BlockKind::Cell { table, row, column } => Shape::Cell(*table, *row, *column),
                BlockKind::Paragraph | BlockKind::Term | BlockKind::Definition | BlockKind::Quote => Shape::Text,
            };
            if block.region == Region::Furniture && !(rows.is_empty() && is_numbered_header(document, block)) {
                furniture.push(block.text());
                continue;
            }
            let (mut start, mut opens) = (0, true);
            for line in &block.lines {
                let length = line.text.chars().count();
                if !line.text.trim().is_empty() {
                    let loud = line.bold || matches!(shape, Shape::Heading(_));
                    let (text, seams) = seams::open(&line.text);
                    let folded = fold(&text);
                    rows.push(Row {
                        block: index,
                        paragraph: index,
                        start,
                        text,
                        seams,
                        folded,
                        opens,
                        shape: shape.clone(),
                        loud,
                        at: line.at,
                        indent: line.indent,
                        proves: OnceCell::new(),
                    });
                    opens = false;
                }
                start += length + 1;
            }
        }
        let forwarded::Passed { start, head: passed_on } = forwarded::drop_heads(document, &mut rows);
        let start = start - pages::drop(document, &mut rows, start, &mut furniture);
        join_broken_quotes(document, &mut rows);
        unwrapped::part(document.format, &mut rows);
        broken::join(&mut rows);
        library::cut(&mut rows);
        let masthead = library::masthead(&rows);
        if let Some(masthead) = masthead {
            library::part(&mut rows, masthead);
        } else {
            crowded::part(document.format, &mut rows);
        }
        let (paragraphs, zones) = (Vec::new(), OnceCell::new());
        let width = parted::width(document.format, &rows);
        let mut sheet = Self { document, rows, furniture, start, passed_on, width, masthead, paragraphs, zones };
        let mut first = 0;
        while first < sheet.rows.len() {
            let paragraph = sheet.rows[first].paragraph;
            let end = first + sheet.rows[first..].iter().take_while(|row| row.paragraph == paragraph).count();
            let paragraph = sheet.paragraph(first, end);
            sheet.paragraphs.push(paragraph);
            first = end;
        }
        sheet
    }

    /// One past the last row of the paragraph that holds `first`.
    pub fn block_end(&self, first: usize) -> usize {
        let index = self.paragraphs.partition_point(|paragraph| paragraph.end <= first);
        self.paragraphs[index].end
    }

    /// The paragraph of rows `first..end`, words run together.
    pub fn paragraph(&self, first: usize, end: usize) -> Paragraph {
        let text = self.rows[first..end].iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join(" ");
        let folded = fold(&text);
        let breaks = parted::breaks(self.document.format, &self.rows[first..end]);
        Paragraph { first, end, text, folded, breaks }
    }

    /// The words of the rows from `first` on, before `end`, run together: whole rows, up to the one in which `most`
    /// characters are reached behind the first. A sentence or an address ends long before a hostile paragraph does.
    pub fn words_from(&self, first: usize, end: usize, most: usize) -> String {
        let mut text = self.rows[first].text.clone();
        let mut behind = 0;
        for row in &self.rows[first + 1..end] {
            if behind >= most {
                break;
            }
            behind += row.text.chars().count() + 1;
            text.push(' ');
            text.push_str(&row.text);
        }
        text
    }

    /// The folded words of the rows before `end`, not before `first`: whole rows, back to the one in which `most`
    /// characters are reached.
    pub fn folded_before(&self, first: usize, end: usize, most: usize) -> String {
        let mut length = 0;
        let near = |row: &&Row| {
            let near = length < most;
            length += row.folded.chars().count() + 1;
            near
        };
        let begin = end - self.rows[first..end].iter().rev().take_while(near).count();
        self.rows[begin..end].iter().map(|row| row.folded.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether the document came inside a mail of somebody who passed it on.
    pub fn is_passed_on(&self) -> bool {
        self.document.mail.is_some() && (self.start > 0 || self.passed_on.is_some())
    }

    /// The first row that may be the document's own.
    pub fn begin(&self) -> usize {
        self.start.max(self.masthead.unwrap_or(0))
    }

    /// Every paragraph.
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    /// Which part of the document each row belongs to.
    pub fn zones(&self) -> &Zones {
        self.zones.get_or_init(|| Zones::of(self))
    }

    /// Where characters `start..end` of a paragraph stand, as far as they stand in its first row's block.
    pub fn place_in(&self, paragraph: &Paragraph, start: usize, end: usize) -> Option<Place> {
        let mut at = 0;
        for index in paragraph.first..paragraph.end {
            let length = self.rows[index].text.chars().count();
            if start <= at + length {
                let from = start - at;
                return Some(self.place(index, from, from + (end - start)));
            }
            at += length + 1;
        }
        None
    }

    /// Where characters `start..end` of a row stand. The end may lie in a later row of the same block.
    pub fn place(&self, row: usize, start: usize, end: usize) -> Place {
        self.place_in_block(row, self.in_block(row, start), self.in_block(row, end))
    }

    /// Where the rows `first..end` stand, as far as they lie in the first one's block.
    pub fn place_of_rows(&self, first: usize, end: usize) -> Place {
        let block = self.rows[first].block;
        let last = (first..end.max(first + 1)).take_while(|&r| self.rows[r].block == block).last().unwrap_or(first);
        let end = self.in_block(last, self.rows[last].text.chars().count());
        self.place_in_block(first, self.rows[first].start, end)
    }

    /// The character of its block's text that a character of a row, or of the rows behind it, is.
    fn in_block(&self, row: usize, at: usize) -> usize {
        let (mut row, mut at) = (row, at);
        loop {
            let length = self.rows[row].text.chars().count();
            let goes_on = self.rows.get(row + 1).is_some_and(|next| next.block == self.rows[row].block);
            if at <= length || !goes_on {
                let seams = self.rows[row].seams.iter().filter(|&&seam| seam < at).count();
                return self.rows[row].start + at - seams;
            }
            (row, at) = (row + 1, at - length - 1);
        }
    }

    /// Where characters `start..end` of a row's block stand.
    fn place_in_block(&self, row: usize, start: usize, end: usize) -> Place {
        let row = &self.rows[row];
        let block = self.document.blocks[row.block].text();
        let end = end.min(block.chars().count());
        Place {
            document: None,
            block: u32::try_from(row.block).unwrap_or(u32::MAX),
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
            words: slice(&block, start, end).to_owned(),
            // Thirty characters on each side are what a newer reader needs to find the words again.
            before: slice(&block, start.saturating_sub(30), start).to_owned(),
            after: slice(skip(&block, end), 0, 30).to_owned(),
            at: row.at,
        }
    }
}

/// A word processor's template keeps the action's number, index and day in the header of its pages.
fn is_numbered_header(document: &Document, block: &model::Block) -> bool {
    let text = block.text();
    document.format == model::Format::Docx
        && (!crate::index::all(&text).is_empty() || !crate::number::all(&text).is_empty())
}

/// A mail program that wraps quoted lines leaves their last words unquoted: “> … in” / “English” / “> or your own”.
/// Such a line joins what stands before and behind it.
fn join_broken_quotes(document: &Document, rows: &mut [Row]) {
    const LONGEST: usize = 26;
    for at in 1..rows.len() {
        let (before, here) = (&rows[at - 1], &rows[at]);
        let (quoted, plain) = (document.blocks[before.block].quoted, document.blocks[here.block].quoted);
        let alone = document.blocks[here.block].lines.len() == 1 && here.text.chars().count() <= LONGEST;
        let goes_on = !before.text.trim_end().ends_with(['.', '!', '?', ':', ';']);
        let next_document = here.block - before.block > 1;
        if !(quoted > plain && alone && goes_on) || next_document {
            continue;
        }
        let (paragraph, broken) = (before.paragraph, here.block);
        rows[at].paragraph = paragraph;
        rows[at].opens = false;
        let follows = |row: &Row| {
            row.block == broken + 1 && document.blocks[row.block].quoted == quoted && row.shape == Shape::Text
        };
        let mut next = at + 1;
        while next < rows.len() && follows(&rows[next]) {
            rows[next].paragraph = paragraph;
            rows[next].opens = false;
            next += 1;
        }
    }
}
