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
