//! How a file is read, as a screen shows and changes it.

use exchange::receivables::column::{Column, Columns, Field};
use exchange::receivables::mapping::Mapping;
use money::currency::Currency;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::amount;
use crate::error::{Code, Error};

/// How a file is read, as a screen shows and changes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportMapping {
    /// utf-8, windows-1252, utf-16le or utf-16be; none to recognise it.
    pub encoding: Option<String>,
    /// comma, semicolon, tab or pipe; none to recognise it.
    pub delimiter: Option<String>,
    /// Whether the names of the columns come first.
    pub header: bool,
    /// What stands before the decimals: a point or a comma.
    pub decimal: String,
    /// ymd, dmy or mdy.
    pub dates: String,
    /// The currency of amounts that don't say theirs.
    pub currency: Option<String>,
    /// Whether a day of payment means that all was paid on it.
    pub paid_in_full: bool,
    /// Days from issue to due day where no column says.
    pub terms_days: Option<u16>,
    /// Which column means what.
    pub columns: Vec<MappedColumn>,
}

/// A column and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MappedColumn {
    /// customer, customer_name, reference, description, issued, due,
    /// amount, currency, paid_on, paid_amount, disputed, email, phone or
    /// terms_days.
    pub field: String,
    /// The column.
    pub column: ColumnRef,
}

/// A column by its name, or by its place counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum ColumnRef {
    /// Counted from 1.
    Number(u32),
    /// As in the header.
    Name(String),
}

/// The mapping of a file of which nothing is known.
pub(crate) fn no_mapping(home: Currency) -> ImportMapping {
    ImportMapping {
        encoding: None,
        delimiter: None,
        header: true,
        decimal: ".".to_owned(),
        dates: "ymd".to_owned(),
        currency: Some(home.code().to_owned()),
        paid_in_full: false,
        terms_days: None,
        columns: Vec::new(),
    }
}

impl ImportMapping {
    pub(crate) fn show(mapping: &Mapping) -> Self {
        let columns = Field::ALL.into_iter().filter_map(|field| {
            Some(MappedColumn {
                field: field.name().to_owned(),
                column: match mapping.columns.get(field)? {
                    Column::Name(name) => ColumnRef::Name(name.clone()),
                    Column::Number(number) => ColumnRef::Number(*number),
                },
            })
        });
        Self {
            encoding: mapping.encoding.map(name_of),
            delimiter: mapping.delimiter.map(name_of),
            header: mapping.header,
            decimal: name_of(mapping.decimal),
            dates: name_of(mapping.dates),
            currency: mapping.currency.map(|currency| currency.code().to_owned()),
            paid_in_full: mapping.paid_in_full,
            terms_days: mapping.terms_days,
            columns: columns.collect(),
        }
    }

    pub(crate) fn read(&self) -> Result<Mapping, Error> {
        let mut columns = Columns::default();
        for mapped in &self.columns {
            let field: Field = named("columns", &mapped.field)?;
            let column = match &mapped.column {
                ColumnRef::Number(number) => Column::Number(*number),
                ColumnRef::Name(name) => Column::Name(name.clone()),
            };
            columns.set(field, Some(column));
        }
        Ok(Mapping {
            encoding: self
                .encoding
                .as_deref()
                .map(|e| named("encoding", e))
                .transpose()?,
            delimiter: self
                .delimiter
                .as_deref()
                .map(|d| named("delimiter", d))
                .transpose()?,
            header: self.header,
            decimal: named("decimal", &self.decimal)?,
            dates: named("dates", &self.dates)?,
            currency: self.currency.as_deref().map(amount::currency).transpose()?,
            paid_in_full: self.paid_in_full,
            terms_days: self.terms_days,
            columns,
        })
    }
}

/// The name by which a choice stands in a mapping.
fn name_of(choice: impl Serialize) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// The choice that goes by a name.
fn named<T: DeserializeOwned>(field: &str, name: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::Value::String(name.to_owned()))
        .map_err(|_| Error::in_field(Code::Malformed, format!("{field} can't be “{name}”"), field))
}
