//! How long an archive takes to come in, to be listed and searched. Prints one line a figure and asserts nothing.
//!
//! `cargo bench -p store --bench archive -- 100000 50`: so many alerts, so many in one transaction; 10,000 and 50
//! where nothing is said.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock and its arguments")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use common::{KEY, alert, case};
use model::{Action, Alert, Block, BlockKind, Case, CaseId, Document, Finding, Format, Line, Sureness, Value};
use store::{Arrival, Filter, Order, Store, Words};

/// A feed's entry with a page: some 280 words.
const WORDS_IN_A_BODY: usize = 280;
const VOCABULARY: usize = 30_000;
/// What a list asks for at once; a screen shows fewer.
const PAGE: usize = 200;
const COUNTRIES: [&str; 8] = ["KH", "VN", "EG", "TR", "MX", "CN", "RU", "IR"];

fn main() {
    let mut numbers = std::env::args().filter_map(|argument| argument.parse().ok());
    let alerts = numbers.next().unwrap_or(10_000);
    let at_once = numbers.next().unwrap_or(50);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("penlight.db");
    let store = Store::open(&path, &KEY).expect("a new database");
    let mut dice = Dice(42);
    let vocabulary: Vec<String> = (0..VOCABULARY).map(|_| dice.word()).collect();

    println!("{alerts} alerts");
    import(&store, &mut dice, &vocabulary, alerts, at_once);
    cases(&store, alerts);
    println!("file: {} MB", std::fs::metadata(&path).map_or(0, |file| file.len()) / 1_000_000);
    lists(&store, alerts);
    searches(&store, &mut dice, &vocabulary);
    took("check", || store.check().expect("sound"));
    drop(store);
    took("open", || Store::open(&path, &KEY).expect("opens"));
}

fn import(store: &Store, dice: &mut Dice, vocabulary: &[String], alerts: usize, at_once: usize) {
    let mut all = Elapsed { wall: Duration::ZERO, work: Duration::ZERO };
    let mut slowest = Duration::ZERO;
    for first in (0..alerts).step_by(at_once) {
        let arrivals: Vec<Arrival> =
            (first..alerts.min(first + at_once)).map(|n| arrival(dice, vocabulary, n)).collect();
        let start = Watch::start();
        store.keep_all(&arrivals).expect("kept");
        let Elapsed { wall, work } = start.elapsed();
        all = Elapsed { wall: all.wall + wall, work: all.work + work };
        slowest = slowest.max(wall);
    }
    println!("import, {at_once} a transaction: {all}, slowest transaction {slowest:.1?}");
    let known: Alert = store.alert(&model::AlertId(format!("a{}", alerts / 2))).expect("there");
    took("an unchanged alert put again", || store.put_alert(&known).expect("kept"));
}

fn arrival(dice: &mut Dice, vocabulary: &[String], n: usize) -> Arrival {
    let title = dice.sentence(vocabulary, 9);
    let body = dice.sentence(vocabulary, WORDS_IN_A_BODY);
    let name = format!("{} {}", dice.word(), dice.word());
    let alert = alert(&format!("a{n}"), &title, &body);
    let hash = alert.documents[0].hash;
    let mut document = Document::empty(Format::Html);
    document.blocks.push(Block::of(BlockKind::Paragraph, vec![Line::plain(body.clone())]));
    let value = Value::Title(title.clone());
    let finding = Finding { value, place: None, sureness: Sureness::SURE };
    let action = Action { extractor: 1, findings: vec![finding; 8], warnings: Vec::new() };
    Arrival {
        alert,
        readings: vec![(hash, 1, document)],
        actions: vec![(hash, vec![action])],
        words: Words { title, names: vec![name, format!("UA {n}/26")], body },
    }
}

fn cases(store: &Store, alerts: usize) {
    let mut cases: Vec<Case> = (0..alerts).map(case_of).collect();
    let known = took("all alerts read", || store.alerts().expect("read"));
    took("all actions read", || {
        for alert in &known {
            black_box(store.actions(&alert.documents[0].hash).expect("read"));
        }
    });
    drop(known);
    took("all cases put", || common::put_cases(store, &cases));
    took("all cases put again, one changed", || {
        cases[0].title.push('!');
        common::put_cases(store, &cases);
    });
    took("one case changed", || {
        cases[1].title.push('!');
        common::change_cases(store, &cases[1..2]);
    });
}

fn case_of(n: usize) -> Case {
    let mut case = case(&format!("c{n}"), &format!("UA {n}/26"), &[&format!("a{n}")]);
    case.country = Some(common::country(COUNTRIES[n % COUNTRIES.len()]));
    // One in twenty is still running.
    case.ended = !n.is_multiple_of(20);
    case.issued = case.issued.map(|day| day.saturating_sub(jiff_days(n)));
    case.model_letter = Some("Your Excellency, ".repeat(60));
    case
}

fn jiff_days(n: usize) -> jiff::Span {
    jiff::Span::new().days(i64::try_from(n / 20).unwrap_or(0))
}

fn lists(store: &Store, alerts: usize) {
    // As the window does it: all at a glance once, then the rows that are shown.
    let shown =
        |from: usize| -> Vec<CaseId> { (from..alerts.min(from + PAGE)).map(|n| CaseId(format!("c{n}"))).collect() };
    for (name, from) in [("first", 0), ("again", 0), ("far down", alerts / 2)] {
        took(&format!("{PAGE} rows of a list, {name}"), || store.rows(&shown(from)).expect("read"));
    }
    let open_on = Some("2026-03-02".parse().expect("a date"));
    let running = Filter { open_on, order: Order::ByDeadline, ..Filter::default() };
    took("list, running, whole", || store.list(&running).expect("listed"));
    took("all at a glance", || store.lines(&|line| line).expect("looked over"));
    took("one case", || store.case(&CaseId("c77".into())).expect("there"));
    took("a case by its number", || store.case_by_number("ua 77/2026").expect("there"));
}

fn searches(store: &Store, dice: &mut Dice, vocabulary: &[String]) {
    for letters in 1..=6 {
        let typed: Vec<String> = (0..200).map(|_| beginning(dice.choose(vocabulary), letters)).collect();
        percentiles(store, &format!("search, {letters} letters"), &typed);
    }
    let two: Vec<String> = (0..500)
        .map(|_| format!("{} {}", dice.choose(vocabulary), beginning(dice.choose(vocabulary), 3)))
        .collect();
    percentiles(store, "search, a word and three letters", &two);
    let common: Vec<String> = vocabulary[..50].to_vec();
    percentiles(store, "search, the commonest words", &common);
    let unknown: Vec<String> = (0..200).map(|_| format!("{}qx", dice.word())).collect();
    percentiles(store, "search, nothing found", &unknown);
}

fn beginning(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

fn percentiles(store: &Store, what: &str, typed: &[String]) {
    // The best of three: the other two are what else the machine was doing.
    let once = |words: &String| {
        let start = Instant::now();
        black_box(store.search(words, 50).expect("searched"));
        start.elapsed()
    };
    let best = |words: &String| (0..3).map(|_| once(words)).min().unwrap_or_default();
    let mut times: Vec<Duration> = typed.iter().map(best).collect();
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("{what}: p50 {:.2?}, p99 {:.2?}, most {:.2?}", at(50), at(99), at(100));
}

fn took<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Watch::start();
    let done = black_box(work());
    println!("{what}: {}", start.elapsed());
    done
}

/// A wall clock, and where the system tells it (Linux) how long this thread was at work: on a busy machine the wall
/// clock measures the others.
struct Watch {
    wall: Instant,
    work: Option<Duration>,
}

struct Elapsed {
    wall: Duration,
    /// The wall clock's where the system doesn't tell.
    work: Duration,
}

impl Watch {
    fn start() -> Self {
        Self { work: at_work(), wall: Instant::now() }
    }

    fn elapsed(&self) -> Elapsed {
        let wall = self.wall.elapsed();
        let work = self.work.zip(at_work()).map_or(wall, |(before, after)| after.saturating_sub(before));
        Elapsed { wall, work }
    }
}

impl std::fmt::Display for Elapsed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The system counts a thread's work by ticks of some milliseconds.
        let is_told = self.work > Duration::from_millis(10);
        write!(f, "{:.2?}", self.wall)?;
        if is_told { write!(f, " (at work {:.2?})", self.work) } else { Ok(()) }
    }
}

fn at_work() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(told.split(' ').next()?.parse().ok()?))
}

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn word(&mut self) -> String {
        const PARTS: [&str; 24] = [
            "ka", "lo", "mi", "ren", "sta", "bo", "ti", "va", "che", "dor", "el", "fu", "gra", "hin", "ju", "ne",
            "os", "pri", "qua", "sul", "tra", "un", "wes", "zi",
        ];
        let parts = 2 + self.throw(3);
        (0..parts).map(|_| PARTS[self.throw(PARTS.len())]).collect()
    }

    /// Common words are much commoner than rare ones, as in a language.
    fn choose<'a>(&mut self, vocabulary: &'a [String]) -> &'a str {
        let most = 1 + self.throw(vocabulary.len());
        let most = 1 + self.throw(most);
        &vocabulary[self.throw(most)]
    }

    fn sentence(&mut self, vocabulary: &[String], words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| self.choose(vocabulary)).collect();
        words.join(" ")
    }
}
