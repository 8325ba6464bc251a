//! What a first look at a file can't decide.

use serde::Serialize;

use crate::receivables::column::{Column, Field};
use crate::receivables::mapping::{DateOrder, DecimalMark};
use crate::text::Encoding;

/// Something about a file that only a person can say for sure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Doubt {
    /// A column that every debt needs was not found.
    #[error("Which column is {field}?")]
    NoColumn {
        /// What is needed.
        field: Field,
    },
    /// No column for the due day, none for terms.
    #[error("No column says when a debt is due. How many days after the day of issue?")]
    NoDue,
    /// A column without a telling name was taken for its content.
    #[error("Is column {column} {field}? Its name doesn't say, only what is in it.")]
    ByContent {
        /// What it was taken for.
        field: Field,
        /// The column.
        column: Column,
    },
    /// Several columns have the same name.
    #[error("Several columns are named “{name}”. Is column {column} {field}?")]
    SameName {
        /// What the first was taken for.
        field: Field,
        /// The name.
        name: String,
        /// The one that was taken.
        column: Column,
    },
    /// Every day can be read in more than one order.
    #[error("Is {example} written as {guess}? No day in the file is above 12, which would tell.")]
    DateOrder {
        /// What the mapping says for now.
        guess: DateOrder,
        /// A day as the file has it.
        example: String,
    },
    /// Some days can be read only in one order, others only in another.
    #[error(
        "Most days are written as {order}, but {example} (line {line}) is not. Which is right?"
    )]
    MixedDates {
        /// The order that most have.
        order: DateOrder,
        /// A day that has another.
        example: String,
        /// Its line.
        line: usize,
    },
    /// No amount tells the decimal mark.
    #[error("Does {example} have thousands or decimals? No amount in the file tells.")]
    Decimal {
        /// What the mapping says for now.
        guess: DecimalMark,
        /// An amount as the file has it.
        example: String,
    },
    /// Some amounts can be read only with one mark, others only with the
    /// other.
    #[error("Most amounts have “{}” before their decimals, but {example} (line {line}) does not. Which is right?", .decimal.mark())]
    MixedDecimals {
        /// The mark that most have.
        decimal: DecimalMark,
        /// An amount that has the other.
        example: String,
        /// Its line.
        line: usize,
    },
    /// A column that says what is still open, beside the amount, and
    /// nothing that says what was paid.
    #[error("Column {column} seems to say what is still owed. Take it for the amount?")]
    StillOpen {
        /// The column.
        column: Column,
    },
    /// A column named as paid that holds neither days nor amounts.
    #[error(
        "Column {column} seems to say what was paid, but holds neither days nor amounts. Leave out what is paid?"
    )]
    PaidUnclear {
        /// The column.
        column: Column,
    },
    /// Nothing says the currency.
    #[error("In which currency are the amounts?{}", beside(.sign))]
    Currency {
        /// A sign that stands beside the amounts, such as `$`.
        sign: Option<String>,
    },
    /// A day of payment without an amount was taken to mean all of it.
    #[error("Does a day in column {column} mean that the whole amount was paid on it?")]
    PaidInFull {
        /// The column.
        column: Column,
    },
    /// No column for the number of the invoice.
    #[error("No column has the number of the invoice. Debts will be named by day and amount.")]
    NoReference,
    /// The first record seems to be a debt, not a header.
    #[error("The file seems to have no header.")]
    NoHeader,
    /// Nothing in the file names its encoding, or some of it fits none.
    #[error("Is “{sample}” spelled right? The file was read as {guess}.")]
    Encoding {
        /// What it was read in.
        guess: Encoding,
        /// A cell with a letter that would tell.
        sample: String,
    },
}

fn beside(sign: &Option<String>) -> String {
    let said = |sign| format!(" “{sign}” stands beside them.");
    sign.as_ref().map(said).unwrap_or_default()
}

impl Doubt {
    /// Whether a wrong guess would bring wrong debts into a ledger, so
    /// that nothing should be imported before a person has answered.
    #[must_use]
    pub fn must_be_answered(&self) -> bool {
        match self {
            Self::NoColumn { .. }
            | Self::NoDue
            | Self::ByContent { .. }
            | Self::SameName { .. }
            | Self::DateOrder { .. }
            | Self::MixedDates { .. }
            | Self::Decimal { .. }
            | Self::MixedDecimals { .. }
            | Self::StillOpen { .. }
            | Self::PaidUnclear { .. } => true,
            Self::Currency { .. }
            | Self::PaidInFull { .. }
            | Self::NoReference
            | Self::NoHeader
            | Self::Encoding { .. } => false,
        }
    }
}
