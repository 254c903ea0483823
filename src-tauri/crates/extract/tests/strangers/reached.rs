//! Whom small groups' pages ask to write to, and in which words, as readers of real pages found it misread.

use super::{MINISTER, action, alert, check};

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
fn those_who_get_it_for_information_get_a_copy() {
    for words in [
        "and, for your information,",
        "e, para sua informação,",
        "och, för din information,",
        "e per conoscenza a:",
        "et, pour votre information,",
        "und zur Kenntnis an:",
        "en ter informatie aan:",
        "y, para su información:",
    ] {
        check(
            &alert(&format!("{words}\n\nKodjo Abalo\nMinister of the Interior\nLomé, Togo\ninterior@gouv.example")),
            &[MINISTER, "copy: Kodjo Abalo | Minister of the Interior | Lomé, Togo [email interior@gouv.example]"],
            &["addressee: Kodjo"],
        );
    }
}

#[test]
fn for_the_attention_of_is_no_line() {
    check(
        "The weaver Afi Lawson is held in Kara.\n\nPlease write to:\n\nAtt.n\nKodjo Abalo\nMinister of Justice\nLomé, Togo\n\
         justice@gouv.example",
        &["addressee: Kodjo Abalo | Minister of Justice | Lomé, Togo [email justice@gouv.example]"],
        &["Att.n"],
    );
}

#[test]
fn copies_of_a_letter_whose_addressee_is_lost_are_only_offered() {
    let below = "Copies of this letter to:\n\nEmbassy of Togo\n8 Sample Square\nLondon\nFax: +44 20 5550 5551";
    check(
        &format!(
            "The weaver Afi Lawson is held in Kara. Please send this letter for her.\n\nFrom:\n\nDear Minister,\n\nI am writing about the weaver Afi Lawson, who is held in Kara, and ask you to release her.\n\nYours respectfully,\n\n{below}"
        ),
        &["? copy: Embassy of Togo | 8 Sample Square | London [fax +44 20 5550 5551]"],
        &["addressee"],
    );
    check(
        "Letter for Afi Lawson\n\n18 March 2014\n\nDear President Abalo:\n\nWe are writing on behalf of the Weavers' League to express our alarm at the arrest of Afi Lawson, held in Kara since 1 March.\n\nWe urge you to ensure that she is released.\n\nKodjo Exemple, chair\n\ncc: Embassy of Togo\n8 Sample Square\nLondon\nFax: +44 20 5550 5551",
        &[],
        &["\ncopy:", "addressee"],
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

#[test]
fn an_embassy_below_the_request_for_copies_to_diplomats_is_a_copy() {
    let asked = "Also send copies to diplomatic representatives accredited to your country.";
    check(
        &action(
            TOLD,
            &format!(
                "{asked}\nHIS EXCELLENCY MR KODJO ABALO Embassy of the Republic of Togo 8 Sample Square, London, W8 5XX 0207 555 6412 Fax: 0207 555 8625 kanc@togo.example"
            ),
        ),
        &[
            MINISTER,
            "copy: HIS EXCELLENCY MR KODJO ABALO | Embassy of the Republic of Togo | 8 Sample Square | London | W8 5XX [fax 0207 555 8625] [phone 0207 555 6412] [email kanc@togo.example]",
            "diplomatic_copies: yes",
        ],
        &[],
    );
    check(
        &action(
            TOLD,
            &format!(
                "{asked}\n\nHis Excellency Kodjo Abalo\nEmbassy of the Republic of Togo\n8 Sample Square\nLondon W8 5XX\nFax: 0207 555 8625\nkanc@togo.example"
            ),
        ),
        &[
            MINISTER,
            "copy: His Excellency Kodjo Abalo | Embassy of the Republic of Togo | 8 Sample Square | London W8 5XX [fax 0207 555 8625] [email kanc@togo.example]",
        ],
        &[],
    );
}

#[test]
fn the_head_of_a_letter_is_its_addressee() {
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February 2014.";
    let address = "Kodjo Abalo\nMinister of Justice\nPlace du Tissu 4\nLomé\nTOGO";
    let written = "I am writing about the weaver Afi Lawson, who has been held in Kara since February without a word to her family.";
    let expected = "addressee: Kodjo Abalo | Minister of Justice | Place du Tissu 4 | Lomé | TOGO";
    for (asked, dated, greeting) in [
        ("Bitte schreiben Sie einen Brief für sie.", "Im März 2014\n", "Sehr geehrter Herr Minister,"),
        ("Please write a letter for her. Here is one to copy.", "Birmingham, March 2014.\n\n", "Dear Minister,"),
        ("Por favor, escriban una carta.", "", "Señor Kodjo Abalo:"),
        ("Veuillez écrire une lettre pour elle.", "Objet : Afi Lawson\n\n", "Monsieur le Ministre,"),
    ] {
        check(
            &format!("{told}\n\n{asked}\n\n{address}\n\n{dated}{greeting}\n\n{written}"),
            &[expected],
            &["2014 |"],
        );
    }
    // An organisation's own letter is no letter to send.
    check(
        &format!(
            "{told}\n\n{address}\n\nDear Minister,\n\nWe are writing on behalf of the Weavers' League. {written}"
        ),
        &[],
        &["addressee"],
    );
}

#[test]
fn addresses_in_a_line_each_need_no_label() {
    check(
        "Urgent Action: WEAVER HELD (Togo: UA 19.22)\n\nThe weaver Afi Lawson was taken from the market of Kara in Togo.\n\n\
         1. Please write a letter in your own words to one or both officials listed.\n\n\
         Ambassador Kodjo Abalo Embassy of Togo 8 Sample Ave. NW, Washington DC 20099 Phone: 202 555 5700 Fax: 202 555 5735 \
         Salutation: Dear Ambassador",
        &[
            "addressee: Ambassador Kodjo Abalo | Embassy of Togo | 8 Sample Ave. NW | Washington DC 20099 [fax 202 555 5735] [phone 202 555 5700] [salutation Dear Ambassador]",
        ],
        &[],
    );
}

#[test]
fn strokes_without_spaces_part_an_address() {
    check(
        "Afi Lawson\n\nAfi Lawson, a weaver, has been held in Kara since 12 February 1993.\n\nPlease send courteous letters, \
         appealing for her release, to: His Excellency Kodjo Abalo/Office of the President/Palais de la Marina/Lomé/ Togo.",
        &["addressee: His Excellency Kodjo Abalo | Office of the President | Palais de la Marina | Lomé | Togo"],
        &[],
    );
}

#[test]
fn other_words_open_an_address_as_well() {
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February 2014, and nobody has seen her.";
    let address = "Kodjo Abalo\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02";
    for words in [
        "Die Appelladresse lautet:",
        "L'indirizzo è il seguente:",
        "La dirección es la siguiente:",
        "L'adresse est la suivante :",
        "O endereço é o seguinte:",
        "Het adres is:",
        "Write your own letter to the Minister or use the wording below as a basis and send to,",
        "Vi chiediamo di continuare a mandare cartoline a:",
    ] {
        check(
            &format!("{told}\n\n{words}\n\n{address}"),
            &["addressee: Kodjo Abalo | Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
            &[],
        );
    }
}

#[test]
fn whoever_is_asked_to_contact_officials_reads_an_action() {
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February 2014, and nobody has seen her since that day.";
    for words in [
        "We therefore urge you to contact the embassy and to let them know what you think.",
        "Wir bitten um Ihren Protest. Bitte, appellieren Sie an die Verantwortlichen.",
        "Vi invitiamo a scrivere anche voi, con parole vostre.",
    ] {
        check(&format!("# WEAVER HELD\n\n{told}\n\n{words}"), &["kind: urgent_action"], &[]);
    }
}
