//! How far terms may go, each with its reason.

use std::ops::RangeInclusive;

/// The most rows that a plan may have: 23 years of weeks. Beyond it
/// stands a slip of the keyboard, not a plan.
pub const MOST_ROWS: u32 = 1_200;

/// The years in which plans are made. Interest has been counted by the
/// Gregorian calendar for longer, and none of these plans will be paid
/// in 2200; but a day beyond is a slip of the keyboard.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// The most digits after the point of a rate or a percentage.
pub(crate) const MOST_DIGITS: u32 = 10;

/// The longest list of rates, advances, fees, phases or times to leave
/// out: a base rate of fifty years has changed some 200 times.
pub(crate) const MOST_ENTRIES: i64 = 240;
