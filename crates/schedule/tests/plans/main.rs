//! Plans as people read them.

mod arbitrary;
mod fuzz;
mod laws;
mod published;
