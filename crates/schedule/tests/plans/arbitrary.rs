//! Terms as people might write them, of every kind and in every
//! combination, for the laws and for the fuzzing.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Some of these fields, each there or not.
fn object(fields: Vec<(&'static str, f64, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let all: Vec<_> = fields
        .into_iter()
        .map(|(name, often, value)| {
            let there = if often >= 1.0 {
                value.prop_map(Some).boxed()
            } else {
                weighted(often.max(0.001), value).boxed()
            };
            there.prop_map(move |it| (name, it))
        })
        .collect();
    all.prop_map(|fields| {
        let there = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(there.collect::<Map<_, _>>())
    })
    .boxed()
}

fn one_of(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    select(words).prop_map(|word| json!(word)).boxed()
}

/// A whole amount, so that every currency has it.
fn amount(most: u32) -> BoxedStrategy<Value> {
    (1..=most).prop_map(|n| json!(n.to_string())).boxed()
}

/// An amount or a percentage.
fn part(amount_up_to: u32, percent: std::ops::Range<i32>) -> BoxedStrategy<Value> {
    prop_oneof![
        (1..=amount_up_to).prop_map(|n| json!({ "amount": n.to_string() })),
        percent.prop_map(|n| json!({ "percent": n.to_string() })),
    ]
    .boxed()
}

/// A day within ten years.
pub(crate) fn day() -> BoxedStrategy<Value> {
    (0_u64..3_650)
        .prop_map(|days| {
            let first = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
            json!((first + chrono::Days::new(days)).to_string())
        })
        .boxed()
}

/// A day soon after the starts that are used here.
fn soon(from: u64, to: u64) -> BoxedStrategy<Value> {
    (from..to)
        .prop_map(|days| {
            let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
            json!((first + chrono::Days::new(days)).to_string())
        })
        .boxed()
}

fn span() -> BoxedStrategy<Value> {
    (0_u64..900, 0_u64..120)
        .prop_map(|(from, long)| {
            let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
            let from = first + chrono::Days::new(from);
            json!({ "from": from, "to": from + chrono::Days::new(long) })
        })
        .boxed()
}

fn rhythm() -> BoxedStrategy<Value> {
    prop_oneof![
        4 => Just(json!({ "every": "month" })),
        1 => (1..13_u32).prop_map(|n| json!({ "every": "month", "count": n })),
        1 => (1..32_u32).prop_map(|n| json!({ "every": "month", "day": n })),
        1 => (select(&[-1, 1, 2, 3, 4, 5][..]), select(&["Mon", "Fri", "Sun"][..]))
            .prop_map(|(nth, day)| json!({ "every": "month", "nth": nth, "weekday": day })),
        2 => Just(json!({ "every": "week" })),
        1 => (1..6_u32).prop_map(|n| json!({ "every": "week", "count": n })),
        1 => (1..31_u32, 1..31_u32).prop_map(|(a, b)| {
            let (a, b) = if a == b { (a, a + 1) } else { (a.min(b), a.max(b)) };
            json!({ "every": "halfMonth", "days": [a, b] })
        }),
        1 => (1..40_u32).prop_map(|n| json!({ "every": "day", "count": n })),
    ]
    .boxed()
}

fn roll() -> BoxedStrategy<Value> {
    let rule = one_of(&[
        "none",
        "following",
        "modifiedFollowing",
        "preceding",
        "modifiedPreceding",
        "nearest",
    ]);
    object(vec![
        ("rule", 1.0, rule),
        (
            "calendar",
            0.7,
            one_of(&["GB", "US", "DE", "TARGET"])
                .prop_map(|country| json!({ "country": country }))
                .boxed(),
        ),
        ("interest", 0.5, one_of(&["contractual", "rolled"])),
    ])
}

/// When payments are asked for; with a count or an end for `ends`.
fn when(ends: f64) -> BoxedStrategy<Value> {
    let extras = || {
        vec![
            (
                "skipMonths",
                0.15,
                vec(1..=12_u32, 1..4)
                    .prop_map(|months| json!(months))
                    .boxed(),
            ),
            (
                "skip",
                0.1,
                vec(span(), 1..3).prop_map(Value::Array).boxed(),
            ),
            ("roll", 0.2, roll()),
        ]
    };
    let counted = {
        let mut fields = vec![
            ("rhythm", 1.0, rhythm()),
            ("first", 0.7, soon(0, 90)),
            ("count", ends, (1..80_u32).prop_map(|n| json!(n)).boxed()),
        ];
        fields.extend(extras());
        object(fields)
    };
    let until = {
        let mut fields = vec![
            ("rhythm", 1.0, rhythm()),
            ("first", 0.7, soon(0, 90)),
            ("until", ends, soon(90, 2_000)),
        ];
        fields.extend(extras());
        object(fields)
    };
    let dates = vec(20_u64..2_000, 1..12).prop_map(|mut days| {
        days.sort_unstable();
        days.dedup();
        let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
        let days: Vec<_> = days
            .into_iter()
            .map(|on| (first + chrono::Days::new(on)).to_string())
            .collect();
        json!({ "dates": days })
    });
    prop_oneof![6 => counted, 2 => until, 1 => dates].boxed()
}

fn phase() -> BoxedStrategy<Value> {
    prop_oneof![
        object(vec![
            ("each", 0.7, amount(300)),
            ("count", 0.9, (1..12_u32).prop_map(|n| json!(n)).boxed()),
        ]),
        object(vec![
            ("each", 0.7, amount(300)),
            ("until", 0.9, soon(60, 1_500)),
        ]),
        (1..6_u32).prop_map(|n| json!({ "interestOnly": true, "count": n })),
    ]
    .boxed()
}

fn hand_rows() -> BoxedStrategy<Value> {
    vec((1_u64..90, weighted(0.5, 1..400_u32)), 1..10)
        .prop_map(|rows| {
            let mut on = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
            let rows: Vec<_> = rows
                .into_iter()
                .map(|(later, amount)| {
                    on = on + chrono::Days::new(later);
                    match amount {
                        Some(amount) => json!({ "on": on, "amount": amount.to_string() }),
                        None => json!({ "on": on }),
                    }
                })
                .collect();
            json!({ "kind": "byHand", "rows": rows })
        })
        .boxed()
}

fn with_kind(kind: &'static str, rest: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    rest.prop_map(move |mut rest| {
        rest["kind"] = json!(kind);
        rest
    })
    .boxed()
}

/// How much, with days that go with it.
fn amounts_and_when() -> BoxedStrategy<(Value, Value)> {
    let each = |often: f64| vec![("each", often, amount(2_000))];
    let open = || when(0.1);
    let ended = || when(1.0);
    prop_oneof![
        4 => (Just(json!({"kind": "level"})), ended()),
        3 => (with_kind("level", object(each(1.0))), open()),
        1 => (Just(json!({"kind": "equalPrincipal"})), ended()),
        1 => (with_kind("equalPrincipal", object(each(1.0))), open()),
        1 => (with_kind("steps", object(vec![
            ("by", 1.0, part(60, -20..20)),
            ("after", 0.7, (1..13_u32).prop_map(|n| json!(n)).boxed()),
        ])), ended()),
        1 => (with_kind("steps", object(vec![
            ("each", 1.0, amount(500)),
            ("by", 1.0, part(60, -5..20)),
            ("after", 0.7, (1..13_u32).prop_map(|n| json!(n)).boxed()),
        ])), open()),
        1 => (with_kind("percents", select(vec![
            json!({"percents": ["50", "50"]}),
            json!({"percents": ["33.33", "33.33", "33.34"]}),
            json!({"percents": ["10", "20", "30", "40"]}),
            json!({"percents": [100]}),
        ]).boxed()), open()),
        1 => (with_kind("token", object(each(1.0))), ended()),
        1 => (with_kind("floor", object(each(1.0))), open()),
        1 => (vec(phase(), 1..4).prop_map(|phases| json!({"kind": "phases", "phases": phases})), open()),
        1 => (hand_rows(), Just(json!({}))),
    ]
    .boxed()
}

fn interest() -> BoxedStrategy<Value> {
    let rate = || {
        prop_oneof![
            (0..4_000_u32).prop_map(|n| json!(format!("{}.{:02}", n / 100, n % 100))),
            (0..60_u32).prop_map(|n| json!(n)),
        ]
        .boxed()
    };
    let rates = vec((soon(0, 900), rate()), 1..4)
        .prop_map(|mut rates| {
            rates.sort_by_key(|(from, _)| from.to_string());
            rates.dedup_by(|a, b| a.0 == b.0);
            json!(
                rates
                    .into_iter()
                    .map(|(from, rate)| json!({ "from": from, "rate": rate }))
                    .collect::<Vec<_>>()
            )
        })
        .boxed();
    let grace = object(vec![
        ("principal", 0.8, (0..5_u32).prop_map(|n| json!(n)).boxed()),
        ("interest", 0.6, (0..5_u32).prop_map(|n| json!(n)).boxed()),
        ("then", 0.7, one_of(&["next", "capitalise", "spread"])),
    ]);
    object(vec![
        ("rate", 1.0, rate()),
        ("rates", 0.2, rates),
        ("follow", 0.1, one_of(&["following", "frozen"])),
        ("onChange", 0.2, one_of(&["recalculate", "level"])),
        ("method", 0.3, one_of(&["declining", "simple", "flat"])),
        (
            "compounding",
            0.25,
            one_of(&[
                "none",
                "daily",
                "monthly",
                "quarterly",
                "halfYearly",
                "yearly",
            ]),
        ),
        (
            "dayCount",
            0.5,
            one_of(&[
                "periods",
                "actual365Fixed",
                "actual360",
                "actual364",
                "actualActualIsda",
                "actualActualLastDay",
                "thirty360Us",
                "thirty360Bond",
                "thirtyE360",
                "thirtyE360Isda",
                "noLeap365",
            ]),
        ),
        ("freeUntil", 0.1, soon(0, 400)),
        (
            "pauses",
            0.1,
            vec(span(), 1..3).prop_map(Value::Array).boxed(),
        ),
        ("grace", 0.15, grace),
        ("cap", 0.1, part(400, 0..60)),
        ("collect", 0.1, one_of(&["eachPayment", "atEnd"])),
        ("waivedIfKept", 0.05, Just(json!(true)).boxed()),
    ])
}

fn rounding() -> BoxedStrategy<Value> {
    let rule = || one_of(&["halfUp", "halfEven", "up", "down"]);
    object(vec![
        ("instalment", 0.3, rule()),
        ("interest", 0.3, rule()),
        (
            "at",
            0.4,
            one_of(&["eachRow", "carried", "instalmentOnly", "end"]),
        ),
        ("fit", 0.3, one_of(&["rounded", "closestLast", "lowerLast"])),
        ("multipleOf", 0.1, amount(10)),
        ("residue", 0.5, one_of(&["first", "last", "spread"])),
        ("minimum", 0.1, amount(100)),
        ("mergeBelow", 0.2, amount(50)),
    ])
}

/// Terms that mostly make a plan.
pub(crate) fn terms() -> BoxedStrategy<Value> {
    let fee = object(vec![
        ("name", 0.5, Just(json!("A fee")).boxed()),
        ("amount", 1.0, amount(30)),
        ("with", 0.8, one_of(&["first", "last", "spread", "each"])),
    ]);
    let rest = object(vec![
        (
            "currency",
            1.0,
            one_of(&["USD", "EUR", "GBP", "JPY", "KWD", "USD", "EUR"]),
        ),
        ("amount", 1.0, amount(20_000)),
        (
            "advances",
            0.1,
            vec((soon(0, 300), amount(2_000)), 1..4)
                .prop_map(|all| {
                    json!(
                        all.into_iter()
                            .map(|(on, amount)| json!({ "on": on, "amount": amount }))
                            .collect::<Vec<_>>()
                    )
                })
                .boxed(),
        ),
        ("start", 0.8, Just(json!("2026-01-01")).boxed()),
        ("deposit", 0.15, part(200, 1..50)),
        ("balloon", 0.1, part(500, 1..50)),
        ("discount", 0.1, part(100, 1..20)),
        ("interest", 0.7, interest()),
        ("fees", 0.2, vec(fee, 1..3).prop_map(Value::Array).boxed()),
        ("rounding", 0.5, rounding()),
    ]);
    (rest, amounts_and_when())
        .prop_map(|(mut terms, (amounts, when))| {
            if when.get("first").is_none() && when.get("dates").is_none() {
                terms["start"] = json!("2026-01-01");
            }
            terms["amounts"] = amounts;
            terms["when"] = when;
            terms
        })
        .boxed()
}
