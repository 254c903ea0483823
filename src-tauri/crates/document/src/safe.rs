//! Safe HTML: what the frame for an original page may be given. The only place that makes it.

use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use url::Url;

use crate::html::{absolute, flatten, tree};

/// ammonia's work grows with the square of what it is given; 512 kB flattened to this depth take 0.2 s.
const MAX_BYTES: usize = 512 << 10;
const MAX_DEPTH: usize = 200;

/// Text, lists, tables, structure; nothing that loads, runs or asks.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "main",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];
/// Elements that go with all they hold.
const GONE: &[&str] = &[
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "title",
    "textarea",
    "select",
    "form",
    "button",
    "head",
    "noembed",
    "noframes",
    "xmp",
    "plaintext",
    "audio",
    "video",
    "canvas",
];
const SCHEMES: &[&str] = &["http", "https", "mailto"];

/// Makes a page safe to show. Links are made absolute with `base`, and go where none is known; a picture becomes its
/// words in brackets. The result holds allowed tags and attributes only, and making it safe again changes nothing.
pub fn safe_html(raw: &str, base: Option<&str>) -> String {
    let flat = flatten(raw, MAX_BYTES, MAX_DEPTH);
    let parsed = tree::parse(&flat.html);
    let base = base.and_then(|base| Url::parse(base).ok());
    let plain = write(&parsed.tree, base.as_ref());
    // ammonia has the last word: what `write` gives is its input, not ours to trust.
    builder().clean(&plain).to_string().trim().to_owned()
}

fn builder() -> Builder<'static> {
    let set = |words: &[&'static str]| words.iter().copied().collect::<HashSet<_>>();
    let own = [
        ("a", &["href"][..]),
        ("td", &["colspan", "rowspan"]),
        ("th", &["colspan", "rowspan"]),
        ("ol", &["start"]),
    ];
    let attributes: HashMap<_, _> = own.into_iter().map(|(tag, names)| (tag, set(names))).collect();
    let gone = set(GONE).into_iter().filter(|tag| !TAGS.contains(tag)).collect();
    let mut builder = Builder::empty();
    builder
        .tags(set(TAGS))
        .clean_content_tags(gone)
        .generic_attributes(set(&["lang", "dir"]))
        .tag_attributes(attributes)
        .url_schemes(set(SCHEMES))
        .url_relative(UrlRelative::Deny)
        .link_rel(None)
        .strip_comments(true);
    builder
}

/// Writes a parsed page anew: allowed elements with their few attributes, text escaped, pictures as words.
fn write(tree: &tree::Tree, base: Option<&Url>) -> String {
    enum Step {
        Enter(tree::NodeId),
        Leave(String),
    }
    let mut out = String::new();
    let mut steps = vec![Step::Enter(0)];
    while let Some(step) = steps.pop() {
        let id = match step {
            Step::Leave(name) => {
                out.push_str(&format!("</{name}>"));
                continue;
            }
            Step::Enter(id) => id,
        };
        if let tree::Content::Text(text) = &tree.nodes[id].content {
            escape(text, &mut out);
        }
        let name = tree.name(id).unwrap_or("");
        if GONE.contains(&name) {
            continue;
        }
        if name == "img" {
            write_picture(tree.attribute(id, "alt").unwrap_or(""), &mut out);
        }
        if TAGS.contains(&name) {
            write_start(tree, id, name, base, &mut out);
            if !matches!(name, "br" | "hr") {
                steps.push(Step::Leave(name.to_owned()));
            }
        }
        steps.extend(tree.nodes[id].children.iter().rev().map(|&child| Step::Enter(child)));
    }
    out
}

fn write_picture(alt: &str, out: &mut String) {
    if !alt.trim().is_empty() {
        out.push('[');
        escape(alt.trim(), out);
        out.push(']');
    }
}

fn write_start(tree: &tree::Tree, id: tree::NodeId, name: &str, base: Option<&Url>, out: &mut String) {
    out.push('<');
    out.push_str(name);
    for key in ["href", "colspan", "rowspan", "start", "lang", "dir"] {
        if let Some(value) = tree.attribute(id, key) {
            let value = if key == "href" { absolute(value.trim(), base) } else { value.to_owned() };
            out.push_str(&format!(" {key}=\""));
            escape(&value, out);
            out.push('"');
        }
    }
    out.push('>');
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        let safe = safe_html(raw, Some("https://x.example/a/"));
        assert_eq!(safe, expected);
        assert_eq!(safe_html(&safe, Some("https://x.example/a/")), safe, "a second time");
    }

    #[test]
    fn text_and_structure_stay() {
        check(
            "<h1>A</h1><p lang=fa dir=rtl>b <b>c</b><br>d</p>",
            "<h1>A</h1><p lang=\"fa\" dir=\"rtl\">b <b>c</b><br>d</p>",
        );
    }

    #[test]
    fn what_runs_or_loads_goes() {
        check(
            "<script>x()</script><p onclick=y() style='background:url(z)'>a</p><iframe src=q></iframe>",
            "<p>a</p>",
        );
        check("<svg><script>x</script><a href=javascript:y>b</a></svg>c", "c");
        check("<form action=x><input value=1><button>go</button></form>d", "d");
    }

    #[test]
    fn links_become_absolute_and_dangerous_ones_lose_their_address() {
        check("<a href='b?c=1&amp;d'>e</a>", "<a href=\"https://x.example/a/b?c=1&amp;d\">e</a>");
        check("<a href=' javascript:alert(1)'>e</a>", "<a>e</a>");
        check("<a href='data:text/html,x'>e</a>", "<a>e</a>");
        assert_eq!(safe_html("<a href=b>e</a>", None), "<a>e</a>");
    }

    #[test]
    fn pictures_become_their_words() {
        check("<p>a<img src=https://t.example/pixel.gif alt='A <b>bus'>b</p>", "<p>a[A &lt;b&gt;bus]b</p>");
    }

    #[test]
    fn nested_pages_are_flattened() {
        let safe = safe_html(&("<div>".repeat(100_000) + "x"), None);
        assert_eq!(safe.matches("<div>").count(), MAX_DEPTH);
    }
}
