//! “Follow-up to Action no. 38”, “continuation of our appeal 3/2018”: the earlier action that a document goes on with.

use crate::fold::{chars_before, slice};
use crate::labels::kinds;
use crate::near;
use crate::number;
use crate::rows::Paragraph;

/// The earlier action's number, where it stands in a paragraph: behind a word for a sequel and a word for an action.
pub(crate) fn find(paragraph: &Paragraph) -> Option<number::Found> {
    // A line of the head, or a sentence of the lead; stories are longer.
    const LONGEST: usize = 900;
    // “Continuation of the urgent appeal of our committee no. 3”.
    const REACH: usize = 110;
    let text = paragraph.folded.as_str();
    if text.len() > LONGEST || !crate::fold::has_digit(text) {
        return None;
    }
    kinds().beginnings(text, "sequel").into_iter().find_map(|(_, end)| {
        let rest = near::first(&text[end..], REACH);
        let digits = rest.find(|c: char| c.is_ascii_digit())?;
        let between = &rest[..digits];
        let label = label_of(between);
        let words = between[..between.len() - label].trim_end();
        let fits = kinds().stem(words, "act")
            && !words.contains([';', '(', ')', '!', '?'])
            && !words.contains(". ")
            && crate::dates::all(near::first(&rest[digits..], REACH)).first().is_none_or(|day| day.start > 0);
        let length = length_of(&text[end + digits..], label > 0).filter(|_| fits)?;
        let (start, stop) = (chars_before(text, end + digits), chars_before(text, end + digits + length));
        // A number whose form is known is known whole: “UA 103/22”, “RYP-09-2016”.
        let known = number::all(&paragraph.text).into_iter().find(|n| n.start <= start && stop <= n.end);
        known.or_else(|| {
            let number = model::ActionNumber::other("", "", slice(&paragraph.text, start, stop));
            Some(number::Found { number, start, end: stop })
        })
    })
}

/// Whether a paragraph says that it goes on with an action of a day or a month: “This is a follow-up to our appeal of 20 May”.
pub(crate) fn is_of_day(paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 900;
    // “… to the urgent appeal of our committee of 3 May”: up to the words for the action, and the words behind them.
    const REACH: usize = 110;
    const BETWEEN: usize = 45;
    const WORDS: usize = 5;
    let text = paragraph.folded.as_str();
    if text.len() > LONGEST || !crate::fold::has_digit(text) {
        return false;
    }
    let dated = |behind: &str| {
        // The rest of the word for an action, and the next ones.
        let words = || behind.split([' ', '(']).take(WORDS + 1).map(|word| word.trim_end_matches([',', '.', ')']));
        words().any(|word| crate::calendar::month(word).is_some()) && words().any(crate::fold::has_digit)
    };
    kinds().beginnings(text, "sequel").into_iter().any(|(_, end)| {
        let rest = near::first(&text[end..], REACH);
        let clause = rest.split([';', '!', '?', ',', ':']).next().and_then(|rest| rest.split(". ").next());
        let clause = clause.unwrap_or("");
        let acts = kinds().beginnings(clause, "act");
        acts.into_iter().any(|(start, act)| start < BETWEEN && dated(&clause[act..]))
    })
}

/// How many bytes the word for “number” takes at the end of a text: “no. ”, “№ ”.
fn label_of(text: &str) -> usize {
    let bare = text.trim_end_matches([' ', '.', ':', 'º', '°']);
    let word = bare.rsplit(' ').next().unwrap_or("");
    let known = kinds().has(word, "numberword") || kinds().has(&format!("{word}."), "numberword");
    if known || word.ends_with(['№', '#']) { text.len() - (bare.len() - word.len()) } else { 0 }
}

/// How many bytes a number takes: two groups of digits, or one behind its word; a year alone is none.
fn length_of(text: &str, labelled: bool) -> Option<usize> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let first = digits(text);
    let second = text[first..].strip_prefix(['/', '-']).map_or(0, digits);
    let paired = (1..=4).contains(&second) && first + second < 8;
    let length = if paired { first + 1 + second } else { first };
    let closed = !text[length..].starts_with(['/', '-']) && !text[length..].starts_with(char::is_alphanumeric);
    ((1..=4).contains(&first) && closed && (paired || labelled)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let (folded, own) = (crate::fold::fold(text), text.to_owned());
        let paragraph = Paragraph { first: 0, end: 1, text: own, folded, breaks: Vec::new() };
        let found = find(&paragraph).map(|found| found.number.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_sequel_names_the_action_it_goes_on_with() {
        check("FOLLOW-UP to Letter Action no. 17 (May 1995)", Some("17"));
        check("Action 8/2019. This is the continuation of our action 6/2019.", Some("6/2019"));
        check("(продолжение срочного обращения № 5 от 3 мая 2015 года)", Some("5"));
        check("Aquesta és la continuació de la nostra acció 2/2017, del 4 de maig.", Some("2/2017"));
        check("Fortsetzung unserer Briefaktion Nr. 12", Some("12"));
        check("ACTUALIZACIÓN DE LA ACCIÓN URGENTE VYT-04-2015", Some("VYT-04-2015"));
    }

    #[test]
    fn a_sequel_names_the_day_of_the_action_it_goes_on_with() {
        let says = |text: &str| {
            let folded = crate::fold::fold(text);
            is_of_day(&Paragraph { first: 0, end: 1, text: text.to_owned(), folded, breaks: Vec::new() })
        };
        assert!(says("This is a follow-up to our appeal of 12 May on the two weavers."));
        assert!(says("Het vervolg op onze schrijfactie van oktober 2017"));
        assert!(says("Мы сообщаем новое в дополнение к нашему обращению от 3 июня."));
        assert!(says("Suite de l’appel du mois de mars 2020."));
        assert!(!says("A follow-up visit was made, and the campaign for wells began in 2019."));
        assert!(!says("Follow-up: the lawyers' appeal was heard. On 3 May 2014 it was dismissed."));
    }

    #[test]
    fn other_numbers_behind_a_sequel_are_none() {
        check("A follow-up to resolution no. 47 was tabled.", None);
        check("Follow-up to our action of 3 May 2014", None);
        check("A follow-up letter came on 4 June; action no. 3 was never answered.", None);
        check("Urgent appeal update no. 12", None);
    }
}
