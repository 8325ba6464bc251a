//! What may not happen, and what is said about it.

use expect_test::{Expect, expect};

use crate::story::{play, step};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, then: &str, expected: Expect) {
    let account = play(story);
    let refusal = step(&account, then).expect_err(then);
    expected.assert_eq(&format!(
        "{}: {refusal}",
        refusal.field().unwrap_or("-".into())
    ));
}

const A: &str = "2026-01-05 owe 100.00 A due 2026-02-05";

#[test]
fn each_refusal_names_the_field_and_the_reason() {
    check(
        A,
        "2026-01-06 owe 5.00 A",
        expect!["reference: reference “A” is in use already"],
    );
    check(
        A,
        "2026-01-06 owe 0.00 B",
        expect!["amount: the amount must be more than nothing, not 0.00 EUR"],
    );
    check(
        A,
        "2026-01-06 owe 5.00 B due 2026-01-05",
        expect!["due: due 2026-01-05 is before 2026-01-06"],
    );
    check(
        A,
        "1926-01-06 pay 5.00",
        expect!["on: on is not a day between 1970 and 2099: “1926-01-06”"],
    );
    check(
        A,
        "2026-01-06 pay -5.00",
        expect!["amount: the amount must be more than nothing, not -5.00 EUR"],
    );
    check(
        A,
        "2026-01-06 pay 5.00USD towards A",
        expect!["amount: the debt is in EUR, the amount in USD"],
    );
    check(
        A,
        "2026-01-06 fee 5.00",
        expect!["towards: a fee must name the debt that it belongs to"],
    );
    check(
        A,
        "2026-01-04 fee 5.00 towards A",
        expect!["on: on 2026-01-04 is before 2026-01-05"],
    );
    check(
        A,
        "2026-01-04 void A",
        expect!["on: on 2026-01-04 is before 2026-01-05"],
    );
    check(
        &format!("{A}\n2026-01-10 void A"),
        "2026-01-11 void A",
        expect!["debt: debt was cancelled already"],
    );
    check(
        &format!("{A}\n2026-01-10 void A"),
        "2026-01-11 pay 5.00 towards A",
        expect!["debt: debt was cancelled already"],
    );
    check(
        &format!("{A}\n2026-01-10 plan 2 monthly from 2026-02-01"),
        "2026-01-11 plan 2 monthly from 2026-02-01 over A",
        expect!["debts: debt A is in a plan already"],
    );
    check(
        &format!("{A}\n2026-01-10 plan 2 monthly from 2026-02-01"),
        "2026-01-11 plan 2 monthly from 2026-02-01",
        expect!["debts: a plan needs at least one open debt, all in one currency"],
    );
    check(
        &format!("{A}\n2026-01-10 plan 2 monthly from 2026-02-01\n2026-01-12 end plan"),
        "2026-01-13 end plan",
        expect!["plan: plan was cancelled already"],
    );
    check(
        A,
        "2026-01-04 plan 2 monthly from 2026-02-01 over A",
        expect!["agreed: agreed 2026-01-04 is before 2026-01-05"],
    );
}

#[test]
fn a_cancelled_reference_can_be_used_again() {
    play(&format!("{A}\n2026-01-10 void A\n2026-01-11 owe 90.00 A"));
}

#[test]
fn all_faults_of_a_form_are_told_at_once() {
    use ledger::customer::Customer;
    use ledger::decide::{Refusal, write_customer};

    let account = play(A);
    let card = Customer {
        name: " ".to_owned(),
        email: "cy.example".to_owned(),
        country: Some("XX".to_owned()),
        ..account.customer.clone()
    };
    let Err(Refusal::Several { first, others }) = write_customer(card, true) else {
        panic!("three fields are off and the reference is taken");
    };
    let fields: Vec<String> = std::iter::once(&*first)
        .chain(&others)
        .filter_map(|refusal| refusal.field().map(Into::into))
        .collect();
    assert_eq!(fields, ["name", "reference", "email", "country"]);
    let one = Customer {
        name: String::new(),
        ..account.customer
    };
    assert!(matches!(
        write_customer(one, false),
        Err(Refusal::Empty { field: "name" })
    ));
}
