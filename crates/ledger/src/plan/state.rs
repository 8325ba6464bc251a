//! How a plan goes by the end of a day: its rows as they are by now, what
//! was changed, and what it charged.
//!
//! Worked out by [`crate::plan::replay`] from what was entered, like
//! everything else; nothing of it is stored.

use std::collections::BTreeMap;

use allocation::components::Component;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use schedule::amend::error::AmendError;
use schedule::row::{Row, Why};
use schedule::terms::Terms;

use crate::id::{AmendmentId, DebtId, EntryId, PlanId};
use crate::plan::Plan;

/// A plan on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanState {
    /// Which plan.
    pub plan: PlanId,
    /// Its rows as they are by now.
    pub rows: Vec<Row>,
    /// The terms by which a further change goes on.
    pub terms: Terms,
    /// Its rows as they were, oldest first, each until a change.
    pub before: Vec<PlanVersion>,
    /// What was changed and does not fit any more, and why.
    pub refused: Vec<(AmendmentId, AmendError)>,
    /// Whether every payment came on time, once the last was due; decides
    /// on what is let off.
    pub kept: Option<bool>,
    /// What is let off, once it is known that the plan was kept.
    pub(crate) let_off: Option<Money>,
    /// What was charged up to the last change.
    pub(crate) charged: Vec<PlanCharge>,
    /// Where the last change left the payments.
    pub(crate) changed: Option<LastChange>,
    /// How much of an entry paid the plan's debts before the agreement;
    /// it doesn't count again.
    pub(crate) settled_before: BTreeMap<EntryId, i64>,
    /// What was open on each of the plan's debts when it was agreed, in
    /// the order in which the plan names them.
    pub(crate) shares: Vec<(DebtId, i64)>,
}

/// A plan as it was until it was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanVersion {
    /// What changed it.
    pub until: AmendmentId,
    /// Its rows before that.
    pub rows: Vec<Row>,
    /// The terms that these rows went by.
    pub terms: Terms,
}

/// What the last change of a plan found paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LastChange {
    /// The day of the change.
    pub(crate) on: NaiveDate,
    /// What each payment had paid by the end of the day, on the rows that
    /// the change made. It stays with the payment: one that bounces later
    /// opens these parts again and no others.
    pub(crate) paid: Vec<PaidPart>,
}

/// A part of an entry on a row of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PaidPart {
    /// Which entry.
    pub(crate) entry: EntryId,
    /// From which day.
    pub(crate) on: NaiveDate,
    /// Which row, from 0.
    pub(crate) row: usize,
    /// Of which debt, where the plan's rows tell debts apart: the place
    /// of the debt in the plan.
    pub(crate) debt: usize,
    /// What of the row.
    pub(crate) component: Component,
    /// How much, in the currency's smallest coin.
    pub(crate) amount: i64,
}

/// What a plan charges on a day beside the debts themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanCharge {
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
    /// Interest that was charged and is let off by agreement.
    pub waived_interest: Money,
    /// Fees that were charged and are let off by agreement.
    pub waived_fee: Money,
}

impl PlanCharge {
    /// What is taken off the plan's debts.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn off(&self) -> Result<Money, MoneyError> {
        self.let_off
            .checked_add(self.waived_interest)?
            .checked_add(self.waived_fee)
    }
}

impl PlanState {
    /// A plan as it was agreed, before anything was paid on it.
    #[must_use]
    pub fn agreed(plan: &Plan) -> Self {
        Self {
            plan: plan.id,
            rows: plan.rows.clone(),
            terms: plan.terms.clone(),
            before: Vec::new(),
            refused: Vec::new(),
            kept: None,
            let_off: None,
            charged: Vec::new(),
            changed: None,
            settled_before: BTreeMap::new(),
            shares: Vec::new(),
        }
    }

    /// Whether the rows are anything else than the debts in parts.
    pub(crate) fn costs(&self) -> bool {
        self.rows.iter().any(|row| {
            let charges = !row.interest.is_zero() || !row.fee.is_zero();
            charges || row.part.is_conditional() || row.why.has(Why::Capitalised)
        })
    }

    /// Whether a row is asked for: one that is let off when all others
    /// came on time is, once one did not.
    pub(crate) fn asks(&self, row: &Row) -> bool {
        !row.part.is_conditional() || self.kept == Some(false)
    }
}
