//! Working out the rows of a plan.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError, OddCoins};
use serde::{Deserialize, Serialize};

use crate::dates::Rhythm;
use crate::terms::{Deposit, HandRow, Payments, Size, Terms};

/// The most rows that a plan may have: 23 years of weeks. Beyond it
/// stands a slip of the keyboard, not a plan.
pub const MOST_ROWS: u32 = 1_200;

/// One payment that a plan asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// When it is due.
    pub due: NaiveDate,
    /// Whether it is the deposit or an instalment.
    pub part: Part,
    /// How much.
    pub amount: Money,
    /// What is left of the plan once this row is paid.
    pub left: Money,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// Paid at once, before the instalments.
    Deposit,
    /// One of the instalments.
    Instalment,
}

/// Why terms do not make a plan. Each names the field that is off, as it
/// stands in the JSON of [`Terms`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermsError {
    /// There is nothing to pay.
    #[error("there is nothing left to pay, so there is nothing to plan")]
    NothingOwed,
    /// An amount in another currency than the debts are in.
    #[error("{field} is in another currency than the debt, which is in {currency}")]
    OtherCurrency {
        /// Which amount.
        field: &'static str,
        /// What the debts are in.
        currency: money::currency::Currency,
    },
    /// An amount that is not more than nothing.
    #[error("{field} must be more than nothing")]
    NotPositive {
        /// Which amount.
        field: &'static str,
    },
    /// A deposit that leaves nothing for instalments.
    #[error("a deposit of {deposit} leaves nothing to plan: {total} is owed")]
    DepositTooLarge {
        /// The deposit.
        deposit: Money,
        /// What is owed.
        total: Money,
    },
    /// A deposit that is due after the first instalment.
    #[error("the deposit is due on {deposit}, after the first payment on {first}")]
    DepositLate {
        /// The deposit's day.
        deposit: NaiveDate,
        /// The first instalment's day.
        first: NaiveDate,
    },
    /// A day of the month that no month has, or two out of order.
    #[error("the days of the month must lie between 1 and 31, the earlier one first")]
    ImpossibleDay,
    /// No payments, or more of them than there are coins.
    #[error("the number of payments must be between 1 and {most}")]
    Count {
        /// The largest number that this debt can be cut into.
        most: i64,
    },
    /// More rows than a plan may have.
    #[error("that would take {rows} payments; a plan may have {MOST_ROWS} at most")]
    TooManyRows {
        /// How many it would take.
        rows: i64,
    },
    /// Rows by hand that are none, or not in the order of their days.
    #[error("row {row} must be later than the row before it")]
    RowOrder {
        /// Which row, from 1.
        row: usize,
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
    /// The dates run past the end of the calendar, or a sum past what
    /// can be counted.
    #[error("the plan runs out of the calendar or is too large to count")]
    OutOfRange,
}

impl TermsError {
    /// The field of the terms' JSON that is off.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::NothingOwed | Self::OutOfRange => "payments",
            Self::OtherCurrency { field, .. } | Self::NotPositive { field } => field,
            Self::DepositTooLarge { .. } => "deposit.amount",
            Self::DepositLate { .. } => "deposit.on",
            Self::ImpossibleDay => "payments.rhythm",
            Self::Count { .. } => "payments.size.count",
            Self::TooManyRows { .. } => "payments.size.each",
            Self::RowOrder { .. } | Self::RowsDiffer { .. } => "payments.rows",
        }
    }
}

impl From<MoneyError> for TermsError {
    fn from(_: MoneyError) -> Self {
        Self::OutOfRange
    }
}

/// Works out the rows by which `total` is paid under `terms`.
///
/// The rows are in the order of their days, each asks for more than
/// nothing, and together they make `total` to the coin.
///
/// # Errors
/// Terms that make no plan; see [`TermsError`].
pub fn rows(total: Money, terms: &Terms) -> Result<Vec<Row>, TermsError> {
    if !total.is_positive() {
        return Err(TermsError::NothingOwed);
    }
    let rest = match terms.deposit {
        Some(deposit) => after_deposit(total, deposit)?,
        None => total,
    };
    let instalments = match &terms.payments {
        Payments::Regular {
            rhythm,
            first,
            size,
            odd_coins,
        } => regular(rest, *rhythm, *first, *size, *odd_coins)?,
        Payments::ByHand { rows } => by_hand(rest, rows)?,
    };
    let deposit = terms.deposit.map(|d| (d.on, d.amount, Part::Deposit));
    if let (Some((on, ..)), Some((first, _))) = (deposit, instalments.first())
        && on > *first
    {
        return Err(TermsError::DepositLate {
            deposit: on,
            first: *first,
        });
    }
    let mut left = total;
    deposit
        .into_iter()
        .chain(
            instalments
                .into_iter()
                .map(|(on, amount)| (on, amount, Part::Instalment)),
        )
        .map(|(due, amount, part)| {
            left = left.checked_sub(amount)?;
            Ok(Row {
                due,
                part,
                amount,
                left,
            })
        })
        .collect()
}

fn after_deposit(total: Money, deposit: Deposit) -> Result<Money, TermsError> {
    asked("deposit.amount", deposit.amount, total)?;
    let rest = total.checked_sub(deposit.amount)?;
    if rest.is_positive() {
        Ok(rest)
    } else {
        Err(TermsError::DepositTooLarge {
            deposit: deposit.amount,
            total,
        })
    }
}

/// An amount that is asked for is in the debt's currency and more than
/// nothing.
fn asked(field: &'static str, amount: Money, total: Money) -> Result<(), TermsError> {
    if amount.currency() != total.currency() {
        return Err(TermsError::OtherCurrency {
            field,
            currency: total.currency(),
        });
    }
    if !amount.is_positive() {
        return Err(TermsError::NotPositive { field });
    }
    Ok(())
}

fn regular(
    rest: Money,
    rhythm: Rhythm,
    first: NaiveDate,
    size: Size,
    odd: OddCoins,
) -> Result<Vec<(NaiveDate, Money)>, TermsError> {
    if !rhythm.is_possible() {
        return Err(TermsError::ImpossibleDay);
    }
    let amounts: Vec<Money> = match size {
        Size::Count(count) => {
            let most = rest.minor().min(i64::from(MOST_ROWS));
            if count == 0 || i64::from(count) > most {
                return Err(TermsError::Count { most });
            }
            rest.split(count, odd).collect()
        }
        Size::Each(each) => {
            asked("payments.size.each", each, rest)?;
            // Both are more than nothing.
            let full = rest.minor() / each.minor();
            let odd_row = Money::from_minor(rest.minor() % each.minor(), rest.currency())?;
            let count = full.saturating_add(i64::from(odd_row.is_positive()));
            let count = u32::try_from(count)
                .ok()
                .filter(|count| *count <= MOST_ROWS)
                .ok_or(TermsError::TooManyRows { rows: count })?;
            let odd_row = Some(odd_row).filter(|odd_row| odd_row.is_positive());
            let full = std::iter::repeat_n(each, usize::try_from(full).unwrap_or(0));
            match odd {
                OddCoins::Last => full.chain(odd_row).collect(),
                OddCoins::First => odd_row.into_iter().chain(full).collect(),
                OddCoins::Spread => rest.split(count, odd).collect(),
            }
        }
    };
    let dated: Vec<_> = rhythm.days(first).zip(amounts.iter().copied()).collect();
    if dated.len() < amounts.len() {
        return Err(TermsError::OutOfRange);
    }
    Ok(dated)
}

fn by_hand(rest: Money, rows: &[HandRow]) -> Result<Vec<(NaiveDate, Money)>, TermsError> {
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    if count == 0 || count > MOST_ROWS {
        return Err(TermsError::Count {
            most: i64::from(MOST_ROWS),
        });
    }
    if let Some(row) = rows.windows(2).position(|pair| pair[0].on >= pair[1].on) {
        return Err(TermsError::RowOrder { row: row + 2 });
    }
    let mut written = Money::zero(rest.currency());
    for amount in rows.iter().filter_map(|row| row.amount) {
        asked("payments.rows", amount, rest)?;
        written = written.checked_add(amount)?;
    }
    let open = rows.iter().filter(|row| row.amount.is_none()).count();
    let open = u32::try_from(open).unwrap_or(u32::MAX);
    let shared = rest.checked_sub(written)?;
    let fits = if open == 0 {
        shared.is_zero()
    } else {
        shared.minor() >= i64::from(open)
    };
    if !fits {
        let off = if shared.is_negative() {
            (shared.negated(), "too much")
        } else {
            (shared, "still missing")
        };
        return Err(TermsError::RowsDiffer {
            rows: written,
            total: rest,
            off,
        });
    }
    let mut shares = shared.split(open, OddCoins::Last);
    Ok(rows
        .iter()
        .filter_map(|row| Some((row.on, row.amount.or_else(|| shares.next())?)))
        .collect())
}

#[cfg(test)]
mod tests;
