//! Accounts, read from the tables.
//!
//! One account or all of them, it is the same few statements: the rows
//! of each table come in the order of their customers and are merged
//! into the accounts, which are in that order too.

use chrono::NaiveDate;
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::id::{CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::{Ended, Plan};
use money::amount::Money;
use money::currency::Currency;
use rusqlite::{Connection, Row};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::error::Fault;
use crate::post::EPOCH;

/// The account of one customer.
pub(crate) fn one(db: &Connection, customer: CustomerId) -> Result<Option<Account>, Fault> {
    let mut found = read_customers(db, Some(customer))?;
    if let Some(first) = found.first() {
        let seq = first.seq;
        fill(db, &mut found, Some(seq))?;
    }
    Ok(found.pop().map(|reading| reading.account))
}

/// Every account.
pub(crate) fn all(db: &Connection) -> Result<Vec<Account>, Fault> {
    let mut found = read_customers(db, None)?;
    fill(db, &mut found, None)?;
    Ok(found.into_iter().map(|reading| reading.account).collect())
}

/// Every customer's card.
pub(crate) fn cards(db: &Connection) -> Result<Vec<Customer>, Fault> {
    let found = read_customers(db, None)?;
    Ok(found
        .into_iter()
        .map(|reading| reading.account.customer)
        .collect())
}

/// An account that is being read, and the names of its rows, each list
/// as long as the one in the account.
struct Reading {
    seq: i64,
    account: Account,
    debts: Vec<i64>,
    entries: Vec<i64>,
    plans: Vec<i64>,
}

impl Reading {
    fn debt(&self, seq: i64) -> Result<DebtId, Fault> {
        let at = self
            .debts
            .binary_search(&seq)
            .map_err(|_| broken("debts"))?;
        Ok(self.account.debts[at].id)
    }

    fn entry(&self, seq: i64) -> Result<EntryId, Fault> {
        let at = self
            .entries
            .binary_search(&seq)
            .map_err(|_| broken("entries"))?;
        Ok(self.account.entries[at].id)
    }

    fn plan(&self, seq: i64) -> Result<usize, Fault> {
        self.plans.binary_search(&seq).map_err(|_| broken("plans"))
    }
}

fn read_customers(db: &Connection, one: Option<CustomerId>) -> Result<Vec<Reading>, Fault> {
    let whose = match one {
        Some(_) => "WHERE id = ?1",
        None => "WHERE ?1 IS NULL",
    };
    let mut select = db.prepare_cached(&format!(
        "SELECT seq, id, name, company, reference, email, phone, address, country, language,
                time_zone, notes
         FROM customers {whose} ORDER BY seq"
    ))?;
    let mut rows = select.query([one.map(|id| id.0.into_bytes())])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let customer = Customer {
            id: CustomerId(uuid(row, 1)?),
            name: row.get(2)?,
            company: row.get(3)?,
            reference: row.get(4)?,
            email: row.get(5)?,
            phone: row.get(6)?,
            address: json(row, 7)?,
            country: row.get(8)?,
            language: row.get(9)?,
            time_zone: row.get(10)?,
            notes: row.get(11)?,
        };
        found.push(Reading {
            seq: row.get(0)?,
            account: Account::new(customer),
            debts: Vec::new(),
            entries: Vec::new(),
            plans: Vec::new(),
        });
    }
    Ok(found)
}

/// Fills in everything that stands on the accounts. What is referred to
/// is read before what refers to it.
fn fill(db: &Connection, accounts: &mut [Reading], one: Option<i64>) -> Result<(), Fault> {
    let mut coins = Coins::default();
    merge(
        db,
        accounts,
        one,
        (
            "SELECT customer, seq, id, reference, description, issued, due, minor, currency, terms,
                disputed
         FROM debts",
            "customer, seq",
        ),
        |reading, row| {
            reading.debts.push(row.get(1)?);
            reading.account.debts.push(Debt {
                id: DebtId(uuid(row, 2)?),
                customer: reading.account.customer.id,
                reference: row.get(3)?,
                description: row.get(4)?,
                issued: day(row, 5)?,
                due: day(row, 6)?,
                amount: coins.money(row, 7, 8)?,
                terms: row.get(9)?,
                disputed: row.get(10)?,
            });
            Ok(())
        },
    )?;
    merge(
        db,
        accounts,
        one,
        (
            "SELECT customer, seq, id, agreed, total, currency, settled_before, terms, rows, said,
                ended_on, ended_reason, keeping, amendments
         FROM plans",
            "customer, seq",
        ),
        |reading, row| {
            reading.plans.push(row.get(1)?);
            let total = coins.money(row, 4, 5)?;
            reading.account.plans.push(Plan {
                id: PlanId(uuid(row, 2)?),
                customer: reading.account.customer.id,
                debts: Vec::new(),
                agreed: day(row, 3)?,
                terms: json(row, 7)?,
                rows: json(row, 8)?,
                total,
                settled_before: coins.money(row, 6, 5)?,
                said: row.get(9)?,
                keeping: json(row, 12)?,
                amendments: json(row, 13)?,
                ended: match optional_day(row, 10)? {
                    Some(on) => Some(Ended {
                        on,
                        reason: row.get(11)?,
                    }),
                    None => None,
                },
            });
            Ok(())
        },
    )?;
    merge(
        db,
        accounts,
        one,
        (
            "SELECT customer, plan, debt, place FROM plan_debts",
            "customer, plan, place",
        ),
        |reading, row| {
            let plan = reading.plan(row.get(1)?)?;
            let debt = reading.debt(row.get(2)?)?;
            reading.account.plans[plan].debts.push(debt);
            Ok(())
        },
    )?;
    merge(
        db,
        accounts,
        one,
        (
            "SELECT customer, seq, id, kind, minor, currency, day, debt, plan, method, reference,
                received, note, shared
         FROM entries",
            "customer, seq",
        ),
        |reading, row| {
            reading.entries.push(row.get(1)?);
            let towards = match (row.get(7)?, row.get(8)?) {
                (None, None) if row.get(13)? => Towards::InProportion,
                (None, None) => Towards::OldestDueFirst,
                (Some(debt), _) => Towards::Debt(reading.debt(debt)?),
                (None, Some(plan)) => Towards::Plan(reading.account.plans[reading.plan(plan)?].id),
            };
            reading.account.entries.push(Entry {
                id: EntryId(uuid(row, 2)?),
                customer: reading.account.customer.id,
                kind: kind(row)?,
                amount: coins.money(row, 4, 5)?,
                on: day(row, 6)?,
                towards,
                note: row.get(12)?,
            });
            Ok(())
        },
    )?;
    merge(
        db,
        accounts,
        one,
        (
            "SELECT customer, debt, entry, day, reason, seq FROM voids",
            "customer, seq",
        ),
        |reading, row| {
            let target = match (row.get(1)?, row.get(2)?) {
                (Some(debt), _) => Target::Debt(reading.debt(debt)?),
                (None, Some(entry)) => Target::Entry(reading.entry(entry)?),
                (None, None) => return Err(broken("voids")),
            };
            reading.account.voids.push(Void {
                customer: reading.account.customer.id,
                target,
                on: day(row, 3)?,
                reason: row.get(4)?,
            });
            Ok(())
        },
    )
}

/// Hands each row to the account that it stands on. Both come in the
/// order of their customers, which is the order in which the tables lie
/// in the file, so nothing is sorted and nothing is looked up.
fn merge(
    db: &Connection,
    accounts: &mut [Reading],
    one: Option<i64>,
    (select, order): (&str, &str),
    mut take: impl FnMut(&mut Reading, &Row<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let whose = match one {
        Some(_) => "WHERE customer = ?1",
        None => "WHERE ?1 IS NULL",
    };
    let mut select = db.prepare_cached(&format!("{select} {whose} ORDER BY {order}"))?;
    let mut rows = select.query([one])?;
    let mut accounts = accounts.iter_mut();
    let mut current = accounts.next();
    while let Some(row) = rows.next()? {
        let customer: i64 = row.get(0)?;
        while current
            .as_ref()
            .is_some_and(|reading| reading.seq < customer)
        {
            current = accounts.next();
        }
        match &mut current {
            Some(reading) if reading.seq == customer => take(reading, row)?,
            _ => return Err(broken("customers")),
        }
    }
    Ok(())
}

/// Reads amounts. A ledger has few currencies, mostly one, so the last
/// one is kept at hand.
#[derive(Default)]
struct Coins {
    last: Option<Currency>,
}

impl Coins {
    fn money(&mut self, row: &Row<'_>, minor: usize, currency: usize) -> Result<Money, Fault> {
        let code = row
            .get_ref(currency)?
            .as_str()
            .map_err(|_| broken("amounts"))?;
        let currency = match self.last {
            Some(last) if last.code() == code => last,
            _ => code.parse().map_err(|_| broken("amounts"))?,
        };
        self.last = Some(currency);
        Money::from_minor(row.get(minor)?, currency).map_err(|_| broken("amounts"))
    }
}

fn kind(row: &Row<'_>) -> Result<EntryKind, Fault> {
    let text = row.get_ref(3)?.as_str().map_err(|_| broken("entries"))?;
    Ok(match text {
        "payment" => EntryKind::Payment {
            method: method(row.get_ref(9)?.as_str().unwrap_or_default())?,
            reference: row.get(10)?,
            received: day(row, 11)?,
        },
        "credit" => EntryKind::Credit,
        "discount" => EntryKind::Discount,
        "fee" => EntryKind::Fee,
        "waiver" => EntryKind::Waiver,
        _ => return Err(broken("entries")),
    })
}

fn method(name: &str) -> Result<Method, Fault> {
    Ok(match name {
        "bankTransfer" => Method::BankTransfer,
        "card" => Method::Card,
        "cash" => Method::Cash,
        "cheque" => Method::Cheque,
        "directDebit" => Method::DirectDebit,
        "other" => Method::Other,
        _ => return Err(broken("entries")),
    })
}

fn uuid(row: &Row<'_>, column: usize) -> Result<Uuid, Fault> {
    let bytes = row
        .get_ref(column)?
        .as_blob()
        .map_err(|_| broken("names"))?;
    Uuid::from_slice(bytes).map_err(|_| broken("names"))
}

fn day(row: &Row<'_>, column: usize) -> Result<NaiveDate, Fault> {
    let days: i32 = row.get(column)?;
    days.checked_add(EPOCH)
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .ok_or_else(|| broken("days"))
}

fn optional_day(row: &Row<'_>, column: usize) -> Result<Option<NaiveDate>, Fault> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => day(row, column).map(Some),
    }
}

fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Fault> {
    let text = row
        .get_ref(column)?
        .as_str()
        .map_err(|_| broken("tables"))?;
    serde_json::from_str(text).map_err(|_| broken("tables"))
}

fn broken(what: &str) -> Fault {
    Fault::Damaged(format!("the {what} don't fit together"))
}
