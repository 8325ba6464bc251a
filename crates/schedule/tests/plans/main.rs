//! Plans as people read them.

mod published;
