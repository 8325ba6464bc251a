//! When what is open is asked for: on the due days of the debts, or,
//! where a plan rules over them, on those of its rows.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::id::{DebtId, PlanId};
use crate::position::Position;

/// An open amount and the day it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is on time.
    pub on: NaiveDate,
    /// How much, more than nothing.
    pub open: Money,
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
}

/// All that is open at a position, by the day it is asked for, the
/// oldest first. Together the parts make what is open.
///
/// What is open on a plan's debts beyond its rows (a fee that was added
/// since) is asked for on the day of the debt itself, the debt that is
/// due last first.
///
/// # Errors
/// A sum too large to count.
pub fn dues(account: &Account, position: &Position) -> Result<Vec<Due>, MoneyError> {
    let mut dues = Vec::new();
    let plans = account.plans.iter().filter(|plan| {
        plan.is_active(position.as_of) && plan.total.currency() == position.currency
    });
    let mut by_plan: Vec<(PlanId, Money)> = Vec::new();
    for plan in plans {
        let progress = plan.progress(position)?;
        for (row, number) in progress.rows.iter().zip(1..) {
            if row.open.is_positive() {
                dues.push(Due {
                    on: row.row.due,
                    open: row.open,
                    of: DueOf::Row(plan.id, number),
                });
            }
        }
        by_plan.push((plan.id, progress.left));
    }
    for debt in &position.debts {
        let mut open = debt.open;
        if let Some(plan) = account.plan_over(debt.debt, position.as_of)
            && let Some((_, left)) = by_plan.iter_mut().find(|(id, _)| *id == plan.id)
        {
            let in_plan = open.smaller(*left)?;
            *left = left.checked_sub(in_plan)?;
            open = open.checked_sub(in_plan)?;
        }
        if open.is_positive() {
            dues.push(Due {
                on: debt.due,
                open,
                of: DueOf::Debt(debt.debt),
            });
        }
    }
    dues.sort_by_key(|due| due.on);
    Ok(dues)
}
