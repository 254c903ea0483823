//! Words on links that say what a link is for: “Read more”, “Download”, “Next”, or words that every item repeats.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use model::{Block, Link};

use crate::fold::{fold, skip, slice};
use crate::labels::links;

/// Words that so many links to different places share are no headline of any of them.
const REPEATED: usize = 3;
/// “Lue koko tiedote”, “Czytaj więcej”: words on a link that repeats are few.
const MOST_WORDS: usize = 4;
/// Files that hold a document, by the end of their address.
const FILES: &[&str] = &[".pdf", ".doc", ".docx", ".rtf", ".odt"];
/// Links that lead to no page: anchors, mails, telephones, scripts.
const NO_PAGE: &[&str] = &["#", "mailto:", "tel:", "javascript:", "data:", "sms:"];
/// Hosts and pages by which a visitor passes something on.
const PASSED_ON: &[&str] = &[
    "facebook.com",
    "twitter.com",
    "//x.com",
    "t.me/",
    "wa.me/",
    "whatsapp.com",
    "linkedin.com",
    "addtoany",
    "bsky.app",
    "sharer",
    "/print/",
];

/// What the links of one page say of themselves.
pub(super) struct Marks {
    /// Folded words on links to several places.
    repeated: HashSet<String>,
}

impl Marks {
    /// Finds the words that the page repeats, in whatever language.
    pub fn of(blocks: &[&Block]) -> Self {
        let mut places: HashMap<String, HashSet<&str>> = HashMap::new();
        for block in blocks {
            let text = block.text();
            for link in block.links.iter().filter(|link| leads_to_page(&link.href)) {
                let words = words(&fold(slice(&text, link.start, link.end)));
                if words.split(' ').count() <= MOST_WORDS && words.chars().any(char::is_alphabetic) {
                    places.entry(words).or_default().insert(&link.href);
                }
            }
        }
        places.retain(|_, hrefs| hrefs.len() >= REPEATED);
        Self { repeated: places.into_keys().collect() }
    }

    /// “more” or “download” for a link that says so.
    pub fn of_link(&self, block: &Block, link: &Link) -> Option<&'static str> {
        let text = match block.lines.as_slice() {
            [line] => Cow::Borrowed(line.text.as_str()),
            _ => Cow::Owned(block.text()),
        };
        let folded = fold(slice(&text, link.start, link.end));
        let repeated = || leads_to_page(&link.href) && self.repeated.contains(&words(&folded));
        // “Brief herunterladen” on a file, once on the page.
        let file =
            || is_file(&link.href) && words(&folded).split(' ').count() <= MOST_WORDS && !is_headline(&folded);
        labelled(&folded)
            .or_else(|| repeated().then(|| if is_file(&link.href) { "download" } else { "more" }))
            .or_else(|| file().then_some("download"))
    }

    /// How many links of a block say so.
    pub fn count(&self, block: &Block) -> usize {
        block.links.iter().filter(|link| self.of_link(block, link).is_some()).count()
    }

    /// Whether a block holds such a link, or such words at its end without links, as pages pasted as text have them.
    pub fn is_end(&self, block: &Block) -> bool {
        self.count(block) > 0 || block.links.is_empty() && is_bare_end(&block.text())
    }
}

/// Whether the words on a link are long enough for a headline.
fn is_headline(folded: &str) -> bool {
    const SHORTEST: usize = 30;
    folded.chars().count() >= SHORTEST
}

/// A link's folded words, white space folded, without arrows and brackets around them.
fn words(folded: &str) -> String {
    let words = folded.trim_matches(|c: char| !c.is_alphanumeric());
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The mark that the tables give the folded words on a link.
fn labelled(words: &str) -> Option<&'static str> {
    // A link whose words are a headline is none of these: “More than 70 families …”.
    let short = words.split_whitespace().count() <= 14;
    let start = links().start(words, |mark| matches!(mark, "more" | "download")).filter(|_| short)?;
    let rest = skip(words, start.end).trim().to_owned();
    let plain = start.words > 1
        || rest.chars().count() < 24 && !rest.starts_with(char::is_alphabetic)
        || rest.split(' ').count() <= 2;
    plain.then_some(start.mark)
}

/// A short line of nothing but such words.
pub(crate) fn is_bare_end(text: &str) -> bool {
    let folded = fold(text);
    let start = links().start(&folded, |mark| matches!(mark, "more" | "download"));
    start.is_some() && folded.chars().count() < 40 && folded.split_whitespace().count() <= 4
}

/// Whether an address names a file that holds a document.
pub(super) fn is_file(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or("").to_lowercase();
    FILES.iter().any(|end| path.ends_with(end))
}

/// Whether a link leads to something to read, as far as its address says.
pub(super) fn leads_to_page(href: &str) -> bool {
    let folded = href.trim().to_lowercase();
    let own = folded.is_empty() || folded == "/" || NO_PAGE.iter().any(|start| folded.starts_with(start));
    let comments = folded.ends_with("#respond") || folded.ends_with("#comments");
    !own && !comments && !PASSED_ON.iter().any(|place| folded.contains(place))
}

/// The link to the next page: its words say so, else the number behind the one that is no link.
pub(super) fn next_page(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(said_next).or_else(|| next_number(blocks))
}

/// The link of a block whose words say “next”.
pub(super) fn said_next(block: &Block) -> Option<String> {
    let text = block.text();
    let says = |link: &&Link| links().whole(fold(slice(&text, link.start, link.end)).trim()) == Some("next");
    block.links.iter().find(says).map(|link| link.href.clone()).filter(|href| !href.starts_with('#'))
}

/// “1 2 3”: the page one is on is the number without a link.
fn next_number(blocks: &[Block]) -> Option<String> {
    let mut linked: Vec<(u32, &str)> = Vec::new();
    let mut bare_one = false;
    for block in blocks {
        let text = block.text();
        // Pages are numbered in short blocks: a list item each, or a line of nothing but numbers and arrows.
        if text.chars().filter(|c| c.is_alphabetic()).count() > 12 {
            continue;
        }
        bare_one |= fold(&text).split_whitespace().next() == Some("1") && !block.links.iter().any(|l| l.start == 0);
        let number = |link: &Link| fold(slice(&text, link.start, link.end)).trim().parse::<u32>().ok();
        linked.extend(block.links.iter().filter_map(|link| Some((number(link)?, link.href.as_str()))));
    }
    let has = |n: u32| linked.iter().any(|(number, _)| *number == n);
    let is_next = |n: u32| !has(n - 1) && (n == 2 && (bare_one || has(3)) || n > 2 && has(n - 2));
    let next = linked.iter().filter(|(n, href)| (2..1000).contains(n) && !href.starts_with('#') && is_next(*n));
    next.min_by_key(|(n, _)| *n).map(|(_, href)| (*href).to_owned())
}
