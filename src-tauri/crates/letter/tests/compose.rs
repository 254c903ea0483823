//! Letters composed from cases: what stands in the address, the salutation, the body.

use letter::{ComposeOptions, Matter, compose};
use model::{Country, Date, Draft, DraftParagraph, Language, Person, Recipient, Role, Writer};

/// The matter of UA 86/26, to its first addressee.
fn matter() -> Matter {
    let mut recipient = Recipient::new(Role::Addressee);
    let lines = ["Minister of Justice", "H.E. Keo Vannarith", "Ministry of Justice", "41 Sothearos Boulevard"];
    recipient.lines = lines.iter().chain(&["Phnom Penh, Cambodia"]).map(ToString::to_string).collect();
    recipient.salutation = Some("Your Excellency".into());
    recipient.country = Country::from_code("KH");
    let person = |name: &str| Person { name: name.into(), aliases: Vec::new() };
    Matter {
        persons: vec![person("Chea Sophal"), person("Yim Kunthea")],
        calls: vec![
            "Urging the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea".into(),
            "Asking the Ministry of Land to publish the map on which the eviction of Village 5 is based".into(),
        ],
        language: Some(Language::new("en")),
        country: Country::from_code("KH"),
        number: model::ActionNumber::parse("UA 86/26"),
        write_in: ["km", "en", "fr"].map(Language::new).into(),
        own_language: true,
        given: None,
        ..Matter::given(recipient, letter::Given::default())
    }
}

fn today() -> Date {
    Date::constant(2026, 11, 25)
}

/// The draft as a person would read it, gaps between brackets.
fn shown(draft: &Draft) -> String {
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

#[track_caller]
fn check(matter: &Matter, writer: Option<&Writer>, expected: &str) {
    let composed = compose(matter, writer, &ComposeOptions::on(today()));
    assert_eq!(shown(&composed.draft).trim(), expected.trim());
}

#[test]
fn a_letter_goes_to_the_right_office_with_the_country_alone_in_capitals() {
    check(
        &matter(),
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
I urge the prosecutor to withdraw the summons against Chea Sophal and Yim Kunthea. I ask the Ministry of Land to publish the map on which the eviction of Village 5 is based.
[In your own words: who you are, and why this matters to you]
I would be grateful for a reply.
Yours respectfully,
",
    );
}
