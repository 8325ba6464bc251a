//! Plans: how payments count on them, and how the customer stands.

use expect_test::{Expect, expect};
use ledger::plan::progress::progress;
use ledger::replay::position;
use ledger::standing::{Standing, standing};

use crate::story::{day, euro, play};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
pub(crate) fn check(story: &str, as_of: &str, expected: Expect) {
    let account = play(story);
    let at = position(&account, euro(), day(as_of)).expect("countable");
    let mut lines = Vec::new();
    for plan in account
        .plans
        .iter()
        .filter(|plan| plan.is_active(day(as_of)))
    {
        for row in progress(plan, &at).expect("countable").rows {
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
            tolerated,
        } => {
            let passed = if tolerated { ", let pass" } else { "" };
            format!(
                "{} late, {days} days since {since}{passed}",
                amount.to_plain()
            )
        }
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
        expect![[r#"
            2026-02-28  100.00  100.00 left
            2026-03-28  100.00  100.00 left
            2026-04-28  100.00  100.00 left
            100.00 late, 1 days since 2026-02-28, let pass"#]],
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

#[test]
fn interest_is_owed_from_the_day_of_its_row_and_asked_for_with_it() {
    let story = "2026-01-31 owe 1000.00 A
                 2026-01-31 plan 3 monthly from 2026-02-28 at 12 fee 6.00";
    check(
        story,
        "2026-02-01",
        expect![[r#"
            2026-02-28  345.80  345.80 left
            2026-03-28  339.80  339.80 left
            2026-04-28  339.79  339.79 left
            on track, next 345.80 on 2026-02-28"#]],
    );
    check(
        &format!("{story}\n2026-02-28 pay 346.02\n2026-03-30 pay 340.02"),
        "2026-04-15",
        expect![[r#"
            2026-02-28  345.80  settled
            2026-03-28  339.80  settled
            2026-04-28  339.79  339.35 left
            ahead by 0.44 (0 payments), next 339.35 on 2026-04-28"#]],
    );
}

#[test]
fn a_discount_is_let_off_when_every_payment_came_on_time() {
    let story = "2026-01-31 owe 300.00 A
                 2026-01-31 plan 2 monthly from 2026-02-28 off 20.00
                 2026-02-28 pay 140.00";
    check(
        story,
        "2026-03-01",
        expect![[r#"
        2026-02-28  140.00  settled
        2026-03-28  140.00  140.00 left
        2026-03-28  20.00  settled
        on track, next 140.00 on 2026-03-28"#]],
    );
    check(
        &format!("{story}\n2026-03-28 pay 140.00"),
        "2026-03-28",
        expect![[r#"
            2026-02-28  140.00  settled
            2026-03-28  140.00  settled
            2026-03-28  20.00  settled
            settled"#]],
    );
    check(
        &format!("{story}\n2026-03-29 pay 140.00"),
        "2026-03-29",
        expect![[r#"
            2026-02-28  140.00  settled
            2026-03-28  140.00  settled
            2026-03-28  20.00  20.00 left
            20.00 late, 1 days since 2026-03-28, let pass"#]],
    );
}

#[test]
fn a_fee_on_a_plan_that_is_paid_can_be_planned_anew() {
    check(
        &format!(
            "{THREE}\n2026-02-28 pay 300.00\n2026-03-05 fee 40.00 towards A
             2026-03-06 plan 2 weekly from 2026-03-13"
        ),
        "2026-03-06",
        expect![[r#"
            2026-02-28  100.00  settled
            2026-03-28  100.00  settled
            2026-04-28  100.00  settled
            2026-03-13  20.00  20.00 left
            2026-03-20  20.00  20.00 left
            on track, next 20.00 on 2026-03-13"#]],
    );
}

#[test]
fn two_missed_of_four_are_re_amortised_over_the_old_dates() {
    let story = "2026-01-01 owe 1000.00 A
                 2026-01-01 plan 4 monthly from 2026-01-31
                 2026-03-05 amend {\"kind\":\"reAmortise\"}";
    check(
        story,
        "2026-03-05",
        expect![[r#"
        2026-03-31  500.00  500.00 left
        2026-04-30  500.00  500.00 left
        on track, next 500.00 on 2026-03-31"#]],
    );
    // A payment that turns up later with an earlier day.
    check(
        &format!("{story}\n2026-02-03 pay 250.00"),
        "2026-03-05",
        expect![[r#"
            2026-01-31  250.00  settled
            2026-03-31  375.00  375.00 left
            2026-04-30  375.00  375.00 left
            on track, next 375.00 on 2026-03-31"#]],
    );
    check(
        &format!("{story}\n2026-03-06 unamend"),
        "2026-03-06",
        expect![[r#"
            2026-01-31  250.00  250.00 left
            2026-02-28  250.00  250.00 left
            2026-03-31  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            500.00 late, 34 days since 2026-01-31"#]],
    );
    // One that was counted by the change and bounced after it.
    check(
        "2026-01-01 owe 1000.00 A
             2026-01-01 plan 4 monthly from 2026-01-31
             2026-01-31 pay 250.00
             2026-03-05 amend {\"kind\":\"reAmortise\"}
             2026-03-10 void p1",
        "2026-03-10",
        expect![[r#"
            2026-01-31  250.00  250.00 left
            2026-03-31  375.00  375.00 left
            2026-04-30  375.00  375.00 left
            250.00 late, 38 days since 2026-01-31"#]],
    );
}
