//! Files made here, blocks out.

use std::io::{Cursor, Write};

use model::{Block, BlockKind, Region};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::read;
use crate::reading::{Hint, Unreadable};

const HEAD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).expect("a part");
        writer.write_all(text.as_bytes()).expect("its bytes");
    }
    writer.finish().expect("an archive").into_inner()
}

fn body(xml: &str) -> String {
    format!("<w:document {HEAD}><w:body>{xml}</w:body></w:document>")
}

fn show(block: &Block) -> String {
    let kind = match &block.kind {
        BlockKind::Heading(level) => format!("h{level}"),
        BlockKind::Item { depth, marker } => format!("li{depth}{marker}"),
        BlockKind::Cell { table, row, column } => format!("cell{table}.{row}.{column}"),
        _ => "p".into(),
    };
    let side = if block.region == Region::Side { "(side) " } else { "" };
    format!("{side}{kind}: {}", block.text().replace('\n', " | "))
}

#[track_caller]
fn check(xml: &str, more: &[(&str, &str)], expected: &[&str]) {
    let main = body(xml);
    let parts: Vec<(&str, &str)> = [("word/document.xml", main.as_str())].iter().chain(more).copied().collect();
    let document = read(&archive(&parts), &Hint::default()).expect("a document");
    assert_eq!(document.blocks.iter().map(show).collect::<Vec<_>>(), expected);
}

#[test]
fn paragraphs_breaks_and_tabs() {
    check(
        "<w:p><w:r><w:t>Minister</w:t><w:br/><w:t>of</w:t><w:tab/><w:t>Justice</w:t></w:r></w:p><w:p/>",
        &[],
        &["p: Minister | of Justice"],
    );
}

#[test]
fn headings_by_the_name_of_their_style() {
    let styles = format!(
        "<w:styles {HEAD}><w:style w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style></w:styles>"
    );
    check(
        "<w:p><w:pPr><w:pStyle w:val='berschrift2'/></w:pPr><w:r><w:t>SACHLAGE</w:t></w:r></w:p>",
        &[("word/styles.xml", &styles)],
        &["h2: SACHLAGE"],
    );
}

#[test]
fn lists_are_counted() {
    let numbering = format!(
        "<w:numbering {HEAD}><w:abstractNum w:abstractNumId='7'><w:lvl><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num></w:numbering>"
    );
    let item = |text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    check(&(item("one") + &item("two")), &[("word/numbering.xml", &numbering)], &["li0i.: one", "li0ii.: two"]);
}

#[test]
fn cells_know_their_place_and_boxes_stand_beside() {
    check(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><w:r><w:t>c</w:t><w:txbxContent><w:p><w:r><w:t>d</w:t></w:r></w:p></w:txbxContent></w:r></w:p>",
        &[],
        &["cell0.0.0: a", "cell0.0.1: b", "p: c", "(side) p: d"],
    );
}

#[test]
fn deleted_and_hidden_text_is_no_text() {
    check(
        "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>y</w:t></w:r><w:r><w:t>z</w:t></w:r></w:p>",
        &[],
        &["p: z"],
    );
}

#[test]
fn links_know_their_words() {
    let relations = r#"<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://x.example/"/></Relationships>"#;
    let main = body(
        "<w:p><w:r><w:t xml:space='preserve'>See </w:t></w:r><w:hyperlink r:id='r1'><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>",
    );
    let file = archive(&[("word/document.xml", &main), ("word/_rels/document.xml.rels", relations)]);
    let document = read(&file, &Hint::default()).expect("a document");
    let link = &document.blocks[0].links[0];
    assert_eq!((link.address.as_str(), link.start, link.end), ("https://x.example/", 4, 8));
}

#[test]
fn an_archive_of_something_else_is_unknown() {
    assert_eq!(read(&archive(&[("a.txt", "x")]), &Hint::default()), Err(Unreadable::Unknown));
}

#[test]
fn a_bomb_stops_at_the_bound() {
    let bomb = " ".repeat(30 << 20);
    assert_eq!(read(&archive(&[("word/document.xml", &bomb)]), &Hint::default()), Err(Unreadable::TooLarge));
}

/// What a hostile file gives: how many blocks, or why none.
fn outcome(file: &[u8]) -> Result<usize, Unreadable> {
    read(file, &Hint { name: Some("x.docx".into()), ..Hint::default() }).map(|document| document.blocks.len())
}

#[test]
fn a_bomb_beside_the_text_stops_at_the_bound() {
    let bomb = " ".repeat(20 << 20);
    let main = body("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
    let parts = [("word/document.xml", main.as_str()), ("word/header1.xml", &bomb), ("word/header2.xml", &bomb)];
    assert_eq!(outcome(&archive(&parts)), Ok(1));
    let parts = [parts[0], parts[1], parts[2], ("word/header3.xml", bomb.as_str())];
    assert_eq!(outcome(&archive(&parts)), Err(Unreadable::TooLarge));
}

#[test]
fn thousands_of_other_parts_cost_nothing() {
    let main = body("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
    let names: Vec<String> = (0..5000).map(|n| format!("x/{n}")).collect();
    let mut parts = vec![("word/document.xml", main.as_str())];
    parts.extend(names.iter().map(|name| (name.as_str(), "")));
    assert_eq!(outcome(&archive(&parts)), Ok(1));
}

#[test]
fn an_archive_in_archives_is_not_unpacked() {
    let bomb = " ".repeat(1 << 20);
    let inner = archive(&[("word/document.xml", &bomb)]);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for n in 0..20 {
        writer.start_file(format!("word/{n}.docx"), SimpleFileOptions::default()).expect("a part");
        writer.write_all(&inner).expect("its bytes");
    }
    assert_eq!(outcome(&writer.finish().expect("an archive").into_inner()), Err(Unreadable::Unknown));
}

#[test]
fn entities_of_the_files_own_are_refused() {
    let main = format!(
        "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]>{}",
        body("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
    );
    assert!(matches!(outcome(&archive(&[("word/document.xml", &main)])), Err(Unreadable::Damaged(_))));
}

#[test]
fn tables_in_tables_are_read_to_a_depth() {
    let cell = ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>", "</w:tc></w:tr></w:tbl>");
    let main = body(&(cell.0.repeat(1000) + &cell.1.repeat(1000)));
    let read = outcome(&archive(&[("word/document.xml", &main)]));
    assert!(matches!(read, Ok(1..=60) | Err(Unreadable::Damaged(_))), "{read:?}");
}
