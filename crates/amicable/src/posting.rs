//! What is entered on an account: debts, payments and the rest.

use chrono::NaiveDate;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::id::{DebtId, EntryId, PlanId};
use ledger::plan::progress::progress;
use ledger::replay::position;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::amount::Amount;
use crate::book::{Book, id};
use crate::clock;
use crate::customers::count;
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
    /// All open debts, each in proportion to what is open on it.
    InProportion,
}

/// Where each cent of a payment would go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentPreview {
    /// What of each debt it pays.
    pub parts: Vec<PreviewPart>,
    /// What of each payment of a plan it pays.
    pub rows: Vec<PreviewRow>,
    /// What finds nothing to pay and waits; none for nothing.
    pub credit: Option<Amount>,
}

/// What a payment would pay of a debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreviewPart {
    /// What both sides call the debt by.
    pub reference: String,
    /// How much of the payment.
    pub amount: Amount,
    /// What then is open on the debt.
    pub left: Amount,
}

/// What a payment would pay of a row of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreviewRow {
    /// Which row, from 1.
    pub number: u32,
    /// When it is due.
    pub due: NaiveDate,
    /// How much of the payment.
    pub amount: Amount,
    /// What then is open on the row.
    pub left: Amount,
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
    post(book, command, payment(command, input)?)
}

fn payment(command: Uuid, input: &PaymentInput) -> Result<Entry, Error> {
    Ok(Entry {
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
    })
}

/// Works out where each cent of a payment would go, without taking it.
///
/// # Errors
/// What `ledger` refuses, or an unknown customer.
pub fn preview_payment(
    book: &Book,
    input: &PaymentInput,
    today: NaiveDate,
) -> Result<PaymentPreview, Error> {
    // The largest of all ids: of one day, it counts last.
    let entry = payment(Uuid::max(), input)?;
    let currency = entry.amount.currency();
    let mut account = book.account(entry.customer)?;
    let as_of = today.max(entry.on);
    let before = position(&account, currency, as_of)?;
    let event = decide::post_entry(&account, entry.clone())?;
    account.apply(&event);
    let after = position(&account, currency, as_of)?;
    let mut parts: Vec<PreviewPart> = Vec::new();
    for part in after
        .allocations
        .iter()
        .filter(|part| part.entry == entry.id)
    {
        let debt = account.debt(part.debt);
        let open = after.debt(part.debt).map(|debt| debt.open);
        if let (Some(debt), Some(open)) = (debt, open) {
            parts.push(PreviewPart {
                reference: debt.reference.clone(),
                amount: part.amount.into(),
                left: open.into(),
            });
        }
    }
    let mut rows = Vec::new();
    for plan in account
        .plans
        .iter()
        .filter(|plan| plan.is_active(as_of) && plan.total.currency() == currency)
    {
        let (was, is) = (progress(plan, &before)?, progress(plan, &after)?);
        for (index, (was, is)) in was.rows.iter().zip(&is.rows).enumerate() {
            let more = is.paid.checked_sub(was.paid)?;
            if more.is_positive() {
                rows.push(PreviewRow {
                    number: count(index + 1),
                    due: is.row.due,
                    amount: more.into(),
                    left: is.open.into(),
                });
            }
        }
    }
    let credit = after.credits.iter().find(|credit| credit.entry == entry.id);
    Ok(PaymentPreview {
        parts,
        rows,
        credit: credit.map(|credit| credit.amount.into()),
    })
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
    let mut is_new = false;
    book.on_account(command, entry.customer, |account| {
        is_new = true;
        Ok(vec![decide::post_entry(account, entry.clone())?])
    })?;
    // The same id again changes nothing; it must then say the same.
    if !is_new && book.account(entry.customer)?.entry(entry.id) != Some(&entry) {
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
            Self::InProportion => Towards::InProportion,
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
