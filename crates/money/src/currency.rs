//! The currencies that a ledger can be kept in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A currency of ISO 4217 whose smallest coin is a whole, a hundredth or
/// a thousandth of the unit.
///
/// That is every currency in which people pay each other. The codes that
/// are left out are metals, units of account and test codes, which have
/// no coin at all, and the few indexed units that count four decimals.
///
/// ```
/// use money::currency::Currency;
///
/// let dinar: Currency = "KWD".parse()?;
/// assert_eq!(dinar.decimals(), 3);
/// assert!("XAU".parse::<Currency>().is_err());
/// # Ok::<(), money::currency::UnknownCurrency>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(#[specta(skip)] iso_currency::Currency);

/// A code that is not a currency a ledger can be kept in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a currency code that people pay in, such as EUR, GBP or USD")]
pub struct UnknownCurrency(pub String);

impl Currency {
    /// The three-letter code, such as `EUR`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many decimals an amount of this currency is written with: 0,
    /// 2 or 3 (ISO 4217, "minor unit").
    #[must_use]
    pub fn decimals(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(0))
    }

    /// Every currency that a ledger can be kept in, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        use iso_currency::IntoEnumIterator as _;
        iso_currency::Currency::iter().filter_map(Self::admit)
    }

    fn admit(currency: iso_currency::Currency) -> Option<Self> {
        let coin = matches!(currency.exponent(), Some(0 | 2 | 3));
        let paid_in = !currency.is_special() && !currency.is_fund();
        (coin && paid_in).then_some(Self(currency))
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    /// Reads a code in capitals or not, with blanks around it.
    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        let code = code.trim().to_ascii_uppercase();
        iso_currency::Currency::from_code(&code)
            .and_then(Self::admit)
            .ok_or(UnknownCurrency(code))
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(code: String) -> Result<Self, UnknownCurrency> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the table of ISO 4217 itself (list one, "minor unit").
    #[test]
    fn the_decimals_are_those_of_the_standard() {
        for (code, decimals) in [
            ("JPY", 0),
            ("KRW", 0),
            ("VND", 0),
            ("CLP", 0),
            ("ISK", 0),
            ("EUR", 2),
            ("GBP", 2),
            ("USD", 2),
            ("CHF", 2),
            ("BHD", 3),
            ("KWD", 3),
            ("TND", 3),
            ("JOD", 3),
        ] {
            let currency: Currency = code.parse().expect(code);
            assert_eq!(currency.decimals(), decimals, "{code}");
        }
    }

    #[test]
    fn metals_funds_and_four_decimals_are_no_money_to_pay_with() {
        for code in ["XAU", "XXX", "XTS", "CLF", "UYW", "CHE", "", "EURO", "€"] {
            assert!(code.parse::<Currency>().is_err(), "{code}");
        }
        assert!(Currency::all().all(|c| matches!(c.decimals(), 0 | 2 | 3)));
        assert!(Currency::all().count() > 140);
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(" eur ".parse::<Currency>().expect("EUR").code(), "EUR");
    }
}
