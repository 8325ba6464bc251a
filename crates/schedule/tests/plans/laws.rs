//! What holds for every plan, whatever its terms.

use chrono::{Datelike as _, Days, NaiveDate};
use money::amount::Money;
use proptest::prelude::*;
use schedule::build::build;
use schedule::days::rhythm::Rhythm;
use schedule::row::{Part, Schedule, Why};
use schedule::terms::Terms;
use schedule::terms::limits::MOST_ROWS;
use serde_json::{Value, json};

use crate::arbitrary;

fn read(terms: &Value) -> Terms {
    serde_json::from_value(terms.clone()).unwrap_or_else(|error| panic!("{error}: {terms}"))
}

fn coins(money: Money) -> i64 {
    money.minor()
}

/// Every law that rows obey, or the first that they do not.
pub(crate) fn lawful(plan: &Schedule) -> Result<(), String> {
    let certain: Vec<_> = plan
        .rows
        .iter()
        .filter(|row| !row.part.is_conditional())
        .collect();
    let conditional = plan.rows.len() - certain.len();
    if certain.is_empty() || certain.len() > MOST_ROWS as usize || conditional > 2 {
        return Err(format!("{} rows, {conditional} more", certain.len()));
    }
    for (row, next) in certain.iter().zip(&certain[1..]) {
        let deposit = row.part == Part::Deposit;
        if next.due <= row.due && !(deposit && next.due == row.due) {
            return Err(format!("{} after {}", next.due, row.due));
        }
        if next.opening != row.left {
            return Err(format!("{}: the chain is broken", next.due));
        }
    }
    for row in &plan.rows {
        let all = [
            row.opening,
            row.added,
            row.interest,
            row.fee,
            row.amount,
            row.left,
        ];
        if all.into_iter().any(Money::is_negative) {
            return Err(format!("{}: less than nothing", row.due));
        }
        if row.amount.is_zero() != (row.part == Part::Grace) {
            return Err(format!("{}: {:?} of {}", row.due, row.part, row.amount));
        }
        if coins(row.principal) + coins(row.interest) + coins(row.fee) != coins(row.amount) {
            return Err(format!("{}: the parts differ", row.due));
        }
        let left = coins(row.opening) + coins(row.added) - coins(row.principal);
        if row.part != Part::WaivedInterest && left != coins(row.left) {
            return Err(format!("{}: {left} is left, not {}", row.due, row.left));
        }
        if row.why.iter().next().is_none() {
            return Err(format!("{}: no reason", row.due));
        }
    }
    let paid: i64 = plan.rows.iter().map(|row| coins(row.principal)).sum();
    let opening = plan.rows.first().map_or(0, |row| coins(row.opening));
    let added: i64 = certain.iter().map(|row| coins(row.added)).sum();
    if paid != opening + added {
        return Err(format!("{paid} is paid, {opening} and {added} are owed"));
    }
    // What was added beside advances was capitalised.
    let capitalised = paid - coins(plan.debt);
    let says = certain.iter().any(|row| row.why.has(Why::Capitalised));
    if capitalised < 0 || (capitalised > 0 && !says) {
        return Err(format!("{paid} is paid of {}", plan.debt));
    }
    if plan
        .rows
        .iter()
        .rfind(|row| row.part != Part::WaivedInterest)
        .is_some_and(|row| !row.left.is_zero())
    {
        return Err("something is left".to_owned());
    }
    let instalments = certain
        .iter()
        .filter(|row| row.part != Part::Deposit)
        .count();
    if plan.found.count as usize != instalments {
        return Err(format!("{} found, {instalments} there", plan.found.count));
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_plan_adds_up(json in arbitrary::terms()) {
        let terms = read(&json);
        match build(&terms) {
            Ok(plan) => prop_assert_eq!(lawful(&plan), Ok(()), "{}", json),
            Err(error) => prop_assert!(!error.field.is_empty()),
        }
    }

    #[test]
    fn terms_survive_json_and_build_the_same_plan(json in arbitrary::terms()) {
        let terms = read(&json);
        let written = serde_json::to_string(&terms).expect("JSON");
        let again: Terms = serde_json::from_str(&written).expect("terms");
        prop_assert_eq!(&again, &terms);
        prop_assert_eq!(build(&again), build(&terms));
    }
}

#[test]
fn most_arbitrary_terms_make_a_plan() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut errors = std::collections::BTreeMap::<String, usize>::new();
    let (mut plans, all) = (0, 400);
    for _ in 0..all {
        let json = arbitrary::terms()
            .new_tree(&mut runner)
            .expect("terms")
            .current();
        match build(&read(&json)) {
            Ok(_) => plans += 1,
            Err(error) => *errors.entry(error.to_string()).or_default() += 1,
        }
    }
    assert!(plans * 2 > all, "only {plans} of {all}: {errors:#?}");
}

/// Terms with one figure put in.
fn with(json: &Value, at: &str, value: Value) -> Value {
    let mut json = json.clone();
    let (parent, name) = at.rsplit_once('/').expect("a path");
    let parent = if parent.is_empty() {
        &mut json
    } else {
        json.pointer_mut(parent).expect("a parent")
    };
    parent[name] = value;
    json
}

/// What people see of rows: days and amounts.
fn seen(plan: &Schedule) -> Vec<String> {
    let rows = plan.rows.iter();
    rows.map(|row| {
        format!(
            "{} {} {} {} {}",
            row.due, row.principal, row.interest, row.amount, row.left
        )
    })
    .collect()
}

/// A plan of so many level payments, from which one figure after the
/// other is taken and asked for.
fn level_terms() -> impl Strategy<Value = Value> {
    (
        1_000..5_000_000_i64,
        2..60_u32,
        0..3_000_i64,
        prop_oneof![
            Just(json!({"every": "month"})),
            Just(json!({"every": "week"})),
            Just(json!({"every": "week", "count": 4})),
            Just(json!({"every": "halfMonth", "days": [15, 31]})),
        ],
        prop_oneof![Just("periods"), Just("actual365Fixed"), Just("thirtyE360")],
    )
        .prop_map(|(amount, count, rate, rhythm, day_count)| {
            json!({
                "currency": "EUR",
                "amount": format!("{}.{:02}", amount / 100, amount % 100),
                "start": "2026-01-15",
                "when": { "rhythm": rhythm, "first": "2026-02-15", "count": count },
                "interest": {
                    "rate": format!("{}.{:02}", rate / 100, rate % 100),
                    "dayCount": day_count,
                },
            })
        })
}

proptest! {
    #[test]
    fn the_instalment_that_was_worked_out_gives_the_same_plan(json in level_terms()) {
        let plan = build(&read(&json)).expect("a plan");
        let each = plan.found.each.expect("level").to_plain();
        let given = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        let again = build(&read(&given)).expect("a plan");
        prop_assert_eq!(seen(&again), seen(&plan));
    }

    #[test]
    fn the_number_and_the_end_that_were_worked_out_give_the_same_plan(
        json in level_terms(),
        part in 2..40_i64,
    ) {
        let debt = coins(build(&read(&json)).expect("a plan").debt);
        let each = format!("{}.{:02}", debt / part / 100 + 1, debt / part % 100);
        let mut json = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        json["when"].as_object_mut().expect("when").remove("count");
        json["solve"] = json!("count");
        let Ok(plan) = build(&read(&json)) else { return Ok(()) };
        json["solve"] = json!("until");
        prop_assert_eq!(seen(&build(&read(&json)).expect("a plan")), seen(&plan));
        json.as_object_mut().expect("terms").remove("solve");
        let count = with(&json, "/when/count", json!(plan.found.count));
        prop_assert_eq!(seen(&build(&read(&count)).expect("a plan")), seen(&plan));
        let until = with(&json, "/when/until", json!(plan.found.until));
        prop_assert_eq!(seen(&build(&read(&until)).expect("a plan")), seen(&plan));
    }

    #[test]
    fn the_first_day_that_was_worked_out_is_the_last_that_is_in_time(
        json in level_terms(),
        part in 2..40_i64,
        until in 200_u64..1_500,
    ) {
        let debt = coins(build(&read(&json)).expect("a plan").debt);
        let each = format!("{}.{:02}", debt / part / 100 + 1, debt / part % 100);
        let mut json = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        let until = "2026-01-15".parse::<NaiveDate>().expect("a day") + Days::new(until);
        json["when"] = json!({ "rhythm": json["when"]["rhythm"], "until": until });
        json["solve"] = json!("first");
        let Ok(plan) = build(&read(&json)) else { return Ok(()) };
        let first = plan.found.first.expect("a first");
        prop_assert!(plan.found.until.expect("a last") <= until);
        json.as_object_mut().expect("terms").remove("solve");
        json["when"].as_object_mut().expect("when").remove("until");
        let given = with(&json, "/when/first", json!(first));
        prop_assert_eq!(seen(&build(&read(&given)).expect("a plan")), seen(&plan));
        // The next day of the rhythm that ends on that day would be too
        // late; one that was cut short by February has another rhythm.
        let rhythm = read(&given).when.rhythm.expect("a rhythm");
        if rhythm == Rhythm::MONTHLY && first.day() != until.day() {
            return Ok(());
        }
        let next = rhythm.days(first).find(|day| *day > first).expect("a day");
        let later = with(&given, "/when/first", json!(next));
        if let Ok(plan) = build(&read(&later)) {
            prop_assert!(plan.found.until.expect("a last") > until, "{} {}", json, next);
        }
    }

    #[test]
    fn the_deposit_that_was_worked_out_is_the_smallest(json in level_terms(), less in 1..90_i64) {
        let plan = build(&read(&json)).expect("a plan");
        let each = coins(plan.found.each.expect("level")) * (100 - less) / 100;
        if each == 0 { return Ok(()) }
        let each = format!("{}.{:02}", each / 100, each % 100);
        let mut json = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        json["solve"] = json!("deposit");
        let Ok(plan) = build(&read(&json)) else { return Ok(()) };
        prop_assert_eq!(lawful(&plan), Ok(()));
        let deposit = plan.found.deposit.expect("a deposit");
        json.as_object_mut().expect("terms").remove("solve");
        let given = with(&json, "/deposit", json!({"amount": deposit.to_plain()}));
        prop_assert_eq!(seen(&build(&read(&given)).expect("a plan")), seen(&plan));
        // The last payment is no larger than the others, but for the
        // rounding of interest on the way.
        let last = plan.rows.last().expect("a row").amount;
        let level = plan.found.each.expect("level");
        prop_assert!(coins(last) <= coins(level) + i64::from(plan.found.count), "{} {}", last, json);
        // Whole coins of interest may end it a row early.
        let count = json["when"]["count"].as_u64().expect("count");
        prop_assert!(u64::from(plan.found.count) <= count);
    }

    #[test]
    fn the_balloon_that_was_worked_out_gives_the_same_plan(json in level_terms(), less in 1..90_i64) {
        let plan = build(&read(&json)).expect("a plan");
        let each = coins(plan.found.each.expect("level")) * (100 - less) / 100;
        if each == 0 { return Ok(()) }
        let each = format!("{}.{:02}", each / 100, each % 100);
        let mut json = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        json["solve"] = json!("balloon");
        let Ok(plan) = build(&read(&json)) else { return Ok(()) };
        let balloon = plan.found.balloon.expect("a balloon");
        json.as_object_mut().expect("terms").remove("solve");
        let given = with(&json, "/balloon", json!({"amount": balloon.to_plain()}));
        prop_assert_eq!(seen(&build(&read(&given)).expect("a plan")), seen(&plan));
        // And with the balloon alone, the instalment comes back.
        let mut open = given;
        open["amounts"] = json!({"kind": "level"});
        if let Ok(again) = build(&read(&open)) {
            let (a, b) = (again.found.each.expect("level"), plan.found.each.expect("level"));
            prop_assert!((coins(a) - coins(b)).abs() <= 1, "{} {} {}", a, b, json);
        }
    }

    #[test]
    fn the_rate_that_was_worked_out_gives_the_same_plan(json in level_terms()) {
        let plan = build(&read(&json)).expect("a plan");
        let each = plan.found.each.expect("level").to_plain();
        let mut json = with(&json, "/amounts", json!({"kind": "level", "each": each}));
        let rate = json["interest"].as_object_mut().expect("interest").remove("rate");
        json["solve"] = json!("rate");
        let Ok(plan) = build(&read(&json)) else { return Ok(()) };
        let found = plan.found.rate.expect("a rate");
        json.as_object_mut().expect("terms").remove("solve");
        let given = with(&json, "/interest/rate", json!(found.to_string()));
        prop_assert_eq!(seen(&build(&read(&given)).expect("a plan")), seen(&plan));
        // It is the rate that the amount was worked out from, as near as
        // whole coins can tell.
        let _ = rate;
    }

    #[test]
    fn more_interest_never_costs_less(json in level_terms(), more in 1..2_000_i64) {
        let plan = build(&read(&json)).expect("a plan");
        let rate: rust_decimal::Decimal = json["interest"]["rate"].as_str().expect("a rate").parse().expect("a rate");
        let higher = rate + rust_decimal::Decimal::new(more, 2);
        let dear = with(&json, "/interest/rate", json!(higher.to_string()));
        let dear = build(&read(&dear)).expect("a plan");
        prop_assert!(coins(dear.total().expect("a sum")) >= coins(plan.total().expect("a sum")));
    }

    #[test]
    fn odd_coins_that_are_spread_differ_by_one(json in level_terms()) {
        let json = with(&json, "/rounding", json!({"residue": "spread"}));
        let free = with(&json, "/interest", json!({"rate": 0}));
        let plan = build(&read(&free)).expect("a plan");
        let amounts: Vec<_> = plan.rows.iter().map(|row| coins(row.amount)).collect();
        let (least, most) = (amounts.iter().min().expect("one"), amounts.iter().max().expect("one"));
        prop_assert!(most - least <= 1);
        prop_assert!(amounts.windows(2).all(|pair| pair[0] >= pair[1]), "the first ones take them");
        let plan = build(&read(&json)).expect("a plan");
        let amounts: Vec<_> = plan.rows.iter().map(|row| coins(row.amount)).collect();
        // With interest, moving a coin moves the rounding of every row
        // after it: the others differ by one, the last by a few.
        let (last, others) = amounts.split_last().expect("one");
        let (least, most) = (others.iter().min().expect("one"), others.iter().max().expect("one"));
        prop_assert!(most - least <= 1, "{:?}", amounts);
        let few = 2 + i64::from(plan.found.count) / 3;
        prop_assert!((last - least).abs() <= few, "{:?}", amounts);
    }

    #[test]
    fn the_days_are_those_of_the_anchor(json in level_terms(), first in arbitrary::day()) {
        let first: NaiveDate = first.as_str().expect("a day").parse().expect("a day");
        let mut json = with(&json, "/when/first", json!(first));
        json.as_object_mut().expect("terms").remove("start");
        let terms = read(&json);
        let plan = build(&terms).expect("a plan");
        let rhythm = terms.when.rhythm.expect("a rhythm");
        let days: Vec<_> = rhythm.days(first).take(plan.rows.len()).collect();
        let due: Vec<_> = plan.rows.iter().map(|row| row.due).collect();
        prop_assert_eq!(due, days);
    }
}
