//! Everything that can happen in a ledger.

use serde::{Deserialize, Serialize};

use crate::business::Business;
use crate::customer::Customer;
use crate::debt::Debt;
use crate::entry::{Entry, Void};
use crate::id::{AmendmentId, CustomerId, PlanId};
use crate::plan::{Amended, Ended, Plan};

/// One thing that happened. The journal holds these in order, and the
/// tables are made from them and from nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "camelCase")]
pub enum Event {
    /// The business was described or described anew.
    BusinessDescribed(Business),
    /// A customer was added, or their card was changed.
    CustomerWritten(Customer),
    /// A debt was added, or its wording, due day or dispute was changed.
    /// Amount, currency and issue never change: such a debt is voided
    /// and entered again.
    DebtWritten(Debt),
    /// A payment, credit, discount, fee or waiver was entered.
    EntryPosted(Entry),
    /// A debt or an entry was undone.
    Voided(Void),
    /// A plan was agreed.
    PlanAgreed(Box<Plan>),
    /// A plan was ended before it was paid.
    PlanEnded {
        /// Which.
        plan: PlanId,
        /// Whose.
        customer: CustomerId,
        /// When and why.
        ended: Ended,
    },
    /// A running plan was changed from a day on.
    PlanAmended {
        /// Which.
        plan: PlanId,
        /// Whose.
        customer: CustomerId,
        /// What was changed, and why.
        amended: Amended,
    },
    /// A change to a plan was undone: it never was.
    AmendmentUndone {
        /// Which plan.
        plan: PlanId,
        /// Whose.
        customer: CustomerId,
        /// Which change.
        amendment: AmendmentId,
    },
    /// A preference was set, such as the mapping of an import. The value
    /// is the setting's own JSON.
    PreferenceSet {
        /// Its name.
        name: String,
        /// Its value.
        value: String,
    },
}

impl Event {
    /// The name of the kind, as it stands in the journal.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::BusinessDescribed(_) => "businessDescribed",
            Self::CustomerWritten(_) => "customerWritten",
            Self::DebtWritten(_) => "debtWritten",
            Self::EntryPosted(_) => "entryPosted",
            Self::Voided(_) => "voided",
            Self::PlanAgreed(_) => "planAgreed",
            Self::PlanEnded { .. } => "planEnded",
            Self::PlanAmended { .. } => "planAmended",
            Self::AmendmentUndone { .. } => "amendmentUndone",
            Self::PreferenceSet { .. } => "preferenceSet",
        }
    }

    /// The customer whom it is about, if it is about one.
    #[must_use]
    pub fn customer(&self) -> Option<CustomerId> {
        match self {
            Self::BusinessDescribed(_) | Self::PreferenceSet { .. } => None,
            Self::CustomerWritten(customer) => Some(customer.id),
            Self::DebtWritten(debt) => Some(debt.customer),
            Self::EntryPosted(entry) => Some(entry.customer),
            Self::Voided(void) => Some(void.customer),
            Self::PlanAgreed(plan) => Some(plan.customer),
            Self::PlanEnded { customer, .. }
            | Self::PlanAmended { customer, .. }
            | Self::AmendmentUndone { customer, .. } => Some(*customer),
        }
    }
}
