//! Cases that may be one: they name the same people in the same country. Only the person can say that they are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use model::{AlertId, Case, CaseId, Tie};

use crate::organisation::Publisher;
use crate::persons::{folded_names, is_one_person};

/// More words than this are no name; their pairs would fill the memory.
const LONGEST_NAME: usize = 8;
/// So many cases that share a name are compared with each other; a name that more share tells nobody apart.
const MOST_NAMESAKES: usize = 50;

/// Two cases that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The one that came first.
    pub one: CaseId,
    /// The other.
    pub other: CaseId,
    /// The people both name, as the first has them.
    pub names: Vec<String>,
}

/// Every pair of `cases` that may be one, in their order. `said`: the person's word on pairs of alerts; what was
/// answered is not asked again.
pub fn suggestions(cases: &[Case], said: &[Tie]) -> Vec<Suggestion> {
    let answered = Answered::of(cases, said);
    let pairs = namesakes(cases).into_iter().filter(|(a, b)| !answered.holds(*a, *b));
    let suggestion = |(a, b): (usize, usize)| {
        let names = shared_names(&cases[a], &cases[b]);
        let (one, other) = (cases[a].id.clone(), cases[b].id.clone());
        may_be_one(&cases[a], &cases[b], &names).then_some(Suggestion { one, other, names })
    };
    pairs.filter_map(suggestion).collect()
}

/// Pairs of cases that the person has answered for.
#[derive(Debug)]
struct Answered(HashSet<(usize, usize)>);

impl Answered {
    /// Whatever the answer was: those that are one case are one already.
    fn of(cases: &[Case], said: &[Tie]) -> Self {
        if said.is_empty() {
            return Self(HashSet::new());
        }
        let alerts = cases.iter().enumerate().flat_map(|(at, case)| case.alerts.iter().map(move |id| (id, at)));
        let case_of: HashMap<&AlertId, usize> = alerts.collect();
        let pair = |tie: &Tie| Some(ordered(*case_of.get(&tie.alert)?, *case_of.get(&tie.other)?));
        Self(said.iter().filter_map(pair).collect())
    }

    fn holds(&self, a: usize, b: usize) -> bool {
        self.0.contains(&ordered(a, b))
    }
}

fn ordered(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

/// Pairs that share two words of a name, or a name of one word.
fn namesakes(cases: &[Case]) -> BTreeSet<(usize, usize)> {
    let mut by_name: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
    for (at, case) in cases.iter().enumerate() {
        for name in case.persons.iter().flat_map(folded_names) {
            let words: Vec<&str> = name.split(' ').take(LONGEST_NAME).collect();
            for (n, first) in words.iter().enumerate() {
                for second in words[n + 1..].iter().chain((words.len() == 1).then_some(&"")) {
                    let key = ((*first.min(second)).to_owned(), (*first.max(second)).to_owned());
                    by_name.entry(key).or_default().insert(at);
                }
            }
        }
    }
    let few = by_name.into_values().filter(|of| (2..=MOST_NAMESAKES).contains(&of.len()));
    few.flat_map(|of| of.iter().flat_map(|a| of.range(a + 1..).map(|b| (*a, *b))).collect::<Vec<_>>()).collect()
}

fn shared_names(a: &Case, b: &Case) -> Vec<String> {
    let shared = a.persons.iter().filter(|person| b.persons.iter().any(|other| is_one_person(person, other)));
    shared.map(|person| person.name.clone()).collect()
}

/// A name of one word needs the country to say who is meant. Two numbers of one organisation are two cases by their
/// numbers, and so are appeals of two organisations: each has its own addressees and its own end.
fn may_be_one(a: &Case, b: &Case, names: &[String]) -> bool {
    let publisher = |case: &Case| case.organisation.as_deref().map(Publisher::of);
    let one_publisher = publisher(a).zip(publisher(b)).is_none_or(|(a, b)| a.is_of(&b));
    let countries = a.country.zip(b.country);
    let is_whole_name = names.iter().any(|name| name.trim().contains(char::is_whitespace));
    let one_country = countries.map_or(is_whole_name, |(a, b)| a == b);
    let both_numbered = a.number.is_some() && b.number.is_some();
    !names.is_empty() && one_publisher && one_country && !both_numbered
}
