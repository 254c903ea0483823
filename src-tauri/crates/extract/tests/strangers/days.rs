//! The last day to write, and the number and index of a document, where they stand unusually.

use super::{action, check};

const TOLD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since.";

#[test]
fn a_day_in_the_words_above_an_address_is_the_last_one() {
    let text = format!(
        "Weaver Held For A Cloth (Togo: UA 19/22)\nMarch 3, 2022\n{TOLD}\nWrite a letter, call or fax:\n- Calling for the \
         release of Afi Lawson.\nReach these two officials by 1 May, 2022:\nMinister of Justice\nBP 121, Lomé, Togo\nFax: +228 \
         22 55 01 02\nSalutation: Dear Minister\n"
    );
    check(&text, &["deadline: 2022-05-01"], &[]);
}

#[test]
fn who_is_asked_before_writing_late_gives_the_last_day() {
    let below =
        "If you have no reply within two months, please check with the nurses' team if writing after 30 May 2022.";
    check(&action(TOLD, below), &["deadline: 2022-05-30"], &[]);
}

#[test]
fn the_end_of_an_action_is_its_last_day() {
    check(&action(TOLD, "End of action: 30 May 2022"), &["deadline: 2022-05-30"], &[]);
}

#[test]
fn a_day_in_signs_has_the_year_of_its_page() {
    let text = "緊急聲援！2008年11月19日\n\n多哥洛美的兩名織工11月13日在市場門口被捕，我們不能沉默。請於12月1日前寄出你的信。\n\n\
                信件請寄：\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &["deadline: 2008-12-01"], &[]);
}

#[test]
fn a_narrow_head_breaks_an_index() {
    let text = action(TOLD, "").replace(
        "UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022",
        "PUBLIC                         AI Index: AFR\n57/031/2004\n3 March 2004\n\nUA 19/04   Fear for safety\n\nTOGO   Afi Lawson (f)",
    );
    check(&text, &["index: AFR 57/031/2004", "number: UA 19/04"], &[]);
}

#[test]
fn a_blog_prints_number_and_index_below_the_text() {
    let text = action(TOLD, "UA: 19/22 Index: AFR 57/9310/2022 Issue Date: 3 March 2022")
        .replace("UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022", "Home | Letters | Archives");
    check(&text, &["number: UA 19/22", "index: AFR 57/9310/2022", "organisation: Amnesty International"], &[]);
}

#[test]
fn an_index_in_a_line_of_its_own_may_stand_in_one_block_with_the_text() {
    let text = "ACTION URGENTE\nDOCUMENT PUBLIC\nAU 19/05\nAFR 57/002/2005 – ÉFAI\nTOGO\nAfi Lawson (f), tisserande\nLondres, le \
                27 juillet 2005\nAfi Lawson a été arrêtée le 20 juillet 2005 à Kara par des membres de la gendarmerie, et personne ne \
                l'a vue depuis. Elle est détenue au secret dans un camp militaire et risque d'être torturée, comme d'autres \
                tisserandes avant elle qui avaient demandé le prix de leur travail au marché de la ville.\nVeuillez écrire en \
                français :\n- demandez sa libération ;\n- demandez qu'un médecin la voie.\n";
    check(text, &["index: AFR 57/002/2005", "number: UA 19/05"], &[]);
}

#[test]
fn a_short_sentence_about_the_action_gives_its_last_day() {
    for words in [
        "The campaign runs until the end of 30 May 2022.",
        "This action stays open until 30 May 2022.",
        "Expiry: 30 May 2022",
    ] {
        check(&action(TOLD, words), &["deadline: 2022-05-30"], &[]);
    }
    check(&action(TOLD, "The strike of the weavers lasted until 30 May 2021."), &[], &["deadline"]);
}

#[test]
fn the_time_for_an_appeal_to_a_court_is_no_last_day_to_write() {
    check(
        "SUDAN: Weaver sentenced\n\n24/7/2012\n\nAfi Lawson was sentenced to ten years in prison by a court in Kosti. The \
         time for an appeal ends on 9 August 2012.\n\nPlease write to:\n\nMinister of Justice\nPO Box 3\nKhartoum\nSudan\n",
        &["issued: 2012-07-24"],
        &["deadline"],
    );
    check(
        "SUDAN: Weaver sentenced\n\n24/7/2012\n\nAfi Lawson was sentenced to ten years in prison by a court in Kosti. This \
         appeal ends on 9 August 2012.\n\nPlease write to:\n\nMinister of Justice\nPO Box 3\nKhartoum\nSudan\n",
        &["deadline: 2012-08-09"],
        &[],
    );
}

#[test]
fn the_last_day_for_something_else_is_no_deadline() {
    for event in [
        "Maraton pisania listów: 10 grudnia 2022. Zgłoszenia do 15 listopada 2022.",
        "Copy deadline for the next issue: 15 June 2022",
        "Please register before 30 April 2022.",
    ] {
        check(
            &action("Afi Lawson, a weaver, has been held in Kara since 12 February.", event),
            &["addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
            &["deadline"],
        );
    }
    check(
        &action(
            "Afi Lawson, a weaver, has been held in Kara since 12 February.",
            "Please send your letters before 30 April 2022.",
        ),
        &["deadline: 2022-04-30"],
        &[],
    );
}

#[test]
fn a_day_in_the_sentence_before_the_label_is_no_deadline() {
    let text = "Letters for Advent\n\nThe weaver Afi Lawson has been in prison in Lomé, Togo, since 4 July 2005. Please write to:\n\nMinister of \
                Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &[], &["deadline"]);
}

#[test]
fn a_day_for_paying_is_no_deadline() {
    let fees = "Affiliate your branch: send this form with the fee to the treasurer before 1 July 2022.";
    check(&action("Afi Lawson, a weaver, has been held in Kara since 12 February.", fees), &[], &["deadline"]);
}

#[test]
fn a_sentence_says_until_when_letters_count() {
    let text = "カラの織工を釈放してください\n\n2010年6月15日\n\n裁判は7月28日に開かれる予定です。手紙を送りましょう。\n\n宛先:\n\nMinister of \
                Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n\n手紙の締め切りは2010年7月20日です。\n";
    check(text, &["deadline: 2010-07-20"], &[]);
}

#[test]
fn the_foot_says_who_issued_it_and_when() {
    let foot = "Issued by the Looms Network, October 5, 2009. P.O. Box 19, Lomé";
    let told = format!("# Weaver held\n\nSubmitted by diane on Tue, 10/06/2009 - 20:14\n\n{TOLD}");
    check(
        &format!("{told}\n\nPlease write to:\n\nMinister of Justice\nBP 121\nLomé\nTogo\n\n{foot}\n"),
        &["issued: 2009-10-05"],
        &[],
    );
    let text = "# Dokumacıyı yalnız bırakmayın\n\n17 Mart 2013 Pazar 14:05\n\nDokumacı Afi Lawson 3 Şubat'tan bu yana tutuklu.\n";
    check(text, &["issued: 2013-03-17"], &[]);
}

#[test]
fn what_an_earlier_action_asked_is_no_last_day() {
    let text = "STOP ACTION\n\nEXTRA 53/99   Togo   12 August 1999\n\nAfi Lawson\n\nPlease do NOT send any further appeals on behalf of Afi Lawson.\n\nThe \
                appeal of 4 August asked you to write before 18 August 1999. Please do not use the addresses which were given in it.\n";
    check(text, &["ended: yes"], &["deadline: 1999-08-18"]);
}
