//! What is paid first: the named policies and orders of one's own.

use super::*;

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
