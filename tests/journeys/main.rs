//! The product seen from outside: whole evenings in the terminal, real
//! figures against a plain loop, processes killed at random, and what
//! every error looks like.

mod again;
mod errors;
mod first_evening;
mod killed;
mod laws;
mod leaks;
mod one_replay;
mod plans;
mod receivables;
mod safety;
mod slips;
mod snapshots;
mod written;
