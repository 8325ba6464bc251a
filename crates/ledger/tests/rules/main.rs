//! The rules of the book, as a book: what was entered, a day, and what
//! stands there on that day.

mod ageing;
mod bounces;
mod charges;
mod laws;
mod plans;
mod positions;
mod refusals;
mod shared;
mod statements;
mod story;
