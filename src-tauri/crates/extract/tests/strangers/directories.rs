//! Officials named a line each with a bare number, copies asked for beside whom to write to, lists of calls without marks: each
//! text is short, and says what has to be read out of it.

use super::check;

const TOLD: &str = "The weaver Afi Lawson was taken from the market of Kara in Togo on 1 March 2014, and nobody has been told \
                    where she is held.";

/// A page of a small group's with that text below its story.
fn page(below: &str) -> String {
    format!("Looms and Letters\n\nThe weaver Afi Lawson held in Kara\n\nTogo, 3 March 2014\n\n{TOLD}\n\n{below}\n")
}

#[test]
fn a_line_each_names_an_official_and_a_bare_number() {
    check(
        &page(
            "Please telephone the following officials and ask where she is:\n\n\
             Mr. Kodjo Exemple, Minister of Security: 00 228 22 55 01 02\n\
             Col. Yao Exemple, Commander of the Gendarmerie - 00 228 22 55 01 03 or 00 228 22 55 01 04\n\
             Public Prosecutor of Kara: parquet@kara.example\n\nThese numbers include the country code.",
        ),
        &[
            "addressee: Mr. Kodjo Exemple | Minister of Security [phone 00 228 22 55 01 02]",
            "addressee: Col. Yao Exemple | Commander of the Gendarmerie [phone 00 228 22 55 01 03, 00 228 22 55 01 04]",
            "addressee: Public Prosecutor of Kara [email parquet@kara.example]",
        ],
        &[],
    );
    check(
        &page(
            "Les pedimos que envíen un fax a las autoridades:\n\n\
             Lic. Juan Ejemplo, Fiscal General: (228) 2555-0102 / (228) 2555-0103\n\
             Lic. Ana Ejemplo, Ministra del Interior: central@interior.example\n\npara que:\n\nSe diga dónde está Afi Lawson\nSe \
             respete su vida",
        ),
        &[
            "addressee: Lic. Juan Ejemplo | Fiscal General [fax (228) 2555-0102, (228) 2555-0103]",
            "addressee: Lic. Ana Ejemplo | Ministra del Interior [email central@interior.example]",
            "call: Se diga dónde está Afi Lawson",
            "call: Se respete su vida",
        ],
        &[],
    );
}

#[test]
fn the_publishers_own_line_is_nobodys_to_write_to() {
    check(
        &page(
            "Email the following officials and ask where she is:\n\nMinister of Security Kodjo Exemple: \
             ministre@securite.example\n\nPress enquiries? Contact our press office:\n\nAma Exemple, Media Officer: \
             ama@looms.example, 020 7555 0102",
        ),
        &["addressee: Minister of Security Kodjo Exemple [email ministre@securite.example]"],
        &["looms.example"],
    );
    check(
        &page(
            "Pour écrire aux autorités :\n\nMinistre de la Sécurité Kodjo Exemple : ministre@securite.example\n\nPour toute demande \
             d’entretien, veuillez contacter le bureau de Lomé : 00 228 22 55 01 02, bureau@looms.example",
        ),
        &["addressee: Ministre de la Sécurité Kodjo Exemple [email ministre@securite.example]"],
        &["looms.example"],
    );
    check(
        &page(
            "Please contact the following officials:\n\nMinister of Security Kodjo Exemple: ministre@securite.example\n\n\
             Issued by Looms and Letters, October 5, 2014. P.O. Box 1905, Lomé, 316-555-8753",
        ),
        &["addressee: Minister of Security Kodjo Exemple [email ministre@securite.example]"],
        &["316-555-8753"],
    );
}

#[test]
fn whoever_is_written_to_stands_below_the_words_that_ask_for_a_copy_besides() {
    let addresses = "M. Kodjo Exemple\nPremier ministre\nPalais de la Primature\nLomé\nTogo\n\nAmbassade du Togo\n8 rue \
                     Imaginaire\n75017 Paris\nFax : 01 55 55 01 02";
    for asked in [
        "Écrivez avant le 20 avril 2014 au Premier ministre, avec copie à l’ambassade du Togo en France :",
        "Schreiben Sie bis zum 20. April 2014 an den Premierminister, mit Kopie an die Botschaft in Paris:",
        "Skriv till premiärministern före den 20 april 2014, med kopia till ambassaden:",
    ] {
        check(
            &page(&format!("{asked}\n\n{addresses}")),
            &[
                "addressee: M. Kodjo Exemple | Premier ministre | Palais de la Primature | Lomé | Togo",
                "copy: Ambassade du Togo | 8 rue Imaginaire | 75017 Paris [fax 01 55 55 01 02]",
            ],
            &["diplomatic_copies"],
        );
    }
}

#[test]
fn calls_without_marks_go_on_with_the_words_above() {
    check(
        &page(
            "Please write to the authorities of Togo asking that:\n\nthe whereabouts of Afi Lawson be made known\nshe be \
             given a doctor and a lawyer\n\nMinister of Justice, BP 121, Lomé, Togo. Fax: 00 228 22 55 01 02",
        ),
        &["call: the whereabouts of Afi Lawson be made known", "call: she be given a doctor and a lawyer"],
        &["call: Minister"],
    );
    check(
        &page(
            "Solicitamos enviar sus llamamientos al Estado para que:\n\nGarantice la vida de Afi Lawson, Ama Lawson y Kodjo \
             Exemple Lawson.\n\nInvestigue los hechos y castigue a los responsables.\n\nFavor de enviar sus llamamientos a:\n\n\
             Lic. Juan Ejemplo\nFiscal General\nFax: (228) 2555-0102",
        ),
        &[
            "call: Garantice la vida de Afi Lawson, Ama Lawson y Kodjo Exemple Lawson",
            "call: Investigue los hechos y castigue a los responsables",
            "addressee: Lic. Juan Ejemplo | Fiscal General [fax (228) 2555-0102]",
        ],
        &[],
    );
}

#[test]
fn a_japanese_list_asks_with_its_last_words() {
    check(
        "織物とてがみの会\n\n2014年3月3日\n\n3月1日、トーゴのカラで織り手のアフィ・ローソンさんが連れ去られ、居場所は知らされていません。\n\n\
         英語で以下の内容の手紙を書き、4月20日までに送って下さい。\n\n- アフィ・ローソンさんの居場所を明らかにするよう求めて下さい\n\n\
         - 弁護士との面会を認めるよう求めて下さい\n\n宛先\n\n法務大臣\nMr. Kodjo Exemple\nMinister of Justice\nBP 121, Lomé\n\
         Togo\nFax: +228 22 55 01 02\n要請文の書き出し: Dear Minister\n",
        &[
            "language: ja",
            "call: アフィ・ローソンさんの居場所を明らかにするよう求めて下さい",
            "addressee: 法務大臣 | Mr. Kodjo Exemple | Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02] [salutation Dear Minister]",
        ],
        &[],
    );
}

#[test]
fn a_name_between_for_and_the_pages_day_makes_no_last_day() {
    check(
        "Werkgroep De Weefster\n\nSchrijf voor Afi Lawson\n3 maart 2014\n\nAfi Lawson zit sinds 1 maart 2014 vast in Kara, \
         Togo.\n\nSchrijf een beleefde brief aan:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n",
        &[],
        &["deadline"],
    );
}
