use expect_test::{Expect, expect};
use money::currency::Currency;
use proptest::prelude::*;

use super::policy::{Order, Preset};
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn euro() -> Currency {
    "EUR".parse().expect("a currency")
}

fn coins(text: &str) -> i64 {
    Money::parse(text, euro()).expect("an amount").minor()
}

fn plain(minor: i64) -> String {
    Money::from_minor(minor, euro())
        .expect("an amount")
        .to_plain()
}

/// Debts are letters in these tests.
fn debt(letter: &str) -> usize {
    usize::from(letter.as_bytes()[0] - b'A')
}

fn letter(debt: usize) -> char {
    char::from(b'A' + u8::try_from(debt).expect("a letter"))
}

/// Reads lines of debt, due day, penalty, fee, interest and principal.
fn rows(text: &str) -> Vec<Asked> {
    text.lines()
        .map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            Asked {
                debt: debt(words[0]),
                due: day(words[1]),
                open: [2, 3, 4, 5].map(|at| coins(words[at])),
            }
        })
        .collect()
}

/// Reads a day, an amount and the letters of the debts that are named.
fn payment(id: u128, text: &str) -> Payment {
    let words: Vec<_> = text.split_whitespace().collect();
    Payment {
        id,
        on: day(words[0]),
        amount: coins(words[1]),
        towards: words[2..].iter().map(|letter| debt(letter)).collect(),
    }
}

fn policy(json: &str) -> Policy {
    serde_json::from_str(json).expect("a policy")
}

fn show(rows: &[Asked], part: &Part) -> String {
    let row = rows[part.row];
    let step = [part.class.word(), part.component.word()].join(" ");
    format!(
        "{:<2} {step:<19} {} {} {:>7}",
        part.step,
        letter(row.debt),
        row.due,
        plain(part.amount)
    )
}

/// Where a payment goes: the step's place and words, the row, the amount.
fn ways(policy_json: &str, asked: &str, paid: &str) -> String {
    let rows = rows(asked);
    let payment = payment(1, paid);
    let allocated = allocate(&rows, &payment, &policy(policy_json)).expect("an allocation");
    let parts = allocated.parts.iter().map(|part| show(&rows, part));
    let credit = (allocated.credit > 0).then(|| format!("credit {}", plain(allocated.credit)));
    parts.chain(credit).collect::<Vec<_>>().join("\n")
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(policy_json: &str, asked: &str, paid: &str, expected: Expect) {
    expected.assert_eq(&ways(policy_json, asked, paid));
}

/// What is open after all payments, and each cent's way.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check_replay(policy_json: &str, asked: &str, paid: &[&str], as_of: &str, expected: Expect) {
    let rows = rows(asked);
    let payments: Vec<_> = (1..)
        .zip(paid)
        .map(|(id, text)| payment(id, text))
        .collect();
    let replayed = replay(&rows, &payments, &policy(policy_json), day(as_of)).expect("allocations");
    let taken = replayed.taken.iter().map(|taken| {
        format!(
            "{} no. {} {}",
            taken.on,
            taken.payment,
            show(&rows, &taken.part)
        )
    });
    let open = replayed.rows.iter().map(|row| {
        format!(
            "{} {} open {}",
            letter(row.debt),
            row.due,
            plain(row.total())
        )
    });
    let credits = replayed
        .credits
        .iter()
        .map(|(id, left)| format!("no. {id} credit {}", plain(*left)));
    let lines: Vec<_> = taken.chain(open).chain(credits).collect();
    expected.assert_eq(&lines.join("\n"));
}

/// Two rows are late, one is due on 31 March, two are later.
const LOAN: &str = "A 2026-01-31 5.00 10.00 20.00 100.00
                    A 2026-02-28 5.00  0.00 15.00 100.00
                    A 2026-03-31 0.00  0.00 10.00 100.00
                    A 2026-04-30 0.00  0.00  5.00 100.00
                    A 2026-05-31 0.00  0.00  2.00 100.00";

const TWO_LATE: &str = "A 2026-01-31 5.00 10.00 20.00 100.00
                        A 2026-02-28 5.00  0.00 15.00 100.00";

#[test]
fn oldest_first_settles_one_row_before_the_next() {
    check(
        r#""oldestFirst""#,
        TWO_LATE,
        "2026-03-31 150.00",
        expect![[r#"
            1  pastDue penalty     A 2026-01-31    5.00
            2  pastDue fee         A 2026-01-31   10.00
            3  pastDue interest    A 2026-01-31   20.00
            4  pastDue principal   A 2026-01-31  100.00
            1  pastDue penalty     A 2026-02-28    5.00
            3  pastDue interest    A 2026-02-28   10.00"#]],
    );
}

#[test]
fn costs_come_before_all_interest_and_interest_before_all_principal() {
    check(
        r#""costsInterestPrincipal""#,
        TWO_LATE,
        "2026-03-31 150.00",
        expect![[r#"
            1  pastDue penalty     A 2026-01-31    5.00
            1  pastDue penalty     A 2026-02-28    5.00
            3  pastDue fee         A 2026-01-31   10.00
            5  pastDue interest    A 2026-01-31   20.00
            5  pastDue interest    A 2026-02-28   15.00
            7  pastDue principal   A 2026-01-31   95.00"#]],
    );
}

#[test]
fn a_consumers_loan_in_default_pays_interest_last() {
    check(
        r#""costsPrincipalInterest""#,
        TWO_LATE,
        "2026-03-31 150.00",
        expect![[r#"
            1  pastDue penalty     A 2026-01-31    5.00
            1  pastDue penalty     A 2026-02-28    5.00
            3  pastDue fee         A 2026-01-31   10.00
            5  pastDue principal   A 2026-01-31  100.00
            5  pastDue principal   A 2026-02-28   30.00"#]],
    );
}

#[test]
fn principal_first_leaves_all_else_for_later() {
    check(
        r#""principalFirst""#,
        TWO_LATE,
        "2026-03-31 150.00",
        expect![[r#"
            1  pastDue principal   A 2026-01-31  100.00
            1  pastDue principal   A 2026-02-28   50.00"#]],
    );
}

#[test]
fn what_is_due_today_counts_with_what_is_late_where_the_law_asks_only_what_is_due() {
    check(
        r#""costsInterestPrincipal""#,
        LOAN,
        "2026-03-31 70.00",
        expect![[r#"
            1  pastDue penalty     A 2026-01-31    5.00
            1  pastDue penalty     A 2026-02-28    5.00
            3  pastDue fee         A 2026-01-31   10.00
            5  pastDue interest    A 2026-01-31   20.00
            5  pastDue interest    A 2026-02-28   15.00
            6  due interest        A 2026-03-31   10.00
            7  pastDue principal   A 2026-01-31    5.00"#]],
    );
}

#[test]
fn the_short_form_read_vertically_settles_a_class_before_the_next() {
    check(
        r#"{ "order": ["interest", "fee", "penalty", "principal"], "reading": "vertical" }"#,
        LOAN,
        "2026-03-31 260.00",
        expect![[r#"
            1  pastDue interest    A 2026-01-31   20.00
            1  pastDue interest    A 2026-02-28   15.00
            2  pastDue fee         A 2026-01-31   10.00
            3  pastDue penalty     A 2026-01-31    5.00
            3  pastDue penalty     A 2026-02-28    5.00
            4  pastDue principal   A 2026-01-31  100.00
            4  pastDue principal   A 2026-02-28  100.00
            5  due interest        A 2026-03-31    5.00"#]],
    );
}

#[test]
fn the_short_form_read_horizontally_settles_a_row_before_the_next() {
    check(
        r#"{ "order": ["interest", "fee", "penalty", "principal"] }"#,
        LOAN,
        "2026-03-31 260.00",
        expect![[r#"
            1  pastDue interest    A 2026-01-31   20.00
            2  pastDue fee         A 2026-01-31   10.00
            3  pastDue penalty     A 2026-01-31    5.00
            4  pastDue principal   A 2026-01-31  100.00
            1  pastDue interest    A 2026-02-28   15.00
            3  pastDue penalty     A 2026-02-28    5.00
            4  pastDue principal   A 2026-02-28  100.00
            5  due interest        A 2026-03-31    5.00"#]],
    );
}

#[test]
fn an_order_of_twelve_steps_is_followed_to_the_letter() {
    check(
        r#"{ "order": ["duePrincipal", "pastDuePrincipal", "inAdvancePrincipal", "pastDueInterest",
                       "dueInterest", "inAdvanceInterest", "pastDueFee", "dueFee", "inAdvanceFee",
                       "pastDuePenalty", "duePenalty", "inAdvancePenalty"],
             "reading": "vertical" }"#,
        LOAN,
        "2026-03-31 540.00",
        expect![[r#"
            1  due principal       A 2026-03-31  100.00
            2  pastDue principal   A 2026-01-31  100.00
            2  pastDue principal   A 2026-02-28  100.00
            3  inAdvance principal A 2026-04-30  100.00
            3  inAdvance principal A 2026-05-31  100.00
            4  pastDue interest    A 2026-01-31   20.00
            4  pastDue interest    A 2026-02-28   15.00
            5  due interest        A 2026-03-31    5.00"#]],
    );
}

/// Four payments of 100.00; the first is due on the day.
const FOUR: &str = "A 2026-03-31 0.00 0.00 4.00 96.00
                    A 2026-04-30 0.00 0.00 3.00 97.00
                    A 2026-05-31 0.00 0.00 2.00 98.00
                    A 2026-06-30 0.00 0.00 1.00 99.00";

#[test]
fn what_is_over_pays_the_next_row() {
    check(
        r#"{ "over": "nextInstalment" }"#,
        FOUR,
        "2026-03-31 250.00",
        expect![[r#"
            7  due interest        A 2026-03-31    4.00
            8  due principal       A 2026-03-31   96.00
            11 inAdvance interest  A 2026-04-30    3.00
            12 inAdvance principal A 2026-04-30   97.00
            11 inAdvance interest  A 2026-05-31    2.00
            12 inAdvance principal A 2026-05-31   48.00"#]],
    );
}

#[test]
fn what_is_over_pays_the_last_row() {
    check(
        r#"{ "over": "lastInstalment" }"#,
        FOUR,
        "2026-03-31 250.00",
        expect![[r#"
            7  due interest        A 2026-03-31    4.00
            8  due principal       A 2026-03-31   96.00
            11 inAdvance interest  A 2026-06-30    1.00
            12 inAdvance principal A 2026-06-30   99.00
            11 inAdvance interest  A 2026-05-31    2.00
            12 inAdvance principal A 2026-05-31   48.00"#]],
    );
}

#[test]
fn what_is_over_lowers_all_later_rows() {
    check(
        r#"{ "over": "reSpread" }"#,
        FOUR,
        "2026-03-31 200.00",
        expect![[r#"
            7  due interest        A 2026-03-31    4.00
            8  due principal       A 2026-03-31   96.00
            12 inAdvance principal A 2026-04-30   33.34
            12 inAdvance principal A 2026-05-31   33.33
            12 inAdvance principal A 2026-06-30   33.33"#]],
    );
}

#[test]
fn a_row_that_is_smaller_than_the_even_share_is_lowered_to_nothing() {
    check(
        r#"{ "over": "reSpread" }"#,
        "A 2026-04-30 0.00 0.00 0.00 10.00
         A 2026-05-31 0.00 0.00 0.00 50.00
         A 2026-06-30 0.00 0.00 1.00 50.00",
        "2026-03-31 60.01",
        expect![[r#"
            12 inAdvance principal A 2026-04-30   10.00
            12 inAdvance principal A 2026-05-31   25.01
            12 inAdvance principal A 2026-06-30   25.00"#]],
    );
}

#[test]
fn more_than_all_later_principal_is_a_credit_and_not_interest_in_advance() {
    check(
        r#"{ "over": "reSpread" }"#,
        "A 2026-04-30 0.00 0.00 1.00 10.00
         A 2026-05-31 0.00 0.00 1.00 10.00",
        "2026-03-31 21.00",
        expect![[r#"
            12 inAdvance principal A 2026-04-30   10.00
            12 inAdvance principal A 2026-05-31   10.00
            credit 1.00"#]],
    );
}

#[test]
fn what_is_over_waits() {
    check(
        r#"{ "over": "credit" }"#,
        FOUR,
        "2026-03-31 250.00",
        expect![[r#"
            7  due interest        A 2026-03-31    4.00
            8  due principal       A 2026-03-31   96.00
            credit 150.00"#]],
    );
}

#[test]
fn more_than_all_is_a_credit() {
    check(
        r#""oldestFirst""#,
        FOUR,
        "2026-04-30 401.00",
        expect![[r#"
            3  pastDue interest    A 2026-03-31    4.00
            4  pastDue principal   A 2026-03-31   96.00
            7  due interest        A 2026-04-30    3.00
            8  due principal       A 2026-04-30   97.00
            11 inAdvance interest  A 2026-05-31    2.00
            12 inAdvance principal A 2026-05-31   98.00
            11 inAdvance interest  A 2026-06-30    1.00
            12 inAdvance principal A 2026-06-30   99.00
            credit 1.00"#]],
    );
}

/// Three invoices.
const INVOICES: &str = "A 2026-01-10 0.00 0.00 0.00 100.00
                        B 2026-02-10 0.00 0.00 0.00 200.00
                        C 2026-03-10 0.00 0.00 0.00 400.00";

#[test]
fn the_customer_names_the_debt() {
    check(
        r#""customersChoice""#,
        INVOICES,
        "2026-03-31 450.00 C",
        expect![[r#"
            4  pastDue principal   C 2026-03-10  400.00
            4  pastDue principal   A 2026-01-10   50.00"#]],
    );
}

#[test]
fn a_customer_who_names_none_pays_the_oldest() {
    check(
        r#""customersChoice""#,
        INVOICES,
        "2026-03-31 150.00",
        expect![[r#"
            4  pastDue principal   A 2026-01-10  100.00
            4  pastDue principal   B 2026-02-10   50.00"#]],
    );
}

#[test]
fn a_policy_may_put_debts_first_and_the_customer_others_before_them() {
    check(
        r#"{ "debts": { "chosen": [1] } }"#,
        INVOICES,
        "2026-03-31 650.00 C Z",
        expect![[r#"
            4  pastDue principal   C 2026-03-10  400.00
            4  pastDue principal   B 2026-02-10  200.00
            4  pastDue principal   A 2026-01-10   50.00"#]],
    );
}

#[test]
fn the_customer_may_pay_one_plan_in_advance_while_another_is_late() {
    check(
        r#""customersChoice""#,
        "A 2026-01-10 0.00 0.00 0.00 100.00
         B 2026-03-31 0.00 0.00 0.00 50.00
         B 2026-04-30 0.00 0.00 0.00 50.00",
        "2026-03-31 120.00 B",
        expect![[r#"
            8  due principal       B 2026-03-31   50.00
            12 inAdvance principal B 2026-04-30   50.00
            4  pastDue principal   A 2026-01-10   20.00"#]],
    );
}

#[test]
fn pro_rata_gives_each_debt_its_share_and_the_odd_coin_to_the_largest_remainder() {
    check(
        r#""proRata""#,
        INVOICES,
        "2026-03-31 100.00",
        expect![[r#"
            4  pastDue principal   A 2026-01-10   14.29
            4  pastDue principal   B 2026-02-10   28.57
            4  pastDue principal   C 2026-03-10   57.14"#]],
    );
}

#[test]
fn of_equal_remainders_the_smaller_debt_gets_the_odd_coin() {
    check(
        r#""proRata""#,
        "C 2026-01-10 0.00 0.00 0.00 10.00
         B 2026-01-11 0.00 0.00 0.00 10.00
         A 2026-01-12 0.00 0.00 0.00 10.00",
        "2026-03-31 0.02",
        expect![[r#"
            4  pastDue principal   A 2026-01-12    0.01
            4  pastDue principal   B 2026-01-11    0.01"#]],
    );
}

#[test]
fn pro_rata_pays_what_is_due_before_what_is_not() {
    check(
        r#""proRata""#,
        "A 2026-01-10 0.00 1.00 0.00 29.00
         B 2026-03-31 0.00 0.00 0.00 50.00
         B 2026-04-30 0.00 0.00 0.00 50.00
         C 2026-04-15 0.00 0.00 0.00 25.00",
        "2026-03-31 95.00",
        expect![[r#"
            2  pastDue fee         A 2026-01-10    1.00
            4  pastDue principal   A 2026-01-10   29.00
            8  due principal       B 2026-03-31   50.00
            12 inAdvance principal B 2026-04-30   10.00
            12 inAdvance principal C 2026-04-15    5.00"#]],
    );
}

#[test]
fn a_credit_pays_the_next_row_on_its_day() {
    check_replay(
        r#"{ "over": "credit" }"#,
        "A 2026-01-31 0.00 0.00 0.00 100.00
         A 2026-02-28 0.00 0.00 0.00 100.00
         A 2026-03-31 0.00 0.00 0.00 100.00",
        &["2026-03-15 20.00", "2026-01-31 250.00"],
        "2026-03-31",
        expect![[r#"
            2026-01-31 no. 2 8  due principal       A 2026-01-31  100.00
            2026-02-28 no. 2 8  due principal       A 2026-02-28  100.00
            2026-03-31 no. 2 8  due principal       A 2026-03-31   50.00
            2026-03-31 no. 1 8  due principal       A 2026-03-31   20.00
            A 2026-01-31 open 0.00
            A 2026-02-28 open 0.00
            A 2026-03-31 open 30.00"#]],
    );
}

#[test]
fn a_payment_after_the_day_does_not_count() {
    check_replay(
        r#""oldestFirst""#,
        "A 2026-01-31 0.00 0.00 0.00 100.00",
        &["2026-02-01 60.00", "2026-02-02 40.00"],
        "2026-02-01",
        expect![[r#"
            2026-02-01 no. 1 4  pastDue principal   A 2026-01-31   60.00
            A 2026-01-31 open 40.00"#]],
    );
}

#[test]
fn a_backdated_payment_takes_its_place() {
    check_replay(
        r#""oldestFirst""#,
        TWO_LATE,
        &["2026-03-31 150.00", "2026-02-10 30.00"],
        "2026-03-31",
        expect![[r#"
            2026-02-10 no. 2 1  pastDue penalty     A 2026-01-31    5.00
            2026-02-10 no. 2 2  pastDue fee         A 2026-01-31   10.00
            2026-02-10 no. 2 3  pastDue interest    A 2026-01-31   15.00
            2026-03-31 no. 1 3  pastDue interest    A 2026-01-31    5.00
            2026-03-31 no. 1 4  pastDue principal   A 2026-01-31  100.00
            2026-03-31 no. 1 1  pastDue penalty     A 2026-02-28    5.00
            2026-03-31 no. 1 3  pastDue interest    A 2026-02-28   15.00
            2026-03-31 no. 1 4  pastDue principal   A 2026-02-28   25.00
            A 2026-01-31 open 0.00
            A 2026-02-28 open 75.00"#]],
    );
}

#[test]
fn the_examples_of_the_page_are_true() {
    let page = include_str!("../../../../docs/SPEC-allocation.md");
    let examples: Vec<_> = page
        .split("```example\n")
        .skip(1)
        .filter_map(|rest| rest.split("\n```").next())
        .collect();
    assert_eq!(examples.len(), 4);
    for example in examples {
        let (policy, rest) = example.split_once('\n').expect("a policy");
        let (asked, rest) = rest.split_once("\npays ").expect("rows");
        let (paid, ways_of_it) = rest.split_once('\n').expect("a payment");
        assert_eq!(ways(policy, asked, paid), ways_of_it);
    }
    let forms = page.split("```").find(|block| block.starts_with("json"));
    let forms = forms.expect("the forms of a policy");
    let forms: Vec<Policy> = forms.lines().skip(1).map(policy).collect();
    assert_eq!(forms.len(), 2);
    for preset in Preset::ALL {
        let name = serde_json::to_string(&preset)
            .expect("JSON")
            .replace('"', "`");
        assert!(page.contains(&format!("\n| {name}")), "{name}");
    }
}

#[test]
fn the_json_of_a_policy() {
    let show = |json: &str| match serde_json::from_str::<Policy>(json) {
        Ok(policy) => serde_json::to_string(&policy).expect("JSON"),
        Err(error) => error.to_string(),
    };
    let forms = [
        r#""proRata""#,
        r#"{}"#,
        r#"{ "preset": "costsPrincipalInterest" }"#,
        r#"{ "preset": "costsPrincipalInterest", "over": "reSpread" }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principal"], "debts": { "chosen": [] } }"#,
        r#"{ "debts": { "chosen": [3, 1] }, "over": "credit" }"#,
        r#""fairest""#,
        r#"{ "ovr": "credit" }"#,
        r#"{ "order": ["penalty", "fee", "interest"] }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principal", "fee"] }"#,
        r#"{ "order": ["penalty", "fee", "interest", "principle"] }"#,
        r#"{ "order": ["penalty", "dueFee"] }"#,
        r#"{ "order": ["dueFee"] }"#,
        r#"{ "order": ["dueFee", "dueFee"] }"#,
        r#"{ "order": [] }"#,
        r#"{ "preset": "principalFirst", "reading": "horizontal" }"#,
        r#"7"#,
    ];
    let shown: Vec<_> = forms
        .map(|form| format!("{form}\n  {}", show(form)))
        .into_iter()
        .collect();
    expect![[r#"
        "proRata"
          "proRata"
        {}
          "oldestFirst"
        { "preset": "costsPrincipalInterest" }
          "costsPrincipalInterest"
        { "preset": "costsPrincipalInterest", "over": "reSpread" }
          {"order":["pastDuePenalty","duePenalty","pastDueFee","dueFee","pastDuePrincipal","duePrincipal","pastDueInterest","dueInterest","inAdvancePenalty","inAdvanceFee","inAdvancePrincipal","inAdvanceInterest"],"reading":"vertical","over":"reSpread","debts":"oldestFirst"}
        { "order": ["penalty", "fee", "interest", "principal"], "debts": { "chosen": [] } }
          "customersChoice"
        { "debts": { "chosen": [3, 1] }, "over": "credit" }
          {"order":["pastDuePenalty","pastDueFee","pastDueInterest","pastDuePrincipal","duePenalty","dueFee","dueInterest","duePrincipal","inAdvancePenalty","inAdvanceFee","inAdvanceInterest","inAdvancePrincipal"],"reading":"horizontal","over":"credit","debts":{"chosen":[3,1]}}
        "fairest"
          unknown variant `fairest`, expected one of `oldestFirst`, `customersChoice`, `costsInterestPrincipal`, `costsPrincipalInterest`, `principalFirst`, `proRata` at line 1 column 9
        { "ovr": "credit" }
          unknown field `ovr`, expected one of `preset`, `order`, `reading`, `over`, `debts` at line 1 column 7
        { "order": ["penalty", "fee", "interest"] }
          order misses principal at line 1 column 43
        { "order": ["penalty", "fee", "interest", "principal", "fee"] }
          order names fee twice at line 1 column 63
        { "order": ["penalty", "fee", "interest", "principle"] }
          order names principle, which is neither a component such as principal nor a step such as pastDuePrincipal at line 1 column 54
        { "order": ["penalty", "dueFee"] }
          order names the component penalty among steps; write four components or twelve steps at line 1 column 34
        { "order": ["dueFee"] }
          order misses pastDuePenalty at line 1 column 23
        { "order": ["dueFee", "dueFee"] }
          order names dueFee twice at line 1 column 33
        { "order": [] }
          order misses pastDuePenalty at line 1 column 15
        { "preset": "principalFirst", "reading": "horizontal" }
          order must name all steps that are pastDue one after the other, or be read with reading vertical
        7
          invalid type: integer `7`, expected the name of a policy or a policy in full at line 1 column 1"#]].assert_eq(&shown.join("\n"));
}

#[test]
fn the_words_are_those_of_the_json() {
    for step in Step::ALL {
        assert_eq!(serde_json::to_value(step).expect("JSON"), step.word());
        let in_two = [step.class().word(), step.component().word()].concat();
        assert_eq!(in_two.to_lowercase(), step.word().to_lowercase());
    }
    for component in Component::ALL {
        assert_eq!(
            serde_json::to_value(component).expect("JSON"),
            component.word()
        );
    }
    for class in [Class::PastDue, Class::Due, Class::InAdvance] {
        assert_eq!(serde_json::to_value(class).expect("JSON"), class.word());
    }
}

#[test]
fn what_cannot_be_allocated_says_which_field_and_why() {
    let on = day("2026-03-31");
    let pay = |amount| Payment {
        id: 1,
        on,
        amount,
        towards: vec![],
    };
    let row = |open| Asked {
        debt: 0,
        due: on,
        open,
    };
    let most = Money::MAX_MINOR;
    let policy = Policy::default();
    let torn = Policy {
        reading: Reading::Horizontal,
        ..Preset::CostsInterestPrincipal.policy()
    };
    let errors = [
        allocate(&[row([0; 4]), row([0, -1, 0, 0])], &pay(1), &policy).map(drop),
        allocate(&[row([0, 0, most, 1])], &pay(1), &policy).map(drop),
        allocate(&[row([0, 0, most + 1, 0])], &pay(1), &policy).map(drop),
        allocate(&[row([i64::MAX; 4])], &pay(1), &policy).map(drop),
        allocate(&[], &pay(-1), &policy).map(drop),
        replay(&[], &[pay(1), pay(most + 1)], &policy, on).map(drop),
        allocate(&[], &pay(1), &torn).map(drop),
    ];
    let shown: Vec<_> = errors
        .into_iter()
        .map(|error| {
            let error = error.expect_err("an error");
            format!("{}: {error}", error.field())
        })
        .collect();
    expect![[r#"
        rows[1].fee: rows[1].fee is less than nothing
        rows: rows: more than can be kept exactly
        rows[0].interest: rows[0].interest: more than can be kept exactly
        rows[0].penalty: rows[0].penalty: more than can be kept exactly
        payment.amount: payment.amount is less than nothing
        payments[1].amount: payments[1].amount: more than can be kept exactly
        order: order must name all steps that are pastDue one after the other, or be read with reading vertical"#]].assert_eq(&shown.join("\n"));
}

#[test]
fn as_many_rows_as_a_plan_may_have_and_a_payment_on_each_take_no_time() {
    let start = day("2003-01-03");
    let due = |week: u64| start + chrono::Days::new(7 * week);
    let rows: Vec<Asked> = (0..1_200)
        .map(|week| Asked {
            debt: usize::try_from(week % 7).expect("a debt"),
            due: due(week),
            open: [100, 200, 300, 10_000],
        })
        .collect();
    let payments: Vec<Payment> = (0..1_200)
        .map(|week| Payment {
            id: week.into(),
            on: due(week),
            amount: 10_600,
            towards: vec![],
        })
        .collect();
    for preset in Preset::ALL {
        let replayed = replay(&rows, &payments, &preset.policy(), due(1_200)).expect("allocations");
        assert!(replayed.rows.iter().all(Asked::is_paid), "{preset:?}");
    }
}

fn any_order() -> impl Strategy<Value = Order> {
    Just(Step::ALL.to_vec())
        .prop_shuffle()
        .prop_map(|steps| Order::new(&steps).expect("an order"))
}

fn any_over() -> impl Strategy<Value = Over> {
    prop::sample::select(vec![
        Over::NextInstalment,
        Over::LastInstalment,
        Over::ReSpread,
        Over::Credit,
    ])
}

fn any_debts() -> impl Strategy<Value = Debts> {
    prop_oneof![
        Just(Debts::OldestFirst),
        prop::collection::vec(0_usize..4, 0..3).prop_map(Debts::Chosen),
        Just(Debts::ProRata),
    ]
}

prop_compose! {
    fn horizontal()(
        components in Just(Component::ALL.to_vec()).prop_shuffle(),
        classes in Just(vec![Class::PastDue, Class::Due, Class::InAdvance]).prop_shuffle(),
        over in any_over(),
        debts in any_debts(),
    ) -> Policy {
        let place = |step: &Step| (
            classes.iter().position(|class| *class == step.class()),
            components.iter().position(|component| *component == step.component()),
        );
        let mut steps = Step::ALL;
        steps.sort_by_key(place);
        let order = Order::new(&steps).expect("an order");
        Policy { order, reading: Reading::Horizontal, over, debts }
    }
}

prop_compose! {
    fn vertical()(order in any_order(), over in any_over(), debts in any_debts()) -> Policy {
        Policy { order, reading: Reading::Vertical, over, debts }
    }
}

fn any_policy() -> impl Strategy<Value = Policy> {
    prop_oneof![
        horizontal(),
        vertical(),
        prop::sample::select(Preset::ALL.to_vec()).prop_map(Preset::policy)
    ]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40).prop_map(|n| day("2026-01-01") + chrono::Days::new(n))
}

prop_compose! {
    fn any_row()(debt in 0_usize..4, due in any_day(), open in [0_i64..50, 0..50, 0..50, 0..500])
        -> Asked
    {
        Asked { debt, due, open }
    }
}

fn any_rows() -> impl Strategy<Value = Vec<Asked>> {
    prop::collection::vec(any_row(), 0..12)
}

prop_compose! {
    fn any_payment()(
        id in any::<u128>(),
        on in any_day(),
        amount in 0_i64..4_000,
        towards in prop::collection::vec(0_usize..5, 0..3),
    ) -> Payment {
        Payment { id, on, amount, towards }
    }
}

/// The rows less what the parts took of them.
fn after(rows: &[Asked], parts: impl IntoIterator<Item = Part>) -> Vec<Asked> {
    let mut rows = rows.to_vec();
    for part in parts {
        rows[part.row].open[part.component as usize] -= part.amount;
    }
    rows
}

fn open(rows: &[Asked]) -> i64 {
    rows.iter().map(Asked::total).sum()
}

/// A policy that cuts nothing into shares.
fn in_whole_rows(mut policy: Policy) -> Policy {
    if policy.over == Over::ReSpread {
        policy.over = Over::LastInstalment;
    }
    if policy.debts == Debts::ProRata {
        policy.debts = Debts::OldestFirst;
    }
    policy
}

proptest! {
    #[test]
    fn each_coin_is_a_part_or_the_credit(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let parts: i64 = allocated.parts.iter().map(|part| part.amount).sum();
        prop_assert_eq!(parts + allocated.credit, payment.amount);
        prop_assert!(allocated.credit >= 0);
        for part in &allocated.parts {
            let step = policy.order.steps()[usize::from(part.step) - 1];
            prop_assert!(part.amount > 0);
            prop_assert_eq!((step.class(), step.component()), (part.class, part.component));
            let class = match rows[part.row].due.cmp(&payment.on) {
                std::cmp::Ordering::Less => Class::PastDue,
                std::cmp::Ordering::Equal => Class::Due,
                std::cmp::Ordering::Greater => Class::InAdvance,
            };
            prop_assert_eq!(part.class, class);
        }
        let left = after(&rows, allocated.parts.iter().copied());
        prop_assert!(left.iter().all(|row| row.open.iter().all(|open| *open >= 0)));
        // A credit means that nothing within reach is open.
        if allocated.credit > 0 {
            for row in &left {
                let early = row.due > payment.on;
                match policy.over {
                    Over::Credit => prop_assert!(early || row.is_paid()),
                    Over::ReSpread if early => {
                        prop_assert_eq!(row.of(Component::Principal), 0);
                    }
                    _ => prop_assert!(row.is_paid()),
                }
            }
        }
        prop_assert_eq!(allocate(&rows, &payment, &policy).expect("an allocation"), allocated);
    }

    #[test]
    fn nothing_is_paid_while_something_before_it_is_open(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let policy = Policy { debts: Debts::OldestFirst, ..in_whole_rows(policy) };
        // The place of a component of a row among all of them, by the
        // definition of the two readings.
        let place = |row: usize, component: Component| {
            let at = &rows[row];
            let class = match at.due.cmp(&payment.on) {
                std::cmp::Ordering::Less => Class::PastDue,
                std::cmp::Ordering::Equal => Class::Due,
                std::cmp::Ordering::Greater => Class::InAdvance,
            };
            let steps = policy.order.steps();
            let of_class = steps.iter().position(|step| step.class() == class);
            let step = steps
                .iter()
                .position(|step| step.class() == class && step.component() == component);
            let mut row = (at.due.signed_duration_since(payment.on).num_days(), at.debt as i64, row as i64);
            if class == Class::InAdvance && policy.over == Over::LastInstalment {
                row = (-row.0, -row.1, -row.2);
            }
            match policy.reading {
                Reading::Horizontal => (of_class, row, step),
                Reading::Vertical => (step, row, None),
            }
        };
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let places: Vec<_> = allocated.parts.iter().map(|p| place(p.row, p.component)).collect();
        prop_assert!(places.is_sorted());
        let left = after(&rows, allocated.parts.iter().copied());
        for (row, at) in left.iter().enumerate() {
            let waits = policy.over == Over::Credit && at.due > payment.on;
            for component in Component::ALL.into_iter().filter(|_| !waits) {
                let before = places.last().is_some_and(|last| place(row, component) < *last);
                prop_assert!(at.of(component) == 0 || !before);
            }
        }
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        rows in any_rows(),
        (payments, shuffled) in prop::collection::vec(any_payment(), 0..8)
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        policy in any_policy(),
        as_of in any_day(),
    ) {
        let replayed = replay(&rows, &payments, &policy, as_of).expect("allocations");
        prop_assert_eq!(&replay(&rows, &shuffled, &policy, as_of).expect("allocations"), &replayed);
        let paid: i64 = payments.iter().filter(|p| p.on <= as_of).map(|p| p.amount).sum();
        let credit: i64 = replayed.credits.iter().map(|(_, left)| left).sum();
        prop_assert_eq!(open(&rows) - open(&replayed.rows) + credit, paid);
        let parts = replayed.taken.iter().map(|taken| taken.part);
        prop_assert_eq!(after(&rows, parts), replayed.rows.clone());
        // No credit waits beside something that is due.
        if credit > 0 {
            prop_assert!(replayed.rows.iter().all(|row| row.due > as_of || row.is_paid()));
        }
    }

    #[test]
    fn a_replay_of_one_is_an_allocation(
        rows in any_rows(), payment in any_payment(), policy in any_policy(),
    ) {
        let replayed = replay(&rows, std::slice::from_ref(&payment), &policy, payment.on)
            .expect("allocations");
        let allocated = allocate(&rows, &payment, &policy).expect("an allocation");
        let parts: Vec<Part> = replayed.taken.iter().map(|taken| taken.part).collect();
        prop_assert_eq!(parts, allocated.parts);
    }

    #[test]
    fn two_halves_on_one_day_are_the_whole(
        rows in any_rows(), payment in any_payment(), half in 0_i64..4_000, policy in any_policy(),
    ) {
        // Shares and even amounts are cut to whole coins once for each
        // payment, so they may differ by a coin.
        let policy = in_whole_rows(policy);
        let half = half.min(payment.amount);
        let halves = [half, payment.amount - half]
            .map(|amount| Payment { amount, ..payment.clone() });
        let at_once = replay(&rows, std::slice::from_ref(&payment), &policy, payment.on).expect("allocations");
        let in_two = replay(&rows, &halves, &policy, payment.on).expect("allocations");
        prop_assert_eq!(in_two.rows, at_once.rows);
    }

    #[test]
    fn shares_are_exact_and_within_a_coin_of_the_proportion(
        weights in prop::collection::vec(0_i64..1_000, 1..8), per_mille in 0_i64..=1_000,
    ) {
        let total: i64 = weights.iter().sum();
        prop_assume!(total > 0);
        let amount = total * per_mille / 1_000;
        let shares = split(amount, &weights, total);
        prop_assert_eq!(shares.iter().sum::<i64>(), amount);
        for (share, weight) in shares.iter().zip(&weights) {
            prop_assert!(share <= weight);
            prop_assert!((share * total - amount * weight).abs() < total);
        }
    }

    #[test]
    fn re_spread_lowers_rows_evenly(
        principal in prop::collection::vec(0_i64..300, 1..10), amount in 0_i64..3_000,
    ) {
        let rows: Vec<Asked> = principal
            .iter()
            .zip(day("2026-02-01").iter_days())
            .map(|(principal, due)| Asked { debt: 0, due, open: [1, 1, 1, *principal] })
            .collect();
        let payment = Payment { id: 1, on: day("2026-01-01"), amount, towards: vec![] };
        let policy = Policy { over: Over::ReSpread, ..Policy::default() };
        let parts = allocate(&rows, &payment, &policy).expect("an allocation").parts;
        let left = after(&rows, parts);
        let lowered: Vec<i64> = rows.iter().zip(&left).map(|(a, b)| a.total() - b.total()).collect();
        let most = lowered.iter().max().copied().unwrap_or(0);
        prop_assert_eq!(lowered.iter().sum::<i64>(), amount.min(principal.iter().sum()));
        for (lowered, principal) in lowered.iter().zip(&principal) {
            prop_assert!(lowered == principal || lowered + 1 >= most);
        }
    }

    #[test]
    fn a_policy_comes_back_from_its_json(policy in any_policy()) {
        let json = serde_json::to_string(&policy).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Policy>(&json).expect("a policy"), policy);
    }
}
