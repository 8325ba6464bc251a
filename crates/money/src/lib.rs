//! Exact amounts of money, and the days that interest and dates go by.
//!
//! Pure: no file, no clock, no randomness. Nothing here is a float: an
//! amount is a whole number of the currency's smallest coin, every sum
//! is checked, and only [`rounding`] rounds.

pub mod amount;
pub mod calendar;
pub mod currency;
pub mod day_count;
pub mod figure;
pub mod rounding;
