//! What a plan costs, where regulated credit begins, and two to four
//! plans side by side from what a customer can pay.
//!
//! Pure; stands on `schedule`. `docs/SPEC-apr.md` and
//! `docs/SPEC-options.md` have the rules with examples.

pub mod apr;
pub mod cost;
pub mod offers;
pub mod thresholds;
