//! What a page hides: by attribute, by style, by a class that its own style sheet or custom hides.

use std::collections::HashSet;

use super::tree::{NodeId, Tree};

/// Elements without text for reading.
const UNSEEN: &[&str] = &[
    "script", "style", "template", "iframe", "object", "embed", "svg", "math", "head", "title", "textarea",
    "select", "input", "datalist", "audio", "video", "canvas", "map", "noframes",
];
/// Classes by which frameworks hide words from the eye that screen readers say.
const EYE_HIDDEN: &[&str] = &[
    "screen-reader-text",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "element-invisible",
    "d-none",
    "hidden",
];

/// Selectors that the page's own style sheets hide: “.x” and “#y” alone; longer ones are not understood.
pub(crate) struct Hidden(HashSet<String>);

impl Hidden {
    /// Reads the page's `<style>` elements.
    pub fn of(tree: &Tree) -> Self {
        let styles = (0..tree.nodes.len()).filter(|&id| tree.name(id) == Some("style"));
        Self(styles.flat_map(|id| hiding_selectors(&tree.own_text(id))).collect())
    }

    /// Whether the element and all in it is out of sight.
    pub fn hides(&self, tree: &Tree, id: NodeId) -> bool {
        let Some(name) = tree.name(id) else { return false };
        if UNSEEN.contains(&name) || tree.attribute(id, "hidden").is_some() {
            return true;
        }
        if name == "noscript" {
            return !holds_address(tree, id);
        }
        if name == "dialog" && tree.attribute(id, "open").is_none() {
            return true;
        }
        if tree.attribute(id, "style").is_some_and(is_hiding) || is_struck(tree, id, name) {
            return true;
        }
        let classes = tree.attribute(id, "class").unwrap_or("");
        let by_class = |class: &str| EYE_HIDDEN.contains(&class) || self.0.contains(&format!(".{class}"));
        classes.split_ascii_whitespace().any(by_class)
            || tree.attribute(id, "id").is_some_and(|name| self.0.contains(&format!("#{name}")))
    }
}

/// Whether a page strikes words out: an old day beside the new one, an address that no longer holds. Text that a page
/// strikes is not its text; where most of a page stands in such an element, somebody forgot to close it.
fn is_struck(tree: &Tree, id: NodeId, name: &str) -> bool {
    // A paragraph or an address, in bytes, and the nodes that may hold it.
    const LONGEST: usize = 600;
    const LOOKED_AT: usize = 60;
    let styled = || tree.attribute(id, "style").is_some_and(|style| tight(style).contains("line-through"));
    if !matches!(name, "del" | "s" | "strike") && !styled() {
        return false;
    }
    let (mut open, mut length) = (vec![id], 0);
    for _ in 0..LOOKED_AT {
        let Some(id) = open.pop() else { return true };
        length += tree.own_text(id).len();
        if length > LONGEST {
            return false;
        }
        open.extend(&tree.nodes[id].children);
    }
    open.is_empty()
}

/// Whether what a page shows where no scripts run is an e-mail address that a script would have written there. Anything
/// else asks to turn scripts on, or counts visitors.
fn holds_address(tree: &Tree, id: NodeId) -> bool {
    // More nodes than an address is made of, few enough for a hostile page.
    const LOOKED_AT: usize = 30;
    let mut open = vec![id];
    for _ in 0..LOOKED_AT {
        let Some(id) = open.pop() else { break };
        let text = tree.own_text(id).to_lowercase();
        if text.contains('@') || text.contains("(at)") || text.contains("[at]") {
            return true;
        }
        open.extend(&tree.nodes[id].children);
    }
    false
}

fn is_hiding(style: &str) -> bool {
    let tight = tight(style);
    ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|rule| tight.contains(rule))
}

/// A style without its blanks, in small letters.
fn tight(style: &str) -> String {
    style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase()
}

/// The plain selectors of rules that hide. At-rules (print, small screens) are left out, blocks and all.
fn hiding_selectors(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = css;
    while let Some(open) = rest.find('{') {
        let selectors = rest[..open].rsplit(['}', ';']).next().unwrap_or("").trim();
        let body = &rest[open + 1..];
        if selectors.starts_with('@') {
            rest = &body[block_end(body)..];
            continue;
        }
        let end = body.find('}').unwrap_or(body.len());
        if is_hiding(&body[..end]) {
            let plain =
                |s: &&str| s.starts_with(['.', '#']) && !s[1..].contains([' ', '.', '#', '>', ':', '[', '+', '~']);
            found.extend(selectors.split(',').map(str::trim).filter(plain).map(str::to_owned));
        }
        rest = &body[end..];
    }
    found
}

/// Where the block that `body` is the inside of ends.
fn block_end(body: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in body.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    body.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_selectors_outside_at_rules_hide() {
        let css = "@media print { .no-print { display: none } } .trap, #x , div .y { color:red; display : none }\n.z{color:red}";
        assert_eq!(hiding_selectors(css), [".trap", "#x"]);
    }
}
