//! Life happens to a plan, and the plan bends.
//!
//! An [`Amendment`] makes a new version of the rows from a day on. The
//! rows that were paid stay as they are, the old version can still be
//! printed, and taking an amendment back is leaving it out.
//! `docs/SPEC-amendments.md` has each change
//! with a worked example.
//!
//! # How interest is treated
//!
//! A plan goes by the days that were agreed: a payment that comes a week
//! late or a month early changes neither its interest nor that of the
//! rows after it. An amendment counts anew, from the last agreed day
//! before its changes and from the debt that is really left on its own
//! day. Interest that was asked for and not paid is carried along beside
//! the debt and never bears interest, unless the plan compounds. What was
//! paid ahead towards interest that is not asked for yet counts towards
//! the debt where a row is cut.

pub mod change;
pub mod differences;
pub mod error;
pub mod payoff;
pub mod version;

mod charges;
mod lay_out;
mod new_rows;
mod open_parts;
mod pieces;
mod rearrange;
mod recast;

use allocation::components::Components;

use self::change::{Amendment, Change};
use self::error::AmendError;
use self::version::NewVersion;
use crate::row::Row;
use crate::terms::Terms;

/// The rows of a plan after an amendment.
///
/// `paid` has for each row what was paid on it by the day of the
/// amendment, in the currency's smallest coin, at the places of
/// [`Component::ALL`](allocation::policy::Component::ALL).
///
/// Guarantees: the same input gives the same answer; a row that is paid
/// keeps its day and its amount; of a row that is paid in part and
/// changes, the paid part stays as a row of its own; the principal of the
/// rows adds up to the debt and what was added; each closing balance is
/// the next opening one and the last is nothing; nothing is below
/// nothing; rows to come have days of their own, in order.
///
/// # Errors
/// A change that can't be made; see [`Cannot`].
pub fn amend(
    terms: &Terms,
    rows: &[Row],
    paid: &[Components],
    amendment: &Amendment,
) -> Result<Vec<Row>, AmendError> {
    Ok(amended(terms, rows, paid, amendment)?.rows)
}

/// As [`amend`], with what a further amendment needs.
///
/// # Errors
/// As [`amend`].
pub fn amended(
    terms: &Terms,
    rows: &[Row],
    paid: &[Components],
    amendment: &Amendment,
) -> Result<NewVersion, AmendError> {
    let desk = open_parts::Desk::new(terms, rows, paid, amendment.on)?;
    match &amendment.change {
        Change::Charge { row, amount } => desk.charge(*row, *amount),
        Change::Waive { row, amount } => desk.waive(*row, *amount),
        change => desk.lay(rearrange::shape(&desk, change)?),
    }
}
