//! Who is at risk is told by what befell whom, where neither calls nor a letter name anybody.

use super::check;

#[test]
fn whom_it_befell_is_at_risk_though_another_text_comes_first() {
    check(
        "# Weavers' leaders threatened in Togo\n\nMore than twenty weavers' leaders were threatened this year in the north of \
         Togo, and the looms of three of them were burnt.\n\nAfi Lawson and Kodjo Abalo were arrested in Kara on 12 May after \
         a march through Sokodé Nord. The union's treasurer, Ama Kpodo, counted the looms.\n",
        &["person: Afi Lawson", "person: Kodjo Abalo"],
        &["Sokodé", "Kpodo"],
    );
}

#[test]
fn whoever_speaks_of_it_is_not() {
    check(
        "# Togo : trois tisserands poursuivis\n\nLes autorités togolaises doivent libérer sans condition trois tisserands, \
         détenus depuis plus de deux mois pour avoir chanté devant la préfecture de Kara.\n\nAfi Lawson, Kodjo Abalo et \
         Ama Kpodo ont été arrêtés le 10 mars, au lendemain d’une fête.\n\n« Chanter n’est pas un crime », a déclaré \
         Yao Exemple, chercheur.\n",
        &["person: Afi Lawson", "person: Kodjo Abalo", "person: Ama Kpodo"],
        &["Yao Exemple"],
    );
}

#[test]
fn a_president_of_a_union_who_was_arrested_is_no_official() {
    check(
        "# Drop the charges against a weavers' leader\n\nTogo's court in Kara will hear the case next week, and we ask our \
         members to write to the minister before.\n\nAfi Lawson, president of the weavers' union, was arrested on 3 May. Lawson \
         was beaten on the way. She has been charged with theft.\n",
        &["person: Afi Lawson"],
        &[],
    );
}

#[test]
fn one_of_the_family_whom_it_befell_as_well_is_at_risk() {
    check(
        "# Weaver missing\n\nThe weaver Afi Lawson (31) has been missing since soldiers led her away from her loom in Kara on \
         3 May. Her nephew Mr. Yao Lawson (19) ran after the car and has not come back either. Her lawyer, Ama Kpodo, was \
         questioned.\n",
        &["person: Afi Lawson", "person: Yao Lawson"],
        &["Kpodo"],
    );
}

#[test]
fn a_list_below_what_befell_them_names_those_at_risk() {
    check(
        "# Free the weavers of Kara\n\nMore than two hundred people have marched since the looms were sealed, and the police \
         have closed the market.\n\nThose arrested include:\n\nAfi Lawson (f), weaver and former judge\nKodjo Abalo (m), \
         president of the guild of Sokodé\nAma Kpodo (f), student\n\nThe others are unknown.\n",
        &["person: Afi Lawson", "person: Kodjo Abalo", "person: Ama Kpodo"],
        &[],
    );
    check(
        "# Lima penenun ditahan\n\nPada pagi 11 September polis telah merobohkan bengkel tenun di Pos Muster, dan lima orang \
         telah ditahan:\n\n1. Along a/l Misal, 52, penghulu kampung\n2. Anjang a/l Contoh, 34\n\nMereka direman.\n",
        &["person: Along a/l Misal", "person: Anjang a/l Contoh"],
        &["Pos Muster"],
    );
}

#[test]
fn a_headlines_words_in_capitals_are_nobody() {
    check(
        "# Stop Threats Against Weavers\n\nOn 4 October Afi Lawson, who leads the guild of Kara, received a death threat at \
         the door of her workshop, and the police took no notice of it.\n",
        &["person: Afi Lawson"],
        &["person: Stop Threats"],
    );
}

#[test]
fn a_noun_and_an_article_begin_no_name() {
    check(
        "# Brief an den Minister\n\nMinister der Justiz\nBP 121, Lomé\nTogo\n\nExzellenz,\n\nmit Sorge habe ich vom \
         Schicksal der Weberin Afi Lawson gehört, die seit dem 3. Mai in Haft sitzt. Bitte lassen Sie Afi Lawson frei.\n\n\
         Hochachtungsvoll\n",
        &["person: Afi Lawson"],
        &["person: Schicksal"],
    );
}

#[test]
fn a_surname_alone_is_told_of_and_has_another_name_behind_it() {
    check(
        "# Weaver released after eleven days\n\nOn 14 May 2003, Afi Sena Lawson, a weaver of Kara, was set free without charge. \
         Lawson, who is also known by her pen name \"Vieille Navette\", had been detained at the Directorate of Territorial Looms \
         since 3 May.\n\nNo further appeals are needed.\n",
        &["person: Afi Sena Lawson (Vieille Navette)"],
        &["Territorial"],
    );
}

#[test]
fn semicolons_part_the_names_of_a_list() {
    check(
        "# Letters open doors\n\nThis campaign asks the embassies for news of those who went to the market and never came \
         home, now hundreds in number.\n\nSay a name in every letter: Kodjo Abalo, 17; Ama Kpodo, a pharmacist; Yao \
         Exemple, who drove a minibus.\n",
        &["person: Kodjo Abalo", "person: Ama Kpodo", "person: Yao Exemple"],
        &[],
    );
}

#[test]
fn the_dead_for_whom_nothing_is_asked_are_told_of() {
    check(
        "# Prevent the eviction of 180 families\n\nIn the first winter on the estate near Kara the weavers' friend Afi Lawson \
         was shot dead by riders, and nobody was ever tried for it.\n\nPlease ask the minister:\n\n- to let the families \
         stay on their land;\n\n- to have the riders tried.\n\nMinister of Justice\nBP 121, Lomé\nTogo\n",
        &[],
        &["person: Afi Lawson"],
    );
}

#[test]
fn a_letter_with_a_capital_and_a_word_of_honour_belong_to_names() {
    check(
        "# A church choir has vanished\n\nThis call is for Y Bhum Muster, H'Nuen Muster and H'Lan Muster, who disappeared after a \
         rehearsal in the highlands on 29 September.\n",
        &["person: Y Bhum Muster"],
        &[],
    );
    check(
        "# 川を守り続ける女性\n\nエルビラ・レイ・ロペスさんは、先住民族の教師で、ダム計画に反対する村人たちの代表です。たびたび殺害予告を受けています。\n\n\
         エルビラ・レイ・ロペスさんと家族を守るよう、州知事に要請してください。\n",
        &["person: エルビラ・レイ・ロペス"],
        &[],
    );
}
