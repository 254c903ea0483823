//! Actions as typists and mail programs of the nineties laid them out: addresses of one line, pages run together, narrow
//! columns, the office that sent them.

use model::{Document, Format, Line};

use super::{MINISTER, action, check, common};

const HELD: &str = "Afi Lawson, a weaver, has been held in Kara since 12 February, and nobody has seen her.";

#[test]
fn one_line_addresses_are_a_copy_each() {
    for (list, copies) in [
        (
            "Loom News, Apartado 44, Telares\nEl Hilo, Calle 3 No. 4-15, Hilados",
            ["copy: Loom News | Apartado 44 | Telares", "copy: El Hilo | Calle 3 No. 4-15 | Hilados"],
        ),
        (
            "Thread Daily, PO Box 44, Houston, TX 77299\nThe Mill Times, PO Box 655, Dallas, TX 75299",
            [
                "copy: Thread Daily | PO Box 44 | Houston, TX 77299",
                "copy: The Mill Times | PO Box 655 | Dallas, TX 75299",
            ],
        ),
        (
            "La Navette, BP 44, Kara, Togo\nLe Métier, 3 rue du Fil, Lomé, Togo",
            ["copy: La Navette | BP 44 | Kara | Togo", "copy: Le Métier | 3 rue du Fil | Lomé | Togo"],
        ),
        (
            "Governor Ama Example, State Capitol, Austin, TX 78799. Fax: +1 512 555 0149\nThe Editor, Loom Herald, 7 Example St NW, Austin, TX 78798",
            [
                "copy: Governor Ama Example | State Capitol | Austin, TX 78799 [fax +1 512 555 0149]",
                "copy: The Editor | Loom Herald | 7 Example St NW | Austin, TX 78798",
            ],
        ),
    ] {
        check(
            &action(HELD, &format!("COPIES TO:\n{list}\n\nPLEASE SEND APPEALS IMMEDIATELY.")),
            &[MINISTER, copies[0], copies[1]],
            &[],
        );
    }
}

#[test]
fn an_address_broken_by_hand_stays_one() {
    let list = "COPIES TO:\n\nAma Example, Mayor\nTown Hall, 3 Loom Street\nKara, Togo";
    check(&action(HELD, list), &["copy: Ama Example, Mayor | Town Hall, 3 Loom Street | Kara, Togo"], &[]);
}

#[test]
fn a_one_line_address_may_run_over_into_the_next() {
    let text = "Loom Rights, 4 March 2004\n\nAfi Lawson, a weaver from Kara, has been held without charge since the twelfth of February\nand nobody has seen her.\n\n\
         Please write to:\n\nPresident of the Republic, Mr Kodjo Example, Palace of the Great Loom, Square\nNorth, Lomé 1, Togo, Fax: +228 22 55 01 01\n\
         Attorney General, Ms Ama Example, 4 Thread Avenue, Lomé, Togo,\nFax: +228 22 55 01 02\n";
    check(
        text,
        &[
            "addressee: President of the Republic | Mr Kodjo Example | Palace of the Great Loom | Square North | Lomé 1 | Togo [fax +228 22 55 01 01]",
            "addressee: Attorney General | Ms Ama Example | 4 Thread Avenue | Lomé | Togo [fax +228 22 55 01 02]",
        ],
        &[],
    );
}

#[test]
fn the_code_of_the_next_town_is_no_fax() {
    let list = "COPIES TO:\n\nGovernor Ama Example\nState Capitol\nFax: +1 512 555 0149 or the Mill Times, Austin, TX 78798";
    check(&action(HELD, list), &[MINISTER], &["78798]"]);
}

#[test]
fn the_head_of_a_page_is_no_line_of_an_address() {
    let told =
        format!("{HELD}\n\nShe weaves for a living.\n\nHer brother asked for her twice.\n\nNobody answered him.");
    for (head, of) in [
        ("UA 19/22 Index: AFR 57/9310/2022 Togo 3 March 2022", "BP 121, Lomé\n"),
        ("AI Index: AFR 57/9310/2022\n2", "BP 121, Lomé\n"),
        ("AI Index: AFR 57/9310/2022   Amnesty International", "BP 121, Lomé\n\n"),
    ] {
        let below = format!("{of}{head}{}", if of.ends_with("\n\n") { "\n\n" } else { "\n" });
        let text = action(&told, "").replace("BP 121, Lomé\n", &below);
        check(&text, &[MINISTER, "number: UA 19/22", "index: AFR 57/9310/2022"], &[]);
    }
}

#[test]
fn the_number_of_a_page_parts_no_address() {
    let mut document = common::document(&action(HELD, "").replace("BP 121, Lomé\n", "BP 121, Lomé\n\n- 2 -\n\n"));
    let number = document.blocks.iter().position(|block| block.text() == "2 -").unwrap_or(0);
    document.blocks[number].region = model::Region::Furniture;
    let read = common::readable(&extract::action(&document));
    assert!(read.lines().any(|line| line == MINISTER), "{read}");
}

#[test]
fn a_salutation_in_a_narrow_column_is_whole() {
    for (salutation, whole) in [
        ("Salutation: Your\nExcellency", "Your Excellency"),
        ("Formule d'appel : Monsieur\nle Ministre,", "Monsieur le Ministre,"),
        ("Tratamiento: Señora Fiscal\nGeneral", "Señora Fiscal General"),
        ("Anrede: Sehr geehrter\nHerr Minister", "Sehr geehrter Herr Minister"),
    ] {
        let text = action(HELD, "Head of the Loom Office\nBP 12, Kara\nTogo")
            .replace("+228 22 55 01 02\n", &format!("+228 22 55 01 02\n{salutation}\n"));
        check(
            &text,
            &[
                &format!("{MINISTER} [salutation {whole}]"),
                "addressee: Head of the Loom Office | BP 12, Kara | Togo",
            ],
            &[],
        );
    }
}

#[test]
fn the_office_that_sends_actions_out_is_nobody_to_write_to() {
    for foot in [
        "Urgent Action Network, AIUSA, PO Box 12, Loomtown CO 80499-0012\nuan@aiusa.example   phone 303 555 0158",
        "Please send appeals at once.\n\nUrgent Action Network\nAIUSA\nPO Box 12\nLoomtown CO 80499\nEmail: uan@aiusa.example",
        "COPIES TO:\n\nPrefect of Kara\nBP 3, Kara\nTogo\n\nRéseau Actions urgentes\nAISF\n7 rue du Fil\n75999 Paris\nau@amnesty.example",
        "COPIES TO:\n\nPrefect of Kara\nBP 3, Kara\nTogo\n\nRed de Acciones Urgentes\nEDAI\nCalle del Hilo 8\n28999 Madrid\nua@edai.example",
        "Schrijf direct.\n\nUrgent Action Netwerk\nPostbus 12\n1099 BV Amsterdam\nua@amnesty.example",
        "Rete Azioni Urgenti\nVia del Filo 8\n00199 Roma\nTel: 06 555 0101",
        "Urgent-Action-Netz\nPostfach 12\n53199 Bonn\nua@amnesty.example",
        "Сеть срочных акций\nа/я 12\n109999 Москва",
    ] {
        let own = [
            "Network",
            "AIUSA",
            "Réseau",
            "AISF",
            "Red de",
            "EDAI",
            "Netwerk",
            "Rete",
            "Netz",
            "Сеть",
            "PO Box 12",
        ];
        check(&action(HELD, foot), &[MINISTER], &own);
    }
}

/// Lines that begin with spaces are set in.
fn set_in(text: &str) -> Document {
    let mut document = Document::empty(Format::Text);
    for paragraph in text.split("\n\n") {
        let lines = paragraph.lines().map(|line| {
            let indent = line.len() - line.trim_start().len();
            Line {
                indent: u16::try_from(indent).unwrap_or(0),
                ..Line::plain(line.split_whitespace().collect::<Vec<_>>().join(" "))
            }
        });
        document.blocks.push(model::Block::of(model::BlockKind::Paragraph, lines.collect()));
    }
    document
}

#[test]
fn those_set_in_below_a_label_are_none_of_those_at_risk() {
    for label in [
        "Alleged perpetrators:",
        "Killed:",
        "Dead:",
        "Released:",
        "Muertos:",
        "Tués :",
        "Getötet:",
        "Uccisi:",
        "Mortos:",
        "Gedood:",
        "Убиты:",
    ] {
        let text = format!(
            "UA 12/95    Fear for safety    3 January 1995\n\nTOGO       Afi Lawson (f)\n           Kodjo Example (m)\n{label}    Ama Mensah\n           \
             Kofi Mensah\n\nRECOMMENDED ACTION: Please send faxes:\n- calling for protection for Afi Lawson and Kodjo Example.\n\n\
             APPEALS TO:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n"
        );
        let read = common::readable(&extract::action(&set_in(&text)));
        for name in ["Afi Lawson", "Kodjo Example"] {
            assert!(read.lines().any(|line| line == format!("person: {name}")), "{label} {read}");
        }
        assert!(!read.contains("person: Ama") && !read.contains("person: Kofi"), "{label} {read}");
    }
}

#[test]
fn the_last_digits_of_a_number_may_stand_below_it() {
    let text = action(HELD, "").replace("+228 22 55 01 02\n", "+228 22 55\n01 02\n");
    check(&text, &[MINISTER], &[]);
}
