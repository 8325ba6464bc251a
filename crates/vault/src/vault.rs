//! A ledger that is open.

use std::path::Path;

use chrono::{DateTime, Utc};
use ledger::event::Event;
use uuid::Uuid;

use crate::error::{OpenError, ReadError, WriteError};
use crate::journal::{Appended, Seq};
use crate::keyring::KeyringError;
use crate::open::Secret;
use crate::recovery::RecoveryKey;
use crate::snapshot::Snapshot;

/// A ledger that is open in this process and in no other.
///
/// Can be shared between threads. Any number of them read at a time and
/// never wait for the one that writes. When it is dropped, everything is
/// in the one file.
pub struct Vault {}

impl Vault {
    /// Decides on what is there, and appends what was decided, in one
    /// transaction: `decide` sees the ledger as it stands, and nobody
    /// writes in between. When it returns, the events are on the disk.
    ///
    /// `command` is a number that the caller made up for this one
    /// intention. The same again changes nothing and doesn't call
    /// `decide`.
    ///
    /// # Errors
    /// What `decide` returns, or why the events could not be written.
    /// Either way nothing was.
    pub fn transact<E: From<WriteError>>(
        &self,
        _command: Uuid,
        _recorded: DateTime<Utc>,
        _decide: impl FnOnce(&Snapshot<'_>) -> Result<Vec<Event>, E>,
    ) -> Result<Appended, E> {
        todo!()
    }

    /// Appends events that need no decision.
    ///
    /// # Errors
    /// Why they could not be written; none of them was.
    pub fn append(
        &self,
        _command: Uuid,
        _recorded: DateTime<Utc>,
        _events: &[Event],
    ) -> Result<Appended, WriteError> {
        todo!()
    }

    /// Appends events that were decided on what the ledger said at
    /// `head`.
    ///
    /// # Errors
    /// [`WriteError::Stale`] if anything was written since; or why they
    /// could not be written.
    pub fn append_after(
        &self,
        _head: Seq,
        _command: Uuid,
        _recorded: DateTime<Utc>,
        _events: &[Event],
    ) -> Result<Appended, WriteError> {
        todo!()
    }

    /// Reads the ledger as it stands at one moment, whatever is written
    /// meanwhile.
    ///
    /// # Errors
    /// What `look` returns, or why the ledger could not be read.
    pub fn read<T, E: From<ReadError>>(
        &self,
        _look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        todo!()
    }

    /// The file, as an absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        todo!()
    }

    /// Whether it was opened for reading only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        todo!()
    }

    /// The recovery key, to be printed.
    #[must_use]
    pub fn recovery_key(&self) -> RecoveryKey {
        todo!()
    }

    /// Whether this is a key of the ledger, as asked before something
    /// that a passer-by at an open window must not do.
    ///
    /// # Errors
    /// Why it isn't.
    pub fn accepts(&self, _secret: Secret<'_>) -> Result<(), OpenError> {
        todo!()
    }

    /// Gives the ledger another passphrase, and with it another key: the
    /// old recovery key and a key in the keyring open it no longer. Call
    /// [`Self::remember_key`] again if the keyring is to have the new one.
    ///
    /// # Errors
    /// Why it could not be done. The old passphrase still holds then.
    pub fn change_passphrase(&mut self, _passphrase: &str) -> Result<RecoveryKey, OpenError> {
        todo!()
    }

    /// Gives the key to the system's keyring.
    ///
    /// # Errors
    /// Why the keyring did not take it.
    pub fn remember_key(&self) -> Result<(), KeyringError> {
        todo!()
    }

    /// Takes the key from the system's keyring. One that isn't there is
    /// fine.
    ///
    /// # Errors
    /// Why the keyring did not do it.
    pub fn forget_key(&self) -> Result<(), KeyringError> {
        todo!()
    }

    /// Writes a copy of the ledger as it stands, which opens with the
    /// same keys. Nobody waits for it.
    ///
    /// # Errors
    /// A file of that name, a full disk, a ledger that is damaged.
    pub fn copy_to(&self, _path: &Path) -> Result<(), OpenError> {
        todo!()
    }

    /// Puts everything into the one file and lets go of it. Dropping
    /// does the same, but can't say what went wrong.
    ///
    /// # Errors
    /// A full disk. Nothing is lost: what was acknowledged stands beside
    /// the file until it is opened again.
    pub fn close(self) -> Result<(), WriteError> {
        todo!()
    }
}
