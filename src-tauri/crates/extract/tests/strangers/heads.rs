//! The head of a document: who is named there, of which country, and on which days.

use super::check;

/// A telegram of Amnesty's with that list of names below its country.
fn telegram(country: &str, names: &str) -> String {
    format!(
        "PUBLIC                              AI Index: ASA 21/44/98\n\nUA 212/98       Fear for safety\n\n{country}\n{names}\n\n\
         They were taken from their homes in the night of 29 to 30 March 1998. Nobody has seen any of them since.\n\n\
         RECOMMENDED ACTION: Please send letters:\n- calling for their release.\n"
    )
}

#[test]
fn a_nickname_at_the_end_of_a_list_makes_no_sentence_of_it() {
    check(
        &telegram(
            "CÔTE D'IVOIRE   Awa Exemple (f), aged 36, pharmacist",
            "                Paul Modèle (m), aged 49, printer\n                Luc Muster (m), aged 22, apprentice, known as \"Petit Luc\"",
        ),
        &["country: CI", "person: Awa Exemple", "person: Paul Modèle", "person: Luc Muster (Petit Luc)"],
        &[],
    );
}

#[test]
fn a_territory_behind_its_state_heads_a_list() {
    check(
        &telegram(
            "INDONESIA/EAST TIMOR:\n",
            "     Juan CONTOH, 24, student   ]\n     Rui da MISAL (nickname \"Bua\"), 19, student   ]  detained\n     Eva MODELO (f)   ]",
        ),
        &["person: Juan CONTOH", "person: Rui da MISAL (Bua)", "person: Eva MODELO"],
        &[],
    );
}

#[test]
fn the_words_before_another_name_may_run_over_the_line() {
    check(
        &telegram(
            "ECUADOR   Juan Ejemplo (m), maestro, también conocido",
            "          como Shuku\n          Flor Muestra (f) (“Tía Flor”)",
        ),
        &["person: Juan Ejemplo (Shuku)", "person: Flor Muestra (Tía Flor)"],
        &[],
    );
}

#[test]
fn a_place_and_a_day_are_nobody() {
    check(
        &telegram(
            "CONGO      Anne Exemple (f), 27 ans",
            "           Jean Modèle (h), 52 ans\n\n                  Londres, le 18 juillet 1998",
        ),
        &["person: Anne Exemple", "person: Jean Modèle"],
        &["Londres"],
    );
}

#[test]
fn a_masthead_of_two_lines_is_no_headline() {
    check(
        "# AMNESTY INTERNATIONAL\n# PUBLIC STATEMENT\n\nIndex: AFR 59/2514/2015\n28 September 2015\n\n\
         # Uganda: Drop the charges against a theatre director\n\nThe charges against Eva Mfano are an attack on free speech, \
         Amnesty International said today, ahead of the hearing before the High Court in Kampala.\n",
        &["title: Uganda: Drop the charges against a theatre director"],
        &[],
    );
}

#[test]
fn a_campaign_runs_until_the_second_day() {
    check(
        "# Laos: Bruder der Verschwundenen bedroht\n\nUA-Nummer: FI 31/23-2\n\nLaufzeit: 4. Mai 2023 bis 15. Juni 2023\n\n\
         Seit drei Monaten fehlt von Anna Muster jede Spur, und nun wird auch ihr Bruder bedroht.\n\n\
         Appelle an:\n\nMinister für öffentliche Sicherheit\nMusterstraße 1\nVientiane\nLaos\n",
        &["deadline: 2023-06-15"],
        &[],
    );
}

#[test]
fn a_sequels_own_number_stands_beside_the_one_it_goes_on_with() {
    let text = "Asunto: Llamado urgente - Seguimiento del caso TGO 050308\n\nCASO TGO 050308.2\nSEGUIMIENTO DEL CASO TGO 050308\nAmenazas a \
                testigos\n\nEl Secretariado solicita nuevamente su intervención en favor de la tejedora Afi Lawson, que recibió amenazas \
                en Kara.\n";
    check(text, &["number: TGO 050308.2"], &[]);
}

#[test]
fn a_number_that_a_publisher_strings_together_is_read_whole() {
    for (line, number) in [
        ("Hunger Action 0811UTGO", "0811UTGO"),
        ("UA No: 2012-04-03", "2012-04-03"),
        ("LWB/TGO/2/MAR/1997", "LWB/TGO/2/MAR/1997"),
        ("URGENT APPEAL No. LWA/UA/07/2019", "LWA/UA/07/2019"),
        ("Action Alert LWA 3/12      April-May 2012", "LWA 3/12"),
    ] {
        check(
            &format!(
                "Loom Workers' Alliance  *  Programme of Letters\n{line}\n\n# Togo: weavers driven from their looms\n\nOn 3 \
                 June guards pulled down the workshop of Afi Lawson, and nobody has seen her.\n\nPlease write to:\n\n\
                 Minister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n"
            ),
            &[&format!("number: {number}")],
            &[],
        );
    }
}
