//! What two people agree on: how much, how often, from when.

use chrono::NaiveDate;
use money::amount::{Money, OddCoins};
use serde::{Deserialize, Serialize};

use crate::dates::Rhythm;

/// The terms of a plan, before its rows are worked out. The total is not
/// among them: it is what the debts come to on the day of the agreement.
///
/// Its JSON is documented in `docs/SPEC-plans.md` and kept stable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// What is paid at once, before the first instalment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<Deposit>,
    /// The instalments.
    pub payments: Payments,
}

/// A first payment of its own size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deposit {
    /// How much.
    pub amount: Money,
    /// When.
    pub on: NaiveDate,
}

/// How the instalments are laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Payments {
    /// The same amount in a steady rhythm.
    Regular {
        /// How often.
        rhythm: Rhythm,
        /// The first instalment falls on this day, or on the first day
        /// after it that the rhythm has.
        first: NaiveDate,
        /// How much each, or how many.
        size: Size,
        /// Where the odd coins go.
        #[serde(default, rename = "oddCoins")]
        odd_coins: OddCoins,
    },
    /// Rows written by hand.
    ByHand {
        /// The rows, by day.
        rows: Vec<HandRow>,
    },
}

/// Either question that a plan answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Size {
    /// This much each time, for as long as it takes.
    Each(Money),
    /// This many times, as much as it takes.
    Count(u32),
}

/// A row written by hand. One without an amount shares, with the others
/// like it, what the written amounts leave: so hand-edited rows still
/// make the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HandRow {
    /// When.
    pub on: NaiveDate,
    /// How much; none for a share of the rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}
