//! What is entered on an account: debts, payments and the rest.

use chrono::NaiveDate;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::id::{DebtId, EntryId, PlanId};
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::amount::Amount;
use crate::book::{Book, id};
use crate::clock;
use crate::error::{Code, Error};

/// A debt as it is entered or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DebtInput {
    /// The debt to change; none to add one.
    pub id: Option<String>,
    /// Whose.
    pub customer: String,
    /// The invoice number or whatever both sides call it by.
    pub reference: String,
    /// What it was for.
    pub description: String,
    /// The day on which it was charged.
    pub issued: NaiveDate,
    /// The last day on which it is paid on time.
    pub due: NaiveDate,
    /// How much.
    pub amount: Amount,
    /// The terms, in the words that the customer was told.
    pub terms: String,
    /// Whether the customer disagrees with it.
    pub disputed: bool,
}

/// A payment as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentInput {
    /// Who paid.
    pub customer: String,
    /// How much.
    pub amount: Amount,
    /// The day on which it counts.
    pub on: NaiveDate,
    /// The day on which it arrived; none for the day on which it counts.
    pub received: Option<NaiveDate>,
    /// How it was paid.
    pub method: PaymentMethod,
    /// The payer's reference.
    pub reference: String,
    /// Which debts it is meant for.
    pub towards: TowardsInput,
    /// A remark.
    pub note: String,
}

/// A credit, discount, fee or waiver as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdjustmentInput {
    /// On whose account.
    pub customer: String,
    /// What it is.
    pub kind: AdjustmentKind,
    /// How much.
    pub amount: Amount,
    /// The day on which it counts.
    pub on: NaiveDate,
    /// Which debts it is meant for; a fee names one debt.
    pub towards: TowardsInput,
    /// Why.
    pub note: String,
}

/// What can be posted beside payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AdjustmentKind {
    /// A credit note.
    Credit,
    /// A discount granted.
    Discount,
    /// A fee added to a debt.
    Fee,
    /// A part that is no longer asked for.
    Waiver,
}

/// How a payment was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PaymentMethod {
    /// From account to account.
    #[default]
    BankTransfer,
    /// By debit or credit card.
    Card,
    /// In notes and coins.
    Cash,
    /// By cheque.
    Cheque,
    /// Collected by the business.
    DirectDebit,
    /// Anything else.
    Other,
}

/// Which debts an entry is meant for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum TowardsInput {
    /// Whatever is due longest.
    #[default]
    OldestDueFirst,
    /// One debt.
    Debt(String),
    /// The debts of a plan.
    Plan(String),
}

/// The undoing of a debt or an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VoidInput {
    /// On whose account.
    pub customer: String,
    /// The debt to cancel, or none.
    pub debt: Option<String>,
    /// The entry to cancel, or none.
    pub entry: Option<String>,
    /// From which day; none for its own day, as if it had never been.
    pub on: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

/// Adds a debt, or changes the wording, due day or dispute of one.
/// Answers with its name.
///
/// # Errors
/// What `ledger` refuses, an unknown customer, or a ledger that can't be
/// written.
pub fn write_debt(book: &Book, command: Uuid, input: &DebtInput) -> Result<String, Error> {
    let debt = Debt {
        id: DebtId(match &input.id {
            Some(known) => id("debt", known)?,
            None => command,
        }),
        customer: ledger::id::CustomerId(id("customer", &input.customer)?),
        reference: input.reference.trim().to_owned(),
        description: input.description.trim().to_owned(),
        issued: input.issued,
        due: input.due,
        amount: input.amount.read("amount")?,
        terms: input.terms.trim().to_owned(),
        disputed: input.disputed,
    };
    let name = debt.id.to_string();
    book.on_account(command, debt.customer, |account| {
        Ok(vec![decide::write_debt(account, debt)?])
    })?;
    Ok(name)
}

/// Takes a payment. Answers with its name.
///
/// # Errors
/// What `ledger` refuses, an unknown customer, or a ledger that can't be
/// written.
pub fn take_payment(book: &Book, command: Uuid, input: &PaymentInput) -> Result<String, Error> {
    let entry = Entry {
        id: EntryId(command),
        customer: ledger::id::CustomerId(id("customer", &input.customer)?),
        kind: EntryKind::Payment {
            method: input.method.into(),
            reference: input.reference.trim().to_owned(),
            received: input.received.unwrap_or(input.on),
        },
        amount: input.amount.read("amount")?,
        on: input.on,
        towards: input.towards.read()?,
        note: input.note.trim().to_owned(),
    };
    post(book, command, entry)
}

/// Posts a credit, discount, fee or waiver. Answers with its name.
///
/// # Errors
/// What `ledger` refuses, an unknown customer, or a ledger that can't be
/// written.
pub fn adjust(book: &Book, command: Uuid, input: &AdjustmentInput) -> Result<String, Error> {
    let entry = Entry {
        id: EntryId(command),
        customer: ledger::id::CustomerId(id("customer", &input.customer)?),
        kind: match input.kind {
            AdjustmentKind::Credit => EntryKind::Credit,
            AdjustmentKind::Discount => EntryKind::Discount,
            AdjustmentKind::Fee => EntryKind::Fee,
            AdjustmentKind::Waiver => EntryKind::Waiver,
        },
        amount: input.amount.read("amount")?,
        on: input.on,
        towards: input.towards.read()?,
        note: input.note.trim().to_owned(),
    };
    post(book, command, entry)
}

fn post(book: &Book, command: Uuid, entry: Entry) -> Result<String, Error> {
    let name = entry.id.to_string();
    book.on_account(command, entry.customer, |account| {
        Ok(vec![decide::post_entry(account, entry.clone())?])
    })?;
    // The same id again changes nothing; it must then say the same.
    if book.account(entry.customer)?.entry(entry.id) != Some(&entry) {
        let used = format!("the id {name} was used for something else; nothing was taken");
        return Err(Error::in_field(Code::Taken, used, "id"));
    }
    Ok(name)
}

/// Undoes a debt or an entry, as of its own day unless another is named.
///
/// # Errors
/// What `ledger` refuses, an unknown customer, or a ledger that can't be
/// written.
pub fn void(book: &Book, command: Uuid, input: &VoidInput) -> Result<(), Error> {
    let customer = ledger::id::CustomerId(id("customer", &input.customer)?);
    let target = match (&input.debt, &input.entry) {
        (Some(debt), _) => Target::Debt(DebtId(id("debt", debt)?)),
        (None, Some(entry)) => Target::Entry(EntryId(id("entry", entry)?)),
        (None, None) => return Err(Error::unknown("entry", "")),
    };
    book.on_account(command, customer, |account| {
        let own = match target {
            Target::Debt(id) => account.debt(id).map(|debt| debt.issued),
            Target::Entry(id) => account.entry(id).map(|entry| entry.on),
        };
        let void = Void {
            customer,
            target,
            on: input.on.or(own).unwrap_or_else(clock::today),
            reason: input.reason.trim().to_owned(),
        };
        Ok(decide::void(account, void)?)
    })
}

impl TowardsInput {
    fn read(&self) -> Result<Towards, Error> {
        Ok(match self {
            Self::OldestDueFirst => Towards::OldestDueFirst,
            Self::Debt(debt) => Towards::Debt(DebtId(id("debt", debt)?)),
            Self::Plan(plan) => Towards::Plan(PlanId(id("plan", plan)?)),
        })
    }
}

impl From<PaymentMethod> for Method {
    fn from(method: PaymentMethod) -> Self {
        match method {
            PaymentMethod::BankTransfer => Self::BankTransfer,
            PaymentMethod::Card => Self::Card,
            PaymentMethod::Cash => Self::Cash,
            PaymentMethod::Cheque => Self::Cheque,
            PaymentMethod::DirectDebit => Self::DirectDebit,
            PaymentMethod::Other => Self::Other,
        }
    }
}

impl From<Method> for PaymentMethod {
    fn from(method: Method) -> Self {
        match method {
            Method::BankTransfer => Self::BankTransfer,
            Method::Card => Self::Card,
            Method::Cash => Self::Cash,
            Method::Cheque => Self::Cheque,
            Method::DirectDebit => Self::DirectDebit,
            Method::Other => Self::Other,
        }
    }
}
