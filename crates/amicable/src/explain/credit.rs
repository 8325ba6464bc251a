//! Where a plan crosses the line to regulated credit, and how to stay
//! below it.

use credit::thresholds::{CreditRule, Crossed, Stay, Warning};
use money::currency::Currency;
use words::words::{Form, Words};

use super::figures;

pub(super) fn crossed(
    words: &Words,
    currency: Currency,
    rule: &CreditRule,
    warning: &Warning,
) -> String {
    let place = place(words, rule);
    let place = ("where", (&place).into());
    match &warning.crossed {
        Crossed::Payments { most, count, row } => {
            let number = row.saturating_add(1);
            let apart = !rule.counts_deposit && number > most.saturating_add(1);
            words.fill(
                "credit-payments",
                &[
                    place,
                    ("count", (*most).into()),
                    ("deposit", if apart { "apart" } else { "counted" }.into()),
                    ("planned", (*count).into()),
                    ("number", number.into()),
                ],
            )
        }
        Crossed::Time { last, row } => {
            let day = words.day(*last, Form::Full);
            let number = row.saturating_add(1);
            words.fill(
                "credit-time",
                &[place, ("day", (&day).into()), ("number", number.into())],
            )
        }
        Crossed::Charge { cost, row } => {
            let cost = figures::amount(words, currency, *cost);
            let number = row.saturating_add(1);
            words.fill(
                "credit-charge",
                &[place, ("cost", (&cost).into()), ("number", number.into())],
            )
        }
    }
}

/// Where a rule holds: a country, the European Union, or a few countries.
fn place(words: &Words, rule: &CreditRule) -> String {
    let has = |code: &str| rule.countries.iter().any(|own| own == code);
    let name = |code: &String| words.country(code).unwrap_or_else(|| code.clone());
    let (code, names) = match rule.countries.as_slice() {
        [one] => (one.to_ascii_uppercase(), name(one)),
        many if many.len() > 5 && ["DE", "FR", "ES"].into_iter().all(has) => {
            ("EU".to_owned(), String::new())
        }
        many => {
            let names: Vec<String> = many.iter().map(name).collect();
            ("many".to_owned(), words.list(&names))
        }
    };
    let gaps = [("code", (&code).into()), ("name", (&names).into())];
    words.fill("credit-where", &gaps)
}

pub(super) fn stay(words: &Words, currency: Currency, stay: &Stay) -> String {
    let amount = |each| figures::amount(words, currency, each);
    match stay {
        Stay::AtMostPayments { count, each } => {
            let count = ("count", (*count).into());
            match each.map(amount) {
                Some(each) => {
                    words.fill("credit-stay-payments", &[count, ("amount", (&each).into())])
                }
                None => words.fill("credit-stay-payments-only", &[count]),
            }
        }
        Stay::LastBy { on, each } => {
            let day = words.day(*on, Form::Full);
            let day = ("day", (&day).into());
            match each.map(amount) {
                Some(each) => words.fill("credit-stay-time", &[day, ("amount", (&each).into())]),
                None => words.fill("credit-stay-time-only", &[day]),
            }
        }
        Stay::NoCharge => words.say("credit-stay-no-charge"),
    }
}
