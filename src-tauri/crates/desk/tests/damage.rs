//! A page of the database that the disk gives back otherwise than it was written: wherever it is met, the next opening
//! mends it, and what the person wrote is there.

use std::fs;
use std::path::Path;

use desk::{Desk, How, ListOptions, LogEntry};
use model::{Date, Timestamp};

const PAGE: usize = 4_096;
/// Every so manieth page: all of them would take a minute, and neighbours mostly belong to the same table.
const STEP: usize = 5;
const ACTION: &str = "URGENT ACTION\n\nUA 7/26   Example Watch   2 March 2026\n\nJohn Smith was arrested.\n\n\
    RECOMMENDED ACTION: Please send appeals:\n- calling on the authorities to release him.\n\n\
    APPEALS TO:\nMinister of Justice\nMinistry of Justice\n1 Main Street\nExampletown\nKenya\nSalutation: Dear Sir\n";

fn open(folder: &Path) -> Result<Desk, desk::Refusal> {
    Desk::open(folder, None, Path::new("/no/such/child"))
}

fn today() -> Date {
    "2026-11-25".parse().expect("a date")
}

fn now() -> Timestamp {
    "2026-11-25T10:00:00Z".parse().expect("a moment")
}

fn make(folder: &Path) {
    let desk = open(folder).expect("opens");
    desk.import_bytes(ACTION.into(), Some("action.txt".to_owned()), now()).expect("kept");
    let entry = LogEntry {
        case: "UA 7/26".to_owned(),
        to: 1,
        how: How::Post,
        posted: Some(today()),
        written_by: Some("Leyla".to_owned()),
        note: "By hand.".to_owned(),
    };
    desk.log_letter(&entry, now()).expect("logged");
}

#[test]
fn wherever_a_page_is_damaged_the_second_opening_at_the_latest_has_mended_it() {
    let outer = tempfile::tempdir().expect("a folder");
    let data = outer.path().join("data");
    make(&data);
    let database = data.join("penlight.db");
    let sound = fs::read(&database).expect("read");
    for page in (0..sound.len() / PAGE).step_by(STEP) {
        let mut bytes = sound.clone();
        bytes[page * PAGE + PAGE / 2] ^= 1;
        fs::write(&database, bytes).expect("written");
        // Whatever the person does first may meet the damage, or pass it by.
        if let Ok(desk) = open(&data) {
            let _ = desk.list(&ListOptions::default(), today());
            let _ = desk.letters();
            let _ = desk.sources();
            let _ = desk.check();
        }
        let desk = open(&data).unwrap_or_else(|why| panic!("page {page}: {why}"));
        assert!(desk.check().expect("checked").database, "page {page}");
        assert_eq!(desk.letters().expect("read")[0].note, "By hand.", "page {page}");
    }
}
