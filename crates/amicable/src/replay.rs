//! What happens to a plan, worked out without a ledger file: the events
//! are played into an account in memory, by the ledger's own rules.

use std::collections::BTreeSet;

use ::schedule::terms::Terms;
use allocation::policy::Policy;
use chrono::{Datelike as _, NaiveDate};
use ledger::alone::{Alone, Event, What, play};
use ledger::decide;
use ledger::plan::Keeping;
use money::currency::Currency;
use money::figure::Figure;
use schedule::amend::change::{Amendment, Change};
use schedule::build::build;
use schedule::terms::amounts::coins;
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
pub struct ReplayTerms {
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
pub struct ReplayView {
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
/// The order of the events in the list changes nothing: they count by
/// their days; of one day payments come first, then those that bounced,
/// then changes.
///
/// # Errors
/// Terms that make no plan, events that can't be; the error names the
/// field.
pub fn worked_out(terms: &ReplayTerms, language: &str) -> Result<ReplayView, Error> {
    let played = played(terms)?;
    let words = Words::new(Locale::new(language, ""));
    let quote = decide::quote(played.plan(), &played.position).ok();
    Ok(ReplayView {
        as_of: terms.as_of,
        versions: versions(&words, &played, terms.as_of)?,
        credit: played.credit()?.into(),
        quote: quote
            .filter(|quote| quote.total.is_positive())
            .map(|quote| QuoteView::of(&quote, terms.as_of)),
        refused: played
            .refused()
            .into_iter()
            .map(|(id, why)| RefusedView {
                id,
                field: why.field.to_string(),
                reason: why.to_string(),
            })
            .collect(),
    })
}

/// How many versions of the rows there are by the end of the day, the
/// agreed one among them; for the benchmarks.
///
/// # Errors
/// As [`worked_out`].
pub fn count_versions(terms: &ReplayTerms) -> Result<usize, Error> {
    Ok(played(terms)?.versions().len())
}

fn played(terms: &ReplayTerms) -> Result<Alone, Error> {
    let schedule = build(&terms.terms).map_err(|error| {
        let error = Error::from(error);
        Error {
            field: error.field.map(|field| format!("terms.{field}")),
            ..error
        }
    })?;
    let events = terms.read(schedule.currency)?;
    let keeping = Keeping {
        allocation: terms.allocation.clone(),
        ..Keeping::default()
    };
    Ok(play(
        &terms.terms,
        &schedule,
        keeping,
        &events,
        terms.as_of,
    )?)
}

/// Each version of the plan; the last with what is paid on its rows.
fn versions(words: &Words, played: &Alone, as_of: NaiveDate) -> Result<Vec<VersionView>, Error> {
    let plan = played.plan();
    let currency = plan.total.currency();
    let mut versions: Vec<VersionView> = played
        .versions()
        .iter()
        .map(|version| VersionView {
            from: version.from,
            change: version.event,
            sentence: version.amendment.map_or(String::new(), |amendment| {
                explain::change(words, currency, &plan.terms, amendment)
            }),
            explanations: explain::rows(words, version.terms, version.rows),
            rows: version
                .rows
                .iter()
                .enumerate()
                .map(|(at, to)| row(at, to))
                .collect(),
        })
        .collect();
    if let Some(last) = versions.last_mut() {
        let mut none_before = true;
        for (view, at) in last.rows.iter_mut().zip(&played.progress()?.rows) {
            view.paid = at.paid.into();
            view.open = at.open.into();
            view.state = row_state(&at.row, at.open, none_before, as_of);
            none_before &= at.open.is_zero();
        }
    }
    Ok(versions)
}

impl ReplayTerms {
    /// The events, each checked by itself.
    fn read(&self, currency: Currency) -> Result<Vec<Event>, Error> {
        in_time("asOf", self.as_of)?;
        let mut ids = BTreeSet::new();
        let mut events = Vec::with_capacity(self.events.len());
        for (place, event) in self.events.iter().enumerate() {
            let read = event.read(place, currency)?;
            in_time(&format!("events[{place}].on"), event.on)?;
            if !ids.insert(read.id) {
                let field = format!("events[{place}].id");
                let message = format!("{field}: another event has the id {} already", read.id);
                return Err(Error::in_field(Code::Terms, message, &field));
            }
            if event.paid.is_some_and(Figure::is_negative) {
                let field = format!("events[{place}].paid");
                let message = format!("{field}: a payment can't be less than nothing");
                return Err(Error::in_field(Code::Terms, message, &field));
            }
            events.push(read);
        }
        Ok(events)
    }
}

/// A year outside of these is surely a slip.
fn in_time(field: &str, day: NaiveDate) -> Result<(), Error> {
    if (1900..=2200).contains(&day.year()) {
        return Ok(());
    }
    let message = format!("{field}: {day} is not between 1900 and 2200");
    Err(Error::in_field(Code::Terms, message, field))
}

impl EventTerms {
    fn read(&self, place: usize, currency: Currency) -> Result<Event, Error> {
        let at = |name: &str| format!("events[{place}].{name}");
        let what = match (self.paid, self.bounced, &self.change, self.undo) {
            (Some(paid), None, None, None) => What::Paid(coins(at("paid"), paid, currency)?),
            (None, Some(of), None, None) => What::Bounced { of },
            (None, None, Some(change), None) => What::Changed(Amendment {
                on: self.on,
                reason: self.reason.clone(),
                change: change.clone(),
            }),
            (None, None, None, Some(of)) => What::Undone { of },
            _ => {
                let field = format!("events[{place}]");
                let message = format!("{field}: give one of paid, bounced, change and undo");
                return Err(Error::in_field(Code::Terms, message, &field));
            }
        };
        Ok(Event {
            id: self.id.unwrap_or_else(|| count(place + 1)),
            on: self.on,
            what,
        })
    }
}
