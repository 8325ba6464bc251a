//! The replay of payments and changes over the account's plans: the only
//! one there is. The window, the terminal and the statement all tell what
//! it finds.
//!
//! A change is an instruction and not a table of rows: so a payment that
//! turns up later with an earlier day leads to the plan that would have
//! been made, had it been known.

use allocation::components::Components;
use allocation::policy::Debts;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use schedule::amend::amended;
use schedule::amend::change::{Amendment, Change};
use schedule::amend::error::AmendError;
use schedule::amend::payoff::{Quote, quote};
use schedule::amend::version::NewVersion;
use schedule::row::Part;

use crate::account::Account;
use crate::id::AmendmentId;
use crate::plan::charges::{charges, waived};
use crate::plan::payments::{PaidRows, moved, paid_rows, settled_before, with_waiting_used};
use crate::plan::progress::progress_of;
use crate::plan::state::{LastChange, PlanState, PlanVersion};
use crate::plan::{Amended as Agreed, Plan};
use crate::position::Position;

/// What happens to plans, in the order of the days; of one day an
/// agreement comes before a change.
enum Happens<'a> {
    Agreed,
    Changed(&'a Agreed),
}

/// How all plans in a currency go by the end of a day. `at` works out
/// where the account stood on an earlier day, given how its plans went up
/// to then.
///
/// A change sees what counted by the end of its own day: a payment that
/// bounced later had been paid. One that makes no sense any more, after
/// what was found out since, changes nothing and is kept as refused.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn plan_states(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
    at: impl Fn(NaiveDate, &[PlanState]) -> Result<Position, MoneyError>,
) -> Result<Vec<PlanState>, MoneyError> {
    let plans: Vec<&Plan> = account
        .plans
        .iter()
        .filter(|plan| plan.total.currency() == currency && plan.agreed <= as_of)
        .collect();
    let mut states: Vec<PlanState> = plans.iter().map(|plan| PlanState::agreed(plan)).collect();
    for (on, place, happens) in in_order(&plans, as_of) {
        let plan = plans[place];
        match happens {
            Happens::Agreed => agree(&mut states, place, plan, &at)?,
            Happens::Changed(change) => {
                // The last day itself is decided at its end, after the
                // change.
                if let Some(day_before) = on.pred_opt() {
                    decide_kept(&mut states, place, plan, day_before, &at)?;
                }
                let position = at(on, &states)?;
                apply(&mut states[place], account, plan, &position, change)?;
            }
        }
    }
    for (place, plan) in plans.iter().enumerate() {
        decide_kept(&mut states, place, plan, as_of, &at)?;
    }
    Ok(states)
}

fn in_order<'a>(plans: &[&'a Plan], as_of: NaiveDate) -> Vec<(NaiveDate, usize, Happens<'a>)> {
    let mut all: Vec<(NaiveDate, Option<AmendmentId>, usize, Happens<'a>)> = Vec::new();
    for (place, plan) in plans.iter().enumerate() {
        all.push((plan.agreed, None, place, Happens::Agreed));
        let changes = plan.amendments.iter().filter(|amended| !amended.undone);
        all.extend(changes.map(|change| {
            let on = change.amendment.on;
            (on, Some(change.id), place, Happens::Changed(change))
        }));
    }
    all.retain(|(on, ..)| *on <= as_of);
    all.sort_by_key(|(on, id, place, _)| (*on, *id, *place));
    all.into_iter()
        .map(|(on, _, place, happens)| (on, place, happens))
        .collect()
}

/// Looks at what a plan found when it was agreed, where that matters: what
/// had paid its debts before, and how much each debt brought into it.
fn agree(
    states: &mut [PlanState],
    place: usize,
    plan: &Plan,
    at: &impl Fn(NaiveDate, &[PlanState]) -> Result<Position, MoneyError>,
) -> Result<(), MoneyError> {
    let apart = matches!(plan.keeping.allocation.debts, Debts::Chosen(_)) && plan.debts.len() > 1;
    if !plan.settled_before.is_positive() && !apart {
        return Ok(());
    }
    let others: Vec<PlanState> = states
        .iter()
        .filter(|state| state.plan != plan.id)
        .cloned()
        .collect();
    let position = at(plan.agreed, &others)?;
    let state = &mut states[place];
    state.settled_before = settled_before(plan, &position);
    if apart {
        state.shares = plan
            .debts
            .iter()
            .map(|id| (*id, position.debt(*id).map_or(0, |debt| debt.open.minor())))
            .collect();
    }
    Ok(())
}

/// Makes a change, or keeps why it can't be made.
fn apply(
    state: &mut PlanState,
    account: &Account,
    plan: &Plan,
    position: &Position,
    change: &Agreed,
) -> Result<(), MoneyError> {
    let (parts, after) = match changed(state, plan, position, &change.amendment) {
        Ok(made) => made,
        Err(why) => {
            state.refused.push((change.id, why));
            return Ok(());
        }
    };
    let conditional = state.rows.iter().map(|row| row.part.is_conditional());
    let was_conditional: Vec<bool> = conditional.collect();
    state.charged = charges(state, account, plan, position.as_of)?;
    if let Change::Waive { .. } = change.amendment.change {
        let waived = waived(&state.charged, &after.rows, account, plan, position.as_of)?;
        state.charged.extend(waived);
    }
    state.before.push(PlanVersion {
        until: change.id,
        rows: std::mem::replace(&mut state.rows, after.rows.clone()),
        terms: std::mem::replace(&mut state.terms, after.terms.clone()),
    });
    state.changed = Some(LastChange {
        on: position.as_of,
        paid: moved(parts, &was_conditional, &after),
    });
    if !state.shares.is_empty() {
        for id in &change.joined {
            let open = position.debt(*id).map_or(0, |debt| debt.open.minor());
            state.shares.push((*id, open));
        }
    }
    Ok(())
}

/// A plan as a change would leave it, and what each payment had paid on
/// its rows before.
fn changed(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
    amendment: &Amendment,
) -> Result<(Vec<crate::plan::state::PaidPart>, NewVersion), AmendError> {
    let about_more = matches!(
        amendment.change,
        Change::PaidMore { .. } | Change::Settle { .. }
    );
    let rows = if about_more {
        with_waiting_used(state, plan, position)?
    } else {
        paid_rows(state, plan, position)?
    };
    let paid = on_sure_rows(state, &rows);
    let after = amended(&state.terms, &state.rows, &paid, amendment)?;
    Ok((rows.parts, after))
}

/// Whether a plan takes a change at a position of its customer.
///
/// # Errors
/// A change that can't be made.
pub(crate) fn try_change(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
    amendment: &Amendment,
) -> Result<(), AmendError> {
    changed(state, plan, position, amendment).map(|_| ())
}

/// What settles a plan on the position's day. Money that waits for its
/// rows, or is on one that might have been let off, is there already and is
/// not asked for again.
///
/// # Errors
/// A plan that has nothing left to pay.
pub(crate) fn payoff(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
) -> Result<Quote, AmendError> {
    let rows = paid_rows(state, plan, position)?;
    let paid = on_sure_rows(state, &rows);
    let mut quote = quote(&state.terms, &state.rows, &paid, position.as_of)?;
    let on_all: i64 = rows.paid().iter().map(|paid| paid.total()).sum();
    let on_sure: i64 = paid.iter().map(|paid| paid.total()).sum();
    let waiting: i64 = rows.waiting.iter().map(|(_, left)| left).sum();
    let there = waiting.saturating_add(on_all.saturating_sub(on_sure));
    let mut waiting = Money::from_minor(there, position.currency)?.smaller(quote.total)?;
    quote.total = quote.total.checked_sub(waiting)?;
    for part in [
        &mut quote.principal,
        &mut quote.interest_due,
        &mut quote.interest_accrued,
        &mut quote.fees,
    ] {
        let off = part.smaller(waiting)?;
        *part = part.checked_sub(off)?;
        waiting = waiting.checked_sub(off)?;
    }
    Ok(quote)
}

/// What is paid on the rows that are asked for in any case. The engine
/// works a row that may be let off out anew with every change; what was
/// paid on it is looked after here.
fn on_sure_rows(state: &PlanState, rows: &PaidRows) -> Vec<Components> {
    let paid = rows.paid().into_iter().zip(&state.rows);
    paid.map(|(paid, row)| {
        if row.part.is_conditional() {
            Components::NOTHING
        } else {
            paid
        }
    })
    .collect()
}

/// Decides whether a plan was kept, once its last day has come: a later
/// change does not take back what was let off.
fn decide_kept(
    states: &mut [PlanState],
    place: usize,
    plan: &Plan,
    as_of: NaiveDate,
    at: &impl Fn(NaiveDate, &[PlanState]) -> Result<Position, MoneyError>,
) -> Result<(), MoneyError> {
    let state = &states[place];
    let conditional = state.rows.iter().find(|row| row.part.is_conditional());
    let Some(last) = conditional
        .map(|row| row.due)
        .filter(|_| state.kept.is_none())
    else {
        return Ok(());
    };
    if last <= as_of && plan.is_active(last) {
        let position = at(last, states)?;
        let state = &mut states[place];
        let kept = was_kept(state, plan, &position)?;
        if kept {
            state.let_off = Some(let_off_at(state, plan, &position)?);
        }
        state.kept = Some(kept);
    }
    Ok(())
}

/// Whether every row that was due by the position's day was paid by its
/// own.
fn was_kept(state: &PlanState, plan: &Plan, position: &Position) -> Result<bool, MoneyError> {
    let progress = progress_of(state, plan, position)?;
    Ok(progress
        .rows
        .iter()
        .filter(|row| !row.row.part.is_conditional())
        .all(|row| row.open.is_zero() && row.paid_on.is_none_or(|paid_on| paid_on <= row.row.due)))
}

/// What is let off of what is open on the plan's debts.
fn let_off_at(state: &PlanState, plan: &Plan, position: &Position) -> Result<Money, MoneyError> {
    let currency = plan.total.currency();
    let discounts = state.rows.iter().filter(|row| row.part == Part::Discount);
    let covered = position
        .debts
        .iter()
        .filter(|debt| plan.covers(debt.debt, position.as_of));
    let open = Money::sum(covered.map(|debt| debt.open), currency)?;
    Money::sum(discounts.map(|row| row.principal), currency)?.smaller(open)
}
