//! Who is written for on pages of other hands: each text is short, its people are invented.

use super::{action, check};

const ADDRESS: &str = "Minister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n";

#[track_caller]
fn people(told: &str, expected: &[&str], others: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|name| format!("person: {name}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(&format!("# Weavers held in Kara\n\n{told}\n\nWrite to:\n\n{ADDRESS}"), &expected, others);
}

#[test]
fn few_words_introduce_the_list_of_those_just_told_of() {
    for (told, names) in [
        (
            "Depuis le 3 mai, trois tisserands sont détenus à Kara. Il s'agit de :",
            "1/ Afi LAWSON dit Vieux, tisserand\n2/ Ama KPODO\n3/ Kossi ADJO",
        ),
        (
            "Quattro tessitori sono in carcere a Kara da maggio. Sono:",
            "- Afi LAWSON, detto Vieux\n- Ama KPODO\n- Kossi ADJO",
        ),
        (
            "Three weavers have been arrested in Kara. They are:",
            "* Afi LAWSON, alias Vieux\n* Ama KPODO\n* Kossi ADJO",
        ),
    ] {
        people(
            &format!("{told}\n\n{names}\n\nThey sleep on the floor."),
            &["Afi LAWSON (Vieux)", "Ama KPODO", "Kossi ADJO"],
            &[],
        );
    }
    let told = "Three weavers have been arrested in Kara. Those responsible are:\n\n* Afi Lawson\n* Ama Kpodo\n* Kossi Adjo";
    people(told, &[], &["Afi Lawson"]);
}

#[test]
fn a_list_of_names_with_ages_is_one_of_those_at_risk() {
    let list =
        "1. Afi LAWSON      (52)\n2. Ama Lawson      (19), her daughter\n3. Tsara (has but one name), about 60";
    people(
        &format!("The families gave us these names so far:\n\n{list}\n\nThey have seen no advocate."),
        &["Afi LAWSON", "Ama Lawson", "Tsara"],
        &["call: 1.", "call: Afi"],
    );
}

#[test]
fn ages_join_the_names_of_a_sentence() {
    people(
        "Four elders have been held in stocks since 4 May.\n\nThey are Elder Afi Lawson, 61, Kossi Kpodo, 44, his brother Yao \
         Kpodo, 39, and Mr Sisé, also called \"Pa Lé\", 35. Elder Afi is very weak.",
        &["Afi Lawson", "Kossi Kpodo", "Yao Kpodo", "Sisé (Pa Lé)"],
        &[],
    );
}

#[test]
fn whose_release_is_welcomed_is_free() {
    check(
        &format!(
            "Further information on UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022\n\n# Editor still held; vendor freed\n\nKossi Exemple, editor of a weekly, has been held in Lomé \
             without charge for a month. On 13 May the street vendor Yao Muster was freed.\n\nRECOMMENDED ACTION:\n\nSend \
             appeals to authorities:\n\n- welcoming the release of Yao Muster\n\n- calling for the release of Kossi \
             Exemple\n\nAPPEALS TO:\n\n{ADDRESS}"
        ),
        &["person: Kossi Exemple"],
        &["person: Yao Muster"],
    );
}

#[test]
fn places_firms_and_shouted_words_are_nobody() {
    people(
        "Am 3. Mai wurde die Bäuerin Afi Muster festgenommen. Sie bearbeitet 204 Hektar Land bei Kara. Wir bitten um die \
         Freilassung von Afi Muster.",
        &["Afi Muster"],
        &["Hektar"],
    );
    people(
        "Ataque armado contra la Sra. Afi Ejemplo, abogada de la comunidad kichwa de Serena Baja. Pedimos la libertad de Afi \
         Ejemplo.",
        &["Afi Ejemplo"],
        &["Serena"],
    );
    people(
        "Enseignants à Kara et membres d'un syndicat, Afi Lawson et Ama Kpodo sont détenus depuis mai.",
        &["Afi Lawson", "Ama Kpodo"],
        &["Enseignants"],
    );
}

#[test]
fn a_committee_named_after_somebody_writes_for_that_person() {
    check(
        &format!(
            "Free Afi Lawson Committee, Kara\n\n# No medicine for a weaver\n\nAfi Lawson (#0201973), 64, has been held for 38 \
             years and gets no insulin.\n\nPlease write and ask:\n\n- that Afi Lawson be given insulin;\n\n- that a doctor \
             see her foot.\n\nWrite to:\n\n{ADDRESS}"
        ),
        &["person: Afi Lawson"],
        &[],
    );
}

#[test]
fn the_sentence_before_a_list_names_one_more() {
    people(
        "Der Pfarrer Kossi Lawson und drei Weber wurden am 3. Mai festgenommen: Afi Kpodo, Yao Adjo und Ama Mensah. Man wirft \
         ihnen nichts vor.",
        &["Kossi Lawson", "Afi Kpodo", "Yao Adjo", "Ama Mensah"],
        &[],
    );
    people(
        "Senin pagi polisi membongkar pasar dan menangkap empat orang: Sari Wulan, Budi Cahaya alias Jago, Rina Kasih, dan Tono \
         Lembah. Mereka dituduh merintangi jalan.",
        &["Sari Wulan", "Budi Cahaya (Jago)", "Rina Kasih", "Tono Lembah"],
        &[],
    );
}

#[test]
fn what_befell_two_in_one_breath_makes_both_those_at_risk() {
    let told = |after: &str| {
        format!(
            "On 3 March soldiers drove Kossi Lawson, who has a morning programme, out of the studio. The host and his \
             technician, Yao Adjo, {after} Lawson has a broken arm."
        )
    };
    people(&told("were beaten with belts."), &["Kossi Lawson", "Yao Adjo"], &[]);
    people(&told("were at work."), &["Kossi Lawson"], &["Yao Adjo"]);
}

#[test]
fn ali_is_a_name_and_no_small_word() {
    let told = "تعرب الجمعية عن قلقها على سلامة المحامي سالم رشيد الجبل والمعلمة هدى علي حداد، اللذين اقتيدا من المدينة مساء يوم 3 \
                أبريل 2016.";
    people(told, &["هدى علي حداد"], &[]);
}

/// An alert whose text, calls and headline name those people.
fn told(text: &str, call: &str) -> String {
    format!(
        "Lagoon Support Committee\n\n3 March 2014\n\n{text}\n\nPlease write to the authorities and ask them to:\n\n- {call};\n- let \
         a doctor see them.\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n"
    )
}

#[test]
fn a_list_behind_a_colon_holds_all_whom_it_befell() {
    let text = "On Monday morning the police pulled down the tents of the weavers of Kara and led away five villagers: Afi \
                Lawson, Koffi Mensah, Ama Kpodo, Yao Dogbe and Edem Ahiable. Ama Kpodo is with child.";
    check(
        &told(text, "let a doctor see Ama Kpodo"),
        &[
            "person: Afi Lawson",
            "person: Koffi Mensah",
            "person: Ama Kpodo",
            "person: Yao Dogbe",
            "person: Edem Ahiable",
        ],
        &[],
    );
}

#[test]
fn one_of_the_family_whom_text_and_calls_name_is_at_risk() {
    let text = "On 1 March the weaver Koffi Mensah was arrested in the market of Kara. His wife, Afi Mensah, may not see him, and \
                since she spoke to a newspaper a judge wants to take her children away from her.";
    check(
        &told(text, "release Koffi Mensah and end the pressure on Afi Mensah"),
        &["person: Koffi Mensah", "person: Afi Mensah"],
        &[],
    );
}

#[test]
fn who_only_tells_of_those_whom_it_befell_is_not_at_risk() {
    let text = "May somebody born on a loom sell her cloth? That is the question which Afi Lawson, who came to us in April, left \
                behind here.\n\nOn 17 July Koffi Mensah and Yao Dogbe were sentenced in Kara to eighteen months in prison for \
                weaving without a licence, and the trial took all of twenty minutes.";
    check(
        &told(text, "release both weavers"),
        &["person: Koffi Mensah", "person: Yao Dogbe"],
        &["person: Afi Lawson"],
    );
}

#[test]
fn a_surname_with_small_words_is_of_the_full_name() {
    let text = "According to what we were told, Mr. Edem Lawson dos Santos was led away in Kara on 1 March. Mr. Lawson dos Santos’ \
                nephew was struck with a stick, and nobody has been told where the two are held.";
    check(
        &told(text, "release Mr. Edem Lawson dos Santos"),
        &["person: Edem Lawson dos Santos"],
        &["person: Lawson dos"],
    );
}

#[test]
fn whom_a_japanese_list_joins_to_somebody_at_risk_is_one_more() {
    people(
        "織工アフィ・ローソンさんとコシ・アジョさんは、5月3日にカラで逮捕されました。アフィ・ローソンさんは病気です。ヤオ・クポドさんの店は閉まっています。",
        &["アフィ・ローソン", "コシ・アジョ"],
        &["ヤオ・クポド"],
    );
}

#[test]
fn a_group_a_faith_a_faculty_and_a_shout_are_nobody() {
    let told = "Three Roman Catholics and two organizers of Serikat Tani Kara were taken from Pulau Segara on 3 May. Afi Lawson, former \
                Dean of the Faculty of Soil Science at Kara, was arrested with them and has been held without charge.";
    let text = action(told, "").replace("# WEAVER HELD", "# Medicine for Afi Lawson NOW");
    check(
        &text,
        &["person: Afi Lawson"],
        &["person: Serikat", "person: Roman", "person: Pulau", "person: Soil", "person: Afi Lawson NOW"],
    );
}

#[test]
fn a_mans_name_is_given_as_it_stands_by_itself() {
    let text = "# Дело Бакыта Примерова: новости\n\nПравозащитник Бакыт Примеров переведён в колонию под Карой. Адвоката к нему не \
                пускают вторую неделю, а письма от родных ему не отдают.\n\nПросим требовать:\n\n- допустить к Бакыту \
                Примерову адвоката;\n- отменить приговор.\n\nКуда писать:\n\nМинистру юстиции\nпроспект Мира, 1\n010000 \
                Астана\nКазахстан\nФакс: +7 7172 555-402\n";
    check(text, &["person: Бакыт Примеров"], &["person: Бакыта"]);
}
