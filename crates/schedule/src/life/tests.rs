//! Each change on a small plan, told as a book.

use chrono::NaiveDate;
use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::replay::{Event, Life, What, replay};
use super::*;
use crate::allocation::policy::{Over, Policy};
use crate::plan::build;
use crate::row::Part;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn terms(json: Value) -> Terms {
    serde_json::from_value(json).expect("terms")
}

/// 1,000.00 in 4 of 250.00, at the end of each month from January.
fn four() -> Terms {
    terms(json!({
        "currency": "EUR", "amount": "1000.00", "start": "2025-12-31",
        "when": { "rhythm": { "every": "month" }, "first": "2026-01-31", "count": 4 }
    }))
}

/// The same at 12% a year.
fn four_at_12() -> Terms {
    let mut terms = four();
    terms.interest = serde_json::from_value(json!({ "rate": "12" })).expect("interest");
    terms
}

fn shown(rows: &[Row], paid: &[[i64; 4]]) -> String {
    let mut lines = Vec::new();
    for (row, paid) in rows.iter().zip(paid) {
        let mut parts = vec![format!("{} {:>8}", row.due, row.amount.to_plain())];
        if row.interest.is_positive() {
            parts.push(format!("int {}", row.interest.to_plain()));
        }
        if row.fee.is_positive() {
            parts.push(format!("fee {}", row.fee.to_plain()));
        }
        if row.added.is_positive() {
            parts.push(format!("added {}", row.added.to_plain()));
        }
        if row.part != Part::Instalment {
            parts.push(format!("{:?}", row.part));
        }
        let sum: i64 = paid.iter().sum();
        if sum == row.amount.minor() {
            parts.push("paid".to_owned());
        } else if sum > 0 {
            parts.push(format!("{sum} paid"));
        }
        if row.why.has(crate::row::Why::Amended) {
            parts.push("*".to_owned());
        }
        lines.push(parts.join("  "));
    }
    lines.join("\n")
}

fn pay(id: u128, on: &str, amount: i64) -> Event {
    Event {
        id,
        on: day(on),
        what: What::Paid(amount),
    }
}

fn change(id: u128, on: &str, change: Value) -> Event {
    let amendment = Amendment {
        on: day(on),
        reason: String::new(),
        change: serde_json::from_value(change).expect("a change"),
    };
    Event {
        id,
        on: day(on),
        what: What::Amended(amendment),
    }
}

fn lived(terms: &Terms, events: &[Event]) -> Life {
    let rows = build(terms).expect("a plan").rows;
    let life = replay(terms, &rows, &Policy::default(), events, day("2030-01-01")).expect("a life");
    for version in &life.versions {
        lawful(&rows, &version.rows);
    }
    life
}

/// What holds for the rows of every version.
pub(super) fn lawful(base: &[Row], rows: &[Row]) {
    let mut left = base[0].opening.minor();
    assert_eq!(rows[0].opening.minor(), left);
    for row in rows.iter().filter(|row| row.part != Part::WaivedInterest) {
        assert_eq!(row.opening.minor(), left, "{row:?}");
        left += row.added.minor() - row.principal.minor();
        assert_eq!(row.left.minor(), left, "{row:?}");
        for part in [
            row.opening,
            row.added,
            row.principal,
            row.interest,
            row.fee,
            row.amount,
            row.left,
        ] {
            assert!(!part.is_negative(), "{row:?}");
        }
        let amount = row.principal.minor() + row.interest.minor() + row.fee.minor();
        assert_eq!(row.amount.minor(), amount);
    }
    assert_eq!(left, 0);
    assert!(rows.len() <= MOST_ROWS as usize);
}

/// Pays and amends as the events say; shows the last version and what was
/// refused.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(terms: &Terms, events: &[Event], expected: Expect) {
    let life = lived(terms, events);
    let mut text = shown(&life.now().rows, &life.paid);
    if life.credit > 0 {
        text += &format!("\ncredit {}", life.credit);
    }
    for (id, error) in &life.refused {
        text += &format!("\n{id} refused: {error}");
    }
    expected.assert_eq(&text);
}

#[test]
fn two_missed_of_four_re_amortised_are_two_of_500_on_the_old_dates() {
    check(
        &four(),
        &[change(1, "2026-03-10", json!({ "kind": "reAmortise" }))],
        expect![[r#"
            2026-03-31   500.00  *
            2026-04-30   500.00  *"#]],
    );
}
#[test]
fn with_interest_two_missed() {
    check(
        &four_at_12(),
        &[change(1, "2026-03-10", json!({ "kind": "reAmortise" }))],
        expect![[r#"
            2026-03-31   516.28  int 18.77  *
            2026-04-30   516.28  int 13.79  *"#]],
    );
}
