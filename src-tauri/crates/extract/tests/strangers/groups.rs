//! What letters of the month have, which local groups print: bullets, tips and addresses without a label, two in a line.

use super::{action, alert, check, common};

#[test]
fn a_bullet_above_an_address_is_what_to_say() {
    let page = |ask: &str, bullets: &str| {
        format!(
            "Togo: Afi Lawson at risk\n\nAfi Lawson was arrested in Kara on 3 March.\n\n{ask}\n\n{bullets}\n\nPresident Kofi Exemple\nPalace\nBP 1\nLomé\nTogo\n"
        )
    };
    for (ask, bullets) in [
        ("Please write to the president:", "- Release Afi Lawson"),
        (
            "Bitte schreiben Sie an den Präsidenten:",
            "- Lassen Sie Afi Lawson frei\n\n- Beenden Sie die Drohungen gegen ihre Familie",
        ),
        ("Scrivete al presidente chiedendo:", "- di fermare il processo di Afi Lawson"),
    ] {
        check(&page(ask, bullets), &["addressee: President Kofi Exemple | Palace | BP 1 | Lomé | Togo"], &[]);
    }
}

#[test]
fn two_addresses_in_a_line_are_two() {
    let copies = "Copies to:\n\nEmbassy of Togo, 6 Example Street, London W1K 1DW, and Embassy of Benin, 8 Example Street, London W2 3TS";
    let read = common::readable(&extract::action(&common::document(&alert(copies))));
    assert_eq!(read.matches("copy: ").count(), 2, "{read}");
    let line = "Prosecutor Kofi Exemple, Palace of Justice, Lomé, Togo, Fax: +228 22 55 01 03; and Minister of the Interior Koku Exemple, BP 9, \
                Lomé, Togo, Email: koku@interior.example";
    check(
        &alert(line),
        &["addressee: Minister of the Interior Koku Exemple | BP 9 | Lomé | Togo [email koku@interior.example]"],
        &["and Minister"],
    );
}

#[test]
fn a_second_list_that_asks_for_nothing_holds_no_calls() {
    for label in [
        "What NOT to say:",
        "À éviter :",
        "Bitte nicht:",
        "The government says that she must:",
        "Tips for writing:",
        "Hinweise:",
    ] {
        let text = action("Afi Lawson is held in Kara.", "").replace(
            "APPEALS TO:",
            &format!("{label}\n\n- confess on the television\n\n- call the president names\n\nAPPEALS TO:"),
        );
        check(
            &text,
            &["call: calling for the release of Afi Lawson", "call: asking that she be examined by a doctor"],
            &["confess", "names"],
        );
    }
}

#[test]
fn a_copy_asked_for_behind_an_address_is_none_of_its_lines() {
    for (name, sentence) in [
        (
            "President",
            "Please send your letter to President Kofi Exemple, Palace, BP 1, Lomé, Togo and copy it to the Embassy of Togo, 6 Example Street, \
         London W1K 1DW.",
        ),
        (
            "Président",
            "Écrivez à Président Kofi Exemple, Palace, BP 1, Lomé, Togo (copie à l'ambassade du Togo, 8 rue Exemple, 75016 Paris).",
        ),
    ] {
        let text = format!("Togo: Afi Lawson\n\nAfi Lawson has been held since February.\n\n{sentence}\n");
        check(
            &text,
            &[&format!("addressee: {name} Kofi Exemple | Palace | BP 1 | Lomé | Togo")],
            &["London |", "75016"],
        );
    }
}

#[test]
fn a_monarch_or_a_mission_is_written_to() {
    let page = |address: &str| {
        format!(
            "Afi Lawson\n\nDie Weberin Afi Lawson wurde am 3. März von einem Gericht in Kara wegen ihrer Lieder über den Preis des Garns zu 34 Jahren \
             Haft verurteilt, und niemand hat sie seither gesehen.\n\nBitte schreiben Sie und fordern Sie:\n\n- das Urteil aufzuheben\n\n\
             - ihr Reiseverbot aufzuheben\n\n{address}\n"
        )
    };
    check(
        &page("König Kofi Exemple\nKöniglicher Hof, Lomé\nTOGO"),
        &["addressee: König Kofi Exemple | Königlicher Hof, Lomé | TOGO"],
        &[],
    );
    // The mission stands in another country than its own.
    check(
        &page("Justizminister\nc/o Permanent Mission of Togo\nRue Exemple 8\n1202 Genf\nSCHWEIZ"),
        &[
            "country: TG",
            "addressee: Justizminister | c/o Permanent Mission of Togo | Rue Exemple 8 | 1202 Genf | SCHWEIZ",
        ],
        &[],
    );
}

#[test]
fn a_dash_behind_a_colon_opens_a_list_as_well() {
    let text = "Loom Friends\n\nThe march of Kofi Exemple\n\nMr Kofi Exemple, a weaver, was beaten in Kara, Togo, on 3 March 1996 and can walk with a \
                stick only.\n\nWe request all friends to write in English to the Home Minister of Togo and to ask him in polite words to use \
                his esteemed office to: -\n\n1) Ensure the release of Mr Kofi Exemple.\n\n2) Permit his family to know where he is.\n\nThe address \
                is:\n\nMinister of Home Affairs\nBP 9\nLomé\nTogo\n";
    check(
        text,
        &["call: Ensure the release of Mr Kofi Exemple", "call: Permit his family to know where he is"],
        &[],
    );
}

#[test]
fn counted_addresses_above_the_copies_are_no_calls() {
    let text = "Togo: Afi Lawson\n\nAfi Lawson was arrested in Kara on 3 March and nobody has seen her since that night in the market.\n\nPlease write and \
                ask that:\n\n- she be released\n\n- she see a doctor\n\nSend to:\n\n1. Kofi bin Exemple\nKetua Pengarah Imigresen\nJabatan Exemple\n\
                62550 Lomé, Togo\nEmail: kofi@imigresen.example\n\n2. Suruhanjaya Exemple\nTingkat 11\n50400 Lomé, Togo\nEmail: \
                aduan@suhakam.example\n\nCopies:\n\nEmbassy of Togo\n8 Example Street\nLondon\nUnited Kingdom\n";
    check(text, &["call: she be released", "call: she see a doctor"], &["call: Kofi", "call: Suruhanjaya"]);
}

#[test]
fn words_of_a_sentence_are_nobodys_address() {
    let copies = "Copies to:\n\nrepresentatives\naccredited to\n\nPlease write today.";
    check(&alert(copies), &[super::MINISTER], &["\ncopy: representatives"]);
    let read = common::readable(&extract::action(&common::document(&alert(copies))));
    assert!(!read.lines().any(|line| line.starts_with("copy: ")), "{read}");
}
