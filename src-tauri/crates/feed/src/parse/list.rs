//! Lists of feeds, as readers give them to each other: OPML 1.0 to 2.0, however it was written.

use super::attributes::attribute;
use super::decode::decode;
use super::scan::{TagKind, Tags};
use super::text::fold;

/// A feed that a list names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFeed {
    /// As it stands there, white space folded.
    pub address: String,
    /// As the list calls it.
    pub title: Option<String>,
}

/// The feeds that a list names, in its order, folders flattened; `None` where the bytes hold no list.
///
/// Tags alone are looked at: lists come with lone ampersands in their addresses, entities of HTML, small letters in
/// “xmlUrl”, without a head or a version, and nested to any depth.
pub fn feeds_in_list(bytes: &[u8]) -> Option<Vec<ListedFeed>> {
    let text = decode(bytes, None);
    let mut is_list = false;
    let mut feeds = Vec::new();
    for tag in Tags::new(&text).filter(|tag| tag.kind != TagKind::End) {
        let is_outline = tag.name.eq_ignore_ascii_case("outline");
        is_list |= is_outline || tag.name.eq_ignore_ascii_case("opml");
        let said = |name| attribute(tag.attributes, name).map(|text| fold(&text)).filter(|text| !text.is_empty());
        if let Some(address) = said("xmlurl").filter(|_| is_outline) {
            feeds.push(ListedFeed { address, title: said("title").or_else(|| said("text")) });
        }
    }
    is_list.then_some(feeds)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each feed as “address title”.
    #[track_caller]
    fn check(list: &[u8], expected: Option<&[&str]>) {
        let line = |feed: ListedFeed| format!("{} {}", feed.address, feed.title.unwrap_or_default());
        let found = feeds_in_list(list).map(|feeds| feeds.into_iter().map(line).collect::<Vec<_>>());
        let expected = expected.map(|lines| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(list));
    }

    #[test]
    fn reads_lists_of_every_version_to_any_depth() {
        let folders = "<outline text=\"Folder\">".repeat(200);
        let nested = format!(
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opml version=\"1.0\"><head><title>x</title></head><body>\
             {folders}<outline text=\"Kenya\" type=\"rss\" xmlUrl=\"https://a.example/feed\" htmlUrl=\"https://a.example\"/>\
             {}<outline title=\"B\" text=\"b\" xmlUrl=\"https://b.example/feed\"></outline></body></opml>",
            "</outline>".repeat(200)
        );
        check(nested.as_bytes(), Some(&["https://a.example/feed Kenya", "https://b.example/feed B"]));
        check(b"<opml version=\"1.1\"><body><outline text=\"Folder\"/></body></opml>", Some(&[]));
    }

    #[test]
    fn reads_lists_that_strict_readers_refuse() {
        let ampersand = b"<opml><body><outline text='x' xmlUrl='https://e.example/?a=1&b=2'/></body></opml>";
        check(ampersand, Some(&["https://e.example/?a=1&b=2 x"]));
        let small = b"<OPML><outline text=\"d\" xmlurl=\" https://d.example/feed \"/><outline text=\"cut";
        check(small, Some(&["https://d.example/feed d"]));
        let entities = "\u{feff}<opml version=\"2.0\"><body><outline text=\"caf&eacute; &amp; bar\" xmlUrl=\"https://f.example\"/>";
        check(entities.as_bytes(), Some(&["https://f.example café & bar"]));
        let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opml><outline text=\"caf\xe9\" xmlUrl=\"https://g.example\"/></opml>";
        check(latin, Some(&["https://g.example café"]));
    }

    #[test]
    fn takes_nothing_else_for_a_list() {
        check(b"<rss><channel><item><link>https://a.example</link></item></channel></rss>", None);
        check(b"", None);
        check(b"hello", None);
    }
}
