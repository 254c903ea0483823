//! In which languages to write, and which language a document is in.

use super::{action, check};

const TOLD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her since.";

#[test]
fn each_part_of_a_sentence_may_give_a_language() {
    let text = action(TOLD, "Letters in French are preferred; letters in English are welcome too.")
        .replace("Please write in French or your own language:", "Please ask the minister:");
    check(&text, &["write_in: fr", "write_in: en"], &[]);
    let german = "# Weberin in Haft\n\nDie Weberin Afi Lawson ist seit dem 12. Februar in Kara in Haft, und niemand weiß warum.\n\n\
                  Wir bitten Sie, bis zum 20. Mai 2014 an den Minister zu schreiben. Sie können dafür den Brief auf Französisch \
                  verwenden oder auf Deutsch oder Englisch schreiben.\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 \
                  01 02\n";
    check(german, &["write_in: fr", "write_in: de", "write_in: en"], &[]);
}

#[test]
fn a_malay_text_is_no_indonesian_one() {
    let text = "# Penenun ditahan\n\nAfi Lawson, seorang penenun, telah ditahan oleh polis di Kara sejak 12 Februari kerana \
                menghantar surat kepada kerajaan, dan peguam tidak dibenarkan berjumpa dengannya.\n\nSila hantar surat kepada:\n\n\
                Minister of Justice\nBP 121\nLomé\nTogo\nFaks: +228 22 55 01 02\n";
    check(text, &["language: ms"], &[]);
}

#[test]
fn labels_stand_in_brackets_of_their_script() {
    let text = "UA 258/16 Index: AFR 57/5127/2016\n\nトーゴ：織工が拘束され行方不明\n\n10月27日、織工のアフィ・ローソンさんが村で兵士に連行された。\n\n\
                【宛先】\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n\n【コピーの送付先】\n駐日トーゴ大使館\n東京都例区見本4丁目99\n\
                Fax: 03-5555-0102\n";
    check(
        text,
        &[
            "addressee: Minister of Justice | BP 121 | Lomé | Togo [fax +228 22 55 01 02]",
            "copy: 駐日トーゴ大使館 | 東京都例区見本4丁目99 [fax 03-5555-0102]",
        ],
        &[],
    );
}

#[test]
fn calls_that_lost_their_marks_stand_below_a_plural_imperative() {
    let text = "AU: 19/22 Índice: AFR 57/9310/2022 Togo 3 de março de 2022\n\nTECELÃ DETIDA\n\nA tecelã Afi Lawson está detida em Kara \
                desde 12 de fevereiro, e ninguém a viu desde então.\n\nPor favor, escrevam em francês ou na vossa própria língua:\n\n\
                exigindo a libertação imediata de Afi Lawson;\ninstando as autoridades a garantir que seja vista por um \
                médico.\n\nENVIEM APELOS ATÉ 1 DE JULHO DE 2022 PARA:\n\nMinistro da Justiça\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";
    check(
        text,
        &[
            "call: exigindo a libertação imediata de Afi Lawson",
            "call: instando as autoridades a garantir que seja vista por um médico",
        ],
        &[],
    );
}
