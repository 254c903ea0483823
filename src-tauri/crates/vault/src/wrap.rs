//! The key, locked by a passphrase or by a recovery code.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::key::{MasterKey, SubKey, fill_random, keyed_hash};
use crate::{Error, RecoveryCode};

/// What guessing a passphrase costs: argon2id's parameters. They are kept in the header, so each folder knows its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory: u32,
    /// How often it is gone over.
    pub passes: u32,
    /// How many lanes.
    pub lanes: u32,
}

impl Default for Cost {
    /// 64 MiB and three passes, which RFC 9106 (section 4) recommends where memory is dear; one lane, for a library
    /// in pure Rust fills lanes one after the other. About a quarter of a second on a laptop of 2020.
    fn default() -> Self {
        Self { memory: 64 * 1024, passes: 3, lanes: 1 }
    }
}

impl Cost {
    /// For tests: no protection at all, and no waiting.
    pub const TRIFLING: Self = Self { memory: 8, passes: 1, lanes: 1 };

    /// A header that asks for more was not written by this program: 1 GiB, 64 passes, 16 lanes.
    pub(crate) fn is_sane(self) -> bool {
        self.memory <= 1 << 20 && self.passes <= 64 && self.lanes <= 16
    }
}

/// The key, sealed: XChaCha20-Poly1305 with a random nonce, bound to its folder and purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrap {
    salt: [u8; 16],
    nonce: [u8; 24],
    sealed: Vec<u8>,
}

/// Wraps the key with a passphrase.
pub(crate) fn wrap_by_passphrase(
    key: &MasterKey,
    passphrase: &str,
    cost: Cost,
    folder: &[u8],
) -> Result<Wrap, Error> {
    let salt = random()?;
    wrap(key, &stretch(passphrase, &salt, cost)?, salt, &bound(folder, "passphrase"))
}

/// Takes the key out again; [`Error::WrongPassphrase`] where the passphrase is another.
pub(crate) fn unwrap_by_passphrase(
    wrap: &Wrap,
    passphrase: &str,
    cost: Cost,
    folder: &[u8],
) -> Result<MasterKey, Error> {
    let key = stretch(passphrase, &wrap.salt, cost)?;
    unwrap(wrap, &key, &bound(folder, "passphrase")).ok_or(Error::WrongPassphrase)
}

/// Wraps the key with a recovery code. The code holds 140 random bits: nothing to slow down.
pub(crate) fn wrap_by_code(key: &MasterKey, code: &RecoveryCode, folder: &[u8]) -> Result<Wrap, Error> {
    let salt = random()?;
    wrap(key, &code_key(code, &salt), salt, &bound(folder, "recovery code"))
}

/// Takes the key out again; [`Error::WrongRecoveryCode`] where the code is another.
pub(crate) fn unwrap_by_code(wrap: &Wrap, code: &RecoveryCode, folder: &[u8]) -> Result<MasterKey, Error> {
    let key = code_key(code, &wrap.salt);
    unwrap(wrap, &key, &bound(folder, "recovery code")).ok_or(Error::WrongRecoveryCode)
}

/// Wraps the key with the secret that lies in the system's keychain.
pub(crate) fn wrap_by_keychain(key: &MasterKey, secret: &SubKey, folder: &[u8]) -> Result<Wrap, Error> {
    wrap(key, secret, random()?, &bound(folder, "keychain"))
}

/// Takes the key out again; `None` where the secret is another.
pub(crate) fn unwrap_by_keychain(wrap: &Wrap, secret: &SubKey, folder: &[u8]) -> Option<MasterKey> {
    unwrap(wrap, secret, &bound(folder, "keychain"))
}

fn wrap(key: &MasterKey, by: &SubKey, salt: [u8; 16], bound: &[u8]) -> Result<Wrap, Error> {
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: key.as_bytes(), aad: bound };
    let sealed = cipher(by).encrypt(&XNonce::from(nonce), payload).expect("32 bytes can be sealed");
    Ok(Wrap { salt, nonce, sealed })
}

fn unwrap(wrap: &Wrap, by: &SubKey, bound: &[u8]) -> Option<MasterKey> {
    let payload = Payload { msg: &wrap.sealed, aad: bound };
    let bytes = cipher(by).decrypt(&XNonce::from(wrap.nonce), payload).ok().map(Zeroizing::new)?;
    MasterKey::from_slice(&bytes)
}

/// So that a wrap of one folder or purpose opens in no other.
fn bound(folder: &[u8], purpose: &str) -> Vec<u8> {
    [b"penlight wrap 1 ", purpose.as_bytes(), folder].concat()
}

fn stretch(passphrase: &str, salt: &[u8], cost: Cost) -> Result<SubKey, Error> {
    if !cost.is_sane() {
        return Err(Error::Damaged("header"));
    }
    // The same passphrase typed on another system may come decomposed; RFC 8265 compares in NFC.
    let passphrase = Zeroizing::new(passphrase.nfc().collect::<String>());
    let params =
        Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| Error::Damaged("header"))?;
    let mut key = SubKey::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut())
        .map_err(|_| Error::Damaged("header"))?;
    Ok(key)
}

fn code_key(code: &RecoveryCode, salt: &[u8]) -> SubKey {
    Zeroizing::new(keyed_hash(code.secret(), &[b"penlight recovery 1", salt]))
}

fn cipher(key: &SubKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&**key).into())
}

fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    fill_random(&mut bytes)?;
    Ok(bytes)
}
