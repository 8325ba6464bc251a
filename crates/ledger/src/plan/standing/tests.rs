use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Lines of due day, total and open, in whole coins.
fn rows(text: &str) -> Vec<Row> {
    text.lines()
        .map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            Row {
                due: day(words[0]),
                total: words[1].parse().expect("coins"),
                open: words[2].parse().expect("coins"),
            }
        })
        .collect()
}

/// The standing on each of the days.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(asked: &str, amount: i64, days: u32, on: &[&str], expected: Expect) {
    let shown: Vec<_> = on
        .iter()
        .map(|on| {
            let standing = standing(&rows(asked), Tolerance { amount, days }, day(on));
            let words = match standing {
                Ok(standing) => serde_json::to_string(&standing).expect("JSON"),
                Err(error) => format!("{}: {error}", error.field()),
            };
            format!("{on} {words}")
        })
        .collect();
    expected.assert_eq(&shown.join("\n"));
}

#[test]
fn a_row_is_late_from_the_day_after_and_worth_a_talk_after_three_days() {
    check(
        "2026-03-27 10000 10000
         2026-04-30 10000 10000",
        0,
        3,
        &[
            "2026-03-26",
            "2026-03-27",
            "2026-03-28",
            "2026-03-30",
            "2026-03-31",
            "2026-05-01",
        ],
        expect![[r#"
            2026-03-26 {"is":"onTrack"}
            2026-03-27 {"is":"onTrack"}
            2026-03-28 {"is":"lateWithinTolerance","amount":10000,"days":1,"since":"2026-03-27"}
            2026-03-30 {"is":"lateWithinTolerance","amount":10000,"days":3,"since":"2026-03-27"}
            2026-03-31 {"is":"needsTalk","amount":10000,"days":4,"since":"2026-03-27","missed":1}
            2026-05-01 {"is":"needsTalk","amount":20000,"days":35,"since":"2026-03-27","missed":2}"#]],
    );
}

#[test]
fn a_small_amount_may_be_missing_for_any_time() {
    check(
        "2026-01-31 10000 200
         2026-02-28 10000 300
         2026-03-31 10000 0
         2026-04-30 10000 0",
        500,
        3,
        &["2026-02-05", "2026-03-31", "2026-12-31"],
        expect![[r#"
            2026-02-05 {"is":"lateWithinTolerance","amount":200,"days":5,"since":"2026-01-31"}
            2026-03-31 {"is":"lateWithinTolerance","amount":500,"days":59,"since":"2026-01-31"}
            2026-12-31 {"is":"lateWithinTolerance","amount":500,"days":334,"since":"2026-01-31"}"#]],
    );
}

#[test]
fn what_is_let_pass_does_not_use_up_the_days_of_the_next_row() {
    check(
        "2026-01-31 10000 200
         2026-11-30 10000 10000",
        500,
        3,
        &["2026-11-30", "2026-12-03", "2026-12-04"],
        expect![[r#"
            2026-11-30 {"is":"lateWithinTolerance","amount":200,"days":303,"since":"2026-01-31"}
            2026-12-03 {"is":"lateWithinTolerance","amount":10200,"days":306,"since":"2026-01-31"}
            2026-12-04 {"is":"needsTalk","amount":10200,"days":307,"since":"2026-01-31","missed":2}"#]],
    );
}

#[test]
fn paid_in_advance_is_ahead_and_paid_today_is_on_track() {
    check(
        "2026-01-31 10000 0
         2026-02-28 10000 0
         2026-03-31 10000 4000
         2026-04-30 0 0",
        0,
        3,
        &["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-10"],
        expect![[r#"
            2026-01-31 {"is":"ahead","by":16000,"payments":1}
            2026-02-28 {"is":"ahead","by":6000,"payments":0}
            2026-03-31 {"is":"onTrack"}
            2026-04-10 {"is":"needsTalk","amount":4000,"days":10,"since":"2026-03-31","missed":1}"#]],
    );
}

#[test]
fn what_is_late_comes_before_what_was_paid_from_the_end() {
    check(
        "2026-01-31 10000 10000
         2026-02-28 10000 0",
        0,
        3,
        &["2026-02-10"],
        expect![[
            r#"2026-02-10 {"is":"needsTalk","amount":10000,"days":10,"since":"2026-01-31","missed":1}"#
        ]],
    );
}

#[test]
fn a_plan_without_rows_or_paid_whole_is_on_track() {
    check(
        "",
        0,
        3,
        &["2026-02-10"],
        expect![[r#"2026-02-10 {"is":"onTrack"}"#]],
    );
    check(
        "2026-01-31 10000 0",
        0,
        3,
        &["2026-02-10"],
        expect![[r#"2026-02-10 {"is":"onTrack"}"#]],
    );
}

#[test]
fn amounts_that_no_plan_has_are_named() {
    check(
        "2026-01-31 10000 10001",
        0,
        3,
        &["2026-02-10"],
        expect![
            "2026-02-10 rows[0].open: rows[0].open must lie between nothing and the row's total"
        ],
    );
    check(
        "2026-01-31 10000 -1",
        0,
        3,
        &["2026-02-10"],
        expect![
            "2026-02-10 rows[0].open: rows[0].open must lie between nothing and the row's total"
        ],
    );
    check(
        "2026-01-31 10000 0",
        -1,
        3,
        &["2026-02-10"],
        expect!["2026-02-10 tolerance.amount: tolerance.amount is less than nothing"],
    );
    check(
        "2026-01-31 9223372036854775807 9223372036854775807
         2026-01-31 9223372036854775807 9223372036854775807",
        0,
        3,
        &["2026-01-01", "2026-02-10"],
        expect![[r#"
            2026-01-01 {"is":"onTrack"}
            2026-02-10 rows: rows are too large to add up"#]],
    );
}

#[test]
fn the_json_of_a_tolerance_may_leave_out_what_is_usual() {
    let read = |json: &str| serde_json::from_str::<Tolerance>(json).expect("a tolerance");
    assert_eq!(read("{}"), Tolerance { amount: 0, days: 3 });
    assert_eq!(
        read(r#"{"amount": 500}"#),
        Tolerance {
            amount: 500,
            days: 3
        }
    );
}

fn is_late(standing: Standing) -> Option<(i64, bool)> {
    match standing {
        Standing::OnTrack | Standing::Ahead { .. } => None,
        Standing::LateWithinTolerance { amount, .. } => Some((amount, false)),
        Standing::NeedsTalk { amount, .. } => Some((amount, true)),
    }
}

prop_compose! {
    fn any_row()(due in 0_u64..60, total in 0_i64..1_000, paid in 0_i64..1_000) -> Row {
        let due = day("2026-01-01") + chrono::Days::new(due);
        Row { due, total, open: total - paid.min(total) }
    }
}

proptest! {
    #[test]
    fn late_is_what_is_open_before_today_and_more_tolerance_never_worsens(
        rows in prop::collection::vec(any_row(), 0..8),
        today in 0_u64..70,
        (amount, days) in (0_i64..1_000, 0_u32..10),
        (more, longer) in (0_i64..500, 0_u32..5),
    ) {
        let today = day("2026-01-01") + chrono::Days::new(today);
        let strict = is_late(standing(&rows, Tolerance { amount, days }, today).expect("rows"));
        let mild = Tolerance { amount: amount + more, days: days + longer };
        let mild = is_late(standing(&rows, mild, today).expect("rows"));
        let late: i64 = rows.iter().filter(|row| row.due < today).map(|row| row.open).sum();
        prop_assert_eq!(strict.map(|(late, _)| late), (late > 0).then_some(late));
        prop_assert_eq!(mild.map(|(late, _)| late), strict.map(|(late, _)| late));
        prop_assert!(mild.is_none_or(|(_, talk)| !talk) || strict.is_some_and(|(_, talk)| talk));
        // Each of the two is enough alone.
        let oldest = rows.iter().filter(|row| row.due < today && row.open > 0).map(|row| row.due).min();
        let young = oldest.is_some_and(|due| days_since(due, today) <= days);
        if late <= amount || young {
            prop_assert!(strict.is_none_or(|(_, talk)| !talk));
        }
    }
}
