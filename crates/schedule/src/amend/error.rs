//! Why a change can't be made.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use serde::Serialize;
use specta::Type;

use crate::terms::error::{TermsError, Wrong};
use crate::terms::limits::MOST_ROWS;

/// A change that can't be made: which field is off, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {why}")]
pub struct AmendError {
    /// The field as it stands in the JSON of the amendment, such as
    /// `change.to`.
    pub field: Cow<'static, str>,
    /// What is wrong with it.
    pub why: Cannot,
}

/// Why a change can't be made, with its facts; as JSON like [`Wrong`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Cannot {
    /// A change of what was missed, and nothing was.
    #[error("nothing was missed before {by}")]
    NothingMissed {
        /// The day of the change.
        by: NaiveDate,
    },
    /// All of it is paid.
    #[error("there is nothing left to pay")]
    NothingLeft,
    /// Nothing was paid ahead.
    #[error("no more was paid than was asked for")]
    NothingAhead,
    /// A day before the agreement.
    #[error("{day} is before {start}, when the plan was agreed")]
    BeforeThePlan {
        /// The day.
        day: NaiveDate,
        /// When the plan starts.
        start: NaiveDate,
    },
    /// No row is left to take it.
    #[error("no payment is left to take it")]
    NoDayLeft,
    /// A day that has passed.
    #[error("{day} is not after {on}, the day of the change")]
    InThePast {
        /// The day.
        day: NaiveDate,
        /// The day of the amendment.
        on: NaiveDate,
    },
    /// A time that ends before it begins.
    #[error("{to} is before {from}")]
    EndsFirst {
        /// Its first day.
        from: NaiveDate,
        /// Its last day.
        to: NaiveDate,
    },
    /// A charge or a waiver on a day on which no payment is open.
    #[error("no payment that is due on {on} is open")]
    NoOpenPayment {
        /// The day.
        on: NaiveDate,
    },
    /// More is to be let off than the payment charges.
    #[error("the payment charges {charged} that is open, and no more can be let off")]
    NothingToWaive {
        /// Fees and interest that are open on it.
        charged: Money,
    },
    /// A holiday, or a change from a day on, that no row falls in.
    #[error("no payment falls in this time")]
    NothingThen,
    /// A hold of interest on a plan without.
    #[error("the plan bears no interest that could be held")]
    NoInterest,
    /// Something is still to be added to the debt.
    #[error("{amount} is still to be added to the debt")]
    AdvanceToCome {
        /// How much.
        amount: Money,
    },
    /// More rows than a plan may have.
    #[error("that would take more than {MOST_ROWS} payments, the most that a plan may have")]
    TooManyRows,
    /// The new part makes no plan.
    #[error("{0}")]
    #[serde(skip)]
    NoPlan(Wrong),
    /// Rows that are no plan, or payments that don't fit them.
    #[error("{because}")]
    Unfit {
        /// What does not fit.
        because: Unfit,
    },
    /// An event that is about another which is not there.
    #[error("there is nothing that this is about")]
    AboutNothing,
}

/// What does not fit together in rows and what was paid on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum Unfit {
    /// A payment below nothing.
    #[error("a payment would be less than nothing")]
    BelowNothing,
    /// Rows that leave something.
    #[error("the rows don't pay the debt")]
    RowsDontPay,
    /// No rows.
    #[error("a plan has a row at least")]
    NoRows,
    /// Two lists of different length.
    #[error("there must be one paid amount for each row")]
    PaidPerRow,
    /// More paid than asked.
    #[error("no more can be paid on a row than it asks for")]
    PaidTooMuch,
}

pub(crate) fn cannot(field: impl Into<Cow<'static, str>>, why: Cannot) -> AmendError {
    AmendError {
        field: field.into(),
        why,
    }
}

impl From<MoneyError> for AmendError {
    fn from(_: MoneyError) -> Self {
        cannot("change", Cannot::NoPlan(Wrong::OutOfRange))
    }
}

/// An error of the new part, told of the change.
pub(crate) fn no_plan(field: &'static str, error: TermsError) -> AmendError {
    match error.why {
        Wrong::TooManyRows => cannot(field, Cannot::TooManyRows),
        why => cannot(field, Cannot::NoPlan(why)),
    }
}
