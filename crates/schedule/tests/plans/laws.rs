//! What holds for every plan, whatever its terms.

use money::amount::Money;
use proptest::prelude::*;
use schedule::plan::{MOST_ROWS, build};
use schedule::row::{Part, Schedule, Why};
use schedule::terms::Terms;
use serde_json::Value;

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
            row.opening, row.added, row.interest, row.fee, row.amount, row.left,
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
    if plan.rows.iter().rfind(|row| row.part != Part::WaivedInterest).is_some_and(|row| !row.left.is_zero()) {
        return Err("something is left".to_owned());
    }
    let instalments = certain.iter().filter(|row| row.part != Part::Deposit).count();
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
        let json = arbitrary::terms().new_tree(&mut runner).expect("terms").current();
        match build(&read(&json)) {
            Ok(_) => plans += 1,
            Err(error) => *errors.entry(error.to_string()).or_default() += 1,
        }
    }
    assert!(plans * 2 > all, "only {plans} of {all}: {errors:#?}");
}
