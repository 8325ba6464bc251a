//! A file with its header found and the columns of a mapping in place.

use crate::letters::{fold, one_line};
use crate::receivables::column::{Column, Field};
use crate::receivables::error::{FileKind, MappingError};
use crate::receivables::mapping::{Delimiter, Mapping};
use crate::table::{MOST_COLUMNS, Record, Records, delimiter_of};
use crate::text::{Decoded, Encoding, decode};

/// How far down the header may stand below title lines.
pub(crate) const HEADER_WITHIN: usize = 50;

/// Bytes to text, unless they are no CSV.
pub(crate) fn open(bytes: &[u8], encoding: Option<Encoding>) -> Result<Decoded<'_>, MappingError> {
    let not_csv = |file| Err(MappingError::NotCsv { file });
    if let Some(file) = FileKind::of_bytes(bytes) {
        return not_csv(file);
    }
    let decoded = decode(bytes, encoding);
    match FileKind::of_text(&decoded.text) {
        Some(file) => not_csv(file),
        None => Ok(decoded),
    }
}

/// Refuses a record with more cells than a table may have columns.
pub(crate) fn not_too_wide(record: &Record<'_>) -> Result<(), MappingError> {
    if record.too_wide {
        return Err(MappingError::TooManyColumns {
            line: record.line,
            limit: MOST_COLUMNS,
        });
    }
    Ok(())
}

/// A table whose columns are known, standing before its first row.
pub(crate) struct Sheet<'a> {
    pub(crate) delimiter: Delimiter,
    /// The names of the columns; their numbers where there is no header.
    pub(crate) header: Vec<String>,
    places: [Option<usize>; Field::ALL.len()],
    pub(crate) rows: Records<'a>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn find(text: &'a str, mapping: &Mapping) -> Result<Self, MappingError> {
        complete(mapping)?;
        let wanted: Vec<(Field, &Column)> = Field::ALL
            .into_iter()
            .filter_map(|field| Some((field, mapping.columns.get(field)?)))
            .collect();
        let named = |cell: &str| {
            wanted.iter().any(|(_, column)| match column {
                Column::Name(name) => fold(name) == fold(cell),
                Column::Number(_) => false,
            })
        };
        if Records::new(text, Delimiter::Comma).next().is_none() {
            return Err(MappingError::Empty);
        }
        let delimiter = mapping
            .delimiter
            .or_else(|| delimiter_of(text, named))
            .ok_or(MappingError::NoColumns)?;

        let start = Records::new(text, delimiter);
        let (header, rows) = if mapping.header {
            let (header, rows) = header(start, &wanted)?;
            (names(&header), rows)
        } else {
            let width = start.clone().next().map_or(0, |first| first.cells.len());
            let header = (1..=width).map(|number| number.to_string()).collect();
            (header, start)
        };
        let mut places = [None; Field::ALL.len()];
        for (field, column) in wanted {
            places[field as usize] = Some(place(field, column, &header, mapping.header)?);
        }
        Ok(Self {
            delimiter,
            header,
            places,
            rows,
        })
    }

    /// Where the column for `field` stands, counted from 0.
    pub(crate) fn place(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    /// What stands in the column for `field`, trimmed; empty where the
    /// record ends before it, none where there is no such column.
    pub(crate) fn cell<'r>(&self, record: &'r Record<'_>, field: Field) -> Option<&'r str> {
        let place = self.place(field)?;
        Some(record.cell(place))
    }
}

/// The names in a header record.
pub(crate) fn names(record: &Record<'_>) -> Vec<String> {
    record.cells.iter().map(|cell| one_line(cell)).collect()
}

/// Whether the mapping says all that a debt needs.
fn complete(mapping: &Mapping) -> Result<(), MappingError> {
    let columns = &mapping.columns;
    for field in [Field::Customer, Field::Issued, Field::Amount] {
        if columns.get(field).is_none() {
            return Err(MappingError::Unmapped { field });
        }
    }
    if columns.due.is_none() && columns.terms_days.is_none() && mapping.terms_days.is_none() {
        return Err(MappingError::NoDue);
    }
    if columns.currency.is_none() && mapping.currency.is_none() {
        return Err(MappingError::NoCurrency);
    }
    if columns.paid_on.is_some() && columns.paid_amount.is_none() && !mapping.paid_in_full {
        return Err(MappingError::PaidHowMuch);
    }
    Ok(())
}

/// The record with most of the names of the mapping, and what follows
/// it. Titles above it have none or, by chance, fewer.
fn header<'a>(
    start: Records<'a>,
    wanted: &[(Field, &Column)],
) -> Result<(Record<'a>, Records<'a>), MappingError> {
    let names: Vec<String> = wanted
        .iter()
        .filter_map(|(_, column)| match column {
            Column::Name(name) => Some(fold(name)),
            Column::Number(_) => None,
        })
        .collect();
    let mut records = start;
    let mut best: Option<(usize, Record<'a>, Records<'a>)> = None;
    for _ in 0..HEADER_WITHIN {
        let Some(record) = records.next() else { break };
        not_too_wide(&record)?;
        let cells: Vec<String> = record.cells.iter().map(|cell| fold(cell)).collect();
        let found = names.iter().filter(|name| cells.contains(name)).count();
        if best.as_ref().is_none_or(|(most, ..)| found > *most) {
            best = Some((found, record, records.clone()));
        }
        if found == names.len() {
            break;
        }
    }
    best.map(|(_, record, rows)| (record, rows))
        .ok_or(MappingError::Empty)
}

fn place(
    field: Field,
    column: &Column,
    header: &[String],
    has_header: bool,
) -> Result<usize, MappingError> {
    let no_such_column = || MappingError::NoSuchColumn {
        field,
        column: column.clone(),
        header: header.to_vec(),
    };
    let name = match column {
        Column::Number(number) => {
            let place = usize::try_from(*number).unwrap_or(0).wrapping_sub(1);
            return if place < header.len() {
                Ok(place)
            } else {
                Err(no_such_column())
            };
        }
        Column::Name(_) if !has_header => {
            return Err(MappingError::NameWithoutHeader {
                field,
                column: column.clone(),
            });
        }
        Column::Name(name) => name,
    };
    let only = |same: &dyn Fn(&str) -> bool| {
        let mut places = (0..header.len()).filter(|&place| same(&header[place]));
        (places.next(), places.next())
    };
    let found = match only(&|cell| cell == one_line(name)) {
        (None, _) => only(&|cell| fold(cell) == fold(name)),
        exact => exact,
    };
    match found {
        (Some(place), None) => Ok(place),
        (None, _) => Err(no_such_column()),
        (Some(_), Some(_)) => Err(MappingError::SeveralColumns {
            field,
            column: column.clone(),
        }),
    }
}
