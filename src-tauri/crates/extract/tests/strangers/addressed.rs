//! Whom documents of other hands ask to write to, until when, in which languages: each text is short, and says what has to
//! be read out of it.

use super::{action, check, common};

#[test]
fn a_copy_asked_for_in_a_sentence_opens_no_list() {
    check(
        "# TOGO: WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Send the letter below, on your own paper, to the address given. Please act before 15 June 2022, and\nsend a copy \
         to letters@looms.example.\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\nDear \
         Minister,\n\nI write about Afi Lawson, who has been held since February. I ask you to release her at once.\n\n\
         Yours sincerely,\n",
        &["addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &["looms.example"],
    );
}

#[test]
fn an_address_in_a_sentence_ends_with_its_fax() {
    check(
        "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD\n\nAfi Lawson has been held since May.\n\n\
         1. FAX OR CABLE the Minister of Justice: Mr Kodjo\nExemple, Ministry of Justice, 12 Loom Street, Lomé,\nTogo; \
         fax 228-22-55-0102. Messages may be in English or, better,\nFrench. Ask him to:\n\n\
         - release Afi Lawson at once and let her go on with her work;\n\n- let her be seen by a doctor of her choice.\n\n\
         2. SEND A COPY to the Ombudsman: Ms Ama\nExemple, 3 Loom Street, Lomé, Togo; fax 228-22-55-0103.\n",
        &[
            "addressee: Mr Kodjo Exemple | Ministry of Justice | 12 Loom Street | Lomé | Togo [fax 228-22-55-0102]",
            "write_in: en",
            "write_in: fr",
            "call: release Afi Lawson at once and let her go on with her work",
            "copy: Ms Ama Exemple | 3 Loom Street | Lomé | Togo [fax 228-22-55-0103]",
        ],
        &[],
    );
}

#[test]
fn letters_to_an_editor_are_a_line_below_the_copies() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
            "COPIES TO\n\nLetters to the Editor\nLomé Example\nBP 14, Lomé\nTogo",
        ),
        &["copy: Letters to the Editor | Lomé Example | BP 14, Lomé | Togo"],
        &[],
    );
}

#[test]
fn the_day_of_the_head_is_no_last_day() {
    check(
        "Appel à tous lundi 7 mars 2022\n\n# Togo : une tisserande en prison\n\nAfi Lawson est détenue à Kara depuis \
         le 12 février, et personne ne l’a vue depuis.\n\nÀ envoyer à :\n\nMinistre de la Justice\nBP 121, Lomé\nTogo\n",
        &[],
        &["deadline"],
    );
}

#[test]
fn a_choice_of_languages_may_say_which_is_better() {
    let check = |request: &str, tags: &[&str]| {
        let text = action("Afi Lawson has been held in Kara since May.", "")
            .replace("Please write in French or your own language:", request);
        let expected: Vec<String> = tags.iter().map(|tag| format!("write_in: {tag}")).collect();
        check(&text, &expected.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
    };
    check("Please write in French if possible, otherwise in English:", &["fr", "en"]);
    check("Bitte schreiben Sie auf Französisch, falls möglich, sonst auf Englisch:", &["fr", "en"]);
    check("Escriban en francés si es posible, si no en inglés:", &["fr", "en"]);
    check("Écrivez en français si possible, sinon en anglais :", &["fr", "en"]);
    check("Scrivete in francese se possibile, altrimenti in inglese:", &["fr", "en"]);
}

#[test]
fn a_label_that_is_not_known_is_no_line_below_the_country() {
    check(
        "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD\n\nAfi Lawson has been held since May.\n\n\
         APPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nTelgrams: Justice, Lome\nCable mail: justice@tg.example\n\n\
         COPIES TO:\n\nLigue des droits de l'homme (Togo)\nBP 14, Lomé\nTogo\n",
        &[
            "addressee: Minister of Justice | BP 121, Lomé | Togo [email justice@tg.example]",
            "copy: Ligue des droits de l'homme (Togo) | BP 14, Lomé | Togo",
        ],
        &["Telgrams"],
    );
}

#[test]
fn a_line_above_the_place_for_a_name_closes_a_letter() {
    check(
        "# WEAVER HELD\n\nAfi Lawson has been held in Kara since May.\n\nPlease send this letter to the minister:\n\n\
         Dear Minister,\n\nI write about Afi Lawson, who has been held since February. I ask you to release her at once.\n\n\
         In the hope of her freedom,\n\n(signature and address)\n\nExample Circle, 4 Loom Lane, Lomé\n",
        &[
            "model_letter: Dear Minister,¶¶I write about Afi Lawson, who has been held since February. I ask you to \
           release her at once.¶¶In the hope of her freedom,",
        ],
        &[],
    );
}

#[test]
fn a_last_day_that_no_longer_applies_is_none() {
    check(
        "# PLEASE SEND NO MORE LETTERS: Afi Lawson is free\n\n4 March 2022\n\nAfi Lawson went home to Kara on 1 March \
         2022.\n\nThe last day for letters, until 20 March 2022, no longer applies. Please do not send any more letters.\n",
        &[],
        &["2022-03-20"],
    );
}

#[test]
fn copying_an_address_out_sends_no_copy() {
    check(
        "# WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Copy the address and the text:\n\nMinister of Justice\nBP 121\nLomé\nTogo\n\nDear Minister,\n\n\
         I write about Afi Lawson, who has been held since February. I ask you to release her at once.\n\nYours truly,\n",
        &["addressee: Minister of Justice | BP 121 | Lomé | Togo"],
        &["copy:"],
    );
}

#[test]
fn an_embassys_own_address_below_its_label_is_no_request() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
            "Com cópia para:\nEmbaixada do Togo em Portugal\nRua Exemplo 68\n1069-213 Lisboa\nFax: 21 555 12 38",
        ),
        &["copy: Embaixada do Togo em Portugal | Rua Exemplo 68 | 1069-213 Lisboa [fax 21 555 12 38]"],
        &["diplomatic_copies"],
    );
}

#[test]
fn a_list_of_people_is_nothing_to_ask() {
    let text = action("Afi Lawson has been held in Kara since May.", "").replace(
        "Please write in French or your own language:",
        "Members are asked to write on behalf of the following weavers:\n\n- Ms. Afi Lawson, of Kara\n\n- Mr. Kodjo \
         Abalo (also spelled Abalou), baker\n\nPlease ask the authorities, in French or your own language, to:",
    );
    check(&text, &["call: asking that she be examined by a doctor"], &["call: Ms. Afi", "call: Mr. Kodjo"]);
}

#[test]
fn two_addresses_in_one_paragraph_are_parted() {
    check(
        "# TOGO: WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         TO SEND A MESSAGE to the government, copy the letter below into your\nprogram and send it to: Mr Kodjo Exemple, \
         Prime Minister, 12 Loom Street,\nLomé, Togo (e-mail: pm@tg.example; fax: +228 22 55 01 02). Please send copies \
         to\nthe company: Looms of Lomé, 3 Loom Street, Lomé, Togo (e-mail: office@looms.example).\n\nDear Prime \
         Minister,\n\nI write about Afi Lawson, who has been held since February. I ask you to release her at once.\n\n\
         Yours sincerely,\n",
        &[
            "addressee: Mr Kodjo Exemple | Prime Minister | 12 Loom Street | Lomé | Togo [fax +228 22 55 01 02] [email \
             pm@tg.example]",
            "copy: Looms of Lomé | 3 Loom Street | Lomé | Togo [email office@looms.example]",
        ],
        &[],
    );
}

#[test]
fn a_sentence_that_asks_to_fax_an_office_stands_above_its_address() {
    check(
        "# TOGO: WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Fax or e-mail the Minister of Justice, before noon on Wednesday 15 June 2022 please.\n\nMr Kodjo Exemple\n\
         Ministry of Justice\nBP 121, Lomé\nE-post: secretary@tg.example\n\nDear Minister,\n\nI write about Afi \
         Lawson, who has been held since February. I ask you to release her at once.\n\nYours sincerely,\n",
        &[
            "deadline: 2022-06-15",
            "addressee: Mr Kodjo Exemple | Ministry of Justice | BP 121, Lomé [email secretary@tg.example]",
        ],
        &[],
    );
}

#[test]
fn the_embassy_may_stand_behind_the_readers_country() {
    check(
        &action(
            "Afi Lawson has been held in Kara since May.",
            "Lütfen ülkenizdeki Togo diplomatik temsilciliklerine de yazınız.",
        ),
        &["diplomatic_copies: yes"],
        &[],
    );
}

#[test]
fn addresses_as_typists_set_them_keep_their_lines() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since that night.",
            "o  Chairperson, National Commission of Rights, Rue 4, Lomé, Togo, Fax: +228 22 55 01 09",
        ),
        &["addressee: Chairperson | National Commission of Rights | Rue 4 | Lomé | Togo [fax +228 22 55 01 09]"],
        &["o Chairperson"],
    );
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since that night.",
            "Hon. Ama Mensah\nSecretary, Department of Looms\nRoom 3, Example Building, Camp Weaver, Long Avenue, Kara\n\
             Voice: +228 22 55 01 11",
        ),
        &[
            "addressee: Hon. Ama Mensah | Secretary, Department of Looms | Room 3, Example Building, Camp Weaver, Long \
           Avenue, Kara [phone +228 22 55 01 11]",
        ],
        &[],
    );
}

#[test]
fn the_heading_of_a_letter_is_no_line_of_the_address_above_it() {
    check(
        "# TOGO: WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         ADDRESS\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\nCOPY\n\nHis Excellency Ama Mensah\nAmbassador of \
         Togo\n2208 Example Street\nWashington DC 20008\n\nLETTER\n\nYour Excellency:\n\nI write about Afi Lawson, who \
         has been held since February. I ask you to release her at once.\n\nSincerely,\n",
        &["copy: His Excellency Ama Mensah | Ambassador of Togo | 2208 Example Street | Washington DC 20008"],
        &["LETTER"],
    );
}

#[test]
fn a_day_by_which_readers_were_asked_to_write_before_is_none_now() {
    check(
        &action(
            "Afi Lawson, a weaver, was released on 1 March. In February we asked you to write to the Minister, by 10 June.",
            "",
        ),
        &[],
        &["deadline"],
    );
}

#[test]
fn rows_with_contacts_of_their_own_are_recipients_of_their_own() {
    check(
        "URGENT APPEAL - THE OBSERVATORY\n\nDJI 002 / 0310 / OBS 039\n\nDjibouti, 12 March 2010\n\nThe teacher Awa Exemple \
         has been held in Nagad since 3 March, and her lawyer has not been let in.\n\nActions requested:\nPlease write to \
         the authorities of Djibouti, urging them to release Awa Exemple.\n\nAddresses:\n\
         M. Paul Modèle, Président de la République, BP 104, Djibouti, Fax: +253 55 01 05\n\
         M. Luc Muster, Ministre de la Justice, BP 14, Djibouti, Fax: +253 55 01 20\n\
         Mme Eva Beispiel, Procureur général de la République, Fax: +253 55 01 18, Email: pg@justice.example\n",
        &[
            "addressee: M. Luc Muster | Ministre de la Justice | BP 14 | Djibouti [fax +253 55 01 20]",
            "addressee: Mme Eva Beispiel | Procureur général de la République [fax +253 55 01 18] [email pg@justice.example]",
        ],
        &[],
    );
}

#[test]
fn a_post_box_in_a_paragraph_of_its_own_ends_the_address_above() {
    check(
        "UA 31/02    AI Index: AFR 63/004/2002    Zambia    6 May 2002\n\nFear of torture\n\nKelvin Mfano was arrested in \
         Lusaka on 3 May and has not been seen since by his family or a lawyer.\n\nAPPEALS TO:\n\nMinister of Home Affairs\n\n\
         Mr Zunga Mfano\n\nPO Box 50 997, Lusaka, Zambia\n\nFaxes: + 260 1 555 336\n",
        &[
            "addressee: Minister of Home Affairs | Mr Zunga Mfano | PO Box 50 997, Lusaka, Zambia [fax + 260 1 555 336]",
        ],
        &[],
    );
}

#[test]
fn an_unknown_label_before_a_salutation_is_one() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
            "General Kodjo Exemple\nCamp Muster\nLomé\nTogo\nBeginwords: Dear General",
        ),
        &["addressee: General Kodjo Exemple | Camp Muster | Lomé | Togo [salutation Dear General]"],
        &["Beginwords"],
    );
}

#[test]
fn what_ends_in_to_above_an_address_says_whom_to_write_to() {
    let one = |country: &str, name: &str| {
        format!(
            "{}: {}\n\n{name} sitzt seit Dezember in Haft, und niemand wird zu ihr gelassen, auch kein Arzt und kein Anwalt.\n\n\
             Schreiben Sie bitte bis 31. Mai 2016 Briefe an den Präsidenten.\n\n\
             Schreiben Sie in gutem Englisch oder auf Deutsch an:\nPRÄSIDENT\nMax Muster\nMusterplatz 1\n{country}\n",
            country.to_uppercase(),
            name.to_uppercase()
        )
    };
    let text = format!(
        "Briefe des Monats, Mai 2016\n\n{}\n\n{}",
        one("Usbekistan", "Anna Beispiel"),
        one("Tschad", "Eva Muster")
    );
    let parts = extract::parts(&common::document(&text));
    assert_eq!(parts.len(), 2);
    check(
        &one("Usbekistan", "Anna Beispiel"),
        &["addressee: PRÄSIDENT | Max Muster | Musterplatz 1 | Usbekistan"],
        &[],
    );
}

#[test]
fn a_dot_glued_to_a_line_is_no_part_of_it() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
            "·H.E. Kodjo Exemple, Ambassador, 1 Rue Muster, 1202 Geneva, Switzerland\n·Mr. Luc Modèle, Prosecutor, 2 Rue Muster, Lomé, Togo",
        ),
        &["addressee: H.E. Kodjo Exemple | Ambassador | 1 Rue Muster | 1202 Geneva | Switzerland"],
        &["·Mr"],
    );
}

#[test]
fn embassies_in_the_readers_countries_get_copies_in_many_languages() {
    let check = |below: &str| {
        check(
            &action(
                "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.",
                below,
            ),
            &["diplomatic_copies: yes"],
            &[],
        );
    };
    check("а также посольствам Того в ваших странах.");
    check("Kopije pošaljite i diplomatskim predstavnicima u vašoj zemlji.");
    check("Kopie zašlete také diplomatickým zástupcům ve vaší zemi.");
    check("Sila hantar salinan kepada wakil diplomatik di negara anda.");
}

#[test]
fn a_wish_for_copies_below_the_addresses_is_nobody_to_write_to() {
    check(
        "ACCIÓN URGENTE\n\nTogo: tejedora amenazada\n\nAfi Lawson, tejedora, fue amenazada el 3 de mayo.\n\nDirigir las \
         comunicaciones a:\n\nMinistro de Justicia\nBP 121\nLomé\nTogo\n\nCon copia a:\n\nDefensoría del Pueblo\nBP 12\n\
         Lomé\nTogo\n\nAgradecemos remitir copia de sus comunicaciones a nuestra Red: avisos@looms.example\n",
        &[
            "addressee: Ministro de Justicia | BP 121 | Lomé | Togo",
            "copy: Defensoría del Pueblo | BP 12 | Lomé | Togo",
        ],
        &["Agradecemos"],
    );
}

#[test]
fn whom_a_circular_goes_to_and_whoever_knows_more_are_nobody_to_write_to() {
    check(
        "LOOM WORKERS\nUrgent Action Appeal\n\nTogo: weaver held\n\nTo: All member organisations\ncc: Regional offices, Executive \
         Board\n\nDear Colleagues,\n\nOn 3 June 2009 Afi Lawson was taken from her workshop in Kara by soldiers.\n\nPlease send \
         messages to:\n\nMinister of Justice\nBP 121\nLomé\nTogo\n\nPlease send copies to:\n\nWeavers of Togo\nBP 12\nLomé\n\
         Togo\n\nand to headquarters (head@looms.example).\n\nFor further details contact Writers Committee, London, Tel +44 20 \
         7946 0338, e-mail: more@looms.example\n",
        &["addressee: Minister of Justice | BP 121 | Lomé | Togo", "copy: Weavers of Togo | BP 12 | Lomé | Togo"],
        &["Regional offices", "\ncopy: and", "copy: For", "addressee: For"],
    );
}

#[test]
fn a_country_printed_twice_ends_one_address() {
    let text = "UA 12/19 Djibouti 3 May 2019\n\n# WEAVER HELD\n\nThe weaver Afi Daher has been held since 19 March, and nobody has seen \
                her.\n\nPlease write to:\n\nM. Moumin Exemple\nMinistre de la Justice\nBP 12\nDjibouti\nRépublique de Djibouti\nFax: +253 \
                21 55 54 20\n";
    check(
        text,
        &[
            "addressee: M. Moumin Exemple | Ministre de la Justice | BP 12 | Djibouti | République de Djibouti [fax +253 21 55 54 20]",
        ],
        &[],
    );
}

#[test]
fn contacts_may_say_to_before_their_value_and_salutations_stand_in_brackets() {
    check(
        "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February, and nobody has seen her.\n\n\
         PLEASE WRITE:\n\n--asking that Afi Lawson be freed at once\n--urging that a doctor see her\n\nAPPEALS TO:\n\n\
         Mr Kodjo Exemple\nMinister of Justice\nBP 121\nLomé\nTogo\n- Mail to <minister@justice-tg.example>\n\
         - Fax to 228-22-55-0102\n[Dear Minister / Monsieur le Ministre]\n",
        &[
            "call: asking that Afi Lawson be freed at once",
            "call: urging that a doctor see her",
            "addressee: Mr Kodjo Exemple | Minister of Justice | BP 121 | Lomé | Togo [fax 228-22-55-0102] \
             [email minister@justice-tg.example] [salutation Dear Minister / Monsieur le Ministre]",
        ],
        &[],
    );
}

#[test]
fn a_name_between_its_office_and_its_honour_is_one_line() {
    check(
        "# カラの織工を釈放してください\n\nアフィさんを釈放してください。\n\n■アピールの宛先\n\nカラ市架空路一段130号\n法務部\n部長 林美玲 様\nFAX: +228 22 \
         55 01 02\n",
        &["addressee: カラ市架空路一段130号 | 法務部 | 部長 林美玲 様 [fax +228 22 55 01 02]"],
        &[],
    );
}
