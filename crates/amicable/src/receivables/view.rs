//! What a screen shows of a file before and after it is taken over.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use exchange::receivables::doubt::Doubt;
use exchange::receivables::error::MappingError;
use exchange::receivables::problem::Problem;
use exchange::receivables::reading::{ReceivableRow, Sample};
use serde::Serialize;
use specta::Type;

use super::mapping::ImportMapping;
use crate::amount::Amount;
use crate::customers::count;

/// A file as it would be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// How it is read.
    pub mapping: ImportMapping,
    /// Whether it is read like the file before.
    pub remembered: bool,
    /// What only a person can say for sure, the most important first.
    pub doubts: Vec<DoubtView>,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The first records as they stand in the file.
    pub samples: Vec<SampleView>,
    /// The first rows as they would be taken over.
    pub rows: Vec<RowView>,
    /// How many records the file has.
    pub records: u32,
    /// How many debts would be added.
    pub new_debts: u32,
    /// How many debts are in the ledger already.
    pub known_debts: u32,
    /// How many customers would be added.
    pub new_customers: u32,
    /// How many payments would be added.
    pub new_payments: u32,
    /// What the new debts come to, by currency.
    pub charged: Vec<Amount>,
    /// What can't be taken over, and why.
    pub problems: Vec<ProblemView>,
    /// What would be taken over but should be looked at.
    pub remarks: Vec<ProblemView>,
    /// Why the file can't be read like this at all.
    pub unreadable: Option<UnreadableView>,
}

/// Why a file can't be read at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnreadableView {
    /// What is wrong, for the words of the page.
    pub kind: String,
    /// What it is about.
    pub details: BTreeMap<String, String>,
    /// What is wrong, in English.
    pub reason: String,
}

/// A question about the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DoubtView {
    /// Which question, for the words of the page.
    pub kind: String,
    /// What the question is about.
    pub details: BTreeMap<String, String>,
    /// The question in English.
    pub question: String,
    /// Whether it must be answered before anything is taken over.
    pub must_be_answered: bool,
}

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SampleView {
    /// The line on which it starts.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A row as it would be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// The line on which it starts.
    pub line: u32,
    /// What the file tells customers apart by.
    pub customer: String,
    /// The customer's name, where the file has it.
    pub customer_name: Option<String>,
    /// The number of the invoice.
    pub reference: String,
    /// The day of issue.
    pub issued: NaiveDate,
    /// The day until which it was to be paid.
    pub due: NaiveDate,
    /// The whole amount.
    pub amount: Amount,
    /// The day on which it was paid.
    pub paid_on: Option<NaiveDate>,
    /// How much was paid.
    pub paid: Option<Amount>,
    /// Whether the customer disagrees with it.
    pub disputed: bool,
}

/// What is wrong with a record, and where to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// The line on which the record starts.
    pub line: u32,
    /// The column; none where the record as a whole is meant.
    pub column: Option<String>,
    /// What stands there.
    pub value: String,
    /// What is wrong, for the words of the page.
    pub kind: String,
    /// What it is about.
    pub details: BTreeMap<String, String>,
    /// What is wrong, in English.
    pub reason: String,
}

/// What was taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// Customers added.
    pub customers: u32,
    /// Debts added.
    pub debts: u32,
    /// Payments added.
    pub payments: u32,
    /// Debts that were in the ledger already.
    pub known: u32,
    /// Records that could not be taken over.
    pub skipped: u32,
}

/// A preview in which nothing would be taken over.
pub(crate) fn blank(mapping: ImportMapping) -> ImportPreview {
    ImportPreview {
        mapping,
        remembered: false,
        doubts: Vec::new(),
        header: Vec::new(),
        samples: Vec::new(),
        rows: Vec::new(),
        records: 0,
        new_debts: 0,
        known_debts: 0,
        new_customers: 0,
        new_payments: 0,
        charged: Vec::new(),
        problems: Vec::new(),
        remarks: Vec::new(),
        unreadable: None,
    }
}

/// The kind of a question or problem and what it is about, as they stand
/// in its JSON.
fn kind_and_details(of: &impl Serialize) -> (String, BTreeMap<String, String>) {
    let mut kind = String::new();
    let mut details = BTreeMap::new();
    if let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(of) {
        for (name, value) in fields {
            let text = match value {
                serde_json::Value::String(text) => text,
                serde_json::Value::Null => continue,
                other => other.to_string(),
            };
            if name == "kind" {
                kind = text;
            } else {
                details.insert(name, text);
            }
        }
    }
    (kind, details)
}

impl From<&Doubt> for DoubtView {
    fn from(doubt: &Doubt) -> Self {
        let (kind, details) = kind_and_details(doubt);
        Self {
            kind,
            details,
            question: doubt.to_string(),
            must_be_answered: doubt.must_be_answered(),
        }
    }
}

impl From<&MappingError> for UnreadableView {
    fn from(error: &MappingError) -> Self {
        let (kind, details) = kind_and_details(error);
        Self {
            kind,
            details,
            reason: error.to_string(),
        }
    }
}

impl From<&Sample> for SampleView {
    fn from(sample: &Sample) -> Self {
        Self {
            line: count(sample.line),
            cells: sample.cells.clone(),
        }
    }
}

impl From<&ReceivableRow> for RowView {
    fn from(row: &ReceivableRow) -> Self {
        Self {
            line: count(row.line),
            customer: row.customer.clone(),
            customer_name: row.customer_name.clone(),
            reference: row.reference.clone(),
            issued: row.issued,
            due: row.due,
            amount: row.amount.into(),
            paid_on: row.paid.map(|paid| paid.on),
            paid: row.paid.map(|paid| paid.amount.into()),
            disputed: row.disputed,
        }
    }
}

impl From<&Problem> for ProblemView {
    fn from(problem: &Problem) -> Self {
        let (kind, details) = kind_and_details(&problem.reason);
        Self {
            line: count(problem.line),
            column: problem.column.clone(),
            value: problem.value.clone(),
            kind,
            details,
            reason: problem.reason.to_string(),
        }
    }
}
