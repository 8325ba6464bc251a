//! Cases that were reported from outside, each with the right value.

use schedule::build::build;
use schedule::row::{Row, Schedule};
use schedule::terms::Terms;

fn plan(json: &str) -> Schedule {
    let terms: Terms = serde_json::from_str(json).expect("terms");
    build(&terms).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(json: &str) -> String {
    let terms: Terms = serde_json::from_str(json).expect("terms");
    build(&terms).expect_err("an error").to_string()
}

fn amounts(plan: &Schedule) -> Vec<String> {
    plan.rows.iter().map(|row| row.amount.to_plain()).collect()
}

/// At 1,000 % a year for ten years the debt would grow by 10^32: the
/// instalment is the interest of a month, and a coin's part more.
#[test]
fn rates_at_which_a_debt_would_grow_beyond_all_bounds_have_an_instalment() {
    for (rate, count, each) in [
        ("1000", 120, "833.33"),
        ("365", 240, "304.17"),
        ("200", 360, "166.67"),
        // Just below, where the sum can still be counted.
        ("1000", 60, "833.33"),
    ] {
        let json = format!(
            r#"{{"currency":"EUR","amount":"1000","start":"2024-01-01",
                "when":{{"rhythm":{{"every":"month"}},"count":{count}}},
                "interest":{{"rate":"{rate}"}}}}"#
        );
        let plan = plan(&json);
        assert_eq!(
            plan.rows[0].amount.to_plain(),
            each,
            "{rate} % over {count}"
        );
        assert_eq!(plan.rows.len(), count);
    }
}

/// r / (1 - (1 + r)^-n) in 60 digits of Python's decimal, on either side of
/// where what a debt grows to can be counted.
#[test]
fn the_instalment_is_the_same_on_either_side_of_what_can_be_counted() {
    for (count, each) in [
        (100, "50383.14"),
        (120, "50143.71"),
        (200, "50002.89"),
        (240, "50000.41"),
        (300, "50000.02"),
    ] {
        let json = format!(
            r#"{{"currency":"EUR","amount":"1000000","start":"2024-01-01",
                "when":{{"rhythm":{{"every":"month"}},"count":{count}}},
                "interest":{{"rate":"60"}}}}"#
        );
        assert_eq!(plan(&json).rows[0].amount.to_plain(), each, "{count}");
    }
}

/// European Commission, examples for the APRC (January 2015), example 13:
/// 200,000 at 6 % in 240 equal parts of the debt, nothing rounded.
#[test]
fn equal_parts_keep_every_digit_where_terms_say_so() {
    let plan = plan(
        r#"{"currency":"EUR","amount":"200000","start":"2015-01-01",
            "when":{"rhythm":{"every":"month"},"count":240},
            "amounts":{"kind":"equalPrincipal"},"interest":{"rate":"6"},
            "rounding":{"at":"end"}}"#,
    );
    let left: Vec<String> = plan.rows[..5]
        .iter()
        .map(|row| row.left.to_plain())
        .collect();
    assert_eq!(
        left,
        [
            "199166.67",
            "198333.33",
            "197500.00",
            "196666.67",
            "195833.33"
        ]
    );
    // 833.33 + 1000.00, less 4.1666... each month.
    assert_eq!(
        amounts(&plan)[..5],
        ["1833.33", "1829.17", "1825.00", "1820.83", "1816.67"]
    );
    assert!(plan.rows[239].left.is_zero());
}

#[test]
fn a_deposit_and_equal_parts_become_multiples_by_a_rule_with_a_name() {
    let deposit = |rule: &str| {
        plan(&format!(
            r#"{{"currency":"EUR","amount":"1250","start":"2024-01-01","deposit":{{"percent":"25"}},
                "when":{{"rhythm":{{"every":"month"}},"count":3}},"rounding":{{"multipleOf":"1"{rule}}}}}"#
        ))
    };
    assert_eq!(
        amounts(&deposit(r#","instalment":"halfEven""#)),
        ["312.00", "313.00", "313.00", "312.00"]
    );
    assert_eq!(
        amounts(&deposit(r#","multiple":"halfUp""#)),
        ["313.00", "312.00", "312.00", "313.00"]
    );
    assert_eq!(
        amounts(&deposit("")),
        ["313.00", "313.00", "313.00", "311.00"]
    );
    let parts = |kind: &str, rule: &str| {
        let plan = plan(&format!(
            r#"{{"currency":"EUR","amount":"4347.85","start":"2024-01-01","amounts":{{"kind":"{kind}"}},
                "when":{{"rhythm":{{"every":"month"}},"count":14}},
                "rounding":{{"multipleOf":"1","multiple":"{rule}"}}}}"#
        ));
        (amounts(&plan)[0].clone(), amounts(&plan)[13].clone())
    };
    for kind in ["level", "equalPrincipal"] {
        let nearest = ("311.00".to_owned(), "304.85".to_owned());
        assert_eq!(parts(kind, "halfEven"), nearest, "{kind}");
        let down = ("310.00".to_owned(), "317.85".to_owned());
        assert_eq!(parts(kind, "down"), down, "{kind}");
    }
}

/// 370.17 at 18.25 % over two quarters of 30E/360 is 197.85.
#[test]
fn after_a_change_of_the_rate_the_instalment_is_solved_from_what_was_printed() {
    let plan = plan(
        r#"{"currency":"EUR","amount":"1000","start":"2024-03-03",
            "when":{"rhythm":{"every":"month","count":3,"day":12},"first":"2024-06-12","count":6},
            "interest":{"dayCount":"thirtyE360","rates":[{"from":"2024-03-03","rate":"24"},
                                                          {"from":"2025-01-17","rate":"18.25"}]}}"#,
    );
    let told = |row: &Row| format!("{} {}", row.amount.to_plain(), row.left.to_plain());
    assert_eq!(told(&plan.rows[3]), "204.51 370.17");
    assert_eq!(told(&plan.rows[4]), "197.85 189.21");
    assert_eq!(told(&plan.rows[5]), "197.84 0.00");
}

#[test]
fn a_mask_that_leaves_no_day_is_named() {
    assert_eq!(
        refused(
            r#"{"currency":"GBP","amount":"1000","when":{"rhythm":{"every":"month","count":12},
                "first":"2026-03-01","skipMonths":[3],"count":3}}"#
        ),
        "when.skipMonths: this leaves no day on which a payment could fall"
    );
}
