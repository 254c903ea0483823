//! A text for social media: who, and the one request that fits.

use model::{Draft, DraftParagraph, Language};

use crate::compose::{Matter, Rules, Turned, full_names, reference, sentence};
use crate::frames::{Frame, Phrase, joined};

/// The shortest limit of the networks that are used: X counts 280 characters a post, whatever they are.
pub const MOST_CHARACTERS: usize = 280;

/// Whom it is about, the first call that fits as the letter words it, and the number, in at most [`MOST_CHARACTERS`];
/// the draft's first sentence where none does. Empty where even that is too long: nothing is cut.
pub fn short_text(draft: &Draft, matter: &Matter) -> String {
    let frame = Frame::of(&draft.language);
    let number = reference(matter).map(|number| format!(" ({number})")).unwrap_or_default();
    let names = full_names(matter);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let about = frame.filter(|_| !names.is_empty()).map(|f| f.fill(Phrase::ListLead, "{lead}", &joined(f, &names)));
    let begun = about.map(|about| about + " ").unwrap_or_default();
    let requests = requests(matter, &draft.language).into_iter().map(|request| format!("{begun}{request}{number}"));
    let opening = draft.body.iter().find_map(|paragraph| match paragraph {
        DraftParagraph::Text(words) => Some(format!("{words}{number}")),
        DraftParagraph::List(_) | DraftParagraph::Gap(_) => None,
    });
    let fits = |text: &String| text.chars().count() <= MOST_CHARACTERS;
    requests.chain(opening).find(fits).unwrap_or_default()
}

/// The calls as sentences: requests, then what else the writer says. None in another language than the action's, and
/// none that speaks to the writer.
fn requests(matter: &Matter, language: &Language) -> Vec<String> {
    let same = matter.language.as_ref().is_none_or(|own| own.primary() == language.primary());
    let calls = matter.calls.iter().filter(|_| same);
    let turned = calls.map(|call| sentence(call, Rules::of(language), &matter.recipient));
    turned.filter(|turned| !matches!(turned, Turned::Prompt(_))).map(|turned| turned.sentence()).collect()
}
