//! What holds for every plan and every life of it.

use allocation::components::Component;
use allocation::policy::{Over, Policy, Preset};
use chrono::{Days, NaiveDate};
use ledger::alone::{Event, What, play};
use ledger::plan::Keeping;
use proptest::prelude::*;
use schedule::amend::amended;
use schedule::amend::change::{Amendment, Change};
use schedule::amend::differences::{Difference, differences};
use schedule::amend::error::Cannot;
use schedule::amend::payoff::quote;
use schedule::build::build;
use schedule::row::{Row, Why};
use schedule::terms::Terms;
use serde_json::{Value, json};

use crate::{Life, day, lawful, replay, terms};

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..420).prop_map(|n| day("2026-01-05") + Days::new(n))
}

fn any_rhythm() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!({ "every": "month" }),
        json!({ "every": "week" }),
        json!({ "every": "week", "count": 2 }),
        json!({ "every": "month", "day": 31 }),
        json!({ "every": "halfMonth", "days": [1, 15] }),
    ])
}

fn money(most: i64) -> impl Strategy<Value = String> {
    (1_i64..most).prop_map(|coins| format!("{}.{:02}", coins / 100, coins % 100))
}

pub(crate) fn any_terms() -> impl Strategy<Value = Terms> {
    let amounts = prop_oneof![
        Just(json!({ "kind": "level" })),
        Just(json!({ "kind": "level" })),
        Just(json!({ "kind": "equalPrincipal" })),
        Just(json!({ "kind": "steps", "by": { "amount": "1.00" } })),
        Just(json!({ "kind": "token", "each": "2.00" })),
        Just(json!({ "kind": "phases", "phases": [{ "each": "5.00", "count": 2 }, { }] })),
    ];
    let interest = prop_oneof![
        3 => Just(Value::Null),
        2 => Just(json!({ "rate": "12" })),
        1 => Just(json!({ "rate": "9.99", "method": "simple" })),
        1 => Just(json!({ "rate": "6", "method": "flat" })),
        1 => Just(json!({ "rate": "8", "compounding": "monthly", "dayCount": "actual365Fixed" })),
        1 => Just(json!({ "rate": "10", "collect": "atEnd" })),
        1 => Just(json!({ "rate": "10", "waivedIfKept": true })),
        1 => Just(json!({ "rate": "10", "grace": { "principal": 2 } })),
        1 => Just(json!({ "rate": "10", "grace": { "interest": 2 } })),
        1 => Just(json!({ "rate": "10", "grace": { "principal": 2, "interest": 2, "then": "capitalise" } })),
        1 => Just(json!({ "rate": "10", "rates": [{ "from": "2026-05-01", "rate": "4" }] })),
    ];
    let more = prop_oneof![
        4 => Just(json!({})),
        1 => Just(json!({ "balloon": { "amount": "20.00" } })),
        1 => Just(json!({ "discount": { "amount": "10.00" } })),
        1 => Just(json!({ "fees": [{ "amount": "3.00", "with": "each" }] })),
        1 => Just(json!({ "fees": [{ "amount": "7.00", "with": "spread" }] })),
        1 => Just(json!({ "deposit": { "amount": "15.00" } })),
        1 => Just(json!({ "advances": [{ "on": "2026-02-20", "amount": "33.00" }] })),
        1 => Just(json!({ "rounding": { "residue": "spread" } })),
        1 => Just(json!({ "rounding": { "multipleOf": "1" } })),
        1 => Just(json!({ "rounding": { "at": "end" } })),
    ];
    (
        any_rhythm(),
        1_u32..26,
        10_000_i64..200_000,
        amounts,
        interest,
        more,
    )
        .prop_filter_map(
            "no plan",
            |(rhythm, count, amount, amounts, interest, more)| {
                let phased = amounts["kind"] == "phases";
                let mut it = json!({
                    "currency": "EUR",
                    "amount": format!("{}.{:02}", amount / 100, amount % 100),
                    "start": "2026-01-01",
                    "when": { "rhythm": rhythm, "first": "2026-02-01", "count": count },
                    "amounts": amounts,
                });
                if phased && count < 3 {
                    return None;
                }
                if !interest.is_null() {
                    it["interest"] = interest;
                }
                for (key, value) in more.as_object()? {
                    it[key] = value.clone();
                }
                let terms = terms(it);
                let rows = build(&terms).ok()?.rows;
                // Fractions kept to the end can leave a coin less than nothing.
                let fits = rows.iter().all(|row| !row.interest.is_negative());
                fits.then_some(terms)
            },
        )
}

fn any_change() -> impl Strategy<Value = Value> {
    let thens = prop::sample::select(vec!["shift", "addToEnd", "spread", "addToNext"]);
    let interest = prop::sample::select(vec!["runs", "frozen"]);
    prop_oneof![
        3 => (any_day(), 0_u64..70, thens, interest).prop_map(|(from, long, then, interest)| json!({
            "kind": "holiday", "from": from, "to": from + Days::new(long), "then": then,
            "interest": interest,
        })),
        1 => any_day().prop_map(|to| json!({ "kind": "missed", "then": { "kind": "move", "to": to } })),
        1 => Just(json!({ "kind": "missed", "then": { "kind": "spread" } })),
        1 => Just(json!({ "kind": "missed", "then": { "kind": "addToEnd" } })),
        1 => any_day().prop_map(|until| json!({ "kind": "missed", "then": { "kind": "pause", "until": until } })),
        3 => prop::sample::select(vec!["fewer", "smaller", "skipNext"])
            .prop_map(|then| json!({ "kind": "paidMore", "then": then })),
        1 => (any_day(), any_rhythm()).prop_map(|(from, rhythm)| json!({ "kind": "reschedule", "from": from, "rhythm": rhythm })),
        1 => (any_day(), money(20_000)).prop_map(|(from, each)| json!({ "kind": "reschedule", "from": from, "each": each })),
        1 => (any_day(), 1_u32..20).prop_map(|(from, count)| json!({ "kind": "reschedule", "from": from, "count": count })),
        1 => (any_day(), 0_u64..40).prop_map(|(from, more)| json!({ "kind": "reschedule", "from": from, "first": from + Days::new(more) })),
        2 => Just(json!({ "kind": "reAmortise" })),
        1 => (any_day(), any_rhythm()).prop_map(|(first, rhythm)| json!({ "kind": "reAge", "first": first, "rhythm": rhythm })),
        1 => (any_day(), 1_u32..20).prop_map(|(first, count)| json!({ "kind": "reAge", "first": first, "count": count })),
        1 => (any_day(), money(20_000)).prop_map(|(first, each)| json!({ "kind": "reAge", "first": first, "each": each })),
        2 => (money(50_000), prop::sample::select(vec!["each", "count"]))
            .prop_map(|(amount, keep)| json!({ "kind": "addDebt", "amount": amount, "keep": keep })),
        1 => Just(json!({ "kind": "settle" })),
        1 => (any_day(), 0_u64..70).prop_map(|(from, long)| json!({
            "kind": "interestHold", "from": from, "to": from + Days::new(long),
        })),
        1 => Just(json!({ "kind": "cancel" })),
    ]
}

pub(crate) fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let paid = (1_i64..30_000).prop_map(What::Paid);
    let amended = (any_day(), any_change()).prop_map(|(on, change)| {
        What::Changed(Amendment {
            on,
            reason: String::new(),
            change: serde_json::from_value(change).expect("a change"),
        })
    });
    let of = 0_u32..14;
    let what = prop_oneof![
        5 => paid,
        6 => amended,
        1 => of.clone().prop_map(|of| What::Bounced { of }),
        1 => of.prop_map(|of| What::Undone { of }),
    ];
    prop::collection::vec((any_day(), what), 0..14).prop_map(|list| {
        let named = (0_u32..).zip(list);
        named
            .map(|(id, (on, what))| Event { id, on, what })
            .collect()
    })
}

pub(crate) fn any_policy() -> impl Strategy<Value = Policy> {
    let over = vec![
        Over::NextInstalment,
        Over::NextInstalment,
        Over::LastInstalment,
        Over::ReSpread,
        Over::Credit,
    ];
    let presets = vec![
        Preset::OldestFirst,
        Preset::CostsInterestPrincipal,
        Preset::PrincipalFirst,
    ];
    (prop::sample::select(over), prop::sample::select(presets)).prop_map(|(over, preset)| Policy {
        over,
        ..preset.policy()
    })
}

fn live(terms: &Terms, policy: &Policy, events: &[Event], as_of: NaiveDate) -> Life {
    replay(terms, policy, events, as_of).expect("a life")
}

fn bounces(events: &[Event]) -> bool {
    events
        .iter()
        .any(|event| matches!(event.what, What::Bounced { .. } | What::Undone { .. }))
}

fn lasting() -> ProptestConfig {
    let cases = std::env::var("CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(192))
}

proptest! {
    #![proptest_config(lasting())]

    #[test]
    fn every_version_is_a_plan_and_no_cent_is_lost(
        terms in any_terms(), events in any_events(), policy in any_policy(), as_of in any_day(),
    ) {
        let rows = build(&terms).expect("a plan").rows;
        let life = live(&terms, &policy, &events, as_of);
        for version in &life.versions {
            lawful(&rows, &version.rows);
        }
        for (row, paid) in life.now().rows.iter().zip(&life.paid) {
            prop_assert!(Component::ALL.iter().all(|one| paid[*one] >= 0));
            prop_assert!(paid.total() <= row.amount.minor());
        }
        if !bounces(&events) {
            let told: i64 = events
                .iter()
                .filter(|event| event.on <= as_of)
                .map(|event| if let What::Paid(amount) = event.what { amount } else { 0 })
                .sum();
            let paid: i64 = life.paid.iter().map(|paid| paid.total()).sum();
            prop_assert_eq!(paid + life.credit, told);
        }
        // The debt is what was owed and what was added to it.
        let added: i64 = life.versions.iter().filter_map(|version| {
            let id = version.amendment?;
            match &events.iter().find(|event| event.id == id)?.what {
                What::Changed(Amendment { change: Change::AddDebt { amount, .. }, .. }) => {
                    Some(i64::try_from((amount.0 * rust_decimal::Decimal::from(100)).trunc().mantissa()).expect("coins") )
                }
                _ => None,
            }
        }).sum();
        let of = |rows: &[Row]| -> i64 { rows.iter().map(|row| row.principal.minor()).sum() };
        let capitalised = life.versions.iter().flat_map(|v| &v.rows).any(|row| row.why.has(Why::Capitalised));
        if !capitalised {
            prop_assert_eq!(of(&life.now().rows), of(&rows) + added);
        }
        prop_assert_eq!(&live(&terms, &policy, &events, as_of), &life);
    }

    #[test]
    fn rows_to_come_have_days_of_their_own_and_paid_rows_stay(
        terms in any_terms(), events in any_events(), policy in any_policy(), as_of in any_day(),
    ) {
        let life = live(&terms, &policy, &events, as_of);
        for version in life.versions.iter().filter(|version| version.amendment.is_some()) {
            let events: Vec<Event> = events.iter().filter(|event| !matches!(&event.what, What::Changed(a) if (a.on, event.id) > (version.from, version.amendment.unwrap_or(0)))).cloned().collect();
            let seen = live(&terms, &policy, &events, version.from);
            let open: Vec<NaiveDate> = seen.now().rows.iter().zip(&seen.paid)
                .filter(|(row, paid)| row.due > version.from && !row.part.is_conditional() && paid.total() == 0 && row.amount.is_positive())
                .map(|(row, _)| row.due)
                .collect();
            let mut sorted = open.clone();
            sorted.sort_unstable();
            sorted.dedup();
            prop_assert_eq!(&open, &sorted);
        }
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        terms in any_terms(),
        (events, shuffled) in any_events()
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        policy in any_policy(),
        as_of in any_day(),
    ) {
        let life = live(&terms, &policy, &events, as_of);
        prop_assert_eq!(live(&terms, &policy, &shuffled, as_of), life);
    }

    #[test]
    fn amend_and_undo_is_as_if_nothing_had_been(
        terms in any_terms(), events in any_events(), policy in any_policy(), on in any_day(),
        change in any_change(), undone in any_day(),
    ) {
        let as_of = day("2029-01-01");
        let events: Vec<Event> = events.into_iter()
            .filter(|event| !matches!(event.what, What::Undone { .. })).collect();
        let life = live(&terms, &policy, &events, as_of);
        let amendment = Amendment { on, reason: String::new(), change: serde_json::from_value(change).expect("a change") };
        let mut more = events;
        more.push(Event { id: 100, on, what: What::Changed(amendment) });
        more.push(Event { id: 101, on: undone, what: What::Undone { of: 100 } });
        prop_assert_eq!(live(&terms, &policy, &more, as_of), life);
    }

    #[test]
    fn the_past_never_changes(
        terms in any_terms(), events in any_events(), policy in any_policy(), as_of in any_day(), later in any_day(),
    ) {
        let events: Vec<Event> = events.into_iter()
            .filter(|event| !matches!(event.what, What::Undone { .. })).collect();
        let then = live(&terms, &policy, &events, as_of.min(later));
        let now = live(&terms, &policy, &events, as_of.max(later));
        prop_assert_eq!(&now.versions[..then.versions.len()], &then.versions[..]);
    }

    #[test]
    fn a_quote_paid_settles(
        terms in any_terms(), events in any_events(), policy in any_policy(), on in any_day(),
    ) {
        let rows = build(&terms).expect("a plan").rows;
        prop_assume!(terms.advances.iter().all(|advance| advance.on <= on));
        let life = live(&terms, &policy, &events, on);
        let now = life.now();
        let seen = quote(&now.terms, &now.rows, &life.paid, on).expect("a quote");
        prop_assert!(!seen.total.is_negative() && !seen.principal.is_negative() && !seen.interest_accrued.is_negative());
        let mut sum = seen.principal.minor();
        sum += seen.interest_due.minor() + seen.interest_accrued.minor() + seen.fees.minor();
        prop_assert_eq!(seen.total.minor(), sum);
        let settle = Amendment { on, reason: String::new(), change: Change::Settle { on: None } };
        match amended(&now.terms, &now.rows, &life.paid, &settle) {
            Ok(made) => {
                lawful(&rows, &made.rows);
                let open: i64 = made.rows.iter().zip(&made.paid).filter(|(row, _)| !row.part.is_conditional())
                    .map(|(row, paid)| row.amount.minor() - paid.total()).sum();
                let conditional = made.rows.iter().any(|row| row.part.is_conditional());
                if !conditional {
                    prop_assert_eq!(open, seen.total.minor());
                }
            }
            Err(error) => prop_assert!(seen.total.is_zero() || seen.principal.is_zero() || error.why == Cannot::NothingLeft || on < day("2026-01-01"), "{}", error),
        }
    }

    #[test]
    fn differences_tell_every_row_once(
        terms in any_terms(), events in any_events(), as_of in any_day(),
    ) {
        let rows = build(&terms).expect("a plan").rows;
        let life = live(&terms, &Policy::default(), &events, as_of);
        let found = differences(&rows, &life.now().rows);
        let (mut old, mut new) = (0, 0);
        for difference in &found {
            match difference {
                Difference::Same { .. } | Difference::Changed { .. } | Difference::Moved { .. } => { old += 1; new += 1; }
                Difference::Added { .. } => new += 1,
                Difference::Removed { .. } => old += 1,
            }
        }
        prop_assert_eq!((old, new), (rows.len(), life.now().rows.len()));
        let same = |found: &Difference| matches!(found, Difference::Same { .. });
        prop_assert!(differences(&rows, &rows).iter().all(same));
    }
}

proptest! {
    /// What a plan charges and the debts that it pays come to what its rows
    /// ask for: interest that is capitalised is charged as well.
    #[test]
    fn debts_and_charges_make_what_the_rows_ask_for(
        terms in any_terms(), events in any_events(), policy in any_policy(),
    ) {
        let schedule = build(&terms).expect("a plan");
        let keeping = Keeping { allocation: policy, ..Keeping::default() };
        let played = play(&terms, &schedule, keeping, &events, day("2060-01-01")).expect("countable");
        let progress = played.progress().expect("countable");
        let at = &played.position;
        let open: i64 = at.debts.iter().map(|debt| debt.open.minor()).sum();
        let undecided: i64 = progress.rows.iter().map(|row| row.waits.minor()).sum();
        let asked = progress.left.minor() - progress.waiting.minor() + undecided;
        if events.iter().any(|event| matches!(event.what, What::Changed(_))) {
            // What was charged stays charged, even where a change asks for
            // less interest than that.
            prop_assert!(asked <= open, "{:?}", progress);
        } else {
            prop_assert_eq!(asked, open, "{:?}", progress);
        }
    }
}
