use expect_test::{Expect, expect};
use money::currency::Currency;
use proptest::prelude::*;

use chrono::NaiveDate;
use money::amount::Money;

use crate::allocate::*;
use crate::components::{Component, Components};
use crate::policy::*;
use crate::split::split;

mod laws;
mod orders;
mod ways;
mod written;

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

/// Penalty, fee, interest and principal.
fn of([penalty, fee, interest, principal]: [i64; 4]) -> Components {
    Components {
        penalty,
        fee,
        interest,
        principal,
    }
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
                open: of([2, 3, 4, 5].map(|at| coins(words[at]))),
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

/// Four payments of 100.00; the first is due on the day.
const FOUR: &str = "A 2026-03-31 0.00 0.00 4.00 96.00
                    A 2026-04-30 0.00 0.00 3.00 97.00
                    A 2026-05-31 0.00 0.00 2.00 98.00
                    A 2026-06-30 0.00 0.00 1.00 99.00";
