//! Lines about whoever publishes a document.

use crate::labels::stems;
use crate::rows::Row;

/// Whether a text speaks of the publisher's own office: whom to ask, where replies go.
pub(crate) fn is_of_office(folded: &str) -> bool {
    stems().stem(folded, "office")
}

/// “Contact: Joan Doe, tel. 555 01 02”, “تماس با کمیته: …”: whom of the publisher's to ask. A line that names nobody, or an
/// office, may reach whoever is written to.
pub(crate) fn gives_contact(row: &Row) -> bool {
    // “Your contact in Luxembourg:”.
    const LABEL: usize = 6;
    const LONGEST: usize = 200;
    if !crate::masthead::is_of_contact(&row.folded) || row.text.chars().count() > LONGEST {
        return false;
    }
    let Some((label, rest)) = row.folded.split_once([':', '：']) else { return false };
    let reached = rest.contains('@') || rest.chars().filter(char::is_ascii_digit).count() > LABEL;
    let says = |word: &&str| {
        word.contains(char::is_alphabetic)
            && !word.contains('@')
            && crate::labels::contacts().start(word, |_| true).is_none()
    };
    let label = label.split_whitespace().filter(says).count();
    reached
        && label <= LABEL
        && label + rest.split_whitespace().filter(says).count() > 2
        && !crate::recipients::names_office(&row.text)
}
