//! The keyring of the system, which opens a ledger without asking.
//!
//! It is a convenience and nothing else: an entry that is lost, wrong or
//! locked away means that the person is asked for the passphrase or the
//! recovery key. Nothing is ever made anew because of it.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use keyring_core::{Entry, Error};
use zeroize::Zeroizing;

use crate::error::OpenError;
use crate::header::Header;
use crate::key::Key;

/// Under which name the keyrings of all systems know us.
const SERVICE: &str = "app.amicable";

/// How long an answer may take. A keyring that asks a person for its own
/// password takes longer; then ours is asked for instead.
const PATIENCE: Duration = Duration::from_secs(5);

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

impl From<Error> for KeyringError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoEntry => Self::NoEntry,
            Error::NoStorageAccess(_) => Self::Locked,
            // These two would show what is stored.
            Error::BadEncoding(_) | Error::BadDataFormat(..) => {
                Self::Unavailable("its entry can't be read".into())
            }
            error => Self::Unavailable(error.to_string()),
        }
    }
}

/// Removes the ledger's key from the keyring. One that isn't there is
/// fine.
///
/// # Errors
/// No such file, not a ledger, or a keyring that doesn't answer.
pub fn forget(path: &Path) -> Result<(), OpenError> {
    Ok(forget_key_of(&Header::read(path)?)?)
}

/// Replaces the keyring of the system by one that lasts as long as the
/// process, for tests.
pub fn pretend() {
    if let Ok(store) = keyring_core::mock::Store::new() {
        keyring_core::set_default_store(store);
    }
}

/// Keeps the key of the file with that header.
pub(crate) fn remember(header: &Header, key: &Key) -> Result<(), KeyringError> {
    let key = key.clone();
    ask(header, move |entry| entry.set_password(&key.hex()))
}

/// The key that is kept for the file with that header; none if what is
/// kept is no key.
pub(crate) fn recall(header: &Header) -> Result<Option<Key>, KeyringError> {
    let kept = ask(header, |entry| match entry.get_password() {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(Error::BadEncoding(_) | Error::BadDataFormat(..)) => Ok(None),
        Err(error) => Err(error),
    })?;
    Ok(kept.and_then(|text| Key::from_hex(&text)))
}

/// Removes the key of the file with that header.
pub(crate) fn forget_key_of(header: &Header) -> Result<(), KeyringError> {
    match ask(header, Entry::delete_credential) {
        Ok(()) | Err(KeyringError::NoEntry) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Asks the keyring on a thread of its own, which is left behind when it
/// doesn't come back.
fn ask<T: Send + 'static>(
    header: &Header,
    question: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, KeyringError> {
    let name = header.name();
    within(PATIENCE, move || {
        if keyring_core::get_default_store().is_none() {
            open_store()?;
        }
        let entry = Entry::new(SERVICE, &name)?;
        Ok(question(&entry)?)
    })
}

fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> Result<T, KeyringError> + Send + 'static,
) -> Result<T, KeyringError> {
    let (answer, answered) = channel();
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || answer.send(work()))
        .map_err(|error| KeyringError::Unavailable(error.to_string()))?;
    match answered.recv_timeout(patience) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout) => Err(KeyringError::TimedOut),
        Err(RecvTimeoutError::Disconnected) => Err(KeyringError::Unavailable("it gave up".into())),
    }
}

#[cfg(target_os = "linux")]
fn open_store() -> Result<(), KeyringError> {
    keyring_core::set_default_store(zbus_secret_service_keyring_store::Store::new()?);
    Ok(())
}

#[cfg(target_os = "macos")]
fn open_store() -> Result<(), KeyringError> {
    keyring_core::set_default_store(apple_native_keyring_store::keychain::Store::new()?);
    Ok(())
}

#[cfg(windows)]
fn open_store() -> Result<(), KeyringError> {
    keyring_core::set_default_store(windows_native_keyring_store::Store::new()?);
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn open_store() -> Result<(), KeyringError> {
    Err(KeyringError::Unavailable(
        "there is none for this system".into(),
    ))
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn a_keyring_that_never_answers_is_not_waited_for() {
        let start = Instant::now();
        let answer = within(Duration::from_millis(50), || {
            std::thread::sleep(Duration::from_secs(3));
            Ok(())
        });
        assert_eq!(answer, Err(KeyringError::TimedOut));
        assert!(start.elapsed() < Duration::from_secs(2));
        let answer = within(Duration::from_secs(9), || -> Result<(), _> {
            panic!("a bug in there")
        });
        assert!(matches!(answer, Err(KeyringError::Unavailable(_))));
    }
}
