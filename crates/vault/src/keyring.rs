//! The keyring of the system, which opens a ledger without asking.

use std::path::Path;

use crate::error::OpenError;

/// Why the keyring of the system is of no help. Ask for the passphrase.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// It keeps no key for this ledger.
    #[error("the keyring of this computer has no key for this ledger")]
    NoEntry,
    /// It is locked, or refuses.
    #[error("the keyring of this computer is locked")]
    Locked,
    /// There is none, or it can't be reached.
    #[error("this computer has no keyring that answers: {0}")]
    Unavailable(String),
    /// It didn't answer in time.
    #[error("the keyring of this computer doesn't answer")]
    TimedOut,
}

/// Whether the keyring keeps a key for the ledger at that path, asked
/// without opening it.
///
/// # Errors
/// No such file, not a ledger, or a keyring that doesn't answer.
pub fn remembers(_path: &Path) -> Result<bool, OpenError> {
    todo!()
}

/// Removes the ledger's key from the keyring. One that isn't there is
/// fine.
///
/// # Errors
/// No such file, not a ledger, or a keyring that doesn't answer.
pub fn forget(_path: &Path) -> Result<(), OpenError> {
    todo!()
}

/// Replaces the keyring of the system by one that lasts as long as the
/// process, for tests.
pub fn pretend() {
    todo!()
}
