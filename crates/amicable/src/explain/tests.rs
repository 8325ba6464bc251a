//! Sentences are printed as tables, to be read as a customer would.

use ::credit::offers::{Ask, OfferName, OfferWhy, options};
use ::credit::thresholds::{CreditRules, Crossed, Stay};
use chrono::NaiveDate;
use expect_test::{Expect, expect};
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use proptest::prelude::*;
use schedule::amend::change::{Change, Easier, InTheMeantime, Keep, Makeup, Then};
use schedule::build::build;
use schedule::days::rhythm::Rhythm;
use schedule::row::{Part, Why, Whys};
use words::locale::Locale;

use super::*;

mod changes;
mod every;
mod offers;
mod tables;

const LANGUAGES: [&str; 4] = ["en", "de", "fr", "es"];

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

fn pounds() -> Currency {
    "GBP".parse().expect("pounds")
}

fn money(text: &str) -> Money {
    Money::parse(text, pounds()).expect("an amount")
}

fn figure(text: &str) -> Figure {
    serde_json::from_str(text).expect("a figure")
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
    clean(sentence);
    let long = sentence.split_whitespace().count();
    assert!(long <= 65, "{long} words in {sentence}");
}

/// What no words may be.
fn clean(words: &str) {
    let bad = [
        "{", "}", "  ", "..", " .", " ,", ",,", "()", "( ", "Some(", "None", "why-", "change-",
        "words-", "offer-", "credit-", "rhythm-", "pace-", "paper-", "::",
    ];
    for bad in bad {
        assert!(!words.contains(bad), "{bad:?} in {words}");
    }
    let lower = words.to_lowercase();
    for bad in [
        "debtor",
        "failed",
        "delinquent",
        "default",
        "overdue",
        "schuldner",
        "débiteur",
        "deudor",
    ] {
        assert!(!lower.contains(bad), "{bad:?} in {words}");
    }
}

/// Words in every language, none of which stands in for another's.
fn in_every_language(say: impl Fn(&Words) -> String) -> Vec<String> {
    let said: Vec<String> = LANGUAGES
        .iter()
        .map(|language| say(&words(language)))
        .collect();
    for (index, one) in said.iter().enumerate() {
        clean(one);
        assert!(!one.is_empty());
        for other in &said[..index] {
            assert_ne!(one, other);
        }
    }
    said
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check_in(language: &str, terms: &str, expected: Expect) {
    expected.assert_eq(&table(language, &read(terms)));
}

fn check(terms: &str, expected: Expect) {
    check_in("en", terms, expected);
}

fn read(terms: &str) -> Terms {
    serde_json::from_str(terms).expect("terms")
}
