//! How pages of other hands say that an action is over, and what only reads as if they did: each text is short.

use super::check;

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
