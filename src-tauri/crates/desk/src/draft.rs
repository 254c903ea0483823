//! Letters being written: begun from what the case asks, kept as the person types.

use letter::{ComposeOptions, Composed};
use model::{Case, Date, Draft, DraftForm, DraftParagraph, Language, LetterKind, Lines, Shows, Timestamp, Writer};
use store::{DraftId, KeptDraft};

use crate::{Desk, Refusal, first_of, refused};

/// Which letter the person wants to write; `None`: the one begun, else the best guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftWish {
    /// The case's id or number.
    pub case: String,
    /// Which recipient, counted from 1.
    pub to: Option<u32>,
    /// In which language.
    pub language: Option<Language>,
    /// What for; `None`: whatever was begun, else an appeal.
    pub kind: Option<LetterKind>,
}

/// The words of a draft that the person may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftWords {
    /// Subject line; empty for none.
    pub subject: String,
    /// As it is to be printed.
    pub salutation: String,
    /// In order.
    pub body: Vec<DraftParagraph>,
    /// As it is to be printed.
    pub closing: String,
}

impl Desk {
    /// The draft for case, recipient and language: the one that was begun, else a new one.
    pub fn open_draft(&self, wish: &DraftWish, today: Date, now: Timestamp) -> Result<KeptDraft, Refusal> {
        let case = self.case_named(&wish.case)?;
        let begun = self.store.drafts(&case.id)?.into_iter().rev().find(|kept| {
            wish.to.is_none_or(|to| kept.form.to == to)
                && wish.language.as_ref().is_none_or(|language| kept.language == *language)
                && wish.kind.is_none_or(|kind| kept.form.kind == kind)
        });
        if let Some(kept) = begun {
            return Ok(kept);
        }
        let writer = self.store.profile()?;
        let kind = wish.kind.unwrap_or_default();
        let form = DraftForm {
            kind,
            to: wish.to.unwrap_or_else(|| u32::try_from(first_of(&case, kind)).unwrap_or(1)),
            paper: writer.as_ref().and_then(|w| w.paper).unwrap_or_default(),
            envelope: writer.as_ref().and_then(|w| w.envelope).unwrap_or_default(),
            shows: if writer.as_ref().is_some_and(|w| w.show_address) {
                Shows::WholeAddress
            } else {
                Shows::default()
            },
            lines: Lines::default(),
            one_page: false,
        };
        let draft = self.composed(&case, &form, wish.language.clone(), today)?.draft;
        let recipient = draft.address.first().cloned().unwrap_or_default();
        let id = self.store.add_draft(&case.id, &recipient, &form, &draft, now)?;
        Ok(self.store.draft(id)?)
    }

    /// A draft by its name.
    pub fn draft(&self, id: DraftId) -> Result<KeptDraft, Refusal> {
        Ok(self.store.draft(id)?)
    }

    /// All that were not thrown away.
    pub fn drafts(&self) -> Result<Vec<KeptDraft>, Refusal> {
        Ok(self.store.all_drafts()?)
    }

    /// Keeps what the person wrote; earlier savings stay.
    pub fn save_draft(
        &self,
        id: DraftId,
        form: &DraftForm,
        words: DraftWords,
        today: Date,
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let draft = self.draft_with(id, form, words, today)?;
        Ok(self.store.save_draft(id, form, &draft, now)?)
    }

    /// Takes a draft out of sight, or brings it back as it was.
    pub fn discard_draft(&self, id: DraftId, discarded: bool, now: Timestamp) -> Result<(), Refusal> {
        if discarded {
            return Ok(self.store.remove_draft(id, now)?);
        }
        let kept = self.store.draft(id)?;
        Ok(self.store.save_draft(id, &kept.form, &kept.draft, now)?)
    }

    /// The draft as it would be printed today: sender, address and copies as case and profile have them now, the
    /// words as the person has them. Nothing is kept.
    pub fn draft_with(
        &self,
        id: DraftId,
        form: &DraftForm,
        words: DraftWords,
        today: Date,
    ) -> Result<Draft, Refusal> {
        let kept = self.store.draft(id)?;
        let frame = match self.store.case(&kept.case) {
            // The case was computed otherwise since, or allows no such letter any more: what was kept still stands.
            Ok(case) => match self.composed(&case, form, Some(kept.language), today) {
                Err(Refusal::NoSuchLetter { .. } | Refusal::NoSuchRecipient { .. }) => kept.draft,
                composed => composed?.draft,
            },
            Err(store::Error::Missing(_)) => kept.draft,
            Err(error) => return Err(error.into()),
        };
        let DraftWords { subject, salutation, body, closing } = words;
        Ok(Draft { subject, salutation, body, closing, ..frame })
    }

    pub(crate) fn composed(
        &self,
        case: &Case,
        form: &DraftForm,
        language: Option<Language>,
        today: Date,
    ) -> Result<Composed, Refusal> {
        let writer = self.store.profile()?.and_then(|writer| shown(writer, form.shows));
        // A draft may be read and changed after the action ended; printing is what the guard keeps back.
        let options =
            ComposeOptions { language, although_ended: true, kind: form.kind, ..ComposeOptions::on(today) };
        let to = form.to as usize;
        letter::letter_for(case, to, writer.as_ref(), &options).map_err(|refusal| refused(&refusal, &case.title))
    }
}

/// The writer as far as the letter may show them.
fn shown(writer: Writer, shows: Shows) -> Option<Writer> {
    match shows {
        Shows::NameAndTown => Some(Writer { show_address: false, ..writer }),
        Shows::WholeAddress => Some(Writer { show_address: true, ..writer }),
        Shows::Initials => Some(Writer { name: initials(&writer.name), show_address: false, ..writer }),
        // Languages and country still choose frame and country line.
        Shows::Nothing => Some(Writer { name: String::new(), lines: Vec::new(), town: String::new(), ..writer }),
    }
}

/// “Ada Marie Lind” → “A. M. L.”
fn initials(name: &str) -> String {
    let first = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    first.map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
}
