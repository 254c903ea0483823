//! What is kept comes back as it was, version by version.

mod common;

use common::{FORM, alert, case, change_cases, country, day, document, fresh, hash, put_cases};
use model::{
    Action, AlertId, Block, BlockKind, CaseId, Correction, Document, DocumentRole, Draft, DraftParagraph, Envelope,
    Field, Finding, Format, Language, Line, Paper, SourceKind, Sureness, Tie, Value, Writer,
};
use store::{
    Arrival, Error, Host, How, KeptLetter, KeptReply, LetterId, Outcome, ReplyId, ReplyKind, Status, Whereabouts,
    Words, WriterId,
};

#[test]
fn an_alert_comes_back_as_it_was() {
    let kept = fresh();
    let published = alert("a1", "Somebody taken", "They took somebody.");
    assert_eq!(kept.store.put_alert(&published).expect("kept"), Outcome::New);
    assert_eq!(kept.store.alert(&published.id).expect("there"), published);
    assert_eq!(kept.store.alerts().expect("there").as_slice(), std::slice::from_ref(&published));
    assert_eq!(kept.store.put_alert(&published).expect("kept"), Outcome::Unchanged);
}

#[test]
fn every_edit_is_a_version_and_none_replaces_another() {
    let kept = fresh();
    let mut all = Vec::new();
    for edit in 0..50 {
        let mut published = alert("a1", &format!("Edit {edit}"), &format!("Text {edit}"));
        let expected = if edit == 0 { Outcome::New } else { Outcome::Updated };
        assert_eq!(kept.store.put_alert(&published).expect("kept"), expected);
        published.version = edit + 1;
        all.push(published);
    }
    assert_eq!(kept.store.alert_versions(&AlertId("a1".into())).expect("there"), all);
    assert_eq!(kept.store.alerts().expect("there"), all[49..]);
}

#[track_caller]
fn check_second_answer(change: impl FnOnce(&mut model::Alert), expected: Outcome) {
    let kept = fresh();
    let mut published = alert("a1", "Title", "Text");
    published.documents.push(document(DocumentRole::Page, Some("https://example.org/a1"), "Page"));
    kept.store.put_alert(&published).expect("kept");
    let mut again = published.clone();
    change(&mut again);
    assert_eq!(kept.store.put_alert(&again).expect("kept"), expected);
    let first = kept.store.alert_versions(&published.id).expect("there").remove(0);
    assert_eq!(first.title, published.title);
    assert_eq!(first.documents[..2], published.documents[..]);
}

#[test]
fn only_what_the_publisher_changed_makes_a_version() {
    check_second_answer(|a| a.title = "Another".into(), Outcome::Updated);
    check_second_answer(|a| a.address = None, Outcome::Updated);
    check_second_answer(|a| a.categories.clear(), Outcome::Updated);
    check_second_answer(|a| a.documents[0].hash = hash("Edited"), Outcome::Updated);
    // Some feeds stamp every answer, and a feed's own name and language are not the alert's.
    check_second_answer(|a| a.updated = Some(day(9)), Outcome::Unchanged);
    check_second_answer(|a| a.published = None, Outcome::Unchanged);
    check_second_answer(|a| a.received = day(9), Outcome::Unchanged);
    check_second_answer(|a| a.publisher = None, Outcome::Unchanged);
    // A page that could not be fetched this time is not taken away.
    check_second_answer(|a| a.documents.truncate(1), Outcome::Unchanged);
    check_second_answer(|a| a.documents.clear(), Outcome::Unchanged);
    // One that could not be fetched before was published all along.
    let pdf = document(DocumentRole::Download, Some("https://example.org/a1.pdf"), "PDF");
    check_second_answer(|a| a.documents.push(pdf), Outcome::Completed);
    check_second_answer(|a| a.countries = vec![country("LA")], Outcome::Completed);
}

#[test]
fn the_same_document_is_recognised_from_another_source() {
    let kept = fresh();
    let (one, mut two) = (alert("a1", "One", "Same"), alert("a2", "Two", "Same"));
    two.documents[0].address = Some("https://elsewhere.example/x".into());
    kept.store.put_alert(&one).expect("kept");
    kept.store.put_alert(&two).expect("kept");
    let store = &kept.store;
    assert_eq!(store.find_by_document(&hash("Same")).expect("found"), [one.id.clone(), two.id.clone()]);
    assert_eq!(store.find_by_document(&hash("Other")).expect("found"), []);
    assert_eq!(store.find_by_address("https://example.org/a1").expect("found"), [one.id]);
    assert_eq!(store.find_by_address("https://elsewhere.example/x").expect("found"), [two.id.clone()]);
    assert_eq!(store.find_by_published_id("urn:a2").expect("found"), [two.id]);
}

#[test]
fn a_source_is_kept_with_its_validators_and_its_alerts_outlive_it() {
    let kept = fresh();
    let mut source =
        kept.store.add_source("https://example.org/feed", SourceKind::Feed, Some("Feed")).expect("added");
    assert_eq!(
        kept.store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("known"),
        source,
        "an address is added once"
    );
    source.etag = Some("W/\"odd, 'quoted'\"".into());
    source.last_modified = Some("whenever".into());
    source.asked = Some(day(1));
    source.not_before = Some(day(2));
    source.failures = 3;
    source.error = Some("the host does not answer".into());
    kept.store.note_asked(&source).expect("noted");
    assert_eq!(kept.store.source(source.id).expect("there"), source);
    let mut published = alert("a1", "Title", "Text");
    published.source = Some(source.id);
    kept.store.put_alert(&published).expect("kept");
    kept.store.remove_source(source.id).expect("removed");
    assert_eq!(kept.store.sources().expect("read"), []);
    assert_eq!(kept.store.alerts_of(source.id).expect("read"), [published]);
    assert!(matches!(kept.store.note_asked(&source), Err(Error::Missing("source"))));
    let next = kept.store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("added");
    assert_ne!(next.id, source.id, "an id is never used again");
}

#[test]
fn a_hosts_patience_is_kept() {
    let kept = fresh();
    let known = Host { not_before: Some(day(3)), failures: 2 };
    kept.store.note_host("example.org", known).expect("noted");
    assert_eq!(kept.store.host("example.org").expect("read"), known);
    assert_eq!(kept.store.host("example.net").expect("read"), Host::default());
    kept.store.note_host("example.org", Host::default()).expect("noted");
    assert_eq!(kept.store.host("example.org").expect("read"), Host::default());
}

#[test]
fn where_a_source_lives_is_kept_as_long_as_the_source() {
    let kept = fresh();
    let source = kept.store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("added").id;
    assert_eq!(kept.store.whereabouts(source).expect("read"), Whereabouts::default());
    let known = Whereabouts {
        taken_whole: Some(day(3)),
        moving_to: Some("https://example.org/new".to_owned()),
        moved_from: Some("https://example.org/old".to_owned()),
        gone: true,
    };
    kept.store.note_whereabouts(source, &known).expect("noted");
    assert_eq!(kept.store.whereabouts(source).expect("read"), known);
    kept.store.remove_source(source).expect("removed");
    kept.store.note_whereabouts(source, &known).expect("nothing to note");
    assert_eq!(kept.store.whereabouts(source).expect("read"), Whereabouts::default());
}

fn text() -> Document {
    let mut document = Document::empty(Format::Html);
    document.blocks.push(Block::of(BlockKind::Heading(1), vec![Line::plain("Somebody taken")]));
    document
}

fn action() -> Action {
    let value = Value::Title("Somebody taken".into());
    Action {
        extractor: 4,
        findings: vec![Finding { value, place: None, sureness: Sureness::LIKELY }],
        warnings: Vec::new(),
    }
}

#[test]
fn an_arrival_is_kept_with_all_that_was_understood() {
    let kept = fresh();
    let published = alert("a1", "Somebody taken", "They took somebody.");
    let hash = published.documents[0].hash;
    let arrival = Arrival {
        alert: published.clone(),
        readings: vec![(hash, 2, text())],
        actions: vec![(hash, vec![action(), action()])],
        words: Words { title: "Somebody taken".into(), ..Words::default() },
    };
    assert_eq!(kept.store.keep(&arrival).expect("kept"), Outcome::New);
    let before = kept.store.data_version().expect("asked");
    assert_eq!(kept.store.keep(&arrival).expect("kept"), Outcome::Unchanged);
    assert_eq!(kept.store.data_version().expect("asked"), before, "what did not change is not written");
    assert_eq!(kept.store.attachments().expect("read"), [hash]);
    assert_eq!(kept.store.reading(&hash, 2).expect("read"), Some(text()));
    assert_eq!(kept.store.reading(&hash, 3).expect("read"), None, "a newer reader reads again");
    assert_eq!(kept.store.actions(&hash).expect("read"), [action(), action()]);
    assert_eq!(kept.store.search("somebody", 5).expect("found").len(), 1);
    let second = Arrival {
        alert: alert("a2", "Another", "Elsewhere"),
        readings: Vec::new(),
        actions: Vec::new(),
        ..arrival.clone()
    };
    let outcomes = kept.store.keep_all(&[arrival, second]).expect("kept");
    assert_eq!(outcomes, [Outcome::Unchanged, Outcome::New]);
    kept.store.put_action(&hash, &action()).expect("kept");
    assert_eq!(kept.store.actions(&hash).expect("read"), [action()]);
}

#[test]
fn words_that_many_alerts_share_are_read_once() {
    let kept = fresh();
    let hash = hash("Read more …");
    let arrival = |id: &str, reader: u32, address: &str| Arrival {
        alert: alert(id, id, "Read more …"),
        readings: vec![(hash, reader, Document { address: Some(address.to_owned()), ..text() })],
        actions: vec![(hash, vec![action()])],
        words: Words::default(),
    };
    let noted = || kept.store.changed_alerts().expect("read").alerts;
    kept.store.keep(&arrival("a1", 1, "https://example.org/1")).expect("kept");
    put_cases(&kept.store, &[]);
    kept.store.keep(&arrival("a2", 1, "https://example.org/2")).expect("kept");
    assert_eq!(noted(), [AlertId("a2".into())], "the first has nothing to do with the second");
    let read = |reader| kept.store.reading(&hash, reader).expect("read").and_then(|document| document.address);
    assert_eq!(read(1).as_deref(), Some("https://example.org/1"));
    // One that could not be read this time takes nothing from the other.
    let unread = Arrival { readings: Vec::new(), actions: vec![(hash, Vec::new())], ..arrival("a3", 1, "") };
    kept.store.keep(&unread).expect("kept");
    assert_eq!(kept.store.actions(&hash).expect("read"), [action()]);
    // A newer reader reads for all.
    kept.store.keep(&arrival("a2", 2, "https://example.org/2")).expect("kept");
    assert_eq!(read(2).as_deref(), Some("https://example.org/2"));
    assert_eq!(noted().len(), 3);
}

#[test]
fn corrections_are_kept_and_taken_back_one_by_one() {
    let kept = fresh();
    let correction = |title: &str| Correction {
        field: Field::Title,
        replaces: "Somebody".into(),
        place: None,
        value: Some(Value::Title(title.into())),
    };
    let alert = AlertId("a1".into());
    let first = kept.store.add_correction(&alert, &correction("One"), day(1)).expect("kept");
    kept.store.add_correction(&alert, &correction("Two"), day(2)).expect("kept");
    kept.store.add_correction(&AlertId("a2".into()), &correction("Three"), day(3)).expect("kept");
    kept.store.withdraw_correction(first, day(4)).expect("withdrawn");
    assert!(matches!(kept.store.withdraw_correction(first, day(5)), Err(Error::Missing("correction"))));
    let left = kept.store.corrections(&alert).expect("read");
    assert_eq!(left.iter().map(|kept| &kept.correction).collect::<Vec<_>>(), [&correction("Two")]);
    assert_eq!(kept.store.all_corrections().expect("read").len(), 2);
}

fn draft(words: &str) -> Draft {
    Draft {
        language: Language::new("fr"),
        sender: vec!["Ada".into()],
        signature: Some("Ada".into()),
        address: vec!["The Minister".into(), "CAMBODIA".into()],
        country: Some(country("KH")),
        date: "2026-03-01".parse().expect("a date"),
        subject: "Subject".into(),
        salutation: "Excellency,".into(),
        body: vec![DraftParagraph::Text(words.into()), DraftParagraph::Gap("your own words".into())],
        closing: "Yours sincerely,".into(),
        copies: Vec::new(),
        enclosures: Vec::new(),
    }
}

#[test]
fn every_saving_of_a_draft_stays() {
    let kept = fresh();
    let case = CaseId("c1".into());
    let id = kept.store.add_draft(&case, "The Minister", &FORM, &draft("one"), day(1)).expect("begun");
    kept.store.save_draft(id, &FORM, &draft("two"), day(2)).expect("saved");
    let drafts = kept.store.drafts(&case).expect("read");
    assert_eq!(drafts.len(), 1);
    assert_eq!((&drafts[0].draft, drafts[0].saved), (&draft("two"), day(2)));
    assert_eq!(drafts[0].form, FORM);
    let calls = ["release her".to_owned(), "say where she is".to_owned()];
    kept.store.leave_out(id, &calls).expect("kept");
    kept.store.save_draft(id, &FORM, &draft("two"), day(2)).expect("saved again");
    assert_eq!(kept.store.draft(id).expect("read").left_out, calls);
    kept.store.remove_draft(id, day(3)).expect("removed");
    assert_eq!(kept.store.all_drafts().expect("read"), []);
    let history: Vec<_> = kept.store.draft_history(id).expect("read").into_iter().map(|s| s.draft).collect();
    assert_eq!(history, [draft("one"), draft("two"), draft("two")]);
    kept.store.save_draft(id, &FORM, &draft("three"), day(4)).expect("brought back");
    assert_eq!(kept.store.all_drafts().expect("read").len(), 1);
}

#[test]
fn a_draft_is_deleted_for_good_only_out_of_the_trash() {
    let kept = fresh();
    let case = CaseId("c1".into());
    let id = kept.store.add_draft(&case, "The Minister", &FORM, &draft("one"), day(1)).expect("begun");
    let other = kept.store.add_draft(&case, "The Minister", &FORM, &draft("two"), day(1)).expect("begun");
    assert!(matches!(kept.store.erase_draft(id), Err(Error::Missing("draft"))));
    assert_eq!(kept.store.draft_history(id).expect("read").len(), 1);
    kept.store.remove_draft(id, day(2)).expect("removed");
    kept.store.remove_draft(other, day(3)).expect("removed");
    let trash = kept.store.removed_drafts().expect("read");
    assert_eq!(trash.iter().map(|r| (r.draft.id, r.removed)).collect::<Vec<_>>(), [(other, day(3)), (id, day(2))]);
    kept.store.erase_draft(id).expect("erased");
    assert!(kept.store.draft(id).is_err());
    assert_eq!(kept.store.draft_history(id).expect("read"), []);
    assert_eq!(kept.store.removed_drafts().expect("read").len(), 1);
}

#[test]
fn a_forgotten_writer_is_in_no_profile_and_in_no_line_of_the_log() {
    let kept = fresh();
    let writer = |name: &str| Writer { name: name.into(), ..Writer::default() };
    let id = kept.store.add_writer(&writer("Ada")).expect("added");
    kept.store.add_writer(&writer("Berta")).expect("added");
    kept.store.add_letter(&letter("c1", None)).expect("logged");
    kept.store.add_letter(&KeptLetter { written_by: "Berta".into(), ..letter("c2", None) }).expect("logged");
    let pdfs = kept.store.forget_writer(id).expect("forgotten");
    assert_eq!(pdfs, [hash("PDF")]);
    let log = kept.store.all_letters().expect("read");
    assert_eq!(
        log.iter().map(|l| (l.written_by.as_str(), l.pdf)).collect::<Vec<_>>(),
        [("", None), ("Berta", None)]
    );
    assert_eq!(log[0].recipient, letter("c1", None).recipient);
    assert_eq!(kept.store.writers().expect("read").len(), 1);
    assert!(matches!(kept.store.forget_writer(id), Err(Error::Missing("writer"))));
}

fn letter(case: &str, alert: Option<&str>) -> KeptLetter {
    KeptLetter {
        id: LetterId(0),
        case: CaseId(case.into()),
        alert: alert.map(|alert| AlertId(alert.into())),
        recipient: vec!["The Minister".into(), "CAMBODIA".into()],
        country: Some(country("KH")),
        language: Some(Language::new("fr")),
        written_by: "Ada".into(),
        how: How::Post,
        printed: Some(day(1)),
        posted: None,
        pdf: Some(hash("PDF")),
        note: "two\nlines".into(),
    }
}

#[test]
fn letters_and_replies_are_logged() {
    let kept = fresh();
    let mut logged = letter("c1", None);
    logged.id = kept.store.add_letter(&logged).expect("logged");
    logged.posted = Some("2026-03-04".parse().expect("a date"));
    kept.store.change_letter(&logged).expect("changed");
    assert_eq!(kept.store.letters(&logged.case).expect("read"), [logged.clone()]);
    assert_eq!(kept.store.all_letters().expect("read"), [logged.clone()]);
    let mut reply = KeptReply {
        id: ReplyId(0),
        case: logged.case.clone(),
        letter: Some(logged.id),
        kind: ReplyKind::NotMyCompetence,
        came: "2026-05-01".parse().expect("a date"),
        scan: None,
        note: String::new(),
    };
    reply.id = kept.store.add_reply(&reply).expect("kept");
    assert_eq!(kept.store.replies(&reply.case).expect("read"), [reply.clone()]);
    reply.letter = Some(LetterId(99));
    assert!(matches!(kept.store.add_reply(&reply), Err(Error::Missing("letter"))));
    assert_eq!(kept.store.all_replies().expect("read").len(), 1);
}

#[test]
fn what_was_noted_by_mistake_is_taken_out_and_nothing_else() {
    let kept = fresh();
    let printed = kept.store.add_letter(&letter("c1", None)).expect("logged");
    let by_hand = kept.store.add_letter(&KeptLetter { pdf: None, ..letter("c1", None) }).expect("logged");
    let reply = KeptReply {
        id: ReplyId(0),
        case: CaseId("c1".into()),
        letter: Some(by_hand),
        kind: ReplyKind::Answered,
        came: "2026-05-01".parse().expect("a date"),
        scan: None,
        note: String::new(),
    };
    let reply = kept.store.add_reply(&reply).expect("kept");
    // Printed by Penlight, answered, unknown: all of them stay.
    for id in [printed, by_hand, LetterId(99)] {
        assert!(matches!(kept.store.remove_noted_letter(id), Err(Error::Missing("letter"))));
    }
    kept.store.remove_reply(reply).expect("taken out");
    assert!(matches!(kept.store.remove_reply(reply), Err(Error::Missing("reply"))));
    kept.store.remove_noted_letter(by_hand).expect("taken out");
    assert_eq!(kept.store.all_letters().expect("read").len(), 1);
}

#[test]
fn what_the_person_did_follows_the_alerts_when_cases_are_computed_anew() {
    let kept = fresh();
    let (one, two) = (CaseId("one".into()), CaseId("two".into()));
    put_cases(&kept.store, &[case("one", "UA 1/26", &["a1", "a2"])]);
    kept.store.add_letter(&letter("one", None)).expect("logged");
    kept.store.add_letter(&letter("one", Some("a2"))).expect("logged");
    kept.store.add_draft(&one, "The Minister", &FORM, &draft("one"), day(1)).expect("begun");
    kept.store.set_status(&one, Status { seen: Some(day(1)), put_aside: None }).expect("kept");

    // Split: the letter that names its alert goes with it.
    put_cases(&kept.store, &[case("one", "UA 1/26", &["a1"]), case("two", "UA 2/26", &["a2"])]);
    assert_eq!(kept.store.letters(&one).expect("read").len(), 1);
    assert_eq!(kept.store.letters(&two).expect("read").len(), 1);

    // Merged: all goes to the case that has the alerts.
    change_cases(&kept.store, &[case("two", "UA 2/26", &["a1", "a2"])]);
    assert_eq!(kept.store.letters(&two).expect("read").len(), 2);
    assert_eq!(kept.store.drafts(&two).expect("read").len(), 1);
    assert_eq!(kept.store.status(&two).expect("read").seen, Some(day(1)));
}

#[test]
fn the_persons_word_on_two_alerts_is_kept_and_the_newest_counts() {
    let kept = fresh();
    let tie =
        |alert: &str, other: &str, same| Tie { alert: AlertId(alert.into()), other: AlertId(other.into()), same };
    kept.store.add_ties(&[tie("a", "b", true), tie("a", "c", false)], day(1)).expect("kept");
    kept.store.add_ties(&[tie("b", "a", false)], day(2)).expect("kept");
    assert_eq!(kept.store.ties().expect("read"), [tie("a", "c", false), tie("b", "a", false)]);
    let all = ["a", "b"].map(|id| AlertId(id.to_owned()));
    assert_eq!(kept.store.withdraw_ties(&all, true, day(3)).expect("taken back"), 0);
    assert_eq!(kept.store.withdraw_ties(&all, false, day(3)).expect("taken back"), 1);
    assert_eq!(kept.store.ties().expect("read"), [tie("a", "c", false)]);
    // What the third day took back holds again, what the first one said does not.
    assert_eq!(kept.store.unsay_ties(day(3), day(4)).expect("unsaid"), 1);
    assert_eq!(kept.store.ties().expect("read"), [tie("a", "c", false), tie("b", "a", false)]);
    kept.store.unsay_ties(day(1), day(5)).expect("unsaid");
    assert_eq!(kept.store.ties().expect("read"), [tie("b", "a", false)]);
    assert_eq!(kept.store.unsay_ties(day(9), day(10)).expect("nothing was said then"), 0);
}

#[test]
fn writers_and_settings_are_kept() {
    let kept = fresh();
    assert_eq!(kept.store.profile().expect("read"), None);
    let ada = Writer {
        name: "Ada".into(),
        lines: vec!["1 Street".into(), "Back house".into()],
        town: "12345 Town".into(),
        country: Some(country("DE")),
        languages: vec![Language::new("de"), Language::new("zh-Hant")],
        paper: Some(Paper::Letter),
        envelope: Some(Envelope::ChLeft),
        show_address: true,
    };
    let guest = kept.store.add_writer(&Writer::default()).expect("added");
    assert_ne!(guest, WriterId::OWNER, "a guest never becomes the owner");
    kept.store.put_profile(&ada).expect("kept");
    assert_eq!(kept.store.profile().expect("read"), Some(ada.clone()));
    assert_eq!(kept.store.writers().expect("read"), [(WriterId::OWNER, ada), (guest, Writer::default())]);
    kept.store.remove_writer(guest).expect("removed");
    assert_ne!(kept.store.add_writer(&Writer::default()).expect("added"), guest, "an id is never used again");
    kept.store.set_setting("theme", Some("dark")).expect("kept");
    kept.store.set_setting("theme", Some("light")).expect("kept");
    assert_eq!(kept.store.setting("theme").expect("read").as_deref(), Some("light"));
    kept.store.set_setting("theme", None).expect("kept");
    assert_eq!(kept.store.setting("theme").expect("read"), None);
}
