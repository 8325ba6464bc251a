//! What is open, and which payment paid what.

use expect_test::{Expect, expect};
use ledger::replay::position;

use crate::story::{day, euro, play};

#[expect(
    clippy::needless_pass_by_value,
    reason = "the expectation is written inline"
)]
fn check(story: &str, as_of: &str, expected: Expect) {
    let account = play(story);
    let at = position(&account, euro(), day(as_of)).expect("countable");
    let reference = |id| account.debt(id).expect("a debt").reference.clone();
    let mut lines = Vec::new();
    for debt in &at.debts {
        let open = debt.open.to_plain();
        lines.push(format!(
            "{} {open} of {} open",
            reference(debt.debt),
            debt.charged.to_plain()
        ));
    }
    for part in &at.allocations {
        let number = account
            .entries
            .iter()
            .position(|entry| entry.id == part.entry);
        lines.push(format!(
            "p{} pays {} of {} on {}",
            number.expect("an entry") + 1,
            part.amount.to_plain(),
            reference(part.debt),
            part.on
        ));
    }
    if at.credit().expect("countable").is_positive() {
        lines.push(format!(
            "credit {}",
            at.credit().expect("countable").to_plain()
        ));
    }
    lines.push(format!(
        "balance {}",
        at.balance().expect("countable").to_plain()
    ));
    expected.assert_eq(&lines.join("\n"));
}

const TWO: &str = "2026-01-01 owe 100.00 A due 2026-03-01
                   2026-01-02 owe 50.00 B due 2026-02-01";

#[test]
fn a_payment_goes_to_what_is_due_longest() {
    check(
        &format!("{TWO}\n2026-01-10 pay 70.00"),
        "2026-01-31",
        expect![[r"
            B 0.00 of 50.00 open
            A 80.00 of 100.00 open
            p1 pays 50.00 of B on 2026-01-10
            p1 pays 20.00 of A on 2026-01-10
            balance 80.00"]],
    );
}

#[test]
fn a_payment_goes_to_the_debt_it_names_and_then_to_the_others() {
    check(
        &format!("{TWO}\n2026-01-10 pay 120.00 towards A"),
        "2026-01-31",
        expect![[r"
            B 30.00 of 50.00 open
            A 0.00 of 100.00 open
            p1 pays 100.00 of A on 2026-01-10
            p1 pays 20.00 of B on 2026-01-10
            balance 30.00"]],
    );
}

#[test]
fn an_overpayment_is_a_credit_until_something_new_is_charged() {
    check(
        &format!("{TWO}\n2026-01-10 pay 160.00"),
        "2026-01-31",
        expect![[r"
            B 0.00 of 50.00 open
            A 0.00 of 100.00 open
            p1 pays 50.00 of B on 2026-01-10
            p1 pays 100.00 of A on 2026-01-10
            credit 10.00
            balance -10.00"]],
    );
    check(
        &format!("{TWO}\n2026-01-10 pay 160.00\n2026-02-15 owe 25.00 C due 2026-03-15"),
        "2026-02-15",
        expect![[r"
            B 0.00 of 50.00 open
            A 0.00 of 100.00 open
            C 15.00 of 25.00 open
            p1 pays 50.00 of B on 2026-01-10
            p1 pays 100.00 of A on 2026-01-10
            p1 pays 10.00 of C on 2026-02-15
            balance 15.00"]],
    );
}

#[test]
fn what_happens_later_does_not_count_yet() {
    check(
        &format!("{TWO}\n2026-02-10 pay 70.00"),
        "2026-01-01",
        expect![[r"
            A 100.00 of 100.00 open
            balance 100.00"]],
    );
}

#[test]
fn a_payment_undone_as_of_its_day_never_was() {
    check(
        &format!("{TWO}\n2026-01-10 pay 70.00\n2026-01-10 void p1"),
        "2026-01-31",
        expect![[r"
            B 50.00 of 50.00 open
            A 100.00 of 100.00 open
            balance 150.00"]],
    );
}

#[test]
fn a_payment_that_bounced_counted_until_it_did() {
    let story = format!("{TWO}\n2026-01-10 pay 70.00\n2026-01-20 void p1");
    check(
        &story,
        "2026-01-19",
        expect![[r"
            B 0.00 of 50.00 open
            A 80.00 of 100.00 open
            p1 pays 50.00 of B on 2026-01-10
            p1 pays 20.00 of A on 2026-01-10
            balance 80.00"]],
    );
    check(
        &story,
        "2026-01-20",
        expect![[r"
            B 50.00 of 50.00 open
            A 100.00 of 100.00 open
            balance 150.00"]],
    );
}

#[test]
fn a_fee_stands_on_its_debt_and_goes_with_it() {
    let story = "2026-01-01 owe 100.00 A due 2026-01-31
                 2026-02-01 fee 15.00 towards A
                 2026-02-02 waive 5.00 towards A
                 2026-02-03 discount 10.00 towards A";
    check(
        story,
        "2026-02-03",
        expect![[r"
            A 100.00 of 115.00 open
            p2 pays 5.00 of A on 2026-02-02
            p3 pays 10.00 of A on 2026-02-03
            balance 100.00"]],
    );
    check(
        &format!("{story}\n2026-02-10 void A"),
        "2026-02-10",
        expect![[r"
            credit 15.00
            balance -15.00"]],
    );
}

#[test]
fn a_payment_can_be_shared_in_proportion_to_the_coin() {
    check(
        "2026-01-01 owe 100.00 A
         2026-01-02 owe 50.00 B
         2026-01-03 owe 0.05 C
         2026-02-01 pay 100.00 towards all",
        "2026-02-01",
        expect![[r#"
            A 33.35 of 100.00 open
            B 16.68 of 50.00 open
            C 0.02 of 0.05 open
            p1 pays 66.65 of A on 2026-02-01
            p1 pays 33.32 of B on 2026-02-01
            p1 pays 0.03 of C on 2026-02-01
            balance 50.05"#]],
    );
}
