//! Who publishes a document: told from the site, the link and whoever passes it on.

use super::check;

/// A short alert of a publisher that no table knows, with that head and foot.
fn alert(head: &str, foot: &str) -> String {
    format!(
        "{head}\n\nTwo weavers taken from the market of Kara\n\n3 March 2014\n\nThe weavers Afi Lawson and Koffi Mensah were taken \
         from the market of Kara on 1 March, and nobody has been told where they are held.\n\nPlease write to the authorities \
         and ask them to:\n\n- release both women;\n- let a doctor see them.\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: \
         +228 22 55 01 02\n\n{foot}\n"
    )
}

#[test]
fn the_source_of_an_exchange_is_the_publisher() {
    check(
        &alert("ALERT UPDATE - TOGO", "SOURCE: Press Office of the Lagoon (POL), Lomé"),
        &["organisation: Press Office of the Lagoon (POL)", "country: TG"],
        &[],
    );
}

#[test]
fn a_sentence_says_who_wrote_what_is_passed_on() {
    check(
        &alert(
            "The following appeal was written by the Lagoon Accompaniment Network.",
            "Sisters of the Harbour, P.O. Box 9",
        ),
        &["organisation: Lagoon Accompaniment Network"],
        &[],
    );
}

#[test]
fn a_name_with_its_short_form_is_a_publishers() {
    check(
        &alert("Tenun Rakyat Nusa (TERANU)\n12 Jalan Contoh, 50480 Kuala Lumpur", "Contact: info@teranu.example"),
        &["organisation: Tenun Rakyat Nusa (TERANU)"],
        &[],
    );
}

#[test]
fn who_signs_a_text_and_has_its_domain_publishes_it() {
    check(
        &alert(
            "[News] URGENT APPEAL",
            "Thank you for your lasting help,\nTogo Loom Support\n\nTogo Loom Support | P.O. Box 5 | info@togoloom.example",
        ),
        &["organisation: Togo Loom Support"],
        &[],
    );
}

#[test]
fn a_link_with_a_name_in_it_says_nothing_of_who_wrote() {
    let text = "# توقيف نساجة\n\nTwo weavers were taken from the market of Kara on 1 March, and nobody has been told where they \
                are held since then.\n\nhttps://www.amnesty.example/ar/latest/news\n";
    check(text, &[], &["organisation: Amnesty"]);
}

#[test]
fn whoever_two_paragraphs_begin_with_publishes_where_nobody_else_does() {
    let text = "Faxes for a weaver in Kara\n\nThe Loom Workers' Network has called on everybody to send a fax for the weaver Afi \
                Lawson.\n\nShe was taken from the market of Kara on 1 March, and nobody has been told where she is held.\n\nThe Loom \
                Workers' Network asks all to write to the numbers below and to demand her release.\n\nMinister of \
                Justice\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &["organisation: Loom Workers' Network"], &[]);
}

#[test]
fn a_publishers_own_country_is_not_the_one_it_writes_to() {
    let text = "Weavers' Watch Canada\n12 Main Street, Vancouver, Canada\n\n9 February 2012\n\nDear President,\n\nWeavers' Watch \
                Canada is an association of weavers in Canada that stands up for colleagues in Togo who are persecuted for their \
                work.\n\nWe ask that the suspension of Afi Lawson, a weaver of the guild of Togo since 1998, be lifted.\n\nSincerely,\n\n\
                Rosa Petersham\nDirector\n\nOne line.\n\nAnother line.\n\nThe last line.\n\nAnd its end.\n";
    check(text, &["country: TG"], &[]);
}

#[test]
fn whoever_signs_with_a_day_publishes() {
    check(
        "# Une tisserande en prison\n\nLa tisserande Afi Lawson est détenue à Kara depuis le 12 février, et personne ne l'a vue \
         pendant toutes ces semaines.\n\nCollectif des métiers à tisser, Lomé, 3 mai 2017\n\nImprimer | Envoyer à un ami\n",
        &["organisation: Collectif des métiers à tisser"],
        &[],
    );
}

#[test]
fn a_name_in_the_first_line_acts_in_the_text() {
    check(
        "Mountain Survival  *  Looms Program\nApril-May 2012\n\nTOGO: Save the looms of Kara\n\nThe looms of Kara stand in a valley \
         that a lake is to fill, and nobody has asked the weavers there whether they agree to it or not.\n\nAt the request of \
         the weavers of the valley, Mountain Survival asks you to write polite letters.\n",
        &["organisation: Mountain Survival"],
        &["person: Mountain Survival"],
    );
}

#[test]
fn whoever_heads_an_alert_that_a_blog_passes_on_publishes() {
    check(
        "The Long Loom\n\nVoices of weavers against prisons\n\nMonday, 2 May 2022\n\nBelow you will find an action of our friends in \
         Kara, whom you all know by now. Please be so kind and forward it to your list, and then write.\n\n- - - - -\n\nWeavers \
         Beyond Walls (WBW)\nAction Alert - April 29, 2022\n\nUrge mercy for Afi Lawson of Kara\n\nThe weaver Afi Lawson is to be \
         put to death in Kara on 12 May, and the Board alone can commute her sentence before that day comes.\n\nContact the \
         office at info@wbw.example if you have questions.\n\nPosted by Nan at 9:14 AM\n",
        &["organisation: Weavers Beyond Walls (WBW)", "title: Urge mercy for Afi Lawson of Kara"],
        &[],
    );
}

#[test]
fn where_the_publisher_is_says_nothing_of_the_country() {
    let news = |foot: &str| {
        format!(
            "PRESS RELEASE\n\nFor immediate release: 12 February 2010\n\nLawyers condemn arrest of colleague\n\nLamin Exemple was \
             arrested at home on 9 February 2010. “He must be freed,” said the chair, Anna Quill.\n\n{foot}\n"
        )
    };
    check(&news("Lawyers of the Lagoon, Box 12, Oslo, Norway"), &[], &["country"]);
    check(&news("Contact:\nLawyers of the Lagoon\nAccra, Ghana\nTel: +233 30 255 0101"), &[], &["country"]);
}

#[test]
fn a_page_without_a_day_of_its_own_was_put_up_on_one() {
    for line in [
        "Posted on April 2, 2014 by loomfriends",
        "Pubblicato il 2 aprile 2014 | Archiviato in: Appelli",
        "2 abril, 2014 | Por Comunicación | 0 comentarios",
        "By Loom Watch on 2014-04-02",
        "mercredi 2 avril 2014 par Secrétariat",
    ] {
        let text = alert("Loom Watch", "Loom Watch, P.O. Box 5").replace("3 March 2014", line);
        check(&text, &["issued: 2014-04-02"], &[]);
    }
    let told = alert("Loom Watch", "Last updated on 5 May 2014").replace("3 March 2014\n\n", "");
    check(&told, &[], &["issued: 2014-05-05"]);
}

#[test]
fn of_a_group_that_prints_an_action_of_amnestys_nobody_takes_the_day() {
    let text = alert("Letter group of Lomé", "UA 19/14, Amnesty International")
        .replace("3 March 2014", "Posted on April 2, 2014 by letters");
    check(&text, &[], &["issued: 2014-04-02"]);
}

#[test]
fn a_day_may_end_in_the_line_below_its_number() {
    let text = alert("Amnesty International", "").replace(
        "Two weavers taken from the market of Kara\n\n3 March 2014",
        "UA 19/14      Fear of torture / incommunicado detention      3\nMarch 2014\n\nTOGO      Afi Lawson, Koffi Mensah",
    );
    check(&text, &["issued: 2014-03-03"], &[]);
}

#[test]
fn a_name_and_a_day_sign_a_text_below_any_list() {
    let text = alert("letters behind walls", "Be polite. Keep calling.\n\nLoom Support Committee, July 18, 2014");
    check(&text, &["organisation: Loom Support Committee"], &[]);
    let text = alert("letters behind walls", "Lomé, 12 June 2014\nWeavers’ Committee of Kara");
    check(&text, &["organisation: Weavers’ Committee of Kara"], &[]);
}

#[test]
fn whom_somebody_signs_for_publishes() {
    let text =
        alert("archives of global letters", "For peace,\n\nRosa Petersham for Hands of Clay,\nLoom Church, Lomé");
    check(&text, &["organisation: Hands of Clay"], &[]);
}

#[test]
fn a_foot_says_who_issued_what_another_site_prints() {
    let text = alert(
        "Harbour Peace Network\n> Home > News > Donate",
        "Issued by Togo Loom Network, March 5, 2014. P.O. Box 5, Harbour 67201, 316-555-8753",
    );
    check(&text, &["organisation: Togo Loom Network"], &["Harbour Peace Network"]);
}

#[test]
fn a_blog_says_whose_it_is() {
    let text =
        alert("Libérez Afi !\nLe blog du Comité de soutien à Afi Lawson (Rennes)", "Publié par comité à 11:20");
    check(&text, &["organisation: Comité de soutien à Afi Lawson (Rennes)", "person: Afi Lawson"], &[]);
}

#[test]
fn a_sites_name_stands_before_its_headline_or_its_motto() {
    let text =
        alert("Solidarność Krosien - Two weavers taken from the market of Kara\nHome | News | Contact", "Print");
    check(&text, &["organisation: Solidarność Krosien"], &[]);
    let text = alert(
        "Krosno.Info - letters behind walls\nHome | News | Contact",
        "Krosno.Info, krosno@krosno-info.example\nFacebook Twitter",
    );
    check(&text, &["organisation: Krosno.Info"], &[]);
}

#[test]
fn who_asks_in_a_sentence_publishes_where_nothing_else_says_who_does() {
    let asked = "they are held. The Loom Support Committee asks everybody to call and to fax.";
    let text = alert("letters behind walls", "Labels: call-ins").replace("they are held.", asked);
    check(&text, &["organisation: Loom Support Committee"], &[]);
    let text = alert("THE TABLE IN THE CORNER", "Posted by J. at 9:14")
        .replace("3 March 2014", "PEN Example\n3 March 2014")
        .replace(
            "Please write",
            "PEN Example invites you to write to the minister before the harvest.\n\nPlease write",
        );
    check(&text, &["organisation: PEN Example"], &[]);
}

#[test]
fn an_agencys_headline_names_who_asks_before_its_colon() {
    let headline = "Weavers’ Initiative: do not leave the weavers of Kara alone";
    let text = alert("Home News Authors", "© 2014 News software")
        .replace("Two weavers taken from the market of Kara", headline)
        .replace("The weavers Afi", "Weavers’ Initiative recalls that the weavers Afi");
    check(&text, &["organisation: Weavers’ Initiative"], &[]);
}

#[test]
fn a_line_that_says_what_a_text_is_may_say_whose() {
    let shared = "Teacher on the coast\n\nFriday, 9 June 2006\n\nDear readers, a friend has sent me this.\n\n";
    check(
        &alert(&format!("{shared}Appeal by Weavers Without Looms (WWL), 5 June 2006"), "Posted by Essi at 8:41"),
        &["organisation: Weavers Without Looms (WWL)"],
        &[],
    );
    check(
        &alert(
            "Harbour Sheet\n\nThis is a re-post from the Lagoon Network for Protest Rights, 1 June 2006.",
            "Harbour Press, 84 Main Street",
        ),
        &["organisation: Lagoon Network for Protest Rights"],
        &[],
    );
}

#[test]
fn whoever_sent_a_mail_first_publishes_it_where_the_text_ends_in_the_name() {
    let mail = "For information.\n\n---------- Forwarded message ----------\nFrom: Lagoon Asylum Watch <office@lagoon.example>\nDate: \
                Mon, 3 Mar 2014 18:30:00 +0100\nSubject: Two weavers taken\nTo: Rosa Petersham <rosa@mail.example>\n\n";
    check(
        &alert(mail, "Lagoon Asylum Watch, Lomé\ntel +228 22 55 09 21"),
        &["organisation: Lagoon Asylum Watch"],
        &[],
    );
}

#[test]
fn whoever_signs_may_say_for_whom_with_an_office() {
    check(
        &alert(
            "TOGO : LIBERTÉ POUR LES TISSERANDES",
            "Salutations fraternelles,\n\nRosa Petersham\nsecrétaire de l'Union locale des \
                tisserands de Kara\nle 12 janvier 2014",
        ),
        &["organisation: Union locale des tisserands de Kara"],
        &[],
    );
    check(
        &alert("[Loom list] Two weavers", "Thank you,\nEssi\nCommittee for Looms in Prison - Kara"),
        &["organisation: Committee for Looms in Prison - Kara"],
        &[],
    );
}

#[test]
fn a_name_whose_initials_the_text_uses_is_the_publishers() {
    let head = "Weavers Living Without Looms\nTisserandes sans métier - International Weavers' Network\nAction\n\n14 March 2014";
    check(
        &alert(head, "Please send a copy of your letter to WLWL, so that we can tell the women."),
        &["organisation: Weavers Living Without Looms"],
        &[],
    );
}

#[test]
fn the_first_line_that_the_last_one_repeats_with_an_address_is_the_publisher() {
    check(
        &alert(
            "Radio Lagunera de Tejedoras - RLT\n\nMARZO 2014",
            "Copies to:\n\nMinister of Trade\nBP 12\nLomé\nTogo\n\nRadio Lagunera de Tejedoras - RLT\nApartado 239, Lomé",
        ),
        &["organisation: Radio Lagunera de Tejedoras"],
        &[],
    );
}

#[test]
fn the_first_line_above_a_menu_without_marks_names_the_page() {
    check(
        &alert("Irmãs da Lagoa\nJustiça e Paz\nHome   Quem somos   Artigos   Fotos   Contato", "Compartilhe isso:"),
        &["organisation: Irmãs da Lagoa"],
        &[],
    );
}

#[test]
fn a_group_that_launches_something_or_asks_in_chinese_publishes_it() {
    let text = "Campanha do tear: envie um lápis ao Presidente\n\nA Federação das Tecelãs da Lagoa lançou uma campanha pelas tecelãs \
                de Kara, que há onze anos esperam pela devolução dos seus teares e pela libertação de Afi Lawson.\n\nPresidente da \
                República\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &["organisation: Federação das Tecelãs da Lagoa"], &[]);
    let text = "一人一信，聲援織工 -- 國際聲援行動\n\n多哥卡拉的織工阿菲因組織工會，於2014年3月2日被捕，至今未獲准見律師。台南織工之友會呼籲大家寫信給下列單位。\
                請於4月10日以前寄出。\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &["organisation: 台南織工之友會"], &[]);
}

#[test]
fn neither_somebody_with_an_age_nor_a_column_publishes() {
    let head = "Faxes needed this week\n\nThe four are:\n\nKoffi Mensah, 41, president of the weavers' committee\nEssi Mensah, 29, \
                midwife";
    check(&alert(head, "In peace,"), &[], &["organisation: Koffi"]);
    check(
        &alert(
            "Svenska Vävare\n\nHem | Om oss | Nyheter | Pressmeddelanden | Bli medlem\n\nPressmeddelanden\n8 februari 2014",
            "",
        ),
        &[],
        &["organisation: Pressmeddelanden"],
    );
}

#[test]
fn whom_the_sign_of_a_copyright_names_publishes_the_page() {
    for line in [
        "(c) 2014 Loom and Lantern. All rights reserved.",
        "© Loom and Lantern, 2014",
        "Copyright © 2014 Loom and Lantern",
    ] {
        check(&alert("URGENT", line), &["organisation: Loom and Lantern"], &[]);
    }
}

#[test]
fn a_sentence_that_asks_names_whoever_asks_in_every_form() {
    let sentences = [
        (
            "La Rete delle Tessitrici invita tutti a scrivere per due tessitrici arrestate a marzo.",
            "Rete delle Tessitrici",
        ),
        ("Webstuhl und Laterne e.V. bittet um Briefe für zwei Weberinnen aus Kara.", "Webstuhl und Laterne e.V."),
        (
            "Комитет «Свободный станок» призывает всех писать письма в защиту двух ткачих.",
            "Комитет «Свободный станок»",
        ),
        ("Dokumacılar Dayanışma Ağı herkesi iki kadın için mektup yazmaya çağırıyor.", "Dokumacılar Dayanışma Ağı"),
        (
            "Friends of the Kara Weavers (FKW) is calling for letters to the minister.",
            "Friends of the Kara Weavers (FKW)",
        ),
    ];
    for (sentence, name) in sentences {
        check(&alert("TOGO", sentence).replace("3 March 2014", sentence), &[&format!("organisation: {name}")], &[]);
    }
}
