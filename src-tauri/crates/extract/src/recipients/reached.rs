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
        for recipient in in_sentences(&paragraph.text) {
            let same = |f: &Finding| matches!(&f.value, Value::Recipient(other) if other.lines == recipient.lines);
            if office.holds(&recipient.lines) || found.findings.iter().any(same) {
                continue;
            }
            let place = sheet.place_in(paragraph, 0, paragraph.text.chars().count());
            found.findings.push(Finding { value: Value::Recipient(recipient), place, sureness: Sureness::LIKELY });
        }
    }
}

/// Those whom a paragraph gives with a bracket behind their office, and those before a bare contact that no bracket has.
fn in_sentences(text: &str) -> Vec<Recipient> {
    let bracketed = in_brackets(text);
    let reaches = |recipient: &Recipient| [&recipient.email[..], &recipient.fax, &recipient.phone].concat();
    let known: Vec<String> = bracketed.iter().flat_map(reaches).collect();
    let bare = in_paragraph(text).into_iter().filter(|own| !reaches(own).iter().any(|way| known.contains(way)));
    bare.filter(|own| !own.lines.iter().any(|line| line.contains('('))).chain(bracketed.clone()).collect()
}

/// “… to the Embassy of X (6 Example Street, Rome, fax: 555 01 02) and a copy to the Ministry of Y (…)”: an office before the
/// bracket that holds its address.
fn in_brackets(text: &str) -> Vec<Recipient> {
    const INSIDE: usize = 300;
    let mut out = Vec::new();
    let mut from = 0;
    for (open, _) in text.match_indices('(') {
        let Some(close) = text[open..].find(')').map(|at| open + at).filter(|at| at - open <= INSIDE) else {
            continue;
        };
        if open < from {
            continue;
        }
        let inside = &text[open + 1..close];
        let Some(at) = contact_in(inside) else { continue };
        let before: Vec<&str> = text[from..open].split_whitespace().collect();
        let before = &before[before.len().saturating_sub(BEFORE)..];
        let copied = stems::says_copy(&fold(&before.join(" ")));
        let Some((mut lines, _)) = named(before, from > 0 || copied) else { continue };
        lines.extend(inside[..at].split(", ").map(|line| line.trim_matches([',', ' ', ';']).to_owned()));
        lines.retain(|line| !line.is_empty());
        let mut recipient = Recipient::new(if copied { Role::Copy } else { Role::Addressee });
        recipient.lines = lines;
        add_all(&mut recipient, &inside[at..]);
        out.push(recipient);
        from = close + 1;
    }
    out
}

/// Where the first contact in a bracket begins: at its label, or a mail's address without one. In bytes.
fn contact_in(inside: &str) -> Option<usize> {
    let label = contacts::first_label(&fold(inside))
        .map(|label| inside.char_indices().nth(label).map_or(inside.len(), |(at, _)| at));
    let mail = inside.find('@').map(|at| inside[..at].rfind([' ', ',', ';']).map_or(0, |space| space + 1));
    label.into_iter().chain(mail).min()
}

/// Adds every contact of a text that holds nothing else: “fax +855 23 555 0981, minister@labour.example”.
fn add_all(recipient: &mut Recipient, text: &str) {
    let (mails, rest): (Vec<&str>, Vec<&str>) =
        text.split_inclusive([',', ';', ' ']).partition(|word| word.contains('@'));
    contacts::read(&rest.concat()).1.into_iter().for_each(|contact| super::add(recipient, contact));
    for mail in mails {
        contacts::read(mail.trim_matches([',', ';', ' ', '.']))
            .1
            .into_iter()
            .for_each(|contact| super::add(recipient, contact));
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
        let next = || (!out.is_empty() && is_next(before)).then(|| named(before, true)).flatten();
        let own = named(before, false)
            .or_else(next)
            .and_then(|(lines, asked)| Some((lines, of_kind(contact.clone(), asked)?)));
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

/// “Foreign Minister X – Fax:” right behind a contact: one more of those who are written to, and no further sentence.
fn is_next(before: &[&str]) -> bool {
    const WORDS: usize = 12;
    let small = |word: &&&str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
    let labels = |word: &&&str| !is_small(word);
    before.len() <= WORDS
        && before.first().is_some_and(|word| word.starts_with(char::is_uppercase))
        && !before.iter().filter(labels).any(|word| small(&word))
        && !before.iter().any(|word| grammar().has(&fold(word), "to"))
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

fn ends_in_colon(word: &&str) -> bool {
    word.ends_with(':')
}

/// “Fax:”, “E-mails”.
fn is_label(word: &str) -> bool {
    let folded = fold(word);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    table().start(bare, |mark| matches!(mark, "fax" | "phone" | "email" | "phonefax")).is_some()
}

fn is_small(word: &str) -> bool {
    const SHORT: usize = 3;
    let folded = fold(word);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    bare.chars().count() <= SHORT && word.chars().all(|c| !c.is_uppercase()) || is_label(word)
}

/// The office and the name at the end of some words, behind those that ask to write to them; and all the words of the
/// sentence.
///
/// `joined`: they go on with a sentence that has asked already, or ask for a copy.
fn named<'w>(before: &'w [&'w str], joined: bool) -> Option<(Vec<String>, &'w [&'w str])> {
    const NAME: std::ops::RangeInclusive<usize> = 2..=14;
    // The sentence begins behind a full stop that ends no abbreviation.
    let ends = |word: &&str| word.ends_with(['!', '?', ';']) || word.ends_with('.') && word.chars().count() > 5;
    let first = before.iter().rposition(ends).map_or(0, |at| at + 1);
    // “Write to Justice Minister X. E-mails (all in one line): …” has its label in a sentence of its own.
    let label = before.get(first).is_some_and(|word| is_label(word));
    let (first, before) = match first.checked_sub(1).filter(|_| label && before.last().is_some_and(ends_in_colon)) {
        Some(end) => (before[..end].iter().rposition(ends).map_or(0, |at| at + 1), &before[..=end]),
        None => (first, before),
    };
    let sentence = &before[first..];
    let end = sentence.iter().rposition(|word| !is_small(word))? + 1;
    // “all'Ambasciata”, “à l’ambassade”: the word may be glued to the office.
    let glued = |word: &str| {
        let (head, tail) = word.split_once(['\'', '’'])?;
        (grammar().has(&fold(head), "to") || grammar().has(&format!("{}'", fold(head)), "to")).then_some(tail.len())
    };
    let says_to = |word: &&str| grammar().has(&fold(word), "to") || glued(word).is_some();
    // “Please fax Morocco's Minister of Justice at …”: the verb takes whom it reaches.
    let wires = |word: &&str| words().start(&fold(word), |mark| mark == "wire").is_some();
    // “… (mail), the Director of X, Mr. Y (mail)”: a list that has asked already goes on without a word.
    let listed = || (joined && first == 0).then(|| sentence.iter().position(|word| !is_small(word))).flatten();
    let (asked, own, rest) = if let Some(to) = sentence[..end].iter().rposition(says_to) {
        let own = glued(sentence[to]).map(|length| &sentence[to][sentence[to].len() - length..]);
        (to, own, to + 1)
    } else if let Some(verb) = sentence[..end].iter().rposition(wires) {
        (verb + 1, None, verb + 1)
    } else {
        (0, None, listed()?)
    };
    let folded = fold(&sentence[..asked].join(" "));
    let writes = joined || words().stem(&folded, "write") || sentence[..asked].iter().any(wires);
    let copied = !joined && stems::says_copy(&folded);
    if !writes || copied || stems::is_of_office(&fold(&sentence.join(" "))) {
        return None;
    }
    let article = |word: &&&str| word.chars().count() <= 3 && word.chars().all(char::is_lowercase);
    let begin = rest + usize::from(own.is_none() && sentence.get(rest).as_ref().is_some_and(article));
    let name: Vec<&str> = own.into_iter().chain(sentence.get(begin..end)?.iter().copied()).collect();
    // “to those responsible: Prime Minister X – Fax: …”.
    let behind = name[..name.len().saturating_sub(1)].iter().rposition(ends_in_colon).map_or(0, |at| at + 1);
    let name = &name[behind..];
    let text = name.join(" ");
    let text = text.trim_end_matches([':', '.']).to_owned();
    let official = name.first().is_some_and(|word| names::is_word("official", &fold(word)));
    let folded = fold(&text);
    let mut parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let small = name.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let fits = NAME.contains(&name.len())
        && (text.starts_with(char::is_uppercase) || official)
        && small * 2 <= name.len()
        && parts.any(|word| names::is_word("official", word) || names::is_word("seat", word))
        && !text.contains([':', '@', '"']);
    // “the Minister of Justice (Mr. X)”: a name in brackets; one word there is what the office is called for short.
    let named =
        text.strip_suffix(')').and_then(|text| text.split_once(" (")).filter(|(_, name)| name.contains(' '));
    let (office, name) = named.unwrap_or((&text, ""));
    let lines = || office.split(", ").chain([name]).map(|line| line.trim_matches([',', ' ', '(', ')']).to_owned());
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
    fn a_bracket_holds_the_address_of_the_office_before_it() {
        let found = in_brackets(
            "Ecco una lettera da spedire all'Ambasciata del Togo in Italia (via Esempio 8, 00161 Roma, fax: 065550124) e per \
             conoscenza al Ministero della Giustizia (Place du Tissu, Lomé, fax: 00228 555 031).",
        );
        let lines: Vec<String> = found.iter().map(|r| r.lines.join(" | ")).collect();
        assert_eq!(
            lines,
            [
                "Ambasciata del Togo in Italia | via Esempio 8 | 00161 Roma",
                "Ministero della Giustizia | Place du Tissu | Lomé"
            ]
        );
        assert_eq!((found[0].role, found[1].role), (Role::Addressee, Role::Copy));
        assert_eq!(found[1].fax, ["00228 555 031"]);
        let found = in_brackets(
            "Write to the Minister of Labour, Mr. Vong Exemple (fax +855 23 555 0981, minister@labour.example), the Director of \
             Needle, Mr. Park Exemple (park@needle.example) and the Governor, asking them to take the eleven back.",
        );
        let lines: Vec<String> = found.iter().map(|r| r.lines.join(" | ")).collect();
        assert_eq!(lines, ["Minister of Labour | Mr. Vong Exemple", "Director of Needle | Mr. Park Exemple"]);
        assert_eq!((&found[0].fax[0][..], &found[0].email[0][..]), ("+855 23 555 0981", "minister@labour.example"));
        assert_eq!(found[1].email, ["park@needle.example"]);
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
        check(
            "Please fax Morocco's Minister of Justice (Mr. Idris Exemple) at +212 5 3755 0101 and urge him to let her go.",
            &[("Morocco's Minister of Justice / Mr. Idris Exemple", "+212 5 3755 0101")],
        );
        check(
            "Bitte senden Sie Faxe an die Verantwortlichen: Ministerpräsident Kodjo Abalo – Fax: 00228 22 555 76 Außenminister Yao \
             Exemple – Fax: 00228 22 555 86",
            &[
                ("Ministerpräsident Kodjo Abalo", "00228 22 555 76"),
                ("Außenminister Yao Exemple", "00228 22 555 86"),
            ],
        );
        check(
            "Envía cartas a la presidenta de la Cámara, Ana Ejemplo: presidenta@camara.example",
            &[("presidenta de la Cámara / Ana Ejemplo", "presidenta@camara.example")],
        );
        check(
            "I ask you to write letters to Justice Minister Kodjo Abalo. Emails (all in one line): a@justice.example, \
             b@justice.example. Thank you.",
            &[("Justice Minister Kodjo Abalo", "a@justice.example, b@justice.example")],
        );
        check("For questions write to our president at info@group.example.", &[]);
        check("He wrote to the Minister of Justice on 12 March 2004 and got no answer.", &[]);
    }
}
