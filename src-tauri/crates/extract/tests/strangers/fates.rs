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
