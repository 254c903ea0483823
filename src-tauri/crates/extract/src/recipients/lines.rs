//! What a line of an address shows of itself: a sentence, a label, a menu, somebody at risk.

use model::Recipient;

use crate::country;
use crate::fold::fold;
use crate::labels::{people, stems};

/// “پست الکترونیکی: …”, “Tclegrams: …” below the country: a contact behind a label that is not known, and no line.
pub(super) fn is_unknown_label(line: &str, reached: bool) -> bool {
    const WORDS: usize = 3;
    let label = line.split_once(": ").is_some_and(|(label, _)| !label.contains(' '));
    label || reached && line.split_whitespace().count() <= WORDS
}

/// Whether an address of a mail stands among the words of a line.
pub(super) fn holds_mail(line: &str) -> bool {
    line.split_whitespace()
        .any(|word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')))
}

/// One or two words that no name begins, in a script with capitals.
pub(super) fn is_small(line: &str) -> bool {
    const WORDS: usize = 2;
    let words = line.split_whitespace();
    words.clone().count() <= WORDS && words.clone().all(|word| word.starts_with(char::is_lowercase))
}

/// Whether a line has words in capitals between square brackets.
pub(super) fn is_form(line: &str) -> bool {
    const LETTERS: usize = 4;
    let inside = line.split('[').nth(1).and_then(|rest| rest.split(']').next()).unwrap_or("");
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    letters >= LETTERS && !inside.chars().any(char::is_lowercase) && !inside.contains('@')
}

/// Whether a line holds a number, a word of institutions and places, or of an office.
pub(super) fn is_of_address(line: &str) -> bool {
    let folded = fold(line);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let known = |word: &str| crate::names::is_thing(word) || crate::names::is_word("official", word);
    line.chars().any(char::is_numeric) || words.any(known) || stems().stem(&folded, "copy")
}

/// Whether a line names an institution: “Supreme Court”, “Mills Ltd” doesn't.
pub(super) fn is_institution(line: &str) -> bool {
    let folded = fold(line);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(crate::names::is_thing)
}

/// “Courriel”, “E-post”: one word with a contact behind it may be the contact's label in a language not known.
pub(super) fn is_label(line: &str) -> bool {
    !line.contains(' ') && line.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

/// A telephone's number behind a label that is not known.
pub(super) fn holds_number(line: &str) -> bool {
    const DIGITS: usize = 9;
    // “Yustina (0811 5555 6555)”.
    let bracketed = line.trim_end().ends_with(')')
        && line.rsplit_once('(').is_some_and(|(_, inside)| !inside.contains(char::is_alphabetic));
    (line.contains('+') || bracketed) && line.chars().filter(char::is_ascii_digit).count() >= DIGITS
}

/// What to say, or a story, that was taken for an address: it begins small and goes on, or hardly a word has a capital.
pub(super) fn is_sentence(lines: &[String]) -> bool {
    const WORDS: usize = 6;
    const LONG: usize = 14;
    let opens = lines.first().map_or("", String::as_str);
    let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let begins_small = opens.split_whitespace().next().is_some_and(|word| small(&word));
    let words: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
    let few_capitals = words.len() >= LONG && words.iter().filter(|w| small(w)).count() * 10 > words.len() * 7;
    begins_small && opens.split_whitespace().count() >= WORDS || few_capitals
}

/// “held since 1999 for leaflets”: several words without a single capital at the end of an address that has them, where a town
/// or a country stands.
pub(super) fn runs_on(lines: &[String]) -> bool {
    const WORDS: usize = 4;
    let small = |line: &String| {
        let words = || line.split_whitespace();
        words().count() >= WORDS
            && words().all(|word| word.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit()))
            && words().filter(|word| word.starts_with(char::is_lowercase)).count() >= WORDS - 1
    };
    let large = lines.iter().filter(|line| line.starts_with(char::is_uppercase)).count();
    large * 2 >= lines.len() && lines.last().is_some_and(small)
}

/// “Tagio tumas!”, “Letters in English please.”: somebody speaks, where an address has names.
pub(super) fn speaks(line: &str) -> bool {
    const WORDS: usize = 3;
    let line = line.trim_end();
    let stopped = line.ends_with('.') && line.split_whitespace().count() > WORDS && !crate::stems::ends_short(line);
    // “You can, and should, make changes of your own.” has no capital behind its first word.
    let small = || line.split_whitespace().skip(1).all(|word| word.starts_with(char::is_lowercase));
    let asked = line.contains(['?', '？', '؟']) && !line.contains('@');
    asked || line.ends_with(['!', '！']) || stopped && (!is_of_address(line) || small())
}

/// “I am writing to …”: a letter's first words, which nobody's address holds.
pub(super) fn opens_letter(line: &str) -> bool {
    crate::labels::letters().start(&fold(line), |mark| mark == "opening").is_some()
}

/// “Afi Lawson” above “Sehr geehrter Herr Präsident”: whom a letter is about, and how it begins.
pub(super) fn is_greeted(lines: &[String]) -> bool {
    let [name, greeting] = lines else { return false };
    crate::labels::greeting(&fold(greeting)).is_some() && !super::names_office(name)
}

/// “80 cents”, “1,70 Euro”: what a letter costs.
pub(super) fn is_price(line: &str) -> bool {
    const WORDS: usize = 4;
    let folded = fold(line);
    line.starts_with(|c: char| c.is_ascii_digit())
        && line.split_whitespace().count() <= WORDS
        && stems().stem(&folded, "cost")
}

/// “(The former minister left office. Please no longer use” runs on into the next line: a remark in brackets.
pub(super) fn is_remark(line: &str) -> bool {
    const WORDS: usize = 5;
    // One sentence that ends in a line and another that begins there.
    const SENTENCES: usize = 10;
    let words: Vec<&str> = line.split_whitespace().collect();
    let small = words.iter().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    let told = words.len() >= SENTENCES && line.contains(". ") && small * 2 >= words.len();
    told || line.starts_with(['(', '[']) && !line.contains([')', ']']) && words.len() >= WORDS
}

/// “Dolma Tsering (f), aged 26, singer”: somebody at risk, whose sex or age no address gives.
pub(super) fn describes(line: &str) -> bool {
    let folded = fold(line);
    let mut behind = folded.match_indices(", ").map(|(at, comma)| &folded[at + comma.len()..]);
    crate::persons::sex_marks(&folded).next().is_some() || behind.any(|rest| people().leads(rest, "aged").is_some())
}

/// “Her wife, Ama Doe, reads every message”: small words in the only line of an address that names no office, house or place.
pub(super) fn tells(lines: &[String]) -> bool {
    const WORDS: usize = 6;
    let [line] = lines else { return false };
    let words: Vec<&str> = line.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    words.len() >= WORDS && small * 3 >= words.len() && !is_of_address(line) && !super::ends_in_country(line)
}

/// “88560 Kota Kinabalu” above its state and country: the end of an address whose head stands elsewhere.
pub(super) fn begins_with_code(lines: &[String]) -> bool {
    let Some((code, town)) = lines.first().and_then(|line| line.split_once(' ')) else { return false };
    code.len() >= 4
        && code.bytes().all(|b| b.is_ascii_digit())
        && town.starts_with(char::is_uppercase)
        && !lines.iter().any(|line| super::names_office(line))
}

/// “c/o Jean Exemple”, nobody's in office: somebody at home.
pub(super) fn is_at_home(lines: &[String]) -> bool {
    let care = |line: &String| line.starts_with("c/o") || line.contains(" c/o ");
    lines.iter().any(care) && !lines.iter().any(|line| super::names_office(line) || is_institution(line))
}

/// “and your MP”, “sowie an uns”: a few small words behind a joining one are no line of an address.
pub(super) fn is_joined(line: &str) -> bool {
    const WORDS: usize = 4;
    let mut words = line.split_whitespace();
    let joins = words.next().is_some_and(|word| crate::labels::grammar().has(word, "and"));
    let small = words.clone().next().is_some_and(|word| word.starts_with(char::is_lowercase));
    joins && small && words.count() < WORDS
}

/// “And to us, so that we can tell the station: …”, “Pour tout envoi après la date limite : …”: a line that begins as a
/// request does and holds many small words names nobody.
pub(super) fn is_request(line: &str) -> bool {
    const WORDS: usize = 5;
    let words: Vec<&str> = line.split_whitespace().collect();
    let small = words.iter().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    let begins = stems().start(&fold(line), |mark| mark == "request").is_some();
    words.len() >= WORDS && small * 2 >= words.len() && begins
}

/// “Ombudsman, Dr. X, 3 Example Street, Lima, Peru” above “H.E. Ambassador, Permanent Mission of …, / …”: addresses in lines that
/// are parted by commas and too long for one, where only some have a contact behind them.
pub(super) fn goes_on_to_next(lines: &[String], line: &str) -> bool {
    const COMMAS: usize = 2;
    let listed = lines.first().is_some_and(|first| first.matches(',').count() >= COMMAS);
    let ended = lines.last().is_some_and(|last| last.contains(',') && super::ends_in_country(last));
    listed && ended && line.contains(',') && super::names_office(line.split(',').next().unwrap_or(""))
}

/// “And tell the mill you care: …”: several words before a colon, half of them small, that name nobody in office and neither ask to
/// write nor for a copy.
pub(super) fn is_told_label(line: &str) -> bool {
    const WORDS: usize = 4;
    let Some((label, _)) = line.split_once([':', '：']) else { return false };
    let words: Vec<&str> = label.split_whitespace().collect();
    let small = words.iter().skip(1).filter(|word| word.starts_with(char::is_lowercase)).count();
    let folded = fold(label);
    words.len() >= WORDS
        && small * 2 >= words.len()
        && !label.contains(|c: char| c.is_ascii_digit())
        && !super::names_office(label)
        && !is_institution(label)
        && !stems().stem(&folded, "write")
        && !stems().stem(&folded, "copy")
        && !stems().stem(&folded, "authority")
}

/// “Per favore inviate copia a”, “Копии просим присылать нам”: hardly a capital in a line that asks to send copies, to whomever.
pub(super) fn asks_copy(line: &str) -> bool {
    const WORDS: usize = 4;
    let words: Vec<&str> = line.split_whitespace().collect();
    let large = words.iter().skip(1).filter(|word| word.starts_with(char::is_uppercase)).count();
    let folded = fold(line);
    words.len() >= WORDS && large == 0 && stems().stem(&folded, "copy") && crate::stems::asks(&folded)
}

/// “010000 Astana, Kazakhstan”: a postcode, a town and its country, but nobody who lives there.
pub(super) fn is_town_alone(line: &str) -> bool {
    // “Nur-Sultan City”, with its postcode.
    const WORDS: usize = 3;
    const POSTCODE: usize = 4;
    let Some((town, country)) = line.split_once([',', '،', '，']) else { return false };
    let is_postcode = |word: &str| word.chars().filter(char::is_ascii_digit).count() >= POSTCODE;
    let words = town.split_whitespace().count();
    (2..=WORDS).contains(&words)
        && town.split_whitespace().any(is_postcode)
        && country::named(&fold(country.trim())).is_some()
}

/// “For questions: …”, “للتواصل مع المرصد”.
pub(super) fn speaks_of_office(line: &str) -> bool {
    let folded = fold(line);
    crate::stems::is_of_office(&folded)
}

/// A sentence, a menu, a label with its value: no line of an address that nothing else proves to be one.
pub(super) fn is_no_line(line: &str) -> bool {
    let sentence = line.trim_end().ends_with(['.', '!', '?', '。', '！', '？', '؟', '"', '”'])
        && line.split_whitespace().count() > 3
        && !crate::stems::ends_short(line.trim_end())
        || line.trim_end().ends_with(['。', '！', '？']);
    let menu = is_menu(line) || line.contains('»');
    let labelled = line.contains(['：', ':']);
    sentence || menu || labelled || crate::dates::names_a_day(&fold(line))
}

/// “رونوشت نامه خود را برای ما هم بفرستید”: a sentence that asks, in a script without capitals.
pub(super) fn asks_in_one_case(line: &str) -> bool {
    const WORDS: usize = 5;
    let folded = fold(line);
    let asks = ["write", "ask", "copy"].iter().any(|mark| stems().stem(&folded, mark));
    let cased = line.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    !cased && line.split_whitespace().count() >= WORDS && asks
}

/// “To join our list write to list@example.org today”: a sentence goes on on both sides of a mail's address.
pub(super) fn holds_address(line: &str) -> bool {
    const BEFORE: usize = 3;
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.iter().position(|word| word.contains('@'));
    // “Contacto: x@y.example” is a label that is not known and what stands behind it.
    at.is_some_and(|at| at >= BEFORE && at + 1 < words.len() || words.len() <= 2)
}

/// “appeals · Libya”: pieces between the marks of a menu.
pub(super) fn is_menu(line: &str) -> bool {
    line.contains(" · ") || line.contains(" | ")
}

/// “- - - - cut here - - - -”, “Date ..............”: drawn to be cut or filled in, no line of an address.
pub(super) fn is_ruled(text: &str) -> bool {
    const DRAWN: usize = 6;
    let drawn = text.chars().filter(|c| matches!(c, '-' | '_' | '.' | '…' | '–' | '—' | '=' | '*' | '✂')).count();
    drawn >= DRAWN && drawn > text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// “President of the Republic 2) Minister of Justice”.
pub(super) fn numbered_twice(line: &str) -> bool {
    line.match_indices(") ").any(|(at, _)| {
        let digits = line[..at].chars().rev().take_while(char::is_ascii_digit).count();
        digits > 0 && at > 3 && line[..at - digits].ends_with(' ')
    })
}

/// The first way to reach somebody, for a warning about a contact without an address.
pub(super) fn first_contact(recipient: &Recipient) -> String {
    [&recipient.email, &recipient.fax, &recipient.phone, &recipient.social]
        .into_iter()
        .flatten()
        .next()
        .cloned()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, town_alone: bool) {
        assert_eq!(is_town_alone(line), town_alone, "{line}");
    }

    #[test]
    fn a_town_is_told_from_an_office() {
        check("010000 Astana, Kazakhstan", true);
        check("Phnom Penh 12000, Cambodia", true);
        check("Ministry of Justice, Astana 010000, Kazakhstan", false);
        check("Attorney General, Kingston, Jamaica", false);
        assert!(is_label("E-post") && !is_label("Justizministerium Wien") && !is_label("內政部長"));
        assert!(holds_number("Justiz, tfn +46 8 555 01 02") && !holds_number("06330 Yenimahalle, Ankara"));
        check("Palace Square 1, Kazakhstan", false);
        assert!(holds_address("Contacto: grupo@example.org") && !holds_address("Minister of Justice"));
    }

    #[test]
    fn a_remark_and_somebody_at_risk_are_no_address() {
        assert!(is_request("And to us, so that we can tell the station"));
        assert!(is_request("Pour tout envoi après la date limite"));
        assert!(!is_request("Commission nationale des droits de l’homme"));
        assert!(
            is_remark("(The Minister named before left office in June. Please write")
                && !is_remark("(Bukit Barisan)")
        );
        assert!(describes("Pema Example (f), aged 26, singer") && !describes("Minister of Justice"));
    }
}
