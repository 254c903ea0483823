//! What a feed and a listing page hold.

use desk::{Feed, Listing};
use model::{Entry, Timestamp};
use serde_json::{Value, json};

/// `penlight feed`
pub fn feed(feed: &Feed) -> Value {
    json!({
        "title": feed.title,
        "home": feed.home,
        "language": feed.language,
        "entries": feed.entries.iter().map(entry).collect::<Value>(),
        "next": feed.next,
        "repaired": feed.repaired,
        "warnings": feed.warnings,
    })
}

fn entry(entry: &Entry) -> Value {
    let enclosures: Vec<&str> = entry.enclosures.iter().map(|file| file.address.as_str()).collect();
    json!({
        "id": entry.id,
        "title": entry.title,
        "link": entry.link,
        "published": moment(entry.published),
        "updated": moment(entry.updated),
        "day_only": entry.day_only,
        "content": entry.content,
        "enclosures": enclosures,
        "pictures": entry.pictures,
        "categories": entry.categories,
        "countries": entry.countries.iter().map(|country| country.code()).collect::<Value>(),
        "kind": entry.kind.map(|kind| kind.word()),
        "language": entry.language,
    })
}

/// RFC 3339, in UTC.
fn moment(at: Option<Timestamp>) -> Option<String> {
    at.map(|at| at.to_string())
}

/// `penlight listing`
pub fn listing(listing: &Listing) -> Value {
    let item = |item: &desk::Item| {
        json!({
            "title": item.title,
            "kind": item.kind.map(|kind| kind.word()),
            "index": item.index.as_ref().map(ToString::to_string),
            "excerpt": item.excerpt,
            "read_more": item.read_more,
            "download": item.download,
        })
    };
    json!({ "items": listing.items.iter().map(item).collect::<Value>(), "next": listing.next })
}
