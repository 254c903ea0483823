//! Forms of Amnesty's own sheets and pages that readers found misread: each text is short, and says what has to be read out of it.

use super::{action, check};

#[test]
fn a_second_fax_stands_in_a_line_of_its_own() {
    let below = "Procurator General\nPalais de Justice, Lomé\nTogo\nFax: +228 22 55 11 12\n+228 22 55 11 13\nSalutation: Your Excellency";
    let read = "addressee: Procurator General | Palais de Justice, Lomé | Togo [fax +228 22 55 11 12, +228 22 55 11 13] [salutation Your Excellency]";
    check(&action("Afi Lawson is held in Kara.", below), &[read], &[]);
}

#[test]
fn the_index_below_the_names_and_the_place_of_a_village_are_nobody() {
    let text = "AU 71/07    Détention au secret\n\nTOGO    Afi Lawson (f), commerçante, du village de\nSainte Rita, préfecture de Kara\n\
                Kodjo Abalo (h), 36 ans\n\nAI Index : AFR 57/002/2007\n\nLomé, le 22 mars 2007\n\nAfi Lawson et Kodjo Abalo ont été \
                arrêtés le 16 mars à Kara.\n";
    check(text, &["person: Afi Lawson", "person: Kodjo Abalo"], &["person: AI Index", "person: Sainte Rita"]);
}

#[test]
fn a_concern_stands_below_the_number_behind_a_dash_or_with_a_stroke() {
    let follow_up = "19 November 1996\n\nFurther information on UA 227/96 issued 30 September 1996\n- Arbitrary detention / Health \
                     concern\n\nTOGO\n\nAfi Lawson, aged 35, printer\n\nAfi Lawson was arrested on 17 September in Kara.\n";
    check(follow_up, &["title: Arbitrary detention / Health concern"], &[]);
    let above = "UA 118/2005\nIndex: AFR 57/011/2005\n4. Mai 2005\n\nDrohende Folter / Haft ohne Kontakt zur Außenwelt\n\nTOGO:\n\
                 Frau Afi Lawson, 45 Jahre, Lehrerin\n\nAfi Lawson ist am 28. April in Kara festgenommen worden.\n";
    check(above, &["title: Drohende Folter / Haft ohne Kontakt zur Außenwelt"], &[]);
}

#[test]
fn what_is_asked_of_members_where_nothing_is_asked_is_no_call() {
    let text = "Further information on UA 104/99 - Fear of torture\n\nSTOP ACTION\n\nTOGO    Afi Lawson (f), printer\n\nAt the request of the \
                family, please send no more appeals on behalf of Afi Lawson.\n\nRECOMMENDED ACTION: No further appeals, please. The \
                sections\nand members who wrote, and above all those who sent telegrams, are thanked warmly.\n";
    check(text, &["kind: stop"], &["call:"]);
}

#[test]
fn a_notice_on_an_actions_own_page_ends_it_for_all_whom_the_page_asks_for() {
    let notice = "This action ended on June 20, 2023.\n\nOutcome: Afi Lawson was released on June 8, 2023. No further action is requested. Many \
                  thanks to all who sent appeals.";
    let told = format!("{notice}\n\nTeacher Kodjo Abalo was moved on January 16 with her. They are at risk.");
    let text = action(&told, "")
        .replace("- calling for the release of Afi Lawson;", "- Please write to the Attorney General;");
    check(&text, &["ended: yes", "kind: outcome"], &[]);
}

#[test]
fn a_pen_name_is_another_name() {
    check(
        &action("Afi Lawson, who publishes under the name of Afi Kalem, has been held in Kara.", ""),
        &["person: Afi Lawson (Afi Kalem)"],
        &[],
    );
}

#[test]
fn a_number_of_another_publisher_stays_as_printed() {
    let text = |number: &str| {
        format!(
            "WEAVERS' COMMITTEE OF KARA (WCK)\n\nURGENT ACTION {number}\n\n3 March 2014\n\n{}",
            super::alert("Weavers' Committee of Kara (WCK)")
        )
    };
    check(&text("AU 033-2016"), &["number: AU 033-2016"], &["UA 33/16"]);
    check(&text("WCK-UA 04/01"), &["number: WCK-UA 04/01"], &["UA 4/01"]);
    check(&text("AU-07/2005"), &["number: AU-07/2005"], &["UA 7/05"]);
    check(&text("UA 04/01"), &["number: UA 4/01"], &[]);
    let update = super::alert("Comissão das Tecelãs (CTK)");
    check(
        &format!(
            "COMISSÃO DAS TECELÃS (CTK)\n\nAÇÃO URGENTE - ATUALIZAÇÃO\n\n3 de março de 2014\n\n# Novas ameaças em Kara\n\n\
             (Atualização da ação urgente AU-07/2013, de 19 de dezembro de 2013)\n\n{update}"
        ),
        &["number: AU-07/2013", "refers_to: AU-07/2013"],
        &["UA 7/13"],
    );
}

#[test]
fn what_writers_shall_report_is_no_call() {
    let below = "2) Please let us know if you took action so that we can track our impact!\n\n- EITHER send a short email with “UA 19/22” in the \
                 subject line,\n\n- OR fill out this short online form to let us know how you took action.";
    let text = action("Afi Lawson is held in Kara.", "");
    let text = text.replace(
        "- asking that she be examined by a doctor.",
        &format!("- asking that she be examined by a doctor.\n\n{below}"),
    );
    check(
        &text,
        &["call: asking that she be examined by a doctor"],
        &["call: EITHER", "call: OR", "call: Please let us know"],
    );
}

#[test]
fn the_action_that_writers_report_on_and_a_bracket_behind_the_headline_give_the_number() {
    let told = "Afi Lawson, a weaver, has been held in Kara since 12 February.";
    let page = |heading: &str, step: &str| {
        let text = action(told, &format!("{step}\n"));
        text.replace(
            "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD",
            &format!("# {heading}\n\nMarch 3, 2022"),
        )
    };
    let step = "Click here to let us know the actions you took on Second Urgent Action 17.24. It’s important to report because we share the \
                total number with the officials we are trying to persuade.";
    check(&page("WEAVER HELD IN KARA", step), &["number: UA 17/24"], &[]);
    check(
        &page("Urgent Action: WEAVER HELD IN KARA (Togo 17.24)", ""),
        &["number: UA 17/24", "title: WEAVER HELD IN KARA"],
        &[],
    );
}

#[test]
fn whom_one_writes_to_published_nothing() {
    let text = "Ministerio del Trabajo de Togo\n\nWrite for the weavers of Kara!\n\nThe weaver Afi Lawson was taken from the market of Kara on 1 March \
                2014, and nobody has been told where she is held.\n\nPlease write to:\n\nMinister of Labour\nVia Roma 1\nLomé\nTogo\n\nCopies to:\n\n\
                Embassy of Togo\nVia Roma 1\n00100 Roma\n";
    check(text, &["addressee: Minister of Labour | Via Roma 1 | Lomé | Togo"], &["organisation"]);
}

#[test]
fn a_territory_below_its_state_is_nobody_and_a_time_zone_no_line() {
    let text = "UA 222/96   Fear of torture\n\nINDONESIA /\nEAST TIMOR    Domingos Lawson, aged 22, student\nAfi Soares, aged 19, mechanic\n\n\
                8 October 1996\n\nThe students Domingos Lawson and Afi Soares were taken from their homes in Dili on 5 October.\n\n\
                APPEALS TO: (Time difference = GMT + 5 hrs / BST + 4 hrs)\n\nMinister of Justice\nJalan Contoh 1\nJakarta\nIndonesia\n";
    let read = [
        "person: Domingos Lawson",
        "person: Afi Soares",
        "addressee: Minister of Justice | Jalan Contoh 1 | Jakarta | Indonesia",
    ];
    check(text, &read, &["EAST TIMOR"]);
}

#[test]
fn the_country_in_a_publishers_name_at_the_head_is_not_the_one_of_concern() {
    let text = "Weavers' Committee Germany | URGENT ACTION\n\nUrgent Action No. 0412UTGO · Cologne, 23 April 2012\n\n# Togo: 120 families threatened\n\nThe \
                families of Kara in Togo shall leave their land. The police of Togo came on 11 April, and nobody was heard.\n\nPlease write \
                to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\nWeavers' Committee Germany · Example Street 1 · Cologne\n";
    check(text, &["country: TG", "number: 0412UTGO"], &["country: DE"]);
}
