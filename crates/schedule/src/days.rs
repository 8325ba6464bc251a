//! The days of a plan: its rhythm, and when each row is due.

pub mod due_days;
pub mod rhythm;
