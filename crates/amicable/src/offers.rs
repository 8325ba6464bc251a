//! Plans side by side, from what a customer can pay; and where a plan
//! crosses the line to regulated credit.

use std::mem;

use ::schedule::row::Schedule;
use ::schedule::terms::Terms;
use chrono::NaiveDate;
use credit::offers::{self, Ask, AskError, Fit, Offer, OfferName};
use credit::thresholds::{self, CreditRules};
use ledger::account::Account;
use ledger::decide::{self, Proposal};
use ledger::id::{CustomerId, PlanId};
use money::calendar::{Calendar, CalendarError};
use money::currency::Currency;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;
use words::locale::Locale;
use words::words::Words;

use crate::amount::Amount;
use crate::book::{Book, id};
use crate::error::{Code, Error};
use crate::explain;
use crate::plan::{self, PlanTerms};
use crate::schedule::{ScheduleView, view};

/// A question for plans over debts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanAsk {
    /// Which debts, by name or reference; none for all that are open and
    /// in no plan.
    #[serde(default)]
    pub debts: Vec<String>,
    /// The currency; none for that of the debts or the business.
    #[serde(default)]
    pub currency: Option<String>,
    /// The day of the agreement; none for today.
    #[serde(default)]
    pub agreed: Option<NaiveDate>,
    /// The plan that would end.
    #[serde(default)]
    pub replaces: Option<String>,
    /// What the customer can pay; amount, currency and start come from
    /// the debts, the country from the customer.
    pub ask: Ask,
}

/// A plan that can be offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// Its place in the list, from 1.
    pub rank: u32,
    /// What it is called, for a program.
    pub name: OfferName,
    /// The same for a person.
    pub title: String,
    /// How much and how often.
    pub headline: String,
    /// What can be said for it and against it.
    pub because: String,
    /// How it stands to what was asked.
    pub fit: Fit,
    /// Its terms.
    pub terms: Terms,
    /// How many payments, a deposit included.
    pub payments: u32,
    /// The first of them.
    pub first_on: Option<NaiveDate>,
    /// The last of them.
    pub last_on: Option<NaiveDate>,
    /// How much the last one is.
    pub last: Amount,
    /// The largest one.
    pub largest: Amount,
    /// What it costs beside the debt.
    pub cost: Amount,
    /// Which lines it crosses.
    pub warnings: Vec<WarningView>,
    /// Its rows.
    pub schedule: ScheduleView,
}

/// A line to regulated credit that a plan crosses. No legal advice: a
/// reason to ask for some, or to stay below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WarningView {
    /// The rule's name.
    pub rule: String,
    /// Where it can be read.
    pub source: String,
    /// The address of that.
    pub url: String,
    /// When somebody last looked it up.
    pub checked: NaiveDate,
    /// What is crossed and where.
    pub sentence: String,
    /// How to stay below it.
    pub stay_below: String,
}

/// The plans that can be offered over a customer's debts, best first.
///
/// # Errors
/// Debts that can't be planned, a question that no plan answers, an
/// unknown customer.
pub fn over_debts(
    book: &Book,
    customer: &str,
    asked: &PlanAsk,
    today: NaiveDate,
    language: &str,
) -> Result<Vec<OfferView>, Error> {
    let account = book.account(CustomerId(id("customer", customer)?))?;
    let country = country(book, &account)?;
    let agreed = asked.agreed.unwrap_or(today);
    // One payment on the day of the agreement: what the debts come to.
    let all_at_once = PlanTerms {
        debts: asked.debts.clone(),
        currency: asked.currency.clone(),
        agreed: Some(agreed),
        replaces: asked.replaces.clone(),
        terms: Terms::count(1, schedule::days::rhythm::Rhythm::MONTHLY, agreed),
        ..PlanTerms::default()
    };
    let proposal: Proposal =
        plan::propose(book, &account, &all_at_once, PlanId(Uuid::nil()), today)?;
    let total = decide::propose_plan(&account, proposal)?.total;
    let ask = Ask {
        amount: Some(Figure(total.to_decimal())),
        currency: Some(total.currency()),
        start: Some(agreed),
        country: Some(country.clone()),
        ..asked.ask.clone()
    };
    let words = Words::new(Locale::new(language, &country));
    offers(&ask, &words)
}

/// The plans that answer a question, without a ledger.
///
/// # Errors
/// A question that no plan answers; the error names the field.
pub fn of_ask(ask: &Ask, language: &str) -> Result<Vec<OfferView>, Error> {
    let country = ask.country.clone().unwrap_or_default();
    offers(ask, &Words::new(Locale::new(language, &country)))
}

fn offers(ask: &Ask, words: &Words) -> Result<Vec<OfferView>, Error> {
    let country = ask.country.clone().unwrap_or_default();
    // A slip must not switch off the warnings of a country's law.
    if !country.is_empty() && !Calendar::countries().any(|known| known == country) {
        let message = format!(
            "country: “{country}” is no country code (ISO 3166), such as GB for the United Kingdom"
        );
        let error = CalendarError::UnknownCountry { value: country };
        return Err(Error::in_field(Code::Terms, message, "country").with(error));
    }
    offers::options(ask)
        .map_err(|error| {
            Error::several(faults(ask).into_iter().map(Error::from)).unwrap_or_else(|| error.into())
        })?
        .iter()
        .map(|offer| offer_view(offer, &country, words))
        .collect()
}

/// All that is wrong with a question, the first fault first; a later one
/// counts where it says nothing about other fields (compare
/// [`schedule::build::faults`]).
fn faults(ask: &Ask) -> Vec<AskError> {
    let mut rest = ask.clone();
    let mut faults: Vec<AskError> = Vec::new();
    while let Err(fault) = offers::options(&rest) {
        let is_new = faults.iter().all(|known| known.field != fault.field);
        let goes_on = is_new && leave_out(&mut rest, &fault.field);
        if faults.is_empty() || (is_new && fault.why.stands_alone()) {
            faults.push(fault);
        }
        if !goes_on {
            break;
        }
    }
    faults
}

/// Takes the part of the question that a field belongs to out of it; false
/// where there is no question without it.
fn leave_out(ask: &mut Ask, field: &str) -> bool {
    match field.split(['.', '[']).next().unwrap_or_default() {
        "interest" => ask.interest.take().is_some(),
        "fees" => !mem::take(&mut ask.fees).is_empty(),
        "lumpSum" => ask.lump_sum.take().is_some(),
        "more" => ask.more.take().is_some(),
        "skip" => !mem::take(&mut ask.skip).is_empty(),
        "skipMonths" => !mem::take(&mut ask.skip_months).is_empty(),
        "roll" => ask.roll.take().is_some(),
        "latest" => ask.latest.take().is_some(),
        "earliest" => ask.earliest.take().is_some(),
        _ => false,
    }
}

fn offer_view(offer: &Offer, country: &str, words: &Words) -> Result<OfferView, Error> {
    let card = offer.card();
    let asked = offer.schedule.asked();
    let last = asked.last().map_or(offer.schedule.debt, |row| row.amount);
    let largest = offer.schedule.largest();
    Ok(OfferView {
        rank: offer.rank,
        name: offer.name,
        title: explain::offer_title(words, offer),
        headline: explain::offer_headline(words, offer),
        because: explain::offer_why(words, offer),
        fit: offer.fit,
        terms: offer.terms.clone(),
        payments: card.payments,
        first_on: card.first,
        last_on: card.last,
        last: last.into(),
        largest: largest.map_or(offer.schedule.debt, |row| row.amount).into(),
        cost: offer.schedule.cost()?.into(),
        warnings: warnings(&offer.schedule, offer.schedule.start, country, words),
        schedule: view(&offer.schedule, &offer.terms, words)?,
    })
}

/// The lines that a plan crosses in a country.
pub(crate) fn warnings(
    schedule: &Schedule,
    agreed: NaiveDate,
    country: &str,
    words: &Words,
) -> Vec<WarningView> {
    let rules = CreditRules::built_in();
    let currency: Currency = schedule.currency;
    thresholds::warnings(schedule, agreed, country, rules)
        .iter()
        .filter_map(|warning| {
            let rule = rules.rules.iter().find(|rule| rule.id == warning.rule)?;
            Some(WarningView {
                rule: rule.id.clone(),
                source: rule.source.title.clone(),
                url: rule.source.url.clone(),
                checked: rule.checked,
                sentence: explain::warning(words, currency, rule, warning),
                stay_below: explain::stay_below(words, currency, warning),
            })
        })
        .collect()
}

/// Where a customer lives: what they say, or else where the business is.
pub(crate) fn country(book: &Book, account: &Account) -> Result<String, Error> {
    match &account.customer.country {
        Some(country) => Ok(country.clone()),
        None => Ok(book.business()?.country),
    }
}
