//! What a page says of itself: title, site, language, day, address.

use model::Document;

use super::tree::{NodeId, Tree};
use crate::lines::line;

/// Names of `<meta>` that give the day of publication, best first.
const DATES: &[&str] = &[
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publish_date",
    "citation_publication_date",
    "og:published_time",
];

pub(crate) fn read(tree: &Tree, document: &mut Document) {
    let metas: Vec<(String, &str)> = (0..tree.nodes.len()).filter_map(|id| meta(tree, id)).collect();
    let named = |name: &str| metas.iter().find(|(key, _)| key == name).map(|(_, value)| line(value));
    let said = |text: Option<String>| text.filter(|text| !text.is_empty());

    document.title =
        said(named("og:title")).or_else(|| said(tree.find("title").map(|id| line(&tree.own_text(id)))));
    document.publisher = said(named("og:site_name")).or_else(|| said(named("dc.publisher")));
    document.language =
        language(tree).or_else(|| said(named("content-language"))).or_else(|| said(named("og:locale")));
    let dates = DATES.iter().find_map(|name| said(named(name)));
    document.dated = dates.or_else(|| linked_data_date(tree)).or_else(|| marked_date(tree));
    document.address = canonical(tree).or_else(|| said(named("og:url")));
}

/// A `<meta>`'s name in lower case and its content.
fn meta(tree: &Tree, id: NodeId) -> Option<(String, &str)> {
    if tree.name(id) != Some("meta") {
        return None;
    }
    let key = ["property", "name", "itemprop", "http-equiv"].iter().find_map(|key| tree.attribute(id, key))?;
    Some((key.trim().to_ascii_lowercase(), tree.attribute(id, "content")?))
}

fn language(tree: &Tree) -> Option<String> {
    let html = tree.find("html")?;
    let tag = tree.attribute(html, "lang").or_else(|| tree.attribute(html, "xml:lang"))?.trim();
    (!tag.is_empty()).then(|| tag.to_owned())
}

/// The absolute address that the page wishes to be known by.
fn canonical(tree: &Tree) -> Option<String> {
    let is_canonical = |&id: &NodeId| {
        tree.name(id) == Some("link")
            && tree.attribute(id, "rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
    };
    let link = (0..tree.nodes.len()).find(is_canonical)?;
    tree.attribute(link, "href").filter(|href| href.starts_with("http")).map(str::to_owned)
}

/// `datePublished` in JSON-LD, found as a string: the rest of it is of no use here.
fn linked_data_date(tree: &Tree) -> Option<String> {
    const KEY: &str = "\"datePublished\"";
    let is_data = |&id: &NodeId| {
        tree.name(id) == Some("script")
            && tree.attribute(id, "type").is_some_and(|kind| kind.trim() == "application/ld+json")
    };
    (0..tree.nodes.len()).filter(is_data).find_map(|id| {
        let text = tree.own_text(id);
        let value =
            text[text.find(KEY)? + KEY.len()..].trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        value.split('"').next().map(str::to_owned).filter(|date| date.len() >= 10)
    })
}

/// The first `<time>` that says it is the publication's.
fn marked_date(tree: &Tree) -> Option<String> {
    let is_published = |&id: &NodeId| {
        let mark = |name: &str| tree.attribute(id, name).unwrap_or("");
        tree.name(id) == Some("time")
            && (tree.attribute(id, "pubdate").is_some()
                || mark("itemprop") == "datePublished"
                || mark("class").contains("published"))
    };
    let time = (0..tree.nodes.len()).find(is_published)?;
    tree.attribute(time, "datetime").map(str::to_owned)
}
