//! All that happened on one customer's account.

use chrono::NaiveDate;
use money::currency::Currency;

use crate::customer::Customer;
use crate::debt::Debt;
use crate::entry::{Entry, Target, Towards, Void};
use crate::event::Event;
use crate::id::{DebtId, EntryId, PlanId};
use crate::plan::Plan;

/// One customer with all debts, entries, voids and plans. Nothing here
/// is worked out; it is what was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The customer's card.
    pub customer: Customer,
    /// Every debt, voided ones too.
    pub debts: Vec<Debt>,
    /// Every entry, voided ones too.
    pub entries: Vec<Entry>,
    /// What was undone.
    pub voids: Vec<Void>,
    /// Every plan, ended ones too.
    pub plans: Vec<Plan>,
}

impl Account {
    /// The account of a customer to whom nothing has happened yet.
    #[must_use]
    pub fn new(customer: Customer) -> Self {
        Self {
            customer,
            debts: Vec::new(),
            entries: Vec::new(),
            voids: Vec::new(),
            plans: Vec::new(),
        }
    }

    /// Takes in something that happened on this account; what is not
    /// about an account's contents changes nothing.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::CustomerWritten(customer) => self.customer = customer.clone(),
            Event::DebtWritten(debt) => match self.debts.iter_mut().find(|d| d.id == debt.id) {
                Some(known) => *known = debt.clone(),
                None => self.debts.push(debt.clone()),
            },
            Event::EntryPosted(entry) => self.entries.push(entry.clone()),
            Event::Voided(void) => self.voids.push(void.clone()),
            Event::PlanAgreed(plan) => self.plans.push(Plan::clone(plan)),
            Event::PlanEnded { plan, ended, .. } => {
                if let Some(plan) = self.plans.iter_mut().find(|p| p.id == *plan) {
                    plan.ended = Some(ended.clone());
                }
            }
            Event::PlanAmended { plan, amended, .. } => {
                if let Some(plan) = self.plans.iter_mut().find(|p| p.id == *plan) {
                    plan.amendments.push(amended.clone());
                }
            }
            Event::AmendmentUndone {
                plan, amendment, ..
            } => {
                let plan = self.plans.iter_mut().find(|p| p.id == *plan);
                let mut amendments = plan.into_iter().flat_map(|plan| &mut plan.amendments);
                if let Some(amended) = amendments.find(|amended| amended.id == *amendment) {
                    amended.undone = true;
                }
            }
            Event::BusinessDescribed(_) | Event::PreferenceSet { .. } => {}
        }
    }

    /// The debt of that name.
    #[must_use]
    pub fn debt(&self, id: DebtId) -> Option<&Debt> {
        self.debts.iter().find(|debt| debt.id == id)
    }

    /// The entry of that name.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The plan of that name.
    #[must_use]
    pub fn plan(&self, id: PlanId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The undoing of a debt or an entry, if it was undone.
    #[must_use]
    pub fn void_of(&self, target: Target) -> Option<&Void> {
        self.voids.iter().find(|void| void.target == target)
    }

    /// From when an entry no longer counts: its own undoing or, for a
    /// fee, that of the debt that it stands on, whichever comes first.
    #[must_use]
    pub fn entry_undone(&self, entry: &Entry) -> Option<&Void> {
        let below = match entry.towards {
            Towards::Debt(debt) if entry.kind.adds() => self.void_of(Target::Debt(debt)),
            _ => None,
        };
        let own = self.void_of(Target::Entry(entry.id));
        own.into_iter().chain(below).min_by_key(|void| void.on)
    }

    /// Whether an entry counts on a day: it has happened by then and was
    /// not undone by then.
    #[must_use]
    pub fn entry_counts(&self, entry: &Entry, as_of: NaiveDate) -> bool {
        entry.on <= as_of && self.entry_undone(entry).is_none_or(|void| void.on > as_of)
    }

    /// Whether a debt counts on a day: it was charged by then and not
    /// cancelled by then.
    #[must_use]
    pub fn debt_counts(&self, debt: &Debt, as_of: NaiveDate) -> bool {
        let void = self.void_of(Target::Debt(debt.id));
        debt.issued <= as_of && void.is_none_or(|void| void.on > as_of)
    }

    /// The currencies in which anything was ever entered, by code.
    #[must_use]
    pub fn currencies(&self) -> Vec<Currency> {
        let debts = self.debts.iter().map(|debt| debt.amount.currency());
        let entries = self.entries.iter().map(|entry| entry.amount.currency());
        let mut all: Vec<Currency> = debts.chain(entries).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The plan that rules over a debt on a day: there is one at most that
    /// is not paid, and it is the latest.
    #[must_use]
    pub fn plan_over(&self, debt: DebtId, as_of: NaiveDate) -> Option<&Plan> {
        self.plans
            .iter()
            .rfind(|plan| plan.is_active(as_of) && plan.covers(debt, as_of))
    }
}
