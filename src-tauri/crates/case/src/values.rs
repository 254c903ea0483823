//! A value as a person reads and writes it: one line of words for each field but blocks and letters.

use model::{
    ActionNumber, AlertKind, Country, Date, Deadline, Field, IndexNumber, Language, Person, Recipient, Role, Value,
};

/// The words for deadlines that are no dates.
const SOON: &str = "as soon as possible";
const ANY_TIME: &str = "at any time";

/// Before a recipient's lines that are no postal lines.
const SALUTATION: &str = "Salutation";
const EMAIL: &str = "E-mail";
const FAX: &str = "Fax";
const PHONE: &str = "Phone";
const SOCIAL: &str = "Social";

/// The same labels as a person writes them in the window's other languages, in small letters.
const LABELS: [(&str, &[&str]); 5] = [
    (
        SALUTATION,
        &[
            "salutation",
            "formule d’appel",
            "formule d'appel",
            "anrede",
            "tratamiento",
            "saludo",
            "المخاطبة",
            "خطاب",
        ],
    ),
    (
        EMAIL,
        &[
            "e-mail",
            "email",
            "mail",
            "courriel",
            "correo electrónico",
            "correo",
            "البريد الإلكتروني",
            "ایمیل",
            "رایانامه",
        ],
    ),
    (FAX, &["fax", "télécopie", "telefax", "فاكس", "فکس", "نمابر", "دورنگار"]),
    (PHONE, &["phone", "tel", "tel.", "telephone", "tél.", "téléphone", "telefon", "teléfono", "هاتف", "تلفن"]),
    (SOCIAL, &["social"]),
];

/// The value in words, so that [`value_of`] gives it back: dates as `YYYY-MM-DD`, a country's code, a language's tag,
/// other names of a person behind semicolons, a recipient line by line with contacts behind their labels.
pub fn words_of(value: &Value) -> String {
    match value {
        Value::Kind(kind) => kind.word().to_owned(),
        Value::Organisation(text) | Value::Title(text) | Value::Call(text) => text.clone(),
        Value::ModelLetter(text) | Value::RefersTo(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Index(index) => index.to_string(),
        Value::Issued(date) | Value::Deadline(Deadline::On(date)) => date.to_string(),
        Value::Deadline(Deadline::AsSoonAsPossible) => SOON.to_owned(),
        Value::Deadline(Deadline::AnyTime) => ANY_TIME.to_owned(),
        Value::Language(language) | Value::WriteIn(language) => language.to_string(),
        Value::Country(country) => country.to_string(),
        Value::Person(person) => {
            std::iter::once(&person.name).chain(&person.aliases).cloned().collect::<Vec<_>>().join("; ")
        }
        Value::Recipient(recipient) => block(recipient),
        Value::DiplomaticCopies | Value::OwnLanguage | Value::Ended => value.field().word().to_owned(),
    }
}

/// The value that a person's words give a field; `None` where they give none. Dates are `YYYY-MM-DD` alone: no date is
/// guessed. A country may be named or given by its code.
pub fn value_of(field: Field, words: &str) -> Option<Value> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let text = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(match field {
        Field::Kind => Value::Kind(AlertKind::from_word(&text.replace('-', "_"))?),
        Field::Organisation => Value::Organisation(text),
        Field::Number => Value::Number(ActionNumber::parse(&text)?),
        Field::Index => Value::Index(IndexNumber::parse(&text)?),
        Field::Issued => Value::Issued(date(&text)?),
        Field::Language => Value::Language(language(&text)?),
        Field::Country => Value::Country(Country::from_code(&text).or_else(|| Country::from_name(&text))?),
        Field::Title => Value::Title(text),
        Field::Deadline => Value::Deadline(deadline(&text)?),
        Field::Person => Value::Person(person(&text)?),
        Field::Call => Value::Call(text),
        Field::Addressee => Value::Recipient(recipient(Role::Addressee, words)?),
        Field::Copy => Value::Recipient(recipient(Role::Copy, words)?),
        Field::DiplomaticCopies => Value::DiplomaticCopies,
        Field::WriteIn => Value::WriteIn(language(&text)?),
        Field::OwnLanguage => Value::OwnLanguage,
        Field::ModelLetter => Value::ModelLetter(words.to_owned()),
        Field::RefersTo => Value::RefersTo(text),
        Field::Ended => Value::Ended,
    })
}

fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn deadline(text: &str) -> Option<Deadline> {
    match text.to_lowercase().as_str() {
        SOON => Some(Deadline::AsSoonAsPossible),
        ANY_TIME | "any time" => Some(Deadline::AnyTime),
        day => date(day).map(Deadline::On),
    }
}

/// A tag, not a language's name.
fn language(text: &str) -> Option<Language> {
    let is_tag = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && (2..=35).contains(&text.len());
    let primary = text.split('-').next().unwrap_or_default();
    (is_tag && (2..=3).contains(&primary.len())).then(|| Language::new(text))
}

fn person(text: &str) -> Option<Person> {
    let mut names = text.split([';', '؛']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
    Some(Person { name: names.next()?, aliases: names.collect() })
}

fn block(recipient: &Recipient) -> String {
    let labelled = |label: &str, values: &[String]| -> Vec<String> {
        values.iter().map(|value| format!("{label}: {value}")).collect()
    };
    let mut lines = recipient.lines.clone();
    lines.extend(recipient.salutation.iter().map(|salutation| format!("{SALUTATION}: {salutation}")));
    lines.extend(labelled(EMAIL, &recipient.email));
    lines.extend(labelled(FAX, &recipient.fax));
    lines.extend(labelled(PHONE, &recipient.phone));
    lines.extend(labelled(SOCIAL, &recipient.social));
    lines.join("\n")
}

fn recipient(role: Role, text: &str) -> Option<Recipient> {
    let mut recipient = Recipient::new(role);
    for line in text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        match line.split_once(": ").and_then(|(words, value)| Some((label(words)?, value.to_owned()))) {
            _ if line.is_empty() => {}
            Some((SALUTATION, value)) => recipient.salutation = Some(value),
            Some((EMAIL, value)) => recipient.email.push(value),
            Some((FAX, value)) => recipient.fax.push(value),
            Some((PHONE, value)) => recipient.phone.push(value),
            Some((SOCIAL, value)) => recipient.social.push(value),
            _ => recipient.lines.push(line),
        }
    }
    recipient.country = recipient.lines.iter().rev().take(2).find_map(|line| Country::from_name(line));
    let says_nothing = recipient.lines.is_empty() && recipient.email.is_empty() && recipient.fax.is_empty();
    (!says_nothing).then_some(recipient)
}

/// The label that is meant by those words, in any language of the window.
fn label(words: &str) -> Option<&'static str> {
    let words = words.trim().to_lowercase();
    LABELS.into_iter().find(|(_, names)| names.contains(&words.as_str())).map(|(label, _)| label)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the words become, read and written again; “none” where they give no value.
    #[track_caller]
    fn check(field: &str, words: &str, expected: &str) {
        let field = Field::from_word(field).expect("a field");
        let value = value_of(field, words);
        let again = value.as_ref().map_or("none".to_owned(), words_of);
        assert_eq!(again, expected, "{words}");
        let read_again = value.as_ref().and_then(|value| value_of(field, &words_of(value)));
        assert_eq!(read_again, value, "what is written is read again");
    }

    #[test]
    fn words_become_values_and_words_again() {
        check("number", "ua: 12/2026", "UA 12/26");
        check("kind", "urgent-action", "urgent_action");
        check("issued", "2026-11-24", "2026-11-24");
        check("deadline", "As soon as possible", "as soon as possible");
        check("deadline", "any time", "at any time");
        check("country", "Viet Nam", "VN");
        check("country", "kh", "KH");
        check("person", " Yim  Kunthea ; Kun", "Yim Kunthea; Kun");
        check("model_letter", "Dear Minister,\n\nPlease act.", "Dear Minister,\n\nPlease act.");
        check("ended", "yes", "ended");
        check("person", "سعید؛ سعیدی", "سعید; سعیدی");
        check("write_in", "zh-Hant", "zh-Hant");
    }

    #[test]
    fn no_date_country_or_number_is_guessed() {
        check("issued", "3/4/2026", "none");
        check("deadline", "soon after Easter", "none");
        check("country", "Marenza", "none");
        check("number", "next week", "none");
        check("language", "English", "none");
        check("title", "  ", "none");
    }

    #[test]
    fn a_block_keeps_its_lines_and_contacts() {
        check(
            "addressee",
            "Minister of Justice\n1 Square\nPhnom Penh\nCambodia\nE-mail: m@justice.example\nSalutation: Dear Minister",
            "Minister of Justice\n1 Square\nPhnom Penh\nCambodia\nSalutation: Dear Minister\nE-mail: m@justice.example",
        );
        let value = value_of(Field::Copy, "Embassy\nCambodia").expect("a block");
        let Value::Recipient(recipient) = value else { panic!("a recipient") };
        assert_eq!((recipient.role, recipient.country), (Role::Copy, Country::from_code("KH")));
    }

    #[test]
    fn a_block_without_any_way_to_write_is_none() {
        check("addressee", "Phone: 123", "none");
    }
}
