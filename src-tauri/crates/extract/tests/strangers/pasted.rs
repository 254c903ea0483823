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

const HEAD: &str = "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD\n\nAfi Lawson has been held since May.\n\n";

#[test]
fn an_address_goes_on_in_the_sentence_that_asks() {
    check(
        &format!(
            "{HEAD}Please write in French to the Minister of Justice, Kodjo Exemple, BP 121, Lomé, Togo. Ask him to let \
             Afi Lawson go home.\n\nSend a copy of your letter to the Embassy of Togo, 3 Loom Street, Accra, and to \
             desk@looms.example.\n"
        ),
        &[
            "addressee: Minister of Justice | Kodjo Exemple | BP 121 | Lomé | Togo",
            "copy: Embassy of Togo | 3 Loom Street | Accra",
        ],
        &["looms.example"],
    );
    check(
        &format!(
            "{HEAD}She had written to the Minister of Justice, Kodjo Exemple, in Lomé, Togo, and was told to wait.\n"
        ),
        &[],
        &["addressee"],
    );
}

#[test]
fn an_office_below_a_colon_is_somebody_to_write_to() {
    check(
        &format!(
            "{HEAD}Contact these two officials by 15 June 2022:\n\nMinister of Justice\nBP 121\nLomé, Togo\nPhone: 228 22 55 \
             01 02 -OR- 228 22 55 01 03\n\nAmbassador Ama Exemple\nEmbassy of Togo\n3 Loom Street NW, Washington DC 20099\n\
             Fax Number = 202 555 0100\n"
        ),
        &[
            "addressee: Minister of Justice | BP 121 | Lomé, Togo [phone 228 22 55 01 02, 228 22 55 01 03]",
            "addressee: Ambassador Ama Exemple | Embassy of Togo | 3 Loom Street NW, Washington DC 20099 [fax 202 555 0100]",
            "deadline: 2022-06-15",
        ],
        &[],
    );
}

#[test]
fn an_address_whose_line_breaks_are_lost_is_parted() {
    check(
        &format!(
            "{HEAD}APPEALS TO:\n\nAmbassador Ama Exemple Embassy of Togo 25 Loom Lane NW Washington DC 20099 Fax: 202 555 \
             0100\n\nMinister of Justice\nBP 121Lome, Togo\n"
        ),
        &[
            "addressee: Ambassador Ama Exemple | Embassy of Togo | 25 Loom Lane NW | Washington DC 20099 [fax 202 555 0100]",
            "addressee: Minister of Justice | BP 121 | Lome, Togo",
        ],
        &[],
    );
}

#[test]
fn the_address_for_copies_to_us_is_the_publishers() {
    check(
        &format!(
            "{HEAD}APPEALS TO:\n\nMinister of Justice\nBP 121\nLomé, Togo\n\nPlease send us a copy of your letter at our \
             address below.\n\nWeavers' Legal Aid\n7 Loom Street, Accra\nTel: +233 30 255 0199\n"
        ),
        &["addressee: Minister of Justice | BP 121 | Lomé, Togo"],
        &["7 Loom Street", "+233"],
    );
}
