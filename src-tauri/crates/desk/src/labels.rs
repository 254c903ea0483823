//! Address labels for cases and for addresses that are given.

use letter::{ComposeOptions, Label, LabelOptions, LabelSheet, LayoutWarning, Meta};
use model::{Date, Language, Role};

use crate::{Desk, Refusal, no_face, refused};

/// Which labels.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelWish {
    /// The sheet's name.
    pub sheet: String,
    /// Where to begin on it, outlines, the printer's correction.
    pub options: LabelOptions,
    /// Cases by id or number: a label for each of their addressees.
    pub cases: Vec<String>,
    /// Addresses that are given whole, after those.
    pub addresses: Vec<Vec<String>>,
    /// Although an action has ended.
    pub although_ended: bool,
    /// As of which day.
    pub today: Date,
}

/// Labels that can be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintedLabels {
    /// The PDF's bytes.
    pub pdf: Vec<u8>,
    /// How many labels.
    pub labels: usize,
    /// How many sheets.
    pub sheets: usize,
    /// What did not fit.
    pub warnings: Vec<LayoutWarning>,
}

impl Desk {
    /// Makes sheets of labels; with none to print and with outlines, one test page.
    pub fn labels(&self, wish: &LabelWish) -> Result<PrintedLabels, Refusal> {
        let sheet = LabelSheet::from_name(&wish.sheet).ok_or_else(|| {
            Refusal::Wrong(format!(
                "No sheet of labels called {} is known. `penlight labels --list` names them.",
                wish.sheet
            ))
        })?;
        if !(1..=sheet.count()).contains(&wish.options.start) {
            let (name, count) = (sheet.names[0], sheet.count());
            return Err(Refusal::Wrong(format!("A sheet of {name} has the labels 1 to {count}.")));
        }
        let mut labels = Vec::new();
        for case in &wish.cases {
            labels.extend(self.labels_of(case, wish)?);
        }
        let given = wish.addresses.iter().filter(|lines| !lines.is_empty()).cloned();
        labels.extend(given.map(|lines| Label { lines, language: Language::new("und") }));
        if labels.is_empty() && !wish.options.outlines {
            return Err(Refusal::Wrong("There is no address to print on a label.".to_owned()));
        }
        let fonts = self.all_faces();
        let set = letter::labels(&labels, sheet, wish.options, &fonts).map_err(|missing| no_face(&missing))?;
        let pdf = letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts);
        Ok(PrintedLabels { pdf, labels: labels.len(), sheets: set.pages.len(), warnings: set.warnings })
    }

    /// A label for each addressee of a case that has an address.
    fn labels_of(&self, name: &str, wish: &LabelWish) -> Result<Vec<Label>, Refusal> {
        let case = self.case_named(name)?;
        let writer = self.store.profile()?;
        let options = ComposeOptions { although_ended: wish.although_ended, ..ComposeOptions::on(wish.today) };
        let addressees = case.recipients.iter().zip(1..).filter(|(one, _)| one.role == Role::Addressee);
        let mut labels = Vec::new();
        for (_, to) in addressees {
            let composed = letter::letter_for(&case, to, writer.as_ref(), &options);
            let draft = composed.map_err(|refusal| refused(&refusal, name))?.draft;
            if !draft.address.is_empty() {
                labels.push(Label { lines: draft.address, language: draft.language });
            }
        }
        Ok(labels)
    }
}
