//! Which column of a file means what.

use std::fmt;

use serde::de::{Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Which column of the file means what. `customer`, `issued`, `amount`
/// and either `due` or terms are needed, the rest is welcome.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Columns {
    /// What tells one customer from another: an account number, or the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<Column>,
    /// The customer's name, beside a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<Column>,
    /// The number of the invoice. Without it a debt is named by its day
    /// and amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Column>,
    /// What the debt is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Column>,
    /// The day of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<Column>,
    /// The day until which it was to be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Column>,
    /// The whole amount of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Column>,
    /// The currency of the amount, as a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Column>,
    /// The day of payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<Column>,
    /// How much of it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<Column>,
    /// Whether the customer disputes the debt: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed: Option<Column>,
    /// The customer's email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Column>,
    /// The customer's phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Column>,
    /// How many days after the day of issue the debt is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_days: Option<Column>,
}

/// One column of a file: by its name, or by its number, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Column {
    /// The name in the header. Capitals, accents, blanks and punctuation
    /// make no difference where no other column would be meant.
    Name(String),
    /// The place from the left, counted from 1.
    Number(u32),
}

/// What a column can mean; spelled as in a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "each is described at the field of the same name in `Columns`"
)]
pub enum Field {
    Customer,
    CustomerName,
    Reference,
    Description,
    Issued,
    Due,
    Amount,
    Currency,
    PaidOn,
    PaidAmount,
    Disputed,
    Email,
    Phone,
    TermsDays,
}

impl Columns {
    /// The column that means `field`.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&Column> {
        match field {
            Field::Customer => &self.customer,
            Field::CustomerName => &self.customer_name,
            Field::Reference => &self.reference,
            Field::Description => &self.description,
            Field::Issued => &self.issued,
            Field::Due => &self.due,
            Field::Amount => &self.amount,
            Field::Currency => &self.currency,
            Field::PaidOn => &self.paid_on,
            Field::PaidAmount => &self.paid_amount,
            Field::Disputed => &self.disputed,
            Field::Email => &self.email,
            Field::Phone => &self.phone,
            Field::TermsDays => &self.terms_days,
        }
        .as_ref()
    }

    /// Says which column means `field`.
    pub fn set(&mut self, field: Field, column: Option<Column>) {
        *match field {
            Field::Customer => &mut self.customer,
            Field::CustomerName => &mut self.customer_name,
            Field::Reference => &mut self.reference,
            Field::Description => &mut self.description,
            Field::Issued => &mut self.issued,
            Field::Due => &mut self.due,
            Field::Amount => &mut self.amount,
            Field::Currency => &mut self.currency,
            Field::PaidOn => &mut self.paid_on,
            Field::PaidAmount => &mut self.paid_amount,
            Field::Disputed => &mut self.disputed,
            Field::Email => &mut self.email,
            Field::Phone => &mut self.phone,
            Field::TermsDays => &mut self.terms_days,
        } = column;
    }
}

impl Field {
    /// Every field, in the order in which a person would be asked.
    pub const ALL: [Self; 14] = [
        Self::Customer,
        Self::CustomerName,
        Self::Reference,
        Self::Description,
        Self::Issued,
        Self::Due,
        Self::Amount,
        Self::Currency,
        Self::PaidOn,
        Self::PaidAmount,
        Self::Disputed,
        Self::Email,
        Self::Phone,
        Self::TermsDays,
    ];

    /// The name, as in a mapping.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::CustomerName => "customer_name",
            Self::Reference => "reference",
            Self::Description => "description",
            Self::Issued => "issued",
            Self::Due => "due",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::PaidOn => "paid_on",
            Self::PaidAmount => "paid_amount",
            Self::Disputed => "disputed",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::TermsDays => "terms_days",
        }
    }
}

impl fmt::Display for Field {
    /// What it is, in plain words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Customer => "the customer",
            Self::CustomerName => "the customer's name",
            Self::Reference => "the invoice number",
            Self::Description => "the description",
            Self::Issued => "the day of issue",
            Self::Due => "the due day",
            Self::Amount => "the amount",
            Self::Currency => "the currency",
            Self::PaidOn => "the day of payment",
            Self::PaidAmount => "the amount paid",
            Self::Disputed => "whether it is disputed",
            Self::Email => "the email address",
            Self::Phone => "the phone number",
            Self::TermsDays => "the days to pay",
        })
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "“{name}”"),
            Self::Number(number) => write!(f, "number {number}"),
        }
    }
}

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NameOrNumber)
    }
}

struct NameOrNumber;

impl Visitor<'_> for NameOrNumber {
    type Value = Column;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a column, or its number counted from 1")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Column, E> {
        if name.trim().is_empty() {
            return Err(E::invalid_value(Unexpected::Str(name), &self));
        }
        Ok(Column::Name(name.to_owned()))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Column, E> {
        match u32::try_from(number) {
            Ok(number) if number > 0 => Ok(Column::Number(number)),
            _ => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Column, E> {
        let number = i64::try_from(number).map_err(E::custom)?;
        self.visit_i64(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_that_was_set_is_there_under_its_name() {
        for field in Field::ALL {
            let mut columns = Columns::default();
            columns.set(field, Some(Column::Number(7)));
            assert_eq!(columns.get(field), Some(&Column::Number(7)));
            let toml = toml::to_string(&columns).expect("toml");
            assert_eq!(toml, format!("{} = 7\n", field.name()));
        }
    }
}
