//! The call tables, one a language.

use std::sync::OnceLock;

use model::Language;

use crate::frames::is_unspaced;

use super::between::Between;
use super::linked::Linked;
use super::pattern::{Found, Pattern, first_word};

/// What a rule makes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A sentence by the rule's words. “You” in the call is the writer.
    Say,
    /// A request that the letter's own lead introduces, and that may stand in a list. “You” is the addressee.
    Request,
    /// The call is a sentence to the addressee already.
    Keep,
    /// The call tells the writer how to write.
    Prompt,
}

/// One row of a table.
#[derive(Debug)]
pub(crate) struct Rule {
    /// What it makes.
    pub(crate) kind: Kind,
    condition: Condition,
    /// The sentence, with slots.
    pub(crate) result: &'static str,
    /// The sentence where the somebody of the call is the addressee.
    pub(crate) to_you: Option<&'static str>,
}

#[derive(Debug)]
enum Condition {
    /// The call begins so.
    Begins(Pattern),
    /// The call's first word, adverbs aside, is one of these or ends so (“-ir”).
    FirstWord(Vec<&'static str>),
    /// One of the call's last words is one of these; “-zu-” stands inside the last one.
    LastWords(Vec<&'static str>),
    /// The call begins and ends so: languages whose verb stands last.
    Between(Between),
}

/// The rules of one language.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    /// “grave” becomes “gravely”.
    degrees: Vec<(&'static str, &'static str)>,
    /// “you do” becomes “I do”.
    writer: Vec<(&'static str, &'static str)>,
    /// Words that mean the addressee: “them”.
    pronouns: Vec<&'static str>,
    /// “their” before these becomes “your”.
    owned: Vec<(&'static str, &'static str)>,
    /// Words that show that the somebody of a call is meant again: “its”, “their”.
    owners: Vec<&'static str>,
    /// First words to look behind: “-ly”, “and”.
    pub(crate) adverbs: Vec<&'static str>,
    /// “se” becomes “vous”.
    reflexives: Vec<(&'static str, &'static str)>,
    /// Words that still speak to the writer where no pair turned them: then the call stays as printed.
    leftovers: Vec<&'static str>,
    /// First words that are no names: they lose their capital inside a sentence.
    lowered: Vec<&'static str>,
    /// “libérez” becomes “libérer” behind a lead.
    pub(crate) imperatives: Vec<(&'static str, &'static str)>,
    /// “de” becomes “d’” before these beginnings.
    elisions: Vec<(&'static str, &'static str)>,
    elided_before: Vec<&'static str>,
    /// “please” before words to the writer: “Please urge the authorities to …”.
    polite: Vec<Pattern>,
    /// What may stand before a second clause.
    pub(crate) joints: Vec<&'static str>,
    /// What ends a sentence; “.” where the table says nothing.
    stop: Option<&'static str>,
    /// How further verbs of a request say its lead's preposition again; `None` where the language needs none.
    pub(crate) again: Option<Linked>,
}

/// The tables, each read when its language is first written in.
static TABLES: [(&str, &str, OnceLock<Rules>); 12] = [
    ("en", include_str!("en.tsv"), OnceLock::new()),
    ("fr", include_str!("fr.tsv"), OnceLock::new()),
    ("es", include_str!("es.tsv"), OnceLock::new()),
    ("de", include_str!("de.tsv"), OnceLock::new()),
    ("it", include_str!("it.tsv"), OnceLock::new()),
    ("pt", include_str!("pt.tsv"), OnceLock::new()),
    ("nl", include_str!("nl.tsv"), OnceLock::new()),
    ("ru", include_str!("ru.tsv"), OnceLock::new()),
    ("tr", include_str!("tr.tsv"), OnceLock::new()),
    ("ar", include_str!("ar.tsv"), OnceLock::new()),
    ("fa", include_str!("fa.tsv"), OnceLock::new()),
    ("zh", include_str!("zh.tsv"), OnceLock::new()),
];

/// How many words may stand before a request's verb: “immediately, unconditionally and without delay”.
const MOST_ADVERBS: usize = 12;

/// How far from a call's end its infinitive may stand: “zu lassen”, “te laten onderzoeken”.
const LAST_WORDS: usize = 3;

impl Rules {
    /// The rules of a language; `None` where there are none.
    pub(crate) fn of(language: &Language) -> Option<&'static Self> {
        let table = TABLES.iter().find(|(of, ..)| *of == language.primary());
        table.map(|(_, table, rules)| rules.get_or_init(|| read(table)))
    }

    /// The call without the “please” before words to the writer, who needs none; with it where it is the addressee's.
    pub(crate) fn without_please<'a>(&self, call: &'a str) -> &'a str {
        let bare = self
            .polite
            .iter()
            .find_map(|please| please.find(call, &[]))
            .map(|found| found.rest.trim_start_matches([' ', ',']));
        let to_the_writer =
            |bare: &&str| self.first(bare).is_some_and(|(rule, _)| matches!(rule.kind, Kind::Say | Kind::Prompt));
        bare.filter(to_the_writer).unwrap_or(call)
    }

    /// The first rule that holds for a call, and what its slots hold.
    pub(crate) fn first<'a>(&'a self, call: &'a str) -> Option<(&'a Rule, Found<'a>)> {
        let first = first_word(call);
        self.rules.iter().find_map(|rule| Some((rule, self.holds(&rule.condition, call, &first)?)))
    }

    fn holds<'a>(&self, condition: &Condition, call: &'a str, first: &str) -> Option<Found<'a>> {
        let whole = Found { rest: call, ..Found::default() };
        match condition {
            Condition::Begins(pattern) => {
                Some(pattern).filter(|p| p.may_begin(first)).and_then(|p| p.find(call, &self.degrees))
            }
            Condition::FirstWord(words) => self.verb(call).filter(|w| is_one_of(w, words)).map(|_| whole),
            Condition::LastWords(words) => ends_so(call, words).then_some(whole),
            Condition::Between(between) => between.find(call),
        }
    }

    fn verb(&self, call: &str) -> Option<String> {
        let words = call.split_whitespace().take(MOST_ADVERBS);
        words
            .map(|word| word.trim_matches([',', '.', ';']).to_lowercase())
            .find(|word| !is_one_of(word, &self.adverbs))
    }

    /// The words with “you” turned into “I”: in these calls “you” is the person who writes.
    pub(crate) fn as_the_writer(&self, words: &str) -> String {
        replaced(words, &self.writer)
    }

    /// The words with “their obligations” turned into “your obligations”.
    pub(crate) fn yours(&self, words: &str) -> String {
        replaced(words, &self.owned)
    }

    /// Reflexive pronouns in the addressee's person.
    pub(crate) fn reflexive(&self, words: &str) -> String {
        let first = self.reflexives.iter().find(|(from, _)| words.starts_with(from));
        first.map_or_else(|| words.to_owned(), |(from, to)| format!("{to}{}", &words[from.len()..]))
    }

    /// Whether the words still speak to the writer.
    pub(crate) fn speaks_to_the_writer(&self, words: &str) -> bool {
        let lower = words.to_lowercase();
        let stands = |text: &str, leftover: &str| text.split(|c: char| !c.is_alphabetic()).any(|w| w == leftover);
        self.leftovers.iter().any(|leftover| match leftover {
            // Chinese writes no spaces, and German tells “Sie” from “sie”.
            _ if leftover.contains(is_unspaced) => words.contains(leftover),
            _ if leftover.contains(char::is_uppercase) => stands(words, leftover),
            _ => stands(&lower, leftover),
        })
    }

    /// A request as it goes on behind its lead: an imperative as an infinitive, and without the capital of a sentence's
    /// beginning, unless it is a name's.
    pub(crate) fn lowered(&self, request: &str, rule: &Rule) -> String {
        let (word, rest) = request.split_at(request.find(|c: char| !c.is_alphabetic()).unwrap_or(request.len()));
        let first = word.to_lowercase();
        if let Some((_, infinitive)) = self.imperatives.iter().find(|(imperative, _)| *imperative == first) {
            return format!("{infinitive}{rest}");
        }
        let is_verb = matches!(rule.condition, Condition::FirstWord(_));
        if !is_verb && !self.lowered.contains(&first.as_str()) {
            return request.to_owned();
        }
        let mut chars = request.chars();
        chars.next().map(|c| c.to_lowercase().chain(chars).collect()).unwrap_or_default()
    }

    /// By which words or endings an infinitive is known: those of the first row of requests.
    pub(crate) fn infinitives(&self) -> &[&'static str] {
        let requests = self.rules.iter().filter(|rule| rule.kind == Kind::Request);
        let mut verbs = requests.filter_map(|rule| match &rule.condition {
            Condition::FirstWord(words) => Some(words.as_slice()),
            _ => None,
        });
        verbs.next().unwrap_or_default()
    }

    /// Lead and request as one sentence.
    pub(crate) fn joined(&self, lead: &str, request: &str) -> String {
        let vowel = self.elided_before.iter().any(|beginning| request.to_lowercase().starts_with(beginning));
        let elided = self.elisions.iter().find_map(|(from, to)| Some((lead.strip_suffix(from)?, to)));
        match elided.filter(|_| vowel) {
            Some((lead, to)) => format!("{lead}{to}{request}"),
            None => format!("{lead} {request}"),
        }
    }

    /// What ends a sentence.
    pub(crate) fn stop(&self) -> &'static str {
        self.stop.unwrap_or(".")
    }

    /// Whether the words are a pronoun that means the addressee.
    pub(crate) fn is_pronoun(&self, who: &str) -> bool {
        self.pronouns.iter().any(|pronoun| pronoun.eq_ignore_ascii_case(who))
    }

    /// Whether the words speak of somebody's own (“its soldiers”): then the somebody can't become “you” before it.
    pub(crate) fn owns(&self, words: &str) -> bool {
        words.split(|c: char| !c.is_alphabetic()).any(|word| self.owners.contains(&word.to_lowercase().as_str()))
    }
}

pub(crate) fn is_one_of(word: &str, choices: &[&str]) -> bool {
    choices.iter().any(|choice| match choice.strip_prefix('-') {
        Some(ending) => word.ends_with(ending) && word.chars().count() > ending.chars().count() + 1,
        None => word == *choice,
    })
}

/// Whether the call, or its main clause before “dass” or “dat”, ends in an infinitive.
fn ends_so(call: &str, choices: &[&str]) -> bool {
    let heads = [", ", " dat "].into_iter().filter_map(|joint| call.split_once(joint)).map(|(head, _)| head);
    heads.chain([call]).any(|clause| ends_with_one_of(clause, choices))
}

/// The last word has to be a verb: lower case, in “-n”. “Zugang zu Anwälten” ends in no infinitive.
fn ends_with_one_of(call: &str, choices: &[&str]) -> bool {
    let words: Vec<&str> = call.trim_end_matches(['.', ';']).split_whitespace().rev().take(LAST_WORDS).collect();
    let last = words.first().copied().unwrap_or_default();
    let is_verb = (words.len() == 1 || last.starts_with(char::is_lowercase)) && last.ends_with('n');
    let fits = |choice: &&str| match choice.strip_prefix('-').and_then(|c| c.strip_suffix('-')) {
        Some(inside) => last.find(inside).is_some_and(|at| at > 1),
        None => words.iter().skip(1).any(|word| word == choice),
    };
    is_verb && choices.iter().any(fits)
}

/// The text with whole words replaced, longest first as the table has them, in one pass: nothing is replaced twice.
fn replaced(text: &str, pairs: &[(&str, &str)]) -> String {
    let mut done = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at_word = !done.ends_with(char::is_alphanumeric);
        let is_whole =
            |from: &str| rest.starts_with(from) && !rest[from.len()..].starts_with(char::is_alphanumeric);
        if let Some((from, to)) = pairs.iter().find(|(from, _)| at_word && is_whole(from)) {
            done.push_str(to);
            rest = &rest[from.len()..];
        } else if let Some(next) = rest.chars().next() {
            done.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    done
}

fn read(table: &'static str) -> Rules {
    let mut rules = Rules::default();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let (Some(kind), Some(what)) = (cells.next(), cells.next()) else { continue };
        let (result, to_you) = (cells.next().unwrap_or_default(), cells.next().filter(|cell| !cell.is_empty()));
        let words = || what.split('|').collect();
        let mut rule = |kind, condition| rules.rules.push(Rule { kind, condition, result, to_you });
        match kind {
            "say" => rule(Kind::Say, Condition::Begins(Pattern::of(what))),
            "prompt" => rule(Kind::Prompt, Condition::Begins(Pattern::of(what))),
            "keep" => rule(Kind::Keep, Condition::Begins(Pattern::of(what))),
            "keep-first" => rule(Kind::Keep, Condition::FirstWord(words())),
            "say-ends" => rule(Kind::Say, Condition::Between(Between::of(what))),
            "request" => rule(Kind::Request, Condition::FirstWord(words())),
            "request-ends" => rule(Kind::Request, Condition::LastWords(words())),
            "polite" => rules.polite.push(Pattern::of(what)),
            "degree" => rules.degrees.push((what, result)),
            "writer" => rules.writer.push((what, result)),
            "yours" => rules.owned.push((what, result)),
            "reflexive" => rules.reflexives.push((what, result)),
            "imperative" => rules.imperatives.push((what, result)),
            "elide" => {
                rules.elisions.push((what, result));
                rules.elided_before = to_you.unwrap_or_default().split('|').collect();
            }
            "leftover" => rules.leftovers = words(),
            "lower" => rules.lowered = words(),
            "pronoun" => rules.pronouns = words(),
            "owner" => rules.owners = words(),
            "adverb" => rules.adverbs = words(),
            "joint" => rules.joints = words(),
            "stop" => rules.stop = Some(what),
            "again" => {
                let cells = |cell: &'static str| cell.split('|').collect();
                let lookalikes = cells(to_you.unwrap_or_default());
                rules.again = Some(Linked { joints: words(), small: cells(result), lookalikes });
            }
            _ => {}
        }
    }
    rules
}
