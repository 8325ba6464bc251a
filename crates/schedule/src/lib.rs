//! Repayment plans: terms in, dated rows out.
//!
//! Pure: what day it is, who the customer is and what has been paid are
//! not known here. Rows are generated from an anchor, never chained, so
//! that the 31st comes back after February. `docs/SPEC-schedules.md`
//! explains every term and rule with an example.

pub mod apr;
pub mod cost;
pub mod credit;
pub mod dates;
pub mod life;
pub mod options;
pub mod plan;
pub mod row;
pub mod standing;
pub mod terms;
pub mod wrong;

mod course;
mod interest;
mod legs;
mod level;
mod ratio;
mod reading;
mod solve;
mod sum;
mod when;
