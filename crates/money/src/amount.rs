//! Exact amounts of one currency, counted in its smallest coin.
//!
//! Nothing here rounds. Where a sum is cut into parts, [`Money::split`]
//! hands the odd coins to the parts named by its rule, so the parts
//! always add up to the whole.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;

/// An exact amount of one currency.
///
/// Guarantees: a whole number of the currency's smallest coin, at most
/// 2^53 - 1 of them in either direction, so that a program that reads
/// numbers as doubles (JavaScript) still has every coin.
///
/// ```
/// use money::amount::Money;
/// use money::currency::Currency;
///
/// let euro: Currency = "EUR".parse()?;
/// let debt = Money::parse("100.00", euro)?;
/// assert_eq!(debt.checked_sub(Money::parse("0.01", euro)?)?.to_string(), "99.99 EUR");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "Written", into = "Written")]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// How an amount stands in JSON: a decimal string, its currency beside it.
#[derive(Serialize, Deserialize, specta::Type)]
struct Written {
    amount: String,
    currency: Currency,
}

/// Why an amount could not be read or a sum could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum MoneyError {
    /// Something else than digits and one decimal point.
    #[error("“{value}” is not an amount; write it as 1234.56")]
    NotAnAmount {
        /// What was written.
        value: String,
    },
    /// Decimals that the currency has no coin for.
    #[error("“{value}” has more decimals than {currency} has ({decimals})")]
    TooManyDecimals {
        /// What was written.
        value: String,
        /// The currency that it was read in.
        currency: Currency,
        /// How many decimals that currency has.
        decimals: u32,
    },
    /// More coins than an amount can count.
    #[error("the amount is too large to be kept exactly")]
    TooLarge,
    /// A sum over two currencies.
    #[error("{one} and {other} can't be added up")]
    TwoCurrencies {
        /// The first.
        one: Currency,
        /// The second.
        other: Currency,
    },
}

/// Which parts of a split take the odd coins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum OddCoins {
    /// The first part takes them all.
    First,
    /// The last part takes them all: every part before it is the same
    /// round amount. This is what most printed tables do.
    #[default]
    Last,
    /// One each to the parts from the first on.
    Spread,
}

impl Money {
    /// The largest number of coins in either direction: 2^53 - 1.
    pub const MAX_MINOR: i64 = (1 << 53) - 1;

    /// No money.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// An amount from a number of the currency's smallest coin.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] beyond [`Self::MAX_MINOR`] either way.
    pub fn from_minor(minor: i64, currency: Currency) -> Result<Self, MoneyError> {
        if minor.unsigned_abs() > Self::MAX_MINOR.unsigned_abs() {
            return Err(MoneyError::TooLarge);
        }
        Ok(Self { minor, currency })
    }

    /// Reads a decimal with a point and no grouping, such as `-1234.5`.
    /// Fewer decimals than the currency has are fine, more are not, even
    /// when they are zeros beyond the coin.
    ///
    /// # Errors
    /// Says whether it is no amount, has too many decimals or too many
    /// digits.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let text = text.trim();
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let dangling = unsigned.ends_with('.') || whole.is_empty();
        if dangling || !digits(whole) || !digits(part) {
            return Err(MoneyError::NotAnAmount {
                value: text.to_owned(),
            });
        }
        let decimals = currency.decimals();
        if part.len() > decimals as usize {
            return Err(MoneyError::TooManyDecimals {
                value: text.to_owned(),
                currency,
                decimals,
            });
        }
        let minor = format!("{whole}{part:0<width$}", width = decimals as usize)
            .parse::<i64>()
            .map_err(|_| MoneyError::TooLarge)?;
        // `minor` came from digits alone, so it can be negated.
        Self::from_minor(if text.starts_with('-') { -minor } else { minor }, currency)
    }

    /// The number of the currency's smallest coin.
    #[must_use]
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The amount in units of the currency, with all of its decimals.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.minor, self.currency.decimals())
    }

    /// The amount as a decimal string with all of the currency's
    /// decimals and no grouping: `1240.00`, `-0.05`, `1240` for yen.
    #[must_use]
    pub fn to_plain(self) -> String {
        self.to_decimal().to_string()
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether there is more than nothing.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    /// Whether there is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// The sum.
    ///
    /// # Errors
    /// Two currencies, or a sum too large to count.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        // Both are within 2^53, so the sum can't leave an i64.
        Self::from_minor(self.minor.saturating_add(other.minor), self.currency)
    }

    /// The difference.
    ///
    /// # Errors
    /// Two currencies, or a difference too large to count.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.checked_add(other.negated())
    }

    /// The sum of all; nothing for none.
    ///
    /// # Errors
    /// Two currencies, or a sum too large to count.
    pub fn sum(
        amounts: impl IntoIterator<Item = Self>,
        currency: Currency,
    ) -> Result<Self, MoneyError> {
        amounts
            .into_iter()
            .try_fold(Self::zero(currency), Self::checked_add)
    }

    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self {
            // Never overflows: |minor| <= 2^53 - 1.
            minor: self.minor.saturating_neg(),
            currency: self.currency,
        }
    }

    /// The smaller of two amounts of one currency.
    ///
    /// # Errors
    /// Two currencies.
    pub fn smaller(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        Ok(if other.minor < self.minor {
            other
        } else {
            self
        })
    }

    /// Cuts the amount into `parts` as equal as coins allow; the odd
    /// coins go where `odd` says. The parts add up to the whole; for no
    /// parts the answer is empty.
    ///
    /// ```
    /// # use money::{amount::{Money, OddCoins}, currency::Currency};
    /// # let euro: Currency = "EUR".parse().unwrap();
    /// let whole = Money::from_minor(1000, euro).unwrap();
    /// let parts = whole.split(3, OddCoins::Last);
    /// assert_eq!(parts.map(Money::minor).collect::<Vec<_>>(), [333, 333, 334]);
    /// ```
    pub fn split(self, parts: u32, odd: OddCoins) -> impl Iterator<Item = Self> {
        let count = i64::from(parts);
        let each = self.minor.checked_div(count).unwrap_or(0);
        let left = self.minor.checked_rem(count).unwrap_or(0);
        (0..count).map(move |part| {
            let extra = match odd {
                OddCoins::First if part == 0 => left,
                OddCoins::Last if part == count.saturating_sub(1) => left,
                OddCoins::Spread if part < left.saturating_abs() => left.signum(),
                _ => 0,
            };
            Self {
                minor: each.saturating_add(extra),
                currency: self.currency,
            }
        })
    }

    fn same(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::TwoCurrencies {
                one: self.currency,
                other: other.currency,
            })
        }
    }
}

impl TryFrom<Written> for Money {
    type Error = MoneyError;

    fn try_from(written: Written) -> Result<Self, MoneyError> {
        Self::parse(&written.amount, written.currency)
    }
}

impl From<Money> for Written {
    fn from(money: Money) -> Self {
        Self {
            amount: money.to_plain(),
            currency: money.currency,
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        code.parse().expect("a currency")
    }

    fn any_currency() -> impl Strategy<Value = Currency> {
        prop::sample::select(vec!["JPY", "EUR", "KWD"]).prop_map(currency)
    }

    #[test]
    fn an_amount_is_written_with_all_decimals_of_its_currency() {
        for (code, minor, plain) in [
            ("EUR", 124_000, "1240.00"),
            ("EUR", -5, "-0.05"),
            ("JPY", 1240, "1240"),
            ("KWD", 1, "0.001"),
            ("EUR", 0, "0.00"),
        ] {
            let money = Money::from_minor(minor, currency(code)).expect("small");
            assert_eq!(money.to_plain(), plain);
        }
    }

    #[test]
    fn what_is_no_amount_is_refused_with_its_text() {
        for text in [
            "", "-", ".", "1.", ".5", "1,50", "1 000", "1e3", "--1", "+1", "0x1", "½", "1.2.3",
            "NaN", "٣",
        ] {
            assert!(
                matches!(
                    Money::parse(text, currency("EUR")),
                    Err(MoneyError::NotAnAmount { .. })
                ),
                "{text}"
            );
        }
        assert_eq!(
            Money::parse("1.005", currency("EUR"))
                .expect_err("3 decimals")
                .to_string(),
            "“1.005” has more decimals than EUR has (2)"
        );
        assert_eq!(
            Money::parse("9007199254740992", currency("JPY")),
            Err(MoneyError::TooLarge)
        );
        assert!(Money::parse("9007199254740991", currency("JPY")).is_ok());
        assert_eq!(
            Money::parse("99999999999999999999999", currency("JPY")),
            Err(MoneyError::TooLarge)
        );
    }

    #[test]
    fn two_currencies_are_never_added_up() {
        let euro = Money::zero(currency("EUR"));
        let pound = Money::zero(currency("GBP"));
        assert!(matches!(
            euro.checked_add(pound),
            Err(MoneyError::TwoCurrencies { .. })
        ));
    }

    #[test]
    fn json_has_a_decimal_string_and_the_currency_beside_it() {
        let money = Money::parse("12.5", currency("EUR")).expect("an amount");
        let json = serde_json::to_string(&money).expect("json");
        assert_eq!(json, r#"{"amount":"12.50","currency":"EUR"}"#);
        assert_eq!(serde_json::from_str::<Money>(&json).expect("back"), money);
        assert!(serde_json::from_str::<Money>(r#"{"amount":"1.234","currency":"EUR"}"#).is_err());
    }

    proptest! {
        #[test]
        fn the_parts_of_a_split_add_up_to_the_whole(
            minor in -Money::MAX_MINOR..=Money::MAX_MINOR,
            parts in 1_u32..400,
            odd in prop::sample::select(vec![OddCoins::First, OddCoins::Last, OddCoins::Spread]),
            currency in any_currency(),
        ) {
            let whole = Money::from_minor(minor, currency).expect("in range");
            let cut: Vec<Money> = whole.split(parts, odd).collect();
            prop_assert_eq!(cut.len(), parts as usize);
            prop_assert_eq!(Money::sum(cut.iter().copied(), currency).expect("sum"), whole);
            if odd == OddCoins::Spread {
                let least = cut.iter().map(|m| m.minor()).min().expect("some");
                let most = cut.iter().map(|m| m.minor()).max().expect("some");
                prop_assert!(most - least <= 1);
            }
        }

        #[test]
        fn what_is_written_reads_back_the_same(
            minor in -Money::MAX_MINOR..=Money::MAX_MINOR,
            currency in any_currency(),
        ) {
            let money = Money::from_minor(minor, currency).expect("in range");
            prop_assert_eq!(Money::parse(&money.to_plain(), currency), Ok(money));
        }

        #[test]
        fn reading_any_text_never_panics(text in ".{0,40}", currency in any_currency()) {
            let _ = Money::parse(&text, currency);
        }
    }
}
