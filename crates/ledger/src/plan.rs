//! A plan that was agreed, and how it is kept.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use schedule::plan::Row;
use schedule::terms::Terms;
use serde::{Deserialize, Serialize};

use crate::id::{CustomerId, DebtId, PlanId};
use crate::position::Position;

/// A plan over one or more debts of a customer in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Stays when everything else changes.
    pub id: PlanId,
    /// Who agreed.
    pub customer: CustomerId,
    /// The debts that it pays, at least one.
    pub debts: Vec<DebtId>,
    /// The day of the agreement.
    pub agreed: NaiveDate,
    /// What was agreed.
    pub terms: Terms,
    /// The rows that the terms came to.
    pub rows: Vec<Row>,
    /// What the rows come to: all that was open on the debts.
    pub total: Money,
    /// What had been paid off the debts before; it doesn't count again.
    pub settled_before: Money,
    /// What the customer said, in their words.
    pub said: String,
    /// When and why the plan was ended before it was paid.
    pub ended: Option<Ended>,
}

/// The end of a plan before it is paid. Its debts fall due again on
/// their own days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ended {
    /// From which day.
    pub on: NaiveDate,
    /// Why; empty where a new plan took its place.
    pub reason: String,
}

/// How a plan stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// What has been paid on the plan.
    pub paid: Money,
    /// What is left of it.
    pub left: Money,
    /// Its rows, each with what is still open on it.
    pub rows: Vec<RowProgress>,
}

/// A row of a plan and how far it is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowProgress {
    /// The row as it was agreed.
    pub row: Row,
    /// What has been paid on it.
    pub paid: Money,
    /// What is open on it.
    pub open: Money,
}

impl Plan {
    /// Whether the plan rules over its debts on that day. One that is
    /// paid still does: it has nothing left to ask for.
    #[must_use]
    pub fn is_active(&self, as_of: NaiveDate) -> bool {
        self.agreed <= as_of && self.ended.as_ref().is_none_or(|ended| ended.on > as_of)
    }

    /// How far the plan is paid, at the position of its customer.
    ///
    /// All that settles its debts counts: payments, credits, discounts
    /// and waivers, also backdated ones, whatever they named. Rows are
    /// filled in the order of their days.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn progress(&self, position: &Position) -> Result<Progress, MoneyError> {
        let zero = Money::zero(self.total.currency());
        let mut settled = zero;
        let mut open = zero;
        for debt in position
            .debts
            .iter()
            .filter(|d| self.debts.contains(&d.debt))
        {
            settled = settled.checked_add(debt.settled()?)?;
            open = open.checked_add(debt.open)?;
        }
        let paid = settled.checked_sub(self.settled_before)?;
        let paid = if paid.is_negative() {
            zero
        } else {
            paid.smaller(self.total)?
        };
        // A debt of the plan that was cancelled leaves less to pay than
        // the rows say; the last rows then ask for less.
        let left = self.total.checked_sub(paid)?.smaller(open)?;
        let mut to_fill = paid;
        let mut to_ask = left;
        let rows = self
            .rows
            .iter()
            .map(|row| {
                let paid = to_fill.smaller(row.amount)?;
                to_fill = to_fill.checked_sub(paid)?;
                let open = row.amount.checked_sub(paid)?.smaller(to_ask)?;
                to_ask = to_ask.checked_sub(open)?;
                Ok(RowProgress {
                    row: *row,
                    paid,
                    open,
                })
            })
            .collect::<Result<_, MoneyError>>()?;
        Ok(Progress { paid, left, rows })
    }
}
