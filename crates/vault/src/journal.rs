//! The journal: what happened, in order, each row chained to the one
//! before.

use std::ops::RangeInclusive;

use chrono::{DateTime, Utc};
use ledger::event::Event;
use ledger::id::CustomerId;
use uuid::Uuid;

/// A place in the journal, from 1; 0 is the start of an empty one.
pub type Seq = u64;

/// What became of events that were to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// They stand in these rows of the journal now. The range is empty
    /// when there was nothing to write.
    Now(RangeInclusive<Seq>),
    /// The same command was carried out before, in these rows. Nothing
    /// was changed, and nothing was decided anew.
    Already(RangeInclusive<Seq>),
}

impl Appended {
    /// The rows in which the command was carried out.
    #[must_use]
    pub fn rows(&self) -> RangeInclusive<Seq> {
        match self {
            Self::Now(rows) | Self::Already(rows) => rows.clone(),
        }
    }
}

/// One row of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// Its place.
    pub seq: Seq,
    /// Its name, a UUIDv7.
    pub id: Uuid,
    /// The command that wrote it.
    pub command: Uuid,
    /// When it was recorded.
    pub recorded: DateTime<Utc>,
    /// Where it was recorded.
    pub device: Uuid,
    /// Whom it is about.
    pub customer: Option<CustomerId>,
    /// The kind of event.
    pub kind: String,
    /// What happened; none when it was erased.
    pub event: Option<Event>,
}
