//! Paragraph styles: which are headings, which are lists.

use roxmltree::Node;

use super::{attribute, child, parse};

/// What a paragraph style means.
pub(super) struct Style {
    pub id: String,
    /// 1 to 6 for headings.
    pub heading: Option<u8>,
    /// Number and level of the list it makes.
    pub list: Option<(String, usize)>,
    pub bold: bool,
}

/// The document's styles.
pub(super) struct Styles {
    styles: Vec<Style>,
    /// The language that most of the text is in.
    pub language: Option<String>,
}

impl Styles {
    pub fn of(xml: &str) -> Self {
        let Ok(tree) = parse(xml) else { return Self { styles: Vec::new(), language: None } };
        let named = |node: &Node| node.tag_name().name() == "style";
        let styles = tree.descendants().filter(named).filter_map(style).collect();
        let language = tree.descendants().find(|node| node.tag_name().name() == "lang");
        let language = language.and_then(|node| attribute(node, "val")).map(str::to_owned);
        Self { styles, language }
    }

    pub fn get(&self, id: &str) -> Option<&Style> {
        self.styles.iter().find(|style| style.id == id)
    }
}

fn style(node: Node) -> Option<Style> {
    let id = attribute(node, "styleId")?.to_owned();
    // Built-in styles keep their English name in files of every language.
    let name = child(node, "name").and_then(|name| attribute(name, "val")).unwrap_or("").to_lowercase();
    let level =
        name.strip_prefix("heading ").and_then(|level| level.parse().ok()).filter(|level| (1..=6).contains(level));
    let heading = level.or((name == "title").then_some(1)).or((name == "subtitle").then_some(2));
    let list = child(node, "pPr").and_then(|properties| child(properties, "numPr")).and_then(list);
    let bold = child(node, "rPr").is_some_and(|properties| is_on(properties, "b"));
    Some(Style { id, heading, list, bold })
}

/// The number and the level of a list from its properties.
pub(super) fn list(properties: Node) -> Option<(String, usize)> {
    let id = child(properties, "numId").and_then(|node| attribute(node, "val"))?.to_owned();
    let level =
        child(properties, "ilvl").and_then(|node| attribute(node, "val")).and_then(|level| level.parse().ok());
    Some((id, level.unwrap_or(0)))
}

/// Whether a switch such as `<w:b/>` is there and not turned off.
pub(super) fn is_on(properties: Node, name: &str) -> bool {
    child(properties, name)
        .is_some_and(|node| !matches!(attribute(node, "val"), Some("0" | "false" | "none" | "off")))
}
