//! Everyone in the ledger, and how each stands.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::plan::progress::progress;
use ledger::position::Position;
use ledger::replay::position;
use ledger::standing::{Standing, standing};
use money::amount::Money;
use money::currency::Currency;
use serde::Serialize;
use specta::Type;

use crate::amount::Amount;
use crate::book::Book;
use crate::error::Error;
use crate::standing::StandingView;

/// The list of customers, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerList {
    /// The day it speaks of.
    pub as_of: NaiveDate,
    /// What is owed altogether, by currency.
    pub totals: Vec<CurrencyTotal>,
    /// How many there are.
    pub counts: Counts,
    /// The customers.
    pub rows: Vec<CustomerRow>,
}

/// What all customers together owe in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyTotal {
    /// What is open on their debts, credits left aside.
    pub open: Amount,
    /// How much of it is past its day.
    pub late: Amount,
}

/// How many customers there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// All of them.
    pub all: u32,
    /// Who owe something.
    pub owing: u32,
    /// Who are late with something.
    pub late: u32,
    /// Who are paying by a plan.
    pub on_plan: u32,
}

/// One customer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerRow {
    /// For the customer's page.
    pub id: String,
    /// The name.
    pub name: String,
    /// The company, or empty.
    pub company: String,
    /// The account reference.
    pub reference: String,
    /// The balance in each currency that has one; less than nothing for
    /// a credit. Settled customers have one of nothing.
    pub balances: Vec<Amount>,
    /// How they stand; of several currencies, the one that needs more
    /// attention.
    pub standing: StandingView,
    /// Whether they owe something in any currency.
    pub owes: bool,
    /// How far their plan is, if they pay by one.
    pub plan: Option<PlanSteps>,
    /// The value date of their last payment.
    pub last_payment: Option<NaiveDate>,
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanSteps {
    /// How many payments are made.
    pub made: u32,
    /// Of how many.
    pub of: u32,
}

/// Lists everyone as of a day.
///
/// # Errors
/// A ledger that can't be read, or a sum too large to count.
pub fn list(book: &Book, as_of: NaiveDate) -> Result<CustomerList, Error> {
    let business = book.business()?;
    let mut totals: BTreeMap<Currency, (Money, Money)> = BTreeMap::new();
    let mut counts = Counts::default();
    let mut rows = Vec::new();
    for account in book.accounts()?.iter() {
        let stands = stands(account, as_of)?;
        for (position, standing) in &stands {
            let zero = Money::zero(position.currency);
            let (open, late) = totals.entry(position.currency).or_insert((zero, zero));
            *open = Money::sum(
                position.debts.iter().map(|debt| debt.open),
                position.currency,
            )?
            .checked_add(*open)?;
            if let Standing::Late { amount, .. } = standing {
                *late = late.checked_add(*amount)?;
            }
        }
        let row = row(account, &stands, business.currency, as_of)?;
        counts.all += 1;
        counts.owing += u32::from(row.owes);
        counts.late += u32::from(matches!(row.standing, StandingView::Late { .. }));
        counts.on_plan += u32::from(row.plan.is_some());
        rows.push(row);
    }
    rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.reference.clone()));
    Ok(CustomerList {
        as_of,
        totals: totals
            .into_values()
            .map(|(open, late)| CurrencyTotal {
                open: open.into(),
                late: late.into(),
            })
            .collect(),
        counts,
        rows,
    })
}

/// Where an account stands in each of its currencies.
pub(crate) fn stands(
    account: &Account,
    as_of: NaiveDate,
) -> Result<Vec<(Position, Standing)>, Error> {
    account
        .currencies()
        .into_iter()
        .map(|currency| {
            let position = position(account, currency, as_of)?;
            let standing = standing(account, &position)?;
            Ok((position, standing))
        })
        .collect()
}

fn row(
    account: &Account,
    stands: &[(Position, Standing)],
    home: Currency,
    as_of: NaiveDate,
) -> Result<CustomerRow, Error> {
    let mut balances = Vec::new();
    let mut owes = false;
    for (position, _) in stands {
        let balance = position.balance()?;
        owes |= balance.is_positive();
        if !balance.is_zero() {
            balances.push(balance);
        }
    }
    if balances.is_empty() {
        balances.push(Money::zero(
            stands.first().map_or(home, |(p, _)| p.currency),
        ));
    }
    let standing = stands
        .iter()
        .map(|(_, standing)| *standing)
        .max_by_key(Standing::rank)
        .unwrap_or(Standing::Settled);
    let mut plan = None;
    for (position, _) in stands {
        for running in account.plans.iter().filter(|p| p.is_active(as_of)) {
            if running.total.currency() != position.currency {
                continue;
            }
            let progress = progress(running, position)?;
            if progress.left.is_positive() {
                let made = progress
                    .rows
                    .iter()
                    .filter(|row| row.paid == row.row.amount)
                    .count();
                plan = Some(PlanSteps {
                    made: count(made),
                    of: count(progress.rows.len()),
                });
            }
        }
    }
    let customer = &account.customer;
    Ok(CustomerRow {
        id: customer.id.to_string(),
        name: customer.name.clone(),
        company: customer.company.clone(),
        reference: customer.reference.clone(),
        balances: balances.into_iter().map(Amount::from).collect(),
        standing: standing.into(),
        owes,
        plan,
        last_payment: account
            .entries
            .iter()
            .filter(|entry| {
                matches!(entry.kind, ledger::entry::EntryKind::Payment { .. })
                    && account.entry_counts(entry, as_of)
            })
            .map(|entry| entry.on)
            .max(),
    })
}

/// A count as it crosses to the page.
pub(crate) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
