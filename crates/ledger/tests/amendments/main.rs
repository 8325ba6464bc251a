//! Each change on a small plan, told as a book.

mod laws;

use allocation::components::Components;
use allocation::policy::Policy;
use chrono::NaiveDate;
use expect_test::{Expect, expect};
use ledger::alone::{Event, What, play};
use ledger::plan::Keeping;
use money::amount::MoneyError;
use schedule::amend::amend;
use schedule::amend::change::{Amendment, Change};
use schedule::amend::differences;
use schedule::amend::error::AmendError;
use schedule::amend::payoff;
use schedule::build::build;
use schedule::row::{Part, Row};
use schedule::terms::Terms;
use schedule::terms::limits::MOST_ROWS;
use serde_json::{Value, json};

/// A plan and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Life {
    /// Each version of the rows, the first as agreed.
    pub(crate) versions: Vec<Version>,
    /// What is paid on each row of the last one.
    pub(crate) paid: Vec<Components>,
    /// What was paid and is on no row.
    pub(crate) credit: i64,
    /// Events that change nothing, and why.
    pub(crate) refused: Vec<(u32, AmendError)>,
}

/// The rows of a plan from a day on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Version {
    pub(crate) from: NaiveDate,
    pub(crate) amendment: Option<u32>,
    pub(crate) terms: Terms,
    pub(crate) rows: Vec<Row>,
}

impl Life {
    pub(crate) fn now(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }
}

/// Plays events by the ledger's own rules.
pub(crate) fn replay(
    terms: &Terms,
    policy: &Policy,
    events: &[Event],
    as_of: NaiveDate,
) -> Result<Life, MoneyError> {
    let keeping = Keeping {
        allocation: policy.clone(),
        ..Keeping::default()
    };
    let schedule = build(terms).expect("a plan");
    let played = play(terms, &schedule, keeping, events, as_of)?;
    let versions = played.versions().into_iter().map(|version| Version {
        from: version.from,
        amendment: version.event,
        terms: version.terms.clone(),
        rows: version.rows.to_vec(),
    });
    Ok(Life {
        versions: versions.collect(),
        paid: played.paid()?,
        credit: played.credit()?.minor(),
        refused: played.refused(),
    })
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) fn terms(json: Value) -> Terms {
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

/// Rows of their own size on days of their own.
fn by_hand() -> Terms {
    terms(json!({
        "currency": "EUR", "amount": "600.00", "start": "2025-12-31",
        "amounts": { "kind": "byHand", "rows": [
            { "on": "2026-01-31", "amount": "100.00" }, { "on": "2026-02-28", "amount": "200.00" },
            { "on": "2026-04-15", "amount": "250.00" }, { "on": "2026-05-31", "amount": "50.00" },
        ] },
    }))
}

fn flat() -> Terms {
    let mut terms = four();
    terms.interest =
        serde_json::from_value(json!({ "rate": "12", "method": "flat" })).expect("interest");
    terms
}

fn token() -> Terms {
    let mut terms = four();
    terms.amounts =
        serde_json::from_value(json!({ "kind": "token", "each": "10.00" })).expect("amounts");
    terms
}

fn discounted() -> Terms {
    let mut terms = four();
    terms.discount = serde_json::from_value(json!({ "percent": "10" })).expect("a discount");
    terms
}

fn with_fees() -> Terms {
    let mut terms = four();
    terms.fees =
        serde_json::from_value(json!([{ "amount": "5.00", "with": "each" }])).expect("fees");
    terms
}

fn shown(rows: &[Row], paid: &[Components]) -> String {
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
        let sum: i64 = paid.total();
        if sum == row.amount.minor() {
            parts.push("paid".to_owned());
        } else if sum > 0 {
            parts.push(format!("{sum} paid"));
        }
        if row.why.has(schedule::row::Why::Amended) {
            parts.push("*".to_owned());
        }
        lines.push(parts.join("  "));
    }
    lines.join("\n")
}

fn pay(id: u32, on: &str, amount: i64) -> Event {
    Event {
        id,
        on: day(on),
        what: What::Paid(amount),
    }
}

fn change(id: u32, on: &str, change: Value) -> Event {
    let amendment = Amendment {
        on: day(on),
        reason: String::new(),
        change: serde_json::from_value(change).expect("a change"),
    };
    Event {
        id,
        on: day(on),
        what: What::Changed(amendment),
    }
}

fn lived(terms: &Terms, events: &[Event]) -> Life {
    let rows = build(terms).expect("a plan").rows;
    let life = replay(terms, &Policy::default(), events, day("2030-01-01")).expect("a life");
    for version in &life.versions {
        lawful(&rows, &version.rows);
    }
    life
}

/// What holds for the rows of every version.
pub(crate) fn lawful(base: &[Row], rows: &[Row]) {
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
fn a_holiday_shifts_all() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "shift", "interest": "runs" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-03-31   250.00  *
            2026-04-30   250.00  *
            2026-05-31   250.00  *"#]],
    );
}

#[test]
fn a_holiday_goes_to_the_end() {
    check(
        &by_hand(),
        &[change(
            2,
            "2026-01-10",
            json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "addToEnd", "interest": "runs" }),
        )],
        expect![[r#"
            2026-01-31   100.00
            2026-04-15   250.00
            2026-05-31    50.00
            2026-06-30   200.00  *"#]],
    );
}

#[test]
fn a_holiday_shifts_rows_of_their_own_size_along_the_days() {
    check(
        &by_hand(),
        &[change(
            2,
            "2026-01-10",
            json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "shift", "interest": "runs" }),
        )],
        expect![[r#"
            2026-01-31   100.00
            2026-04-15   200.00  *
            2026-05-31   250.00  *
            2026-06-30    50.00  *"#]],
    );
}

#[test]
fn a_holiday_is_spread() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "spread", "interest": "runs" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-03-31   375.00  *
            2026-04-30   375.00  *"#]],
    );
}

#[test]
fn a_holiday_is_added_to_the_next() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "addToNext", "interest": "runs" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-03-31   500.00  *
            2026-04-30   250.00"#]],
    );
}

#[test]
fn a_missed_row_moves_to_a_day() {
    check(
        &four(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-02-15" } }),
        )],
        expect![[r#"
            2026-02-15   250.00  *
            2026-02-28   250.00
            2026-03-31   250.00
            2026-04-30   250.00"#]],
    );
}

#[test]
fn a_missed_row_moves_onto_another() {
    check(
        &four(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-03-31" } }),
        )],
        expect![[r#"
            2026-02-28   250.00
            2026-03-31   500.00  *
            2026-04-30   250.00"#]],
    );
}

#[test]
fn a_missed_row_is_spread_and_every_cent_is_there() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 9999),
            change(
                2,
                "2026-02-10",
                json!({ "kind": "missed", "then": { "kind": "spread" } }),
            ),
        ],
        expect![[r#"
            2026-01-31    99.99  paid  *
            2026-02-28   300.00  *
            2026-03-31   300.00  *
            2026-04-30   300.01  *"#]],
    );
}

#[test]
fn a_missed_row_goes_to_the_end() {
    check(
        &four(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
        )],
        expect![[r#"
            2026-02-28   250.00
            2026-03-31   250.00
            2026-04-30   250.00
            2026-05-31   250.00  *"#]],
    );
}

#[test]
fn a_plan_pauses() {
    check(
        &four(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "pause", "until": "2026-05-15" } }),
        )],
        expect![[r#"
            2026-05-31   250.00  *
            2026-06-30   250.00  *
            2026-07-31   250.00  *
            2026-08-31   250.00  *"#]],
    );
}

#[test]
fn more_is_paid_and_rows_are_fewer() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "fewer" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00  paid
            2026-02-28   250.00  *
            2026-03-31   250.00  5000 paid"#]],
    );
}

#[test]
fn more_is_paid_and_rows_are_smaller() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "smaller" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00  paid
            2026-03-31    50.00  paid  *
            2026-02-28   150.00  *
            2026-03-31   150.00  *
            2026-04-30   150.00  *"#]],
    );
}

#[test]
fn more_is_paid_and_the_next_are_skipped() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "skipNext" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00  paid
            2026-03-31   250.00  5000 paid
            2026-04-30   250.00"#]],
    );
}

#[test]
fn the_day_changes() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "reschedule", "from": "2026-02-10", "first": "2026-02-15" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-15   250.00  *
            2026-03-15   250.00  *
            2026-04-15   250.00  *"#]],
    );
}

#[test]
fn the_rhythm_changes_and_the_end_stays() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "reschedule", "from": "2026-02-10", "rhythm": { "every": "week", "count": 2 }, "first": "2026-02-13" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-13   125.00  *
            2026-02-27   125.00  *
            2026-03-13   125.00  *
            2026-03-27   125.00  *
            2026-04-10   125.00  *
            2026-04-24   125.00  *"#]],
    );
}

#[test]
fn the_amount_changes() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "reschedule", "from": "2026-02-10", "each": "200" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   200.00  *
            2026-03-31   200.00  *
            2026-04-30   200.00  *
            2026-05-31   150.00  *"#]],
    );
}

#[test]
fn all_that_is_open_gets_new_days() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 10000),
            change(
                2,
                "2026-04-10",
                json!({ "kind": "reAge", "first": "2026-06-01", "count": 6 }),
            ),
        ],
        expect![[r#"
            2026-01-31   100.00  paid  *
            2026-06-01   150.00  *
            2026-07-01   150.00  *
            2026-08-01   150.00  *
            2026-09-01   150.00  *
            2026-10-01   150.00  *
            2026-11-01   150.00  *"#]],
    );
}

#[test]
fn all_that_is_open_gets_new_days_of_so_much_each() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 10000),
            change(
                2,
                "2026-04-10",
                json!({ "kind": "reAge", "first": "2026-06-05", "rhythm": { "every": "week" }, "each": "200" }),
            ),
        ],
        expect![[r#"
            2026-01-31   100.00  paid  *
            2026-06-05   200.00  *
            2026-06-12   200.00  *
            2026-06-19   200.00  *
            2026-06-26   200.00  *
            2026-07-03   100.00  *"#]],
    );
}

#[test]
fn a_debt_joins_and_rows_stay_as_large() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "addDebt", "amount": "300", "keep": "each" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00
            2026-03-31   250.00
            2026-04-30   250.00
            2026-05-31   250.00  added 300.00  *
            2026-06-30    50.00  *"#]],
    );
}

#[test]
fn a_debt_joins_and_rows_stay_as_many() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "addDebt", "amount": "100", "keep": "count" }),
            ),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   283.33  added 100.00  *
            2026-03-31   283.33  *
            2026-04-30   283.34  *"#]],
    );
}

#[test]
fn it_is_settled() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 30000),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "settle", "on": "2026-02-20" }),
            ),
            pay(3, "2026-02-20", 70000),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28    50.00  paid  *
            2026-02-20   700.00  paid  *"#]],
    );
}

#[test]
fn it_is_cancelled() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 30000),
            change(2, "2026-03-05", json!({ "kind": "cancel" })),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28    50.00  paid  *
            2026-03-05   700.00  Review  *"#]],
    );
}

#[test]
fn with_interest_two_missed_are_re_amortised() {
    check(
        &four_at_12(),
        &[change(1, "2026-03-10", json!({ "kind": "reAmortise" }))],
        expect![[r#"
            2026-03-31   516.28  int 18.77  *
            2026-04-30   516.28  int 13.79  *"#]],
    );
}

#[test]
fn with_interest_running_a_holiday_makes_later_rows_larger() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "shift", "interest": "runs" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-31   258.82  int 15.07  *
            2026-04-30   258.82  int 5.10  *
            2026-05-31   258.81  int 2.56  *"#]],
    );
}

#[test]
fn with_interest_frozen_a_holiday_changes_no_amount() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-02-28", "then": "shift", "interest": "frozen" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-31   256.28  int 7.54  *
            2026-04-30   256.28  int 5.05  *
            2026-05-31   256.29  int 2.54  *"#]],
    );
}

#[test]
fn with_interest_a_missed_row_goes_to_the_end() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-03-10",
                json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-31   256.28  int 7.54  *
            2026-04-30   256.29  int 5.05  *
            2026-05-31   263.82  int 10.08  *"#]],
    );
}

#[test]
fn with_interest_a_missed_row_moves() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-03-10",
                json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-03-15" } }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-15   256.28  int 11.31  *
            2026-03-31   256.28  int 2.71  *
            2026-04-30   257.73  int 2.55  *"#]],
    );
}

#[test]
fn with_interest_a_missed_row_is_spread() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-03-10",
                json!({ "kind": "missed", "then": { "kind": "spread" } }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-31   386.29  int 11.31  *
            2026-04-30   386.30  int 7.56  *"#]],
    );
}

#[test]
fn with_interest_a_plan_pauses() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-03-10",
                json!({ "kind": "missed", "then": { "kind": "pause", "until": "2026-05-15" } }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-05-31   263.87  int 25.12  *
            2026-06-30   263.87  int 7.66  *
            2026-07-31   263.87  int 5.11  *"#]],
    );
}

#[test]
fn with_interest_more_is_paid_and_rows_are_smaller() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "smaller" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   256.28  paid  *
            2026-03-31    43.72  paid  *
            2026-02-28   154.27  int 4.54  *
            2026-03-31   154.27  int 3.04  *
            2026-04-30   154.29  int 1.53  *"#]],
    );
}

#[test]
fn with_interest_more_is_paid_and_rows_are_fewer() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "fewer" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   256.28  paid  *
            2026-03-31    43.72  paid  *
            2026-02-28   256.28  int 4.54  *
            2026-03-31   204.00  int 2.02  *"#]],
    );
}

#[test]
fn with_interest_more_is_paid_and_the_next_is_skipped() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            pay(2, "2026-02-10", 30000),
            change(
                3,
                "2026-02-10",
                json!({ "kind": "paidMore", "then": "skipNext" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   256.28  paid  *
            2026-03-31    43.72  paid  *
            2026-03-31   212.56  int 9.07  *
            2026-04-30   252.73  int 2.50  *"#]],
    );
}

#[test]
fn with_interest_the_amount_changes() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-02-05",
                json!({ "kind": "reschedule", "from": "2026-02-10", "each": "150" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   150.00  int 7.54  *
            2026-03-31   150.00  int 6.11  *
            2026-04-30   150.00  int 4.67  *
            2026-05-31   150.00  int 3.22  *
            2026-06-30   150.00  int 1.75  *
            2026-07-31    27.28  int 0.27  *"#]],
    );
}

#[test]
fn with_interest_all_that_is_open_gets_new_days() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-04-10",
                json!({ "kind": "reAge", "first": "2026-06-30", "count": 2 }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-06-30   396.40  int 28.91  *
            2026-07-30   396.38  int 10.15  *"#]],
    );
}

#[test]
fn with_interest_a_debt_joins_on_its_day() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "addDebt", "amount": "600", "keep": "count" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   460.29  int 13.54  added 600.00  *
            2026-03-31   460.29  int 9.07  *
            2026-04-30   460.31  int 4.56  *"#]],
    );
}

#[test]
fn with_interest_a_debt_joins_and_rows_stay_as_large() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "addDebt", "amount": "600", "keep": "each" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   256.28  int 13.54  added 600.00  *
            2026-03-31   256.28  int 11.11  *
            2026-04-30   256.28  int 8.66  *
            2026-05-31   256.28  int 6.18  *
            2026-06-30   256.28  int 3.68  *
            2026-07-31   116.64  int 1.15  *"#]],
    );
}

#[test]
fn with_interest_held_for_a_month() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(
                2,
                "2026-01-31",
                json!({ "kind": "interestHold", "from": "2026-01-31", "to": "2026-02-27" }),
            ),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-28   253.74  *
            2026-03-31   253.74  int 5.00  *
            2026-04-30   253.75  int 2.51  *"#]],
    );
}

#[test]
fn with_interest_it_is_settled() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(2, "2026-02-15", json!({ "kind": "settle" })),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-02-15   757.49  int 3.77  *"#]],
    );
}

#[test]
fn with_interest_it_is_cancelled() {
    check(
        &four_at_12(),
        &[
            pay(1, "2026-01-31", 25628),
            change(2, "2026-03-15", json!({ "kind": "cancel" })),
        ],
        expect![[r#"
            2026-01-31   256.28  int 10.00  paid
            2026-03-15   763.78  int 10.06  Review  *"#]],
    );
}

#[test]
fn an_amendment_on_an_amendment_goes_on_from_it() {
    check(
        &four_at_12(),
        &[
            change(1, "2026-03-10", json!({ "kind": "reAmortise" })),
            change(
                2,
                "2026-03-12",
                json!({ "kind": "interestHold", "from": "2027-01-01", "to": "2027-01-31" }),
            ),
        ],
        expect![[r#"
            2026-03-31   516.28  int 18.77  *
            2026-04-30   516.28  int 13.79  *"#]],
    );
}

#[test]
fn flat_interest_moves_with_its_rows() {
    check(
        &flat(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "spread" } }),
        )],
        expect![[r#"
            2026-02-28   346.66  int 13.33  *
            2026-03-31   346.66  int 13.33  *
            2026-04-30   346.68  int 13.34  *"#]],
    );
}

#[test]
fn a_token_plan_keeps_its_talk_about_the_rest() {
    check(
        &token(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
        )],
        expect![[r#"
            2026-02-28    10.00
            2026-03-31    10.00
            2026-04-30    10.00
            2026-05-31   970.00  Review  *"#]],
    );
}

#[test]
fn a_discount_stays_for_who_keeps_the_amended_plan() {
    check(
        &discounted(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
        )],
        expect![[r#"
            2026-02-28   225.00
            2026-03-31   225.00
            2026-04-30   225.00
            2026-05-31   225.00  *
            2026-05-31   100.00  Discount  *"#]],
    );
}

#[test]
fn fees_go_where_their_rows_go() {
    check(
        &with_fees(),
        &[change(
            1,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-02-20" } }),
        )],
        expect![[r#"
            2026-02-20   255.00  fee 5.00  *
            2026-02-28   255.00  fee 5.00
            2026-03-31   255.00  fee 5.00
            2026-04-30   255.00  fee 5.00"#]],
    );
}

#[test]
fn a_payment_that_bounced_had_been_paid_when_the_plan_was_changed() {
    check(
        &four(),
        &[
            pay(1, "2026-01-31", 25000),
            pay(2, "2026-02-28", 25000),
            change(
                3,
                "2026-03-05",
                json!({ "kind": "holiday", "from": "2026-03-20", "to": "2026-04-10", "then": "shift", "interest": "runs" }),
            ),
            Event {
                id: 4,
                on: day("2026-03-10"),
                what: What::Bounced { of: 2 },
            },
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00
            2026-04-30   250.00  *
            2026-05-31   250.00  *"#]],
    );
}

#[test]
fn a_backdated_payment_leaves_nothing_missed() {
    check(
        &four(),
        &[
            change(
                1,
                "2026-02-10",
                json!({ "kind": "missed", "then": { "kind": "spread" } }),
            ),
            pay(2, "2026-01-30", 25000),
        ],
        expect![[r#"
            2026-01-31   250.00  paid
            2026-02-28   250.00
            2026-03-31   250.00
            2026-04-30   250.00
            1 refused: change: nothing was missed before 2026-02-10"#]],
    );
}

#[test]
fn the_last_undo_counts() {
    check(
        &four(),
        &[
            change(1, "2026-03-10", json!({ "kind": "reAmortise" })),
            Event {
                id: 2,
                on: day("2026-03-11"),
                what: What::Undone { of: 1 },
            },
            Event {
                id: 3,
                on: day("2026-03-12"),
                what: What::Undone { of: 2 },
            },
        ],
        expect![[r#"
            2026-03-31   500.00  *
            2026-04-30   500.00  *"#]],
    );
}

/// What stands in the way of a change of four rows of which so many are
/// paid.
fn refused(terms: &Terms, paid: usize, on: &str, change: Value) -> String {
    let rows = build(terms).expect("a plan").rows;
    let parts: Vec<Components> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| match at < paid {
            true => row.components(),
            false => Components::NOTHING,
        })
        .collect();
    let amendment = Amendment {
        on: day(on),
        reason: String::new(),
        change: serde_json::from_value(change).expect("a change"),
    };
    amend(terms, &rows, &parts, &amendment)
        .expect_err("an error")
        .to_string()
}

#[test]
fn what_cannot_be_made_says_which_field_and_why() {
    let free = four();
    let mut later = four();
    later.advances =
        serde_json::from_value(json!([{ "on": "2026-04-01", "amount": "50" }])).expect("advances");
    let holiday = |from: &str, to: &str, then: &str| json!({ "kind": "holiday", "from": from, "to": to, "then": then });
    let each = |each: &str| json!({ "kind": "reAge", "first": "2026-06-01", "each": each });
    let errors = [
        refused(&free, 1, "2026-02-10", json!({ "kind": "reAmortise" })),
        refused(&free, 4, "2026-02-10", json!({ "kind": "cancel" })),
        refused(
            &free,
            1,
            "2026-02-10",
            json!({ "kind": "paidMore", "then": "fewer" }),
        ),
        refused(&free, 0, "2025-12-30", json!({ "kind": "cancel" })),
        refused(&free, 0, "2026-05-10", json!({ "kind": "reAmortise" })),
        refused(
            &free,
            0,
            "2026-01-10",
            holiday("2026-04-01", "2026-04-30", "spread"),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            holiday("2026-04-01", "2026-06-30", "addToNext"),
        ),
        refused(
            &free,
            0,
            "2026-03-10",
            holiday("2026-02-01", "2026-03-05", "shift"),
        ),
        refused(
            &free,
            0,
            "2026-02-10",
            json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-02-10" } }),
        ),
        refused(
            &free,
            0,
            "2026-02-10",
            json!({ "kind": "settle", "on": "2026-02-09" }),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            holiday("2026-03-01", "2026-02-01", "shift"),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            holiday("2026-03-01", "2026-03-05", "shift"),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            json!({ "kind": "interestHold", "from": "2026-03-01", "to": "2026-03-05" }),
        ),
        refused(&later, 0, "2026-01-10", json!({ "kind": "settle" })),
        refused(&free, 0, "2026-01-10", each("0.50")),
        refused(&four_at_12(), 0, "2026-01-10", each("5")),
        refused(&free, 0, "2026-01-10", each("0")),
        refused(
            &free,
            0,
            "2026-01-10",
            json!({ "kind": "reAge", "first": "2026-06-01", "count": 0 }),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            json!({ "kind": "reschedule", "from": "2026-02-01", "each": "5", "count": 3 }),
        ),
        refused(
            &free,
            0,
            "2026-01-10",
            json!({ "kind": "addDebt", "amount": "-5", "keep": "each" }),
        ),
    ];
    let unfit = amend(
        &free,
        &[],
        &[],
        &Amendment {
            on: day("2026-01-10"),
            reason: String::new(),
            change: Change::Cancel,
        },
    );
    let about_nothing = lived(
        &free,
        &[Event {
            id: 9,
            on: day("2026-01-10"),
            what: What::Bounced { of: 8 },
        }],
    );
    let mut errors = errors.to_vec();
    errors.push(unfit.expect_err("an error").to_string());
    errors.push(about_nothing.refused[0].1.to_string());
    expect![[r#"
        change: nothing was missed before 2026-02-10
        change: there is nothing left to pay
        change: no more was paid than was asked for
        on: 2025-12-30 is before 2025-12-31, when the plan was agreed
        change: no payment is left to take it
        change.then: no payment is left to take it
        change.then: no payment is left to take it
        change.to: 2026-03-05 is not after 2026-03-10, the day of the change
        change.then.to: 2026-02-10 is not after 2026-02-10, the day of the change
        change.on: 2026-02-09 is not after 2026-02-10, the day of the change
        change.to: 2026-02-01 is before 2026-03-01
        change.from: no payment falls in this time
        change: the plan bears no interest that could be held
        change: 50.00 EUR is still to be added to the debt
        change.each: that would take more than 1200 payments, the most that a plan may have
        change.each: at 5.00 EUR a time it is never paid: the interest alone is 10.00 EUR
        change.each: this must be more than nothing
        change.count: the number of payments must be between 1 and 1200
        change.each: give either this or count, not both
        change.amount: this must be more than nothing
        rows: a plan has a row at least
        of: there is nothing that this is about"#]]
    .assert_eq(&errors.join("\n"));
}

#[test]
fn a_quote_is_exact_on_any_day() {
    let quoted = |terms: &Terms, paid: i64, on: &str| {
        let life = lived(terms, &[]);
        let rows = &life.now().rows;
        let paid = replay(
            terms,
            &Policy::default(),
            &[pay(1, "2026-01-31", paid)],
            day(on),
        )
        .expect("a life")
        .paid;
        let quote = payoff::quote(terms, rows, &paid, day(on)).expect("a quote");
        format!(
            "{on}: {} + due {} + accrued {} + fees {} = {}; saved {}",
            quote.principal.to_plain(),
            quote.interest_due.to_plain(),
            quote.interest_accrued.to_plain(),
            quote.fees.to_plain(),
            quote.total.to_plain(),
            quote.saved.to_plain(),
        )
    };
    let mut waived = four_at_12();
    waived.interest =
        serde_json::from_value(json!({ "rate": "12", "waivedIfKept": true })).expect("interest");
    let lines = [
        quoted(&four(), 25_000, "2026-02-15"),
        quoted(&four_at_12(), 25_628, "2026-01-31"),
        quoted(&four_at_12(), 25_628, "2026-02-15"),
        quoted(&four_at_12(), 25_628, "2026-03-15"),
        quoted(&four_at_12(), 25_628, "2026-07-31"),
        quoted(&flat(), 26_000, "2026-02-14"),
        quoted(&with_fees(), 25_500, "2026-02-15"),
        quoted(&discounted(), 22_500, "2026-02-15"),
        quoted(&discounted(), 0, "2026-02-15"),
        quoted(&waived, 25_000, "2026-02-15"),
        quoted(&waived, 0, "2026-02-15"),
    ];
    expect![[r#"
        2026-02-15: 750.00 + due 0.00 + accrued 0.00 + fees 0.00 = 750.00; saved 0.00
        2026-01-31: 753.72 + due 0.00 + accrued 0.00 + fees 0.00 = 753.72; saved 15.13
        2026-02-15: 753.72 + due 0.00 + accrued 3.77 + fees 0.00 = 757.49; saved 11.36
        2026-03-15: 753.72 + due 7.54 + accrued 2.52 + fees 0.00 = 763.78; saved 5.07
        2026-07-31: 753.72 + due 15.13 + accrued 0.00 + fees 0.00 = 768.85; saved 0.00
        2026-02-14: 750.00 + due 0.00 + accrued 5.00 + fees 0.00 = 755.00; saved 25.00
        2026-02-15: 750.00 + due 0.00 + accrued 0.00 + fees 0.00 = 750.00; saved 15.00
        2026-02-15: 675.00 + due 0.00 + accrued 0.00 + fees 0.00 = 675.00; saved 0.00
        2026-02-15: 1000.00 + due 0.00 + accrued 0.00 + fees 0.00 = 1000.00; saved 0.00
        2026-02-15: 750.00 + due 0.00 + accrued 0.00 + fees 0.00 = 750.00; saved 0.00
        2026-02-15: 1000.00 + due 13.75 + accrued 0.00 + fees 0.00 = 1013.75; saved -13.75"#]]
    .assert_eq(&lines.join("\n"));
}

#[test]
fn two_versions_stand_side_by_side() {
    let show = |change: Value| {
        let life = lived(
            &four(),
            &[
                pay(1, "2026-01-31", 25_000),
                self::change(2, "2026-02-05", change),
            ],
        );
        let [before, after] = [0, 1].map(|version: usize| &life.versions[version].rows);
        let line = |row: &Row| format!("{} {}", row.due, row.amount.to_plain());
        let found = differences::differences(before, after);
        let lines = found.iter().map(|difference| match difference {
            differences::Difference::Same { row } => format!("  {}", line(row)),
            differences::Difference::Changed { from, to } => {
                format!("~ {} -> {}", line(from), line(to))
            }
            differences::Difference::Moved { from, to } => {
                format!("> {} -> {}", line(from), line(to))
            }
            differences::Difference::Added { row } => format!("+ {}", line(row)),
            differences::Difference::Removed { row } => format!("- {}", line(row)),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let shown = [
        show(
            json!({ "kind": "holiday", "from": "2026-02-10", "to": "2026-03-10", "then": "shift" }),
        ),
        show(json!({ "kind": "reschedule", "from": "2026-02-10", "each": "300" })),
        show(json!({ "kind": "settle" })),
    ];
    expect![[r#"
          2026-01-31 250.00
          2026-03-31 250.00
          2026-04-30 250.00
        > 2026-02-28 250.00 -> 2026-05-31 250.00

          2026-01-31 250.00
        ~ 2026-02-28 250.00 -> 2026-02-28 300.00
        ~ 2026-03-31 250.00 -> 2026-03-31 300.00
        ~ 2026-04-30 250.00 -> 2026-04-30 150.00

          2026-01-31 250.00
        + 2026-02-05 750.00
        - 2026-02-28 250.00
        - 2026-03-31 250.00
        - 2026-04-30 250.00"#]]
    .assert_eq(&shown.join("\n\n"));
}

#[test]
fn each_change_comes_back_from_its_json_and_has_its_word() {
    let changes = [
        json!({ "kind": "holiday", "from": "2026-02-01", "to": "2026-03-15", "then": "shift", "interest": "frozen" }),
        json!({ "kind": "missed", "then": { "kind": "move", "to": "2026-02-15" } }),
        json!({ "kind": "missed", "then": { "kind": "spread" } }),
        json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
        json!({ "kind": "missed", "then": { "kind": "pause", "until": "2026-05-15" } }),
        json!({ "kind": "paidMore", "then": "skipNext" }),
        json!({ "kind": "reschedule", "from": "2026-02-10", "rhythm": { "every": "week" }, "first": "2026-02-13", "each": "50.00" }),
        json!({ "kind": "reAmortise" }),
        json!({ "kind": "reAge", "first": "2026-06-01", "count": 6 }),
        json!({ "kind": "addDebt", "amount": "300.00", "keep": "each" }),
        json!({ "kind": "settle", "on": "2026-02-20" }),
        json!({ "kind": "interestHold", "from": "2026-02-01", "to": "2026-02-28" }),
        json!({ "kind": "cancel" }),
    ];
    for json in changes {
        let whole = json!({ "on": "2026-02-05", "reason": "new job in March", "change": json });
        let amendment: Amendment = serde_json::from_value(whole.clone()).expect("an amendment");
        assert_eq!(serde_json::to_value(&amendment).expect("JSON"), whole);
        assert_eq!(json["kind"], amendment.change.word());
        assert!(
            amendment.change.key().starts_with(
                &amendment
                    .change
                    .word()
                    .replace('A', "-a")
                    .replace('M', "-m")
                    .replace('H', "-h")
                    .replace('D', "-d")
            )
        );
    }
    let unknown = r#"{ "on": "2026-02-05", "change": { "kind": "cancel" }, "by": "me" }"#;
    assert!(serde_json::from_str::<Amendment>(unknown).is_err());
    let unknown = r#"{ "kind": "settle", "by": "me" }"#;
    assert!(serde_json::from_str::<Change>(unknown).is_err());
}

#[test]
fn many_amendments_on_one_plan_stay_within_the_rows_of_a_plan() {
    let mut events = Vec::new();
    for step in 0..200_u64 {
        let on = day("2026-01-10") + chrono::Days::new(step);
        let json = match step % 3 {
            0 => json!({ "kind": "addDebt", "amount": "10.00", "keep": "count" }),
            1 => json!({ "kind": "reAge", "first": on + chrono::Days::new(9), "count": 12 }),
            _ => {
                json!({ "kind": "reschedule", "from": on + chrono::Days::new(1), "rhythm": { "every": "week" }, "count": 20 })
            }
        };
        events.push(change(
            u32::try_from(step).expect("small"),
            &on.to_string(),
            json,
        ));
        events.push(pay(
            1_000 + u32::try_from(step).expect("small"),
            &on.to_string(),
            777,
        ));
    }
    let life = lived(&four_at_12(), &events);
    assert_eq!(life.versions.len() + life.refused.len(), 201);
    assert!(life.versions.len() > 150);
    assert!(life.now().rows.len() < 400);
}

#[test]
fn a_quote_never_falls_while_nothing_is_paid() {
    let terms = four_at_12();
    let plan = schedule::build::build(&terms).expect("a plan");
    let nothing = vec![Components::NOTHING; plan.rows.len()];
    let mut before = 0;
    let mut said = Vec::new();
    for days in 0..150 {
        let on = day("2026-01-01") + chrono::Days::new(days);
        let quote = payoff::quote(&terms, &plan.rows, &nothing, on).expect("a quote");
        assert!(quote.total.minor() >= before, "{on}");
        before = quote.total.minor();
        if days % 29 == 0 {
            said.push(format!("{on} {}", quote.total.to_plain()));
        }
    }
    expect![[r#"
        2026-01-01 1000.33
        2026-01-30 1010.00
        2026-02-28 1017.54
        2026-03-29 1022.59
        2026-04-27 1024.87
        2026-05-26 1025.13"#]]
    .assert_eq(&said.join("\n"));
}
