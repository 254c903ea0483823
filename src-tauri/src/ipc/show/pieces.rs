//! A document's blocks as the reading pane draws them: cut into pieces where a link or a found field begins.

use model::{BlockKind, Document, Field, Place, Region};

use crate::ipc::view;

/// The blocks for reading, furniture left out. `places`: what was found in this document. `covers`: by block index.
pub fn blocks(document: &Document, places: &[(Field, Place)], covers: &[(u32, view::Cover)]) -> Vec<view::Block> {
    let mut shown: Vec<view::Block> = Vec::new();
    let mut last_row = None;
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, b)| b.region != Region::Furniture) {
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
            ..head(block)
        });
    }
    shown
}

/// Every picture is covered at first: nobody looked at it before it came here.
fn cover(block: &model::Block, words: Option<view::Cover>) -> Option<view::Cover> {
    if matches!(block.kind, BlockKind::Picture { .. }) { Some(view::Cover::Picture) } else { words }
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
        BlockKind::Picture { .. } => {
            shown.kind = view::BlockKind::Picture;
            shown.picture = Some(view::Picture { key: None, thumbnail: None, words: block.text() });
        }
    }
    shown
}

/// A stretch of a block's text, in characters, that is a link or a field.
struct Mark {
    start: usize,
    end: usize,
    link: Option<String>,
    field: Option<Field>,
}

fn marks(block: &model::Block, at: u32, places: &[(Field, Place)]) -> Vec<Mark> {
    let links = block.links.iter().map(|link| Mark {
        start: link.start,
        end: link.end,
        link: Some(link.address.clone()),
        field: None,
    });
    let fields = places.iter().filter(|(_, place)| place.block == at).map(|(field, place)| Mark {
        start: place.start as usize,
        end: place.end as usize,
        link: None,
        field: Some(*field),
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
            view::Piece {
                text: characters[edge[0] - offset..edge[1] - offset].iter().collect(),
                bold: line.bold,
                link: marks.iter().filter(covering).find_map(|mark| mark.link.clone()),
                field: marks.iter().filter(covering).find_map(|mark| mark.field).map(|f| f.word().to_owned()),
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
        let shown = blocks(&document(vec![block]), &[], &[]);
        assert_eq!(texts(&shown[0]), [vec!["één"], vec!["see ", "this page", " now"]]);
        assert_eq!(shown[0].lines[1][1].link.as_deref(), Some("https://a.example/"));
    }

    #[test]
    fn puts_the_cells_of_a_row_together() {
        let cell =
            |row, column, text: &str| Block::of(BlockKind::Cell { table: 0, row, column }, vec![Line::plain(text)]);
        let shown = blocks(&document(vec![cell(0, 0, "a"), cell(0, 1, "b"), cell(1, 0, "c")]), &[], &[]);
        assert_eq!(shown.iter().map(texts).collect::<Vec<_>>(), [vec![vec!["a"], vec!["b"]], vec![vec!["c"]]]);
    }
}
