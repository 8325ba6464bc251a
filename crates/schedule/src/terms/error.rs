//! Why terms do not make a plan.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::calendar::CalendarError;
use rust_decimal::Decimal;
use serde::Serialize;
use specta::Type;

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

/// What can be wrong with terms, with its facts. As JSON it is its name,
/// `reason`, and its fields; the sentences of every language hang on them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Wrong {
    /// There is nothing to pay.
    #[error("there is nothing left to pay, so there is nothing to plan")]
    NothingOwed,
    /// Something that the rest needs.
    #[error("this is needed: {what}")]
    Missing {
        /// What.
        what: Needed,
    },
    /// An amount that is not more than nothing.
    #[error("this must be more than nothing")]
    NotPositive,
    /// Less than nothing.
    #[error("this must not be less than nothing")]
    Negative,
    /// An amount with decimals for which there is no coin, or too large.
    #[error("{0}")]
    #[serde(skip)]
    Amount(MoneyError),
    /// A number outside of what makes sense.
    #[error("this must be between {from} and {to}")]
    Range {
        /// The least.
        #[specta(type = i32)]
        from: i64,
        /// The most.
        #[specta(type = i32)]
        to: i64,
    },
    /// Two fields of which one can be given.
    #[error("give either this or {other}, not both")]
    Both {
        /// The other, as in the JSON.
        other: &'static str,
    },
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
    #[error("{day} is not between the years {first} and {last}", first = YEARS.start(), last = YEARS.end())]
    Year {
        /// The day.
        day: NaiveDate,
    },
    /// More digits after the point than a rate or a percentage has.
    #[error("this may have {MOST_DIGITS} digits after the point")]
    Digits,
    /// A list that is too long.
    #[error("there may be {most} of these")]
    Entries {
        /// The most.
        #[specta(type = i32)]
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
        #[specta(type = i32)]
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
    #[error("the rows make {rows}, but {total} is owed: {off} {side}")]
    RowsDiffer {
        /// What the rows come to.
        rows: Money,
        /// What they should come to.
        total: Money,
        /// The difference, more than nothing.
        off: Money,
        /// Whether it is missing or too much.
        side: Side,
    },
    /// Percentages that do not make a hundred.
    #[error("the percentages make {sum}, not 100")]
    Percents {
        /// What they make.
        #[serde(serialize_with = "in_figures")]
        #[specta(type = String)]
        sum: Decimal,
    },
    /// A payment of less than nothing.
    #[error("the payment on {day} would be less than nothing")]
    BelowNothing {
        /// Its day.
        day: NaiveDate,
    },
    /// No business day near a payment.
    #[error("no business day is near {day}")]
    ClosedTooLong {
        /// The day.
        day: NaiveDate,
    },
    /// A calendar that isn't one.
    #[error("{0}")]
    #[serde(skip)]
    Calendar(CalendarError),
    /// Something to be worked out that has no answer.
    #[error("there is no answer: {because}")]
    NoAnswer {
        /// Why not.
        because: NoAnswer,
    },
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

/// Something that terms need and lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum Needed {
    /// The currency.
    #[error("the currency, such as EUR")]
    Currency,
    /// What is owed.
    #[error("how much is owed")]
    Amount,
    /// The day of the agreement.
    #[error("the day of the agreement")]
    Agreement,
    /// What the customer can pay each time.
    #[error("how much they can pay each time")]
    EachTime,
    /// The customer's country.
    #[error("a country code of two letters, such as GB")]
    Country,
    /// A rhythm, or days.
    #[error("how often, or the dates")]
    RhythmOrDates,
    /// The first payment, or the start.
    #[error("the day of the first payment, or the start")]
    FirstOrStart,
    /// One of three that make the others.
    #[error("how many payments, until when, or how much each")]
    CountUntilOrEach,
    /// The step of a series.
    #[error("by how much it changes")]
    Change,
    /// A phase.
    #[error("one phase at least")]
    Phase,
    /// A number.
    #[error("how many")]
    Count,
    /// The amount of each phase but one.
    #[error("how much; only one phase can be worked out")]
    EachOfPhase,
    /// The length of each phase but the last.
    #[error("how many; only the last phase can be left open")]
    CountOfPhase,
    /// The rate.
    #[error("the rate in percent a year")]
    Rate,
    /// The amount, where something else is worked out.
    #[error("how much each, to work out the rest")]
    EachForTheRest,
    /// The number, where something else is worked out.
    #[error("how many payments, to work out the rest")]
    CountForTheRest,
    /// The last day.
    #[error("the day by which it is paid")]
    PaidBy,
    /// A rhythm.
    #[error("how often")]
    Rhythm,
    /// An amount.
    #[error("how much")]
    HowMuch,
}

/// Why something that was to be worked out has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum NoAnswer {
    /// A range whose ends are the wrong way round.
    #[error("the least that they can pay is more than the most")]
    LeastAboveMost,
    /// All twelve months are left out.
    #[error("no month is left to pay in")]
    NoMonth,
    /// The grace lasts as long as the plan.
    #[error("no payment is left after the grace")]
    AllGrace,
    /// No day of the rhythm in the time.
    #[error("no payment falls in that time")]
    NothingThen,
    /// Every day is in a time to leave out.
    #[error("every day is left out")]
    AllLeftOut,
    /// One payment takes all there is.
    #[error("it leaves nothing for the other payments")]
    NothingForTheOthers,
    /// A phase without a payment.
    #[error("no payment falls in this phase")]
    EmptyPhase,
    /// Two rows that a calendar moves onto one day.
    #[error("two rows move onto one day")]
    OneDay,
    /// Steps down that end too early.
    #[error("the steps go down to nothing before all is paid")]
    StepsEnd,
    /// Money lent after the plan's end.
    #[error("an advance comes after the last payment")]
    LateAdvance,
    /// Too few payments fit before the day.
    #[error("there is not enough time before that day")]
    TooLittleTime,
    /// A deposit to work out where none is needed.
    #[error("the payments pay it without a deposit")]
    NoDepositNeeded,
    /// Payments that no deposit makes enough.
    #[error("the payments are too small for any deposit")]
    TooSmallForDeposit,
    /// Payments below the debt, whose rate is asked.
    #[error("the payments do not even make the debt")]
    LessThanOwed,
    /// A rate beyond the limit.
    #[error("the rate would be more than 1000%")]
    RateTooHigh,
    /// Nothing is left for the amount that is asked.
    #[error("the other payments make it all")]
    OthersPayAll,
    /// Nothing is left for the last row.
    #[error("the rows before the last one pay it all")]
    EarlierRowsPayAll,
}

/// On which side of what is owed the rows come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Above it.
    #[error("too much")]
    TooMuch,
    /// Below it.
    #[error("still missing")]
    Missing,
}

fn in_figures<S: serde::Serializer>(number: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(number)
}

impl Wrong {
    /// Whether it is about the field alone, whatever the other fields say.
    #[must_use]
    pub fn stands_alone(&self) -> bool {
        matches!(
            self,
            Self::NotPositive
                | Self::Negative
                | Self::Amount(_)
                | Self::Range { .. }
                | Self::Year { .. }
                | Self::Digits
                | Self::Entries { .. }
                | Self::Rhythm
                | Self::Percents { .. }
                | Self::Calendar(_)
        )
    }
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
