//! What the columns of a PDF's page do to addresses, and pages that print several actions.

mod common;

use model::{Block, BlockKind, Document, Format, Line, PageBox};

fn placed(text: &str, x: f32, y: f32, width: f32) -> Line {
    Line { at: Some(PageBox { page: 1, x, y, width, height: 8.0 }), ..Line::plain(text) }
}

fn bold(text: &str, x: f32, y: f32, width: f32) -> Line {
    Line { bold: true, ..placed(text, x, y, width) }
}

/// Finds the line among the findings of a document.
#[track_caller]
fn holds(document: &Document, expected: &str) {
    let read = common::readable(&extract::action(document));
    assert!(read.lines().any(|line| line == expected), "{read}");
}

fn three_columns() -> Document {
    let block = |kind, lines| Block::of(kind, lines);
    let mut document = Document::empty(Format::Pdf);
    document.blocks = vec![
        block(
            BlockKind::Paragraph,
            vec![placed("UA: 17/12 Index: ASA 23/9310/2012 Cambodia Date: 14 May 2012", 57.0, 40.0, 300.0)],
        ),
        block(BlockKind::Heading(3), vec![bold("PLEASE SEND APPEALS BEFORE 25 JUNE 2012 TO:", 57.0, 350.0, 260.0)]),
        block(
            BlockKind::Paragraph,
            vec![
                placed("Governor of Kampot", 57.0, 370.0, 96.0),
                placed("Mr Sok Vannak", 57.0, 380.0, 70.0),
                placed("Kingdom of Cambodia", 57.0, 390.0, 84.0),
                placed("Fax: +855 23 555 156", 57.0, 400.0, 83.0),
            ],
        ),
        block(
            BlockKind::Heading(3),
            vec![bold("Salutation: Dear Governor /", 57.0, 410.0, 120.0), bold("Excellence", 57.0, 420.0, 48.0)],
        ),
        block(
            BlockKind::Paragraph,
            vec![
                placed("Minister of Justice", 221.0, 370.0, 68.0),
                placed("Phnom Penh", 221.0, 380.0, 49.0),
                placed("Kingdom of Cambodia", 221.0, 390.0, 84.0),
            ],
        ),
        block(BlockKind::Heading(3), vec![bold("Salutation: Your Excellency", 221.0, 400.0, 111.0)]),
        block(BlockKind::Heading(3), vec![bold("And copies to:", 385.0, 370.0, 59.0)]),
        block(
            BlockKind::Paragraph,
            vec![
                placed("Chief of the Kampot Municipal", 385.0, 380.0, 133.0),
                placed("Court", 385.0, 390.0, 21.0),
                placed("Kampot, Cambodia", 385.0, 400.0, 84.0),
                placed("Fax: +855 23 555 677", 385.0, 410.0, 83.0),
            ],
        ),
    ];
    document
}

#[test]
fn a_salutation_in_bold_ends_no_list_of_addresses() {
    let document = three_columns();
    holds(
        &document,
        "addressee: Governor of Kampot | Mr Sok Vannak | Kingdom of Cambodia [fax +855 23 555 156] [salutation Dear Governor / Excellence]",
    );
    holds(
        &document,
        "addressee: Minister of Justice | Phnom Penh | Kingdom of Cambodia [salutation Your Excellency]",
    );
}

#[test]
fn a_word_that_had_no_room_in_its_column_goes_back_to_its_line() {
    holds(&three_columns(), "copy: Chief of the Kampot Municipal Court | Kampot, Cambodia [fax +855 23 555 677]");
}

/// Two addresses side by side, each below its office in bold, and the letter below both.
fn offices_in_bold(label: &str) -> Document {
    let mut document = Document::empty(Format::Pdf);
    let office = |text, x| Block::of(BlockKind::Heading(3), vec![bold(text, x, 280.0, 120.0)]);
    let address = |lines: &[&str], x| {
        let placed = lines.iter().zip(1_u8..).map(|(text, n)| placed(text, x, 280.0 + 10.0 * f32::from(n), 110.0));
        Block::of(BlockKind::Paragraph, placed.collect())
    };
    let text = "I am writing to you about the weaver Afi Lawson, who has been held without charge since 12 March and has not seen a lawyer.";
    document.blocks = vec![
        Block::of(BlockKind::Paragraph, vec![placed("UA: 19/22 Index: AFR 57/9310/2022 Togo", 57.0, 40.0, 300.0)]),
        Block::of(BlockKind::Heading(3), vec![bold(label, 57.0, 250.0, 300.0)]),
        office("Minister of Justice", 57.0),
        address(&["Hon. Kossi Example", "BP 121, Lomé", "Togo", "Email: justice@gouv-tg.example"], 57.0),
        office("Minister for the Interior", 300.0),
        address(&["Hon. Ama Example", "BP 12, Lomé", "Togo", "Fax: +228 22 55 01 02"], 300.0),
        Block::of(BlockKind::Paragraph, vec![placed("Dear Minister,", 57.0, 350.0, 80.0)]),
        Block::of(BlockKind::Paragraph, vec![placed(text, 57.0, 365.0, 480.0)]),
        Block::of(BlockKind::Paragraph, vec![placed("Yours sincerely,", 57.0, 390.0, 80.0)]),
    ];
    document
}

#[test]
fn an_office_in_bold_is_the_first_line_of_its_address() {
    for label in ["TAKE ACTION: WRITE AN APPEAL", "WORDS THAT NO TABLE HOLDS"] {
        let document = offices_in_bold(label);
        holds(
            &document,
            "addressee: Minister of Justice | Hon. Kossi Example | BP 121, Lomé | Togo [email justice@gouv-tg.example]",
        );
        holds(
            &document,
            "addressee: Minister for the Interior | Hon. Ama Example | BP 12, Lomé | Togo [fax +228 22 55 01 02]",
        );
    }
}

#[test]
fn the_rest_of_a_salutation_begins_no_other_address() {
    let mut document = three_columns();
    document.blocks[3] = Block::of(
        BlockKind::Heading(3),
        vec![bold("Salutation: Excellence/ Your", 57.0, 410.0, 120.0), bold("Excellency", 57.0, 420.0, 48.0)],
    );
    holds(
        &document,
        "addressee: Governor of Kampot | Mr Sok Vannak | Kingdom of Cambodia [fax +855 23 555 156] [salutation Excellence/ Your Excellency]",
    );
}

#[test]
fn a_cell_holds_one_address_a_paragraph_for_each_line() {
    let cell =
        |text: &str, column| Block::of(BlockKind::Cell { table: 1, row: 1, column }, vec![Line::plain(text)]);
    let mut document = Document::empty(Format::Docx);
    document.blocks = vec![Block::of(BlockKind::Paragraph, vec![Line::plain("Addresses")])];
    let first = ["Prosecutor General", "Mr. Askar Example", "010000 Astana, Kazakhstan", "Fax: +7 7172 555 402"];
    let second = ["Minister of Justice", "8 Example Street", "010000 Astana, Kazakhstan", "Fax: +7 7172 555 554"];
    document.blocks.extend(first.map(|line| cell(line, 1)));
    document.blocks.extend(second.map(|line| cell(line, 2)));
    holds(
        &document,
        "addressee: Prosecutor General | Mr. Askar Example | 010000 Astana, Kazakhstan [fax +7 7172 555 402]",
    );
    holds(
        &document,
        "addressee: Minister of Justice | 8 Example Street | 010000 Astana, Kazakhstan [fax +7 7172 555 554]",
    );
}

#[test]
fn a_country_at_the_head_of_the_next_column_ends_the_address() {
    let mut document = Document::empty(Format::Pdf);
    document.blocks = vec![
        Block::of(
            BlockKind::Paragraph,
            vec![placed("UA: 17/22 Index: AMR 19/9310/2022 Brazil", 51.0, 56.0, 300.0)],
        ),
        Block::of(BlockKind::Heading(3), vec![bold("TAKE ACTION: WRITE AN APPEAL", 51.0, 260.0, 230.0)]),
        Block::of(
            BlockKind::Paragraph,
            vec![
                placed("State Prosecutor of Pará", 51.0, 292.0, 219.0),
                placed("Rua Exemplo, 100", 51.0, 303.0, 127.0),
                placed("66015-165 Belém, PA", 51.0, 314.0, 103.0),
            ],
        ),
        Block::of(
            BlockKind::Paragraph,
            vec![placed("Brazil", 309.0, 143.0, 26.0), placed("E-mail: pgj@mp-pa.example", 309.0, 154.0, 135.0)],
        ),
    ];
    holds(
        &document,
        "addressee: State Prosecutor of Pará | Rua Exemplo, 100 | 66015-165 Belém, PA | Brazil [email pgj@mp-pa.example]",
    );
}

const NEWSLETTER: &str = "\
THE INKWELL
The monthly sheet of the Harrow Letter Writers No. 12, April 2023

This month: two letters, two stamps, one hour. Thank you!

1. PARAGUAY - BEEKEEPER IN PRISON WITHOUT TRIAL

Arnaldo Rojas Medina led the protest against a paper mill. He has a weak heart.

Dear President of the Court,

I am concerned about Arnaldo Rojas Medina, a beekeeper held in prison since January 2023. Please see that he is tried without further delay or released.

Yours faithfully,

President of the Supreme Court
Alonso y Exemplo 99
Asunción
Paraguay

Please post by 13/05/2023.

~~~~~~~~~~~~~~~~~~~~~~~~

2. TAJIKISTAN - BLOGGER DISAPPEARED (UA 21/23)

Munira Saidova wrote about the price of bread. Two men put her into a grey car.

Your Excellency,

Please do everything in your power to find Munira Saidova, last seen in Dushanbe on 11 March 2023, and to bring those who took her to justice.

Yours sincerely,

President of Tajikistan
Prospekt Exemplo 80
734023 Dushanbe
Tajikistan
Fax: +992 37 555 25 20

Write as soon as you can, in English or Russian.

~~~~~~~~~~~~~~~~~~~~~~~~

GOOD NEWS: the painter we wrote for in January is home.";

#[test]
fn letters_of_a_newsletter_are_actions_of_their_own() {
    let parts = extract::parts(&common::document(NEWSLETTER));
    let read: Vec<String> = parts.iter().map(|part| common::readable(&extract::action(part))).collect();
    assert_eq!(read.len(), 2, "{read:?}");
    let (first, second) = (&read[0], &read[1]);
    assert!(
        first.contains("addressee: President of the Supreme Court | Alonso y Exemplo 99 | Asunción | Paraguay\n"),
        "{first}"
    );
    assert!(!first.contains("Tajikistan") && !first.contains("UA 21/23"), "{first}");
    assert!(second.contains("number: UA 21/23") && second.contains("President of Tajikistan |"), "{second}");
    assert!(!second.contains("ended"), "{second}");
}

const BULLETIN: &str = "\
# Letters for March

# Urgent Action: Singer jailed for a lament (Rwanda, UA 12/15)

AI Index: AFR 47/9310/2015

Phyllis Uwera was sentenced to ten years on 27 January for a song about a missing cousin. Please write before 20 March 2015 to: Minister of Justice, PO Box 160, Kigali, Rwanda. Fax: +250 555 586. Salutation: Dear Minister

# Urgent Action Update: Fisherman still missing (Mexico, UA 301/14)

AI Index: AMR 41/9310/2015

Rodolfo Uc Pech has not been seen since 2 December 2014. Please write before 27 March 2015 to: Governor of Yucatán, Calle 61, Mérida, Mexico. Salutation: Dear Governor";

#[test]
fn addresses_inside_sentences_part_two_actions() {
    let parts = extract::parts(&common::document(BULLETIN));
    let read: Vec<String> = parts.iter().map(|part| common::readable(&extract::action(part))).collect();
    assert_eq!(read.len(), 2, "{read:?}");
    assert!(
        read[0].contains("addressee: Minister of Justice | PO Box 160 | Kigali | Rwanda [fax +250 555 586]"),
        "{}",
        read[0]
    );
    assert!(read[1].contains("deadline: 2015-03-27") && read[1].contains("number: UA 301/14"), "{}", read[1]);
}

const DIGEST: &str = "\
Two urgent appeals this week

Please act on both appeals below.

ACTION 1
Case: Nurse detained in Togo
On 12 February nurse Afi Lawson was arrested in Kara after treating demonstrators, and nobody has seen her since.
Send letters to:
Minister of Justice
BP 121
Lomé
Togo
Fax: +228 22 55 01 02
before 10 April 2020, asking for her immediate release.

ACTION 2
Case: Farmer threatened in Honduras
Farmer Julio Mejía received death threats on 20 February and has had to leave the land that he tills.
Send letters to:
Attorney General
Edificio Exemplo
Tegucigalpa
Honduras
Email: fiscal@mp.example
before 17 April 2020, asking for protection.";

#[test]
fn counted_actions_of_a_mail_are_parted() {
    let parts = extract::parts(&common::document(DIGEST));
    let read: Vec<String> = parts.iter().map(|part| common::readable(&extract::action(part))).collect();
    assert_eq!(read.len(), 2, "{read:?}");
    assert!(!read[0].contains("Honduras") && !read[1].contains("Togo"), "{read:?}");
}
