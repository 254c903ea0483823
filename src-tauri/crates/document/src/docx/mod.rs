//! Word processors' files (Office Open XML): paragraphs, lists, tables, boxes.

mod body;
mod numbering;
mod styles;

use std::io::{Cursor, Read};

use model::{Block, Document, Format, Region};
use roxmltree::{Node, ParsingOptions};
use zip::ZipArchive;

use crate::items;
use crate::lines::line;
use crate::reading::{Hint, Unreadable};

/// A part unpacks to no more than this; a hundred pages of text have 5 MB.
const MAX_PART: u64 = 24 << 20;
/// All that is read unpacks to no more than this.
const MAX_TOTAL: u64 = 48 << 20;
/// Elements of a part; each takes about 100 bytes.
const MAX_NODES: u32 = 1_000_000;

pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Result<Document, Unreadable> {
    let says_docx = hint.name.as_deref().is_some_and(|name| name.to_ascii_lowercase().ends_with(".docx"));
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| match says_docx {
        true => Unreadable::Damaged(error.to_string()),
        false => Unreadable::Unknown,
    })?;
    let mut parts = Parts { archive, left: MAX_TOTAL };
    // Other archives (a pack, a spreadsheet) have no such part.
    let main = parts.text("word/document.xml")?.ok_or(Unreadable::Unknown)?;
    let styles = parts.text("word/styles.xml")?.unwrap_or_default();
    let numbering = parts.text("word/numbering.xml")?.unwrap_or_default();
    let relations = parts.text("word/_rels/document.xml.rels")?.unwrap_or_default();
    let core = parts.text("docProps/core.xml")?.unwrap_or_default();

    let mut document = Document::empty(Format::Docx);
    document.address = hint.address.clone();
    read_core(&core, &mut document);
    let styles = styles::Styles::of(&styles);
    document.language = styles.language.clone();
    let mut around =
        body::Around { styles, numbering: numbering::Numbering::of(&numbering), links: links(&relations) };
    document.blocks.extend(furniture(&mut parts, "header", &mut around)?);
    let tree = parse(&main).map_err(|error| Unreadable::Damaged(error.to_string()))?;
    document.blocks.extend(items::part(body::blocks(tree.root_element(), &mut around)));
    document.blocks.extend(furniture(&mut parts, "footer", &mut around)?);
    Ok(document)
}

/// The archive's parts, unpacked within bounds: a bomb stops at the bound.
struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl Parts<'_> {
    fn text(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let Ok(part) = self.archive.by_name(name) else { return Ok(None) };
        let most = MAX_PART.min(self.left);
        let mut bytes = Vec::new();
        part.take(most + 1).read_to_end(&mut bytes).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        if bytes.len() as u64 > most {
            return Err(Unreadable::TooLarge);
        }
        self.left -= bytes.len() as u64;
        Ok(Some(crate::decode::decode(&bytes, &[])))
    }
}

fn parse(xml: &str) -> Result<roxmltree::Document<'_>, roxmltree::Error> {
    roxmltree::Document::parse_with_options(
        xml,
        ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() },
    )
}

/// The headers or footers: first page, even and odd ones, of up to three sections.
fn furniture(parts: &mut Parts, name: &str, around: &mut body::Around) -> Result<Vec<Block>, Unreadable> {
    let mut all = Vec::new();
    for number in 1..=9 {
        let xml = parts.text(&format!("word/{name}{number}.xml"))?.unwrap_or_default();
        let Ok(tree) = parse(&xml) else { continue };
        let blocks = body::blocks(tree.root_element(), around);
        all.extend(blocks.into_iter().map(|block| Block { region: Region::Furniture, ..block }));
    }
    Ok(all)
}

/// Title and day; the author is left out, it names whoever typed the document.
fn read_core(xml: &str, document: &mut Document) {
    let Ok(tree) = parse(xml) else { return };
    let text = |name: &str| {
        let node = tree.descendants().find(|node| node.tag_name().name() == name)?;
        node.text().map(line).filter(|text| !text.is_empty())
    };
    document.title = text("title");
    document.dated = text("created");
}

/// Addresses of links by the names that the text uses for them.
fn links(xml: &str) -> Vec<(String, String)> {
    let Ok(tree) = parse(xml) else { return Vec::new() };
    let relation = |node: Node| {
        let is_link = node.attribute("Type").is_some_and(|kind| kind.ends_with("/hyperlink"));
        Some((node.attribute("Id")?.to_owned(), node.attribute("Target")?.to_owned())).filter(|_| is_link)
    };
    tree.descendants().filter_map(relation).collect()
}

/// An attribute of WordprocessingML by its local name.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// The first child element of that local name.
fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name() == name)
}

#[cfg(test)]
mod tests;
