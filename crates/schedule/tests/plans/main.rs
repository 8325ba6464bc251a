//! Plans as people read them.

mod arbitrary;
mod laws;
mod published;
