//! The folder's header: a small versioned file, and a copy of it, with the wraps of the key.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::wrap::{Cost, Wrap};
use crate::{Error, files};

/// The newest form this program writes and reads.
pub(crate) const KNOWN_VERSION: u32 = 1;

/// `PENLIGHT`, the version (u32), the body's length (u32), the body (postcard), SHA-256 of all before. Little endian.
const MAGIC: &[u8; 8] = b"PENLIGHT";
const HEAD: usize = 16;
const DIGEST: usize = 32;

/// What lies in the folder beside the database. Nothing in it is secret once the passphrase is good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    /// Random, so that wraps of two folders can't be exchanged.
    pub(crate) folder: [u8; 16],
    /// A keyed hash of a fixed word: whether a key is this folder's.
    pub(crate) check: [u8; 32],
    /// Where the folder has a passphrase.
    pub(crate) lock: Option<Lock>,
}

/// A passphrase and the recovery code that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lock {
    pub(crate) cost: Cost,
    pub(crate) passphrase: Wrap,
    pub(crate) recovery: Wrap,
}

/// Reads the header, or its copy where the header is damaged; `None` where there is neither.
pub(crate) fn read(path: &Path, copy: &Path) -> Result<Option<Header>, Error> {
    match (read_one(path), read_one(copy)) {
        (Ok(Some(header)), _) => Ok(Some(header)),
        // A newer form is refused even where an older copy could be read: the copy's wraps may be out of date.
        (Err(error @ Error::Newer { .. }), _) => Err(error),
        (_, Ok(Some(header))) => Ok(Some(header)),
        (Ok(None), Ok(None)) => Ok(None),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// Writes the copy, then the header: the header counts, so whatever fails before it is in place changes nothing.
pub(crate) fn write(path: &Path, copy: &Path, header: &Header) -> Result<(), Error> {
    let bytes = encode(header);
    files::write_whole(copy, &bytes)?;
    Ok(files::write_whole(path, &bytes)?)
}

/// Makes header and copy the same again after a crash between the two, or damage to one. An old copy would keep an
/// old passphrase alive.
pub(crate) fn mend(path: &Path, copy: &Path, header: &Header) -> Result<(), Error> {
    let bytes = encode(header);
    for file in [path, copy] {
        if fs::read(file).ok().as_deref() != Some(&bytes) {
            files::write_whole(file, &bytes)?;
        }
    }
    Ok(())
}

fn read_one(path: &Path) -> Result<Option<Header>, Error> {
    match fs::read(path) {
        Ok(bytes) => decode(&bytes).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn encode(header: &Header) -> Vec<u8> {
    let body = postcard::to_stdvec(header).expect("a header is plain values");
    let length = u32::try_from(body.len()).expect("a header is a few hundred bytes");
    let mut bytes = [MAGIC.as_slice(), &KNOWN_VERSION.to_le_bytes(), &length.to_le_bytes(), &body].concat();
    bytes.extend(Sha256::digest(&bytes));
    bytes
}

fn decode(bytes: &[u8]) -> Result<Header, Error> {
    let damaged = Error::Damaged("header");
    if bytes.len() < HEAD + DIGEST || &bytes[..8] != MAGIC {
        return Err(damaged);
    }
    let (before, digest) = bytes.split_at(bytes.len() - DIGEST);
    if Sha256::digest(before).as_slice() != digest {
        return Err(damaged);
    }
    let version = u32::from_le_bytes([bytes[8], bytes[9], bytes[10], bytes[11]]);
    if version > KNOWN_VERSION {
        return Err(Error::Newer { found: version, known: KNOWN_VERSION });
    }
    postcard::from_bytes(&before[HEAD..]).map_err(|_| damaged)
}
