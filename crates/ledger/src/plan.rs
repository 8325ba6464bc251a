//! A plan that was agreed, and how it is kept.

pub mod progress;
pub mod standing;
pub mod state;

pub(crate) mod charges;
pub(crate) mod payments;
pub(crate) mod replay;

use crate::plan::standing::Tolerance;
use allocation::policy::Policy;
use chrono::NaiveDate;
use money::amount::Money;
use schedule::amend::change::Amendment;
use schedule::row::Row;
use schedule::terms::Terms;
use serde::{Deserialize, Serialize};

use crate::id::{AmendmentId, CustomerId, DebtId, PlanId};

/// A plan over one or more debts of a customer in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Stays when everything else changes.
    pub id: PlanId,
    /// Who agreed.
    pub customer: CustomerId,
    /// The debts that it pays, at least one.
    pub debts: Vec<DebtId>,
    /// The day of the agreement.
    pub agreed: NaiveDate,
    /// What was agreed.
    pub terms: Terms,
    /// The rows that the terms came to on the day of the agreement.
    pub rows: Vec<Row>,
    /// What these rows ask for: all that was open on the debts, and what
    /// the plan costs.
    pub total: Money,
    /// What had been paid off the debts before; it doesn't count again.
    pub settled_before: Money,
    /// How its payments are taken.
    pub keeping: Keeping,
    /// What the customer said, in their words.
    pub said: String,
    /// What was changed since, in the order in which it was entered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amended>,
    /// When and why the plan was ended before it was paid.
    pub ended: Option<Ended>,
}

/// How payments on a plan are taken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Keeping {
    /// What a payment pays first.
    #[serde(default)]
    pub allocation: Policy,
    /// How little and how short a lateness is let pass.
    #[serde(default)]
    pub tolerance: Tolerance,
}

/// A change to a plan that both sides agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Amended {
    /// Its name.
    pub id: AmendmentId,
    /// What was changed, from when, and why.
    pub amendment: Amendment,
    /// Debts that the plan pays from then on, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<DebtId>,
    /// Whether it was undone: it then never was.
    #[serde(default)]
    pub undone: bool,
}

/// The end of a plan before it is paid. Its debts fall due again on
/// their own days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ended {
    /// From which day.
    pub on: NaiveDate,
    /// Why; empty where a new plan took its place.
    pub reason: String,
}

impl Plan {
    /// Whether the plan rules over its debts on that day. One that is
    /// paid still does: it has nothing left to ask for.
    #[must_use]
    pub fn is_active(&self, as_of: NaiveDate) -> bool {
        self.agreed <= as_of && self.ended.as_ref().is_none_or(|ended| ended.on > as_of)
    }

    /// The debts that the plan pays on a day: those that it was agreed
    /// over, and those that joined it since.
    pub fn debts_on(&self, as_of: NaiveDate) -> impl Iterator<Item = DebtId> {
        let joined = self
            .amendments
            .iter()
            .filter(move |amended| !amended.undone && amended.amendment.on <= as_of)
            .flat_map(|amended| amended.joined.iter());
        self.debts.iter().chain(joined).copied()
    }

    /// Whether the plan pays a debt on a day.
    #[must_use]
    pub fn covers(&self, debt: DebtId, as_of: NaiveDate) -> bool {
        self.debts_on(as_of).any(|covered| covered == debt)
    }

    /// When a debt joined the plan, if it was not there from the start.
    pub(crate) fn joined_on(&self, debt: DebtId) -> Option<NaiveDate> {
        self.amendments
            .iter()
            .find(|amended| !amended.undone && amended.joined.contains(&debt))
            .map(|amended| amended.amendment.on)
    }

    /// The changes that were not undone, in the order of their days.
    #[must_use]
    pub fn standing_amendments(&self) -> Vec<&Amended> {
        let mut amendments: Vec<&Amended> = self
            .amendments
            .iter()
            .filter(|amended| !amended.undone)
            .collect();
        amendments.sort_by_key(|amended| (amended.amendment.on, amended.id));
        amendments
    }
}
