//! PDFs: letters with their places to lines, lines to columns, columns to blocks.

mod bidi;
mod chunks;
mod columns;
mod furniture;
mod glyphs;
mod info;
mod instructions;
mod mending;
mod paragraphs;
mod plain;
mod screen;
mod spaced;

use model::{Document, Format};

use crate::items;
use crate::reading::{Hint, Unreadable};
use crate::sniff::find;

/// Fewer letters than this in a file with a picture mean a scan with a stamp or a page number.
const MIN_LETTERS: usize = 20;

pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Result<Document, Unreadable> {
    let screened = screen::screen(bytes)?;
    let mut document = Document::empty(Format::Pdf);
    document.address = hint.address.clone();
    // A damaged file may not survive being written anew; as it came, it may still be read.
    let again = |error| match screened.had_hidden {
        true => Err(error),
        false => glyphs::read(bytes, &screened.replacements),
    };
    match glyphs::read(&screened.bytes, &screened.replacements).or_else(again) {
        Ok(source) => {
            document.pages = source.page_count;
            info::read(&source, &mut document);
            document.blocks = blocks(&source.pages);
            document.warnings = source.warnings;
            if letters(&document.blocks) < MIN_LETTERS {
                rescue(&screened.bytes, &mut document);
            }
        }
        Err(Unreadable::Protected) => return Err(Unreadable::Protected),
        Err(error) => {
            // The second reader knows no places, but it gets words out of files that the first gives up.
            let text = plain::read(&screened.bytes).ok_or(error)?;
            document.pages = text.pages;
            document.blocks = text.blocks;
            document.warnings.push("places-unknown".into());
        }
    }
    if screened.had_hidden {
        document.warnings.push("hidden-text".into());
    }
    let found = letters(&document.blocks);
    if found == 0 || (found < MIN_LETTERS && find(bytes, b"/Image").is_some()) {
        document.warnings.push("no-text-layer".into());
    }
    Ok(document)
}

/// Asks the second reader where the first found next to nothing.
fn rescue(bytes: &[u8], document: &mut Document) {
    if let Some(text) = plain::read(bytes)
        && letters(&text.blocks) > letters(&document.blocks) * 2
    {
        document.blocks = text.blocks;
        document.warnings.push("places-unknown".into());
    }
}

fn letters(blocks: &[model::Block]) -> usize {
    blocks.iter().flat_map(|block| &block.lines).map(|line| line.text.chars().count()).sum()
}

fn blocks(pages: &[glyphs::Page]) -> Vec<model::Block> {
    let mut lines: Vec<Vec<columns::Line>> = pages.iter().map(|page| columns::read(chunks::rows(page))).collect();
    furniture::mark(&mut lines, pages);
    items::part(paragraphs::join(lines))
}
