//! What ends an action, and what only reads as if it did.

mod common;

/// A running action with that sentence below its addresses, or above its headline.
fn action(above: &str, below: &str) -> String {
    format!(
        "{above}\n\nUA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# WEAVER HELD\n\n\
         The weaver Afi Lawson has been held in Kara since 12 February, and nobody has seen her.\n\n\
         Please write in French or your own language:\n\n- calling for the release of Afi Lawson\n\n\
         PLEASE SEND APPEALS BEFORE 14 APRIL 2022 TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\n{below}\n"
    )
}

/// Whether the action is over: “yes”, “perhaps” or “no”.
#[track_caller]
fn check(above: &str, below: &str, expected: &str) {
    let read = common::readable(&extract::action(&common::document(&action(above, below))));
    let holds = |wanted: &str| read.lines().any(|line| line == wanted);
    let word = if holds("ended: yes") {
        "yes"
    } else if holds("? ended: yes") {
        "perhaps"
    } else {
        "no"
    };
    assert_eq!(word, expected, "{above}{below}");
}

#[test]
fn a_notice_above_the_headline_ends_it() {
    check("This action is now closed. Please do not send any more appeals.", "", "yes");
    check("STOP ACTION", "", "yes");
}

#[test]
fn a_last_day_ends_nothing() {
    check("", "Nach dem 14. April 2022 schreiben Sie bitte nicht mehr.", "no");
    check("", "Bitte schreiben Sie nicht mehr nach dem 14. April 2022.", "no");
}

#[test]
fn words_below_the_addresses_are_a_doubt() {
    check("", "Bitte keine Briefe mehr an das alte Postfach.", "perhaps");
}

#[test]
fn words_that_the_subject_writes_small_are_no_name() {
    let persons = |subject: &str, headline: &str| {
        let text = format!(
            "{headline}\n\nAfi Lawson left the prison of Kara in May: the charge against her was dropped, and she is \
             with her children again.\n\nNo further action is requested.\n"
        );
        let mut document = common::document(&text);
        document.title = Some(subject.to_owned());
        let action = extract::action(&document);
        let names = action.findings.into_iter().filter_map(|finding| match finding.value {
            model::Value::Person(person) => Some(person.name),
            _ => None,
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(persons("Stop: Togo: Weaver is free", "TOGO: WEAVER IS FREE"), ["Afi Lawson"]);
    assert_eq!(persons("Stop: Togo: Afi Lawson", "TOGO: AFI LAWSON"), ["AFI LAWSON"]);
}
