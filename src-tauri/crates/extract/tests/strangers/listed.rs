//! Pages of other hands that hold several documents: each text is short.

use super::{check, common::document};

#[test]
fn pasted_headlines_with_their_country_are_a_list() {
    let told =
        "was taken from a workshop on 2 February by men in plain clothes, and nobody has seen this person since.";
    let text = format!(
        "Urgent Actions\n-\nTogo – Briefaktion Weaver taken\nThe weaver Afi Lawson {told} -\nBenin – Briefaktion Tailor \
         taken\nThe tailor Ayaba Exemple {told} -\nGhana: Potter takenposted on: 2022/06/16\nThe potter Ama Example {told} -\n"
    );
    let contents = extract::contents(&document(&text));
    let titles: Vec<&str> = contents.listing.items.iter().filter_map(|item| item.title.as_deref()).collect();
    assert_eq!(
        titles,
        ["Togo – Briefaktion Weaver taken", "Benin – Briefaktion Tailor taken", "Ghana: Potter taken"]
    );
    assert!(
        contents
            .listing
            .items
            .iter()
            .all(|item| item.excerpt.starts_with("The ") && item.excerpt.ends_with("since."))
    );
    assert_eq!(contents.listing.items[0].kind, Some(model::AlertKind::UrgentAction));
    assert!(super::common::readable(&contents.action).contains("kind: listing"));
}

#[test]
fn letters_below_their_addresses_are_an_action_each() {
    let letter = |number: &str, name: &str| {
        format!(
            "{number} Fear for safety - Togo. Appeals until 3 June 2022\n\nSENDER\n\nMinister of Justice\nBP 121\nLomé\n\
             TOGO\n\n{name}\n\nDear Minister,\n\nI am troubled to hear that {name}, a weaver of Kara, has been held since \
             February without a charge and without a visit by anybody.\n\nYours sincerely,\n\nSIGNATURE\n\nXXXXXXXXXXXXX\n\n"
        )
    };
    let text =
        format!("Sample letters\n\n{}{}", letter("UA-019/2022", "Afi Lawson"), letter("UA-021/2022", "Ama Lawson"));
    let actions = extract::actions(&document(&text));
    let read: Vec<String> = actions.iter().map(super::common::readable).collect();
    assert_eq!(read.len(), 2, "{read:?}");
    assert!(read[0].contains("number: UA 19/22") && read[1].contains("number: UA 21/22"), "{read:?}");
}

#[test]
fn a_sentence_that_ends_in_and_goes_on_in_its_list() {
    for (asks, ends) in [
        ("Skriv straks på engelsk, fransk, ewe eller på dit eget sprog og", "inden den 28. marts 2017 til"),
        ("WRITE AT ONCE, in French, English or your own language, and", "to, before 28 March 2017"),
    ] {
        check(
            &format!(
                "# Togo: væver forsvundet\n\nAfi Lawson, 31, blev hentet i Kara den 3. februar.\n\n{asks}\n\n- opfordr til, at hun \
                 løslades;\n\n- bed om, at hun ses af en læge.\n\nSend {ends}\n\nMinister of Justice\nBP 121, Lomé\nTogo\n"
            ),
            &["call: opfordr til, at hun løslades", "call: bed om, at hun ses af en læge"],
            &[],
        );
    }
}

#[test]
fn lines_that_begin_with_labels_of_kinds_are_a_list() {
    check(
        "Students for Looms\n\nActions this week\n\nURGENT ACTION: Togo: Where is our weaver?\nAfi Lawson has not been heard from \
         since she was led out of a hall in Kara.\nRead more: http://looms.example/actions/lawson\n\nUPDATE: Benin: Dyers still \
         sleeping in the union hall\nYou sent 61 letters before the break, and the mayor answered four.\nDownload letter: \
         http://looms.example/files/benin.doc\n\nPRESS RELEASE: Trustees drop a supplier\nOn Tuesday the board voted to look for a \
         supplier with a union.\nRead more: http://looms.example/news/supplier\n",
        &["kind: listing"],
        &["country"],
    );
}
