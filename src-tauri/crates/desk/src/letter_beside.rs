//! A letter in a language that the writer reads more easily, beside the one that is written: to read, never kept.

use letter::ComposeOptions;
use model::{Date, Draft, DraftForm, Language};
use store::DraftId;

use crate::{Desk, Refusal, refused};

impl Desk {
    /// The letter that would be offered to the same recipient in the other language, before anybody changes a word of
    /// it.
    pub fn letter_beside(
        &self,
        id: DraftId,
        form: &DraftForm,
        language: &Language,
        today: Date,
    ) -> Result<Draft, Refusal> {
        let case = self.store.case(&self.store.draft(id)?.case)?;
        let options = ComposeOptions {
            language: Some(language.clone()),
            although_ended: true,
            kind: form.kind,
            ..ComposeOptions::on(today)
        };
        let composed = letter::letter_for(&case, form.to as usize, None, &options);
        Ok(composed.map_err(|refusal| refused(&refusal, &case.title))?.draft)
    }
}
