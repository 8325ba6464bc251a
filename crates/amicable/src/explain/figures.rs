//! Figures of terms, as people write them.

use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use words::words::Words;

/// A figure that is an amount in the currency of its terms; none where it
/// can't be one.
pub(super) fn money(currency: Currency, figure: Figure) -> Option<Money> {
    let mut plain = figure.0.normalize();
    plain.rescale(currency.decimals());
    Money::parse(&plain.to_string(), currency).ok()
}

/// The same, written.
pub(super) fn amount(words: &Words, currency: Currency, figure: Figure) -> String {
    match money(currency, figure) {
        Some(money) => words.amount(money),
        None => number(words, figure),
    }
}

/// A percentage: `7.5%`, `7,5 %`.
pub(super) fn percent(words: &Words, figure: Figure) -> String {
    let number = number(words, figure);
    words.fill("words-percent", &[("number", (&number).into())])
}

/// A number with the decimal point of the locale, without thousands.
fn number(words: &Words, figure: Figure) -> String {
    let plain = figure.0.normalize().to_string();
    let Some((whole, part)) = plain.split_once('.') else {
        return plain;
    };
    // The sign in the middle of 1.11, as the locale writes it.
    let sample = "EUR"
        .parse()
        .ok()
        .and_then(|euro| Money::from_minor(111, euro).ok())
        .and_then(|sample| words.figure(sample).chars().nth(1));
    format!("{whole}{}{part}", sample.unwrap_or('.'))
}
