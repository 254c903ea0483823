//! Documents in the formats of the field, of our own writing, and what a careful reader gets out of each.

mod common;

/// Reads a fixture and compares it with what stands beside it.
#[track_caller]
fn check(text: &str, expected: &str) {
    let action = extract::action(&common::document(text));
    let found = common::readable(&action);
    assert_eq!(found, expected, "\n--- found\n{found}\n--- expected\n{expected}");
}

/// One test a fixture: its name says the format.
macro_rules! readings {
    ($($name:ident => $file:literal),* $(,)?) => {
        $(#[test]
        fn $name() {
            check(include_str!(concat!("fixtures/", $file, ".txt")), include_str!(concat!("fixtures/", $file, ".expected")));
        })*
    };
}

readings! {
    an_update_that_goes_on_for_two_of_three => "update-one-released",
    an_outcome_of_2013 => "outcome-2013",
    a_german_sections_action_of_2013 => "german-2013",
    an_italian_action_of_2005 => "italian-2005",
    a_french_action_of_1998 => "french-1998",
    a_dutch_action_of_2019 => "dutch-2019",
    a_russian_action_of_2021 => "russian-2021",
    a_turkish_action_of_2020 => "turkish-2020",
    a_persian_update_of_2023 => "persian-2023",
    a_chinese_action_of_2022 => "chinese-2022",
    the_labelled_trial_of_2017 => "trial-2017",
    an_email_edition_of_2007 => "email-2007",
    names_that_run_on_and_columns_run_together => "columns-1993",
    a_medical_action_without_a_number => "medical-1996",
    an_asian_commissions_update => "ahrc-2003",
    a_case_of_the_network_against_torture => "omct-2000",
    an_observatorys_new_information => "observatory-2012",
    a_swedish_update_of_2022 => "swedish-2022",
    a_spanish_update_of_2019 => "spanish-2019",
    a_japanese_action_of_2023 => "japanese-2023",
    days_of_eviction_and_hearing_that_are_no_deadline => "traps-2015",
    an_execution_in_a_state => "extra-1994",
    a_finished_letter_that_asks_nobody_to_write => "letter-of-a-volunteer",
    an_alert_passed_on_by_ifex => "ifex-2006",
    a_korean_action_in_a_script_without_capitals => "korean-2021",
    a_letter_and_its_address_that_no_label_offers => "letter-without-label",
    a_deadline_in_the_line_above_the_address => "swedish-2009",
    an_alert_that_was_passed_on_with_a_note => "forwarded-2015",
    the_plain_labels_of_a_letter_chain => "labels-of-a-chain-2011",
    an_address_with_strokes_and_a_copy_on_one_line => "french-strokes-2014",
    a_name_without_capitals_that_calls_repeat => "arabic-2019",
    addresses_that_run_over_the_line => "inline-and-wrapped-1998",
    an_address_below_calls_that_no_label_offers => "below-calls-2016",
    a_note_above_a_forwarded_action_that_ends_it => "stopped-by-a-note-2018",
    an_action_whose_number_another_language_names => "polish-2021",
    the_older_characters_of_chinese => "chinese-traditional-2022",
    a_card_to_the_person_at_risk_and_a_count_of_letters_that_are_no_appeals => "solidarity-2022",
    a_day_in_the_sentence_that_introduces_the_calls => "union-2012",
    a_korean_page_whose_sentences_hold_the_labels => "korean-page-2021",
    a_russian_page_with_an_embassy_for_copies => "russian-page-2022",
    a_persian_page_with_a_bare_number => "persian-page-2022",
    a_turkish_page_that_says_whom_to_write_to_in_its_own_words => "turkish-page-2023",
    a_cut_line_and_the_publishers_own_office_at_the_foot => "portuguese-2016",
}
