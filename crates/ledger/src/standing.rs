//! How a customer stands, in one word and its reason.

use crate::plan::standing as kept;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::dues::{Due, DueOf, dues};
use crate::id::PlanId;
use crate::plan::Plan;
use crate::plan::progress::progress;
use crate::position::Position;

/// How a customer stands in one currency on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Standing {
    /// Owes nothing.
    Settled,
    /// Owes, and nothing is late.
    OnTrack {
        /// What is asked for next.
        next: NextDue,
    },
    /// Has paid more on a plan than was asked for so far.
    Ahead {
        /// How much more.
        by: Money,
        /// How many whole payments that are not due yet are paid.
        payments: u32,
        /// What is asked for next.
        next: NextDue,
    },
    /// Something is past its day.
    Late {
        /// Days since the oldest of it was due, at least 1.
        days: i64,
        /// Since when: the due day of the oldest.
        since: NaiveDate,
        /// How much is past its day.
        amount: Money,
        /// Whether it is so little or so short that the plan lets it
        /// pass; a debt outside of plans is never let pass.
        tolerated: bool,
    },
}

/// The next day on which something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NextDue {
    /// When.
    pub on: NaiveDate,
    /// How much on that day.
    pub amount: Money,
}

impl Standing {
    /// Which of two to mention, the greater: what is late before what is
    /// not, and what has been late for longer before the rest.
    #[must_use]
    pub fn rank(&self) -> (u8, i64) {
        match self {
            Self::Late {
                days,
                tolerated: false,
                ..
            } => (4, *days),
            Self::Late { days, .. } => (3, *days),
            Self::OnTrack { .. } => (2, 0),
            Self::Ahead { .. } => (1, 0),
            Self::Settled => (0, 0),
        }
    }
}

/// How the customer stands at a position.
///
/// # Errors
/// A sum too large to count.
pub fn standing(account: &Account, position: &Position) -> Result<Standing, MoneyError> {
    let dues = dues(account, position)?;
    let late: Vec<&Due> = dues.iter().filter(|due| due.on < position.as_of).collect();
    if let Some(oldest) = late.first() {
        return Ok(Standing::Late {
            days: position.as_of.signed_duration_since(oldest.on).num_days(),
            since: oldest.on,
            amount: Money::sum(late.iter().map(|due| due.open), position.currency)?,
            tolerated: tolerated(account, position, &late)?,
        });
    }
    let Some(first) = dues.iter().find(|due| due.asked.is_positive()) else {
        return Ok(Standing::Settled);
    };
    let same_day = dues
        .iter()
        .filter(|due| due.on == first.on)
        .map(|due| due.asked);
    let next = NextDue {
        on: first.on,
        amount: Money::sum(same_day, position.currency)?,
    };
    let (by, payments) = ahead(account, position)?;
    Ok(if by.is_positive() {
        Standing::Ahead { by, payments, next }
    } else {
        Standing::OnTrack { next }
    })
}

/// Whether all that is late is on plans that let it pass.
fn tolerated(account: &Account, position: &Position, late: &[&Due]) -> Result<bool, MoneyError> {
    let mut plans: Vec<PlanId> = Vec::new();
    for due in late {
        match due.of {
            DueOf::Debt(_) | DueOf::LetOff(_) => return Ok(false),
            DueOf::Row(plan, _) if plans.contains(&plan) => {}
            DueOf::Row(plan, _) => plans.push(plan),
        }
    }
    for plan in plans.iter().filter_map(|id| account.plan(*id)) {
        if let kept::Standing::NeedsTalk { .. } = plan_standing(plan, position)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// How a plan stands by itself at a position.
///
/// # Errors
/// A sum too large to count.
pub fn plan_standing(plan: &Plan, position: &Position) -> Result<kept::Standing, MoneyError> {
    let rows: Vec<kept::Row> = progress(plan, position)?
        .rows
        .iter()
        .filter(|row| !row.row.part.is_conditional() || row.open.is_positive())
        .map(|row| kept::Row {
            due: row.row.due,
            total: row.row.amount.minor(),
            open: row.open.minor(),
        })
        .collect();
    kept::standing(&rows, plan.keeping.tolerance, position.as_of).map_err(|_| MoneyError::TooLarge)
}

/// What has been paid on rows that are not due yet, and how many of them
/// are paid whole.
fn ahead(account: &Account, position: &Position) -> Result<(Money, u32), MoneyError> {
    let mut by = Money::zero(position.currency);
    let mut payments = 0_u32;
    for plan in &account.plans {
        if !plan.is_active(position.as_of) || plan.total.currency() != position.currency {
            continue;
        }
        let progress = progress(plan, position)?;
        if progress.left.is_zero() {
            continue;
        }
        for row in progress.rows {
            if row.row.due > position.as_of && row.paid.is_positive() {
                by = by.checked_add(row.paid)?;
                payments = payments.saturating_add(u32::from(row.paid == row.row.amount));
            }
        }
    }
    Ok((by, payments))
}
