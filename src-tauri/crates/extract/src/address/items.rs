//! Where one address of a paragraph ends and the next begins: bullets, and lines that are whole by themselves.

use crate::contacts;
use crate::country;
use crate::fold::fold;

/// “The Editor, Daily Beacon, 7 Example Street, Kingston, Jamaica” above “The Editor, Evening Mail, …, Jamaica”: two
/// addresses, a line each.
pub(super) fn are_whole(above: &str, below: &str) -> bool {
    const COMMAS: usize = 3;
    let whole = |text: &str| {
        // Its contacts may stand behind it.
        let reached = contacts::first_label(&fold(text)).unwrap_or(usize::MAX);
        let address: String = text.chars().take(reached).collect();
        let address = address.trim_end().trim_end_matches([',', ';', '.', '(']);
        let last = address.rsplit(',').next().unwrap_or("");
        address.matches(',').count() >= COMMAS && country::named(&fold(last)).is_some()
    };
    whole(above) && whole(below)
}

/// “M. X, President, BP 104, Djibouti, Fax: …” above “Mme Y, Prosecutor, Fax: …”: each row has its own contacts behind it, and
/// so is a recipient of its own.
pub(super) fn are_reached_each(texts: &[(usize, String)]) -> bool {
    let reached = |text: &str| {
        let label = contacts::first_label(&fold(text));
        label.is_some_and(|label| text.chars().take(label).filter(|c| matches!(c, ',' | '،' | '，')).count() > 1)
    };
    texts.len() > 1 && texts.iter().all(|(_, text)| reached(text))
}

/// “- Fax : 01 …” goes on with the address above it.
pub(super) fn begins_item(text: &str) -> bool {
    bullet(text).is_some_and(|rest| !contacts::is_contact(&fold(rest)))
}

/// A line behind a bullet of a symbol font (“Ø”, “§”), a plain one, or the letter that typists took for a ring: “o  Hon. X”.
pub(super) fn bullet(text: &str) -> Option<&str> {
    let ring = text.strip_prefix("o ").map(str::trim_start);
    if let Some(rest) = ring.filter(|rest| rest.starts_with(char::is_uppercase) && rest.contains([',', '،'])) {
        return Some(rest);
    }
    // “·H.E. X”: a dot needs no space behind it.
    if let Some(rest) = text.strip_prefix(['·', '•', '●', '■', '▪']) {
        return rest.trim_start().starts_with(char::is_alphanumeric).then(|| rest.trim_start());
    }
    let rest = text.strip_prefix(['Ø', '§', '*', '►', '–', '-', '➢', '.', '○', '◆', '✓', '→', '➔', '➤', '▶'])?;
    rest.starts_with(' ').then(|| rest.trim_start())
}
