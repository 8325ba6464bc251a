//! What may happen: each function looks at an account and either says
//! which event follows or why not, and for which field.

use std::borrow::Cow;

use allocation::policy::PolicyError;
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::calendar::Calendar;
use money::currency::Currency;
use money::figure::Figure;
use schedule::amend::change::Change;
use schedule::amend::error::AmendError;
use schedule::amend::payoff::Quote;
use schedule::build::{build, faults};
use schedule::terms::Terms;
use schedule::terms::error::TermsError;
use serde::Serialize;
use specta::Type;

use crate::account::Account;
use crate::business::Business;
use crate::customer::Customer;
use crate::debt::Debt;
use crate::entry::{Entry, EntryKind, Target, Towards, Void};
use crate::event::Event;
use crate::id::{AmendmentId, DebtId, PlanId};
use crate::plan::progress::progress;
use crate::plan::replay::{payoff, try_change};
use crate::plan::{Amended, Ended, Keeping, Plan};
use crate::position::Position;
use crate::replay::position;

/// Why something may not happen, with its facts. As JSON it is its name,
/// `reason`, and its fields; those that pass on the error of another room
/// have no form of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Refusal {
    /// A field that must not be empty.
    #[error("{field} is empty")]
    Empty {
        /// Which.
        field: &'static str,
    },
    /// A field that is not what it should be.
    #[error("{field} is not {expected}: “{value}”")]
    Malformed {
        /// Which.
        field: &'static str,
        /// What it should be.
        expected: Expected,
        /// What it is.
        value: String,
    },
    /// An account or debt reference that is taken.
    #[error("{field} “{value}” is in use already")]
    Taken {
        /// Which.
        field: &'static str,
        /// The reference.
        value: String,
    },
    /// An amount that is not more than nothing.
    #[error("the amount must be more than nothing, not {amount}")]
    NotPositive {
        /// The amount.
        amount: Money,
    },
    /// A day before the one that it follows on.
    #[error("{field} {day} is before {than}")]
    TooEarly {
        /// Which day.
        field: &'static str,
        /// The day.
        day: NaiveDate,
        /// The day that it may not come before.
        than: NaiveDate,
    },
    /// A debt, entry or plan that isn't on the account.
    #[error("there is no such {what} on this account")]
    Unknown {
        /// What.
        what: &'static str,
    },
    /// Something that was undone or ended before.
    #[error("{what} was cancelled already")]
    Gone {
        /// What.
        what: &'static str,
    },
    /// An entry in another currency than the debt that it names.
    #[error("the debt is in {debt}, the amount in {amount}")]
    OtherCurrency {
        /// The debt's.
        debt: Currency,
        /// The amount's.
        amount: Currency,
    },
    /// A change of what never changes.
    #[error("{field} of a debt can't be changed; cancel the debt and enter it again")]
    Fixed {
        /// Which.
        field: &'static str,
    },
    /// A debt that is in a plan already.
    #[error("debt {reference} is in a plan already")]
    InPlan {
        /// The debt's reference.
        reference: String,
    },
    /// A plan over no debt, or over debts in two currencies.
    #[error("a plan needs at least one open debt, all in one currency")]
    NoDebts,
    /// A fee that names no debt.
    #[error("a fee must name the debt that it belongs to")]
    FeeWithoutDebt,
    /// Terms that make no plan.
    #[error("{0}")]
    #[serde(skip)]
    Terms(#[from] TermsError),
    /// An order of allocation that can't be followed.
    #[error("{0}")]
    #[serde(skip)]
    Policy(#[from] PolicyError),
    /// A change that a plan can't take.
    #[error("{0}")]
    #[serde(skip)]
    Amend(#[from] AmendError),
    /// Something that the debts decide and terms say otherwise.
    #[error("terms.{field} is {given}, but the debts say {owed}")]
    DebtsDecide {
        /// The field of the terms.
        field: &'static str,
        /// What the terms say.
        given: String,
        /// What the debts say.
        owed: String,
    },
    /// A change that is not the last one.
    #[error("only the latest change can be undone; undo that first")]
    NotTheLast,
    /// A sum too large to count.
    #[error("{0}")]
    #[serde(skip)]
    Money(#[from] MoneyError),
    /// More than one field of a form is off: the first fault, then the
    /// others.
    #[error("{first}")]
    #[serde(skip)]
    Several {
        /// What is told where there is room for one.
        first: Box<Refusal>,
        /// The others.
        others: Vec<Refusal>,
    },
}

/// What a field should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum Expected {
    /// An address with its sign.
    #[error("an e-mail address")]
    Email,
    /// Nothing or more.
    #[error("an amount that is not less than nothing")]
    NotNegative,
    /// A day that is no slip.
    #[error("a day between 1970 and 2099")]
    OurTime,
    /// ISO 3166.
    #[error("a country code of two capitals (ISO 3166), such as GB for the United Kingdom")]
    Country,
}

/// Does what all the checks of a form allow; with more than one fault all
/// of them are told, in the order of the checks.
fn all(checks: impl IntoIterator<Item = Result<(), Refusal>>) -> Result<(), Refusal> {
    let mut faults = checks.into_iter().filter_map(Result::err);
    let Some(first) = faults.next() else {
        return Ok(());
    };
    let others: Vec<Refusal> = faults.collect();
    match others.is_empty() {
        true => Err(first),
        false => Err(Refusal::Several {
            first: Box::new(first),
            others,
        }),
    }
}

impl Refusal {
    /// The field of the form that is off, in the names of the JSON.
    #[must_use]
    pub fn field(&self) -> Option<Cow<'static, str>> {
        let at_terms = |field: &str| Cow::Owned(format!("terms.{field}"));
        match self {
            Self::Terms(error) => return Some(at_terms(&error.field)),
            Self::DebtsDecide { field, .. } => return Some(at_terms(field)),
            Self::Amend(error) => return Some(error.field.clone()),
            Self::Several { first, .. } => return first.field(),
            _ => {}
        }
        let field = match self {
            Self::Empty { field }
            | Self::Malformed { field, .. }
            | Self::Taken { field, .. }
            | Self::TooEarly { field, .. }
            | Self::Fixed { field } => Some(*field),
            Self::NotPositive { .. } | Self::OtherCurrency { .. } | Self::Money(_) => {
                Some("amount")
            }
            Self::FeeWithoutDebt => Some("towards"),
            Self::InPlan { .. } | Self::NoDebts => Some("debts"),
            Self::Policy(_) => Some("allocation"),
            Self::NotTheLast => Some("amendment"),
            Self::Unknown { what } | Self::Gone { what } => Some(*what),
            Self::Terms(_) | Self::DebtsDecide { .. } | Self::Amend(_) | Self::Several { .. } => {
                None
            }
        };
        field.map(Cow::Borrowed)
    }
}

/// Describes the business.
///
/// # Errors
/// A missing name, or a country that is not two letters.
pub fn describe_business(business: Business) -> Result<Event, Refusal> {
    all([
        filled("name", &business.name),
        country("country", Some(&business.country)),
    ])?;
    Ok(Event::BusinessDescribed(business))
}

/// Adds a customer or changes a card. `taken` says whether another
/// customer has the reference.
///
/// # Errors
/// A missing name or reference, a reference that is taken, an e-mail
/// address without its sign, a country that is not two letters.
pub fn write_customer(customer: Customer, taken: bool) -> Result<Event, Refusal> {
    all([
        filled("name", &customer.name),
        filled("reference", &customer.reference).and_then(|()| free(taken, &customer.reference)),
        e_mail("email", &customer.email),
        country("country", customer.country.as_deref()),
    ])?;
    Ok(Event::CustomerWritten(customer))
}

/// Adds a debt, or changes the wording, the due day or the dispute of
/// one.
///
/// # Errors
/// A missing or taken reference, an amount that is not more than
/// nothing, a due day before the issue, a change of amount or issue.
pub fn write_debt(account: &Account, debt: Debt) -> Result<Event, Refusal> {
    let same = |other: &&Debt| {
        other.id != debt.id
            && other.reference == debt.reference
            && account.void_of(Target::Debt(other.id)).is_none()
    };
    let taken = account.debts.iter().find(same).is_some();
    all([
        filled("reference", &debt.reference).and_then(|()| free(taken, &debt.reference)),
        in_our_time("issued", debt.issued),
        positive(debt.amount),
        in_our_time("due", debt.due).and_then(|()| not_before("due", debt.due, debt.issued)),
    ])?;
    if let Some(known) = account.debt(debt.id) {
        if account.void_of(Target::Debt(debt.id)).is_some() {
            return Err(Refusal::Gone { what: "debt" });
        }
        if known.amount != debt.amount {
            return Err(Refusal::Fixed { field: "amount" });
        }
        if known.issued != debt.issued {
            return Err(Refusal::Fixed { field: "issued" });
        }
    }
    Ok(Event::DebtWritten(debt))
}

/// Posts a payment, credit, discount, fee or waiver.
///
/// # Errors
/// An amount that is not more than nothing; a debt or plan that isn't on
/// the account, was cancelled, or is in another currency; a fee without
/// its debt or before it.
pub fn post_entry(account: &Account, entry: Entry) -> Result<Event, Refusal> {
    let says_why = matches!(entry.kind, EntryKind::Fee | EntryKind::Waiver);
    all([
        in_our_time("on", entry.on),
        positive(entry.amount),
        if says_why {
            filled("note", &entry.note)
        } else {
            Ok(())
        },
    ])?;
    let currency = match entry.towards {
        Towards::OldestDueFirst | Towards::InProportion if entry.kind.adds() => {
            return Err(Refusal::FeeWithoutDebt);
        }
        Towards::OldestDueFirst | Towards::InProportion => entry.amount.currency(),
        Towards::Debt(id) => {
            let debt = account.debt(id).ok_or(Refusal::Unknown { what: "debt" })?;
            if account.void_of(Target::Debt(id)).is_some() {
                return Err(Refusal::Gone { what: "debt" });
            }
            if entry.kind.adds() {
                not_before("on", entry.on, debt.issued)?;
            }
            debt.amount.currency()
        }
        Towards::Plan(_) if entry.kind.adds() => return Err(Refusal::FeeWithoutDebt),
        Towards::Plan(id) => {
            let plan = account.plan(id).ok_or(Refusal::Unknown { what: "plan" })?;
            plan.total.currency()
        }
    };
    if currency != entry.amount.currency() {
        return Err(Refusal::OtherCurrency {
            debt: currency,
            amount: entry.amount.currency(),
        });
    }
    Ok(Event::EntryPosted(entry))
}

/// Undoes a debt or an entry from a day on; a debt takes its fees with
/// it.
///
/// # Errors
/// Something that isn't on the account or was undone before, a day
/// before its own, a missing reason.
pub fn void(account: &Account, void: Void) -> Result<Vec<Event>, Refusal> {
    filled("reason", &void.reason)?;
    let (what, day) = match void.target {
        Target::Debt(id) => ("debt", account.debt(id).map(|debt| debt.issued)),
        Target::Entry(id) => ("entry", account.entry(id).map(|entry| entry.on)),
    };
    let day = day.ok_or(Refusal::Unknown { what })?;
    if account.void_of(void.target).is_some() {
        return Err(Refusal::Gone { what });
    }
    not_before("on", void.on, day)?;
    let fees = account.entries.iter().filter(|entry| {
        entry.kind.adds()
            && matches!((entry.towards, void.target), (Towards::Debt(a), Target::Debt(b)) if a == b)
            && account.void_of(Target::Entry(entry.id)).is_none()
    });
    let fees: Vec<Event> = fees
        .map(|fee| {
            Event::Voided(Void {
                target: Target::Entry(fee.id),
                on: void.on.max(fee.on),
                ..void.clone()
            })
        })
        .collect();
    Ok(std::iter::once(Event::Voided(void)).chain(fees).collect())
}

/// What a plan is asked for over.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The name that the plan will have.
    pub id: PlanId,
    /// Over which debts; none for all that are open in the currency and
    /// in no plan.
    pub debts: Vec<DebtId>,
    /// The currency, asked when no debt is named.
    pub currency: Currency,
    /// The day of the agreement.
    pub agreed: NaiveDate,
    /// The terms; amount, currency and start come from the debts.
    pub terms: Terms,
    /// How its payments are taken.
    pub keeping: Keeping,
    /// What the customer said.
    pub said: String,
    /// The plan that ends when this one is agreed; its debts are free.
    pub replaces: Option<PlanId>,
}

/// Works out the plan that would be agreed, without agreeing to it.
///
/// # Errors
/// A debt that isn't on the account, was cancelled or is in a plan
/// already; no open debt; terms that make no plan.
pub fn propose_plan(account: &Account, proposal: Proposal) -> Result<Plan, Refusal> {
    let debts = match proposal.debts.as_slice() {
        [] => free_debts(
            account,
            proposal.currency,
            proposal.agreed,
            proposal.replaces,
        )?,
        named => named.to_vec(),
    };
    let first = debts.first().and_then(|id| account.debt(*id));
    let currency = first.ok_or(Refusal::NoDebts)?.amount.currency();
    let position = position(account, currency, proposal.agreed)?;
    let mut total = Money::zero(currency);
    let mut settled_before = total;
    for (index, id) in debts.iter().enumerate() {
        let debt = account.debt(*id).ok_or(Refusal::Unknown { what: "debt" })?;
        if debt.amount.currency() != currency || debts[..index].contains(id) {
            return Err(Refusal::NoDebts);
        }
        if account.void_of(Target::Debt(*id)).is_some() {
            return Err(Refusal::Gone { what: "debt" });
        }
        if in_plan(account, &position, *id, proposal.replaces)? {
            return Err(Refusal::InPlan {
                reference: debt.reference.clone(),
            });
        }
        let at = position.debt(*id).ok_or(Refusal::TooEarly {
            field: "agreed",
            day: proposal.agreed,
            than: debt.issued,
        })?;
        total = total.checked_add(at.open)?;
        settled_before = settled_before.checked_add(at.settled()?)?;
    }
    let terms = over_debts(proposal.terms, total, proposal.agreed)?;
    proposal.keeping.allocation.check()?;
    if proposal.keeping.tolerance.amount < 0 {
        return Err(Refusal::Malformed {
            field: "tolerance",
            expected: Expected::NotNegative,
            value: proposal.keeping.tolerance.amount.to_string(),
        });
    }
    let schedule = build(&terms).or_else(|_| {
        all(faults(&terms).into_iter().map(|fault| Err(fault.into())))?;
        build(&terms).map_err(Refusal::from)
    })?;
    Ok(Plan {
        id: proposal.id,
        customer: account.customer.id,
        debts,
        agreed: proposal.agreed,
        terms,
        total: schedule.total()?,
        rows: schedule.rows,
        settled_before,
        keeping: proposal.keeping,
        amendments: Vec::new(),
        said: proposal.said,
        ended: None,
    })
}

/// Terms over debts: what is owed, in what and from when is not theirs
/// to say.
fn over_debts(terms: Terms, total: Money, agreed: NaiveDate) -> Result<Terms, Refusal> {
    let owed = Figure(total.to_decimal());
    if terms.advances.is_empty()
        && let Some(given) = terms.amount
        && given != owed
    {
        return Err(Refusal::DebtsDecide {
            field: "amount",
            given: given.to_string(),
            owed: total.to_plain(),
        });
    }
    if !terms.advances.is_empty() {
        return Err(Refusal::DebtsDecide {
            field: "advances",
            given: terms.advances.len().to_string(),
            owed: total.to_plain(),
        });
    }
    if let Some(given) = terms.currency
        && given != total.currency()
    {
        return Err(Refusal::DebtsDecide {
            field: "currency",
            given: given.code().to_owned(),
            owed: total.currency().code().to_owned(),
        });
    }
    Ok(Terms {
        currency: Some(total.currency()),
        amount: Some(owed),
        start: terms.start.or(Some(agreed)),
        ..terms
    })
}

/// A change by which debts join a plan: how much is the debts' to say.
///
/// # Errors
/// A debt that isn't on the account, was cancelled, is in another
/// currency or in a plan already, and none at all.
pub fn join_debts(
    account: &Account,
    plan: PlanId,
    mut amended: Amended,
    debts: &[DebtId],
) -> Result<Amended, Refusal> {
    let on = amended.amendment.on;
    let Change::AddDebt { amount, .. } = &mut amended.amendment.change else {
        return Ok(amended);
    };
    let known = account
        .plan(plan)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    let currency = known.total.currency();
    let position = position(account, currency, on)?;
    let mut total = Money::zero(currency);
    if debts.is_empty() {
        return Err(Refusal::NoDebts);
    }
    for (index, id) in debts.iter().enumerate() {
        let debt = account.debt(*id).ok_or(Refusal::Unknown { what: "debt" })?;
        if debt.amount.currency() != currency || debts[..index].contains(id) {
            return Err(Refusal::NoDebts);
        }
        if account.void_of(Target::Debt(*id)).is_some() {
            return Err(Refusal::Gone { what: "debt" });
        }
        if in_plan(account, &position, *id, None)? {
            return Err(Refusal::InPlan {
                reference: debt.reference.clone(),
            });
        }
        let at = position.debt(*id).ok_or(Refusal::TooEarly {
            field: "on",
            day: on,
            than: debt.issued,
        })?;
        total = total.checked_add(at.open)?;
    }
    *amount = Figure(total.to_decimal());
    Ok(Amended {
        joined: debts.to_vec(),
        ..amended
    })
}

/// Changes a running plan from a day on.
///
/// # Errors
/// A plan that isn't on the account or was ended, a change before the
/// agreement or before another one, without a reason, or that the plan
/// can't take.
pub fn amend_plan(account: &Account, plan: PlanId, amended: Amended) -> Result<Event, Refusal> {
    let known = account
        .plan(plan)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    if known.ended.is_some() {
        return Err(Refusal::Gone { what: "plan" });
    }
    filled("reason", &amended.amendment.reason)?;
    in_our_time("on", amended.amendment.on)?;
    not_before("on", amended.amendment.on, known.agreed)?;
    if let Some(last) = known.standing_amendments().last() {
        not_before("on", amended.amendment.on, last.amendment.on)?;
    }
    try_amendment(account, known, &amended)?;
    Ok(Event::PlanAmended {
        plan,
        customer: account.customer.id,
        amended,
    })
}

/// Whether a plan takes a change, as it stands on the day of the change.
fn try_amendment(account: &Account, plan: &Plan, amended: &Amended) -> Result<(), Refusal> {
    let on = amended.amendment.on;
    let position = position(account, plan.total.currency(), on)?;
    let state = position
        .plan(plan.id)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    try_change(state, plan, &position, &amended.amendment)?;
    Ok(())
}

/// What settles a plan at a position of its customer.
///
/// # Errors
/// A plan that isn't on its way by then, or has nothing left to pay.
pub fn quote(plan: &Plan, position: &Position) -> Result<Quote, Refusal> {
    let state = position
        .plan(plan.id)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    Ok(payoff(state, plan, position)?)
}

/// Undoes the latest change to a plan.
///
/// # Errors
/// A plan or a change that isn't there or was undone, and one that is not
/// the latest.
pub fn undo_amendment(
    account: &Account,
    plan: PlanId,
    amendment: AmendmentId,
) -> Result<Event, Refusal> {
    let known = account
        .plan(plan)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    let which = known
        .amendments
        .iter()
        .find(|amended| amended.id == amendment)
        .ok_or(Refusal::Unknown { what: "amendment" })?;
    if which.undone {
        return Err(Refusal::Gone { what: "amendment" });
    }
    let last = known.standing_amendments().last().map(|last| last.id);
    if last != Some(amendment) {
        return Err(Refusal::NotTheLast);
    }
    Ok(Event::AmendmentUndone {
        plan,
        customer: account.customer.id,
        amendment,
    })
}

/// Whether a plan that was neither ended nor paid has the debt, other
/// than the one that is to be replaced.
fn in_plan(
    account: &Account,
    position: &Position,
    debt: DebtId,
    replaced: Option<PlanId>,
) -> Result<bool, MoneyError> {
    for plan in &account.plans {
        let rules =
            plan.ended.is_none() && Some(plan.id) != replaced && plan.covers(debt, NaiveDate::MAX);
        // One that is agreed for a later day rules as well.
        if rules && (plan.agreed > position.as_of || progress(plan, position)?.left.is_positive()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The debts that a plan could be made over: open in the currency on the
/// day, and in no plan but the one that it replaces.
///
/// # Errors
/// A sum too large to count.
pub fn free_debts(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
    replaced: Option<PlanId>,
) -> Result<Vec<DebtId>, MoneyError> {
    let position = position(account, currency, as_of)?;
    let mut free = Vec::new();
    for debt in position.debts.iter().filter(|debt| debt.open.is_positive()) {
        if !in_plan(account, &position, debt.debt, replaced)? {
            free.push(debt.debt);
        }
    }
    Ok(free)
}

/// Agrees on a plan; one that it replaces ends on the same day.
///
/// # Errors
/// As [`propose_plan`], and as [`end_plan`] for the plan that it
/// replaces.
pub fn agree_plan(account: &Account, proposal: Proposal) -> Result<Vec<Event>, Refusal> {
    let mut events = Vec::new();
    if let Some(replaced) = proposal.replaces {
        let ended = Ended {
            on: proposal.agreed,
            reason: String::new(),
        };
        events.push(ended_by(account, replaced, ended)?);
    }
    events.push(Event::PlanAgreed(Box::new(propose_plan(
        account, proposal,
    )?)));
    Ok(events)
}

/// Ends a plan before it is paid.
///
/// # Errors
/// A plan that isn't on the account or was ended before, a day before
/// the agreement, a missing reason.
pub fn end_plan(account: &Account, plan: PlanId, ended: Ended) -> Result<Event, Refusal> {
    filled("reason", &ended.reason)?;
    ended_by(account, plan, ended)
}

fn ended_by(account: &Account, plan: PlanId, ended: Ended) -> Result<Event, Refusal> {
    let known = account
        .plan(plan)
        .ok_or(Refusal::Unknown { what: "plan" })?;
    if known.ended.is_some() {
        return Err(Refusal::Gone { what: "plan" });
    }
    not_before("on", ended.on, known.agreed)?;
    Ok(Event::PlanEnded {
        plan,
        customer: account.customer.id,
        ended,
    })
}

fn filled(field: &'static str, value: &str) -> Result<(), Refusal> {
    if value.trim().is_empty() {
        return Err(Refusal::Empty { field });
    }
    Ok(())
}

fn positive(amount: Money) -> Result<(), Refusal> {
    if amount.is_positive() {
        return Ok(());
    }
    Err(Refusal::NotPositive { amount })
}

fn free(taken: bool, reference: &str) -> Result<(), Refusal> {
    if !taken {
        return Ok(());
    }
    Err(Refusal::Taken {
        field: "reference",
        value: reference.to_owned(),
    })
}

fn e_mail(field: &'static str, value: &str) -> Result<(), Refusal> {
    let email = value.trim();
    let (local, domain) = email.rsplit_once('@').unwrap_or_default();
    if !email.is_empty() && (local.is_empty() || domain.is_empty() || email.contains(' ')) {
        return Err(Refusal::Malformed {
            field,
            expected: Expected::Email,
            value: value.to_owned(),
        });
    }
    Ok(())
}

/// A year outside of these is surely a slip.
///
/// # Errors
/// A day before 1970 or after 2099.
pub fn in_our_time(field: &'static str, day: NaiveDate) -> Result<(), Refusal> {
    if (1970..2100).contains(&chrono::Datelike::year(&day)) {
        return Ok(());
    }
    Err(Refusal::Malformed {
        field,
        expected: Expected::OurTime,
        value: day.to_string(),
    })
}

fn not_before(field: &'static str, day: NaiveDate, than: NaiveDate) -> Result<(), Refusal> {
    if day < than {
        return Err(Refusal::TooEarly { field, day, than });
    }
    Ok(())
}

fn country(field: &'static str, code: Option<&str>) -> Result<(), Refusal> {
    match code {
        Some(code) if code.len() != 2 || !Calendar::countries().any(|known| known == code) => {
            Err(Refusal::Malformed {
                field,
                expected: Expected::Country,
                value: code.to_owned(),
            })
        }
        _ => Ok(()),
    }
}
