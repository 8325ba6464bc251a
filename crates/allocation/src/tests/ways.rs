//! Money for which nothing is due, several debts, many payments.

use super::*;

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
