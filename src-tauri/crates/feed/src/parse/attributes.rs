//! The attributes of a tag, however they were written.

use super::text::decode_entities;

/// The value of an attribute; `name` in lower case, prefix included. Quotes may be missing, case doesn't count, the
/// first of two of the same name counts.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\'' | '='));
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let found = &rest[..end];
        rest = rest[end..].trim_start();
        let value = match rest.strip_prefix('=') {
            Some(behind) => {
                let (value, behind) = split_value(behind.trim_start());
                rest = behind;
                value
            }
            None => "",
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(decode_entities(value).trim().to_owned());
        }
    }
}

fn split_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(attributes: &str, name: &str, expected: Option<&str>) {
        assert_eq!(attribute(attributes, name).as_deref(), expected, "{attributes}");
    }

    #[test]
    fn reads_attributes_however_they_are_written() {
        check(r#" url="a&amp;b" type='c d'"#, "url", Some("a&b"));
        check(r#" url="a" type='c d'"#, "type", Some("c d"));
        check(" URL = a isDefault", "url", Some("a"));
        check(r#" a="1" a="2""#, "a", Some("1"));
        check(r#" xml:base="/x""#, "xml:base", Some("/x"));
        check(r#" a"b="c" d"#, "d", Some(""));
        check(r#" url="never ends"#, "url", Some("never ends"));
        check(r#" urls="a""#, "url", None);
        check("", "url", None);
    }
}
