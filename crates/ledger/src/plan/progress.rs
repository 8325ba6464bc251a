//! How far a plan is paid, row by row.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use schedule::row::Row;

use crate::plan::Plan;
use crate::plan::payments::{PaidRows, paid_rows};
use crate::plan::state::PlanState;
use crate::position::Position;

/// How far a plan is paid on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// What has been paid on its rows.
    pub paid: Money,
    /// What is left of its rows.
    pub left: Money,
    /// What is paid off its debts and waits for the next rows to come due,
    /// where the plan takes nothing in advance.
    pub waiting: Money,
    /// How much of what is paid or waits is a credit of the account still,
    /// since the interest and the fees that it is for are not owed yet.
    pub ahead_of_charges: Money,
    /// Its rows, each with what is still open on it.
    pub rows: Vec<RowProgress>,
}

/// A row of a plan and how far it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowProgress {
    /// The row as it is by then.
    pub row: Row,
    /// What has been paid on it.
    pub paid: Money,
    /// What is open on it.
    pub open: Money,
    /// How much of that will be paid on its day by money that waits.
    pub covered: Money,
    /// How much is not owed yet: interest and fees of a row that is not
    /// due.
    pub to_come: Money,
    /// How much is owed and not asked for, since it is let off if the plan
    /// is kept.
    pub waits: Money,
    /// The day on which the last of it was paid, once nothing is open.
    pub paid_on: Option<NaiveDate>,
}

/// How far a plan is paid, at the position of its customer.
///
/// All that settles its debts counts: payments, credits, discounts and
/// waivers, also backdated ones, whatever they named. Which rows they
/// fill is the plan's policy. What is not owed yet is asked for as well.
///
/// # Errors
/// A sum too large to count.
pub fn progress(plan: &Plan, position: &Position) -> Result<Progress, MoneyError> {
    match position.plan(plan.id) {
        Some(state) => progress_of(state, plan, position),
        None => progress_of(&PlanState::agreed(plan), plan, position),
    }
}

/// As [`progress`], of a plan whose state is at hand.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn progress_of(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
) -> Result<Progress, MoneyError> {
    let currency = plan.total.currency();
    let zero = Money::zero(currency);
    let coins = |coins: i64| Money::from_minor(coins, currency);
    let rows = paid_rows(state, plan, position)?;
    let mut credit = coins(rows.waiting.iter().map(|(_, left)| left).sum())?;
    let waiting = credit;
    // A debt of the plan that was cancelled leaves less to pay than the
    // rows say; the last rows then ask for less.
    let mut to_ask = open_debts(plan, position)?
        .checked_add(position.to_charge(plan.id))?
        .checked_sub(coins(rows.ahead_of_charges)?)?
        .checked_add(waiting)?;
    let paid_on = paid_on(&rows, state.rows.len());
    let (mut paid_in_all, mut left) = (zero, zero);
    let mut told = Vec::with_capacity(state.rows.len());
    for (place, (row, paid)) in state.rows.iter().zip(rows.paid()).enumerate() {
        let asked = &rows.asked[place];
        let after = asked.less(paid);
        let paid = coins(paid.total())?;
        let open = coins(after.total())?.smaller(to_ask)?;
        to_ask = to_ask.checked_sub(open)?;
        paid_in_all = paid_in_all.checked_add(paid)?;
        left = left.checked_add(open)?;
        let covered = credit.smaller(open)?;
        credit = credit.checked_sub(covered)?;
        let costs = after.total().saturating_sub(after.principal);
        told.push(RowProgress {
            row: *row,
            paid,
            open,
            covered,
            to_come: if row.due > position.as_of {
                coins(costs)?.smaller(open)?
            } else {
                zero
            },
            waits: if row.part.is_conditional() && state.kept.is_none() {
                row.principal
            } else {
                zero
            },
            paid_on: paid_on[place].filter(|_| open.is_zero()),
        });
    }
    Ok(Progress {
        paid: paid_in_all,
        left,
        waiting,
        ahead_of_charges: coins(rows.ahead_of_charges)?,
        rows: told,
    })
}

/// What is open on the plan's debts.
fn open_debts(plan: &Plan, position: &Position) -> Result<Money, MoneyError> {
    let covered = position
        .debts
        .iter()
        .filter(|debt| plan.covers(debt.debt, position.as_of));
    Money::sum(covered.map(|debt| debt.open), position.currency)
}

/// The last day on which something was paid on each row.
fn paid_on(rows: &PaidRows, count: usize) -> Vec<Option<NaiveDate>> {
    let mut paid_on: Vec<Option<NaiveDate>> = vec![None; count];
    for part in &rows.parts {
        if let Some(day) = paid_on.get_mut(part.row) {
            *day = (*day).max(Some(part.on));
        }
    }
    paid_on
}
