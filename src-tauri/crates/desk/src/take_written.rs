//! What the person did in an export: corrections, ties, drafts, writers, settings.

use exchange::{DraftRecord, Part, Record};
use model::Tie;
use store::{DraftId, EverCorrected, EverDrafted, EverTied, KeptDraft, Saving, WriterId};

use crate::{Desk, PROXY, Refusal, Taking, is_portable};

impl Desk {
    pub(crate) fn take_corrections(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Corrections)? {
            let Record::Correction(theirs) = record else { continue };
            let alert = taking.alert(&theirs.alert).clone();
            let ever = EverCorrected {
                alert,
                correction: theirs.correction,
                made: theirs.made,
                withdrawn: theirs.withdrawn,
            };
            taking.taken.written += usize::from(self.store.merge_correction(&ever)?);
        }
        for record in taking.records(Part::Ties)? {
            let Record::Tie(theirs) = record else { continue };
            let tie = Tie {
                alert: taking.alert(&theirs.tie.alert).clone(),
                other: taking.alert(&theirs.tie.other).clone(),
                same: theirs.tie.same,
            };
            let ever = EverTied { tie, made: theirs.made, withdrawn: theirs.withdrawn };
            taking.taken.written += usize::from(self.store.merge_tie(&ever)?);
        }
        Ok(())
    }

    pub(crate) fn take_written(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Drafts)? {
            let Record::Draft(theirs) = record else { continue };
            taking.taken.written += usize::from(self.store.merge_draft(&draft(taking, *theirs))?);
        }
        let ids = self.take_letters(taking)?;
        self.take_replies(taking, &ids)?;
        self.take_writers(taking)?;
        self.take_settings(taking)
    }

    /// The owner here stays the owner; who owned the other laptop is one more who writes.
    fn take_writers(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Writers)? {
            let Record::Writer(theirs) = record else { continue };
            let ours = self.store.writers()?;
            if ours.iter().any(|(_, writer)| *writer == theirs.writer) {
                continue;
            }
            let has_owner = ours.iter().any(|(id, _)| *id == WriterId::OWNER);
            match theirs.owner && !has_owner {
                true => self.store.put_profile(&theirs.writer)?,
                false => drop(self.store.add_writer(&theirs.writer)?),
            }
            taking.taken.written += 1;
        }
        Ok(())
    }

    /// What was chosen here stays chosen.
    fn take_settings(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Settings)? {
            let Record::Setting(theirs) = record else { continue };
            if !is_portable(&theirs.key) || self.store.setting(&theirs.key)?.is_some() {
                continue;
            }
            self.store.set_setting(&theirs.key, Some(&theirs.value))?;
            taking.taken.written += 1;
            if theirs.key == PROXY {
                taking.taken.proxy = Some(theirs.value);
            }
        }
        Ok(())
    }
}

fn draft(taking: &Taking<'_>, theirs: DraftRecord) -> EverDrafted {
    let DraftRecord { case, recipient, form, draft, left_out, saved, removed, savings, .. } = theirs;
    // A line each: what another program wrote may hold more.
    let left_out = left_out.iter().map(|call| letter::on_one_line(call)).collect();
    let language = draft.language.clone();
    let case = taking.case(&case);
    let kept = KeptDraft { id: DraftId(0), case, recipient, language, form, draft, left_out, saved };
    let savings = savings.into_iter().map(|saving| Saving { draft: saving.draft, saved: saving.saved }).collect();
    EverDrafted { kept, removed, savings }
}
