//! Plans in words: why a row is what it is, what a change does, what can
//! be said for an offer, and where a line of the law is crossed.
//!
//! The phrases are those of `locales/*/plan-words.ftl`. What is said of a
//! row comes from the row first and from the terms second: a row that was
//! changed since has other figures than its terms, and a sentence that
//! would need a figure nobody has is left out.

mod change;
mod credit;
mod figures;
mod offer;
pub mod rhythm;
mod row;

use ::credit::offers::Offer;
use ::credit::thresholds::{CreditRule, Warning};
use money::currency::Currency;
use schedule::amend::change::Amendment;
use schedule::row::Row;
use schedule::terms::Terms;
use words::words::Words;

/// A sentence or two for each row, three at most.
#[must_use]
pub fn rows(words: &Words, terms: &Terms, rows: &[Row]) -> Vec<String> {
    row::sentences(words, terms, rows)
}

/// What a change does to a plan with these terms.
#[must_use]
pub fn change(words: &Words, currency: Currency, terms: &Terms, amendment: &Amendment) -> String {
    change::sentence(words, currency, terms.interest.is_some(), amendment)
}

/// What an offer is called.
#[must_use]
pub fn offer_title(words: &Words, offer: &Offer) -> String {
    offer::title(words, offer.name)
}

/// How much an offer asks for and how often, such as "£60.00 a week".
#[must_use]
pub fn offer_headline(words: &Words, offer: &Offer) -> String {
    offer::headline(words, offer)
}

/// What can be said for an offer and against it, in two short sentences;
/// more only where it asks for more than was said in more than one way.
#[must_use]
pub fn offer_why(words: &Words, offer: &Offer) -> String {
    offer::because(words, offer.schedule.currency, &offer.why)
}

/// Which line a plan crosses, and where. Payments are numbered as the
/// rows of the plan are, from 1.
#[must_use]
pub fn warning(words: &Words, currency: Currency, rule: &CreditRule, warning: &Warning) -> String {
    credit::crossed(words, currency, rule, warning)
}

/// How to stay below it.
#[must_use]
pub fn stay_below(words: &Words, currency: Currency, warning: &Warning) -> String {
    let ways = warning.stay.iter();
    let ways: Vec<String> = ways
        .map(|stay| credit::stay(words, currency, stay))
        .collect();
    ways.join(" ")
}

#[cfg(test)]
mod tests;
