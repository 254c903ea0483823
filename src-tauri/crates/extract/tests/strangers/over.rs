//! How pages of other hands say that an action is over, and what only reads as if they did: each text is short.

use super::{action, check};

/// What is read of a text about Afi Lawson with those lines above it and those below it.
fn page(above: &str, below: &str) -> String {
    format!(
        "{above}\n\nAfi Lawson, a weaver of Kara, has been in prison since 12 February, and nobody has seen her.\n\n{below}\n"
    )
}

#[track_caller]
fn is_over(text: &str) {
    check(text, &["ended: yes"], &[]);
}

#[track_caller]
fn goes_on(text: &str) {
    check(text, &[], &["ended"]);
}

#[test]
fn a_clause_about_the_action_ends_it() {
    is_over(&page("Letters from Kara", "The court has let her go and the campaign is over."));
    is_over(&page("UPDATED 3 May: This campaign is no-longer active.", "Send a letter today!"));
    is_over(&page("Briefe für Kara", "Diese Eilaktion für Afi Lawson ist inzwischen beendet."));
    is_over(&page("La campaña por Afi Lawson ha terminado", ""));
    is_over(&page("カラ州知事へ", "期間 アクション終了(5月3日まで)"));
}

#[test]
fn a_state_beside_its_label_ends_it() {
    is_over(&page("Campaign status: closed\n\nA weaver in prison", ""));
    is_over(&page("[Archivée] Une tisserande en prison", ""));
}

#[test]
fn a_wish_for_no_more_letters_ends_it() {
    is_over(&page(
        "Letters from Kara",
        "She is at home since Monday. Her family asks that no further messages be sent.",
    ));
    is_over(&page(
        "Briefe für Kara",
        "Sie ist seit Montag zu Hause. Bitte keine E-Mails mehr schicken, die Familie bittet darum.",
    ));
}

#[test]
fn thanks_and_freedom_end_it_where_nothing_more_is_asked() {
    is_over(
        "A weaver home again\n\nAfi Lawson was released on Monday and is with her children.\n\nThank you to everyone who wrote.\n",
    );
    goes_on(
        "Two of three\n\nAfi Lawson was released on Monday. Thank you to everyone who wrote. Her sister is still in prison.\n",
    );
    goes_on("Weaver released in Togo\n\nAfi Lawson was released on Monday, her lawyer said.\n");
}

#[test]
fn what_others_close_or_end_ends_nothing() {
    goes_on(&page("Letters from Kara", "This case was closed by the prosecutor and opened again."));
    goes_on(&page("Letters from Kara", "The election campaign is over, and she is not free."));
    goes_on(&page("Letters from Kara", "When the campaign is over we shall tell you."));
    goes_on(&page("Briefe für Kara", "Diese Aktion ist noch nicht beendet."));
}

#[test]
fn the_end_of_another_action_is_a_doubt_below_what_is_asked() {
    check(
        &page(
            "Urgent action",
            "Please write to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\n- asking for her release.\n\nThe campaign for her brother is over.",
        ),
        &["? ended: yes"],
        &[],
    );
}

#[test]
fn whoever_wrote_need_not_go_on_writing() {
    is_over(&page(
        "# ¡Libres!",
        "Ayer salieron de la cárcel. Gracias de corazón a las personas que escribieron cartas. No hace falta que sigan \
         escribiendo por ellos.",
    ));
    is_over(&page("# Libre", "Elle est libre. Il n’est plus nécessaire de continuer à écrire."));
}

#[test]
fn a_headline_that_asks_for_a_release_ends_nothing() {
    goes_on(&page("# Call for the release of Afi Lawson", "Thank you for your support."));
    goes_on(&page("# Liberación de Afi Lawson, ya", "Gracias por su apoyo."));
    goes_on(&page("# 要求释放阿菲·劳森", "感谢大家的支持。"));
    is_over(&page("# Afi Lawson is free at last", "Thank you for your support."));
}

#[test]
fn letters_no_longer_needed_for_one_of_several_end_nothing() {
    let text = |news: &str| {
        page(
            &format!("# Weberin in Haft\n\nUrgent Action UA 19/22\n\nTogo\n\n{news}"),
            "Appelle an\n\nJustizminister\nBP 121\nLomé\nTogo\n\nForderungen\n\n- Ich bitte Sie, Afi Lawson freizulassen.\n\n\
             - Lassen Sie sie von einer Ärztin untersuchen.",
        )
    };
    let one = "Ein Kollege, Kodjo Muster, kam am 2. März frei; für ihn sind keine Briefe mehr nötig.";
    check(&text(one), &["? ended: yes", "kind: urgent_action"], &[]);
    is_over(&text("Alle kamen am 2. März frei; es sind keine Briefe mehr nötig."));
}

#[test]
fn a_publisher_that_ends_its_action_ends_it_in_many_languages() {
    for words in [
        "We are therefore closing this action.",
        "Nous mettons fin à cette action.",
        "Wir beenden diese Aktion.",
        "Damos por terminada esta acción.",
        "Därmed avslutar vi aktionen.",
        "Tuto akci ukončujeme.",
        "Мы закрываем эту акцию.",
        "Bu eylemi sonlandırıyoruz.",
        "このアクションを終了します。",
        "Weitere Aktionen sind nicht erforderlich.",
        "Der er ikke brug for flere breve.",
        "Другі листи більше не потрібні.",
    ] {
        is_over(&page("Letters for Kara", words));
    }
    goes_on(&page("Letters for Kara", "We are closing this action on 30 May 2022, so write soon."));
}

#[test]
fn news_of_freedom_with_thanks_above_what_a_page_asked_ends_it() {
    let asked = "Schreiben Sie an:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\nFordern Sie:\n\n- dass \
                 Afi Lawson freigelassen wird;\n- dass ein Arzt sie untersucht.\n";
    let page = |news: &str| format!("Weitere Information zu UA 19/22\n3. März 2022\n\n{news}\n\n{asked}");
    is_over(&page(
        "Weberin wieder frei\n\nAfi Lawson ist am 2. März zu ihrer Familie zurückgekehrt. Weitere Aktionen sind nicht erforderlich. \
         Wir danken allen, die geschrieben haben.",
    ));
    let text = page(
        "Eine von zwei Weberinnen frei\n\nAfi Lawson ist am 2. März zu ihrer Familie zurückgekehrt, ihre Schwester ist \
                     weiterhin in Haft. Für Afi Lawson sind weitere Aktionen nicht erforderlich. Wir danken allen, die geschrieben haben.",
    );
    let read = super::common::readable(&extract::action(&super::common::document(&text)));
    assert!(!read.lines().any(|line| line == "ended: yes"), "{read}");
}

#[test]
fn an_end_for_one_of_several_ends_nothing() {
    let told = "On Monday the court closed the case against her driver, and no further action is needed for him. Afi Lawson herself is \
                still held in Kara, and nobody has been told why.";
    check(&action(told, ""), &["kind: urgent_action"], &["kind: outcome"]);
}

#[test]
fn letters_that_stop_for_some_go_on_for_others() {
    let told = "Yao and Kossi were freed on 1 March. Please stop writing for them. Afi Lawson is still in prison; please continue to \
                write for her.";
    check(&action(told, ""), &["kind: urgent_action"], &["kind: outcome", "kind: stop"]);
    let news = "Outcome: two weavers freed, one remains\n\nTogo, 4 December 2014\n\nTwo weavers were freed on 1 December. Afi Lawson \
                remains in prison. Your letters for her are still needed.\n";
    check(news, &[], &["kind: outcome"]);
}

#[test]
fn a_closed_appeal_says_so_in_its_first_line() {
    let text = "Closed appeal (do not write)\n\nTogo: weaver freed, 3 March 2011\n\nAfi Lawson was freed in Kara on 13 January 2011.\n\n\
                Former appeal: write before 28 February 2011 to President of the Republic, Palais, Lomé, Togo.\n";
    check(text, &["ended: yes"], &[]);
}

/// A section's page for Afi Lawson, with that line above its headline.
fn badged(badge: &str) -> String {
    let page =
        action("Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.", "");
    page.replace("# WEAVER HELD", &format!("{badge}\n\n# WEAVER HELD"))
}

#[test]
fn a_badge_beside_the_headline_ends_the_action() {
    for badge in ["Case closed", "CLOSED", "Abgeschlossen", "Action terminée", "Acción cerrada", "Completed"] {
        is_over(&badged(badge));
    }
    // A site that moved calls all its old pages so.
    check(&badged("Archived"), &["kind: urgent_action", "? ended: yes"], &[]);
    check(&badged("Open"), &["kind: urgent_action"], &["ended"]);
}

/// An action in its old form, with that news above the address that it went to.
fn notice(news: &str, label: &str) -> String {
    format!(
        "UA 19/22   Togo   3 March 2022\n\nAfi Lawson\n\n{news}\n\n{label}\nMinister of Justice\nBP 121, Lomé\nTogo\n"
    )
}

#[test]
fn a_notice_that_repeats_its_addresses_ends_an_action() {
    for (news, label) in [
        ("Afi Lawson is home. We are therefore closing this case.", "The action asked for letters to:"),
        (
            "At the request of her family we ask you to refrain from writing any more letters.",
            "Appeals were sent to:",
        ),
        ("Good news: Afi Lawson was released on 2 March. Many thanks to everyone who wrote.", "APPEALS TO:"),
        ("Afi Lawson ist am 2. März freigekommen. Bitte schreiben Sie nicht mehr.", "Appelle gingen an:"),
        ("Afi Lawson wurde heute hingerichtet. Wir danken allen, die geschrieben haben.", "Appelle gingen an:"),
        ("Bonne nouvelle : Afi Lawson a été libérée. Merci à tous ceux qui ont écrit.", "Appels à :"),
        ("Afi Lawson jest wolna od 2 marca. Prosimy już nie pisać.", "Listy kierowano do:"),
        ("Si prega di sospendere l'invio di appelli.", "Appelli a:"),
    ] {
        is_over(&notice(news, label));
    }
    // An update that thanks for letters may go on.
    check(
        &format!(
            "# Urgent Action Update\n\n{}",
            notice("Afi Lawson died on 2 March. Thank you for writing.", "Appeals were sent to:")
        ),
        &["? ended: yes"],
        &["addressee"],
    );
}

#[test]
fn what_ended_for_somebody_else_ends_nothing_here() {
    let below = |rest: &str| super::alert(rest);
    let doubted = |text: &str| check(text, &["? ended: yes"], &[]);
    doubted(&below(
        "SUCCESSES\nMali – Awa Exemple, for whom we wrote in May, is free. Thank you! No more letters are needed.",
    ));
    goes_on(&below("- Mali: action closed\n\n- China: Wang Exemple released, thank you all!"));
    goes_on(&format!("Is the action over? No!\n\n{}", below("")));
    let lifted = "The stop order is lifted! After last week's STOP ACTION on UA 19/22 we ask you to resume writing for Afi Lawson.";
    check(&format!("{lifted}\n\n{}", action("Afi Lawson is held in Kara.", "")), &["? ended: yes"], &[]);
}

#[test]
fn another_countrys_or_numbers_end_is_a_doubt() {
    let told = "Afi Lawson, a weaver of Kara, is held in Togo.";
    for (above, below) in [
        ("Hi all, last week's Iran case is closed, so please stop writing on that.", ""),
        ("", "La acción de octubre (Irán) ha terminado; no escriban más a Teherán."),
        ("", "En bref : AU 12/23 (Mali), action terminée."),
        ("News: the farmer (UA 95/18) is free! Thank you all, please send no more letters.", ""),
    ] {
        check(&format!("{above}\n\n{}", action(told, below)), &["? ended: yes"], &[]);
    }
    goes_on(&format!("Must nobody write any more? Is the action closed?\n\n{}", super::alert("")));
}

#[test]
fn a_note_above_a_passed_on_action_ends_it() {
    for note in [
        "Please ignore the UA below, it has been cancelled.",
        "Afi Lawson ya está libre, así que no escribáis más.",
        "Afi Lawson is vrijgelaten, dus niet meer schrijven.",
        "Afi Lawson is out! Please throw away the letters.",
    ] {
        is_over(&format!("{note}\n\n{}", action("Afi Lawson is held in Kara.", "")));
    }
}

#[test]
fn what_ended_last_month_is_a_doubt_above_this_months_letter() {
    for above in [
        "Good news from the last letter: Kodjo Exemple is free! No more letters are needed for him.",
        "El mes pasado escribimos por Kodjo Exemple. Está libre. La acción terminó, no escriban más.\n\nEste mes:",
    ] {
        check(&format!("{above}\n\n{}", action("Afi Lawson is held in Kara.", "")), &["? ended: yes"], &[]);
    }
}

#[test]
fn an_end_for_three_of_four_is_a_doubt_and_one_on_its_own_page_is_none() {
    let told = "This is a follow-up on the four weavers. Three of them were accepted by another country and flew on 8 October. Please write no more \
                on their behalf.\n\nAfi Lawson remains at the detention centre of Kara and was shown a form on 10 October.";
    check(&action(told, ""), &["? ended: yes"], &[]);
    let notice = "Diese Aktion ist abgeschlossen. Bitte schreiben Sie keine weiteren Briefe.";
    is_over(&format!(
        "Schreibaktion: Freiheit für Afi Lawson\n\n{notice}\n\n{}",
        action("Afi Lawson is held in Kara.", "")
    ));
    is_over(
        "# Togo, scarcerata la tessitrice Afi Lawson\n\nEsito dell'azione urgente UA 95/19\n\nAfi Lawson è tornata a casa. In Italia hanno preso parte \
         oltre 3200 persone. Non sono richieste ulteriori azioni. Grazie a tutti coloro che hanno scritto.\n",
    );
}
