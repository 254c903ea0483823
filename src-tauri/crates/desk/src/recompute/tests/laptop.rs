//! A folder with made-up alerts that are changed at random.

use std::path::Path;

use model::{
    Action, ActionNumber, Alert, AlertId, AlertKind, Correction, Country, Field, Finding, IndexNumber, Person,
    Sureness, Tie, Timestamp, Value,
};
use store::{Arrival, Words};

use crate::{Desk, hash};

const ORGANISATIONS: [&str; 5] =
    ["Lamplight International", "Lamplight International France", "Example Watch", "Watch", "Watch UA"];
const NUMBERS: [(&str, &str, &str); 5] =
    [("UA", " ", "1/26"), ("UA", " ", "2/26"), ("", "", "1/26"), ("", "", "7"), ("EXTRA", " ", "1/26")];
const INDEXES: [&str; 3] = ["ASA 21/0001/2026", "ASA 21/0002/2026", "ASA 21/0003/2026"];
const PAGES: [&str; 4] =
    ["https://a.example/", "https://a.example/one", "https://www.b.example/two/", "http://b.example/two#end"];
const NAMES: [&str; 4] = ["Ada Example", "ADA EXAMPLE", "Ben Test", "Chim"];

/// Marsaglia's xorshift: the same numbers in every run.
pub struct Chance(u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most as u64)).expect("small")
    }

    fn one_in(&mut self, most: usize) -> bool {
        self.below(most) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The folder.
pub struct Laptop {
    pub desk: Desk,
    pub chance: Chance,
    alerts: usize,
    moments: i64,
    _folder: tempfile::TempDir,
}

impl Laptop {
    pub fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::open(&folder.path().join("data"), None, Path::new("/no/such/child")).expect("opens");
        Self { desk, chance: Chance(seed), alerts: 0, moments: 0, _folder: folder }
    }

    fn now(&mut self) -> Timestamp {
        self.moments += 1;
        Timestamp::from_second(1_780_000_000 + self.moments).expect("in range")
    }

    pub fn change_something(&mut self) {
        match self.chance.below(12) {
            0..=4 => self.publish(self.alerts),
            5 if self.alerts > 0 => {
                let again = self.chance.below(self.alerts);
                self.publish(again);
            }
            6 | 7 if self.alerts > 0 => self.correct(),
            8 if self.alerts > 0 => self.take_a_correction_back(),
            9 | 10 if self.alerts > 1 => self.tie(),
            11 if self.moments > 0 => {
                let then = Timestamp::from_second(1_780_000_001 + self.chance.below(self.moments as usize) as i64);
                let now = self.now();
                self.desk.store.unsay_ties(then.expect("in range"), now).expect("kept");
            }
            _ => {}
        }
    }

    fn publish(&mut self, n: usize) {
        let moment = self.now();
        let document = hash(format!("{n} {moment}").as_bytes());
        // Now and then one that an export brings: it came earlier than what is here.
        let received = if self.chance.one_in(4) { Timestamp::UNIX_EPOCH } else { moment };
        let alert = Alert {
            id: AlertId(format!("a{n}")),
            version: 1,
            source: None,
            published_id: format!("a{n}"),
            title: format!("Alert {n} of {moment}"),
            address: self.chance.one_in(2).then(|| self.chance.of(&PAGES).to_owned()),
            published: None,
            updated: None,
            received,
            language: None,
            countries: Vec::new(),
            categories: Vec::new(),
            kind: None,
            publisher: None,
            documents: vec![model::DocumentRef {
                hash: document,
                role: model::DocumentRole::Feed,
                address: None,
                media_type: "text/plain".to_owned(),
                name: None,
                size: 1,
            }],
        };
        let action = Action { extractor: extract::VERSION, findings: self.findings(), warnings: Vec::new() };
        let words = Words { title: String::new(), names: Vec::new(), body: String::new() };
        let arrival = Arrival { alert, readings: Vec::new(), actions: vec![(document, vec![action])], words };
        self.desk.store.keep(&arrival).expect("kept");
        self.alerts = self.alerts.max(n + 1);
    }

    fn findings(&mut self) -> Vec<Finding> {
        let mut values = vec![Value::Kind(self.chance.of(&AlertKind::ALL[..4]))];
        for (field, one_in) in [
            (Field::Organisation, 2),
            (Field::Number, 2),
            (Field::Index, 3),
            (Field::RefersTo, 2),
            (Field::Person, 1),
            (Field::Country, 2),
            (Field::Ended, 6),
        ] {
            if self.chance.one_in(one_in) {
                values.push(self.value(field));
            }
        }
        if self.chance.one_in(2) {
            let day = format!("2026-03-{:02}", 1 + self.chance.below(20));
            values.push(Value::Issued(day.parse().expect("a day")));
        }
        values.into_iter().map(|value| Finding { value, place: None, sureness: Sureness::SURE }).collect()
    }

    fn value(&mut self, field: Field) -> Value {
        let number = |(series, joint, serial): (&str, &str, &str)| ActionNumber::other(series, joint, serial);
        match field {
            Field::Organisation => Value::Organisation(self.chance.of(&ORGANISATIONS).to_owned()),
            Field::Number => Value::Number(number(self.chance.of(&NUMBERS))),
            Field::Index => Value::Index(IndexNumber::parse(self.chance.of(&INDEXES)).expect("an index")),
            Field::Country => Value::Country(Country::from_code(self.chance.of(&["KH", "VN"])).expect("a country")),
            Field::Ended => Value::Ended,
            Field::RefersTo => Value::RefersTo(match self.chance.below(3) {
                0 => number(self.chance.of(&NUMBERS)).to_string(),
                1 => self.chance.of(&INDEXES).to_owned(),
                _ => self.chance.of(&PAGES).to_owned(),
            }),
            _ => Value::Person(Person { name: self.chance.of(&NAMES).to_owned(), aliases: Vec::new() }),
        }
    }

    fn any_alert(&mut self) -> AlertId {
        AlertId(format!("a{}", self.chance.below(self.alerts)))
    }

    fn correct(&mut self) {
        let field =
            self.chance.of(&[Field::Number, Field::Organisation, Field::Person, Field::Index, Field::Ended]);
        let correction = Correction { field, replaces: String::new(), place: None, value: Some(self.value(field)) };
        let (alert, now) = (self.any_alert(), self.now());
        self.desk.store.add_correction(&alert, &correction, now).expect("kept");
    }

    fn take_a_correction_back(&mut self) {
        let all = self.desk.store.all_corrections().expect("read");
        if !all.is_empty() {
            let (id, now) = (all[self.chance.below(all.len())].id, self.now());
            self.desk.store.withdraw_correction(id, now).expect("kept");
        }
    }

    fn tie(&mut self) {
        let tie = Tie { alert: self.any_alert(), other: self.any_alert(), same: self.chance.one_in(2) };
        let now = self.now();
        if tie.alert != tie.other {
            self.desk.store.add_ties(&[tie], now).expect("kept");
        }
    }
}
