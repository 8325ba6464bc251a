//! What can be wrong with a record of a file, in plain words.

use chrono::NaiveDate;
use money::currency::Currency;
use serde::Serialize;

use crate::letters::short;
use crate::receivables::column::Field;
use crate::receivables::mapping::{DateOrder, DecimalMark};

/// What is wrong with one record, and where to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The line of the file on which the record starts, counted from 1.
    pub line: usize,
    /// The column as the file names it (its number, where there is no
    /// header); none where the record as a whole is meant.
    pub column: Option<String>,
    /// What the mapping takes the column for.
    pub field: Option<Field>,
    /// What stands there, cut to 80 letters.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why a record, or something in it, can't be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Reason {
    /// Nothing stands where something must.
    #[error("nothing is written here")]
    Empty,
    /// Not a day in figures or with the name of a month.
    #[error("not a date")]
    NotADate,
    /// Figures like a day's, but the calendar has no such day in the
    /// order of the mapping.
    #[error("no such day, read as {order}")]
    ImpossibleDay {
        /// The order it was read in.
        order: DateOrder,
    },
    /// Before 1970 or after 2099: surely a slip.
    #[error("the year is not one of 1970 to 2099")]
    UnlikelyYear,
    /// Not figures with a sign and a currency at most.
    #[error("not an amount")]
    NotAnAmount,
    /// Reads well with the other decimal mark only.
    #[error("not an amount with “{}” before the decimals; is it written the other way round?", .decimal.mark())]
    OtherDecimalMark {
        /// The mark of the mapping.
        decimal: DecimalMark,
    },
    /// Thousands or thousandths: the text alone doesn't tell.
    #[error("could mean thousands or decimals; write it with all decimals")]
    AmbiguousAmount,
    /// A part of the smallest coin.
    #[error("more decimals than {currency} has ({})", .currency.decimals())]
    TooManyDecimals {
        /// The currency that it was read in.
        currency: Currency,
    },
    /// Beyond what an amount can count.
    #[error("too large to be kept exactly")]
    TooLarge,
    /// Not the code of a currency.
    #[error("not a currency code such as EUR, GBP or USD")]
    UnknownCurrency,
    /// The amount bears another currency than its row or file.
    #[error("written in another currency than {currency}")]
    OtherCurrency {
        /// The currency of the row or of the mapping.
        currency: Currency,
    },
    /// The amount is zero.
    #[error("the amount is zero: nothing is owed")]
    NothingOwed,
    /// The amount is negative.
    #[error("a negative amount: enter it as a credit of the customer")]
    CreditNote,
    /// The payment is negative.
    #[error("a negative payment: enter it by hand")]
    NegativePayment,
    /// A payment without its day.
    #[error("paid, but the day is not given")]
    PaidWithoutDay,
    /// A payment without its amount.
    #[error("paid, but the amount is not given")]
    PaidWithoutAmount,
    /// Neither a yes nor a no.
    #[error("neither yes nor no")]
    NotYesOrNo,
    /// Not a number of days.
    #[error("not a number of days from 0 to 3650")]
    NotDays,
    /// Due before it was issued.
    #[error("due before the day of issue, {issued}")]
    DueBeforeIssued {
        /// The day of issue.
        issued: NaiveDate,
    },
    /// The line ends before the columns that are needed.
    #[error("the line has {found} cells instead of {expected}")]
    TooFewCells {
        /// How many it has.
        found: usize,
        /// How many the table has.
        expected: usize,
    },
    /// More cells than columns: some name or amount holds a delimiter.
    #[error("the line has {found} cells instead of {expected}; is a delimiter inside one of them?")]
    TooManyCells {
        /// How many it has.
        found: usize,
        /// How many the table has.
        expected: usize,
    },
    /// A cell begins with a quote that is not closed.
    #[error("a quote is opened and not closed")]
    UnclosedQuote,
    /// Bytes that are no letters in the encoding.
    #[error("some letters can't be read; the file may be in another encoding")]
    UnreadableLetters,
    /// A sum beneath the table.
    #[error("looks like a total, not a debt")]
    TotalsRow,
    /// The names of the columns once more.
    #[error("the header again")]
    HeaderAgain,
    /// The same record stands further up.
    #[error("the same as line {line}; counted once")]
    AlreadyOnLine {
        /// Where it stands first.
        line: usize,
    },
    /// Another record has the same customer and reference.
    #[error("line {line} has the same customer and reference with other content; neither is taken")]
    ReferenceTwice {
        /// Where the other stands.
        line: usize,
    },
    /// A remark: paid before it was issued.
    #[error("paid before the day of issue, {issued}")]
    PaidBeforeIssued {
        /// The day of issue.
        issued: NaiveDate,
    },
    /// A remark: more was paid than owed.
    #[error("more was paid than owed")]
    PaidTooMuch,
    /// A remark: the line ends early; what is missing is not needed.
    #[error(
        "the line has {found} cells instead of {expected}; the missing ones are taken as empty"
    )]
    EndsEarly {
        /// How many it has.
        found: usize,
        /// How many the table has.
        expected: usize,
    },
}

impl Problem {
    /// About the record as a whole.
    pub(crate) fn of_record(line: usize, value: &str, reason: Reason) -> Self {
        Self {
            line,
            column: None,
            field: None,
            value: short(value),
            reason,
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        if !self.value.is_empty() {
            write!(f, ", “{}”", self.value)?;
        }
        write!(f, ": {}", self.reason)
    }
}
