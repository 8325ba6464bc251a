//! What a plan costs, as the laws of credit count it.

use chrono::NaiveDate;
use money::amount::Money;
use rust_decimal::Decimal;

use crate::apr::{self, Apr, AprError, Basis};
use schedule::row::{Row, Schedule};
use schedule::terms::{InterestDay, Terms};

/// What a plan costs beside the debt.
///
/// Guarantees: what is paid less the debt is the cost, to the coin; a
/// plan that costs nothing has the rates 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// The debt and what is added to it: the amount financed, the total
    /// amount of credit.
    pub debt: Money,
    /// What is asked for in all: the total of payments, the total amount
    /// payable.
    pub total: Money,
    /// Interest and fees: the finance charge, the total cost of credit.
    pub cost: Money,
    /// The annual percentage rate of the United States, in percent.
    pub us: Rate,
    /// The annual percentage rate of charge of the European Union, in
    /// percent.
    pub eu: Rate,
}

/// A rate in percent a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// To 8 decimals.
    pub exact: Decimal,
    /// As it is stated: to 2 decimals in the United States, to 1 in the
    /// Union.
    pub stated: Decimal,
}

impl Rate {
    fn nothing(decimals: u32) -> Self {
        Self {
            exact: Decimal::new(0, 8),
            stated: Decimal::new(0, decimals),
        }
    }
}

impl From<Apr> for Rate {
    fn from(apr: Apr) -> Self {
        Self {
            exact: apr.rate,
            stated: apr.rounded,
        }
    }
}

/// What a plan costs that these terms built.
///
/// The debt is handed over at the start and each advance on its day;
/// every row that is asked for is a payment, and what is let off if all
/// comes on time is left out. Days are those that were agreed: that a
/// payment waits for a bank to open is no reason for another rate, unless
/// interest runs on until then.
///
/// # Errors
/// A plan without a rate: all is paid on the day of the start and still
/// costs something.
pub fn of(schedule: &Schedule, terms: &Terms) -> Result<Cost, AprError> {
    let too_large = |_| AprError {
        field: "payments".to_owned(),
        reason: apr::Reason::TooLarge,
    };
    let cost = schedule.cost().map_err(too_large)?;
    let total = schedule.total().map_err(too_large)?;
    let figures = |us, eu| Cost {
        debt: schedule.debt,
        total,
        cost,
        us,
        eu,
    };
    if !cost.is_positive() || total.minor() <= schedule.debt.minor() {
        return Ok(figures(Rate::nothing(2), Rate::nothing(1)));
    }
    let rolled = terms
        .when
        .roll
        .as_ref()
        .is_some_and(|roll| roll.interest == InterestDay::Rolled);
    let day = |row: &Row| if rolled { row.due } else { row.contractual };
    let mut first = schedule.debt.to_decimal();
    let mut advances = vec![(schedule.start, first)];
    for advance in &terms.advances {
        first = first.saturating_sub(advance.amount.0);
        advances.push((advance.on, advance.amount.0));
    }
    advances[0].1 = first;
    let payments: Vec<(NaiveDate, Decimal)> = schedule
        .asked()
        .map(|row| (day(row), row.amount.to_decimal()))
        .collect();
    let us = apr::us_dated(&advances, &payments, None)?;
    let eu = apr::eu_dated(&advances, &payments, Basis::Periods)?;
    Ok(figures(us.into(), eu.into()))
}

#[cfg(test)]
mod tests;
