//! Plans worked out without a ledger: rows, what they cost, and why each
//! is what it is.

use ::schedule::row::{Part, Schedule, Why};
use ::schedule::terms::Terms;
use chrono::NaiveDate;
use credit::apr::{self, Flows};
use credit::cost;
use money::amount::Money;
use money::figure::Figure;
use schedule::build::{build, faults};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::locale::Locale;
use words::words::Words;

use crate::amount::Amount;
use crate::customers::count;
use crate::error::{Code, Error};
use crate::explain;

/// A plan worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleView {
    /// ISO 4217.
    pub currency: String,
    /// The debt: what was owed at the start and what was added to it.
    pub debt: Amount,
    /// The day from which interest runs.
    pub start: NaiveDate,
    /// The rows.
    pub rows: Vec<ScheduleRow>,
    /// What they come to.
    pub totals: Totals,
    /// What was given and what was worked out.
    pub found: FoundView,
    /// What the plan costs a year; none where there is no such rate.
    pub apr: AprPair,
}

/// A row of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleRow {
    /// Counted from 1.
    pub number: u32,
    /// What kind of row it is.
    pub part: Part,
    /// When it is due.
    pub date: NaiveDate,
    /// The day that was agreed, before a closed day moved it.
    pub contractual_date: NaiveDate,
    /// What is left of the debt before it.
    pub opening: Amount,
    /// What was added to the debt since the row before.
    pub added: Amount,
    /// How much of it pays the debt.
    pub principal: Amount,
    /// How much of it is interest.
    pub interest: Amount,
    /// How much of it is fees.
    pub fee: Amount,
    /// How much in all.
    pub total: Amount,
    /// What is left of the debt after it.
    pub closing: Amount,
    /// Why it is what it is, for a program.
    pub why: Vec<Why>,
    /// The same for a person.
    pub explanation: String,
}

/// What the rows that are always asked for come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Of the debt.
    pub principal: Amount,
    /// Interest.
    pub interest: Amount,
    /// Fees.
    pub fees: Amount,
    /// All of it.
    pub total: Amount,
    /// Interest and fees: what the plan costs.
    pub cost: Amount,
    /// What is asked for on top if a payment is missed.
    pub if_not_kept: Amount,
}

/// The figures of a plan, whichever of them were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    /// The level instalment.
    pub each: Option<Amount>,
    /// How many instalments.
    pub count: u32,
    /// The day of the first of them.
    pub first: Option<NaiveDate>,
    /// The day of the last of them.
    pub until: Option<NaiveDate>,
    /// The deposit.
    pub deposit: Option<Amount>,
    /// What the last payment has on top.
    pub balloon: Option<Amount>,
    /// Percent a year.
    pub rate: Option<Figure>,
}

/// The annual percentage rate by both methods, in percent; nothing for a
/// plan that costs nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AprPair {
    /// Regulation Z, appendix J, to two decimals.
    pub us: Option<Figure>,
    /// The European Union's, to one decimal.
    pub eu: Option<Figure>,
}

/// The method by which an annual percentage rate is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AprMethod {
    /// Regulation Z, appendix J.
    Us,
    /// Directive 2008/48/EC and its successor.
    Eu,
}

/// An annual percentage rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AprView {
    /// By which method.
    pub method: AprMethod,
    /// In percent, rounded as its law says: two decimals in the US, one in
    /// the EU.
    pub apr: Figure,
    /// In percent, to eight decimals.
    pub rate: Figure,
    /// What was handed over.
    pub advanced: Figure,
    /// What is paid in all.
    pub total_payable: Figure,
    /// What it costs: the one less the other.
    pub cost: Figure,
}

/// Works out a plan, with its explanations in a language: en, de, fr or
/// es; English for another.
///
/// # Errors
/// Terms that make no plan.
pub fn worked_out(terms: &Terms, language: &str) -> Result<ScheduleView, Error> {
    let words = Words::new(Locale::new(language, ""));
    let schedule = build(terms).map_err(|error| {
        Error::several(faults(terms).into_iter().map(Error::from)).unwrap_or_else(|| error.into())
    })?;
    view(&schedule, terms, &words)
}

/// A plan for a person and for a program.
///
/// # Errors
/// A sum too large to count.
pub(crate) fn view(
    schedule: &Schedule,
    terms: &Terms,
    words: &Words,
) -> Result<ScheduleView, Error> {
    let sentences = explain::rows(words, terms, &schedule.rows);
    let rows = schedule
        .rows
        .iter()
        .zip(sentences)
        .enumerate()
        .map(|(index, (row, explanation))| ScheduleRow {
            number: count(index + 1),
            part: row.part,
            date: row.due,
            contractual_date: row.contractual,
            opening: row.opening.into(),
            added: row.added.into(),
            principal: row.principal.into(),
            interest: row.interest.into(),
            fee: row.fee.into(),
            total: row.amount.into(),
            closing: row.left.into(),
            why: row.why.iter().collect(),
            explanation,
        })
        .collect();
    let always = |of: fn(&::schedule::row::Row) -> Money| {
        schedule.sum(|row| (!row.part.is_conditional()).then(|| of(row)))
    };
    let (interest, fees) = (always(|row| row.interest)?, always(|row| row.fee)?);
    let found = &schedule.found;
    Ok(ScheduleView {
        currency: schedule.currency.code().to_owned(),
        debt: schedule.debt.into(),
        start: schedule.start,
        rows,
        totals: Totals {
            principal: always(|row| row.principal)?.into(),
            interest: interest.into(),
            fees: fees.into(),
            total: schedule.total()?.into(),
            cost: interest.checked_add(fees)?.into(),
            if_not_kept: schedule
                .sum(|row| row.part.is_conditional().then_some(row.amount))?
                .into(),
        },
        found: FoundView {
            each: found.each.map(Amount::from),
            count: found.count,
            first: found.first,
            until: found.until,
            deposit: found.deposit.map(Amount::from),
            balloon: found.balloon.map(Amount::from),
            rate: found.rate,
        },
        apr: rates(schedule, terms),
    })
}

/// The annual percentage rates of a plan; none where it has none.
pub(crate) fn rates(schedule: &Schedule, terms: &Terms) -> AprPair {
    let cost = cost::of(schedule, terms).ok();
    AprPair {
        us: cost.as_ref().map(|cost| cost.us.stated.into()),
        eu: cost.as_ref().map(|cost| cost.eu.stated.into()),
    }
}

/// The annual percentage rate of flows.
///
/// # Errors
/// Flows that have no rate; the error names the field.
pub fn annual_rate(flows: &Flows, method: AprMethod) -> Result<AprView, Error> {
    let found = match method {
        AprMethod::Us => apr::us(flows),
        AprMethod::Eu => apr::eu(flows),
    };
    let found =
        found.map_err(|error| Error::in_field(Code::Terms, error.to_string(), &error.field))?;
    Ok(AprView {
        method,
        apr: found.rounded.into(),
        rate: found.rate.into(),
        advanced: found.advanced.into(),
        total_payable: found.total_payable.into(),
        cost: found.cost.into(),
    })
}
