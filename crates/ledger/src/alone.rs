//! A plan by itself: events played into an account in memory, by the
//! rules of the ledger. The terminal's `replay` and the tests of changes
//! stand on it.

use std::collections::{BTreeMap, BTreeSet};

use allocation::components::Components;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use schedule::amend::change::{Amendment, Change};
use schedule::amend::error::{AmendError, Cannot};
use schedule::row::{Row, Schedule};
use schedule::terms::Terms;
use schedule::terms::amounts::coins;
use uuid::Uuid;

use crate::account::Account;
use crate::customer::Customer;
use crate::debt::Debt;
use crate::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use crate::id::{AmendmentId, CustomerId, DebtId, EntryId, PlanId};
use crate::plan::payments::paid_rows;
use crate::plan::progress::{Progress, progress};
use crate::plan::state::PlanState;
use crate::plan::{Amended, Keeping, Plan};
use crate::position::Position;
use crate::replay::position;

/// Something that happens to a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name. Of two events with one name, the one that counts first
    /// is taken.
    pub id: u32,
    /// The day on which it counts; a change has its own.
    pub on: NaiveDate,
    /// What happens.
    pub what: What,
}

/// What happens to a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// So many of the currency's smallest coin are paid; nothing or less
    /// is no payment.
    Paid(i64),
    /// A payment bounced: it counts until this day and no longer from it.
    Bounced {
        /// Which payment.
        of: u32,
    },
    /// The plan is changed.
    Changed(Amendment),
    /// Another event is taken back, as if it had never been.
    Undone {
        /// Which event.
        of: u32,
    },
}

/// A plan and what became of it by the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    account: Account,
    state: PlanState,
    /// Where the account stands.
    pub position: Position,
    about_nothing: Vec<u32>,
}

/// The rows of a plan from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version<'a> {
    /// From the end of which day.
    pub from: NaiveDate,
    /// By which event; none for the plan as it was agreed.
    pub event: Option<u32>,
    /// What that changed.
    pub amendment: Option<&'a Amendment>,
    /// The terms that the rows go by.
    pub terms: &'a Terms,
    /// The rows.
    pub rows: &'a [Row],
}

/// The one plan of the account, and the first of its debts.
const PLAN: PlanId = PlanId(Uuid::from_u128(1 << 64));
const DEBTS: u128 = 1 << 65;

/// Plays what happens to a plan up to the end of a day.
///
/// The order of the events in the list changes nothing. They count by
/// their days; of one day payments come first, then those that bounced,
/// then changes; of two alike the one with the smaller id. A change that
/// makes no sense after what was found out since stays without effect,
/// and [`Alone::refused`] tells why.
///
/// # Errors
/// A sum too large to count.
pub fn play(
    terms: &Terms,
    schedule: &Schedule,
    keeping: Keeping,
    events: &[Event],
    as_of: NaiveDate,
) -> Result<Alone, MoneyError> {
    let (events, about_nothing) = standing(events, as_of);
    let mut account = agreed(terms, schedule, keeping)?;
    let mut added = Vec::new();
    for event in events {
        let debt = post(&mut account, event, schedule.currency)?;
        added.extend(debt.map(|debt| (AmendmentId(name_of(event.id)), debt)));
    }
    let position = without_debts_refused(&mut account, added, schedule.currency, as_of)?;
    let plan = &account.plans[0];
    let state = position.plan(PLAN).cloned();
    Ok(Alone {
        state: state.unwrap_or_else(|| PlanState::agreed(plan)),
        account,
        position,
        about_nothing,
    })
}

impl Alone {
    /// The plan, with its changes.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.account.plans[0]
    }

    /// The terms by which a further change goes on.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.state.terms
    }

    /// Its rows as they are now.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.state.rows
    }

    /// How far its rows are paid.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn progress(&self) -> Result<Progress, MoneyError> {
        progress(self.plan(), &self.position)
    }

    /// What is paid on each row.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn paid(&self) -> Result<Vec<Components>, MoneyError> {
        Ok(paid_rows(&self.state, self.plan(), &self.position)?.paid())
    }

    /// What was paid and is on no row.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn credit(&self) -> Result<Money, MoneyError> {
        let progress = self.progress()?;
        self.position
            .credit()?
            .checked_add(progress.waiting)?
            .checked_sub(progress.ahead_of_charges)
    }

    /// Each version of the plan, the first as agreed, the last as it is.
    #[must_use]
    pub fn versions(&self) -> Vec<Version<'_>> {
        let plan = self.plan();
        let made_by = std::iter::once(None).chain(self.state.before.iter().map(|version| {
            let mut amendments = plan.amendments.iter();
            amendments.find(|amended| amended.id == version.until)
        }));
        let before = self.state.before.iter();
        let before = before.map(|version| (&version.terms, version.rows.as_slice()));
        before
            .chain(std::iter::once((&self.state.terms, self.rows())))
            .zip(made_by)
            .map(|((terms, rows), made_by)| Version {
                from: made_by.map_or(plan.agreed, |amended| amended.amendment.on),
                event: made_by.and_then(|amended| event_of(amended.id.0)),
                amendment: made_by.map(|amended| &amended.amendment),
                terms,
                rows,
            })
            .collect()
    }

    /// What had no effect, and why, by the names of the events.
    #[must_use]
    pub fn refused(&self) -> Vec<(u32, AmendError)> {
        let about_nothing = self.about_nothing.iter().map(|id| {
            let error = AmendError {
                field: "of".into(),
                why: Cannot::AboutNothing,
            };
            (*id, error)
        });
        let changes = self.state.refused.iter();
        let changes = changes.map(|(id, why)| (event_of(id.0).unwrap_or(u32::MAX), why.clone()));
        let mut refused: Vec<(u32, AmendError)> = about_nothing.chain(changes).collect();
        refused.sort_by_key(|(id, _)| *id);
        refused
    }
}

/// The events that count by the end of a day and were not taken back, in
/// the order of their days, and those that are about an event which is
/// not there. The last word counts: an undo can itself be undone.
fn standing(events: &[Event], as_of: NaiveDate) -> (Vec<&Event>, Vec<u32>) {
    let mut events: Vec<&Event> = events.iter().filter(|event| event.day() <= as_of).collect();
    // Two with one name and day: by all there is in them.
    events.sort_by_cached_key(|event| (event.day(), event.rank(), event.id, format!("{event:?}")));
    let mut known = BTreeMap::new();
    events.retain(|event| {
        let new = !known.contains_key(&event.id);
        known.entry(event.id).or_insert_with(|| event.rank());
        new
    });
    let mut about_nothing = Vec::new();
    let mut undone = BTreeSet::new();
    let mut undos = events.clone();
    undos.sort_by_key(|event| std::cmp::Reverse((event.on, event.id)));
    for event in undos {
        if let What::Undone { of } = event.what
            && !undone.contains(&event.id)
        {
            if known.contains_key(&of) && of != event.id {
                undone.insert(of);
            } else {
                about_nothing.push(event.id);
            }
        }
    }
    events.retain(|event| !undone.contains(&event.id));
    for event in &events {
        if let What::Bounced { of } = event.what
            && known.get(&of) != Some(&0)
        {
            about_nothing.push(event.id);
        }
    }
    (events, about_nothing)
}

impl Event {
    fn day(&self) -> NaiveDate {
        match &self.what {
            What::Changed(amendment) => amendment.on,
            _ => self.on,
        }
    }

    /// The order within a day.
    fn rank(&self) -> u8 {
        match self.what {
            What::Paid(_) => 0,
            What::Bounced { .. } => 1,
            What::Changed(_) => 2,
            What::Undone { .. } => 3,
        }
    }
}

/// The account in which the plan has just been agreed, over one debt: the
/// plan's, with what its terms will add to it.
fn agreed(terms: &Terms, schedule: &Schedule, keeping: Keeping) -> Result<Account, MoneyError> {
    let mut account = Account::new(nobody());
    let debt = debt(0, schedule.start, schedule.debt);
    account.plans.push(Plan {
        id: PLAN,
        customer: account.customer.id,
        debts: vec![debt.id],
        agreed: schedule.start,
        terms: terms.clone(),
        rows: schedule.rows.clone(),
        total: schedule.total()?,
        settled_before: Money::zero(schedule.currency),
        keeping,
        said: String::new(),
        amendments: Vec::new(),
        ended: None,
    });
    account.debts.push(debt);
    Ok(account)
}

/// Posts an event; gives back the debt that a change adds. What is paid off
/// that counts for the plan, also a credit that was there before.
fn post(
    account: &mut Account,
    event: &Event,
    currency: Currency,
) -> Result<Option<DebtId>, MoneyError> {
    let mut added = None;
    let customer = account.customer.id;
    match &event.what {
        What::Paid(amount) if *amount > 0 => account.entries.push(Entry {
            id: EntryId(name_of(event.id)),
            customer,
            kind: EntryKind::Payment {
                method: Method::Other,
                reference: String::new(),
                received: event.on,
            },
            amount: Money::from_minor(*amount, currency)?,
            on: event.on,
            towards: Towards::Plan(PLAN),
            note: String::new(),
        }),
        What::Bounced { of } => {
            let target = Target::Entry(EntryId(name_of(*of)));
            // What bounced once has bounced; events come by their days.
            if account.void_of(target).is_none() {
                account.voids.push(Void {
                    customer,
                    target,
                    on: event.on,
                    reason: String::new(),
                });
            }
        }
        What::Changed(amendment) => {
            if let Change::AddDebt { amount, .. } = &amendment.change
                && let Ok(coins) = coins("change.amount", *amount, currency)
                && coins > 0
            {
                let amount = Money::from_minor(coins, currency)?;
                let debt = debt(account.debts.len(), amendment.on, amount);
                added = Some(debt.id);
                account.plans[0].debts.push(debt.id);
                account.debts.push(debt);
            }
            account.plans[0].amendments.push(Amended {
                id: AmendmentId(name_of(event.id)),
                amendment: amendment.clone(),
                joined: Vec::new(),
                undone: false,
            });
        }
        What::Paid(_) | What::Undone { .. } => {}
    }
    Ok(added)
}

/// Where the account stands. A debt that a change could not add is not
/// there; without it another change may be possible or not, so this goes
/// on until nothing changes any more.
fn without_debts_refused(
    account: &mut Account,
    mut added: Vec<(AmendmentId, DebtId)>,
    currency: Currency,
    as_of: NaiveDate,
) -> Result<Position, MoneyError> {
    loop {
        let position = position(account, currency, as_of)?;
        let state = position.plan(PLAN);
        let refused = |id: AmendmentId| {
            state.is_some_and(|state| state.refused.iter().any(|(no, _)| *no == id))
        };
        let Some(at) = added.iter().position(|(change, _)| refused(*change)) else {
            return Ok(position);
        };
        let (_, gone) = added.remove(at);
        account.debts.retain(|debt| debt.id != gone);
        account.plans[0].debts.retain(|debt| *debt != gone);
    }
}

fn name_of(event: u32) -> Uuid {
    Uuid::from_u128(event.into())
}

/// The name of an event, from the id that was made of it.
fn event_of(id: Uuid) -> Option<u32> {
    u32::try_from(id.as_u128()).ok()
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
    let number = u128::try_from(number).unwrap_or(0);
    Debt {
        id: DebtId(Uuid::from_u128(DEBTS | number)),
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
