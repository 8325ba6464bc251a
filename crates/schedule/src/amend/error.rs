//! Why a change can't be made.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::MoneyError;

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

/// Why a change can't be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    /// A change of what was missed, and nothing was.
    #[error("nothing was missed before {0}")]
    NothingMissed(NaiveDate),
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
    #[error("no payment that is due on {0} is open")]
    NoOpenPayment(NaiveDate),
    /// More is to be let off than the payment charges.
    #[error("the payment charges {charged} that is open, and no more can be let off")]
    NothingToWaive {
        /// Fees and interest that are open on it.
        charged: money::amount::Money,
    },
    /// A holiday, or a change from a day on, that no row falls in.
    #[error("no payment falls in this time")]
    NothingThen,
    /// A hold of interest on a plan without.
    #[error("the plan bears no interest that could be held")]
    NoInterest,
    /// Something is still to be added to the debt.
    #[error("{0} is still to be added to the debt")]
    AdvanceToCome(money::amount::Money),
    /// More rows than a plan may have.
    #[error("that would take more than {MOST_ROWS} payments, the most that a plan may have")]
    TooManyRows,
    /// The new part makes no plan.
    #[error("{0}")]
    NoPlan(Wrong),
    /// Rows that are no plan, or payments that don't fit them.
    #[error("{0}")]
    Unfit(&'static str),
    /// An event that is about another which is not there.
    #[error("there is nothing that this is about")]
    AboutNothing,
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
