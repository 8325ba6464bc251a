//! What the ledger says at one moment.

use std::marker::PhantomData;
use std::ops::RangeInclusive;

use ledger::account::Account;
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::id::CustomerId;

use crate::error::ReadError;
use crate::journal::{JournalRow, Seq};

/// The ledger as it stands at one moment, whatever is written meanwhile.
pub struct Snapshot<'c> {
    moment: PhantomData<&'c ()>,
}

impl Snapshot<'_> {
    /// The last row of the journal; 0 when there is none.
    ///
    /// # Errors
    /// As for all of them: a damaged file, a disk that fails.
    pub fn head(&self) -> Result<Seq, ReadError> {
        todo!()
    }

    /// The business, if it was described.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn business(&self) -> Result<Option<Business>, ReadError> {
        todo!()
    }

    /// The value of a preference, if it was set.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn preference(&self, _name: &str) -> Result<Option<String>, ReadError> {
        todo!()
    }

    /// Every customer's card, in the order in which they were added.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn customers(&self) -> Result<Vec<Customer>, ReadError> {
        todo!()
    }

    /// The customer with that account reference.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn customer_by_reference(&self, _reference: &str) -> Result<Option<CustomerId>, ReadError> {
        todo!()
    }

    /// All of one customer.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn account(&self, _customer: CustomerId) -> Result<Option<Account>, ReadError> {
        todo!()
    }

    /// All of every customer, in the order in which they were added.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn accounts(&self) -> Result<Vec<Account>, ReadError> {
        todo!()
    }

    /// The rows of the journal in that range, of one customer or of all.
    ///
    /// # Errors
    /// A damaged file, a disk that fails.
    pub fn journal(
        &self,
        _customer: Option<CustomerId>,
        _range: RangeInclusive<Seq>,
    ) -> Result<Vec<JournalRow>, ReadError> {
        todo!()
    }
}
