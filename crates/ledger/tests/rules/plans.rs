//! Plans: how payments count on them, and how the customer stands.

use expect_test::{Expect, expect};
use ledger::position::position;
use ledger::standing::{Standing, standing};

use crate::story::{day, euro, play};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, as_of: &str, expected: Expect) {
    let account = play(story);
    let at = position(&account, euro(), day(as_of)).expect("countable");
    let mut lines = Vec::new();
    for plan in account
        .plans
        .iter()
        .filter(|plan| plan.is_active(day(as_of)))
    {
        for row in plan.progress(&at).expect("countable").rows {
            let state = if row.open.is_zero() {
                "settled".to_owned()
            } else {
                format!("{} left", row.open.to_plain())
            };
            lines.push(format!(
                "{}  {}  {state}",
                row.row.due,
                row.row.amount.to_plain()
            ));
        }
    }
    lines.push(match standing(&account, &at).expect("countable") {
        Standing::Settled => "settled".to_owned(),
        Standing::OnTrack { next } => {
            format!("on track, next {} on {}", next.amount.to_plain(), next.on)
        }
        Standing::Ahead { by, payments, next } => {
            let next = format!("next {} on {}", next.amount.to_plain(), next.on);
            format!("ahead by {} ({payments} payments), {next}", by.to_plain())
        }
        Standing::Late {
            days,
            since,
            amount,
        } => format!("{} late, {days} days since {since}", amount.to_plain()),
    });
    expected.assert_eq(&lines.join("\n"));
}

const THREE: &str = "2026-01-31 owe 300.00 A
                     2026-01-31 plan 3 monthly from 2026-02-28";

#[test]
fn an_overpayment_settles_the_next_instalment() {
    check(
        &format!("{THREE}\n2026-02-28 pay 150.00"),
        "2026-02-28",
        expect![[r"
            2026-02-28  100.00  settled
            2026-03-28  100.00  50.00 left
            2026-04-28  100.00  100.00 left
            ahead by 50.00 (0 payments), next 50.00 on 2026-03-28"]],
    );
}

#[test]
fn an_instalment_is_on_time_on_its_day_and_late_the_day_after() {
    check(
        THREE,
        "2026-02-28",
        expect![[r"
            2026-02-28  100.00  100.00 left
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            on track, next 100.00 on 2026-02-28"]],
    );
    check(
        THREE,
        "2026-03-01",
        expect![[r"
            2026-02-28  100.00  100.00 left
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            100.00 late, 1 days since 2026-02-28"]],
    );
}

#[test]
fn what_was_paid_before_the_plan_does_not_count_again() {
    check(
        "2026-01-01 owe 300.00 A
         2026-01-10 pay 60.00
         2026-01-31 plan 4 weekly from 2026-02-06
         2026-02-06 pay 60.00",
        "2026-02-06",
        expect![[r"
            2026-02-06  60.00  settled
            2026-02-13  60.00  60.00 left
            2026-02-20  60.00  60.00 left
            2026-02-27  60.00  60.00 left
            on track, next 60.00 on 2026-02-13"]],
    );
}

#[test]
fn a_deposit_is_the_first_row() {
    check(
        "2026-01-01 owe 100.00 A due 2026-01-15
         2026-01-20 plan 2 monthly from 2026-02-20 deposit 20.00
         2026-01-20 pay 20.00 towards plan",
        "2026-01-20",
        expect![[r"
            2026-01-20  20.00  settled
            2026-02-20  40.00  40.00 left
            2026-03-20  40.00  40.00 left
            on track, next 40.00 on 2026-02-20"]],
    );
}

#[test]
fn a_debt_outside_the_plan_keeps_its_own_day() {
    check(
        "2026-01-01 owe 100.00 A due 2026-01-15
         2026-01-01 owe 50.00 B due 2026-02-10
         2026-01-20 plan 2 monthly from 2026-02-20 over A",
        "2026-02-12",
        expect![[r"
            2026-02-20  50.00  50.00 left
            2026-03-20  50.00  50.00 left
            50.00 late, 2 days since 2026-02-10"]],
    );
}

#[test]
fn a_plan_that_was_ended_gives_the_debts_back_their_days() {
    let story = format!("{THREE}\n2026-02-28 pay 100.00\n2026-03-10 end plan");
    check(
        &story,
        "2026-03-10",
        expect!["200.00 late, 38 days since 2026-01-31"],
    );
    check(
        &story,
        "2026-03-09",
        expect![[r"
            2026-02-28  100.00  settled
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            on track, next 100.00 on 2026-03-28"]],
    );
}

#[test]
fn a_new_plan_instead_of_one_that_runs_goes_on_from_what_is_open() {
    let story =
        format!("{THREE}\n2026-02-28 pay 100.00\n2026-03-10 plan 4 weekly from 2026-03-13 instead");
    check(
        &story,
        "2026-03-10",
        expect![[r"
            2026-03-13  50.00  50.00 left
            2026-03-20  50.00  50.00 left
            2026-03-27  50.00  50.00 left
            2026-04-03  50.00  50.00 left
            on track, next 50.00 on 2026-03-13"]],
    );
}

#[test]
fn a_fee_after_the_agreement_is_not_in_the_plan() {
    check(
        &format!("{THREE}\n2026-02-10 fee 15.00 towards A"),
        "2026-02-10",
        expect![[r"
            2026-02-28  100.00  100.00 left
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            15.00 late, 10 days since 2026-01-31"]],
    );
}

#[test]
fn a_plan_that_is_paid_is_settled() {
    check(
        &format!("{THREE}\n2026-02-28 pay 300.00"),
        "2026-02-28",
        expect![[r"
            2026-02-28  100.00  settled
            2026-03-28  100.00  settled
            2026-04-28  100.00  settled
            settled"]],
    );
}

#[test]
fn a_payment_that_bounced_is_asked_for_again_on_its_row() {
    check(
        &format!("{THREE}\n2026-02-28 pay 100.00\n2026-03-05 void p1"),
        "2026-03-05",
        expect![[r"
            2026-02-28  100.00  100.00 left
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            100.00 late, 5 days since 2026-02-28"]],
    );
}
