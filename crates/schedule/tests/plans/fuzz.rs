//! Terms of any kind give a plan or an error that names a field: no
//! panic, no hang, no absurd plan.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use schedule::build::build;
use schedule::terms::Terms;
use serde_json::{Value, json};

use crate::arbitrary;
use crate::laws::lawful;

/// What a slip of the keyboard, or malice, puts in place of a value.
fn nonsense() -> impl Strategy<Value = Value> {
    prop_oneof![
        select(vec![
            json!(0),
            json!(-1),
            json!(1),
            json!(1_200),
            json!(1_201),
            json!(4_294_967_295_u32),
            json!(9_007_199_254_740_991_i64),
            json!(i64::MAX),
            json!(i64::MIN),
            json!(1e300),
            json!(0.000_000_1),
            json!("90071992547409.91"),
            json!("90071992547409.92"),
            json!("79228162514264337593543950335"),
            json!("0.0000000000000000000000000001"),
            json!("33.3333333333333333333333333"),
            json!("-0.01"),
            json!("1000"),
            json!("999.9999999999"),
            json!("x"),
            json!(""),
            json!(null),
            json!(true),
            json!([]),
            json!({}),
            json!([[[[[[[[]]]]]]]]),
            json!("JPY"),
            json!("KWD"),
            json!("XXX"),
        ]),
        select(vec![
            json!("-262143-01-01"),
            json!("+262142-12-31"),
            json!("9999-12-31"),
            json!("0001-01-01"),
            json!("1900-01-01"),
            json!("2200-12-31"),
            json!("2026-02-29"),
            json!("2024-02-29"),
            json!("2026-01-01"),
        ]),
        arbitrary::day(),
        (1..1_000_000_000_i64).prop_map(|n| json!(n.to_string())),
        (0_u32..2_000).prop_map(|n| json!(n)),
        (0_i32..100, 0_u32..1_000_000).prop_map(|(a, b)| json!(format!("{a}.{b:06}"))),
        select(vec![
            "level",
            "equalPrincipal",
            "steps",
            "percents",
            "token",
            "floor",
            "phases",
            "byHand",
            "each",
            "count",
            "until",
            "first",
            "deposit",
            "balloon",
            "rate",
            "day",
            "week",
            "halfMonth",
            "month",
            "flat",
            "simple",
            "daily",
            "yearly",
            "up",
            "down",
            "end",
            "carried",
            "instalmentOnly",
            "spread",
            "capitalise",
            "atEnd",
            "frozen",
            "rolled",
        ])
        .prop_map(|word| json!(word)),
    ]
}

/// The fields that terms can have, to be added where they are missing.
const FIELDS: [(&str, &str); 24] = [
    ("", "solve"),
    ("", "balloon"),
    ("", "deposit"),
    ("", "discount"),
    ("", "interest"),
    ("", "advances"),
    ("", "start"),
    ("/when", "count"),
    ("/when", "until"),
    ("/when", "first"),
    ("/when", "dates"),
    ("/when", "skipMonths"),
    ("/when", "roll"),
    ("/when", "rhythm"),
    ("/when/rhythm", "count"),
    ("/when/rhythm", "every"),
    ("/amounts", "each"),
    ("/amounts", "kind"),
    ("/interest", "cap"),
    ("/interest", "grace"),
    ("/interest", "freeUntil"),
    ("/rounding", "multipleOf"),
    ("/rounding", "mergeBelow"),
    ("/rounding", "minimum"),
];

/// Every place in a value, as a pointer.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    if !at.is_empty() {
        all.push(at.to_owned());
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                places(value, &format!("{at}/{name}"), all);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                places(value, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

#[derive(Debug, Clone)]
enum Mutation {
    Replace(Index, Value),
    Remove(Index),
    Repeat(Index, usize),
    Add(usize, Value),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        4 => (any::<Index>(), nonsense()).prop_map(|(at, value)| Mutation::Replace(at, value)),
        1 => any::<Index>().prop_map(Mutation::Remove),
        1 => (any::<Index>(), 1..2_000_usize).prop_map(|(at, times)| Mutation::Repeat(at, times)),
        2 => (0..FIELDS.len(), nonsense()).prop_map(|(field, value)| Mutation::Add(field, value)),
    ]
}

fn mutate(terms: &mut Value, mutation: Mutation) {
    let mut all: Vec<String> = Vec::new();
    places(terms, "", &mut all);
    if all.is_empty() {
        return;
    }
    let split = |at: &str| -> (String, String) {
        let (parent, name) = at.rsplit_once('/').expect("a pointer");
        (parent.to_owned(), name.to_owned())
    };
    match mutation {
        Mutation::Replace(at, value) => {
            *terms.pointer_mut(at.get(&all).as_str()).expect("a place") = value;
        }
        Mutation::Remove(at) => {
            let (parent, name) = split(at.get(&all).as_str());
            match terms.pointer_mut(&parent) {
                Some(Value::Object(fields)) => drop(fields.remove(&name)),
                Some(Value::Array(values)) => drop(values.pop()),
                _ => {}
            }
        }
        Mutation::Repeat(at, times) => {
            let (parent, _) = split(at.get(&all).as_str());
            let value = terms.pointer(at.get(&all).as_str()).cloned();
            if let (Some(Value::Array(values)), Some(value)) = (terms.pointer_mut(&parent), value) {
                values.extend(std::iter::repeat_n(value, times));
            }
        }
        Mutation::Add(field, value) => {
            let (parent, name) = FIELDS[field];
            if let Some(Value::Object(fields)) = terms.pointer_mut(parent) {
                fields.insert(name.to_owned(), value);
            }
        }
    }
}

/// What takes longer hangs. It is no measure of speed, which benchmarks
/// are for: the slowest terms take a tenth of a second when optimised.
const LONGEST: Duration = Duration::from_secs(60);

fn survives(json: &Value) -> Result<(), TestCaseError> {
    // What is no terms at all is refused by its shape.
    let Ok(terms) = serde_json::from_value::<Terms>(json.clone()) else {
        return Ok(());
    };
    let since = Instant::now();
    let plan = build(&terms);
    let took = since.elapsed();
    match plan {
        Ok(plan) => prop_assert_eq!(lawful(&plan), Ok(()), "{}", json),
        Err(error) => {
            prop_assert!(!error.field.is_empty());
            prop_assert!(error.to_string().len() < 400, "{}", error);
        }
    }
    prop_assert!(took < LONGEST, "{:?} for {}", took, json);
    Ok(())
}

proptest! {
    #[test]
    fn terms_with_slips_in_them_give_a_plan_or_an_error(
        mut terms in arbitrary::terms(),
        mutations in proptest::collection::vec(mutation(), 1..6),
    ) {
        for mutation in mutations {
            mutate(&mut terms, mutation);
        }
        survives(&terms)?;
    }

    #[test]
    fn any_question_is_answered_or_refused(
        mut terms in arbitrary::terms(),
        solve in select(vec!["each", "count", "until", "first", "deposit", "balloon", "rate"]),
        without in proptest::collection::vec(0..FIELDS.len(), 0..4),
    ) {
        terms["solve"] = json!(solve);
        for field in without {
            let (parent, name) = FIELDS[field];
            if let Some(Value::Object(fields)) = terms.pointer_mut(parent)
                && name != "solve"
            {
                fields.remove(name);
            }
        }
        survives(&terms)?;
    }
}

#[test]
fn terms_at_the_end_of_what_can_be_counted_are_refused_in_time() {
    let year = |year: i32| format!("{year}-01-01");
    let rates: Vec<_> = (1901..1907)
        .map(|y| json!({"from": year(y), "rate": y % 40}))
        .collect();
    for terms in [
        // The longest that is allowed, with everything that costs time.
        json!({"currency": "USD", "amount": "90071992547409.91", "start": "1900-01-01",
               "when": {"rhythm": {"every": "month"}, "count": 1_200},
               "interest": {"rate": 5, "rates": rates, "dayCount": "actualActualIsda",
                            "compounding": "daily", "cap": {"percent": 90}}}),
        json!({"currency": "USD", "amount": 1, "start": "2026-01-01",
               "when": {"rhythm": {"every": "day"}, "count": 1_200}}),
        json!({"currency": "USD", "amount": "1000000", "start": "1900-01-01", "solve": "rate",
               "when": {"rhythm": {"every": "month"}, "count": 1_200},
               "amounts": {"kind": "level", "each": "2000"}, "interest": {"compounding": "daily"}}),
        json!({"currency": "USD", "amount": "1000000", "start": "1900-01-01", "solve": "deposit",
               "when": {"rhythm": {"every": "month"}, "count": 1_200},
               "amounts": {"kind": "level", "each": "20"},
               "interest": {"rate": 7, "compounding": "halfYearly"}}),
        json!({"currency": "USD", "amount": "1000000", "start": "1900-01-01",
               "when": {"rhythm": {"every": "month"}, "count": 1_200},
               "interest": {"rate": 9, "grace": {"principal": 3}}, "rounding": {"residue": "spread"}}),
        json!({"currency": "USD", "amount": "1000", "start": "1900-01-01",
               "when": {"rhythm": {"every": "day"}, "skip": [{"from": "1900-01-02", "to": "2199-01-01"}]},
               "amounts": {"kind": "level", "each": "1"}}),
        json!({"currency": "USD", "amount": "1000", "start": "2026-01-01",
               "when": {"rhythm": {"every": "month", "count": 120}},
               "amounts": {"kind": "level", "each": "1"}}),
    ] {
        survives(&terms).expect("a plan or an error, in time");
    }
}
