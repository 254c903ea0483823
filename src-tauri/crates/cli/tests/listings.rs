//! Listing pages of many makes, without a feed: what `penlight listing` finds in each.

mod common;

use std::path::Path;

use common::{Laptop, Server, fixtures, whole};
use serde_json::Value;

/// One line an item: title, kind, index, the first words of the excerpt, the two links.
fn line(item: &Value) -> String {
    let show = |key: &str| item[key].as_str().filter(|text| !text.is_empty()).unwrap_or("-").to_owned();
    let words: Vec<String> = show("excerpt").split_whitespace().take(4).map(str::to_owned).collect();
    [show("title"), show("kind"), show("index"), words.join(" "), show("read_more"), show("download")].join(" | ")
}

fn page(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/listings");
    folder.join(name).to_string_lossy().into_owned()
}

/// Reads `NAME.html` and compares it with `NAME.expected`.
#[track_caller]
fn check(name: &str) {
    let listing = Laptop::new().json(&["listing", &page(&format!("{name}.html"))]);
    let mut found: Vec<String> = listing["items"].as_array().expect("items").iter().map(line).collect();
    found.push(format!("next: {}\n", listing["next"].as_str().unwrap_or("-")));
    let found = found.join("\n");
    let expected = std::fs::read_to_string(page(&format!("{name}.expected"))).expect("a text");
    assert_eq!(found, expected, "\n--- found\n{found}\n--- expected\n{expected}");
}

/// What `penlight extract` calls the page.
#[track_caller]
fn check_kind(name: &str, expected: &str) {
    let action = Laptop::new().json(&["extract", &page(&format!("{name}.html"))]);
    assert_eq!(action["kind"].as_str().unwrap_or("-"), expected, "{name}");
}

#[test]
fn cards_with_labels_above_their_headlines() {
    check("cards-en");
    check_kind("cards-en", "listing");
}

#[test]
fn cards_that_are_links_as_a_whole_in_a_language_without_labels() {
    check("linked-cards-fi");
    check_kind("linked-cards-fi", "listing");
}

#[test]
fn a_table_with_a_row_an_action() {
    check("table-es");
    check_kind("table-es", "listing");
}

#[test]
fn a_definition_list_with_days_as_terms() {
    check("definitions-fr");
}

#[test]
fn rows_of_fields_whose_read_more_is_in_a_language_without_labels() {
    check("drupal-views-pl");
    check_kind("drupal-views-pl", "listing");
}

#[test]
fn an_archive_of_posts_beside_a_column_of_other_links() {
    check("wordpress-de");
    check_kind("wordpress-de", "listing");
}

#[test]
fn paragraphs_that_begin_with_their_link() {
    check("paragraphs-it");
    check_kind("paragraphs-it", "listing");
}

#[test]
fn a_list_of_files_with_days_and_index_numbers() {
    check("files-pt");
}

#[test]
fn cards_from_right_to_left_with_numbered_pages() {
    check("cards-ar");
    check_kind("cards-ar", "listing");
}

#[test]
fn paragraphs_from_right_to_left_with_a_day_before_the_link() {
    check("paragraphs-fa");
    check_kind("paragraphs-fa", "listing");
}

#[test]
fn bare_titles_with_days_in_a_script_without_spaces() {
    check("dated-list-zh");
}

#[test]
fn sections_of_a_list_do_not_end_it() {
    check("sections-en");
}

#[test]
fn a_sign_in_page_lists_nothing() {
    check("sign-in-page");
}

#[test]
fn an_action_that_recommends_pages_below_stays_an_action() {
    check_kind("action-with-related", "urgent_action");
}

/// A page of nobody's feed, in a language without words in the tables.
const LIST: &str = "<!doctype html><html lang='hu'><head><title>Sürgős fellépések</title></head><body><h1>Sürgős fellépések</h1>\
    <div><h3><a href='actions/ua-066-26.html'>A szénégetők ügye</a></h3><p>Két férfit vittek el az erdei telepről, azóta nincs hír róluk.</p>\
    <p><a href='actions/ua-066-26.html'>Tovább</a> <a href='/pdf/ua-066-26.pdf'>Letöltés</a></p></div>\
    <div><h3><a href='actions/ua-066-26-2.html'>Újabb hír a szénégetőkről</a></h3><p>Az egyik férfi megszólalt egy őrszobáról, a másik nem.</p>\
    <p><a href='actions/ua-066-26-2.html'>Tovább</a></p></div>\
    <div><h3><a href='actions/ua-082-26.html'>Egy tanárnő a bíróság előtt</a></h3><p>A tárgyalást már negyedszer halasztották el, ügyvéd nincs.</p>\
    <p><a href='actions/ua-082-26.html'>Tovább</a></p></div></body></html>";

#[test]
fn what_a_page_lists_is_kept_with_its_pages_and_files() {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    server.put("/list.html", whole("text/html; charset=utf-8", LIST.as_bytes()));
    laptop.json(&["source", "add", &server.url("/list.html")]);
    laptop.json(&["sync"]);
    server.stop();
    let roles = |number: &str| -> Vec<String> {
        let shown = laptop.json(&["show", number]);
        let documents = |alert: &Value| alert["documents"].as_array().expect("a list").clone();
        let alerts = shown["alerts"].as_array().expect("a list").iter().flat_map(documents);
        alerts.map(|document| document["role"].as_str().unwrap_or("-").to_owned()).collect()
    };
    assert_eq!(roles("UA 66/26"), ["feed", "page", "download", "feed", "page"]);
    assert_eq!(roles("UA 82/26"), ["feed", "page"]);
}

#[test]
fn a_month_of_an_archive_whose_labels_stand_beside_days() {
    check("month-ar");
    check_kind("month-ar", "listing");
}

#[test]
fn days_as_terms_and_links_inside_their_definitions() {
    check("dl-ru");
}

#[test]
fn a_table_with_files_and_numbers_of_its_own_language() {
    check("table-tr");
    check_kind("table-tr", "listing");
}

#[test]
fn days_glued_to_headlines_of_a_script_without_spaces() {
    check("list-zh");
    check_kind("list-zh", "listing");
}

#[test]
fn cards_that_a_button_makes_more_of() {
    check("scroll-fa");
    check_kind("scroll-fa", "listing");
}

#[test]
fn posts_with_numbers_in_their_headlines() {
    check("blogger-en");
}
