//! What happened with a customer, the latest first.

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::entry::{EntryKind, Target};
use ledger::position::Position;
use money::amount::Money;
use serde::Serialize;
use specta::Type;

use crate::amount::Amount;
use crate::customers::count;
use crate::posting::{AdjustmentKind, PaymentMethod};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineItem {
    /// The day on which it counts.
    pub on: NaiveDate,
    /// What it was.
    pub what: Happened,
    /// From which day it no longer counts, if it was undone.
    pub voided_on: Option<NaiveDate>,
    /// Why it was undone.
    pub voided_because: Option<String>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Happened {
    /// A debt was charged.
    Charged {
        /// Its name.
        debt: String,
        /// Its reference.
        reference: String,
        /// What it was for.
        description: String,
        /// How much.
        amount: Amount,
        /// When it is due.
        due: NaiveDate,
    },
    /// Money came in.
    Paid {
        /// The entry's name.
        entry: String,
        /// How much.
        amount: Amount,
        /// How it was paid.
        method: PaymentMethod,
        /// The payer's reference.
        reference: String,
        /// A remark.
        note: String,
        /// What it paid.
        towards: Vec<PaidPart>,
        /// What of it waits as a credit.
        credit: Amount,
    },
    /// A credit, discount, fee or waiver was posted.
    Adjusted {
        /// The entry's name.
        entry: String,
        /// What it was.
        kind: AdjustmentKind,
        /// How much.
        amount: Amount,
        /// Why.
        note: String,
        /// Which debts.
        towards: Vec<PaidPart>,
    },
    /// A plan was agreed.
    PlanAgreed {
        /// Its name.
        plan: String,
        /// What it came to.
        total: Amount,
        /// In how many payments.
        count: u32,
        /// What the customer said.
        said: String,
    },
    /// A plan was ended before it was paid.
    PlanEnded {
        /// Its name.
        plan: String,
        /// Why; empty where a new plan took its place.
        reason: String,
    },
}

/// A part of an entry and the debt that it paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaidPart {
    /// The debt's reference.
    pub reference: String,
    /// How much.
    pub amount: Amount,
}

pub(crate) fn timeline(account: &Account, positions: &[Position]) -> Vec<TimelineItem> {
    let void = |target, item: &mut TimelineItem| {
        if let Some(void) = account.void_of(target) {
            item.voided_on = Some(void.on);
            item.voided_because = Some(void.reason.clone());
        }
    };
    let plain = |on, what| TimelineItem {
        on,
        what,
        voided_on: None,
        voided_because: None,
    };
    let mut items = Vec::new();
    for debt in &account.debts {
        let what = Happened::Charged {
            debt: debt.id.to_string(),
            reference: debt.reference.clone(),
            description: debt.description.clone(),
            amount: debt.amount.into(),
            due: debt.due,
        };
        let mut item = plain(debt.issued, what);
        void(Target::Debt(debt.id), &mut item);
        items.push(item);
    }
    // Before the entries: what is paid on the day of an agreement is paid
    // on its plan.
    for plan in &account.plans {
        items.push(plain(
            plan.agreed,
            Happened::PlanAgreed {
                plan: plan.id.to_string(),
                total: plan.total.into(),
                count: count(plan.rows.len()),
                said: plan.said.clone(),
            },
        ));
    }
    for entry in &account.entries {
        let towards = towards(account, positions, entry.id);
        let name = entry.id.to_string();
        let amount = entry.amount.into();
        let adjusted = |kind, towards| Happened::Adjusted {
            entry: name.clone(),
            kind,
            amount: Amount::from(entry.amount),
            note: entry.note.clone(),
            towards,
        };
        let what = match &entry.kind {
            EntryKind::Payment {
                method, reference, ..
            } => {
                let waits = positions.iter().flat_map(|position| &position.credits);
                let waits = waits.filter(|credit| credit.entry == entry.id);
                let zero = Money::zero(entry.amount.currency());
                Happened::Paid {
                    entry: name.clone(),
                    amount,
                    method: (*method).into(),
                    reference: reference.clone(),
                    note: entry.note.clone(),
                    towards,
                    credit: waits
                        .map(|credit| credit.amount)
                        .next()
                        .unwrap_or(zero)
                        .into(),
                }
            }
            EntryKind::Credit => adjusted(AdjustmentKind::Credit, towards),
            EntryKind::Discount => adjusted(AdjustmentKind::Discount, towards),
            EntryKind::Fee => adjusted(AdjustmentKind::Fee, towards),
            EntryKind::Waiver => adjusted(AdjustmentKind::Waiver, towards),
        };
        let mut item = plain(entry.on, what);
        void(Target::Entry(entry.id), &mut item);
        items.push(item);
    }
    for plan in &account.plans {
        if let Some(ended) = &plan.ended {
            items.push(plain(
                ended.on,
                Happened::PlanEnded {
                    plan: plan.id.to_string(),
                    reason: ended.reason.clone(),
                },
            ));
        }
    }
    // The latest first; of one day, what was entered last first.
    items.reverse();
    items.sort_by_key(|item| std::cmp::Reverse(item.on));
    items
}

fn towards(account: &Account, positions: &[Position], entry: ledger::id::EntryId) -> Vec<PaidPart> {
    positions
        .iter()
        .flat_map(|position| &position.allocations)
        .filter(|allocation| allocation.entry == entry)
        .filter_map(|allocation| {
            Some(PaidPart {
                reference: account.debt(allocation.debt)?.reference.clone(),
                amount: allocation.amount.into(),
            })
        })
        .collect()
}
