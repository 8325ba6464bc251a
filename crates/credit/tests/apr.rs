//! The rates of two hundred deals against those of another program:
//! `tests/data/apr.py`, which solves the same equations in 50 digits.

use credit::apr::{self, Flows, UnitPeriod};
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    flows: Flows,
    us: String,
    eu: String,
    unit: UnitPeriod,
}

#[test]
fn two_hundred_deals_have_the_rates_that_another_program_finds() {
    let cases: Vec<Case> =
        serde_json::from_str(include_str!("data/apr.json")).expect("the file is read");
    assert!(cases.len() > 180, "{}", cases.len());
    for (n, case) in cases.iter().enumerate() {
        let us = apr::us(&case.flows).expect("a rate");
        let eu = apr::eu(&case.flows).expect("a rate");
        assert_eq!(us.unit_period, case.unit, "case {n}");
        near(us.rate, &case.us, n);
        near(eu.rate, &case.eu, n);
    }
}

/// All eight decimals, as far as the other program's 30 digits go.
fn near(rate: Decimal, other: &str, n: usize) {
    let other = Decimal::from_scientific(other)
        .or_else(|_| other.parse())
        .expect("a number");
    let off = (rate - other).abs();
    let most = Decimal::new(6, 9).max(other * Decimal::new(1, 15));
    assert!(off <= most, "case {n}: {rate}, not {other}");
}
