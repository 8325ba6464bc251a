//! What the journeys and the measurements share: files of invoices with
//! figures that nobody but a plain loop worked out, and a desk with a
//! terminal of its own.

pub mod chance;
pub mod desk;
pub mod invoices;
pub mod page;
