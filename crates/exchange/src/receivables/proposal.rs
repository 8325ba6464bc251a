//! A first look at a file: how it would be read, and what to ask.

use serde::Serialize;

use crate::receivables::doubt::Doubt;
use crate::receivables::error::MappingError;
use crate::receivables::headings::Heading;
use crate::receivables::look::Look;
use crate::receivables::mapping::{Delimiter, Mapping};
use crate::receivables::reading::{SAMPLES, Sample, sample};
use crate::receivables::sheet::{not_too_wide, open};
use crate::table::{Record, Records, delimiter_of};
use crate::text::Encoding;

/// How a file would be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The mapping, as far as the file shows it. The encoding is left to
    /// be recognised anew, so that the mapping serves other files too.
    pub mapping: Mapping,
    /// What it is not sure of, the most important first.
    pub doubts: Vec<Doubt>,
    /// The names of the columns; their numbers where there is no header.
    pub header: Vec<String>,
    /// The first records as they stand in the file.
    pub samples: Vec<Sample>,
    /// The encoding that was recognised.
    pub encoding: Encoding,
}

/// Looks at a file and proposes how to read it.
///
/// Days and decimals are judged by all values of their columns; where
/// they don't decide, the mapping has a guess and `doubts` says so. The
/// currency stays open unless the file names it: a caller whose ledger
/// has one fills it in.
///
/// # Errors
/// When the file is empty, no CSV, or has no columns.
pub fn propose(bytes: &[u8]) -> Result<Proposal, MappingError> {
    let decoded = open(bytes, None)?;
    let text = &*decoded.text;
    if Records::new(text, Delimiter::Comma).next().is_none() {
        return Err(MappingError::Empty);
    }
    let delimiter =
        delimiter_of(text, |cell| Heading::of(cell).is_known()).ok_or(MappingError::NoColumns)?;
    let records: Vec<Record<'_>> = Records::new(text, delimiter)
        .map(|record| not_too_wide(&record).map(|()| record))
        .collect::<Result<_, _>>()?;
    let mut look = Look::at(records);
    look.by_name();
    look.by_content();
    look.ask_for_missing();
    let dates = look.date_order();
    let decimal = look.decimal(delimiter);
    let currency = look.currency();
    let paid_in_full = look.paid();
    look.spelling(decoded.encoding, decoded.lossy);
    look.doubts.sort_by_key(|doubt| !doubt.must_be_answered());
    Ok(Proposal {
        mapping: Mapping {
            encoding: None,
            delimiter: Some(delimiter),
            header: look.has_header,
            decimal,
            dates,
            currency,
            paid_in_full,
            terms_days: None,
            columns: look.columns(),
        },
        samples: look.rows.iter().take(SAMPLES).map(sample).collect(),
        doubts: look.doubts,
        header: look.header,
        encoding: decoded.encoding,
    })
}
