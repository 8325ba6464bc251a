//! The statement of one customer: as data, as a page, as a file.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDate;
use documents::error::DocumentError;
use documents::fonts::Fonts;
use documents::statement::{Letter, statement_pdf};
use ledger::account::Account;
use ledger::business::Business;
use ledger::entry::EntryKind;
use ledger::id::CustomerId;
use ledger::statement::{Line, Part, Section, Statement, What, statement};
use money::amount::Money;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::ageing::AgeingView;
use crate::amount::Amount;
use crate::book::{Book, id};
use crate::customer::timeline::PaidPart;
use crate::error::{Code, Error};
use crate::output::{self, Existing, Readers};
use crate::posting::{AdjustmentKind, PaymentMethod};
use crate::standing::StandingView;

/// Which statement is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementRequest {
    /// Whose.
    pub customer: String,
    /// The first day; none for the first thing that happened.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: NaiveDate,
}

/// A statement as data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    /// The account reference.
    pub reference: String,
    /// The customer's name.
    pub name: String,
    /// The first day of the period.
    pub from: NaiveDate,
    /// The last day of the period.
    pub to: NaiveDate,
    /// One a currency, by code.
    pub sections: Vec<SectionView>,
}

/// The part of a statement that is in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// The currency.
    pub currency: String,
    /// The balance before the period.
    pub opening: Amount,
    /// What happened in it.
    pub lines: Vec<LineView>,
    /// All that the lines added.
    pub added: Amount,
    /// All that they took off.
    pub paid: Amount,
    /// The balance at its end.
    pub closing: Amount,
    /// How old the closing balance is.
    pub ageing: AgeingView,
    /// How the customer stands at its end.
    pub standing: StandingView,
}

/// One line of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// The value date.
    pub on: NaiveDate,
    /// What happened.
    pub what: LineWhat,
    /// By how much the customer owes more.
    pub added: Amount,
    /// By how much they owe less.
    pub paid: Amount,
    /// The balance after the line.
    pub balance: Amount,
}

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LineWhat {
    /// A debt was charged.
    Charged {
        /// Its reference.
        reference: String,
        /// What it was for.
        description: String,
        /// When it is due.
        due: NaiveDate,
    },
    /// Money came in.
    Paid {
        /// How it was paid.
        method: PaymentMethod,
        /// The payer's reference.
        reference: String,
        /// What it paid.
        towards: Vec<PaidPart>,
        /// What of it waits as a credit.
        credit: Amount,
    },
    /// A credit, discount, fee or waiver was posted.
    Adjusted {
        /// What it was.
        kind: AdjustmentKind,
        /// Why.
        note: String,
        /// Which debts.
        towards: Vec<PaidPart>,
    },
    /// Interest that a plan charged.
    PlanInterest,
    /// A fee that a plan charged.
    PlanFee,
    /// What a plan lets off because it was kept.
    PlanLetOff,
    /// Interest or fees of a plan that were let off by agreement.
    PlanWaived,
    /// A debt was cancelled.
    ChargeCancelled {
        /// Its reference.
        reference: String,
        /// Why.
        reason: String,
    },
    /// An entry was cancelled.
    EntryCancelled {
        /// The day of the entry.
        of: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// A customer's statement as data.
///
/// # Errors
/// An unknown customer, a period that ends before it starts, or a ledger
/// that can't be read.
pub fn view(book: &Book, request: &StatementRequest) -> Result<StatementView, Error> {
    let account = account(book, request)?;
    let statement = statement(&account, request.from, request.to)?;
    Ok(show(&statement))
}

/// A customer's statement as a PDF.
///
/// # Errors
/// As [`view`], or a page that can't be made.
pub fn pdf(book: &Book, request: &StatementRequest) -> Result<Vec<u8>, Error> {
    let account = account(book, request)?;
    let statement = statement(&account, request.from, request.to)?;
    print(&statement, &book.business()?)
}

/// Writes a customer's statement into `to`.
///
/// # Errors
/// As [`pdf`], or a file that can't be written.
pub fn save(
    book: &Book,
    request: &StatementRequest,
    to: &Path,
    existing: Existing,
) -> Result<PathBuf, Error> {
    output::check(to, existing, Some(book.path()))?;
    let pdf = pdf(book, request)?;
    output::write(to, &pdf, existing, Readers::Usual, Some(book.path()))?;
    Ok(to.to_owned())
}

/// Writes a customer's statement into a folder under its own name.
/// Answers with where it is.
///
/// # Errors
/// As [`pdf`], or a folder that can't be written.
pub fn save_in(
    book: &Book,
    request: &StatementRequest,
    folder: &Path,
    existing: Existing,
) -> Result<PathBuf, Error> {
    let customer = account(book, request)?.customer;
    let to = folder.join(file_name(&customer, request.to));
    save(book, request, &to, existing)
}

/// The name of the file that a statement is saved under: no character
/// that a file system objects to.
#[must_use]
pub fn file_name(customer: &ledger::customer::Customer, to: NaiveDate) -> String {
    let safe = |text: &str| -> String {
        text.chars()
            .map(|c| {
                if c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.') {
                    c
                } else {
                    '-'
                }
            })
            .collect::<String>()
            .trim_matches(['.', ' '])
            .chars()
            .take(60)
            .collect()
    };
    format!(
        "{} {} {to}.pdf",
        safe(&customer.reference),
        safe(&customer.name)
    )
}

/// The faces of documents, parsed at the first document and kept.
static FONTS: LazyLock<Result<Fonts, DocumentError>> = LazyLock::new(Fonts::load);

/// The faces of documents.
pub(crate) fn fonts() -> Result<&'static Fonts, Error> {
    FONTS
        .as_ref()
        .map_err(|error| Error::new(Code::Document, error.to_string()))
}

/// The PDF of one statement.
pub(crate) fn print(statement: &Statement<'_>, business: &Business) -> Result<Vec<u8>, Error> {
    let letter = Letter {
        statement,
        business,
    };
    Ok(statement_pdf(&[letter], fonts()?)?)
}

impl From<DocumentError> for Error {
    fn from(error: DocumentError) -> Self {
        Self::new(Code::Document, error.to_string())
    }
}

fn account(book: &Book, request: &StatementRequest) -> Result<Account, Error> {
    if let Some(from) = request.from.filter(|from| *from > request.to) {
        return Err(Error::in_field(
            Code::TooEarly,
            format!(
                "the period ends on {}, before it starts on {from}",
                request.to
            ),
            "to",
        ));
    }
    book.account(CustomerId(id("customer", &request.customer)?))
}

pub(crate) fn show(statement: &Statement<'_>) -> StatementView {
    let customer = &statement.account.customer;
    StatementView {
        reference: customer.reference.clone(),
        name: customer.name.clone(),
        from: statement.from,
        to: statement.to,
        sections: statement.sections.iter().map(section).collect(),
    }
}

fn section(section: &Section<'_>) -> SectionView {
    SectionView {
        currency: section.currency.code().to_owned(),
        opening: section.opening.into(),
        lines: section.lines.iter().map(line).collect(),
        added: section.added.into(),
        paid: section.paid.into(),
        closing: section.closing.into(),
        ageing: section.ageing.into(),
        standing: section.standing.into(),
    }
}

fn line(line: &Line<'_>) -> LineView {
    LineView {
        on: line.on,
        what: what(&line.what),
        added: line.added.into(),
        paid: line.paid.into(),
        balance: line.balance.into(),
    }
}

fn what(what: &What<'_>) -> LineWhat {
    match what {
        What::Charged(debt) => LineWhat::Charged {
            reference: debt.reference.clone(),
            description: debt.description.clone(),
            due: debt.due,
        },
        What::Posted {
            entry,
            towards,
            credit,
        } => {
            let parts = parts(towards);
            let adjusted = |kind| LineWhat::Adjusted {
                kind,
                note: entry.note.clone(),
                towards: parts.clone(),
            };
            match &entry.kind {
                EntryKind::Payment {
                    method, reference, ..
                } => LineWhat::Paid {
                    method: (*method).into(),
                    reference: reference.clone(),
                    towards: parts,
                    credit: Money::into(*credit),
                },
                EntryKind::Credit => adjusted(AdjustmentKind::Credit),
                EntryKind::Discount => adjusted(AdjustmentKind::Discount),
                EntryKind::Fee => adjusted(AdjustmentKind::Fee),
                EntryKind::Waiver => adjusted(AdjustmentKind::Waiver),
            }
        }
        What::ChargeVoided(debt, void) => LineWhat::ChargeCancelled {
            reference: debt.reference.clone(),
            reason: void.reason.clone(),
        },
        What::PlanInterest(_) => LineWhat::PlanInterest,
        What::PlanFee(_) => LineWhat::PlanFee,
        What::PlanLetOff(_) => LineWhat::PlanLetOff,
        What::PlanWaived(_) => LineWhat::PlanWaived,
        What::EntryVoided(entry, void) => LineWhat::EntryCancelled {
            of: entry.on,
            reason: void.reason.clone(),
        },
    }
}

fn parts(parts: &[Part<'_>]) -> Vec<PaidPart> {
    parts
        .iter()
        .map(|part| PaidPart {
            reference: part.debt.reference.clone(),
            amount: part.amount.into(),
        })
        .collect()
}
