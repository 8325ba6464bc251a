//! Figures of terms as amounts of a currency, in its smallest coin.

use std::borrow::Cow;

use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use super::error::{TermsError, Wrong, wrong};
use super::limits::MOST_DIGITS;
use super::{Amounts, Terms};

/// So many coins of a figure that is an amount of a currency.
///
/// # Errors
/// More decimals than the currency has, or more than can be counted.
pub fn coins(
    field: impl Into<Cow<'static, str>>,
    figure: Figure,
    currency: Currency,
) -> Result<i64, TermsError> {
    let plain = figure.0.normalize();
    let text = if plain.scale() > currency.decimals() {
        plain.to_string()
    } else {
        let mut plain = plain;
        plain.rescale(currency.decimals());
        plain.to_string()
    };
    match Money::parse(&text, currency) {
        Ok(money) => Ok(money.minor()),
        Err(error) => Err(wrong(field, Wrong::Amount(error))),
    }
}

/// So many coins, more than nothing.
pub fn positive(
    field: impl Into<Cow<'static, str>>,
    figure: Figure,
    currency: Currency,
) -> Result<i64, TermsError> {
    let field = field.into();
    let coins = coins(field.clone(), figure, currency)?;
    if coins <= 0 {
        return Err(wrong(field, Wrong::NotPositive));
    }
    Ok(coins)
}

/// An amount or a percentage of a whole, in coins; nothing for neither.
pub fn part_of(
    field: &str,
    amount: Option<Figure>,
    percent: Option<Figure>,
    whole: i64,
    currency: Currency,
) -> Result<i64, TermsError> {
    let coins = match (amount, percent) {
        (Some(_), Some(_)) => {
            return Err(wrong(
                format!("{field}.amount"),
                Wrong::Both { other: "percent" },
            ));
        }
        (Some(amount), None) => coins(format!("{field}.amount"), amount, currency)?,
        (None, Some(percent)) => {
            if percent.is_negative() || percent.0 > Decimal::from(100) {
                let why = Wrong::Range { from: 0, to: 100 };
                return Err(wrong(format!("{field}.percent"), why));
            }
            if percent.0.normalize().scale() > MOST_DIGITS {
                return Err(wrong(format!("{field}.percent"), Wrong::Digits));
            }
            percent_of(percent.0, whole, Rounding::HalfUp)
                .ok_or_else(|| wrong(format!("{field}.percent"), Wrong::OutOfRange))?
        }
        (None, None) => 0,
    };
    if coins < 0 {
        return Err(wrong(format!("{field}.amount"), Wrong::Negative));
    }
    Ok(coins)
}

/// So many percent of a whole, in coins; nothing where that is beyond what
/// can be counted.
pub fn percent_of(percent: Decimal, whole: i64, rounding: Rounding) -> Option<i64> {
    let percent = percent.normalize();
    let hundred = 100_i128.checked_mul(10_i128.checked_pow(percent.scale())?)?;
    let product = percent.mantissa().checked_mul(i128::from(whole))?;
    i64::try_from(rounding.divide(product, hundred)?).ok()
}

/// The level amount that terms give, if they do.
pub fn given_each(terms: &Terms) -> Option<Figure> {
    match terms.amounts {
        Amounts::Level { each }
        | Amounts::EqualPrincipal { each }
        | Amounts::Steps { each, .. } => each,
        Amounts::Token { each } | Amounts::Floor { each } => Some(each),
        Amounts::Percents { .. } | Amounts::Phases { .. } | Amounts::ByHand { .. } => None,
    }
}
