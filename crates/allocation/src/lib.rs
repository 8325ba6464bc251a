//! In what order a payment pays what is open: on the debts of an account
//! and on the instalments of a plan, by the same rules.
//!
//! Pure. `docs/SPEC-allocation.md` has the rules with worked examples.

pub mod allocate;
pub mod components;
pub mod policy;
pub mod split;

#[cfg(test)]
mod tests;
