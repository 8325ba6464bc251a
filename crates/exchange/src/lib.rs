//! Files in: what other programs wrote, read into rows that a ledger can
//! take over.
//!
//! Everything here takes bytes and gives back data. **Nothing here opens
//! a file, asks what day it is, or knows what a ledger is**, and nothing
//! is left out silently: each record of a file comes back as a row or as
//! a problem with its line. `docs/SPEC-import.md` has the rules in full.

mod amount;
mod day;
mod letters;
pub mod receivables;
mod sign;
mod table;
pub mod text;
