//! Looking at files before they are kept: what is found in each, how sure, and whether it is here already.

use model::{ActionNumber, AlertId, CaseAlert, CaseId, Correction, Document, DocumentRef, IndexNumber, Timestamp};

use crate::{Desk, Imported, NewFile, Publication, Refusal, one_alert_each, part_of, publications};

/// Cases that a new alert may belong to are looked for among so many hits.
const MOST_HITS: usize = 20;

/// A file that was looked at. Nothing of it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewed {
    /// What keeping it would do.
    pub outcome: Imported,
    /// One for each action in it; none where it was refused.
    pub alerts: Vec<ReviewedAlert>,
}

/// An alert that keeping the file would bring.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewedAlert {
    /// The alert as it would be kept, or as it is here already.
    pub alert: AlertId,
    /// With what is understood of it, corrections of before included: what a later file may be news of.
    pub one: CaseAlert,
    /// Its documents.
    pub documents: Vec<(DocumentRef, Option<Document>)>,
    /// What keeping it would do.
    pub outcome: Imported,
}

impl Desk {
    /// Looks at files, one after the other as they would be kept: a later one may be an update of an earlier.
    pub fn review(&self, files: &[NewFile], now: Timestamp) -> Result<Vec<Reviewed>, Refusal> {
        let mut before = Vec::new();
        files.iter().map(|file| self.review_file(file, &mut before, now)).collect()
    }

    /// Looks at one file. `before`: alerts of files that were looked at before it; its own are added.
    pub fn review_file(
        &self,
        file: &NewFile,
        before: &mut Vec<CaseAlert>,
        now: Timestamp,
    ) -> Result<Reviewed, Refusal> {
        let publications = match publications(file.clone().of_person(now), &self.child) {
            Ok(publications) => publications,
            Err(refusal) => return Ok(Reviewed { outcome: Imported::Refused(refusal), alerts: Vec::new() }),
        };
        let mut alerts = Vec::new();
        for publication in publications {
            for (part, alert) in one_alert_each(&publication.alert, &publication.papers).into_iter().enumerate() {
                let of_part = Publication { alert, papers: publication.papers.clone() };
                alerts.push(self.review_alert(&of_part, part, before)?);
            }
        }
        let news = alerts.iter().find(|alert| !matches!(alert.outcome, Imported::Known(_)));
        let outcome = news.or(alerts.first()).map(|alert| alert.outcome.clone());
        let empty = || Imported::Refused(Refusal::NoDocument);
        Ok(Reviewed { outcome: outcome.unwrap_or_else(empty), alerts })
    }

    /// Keeps a file that was looked at, with what the person put right before.
    pub fn keep_reviewed(
        &self,
        file: &NewFile,
        corrections: &[(AlertId, Correction)],
        now: Timestamp,
    ) -> Result<Imported, Refusal> {
        // First what the person wrote: it waits for its alert, whatever happens in between.
        for (alert, correction) in corrections {
            self.store.add_correction(alert, correction, now)?;
        }
        let outcome = self.import_files(vec![Ok(file.clone())], now)?.remove(0);
        if !corrections.is_empty() {
            self.renew_cases()?;
        }
        Ok(match (&outcome, corrections) {
            // A correction may have moved it to another case.
            (Imported::Kept(_), [(alert, _), ..]) => Imported::Kept(self.cases_of(alert)?),
            (Imported::Update(_), [(alert, _), ..]) => Imported::Update(self.cases_of(alert)?),
            _ => outcome,
        })
    }

    /// The case of an alert, where it has one.
    fn cases_of(&self, alert: &AlertId) -> Result<Vec<CaseId>, Refusal> {
        Ok(self.store.case_of(alert)?.into_iter().collect())
    }

    fn review_alert(
        &self,
        publication: &Publication,
        part: usize,
        before: &mut Vec<CaseAlert>,
    ) -> Result<ReviewedAlert, Refusal> {
        let known = self.known_elsewhere(publication)?.unwrap_or(publication.alert.id.clone());
        let mut alert = publication.alert.clone();
        alert.id = known.clone();
        alert.documents = publication.papers.iter().map(|paper| paper.reference.clone()).collect();
        let actions: Vec<_> = publication.papers.iter().filter_map(|paper| part_of(paper, part)).collect();
        let kept = self.store.corrections(&known)?.into_iter().map(|kept| kept.correction);
        let in_papers = |place: &model::Place| alert.documents.iter().any(|d| Some(d.hash) == place.document);
        let action = case::settle(&actions, &alert, &kept.collect::<Vec<_>>(), &in_papers);
        let one = CaseAlert { alert, action };
        let outcome = match self.store.alert_versions(&known)?.last() {
            Some(here) if has_all(here, &one.alert) => Imported::Known(self.cases_of(&known)?),
            Some(_) => Imported::Update(self.cases_of(&known)?),
            None => self.would_join(&one, before)?,
        };
        before.push(one.clone());
        let documents = publication.papers.iter().map(|p| (p.reference.clone(), p.document.clone())).collect();
        Ok(ReviewedAlert { alert: known, one, documents, outcome })
    }

    /// Whether a new alert would be a case of its own or news of another.
    fn would_join(&self, one: &CaseAlert, before: &[CaseAlert]) -> Result<Imported, Refusal> {
        let mut company = self.company(one)?;
        company.extend(before.iter().filter(|other| other.alert.id != one.alert.id).cloned());
        company.push(one.clone());
        let cases = case::compute(&company, &self.store.ties()?);
        let own = cases.into_iter().find(|case| case.alerts.contains(&one.alert.id));
        let others = own.into_iter().flat_map(|case| case.alerts).filter(|other| *other != one.alert.id);
        let others: Vec<AlertId> = others.collect();
        if others.is_empty() {
            return Ok(Imported::Kept(Vec::new()));
        }
        let cases = others.iter().map(|id| self.store.case_of(id)).collect::<Result<Vec<_>, _>>()?;
        Ok(Imported::Update(cases.into_iter().flatten().take(1).collect()))
    }

    /// Alerts of every case that the new one may belong to, by numbers, index and addresses.
    fn company(&self, one: &CaseAlert) -> Result<Vec<CaseAlert>, Refusal> {
        let earlier = &one.action.refers_to;
        let numbers =
            one.action.number.iter().cloned().chain(earlier.iter().filter_map(|e| ActionNumber::parse(e)));
        let indexes = one.action.index.iter().cloned().chain(earlier.iter().filter_map(|e| IndexNumber::parse(e)));
        let mut cases = Vec::new();
        for number in numbers {
            cases.extend(self.store.case_by_number(&number.to_string())?.into_iter().map(|case| case.id));
        }
        for index in indexes {
            cases.extend(self.store.search(index.as_str(), MOST_HITS)?.into_iter().filter_map(|hit| hit.case));
        }
        for address in earlier.iter().filter(|earlier| earlier.contains("://")) {
            for alert in self.store.find_by_address(address)? {
                cases.extend(self.store.case_of(&alert)?);
            }
        }
        cases.sort();
        cases.dedup();
        let mut company = Vec::new();
        for id in cases {
            for alert in self.store.case(&id)?.alerts {
                company.push(CaseAlert { alert: self.store.alert(&alert)?, action: self.settled(&alert)? });
            }
        }
        Ok(company)
    }
}

/// Whether all documents of the one are among the other's.
fn has_all(here: &model::Alert, new: &model::Alert) -> bool {
    new.documents.iter().all(|document| here.documents.iter().any(|known| known.hash == document.hash))
}
