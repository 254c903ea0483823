//! PDFs: letters with their places to lines, lines to columns, columns to blocks.

mod bidi;
mod chunks;
mod columns;
mod furniture;
mod glyphs;
mod info;
mod ligatures;
mod paragraphs;
mod plain;

use model::{Document, Format};

use crate::items;
use crate::reading::{Hint, Unreadable};

/// Fewer letters than this on a page with a picture mean a scan with a stamp or a page number.
const MIN_LETTERS: usize = 20;

pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Result<Document, Unreadable> {
    let mut document = Document::empty(Format::Pdf);
    document.address = hint.address.clone();
    let letters: usize;
    match glyphs::read(bytes) {
        Ok(source) => {
            document.pages = source.page_count;
            info::read(&source, &mut document);
            letters = source.pages.iter().map(|page| page.glyphs.len()).sum();
            document.blocks = blocks(&source.pages);
            document.warnings = source.warnings;
        }
        Err(Unreadable::Protected) => return Err(Unreadable::Protected),
        Err(error) => {
            // The second reader knows no places, but it gets words out of files that the first gives up.
            let text = plain::read(bytes).ok_or(error)?;
            document.pages = text.pages;
            letters = text.blocks.iter().map(|block| block.text().len()).sum();
            document.blocks = text.blocks;
            document.warnings.push("places-unknown".into());
        }
    }
    if letters < MIN_LETTERS * document.pages.max(1) as usize && letters < MIN_LETTERS * 5 {
        rescue(bytes, &mut document);
    }
    Ok(document)
}

/// Asks the second reader where the first found next to nothing; what neither finds is a scan.
fn rescue(bytes: &[u8], document: &mut Document) {
    let length = |blocks: &[model::Block]| blocks.iter().map(|block| block.text().len()).sum::<usize>();
    if let Some(text) = plain::read(bytes)
        && length(&text.blocks) > length(&document.blocks) * 2 + MIN_LETTERS
    {
        document.blocks = text.blocks;
        document.warnings.push("places-unknown".into());
    }
    if length(&document.blocks) < MIN_LETTERS {
        document.warnings.push("no-text-layer".into());
    }
}

fn blocks(pages: &[glyphs::Page]) -> Vec<model::Block> {
    let mut lines: Vec<Vec<columns::Line>> = pages.iter().map(|page| columns::read(chunks::rows(page))).collect();
    furniture::mark(&mut lines, pages);
    items::part(paragraphs::join(lines))
}
