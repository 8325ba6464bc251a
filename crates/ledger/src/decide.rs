//! What may happen: each function looks at an account and either says
//! which event follows or why not, and for which field.

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;
use schedule::plan::{TermsError, rows};
use schedule::terms::Terms;

use crate::account::Account;
use crate::business::Business;
use crate::customer::Customer;
use crate::debt::Debt;
use crate::entry::{Entry, EntryKind, Target, Towards, Void};
use crate::event::Event;
use crate::id::{DebtId, PlanId};
use crate::plan::{Ended, Plan};
use crate::position::position;

/// Why something may not happen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
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
        expected: &'static str,
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
    #[error("the amount must be more than nothing, not {0}")]
    NotPositive(Money),
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
    #[error("there is no such {0} on this account")]
    Unknown(&'static str),
    /// Something that was undone or ended before.
    #[error("{0} was cancelled already")]
    Gone(&'static str),
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
    #[error("debt {0} is in a plan already")]
    InPlan(String),
    /// A plan over no debt, or over debts in two currencies.
    #[error("a plan needs at least one open debt, all in one currency")]
    NoDebts,
    /// A fee that names no debt.
    #[error("a fee must name the debt that it belongs to")]
    FeeWithoutDebt,
    /// Terms that make no plan.
    #[error("{0}")]
    Terms(#[from] TermsError),
    /// A sum too large to count.
    #[error("{0}")]
    Money(#[from] MoneyError),
}

impl Refusal {
    /// The field of the form that is off, in the names of the JSON.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty { field }
            | Self::Malformed { field, .. }
            | Self::Taken { field, .. }
            | Self::TooEarly { field, .. }
            | Self::Fixed { field } => Some(field),
            Self::NotPositive(_) | Self::OtherCurrency { .. } | Self::Money(_) => Some("amount"),
            Self::FeeWithoutDebt => Some("towards"),
            Self::InPlan(_) | Self::NoDebts => Some("debts"),
            Self::Terms(error) => Some(error.field()),
            Self::Unknown(what) | Self::Gone(what) => Some(what),
        }
    }
}

/// Describes the business.
///
/// # Errors
/// A missing name, or a country that is not two letters.
pub fn describe_business(business: Business) -> Result<Event, Refusal> {
    filled("name", &business.name)?;
    country("country", Some(&business.country))?;
    Ok(Event::BusinessDescribed(business))
}

/// Adds a customer or changes a card. `taken` says whether another
/// customer has the reference.
///
/// # Errors
/// A missing name or reference, a reference that is taken, an e-mail
/// address without its sign, a country that is not two letters.
pub fn write_customer(customer: Customer, taken: bool) -> Result<Event, Refusal> {
    filled("name", &customer.name)?;
    filled("reference", &customer.reference)?;
    if taken {
        return Err(Refusal::Taken {
            field: "reference",
            value: customer.reference,
        });
    }
    let email = customer.email.trim();
    let (local, domain) = email.rsplit_once('@').unwrap_or_default();
    if !email.is_empty() && (local.is_empty() || domain.is_empty() || email.contains(' ')) {
        return Err(Refusal::Malformed {
            field: "email",
            expected: "an e-mail address",
            value: customer.email,
        });
    }
    country("country", customer.country.as_deref())?;
    Ok(Event::CustomerWritten(customer))
}

/// Adds a debt, or changes the wording, the due day or the dispute of
/// one.
///
/// # Errors
/// A missing or taken reference, an amount that is not more than
/// nothing, a due day before the issue, a change of amount or issue.
pub fn write_debt(account: &Account, debt: Debt) -> Result<Event, Refusal> {
    filled("reference", &debt.reference)?;
    in_our_time("issued", debt.issued)?;
    in_our_time("due", debt.due)?;
    if !debt.amount.is_positive() {
        return Err(Refusal::NotPositive(debt.amount));
    }
    not_before("due", debt.due, debt.issued)?;
    let same = |other: &&Debt| {
        other.id != debt.id
            && other.reference == debt.reference
            && account.void_of(Target::Debt(other.id)).is_none()
    };
    if account.debts.iter().find(same).is_some() {
        return Err(Refusal::Taken {
            field: "reference",
            value: debt.reference,
        });
    }
    if let Some(known) = account.debt(debt.id) {
        if account.void_of(Target::Debt(debt.id)).is_some() {
            return Err(Refusal::Gone("debt"));
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
    in_our_time("on", entry.on)?;
    if !entry.amount.is_positive() {
        return Err(Refusal::NotPositive(entry.amount));
    }
    if matches!(entry.kind, EntryKind::Fee | EntryKind::Waiver) {
        filled("note", &entry.note)?;
    }
    let currency = match entry.towards {
        Towards::OldestDueFirst if entry.kind.adds() => return Err(Refusal::FeeWithoutDebt),
        Towards::OldestDueFirst => entry.amount.currency(),
        Towards::Debt(id) => {
            let debt = account.debt(id).ok_or(Refusal::Unknown("debt"))?;
            if account.void_of(Target::Debt(id)).is_some() {
                return Err(Refusal::Gone("debt"));
            }
            if entry.kind.adds() {
                not_before("on", entry.on, debt.issued)?;
            }
            debt.amount.currency()
        }
        Towards::Plan(_) if entry.kind.adds() => return Err(Refusal::FeeWithoutDebt),
        Towards::Plan(id) => {
            let plan = account.plan(id).ok_or(Refusal::Unknown("plan"))?;
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
    let day = day.ok_or(Refusal::Unknown(what))?;
    if account.void_of(void.target).is_some() {
        return Err(Refusal::Gone(what));
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
    /// The terms.
    pub terms: Terms,
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
        let debt = account.debt(*id).ok_or(Refusal::Unknown("debt"))?;
        if debt.amount.currency() != currency || debts[..index].contains(id) {
            return Err(Refusal::NoDebts);
        }
        if account.void_of(Target::Debt(*id)).is_some() {
            return Err(Refusal::Gone("debt"));
        }
        if in_plan(account, *id, proposal.replaces) {
            return Err(Refusal::InPlan(debt.reference.clone()));
        }
        let at = position.debt(*id).ok_or(Refusal::TooEarly {
            field: "agreed",
            day: proposal.agreed,
            than: debt.issued,
        })?;
        total = total.checked_add(at.open)?;
        settled_before = settled_before.checked_add(at.settled()?)?;
    }
    let rows = rows(total, &proposal.terms)?;
    Ok(Plan {
        id: proposal.id,
        customer: account.customer.id,
        debts,
        agreed: proposal.agreed,
        terms: proposal.terms,
        rows,
        total,
        settled_before,
        said: proposal.said,
        ended: None,
    })
}

/// Whether a plan that was not ended has the debt, other than the one
/// that is to be replaced.
fn in_plan(account: &Account, debt: DebtId, replaced: Option<PlanId>) -> bool {
    account
        .plans
        .iter()
        .any(|plan| plan.ended.is_none() && Some(plan.id) != replaced && plan.debts.contains(&debt))
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
    let free = position
        .debts
        .iter()
        .filter(|debt| debt.open.is_positive() && !in_plan(account, debt.debt, replaced));
    Ok(free.map(|debt| debt.debt).collect())
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
    events.push(Event::PlanAgreed(propose_plan(account, proposal)?));
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
    let known = account.plan(plan).ok_or(Refusal::Unknown("plan"))?;
    if known.ended.is_some() {
        return Err(Refusal::Gone("plan"));
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

/// A year outside of these is surely a slip.
fn in_our_time(field: &'static str, day: NaiveDate) -> Result<(), Refusal> {
    if (1970..2100).contains(&chrono::Datelike::year(&day)) {
        return Ok(());
    }
    Err(Refusal::Malformed {
        field,
        expected: "a day between 1970 and 2099",
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
        Some(code) if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) => {
            Err(Refusal::Malformed {
                field,
                expected: "a country code of two capitals",
                value: code.to_owned(),
            })
        }
        _ => Ok(()),
    }
}
