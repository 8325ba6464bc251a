//! What an error is about, in facts, and those facts in words.
//!
//! A program acts on `about` and `reason`; a person reads the sentence
//! `reason-<about>-<reason>` of their language (`locales/*/reason.ftl`),
//! whose gaps have the names of the facts. So no screen ever takes a
//! sentence apart.

use std::str::FromStr as _;

use allocation::policy::PolicyError;
use chrono::NaiveDate;
use ledger::decide::Refusal;
use money::amount::{Money, MoneyError};
use money::calendar::CalendarError;
use schedule::amend::error::Cannot;
use schedule::terms::error::Wrong;
use serde::Serialize;
use serde_json::Value;
use specta::Type;
use words::words::{Form, Gap, Words};

/// What an error is about: which room refused, its reason and its facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "about", rename_all = "camelCase")]
pub enum Details {
    /// Terms that make no plan.
    Terms(Wrong),
    /// A change that a plan can't take.
    Change(Cannot),
    /// Something that may not be written on an account.
    Account(Refusal),
    /// An amount.
    Amount(MoneyError),
    /// The calendar of holidays.
    Calendar(CalendarError),
    /// The order in which a payment is allocated.
    Order(PolicyError),
}

impl From<Wrong> for Details {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Amount(error) => Self::Amount(error),
            Wrong::Calendar(error) => Self::Calendar(error),
            wrong => Self::Terms(wrong),
        }
    }
}

impl From<Cannot> for Details {
    fn from(cannot: Cannot) -> Self {
        match cannot {
            Cannot::NoPlan(wrong) => wrong.into(),
            cannot => Self::Change(cannot),
        }
    }
}

impl From<Refusal> for Details {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Terms(error) => error.why.into(),
            Refusal::Amend(error) => error.why.into(),
            Refusal::Policy(error) => Self::Order(error),
            Refusal::Money(error) => Self::Amount(error),
            Refusal::Several { first, .. } => (*first).into(),
            refusal => Self::Account(refusal),
        }
    }
}

impl From<MoneyError> for Details {
    fn from(error: MoneyError) -> Self {
        Self::Amount(error)
    }
}

impl From<CalendarError> for Details {
    fn from(error: CalendarError) -> Self {
        Self::Calendar(error)
    }
}

impl From<PolicyError> for Details {
    fn from(error: PolicyError) -> Self {
        Self::Order(error)
    }
}

impl Details {
    /// The reason as a sentence. Amounts and days are written as the
    /// language writes them; what a person typed stands as it was typed.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        // Serialising plain data into memory can't fail.
        let facts = serde_json::to_value(self).unwrap_or_default();
        let name = |key: &str| facts.get(key).and_then(Value::as_str).unwrap_or_default();
        let id = format!("reason-{}-{}", name("about"), name("reason"));
        let said: Vec<(&str, String)> = facts
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), fact(words, key, value)))
            .collect();
        let gaps: Vec<(&str, Gap<'_>)> = said
            .iter()
            .map(|(key, text)| (*key, Gap::Text(text)))
            .collect();
        words.fill(&id, &gaps)
    }
}

/// What a person typed: never read as a day or an amount.
const TYPED: [&str; 3] = ["value", "reference", "region"];

fn fact(words: &Words, key: &str, value: &Value) -> String {
    match value {
        Value::Array(list) => {
            let list: Vec<String> = list.iter().map(|value| fact(words, key, value)).collect();
            words.list(&list)
        }
        Value::Object(_) => serde_json::from_value::<Money>(value.clone())
            .map(|money| words.amount(money))
            .unwrap_or_default(),
        Value::String(text) if TYPED.contains(&key) => text.clone(),
        Value::String(text) => match NaiveDate::from_str(text) {
            Ok(day) => words.day(day, Form::Full),
            Err(_) => text.clone(),
        },
        number => number.to_string(),
    }
}

#[cfg(test)]
mod tests;
