//! The statement of an account, as data.
//!
//! The law that every statement keeps: the opening balance, plus what
//! was added, less what was paid, is the closing balance; and the closing
//! balance of one period is the opening balance of the next.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use schedule::row::Row;

use crate::account::Account;
use crate::ageing::{Ageing, ageing};
use crate::debt::Debt;
use crate::entry::{Entry, EntryKind, Target, Towards, Void};
use crate::id::EntryId;
use crate::plan::Plan;
use crate::plan::progress::{RowProgress, progress};
use crate::position::Position;
use crate::replay::position;
use crate::standing::{Standing, standing};

/// What a customer is told about an account over a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'a> {
    /// Whose.
    pub account: &'a Account,
    /// The first day of the period.
    pub from: NaiveDate,
    /// The last day of the period, and the day as of which it speaks.
    pub to: NaiveDate,
    /// One section a currency, by code. None for an account on which
    /// nothing ever happened.
    pub sections: Vec<Section<'a>>,
}

/// The part of a statement that is in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// The currency.
    pub currency: Currency,
    /// The balance at the end of the day before the period.
    pub opening: Money,
    /// What happened in the period, in order.
    pub lines: Vec<Line<'a>>,
    /// All that the lines added.
    pub added: Money,
    /// All that the lines took off.
    pub paid: Money,
    /// The balance at the end of the period; less than nothing for a
    /// credit.
    pub closing: Money,
    /// How old the closing balance is.
    pub ageing: Ageing,
    /// How the customer stands at the end of the period.
    pub standing: Standing,
    /// The plans that rule at the end of the period and are not paid yet.
    pub plans: Vec<PlanLeft<'a>>,
}

/// A plan and what is left of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLeft<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What has been paid on it.
    pub paid: Money,
    /// What is left of it.
    pub left: Money,
    /// How many payments were made.
    pub made: u32,
    /// Every payment that it asks for by now, made or not.
    pub asked: Vec<Row>,
    /// The rows that are still open, the next first.
    pub rows: Vec<RowProgress>,
}

/// One line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// The value date.
    pub on: NaiveDate,
    /// What happened.
    pub what: What<'a>,
    /// By how much the customer owes more (or less, when negative, as
    /// for a charge that was cancelled). Nothing for a payment.
    pub added: Money,
    /// By how much the customer owes less (or more, when negative, as
    /// for a payment that bounced). Nothing for a charge.
    pub paid: Money,
    /// The balance after the line.
    pub balance: Money,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What<'a> {
    /// A debt was charged.
    Charged(&'a Debt),
    /// An entry was posted.
    Posted {
        /// The entry.
        entry: &'a Entry,
        /// What it paid, as it stands at the end of the period.
        towards: Vec<Part<'a>>,
        /// What of it found nothing to pay and waits as a credit.
        credit: Money,
    },
    /// A debt was cancelled.
    ChargeVoided(&'a Debt, &'a Void),
    /// An entry was undone: it bounced or was a mistake.
    EntryVoided(&'a Entry, &'a Void),
    /// Interest that a plan charged.
    PlanInterest(&'a Plan),
    /// A fee that a plan charged.
    PlanFee(&'a Plan),
    /// What a plan lets off because it was kept.
    PlanLetOff(&'a Plan),
    /// Interest or fees of a plan that were let off by agreement.
    PlanWaived(&'a Plan),
}

/// A part of a payment and the debt that it paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// The debt.
    pub debt: &'a Debt,
    /// How much.
    pub amount: Money,
}

/// Makes the statement of an account from `from` (none: from the first
/// thing that happened) to `to`.
///
/// What was entered and undone as of one and the same day is left out:
/// it never counted.
///
/// # Errors
/// A sum too large to count.
pub fn statement(
    account: &Account,
    from: Option<NaiveDate>,
    to: NaiveDate,
) -> Result<Statement<'_>, MoneyError> {
    let debts = account.debts.iter().filter(|debt| {
        let void = account.void_of(Target::Debt(debt.id));
        void.is_none_or(|void| void.on > debt.issued)
    });
    let entries = account.entries.iter().filter(|entry| {
        let void = account.entry_undone(entry);
        void.is_none_or(|void| void.on > entry.on)
    });
    let days = debts
        .map(|debt| debt.issued)
        .chain(entries.map(|entry| entry.on));
    let from = from.or_else(|| days.min()).unwrap_or(to).min(to);
    let sections = account
        .currencies()
        .into_iter()
        .map(|currency| section(account, currency, from, to))
        .collect::<Result<_, _>>()?;
    Ok(Statement {
        account,
        from,
        to,
        sections,
    })
}

fn section(
    account: &Account,
    currency: Currency,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Section<'_>, MoneyError> {
    let position = position(account, currency, to)?;
    let zero = Money::zero(currency);
    let mut opening = zero;
    let mut balance = zero;
    let (mut added, mut paid) = (zero, zero);
    let mut lines = Vec::new();
    for mut line in all_lines(account, &position, to)? {
        balance = balance.checked_add(line.added)?.checked_sub(line.paid)?;
        if line.on < from {
            opening = balance;
            continue;
        }
        line.balance = balance;
        added = added.checked_add(line.added)?;
        paid = paid.checked_add(line.paid)?;
        lines.push(line);
    }
    Ok(Section {
        currency,
        opening,
        lines,
        added,
        paid,
        closing: balance,
        ageing: ageing(account, &position)?,
        standing: standing(account, &position)?,
        plans: plans(account, &position)?,
    })
}

/// Every line up to and on `to`, in order, with the balance still blank.
fn all_lines<'a>(
    account: &'a Account,
    position: &Position,
    to: NaiveDate,
) -> Result<Vec<Line<'a>>, MoneyError> {
    let currency = position.currency;
    let zero = Money::zero(currency);
    // Of one day: charges by their references, then what came of them.
    let mut lines: Vec<(NaiveDate, u8, &str, uuid::Uuid, Line<'a>)> = Vec::new();
    let mut line = |on, rank, id, what, added, paid| {
        let line = Line {
            on,
            what,
            added,
            paid,
            balance: zero,
        };
        let reference = match &line.what {
            What::Charged(debt) => debt.reference.as_str(),
            _ => "",
        };
        lines.push((on, rank, reference, id, line));
    };
    for debt in account
        .debts
        .iter()
        .filter(|d| d.amount.currency() == currency)
    {
        let void = account
            .void_of(Target::Debt(debt.id))
            .filter(|void| void.on <= to);
        if debt.issued > to || void.is_some_and(|void| void.on == debt.issued) {
            continue;
        }
        line(
            debt.issued,
            0,
            debt.id.0,
            What::Charged(debt),
            debt.amount,
            zero,
        );
        if let Some(void) = void {
            let what = What::ChargeVoided(debt, void);
            line(void.on, 3, debt.id.0, what, debt.amount.negated(), zero);
        }
    }
    for cost in &position.charges {
        let Some(plan) = account.plan(cost.plan) else {
            continue;
        };
        let waived = cost.waived_interest.checked_add(cost.waived_fee)?;
        if waived.is_positive() {
            line(cost.on, 4, plan.id.0, What::PlanWaived(plan), zero, waived);
        }
        if cost.let_off.is_positive() {
            let what = What::PlanLetOff(plan);
            line(cost.on, 4, plan.id.0, what, zero, cost.let_off);
        }
        for (rank, what, added) in [
            (1, What::PlanInterest(plan), cost.interest),
            (1, What::PlanFee(plan), cost.fee),
        ] {
            if added.is_zero() {
                continue;
            }
            line(cost.on, rank, plan.id.0, what.clone(), added, zero);
            let void = account.void_of(Target::Debt(cost.debt));
            if let Some(void) = void.filter(|void| void.on <= to) {
                line(void.on, 4, plan.id.0, what, added.negated(), zero);
            }
        }
    }
    let mut paid_by = parts(account, position);
    for entry in account
        .entries
        .iter()
        .filter(|e| e.amount.currency() == currency)
    {
        let void = account.entry_undone(entry).filter(|void| void.on <= to);
        if entry.on > to || void.is_some_and(|void| void.on <= entry.on) {
            continue;
        }
        let credit = position
            .credits
            .iter()
            .filter(|credit| credit.entry == entry.id);
        let what = What::Posted {
            entry,
            towards: paid_by
                .remove(&entry.id)
                .unwrap_or_else(|| meant(account, entry)),
            credit: Money::sum(credit.map(|credit| credit.amount), currency)?,
        };
        let (added, paid) = sides(entry, zero);
        let rank = if entry.kind.adds() { 1 } else { 2 };
        line(entry.on, rank, entry.id.0, what, added, paid);
        if let Some(void) = void {
            let what = What::EntryVoided(entry, void);
            line(
                void.on,
                3,
                entry.id.0,
                what,
                added.negated(),
                paid.negated(),
            );
        }
    }
    lines.sort_by_key(|(on, rank, reference, id, _)| (*on, *rank, *reference, *id));
    Ok(lines.into_iter().map(|(.., line)| line).collect())
}

/// What an entry adds and what it takes off.
fn sides(entry: &Entry, zero: Money) -> (Money, Money) {
    match entry.kind {
        EntryKind::Fee => (entry.amount, zero),
        EntryKind::Payment { .. } | EntryKind::Credit | EntryKind::Discount | EntryKind::Waiver => {
            (zero, entry.amount)
        }
    }
}

/// Which debts each entry paid, the parts on one debt together.
fn parts<'a>(account: &'a Account, position: &Position) -> BTreeMap<EntryId, Vec<Part<'a>>> {
    let mut by_entry: BTreeMap<EntryId, Vec<Part<'a>>> = BTreeMap::new();
    for allocation in &position.allocations {
        if let Some(debt) = account.debt(allocation.debt) {
            by_entry.entry(allocation.entry).or_default().push(Part {
                debt,
                amount: allocation.amount,
            });
        }
    }
    by_entry
}

/// A fee settles nothing, but it belongs to a debt.
fn meant<'a>(account: &'a Account, entry: &Entry) -> Vec<Part<'a>> {
    match entry.towards {
        Towards::Debt(id) if entry.kind.adds() => account
            .debt(id)
            .map(|debt| Part {
                debt,
                amount: entry.amount,
            })
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

fn plans<'a>(account: &'a Account, position: &Position) -> Result<Vec<PlanLeft<'a>>, MoneyError> {
    let mut left = Vec::new();
    for plan in &account.plans {
        if !plan.is_active(position.as_of) || plan.total.currency() != position.currency {
            continue;
        }
        let progress = progress(plan, position)?;
        if progress.left.is_positive() {
            let asks = |row: &&RowProgress| {
                row.open.is_positive()
                    || (row.row.amount.is_positive() && !row.row.part.is_conditional())
            };
            let made = progress
                .rows
                .iter()
                .filter(asks)
                .filter(|row| row.open.is_zero());
            left.push(PlanLeft {
                plan,
                made: u32::try_from(made.count()).unwrap_or(u32::MAX),
                asked: progress
                    .rows
                    .iter()
                    .filter(asks)
                    .map(|row| row.row)
                    .collect(),
                paid: progress.paid,
                left: progress.left,
                rows: progress
                    .rows
                    .into_iter()
                    .filter(|row| row.open.is_positive())
                    .collect(),
            });
        }
    }
    Ok(left)
}
