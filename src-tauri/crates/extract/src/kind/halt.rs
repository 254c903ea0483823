//! “At the request of the family we ask you to refrain from writing”: a sentence that asks the reader to write no more, in whatever
//! words.

use crate::fold::chars_before;
use crate::labels::{Stem, endings, grammar, kinds};
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// Between the word that stops and what is stopped, in characters: “von weiteren Briefen für Ama Doe abzusehen”.
const BETWEEN: usize = 45;
/// Between a negation and that word, in bytes.
const NEAR: usize = 8;

/// The first sentence that says so: its row, and the characters that hold it, counted from that row's first.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    let zones = sheet.zones();
    let told = |p: &&Paragraph| {
        !super::is_link(sheet, p.first)
            && !matches!(zones.of[p.first], Zone::Calls | Zone::Letter)
            && !crate::calls::is_item(&sheet.rows[p.first])
    };
    sheet.paragraphs().iter().filter(told).find_map(|paragraph| {
        let (start, end) = in_text(&paragraph.folded, in_sentence).or_else(|| in_text(&paragraph.folded, whole))?;
        let chars = |byte| chars_before(&paragraph.folded, byte);
        Some((paragraph.first, chars(start), chars(end)))
    })
}

/// “Bitte schreiben Sie nicht.”: a sentence that says nothing else; going on, it may be said of an address or of a day.
fn whole(sentence: &str) -> Option<(usize, usize)> {
    let said = kinds().whole(sentence.trim()) == Some("stop") && sentence.contains(' ');
    said.then_some((0, sentence.len()))
}

/// The first sentence of a text of which `fits` says yes, and where in it.
fn in_text(text: &str, fits: fn(&str) -> Option<(usize, usize)>) -> Option<(usize, usize)> {
    // Running text has shorter paragraphs.
    const MOST: usize = 6_000;
    if text.len() > MOST {
        return None;
    }
    let mut from = 0;
    text.split_inclusive(['.', '!', '?', ';', '。', '؟']).find_map(|sentence| {
        let start = from;
        from += sentence.len();
        fits(sentence).map(|(a, b)| (start + a, start + b))
    })
}

fn in_sentence(sentence: &str) -> Option<(usize, usize)> {
    let polite = || kinds().holds(sentence, "please") || endings().inside(sentence, "wish").is_some();
    let asked = endings().stems(sentence, "asked");
    let first = asked.iter().map(|word| word.start).min()?;
    // “Please write letters asking them to stop the writs”: what is asked first is to write.
    let before = endings().stems(sentence, "halt").into_iter().find_map(|halt| {
        let word = asked.iter().find(|word| stops(sentence, &halt, word, (halt.end, word.start)))?;
        (halt.start < first).then_some((halt.start, word.end))
    });
    let behind = || {
        endings().stems(sentence, "haltend").into_iter().find_map(|halt| {
            let word = asked.iter().rfind(|word| stops(sentence, &halt, word, (word.end, halt.start)))?;
            Some((word.start, halt.end))
        })
    };
    let (start, end) = before.or_else(behind).filter(|_| polite())?;
    // “Please do not stop writing”: a negation right before the word.
    let undone = endings().stems(sentence, "none").iter().any(|none| none.end <= start && start - none.end <= NEAR);
    (!undone).then_some((start, end))
}

/// Whether a word that stops something is said of another one in one clause, the bytes `start..end` between the two.
fn stops(sentence: &str, halt: &Stem, word: &Stem, (start, end): (usize, usize)) -> bool {
    let same = word.languages.iter().any(|language| halt.languages.contains(language));
    let between = sentence.get(start..end);
    // “Stop what you are doing and write”.
    let joined = |text: &str| text.split_whitespace().any(|word| grammar().has(word, "and"));
    same && between.is_some_and(|between| {
        between.chars().count() <= BETWEEN && !joined(between) && !between.contains([',', ':', '،', '，', '、'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn whoever_reads_is_asked_to_write_no_more() {
        for text in [
            "At the request of her family we ask you to refrain from writing any more letters for her.",
            "Please suspend all correspondence on this case.",
            "À la demande de la famille, nous vous prions de cesser d'écrire en sa faveur.",
            "Auf Wunsch der Familie bitten wir, von weiteren Briefen für Ama Doe abzusehen.",
            "Si prega di sospendere l'invio di appelli.",
            "Op verzoek van de familie vragen wij u te stoppen met schrijven.",
            "A petición de la familia les pedimos que suspendan el envío de cartas.",
            "A pedido da família, pedimos que suspendam o envio de cartas.",
            "Prosimy o wstrzymanie się od pisania listów.",
            "По просьбе семьи просим приостановить отправку писем.",
            "Atas permintaan keluarga, mohon berhenti mengirim surat.",
            "ご家族の希望により、要請文の送付を中止してください。",
            "가족의 요청에 따라 편지 쓰기를 중단해 주십시오.",
            "بناء على طلب العائلة نرجو التوقف عن إرسال الرسائل.",
            "Ailesinin isteği üzerine lütfen mektup yazmayı durdurun.",
        ] {
            assert!(in_text(&fold(text), in_sentence).is_some(), "{text}");
        }
    }

    #[test]
    fn what_others_shall_stop_ends_nothing() {
        for text in [
            "Please write letters asking the mill to stop sending threatening letters.",
            "Please urge the court to halt the trial.",
            "The mill was asked to stop its letters to the weavers.",
            "Bitte schreiben Sie Briefe und fordern Sie, die Folter einzustellen.",
            "Merci d'écrire au ministre pour qu'il cesse les poursuites.",
            "Escriban cartas pidiendo que dejen de amenazarla.",
            "Please do not stop writing until she is free.",
            "Please stop what you are doing and write tonight.",
        ] {
            assert!(in_text(&fold(text), in_sentence).is_none(), "{text}");
        }
    }
}
