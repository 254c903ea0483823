//! Which alerts tell one story: by the person's word, by organisation and number, by index, by what they refer to.

use std::collections::{BTreeMap, HashMap};

use model::{ActionNumber, AlertId, AlertKind, CaseAlert, IndexNumber, Tie, Warning};

use crate::organisation::Publisher;
use crate::settle::ONLY_THE_SOURCE;

/// Alerts of one story, with the number that all of them stand under.
pub struct Story<'a> {
    /// In the order in which they came.
    pub alerts: Vec<&'a CaseAlert>,
    /// Of the first action, where an update has a number of its own.
    pub number: Option<ActionNumber>,
}

/// Parts the alerts into stories. Each alert is in exactly one.
pub fn tie<'a>(alerts: &'a [CaseAlert], said: &[Tie]) -> Vec<Story<'a>> {
    let mut ties = Ties::new(alerts);
    // Whom the person keeps apart nothing may join; whom the person puts together comes with all that is tied to it.
    let together = ties.word_of_person(said);
    ties.by_number();
    ties.by_earlier_number();
    ties.by_index();
    ties.by_address();
    together.into_iter().for_each(|(first, second)| ties.attach(second, first));
    ties.stories()
}

/// A forest over the alerts: each tree is one story.
struct Ties<'a> {
    /// In the order in which they came: the order in which they are given must not count.
    alerts: Vec<&'a CaseAlert>,
    publishers: Vec<Option<Publisher>>,
    parent: Vec<usize>,
    /// The number of each tree, kept at its root.
    number: Vec<Option<ActionNumber>>,
    /// Pairs that the person keeps apart; the first of each is the one that left.
    apart: Vec<(usize, usize)>,
}

impl<'a> Ties<'a> {
    fn new(alerts: &'a [CaseAlert]) -> Self {
        let mut alerts: Vec<&CaseAlert> = alerts.iter().collect();
        alerts.sort_by_key(|a| (a.alert.received, &a.alert.id));
        Self {
            publishers: alerts.iter().map(|a| a.action.organisation.as_deref().map(Publisher::of)).collect(),
            parent: (0..alerts.len()).collect(),
            number: alerts.iter().map(|a| a.action.number.clone()).collect(),
            apart: Vec::new(),
            alerts,
        }
    }

    /// Notes whom the person keeps apart, and gives the pairs that belong together, the alert that came first in front:
    /// its number is the story's.
    fn word_of_person(&mut self, said: &[Tie]) -> Vec<(usize, usize)> {
        if said.is_empty() {
            return Vec::new();
        }
        let at: HashMap<&AlertId, usize> =
            self.alerts.iter().enumerate().map(|(at, a)| (&a.alert.id, at)).collect();
        let mut newest: BTreeMap<(usize, usize), (usize, bool)> = BTreeMap::new();
        for tie in said {
            if let (Some(a), Some(b)) = (at.get(&tie.alert), at.get(&tie.other)) {
                newest.insert((*a.min(b), *a.max(b)), (*a, tie.same));
            }
        }
        let left =
            |((a, b), (left, _)): (&(usize, usize), &(usize, bool))| (*left, if left == a { *b } else { *a });
        self.apart = newest.iter().filter(|(_, (_, same))| !same).map(left).collect();
        // In the order of their arrival, as the alerts are.
        newest.iter().filter(|(_, (_, same))| *same).map(|(pair, _)| *pair).collect()
    }

    /// Whether the person said of an alert of one tree that it is not of the other's story.
    fn are_apart(&mut self, a: usize, b: usize) -> bool {
        (0..self.apart.len()).any(|n| {
            let (one, other) = self.apart[n];
            let roots = (self.root(one), self.root(other));
            roots == (a, b) || roots == (b, a)
        })
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.parent[at] != at {
            self.parent[at] = self.parent[self.parent[at]];
            at = self.parent[at];
        }
        at
    }

    /// Joins two stories unless they stand under different numbers: the same page may tell of two cases.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let differ = self.number[a].is_some() && self.number[b].is_some() && self.number[a] != self.number[b];
        if a != b && !differ {
            self.attach(b, a);
        }
    }

    /// Puts `under`'s tree below `top`'s; `top`'s number is the story's.
    fn attach(&mut self, under: usize, top: usize) {
        let (under, top) = (self.root(under), self.root(top));
        if under != top && !self.are_apart(under, top) {
            self.parent[under] = top;
            if self.number[top].is_none() {
                self.number[top] = self.number[under].take();
            }
        }
    }

    /// Unknown publishers are taken to be the same only where a caller has checked that nobody else is meant.
    fn may_be_one_publisher(&self, a: usize, b: usize) -> bool {
        match (&self.publishers[a], &self.publishers[b]) {
            (Some(a), Some(b)) => a.is_of(b),
            _ => true,
        }
    }

    /// The same organisation's same number. An alert whose document names no publisher belongs to the only one that
    /// has that number; where several have it, it stays with those of its own source.
    fn by_number(&mut self) {
        for members in self.grouped(|alert| alert.action.number.iter().cloned().collect()).into_values() {
            let (named, unnamed): (Vec<usize>, Vec<usize>) =
                members.into_iter().partition(|at| names_publisher(self.alerts[*at]));
            let mut heads = self.cluster(named);
            if heads.len() == 1 && unnamed.iter().all(|at| has_series(self.alerts[*at])) {
                unnamed.into_iter().for_each(|at| self.join(heads[0], at));
                continue;
            }
            let (sourced, nobody) = unnamed.into_iter().partition(|at| self.publishers[*at].is_some());
            heads.extend(self.cluster(sourced));
            for at in nobody {
                if heads.is_empty() {
                    heads.push(at);
                } else if heads.len() == 1 && has_series(self.alerts[at]) {
                    self.join(heads[0], at);
                }
            }
        }
    }

    /// Joins those of one publisher; the first of each.
    fn cluster(&mut self, members: Vec<usize>) -> Vec<usize> {
        let mut heads: Vec<usize> = Vec::new();
        for at in members {
            match heads.iter().position(|head| self.may_be_one_publisher(*head, at)) {
                Some(known) => self.join(heads[known], at),
                None => heads.push(at),
            }
        }
        heads
    }

    /// An update with a number of its own (“AHRC-UAU-012-2011” on “AHRC-UAC-009-2011”) belongs to the number it
    /// continues. A first action that mentions another number is a story of its own.
    fn by_earlier_number(&mut self) {
        let by_number = self.grouped(|alert| alert.action.number.iter().cloned().collect());
        for at in 0..self.alerts.len() {
            let Some(number) = earlier_number(self.alerts[at]) else { continue };
            let own = &self.alerts[at].action.number;
            let names_own = self.alerts[at].action.refers_to.iter().any(|e| ActionNumber::parse(e) == *own);
            if own.is_some() && (names_own || !continues(self.alerts[at])) {
                continue;
            }
            let candidates = by_number.get(&number).map(Vec::as_slice).unwrap_or_default();
            let target = candidates.iter().copied().find(|other| self.may_be_one_publisher(at, *other));
            if let Some(target) = target.filter(|_| own.is_some() || self.one_story(candidates)) {
                self.attach(at, target);
            }
        }
    }

    fn one_story(&mut self, members: &[usize]) -> bool {
        let roots: Vec<usize> = members.iter().map(|at| self.root(*at)).collect();
        roots.windows(2).all(|pair| pair[0] == pair[1])
    }

    /// The same index is the same document, perhaps in another language; an index referred to is an earlier one.
    fn by_index(&mut self) {
        self.by_key(|alert| indexes(alert).collect());
    }

    /// A link to the page of an earlier alert. Two alerts that merely share a page stay apart: some feeds give every
    /// entry the address of their home page.
    fn by_address(&mut self) {
        let pages = self.grouped(|alert| pages(alert).collect());
        for at in 0..self.alerts.len() {
            for earlier in earlier_pages(self.alerts[at]) {
                let Some(members) = pages.get(&earlier) else {
                    continue;
                };
                if self.one_story(members) && self.may_be_one_publisher(at, members[0]) {
                    self.join(members[0], at);
                }
            }
        }
    }

    fn by_key<K: std::hash::Hash + Ord>(&mut self, keys: impl Fn(&CaseAlert) -> Vec<K>) {
        for members in self.grouped(keys).into_values() {
            for pair in members.windows(2) {
                if self.may_be_one_publisher(pair[0], pair[1]) {
                    self.join(pair[0], pair[1]);
                }
            }
        }
    }

    /// Alerts by key, as they arrived. Those that the person took out of their story come last: the rest must not
    /// gather around the one that left.
    fn grouped<K: std::hash::Hash + Ord>(&self, keys: impl Fn(&CaseAlert) -> Vec<K>) -> BTreeMap<K, Vec<usize>> {
        let mut groups = group(&self.alerts, keys);
        if !self.apart.is_empty() {
            for members in groups.values_mut() {
                members.sort_by_key(|at| self.apart.iter().any(|(left, _)| left == at));
            }
        }
        groups
    }

    fn stories(mut self) -> Vec<Story<'a>> {
        let mut members: BTreeMap<usize, Vec<&CaseAlert>> = BTreeMap::new();
        for at in 0..self.alerts.len() {
            let root = self.root(at);
            members.entry(root).or_default().push(self.alerts[at]);
        }
        members.into_iter().map(|(root, alerts)| Story { alerts, number: self.number[root].take() }).collect()
    }
}

fn group<K: std::hash::Hash + Ord>(
    alerts: &[&CaseAlert],
    keys: impl Fn(&CaseAlert) -> Vec<K>,
) -> BTreeMap<K, Vec<usize>> {
    let mut groups: HashMap<K, Vec<usize>> = HashMap::new();
    for (at, alert) in alerts.iter().enumerate() {
        for key in keys(alert) {
            let members = groups.entry(key).or_default();
            if members.last() != Some(&at) {
                members.push(at);
            }
        }
    }
    // In the keys' order, so that the same alerts always give the same stories.
    groups.into_iter().collect()
}

/// The number that an alert names first, where it is no index.
pub fn earlier_number(alert: &CaseAlert) -> Option<ActionNumber> {
    let earlier = alert.action.refers_to.first()?;
    ActionNumber::parse(earlier).filter(|_| IndexNumber::parse(earlier).is_none())
}

/// The alert's own index and those that it names.
pub fn indexes(alert: &CaseAlert) -> impl Iterator<Item = IndexNumber> {
    let earlier = alert.action.refers_to.iter().filter_map(|earlier| IndexNumber::parse(earlier));
    alert.action.index.iter().cloned().chain(earlier)
}

/// The addresses at which an alert stands, bare.
pub fn pages(alert: &CaseAlert) -> impl Iterator<Item = String> {
    let of_documents = alert.alert.documents.iter().filter_map(|document| document.address.as_deref());
    alert.alert.address.as_deref().into_iter().chain(of_documents).map(bare_address)
}

/// The addresses of other alerts that it names, bare.
pub fn earlier_pages(alert: &CaseAlert) -> impl Iterator<Item = String> {
    alert.action.refers_to.iter().filter(|text| text.contains("://")).map(|text| bare_address(text))
}

fn continues(alert: &CaseAlert) -> bool {
    matches!(alert.action.kind, Some(AlertKind::Update | AlertKind::Outcome | AlertKind::Stop))
}

/// Whether a document names the publisher; a feed's title is a weaker word (“Urgent actions, the feed”).
fn names_publisher(alert: &CaseAlert) -> bool {
    let only_the_source = |warning: &Warning| warning.code == ONLY_THE_SOURCE && warning.found == "organisation";
    alert.action.organisation.is_some() && !alert.action.warnings.iter().any(only_the_source)
}

/// Bare numbers (“12”) say nothing without their publisher.
fn has_series(alert: &CaseAlert) -> bool {
    alert.action.number.as_ref().is_some_and(|number| !number.series.is_empty())
}

/// Without scheme, “www.”, fragment and last slash: the same page under its spellings.
fn bare_address(address: &str) -> String {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    let bare = bare.split('#').next().unwrap_or(bare).trim_end_matches('/');
    bare.strip_prefix("www.").unwrap_or(bare).to_owned()
}
