//! Amounts as they cross to a page, a terminal or a script.

use money::amount::Money;
use money::currency::Currency;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Code, Error};

/// An amount of one currency: a decimal string with all the decimals of
/// the currency, which stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// Such as `1240.00`; a minus for less than nothing.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self {
            amount: money.to_plain(),
            currency: money.currency().code().to_owned(),
        }
    }
}

impl Amount {
    /// Reads the amount that came in as `field`.
    ///
    /// # Errors
    /// Nothing at all, no amount, an unknown currency, or more decimals than the
    /// currency has.
    pub fn read(&self, field: &str) -> Result<Money, Error> {
        if self.amount.trim().is_empty() {
            return Err(Error::in_field(Code::Empty, "an amount is needed", field));
        }
        Money::parse(&self.amount, currency(&self.currency)?).map_err(|error| {
            Error::in_field(Code::NotAnAmount, error.to_string(), field).with(error)
        })
    }
}

/// Reads a currency code.
///
/// # Errors
/// A code that is not a currency a ledger can be kept in.
pub fn currency(code: &str) -> Result<Currency, Error> {
    code.parse()
        .map_err(|error: money::currency::UnknownCurrency| {
            Error::in_field(Code::UnknownCurrency, error.to_string(), "currency")
        })
}
