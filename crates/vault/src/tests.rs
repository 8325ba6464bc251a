//! The room as a whole, read like a book: opening, writing, accounts,
//! verifying, the keyring.

mod accounts;
mod keyring;
mod leaking;
mod migrating;
mod opening;
mod shop;
mod speed;
mod verifying;
mod writing;
