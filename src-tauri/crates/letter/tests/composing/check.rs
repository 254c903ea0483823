//! What the check says about drafts, good and bad.

use letter::{Advice, CheckOptions, ComposeOptions, InTheLetter, Matter, check as checked, compose, ticked_calls};
use model::{Date, Deadline, Draft, DraftParagraph, Language, LetterKind};

use crate::sample::{cambodia, today};

fn options() -> CheckOptions {
    CheckOptions { pages: Some(1), ..CheckOptions::on(today()) }
}

/// The composed letter after somebody has worked on its body.
fn edited(matter: &Matter, edit: impl FnOnce(&mut Draft)) -> Draft {
    let mut draft = compose(matter, None, &ComposeOptions::on(today())).draft;
    draft.body.retain(|paragraph| !matches!(paragraph, DraftParagraph::Gap(_)));
    edit(&mut draft);
    draft
}

#[track_caller]
fn check(matter: &Matter, options: &CheckOptions, edit: impl FnOnce(&mut Draft), expected: &[Advice]) {
    assert_eq!(checked(&edited(matter, edit), matter, options), expected);
}

#[test]
fn a_finished_letter_needs_no_advice() {
    check(&cambodia(), &options(), |_| {}, &[]);
}

#[test]
fn a_gap_that_is_left_is_named() {
    let draft = compose(&cambodia(), None, &ComposeOptions::on(today())).draft;
    let prompt = "In your own words: who you are, and why this matters to you";
    assert_eq!(checked(&draft, &cambodia(), &options()), [Advice::GapLeft(prompt.into())]);
}

#[test]
fn what_a_model_letter_leaves_to_be_filled_in_is_a_gap() {
    let add = |draft: &mut Draft| {
        draft.body.push(DraftParagraph::Text("I am a [your profession] from ____ ____.".into()))
    };
    let gaps = ["[your profession]", "____", "____."].map(|gap| Advice::GapLeft(gap.into()));
    check(&cambodia(), &options(), add, &gaps);
}

#[test]
fn calls_are_ticked_while_their_words_stand_in_the_letter() {
    let matter = cambodia();
    let shorter = "Please withdraw the summons against Chea Sophal and Yim Kunthea, and tell me when.";
    let draft = edited(&matter, |draft| draft.body[1] = DraftParagraph::Text(shorter.into()));
    let ticks: Vec<InTheLetter> = ticked_calls(&draft, &matter, &[]).into_iter().map(|call| call.stands).collect();
    assert_eq!(ticks, [InTheLetter::Yes, InTheLetter::No]);
    assert!(checked(&draft, &matter, &options()).contains(&Advice::CallMissing(matter.calls[1].clone())));
}

#[test]
fn a_call_that_is_left_out_on_purpose_is_not_missed() {
    let matter = cambodia();
    let draft = edited(&matter, |draft| draft.body.truncate(1));
    let missed = |options: &CheckOptions| {
        let advice = checked(&draft, &matter, options);
        advice.iter().filter(|advice| matches!(advice, Advice::CallMissing(_))).count()
    };
    assert_eq!(missed(&options()), 2);
    let left_out = vec![letter::on_one_line(&matter.calls[0].replace(' ', " \n"))];
    assert_eq!(missed(&CheckOptions { left_out: left_out.clone(), ..options() }), 1);
    assert_eq!(ticked_calls(&draft, &matter, &left_out)[0].stands, InTheLetter::LeftOut);
    // Once its words stand there after all, it is ticked.
    let whole = edited(&matter, |_| {});
    assert_eq!(ticked_calls(&whole, &matter, &left_out)[0].stands, InTheLetter::Yes);
}

#[test]
fn in_another_language_nobody_knows_whether_the_calls_stand() {
    let matter = cambodia();
    let draft = edited(&matter, |draft| draft.language = Language::new("fr"));
    assert!(ticked_calls(&draft, &matter, &[]).iter().all(|call| call.stands == InTheLetter::NobodyKnows));
}

#[test]
fn a_name_is_missed_and_wanted_early() {
    let late = |draft: &mut Draft| {
        draft.subject.clear();
        draft.body.insert(0, DraftParagraph::Text("I am a nurse and hope for a reply.".into()));
    };
    let names = ["Chea Sophal", "Yim Kunthea"];
    check(&cambodia(), &options(), late, &names.map(|name| Advice::NameLate(name.into())));
    let matter = Matter { calls: Vec::new(), ..cambodia() };
    let gone = |draft: &mut Draft| draft.body[0] = DraftParagraph::Text("I write about Chea Sophal.".into());
    check(&matter, &options(), gone, &[Advice::NameMissing("Yim Kunthea".into())]);
}

#[test]
fn words_that_close_ears_are_named_in_the_letters_language() {
    let add = |words: &'static str| move |draft: &mut Draft| draft.body.push(DraftParagraph::Text(words.into()));
    check(
        &cambodia(),
        &options(),
        add("Your regime is a disgrace."),
        &[Advice::Tone("disgrace".into()), Advice::Tone("regime".into())],
    );
    check(&cambodia(), &options(), add("I ask you to be gracious."), &[]);
}

#[test]
fn days_that_have_passed_come_first() {
    let past = Matter { deadline: Some(Deadline::On(Date::constant(2026, 11, 24))), ..cambodia() };
    check(&past, &options(), |_| {}, &[Advice::DeadlinePast(Date::constant(2026, 11, 24))]);
    let near = Matter { deadline: Some(Deadline::On(Date::constant(2026, 11, 30))), ..cambodia() };
    let post = CheckOptions { last_post: Some(Date::constant(2026, 11, 8)), ..options() };
    check(&near, &post, |_| {}, &[Advice::LastPostPast(Date::constant(2026, 11, 8))]);
    let old = Matter { issued: Some(Date::constant(2026, 9, 1)), ..cambodia() };
    check(&old, &options(), |_| {}, &[Advice::OldNews(85)]);
    let ended = Matter { ended: true, ..cambodia() };
    check(&ended, &options(), |_| {}, &[Advice::Ended]);
}

#[test]
fn a_letter_of_two_pages_without_head_is_said_to_be_so() {
    let behead = |draft: &mut Draft| {
        draft.address = vec!["Minister of Justice".into(), "CAMBODIA".into()];
        draft.salutation.clear();
    };
    let two = CheckOptions { pages: Some(2), ..options() };
    check(&cambodia(), &two, behead, &[Advice::Pages(2), Advice::NoAddress, Advice::NoSalutation]);
}

#[test]
fn an_empty_letter_is_said_to_be_empty() {
    check(&cambodia(), &options(), |draft| draft.body.clear(), &[Advice::Empty]);
}

#[test]
fn a_letter_that_asks_for_no_reply_is_reminded() {
    let cut = |draft: &mut Draft| drop(draft.body.pop());
    check(&cambodia(), &options(), cut, &[Advice::NoReplyAsked]);
}

#[test]
fn thanks_after_an_outcome_are_neither_late_nor_short_of_calls() {
    let matter = Matter { ended: true, ..cambodia() };
    let thanks = ComposeOptions { kind: LetterKind::Thanks, ..ComposeOptions::on(today()) };
    let mut draft = compose(&matter, None, &thanks).draft;
    draft.body.retain(|paragraph| !matches!(paragraph, DraftParagraph::Gap(_)));
    assert_eq!(checked(&draft, &matter, &CheckOptions { kind: LetterKind::Thanks, ..options() }), []);
}

#[test]
fn a_street_on_a_letter_abroad_is_pointed_out() {
    let street = |draft: &mut Draft| {
        draft.sender = ["Jane Fields", "12 Mill Lane", "Leeds LS1 4DY", "United Kingdom"].map(String::from).into();
    };
    check(&cambodia(), &options(), street, &[Advice::WholeAddress]);
    let town = |draft: &mut Draft| {
        draft.sender = ["Jane Fields", "Leeds LS1 4DY", "United Kingdom"].map(String::from).into();
    };
    check(&cambodia(), &options(), town, &[]);
}
