//! Plans that another program worked out: `tests/data/plans.py`, with
//! numpy-financial and QuantLib. Every row agrees to the coin.

use rust_decimal::Decimal;
use schedule::build::build;
use schedule::row::{Part, Schedule};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Data {
    annuities: Vec<Annuity>,
    plans: Vec<Plan>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Annuity {
    Pmt {
        amount: String,
        rate: String,
        count: u32,
        balloon: String,
        each: String,
    },
    Ipmt {
        amount: String,
        rate: String,
        count: u32,
        /// Interest, payment and balance of each row.
        rows: Vec<[Decimal; 3]>,
    },
    Rate {
        amount: String,
        count: u32,
        each: String,
        rate: Decimal,
    },
    Nper {
        amount: String,
        rate: String,
        each: String,
        count: u32,
    },
}

#[derive(Deserialize)]
struct Plan {
    of: String,
    terms: Value,
    each: Option<String>,
    /// Date, contractual date, opening, added, principal, interest,
    /// total, closing.
    rows: Vec<[String; 8]>,
}

fn data() -> Data {
    serde_json::from_str(include_str!("../data/plans.json")).expect("data")
}

fn plan(terms: Value) -> Schedule {
    let terms = serde_json::from_value(terms).expect("terms");
    build(&terms).expect("a plan")
}

fn loan(amount: &str, count: u32) -> Value {
    json!({
        "currency": "USD", "amount": amount,
        "when": { "rhythm": { "every": "month" }, "first": "2026-01-31", "count": count },
    })
}

fn cents(figure: Decimal) -> i64 {
    let cents = (figure * Decimal::ONE_HUNDRED).round();
    i64::try_from(cents.mantissa()).expect("few")
}

/// Payments that numpy-financial has as floats may be a cent off where
/// they lie on the edge of one.
#[test]
fn annuities_are_those_of_numpy_financial() {
    let mut seen = [0; 4];
    for case in data().annuities {
        match case {
            Annuity::Pmt {
                amount,
                rate,
                count,
                balloon,
                each,
            } => {
                let mut terms = loan(&amount, count);
                terms["interest"] = json!({ "rate": rate });
                if balloon != "0" {
                    terms["balloon"] = json!({ "amount": balloon });
                }
                let found = plan(terms).found.each.expect("level");
                // numpy's payment leaves the balloon beside it, as ours
                // does.
                assert_eq!(found.to_plain(), each, "{amount} {rate} {count} {balloon}");
                seen[0] += 1;
            }
            Annuity::Ipmt {
                amount,
                rate,
                count,
                rows,
            } => {
                let mut terms = loan(&amount, count);
                terms["interest"] = json!({ "rate": rate });
                terms["rounding"] = json!({ "at": "end" });
                let plan = plan(terms);
                for (row, [interest, payment, left]) in plan.rows.iter().zip(&rows) {
                    let place = format!("{amount} {rate} {count} {}", row.due);
                    assert_eq!(row.left.minor(), cents(*left), "{place}");
                    // The parts add up to the cent, which those of a
                    // spreadsheet don't.
                    assert!(
                        (row.interest.minor() - cents(*interest)).abs() <= 1,
                        "{place}"
                    );
                    assert!((row.amount.minor() - cents(*payment)).abs() <= 1, "{place}");
                }
                assert_eq!(plan.rows.len(), rows.len());
                seen[1] += 1;
            }
            Annuity::Rate {
                amount,
                count,
                each,
                rate,
            } => {
                let mut terms = loan(&amount, count);
                terms["amounts"] = json!({ "kind": "level", "each": each });
                terms["solve"] = json!("rate");
                let found = plan(terms).found.rate.expect("a rate").0;
                let off = (found - rate).abs();
                assert!(
                    off <= Decimal::new(2, 6),
                    "{amount} {count} {each}: {found} {rate}"
                );
                seen[2] += 1;
            }
            Annuity::Nper {
                amount,
                rate,
                each,
                count,
            } => {
                let mut terms = loan(&amount, count);
                terms["when"].as_object_mut().expect("when").remove("count");
                terms["amounts"] = json!({ "kind": "level", "each": each });
                terms["interest"] = json!({ "rate": rate });
                terms["solve"] = json!("count");
                assert_eq!(plan(terms).found.count, count, "{amount} {rate} {each}");
                seen[3] += 1;
            }
        }
    }
    assert!(
        seen[0] >= 100 && seen[1..].iter().all(|seen| *seen >= 40),
        "{seen:?}"
    );
}

#[test]
fn plans_are_those_of_another_program() {
    let plans = data().plans;
    assert!(plans.len() >= 400);
    for case in plans {
        let plan = plan(case.terms.clone());
        if let Some(each) = case.each {
            let found = plan.found.each.expect("level");
            assert_eq!(found.to_plain(), each, "{}: {}", case.of, case.terms);
        }
        let rows: Vec<[String; 8]> = plan
            .rows
            .iter()
            .map(|row| {
                assert!(matches!(
                    row.part,
                    Part::Deposit | Part::Instalment | Part::Grace
                ));
                [
                    row.due.to_string(),
                    row.contractual.to_string(),
                    row.opening.to_plain(),
                    row.added.to_plain(),
                    row.principal.to_plain(),
                    row.interest.to_plain(),
                    row.amount.to_plain(),
                    row.left.to_plain(),
                ]
            })
            .collect();
        for (at, (row, expected)) in rows.iter().zip(&case.rows).enumerate() {
            assert_eq!(row, expected, "row {at} of {}: {}", case.of, case.terms);
        }
        assert_eq!(rows.len(), case.rows.len(), "{}: {}", case.of, case.terms);
    }
}
