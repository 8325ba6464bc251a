//! Plans in words: why a row is what it is, what a change does, what can
//! be said for an offer, and where a line of the law is crossed.

use money::currency::Currency;
use schedule::credit::{CreditRule, Warning};
use schedule::life::Amendment;
use schedule::options::Offer;
use schedule::row::Row;
use schedule::terms::Terms;
use words::words::Words;

/// A sentence or two for each row.
#[must_use]
pub fn rows(_words: &Words, _terms: &Terms, rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| format!("{:?}", row.why)).collect()
}

/// What a change does.
#[must_use]
pub fn change(_words: &Words, _currency: Currency, amendment: &Amendment) -> String {
    amendment.change.key().to_owned()
}

/// What an offer is called.
#[must_use]
pub fn offer_title(_words: &Words, offer: &Offer) -> String {
    format!("{:?}", offer.name)
}

/// How much an offer asks for and how often, such as "£60.00 a week".
#[must_use]
pub fn offer_headline(_words: &Words, offer: &Offer) -> String {
    format!("{:?}", offer.card().each)
}

/// What can be said for an offer and against it.
#[must_use]
pub fn offer_why(_words: &Words, offer: &Offer) -> String {
    format!("{:?}", offer.why)
}

/// Which line a plan crosses, and where.
#[must_use]
pub fn warning(
    _words: &Words,
    _currency: Currency,
    _rule: &CreditRule,
    warning: &Warning,
) -> String {
    format!("{:?}", warning.crossed)
}

/// How to stay below it.
#[must_use]
pub fn stay_below(_words: &Words, _currency: Currency, warning: &Warning) -> String {
    format!("{:?}", warning.stay)
}
