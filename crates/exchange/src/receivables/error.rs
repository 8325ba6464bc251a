//! Why a file as a whole can't be read by a mapping.

use std::fmt;

use serde::Serialize;

use crate::receivables::column::{Column, Field};

/// Why a file can't be read by a mapping at all. Names what, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum MappingError {
    /// No record in it.
    #[error("the file is empty")]
    Empty,
    /// Not a text with delimiters.
    #[error(
        "the file is {file}, not a CSV file; open it in the program it comes from and save the table as CSV"
    )]
    NotCsv {
        /// What it is instead.
        file: FileKind,
    },
    /// Nothing cuts it into columns.
    #[error("the file has no columns set off by commas, semicolons, tabs or “|”")]
    NoColumns,
    /// A line with more cells than a table may have columns.
    #[error("line {line} has more than {limit} columns, more than a table here may have")]
    TooManyColumns {
        /// The line on which the record starts.
        line: usize,
        /// How many columns a table may have.
        limit: usize,
    },
    /// The mapping doesn't say which column has what every debt needs.
    #[error("the mapping names no column for {}, {field}", .field.name())]
    Unmapped {
        /// What is needed.
        field: Field,
    },
    /// Neither a due column nor terms.
    #[error(
        "the mapping names no column for due, and no terms_days to count from the day of issue"
    )]
    NoDue,
    /// Neither a currency column nor a currency.
    #[error("the mapping names no currency, and no column for it")]
    NoCurrency,
    /// A day of payment that doesn't say how much.
    #[error(
        "the mapping names a column for paid_on but none for paid_amount; if the day means that all was paid, set paid_in_full = true"
    )]
    PaidHowMuch,
    /// A column that the file doesn't have.
    #[error("the file has no column {column}, which the mapping takes for {field}; it has: {}", .header.join(", "))]
    NoSuchColumn {
        /// What the column was taken for.
        field: Field,
        /// The column of the mapping.
        column: Column,
        /// The columns of the file.
        header: Vec<String>,
    },
    /// A name that several columns of the file have.
    #[error(
        "the file has several columns named {column}, which the mapping takes for {field}; give its number instead, counted from 1"
    )]
    SeveralColumns {
        /// What the column was taken for.
        field: Field,
        /// The column of the mapping.
        column: Column,
    },
    /// A name where there is no header to find it in.
    #[error(
        "the mapping says that the file has no header, so {field} needs the number of a column, not the name {column}"
    )]
    NameWithoutHeader {
        /// What the column was taken for.
        field: Field,
        /// The column of the mapping.
        column: Column,
    },
}

/// A kind of file that is not CSV, told by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum FileKind {
    /// A workbook in a zip: XLSX, ODS, Numbers.
    Workbook,
    /// A workbook or document of older office programs: XLS.
    OldWorkbook,
    /// PDF.
    Pdf,
    /// A web page, which some programs save as “.xls”.
    WebPage,
    /// XML.
    Xml,
    /// Rich text.
    RichText,
    /// A picture.
    Picture,
    /// Packed by another program than zip.
    Packed,
    /// Bytes that are no text.
    Binary,
}

impl FileKind {
    /// What the file is, if its first bytes or letters say that it is no
    /// CSV.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(Self::Workbook),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Some(Self::OldWorkbook),
            [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] => Some(Self::Picture),
            [0x1F, 0x8B, ..] | [b'7', b'z', 0xBC, 0xAF, ..] | [b'R', b'a', b'r', b'!', ..] => {
                Some(Self::Packed)
            }
            _ => None,
        }
    }

    pub(crate) fn of_text(text: &str) -> Option<Self> {
        let start: String = text.trim_start().chars().take(40).collect();
        let start = start.to_ascii_lowercase();
        let begins = |with: &str| start.starts_with(with);
        if begins("%pdf-") {
            Some(Self::Pdf)
        } else if begins("<html") || begins("<!doctype html") || begins("<table") {
            Some(Self::WebPage)
        } else if begins("<?xml") {
            Some(Self::Xml)
        } else if begins("{\\rtf") {
            Some(Self::RichText)
        } else if text.contains('\0') {
            Some(Self::Binary)
        } else {
            None
        }
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Workbook => "a workbook, such as .xlsx or .ods",
            Self::OldWorkbook => "a workbook of an older office program, such as .xls",
            Self::Pdf => "a PDF document",
            Self::WebPage => "a web page",
            Self::Xml => "an XML file",
            Self::RichText => "a rich text document",
            Self::Picture => "a picture",
            Self::Packed => "a packed archive",
            Self::Binary => "binary data",
        })
    }
}
