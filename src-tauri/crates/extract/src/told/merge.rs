//! The forms of one name put together: shortened, inflected, with a trade before it.

use super::score::{Score, add};
use crate::fold::fold;
use crate::labels::grammar;

/// A shortened name counts for the full one: “Darnell Whitlow”, “Darnell Eugene Whitlow”.
pub(super) fn merge(scores: &mut Vec<Score>, language: Option<&str>) {
    uncover(scores);
    // German writes trades with a capital before a name.
    let nouns = language.is_some_and(|language| matches!(language, "de" | "lb"));
    // “Hinrichtung von Fazel Bahramian” holds the name that stands by itself elsewhere.
    for at in 0..scores.len() {
        let own = scores.iter().position(|other| {
            let before = scores[at].name.strip_suffix(other.name.as_str()).unwrap_or("");
            let particle = before.trim_end().rsplit(' ').next();
            let particle = particle.is_some_and(|word| !word.is_empty() && word.chars().all(char::is_lowercase));
            // “Nurse Tiyamike Phiri”, where the calls have “Tiyamike Phiri”.
            let one_word = !before.trim().is_empty() && !before.trim().contains(' ');
            particle
                || one_word
                    && (other.bare > 0 || words(&other.name) > 2)
                    && (other.asked > 0 || nouns)
                    && other.name.contains(' ')
        });
        if let Some(own) = own {
            scores[at].name = scores[own].name.clone();
        }
    }
    inflect(scores, language);
    let mut kept: Vec<Score> = Vec::new();
    for score in scores.drain(..) {
        match kept.iter_mut().find(|known| known.name == score.name) {
            Some(known) => add(known, &score),
            None => kept.push(score),
        }
    }
    *scores = kept;
    let mut at = 0;
    while at < scores.len() {
        let words: Vec<String> = scores[at].name.split(' ').map(str::to_owned).collect();
        let full = scores.iter().position(|other| {
            let others: Vec<&str> = other.name.split(' ').collect();
            // “Mr. Rojas Vaca”, who is “Mr. Limbert Rojas Vaca” elsewhere.
            // “Mr. Lira dos Anjos”: its small words are no names.
            let names = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
            let surname = scores[at].bare == 0
                && names <= 2
                && !other.name.contains('.')
                && other.name.ends_with(&format!(" {}", scores[at].name));
            others.len() > words.len()
                && (surname || others[0] == words[0] && words.iter().all(|word| others.contains(&word.as_str())))
        });
        match full {
            Some(full) => {
                let short = scores.remove(at);
                let full = if full > at { full - 1 } else { full };
                add(&mut scores[full], &short);
                scores[full].row = scores[full].row.min(short.row);
            }
            None => at += 1,
        }
    }
}

fn words(name: &str) -> usize {
    name.split(' ').count()
}

/// Two names that differ only in their first words, each of which opened a sentence, are one: “Studentenleider Nabwire
/// Otieno”, “Laat Nabwire Otieno”.
fn uncover(scores: &mut [Score]) {
    let tail = |name: &str| name.split_once(' ').map(|(_, rest)| rest.to_owned()).filter(|rest| rest.contains(' '));
    for at in 0..scores.len() {
        let Some(own) = tail(&scores[at].name).filter(|_| scores[at].opens >= scores[at].count) else { continue };
        let covered = |other: &Score| other.opens >= other.count && tail(&other.name).as_ref() == Some(&own);
        if (0..scores.len()).any(|other| other != at && (scores[other].name == own || covered(&scores[other]))) {
            let others: Vec<usize> = (0..scores.len()).filter(|&other| covered(&scores[other])).collect();
            others.into_iter().for_each(|other| scores[other].name = own.clone());
        }
    }
}

/// “Pielęgniarka Wolha Żukouska” at the head of a sentence is “Wolha Żukouska”, whom the text declines elsewhere.
fn uncover_declined(scores: &mut [Score]) {
    for at in 0..scores.len() {
        // Bold print counts a mention twice.
        let opened = scores[at].opens * 2 >= scores[at].count && scores[at].opens > 0;
        let Some(own) = scores[at].name.split_once(' ').map(|(_, rest)| rest.to_owned()).filter(|_| opened) else {
            continue;
        };
        if own.contains(' ')
            && scores
                .iter()
                .any(|other| is_declined(&own, &other.name) || is_shortened(&other.name, &own) || other.name == own)
        {
            scores[at].name = own;
        }
    }
}

/// Gives the inflected forms of a name its own: “Ельвіру Абібуллаєву” is “Ельвіра Абібуллаєва”, “Phan Hưnga” in Polish is
/// “Phan Hưng”, “Столбовой” the end of “Аграфена Ивановна Столбова”.
fn inflect(scores: &mut [Score], language: Option<&str>) {
    const CASES: &[&str] = &["pl", "cs", "sk", "sl", "hr", "sr", "lt", "lv", "fi", "et", "hu", "bg", "mk"];
    let declines = language.is_some_and(|language| CASES.contains(&language));
    if declines || language.is_some_and(|language| matches!(language, "ru" | "uk" | "be")) {
        uncover_declined(scores);
        to_nominative(scores);
    }
    for at in 0..scores.len() {
        let base = (0..scores.len()).filter(|&own| own != at).find(|&own| {
            let (base, form) = (&scores[own].name, &scores[at].name);
            own < at && (is_inflected(base, form) || declines && is_declined(base, form))
                || is_shortened(base, form)
                || declines && is_lengthened(base, form)
        });
        if let Some(own) = base {
            // What is told names people in their own case, what is asked of them seldom.
            let told =
                is_shortened(&scores[own].name, &scores[at].name) && scores[at].lead > 0 && scores[own].lead == 0;
            let (from, to) = if told { (at, own) } else { (own, at) };
            scores[to].name = scores[from].name.clone();
        }
    }
}

/// Gives names in Cyrillic letters the case in which the text prints them somewhere by themselves: a headline writes
/// “Лену Примерову арестовали”, the sentence below it “Лена Примерова”.
fn to_nominative(scores: &mut [Score]) {
    for at in 0..scores.len() {
        let own = (0..scores.len()).find(|&own| {
            is_inflected(&scores[own].name, &scores[at].name)
                && is_nominative_of(&scores[own].name, &scores[at].name)
                && !is_of_man(&scores[own].name, scores)
        });
        if let Some(own) = own {
            scores[at].name = scores[own].name.clone();
        }
    }
    // “Дело Бакыта Примерова”, “Бакыт Примеров переведён”: a man's name has nothing behind it where it stands by itself.
    for at in 0..scores.len() {
        let own = (0..scores.len()).find(|&own| own != at && is_mans(&scores[own].name, &scores[at].name));
        if let Some(own) = own {
            scores[at].name = scores[own].name.clone();
        }
    }
}

/// Whether a form is a man's name in Cyrillic letters with an ending of a case behind each word that has one.
fn is_mans(base: &str, form: &str) -> bool {
    let ending = |(own, other): (&str, &str)| {
        let behind = other.strip_prefix(own).map(|rest| rest.chars().count());
        behind.is_some_and(|length| length <= 2)
            && own.ends_with(|c: char| !grammar().has(&fold(&c.to_string()), "nominative"))
    };
    is_inflected(base, form) && base.len() < form.len() && base.split(' ').zip(form.split(' ')).all(ending)
}

/// Whether the words of a name end as women's do by themselves, and those of another form as theirs do in other cases.
fn is_nominative_of(base: &str, form: &str) -> bool {
    let ends = |word: &str, mark: &str| grammar().ends(&fold(word), mark).is_some();
    // Foreign names don't decline: “Мяхри Примерова”, “Мяхри Примеровой”.
    let fits = |(own, other): (&str, &str)| own == other || ends(own, "nominative") && ends(other, "oblique");
    base != form && base.split(' ').zip(form.split(' ')).all(fits)
}

/// “Бакыта Примерова” is a man where the text prints “Бакыт Примеров” too.
fn is_of_man(name: &str, scores: &[Score]) -> bool {
    let begins = |(word, own): (&str, &str)| word.len() < own.len() && own.starts_with(word);
    let whole = |other: &str| words(other) == words(name) && other.split(' ').zip(name.split(' ')).all(begins);
    scores.iter().any(|score| whole(&score.name))
}

/// Whether a form is a base of more words without those in the middle, in another case.
fn is_shortened(base: &str, form: &str) -> bool {
    let (words, few): (Vec<&str>, Vec<&str>) = (base.split(' ').collect(), form.split(' ').collect());
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    words.len() > few.len() && few.len() == 2 && is_inflected(&format!("{first} {last}"), form)
}

/// Whether a form is a base with an ending of a case behind some of its words.
fn is_lengthened(base: &str, form: &str) -> bool {
    const LONGEST: usize = 3;
    let (words, forms): (Vec<&str>, Vec<&str>) = (base.split(' ').collect(), form.split(' ').collect());
    let goes_on = |(word, form): (&&str, &&str)| {
        form.strip_prefix(word)
            .is_some_and(|ending| ending.chars().count() <= LONGEST && ending.chars().all(char::is_lowercase))
    };
    base != form && words.len() == forms.len() && words.iter().zip(&forms).all(goes_on)
}

/// Whether two names in Cyrillic letters differ only in the endings of their words.
fn is_inflected(one: &str, other: &str) -> bool {
    let cyrillic = |name: &str| name.chars().all(|c| matches!(c as u32, 0x400..=0x4ff) || !c.is_alphabetic());
    cyrillic(one) && cyrillic(other) && is_declined(one, other)
}

/// Whether two names differ only in the endings of their words: “Martha Nabukenya”, “Marthy Nabukenyi”.
fn is_declined(one: &str, other: &str) -> bool {
    let alike = |a: &str, b: &str| {
        let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let longest = a.chars().count().max(b.chars().count());
        common >= 3 && longest - common <= 3
    };
    one != other && words(one) == words(other) && one.split(' ').zip(other.split(' ')).all(|(a, b)| alike(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_womans_name_by_itself_from_its_other_cases() {
        assert!(is_nominative_of("Лена Примерова", "Лену Примерову"));
        assert!(is_nominative_of("Лена Примерова", "Лены Примеровой"));
        assert!(is_nominative_of("Мяхри Примерова", "Мяхри Примеровой"));
        assert!(!is_nominative_of("Бакыта Примерова", "Бакыт Примеров"));
        assert!(!is_nominative_of("Лену Примерову", "Лена Примерова"));
    }
}
