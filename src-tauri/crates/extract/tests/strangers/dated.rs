//! The day of issue among the days of posts, events, last changes and last letters.

use super::check;

const TOLD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since. Her brother was \
                    turned away at the gate of the prison three times and was told that she was not there.";
const ASKED: &str = "Please write to:\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";

#[test]
fn below_the_day_of_a_post_stands_that_of_what_is_posted() {
    let text = format!(
        "# TOGO: A weaver is held for a cloth\n\nMay 22, 2012\n\nURGENT APPEAL\n\n19 May 2012\n\n{TOLD}\n\n{ASKED}"
    );
    check(&text, &["issued: 2012-05-19"], &[]);
}

#[test]
fn a_blogs_own_action_is_of_the_day_of_its_post() {
    let post = |blog: &str, asks: &str| {
        format!(
            "{blog}\nLetters for the weavers of Kara\n\nThursday, May 3, 2012\n\nWrite for Afi Lawson\n\n{asks}\n\n{TOLD}\n\n{ASKED}\n0 \
             comments:\n\nPost a Comment\n\nNewer Post Home Older Post\n"
        )
    };
    let own = post("Kara Weavers Committee", "The Kara Weavers Committee asks you to write a letter.");
    check(&own, &["issued: 2012-05-03"], &[]);
}

#[test]
fn a_word_for_issue_begins_a_line() {
    let text =
        format!("LOOM FELLOWSHIP\nLetter of the Month\nIssued May 3, 2012\nA weaver is held\n\n{TOLD}\n\n{ASKED}");
    check(&text, &["issued: 2012-05-03"], &[]);
}

#[test]
fn a_day_below_the_name_of_whoever_signs_is_that_of_issue() {
    let text = format!(
        "A weaver is still held\n\n{TOLD}\n\nKara Weavers Committee\nThursday, 3 May 2012\n\n{ASKED}\nSee also:\n\nTogo: the looms of Kara \
         (February 2011)\n"
    );
    check(&text, &["issued: 2012-05-03"], &[]);
}

#[test]
fn a_day_before_its_month_is_no_count() {
    let text = format!(
        "Eilaktion\n\nTogo: Weberin in Haft\n\n3. Mai 2012\n\nAfi Lawson wird seit Februar in Kara festgehalten. Ihr Bruder \
                        wurde dreimal am Tor des Gefängnisses abgewiesen, und niemand sagt ihm, wo sie ist.\n\nBitte schreiben Sie an:\n\n{}",
        &ASKED[18..]
    );
    check(&text, &["issued: 2012-05-03"], &[]);
}

#[test]
fn no_last_change_and_no_end_is_a_day_of_issue() {
    let text = format!("Togo: a weaver is held\n\n{TOLD}\n\n{ASKED}\nLaatste wijziging: 3 mei 2012\n");
    check(&text, &[], &["issued"]);
    let text =
        format!("Togo: a weaver is held\n\n{TOLD}\n\nPlease write before 3 May 2012 to:\n\n{}", &ASKED[18..]);
    check(&text, &["deadline: 2012-05-03"], &["issued"]);
}

#[test]
fn the_same_day_in_two_calendars_ends_a_page() {
    let text = "بیانیه شماره ۴\n\nتوگو: بافنده را آزاد کنید!\n\nافی لاوسون، بافنده، از بهمن ماه در زندان کارا به سر می‌برد و برادرش سه بار از در زندان \
                بازگردانده شده است و هیچ‌کس به او نمی‌گوید خواهرش کجاست.\n\nلطفا نامه بنویسید به:\n\nMinister of Justice\nBP 121\nLomé\nTogo\n\n\
                کمیته بافندگان کارا\n\n۱۴ اردیبهشت ۱۳۹۱ - ۳ مه ۲۰۱۲\n";
    check(text, &["issued: 2012-05-03"], &[]);
}

#[test]
fn a_sequel_names_the_day_of_the_appeal_before() {
    let text = format!(
        "A weaver is still held\n\n3 May 2012\n\nThis is a follow-up to our appeal of 20 March. {TOLD}\n\n{ASKED}"
    );
    check(&text, &["kind: update"], &[]);
}
