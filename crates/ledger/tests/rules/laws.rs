//! Laws that hold whatever happens.

use chrono::{Days, NaiveDate};
use ledger::account::Account;
use ledger::ageing::ageing;
use ledger::dues::dues;
use ledger::plan::progress::progress;
use ledger::replay::position;
use ledger::statement::statement;
use money::amount::Money;
use proptest::prelude::*;

use crate::story::{day, euro, nobody, step};

/// Some months in which anything may happen; what is refused doesn't.
fn any_account() -> impl Strategy<Value = (Account, Vec<String>)> {
    let line = (0_u64..200, 0_u8..14, 1_i64..30_000, 0_u64..60, 0_usize..6);
    prop::collection::vec(line, 0..40).prop_map(|lines| {
        let mut account = nobody();
        let mut done = Vec::new();
        for (on, verb, cents, due, which) in lines {
            let on = day("2026-01-01") + Days::new(on);
            let amount = format!("{}.{:02}", cents / 100, cents % 100);
            let reference = |n: usize| account.debts.get(n).map(|debt| debt.reference.clone());
            let text = match (verb, reference(which)) {
                (0..=3, _) => {
                    let due = on + Days::new(due);
                    format!("{on} owe {amount} D{} due {due}", account.debts.len())
                }
                (4, _) => format!("{on} pay {amount}"),
                (5, _) => format!("{on} pay {amount} towards all"),
                (6, Some(debt)) => format!("{on} pay {amount} towards {debt}"),
                (7, Some(debt)) => format!("{on} fee {amount} towards {debt}"),
                (8, Some(debt)) => format!("{on} discount {amount} towards {debt}"),
                (9, Some(debt)) => format!("{on} void {debt}"),
                (10, _) if which < account.entries.len() => format!("{on} void p{}", which + 1),
                (12, _) => {
                    let until = on + Days::new(due);
                    let changes = [
                        r#"{"kind":"reAmortise"}"#.to_owned(),
                        r#"{"kind":"missed","then":{"kind":"addToEnd"}}"#.to_owned(),
                        format!(
                            r#"{{"kind":"holiday","from":"{on}","to":"{until}","then":"shift"}}"#
                        ),
                        r#"{"kind":"paidMore","then":"smaller"}"#.to_owned(),
                        format!(r#"{{"kind":"reAge","first":"{until}"}}"#),
                        r#"{"kind":"settle"}"#.to_owned(),
                    ];
                    format!("{on} amend {}", changes[which])
                }
                (13, _) => format!("{on} unamend"),
                (11, _) => {
                    let first = on + Days::new(due);
                    let how = [
                        "",
                        " at 12",
                        " at 7.5 fee 3.00",
                        " off 5.00",
                        " at 0 fee 1.00",
                        "",
                    ];
                    format!("{on} plan {} weekly from {first}{}", which + 1, how[which])
                }
                _ => continue,
            };
            if let Ok(events) = step(&account, &text) {
                events.iter().for_each(|event| account.apply(event));
                done.push(text);
            }
        }
        (account, done)
    })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..300).prop_map(|days| day("2025-12-15") + Days::new(days))
}

fn sum(parts: impl IntoIterator<Item = Money>) -> Money {
    Money::sum(parts, euro()).expect("countable")
}

proptest! {
    #[test]
    fn a_statement_adds_up_and_the_next_one_goes_on_from_it(
        (account, story) in any_account(),
        mut days in prop::collection::vec(any_day(), 2..6),
    ) {
        days.sort();
        days.dedup();
        let mut before: Option<Money> = None;
        for period in days.windows(2) {
            let made = statement(&account, Some(period[0]), period[1] - Days::new(1));
            for section in made.expect("countable").sections {
                let mut balance = section.opening;
                for line in &section.lines {
                    prop_assert!(period[0] <= line.on && line.on < period[1]);
                    balance = balance.checked_add(line.added).expect("countable");
                    balance = balance.checked_sub(line.paid).expect("countable");
                    prop_assert_eq!(balance, line.balance);
                }
                prop_assert_eq!(balance, section.closing, "{:?}", story);
                prop_assert_eq!(section.closing, section.ageing.total);
                let turned = section.added.checked_sub(section.paid).expect("countable");
                prop_assert_eq!(section.opening.checked_add(turned).expect("countable"), balance);
                if let Some(before) = before {
                    prop_assert_eq!(before, section.opening);
                }
                before = Some(section.closing);
            }
        }
    }

    #[test]
    fn every_cent_of_an_entry_goes_somewhere_and_no_debt_is_paid_twice(
        (account, story) in any_account(),
        as_of in any_day(),
    ) {
        let at = position(&account, euro(), as_of).expect("countable");
        for debt in &at.debts {
            let paid = at.allocations.iter().filter(|part| part.debt == debt.debt);
            let paid = sum(paid.map(|part| part.amount));
            prop_assert!(!debt.open.is_negative(), "{:?}", story);
            prop_assert_eq!(paid.checked_add(debt.open).expect("countable"), debt.charged);
        }
        for entry in account.entries.iter().filter(|entry| !entry.kind.adds()) {
            let parts = at.allocations.iter().filter(|part| part.entry == entry.id);
            let over = at.credits.iter().filter(|credit| credit.entry == entry.id);
            let gone = sum(parts.map(|p| p.amount).chain(over.map(|c| c.amount)));
            let counts = account.entry_counts(entry, as_of);
            prop_assert_eq!(gone, if counts { entry.amount } else { sum([]) });
        }
        for credit in &at.credits {
            // What names a debt that is still to come waits for that one.
            let waits = credit.waits_for.and_then(|id| account.debt(id));
            prop_assert!(
                waits.is_some_and(|debt| debt.issued > as_of)
                    || at.debts.iter().all(|debt| debt.open.is_zero()),
                "{:?}", story
            );
        }
    }

    #[test]
    fn what_is_asked_for_is_what_is_open(
        (account, story) in any_account(),
        as_of in any_day(),
    ) {
        let at = position(&account, euro(), as_of).expect("countable");
        let asked = dues(&account, &at).expect("countable");
        let open = sum(at.debts.iter().map(|debt| debt.open));
        prop_assert_eq!(sum(asked.iter().map(|due| due.open)), open, "{:?}", story);
        let age = ageing(&account, &at).expect("countable");
        prop_assert_eq!(sum(age.buckets().map(|bucket| bucket.amount)), open);
        prop_assert!(asked.windows(2).all(|pair| pair[0].on <= pair[1].on));
        for plan in &account.plans {
            let progress = progress(plan, &at).expect("countable");
            prop_assert_eq!(sum(progress.rows.iter().map(|row| row.open)), progress.left);
            prop_assert_eq!(sum(progress.rows.iter().map(|row| row.paid)), progress.paid);
        }
    }

    #[test]
    fn the_order_of_entering_makes_no_difference(
        (account, story) in any_account(),
        as_of in any_day(),
        seed in any::<u64>(),
    ) {
        let mut other = account.clone();
        let turn = usize::try_from(seed % 17).expect("small");
        let (debts, entries, voids) = (other.debts.len(), other.entries.len(), other.voids.len());
        other.debts.rotate_left(turn.checked_rem(debts).unwrap_or(0));
        other.entries.rotate_left(turn.checked_rem(entries).unwrap_or(0));
        other.voids.reverse();
        other.voids.rotate_left(turn.checked_rem(voids).unwrap_or(0));
        prop_assert_eq!(
            position(&account, euro(), as_of),
            position(&other, euro(), as_of),
            "{:?}", story
        );
    }
}
