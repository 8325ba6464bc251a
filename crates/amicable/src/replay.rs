//! What happens to a plan, worked out without a ledger file: the events
//! are played into an account in memory, by the ledger's own rules.

use std::collections::{BTreeMap, BTreeSet};

use ::schedule::allocation::policy::Policy;
use ::schedule::life::{Amendment, Change};
use ::schedule::plan::{build, coins};
use ::schedule::row::Schedule;
use ::schedule::terms::Terms;
use chrono::{Datelike as _, NaiveDate};
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::id::{AmendmentId, CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::progress::{Progress, progress};
use ledger::plan::state::PlanState;
use ledger::plan::{Amended, Keeping, Plan};
use ledger::replay::position;
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;
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
    let played = Played::new(terms)?;
    let words = Words::new(Locale::new(language, ""));
    let plan = played.plan();
    let position = position(&played.account, played.currency, terms.as_of)?;
    let progress = progress(plan, &position)?;
    let agreed = PlanState::agreed(plan);
    let state = position.plan(plan.id).unwrap_or(&agreed);
    let quote = decide::quote(plan, &position).ok();
    Ok(ReplayView {
        as_of: terms.as_of,
        versions: versions(&words, &played, state, &progress, terms.as_of),
        credit: position
            .credit()?
            .checked_add(progress.waiting)?
            .checked_sub(progress.ahead_of_charges)?
            .into(),
        quote: quote
            .filter(|quote| quote.total.is_positive())
            .map(|quote| QuoteView::of(&quote, terms.as_of)),
        refused: played.refused(state),
    })
}

/// How many versions of the rows there are by the end of the day, the
/// agreed one among them; for the benchmarks.
///
/// # Errors
/// As [`worked_out`].
pub fn count_versions(terms: &ReplayTerms) -> Result<usize, Error> {
    let played = Played::new(terms)?;
    let position = position(&played.account, played.currency, terms.as_of)?;
    let state = position.plan(played.plan().id);
    Ok(state.map_or(1, |state| state.before.len() + 1))
}

/// Each version of the plan, the first as agreed, the last as it is.
fn versions(
    words: &Words,
    played: &Played,
    state: &PlanState,
    progress: &Progress,
    as_of: NaiveDate,
) -> Vec<VersionView> {
    let plan = played.plan();
    let before = state
        .before
        .iter()
        .map(|version| (&version.terms, &version.rows));
    let now = (&state.terms, &state.rows);
    let made_by = std::iter::once(None).chain(state.before.iter().map(|version| {
        let mut amendments = plan.amendments.iter();
        amendments.find(|amended| amended.id == version.until)
    }));
    let mut versions: Vec<VersionView> = before
        .chain(std::iter::once(now))
        .zip(made_by)
        .map(|((terms, rows), made_by)| VersionView {
            from: made_by.map_or(plan.agreed, |amended| amended.amendment.on),
            change: made_by.and_then(|amended| event_of(amended.id.0)),
            sentence: made_by.map_or(String::new(), |amended| {
                explain::change(words, played.currency, &plan.terms, &amended.amendment)
            }),
            explanations: explain::rows(words, terms, rows),
            rows: rows
                .iter()
                .enumerate()
                .map(|(at, row_at)| row(at, row_at))
                .collect(),
        })
        .collect();
    if let Some(last) = versions.last_mut() {
        let mut none_before = true;
        for (view, at) in last.rows.iter_mut().zip(&progress.rows) {
            view.paid = at.paid.into();
            view.open = at.open.into();
            view.state = row_state(&at.row, at.open, none_before, as_of);
            none_before &= at.open.is_zero();
        }
    }
    versions
}

/// The number of an event, from the id that was made of it.
fn event_of(id: Uuid) -> Option<u32> {
    u32::try_from(id.as_u128()).ok()
}

/// Events played into an account.
struct Played {
    currency: Currency,
    account: Account,
    /// Events about others that are not there.
    about_nothing: Vec<u32>,
}

/// The one plan of the account.
const PLAN: PlanId = PlanId(Uuid::from_u128(1 << 64));
/// The debt that it was agreed over; debts that are added follow.
const DEBTS: u128 = 1 << 65;

impl Played {
    fn new(terms: &ReplayTerms) -> Result<Self, Error> {
        let schedule = build(&terms.terms).map_err(|error| {
            let error = Error::from(error);
            Error {
                field: error.field.map(|field| format!("terms.{field}")),
                ..error
            }
        })?;
        let currency = schedule.currency;
        let events = terms.read(currency)?;
        let (events, about_nothing) = standing(&events, terms.as_of);
        let mut played = Self {
            currency,
            account: agreed(terms, schedule)?,
            about_nothing,
        };
        for event in events {
            played.play(event)?;
        }
        played.forget_debts_of_refused_changes(terms.as_of)?;
        Ok(played)
    }

    /// A debt that a change could not add is not there. What is left may
    /// make another change possible or impossible, so this goes on until
    /// nothing changes any more.
    fn forget_debts_of_refused_changes(&mut self, as_of: NaiveDate) -> Result<(), Error> {
        while self.account.debts.len() > 1 {
            let position = position(&self.account, self.currency, as_of)?;
            let Some(state) = position.plan(PLAN) else {
                return Ok(());
            };
            let refused = |id: &AmendmentId| state.refused.iter().any(|(no, _)| no == id);
            let mut plans = self.account.plans.iter_mut();
            let mut changes = plans.by_ref().flat_map(|plan| &mut plan.amendments);
            let Some(change) =
                changes.find(|change| refused(&change.id) && !change.joined.is_empty())
            else {
                return Ok(());
            };
            let gone = std::mem::take(&mut change.joined);
            self.account.debts.retain(|debt| !gone.contains(&debt.id));
        }
        Ok(())
    }

    fn plan(&self) -> &Plan {
        &self.account.plans[0]
    }

    fn play(&mut self, event: &Event) -> Result<(), Error> {
        let customer = self.account.customer.id;
        match &event.what {
            What::Paid(amount) if amount.is_positive() => self.account.entries.push(Entry {
                id: EntryId(uuid(event.id)),
                customer,
                kind: EntryKind::Payment {
                    method: Method::Other,
                    reference: String::new(),
                    received: event.on,
                },
                amount: *amount,
                on: event.on,
                towards: Towards::Plan(PLAN),
                note: String::new(),
            }),
            What::Bounced(of) => {
                let target = Target::Entry(EntryId(uuid(*of)));
                // What bounced once has bounced; events come by their days.
                if self.account.void_of(target).is_none() {
                    self.account.voids.push(Void {
                        customer,
                        target,
                        on: event.on,
                        reason: String::new(),
                    });
                }
            }
            What::Changed(amendment) => self.change(event, amendment)?,
            What::Paid(_) | What::Undone(_) => {}
        }
        Ok(())
    }

    fn change(&mut self, event: &Event, amendment: &Amendment) -> Result<(), Error> {
        let mut joined = Vec::new();
        if let Change::AddDebt { amount, .. } = &amendment.change
            && let Ok(coins) = coins("change.amount", *amount, self.currency)
            && coins > 0
        {
            let amount = Money::from_minor(coins, self.currency)?;
            let debt = debt(self.account.debts.len(), event.on, amount);
            joined.push(debt.id);
            self.account.debts.push(debt);
        }
        let amended = Amended {
            id: AmendmentId(uuid(event.id)),
            amendment: amendment.clone(),
            joined,
            undone: false,
        };
        self.account.plans[0].amendments.push(amended);
        Ok(())
    }

    /// What had no effect, by the numbers of the events.
    fn refused(&self, state: &PlanState) -> Vec<RefusedView> {
        let mut refused: Vec<RefusedView> = self
            .about_nothing
            .iter()
            .map(|id| RefusedView {
                id: *id,
                field: "of".to_owned(),
                reason: "there is nothing that this is about".to_owned(),
            })
            .collect();
        refused.extend(state.refused.iter().map(|(id, why)| RefusedView {
            id: event_of(id.0).unwrap_or(u32::MAX),
            field: why.field.to_string(),
            reason: why.to_string(),
        }));
        refused.sort_by_key(|refused| refused.id);
        refused
    }
}

/// The account in which the plan has just been agreed, over one debt: the
/// plan's, with what its terms will add to it.
fn agreed(terms: &ReplayTerms, schedule: Schedule) -> Result<Account, Error> {
    let currency = schedule.currency;
    let mut account = Account::new(nobody());
    account.debts.push(debt(0, schedule.start, schedule.debt));
    account.plans.push(Plan {
        id: PLAN,
        customer: account.customer.id,
        debts: account.debts.iter().map(|debt| debt.id).collect(),
        agreed: schedule.start,
        terms: terms.terms.clone(),
        total: schedule.total()?,
        rows: schedule.rows,
        settled_before: Money::zero(currency),
        keeping: Keeping {
            allocation: terms.allocation.clone(),
            ..Keeping::default()
        },
        said: String::new(),
        amendments: Vec::new(),
        ended: None,
    });
    Ok(account)
}

fn nobody() -> Customer {
    Customer {
        id: CustomerId(Uuid::nil()),
        name: String::new(),
        company: String::new(),
        reference: String::new(),
        email: String::new(),
        phone: String::new(),
        address: Vec::new(),
        country: None,
        language: None,
        time_zone: None,
        notes: String::new(),
    }
}

fn debt(number: usize, on: NaiveDate, amount: Money) -> Debt {
    Debt {
        id: DebtId(Uuid::from_u128(DEBTS | u128::from(count(number)))),
        customer: CustomerId(Uuid::nil()),
        reference: String::new(),
        description: String::new(),
        issued: on,
        due: on,
        amount,
        terms: String::new(),
        disputed: false,
    }
}

fn uuid(event: u32) -> Uuid {
    Uuid::from_u128(event.into())
}

/// Something that happens to the plan.
struct Event {
    id: u32,
    on: NaiveDate,
    what: What,
}

enum What {
    Paid(Money),
    Bounced(u32),
    Changed(Amendment),
    Undone(u32),
}

/// The events that count by the end of a day and were not taken back, and
/// those that are about an event which is not there. The last word counts:
/// an undo can itself be undone.
fn standing(events: &[Event], as_of: NaiveDate) -> (Vec<&Event>, Vec<u32>) {
    let mut events: Vec<&Event> = events.iter().filter(|event| event.on <= as_of).collect();
    let kinds: BTreeMap<u32, &What> = events.iter().map(|event| (event.id, &event.what)).collect();
    let mut about_nothing = Vec::new();
    let mut undone = BTreeSet::new();
    let mut undos: Vec<&Event> = events.clone();
    undos.sort_by_key(|event| std::cmp::Reverse((event.on, event.id)));
    for event in undos {
        if let What::Undone(of) = event.what
            && !undone.contains(&event.id)
        {
            if kinds.contains_key(&of) && of != event.id {
                undone.insert(of);
            } else {
                about_nothing.push(event.id);
            }
        }
    }
    events.retain(|event| !undone.contains(&event.id));
    events.sort_by_key(|event| (event.on, event.id));
    for event in &events {
        if let What::Bounced(of) = event.what
            && !matches!(kinds.get(&of), Some(What::Paid(_)))
        {
            about_nothing.push(event.id);
        }
    }
    (events, about_nothing)
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
            (Some(paid), None, None, None) => What::Paid(Money::from_minor(
                coins(at("paid"), paid, currency)?,
                currency,
            )?),
            (None, Some(of), None, None) => What::Bounced(of),
            (None, None, Some(change), None) => What::Changed(Amendment {
                on: self.on,
                reason: self.reason.clone(),
                change: change.clone(),
            }),
            (None, None, None, Some(of)) => What::Undone(of),
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
