//! What the window holds for guarding: the chosen backup, the doubt about the clock, how the folder was opened.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

use desk::{ClockDoubt, Contents, Desk, Refusal};

use super::{Shell, held};
use crate::ipc::view::Sentence;
use crate::ipc::{Answer, WireError};
use crate::world;

/// So often, and so long in between, one waits for commands that still use the folder.
const WAITS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// See [`Shell`].
#[derive(Default)]
pub(super) struct Guarding {
    chosen: Option<PathBuf>,
    clock: Option<ClockDoubt>,
    opened_by_code: bool,
}

impl Shell {
    /// Looks at the clock, and makes the day's copy of the database beside the person's work.
    pub(super) fn begin_guarding(&self, desk: &Arc<Desk>, by_code: bool) {
        let mut guarding = held(&self.guarding);
        guarding.opened_by_code = by_code;
        // A clock that can't be noted is doubted another time.
        guarding.clock = desk.doubt_clock(world::now()).ok().flatten().or(guarding.clock);
        let desk = Arc::downgrade(desk);
        // Nobody waits for it, so nobody hears of a failure; the next start tries again.
        thread::spawn(move || desk.upgrade().map(|desk| desk.back_up_if_due(world::now())));
    }

    /// Why the clock may be wrong.
    pub fn clock_doubt(&self) -> Option<ClockDoubt> {
        held(&self.guarding).clock
    }

    /// Opens a folder whose passphrase is forgotten; another one may be set then without the old.
    pub fn unlock_with_code(&self, code: &str) -> Answer<()> {
        let folder = self.folder.as_ref().ok_or_else(|| WireError::failed(Sentence::FolderNameless))?;
        self.opening(|shell| {
            let tell = |opening| shell.note_opening(opening);
            shell.keep_open(Desk::open_with_recovery(folder, code, &world::child(), &tell)?, true);
            Ok(())
        })
    }

    /// Whether the recovery code opened it.
    pub fn was_opened_by_code(&self) -> bool {
        held(&self.guarding).opened_by_code
    }

    /// The person has a passphrase again.
    pub fn note_passphrase_known(&self) {
        held(&self.guarding).opened_by_code = false;
    }

    /// Keeps a backup in mind; the screen never sees its path.
    pub fn choose_backup(&self, file: PathBuf) {
        held(&self.guarding).chosen = Some(file);
    }

    /// The backup that was chosen.
    pub fn chosen_backup(&self) -> Option<PathBuf> {
        held(&self.guarding).chosen.clone()
    }

    /// Closes the folder, lets it be replaced, and opens what is there then, as far as that needs no passphrase.
    pub fn replaced_by(&self, replace: impl FnOnce(&Path) -> Answer<()>) -> Answer<()> {
        let folder = self.folder.clone().ok_or_else(|| WireError::failed(Sentence::FolderNameless))?;
        drop(self.taken()?);
        let replaced = replace(&folder);
        self.open();
        replaced
    }

    /// Makes a backup and destroys the keys here.
    pub fn leave(&self, to: &Path, passphrase: &str) -> Answer<Contents> {
        let desk = self.taken()?.ok_or(Refusal::Locked)?;
        let left = desk.travel(to, passphrase, world::now());
        self.open();
        Ok(left?)
    }

    /// The folder with nobody else using it; `None` where it was closed.
    fn taken(&self) -> Answer<Option<Desk>> {
        let desk = self.desk.read().unwrap_or_else(PoisonError::into_inner).clone();
        self.lock();
        let Some(mut desk) = desk else { return Ok(None) };
        for _ in 0..WAITS {
            match Arc::try_unwrap(desk) {
                Ok(desk) => return Ok(Some(desk)),
                Err(shared) => desk = shared,
            }
            thread::sleep(PAUSE);
        }
        *self.desk.write().unwrap_or_else(PoisonError::into_inner) = Some(desk);
        Err(Refusal::Busy.into())
    }
}
