//! What is handed to a person: PDF pages, from data that `ledger` made.
//!
//! A document is made in two steps. The first is pure and decides what
//! stands where ([`layout`]); the second draws it ([`statement`] and
//! [`plan_sheet`] give back the bytes). Nothing here asks what day it is
//! or makes up a number: the same account, business and day give the same
//! bytes.
//!
//! **Only this room knows printpdf.**

pub mod error;
pub mod fonts;
pub mod layout;
pub mod letter;
pub mod pdf;
pub mod plan_sheet;
pub mod statement;
