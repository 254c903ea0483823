//! What a careful friend would say about a letter before it is printed.

use letter::{Advice, CheckOptions, LayoutWarning, Matter, Note, TickedCall};
use model::{Case, Date, Draft, DraftForm, DraftParagraph, Language};
use store::DraftId;

use crate::{Desk, DraftWords, Offset, Refusal, set_form};

/// What the check says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The case's calls in order, each with whether it stands in the letter.
    pub calls: Vec<TickedCall>,
    /// The gravest first.
    pub advice: Vec<Advice>,
    /// What did not fit its page or its window.
    pub warnings: Vec<LayoutWarning>,
    /// What the writer should know of how the words came about, as far as they still stand.
    pub notes: Vec<Note>,
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
        // What can't be set yet is for the pages to say.
        let set = self.set(&draft, &set_form(form, Offset::default())).ok().map(|(letter, _)| letter);
        let options = CheckOptions {
            today,
            pages: set.as_ref().map(|letter| letter.pages.len()),
            last_post: self.show(&case.id.0, today)?.listed.standing.last_post,
            kind: form.kind,
            left_out: kept.left_out,
        };
        let composed = self.composed(&case, form, Some(kept.language), today).ok();
        let notes = composed.into_iter().flat_map(|composed| composed.notes);
        Ok(Checked {
            calls: letter::ticked_calls(&draft, &matter, &options.left_out),
            advice: letter::check(&draft, &matter, &options),
            warnings: set.map(|letter| letter.warnings).unwrap_or_default(),
            notes: notes.filter(|note| still_stands(note, &draft)).collect(),
        })
    }

    /// Notes that a draft leaves a call of its case out on purpose, or no longer does.
    pub fn leave_out(&self, id: DraftId, call: &str, left_out: bool) -> Result<(), Refusal> {
        let call = letter::on_one_line(call);
        let mut calls = self.store.draft(id)?.left_out;
        calls.retain(|known| *known != call);
        calls.extend(left_out.then_some(call));
        Ok(self.store.leave_out(id, &calls)?)
    }

    /// The case's calls, each with the sentence that asks for it in a letter in that language, where there is one.
    pub fn sentences(&self, case: &Case, to: u32, language: &Language) -> Vec<(String, Option<String>)> {
        // A recipient that is gone takes no call away.
        let as_printed = || case.calls.iter().map(|call| (call.clone(), None)).collect();
        letter::sentences(case, to as usize, language).unwrap_or_else(|_| as_printed())
    }
}

/// Whether the letter still holds what a note is about: a call that was reworded is nothing to speak of any more.
fn still_stands(note: &Note, draft: &Draft) -> bool {
    let Note::CallAsPrinted(call) = note else { return true };
    draft.body.iter().any(|paragraph| match paragraph {
        DraftParagraph::Text(text) => text.contains(call.as_str()),
        DraftParagraph::List(items) => items.iter().any(|item| item.contains(call.as_str())),
        DraftParagraph::Gap(_) => false,
    })
}
