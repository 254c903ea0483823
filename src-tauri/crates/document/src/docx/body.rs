//! The text's elements to blocks.

use model::{Block, BlockKind, Line, Link, Region};
use roxmltree::Node;

use super::numbering::Numbering;
use super::styles::{Styles, is_on, list};
use super::{attribute, child};
use crate::lines;

/// Paragraphs inside tables inside boxes, this deep.
const MAX_DEPTH: usize = 60;

/// What other parts of the file say about the text.
pub(super) struct Around {
    pub styles: Styles,
    pub numbering: Numbering,
    /// Addresses of links by name.
    pub links: Vec<(String, String)>,
}

/// Where a block stands.
#[derive(Clone)]
struct Place {
    region: Region,
    cell: Option<(u32, u32, u32)>,
    depth: usize,
}

struct Walk<'a> {
    around: &'a mut Around,
    tables: u32,
    blocks: Vec<Block>,
}

/// The blocks inside a part's root element.
pub(super) fn blocks(root: Node, around: &mut Around) -> Vec<Block> {
    let mut walk = Walk { around, tables: 0, blocks: Vec::new() };
    walk.inside(root, &Place { region: Region::Main, cell: None, depth: 0 });
    walk.blocks
}

impl Walk<'_> {
    fn inside(&mut self, node: Node, place: &Place) {
        if place.depth > MAX_DEPTH {
            return;
        }
        let deeper = Place { depth: place.depth + 1, ..place.clone() };
        for node in node.children() {
            match node.tag_name().name() {
                "p" => self.paragraph(node, &deeper),
                "tbl" => self.table(node, &deeper),
                // What older programs would show in place of the choice before it.
                "Fallback" | "del" => {}
                _ => self.inside(node, &deeper),
            }
        }
    }

    fn table(&mut self, node: Node, place: &Place) {
        let table = self.tables;
        self.tables += 1;
        let rows = node.children().filter(|node| node.tag_name().name() == "tr");
        for (row, node) in (0..).zip(rows) {
            let cells = node.children().filter(|node| node.tag_name().name() == "tc");
            for (column, node) in (0..).zip(cells) {
                self.inside(node, &Place { cell: Some((table, row, column)), ..place.clone() });
            }
        }
    }

    fn paragraph(&mut self, node: Node, place: &Place) {
        let properties = child(node, "pPr");
        let style = properties.and_then(|p| child(p, "pStyle")).and_then(|node| attribute(node, "val"));
        let style = style.and_then(|id| self.around.styles.get(id));
        let (heading, bold) = style.map_or((None, false), |style| (style.heading, style.bold));
        let own_list = properties.and_then(|p| child(p, "numPr")).and_then(list);
        let item = own_list.or_else(|| style.and_then(|style| style.list.clone()));
        let marker = item.and_then(|(id, level)| Some((level, self.around.numbering.next(&id, level)?)));
        let kind = match (heading, marker, place.cell) {
            (Some(level), _, _) => BlockKind::Heading(level),
            (None, Some((level, marker)), _) => {
                BlockKind::Item { depth: u8::try_from(level).unwrap_or(u8::MAX), marker }
            }
            (None, None, Some((table, row, column))) => BlockKind::Cell { table, row, column },
            (None, None, None) => BlockKind::Paragraph,
        };
        let mut text = Text { out: String::new(), bold: Vec::new(), links: Vec::new(), boxes: Vec::new() };
        collect(node, bold, 0, &mut text, self.around);
        self.push(kind, &text, place.region);
        for inner in text.boxes {
            self.inside(inner, &Place { region: Region::Side, ..place.clone() });
        }
    }

    fn push(&mut self, kind: BlockKind, text: &Text, region: Region) {
        let mut lines = Vec::new();
        let mut at = 0;
        for raw in text.out.split('\n') {
            let own = &text.bold[at..at + raw.chars().count()];
            let letters: Vec<bool> =
                raw.chars().zip(own).filter(|(c, _)| !c.is_whitespace()).map(|(_, b)| *b).collect();
            at += own.len() + 1;
            let folded = lines::line(raw);
            if !folded.is_empty() {
                lines.push(Line { bold: letters.iter().all(|bold| *bold), ..Line::plain(folded) });
            }
        }
        if lines.is_empty() {
            return;
        }
        let mut block = Block { kind, region, lines, links: Vec::new(), quoted: 0 };
        block.links = place_links(&block.text(), &text.links);
        self.blocks.push(block);
    }
}

/// A paragraph's text while it is collected.
struct Text<'a, 'input> {
    out: String,
    /// For each character.
    bold: Vec<bool>,
    /// Address and words.
    links: Vec<(String, String)>,
    /// Text boxes that hang on the paragraph.
    boxes: Vec<Node<'a, 'input>>,
}

impl Text<'_, '_> {
    fn add(&mut self, text: &str, bold: bool) {
        let normal = lines::characters(text);
        self.bold.extend(normal.chars().map(|_| bold));
        self.out.push_str(&normal);
    }
}

fn collect<'a, 'input>(
    node: Node<'a, 'input>,
    bold: bool,
    depth: usize,
    text: &mut Text<'a, 'input>,
    around: &Around,
) {
    if depth > MAX_DEPTH {
        return;
    }
    for node in node.children() {
        match node.tag_name().name() {
            "t" => text.add(node.text().unwrap_or(""), bold),
            "tab" => text.add("\t", bold),
            "br" if attribute(node, "type") != Some("page") => text.add("\n", bold),
            "cr" => text.add("\n", bold),
            "noBreakHyphen" => text.add("-", bold),
            "r" => {
                let properties = child(node, "rPr");
                if !properties.is_some_and(|p| is_on(p, "vanish")) {
                    let bold = bold || properties.is_some_and(|p| is_on(p, "b"));
                    collect(node, bold, depth + 1, text, around);
                }
            }
            "hyperlink" => {
                let before = text.out.len();
                collect(node, bold, depth + 1, text, around);
                let target = attribute(node, "id").and_then(|id| around.links.iter().find(|link| link.0 == id));
                if let Some((_, address)) = target {
                    text.links.push((address.clone(), text.out[before..].to_owned()));
                }
            }
            "txbxContent" => text.boxes.push(node),
            "pPr" | "rPr" | "del" | "Fallback" | "instrText" => {}
            _ => collect(node, bold, depth + 1, text, around),
        }
    }
}

/// Finds each link's words in the folded text, one after the other.
fn place_links(text: &str, links: &[(String, String)]) -> Vec<Link> {
    let mut from = 0;
    let mut out = Vec::new();
    for (address, words) in links {
        let words = lines::fold(words);
        let Some(at) = text[from..].find(&words).filter(|_| !words.is_empty()) else { continue };
        let start = text[..from + at].chars().count();
        from += at + words.len();
        let end = start + words.chars().count();
        out.push(Link { address: address.clone(), href: address.clone(), start, end });
    }
    out
}
