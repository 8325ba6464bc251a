//! Who owes what, from a spreadsheet saved as CSV.
//!
//! [`proposal::propose`] looks at a file and says how it would read it
//! and what it isn't sure of; [`reading::read`] reads it by a
//! [`mapping::Mapping`], which can be saved for next time.

pub mod column;
mod content;
pub mod doubt;
mod duplicates;
pub mod error;
mod headings;
mod look;
pub mod mapping;
pub mod problem;
pub mod proposal;
pub mod reading;
mod record;
mod sheet;
mod values;
