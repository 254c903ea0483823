//! Letters besides the appeal, and other ways than the post.

use letter::{
    ComposeOptions, MOST_CHARACTERS, Matter, Refusal, compose, eml, fax_sheet, letter_for, letter_kinds, mail,
    mailto, plain_text, short_text,
};
use model::{Case, Draft, Language, LetterKind, Recipient, Role};

use crate::golden::check_text;
use crate::sample::{cambodia, case, recipient, shown, today, writer};

const LANGUAGES: [&str; 12] = ["en", "fr", "es", "de", "it", "pt", "nl", "ru", "tr", "ar", "fa", "zh"];

fn options(kind: LetterKind, language: &str) -> ComposeOptions {
    ComposeOptions { kind, language: Some(Language::new(language)), ..ComposeOptions::on(today()) }
}

/// UA 86/26 over, and with an address of the family's.
fn case_with_family(ended: bool) -> Case {
    let mut case = Case { ended, ..case() };
    case.recipients.push(Recipient {
        role: Role::Addressee,
        ..recipient(&["Family of Chea Sophal", "Village 5", "Kampot", "Cambodia"])
    });
    case
}

fn told(language: &str) -> String {
    let (running, over, writer) = (case_with_family(false), case_with_family(true), writer(&[language]));
    let letter = |case: &Case, to, kind| {
        let composed = letter_for(case, to, Some(&writer), &options(kind, language)).expect("a letter");
        let draft = composed.draft;
        format!("{}enclosed: {}\n", shown(&draft), draft.enclosures.join(" / "))
    };
    let appeal = compose(&cambodia(), Some(&writer), &options(LetterKind::Appeal, language)).draft;
    let with_fax = Recipient { fax: vec!["+855 23 000 000".into()], ..cambodia().recipient };
    let fax = fax_sheet(&appeal, &with_fax, 1).expect("a number");
    format!(
        "== {language}: to the embassy\n{}\n== {language}: to the family\n{}\n== {language}: thanks\n{}\n== {language}: fax\n{}\n== {language}: short\n{}\n",
        letter(&running, 2, LetterKind::CoverNote),
        letter(&running, 4, LetterKind::Solidarity),
        letter(&over, 1, LetterKind::Thanks),
        shown(&fax),
        short_text(&appeal, &cambodia()),
    )
}

#[test]
fn each_language_with_a_frame_writes_letters_of_every_kind() {
    check_text("kinds.txt", &LANGUAGES.map(told).join("\n"));
}

#[track_caller]
fn check(case: &Case, to: usize, kind: LetterKind, expected: &Refusal) {
    assert_eq!(letter_for(case, to, None, &options(kind, "en")).map(|c| c.draft.address), Err(expected.clone()));
}

#[test]
fn a_letter_of_no_reason_is_refused() {
    check(&case(), 1, LetterKind::Thanks, &Refusal::NotEnded);
    check(&case(), 1, LetterKind::CoverNote, &Refusal::NotACopy { to: 1 });
    check(&case(), 1, LetterKind::Solidarity, &Refusal::SolidarityNotAsked);
    check(&Case { ended: true, ..case() }, 2, LetterKind::CoverNote, &Refusal::Ended);
    assert_eq!(letter_kinds(&case()), [LetterKind::Appeal, LetterKind::CoverNote]);
    assert_eq!(letter_kinds(&Case { ended: true, ..case() }), [LetterKind::Thanks]);
}

#[test]
fn solidarity_never_goes_to_the_authorities() {
    let mut asked = case();
    asked.calls.push("Send messages of solidarity to Chea Sophal".into());
    let draft = letter_for(&asked, 1, None, &options(LetterKind::Solidarity, "en")).expect("a letter").draft;
    assert_eq!((draft.address, draft.subject.as_str(), draft.copies), (vec![], "", vec![]));
}

#[test]
fn solidarity_leaves_the_writers_street_out() {
    let writer = model::Writer { show_address: true, ..writer(&["en"]) };
    let draft = letter_for(&case_with_family(false), 4, Some(&writer), &options(LetterKind::Solidarity, "en"));
    assert_eq!(draft.expect("a letter").draft.sender, ["Jane Fields", "Leeds LS1 4DY"]);
}

fn with_mail(addresses: &[&str]) -> Matter {
    let email = addresses.iter().map(ToString::to_string).collect();
    Matter { recipient: Recipient { email, ..cambodia().recipient }, ..cambodia() }
}

#[test]
fn a_mail_goes_to_the_actions_addresses_and_to_nothing_else() {
    let matter = with_mail(&["minister@justice.example", "a@b.example\r\nBcc: c@d.example", "two at@once.example"]);
    let draft = compose(&matter, None, &ComposeOptions::on(today())).draft;
    let mail = mail(&draft, &matter);
    assert_eq!(mail.to, ["minister@justice.example"]);
    let link = mailto(&mail).expect("short enough");
    assert!(link.starts_with("mailto:minister@justice.example?subject=Regarding%20Chea%20Sophal"), "{link}");
    assert!(link.contains("%0D%0A") && !link.contains(' '), "{link}");
}

#[test]
fn a_mails_subject_leaves_out_the_printed_word_for_subject() {
    let matter = with_mail(&["minister@justice.example"]);
    let subject = |language: &str, subject: &str| {
        let draft = compose(&matter, None, &ComposeOptions::on(today())).draft;
        let draft = Draft { language: Language::new(language), subject: subject.into(), ..draft };
        mail(&draft, &matter).subject
    };
    assert_eq!(subject("fa", "موضوع: چیا سوپال (UA 7/26)"), "چیا سوپال (UA 7/26)");
    assert_eq!(subject("fr", "Objet : Chea Sophal"), "Chea Sophal");
    assert_eq!(subject("zh", "事由：谢苏帕"), "谢苏帕");
    assert_eq!(subject("en", "Regarding Chea Sophal"), "Regarding Chea Sophal");
    assert_eq!(subject("fr", "Objets trouvés : rien"), "Objets trouvés : rien");
}

#[test]
fn a_link_that_programs_would_cut_is_none() {
    let matter = with_mail(&["minister@justice.example"]);
    let long = ComposeOptions { body: Some("Please help. ".repeat(200)), ..ComposeOptions::on(today()) };
    assert_eq!(mailto(&mail(&compose(&matter, None, &long).draft, &matter)), None);
}

#[test]
fn a_draft_file_holds_one_subject_in_encoded_words_and_lines_that_mail_takes() {
    let matter = with_mail(&["minister@justice.example"]);
    let given = ComposeOptions { body: Some("Zażółć gęślą jaźń.".into()), ..ComposeOptions::on(today()) };
    let mut draft = compose(&matter, None, &given).draft;
    draft.subject = "Zażółć gęślą jaźń, zażółć gęślą jaźń\r\nBcc: x@y.example".into();
    let file = String::from_utf8(eml(&mail(&draft, &matter))).expect("ASCII");
    let (head, body) = file.split_once("\r\n\r\n").expect("head and body");
    assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
    assert!(head.contains("Subject: =?utf-8?B?") && head.contains("X-Unsent: 1"), "{head}");
    assert!(file.lines().all(|line| line.len() <= 78), "{file}");
    assert!(!body.trim().is_empty());
}

#[test]
fn a_mails_text_is_the_letter_without_its_gaps() {
    let draft = compose(&cambodia(), Some(&writer(&["en"])), &ComposeOptions::on(today())).draft;
    let text = plain_text(&draft);
    assert!(text.starts_with("Your Excellency,\n\nI am writing to you about"), "{text}");
    assert!(text.ends_with("Jane Fields\nLeeds LS1 4DY") && !text.contains("In your own words"), "{text}");
}

#[test]
fn a_short_text_is_never_cut() {
    let long = Matter { calls: vec![format!("Urging them to {}", "go on ".repeat(60))], ..cambodia() };
    let draft = compose(&long, None, &ComposeOptions::on(today())).draft;
    let text = short_text(&draft, &long);
    assert!(text.chars().count() <= MOST_CHARACTERS && text.ends_with("(UA 86/26)"), "{text}");
}
