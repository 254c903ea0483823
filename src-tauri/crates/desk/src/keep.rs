//! Keeping one publication: its bytes sealed, its alert and what was understood of it stored in one transaction.

use model::{Action, Alert, AlertId, DocumentRef, DocumentRole};
use store::{Arrival, Outcome, Words};

use crate::{Desk, Paper, READER, Refusal};

/// An alert whose documents have come.
#[derive(Debug, Clone)]
pub(crate) struct Publication {
    /// `documents` is filled when it is kept.
    pub alert: Alert,
    /// In order: feed text, page, downloads.
    pub papers: Vec<Paper>,
}

/// What keeping did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub outcome: Outcome,
    /// The alert that holds it: another one's where the same publication came before from elsewhere.
    pub alert: AlertId,
    /// Those of the further actions on its page.
    pub parts: Vec<AlertId>,
}

/// Where a publication belongs.
struct Placed {
    /// Which alert holds it.
    alert: AlertId,
    /// To be stored; `None` where it came before from elsewhere.
    arriving: Option<Alert>,
}

impl Publication {
    /// Whether one of them may be the other again, from another source: they are kept one after the other then.
    pub(crate) fn may_be(&self, other: &Self) -> bool {
        let same = |one: &Paper| other.papers.iter().any(|paper| paper.reference.hash == one.reference.hash);
        self.alert.id == other.alert.id
            || self.alert.published_id == other.alert.published_id
            || self.alert.address.is_some() && self.alert.address == other.alert.address
            || self.papers.iter().any(same)
    }
}

impl Desk {
    /// Keeps all of it or nothing. The cases are old from now until they are computed anew.
    pub(crate) fn keep(&self, publication: &Publication) -> Result<Kept, Refusal> {
        Ok(self.keep_all(&[publication])?.remove(0))
    }

    /// As [`Desk::keep`], for publications that came together and of which no two can be the same: one wait for the
    /// disk and one transaction for all of them, which are kept all or none.
    pub(crate) fn keep_all(&self, publications: &[&Publication]) -> Result<Vec<Kept>, Refusal> {
        let mut kept = Vec::new();
        let mut arriving = Vec::new();
        for publication in publications {
            let placed = self.placed(publication)?;
            let own = Alert { id: placed.alert.clone(), ..publication.alert.clone() };
            let parts = one_alert_each(&own, &publication.papers).into_iter().skip(1).map(|part| part.id);
            kept.push(Kept { outcome: Outcome::Unchanged, alert: placed.alert, parts: parts.collect() });
            arriving.extend(placed.arriving.map(|alert| (kept.len() - 1, alert, publication.papers.as_slice())));
        }
        // First the bytes: an alert never names a document that is not there.
        let papers = arriving.iter().flat_map(|(.., papers)| *papers);
        let papers: Vec<_> = papers.map(|paper| (&paper.reference.hash, paper.bytes.as_slice())).collect();
        self.vault.seal_all(&papers)?;
        let parts = arriving.iter().flat_map(|(at, alert, papers)| {
            one_alert_each(alert, papers).into_iter().map(|alert| (*at, arrival(alert, papers)))
        });
        let (at, arrivals): (Vec<usize>, Vec<Arrival>) = parts.unzip();
        for (at, outcome) in at.into_iter().zip(self.store.keep_all(&arrivals)?) {
            let worst = &mut kept[at].outcome;
            if matches!((*worst, outcome), (Outcome::Unchanged, _) | (_, Outcome::New)) {
                *worst = outcome;
            }
        }
        Ok(kept)
    }

    /// Where a publication belongs: another source's alert may hold it already.
    fn placed(&self, publication: &Publication) -> Result<Placed, Refusal> {
        let mut alert = publication.alert.clone();
        alert.documents = publication.papers.iter().map(|paper| paper.reference.clone()).collect();
        if let Some(known) = self.known_elsewhere(publication)? {
            if !self.lost_its_source(&known)? {
                return Ok(Placed { alert: known, arriving: None });
            }
            // Nobody else tells of its edits any more.
            alert.published_id = self.store.alert(&known)?.published_id;
            alert.id = known;
        }
        Ok(Placed { alert: alert.id.clone(), arriving: Some(alert) })
    }

    /// Whether the source that an alert came from was taken away.
    fn lost_its_source(&self, alert: &AlertId) -> Result<bool, Refusal> {
        let source = self.store.alert(alert)?.source;
        let all = self.store.sources()?;
        Ok(source.is_some_and(|id| !all.iter().any(|source| source.id == id)))
    }

    /// The alert under which the same publication came before from another source or as a file.
    pub(crate) fn known_elsewhere(&self, publication: &Publication) -> Result<Option<AlertId>, Refusal> {
        let Publication { alert, papers } = publication;
        let mut candidates = Vec::new();
        if is_worldwide(&alert.published_id) {
            candidates.extend(self.store.find_by_published_id(&alert.published_id)?);
        }
        let is_import = |paper: &&Paper| paper.reference.role == DocumentRole::Imported;
        for paper in papers.iter().filter(is_import) {
            candidates.extend(self.store.find_by_document(&paper.reference.hash)?);
        }
        // Some feeds give every entry the address of their home page, so an address alone says nothing.
        let pages = papers.iter().filter(|paper| paper.reference.role == DocumentRole::Page);
        let mut by_place = Vec::new();
        for paper in pages {
            by_place.extend(self.store.find_by_document(&paper.reference.hash)?);
        }
        if let Some(address) = &alert.address {
            by_place.extend(self.store.find_by_address(address)?);
        }
        for id in by_place {
            if self.store.alert(&id)?.title == alert.title {
                candidates.push(id);
            }
        }
        let own = candidates.contains(&alert.id) || !self.store.alert_versions(&alert.id)?.is_empty();
        Ok(candidates.into_iter().next().filter(|_| !own))
    }
}

/// A document that holds two actions is two alerts; the second carries its part behind its id.
pub(crate) fn one_alert_each(alert: &Alert, papers: &[Paper]) -> Vec<Alert> {
    let parts = papers.iter().map(|paper| paper.actions.len()).max().unwrap_or(1).max(1);
    let of_part = |part: usize| {
        let mut alert = alert.clone();
        if part > 1 {
            alert.id = AlertId(format!("{}-{part}", alert.id));
            alert.published_id = format!("{}{PART_MARK}{part}", alert.published_id);
        }
        alert
    };
    (1..=parts).map(of_part).collect()
}

/// Between a publisher's id and the number of a document's part.
pub(crate) const PART_MARK: &str = "#part-";

fn arrival(alert: Alert, papers: &[Paper]) -> Arrival {
    let read = |paper: &Paper| paper.document.clone().map(|document| (paper.reference.hash, READER, document));
    let texts: Vec<String> = papers.iter().filter_map(|paper| paper.document.as_ref()).map(whole_text).collect();
    Arrival {
        words: Words {
            title: alert.title.clone(),
            names: names_of(&alert, &actions(papers)),
            body: texts.join("\n\n"),
        },
        readings: papers.iter().filter_map(read).collect(),
        actions: papers.iter().map(|paper| (paper.reference.hash, paper.actions.clone())).collect(),
        alert,
    }
}

fn actions(papers: &[Paper]) -> Vec<(DocumentRef, Action)> {
    let of_paper = |paper: &Paper| {
        let reference = paper.reference.clone();
        paper.actions.clone().into_iter().map(move |action| (reference.clone(), action))
    };
    papers.iter().flat_map(of_paper).collect()
}

/// What one looks for by name.
pub(crate) fn names_of(alert: &Alert, actions: &[(DocumentRef, Action)]) -> Vec<String> {
    let settled = case::settle(actions, alert, &[], &|_| false);
    let persons = settled.persons.into_iter().flat_map(|person| std::iter::once(person.name).chain(person.aliases));
    let country = settled.country.map(|country| country.name("en").to_owned());
    let number = settled.number.map(|number| number.to_string());
    let index = settled.index.map(|index| index.to_string());
    persons.chain(number).chain(index).chain(settled.organisation).chain(country).chain(settled.title).collect()
}

/// Side columns hold addresses that one searches for; a site's furniture is on every page.
pub(crate) fn whole_text(document: &model::Document) -> String {
    let blocks = document.blocks.iter().filter(|block| block.region != model::Region::Furniture);
    blocks.map(model::Block::text).collect::<Vec<_>>().join("\n")
}

/// Whether an id is made to be the only one in the world, so that two sources that give it mean one publication.
pub(crate) fn is_worldwide(id: &str) -> bool {
    id.starts_with("tag:") || id.starts_with("urn:") || id.contains("://")
}
