//! What belongs to those who wrote a document: their office and their names are nobody's to write to.

use super::{MINISTER, alert, check};

#[test]
fn an_office_that_speaks_of_itself_is_nobodys_to_write_to() {
    for own in [
        "Per informazioni: Amici del Telaio, via Prova 8, 00100 Roma, tel. 06 555 0101",
        "Наш адрес: Комитет «Ткачи», а/я 14, 246000 Гомель, тел. +375 29 555 01 01",
        "للمزيد من المعلومات: شبكة النول، ص.ب. 12، القاهرة، مصر، هاتف: +20 2 555 0101",
        "and let me know: Akou Exemple, Rue 8, San José, Costa Rica, akou@exemple.example",
        "Mande uma cópia para a nossa secretaria: tear@exemplo.example",
        "And please send us a copy:\nLoom Circle\nPO Box 77\nLeeds LS1 1AA\nUK\nEmail: office@loomcircle.example",
    ] {
        check(&alert(own), &[MINISTER], &["Telaio", "Ткачи", "النول", "Akou", "secretaria", "Loom Circle"]);
    }
}

#[test]
fn whoever_signs_below_the_addresses_is_no_addressee() {
    let signed = "In solidarity\nSd/-\nAdv. Henri Exemple\nExecutive Director, Loom Forum\n6 Example Road, Madurai 625 002\n\
                  Phone 0452 555 0101";
    check(&alert(signed), &[MINISTER], &["Henri", "Example Road"]);
}

#[test]
fn our_own_minister_gets_a_copy() {
    check(
        &alert(
            "and send a copy to our own minister:\n\nMr Fintan Exemple TD\nMinister for Foreign Affairs\nDublin 2\nIreland",
        ),
        &[MINISTER, "copy: Mr Fintan Exemple TD | Minister for Foreign Affairs | Dublin 2 | Ireland"],
        &[],
    );
}

#[test]
fn thanks_and_remarks_are_no_copies() {
    let list = "COPIES TO\n\nPrefect of Kara\nBP 3\nKara\nTogo\n\nLetters in French please.\n\nMany thanks indeed!\n\
                Kofi Exemple\nLoom Keepers, P O Box 111, Kara. Tel (228) 55 602";
    check(&alert(list), &[MINISTER, "copy: Prefect of Kara | BP 3 | Kara | Togo"], &["Kofi"]);
}

#[test]
fn a_sentence_that_runs_on_ends_no_address() {
    let told =
        "Prisoner of the season: Koffi Mensah, Kara, Togo, held since 1999 for leaflets, fax +228 22 55 09 09";
    check(
        &alert(told),
        &[
            MINISTER,
            "? addressee: Prisoner of the season | Koffi Mensah | Kara | Togo | held since 1999 for leaflets [fax +228 22 55 09 09]",
        ],
        &[],
    );
}

#[test]
fn a_state_named_twice_is_one_line_of_an_address() {
    let text = alert("").replace("Togo\nFax", "Togo\n\nRépublique du Togo\nFax");
    check(&text, &[], &["addressee: République"]);
    let two = alert("").replace("Togo\nFax", "Togo\n\nAssemblée nationale du Togo\nBP 327\nLomé\nTogo\nFax");
    check(&two, &["addressee: Minister of Justice | BP 121, Lomé | Togo"], &[]);
}

#[test]
fn words_about_replies_above_an_address_drop_it_not() {
    let text = alert("").replace(
        "Minister of Justice\n",
        "Please write to the official below and let us know of any reply:\n\nMinister of Justice\n",
    );
    check(&text, &[MINISTER], &[]);
}

#[test]
fn an_address_in_another_country_below_all_others_is_the_publishers() {
    for foot in [
        "Loom Circle, P.O. Box 12, Accra, Ghana, tel. +233 30 255 0101, loom@circle.example",
        "Loom Circle\n12 Mill Street\nLeeds LS1 1AA\nUnited Kingdom\nTel: +44 113 555 0101",
        "Copy your message to us at act@loomunion.example so that we can count them.\n\nLoom Workers International\nRue de Lyon 8\n1201 \
         Geneva\nSwitzerland",
        "With many thanks for all you do,\n\nHenrietta Quill\nCoordinator, Loom Circle\n12 Mill Street, Leeds, United Kingdom\n\
         henrietta@loomcircle.example",
    ] {
        check(&alert(foot), &[MINISTER, "country: TG"], &["Loom Circle", "Loom Workers", "Quill"]);
    }
}

#[test]
fn a_card_to_a_prisoner_is_no_appeal() {
    check(
        &alert("Send her a card:\n\nAfi Lawson\nKara Prison\nKara\nTogo"),
        &[MINISTER],
        &["addressee: Afi Lawson"],
    );
}

#[test]
fn the_publishers_own_contact_below_the_addresses_is_nobody_to_write_to() {
    let list = "Skriv till:\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    let told = "# Vävare fängslad\n\nAfi Lawson, vävare, sitter fängslad i Kara sedan den 3 maj.";
    check(
        &format!("{told}\n\n{list}\nKontakt: Ama Ek, ordförande VFK, vfk@vavarna.example\n"),
        &["addressee: Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02]"],
        &["addressee: Ama Ek"],
    );
    check(
        &format!("{told}\n\n{list}\nVävarnas vänner\n\n0 Comments:\nPost a Comment\n<< Home\n"),
        &["addressee: Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02]"],
        &["addressee: Post"],
    );
}

#[test]
fn whom_of_the_publishers_to_ask_is_nobodys_to_write_to() {
    let calls = "Brief des Monats\n\nTogo: Afi Lawson\n\nDie Weberin Afi Lawson ist seit dem 3. März in Haft.\n\nSchreiben Sie bitte höflich \
                 formulierte Briefe an den Minister und bitten Sie ihn,\n\n- Afi Lawson freizulassen.\n\nJustizminister\nKofi Exemple\nBP 121\n\
                 Lomé\nTOGO\n\n";
    for own in [
        "Kontakt: Renate Beispiel, Tel. 02941 555 77, gruppe@weber.example",
        "Ansprechpartnerin: Renate Beispiel, gruppe@weber.example",
    ] {
        check(
            &format!("{calls}{own}\n"),
            &["addressee: Justizminister | Kofi Exemple | BP 121 | Lomé | TOGO"],
            &["Renate", "gruppe@"],
        );
    }
    let copied = "Please send a copy to:\n\nEmbassy of Togo\n6 Example Court\nLondon W8 5DL\n\nContact: Joan Example, tel. 01904 555 770, \
                  joan@loom.example";
    check(&alert(copied), &[MINISTER, "copy: Embassy of Togo | 6 Example Court | London W8 5DL"], &["Joan"]);
    check(&alert("تماس با کمیته: loom@example.example"), &[MINISTER], &["loom@"]);
}

#[test]
fn a_card_for_whoever_is_held_goes_to_no_office() {
    for cards in [
        "Adresse für Karten:\nAfi Lawson\nCamp Exemple\n1111 Kara\nTogo",
        "Wer Afi selbst ein paar Zeilen schicken möchte:\nIK-4, ul. Beispiel 3, 246035 Gomel, BELARUS",
    ] {
        check(&alert(cards), &[MINISTER], &["1111 Kara", "IK-4"]);
    }
    check(
        &alert("Do not send: Dr Koku Exemple, Ministry of the Interior, BP 9, Lomé, Togo"),
        &[MINISTER],
        &["Koku"],
    );
}

#[test]
fn neither_family_nor_lawyer_is_written_to() {
    for (label, who) in [
        ("Her lawyer:", "Batyr Exemple\nAzadi St. 5\nLomé\nTogo\nbatyr@law.example"),
        ("Vous pouvez aussi écrire à sa famille :", "Mered Exemple\n14 rue Exemple\nKara\nTogo"),
        ("Pueden escribir también a su familia:", "Mered Ejemplo\nCalle Ejemplo 14\nKara\nTogo"),
        ("Solidaritätsbriefe an Afi Lawson:", "Frauenkolonie 8\nKara\nTogo"),
    ] {
        check(&alert(&format!("{label}\n{who}")), &[MINISTER], &["Batyr", "Mered", "Frauenkolonie"]);
    }
    let told = "Afi's wife, Ama Exemple, reads every message: ama@loom.example";
    check(&alert(told), &[MINISTER], &["\naddressee: Afi's wife"]);
}

#[test]
fn the_last_line_with_a_desk_of_the_publishers_is_no_address() {
    let text = "Togo: Afi Lawson\n\nAfi Lawson a été condamnée à cinq mois de prison pour une chanson sur le prix du fil, le 3 mars à Kara.\n\nÉcrivez au \
                ministre de la Justice pour demander\n\n- la libération immédiate d'Afi Lawson\n\n- qu'elle voie un médecin\n\nS.E. Kofi Exemple\nMinistre \
                de la Justice\nLomé\nTogo\nFax : +228 22 55 01 02\n\nBureau Afrique : Jean Exemple, 5 rue Exemple, 75009 Paris, afrique@circle.example\n";
    check(
        text,
        &["addressee: S.E. Kofi Exemple | Ministre de la Justice | Lomé | Togo [fax +228 22 55 01 02]"],
        &["Bureau", "afrique@"],
    );
}
