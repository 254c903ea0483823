//! The folder's key, what is derived from it, and the file it lies in when there is no passphrase.

use std::fs;
use std::io;
use std::path::Path;

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Error, files};

/// 32 random bytes that open everything in one folder; wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct MasterKey([u8; 32]);

/// A key for one purpose, wiped from memory when dropped.
pub(crate) type SubKey = Zeroizing<[u8; 32]>;

impl MasterKey {
    /// A new key from the operating system's randomness.
    pub(crate) fn generate() -> Result<Self, Error> {
        let mut bytes = [0; 32];
        fill_random(&mut bytes)?;
        Ok(Self(bytes))
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key for one purpose. Purposes are never renamed: what they opened would stay closed.
    pub(crate) fn derive(&self, purpose: &str) -> SubKey {
        Zeroizing::new(keyed_hash(&self.0, &[purpose.as_bytes()]))
    }
}

/// HMAC-SHA256 over the parts one after the other.
pub(crate) fn keyed_hash(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Fills from the operating system's randomness.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|error| Error::Io(io::Error::other(error)))
}

/// What the key file says to whoever opens it.
const KEY_FILE_HEAD: &str = "\
# The key of this Penlight data folder. It has no passphrase: whoever can read this file can read everything in it.
# Without this file nothing here can be read again. Setting a passphrase in Penlight takes it away.
";

/// Writes the key in the clear, for the owner of the account alone.
pub(crate) fn write_key_file(path: &Path, key: &MasterKey) -> Result<(), Error> {
    let mut text = Zeroizing::new(String::from(KEY_FILE_HEAD));
    // Room for all of it, so that growing leaves no copy of the key in memory.
    text.reserve(key.0.len() * 2 + 1);
    for byte in &key.0 {
        text.push(char::from(HEX_DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(HEX_DIGITS[usize::from(byte & 15)]));
    }
    text.push('\n');
    Ok(files::write_whole(path, text.as_bytes())?)
}

/// Reads it back; `None` where there is no such file.
pub(crate) fn read_key_file(path: &Path) -> Result<Option<MasterKey>, Error> {
    let text = match fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(Error::Damaged("key file")),
        Err(error) => return Err(error.into()),
    };
    let digits = text.lines().find(|line| !line.starts_with('#')).unwrap_or_default().trim();
    let key = Zeroizing::new(from_hex(digits).ok_or(Error::Damaged("key file"))?);
    MasterKey::from_slice(&key).ok_or(Error::Damaged("key file")).map(Some)
}

const HEX_DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Two digits a byte, lower case.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|b| [b >> 4, b & 15]);
    digits.map(|digit| char::from(HEX_DIGITS[usize::from(digit)])).collect()
}

fn from_hex(digits: &str) -> Option<Vec<u8>> {
    let nibbles: Option<Vec<u8>> = digits.chars().map(|c| c.to_digit(16).and_then(|d| d.try_into().ok())).collect();
    let nibbles = Zeroizing::new(nibbles?);
    (nibbles.len() % 2 == 0).then(|| nibbles.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
