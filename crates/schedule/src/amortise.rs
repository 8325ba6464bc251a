//! The way through a plan: interest of each period, then the payment, then
//! what is left. Read, solved for what is not given, and rounded.

pub(crate) mod accrual;
pub(crate) mod amortisation;
pub(crate) mod asked;
pub(crate) mod instalment;
pub(crate) mod odd_coins;
pub(crate) mod periods;
pub(crate) mod precision;
pub(crate) mod prepared;
pub(crate) mod ratio;
pub(crate) mod read;
pub(crate) mod root;
pub(crate) mod rows;
pub(crate) mod solve;
