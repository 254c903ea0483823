//! Somebody in office whom a sentence gives with a number or a mail's address and no more: “send a fax to the General
//! Manager, Mr. X, at +855 23 555 981”.

use model::{Finding, Recipient, Role, Sureness, Value};

use crate::contacts::{self, Contact};
use crate::fold::fold;
use crate::labels::{contacts as table, grammar, stems as words};
use crate::letter::Letter;
use crate::names;
use crate::office::Office;
use crate::rows::{Paragraph, Sheet};
use crate::stems;
use crate::zones::{Zone, Zones};

/// A longer paragraph, in bytes, tells a story.
const LONGEST: usize = 2_000;
/// How many words before a contact are looked at: a request, an office, a name.
const BEFORE: usize = 30;

/// Looks for them where no address was found.
pub(super) fn find(
    sheet: &Sheet<'_>,
    zones: &Zones,
    letter: Option<Letter>,
    office: &Office,
    found: &mut super::Found,
) {
    let free = |p: &&Paragraph| {
        p.text.len() <= LONGEST
            && p.folded.contains(|c: char| c == '@' || c.is_ascii_digit())
            && matches!(zones.of[p.first], Zone::Body | Zone::Calls | Zone::Aside)
            && !letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
    };
    for paragraph in sheet.paragraphs().iter().filter(free) {
        for recipient in in_paragraph(&paragraph.text) {
            let same = |f: &Finding| matches!(&f.value, Value::Recipient(other) if other.lines == recipient.lines);
            if office.holds(&recipient.lines) || found.findings.iter().any(same) {
                continue;
            }
            let place = sheet.place_in(paragraph, 0, paragraph.text.chars().count());
            found.findings.push(Finding { value: Value::Recipient(recipient), place, sureness: Sureness::LIKELY });
        }
    }
}

fn in_paragraph(text: &str) -> Vec<Recipient> {
    let all: Vec<&str> = text.split_whitespace().collect();
    let mut out: Vec<Recipient> = Vec::new();
    // One past the last word of the contact before.
    let mut reached = 0;
    let mut at = 0;
    while at < all.len() {
        let Some((contact, end)) = contact_at(&all, at) else {
            at += 1;
            continue;
        };
        let before = &all[reached.max(at.saturating_sub(BEFORE))..at];
        let own = named(before).and_then(|(lines, asked)| Some((lines, of_kind(contact.clone(), asked)?)));
        if let Some((lines, contact)) = own {
            let mut recipient = Recipient::new(Role::Addressee);
            recipient.lines = lines;
            super::add(&mut recipient, contact);
            out.push(recipient);
        } else if let Some(last) = out.last_mut().filter(|_| reached > 0 && goes_on(before))
            && let Some(contact) = of_kind(contact, before)
        {
            super::add(last, contact);
        }
        (at, reached) = (end, end);
    }
    out
}

/// The contact that begins at a word, and one past its last word.
fn contact_at(all: &[&str], at: usize) -> Option<(Contact, usize)> {
    let word = all[at];
    if word.contains('@') {
        let bare = word.trim_matches(['(', ')', '<', '>', ',', ';', '.', ':']);
        let (_, found) = contacts::read(bare);
        let email = found.into_iter().find(|c| matches!(c, Contact::Email(_)));
        return email.map(|contact| (contact, at + 1));
    }
    const DIGITS: usize = 7;
    let part = |word: &&&str| {
        word.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | ',' | ';'))
    };
    let begins = word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) && part(&&word);
    if !begins {
        return None;
    }
    let ends = |word: &str| word.ends_with([',', ';', '.']);
    let mut end = at;
    while all.get(end).as_ref().is_some_and(part) {
        end += 1;
        if ends(all[end - 1]) {
            break;
        }
    }
    let number = all[at..end].join(" ");
    let number = number.trim_end_matches([',', ';', '.']);
    let number = if number.contains('(') { number } else { number.trim_end_matches(')') };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (digits >= DIGITS && crate::dates::all(&fold(number)).is_empty())
        .then(|| (Contact::Number(number.to_owned()), end))
}

/// Whether a contact is a fax or a telephone, by the last label among the words before it.
fn of_kind(contact: Contact, before: &[&str]) -> Option<Contact> {
    let Contact::Number(number) = contact else { return Some(contact) };
    let mark = before.iter().rev().find_map(|word| {
        let start = table().start(&fold(word), |mark| matches!(mark, "fax" | "phone"))?;
        Some(start.mark)
    })?;
    Some(if mark == "fax" { Contact::Fax(number) } else { Contact::Phone(number) })
}

/// “or by e-mail:”: nothing but small words and labels stand between two contacts of one person.
fn goes_on(between: &[&str]) -> bool {
    const WORDS: usize = 4;
    between.len() <= WORDS && between.iter().all(|word| is_small(word))
}

fn is_small(word: &str) -> bool {
    const SHORT: usize = 3;
    let folded = fold(word);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    bare.chars().count() <= SHORT && word.chars().all(|c| !c.is_uppercase())
        || table().start(bare, |mark| matches!(mark, "fax" | "phone" | "email" | "phonefax")).is_some()
}

/// The office and the name at the end of some words, behind those that ask to write to them; and all the words of the
/// sentence.
fn named<'w>(before: &'w [&'w str]) -> Option<(Vec<String>, &'w [&'w str])> {
    const NAME: std::ops::RangeInclusive<usize> = 2..=14;
    // The sentence begins behind a full stop that ends no abbreviation.
    let ends = |word: &&str| word.ends_with(['!', '?', ';']) || word.ends_with('.') && word.chars().count() > 5;
    let first = before.iter().rposition(ends).map_or(0, |at| at + 1);
    let sentence = &before[first..];
    let end = sentence.iter().rposition(|word| !is_small(word))? + 1;
    let to = sentence[..end].iter().rposition(|word| grammar().has(&fold(word), "to"))?;
    let asked = sentence[..to].join(" ");
    let folded = fold(&asked);
    let writes = words().stem(&folded, "write") || words().start(&folded, |mark| mark == "wire").is_some();
    if !writes || stems::says_copy(&folded) || stems::is_of_office(&fold(&sentence.join(" "))) {
        return None;
    }
    let article = |word: &&&str| word.chars().count() <= 3 && word.chars().all(char::is_lowercase);
    let begin = to + 1 + usize::from(sentence.get(to + 1).as_ref().is_some_and(article));
    let name = sentence.get(begin..end)?;
    let text = name.join(" ");
    let folded = fold(&text);
    let mut parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let small = name.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let fits = NAME.contains(&name.len())
        && text.starts_with(char::is_uppercase)
        && small * 2 <= name.len()
        && parts.any(|word| names::is_word("official", word))
        && !text.contains([':', '@', '"']);
    let lines = || text.split(", ").map(|line| line.trim_matches([',', ' ', '(', ')']).to_owned());
    fits.then(|| (lines().filter(|line| !line.is_empty()).collect(), sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let contact = |r: &Recipient| [&r.email[..], &r.fax[..], &r.phone[..]].concat().join(", ");
        let found: Vec<(String, String)> =
            in_paragraph(text).iter().map(|r| (r.lines.join(" / "), contact(r))).collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_sentence_gives_an_office_and_its_number() {
        check(
            "You can also send a protest fax to the General Manager, Mr. Jean Exemple, at +855 23 555 981 and copy it to the secretariat at +41 22 555 22 38.",
            &[("General Manager / Mr. Jean Exemple", "+855 23 555 981")],
        );
        check(
            "Please write to Minister of Justice Ana Ejemplo at ministra@justicia.example or by fax: 555 01 02 03.",
            &[("Minister of Justice Ana Ejemplo", "ministra@justicia.example, 555 01 02 03")],
        );
        check("For questions write to our president at info@group.example.", &[]);
        check("He wrote to the Minister of Justice on 12 March 2004 and got no answer.", &[]);
    }
}
