//! What of a page is for reading, what stands beside it, and what is the site's furniture.

use model::{Block, Region};

use super::tree::{NodeId, Tree};

/// Words of class and id names that mark furniture, whole words only.
const FURNITURE: &[&str] = &[
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "share",
    "sharing",
    "sharedaddy",
    "addtoany",
    "related",
    "newsletter",
    "subscribe",
    "breadcrumb",
    "breadcrumbs",
    "nav",
    "navbar",
    "navigation",
    "nav1",
    "menu",
    "submenu",
    "topbar",
    "toolbar",
    "skip",
    "pagination",
    "pager",
    "comments",
    "respond",
    "footer",
    "foot",
    "colophon",
    "masthead",
    "pied",
    "entete",
    "hierarchie",
    "adminbar",
    "wpadminbar",
    "popup",
    "search",
    "login",
    "signup",
    "donate",
    "ads",
    "advert",
    "tagcloud",
    "toc",
];
/// Words that mark furniture outside the main part only: inside it they name parts of an article.
const FURNITURE_OUTSIDE: &[&str] =
    &["social", "banner", "header", "top", "lang", "language", "languages", "logo", "sitemap"];
/// Words that mark a side column or box.
const SIDE: &[&str] = &["sidebar", "aside", "widget", "infobox", "secondary"];
/// Classes of this beginning describe the page around an element, not the element: “has-sidebar”.
const ABOUT_OTHERS: &[&str] =
    &["has-", "no-", "with-", "without-", "is-", "hide-", "show-", "js-", "post-", "page-"];
const ROLES: &[&str] =
    &["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar"];

/// Where the main part is.
pub(crate) struct Regions {
    /// Whether the node holds the main part or its heading: never furniture.
    holds_main: Vec<bool>,
    /// Whether the page marks its main part by an element.
    has_main: bool,
}

impl Regions {
    /// Looks for `<main>`, else for an `<article>` with the page's heading, else for the headings.
    pub fn of(tree: &Tree) -> Self {
        let named =
            |name: &str| (0..tree.nodes.len()).filter(|&id| tree.name(id) == Some(name)).collect::<Vec<_>>();
        let by_role = || (0..tree.nodes.len()).filter(|&id| tree.attribute(id, "role") == Some("main"));
        let mut mains = named("main");
        mains.extend(by_role());
        let has_main = !mains.is_empty();
        if !has_main {
            mains = named("h1");
        }
        let mut holds_main = vec![false; tree.nodes.len()];
        for main in mains {
            let mut at = Some(main);
            while let Some(id) = at.filter(|&id| !holds_main[id]) {
                holds_main[id] = true;
                at = tree.nodes[id].parent;
            }
        }
        Self { holds_main, has_main }
    }

    /// Whether the element is the main part itself.
    pub fn is_main(&self, tree: &Tree, id: NodeId) -> bool {
        match tree.name(id) {
            Some("main") => true,
            Some("article") => !self.has_main,
            _ => tree.attribute(id, "role") == Some("main"),
        }
    }

    /// The region of what lies outside any marked part.
    pub fn outermost(&self) -> Region {
        if self.has_main { Region::Side } else { Region::Main }
    }

    /// The region of an element whose parent is in `around`.
    pub fn of_element(&self, tree: &Tree, id: NodeId, around: Region, in_main: bool) -> Region {
        if around == Region::Furniture {
            return around;
        }
        if self.is_main(tree, id) && around != Region::Main && !in_main {
            return Region::Main;
        }
        if self.holds_main[id] {
            return around;
        }
        let name = tree.name(id).unwrap_or("");
        if name == "nav" || name == "button" || tree.attribute(id, "role").is_some_and(|role| ROLES.contains(&role))
        {
            return Region::Furniture;
        }
        if matches!(name, "header" | "footer") && !in_main {
            return Region::Furniture;
        }
        let words = words(tree, id);
        let any = |set: &[&str]| words.iter().any(|word| set.contains(&word.as_str()));
        if any(FURNITURE) || (!in_main && any(FURNITURE_OUTSIDE)) {
            return Region::Furniture;
        }
        if name == "aside" || any(SIDE) { Region::Side } else { around }
    }
}

/// Puts the side columns that stand above all main text below it: what a page says first is not what a column beside it says,
/// wherever its source has the column.
pub(crate) fn main_first(mut blocks: Vec<Block>) -> Vec<Block> {
    let main = blocks.iter().position(|block| block.region == Region::Main).unwrap_or(0);
    let side: Vec<Block> = blocks.extract_if(..main, |block| block.region == Region::Side).collect();
    blocks.extend(side);
    blocks
}

/// The words of the element's classes and id, in lower case: “BorlabsCookieBox” gives borlabs, cookie, box.
fn words(tree: &Tree, id: NodeId) -> Vec<String> {
    let classes = tree.attribute(id, "class").unwrap_or("");
    let names = classes.split_ascii_whitespace().chain(tree.attribute(id, "id"));
    let own = names.filter(|name| !ABOUT_OTHERS.iter().any(|start| name.starts_with(start)));
    own.take(20).flat_map(split_words).collect()
}

fn split_words(name: &str) -> Vec<String> {
    // The element part of a BEM name (“article__header”) is inside its block, whatever it is called.
    let name = name.split("__").next().unwrap_or(name);
    let mut words = vec![String::new()];
    let mut before_lower = false;
    for c in name.chars() {
        let parts = !c.is_ascii_alphanumeric();
        if parts || (c.is_ascii_uppercase() && before_lower) {
            words.push(String::new());
        }
        if !parts {
            words.last_mut().expect("never empty").push(c.to_ascii_lowercase());
        }
        before_lower = c.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        assert_eq!(split_words("BorlabsCookieBox"), ["borlabs", "cookie", "box"]);
        assert_eq!(split_words("share-buttons"), ["share", "buttons"]);
        assert_eq!(split_words("article__header"), ["article"]);
    }
}
