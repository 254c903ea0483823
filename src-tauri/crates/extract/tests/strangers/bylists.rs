//! People whom lists, fields and brackets name, and names that end where other words begin: each text is short.

use super::check;

/// A text below a headline, then two calls that name nobody.
fn asks(told: &str) -> String {
    format!(
        "# Weavers taken at night\n\n{told}\n\nPlease write and ask:\n\n- that all be released at once;\n\n\
         - that a doctor may see them.\n"
    )
}

#[test]
fn a_sentence_that_ends_in_a_list_names_whom_it_befell() {
    check(
        &asks(
            "In the night of August 9 police rounded up members of a weavers' hall and took them to Hanu Tola station. Three \
             remain behind bars: Afi Lawson (also called Nana), Ama Kpodo and Yao Mensah.",
        ),
        &["person: Afi Lawson (Nana)", "person: Ama Kpodo", "person: Yao Mensah"],
        &["Hanu Tola"],
    );
}

#[test]
fn a_list_below_a_line_needs_no_known_verb_where_the_calls_name_it() {
    check(
        "# Tejedoras de Kara\n\nEn la madrugada entraron al taller unos cincuenta guardias de la finca, quemaron los telares y \
         cargaron en un camión a:\n\nAfi Ejemplo Tola, presidenta\nAma Kpodo Modelo\nYao Mensah Prueba, catequista\n\nSolicitamos \
         exigir:\n\n- La libertad de Afi Ejemplo Tola y Ama Kpodo Modelo.\n\n- Que un médico vea a Yao Mensah Prueba.\n",
        &["person: Afi Ejemplo Tola", "person: Ama Kpodo Modelo", "person: Yao Mensah Prueba"],
        &[],
    );
}

#[test]
fn a_field_of_a_form_may_stand_for_one_or_more() {
    check(
        "# Weaver charged\n\nDate: 9 March 2006\nPerson(s): Afi Lawson\nTarget(s): weaver(s)\nUrgency: Threat\n\nPolice in Kara \
         charged Afi Lawson with sedition over a cloth in which people were asked to name the poorest place they knew.\n",
        &["person: Afi Lawson"],
        &["Lawson Target"],
    );
}

#[test]
fn an_initial_is_no_title() {
    check(
        &asks(
            "Adv. Afi Lawson and Adv. M. Yao Mensah were arrested on 5 January and remanded to the jail of Kara, where nobody \
             has been let in to see them.",
        ),
        &["person: Afi Lawson", "person: M. Yao Mensah"],
        &[],
    );
}

#[test]
fn endings_and_small_words_of_other_tongues_end_a_name() {
    check(
        "# İki dokumacı geri gönderilmek üzere\n\nDokumacı Afi Örnek ile kız kardeşi Ama Örnek, 29 Eylül günü evlerinden \
         alınmıştır.\n\nLütfen mektup gönderiniz:\n\n- Afi Örnek ve Ama Örnek'in Çin'e geri gönderilmemesini isteyiniz;\n\n\
         - Her ikisinin serbest bırakılmasını isteyiniz.\n",
        &["person: Afi Örnek", "person: Ama Örnek"],
        &[],
    );
    check(
        "# Bebaskan penenun\n\nAfi Contoh, penenun asal Kara, ditangkap pada 9 Agustus dan belum boleh bertemu keluarga.\n\n\
         Dengan hormat,\n\nKami prihatin atas hukuman mati terhadap Afi Contoh dan Ama binti Rasta di Taif. Kami memohon agar \
         Afi Contoh dan Ama binti Rasta di Taif dibebaskan.\n\nHormat kami,\n",
        &[],
        &["Rasta di Taif"],
    );
}

#[test]
fn words_in_capitals_before_a_name_are_not_its_own() {
    check(
        &asks(
            "This month we hold in the Light Afi Lawson, Ama Kpodo and Yao Mensah, who have been detained in a camp since May \
             because they will not weave flags. Afi Lawson is the youngest of them.",
        ),
        &["person: Afi Lawson"],
        &["Light Afi"],
    );
}

#[test]
fn brackets_hold_other_names_in_many_ways() {
    let named = |bracket: &str, alias: &str| {
        check(
            &asks(&format!(
                "The weaver Afi Lawson ({bracket}), 23, has been detained in Kara since 8 February. Afi Lawson can no longer \
                 stand, and no doctor has come."
            )),
            &[&format!("person: Afi Lawson ({alias})")],
            &[],
        );
    };
    named("you'll see her as \"Nana\" in the French papers", "Nana");
    named("called Nana Indigo, after the cloths she sells", "Nana Indigo");
}

#[test]
fn another_name_in_a_field_is_a_piece_of_its_own() {
    check(
        "# Weaver moved\n\nVictim: Afi dela Cruz, a.k.a. \"Nana Indigo\"\n\nThe weaver was moved to a camp on 20 August, and her \
         lawyers were refused entry by the guards for lack of clearance.\n",
        &["person: Afi dela Cruz (Nana Indigo)"],
        &[],
    );
}

#[test]
fn a_label_may_stand_apart_from_its_colon_and_an_age_behind_another_name() {
    check(
        "# Weaver moved\n\nVictim          :   Afi dela Cruz, a.k.a. \"Nana Indigo\"\n* 58 years old, married\n\nThe weaver was moved \
         to a camp on 20 August, and her lawyers were refused entry by the guards for lack of clearance.\n",
        &["person: Afi dela Cruz (Nana Indigo)"],
        &[],
    );
}

#[test]
fn a_german_noun_before_von_is_no_part_of_a_name() {
    check(
        "# Weberin verschwunden\n\nSoldaten haben in der Nacht die 27-jährige Weberin Mra Thein Muster aus ihrem Haus geholt. Mit \
         ihr wurde der Dorfvorsteher Kya Mong Muster verschleppt.\n\nBitte fordern Sie:\n\n- den Aufenthaltsort von Mra Thein \
         Muster und Kya Mong Muster bekannt zu geben;\n\n- beide freizulassen.\n",
        &["person: Mra Thein Muster", "person: Kya Mong Muster"],
        &["Aufenthaltsort von Mra Thein Muster ("],
    );
}

#[test]
fn spanish_puts_a_small_word_before_whoever_is_asked_for() {
    check(
        "# Trasladan a una tejedora\n\nEl 28 de marzo custodios sacaron de su celda en Kara a Afi Ejemplo Tola y la llevaron a otra \
         cárcel. Con ella sigue presa su cuñada, Ama Modelo.\n\nSolicitamos exigir:\n\n- Devuelvan a Afi Ejemplo Tola a una \
         cárcel cercana;\n\n- Liberen a Afi Ejemplo Tola y a Ama Modelo.\n",
        &["person: Afi Ejemplo Tola", "person: Ama Modelo"],
        &[],
    );
}

#[test]
fn other_names_stand_between_quotation_marks_alone_or_before_a_verb() {
    check(
        &asks(
            "In the night police took Afi Lawson, Yao Mensah \"Tola\", Ama Kpodo and Koffi Agbo from their homes in Kara. All four \
             have been held in the barracks since, and Yao Mensah is ill.",
        ),
        &["person: Yao Mensah (Tola)"],
        &[],
    );
    check(
        "# Weber verschwunden\n\nMit ihr wurde der Dorfvorsteher Kya Mong Muster verschleppt, den alle nur „Onkel Komi“ nennen. Die \
         Armee behauptet, von Kya Mong Muster nichts zu wissen.\n\nBitte fordern Sie:\n\n- Kya Mong Muster sofort \
         freizulassen;\n\n- die Weber zu schützen.\n",
        &["person: Kya Mong Muster (Onkel Komi)"],
        &[],
    );
}
