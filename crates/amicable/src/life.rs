//! What happens to a plan, and where each cent of a payment goes, worked
//! out without a ledger.

use std::collections::BTreeSet;

use ::schedule::allocation::policy::{Component, Policy};
use ::schedule::allocation::{self, Asked, Payment};
use ::schedule::life::quote::quote;
use ::schedule::life::replay::{Event, What, replay};
use ::schedule::life::{Amendment, Change};
use ::schedule::plan::{build, coins};
use ::schedule::row::Schedule;
use ::schedule::terms::Terms;
use chrono::{Datelike as _, NaiveDate};
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::locale::Locale;
use words::words::Words;

use crate::amount::Amount;
use crate::customers::count;
use crate::error::{Code, Error};
use crate::explain;
use crate::plan::{PlanRow, QuoteView, row, row_state};

/// A plan and what happens to it. Its JSON is documented in
/// `docs/SPEC-amendments.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LifeTerms {
    /// What was agreed.
    pub terms: Terms,
    /// What a payment pays first; none for the oldest.
    #[serde(default)]
    pub allocation: Policy,
    /// What happened, in any order.
    #[serde(default)]
    pub events: Vec<EventTerms>,
    /// Up to the end of which day.
    pub as_of: NaiveDate,
}

/// Something that happens to a plan: one of `paid`, `bounced`, `change`
/// and `undo`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventTerms {
    /// A name, for what bounces or is undone; none for its place.
    #[serde(default)]
    pub id: Option<u32>,
    /// The day on which it counts.
    pub on: NaiveDate,
    /// How much was paid.
    #[serde(default)]
    pub paid: Option<Figure>,
    /// The id of a payment that bounced: it no longer counts from the day.
    #[serde(default)]
    pub bounced: Option<u32>,
    /// What was changed in the plan.
    #[serde(default)]
    pub change: Option<Change>,
    /// Why it was changed.
    #[serde(default)]
    pub reason: String,
    /// The id of something that never was.
    #[serde(default)]
    pub undo: Option<u32>,
}

/// What became of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LifeView {
    /// The day it speaks of.
    pub as_of: NaiveDate,
    /// Each version of the plan, the first as agreed, the last as it is.
    pub versions: Vec<VersionView>,
    /// What was paid and is on no row.
    pub credit: Amount,
    /// What settles it on the day; none once nothing is left.
    pub quote: Option<QuoteView>,
    /// What had no effect, and why.
    pub refused: Vec<RefusedView>,
}

/// A version of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// From the end of which day.
    pub from: NaiveDate,
    /// The id of what made it; none for the plan as agreed.
    pub change: Option<u32>,
    /// What that did, in words.
    pub sentence: String,
    /// Its rows; in the last version with what is paid on each.
    pub rows: Vec<PlanRow>,
    /// Why each is what it is.
    pub explanations: Vec<String>,
}

/// Something that had no effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RefusedView {
    /// Its id.
    pub id: u32,
    /// The field that is off.
    pub field: String,
    /// Why.
    pub reason: String,
}

/// Works out what becomes of a plan.
///
/// # Errors
/// Terms that make no plan; the error names the field.
pub fn worked_out(life: &LifeTerms, language: &str) -> Result<LifeView, Error> {
    let schedule = build(&life.terms).map_err(|error| {
        let error = Error::from(error);
        Error {
            field: error.field.map(|field| format!("terms.{field}")),
            ..error
        }
    })?;
    let currency = schedule.currency;
    in_time("asOf", life.as_of)?;
    let mut ids = BTreeSet::new();
    for (place, event) in life.events.iter().enumerate() {
        in_time(&format!("events[{place}].on"), event.on)?;
        let id = event.id.unwrap_or_else(|| count(place + 1));
        if !ids.insert(id) {
            let field = format!("events[{place}].id");
            let message = format!("{field}: another event has the id {id} already");
            return Err(Error::in_field(Code::Terms, message, &field));
        }
        if event.paid.is_some_and(Figure::is_negative) {
            let field = format!("events[{place}].paid");
            let message = format!("{field}: a payment can't be less than nothing");
            return Err(Error::in_field(Code::Terms, message, &field));
        }
    }
    let events = life
        .events
        .iter()
        .enumerate()
        .map(|(place, event)| event.read(place, currency))
        .collect::<Result<Vec<_>, _>>()?;
    let found = replay(
        &life.terms,
        &schedule.rows,
        &life.allocation,
        &events,
        life.as_of,
    )
    .map_err(|error| Error::in_field(Code::Terms, error.to_string(), error.field()))?;
    let words = Words::new(Locale::new(language, ""));
    let money = |coins| Money::from_minor(coins, currency);
    let last = found.versions.len() - 1;
    let mut versions = Vec::with_capacity(found.versions.len());
    for (index, version) in found.versions.iter().enumerate() {
        let mut rows: Vec<PlanRow> = version
            .rows
            .iter()
            .enumerate()
            .map(|(index, at)| row(index, at))
            .collect();
        if index == last {
            let mut none_before = true;
            for ((row, at), paid) in rows.iter_mut().zip(&version.rows).zip(&found.paid) {
                let paid = money(paid.iter().sum())?;
                // Nobody asks here for what is let off if all is kept.
                let open = if at.part.is_conditional() {
                    money(0)?
                } else {
                    at.amount.checked_sub(paid)?
                };
                row.paid = paid.into();
                row.open = open.into();
                row.state = row_state(at, open, none_before, life.as_of);
                none_before &= open.is_zero();
            }
        }
        let amended = version.amendment.and_then(|id| {
            let event = events.iter().find(|event| event.id == id)?;
            match &event.what {
                What::Amended(amendment) => Some(amendment),
                _ => None,
            }
        });
        versions.push(VersionView {
            from: version.from,
            change: version.amendment.and_then(|id| u32::try_from(id).ok()),
            sentence: amended.map_or(String::new(), |amendment| {
                explain::change(&words, currency, &life.terms, amendment)
            }),
            explanations: explain::rows(&words, &version.terms, &version.rows),
            rows,
        });
    }
    Ok(LifeView {
        as_of: life.as_of,
        versions,
        credit: money(found.credit)?.into(),
        quote: quoted(&schedule, &found, life.as_of),
        refused: found
            .refused
            .iter()
            .map(|(id, why)| RefusedView {
                id: u32::try_from(*id).unwrap_or(u32::MAX),
                field: why.field.to_string(),
                reason: why.to_string(),
            })
            .collect(),
    })
}

/// A year outside of these is surely a slip.
fn in_time(field: &str, day: NaiveDate) -> Result<(), Error> {
    if (1900..=2200).contains(&day.year()) {
        return Ok(());
    }
    let message = format!("{field}: {day} is not between 1900 and 2200");
    Err(Error::in_field(Code::Terms, message, field))
}

fn quoted(
    schedule: &Schedule,
    life: &::schedule::life::replay::Life,
    on: NaiveDate,
) -> Option<QuoteView> {
    let now = life.now();
    let quote = quote(&now.terms, &now.rows, &life.paid, on).ok()?;
    quote.total.is_positive().then(|| {
        debug_assert_eq!(quote.total.currency(), schedule.currency);
        QuoteView::of(&quote, on)
    })
}

impl EventTerms {
    fn read(&self, place: usize, currency: Currency) -> Result<Event, Error> {
        let at = |name: &str| format!("events[{place}].{name}");
        let what = match (self.paid, self.bounced, &self.change, self.undo) {
            (Some(paid), None, None, None) => What::Paid(coins(at("paid"), paid, currency)?),
            (None, Some(of), None, None) => What::Reversed { of: of.into() },
            (None, None, Some(change), None) => What::Amended(Amendment {
                on: self.on,
                reason: self.reason.clone(),
                change: change.clone(),
            }),
            (None, None, None, Some(of)) => What::Undone { of: of.into() },
            _ => {
                let field = format!("events[{place}]");
                let message = format!("{field}: give one of paid, bounced, change and undo");
                return Err(Error::in_field(Code::Terms, message, &field));
            }
        };
        Ok(Event {
            id: self.id.map_or(u128::from(count(place + 1)), u128::from),
            on: self.on,
            what,
        })
    }
}

/// Payments and what they meet. Its JSON is documented in
/// `docs/SPEC-allocation.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AllocationTerms {
    /// The currency of every amount here.
    pub currency: Currency,
    /// What a payment pays first; none for the oldest.
    #[serde(default)]
    pub allocation: Policy,
    /// What is asked for.
    pub rows: Vec<AskedTerms>,
    /// What is paid, in any order.
    pub payments: Vec<PaymentTerms>,
    /// Up to the end of which day; none for the day of the last payment.
    #[serde(default)]
    pub as_of: Option<NaiveDate>,
}

/// A row that asks for something.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskedTerms {
    /// Which debt, by any number; 0 for one alone.
    #[serde(default)]
    pub debt: usize,
    /// When it is due.
    pub due: NaiveDate,
    /// Agreed for being late.
    #[serde(default)]
    pub penalty: Figure,
    /// Costs.
    #[serde(default)]
    pub fee: Figure,
    /// Interest.
    #[serde(default)]
    pub interest: Figure,
    /// Of the debt itself.
    #[serde(default)]
    pub principal: Figure,
}

/// A payment to be allocated.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentTerms {
    /// When it counts.
    pub on: NaiveDate,
    /// How much.
    pub amount: Figure,
    /// The debts that the customer named, the first first.
    #[serde(default)]
    pub towards: Vec<usize>,
}

/// Where each payment went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocationView {
    /// Each part of each payment, in the order in which it was taken.
    pub parts: Vec<AllocatedPart>,
    /// What is open on each row after all of them.
    pub open: Vec<OpenRow>,
    /// What nothing was found for, by payment.
    pub credits: Vec<AllocatedCredit>,
}

/// A part of a payment and where it went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocatedPart {
    /// Which payment, from 1.
    pub payment: u32,
    /// From which day.
    pub on: NaiveDate,
    /// Which row, from 1.
    pub row: u32,
    /// What of it: `penalty`, `fee`, `interest` or `principal`.
    pub component: String,
    /// How the row stood: `pastDue`, `due` or `inAdvance`.
    pub class: String,
    /// How much.
    pub amount: Amount,
    /// Which step of the order took it, from 1.
    pub step: u32,
}

/// What is open on a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenRow {
    /// Which row, from 1.
    pub row: u32,
    /// Agreed for being late.
    pub penalty: Amount,
    /// Costs.
    pub fee: Amount,
    /// Interest.
    pub interest: Amount,
    /// Of the debt itself.
    pub principal: Amount,
}

/// What is left of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AllocatedCredit {
    /// Which payment, from 1.
    pub payment: u32,
    /// How much.
    pub amount: Amount,
}

/// Allocates payments over what is asked for.
///
/// # Errors
/// Amounts below nothing, an order that can't be followed; the error
/// names the field.
pub fn allocated(terms: &AllocationTerms) -> Result<AllocationView, Error> {
    let currency = terms.currency;
    let rows = terms
        .rows
        .iter()
        .enumerate()
        .map(|(place, row)| {
            let coins =
                |name: &str, figure| coins(format!("rows[{place}].{name}"), figure, currency);
            Ok(Asked {
                debt: row.debt,
                due: row.due,
                open: [
                    coins("penalty", row.penalty)?,
                    coins("fee", row.fee)?,
                    coins("interest", row.interest)?,
                    coins("principal", row.principal)?,
                ],
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let payments = terms
        .payments
        .iter()
        .enumerate()
        .map(|(place, payment)| {
            Ok(Payment {
                id: u128::from(count(place + 1)),
                on: payment.on,
                amount: coins(
                    format!("payments[{place}].amount"),
                    payment.amount,
                    currency,
                )?,
                towards: payment.towards.clone(),
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let last = terms.payments.iter().map(|payment| payment.on).max();
    let as_of = terms.as_of.or(last).unwrap_or_default();
    let replayed = allocation::replay(&rows, &payments, &terms.allocation, as_of)
        .map_err(|error| Error::in_field(Code::Terms, error.to_string(), error.field()))?;
    let amount = |coins| Money::from_minor(coins, currency).map(Amount::from);
    let payment = |id: u128| u32::try_from(id).unwrap_or(u32::MAX);
    Ok(AllocationView {
        parts: replayed
            .taken
            .iter()
            .map(|taken| {
                Ok(AllocatedPart {
                    payment: payment(taken.payment),
                    on: taken.on,
                    row: count(taken.part.row + 1),
                    component: taken.part.component.word().to_owned(),
                    class: taken.part.class.word().to_owned(),
                    amount: amount(taken.part.amount)?,
                    step: u32::from(taken.part.step),
                })
            })
            .collect::<Result<_, Error>>()?,
        open: replayed
            .rows
            .iter()
            .enumerate()
            .map(|(place, row)| {
                Ok(OpenRow {
                    row: count(place + 1),
                    penalty: amount(row.of(Component::Penalty))?,
                    fee: amount(row.of(Component::Fee))?,
                    interest: amount(row.of(Component::Interest))?,
                    principal: amount(row.of(Component::Principal))?,
                })
            })
            .collect::<Result<_, Error>>()?,
        credits: replayed
            .credits
            .iter()
            .map(|(id, left)| {
                Ok(AllocatedCredit {
                    payment: payment(*id),
                    amount: amount(*left)?,
                })
            })
            .collect::<Result<_, Error>>()?,
    })
}
