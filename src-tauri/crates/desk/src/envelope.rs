//! One envelope for a letter of a case.

use letter::{ComposeOptions, Cover, EnvelopeSize, LayoutWarning, Meta};
use model::{Date, Envelope};

use crate::{Desk, Refusal, no_face, refused};

/// Which envelope.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EnvelopeWish {
    /// To which recipient of the case, counted from 1: addressees, then copies.
    pub to: usize,
    /// `None` takes the one that the profile's letters are folded for.
    pub size: Option<EnvelopeSize>,
    /// Although the action has ended.
    pub although_ended: bool,
    /// How far to correct the printer, right and down, in millimetres.
    pub offset_mm: (f32, f32),
    /// As of which day.
    pub today: Date,
}

/// An envelope that can be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedEnvelope {
    /// The PDF's bytes.
    pub pdf: Vec<u8>,
    /// Its size.
    pub size: EnvelopeSize,
    /// Whether it is marked for air mail: it leaves the writer's country.
    pub air_mail: bool,
    /// What stands on it.
    pub address: Vec<String>,
    /// What did not fit.
    pub warnings: Vec<LayoutWarning>,
}

impl Desk {
    /// The envelope of a case's letter, by the case's id or number.
    pub fn envelope(&self, case: &str, wish: EnvelopeWish) -> Result<PrintedEnvelope, Refusal> {
        let name = case;
        let case = self.case_named(name)?;
        let writer = self.store.profile()?;
        let options = ComposeOptions { although_ended: wish.although_ended, ..ComposeOptions::on(wish.today) };
        let composed = letter::letter_for(&case, wish.to, writer.as_ref(), &options);
        let draft = composed.map_err(|refusal| refused(&refusal, name))?.draft;
        if draft.address.is_empty() {
            return Err(Refusal::NoPostalAddress { case: name.to_owned(), to: wish.to });
        }
        let form = writer.as_ref().and_then(|writer| writer.envelope).unwrap_or_default();
        let size = wish.size.unwrap_or(match form {
            Envelope::Us10 => EnvelopeSize::Us10,
            _ => EnvelopeSize::Dl,
        });
        let home = writer.as_ref().and_then(|writer| writer.country);
        let air_mail = draft.country.is_some() && draft.country != home;
        let cover = Cover { size, air_mail, offset_mm: wish.offset_mm };
        let fonts = self.all_faces();
        let set = letter::envelope(&draft.address, &draft.sender, &draft.language, cover, &fonts);
        let set = set.map_err(|missing| no_face(&missing))?;
        let pdf = letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts);
        Ok(PrintedEnvelope { pdf, size, air_mail, address: draft.address, warnings: set.warnings })
    }
}
