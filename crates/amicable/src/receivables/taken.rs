//! What taking over a file comes to: which customers, debts and payments
//! are new, and which the ledger has already.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use exchange::receivables::reading::{Reading, ReceivableRow};
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId, EntryId};
use ledger::replay::position;
use money::amount::Money;
use money::currency::Currency;
use uuid::Uuid;

use super::view::{Imported, ProblemView};
use crate::book::Tx;
use crate::customers::count;
use crate::error::Error;

/// The name space of what comes from files: the same row of the same
/// customer gives the same name, so that nothing is added twice.
const FROM_FILES: Uuid = Uuid::from_u128(0x9c2f_5d0e_3b7a_4c61_8f14_52d1_a6e0_7b93);

/// What taking over a file comes to.
pub(crate) struct Taken {
    pub(crate) events: Vec<Event>,
    pub(crate) made: Imported,
    pub(crate) charged: BTreeMap<Currency, Money>,
    /// Rows that name a debt of the ledger but differ from it.
    pub(crate) differs: Vec<ProblemView>,
}

pub(crate) fn take_over(tx: &Tx<'_, '_>, reading: &Reading) -> Result<Taken, Error> {
    let mut taken = Taken {
        events: Vec::new(),
        made: Imported::default(),
        charged: BTreeMap::new(),
        differs: Vec::new(),
    };
    let mut known = Known::read(tx)?;
    let mut by_customer: Vec<(CustomerId, Vec<&ReceivableRow>)> = Vec::new();
    let mut places: HashMap<CustomerId, usize> = HashMap::new();
    for row in &reading.rows {
        let (customer, added) = known.customer_of(row, tx)?;
        if let Some(event) = added {
            taken.made.customers += 1;
            taken.events.push(event);
        }
        let place = *places.entry(customer).or_insert_with(|| {
            by_customer.push((customer, Vec::new()));
            by_customer.len() - 1
        });
        by_customer[place].1.push(row);
    }
    for (customer, rows) in by_customer {
        let account = tx.snapshot.account(customer)?;
        let debts = account.as_ref().map(KnownDebts::of);
        for row in rows {
            match debts.as_ref().map(|debts| (debts, debts.find(row))) {
                Some((debts, Found::Known(debt))) => taken.again(debts.account, debt, row)?,
                Some((_, Found::New(name))) => taken.add(customer, name, row)?,
                None => taken.add(customer, debt_name(customer, &row.reference), row)?,
            }
        }
    }
    Ok(taken)
}

impl Taken {
    fn add(
        &mut self,
        customer: CustomerId,
        name: DebtId,
        row: &ReceivableRow,
    ) -> Result<(), Error> {
        let debt = Debt {
            id: name,
            customer,
            reference: row.reference.clone(),
            description: row.description.clone().unwrap_or_default(),
            issued: row.issued,
            due: row.due,
            amount: row.amount,
            terms: String::new(),
            disputed: row.disputed,
        };
        let total = self
            .charged
            .entry(row.amount.currency())
            .or_insert_with(|| Money::zero(row.amount.currency()));
        *total = total.checked_add(row.amount)?;
        self.made.debts += 1;
        self.events.push(Event::DebtWritten(debt));
        if let Some(paid) = row.paid {
            self.pay(customer, name, paid.on, paid.amount);
        }
        Ok(())
    }

    /// A row whose debt is in the ledger: what it says was paid beyond
    /// what the ledger knows of is paid now.
    fn again(&mut self, account: &Account, debt: &Debt, row: &ReceivableRow) -> Result<(), Error> {
        self.made.known += 1;
        let otherwise = if debt.amount != row.amount {
            Some((row.amount.to_plain(), debt.amount.to_plain()))
        } else if debt.issued != row.issued {
            Some((row.issued.to_string(), debt.issued.to_string()))
        } else {
            None
        };
        if let Some((value, known)) = otherwise {
            self.differs.push(ProblemView {
                line: count(row.line),
                column: None,
                value,
                kind: "knownOtherwise".to_owned(),
                reason: format!(
                    "debt {} is in the ledger already, with {known}",
                    debt.reference
                ),
                details: BTreeMap::from([("known".to_owned(), known)]),
            });
            return Ok(());
        }
        let Some(paid) = row.paid else {
            return Ok(());
        };
        let position = position(account, debt.amount.currency(), NaiveDate::MAX)?;
        let Some(at) = position.debt(debt.id) else {
            return Ok(());
        };
        let more = paid.amount.checked_sub(at.settled()?)?;
        // A payment that came from a file and was cancelled since stays
        // cancelled.
        let is_known = account
            .entry(payment_name(debt.id, paid.on, more))
            .is_some();
        if more.is_positive() && !is_known {
            self.pay(account.customer.id, debt.id, paid.on, more);
        }
        Ok(())
    }

    fn pay(&mut self, customer: CustomerId, debt: DebtId, on: NaiveDate, amount: Money) {
        self.made.payments += 1;
        self.events.push(Event::EntryPosted(Entry {
            id: payment_name(debt, on, amount),
            customer,
            kind: EntryKind::Payment {
                method: Method::Other,
                reference: String::new(),
                received: on,
            },
            amount,
            on,
            towards: Towards::Debt(debt),
            note: String::new(),
        }));
    }
}

/// The name of a debt that came from a file.
fn debt_name(customer: CustomerId, reference: &str) -> DebtId {
    DebtId(Uuid::new_v5(&customer.0, reference.as_bytes()))
}

/// The name of a payment that came from a file.
fn payment_name(debt: DebtId, on: NaiveDate, amount: Money) -> EntryId {
    let name = format!("paid {on} {amount}");
    EntryId(Uuid::new_v5(&debt.0, name.as_bytes()))
}

/// The debts that a customer has already.
struct KnownDebts<'a> {
    account: &'a Account,
    live: HashMap<&'a str, &'a Debt>,
    by_name: HashMap<DebtId, &'a Debt>,
}

/// What a row is about.
enum Found<'a> {
    /// A debt of the ledger.
    Known(&'a Debt),
    /// A debt that is to have this name.
    New(DebtId),
}

impl<'a> KnownDebts<'a> {
    fn of(account: &'a Account) -> Self {
        let live = |debt: &&Debt| account.void_of(Target::Debt(debt.id)).is_none();
        let debts = account.debts.iter();
        Self {
            account,
            live: debts
                .clone()
                .filter(live)
                .map(|debt| (debt.reference.as_str(), debt))
                .collect(),
            by_name: debts.map(|debt| (debt.id, debt)).collect(),
        }
    }

    /// The debt with the row's reference, else the one that came from
    /// such a row and has another reference by now or was cancelled. A
    /// cancelled one comes back only with another amount: the file was
    /// put right.
    fn find(&self, row: &ReceivableRow) -> Found<'a> {
        if let Some(debt) = self.live.get(row.reference.as_str()) {
            return Found::Known(debt);
        }
        let customer = self.account.customer.id;
        let put_right = format!("{} {}", row.reference, row.amount);
        let names = [row.reference.as_str(), &put_right].map(|name| debt_name(customer, name));
        for name in names {
            let Some(debt) = self.by_name.get(&name) else {
                return Found::New(name);
            };
            let is_live = self.account.void_of(Target::Debt(name)).is_none();
            if is_live || debt.amount == row.amount {
                return Found::Known(debt);
            }
        }
        Found::New(names[1])
    }
}

/// Who is in the ledger already.
struct Known {
    by_id: HashSet<CustomerId>,
    by_reference: HashMap<String, CustomerId>,
    by_name: HashMap<String, CustomerId>,
    number: usize,
}

impl Known {
    fn read(tx: &Tx<'_, '_>) -> Result<Self, Error> {
        let customers = tx.snapshot.customers()?;
        let mut known = Self {
            by_id: customers.iter().map(|customer| customer.id).collect(),
            by_reference: HashMap::new(),
            by_name: HashMap::new(),
            number: customers.len(),
        };
        for customer in customers {
            known
                .by_name
                .insert(customer.name.to_lowercase(), customer.id);
            known.by_reference.insert(customer.reference, customer.id);
        }
        Ok(known)
    }

    /// The customer whom a row is about: by account reference, else by
    /// name, else a new one. What the file tells customers apart by
    /// becomes the reference where it looks like one, else the name.
    fn customer_of(
        &mut self,
        row: &ReceivableRow,
        tx: &Tx<'_, '_>,
    ) -> Result<(CustomerId, Option<Event>), Error> {
        let key = row.customer.trim();
        let known = self.by_reference.get(key).or_else(|| {
            let no_number = row.customer_name.is_none();
            self.by_name.get(&key.to_lowercase()).filter(|_| no_number)
        });
        if let Some(known) = known {
            return Ok((*known, None));
        }
        // Who came from a file and was given another reference or name
        // since is the same person, and the card stays as it is.
        let id = CustomerId(Uuid::new_v5(&FROM_FILES, key.as_bytes()));
        if self.by_id.contains(&id) {
            return Ok((id, None));
        }
        let is_reference = row.customer_name.is_some()
            || (key.chars().any(|c| c.is_ascii_digit()) && !key.contains(' '));
        let reference = if is_reference {
            key.to_owned()
        } else {
            self.free_reference()
        };
        let name = row.customer_name.clone().unwrap_or_else(|| key.to_owned());
        let customer = Customer {
            id,
            name: name.trim().to_owned(),
            company: String::new(),
            reference: reference.clone(),
            email: row.email.clone().unwrap_or_default(),
            phone: row.phone.clone().unwrap_or_default(),
            address: Vec::new(),
            country: None,
            language: None,
            time_zone: None,
            notes: String::new(),
        };
        let taken = tx.customer_by_reference(&reference)?.is_some();
        self.by_id.insert(id);
        self.by_reference.insert(reference, id);
        if row.customer_name.is_none() {
            self.by_name.insert(key.to_lowercase(), id);
        }
        Ok((id, Some(decide::write_customer(customer, taken)?)))
    }

    fn free_reference(&mut self) -> String {
        loop {
            self.number += 1;
            let reference = format!("C-{:03}", self.number);
            if !self.by_reference.contains_key(&reference) {
                return reference;
            }
        }
    }
}
