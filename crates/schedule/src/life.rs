//! Life happens to a plan, and the plan bends.
//!
//! An [`Amendment`] makes a new version of the rows from a day on. The
//! rows that were paid stay as they are, the old version can still be
//! printed, and taking an amendment back is leaving it out of
//! [`replay`](replay::replay). `docs/SPEC-amendments.md` has each change
//! with a worked example.
//!
//! # How interest is treated
//!
//! A plan goes by the days that were agreed: a payment that comes a week
//! late or a month early changes neither its interest nor that of the
//! rows after it. An amendment counts anew, from the last agreed day
//! before its changes and from the debt that is really left on its own
//! day. Interest that was asked for and not paid is carried along beside
//! the debt and never bears interest, unless the plan compounds. What was
//! paid ahead towards interest that is not asked for yet counts towards
//! the debt where a row is cut.

pub mod differences;
pub mod quote;

mod anew;
mod desk;
mod shape;

use std::borrow::Cow;

use allocation::components::Components;
use chrono::NaiveDate;
use money::amount::MoneyError;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates::Rhythm;
use crate::plan::MOST_ROWS;
use crate::row::Row;
use crate::terms::Terms;
use crate::wrong::{TermsError, Wrong};

/// A change of a plan, agreed on a day.
///
/// It takes effect at the end of its day: all that counts on the day has
/// been counted. An open row that was due before the day was missed; one
/// that is due on the day or later is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Amendment {
    /// The day on which it counts.
    pub on: NaiveDate,
    /// Why, in the words of those who agreed on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What changes.
    pub change: Change,
}

/// What changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Change {
    /// Nothing is asked for in a time.
    Holiday {
        /// The first day of it.
        from: NaiveDate,
        /// The last day of it.
        to: NaiveDate,
        /// Where the rows in it go.
        then: Then,
        /// Whether interest runs on.
        #[serde(default)]
        interest: InTheMeantime,
    },
    /// What was missed finds a new place.
    Missed {
        /// Which.
        then: Makeup,
    },
    /// More was paid than was asked for.
    PaidMore {
        /// What it makes easier.
        then: Easier,
    },
    /// Another day, another rhythm or another amount from a day on. What
    /// was missed before stays where it is.
    Reschedule {
        /// Rows from this day on are made anew.
        from: NaiveDate,
        /// How often; none for as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rhythm: Option<Rhythm>,
        /// The first of the new rows; none for the first day of the
        /// rhythm.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first: Option<NaiveDate>,
        /// How much each; none for as much as it takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
        /// How many; none for as many as it takes, or as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<u32>,
    },
    /// What was missed is made even with the rows to come, on their days.
    ReAmortise,
    /// All that is open gets new days.
    ReAge {
        /// The first of them.
        first: NaiveDate,
        /// How often; none for as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rhythm: Option<Rhythm>,
        /// How many; none for as many as are open now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<u32>,
        /// How much each, instead of how many.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
    },
    /// A new debt joins the plan.
    AddDebt {
        /// How much.
        amount: Figure,
        /// What stays as it is.
        keep: Keep,
    },
    /// All of it is paid at once.
    Settle {
        /// When; none for the day of the amendment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    /// No interest runs in a time; the days stay.
    InterestHold {
        /// The first day of it.
        from: NaiveDate,
        /// The last day of it.
        to: NaiveDate,
    },
    /// The plan ends: what is left is to be talked about.
    Cancel,
}

/// Where the rows of a payment holiday go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Then {
    /// They and all after them move on to the next days.
    Shift,
    /// Behind the last row, one each.
    AddToEnd,
    /// In even parts over the rows after it.
    Spread,
    /// Onto the first row after it.
    AddToNext,
}

/// Whether interest runs in a payment holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum InTheMeantime {
    /// It runs, and the rows after it pay it.
    #[default]
    Runs,
    /// It does not: the periods of the rows that are left out bear none,
    /// so that rows that shift stay as large as they were. A hold by the
    /// day is [`Change::InterestHold`].
    Frozen,
}

/// Where what was missed goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Makeup {
    /// All of it to one day.
    Move {
        /// Which.
        to: NaiveDate,
    },
    /// In even parts over the rows to come.
    Spread,
    /// Behind the last row, one each.
    AddToEnd,
    /// Nothing is asked for until a day; then the missed rows and all
    /// others follow.
    Pause {
        /// The last day of the pause.
        until: NaiveDate,
    },
}

/// What a larger payment makes easier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Easier {
    /// The rows stay as large and are fewer.
    Fewer,
    /// The rows stay as many and are smaller.
    Smaller,
    /// The next rows are paid; the end stays where it is.
    SkipNext,
}

/// What stays when a debt joins a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Keep {
    /// How much each: there are more rows.
    Each,
    /// How many: the rows are larger.
    Count,
}

impl Change {
    /// The name of the change, as in JSON.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Holiday { .. } => "holiday",
            Self::Missed { .. } => "missed",
            Self::PaidMore { .. } => "paidMore",
            Self::Reschedule { .. } => "reschedule",
            Self::ReAmortise => "reAmortise",
            Self::ReAge { .. } => "reAge",
            Self::AddDebt { .. } => "addDebt",
            Self::Settle { .. } => "settle",
            Self::InterestHold { .. } => "interestHold",
            Self::Cancel => "cancel",
        }
    }

    /// The key of the sentence that tells the change: its name, and which
    /// form of it. The figures of the sentence are the fields.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Holiday { then, .. } => match then {
                Then::Shift => "holiday-shift",
                Then::AddToEnd => "holiday-add-to-end",
                Then::Spread => "holiday-spread",
                Then::AddToNext => "holiday-add-to-next",
            },
            Self::Missed { then } => match then {
                Makeup::Move { .. } => "missed-move",
                Makeup::Spread => "missed-spread",
                Makeup::AddToEnd => "missed-add-to-end",
                Makeup::Pause { .. } => "missed-pause",
            },
            Self::PaidMore { then } => match then {
                Easier::Fewer => "paid-more-fewer",
                Easier::Smaller => "paid-more-smaller",
                Easier::SkipNext => "paid-more-skip-next",
            },
            Self::Reschedule { .. } => "reschedule",
            Self::ReAmortise => "re-amortise",
            Self::ReAge { .. } => "re-age",
            Self::AddDebt { keep, .. } => match keep {
                Keep::Each => "add-debt-keep-each",
                Keep::Count => "add-debt-keep-count",
            },
            Self::Settle { .. } => "settle",
            Self::InterestHold { .. } => "interest-hold",
            Self::Cancel => "cancel",
        }
    }
}

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

/// A plan after an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amended {
    /// The terms by which a further amendment goes on: the new rhythm,
    /// the times without interest, what was added.
    pub terms: Terms,
    /// All rows: those that are paid or past first, then those to come,
    /// each in the order of their days, then conditional ones.
    pub rows: Vec<Row>,
    /// What is paid on each of them.
    pub paid: Vec<Components>,
    /// The row before the amendment that each of them was or is a part
    /// of; none for a new one. All that was paid is found on these.
    pub from: Vec<Option<usize>>,
}

/// The rows of a plan after an amendment.
///
/// `paid` has for each row what was paid on it by the day of the
/// amendment, in the currency's smallest coin, at the places of
/// [`Component::ALL`](allocation::policy::Component::ALL).
///
/// Guarantees: the same input gives the same answer; a row that is paid
/// keeps its day and its amount; of a row that is paid in part and
/// changes, the paid part stays as a row of its own; the principal of the
/// rows adds up to the debt and what was added; each closing balance is
/// the next opening one and the last is nothing; nothing is below
/// nothing; rows to come have days of their own, in order.
///
/// # Errors
/// A change that can't be made; see [`Cannot`].
pub fn amend(
    terms: &Terms,
    rows: &[Row],
    paid: &[Components],
    amendment: &Amendment,
) -> Result<Vec<Row>, AmendError> {
    Ok(amended(terms, rows, paid, amendment)?.rows)
}

/// As [`amend`], with what a further amendment needs.
///
/// # Errors
/// As [`amend`].
pub fn amended(
    terms: &Terms,
    rows: &[Row],
    paid: &[Components],
    amendment: &Amendment,
) -> Result<Amended, AmendError> {
    let desk = desk::Desk::new(terms, rows, paid, amendment.on)?;
    let shape = shape::shape(&desk, &amendment.change)?;
    desk.lay(shape)
}
