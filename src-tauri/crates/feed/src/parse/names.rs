//! Names of elements, whatever prefix a feed binds to which namespace.

use std::collections::HashMap;

/// Namespaces that mean something here and the prefix under which the readers know them; none for those of the feed
/// formats themselves. Compared without scheme and end, since `https` for `http` and a forgotten `/` are common.
const KNOWN: &[(&str, &str)] = &[
    ("www.w3.org/2005/atom", ""),
    ("purl.org/atom/ns", ""),
    ("purl.org/rss/1.0", ""),
    ("purl.org/net/rss1.1", ""),
    ("my.netscape.com/rdf/simple/0.9", ""),
    ("channel.netscape.com/rdf/simple/0.9", ""),
    ("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
    ("backend.userland.com/rss", ""),
    ("backend.userland.com/rss2", ""),
    ("backend.userland.com/rss191", ""),
    ("blogs.law.harvard.edu/tech/rss", ""),
    ("cyber.law.harvard.edu/rss/rss.html", ""),
    ("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
    ("www.w3.org/1999/xhtml", "xhtml"),
    ("purl.org/dc/elements/1.1", "dc"),
    ("purl.org/dc/elements/1.0", "dc"),
    ("purl.org/dc/terms", "dcterms"),
    ("purl.org/rss/1.0/modules/content", "content"),
    ("search.yahoo.com/mrss", "media"),
    ("www.rssboard.org/media-rss", "media"),
    ("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
    ("www.itunes.com/dtds/podcast-1.0", "itunes"),
    ("purl.org/syndication/history/1.0", "fh"),
    ("www.amnesty.org/en", "amn"),
    ("www.amnesty.org", "amn"),
];

/// What stands before a prefix that is declared.
const MARKER: &str = "xmlns:";

/// The prefixes of a document.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<String, &'static str>);

impl Names {
    /// Collects the declarations of a whole document. Where in it they stand doesn't count: in a damaged one nobody
    /// can tell, and no feed gives one prefix two meanings.
    pub fn of(document: &str) -> Self {
        let mut prefixes = HashMap::new();
        for at in memchr::memmem::find_iter(document.as_bytes(), MARKER) {
            let rest = &document[at + MARKER.len()..];
            // Longer than any prefix and address worth knowing.
            let rest = &rest[..rest.char_indices().nth(200).map_or(rest.len(), |(end, _)| end)];
            let Some((prefix, rest)) = rest.split_once('=') else { continue };
            let address = rest.trim_start().trim_start_matches(['"', '\'']);
            let address = &address[..address.find(['"', '\'', '>', ' ']).unwrap_or(address.len())];
            if let Some(known) = known(address) {
                prefixes.insert(prefix.trim().to_lowercase(), known);
            }
        }
        Self(prefixes)
    }

    /// The name by which the readers know an element: lower case, without prefix for the feed formats' own elements,
    /// with the usual prefix for known namespaces. `other:` for the rest.
    pub fn plain(&self, name: &str) -> String {
        let name = name.to_lowercase();
        let Some((prefix, local)) = name.split_once(':') else { return name };
        match self.0.get(prefix) {
            Some(&"") => local.to_owned(),
            Some(known) => format!("{known}:{local}"),
            // Undeclared, or declared with a damaged address: the usual prefixes speak for themselves.
            None if matches!(prefix, "atom" | "rss") => local.to_owned(),
            None if KNOWN.iter().any(|(_, known)| *known == prefix) => name,
            None => format!("other:{local}"),
        }
    }
}

fn known(address: &str) -> Option<&'static str> {
    let address = address.to_lowercase();
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).trim_end_matches(['/', '#']);
    KNOWN.iter().find(|(known, _)| *known == address).map(|(_, prefix)| *prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(document: &str, name: &str, expected: &str) {
        assert_eq!(Names::of(document).plain(name), expected, "{document}");
    }

    #[test]
    fn knows_elements_by_their_namespace_and_by_the_usual_prefix() {
        check(r#"<a xmlns:x="http://www.w3.org/2005/Atom">"#, "x:Entry", "entry");
        check(r#"<a xmlns:x='https://purl.org/dc/elements/1.1'>"#, "x:date", "dc:date");
        check("<a>", "dc:date", "dc:date");
        check(r#"<a xmlns:dc="http://purl.org/dc/elem">"#, "dc:date", "dc:date");
        check("<a>", "foo:title", "other:title");
        check(r#"<a xmlns:amn="https://www.amnesty.org/en/">"#, "amn:id", "amn:id");
        check("<a>", "pubDate", "pubdate");
    }
}
