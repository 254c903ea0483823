//! Keys: passphrase, recovery code, sealed files.
//!
//! A data folder has one key of 32 random bytes, made when the folder is made and never changed. A passphrase and a
//! recovery code each wrap that key in the folder's header; without a passphrase it lies in a file that only the
//! owner may read. From the key come the database's key and those of the sealed attachments.

mod error;
mod files;
mod header;
mod key;
mod lock;
mod paths;
mod recovery;
mod sealed;
mod wrap;

mod drive;
mod keychain;
mod passphrase;
mod vault;

mod bundle;
mod replace;
mod travel;

pub use bundle::{Contents, check_backup_file, unpack_backup};
pub use error::Error;
pub use lock::SyncLock;
pub use paths::BACKUPS;
pub use recovery::RecoveryCode;
pub use replace::Staged;
pub use vault::Vault;
pub use wrap::Cost;
