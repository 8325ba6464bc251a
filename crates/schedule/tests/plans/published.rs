//! Figures that were published, or that anybody can work out by hand.

use expect_test::{Expect, expect};
use schedule::plan::build;
use schedule::row::Schedule;

fn plan(terms: &str) -> Schedule {
    let terms = serde_json::from_str(terms).expect("terms");
    build(&terms).expect("a plan")
}

/// One line a row: due, principal, interest, fee, total, what is left.
pub(crate) fn table(plan: &Schedule) -> String {
    let mut lines = String::new();
    for row in &plan.rows {
        lines.push_str(&format!(
            "{} {:>10} {:>8} {:>6} {:>10} {:>10}\n",
            row.due,
            row.principal.to_plain(),
            row.interest.to_plain(),
            row.fee.to_plain(),
            row.amount.to_plain(),
            row.left.to_plain()
        ));
    }
    lines
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(terms: &str, expected: Expect) {
    expected.assert_eq(&table(&plan(terms)));
}

#[test]
fn a_loan_of_100_000_at_9_99_over_36_months() {
    let plan = plan(
        r#"{"currency":"USD","amount":"100000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":36},
            "interest":{"rate":"9.99"}}"#,
    );
    assert_eq!(plan.rows.len(), 36);
    assert!(
        plan.rows[..35]
            .iter()
            .all(|row| row.amount.to_plain() == "3226.25")
    );
}

#[test]
fn a_loan_of_130_at_20_over_12_months() {
    let plan = plan(
        r#"{"currency":"USD","amount":130,
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":20}}"#,
    );
    assert_eq!(plan.rows.len(), 12);
    assert_eq!(plan.found.each.expect("level").to_plain(), "12.04");
}

#[test]
fn a_loan_of_75_at_7_over_6_months_of_30_days() {
    check(
        r#"{"currency":"USD","amount":"75.00","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"count":6},
            "interest":{"rate":"7","dayCount":"thirtyE360"}}"#,
        expect![[r#"
            2026-02-01      12.32     0.44   0.00      12.76      62.68
            2026-03-01      12.39     0.37   0.00      12.76      50.29
            2026-04-01      12.47     0.29   0.00      12.76      37.82
            2026-05-01      12.54     0.22   0.00      12.76      25.28
            2026-06-01      12.61     0.15   0.00      12.76      12.67
            2026-07-01      12.67     0.07   0.00      12.74       0.00
        "#]],
    );
}

#[test]
fn statutory_interest_of_the_united_kingdom() {
    check(
        r#"{"currency":"GBP","amount":"10000","start":"2026-01-01",
            "when":{"dates":["2026-03-02"]},
            "interest":{"rate":"11.75","method":"simple"},
            "fees":[{"name":"Fixed sum","amount":"100"}]}"#,
        expect![[r#"
            2026-03-02   10000.00   193.15 100.00   10293.15       0.00
        "#]],
    );
}
