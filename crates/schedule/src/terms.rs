//! What two people agree on: how much, how often, from when, and, for
//! those who may charge it, at what interest.
//!
//! The JSON of [`Terms`] is what the terminal reads, what the window
//! sends and what the journal keeps. It is documented in
//! `docs/SPEC-schedules.md` and kept stable. Amounts in it are figures in
//! the one currency of the terms.

pub mod amounts;
pub mod error;
pub mod limits;

use chrono::NaiveDate;
use money::amount::OddCoins;
use money::calendar::{CalendarTerms, Roll};
use money::currency::Currency;
use money::day_count::DayCount;
use money::figure::Figure;
use money::rounding::Rounding;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::days::rhythm::Rhythm;

/// The terms of a plan, before its rows are worked out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// The currency of every amount here. Where the debts give it, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// How much is owed at the start. Where the debts give it, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// What is added to the debt later, each from its day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advances: Vec<Advance>,
    /// The day of the agreement, from which interest runs; none for one
    /// period before the first payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// What is paid at once, before the first instalment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<Deposit>,
    /// On which days.
    #[serde(default)]
    pub when: When,
    /// How much on each.
    #[serde(default)]
    pub amounts: Amounts,
    /// What is left for the last payment, on top of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balloon: Option<Part>,
    /// What is let off if every payment comes on time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<Part>,
    /// The interest; none for a plan without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<Interest>,
    /// What the plan costs beside interest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<Fee>,
    /// How coins are rounded and where the odd ones go.
    #[serde(default)]
    pub rounding: RoundingTerms,
    /// What to work out; none for whatever is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub solve: Option<Unknown>,
}

impl Terms {
    /// So many payments in a rhythm, as much as it takes.
    #[must_use]
    pub fn count(count: u32, rhythm: Rhythm, first: NaiveDate) -> Self {
        Self {
            when: When {
                rhythm: Some(rhythm),
                first: Some(first),
                count: Some(count),
                ..When::default()
            },
            ..Self::default()
        }
    }

    /// So much in a rhythm, for as long as it takes.
    #[must_use]
    pub fn each(each: Figure, rhythm: Rhythm, first: NaiveDate) -> Self {
        Self {
            when: When {
                rhythm: Some(rhythm),
                first: Some(first),
                ..When::default()
            },
            amounts: Amounts::Level { each: Some(each) },
            ..Self::default()
        }
    }
}

/// Something that is added to the debt after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Advance {
    /// When.
    pub on: NaiveDate,
    /// How much.
    pub amount: Figure,
}

/// A first payment of its own size: an amount or a percentage of the
/// debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deposit {
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// How much of a hundred of the debt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Figure>,
    /// When; none for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// An amount, or a percentage of the debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// How much of a hundred of the debt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Figure>,
}

/// On which days payments are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct When {
    /// How often; none where `dates` or rows by hand give the days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    /// The anchor: the first payment falls on this day, or on the first
    /// day after it that the rhythm has. None for one period after the
    /// start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<NaiveDate>,
    /// How many payments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The day by which it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The days themselves, in order, instead of a rhythm.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<NaiveDate>,
    /// Months in which nothing is asked for, 1 to 12.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip_months: Vec<u8>,
    /// Times in which nothing is asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<Span>,
    /// What happens to a payment that falls on a closed day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll: Option<RollTerms>,
}

/// A time between two days, both counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Span {
    /// The first day of it.
    pub from: NaiveDate,
    /// The last day of it.
    pub to: NaiveDate,
}

impl Span {
    /// Whether a day is in it.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// What happens to a payment that falls on a day on which banks rest.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RollTerms {
    /// Where it goes.
    pub rule: Roll,
    /// Which days are closed.
    #[serde(default)]
    pub calendar: CalendarTerms,
    /// Which of the two days interest counts to.
    #[serde(default)]
    pub interest: InterestDay,
}

/// Which of a rolled payment's two days interest counts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum InterestDay {
    /// The day that was agreed: a holiday makes no difference.
    #[default]
    Contractual,
    /// The day on which it is paid.
    Rolled,
}

/// How much is asked for each time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Amounts {
    /// The same amount each time, interest included (an annuity).
    Level {
        /// How much; none for as much as it takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
    },
    /// The same part of the debt each time, interest on top.
    EqualPrincipal {
        /// How much of the debt; none for as much as it takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
    },
    /// An amount that grows or shrinks.
    Steps {
        /// The first; none for as much as it takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
        /// By how much it changes; less than nothing steps down.
        by: Part,
        /// After how many payments each time.
        #[serde(default = "one")]
        after: u32,
    },
    /// Percentages of the debt, which make a hundred; interest on top.
    Percents {
        /// One for each payment.
        percents: Vec<Figure>,
    },
    /// A small amount for a while, and then a talk about the rest.
    Token {
        /// How much.
        each: Figure,
    },
    /// At least this much, more whenever it can be done.
    Floor {
        /// How much.
        each: Figure,
    },
    /// One after the other.
    Phases {
        /// What each is like.
        phases: Vec<Phase>,
    },
    /// Rows written by hand.
    ByHand {
        /// The rows, by day.
        rows: Vec<HandRow>,
    },
}

impl Default for Amounts {
    fn default() -> Self {
        Self::Level { each: None }
    }
}

/// A stretch of payments alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Phase {
    /// How much each; none for as much as it takes (one phase at most).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Figure>,
    /// How many; none for as many as it takes (the last phase).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Payments up to this day, instead of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Only the interest is paid.
    #[serde(default, skip_serializing_if = "is_false")]
    pub interest_only: bool,
}

/// A row written by hand. One without an amount shares, with the others
/// like it, what the written amounts leave: so hand-edited rows still
/// make the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandRow {
    /// When.
    pub on: NaiveDate,
    /// How much; none for a share of the rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
}

/// What the customer pays for time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Interest {
    /// Percent a year, from the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Figure>,
    /// Rates that hold from a day on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<RateFrom>,
    /// Whether later rates of the table count.
    #[serde(default)]
    pub follow: Follow,
    /// What a change of the rate does to the instalments.
    #[serde(default)]
    pub on_change: OnChange,
    /// On what it is counted.
    #[serde(default)]
    pub method: Method,
    /// Whether unpaid interest bears interest, and how often it is added.
    #[serde(default)]
    pub compounding: Compounding,
    /// How time is counted; none for `periods`, and for simple interest
    /// `actual365Fixed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_count: Option<TimeCount>,
    /// No interest before this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_until: Option<NaiveDate>,
    /// Times in which no interest runs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<Span>,
    /// First payments that leave something out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace: Option<Grace>,
    /// The most interest that the plan may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<Part>,
    /// When it is paid.
    #[serde(default)]
    pub collect: Collect,
    /// Whether it is let off if every payment comes on time; it is then
    /// not in the instalments but at the end.
    #[serde(default, skip_serializing_if = "is_false")]
    pub waived_if_kept: bool,
}

/// A rate that holds from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RateFrom {
    /// From which day.
    pub from: NaiveDate,
    /// Percent a year.
    pub rate: Figure,
}

/// Whether later rates of a table count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Follow {
    /// The rate changes on the days of the table.
    #[default]
    Following,
    /// The rate of the start holds to the end, as for UK statutory
    /// interest.
    Frozen,
}

/// What a change of the rate does to level instalments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OnChange {
    /// They are worked out anew from the first whole period at the new
    /// rate, so that the end stays where it is.
    #[default]
    Recalculate,
    /// One amount over the whole table.
    Level,
}

/// On what interest is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Method {
    /// On what is left of the debt.
    #[default]
    Declining,
    /// On what is left of the debt, by days, never on interest.
    Simple,
    /// On the whole debt for the whole time, whatever was paid
    /// ("add-on").
    Flat,
}

/// Whether unpaid interest bears interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Compounding {
    /// Never: unpaid interest waits beside the debt.
    #[default]
    None,
    /// It grows by the day.
    Daily,
    /// It grows by the month.
    Monthly,
    /// It grows by the quarter of a year.
    Quarterly,
    /// It grows by the half year (as Canadian mortgages do).
    HalfYearly,
    /// It grows by the year (an effective rate).
    Yearly,
}

/// How time between two days is counted in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TimeCount {
    /// By whole periods of the rhythm: a month is 1/12 year, a week
    /// 1/52, a day 1/365; odd days are 1/360 in months and 1/364 in
    /// weeks.
    #[default]
    Periods,
    /// Days over 365, whatever the year (ISDA 2006 4.16(d)).
    Actual365Fixed,
    /// Days over 360 (ISDA 2006 4.16(e)).
    Actual360,
    /// Days over 364: weeks of a year of 52.
    Actual364,
    /// Days in a leap year over 366 and the others over 365.
    ActualActualIsda,
    /// The same, but the last day of a time counts instead of its first
    /// (as Apache Fineract counts): it differs over New Year only.
    ActualActualLastDay,
    /// Months of 30 days, the US rule for February and the 31st.
    Thirty360Us,
    /// Months of 30 days, the 31st is the 30th after a 30th (ISDA 2006
    /// 4.16(f)).
    Thirty360Bond,
    /// Months of 30 days, the 31st is the 30th (Eurobond).
    ThirtyE360,
    /// Months of 30 days, the end of February is the 30th (German).
    ThirtyE360Isda,
    /// Days over 365, the 29th of February not counted.
    NoLeap365,
}

impl TimeCount {
    /// The day count, where it is one.
    #[must_use]
    pub fn day_count(self) -> Option<DayCount> {
        Some(match self {
            Self::Periods => return None,
            Self::Actual365Fixed => DayCount::Actual365Fixed,
            Self::Actual360 => DayCount::Actual360,
            Self::Actual364 => DayCount::Actual364,
            Self::ActualActualIsda | Self::ActualActualLastDay => DayCount::ActualActualIsda,
            Self::Thirty360Us => DayCount::Thirty360Us,
            Self::Thirty360Bond => DayCount::Thirty360Bond,
            Self::ThirtyE360 => DayCount::ThirtyE360,
            Self::ThirtyE360Isda => DayCount::ThirtyE360Isda,
            Self::NoLeap365 => DayCount::NoLeap365,
        })
    }
}

/// First payments that leave something out. Both together are a
/// moratorium: nothing is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Grace {
    /// How many of the first payments leave out the debt itself.
    #[serde(default)]
    pub principal: u32,
    /// How many of the first payments leave out the interest.
    #[serde(default)]
    pub interest: u32,
    /// What becomes of the interest that was left out.
    #[serde(default)]
    pub then: Deferred,
}

/// What becomes of interest that was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Deferred {
    /// It is paid with the next payment.
    #[default]
    Next,
    /// It is added to the debt.
    Capitalise,
    /// It is spread evenly over the payments that are left.
    Spread,
}

/// When interest is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Collect {
    /// With each payment, before the debt.
    #[default]
    EachPayment,
    /// With the last payment.
    AtEnd,
}

/// What a plan costs beside interest.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fee {
    /// What for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// How much of a hundred of the debt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Figure>,
    /// With which payments.
    #[serde(default)]
    pub with: FeeWith,
}

/// With which payments a fee is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FeeWith {
    /// Once, with the first.
    #[default]
    First,
    /// Once, with the last.
    Last,
    /// Once, in even parts over all.
    Spread,
    /// With each, every time the whole of it.
    Each,
}

/// How coins are rounded and where the odd ones go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoundingTerms {
    /// How an instalment is rounded.
    #[serde(default)]
    pub instalment: Rounding,
    /// How interest is rounded.
    #[serde(default)]
    pub interest: Rounding,
    /// When interest is rounded.
    #[serde(default)]
    pub at: RoundedAt,
    /// How the level instalment that was worked out meets the last one.
    #[serde(default)]
    pub fit: Fit,
    /// Instalments, equal parts and a deposit in percent are multiples of
    /// this (1, 5, 10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<Figure>,
    /// How they are rounded to a multiple; none for the rule of
    /// instalments where that is not the usual one, else up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<Rounding>,
    /// Which payment takes what does not divide.
    #[serde(default)]
    pub residue: OddCoins,
    /// No instalment but the last is smaller than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Figure>,
    /// A last payment smaller than this is paid with the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_below: Option<Figure>,
}

impl RoundingTerms {
    /// The rule by which amounts become multiples.
    #[must_use]
    pub fn multiples(&self) -> Rounding {
        match (self.multiple, self.instalment) {
            (Some(rule), _) => rule,
            (None, Rounding::HalfUp) => Rounding::Up,
            (None, rule) => rule,
        }
    }
}

/// How a level instalment that was worked out meets the last one, which
/// takes what does not divide. With a multiple or a minimum it is always
/// as rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename = "RoundingFit")]
pub enum Fit {
    /// As it was rounded: what most tables do.
    #[default]
    Rounded,
    /// A coin more or less where that brings the last one closer, as
    /// Apache Fineract does.
    ClosestLast,
    /// The smallest at which the last one is no larger, as British
    /// lenders do.
    LowerLast,
}

/// When interest is rounded to coins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RoundedAt {
    /// At each row; what a bank statement shows.
    #[default]
    EachRow,
    /// At each row, and the fraction that was dropped or added is carried
    /// to the next.
    Carried,
    /// The instalment is rounded, the balance is kept to the last digit.
    InstalmentOnly,
    /// Only what is shown is rounded; instalment and balance are kept to
    /// the last digit, as a spreadsheet does.
    End,
}

/// What a plan can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Unknown {
    /// The instalment.
    Each,
    /// How many.
    Count,
    /// The last day.
    Until,
    /// The first day: the latest on which one can still start.
    First,
    /// The deposit that makes the rest fit.
    Deposit,
    /// What the last payment has on top.
    Balloon,
    /// The interest rate.
    Rate,
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_false(it: &bool) -> bool {
    !*it
}
