//! The database, opened: one connection that writes, and readers beside it.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use crate::{Error, migrate, own, search};

/// How long a write waits for another program's. Ours take milliseconds, but the replacement of all cases of a large
/// archive on a slow disk takes seconds, and what the person wrote must not be refused for that.
const PATIENCE: Duration = Duration::from_secs(30);
/// More readers than this are closed after use rather than kept open.
const IDLE_READERS: usize = 2;
/// Kilobytes of pages that a reader keeps. A search looks up two hundred alerts and their cases wherever in 100,000 they
/// lie, about five megabytes: with less room the next letter typed has every page decrypted again.
const READER_KILOBYTES: i64 = 16_384;

/// Everything kept. Any number of threads may share one, and any number of programs may open the same file: writes
/// wait for each other, reads wait for nobody and see what was there when they began.
pub struct Store {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// Only for [`Store::data_version`], which counts what other connections than itself changed.
    watch: Mutex<Connection>,
    when_damaged: OnceLock<Box<dyn Fn() + Send + Sync>>,
}

/// How much a write must survive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// What can be fetched or made again: safe against a crash of the program; after a power cut the last moments
    /// may be gone, the rest is whole.
    Fetched,
    /// What the person did or wrote: on disk before the call returns.
    Written,
}

impl Store {
    /// Opens the database with its key of 32 bytes, making it where there is none. An older form is brought up first,
    /// after a backup beside it; a newer one is refused untouched.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self, Error> {
        let key = Zeroizing::new(*key);
        let writer = open_writer(path, &key)?;
        let watch = connect(path, &key)?;
        Ok(Self {
            path: path.to_owned(),
            key,
            writer: Mutex::new(writer),
            readers: Mutex::new(Vec::new()),
            watch: Mutex::new(watch),
            when_damaged: OnceLock::new(),
        })
    }

    /// What to do as soon as anything that is read or written is found damaged; said once, after opening.
    pub fn when_damaged(&self, note: impl Fn() + Send + Sync + 'static) {
        // Whoever said it first is heard.
        let _ = self.when_damaged.set(Box::new(note));
    }

    /// Whether opening would change the form: then no other program should have the folder open.
    pub fn needs_upgrade(path: &Path, key: &[u8; 32]) -> Result<bool, Error> {
        if !path.exists() {
            return Ok(false);
        }
        migrate::is_older(&connect(path, &Zeroizing::new(*key))?)
    }

    /// A number that is another one after any program changed anything, and the same otherwise. Cheap enough to ask
    /// every second.
    pub fn data_version(&self) -> Result<u64, Error> {
        let version: i64 = guard(&self.watch).query_row("PRAGMA data_version", [], |row| row.get(0))?;
        Ok(version.unsigned_abs())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn key(&self) -> &Zeroizing<[u8; 32]> {
        &self.key
    }

    /// Reads in one transaction: all of it sees the same moment.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        self.noticing_damage(self.read_once(work))
    }

    fn read_once<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let idle = guard(&self.readers).pop();
        let connection = idle.map_or_else(|| self.new_reader(), Ok)?;
        let transaction = connection.unchecked_transaction()?;
        let found = work(&transaction);
        drop(transaction);
        let mut readers = guard(&self.readers);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        found
    }

    /// Writes in one transaction: all of it is kept, or nothing.
    pub(crate) fn write<T>(
        &self,
        care: Care,
        work: impl Fn(&Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut writer = guard(&self.writer);
        let done = match write_once(&mut writer, care, &work) {
            Err(error @ Error::Damaged) => {
                // The second copy must not keep the person from writing into the first.
                own::mend(&mut writer, &self.path, &self.key, error)
                    .and_then(|()| write_once(&mut writer, care, &work))
            }
            done => done,
        };
        self.noticing_damage(done)
    }

    fn noticing_damage<T>(&self, done: Result<T, Error>) -> Result<T, Error> {
        if let (Err(Error::Damaged), Some(note)) = (&done, self.when_damaged.get()) {
            note();
        }
        done
    }

    /// The writer outside a transaction.
    #[cfg(test)]
    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        guard(&self.writer)
    }

    fn new_reader(&self) -> Result<Connection, Error> {
        let reader = connect(&self.path, &self.key)?;
        reader.pragma_update(None, "cache_size", -READER_KILOBYTES)?;
        reader.execute_batch(search::TERMS)?;
        reader.execute_batch("PRAGMA query_only = ON")?;
        Ok(reader)
    }
}

fn write_once<T>(
    writer: &mut Connection,
    care: Care,
    work: &impl Fn(&Transaction<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    writer.execute_batch(match care {
        Care::Fetched => "PRAGMA synchronous = NORMAL",
        Care::Written => "PRAGMA synchronous = FULL",
    })?;
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    if care == Care::Written {
        own::count(&transaction)?;
    }
    transaction.commit()?;
    Ok(done)
}

impl fmt::Debug for Store {
    /// The key does not get into logs by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

/// The log is put into the file itself when it holds so many pages of four kilobytes. Each time costs two waits for
/// the disk, so four times SQLite's default.
const PAGES_IN_THE_LOG: u32 = 4_000;

/// The connection that writes, on a database of this program's form.
fn open_writer(path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<Connection, Error> {
    let _alone = open_alone(path)?;
    make_private(path)?;
    let mut writer = connect(path, key)?;
    migrate::run(&mut writer, path, key)?;
    own::join(&mut writer, path, key)?;
    writer.pragma_update(None, "wal_autocheckpoint", PAGES_IN_THE_LOG)?;
    Ok(writer)
}

/// Waits until no other program is opening this database; the lock goes with the file that comes back. SQLite gives up
/// at once where two make the same new database, and the second copy must not be taken for a damaged one half made.
fn open_alone(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path.with_extension("opening"))?;
    match file.lock() {
        // A disk that knows no locks is used by one program at most: the folder's own lock stands before this one.
        Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error.into()),
        _ => Ok(file),
    }
}

/// A connection with the key and our settings.
pub(crate) fn connect(path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<Connection, Error> {
    keep_awake();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(&unlock(key))?;
    // The first read shows whether the key is good.
    let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    if let Err(error) = tables {
        let is_other_key = error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase);
        return Err(if is_other_key { Error::WrongKey } else { error.into() });
    }
    connection.execute_batch(SETTINGS)?;
    // Else each new value bound to a statement may have it compiled again: a tenth of the time that keeping took.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Holds one keyed connection, to nothing, for as long as the process lives. SQLCipher sets its cipher up with the first
/// connection of a process and takes it down with the last; one that opens at that moment is refused its key.
fn keep_awake() {
    static AWAKE: OnceLock<Option<Mutex<Connection>>> = OnceLock::new();
    AWAKE.get_or_init(|| {
        let awake = Connection::open_in_memory().ok()?;
        awake.execute_batch(&unlock(&Zeroizing::new([0; 32]))).ok()?;
        Some(Mutex::new(awake))
    });
}

/// A raw key: SQLCipher would otherwise stretch it like a passphrase, at each connection.
fn unlock(key: &Zeroizing<[u8; 32]>) -> Zeroizing<String> {
    // SQLCipher writes to standard error by itself, and could name files there.
    let mut sql = Zeroizing::new(String::with_capacity(160));
    sql.push_str("PRAGMA cipher_log_level = NONE; PRAGMA key = \"");
    sql.push_str(&raw_key(key));
    sql.push('"');
    sql
}

/// As SQLCipher wants it: x'…'.
pub(crate) fn raw_key(key: &Zeroizing<[u8; 32]>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(80));
    text.push_str("x'");
    for byte in key.iter() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(digit.into(), 16).expect("a nibble is a digit"));
        }
    }
    text.push('\'');
    text
}

/// Nothing temporary on disk; no function that a tampered schema could call; sizes of cells checked on reading; four
/// megabytes of pages a connection.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -4096;
";

/// Makes the file for the owner alone before SQLite would make it for all; its companions take its mode. A file that
/// is there is not even opened: closing it would let go of the locks that this program holds on it elsewhere (see
/// sqlite.org/howtocorrupt.html, 2.2).
pub(crate) fn make_private(path: &Path) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(()),
    }
}

/// A thread that panicked left its transaction rolled back: the connection is sound.
fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
