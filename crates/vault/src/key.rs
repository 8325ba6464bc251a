//! The key of a ledger: 256 bits that never leave this room as they are.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::header::{Header, Salt};

/// The key of a ledger.
///
/// Guarantees: wiped from memory when dropped, never shown by `Debug`,
/// never serialized, never part of an error.
#[derive(Clone, ZeroizeOnDrop)]
pub(crate) struct Key([u8; 32]);

/// Memory in KiB, passes and lanes of Argon2id, for each version of the
/// derivation. A version that was released is never changed.
fn params(version: u8) -> Option<(u32, u32, u32)> {
    match version {
        1 => Some((128 * 1024, 4, 1)),
        _ => None,
    }
}

/// Whether this program knows how keys of that version are derived.
pub(crate) fn is_known(version: u8) -> bool {
    params(version).is_some()
}

impl Key {
    /// Derives the key from a passphrase. Takes a good part of a second,
    /// so that guessing takes years.
    ///
    /// The passphrase is brought to Unicode form C first: a Mac and a
    /// PC send the same é in two ways.
    ///
    /// None for a version of the derivation that isn't known.
    pub(crate) fn derive(passphrase: &str, salt: &Salt) -> Option<Self> {
        // Four bytes a character at most, in form C never more than
        // three times as many as before: room enough that no copy is
        // left behind by growing.
        let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3 + 4));
        text.extend(passphrase.nfc());
        let (memory, passes, lanes) = params(salt.version())?;
        let params = Params::new(memory, passes, lanes, Some(32)).ok()?;
        let mut key = Self([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(text.as_bytes(), salt.bytes(), &mut key.0)
            .ok()?;
        Some(key)
    }

    /// The key that these bytes are.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes. Handle with care.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key in hexadecimal digits.
    pub(crate) fn hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        push_hex(&mut text, &self.0);
        text
    }

    /// The key that these hexadecimal digits are.
    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        let mut key = Self([0; 32]);
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        for (byte, at) in key.0.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
        }
        Some(key)
    }

    /// Key and header in the way that SQLCipher takes them: the key as
    /// it is, nothing derived, and the first 16 bytes of the file.
    pub(crate) fn spoken(&self, header: &Header) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(3 + 64 + 32));
        text.push_str("x'");
        push_hex(&mut text, &self.0);
        push_hex(&mut text, header.bytes());
        text.push('\'');
        text
    }
}

/// Appends bytes as hexadecimal digits.
pub(crate) fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn salt() -> Salt {
        Salt::from_random([7; 8])
    }

    #[test]
    fn the_same_passphrase_typed_on_a_mac_and_on_a_pc_is_the_same_key() {
        let mac = Key::derive("cafe\u{301}", &salt()).expect("a key");
        let pc = Key::derive("caf\u{e9}", &salt()).expect("a key");
        assert_eq!(mac.hex(), pc.hex());
        let other = Key::derive("cafe", &salt()).expect("a key");
        assert_ne!(mac.hex(), other.hex());
    }

    /// A released version of the derivation never changes, or files
    /// could not be opened any more.
    #[test]
    fn version_one_stays_what_it_was() {
        let key = Key::derive("correct horse battery staple", &salt()).expect("a key");
        expect_test::expect!["405cc8ac1f5884ea41328911dceb2ac0441494cb4cac1af94e0598a9cbb9b8ec"]
            .assert_eq(&key.hex());
    }

    #[test]
    fn a_key_shows_nothing_of_itself() {
        let key = Key::from_bytes(&[0xab; 32]).expect("32 bytes");
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn hexadecimal_digits_go_there_and_back() {
        let key = Key::from_bytes(&std::array::from_fn::<u8, 32, _>(|i| i as u8 * 8)).expect("32");
        let back = Key::from_hex(&key.hex()).expect("64 digits");
        assert_eq!(key.bytes(), back.bytes());
        for bad in ["", "00", &"g".repeat(64), &"é".repeat(32)] {
            assert!(Key::from_hex(bad).is_none(), "{bad}");
        }
    }
}
