//! In which language a letter greets: the action's own salutation, the text's, the frame's.

use letter::{ComposeOptions, Given, Matter, Note, compose};
use model::Language;

use crate::sample::{recipient, today};

/// How a letter in that language greets whom an English action addresses so, and what the writer is told of it.
#[track_caller]
fn check(printed: &str, block: &[&str], language: &str, expected: &str, note: Option<Note>) {
    let options = ComposeOptions { language: Some(Language::new(language)), ..ComposeOptions::on(today()) };
    let composed = compose(&english(printed, block), None, &options);
    assert_eq!(composed.draft.salutation, expected);
    let is_of_it = |note: &&Note| matches!(note, Note::SalutationReplaced(_) | Note::SalutationElsewhere(_));
    assert_eq!(composed.notes.iter().find(is_of_it), note.as_ref(), "{printed}");
}

fn english(printed: &str, block: &[&str]) -> Matter {
    let mut recipient = recipient(block);
    recipient.salutation = Some(printed.to_owned());
    Matter { language: Some(Language::new("en")), given: None, ..Matter::given(recipient, Given::default()) }
}

fn replaced(printed: &str) -> Option<Note> {
    Some(Note::SalutationReplaced(printed.to_owned()))
}

const MINISTER: &[&str] = &["Minister of Justice", "Lusaka"];

#[test]
fn a_letter_in_the_language_of_the_printed_salutation_keeps_it() {
    check("Dear Minister", MINISTER, "en", "Dear Minister,", None);
    check("Dear Minister / Sr. Ministro", MINISTER, "es", "Sr. Ministro:", None);
    check("Dear Minister / Sr. Ministro", MINISTER, "pt", "Sr. Ministro,", None);
}

#[test]
fn a_letter_in_another_language_greets_the_office_in_its_own() {
    let dear = "Dear Minister";
    check(dear, MINISTER, "fr", "Madame la Ministre, Monsieur le Ministre,", replaced(dear));
    check(dear, MINISTER, "de", "Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,", replaced(dear));
    check(dear, MINISTER, "fa", "وزیر محترم،", replaced(dear));
    check(dear, MINISTER, "ar", "معالي الوزير،", replaced(dear));
    let both = "Dear Minister / Sr. Ministro";
    check(both, MINISTER, "de", "Sehr geehrter Herr Minister,", replaced(dear));
}

#[test]
fn where_the_block_names_no_office_the_printed_salutation_does() {
    let block: &[&str] = &["Kunda Mwale", "PO Box 1", "Lusaka"];
    check("Dear Mr Minister", block, "fr", "Monsieur le Ministre,", replaced("Dear Mr Minister"));
    check("Señor/a Ministro/a", block, "es", "Señor/a Ministro/a:", None);
    let open = "Madame la Ministre, Monsieur le Ministre,";
    check("Señor/a Ministro/a", block, "fr", open, replaced("Señor/a Ministro/a"));
    check("Dear Kunda Mwale", block, "fr", "Madame, Monsieur,", replaced("Dear Kunda Mwale"));
}

#[test]
fn the_printed_salutation_tells_who_holds_the_office_where_the_block_does_not() {
    let block = MINISTER;
    check("Señora Ministra", block, "fr", "Madame la Ministre,", replaced("Señora Ministra"));
    check("Estimado Sr. Ministro", block, "fr", "Monsieur le Ministre,", replaced("Estimado Sr. Ministro"));
    let open = "Madame la Ministre, Monsieur le Ministre,";
    check("Dear Sir or Madam", block, "fr", open, replaced("Dear Sir or Madam"));
    check("Estimado/a Sr(a). Ministro/a", block, "fr", open, replaced("Estimado/a Sr(a). Ministro/a"));
}

#[test]
fn a_salutation_that_no_table_knows_is_taken_to_be_in_the_actions_language() {
    check("Comrade Minister", MINISTER, "en", "Comrade Minister,", None);
    let open = "Madame la Ministre, Monsieur le Ministre,";
    check("Comrade Minister", MINISTER, "fr", open, replaced("Comrade Minister"));
    check("Κύριε Υπουργέ", MINISTER, "en", "Dear Minister,", replaced("Κύριε Υπουργέ"));
}

#[test]
fn a_language_without_a_frame_keeps_the_printed_salutation_and_says_so() {
    let kept = Some(Note::SalutationElsewhere("Dear Minister".to_owned()));
    check("Dear Minister", MINISTER, "vi", "Dear Minister,", kept);
}

#[test]
fn what_a_run_gives_stands_in_any_language() {
    let matter = Matter { given: Some(Given::default()), ..english("Dear Minister", MINISTER) };
    let options = ComposeOptions { language: Some(Language::new("fa")), ..ComposeOptions::on(today()) };
    assert_eq!(compose(&matter, None, &options).draft.salutation, "Dear Minister,");
}

#[test]
fn the_writers_own_salutation_stays() {
    let body = Some("Dear Ms Mwale,\n\nPlease release her.".to_owned());
    let options = ComposeOptions { body, language: Some(Language::new("fr")), ..ComposeOptions::on(today()) };
    let composed = compose(&english("Dear Minister", MINISTER), None, &options);
    assert_eq!(composed.draft.salutation, "Dear Ms Mwale,");
    let is_of_it = |note: &Note| matches!(note, Note::SalutationReplaced(_) | Note::SalutationElsewhere(_));
    assert!(!composed.notes.iter().any(is_of_it), "{:?}", composed.notes);
}
