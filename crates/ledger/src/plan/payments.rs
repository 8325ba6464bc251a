//! Which payment paid what of a plan's rows.
//!
//! A payment reaches a plan through the plan's debts: what an entry paid
//! off them since the agreement counts, whatever it named. Which rows it
//! fills is the plan's order of allocation. Before a change and after it
//! a part stays with its payment, so that one that bounces opens what it
//! had paid and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use allocation::allocate::{Asked, Payment, replay};
use allocation::components::{Component, Components};
use allocation::policy::{Debts, Over, Policy};
use allocation::split::split;
use chrono::NaiveDate;
use money::amount::MoneyError;
use schedule::amend::version::NewVersion;
use schedule::row::Row;

use crate::id::{DebtId, EntryId};
use crate::plan::Plan;
use crate::plan::state::{LastChange, PaidPart, PlanState};
use crate::position::Position;

/// What the rows of a plan ask for, and what of it is paid.
pub(crate) struct PaidRows {
    /// What each row asks for.
    pub(crate) asked: Vec<Components>,
    /// The parts of payments on the rows, older ones first.
    pub(crate) parts: Vec<PaidPart>,
    /// What is paid off the debts and waits for a row to come due, since
    /// the plan takes nothing in advance; by entry, the oldest first.
    pub(crate) waiting: Vec<(EntryId, i64)>,
    /// How much of the parts and of what waits is a credit of the account,
    /// there for interest and fees that are not charged yet.
    pub(crate) ahead_of_charges: i64,
}

impl PaidRows {
    /// What is paid on each row.
    pub(crate) fn paid(&self) -> Vec<Components> {
        by_row(self.asked.len(), &self.parts)
    }
}

/// What is paid on each of so many rows.
fn by_row(rows: usize, parts: &[PaidPart]) -> Vec<Components> {
    let mut paid = vec![Components::NOTHING; rows];
    for part in parts {
        let there = &mut paid[part.row][part.component];
        *there = there.saturating_add(part.amount);
    }
    paid
}

/// What an entry paid off one debt of a plan since the agreement.
#[derive(Debug, Clone, Copy)]
struct Received {
    entry: EntryId,
    on: NaiveDate,
    amount: i64,
    /// The debt, where the entry names it.
    named: Option<DebtId>,
}

/// Where the payments on a plan went by the position's day.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn paid_rows(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
) -> Result<PaidRows, MoneyError> {
    let asks = |row: &Row| {
        if state.asks(row) {
            row.components()
        } else {
            Components::NOTHING
        }
    };
    let mut received = received(state, plan, position);
    let ahead = ahead_of_charges(plan, position);
    let ahead_of_charges = ahead.iter().map(|one| one.amount).sum();
    received.extend(ahead);
    let (held, fresh) = held_and_fresh(state.changed.as_ref(), &received);
    let held = PaidRows {
        asked: state.rows.iter().map(asks).collect(),
        parts: held,
        waiting: Vec::new(),
        ahead_of_charges,
    };
    allocated(
        state,
        held,
        &fresh,
        &plan.keeping.allocation,
        position.as_of,
    )
}

/// As [`paid_rows`], with what waits paying the next rows: before a change
/// that is about what was paid ahead.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn with_waiting_used(
    state: &PlanState,
    plan: &Plan,
    position: &Position,
) -> Result<PaidRows, MoneyError> {
    let paid = paid_rows(state, plan, position)?;
    if paid.waiting.is_empty() {
        return Ok(paid);
    }
    let fresh: Vec<Received> = paid
        .waiting
        .iter()
        .map(|(entry, amount)| Received {
            entry: *entry,
            on: position.as_of,
            amount: *amount,
            named: None,
        })
        .collect();
    let next = Policy {
        over: Over::NextInstalment,
        ..plan.keeping.allocation.clone()
    };
    allocated(state, paid, &fresh, &next, position.as_of)
}

/// What settled the plan's debts since it was agreed, in the order of the
/// days. Money that had waited for a debt or a charge was there for the
/// rows from its own day.
fn received(state: &PlanState, plan: &Plan, position: &Position) -> Vec<Received> {
    let mut before = state.settled_before.clone();
    let let_off = EntryId(plan.id.0);
    let mut received = Vec::new();
    for allocation in &position.allocations {
        // What settled a debt before it joined is none of the plan's.
        let joined = plan.joined_on(allocation.debt);
        if allocation.entry == let_off
            || !plan.covers(allocation.debt, position.as_of)
            || joined.is_some_and(|joined| allocation.on <= joined)
        {
            continue;
        }
        let mut amount = allocation.amount.minor();
        if let Some(known) = before.get_mut(&allocation.entry) {
            let skipped = amount.min(*known);
            *known = known.saturating_sub(skipped);
            amount = amount.saturating_sub(skipped);
        }
        if amount > 0 {
            received.push(Received {
                entry: allocation.entry,
                on: allocation.received.max(joined.unwrap_or(plan.agreed)),
                amount,
                named: allocation.named.then_some(allocation.debt),
            });
        }
    }
    received
}

/// Credits of the account, as far as they are there for interest and fees
/// that the plan will charge later: whoever has paid all that is owed is
/// ahead on the rows. What an older plan will charge comes first.
fn ahead_of_charges(plan: &Plan, position: &Position) -> Vec<Received> {
    let mut ahead = Vec::new();
    if position.credits.is_empty() || !plan.is_active(position.as_of) {
        return ahead;
    }
    let older = position
        .to_charge
        .iter()
        .take_while(|more| more.plan != plan.id);
    let running = older.filter(|more| more.runs);
    let mut others: i64 = running.map(|more| more.amount.minor()).sum();
    let mut left = position.to_charge(plan.id).minor();
    for credit in &position.credits {
        if credit.waits_for.is_some() {
            continue;
        }
        let for_others = credit.amount.minor().min(others);
        others = others.saturating_sub(for_others);
        let amount = credit.amount.minor().saturating_sub(for_others).min(left);
        left = left.saturating_sub(amount);
        if amount > 0 {
            ahead.push(Received {
                entry: credit.entry,
                on: credit.received.max(plan.agreed),
                amount,
                named: None,
            });
        }
    }
    ahead
}

/// The parts that payments hold since the last change, and what of them
/// is new since then. A payment that has less on the plan than it held,
/// since it bounced or paid another debt, gives back what it paid last.
fn held_and_fresh(
    change: Option<&LastChange>,
    received: &[Received],
) -> (Vec<PaidPart>, Vec<Received>) {
    let Some(change) = change else {
        return (Vec::new(), received.to_vec());
    };
    let mut there: BTreeMap<EntryId, i64> = BTreeMap::new();
    for paid in received.iter().filter(|paid| paid.on <= change.on) {
        let sum = there.entry(paid.entry).or_default();
        *sum = sum.saturating_add(paid.amount);
    }
    let mut held = Vec::with_capacity(change.paid.len());
    let mut counted: BTreeMap<EntryId, i64> = BTreeMap::new();
    for part in &change.paid {
        let Some(left) = there.get_mut(&part.entry).filter(|left| **left > 0) else {
            continue;
        };
        let amount = part.amount.min(*left);
        *left = left.saturating_sub(amount);
        let sum = counted.entry(part.entry).or_default();
        *sum = sum.saturating_add(amount);
        held.push(PaidPart { amount, ..*part });
    }
    let mut fresh = Vec::new();
    for paid in received {
        let mut amount = paid.amount;
        let mut on = paid.on;
        if on <= change.on {
            let counted = counted.entry(paid.entry).or_default();
            let known = amount.min(*counted);
            *counted = counted.saturating_sub(known);
            amount = amount.saturating_sub(known);
            on = change.on;
        }
        if amount > 0 {
            fresh.push(Received {
                amount,
                on,
                ..*paid
            });
        }
    }
    (held, fresh)
}

/// Allocates payments over what is left open on the rows.
fn allocated(
    state: &PlanState,
    mut rows: PaidRows,
    fresh: &[Received],
    policy: &Policy,
    as_of: NaiveDate,
) -> Result<PaidRows, MoneyError> {
    let cells = Cells::new(state, &rows, policy);
    let payments: Vec<Payment> = fresh
        .iter()
        .zip(0_u128..)
        .map(|(received, id)| Payment {
            id,
            on: received.on,
            amount: received.amount,
            towards: cells.named(received),
        })
        .collect();
    // The rows were built by the engine and the policy was checked when
    // the plan was agreed.
    let replayed =
        replay(&cells.open, &payments, policy, as_of).map_err(|_| MoneyError::TooLarge)?;
    let entry = |payment: u128| {
        let place = usize::try_from(payment).ok();
        place
            .and_then(|place| fresh.get(place))
            .map(|one| one.entry)
    };
    for taken in &replayed.taken {
        if let Some(entry) = entry(taken.payment) {
            rows.parts.push(PaidPart {
                entry,
                on: taken.on,
                row: cells.row[taken.part.row],
                debt: cells.open[taken.part.row].debt,
                component: taken.part.component,
                amount: taken.part.amount,
            });
        }
    }
    let waiting = replayed.credits.iter();
    rows.waiting = waiting
        .filter_map(|(payment, left)| Some((entry(*payment)?, *left)))
        .collect();
    Ok(rows)
}

/// The rows as the allocation sees them: each as a whole or, where the
/// customer may choose a debt, one for each debt of the plan.
struct Cells {
    /// What is open.
    open: Vec<Asked>,
    /// The row of the plan that each belongs to.
    row: Vec<usize>,
    /// The debts, in the plan's order, where they are told apart.
    debts: Vec<DebtId>,
}

impl Cells {
    fn new(state: &PlanState, rows: &PaidRows, policy: &Policy) -> Self {
        let (asked, held) = (&rows.asked, &rows.parts);
        let mut cells = Self {
            open: Vec::with_capacity(asked.len()),
            row: Vec::with_capacity(asked.len()),
            debts: Vec::new(),
        };
        let apart = matches!(policy.debts, Debts::Chosen(_)) && state.shares.len() > 1;
        if !apart {
            let paid = rows.paid();
            for (place, ((row, asked), paid)) in state.rows.iter().zip(asked).zip(&paid).enumerate()
            {
                cells.push(place, 0, row.due, less(*asked, *paid));
            }
            return cells;
        }
        cells.debts = state.shares.iter().map(|(debt, _)| *debt).collect();
        let weights: Vec<i64> = state.shares.iter().map(|(_, share)| *share).collect();
        for (place, (row, asked)) in state.rows.iter().zip(asked).enumerate() {
            let mut parts = split_row(*asked, &weights);
            let mut paid = vec![Components::NOTHING; parts.len()];
            for part in held.iter().filter(|part| part.row == place) {
                let there = paid
                    .get_mut(part.debt)
                    .map(|paid| &mut paid[part.component]);
                if let Some(there) = there {
                    *there = there.saturating_add(part.amount);
                }
            }
            take_paid(&mut parts, &paid);
            for (debt, open) in parts.into_iter().enumerate() {
                cells.push(place, debt, row.due, open);
            }
        }
        cells
    }

    fn push(&mut self, row: usize, debt: usize, due: NaiveDate, open: Components) {
        self.open.push(Asked { debt, due, open });
        self.row.push(row);
    }

    /// The debt that a payment names, where debts are told apart.
    fn named(&self, received: &Received) -> Vec<usize> {
        let place = |id: DebtId| self.debts.iter().position(|debt| *debt == id);
        received.named.and_then(place).into_iter().collect()
    }
}

/// What is left of each component, never less than nothing.
fn less(asked: Components, paid: Components) -> Components {
    Components::each(|one| asked[one].saturating_sub(paid[one]).max(0))
}

/// A row cut by debts: the principal in proportion to what each debt
/// brought into the plan, the rest on the first of them, where it is
/// charged.
fn split_row(asked: Components, weights: &[i64]) -> Vec<Components> {
    let shares = split(asked.principal, weights, weights.iter().sum());
    let mut rest = Components {
        principal: 0,
        ..asked
    };
    shares
        .into_iter()
        .map(|principal| Components {
            principal,
            ..std::mem::take(&mut rest)
        })
        .collect()
}

/// Takes off what is paid, of each debt and, where a change has cut the
/// row anew, what is more than a debt's part off the others.
fn take_paid(parts: &mut [Components], paid: &[Components]) {
    let mut over = Components::NOTHING;
    for (open, paid) in parts.iter_mut().zip(paid) {
        let off = open.smaller(*paid);
        *open = open.less(off);
        over = over.plus(paid.less(off));
    }
    for open in parts.iter_mut() {
        let off = open.smaller(over);
        *open = open.less(off);
        over = over.less(off);
    }
}

/// The parts of payments on the rows that a change made. A row keeps how
/// much was paid on it; only interest may have become principal. What was
/// paid on a row that might have been let off stays on it as far as the
/// row still asks for as much; the rest looks for a row anew.
///
/// `was_conditional` tells of each row before the change whether it might
/// have been let off.
pub(crate) fn moved(
    parts: Vec<PaidPart>,
    was_conditional: &[bool],
    after: &NewVersion,
) -> Vec<PaidPart> {
    let place: BTreeMap<usize, usize> = after
        .from
        .iter()
        .enumerate()
        .filter_map(|(row, was)| Some(((*was)?, row)))
        .collect();
    let mut left = after.paid.clone();
    for (left, row) in left.iter_mut().zip(&after.rows) {
        if row.part.is_conditional() {
            *left = row.components();
        }
    }
    let mut found = Vec::with_capacity(parts.len());
    let mut rest = Vec::new();
    for part in parts {
        let lasting = !was_conditional.get(part.row).is_some_and(|maybe| *maybe);
        let Some(row) = place.get(&part.row).copied() else {
            debug_assert!(!lasting, "what was paid stays paid");
            continue;
        };
        let part = PaidPart { row, ..part };
        let there = &mut left[row][part.component];
        let amount = part.amount.min(*there);
        *there = there.saturating_sub(amount);
        if amount > 0 {
            found.push(PaidPart { amount, ..part });
        }
        if lasting && amount < part.amount {
            let amount = part.amount.saturating_sub(amount);
            rest.push(PaidPart { amount, ..part });
        }
    }
    for part in rest {
        let there = &mut left[part.row].principal;
        debug_assert!(*there >= part.amount, "interest became principal");
        *there = there.saturating_sub(part.amount);
        found.push(PaidPart {
            component: Component::Principal,
            ..part
        });
    }
    found
}

/// The entries that had paid a plan's debts before it was agreed, and how
/// much of each: the plan's `settled_before`, in the order of the days.
pub(crate) fn settled_before(plan: &Plan, at_agreement: &Position) -> BTreeMap<EntryId, i64> {
    let mut left = plan.settled_before.minor();
    let mut settled: BTreeMap<EntryId, i64> = BTreeMap::new();
    let debts: BTreeSet<DebtId> = plan.debts.iter().copied().collect();
    for allocation in &at_agreement.allocations {
        if left == 0 {
            break;
        }
        if debts.contains(&allocation.debt) {
            let amount = allocation.amount.minor().min(left);
            left = left.saturating_sub(amount);
            let sum = settled.entry(allocation.entry).or_default();
            *sum = sum.saturating_add(amount);
        }
    }
    settled
}
