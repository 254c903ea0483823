//! What the command line promises: words, shapes, exit codes.

mod common;

use common::{Laptop, fixtures};
use serde_json::{Value, json};

fn fixture(path: &str) -> String {
    fixtures(path).to_string_lossy().into_owned()
}

#[track_caller]
fn keys(value: &Value, expected: &[&str]) {
    let map = value.as_object().expect("an object");
    let missing: Vec<_> = expected.iter().filter(|key| !map.contains_key(**key)).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn wrong_usage_ends_with_two_and_says_how() {
    let laptop = Laptop::new();
    for arguments in [
        &["frobnicate"][..],
        &["list", "--no-such-option"],
        &["letter"],
        &["letter", "UA 1/26"],
        &["letter", "UA 1/26", "--paper", "a5", "--out", "x.pdf"],
        &["list", "--country", "Atlantis"],
        &["import"],
        &["--today", "yesterday", "list"],
    ] {
        assert!(!laptop.refused(2, arguments).is_empty(), "{arguments:?}");
    }
    assert!(!laptop.data().exists(), "wrong usage must make no data folder");
}

#[test]
fn the_common_options_stand_before_or_after_the_command() {
    let laptop = Laptop::new();
    assert_eq!(laptop.json(&["list"]), json!({ "cases": [] }));
    let before = laptop.run(&["--json", "list"]);
    assert_eq!(serde_json::from_str::<Value>(&before.out).expect("JSON"), json!({ "cases": [] }));
}

#[test]
fn extract_prints_every_key_of_the_schema_and_keeps_nothing() {
    let laptop = Laptop::new();
    let action = laptop.json(&["extract", &fixture("site/actions/ua-082-26.html")]);
    keys(
        &action,
        &[
            "kind",
            "organisation",
            "number",
            "index",
            "issued",
            "language",
            "country",
            "title",
            "deadline",
            "persons",
            "calls",
            "addressees",
            "copies",
            "diplomatic_copies",
            "languages",
            "own_language",
            "model_letter",
            "refers_to",
            "ended",
            "findings",
            "warnings",
        ],
    );
    assert_eq!(action["number"], "UA 82/26");
    assert_eq!(action["deadline"], "2027-01-15");
    assert!(!laptop.data().exists());
}

#[test]
fn extract_reads_a_pdf_and_refuses_what_is_none() {
    let laptop = Laptop::new();
    assert_eq!(laptop.json(&["extract", &fixture("site/pdf/ua-066-26.pdf")])["number"], "UA 66/26");
    let broken = laptop.path("broken.pdf");
    std::fs::write(&broken, b"%PDF-1.4 and nothing more").expect("a file");
    assert!(!laptop.refused(1, &["extract", &broken.to_string_lossy()]).is_empty());
    assert!(!laptop.refused(1, &["extract", &laptop.path("nowhere").to_string_lossy()]).is_empty());
}

#[test]
fn feed_prints_the_entries_as_they_stand() {
    let feed = Laptop::new().json(&["feed", &fixture("site/feed.xml")]);
    keys(&feed, &["title", "entries", "next", "warnings"]);
    let first = &feed["entries"][0];
    keys(
        first,
        &[
            "id",
            "title",
            "link",
            "published",
            "updated",
            "content",
            "enclosures",
            "categories",
            "countries",
            "kind",
        ],
    );
    assert_eq!(first["published"], "2026-10-20T05:30:00Z");
    assert_eq!(first["countries"], json!(["VN"]));
    assert_eq!(first["kind"], "urgent_action");
    assert_eq!(first["link"], "/actions/ua-082-26.html");
}

#[test]
fn import_says_what_became_of_each_file() {
    let laptop = Laptop::new();
    let empty = laptop.path("empty.txt");
    std::fs::write(&empty, "").expect("a file");
    let (first, later, empty) =
        (fixture("site/actions/ua-066-26.html"), fixture("site/actions/ua-066-26-2.html"), empty.to_string_lossy());
    let files = laptop.json(&["import", &first, &later, &first, &empty]);
    let outcomes: Vec<&str> = files["files"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|file| file["outcome"].as_str().expect("a word"))
        .collect();
    assert_eq!(outcomes, ["kept", "update", "known", "refused"]);
    assert_eq!(files["files"][0]["case"], "lamplight-international-ua-66-26");
    assert!(files["files"][3]["why"].is_string());
    laptop.refused(1, &["import", &empty]);
}

#[test]
fn import_takes_standard_input() {
    let laptop = Laptop::new();
    let text = std::fs::read_to_string(fixtures("site/actions/ua-082-26.html")).expect("a fixture");
    let ended = laptop.run_with(&["import", "-", "--json"], &text);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["country"], "VN");
}

#[test]
fn list_has_the_keys_that_were_promised_and_filters() {
    let laptop = Laptop::new();
    laptop.json(&[
        "import",
        &fixture("site/actions/ua-082-26.html"),
        &fixture("site/actions/ua-066-26-outcome.html"),
    ]);
    let all = laptop.json(&["list"]);
    keys(
        &all["cases"][0],
        &[
            "id",
            "number",
            "organisation",
            "kind",
            "title",
            "country",
            "issued",
            "deadline",
            "last_post",
            "state",
            "ended",
            "needs_letter",
            "alerts",
            "letters",
        ],
    );
    let needs = laptop.json(&["list", "--needs-letter"]);
    assert_eq!(needs["cases"].as_array().map(Vec::len), Some(1));
    assert_eq!(needs["cases"][0]["last_post"], "2026-12-24");
    assert_eq!(laptop.json(&["list", "--country", "hn"])["cases"][0]["state"], "ended");
    assert_eq!(laptop.json(&["list", "--kind", "report"]), json!({ "cases": [] }));
}

#[test]
fn a_profile_is_kept_and_changes_the_last_post() {
    let laptop = Laptop::new();
    assert_eq!(laptop.json(&["profile", "show"]), Value::Null);
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let set = [
        "profile",
        "set",
        "--name",
        "Ada Berg",
        "--town",
        "4001 Basel",
        "--country",
        "VN",
        "--language",
        "de",
        "en",
    ];
    laptop.json(&set);
    laptop.json(&["profile", "set", "--paper", "letter"]);
    let profile = laptop.json(&["profile", "show"]);
    assert_eq!(profile["name"], "Ada Berg");
    assert_eq!(profile["languages"], json!(["de", "en"]));
    assert_eq!(profile["paper"], "letter");
    assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["last_post"], "2027-01-04");
}

#[test]
fn days_in_the_post_are_put_right_for_a_country_and_go_back() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let check = |more: &[&str], days: u16, last_post: &str| {
        let said = laptop.json(&[&["profile", "post-days", "VN"], more].concat());
        assert_eq!(said, json!({ "country": "VN", "days": days }));
        assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["last_post"], last_post);
    };
    check(&[], 21, "2026-12-24");
    check(&["30"], 30, "2026-12-15");
    check(&[], 30, "2026-12-15");
    assert!(laptop.refused(1, &["profile", "post-days", "VN", "400"]).contains("365"));
    check(&["usual"], 21, "2026-12-24");
    laptop.refused(2, &["profile", "post-days", "VN", "soon"]);
}

#[test]
fn a_logged_letter_is_counted_and_the_case_needs_no_other() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let sentence = laptop.refused(1, &["log", "add", "UA 82/26", "--how", "pigeon"]);
    assert!(sentence.contains("post, embassy, email, fax, social, other; not by pigeon"), "{sentence}");
    let log = laptop.json(&["log", "add", "UA 82/26", "--posted", "2026-11-24"]);
    assert_eq!(log["letters"][0]["posted"], "2026-11-24");
    let case = laptop.json(&["show", "UA 82/26"])["case"].clone();
    assert_eq!((case["letters"].as_u64(), case["needs_letter"].as_bool()), (Some(1), Some(false)));
}

#[test]
fn a_letter_is_refused_with_a_reason_and_leaves_no_file() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let out = laptop.path("out.pdf");
    let path = out.to_string_lossy().into_owned();
    laptop.refused(1, &["letter", "UA 999/26", "--out", &path]);
    laptop.refused(1, &["letter", "UA 82/26", "--to", "9", "--out", &path]);
    laptop.refused(1, &["letter", "UA 82/26", "--to", "0", "--out", &path]);
    laptop.refused(1, &["letter", "UA 82/26", "--out", &laptop.path("no/such/folder.pdf").to_string_lossy()]);
    let body = laptop.path("body.txt");
    std::fs::write(&body, "I write about \u{13000}.").expect("a file");
    let sentence = laptop.refused(1, &["letter", "UA 82/26", "--body", &body.to_string_lossy(), "--out", &path]);
    assert!(sentence.contains("U+13000"), "{sentence}");
    assert!(!out.exists());
}

#[test]
fn a_trial_page_is_made_for_each_window_and_moved_where_asked() {
    let laptop = Laptop::new();
    let out = laptop.path("trial.pdf");
    let path = out.to_string_lossy().into_owned();
    let mut made: Vec<Vec<u8>> = Vec::new();
    for more in [vec![], vec!["--envelope", "us10", "--paper", "letter"], vec!["--right", "-2.5", "--down", "1"]] {
        let said = laptop.json(&[&["trial-page", "--out", &path], more.as_slice()].concat());
        assert_eq!(said["out"], path.as_str());
        let pdf = std::fs::read(&out).expect("a PDF");
        assert!(pdf.starts_with(b"%PDF-") && !made.contains(&pdf), "{more:?}");
        made.push(pdf);
    }
    std::fs::remove_file(&out).expect("the PDF");
    // The option's first name is understood for good.
    let sentence = laptop.refused(1, &["trial-page", "--down", "16", "--output", &path]);
    assert!(sentence.contains("15 mm"), "{sentence}");
    assert!(!out.exists());
}

#[test]
fn a_run_makes_one_pdf_of_cases_and_given_words_or_none() {
    let laptop = Laptop::new();
    laptop.json(&[
        "import",
        &fixture("site/actions/ua-082-26.html"),
        &fixture("site/actions/ua-066-26-outcome.html"),
    ]);
    let given = json!({
        "addressee": { "lines": ["Minister of Justice", "Baghdad"], "country": "IQ", "salutation": "Your Excellency," },
        "subject": "A subject", "paragraphs": ["One paragraph."], "calls": ["release her"]
    });
    let run = |case: Value| {
        json!({
            "writers": [{ "name": "Ada Berg", "lines": ["1 Street"], "languages": ["en"], "paper": "a4", "envelope": "din-b" }],
            "letters": [
                { "writer": 0, "case": case, "to": 1, "lang": "en", "body": null },
                { "writer": 0, "case": given, "to": 1, "lang": "en", "body": null }
            ],
            "collate": "writer", "envelopes": false, "labels": null, "vary": false
        })
    };
    let (file, out) = (laptop.path("run.json"), laptop.path("run.pdf"));
    let arguments = ["run", &file.to_string_lossy(), "--out", &out.to_string_lossy()].map(str::to_owned);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    std::fs::write(&file, run("UA 66/26".into()).to_string()).expect("a file");
    laptop.refused(1, &arguments);
    assert!(!out.exists(), "an ended case stops the whole run");
    std::fs::write(&file, run("UA 82/26".into()).to_string()).expect("a file");
    assert_eq!(laptop.json(&arguments)["letters"], 2);
    assert!(std::fs::read(&out).expect("a PDF").starts_with(b"%PDF-"));
}

#[test]
fn a_run_counts_labels_stamps_and_news_and_lays_its_sheets_around_the_letters() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    laptop.json(&["postage", "set", "abroad", "€1.25"]);
    let letter = json!({ "writer": 0, "case": "UA 82/26", "to": 1, "lang": "en", "body": null });
    let run = json!({
        "writers": [{ "name": "Ada Lind", "town": "Leeds", "country": "GB", "languages": ["en"] }],
        "letters": [letter, letter],
        "labels": { "sheet": "L7160", "start": 20 }, "cover": true, "signs": true, "vary": true,
    });
    let file = laptop.path("run.json");
    std::fs::write(&file, run.to_string()).expect("written");
    let (file, out) = (file.to_string_lossy().into_owned(), laptop.path("run.pdf").to_string_lossy().into_owned());
    let said = laptop.json(&["run", &file, "--log", "--out", &out]);
    // A sheet of counts, two letters, two labels on one sheet, a list to sign.
    assert_eq!((&said["letters"], &said["labels"], &said["pages"]), (&json!(2), &json!(2), &json!(5)));
    assert_eq!(said["stamps"], json!([{ "stamp": "€1.25", "count": 2 }]));
    assert_eq!((&said["cases"][0]["case"], &said["alike"]), (&json!("UA 82/26"), &json!(0)));
    assert_eq!(said["logged"].as_array().map(Vec::len), Some(2));
    let unknown = json!({ "writers": [{}], "letters": [letter], "labels": "no such sheet" });
    std::fs::write(&file, unknown.to_string()).expect("written");
    let never = laptop.path("never.pdf");
    laptop.refused(1, &["run", &file, "--out", &never.to_string_lossy()]);
    assert!(!never.exists());
}

#[test]
fn a_letter_goes_other_ways_than_the_post_and_to_others_than_the_authorities() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let out = |name: &str| laptop.path(name).to_string_lossy().into_owned();
    let mail = laptop.json(&["letter", "UA 82/26", "--kind", "email", "--out", &out("a.eml")]);
    let file = std::fs::read_to_string(laptop.path("a.eml")).expect("a mail");
    assert!(file.contains("X-Unsent: 1") && file.contains("\r\n"), "{file}");
    assert!(mail["text"].as_str().is_some_and(|text| !text.contains("In your own words")), "{mail}");
    let short = laptop.json(&["letter", "UA 82/26", "--kind", "short", "--out", &out("a.txt")]);
    assert!(short["text"].as_str().is_some_and(|text| text.chars().count() <= 280), "{short}");
    for kind in ["thanks", "solidarity"] {
        laptop.refused(1, &["letter", "UA 82/26", "--kind", kind, "--out", &out("never.pdf")]);
    }
    laptop.refused(2, &["letter", "UA 82/26", "--kind", "ode", "--out", &out("never.pdf")]);
    assert!(!laptop.path("never.pdf").exists());
}

#[test]
fn a_run_prints_envelopes_and_words_letters_differently_where_that_is_asked() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let run = |envelopes: bool, vary: bool| {
        let letter = json!({ "writer": 0, "case": "UA 82/26", "to": 1, "lang": "en", "body": null });
        let file = laptop.path("run.json");
        let writer = json!({ "name": "Ada Berg", "languages": ["en"], "paper": "a4", "envelope": "din-b" });
        let wanted =
            json!({ "writers": [writer], "letters": [letter, letter], "envelopes": envelopes, "vary": vary });
        std::fs::write(&file, wanted.to_string()).expect("a file");
        let out = laptop.path("run.pdf");
        let said = laptop.json(&["run", &file.to_string_lossy(), "--out", &out.to_string_lossy()]);
        (said["letters"].clone(), said["pages"].clone(), std::fs::read(&out).expect("a PDF"))
    };
    let (letters, pages, plain) = run(false, false);
    assert_eq!((letters, pages), (json!(2), json!(2)));
    let (letters, pages, _) = run(true, false);
    assert_eq!((letters, pages), (json!(2), json!(4)));
    let (_, _, varied) = run(false, true);
    assert!(plain != varied, "the second letter has other words");
}

#[test]
fn an_envelope_is_made_for_a_letter_and_refused_for_an_ended_case() {
    let laptop = Laptop::new();
    let (running, ended) = (fixture("site/actions/ua-082-26.html"), fixture("site/actions/ua-066-26-outcome.html"));
    laptop.json(&["import", &running, &ended]);
    let out = laptop.path("envelope.pdf");
    let path = out.to_string_lossy().into_owned();
    laptop.refused(1, &["envelope", "UA 66/26", "--out", &path]);
    laptop.refused(1, &["envelope", "UA 82/26", "--to", "9", "--out", &path]);
    laptop.refused(2, &["envelope", "UA 82/26", "--size", "a0", "--out", &path]);
    assert!(!out.exists());
    let said = laptop.json(&["envelope", "UA 82/26", "--size", "C6/5", "--right", "-1,5", "--out", &path]);
    assert_eq!(said["size"], "c65");
    assert!(std::fs::read(&out).expect("a PDF").starts_with(b"%PDF"));
}

#[test]
fn a_font_is_kept_and_what_is_none_is_refused() {
    let laptop = Laptop::new();
    let none = fixture("site/actions/ua-082-26.html");
    laptop.refused(1, &["font", "add", &none]);
    laptop.refused(1, &["font", "add", &laptop.path("no-such.ttf").to_string_lossy()]);
    assert_eq!(laptop.json(&["font", "list"]), json!({ "fonts": [] }));
    let font = concat!(env!("CARGO_MANIFEST_DIR"), "/../letter/fonts/NotoSerifArmenian-Regular.ttf");
    assert_eq!(laptop.json(&["font", "add", font]), json!({ "fonts": ["NotoSerifArmenian-Regular.ttf"] }));
    assert_eq!(laptop.json(&["font", "list"]), json!({ "fonts": ["NotoSerifArmenian-Regular.ttf"] }));
}

#[test]
fn labels_are_made_for_cases_and_addresses_from_the_nth_on() {
    let laptop = Laptop::new();
    laptop.json(&["import", &fixture("site/actions/ua-082-26.html")]);
    let (out, file) = (laptop.path("labels.pdf"), laptop.path("addresses.txt"));
    let (path, given) = (out.to_string_lossy().into_owned(), file.to_string_lossy().into_owned());
    std::fs::write(&file, "Ada Berg\n1 Street\n\n\nBo Berg\r\n2 Street\r\n").expect("a file");
    laptop.refused(2, &["labels", "UA 82/26", "--out", &path]);
    laptop.refused(1, &["labels", "UA 82/26", "--sheet", "L0", "--out", &path]);
    laptop.refused(1, &["labels", "UA 82/26", "--sheet", "L7160", "--start", "22", "--out", &path]);
    laptop.refused(1, &["labels", "--sheet", "L7160", "--out", &path]);
    assert!(!out.exists());
    let said =
        laptop.json(&["labels", "UA 82/26", "--file", &given, "--sheet", "l7160", "--start", "20", "--out", &path]);
    let addressees = laptop.json(&["show", "UA 82/26"])["recipients"].as_array().expect("a list").clone();
    let addressees = addressees.iter().filter(|one| one["role"] == "addressee").count();
    assert_eq!((said["labels"].clone(), said["sheets"].clone()), (json!(addressees + 2), json!(2)));
    let page = laptop.json(&["labels", "--sheet", "5160", "--outlines", "--out", &path]);
    assert_eq!(page["labels"], 0);
    assert!(std::fs::read(&out).expect("a PDF").starts_with(b"%PDF"));
    let sheets = laptop.json(&["labels", "--list"])["sheets"].clone();
    assert!(sheets.as_array().expect("a list").iter().any(|sheet| sheet["names"][0] == "L7160"));
}

#[test]
fn sources_come_and_go_and_travel_as_opml() {
    let laptop = Laptop::new();
    let added = laptop.json(&["source", "add", "https://lamplight.example/feed.xml"]);
    assert_eq!(added["id"], 1);
    assert_eq!(laptop.json(&["source", "add", "https://lamplight.example/feed.xml"])["id"], 1);
    let opml = laptop.path("feeds.opml");
    std::fs::write(&opml, laptop.run(&["source", "export"]).out).expect("a file");
    laptop.json(&["source", "remove", "1"]);
    assert_eq!(laptop.json(&["source", "list"]), json!({ "sources": [] }));
    laptop.json(&["source", "import", &opml.to_string_lossy()]);
    let sources = laptop.json(&["source", "list"]);
    assert_eq!(sources["sources"][0]["url"], "https://lamplight.example/feed.xml");
    assert_ne!(sources["sources"][0]["id"], 1, "an id is never used again");
    // As another reader writes it: a folder, a lone ampersand, a feed twice, a file of this laptop.
    let other = "<opml version='1.0'><body><outline text='Rights'><outline text='One' xmlUrl='https://one.example/?a=1&b=2'/>\
                 </outline><outline text='Again' xmlUrl='https://one.example/?a=1&amp;b=2'/>\
                 <outline text='Mine' xmlUrl='file:///etc/passwd'/></body></opml>";
    std::fs::write(&opml, other).expect("a file");
    let taken = laptop.json(&["source", "import", &opml.to_string_lossy()]);
    assert_eq!(taken["sources"].as_array().map(Vec::len), Some(1));
    assert_eq!(taken["sources"][0]["url"], "https://one.example/?a=1&b=2");
    laptop.refused(1, &["source", "remove", "9"]);
    laptop.refused(1, &["source", "add", "ftp://lamplight.example/feed"]);
    laptop.refused(1, &["sync", "9"]);
}

#[test]
fn the_demo_does_the_main_job() {
    let laptop = Laptop::new();
    let out = laptop.path("out");
    let demo = laptop.json(&["demo", "--out", &out.to_string_lossy()]);
    assert_eq!(demo["cases"].as_array().map(Vec::len), Some(3));
    let letter = demo["letter"]["out"].as_str().expect("a path");
    assert!(std::fs::read(letter).expect("a PDF").starts_with(b"%PDF-"));
}

/// A mail without an action of its own, with these pages attached.
fn mail(attached: &[&str]) -> String {
    let part = |path: &&str| {
        let page = std::fs::read_to_string(fixtures(path)).expect("a fixture");
        let head = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit";
        format!("--b\r\n{head}\r\nContent-Disposition: attachment; filename=\"action.html\"\r\n\r\n{page}\r\n")
    };
    format!(
        "From: Ada <ada@lamplight.example>\r\nSubject: For our evening\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear friends, see what is attached.\r\n{}--b--\r\n",
        attached.iter().map(part).collect::<String>()
    )
}

#[test]
fn an_action_attached_to_a_mail_is_that_mails_action() {
    let laptop = Laptop::new();
    let file = laptop.path("one.eml");
    std::fs::write(&file, mail(&["site/actions/ua-082-26.html"])).expect("a file");
    let file = file.to_string_lossy();
    assert_eq!(laptop.json(&["extract", &file])["number"], "UA 82/26");
    assert_eq!(laptop.json(&["import", &file])["files"][0]["outcome"], "kept");
    assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["deadline"], "2027-01-15");
}

#[test]
fn two_actions_attached_to_a_mail_are_two_cases() {
    let laptop = Laptop::new();
    let file = laptop.path("two.eml");
    std::fs::write(&file, mail(&["site/actions/ua-082-26.html", "site/actions/ua-066-26.html"])).expect("a file");
    laptop.json(&["import", &file.to_string_lossy()]);
    assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["country"], "VN");
    assert_eq!(laptop.json(&["show", "UA 66/26"])["case"]["country"], "HN");
}
