//! What a plan charges beside its debts, and on which days.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use schedule::amend::change::Change;
use schedule::row::{Part, Row};
use schedule::terms::amounts::coins;

use crate::account::Account;
use crate::id::DebtId;
use crate::plan::state::{PlanCharge, PlanState};
use crate::plan::{Amended, Plan};

/// What the plan has charged by the end of a day: the interest and the
/// fees of its rows up to then, on their days. What was charged stays
/// charged when the plan changes; the new rows then charge what is more.
/// Each stands on the first of the plan's debts that counts on the day.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn charges(
    state: &PlanState,
    account: &Account,
    plan: &Plan,
    as_of: NaiveDate,
) -> Result<Vec<PlanCharge>, MoneyError> {
    let zero = Money::zero(plan.total.currency());
    if state.charged.is_empty() && !state.costs() {
        return Ok(Vec::new());
    }
    let mut charges = state.charged.clone();
    let (mut interest, mut fees) = charged_by(&charges, zero)?;
    let (mut interest_so_far, mut fees_so_far) = (zero, zero);
    // What is added to the debt beyond what was brought in is interest.
    let mut capitalised_so_far = brought_in(state, plan)?.negated();
    for (on, row) in by_day(state) {
        if on > as_of || !plan.is_active(on) {
            break;
        }
        let Some(debt) = standing_on(account, plan, on) else {
            continue;
        };
        let charge = PlanCharge {
            plan: plan.id,
            debt,
            on,
            interest: zero,
            fee: zero,
            let_off: zero,
            waived_interest: zero,
            waived_fee: zero,
        };
        if row.part == Part::Discount
            && let Some(let_off) = state.let_off
            && charges.iter().all(|one| one.let_off.is_zero())
        {
            charges.push(PlanCharge { let_off, ..charge });
        }
        if !state.asks(row) {
            continue;
        }
        interest_so_far = interest_so_far.checked_add(row.interest)?;
        capitalised_so_far = capitalised_so_far.checked_add(row.added)?;
        fees_so_far = fees_so_far.checked_add(row.fee)?;
        let more = PlanCharge {
            interest: beyond(
                interest_so_far.checked_add(or_nothing(capitalised_so_far))?,
                interest,
            )?,
            fee: beyond(fees_so_far, fees)?,
            ..charge
        };
        if more.interest.is_positive() || more.fee.is_positive() {
            interest = interest.checked_add(more.interest)?;
            fees = fees.checked_add(more.fee)?;
            charges.push(more);
        }
    }
    Ok(charges)
}

/// What the rows will still charge, after what they have charged.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn to_charge(
    state: &PlanState,
    plan: &Plan,
    charged: &[PlanCharge],
) -> Result<Money, MoneyError> {
    if charged.is_empty() && !state.costs() {
        return Ok(Money::zero(plan.total.currency()));
    }
    let mut to_charge = Money::zero(plan.total.currency());
    let mut capitalised = brought_in(state, plan)?.negated();
    for row in state.rows.iter().filter(|row| state.asks(row)) {
        to_charge = to_charge.checked_add(row.interest)?.checked_add(row.fee)?;
        capitalised = capitalised.checked_add(row.added)?;
    }
    to_charge = to_charge.checked_add(or_nothing(capitalised))?;
    let (interest, fees) = charged_by(charged, Money::zero(plan.total.currency()))?;
    Ok(or_nothing(
        to_charge.checked_sub(interest)?.checked_sub(fees)?,
    ))
}

/// The interest and the fees that charges come to, less what was waived.
fn charged_by(charges: &[PlanCharge], zero: Money) -> Result<(Money, Money), MoneyError> {
    let (mut interest, mut fees) = (zero, zero);
    for one in charges {
        interest = interest
            .checked_add(one.interest)?
            .checked_sub(one.waived_interest)?;
        fees = fees.checked_add(one.fee)?.checked_sub(one.waived_fee)?;
    }
    Ok((interest, fees))
}

/// What a waiver takes off again of what the plan has charged by its day:
/// what is charged beyond the rows that have charged by then. Rows to come
/// simply charge less.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn waived(
    charged: &[PlanCharge],
    rows: &[Row],
    account: &Account,
    plan: &Plan,
    on: NaiveDate,
) -> Result<Option<PlanCharge>, MoneyError> {
    let zero = Money::zero(plan.total.currency());
    let (interest, fees) = charged_by(charged, zero)?;
    let due = || {
        rows.iter()
            .filter(|row| row.due <= on && !row.part.is_conditional())
    };
    let asked_interest = Money::sum(due().map(|row| row.interest), zero.currency())?;
    let asked_fees = Money::sum(due().map(|row| row.fee), zero.currency())?;
    let (waived_interest, waived_fee) =
        (beyond(interest, asked_interest)?, beyond(fees, asked_fees)?);
    let Some(debt) = standing_on(account, plan, on) else {
        return Ok(None);
    };
    let charge = PlanCharge {
        plan: plan.id,
        debt,
        on,
        interest: zero,
        fee: zero,
        let_off: zero,
        waived_interest,
        waived_fee,
    };
    Ok(charge.off()?.is_positive().then_some(charge))
}

/// The rows by the days on which they charge. After a change, rows that
/// were paid ahead stand before others that are due sooner, and nothing is
/// charged before the day of the change.
fn by_day(state: &PlanState) -> Vec<(NaiveDate, &Row)> {
    let since = state.changed.as_ref().map(|change| change.on);
    let day = |row: &Row| since.map_or(row.due, |since| row.due.max(since));
    let mut rows: Vec<(NaiveDate, &Row)> = state.rows.iter().map(|row| (day(row), row)).collect();
    rows.sort_by_key(|(on, _)| *on);
    rows
}

/// The first of a plan's debts that counts on a day.
fn standing_on(account: &Account, plan: &Plan, on: NaiveDate) -> Option<DebtId> {
    plan.debts_on(on).find(|id| {
        let debt = account.debt(*id);
        debt.is_some_and(|debt| account.debt_counts(debt, on))
    })
}

/// What was added to the debt from outside by now: by the terms, or by a
/// debt that joined the plan. The rest of what rows add is interest that
/// was capitalised.
fn brought_in(state: &PlanState, plan: &Plan) -> Result<Money, MoneyError> {
    let currency = plan.total.currency();
    let made = |amended: &&Amended| state.before.iter().any(|before| before.until == amended.id);
    let joined =
        plan.amendments
            .iter()
            .filter(made)
            .filter_map(|amended| match &amended.amendment.change {
                Change::AddDebt { amount, .. } => Some(*amount),
                _ => None,
            });
    let advanced = plan.terms.advances.iter().map(|advance| advance.amount);
    let mut sum = Money::zero(currency);
    for amount in advanced.chain(joined) {
        let coins = coins("advances", amount, currency).map_err(|_| MoneyError::TooLarge)?;
        sum = sum.checked_add(Money::from_minor(coins, currency)?)?;
    }
    Ok(sum)
}

/// How much the first is over the second, or nothing.
fn beyond(so_far: Money, charged: Money) -> Result<Money, MoneyError> {
    Ok(or_nothing(so_far.checked_sub(charged)?))
}

fn or_nothing(amount: Money) -> Money {
    if amount.is_positive() {
        amount
    } else {
        Money::zero(amount.currency())
    }
}
