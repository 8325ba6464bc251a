//! A ledger that is open, as the use cases see it.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use ledger::account::Account;
use ledger::business::Business;
use ledger::event::Event;
use ledger::id::CustomerId;
use serde::Serialize;
use specta::Type;
use uuid::Uuid;
use vault::error::{OpenError, ReadError, WriteError};
use vault::journal::Seq;
use vault::keyring::KeyringError;
use vault::snapshot::Snapshot;
use vault::vault::Vault;

use crate::clock;
use crate::error::{Code, Error};

/// An open ledger.
///
/// Accounts that were read stay in memory until something is written, so
/// that looking around costs one reading.
pub struct Book {
    pub(crate) vault: Vault,
    accounts: Mutex<Option<(Seq, Arc<Vec<Account>>)>>,
}

/// What checking a ledger found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Verification {
    /// Whether all is as it should be.
    pub is_sound: bool,
    /// How many rows the journal has.
    pub entries: u32,
    /// What is not as it should be.
    pub problems: Vec<String>,
}

impl Book {
    pub(crate) fn new(vault: Vault) -> Self {
        Self {
            vault,
            accounts: Mutex::new(None),
        }
    }

    /// Checks the file, the journal's chain, and that the journal makes
    /// the tables. `step` is told how much of how much is done and
    /// answers whether to go on.
    ///
    /// # Errors
    /// A file that can't be read. What is damaged is no error here.
    pub fn verify(&self, mut step: impl FnMut(u64, u64) -> bool) -> Result<Verification, Error> {
        let report = self.vault.verify(|progress| {
            if step(progress.done, progress.total) {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        Ok(Verification {
            is_sound: report.is_sound(),
            entries: u32::try_from(report.rows).unwrap_or(u32::MAX),
            problems: report.findings,
        })
    }

    /// Puts everything into the one file and lets go of it.
    ///
    /// # Errors
    /// A full disk; what was acknowledged is still there.
    pub fn close(self) -> Result<(), Error> {
        Ok(self.vault.close()?)
    }

    /// Where the ledger is.
    #[must_use]
    pub fn path(&self) -> &std::path::Path {
        self.vault.path()
    }

    pub(crate) fn business(&self) -> Result<Business, Error> {
        self.vault.read(|snapshot| {
            snapshot
                .business()?
                .ok_or_else(|| Error::new(Code::Damaged, "the ledger does not say whose it is"))
        })
    }

    pub(crate) fn account(&self, customer: CustomerId) -> Result<Account, Error> {
        self.vault.read(|snapshot| known(snapshot, customer))
    }

    /// Everyone's account, read once until something is written.
    pub(crate) fn accounts(&self) -> Result<Arc<Vec<Account>>, Error> {
        // A panic elsewhere left the cache as it was, which is whole.
        let mut cache = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        let head = self.vault.read(|snapshot| snapshot.head())?;
        if let Some((at, accounts)) = cache.as_ref()
            && *at == head
        {
            return Ok(Arc::clone(accounts));
        }
        let (head, accounts) = self
            .vault
            .read(|snapshot| Ok::<_, ReadError>((snapshot.head()?, snapshot.accounts()?)))?;
        let accounts = Arc::new(accounts);
        *cache = Some((head, Arc::clone(&accounts)));
        Ok(accounts)
    }

    /// Looks at the ledger, decides and writes, with nobody in between.
    pub(crate) fn transact(
        &self,
        command: Uuid,
        decide: impl FnOnce(&Tx<'_, '_>) -> Result<Vec<Event>, Error>,
    ) -> Result<(), Error> {
        self.vault
            .transact(command, clock::now(), |snapshot| decide(&Tx { snapshot }))
            .map(drop)
    }

    /// As [`Self::transact`], for what concerns one account.
    pub(crate) fn on_account(
        &self,
        command: Uuid,
        customer: CustomerId,
        decide: impl FnOnce(&Account) -> Result<Vec<Event>, Error>,
    ) -> Result<(), Error> {
        self.transact(command, |tx| decide(&known(tx.snapshot, customer)?))
    }

    /// The name of the customer with an account reference.
    ///
    /// # Errors
    /// No such customer, or a ledger that can't be read.
    pub fn customer(&self, reference: &str) -> Result<String, Error> {
        let found = self.vault.read(|s| s.customer_by_reference(reference))?;
        found
            .map(|id| id.to_string())
            .ok_or_else(|| Error::unknown("customer", reference))
    }

    pub(crate) fn preference(&self, name: &str) -> Result<Option<String>, Error> {
        Ok(self.vault.read(|snapshot| snapshot.preference(name))?)
    }
}

/// The ledger inside of a writing.
pub(crate) struct Tx<'a, 'c> {
    pub(crate) snapshot: &'a Snapshot<'c>,
}

impl Tx<'_, '_> {
    pub(crate) fn customer_by_reference(
        &self,
        reference: &str,
    ) -> Result<Option<CustomerId>, Error> {
        Ok(self.snapshot.customer_by_reference(reference)?)
    }

    /// The next free account reference: C-001, C-002 and on.
    pub(crate) fn free_reference(&self) -> Result<String, Error> {
        let mut number = self.snapshot.customers()?.len();
        loop {
            number += 1;
            let reference = format!("C-{number:03}");
            if self.customer_by_reference(&reference)?.is_none() {
                return Ok(reference);
            }
        }
    }
}

fn known(snapshot: &Snapshot<'_>, customer: CustomerId) -> Result<Account, Error> {
    snapshot
        .account(customer)?
        .ok_or_else(|| Error::unknown("customer", &customer.to_string()))
}

/// Reads the name of something.
pub(crate) fn id(what: &str, name: &str) -> Result<Uuid, Error> {
    name.parse().map_err(|_| Error::unknown(what, name))
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        let code = match &error {
            ReadError::Damaged(_) => Code::Damaged,
            ReadError::Cancelled => Code::Cancelled,
            ReadError::Io(_) => Code::Io,
        };
        Self::new(code, error.to_string())
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        let code = match &error {
            WriteError::ReadOnly => Code::ReadOnly,
            WriteError::DiskFull => Code::DiskFull,
            WriteError::Damaged(_) => Code::Damaged,
            WriteError::Contradiction(_) => Code::Unknown,
            WriteError::Io(_) => Code::Io,
        };
        Self::new(code, error.to_string())
    }
}

impl From<KeyringError> for Error {
    fn from(error: KeyringError) -> Self {
        Self::new(Code::Keyring, error.to_string())
    }
}

impl From<OpenError> for Error {
    fn from(error: OpenError) -> Self {
        let code = match &error {
            OpenError::NotFound(_) => Code::NotFound,
            OpenError::WrongKey(_) => Code::WrongKey,
            OpenError::Recovery(_) => Code::RecoveryKey,
            OpenError::Keyring(_) => Code::Keyring,
            OpenError::NotALedger(_) => Code::NotALedger,
            OpenError::NotAFile(..) => Code::NotAFile,
            OpenError::Damaged(_) => Code::Damaged,
            OpenError::Newer => Code::Newer,
            OpenError::InUse => Code::InUse,
            OpenError::ReadOnly(_) => Code::ReadOnly,
            OpenError::DiskFull => Code::DiskFull,
            OpenError::AlreadyExists(_) => Code::AlreadyExists,
            OpenError::Io(_) => Code::Io,
        };
        Self::new(code, error.to_string())
    }
}
