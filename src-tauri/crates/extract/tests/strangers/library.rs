//! Pages of a library of documents: heads run together, headlines and abstracts above the document, lost blank lines.

use super::check;

#[test]
fn a_head_run_together_is_read_piece_by_piece() {
    check(
        "Document - Togo: Fear of torture: Afi Lawson, Kodjo Aba\n\n\
         EXTERNAL (for general distribution)AI Index: AFR 57/04/97\n\nDistr: UA/SC\n\n\
         UA 33/97Fear of torture / Legal concern9 May 1997\n\n\
         TOGOAfi Lawson (f), weaver\n\nKodjo Abalo - member of the \"Looms\" society, aged 41, of the town of Kara\n\n\
         Yawa Ba\n\nand three other weavers\n\n\
         The people named above were taken from the market of Kara on 2 May by men in uniform, and nobody has seen them.\n",
        &[
            "number: UA 33/97",
            "index: AFR 57/004/1997",
            "issued: 1997-05-09",
            "country: TG",
            "title: Fear of torture / Legal concern",
            "person: Afi Lawson",
            "person: Kodjo Abalo",
            "person: Yawa Ba",
        ],
        &["Document -"],
    );
}

#[test]
fn the_document_begins_below_headline_and_abstract() {
    check(
        "• Campaigns\n\n# Togo: Further information on fear of torture: Afi Lawson\n\n, Index number: AFR 57/006/1997\n\n\
         Two of the weavers of Kara have been seen alive in a camp of the guard, says a soldier who has left it since.\n\n\
         PUBLIC AI Index: AFR 57/06/97\n30 May 1997\nFurther information on UA 33/97 (AFR 57/04/97, 9 May 1997, and \
         follow-ups AFR 57/05/97, 15 May, and\nAFR 57/052, 20 May 1997) - Fear of torture / Legal\nconcern\n\
         TOGOAfi Lawson (f), weaver (previously named as Afi\nLawsson)\n\
         Kodjo Abalo Yawa Mensah (f)\n\
         The weaver Afi Lawson, who was taken from the market of Kara on 2 May, has been\nseen in a camp of the guard. \
         Kodjo Abalo and Yawa Mensah are held there as well.\n\
         FURTHER RECOMMENDED ACTION: Please send letters in French, English or your own\nlanguage:\n\
         - asking that Afi Lawson, Kodjo Abalo and Yawa Mensah be brought to court.\n\n\
         APPEALS TO:\n\nMinister of Justice        Dear Minister\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &[
            "kind: update",
            "number: UA 33/97",
            "index: AFR 57/006/1997",
            "issued: 1997-05-30",
            "title: Fear of torture / Legal concern",
            "person: Afi Lawson (Afi Lawsson)",
            "person: Kodjo Abalo",
            "person: Yawa Mensah",
            "write_in: fr",
            "write_in: en",
            "addressee: Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02] [salutation Dear Minister]",
            "refers_to: AFR 57/005/1997",
            "refers_to: AFR 57/052/1997",
        ],
        &["refers_to: AFR 57/004/1997"],
    );
}

#[test]
fn the_country_of_the_names_need_not_shout() {
    check(
        "Documento - Togo: Temor por la seguridad\n\nPÚBLICOÍndice AI: AFR 57/04/99/s\n\nAU 33/9909 de mayo de 1999\n\n\
         Temor por la seguridad\n\nTogo Afi Lawson (mujer), tejedora, conocida como Ña Afi\n\n\
         Familia Abalo: Kodjo Abalo, Yawa Mensah y el hijo de ambos, Komi, de 11 años\n\n\
         Preocupa la seguridad de las personas citadas arriba, que han recibido amenazas desde que pidieron su salario.\n",
        &[
            "number: UA 33/99",
            "issued: 1999-05-09",
            "title: Temor por la seguridad",
            "person: Afi Lawson (Ña Afi)",
            "person: Kodjo Abalo",
            "person: Yawa Mensah",
            "person: Komi",
        ],
        &[],
    );
}

#[test]
fn a_notice_on_the_actions_own_page_follows_nothing_up() {
    check(
        "# TOGO. UNE TISSERANDE EN PRISON\n\n\
         AU 33/14, AFR 57/004/2014, 9 mai 2014AGISSEZ AVANT LE 20 JUIN 2014.Afi Lawson, tisserande, est détenue à Kara \
         depuis le 2 mai, et personne ne l'a vue depuis. Elle avait demandé avec d'autres tisserandes de la ville que le \
         marché reste ouvert le soir, comme il l'était avant la saison des pluies de l'année dernière et de la précédente.\n\n\
         Dans vos appels, en français :\n\n- demandez la libération d'Afi Lawson ;\n\n- demandez qu'elle voie un médecin.\n\n\
         APPELS À :\n\nMinistre de la Justice\nBP 121\nLomé\nTogo\nFax : +228 22 55 01 02\n\n\
         # Action terminée\n\nBONNE NOUVELLE ! Afi Lawson est rentrée chez elle le 3 juin.\n",
        &["kind: outcome", "index: AFR 57/004/2014", "issued: 2014-05-09", "ended: yes"],
        &["refers_to"],
    );
}

#[test]
fn a_head_in_one_line_is_cut_at_its_number_and_day() {
    check(
        "EXTERNAL (for General Distribution) AI Index: AFR 57/04/97 Distr: UA/SC UA 33/97 Fear of\n\nTotal Page:16\n\n\
         EXTERNAL (for general distribution) AI Index: AFR 57/04/97 Distr: UA/SC UA 33/97 Fear of torture / Legal concern 9 May \
         1997 TOGO: Afi Lawson (f), 34, weaver Kodjo Abalo (m), 28, student\n\n\
         The two people named above were taken from the market of Kara on 2 May by men in uniform, and nobody has seen them since.\n",
        &[
            "number: UA 33/97",
            "issued: 1997-05-09",
            "country: TG",
            "title: Fear of torture / Legal concern",
            "person: Afi Lawson",
            "person: Kodjo Abalo",
        ],
        &[],
    );
}

#[test]
fn an_address_of_single_lines_above_a_letter_is_its_addressees() {
    check(
        "# Weaver threatened in Kara\n\nFiled under Letters\n\nHello all, here is the case for May. Afi Lawson weaves in Kara, and since \
         December she has been getting calls at night. The cut off date for letters is June 24, 2022. Early letters are best.\n\nMe Kodjo Exemple\n\nProcureur général\n\n12 rue du Marché\n\nLomé\n\nTOGO\n\n\
         Dear Attorney General:\n\nI am deeply concerned for the safety of Afi Lawson of Kara, who has been threatened.\n\nI urge you \
         to see that she is protected.\n\nSincerely,\n\n[your name]\n",
        &["addressee: Me Kodjo Exemple | Procureur général | 12 rue du Marché | Lomé | TOGO"],
        &[],
    );
}

#[test]
fn a_cut_off_date_is_the_last_day() {
    check(
        "# Weaver threatened in Kara\n\nThe cut off date for letters is June 24, 2022. Please write to:\n\nMinister of Justice\nBP \
         121\nLomé\nTogo\n\nDear Minister,\n\nI am concerned for the safety of Afi Lawson of Kara.\n\nSincerely,\n",
        &["deadline: 2022-06-24"],
        &[],
    );
}

#[test]
fn a_salutation_above_a_section_of_its_own_block_comes_to_an_end() {
    // The search for running text below it once stood still.
    check(
        "PUBLIC                     AI Index: AFR 57/004/1997\nUA 33/97      Fear of torture      9 May 1997\nTOGO          \
         Afi Lawson, weaver\nAfi Lawson was taken from her loom in Kara on 3 May and nobody has seen her since.\nDear \
         Minister,\nRECOMMENDED ACTION: Please send letters.\n",
        &["number: UA 33/97", "title: Fear of torture", "person: Afi Lawson"],
        &[],
    );
}
