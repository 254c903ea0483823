//! Cases that were made again bit by bit are the cases that all alerts together give, whatever changed in which order.

mod laptop;

use model::{Case, CaseAlert};
use store::Filter;

use crate::Desk;
use laptop::Laptop;

/// The cases as they are kept, and as all alerts together give them.
fn cases(desk: &Desk) -> (Vec<Case>, Vec<Case>) {
    let store = &desk.store;
    let listed = store.list(&Filter::default()).expect("listed").into_iter().map(|row| row.case);
    let alerts = store.alerts().expect("read").into_iter().map(|alert| {
        let action = desk.settled(&alert.id).expect("settled");
        CaseAlert { alert, action }
    });
    let all = case::compute(&alerts.collect::<Vec<_>>(), &store.ties().expect("read"));
    let sorted = |mut cases: Vec<Case>| {
        cases.sort_by(|one, other| one.id.cmp(&other.id));
        cases
    };
    (sorted(listed.collect()), sorted(all))
}

#[track_caller]
fn check(seed: u64, steps: usize) {
    let mut laptop = Laptop::new(seed);
    for step in 0..steps {
        for _ in 0..=laptop.chance.below(3) {
            laptop.change_something();
        }
        laptop.desk.renew_cases().expect("made");
        let (kept, expected) = cases(&laptop.desk);
        assert_eq!(kept, expected, "seed {seed}, step {step}");
        assert!(!laptop.desk.has_old_cases().expect("read"));
    }
}

#[test]
fn cases_made_bit_by_bit_are_those_of_all_alerts_together() {
    (1..=4).for_each(|seed| check(seed, 25));
}

#[test]
#[ignore = "a minute: the same with many more archives"]
fn cases_made_bit_by_bit_are_those_of_all_alerts_together_many_times() {
    (1_000..1_040).for_each(|seed| check(seed, 60));
}
