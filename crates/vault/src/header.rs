//! The first sixteen bytes of the file, the only ones that are not
//! encrypted. They say what it is and let a wrong key be told from a
//! damaged file.
//!
//! | bytes  | what |
//! |--------|------|
//! | 0..3   | `AMI` |
//! | 3      | version of the derivation of the key from the passphrase |
//! | 4..12  | random, chosen anew with every key |
//! | 12..16 | the start of SHA-256("amicable key check", key, bytes 0..12) |
//!
//! To SQLCipher they are its salt; to Argon2 bytes 0..12 are.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::error::OpenError;
use crate::files::not_regular;
use crate::key::{Key, is_known, push_hex};

pub(crate) const MAGIC: [u8; 3] = *b"AMI";
const NEWEST_DERIVATION: u8 = 1;

/// What a key is derived with: bytes 0..12.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Salt([u8; 12]);

impl Salt {
    /// One that no file has yet.
    pub(crate) fn fresh() -> Result<Self, OpenError> {
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(|error| OpenError::Io(error.to_string()))?;
        Ok(Self::from_random(random))
    }

    pub(crate) fn from_random(random: [u8; 8]) -> Self {
        let mut bytes = [0; 12];
        bytes[..3].copy_from_slice(&MAGIC);
        bytes[3] = NEWEST_DERIVATION;
        bytes[4..].copy_from_slice(&random);
        Self(bytes)
    }

    pub(crate) fn version(&self) -> u8 {
        self.0[3]
    }

    pub(crate) fn bytes(&self) -> &[u8; 12] {
        &self.0
    }

    /// The header of a file with this salt and that key.
    pub(crate) fn header(&self, key: &Key) -> Header {
        let mut bytes = [0; 16];
        bytes[..12].copy_from_slice(&self.0);
        bytes[12..].copy_from_slice(&self.check(key));
        Header(bytes)
    }

    fn check(&self, key: &Key) -> [u8; 4] {
        let mut hash = Sha256::new();
        hash.update(b"amicable key check");
        hash.update(key.bytes());
        hash.update(self.0);
        let hash = hash.finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }
}

/// The first sixteen bytes of a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header([u8; 16]);

impl Header {
    /// Reads the header of a file.
    pub(crate) fn read(path: &Path) -> Result<Self, OpenError> {
        let not_a_ledger = || OpenError::NotALedger(path.to_owned());
        let of = |error: std::io::Error| OpenError::of_file(&error, path);
        // Asked before it is opened: to open a pipe waits for a writer.
        if let Some(kind) = not_regular(&path.metadata().map_err(of)?) {
            return Err(OpenError::NotAFile(path.to_owned(), kind));
        }
        let mut file = File::open(path).map_err(of)?;
        let mut bytes = [0; 16];
        match file.read_exact(&mut bytes) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                return Err(if bytes.starts_with(&MAGIC) {
                    OpenError::Damaged("it ends in its first bytes".into())
                } else {
                    not_a_ledger()
                });
            }
            Err(error) => return Err(of(error)),
        }
        if !bytes.starts_with(&MAGIC) {
            return Err(not_a_ledger());
        }
        if !is_known(bytes[3]) {
            return Err(OpenError::Newer);
        }
        Ok(Self(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// What the file's key is derived with.
    pub(crate) fn salt(&self) -> Salt {
        let mut bytes = [0; 12];
        bytes.copy_from_slice(&self.0[..12]);
        Salt(bytes)
    }

    /// Whether this is the file's key.
    pub(crate) fn admits(&self, key: &Key) -> bool {
        self.salt().check(key) == self.0[12..]
    }

    /// The name under which the keyring knows the file's key: the random
    /// bytes. A copy of the file has the same, for it has the same key.
    pub(crate) fn name(&self) -> String {
        let mut name = String::with_capacity(16);
        push_hex(&mut name, &self.0[4..12]);
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_that_it_was_made_with_is_admitted() {
        let key = Key::from_bytes(&[1; 32]).expect("32 bytes");
        let header = Salt::from_random([9; 8]).header(&key);
        assert!(header.admits(&key));
        assert!(!header.admits(&Key::from_bytes(&[2; 32]).expect("32 bytes")));
        assert_eq!(header.name(), "0909090909090909");
        assert_eq!(&header.bytes()[..4], b"AMI\x01");
    }
}
