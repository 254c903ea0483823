//! A document's blocks as the reading pane draws them: cut into pieces where a link or a found field begins.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use desk::{NotKept, ShowsPicture};
use model::{BlockKind, Document, Field, Place, Region};

use crate::ipc::view;

/// What there is of a document's pictures, by address.
pub type Pictures = HashMap<String, ShowsPicture>;

/// The blocks for reading, furniture left out. `places`: what was found in this document. `covers`: by block index.
pub fn blocks(
    document: &Document,
    places: &[(Field, Place)],
    covers: &[(u32, view::Cover)],
    pictures: &Pictures,
) -> Vec<view::Block> {
    let named: Vec<(String, &Place)> =
        places.iter().map(|(field, place)| (field.word().to_owned(), place)).collect();
    let mut shown = named_blocks(document, &named, covers, pictures);
    // One field a piece: which of several is asked for only when an alert is checked.
    for piece in shown.iter_mut().flat_map(|block| block.lines.iter_mut().flatten()) {
        piece.field = piece.field.take().and_then(|names| names.split(' ').next().map(str::to_owned));
    }
    shown
}

/// The same with names of places in the place of fields: a piece carries all of those that cover it, parted by spaces.
pub fn named_blocks(
    document: &Document,
    places: &[(String, &Place)],
    covers: &[(u32, view::Cover)],
    pictures: &Pictures,
) -> Vec<view::Block> {
    let mut shown: Vec<view::Block> = Vec::new();
    let mut last_row = None;
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, b)| b.region != Region::Furniture) {
        let shows = picture_of(block, pictures);
        if shows == Some(&ShowsPicture::Nothing) {
            continue;
        }
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let row = row_of(&block.kind);
        let mut lines = lines(block, &marks(block, at, places));
        if row.is_some() && row == last_row {
            // One more cell of the row before.
            let cell = lines.drain(..).flatten().collect();
            if let Some(row) = shown.last_mut() {
                row.lines.push(cell);
            }
            continue;
        }
        if row.is_some() {
            lines = vec![lines.into_iter().flatten().collect()];
        }
        last_row = row;
        shown.push(view::Block {
            lines,
            cover: cover(block, covers.iter().find(|(block, _)| *block == at).map(|(_, cover)| *cover)),
            picture: is_picture(block).then(|| picture(block, shows)),
            ..head(block)
        });
    }
    shown
}

/// Every picture is covered at first: nobody looked at it before it came here.
fn cover(block: &model::Block, words: Option<view::Cover>) -> Option<view::Cover> {
    if is_picture(block) { Some(view::Cover::Picture) } else { words }
}

fn is_picture(block: &model::Block) -> bool {
    matches!(block.kind, BlockKind::Picture { .. })
}

fn picture_of<'a>(block: &model::Block, pictures: &'a Pictures) -> Option<&'a ShowsPicture> {
    match &block.kind {
        BlockKind::Picture { source } => pictures.get(source),
        _ => None,
    }
}

/// One that was not looked up is not kept.
fn picture(block: &model::Block, shows: Option<&ShowsPicture>) -> view::Picture {
    let words = block.text();
    let missing = match shows {
        Some(ShowsPicture::Kept(hash, thumbnail)) => {
            let key = hash.0.iter().map(|byte| format!("{byte:02x}")).collect();
            let thumbnail = format!("data:image/jpeg;base64,{}", STANDARD.encode(thumbnail));
            return view::Picture { key: Some(key), thumbnail: Some(thumbnail), missing: None, words };
        }
        Some(ShowsPicture::NotKept(NotKept::Unasked)) => view::Missing::Unasked,
        Some(ShowsPicture::NotKept(NotKept::NotYet)) => view::Missing::NotYet,
        Some(ShowsPicture::NotKept(NotKept::Never) | ShowsPicture::Nothing) | None => view::Missing::Never,
    };
    view::Picture { key: None, thumbnail: None, missing: Some(missing), words }
}

fn row_of(kind: &BlockKind) -> Option<(u32, u32)> {
    match kind {
        BlockKind::Cell { table, row, .. } => Some((*table, *row)),
        _ => None,
    }
}

/// Everything of a block but its lines.
fn head(block: &model::Block) -> view::Block {
    let mut shown = view::Block {
        kind: view::BlockKind::Paragraph,
        level: 0,
        marker: String::new(),
        side: block.region == Region::Side,
        lines: Vec::new(),
        cover: None,
        picture: None,
    };
    match &block.kind {
        BlockKind::Heading(level) => (shown.kind, shown.level) = (view::BlockKind::Heading, *level),
        BlockKind::Paragraph => {}
        BlockKind::Item { depth, marker } => {
            (shown.kind, shown.level, shown.marker) = (view::BlockKind::Item, *depth, marker.clone());
        }
        BlockKind::Cell { .. } => shown.kind = view::BlockKind::Row,
        BlockKind::Term => shown.kind = view::BlockKind::Term,
        BlockKind::Definition => shown.kind = view::BlockKind::Definition,
        BlockKind::Quote => shown.kind = view::BlockKind::Quote,
        BlockKind::Rule => shown.kind = view::BlockKind::Rule,
        BlockKind::Picture { .. } => shown.kind = view::BlockKind::Picture,
    }
    shown
}

/// A stretch of a block's text, in characters, that is a link or a field.
struct Mark {
    start: usize,
    end: usize,
    link: Option<String>,
    field: Option<String>,
}

fn marks(block: &model::Block, at: u32, places: &[(String, &Place)]) -> Vec<Mark> {
    let links = block.links.iter().map(|link| Mark {
        start: link.start,
        end: link.end,
        link: Some(link.address.clone()),
        field: None,
    });
    let fields = places.iter().filter(|(_, place)| place.block == at).map(|(name, place)| Mark {
        start: place.start as usize,
        end: place.end as usize,
        link: None,
        field: Some(name.clone()),
    });
    links.chain(fields).filter(|mark| mark.start < mark.end).collect()
}

/// Each line cut at every edge of a mark.
fn lines(block: &model::Block, marks: &[Mark]) -> Vec<Vec<view::Piece>> {
    let mut offset = 0;
    let cut = |line: &model::Line| {
        let length = line.text.chars().count();
        let mut edges: Vec<usize> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
        edges.retain(|edge| (offset + 1..offset + length).contains(edge));
        edges.extend([offset, offset + length]);
        edges.sort_unstable();
        edges.dedup();
        let characters: Vec<char> = line.text.chars().collect();
        let pieces = edges.windows(2).map(|edge| {
            let covering = |mark: &&Mark| mark.start <= edge[0] && edge[1] <= mark.end;
            let names: Vec<&str> = marks.iter().filter(covering).filter_map(|mark| mark.field.as_deref()).collect();
            view::Piece {
                text: characters[edge[0] - offset..edge[1] - offset].iter().collect(),
                bold: line.bold,
                link: marks.iter().filter(covering).find_map(|mark| mark.link.clone()),
                field: Some(names.join(" ")).filter(|names| !names.is_empty()),
                hit: false,
            }
        });
        let pieces: Vec<view::Piece> = pieces.collect();
        // The line break counts as one character of the block's text.
        offset += length + 1;
        pieces
    };
    block.lines.iter().map(cut).collect()
}

#[cfg(test)]
mod tests {
    use model::{Block, Format, Line, Link};

    use super::*;

    fn document(blocks: Vec<Block>) -> Document {
        Document { blocks, ..Document::empty(Format::Html) }
    }

    fn texts(block: &view::Block) -> Vec<Vec<&str>> {
        block.lines.iter().map(|line| line.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn cuts_a_line_where_a_link_begins_and_ends() {
        let mut block = Block::of(BlockKind::Paragraph, vec![Line::plain("één"), Line::plain("see this page now")]);
        block.links = vec![Link { address: "https://a.example/".into(), href: "/".into(), start: 8, end: 17 }];
        let shown = blocks(&document(vec![block]), &[], &[], &Pictures::new());
        assert_eq!(texts(&shown[0]), [vec!["één"], vec!["see ", "this page", " now"]]);
        assert_eq!(shown[0].lines[1][1].link.as_deref(), Some("https://a.example/"));
    }

    #[test]
    fn a_piece_carries_the_names_of_all_places_that_cover_it() {
        let block = Block::of(BlockKind::Paragraph, vec![Line::plain("Release Ada now")]);
        let place = |start, end| Place {
            document: None,
            block: 0,
            start,
            end,
            words: String::new(),
            before: String::new(),
            after: String::new(),
            at: None,
        };
        let (call, person) = (place(0, 15), place(8, 11));
        let document = document(vec![block]);
        let named = named_blocks(
            &document,
            &[("call-0".into(), &call), ("person-1".into(), &person)],
            &[],
            &Pictures::new(),
        );
        let names: Vec<Option<&str>> = named[0].lines[0].iter().map(|piece| piece.field.as_deref()).collect();
        assert_eq!(names, [Some("call-0"), Some("call-0 person-1"), Some("call-0")]);
        let shown = blocks(&document, &[(Field::Call, call), (Field::Person, person)], &[], &Pictures::new());
        assert_eq!(shown[0].lines[0][1].field.as_deref(), Some("call"));
    }

    #[test]
    fn puts_the_cells_of_a_row_together() {
        let cell =
            |row, column, text: &str| Block::of(BlockKind::Cell { table: 0, row, column }, vec![Line::plain(text)]);
        let shown =
            blocks(&document(vec![cell(0, 0, "a"), cell(0, 1, "b"), cell(1, 0, "c")]), &[], &[], &Pictures::new());
        assert_eq!(shown.iter().map(texts).collect::<Vec<_>>(), [vec![vec!["a"], vec!["b"]], vec![vec!["c"]]]);
    }

    #[test]
    fn a_picture_has_its_key_or_the_reason_why_there_is_none_and_a_spacer_is_left_out() {
        let shows =
            |source: &str| Block::of(BlockKind::Picture { source: source.into() }, vec![Line::plain("A hill")]);
        let pictures = Pictures::from([
            ("a".to_owned(), ShowsPicture::Kept(model::Hash([10; 32]), vec![1, 2, 3])),
            ("b".to_owned(), ShowsPicture::NotKept(NotKept::Unasked)),
            ("c".to_owned(), ShowsPicture::Nothing),
        ]);
        let shown = blocks(&document(["a", "b", "c"].map(shows).into()), &[], &[], &pictures);
        let of = |at: usize| shown[at].picture.as_ref().expect("a picture");
        assert_eq!(shown.len(), 2);
        assert!(shown.iter().all(|block| block.cover == Some(view::Cover::Picture)));
        assert_eq!(of(0).key, Some("0a".repeat(32)));
        assert_eq!(of(0).thumbnail.as_deref(), Some("data:image/jpeg;base64,AQID"));
        assert_eq!((of(1).key.as_ref(), of(1).missing), (None, Some(view::Missing::Unasked)));
        assert_eq!(of(1).words, "A hill");
    }
}
