//! The tables give back what the events made.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::{Days, NaiveDate};
use ledger::account::Account;
use ledger::decide;
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::event::Event;
use ledger::id::{AmendmentId, CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::{Amended, Ended, Keeping};
use money::amount::Money;
use money::currency::Currency;
use proptest::prelude::*;
use schedule::amend::change::Amendment;
use schedule::days::rhythm::Rhythm;
use schedule::terms::Terms;
use serde_json::json;
use uuid::Uuid;

use crate::open::create_with;
use crate::tests::shop::{Shop, append, customer, day, quick_key};

/// One thing that somebody tries to do. The numbers choose among what is
/// there; what the rules refuse doesn't happen.
type Attempt = (u8, u8, u8, i64, u64);

/// The accounts as they are in memory, folded from the events alone.
#[derive(Default)]
struct Memory {
    accounts: BTreeMap<CustomerId, Account>,
    order: Vec<CustomerId>,
    made: u128,
}

impl Memory {
    fn apply(&mut self, event: &Event) {
        if let (Event::CustomerWritten(card), false) = (
            event,
            event
                .customer()
                .is_some_and(|id| self.accounts.contains_key(&id)),
        ) {
            self.order.push(card.id);
            self.accounts.insert(card.id, Account::new(card.clone()));
        }
        if let Some(account) = event.customer().and_then(|id| self.accounts.get_mut(&id)) {
            account.apply(event);
        }
    }

    fn name(&mut self) -> Uuid {
        self.made += 1;
        // Spread, so that rows are not in the order of their names.
        Uuid::from_u128(
            self.made
                .wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835),
        )
    }

    /// What would follow, if the rules allow it.
    fn attempt(&mut self, (what, whose, which, minor, on): Attempt) -> Option<Vec<Event>> {
        let on = day("2026-01-01").checked_add_days(Days::new(on))?;
        let currency: Currency = ["USD", "JPY", "KWD"][usize::from(which) % 3].parse().ok()?;
        let amount = Money::from_minor(minor, currency).ok()?;
        let name = self.name();
        if what == 0 || self.order.is_empty() {
            let mut card = customer(name.as_u128());
            card.country = (which % 2 == 0).then(|| "FR".into());
            return decide::write_customer(card, false)
                .ok()
                .map(|event| vec![event]);
        }
        let id = self.order[usize::from(whose) % self.order.len()];
        let account = &self.accounts[&id];
        let debt = pick(&account.debts, which).map(|debt| debt.id);
        let plan = pick(&account.plans, which).map(|plan| plan.id);
        let entry = pick(&account.entries, which).map(|entry| entry.id);
        let one = |event: Result<Event, decide::Refusal>| event.ok().map(|event| vec![event]);
        match what {
            1 => {
                let mut card = account.customer.clone();
                card.notes = format!("spoke on {on}");
                one(decide::write_customer(card, false))
            }
            2 | 3 => one(decide::write_debt(account, new_debt(id, name, amount, on))),
            4 => {
                let mut debt = account.debt(debt?)?.clone();
                debt.disputed = !debt.disputed;
                debt.due = debt.due.max(on);
                one(decide::write_debt(account, debt))
            }
            5..=8 => {
                let towards = match (which % 4, debt, plan) {
                    (0, Some(debt), _) => Towards::Debt(debt),
                    (1, _, Some(plan)) => Towards::Plan(plan),
                    (2, ..) => Towards::InProportion,
                    _ => Towards::OldestDueFirst,
                };
                one(decide::post_entry(
                    account,
                    Entry {
                        id: EntryId(name),
                        customer: id,
                        kind: entry_kind(which, on),
                        amount,
                        on,
                        towards,
                        note: "agreed".into(),
                    },
                ))
            }
            9 => {
                let target = match (which % 2, debt, entry) {
                    (0, Some(debt), _) => Target::Debt(debt),
                    (_, _, Some(entry)) => Target::Entry(entry),
                    _ => return None,
                };
                decide::void(
                    account,
                    Void {
                        customer: id,
                        target,
                        on,
                        reason: "a slip".into(),
                    },
                )
                .ok()
            }
            10 => decide::agree_plan(account, proposal(name, currency, on)).ok(),
            11 => one(decide::end_plan(
                account,
                plan?,
                Ended {
                    on,
                    reason: "moved".into(),
                },
            )),
            13 => {
                let kind = ["reAmortise", "cancel"][usize::from(which) % 2];
                let change = json!({ "kind": kind });
                let amended = Amended {
                    id: AmendmentId(name),
                    amendment: Amendment {
                        on,
                        reason: "a slow month".into(),
                        change: serde_json::from_value(change).ok()?,
                    },
                    joined: Vec::new(),
                    undone: false,
                };
                one(decide::amend_plan(account, plan?, amended))
            }
            14 => {
                let plan = account.plan(plan?)?;
                let last = plan.standing_amendments().last()?.id;
                one(decide::undo_amendment(account, plan.id, last))
            }
            _ => Some(vec![Event::PreferenceSet {
                name: format!("setting {}", which % 3),
                value: minor.to_string(),
            }]),
        }
    }
}

fn pick<T>(all: &[T], which: u8) -> Option<&T> {
    all.get(usize::from(which) % all.len().max(1))
}

fn new_debt(owner: CustomerId, name: Uuid, amount: Money, on: NaiveDate) -> ledger::debt::Debt {
    ledger::debt::Debt {
        id: DebtId(name),
        customer: owner,
        reference: format!("INV {name}"),
        description: "Käse & “Brot”".into(),
        issued: on,
        due: on.checked_add_days(Days::new(30)).unwrap_or(on),
        amount,
        terms: "30 days".into(),
        disputed: false,
    }
}

fn entry_kind(which: u8, on: NaiveDate) -> EntryKind {
    match which % 5 {
        0 => EntryKind::Fee,
        1 => EntryKind::Credit,
        2 => EntryKind::Discount,
        3 => EntryKind::Waiver,
        _ => EntryKind::Payment {
            method: [Method::Card, Method::Cheque, Method::DirectDebit][usize::from(which) % 3],
            reference: "TR 1".into(),
            received: on,
        },
    }
}

fn proposal(name: Uuid, currency: Currency, on: NaiveDate) -> decide::Proposal {
    decide::Proposal {
        id: PlanId(name),
        debts: Vec::new(),
        currency,
        agreed: on,
        terms: Terms::count(3, Rhythm::monthly_on(31), on),
        keeping: Keeping::default(),
        said: "from March it is easier".into(),
        replaces: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn accounts_come_back_as_the_events_made_them(
        attempts in prop::collection::vec(
            (0_u8..15, any::<u8>(), any::<u8>(), 1_i64..1_000_000, 0_u64..700),
            1..120,
        ),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("shop.amicable");
        let vault = create_with(&path, || Ok(quick_key())).expect("created");
        let mut memory = Memory::default();
        let mut count = 0;
        for (command, attempt) in (1..).zip(attempts) {
            if let Some(events) = memory.attempt(attempt) {
                append(&vault, command, &events);
                events.iter().for_each(|event| memory.apply(event));
                count += events.len();
            }
        }
        let loaded = vault.read(|now| now.accounts()).expect("read");
        let folded: Vec<&Account> = memory.order.iter().map(|id| &memory.accounts[id]).collect();
        prop_assert_eq!(loaded.iter().collect::<Vec<_>>(), folded);
        for account in &loaded {
            let alone = vault.read(|now| now.account(account.customer.id)).expect("read");
            prop_assert_eq!(alone.as_ref(), Some(account));
        }
        let report = vault.verify(|_| ControlFlow::Continue(())).expect("verified");
        prop_assert_eq!(report.findings, vec![""; 0]);
        prop_assert_eq!(report.rows, count as u64);
    }
}

#[test]
fn an_account_without_anything_on_it_is_an_account() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &[Event::CustomerWritten(customer(1))]);
    let account = vault.read(|now| now.account(customer(1).id)).expect("read");
    assert_eq!(account, Some(Account::new(customer(1))));
}
