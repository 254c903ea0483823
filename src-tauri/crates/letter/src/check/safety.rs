//! Those who write have to be safe, too: what the action says about them, and a mission they could write to instead.

use model::Recipient;

use crate::compose::is_mission;
use crate::frames::folded;

/// Longer ones are no sentences: a list without full stops, a page of a form.
const LONGEST_SENTENCE: usize = 600;

/// So many sentences are a warning; more are a text that is about something else.
const MOST_SAID: usize = 5;

/// The sentences, verbatim, in which a text speaks of those who write: who should not, from where, or how to stay safe.
pub fn said_of_writers(text: &str) -> Vec<String> {
    let sentences = text.split('\n').flat_map(sentences_of).map(str::trim);
    let said = sentences.filter(|sentence| sentence.len() <= LONGEST_SENTENCE && speaks_of_writers(sentence));
    let mut found: Vec<String> = Vec::new();
    for sentence in said.map(ToOwned::to_owned) {
        if !found.contains(&sentence) && found.len() < MOST_SAID {
            found.push(sentence);
        }
    }
    found
}

/// The number, counted from 1, of the first recipient that is a diplomatic mission: it forwards what it is sent, and
/// stands outside the country.
pub fn mission(recipients: &[Recipient]) -> Option<usize> {
    recipients.iter().position(|recipient| is_mission(&recipient.lines)).map(|at| at + 1)
}

/// Parts of a line that end where a sentence ends.
fn sentences_of(line: &str) -> impl Iterator<Item = &str> {
    let is_end = |c: char| matches!(c, '.' | '!' | '?' | '؟' | '۔' | '。' | '！' | '？');
    let mut from = 0;
    let ends = line.char_indices().filter(move |(_, c)| is_end(*c)).map(|(at, c)| at + c.len_utf8());
    // “e.g.” and “10.12.” have no space behind them; Chinese never has one.
    let ends = ends.filter(move |end| {
        let after = line[*end..].chars().next();
        after.is_none_or(char::is_whitespace) || line[..*end].ends_with(['。', '！', '？'])
    });
    ends.chain([line.len()]).filter_map(move |end| {
        let sentence = line.get(from..end)?;
        from = end;
        Some(sentence)
    })
}

/// Whether each column of one row of the table has a part that stands in the sentence.
fn speaks_of_writers(sentence: &str) -> bool {
    let rows = include_str!("safety.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let sentence = folded(sentence);
    let has = |part: &str| sentence.contains(&as_it_is_looked_for(part));
    rows.map(|row| row.split('\t')).any(|mut columns| columns.all(|column| column.split('|').any(has)))
}

/// Folded, with a space before or behind it only where the table has one: there a word begins or ends.
fn as_it_is_looked_for(part: &str) -> String {
    let edge = |is: bool| if is { " " } else { "" };
    let (begins, ends) = (edge(part.starts_with(' ')), edge(part.ends_with(' ')));
    format!("{begins}{}{ends}", folded(part).trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(said_of_writers(text), expected);
    }

    #[test]
    fn who_should_not_write_is_said_in_the_texts_own_words() {
        check(
            "Her family was told today. Please do not write if you live in Veldora. Send appeals before 3 May.",
            &["Please do not write if you live in Veldora."],
        );
        check(
            "Veldoran nationals should not take part in this action.",
            &["Veldoran nationals should not take part in this action."],
        );
        check("Bitte schreiben Sie nicht aus Veldora selbst.", &["Bitte schreiben Sie nicht aus Veldora selbst."]);
        check("N’écrivez pas si vous résidez en Veldora.", &["N’écrivez pas si vous résidez en Veldora."]);
        check("لا تكتبوا إذا كنتم تقيمون في فيلدورا.", &["لا تكتبوا إذا كنتم تقيمون في فيلدورا."]);
        check("如果您居住在该国，请不要写信。请尽快行动。", &["如果您居住在该国，请不要写信。"]);
    }

    #[test]
    fn how_to_stay_safe_is_said() {
        check("For your own safety, sign with your initials.", &["For your own safety, sign with your initials."]);
        check("Please do not give your home address!", &["Please do not give your home address!"]);
    }

    #[test]
    fn calls_say_nothing_of_those_who_write() {
        check("Urge the authorities not to send citizens back to Veldora.", &[]);
        check("Officers came from the capital and took part in the arrest.", &[]);
        check("His safety is at risk. Nationals of Veldora live in fear.", &[]);
    }
}
