//! How old what is owed has become.

use expect_test::{Expect, expect};
use ledger::ageing::ageing;
use ledger::replay::position;

use crate::story::{day, euro, play};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, as_of: &str, expected: Expect) {
    let account = play(story);
    let at = position(&account, euro(), day(as_of)).expect("countable");
    let age = ageing(&account, &at).expect("countable");
    let buckets = age
        .buckets()
        .map(|b| format!("{} ({})", b.amount.to_plain(), b.count));
    expected.assert_eq(&format!(
        "{}  credit {}  total {}",
        buckets.join("  "),
        age.credit.to_plain(),
        age.total.to_plain()
    ));
}

#[test]
fn each_bucket_starts_on_its_day() {
    let debt = "2026-01-01 owe 10.00 A due 2026-01-31";
    for (as_of, expected) in [
        (
            "2026-01-31",
            expect!["10.00 (1)  0.00 (0)  0.00 (0)  0.00 (0)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-02-01",
            expect!["0.00 (0)  10.00 (1)  0.00 (0)  0.00 (0)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-03-02",
            expect!["0.00 (0)  10.00 (1)  0.00 (0)  0.00 (0)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-03-03",
            expect!["0.00 (0)  0.00 (0)  10.00 (1)  0.00 (0)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-04-01",
            expect!["0.00 (0)  0.00 (0)  10.00 (1)  0.00 (0)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-04-02",
            expect!["0.00 (0)  0.00 (0)  0.00 (0)  10.00 (1)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-05-01",
            expect!["0.00 (0)  0.00 (0)  0.00 (0)  10.00 (1)  0.00 (0)  credit 0.00  total 10.00"],
        ),
        (
            "2026-05-02",
            expect!["0.00 (0)  0.00 (0)  0.00 (0)  0.00 (0)  10.00 (1)  credit 0.00  total 10.00"],
        ),
    ] {
        check(debt, as_of, expected);
    }
}

#[test]
fn a_plan_ages_by_instalment_and_not_by_debt() {
    check(
        "2025-01-01 owe 400.00 A due 2025-02-01
         2026-01-01 plan 4 monthly from 2026-01-31
         2026-01-31 pay 100.00",
        "2026-03-15",
        expect!["200.00 (2)  100.00 (1)  0.00 (0)  0.00 (0)  0.00 (0)  credit 0.00  total 300.00"],
    );
}

#[test]
fn a_credit_stands_beside_the_buckets() {
    check(
        "2026-01-01 owe 10.00 A
         2026-01-02 pay 25.00",
        "2026-01-02",
        expect!["0.00 (0)  0.00 (0)  0.00 (0)  0.00 (0)  0.00 (0)  credit 15.00  total -15.00"],
    );
}
