//! Logs the letters of a print run: printed now, posted later.

use model::{Date, Timestamp};
use sha2::{Digest, Sha256};
use store::{How, KeptLetter, LetterId};

use crate::{Desk, Printed, Refusal};

impl Desk {
    /// Logs every letter of a run that belongs to a case, with the PDF as it went to the printer. They lie in the pile
    /// until posted.
    pub fn note_run_printed(&self, printed: &Printed, now: Timestamp) -> Result<Vec<LetterId>, Refusal> {
        let hash = model::Hash(Sha256::digest(&printed.pdf).into());
        self.vault.seal(&hash, &printed.pdf)?;
        let mut ids = Vec::new();
        for letter in &printed.counted.letters {
            let Some(case) = letter.case.clone() else { continue };
            let kept = KeptLetter {
                id: LetterId(0),
                alert: self.store.case(&case).ok().and_then(|case| case.alerts.last().cloned()),
                case,
                recipient: letter.recipient.clone(),
                country: letter.country,
                language: Some(letter.language.clone()),
                written_by: letter.writer.clone(),
                how: How::Post,
                printed: Some(now),
                posted: None,
                pdf: Some(hash),
                note: String::new(),
            };
            ids.push(self.store.add_letter(&kept)?);
        }
        Ok(ids)
    }

    /// Notes the day on which the printed letters went out together; those that are in the log no more are left out.
    pub fn note_run_posted(&self, ids: &[LetterId], day: Date) -> Result<(), Refusal> {
        let letters = self.store.all_letters()?;
        for letter in letters.into_iter().filter(|letter| ids.contains(&letter.id) && letter.posted.is_none()) {
            self.store.change_letter(&KeptLetter { posted: Some(day), ..letter })?;
        }
        Ok(())
    }
}
