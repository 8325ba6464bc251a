//! How a customer stands, as a screen shows it.

use chrono::NaiveDate;
use ledger::standing::{NextDue, Standing};
use serde::Serialize;
use specta::Type;

use crate::amount::Amount;

/// How a customer stands in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum StandingView {
    /// Owes nothing.
    Settled,
    /// Owes, and nothing is late.
    OnTrack {
        /// What is asked for next.
        next: Next,
    },
    /// Has paid more on a plan than was asked for so far.
    Ahead {
        /// How much more.
        by: Amount,
        /// How many whole payments that are not due yet are paid.
        payments: u32,
        /// What is asked for next.
        next: Next,
    },
    /// Something is past its day.
    Late {
        /// Days since the oldest of it was due.
        days: u32,
        /// The day on which that was due.
        since: NaiveDate,
        /// How much is past its day.
        amount: Amount,
        /// Whether it is so little or so short that the plan lets it
        /// pass.
        tolerated: bool,
    },
}

/// The next day on which something is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// When.
    pub on: NaiveDate,
    /// How much on that day.
    pub amount: Amount,
}

impl From<NextDue> for Next {
    fn from(next: NextDue) -> Self {
        Self {
            on: next.on,
            amount: next.amount.into(),
        }
    }
}

impl From<Standing> for StandingView {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Settled => Self::Settled,
            Standing::OnTrack { next } => Self::OnTrack { next: next.into() },
            Standing::Ahead { by, payments, next } => Self::Ahead {
                by: by.into(),
                payments,
                next: next.into(),
            },
            Standing::Late {
                days,
                since,
                amount,
                tolerated,
            } => Self::Late {
                days: u32::try_from(days).unwrap_or(u32::MAX),
                since,
                amount: amount.into(),
                tolerated,
            },
        }
    }
}
