//! One customer: the card, what they owe and since when, their plans,
//! what happened, and what to do next.

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::ageing::ageing;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{EntryKind, Target};
use ledger::id::CustomerId;
use ledger::position::{Position, position};
use ledger::standing::{Standing, standing};
use money::amount::Money;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::ageing::AgeingView;
use crate::amount::Amount;
use crate::book::{Book, id};
use crate::customers::count;
use crate::error::Error;
use crate::plan::{self, PlanView};
use crate::posting::PaymentMethod;
use crate::standing::{Next, StandingView};

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
        kind: crate::posting::AdjustmentKind,
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
        /// Why.
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

fn timeline(account: &Account, positions: &[Position]) -> Vec<TimelineItem> {
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
        use crate::posting::AdjustmentKind;
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
        items.push(plain(
            plan.agreed,
            Happened::PlanAgreed {
                plan: plan.id.to_string(),
                total: plan.total.into(),
                count: count(plan.rows.len()),
                said: plan.said.clone(),
            },
        ));
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

fn next_step(account: &Account, positions: &[Position]) -> Result<NextStep, Error> {
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
            && plan.progress(position)?.left.is_positive();
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
