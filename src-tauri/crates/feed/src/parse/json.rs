//! JSON Feed 1.0 and 1.1 (jsonfeed.org).

use model::{Enclosure, Entry};
use serde_json::{Value, json};

use super::address::Base;
use super::entry::moment;
use super::text::{cut, escape, fold, plain};
use super::{BODY_MAX, CUT, ENTRIES_MAX, Feed, NotAFeed, TITLE_MAX, country, identifier, kind};

/// Reads a feed in JSON.
pub(super) fn read(text: &str, address: Option<&str>) -> Result<Feed, NotAFeed> {
    let whole = serde_json::from_str(text).ok();
    let repaired = whole.is_none();
    let feed: Value = whole.or_else(|| mended(text)).ok_or(NotAFeed::Unknown)?;
    let items = feed.get("items").and_then(Value::as_array);
    let says_so = feed.get("version").and_then(Value::as_str).is_some_and(|v| v.contains("jsonfeed.org"));
    if items.is_none() && !says_so {
        return Err(NotAFeed::Unknown);
    }
    let (own, home) = (string(&feed, "feed_url"), string(&feed, "home_page_url"));
    let base = Base::of([address, own.as_deref(), home.as_deref()]);
    let items: &[Value] = items.map_or(&[], Vec::as_slice);
    let mut warnings = Vec::new();
    if repaired {
        warnings.push("The feed is damaged; what is whole of it was read.".to_owned());
    }
    if items.len() > ENTRIES_MAX {
        warnings.push(format!("The feed is too long; only its first {ENTRIES_MAX} entries were read."));
    }
    let entries: Vec<(Entry, bool)> =
        items.iter().take(ENTRIES_MAX).filter(|item| item.is_object()).map(|item| entry(item, &base)).collect();
    warnings.extend(entries.iter().filter(|(_, is_cut)| *is_cut).map(|_| CUT.to_owned()));
    Ok(Feed {
        title: string(&feed, "title").map(|title| plain(&title)).filter(|title| !title.is_empty()),
        home: home.map(|home| base.resolve(&home)),
        language: string(&feed, "language"),
        entries: entries.into_iter().map(|(entry, _)| entry).collect(),
        next: string(&feed, "next_url").map(|next| base.resolve(&next)),
        repaired,
        warnings,
    })
}

/// What is whole of a damaged or cut-off feed: what stands before its items, and every item that can be read by itself.
fn mended(text: &str) -> Option<Value> {
    // Only what says what it is: a damaged file of any other sort is none of ours.
    let (head, rest) = text.split_once("\"items\"").filter(|(head, _)| head.contains("jsonfeed.org"))?;
    let head = head.trim_end().trim_end_matches(',').to_owned() + "}";
    let mut feed: Value = serde_json::from_str(&head).unwrap_or_else(|_| json!({}));
    feed["items"] = whole_items(rest).into();
    Some(feed)
}

fn whole_items(text: &str) -> Vec<Value> {
    // A damaged item is looked through for whole ones inside it, which it can't have; this many times and no more.
    const MISSES_MAX: usize = 1_000;
    let (mut items, mut misses, mut rest) = (Vec::new(), 0, text);
    while let Some(at) = rest.find('{')
        && misses < MISSES_MAX
    {
        rest = &rest[at..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let is_item = |value: &Value| value.get("id").is_some() || value.get("url").is_some();
        match values.next() {
            Some(Ok(value)) => {
                rest = &rest[values.byte_offset()..];
                // A file attached to a damaged item has an address too, and a type that no item has.
                items.extend(Some(value).filter(|value| is_item(value) && value.get("mime_type").is_none()));
            }
            _ => {
                rest = &rest[1..];
                misses += 1;
            }
        }
    }
    items
}

fn entry(item: &Value, base: &Base) -> (Entry, bool) {
    let resolved = |key: &str| string(item, key).map(|address| base.resolve(&address));
    let title = string(item, "title").map(|title| short(&title)).filter(|title| !title.is_empty());
    let link = resolved("url").or_else(|| resolved("external_url"));
    let text = || string(item, "content_text").map(|text| escape(&text));
    let mut content = string(item, "content_html").or_else(text).or_else(|| string(item, "summary"));
    let is_cut = content.as_mut().is_some_and(|html| cut(html, BODY_MAX));
    let date = |key: &str| string(item, key).and_then(|text| moment(&text));
    let (published, updated) = (date("date_published"), date("date_modified"));
    let categories: Vec<String> = list(item, "tags").iter().filter_map(Value::as_str).map(fold).collect();
    let mut pictures: Vec<String> = ["image", "banner_image"].iter().filter_map(|key| resolved(key)).collect();
    pictures.dedup();
    let entry = Entry {
        id: identifier(string(item, "id").or_else(|| link.clone()), title.as_deref(), content.as_deref()),
        published: published.map(|(moment, _)| moment),
        updated: updated.map(|(moment, _)| moment),
        day_only: published.or(updated).is_some_and(|(_, day_only)| day_only),
        enclosures: list(item, "attachments").iter().filter_map(|file| enclosure(file, base)).collect(),
        pictures,
        countries: country::of(&categories, title.as_deref()),
        kind: kind::of(&[], &categories, title.as_deref()),
        language: string(item, "language"),
        title,
        link,
        content,
        categories,
    };
    (entry, is_cut)
}

fn short(title: &str) -> String {
    let mut title = plain(title);
    cut(&mut title, TITLE_MAX);
    title
}

fn enclosure(file: &Value, base: &Base) -> Option<Enclosure> {
    Some(Enclosure {
        address: base.resolve(&string(file, "url")?),
        media_type: string(file, "mime_type"),
        length: file.get("size_in_bytes").and_then(Value::as_u64),
    })
}

/// A string, or a number where a publisher forgot the quotes (version 1.1 tells readers to expect that of ids).
fn string(value: &Value, key: &str) -> Option<String> {
    let text = match value.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
