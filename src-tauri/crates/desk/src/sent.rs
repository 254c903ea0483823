//! A letter that was begun, sent by another way than the post, in the words the person left it in. Nothing is sent
//! here: the person does that, and says so.

use letter::{Matter, Meta};
use model::{Date, DraftForm, Hash, LetterKind, Timestamp};
use sha2::{Digest, Sha256};
use store::{DraftId, How, KeptLetter, LetterId};

use crate::{Desk, Mailed, Offset, Refusal, no_face, refused, set_form};

/// A text for social media.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortText {
    /// At most [`ShortText::most`] characters.
    pub text: String,
    /// The accounts that the action names for the recipient.
    pub handles: Vec<String>,
    /// How many characters a post may have.
    pub most: usize,
}

impl Desk {
    /// The letter as a mail. Kept back like a print where the action has ended.
    pub fn draft_mail(&self, id: DraftId, although_ended: bool, today: Date) -> Result<Mailed, Refusal> {
        let (draft, form) = self.draft_to_print(id, although_ended, today)?;
        let mail = letter::mail(&draft, &self.matter_of(id, &form)?);
        let (eml, link) = (letter::eml(&mail), letter::mailto(&mail));
        Ok(Mailed { mail, eml, link, draft, notes: Vec::new() })
    }

    /// The numbers that a fax of it would go to; none where the action gives none.
    pub fn fax_numbers(&self, id: DraftId) -> Result<Vec<String>, Refusal> {
        let form = self.store.draft(id)?.form;
        Ok(self.matter_of(id, &form)?.recipient.fax)
    }

    /// The PDF of the letter behind a fax sheet, and how many pages it has. Refused without a number.
    pub fn draft_fax(&self, id: DraftId, although_ended: bool, today: Date) -> Result<(Vec<u8>, usize), Refusal> {
        let (draft, form) = self.draft_to_print(id, although_ended, today)?;
        let matter = self.matter_of(id, &form)?;
        let form = set_form(&form, Offset::default());
        let (set, fonts) = self.set(&draft, &form)?;
        let sheet = letter::fax_sheet(&draft, &matter.recipient, set.pages.len());
        let sheet = sheet.map_err(|refusal| refused(&refusal, &name_of(&matter)))?;
        let sheet = letter::layout(&sheet, &form, &fonts).map_err(|missing| no_face(&missing))?;
        let pages = sheet.pages.len() + set.pages.len();
        Ok((letter::pdf(&[sheet, set], &Meta::default(), &fonts), pages))
    }

    /// A text for social media out of the letter: only of an appeal, and refused where nothing that it asks is as short.
    pub fn draft_short(&self, id: DraftId, today: Date) -> Result<ShortText, Refusal> {
        let (draft, form) = self.draft_to_print(id, true, today)?;
        let matter = self.matter_of(id, &form)?;
        let most = letter::MOST_CHARACTERS;
        let text = match form.kind {
            LetterKind::Appeal => letter::short_text(&draft, &matter),
            // What is said to one person or one office is not for everybody.
            LetterKind::CoverNote | LetterKind::Solidarity | LetterKind::Thanks => String::new(),
        };
        if text.is_empty() {
            return Err(Refusal::NothingShort(most));
        }
        Ok(ShortText { text, handles: matter.recipient.social, most })
    }

    /// Logs that the letter went out that way on that day, with the letter as it stands today; of a text for social
    /// media with its `words`. Refused for a day that is yet to come.
    pub fn note_sent(
        &self,
        id: DraftId,
        how: How,
        day: Date,
        words: &str,
        today: Date,
        now: Timestamp,
    ) -> Result<LetterId, Refusal> {
        if day > today {
            return Err(Refusal::Wrong(format!("{day} is yet to come. Nothing was noted.")));
        }
        let kept = self.store.draft(id)?;
        let (draft, form) = self.draft_to_print(id, true, today)?;
        let pdf = match how {
            How::Social => None,
            _ => {
                let (set, fonts) = self.set(&draft, &set_form(&form, Offset::default()))?;
                Some(letter::pdf(&[set], &Meta::default(), &fonts))
            }
        };
        let hash = |pdf: &Vec<u8>| Hash(Sha256::digest(pdf).into());
        if let Some(pdf) = &pdf {
            self.vault.seal(&hash(pdf), pdf)?;
        }
        let letter = KeptLetter {
            id: LetterId(0),
            alert: self.store.case(&kept.case).ok().and_then(|case| case.alerts.last().cloned()),
            case: kept.case,
            recipient: draft.address,
            country: draft.country,
            language: Some(kept.language),
            written_by: self.store.profile()?.map(|writer| writer.name).unwrap_or_default(),
            how,
            printed: Some(now),
            posted: Some(day),
            pdf: pdf.as_ref().map(hash),
            note: words.to_owned(),
        };
        Ok(self.store.add_letter(&letter)?)
    }

    /// What the draft is about, as its case has it now.
    fn matter_of(&self, id: DraftId, form: &DraftForm) -> Result<Matter, Refusal> {
        let case = self.store.case(&self.store.draft(id)?.case)?;
        let to = form.to as usize;
        let matter = Matter::of_kind(&case, to, form.kind, true).or_else(|_| Matter::of(&case, to));
        matter.map_err(|refusal| refused(&refusal, &case.title))
    }
}

fn name_of(matter: &Matter) -> String {
    matter.number.as_ref().map(ToString::to_string).or_else(|| matter.title.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use model::{Case, DraftParagraph, Field, Recipient, Role, Value};

    use super::*;
    use crate::{Beside, DraftWish};

    const TODAY: Date = Date::constant(2026, 11, 25);

    /// A folder with one draft on a typed case; its recipient has an e-mail address, and a fax number where asked.
    fn begun(fax: &[&str]) -> (tempfile::TempDir, Desk, DraftId, Case) {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::open(folder.path(), None, std::path::Path::new("no child")).expect("a new folder");
        let recipient = Recipient {
            lines: ["Minister of Justice", "1 Assize Square", "Port Lucien"].map(str::to_owned).to_vec(),
            email: vec!["minister@justice.example".to_owned()],
            fax: fax.iter().map(ToString::to_string).collect(),
            ..Recipient::new(Role::Addressee)
        };
        let values = [
            Value::Title("Teacher held".to_owned()),
            Value::Call("urging you to release Nadira Solene".to_owned()),
            Value::Recipient(recipient),
        ];
        let label = |field: Field| field.word().to_owned();
        let case = desk.type_case(&values, &label, Beside::Nothing, Timestamp::UNIX_EPOCH).expect("kept");
        let case = desk.case_named(&case.expect("a case").0).expect("a case");
        let wish = DraftWish { case: case.id.0.clone(), to: None, language: None, kind: None };
        let kept = desk.open_draft(&wish, TODAY, Timestamp::UNIX_EPOCH).expect("a draft");
        (folder, desk, kept.id, case)
    }

    #[test]
    fn a_begun_letter_is_a_mail_in_the_persons_own_words() {
        let (_folder, desk, id, _) = begun(&[]);
        let kept = desk.draft(id).expect("the draft");
        let words = crate::DraftWords {
            subject: "Nadira Solene".to_owned(),
            salutation: "Dear Minister,".to_owned(),
            body: vec![DraftParagraph::Text("These are my own words.".to_owned())],
            closing: "Yours sincerely,".to_owned(),
        };
        desk.save_draft(id, &kept.form, words, TODAY, Timestamp::UNIX_EPOCH).expect("saved");
        let mailed = desk.draft_mail(id, false, TODAY).expect("a mail");
        assert_eq!(mailed.mail.to, ["minister@justice.example"]);
        assert!(mailed.mail.text.contains("These are my own words."));
        assert!(mailed.link.is_some_and(|link| link.starts_with("mailto:minister@justice.example?")));
    }

    #[test]
    fn a_fax_needs_a_number_and_has_a_sheet_before_the_letter() {
        let (_folder, desk, id, _) = begun(&[]);
        assert!(matches!(desk.draft_fax(id, false, TODAY), Err(Refusal::NoSuchLetter { .. })));
        let (_folder, desk, id, _) = begun(&["+1 555 0101"]);
        let (pdf, pages) = desk.draft_fax(id, false, TODAY).expect("a fax");
        assert!(pdf.starts_with(b"%PDF-") && pages == 2);
        assert_eq!(desk.fax_numbers(id).expect("numbers"), ["+1 555 0101"]);
    }

    #[test]
    fn what_went_out_is_in_the_log_with_its_way_and_day_and_no_day_is_yet_to_come() {
        let (_folder, desk, id, case) = begun(&[]);
        let note = |how, day| desk.note_sent(id, how, day, "as posted", TODAY, Timestamp::UNIX_EPOCH);
        assert!(matches!(note(How::Email, Date::constant(2026, 11, 26)), Err(Refusal::Wrong(_))));
        note(How::Email, TODAY).expect("noted");
        note(How::Social, Date::constant(2026, 11, 24)).expect("noted");
        let log = desk.letters().expect("the log");
        let told: Vec<_> = log.iter().map(|letter| (letter.how, letter.posted, letter.pdf.is_some())).collect();
        let day = |d| Some(Date::constant(2026, 11, d));
        assert_eq!(told, [(How::Email, day(25), true), (How::Social, day(24), false)]);
        assert!(log.iter().all(|letter| letter.case == case.id && letter.note == "as posted"));
    }
}
