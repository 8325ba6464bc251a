//! A small language for what happens on an account.
//!
//! ```text
//! 2026-01-01 owe 100.00 A due 2026-01-31
//! 2026-02-05 pay 30.00 towards A
//! 2026-02-06 credit|discount|waive|fee 5.00 towards A
//! 2026-02-07 void A            (or p1: the first entry)
//! 2026-02-10 plan 4 monthly from 2026-02-28 [over A B] [deposit 10.00]
//! 2026-02-10 plan each 25.00 weekly from 2026-02-28
//! 2026-02-20 plan 6 monthly from 2026-03-31 instead
//! 2026-02-10 plan 6 monthly from 2026-03-10 at 12 [fee 10.00] [off 20.00]
//! 2026-02-10 plan 3 monthly from 2026-02-28 over A B by "proRata"
//! 2026-03-01 end plan
//! 2026-04-01 amend {"kind":"reAmortise"}
//! 2026-04-02 unamend
//! ```

use allocation::policy::Policy;
use chrono::NaiveDate;
use ledger::account::Account;
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::decide::{self, Proposal, Refusal};
use ledger::entry::{Entry, EntryKind, Method, Target, Towards, Void};
use ledger::event::Event;
use ledger::id::{AmendmentId, CustomerId, DebtId, EntryId, PlanId};
use ledger::plan::{Amended, Ended, Keeping};
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use schedule::amend::change::Amendment;
use schedule::days::rhythm::Rhythm;
use schedule::terms::{Deposit, Fee, Interest, Part, Terms};
use uuid::Uuid;

pub(crate) fn euro() -> Currency {
    "EUR".parse().expect("a currency")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

/// An amount such as `100.00` or `100.00USD`.
pub(crate) fn money(text: &str) -> Money {
    let figures = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let code = &text[figures.len()..];
    let currency = if code.is_empty() {
        euro()
    } else {
        code.parse().expect("a currency")
    };
    Money::parse(figures, currency).expect("an amount")
}

pub(crate) fn nobody() -> Account {
    Account::new(Customer {
        id: CustomerId(Uuid::from_u128(1)),
        name: "Ada".into(),
        company: String::new(),
        reference: "C-001".into(),
        email: String::new(),
        phone: String::new(),
        address: Vec::new(),
        country: None,
        language: None,
        time_zone: None,
        notes: String::new(),
    })
}

/// The name of the debt of that reference.
pub(crate) fn debt_id(account: &Account, reference: &str) -> DebtId {
    let debt = account.debts.iter().find(|d| d.reference == reference);
    debt.unwrap_or_else(|| panic!("no debt {reference}")).id
}

/// Plays a story; panics at what is refused.
pub(crate) fn play(story: &str) -> Account {
    let mut account = nobody();
    for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let events = step(&account, line).unwrap_or_else(|why| panic!("{line}: {why}"));
        events.iter().for_each(|event| account.apply(event));
    }
    account
}

/// What follows on one line.
pub(crate) fn step(account: &Account, line: &str) -> Result<Vec<Event>, Refusal> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let after = |word: &str| {
        let at = words.iter().position(|w| *w == word);
        at.and_then(|at| words.get(at + 1)).copied()
    };
    let on = day(words[0]);
    let next = Uuid::from_u128(1000 + (account.debts.len() + account.entries.len()) as u128);
    match words[1] {
        "owe" => {
            let debt = Debt {
                id: DebtId(next),
                customer: account.customer.id,
                reference: words[3].into(),
                description: String::new(),
                issued: on,
                due: after("due").map_or(on, day),
                amount: money(words[2]),
                terms: String::new(),
                disputed: false,
            };
            Ok(vec![decide::write_debt(account, debt)?])
        }
        "void" => {
            let target = match words[2].strip_prefix('p') {
                Some(number) => {
                    let number: usize = number.parse().expect("a number");
                    Target::Entry(account.entries[number - 1].id)
                }
                None => Target::Debt(debt_id(account, words[2])),
            };
            let void = Void {
                customer: account.customer.id,
                target,
                on,
                reason: "a slip".into(),
            };
            decide::void(account, void)
        }
        "amend" => {
            let plan = account
                .plans
                .last()
                .ok_or(Refusal::Unknown { what: "plan" })?
                .id;
            let change = line.split_once("amend ").map_or("", |(_, change)| change);
            let amended = Amended {
                id: AmendmentId(Uuid::from_u128(
                    u128::from(
                        on.signed_duration_since(day("2000-01-01"))
                            .num_days()
                            .unsigned_abs(),
                    ) * 1000
                        + account
                            .plans
                            .iter()
                            .map(|p| p.amendments.len() as u128)
                            .sum::<u128>(),
                )),
                amendment: Amendment {
                    on,
                    reason: "life".into(),
                    change: serde_json::from_str(change).expect(change),
                },
                joined: Vec::new(),
                undone: false,
            };
            Ok(vec![decide::amend_plan(account, plan, amended)?])
        }
        "unamend" => {
            let plan = account
                .plans
                .last()
                .ok_or(Refusal::Unknown { what: "plan" })?;
            let last = plan.standing_amendments().last().map(|last| last.id);
            let last = last.ok_or(Refusal::Unknown { what: "amendment" })?;
            Ok(vec![decide::undo_amendment(account, plan.id, last)?])
        }
        "plan" => decide::agree_plan(account, proposal(account, on, &words)),
        "end" => {
            let plan = account.plans.last().expect("a plan").id;
            let ended = Ended {
                on,
                reason: "agreed anew".into(),
            };
            Ok(vec![decide::end_plan(account, plan, ended)?])
        }
        verb => {
            let kind = match verb {
                "pay" => EntryKind::Payment {
                    method: Method::Cash,
                    reference: String::new(),
                    received: on,
                },
                "credit" => EntryKind::Credit,
                "discount" => EntryKind::Discount,
                "waive" => EntryKind::Waiver,
                "fee" => EntryKind::Fee,
                other => panic!("{other} is no verb"),
            };
            let towards = match after("towards") {
                Some("plan") => Towards::Plan(account.plans.last().expect("a plan").id),
                Some("all") => Towards::InProportion,
                Some(reference) => Towards::Debt(debt_id(account, reference)),
                None => Towards::OldestDueFirst,
            };
            let entry = Entry {
                id: EntryId(next),
                customer: account.customer.id,
                kind,
                amount: money(words[2]),
                on,
                towards,
                note: "because".into(),
            };
            Ok(vec![decide::post_entry(account, entry)?])
        }
    }
}

fn proposal(account: &Account, agreed: NaiveDate, words: &[&str]) -> Proposal {
    let at = |word: &str| words.iter().position(|w| *w == word);
    let first = day(words[at("from").expect("from") + 1]);
    let rhythm = |word: &str| match word {
        "weekly" => Rhythm::WEEKLY,
        "fortnightly" => Rhythm::Week { count: 2 },
        "monthly" => Rhythm::MONTHLY,
        other => panic!("{other} is no rhythm"),
    };
    let figure = |text: &str| Figure(money(text).to_decimal());
    let mut terms = match words[2] {
        "each" => Terms::each(figure(words[3]), rhythm(words[4]), first),
        count => Terms::count(count.parse().expect("a number"), rhythm(words[3]), first),
    };
    terms.deposit = at("deposit").map(|at| Deposit {
        amount: Some(figure(words[at + 1])),
        percent: None,
        on: Some(agreed),
    });
    if let Some(at) = at("at") {
        terms.interest = Some(Interest {
            rate: Some(Figure(words[at + 1].parse().expect("a rate"))),
            ..Interest::default()
        });
    }
    if let Some(at) = at("fee") {
        terms.fees.push(Fee {
            amount: Some(figure(words[at + 1])),
            ..Fee::default()
        });
    }
    if let Some(at) = at("off") {
        terms.discount = Some(Part {
            amount: Some(figure(words[at + 1])),
            percent: None,
        });
    }
    let over = at("over").map_or(&[][..], |at| &words[at + 1..]);
    Proposal {
        id: PlanId(Uuid::from_u128(500 + account.plans.len() as u128)),
        debts: over
            .iter()
            .take_while(|word| !["deposit", "at", "fee", "off", "instead", "by"].contains(word))
            .map(|reference| debt_id(account, reference))
            .collect(),
        currency: euro(),
        agreed,
        terms,
        keeping: Keeping {
            allocation: at("by").map_or_else(Policy::default, |at| {
                serde_json::from_str(&words[at + 1..].concat()).expect("a policy, the last word")
            }),
            ..Keeping::default()
        },
        said: String::new(),
        replaces: words
            .contains(&"instead")
            .then(|| account.plans.last().expect("a plan").id),
    }
}
