//! Letters of the log.

use desk::KeptLetter;
use serde_json::{Value, json};

/// One letter of the log.
pub fn letter(letter: &KeptLetter) -> Value {
    json!({
        "id": letter.id.0,
        "case": letter.case.0,
        "recipient": letter.recipient,
        "country": letter.country.as_ref().map(|country| country.code()),
        "written_by": letter.written_by,
        "how": letter.how.word(),
        "printed": letter.printed.map(|at| at.to_string()),
        "posted": letter.posted.map(|day| day.to_string()),
        "note": letter.note,
    })
}
