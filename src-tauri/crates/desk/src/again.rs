//! Pages that are here, asked for again: publishers correct a page without a word in their feed.

use std::sync::Arc;

use jiff::{SignedDuration, ToSpan};
use model::{Alert, Date, Document, DocumentRole, Region, SourceId, Timestamp};
use store::{KeptPage, Outcome, PagesWanted};

use crate::{Brought, Desk, Errand, LARGEST_FILE, Out, Paper, Publication, Refusal, read_paper};

/// A page is asked for again at most once a day.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// SPEC: an action without a day is “soon” for eight weeks.
const WEEKS_SOON: i64 = 8;
/// Pages of one source asked for at one time, those that waited longest: an update stays short.
const MOST_PAGES: u32 = 20;

impl Desk {
    /// The pages of a source to be asked for again: those of running cases, since a case that is over or forgotten
    /// needs no corrections any more.
    pub(crate) fn pages_wanted(&self, source: SourceId, now: Timestamp) -> Result<Vec<(KeptPage, Alert)>, Refusal> {
        let today = day_of(now);
        let wanted = PagesWanted {
            source,
            today,
            issued_since: today.checked_sub(WEEKS_SOON.weeks()).unwrap_or(today),
            not_since: now.checked_sub(A_DAY).unwrap_or(now),
            now,
            most: MOST_PAGES,
        };
        let pages = self.store.pages_wanted(&wanted)?;
        pages.into_iter().map(|page| Ok((page.clone(), self.store.alert(&page.alert)?))).collect()
    }

    /// Keeps a page that was asked for again, where its words are others than before: what a site puts around them
    /// (menus, numbers of visitors) changes every day and is no news.
    pub(crate) fn keep_page(
        &self,
        page: &KeptPage,
        edited: Option<(Alert, Paper)>,
        now: Timestamp,
    ) -> Result<Outcome, Refusal> {
        let outcome = match edited {
            Some((alert, paper)) if self.says_something_else(&alert, &paper)? => {
                let alert = Alert { received: now, ..alert };
                self.keep(&Publication { alert, papers: vec![paper] })?.outcome
            }
            _ => Outcome::Unchanged,
        };
        self.store.note_page(page, now)?;
        Ok(outcome)
    }

    fn says_something_else(&self, alert: &Alert, paper: &Paper) -> Result<bool, Refusal> {
        let is_page = |role| role == DocumentRole::Page;
        let kept = alert.documents.iter().find(|d| is_page(d.role) && d.address == paper.reference.address);
        // A page that answers with something else (a file, nothing that can be read) replaces nothing.
        let (Some(kept), Some(now)) = (kept, &paper.document) else { return Ok(false) };
        if !is_page(paper.reference.role) || kept.hash == paper.reference.hash {
            return Ok(false);
        }
        Ok(self.document(&kept.hash)?.is_none_or(|before| words(&before) != words(now)))
    }
}

/// Asks for each page with the validators of its last answer.
pub(crate) async fn fetch_again(errand: &Arc<Errand>, out: &Out) {
    for (page, alert) in &errand.pages {
        let validators = (page.etag.clone(), page.last_modified.clone());
        let answer = errand.reach.get(&page.address, validators, LARGEST_FILE, &errand.cancel).await;
        let mut page = page.clone();
        let edited = match answer {
            Ok(None) => None,
            Ok(Some(got)) => {
                (page.etag, page.last_modified) = (got.etag.clone(), got.last_modified.clone());
                read_paper(errand, got, &page.address, DocumentRole::Page).await.map(|paper| (alert.clone(), paper))
            }
            Err(Refusal::Cancelled) => return,
            // The page that is here stays; tomorrow is another day.
            Err(_) => None,
        };
        out.send((errand.source.id, Brought::Page(Box::new((page, edited))))).await;
    }
}

fn day_of(now: Timestamp) -> Date {
    now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}

fn words(document: &Document) -> String {
    let blocks = document.blocks.iter().filter(|block| block.region != Region::Furniture);
    blocks.map(model::Block::text).collect::<Vec<_>>().join("\n")
}
