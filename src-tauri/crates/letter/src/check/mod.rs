//! What a careful friend would say about a draft before it is printed: a list, never a block.

mod calls;
mod names;
mod safety;
mod tone;

use model::{Country, Date, Deadline, Draft, DraftParagraph, LetterKind};

use crate::compose::Matter;
use crate::frames::{Frame, Phrase};

pub use calls::{InTheLetter, TickedCall, on_one_line, ticked_calls};
pub use safety::{mission, said_of_writers};

/// What the check has to know besides the draft and its matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckOptions {
    /// The day of the check.
    pub today: Date,
    /// On how many pages the letter was set; `None` before it was.
    pub pages: Option<usize>,
    /// Deadline minus days in the post minus one, where both are known.
    pub last_post: Option<Date>,
    /// What the letter is for.
    pub kind: LetterKind,
    /// The calls that the writer leaves out on purpose, each on one line.
    pub left_out: Vec<String>,
}

impl CheckOptions {
    /// An appeal, checked on that day before it was set.
    pub fn on(today: Date) -> Self {
        Self { today, pages: None, last_post: None, kind: LetterKind::Appeal, left_out: Vec::new() }
    }
}

/// One thing to look at. The shells put it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// The action is over: nothing should be sent. The shells guard the print by this one.
    Ended,
    /// The deadline has passed.
    DeadlinePast(Date),
    /// By post it would come too late: e-mail or fax.
    LastPostPast(Date),
    /// The newest news is so many days old: ask before writing.
    OldNews(i32),
    /// The letter fills so many pages; one is read, two seldom.
    Pages(usize),
    /// Nothing stands in the body.
    Empty,
    /// The block has no address below the name.
    NoAddress,
    /// The block names no country.
    NoCountry,
    /// Nobody is addressed.
    NoSalutation,
    /// The person's full name doesn't stand in the letter.
    NameMissing(String),
    /// The person's full name first stands below the first paragraph.
    NameLate(String),
    /// A call doesn't stand in the letter. It may be left out knowingly.
    CallMissing(String),
    /// A gap is still open: its prompt.
    GapLeft(String),
    /// A word that closes ears.
    Tone(String),
    /// The letter asks for no reply.
    NoReplyAsked,
    /// The writer's street stands on a letter that leaves the country.
    WholeAddress,
}

/// Eight weeks without word, after which one asks before writing.
const OLD_NEWS_DAYS: i32 = 56;

/// Looks a draft over. The gravest comes first.
pub fn check(draft: &Draft, matter: &Matter, options: &CheckOptions) -> Vec<Advice> {
    // Thanks are for what has ended; what asks for nothing is not late.
    let asks = matches!(options.kind, LetterKind::Appeal | LetterKind::CoverNote);
    let mut advice = if asks { dates(matter, options) } else { Vec::new() };
    advice.extend(options.pages.filter(|pages| *pages > 1).map(Advice::Pages));
    advice.extend(head(draft));
    advice.extend(shows_street(draft).then_some(Advice::WholeAddress));
    let texts = texts(draft);
    if texts.is_empty() {
        advice.push(Advice::Empty);
        return advice;
    }
    if options.kind != LetterKind::Solidarity {
        advice.extend(names::advice(draft, matter, &texts));
    }
    let has_gap =
        |call: &str| draft.body.iter().any(|p| matches!(p, DraftParagraph::Gap(prompt) if prompt == call));
    let missing =
        ticked_calls(draft, matter, &options.left_out).into_iter().filter(|call| call.stands == InTheLetter::No);
    let missing = missing.filter(|call| options.kind == LetterKind::Appeal && !has_gap(&call.call));
    advice.extend(missing.map(|call| Advice::CallMissing(call.call)));
    advice.extend(gaps(draft));
    advice.extend(tone::words(draft, &texts).into_iter().map(Advice::Tone));
    advice.extend((asks && asks_for_no_reply(draft, &texts)).then_some(Advice::NoReplyAsked));
    advice
}

fn dates(matter: &Matter, options: &CheckOptions) -> Vec<Advice> {
    if matter.ended {
        return vec![Advice::Ended];
    }
    let mut advice = Vec::new();
    let deadline = match matter.deadline {
        Some(Deadline::On(day)) => Some(day),
        _ => None,
    };
    match (deadline, options.last_post) {
        (Some(day), _) if day < options.today => advice.push(Advice::DeadlinePast(day)),
        (_, Some(day)) if day < options.today => advice.push(Advice::LastPostPast(day)),
        _ => {}
    }
    let age = matter.issued.and_then(|issued| options.today.since(issued).ok()).map(|span| span.get_days());
    // A date that has not passed says that letters are still wanted, however old the news.
    let still_wanted = deadline.is_some() || matter.deadline == Some(Deadline::AnyTime);
    advice.extend(age.filter(|days| *days > OLD_NEWS_DAYS && !still_wanted).map(Advice::OldNews));
    advice
}

fn head(draft: &Draft) -> Vec<Advice> {
    let mut advice = Vec::new();
    // A name and a country alone reach nobody.
    let lines = draft.address.len() - usize::from(draft.country.is_some() && !draft.address.is_empty());
    if lines < 2 {
        advice.push(Advice::NoAddress);
    }
    if draft.country.is_none() && !ends_in_capitals(&draft.address) {
        advice.push(Advice::NoCountry);
    }
    if draft.salutation.trim().is_empty() {
        advice.push(Advice::NoSalutation);
    }
    advice
}

/// Name, street and town make three lines, whichever country stands below them.
fn shows_street(draft: &Draft) -> bool {
    let country = draft.sender.last().is_some_and(|line| Country::from_name(line).is_some());
    draft.country.is_some() && draft.sender.len() - usize::from(country) > 2
}

/// A last line in capitals stands where a country stands, even one that no table knows.
fn ends_in_capitals(address: &[String]) -> bool {
    let Some(last) = address.last() else { return false };
    last.chars().any(char::is_uppercase) && !last.chars().any(char::is_lowercase)
}

/// Every paragraph and item that will be printed.
fn texts(draft: &Draft) -> Vec<&str> {
    draft.body.iter().flat_map(printed).map(String::as_str).filter(|words| !words.trim().is_empty()).collect()
}

fn printed(paragraph: &DraftParagraph) -> &[String] {
    match paragraph {
        DraftParagraph::Text(words) => std::slice::from_ref(words),
        DraftParagraph::List(items) => items.as_slice(),
        DraftParagraph::Gap(_) => &[],
    }
}

fn gaps(draft: &Draft) -> Vec<Advice> {
    let left = |paragraph: &DraftParagraph| match paragraph {
        DraftParagraph::Gap(prompt) => vec![prompt.clone()],
        DraftParagraph::Text(_) | DraftParagraph::List(_) => {
            printed(paragraph).iter().flat_map(|t| blanks(t)).collect()
        }
    };
    draft.body.iter().flat_map(left).map(Advice::GapLeft).collect()
}

/// What stands in a model letter to be filled in: “[your profession]”, “______”.
fn blanks(text: &str) -> Vec<String> {
    let bracketed = text.split('[').skip(1).filter_map(|tail| tail.split_once(']')).map(|(inside, _)| inside);
    let places =
        bracketed.filter(|inside| inside.chars().count() <= BLANK_LIMIT && inside.contains(char::is_alphabetic));
    let ruled = text.split_whitespace().filter(|word| word.contains(RULE));
    places.map(|inside| format!("[{inside}]")).chain(ruled.map(ToOwned::to_owned)).collect()
}

/// A place to be filled in is named in a few words; longer brackets are somebody's sentence.
const BLANK_LIMIT: usize = 60;

/// How a place to be filled in by hand is ruled.
const RULE: &str = "___";

fn asks_for_no_reply(draft: &Draft, texts: &[&str]) -> bool {
    let Some(frame) = Frame::of(&draft.language) else { return false };
    let words = || frame.phrase(Phrase::ReplyWords).split('|');
    !texts.iter().any(|text| words().any(|word| text.to_lowercase().contains(word)))
}
