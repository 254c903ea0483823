//! In which language a letter is written.

use model::{Language, Writer};

use crate::frames::Frame;

use super::{Matter, Note};

/// The language of a letter of which nobody says anything: the one that most offices read.
const LAST_RESORT: &str = "en";

/// The language asked for; else the first that the action lists, the writer knows and the action has words in; else
/// the one in which the action has words; else the first listed that the writer knows.
pub(crate) fn choose(
    matter: &Matter,
    writer: Option<&Writer>,
    asked: Option<&Language>,
    notes: &mut Vec<Note>,
) -> Language {
    let language = asked.cloned().unwrap_or_else(|| best(matter, writer));
    let listed = matter.write_in.iter().any(|l| same(l, &language));
    if !listed && !matter.write_in.is_empty() && !matter.own_language {
        notes.push(Note::NotAskedFor(language.clone()));
    }
    if asked.is_none() && !listed && !matter.write_in.is_empty() && matter.own_language {
        notes.push(Note::LanguageOfTheAction(language.clone()));
    }
    if Frame::of(&language).is_none() {
        notes.push(Note::NoFrame(language.clone()));
    }
    language
}

fn best(matter: &Matter, writer: Option<&Writer>) -> Language {
    let known =
        |l: &Language| writer.is_none_or(|w| w.languages.is_empty() || w.languages.iter().any(|k| same(k, l)));
    let has_words = |l: &Language| matter.language.as_ref().is_some_and(|m| same(m, l));
    let listed = || matter.write_in.iter();
    let of_the_writer = || writer.and_then(|w| w.languages.first());
    if matter.given.is_some() {
        return of_the_writer().cloned().unwrap_or_else(|| Language::new(LAST_RESORT));
    }
    let with_words = listed().find(|l| known(l) && has_words(l)).or(matter.language.as_ref());
    let without = || listed().find(|l| known(l)).or(of_the_writer());
    with_words.or_else(without).cloned().unwrap_or_else(|| Language::new(LAST_RESORT))
}

/// Whether two tags name one language, region and script aside.
pub(crate) fn same(a: &Language, b: &Language) -> bool {
    a.primary() == b.primary()
}
