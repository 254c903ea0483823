//! What documents of other hands have that ours had not: each text is short, and says what has to be read out of it.

mod addressed;
mod asked;
mod blocks;
mod bylines;
mod bylists;
#[path = "../common/mod.rs"]
mod common;
mod dated;
mod days;
mod directories;
mod doubted;
mod fates;
mod groups;
mod headlines;
mod heads;
mod library;
mod listed;
mod moved;
mod named;
mod neighbours;
mod offered;
mod others;
mod ours;
mod over;
mod pasted;
mod people;
mod published;
mod reached;
mod risked;
mod sequels;
mod several;
mod sheets;
mod sorts;
mod tongues;
mod typed;
mod whole;

const MINISTER: &str = "addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]";

/// An alert of a publisher that no table knows, with that text below its address.
fn alert(below: &str) -> String {
    format!(
        "The weaver Afi Lawson held in Kara\n\nTogo, 3 March 2014\n\nThe weaver Afi Lawson was taken from the market of Kara \
         in Togo on 1 March 2014, and nobody has been told where she is held.\n\nPlease write to:\n\nMinister of Justice\n\
         BP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\n{below}\n"
    )
}

/// Every expected line stands in what was read, and the other words stand in none of its findings.
#[track_caller]
fn check(text: &str, expected: &[&str], others: &[&str]) {
    let read = common::readable(&extract::action(&common::document(text)));
    let holds = |words: &str| read.lines().any(|line| !line.starts_with('!') && line.contains(words));
    for line in expected {
        assert!(read.lines().any(|own| own == *line), "{line}\n--- read\n{read}");
    }
    for line in others {
        assert!(!holds(line), "{line}\n--- read\n{read}");
    }
}

/// An action for Afi Lawson with that sentence about her, and that text below its first address.
fn action(told: &str, below: &str) -> String {
    format!(
        "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD\n\n{told}\n\n\
         Please write in French or your own language:\n\n- calling for the release of Afi Lawson;\n\n\
         - asking that she be examined by a doctor.\n\n\
         APPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\n{below}\n"
    )
}

#[test]
fn a_remark_in_brackets_is_nobodys_address() {
    let remark = "(The former minister, Kodjo Exemple, left office on 3 June. Please no\nlonger use his e-mail \
                  address, kodjo@justice-tg.example.)";
    check(
        &action("Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.", remark),
        &["addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &["former minister"],
    );
}

#[test]
fn other_names_stand_behind_words_of_calling() {
    let check =
        |told: &str, alias: &str| check(&action(told, ""), &[&format!("person: Afi Lawson ({alias})")], &[]);
    check(
        "Afi Lawson, whom her neighbours call Mama Tissage, has been held in Kara since 12 February.",
        "Mama Tissage",
    );
    check(
        "The weaver Afi Lawson, who signs her cloths Nana Indigo, has been held in Kara since May.",
        "Nana Indigo",
    );
}

#[test]
fn a_month_ends_a_sentence() {
    check(
        &action(
            "The weaver Afi Lawson has been held in Kara since 12 May. The court of Kara has not heard her.",
            "",
        ),
        &["person: Afi Lawson"],
        &["person: May The"],
    );
}

#[test]
fn a_strand_of_a_name_is_part_of_it() {
    check(
        "UA 61/22 Index: ASA 28/5720/2022 Malaysia 9 September 2022\n\n# EXECUTION PUT OFF\n\nThe execution of Rajan \
         a/l Contoh, set for 2 September, has been put off.\n\nPlease write in Malay or English:\n\n- calling for the \
         sentence of Rajan a/l Contoh to be commuted.\n\nAPPEALS TO:\n\nThe King\nIstana Contoh\n50480 Kuala Lumpur\nMalaysia\n",
        &["person: Rajan a/l Contoh"],
        &[],
    );
}

#[test]
fn the_concern_stands_behind_the_bracket_of_an_earlier_document() {
    check(
        "PUBLIC AI Index: EUR 64/9306/2001\n2 May 2001\n\nSTOP ACTION\n\nUA 47/01 (EUR 64/9302/2001, 23 February 2001) - \
         Fear for safety\n\nCROATIA Dragan Primjer (m), teacher\n\nPlease do not send any more appeals.\n",
        &["title: Fear for safety", "ended: yes"],
        &[],
    );
}

#[test]
fn what_a_page_prints_below_its_copies_is_nobodys_address() {
    let copies = "COPIES TO:\n\nEmbassy of Togo\n12 Example Street\n1000 Brussels\nFax: +32 2 555 01 02\n\n";
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.";
    let kept = &["copy: Embassy of Togo | 12 Example Street | 1000 Brussels [fax +32 2 555 01 02]"];
    for foot in [
        "In solidarity,\n\nJan Example\nGeneral Secretary",
        "Pubblicato da esempio a 18:40 · Etichette: appelli, Togo",
        "Gruppe 1999, c/o M. Muster, Am Anger 99, 85662 Beispiel, Tel. 08102-555 31. IBAN DE00 0000 0000",
        "Related posts\nFree at last, Kara, Togo",
    ] {
        check(
            &action(told, &format!("{copies}{foot}")),
            kept,
            &["Jan Example", "Pubblicato", "Muster", "Free at last"],
        );
    }
}

#[test]
fn a_day_in_the_headline_is_no_number() {
    check(
        "Urgent Action 11-27-09\n\nFurther information on UA 48/09 (16 September 2009) - Fear of torture\n\n\
         TOGO Afi Lawson (f), weaver\n\nAfi Lawson has been held in Kara since 12 February.\n",
        &["number: UA 48/09", "refers_to: UA 48/09"],
        &["11/27"],
    );
}

#[test]
fn copying_a_letter_out_sends_no_copy() {
    check(
        "# WEAVER HELD\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Copy the letter below, add a line of your own, and send it to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\
         Fax: +228 22 55 01 02\n\nDear Minister,\n\nI write about Afi Lawson. I ask you to release her.\n\n\
         Respectfully,\n",
        &["addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &[],
    );
}

#[test]
fn a_bracket_of_references_names_all_of_them() {
    check(
        "UP-61-2005: PAKISTAN: Family attacked\n20 May 2005\n\n[RE: UP-38-2005: PAKISTAN: Officers on duty, UP-19-2005: \
         PAKISTAN: Report withheld, and UA-07-2005: PAKISTAN: Labourer beaten]\n\nThe family was attacked.\n",
        &["number: UP-61-2005", "refers_to: UP-38-2005", "refers_to: UP-19-2005", "refers_to: UA-07-2005"],
        &[],
    );
}

#[test]
fn an_update_for_the_others_goes_on() {
    check(
        &action(
            "Kodjo Exemple was let back into Togo on 4 April. There is no need to write for him any longer. The weaver \
             Afi Lawson has been held in Kara since 12 February.",
            "",
        ),
        &["kind: urgent_action", "person: Afi Lawson"],
        &["kind: stop"],
    );
}

#[test]
fn a_campaign_that_is_closed_is_over() {
    check(
        &format!(
            "This letter campaign is closed. Please do not send any more letters.\n\n{}",
            action("Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.", "")
        ),
        &["ended: yes"],
        &[],
    );
}

#[test]
fn a_sentence_that_breaks_off_above_a_list_opens_the_calls() {
    check(
        "# Two weavers, thirty years\n\nAfi Lawson and Kodjo Abalo have been held in Kara since 12 February, far from \
         their families.\n\nPlease write before 10 July 2022. Short is best. You might write\n\n\
         - asking that Afi Lawson be set free at once;\n\n- urging that Kodjo Abalo be seen by a doctor.\n\nTo:\n\n\
         Director of Prisons\nBP 121, Lomé\nTogolese Republic\nBegin: Dear Director\n",
        &[
            "deadline: 2022-07-10",
            "call: asking that Afi Lawson be set free at once",
            "call: urging that Kodjo Abalo be seen by a doctor",
            "addressee: Director of Prisons | BP 121, Lomé | Togolese Republic [salutation Dear Director]",
        ],
        &[],
    );
}

#[test]
fn a_countrys_name_over_two_lines_is_not_its_last_word() {
    check(
        "UA 19/93 Fear of torture 9 June 1993\n\nEQUATORIAL Afi Lawson, weaver\nGUINEA: Kodjo Abalo, baker\n\nThe two \
         were taken from their homes between 3 and 5 June 1993.\n",
        &["country: GQ"],
        &["GN"],
    );
}

#[test]
fn an_appeal_before_a_court_is_not_the_readers() {
    check(
        "# TOGO: TESSITRICE CONDANNATA\n\nLa tessitrice Afi Lawson è stata condannata. La corte d'appello ha tempo fino \
         al 2 dicembre 2022 per decidere.\n\nVi chiediamo di ricopiare la lettera e di spedirla entro il 15 novembre \
         2022 a:\n\nMinistro della Giustizia\nBP 121, Lomé\nTogo\n",
        &["deadline: 2022-11-15"],
        &["2022-12-02"],
    );
}

/// An action that tells and asks in those words.
#[track_caller]
fn check_people(told: &str, asked: &str, expected: &[&str], others: &[&str]) {
    let text = format!(
        "URGENT ACTION\n\n# Held without a trial\n\n3 March 2022\n\n{told}\n\nPlease write, calling on the authorities to:\n\n\
         - {asked}\n\nAPPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n"
    );
    check(&text, expected, others);
}

#[test]
fn whoever_is_asked_for_in_one_breath_is_at_risk() {
    check_people(
        "The weaver Afi Lawson, her husband Yao Lawson and the baker Kodjo Abalo have been held in Kara since 12 February.",
        "release Afi Lawson, Yao Lawson and Kodjo Abalo at once;",
        &["person: Afi Lawson", "person: Yao Lawson", "person: Kodjo Abalo"],
        &[],
    );
    check_people(
        "The brothers Yao and Komi Lawson have been held in Kara since 12 February. Yao Lawson and Komi Lawson are \
         weavers, and their former colleague Kodjo Abalo has been released.",
        "release both brothers at once;",
        &["person: Yao Lawson", "person: Komi Lawson"],
        &["Kodjo Abalo"],
    );
}

#[test]
fn a_bracket_of_names_is_a_list_of_those_at_risk() {
    check_people(
        "At least four weavers are in danger of torture in the prison of Kara in the north of Togo.\n\nAt least four weavers \
         (Afi Lawson, Rev. Kodjo Abalo, Yao Exemple and others) were arrested on 5 September. They (Afi Lawson, Rev. Kodjo \
         Abalo, Yao Exemple, Abla Mensah) had planned a meeting.",
        "release the four weavers at once;",
        &["person: Afi Lawson", "person: Kodjo Abalo", "person: Yao Exemple", "person: Abla Mensah"],
        &[],
    );
}

#[test]
fn a_nickname_may_stand_within_a_name() {
    check_people(
        "On 12 February Ms Afi Lawson and Mr Kodjo “Koko” Abalo were brought before a court in Kara.",
        "release Afi Lawson and Kodjo Abalo, who is 'ill' Says a note, at once;",
        &["person: Afi Lawson", "person: Kodjo Abalo (Koko)"],
        &[],
    );
}

#[test]
fn a_noun_and_an_ending_are_no_part_of_a_name() {
    check_people(
        "Der Weber Afi Lawson, 41, und Schwester Abla Mensah sind seit dem 12. Februar in Haft. Der Weber Afi Lawson hatte eine \
         Petition verfasst.",
        "Afi Lawson und Schwester Abla Mensah freizulassen;",
        &["person: Afi Lawson", "person: Abla Mensah"],
        &["person: Weber", "person: Schwester"],
    );
    check_people(
        "Afi Lawson and Kodjo Abalo have been held in Kara since 12 February, far from their families.",
        "ask for a doctor to treat Kodjo Abalo's spine, and for Afi Lawson to be released;",
        &["person: Afi Lawson", "person: Kodjo Abalo"],
        &["person: Kodjo Abalo's"],
    );
}

#[test]
fn what_means_something_else_may_be_a_given_name_behind_an_honorific() {
    check_people(
        "Mr. Muslim Example and Ms. Afi Lawson have been held in Kara since 12 February, far from their families.",
        "disclose the whereabouts of Muslim Example and Afi Lawson;",
        &["person: Muslim Example", "person: Afi Lawson"],
        &[],
    );
}

#[test]
fn other_names_begin_small_or_stand_far_behind() {
    let check = |told: &str, alias: &str| {
        check_people(told, "release Rosa Muster Paz;", &[&format!("person: Rosa Muster Paz ({alias})")], &[]);
    };
    check(
        "Rosa Muster Paz, a quien en San Juan Ejemplo llaman tía Rocha, fue detenida el 12 de febrero.",
        "tía Rocha",
    );
    check("Rosa Muster Paz, a dona Rosinha, foi detida no dia 12 de fevereiro, longe da família.", "dona Rosinha");
    check(
        "Rosa Muster Paz, known to the women on the long sewing floor as Make Roza, has been held since 12 February.",
        "Make Roza",
    );
    check("Rosa Muster Paz (« RMP » dans ses chansons) est détenue depuis le 12 février à Kara.", "RMP");
}

#[test]
fn a_list_without_capitals_joins_names() {
    check_people(
        "خانم پروین نمونه، معلم، و خواهرش ناهید نمونه از ۱۲ بهمن در زندان هستند و رسول مثالی، معروف به «آقا معلم»، هم در زندان است.",
        "آزادی پروین نمونه، ناهید نمونه و رسول مثالی؛",
        &["person: پروین نمونه", "person: ناهید نمونه", "person: رسول مثالی (آقا معلم)"],
        &[],
    );
    check(
        "紧急呼吁\n\n# 两人被刑事拘留\n\n12月3日,陈样一(又名陈阿样)以及常来授课的牧师何样二被警方带走。陈样一患有哮喘。\n\n请致函下列官员,要求:\n\n\
         - 立即释放陈样一和何样二;\n",
        &["person: 陈样一 (陈阿样)", "person: 何样二"],
        &[],
    );
}

#[test]
fn a_list_of_people_has_its_own_label() {
    check(
        "СРОЧНАЯ АКЦИЯ\n\n# За решёткой\n\n1 марта 2022 г.\n\nЗа кого мы пишем:\n\n- Примеров Алесь Иванович, 1956 г. р., \
         экскурсовод, известный в городе как «дед Алесь»;\n\n- Образцова Мария Сергеевна, 1990 г. р., библиотекарь;\n\n\
         Пожалуйста, напишите до 15 апреля 2022 года.\n",
        &["person: Примеров Алесь Иванович (дед Алесь)", "person: Образцова Мария Сергеевна"],
        &[],
    );
    check(
        "URGENT ACTION\n\nNames of victims:\n1. Mr. Yao Lawson (alias Santo), 22, a student of\ncommerce\n2. Ms. Afi \
         Lawson, 20, a weaver\n\nDate of incident: 21 October 2003\n",
        &["person: Yao Lawson (Santo)", "person: Afi Lawson"],
        &[],
    );
}

#[test]
fn diplomats_in_the_readers_country_name_the_country() {
    check(
        "紧急呼吁\n\n# 两人被刑事拘留\n\n12月3日,两人被警方带走。\n\n并请将信件副本寄给中国驻贵国的外交代表。\n",
        &["country: CN"],
        &[],
    );
}

#[test]
fn a_day_may_be_written_in_chinese_words() {
    check(
        "紧急呼吁\n\n# 三人被刑事拘留\n\n二〇一五年十二月二十九日\n\n12月3日上午,三人被警方带走。\n",
        &["issued: 2015-12-29"],
        &[],
    );
}

#[test]
fn an_action_with_links_of_its_own_is_no_list() {
    let page = "# Togo: weaver held\n\nPosted on: 2022/03/03\n\nAfi Lawson, a weaver, has been held in Kara since 12 February, and \
         nobody has seen her since the day on which she was taken out of her workshop by four men without badges.\n\n\
         Example Watch urges the authorities in Togo to:\n\n1. Release Afi Lawson at once;\n\n2. Let a doctor examine \
         her.\n\n## Take part\n\nPlease fill in the form, which goes to the President's office.\n\nDownload\n\nRead more\n\n\
         ## Example Watch\n\nSecond Floor, Example Lane, Dublin";
    check(page, &["kind: urgent_action", "call: Release Afi Lawson at once"], &[]);
}

#[test]
fn a_page_foot_within_an_address_parts_no_action() {
    let text = "UA 19/22   Fear of torture   3 March 2022\n\nTOGO: Afi Lawson (f), weaver\n\nAfi Lawson has been held in Kara since \
         12 February, and nobody has seen her since the day on which she was taken out of her workshop.\n\n\
         RECOMMENDED ACTION: Please send letters:\n\n- calling for the release of Afi Lawson.\n\nAPPEALS TO:\n\n\
         Minister of Justice\nBP 121\nLomé\n\npage 2 of UA 19/22 . . .\n\nTogo\n[Salutation: Dear Minister]\n\
         Faxes: +228 22 55 01 02\n\nCOPIES OF YOUR APPEALS TO:\n\nExample Daily\nBP 5020\nLomé\nTogo\n\n\
         PLEASE SEND APPEALS IMMEDIATELY. Check with your section office, if sending appeals after 14 April 2022.\n";
    assert_eq!(extract::parts(&common::document(text)).len(), 1);
    check(
        text,
        &[
            "addressee: Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02] [salutation Dear Minister]",
            "deadline: 2022-04-14",
        ],
        &["page 2"],
    );
}

#[test]
fn two_cases_of_one_leaflet_are_parted_by_their_countries() {
    let text = "Example Scholars\n\nUrgent appeals, spring 2022\n\nTogo: Weaver sentenced for a loom\n\nAfi Lawson, who taught \
         weaving, was sentenced on 1 August to seven years. She suffers from gout. Send letters of appeal, before 15 May \
         2022, to the persons listed below, with copies to diplomatic representatives of Togo accredited to your \
         country:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\nSalutation: Dear Minister\n\nPeru: Economist held after a \
         lecture\n\nInés Ejemplo, an economist, was taken from her office on 9 April after a lecture on the cost of bread, \
         and her assistant as well. Letters of appeal may be sent to:\n\nMinister of Defence\nAvenida Ejemplo 1\nLima 1\nPeru\n\
         Fax: +51 1 555 01 02\n";
    let parts = extract::parts(&common::document(text));
    let read: Vec<String> = parts.iter().map(|part| common::readable(&extract::action(part))).collect();
    assert_eq!(read.len(), 2, "{read:?}");
    let holds = |at: usize, words: &str| read[at].lines().any(|line| line.starts_with(words));
    assert!(
        holds(0, "country: TG") && holds(0, "deadline: 2022-05-15") && holds(0, "addressee: Minister of Justice"),
        "{read:?}"
    );
    assert!(
        holds(1, "country: PE") && !holds(1, "deadline") && holds(1, "addressee: Minister of Defence"),
        "{read:?}"
    );
}

#[test]
fn the_country_in_a_publishers_name_is_not_written_to() {
    let text = "# Attack on a lawyer\n\nTo: President Example\n\nI am writing on behalf of Lawyers' Example Watch Canada, a committee of \
         lawyers. We are troubled by the attack on Afi Lawson in Georgetown, whose clients died in custody there.\n\n\
         We request that you order an investigation.\n\ncc. Attorney General of Guyana; Guyana Bar Association\n";
    let mut document = common::document(text);
    document.title = Some("Attack on a lawyer - Lawyers' Example Watch Canada".to_owned());
    document.publisher = Some("Lawyers' Example Watch Canada".to_owned());
    let read = common::readable(&extract::action(&document));
    assert!(read.contains("country: GY") && !read.contains("country: CA"), "{read}");
}

#[test]
fn a_closed_action_keeps_no_day_without_its_year() {
    check(
        "1 June 2022\n\nFurther information on UA 19/22 issued 17 March 2022 and re-issued\n29 April 2022\nFear of torture\n\n\
         TOGO Afi Lawson (f), weaver\n\nAfi Lawson was released on 25 May. In March we asked you to write to the Minister of \
         Justice, by 10 June. Please do not write to him any longer.\n\nNo further action is requested from the network.\n",
        &["issued: 2022-06-01", "ended: yes"],
        &["deadline"],
    );
}

#[test]
fn one_cry_over_and_over_is_no_headline() {
    check(
        "URGENT CALL ! URGENT CALL ! URGENT CALL !\n\nTwo weavers of Kara are missing\n\nAlert No: QX-14/2012\n\nBESTIMMT FÜR:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\nAfi Lawson has been \
         held in Kara since 12 February, and nobody has seen her since the day on which she was taken.\n",
        &["title: Two weavers of Kara are missing", "number: QX-14/2012"],
        &[],
    );
}

#[test]
fn a_sentence_around_a_mail_address_is_nobodys() {
    let below = "COPIES TO:\n\nEmbassy of Togo\n12 Example Street\n1000 Brussels\nFax: +32 2 555 01 02\n\n\
         Pour nous rejoindre, un mot à ici@exemple.example suffit\nTél. +32 2 555 03 04";
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.";
    let read = common::readable(&extract::action(&common::document(&action(told, below))));
    assert!(!read.lines().any(|line| line.starts_with("copy:") && line.contains("ici@")), "{read}");
}
