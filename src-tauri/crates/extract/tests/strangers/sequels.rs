//! What goes on with an earlier action, and what says so: a line of the head, a sentence, a link.

use super::check;

#[test]
fn a_numbered_sequel_is_an_update_of_the_action_it_names() {
    check(
        "# КРУЖОК ТКАЧЕЙ\n\nСРОЧНОЕ ОБРАЩЕНИЕ № 6 - ДОПОЛНЕНИЕ\n\n(продолжение срочного обращения № 5 от 3 мая 2015 года)\n\n\
         17 мая 2015 г.\n\nТого: ткачиху перевели в карцер\n\nАфи Лоусон переведена в карцер тюрьмы города Кара.\n\n\
         Просим направлять письма с призывом:\n\n- перевести Афи Лоусон из карцера;\n\n- показать её врачу.\n\nАДРЕСА:\n\n\
         Министру юстиции\nул. Ткачей, 9\nЛоме\nТого\nФакс: +228 22 55 01 02\n\nОбращение действительно до 30 июня 2015 года.\n",
        &["kind: update", "number: 6", "refers_to: 5", "deadline: 2015-06-30"],
        &[],
    );
}

#[test]
fn an_update_below_its_headline_links_the_first_appeal() {
    check(
        "# Togo – weaver Afi Lawson moved to another prison\n\nCase update\n\nPosted on: 2014/11/06\n\nOn 3 November 2014 the \
         weaver Afi Lawson was moved to Kara.\n\nLooms Watch issued an urgent appeal on 9 September 2014 \
         http://www.looms.example/en/node/2711\n\nPlease write to:\n\nMinister of Justice\nBP 121\nLomé\nTogo\n\
         Fax: +228 22 55 01 02\n",
        &["kind: update", "refers_to: http://www.looms.example/en/node/2711"],
        &[],
    );
}

#[test]
fn an_invitation_to_another_action_is_no_earlier_document() {
    check(
        "# Togo: Afi Lawson is free\n\nThe weaver Afi Lawson was released on 3 May 2014. No further action is needed. Thank you \
         to everyone who wrote.\n\nPlease join our next action at http://www.looms.example/actions/next-month\n",
        &["kind: outcome"],
        &["refers_to: http"],
    );
}

#[test]
fn numbers_stand_behind_the_labels_of_many_languages() {
    for label in ["Faksi", "Telefaks", "Faksas", "Fakss", "फैक्स", "ፋክስ", "ფაქსი", "ֆաքս", "FAX番号", "Faxnummer"]
    {
        check(
            &format!(
                "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February, and nobody has seen her.\n\n\
                 Write to:\n\nMr Kodjo Exemple\nMinister of Justice\nBP 121\nLomé\nTogo\n{label}: +228 22 55 01 02\n"
            ),
            &["addressee: Mr Kodjo Exemple | Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02]"],
            &[],
        );
    }
}

#[test]
fn to_stands_above_an_address_and_before_it() {
    for address in ["TO\n\nMr Kodjo Exemple", "To: Mr Kodjo Exemple"] {
        check(
            &format!(
                "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February, and nobody has seen her. We ask \
                 all friends to write to the minister.\n\n{address}\nMinister of Justice\nBP 121\nLomé\nTogo\n\
                 Fax: +228 22 55 01 02\ne-mail: kabinet at justice-tg.example\n"
            ),
            &[
                "addressee: Mr Kodjo Exemple | Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02] [email kabinet@justice-tg.example]",
            ],
            &["TO |", "To: "],
        );
    }
}

#[test]
fn a_letter_goes_on_behind_a_short_request() {
    check(
        "# TOGO: A WEAVER HELD\n\nAfi Lawson has been held in Kara since 12 February.\n\nBitte schreiben Sie an:\n\n\
         Mr Kodjo Exemple\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n\nMusterbrief:\n\n\
         Dear Minister,\n\nI am writing to you about Afi Lawson, who has been held in Kara since February without a charge, \
         and I ask you to release her.\n\nPlease inform me of the steps you take.\n\nYours sincerely,\n\n(Name, Adresse)\n",
        &[
            "model_letter: Dear Minister,¶¶I am writing to you about Afi Lawson, who has been held in Kara since February \
             without a charge, and I ask you to release her.¶¶Please inform me of the steps you take.¶¶Yours sincerely,",
        ],
        &[],
    );
}

#[test]
fn a_headline_counts_the_actions_of_a_case() {
    for (headline, update) in [
        ("Segona crida: la teixidora Afi Lawson continua en vaga de fam", true),
        ("Zweiter Aufruf für die Weberin Afi Lawson", true),
        ("Third appeal for Afi Lawson", true),
        ("Second weaver held in Kara", false),
    ] {
        let text = format!(
            "# {headline}\n\n2 May 2010\n\nAfi Lawson has been held in Kara since April.\n\nPlease write to:\n\nMinister of \
             Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n"
        );
        let (kind, other) = if update { ("update", "urgent_action") } else { ("urgent_action", "update") };
        check(&text, &[&format!("kind: {kind}")], &[&format!("kind: {other}")]);
    }
}
