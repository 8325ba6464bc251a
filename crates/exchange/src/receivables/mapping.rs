//! How a file is to be read: which column means what, and how days and
//! amounts are written. Can be saved as TOML and used again next month.

use std::fmt;

use money::currency::Currency;
use serde::{Deserialize, Serialize};

use crate::receivables::column::Columns;
use crate::text::Encoding;

/// How a file of receivables is to be read.
///
/// Guarantees: what [`Mapping::to_toml`] writes, [`Mapping::from_toml`]
/// reads back the same; a word that the format doesn't know is an error,
/// so a slip of the pen never reads a file in another way than meant.
///
/// ```
/// use exchange::receivables::mapping::Mapping;
///
/// let mapping = Mapping::from_toml(r#"
///     decimal = ","
///     dates = "dmy"
///     currency = "EUR"
///
///     [columns]
///     customer = "Kunde"
///     reference = "Rechnungsnummer"
///     issued = "Rechnungsdatum"
///     due = "Fällig am"
///     amount = "Betrag"
/// "#)?;
/// assert_eq!(Mapping::from_toml(&mapping.to_toml())?, mapping);
/// # Ok::<(), exchange::receivables::mapping::NotAMapping>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The encoding; recognised from each file when not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// What stands between the cells; recognised when not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
    /// Whether a record with the names of the columns comes first. Title
    /// lines above it are passed over.
    #[serde(default = "yes")]
    pub header: bool,
    /// What stands before the decimals of an amount.
    #[serde(default)]
    pub decimal: DecimalMark,
    /// In which order a day is written when only figures tell.
    #[serde(default)]
    pub dates: DateOrder,
    /// The currency of amounts that don't say theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Without a paid-amount: a day in the paid-on column means that the
    /// whole amount was paid on it.
    #[serde(default)]
    pub paid_in_full: bool,
    /// Without a due day: due so many days after the day of issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_days: Option<u16>,
    /// Which column means what.
    pub columns: Columns,
}

/// What stands between the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab stop.
    Tab,
    /// `|`
    Pipe,
}

/// What stands before the decimals of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum DecimalMark {
    /// `1,234.56`
    #[default]
    #[serde(rename = ".")]
    Point,
    /// `1.234,56`
    #[serde(rename = ",")]
    Comma,
}

/// The order of day, month and year in a day written in figures. A year
/// of four figures in front is understood in each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// 2026-01-31
    #[default]
    Ymd,
    /// 31.01.2026
    Dmy,
    /// 01/31/2026
    Mdy,
}

/// A text that is not a mapping, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the mapping can't be read: {0}")]
pub struct NotAMapping(String);

fn yes() -> bool {
    true
}

impl Mapping {
    /// Reads a mapping from TOML.
    ///
    /// # Errors
    /// Names the line, and the word that is unknown or no value of its
    /// kind.
    pub fn from_toml(text: &str) -> Result<Self, NotAMapping> {
        toml::from_str(text).map_err(|error| NotAMapping(error.to_string()))
    }

    /// The mapping as TOML.
    #[must_use]
    pub fn to_toml(&self) -> String {
        // Serializing this struct has no way to fail: its keys are
        // words and its tables come last.
        toml::to_string(self).unwrap_or_default()
    }
}

impl Delimiter {
    /// All that are recognised.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];
}

impl DateOrder {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Ymd, Self::Dmy, Self::Mdy];
}

impl DecimalMark {
    /// The mark itself.
    #[must_use]
    pub fn mark(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    pub(crate) fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

impl fmt::Display for DateOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ymd => "year-month-day",
            Self::Dmy => "day-month-year",
            Self::Mdy => "month-day-year",
        })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(toml: &str, expected: Expect) {
        let seen = match Mapping::from_toml(toml) {
            Ok(mapping) => mapping.to_toml(),
            Err(error) => error.to_string(),
        };
        expected.assert_eq(&seen);
    }

    #[test]
    fn a_mapping_says_only_what_differs() {
        check(
            "[columns]\ncustomer = 1\nissued = \"Date\"",
            expect![[r#"
                header = true
                decimal = "."
                dates = "ymd"
                paid_in_full = false

                [columns]
                customer = 1
                issued = "Date"
            "#]],
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_named_with_its_line() {
        check(
            "delimeter = \"tab\"\n[columns]",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 1, column 1
              |
            1 | delimeter = "tab"
              | ^^^^^^^^^
            unknown field `delimeter`, expected one of `encoding`, `delimiter`, `header`, `decimal`, `dates`, `currency`, `paid_in_full`, `terms_days`, `columns`
        "#]],
        );
        check(
            "[columns]\ncustommer = \"Kunde\"",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 2, column 1
              |
            2 | custommer = "Kunde"
              | ^^^^^^^^^
            unknown field `custommer`, expected one of `customer`, `customer_name`, `reference`, `description`, `issued`, `due`, `amount`, `currency`, `paid_on`, `paid_amount`, `disputed`, `email`, `phone`, `terms_days`
        "#]],
        );
        check(
            "[columns]\ncustomer = 0",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 2, column 12
              |
            2 | customer = 0
              |            ^
            invalid value: integer `0`, expected the name of a column, or its number counted from 1
        "#]],
        );
        check(
            "[columns]\ncustomer = \" \"",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 2, column 12
              |
            2 | customer = " "
              |            ^^^
            invalid value: string " ", expected the name of a column, or its number counted from 1
        "#]],
        );
        check(
            "dates = \"dym\"\n[columns]",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 1, column 9
              |
            1 | dates = "dym"
              |         ^^^^^
            unknown variant `dym`, expected one of `ymd`, `dmy`, `mdy`
        "#]],
        );
        check(
            "currency = \"EURO\"\n[columns]",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 1, column 12
              |
            1 | currency = "EURO"
              |            ^^^^^^
            “EURO” is not a currency code that people pay in, such as EUR, GBP or USD
        "#]],
        );
        check(
            "dates = \"dmy\"",
            expect![[r#"
            the mapping can't be read: TOML parse error at line 1, column 1
              |
            1 | dates = "dmy"
              | ^
            missing field `columns`
        "#]],
        );
    }
}
