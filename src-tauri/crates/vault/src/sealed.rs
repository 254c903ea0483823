//! Attachments on disk: each sealed, under a name that tells nothing.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use model::Hash;
use sha2::{Digest, Sha256};

use crate::key::{MasterKey, SubKey, fill_random, keyed_hash, to_hex};
use crate::{Error, files};

/// A sealed file: this mark, a nonce of 24 bytes, XChaCha20-Poly1305 of the bytes, bound to the file's name.
const MARK: &[u8; 4] = b"PLS1";
const NONCE: usize = 24;

/// The sealed attachments of one folder.
pub(crate) struct Sealed {
    folder: PathBuf,
    content: SubKey,
    names: SubKey,
}

impl Sealed {
    pub(crate) fn new(folder: PathBuf, key: &MasterKey) -> Self {
        Self { folder, content: key.derive("penlight attachments 1"), names: key.derive("penlight names 1") }
    }

    /// Seals the bytes under their hash. What is there whole already stays; what is there damaged is written again.
    pub(crate) fn seal(&self, hash: &Hash, bytes: &[u8]) -> Result<(), Error> {
        if self.unseal(hash).is_ok() {
            return Ok(());
        }
        let (path, sealed) = self.closed(hash, bytes)?;
        Ok(files::write_whole(&path, &sealed)?)
    }

    /// As [`Sealed::seal`], for several: none of them counts as sealed before all are on disk, and one that a power cut
    /// left in part is written again.
    pub(crate) fn seal_all(&self, all: &[(&Hash, &[u8])]) -> Result<(), Error> {
        let mut seen = HashSet::new();
        let wanted = all.iter().filter(|(hash, _)| seen.insert(*hash) && self.unseal(hash).is_err());
        let closed = wanted.map(|(hash, bytes)| self.closed(hash, bytes)).collect::<Result<Vec<_>, _>>()?;
        Ok(files::write_all_new(&closed)?)
    }

    /// The sealed file of these bytes, and where it belongs, in a folder that is there.
    fn closed(&self, hash: &Hash, bytes: &[u8]) -> Result<(PathBuf, Vec<u8>), Error> {
        let path = self.path(hash);
        files::make_folder(path.parent().unwrap_or(&self.folder))?;
        let mut nonce = [0; NONCE];
        fill_random(&mut nonce)?;
        let name = self.name(hash);
        let payload = Payload { msg: bytes, aad: name.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::SealDamaged)?;
        Ok((path, [MARK.as_slice(), &nonce, &sealed].concat()))
    }

    /// The bytes as they were sealed: [`Error::NotSealed`] where there are none, [`Error::SealDamaged`] where one bit
    /// is another.
    pub(crate) fn unseal(&self, hash: &Hash) -> Result<Vec<u8>, Error> {
        let file = match fs::read(self.path(hash)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NotSealed),
            Err(error) => return Err(error.into()),
        };
        let rest = file.strip_prefix(MARK).ok_or(Error::SealDamaged)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(Error::SealDamaged)?;
        let name = self.name(hash);
        let payload = Payload { msg: sealed, aad: name.as_bytes() };
        let bytes = self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| Error::SealDamaged)?;
        if Sha256::digest(&bytes).as_slice() != hash.0 {
            return Err(Error::SealDamaged);
        }
        Ok(bytes)
    }

    /// Whether there is a file for the hash; [`Sealed::unseal`] alone says whether it is whole.
    pub(crate) fn has(&self, hash: &Hash) -> bool {
        self.path(hash).is_file()
    }

    /// Takes the file away.
    pub(crate) fn remove(&self, hash: &Hash) -> Result<(), Error> {
        match fs::remove_file(self.path(hash)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Where the sealed file of a hash lies.
    pub(crate) fn path(&self, hash: &Hash) -> PathBuf {
        let name = self.name(hash);
        self.folder.join(&name[..2]).join(&name[2..])
    }

    /// A plain hash as name would prove which public document lies there.
    fn name(&self, hash: &Hash) -> String {
        to_hex(&keyed_hash(&*self.names, &[&hash.0]))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.content).into())
    }
}

/// Removes what a crash left half written.
pub(crate) fn remove_half_written(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files::remove_half_written(&entry.path())?;
        }
    }
    Ok(())
}
