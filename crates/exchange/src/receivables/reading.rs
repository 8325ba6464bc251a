//! A file read by a mapping: rows, and what could not be taken over.

use chrono::NaiveDate;
use money::amount::Money;
use serde::Serialize;

use crate::letters::short;
use crate::receivables::duplicates::take_out;
use crate::receivables::error::MappingError;
use crate::receivables::mapping::{Delimiter, Mapping};
use crate::receivables::problem::Problem;
use crate::receivables::record::Reader;
use crate::receivables::sheet::{Sheet, not_too_wide, open};
use crate::table::Record;
use crate::text::Encoding;

/// How many records are kept as they stand, for a preview.
pub(crate) const SAMPLES: usize = 10;

/// A file as read.
///
/// Guarantees: every record below the header that isn't blank is either
/// one of `rows` or has at least one of `problems` at its line, never
/// both, and `records` counts them all. No two rows have the same
/// [`ReceivableRow::key`]. Rows, problems and remarks are in the order of
/// the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// What can be taken over.
    pub rows: Vec<ReceivableRow>,
    /// What can't, and why; one record may have several.
    pub problems: Vec<Problem>,
    /// What was taken over but should be looked at.
    pub remarks: Vec<Problem>,
    /// How many records the table has.
    pub records: usize,
    /// The names of the columns; their numbers where there is no header.
    pub header: Vec<String>,
    /// The first records as they stand in the file.
    pub samples: Vec<Sample>,
    /// The encoding that the file was read in.
    pub encoding: Encoding,
    /// The delimiter that the file was read with.
    pub delimiter: Delimiter,
}

/// A record as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sample {
    /// The line on which it starts, counted from 1.
    pub line: usize,
    /// Its cells, each cut to 80 letters.
    pub cells: Vec<String>,
}

/// One debt of one customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReceivableRow {
    /// The line on which it starts, counted from 1.
    pub line: usize,
    /// What the file tells customers apart by.
    pub customer: String,
    /// The customer's name, where the file has it beside that.
    pub customer_name: Option<String>,
    /// The number of the invoice; day and amount where the file has none.
    pub reference: String,
    /// What it is for.
    pub description: Option<String>,
    /// The day of issue.
    pub issued: NaiveDate,
    /// The day until which it was to be paid; never before `issued`.
    pub due: NaiveDate,
    /// The whole amount; more than nothing.
    pub amount: Money,
    /// What was paid of it.
    pub paid: Option<Paid>,
    /// Whether the customer disputes it.
    pub disputed: bool,
    /// The customer's email address, as the file has it.
    pub email: Option<String>,
    /// The customer's phone number, as the file has it.
    pub phone: Option<String>,
}

/// A payment of one debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Paid {
    /// The day of payment.
    pub on: NaiveDate,
    /// How much, in the currency of the debt; more than nothing.
    pub amount: Money,
}

/// Reads a file by a mapping. A record that can't be read never stops
/// the rest: it becomes a problem with its line.
///
/// ```
/// use exchange::receivables::{mapping::Mapping, reading::read};
///
/// let mapping = Mapping::from_toml(r#"
///     dates = "dmy"
///     currency = "GBP"
///     terms_days = 30
///     [columns]
///     customer = "Customer"
///     reference = "Invoice"
///     issued = "Date"
///     amount = "Amount"
/// "#)?;
/// let file = b"Customer,Invoice,Date,Amount\n\
///     Jane Doe,17,31/01/2026,\"1,240.00\"\n\
///     John Roe,18,31/02/2026,99.00\n";
/// let reading = read(file, &mapping)?;
/// assert_eq!(reading.rows[0].amount.to_string(), "1240.00 GBP");
/// assert_eq!(reading.rows[0].due.to_string(), "2026-03-02");
/// assert_eq!(
///     reading.problems[0].to_string(),
///     "line 3, Date, “31/02/2026”: no such day, read as day-month-year",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the file as a whole can't be read: it is empty or no CSV, a
/// column of the mapping isn't there, or the mapping doesn't say what
/// every debt needs.
pub fn read(bytes: &[u8], mapping: &Mapping) -> Result<Reading, MappingError> {
    let decoded = open(bytes, mapping.encoding)?;
    let sheet = Sheet::find(&decoded.text, mapping)?;
    let mut reader = Reader {
        sheet: &sheet,
        mapping,
        lossy: decoded.lossy,
        problems: Vec::new(),
        remarks: Vec::new(),
    };
    let mut rows = Vec::new();
    let mut records = 0;
    let mut samples = Vec::new();
    for record in sheet.rows.clone() {
        not_too_wide(&record)?;
        records += 1;
        if samples.len() < SAMPLES {
            samples.push(sample(&record));
        }
        rows.extend(reader.row(&record));
    }
    let Reader {
        mut problems,
        mut remarks,
        ..
    } = reader;
    let before = rows.len();
    take_out(&mut rows, &mut problems);
    if rows.len() < before {
        // A remark is about a row that was taken over.
        remarks.retain(|remark| {
            rows.binary_search_by_key(&remark.line, |row| row.line)
                .is_ok()
        });
    }
    problems.sort_by_key(|problem| problem.line);
    Ok(Reading {
        rows,
        problems,
        remarks,
        records,
        header: sheet.header,
        samples,
        encoding: decoded.encoding,
        delimiter: sheet.delimiter,
    })
}

pub(crate) fn sample(record: &Record<'_>) -> Sample {
    Sample {
        line: record.line,
        cells: record.cells.iter().map(|cell| short(cell)).collect(),
    }
}

impl ReceivableRow {
    /// What the debt is known by: customer and reference, small letters,
    /// with blanks made even. The same debt has the same key in every
    /// file, so that an id made from it lets a second import add nothing.
    ///
    /// Leading zeros count: `0017` and `17` are two references.
    #[must_use]
    pub fn key(&self) -> (String, String) {
        (normal(&self.customer), normal(&self.reference))
    }

    /// Whether two rows differ in nothing but their line.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let Self { line, .. } = *self;
        *self
            == Self {
                line,
                ..other.clone()
            }
    }
}

fn normal(text: &str) -> String {
    crate::letters::one_line(text).to_lowercase()
}
