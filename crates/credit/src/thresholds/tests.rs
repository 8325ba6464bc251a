use expect_test::{Expect, expect};

use super::*;

fn terms(json: &str) -> Terms {
    serde_json::from_str(json).expect("terms")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The lines that a plan agreed on 2026-12-01 crosses.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(country: &str, json: &str, expected: Expect) {
    let terms = terms(json);
    let plan = build(&terms).expect("a plan");
    let agreed = terms.start.expect("a start");
    let rules = CreditRules::built_in();
    let lines: Vec<String> = warnings(&plan, agreed, country, rules)
        .iter()
        .map(|warning| serde_json::to_string(warning).expect("json"))
        .collect();
    let mut text = lines.join("\n");
    let below = nearest_below(&terms, agreed, country, rules).expect("terms");
    if let Some(below) = below {
        let plan = build(&below).expect("a plan");
        assert!(warnings(&plan, agreed, country, rules).is_empty());
        let last = plan.rows.last().expect("a row");
        text.push_str(&format!(
            "\nbelow: {} payments up to {}, the last {} on {}",
            plan.found.count,
            plan.largest().expect("a row").amount.to_plain(),
            last.amount.to_plain(),
            last.due,
        ));
    } else if !text.is_empty() {
        text.push_str("\nnothing below");
    }
    expected.assert_eq(&text);
}

fn monthly(count: u32, more: &str) -> String {
    format!(
        r#"{{"currency":"EUR","amount":"1420","start":"2026-12-01",
            "when":{{"rhythm":{{"every":"month"}},"first":"2026-12-05","count":{count}}}{more}}}"#
    )
}

fn on(days: &str) -> String {
    format!(
        r#"{{"currency":"EUR","amount":"1420","start":"2026-12-01",
            "when":{{"dates":[{days}]}},"amounts":{{"kind":"level"}}}}"#
    )
}

#[test]
fn the_rules_that_are_built_in_have_sources_and_days() {
    let rules = CreditRules::built_in();
    let ids: Vec<&str> = rules.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["uk-60f", "us-reg-z", "eu-2008-48", "eu-2023-2225"]);
    for rule in &rules.rules {
        assert!(rule.source.url.starts_with("https://"), "{}", rule.id);
        assert!(!rule.source.title.is_empty() && !rule.who.is_empty());
        assert!(rule.most_payments.is_some() || rule.any_charge);
        assert!(rule.countries.iter().all(|code| code.len() == 2));
    }
    let union = &rules.rules[3].countries;
    assert_eq!(union.len(), 27);
    assert_eq!(*union, rules.rules[2].countries);
    let text = serde_json::to_string(rules).expect("json");
    assert_eq!(
        &serde_json::from_str::<CreditRules>(&text).expect("rules"),
        rules
    );
}

#[test]
fn twelve_payments_in_the_united_kingdom() {
    check("GB", &monthly(11, ""), expect![[r#""#]]);
    check("GB", &monthly(12, ""), expect![[r#""#]]);
    check(
        "GB",
        &monthly(13, ""),
        expect![[r#"
        {"rule":"uk-60f","crossed":{"kind":"payments","most":12,"count":13,"row":12},"stay":[{"kind":"atMostPayments","count":12,"each":"118.34"}]}
        {"rule":"uk-60f","crossed":{"kind":"time","last":"2027-11-30","row":12},"stay":[{"kind":"lastBy","on":"2027-11-30","each":"118.34"}]}
        below: 12 payments up to 119.00, the last 111.00 on 2027-11-05"#]],
    );
    // A deposit is one of them.
    check(
        "GB",
        &monthly(12, r#","deposit":{"amount":"100"}"#),
        expect![[r#"
            {"rule":"uk-60f","crossed":{"kind":"payments","most":12,"count":13,"row":12},"stay":[{"kind":"atMostPayments","count":12,"each":"120.00"}]}
            below: 11 payments up to 120.00, the last 120.00 on 2027-10-05"#]],
    );
}

#[test]
fn twelve_months_in_the_united_kingdom_begin_with_the_agreement() {
    check("GB", &on(r#""2027-01-01","2027-11-30""#), expect![[r#""#]]);
    check(
        "GB",
        &on(r#""2027-01-01","2027-12-01""#),
        expect![[r#"
        {"rule":"uk-60f","crossed":{"kind":"time","last":"2027-11-30","row":1},"stay":[{"kind":"lastBy","on":"2027-11-30","each":"1420.00"}]}
        below: 1 payments up to 1420.00, the last 1420.00 on 2027-01-01"#]],
    );
    check(
        "GB",
        &on(r#""2027-12-02""#),
        expect![[r#"
        {"rule":"uk-60f","crossed":{"kind":"time","last":"2027-11-30","row":0},"stay":[{"kind":"lastBy","on":"2027-11-30"}]}
        nothing below"#]],
    );
}

#[test]
fn any_charge_in_the_united_kingdom() {
    check(
        "gb",
        &monthly(6, r#","interest":{"rate":"0"}"#),
        expect![[r#""#]],
    );
    check(
        "GB",
        &monthly(6, r#","fees":[{"amount":"0.01","with":"last"}]"#),
        expect![[r#"
            {"rule":"uk-60f","crossed":{"kind":"charge","cost":"0.01","row":5},"stay":[{"kind":"noCharge"}]}
            below: 6 payments up to 237.00, the last 235.00 on 2027-05-05"#]],
    );
    check(
        "GB",
        &monthly(6, r#","interest":{"rate":"4","waivedIfKept":true}"#),
        expect![[r#"
            {"rule":"uk-60f","crossed":{"kind":"charge","cost":"12.47","row":6},"stay":[{"kind":"noCharge"}]}
            below: 6 payments up to 237.00, the last 235.00 on 2027-05-05"#]],
    );
}

#[test]
fn four_instalments_in_the_united_states() {
    check("US", &monthly(4, ""), expect![[r#""#]]);
    check(
        "US",
        &monthly(5, ""),
        expect![[r#"
        {"rule":"us-reg-z","crossed":{"kind":"payments","most":4,"count":5,"row":4},"stay":[{"kind":"atMostPayments","count":4,"each":"355.00"}]}
        below: 4 payments up to 355.00, the last 355.00 on 2027-03-05"#]],
    );
    // A down payment is none of them.
    check(
        "US",
        &monthly(4, r#","deposit":{"amount":"100"}"#),
        expect![[r#""#]],
    );
    check(
        "US",
        &monthly(5, r#","deposit":{"amount":"100"}"#),
        expect![[r#"
            {"rule":"us-reg-z","crossed":{"kind":"payments","most":4,"count":5,"row":5},"stay":[{"kind":"atMostPayments","count":4,"each":"330.00"}]}
            below: 4 payments up to 330.00, the last 330.00 on 2027-03-05"#]],
    );
    check(
        "US",
        &monthly(3, r#","interest":{"rate":"5"}"#),
        expect![[r#"
            {"rule":"us-reg-z","crossed":{"kind":"charge","cost":"6.70","row":0},"stay":[{"kind":"noCharge"}]}
            below: 3 payments up to 474.00, the last 472.00 on 2027-02-05"#]],
    );
}

#[test]
fn fifty_days_in_the_european_union() {
    check("DE", &on(r#""2026-12-20","2027-01-19""#), expect![[r#""#]]);
    check("IE", &on(r#""2026-12-20","2027-01-20""#), expect![[r#""#]]);
    check(
        "FR",
        &on(r#""2026-12-20","2027-01-21""#),
        expect![[r#"
        {"rule":"eu-2023-2225","crossed":{"kind":"time","last":"2027-01-20","row":1},"stay":[{"kind":"lastBy","on":"2027-01-20","each":"1420.00"}]}
        below: 1 payments up to 1420.00, the last 1420.00 on 2026-12-20"#]],
    );
    check(
        "AT",
        &monthly(2, r#","interest":{"rate":"5"}"#),
        expect![[r#"
            {"rule":"eu-2023-2225","crossed":{"kind":"charge","cost":"3.74","row":0},"stay":[{"kind":"noCharge"}]}
            below: 2 payments up to 710.00, the last 710.00 on 2027-01-05"#]],
    );
}

#[test]
fn the_directive_of_2023_counts_from_its_day() {
    let terms = terms(&monthly(12, ""));
    let plan = build(&terms).expect("a plan");
    let rules = CreditRules::built_in();
    let ids = |agreed: &str| -> Vec<String> {
        let warnings = warnings(&plan, day(agreed), "ES", rules);
        warnings.into_iter().map(|warning| warning.rule).collect()
    };
    assert_eq!(ids("2026-11-19"), Vec::<String>::new());
    assert_eq!(ids("2026-11-20"), ["eu-2023-2225"]);
}

#[test]
fn a_country_without_rules_has_no_warnings() {
    check(
        "NZ",
        &monthly(60, r#","interest":{"rate":"25"}"#),
        expect![[r#""#]],
    );
}

#[test]
fn rows_by_hand_keep_their_days() {
    check(
        "US",
        r#"{"currency":"USD","amount":"600","start":"2026-12-01",
            "amounts":{"kind":"byHand","rows":[
                {"on":"2026-12-05"},{"on":"2026-12-12"},{"on":"2026-12-19"},
                {"on":"2027-01-05"},{"on":"2027-02-05"},{"on":"2027-03-05","amount":"350"}]}}"#,
        expect![[r#"
            {"rule":"us-reg-z","crossed":{"kind":"payments","most":4,"count":6,"row":4},"stay":[{"kind":"atMostPayments","count":4,"each":"150.00"}]}
            below: 4 payments up to 150.00, the last 150.00 on 2027-01-05"#]],
    );
}

#[test]
fn rules_can_be_replaced() {
    let rules: CreditRules = serde_json::from_str(
        r#"{"rules":[{"id":"house","countries":["NZ"],"mostPayments":2,
            "source":{"title":"House rule","url":""},"checked":"2026-11-22"}]}"#,
    )
    .expect("rules");
    let plan = build(&terms(&monthly(3, ""))).expect("a plan");
    let found = warnings(&plan, day("2026-12-01"), "NZ", &rules);
    assert_eq!(
        found,
        [Warning {
            rule: "house".to_owned(),
            crossed: Crossed::Payments {
                most: 2,
                count: 3,
                row: 2
            },
            stay: vec![Stay::AtMostPayments {
                count: 2,
                each: Some(Figure(rust_decimal::Decimal::new(71_000, 2)))
            }],
        }]
    );
}
