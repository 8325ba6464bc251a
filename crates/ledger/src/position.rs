//! What is open on a day, and which payment paid what: the answer that
//! [`crate::replay::position`] works out.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;

use crate::id::{DebtId, EntryId, PlanId};
use crate::plan::state::{PlanCharge, PlanState};

/// What a customer owes in one currency on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The currency.
    pub currency: Currency,
    /// The day: all that counted by its end.
    pub as_of: NaiveDate,
    /// Every debt that counted by then, the oldest due first.
    pub debts: Vec<DebtPosition>,
    /// Which entry paid which debt, in the order of the days on which it
    /// did.
    pub allocations: Vec<Allocation>,
    /// What was paid beyond all debts, by entry.
    pub credits: Vec<Credit>,
    /// How the plans go that were agreed by then.
    pub plans: Vec<PlanState>,
    /// What plans charged beside the debts, by plan in the order of the
    /// days; what stands on a debt that was cancelled is gone with it.
    pub charges: Vec<PlanCharge>,
    /// What each plan would charge by its last row.
    pub(crate) to_charge: Vec<ToCharge>,
}

/// A debt and what is open on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DebtPosition {
    /// Which debt.
    pub debt: DebtId,
    /// Its due day.
    pub due: NaiveDate,
    /// What was charged: the debt, its fees, and what a plan over it
    /// costs.
    pub charged: Money,
    /// What is still open, never less than nothing.
    pub open: Money,
}

/// A part of an entry that paid a debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allocation {
    /// Which entry.
    pub entry: EntryId,
    /// Which debt.
    pub debt: DebtId,
    /// How much, more than nothing.
    pub amount: Money,
    /// From which day: the entry's own, or that of the debt for a credit
    /// that waited for it.
    pub on: NaiveDate,
    /// The entry's own day.
    pub received: NaiveDate,
    /// Whether the entry names this very debt.
    pub named: bool,
}

/// What is left of an entry that found nothing more to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// Which entry.
    pub entry: EntryId,
    /// How much, more than nothing.
    pub amount: Money,
    /// The entry's own day.
    pub received: NaiveDate,
    /// The debt that the entry names and that is not charged yet: the
    /// money waits for it and pays no other debt meanwhile.
    pub waits_for: Option<DebtId>,
}

/// Interest and fees of a plan's rows that are not charged yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ToCharge {
    pub(crate) plan: PlanId,
    pub(crate) amount: Money,
    /// Whether the plan runs, and so will charge it.
    pub(crate) runs: bool,
}

impl DebtPosition {
    /// What has been settled.
    ///
    /// # Errors
    /// None can occur for a position that was worked out by this room.
    pub fn settled(&self) -> Result<Money, MoneyError> {
        self.charged.checked_sub(self.open)
    }
}

impl Position {
    /// What the customer owes; less than nothing for a credit.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn balance(&self) -> Result<Money, MoneyError> {
        let open = Money::sum(self.debts.iter().map(|debt| debt.open), self.currency)?;
        open.checked_sub(self.credit()?)
    }

    /// What was paid beyond all debts.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn credit(&self) -> Result<Money, MoneyError> {
        Money::sum(
            self.credits.iter().map(|credit| credit.amount),
            self.currency,
        )
    }

    /// How much of a debt is open; none if it doesn't count here.
    #[must_use]
    pub fn debt(&self, id: DebtId) -> Option<&DebtPosition> {
        self.debts.iter().find(|debt| debt.debt == id)
    }

    /// How a plan goes; none if it was not agreed by then.
    #[must_use]
    pub fn plan(&self, id: PlanId) -> Option<&PlanState> {
        self.plans.iter().find(|state| state.plan == id)
    }

    /// What the rows of a plan ask for beside what it has charged.
    pub(crate) fn to_charge(&self, plan: PlanId) -> Money {
        let found = self.to_charge.iter().find(|more| more.plan == plan);
        found.map_or(Money::zero(self.currency), |more| more.amount)
    }
}
