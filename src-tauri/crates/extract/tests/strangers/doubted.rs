//! Values that may be somebody else's are offered in doubt, or parted: each text is short.

use super::{MINISTER, alert, check, common};

#[test]
fn a_firm_abroad_below_the_label_of_copies_is_doubted_and_not_lost() {
    check(
        &alert("Copies to:\n\nLoom Mills Ltd\n12 Example Street\nManchester M1 1AA\nUnited Kingdom"),
        &[MINISTER, "? copy: Loom Mills Ltd | 12 Example Street | Manchester M1 1AA | United Kingdom"],
        &[],
    );
}

#[test]
fn a_foot_without_country_or_contact_is_doubted() {
    check(
        "La tessitrice Afi Lawson detenuta a Kara\n\nTogo, 3 marzo 2014\n\nLa tessitrice Afi Lawson è stata presa al mercato di \
         Kara, in Togo, il 1 marzo 2014, e nessuno sa dove sia detenuta.\n\nScrivete a:\n\nMinistro della Giustizia\nBP 121, \
         Lomé\nTogo\ne-mail: ministro@justice-tg.example\ne per conoscenza a segreteria@telaio.example\n\nAmici del Telaio\n\
         Via Prova 8\n00100 Roma\n",
        &[
            "addressee: Ministro della Giustizia | BP 121, Lomé | Togo [email ministro@justice-tg.example]",
            "? addressee: Amici del Telaio | Via Prova 8 | 00100 Roma",
        ],
        &[],
    );
    let text = alert("e para tear@exemplo.example\n\nComité do Tear\nRua do Exemplo 8, Lisboa\ntel. 21 555 0101");
    let read = common::readable(&extract::action(&common::document(&text)));
    assert!(!read.lines().any(|line| line.starts_with("addressee: e para") || line.starts_with("copy:")), "{read}");
}

#[test]
fn an_official_below_a_closing_is_doubted_and_not_lost() {
    check(
        "The weaver Afi Lawson held in Kara\n\nTogo, 3 March 2014\n\nThe weaver Afi Lawson was taken from the market of Kara in \
         Togo on 1 March 2014, and nobody has been told where she is held.\n\nPlease write to the minister and ask him to:\n\n\
         - let Afi Lawson go\n\n- tell her family where she is\n\nBegin with \"Your Excellency\" and end with\nYours \
         sincerely,\n\nHon. Kodjo Exemple\nMinister of Justice\nBP 121, Lomé\nTogo\nFax: +228 22 55 01 02\n",
        &["? addressee: Hon. Kodjo Exemple | Minister of Justice | BP 121, Lomé | Togo [fax +228 22 55 01 02]"],
        &[],
    );
}

#[test]
fn a_year_in_four_digits_is_no_number_of_amnestys() {
    let text = format!("URGENT ACTION 12/2009\n\n{}", alert(""));
    check(&text, &["number: 12/2009"], &[]);
}

#[test]
fn a_menu_ends_no_action() {
    let menu = |words: &str| format!("Current appeals\n\n{words}\n\nDonate\n\n{}", alert(""));
    check(&menu("Completed action"), &[MINISTER], &["ended"]);
    check(&format!("Completed action\n\n{}", alert("")), &["ended: yes"], &[]);
}

/// A mail that quotes an older one, with those words of its own above.
fn resent(own: &str) -> String {
    let mut document = common::document(&format!("{own}\n\n{}", alert("Please write before 15 March 2014.")));
    let first = document.blocks.len().min(1);
    document.blocks[first..].iter_mut().for_each(|block| block.quoted = 1);
    common::readable(&extract::action(&document))
}

#[test]
fn a_day_that_a_mail_quotes_is_older_than_its_own() {
    let newer = resent("Dear all, please write by 30 April 2014, many have not done so yet.");
    assert!(newer.contains("deadline: 2014-04-30"), "{newer}");
    let moved = resent("Dear all, we have extended it to the end of April, many have not written yet.");
    assert!(moved.contains("? deadline: 2014-03-15"), "{moved}");
    let plain = resent("Dear all, here is one more letter for you to write.");
    assert!(plain.lines().any(|line| line == "deadline: 2014-03-15"), "{plain}");
}

/// Two stories, each with what to ask and whom, and whatever parts or marks them.
fn two(first: &str, second: &str) -> String {
    format!(
        "Letters for March\n\nHere are two letters to write.\n\n{first}\n\nThe weaver Afi Lawson was taken from the market of \
         Kara in Togo on 1 March 2014, and nobody has been told where she is held.\n\nPlease write to ask:\n\n- that Afi \
         Lawson be set free\n\n- that her family be told where she is\n\nWrite to:\n\nMinister of Justice\nBP 121, Lomé\nTogo\n\
         \nPlease write before 31 March 2014.\n\n{second}\n\nThe fisherman Rui Exemplo was beaten by soldiers in the port of \
         Beira in Mozambique on 3 February 2014 and has not been seen since.\n\nPlease write to ask:\n\n- where Rui Exemplo \
         is\n\n- that whoever beat him be tried\n\nWrite to:\n\nMinister of the Interior\nAvenida Exemplo 5\nMaputo\n\
         Mozambique\n\nPlease write before 30 April 2014.\n"
    )
}

#[track_caller]
fn parted(text: &str) {
    let parts = extract::parts(&common::document(text));
    assert_eq!(parts.len(), 2, "{text}");
    let last = common::readable(&extract::action(&parts[1]));
    assert!(last.contains("deadline: 2014-04-30") && !last.contains("Lomé"), "{last}");
}

#[test]
fn two_actions_are_parted_by_headlines_of_any_form() {
    for (first, second) in [
        ("Weaver held since Saturday", "Fisherman missing"),
        ("A) Weaver held since Saturday", "B) Fisherman missing in Beira"),
        ("II. TOGO: Weaver held", "III. MOZAMBIQUE: Fisherman missing"),
        ("### Togo: Weaver held", "### Mozambique: Fisherman missing"),
        ("*** Weaver held since Saturday ***", "*** Fisherman missing ***"),
    ] {
        parted(&two(first, second));
    }
    let contents = "1. Weaver held\n2. Fisherman missing\n\n1. Weaver held since Saturday";
    parted(&two(contents, "2. Fisherman missing in Beira"));
}

#[test]
fn a_second_section_for_the_same_people_is_no_second_action() {
    let text = two("Weaver held since Saturday", "Ask your own minister")
        .replace(
            "The fisherman Rui Exemplo was beaten by soldiers in the port of Beira in Mozambique",
            "Afi Lawson was beaten by soldiers in Kara",
        )
        .replace("Rui Exemplo", "Afi Lawson");
    assert_eq!(extract::parts(&common::document(&text)).len(), 1, "{text}");
}

#[test]
fn a_wrapped_address_may_begin_as_a_salutation_does() {
    let of = |name: &str, place: &str, day: &str| {
        format!(
            "Un tejedor detenido en {place}\n\nNo se sabe nada del tejedor {name} desde que unos soldados pararon su tractor \
             cerca de {place} el 2 de abril de 2014.\n\nEscriban en su propio idioma:\n\n- pidiendo que digan dónde está \
             {name}\n\n- pidiendo una investigación\n\nEnvíen sus cartas a:\nSr. Juan Ejemplo, Ministro de Seguridad, Calle \
             Ejemplo 4,\n{place}, Perú\n\nEscriban antes del {day} de agosto de 2014."
        )
    };
    let text = format!(
        "Cartas de agosto\n\n{}\n\n* * *\n\n{}\n",
        of("Pedro Muestra", "Lima", "21"),
        of("Rosa Prueba", "Cusco", "31")
    );
    assert_eq!(extract::parts(&common::document(&text)).len(), 2, "{text}");
}

#[test]
fn a_day_until_which_the_publisher_wants_something_is_doubted() {
    for (words, day) in [
        ("Tell us how many letters you wrote by 10 May 2014.", "2014-05-10"),
        ("Meddela oss senast 10 maj 2014 om ni fått svar.", "2014-05-10"),
        ("As respostas que receber devem chegar-nos até 10 de maio de 2014.", "2014-05-10"),
        ("Antworten bitte bis 10. Mai 2014 an die Koordinationsgruppe.", "2014-05-10"),
        ("To unsubscribe before 10 May 2014 write to the list.", "2014-05-10"),
    ] {
        let read = common::readable(&extract::action(&common::document(&alert(words))));
        assert!(!read.lines().any(|line| line == format!("deadline: {day}")), "{words}\n{read}");
    }
    check(&alert("Please write before 10 May 2014 and tell us of any reply."), &["deadline: 2014-05-10"], &[]);
}

#[test]
fn an_address_that_is_not_to_be_used_is_nobodys() {
    let old =
        "Do not use the old address any more:\n\nKofi Exemple\nMinister of Justice\nOld Residency\nLomé\nTogo";
    check(&alert(old), &[MINISTER], &["Old Residency"]);
}
