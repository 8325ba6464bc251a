//! The replay of an account: which entry paid which debt.
//!
//! Recomputed from the account for any day rather than stored: a
//! backdated payment or a void then needs no repair, and the answer does
//! not depend on the order in which things were entered.
//!
//! The rule. Day by day, charges before payments: an entry pays the debt
//! or the plan that it names, then the other debts, the oldest due
//! first. What is over waits as a credit and pays the next debt on the
//! day on which that is charged; what names a debt that is not charged
//! yet waits for that one.

use std::collections::{BTreeMap, VecDeque};

use allocation::allocate::{Asked, Payment, allocate};
use allocation::components::Components;
use allocation::policy::{Debts, Over, Policy};
use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;

use crate::account::Account;
use crate::debt::Debt;
use crate::entry::{Entry, Towards};
use crate::id::{DebtId, EntryId};
use crate::plan::Plan;
use crate::plan::charges::{charges, to_charge};
use crate::plan::replay::plan_states;
use crate::plan::state::{PlanCharge, PlanState};
use crate::position::{Allocation, Credit, DebtPosition, Position, ToCharge};

/// Where an account stands in a currency at the end of a day.
///
/// # Errors
/// A sum too large to count.
pub fn position(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
) -> Result<Position, MoneyError> {
    let plans = plan_states(account, currency, as_of, |on, plans| {
        with_plans(account, currency, on, plans)
    })?;
    let position = with_plans(account, currency, as_of, &plans)?;
    Ok(Position { plans, ..position })
}

/// Where an account stands, given how its plans go, which the answer
/// leaves out.
fn with_plans(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
    plans: &[PlanState],
) -> Result<Position, MoneyError> {
    let mut charged = Vec::new();
    let mut still_to_charge = Vec::new();
    for state in plans {
        if let Some(plan) = account.plan(state.plan) {
            let so_far = charges(state, account, plan, as_of)?;
            still_to_charge.push(ToCharge {
                plan: plan.id,
                amount: to_charge(state, plan, &so_far)?,
                runs: plan.is_active(as_of),
            });
            charged.extend(so_far);
        }
    }
    let mut replay = Replay {
        account,
        as_of,
        debts: Vec::new(),
        waiting: VecDeque::new(),
        allocations: Vec::new(),
    };
    for ((day, _), mut postings) in by_day(account, currency, as_of, &charged)? {
        // By name, not by arrival: two payments of one day give the same
        // answer whichever was entered first.
        postings.sort_by_key(|posting| posting.id());
        for posting in postings {
            match posting {
                Posting::Debt(debt) => replay.charge(debt),
                Posting::Entry(entry) if entry.kind.adds() => replay.fee(entry)?,
                Posting::Entry(entry) => replay.settle(entry)?,
                Posting::Charge(charge) => replay.plan_charge(charge)?,
            }
        }
        replay.use_credits(day)?;
    }
    Ok(Position {
        currency,
        as_of,
        debts: replay.debts.into_iter().map(|(_, debt)| debt).collect(),
        allocations: replay.allocations,
        credits: replay.waiting.into(),
        plans: Vec::new(),
        charges: charged,
        to_charge: still_to_charge,
    })
}

/// What happened, by day and the order within it.
type Days<'a> = BTreeMap<(NaiveDate, Order), Vec<Posting<'a>>>;

/// All that counts by the end of a day.
fn by_day<'a>(
    account: &'a Account,
    currency: Currency,
    as_of: NaiveDate,
    charged: &'a [PlanCharge],
) -> Result<Days<'a>, MoneyError> {
    let mut days: Days<'a> = BTreeMap::new();
    let mut post = |on, order, posting| days.entry((on, order)).or_default().push(posting);
    for debt in &account.debts {
        if debt.amount.currency() == currency && account.debt_counts(debt, as_of) {
            post(debt.issued, Order::Debt, Posting::Debt(debt));
        }
    }
    for entry in &account.entries {
        if entry.amount.currency() == currency && account.entry_counts(entry, as_of) {
            let order = if entry.kind.adds() {
                Order::Fee
            } else {
                Order::Payment
            };
            post(entry.on, order, Posting::Entry(entry));
        }
    }
    for charge in charged {
        let order = if charge.off()?.is_positive() {
            Order::LetOff
        } else {
            Order::Fee
        };
        post(charge.on, order, Posting::Charge(charge));
    }
    Ok(days)
}

/// The order within a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Debt,
    Fee,
    Payment,
    LetOff,
}

#[derive(Clone, Copy)]
enum Posting<'a> {
    Debt(&'a Debt),
    Entry(&'a Entry),
    Charge(&'a PlanCharge),
}

impl Posting<'_> {
    fn id(&self) -> uuid::Uuid {
        match self {
            Self::Debt(debt) => debt.id.0,
            Self::Entry(entry) => entry.id.0,
            Self::Charge(charge) => charge.plan.0,
        }
    }
}

/// What "the oldest due first" compares.
type Age<'a> = (NaiveDate, NaiveDate, &'a str, DebtId);

struct Replay<'a> {
    account: &'a Account,
    as_of: NaiveDate,
    /// The oldest due first.
    debts: Vec<(Age<'a>, DebtPosition)>,
    /// Credits, the oldest first.
    waiting: VecDeque<Credit>,
    allocations: Vec<Allocation>,
}

/// Money that is to be allocated.
#[derive(Clone, Copy)]
struct Paying {
    entry: EntryId,
    on: NaiveDate,
    /// The entry's own day.
    received: NaiveDate,
    /// The debt that the entry names.
    named: Option<DebtId>,
}

impl<'a> Replay<'a> {
    fn charge(&mut self, debt: &'a Debt) {
        let age = (debt.due, debt.issued, debt.reference.as_str(), debt.id);
        let at = self.debts.partition_point(|(other, _)| *other < age);
        let position = DebtPosition {
            debt: debt.id,
            due: debt.due,
            charged: debt.amount,
            open: debt.amount,
        };
        self.debts.insert(at, (age, position));
    }

    fn fee(&mut self, fee: &Entry) -> Result<(), MoneyError> {
        // `decide` lets a fee stand only on a debt that counts.
        match fee.towards {
            Towards::Debt(id) => self.charge_more(id, fee.amount),
            _ => Ok(()),
        }
    }

    /// Charges what a plan costs, or takes off what it lets off.
    fn plan_charge(&mut self, charge: &PlanCharge) -> Result<(), MoneyError> {
        self.charge_more(charge.debt, charge.interest.checked_add(charge.fee)?)?;
        let off = charge.off()?;
        if off.is_positive() {
            // It counts like an entry of the plan's own name.
            let paying = Paying {
                entry: EntryId(charge.plan.0),
                on: charge.on,
                received: charge.on,
                named: None,
            };
            let left = match self.account.plan(charge.plan) {
                Some(plan) => self.pay_plan(paying, off, plan)?,
                None => off,
            };
            self.pay_or_keep(paying, left)?;
        }
        Ok(())
    }

    fn charge_more(&mut self, id: DebtId, amount: Money) -> Result<(), MoneyError> {
        if let Some((_, debt)) = self.debts.iter_mut().find(|(_, debt)| debt.debt == id) {
            debt.charged = debt.charged.checked_add(amount)?;
            debt.open = debt.open.checked_add(amount)?;
        }
        Ok(())
    }

    fn settle(&mut self, entry: &'a Entry) -> Result<(), MoneyError> {
        let mut paying = Paying {
            entry: entry.id,
            on: entry.on,
            received: entry.on,
            named: None,
        };
        let left = match entry.towards {
            Towards::OldestDueFirst => entry.amount,
            Towards::Debt(id) => {
                paying.named = Some(id);
                if self.is_to_come(id, entry.on) {
                    self.keep(paying, entry.amount);
                    return Ok(());
                }
                self.pay_debt(paying, entry.amount, id)?
            }
            Towards::Plan(id) => match self.account.plan(id) {
                Some(plan) => self.pay_plan(paying, entry.amount, plan)?,
                None => entry.amount,
            },
            Towards::InProportion => {
                let all: Vec<(usize, usize)> = (0..self.debts.len()).map(|at| (at, at)).collect();
                self.pay_by(paying, entry.amount, &all, &Debts::ProRata)?
            }
        };
        self.pay_or_keep(paying, left)
    }

    /// Whether a debt will be charged only after a day. One that was
    /// cancelled meanwhile will not.
    fn is_to_come(&self, id: DebtId, on: NaiveDate) -> bool {
        self.account.debt(id).is_some_and(|debt| {
            let void = self.account.void_of(crate::entry::Target::Debt(id));
            debt.issued > on && void.is_none_or(|void| void.on > self.as_of)
        })
    }

    /// Pays any debt, and keeps what is over.
    fn pay_or_keep(&mut self, paying: Paying, amount: Money) -> Result<(), MoneyError> {
        let left = self.pay_any(paying, amount)?;
        self.keep(paying, left);
        Ok(())
    }

    fn keep(&mut self, paying: Paying, amount: Money) {
        if amount.is_positive() {
            let waits_for = paying.named.filter(|id| self.is_to_come(*id, paying.on));
            self.waiting.push_back(Credit {
                entry: paying.entry,
                amount,
                received: paying.received,
                waits_for,
            });
        }
    }

    fn use_credits(&mut self, day: NaiveDate) -> Result<(), MoneyError> {
        for credit in std::mem::take(&mut self.waiting) {
            let paying = Paying {
                entry: credit.entry,
                on: day,
                received: credit.received,
                named: credit.waits_for,
            };
            match credit.waits_for {
                Some(id) if self.is_to_come(id, day) => self.waiting.push_back(credit),
                Some(id) => {
                    let left = self.pay_debt(paying, credit.amount, id)?;
                    self.pay_or_keep(paying, left)?;
                }
                None => self.pay_or_keep(paying, credit.amount)?,
            }
        }
        Ok(())
    }

    /// Pays one debt and gives back what is over.
    fn pay_debt(&mut self, paying: Paying, amount: Money, id: DebtId) -> Result<Money, MoneyError> {
        match self.place(id) {
            Some(at) => self.pay_at(paying, amount, at),
            None => Ok(amount),
        }
    }

    /// Pays the debts of a plan, in the order that the plan says, and
    /// gives back what is over.
    fn pay_plan(
        &mut self,
        paying: Paying,
        amount: Money,
        plan: &Plan,
    ) -> Result<Money, MoneyError> {
        let debts: Vec<(usize, usize)> = plan
            .debts_on(paying.on)
            .enumerate()
            .filter_map(|(number, id)| Some((number, self.place(id)?)))
            .collect();
        self.pay_by(paying, amount, &debts, &plan.keeping.allocation.debts)
    }

    fn place(&self, id: DebtId) -> Option<usize> {
        self.debts.iter().position(|(_, debt)| debt.debt == id)
    }

    /// Pays any debt, the oldest due first, and gives back what is over.
    /// Where the oldest is in a plan that shares payments otherwise, all
    /// debts of that plan take their part in its place.
    fn pay_any(&mut self, paying: Paying, amount: Money) -> Result<Money, MoneyError> {
        let account = self.account;
        let mut left = amount;
        let mut at = 0;
        while left.is_positive() && at < self.debts.len() {
            let debt = self.debts[at].1;
            if debt.open.is_positive() {
                let plan = account.plan_over(debt.debt, paying.on);
                left = match plan {
                    Some(plan) if plan.keeping.allocation.debts != Debts::OldestFirst => {
                        self.pay_plan(paying, left, plan)?
                    }
                    _ => self.pay_at(paying, left, at)?,
                };
            }
            at = at.saturating_add(1);
        }
        Ok(left)
    }

    /// Pays debts, each given by its number for the policy and its place
    /// here, and gives back what is over.
    fn pay_by(
        &mut self,
        paying: Paying,
        amount: Money,
        debts: &[(usize, usize)],
        by: &Debts,
    ) -> Result<Money, MoneyError> {
        // Of one alone there is no order to go by.
        if let [(_, place)] = debts {
            return self.pay_at(paying, amount, *place);
        }
        let mut debts = debts.to_vec();
        // Of two that are due on one day, the older comes first.
        debts.sort_by_key(|(_, place)| *place);
        // All of a debt can be paid at any time, so shares are of all that
        // is open; otherwise the oldest due comes first.
        let due = |debt: &DebtPosition| match by {
            Debts::ProRata => paying.on,
            Debts::OldestFirst | Debts::Chosen(_) => debt.due,
        };
        let asked: Vec<Asked> = debts
            .iter()
            .map(|(number, place)| {
                let debt = &self.debts[*place].1;
                let open = Components::principal(debt.open.minor());
                Asked {
                    debt: *number,
                    due: due(debt),
                    open,
                }
            })
            .collect();
        let payment = Payment {
            id: 0,
            on: paying.on,
            amount: amount.minor(),
            towards: Vec::new(),
        };
        let policy = Policy {
            debts: by.clone(),
            over: Over::NextInstalment,
            ..Policy::default()
        };
        let allocated = allocate(&asked, &payment, &policy).map_err(|_| MoneyError::TooLarge)?;
        for part in allocated.parts {
            let part_of = Money::from_minor(part.amount, amount.currency())?;
            self.pay_at(paying, part_of, debts[part.row].1)?;
        }
        Money::from_minor(allocated.credit, amount.currency())
    }

    /// Pays the debt at a place as much as is open on it, and gives back
    /// what is over.
    fn pay_at(&mut self, paying: Paying, amount: Money, place: usize) -> Result<Money, MoneyError> {
        let debt = &mut self.debts[place].1;
        let part = amount.smaller(debt.open)?;
        if part.is_positive() {
            debt.open = debt.open.checked_sub(part)?;
            self.allocations.push(Allocation {
                entry: paying.entry,
                debt: debt.debt,
                amount: part,
                on: paying.on,
                received: paying.received,
                named: paying.named == Some(debt.debt),
            });
        }
        amount.checked_sub(part)
    }
}
