//! A charge on a payment of a running plan, and one that is let off again.

use expect_test::expect;
use ledger::replay::position;
use ledger::statement::statement;

use crate::plans::check;
use crate::story::{day, euro, play};

/// Four of 250.00; January is missed.
const MISSED: &str = "2026-01-01 owe 1000.00 A
                      2026-01-01 plan 4 monthly from 2026-01-31";
const CHARGED: &str = r#"2026-02-10 amend {"kind":"charge","row":"2026-01-31","amount":"15.00"}"#;

#[test]
fn a_late_fee_stands_on_the_payment_that_was_missed() {
    check(
        &format!("{MISSED}\n{CHARGED}"),
        "2026-02-10",
        expect![[r#"
            2026-01-31  265.00  265.00 left
            2026-02-28  250.00  250.00 left
            2026-03-31  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            265.00 late, 10 days since 2026-01-31"#]],
    );
}

#[test]
fn a_payment_pays_the_fee_with_its_row() {
    check(
        &format!("{MISSED}\n{CHARGED}\n2026-02-12 pay 265.00"),
        "2026-02-12",
        expect![[r#"
            2026-01-31  265.00  settled
            2026-02-28  250.00  250.00 left
            2026-03-31  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            on track, next 250.00 on 2026-02-28"#]],
    );
}

#[test]
fn a_fee_that_is_let_off_is_owed_no_more() {
    let story = format!(
        "{MISSED}\n{CHARGED}\n2026-02-20 amend {{\"kind\":\"waive\",\"row\":\"2026-01-31\"}}"
    );
    check(
        &story,
        "2026-02-20",
        expect![[r#"
        2026-01-31  250.00  250.00 left
        2026-02-28  250.00  250.00 left
        2026-03-31  250.00  250.00 left
        2026-04-30  250.00  250.00 left
        250.00 late, 20 days since 2026-01-31"#]],
    );
    // 1,000.00 again, and 1,015.00 on the day before.
    let balance = |on: &str| {
        let at = position(&play(&story), euro(), day(on)).expect("countable");
        at.balance().expect("countable").to_plain()
    };
    assert_eq!(balance("2026-02-19"), "1015.00");
    assert_eq!(balance("2026-02-20"), "1000.00");
    let account = play(&story);
    let made = statement(&account, Some(day("2026-02-01")), day("2026-02-28")).expect("countable");
    let lines: Vec<String> = made.sections[0]
        .lines
        .iter()
        .map(|line| {
            format!(
                "{} +{} -{} = {}",
                line.on,
                line.added.to_plain(),
                line.paid.to_plain(),
                line.balance.to_plain()
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "2026-02-10 +15.00 -0.00 = 1015.00",
            "2026-02-20 +0.00 -15.00 = 1000.00"
        ]
    );
}

#[test]
fn a_part_of_a_fee_is_let_off_and_the_rest_stays() {
    check(
        &format!(
            "{MISSED}\n{CHARGED}\n2026-02-20 amend {{\"kind\":\"waive\",\"row\":\"2026-01-31\",\"amount\":\"10.00\"}}"
        ),
        "2026-02-20",
        expect![[r#"
            2026-01-31  255.00  255.00 left
            2026-02-28  250.00  250.00 left
            2026-03-31  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            255.00 late, 20 days since 2026-01-31"#]],
    );
}

/// 1,000.00 at 12 %: 28 of 30 days are 9.33 of interest. It is charged on
/// its day and let off afterwards; the rows to come keep theirs.
#[test]
fn interest_that_was_charged_is_let_off() {
    let story = r#"2026-01-31 owe 1000.00 A
        2026-01-31 plan 3 monthly from 2026-02-28 at 12
        2026-03-05 amend {"kind":"waive","row":"2026-02-28"}"#;
    check(
        story,
        "2026-03-05",
        expect![[r#"
        2026-02-28  330.47  330.47 left
        2026-03-28  339.80  339.80 left
        2026-04-28  339.79  339.79 left
        330.47 late, 5 days since 2026-02-28"#]],
    );
    let balance = |on: &str| {
        let at = position(&play(story), euro(), day(on)).expect("countable");
        at.balance().expect("countable").to_plain()
    };
    assert_eq!(balance("2026-03-04"), "1009.33");
    assert_eq!(balance("2026-03-05"), "1000.00");
    // The interest of the rows after it is charged on their days.
    assert_eq!(balance("2026-05-01"), "1010.06");
}

#[test]
fn a_fee_of_a_payment_to_come_is_charged_on_its_day_and_not_when_it_is_let_off_before() {
    let charged = r#"2026-02-10 amend {"kind":"charge","row":"2026-03-31","amount":"15.00"}"#;
    let balance = |story: &str, on: &str| {
        let at = position(&play(story), euro(), day(on)).expect("countable");
        at.balance().expect("countable").to_plain()
    };
    let story = format!("{MISSED}\n{charged}");
    assert_eq!(balance(&story, "2026-03-30"), "1000.00");
    assert_eq!(balance(&story, "2026-03-31"), "1015.00");
    let waived = format!("{story}\n2026-03-01 amend {{\"kind\":\"waive\",\"row\":\"2026-03-31\"}}");
    assert_eq!(balance(&waived, "2026-03-31"), "1000.00");
}

#[test]
fn undone_it_never_was() {
    check(
        &format!("{MISSED}\n{CHARGED}\n2026-02-11 unamend"),
        "2026-02-12",
        expect![[r#"
            2026-01-31  250.00  250.00 left
            2026-02-28  250.00  250.00 left
            2026-03-31  250.00  250.00 left
            2026-04-30  250.00  250.00 left
            250.00 late, 12 days since 2026-01-31"#]],
    );
}
