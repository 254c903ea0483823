//! Contact lines of an address: fax, phone, e-mail, social media, salutation, and what is dropped.

mod below;
mod greeting;
mod numbers;
mod spelled;
mod spoken;
mod web;

use std::sync::OnceLock;

use crate::fold::{fold, skip, slice};
use crate::labels::contacts;

pub(crate) use below::{goes_on_below, repeats_below};
use numbers::{number, numbers};
pub(crate) use spelled::holds_mail;
use spelled::spelled_at;

/// What one line of an address says, contacts taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Contact {
    /// A number, as printed.
    Fax(String),
    /// A number, as printed.
    Phone(String),
    /// With its “@”.
    Email(String),
    /// With its “@”, or an address.
    Social(String),
    /// As printed.
    Salutation(String),
    /// The same at the end of a line of the address, where a column of its own stood.
    Beside(String),
    /// A label whose number stands in the next line: `true` for a fax.
    Expected(bool),
    /// A number without a label: one more of the kind before it.
    Number(String),
    /// Telegrams, telexes, postage: neither address nor contact.
    Dropped,
}

struct Label {
    mark: &'static str,
    /// First character.
    start: usize,
    /// Where its value begins.
    value: usize,
}

/// Whether a folded line is a contact line.
pub(crate) fn is_contact(folded: &str) -> bool {
    labels(folded).first().is_some_and(|label| label.start <= 2)
}

/// Whether a line is a salutation in brackets and nothing else.
pub(crate) fn is_bracketed_salutation(text: &str) -> bool {
    greeting::in_brackets(text).is_some()
}

/// A line without the salutation in the bracket that ends it.
pub(crate) fn without_salutation(text: &str) -> &str {
    greeting::behind(text).map_or(text, |(line, _)| line)
}

/// How many characters the label of a salutation takes at the head of a folded line.
pub(crate) fn salutation_label(folded: &str) -> Option<usize> {
    contacts().start(folded, |mark| mark == "salutation").map(|label| label.end)
}

/// Takes a line apart: the address before its first contact, and the contacts. No contacts where it has none.
pub(crate) fn read(text: &str) -> (String, Vec<Contact>) {
    let text = &*spoken::without(text);
    let folded = fold(text);
    let labels = labels(&folded);
    let Some(first) = labels.first() else {
        return bare(text);
    };
    let before = slice(text, 0, first.start)
        .trim_end_matches([' ', ',', ';', '.', '/', '(', '[', '-', '–', '|', '·'])
        .trim();
    let mut contacts = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        let end = labels.get(at + 1).map_or(usize::MAX, |next| next.start);
        let value = slice(text, label.value, end.min(text.chars().count()));
        contacts.extend(values(label.mark, value));
    }
    (before.to_owned(), contacts)
}

/// A line without a label: an e-mail address, a handle, a page's address.
fn bare(text: &str) -> (String, Vec<Contact>) {
    if let Some(salutation) = greeting::in_brackets(text) {
        return (String::new(), vec![Contact::Salutation(salutation.to_owned())]);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let restored = restore(text);
    let emails = emails(&restored);
    if !emails.is_empty() && (words.len() == 1 || restored.split_whitespace().count() == emails.len()) {
        return (String::new(), emails.into_iter().map(Contact::Email).collect());
    }
    if let Some(found) = behind_words(text, &restored, &emails) {
        return found;
    }
    let outside: String = text
        .split('(')
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.rsplit(')').next().unwrap_or("") })
        .collect();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits >= 7
        && !outside.chars().any(char::is_alphabetic)
        && text.starts_with(['+', '(', '0'])
        && let Some(number) = number(text)
    {
        return (String::new(), vec![Contact::Number(number)]);
    }
    if let Some((line, salutation)) = greeting::behind(text) {
        return (line.to_owned(), vec![Contact::Beside(salutation.to_owned())]);
    }
    if let Some((words, contact)) = number_behind_words(text) {
        return (words, vec![contact]);
    }
    if let Some((line, salutation)) = greeting::beside(text) {
        // “Inledning: Dear General”: one word and a colon are a label that the table doesn't have.
        let label = line.trim_end().strip_suffix([':', '：']).is_some_and(|label| !label.trim().contains(' '));
        if label {
            return (String::new(), vec![Contact::Salutation(salutation.to_owned())]);
        }
        return (line.to_owned(), vec![Contact::Beside(salutation.to_owned())]);
    }
    match words[..] {
        [one] if one.starts_with('@') && one.len() > 2 => (String::new(), vec![Contact::Social(one.to_owned())]),
        [one] if one.starts_with("http") || one.starts_with("www.") => (String::new(), vec![Contact::Dropped]),
        _ => (text.trim().to_owned(), Vec::new()),
    }
}

/// “Attorney General Rodolfo Bolaños: fgr@fiscalia.example, @FGR”: an office or a name before its contacts.
fn behind_words(text: &str, restored: &str, emails: &[String]) -> Option<(String, Vec<Contact>)> {
    const LONGEST: usize = 90;
    let at = match emails.first() {
        Some(email) => restored.find(email.as_str())?,
        None => text.find(text.split_whitespace().find(|word| word.contains('@'))?)?,
    };
    let before = restored.get(..at).or_else(|| text.get(..at))?;
    let words = before.trim_end_matches([' ', ':', '：', ',', '-', '–', '(', '<', '|', '·']);
    let parted = before.trim_end().ends_with([':', '：', ',', '-', '–', '(', '<', '|', '·']);
    let labelled = before.trim_end().ends_with([':', '：']) && is_small(words);
    if words.is_empty() || !parted || words.chars().count() > LONGEST {
        return None;
    }
    let rest = text.split_whitespace().filter(|word| word.starts_with('@')).collect::<Vec<_>>().join(" ");
    let mut contacts: Vec<Contact> = emails.iter().cloned().map(Contact::Email).collect();
    contacts.extend(handles(&rest).into_iter().filter(|handle| handle.len() > 2).map(Contact::Social));
    let line = if labelled { String::new() } else { words.trim().to_owned() };
    (!contacts.is_empty()).then_some((line, contacts))
}

/// “Courriers électroniques”, “Adresse mail”: small words behind a first one, none of which is an office, are a label that
/// the table doesn't have, not somebody to write to.
fn is_small(words: &str) -> bool {
    const MOST: usize = 3;
    let words: Vec<&str> = words.split_whitespace().collect();
    let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    (2..=MOST).contains(&words.len())
        && words[0].starts_with(char::is_uppercase)
        && words[1..].iter().all(small)
        && !words.iter().any(|word| crate::names::is_word("official", &fold(word)))
}

/// “Başbakanlık: 0 312 555 04 76 (faks)”: an office before a number, and behind it in a bracket what it is.
fn number_behind_words(text: &str) -> Option<(String, Contact)> {
    const LONGEST: usize = 90;
    let (before, inside) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let (words, value) = before.rsplit_once([':', '：'])?;
    let only = value.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')'));
    let label = fold(inside.trim());
    let start = contacts().start(&label, |mark| matches!(mark, "fax" | "phone"))?;
    let whole = skip(&label, start.end).trim().is_empty() && only && words.chars().count() <= LONGEST;
    let number = number(value).filter(|_| whole)?;
    let contact = if start.mark == "fax" { Contact::Fax(number) } else { Contact::Phone(number) };
    Some((words.trim().to_owned(), contact))
}

/// The contact labels of a folded line. One needs a colon behind it; at the head of the line a number does too.
fn labels(folded: &str) -> Vec<Label> {
    if let Some((mark, value)) = web::form(folded) {
        return vec![Label { mark, start: 0, value }];
    }
    let mut out: Vec<Label> = Vec::new();
    let mut at_word = true;
    let mut taken = 0;
    for (chars, (at, c)) in folded.char_indices().enumerate() {
        let begins = at_word && c.is_alphabetic() && chars >= taken;
        at_word = !c.is_alphanumeric() && !matches!(c, '-' | '.' | '@' | '_')
            || c == '.' && folded[at..].starts_with(". ");
        if !begins {
            continue;
        }
        let rest = &folded[at..];
        let Some(start) = contacts().start(rest, |_| true) else {
            continue;
        };
        let behind = skip(rest, start.end);
        // “correo@cndh.example” is an address, its first word no label.
        if behind.starts_with('@') {
            continue;
        }
        let to = to_before(start.mark, behind);
        let behind = skip(behind, to);
        let head = chars <= 1;
        let gap = behind.len() - without_plural(behind).trim_start_matches(['.', ' ', ')', '(']).len();
        let next = behind[gap..].chars().next();
        // “Fax Number = 011 595 …”
        let colon = matches!(next, Some(':' | '=')) || start.colon;
        // “Fax 303 555 0114”, “Tél 01 55”, “E-mail mju (at) justice”.
        let number = matches!(next, Some(c) if c.is_ascii_digit() || c == '+')
            && matches!(start.mark, "fax" | "phone" | "phonefax");
        let word = behind.split_whitespace().next().unwrap_or("");
        let address = start.mark == "email" && (word.contains('@') || head && restore(behind).contains('@'));
        let alone = head && next.is_none() && start.mark == "drop";
        let dropped = head && start.mark == "drop" && number_only(behind);
        // “Gender m/f: both”: a single letter is a label only before what it announces.
        let letters = rest.chars().take(start.end).filter(|c| c.is_alphabetic()).count();
        if letters < 2 && !announces(start.mark, behind, head || after_mark(&folded[..at])) {
            continue;
        }
        if colon || number && (head || after_mark(&folded[..at])) || address || alone || dropped {
            // “Facsimile (679) 555 0133”: the bracket is the number's.
            let gap = if number { behind[..gap].trim_end_matches('(').len() } else { gap };
            let skipped = behind[..gap].chars().count() + usize::from(matches!(next, Some(':' | '=')));
            let value = chars + start.end + to + skipped;
            out.push(Label { mark: start.mark, start: chars, value });
            taken = value;
        }
    }
    out
}

/// “Fax to 880-2-555-8660”, “Mail to <pm@gov.example>”: how many characters “to” takes between a label and its very value.
fn to_before(mark: &str, behind: &str) -> usize {
    let Some((word, rest)) = behind.strip_prefix(' ').and_then(|rest| rest.split_once(' ')) else { return 0 };
    let value = rest.trim_start_matches(['(', '<', '+', ':', ' ']);
    let announced = match mark {
        "fax" | "phone" | "phonefax" => value.starts_with(|c: char| c.is_ascii_digit()),
        "email" => value.split(' ').next().is_some_and(|word| word.contains('@')),
        _ => false,
    };
    if announced && crate::labels::grammar().has(word, "to") { word.chars().count() + 1 } else { 0 }
}

/// “Fax(s)”, “Tels.”: the ending of the label itself.
fn without_plural(behind: &str) -> &str {
    let rest = behind.strip_prefix('(').unwrap_or(behind).strip_prefix('s');
    rest.filter(|rest| !rest.starts_with(char::is_alphanumeric)).unwrap_or(behind)
}

/// Whether a number or an address stands behind a label of a single letter: “T: +268 2555 4321”, “E: dpp@gov.example”.
fn announces(mark: &str, behind: &str, begins: bool) -> bool {
    let value = behind.trim_start_matches([':', '.', ' ']);
    let word = value.split_whitespace().next().unwrap_or("");
    begins
        && match mark {
            "email" => restore(value).split_whitespace().next().is_some_and(|word| word.contains('@')),
            "social" => word.starts_with('@') || word.contains("x.com"),
            _ => value.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')),
        }
}

fn number_only(behind: &str) -> bool {
    behind.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// “Phone: 1 I Fax 2”, “tel. 1, fax 2”.
fn after_mark(before: &str) -> bool {
    // “Or fax to (020) 7555 0102”.
    contacts().has(before.trim(), "between")
        || before.trim_end().ends_with([',', ';', '|', '/', '·', '-', '•', '.'])
        || before.ends_with(" i ")
        || before
            .strip_suffix(' ')
            .and_then(|b| b.rsplit_once(' '))
            .is_some_and(|(_, w)| contacts().has(w, "joined"))
}

fn values(mark: &str, value: &str) -> Vec<Contact> {
    let value = value.trim();
    let numbered = matches!(mark, "fax" | "phone" | "phonefax") && holds_mail(value);
    // “Fax: 0207 555 8625 kanc@embassy.example”: a mail's address needs no label behind a number.
    let mails = numbered.then(|| emails(&restore(value))).into_iter().flatten().map(Contact::Email);
    labelled(mark, value).into_iter().chain(mails).collect()
}

fn labelled(mark: &str, value: &str) -> Vec<Contact> {
    match mark {
        "fax" | "phone" if numbers(value).is_empty() => vec![Contact::Expected(mark == "fax")],
        "fax" => numbers(value).into_iter().map(Contact::Fax).collect(),
        "phone" => numbers(value).into_iter().map(Contact::Phone).collect(),
        "phonefax" => {
            numbers(value).into_iter().flat_map(|n| [Contact::Phone(n.clone()), Contact::Fax(n)]).collect()
        }
        // “[email protected]”: a copy has lost the address, and the line ends the block all the same.
        "email" => match emails(&restore(value)) {
            none if none.is_empty() => vec![Contact::Dropped],
            found => found.into_iter().map(Contact::Email).collect(),
        },
        "social" => handles(value).into_iter().map(Contact::Social).collect(),
        "salutation" => salutation(value).map(Contact::Salutation).into_iter().collect(),
        _ => vec![Contact::Dropped],
    }
}

fn salutation(value: &str) -> Option<String> {
    // “(Salutation: Excellency). Ask for …”: the bracket opens before the label.
    let closed = value.find(')').filter(|&close| !value[..close].contains('('));
    let value = closed.map_or(value, |close| &value[..close]);
    let value = value.trim_end_matches([']', ')']).trim_end_matches(['I', '|']).trim();
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    // The template's own residue: “Salutation Salutation”.
    (!value.is_empty() && !contacts().has_start(&fold(&value), "salutation")).then_some(value)
}

/// Puts back the “@” that pages hide from robots: “(a)”, “(at)”, “[at]”.
pub(crate) fn restore(text: &str) -> String {
    static FORMS: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        let printed = |mark| contacts().printed(mark).map(str::to_owned);
        let bare = contacts().printed("bareat").map(|word| format!(" {word} "));
        let signs = ["(@)", "[@]", "＠"].into_iter().map(str::to_owned);
        let at = printed("at").chain(bare).chain(signs).map(|form| (form, "@"));
        at.chain(printed("dot").map(|form| (form, "."))).collect()
    });
    let mut out = spoken::without(text).into_owned();
    for (hidden, sign) in forms {
        if out.contains(hidden.as_str()) {
            out = out.replace(&format!(" {hidden} "), sign).replace(hidden.as_str(), sign);
        }
    }
    if out.contains('@') { out } else { spelled_at(&out).unwrap_or(out) }
}

fn emails(text: &str) -> Vec<String> {
    let words = text.split(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '[' | ']' | '"' | '،' | '/')
    });
    let trimmed = words.map(|word| {
        word.trim_matches(|c: char| {
            matches!(c, '.' | ':' | '\'' | '*' | '\u{200e}' | '\u{200f}' | '\u{202a}' | '\u{202c}')
        })
    });
    let mut out: Vec<String> = Vec::new();
    for word in trimmed.map(|word| word.strip_prefix("mailto:").unwrap_or(word)) {
        let fits = word
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
        if fits && !out.iter().any(|known| known == word) {
            out.push(word.to_owned());
        }
    }
    out
}

fn handles(value: &str) -> Vec<String> {
    let words: Vec<&str> = value
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'))
        .filter(|w| !w.is_empty())
        .collect();
    let trim =
        |word: &str| word.trim_end_matches(['.', '/', ']']).trim_matches(['\u{200e}', '\u{200f}']).to_owned();
    let handles: Vec<String> = words.iter().filter(|w| w.starts_with('@')).map(|w| trim(w)).collect();
    if !handles.is_empty() {
        return handles;
    }
    match words[..] {
        [one] if one.contains('.') && one.contains('/') || one.starts_with("http") => vec![trim(one)],
        [one] => vec![format!("@{}", trim(one))],
        _ => Vec::new(),
    }
}

/// How many characters of a line stand before its first contact.
pub(crate) fn first_label(folded: &str) -> Option<usize> {
    labels(folded).first().map(|label| label.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, before: &str, expected: &[&str]) {
        let (left, contacts) = read(text);
        let shown: Vec<String> = contacts.iter().map(|c| format!("{c:?}").replace("\"", "")).collect();
        assert_eq!(
            (left.as_str(), shown.iter().map(String::as_str).collect::<Vec<_>>()),
            (before, expected.to_vec()),
            "{text}"
        );
    }

    #[test]
    fn reads_contact_lines_of_all_times() {
        check("Faxes: + 57 1 555 2828, + 57 1 555 0939", "", &["Fax(+ 57 1 555 2828)", "Fax(+ 57 1 555 0939)"]);
        check("Faxes: + 98 21 555 5242 (try several times)", "", &["Fax(+ 98 21 555 5242)"]);
        check("Phone: 202 555 0186 I Fax: 202 555 0124", "", &["Phone(202 555 0186)", "Fax(202 555 0124)"]);
        check("Tel/Fax: +504 2555 3099", "", &["Phone(+504 2555 3099)", "Fax(+504 2555 3099)"]);
        check("E-mail: mju (at) justice-tn.example", "", &["Email(mju@justice-tn.example)"]);
        check(
            "Courriel : cndh[at]cndh-td.example ; x@y.example",
            "",
            &["Email(cndh@cndh-td.example)", "Email(x@y.example)"],
        );
        check("Adresy poczty rządowej: x@y.example", "", &["Email(x@y.example)"]);
        check("Minister pracy: x@y.example", "Minister pracy", &["Email(x@y.example)"]);
        check("فاكس: +202 2555 7165", "", &["Fax(+202 2555 7165)"]);
        check(
            "[Salutation: Your Excellency / Su Excelencia]",
            "",
            &["Salutation(Your Excellency / Su Excelencia)"],
        );
        check("Telexes: 20911 PE PALAC (answerback)", "", &["Dropped"]);
        check("X/Twitter: @Mininter_ex", "", &["Social(@Mininter_ex)"]);
        check("T: +268 2555 4321", "", &["Phone(+268 2555 4321)"]);
        check("E: dpp@gov-sz.example", "", &["Email(dpp@gov-sz.example)"]);
        check("E-mail: posta(chiocciola)algeria.example", "", &["Email(posta@algeria.example)"]);
        check("Эл. почта: info (собака) x.example", "", &["Email(info@x.example)"]);
        check("correo@cndh.example", "", &["Email(correo@cndh.example)"]);
        check("e-mail: oficina at justicia.example", "", &["Email(oficina@justicia.example)"]);
        check("oficina at justicia.example", "", &["Email(oficina@justicia.example)"]);
        check("Voice: (+632) 555 6201", "", &["Phone((+632) 555 6201)"]);
    }

    #[test]
    fn leaves_addresses_alone() {
        check(
            "Federal Ministry of Justice, Telegraph Road 5",
            "Federal Ministry of Justice, Telegraph Road 5",
            &[],
        );
        check(
            "Addis Ababa, Ethiopia. Fax: 011 251 11 555 7755. Salutation: Dear Minister",
            "Addis Ababa, Ethiopia",
            &["Fax(011 251 11 555 7755)", "Salutation(Dear Minister)"],
        );
        check("Portland Place 3", "Portland Place 3", &[]);
        check("Office at Lome", "Office at Lome", &[]);
        check("Gender m/f: both", "Gender m/f: both", &[]);
    }
}
