//! What the command line says of an opening that takes long: bringing an archive up to date takes minutes.

use std::io::IsTerminal;
use std::mem::{Discriminant, discriminant};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use desk::{OfAll, Opening, TellOpening};

use crate::outcome::say;

/// What is over sooner is not spoken of.
const PATIENCE: Duration = Duration::from_secs(2);

const LONG: &str = "Bringing your cases up to date. This can take some minutes. Nothing is lost if you stop it: it goes on the next time.";

/// Does what opens a folder. Where it takes long, standard error says so, and at a terminal how far it is.
pub fn in_sight<T>(open: impl FnOnce(TellOpening<'_>) -> T) -> T {
    let (steps, heard) = mpsc::channel();
    thread::scope(|scope| {
        // Gone with this scope however it ends: the other end waits for that.
        let steps = steps;
        scope.spawn(move || follow(heard));
        open(&|step| {
            let _ = steps.send(step);
        })
    })
}

fn follow(heard: Receiver<Opening>) {
    let Ok(mut now) = heard.recv() else { return };
    let end = Instant::now() + PATIENCE;
    while let Some(left) = end.checked_duration_since(Instant::now()) {
        match heard.recv_timeout(left) {
            Ok(step) => now = step,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    say(LONG);
    if std::io::stderr().is_terminal() {
        tell_steps(std::iter::once(now).chain(heard), &mut say);
    }
}

/// Each kind of step when it begins, and each tenth of it.
fn tell_steps(steps: impl Iterator<Item = Opening>, say: &mut dyn FnMut(&str)) {
    let mut told: Option<(Discriminant<Opening>, usize)> = None;
    for step in steps {
        let here = (discriminant(&step), tenth(step));
        if told.replace(here) != Some(here) {
            say(&sentence(step));
        }
    }
}

fn tenth(step: Opening) -> usize {
    let counted = |all: OfAll| all.done.saturating_mul(10) / all.total.max(1);
    match step {
        Opening::Upgrading | Opening::Mending => 0,
        Opening::Reading(all) | Opening::Understanding(all) | Opening::Words(all) | Opening::Cases(all) => {
            counted(all)
        }
    }
}

fn sentence(step: Opening) -> String {
    let counted = |what: &str, all: OfAll| format!("{what}: {} of {}", all.done, all.total);
    match step {
        Opening::Upgrading => "A copy of everything is made first, then the new form.".to_owned(),
        Opening::Mending => "What is damaged is being mended from what is kept twice.".to_owned(),
        Opening::Reading(all) => counted("Reading the documents again", all),
        Opening::Understanding(all) => counted("Reading the alerts again", all),
        Opening::Words(all) => counted("Making the search ready", all),
        Opening::Cases(all) => counted("Putting the cases together", all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(steps: impl Iterator<Item = Opening>, expected: &[&str]) {
        let mut said = Vec::new();
        tell_steps(steps, &mut |sentence| said.push(sentence.to_owned()));
        assert_eq!(said, expected);
    }

    fn all(of: fn(OfAll) -> Opening, total: usize) -> impl Iterator<Item = Opening> {
        (0..total).map(move |done| of(OfAll { done, total }))
    }

    #[test]
    fn a_step_is_told_when_it_begins_and_by_tenths() {
        let steps = all(Opening::Cases, 1000).skip(450).take(400);
        check(
            steps,
            &[
                "Putting the cases together: 450 of 1000",
                "Putting the cases together: 500 of 1000",
                "Putting the cases together: 600 of 1000",
                "Putting the cases together: 700 of 1000",
                "Putting the cases together: 800 of 1000",
            ],
        );
        let few = all(Opening::Words, 2).chain(all(Opening::Cases, 1));
        check(
            few,
            &[
                "Making the search ready: 0 of 2",
                "Making the search ready: 1 of 2",
                "Putting the cases together: 0 of 1",
            ],
        );
    }

    #[test]
    fn what_cannot_be_counted_is_told_once() {
        let steps = [Opening::Upgrading, Opening::Upgrading, Opening::Mending];
        let expected = [
            "A copy of everything is made first, then the new form.",
            "What is damaged is being mended from what is kept twice.",
        ];
        check(steps.into_iter(), &expected);
    }

    #[test]
    fn an_opening_that_breaks_leaves_nobody_waiting() {
        let broken = std::panic::catch_unwind(|| in_sight(|_| -> () { panic!("on purpose") }));
        assert!(broken.is_err());
        assert_eq!(
            in_sight(|tell| {
                tell(Opening::Upgrading);
                7
            }),
            7
        );
    }
}
