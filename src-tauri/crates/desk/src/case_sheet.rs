//! A case as a sheet in large type, for those who write by hand.

use letter::{Fonts, Meta};
use model::{Date, Draft, DraftParagraph, Language};

use crate::{Desk, Offset, Refusal, form, no_face};

/// What stands on the sheet, in the words of whoever asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSheet {
    /// The language of its headings.
    pub language: Language,
    /// Above everything: the case's title.
    pub heading: String,
    /// Who is at risk, what to ask, where to write.
    pub body: Vec<DraftParagraph>,
}

impl Desk {
    /// Sets the sheet on the writer's paper; the PDF's bytes.
    pub fn case_sheet(&self, sheet: &CaseSheet, offset: Offset, today: Date) -> Result<Vec<u8>, Refusal> {
        let paper = self.store.profile()?.and_then(|writer| writer.paper);
        let draft = Draft {
            language: sheet.language.clone(),
            // Without a sender there would be a line to sign on.
            sender: vec![sheet.heading.clone()],
            signature: Some(String::new()),
            address: Vec::new(),
            country: None,
            date: today,
            subject: sheet.heading.clone(),
            salutation: String::new(),
            body: sheet.body.clone(),
            closing: String::new(),
            copies: Vec::new(),
            enclosures: Vec::new(),
        };
        let mut form = form(None, paper, Some(model::Envelope::None));
        form.offset_mm = offset.millimetres();
        let mut fonts = Fonts::bundled();
        let mut set = letter::large_sheet(&draft, &form, &fonts);
        if set.is_err() {
            fonts = self.all_faces();
            set = letter::large_sheet(&draft, &form, &fonts);
        }
        let set = set.map_err(|missing| no_face(&missing))?;
        Ok(letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts))
    }
}
