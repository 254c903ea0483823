//! One call turned into one sentence.

use model::Recipient;

use super::addressee::is_meant;
use super::pattern::Found;
use super::rules::{Kind, Rule, Rules};

/// What became of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Turned {
    /// A whole sentence.
    Sentence(String),
    /// A request that shares its opening words with others: “I urge you to” and “release her”.
    Infinitive {
        /// Without the space behind it.
        lead: String,
        /// Without a full stop.
        request: String,
        /// Both.
        sentence: String,
    },
    /// No rule holds: as the action has it.
    AsPrinted(String),
    /// It speaks to the writer in words that no rule turns: for the writer to put.
    Prompt(String),
}

impl Turned {
    /// Whether it may stand in one list with another.
    pub(crate) fn joins(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Infinitive { lead: a, .. }, Self::Infinitive { lead: b, .. }) => a == b,
            (Self::Sentence(_), Self::Sentence(_))
            | (Self::AsPrinted(_), Self::AsPrinted(_))
            | (Self::Prompt(_), Self::Prompt(_)) => true,
            _ => false,
        }
    }

    /// As a sentence of its own.
    pub(crate) fn sentence(&self) -> String {
        match self {
            Self::Sentence(words)
            | Self::AsPrinted(words)
            | Self::Prompt(words)
            | Self::Infinitive { sentence: words, .. } => words.clone(),
        }
    }

    /// As an item of a list.
    pub(crate) fn item(&self) -> String {
        match self {
            Self::Sentence(words) | Self::AsPrinted(words) | Self::Prompt(words) => words.clone(),
            Self::Infinitive { request, .. } => request.clone(),
        }
    }
}

/// Turns one call by the first rule that holds. One that no rule turns stays as printed, unless it speaks to the
/// writer: such words would be wrong in a letter.
pub(crate) fn sentence(call: &str, rules: Option<&Rules>, recipient: &Recipient) -> Turned {
    let call = call.trim().trim_end_matches([';', ',']).trim_end();
    let Some(rules) = rules else { return Turned::AsPrinted(call.to_owned()) };
    let prompt = || Turned::Prompt(call.to_owned());
    let words = rules.without_please(call);
    match rules.first(words) {
        None if rules.speaks_to_the_writer(call) => prompt(),
        None => Turned::AsPrinted(call.to_owned()),
        Some((rule, found)) => match rule.kind {
            Kind::Say => {
                let first = Clause { joint: "", text: words, rule, found };
                said(first, rules, recipient).map_or_else(prompt, |words| sentence_of(&words, rules))
            }
            Kind::Keep => sentence_of(call, rules),
            Kind::Request => request(call, rule, rules),
            Kind::Prompt => prompt(),
        },
    }
}

/// Stands in a table's last column where the pattern itself says that the addressee is meant: “exhortez-les”.
const ALWAYS_MEANT: &str = "=";

/// A part of a call that a rule turns by itself.
struct Clause<'a> {
    /// What stands before it: “, and ”.
    joint: &'static str,
    text: &'a str,
    rule: &'a Rule,
    found: Found<'a>,
}

/// A call is turned in so many clauses at most, and looked through for joints so far: longer ones are no calls.
const MOST_CLAUSES: usize = 8;
const MOST_JOINTS: usize = 24;

/// What the writer says in the rules' words, clause by clause: a second gerund behind “and” is turned as well. `None`
/// where the call goes on speaking to the writer in words that no pair of the table turns.
fn said<'a>(first: Clause<'a>, rules: &'a Rules, recipient: &Recipient) -> Option<String> {
    let (mut words, mut now) = (String::new(), Some(first));
    for left in (0..MOST_CLAUSES).rev() {
        let Some(clause) = now.take() else { break };
        let (own, more) = if left > 0 { second_clause(&clause, rules) } else { (clause.found.rest, None) };
        let turned = one_clause(&clause, own, rules, recipient)?;
        words.push_str(clause.joint);
        words.push_str(&if clause.joint.is_empty() { turned } else { inside(&turned) });
        now = more;
    }
    Some(words)
}

/// One clause by its rule; `own` is what the rule's pattern left, up to the next clause.
fn one_clause(clause: &Clause<'_>, own: &str, rules: &Rules, recipient: &Recipient) -> Option<String> {
    let own = rules.as_the_writer(own);
    if rules.speaks_to_the_writer(&own) {
        return None;
    }
    let (rule, who) = (clause.rule, clause.found.who.unwrap_or_default());
    let meant = !who.is_empty() && (rules.is_pronoun(who) || is_meant(who, recipient) && !rules.owns(&own));
    let words = match rule.to_you {
        Some(ALWAYS_MEANT) => rule.result.replace("{rest}", &rules.yours(&own)),
        Some(to_you) if meant => to_you.replace("{rest}", &rules.yours(&own)),
        _ => rule.result.replace("{who}", who).replace("{rest}", &own),
    };
    Some(words.replace("{how}", clause.found.how.unwrap_or_default()).replace("  ", " ").replace(" ,", ","))
}

/// A clause as it goes on inside a sentence; the English “I” keeps its capital.
fn inside(clause: &str) -> String {
    let mut chars = clause.chars();
    let first = chars.next().filter(|_| !clause.starts_with("I "));
    first.map_or_else(|| clause.to_owned(), |c| c.to_lowercase().chain(chars).collect())
}

/// Parts “…, and urging that …” from the words before it, where its verb has the form of the first one.
fn second_clause<'a>(clause: &Clause<'a>, rules: &'a Rules) -> (&'a str, Option<Clause<'a>>) {
    let rest = clause.found.rest;
    let form = |text: &str| -> String {
        let word = text.split_whitespace().next().unwrap_or_default();
        word.chars().rev().take(2).flat_map(char::to_lowercase).collect()
    };
    let joints = rules.joints.iter().flat_map(|joint| rest.match_indices(joint).map(move |(at, _)| (at, *joint)));
    let mut places: Vec<(usize, &'static str)> = joints.collect();
    places.sort_by_key(|(at, joint)| (*at, std::cmp::Reverse(joint.len())));
    for (at, joint) in places.into_iter().take(MOST_JOINTS) {
        let text = &rest[at + joint.len()..];
        let said = rules.first(text).filter(|(rule, _)| rule.kind == Kind::Say);
        if let Some((rule, found)) = said.filter(|_| form(text) == form(clause.text)) {
            return (&rest[..at], Some(Clause { joint, text, rule, found }));
        }
    }
    (rest, None)
}

fn request(call: &str, rule: &Rule, rules: &Rules) -> Turned {
    let lead = rule.result.replace("{rest}", "").trim_end().to_owned();
    let request = rules.reflexive(&rules.lowered(call.trim_end_matches('.'), rule));
    let preposition = lead.rsplit(' ').next().unwrap_or_default();
    let request = rules.linked(&request, preposition);
    Turned::Infinitive { sentence: finished(&rules.joined(&lead, &request), rules.stop()), lead, request }
}

fn sentence_of(words: &str, rules: &Rules) -> Turned {
    Turned::Sentence(finished(words, rules.stop()))
}

/// With a capital at the beginning and a mark at the end.
fn finished(words: &str, stop: &str) -> String {
    let mut chars = words.trim().chars();
    let mut sentence: String = chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default();
    let bare = sentence.trim_end_matches(['”', '»', '"', ')', '」']);
    if !bare.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']) {
        sentence.push_str(stop);
    }
    sentence
}
