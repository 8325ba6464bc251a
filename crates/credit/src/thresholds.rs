//! A warning before a friendly plan becomes regulated credit.
//!
//! A business that lets a customer pay in parts can become a lender in the
//! eyes of the law without having meant to. Where that begins is data:
//! `data/credit-rules.json` holds one dated entry for each law, with its
//! source and the day on which it was checked, and a user can put another
//! list in its place. What this module says is a reason to ask, **never
//! legal advice**: whether a law binds this business and this customer is
//! not decided here. `docs/SPEC-options.md` lists the rules.

use std::sync::LazyLock;

use chrono::{Days, Months, NaiveDate};
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::offers::friendly;
use schedule::build::build;
use schedule::days::due_days;
use schedule::row::{Part, Row, Schedule};
use schedule::terms::error::{TermsError, Wrong, wrong};
use schedule::terms::limits::MOST_ROWS;
use schedule::terms::{Amounts, Terms};

/// Where friendly plans end, law by law.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreditRules {
    /// The rules; all that fit a country and a day count.
    pub rules: Vec<CreditRule>,
}

/// Where friendly plans end under one law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreditRule {
    /// What warnings call it.
    pub id: String,
    /// Where it holds, in two letters each (ISO 3166-1).
    pub countries: Vec<String>,
    /// The first day of agreements to which it applies; none for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day of agreements to which it applies; none for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The most payments below the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_payments: Option<u32>,
    /// Whether a deposit is one of the payments.
    #[serde(default)]
    pub counts_deposit: bool,
    /// The most months below the line. The first of them begins with the
    /// day of the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_months: Option<u32>,
    /// The most days after the agreement below the line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_days: Option<u32>,
    /// Whether interest or a fee, however small, is above the line.
    #[serde(default)]
    pub any_charge: bool,
    /// Whom the law is about, in plain words.
    #[serde(default)]
    pub who: String,
    /// The law.
    pub source: Source,
    /// When the law was last looked at.
    pub checked: NaiveDate,
    /// What the figures leave out.
    #[serde(default)]
    pub note: String,
}

/// Where a rule is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// The law and its article.
    pub title: String,
    /// Where it can be read.
    pub url: String,
}

/// A line that a plan crosses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Warning {
    /// The id of the rule.
    pub rule: String,
    /// Where it is crossed.
    pub crossed: Crossed,
    /// How to stay below it, all of them together.
    pub stay: Vec<Stay>,
}

/// Where a line is crossed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Crossed {
    /// There are too many payments.
    Payments {
        /// The most that there may be.
        most: u32,
        /// How many there are.
        count: u32,
        /// The first row that is one too many.
        row: u32,
    },
    /// It takes too long.
    Time {
        /// The last day on which a payment may fall.
        last: NaiveDate,
        /// The first row that falls later.
        row: u32,
    },
    /// It costs something.
    Charge {
        /// How much.
        cost: Figure,
        /// The first row that has interest or a fee in it.
        row: u32,
    },
}

/// One way to stay below a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Stay {
    /// Fewer payments.
    AtMostPayments {
        /// How many at most.
        count: u32,
        /// How much each then is, beside a deposit; none where a deposit
        /// would have to pay it all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
    },
    /// An earlier end.
    LastBy {
        /// The last day.
        on: NaiveDate,
        /// How much each then is, if the payments until then share it
        /// all; none where no payment falls by then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Figure>,
    },
    /// No interest and no fee.
    NoCharge,
}

static BUILT_IN: LazyLock<CreditRules> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/credit-rules.json"))
        .expect("a test reads the rules that are built in")
});

impl CreditRules {
    /// The rules that come with the program.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The rules of a country for agreements of a day.
    pub fn of<'a>(
        &'a self,
        country: &'a str,
        agreed: NaiveDate,
    ) -> impl Iterator<Item = &'a CreditRule> {
        self.rules.iter().filter(move |rule| {
            let here = |code: &String| code.eq_ignore_ascii_case(country);
            rule.countries.iter().any(here)
                && rule.from.is_none_or(|from| from <= agreed)
                && rule.until.is_none_or(|until| agreed <= until)
        })
    }
}

impl CreditRule {
    /// The last day on which a payment may fall under an agreement of
    /// this day.
    #[must_use]
    pub fn last_day(&self, agreed: NaiveDate) -> Option<NaiveDate> {
        let months = self.most_months.and_then(|months| {
            // The day of the agreement is the first of them.
            agreed
                .checked_add_months(Months::new(months))
                .and_then(|day| day.pred_opt())
        });
        let days = self
            .most_days
            .and_then(|days| agreed.checked_add_days(Days::new(u64::from(days))));
        match (months, days) {
            (Some(months), Some(days)) => Some(months.min(days)),
            (months, days) => months.or(days),
        }
    }

    /// Whether a row is one of the payments that this rule counts.
    fn counts(&self, row: &Row) -> bool {
        row.amount.is_positive()
            && !row.part.is_conditional()
            && (self.counts_deposit || row.part != Part::Deposit)
    }
}

/// The lines that a plan crosses, in the order of the rules.
///
/// What is let off if every payment comes on time counts as a charge when
/// it is interest: the agreement has it in it. Business customers are the
/// caller's to leave out.
#[must_use]
pub fn warnings(
    schedule: &Schedule,
    agreed: NaiveDate,
    country: &str,
    rules: &CreditRules,
) -> Vec<Warning> {
    rules
        .of(country, agreed)
        .flat_map(|rule| crossed(schedule, agreed, rule))
        .collect()
}

fn crossed(schedule: &Schedule, agreed: NaiveDate, rule: &CreditRule) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |crossed, stay| {
        warnings.push(Warning {
            rule: rule.id.clone(),
            crossed,
            stay: vec![stay],
        });
    };
    let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
    let payments = || {
        let rows = schedule.rows.iter().enumerate();
        rows.filter(|(_, row)| rule.counts(row))
    };
    let deposit = schedule.rows.iter().find(|row| row.part == Part::Deposit);
    let left = schedule
        .debt
        .minor()
        .saturating_sub(deposit.map_or(0, |row| row.principal.minor()));
    let each = |parts: u32| {
        let share = friendly::share(left, parts)?;
        let share = money::amount::Money::from_minor(share, schedule.currency).ok()?;
        Some(Figure(share.to_decimal()))
    };
    if let Some(most) = rule.most_payments
        && let Some((row, _)) = payments().nth(most as usize)
    {
        let deposits = u32::from(rule.counts_deposit && deposit.is_some());
        warn(
            Crossed::Payments {
                most,
                count: number(payments().count()),
                row: number(row),
            },
            Stay::AtMostPayments {
                count: most,
                each: each(most.saturating_sub(deposits)),
            },
        );
    }
    if let Some(last) = rule.last_day(agreed)
        && let Some((row, _)) = payments().find(|(_, row)| row.due > last)
    {
        let by_then = payments()
            .filter(|(_, row)| row.due <= last && row.part != Part::Deposit)
            .count();
        warn(
            Crossed::Time {
                last,
                row: number(row),
            },
            Stay::LastBy {
                on: last,
                each: each(number(by_then)),
            },
        );
    }
    let costs = |row: &Row| row.interest.is_positive() || row.fee.is_positive();
    if rule.any_charge
        && let Some(row) = schedule.rows.iter().position(costs)
        && let Ok(cost) = schedule
            .sum(|row| Some(row.interest))
            .and_then(|interest| interest.checked_add(schedule.sum(|row| Some(row.fee))?))
    {
        warn(
            Crossed::Charge {
                cost: Figure(cost.to_decimal()),
                row: number(row),
            },
            Stay::NoCharge,
        );
    }
    warnings
}

/// The terms nearest to these whose plan crosses no line: the same days,
/// as many of them as there may be, a level amount that does it, and
/// without what it costs where that is above the line. None where the
/// terms cross nothing, or where no payment falls in time.
///
/// # Errors
/// Terms that make no plan to begin with.
pub fn nearest_below(
    terms: &Terms,
    agreed: NaiveDate,
    country: &str,
    rules: &CreditRules,
) -> Result<Option<Terms>, TermsError> {
    let plan = build(terms)?;
    let warned = warnings(&plan, agreed, country, rules);
    if warned.is_empty() {
        return Ok(None);
    }
    let mut below = Terms {
        solve: None,
        balloon: None,
        amounts: Amounts::Level { each: None },
        ..terms.clone()
    };
    below.when.count = None;
    below.when.until = None;
    if let Amounts::ByHand { rows } = &terms.amounts {
        below.when.dates = rows.iter().map(|row| row.on).collect();
    }
    if below.when.first.is_none() && below.when.dates.is_empty() {
        below.when.first = plan.found.first;
    }
    let (mut most, mut last) = (MOST_ROWS, None);
    let deposit = u32::from(terms.deposit.is_some());
    for rule in rules.of(country, agreed) {
        if rule.any_charge {
            below.interest = None;
            below.fees.clear();
        }
        if let Some(payments) = rule.most_payments {
            most = most.min(payments.saturating_sub(deposit * u32::from(rule.counts_deposit)));
        }
        last = match (last, rule.last_day(agreed)) {
            (Some(one), Some(other)) => Some(std::cmp::min::<NaiveDate>(one, other)),
            (one, other) => one.or(other),
        };
    }
    // A rhythm has days without end; a plan below the line is to have no
    // more of them than the one above it.
    let most = most.min(plan.found.count) as usize;
    let days = due_days::Days::new(&below)?;
    let count = days
        .slots()
        .take(most)
        .take_while(|slot| last.is_none_or(|last| slot.date <= last))
        .count();
    let Some(count) = u32::try_from(count).ok().filter(|count| *count > 0) else {
        return Ok(None);
    };
    let range = || wrong("amount", Wrong::OutOfRange);
    let share = friendly::share(plan.debt.minor(), count).ok_or_else(range)?;
    let given = terms.rounding.multiple_of;
    let step = friendly::fine(share, plan.currency);
    let step = money::amount::Money::from_minor(step, plan.currency)?;
    below.rounding.multiple_of = given.or(Some(Figure(step.to_decimal())));
    below.when.count = Some(count);
    let found = build(&below)?;
    below.rounding.multiple_of = given;
    if let Some(each) = found.found.each {
        below.when.count = None;
        below.amounts = Amounts::Level {
            each: Some(Figure(each.to_decimal())),
        };
    }
    let found = build(&below)?;
    Ok(warnings(&found, agreed, country, rules)
        .is_empty()
        .then_some(below))
}

#[cfg(test)]
mod tests;
