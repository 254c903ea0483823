//! The words of every alert put again: after damage, or where a newer program folds them in another way.

use model::Alert;
use store::Words;

use crate::{Desk, Opening, Refusal, TellOpening, counted, names_of, whole_text};

impl Desk {
    /// Puts the words of every alert.
    pub(crate) fn put_all_words(&self, tell: TellOpening<'_>) -> Result<(), Refusal> {
        for alert in counted(self.store.alerts()?, Opening::Words, tell) {
            self.put_words_of(&alert)?;
        }
        Ok(self.store.note_words()?)
    }

    /// Puts the words of one alert's newest version.
    pub(crate) fn put_words_of(&self, alert: &Alert) -> Result<(), Refusal> {
        let names = names_of(alert, &self.actions_of(alert)?);
        let mut texts = Vec::new();
        for reference in &alert.documents {
            texts.extend(self.document(&reference.hash)?.as_ref().map(whole_text));
        }
        let words = Words { title: alert.title.clone(), names, body: texts.join("\n\n") };
        Ok(self.store.put_words(&alert.id, &words)?)
    }
}
