//! The recovery code: what opens the folder when the passphrase is forgotten, printed on paper.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Error;
use crate::key::fill_random;

/// Crockford's base 32: no I, L, O, U, so that no letter is taken for a digit.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 7;
/// Letters of a group that carry the secret; a fifth checks them and the group's place.
const CARRYING: usize = 4;

/// Seven groups of five letters, “7QK2M-…”: 140 random bits. The last letter of each group checks the other four and
/// the group's place, so a person who copies it wrongly is told which group to look at. Wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; GROUPS * CARRYING]);

impl RecoveryCode {
    /// A new one from the operating system's randomness.
    pub(crate) fn generate() -> Result<Self, Error> {
        let mut bytes = [0; GROUPS * CARRYING];
        fill_random(&mut bytes)?;
        // 256 is a multiple of 32, so each letter is as likely as any other.
        Ok(Self(bytes.map(|byte| LETTERS[usize::from(byte % 32)])))
    }

    /// Reads a code as a person types it: case, spaces and hyphens don't count, O is read as 0, I and L as 1.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let letters: Vec<u8> = text.chars().filter(|c| c.is_alphanumeric()).map(read_letter).collect();
        let mut secret = [0; GROUPS * CARRYING];
        let mut groups = letters.chunks(CARRYING + 1);
        for (place, carried) in secret.chunks_mut(CARRYING).enumerate() {
            let group = groups.next().filter(|group| group.len() == CARRYING + 1);
            let sound = group.filter(|group| group[CARRYING] == check_letter(place, &group[..CARRYING]));
            carried.copy_from_slice(&sound.ok_or(Error::MistypedRecoveryCode { group: place + 1 })?[..CARRYING]);
        }
        if groups.next().is_some() {
            return Err(Error::MistypedRecoveryCode { group: GROUPS + 1 });
        }
        Ok(Self(secret))
    }

    pub(crate) fn secret(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.0.chunks(CARRYING).enumerate() {
            let hyphen = if place == 0 { "" } else { "-" };
            let letters: String = group.iter().map(|letter| char::from(*letter)).collect();
            write!(f, "{hyphen}{letters}{}", char::from(check_letter(place, group)))?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    /// A secret does not get into logs by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

fn read_letter(c: char) -> u8 {
    match c.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        // What is no letter of ours checks as wrong.
        c => u8::try_from(c).unwrap_or(b'?'),
    }
}

fn check_letter(place: usize, group: &[u8]) -> u8 {
    let place = u8::try_from(place).expect("there are seven groups");
    let digest = Sha256::new().chain_update([place]).chain_update(group).finalize();
    LETTERS[usize::from(digest[0] % 32)]
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: RecoveryCode = RecoveryCode(*b"0123456789ABCDEFGHJKMNPQRSTV");

    #[test]
    fn is_read_back_however_it_is_typed() {
        let printed = CODE.to_string();
        assert_eq!(printed, "0123P-4567B-89ABH-CDEFK-GHJKN-MNPQE-RSTVG");
        for typed in
            [printed.to_lowercase(), printed.replace('-', " "), printed.replace('0', "o").replace('1', "l")]
        {
            assert!(RecoveryCode::parse(&typed).is_ok_and(|code| code == CODE), "{typed}");
        }
    }

    #[track_caller]
    fn check_mistyped(typed: &str, expected: usize) {
        match RecoveryCode::parse(typed) {
            Err(Error::MistypedRecoveryCode { group }) => assert_eq!(group, expected, "{typed}"),
            other => panic!("{typed}: {other:?}"),
        }
    }

    #[test]
    fn says_which_group_is_mistyped() {
        let printed = CODE.to_string();
        check_mistyped(&printed.replace("89AB", "89BA"), 3);
        check_mistyped(&printed.replace("RSTV", "RSTÜ"), 7);
        check_mistyped(&printed[..17], 4);
        check_mistyped(&format!("{printed}-0123"), 8);
        check_mistyped("", 1);
    }

    #[test]
    fn two_codes_differ() {
        let (one, two) = (RecoveryCode::generate().expect("random"), RecoveryCode::generate().expect("random"));
        assert!(one != two);
        assert!(RecoveryCode::parse(&one.to_string()).is_ok_and(|read| read == one));
    }
}
