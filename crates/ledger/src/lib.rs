//! The rules of the book: customers, debts, entries, allocation, plans
//! kept, standing, ageing and statements.
//!
//! Pure: nothing in this room asks what day it is, opens a file or makes
//! up a number. What happened arrives as an [`account::Account`], the day
//! to look at it from as an argument, and every figure can be explained
//! from the two.

pub mod account;
pub mod ageing;
pub mod alone;
pub mod business;
pub mod customer;
pub mod debt;
pub mod decide;
pub mod dues;
pub mod entry;
pub mod event;
pub mod id;
pub mod plan;
pub mod position;
pub mod replay;
pub mod standing;
pub mod statement;
