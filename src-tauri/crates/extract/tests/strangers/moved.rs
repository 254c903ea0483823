//! Ends and last days that a document says moved, ended or were meant for something else: each text is short.

use model::MailHead;

use super::{action, check};

/// An action for Afi Lawson whose address stands below that line, with that news above what is asked.
fn until(news: &str, line: &str) -> String {
    let told = format!("Afi Lawson, a weaver, has been held in Kara since 12 February.\n\n{news}");
    action(&told, "").replace("APPEALS TO:", line)
}

#[test]
fn a_last_day_that_was_extended_counts_beside_the_old_one() {
    let line = "PLEASE SEND APPEALS BEFORE 14 APRIL 2022 TO:";
    for news in [
        "Update, 12 April: the deadline of this Urgent Action has been extended to 19 May 2022.",
        "The deadline for UA 19/22 has been moved from 14 April to 19 May 2022.",
        "New deadline: 19 May 2022.",
        "Prolongation : cette action, qui devait s'achever le 14 avril, se poursuit jusqu'au 19 mai 2022.",
        "La date limite du 14 avril est reportée au 19 mai 2022.",
        "IMPORTANTE: la fecha límite pasó del 14 de abril al 19 de mayo de 2022.",
        "Se amplía el plazo hasta el 19 de mayo de 2022.",
        "Aktion verlängert: bitte Briefe bis 19. Mai 2022 senden (ursprünglich 14. April 2022).",
        "Die Frist wurde bis zum 19. Mai 2022 verlängert.",
        "La scadenza è stata prorogata al 19 maggio 2022.",
        "O prazo foi prorrogado até 19 de maio de 2022.",
        "De deadline is verlengd tot 19 mei 2022.",
    ] {
        check(&until(news, line), &["deadline: 2022-05-19"], &["2022-04-14"]);
    }
}

#[test]
fn what_else_was_extended_moves_no_last_day() {
    let line = "PLEASE SEND APPEALS BEFORE 14 APRIL 2022 TO:";
    for news in [
        "The time limit for her detention was extended to 19 May 2022.",
        "Le délai de sa garde à vue a été prolongé jusqu'au 19 mai 2022.",
        "El plazo de su detención se amplió hasta el 19 de mayo de 2022.",
        "Please take action: her trial has been moved to 19 May 2022.",
        "Срок содержания под стражей продлен до 19 мая 2022 года.",
        "The deadline for the petition has been extended to 19 May 2022.",
    ] {
        check(&until(news, line), &["deadline: 2022-04-14"], &["2022-05-19 "]);
    }
}

#[test]
fn a_day_is_corrected_by_the_one_to_read() {
    let news = "For \"14 April 2022\" read \"19 May 2022\". The whole text is printed again here.";
    check(&until(news, "PLEASE SEND APPEALS BEFORE 14 APRIL 2022 TO:"), &["deadline: 2022-05-19"], &["2022-04-14"]);
}

#[test]
fn letters_may_be_written_longer_than_faxes() {
    let line = "PLEASE SEND FAXES AND EMAILS BEFORE 2 APRIL 2022, AND AIRMAIL LETTERS BEFORE 28 APRIL 2022, TO:";
    check(&until("Nobody has seen her.", line), &["deadline: 2022-04-28"], &["2022-04-02"]);
}

#[test]
fn a_day_for_messages_of_joy_is_no_last_day() {
    let text = "# Weaver free\n\nTogo, 12 September 2021\n\nAfi Lawson went home on 4 September. Thank you! You can send her a message of \
                joy through our friends in Lomé: ami@lome.example, until 31 October 2021.\n";
    check(text, &[], &["deadline", "2021-10-31"]);
}

#[test]
fn a_state_and_its_day_end_an_action() {
    for line in [
        "Closed on 15 January 2023",
        "Abgeschlossen am 15. Januar 2023",
        "Clôturée le 15 janvier 2023",
        "Cerrada el 15 de enero de 2023",
        "Chiusa il 15 gennaio 2023",
        "Encerrada em 15 de janeiro de 2023",
        "Afgesloten op 15 januari 2023",
        "Status: closed on 15 January 2023",
    ] {
        let text =
            format!("UA 19/22\n{line}\n\n# Weaver held\n\nAfi Lawson has been held in Kara since 12 February.\n");
        check(&text, &["ended: yes"], &["2023-01-15"]);
    }
    check("UA 19/22\nFin le 15 janvier 2023\n\n# Tisserande\n\nAfi Lawson est détenue à Kara.\n", &[], &["ended"]);
}

#[test]
fn an_action_ends_in_many_words() {
    for words in [
        "As the trial is over, this Urgent Action ends here.",
        "Appeals are no longer of use in this case.",
        "No further action on Afi Lawson.",
        "Cette action urgente s'arrête ici.",
        "Con esta actualización damos por concluida la acción.",
        "Con su liberación queda cerrada esta acción urgente.",
        "Die Urgent Action wird hiermit eingestellt.",
        "Questa azione si conclude qui.",
        "Damos por encerrada a ação.",
        "Deze spoedactie eindigt hier.",
    ] {
        let text = format!(
            "Further information on UA 19/22\n3 March 2022\n\nTogo: Afi Lawson\n\nAfi Lawson was tried in Kara. {words}\n"
        );
        check(&text, &["ended: yes"], &[]);
    }
    for words in [
        "No further action on the complaint was taken.",
        "The police took no further action on Afi Lawson.",
        "Her road ends here.",
    ] {
        let text = format!("UA 19/22\n3 March 2022\n\nTogo: Afi Lawson\n\nAfi Lawson was tried in Kara. {words}\n");
        check(&text, &[], &["ended"]);
    }
}

#[test]
fn a_headline_of_victory_ends_a_page_that_has_kept_its_letter() {
    let page = |label: &str, news: &str| {
        let told = format!("Afi Lawson was released on 1 March. {news}");
        action(&told, "").replace("# WEAVER HELD", &format!("# {label} WEAVER FREED (Togo: UA 19.22)"))
    };
    check(&page("Urgent Action Outcome:", "Thank you for 20,000 letters."), &["ended: yes", "kind: outcome"], &[]);
    check(&page("Urgent Action Victory!", "You can still send her a message of joy."), &["ended: yes"], &[]);
    let running = page("Urgent Action Outcome:", "Her sister remains in prison: please keep writing for her.");
    check(&running, &["kind: urgent_action"], &["kind: outcome"]);
}

/// Checks what is read of an action for Afi Lawson in a mail with that subject, below those words.
#[track_caller]
fn check_mail(subject: &str, words: &str, expected: &[&str], others: &[&str]) {
    let text =
        format!("{words}\n\n{}", action("Afi Lawson, a weaver, has been held in Kara since 12 February.", ""));
    let mut document = super::common::document(&text);
    document.title = Some(subject.to_owned());
    document.mail = Some(MailHead { from: String::new(), subject: subject.to_owned(), date: None });
    let read = super::common::readable(&extract::action(&document));
    for line in expected {
        assert!(read.lines().any(|own| own == *line), "{subject}: {line}\n{read}");
    }
    for line in others {
        assert!(!read.lines().any(|own| own.starts_with(line)), "{subject}: {line}\n{read}");
    }
}

#[test]
fn a_mail_may_stop_an_action_in_its_subject_alone() {
    for subject in
        ["STOP: UA 19/22 Togo", "STOP UA 19/22", "UA 19/22 Togo: zurückgezogen", "Fwd: UA 19/22 (closed)"]
    {
        check_mail(subject, "Hello everybody, below is the sheet for your files.", &["ended: yes"], &[]);
    }
    for subject in
        ["UA 19/22: STOP THE TORTURE", "Stop torture: UA 19/22", "STOP: UA 7/22 and a new one", "UA 19/22 Togo"]
    {
        check_mail(
            subject,
            "Hello everybody, below is the sheet of this week.",
            &["kind: urgent_action"],
            &["ended"],
        );
    }
}

#[test]
fn covering_words_may_stop_an_action() {
    for words in [
        "Please put this one in the drawer.",
        "Ihre Anwältin bat darum. Bitte schreiben Sie NICHT.",
        "N'écrivez pas.",
    ] {
        check_mail("UA 19/22", words, &["ended: yes"], &[]);
    }
    let some = "Bitte schreiben Sie nicht an die Botschaft.";
    check_mail("UA 19/22", some, &["kind: urgent_action"], &["ended"]);
}

#[test]
fn a_stop_that_is_taken_back_is_a_doubt_at_most() {
    for news in [
        "On 28 February members were told by mistake that this action was closed. It is not: please go on writing.",
        "The stop action that we issued on 28 February is therefore withdrawn: please take up your pens again.",
    ] {
        let text = action(&format!("Afi Lawson, a weaver, is held in Kara. {news}"), "");
        check(&text, &["kind: urgent_action"], &["kind: stop", "kind: outcome"]);
    }
}

#[test]
fn one_to_put_down_ends_nothing_of_the_one_to_write() {
    let text = "Letters for March 2022\n\nTO PUT DOWN: UA 7/22 (Benin). Kossi Exemple has been freed. Please send no more letters to the \
                Minister of Security.\n\nTO WRITE: UA 19/22, Togo, 3 March 2022\n\nAfi Lawson has been held in Kara since 12 \
                February.\n\nPlease write until 30 April 2022 to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\nAsk him\n\n- to release \
                Afi Lawson.\n";
    check(text, &["? ended: yes"], &["kind: outcome", "kind: stop"]);
}

#[test]
fn a_day_of_an_event_is_no_day_of_issue() {
    let told = "Afi Lawson, a weaver of Kara, has been in prison since February, and nobody has seen her.\n";
    check(&format!("Mahnwache in Hamburg 18.11.2017\n\nEine Weberin in Haft\n\n{told}"), &[], &["2017-11-18"]);
    check(
        &format!("Two weavers on death row\n\nAfi Lawson, #1234567, September 12th, 2018.\n\n{told}"),
        &[],
        &["2018-09-12"],
    );
}

#[test]
fn the_headline_of_the_next_post_ends_nothing() {
    let text = |news: &str| {
        format!(
            "# Weaver threatened in Togo\n\nJanuary 24, 2013\n\nAfi Lawson, a weaver of Kara, has received threats by telephone since \
             Monday, and four men without badges came to her house in the night. Nobody has been arrested.\n\n{news}\n\nNovember 15, \
             2012\n\nThe charges against two bakers were dropped on Monday after two years. Thank you to everyone who wrote to the court.\n"
        )
    };
    check(&text("Good news from Benin: charges against two bakers dropped"), &["? ended: yes"], &["kind: outcome"]);
}
