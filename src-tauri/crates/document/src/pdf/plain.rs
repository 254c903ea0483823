//! The second reader of PDFs: lopdf, words without places.

use model::Block;

use crate::text;

/// As for the first reader.
const MAX_PAGES: usize = 300;

/// A page unpacks to no more than this.
const MAX_CONTENT: usize = 32 << 20;

/// A file's text without places.
pub(crate) struct Plain {
    pub pages: u32,
    pub blocks: Vec<Block>,
}

/// Reads page by page; `None` where there is nothing to read.
pub(crate) fn read(bytes: &[u8]) -> Option<Plain> {
    let file = lopdf::Document::load_mem(bytes).ok()?;
    let pages: Vec<u32> = file.get_pages().into_keys().take(MAX_PAGES).collect();
    let texts = pages.iter().filter_map(|&page| file.extract_text_with_limit(&[page], MAX_CONTENT).ok());
    let blocks: Vec<Block> = texts.flat_map(|text| text::blocks(&text).0).collect();
    (!blocks.is_empty()).then(|| Plain { pages: u32::try_from(pages.len()).unwrap_or(u32::MAX), blocks })
}
