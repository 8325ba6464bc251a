//! What can be changed in a running plan.

use chrono::NaiveDate;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::days::rhythm::Rhythm;

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
    /// A charge on a payment that is open, such as a fee for being late. It
    /// bears no interest.
    Charge {
        /// The day of the payment, as agreed or as it fell due.
        row: NaiveDate,
        /// How much more it asks for.
        amount: Figure,
    },
    /// Fees, then interest, of a payment that is open are let off.
    Waive {
        /// The day of the payment, as agreed or as it fell due.
        row: NaiveDate,
        /// How much less it asks for; none for all that it charges.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<Figure>,
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
            Self::Charge { .. } => "charge",
            Self::Waive { .. } => "waive",
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
            Self::Charge { .. } => "charge",
            Self::Waive { amount: None, .. } => "waive-all",
            Self::Waive { .. } => "waive-some",
            Self::Cancel => "cancel",
        }
    }
}
