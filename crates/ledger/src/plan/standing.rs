//! How a plan stands on a day.
//!
//! A plan is never broken. It is on track, ahead, a little late in a way
//! that needs no word, or late in a way that is worth a talk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of a plan and what is open on it, in the currency's smallest
/// coin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// When it is due.
    pub due: NaiveDate,
    /// How much it asks for.
    pub total: i64,
    /// How much of it is open, from nothing to `total`.
    pub open: i64,
}

/// How little and how short a lateness is let pass without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Tolerance {
    /// An amount, in the currency's smallest coin, that may be missing for
    /// any length of time. By default nothing: what a bank keeps of a
    /// transfer or a customer rounds off differs from one currency to
    /// another.
    pub amount: i64,
    /// How many days any amount may be late. By default 3: what was sent
    /// on a Friday is there on Monday.
    pub days: u32,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self { amount: 0, days: 3 }
    }
}

/// How a plan stands. Amounts are in the currency's smallest coin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Standing {
    /// All that was due is paid, and nothing in advance.
    OnTrack,
    /// All that was due is paid, and something of what is not due yet.
    Ahead {
        /// How much of what is not due yet.
        by: i64,
        /// How many rows that are not due yet are paid whole.
        payments: u32,
    },
    /// Something is late, too little or too shortly to speak of.
    LateWithinTolerance {
        /// How much is late.
        amount: i64,
        /// Days since the oldest of it was due, at least 1.
        days: u32,
        /// Since when: the due day of the oldest.
        since: NaiveDate,
    },
    /// Something is late and worth a talk.
    NeedsTalk {
        /// How much is late.
        amount: i64,
        /// Days since the oldest of it was due, at least 1.
        days: u32,
        /// Since when: the due day of the oldest.
        since: NaiveDate,
        /// On how many rows that were due something is open.
        missed: u32,
    },
}

/// Why rows have no standing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StandingError {
    /// A row with less than nothing open, or more than it asks for.
    #[error("rows[{row}].open must lie between nothing and the row's total")]
    Open {
        /// The row, from 0.
        row: usize,
    },
    /// A tolerance below nothing.
    #[error("tolerance.amount is less than nothing")]
    Tolerance,
    /// More than can be counted.
    #[error("rows are too large to add up")]
    TooLarge,
}

impl StandingError {
    /// The field that is off.
    #[must_use]
    pub fn field(&self) -> String {
        match self {
            Self::Open { row } => format!("rows[{row}].open"),
            Self::Tolerance => "tolerance.amount".to_owned(),
            Self::TooLarge => "rows".to_owned(),
        }
    }
}

/// How a plan stands at the end of a day. A row that is due on the day is
/// not late. The rows may be in any order.
///
/// Late is within tolerance when no more than `tolerance.amount` is late,
/// or nothing for more than `tolerance.days`. The two don't spoil each
/// other: as much as `tolerance.amount` of the oldest late money is let
/// pass whatever its age, and the days are counted from the row with
/// which more than that was late. A customer who was 2.00 short in March,
/// which the shop lets pass, still has three days in November.
///
/// A plan that is paid whole before its end is ahead, and on track from
/// its last day on: that it is over is for the caller to say.
///
/// # Errors
/// Amounts that no plan has; see [`StandingError`].
pub fn standing(
    rows: &[Row],
    tolerance: Tolerance,
    today: NaiveDate,
) -> Result<Standing, StandingError> {
    if tolerance.amount < 0 {
        return Err(StandingError::Tolerance);
    }
    if let Some(row) = rows
        .iter()
        .position(|row| row.open < 0 || row.open > row.total)
    {
        return Err(StandingError::Open { row });
    }
    let mut late: Vec<&Row> = rows
        .iter()
        .filter(|row| row.due < today && row.open > 0)
        .collect();
    late.sort_by_key(|row| row.due);
    let Some(oldest) = late.first() else {
        return ahead(rows, today);
    };
    let mut amount = 0_i64;
    let mut beyond = None;
    for row in &late {
        amount = amount
            .checked_add(row.open)
            .ok_or(StandingError::TooLarge)?;
        if amount > tolerance.amount && beyond.is_none() {
            beyond = Some(row.due);
        }
    }
    let days = days_since(oldest.due, today);
    let since = oldest.due;
    let tolerated = beyond.is_none_or(|due| days_since(due, today) <= tolerance.days);
    Ok(if tolerated {
        Standing::LateWithinTolerance {
            amount,
            days,
            since,
        }
    } else {
        Standing::NeedsTalk {
            amount,
            days,
            since,
            missed: u32::try_from(late.len()).unwrap_or(u32::MAX),
        }
    })
}

/// For a plan of which nothing is late.
fn ahead(rows: &[Row], today: NaiveDate) -> Result<Standing, StandingError> {
    let mut by = 0_i64;
    let mut payments = 0_u32;
    for row in rows.iter().filter(|row| row.due > today) {
        // Neither is below nothing, and `open` is the smaller.
        by = by
            .checked_add(row.total - row.open)
            .ok_or(StandingError::TooLarge)?;
        payments = payments.saturating_add(u32::from(row.open == 0 && row.total > 0));
    }
    Ok(if by > 0 {
        Standing::Ahead { by, payments }
    } else {
        Standing::OnTrack
    })
}

fn days_since(due: NaiveDate, today: NaiveDate) -> u32 {
    // The calendar has fewer days than there are numbers.
    u32::try_from(today.signed_duration_since(due).num_days()).unwrap_or(0)
}

#[cfg(test)]
mod tests;
