//! Posting: what an event of the journal does to the tables.
//!
//! This is the only place that writes the tables, both when something
//! happens and when the journal is replayed.

use chrono::{Datelike as _, NaiveDate};
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::{Amended, Ended, Plan};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use uuid::Uuid;

use crate::error::Fault;
use crate::journal::Seq;

/// The number of 1970-01-01, counted from the start of the era.
pub(crate) const EPOCH: i32 = 719_163;

/// Posts the event that stands at `seq` in the journal.
pub(crate) fn post(db: &Connection, seq: Seq, event: &Event) -> Result<(), Fault> {
    match event {
        Event::BusinessDescribed(business) => describe(db, business),
        Event::CustomerWritten(customer) => write_customer(db, seq, customer),
        Event::DebtWritten(debt) => write_debt(db, seq, debt),
        Event::EntryPosted(entry) => post_entry(db, seq, entry),
        Event::Voided(undone) => void(db, seq, undone),
        Event::PlanAgreed(plan) => agree(db, seq, plan),
        Event::PlanEnded {
            plan,
            customer,
            ended,
        } => end(db, *customer, *plan, ended),
        Event::PlanAmended {
            plan,
            customer,
            amended,
        } => amendments(db, *customer, *plan, |all| {
            all.push(amended.clone());
            Ok(())
        }),
        Event::AmendmentUndone {
            plan,
            customer,
            amendment,
        } => amendments(db, *customer, *plan, |all| {
            let which = all.iter_mut().find(|amended| amended.id == *amendment);
            which
                .ok_or_else(|| contradiction("the plan was not changed like that"))?
                .undone = true;
            Ok(())
        }),
        Event::PreferenceSet { name, value } => {
            db.prepare_cached(
                "INSERT INTO preferences (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute([name, value])?;
            Ok(())
        }
    }
}

fn describe(db: &Connection, business: &Business) -> Result<(), Fault> {
    db.prepare_cached(
        "INSERT INTO business (one, data) VALUES (1, ?1)
         ON CONFLICT (one) DO UPDATE SET data = excluded.data",
    )?
    .execute([json(business)?])?;
    Ok(())
}

fn write_customer(db: &Connection, seq: Seq, customer: &Customer) -> Result<(), Fault> {
    db.prepare_cached(
        "INSERT INTO customers (seq, id, reference, name, company, email, phone, address,
                                country, language, time_zone, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (id) DO UPDATE SET
             reference = excluded.reference, name = excluded.name,
             company = excluded.company, email = excluded.email,
             phone = excluded.phone, address = excluded.address,
             country = excluded.country, language = excluded.language,
             time_zone = excluded.time_zone, notes = excluded.notes",
    )?
    .execute(params![
        seq,
        customer.id.0.as_bytes(),
        customer.reference,
        customer.name,
        customer.company,
        customer.email,
        customer.phone,
        json(&customer.address)?,
        customer.country,
        customer.language,
        customer.time_zone,
        customer.notes,
    ])
    .map_err(|error| taken(error, "another customer has the same account reference"))?;
    Ok(())
}

fn write_debt(db: &Connection, seq: Seq, debt: &Debt) -> Result<(), Fault> {
    let written = db
        .prepare_cached(
            "INSERT INTO debts (customer, seq, id, reference, description, issued, due,
                                minor, currency, terms, disputed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (id) DO UPDATE SET
                 reference = excluded.reference, description = excluded.description,
                 issued = excluded.issued, due = excluded.due,
                 minor = excluded.minor, currency = excluded.currency,
                 terms = excluded.terms, disputed = excluded.disputed
             WHERE customer = excluded.customer",
        )?
        .execute(params![
            customer_seq(db, debt.customer)?,
            seq,
            debt.id.0.as_bytes(),
            debt.reference,
            debt.description,
            days(debt.issued),
            days(debt.due),
            debt.amount.minor(),
            debt.amount.currency().code(),
            debt.terms,
            debt.disputed,
        ])?;
    if written == 0 {
        return Err(contradiction("the debt is on another customer's account"));
    }
    Ok(())
}

fn post_entry(db: &Connection, seq: Seq, entry: &Entry) -> Result<(), Fault> {
    let customer = customer_seq(db, entry.customer)?;
    let (debt, plan) = match entry.towards {
        Towards::OldestDueFirst | Towards::InProportion => (None, None),
        Towards::Debt(id) => (Some(debt_seq(db, customer, id)?), None),
        Towards::Plan(id) => (None, Some(plan_seq(db, customer, id)?)),
    };
    let payment = match &entry.kind {
        EntryKind::Payment {
            method,
            reference,
            received,
        } => Some((method_name(*method), reference, days(*received))),
        EntryKind::Credit | EntryKind::Discount | EntryKind::Fee | EntryKind::Waiver => None,
    };
    db.prepare_cached(
        "INSERT INTO entries (customer, seq, id, kind, minor, currency, day, debt, plan,
                              method, reference, received, note, shared)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        customer,
        seq,
        entry.id.0.as_bytes(),
        kind_name(&entry.kind),
        entry.amount.minor(),
        entry.amount.currency().code(),
        days(entry.on),
        debt,
        plan,
        payment.as_ref().map(|payment| payment.0),
        payment.as_ref().map(|payment| payment.1),
        payment.as_ref().map(|payment| payment.2),
        entry.note,
        entry.towards == Towards::InProportion,
    ])
    .map_err(|error| taken(error, "the entry was posted before"))?;
    Ok(())
}

fn void(db: &Connection, seq: Seq, void: &Void) -> Result<(), Fault> {
    let customer = customer_seq(db, void.customer)?;
    let (debt, entry) = match void.target {
        Target::Debt(id) => (Some(debt_seq(db, customer, id)?), None),
        Target::Entry(id) => (None, Some(entry_seq(db, customer, id)?)),
    };
    db.prepare_cached(
        "INSERT INTO voids (customer, seq, debt, entry, day, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        customer,
        seq,
        debt,
        entry,
        days(void.on),
        void.reason
    ])
    .map_err(|error| taken(error, "it was cancelled before"))?;
    Ok(())
}

fn agree(db: &Connection, seq: Seq, plan: &Plan) -> Result<(), Fault> {
    if plan.settled_before.currency() != plan.total.currency() {
        return Err(contradiction("the plan is in two currencies"));
    }
    let customer = customer_seq(db, plan.customer)?;
    db.prepare_cached(
        "INSERT INTO plans (customer, seq, id, agreed, total, settled_before, currency,
                            terms, rows, said, ended_on, ended_reason, keeping,
                            amendments)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        customer,
        seq,
        plan.id.0.as_bytes(),
        days(plan.agreed),
        plan.total.minor(),
        plan.settled_before.minor(),
        plan.total.currency().code(),
        json(&plan.terms)?,
        json(&plan.rows)?,
        plan.said,
        plan.ended.as_ref().map(|ended| days(ended.on)),
        plan.ended.as_ref().map(|ended| &ended.reason),
        json(&plan.keeping)?,
        json(&plan.amendments)?,
    ])
    .map_err(|error| taken(error, "the plan was agreed before"))?;
    let mut insert = db.prepare_cached(
        "INSERT INTO plan_debts (customer, plan, place, debt) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (place, debt) in (1_u32..).zip(&plan.debts) {
        insert.execute(params![
            customer,
            seq,
            place,
            debt_seq(db, customer, *debt)?
        ])?;
    }
    Ok(())
}

fn end(db: &Connection, customer: CustomerId, plan: PlanId, ended: &Ended) -> Result<(), Fault> {
    let customer = customer_seq(db, customer)?;
    db.prepare_cached(
        "UPDATE plans SET ended_on = ?3, ended_reason = ?4 WHERE customer = ?1 AND seq = ?2",
    )?
    .execute(params![
        customer,
        plan_seq(db, customer, plan)?,
        days(ended.on),
        ended.reason
    ])?;
    Ok(())
}

/// Changes the list of what was changed in a plan.
fn amendments(
    db: &Connection,
    customer: CustomerId,
    plan: PlanId,
    change: impl FnOnce(&mut Vec<Amended>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let customer = customer_seq(db, customer)?;
    let plan = plan_seq(db, customer, plan)?;
    let known: String = db
        .prepare_cached("SELECT amendments FROM plans WHERE customer = ?1 AND seq = ?2")?
        .query_row([customer, plan], |row| row.get(0))?;
    let mut all = serde_json::from_str(&known)
        .map_err(|_| contradiction("the changes of a plan can't be read"))?;
    change(&mut all)?;
    db.prepare_cached("UPDATE plans SET amendments = ?3 WHERE customer = ?1 AND seq = ?2")?
        .execute(params![customer, plan, json(&all)?])?;
    Ok(())
}

fn customer_seq(db: &Connection, id: CustomerId) -> Result<i64, Fault> {
    db.prepare_cached("SELECT seq FROM customers WHERE id = ?1")?
        .query_row([id.0.as_bytes()], |row| row.get(0))
        .optional()?
        .ok_or_else(|| contradiction("there is no such customer"))
}

fn debt_seq(db: &Connection, customer: i64, id: DebtId) -> Result<i64, Fault> {
    let sql = "SELECT seq FROM debts WHERE id = ?1 AND customer = ?2";
    seq_on_account(db, sql, customer, id.0)?
        .ok_or_else(|| contradiction("there is no such debt on this account"))
}

fn entry_seq(db: &Connection, customer: i64, id: EntryId) -> Result<i64, Fault> {
    let sql = "SELECT seq FROM entries WHERE id = ?1 AND customer = ?2";
    seq_on_account(db, sql, customer, id.0)?
        .ok_or_else(|| contradiction("there is no such entry on this account"))
}

fn plan_seq(db: &Connection, customer: i64, id: PlanId) -> Result<i64, Fault> {
    let sql = "SELECT seq FROM plans WHERE id = ?1 AND customer = ?2";
    seq_on_account(db, sql, customer, id.0)?
        .ok_or_else(|| contradiction("there is no such plan on this account"))
}

fn seq_on_account(
    db: &Connection,
    sql: &str,
    customer: i64,
    id: Uuid,
) -> Result<Option<i64>, Fault> {
    let seq = db
        .prepare_cached(sql)?
        .query_row(params![id.as_bytes(), customer], |row| row.get(0))
        .optional()?;
    Ok(seq)
}

fn contradiction(what: &str) -> Fault {
    Fault::Contradiction(what.to_owned())
}

/// Puts a breach of uniqueness into words.
fn taken(error: rusqlite::Error, what: &str) -> Fault {
    match error {
        rusqlite::Error::SqliteFailure(failure, _)
            if failure.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE =>
        {
            contradiction(what)
        }
        error => error.into(),
    }
}

/// Days since 1970-01-01.
fn days(day: NaiveDate) -> i32 {
    // The calendar of chrono is far from the ends of the integers.
    day.num_days_from_ce() - EPOCH
}

fn json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::Io(error.to_string()))
}

fn kind_name(kind: &EntryKind) -> &'static str {
    match kind {
        EntryKind::Payment { .. } => "payment",
        EntryKind::Credit => "credit",
        EntryKind::Discount => "discount",
        EntryKind::Fee => "fee",
        EntryKind::Waiver => "waiver",
    }
}

fn method_name(method: Method) -> &'static str {
    match method {
        Method::BankTransfer => "bankTransfer",
        Method::Card => "card",
        Method::Cash => "cash",
        Method::Cheque => "cheque",
        Method::DirectDebit => "directDebit",
        Method::Other => "other",
    }
}
