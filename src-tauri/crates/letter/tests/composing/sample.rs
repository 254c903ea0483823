//! A case, its matter and a writer for the tests of letters.

use letter::{Given, Matter};
use model::{
    ActionNumber, Case, CaseId, Country, Date, Draft, DraftParagraph, Language, Person, Recipient, Role, Writer,
};

/// The day on which every letter of the tests is written.
pub fn today() -> Date {
    Date::constant(2026, 11, 25)
}

/// Somebody at risk.
pub fn person(name: &str) -> Person {
    Person { name: name.into(), aliases: Vec::new() }
}

/// An addressee with those lines.
pub fn recipient(lines: &[&str]) -> Recipient {
    let mut recipient = Recipient::new(Role::Addressee);
    recipient.lines = lines.iter().map(ToString::to_string).collect();
    recipient
}

/// The minister of UA 86/26.
fn minister() -> Recipient {
    let lines = ["Minister of Justice", "H.E. Keo Vannarith", "Ministry of Justice", "41 Sothearos Boulevard"];
    let mut minister = recipient(&[&lines[..], &["Phnom Penh, Cambodia"]].concat());
    minister.salutation = Some("Your Excellency".into());
    minister.country = Country::from_code("KH");
    minister
}

/// The calls of UA 86/26.
fn calls() -> Vec<String> {
    vec![
        "Urging the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea".into(),
        "Asking the Ministry of Land to publish the map on which the eviction of Village 5 is based".into(),
    ]
}

/// The matter of UA 86/26, to its first addressee.
pub fn cambodia() -> Matter {
    Matter {
        persons: vec![person("Chea Sophal"), person("Yim Kunthea")],
        calls: calls(),
        language: Some(Language::new("en")),
        country: Country::from_code("KH"),
        number: ActionNumber::parse("UA 86/26"),
        write_in: ["km", "en", "fr"].map(Language::new).into(),
        own_language: true,
        given: None,
        ..Matter::given(minister(), Given::default())
    }
}

/// UA 86/26 with a mission and a newspaper that get a copy.
pub fn case() -> Case {
    let copy = |lines: &[&str]| Recipient { role: Role::Copy, ..recipient(lines) };
    Case {
        id: CaseId("ua-86-26".into()),
        number: ActionNumber::parse("UA 86/26"),
        organisation: None,
        kind: None,
        title: "Two summoned".into(),
        country: Country::from_code("KH"),
        issued: None,
        first_issued: None,
        deadline: None,
        is_extra: false,
        ended: false,
        may_have_ended: false,
        persons: cambodia().persons,
        calls: calls(),
        recipients: vec![
            minister(),
            copy(&["Royal Embassy of Cambodia", "64 Fiction Road", "London NW6 0AA", "United Kingdom"]),
            copy(&["The Kampot Herald", "River Road", "Kampot"]),
        ],
        diplomatic_copies: false,
        write_in: cambodia().write_in,
        own_language: true,
        model_letter: None,
        language: Some(Language::new("en")),
        alerts: Vec::new(),
        timeline: Vec::new(),
    }
}

/// A writer in Leeds, country unsaid, who knows those languages.
pub fn writer(languages: &[&str]) -> Writer {
    Writer {
        name: "Jane Fields".into(),
        lines: vec!["12 Mill Lane".into()],
        town: "Leeds LS1 4DY".into(),
        languages: languages.iter().map(|tag| Language::new(tag)).collect(),
        ..Writer::default()
    }
}

/// The draft as a person would read it, gaps between brackets.
pub fn shown(draft: &Draft) -> String {
    let mut text = format!("{}\n\n{}\n{}\n", draft.address.join("\n"), draft.subject, draft.salutation);
    for paragraph in &draft.body {
        text += &match paragraph {
            DraftParagraph::Text(words) => format!("{words}\n"),
            DraftParagraph::List(items) => items.iter().map(|item| format!("* {item}\n")).collect(),
            DraftParagraph::Gap(prompt) => format!("[{prompt}]\n"),
        };
    }
    text + &draft.closing + "\n"
}
