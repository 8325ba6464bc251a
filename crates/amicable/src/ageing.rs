//! How old what is owed has become, for everyone.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ledger::ageing::{Ageing, Bucket, ageing};
use ledger::replay::position;
use money::amount::Money;
use money::currency::Currency;
use serde::Serialize;
use specta::Type;

use crate::amount::Amount;
use crate::book::Book;
use crate::error::Error;

/// What is open in one currency, by the days since it was due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgeingView {
    /// Due today or later.
    pub not_due: BucketView,
    /// 1 to 30 days late.
    pub days1_to30: BucketView,
    /// 31 to 60 days late.
    pub days31_to60: BucketView,
    /// 61 to 90 days late.
    pub days61_to90: BucketView,
    /// More than 90 days late.
    pub over90: BucketView,
    /// Paid beyond all debts.
    pub credit: Amount,
    /// The buckets together, less the credit.
    pub total: Amount,
}

/// What is open within a range of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BucketView {
    /// How much.
    pub amount: Amount,
    /// Over how many debts, or instalments where a plan rules.
    pub count: u32,
}

/// The ageing of the whole ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgeingReport {
    /// The day it speaks of.
    pub as_of: NaiveDate,
    /// The customers whose balance is not nothing, by reference.
    pub customers: Vec<CustomerAgeing>,
    /// All of them together, by currency.
    pub totals: Vec<TotalAgeing>,
}

/// One customer's ageing in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerAgeing {
    /// For the customer's page.
    pub id: String,
    /// The account reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The currency.
    pub currency: String,
    /// The ageing.
    pub ageing: AgeingView,
}

/// The ageing of all customers in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TotalAgeing {
    /// The currency.
    pub currency: String,
    /// How many customers owe in it.
    pub owing: u32,
    /// What those owe; the total is less by the others' credits.
    pub owed: Amount,
    /// The ageing.
    pub ageing: AgeingView,
}

/// The ageing of everyone as of a day.
///
/// # Errors
/// A ledger that can't be read, or a sum too large to count.
pub fn report(book: &Book, as_of: NaiveDate) -> Result<AgeingReport, Error> {
    let mut totals: BTreeMap<Currency, (u32, Money, Ageing)> = BTreeMap::new();
    let mut customers = Vec::new();
    for account in book.accounts()?.iter() {
        for currency in account.currencies() {
            let position = position(account, currency, as_of)?;
            let age = ageing(account, &position)?;
            let (owing, owed, total) = totals
                .entry(currency)
                .or_insert_with(|| (0, Money::zero(currency), Ageing::none(currency)));
            *total = total.plus(&age)?;
            if age.total.is_positive() {
                *owing += 1;
                *owed = owed.checked_add(age.total)?;
            }
            if !age.total.is_zero() {
                customers.push(CustomerAgeing {
                    id: account.customer.id.to_string(),
                    reference: account.customer.reference.clone(),
                    name: account.customer.name.clone(),
                    currency: currency.code().to_owned(),
                    ageing: age.into(),
                });
            }
        }
    }
    customers.sort_by(|a, b| (&a.reference, &a.currency).cmp(&(&b.reference, &b.currency)));
    let totals = totals
        .into_iter()
        .map(|(currency, (owing, owed, ageing))| TotalAgeing {
            currency: currency.code().to_owned(),
            owing,
            owed: owed.into(),
            ageing: ageing.into(),
        });
    Ok(AgeingReport {
        as_of,
        customers,
        totals: totals.collect(),
    })
}

impl From<Ageing> for AgeingView {
    fn from(ageing: Ageing) -> Self {
        Self {
            not_due: ageing.not_due.into(),
            days1_to30: ageing.days_1_to_30.into(),
            days31_to60: ageing.days_31_to_60.into(),
            days61_to90: ageing.days_61_to_90.into(),
            over90: ageing.over_90.into(),
            credit: ageing.credit.into(),
            total: ageing.total.into(),
        }
    }
}

impl From<Bucket> for BucketView {
    fn from(bucket: Bucket) -> Self {
        Self {
            amount: bucket.amount.into(),
            count: bucket.count,
        }
    }
}
