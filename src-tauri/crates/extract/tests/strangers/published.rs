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
