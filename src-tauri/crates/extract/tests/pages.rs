//! Pages that list documents, pages that print two actions, and what a PDF's page shows by where its lines stand.

mod common;

use extract::Item;
use model::{Block, BlockKind, Document, Format, Line, Link, PageBox, Region};

/// One line an item.
#[track_caller]
fn check(document: &Document, expected: &[&str]) {
    let found: Vec<String> = extract::listing(document).items.iter().map(line).collect();
    assert_eq!(found, expected);
}

fn line(item: &Item) -> String {
    let kind = item.kind.map_or("-", model::AlertKind::word);
    let index = item.index.as_ref().map_or("-".to_owned(), ToString::to_string);
    let words: Vec<&str> = item.excerpt.split_whitespace().take(4).collect();
    let link = |link: &Option<String>| link.clone().unwrap_or("-".to_owned());
    let title = item.title.as_deref().unwrap_or("-");
    format!(
        "{title} | {kind} | {index} | {} | {} | {}",
        words.join(" "),
        link(&item.read_more),
        link(&item.download)
    )
}

/// A block whose links stand where `[words](address)` is written.
fn block(kind: BlockKind, text: &str) -> Block {
    let (mut plain, mut links, mut rest) = (String::new(), Vec::new(), text);
    while let Some((before, after)) = rest.split_once('[') {
        let (words, after) = after.split_once("](").expect("a link's words are closed");
        let (address, after) = after.split_once(')').expect("a link's address is closed");
        plain.push_str(before);
        let start = plain.chars().count();
        plain.push_str(words);
        let end = plain.chars().count();
        links.push(Link { address: address.into(), href: address.into(), start, end });
        rest = after;
    }
    plain.push_str(rest);
    let mut block = Block::of(kind, plain.lines().map(Line::plain).collect());
    block.links = links;
    block
}

fn page(blocks: Vec<Block>) -> Document {
    let mut document = Document::empty(Format::Html);
    document.blocks = blocks;
    document
}

#[test]
fn items_end_in_their_links_and_labels_may_stand_above() {
    let head = |text| block(BlockKind::Heading(3), text);
    let text = |text| block(BlockKind::Paragraph, text);
    let document = page(vec![
        block(BlockKind::Heading(1), "Urgent Actions"),
        text("Urgent Action"),
        head("[Jemen: Imker verschwunden](/ua/1)"),
        text("Seit dem 3. Mai fehlt von dem Imker Abdo Saleh jede Spur."),
        text("[Weiterlesen](/ua/1) [PDF herunterladen](/ua/1.pdf)"),
        text("Gute Nachricht"),
        head("[Togo: Lehrer ist frei](/ua/2)"),
        text("AI-Index: AFR 57/0102/2024"),
        text("Nach elf Monaten in Haft ist der Lehrer wieder bei seiner Familie."),
        text("[Weiterlesen](/ua/2)"),
        text("Ohne Überschrift steht hier ein dritter Eintrag, der nur aus Text besteht."),
        text("[Weiterlesen](/ua/3)"),
        text("[nächste Seite](?page=1)"),
    ]);
    check(
        &document,
        &[
            "Jemen: Imker verschwunden | urgent_action | - | Seit dem 3. Mai | /ua/1 | /ua/1.pdf",
            "Togo: Lehrer ist frei | outcome | AFR 57/102/2024 | Nach elf Monaten in | /ua/2 | -",
            "- | - | - | Ohne Überschrift steht hier | /ua/3 | -",
        ],
    );
    assert_eq!(extract::listing(&document).next.as_deref(), Some("?page=1"));
    assert!(
        extract::action(&document)
            .findings
            .iter()
            .any(|f| f.value == model::Value::Kind(model::AlertKind::Listing))
    );
}

#[test]
fn a_page_pasted_as_text_has_headlines_without_links() {
    let document = common::document(
        "• URGENT ACTION: Five exiles seized\n\nFive people were taken from a boarding house on 3 October.\n\nRead More Download\n\n\
         • Commission must be heard\n\nPress releases\n\nThe findings should be laid before parliament now.\n\nRead More Download\n\n\
         Two prisoners were released from the fortress on 12 February and have rejoined their families there.\n\nRead More Download",
    );
    check(
        &document,
        &[
            "URGENT ACTION: Five exiles seized | urgent_action | - | Five people were taken | - | -",
            "Commission must be heard | press_release | - | The findings should be | - | -",
            "- | - | - | Two prisoners were released | - | -",
        ],
    );
}

const TWO: &str = "# Letters for March\n\n# Malawi: Nurse dismissed\n\nUA 31/19, AFR 36/0102/2019, 5 March 2019\n\n\
    Nurse Tiyamike Phiri was dismissed from Zomba hospital after she told a newspaper that there were no gloves there.\n\n\
    Please write in English:\n\n- calling for the charges against Tiyamike Phiri to be dropped\n\n\
    Write to: Minister of Health, Hon. Atupele Kalua, P.O. Box 30377, Lilongwe 3, Malawi. Email: health@malawi.example. Salutation: Dear Minister\n\n\
    Please write before 16 April 2019.\n\n\
    # Oman: Poet held\n\nUA 29/19, MDE 20/0099/2019, 1 March 2019\n\n\
    Poet Nasser al-Badri has been held in an unknown place since 20 February. He needs his medicine every day.\n\n\
    Please write in Arabic:\n\n- asking where Nasser al-Badri is held\n\n\
    Write to: Inspector General of Police, P.O. Box 302, Muscat 100, Oman. Fax: +968 2455 5000\n\n\
    Please write before 12 April 2019.";

#[test]
fn a_page_with_two_actions_is_two_documents() {
    let parts = extract::parts(&common::document(TWO));
    let read: Vec<String> = parts.iter().map(|part| common::readable(&extract::action(part))).collect();
    let lines = |text: &str, wanted: &[&str]| {
        for line in wanted {
            assert!(text.lines().any(|l| l == *line), "{line} is not in\n{text}");
        }
    };
    assert_eq!(read.len(), 2);
    lines(&read[0], &["number: UA 31/19", "deadline: 2019-04-16", "person: Tiyamike Phiri"]);
    lines(
        &read[0],
        &[
            "addressee: Minister of Health | Hon. Atupele Kalua | P.O. Box 30377 | Lilongwe 3 | Malawi [email health@malawi.example] [salutation Dear Minister]",
        ],
    );
    lines(
        &read[1],
        &[
            "number: UA 29/19",
            "deadline: 2019-04-12",
            "addressee: Inspector General of Police | P.O. Box 302 | Muscat 100 | Oman [fax +968 2455 5000]",
        ],
    );
}

#[test]
fn one_action_stays_one_document() {
    let document = common::document(include_str!("fixtures/italian-2005.txt"));
    assert_eq!(extract::parts(&document), vec![document]);
}

/// A line at a place on the first page.
fn placed(text: &str, x: f32, y: f32) -> Line {
    Line { at: Some(PageBox { page: 1, x, y, width: 200.0, height: 9.5 }), ..Line::plain(text) }
}

#[test]
fn an_address_beside_a_letter_is_no_part_of_it() {
    let paragraph = |lines| Block::of(BlockKind::Paragraph, lines);
    let mut document = Document::empty(Format::Pdf);
    document.blocks = vec![
        paragraph(vec![placed("First UA: 55/21 Index: ASA 20/4688/2021 India Date: 3 September 2021", 50.0, 40.0)]),
        paragraph(vec![placed(
            "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USING THIS MODEL LETTER",
            50.0,
            60.0,
        )]),
        paragraph(vec![placed("Dear Chief Minister,", 50.0, 80.0)]),
        paragraph(vec![placed(
            "I wish to express my alarm at the continued imprisonment of the teacher Sukanya Tirkey,",
            50.0,
            100.0,
        )]),
        paragraph(vec![
            placed("Chief Minister of Jharkhand", 360.0, 80.0),
            placed("Ranchi 834 004", 360.0, 92.0),
            placed("Jharkhand, India", 360.0, 104.0),
            placed("Email: cm@gov-in.example", 360.0, 116.0),
        ]),
        paragraph(vec![placed(
            "who has been held since May. I urge you to see to it that she is released at once.",
            50.0,
            140.0,
        )]),
        paragraph(vec![placed("Yours faithfully,", 50.0, 160.0)]),
    ];
    let read = common::readable(&extract::action(&document));
    assert!(
        read.contains(
            "addressee: Chief Minister of Jharkhand | Ranchi 834 004 | Jharkhand, India [email cm@gov-in.example]"
        ),
        "{read}"
    );
    assert!(read.contains("Sukanya Tirkey,¶¶who has been held"), "{read}");
}

#[test]
fn lines_that_follow_without_a_gap_are_one_address() {
    let paragraph = |lines| Block::of(BlockKind::Paragraph, lines);
    let mut document = Document::empty(Format::Pdf);
    document.blocks = vec![
        paragraph(vec![placed("UA: 75/26 Index: EUR 49/9366/2026 Belarus Date: 28 September 2026", 50.0, 40.0)]),
        paragraph(vec![placed("PLEASE SEND APPEALS BEFORE 11 JANUARY 2027 TO:", 50.0, 345.0)]),
        paragraph(vec![placed("Prosecutor General", 84.0, 367.0), placed("Ryhor Astapenka", 84.0, 380.0)]),
        paragraph(vec![placed("220030 Minsk", 84.0, 393.0), placed("Belarus", 84.0, 406.0)]),
    ];
    let read = common::readable(&extract::action(&document));
    assert!(read.contains("addressee: Prosecutor General | Ryhor Astapenka | 220030 Minsk | Belarus\n"), "{read}");
}

#[test]
fn nothing_is_found_in_furniture_or_in_nothing() {
    let mut footer =
        block(BlockKind::Paragraph, "Amnesty International, PO Box 3301, Cedar Gulch. Fax: 303 555 0114");
    footer.region = Region::Furniture;
    let action = extract::action(&page(vec![footer]));
    assert_eq!(common::readable(&action), "! no-text: \n");
}

#[test]
fn a_number_in_the_header_of_a_word_processors_page_is_read() {
    let mut header =
        block(BlockKind::Paragraph, "UA: 14/15 Index: AMR 53/9310/2015 Venezuela Date: 20 February 2015");
    header.region = Region::Furniture;
    let mut document = page(vec![header, block(BlockKind::Heading(1), "TWO STUDENTS HELD")]);
    document.format = Format::Docx;
    let read = common::readable(&extract::action(&document));
    assert!(read.contains("number: UA 14/15") && read.contains("issued: 2015-02-20"), "{read}");
}

#[test]
fn a_sheet_is_its_groups_and_an_address_has_no_to() {
    let sheet = TWO.replacen("# Letters for March", "Harbour Letter Writers - sheet for March", 1);
    let read = common::readable(&extract::action(&common::document(&sheet)));
    assert!(read.contains("organisation: Harbour Letter Writers\n"), "{read}");
    let form = "# Packers sacked\n\nMaria Abad and Rodel Santos were sacked on 3 October 2018, one day after they were elected.\n\n\
        Please send letters to:\n\n\
        To: Mr Gordon Example, Managing Director, Example Packing Corporation, General Santos City, Philippines\n\n\
        Dear Mr Example,\n\nWe are shocked to learn that your company dismissed Maria Abad and Rodel Santos on 3 October, one day after they had been elected.\n\n\
        Yours sincerely,";
    let read = common::readable(&extract::action(&common::document(form)));
    assert!(read.contains("addressee: Mr Gordon Example | Managing Director |"), "{read}");
}

#[test]
fn the_forms_of_one_name_are_one_person() {
    let text = "# Farmer driven off\n\nOn 9 March 2015 Mr. Limbert Rojas Ejemplo, 20, was driven off in a lorry of the army near Chimoré, and nobody has seen him since.\n\n\
        Lieutenant Marco Belzu told the mother of Mr. Rojas Ejemplo that he would be handed over.\n\n\
        Please write to the authorities urging them to:\n\n- release Mr. Limbert Rojas Ejemplo\n\n- tell the mother of Mr. Rojas Ejemplo where he is";
    let read = common::readable(&extract::action(&common::document(text)));
    assert!(read.contains("person: Limbert Rojas Ejemplo\n") && read.matches("person:").count() == 1, "{read}");
}

#[test]
fn places_point_at_the_words_they_came_from() {
    let document = common::document(include_str!("fixtures/german-2013.txt"));
    for finding in extract::action(&document).findings {
        let Some(place) = finding.place else { continue };
        let text = document.blocks[place.block as usize].text();
        let words: String =
            text.chars().skip(place.start as usize).take((place.end - place.start) as usize).collect();
        assert_eq!(words, place.words, "{:?}", finding.value);
    }
}

#[test]
fn a_bulletin_of_numbered_appeals_is_a_list() {
    let mut document = Document::empty(Format::Html);
    let told = "Three armed men entered the house of the water users in Kara at night and took a computer with all complaints.";
    for (place, code) in [
        ("TOGO", "TGO 003 / 0709 / OBS 094"),
        ("BENIN", "BEN 009 / 0709 / OBS 099"),
        ("GHANA", "GHA 006 / 0709 / OBS 107"),
    ] {
        document.blocks.push(block(BlockKind::Heading(3), &format!("[{place} - Threats](/{place})")));
        document.blocks.push(block(BlockKind::Paragraph, &format!("2 July 2009 - Urgent Appeal {code}")));
        document.blocks.push(block(BlockKind::Paragraph, told));
        document.blocks.push(block(BlockKind::Paragraph, &format!("[Read more](/{place})")));
    }
    let action = extract::action(&document);
    let kinds: Vec<_> = action
        .findings
        .iter()
        .filter_map(|f| if let model::Value::Kind(kind) = f.value { Some(kind) } else { None })
        .collect();
    assert_eq!(kinds, [model::AlertKind::Listing]);
}

#[test]
fn the_cards_of_a_page_are_a_list_though_each_has_a_number() {
    let mut document = Document::empty(Format::Html);
    document.blocks.push(block(BlockKind::Heading(1), "Urgent Actions"));
    for (number, place) in [("11", "Togo"), ("12", "Benin"), ("13", "Ghana"), ("14", "Mali")] {
        document.blocks.push(block(BlockKind::Paragraph, &format!("May {number}, 2022")));
        let title = format!("Urgent Action: WEAVER GOES MISSING ({place}: UA {number}.22)");
        document.blocks.push(block(BlockKind::Heading(3), &title));
        let text = "A weaver has not been seen since she left for the market of her village with her son.";
        document.blocks.push(block(BlockKind::Paragraph, text));
        document.blocks.push(block(BlockKind::Paragraph, &format!("[Take action](/ua/{number})")));
    }
    let found = extract::action(&document).findings;
    let kinds = found.iter().filter(|f| f.value == model::Value::Kind(model::AlertKind::Listing));
    assert_eq!(kinds.count(), 1);
    assert!(!found.iter().any(|f| matches!(f.value, model::Value::Number(_))), "{found:?}");
}
