//! Whom small groups' pages ask to write to, and in which words, as readers of real pages found it misread.

use super::{MINISTER, action, check};

const TOLD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.";

#[test]
fn an_appeal_or_its_copy_never_goes_to_the_prisoner() {
    for words in [
        "You can also send messages of support to Afi Lawson herself. Please do not name us.\nPlease write to:",
        "You may send postcards of support (in French only) to:",
        "SOLIDARITÄTSGRÜSSE (bitte keine Briefe an die Behörde) AN",
        "Vous pouvez aussi lui envoyer une carte, ou des messages de soutien, à :",
        "También pueden enviar mensajes de apoyo a:",
        "Puoi mandare anche cartoline di solidarietà a:",
        "Steunbetuigingen kunt u sturen naar:",
    ] {
        let below = format!(
            "COPIES TO:\nEmbassy of Togo\n8 Sample Square\nLondon\nFax: +44 20 5550 5551\n\n{words}\nAfi Lawson\nPrison civile\nBP 3, Kara\nTogo"
        );
        check(
            &action(TOLD, &below),
            &[MINISTER, "person: Afi Lawson"],
            &["addressee: Afi Lawson", "copy: Afi Lawson", "copy: SOLID", "Prison civile"],
        );
    }
    // Whoever is in office is written to for her.
    check(
        "The weaver Afi Lawson is held in Kara.\n\nPlease send letters of support for Afi Lawson to:\n\nMinister of Health\nBP 4, Lomé\nTogo\nFax: +228 22 55 01 09",
        &["addressee: Minister of Health | BP 4, Lomé | Togo [fax +228 22 55 01 09]"],
        &[],
    );
}

#[test]
fn a_contact_in_a_bracket_of_the_story_is_nobody_to_write_to() {
    check(
        &action(
            TOLD,
            "BACKGROUND\nA letter for the weavers may also be signed by lawyers until 30 May (contact: Ordre des Avocats, Lomé,\n\
             fax +228 22 55 20 20).",
        ),
        &[MINISTER],
        &["Ordre des Avocats"],
    );
}
