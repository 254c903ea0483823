//! Web pages and HTML mails to blocks.

mod email;
mod flatten;
mod flow;
mod head;
mod hidden;
mod quoted;
mod region;
pub(crate) mod tree;
mod walk;

use model::{Document, Format};
use url::Url;

use crate::decode::{charset, decode};
use crate::items;
use crate::reading::Hint;
use crate::sniff::find;

pub(crate) use flatten::flatten;
pub(crate) use flow::absolute;

/// A longer page is cut with a warning. The longest seen, a year's listing, has 700 kB.
const MAX_PAGE: usize = 4 << 20;
/// Deeper elements lose their tags and keep their text: parsing costs grow with the square of the depth.
const MAX_DEPTH: usize = 200;

pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Document {
    let served = hint.media_type.as_deref().and_then(charset);
    let written = declared(bytes);
    let labels: Vec<&str> = [served, written.as_deref()].into_iter().flatten().collect();
    read_text(&decode(bytes, &labels), hint.address.as_deref())
}

/// Reads a page that is text already. `address` is the base of its links.
pub(crate) fn read_text(html: &str, address: Option<&str>) -> Document {
    let flat = flatten(html, MAX_PAGE, MAX_DEPTH);
    let tree = tree::parse(&flat.html);
    let mut document = Document::empty(Format::Html);
    head::read(&tree.tree, &mut document);
    let base = base(&tree.tree, address, document.address.as_deref());
    document.address = address.map(str::to_owned).or(document.address);
    document.blocks = region::main_first(items::part(quoted::part(walk::blocks(&tree.tree, base))));
    if flat.cut || tree.cut {
        document.warnings.push("cut-off".into());
    }
    document
}

/// What relative links are relative to: the page's `<base>`, its address, or the address it gives itself.
fn base(tree: &tree::Tree, address: Option<&str>, canonical: Option<&str>) -> Option<Url> {
    let page = address.or(canonical).and_then(|address| Url::parse(address).ok());
    let written = tree.find("base").and_then(|node| tree.attribute(node, "href"));
    match written {
        Some(href) => page.as_ref().map_or_else(|| Url::parse(href).ok(), |page| page.join(href).ok()).or(page),
        None => page,
    }
}

/// The encoding that the page's first kilobytes declare, in a `<meta>` or an XML declaration.
fn declared(bytes: &[u8]) -> Option<String> {
    // HTML asks for it within the first 1,024 bytes; pages with long comments put it later.
    let head = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    let at = find(&head, b"charset=").map(|at| at + 8).or_else(|| {
        let xml = head.starts_with(b"<?xml").then(|| find(&head, b"encoding="))?;
        xml.map(|at| at + 9)
    })?;
    let label = head[at..].iter().copied().skip_while(|b| matches!(b, b'"' | b'\'' | b' '));
    let label: Vec<u8> = label.take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).collect();
    String::from_utf8(label).ok().filter(|label| !label.is_empty())
}

#[cfg(test)]
mod tests;
