//! How a payment is allocated over what is asked for.
//!
//! The idea of the order and of its two readings is that of Apache
//! Fineract's advanced payment allocation; `docs/SPEC-allocation.md` has
//! the rules with worked examples. Everything here is counted in the
//! smallest coin of one currency, and no coin is lost: the parts and the
//! credit make the payment.

use std::collections::{BTreeMap, VecDeque};

use chrono::NaiveDate;
use money::amount::Money;
use serde::{Deserialize, Serialize};

use crate::components::{Component, Components};
use crate::policy::{Class, Debts, Over, Policy, PolicyError, Reading, Step};
use crate::split::split;

/// What is open on one row of a plan, or on one debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Which debt or plan, by any number that the caller gives it.
    pub debt: usize,
    /// When it is due.
    pub due: NaiveDate,
    /// What is open.
    pub open: Components,
}

/// A payment that is to be allocated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its name; it orders the payments of one day in [`replay`]. A UUID
    /// as a number will do.
    pub id: u128,
    /// The day on which it counts.
    pub on: NaiveDate,
    /// How much, in the currency's smallest coin.
    pub amount: i64,
    /// The debts that the customer named, the first first; none for no
    /// wish. Heeded by [`Debts::Chosen`] alone.
    pub towards: Vec<usize>,
}

/// One part of a payment and where it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The place of the row in the list of asked rows, from 0.
    pub row: usize,
    /// What of it was paid.
    pub component: Component,
    /// How much, more than nothing.
    pub amount: i64,
    /// How the row stood to the day.
    pub class: Class,
    /// The place, from 1, of the step in the policy's order that took it.
    /// In advance, the policy's `over` chose the row.
    pub step: u8,
}

/// Where a payment went. The parts and the credit make its amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocated {
    /// Its parts, in the order in which they were taken.
    pub parts: Vec<Part>,
    /// What nothing was found for.
    pub credit: i64,
}

/// What many payments came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// The rows that were given, with what is open now.
    pub rows: Vec<Asked>,
    /// Where each payment went, in the order in which it was taken.
    pub taken: Vec<Taken>,
    /// What is over, by payment, the oldest first; each more than nothing.
    pub credits: Vec<(u128, i64)>,
}

/// A part of one of many payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Which payment.
    pub payment: u128,
    /// From which day: the payment's own, or for a credit that waited the
    /// day on which the row came due.
    pub on: NaiveDate,
    /// The part.
    pub part: Part,
}

/// Why a payment can't be allocated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AllocationError {
    /// An amount below nothing.
    #[error("{field} is less than nothing")]
    Negative {
        /// Which amount, such as `rows[3].fee`; rows are counted from 0.
        field: String,
    },
    /// An amount, or all that is open together, beyond what is kept
    /// exactly ([`Money::MAX_MINOR`]).
    #[error("{field}: more than can be kept exactly")]
    TooLarge {
        /// Which amount.
        field: String,
    },
    /// A policy that can't be followed.
    #[error(transparent)]
    Policy(#[from] PolicyError),
}

impl AllocationError {
    /// The field that is off.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Self::Negative { field } | Self::TooLarge { field } => field,
            Self::Policy(error) => error.field(),
        }
    }
}

impl Asked {
    /// What is open of one component.
    #[must_use]
    pub fn of(&self, component: Component) -> i64 {
        self.open[component]
    }

    /// What is open of all components.
    ///
    /// Rows that [`allocate`] or [`replay`] took are small enough to add
    /// up; others count at most to the end of the numbers.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.open.total()
    }

    fn is_paid(&self) -> bool {
        self.open.is_nothing()
    }
}

/// Allocates one payment.
///
/// Guarantees: the parts and the credit make the payment; each part is
/// more than nothing and no row gives more than is open on it; the same
/// input gives the same answer. The rows may be in any order; of two that
/// are due on one day the one with the smaller debt, then the one given
/// first, goes first. Takes time in proportion to the rows.
///
/// ```
/// use allocation::allocate::{Asked, Payment, allocate};
/// use allocation::components::Components;
/// use allocation::policy::Policy;
///
/// let day = |text: &str| text.parse().unwrap();
/// let row = |due, open| Asked { debt: 0, due: day(due), open };
/// let first = Components { fee: 500, ..Components::principal(10_000) };
/// let rows = [row("2026-03-01", first), row("2026-04-01", Components::principal(10_000))];
/// let payment = Payment { id: 1, on: day("2026-03-15"), amount: 12_000, towards: vec![] };
///
/// let allocated = allocate(&rows, &payment, &Policy::default())?;
/// let parts: Vec<_> = allocated.parts.iter().map(|part| (part.row, part.amount)).collect();
/// assert_eq!(parts, [(0, 500), (0, 10_000), (1, 1_500)]);
/// # Ok::<(), allocation::allocate::AllocationError>(())
/// ```
///
/// # Errors
/// Amounts below nothing or too large; a policy that can't be followed.
pub fn allocate(
    rows: &[Asked],
    payment: &Payment,
    policy: &Policy,
) -> Result<Allocated, AllocationError> {
    policy.check()?;
    check_rows(rows)?;
    check_amount(payment.amount, || "payment.amount".to_owned())?;
    let mut desk = Desk::new(rows, policy);
    let mut parts = Vec::new();
    let both = [Reach::Asked, Reach::Advance];
    let credit = desk.pay(payment, payment.on, payment.amount, &both, &mut parts);
    Ok(Allocated { parts, credit })
}

/// Allocates many payments, one after the other, by the day and then the
/// id; their order in the list changes nothing. Payments after `as_of`
/// don't count.
///
/// What is over waits, and pays a row on the day on which that comes due
/// if this is no later than `as_of`: before the payments of that day, the
/// oldest credit first.
///
/// # Errors
/// As [`allocate`]; a field of a payment is `payments[i]`, by its place in
/// the list.
pub fn replay(
    rows: &[Asked],
    payments: &[Payment],
    policy: &Policy,
    as_of: NaiveDate,
) -> Result<Replayed, AllocationError> {
    policy.check()?;
    check_rows(rows)?;
    for (at, payment) in payments.iter().enumerate() {
        check_amount(payment.amount, || format!("payments[{at}].amount"))?;
    }
    let mut payments: Vec<&Payment> = payments.iter().filter(|p| p.on <= as_of).collect();
    // By all there is: two payments with one id are alike or in order.
    payments.sort_by(|a, b| {
        (a.on, a.id, a.amount, &a.towards).cmp(&(b.on, b.id, b.amount, &b.towards))
    });
    let mut days: Vec<NaiveDate> = rows.iter().map(|row| row.due).collect();
    days.sort_unstable();
    days.dedup();
    let mut run = Run {
        desk: Desk::new(rows, policy),
        days: days.into_iter().collect(),
        waiting: VecDeque::new(),
        taken: Vec::new(),
    };
    for payment in payments {
        run.use_credits(payment.on);
        let both = [Reach::Asked, Reach::Advance];
        let left = run.pay(payment, payment.on, payment.amount, &both);
        if left > 0 {
            run.waiting.push_back((payment, left));
        }
    }
    run.use_credits(as_of);
    Ok(Replayed {
        rows: run.desk.rows,
        taken: run.taken,
        credits: run.waiting.iter().map(|(p, left)| (p.id, *left)).collect(),
    })
}

fn check_rows(rows: &[Asked]) -> Result<(), AllocationError> {
    let mut sum = 0_i64;
    for (at, row) in rows.iter().enumerate() {
        for component in Component::ALL {
            let open = row.of(component);
            check_amount(open, || format!("rows[{at}].{}", component.word()))?;
            // Each is far below the largest number, and so is the sum
            // when it passes the limit.
            sum = sum.saturating_add(open);
            check_amount(sum, || "rows".to_owned())?;
        }
    }
    Ok(())
}

fn check_amount(amount: i64, field: impl FnOnce() -> String) -> Result<(), AllocationError> {
    if amount < 0 {
        return Err(AllocationError::Negative { field: field() });
    }
    if amount > Money::MAX_MINOR {
        return Err(AllocationError::TooLarge { field: field() });
    }
    Ok(())
}

/// Which steps of an order may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// What is past due or due.
    Asked,
    /// What is not due yet.
    Advance,
}

impl Reach {
    fn of(class: Class) -> Self {
        match class {
            Class::PastDue | Class::Due => Self::Asked,
            Class::InAdvance => Self::Advance,
        }
    }
}

/// Rows by their days. What is paid at either end is left out, so that
/// many payments don't walk over it again and again.
struct Lane(VecDeque<usize>);

impl Lane {
    fn trim(&mut self, rows: &[Asked]) {
        while self.0.front().is_some_and(|row| rows[*row].is_paid()) {
            self.0.pop_front();
        }
        while self.0.back().is_some_and(|row| rows[*row].is_paid()) {
            self.0.pop_back();
        }
    }

    /// The rows of a class on a day.
    fn class(&self, rows: &[Asked], on: NaiveDate, class: Class) -> std::ops::Range<usize> {
        let due = self.0.partition_point(|row| rows[*row].due < on);
        let later = self.0.partition_point(|row| rows[*row].due <= on);
        match class {
            Class::PastDue => 0..due,
            Class::Due => due..later,
            Class::InAdvance => later..self.0.len(),
        }
    }
}

/// The rows while payments go over them.
struct Desk<'a> {
    policy: &'a Policy,
    rows: Vec<Asked>,
    all: Lane,
    /// By debt, where the policy tells debts apart.
    by_debt: BTreeMap<usize, Lane>,
}

impl<'a> Desk<'a> {
    fn new(rows: &[Asked], policy: &'a Policy) -> Self {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        // Stable, and in a single walk when the rows are sorted already.
        order.sort_by_key(|row| (rows[*row].due, rows[*row].debt));
        let mut by_debt = BTreeMap::new();
        if policy.debts != Debts::OldestFirst {
            for row in &order {
                by_debt
                    .entry(rows[*row].debt)
                    .or_insert_with(|| Lane(VecDeque::new()))
                    .0
                    .push_back(*row);
            }
        }
        Self {
            policy,
            rows: rows.to_vec(),
            all: Lane(order.into()),
            by_debt,
        }
    }

    /// Pays `amount` off the rows within reach as of a day and gives back
    /// what is over.
    fn pay(
        &mut self,
        payment: &Payment,
        on: NaiveDate,
        amount: i64,
        reach: &[Reach],
        parts: &mut Vec<Part>,
    ) -> i64 {
        let mut till = Till {
            policy: self.policy,
            on,
            left: amount,
            parts,
        };
        match &self.policy.debts {
            Debts::OldestFirst => till.take(&mut self.rows, &mut self.all, reach),
            Debts::Chosen(first) => {
                for debt in payment.towards.iter().chain(first) {
                    if let Some(lane) = self.by_debt.get_mut(debt) {
                        till.take(&mut self.rows, lane, reach);
                    }
                }
                // What the chosen debts could take is gone from them, so
                // they need no leaving out.
                till.take(&mut self.rows, &mut self.all, reach);
            }
            Debts::ProRata => {
                // What is due comes before what is not: debts share alike
                // only with their like.
                for reach in reach {
                    till.share(&mut self.rows, &mut self.by_debt, *reach);
                }
            }
        }
        till.left
    }
}

/// One payment while it is handed out.
struct Till<'a> {
    policy: &'a Policy,
    on: NaiveDate,
    left: i64,
    parts: &'a mut Vec<Part>,
}

impl Till<'_> {
    /// Pays the rows of a lane in the policy's order.
    fn take(&mut self, rows: &mut [Asked], lane: &mut Lane, reach: &[Reach]) {
        lane.trim(rows);
        let steps: Vec<(u8, Step)> = (1_u8..).zip(*self.policy.order.steps()).collect();
        // Read vertically, each step goes over its rows alone; read
        // horizontally, those of a class go over each row together.
        let together = |a: &(u8, Step), b: &(u8, Step)| {
            self.policy.reading == Reading::Horizontal && a.1.class() == b.1.class()
        };
        for steps in steps.chunk_by(together) {
            let class = steps[0].1.class();
            if self.left == 0 {
                return;
            }
            if !reach.contains(&Reach::of(class)) {
                continue;
            }
            let range = lane.class(rows, self.on, class);
            match (class, self.policy.over) {
                (Class::InAdvance, Over::Credit) => {}
                (Class::InAdvance, Over::ReSpread) => {
                    let principal = steps
                        .iter()
                        .find(|(_, step)| step.component() == Component::Principal);
                    if let Some(step) = principal {
                        self.lower_evenly(rows, lane.0.range(range), *step);
                    }
                }
                (Class::InAdvance, Over::LastInstalment) => {
                    self.walk(rows, lane.0.range(range).rev(), steps);
                }
                _ => self.walk(rows, lane.0.range(range), steps),
            }
        }
    }

    /// Takes the steps from each of the rows in turn.
    fn walk<'r>(
        &mut self,
        rows: &mut [Asked],
        order: impl Iterator<Item = &'r usize>,
        steps: &[(u8, Step)],
    ) {
        for row in order {
            for step in steps {
                let open = rows[*row].of(step.1.component());
                self.part(rows, *row, *step, open.min(self.left));
            }
            if self.left == 0 {
                return;
            }
        }
    }

    /// Takes a part that neither the row nor the till lacks.
    fn part(&mut self, rows: &mut [Asked], row: usize, (step, taken): (u8, Step), amount: i64) {
        if amount > 0 {
            rows[row].open[taken.component()] -= amount;
            self.left -= amount;
            self.parts.push(Part {
                row,
                component: taken.component(),
                amount,
                class: taken.class(),
                step,
            });
        }
    }

    /// Lowers the principal of the rows by the same amount each.
    fn lower_evenly<'r>(
        &mut self,
        rows: &mut [Asked],
        order: impl Iterator<Item = &'r usize>,
        step: (u8, Step),
    ) {
        let order: Vec<usize> = order.copied().collect();
        let mut caps: Vec<i64> = order
            .iter()
            .map(|row| rows[*row].of(Component::Principal))
            .collect();
        caps.sort_unstable();
        // The smallest rows that an even share would pay whole are set
        // aside one by one; what is left is even over the others.
        let mut left = self.left;
        let mut others = i64::try_from(caps.len()).unwrap_or(i64::MAX);
        for cap in caps {
            if cap > left / others {
                break;
            }
            left -= cap;
            others -= 1;
        }
        let (even, mut odd) = match others {
            0 => (i64::MAX, 0),
            _ => (left / others, left % others),
        };
        for row in order {
            let cap = rows[row].of(Component::Principal);
            let lowered = if cap <= even {
                cap
            } else {
                let coin = i64::from(odd > 0);
                odd -= coin;
                even + coin
            };
            self.part(rows, row, step, lowered);
        }
    }

    /// Pays every debt its share of what is within reach.
    fn share(&mut self, rows: &mut [Asked], debts: &mut BTreeMap<usize, Lane>, reach: Reach) {
        let open: Vec<i64> = debts
            .values_mut()
            .map(|lane| {
                lane.trim(rows);
                self.open(rows, lane, reach)
            })
            .collect();
        let total: i64 = open.iter().sum();
        let amount = self.left.min(total);
        if amount == 0 {
            return;
        }
        let rest = self.left - amount;
        for (lane, share) in debts.values_mut().zip(split(amount, &open, total)) {
            self.left = share;
            self.take(rows, lane, &[reach]);
            debug_assert_eq!(self.left, 0, "a share is never more than is open");
        }
        self.left = rest;
    }

    /// What a payment can pay on a lane.
    fn open(&self, rows: &[Asked], lane: &Lane, reach: Reach) -> i64 {
        let later = lane.class(rows, self.on, Class::InAdvance);
        match (reach, self.policy.over) {
            (Reach::Asked, _) => lane
                .0
                .range(..later.start)
                .map(|row| rows[*row].total())
                .sum(),
            (Reach::Advance, Over::Credit) => 0,
            (Reach::Advance, Over::ReSpread) => lane
                .0
                .range(later)
                .map(|row| rows[*row].of(Component::Principal))
                .sum(),
            (Reach::Advance, _) => lane.0.range(later).map(|row| rows[*row].total()).sum(),
        }
    }
}

/// Payments on their way, one after the other.
struct Run<'a> {
    desk: Desk<'a>,
    /// The days on which something is due and no credit was used yet.
    days: VecDeque<NaiveDate>,
    /// Credits, the oldest first.
    waiting: VecDeque<(&'a Payment, i64)>,
    taken: Vec<Taken>,
}

impl<'a> Run<'a> {
    /// Uses the credits for what comes due by the end of a day.
    fn use_credits(&mut self, until: NaiveDate) {
        while let Some(day) = self.days.front().copied().filter(|day| *day <= until) {
            self.days.pop_front();
            while let Some((payment, amount)) = self.waiting.pop_front() {
                let left = self.pay(payment, day, amount, &[Reach::Asked]);
                if left > 0 {
                    // It found nothing more that is due, so neither would
                    // the credits behind it.
                    self.waiting.push_front((payment, left));
                    break;
                }
            }
        }
    }

    fn pay(&mut self, payment: &'a Payment, on: NaiveDate, amount: i64, reach: &[Reach]) -> i64 {
        let mut parts = Vec::new();
        let left = self.desk.pay(payment, on, amount, reach, &mut parts);
        self.taken.extend(parts.into_iter().map(|part| Taken {
            payment: payment.id,
            on,
            part,
        }));
        left
    }
}
