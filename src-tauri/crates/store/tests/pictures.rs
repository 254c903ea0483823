//! What is kept of pictures, and of the setting that asks for them.

mod common;

use common::{alert, fresh, hash};
use model::{Block, BlockKind, Document, Format, Line, Region, Source, SourceKind};
use store::{Arrival, PictureState, Store, Words};

fn picture(source: &str) -> Block {
    Block::of(BlockKind::Picture { source: source.to_owned() }, vec![Line::plain("A hill")])
}

/// A source with one alert whose page shows two pictures and one of its furniture.
fn with_pictures(store: &Store) -> Source {
    let source = store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("added");
    let furniture = Block { region: Region::Furniture, ..picture("https://example.org/menu.png") };
    let blocks = vec![furniture, picture("https://example.org/a.png"), picture("https://example.org/b.png")];
    let mut published = alert("one", "One", "a text");
    published.source = Some(source.id);
    let arrival = Arrival {
        readings: vec![(hash("a text"), 1, Document { blocks, ..Document::empty(Format::Html) })],
        actions: Vec::new(),
        words: Words { title: "One".into(), names: Vec::new(), body: String::new() },
        alert: published,
    };
    store.keep(&arrival).expect("kept");
    source
}

#[track_caller]
fn check_wanted(store: &Store, source: &Source, expected: &[&str]) {
    let mut wanted: Vec<String> =
        store.wanted_pictures(source.id).expect("read").into_iter().map(|one| one.address).collect();
    wanted.sort();
    assert_eq!(wanted, expected);
}

#[test]
fn what_is_kept_or_can_not_be_shown_is_wanted_no_more() {
    let kept = fresh();
    let source = with_pictures(&kept.store);
    let (a, b) = ("https://example.org/a.png", "https://example.org/b.png");
    check_wanted(&kept.store, &source, &[a, b]);
    let name = hash("bytes of a picture");
    kept.store.keep_picture(a, (&name, 18, "image/png"), b"small").expect("kept");
    check_wanted(&kept.store, &source, &[b]);
    assert_eq!(
        kept.store.picture(a).expect("read"),
        PictureState::Kept { hash: name, thumbnail: b"small".to_vec() }
    );
    assert!(kept.store.attachments().expect("read").contains(&name), "a check and a backup know of it");
    for _ in 0..3 {
        check_wanted(&kept.store, &source, &[b]);
        kept.store.miss_picture(b, &PictureState::Wanted).expect("noted");
    }
    check_wanted(&kept.store, &source, &[]);
    kept.store.miss_picture(a, &PictureState::Refused).expect("noted");
    assert!(matches!(kept.store.picture(a).expect("read"), PictureState::Kept { .. }), "what is kept stays");
    kept.store.miss_picture(b, &PictureState::Tiny).expect("noted");
    assert_eq!(kept.store.picture(b).expect("read"), PictureState::Tiny);
}

#[test]
fn what_the_person_chose_while_a_source_was_asked_stays() {
    let kept = fresh();
    let asked = kept.store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("added");
    kept.store.set_keep_pictures(asked.id, true).expect("chosen");
    kept.store.note_asked(&Source { failures: 1, ..asked.clone() }).expect("noted");
    let now = kept.store.source(asked.id).expect("there");
    assert_eq!((now.keep_pictures, now.failures), (true, 1));
    kept.store.remove_source(asked.id).expect("removed");
    assert!(kept.store.set_keep_pictures(asked.id, false).is_err());
}
