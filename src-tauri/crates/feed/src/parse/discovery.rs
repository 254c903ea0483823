//! Feeds that a web page offers.

use url::Url;

use super::attributes::attribute;
use super::scan::{Tag, TagKind, Tags};

/// Most feeds offered; a page with more links than these is no help to anybody.
const OFFERED_MAX: usize = 20;

/// Media types by which a page declares a feed. Plain XML and JSON too: a page links nothing else as its alternate.
const TYPES: [&str; 8] = [
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
    "application/xml",
    "text/xml",
    "application/x-rss+xml",
];

/// Against the page's address.
const GUESSES: [&str; 4] = ["feed/", "/feed/", "/rss.xml", "/atom.xml"];

/// Addresses of the feeds that a page offers, absolute, best first: those it declares, then those it links to that look
/// like feeds; feeds of comments last. `base` is where the page was fetched.
pub fn links_to_feeds(html: &str, base: &str) -> Vec<String> {
    let (mut base, mut declared, mut linked) = (Url::parse(base).ok(), Vec::new(), Vec::new());
    let mut tags = Tags::new(html);
    while let Some(tag) = tags.next() {
        if tag.kind == TagKind::End {
            continue;
        }
        let address = || resolve(&attribute(tag.attributes, "href")?, base.as_ref());
        match tag.name.to_ascii_lowercase().as_str() {
            "base" => base = address().or(base),
            "link" if declares_feed(&tag) => declared.extend(address()),
            "a" => linked.extend(address().filter(looks_like_feed)),
            // What stands in a script is no page.
            "script" | "style" => pass_over(&tag, &mut tags),
            _ => {}
        }
    }
    let mut feeds: Vec<String> = Vec::new();
    for feed in declared.into_iter().chain(linked).map(String::from) {
        if !feeds.contains(&feed) && feeds.len() < OFFERED_MAX {
            feeds.push(feed);
        }
    }
    feeds.sort_by_key(|feed| feed.contains("comments"));
    feeds
}

/// Where the feed of a page may be that offers none: where WordPress has one for each page, and WordPress, Drupal and
/// most makers of plain sites have the whole site's.
pub fn guessed_feeds(page: &str) -> Vec<String> {
    let Ok(mut folder) = Url::parse(page) else { return Vec::new() };
    folder.set_path(&format!("{}/", folder.path().trim_end_matches('/')));
    let guess = |at: &str| {
        folder.join(at).map(|mut url| {
            url.set_query(None);
            url.set_fragment(None);
            url.to_string()
        })
    };
    let mut guesses: Vec<String> = GUESSES.iter().filter_map(|at| guess(at).ok()).collect();
    guesses.dedup();
    guesses
}

fn declares_feed(tag: &Tag) -> bool {
    let says = |name| attribute(tag.attributes, name).unwrap_or_default().to_ascii_lowercase();
    let relation = says("rel");
    let mut relations = relation.split_ascii_whitespace();
    let kind = says("type");
    let kind = kind.split(';').next().unwrap_or_default().trim();
    relations.any(|relation| relation == "feed" || (relation == "alternate" && TYPES.contains(&kind)))
}

/// Whether the end of an address looks like a feed's: `/feed/`, `rss.xml`, `news.atom`, `?format=rss`.
fn looks_like_feed(address: &Url) -> bool {
    let path = address.path().trim_end_matches('/').to_ascii_lowercase();
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_feed = matches!(last, "feed" | "rss" | "atom" | "feeds" | "feed.json" | "feed.xml" | "index.rdf");
    let has_ending = last.ends_with(".rss") || last.ends_with(".atom") || last.ends_with(".rdf");
    let is_xml = last.ends_with(".xml") && ["rss", "feed", "atom"].iter().any(|word| path.contains(word));
    let asks = address.query_pairs().any(|(name, value)| {
        matches!(&*name, "format" | "feed") && matches!(&*value, "rss" | "rss2" | "atom" | "feed")
    });
    is_feed || has_ending || is_xml || asks
}

fn resolve(address: &str, base: Option<&Url>) -> Option<Url> {
    let url = match base {
        Some(base) => base.join(address).ok()?,
        None => Url::parse(address).ok()?,
    };
    matches!(url.scheme(), "http" | "https").then_some(url)
}

/// Goes on behind the end of an element whose text is none of the page's.
fn pass_over(start: &Tag, tags: &mut Tags) {
    if start.kind == TagKind::Start {
        tags.find(|tag| tag.kind == TagKind::End && tag.name.eq_ignore_ascii_case(start.name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        assert_eq!(links_to_feeds(html, "https://site.example/news/"), expected, "{html}");
    }

    #[test]
    fn finds_the_feeds_that_a_page_declares() {
        check(
            r#"<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>"#,
            &["https://site.example/feed"],
        );
        check(
            r#"<LINK REL='ALTERNATE' TYPE='application/atom+xml; charset=utf-8' HREF='a.atom'><link rel=feed href=b>"#,
            &["https://site.example/news/a.atom", "https://site.example/news/b"],
        );
        check(
            r#"<base href="https://cdn.example/"><link rel="alternate" type="application/feed+json" href="f.json">"#,
            &["https://cdn.example/f.json"],
        );
    }

    #[test]
    fn puts_feeds_of_comments_last_and_names_each_once() {
        check(
            r#"<link rel="alternate" type="application/rss+xml" href="/comments/feed/">
               <link rel="alternate" type="application/rss+xml" href="/feed/"><a href="/feed/">RSS</a>"#,
            &["https://site.example/feed/", "https://site.example/comments/feed/"],
        );
    }

    #[test]
    fn finds_links_that_look_like_feeds() {
        check(
            r#"<a href="/rss/news.xml">News</a><a href="?format=rss">RSS</a>"#,
            &["https://site.example/rss/news.xml", "https://site.example/news/?format=rss"],
        );
    }

    #[test]
    fn guesses_where_common_programs_have_their_feeds() {
        let check = |page: &str, expected: &[&str]| assert_eq!(guessed_feeds(page), expected, "{page}");
        check(
            "https://site.example/urgent-actions?page=1#top",
            &[
                "https://site.example/urgent-actions/feed/",
                "https://site.example/feed/",
                "https://site.example/rss.xml",
                "https://site.example/atom.xml",
            ],
        );
        check(
            "https://site.example",
            &["https://site.example/feed/", "https://site.example/rss.xml", "https://site.example/atom.xml"],
        );
        check("no address", &[]);
    }

    #[test]
    fn takes_nothing_else_for_a_feed() {
        check(
            r#"<link rel="stylesheet" href="/feed.css"><link rel="alternate" hreflang="fr" href="/fr/">
               <a href="/feedback">Write to us</a><a href="javascript:feed">x</a><a href="mailto:feed@site.example">x</a>
               <script>var x = '<link rel="alternate" type="application/rss+xml" href="/no">';</script>
               <!-- <a href="/rss">old</a> -->"#,
            &[],
        );
    }
}
