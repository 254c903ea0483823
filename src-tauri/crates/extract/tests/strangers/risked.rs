//! Who is at risk and who is not, as readers of real pages found it misread.

use super::{action, check};

const ASKS: &str = "Please write in French or your own language:\n\n- asking that nobody be harmed.\n\n\
                    APPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n";

/// A sheet of the old form: what stands below its number, what it tells.
fn sheet(number: &str, names: &str, told: &str) -> String {
    format!(
        "PUBLIC\nAI Index: AFR 57/012/2005\n3 March 2005\n\n{number}   Fear for safety\n\n{names}\n\n{told}\n\n{ASKS}"
    )
}

#[test]
fn small_parts_tied_within_a_name_are_its_own() {
    check(
        &sheet(
            "UA 19/05",
            "TOGO        Munir ur-Rehman Lawson (m), aged 32, weaver\n            Saeed ud-Din Abalo (m), aged 25\n            \
             Kodjo bin Mensah (m), baker",
            "The three men were taken off a bus in Kara on 1 March.",
        ),
        &["person: Munir ur-Rehman Lawson", "person: Saeed ud-Din Abalo", "person: Kodjo bin Mensah"],
        &[],
    );
    check(
        &action("Hafeez ur-Rehman Lawson, a weaver, has been held in Kara since 12 February.", "")
            .replace("Afi", "Hafeez ur-Rehman"),
        &["person: Hafeez ur-Rehman Lawson"],
        &[],
    );
}

#[test]
fn a_head_says_who_is_dead_and_who_did_it() {
    check(
        &sheet(
            "UA 19/05",
            "TOGO        Killed:     Koffi MENSAH Ayité, lawyer\n            Threatened: Afi LAWSON Akouvi (f), teacher\n            \
             \u{20}           Kodjo ABALO\n            Alleged to be responsible: Major Yao TCHALLA Kpatcha",
            "Koffi Mensah was shot dead in Kara on 29 February. The two other members of the committee have been told that \
             they will be next.",
        ),
        &["person: Afi LAWSON Akouvi", "person: Kodjo ABALO"],
        &["person: Koffi", "person: Yao"],
    );
    check(
        "Further information on UA: 19/11 Index: AFR 57/031/2011 Togo Date: 14 June 2011\n\nURGENT ACTION\nFOUR HELD, ONE \
         FREED IN TOGO\n\nNew names:  Afi Akouvi Lawson (f)\n            Kodjo Abalo (m)\nReleased:   Yao Exemple (m)\nStill \
         held: Koffi Mensah-Ayité (m)\n            Ama Kpodo (f)\n\nFive people were arrested on 30 May after a march in \
         Kara. One was released on bail on 9 June.\n\nPlease write immediately in French:\n\n- Calling for the release of the \
         four who are still held.\n\nPLEASE SEND APPEALS TO:\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &["person: Afi Akouvi Lawson", "person: Kodjo Abalo", "person: Koffi Mensah-Ayité", "person: Ama Kpodo"],
        &["person: Yao"],
    );
}

#[test]
fn an_update_puts_down_whoever_needs_no_more_appeals() {
    let check = |told: &str| {
        check(
            &sheet(
                "Further information on UA 19/05 (AFR 57/009/2005, 2 February 2005)",
                "TOGO        Afi LAWSON (f), weaver\n            Kodjo ABALO (m), baker",
                told,
            ),
            &["person: Kodjo ABALO"],
            &["person: Afi"],
        );
    };
    check(
        "Afi Lawson was released on 1 March. No further appeals are requested on her behalf. Kodjo Abalo is still held in Kara.",
    );
    check("Afi Lawson is no longer in danger: she left the country on 1 March. Kodjo Abalo is still held in Kara.");
    check(
        "The death sentence of Afi Lawson was commuted on 1 March. That of Kodjo Abalo will be reviewed. No further appeals are needed for Afi Lawson.",
    );
}

#[test]
fn nobody_whom_a_letter_greets_is_at_risk() {
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February. President Koffi Exemple was asked why Afi Lawson is held.",
            "Sample letter:\n\nSeñor Koffi Exemple:\n\nI urge you to release Afi Lawson, whom Koffi Exemple knows.\n\nYours sincerely,\n",
        ),
        &["person: Afi Lawson"],
        &["person: Koffi"],
    );
}

#[test]
fn whoever_gives_the_orders_is_not_at_risk() {
    check(
        &action(
            "Afi Lawson, a weaver, was threatened in Kara on 12 February by armed men in the pay of Koffi Exemple. Afi Lawson \
             has left her house.",
            "",
        ),
        &["person: Afi Lawson"],
        &["person: Koffi"],
    );
    check(
        &action(
            "Afi Lawson, a weaver, was threatened in Kara on 12 February by gunmen under the command of alias \"Jaguar\" (Koffi \
             Exemple Mensah). Afi Lawson has left her house.",
            "",
        ),
        &["person: Afi Lawson"],
        &["Jaguar", "person: Koffi"],
    );
}

#[test]
fn an_adjective_of_a_nation_is_nobodys_name() {
    check(
        &action(
            "Prominent Togolese weaver Afi Lawson was arrested in Kara on 12 February. The Federation of Colombian Teachers and \
             Saudi Arabian activists have asked for her release. Unsere Gemeinde prays for Afi Lawson.",
            "",
        ),
        &["person: Afi Lawson"],
        &["person: Prominent", "Colombian", "Saudi", "Unsere"],
    );
}

#[test]
fn a_family_name_may_look_like_an_article() {
    check(
        &action(
            "Le Cong Mau, Nguyen Thi Mau and Tran Van Mau have been charged in Hanoi. The court will hear Le Cong Mau in May.",
            "",
        )
        .replace("Afi Lawson", "Le Cong Mau"),
        &["person: Le Cong Mau"],
        &["person: Cong Mau"],
    );
}

#[test]
fn what_befell_the_last_of_a_list_befell_all() {
    let all = &["person: Afi Lawson", "person: Kodjo Abalo", "person: Koffi Ayité", "person: Ama Kpodo"];
    let check = |told: &str| {
        let text = action(told, "").replace("release of Afi Lawson", "release of all").replace("she be", "they be");
        check(&text, all, &["person: Yao"]);
    };
    check("Afi Lawson, Kodjo Abalo, Koffi Ayité and Ama Kpodo are arbitrarily detained in Kara.");
    check(
        "The police spied on human rights defenders, Afi Lawson, Kodjo Abalo, Koffi Ayité, and Ama Kpodo. The judge, Yao Exemple, knew.",
    );
    check("Afi Lawson, Kodjo Abalo, Koffi Ayité et Ama Kpodo mènent une grève de la faim depuis le 3 mars.");
    check("Siguen presos arbitrariamente Afi Lawson, Kodjo Abalo, Koffi Ayité y Ama Kpodo desde el 3 de marzo.");
}

#[test]
fn several_people_stand_on_one_line_of_a_list() {
    check(
        &action(
            "Four weavers have been held in Kara since 12 February:\n\nAfi Lawson (f) Kodjo Abalo (m)\nKoffi Ayité (m) Ama Kpodo (f)\n\n\
             Nobody has seen them.",
            "",
        ),
        &["person: Afi Lawson", "person: Kodjo Abalo", "person: Koffi Ayité", "person: Ama Kpodo"],
        &[],
    );
}

/// What a bold teaser names counts twice, for a place as for a person.
#[test]
fn a_place_in_a_bold_teaser_is_nobody_at_risk() {
    for teaser in [
        "Die Weberin Afi Lawson ist am 29. April aus dem Lager in der Provinz Kpala Novi entlassen worden. Der Verein dankt \
         allen, die für sie geschrieben haben.",
        "Afi Lawson (44) woont met haar gezin in de vredesgemeenschap Kpala Novi in Kara.",
    ] {
        let mut document = super::common::document(&format!(
            "# Togo: Afi Lawson\n\n{teaser}\n\nAfi Lawson is a weaver.\n\n{ASKS}"
        ));
        document.blocks[1].lines.iter_mut().for_each(|line| line.bold = true);
        let read = super::common::readable(&extract::action(&document));
        assert!(read.contains("person: Afi Lawson") && !read.contains("person: Kpala"), "{read}");
    }
}

#[test]
fn a_persian_verb_behind_a_trade_is_no_name() {
    check(
        "# نامه سرگشاده\n\nما توجه شما را به سرنوشت دو زندانی جلب می‌کنیم که در زندان مرکزی کرج هستند. خانم افی نمونه بافنده است.\n\n\
         لطفاً بنویسید به:\n\nوزیر دادگستری\nتهران\n",
        &[],
        &["person: جلب"],
    );
}

#[test]
fn whoever_is_put_down_in_one_line_with_an_address_is_not_at_risk() {
    let freed = "TO PUT DOWN: UA 4/14 (Benin). Koffi Abalo has been freed. Please send no more letters to the Minister of the \
                 Interior, BP 925, Cotonou, Benin.";
    check(&action(&format!("{freed}\n\nAfi Lawson is held in Kara."), ""), &[], &["person: Koffi"]);
    check(
        &format!(
            "Letters for March\n\n{freed}\n\nTO WRITE: UA 19/14\n\nThe weaver Afi Lawson was taken in Kara on 18 \
                    February.\n\n{ASKS}"
        ),
        &[],
        &["person: Koffi"],
    );
}
