//! Which wording each letter of a print run takes, so that no two of it read the same.

use std::collections::BTreeMap;

use letter::Composed;

use crate::{About, RunLetter, TooFewWords};

/// How many letters on one matter to one recipient there are, and how many wordings for them.
#[derive(Debug, Default)]
pub(crate) struct Wordings(BTreeMap<Matter, (usize, u64)>);

/// What letters are about that have to differ: matter, recipient, what for, in which language.
type Matter = (String, usize, &'static str, String);

/// Recipients of one case whose letters take their wordings from different stretches of what there is.
const STRETCHES: u64 = 8;

impl Wordings {
    /// The number of the next letter's wording; `composed` is the letter in its first one.
    pub fn next(&mut self, letter: &RunLetter, composed: &Composed) -> usize {
        let language = composed.draft.language.tag().to_owned();
        let key = (about(&letter.about), letter.to, letter.kind.word(), language);
        let (taken, wordings) = self.0.entry(key).or_default();
        *wordings = composed.wordings;
        let start = (letter.to.saturating_sub(1) as u64).wrapping_mul((*wordings / STRETCHES).max(1));
        let next = start.wrapping_add(*taken as u64) % (*wordings).max(1);
        *taken += 1;
        usize::try_from(next).unwrap_or(*taken)
    }

    /// Where the run asks for more letters than there are wordings. `name` tells how a case is called.
    pub fn too_few(&self, name: impl Fn(&str) -> String) -> Vec<TooFewWords> {
        let short = self.0.iter().filter(|(_, (letters, wordings))| *letters as u64 > *wordings);
        short
            .map(|((about, to, ..), (letters, wordings))| TooFewWords {
                case: name(about),
                to: *to,
                letters: *letters,
                wordings: usize::try_from(*wordings).unwrap_or(usize::MAX),
            })
            .collect()
    }
}

/// A case by its name; words that are given, by themselves.
fn about(about: &About) -> String {
    match about {
        About::Case(name) => name.clone(),
        About::Draft(_) | About::Given(..) => format!("{about:?}"),
    }
}
