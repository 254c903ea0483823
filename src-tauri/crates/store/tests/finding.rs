//! Lists and searches find what they should, whatever is typed.

mod common;

use common::{Kept, alert, case, change_cases, country, fresh, put_cases};
use model::{AlertId, AlertKind, Case, CaseId, Deadline, Language, SourceId};
use store::{Error, Filter, Order, Status, Words};

/// Alerts with titles, names and texts in many scripts.
fn library() -> Kept {
    let kept = fresh();
    let rows = [
        ("a1", "Journalist detained", "Sokha Müller", "They were taken from the office of the newspaper."),
        ("a2", "Lawyer on trial", "علی کریمی", "محاكمة المحامي في القاهرة"),
        ("a3", "维权律师", "王全璋", "中国当局应当释放人权捍卫者。"),
        ("a4", "Newspaper closed", "UA 242/13", "The journalist's editor, O'Brien, said: \"why?\""),
        ("a5", "Мать троих детей", "Алёна", "Её задержали в Минске."),
    ];
    for (id, title, name, body) in rows {
        kept.store.put_alert(&alert(id, title, body)).expect("kept");
        let words = Words { title: title.into(), names: vec![name.into()], body: body.into() };
        kept.store.put_words(&AlertId(id.into()), &words).expect("kept");
    }
    kept
}

#[track_caller]
fn check(words: &str, expected: &[&str]) {
    let hits = library().store.search(words, 10).expect("found");
    let ids: Vec<&str> = hits.iter().map(|hit| hit.alert.0.as_str()).collect();
    assert_eq!(ids, expected, "{words}");
}

#[test]
fn finds_words_by_their_beginnings_in_any_script() {
    check("journ", &["a1", "a4"]);
    check("MULLER", &["a1"]);
    check("müll taken", &["a1"]);
    check("علي كريمي", &["a2"]);
    check("القاهره", &["a2"]);
    check("律师", &["a3"]);
    check("人权", &["a3"]);
    check("捍", &["a3"]);
    check("алена", &["a5"]);
    check("задерж", &["a5"]);
    check("242/13", &["a4"]);
    check("o'bri", &["a4"]);
    check("journalist nothing", &[]);
}

#[test]
fn what_stands_in_title_or_names_comes_first() {
    // “newspaper” is in the title of the one and in the text of the other.
    check("newspaper", &["a4", "a1"]);
    let hits = library().store.search("newspaper", 10).expect("found");
    assert_eq!(hits.iter().map(|hit| hit.in_head).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_single_letter_looks_in_titles_and_names() {
    check("j", &["a1"]);
    check("王", &["a3"]);
    check("newspaper j", &["a4", "a1"]);
}

#[test]
fn whatever_is_typed_is_words() {
    for typed in
        ["\"", "\" OR 1", "*", "NOT", "heads:x", "a^2", "{a b}:c", "NEAR(a b)", "'; DROP TABLE words; --", "\0", ""]
    {
        library().store.search(typed, 10).expect("no query language");
    }
    check("-journalist", &["a1", "a4"]);
    check("journalist OR lawyer", &[]);
}

#[test]
fn a_word_is_found_by_its_beginning_however_many_begin_so() {
    let kept = fresh();
    // More than are asked for one by one, and all of them longer than the beginnings that are kept.
    let words: Vec<String> = (0..300).map(|n| format!("begin{n:03}")).collect();
    for (n, word) in words.iter().enumerate() {
        let id = format!("w{n:03}");
        kept.store.put_alert(&alert(&id, word, word)).expect("kept");
        let words = Words { title: String::new(), names: Vec::new(), body: format!("{word} together") };
        kept.store.put_words(&AlertId(id), &words).expect("kept");
    }
    let found = |typed: &str| kept.store.search(typed, 500).expect("found").len();
    assert_eq!((found("begin"), found("begin together")), (300, 300));
    assert_eq!((found("begin1"), found("toget begin1"), found("begin17")), (100, 100, 10));
    assert_eq!((found("begin299"), found("beginn"), found("together begin300")), (1, 0, 0));
}

#[test]
fn a_new_version_is_found_by_its_own_words_alone() {
    let kept = library();
    let id = AlertId("a1".into());
    kept.store.put_words(&id, &Words { title: "Free".into(), ..Words::default() }).expect("kept");
    assert_eq!(kept.store.search("detained", 10).expect("found"), []);
    assert_eq!(kept.store.search("free", 10).expect("found").len(), 1);
    let unknown = kept.store.put_words(&AlertId("none".into()), &Words::default());
    assert!(matches!(unknown, Err(Error::Missing("alert"))));
}

#[test]
fn a_case_is_found_once_and_says_which_alert() {
    let kept = library();
    put_cases(&kept.store, &[case("c1", "UA 242/13", &["a1", "a4"])]);
    let hits = kept.store.search("newspaper", 10).expect("found");
    assert_eq!(hits.len(), 1);
    assert_eq!((&hits[0].alert.0, &hits[0].case), (&"a4".to_owned(), &Some(CaseId("c1".into()))));
    assert_eq!(kept.store.case_of(&AlertId("a4".into())).expect("read"), Some(CaseId("c1".into())));
    assert_eq!(kept.store.case_of(&AlertId("a2".into())).expect("read"), None);
}

#[test]
fn a_number_is_found_as_a_person_types_it() {
    let kept = library();
    let mut other = case("other", "UA 242/13", &["a2"]);
    other.organisation = Some("Other Watch".into());
    put_cases(&kept.store, &[case("one", "UA 242/13", &["a1"]), other, case("up", "UP-54-2002", &["a3"])]);
    let check = |typed: &str, expected: &[&str]| {
        let found = kept.store.case_by_number(typed).expect("read");
        assert_eq!(found.iter().map(|case| case.id.0.as_str()).collect::<Vec<_>>(), expected, "{typed}");
    };
    check("UA 242/13", &["one", "other"]);
    check("ua: 242/2013", &["one", "other"]);
    check("up 54-2002", &["up"]);
    check("UA 243/13", &[]);
    check("one", &[]);
}

/// Four cases, two of them running.
fn archive() -> Kept {
    let kept = library();
    let running = case("running", "UA 1/26", &["a1"]);
    let mut soon = case("soon", "UA 2/26", &["a2"]);
    soon.deadline = Some(Deadline::AsSoonAsPossible);
    soon.issued = Some("2026-02-01".parse().expect("a date"));
    soon.country = Some(country("EG"));
    soon.language = Some(Language::new("ar"));
    let ended = Case { ended: true, issued: None, ..case("ended", "UA 3/26", &["a3"]) };
    let release = Case {
        kind: Some(AlertKind::PressRelease),
        organisation: None,
        issued: Some("2026-04-01".parse().expect("a date")),
        ..case("release", "", &["a4"])
    };
    put_cases(&kept.store, &[running, soon, ended, release]);
    kept
}

#[track_caller]
fn check_list(filter: Filter, expected: &[&str]) {
    let kept = archive();
    let aside = Status { seen: None, put_aside: Some(common::day(3)) };
    kept.store.set_status(&CaseId("ended".into()), aside).expect("kept");
    let rows = kept.store.list(&filter).expect("listed");
    assert_eq!(rows.iter().map(|row| row.case.id.0.as_str()).collect::<Vec<_>>(), expected, "{filter:?}");
}

#[test]
fn lists_are_filtered_and_ordered() {
    let all = Filter::default;
    check_list(all(), &["release", "running", "soon", "ended"]);
    check_list(Filter { order: Order::ByDeadline, ..all() }, &["release", "running", "ended", "soon"]);
    check_list(Filter { country: Some(country("EG")), ..all() }, &["soon"]);
    check_list(Filter { kind: Some(AlertKind::PressRelease), ..all() }, &["release"]);
    check_list(Filter { language: Some(Language::new("ar")), ..all() }, &["soon"]);
    check_list(Filter { organisation: Some("Example Watch".into()), ..all() }, &["running", "soon", "ended"]);
    check_list(Filter { source: Some(SourceId(2)), ..all() }, &[]);
    check_list(Filter { source: Some(SourceId(1)), ended: Some(true), ..all() }, &["ended"]);
    check_list(Filter { put_aside: Some(false), ..all() }, &["release", "running", "soon"]);
    check_list(Filter { put_aside: Some(true), ..all() }, &["ended"]);
}

#[test]
fn open_cases_are_those_one_can_still_write_for() {
    let on = |day: &str| Filter { open_on: Some(day.parse().expect("a date")), ..Filter::default() };
    check_list(on("2026-04-12"), &["running", "soon"]);
    check_list(on("2026-04-13"), &["soon"]);
}

#[test]
fn cases_put_again_are_the_cases_there_are() {
    let kept = archive();
    assert!(!kept.store.needs_cases().expect("read"));
    assert!(fresh().store.needs_cases().expect("read"), "none were ever computed");
    let again = [case("running", "UA 1/26", &["a1", "a2"]), case("new", "UA 9/26", &["a3"])];
    put_cases(&kept.store, &again);
    let mut rows: Vec<Case> =
        kept.store.list(&Filter::default()).expect("listed").into_iter().map(|r| r.case).collect();
    rows.sort_by(|one, other| other.id.cmp(&one.id));
    assert_eq!(rows, again);
    let changed = case("running", "UA 1/26", &["a2", "a3"]);
    change_cases(&kept.store, std::slice::from_ref(&changed));
    assert_eq!(kept.store.case(&changed.id).expect("there"), changed);
    assert!(matches!(kept.store.case(&CaseId("new".into())), Err(Error::Missing("case"))));
    assert_eq!(kept.store.case_of(&AlertId("a1".into())).expect("read"), None);
}
