//! Creating and opening a ledger.

use std::path::Path;

use crate::error::OpenError;
use crate::vault::Vault;

/// One of the three keys of a ledger.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// What the person remembers.
    Passphrase(&'a str),
    /// What the person printed: 24 words, typed as well as one can.
    RecoveryKey(&'a str),
    /// What the system's keyring keeps.
    Keyring,
}

/// Creates a ledger that opens with the passphrase, and opens it.
///
/// # Errors
/// A file of that name, a folder that is missing or can't be written to,
/// a full disk.
pub fn create(_path: &Path, _passphrase: &str) -> Result<Vault, OpenError> {
    todo!()
}

/// Opens a ledger. One whose file or folder can't be written to is
/// opened for reading.
///
/// # Errors
/// Each way in which it can fail is an error of its own.
pub fn open(_path: &Path, _secret: Secret<'_>) -> Result<Vault, OpenError> {
    todo!()
}
