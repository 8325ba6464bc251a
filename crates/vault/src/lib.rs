//! The one encrypted file that a ledger is kept in.
//!
//! A ledger opens with three keys that are one: the passphrase, the
//! recovery key on paper, the entry in the keyring of the system. Inside,
//! the journal holds what happened, in order, and the tables are posted
//! from it and from nothing else. `docs/SPEC-vault.md` says the rest.
//!
//! Nothing outside this room knows that there is a database.

mod accounts;
mod connect;
mod copy;
pub mod error;
pub mod files;
mod header;
pub mod journal;
mod key;
pub mod keyring;
mod lock;
mod migrate;
pub mod open;
mod post;
pub mod recovery;
mod schema;
pub mod snapshot;
pub mod vault;
pub mod verify;

#[cfg(test)]
mod tests;
