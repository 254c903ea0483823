//! Who publishes a document, told from where the name stands: above or before a day, before “ACTION ALERT”, above an address.

use super::check;

const TEXT: &str = "The weavers Afi Lawson and Koffi Mensah were taken from the market of Kara on 1 March, and nobody has \
                    been told where they are held.\n\nPlease write to the authorities and ask them to:\n\n- release both \
                    weavers;\n- let a doctor see them.\n\nMinister of Justice\nBP 121\nLomé\nTogo\nFax: +228 22 55 01 02\n";

#[test]
fn a_committee_above_place_and_day_writes_what_is_passed_on() {
    let head = "a loom in the attic\n\nwool, tea, the odd letter\n\nI got this from a friend in Lomé.\n\n******\n\nCommittee for \
                the Kara Weavers\nLomé, 12 March 2006\n\n";
    check(&format!("{head}{TEXT}"), &["organisation: Committee for the Kara Weavers"], &[]);
}

#[test]
fn a_name_before_the_day_or_the_kind_publishes_the_text() {
    for line in ["Lagoon Support Committee - 22 March 1996", "Lagoon Support Committee ACTION ALERT"] {
        let text = format!("Conference Lagoon\n\n{line}\n\nTwo weavers taken from the market of Kara\n\n{TEXT}");
        check(&text, &["organisation: Lagoon Support Committee"], &[]);
    }
}

#[test]
fn the_first_line_above_an_address_is_a_letters_head() {
    let head = "Students for Togo\nRoom 9, Student House, Aalborg\n\nTwo weavers taken from the market of Kara\n\n";
    check(&format!("{head}{TEXT}"), &["organisation: Students for Togo"], &[]);
}

#[test]
fn who_signs_a_circular_with_an_address_passes_on_what_another_asks() {
    let text = "Circular to all branches\n\nTWO WEAVERS TAKEN FROM THE MARKET OF KARA\n\nDear colleagues,\n\nThe International \
                Transport Workers' Federation (ITF) has asked its affiliates to write for the weavers Afi Lawson and Koffi Mensah, \
                who were taken from the market of Kara on 1 March. Branches are asked to send letters, calling on the authorities \
                to:\n\n* release both weavers\n* let a doctor see them\n\nLetters should be sent to:\n\nMinister of Justice\nBP \
                121\nLomé\nTogo\nFax: +228 22 55 01 02\n\nLetters need to be there before 13th August 2014.\n\nYours \
                sincerely\n\nAnn Example\nGeneral Secretary\n\nUnion of Lagoon Dockers\n9 Quay Close, London NW1 1JD\nTel: 020 7555 \
                0101\n";
    check(text, &["organisation: Union of Lagoon Dockers"], &[]);
}

#[test]
fn a_motto_is_nobodys_name() {
    let head = "Remember those in bonds as though you were bound with them.\n\nTwo weavers taken from the market of Kara\n\n";
    check(&format!("{head}{TEXT}"), &[], &["organisation: Remember"]);
}

#[test]
fn a_blogs_first_line_is_its_name_where_its_address_has_the_letters() {
    let head = "Let Afi Stay!\n\nBlog of friends in Lomé\n\nTwo weavers taken from the market of Kara\nPosted on 11 March 2010 by \
                letafistay\n\n";
    check(
        &format!("{head}{TEXT}"),
        &["organisation: Let Afi Stay!", "title: Two weavers taken from the market of Kara"],
        &[],
    );
}
