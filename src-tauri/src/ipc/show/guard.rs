//! Guarding as the screen shows it.

use std::path::Path;

use desk::{Contents, Desk};

use super::count;
use crate::ipc::Answer;
use crate::ipc::view::{Backup, ClockDoubt, Exported, GuardState, KeptCopy, Mended, Soundness, TakenIn};

/// How things are guarded.
pub fn guard_state(desk: &Desk, clock: Option<desk::ClockDoubt>) -> Answer<GuardState> {
    Ok(GuardState {
        has_passphrase: desk.is_protected(),
        uses_keychain: desk.uses_keychain(),
        last_backup: desk.last_backup()?.map(|moment| moment.to_string()),
        copies: desk.copies().into_iter().map(copy).collect(),
        mended: desk.mended().map(|m| Mended { all_written: m.all_written, all_fetched: m.all_fetched }),
        clock: clock.map(|doubt| match doubt {
            desk::ClockDoubt::Back(_) => ClockDoubt::Back,
            desk::ClockDoubt::Ahead(_) => ClockDoubt::Ahead,
        }),
    })
}

fn copy(copy: desk::KeptCopy) -> KeptCopy {
    let made = copy.made.map(|made| made.to_string());
    KeptCopy { number: copy.number, made, megabytes: megabytes(copy.bytes) }
}

/// A backup by its name alone: paths say much about a person.
pub fn backup(path: &Path, contents: Contents) -> Backup {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Backup { name, protected: contents.is_protected, megabytes: megabytes(contents.bytes) }
}

/// An export by its name alone.
pub fn exported(path: &Path, done: &desk::Exported) -> Exported {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Exported { name, files: count(done.files), missing: count(done.missing) }
}

/// An export that was taken in.
pub fn taken_in(taken: desk::TakenIn) -> TakenIn {
    let lost = usize::try_from(taken.unreadable).unwrap_or(usize::MAX);
    TakenIn {
        news: count(taken.new + taken.changed),
        known: count(taken.known),
        written: count(taken.written),
        sources: count(taken.sources),
        lost: count(lost.saturating_add(taken.missing)),
        proxy: taken.proxy,
    }
}

/// How a check went.
pub fn soundness(sound: &desk::Soundness) -> Soundness {
    Soundness { database: sound.database, documents: count(sound.documents), damaged: count(sound.damaged) }
}

fn megabytes(bytes: u64) -> u32 {
    // To the nearest, as file managers say it; nothing is no megabyte.
    u32::try_from(bytes.saturating_add(500_000) / 1_000_000).unwrap_or(u32::MAX).max(1)
}
