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

#[test]
fn a_letter_may_stand_on_one_line_or_below_lines_set_apart() {
    let letter = "I write about Afi Lawson, who has been held in Kara since May without a charge, and whose family may not \
                  see her. She is a weaver and has harmed nobody. I ask you to let her go home to her looms at once.";
    check(
        &format!("{HEAD}Write to the minister:\n\nSAMPLE LETTER Dear Minister, {letter} Sincerely, [YOUR NAME]\n"),
        &[&format!("model_letter: Dear Minister, {letter} Sincerely,")],
        &[],
    );
    check(
        &format!(
            "Weaver held again\n\nAfi Lawson has been held in Kara since 12 May, and nobody of her family has been allowed to \
             see her since then.\n\nMinister Kodjo Exemple,\n\nMinistry of Justice,\n\nBP 121,\n\nLomé,\n\nTogo\n\nEmail: \
             justice@gouv-tg.example\n\nDear Minister Exemple,\n\n{letter}\n\nYours sincerely,\n\n(your name and address)\n"
        ),
        &[
            "addressee: Minister Kodjo Exemple | Ministry of Justice | BP 121 | Lomé | Togo [email justice@gouv-tg.example]",
            &format!("model_letter: Dear Minister Exemple,¶¶{letter}¶¶Yours sincerely,"),
        ],
        &[],
    );
}

#[test]
fn what_to_say_may_follow_a_story_and_the_way_to_a_page_is_none_of_it() {
    check(
        "Home / News / Appeals / Weaver held\n\n# Weaver held\n\nAfi Lawson has been held in Kara since May, and nobody has \
         been told why. Her looms were burnt on the same day, and those of her sister. Ask the Minister of Justice of Togo \
         that he:\n\n- let Afi Lawson go home at once;\n- have the fire looked into.\n\nAction starts: 2 March 2022 | Action \
         ends: 15 June 2022\n\nWrite to:\n\nMinister of Justice\nBP 121\nLomé, Togo\n",
        &["kind: urgent_action", "call: let Afi Lawson go home at once", "deadline: 2022-06-15"],
        &[],
    );
}

#[test]
fn the_first_sentence_may_say_who_publishes() {
    check(
        "Weaver held\n\nThe Looms Legal Aid Collective (LLAC) has learned that Afi Lawson has been held in Kara since 12 May \
         and that nobody has been told why.\n\nPlease write to the minister before 15 June 2022.\n",
        &["organisation: Looms Legal Aid Collective (LLAC)"],
        &[],
    );
}

#[test]
fn an_index_behind_its_label_counts_inside_a_long_paragraph() {
    check(
        "TOGO. Temor por la seguridad\n\nAviso\nPúblico\nÍndice AI: AFR 57/9311/2022\n5 de mayo de 2022\nMás información sobre \
         AU 19/22 (AFR 57/9310/2022, de 3 de marzo de 2022) – Temor por la seguridad\nTOGO\nNuevo nombre:\nKodjo Abalo, tejedor, \
         de 40 años\nAfi Lawson (m), tejedora\nUn tribunal de Kara ordenó el 2 de mayo que se devolvieran los telares a las dos \
         personas, pero la policía no lo ha hecho, y esa misma noche unos desconocidos rompieron los cristales del taller en el \
         que ambas trabajan desde hace años con sus familias y con otras personas del barrio.\nLLAMAMIENTOS A:\nMinistro de \
         Justicia\nBP 121, Lomé, TOGO\nFax: +228 22 55 01 02\n",
        &["index: AFR 57/9311/2022", "issued: 2022-05-05"],
        &[],
    );
}

#[test]
fn a_letters_own_language_is_not_the_documents() {
    check(
        "Tisserande en prison au Togo\n\nAfi Lawson, tisserande à Kara, est détenue depuis le 12 mai au Togo, et personne ne \
         sait pourquoi. Merci d’envoyer la lettre ci-dessous, signée de votre main.\n\nDear Minister,\n\nI write about Afi \
         Lawson, who has been held in Kara since 12 May without a charge, and whose family has not been allowed to see \
         her. She has done nothing but weave. I ask you to let her go home to her looms at once and to have the fire in \
         her workshop looked into.\n\nYours sincerely,\n\n(nom, ville)\n",
        &["language: fr", "country: TG", "kind: urgent_action"],
        &[],
    );
}

#[test]
fn a_letter_that_is_signed_at_its_end_is_a_statement() {
    check(
        "Weavers’ union to the President\n\nTo His Excellency the President\n\nAccra, 9 May 2016\n\nOn behalf of the weavers \
         of nine countries I protest against the charges that were brought against Afi Lawson of Kara.\n\nYours \
         sincerely,\n\nKodjo Exemple\nGeneral Secretary\n",
        &["kind: statement"],
        &[],
    );
}

#[test]
fn lists_may_be_parted_by_semicolons_and_addresses_by_spaces() {
    check(
        "多哥：织布女工被关押\n\n阿菲自五月十二日起被关押在卡拉的拘留所，至今无人知道原因，她的家人也一直无法见到她，她的织机当天被人烧毁。\n\n\
         请发出呼吁:\n要求立即释放阿菲，并归还她的织机;\n在她获释之前，保证她能见到家人和律师。\n\n官员地址:\n王大明部长 多哥司法部 \
         洛美市织布街12号 传真:+228 22 55 01 02\n",
        &[
            "call: 要求立即释放阿菲，并归还她的织机",
            "call: 在她获释之前，保证她能见到家人和律师",
            "addressee: 王大明部长 | 多哥司法部 | 洛美市织布街12号 [fax +228 22 55 01 02]",
        ],
        &[],
    );
}

#[test]
fn the_end_of_a_period_stops_nothing() {
    check(
        "Start actie: 3 maart 2022 | Einde actie: 15 juni 2022\n\nAfi Lawson zit sinds mei vast in Kara, in Togo, en niemand \
         weet waarom. Haar weefgetouw is verbrand. Vraag aan de minister van Justitie dat hij:\n\n- haar onmiddellijk \
         vrijlaat;\n- de brand laat onderzoeken.\n\nSchrijf aan:\n\nMinister of Justice\nBP 121\nLomé, Togo\n",
        &["call: haar onmiddellijk vrijlaat", "deadline: 2022-06-15"],
        &[],
    );
}

#[test]
fn a_text_that_lost_its_blank_lines_has_its_parts_again() {
    check(
        "U R G E N T   A C T I O N\nThe lines below came to us from the researchers of Amnesty International\nin London. \
         Please pass them on to others who like to write letters, but\ndo not print them in a newspaper.\nLetter Circle of \
         the Lower Valley\nPO Box 77, Quarrytown\nUA 318/97      4 November 1997\nFear for safety\nPARAGUAY\n    Celso \
         Ramón Duarte, schoolteacher\n    Mirta Ocampos (f), his wife\nDear friends,\nShots were fired at the house of \
         Celso Ramón Duarte in the night of 30\nOctober. He, Mirta Ocampos and their three children had been woken by \
         a\ndog and lay on the floor. Neighbours saw a green jeep without plates.\nThe teacher had spoken on the radio \
         about the sale of the village\nforest. Two callers told him since that he would not see the \
         harvest.\nBACKGROUND INFORMATION\nLand has been sold over the heads of those who till it in several\ndepartments \
         of the country. Those who complain are threatened, and the\npolice seldom look for whoever did it.\nRECOMMENDED \
         ACTION: Please send letters in Spanish or your own language:\n- expressing concern for the safety of Celso Ramón \
         Duarte and his family;\n- asking that they be given whatever protection they think fit.\nAPPEALS TO\nMinistro \
         del Interior\nMinisterio del Interior\nCalle Cerrada 40\nAsunción, PARAGUAY\nFax: 595 21 555 011\nCOPIES \
         TO\nComité de Vecinos\nCasilla 55\nCaaguazú, PARAGUAY\nAmbassador of Paraguay\n2400 Example Avenue \
         NW\nWashington DC 20008\n",
        &[
            "number: UA 318/97",
            "issued: 1997-11-04",
            "title: Fear for safety",
            "person: Celso Ramón Duarte",
            "person: Mirta Ocampos",
            "call: asking that they be given whatever protection they think fit",
            "addressee: Ministro del Interior | Ministerio del Interior | Calle Cerrada 40 | Asunción, PARAGUAY [fax 595 21 555 011]",
            "copy: Comité de Vecinos | Casilla 55 | Caaguazú, PARAGUAY",
            "copy: Ambassador of Paraguay | 2400 Example Avenue NW | Washington DC 20008",
        ],
        &[],
    );
}
