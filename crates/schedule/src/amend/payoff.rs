//! What it takes to pay all of a plan on a day.

use allocation::components::Components;
use chrono::NaiveDate;
use money::amount::Money;
use serde::{Deserialize, Serialize};

use super::error::AmendError;
use super::open_parts::Desk;
use crate::row::{Part, Row};
use crate::terms::Terms;

/// What it takes to settle a plan early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote {
    /// The debt itself.
    pub principal: Money,
    /// Interest that was asked for and not paid, or that waited.
    pub interest_due: Money,
    /// Interest since the last agreed day.
    pub interest_accrued: Money,
    /// Fees that are open. A fee of each payment is asked for those that
    /// were due.
    pub fees: Money,
    /// All of it.
    pub total: Money,
    /// The interest and the fees that are saved: less is paid than the
    /// open rows of the plan come to. Less than nothing where the plan
    /// asks for less, because a row that was missed bears interest here.
    pub saved: Money,
}

/// What it takes to settle a plan at the end of a day.
///
/// A discount, or interest that is let off if every payment comes on
/// time, is let off here if nothing that was due by the day is open; else
/// it is part of the quote. Something that is added to the debt after the
/// day is not.
///
/// Flat interest is counted for the time up to the day: what was due, and
/// by days a part of the row that is running.
///
/// # Errors
/// Rows that are no plan, and payments that don't fit them.
pub fn quote(
    terms: &Terms,
    rows: &[Row],
    paid: &[Components],
    on: NaiveDate,
) -> Result<Quote, AmendError> {
    let desk = Desk::new(terms, rows, paid, on)?;
    let sums = desk.to_settle(on)?;
    let kept =
        desk.missed.is_empty() && desk.coming.iter().all(|open| desk.rows[open.row].due > on);
    let mut principal = sums.principal;
    let mut due = sums.due;
    if !desk.bears() {
        let to_come = terms.advances.iter().filter(|advance| advance.on > on);
        for advance in to_come {
            let coins = crate::terms::amounts::coins("advances", advance.amount, desk.currency);
            principal -= coins.unwrap_or(0);
        }
    }
    for (row, paid) in rows.iter().zip(paid) {
        let open = row.amount.minor() - paid.total();
        if row.part == Part::Discount && !kept {
            principal += open;
        }
    }
    if !kept {
        due += sums.waived;
    }
    let open = desk.missed.iter().chain(&desk.coming);
    let planned: i64 = open.map(|open| open.interest + open.fee).sum();
    let saved = planned - due - sums.accrued - sums.fees;
    let total = principal + due + sums.accrued + sums.fees;
    Ok(Quote {
        principal: desk.money(principal)?,
        interest_due: desk.money(due)?,
        interest_accrued: desk.money(sums.accrued)?,
        fees: desk.money(sums.fees)?,
        total: desk.money(total)?,
        saved: desk.money(saved)?,
    })
}
