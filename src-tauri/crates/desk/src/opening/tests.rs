//! An archive of another Penlight is brought up to date in sight, and goes on where it was stopped.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use model::Case;
use store::Filter;

use crate::{CASES_MADE_BY, Desk, OfAll, Opening};

const ALERTS: usize = 5;

struct Laptop {
    data: PathBuf,
    _outer: tempfile::TempDir,
}

/// An archive of five alerts, as an older Penlight would have left it.
fn old_laptop() -> Laptop {
    let outer = tempfile::tempdir().expect("a folder");
    let laptop = Laptop { data: outer.path().join("data"), _outer: outer };
    let desk = opened(&laptop, &mut Vec::new());
    for number in 1..=ALERTS {
        let text = format!(
            "URGENT ACTION\n\nUA {number}/26   Example Watch   1 March 2026\n\nPerson {number} was arrested.\n\n\
             APPEALS TO:\nMinister of Justice\n1 Main Street\nExampletown\nKenya\nSalutation: Dear Sir\n"
        );
        let now = "2026-03-02T10:00:00Z".parse().expect("a moment");
        desk.import_bytes(text.into(), Some("action.txt".to_owned()), now).expect("kept");
    }
    for alert in desk.store.alerts().expect("read") {
        for document in &alert.documents {
            let mut actions = desk.store.actions(&document.hash).expect("read");
            actions.iter_mut().for_each(|action| action.extractor = extract::VERSION - 1);
            desk.store.put_actions(&document.hash, &actions).expect("kept");
        }
    }
    desk.store.set_setting(CASES_MADE_BY, Some("older rules")).expect("kept");
    laptop
}

fn opened(laptop: &Laptop, told: &mut Vec<Opening>) -> Desk {
    let heard = RefCell::new(told);
    let tell = |opening| heard.borrow_mut().push(opening);
    Desk::open_telling(&laptop.data, None, Path::new("/no/such/child"), &tell).expect("opens")
}

fn cases(desk: &Desk) -> Vec<Case> {
    desk.store.list(&Filter::default()).expect("listed").into_iter().map(|row| row.case).collect()
}

fn all(of: fn(OfAll) -> Opening) -> impl Iterator<Item = Opening> {
    (0..ALERTS).map(move |done| of(OfAll { done, total: ALERTS }))
}

#[test]
fn each_alert_that_is_understood_again_is_told_and_nothing_where_nothing_is_old() {
    let laptop = old_laptop();
    let mut told = Vec::new();
    drop(opened(&laptop, &mut told));
    assert_eq!(told, all(Opening::Understanding).chain(all(Opening::Cases)).collect::<Vec<_>>());
    told.clear();
    drop(opened(&laptop, &mut told));
    assert_eq!(told, []);
}

#[test]
fn an_opening_that_is_stopped_in_the_middle_goes_on_from_there() {
    let (laptop, undisturbed) = (old_laptop(), old_laptop());
    // A window that is closed ends the program wherever it is; here the one who is told ends the opening.
    let stop = |opening| {
        assert!(opening != Opening::Understanding(OfAll { done: 3, total: ALERTS }), "stopped on purpose");
    };
    let open = || Desk::open_telling(&laptop.data, None, Path::new("/no/such/child"), &stop);
    assert!(catch_unwind(AssertUnwindSafe(open)).is_err());
    assert_eq!(still_old(&laptop), ALERTS - 3);
    let desk = opened(&laptop, &mut Vec::new());
    assert_eq!(cases(&desk), cases(&opened(&undisturbed, &mut Vec::new())));
    drop(desk);
    assert_eq!(still_old(&laptop), 0);
}

/// How many documents are kept as an older Penlight understood them, looked at from outside the desk.
fn still_old(laptop: &Laptop) -> usize {
    let vault = vault::Vault::open(&laptop.data, None).expect("opens");
    let store = store::Store::open(&vault.database_path(), &vault.database_key()).expect("opens");
    let documents = store.alerts().expect("read").into_iter().flat_map(|alert| alert.documents);
    let actions = documents.flat_map(|document| store.actions(&document.hash).expect("read"));
    actions.filter(|action| action.extractor != extract::VERSION).count()
}
