//! Pages on more than one person, of whom each has news, letters and an end of their own: each text is short.

use super::{check, common};

#[track_caller]
fn parts(text: &str) -> Vec<String> {
    let parts = extract::parts(&common::document(text));
    parts.iter().map(|part| common::readable(&extract::action(part))).collect()
}

#[test]
fn an_end_for_one_of_two_is_a_doubt() {
    for text in [
        "Further information on UA 301/99\nTOGO\nAfi Lawson\nKoffi Abalo\n\nAfi Lawson was freed on 3 May. Many thanks to all \
         who sent appeals for Afi Lawson. No further action is required on her case.\n\nKoffi Abalo is still in prison.\n\n\
         RECOMMENDED ACTION: Please send letters:\n- asking that Koffi Abalo be released.\n\nAPPEALS TO:\nMinister of \
         Justice\nBP 121\nLomé\nTogo\n",
        "Informations complémentaires sur l'AU 301/99\nTOGO\nAfi Lawson\nKoffi Abalo\n\nAfi Lawson a été libérée.\n\nIl n'est \
         plus nécessaire d'intervenir en faveur d'Afi Lawson. Merci à tous ceux qui sont intervenus.\n\nACTION RECOMMANDÉE : \
         envoyez des lettres :\n– demandez que Koffi Abalo soit libéré.\n\nAPPELS À :\nMinistre de la Justice\nBP 121\nLomé\n\
         Togo\n",
        "Update, May 2019: Togo\n\nWe no longer need letters for Afi Lawson - thank you!\n\nFor Koffi Abalo, though, please \
         keep writing:\n\nMinister of Justice\nBP 121\nLomé\nTOGO\n",
    ] {
        check(text, &["? ended: yes"], &[]);
    }
    let over = "UA 301/99 update\nTOGO\nAfi Lawson\n\nAfi Lawson was freed on 3 May. Many thanks to all who sent appeals. No \
                further action is required on her case.\n\nRECOMMENDED ACTION: Please send letters:\n- asking that Afi Lawson \
                be released.\n\nAPPEALS TO:\nMinister of Justice\nBP 121\nLomé\nTogo\n";
    check(over, &["ended: yes"], &[]);
}

#[test]
fn a_second_story_without_a_headline_is_an_action_of_its_own() {
    let text = "Letters for May\n\nAfi Lawson, a weaver, has been held in Kara, Togo, since 3 May and has seen no \
                lawyer.\n\nPlease ask the minister to release Afi Lawson.\n\nPlease write to:\n\nMinister of Justice\nBP \
                121\nLomé\nTogo\n\nKoffi Abalo, a potter, has received death threats in Cotonou, Benin, since 9 \
                May.\n\nPlease ask the minister to protect Koffi Abalo.\n\nPlease write to:\n\nMinister of the Interior\nBP \
                925\nCotonou\nBenin\n";
    let read = parts(text);
    assert_eq!(read.len(), 2, "{read:?}");
    assert!(read[0].contains("Lomé") && !read[0].contains("Koffi"), "{}", read[0]);
    assert!(
        read[1].contains("Koffi Abalo") && read[1].contains("Cotonou") && !read[1].contains("Lomé"),
        "{}",
        read[1]
    );
    // One country, a second office: a story that begins with somebody else's name is another action, any other is more of the
    // same.
    let home = text.replace("Cotonou, Benin", "Sokodé, Togo").replace("Cotonou\nBenin", "Lomé\nTogo");
    let read = parts(&home);
    assert_eq!(read.len(), 2, "{home}");
    assert!(!read[0].contains("Interior") && !read[1].contains("Afi"), "{read:?}");
    let one = home.replace("Koffi Abalo, a potter, has", "Her family has").replace("Koffi Abalo", "them");
    assert_eq!(parts(&one).len(), 1, "{one}");
}

/// Whoever reads such a page as one writes for one to the other's minister.
#[test]
fn stories_of_one_sentence_are_an_action_each() {
    let flowing = "Letters for March\n\nAfi Lawson, a weaver, has been held in Kara, Togo since 12 February 2014. Please write to \
                   the Minister of Justice, BP 121, Lomé, Togo, asking that she be released.\n\nKoffi Abalo, a potter, has been \
                   threatened with death in Kpalimé, Togo. Please write to the Minister of the Interior, BP 925, Lomé, Togo, \
                   asking that he be protected.\n";
    let asked = "Letter of the month\n\nTOGO\n\nAfi Lawson, a weaver, has been held in Kara since 12 February 2014.\n\nPlease \
                 write, asking that she be released, to: Minister of Justice, BP 121, Lomé, Togo.\n\nKoffi Abalo, a potter, has \
                 been threatened with death in Kpalimé.\n\nPlease write, asking that he be protected, to: Minister of the \
                 Interior, BP 925, Lomé, Togo.\n";
    let numbered = "LETTERS OF THE WEEK\n\n1. TOGO: Weaver held without charge\nAfi Lawson, a weaver, has been held in Kara since \
                    12 February 2014.\nPlease write, asking that she be released at once, to:\nMinister of Justice\nBP 121, \
                    Lomé, Togo\n\n2. BENIN: Potter threatened\nKoffi Abalo, a potter, has been threatened with death in \
                    Parakou.\nPlease write, asking that he be protected, to:\nMinister of the Interior\nBP 925, Cotonou, Benin\n";
    for text in [flowing, asked, numbered] {
        let read = parts(text);
        assert_eq!(read.len(), 2, "{text}\n{read:?}");
        assert!(read[0].contains("person: Afi Lawson") && read[1].contains("person: Koffi Abalo"), "{read:?}");
        assert!(!read[0].contains("Interior") && !read[1].contains("Minister of Justice"), "{read:?}");
    }
}

#[test]
fn letters_with_their_address_behind_the_label_are_an_action_each() {
    let french = "Appels du mois\n\nTOGO : Afi Lawson\nLa tisserande est détenue à Kara depuis 2016.\nÉcrire à : Monsieur Kossi \
                  Exemple, Président de la République, BP 74, Lomé, Togo\nCopie à : Mission permanente du Togo, Chemin de \
                  l'Exemple 15, 1208 Genève\n\nBÉNIN : Koffi Abalo\nLe potier a été arrêté le 30 juillet 2017.\nÉcrire à : \
                  Monsieur Yao Exemple, Président, Cotonou, Bénin\nCopie à : Ambassade du Bénin, Rue Exemple 26, 3008 Berne\n";
    let italian = "Appelli del mese\n\nTOGO - Afi Lawson\nTessitrice scomparsa nel 2006. Chiedete dove si trova.\nScrivere a: S.E. \
                   Kossi Exemple, State House, Lomé, Togo\n\nBENIN - Koffi Abalo\nVasaio detenuto a Cotonou. Chiedete la sua \
                   liberazione.\nScrivere a: Lic. Yao Exemple, Palazzo Esempio, Cotonou, Benin\n";
    let german = "Briefe im Mai\n\nTogo\nAfi Lawson\nDie Weberin Afi Lawson wurde im März erneut verhaftet.\nSchreiben Sie bitte an \
                  den Minister und bitten Sie um ihre Freilassung:\nMinister Kossi Exemple, Office of the Minister, BP 1, Lomé, \
                  TOGO\n\nBenin\nKoffi Abalo\nDer Töpfer Koffi Abalo verschwand 1998 in Cotonou.\nSchreiben Sie bitte an den \
                  Minister und fordern Sie Aufklärung:\nMinister Yao Exemple, BP 2, Cotonou, BENIN\n";
    for text in [french, italian, german] {
        let read = parts(text);
        assert_eq!(read.len(), 2, "{text}\n{read:?}");
        assert!(read[0].contains("Afi Lawson") && read[0].contains("Exemple"), "{}", read[0]);
        assert!(read[1].contains("Koffi Abalo") && !read[1].contains("Kossi"), "{}", read[1]);
    }
}

#[test]
fn words_beside_an_address_are_nobodys() {
    let beside = |words: &str| {
        super::alert(&format!("And copies to:\nEmbassy of Togo\n6 Example Court\nLondon W8 5DL\n\n{words}"))
    };
    check(&beside("You can, and should, make changes of your own."), &[super::MINISTER], &["copy: You"]);
    let asked = "What do you think?Angry 0 Sad 0";
    check(&beside(asked), &[super::MINISTER, &format!("? copy: {asked}")], &[]);
    check(
        "# Poet freed in Togo!\n\nPEN Eritrea in Exile\n\nWe are happy to tell you that the poet Afi Lawson, for whom we asked you to write \
         in May, was released from the prison of Kara in Togo on 30 August. No further letters are needed.\n",
        &["country: TG", "ended: yes"],
        &[],
    );
    check(
        "Era brev öppnade dörren\n\nDen 28 november släpptes Afi Lawson ur fängelset i Togo.\n\nNågra fler kort för Afi Lawson behövs \
         alltså inte.\n\nTack för din hjälp!\n",
        &["ended: yes"],
        &[],
    );
}

#[test]
fn what_a_letter_costs_is_nobodys_address() {
    check(
        &super::alert("Within the United States: 37 cents - Letters and Postcards: 80 cents\nto Togo."),
        &[super::MINISTER],
        &["\naddressee: 80", "copy: 80"],
    );
}

#[test]
fn the_wrapped_lines_of_an_item_are_no_addresses_of_their_own() {
    let text = "The weaver Afi Lawson was beaten by the police of Kara on 3 May 2004, and has seen no doctor since.\n\nPlease write to the \
                authorities in Togo urging them to:\n\n- let her see a doctor;\n\n- free her.\n\nAddresses\n\n· President of the Republic, \
                Palace of the Loom, El Mill, Lomé,\nTogo. Fax: + 228 21 555 95\n· Mr. Kofi Exemple, Minister of Justice, 8 Example \
                Square, 16030 El\nTelar, Lomé, Togo. Fax: + 228 21 555 47\n";
    check(text, &[], &["addressee: Telar"]);
}
