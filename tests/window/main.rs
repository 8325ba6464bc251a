//! The real window, driven as a person would drive it.
//!
//! These tests are ignored by a plain `cargo test`, because they need a
//! built page, a built program and a few programs of the system;
//! `cargo xtask test` brings all of these and runs them. To watch them on
//! your own screen: `AMICABLE_WATCH=1 cargo xtask test --only window`.
//!
//! On Linux only: elsewhere a test could not be given a home folder and a
//! keyring of its own, and would write into the developer's.
#![cfg(target_os = "linux")]

mod desk;
mod driver;
mod first_evening;
mod keyboard;
mod left_alone;
mod sample;
mod spreadsheet;
mod thing;
mod window;
