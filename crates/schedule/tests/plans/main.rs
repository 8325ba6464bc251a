//! Plans as people read them.

mod arbitrary;
mod cases;
mod fuzz;
mod independent;
mod laws;
mod published;
mod spec;
mod wrong;
