//! Whether the people at risk are named in full, and early.

use model::Draft;

use crate::compose::Matter;
use crate::frames::folded;

use super::Advice;

/// Names that are missing, or that first stand below the first paragraph.
pub(crate) fn advice(draft: &Draft, matter: &Matter, texts: &[&str]) -> Vec<Advice> {
    let folded_texts: Vec<String> = texts.iter().map(|text| folded(text)).collect();
    let in_subject = folded(&draft.subject);
    let of = |name: &String| {
        let wanted = folded(name);
        match folded_texts.iter().position(|text| text.contains(&wanted)) {
            Some(0) => None,
            Some(_) if in_subject.contains(&wanted) => None,
            Some(_) => Some(Advice::NameLate(name.clone())),
            None => Some(Advice::NameMissing(name.clone())),
        }
    };
    matter.persons.iter().map(|person| &person.name).filter_map(of).collect()
}
