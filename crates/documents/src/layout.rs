//! What stands where, before anything is drawn.
//!
//! Pure. Lengths are points, counted from the upper left corner of the
//! page; the baseline of a text is its `y`. A page that is right here is
//! right on paper: tests look for overlaps and overruns in these boxes.

pub mod flow;
pub mod page;
pub mod paragraph;
pub mod sheet;
