//! What a person keeps: the log with its replies, and the address book made of the cases.

use std::path::Path;

use desk::{CancelToken, Desk, How, ListOptions, LogEntry, ReplyEntry, ReplyKind};
use model::{Date, Timestamp};

const MINISTER: &str = "Minister of Justice\nMinistry of Justice\n1 Main Street\nExampletown\nKenya\n";
const GOVERNOR: &str = "Governor\nOld Fort Prison\nExampletown\nKenya\n";

struct Laptop {
    desk: Desk,
    _folder: tempfile::TempDir,
}

fn laptop(actions: &[(&str, &str, &str)]) -> Laptop {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk::open(&folder.path().join("data"), None, Path::new("/no/such/child")).expect("opens");
    for (number, day, block) in actions {
        let text = format!(
            "URGENT ACTION\n\nUA {number}   Example Watch   {day}\n\nJohn Smith {number} was arrested.\n\n\
             RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible:\n- calling on the authorities \
             to release him immediately.\n\nAPPEALS TO:\n{block}Salutation: Dear Sir\n",
        );
        desk.import_bytes(text.into(), Some("action.txt".to_owned()), now()).expect("kept");
    }
    Laptop { desk, _folder: folder }
}

fn today() -> Date {
    "2026-11-25".parse().expect("a date")
}

fn now() -> Timestamp {
    "2026-11-25T10:00:00Z".parse().expect("a moment")
}

/// An addressee a line: first line, letters, the day on which one came back, numbers of the cases newest first.
#[track_caller]
fn check(laptop: &Laptop, expected: &[&str]) {
    let listed = laptop.desk.list(&ListOptions::default(), today()).expect("listed");
    let number = |id: &model::CaseId| {
        let case = listed.iter().find(|listed| listed.case.id == *id);
        case.and_then(|listed| listed.case.number.as_ref()).map(ToString::to_string).unwrap_or_default()
    };
    let book = laptop.desk.addressees().expect("read");
    let mut found: Vec<String> = book
        .iter()
        .map(|one| {
            let met: Vec<String> = one.met.iter().map(|met| number(&met.case)).collect();
            let back = one.came_back.map_or("-".to_owned(), |day| day.to_string());
            format!("{} | {} | {back} | {}", one.recipient.lines[0], one.letters, met.join(", "))
        })
        .collect();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_block_of_several_cases_stands_in_the_book_once() {
    let shouted = MINISTER.replace("Ministry of Justice", "MINISTRY  OF JUSTICE,");
    let laptop = laptop(&[
        ("7/26", "2 March 2026", MINISTER),
        ("8/26", "4 May 2026", &shouted),
        ("9/26", "6 June 2026", GOVERNOR),
    ]);
    check(&laptop, &["Governor | 0 | - | UA 9/26", "Minister of Justice | 0 | - | UA 8/26, UA 7/26"]);
}

#[test]
fn likeness_makes_nobody_the_same() {
    let moved = MINISTER.replace("1 Main Street", "2 Main Street");
    let laptop = laptop(&[("7/26", "2 March 2026", MINISTER), ("8/26", "4 May 2026", &moved)]);
    check(&laptop, &["Minister of Justice | 0 | - | UA 7/26", "Minister of Justice | 0 | - | UA 8/26"]);
}

#[test]
fn letters_and_what_came_back_stand_with_their_addressee() {
    let laptop = laptop(&[("7/26", "2 March 2026", MINISTER)]);
    let desk = &laptop.desk;
    let entry = LogEntry {
        case: "UA 7/26".to_owned(),
        to: 1,
        how: How::Post,
        posted: Some(today()),
        written_by: Some("Leyla".to_owned()),
        note: String::new(),
    };
    let letter = desk.log_letter(&entry, now()).expect("logged");
    assert_eq!(desk.letters().expect("read")[0].written_by, "Leyla");
    let reply = |kind| ReplyEntry { letter, kind, came: today(), note: "torn".to_owned() };
    desk.note_reply(&reply(ReplyKind::Acknowledged)).expect("kept");
    check(&laptop, &["Minister of Justice | 1 | - | UA 7/26"]);
    let back = desk.note_reply(&reply(ReplyKind::Returned)).expect("kept");
    check(&laptop, &["Minister of Justice | 1 | 2026-11-25 | UA 7/26"]);
    desk.take_back_reply(back).expect("taken out");
    check(&laptop, &["Minister of Justice | 1 | - | UA 7/26"]);
    desk.note_posted(letter, None).expect("noted");
    assert_eq!(desk.letters().expect("read")[0].posted, None);
}

#[test]
fn the_book_says_whose_word_a_block_is() {
    let laptop = laptop(&[("7/26", "2 March 2026", MINISTER)]);
    let book = laptop.desk.addressees().expect("read");
    let (by, _, alert) = laptop.desk.word_on(&book[0]).expect("read").expect("it stands in its alert");
    assert_eq!((by, &alert), (model::SaidBy::Document, &book[0].met[0].alerts[0]));
}

/// A feed of one entry with these paragraphs.
fn feed(paragraphs: &[&str]) -> String {
    let text: String = paragraphs.iter().map(|words| format!("<p>{words}</p>")).collect();
    format!(
        "<rss version=\"2.0\"><channel><title>Example Watch</title><item><guid>1</guid><title>Teacher held</title>\
         <description><![CDATA[{text}]]></description></item></channel></rss>",
    )
}

/// Which paragraphs of the second version are marked for somebody who looked at the case at `seen`.
#[track_caller]
fn check_changed(before: &[&str], after: &[&str], seen: &str, expected: &[&str]) {
    let Laptop { desk, _folder: folder } = laptop(&[]);
    let path = folder.path().join("feed.xml");
    let source = |text: String| std::fs::write(&path, text).expect("written");
    source(feed(before));
    let id = desk.add_source(&path.to_string_lossy(), Path::new("/")).expect("added").id;
    let at = |time: &str| format!("2026-11-25T{time}Z").parse().expect("a moment");
    for (time, text) in [("10:00:00", before), ("12:00:00", after)] {
        source(feed(text));
        desk.refresh(&[id], at(time), &|_| {}, &CancelToken::new()).expect("read");
    }
    let listed = desk.list(&ListOptions::default(), today()).expect("listed");
    let open = desk.open_alert(&listed[0].case.alerts[0]).expect("opens");
    let document = open.document.as_ref().expect("a text");
    let marked = desk.changed_blocks(&open, at(seen)).expect("compared");
    let words: Vec<String> = marked.iter().map(|index| document.blocks[*index as usize].text()).collect();
    assert_eq!(words, expected);
}

#[test]
fn what_was_written_anew_since_one_read_is_marked() {
    let (first, second, third) = ("She was taken in May.", "She has not been charged.", "She was moved on Friday.");
    check_changed(&[first, second], &[first, third, second], "11:00:00", &[third]);
    check_changed(&[first, second], &["She was taken in June.", second], "11:00:00", &["She was taken in June."]);
    // Taken out: nothing new stands there.
    check_changed(&[first, second], &[first], "11:00:00", &[]);
    // Looked at before anything was here, and after everything was.
    check_changed(&[first], &[first, third], "09:00:00", &[]);
    check_changed(&[first], &[first, third], "13:00:00", &[]);
}

#[test]
fn of_the_cases_that_were_looked_at_only_those_that_changed_since_are_named() {
    let numbers: Vec<String> = (1..=20).map(|number| format!("{number}/26")).collect();
    let actions: Vec<(&str, &str, &str)> =
        numbers.iter().map(|number| (number.as_str(), "1 March 2026", MINISTER)).collect();
    let laptop = laptop(&actions);
    let listed = laptop.desk.list(&ListOptions::default(), today()).expect("listed");
    // Looked at in the same second in which they came; one was not looked at, and is no news either.
    let seen = "2026-11-25T10:00:00.5Z".parse().expect("a moment");
    for one in &listed[1..] {
        laptop.desk.mark_seen(&one.case.id, true, seen).expect("kept");
    }
    assert_eq!(laptop.desk.changed_since_seen().expect("read"), []);
    for (number, moment) in [("3/26", "2026-11-25T10:00:00.75Z"), ("7/26", "2026-11-25T10:00:01Z")] {
        let text = format!(
            "URGENT ACTION\n\nUA {number}   Example Watch   9 March 2026\n\nJohn Smith {number} was moved.\n\n\
             APPEALS TO:\n{MINISTER}Salutation: Dear Sir\n"
        );
        let moment = moment.parse().expect("a moment");
        laptop.desk.import_bytes(text.into(), Some("action.txt".to_owned()), moment).expect("kept");
    }
    let changed = laptop.desk.changed_since_seen().expect("read");
    let named = laptop.desk.listed_of(&changed, today()).expect("listed");
    let mut named: Vec<String> =
        named.iter().filter_map(|one| one.case.number.as_ref()).map(ToString::to_string).collect();
    named.sort();
    assert_eq!(named, ["UA 3/26", "UA 7/26"]);
}
