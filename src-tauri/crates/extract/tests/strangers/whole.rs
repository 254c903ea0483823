//! What decides of a whole document: a list or an action, one or several, what sort; and addresses without a label.

use super::check;
use super::common;

const TOLD: &str = "Afi Lawson, a weaver of Kara, has been in prison since 12 February for a song about the price of thread, \
                    and nobody has seen her since that night.";

#[track_caller]
fn parts(text: &str, expected: usize) {
    assert_eq!(extract::parts(&common::document(text)).len(), expected);
}

#[test]
fn an_action_among_cards_of_others_is_no_list() {
    let mut document = common::document(&format!(
        "# Let the weaver go\n\n{TOLD}\n\nWrite to the President and ask him to let her go home.\n\nIn your own words, please:\n\n\
         - call for Afi Lawson to be released at once\n\n- ask where she is held\n\nThe President\nOffice of the \
         President\nBP 121\nLomé\nTogo\n\nEmail: president@togo.example\n\nThank you to everyone who has written since the spring; \
         her daughter reads each of your cards aloud, and the shop has put the stamps into its window for all to see.\n"
    ));
    let beside = |title: &str, told: &str| {
        let mut heading = common::document(title).blocks.remove(0);
        heading.kind = model::BlockKind::Heading(3);
        let end = title.chars().count();
        heading.links =
            vec![model::Link { start: 0, end, href: format!("/a/{end}"), address: format!("/a/{end}") }];
        let mut text = common::document(told).blocks.remove(0);
        heading.region = model::Region::Side;
        text.region = model::Region::Side;
        [heading, text]
    };
    for (title, told) in [
        (
            "Stop the eviction of the potters of Exampleton",
            "Four hundred families are to lose their kilns to a road that leads nowhere.",
        ),
        (
            "Justice for a student of Mustertown",
            "A student beaten in a police cell has waited for seven years for a trial of those who did it.",
        ),
        (
            "Free the three midwives of Modelstadt",
            "Three midwives have been held since they helped a woman in her hour of need last June.",
        ),
    ] {
        document.blocks.extend(beside(title, told));
    }
    let read = common::readable(&extract::action(&document));
    let address = "The President | Office of the President | BP 121 | Lomé | Togo [email president@togo.example]";
    assert!(read.contains("kind: urgent_action") && read.contains(address), "{read}");
}

#[test]
fn one_action_in_two_languages_is_one() {
    let text = format!(
        "ACTION URGENTE\nAU 144/09, AFR 57/004/2009\n10 juin 2009\n\nTOGO : UNE TISSERANDE DÉTENUE\n\nAfi Lawson, tisserande à Kara, \
         est détenue au secret depuis le 2 juin et risque d'être torturée, selon sa famille, qui ne l'a pas revue.\n\n\
         DANS LES APPELS, en français ou dans votre langue :\n- demandez la libération d'Afi Lawson.\n\nENVOYEZ VOS APPELS AVANT LE 22 \
         JUILLET 2009 À :\nMinistre de la Justice\nBP 121\nLomé, Togo\nFax : +228 555 352\n\n\
         URGENT ACTION\nUA 144/09, AFR 57/004/2009\n10 June 2009\n\nTOGO: WEAVER HELD IN SECRET\n\n{TOLD}\n\n\
         PLEASE WRITE in French or your own language:\n- calling for the release of Afi Lawson.\n\nPLEASE SEND APPEALS BEFORE 22 \
         JULY 2009 TO:\nMinister of Justice\nBP 121\nLomé, Togo\nFax: +228 555 352\n"
    );
    parts(&text, 1);
    check(&text, &["number: UA 144/09"], &["calling for"]);
}

#[test]
fn letters_run_into_one_paragraph_part_a_groups_page() {
    let one = |country: &str, name: &str, office: &str| {
        format!(
            "{country} – {name}\n\n{name} has been in prison since 12 February for a song about the price of thread and bread.\n\n\
             Dear Minister, I am writing to ask you to let {name} go at once and without condition. Yours sincerely,\n\n\
             {office}\nMinister of Justice\nPO Box 450\n{country}\n"
        )
    };
    let text = format!(
        "Exampleton Letter Writers\n\nMarch letters\n\n{}\n\n{}",
        one("Togo", "Afi Lawson", "Kodjo Exemple"),
        one("Bahrain", "Huda Mithal", "Khalid Mithal")
    );
    parts(&text, 2);
    check(
        &one("Togo", "Afi Lawson", "Kodjo Exemple"),
        &["addressee: Kodjo Exemple | Minister of Justice | PO Box 450 | Togo"],
        &[],
    );
}

#[test]
fn a_page_that_counts_names_is_a_petition() {
    check(
        &format!("# Libertà per Afi Lawson\n\n{TOLD}\n\nNome* Cognome* Email*\n\n18.233 firme raccolte\n"),
        &["kind: petition"],
        &[],
    );
    check(
        "# Togo: the wells of Kara\n\nThis report documents how wells were filled in between 2011 and 2013, and is based on talks \
         with seventy people of the villages around Kara.\n",
        &["kind: report"],
        &[],
    );
}

#[test]
fn addresses_below_what_is_asked_need_no_label() {
    let asked =
        format!("# Weaver held\n\n{TOLD}\n\nPlease write to the officials below. A model letter is provided.\n\n");
    let offices = "Mr. Kodjo Exemple\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n\nDirector Yao Muster\nOffice of Prisons\n\
                   Rue 4\nLomé\nTogo\nTel: +228 22 55 01 03\n\n";
    let letter = "Dear Sir,\n\nI am writing to you about Afi Lawson, who has been held in Kara since February. I ask you to let her go.\n\n\
                  Yours faithfully,\n\n[Your name]\n\nPlease pass this on.\n\nFor the committee: Eva Beispiel\nContact: eva@beispiel.example\n";
    check(
        &format!("{asked}{offices}{letter}"),
        &[
            "addressee: Mr. Kodjo Exemple | Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02]",
            "addressee: Director Yao Muster | Office of Prisons | Rue 4 | Lomé | Togo [phone +228 22 55 01 03]",
        ],
        &["Eva Beispiel"],
    );
}

#[test]
fn the_embassy_beside_an_address_gets_the_copy_that_is_asked_for() {
    check(
        &format!(
            "# Weaver held\n\n{TOLD}\n\nCopy this letter, add your own words, and mail it to the President. Send a copy to the Ambassador.\n\n\
             Dr. Kodjo Exemple\nPresident of the Republic\nRue 92\nLomé, TOGO\n\nAmbassador Yao Muster\nEmbassy of the Republic of Togo\n\
             4901 Example Place NW\nWashington, DC 20008\nTelephone: [1] (202) 555-7488\n\nHonorable President,\n\nI am distressed to hear that \
             Afi Lawson is in prison. I ask you to let her go home.\n\nSincerely,\n"
        ),
        &[
            "addressee: Dr. Kodjo Exemple | President of the Republic | Rue 92 | Lomé, TOGO",
            "copy: Ambassador Yao Muster | Embassy of the Republic of Togo | 4901 Example Place NW | Washington, DC 20008 [phone [1] (202) 555-7488]",
        ],
        &[],
    );
}

#[test]
fn whoever_stands_at_the_head_publishes() {
    check(
        &format!(
            "Exemple Solidarité Kara\n\n3 March 2022\n\n# Weaver held\n\n{TOLD}\n\nAPPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\n\
             COPIES TO:\n\nExemple Solidarité Kara: kara@exemple.example\n\nund an: wir@exemple.example\n"
        ),
        &["addressee: Minister of Justice | BP 121, Lomé | Togo"],
        &["copy:"],
    );
}

#[test]
fn an_address_on_one_line_needs_no_label() {
    check(
        &format!(
            "# Weaver held\n\n{TOLD}\n\nSend an e-mail or a fax to the minister and ask for her release.\n\n\
             Minister Kodjo Exemple, Ministry of Justice, 10 Example Street, Lomé, Togo. Fax: +228 22 55 01 02\n\n\
             Copies to Embassy of Togo, 12 Example Road, 1000 Brussels. Fax: +32 2 555 01 03\n"
        ),
        &[
            "addressee: Minister Kodjo Exemple | Ministry of Justice | 10 Example Street | Lomé | Togo [fax +228 22 55 01 02]",
            "copy: Embassy of Togo | 12 Example Road | 1000 Brussels [fax +32 2 555 01 03]",
        ],
        &[],
    );
}

#[test]
fn a_sentence_goes_on_behind_the_country_of_an_address() {
    check(
        &format!(
            "# Write for Afi\n\n{TOLD}\n\nBetter still, write to the Prime Minister, Kodjo Exemple, 1 Example Street, Lomé, Togo, and ask him, \
             politely, to let her go home.\n"
        ),
        &["addressee: Prime Minister | Kodjo Exemple | 1 Example Street | Lomé | Togo"],
        &["politely"],
    );
}

#[test]
fn a_notice_of_freedom_above_the_old_text_ends_the_action() {
    check(
        &format!(
            "Further information on UA 19/22 (AI Index: AFR 57/9310/2022, 3 March 2022)\n19 March 2022\n\nWeaver free\n\nAfi Lawson was released on \
             16 March and is with her children. No further action is required. We thank all who wrote.\n\nWeaver held\n\n{TOLD}\n\n\
             Please write:\n\n- calling for her release;\n\n- asking for a doctor.\n\nAPPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n"
        ),
        &["kind: outcome", "ended: yes"],
        &[],
    );
}

#[test]
fn an_adjective_says_whose_authorities() {
    check(
        "# Une tisserande en prison\n\nAfi Lawson, tisserande, est en prison depuis le 12 février, et personne ne l'a revue depuis cette nuit-là. \
         Nous demandons aux autorités togolaises de la libérer immédiatement et sans condition.\n",
        &["country: TG"],
        &[],
    );
    check(
        "# Mais de 21.000 pessoas assinaram em Portugal para salvar Afi, condenada no Togo\n\nAfi Lawson, tecedeira, foi condenada e está presa \
         desde 12 de fevereiro, e ninguém a viu desde essa noite. Junte o seu nome ao apelo, que será entregue ao Presidente do Togo.\n",
        &["country: TG"],
        &[],
    );
}

#[test]
fn two_headlines_with_their_texts_are_a_list() {
    let mut document = common::document(
        "# Urgent actions\n\nWeaver in danger in the town of Kara\n\nThe weaver Afi Lawson had three calls in one night. We ask for protection for her.\n\n\
         Poet on hunger strike for two weeks\n\nThe poet Kodjo Exemple has not eaten for two weeks. His family fears for his life.\n",
    );
    for at in [1, 3] {
        let end = document.blocks[at].lines[0].text.chars().count();
        let href = format!("/a/{at}");
        document.blocks[at].kind = model::BlockKind::Heading(3);
        document.blocks[at].links = vec![model::Link { start: 0, end, address: href.clone(), href }];
    }
    let read = common::readable(&extract::action(&document));
    assert!(read.contains("kind: listing"), "{read}");
    assert_eq!(extract::listing(&document).items.len(), 2);
}

#[test]
fn an_address_in_brackets_stands_without_its_bracket() {
    check(
        &format!(
            "# Weaver held\n\n{TOLD}\n\nPlease write by 18 November 2022 to the President of the Republic (President Kodjo Exemple, Palais Muster, \
             Rue 8, Lomé, Togo, fax +228 22 55 01 02) and ask for her release.\n"
        ),
        &["addressee: President Kodjo Exemple | Palais Muster | Rue 8 | Lomé | Togo [fax +228 22 55 01 02]"],
        &["Republic ("],
    );
}

#[test]
fn a_groups_closing_is_nobody_and_a_bracket_ends_a_salutation() {
    check(
        &format!(
            "# Briefe im April\n\n{TOLD}\n\nSchreiben Sie bitte an: Justizminister Kodjo Exemple, Musterplatz 1, Lomé, Togo (Anrede: Sehr geehrter Herr \
             Minister). Bitten Sie darum, dass die Anklage fallen gelassen wird.\n\nMit herzlichen Grüßen\nEure Gruppe 1999\n"
        ),
        &[
            "addressee: Justizminister Kodjo Exemple | Musterplatz 1 | Lomé | Togo [salutation Sehr geehrter Herr Minister]",
        ],
        &["addressee: Mit", "). Bitten"],
    );
}

#[test]
fn two_actions_whose_addresses_wrap_are_two() {
    let one = |head: &str, who: &str, number: &str, by: &str| {
        format!(
            "{head}\nUA {number}\n\n{who} has been held without charge since 11 June, and nobody was let in to see the cell.\n\nPlease \
             write:\n- calling for the release of {who}\n- asking for a doctor\n\nWrite to:\nMs Akua Exemple, Minister of \
             Justice, Ministry of Justice, BP 121,\nLomé, Togo, Salutation: Dear Minister\n\nPlease write before {by} 2006."
        )
    };
    let page = |first: &str, second: &str| {
        format!(
            "Letters for August\n\nTwo to write from the beach.\n\n{}\n\n{}\n",
            one(first, "Afi Lawson", "166/06 - AI Index: AFR 57/009/2006, 23 June 2006", "31 August"),
            one(second, "Kodjo Mensah", "190/06 - AI Index: AFR 28/005/2006, 3 July 2006", "21 August")
        )
    };
    parts(&page("Togo: Weaver held", "Ghana: Baker held"), 2);
    parts(&page("TOGO\nWeaver held", "GHANA\nBaker held"), 2);
}

#[test]
fn every_address_above_an_offered_letter_is_written_to() {
    let text = format!(
        "# A weaver in prison in Kara\n\n{TOLD} A card with three lines will do. Here is where it should go.\n\n\
         President of the Republic\nOffice of the President\nBP 121\nLomé\nTogo\n\nHer Excellency Akua Exemple\nMinister of \
         Justice\nMinistry of Justice\nBP 122\nLomé\nTogo\nFax: +228 22 55 01 02\n\nSample note:\n\nYour Excellency:\n\nI am \
         writing about Afi Lawson, a weaver who has been held without trial in Kara since February.\n\nYours \
         sincerely,\n\n[your name]\n"
    );
    check(
        &text,
        &[
            "kind: urgent_action",
            "addressee: President of the Republic | Office of the President | BP 121 | Lomé | Togo",
        ],
        &[],
    );
}

/// Two actions, told in one sentence each, with those lines above each story and above each address.
fn two_short(heads: [&str; 2], gap: &str, asks: &str, to: &str) -> String {
    let story = [
        "Afi Lawson, a weaver, has been held in Kara, Togo, since 3 May and has seen no lawyer.",
        "Koffi Abalo, a potter, has received death threats in Cotonou, Benin, since 9 May.",
    ];
    let address = ["Minister of Justice\nBP 121\nLomé\nTogo", "Minister of the Interior\nBP 925\nCotonou\nBenin"];
    let part = |at: usize| format!("{}{gap}{}\n\n{asks}{to}{}\n\n", heads[at], story[at], address[at]);
    format!("Letters for May\n\n{}{}", part(0), part(1))
}

#[test]
fn two_actions_of_a_sentence_each_are_two() {
    let asks = "Please ask the minister:\n\n- to set them free\n\n- to answer our letters\n\n";
    for heads in [
        ["I. Weaver held in Kara", "II. Potter threatened in Cotonou"],
        ["Togo: Weaver held in Kara", "Benin: Potter threatened in Cotonou"],
    ] {
        parts(&two_short(heads, "\n\n", asks, "Please write to:\n\n"), 2);
        parts(&two_short(heads, "\n\n", asks, ""), 2);
    }
    // What to ask in a sentence, below a country or a name alone.
    let said = "Please write to the minister and ask for their freedom.\n\n";
    for heads in [
        ["1. Togo", "2. Benin"],
        ["Letter 1 – Togo", "Letter 2 – Benin"],
        ["TOGO", "BENIN"],
        ["Afi Lawson", "Koffi Abalo"],
    ] {
        parts(&two_short(heads, "\n\n", said, ""), 2);
    }
    // A country in capitals, or a counted one, right above its text.
    parts(&two_short(["Brief 1: TOGO - Afi Lawson", "Brief 2: BENIN - Koffi Abalo"], "\n", asks, ""), 2);
}

#[test]
fn several_addresses_of_one_action_part_nothing() {
    let text = format!(
        "# Let the weaver go\n\n{TOLD}\n\nPlease ask them:\n\n- to set Afi Lawson free\n\n- to let her see a lawyer\n\nPresident of the \
         Republic\nBP 1\nLomé\nTogo\n\nAfi Lawson's sister has been waiting for news since then.\n\nMinister of Justice\nBP 121\nLomé\nTogo\n"
    );
    parts(&text, 1);
}
