//! What the ledger says at one moment.

use std::ops::RangeInclusive;

use ledger::account::Account;
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::id::CustomerId;
use rusqlite::{Connection, OptionalExtension as _};
use uuid::Uuid;

use crate::accounts;
use crate::error::{Fault, ReadError};
use crate::journal::{self, JournalRow, Seq};

/// The ledger as it stands at one moment, whatever is written meanwhile.
pub struct Snapshot<'c> {
    db: &'c Connection,
}

impl<'c> Snapshot<'c> {
    /// To be made inside a transaction.
    pub(crate) fn of(db: &'c Connection) -> Self {
        Self { db }
    }

    /// The last row of the journal; 0 when there is none.
    ///
    /// # Errors
    /// As for all of them: a damaged file, a disk that fails.
    pub fn head(&self) -> Result<Seq, ReadError> {
        Ok(journal::head(self.db)?.0)
    }

    /// The business, if it was described.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn business(&self) -> Result<Option<Business>, ReadError> {
        let data: Option<String> = self.one("SELECT data FROM business", [])?;
        let read = |data: String| {
            serde_json::from_str(&data)
                .map_err(|_| ReadError::Damaged("the business can't be read".into()))
        };
        data.map(read).transpose()
    }

    /// The value of a preference, if it was set.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn preference(&self, name: &str) -> Result<Option<String>, ReadError> {
        Ok(self.one("SELECT value FROM preferences WHERE name = ?1", [name])?)
    }

    /// Every customer's card, in the order in which they were added.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn customers(&self) -> Result<Vec<Customer>, ReadError> {
        Ok(accounts::cards(self.db)?)
    }

    /// The customer with that account reference.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn customer_by_reference(&self, reference: &str) -> Result<Option<CustomerId>, ReadError> {
        let sql = "SELECT id FROM customers WHERE reference = ?1";
        let id: Option<[u8; 16]> = self.one(sql, [reference])?;
        Ok(id.map(|id| CustomerId(Uuid::from_bytes(id))))
    }

    /// All of one customer.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn account(&self, customer: CustomerId) -> Result<Option<Account>, ReadError> {
        Ok(accounts::one(self.db, customer)?)
    }

    /// All of every customer, in the order in which they were added.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn accounts(&self) -> Result<Vec<Account>, ReadError> {
        Ok(accounts::all(self.db)?)
    }

    /// The rows of the journal in that range, of one customer or of all.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn journal(
        &self,
        customer: Option<CustomerId>,
        range: RangeInclusive<Seq>,
    ) -> Result<Vec<JournalRow>, ReadError> {
        Ok(journal::rows(self.db, customer, range)?)
    }

    fn one<T: rusqlite::types::FromSql>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Option<T>, Fault> {
        let found = self
            .db
            .prepare_cached(sql)?
            .query_row(params, |row| row.get(0))
            .optional()?;
        Ok(found)
    }
}
