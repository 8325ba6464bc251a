//! Repayment plans: terms in, dated rows out.
//!
//! Pure: what day it is, who the customer is and what has been paid are
//! not known here. Rows are generated from an anchor, never chained, so
//! that the 31st comes back after February. `docs/SPEC-schedules.md`
//! explains every term and rule with an example.

pub mod amend;
pub mod build;
pub mod days;
pub mod row;
pub mod terms;

mod amortise;
