//! The product without a window: one function for each thing a person
//! can do.
//!
//! Each use case loads from `vault` what the rule needs, lets a pure
//! function of `ledger` decide, hands the events back to `vault`, and
//! answers with a view: plain data for a screen, a terminal or a script.
//! Only [`clock`] asks what day it is.

pub mod ageing;
pub mod allocate;
pub mod amount;
pub mod book;
pub mod business;
pub mod clock;
pub mod customer;
pub mod customers;
pub mod details;
pub mod error;
pub mod explain;
pub mod json;
pub mod keys;
pub mod memory;
pub mod offers;
pub mod output;
pub mod plan;
pub mod plan_sheet;
pub mod posting;
pub mod receivables;
pub mod replay;
pub mod sample;
pub mod schedule;
pub mod settings;
pub mod standing;
pub mod statement;
pub mod statements;
