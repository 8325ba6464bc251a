use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use expect_test::{Expect, expect};
use money::amount::Money;
use money::currency::Currency;
use proptest::prelude::*;
use schedule::credit::{self, CreditRules};
use schedule::life::{Amendment, Change, Easier, InTheMeantime, Keep, Makeup, Then};
use schedule::options::{self, Ask, OfferName, OfferWhy};
use schedule::plan::build;
use schedule::row::Why;
use schedule::row::Whys;
use words::locale::{Language, Locale};

use super::*;

mod every;
mod tables;

fn words(language: &str) -> Words {
    let country = match language {
        "en" => "GB",
        "de" => "DE",
        "fr" => "FR",
        _ => "ES",
    };
    Words::new(Locale::new(language, country))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn euro() -> Currency {
    "EUR".parse().expect("euros")
}

/// Spaces that keep an amount together are shown as spaces.
fn visible(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// A line a row: its day, its amount and why.
fn table(language: &str, terms: &Terms) -> String {
    let words = words(language);
    let plan = build(terms).expect("a plan");
    let sentences = rows(&words, terms, &plan.rows);
    assert_eq!(sentences.len(), plan.rows.len());
    let mut table = String::new();
    for (row, sentence) in plan.rows.iter().zip(&sentences) {
        sound(sentence);
        let (day, amount) = (row.due, row.amount.to_plain());
        table += &format!("{day} {amount:>8}  {}\n", visible(sentence));
    }
    table
}

/// What no sentence may be.
fn sound(sentence: &str) {
    assert!(!sentence.is_empty());
    assert!(sentence.ends_with('.'), "{sentence}");
    for bad in [
        "{", "}", "  ", "..", " .", " ,", "why-", "change-", "words-", "Some(", "()",
    ] {
        assert!(!sentence.contains(bad), "{bad:?} in {sentence}");
    }
    let stops = sentence.matches(". ").count();
    assert!(stops <= 4, "{sentence}");
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(terms: &str, expected: Expect) {
    expected.assert_eq(&table("en", &read(terms)));
}

fn read(terms: &str) -> Terms {
    serde_json::from_str(terms).expect("terms")
}
