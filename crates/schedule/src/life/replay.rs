//! A plan's life: payments and amendments in the order in which they
//! count, whatever the order in which they were told.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AmendError, Amendment, Cannot, Change, amended, cannot};
use crate::allocation::policy::{Component, Over, Policy};
use crate::allocation::{AllocationError, Asked, Payment};
use crate::row::Row;
use crate::terms::Terms;

/// Something that happened to a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Event {
    /// Its name. A UUID as a number will do. Of two events with one name,
    /// the one that counts first is taken.
    pub id: u128,
    /// The day on which it counts; an amendment has its own.
    pub on: NaiveDate,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    /// So many of the currency's smallest coin were paid.
    Paid(i64),
    /// A payment bounced: it counts until this day and no longer from it.
    Reversed {
        /// Which payment.
        of: u128,
    },
    /// The plan was changed.
    Amended(Amendment),
    /// Another event is taken back, as if it had never been.
    Undone {
        /// Which event.
        of: u128,
    },
}

/// A plan and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// Each version of the rows, the first as agreed.
    pub versions: Vec<Version>,
    /// What is paid on each row of the last version, by component.
    pub paid: Vec<[i64; 4]>,
    /// What was paid and is on no row.
    pub credit: i64,
    /// Events that change nothing, and why.
    pub refused: Vec<(u128, AmendError)>,
}

/// The rows of a plan from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// From the end of which day.
    pub from: NaiveDate,
    /// By which amendment; none for the plan as it was agreed.
    pub amendment: Option<u128>,
    /// The terms by which a further amendment goes on.
    pub terms: Terms,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Life {
    /// The rows as they are now.
    ///
    /// # Panics
    /// Never: there is always the version that was agreed.
    #[must_use]
    pub fn now(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }
}

/// What a payment has paid, by row and component.
#[derive(Debug, Clone, Copy)]
struct Part {
    payment: u128,
    row: usize,
    component: Component,
    amount: i64,
}

/// The plan on its way.
struct Run<'a> {
    policy: &'a Policy,
    terms: Terms,
    rows: Vec<Row>,
    /// What older payments have paid on the rows.
    parts: Vec<Part>,
    /// What of older payments is on no row.
    credits: Vec<(u128, i64)>,
    /// The day from which credits look for rows.
    since: NaiveDate,
    /// Payments since the last amendment.
    fresh: Vec<Payment>,
}

/// Replays a plan's life up to the end of a day.
///
/// The order of the events in the list changes nothing. They count by
/// their day; within a day payments come first, then those that bounced,
/// then amendments; of two alike the one with the smaller id comes first.
///
/// An amendment sees what counted on its own day: a payment that bounced
/// later had been paid. Where it makes no sense after what was found out
/// since, it stays without effect, and `refused` tells why. From one
/// amendment to the next, payments go over the rows as
/// [`allocation::replay`](crate::allocation::replay) has it. What a payment
/// paid before an amendment it goes on paying after it; a bounced one
/// leaves its rows open again.
///
/// Conditional rows are asked for by nobody here: nothing is allocated to
/// them. Before [`Change::PaidMore`] and [`Change::Settle`] a credit that
/// waits pays the next rows.
///
/// # Errors
/// Amounts below nothing or too large; a policy that can't be followed.
pub fn replay(
    terms: &Terms,
    base: &[Row],
    policy: &Policy,
    events: &[Event],
    as_of: NaiveDate,
) -> Result<Life, AllocationError> {
    let mut refused = Vec::new();
    let (events, bounced) = in_order(events, as_of, &mut refused);
    let start = base
        .first()
        .map_or(as_of, |first| super::desk::start(terms, first));
    let mut run = Run {
        policy,
        terms: terms.clone(),
        rows: base.to_vec(),
        parts: Vec::new(),
        credits: Vec::new(),
        since: start,
        fresh: Vec::new(),
    };
    let mut versions = vec![Version {
        from: start,
        amendment: None,
        terms: terms.clone(),
        rows: base.to_vec(),
    }];
    for event in events {
        match &event.what {
            What::Paid(amount) => run.fresh.push(Payment {
                id: event.id,
                on: event.on,
                amount: *amount,
                towards: Vec::new(),
            }),
            What::Amended(amendment) => match run.amend(amendment, &bounced)? {
                Ok(()) => versions.push(Version {
                    from: amendment.on,
                    amendment: Some(event.id),
                    terms: run.terms.clone(),
                    rows: run.rows.clone(),
                }),
                Err(error) => refused.push((event.id, error)),
            },
            What::Reversed { .. } | What::Undone { .. } => {}
        }
    }
    let (parts, credits) = run.allocated(as_of, &bounced, policy)?;
    refused.sort_by_key(|(id, _)| *id);
    Ok(Life {
        paid: paid(run.rows.len(), &parts),
        credit: credits.iter().map(|(_, left)| left).sum(),
        versions,
        refused,
    })
}

/// The events that count, in order, and from which day payments bounced.
fn in_order<'e>(
    events: &'e [Event],
    as_of: NaiveDate,
    refused: &mut Vec<(u128, AmendError)>,
) -> (Vec<&'e Event>, BTreeMap<u128, NaiveDate>) {
    let day = |event: &Event| match &event.what {
        What::Amended(amendment) => amendment.on,
        _ => event.on,
    };
    let step = |event: &Event| match event.what {
        What::Paid(_) => 0,
        What::Reversed { .. } => 1,
        What::Amended(_) => 2,
        What::Undone { .. } => 3,
    };
    let mut events: Vec<&Event> = events.iter().filter(|event| day(event) <= as_of).collect();
    events.sort_by(|a, b| {
        (day(a), step(a), a.id)
            .cmp(&(day(b), step(b), b.id))
            // Two with one name and day: by all there is in them.
            .then_with(|| format!("{a:?}").cmp(&format!("{b:?}")))
    });
    let mut names = BTreeMap::new();
    events.retain(|event| match names.entry(event.id) {
        std::collections::btree_map::Entry::Vacant(entry) => {
            entry.insert(step(event));
            true
        }
        std::collections::btree_map::Entry::Occupied(_) => false,
    });
    // The last word counts: an undo can itself be undone.
    let mut undone = BTreeSet::new();
    let mut undos: Vec<&Event> = events
        .iter()
        .filter(|event| step(event) == 3)
        .copied()
        .collect();
    undos.sort_by_key(|event| Reverse((event.on, event.id)));
    let nothing = |id| (id, cannot("of", Cannot::AboutNothing));
    for event in undos {
        if let What::Undone { of } = event.what
            && !undone.contains(&event.id)
        {
            if names.contains_key(&of) && of != event.id {
                undone.insert(of);
            } else {
                refused.push(nothing(event.id));
            }
        }
    }
    events.retain(|event| !undone.contains(&event.id));
    let mut bounced = BTreeMap::new();
    for event in &events {
        if let What::Reversed { of } = event.what {
            if names.get(&of) == Some(&0) {
                bounced.entry(of).or_insert(event.on);
            } else {
                refused.push(nothing(event.id));
            }
        }
    }
    (events, bounced)
}

fn paid(rows: usize, parts: &[Part]) -> Vec<[i64; 4]> {
    let mut paid = vec![[0; 4]; rows];
    for part in parts {
        paid[part.row][part.component as usize] += part.amount;
    }
    paid
}

/// Parts of payments, and what of payments is on no row.
type Allocated = (Vec<Part>, Vec<(u128, i64)>);

impl Run<'_> {
    /// Where all payments went by the end of a day.
    fn allocated(
        &self,
        on: NaiveDate,
        bounced: &BTreeMap<u128, NaiveDate>,
        policy: &Policy,
    ) -> Result<Allocated, AllocationError> {
        let counts = |id: &u128| bounced.get(id).is_none_or(|day| *day > on);
        let mut parts: Vec<Part> = self.parts.clone();
        parts.retain(|part| counts(&part.payment));
        let payments: Vec<Payment> = self
            .credits
            .iter()
            .map(|(id, amount)| Payment {
                id: *id,
                on: self.since,
                amount: *amount,
                towards: Vec::new(),
            })
            .chain(self.fresh.iter().cloned())
            .filter(|payment| counts(&payment.id))
            .collect();
        if payments.is_empty() {
            return Ok((parts, Vec::new()));
        }
        let before = paid(self.rows.len(), &parts);
        let asked: Vec<Asked> = self
            .rows
            .iter()
            .zip(&before)
            .map(|(row, paid)| {
                let mut open = [
                    0,
                    row.fee.minor() - paid[1],
                    row.interest.minor() - paid[2],
                    row.principal.minor() - paid[3],
                ];
                if row.part.is_conditional() {
                    open = [0; 4];
                }
                Asked {
                    debt: 0,
                    due: row.due,
                    open,
                }
            })
            .collect();
        let replayed = crate::allocation::replay(&asked, &payments, policy, on)?;
        parts.extend(replayed.taken.iter().map(|taken| Part {
            payment: taken.payment,
            row: taken.part.row,
            component: taken.part.component,
            amount: taken.part.amount,
        }));
        Ok((parts, replayed.credits))
    }

    fn amend(
        &mut self,
        amendment: &Amendment,
        bounced: &BTreeMap<u128, NaiveDate>,
    ) -> Result<Result<(), AmendError>, AllocationError> {
        let on = amendment.on;
        let (mut parts, mut credits) = self.allocated(on, bounced, self.policy)?;
        let uses_credit = matches!(
            amendment.change,
            Change::PaidMore { .. } | Change::Settle { .. }
        );
        if uses_credit && !credits.is_empty() {
            let next = Policy {
                over: Over::NextInstalment,
                ..self.policy.clone()
            };
            let waiting = Run {
                policy: self.policy,
                terms: Terms::default(),
                rows: std::mem::take(&mut self.rows),
                parts: parts.clone(),
                credits: credits.clone(),
                since: on,
                fresh: Vec::new(),
            };
            let spent = waiting.allocated(on, bounced, &next);
            self.rows = waiting.rows;
            (parts, credits) = spent?;
        }
        let before = paid(self.rows.len(), &parts);
        let made = match amended(&self.terms, &self.rows, &before, amendment) {
            Ok(made) => made,
            Err(error) => return Ok(Err(error)),
        };
        self.parts = moved(parts, &made.from, made.paid);
        self.rows = made.rows;
        self.terms = made.terms;
        self.credits = credits;
        self.since = on;
        self.fresh.clear();
        Ok(Ok(()))
    }
}

/// The parts of payments on the rows of a new version. A row keeps how
/// much was paid on it; only interest may have become principal.
fn moved(parts: Vec<Part>, from: &[Option<usize>], mut left: Vec<[i64; 4]>) -> Vec<Part> {
    let mut place: BTreeMap<usize, usize> = BTreeMap::new();
    for (row, was) in from.iter().enumerate() {
        if let Some(was) = was {
            place.insert(*was, row);
        }
    }
    let mut found = Vec::with_capacity(parts.len());
    let mut rest = Vec::new();
    for mut part in parts {
        let Some(row) = place.get(&part.row) else {
            debug_assert!(false, "what was paid stays paid");
            continue;
        };
        part.row = *row;
        let there = &mut left[*row][part.component as usize];
        let taken = part.amount.min(*there);
        *there -= taken;
        if taken > 0 {
            found.push(Part {
                amount: taken,
                ..part
            });
        }
        if taken < part.amount {
            let amount = part.amount - taken;
            rest.push(Part { amount, ..part });
        }
    }
    for part in rest {
        let there = &mut left[part.row][Component::Principal as usize];
        debug_assert!(*there >= part.amount, "interest became principal");
        *there -= part.amount;
        found.push(Part {
            component: Component::Principal,
            ..part
        });
    }
    found
}
