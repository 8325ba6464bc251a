//! What is posted against a customer's debts.

use chrono::NaiveDate;
use money::amount::Money;
use serde::{Deserialize, Serialize};

use crate::id::{CustomerId, DebtId, EntryId, PlanId};

/// A posting beside the debts themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Stays when everything else changes.
    pub id: EntryId,
    /// On whose account.
    pub customer: CustomerId,
    /// What it is.
    pub kind: EntryKind,
    /// How much, always more than nothing; the kind gives the direction.
    pub amount: Money,
    /// The value date: the day on which it counts.
    pub on: NaiveDate,
    /// Which debts it is meant for.
    pub towards: Towards,
    /// A remark, or the reason for a fee, a credit or a waiver.
    pub note: String,
}

/// What a posting is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum EntryKind {
    /// Money that came in.
    Payment {
        /// How it was paid.
        method: Method,
        /// The payer's reference, as on the bank statement.
        reference: String,
        /// The day on which it arrived; the value date may differ.
        received: NaiveDate,
    },
    /// A credit note: goods returned, a price corrected.
    Credit,
    /// A discount granted.
    Discount,
    /// A fee added to a debt.
    Fee,
    /// A part that is no longer asked for.
    Waiver,
}

impl EntryKind {
    /// Whether it makes the customer owe more.
    #[must_use]
    pub fn adds(&self) -> bool {
        matches!(self, Self::Fee)
    }
}

/// How a payment was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Method {
    /// From account to account.
    #[default]
    BankTransfer,
    /// By debit or credit card.
    Card,
    /// In notes and coins.
    Cash,
    /// By cheque.
    Cheque,
    /// Collected by the business.
    DirectDebit,
    /// Anything else.
    Other,
}

/// Which debts an entry is meant for. What is over after them goes to
/// the other debts, the oldest due first, and becomes a visible credit
/// when nothing is left to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Towards {
    /// Whatever is due longest.
    #[default]
    OldestDueFirst,
    /// One debt.
    Debt(DebtId),
    /// The debts of a plan, the oldest due first.
    Plan(PlanId),
    /// All debts that are open, each in proportion to what is open on it.
    /// German law knows it of debts that are alike (BGB § 366 (2)).
    InProportion,
}

/// The undoing of a debt or an entry. From [`Self::on`] it no longer
/// counts; before, it did. A slip is undone as of its own day, as if it
/// had never been; a payment that bounced, as of the day it bounced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Void {
    /// On whose account.
    pub customer: CustomerId,
    /// What is undone.
    pub target: Target,
    /// From which day, not before the target's own.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

/// What can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// A debt.
    Debt(DebtId),
    /// An entry.
    Entry(EntryId),
}
