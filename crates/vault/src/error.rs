//! What can go wrong with the file, told apart by what a person can do
//! about it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::ffi;

use crate::files::Kind;
use crate::keyring::KeyringError;
use crate::recovery::RecoveryError;

/// Which of the three keys was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// The passphrase.
    Passphrase,
    /// The recovery key.
    RecoveryKey,
    /// The key that the system's keyring kept.
    Keyring,
}

/// Why a ledger could not be created, opened or copied.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file {}", .0.display())]
    NotFound(PathBuf),
    /// The key is not this file's.
    #[error("{}", wrong_key(*.0))]
    WrongKey(Tried),
    /// The words are no recovery key.
    #[error(transparent)]
    Recovery(#[from] RecoveryError),
    /// The keyring of the system has no key, or doesn't answer.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// The file is something else.
    #[error("{} is not an Amicable ledger", .0.display())]
    NotALedger(PathBuf),
    /// There is something of that name, but no regular file. Neither a
    /// folder nor what might never answer, a pipe or a device, is read.
    #[error("{} is {}, not a file", .0.display(), .1.word())]
    NotAFile(PathBuf, Kind),
    /// The key is right, but the contents are not what was written.
    #[error("the ledger is damaged ({0}); open a backup copy instead")]
    Damaged(String),
    /// A later version of the program wrote the file.
    #[error("a newer version of Amicable wrote this ledger; update Amicable to open it")]
    Newer,
    /// Another process has the ledger open.
    #[error("the ledger is open in another window or program; close it there first")]
    InUse,
    /// The file or its folder can't be written to.
    #[error("{} can't be written to", .0.display())]
    ReadOnly(PathBuf),
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// There is a file of that name already; nothing is overwritten.
    #[error("{} exists already", .0.display())]
    AlreadyExists(PathBuf),
    /// Anything else that the system reports.
    #[error("the ledger can't be opened: {0}")]
    Io(String),
}

/// Why something could not be written. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The ledger was opened for reading, or its file was made read-only.
    #[error("the ledger is read-only; nothing was saved")]
    ReadOnly,
    /// There is no room left.
    #[error("the disk is full; nothing was saved")]
    DiskFull,
    /// An event that can't follow on what is there, such as a payment
    /// towards a debt that isn't on the account.
    #[error("this doesn't fit the ledger: {0}; nothing was saved")]
    Contradiction(String),
    /// The contents are not what was written.
    #[error("the ledger is damaged ({0}); nothing was saved")]
    Damaged(String),
    /// Anything else that the system reports.
    #[error("nothing was saved: {0}")]
    Io(String),
}

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The contents are not what was written.
    #[error("the ledger is damaged ({0})")]
    Damaged(String),
    /// The person who asked no longer wants to know.
    #[error("cancelled")]
    Cancelled,
    /// Anything else that the system reports.
    #[error("the ledger can't be read: {0}")]
    Io(String),
}

impl OpenError {
    /// What the system said about a file.
    pub(crate) fn of_file(error: &std::io::Error, path: &Path) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound(path.to_owned()),
            ErrorKind::AlreadyExists => Self::AlreadyExists(path.to_owned()),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly(path.to_owned())
            }
            _ => Self::Io(error.to_string()),
        }
    }

    pub(crate) fn of_fault(fault: Fault, path: &Path) -> Self {
        match fault {
            Fault::Damaged(what) => Self::Damaged(what),
            Fault::DiskFull => Self::DiskFull,
            Fault::ReadOnly => Self::ReadOnly(path.to_owned()),
            Fault::Contradiction(what) | Fault::Io(what) => Self::Io(what),
        }
    }
}

impl From<ReadError> for WriteError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Damaged(what) => Self::Damaged(what),
            ReadError::Cancelled => Self::Io("cancelled".into()),
            ReadError::Io(what) => Self::Io(what),
        }
    }
}

/// What the database said, before anyone asked for a purpose. Inside
/// this room only.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Damaged(String),
    DiskFull,
    ReadOnly,
    Contradiction(String),
    Io(String),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let (code, extended, message) = match &error {
            rusqlite::Error::SqliteFailure(failure, message) => {
                let message = message.clone().unwrap_or_else(|| failure.to_string());
                (failure.code, failure.extended_code, message)
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => return Self::Damaged(error.to_string()),
            _ => return Self::Io(error.to_string()),
        };
        match code {
            Code::DatabaseCorrupt | Code::NotADatabase => Self::Damaged(message),
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly => Self::ReadOnly,
            Code::ConstraintViolation => Self::Contradiction(message),
            Code::SystemIoFailure => match extended {
                // The index of the write-ahead log can't grow.
                ffi::SQLITE_IOERR_SHMSIZE => Self::DiskFull,
                ffi::SQLITE_IOERR_DATA | ffi::SQLITE_IOERR_CORRUPTFS => Self::Damaged(message),
                _ => Self::Io(message),
            },
            _ => Self::Io(message),
        }
    }
}

impl From<Fault> for WriteError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Damaged(what) => Self::Damaged(what),
            Fault::DiskFull => Self::DiskFull,
            Fault::ReadOnly => Self::ReadOnly,
            Fault::Contradiction(what) => Self::Contradiction(what),
            Fault::Io(what) => Self::Io(what),
        }
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Damaged(what) => Self::Damaged(what),
            Fault::DiskFull => Self::Io("the disk is full".into()),
            Fault::ReadOnly => Self::Io("the file is read-only".into()),
            Fault::Contradiction(what) | Fault::Io(what) => Self::Io(what),
        }
    }
}

fn wrong_key(tried: Tried) -> &'static str {
    match tried {
        Tried::Passphrase => "this is not the passphrase of this ledger",
        Tried::RecoveryKey => "this is not the recovery key of this ledger",
        Tried::Keyring => "the key in the keyring is not the key of this ledger",
    }
}
