//! Exact amounts of money.
//!
//! Pure: no file, no clock, no randomness. Nothing here rounds, and
//! nothing here is a float: an amount is a whole number of the
//! currency's smallest coin, and every sum is checked.

pub mod amount;
pub mod currency;
