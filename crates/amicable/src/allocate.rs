//! Where each cent of a payment goes, worked out without a ledger.

use allocation::allocate::{Asked, Payment, replay};
use allocation::components::{Component, Components};
use allocation::policy::Policy;
use chrono::NaiveDate;
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use schedule::terms::amounts::coins;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::amount::Amount;
use crate::customers::count;
use crate::error::{Code, Error};

/// Payments and what they meet. Its JSON is documented in
/// `docs/SPEC-allocation.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AllocationTerms {
    /// The currency of every amount here.
    pub currency: Currency,
    /// What a payment pays first; none for the oldest.
    #[serde(default)]
    pub allocation: Policy,
    /// What is asked for.
    pub rows: Vec<AskedTerms>,
    /// What is paid, in any order.
    pub payments: Vec<PaymentTerms>,
    /// Up to the end of which day; none for the day of the last payment.
    #[serde(default)]
    pub as_of: Option<NaiveDate>,
}

/// A row that asks for something.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskedTerms {
    /// Which debt, by any number; 0 for one alone.
    #[serde(default)]
    pub debt: usize,
    /// When it is due.
    pub due: NaiveDate,
    /// Agreed for being late.
    #[serde(default)]
    pub penalty: Figure,
    /// Costs.
    #[serde(default)]
    pub fee: Figure,
    /// Interest.
    #[serde(default)]
    pub interest: Figure,
    /// Of the debt itself.
    #[serde(default)]
    pub principal: Figure,
}

/// A payment to be allocated.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentTerms {
    /// When it counts.
    pub on: NaiveDate,
    /// How much.
    pub amount: Figure,
    /// The debts that the customer named, the first first.
    #[serde(default)]
    pub towards: Vec<usize>,
}

/// Where each payment went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocationView {
    /// Each part of each payment, in the order in which it was taken.
    pub parts: Vec<AllocatedPart>,
    /// What is open on each row after all of them.
    pub open: Vec<OpenRow>,
    /// What nothing was found for, by payment.
    pub credits: Vec<AllocatedCredit>,
}

/// A part of a payment and where it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocatedPart {
    /// Which payment, from 1.
    pub payment: u32,
    /// From which day.
    pub on: NaiveDate,
    /// Which row, from 1.
    pub row: u32,
    /// What of it: `penalty`, `fee`, `interest` or `principal`.
    pub component: String,
    /// How the row stood: `pastDue`, `due` or `inAdvance`.
    pub class: String,
    /// How much.
    pub amount: Amount,
    /// Which step of the order took it, from 1.
    pub step: u32,
}

/// What is open on a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenRow {
    /// Which row, from 1.
    pub row: u32,
    /// Agreed for being late.
    pub penalty: Amount,
    /// Costs.
    pub fee: Amount,
    /// Interest.
    pub interest: Amount,
    /// Of the debt itself.
    pub principal: Amount,
}

/// What is left of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocatedCredit {
    /// Which payment, from 1.
    pub payment: u32,
    /// How much.
    pub amount: Amount,
}

/// Allocates payments over what is asked for.
///
/// # Errors
/// Amounts below nothing, an order that can't be followed; the error
/// names the field.
pub fn allocated(terms: &AllocationTerms) -> Result<AllocationView, Error> {
    let currency = terms.currency;
    let rows = terms
        .rows
        .iter()
        .enumerate()
        .map(|(place, row)| {
            let coins =
                |name: &str, figure| coins(format!("rows[{place}].{name}"), figure, currency);
            Ok(Asked {
                debt: row.debt,
                due: row.due,
                open: Components {
                    penalty: coins("penalty", row.penalty)?,
                    fee: coins("fee", row.fee)?,
                    interest: coins("interest", row.interest)?,
                    principal: coins("principal", row.principal)?,
                },
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let payments = terms
        .payments
        .iter()
        .enumerate()
        .map(|(place, payment)| {
            Ok(Payment {
                id: u128::from(count(place + 1)),
                on: payment.on,
                amount: coins(
                    format!("payments[{place}].amount"),
                    payment.amount,
                    currency,
                )?,
                towards: payment.towards.clone(),
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let last = terms.payments.iter().map(|payment| payment.on).max();
    let as_of = terms.as_of.or(last).unwrap_or_default();
    let replayed = replay(&rows, &payments, &terms.allocation, as_of)
        .map_err(|error| Error::in_field(Code::Terms, error.to_string(), error.field()))?;
    let amount = |coins| Money::from_minor(coins, currency).map(Amount::from);
    let payment = |id: u128| u32::try_from(id).unwrap_or(u32::MAX);
    Ok(AllocationView {
        parts: replayed
            .taken
            .iter()
            .map(|taken| {
                Ok(AllocatedPart {
                    payment: payment(taken.payment),
                    on: taken.on,
                    row: count(taken.part.row + 1),
                    component: taken.part.component.word().to_owned(),
                    class: taken.part.class.word().to_owned(),
                    amount: amount(taken.part.amount)?,
                    step: u32::from(taken.part.step),
                })
            })
            .collect::<Result<_, Error>>()?,
        open: replayed
            .rows
            .iter()
            .enumerate()
            .map(|(place, row)| {
                Ok(OpenRow {
                    row: count(place + 1),
                    penalty: amount(row.of(Component::Penalty))?,
                    fee: amount(row.of(Component::Fee))?,
                    interest: amount(row.of(Component::Interest))?,
                    principal: amount(row.of(Component::Principal))?,
                })
            })
            .collect::<Result<_, Error>>()?,
        credits: replayed
            .credits
            .iter()
            .map(|(id, left)| {
                Ok(AllocatedCredit {
                    payment: payment(*id),
                    amount: amount(*left)?,
                })
            })
            .collect::<Result<_, Error>>()?,
    })
}
