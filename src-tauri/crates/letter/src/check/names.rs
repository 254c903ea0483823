//! Whether the people at risk are named in full, and early.

use model::Draft;

use crate::compose::Matter;
use crate::frames::{MOST_NAMES, folded};

use super::Advice;

/// Names that are missing, or that first stand below the first paragraph. Names that a letter only counts don't count.
pub(crate) fn advice(draft: &Draft, matter: &Matter, texts: &[&str]) -> Vec<Advice> {
    let folded_texts: Vec<String> = texts.iter().map(|text| folded(text)).collect();
    let in_subject = folded(&draft.subject);
    let of = |name: &String| {
        let wanted = as_it_is_looked_for(name);
        match folded_texts.iter().position(|text| text.contains(&wanted)) {
            Some(0) => None,
            Some(_) if in_subject.contains(&wanted) => None,
            Some(_) => Some(Advice::NameLate(name.clone())),
            None => Some(Advice::NameMissing(name.clone())),
        }
    };
    matter.persons.iter().take(MOST_NAMES).map(|person| &person.name).filter_map(of).collect()
}

/// Arabic and Hebrew join “and” to the next word, and Chinese writes no spaces: there a name is looked for inside words.
fn as_it_is_looked_for(name: &str) -> String {
    let folded = folded(name);
    let joins = folded.contains(|c| c >= FIRST_HEBREW_LETTER);
    if joins { folded.trim().to_owned() } else { folded }
}

/// Latin, Greek, Cyrillic and Armenian lie below it.
const FIRST_HEBREW_LETTER: char = '\u{590}';
