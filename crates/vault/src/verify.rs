//! Whether the ledger is what was written: the file whole, the chain
//! unbroken, the tables as the journal makes them.

use std::ops::ControlFlow;

use crate::error::ReadError;
use crate::journal::Seq;
use crate::vault::Vault;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many rows the journal has.
    pub rows: Seq,
    /// How many of them had their contents erased.
    pub erased: Seq,
    /// What is not as it should be, in plain words; the first hundred.
    pub findings: Vec<String>,
}

impl Report {
    /// Whether all is as it should be.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

/// What is being looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The pages of the file.
    Pages,
    /// The journal's chain, and the tables that it makes.
    Journal,
    /// The tables, row by row.
    Tables,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being looked at.
    pub step: Step,
    /// How much of it is done.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

impl Vault {
    /// Looks at every page, every row of the journal and every row of
    /// the tables. Nobody waits for it, and nothing is repaired.
    ///
    /// # Errors
    /// [`ReadError::Cancelled`] once `progress` says to break; or a disk
    /// that fails. What is damaged is no error here but a finding.
    pub fn verify(
        &self,
        _progress: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Report, ReadError> {
        todo!()
    }
}
