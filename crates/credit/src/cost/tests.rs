use expect_test::{Expect, expect};

use super::*;
use schedule::build::build;

fn cost(json: &str) -> Cost {
    let terms: Terms = serde_json::from_str(json).expect("terms");
    of(&build(&terms).expect("a plan"), &terms).expect("a cost")
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(json: &str, expected: Expect) {
    let cost = cost(json);
    expected.assert_eq(&format!(
        "{} for {}, costs {}; US {} ({}), EU {} ({})",
        cost.total.to_plain(),
        cost.debt.to_plain(),
        cost.cost.to_plain(),
        cost.us.exact,
        cost.us.stated,
        cost.eu.exact,
        cost.eu.stated,
    ));
}

#[test]
fn a_year_at_9_99_is_9_99_in_the_states_and_10_46_in_the_union() {
    check(
        r#"{"currency":"EUR","amount":"10000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":"9.99"}}"#,
        expect!["10549.37 for 10000.00, costs 549.37; US 9.99034735 (9.99), EU 10.46073193 (10.5)"],
    );
}

// 12 x 110 for 1,200: 17.971997…% and 19.528835…% by halving in Python, as
// are the figures of the fee below.
#[test]
fn flat_interest_costs_nearly_twice_its_rate() {
    check(
        r#"{"currency":"EUR","amount":"1200","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":"10","method":"flat"}}"#,
        expect!["1320.00 for 1200.00, costs 120.00; US 17.97199750 (17.97), EU 19.52883580 (19.5)"],
    );
}

#[test]
fn a_fee_is_a_cost() {
    check(
        r#"{"currency":"USD","amount":"1200","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "fees":[{"name":"Set-up","amount":"30"}]}"#,
        expect!["1230.00 for 1200.00, costs 30.00; US 4.68144621 (4.68), EU 4.78321203 (4.8)"],
    );
}

#[test]
fn an_advance_is_handed_over_on_its_day() {
    check(
        r#"{"currency":"EUR","amount":"1000","start":"2026-01-01",
            "advances":[{"on":"2026-04-01","amount":"500"}],
            "deposit":{"amount":"100"},
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":"6"}}"#,
        expect!["1538.24 for 1500.00, costs 38.24; US 5.99876119 (6.00), EU 6.16647252 (6.2)"],
    );
}

#[test]
fn a_plan_without_cost_has_no_rate() {
    check(
        r#"{"currency":"EUR","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"week"},"first":"2026-02-01","count":12}}"#,
        expect!["1000.00 for 1000.00, costs 0.00; US 0.00000000 (0.00), EU 0.00000000 (0.0)"],
    );
}

#[test]
fn what_is_let_off_is_left_out() {
    check(
        r#"{"currency":"EUR","amount":"1000","start":"2026-01-01","discount":{"percent":"5"},
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12}}"#,
        expect!["950.00 for 1000.00, costs 0.00; US 0.00000000 (0.00), EU 0.00000000 (0.0)"],
    );
    check(
        r#"{"currency":"EUR","amount":"1000","start":"2026-01-01",
            "when":{"rhythm":{"every":"month"},"first":"2026-02-01","count":12},
            "interest":{"rate":"6","waivedIfKept":true}}"#,
        expect!["1000.00 for 1000.00, costs 0.00; US 0.00000000 (0.00), EU 0.00000000 (0.0)"],
    );
}

#[test]
fn a_holiday_makes_no_difference_unless_interest_waits_for_it() {
    let with = |interest: &str| {
        cost(&format!(
            r#"{{"currency":"EUR","amount":"10000","start":"2026-01-31",
                "when":{{"rhythm":{{"every":"month"}},"first":"2026-02-28","count":12,
                    "roll":{{"rule":"following","interest":"{interest}"}}}},
                "interest":{{"rate":"9.99","dayCount":"actual365Fixed"}}}}"#
        ))
    };
    let (agreed, rolled) = (with("contractual"), with("rolled"));
    assert!(agreed.cost.minor() < rolled.cost.minor());
    let gap = (agreed.us.exact - rolled.us.exact).abs();
    assert!(gap < Decimal::new(5, 1), "{agreed:?} {rolled:?}");
}
