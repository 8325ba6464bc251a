//! What is open, and which payment paid what.
//!
//! Recomputed from the account for any day rather than stored: a
//! backdated payment or a void then needs no repair, and the answer does
//! not depend on the order in which things were entered.
//!
//! The rule. Day by day, charges before payments: an entry pays the debt
//! or the plan that it names, then the other debts, the oldest due
//! first. What is over waits as a credit and pays the next debt on the
//! day on which that is charged.

use std::collections::{BTreeMap, VecDeque};

use chrono::NaiveDate;
use money::amount::{Money, MoneyError};
use money::currency::Currency;

use crate::account::Account;
use crate::course::{Cost, Course, courses};
use crate::debt::Debt;
use crate::entry::{Entry, Towards};
use crate::id::{DebtId, EntryId};

/// What a customer owes in one currency on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The currency.
    pub currency: Currency,
    /// The day: all that counted by its end.
    pub as_of: NaiveDate,
    /// Every debt that counted by then, the oldest due first.
    pub debts: Vec<DebtPosition>,
    /// Which entry paid which debt, in the order of the days on which it
    /// did.
    pub allocations: Vec<Allocation>,
    /// What was paid beyond all debts, by entry.
    pub credits: Vec<Credit>,
    /// How the plans go that were agreed by then.
    pub courses: Vec<Course>,
    /// What plans charged beside the debts, by plan in the order of the
    /// days; what stands on a debt that was cancelled is gone with it.
    pub costs: Vec<Cost>,
}

/// A debt and what is open on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DebtPosition {
    /// Which debt.
    pub debt: DebtId,
    /// Its due day.
    pub due: NaiveDate,
    /// What was charged: the debt, its fees, and what a plan over it
    /// costs.
    pub charged: Money,
    /// What is still open, never less than nothing.
    pub open: Money,
}

/// A part of an entry that paid a debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allocation {
    /// Which entry.
    pub entry: EntryId,
    /// Which debt.
    pub debt: DebtId,
    /// How much, more than nothing.
    pub amount: Money,
    /// From which day: the entry's own, or that of the debt for a credit
    /// that waited for it.
    pub on: NaiveDate,
}

/// What is left of an entry that found nothing more to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// Which entry.
    pub entry: EntryId,
    /// How much, more than nothing.
    pub amount: Money,
}

impl DebtPosition {
    /// What has been settled.
    ///
    /// # Errors
    /// None can occur for a position that [`position`] made.
    pub fn settled(&self) -> Result<Money, MoneyError> {
        self.charged.checked_sub(self.open)
    }
}

impl Position {
    /// What the customer owes; less than nothing for a credit.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn balance(&self) -> Result<Money, MoneyError> {
        let open = Money::sum(self.debts.iter().map(|debt| debt.open), self.currency)?;
        open.checked_sub(self.credit()?)
    }

    /// What was paid beyond all debts.
    ///
    /// # Errors
    /// A sum too large to count.
    pub fn credit(&self) -> Result<Money, MoneyError> {
        Money::sum(
            self.credits.iter().map(|credit| credit.amount),
            self.currency,
        )
    }

    /// How much of a debt is open; none if it doesn't count here.
    #[must_use]
    pub fn debt(&self, id: DebtId) -> Option<&DebtPosition> {
        self.debts.iter().find(|debt| debt.debt == id)
    }
}

/// Where an account stands in a currency at the end of a day.
///
/// # Errors
/// A sum too large to count.
pub fn position(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
) -> Result<Position, MoneyError> {
    let courses = courses(account, currency, as_of, |on, courses| {
        with_courses(account, currency, on, courses.to_vec())
    })?;
    with_courses(account, currency, as_of, courses)
}

/// Where an account stands, given how its plans go.
fn with_courses(
    account: &Account,
    currency: Currency,
    as_of: NaiveDate,
    courses: Vec<Course>,
) -> Result<Position, MoneyError> {
    let mut charges = Vec::new();
    for course in &courses {
        if let Some(plan) = account.plan(course.plan) {
            charges.extend(course.charges(account, plan, as_of)?);
        }
    }
    let mut days: BTreeMap<(NaiveDate, Step), Vec<Posting<'_>>> = BTreeMap::new();
    for debt in &account.debts {
        if debt.amount.currency() == currency && account.debt_counts(debt, as_of) {
            days.entry((debt.issued, Step::Charge))
                .or_default()
                .push(Posting::Debt(debt));
        }
    }
    for entry in &account.entries {
        if entry.amount.currency() == currency && account.entry_counts(entry, as_of) {
            let step = if entry.kind.adds() {
                Step::Fee
            } else {
                Step::Settle
            };
            days.entry((entry.on, step))
                .or_default()
                .push(Posting::Entry(entry));
        }
    }
    for cost in &charges {
        let step = if cost.let_off.is_positive() {
            Step::LetOff
        } else {
            Step::Fee
        };
        days.entry((cost.on, step))
            .or_default()
            .push(Posting::Cost(cost));
    }
    let mut replay = Replay {
        account,
        zero: Money::zero(currency),
        debts: Vec::new(),
        waiting: VecDeque::new(),
        allocations: Vec::new(),
    };
    for ((day, _), mut postings) in days {
        // By name, not by arrival: two payments of one day give the same
        // answer whichever was entered first.
        postings.sort_by_key(|posting| posting.id());
        for posting in postings {
            match posting {
                Posting::Debt(debt) => replay.charge(debt)?,
                Posting::Entry(entry) if entry.kind.adds() => replay.fee(entry)?,
                Posting::Entry(entry) => replay.settle(entry)?,
                Posting::Cost(cost) => replay.cost(cost)?,
            }
        }
        replay.use_credits(day)?;
    }
    Ok(Position {
        currency,
        as_of,
        debts: replay.debts.into_iter().map(|(_, debt)| debt).collect(),
        allocations: replay.allocations,
        credits: replay
            .waiting
            .into_iter()
            .map(|(entry, amount)| Credit { entry, amount })
            .collect(),
        courses,
        costs: charges,
    })
}

/// The order within a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Charge,
    Fee,
    Settle,
    LetOff,
}

#[derive(Clone, Copy)]
enum Posting<'a> {
    Debt(&'a Debt),
    Entry(&'a Entry),
    Cost(&'a Cost),
}

impl Posting<'_> {
    fn id(&self) -> uuid::Uuid {
        match self {
            Self::Debt(debt) => debt.id.0,
            Self::Entry(entry) => entry.id.0,
            Self::Cost(cost) => cost.plan.0,
        }
    }
}

/// What "the oldest due first" compares.
type Age<'a> = (NaiveDate, NaiveDate, &'a str, DebtId);

struct Replay<'a> {
    account: &'a Account,
    zero: Money,
    /// The oldest due first.
    debts: Vec<(Age<'a>, DebtPosition)>,
    /// Credits, the oldest first.
    waiting: VecDeque<(EntryId, Money)>,
    allocations: Vec<Allocation>,
}

impl<'a> Replay<'a> {
    fn charge(&mut self, debt: &'a Debt) -> Result<(), MoneyError> {
        let age = (debt.due, debt.issued, debt.reference.as_str(), debt.id);
        let at = self.debts.partition_point(|(other, _)| *other < age);
        self.debts.insert(
            at,
            (
                age,
                DebtPosition {
                    debt: debt.id,
                    due: debt.due,
                    charged: debt.amount,
                    open: debt.amount,
                },
            ),
        );
        Ok(())
    }

    fn fee(&mut self, fee: &Entry) -> Result<(), MoneyError> {
        // `decide` lets a fee stand only on a debt that counts.
        if let Towards::Debt(id) = fee.towards
            && let Some((_, debt)) = self.debts.iter_mut().find(|(_, debt)| debt.debt == id)
        {
            debt.charged = debt.charged.checked_add(fee.amount)?;
            debt.open = debt.open.checked_add(fee.amount)?;
        }
        Ok(())
    }

    /// Charges what a plan costs, or takes off what it lets off.
    fn cost(&mut self, cost: &Cost) -> Result<(), MoneyError> {
        let more = cost.interest.checked_add(cost.fee)?;
        let debt = self
            .debts
            .iter_mut()
            .find(|(_, debt)| debt.debt == cost.debt);
        if let Some((_, debt)) = debt {
            debt.charged = debt.charged.checked_add(more)?;
            debt.open = debt.open.checked_add(more)?;
        }
        if cost.let_off.is_positive() {
            // It counts like an entry of the plan's own name.
            let entry = EntryId(cost.plan.0);
            let account = self.account;
            let left = self.pay(entry, cost.let_off, cost.on, |debt| {
                let plan = account.plan(cost.plan);
                plan.is_some_and(|plan| plan.covers(debt, cost.on))
            })?;
            self.pay_or_keep(entry, left, cost.on)?;
        }
        Ok(())
    }

    /// Pays any debt, and keeps what is over.
    fn pay_or_keep(
        &mut self,
        entry: EntryId,
        amount: Money,
        on: NaiveDate,
    ) -> Result<(), MoneyError> {
        let left = self.pay(entry, amount, on, |_| true)?;
        if left.is_positive() {
            self.waiting.push_back((entry, left));
        }
        Ok(())
    }

    fn settle(&mut self, entry: &'a Entry) -> Result<(), MoneyError> {
        let left = match entry.towards {
            Towards::OldestDueFirst => entry.amount,
            Towards::Debt(id) => self.pay(entry.id, entry.amount, entry.on, |debt| debt == id)?,
            Towards::Plan(id) => match self.account.plan(id) {
                Some(plan) => self.pay(entry.id, entry.amount, entry.on, |debt| {
                    plan.covers(debt, entry.on)
                })?,
                None => entry.amount,
            },
            Towards::InProportion => self.share_out(entry)?,
        };
        self.pay_or_keep(entry.id, left, entry.on)
    }

    /// Pays every open debt in proportion to what is open on it; the odd
    /// coins go where most was cut off, of two alike to the older. Gives
    /// back what is over.
    fn share_out(&mut self, entry: &Entry) -> Result<Money, MoneyError> {
        let open = Money::sum(
            self.debts.iter().map(|(_, debt)| debt.open),
            entry.amount.currency(),
        )?;
        let to_pay = entry.amount.smaller(open)?;
        if !to_pay.is_positive() {
            return Ok(entry.amount);
        }
        let (whole, paid) = (i128::from(open.minor()), i128::from(to_pay.minor()));
        let mut parts: Vec<(DebtId, i128, i128)> = self
            .debts
            .iter()
            .filter(|(_, debt)| debt.open.is_positive())
            .map(|(_, debt)| {
                // Both are within 2^53, so the product can be counted.
                let share = i128::from(debt.open.minor()) * paid;
                (debt.debt, share / whole, share % whole)
            })
            .collect();
        let mut odd = paid - parts.iter().map(|(_, share, _)| share).sum::<i128>();
        let mut by_rest: Vec<usize> = (0..parts.len()).collect();
        by_rest.sort_by_key(|at| (std::cmp::Reverse(parts[*at].2), *at));
        for at in by_rest {
            if odd == 0 {
                break;
            }
            parts[at].1 += 1;
            odd -= 1;
        }
        for (id, share, _) in parts {
            let coins = i64::try_from(share).map_err(|_| MoneyError::TooLarge)?;
            let part = Money::from_minor(coins, entry.amount.currency())?;
            self.pay(entry.id, part, entry.on, |debt| debt == id)?;
        }
        entry.amount.checked_sub(to_pay)
    }

    fn use_credits(&mut self, day: NaiveDate) -> Result<(), MoneyError> {
        for (entry, amount) in std::mem::take(&mut self.waiting) {
            self.pay_or_keep(entry, amount, day)?;
        }
        Ok(())
    }

    /// Pays `amount` off the debts that `meant` names, the oldest due
    /// first, and gives back what is over.
    fn pay(
        &mut self,
        entry: EntryId,
        mut amount: Money,
        on: NaiveDate,
        meant: impl Fn(DebtId) -> bool,
    ) -> Result<Money, MoneyError> {
        for (_, debt) in &mut self.debts {
            if amount.is_zero() {
                break;
            }
            if debt.open.is_zero() || !meant(debt.debt) {
                continue;
            }
            let part = amount.smaller(debt.open)?;
            debt.open = debt.open.checked_sub(part)?;
            amount = amount.checked_sub(part)?;
            self.allocations.push(Allocation {
                entry,
                debt: debt.debt,
                amount: part,
                on,
            });
        }
        debug_assert!(!amount.is_negative() && amount.currency() == self.zero.currency());
        Ok(amount)
    }
}
