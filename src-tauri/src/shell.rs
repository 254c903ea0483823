//! What the window holds while it runs: the open data folder or none, running work, files that were dropped.

mod guarding;

use std::collections::HashMap;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use desk::{Addressee, CancelToken, Desk, Glance, Opening};
use model::{Date, SourceId, Timestamp};

use crate::ipc::view;
use crate::ipc::{Answer, Ordered, Waiting, WireError};
use crate::world;

/// An opening that is over so soon is not spoken of: a screen that comes and goes at once only frightens.
const UNSPOKEN: Duration = Duration::from_millis(500);

/// The state behind every command. Whoever has a copy has the same.
#[derive(Clone)]
pub struct Shell(Arc<Held>);

/// See [`Shell`]. Locked or not is one `Option`.
pub struct Held {
    folder: Option<PathBuf>,
    desk: RwLock<Option<Arc<Desk>>>,
    /// Why the folder could not be opened, other than for want of a passphrase.
    trouble: Mutex<Option<WireError>>,
    /// How far a long opening is, and since when it is one.
    opening: Mutex<Option<(Instant, Opening)>>,
    jobs: Mutex<HashMap<String, (CancelToken, view::Progress)>>,
    dropped: Mutex<Vec<PathBuf>>,
    waiting: Mutex<Vec<Waiting>>,
    let_go: Mutex<Vec<Waiting>>,
    named: AtomicU64,
    glances: Mutex<Option<Kept>>,
    /// The address book, as of a state of the database: looked through with each letter that is typed into it.
    addressees: Mutex<Option<(u64, Arc<Vec<Addressee>>)>>,
    ordered: Mutex<Option<Arc<Ordered>>>,
    offline: Mutex<Option<bool>>,
    /// Why a source gave nothing when it was asked at that moment.
    failures: Mutex<HashMap<SourceId, (Timestamp, WireError)>>,
    guarding: Mutex<guarding::Guarding>,
}

/// All cases at a glance, as of a day and a state of the database: asked for by every room and every number.
struct Kept {
    version: u64,
    today: Date,
    glances: Arc<Vec<Glance>>,
}

impl Deref for Shell {
    type Target = Held;

    fn deref(&self) -> &Held {
        &self.0
    }
}

impl Shell {
    /// Nothing is open yet.
    pub fn closed() -> Self {
        Self(Arc::new(Held {
            folder: world::folder(),
            desk: RwLock::default(),
            trouble: Mutex::default(),
            opening: Mutex::default(),
            jobs: Mutex::default(),
            dropped: Mutex::default(),
            waiting: Mutex::default(),
            let_go: Mutex::default(),
            named: AtomicU64::default(),
            glances: Mutex::default(),
            addressees: Mutex::default(),
            ordered: Mutex::default(),
            offline: Mutex::default(),
            failures: Mutex::default(),
            guarding: Mutex::default(),
        }))
    }

    /// Opens the platform's data folder where that needs no passphrase.
    pub fn open(&self) {
        self.opening(|shell| {
            if let Err(error) = shell.try_opening(None)
                && error.code != view::ErrorCode::Locked
            {
                *held(&shell.trouble) = Some(error);
            }
        });
    }

    /// The open folder; refused while it is locked.
    pub fn desk(&self) -> Answer<Arc<Desk>> {
        let desk = self.desk.read().unwrap_or_else(PoisonError::into_inner).clone();
        let trouble = held(&self.trouble).clone();
        desk.ok_or_else(|| trouble.unwrap_or_else(|| desk::Refusal::Locked.into()))
    }

    /// Opens the folder.
    pub fn unlock(&self, passphrase: Option<&str>) -> Answer<()> {
        self.opening(|shell| shell.try_opening(passphrase))
    }

    fn try_opening(&self, passphrase: Option<&str>) -> Answer<()> {
        let folder = self.folder.as_ref().ok_or_else(|| WireError::failed(view::Sentence::FolderNameless))?;
        let tell = |opening| self.note_opening(opening);
        self.keep_open(Desk::open_telling(folder, passphrase, &world::child(), &tell)?, false);
        Ok(())
    }

    /// Does what opens the folder; how far that is can be asked until the folder is open, or refused.
    fn opening<T>(&self, open: impl FnOnce(&Self) -> T) -> T {
        let opened = open(self);
        *held(&self.opening) = None;
        opened
    }

    fn note_opening(&self, now: Opening) {
        let mut opening = held(&self.opening);
        let since = opening.map_or_else(Instant::now, |(since, _)| since);
        *opening = Some((since, now));
    }

    /// How far a long opening is; `None` where none is under way.
    pub fn opening_now(&self) -> Option<Opening> {
        held(&self.opening).filter(|(since, _)| since.elapsed() >= UNSPOKEN).map(|(_, now)| now)
    }

    fn keep_open(&self, desk: Desk, by_code: bool) {
        let desk = Arc::new(desk);
        self.begin_guarding(&desk, by_code);
        *self.desk.write().unwrap_or_else(PoisonError::into_inner) = Some(desk);
        *held(&self.trouble) = None;
    }

    /// Closes the folder: running work is stopped, and the keys go with the last command that still uses them.
    pub fn lock(&self) {
        held(&self.jobs).values().for_each(|(cancel, _)| cancel.cancel());
        *self.desk.write().unwrap_or_else(PoisonError::into_inner) = None;
        *held(&self.glances) = None;
        *held(&self.addressees) = None;
        *held(&self.ordered) = None;
        held(&self.dropped).clear();
        held(&self.waiting).clear();
        held(&self.let_go).clear();
    }

    /// Whether the folder is closed for want of a passphrase.
    pub fn is_locked(&self) -> bool {
        self.desk().is_err_and(|error| error.code == view::ErrorCode::Locked)
    }

    /// Every case with its standing today; kept until something changes.
    pub fn glances(&self) -> Answer<Arc<Vec<Glance>>> {
        let desk = self.desk()?;
        let (version, today) = (desk.data_version()?, world::today());
        let mut kept = held(&self.glances);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.version == version && kept.today == today) {
            return Ok(kept.glances.clone());
        }
        let glances = Arc::new(desk.glances(today)?);
        *kept = Some(Kept { version, today, glances: glances.clone() });
        Ok(glances)
    }

    /// Everybody whom cases name; kept until something changes.
    pub fn addressees(&self) -> Answer<Arc<Vec<Addressee>>> {
        let desk = self.desk()?;
        let version = desk.data_version()?;
        let mut kept = held(&self.addressees);
        if let Some((_, addressees)) = kept.as_ref().filter(|(known, _)| *known == version) {
            return Ok(addressees.clone());
        }
        let addressees = Arc::new(desk.addressees()?);
        *kept = Some((version, addressees.clone()));
        Ok(addressees)
    }

    /// The room that was put in order last.
    pub fn ordered(&self) -> Option<Arc<Ordered>> {
        held(&self.ordered).clone()
    }

    /// Keeps it in mind.
    pub fn keep_ordered(&self, ordered: Arc<Ordered>) {
        *held(&self.ordered) = Some(ordered);
    }

    /// Begins long work under the name that the screen gave it.
    pub fn begin(&self, progress: &view::Progress) -> CancelToken {
        let cancel = CancelToken::default();
        held(&self.jobs).insert(progress.job.clone(), (cancel.clone(), progress.clone()));
        cancel
    }

    /// Notes how far it is; `None` takes it from the list.
    pub fn note(&self, job: &str, progress: Option<view::Progress>) {
        let mut jobs = held(&self.jobs);
        match progress {
            None => drop(jobs.remove(job)),
            Some(progress) => {
                if let Some((_, known)) = jobs.get_mut(job) {
                    *known = progress;
                }
            }
        }
    }

    /// Stops long work; one that has ended already is no error.
    pub fn cancel(&self, job: &str) {
        if let Some((cancel, _)) = held(&self.jobs).get(job) {
            cancel.cancel();
        }
    }

    /// Running work.
    pub fn jobs(&self) -> Vec<view::Progress> {
        held(&self.jobs).values().map(|(_, progress)| progress.clone()).collect()
    }

    /// Files that were dropped on the window; the screen never sees their paths.
    pub fn drop_files(&self, files: Vec<PathBuf>) {
        *held(&self.dropped) = files;
    }

    /// Files that the system handed over to be opened wait beside those, also while the folder is locked.
    pub fn open_files(&self, files: Vec<PathBuf>) {
        held(&self.dropped).extend(files);
    }

    /// How many there are.
    pub fn dropped(&self) -> u32 {
        u32::try_from(held(&self.dropped).len()).unwrap_or(u32::MAX)
    }

    /// Takes them.
    pub fn take_dropped(&self) -> Vec<PathBuf> {
        std::mem::take(&mut held(&self.dropped))
    }

    /// Files that were looked at and are not kept yet.
    pub fn waiting<T>(&self, with: impl FnOnce(&mut Vec<Waiting>) -> T) -> T {
        with(&mut held(&self.waiting))
    }

    /// Keeps in mind what was let go last, and gives what was before.
    pub fn let_go(&self, gone: Vec<Waiting>) -> Vec<Waiting> {
        std::mem::replace(&mut held(&self.let_go), gone)
    }

    /// A name that nothing else of this run has.
    pub fn next_name(&self) -> String {
        self.named.fetch_add(1, Ordering::Relaxed).to_string()
    }

    /// Whether the last asking found no network; `None` where nothing was asked yet.
    pub fn offline(&self) -> Option<bool> {
        *held(&self.offline)
    }

    /// Notes it.
    pub fn note_offline(&self, offline: bool) {
        *held(&self.offline) = Some(offline);
    }

    /// Why a source gave nothing when it was asked at that moment; `None` where another run of the program asked.
    pub fn failure(&self, source: SourceId, asked: Option<Timestamp>) -> Option<WireError> {
        let failures = held(&self.failures);
        failures.get(&source).filter(|(at, _)| Some(*at) == asked).map(|(_, why)| why.clone())
    }

    /// Notes it.
    pub fn note_failure(&self, source: SourceId, asked: Timestamp, why: WireError) {
        held(&self.failures).insert(source, (asked, why));
    }
}

/// A panic elsewhere leaves what is held here usable: each of them is set whole.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
