//! Exact amounts of money.
//!
//! Pure: no file, no clock, no randomness. Nothing here is a float: an
//! amount is a whole number of the currency's smallest coin, every sum
//! is checked, and only [`rounding`] rounds.

pub mod amount;
pub mod currency;
pub mod figure;
pub mod rounding;
