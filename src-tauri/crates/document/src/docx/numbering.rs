//! Lists: the marker that a word processor draws before each item.

use std::collections::HashMap;

use super::{attribute, child, parse};
use crate::numerals::{letter, roman};

/// One level of a list.
struct Level {
    /// “decimal”, “lowerRoman”, “bullet”.
    format: String,
    /// “%1.”, “(%2)”.
    text: String,
    start: u32,
}

/// The document's lists and how far each has counted.
pub(super) struct Numbering {
    /// By the list's number, then by level.
    lists: HashMap<String, Vec<Level>>,
    counts: HashMap<String, Vec<u32>>,
}

/// Office knows nine.
const MAX_LEVELS: usize = 9;

impl Numbering {
    pub fn of(xml: &str) -> Self {
        let mut lists = HashMap::new();
        if let Ok(tree) = parse(xml) {
            let nodes = |name: &'static str| tree.descendants().filter(move |node| node.tag_name().name() == name);
            for number in nodes("num") {
                let Some(id) = attribute(number, "numId") else { continue };
                let kind = child(number, "abstractNumId").and_then(|node| attribute(node, "val"));
                let kind = nodes("abstractNum").find(|node| attribute(*node, "abstractNumId") == kind);
                let levels = kind
                    .into_iter()
                    .flat_map(|kind| kind.children())
                    .filter(|node| node.tag_name().name() == "lvl");
                lists.insert(id.to_owned(), levels.take(MAX_LEVELS).map(level).collect());
            }
        }
        Self { lists, counts: HashMap::new() }
    }

    /// The marker of the next item of a list; `None` for list number 0, which takes an item out of its list.
    pub fn next(&mut self, list: &str, level: usize) -> Option<String> {
        if list == "0" {
            return None;
        }
        let level = level.min(MAX_LEVELS - 1);
        let Some(levels) = self.lists.get(list) else { return Some(String::new()) };
        let counts = self.counts.entry(list.to_owned()).or_insert_with(|| vec![0; MAX_LEVELS]);
        let start = levels.get(level).map_or(1, |own| own.start);
        counts[level] = if counts[level] == 0 { start } else { counts[level].saturating_add(1) };
        counts[level + 1..].fill(0);
        let Some(own) = levels.get(level) else { return Some(String::new()) };
        if own.format == "bullet" || own.format == "none" {
            return Some(String::new());
        }
        let mut text = own.text.clone();
        for (at, other) in levels.iter().enumerate() {
            text = text.replace(&format!("%{}", at + 1), &number(counts[at].max(1), &other.format));
        }
        Some(text.trim().to_owned())
    }
}

fn level(node: roxmltree::Node) -> Level {
    let value = |name: &str| child(node, name).and_then(|node| attribute(node, "val"));
    Level {
        format: value("numFmt").unwrap_or("decimal").to_owned(),
        text: value("lvlText").unwrap_or("").to_owned(),
        start: value("start").and_then(|start| start.parse().ok()).unwrap_or(1),
    }
}

fn number(n: u32, format: &str) -> String {
    let text = match format {
        "lowerLetter" => letter(n).map(String::from),
        "upperLetter" => letter(n).map(|c| c.to_ascii_uppercase().to_string()),
        "lowerRoman" => roman(n),
        "upperRoman" => roman(n).map(|text| text.to_uppercase()),
        _ => None,
    };
    text.unwrap_or_else(|| n.to_string())
}
