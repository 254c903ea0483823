//! Who is at risk and who is not, as readers of real pages found it misread.

use super::{action, check};

const ASKS: &str = "Please write in French or your own language:\n\n- asking that nobody be harmed.\n\n\
                    APPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n";

/// A sheet of the old form: what stands below its number, what it tells.
fn sheet(number: &str, names: &str, told: &str) -> String {
    format!(
        "PUBLIC\nAI Index: AFR 57/012/2005\n3 March 2005\n\n{number}   Fear for safety\n\n{names}\n\n{told}\n\n{ASKS}"
    )
}

#[test]
fn small_parts_tied_within_a_name_are_its_own() {
    check(
        &sheet(
            "UA 19/05",
            "TOGO        Munir ur-Rehman Lawson (m), aged 32, weaver\n            Saeed ud-Din Abalo (m), aged 25\n            \
             Kodjo bin Mensah (m), baker",
            "The three men were taken off a bus in Kara on 1 March.",
        ),
        &["person: Munir ur-Rehman Lawson", "person: Saeed ud-Din Abalo", "person: Kodjo bin Mensah"],
        &[],
    );
    check(
        &action("Hafeez ur-Rehman Lawson, a weaver, has been held in Kara since 12 February.", "")
            .replace("Afi", "Hafeez ur-Rehman"),
        &["person: Hafeez ur-Rehman Lawson"],
        &[],
    );
}
