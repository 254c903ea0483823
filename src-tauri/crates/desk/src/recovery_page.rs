//! The recovery code as a page to print and to keep apart from the laptop.

use letter::Meta;
use model::{Date, Draft, DraftParagraph, Language, Paper};

use crate::{Desk, Refusal, form};

/// What stands on the page, in the language of whoever reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryPage {
    /// The language of the words.
    pub language: Language,
    /// Above everything.
    pub heading: String,
    /// What it is for and where to keep it.
    pub words: Vec<String>,
    /// The code.
    pub code: String,
}

impl Desk {
    /// Sets the page; the PDF's bytes.
    pub fn recovery_page(&self, page: &RecoveryPage, today: Date) -> Result<Vec<u8>, Refusal> {
        let writer = self.store.profile()?;
        let paper: Option<Paper> = writer.as_ref().and_then(|writer| writer.paper);
        let mut body: Vec<DraftParagraph> = page.words.iter().cloned().map(DraftParagraph::Text).collect();
        body.push(DraftParagraph::Text(page.code.clone()));
        let draft = Draft {
            language: page.language.clone(),
            sender: vec!["Penlight".to_owned()],
            signature: Some("Penlight".to_owned()),
            address: Vec::new(),
            country: None,
            date: today,
            subject: page.heading.clone(),
            salutation: String::new(),
            body,
            closing: String::new(),
            copies: Vec::new(),
            enclosures: Vec::new(),
        };
        let form = form(None, paper, Some(model::Envelope::None));
        let (set, fonts) = self.set(&draft, &form)?;
        Ok(letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts))
    }
}
