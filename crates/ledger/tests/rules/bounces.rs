//! Payments that bounce before, between and after changes of a plan: each
//! opens what it had paid, and nothing else.

use chrono::Days;
use expect_test::expect;
use ledger::account::Account;
use ledger::plan::progress::progress;
use ledger::replay::position;
use money::amount::Money;
use proptest::prelude::*;

use crate::plans::check;
use crate::story::{day, euro, play, step};

/// Four of 250.00, two of them paid, and a break agreed on 10 March.
const BREAK: &str = r#"
    2026-01-01 owe 1000.00 A
    2026-01-01 plan 4 monthly from 2026-01-31
    2026-01-31 pay 250.00
    2026-02-28 pay 250.00
    2026-03-10 amend {"kind":"holiday","from":"2026-03-15","to":"2026-04-15","then":"shift"}"#;

#[test]
fn the_first_of_two_payments_bounces_after_a_break() {
    check(
        &format!("{BREAK}\n2026-03-20 void p1"),
        "2026-03-25",
        expect![[r#"
            2026-01-31  250.00  250.00 left
            2026-02-28  250.00  settled
            2026-04-30  250.00  250.00 left
            2026-05-31  250.00  250.00 left
            250.00 late, 53 days since 2026-01-31"#]],
    );
}

#[test]
fn the_second_of_two_payments_bounces_after_a_break() {
    check(
        &format!("{BREAK}\n2026-03-20 void p2"),
        "2026-03-25",
        expect![[r#"
            2026-01-31  250.00  settled
            2026-02-28  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            2026-05-31  250.00  250.00 left
            250.00 late, 25 days since 2026-02-28"#]],
    );
}

#[test]
fn a_payment_that_bounced_before_the_break_was_missed_by_then() {
    check(
        &format!("{BREAK}\n2026-03-05 void p1"),
        "2026-03-25",
        expect![[r#"
            2026-01-31  250.00  settled
            2026-02-28  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            2026-05-31  250.00  250.00 left
            250.00 late, 25 days since 2026-02-28"#]],
    );
}

#[test]
fn one_of_three_payments_bounces_between_two_changes() {
    check(
        r#"2026-01-01 owe 1200.00 A
           2026-01-01 plan 4 monthly from 2026-01-31
           2026-01-31 pay 300.00
           2026-02-28 pay 200.00
           2026-03-05 amend {"kind":"missed","then":{"kind":"addToEnd"}}
           2026-03-20 void p1
           2026-03-31 pay 300.00
           2026-04-10 amend {"kind":"missed","then":{"kind":"spread"}}"#,
        "2026-04-12",
        expect![[r#"
            2026-01-31  300.00  settled
            2026-02-28  200.00  settled
            2026-04-30  450.00  450.00 left
            2026-05-31  250.00  250.00 left
            on track, next 450.00 on 2026-04-30"#]],
    );
}

#[test]
fn one_payment_over_two_rows_opens_both_when_it_bounces() {
    check(
        r#"2026-01-01 owe 1000.00 A
           2026-01-01 plan 4 monthly from 2026-01-31
           2026-01-31 pay 100.00
           2026-02-28 pay 400.00
           2026-03-10 amend {"kind":"holiday","from":"2026-03-15","to":"2026-04-15","then":"addToEnd"}
           2026-03-12 void p2"#,
        "2026-03-25",
        expect![[r#"
            2026-01-31  250.00  150.00 left
            2026-02-28  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            2026-05-31  250.00  250.00 left
            400.00 late, 53 days since 2026-01-31"#]],
    );
}

#[test]
fn a_payment_from_before_the_plan_opens_no_row_when_it_bounces() {
    check(
        "2026-01-01 owe 300.00 A due 2026-01-15
         2026-01-10 pay 60.00
         2026-01-31 plan 4 weekly from 2026-02-06
         2026-02-06 pay 60.00
         2026-02-10 void p1",
        "2026-02-10",
        expect![[r#"
            2026-02-06  60.00  settled
            2026-02-13  60.00  60.00 left
            2026-02-20  60.00  60.00 left
            2026-02-27  60.00  60.00 left
            60.00 late, 26 days since 2026-01-15"#]],
    );
}

#[test]
fn money_that_waits_for_its_row_is_not_asked_for_again() {
    check(
        r#"2026-01-31 owe 300.00 A
           2026-01-31 plan 3 monthly from 2026-02-28 by {"over":"credit"}
           2026-02-28 pay 150.00"#,
        "2026-02-28",
        expect![[r#"
            2026-02-28  100.00  settled
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            on track, next 50.00 on 2026-03-28"#]],
    );
}

#[test]
fn what_was_paid_late_before_a_change_still_decides_on_the_discount() {
    check(
        r#"2026-01-31 owe 320.00 A
           2026-01-31 plan 3 monthly from 2026-02-28 off 20.00
           2026-03-02 pay 100.00
           2026-03-05 amend {"kind":"holiday","from":"2026-03-20","to":"2026-04-10","then":"addToEnd"}
           2026-04-28 pay 100.00
           2026-05-28 pay 100.00"#,
        "2026-05-29",
        expect![[r#"
            2026-02-28  100.00  settled
            2026-04-28  100.00  settled
            2026-05-28  100.00  settled
            2026-05-28  20.00  20.00 left
            20.00 late, 1 days since 2026-05-28, let pass"#]],
    );
}

/// A debt of 1,000.00 on a plan, payments by day and cents, and a change.
fn any_changed_plan() -> impl Strategy<Value = (Vec<(u64, i64)>, usize, u64)> {
    let payments = prop::collection::vec((1_u64..90, 1_i64..40_000), 1..8);
    (payments, 0_usize..6, 40_u64..90)
}

proptest! {
    /// On the day after a change, whichever payment bounces takes back
    /// what it had paid, and no row gains or loses by it otherwise.
    #[test]
    fn a_bounce_after_a_change_moves_no_other_payment(
        (payments, change, on) in any_changed_plan(),
        which in any::<prop::sample::Index>(),
    ) {
        let on = day("2026-01-01") + Days::new(on);
        let changes = [
            r#"{"kind":"reAmortise"}"#,
            r#"{"kind":"missed","then":{"kind":"addToEnd"}}"#,
            r#"{"kind":"holiday","from":"2026-04-01","to":"2026-05-15","then":"shift"}"#,
            r#"{"kind":"paidMore","then":"smaller"}"#,
            r#"{"kind":"reAge","first":"2026-06-15"}"#,
            r#"{"kind":"missed","then":{"kind":"spread"}}"#,
        ];
        let mut account = play(
            "2026-01-01 owe 1000.00 A
             2026-01-01 plan 7 weekly from 2026-01-31",
        );
        let change = format!("{on} amend {}", changes[change]);
        let mut lines: Vec<String> = payments
            .iter()
            .map(|(after, cents)| {
                let paid = day("2026-01-01") + Days::new(*after);
                format!("{} pay {}.{:02}", paid.min(on), cents / 100, cents % 100)
            })
            .collect();
        lines.push(change);
        for line in &lines {
            if let Ok(events) = step(&account, line) {
                events.iter().for_each(|event| account.apply(event));
            }
        }
        let after = on + Days::new(1);
        let rows = |account: &Account| {
            let at = position(account, euro(), after).expect("countable");
            progress(&account.plans[0], &at).expect("countable").rows
        };
        let which = which.index(account.entries.len());
        let entry = account.entries[which].id;
        let at = position(&account, euro(), after).expect("countable");
        let part_of = at.allocations.iter().filter(|part| part.entry == entry);
        let had = Money::sum(part_of.map(|part| part.amount), euro()).expect("countable");
        let credit = at.credit().expect("countable");
        let before = rows(&account);
        let bounced = step(&account, &format!("{after} void p{}", which + 1)).expect("a void");
        bounced.iter().for_each(|event| account.apply(event));
        let now = rows(&account);
        // What waited beside a plan that was paid takes the place of what
        // bounced; without it, each row has what it had or less.
        if credit.is_zero() {
            let mut gone = Money::zero(euro());
            for (before, now) in before.iter().zip(&now) {
                prop_assert!(now.paid.minor() <= before.paid.minor(), "{lines:?}");
                let less = before.paid.checked_sub(now.paid).expect("countable");
                gone = gone.checked_add(less).expect("countable");
            }
            prop_assert_eq!(gone, had, "{:?}", lines);
        }
    }
}
