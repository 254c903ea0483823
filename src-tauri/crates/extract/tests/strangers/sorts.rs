//! Forms of small publishers: what sort of document it is, what it asks, and whom, where nothing bears the usual labels.

use super::check;

#[test]
fn a_list_below_the_addresses_says_what_to_ask() {
    check(
        "# Ткачиху могут выдать\n\n12 мая 2021 года\n\nАфи Лоусон задержана в Каре, ей угрожают пытки.\n\n\
         Просим вас направить обращения:\n\nМинистру юстиции Того\nг. Ломе, ул. Ткачей, 9\nфакс: (228) 555-17-25\n\n\
         В обращениях просим:\n\n- не допустить выдачи Афи Лоусон в соседнюю страну;\n\n- освободить её из-под стражи.\n\n\
         Копии просим присылать нам: tkachi@looms.example\n",
        &["call: не допустить выдачи Афи Лоусон в соседнюю страну", "call: освободить её из-под стражи"],
        &["looms.example"],
    );
}

#[test]
fn below_a_letter_nobody_is_written_to() {
    check(
        "# TOGO: tessitrice in carcere\n\nAfi Lawson è in carcere a Kara dal 12 febbraio.\n\nVi invitiamo a spedire un fax.\n\n\
         Indirizzi\n\nMinistro della Giustizia\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\nTesto dell’appello\n\n\
         Excellency,\n\nI ask you to release Afi Lawson, who has been held since February without a charge.\n\nSincerely,\n\n\
         (nome, cognome, città)\n\nPer favore inviate copia a telai@looms.example\n",
        &["addressee: Ministro della Giustizia | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &["looms.example"],
    );
}

#[test]
fn a_fax_without_a_colon_stands_below_an_address_on_one_line() {
    check(
        "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February, and nobody has seen her.\n\nWrite to:\n\n\
         Her Excellency Ama Exemple, President of Togo, Palace of Looms, Lomé, Togo\nFax 00228 22 55 01 02\n",
        &[
            "addressee: Her Excellency Ama Exemple | President of Togo | Palace of Looms | Lomé | Togo [fax 00228 22 55 01 02]",
        ],
        &[],
    );
}

#[test]
fn a_letter_to_friends_that_asks_to_write_is_an_action() {
    check(
        "# UPDATE: Togo – the weaver is still held\n\nDear friends,\n\nThank you to all who wrote for Afi Lawson. She is still \
         held in Kara, and her hearing has been put off.\n\nWe would ask you to write once more to the Minister of Labour:\n\n\
         Mr Kodjo Exemple\nMinister of Labour\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\nWith thanks,\n\nAma Exemple\n",
        &[
            "kind: update",
            "addressee: Mr Kodjo Exemple | Minister of Labour | BP 121, Lomé | Togo [fax +228 22 55 01 02]",
        ],
        &[],
    );
}

#[test]
fn a_letter_that_was_sent_is_no_good_news() {
    check(
        "# Looms Watch asks the minister to lift the ban\n\nMr Kodjo Exemple\nMinister of Information\nBP 121, Lomé, Togo\n\n\
         Dear Minister,\n\nLooms Watch writes about the ban on the weekly The Thread and about its editor, Afi Lawson. She was \
         released on bail on 3 March and is free until her trial.\n\nThank you for your attention to this letter.\n\n\
         Sincerely,\n\nAma Exemple\nDirector, Looms Watch\n",
        &["kind: statement"],
        &["ended"],
    );
}

#[test]
fn no_more_letters_after_a_release_is_an_outcome() {
    check(
        "# Weaver Afi Lawson released!\n\nWe are glad to let you know that Afi Lawson was released from Kara prison on 3 June. \
         Her sister thanks everyone who sent letters and cards.\n\nThere is no need to send any more letters.\n",
        &["kind: outcome", "ended: yes"],
        &[],
    );
}

#[test]
fn a_sentence_may_number_what_it_asks() {
    check(
        "# A LAS ORGANIZACIONES HERMANAS\n\nSan Ejemplo, 7 de junio de 1989\n\nAgentes capturaron en Kara a la tejedora Afi \
         Lawson. Les solicitamos enviar telegramas al Presidente de la República, exigiendo: 1) que se respete la vida de la \
         tejedora; 2) su libertad inmediata.\n",
        &["call: que se respete la vida de la tejedora", "call: su libertad inmediata"],
        &["press"],
    );
}

#[test]
fn an_office_may_have_no_more_than_a_fax_in_a_sentence() {
    check(
        "# Defend the weavers of the Grand Loom\n\nThe management of the Grand Loom dismissed 67 weavers, among them Afi Lawson, \
         after they had asked for talks.\n\nYou can also send a protest fax to the Minister of Labour, Mr. Kodjo Exemple, at \
         +228 22 55 01 02 and copy it to the weavers at +228 22 55 01 09.\n",
        &["addressee: Minister of Labour | Mr. Kodjo Exemple [fax +228 22 55 01 02]"],
        &["55 01 09"],
    );
}

#[test]
fn a_prolonged_action_is_no_update() {
    check(
        "# Togo : les tisserandes attendent toujours\n\n6 mai 2013\n\n03/07/2013 : Mise à jour : L’action urgente est prolongée \
         jusqu’au 15 septembre 2013 !\n\nEn août, l’armée a chassé quarante tisserandes de leurs ateliers.\n\nDestinataires :\n\n\
         Ministre de la Justice\nBP 121, Lomé\nTogo\nFax : +228 22 55 01 02\n",
        &["deadline: 2013-09-15"],
        &["kind: update"],
    );
}

#[test]
fn a_month_in_the_head_gives_a_last_day_its_year() {
    check(
        "# Free the weaver\n\nLetter action – January 2008\n\nAfi Lawson has been held in Kara for weeks, and nobody has seen her.\n\n\
         Please write before 29 February to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n",
        &["deadline: 2008-02-29"],
        &[],
    );
}

#[test]
fn a_list_that_goes_on_with_what_is_asked_needs_no_colon() {
    check(
        "# Togo: a weaver held\n\nAfi Lawson has been held in Kara since February, because she will not weave flags.\n\n\
         Write simply and without blame, in English or French. You might\n\n- ask why she is held, and for how long;\n\n\
         - ask that she be seen by a doctor.\n\nTo:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &["call: ask why she is held, and for how long", "call: ask that she be seen by a doctor"],
        &[],
    );
}

#[test]
fn lines_of_an_address_may_end_in_commas() {
    check(
        "# Togo: Rettet die Weberin!\n\nMit dem Tode bedroht wird seit Februar die Weberin Afi Lawson.\n\nFordert bitte in Euren \
         Schreiben (Englisch oder Französisch),\n\n- dass Afi Lawson freigelassen wird,\n\n- dass die Urheber der Drohungen \
         ermittelt werden.\n\nJustizministerium von Togo,\nHerrn Kodjo Exemple,\nBP 121,\nLomé,\nTogo,\nFAX: +228 22 55 01 02\n\n\
         Ein Doppel bitte an uns in Bremerhaven (Fax 0471-5550051).\n",
        &["call: dass Afi Lawson freigelassen wird", "call: dass die Urheber der Drohungen ermittelt werden"],
        &["5550051"],
    );
}

#[test]
fn a_signature_and_a_contact_person_are_nobody_to_write_to() {
    check(
        "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Kindly address your letters to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\n\
         In solidarity,\nSd/-\nAdv. Ama Exemple\nGeneral Secretary, Looms\n\nYustina (0811 5555 6555)\n",
        &["addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &["addressee: In solidarity", "addressee: Yustina (0811 5555 6555)\n"],
    );
}

#[test]
fn the_way_to_a_page_gives_no_last_day() {
    check(
        "Calls for Action > 25/11/2002\n\n# Togo: Weaver sentenced\n\nAfi Lawson was sentenced in Kara on 12 February.\n\n\
         Please write your own letter or use the one below.\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &[],
        &["deadline"],
    );
}

#[test]
fn a_list_that_lost_its_marks_begins_each_item_alike() {
    check(
        "# Detención de tres tejedores\n\nMontería, 11 de marzo de 2016\n\nTropas se llevaron a Afi Lawson y a otros dos tejedores.\n\n\
         SOLICITAMOS\n\nA las personas y organizaciones solidarias dirigirse a las autoridades para que:\n\nSe garantice la vida de \
         Afi Lawson.\n\nSe decrete la libertad inmediata de los tres.\n\nDIRECCIONES\n\nMinistro de Justicia\nBP 121, Lomé\nTogo\nFax: \
         +228 22 55 01 02\n",
        &["call: Se garantice la vida de Afi Lawson", "call: Se decrete la libertad inmediata de los tres"],
        &[],
    );
}

#[test]
fn news_of_freedom_without_an_address_tells_how_it_ended() {
    check(
        "# TOGO – Libération de la tisserande Afi Lawson\n\n17 novembre 2016\n\nNous apprenons avec joie qu’Afi Lawson a quitté, ce \
         lundi 14 novembre 2016, la prison de Kara, où elle était depuis février.\n\nNotre appel urgent de juin lui était consacré.\n\n\
         Il n’est plus nécessaire d’écrire aux autorités.\n",
        &["kind: outcome", "ended: yes"],
        &[],
    );
}

#[test]
fn a_label_beside_the_label_of_an_action_makes_it_an_update() {
    check(
        "URGENT ACTION - UPDATE\n\n# Weaver moved to another camp, lawyers refused entry\n\nAfi Lawson was moved to the camp of Kara \
         on 20 August.\n\nSend letters to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &["kind: update"],
        &[],
    );
}

#[test]
fn the_case_that_is_followed_up_is_not_the_documents_number() {
    check(
        "Subject: TOGO: Follow-up of case TGO 140305\n\nCase TGO 140305.1\nFollow-up of Case TGO 140305\n\nFear for a witness\n\n\
         The weavers request your URGENT intervention. Afi Lawson was threatened on 29 May in Kara.\n\nAddresses:\n\nMinister of \
         Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &["kind: update", "number: TGO 140305.1"],
        &[],
    );
}

#[test]
fn a_letter_that_was_sent_has_its_subject_below_the_salutation_and_closes_twice() {
    check(
        "Weavers' Watch\n\nFriday, April 10, 2015\n\nH.E. Kodjo Exemple\nPresident\nBP 121\nLomé, Togo\n\nYour \
         Excellency:\n\n## Re: Afi Lawson\n\nWeavers' Watch has learned that Afi Lawson was arrested on 3 March 2015 in Kara and is \
         still held there without any charge.\n\nWe ask you to have her released.\n\nWe look forward to your \
         response.\n\nSincerely,\n\nAma Modelo\nDirector\n\nCopied to:\nMr. Ugo Prova\nAttorney General, Lomé\n",
        &["kind: statement"],
        &["copy:", "addressee:"],
    );
}
