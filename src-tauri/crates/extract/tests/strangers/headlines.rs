//! Where pages of other hands have their headline: each text is short.

use super::check;

const TOLD: &str = "The weaver Afi Lawson has been held in Kara since 12 February, and nobody has seen her in all these \
                    weeks, neither her children nor the lawyer of her guild.";

#[track_caller]
fn headline(above: &str, expected: &str) {
    check(&format!("{above}\n\n{TOLD}\n\nMore next week.\n"), &[&format!("title: {expected}")], &[]);
}

#[test]
fn a_headline_stands_below_a_blogs_day_or_above_a_papers() {
    headline("Words from the Loom\n\nSunday, 5 June 2022\n\nSave the weaver!", "Save the weaver!");
    headline(
        "Weaver kept from her children\n\nNews from Togo | on: Sunday, 5 June 2022",
        "Weaver kept from her children",
    );
    headline(
        "Weavers' Union Gets A Third Threat This Month\n\n5 June 2022",
        "Weavers' Union Gets A Third Threat This Month",
    );
}

#[test]
fn what_a_page_prints_twice_is_its_headline() {
    headline(
        "Take Action Now! Free the weaver of Kara\n\nPress service of the looms\n\nFree the weaver of Kara",
        "Free the weaver of Kara",
    );
    headline(
        "Lettera urgente\n\nTessitrice tenuta in segreto\n\nTessitrice tenuta in segreto",
        "Tessitrice tenuta in segreto",
    );
}

#[test]
fn a_label_before_a_headline_is_dropped() {
    headline(
        "• Urgent Action\n\nUrgent Action: Weaver Held In Secret (Togo: UA 70.21)\n\nJune 14, 2021",
        "Weaver Held In Secret",
    );
    headline("Subject: [looms] Fwd: weaver held in secret", "weaver held in secret");
    headline("[06/05/22] Weaver to be tried on Friday!", "Weaver to be tried on Friday!");
}

#[test]
fn a_concern_stands_above_country_and_names() {
    headline(
        "A voice from Kara and around\n\n5 June 2022\n\nPlease write, and be polite\n\n3 June 2022\nFear of torture/ Ill \
         health\nTOGO Afi Lawson (f), aged 27",
        "Fear of torture/ Ill health",
    );
}

#[test]
fn a_greeting_and_an_introduction_are_no_headline() {
    headline(
        "A minute for one weaver - urgent action!\n\nDear friends,",
        "A minute for one weaver - urgent action!",
    );
    headline(
        "Urgent Action\n\nThis month's letter is for a weaver. It takes five minutes.\n\nTogo – weaver charged again",
        "Togo – weaver charged again",
    );
}

#[test]
fn a_headline_in_capitals_may_have_lost_its_line_break() {
    check(
        &format!("Weaver in prison\n5-June-2022\nURGENT ACTION WEAVER ON HUNGER STRIKE IN TOGO {TOLD} {TOLD}\n"),
        &["title: WEAVER ON HUNGER STRIKE IN TOGO"],
        &[],
    );
}

#[test]
fn an_issues_line_is_not_part_of_it() {
    headline(
        "TOGO: Weaver missing since a raid\nISSUES: Enforced disappearance; Minorities",
        "TOGO: Weaver missing since a raid",
    );
}

#[test]
fn the_day_of_a_post_is_no_day_of_issue() {
    let post = |foot: &str| format!("Sunday, June 5, 2022\n\nSave the weaver of Kara!\n\n{TOLD}\n\n{foot}\n");
    check(&post("Posted by Nan at 9:50 PM"), &["title: Save the weaver of Kara!"], &["issued"]);
    check(&post("Lomé"), &["issued: 2022-06-05"], &[]);
}

#[test]
fn a_menu_of_countries_and_a_state_of_the_same_name_are_not_the_country() {
    let page = |menu: &str, place: &str, state: &str| {
        format!(
            "{menu}\n\n# Togo: weaver Afi Lawson charged over a pattern\n\nOn 11 June 2019 the weaver Afi Lawson was charged in \
             Kara. Police in Togo say that her pattern is a flag.\n\nPlease send appeals to:\n\nMinister of Justice\nBP \
             121\n{place}\n\nShe has been held{state} since.\n"
        )
    };
    check(&page("Benin\n\nGhana", "Lomé, Togo", ""), &["country: TG"], &["BJ"]);
    check(
        "# Urge clemency for Carl Exampleman\n\nGeorgia\n\nCarl Exampleman is to be put to death by the State of Georgia on 12 \
         May 2011. Only the Board can commute his sentence.\n\nPlease write to:\n\nBoard of Pardons\n2 Loom \
         Drive\nAtlanta, Georgia 30334-4909\n",
        &["country: US"],
        &["GE"],
    );
}

#[test]
fn a_headline_stands_below_what_somebody_else_says_and_a_publishers_motto() {
    headline(
        "The Long Loom\n\nVoices of weavers' families against prisons\n\nMonday, 2 May 2022\n\nSome of this may repeat earlier \
         items - yet better a little more than we need. Below you will find an action of our friends in Kara, whom you know \
         well by now. Please forward it to your list.\n\nWeavers Beyond Walls (WBW)\nAction Alert - April 29, 2022\n\nUrge mercy \
         for Afi Lawson of Kara",
        "Urge mercy for Afi Lawson of Kara",
    );
    headline(
        "ACAT Weverij\nActie van Wevers voor de Afschaffing van de Ketting\n\nVoorbeeldbrieven\n\nSCHRIJFACTIE\n\nTogo: weefster \
         Afi Lawson al zeven maanden zonder proces",
        "Togo: weefster Afi Lawson al zeven maanden zonder proces",
    );
}

#[test]
fn a_headline_may_run_over_lines_without_a_mark() {
    headline(
        "WEAVERS' SOLIDARITY NETWORK\n\nYour Response\nTo the Raids and Arrests\nin the Upper Looms of Kara\n\nAugust 14, 1996",
        "Your Response To the Raids and Arrests in the Upper Looms of Kara",
    );
}

#[test]
fn a_subject_that_names_a_series_is_no_headline() {
    headline(
        "From: loom-alert@lists.example\nSubject: Medical Action Alert - Togo\n\nHEALERS FOR WEAVERS\n\nMEDICAL ACTION ALERT\n\n\
         November 20, 1996\n\nTOGO: WEAVER TO STAND TRIAL FOR A PATTERN",
        "TOGO: WEAVER TO STAND TRIAL FOR A PATTERN",
    );
}

#[test]
fn captions_and_menus_are_no_headline() {
    headline(
        "Skip to content\n\nLoom Brigades Kara\nMaking space for cloth\n\nAbout   What we do   Where we work   News   Donate\n\n\
         Weaver Afi Lawson faces eviction and threats\n\nPosted on June 27, 2018 by Brian\n\nPhoto: Kara, May 2018. Credit: \
         Loom Brigades",
        "Weaver Afi Lawson faces eviction and threats",
    );
}
