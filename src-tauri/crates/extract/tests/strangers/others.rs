//! Who is told of beside those at risk, and days and numbers that are not the action's: each text is short, its people are invented.

use super::{MINISTER, action, check};

const ADDRESS: &str = "Minister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n";

/// That sentence about Afi Lawson, for whom the calls ask, and who else it names, who isn't at risk.
#[track_caller]
fn beside(told: &str, others: &[&str]) {
    let others: Vec<String> = others.iter().map(|name| format!("person: {name}")).collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    check(&action(told, ""), &["person: Afi Lawson"], &others);
}

#[test]
fn who_denies_judges_or_defends_is_told_of() {
    beside(
        "Police took away the weaver Afi Lawson on 3 May. The governor's spokesman Kofi Exemple denies that anyone was arrested.",
        &["Kofi Exemple"],
    );
    beside(
        "Am 3. Mai wurde Afi Lawson verhaftet. Richterin Eva Muster lehnte die Freilassung ab.",
        &["Eva Muster", "Richterin"],
    );
    beside(
        "Selon Me Kofi Exemple, son avocat, la tisserande Afi Lawson a été torturée.",
        &["Me Kofi", "Kofi Exemple"],
    );
}

#[test]
fn whoever_is_free_is_told_of_beside_those_for_whom_one_asks() {
    beside(
        "The weaver Afi Lawson has been held since 3 May. Professor Ama Kpodo, who had also been arrested, has been released and \
         is safe.",
        &["Ama Kpodo"],
    );
}

#[test]
fn whoever_somebody_was_sent_with_is_no_third_at_risk() {
    beside(
        "The Looms Network regrets that Ms. Afi Lawson, 19, was sent back with Mr. Kodjo Exemple on 18 April. Her uncle, Mr. Yao \
         Muster, spoke with us.",
        &["Kodjo Exemple", "Yao Muster"],
    );
}

#[test]
fn an_apposition_names_whom_or_what_somebody_is_for() {
    beside(
        "Afi Lawson, directrice de publication de Kara Voice, a été condamnée à cinq mois de prison.",
        &["Kara Voice"],
    );
    beside("Afi Lawson, Direktur LKH Kara Selatan, ditangkap pada 29 Oktober 2011.", &["Direktur"]);
}

#[test]
fn offices_streets_and_groups_are_nobody() {
    let below = "Embassy of Togo: 17 Prince's Gate, London\n\nFree Kara Campaign, 28 Example Square\n\nLooms-Gruppe Konstanz, Postfach 5566";
    check(
        &action("The weaver Afi Lawson was arrested on 3 May.", below),
        &["person: Afi Lawson"],
        &["person: Prince", "person: Kara Campaign", "person: Looms"],
    );
}

#[test]
fn no_name_runs_over_a_line_that_the_writer_ended() {
    let text = format!(
        "Letter of the month\n\nTOGO: Afi Lawson\nWeaver Afi Lawson was sentenced in Kara to ten years in prison and a fine of 1,000 \
         francs.\n\nPlease write to the minister, asking\n- that Afi Lawson be released at once;\n- that she see a doctor.\n\n{ADDRESS}"
    );
    check(&text, &["person: Afi Lawson"], &["person: Afi Lawson Weaver", "person: Weaver"]);
}

#[test]
fn an_arabic_name_ends_before_the_day() {
    let text = format!(
        "تقارير النساجين\n\nتوغو: اعتقال الصحفي سالم عمر الحايك\n\nاعتقلت الشرطة الصحفي سالم عمر الحايك يوم 28 أغسطس 2016 من منزله.\n\n\
         تطالب الرسائل بما يلي:\n- الإفراج الفوري عن سالم عمر الحايك\n\nترسل المناشدات إلى:\n{ADDRESS}"
    );
    check(&text, &["person: سالم عمر الحايك"], &["يوم"]);
}

#[test]
fn a_headline_behind_its_country_is_nobody() {
    let text = format!(
        "URGENT ACTION\nTOGO: SUMMER STUDENT VANISHED\nUA 19/22 Index: AFR 57/9310/2022 3 March 2022\n\nAfi Lawson (f), 22, who \
         studies in Kara, was taken away on 6 July.\n\nPlease write:\n- urging that Afi Lawson be released.\n\nAPPEALS TO:\n{ADDRESS}"
    );
    check(&text, &["person: Afi Lawson"], &["person: SUMMER"]);
}

#[test]
fn days_for_the_publisher_are_no_last_days() {
    for foot in [
        "Thank you! If you get a reply, please mail it to the Urgent Action office, 19 Example Street, Toronto, before June 30, 2022.",
        "Send your solidarity cards to our stall: Looms Group, 12 Bridge Street, Bath, by 10 December 2022.",
        "Please phone your MP by 20 June 2022.",
        "Please sign the petition by 20 June 2022.",
        "Merci de régler votre cotisation avant le 20 juin 2022.",
        "Merci de nous dire avant le 20 juin 2022 si vous avez écrit.",
        "Stuur de handtekeningenlijsten voor 20 juni 2022 naar ons terug.",
    ] {
        let text = action("The weaver Afi Lawson has been held since 3 February 2022.", foot);
        let read = super::common::readable(&extract::action(&super::common::document(&text)));
        assert!(!read.lines().any(|line| line.starts_with("deadline")), "{foot}\n{read}");
    }
}

#[test]
fn a_day_since_when_somebody_is_held_gives_no_year() {
    let text = format!(
        "# Letter of the month: Afi Lawson\n\nAfi Lawson, a weaver, has been held in Kara, Togo, since 1 November 2018. Please write to \
         the minister before 10 December.\n\n{ADDRESS}"
    );
    check(&text, &[MINISTER], &["deadline: 2018"]);
}

#[test]
fn what_a_forwarder_says_of_other_actions_is_not_this_ones() {
    let text = "From: Kofi Exemple <kofi@mail.example>\nTo: group@list.example\nDate: Tue, 05 Jun 2012 18:22:01 +0200\nSubject: \
                still to write\n\nHello all,\n\nhere is last week's action. Please tell me by 10 June who writes. In UA 140/12 (Iran) there is good \
                news.\n\n-------- Original Message --------\n\nUA 162/12   Index: AFR 57/051/2012   30 May 2012\n\nTOGO\nAfi \
                Lawson (f), weaver\n\nThe weaver Afi Lawson was arrested in Kara on 21 May.\n\nPlease write:\n- that Afi \
                Lawson be released.\n\nAPPEALS TO:\nMinister of Justice\nBP 121, Lomé\nTogo\n";
    check(text, &["number: UA 162/12", "country: TG"], &["deadline: 2012-06-10", "UA 140/12", "country: IR"]);
}

#[test]
fn the_line_that_a_number_heads_says_whose_it_is() {
    let text = format!(
        "Fwd from the co-group\n\nFurther news of the case we wrote for in May: UA 99/12 became UA 141/12 when new charges were brought.\n\n\
         UA 141/12   TOGO   25 May 2012\nAfi Lawson\n\nThe weaver Afi Lawson was arrested in Kara.\n\nPlease write:\n- that Afi Lawson be \
         released.\n\nWrite to:\n{ADDRESS}"
    );
    check(&text, &["number: UA 141/12"], &["number: UA 99/12"]);
}

#[test]
fn a_japanese_page_with_a_latin_address_is_japanese() {
    let text = "名古屋グループ\n\n織工のアフィ・ローソンさんは、2018年からカラの刑務所に拘禁されています。大臣に手紙を書いてください。\n\nMr. Kofi \
                Exemple\nMinister of Justice\nMagles El Saeb St.\nLomé\nTOGO\n";
    check(text, &["language: ja"], &[]);
}
