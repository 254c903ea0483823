//! The system's keychain as a convenience: it opens the folder at the start without the passphrase. Never the only
//! wrap, for keychains get lost with accounts and systems.

use keyring::Entry;
use zeroize::Zeroizing;

use crate::header::Header;
use crate::key::{MasterKey, SubKey, fill_random, to_hex};
use crate::paths::Paths;
use crate::wrap::{self, Wrap};
use crate::{Error, Vault, files};

/// Under which name the keychain shows it.
const SERVICE: &str = "Penlight";

impl Vault {
    /// Whether the keychain opens this folder.
    pub fn uses_keychain(&self) -> bool {
        self.paths().keychain.exists()
    }

    /// Lets the keychain open this folder from now on. [`Error::NoPassphrase`] where there is nothing to spare the
    /// person; [`Error::NoKeychain`] where the system has none.
    pub fn use_keychain(&self) -> Result<(), Error> {
        let header = self.header();
        if header.lock.is_none() {
            return Err(Error::NoPassphrase);
        }
        let mut secret = SubKey::default();
        fill_random(secret.as_mut())?;
        entry(&header)?.set_secret(secret.as_ref()).map_err(refused)?;
        // Read back: some keychains take everything and keep nothing.
        if secret_of(&header)?.as_deref() != Some(&*secret) {
            return Err(Error::NoKeychain("it does not keep what it is given".to_owned()));
        }
        let wrap = wrap::wrap_by_keychain(self.key(), &secret, &header.folder)?;
        let bytes = postcard::to_stdvec(&wrap).expect("a wrap is plain values");
        Ok(files::write_whole(&self.paths().keychain, &bytes)?)
    }

    /// The passphrase alone opens this folder again.
    pub fn leave_keychain(&self) -> Result<(), Error> {
        forget(self.paths(), &self.header())
    }
}

/// The key, where the keychain opens the folder; `None` where it doesn't, for whatever reason: then the person is
/// asked for the passphrase.
pub(crate) fn key_of(paths: &Paths, header: &Header) -> Option<MasterKey> {
    let wrap: Wrap = postcard::from_bytes(&std::fs::read(&paths.keychain).ok()?).ok()?;
    let secret = secret_of(header).ok()??;
    wrap::unwrap_by_keychain(&wrap, &secret, &header.folder)
}

/// Takes our half and the keychain's away. A keychain that can't be reached keeps a secret that opens nothing.
pub(crate) fn forget(paths: &Paths, header: &Header) -> Result<(), Error> {
    if paths.keychain.exists() {
        files::shred(&paths.keychain)?;
        let _ = entry(header).and_then(|entry| entry.delete_credential().map_err(refused));
    }
    Ok(())
}

fn secret_of(header: &Header) -> Result<Option<SubKey>, Error> {
    match entry(header)?.get_secret().map(Zeroizing::new) {
        Ok(secret) => Ok(<[u8; 32]>::try_from(secret.as_slice()).ok().map(Zeroizing::new)),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(refused(error)),
    }
}

fn entry(header: &Header) -> Result<Entry, Error> {
    Entry::new(SERVICE, &to_hex(&header.folder)).map_err(refused)
}

fn refused(error: keyring::Error) -> Error {
    Error::NoKeychain(match error {
        keyring::Error::NoDefaultStore => "there is none".to_owned(),
        other => other.to_string(),
    })
}
