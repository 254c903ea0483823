//! What stands right beside what a document asks, and was taken for it: another's end, another's address, another's country.

use super::{MINISTER, action, alert, check};

/// An update on two people, of whom the first is free.
fn update(news: &str, held: &str, call: &str) -> String {
    format!(
        "Further information on UA 19/22   7 May 2022\n\nTOGO\n\n{news}\n\n{held}\n\n{call}\n\nAPPEALS TO:\n\nMinister of Justice\nBP \
         121, Lomé\nTogo\nFax: +228 22 55 01 02\n"
    )
}

#[test]
fn the_end_for_one_of_two_ends_nothing_for_the_other() {
    for (news, held, call) in [
        (
            "Ama Example was pardoned and released. Many thanks to all who sent appeals for Ama Example. No further action is \
             required on her case.",
            "Kodjo Beispiel remains on death row.",
            "FURTHER RECOMMENDED ACTION: Please send letters:\n\n- urging that the sentence of Kodjo Beispiel be commuted.",
        ),
        (
            "Ama Example a été graciée et libérée.\n\nIl n'est plus nécessaire d'intervenir en faveur d'Ama Example. Merci à tous \
             ceux qui ont écrit.",
            "Kodjo Beispiel est dans le couloir de la mort.",
            "ACTION RECOMMANDÉE : envoyez des lettres :\n\n- demandez que la peine de Kodjo Beispiel soit commuée.",
        ),
        (
            "Ama Example è stata rilasciata il 3 maggio. Non sono richiesti altri appelli per lei. Grazie a tutti coloro che hanno \
             scritto.",
            "Kodjo Beispiel è ancora nel carcere di Kara.",
            "Scrivete:\n\n- chiedendo il rilascio di Kodjo Beispiel",
        ),
        (
            "王建已于5月3日获释，无需再为他写信。感谢所有写信的人。",
            "刘晓仍被关押在卡拉的看守所。",
            "请写信：\n\n- 要求立即释放刘晓",
        ),
    ] {
        check(&update(news, held, call), &["? ended: yes"], &["kind: outcome", "kind: stop"]);
    }
}

#[test]
fn letters_that_a_prison_keeps_end_nothing() {
    let told = "Afi Lawson thanked all who had written and asked that no more letters be sent to the prison, where nobody hands them on.";
    check(&action(told, ""), &["? ended: yes"], &["kind: outcome"]);
}

#[test]
fn a_closed_badge_ends_an_action_in_spanish_and_italian() {
    for badge in ["AU 19/22 · Togo · Esta acción ya ha finalizado", "UA 19/22 – Appello chiuso"] {
        let text = format!(
            "# Afi Lawson\n\n{badge}\n\nAfi Lawson está en la cárcel de Kara.\n\nEscriban a:\n\nMinistro de Justicia\nBP 121\nLomé\nTogo\n"
        );
        check(&text, &["ended: yes"], &[]);
    }
}

#[test]
fn whoever_sends_the_letters_out_gets_none() {
    for foot in [
        "Urgent Action Network\nLooms International\nPO Box 19\nNederland CO 80466\nEmail: uan@looms.example",
        "PRIÈRE D'INTERVENIR IMMÉDIATEMENT.\nRéseau Actions urgentes\n7 rue Exemple\n75010 Paris\nCourriel : au@looms.example",
    ] {
        check(
            &alert(&format!("COPIES TO:\nEmbassy of Togo\n6 Example Court\nLondon W8 5DL\n\n{foot}")),
            &[MINISTER],
            &["copy: Urgent", "| Réseau", "uan@", "au@"],
        );
    }
}

#[test]
fn a_label_that_names_somebody_at_risk_leads_to_no_office() {
    for label in ["Organización de Afi Lawson:", "Friends of Afi Lawson:"] {
        check(&alert(&format!("{label}\nLOOMA\nCalle 8 n.º 4-12\nKara, Togo")), &[MINISTER], &["LOOMA"]);
    }
    check(
        &alert(
            "And tell the mill you care: Joan Example, Example Mills, 3 Square Road, New York NY 10036, USA. joan@mills.example",
        ),
        &[MINISTER],
        &["\naddressee: Joan"],
    );
    check(
        &alert("We are grateful to Mr. Paul Example, 14 Elm Road, Ripon HG4 1AA, who typed this."),
        &[MINISTER],
        &["Elm Road"],
    );
    check(
        &alert("返事が来たらこちらへ：\n織物の会\n名古屋市中区栄1-2-3\n電話 052-555-0112"),
        &[MINISTER],
        &["織物の会"],
    );
    check(&alert("Bilgi: Dokuma Kara, Örnek Cad. 12, Tel: 0488 555 11 22"), &[MINISTER], &["Örnek Cad. 12"]);
}

#[test]
fn the_publishers_own_mail_is_not_the_embassys() {
    let text = "Comité de Telares Óscar Ejemplo - Zaragoza\n\nTOGO: amenazas contra Afi Lawson\n\nAfi Lawson, tejedora, ha recibido amenazas \
                de muerte desde marzo, y nadie la protege.\n\nEscriban al ministro, con copia a la embajada y a nosotros:\n\nMinistro de \
                Justicia\nBP 121\nLomé\nTogo\n\nCopia a:\nEmbajada de Togo\nCalle Mayor 3\n28036 \
                Madrid\nembajada@togo.example\ncomiteejemplo@zaragoza.example\n";
    check(
        text,
        &["copy: Embajada de Togo | Calle Mayor 3 | 28036 Madrid [email embajada@togo.example]"],
        &["comiteejemplo@"],
    );
}

#[test]
fn one_of_several_addresses_in_wrapped_lines_may_have_no_number() {
    let text = "Looms Against Torture\n\nThe weaver Afi Lawson was beaten by the police of Kara on 3 May 2004, and has seen no doctor \
                since.\n\nPlease write to the authorities in Togo urging them to:\n\n- let her see a doctor;\n\n- free her.\n\nAddresses:\nPresident of the Republic, \
                Koku Exemple, 8 Example Street, Lomé, Togo, Fax: + 228 426 67 70\nOmbudsman, Dr. Kossi Exemple, 3 Example Street, Lomé, \
                Togo\nAmbassador, Permanent Mission of Togo to the United Nations in Geneva,\nAvenue Exemple 71, CH-1216 Cointrin, Fax: + 41 22 555 77 29\n";
    check(text, &[], &["Togo | Ambassador"]);
}

#[test]
fn counted_sections_are_read_as_sections() {
    let text = "Webstühle ohne Grenzen\nBRIEFAKTION, Mai 2009\n\n1) PERSONEN\nTogo: Die Weberin Afi Lawson wird seit März von der Polizei \
                überwacht und bedroht.\n\n2) AKTION\nSchreiben Sie höflich an den Innenminister:\n\n- Fordern Sie ein Ende der Überwachung von Afi \
                Lawson.\n\n3) ADRESSEN\nKossi Muster\nInnenminister\nBP 121\nLomé\nTOGO\n\n4) KOPIE\nBotschaft von Togo\nMusterstrasse 63\n3005 Bern\n";
    check(
        text,
        &[
            "addressee: Kossi Muster | Innenminister | BP 121 | Lomé | TOGO",
            "copy: Botschaft von Togo | Musterstrasse 63 | 3005 Bern",
        ],
        &["call: ADRESSEN", "call: KOPIE", "person: Botschaft"],
    );
}

#[test]
fn tips_that_begin_as_calls_do_are_none() {
    let text = "Togo: Afi Lawson\n\nAfi Lawson cumple cinco años de cárcel por una canción sobre el precio del hilo.\n\nPide al ministro que:\n\n- \
                anule la condena de Afi Lawson\n\n- la deje ver a un médico\n\nRecuerda:\n\n- escribe con respeto\n\n- no hables de religión\n\n- manda copia \
                de tu carta a nuestra oficina\n\nMinistro de Justicia\nBP 121\nLomé\nTogo\n";
    check(text, &["call: anule la condena de Afi Lawson"], &["call: no hables", "call: manda"]);
}

#[test]
fn an_earlier_day_below_the_text_is_another_actions() {
    let text = action(
        "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
        "Please write before 14 April 2022.",
    );
    check(
        &format!("{text}\n\n# Other actions\n\nIran: Arash in danger. Write before 25 March 2022.\n"),
        &["deadline: 2022-04-14"],
        &["deadline: 2022-03-25"],
    );
}

#[test]
fn whoever_is_written_to_in_a_capital_says_which_country() {
    let text = "Lettre pour Afi Lawson\n\nAfi Lawson, qui vit aux États-Unis, a été enlevée en mai et emprisonnée à Kigali. Le Rwanda l'a condamnée à \
                25 ans. Les États-Unis demandent sa libération.\n\nÉcrivez à :\nM. le Président Koku Exemple\nBP 15\nKigali\n";
    check(text, &["country: RW"], &["country: US"]);
}

#[test]
fn a_relative_who_fasts_and_agents_who_threaten_are_not_written_for() {
    let told = "Afi Lawson, a weaver, disappeared in Kara on 11 March. Her father, Koffi Lawson Mensah, is on hunger strike.";
    check(&action(told, ""), &["person: Afi Lawson"], &["person: Koffi"]);
    let text = "Togo, 18 mars 2008\n\nLa tisserande Afi Lawson a été menacée par les agents Kossi Exemple et Yao Modèle, qui ont fouillé son \
                atelier deux fois en mars.\n\nÉcrivez pour demander :\n\n- la protection d'Afi Lawson ;\n\n- que les agents Kossi Exemple et Yao Modèle soient \
                jugés.\n\nÀ :\nMinistre de la Justice\nBP 121\nLomé\nTogo\n";
    check(text, &["person: Afi Lawson"], &["person: Kossi", "person: Yao"]);
}

#[test]
fn whoever_gets_the_copy_is_not_written_for() {
    let told = "Afi Lawson, a weaver, has been charged with perjury. \"We are no rebels,\" says Bishop Kossi Exemple of Kara.";
    let copied = "Please send a copy of your letter to Bishop Kossi Exemple, Bishop's House, BP 7, Kara, Togo.";
    check(&action(told, copied), &["person: Afi Lawson"], &["person: Kossi"]);
}

#[test]
fn the_only_call_is_one() {
    let text = "AU 19/22 8 de agosto de 2022\n\nTOGO: MADRE DE PRESO AMENAZADA\n\nAma Ejemplo, madre del preso Afi Lawson, recibió amenazas en Kara en \
                julio.\n\nEscriban:\n\n- pidiendo protección para Ama Ejemplo.\n\nEnvíen sus llamamientos a:\n\nMinistro de Justicia\nBP 121\nLomé\nTogo\n";
    check(text, &["call: pidiendo protección para Ama Ejemplo", "person: Ama Ejemplo"], &["person: Afi"]);
}
