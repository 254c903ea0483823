//! The very pages that will be printed, for the screen and for the printer.

use letter::{Fonts, Form, Letter, Meta, MissingGlyphs};
use model::{CaseId, Date, Draft, DraftForm, DraftParagraph, Envelope, LetterKind, Timestamp};
use sha2::{Digest, Sha256};
use store::{DraftId, How, KeptLetter, LetterId};

use crate::{Desk, DraftWords, Offset, Refusal, cover, no_face};

/// Pages for the screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Preview {
    /// One SVG document a page.
    pub pages: Vec<String>,
    /// The front of the letter's envelope.
    pub envelope: Sheet,
    /// Of the sheet, in millimetres.
    pub width: f64,
    /// Of the sheet, in millimetres.
    pub height: f64,
    /// Characters that no font has: the letter can't be printed with them, and the pages show it without them.
    pub missing: Vec<char>,
}

/// A sheet for the screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// As SVG.
    pub svg: String,
    /// In millimetres.
    pub width: f64,
    /// In millimetres.
    pub height: f64,
}

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

impl Desk {
    /// The pages of a draft. Gaps are not on them.
    pub fn preview(&self, draft: &Draft, form: &DraftForm) -> Result<Preview, Refusal> {
        let form = set_form(form, Offset::default());
        // Few letters need more than the bundled faces, and this is done at each pause in the typing.
        let (draft, (set, fonts), missing) = match self.set(draft, &form) {
            Ok(set) => (draft.clone(), set, Vec::new()),
            Err(Refusal::NoFace(MissingGlyphs { chars })) => {
                let draft = without(draft, &chars);
                let set = self.set(&draft, &form)?;
                (draft, set, chars)
            }
            Err(refusal) => return Err(refusal),
        };
        Ok(Preview {
            envelope: sheet(&self.envelope_of(&draft, form.envelope, &fonts)?, &fonts),
            width: set.pages.first().map_or(0.0, |page| f64::from(page.width) / POINTS),
            height: set.pages.first().map_or(0.0, |page| f64::from(page.height) / POINTS),
            pages: set.pages.iter().map(|page| letter::svg(page, &fonts)).collect(),
            missing,
        })
    }

    /// The envelope that goes with a letter.
    fn envelope_of(&self, draft: &Draft, form: Envelope, fonts: &Fonts) -> Result<Letter, Refusal> {
        let home = self.store.profile()?.and_then(|writer| writer.country);
        let Draft { address, sender, language, .. } = draft;
        let envelope = letter::envelope(address, sender, language, cover(draft, home, form), fonts);
        envelope.map_err(|missing| no_face(&missing))
    }

    /// The PDF of a kept draft as of today, with how many pages it has. Refused where the action has ended, unless
    /// the person has read that it did.
    pub fn draft_pdf(
        &self,
        id: DraftId,
        offset: Offset,
        although_ended: bool,
        today: Date,
    ) -> Result<(Vec<u8>, usize), Refusal> {
        let (draft, form) = self.draft_to_print(id, although_ended, today)?;
        let (letter, fonts) = self.set(&draft, &set_form(&form, offset))?;
        let pdf = letter::pdf(std::slice::from_ref(&letter), &Meta::default(), &fonts);
        Ok((pdf, letter.pages.len()))
    }

    /// The PDF of its envelope, kept back like the letter.
    pub fn envelope_pdf(&self, id: DraftId, although_ended: bool, today: Date) -> Result<Vec<u8>, Refusal> {
        let (draft, form) = self.draft_to_print(id, although_ended, today)?;
        let fonts = self.all_faces();
        let envelope = self.envelope_of(&draft, form.envelope, &fonts)?;
        Ok(letter::pdf(&[envelope], &Meta::default(), &fonts))
    }

    /// A kept draft as of today with its form. Refused where the action has ended, unless the person has read that.
    pub(crate) fn draft_to_print(
        &self,
        id: DraftId,
        although_ended: bool,
        today: Date,
    ) -> Result<(Draft, DraftForm), Refusal> {
        let kept = self.store.draft(id)?;
        let ended = self.store.case(&kept.case).is_ok_and(|case| case.ended);
        // A letter of thanks is for a case that has ended.
        if ended && !although_ended && kept.form.kind != LetterKind::Thanks {
            return Err(Refusal::Ended(kept.recipient));
        }
        let Draft { subject, salutation, body, closing, .. } = kept.draft;
        let words = DraftWords { subject, salutation, body, closing };
        Ok((self.draft_with(id, &kept.form, words, today)?, kept.form))
    }

    /// Logs that a draft was printed, with the PDF as it went to the printer. It lies in the pile until posted.
    pub fn note_printed(&self, id: DraftId, pdf: &[u8], now: Timestamp) -> Result<LetterId, Refusal> {
        let kept = self.store.draft(id)?;
        let hash = model::Hash(Sha256::digest(pdf).into());
        self.vault.seal(&hash, pdf)?;
        let letter = KeptLetter {
            id: LetterId(0),
            alert: self.newest_alert(&kept.case),
            case: kept.case,
            recipient: kept.draft.address,
            country: kept.draft.country,
            language: Some(kept.language),
            written_by: self.store.profile()?.map(|writer| writer.name).unwrap_or_default(),
            how: How::Post,
            printed: Some(now),
            posted: None,
            pdf: Some(hash),
            note: String::new(),
        };
        Ok(self.store.add_letter(&letter)?)
    }

    fn newest_alert(&self, case: &CaseId) -> Option<model::AlertId> {
        self.store.case(case).ok().and_then(|case| case.alerts.last().cloned())
    }
}

pub(crate) fn set_form(form: &DraftForm, offset: Offset) -> Form {
    Form {
        paper: form.paper,
        envelope: form.envelope,
        offset_mm: offset.millimetres(),
        lines: form.lines,
        one_page: form.one_page,
    }
}

fn sheet(set: &Letter, fonts: &Fonts) -> Sheet {
    let page = &set.pages[0];
    let millimetres = |points: f32| f64::from(points) / POINTS;
    Sheet { svg: letter::svg(page, fonts), width: millimetres(page.width), height: millimetres(page.height) }
}

/// The draft without characters that can't be drawn.
fn without(draft: &Draft, characters: &[char]) -> Draft {
    let clean = |text: &String| text.replace(characters, "");
    let all = |texts: &[String]| texts.iter().map(clean).collect();
    Draft {
        sender: all(&draft.sender),
        signature: draft.signature.as_ref().map(clean),
        address: all(&draft.address),
        subject: clean(&draft.subject),
        salutation: clean(&draft.salutation),
        body: draft
            .body
            .iter()
            .map(|paragraph| match paragraph {
                DraftParagraph::Text(text) => DraftParagraph::Text(clean(text)),
                DraftParagraph::List(items) => DraftParagraph::List(all(items)),
                DraftParagraph::Gap(prompt) => DraftParagraph::Gap(prompt.clone()),
            })
            .collect(),
        closing: clean(&draft.closing),
        copies: all(&draft.copies),
        enclosures: all(&draft.enclosures),
        ..draft.clone()
    }
}
