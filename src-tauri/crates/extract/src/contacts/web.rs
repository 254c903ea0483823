//! Forms and pages by which an office is reached: “Online form in English: https://…”, “Email (via contact form): www.…”.

use crate::labels::contacts;

/// Where the address of a folded line begins that is nothing but such a label and a page's address, in characters, and the
/// mark of the label: a network's page is kept, a form is not.
pub(super) fn form(folded: &str) -> Option<(&'static str, usize)> {
    const WORDS: usize = 8;
    let (label, rest) =
        folded.split_once(": ").or_else(|| folded.split_once(":http").map(|(label, _)| (label, "http")))?;
    let addresses = rest.split_whitespace().all(is_page) && !rest.trim().is_empty();
    if !addresses || label.split_whitespace().count() > WORDS || label.contains(['@', ',']) {
        return None;
    }
    let start = contacts().start(label, |mark| matches!(mark, "email" | "social" | "drop" | "fax" | "phone"));
    let known = start.map(|start| start.mark).or_else(|| contacts().stem(label, "webform").then_some("drop"))?;
    let mark = if known == "social" { "social" } else { "drop" };
    Some((mark, label.chars().count() + 1))
}

/// Whether a word is a page's address.
fn is_page(word: &str) -> bool {
    ["http://", "https://", "www.", "http"].into_iter().any(|head| word.starts_with(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_reached_by_its_address() {
        for line in [
            "online form in english: https://x.example/reception",
            "email (via contact form): http://x.example/contact",
            "formulaire de contact : https://x.example",
            "kontaktformular des amtes: www.amt.example",
            "complaint form: https://x.example",
        ] {
            assert_eq!(form(line).map(|(mark, _)| mark), Some("drop"), "{line}");
        }
        assert_eq!(form("facebook (in french): https://f.example/x").map(|(mark, _)| mark), Some("social"));
        for line in
            ["ministry of justice: https://x.example", "online form, room 3: https://x.example", "form: a b"]
        {
            assert_eq!(form(line), None, "{line}");
        }
    }
}
