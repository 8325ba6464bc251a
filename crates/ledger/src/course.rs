//! How a plan goes: its rows as they are on a day, after what was
//! changed, and what it costs by then.
//!
//! Worked out from what was entered, like everything else. A change is an
//! instruction and not a table of rows: so a payment that turns up later
//! with an earlier day leads to the plan that would have been made, had
//! it been known.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use schedule::allocation::policy::Component;
use schedule::allocation::{Asked, Payment, Replayed, replay};
use schedule::life::quote::{Quote, quote};
use schedule::life::{AmendError, Amended, Amendment, amended};
use schedule::row::{Part, Row};
use schedule::terms::Terms;

use crate::account::Account;
use crate::id::{AmendmentId, DebtId, PlanId};
use crate::plan::{Plan, Progress, RowProgress};
use crate::position::Position;

/// A plan on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Which plan.
    pub plan: PlanId,
    /// Its rows as they are by now.
    pub rows: Vec<Row>,
    /// Its rows as they were, oldest first, each until a change.
    pub before: Vec<Version>,
    /// What was changed and does not fit any more, and why.
    pub refused: Vec<(AmendmentId, AmendError)>,
    /// Whether every payment came on time, once the last was due; decides
    /// on what is let off.
    pub kept: Option<bool>,
    /// What is let off, once it is known that the plan was kept.
    let_off: Option<Money>,
    /// What was charged up to the last change.
    charged: Vec<Cost>,
    /// Where the last change left it.
    turn: Option<Turn>,
}

/// Where a change left a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Turn {
    /// The day of the change.
    on: NaiveDate,
    /// The terms by which a further change goes on.
    terms: Terms,
    /// What was paid on each row by the end of the day.
    paid: Vec<[i64; 4]>,
}

/// A plan as it was until it was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What changed it.
    pub until: AmendmentId,
    /// Its rows before that.
    pub rows: Vec<Row>,
}

/// What a plan charges on a day beside the debts themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Which plan.
    pub plan: PlanId,
    /// On which of its debts it stands; what is let off is taken off all of
    /// them like a payment.
    pub debt: DebtId,
    /// When.
    pub on: NaiveDate,
    /// Interest.
    pub interest: Money,
    /// Fees.
    pub fee: Money,
    /// What is let off because the plan was kept.
    pub let_off: Money,
}

impl Course {
    /// A plan as it was agreed.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        Self {
            plan: plan.id,
            rows: plan.rows.clone(),
            before: Vec::new(),
            refused: Vec::new(),
            kept: None,
            let_off: None,
            charged: Vec::new(),
            turn: None,
        }
    }

    /// Whether the rows are anything else than the debts in parts.
    fn costs(&self) -> bool {
        self.rows
            .iter()
            .any(|row| !row.interest.is_zero() || !row.fee.is_zero() || row.part.is_conditional())
    }

    /// Whether a row is asked for: one that is let off when all others
    /// came on time is, once one did not.
    fn asks(&self, row: &Row) -> bool {
        !row.part.is_conditional() || self.kept == Some(false)
    }

    /// What the plan has charged by the end of a day: what its rows up to
    /// then come to, on their days. What was charged stays charged when
    /// the plan changes; the new rows then charge what is more.
    /// Each stands on the first of its debts that counts on the day.
    pub(crate) fn charges(
        &self,
        account: &Account,
        plan: &Plan,
        as_of: NaiveDate,
    ) -> Result<Vec<Cost>, MoneyError> {
        let zero = Money::zero(plan.total.currency());
        if self.charged.is_empty() && !self.costs() {
            return Ok(Vec::new());
        }
        let standing_on = |on: NaiveDate| {
            plan.debts_on(on).find(|id| {
                let debt = account.debt(*id);
                debt.is_some_and(|debt| account.debt_counts(debt, on))
            })
        };
        let mut charges = self.charged.clone();
        let mut interest = Money::sum(charges.iter().map(|cost| cost.interest), zero.currency())?;
        let mut fees = Money::sum(charges.iter().map(|cost| cost.fee), zero.currency())?;
        let (mut interest_so_far, mut fees_so_far) = (zero, zero);
        // After a change, rows that were paid ahead stand before others
        // that are due sooner.
        let since = self.turn.as_ref().map(|turn| turn.on);
        let mut by_day: Vec<(NaiveDate, &Row)> = self
            .rows
            .iter()
            .map(|row| (since.map_or(row.due, |since| row.due.max(since)), row))
            .collect();
        by_day.sort_by_key(|(on, _)| *on);
        for (on, row) in by_day {
            if on > as_of || !plan.is_active(on) {
                break;
            }
            let Some(debt) = standing_on(on) else {
                continue;
            };
            if row.part == Part::Discount
                && let Some(let_off) = self.let_off
                && charges.iter().all(|cost| cost.let_off.is_zero())
            {
                charges.push(Cost {
                    plan: plan.id,
                    debt,
                    on,
                    interest: zero,
                    fee: zero,
                    let_off,
                });
            }
            if !self.asks(row) {
                continue;
            }
            interest_so_far = interest_so_far.checked_add(row.interest)?;
            fees_so_far = fees_so_far.checked_add(row.fee)?;
            let more = |so_far: Money, charged: Money| -> Result<Money, MoneyError> {
                let more = so_far.checked_sub(charged)?;
                Ok(if more.is_positive() { more } else { zero })
            };
            let (new_interest, new_fee) =
                (more(interest_so_far, interest)?, more(fees_so_far, fees)?);
            if new_interest.is_positive() || new_fee.is_positive() {
                interest = interest.checked_add(new_interest)?;
                fees = fees.checked_add(new_fee)?;
                charges.push(Cost {
                    plan: plan.id,
                    debt,
                    on,
                    interest: new_interest,
                    fee: new_fee,
                    let_off: zero,
                });
            }
        }
        Ok(charges)
    }

    /// How far the plan is paid at a position.
    pub(crate) fn progress(
        &self,
        plan: &Plan,
        position: &Position,
    ) -> Result<Progress, MoneyError> {
        let currency = plan.total.currency();
        let zero = Money::zero(currency);
        let coins = |coins: i64| Money::from_minor(coins, currency);
        let mut open_debts = zero;
        for debt in position
            .debts
            .iter()
            .filter(|debt| plan.covers(debt.debt, position.as_of))
        {
            open_debts = open_debts.checked_add(debt.open)?;
        }
        let (before, replayed) = self.allocated(plan, position)?;
        // What is charged later is asked for, too.
        let costs = position.costs.iter().filter(|cost| cost.plan == plan.id);
        let mut to_charge = zero;
        for row in self.rows.iter().filter(|row| self.asks(row)) {
            to_charge = to_charge.checked_add(row.interest)?.checked_add(row.fee)?;
        }
        for cost in costs {
            to_charge = to_charge
                .checked_sub(cost.interest)?
                .checked_sub(cost.fee)?;
        }
        if to_charge.is_negative() {
            to_charge = zero;
        }
        // A debt of the plan that was cancelled leaves less to pay than
        // the rows say; the last rows then ask for less.
        let mut to_ask = open_debts.checked_add(to_charge)?;
        let mut paid_on: Vec<Option<NaiveDate>> = vec![None; self.rows.len()];
        for taken in &replayed.taken {
            if let Some(day) = paid_on.get_mut(taken.part.row) {
                *day = (*day).max(Some(taken.on));
            }
        }
        let (mut paid_in_all, mut left) = (zero, zero);
        let mut rows = Vec::with_capacity(self.rows.len());
        for (((row, before), after), paid_on) in self
            .rows
            .iter()
            .zip(&before)
            .zip(&replayed.rows)
            .zip(paid_on)
        {
            let paid = coins(before.iter().sum::<i64>().saturating_sub(after.total()))?;
            let open = coins(after.total())?.smaller(to_ask)?;
            to_ask = to_ask.checked_sub(open)?;
            paid_in_all = paid_in_all.checked_add(paid)?;
            left = left.checked_add(open)?;
            let costs = after.of(Component::Interest) + after.of(Component::Fee);
            let to_come = if row.due > position.as_of {
                coins(costs)?.smaller(open)?
            } else {
                zero
            };
            rows.push(RowProgress {
                row: *row,
                paid,
                open,
                to_come,
                waits: if row.part.is_conditional() && self.kept.is_none() {
                    row.principal
                } else {
                    zero
                },
                paid_on: paid_on.filter(|_| open.is_zero()),
            });
        }
        Ok(Progress {
            paid: paid_in_all,
            left,
            rows,
        })
    }

    /// The plan as a change would leave it.
    pub(crate) fn amended(
        &self,
        plan: &Plan,
        paid: &[[i64; 4]],
        amendment: &Amendment,
    ) -> Result<Amended, AmendError> {
        let terms = self.turn.as_ref().map_or(&plan.terms, |turn| &turn.terms);
        amended(terms, &self.rows, paid, amendment)
    }

    /// What settles the plan on the position's day.
    pub(crate) fn quote(&self, plan: &Plan, position: &Position) -> Result<Quote, AmendError> {
        let paid = self.paid(plan, position)?;
        let terms = self.turn.as_ref().map_or(&plan.terms, |turn| &turn.terms);
        quote(terms, &self.rows, &paid, position.as_of)
    }

    /// What of each row has been paid, by component.
    pub(crate) fn paid(
        &self,
        plan: &Plan,
        position: &Position,
    ) -> Result<Vec<[i64; 4]>, MoneyError> {
        let (before, replayed) = self.allocated(plan, position)?;
        Ok(before
            .iter()
            .zip(&replayed.rows)
            .map(|(before, after)| {
                std::array::from_fn(|at| before[at].saturating_sub(after.open[at]))
            })
            .collect())
    }

    /// What each row asks for, and what the payments leave of it.
    fn allocated(
        &self,
        plan: &Plan,
        position: &Position,
    ) -> Result<(Vec<[i64; 4]>, Replayed), MoneyError> {
        let asked: Vec<[i64; 4]> = self
            .rows
            .iter()
            .map(|row| {
                if self.asks(row) {
                    components(row)
                } else {
                    [0; 4]
                }
            })
            .collect();
        let (payments, missing) = payments(plan, position, self.turn.as_ref())?;
        let mut paid = self
            .turn
            .as_ref()
            .map_or(Vec::new(), |turn| turn.paid.clone());
        unpaid(&mut paid, missing);
        let open = asked.iter().enumerate().map(|(index, asked)| {
            paid.get(index).map_or(*asked, |paid| {
                std::array::from_fn(|at| asked[at].saturating_sub(paid[at]).max(0))
            })
        });
        let open: Vec<Asked> = self
            .rows
            .iter()
            .zip(open)
            .map(|(row, open)| Asked {
                debt: 0,
                due: row.due,
                open,
            })
            .collect();
        // The rows were built by the engine and the policy was checked
        // when the plan was agreed.
        let replayed = replay(&open, &payments, &plan.keeping.allocation, position.as_of)
            .map_err(|_| MoneyError::TooLarge)?;
        Ok((asked, replayed))
    }

    /// What is let off of what is open on the plan's debts.
    fn let_off_at(&self, plan: &Plan, position: &Position) -> Result<Money, MoneyError> {
        let currency = plan.total.currency();
        let discounts = self.rows.iter().filter(|row| row.part == Part::Discount);
        let covered = position
            .debts
            .iter()
            .filter(|debt| plan.covers(debt.debt, position.as_of));
        let open = Money::sum(covered.map(|debt| debt.open), currency)?;
        Money::sum(discounts.map(|row| row.principal), currency)?.smaller(open)
    }

    /// Whether every row that was due by the position's day was paid by
    /// its own.
    fn was_kept(&self, plan: &Plan, position: &Position) -> Result<bool, MoneyError> {
        let progress = self.progress(plan, position)?;
        Ok(progress
            .rows
            .iter()
            .filter(|row| !row.row.part.is_conditional())
            .all(|row| {
                row.open.is_zero() && row.paid_on.is_none_or(|paid_on| paid_on <= row.row.due)
            }))
    }
}

/// The components of a row, as [`Asked::open`] has them.
fn components(row: &Row) -> [i64; 4] {
    let mut open = [0; 4];
    open[Component::Fee as usize] = row.fee.minor();
    open[Component::Interest as usize] = row.interest.minor();
    open[Component::Principal as usize] = row.principal.minor();
    open
}

/// Takes back what was counted as paid and is not any more, from the last
/// rows on.
fn unpaid(paid: &mut [[i64; 4]], mut missing: i64) {
    for part in paid.iter_mut().rev().flatten() {
        let off = missing.min(*part);
        *part -= off;
        missing -= off;
    }
}

/// What settled the plan's debts since it was agreed, in the order of its
/// days; since the last change only, with what that left over. And how
/// much of what that counted is there no more, since a payment bounced.
fn payments(
    plan: &Plan,
    position: &Position,
    turn: Option<&Turn>,
) -> Result<(Vec<Payment>, i64), MoneyError> {
    let mut before = plan.settled_before;
    let mut payments = Vec::new();
    // What settled a debt before it joined is none of the plan's.
    let of_plan = position.allocations.iter().filter(|allocation| {
        plan.covers(allocation.debt, position.as_of)
            && plan
                .joined_on(allocation.debt)
                .is_none_or(|joined| allocation.on > joined)
    });
    let mut by_then = turn.map_or(0, |turn| turn.paid.iter().flatten().sum::<i64>());
    let mut id = 0;
    for allocation in of_plan {
        let skipped = before.smaller(allocation.amount)?;
        before = before.checked_sub(skipped)?;
        let mut amount = allocation.amount.checked_sub(skipped)?.minor();
        let mut on = allocation.on;
        if let Some(turn) = turn
            && on <= turn.on
        {
            // It is in what the change left; what is over waits.
            let counted = amount.min(by_then);
            by_then -= counted;
            amount -= counted;
            on = turn.on;
        }
        if amount > 0 {
            id += 1;
            payments.push(Payment {
                id,
                on,
                amount,
                towards: Vec::new(),
            });
        }
    }
    Ok((payments, by_then))
}

/// The courses of all plans in a currency by the end of a day. `at` works
/// out where the account stood on an earlier day, given the courses up to
/// then.
pub(crate) fn courses(
    account: &Account,
    currency: money::currency::Currency,
    as_of: NaiveDate,
    at: impl Fn(NaiveDate, &[Course]) -> Result<Position, MoneyError>,
) -> Result<Vec<Course>, MoneyError> {
    let plans: Vec<&Plan> = account
        .plans
        .iter()
        .filter(|plan| plan.total.currency() == currency && plan.agreed <= as_of)
        .collect();
    let mut courses: Vec<Course> = plans.iter().map(|plan| Course::new(plan)).collect();
    let mut turns: Vec<_> = plans
        .iter()
        .enumerate()
        .flat_map(|(index, plan)| {
            let changes = plan.amendments.iter().filter(|amended| !amended.undone);
            changes.map(move |amended| (amended.amendment.on, amended.id, index, amended))
        })
        .filter(|(on, ..)| *on <= as_of)
        .collect();
    turns.sort_by_key(|(on, id, ..)| (*on, *id));
    for (on, id, index, amended) in turns {
        let plan = plans[index];
        // The last day itself is decided at its end, after the change.
        if let Some(day_before) = on.pred_opt() {
            decide(&mut courses, index, plan, day_before, &at)?;
        }
        let position = at(on, &courses)?;
        let course = &courses[index];
        let paid = course.paid(plan, &position)?;
        match course.amended(plan, &paid, &amended.amendment) {
            Ok(after) => {
                let charged = course.charges(account, plan, on)?;
                let course = &mut courses[index];
                course.charged = charged;
                course.before.push(Version {
                    until: id,
                    rows: std::mem::replace(&mut course.rows, after.rows),
                });
                course.turn = Some(Turn {
                    on,
                    terms: after.terms,
                    paid: after.paid,
                });
            }
            Err(why) => courses[index].refused.push((id, why)),
        }
    }
    for (index, plan) in plans.iter().enumerate() {
        decide(&mut courses, index, plan, as_of, &at)?;
    }
    Ok(courses)
}

/// Decides whether a plan was kept, once its last day has come: a later
/// change does not take back what was let off.
fn decide(
    courses: &mut [Course],
    index: usize,
    plan: &Plan,
    as_of: NaiveDate,
    at: &impl Fn(NaiveDate, &[Course]) -> Result<Position, MoneyError>,
) -> Result<(), MoneyError> {
    let course = &courses[index];
    let conditional = course.rows.iter().find(|row| row.part.is_conditional());
    let Some(last) = conditional
        .map(|row| row.due)
        .filter(|_| course.kept.is_none())
    else {
        return Ok(());
    };
    if last <= as_of && plan.is_active(last) {
        let position = at(last, courses)?;
        let kept = courses[index].was_kept(plan, &position)?;
        if kept {
            courses[index].let_off = Some(courses[index].let_off_at(plan, &position)?);
        }
        courses[index].kept = Some(kept);
    }
    Ok(())
}
