//! Publications that came together, kept together: one wait for the disk for all of them instead of one each.

use crate::{Desk, Progress, Publication, Refusal, SourceReport, Tell};

/// A publication with the number of its source's report.
type Numbered = (usize, Publication);

/// So much is sealed at a time, in bytes: other programs wait meanwhile, and memory holds it twice.
const MOST_BYTES: usize = 32 << 20;

impl Desk {
    /// Keeps them, each counted in the report at its number. What can't be kept is counted as failed, whatever came
    /// of the others; the first full disk is the answer.
    pub(crate) fn take_publications(
        &self,
        reports: &mut [SourceReport],
        mut publications: Vec<Numbered>,
        tell: Tell<'_>,
    ) -> Result<(), Refusal> {
        let mut ended = Ok(());
        while !publications.is_empty() {
            let (now, later) = parted(publications);
            ended = ended.and(self.take_some(reports, &now, tell));
            publications = later;
        }
        ended
    }

    fn take_some(&self, reports: &mut [SourceReport], some: &[Numbered], tell: Tell<'_>) -> Result<(), Refusal> {
        let all: Vec<&Publication> = some.iter().map(|(_, publication)| publication).collect();
        // Where one of them can't be kept, each is kept for itself.
        let outcomes = match self.keep_all(&all) {
            Ok(kept) => kept.into_iter().map(Ok).collect(),
            Err(refusal) if all.len() == 1 => vec![Err(refusal)],
            Err(_) => all.iter().map(|publication| self.keep(publication)).collect::<Vec<_>>(),
        };
        let mut ended = Ok(());
        for ((at, publication), outcome) in some.iter().zip(outcomes) {
            let report = &mut reports[*at];
            match outcome {
                Ok(kept) => {
                    report.count(kept.outcome);
                    tell(Progress::Kept { source: report.id, title: publication.alert.title.clone() });
                }
                Err(refusal) => ended = ended.and(report.not_kept(refusal)),
            }
        }
        ended
    }
}

/// Those that can be kept at once, and those that have to wait for one of them: the same publication from two sources
/// is recognised only when the first is kept.
fn parted(publications: Vec<Numbered>) -> (Vec<Numbered>, Vec<Numbered>) {
    let mut now: Vec<Numbered> = Vec::new();
    let mut later = Vec::new();
    let mut bytes = 0;
    for (at, publication) in publications {
        bytes += publication.papers.iter().map(|paper| paper.bytes.len()).sum::<usize>();
        let has_room = now.is_empty() || bytes <= MOST_BYTES;
        let waits = |(_, other): &Numbered| publication.may_be(other);
        if has_room && !now.iter().chain(&later).any(waits) {
            now.push((at, publication));
        } else {
            later.push((at, publication));
        }
    }
    (now, later)
}
