//! Which pages are asked for again.

mod common;

use common::{Kept, alert, case, day, document, fresh, put_cases};
use model::{CaseId, Deadline, DocumentRole, SourceId, SourceKind};
use store::{KeptPage, PagesWanted};

const PAGE: &str = "https://example.org/a1";

/// A source with one alert, received on the first day, and its case.
fn with_page(change: impl FnOnce(&mut model::Case)) -> (Kept, SourceId) {
    let kept = fresh();
    let source = kept.store.add_source("https://example.org/feed", SourceKind::Feed, None).expect("added").id;
    let mut published = alert("a1", "Title", "Text");
    published.source = Some(source);
    published.received = day(1);
    published.documents.push(document(DocumentRole::Page, Some(PAGE), "Page"));
    kept.store.put_alert(&published).expect("kept");
    let mut running = case("c1", "UA 1/26", &["a1"]);
    running.id = CaseId("c1".to_owned());
    running.issued = Some("2023-11-10".parse().expect("a date"));
    running.deadline = None;
    running.ended = false;
    change(&mut running);
    put_cases(&kept.store, &[running]);
    (kept, source)
}

/// The pages wanted on the n-th day, which is the n + 14th of November 2023.
fn wanted(kept: &Kept, source: SourceId, n: i64) -> Vec<KeptPage> {
    let wanted = PagesWanted {
        source,
        today: format!("2023-11-{}", n + 14).parse().expect("a date"),
        issued_since: "2023-11-01".parse().expect("a date"),
        not_since: day(n - 1),
        now: day(n),
        most: 20,
    };
    kept.store.pages_wanted(&wanted).expect("read")
}

#[track_caller]
fn check(change: impl FnOnce(&mut model::Case), pages: usize) {
    let (kept, source) = with_page(change);
    assert_eq!(wanted(&kept, source, 5).len(), pages);
}

#[test]
fn pages_of_running_cases_are_asked_for_again() {
    check(|_| (), 1);
    check(|case| case.ended = true, 0);
    check(|case| case.issued = Some("2023-10-01".parse().expect("a date")), 0);
    let by = |day: &str| Some(Deadline::On(day.parse().expect("a date")));
    check(|case| case.deadline = by("2023-11-30"), 1);
    check(|case| case.deadline = by("2023-11-15"), 0);
}

#[test]
fn a_page_is_asked_for_once_a_day_with_what_its_server_said() {
    let (kept, source) = with_page(|_| ());
    assert_eq!(wanted(&kept, source, 1), [], "it came on this day");
    let mut page = wanted(&kept, source, 5).remove(0);
    assert_eq!((page.address.as_str(), page.etag.as_deref()), (PAGE, None));
    page.etag = Some("\"a\"".to_owned());
    kept.store.note_page(&page, day(5)).expect("noted");
    assert_eq!(wanted(&kept, source, 5), []);
    assert_eq!(wanted(&kept, source, 7), [page.clone()]);
    // Noted by a clock that ran ahead: asked for again once it is right.
    kept.store.note_page(&page, day(900)).expect("noted");
    assert_eq!(wanted(&kept, source, 7), [page]);
}
