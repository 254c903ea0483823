//! What a person does by hand: putting right, typing a case, tying, watching a folder; and looking before keeping.

mod common;

use common::{Laptop, fixtures};
use serde_json::Value;

fn action(name: &str) -> String {
    fixtures(&format!("site/actions/{name}.html")).to_string_lossy().into_owned()
}

/// The values of a field in use, each with whose word it is.
fn used(understood: &Value, field: &str) -> Vec<String> {
    let rows = understood["fields"].as_array().expect("a list").iter().filter(|row| row["field"] == field);
    rows.map(|row| format!("{} ({})", row["value"].as_str().expect("words"), row["by"].as_str().expect("a word")))
        .collect()
}

fn deadline(laptop: &Laptop, case: &str) -> Value {
    laptop.json(&["show", case])["case"]["deadline"].clone()
}

#[test]
fn a_field_is_put_right_shown_as_the_persons_and_taken_back() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action("ua-082-26")]);
    assert_eq!(used(&laptop.json(&["correct", "UA 82/26"]), "deadline"), ["2027-01-15 (document)"]);
    let put = laptop.json(&["correct", "UA 82/26", "deadline", "2027-01-05"]);
    assert_eq!(used(&put, "deadline"), ["2027-01-05 (person)"]);
    assert_eq!(deadline(&laptop, "UA 82/26"), "2027-01-05");
    // The same file again, and the person's second thought.
    laptop.json(&["import", &action("ua-082-26")]);
    let again = laptop.json(&["correct", "UA 82/26", "deadline", "as soon as possible"]);
    assert_eq!(used(&again, "deadline"), ["as soon as possible (person)"]);
    let row = again["fields"].as_array().expect("a list").iter().find(|row| row["field"] == "deadline").cloned();
    let number = row.expect("a row")["correction"].to_string();
    laptop.json(&["correct", "UA 82/26", "--undo", &number]);
    assert_eq!(deadline(&laptop, "UA 82/26"), "2027-01-15");
}

#[test]
fn values_are_added_and_taken_away_and_no_date_is_guessed() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action("ua-082-26")]);
    let block = "Ambassador / Embassy of Viet Nam / 12 Victoria Road / London / E-mail: a@embassy.example";
    laptop.json(&["correct", "UA 82/26", "copy", block, "--add"]);
    let shown = laptop.json(&["show", "UA 82/26"]);
    let last = shown["recipients"].as_array().and_then(|all| all.last()).cloned().expect("a recipient");
    assert_eq!((last["role"].as_str(), last["lines"][2].as_str()), (Some("copy"), Some("12 Victoria Road")));
    assert_eq!(last["email"][0], "a@embassy.example");
    let sentence = laptop.refused(1, &["correct", "UA 82/26", "deadline", "5/1/2027"]);
    assert!(sentence.contains("YYYY-MM-DD"), "{sentence}");
    laptop.json(&["correct", "UA 82/26", "deadline", "--remove"]);
    assert_eq!(deadline(&laptop, "UA 82/26"), Value::Null);
}

#[test]
fn a_correction_stays_over_an_edit_and_is_shown_where_its_words_are_gone() {
    let laptop = Laptop::new();
    let feed = laptop.path("site");
    let page = std::fs::read_to_string(action("ua-082-26")).expect("a fixture");
    let place = feed.join("ua.html");
    std::fs::create_dir_all(&feed).expect("a folder");
    let entry = "<rss version=\"2.0\"><channel><title>Lamplight</title><item><guid>urn:82</guid>\
                 <title>Blogger moved to psychiatric ward</title><link>ua.html</link></item></channel></rss>";
    std::fs::write(feed.join("feed.xml"), entry).expect("written");
    std::fs::write(&place, &page).expect("written");
    laptop.json(&["source", "add", &feed.join("feed.xml").to_string_lossy()]);
    laptop.json(&["sync"]);
    laptop.json(&["correct", "UA 82/26", "deadline", "2027-01-05"]);
    let publish = |text: &str, entry: &str| {
        std::fs::write(&place, text).expect("written");
        std::fs::write(feed.join("feed.xml"), entry).expect("written");
        laptop.json(&["sync"]);
        laptop.json(&["correct", "UA 82/26"])
    };
    let edited =
        publish(&page.replace("She is in sound health", "She is well"), &entry.replace("ward<", "ward again<"));
    assert_eq!(used(&edited, "deadline"), ["2027-01-05 (person)"]);
    let extended = page.replace("15 January 2027", "20 February 2027");
    let extended = publish(&extended, &entry.replace("ward<", "ward, extended<"));
    assert_eq!(used(&extended, "deadline"), ["2027-02-20 (document)"]);
    assert_eq!(extended["adrift"][0]["value"], "2027-01-05");
}

#[test]
fn a_look_says_what_keeping_would_do_and_keeps_nothing() {
    let laptop = Laptop::new();
    let files = [action("ua-066-26"), action("ua-066-26-2"), action("ua-082-26"), "nowhere.pdf".to_owned()];
    let look = |files: &[String]| -> Vec<String> {
        let mut arguments = vec!["import", "--dry-run"];
        arguments.extend(files.iter().map(String::as_str));
        let looked = laptop.json(&arguments);
        let rows = looked["files"].as_array().expect("a list").clone();
        rows.iter().map(|row| row["outcome"].as_str().expect("a word").to_owned()).collect()
    };
    assert_eq!(look(&files), ["kept", "update", "kept", "refused"]);
    assert_eq!(laptop.json(&["list"])["cases"].as_array().map(Vec::len), Some(0));
    laptop.json(&["import", &files[0]]);
    assert_eq!(look(&files), ["known", "update", "kept", "refused"]);
    let found = laptop.json(&["import", "--dry-run", &files[2]]);
    assert_eq!(used(&found["files"][0]["alerts"][0], "deadline"), ["2027-01-15 (document)"]);
}

#[test]
fn a_page_of_two_actions_names_both_cases() {
    let laptop = Laptop::new();
    let part = |name: &str, place: &str, office: &str| {
        format!(
            "{place}: {name} held\n\n{name}, a weaver, has been held in {place} since 3 May and has seen no lawyer.\n\nPlease ask the \
             minister:\n- to release {name}\n- to let her see a lawyer\n\nPlease write to:\n\n{office}\nBP 121\n{place}\n\n"
        )
    };
    let page = part("Afi Lawson", "Togo", "Minister of Justice")
        + &part("Koffi Abalo", "Benin", "Minister of the Interior");
    let path = laptop.path("letters.txt");
    std::fs::write(&path, format!("Letters for May\n\n{page}")).expect("a file");
    let cases = |line: &str| line.matches(", case ").count();
    let path = path.to_str().expect("a name");
    let output = laptop.run(&["import", path]).out;
    assert_eq!(cases(&output), 2, "{output}");
    assert_eq!(laptop.json(&["list"])["cases"].as_array().map(Vec::len), Some(2));
    let again = laptop.run(&["import", path]).out;
    assert_eq!(cases(&again), 2, "{again}");
}

#[test]
fn a_typed_case_is_a_case_like_any_other() {
    let laptop = Laptop::new();
    let typed = [
        "add",
        "--title",
        "Printer held",
        "--number",
        "UA 9/26",
        "--organisation",
        "Lamplight International",
        "--country",
        "VN",
        "--person",
        "Lê Văn An; An",
        "--call",
        "Release Lê Văn An",
        "--deadline",
        "2027-03-01",
        "--to",
        "Minister / 1 Square / Hà Nội / Viet Nam / Salutation: Dear Minister",
    ];
    laptop.json(&typed);
    let shown = laptop.json(&["show", "UA 9/26"]);
    assert_eq!((&shown["case"]["deadline"], &shown["case"]["country"]), (&"2027-03-01".into(), &"VN".into()));
    assert_eq!(shown["persons"][0]["aliases"][0], "An");
    let out = laptop.path("letter.pdf").to_string_lossy().into_owned();
    assert_eq!(laptop.json(&["letter", "UA 9/26", "--out", &out])["salutation"], "Dear Minister,");
    // The stop guard knows it, and it can be put right.
    laptop.json(&["correct", "UA 9/26", "deadline", "2027-04-01"]);
    assert_eq!(deadline(&laptop, "UA 9/26"), "2027-04-01");
    laptop.json(&[
        "add",
        "--title",
        "Released",
        "--number",
        "UA 9/26",
        "--kind",
        "outcome",
        "--issued",
        "2026-11-20",
        "--organisation",
        "Lamplight International",
    ]);
    assert!(laptop.refused(1, &["letter", "UA 9/26", "--out", &out]).contains("ended"));
    assert!(laptop.refused(1, &["add", "--call", "Release them"]).contains("title"));
}

#[test]
fn typed_words_stand_beside_their_scan() {
    let laptop = Laptop::new();
    let scan = laptop.path("scan.pdf");
    // Not readable as a PDF at all: the person has read it, and it is kept.
    std::fs::write(&scan, b"%PDF-1.4 nothing that anybody could read").expect("written");
    let scan = scan.to_string_lossy().into_owned();
    let case = laptop.json(&["add", "--title", "Held at the border", "--person", "Ada Varro", "--beside", &scan]);
    let shown = laptop.json(&["show", case["case"].as_str().expect("an id")]);
    let names: Vec<&str> = shown["alerts"][0]["documents"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|document| document["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, ["scan.pdf", "typed.txt"]);
    // Typed again beside the same alert: a new version, and the scan stays.
    let alert = shown["alerts"][0]["id"].as_str().expect("an id").to_owned();
    laptop.json(&[
        "add",
        "--title",
        "Held at the border",
        "--person",
        "Ada Varro",
        "--person",
        "Ben Varro",
        "--alert",
        &alert,
    ]);
    let again = laptop.json(&["show", case["case"].as_str().expect("an id")]);
    assert_eq!(again["persons"].as_array().map(Vec::len), Some(2));
    assert_eq!(again["alerts"][0]["documents"].as_array().map(Vec::len), Some(2));
}

#[test]
fn cases_are_offered_tied_and_parted_by_hand() {
    let laptop = Laptop::new();
    let add = |more: &[&str]| {
        let case = laptop.json(&[&["add", "--country", "VN", "--person", "Lê Văn An"], more].concat());
        case["case"].as_str().expect("an id").to_owned()
    };
    let running =
        add(&["--title", "Printer held", "--number", "UA 9/26", "--call", "Release him", "--issued", "2026-10-01"]);
    let news = add(&["--title", "Printer released", "--kind", "outcome", "--issued", "2026-11-20"]);
    let offered = laptop.json(&["tie"]);
    assert_eq!(offered["suggestions"].as_array().map(Vec::len), Some(1), "{offered}");
    assert_eq!(laptop.json(&["tie", &news])["suggestions"][0]["other"], running.as_str());
    let state = |case: &str| laptop.json(&["show", case])["case"]["ended"].clone();
    assert_eq!(state(&running), false);
    assert_eq!(laptop.json(&["show", &running])["case"]["may_have_ended"], true);
    let tied = laptop.json(&["tie", &running, &news]);
    assert_eq!(state(tied["case"].as_str().expect("an id")), true);
    // Everything is computed anew by an import, and the person's word holds.
    laptop.json(&["import", &action("ua-082-26")]);
    assert_eq!(state("UA 9/26"), true);
    laptop.json(&["untie", "UA 9/26"]);
    assert_eq!(state("UA 9/26"), false);
    laptop.json(&["untie", "UA 9/26", &news]);
    assert_eq!(laptop.json(&["tie"])["suggestions"].as_array().map(Vec::len), Some(0));
    assert_eq!(laptop.json(&["show", "UA 9/26"])["case"]["may_have_ended"], false);
}

#[test]
fn a_watched_folder_takes_each_file_once() {
    let laptop = Laptop::new();
    let folder = laptop.path("actions");
    std::fs::create_dir_all(&folder).expect("a folder");
    let place = folder.to_string_lossy().into_owned();
    assert!(laptop.refused(1, &["source", "add", "--folder", &action("ua-082-26")]).contains("no folder"));
    assert_eq!(laptop.json(&["source", "add", "--folder", &place])["kind"], "folder");
    std::fs::copy(action("ua-082-26"), folder.join("one.html")).expect("copied");
    let new = |laptop: &Laptop| laptop.json(&["sync"])["sources"][0]["new"].clone();
    assert_eq!(new(&laptop), 1);
    std::fs::copy(action("ua-082-26"), folder.join("the same again.html")).expect("copied");
    assert_eq!(new(&laptop), 0);
    std::fs::copy(action("ua-066-26"), folder.join("two.html")).expect("copied");
    assert_eq!(new(&laptop), 1);
    std::fs::remove_file(folder.join("one.html")).expect("removed");
    assert_eq!(new(&laptop), 0);
    assert_eq!(laptop.json(&["list"])["cases"].as_array().map(Vec::len), Some(2));
}
