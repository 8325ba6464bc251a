//! One customer: the card, what they owe and since when, their plans,
//! what happened, and what to do next.

pub mod next_step;
pub mod timeline;

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::ageing::ageing;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::Target;
use ledger::id::CustomerId;
use ledger::position::Position;
use ledger::replay::position;
use ledger::standing::standing;
use money::amount::Money;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::ageing::AgeingView;
use crate::amount::Amount;
use crate::book::{Book, id};
use crate::customer::next_step::{NextStep, next_step};
use crate::customer::timeline::{TimelineItem, timeline};
use crate::customers::count;
use crate::error::Error;
use crate::plan::{self, PlanView};
use crate::standing::StandingView;

/// A customer's card, as it is shown and as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerCard {
    /// The name in the ledger; none for a new customer.
    pub id: Option<String>,
    /// The person's name, or the company's if no person is known.
    pub name: String,
    /// The company, or empty.
    pub company: String,
    /// The account reference; empty on a new card for the next free one.
    pub reference: String,
    /// Or empty.
    pub email: String,
    /// Or empty.
    pub phone: String,
    /// The postal address, a line each, without name and country.
    pub address: Vec<String>,
    /// ISO 3166-1, two capitals; none for the business's own.
    pub country: Option<String>,
    /// en, de, fr or es; none for the business's own.
    pub language: Option<String>,
    /// IANA name; none for the business's own.
    pub time_zone: Option<String>,
    /// What is good to know, in the owner's words.
    pub notes: String,
}

/// A customer's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerPage {
    /// The card.
    pub card: CustomerCard,
    /// The day it speaks of.
    pub as_of: NaiveDate,
    /// What they owe, by currency.
    pub accounts: Vec<CurrencyAccount>,
    /// Their debts, the youngest first.
    pub debts: Vec<DebtView>,
    /// Their plans, the running one first.
    pub plans: Vec<PlanView>,
    /// What happened, the latest first.
    pub timeline: Vec<TimelineItem>,
    /// What to do next.
    pub next_step: NextStep,
}

/// What a customer owes in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyAccount {
    /// What they owe; less than nothing for a credit.
    pub balance: Amount,
    /// What they paid beyond all debts.
    pub credit: Amount,
    /// How many debts are open.
    pub open_debts: u32,
    /// When the oldest open debt was charged.
    pub since: Option<NaiveDate>,
    /// How they stand.
    pub standing: StandingView,
    /// How old it is.
    pub ageing: AgeingView,
}

/// A debt on the customer's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DebtView {
    /// Its name.
    pub id: String,
    /// The invoice number or whatever both sides call it by.
    pub reference: String,
    /// What it was for.
    pub description: String,
    /// When it was charged.
    pub issued: NaiveDate,
    /// When it is due by itself.
    pub due: NaiveDate,
    /// What was charged.
    pub amount: Amount,
    /// What is open, fees included.
    pub open: Amount,
    /// The terms.
    pub terms: String,
    /// Whether the customer disagrees with it.
    pub disputed: bool,
    /// Days since it was due, if it is open, late and in no plan.
    pub days_late: u32,
    /// The plan that pays it.
    pub plan: Option<String>,
    /// From which day it no longer counts.
    pub voided_on: Option<NaiveDate>,
    /// Why.
    pub voided_because: Option<String>,
}

/// A customer's page as of a day.
///
/// # Errors
/// An unknown customer, or a ledger that can't be read.
pub fn page(book: &Book, customer: &str, as_of: NaiveDate) -> Result<CustomerPage, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let mut positions = Vec::new();
    for currency in account.currencies() {
        positions.push(position(&account, currency, as_of)?);
    }
    let mut accounts = Vec::new();
    let mut plans = Vec::new();
    for position in &positions {
        accounts.push(currency_account(&account, position)?);
        for plan in account
            .plans
            .iter()
            .filter(|p| p.total.currency() == position.currency)
        {
            plans.push(plan::view(&account, plan, position)?);
        }
    }
    plans.sort_by_key(|plan| (!plan.running, std::cmp::Reverse(plan.agreed)));
    Ok(CustomerPage {
        card: account.customer.clone().into(),
        as_of,
        debts: debts(&account, &positions, as_of)?,
        timeline: timeline(&account, &positions),
        next_step: next_step(&account, &positions)?,
        accounts,
        plans,
    })
}

/// Adds a customer or changes a card. Answers with the customer's name.
///
/// # Errors
/// A missing name, a reference that is taken, or a ledger that can't be
/// written.
pub fn save(book: &Book, command: Uuid, card: CustomerCard) -> Result<String, Error> {
    let known = match &card.id {
        Some(known) => Some(CustomerId(id("customer", known)?)),
        None => None,
    };
    let name = known.unwrap_or(CustomerId(command));
    book.transact(command, |tx| {
        let mut customer = card.read(name);
        if customer.reference.is_empty() && known.is_none() {
            customer.reference = tx.free_reference()?;
        }
        let holder = tx.customer_by_reference(&customer.reference)?;
        let taken = holder.is_some_and(|holder| holder != name);
        Ok(vec![decide::write_customer(customer, taken)?])
    })?;
    Ok(name.to_string())
}

fn currency_account(account: &Account, position: &Position) -> Result<CurrencyAccount, Error> {
    let open: Vec<&Debt> = position
        .debts
        .iter()
        .filter(|debt| debt.open.is_positive())
        .filter_map(|debt| account.debt(debt.debt))
        .collect();
    Ok(CurrencyAccount {
        balance: position.balance()?.into(),
        credit: position.credit()?.into(),
        open_debts: count(open.len()),
        since: open.iter().map(|debt| debt.issued).min(),
        standing: standing(account, position)?.into(),
        ageing: ageing(account, position)?.into(),
    })
}

fn debts(
    account: &Account,
    positions: &[Position],
    as_of: NaiveDate,
) -> Result<Vec<DebtView>, Error> {
    let mut views = Vec::new();
    for debt in &account.debts {
        let at = positions.iter().find_map(|position| position.debt(debt.id));
        let open = at.map_or(Money::zero(debt.amount.currency()), |at| at.open);
        let void = account.void_of(Target::Debt(debt.id));
        let plan = account.plan_over(debt.id, as_of);
        let late = as_of.signed_duration_since(debt.due).num_days();
        let is_late = open.is_positive() && plan.is_none();
        views.push(DebtView {
            id: debt.id.to_string(),
            reference: debt.reference.clone(),
            description: debt.description.clone(),
            issued: debt.issued,
            due: debt.due,
            amount: debt.amount.into(),
            open: open.into(),
            terms: debt.terms.clone(),
            disputed: debt.disputed,
            days_late: if is_late {
                u32::try_from(late).unwrap_or(0)
            } else {
                0
            },
            plan: plan.map(|plan| plan.id.to_string()),
            voided_on: void.map(|void| void.on),
            voided_because: void.map(|void| void.reason.clone()),
        });
    }
    views.sort_by(|a, b| (b.issued, &b.reference).cmp(&(a.issued, &a.reference)));
    Ok(views)
}

impl CustomerCard {
    fn read(self, name: CustomerId) -> Customer {
        let kept = |value: Option<String>| value.filter(|value| !value.trim().is_empty());
        let lines = self.address.into_iter().map(|line| line.trim().to_owned());
        Customer {
            id: name,
            name: self.name.trim().to_owned(),
            company: self.company.trim().to_owned(),
            reference: self.reference.trim().to_owned(),
            email: self.email.trim().to_owned(),
            phone: self.phone.trim().to_owned(),
            address: lines.filter(|line| !line.is_empty()).collect(),
            country: kept(self.country),
            language: kept(self.language),
            time_zone: kept(self.time_zone),
            notes: self.notes,
        }
    }
}

impl From<Customer> for CustomerCard {
    fn from(customer: Customer) -> Self {
        Self {
            id: Some(customer.id.to_string()),
            name: customer.name,
            company: customer.company,
            reference: customer.reference,
            email: customer.email,
            phone: customer.phone,
            address: customer.address,
            country: customer.country,
            language: customer.language,
            time_zone: customer.time_zone,
            notes: customer.notes,
        }
    }
}
