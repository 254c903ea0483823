//! The letter check between the screen and the core: each note by its name and the words that it is about.

use desk::{Advice, Checked, InTheLetter, LayoutWarning, Note, TickedCall};

use super::view::{AdviceNote, CallTick, LetterCheck};

/// What the screen is told: notes of one name together, the gravest first.
pub fn check(checked: &Checked) -> LetterCheck {
    let advice = checked.advice.iter().filter_map(advice);
    let unfit = checked.warnings.iter().map(unfit);
    let notes = checked.notes.iter().filter_map(of_the_words);
    let mut together: Vec<AdviceNote> = Vec::new();
    for note in advice.chain(unfit).chain(notes) {
        match together.iter_mut().find(|known| known.code == note.code) {
            Some(known) => known.words.extend(note.words),
            None => together.push(note),
        }
    }
    LetterCheck { calls: checked.calls.iter().map(tick).collect(), advice: together }
}

fn tick(call: &TickedCall) -> CallTick {
    match call.stands {
        InTheLetter::Yes => CallTick::InTheLetter,
        InTheLetter::No => CallTick::Missing,
        InTheLetter::LeftOut => CallTick::LeftOut,
        InTheLetter::NobodyKnows => CallTick::NobodyKnows,
    }
}

/// What did not fit, on the screen.
pub fn unfit(warning: &LayoutWarning) -> AdviceNote {
    match warning {
        LayoutWarning::AddressOverfull => plain("address_overfull"),
        LayoutWarning::AddressSmall(_) => plain("address_small"),
        LayoutWarning::LabelOverfull(first) => about("label_overfull", first),
        LayoutWarning::NotOnePage => plain("not_one_page"),
        LayoutWarning::WordBroken(word) => about("word_broken", word),
    }
}

/// `None` for what the screen shows elsewhere: the stop guard, the calls' ticks.
fn advice(advice: &Advice) -> Option<AdviceNote> {
    Some(match advice {
        Advice::Pages(_) => plain("too_long"),
        // Without its words a note of what is missing helps nobody.
        Advice::NameMissing(name) => about("name_missing", name),
        Advice::NameLate(name) => about("name_late", name),
        Advice::Tone(word) => about("tone", word),
        Advice::NoReplyAsked => plain("no_request_for_reply"),
        Advice::GapLeft(_) => plain("gap_open"),
        Advice::Empty => plain("no_call"),
        Advice::NoAddress => plain("no_address"),
        Advice::NoCountry => plain("no_country"),
        Advice::NoSalutation => plain("no_salutation"),
        Advice::DeadlinePast(_) => plain("deadline_past"),
        Advice::LastPostPast(_) => plain("last_post_past"),
        Advice::OldNews(_) => plain("old_news"),
        Advice::WholeAddress => plain("whole_address"),
        Advice::Ended | Advice::CallMissing(_) => return None,
    })
}

/// How the words came about; `None` for what the letter itself or its kind says on the screen.
fn of_the_words(note: &Note) -> Option<AdviceNote> {
    Some(match note {
        Note::ModelLetterElsewhere(_) => plain("model_letter_elsewhere"),
        Note::CallsElsewhere(_) => plain("calls_elsewhere"),
        Note::LanguageOfTheAction(_) => plain("language_of_the_action"),
        Note::NoFrame(_) => plain("no_frame"),
        Note::NotAskedFor(_) => plain("not_asked_for"),
        Note::NoCallRules(_) => plain("no_call_rules"),
        Note::CallAsPrinted(call) => about("call_as_printed", call),
        Note::SalutationReplaced(words) => about("salutation_replaced", words),
        Note::SalutationElsewhere(words) => about("salutation_elsewhere", words),
        Note::NothingToAsk => plain("nothing_to_ask"),
        Note::CallForTheWriter(_)
        | Note::NoAddress
        | Note::NoEmail
        | Note::SolidarityIsRead
        | Note::ThanksOnlyForGood => return None,
    })
}

fn plain(code: &str) -> AdviceNote {
    AdviceNote { code: code.to_owned(), words: Vec::new() }
}

fn about(code: &str, words: &str) -> AdviceNote {
    AdviceNote { code: code.to_owned(), words: vec![words.to_owned()] }
}
