//! The walk over a parsed page: elements in, blocks out.

use model::{Block, BlockKind, Line, Link, Region};
use url::Url;

use super::email::decode_email;
use super::flow::{Flow, absolute};
use super::hidden::Hidden;
use super::region::Regions;
use super::tree::{Content, NodeId, Tree};
use crate::lines;
use crate::numerals::{letter, roman};

/// Elements that begin a block of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "caption",
    "option",
];

/// What holds for the text inside an element.
#[derive(Clone)]
struct Context {
    kind: BlockKind,
    region: Region,
    in_main: bool,
    bold: bool,
    preformatted: bool,
    /// Index into [`Walk::lists`].
    list: Option<usize>,
    /// Index into [`Walk::tables`].
    table: Option<usize>,
}

/// A list while it is walked.
struct List {
    ordered: Option<char>,
    next: i64,
    depth: u8,
}

/// A table while it is walked.
#[derive(Default)]
struct Table {
    rows: u32,
    columns: u32,
}

/// The two ends of an element.
enum Step {
    Enter(NodeId),
    Leave(NodeId, Context),
}

struct Walk<'a> {
    tree: &'a Tree,
    base: Option<Url>,
    hidden: Hidden,
    regions: Regions,
    context: Context,
    flow: Flow,
    pictures: Vec<Block>,
    lists: Vec<List>,
    tables: Vec<Table>,
    blocks: Vec<Block>,
}

/// The page's blocks in the order of its source, which is its reading order.
pub(crate) fn blocks(tree: &Tree, base: Option<Url>) -> Vec<Block> {
    let regions = Regions::of(tree);
    let context = Context {
        kind: BlockKind::Paragraph,
        region: regions.outermost(),
        in_main: false,
        bold: false,
        preformatted: false,
        list: None,
        table: None,
    };
    let mut walk = Walk {
        tree,
        base,
        hidden: Hidden::of(tree),
        regions,
        context,
        flow: Flow::default(),
        pictures: Vec::new(),
        lists: Vec::new(),
        tables: Vec::new(),
        blocks: Vec::new(),
    };
    walk.run();
    walk.blocks
}

impl Walk<'_> {
    /// Walks with a stack of its own: pages may be deeper than the program's.
    fn run(&mut self) {
        let mut steps = vec![Step::Enter(0)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Leave(id, outer) => self.leave(id, outer),
                Step::Enter(id) => {
                    let outer = self.context.clone();
                    if self.enter(id) {
                        steps.push(Step::Leave(id, outer));
                        steps.extend(self.tree.nodes[id].children.iter().rev().map(|&child| Step::Enter(child)));
                    }
                }
            }
        }
        self.flush();
    }

    /// Begins a node; whether its children are to be walked.
    fn enter(&mut self, id: NodeId) -> bool {
        let name = match &self.tree.nodes[id].content {
            Content::Other => return true,
            Content::Text(text) => {
                self.flow.text(text, self.context.bold, self.context.preformatted);
                return false;
            }
            Content::Element { name, .. } => name.local.clone(),
        };
        if self.hidden.hides(self.tree, id) || self.is_note_mark(id, &name) {
            return false;
        }
        if let Some(address) = self.tree.attribute(id, "data-cfemail").and_then(decode_email) {
            self.flow.open_link(&format!("mailto:{address}"));
            self.flow.text(&address, self.context.bold, false);
            self.flow.close_link();
            return false;
        }
        let region = self.regions.of_element(self.tree, id, self.context.region, self.context.in_main);
        if self.is_block(id, &name) {
            self.part(id, &name, region != self.context.region);
        } else if region != self.context.region {
            self.flush();
        }
        self.context.region = region;
        self.context.in_main |= self.regions.is_main(self.tree, id);
        self.open(id, &name)
    }

    /// Sets up what an element means for the text inside it; whether to walk into it.
    fn open(&mut self, id: NodeId, name: &str) -> bool {
        match name {
            "br" => self.flow.line_break(),
            "hr" => self.push(BlockKind::Rule, Vec::new(), Vec::new()),
            "img" => self.picture(id),
            "a" => self.open_link(id),
            "b" | "strong" => self.context.bold = true,
            "pre" => self.context.preformatted = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.context.kind = BlockKind::Heading(name.as_bytes()[1] - b'0');
            }
            "blockquote" => self.context.kind = BlockKind::Quote,
            "dt" => self.context.kind = BlockKind::Term,
            "dd" => self.context.kind = BlockKind::Definition,
            "ul" | "ol" | "menu" | "dir" => self.open_list(id, name),
            "li" => self.open_item(id),
            "table" => {
                self.tables.push(Table::default());
                self.context.table = Some(self.tables.len() - 1);
                self.context.kind = BlockKind::Paragraph;
            }
            "tr" => {
                if let Some(table) = self.context.table.map(|at| &mut self.tables[at]) {
                    table.rows += 1;
                    table.columns = 0;
                }
            }
            "td" | "th" => self.open_cell(id),
            _ => {}
        }
        if self.tree.attribute(id, "style").is_some_and(is_bold) {
            self.context.bold = true;
        }
        true
    }

    fn leave(&mut self, id: NodeId, outer: Context) {
        let name = match &self.tree.nodes[id].content {
            Content::Element { name, .. } => name.local.clone(),
            _ => return,
        };
        if &*name == "a" {
            self.flow.close_link();
        }
        if self.is_block(id, &name) {
            self.part(id, &name, outer.region != self.context.region);
        } else if outer.region != self.context.region {
            self.flush();
        }
        // The first block of an item takes the marker; what follows in the same item is plain text.
        let item_done = matches!(outer.kind, BlockKind::Item { .. }) && self.context.kind == BlockKind::Paragraph;
        self.context = outer;
        if item_done {
            self.context.kind = BlockKind::Paragraph;
        }
    }

    /// A block's edge: a `div` that holds running text only is a line, anything else parts blocks.
    fn part(&mut self, id: NodeId, name: &str, other_region: bool) {
        let is_line = name == "div" && !other_region && self.is_leaf(id);
        if is_line { self.flow.fresh_line() } else { self.flush() }
    }

    fn is_block(&self, id: NodeId, name: &str) -> bool {
        let style = || self.tree.attribute(id, "style").unwrap_or("");
        BLOCKS.contains(&name) || (name == "span" && style().replace(' ', "").contains("display:block"))
    }

    /// Whether no block stands inside.
    fn is_leaf(&self, id: NodeId) -> bool {
        let mut inside: Vec<NodeId> = self.tree.nodes[id].children.clone();
        while let Some(id) = inside.pop() {
            if let Some(name) = self.tree.name(id) {
                if self.is_block(id, name) {
                    return false;
                }
                inside.extend(&self.tree.nodes[id].children);
            }
        }
        true
    }

    /// Whether it is the mark of a footnote, which would be glued to the word before it.
    fn is_note_mark(&self, id: NodeId, name: &str) -> bool {
        let to_note =
            |&child: &NodeId| self.tree.attribute(child, "href").is_some_and(|href| href.starts_with('#'));
        name == "sup" && self.tree.nodes[id].children.iter().any(to_note)
    }

    fn open_link(&mut self, id: NodeId) {
        let Some(href) = self.tree.attribute(id, "href").map(str::trim) else { return };
        match href.split_once("/cdn-cgi/l/email-protection#").and_then(|(_, code)| decode_email(code)) {
            Some(address) => self.flow.open_link(&format!("mailto:{address}")),
            None => self.flow.open_link(href),
        }
    }

    fn open_list(&mut self, id: NodeId, name: &str) {
        let style = self.tree.attribute(id, "type").and_then(|kind| kind.chars().next());
        let ordered = (name == "ol").then(|| style.unwrap_or('1'));
        let start = self.tree.attribute(id, "start").and_then(|n| n.trim().parse().ok());
        let depth = self.context.list.map_or(0, |at| self.lists[at].depth.saturating_add(1));
        self.lists.push(List { ordered, next: start.unwrap_or(1), depth });
        self.context.list = Some(self.lists.len() - 1);
    }

    fn open_item(&mut self, id: NodeId) {
        let mut item = (0, String::new());
        if let Some(list) = self.context.list.map(|at| &mut self.lists[at]) {
            let number = self.tree.attribute(id, "value").and_then(|n| n.trim().parse().ok()).unwrap_or(list.next);
            list.next = number.saturating_add(1);
            item = (list.depth, list.ordered.map_or_else(String::new, |style| marker(style, number)));
        }
        self.context.kind = BlockKind::Item { depth: item.0, marker: item.1 };
    }

    fn open_cell(&mut self, id: NodeId) {
        let Some(at) = self.context.table else { return };
        let table = &mut self.tables[at];
        let span = self.tree.attribute(id, "colspan").and_then(|n| n.parse::<u32>().ok()).unwrap_or(1);
        let (row, column) = (table.rows.saturating_sub(1), table.columns);
        table.columns = table.columns.saturating_add(span.clamp(1, 1000));
        self.context.kind = BlockKind::Cell { table: u32::try_from(at).unwrap_or(u32::MAX), row, column };
        self.context.list = None;
    }

    /// A picture waits for the end of the text it stands in.
    fn picture(&mut self, id: NodeId) {
        let source =
            self.tree.attribute(id, "src").or_else(|| self.tree.attribute(id, "data-src")).unwrap_or("").trim();
        if source.is_empty() || source.starts_with("data:") {
            return;
        }
        let alt = lines::line(self.tree.attribute(id, "alt").unwrap_or(""));
        let base = self.base.as_ref();
        let end = alt.chars().count();
        let link = |href: &str| Link { address: absolute(href, base), href: href.to_owned(), start: 0, end };
        let links = self.flow.link().map(link).into_iter().collect();
        let lines = if alt.is_empty() { Vec::new() } else { vec![Line::plain(alt)] };
        let kind = BlockKind::Picture { source: absolute(source, base) };
        self.pictures.push(Block { kind, region: self.context.region, lines, links, quoted: 0 });
    }

    /// Ends the block that is open.
    fn flush(&mut self) {
        for paragraph in self.flow.take(self.base.as_ref()) {
            let kind = self.context.kind.clone();
            if matches!(kind, BlockKind::Item { .. }) {
                self.context.kind = BlockKind::Paragraph;
            }
            self.push(kind, paragraph.lines, paragraph.links);
        }
        self.blocks.append(&mut self.pictures);
    }

    fn push(&mut self, kind: BlockKind, lines: Vec<Line>, links: Vec<Link>) {
        self.blocks.push(Block { kind, region: self.context.region, lines, links, quoted: 0 });
    }
}

fn is_bold(style: &str) -> bool {
    let style = style.replace(' ', "").to_ascii_lowercase();
    ["font-weight:bold", "font-weight:6", "font-weight:7", "font-weight:8", "font-weight:9"]
        .iter()
        .any(|w| style.contains(w))
}

/// The marker a browser draws: `style` is the `type` of the list, 1, a, A, i or I.
fn marker(style: char, number: i64) -> String {
    let n = u32::try_from(number).unwrap_or(0);
    let text = match style {
        'a' => letter(n).map(String::from),
        'A' => letter(n).map(|c| c.to_ascii_uppercase().to_string()),
        'i' => roman(n),
        'I' => roman(n).map(|text| text.to_uppercase()),
        _ => None,
    };
    format!("{}.", text.unwrap_or_else(|| number.to_string()))
}
