//! What sort of publication an entry is, where the feed says so: by a resource type, a category, or a label in the
//! title's first words.

use std::sync::OnceLock;

use model::{ActionNumber, AlertKind};

/// The kind of an entry. `types` is what a taxonomy of kinds says, `categories` all the publisher's terms.
///
/// A taxonomy counts before a category, a category before the title. But feeds file every step of an action under
/// “Urgent Action”: there a title that says “further information” knows better.
pub(super) fn of(types: &[String], categories: &[String], title: Option<&str>) -> Option<AlertKind> {
    let named = |terms: &[String]| terms.iter().find_map(|term| of_label(&fold(term)));
    let filed = named(types).or_else(|| named(categories));
    let titled = title.and_then(of_title);
    match (filed, titled) {
        (None, titled) => titled.or_else(|| types.iter().find_map(|term| of_news(term))),
        (Some(AlertKind::UrgentAction), Some(titled)) if titled.is_action() => Some(titled),
        (filed, _) => filed,
    }
}

/// amnesty.org files a press release without resource type under the content type “News” alone.
fn of_news(content_type: &str) -> Option<AlertKind> {
    (content_type == "News").then_some(AlertKind::PressRelease)
}

/// By a label in the title: “UPDATE: …”, “MEX 120604.2 - Follow-up: …”, “… (Sudan: UA 61.26)”.
fn of_title(title: &str) -> Option<AlertKind> {
    // Behind a country or a number there may be a label; further on there is only text.
    const PARTS: usize = 3;
    let title = fold(title);
    let parts: Vec<&str> = title.split([':', '：', '–', '—', '|', '(', ')', '[', ']']).collect();
    let first = parts.iter().take(PARTS).flat_map(|part| part.split(" - ").take(PARTS));
    first.clone().find_map(of_label).or_else(|| {
        // The number alone says that it is an action: at the start, or in brackets at the end.
        let ends = parts.first().into_iter().chain(parts.iter().rev().take(2));
        ends.map(|part| part.trim()).any(is_number).then_some(AlertKind::UrgentAction)
    })
}

/// Whether a part of a title is an action's number: “ua 61.26”, “extra 12/99”, “ran 02/26 kazakhstan”.
fn is_number(part: &str) -> bool {
    let Some((series, rest)) = part.split_once(' ') else { return false };
    let number = rest.split(' ').next().unwrap_or_default();
    ["ua", "extra", "ex", "ran", "au"].contains(&series)
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.contains(['/', '.'])
        && ActionNumber::parse(&format!("{series} {number}")).is_some()
}

/// The kind of the longest label that a term is or begins with.
fn of_label(term: &str) -> Option<AlertKind> {
    let term = term.trim().trim_end_matches(['!', '.', ':']);
    let fits = |label: &&Label| match term.strip_prefix(label.text) {
        Some("") => true,
        // Words end; where a script writes none apart, the label is enough.
        Some(rest) => {
            label.may_go_on && !(label.text.is_ascii() && rest.starts_with(char::is_alphabetic)) && !continues(rest)
        }
        None => false,
    };
    labels().iter().filter(fits).max_by_key(|label| label.text.len()).map(|label| label.kind)
}

/// Whether a label is only the beginning of a longer word: “urgent actions” is none, “urgent actionable” is.
fn continues(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_alphabetic() && c < '\u{2e80}')
}

fn fold(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', '‘'], "'").replace('\u{307}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Label {
    kind: AlertKind,
    text: &'static str,
    /// Whether more words may follow.
    may_go_on: bool,
}

fn labels() -> &'static [Label] {
    static LABELS: OnceLock<Vec<Label>> = OnceLock::new();
    LABELS.get_or_init(|| {
        let lines = include_str!("kind_labels.tsv").lines().filter(|line| !line.starts_with('#'));
        let label = |line: &'static str| {
            let mut cells = line.split('\t');
            let kind = AlertKind::from_word(cells.next()?)?;
            Some(Label { kind, may_go_on: cells.next()? == "begin", text: cells.next()? })
        };
        lines.filter_map(label).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(categories: &[&str], title: &str, expected: Option<&str>) {
        let categories: Vec<String> = categories.iter().map(|term| (*term).to_owned()).collect();
        assert_eq!(of(&[], &categories, Some(title)).map(AlertKind::word), expected, "{categories:?} {title}");
    }

    #[test]
    fn reads_labels_in_titles() {
        check(&[], "URGENT ACTION: Sugar & salt workers held", Some("urgent_action"));
        check(&[], "UPDATE: Sugar & salt workers: two released", Some("update"));
        check(&[], "Stop action: the ferryman is free", Some("stop"));
        check(&[], "Communiqué: façade of a trial", Some("press_release"));
        check(&[], "Report: tides and taxes", Some("report"));
        check(&[], "Egypt: Further Information: Health at risk", Some("update"));
        check(&[], "Student’s whereabouts unknown (Sudan: UA 61.26)", Some("urgent_action"));
        check(&[], "紧急行动：拆迁户母亲失联", Some("urgent_action"));
        check(&[], "Срочная акция: журналист под угрозой", Some("urgent_action"));
        check(&[], "تحرك عاجل: صحفي", Some("urgent_action"));
        check(&[], "ACİL EYLEM: Zeytin üreticisi gözaltında", Some("urgent_action"));
        check(&[], "Urgent Action Victory! Activist released (Iran: UA 3.24)", Some("outcome"));
    }

    #[test]
    fn takes_words_in_a_sentence_for_no_label() {
        check(&[], "Report says torture is widespread", None);
        check(&[], "Updated timetable", None);
        check(&[], "Listen: a poem from cell nine", None);
        check(&[], "Pressed flowers", None);
        check(&["News", "Africa"], "Two editors freed", None);
    }

    #[test]
    fn lets_a_category_count_before_the_title_but_the_step_of_an_action_before_both() {
        check(&["Press Releases", "Nepal"], "Nepal: Communiqué on the night curfew", Some("press_release"));
        check(&["Urgent Campaigns"], "MEX 120604.2 - Follow-up: a mother still seeks her son", Some("update"));
        check(&["Statement"], "Report: paper", Some("statement"));
        check(
            &["RAN", "Kazakhstan"],
            "RAN 02/26 Kazakhstan: Playwright's passport withheld",
            Some("urgent_action"),
        );
        check(&["Good news"], "Lighthouse keeper may stay (Chile)", Some("outcome"));
    }
}
