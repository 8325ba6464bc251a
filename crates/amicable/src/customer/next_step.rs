//! What to do next about a customer.

use ledger::account::Account;
use ledger::plan::progress::progress;
use ledger::position::Position;
use ledger::standing::{Standing, standing};
use serde::Serialize;
use specta::Type;

use crate::amount::Amount;
use crate::error::Error;
use crate::standing::Next;

/// What to do next about a customer, with the figures to say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum NextStep {
    /// Nothing was ever charged: add the first debt.
    AddDebt,
    /// Everything is paid: thank them.
    Thank,
    /// They paid too much: tell them.
    TellCredit {
        /// How much.
        amount: Amount,
    },
    /// Nothing before a day.
    Wait {
        /// What comes next.
        next: Next,
        /// Whether a plan asks for it.
        on_plan: bool,
    },
    /// Something is due today.
    DueToday {
        /// What.
        next: Next,
    },
    /// A few days late: a friendly reminder.
    Remind {
        /// Days since it was due.
        days: u32,
        /// How much.
        amount: Amount,
    },
    /// Late for longer and without a plan: ask what makes it hard and
    /// offer one.
    OfferPlan {
        /// Days since it was due.
        days: u32,
        /// How much.
        amount: Amount,
    },
    /// A payment of the plan was missed: talk about moving or spreading
    /// it.
    TalkAboutPlan {
        /// Days since it was due.
        days: u32,
        /// How much.
        amount: Amount,
    },
}

/// How long a reminder is all that a late payment asks for, in days.
const REMIND_DAYS: u32 = 7;

pub(crate) fn next_step(account: &Account, positions: &[Position]) -> Result<NextStep, Error> {
    let mut stands = Vec::new();
    for position in positions {
        stands.push((position, standing(account, position)?));
    }
    let Some((position, standing)) = stands.into_iter().max_by_key(|(_, s)| s.rank()) else {
        return Ok(NextStep::AddDebt);
    };
    let mut on_plan = false;
    for plan in &account.plans {
        on_plan |= plan.is_active(position.as_of)
            && plan.total.currency() == position.currency
            && progress(plan, position)?.left.is_positive();
    }
    Ok(match standing {
        Standing::Late { days, amount, .. } => {
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            let amount = amount.into();
            if on_plan {
                NextStep::TalkAboutPlan { days, amount }
            } else if days <= REMIND_DAYS {
                NextStep::Remind { days, amount }
            } else {
                NextStep::OfferPlan { days, amount }
            }
        }
        Standing::OnTrack { next } | Standing::Ahead { next, .. } => {
            let today = next.on == position.as_of;
            let next = next.into();
            if today {
                NextStep::DueToday { next }
            } else {
                NextStep::Wait { next, on_plan }
            }
        }
        Standing::Settled => {
            let credit = position.credit()?;
            if credit.is_positive() {
                NextStep::TellCredit {
                    amount: credit.into(),
                }
            } else {
                NextStep::Thank
            }
        }
    })
}
