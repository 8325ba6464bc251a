//! Plans over several debts: which debt and which row a payment pays.
//! The figures were worked out by hand.

use expect_test::{Expect, expect};
use ledger::plan::progress::progress;
use ledger::replay::position;

use crate::story::{day, euro, play};

/// 300.00 and 600.00, paid by three rows of 300.00.
const TWO: &str = "2026-01-01 owe 300.00 A due 2026-01-10
                   2026-01-01 owe 600.00 B due 2026-01-20
                   2026-01-31 plan 3 monthly from 2026-02-28 over A B by";

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, as_of: &str, expected: Expect) {
    let account = play(story);
    let at = position(&account, euro(), day(as_of)).expect("countable");
    let mut lines: Vec<String> = at
        .debts
        .iter()
        .map(|open| {
            let debt = account.debt(open.debt).expect("a debt");
            format!("{}  {} open", debt.reference, open.open.to_plain())
        })
        .collect();
    for plan in &account.plans {
        for row in progress(plan, &at).expect("countable").rows {
            lines.push(format!("{}  {} left", row.row.due, row.open.to_plain()));
        }
    }
    expected.assert_eq(&lines.join("\n"));
}

#[test]
fn the_oldest_debt_is_paid_first_unless_agreed_otherwise() {
    check(
        &format!("{TWO} \"oldestFirst\"\n2026-02-28 pay 150.00"),
        "2026-02-28",
        expect![[r#"
            A  150.00 open
            B  600.00 open
            2026-02-28  150.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn in_proportion_a_third_falls_on_the_debt_that_is_a_third() {
    check(
        &format!("{TWO} \"proRata\"\n2026-02-28 pay 150.00"),
        "2026-02-28",
        expect![[r#"
            A  250.00 open
            B  500.00 open
            2026-02-28  150.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
    // Odd cents: of 100.00 a third is 33.33 and a third of a cent.
    check(
        &format!("{TWO} \"proRata\"\n2026-02-28 pay 100.00 towards plan"),
        "2026-02-28",
        expect![[r#"
            A  266.67 open
            B  533.33 open
            2026-02-28  200.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn a_debt_that_is_named_is_paid_before_a_share_is_taken() {
    check(
        &format!("{TWO} \"proRata\"\n2026-02-28 pay 90.00 towards A\n2026-02-28 pay 210.00"),
        "2026-02-28",
        expect![[r#"
            A  155.56 open
            B  444.44 open
            2026-02-28  0.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn by_the_customers_choice_a_debt_that_is_named_is_paid_ahead_of_the_others() {
    check(
        &format!("{TWO} \"customersChoice\"\n2026-02-28 pay 300.00 towards B"),
        "2026-02-28",
        expect![[r#"
            A  300.00 open
            B  300.00 open
            2026-02-28  100.00 left
            2026-03-28  200.00 left
            2026-04-28  300.00 left"#]],
    );
    // Unnamed, it pays what is due.
    check(
        &format!("{TWO} \"customersChoice\"\n2026-02-28 pay 300.00"),
        "2026-02-28",
        expect![[r#"
            A  0.00 open
            B  600.00 open
            2026-02-28  0.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn by_a_list_of_ones_own_the_second_debt_comes_first() {
    check(
        &format!("{TWO} {{\"debts\":{{\"chosen\":[1]}}}}\n2026-02-28 pay 300.00"),
        "2026-02-28",
        expect![[r#"
            A  300.00 open
            B  300.00 open
            2026-02-28  100.00 left
            2026-03-28  200.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn a_debt_outside_the_plan_that_is_older_is_paid_before_the_plan_takes_its_share() {
    check(
        &format!("2026-01-01 owe 40.00 C due 2026-01-05\n{TWO} \"proRata\"\n2026-02-28 pay 130.00"),
        "2026-02-28",
        expect![[r#"
            C  0.00 open
            A  270.00 open
            B  540.00 open
            2026-02-28  210.00 left
            2026-03-28  300.00 left
            2026-04-28  300.00 left"#]],
    );
}

#[test]
fn a_payment_that_names_a_debt_to_come_waits_for_it() {
    let story = "2026-09-10 owe 100.00 A due 2026-10-10
                 2026-11-10 owe 50.00 B due 2026-12-10
                 2026-11-01 pay 50.00 towards B";
    check(story, "2026-11-05", expect!["A  100.00 open"]);
    check(
        story,
        "2026-11-27",
        expect![[r#"
        A  100.00 open
        B  0.00 open"#]],
    );
    // More than the debt takes goes on to the others on its day.
    check(
        "2026-09-10 owe 100.00 A due 2026-10-10
         2026-11-10 owe 50.00 B due 2026-12-10
         2026-11-01 pay 70.00 towards B",
        "2026-11-10",
        expect![[r#"
            A  80.00 open
            B  0.00 open"#]],
    );
    // A debt that was cancelled is not waited for.
    check(
        "2026-09-10 owe 100.00 A due 2026-10-10
         2026-11-10 owe 50.00 B due 2026-12-10
         2026-11-01 pay 50.00 towards B
         2026-11-20 void B",
        "2026-11-20",
        expect!["A  50.00 open"],
    );
}
