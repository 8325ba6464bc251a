//! How old what is owed has become.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use serde::Serialize;

use crate::account::Account;
use crate::dues::dues;
use crate::position::Position;

/// What is open in one currency, by the days since it was due.
///
/// On its due day an amount is not late: the first day of the first
/// bucket is the day after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ageing {
    /// Due today or later.
    pub not_due: Bucket,
    /// 1 to 30 days late.
    pub days_1_to_30: Bucket,
    /// 31 to 60 days late.
    pub days_31_to_60: Bucket,
    /// 61 to 90 days late.
    pub days_61_to_90: Bucket,
    /// More than 90 days late.
    pub over_90: Bucket,
    /// Paid beyond all debts; the total is less by it.
    pub credit: Money,
    /// The buckets together, less the credit: the balance.
    pub total: Money,
}

/// What is open within a range of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bucket {
    /// How much.
    pub amount: Money,
    /// Over how many debts, or instalments where a plan rules.
    pub count: u32,
}

impl Ageing {
    /// Nothing open.
    #[must_use]
    pub fn none(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        let empty = Bucket {
            amount: zero,
            count: 0,
        };
        Self {
            not_due: empty,
            days_1_to_30: empty,
            days_31_to_60: empty,
            days_61_to_90: empty,
            over_90: empty,
            credit: zero,
            total: zero,
        }
    }

    /// The buckets from the youngest to the oldest.
    #[must_use]
    pub fn buckets(&self) -> [Bucket; 5] {
        [
            self.not_due,
            self.days_1_to_30,
            self.days_31_to_60,
            self.days_61_to_90,
            self.over_90,
        ]
    }

    /// Two customers' ageing together.
    ///
    /// # Errors
    /// Two currencies, or a sum too large to count.
    pub fn plus(mut self, other: &Self) -> Result<Self, MoneyError> {
        for (mine, theirs) in [
            (&mut self.not_due, &other.not_due),
            (&mut self.days_1_to_30, &other.days_1_to_30),
            (&mut self.days_31_to_60, &other.days_31_to_60),
            (&mut self.days_61_to_90, &other.days_61_to_90),
            (&mut self.over_90, &other.over_90),
        ] {
            mine.amount = mine.amount.checked_add(theirs.amount)?;
            mine.count = mine.count.saturating_add(theirs.count);
        }
        self.credit = self.credit.checked_add(other.credit)?;
        self.total = self.total.checked_add(other.total)?;
        Ok(self)
    }

    fn bucket(&mut self, due: NaiveDate, as_of: NaiveDate) -> &mut Bucket {
        match as_of.signed_duration_since(due).num_days() {
            ..=0 => &mut self.not_due,
            1..=30 => &mut self.days_1_to_30,
            31..=60 => &mut self.days_31_to_60,
            61..=90 => &mut self.days_61_to_90,
            _ => &mut self.over_90,
        }
    }
}

/// How old what is open at a position has become, by debt and, where a
/// plan rules over the debt, by instalment.
///
/// # Errors
/// A sum too large to count.
pub fn ageing(account: &Account, position: &Position) -> Result<Ageing, MoneyError> {
    let mut ageing = Ageing::none(position.currency);
    for due in dues(account, position)? {
        let bucket = ageing.bucket(due.on, position.as_of);
        bucket.amount = bucket.amount.checked_add(due.open)?;
        bucket.count = bucket.count.saturating_add(1);
    }
    ageing.credit = position.credit()?;
    ageing.total = position.balance()?;
    Ok(ageing)
}
