//! What must never happen to a ledger, and to what opens it.

mod keys;
mod outputs;
mod streams;
