//! What a careful friend would say about a letter before it is printed.

use letter::{Advice, CheckOptions, Matter, TickedCall};
use model::{Case, Date, DraftForm, Language};
use store::DraftId;

use crate::{Desk, DraftWords, Refusal};

/// What the check says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The case's calls in order, each with whether it stands in the letter.
    pub calls: Vec<TickedCall>,
    /// The gravest first.
    pub advice: Vec<Advice>,
}

impl Desk {
    /// Looks over a draft as the person has it now.
    pub fn check_draft(
        &self,
        id: DraftId,
        form: &DraftForm,
        words: DraftWords,
        today: Date,
    ) -> Result<Checked, Refusal> {
        let kept = self.store.draft(id)?;
        let case = self.store.case(&kept.case)?;
        let draft = self.draft_with(id, form, words, today)?;
        let matter = Matter::of_kind(&case, form.to as usize, form.kind, true)
            .or_else(|_| Matter::of(&case, form.to as usize));
        let matter = matter.map_err(|refusal| crate::refused(&refusal, &case.title))?;
        let pages = self.pages(&draft, form).ok();
        let last_post = self.show(&case.id.0, today)?.listed.standing.last_post;
        Ok(Checked {
            calls: letter::ticked_calls(&draft, &matter),
            advice: letter::check(&draft, &matter, &CheckOptions { today, pages, last_post, kind: form.kind }),
        })
    }

    /// The case's calls, each with the sentence that asks for it in a letter in that language, where there is one.
    pub fn sentences(&self, case: &Case, to: u32, language: &Language) -> Vec<(String, Option<String>)> {
        // A recipient that is gone takes no call away.
        let as_printed = || case.calls.iter().map(|call| (call.clone(), None)).collect();
        letter::sentences(case, to as usize, language).unwrap_or_else(|_| as_printed())
    }
}
