//! A debt: an invoice, a bill, a month's rent, a tab.

use chrono::NaiveDate;
use money::amount::Money;
use serde::{Deserialize, Serialize};

use crate::id::{CustomerId, DebtId};

/// Something that a customer was charged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Debt {
    /// Stays when everything else changes.
    pub id: DebtId,
    /// Whose it is.
    pub customer: CustomerId,
    /// The invoice number or whatever both sides call it by.
    pub reference: String,
    /// What it was for.
    pub description: String,
    /// The day on which it was charged, its value date.
    pub issued: NaiveDate,
    /// The last day on which it is paid on time.
    pub due: NaiveDate,
    /// What was charged, more than nothing.
    pub amount: Money,
    /// The terms, in the words that the customer was told.
    pub terms: String,
    /// Whether the customer disagrees with it.
    pub disputed: bool,
}
