//! When what is open is asked for: on the due days of the debts, or,
//! where a plan rules over them, on those of its rows.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::id::{DebtId, PlanId};
use crate::plan::progress::progress;
use crate::position::Position;

/// An open amount and the day it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is on time.
    pub on: NaiveDate,
    /// How much is owed by now.
    pub open: Money,
    /// How much is asked for on the day: what is owed, and what is charged
    /// until then.
    pub asked: Money,
    /// What asks for it.
    pub of: DueOf,
}

/// What asks for an open amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DueOf {
    /// A debt by itself.
    Debt(DebtId),
    /// A row of a plan, counted from 1.
    Row(PlanId, usize),
    /// A part of a plan that will be let off if the plan is kept.
    LetOff(PlanId),
}

/// All that is asked for at a position, by the day it is asked for, the
/// oldest first. What of it is owed makes all that is open.
///
/// What is open on a plan's debts beyond its rows (a fee that was added
/// since) is asked for on the day of the debt itself, the debt that is
/// due last first.
///
/// # Errors
/// A sum too large to count.
pub fn dues(account: &Account, position: &Position) -> Result<Vec<Due>, MoneyError> {
    let mut dues = Vec::new();
    // What is open on each debt and no plan asks for yet. The latest plan
    // is asked first: an older one over the same debts was paid once.
    let mut open: Vec<(DebtId, NaiveDate, Money)> = position
        .debts
        .iter()
        .map(|debt| (debt.debt, debt.due, debt.open))
        .collect();
    let plans = account.plans.iter().rev().filter(|plan| {
        plan.is_active(position.as_of) && plan.total.currency() == position.currency
    });
    for plan in plans {
        let mut take = |amount: Money| -> Result<Money, MoneyError> {
            let mut left = amount;
            for (debt, _, open) in &mut open {
                if plan.covers(*debt, position.as_of) {
                    let part = left.smaller(*open)?;
                    *open = open.checked_sub(part)?;
                    left = left.checked_sub(part)?;
                }
            }
            amount.checked_sub(left)
        };
        let rows = progress(plan, position)?.rows;
        for (row, number) in rows.iter().zip(1..) {
            // What waits for the row will pay it on its day.
            let asked = row.open.checked_sub(row.covered)?;
            if asked.is_positive() {
                let to_come = row.to_come.smaller(asked)?;
                dues.push(Due {
                    on: row.row.due,
                    open: take(asked.checked_sub(to_come)?)?,
                    asked,
                    of: DueOf::Row(plan.id, number),
                });
            }
        }
        // What may be let off at the end is owed until then, on its day.
        for row in &rows {
            let open = take(row.waits)?;
            if open.is_positive() {
                dues.push(Due {
                    on: row.row.due,
                    open,
                    asked: Money::zero(position.currency),
                    of: DueOf::LetOff(plan.id),
                });
            }
        }
    }
    for (debt, on, open) in open {
        if open.is_positive() {
            dues.push(Due {
                on,
                open,
                asked: open,
                of: DueOf::Debt(debt),
            });
        }
    }
    dues.sort_by_key(|due| due.on);
    Ok(dues)
}
