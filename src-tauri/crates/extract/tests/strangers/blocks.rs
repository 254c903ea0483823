//! Addresses that pages run together, tear apart or furnish, as readers of real pages found them misread.

use super::check;

/// A page with that text below the line that opens the list.
fn listed(below: &str) -> String {
    format!(
        "URGENT ACTION\n\nWEAVER HELD IN TOGO\n\nThe weaver Afi Lawson was taken from the market of Kara on 1 March 2014, and \
         nobody has been told where she is held.\n\nPLEASE SEND APPEALS BEFORE 12 APRIL 2014 TO:\n\n{below}\n"
    )
}

#[test]
fn a_contact_that_the_page_hides_ends_an_address() {
    check(
        &listed(
            "Kodjo Abalo\nPresident of Togo\nc/o Minister of Mines\nBP 121, Lomé\nTogo\nEmail: [email protected]\nAmbassador Yao \
             Abalo\nEmbassy of Togo\n7 Example Avenue NW, Washington DC 20099\nPhone: 202 555 0102\nSalutation: Dear Ambassador",
        ),
        &[
            "addressee: Kodjo Abalo | President of Togo | c/o Minister of Mines | BP 121, Lomé | Togo",
            "addressee: Ambassador Yao Abalo | Embassy of Togo | 7 Example Avenue NW, Washington DC 20099 [phone 202 555 0102] \
             [salutation Dear Ambassador]",
        ],
        &[],
    );
}

#[test]
fn addresses_run_on_in_a_line_each_are_two() {
    check(
        &listed(
            "Minister of Mines Kodjo Abalo Avenue de la Mine 4 Quartier Exemple, Lomé 1, TOGO Twitter: @MinesTogo\n\
             Ambassador Yao Abalo Embassy of Togo 7 Example Ave. NW, Washington DC 20099 Phone: 202 555 0102 Salutation: Dear \
             Ambassador",
        ),
        &[],
        &["Minister of Mines Kodjo Abalo Avenue de la Mine 4 Quartier Exemple | Lomé 1 | TOGO [phone"],
    );
}

#[test]
fn a_form_on_a_page_is_a_way_to_reach_somebody() {
    for form in [
        "Online form in English: https://mines.example/reception",
        "Email (via contact form): http://mines.example/contact",
        "Formulaire en ligne : https://mines.example",
        "Kontaktformular des Ministeriums: https://mines.example",
    ] {
        check(
            &listed(&format!(
                "Kodjo Abalo\nMinister of Mines\nBP 121, Lomé\nTogo\nTwitter: @MinesTogo\n{form}\nSalutation: Dear Minister"
            )),
            &[
                "addressee: Kodjo Abalo | Minister of Mines | BP 121, Lomé | Togo [social @MinesTogo] [salutation Dear Minister]",
            ],
            &["mines.example"],
        );
    }
}

#[test]
fn words_for_those_who_listen_are_no_part_of_an_address() {
    for words in [
        "opens in a new tab",
        " (öffnet in neuem Tab)",
        "s’ouvre dans un nouvel onglet",
        " se abre en una nueva ventana",
    ] {
        check(
            &listed(&format!("Minister of Mines\nBP 121, Lomé\nTogo\nEmail: office@mines.example{words}")),
            &["addressee: Minister of Mines | BP 121, Lomé | Togo [email office@mines.example]"],
            &[],
        );
    }
}

#[test]
fn the_head_of_a_page_parts_no_address() {
    check(
        "UA: 9/16 Index: AFR 57/3200/2016 Togo Date: 18 January 2016\n\nURGENT ACTION\nWEAVER HELD IN TOGO\n\nThe weaver Afi Lawson \
         was taken from the market of Kara on 8 January 2016.\n\nPlease write immediately in French or your own language:\n* Calling \
         for the release of Afi Lawson.\n\nPLEASE SEND APPEALS BEFORE 29 FEBRUARY 2016 TO:\nDirector of the Prison of Kara\nKodjo \
         Abalo\n\nUA: 9/16 Index: AFR 57/3200/2016 Issue Date: 18 January 2016\nURGENT ACTION\nWEAVER HELD IN TOGO\n\nPrison civile\n\
         BP 121, Kara\nTogo\nSalutation: Dear Director\n\nMinister of Mines\nBP 122, Lomé\nTogo\nSalutation: Dear Minister\n",
        &[
            "addressee: Director of the Prison of Kara | Kodjo Abalo | Prison civile | BP 121, Kara | Togo [salutation Dear Director]",
            "addressee: Minister of Mines | BP 122, Lomé | Togo [salutation Dear Minister]",
        ],
        &[],
    );
}

#[test]
fn two_people_at_one_address_are_a_doubt() {
    check(
        &listed(
            "(1) Hon Kodjo Abalo, Minister of Mines\n(2) Hon Yao Abalo, Minister of Water\nboth at:\nPlace de la Mine\nLomé, Togo\n\
             Faxes: + 228 22 55 01 02 (Mines)\n+ 228 22 55 01 03 (Water)",
        ),
        &[],
        &["\naddressee: Place de la Mine"],
    );
    check(
        &listed(
            "Ministre des Mines (M. Kodjo Abalo) et ministre de l'Eau (général Yao Abalo)\nAvenue de la Mine\nLomé, Togo\nFax : + 228 \
             22 55 01 02 (Mines) ; + 228 22 55 01 03 (Eau)",
        ),
        &[
            "? addressee: Ministre des Mines (M. Kodjo Abalo) et ministre de l'Eau (général Yao Abalo) | Avenue de la Mine | Lomé, \
             Togo [fax + 228 22 55 01 02, + 228 22 55 01 03]",
        ],
        &[],
    );
}

#[test]
fn a_letters_first_words_are_nobodys_address() {
    check(
        &listed(
            "Minister of Mines\nBP 121, Lomé\nTogo\n\nsample letter:\nHis Excellency, or Dear Ambassador,\nI am writing to express my \
             worry about the weaver Afi Lawson; arrests of weavers, and threats against weavers in Togo",
        ),
        &["addressee: Minister of Mines | BP 121, Lomé | Togo"],
        &["addressee: His Excellency", "addressee: or Dear"],
    );
}

#[test]
fn blank_lines_tear_no_address() {
    check(
        &listed(
            "Minister Afi Abalo\n\nMinistry of Mines\n\nPostal Address: 99 rue de la Mine,\n\nQuartier Exemple, Lomé,\n\nBP 06600, \
             Lomé, Togo\n\nEmail: [email protected]\n\nX: @MinesTogo",
        ),
        &[
            "addressee: Minister Afi Abalo | Ministry of Mines | 99 rue de la Mine | Quartier Exemple, Lomé | BP 06600, Lomé, Togo \
             [social @MinesTogo]",
        ],
        &[],
    );
    check(
        &listed(
            "Public Prosecutor Kodjo Abalo\n\nOffice of the Public Prosecutor\n\nAdidogomé, Lomé, Togo\n\nFax: +228 22 55 01 02",
        ),
        &[
            "addressee: Public Prosecutor Kodjo Abalo | Office of the Public Prosecutor | Adidogomé, Lomé, Togo [fax +228 22 55 01 02]",
        ],
        &[],
    );
    check(
        &listed("Minister of Mines, BP 12, Lomé\n\nLa Navette, BP 4, Kara, Togo\n\nEmail: navette@loom.example"),
        &[],
        &["Minister of Mines, BP 12, Lomé | La Navette", "Lomé | La Navette"],
    );
}

#[test]
fn what_a_page_prints_below_is_no_rest_of_an_address() {
    for line in
        ["12 comments", "Angry 0 Sad 0", "5 Shares, 3 Likes?", "1,234 views", "Posted by Yao Abalo, 3 March 2014"]
    {
        check(
            &listed(&format!("Embassy of Togo\n6 Example Court\nLondon W8 5DL\n\n{line}\n")),
            &["addressee: Embassy of Togo | 6 Example Court | London W8 5DL"],
            &["W8 5DL |"],
        );
    }
}

#[test]
fn a_box_of_the_section_parts_no_address() {
    check(
        &listed(
            "Director of the Mines of Kara\nKodjo Abalo\n4 rue de la Mine\n\nExample Urgent Action Network, 600 Example Avenue SE, \
             Washington DC 20003\nT. 202 555 0100\n\nKara 83001\nTogo\nSalutation: Dear Director",
        ),
        &[
            "addressee: Director of the Mines of Kara | Kodjo Abalo | 4 rue de la Mine | Kara 83001 | Togo [salutation Dear Director]",
        ],
        &["Example Urgent Action Network"],
    );
}

#[test]
fn notes_and_days_are_no_lines_of_an_address() {
    for note in [
        "Mail to Togo takes three weeks; please send a copy by e-mail to the Embassy",
        "Le courrier met trois semaines, merci de ne pas envoyer de lettres",
        "im Januar 2019",
    ] {
        check(
            &listed(&format!("Minister of Mines\nBP 121, Lomé\nTogo\n{note}\nFax: +228 22 55 01 02")),
            &["addressee: Minister of Mines | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
            &[],
        );
    }
    check(
        &listed("Minister of Mines Kodjo Abalo (through the embassy in your country, or)\nBP 121, Lomé\nTogo"),
        &["addressee: Minister of Mines Kodjo Abalo | BP 121, Lomé | Togo"],
        &[],
    );
    check(
        &listed(
            "Minister of Mines\nBP 121, Lomé\nTogo\n\nCOPIES TO: La Navette, BP 4, Kara, Togo; and diplomatic representatives of \
                 TOGO accredited to\nyour country.",
        ),
        &["copy: La Navette | BP 4 | Kara | Togo"],
        &["| and diplomatic"],
    );
}

#[test]
fn an_embassy_for_readers_of_several_countries_is_a_doubt() {
    check(
        &listed(
            "Minister of Mines\nBP 121, Lomé\nTogo\n\nAnd copies to:\nEmbassy: members in the UK: 4 Example Place, London W8 5XX, fax \
             020 7555 0102; members in the USA: 27 Example\nStreet NW, Washington DC 20008, fax 202 555 0103",
        ),
        &["addressee: Minister of Mines | BP 121, Lomé | Togo"],
        &["\ncopy: Embassy", "\ncopy: Street NW"],
    );
}
