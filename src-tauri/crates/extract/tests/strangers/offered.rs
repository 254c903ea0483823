//! The letter that a document offers, and what stands right below a list of calls.

use super::{action, check};

const TOLD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since.";

#[test]
fn a_letters_first_sentence_may_begin_as_a_label_does() {
    let text = "AU: 19/22 Índice: AFR 57/9310/2022 Togo 3 de marzo de 2022\n\n# TEJEDORA DETENIDA\n\nLa tejedora Afi Lawson está \
                detenida en Kara desde el 12 de febrero, y nadie la ha visto desde entonces.\n\nREDACTEN SU PROPIO LLAMAMIENTO O \
                UTILICEN LA SIGUIENTE CARTA MODELO\n\nMinistro de Justicia\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n\nSeñor \
                ministro:\n\nEsta es la segunda vez que le escribo acerca de Afi Lawson, que sigue en la prisión de Kara sin cargos \
                y sin visitas.\n\nLe pido que la ponga en libertad.\n\nAtentamente,\n";
    check(
        text,
        &[
            "model_letter: Señor ministro:¶¶Esta es la segunda vez que le escribo acerca de Afi Lawson, que sigue en la prisión de Kara sin cargos y sin visitas.¶¶Le pido que la ponga en libertad.¶¶Atentamente,",
        ],
        &[],
    );
}

#[test]
fn a_line_below_a_list_is_no_part_of_its_last_point() {
    let text =
        action(TOLD, "").replace("by a doctor.\n", "by a doctor\n\nThe end of this letter action: 30 May 2022\n");
    check(&text, &["call: asking that she be examined by a doctor"], &[]);
}

#[test]
fn news_of_a_menu_is_no_label() {
    let text = "Home    About us    News\n\nNews\n\n[05/22/07] URGENT APPEAL\nDo not let 90 families of Kara be driven out\n\nSince \
                2005, 90 families of weavers have lived and worked on an empty field near Kara, and the court is to hear the owner in \
                the last days of May.\n\nPlease write to the minister below and ask him to let the families stay.\n\nMinister of \
                Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(text, &["kind: urgent_action"], &[]);
}

#[test]
fn a_letter_may_ask_for_an_answer_before_it_closes() {
    let text = "Eilaktion\n\nTogo: Weberin in Haft\n\nDie Weberin Afi Lawson ist seit dem 12. Februar in Kara in Haft, und niemand \
                hat sie seither gesehen.\n\nAdresse:\n\nMinister der Justiz\nBP 121\nLomé\nTogo\n\nMusterbrief:\n\nExzellenz,\n\nich \
                bitte Sie, die Weberin Afi Lawson aus der Haft in Kara zu entlassen und die Akten zu öffnen.\n\nBitte informieren Sie mich über Ihre \
                Schritte.\n\nMit freundlichen Grüßen\n\n[Name, Ort]\n";
    check(
        text,
        &[
            "model_letter: Exzellenz,¶¶ich bitte Sie, die Weberin Afi Lawson aus der Haft in Kara zu entlassen und die Akten zu öffnen.¶¶Bitte informieren Sie mich über Ihre Schritte.¶¶Mit freundlichen Grüßen",
        ],
        &[],
    );
}
