use expect_test::{Expect, expect};
use money::currency::Currency;
use proptest::prelude::*;

use super::*;

fn usd(text: &str) -> Money {
    Money::parse(text, "USD".parse().expect("a currency")).expect("an amount")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The rows of `total` under `terms`, which is the JSON that people write.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(total: &str, terms: &str, expected: Expect) {
    let terms: Terms = serde_json::from_str(terms).expect("terms");
    let actual = match rows(usd(total), &terms) {
        Ok(rows) => rows
            .iter()
            .map(|row| {
                let part = if row.part == Part::Deposit {
                    "  deposit"
                } else {
                    ""
                };
                format!(
                    "{}  {:>7}  {:>7} left{part}",
                    row.due,
                    row.amount.to_plain(),
                    row.left.to_plain()
                )
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Err(error) => format!("{}: {error}", error.field()),
    };
    expected.assert_eq(&actual);
}

#[test]
fn four_payments_on_the_31st() {
    check(
        "1000.00",
        r#"{"payments": {"kind": "regular", "rhythm": {"every": "month", "day": 31},
            "first": "2026-01-31", "size": {"count": 4}}}"#,
        expect![[r"
            2026-01-31   250.00   750.00 left
            2026-02-28   250.00   500.00 left
            2026-03-31   250.00   250.00 left
            2026-04-30   250.00     0.00 left"]],
    );
}

#[test]
fn sixty_a_week_leaves_the_odd_amount_to_the_last() {
    check(
        "200.00",
        r#"{"payments": {"kind": "regular", "rhythm": {"every": "week"}, "first": "2026-11-27",
            "size": {"each": {"amount": "60", "currency": "USD"}}}}"#,
        expect![[r"
            2026-11-27    60.00   140.00 left
            2026-12-04    60.00    80.00 left
            2026-12-11    60.00    20.00 left
            2026-12-18    20.00     0.00 left"]],
    );
}

#[test]
fn odd_cents_go_where_they_are_told() {
    let terms = |odd: &str| {
        format!(
            r#"{{"payments": {{"kind": "regular", "rhythm": {{"every": "twoWeeks"}},
                "first": "2026-01-02", "size": {{"count": 3}}, "oddCoins": "{odd}"}}}}"#
        )
    };
    check(
        "100.00",
        &terms("first"),
        expect![[r"
            2026-01-02    33.34    66.66 left
            2026-01-16    33.33    33.33 left
            2026-01-30    33.33     0.00 left"]],
    );
    check(
        "100.01",
        &terms("spread"),
        expect![[r"
            2026-01-02    33.34    66.67 left
            2026-01-16    33.34    33.33 left
            2026-01-30    33.33     0.00 left"]],
    );
}

#[test]
fn a_deposit_comes_first_and_the_plan_is_on_the_rest() {
    check(
        "500.00",
        r#"{"deposit": {"amount": {"amount": "100.00", "currency": "USD"}, "on": "2026-01-05"},
            "payments": {"kind": "regular", "rhythm": {"every": "halfMonth", "days": [15, 31]},
            "first": "2026-02-01", "size": {"count": 2}}}"#,
        expect![[r"
            2026-01-05   100.00   400.00 left  deposit
            2026-02-15   200.00   200.00 left
            2026-02-28   200.00     0.00 left"]],
    );
}

#[test]
fn rows_by_hand_share_what_is_not_written() {
    check(
        "100.00",
        r#"{"payments": {"kind": "byHand", "rows": [
            {"on": "2026-01-05", "amount": {"amount": "50.00", "currency": "USD"}},
            {"on": "2026-02-05"}, {"on": "2026-03-05"}, {"on": "2026-04-05"}]}}"#,
        expect![[r"
            2026-01-05    50.00    50.00 left
            2026-02-05    16.66    33.34 left
            2026-03-05    16.66    16.68 left
            2026-04-05    16.68     0.00 left"]],
    );
}

#[test]
fn terms_that_make_no_plan_say_which_field_and_why() {
    let regular = |size: &str| {
        format!(
            r#"{{"payments": {{"kind": "regular", "rhythm": {{"every": "week"}},
                "first": "2026-01-02", "size": {size}}}}}"#
        )
    };
    check(
        "0.00",
        &regular(r#"{"count": 3}"#),
        expect!["payments: there is nothing left to pay, so there is nothing to plan"],
    );
    check(
        "0.02",
        &regular(r#"{"count": 3}"#),
        expect!["payments.size.count: the number of payments must be between 1 and 2"],
    );
    check(
        "5.00",
        &regular(r#"{"count": 0}"#),
        expect!["payments.size.count: the number of payments must be between 1 and 500"],
    );
    check(
        "5.00",
        &regular(r#"{"each": {"amount": "0", "currency": "USD"}}"#),
        expect!["payments.size.each: payments.size.each must be more than nothing"],
    );
    check(
        "5.00",
        &regular(r#"{"each": {"amount": "1", "currency": "EUR"}}"#),
        expect![
            "payments.size.each: payments.size.each is in another currency than the debt, which is in USD"
        ],
    );
    check(
        "5000.00",
        &regular(r#"{"each": {"amount": "0.01", "currency": "USD"}}"#),
        expect![
            "payments.size.each: that would take 500000 payments; a plan may have 1200 at most"
        ],
    );
    check(
        "50.00",
        r#"{"payments": {"kind": "regular", "rhythm": {"every": "month", "day": 32},
            "first": "2026-01-02", "size": {"count": 2}}}"#,
        expect![
            "payments.rhythm: the days of the month must lie between 1 and 31, the earlier one first"
        ],
    );
    check(
        "50.00",
        r#"{"payments": {"kind": "byHand", "rows": [
            {"on": "2026-01-05", "amount": {"amount": "30.00", "currency": "USD"}}]}}"#,
        expect![
            "payments.rows: the rows make 30.00 USD, but 50.00 USD is owed: 20.00 USD still missing"
        ],
    );
    check(
        "50.00",
        r#"{"payments": {"kind": "byHand", "rows": [
            {"on": "2026-01-05", "amount": {"amount": "60.00", "currency": "USD"}}]}}"#,
        expect![
            "payments.rows: the rows make 60.00 USD, but 50.00 USD is owed: 10.00 USD too much"
        ],
    );
    check(
        "50.00",
        r#"{"payments": {"kind": "byHand", "rows": [{"on": "2026-01-05"}, {"on": "2026-01-05"}]}}"#,
        expect!["payments.rows: row 2 must be later than the row before it"],
    );
    check(
        "50.00",
        r#"{"deposit": {"amount": {"amount": "50.00", "currency": "USD"}, "on": "2026-01-01"},
            "payments": {"kind": "byHand", "rows": [{"on": "2026-01-05"}]}}"#,
        expect!["deposit.amount: a deposit of 50.00 USD leaves nothing to plan: 50.00 USD is owed"],
    );
    check(
        "50.00",
        r#"{"deposit": {"amount": {"amount": "5.00", "currency": "USD"}, "on": "2026-01-09"},
            "payments": {"kind": "byHand", "rows": [{"on": "2026-01-05"}]}}"#,
        expect![
            "deposit.on: the deposit is due on 2026-01-09, after the first payment on 2026-01-05"
        ],
    );
    check(
        "50.00",
        r#"{"payments": {"kind": "regular", "rhythm": {"every": "week"},
            "first": "+262142-12-31", "size": {"count": 2}}}"#,
        expect!["payments: the plan runs out of the calendar or is too large to count"],
    );
}

fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    prop_oneof![
        Just(Rhythm::Week),
        Just(Rhythm::TwoWeeks),
        (1_u8..31, 1_u8..31).prop_map(|(a, gap)| Rhythm::HalfMonth {
            days: [a, a.saturating_add(gap).min(31)]
        }),
        (1_u8..=31).prop_map(|day| Rhythm::Month { day }),
    ]
}

fn any_size() -> impl Strategy<Value = Size> {
    let currency: Currency = "USD".parse().expect("a currency");
    prop_oneof![
        (0_u32..2_000).prop_map(Size::Count),
        (-5_i64..100_000)
            .prop_map(move |minor| Size::Each(Money::from_minor(minor, currency).expect("small"))),
    ]
}

proptest! {
    #[test]
    fn the_rows_make_the_total_in_order_and_run_down_to_nothing(
        minor in 1_i64..10_000_000,
        deposit in prop::option::of(1_i64..1_000_000),
        rhythm in any_rhythm(),
        offset in 0_u64..20_000,
        size in any_size(),
        odd_coins in prop::sample::select(vec![OddCoins::First, OddCoins::Last, OddCoins::Spread]),
    ) {
        let total = Money::from_minor(minor, "USD".parse().expect("a currency")).expect("small");
        let first = day("2000-01-01") + chrono::Days::new(offset);
        let deposit = deposit.map(|minor| Deposit {
            amount: Money::from_minor(minor, total.currency()).expect("small"),
            on: first,
        });
        let terms = Terms { deposit, payments: Payments::Regular { rhythm, first, size, odd_coins } };
        if let Ok(rows) = rows(total, &terms) {
            let sum = Money::sum(rows.iter().map(|row| row.amount), total.currency());
            prop_assert_eq!(sum.expect("countable"), total);
            prop_assert!(rows.iter().all(|row| row.amount.is_positive() && !row.left.is_negative()));
            prop_assert!(rows.windows(2).all(|pair| pair[0].due <= pair[1].due));
            prop_assert!(rows.last().is_some_and(|row| row.left.is_zero()));
            prop_assert!(rows[0].due >= first);
            prop_assert!(rows.len() <= MOST_ROWS as usize + 1);
        }
    }

    #[test]
    fn rows_by_hand_make_the_total_or_say_why(
        minor in 1_i64..100_000,
        written in prop::collection::vec(prop::option::of(-5_i64..50_000), 0..12),
    ) {
        let total = Money::from_minor(minor, "USD".parse().expect("a currency")).expect("small");
        let hand = (0_u64..).zip(&written).map(|(n, amount)| HandRow {
            on: day("2026-01-01") + chrono::Days::new(n),
            amount: amount.map(|a| Money::from_minor(a, total.currency()).expect("small")),
        }).collect();
        let terms = Terms { deposit: None, payments: Payments::ByHand { rows: hand } };
        if let Ok(rows) = rows(total, &terms) {
            let sum = Money::sum(rows.iter().map(|row| row.amount), total.currency());
            prop_assert_eq!(sum.expect("countable"), total);
            prop_assert_eq!(rows.len(), written.len());
        }
    }
}
