//! Pages that were pasted: their lines were never wrapped, and blank lines are rare.

use super::check;

const TOLD: &str = "Afi Lawson, who weaves in Kara, was taken from her loom by four men on 12 February, and her sister has been \
                    refused a visit three times since.";

#[test]
fn a_long_line_is_a_paragraph_of_its_own() {
    check(
        &format!(
            "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\nWeaver held without charge\n{TOLD}\nWrite to the minister \
             before 15 June 2022, asking:\n- that Afi Lawson be released at once, and that her looms be given back to her\n- \
             that she be seen by a doctor.\nA letter takes ten minutes.\nAPPEALS TO:\nMinister of Justice\nBP 121, Lomé\n\
             Togo\nFax: +228 22 55 01 02\n"
        ),
        &[
            "title: Weaver held without charge",
            "person: Afi Lawson",
            "call: that she be seen by a doctor",
            "addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]",
        ],
        &["ten minutes"],
    );
}
