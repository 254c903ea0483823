//! Whole documents in, readable blocks out: compared with what was read and accepted before.

use document::{Hint, Unreadable, read};
use model::{Block, BlockKind, Document, Region};

fn show(document: &Document) -> String {
    let mut out = format!("title: {}\n", document.title.as_deref().unwrap_or("-"));
    out += &format!("language: {}\n", document.language.as_deref().unwrap_or("-"));
    out += &format!("pages: {}, warnings: {:?}\n", document.pages, document.warnings);
    for block in &document.blocks {
        out += &format!("\n{}\n", show_kind(block));
        for line in &block.lines {
            let mark = if line.bold { "*" } else { " " };
            out += &format!("  {mark} {}{}\n", " ".repeat(line.indent.into()), line.text);
        }
        for link in &block.links {
            out += &format!("    -> {}..{} {}\n", link.start, link.end, link.address);
        }
    }
    out
}

fn show_kind(block: &Block) -> String {
    let region = match block.region {
        Region::Main => "",
        Region::Side => "side ",
        Region::Furniture => "furniture ",
    };
    let kind = match &block.kind {
        BlockKind::Item { depth, marker } => format!("Item {depth} {marker}"),
        BlockKind::Cell { table, row, column } => format!("Cell {table} {row} {column}"),
        other => format!("{other:?}"),
    };
    format!("{region}{kind}{}", ">".repeat(block.quoted.into()))
}

/// Compares with a file of `golden/`. To renew one, read what the failing test prints and put it there.
#[track_caller]
fn check(name: &str, bytes: &[u8], golden: &str) {
    let hint = Hint { name: Some(name.to_owned()), ..Hint::default() };
    let found = show(&read(bytes, &hint).expect("a document").document);
    if found != golden {
        println!("{found}");
        let differs = found.lines().zip(golden.lines()).find(|(a, b)| a != b);
        panic!("{name} is read otherwise than before; the first line that differs: {differs:?}");
    }
}

#[test]
fn three_columns_of_addressees_are_read_one_by_one() {
    check(
        "three-columns.pdf",
        include_bytes!("fixtures/three-columns.pdf"),
        include_str!("golden/three-columns.txt"),
    );
}

#[test]
fn boxes_and_columns_of_running_text_are_read_one_by_one() {
    check(
        "boxes-and-columns.pdf",
        include_bytes!("fixtures/boxes-and-columns.pdf"),
        include_str!("golden/boxes-and-columns.txt"),
    );
}

#[test]
fn a_column_that_starts_higher_stays_whole() {
    check(
        "centred-columns.pdf",
        include_bytes!("fixtures/centred-columns.pdf"),
        include_str!("golden/centred-columns.txt"),
    );
}

#[test]
fn what_stands_below_all_columns_is_read_after_the_last() {
    check("four-columns.pdf", include_bytes!("fixtures/four-columns.pdf"), include_str!("golden/four-columns.txt"));
}

#[test]
fn an_address_that_runs_on_in_the_next_column_is_one() {
    check(
        "broken-address.pdf",
        include_bytes!("fixtures/broken-address.pdf"),
        include_str!("golden/broken-address.txt"),
    );
}

#[test]
fn a_masthead_set_letter_by_letter_keeps_its_words() {
    check(
        "spaced-masthead.pdf",
        include_bytes!("fixtures/spaced-masthead.pdf"),
        include_str!("golden/spaced-masthead.txt"),
    );
}

#[test]
fn signs_of_two_arabic_letters_and_turned_numbers_are_read_in_order() {
    check("lam-alef.pdf", include_bytes!("fixtures/lam-alef.pdf"), include_str!("golden/lam-alef.txt"));
}

#[test]
fn a_space_taken_for_two_characters_is_one_again() {
    check("split-bytes.pdf", include_bytes!("fixtures/split-bytes.pdf"), include_str!("golden/split-bytes.txt"));
}

#[test]
fn ligatures_without_characters_have_their_letters() {
    check(
        "replacement-text.pdf",
        include_bytes!("fixtures/replacement-text.pdf"),
        include_str!("golden/replacement-text.txt"),
    );
}

#[test]
fn words_broken_by_soft_hyphens_show_them() {
    check("soft-hyphens.pdf", include_bytes!("fixtures/soft-hyphens.pdf"), include_str!("golden/soft-hyphens.txt"));
}

#[test]
fn arabic_is_read_from_the_right_and_numbers_from_the_left() {
    check("arabic.pdf", include_bytes!("fixtures/arabic.pdf"), include_str!("golden/arabic.txt"));
}

#[test]
fn invisible_text_is_not_read() {
    check(
        "invisible-text.pdf",
        include_bytes!("fixtures/invisible-text.pdf"),
        include_str!("golden/invisible-text.txt"),
    );
}

#[test]
fn a_pdf_cut_off_gives_what_is_there() {
    check("cut-off.pdf", include_bytes!("fixtures/cut-off.pdf"), include_str!("golden/cut-off.txt"));
}

#[test]
fn the_fuller_part_of_a_mail_is_read() {
    check("html-mail.eml", include_bytes!("fixtures/html-mail.eml"), include_str!("golden/html-mail.txt"));
}

#[test]
fn a_page_keeps_its_furniture_apart() {
    check("page.html", include_bytes!("fixtures/page.html"), include_str!("golden/page.txt"));
}

#[test]
fn a_telegram_keeps_its_lines() {
    check("telegram.txt", include_bytes!("fixtures/telegram.txt"), include_str!("golden/telegram.txt"));
}

#[test]
fn a_quoted_mail_keeps_its_depth() {
    check("quoted.txt", include_bytes!("fixtures/quoted.txt"), include_str!("golden/quoted.txt"));
}

#[test]
fn a_bomb_is_refused() {
    let bomb = include_bytes!("fixtures/bomb.pdf");
    assert_eq!(read(bomb, &Hint::default()), Err(Unreadable::TooLarge));
}

/// Found by breaking documents at random: the table of a font that makes its reader panic.
#[test]
fn a_broken_font_costs_its_page_and_no_more() {
    let found = read(include_bytes!("fixtures/broken-font.pdf"), &Hint::default());
    assert!(!matches!(&found, Err(Unreadable::Damaged(why)) if why == "the reader gave up"), "{found:?}");
}
