//! Pages in, blocks out.

use model::{Block, BlockKind, Region};

use super::read_text;

/// One block on one line, as the tests expect it.
fn show(block: &Block) -> String {
    let kind = match &block.kind {
        BlockKind::Heading(n) => format!("h{n}"),
        BlockKind::Paragraph => "p".into(),
        BlockKind::Item { depth, marker } => format!("li{depth}{marker}"),
        BlockKind::Cell { table, row, column } => format!("cell{table}.{row}.{column}"),
        BlockKind::Term => "dt".into(),
        BlockKind::Definition => "dd".into(),
        BlockKind::Quote => "quote".into(),
        BlockKind::Picture { source } => format!("picture {source}"),
        BlockKind::Rule => "rule".into(),
    };
    let region = match block.region {
        Region::Main => "",
        Region::Side => "(side) ",
        Region::Furniture => "(furniture) ",
    };
    let text = block.text();
    let words = |start: usize, end: usize| text.chars().skip(start).take(end - start).collect::<String>();
    let links: String = block.links.iter().map(|l| format!(" <{} {}>", words(l.start, l.end), l.address)).collect();
    format!("{region}{kind}: {}{links}", text.replace('\n', " | "))
}

#[track_caller]
fn check(html: &str, expected: &[&str]) {
    let document = read_text(html, Some("https://example.org/a/page"));
    assert_eq!(document.blocks.iter().map(show).collect::<Vec<_>>(), expected);
}

#[test]
fn paragraphs_headings_and_line_breaks() {
    check(
        "<h1>UA&nbsp;1/26</h1><p>Minister<br>of Justice<br> Baghdad</p>tail<hr>",
        &["h1: UA 1/26", "p: Minister | of Justice | Baghdad", "p: tail", "rule: "],
    );
}

#[test]
fn an_empty_line_parts_paragraphs() {
    check("<p>A<br>B<br><br>C</p>", &["p: A | B", "p: C"]);
}

#[test]
fn bare_divs_are_lines_and_divs_of_blocks_are_not() {
    check(
        "<div class=r><div>Attorney General</div><div>Astana</div></div><div class=r><div>Embassy</div></div>",
        &["p: Attorney General | Astana", "p: Embassy"],
    );
}

#[test]
fn lists_carry_depth_and_made_markers() {
    check(
        "<ol type=i><li>one<li><p>two</p><p>more</p><ul><li>deep</ul></ol><ul><li>flat</ul>",
        &["li0i.: one", "li0ii.: two", "p: more", "li1: deep", "li0: flat"],
    );
}

#[test]
fn bullets_in_paragraphs_become_items() {
    check(
        "<p>Please:<br>- urging <a href=x>this</a>;<br>- asking</p>",
        &["p: Please:", "li0-: urging this; <this https://example.org/a/x>", "li0-: asking"],
    );
}

#[test]
fn table_cells_know_their_place() {
    check(
        "<table><tr><td>To</td><td>A<br>B</td></tr><tr><th colspan=2>x<td>y</table>",
        &["cell0.0.0: To", "cell0.0.1: A | B", "cell0.1.0: x", "cell0.1.2: y"],
    );
}

#[test]
fn links_keep_their_words_through_folding() {
    check(
        "<p>  See\n  <a href='/b?x=1&amp;y=2'> the <b>page</b> </a> now</p>",
        &["p: See the page now <the page https://example.org/b?x=1&y=2>"],
    );
}

#[test]
fn hidden_text_is_no_text() {
    check(
        "<style>.trap{display:none}</style><p>a<span hidden>b</span><span style='display: none'>c</span><i class=trap>d</i></p><template><p>e</p></template><noscript>f</noscript>",
        &["p: a"],
    );
}

#[test]
fn struck_text_is_no_text() {
    check(
        "<p>Write <del>before 9 May</del> <s>soon</s> <span style='text-decoration: line-through'>now</span> before 20 May</p>",
        &["p: Write before 20 May"],
    );
    // Somebody forgot to close it.
    let rest = "<p>Write to the minister of justice in Lomé.</p>".repeat(20);
    let shown = "p: Write to the minister of justice in Lomé.";
    check(&format!("<strike>{rest}"), &[shown; 20]);
}

#[test]
fn an_archive_s_quoted_mail_is_read_without_its_signs() {
    check(
        "<pre>Please write.\n\n&gt; UA 12/99\n&gt; Peru\n&gt;\n&gt; Fax <a href='tel:1'>555 1</a>\nAnna</pre>",
        &["p: Please write.", "p: UA 12/99 | Peru", "p: Fax 555 1 <555 1 tel:1>", "p: Anna"],
    );
    check("<p>&gt; Home</p><p>&gt; News</p>", &["p: > Home", "p: > News"]);
}

#[test]
fn an_address_for_readers_without_scripts_is_text() {
    check(
        "<p>Write to <script>show('x')</script><noscript><span>minister [at] justice.example</span></noscript>.</p><noscript><img src='/count'>Turn on scripts</noscript>",
        &["p: Write to minister [at] justice.example."],
    );
}

#[test]
fn hidden_addresses_are_decoded() {
    check(
        "<p>E: <a class=__cf_email__ data-cfemail='9cf1f9effdf8f9ecfdeee8f9efdcf1f5f2f6e9efb1ecf9b2f9e4fdf1ecf0f9'>[email&#160;protected]</a></p>",
        &[
            "p: E: mesadepartes@minjus-pe.example <mesadepartes@minjus-pe.example mailto:mesadepartes@minjus-pe.example>",
        ],
    );
}

#[test]
fn furniture_is_kept_and_marked() {
    check(
        "<header><a href=/>Home</a></header><div id=CookieBox>ok?</div><main><article><header><h1>T</h1></header><p>x</p><div class='share-buttons'>s</div></article></main><aside>box</aside><footer>f</footer>",
        &[
            "(furniture) p: Home <Home https://example.org/>",
            "(furniture) p: ok?",
            "h1: T",
            "p: x",
            "(furniture) p: s",
            "(side) p: box",
            "(furniture) p: f",
        ],
    );
}

#[test]
fn what_holds_the_heading_is_never_furniture() {
    check("<div class='menu search'><h1>T</h1><p>x</p></div>", &["h1: T", "p: x"]);
}

#[test]
fn pictures_follow_the_text_they_stand_in() {
    check("<p>a<img src=i.png alt='A bus'>b</p>", &["p: ab", "picture https://example.org/a/i.png: A bus"]);
}

#[test]
fn marks_of_footnotes_go() {
    check("<p>(PMOI),<sup><a href='#n83'>83</a></sup> and H<sup>2</sup></p>", &["p: (PMOI), and H2"]);
}

#[test]
fn definitions_are_told_apart() {
    check("<dl><dt>Fax<dd>1<dd>2</dl>", &["dt: Fax", "dd: 1", "dd: 2"]);
}

#[test]
fn bold_lines_are_known() {
    let document = read_text("<p><b>To:</b><br><b>Mr</b> X</p>", None);
    assert_eq!(document.blocks[0].lines.iter().map(|l| l.bold).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn the_head_gives_title_site_language_and_day() {
    let html = "<html lang=en-US><head><title>T | S</title><meta property=og:title content='T &amp; U'><meta property=og:site_name content=S>\
        <script type='application/ld+json'>{\"datePublished\": \"2024-03-14T10:00:00Z\"}</script><link rel=canonical href='https://x.example/c'></head>";
    let document = read_text(html, None);
    assert_eq!(document.title.as_deref(), Some("T & U"));
    assert_eq!(document.publisher.as_deref(), Some("S"));
    assert_eq!(document.language.as_deref(), Some("en-US"));
    assert_eq!(document.dated.as_deref(), Some("2024-03-14T10:00:00Z"));
    assert_eq!(document.address.as_deref(), Some("https://x.example/c"));
}

#[test]
fn a_megabyte_of_nested_divs_is_read_flat() {
    let html = "<div>".repeat(200_000) + "word";
    let document = read_text(&html, None);
    assert_eq!(document.blocks.len(), 1);
    assert_eq!(document.blocks[0].text(), "word");
}
