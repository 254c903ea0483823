//! Letters composed from cases: what stands in the address, the salutation, the body.

use std::collections::BTreeSet;

use letter::{ComposeOptions, Given, Matter, Note, Refusal, compose, compose_case, letter_for};
use model::{Country, Language, Writer};

use crate::sample::{cambodia, case, recipient, shown, today, writer};

#[track_caller]
fn check(matter: &Matter, writer: Option<&Writer>, language: Option<&str>, expected: &str) {
    let options = ComposeOptions { language: language.map(Language::new), ..ComposeOptions::on(today()) };
    let composed = compose(matter, writer, &options);
    assert_eq!(shown(&composed.draft).trim(), expected.trim());
}

#[track_caller]
fn check_address(matter: &Matter, writer: Option<&Writer>, expected: &[&str]) {
    let draft = compose(matter, writer, &ComposeOptions::on(today())).draft;
    assert_eq!(draft.address, expected);
}

fn to(lines: &[&str], country: &str) -> Matter {
    Matter { country: Country::from_code(country), ..Matter::given(recipient(lines), Given::default()) }
}

#[test]
fn a_letter_goes_to_the_right_office_with_the_country_alone_in_capitals() {
    check(
        &cambodia(),
        None,
        None,
        "
Minister of Justice
H.E. Keo Vannarith
Ministry of Justice
41 Sothearos Boulevard
Phnom Penh
CAMBODIA

Regarding Chea Sophal and Yim Kunthea (UA 86/26)
Your Excellency,
I am writing to you about Chea Sophal and Yim Kunthea.
[In your own words: who you are, and why this matters to you]
I urge the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea. I ask the Ministry of Land to publish the map on which the eviction of Village 5 is based.
I would be grateful for a reply.
Yours respectfully,
",
    );
}

#[test]
fn in_a_language_without_calls_gaps_stand_for_them() {
    check(
        &cambodia(),
        Some(&writer(&["fr"])),
        Some("fr"),
        "
Minister of Justice
H.E. Keo Vannarith
Ministry of Justice
41 Sothearos Boulevard
Phnom Penh
CAMBODGE

Objet : Chea Sophal et Yim Kunthea (UA 86/26)
Madame la Ministre, Monsieur le Ministre,
Je vous écris concernant Chea Sophal et Yim Kunthea.
[Avec vos propres mots : qui vous êtes, et pourquoi cela vous touche]
[Urging the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea]
[Asking the Ministry of Land to publish the map on which the eviction of Village 5 is based]
Dans l’attente de votre réponse, je vous remercie de votre attention.
Veuillez agréer, Madame la Ministre, Monsieur le Ministre, l’expression de ma haute considération.
",
    );
}

#[test]
fn a_language_without_a_frame_says_nothing_in_another_ones_words() {
    let matter = Matter { recipient: recipient(&["Minister", "Street 1", "Hanoi, Vietnam"]), ..cambodia() };
    check(
        &matter,
        None,
        Some("vi"),
        "
Minister
Street 1
Hanoi
VIETNAM

UA 86/26

[Urging the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea]
[Asking the Ministry of Land to publish the map on which the eviction of Village 5 is based]
[In your own words: who you are, and why this matters to you]
",
    );
}

#[test]
fn requests_that_share_their_opening_words_stand_in_a_list() {
    let calls = ["release Ana Ruiz at once", "Open an independent inquiry", "Tamar must be free"];
    let matter = Matter { calls: calls.map(str::to_owned).into(), persons: Vec::new(), ..cambodia() };
    check(
        &matter,
        None,
        None,
        "
Minister of Justice
H.E. Keo Vannarith
Ministry of Justice
41 Sothearos Boulevard
Phnom Penh
CAMBODIA

UA 86/26
Your Excellency,
I am writing to you about the case UA 86/26.
[In your own words: who you are, and why this matters to you]
I urge you to:
* release Ana Ruiz at once
* open an independent inquiry
These are my requests:
* Tamar must be free
I would be grateful for a reply.
Yours respectfully,
",
    );
}

#[test]
fn a_model_letter_stands_as_it_is_with_a_place_for_ones_own_words() {
    let letter = "Dear Mr Vannarith / Dear Prosecutor,\n\nI write about Chea Sophal.\n\nPlease free him.\n\nYours faithfully,";
    let lines = ["Prosecutor", "Kampot Provincial Court", "Kampot, Cambodia"];
    let matter = Matter { model_letter: Some(letter.into()), recipient: recipient(&lines), ..cambodia() };
    check(
        &matter,
        None,
        None,
        "
Prosecutor
Kampot Provincial Court
Kampot
CAMBODIA

Regarding Chea Sophal and Yim Kunthea (UA 86/26)
Dear Prosecutor,
I write about Chea Sophal.
Please free him.
[In your own words: who you are, and why this matters to you]
I would be grateful for a reply.
Yours faithfully,
",
    );
}

#[test]
fn the_place_for_a_name_below_a_model_letter_is_the_signatures() {
    for place in ["\n\n[YOUR NAME]", "\n[Your name]", "\n\n__________"] {
        let letter = format!("Dear Minister,\n\nPlease help Chea Sophal.\n\nYours sincerely,{place}");
        let matter = Matter { model_letter: Some(letter), ..cambodia() };
        let draft = compose(&matter, None, &ComposeOptions::on(today())).draft;
        assert_eq!(draft.closing, "Yours sincerely,");
        assert!(!shown(&draft).to_lowercase().contains("your name"));
    }
}

#[test]
fn a_copy_says_that_it_is_one_and_names_the_addressee() {
    let draft = compose_case(&case(), 2, None, None, today()).expect("a letter");
    assert_eq!(draft.salutation, "Your Excellency,");
    let shown = shown(&draft);
    let first = "For your information, I am sending you the text of my letter to the following addressee: \
                 Minister of Justice.\nI am writing to you about Chea Sophal and Yim Kunthea.";
    assert!(shown.contains(first), "{shown}");
}

#[test]
fn missions_that_get_a_copy_are_named_and_nobody_else() {
    let draft = compose_case(&case(), 1, None, None, today()).expect("a letter");
    assert_eq!(draft.copies, ["Royal Embassy of Cambodia"]);
}

#[test]
fn what_a_print_run_gives_stands_as_it_is() {
    let given = Given {
        subject: Some("The school in Kampot".into()),
        paragraphs: vec!["First.".into(), "Second.".into()],
        calls: vec!["Open the school".into(), "Urging them to pay the teachers".into()],
    };
    let matter = Matter::given(recipient(&["Minister of Education", "Baghdad"]), given);
    check(
        &matter,
        None,
        Some("en"),
        "
Minister of Education
Baghdad

The school in Kampot
Dear Minister,
First.
Second.
These are my requests:
* Open the school
* Urging them to pay the teachers
Yours respectfully,
",
    );
}

#[test]
fn ones_own_text_replaces_the_body() {
    let body = Some("I am a teacher.\nI write about Chea Sophal.\n\nPlease help.".to_owned());
    let options = ComposeOptions { body, ..ComposeOptions::on(today()) };
    let draft = letter_for(&case(), 1, None, &options).expect("a letter").draft;
    let shown = shown(&draft);
    let text = "Your Excellency,\nI am a teacher. I write about Chea Sophal.\nPlease help.\nYours respectfully,";
    assert!(shown.contains(text), "{shown}");
}

#[test]
fn an_ended_case_gets_no_letter_unless_one_insists() {
    let case = model::Case { ended: true, ..case() };
    assert_eq!(compose_case(&case, 1, None, None, today()), Err(Refusal::Ended));
    let options = ComposeOptions { although_ended: true, ..ComposeOptions::on(today()) };
    assert!(letter_for(&case, 1, None, &options).is_ok());
}

#[test]
fn recipients_are_counted_from_one() {
    let refusal = |to| compose_case(&case(), to, None, None, today()).expect_err("nobody has that number");
    assert_eq!(refusal(0), Refusal::NoSuchRecipient { to: 0, count: 3 });
    assert_eq!(refusal(4).to_string(), "there is no recipient 4: this case has 3");
}

#[test]
fn the_writer_shows_name_and_town_and_the_street_only_on_wish() {
    let sender = |writer: &Writer| compose(&cambodia(), Some(writer), &ComposeOptions::on(today())).draft.sender;
    assert_eq!(sender(&writer(&["en"])), ["Jane Fields", "Leeds LS1 4DY"]);
    let open = Writer { show_address: true, ..writer(&["en"]) };
    assert_eq!(sender(&open), ["Jane Fields", "12 Mill Lane", "Leeds LS1 4DY"]);
}

#[test]
fn the_country_stands_once_in_the_senders_language_or_in_english() {
    let lines = ["Minister", "Street 1", "San José, Costa Rica"];
    check_address(&to(&lines, "CR"), None, &["Minister", "Street 1", "San José", "COSTA RICA"]);
    let iran = ["Head", "Tehran", "Islamic Republic of Iran"];
    check_address(&to(&iran, "IR"), Some(&writer(&["es", "en"])), &["Head", "Tehran", "IRÁN"]);
    check_address(&to(&iran, "IR"), Some(&writer(&["fa", "en"])), &["Head", "Tehran", "IRAN"]);
    check_address(&to(&["Minister", "Kabul"], "AF"), Some(&writer(&["tr"])), &["Minister", "Kabul", "AFGANİSTAN"]);
}

#[test]
fn a_letter_at_home_has_no_country_line() {
    let lines = ["Embassy of Honduras", "511 Gloucester Row", "London W1U 0AA", "United Kingdom"];
    let home = Writer { country: Country::from_code("GB"), ..writer(&["en"]) };
    check_address(
        &to(&lines, "HN"),
        Some(&home),
        &["Embassy of Honduras", "511 Gloucester Row", "LONDON", "W1U 0AA"],
    );
    check_address(
        &to(&lines, "HN"),
        Some(&writer(&["de"])),
        &["Embassy of Honduras", "511 Gloucester Row", "LONDON", "W1U 0AA", "VEREINIGTES KÖNIGREICH"],
    );
}

#[test]
fn no_country_is_invented_for_a_mission_or_taken_from_a_state() {
    let embassy = ["Embassy of Peru", "2790 Chestnut Terrace NW", "Washington, DC 20099"];
    check_address(&to(&embassy, "PE"), None, &embassy);
    let atlanta = ["Board of Pardons", "2 Fiction Drive", "Atlanta, Georgia"];
    check_address(&to(&atlanta, "US"), None, &[&atlanta[..], &["UNITED STATES OF AMERICA"]].concat());
}

#[test]
fn the_lines_decide_where_the_block_is_not_the_case() {
    let lines = ["Head of the Judiciary", "c/o Embassy of Iran", "1050 Bruxelles, Belgium"];
    check_address(
        &to(&lines, "IR"),
        None,
        &["Head of the Judiciary", "c/o Embassy of Iran", "1050 BRUXELLES", "BELGIUM"],
    );
}

#[test]
fn the_language_is_the_first_listed_that_the_writer_knows_and_the_action_has_words_in() {
    let language = |matter: &Matter, knows: &[&str]| {
        compose(matter, Some(&writer(knows)), &ComposeOptions::on(today())).draft.language.tag().to_owned()
    };
    assert_eq!(language(&cambodia(), &["fr", "en"]), "en");
    assert_eq!(language(&cambodia(), &["fr"]), "en");
    let french = Matter { language: Some(Language::new("fr")), ..cambodia() };
    assert_eq!(language(&french, &["en", "fr"]), "fr");
}

#[test]
fn what_the_composer_could_not_do_is_said() {
    let notes = |language: &str| {
        let options = ComposeOptions { language: Some(Language::new(language)), ..ComposeOptions::on(today()) };
        compose(&cambodia(), None, &options).notes
    };
    let english = Language::new("en");
    assert_eq!(notes("en"), []);
    let replaced = Note::SalutationReplaced("Your Excellency".to_owned());
    assert_eq!(notes("fr"), [Note::CallsElsewhere(english.clone()), replaced]);
    assert!(notes("vi").contains(&Note::NoFrame(Language::new("vi"))));
    let strict = Matter { own_language: false, ..cambodia() };
    let options = ComposeOptions { language: Some(Language::new("de")), ..ComposeOptions::on(today()) };
    assert!(compose(&strict, None, &options).notes.contains(&Note::NotAskedFor(Language::new("de"))));
}

#[test]
fn many_names_are_counted_after_the_twelfth() {
    let persons = (1..=15).map(|n| crate::sample::person(&format!("Person {n}"))).collect();
    let draft = compose(&Matter { persons, ..cambodia() }, None, &ComposeOptions::on(today())).draft;
    assert!(draft.subject.ends_with("Person 11, Person 12 and 3 others (UA 86/26)"), "{}", draft.subject);
}

#[test]
fn surnames_lose_the_capitals_of_the_list_where_the_action_writes_them_small() {
    let calls = vec!["Urging that Eleuterio Quispe Lloclla be released".to_owned()];
    let persons = vec![crate::sample::person("Eleuterio QUISPE LLOCLLA"), crate::sample::person("Ana RUIZ")];
    let draft = compose(&Matter { persons, calls, ..cambodia() }, None, &ComposeOptions::on(today())).draft;
    assert_eq!(draft.subject, "Regarding Eleuterio Quispe Lloclla and Ana RUIZ (UA 86/26)");
}

#[test]
fn nothing_at_all_still_makes_a_letter() {
    let composed = compose(&Matter::given(recipient(&[]), Given::default()), None, &ComposeOptions::on(today()));
    assert_eq!(composed.draft.address, Vec::<String>::new());
    assert_eq!(composed.draft.salutation, "Dear Sir or Madam,");
    assert_eq!(composed.notes, [Note::NoAddress]);
}

#[test]
fn no_two_letters_of_a_run_are_the_same() {
    let calls = ["release Ana Ruiz", "open an inquiry"].map(str::to_owned).to_vec();
    for language in ["en", "fr", "es", "de", "it", "pt", "nl", "ru", "tr", "ar", "fa", "zh"].map(Language::new) {
        let matter =
            |variant| Matter { variant, calls: calls.clone(), language: Some(language.clone()), ..cambodia() };
        let composed = |variant| compose(&matter(variant), None, &ComposeOptions::on(today()));
        let all = usize::try_from(composed(0).wordings).expect("few");
        // Five openings, five requests for a reply, two closings, two orders, and two subjects where they differ.
        assert!(all >= 100, "{language}: {all}");
        let letters: BTreeSet<String> = (0..all).map(|variant| shown(&composed(variant).draft)).collect();
        assert_eq!(letters.len(), all, "{language}");
        assert_eq!(composed(all), composed(0), "{language}: then they come again");
    }
}

#[test]
fn a_model_letter_has_few_wordings_and_the_calls_beside_it_have_many() {
    let own =
        "Your Excellency,\n\nI am writing about Ana Ruiz.\n\nI look forward to your reply.\n\nYours sincerely,";
    let matter = |variant, calls: &[&str]| Matter {
        variant,
        model_letter: Some(own.to_owned()),
        calls: calls.iter().map(ToString::to_string).collect(),
        language: Some(Language::new("en")),
        ..cambodia()
    };
    let composed = |variant, calls: &[&str]| compose(&matter(variant, calls), None, &ComposeOptions::on(today()));
    let alone = composed(0, &[]);
    assert_eq!(alone.wordings, 2, "the subject has two forms, the rest is the organisation's");
    let calls = ["urging you to release Ana Ruiz", "urging you to open an inquiry"];
    let both = usize::try_from(composed(0, &calls).wordings).expect("few");
    assert_eq!(both, 2 + 5 * 5 * 2, "and with the calls five openings, five requests for a reply, two subjects");
    let letters: BTreeSet<String> = (0..both).map(|variant| shown(&composed(variant, &calls).draft)).collect();
    assert_eq!(letters.len(), both);
    assert!(letters.iter().all(|letter| letter.contains("Your Excellency,")), "the action's own salutation stands");
}

#[test]
fn letters_that_are_given_vary_in_the_order_of_their_calls_and_lose_nothing() {
    let given = Given {
        subject: Some("A subject".to_owned()),
        paragraphs: vec!["One.".to_owned(), "Two.".to_owned()],
        calls: ["a", "b", "c"].map(|call| format!("release {call}")).to_vec(),
    };
    let composed = |variant| {
        let matter = Matter { variant, ..Matter::given(recipient(&["Minister", "Town"]), given.clone()) };
        compose(&matter, None, &ComposeOptions::on(today()))
    };
    let all = usize::try_from(composed(0).wordings).expect("few");
    // Six orders, three sentences before them, two closings.
    assert_eq!(all, 36);
    let letters: BTreeSet<String> = (0..all).map(|variant| shown(&composed(variant).draft)).collect();
    assert_eq!(letters.len(), all);
    for letter in letters {
        for words in ["A subject", "One.", "Two.", "release a", "release b", "release c"] {
            assert!(letter.contains(words), "{words}: {letter}");
        }
    }
}

#[test]
fn hostile_words_make_a_letter_and_no_end() {
    let endless = [
        format!("urging{}", " that she be freed, and urging".repeat(4_000)),
        "and ".repeat(10_000),
        "Forderung, dass ".repeat(4_000) + "zu lassen",
        "(urging|{who}) {rest} {how} {persons} \u{202e}\u{0} {a}{b}".to_owned(),
        "A".repeat(40_000),
        String::new(),
    ];
    for language in ["en", "de", "nl", "fr", "zh", "xx"].map(Language::new) {
        let persons = (0..500).map(|n| crate::sample::person(&format!("{n} {{b}}"))).collect();
        let matter = Matter {
            calls: endless.to_vec(),
            persons,
            language: Some(language),
            recipient: recipient(&["", " ", ",", "{salutation}", &"x, ".repeat(2_000)]),
            ..cambodia()
        };
        let draft = compose(&matter, None, &ComposeOptions::on(today())).draft;
        assert!(!letter::check(&draft, &matter, &letter::CheckOptions::on(today())).is_empty());
    }
}
