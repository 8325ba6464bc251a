//! The rows of a new version of a plan.

use allocation::components::Components;
use chrono::NaiveDate;
use money::amount::Money;

use super::error::AmendError;
use super::open_parts::Desk;
use super::pieces::Piece;
use crate::row::{Row, Why};

/// A row of a new version, what is paid on it, and the row of the version
/// before that it was or is a part of.
pub(super) type Laid = (Row, Components, Option<usize>);

/// The new rows of a version.
pub(super) struct New {
    /// Nothing is paid on them.
    pub(super) rows: Vec<Row>,
    pub(super) conditional: Vec<Laid>,
    pub(super) recount: Option<Recount>,
}

/// Interest that is counted anew.
#[derive(Clone, Copy)]
pub(super) struct Recount {
    /// From when.
    pub(super) since: Since,
    /// How much of what was paid ahead towards it pays the debt now.
    pub(super) turned: i64,
}

/// The agreed day up to which interest was asked for as agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Since {
    /// As agreed.
    pub(super) agreed: NaiveDate,
    /// The day to which interest was counted.
    pub(super) counted: NaiveDate,
}

impl Desk<'_> {
    /// The conditional rows, with the last of the others.
    pub(super) fn conditional(&self, last: Option<NaiveDate>) -> Vec<Laid> {
        let rows = self.rows.iter().zip(self.paid).enumerate();
        rows.filter(|(_, (row, _))| row.part.is_conditional())
            .map(|(index, (row, paid))| {
                let mut row = *row;
                if let Some(last) = last.filter(|last| *last != row.due) {
                    row.due = last;
                    row.contractual = last;
                    row.why.add(Why::Amended);
                }
                (row, *paid, Some(index))
            })
            .collect()
    }

    pub(super) fn row(&self, piece: &Piece) -> Result<Row, AmendError> {
        let interest = piece.interest + piece.arrears;
        let mut why = piece.why;
        why.add(Why::Amended);
        why.add_if(piece.due != piece.on, Why::Rolled);
        why.add_if(piece.fee > 0, Why::Fee);
        why.add_if(piece.arrears > 0, Why::Deferred);
        let zero = Money::zero(self.currency);
        Ok(Row {
            due: piece.due,
            contractual: piece.on,
            part: piece.part,
            opening: zero,
            added: self.money(piece.added)?,
            principal: self.money(piece.principal)?,
            interest: self.money(interest)?,
            fee: self.money(piece.fee)?,
            amount: self.money(piece.principal + interest + piece.fee)?,
            left: zero,
            why,
        })
    }
}
