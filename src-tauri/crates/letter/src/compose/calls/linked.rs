//! Verbs that a request joins to its first one: “libérer Awa Diallo et abandonner les poursuites”. French says its
//! lead's preposition again before each.

use super::rules::{Rules, is_one_of};

/// How a language joins verbs; from the row `again` of its table.
#[derive(Debug)]
pub(crate) struct Linked {
    /// Words that join: “et”. A comma always does.
    pub joints: Vec<&'static str>,
    /// What may stand between them and the verb: “en”, “ne”, “s’”; with a plus, only behind another: “ne pas la”.
    pub small: Vec<&'static str>,
    /// Words that only look like verbs: “premier”.
    pub lookalikes: Vec<&'static str>,
}

impl Linked {
    fn is_small(&self, word: &str, is_behind_another: bool) -> bool {
        let fits = |small: &&str| match small.strip_prefix('+') {
            Some(small) => is_behind_another && small == word,
            None => *small == word,
        };
        self.small.iter().any(fits)
    }
}

/// What a word of a request is.
enum Word {
    /// A verb in the infinitive.
    Verb,
    /// A verb behind an apostrophe that may as well be a noun behind its article, or that has its preposition.
    Doubtful,
    /// A verb that speaks to the authorities in the imperative; with the infinitive that says the same.
    Imperative(&'static str),
    Other,
}

impl Rules {
    /// The request with `preposition` before each further verb of the same rank. A verb without a joint before it
    /// governs what follows (“permettre à sa mère de la voir et lui écrire”): from there on nothing is touched.
    pub(crate) fn linked(&self, request: &str, preposition: &str) -> String {
        let Some(linked) = &self.again else { return request.to_owned() };
        let words: Vec<&str> = request.split_inclusive(' ').collect();
        let mut said: Vec<String> = words.iter().map(ToString::to_string).collect();
        let at = words.iter().position(|word| !matches!(self.word(word, linked), Word::Other));
        let mut at = at.map_or(words.len(), |first| first + 1);
        while at < words.len() {
            let is_joined = joins(words[at - 1], linked);
            let verb = (at..words.len()).find(|next| !linked.is_small(&bare(words[*next]), *next > at));
            let verb = verb.filter(|_| is_joined).unwrap_or(at);
            match self.word(words[verb], linked) {
                Word::Other => {
                    at += 1;
                    continue;
                }
                Word::Doubtful => break,
                _ if !is_joined => break,
                Word::Verb => {}
                Word::Imperative(infinitive) => {
                    said[verb] = words[verb].to_lowercase().replacen(&bare(words[verb]), infinitive, 1);
                }
            }
            said[at] = self.joined(&format!(" {preposition}"), &said[at]).trim_start().to_owned();
            at = verb + 1;
        }
        said.concat()
    }

    fn word(&self, word: &str, linked: &Linked) -> Word {
        let bare = bare(word);
        if let Some((_, infinitive)) = self.imperatives.iter().find(|(imperative, _)| *imperative == bare) {
            return Word::Imperative(infinitive);
        }
        let (before, verb) = bare.rfind('’').map_or(("", bare.as_str()), |at| bare.split_at(at + '’'.len_utf8()));
        let is_verb = is_one_of(verb, self.infinitives())
            && !linked.lookalikes.contains(&verb)
            && !is_one_of(verb, &self.adverbs);
        match is_verb {
            true if before.is_empty() || linked.small.contains(&before) => Word::Verb,
            true => Word::Doubtful,
            false => Word::Other,
        }
    }
}

/// Whether a verb that follows the word has the same rank as the one before.
fn joins(word: &str, linked: &Linked) -> bool {
    word.trim_end().ends_with(',') || linked.joints.contains(&bare(word).as_str())
}

fn bare(word: &str) -> String {
    word.trim().trim_matches([',', '.', ';', ':']).to_lowercase().replace('\'', "’")
}
