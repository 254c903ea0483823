//! A draft saved by the very code of the window, in a process of its own that can be killed.

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use desk::{Desk, DraftWish, DraftWords};
use model::{Date, DraftParagraph, Timestamp};

use crate::laptop::{Answer, program};

/// The word by which this program is told to save a draft.
pub const SAVE: &str = "save-draft";

/// This program, to save those words in a data folder's draft; not started yet.
pub fn command(data: &Path, words: &str) -> Answer<Command> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(own);
    command.arg(SAVE).arg(data).arg(words);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Ok(command)
}

/// Saves the words.
pub fn save(data: &Path, words: &str) -> ExitCode {
    match saved(data, words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("{refusal}");
            ExitCode::FAILURE
        }
    }
}

fn saved(data: &Path, words: &str) -> Result<(), desk::Refusal> {
    let (today, now) = (Date::constant(2026, 11, 25), Timestamp::UNIX_EPOCH);
    let desk = Desk::open(data, None, &program())?;
    let wish = DraftWish { case: "UA 1/26".to_owned(), to: None, language: None, kind: None };
    let draft = desk.open_draft(&wish, today, now)?;
    let words = DraftWords {
        subject: String::new(),
        salutation: "Dear Minister,".to_owned(),
        body: vec![DraftParagraph::Text(words.to_owned())],
        closing: "Yours sincerely,".to_owned(),
    };
    desk.save_draft(draft.id, &draft.form, words, today, now)
}
