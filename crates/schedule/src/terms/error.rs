//! Why terms do not make a plan.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};

use super::limits::{MOST_DIGITS, MOST_ROWS, YEARS};

/// Terms that do not make a plan: which field is off, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {why}")]
pub struct TermsError {
    /// The field as it stands in the JSON of the terms, such as
    /// `when.first` or `amounts.phases[1].each`.
    pub field: Cow<'static, str>,
    /// What is wrong with it.
    pub why: Wrong,
}

/// What can be wrong with terms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// There is nothing to pay.
    #[error("there is nothing left to pay, so there is nothing to plan")]
    NothingOwed,
    /// Something that the rest needs.
    #[error("this is needed: {0}")]
    Missing(&'static str),
    /// An amount that is not more than nothing.
    #[error("this must be more than nothing")]
    NotPositive,
    /// Less than nothing.
    #[error("this must not be less than nothing")]
    Negative,
    /// An amount with decimals for which there is no coin, or too large.
    #[error("{0}")]
    Amount(MoneyError),
    /// A number outside of what makes sense.
    #[error("this must be between {from} and {to}")]
    Range {
        /// The least.
        from: i64,
        /// The most.
        to: i64,
    },
    /// Two fields of which one can be given.
    #[error("give either this or {0}, not both")]
    Both(&'static str),
    /// A deposit that leaves nothing for instalments.
    #[error("{deposit} leaves nothing to plan: {total} is owed")]
    LeavesNothing {
        /// The deposit, balloon or discount.
        deposit: Money,
        /// What is owed.
        total: Money,
    },
    /// A day on the wrong side of another.
    #[error("{day} is before {than}")]
    TooEarly {
        /// The day.
        day: NaiveDate,
        /// The day that it may not come before.
        than: NaiveDate,
    },
    /// A day on the wrong side of another.
    #[error("{day} is after {than}")]
    TooLate {
        /// The day.
        day: NaiveDate,
        /// The day that it may not come after.
        than: NaiveDate,
    },
    /// A day that must come after another.
    #[error("{day} does not come after {than}")]
    NotAfter {
        /// The day.
        day: NaiveDate,
        /// The day before it.
        than: NaiveDate,
    },
    /// A day outside of the years in which plans are made.
    #[error("{0} is not between the years {first} and {last}", first = YEARS.start(), last = YEARS.end())]
    Year(NaiveDate),
    /// More digits after the point than a rate or a percentage has.
    #[error("this may have {MOST_DIGITS} digits after the point")]
    Digits,
    /// A list that is too long.
    #[error("there may be {most} of these")]
    Entries {
        /// The most.
        most: i64,
    },
    /// A rhythm that no calendar has.
    #[error(
        "there is no such rhythm: a count is at most 366 days, 52 weeks or 120 months and at \
         least 1; days of a month lie between 1 and 31, the earlier one first; a weekday needs \
         which of the month, 1 to 5 or -1"
    )]
    Rhythm,
    /// No payments, or more of them than there are coins.
    #[error("the number of payments must be between 1 and {most}")]
    Count {
        /// The largest number that this debt can be cut into.
        most: i64,
    },
    /// More rows than a plan may have.
    #[error("that would take more than {MOST_ROWS} payments, the most that a plan may have")]
    TooManyRows,
    /// Payments that the interest eats up.
    #[error("at {each} a time it is never paid: the interest alone is {interest}")]
    NeverPaid {
        /// What is paid.
        each: Money,
        /// The interest of the same time.
        interest: Money,
    },
    /// Rows by hand that do not make the total.
    #[error("the rows make {rows}, but {total} is owed: {} {}", .off.0, .off.1)]
    RowsDiffer {
        /// What the rows come to.
        rows: Money,
        /// What they should come to.
        total: Money,
        /// The difference, and whether it is missing or too much.
        off: (Money, &'static str),
    },
    /// Percentages that do not make a hundred.
    #[error("the percentages make {0}, not 100")]
    Percents(rust_decimal::Decimal),
    /// A payment of less than nothing.
    #[error("the payment on {0} would be less than nothing")]
    BelowNothing(NaiveDate),
    /// No business day near a payment.
    #[error("no business day is near {0}")]
    ClosedTooLong(NaiveDate),
    /// A calendar that isn't one.
    #[error("{0}")]
    Calendar(String),
    /// Something to be worked out that has no answer.
    #[error("there is no answer: {0}")]
    NoAnswer(&'static str),
    /// Times to leave out that leave no day for a payment.
    #[error("this leaves no day on which a payment could fall")]
    NoDayLeft,
    /// A sum grows past what can be counted.
    #[error("what is owed would grow beyond what can be counted")]
    TooLarge,
    /// The dates run past the end of the calendar, or a sum past what
    /// can be counted.
    #[error("the plan runs out of the calendar or is too large to count")]
    OutOfRange,
}

/// An error at a field.
pub fn wrong(field: impl Into<Cow<'static, str>>, why: Wrong) -> TermsError {
    TermsError {
        field: field.into(),
        why,
    }
}

impl From<MoneyError> for TermsError {
    fn from(_: MoneyError) -> Self {
        wrong("amount", Wrong::OutOfRange)
    }
}
