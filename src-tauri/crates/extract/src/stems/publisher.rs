//! Lines about whoever publishes a document.

use crate::labels::stems;
use crate::rows::Row;

/// As many characters hold the name of such an office.
const NAME: usize = 60;

/// Whether a text speaks of the publisher's own office: whom to ask, where replies go.
pub(crate) fn is_of_office(folded: &str) -> bool {
    stems().stem(folded, "office")
}

/// “Urgent Action Network”, “AIUSA, PO Box 12”, “Red de Acciones Urgentes”: the office that sends urgent actions out, at the
/// head of a line; no sentence about it.
pub(crate) fn is_of_network(text: &str) -> bool {
    let folded = crate::fold::fold(crate::fold::slice(text, 0, NAME));
    let Some(start) = stems().start(&folded, |mark| matches!(mark, "network" | "section")) else { return false };
    let printed = crate::fold::slice(text, 0, start.end);
    let rest = crate::fold::skip(text, start.end).trim_start();
    // “Urgent Action Network members may …”, “rete azioni urgenti” in a sentence.
    let named = !printed.trim_start().starts_with(char::is_lowercase) && !rest.starts_with(char::is_lowercase);
    let initials = start.mark != "section" || !printed.contains(char::is_lowercase);
    named && initials
}

/// Whether a mail's address is one of a section of Amnesty's.
pub(crate) fn is_of_section(mail: &str) -> bool {
    let host = crate::fold::fold(mail.rsplit_once('@').map_or("", |(_, host)| host));
    host.split('.').any(|part| stems().begins(part, "host").is_some())
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
