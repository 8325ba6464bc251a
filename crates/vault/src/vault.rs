//! A ledger that is open.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use ledger::event::Event;
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use crate::connect::{Access, connect};
use crate::copy;
use crate::error::{Fault, OpenError, ReadError, WriteError};
use crate::header::{Header, Salt};
use crate::journal::{self, Appended, Seq};
use crate::key::Key;
use crate::keyring::{self, KeyringError};
use crate::lock::Lock;
use crate::open::{Secret, key_of};
use crate::recovery::RecoveryKey;
use crate::snapshot::Snapshot;

/// How many connections for reading are kept at hand.
const IDLE_READERS: usize = 4;

/// A ledger that is open in this process and in no other.
///
/// Can be shared between threads. Any number of them read at a time and
/// never wait for the one that writes. When it is dropped, everything is
/// in the one file.
pub struct Vault {
    path: PathBuf,
    key: Key,
    header: Header,
    /// How its connections for reading are opened.
    reading: Access,
    /// None when the ledger is open for reading only.
    writer: Option<Mutex<Connection>>,
    readers: Mutex<Vec<Connection>>,
    /// Declared last, let go of last. None where there is nowhere to put
    /// it.
    _lock: Option<Lock>,
}

impl Vault {
    /// Decides on what is there, and appends what was decided, in one
    /// transaction: `decide` sees the ledger as it stands, and nobody
    /// writes in between. When it returns, the events are on the disk.
    ///
    /// `command` is a number that the caller made up for this one
    /// intention. The same again changes nothing and doesn't call
    /// `decide`.
    ///
    /// `decide` must not write to the same vault: it would wait for
    /// itself.
    ///
    /// # Errors
    /// What `decide` returns, or why the events could not be written.
    /// Either way nothing was.
    pub fn transact<E: From<WriteError>>(
        &self,
        command: Uuid,
        recorded: DateTime<Utc>,
        decide: impl FnOnce(&Snapshot<'_>) -> Result<Vec<Event>, E>,
    ) -> Result<Appended, E> {
        self.once(command, |db| {
            let events = decide(&Snapshot::of(db))?;
            journal::write(db, command, recorded, &events).map_err(|fault| refuse(fault).into())
        })
    }

    /// Appends events that need no decision.
    ///
    /// # Errors
    /// Why they could not be written; none of them was.
    pub fn append(
        &self,
        command: Uuid,
        recorded: DateTime<Utc>,
        events: &[Event],
    ) -> Result<Appended, WriteError> {
        self.once(command, |db| {
            journal::write(db, command, recorded, events).map_err(refuse)
        })
    }

    /// Reads the ledger as it stands at one moment, whatever is written
    /// meanwhile.
    ///
    /// # Errors
    /// What `look` returns, or why the ledger could not be read.
    pub fn read<T, E: From<ReadError>>(
        &self,
        look: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let fail = |fault: Fault| E::from(ReadError::from(fault));
        let reader = self.reader().map_err(fail)?;
        let moment = reader
            .unchecked_transaction()
            .map_err(|error| fail(error.into()))?;
        let seen = look(&Snapshot::of(&moment));
        drop(moment);
        let mut readers = held(&self.readers);
        if readers.len() < IDLE_READERS {
            readers.push(reader);
        }
        seen
    }

    /// The file, as an absolute path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it was opened for reading only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// The recovery key, to be printed.
    #[must_use]
    pub fn recovery_key(&self) -> RecoveryKey {
        RecoveryKey::of(&self.key)
    }

    /// Whether this is a key of the ledger, as asked before something
    /// that a passer-by at an open window must not do.
    ///
    /// # Errors
    /// Why it isn't.
    pub fn accepts(&self, secret: Secret<'_>) -> Result<(), OpenError> {
        key_of(&self.header, secret).map(drop)
    }

    /// Gives the ledger another passphrase, and with it another key: the
    /// old recovery key and a key in the keyring open it no longer. Call
    /// [`Self::forget_key`] before and [`Self::remember_key`] after if
    /// the keyring is to have the new one.
    ///
    /// The ledger is written anew beside the old file, which stays whole
    /// until the new one takes its place in one step.
    ///
    /// # Errors
    /// Why it could not be done. The old passphrase still holds then.
    pub fn change_passphrase(&mut self, passphrase: &str) -> Result<RecoveryKey, OpenError> {
        self.change_passphrase_once_kept(passphrase, |_| Ok::<_, OpenError>(()))?;
        Ok(self.recovery_key())
    }

    /// As [`Self::change_passphrase`]. The new file is whole and on the
    /// disk when its recovery key is handed to `keep`, and takes the
    /// place of the old one only once that was kept.
    ///
    /// # Errors
    /// As [`Self::change_passphrase`], or what `keep` returns. The old
    /// passphrase still holds then.
    pub fn change_passphrase_once_kept<E: From<OpenError>>(
        &mut self,
        passphrase: &str,
        keep: impl FnOnce(&RecoveryKey) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.is_read_only() {
            return Err(OpenError::ReadOnly(self.path.clone()).into());
        }
        let salt = Salt::fresh()?;
        let key = Key::derive(passphrase, &salt).ok_or(OpenError::Newer)?;
        let header = salt.header(&key);
        // With every connection closed there is no log beside the file;
        // one that stayed would be taken for a log of the new file.
        let replaced = match self.let_go() {
            Ok(()) => {
                let old = (&self.key, &self.header);
                copy::replace(&self.path, old, (&key, &header), || {
                    keep(&RecoveryKey::of(&key))
                })
            }
            Err(fault) => Err(OpenError::of_fault(fault, &self.path).into()),
        };
        if replaced.is_ok() {
            (self.key, self.header) = (key, header);
        }
        let writer = connect(&self.path, &self.key, &self.header, Access::Write);
        match (writer, replaced) {
            (Ok(writer), replaced) => {
                self.writer = Some(Mutex::new(writer));
                replaced
            }
            // It is changed all the same; until it is opened anew, the
            // ledger is read-only.
            (Err(_), Ok(())) => Ok(()),
            (Err(fault), Err(_)) => Err(OpenError::of_fault(fault, &self.path).into()),
        }
    }

    /// Gives the key to the system's keyring.
    ///
    /// # Errors
    /// Why the keyring did not take it.
    pub fn remember_key(&self) -> Result<(), KeyringError> {
        keyring::remember(&self.header, &self.key)
    }

    /// Takes the key from the system's keyring. One that isn't there is
    /// fine.
    ///
    /// # Errors
    /// Why the keyring did not do it.
    pub fn forget_key(&self) -> Result<(), KeyringError> {
        keyring::forget_key_of(&self.header)
    }

    /// Writes a copy of the ledger as it stands, which opens with the
    /// same keys. Nobody waits for it.
    ///
    /// # Errors
    /// A file of that name, a full disk, a ledger that is damaged.
    pub fn copy_to(&self, path: &Path) -> Result<(), OpenError> {
        copy::copy(&self.path, path, (&self.key, &self.header), self.reading)
    }

    /// Puts everything into the one file and lets go of it. Dropping
    /// does the same, but can't say what went wrong.
    ///
    /// # Errors
    /// A full disk. Nothing is lost: what was acknowledged stands beside
    /// the file until it is opened again.
    pub fn close(mut self) -> Result<(), WriteError> {
        Ok(self.let_go()?)
    }

    /// Runs `write` in a transaction, unless the command was carried out
    /// before.
    fn once<E: From<WriteError>>(
        &self,
        command: Uuid,
        write: impl FnOnce(&Connection) -> Result<RangeInclusive<Seq>, E>,
    ) -> Result<Appended, E> {
        let fail = |error: rusqlite::Error| E::from(refuse(error.into()));
        let mut writer = self.writer().ok_or(WriteError::ReadOnly)?;
        // Dropped without a commit, on an error or a panic, the
        // transaction leaves everything as it was.
        let transaction = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(fail)?;
        if let Some(rows) = journal::rows_of(&transaction, command).map_err(refuse)? {
            return Ok(Appended::Already(rows));
        }
        let rows = write(&transaction)?;
        transaction.commit().map_err(fail)?;
        // So that the one file has everything also while it is open, and
        // a copy of it is a backup. What it can't take over now, because
        // somebody reads, the next one does; nothing depends on it.
        let _ = writer.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        Ok(Appended::Now(rows))
    }

    pub(crate) fn new(
        path: PathBuf,
        (key, header): (Key, Header),
        reading: Access,
        writer: Option<Connection>,
        lock: Option<Lock>,
    ) -> Self {
        Self {
            path,
            key,
            header,
            reading,
            writer: writer.map(Mutex::new),
            readers: Mutex::new(Vec::new()),
            _lock: lock,
        }
    }

    /// A connection for reading, one that is at hand or a new one.
    pub(crate) fn reader(&self) -> Result<Connection, Fault> {
        match held(&self.readers).pop() {
            Some(reader) => Ok(reader),
            None => connect(&self.path, &self.key, &self.header, self.reading),
        }
    }

    /// Keeps writers out for as long as the guard lives.
    pub(crate) fn writer(&self) -> Option<MutexGuard<'_, Connection>> {
        self.writer.as_ref().map(held)
    }

    /// Closes all connections, the log put into the file before.
    fn let_go(&mut self) -> Result<(), Fault> {
        held(&self.readers).clear();
        let Some(writer) = self.writer.take() else {
            return Ok(());
        };
        let writer = writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        let emptied = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
            row.get::<_, bool>(0).map(|busy| !busy)
        });
        writer.flush_prepared_statement_cache();
        writer.close().map_err(|(_, error)| error)?;
        if emptied? {
            Ok(())
        } else {
            Err(Fault::Io("the ledger is still being read".into()))
        }
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // What could not be put into the file stands beside it, and is
        // there when it is opened again.
        let _ = self.let_go();
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vault({})", self.path.display())
    }
}

fn refuse(fault: Fault) -> WriteError {
    fault.into()
}

/// A thread that panicked dropped its transaction and left nothing half
/// done, so the lock can be taken all the same.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
