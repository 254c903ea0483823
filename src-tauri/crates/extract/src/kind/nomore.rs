//! “Weitere Aktionen sind nicht erforderlich”: in whatever order, the words of a clause say that nothing more is asked for.

use crate::fold::chars_before;
use crate::labels::{Stem, endings};
use crate::rows::{Paragraph, Sheet};

/// What stands between a word of negation and the word it goes with: “no es necesario”.
const BETWEEN: usize = 1;
/// From the first of the words to the last, in characters.
const LONGEST: usize = 160;

/// The first clause that says so: its row, and the characters that hold it, counted from that row's first.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    sheet.paragraphs().iter().filter(|p| !super::is_link(sheet, p.first)).find_map(|paragraph| {
        let (start, end) = in_text(&paragraph.folded).or_else(|| of_somebody(paragraph))?;
        let chars = |byte| chars_before(&paragraph.folded, byte);
        Some((paragraph.first, chars(start), chars(end)))
    })
}

/// Whether a folded text says so.
pub(crate) fn is_said(folded: &str) -> bool {
    in_text(folded).is_some()
}

fn in_text(text: &str) -> Option<(usize, usize)> {
    // Running text has shorter paragraphs.
    const MOST: usize = 6_000;
    if text.len() > MOST {
        return None;
    }
    let of = |mark| endings().stems(text, mark);
    let needs = Some(of("need")).filter(|needs| !needs.is_empty())?;
    let (nones, mores, asked) = (of("none"), of("more"), of("asked"));
    let near = |a: &Stem, b: &Stem| {
        let (start, end) = (a.start.min(b.start), a.end.max(b.end));
        end - start <= LONGEST && !ends_sentence(&text[start..end])
    };
    needs.iter().find_map(|need| {
        let language = |stem: &&Stem| stem.languages.iter().any(|language| need.languages.contains(language));
        let beside = |stem: &&Stem| language(stem) && near(need, stem);
        let none = |goes_with: &dyn Fn(&&Stem) -> bool| nones.iter().filter(beside).find(goes_with);
        let more =
            mores.iter().filter(beside).find(|more| asked.iter().any(|word| beside(&word) && near(more, word)))?;
        let word = asked.iter().filter(beside).find(|word| near(more, word))?;
        // “nicht nötig” may stand in a clause of its own, “no further action” asks for its need in the same one.
        let own = none(&|none| goes_with(text, none, need)).or_else(|| {
            let one = !between(text, more, need).contains([',', '،', '，']);
            none(&|none| one && (goes_with(text, none, more) || goes_with(text, none, word)))
        })?;
        let parts = [need, more, word, own];
        let start = parts.iter().map(|stem| stem.start).min()?;
        let end = parts.iter().map(|stem| stem.end).max()?;
        let other = endings().stems(sentence_around(text, start, end), "unneed");
        let undone = other.iter().any(|stem| language(&stem));
        (!undone && end - start <= LONGEST).then_some((start, end))
    })
}

/// “No further action on Afi Lawson.”: a sentence that says it of a name, and nothing of what somebody did or failed to do.
fn of_somebody(paragraph: &Paragraph) -> Option<(usize, usize)> {
    const WORDS: usize = 8;
    // Running text has shorter paragraphs.
    const MOST: usize = 6_000;
    let text = paragraph.folded.as_str();
    if text.len() > MOST {
        return None;
    }
    endings().all_inside(text, "nomoreon").into_iter().find(|&(start, end)| {
        let opens = start == 0
            || text[..start].ends_with([' ', '(']) && text[..start].trim_end().ends_with(['.', '!', ':', ';']);
        let rest = crate::near::first(&text[end..], LONGEST);
        let length = rest.find(['.', '!', ';']).unwrap_or(rest.len());
        let at = chars_before(text, end);
        let name = crate::fold::slice(&paragraph.text, at, at + rest[..length].chars().count());
        let small = |word: &str| word.chars().count() <= 3 || word.starts_with(char::is_uppercase);
        let words = || name.split_whitespace();
        opens
            && (1..=WORDS).contains(&words().count())
            && words().all(small)
            && words().any(|word| word.starts_with(char::is_uppercase))
    })
}

/// Whether a word of negation stands beside another word, or is a part of it: “gerekmiyor”.
fn goes_with(text: &str, none: &Stem, other: &Stem) -> bool {
    let between = between(text, none, other);
    let rest = between.trim_start_matches(char::is_alphanumeric);
    !rest.contains([',', '،', '，', ':']) && rest.split_whitespace().count() <= BETWEEN
}

/// What stands between two words; nothing where they overlap.
fn between<'t>(text: &'t str, one: &Stem, other: &Stem) -> &'t str {
    let (start, end) = if one.start < other.start { (one.end, other.start) } else { (other.end, one.start) };
    text.get(start..end).unwrap_or("")
}

fn ends_sentence(text: &str) -> bool {
    text.contains(". ") || text.contains(['!', '?', ';', ':', '。', '！', '？', '؟', '؛', '।', '\u{37e}'])
}

/// The sentence that holds the bytes `start..end`.
fn sentence_around(text: &str, start: usize, end: usize) -> &str {
    let marks = ['.', '!', '?', ';', ':', '。', '؟', '।'];
    let begin = text[..start].rfind(marks).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let close = text[end..].find(marks).map_or(text.len(), |at| end + at);
    &text[begin..close]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn says(text: &str) -> bool {
        is_said(&fold(text))
    }

    #[test]
    fn nothing_more_is_asked_in_many_languages() {
        for text in [
            "No further action by members of the network is required.",
            "Weitere Aktionen sind nicht erforderlich.",
            "Es ist nicht mehr nötig, weitere Briefe zu schreiben.",
            "Aucune nouvelle lettre n'est nécessaire.",
            "No es necesario enviar más cartas.",
            "Não são necessárias novas cartas.",
            "Non occorre scrivere altre lettere.",
            "Verdere acties zijn niet nodig.",
            "Fler brev behövs inte.",
            "Yderligere breve er ikke nødvendige.",
            "Dalsze listy nie są potrzebne.",
            "Další dopisy nejsou potřeba.",
            "Новых писем больше не требуется.",
            "Подальші дії не потрібні.",
            "Более не нужны обращения.",
            "Nisu potrebna dodatna pisma.",
            "Nu mai sunt necesare alte scrisori.",
            "Nincs szükség további levelekre.",
            "Δεν χρειάζονται άλλες επιστολές.",
            "Artık mektup yazılmasına gerek yok.",
            "لا حاجة إلى رسائل أخرى.",
            "دیگر نیازی به ارسال نامه نیست.",
            "אין צורך במכתבים נוספים.",
            "无需再写信。",
            "これ以上の手紙は必要ありません。",
            "더 이상 편지가 필요하지 않습니다.",
            "Tidak diperlukan tindakan lebih lanjut.",
            "Không cần gửi thêm thư nữa.",
            "Lisää kirjeitä ei tarvita.",
        ] {
            assert!(says(text), "{text}");
        }
    }

    #[test]
    fn more_may_be_asked_beside_a_negation() {
        for text in [
            "He has not been released, and further action is needed.",
            "Er ist nicht frei, weitere Briefe sind nötig.",
            "No further action was required, the prosecutor said.",
            "Don't forget that more letters are needed.",
            "No se necesita más que una carta.",
            "Seules vos lettres comptent : elles sont plus nécessaires que jamais.",
            "Please do not write to the court.",
        ] {
            assert!(!says(text), "{text}");
        }
    }
}
