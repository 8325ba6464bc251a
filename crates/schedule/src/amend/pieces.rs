//! What is open, in pieces, and where each goes.

use chrono::NaiveDate;

use super::open_parts::Desk;
use crate::row::{Part, Why, Whys};
use crate::terms::Terms;

/// A part of what is open, and where it goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// The agreed day.
    pub(super) on: NaiveDate,
    /// The day on which it is due.
    pub(super) due: NaiveDate,
    pub(super) part: Part,
    pub(super) why: Whys,
    pub(super) fee: i64,
    /// Interest of a row to come; where interest runs, it is worked out
    /// anew.
    pub(super) interest: i64,
    /// Interest that was asked for and not paid.
    pub(super) arrears: i64,
    pub(super) principal: i64,
    /// What joins the debt with it.
    pub(super) added: i64,
    /// The row that it comes from, if it is from one alone.
    pub(super) row: Option<usize>,
}

impl Piece {
    pub(super) fn new(on: NaiveDate, why: Why) -> Self {
        let mut whys = Whys::NONE;
        whys.add(why);
        Self {
            on,
            due: on,
            part: Part::Instalment,
            why: whys,
            fee: 0,
            interest: 0,
            arrears: 0,
            principal: 0,
            added: 0,
            row: None,
        }
    }

    pub(super) fn total(&self) -> i64 {
        self.fee + self.interest + self.arrears + self.principal
    }

    /// What it asks for without fees and arrears.
    pub(super) fn cash(&self) -> i64 {
        self.interest + self.principal
    }

    pub(super) fn take(&mut self, [fee, interest, arrears, principal]: Sums) {
        self.fee += fee;
        self.interest += interest;
        self.arrears += arrears;
        self.principal += principal;
    }

    pub(super) fn sums(&self) -> Sums {
        [self.fee, self.interest, self.arrears, self.principal]
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.take(other.sums());
        self.added += other.added;
        if other.part == Part::Review {
            self.part = Part::Review;
        }
        self.row = None;
    }

    /// Whether it is what its row was.
    pub(super) fn unchanged(&self, desk: &Desk<'_>) -> bool {
        self.row.is_some_and(|index| {
            let (row, paid) = (&desk.rows[index], &desk.paid[index]);
            self.on == row.contractual
                && self.added == 0
                && self.fee == row.fee.minor() - paid.fee
                && self.interest + self.arrears == row.interest.minor() - paid.interest
                && self.principal == row.principal.minor() - paid.principal
        })
    }
}

/// Fee, interest, arrears of interest, principal.
pub(super) type Sums = [i64; 4];

pub(super) fn sum(pieces: impl IntoIterator<Item = Piece>) -> Sums {
    pieces.into_iter().fold([0; 4], |mut sum, piece| {
        for (sum, part) in sum.iter_mut().zip(piece.sums()) {
            *sum += part;
        }
        sum
    })
}

/// How large the new rows are, where interest runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// As even as the plan's kind of amounts has it.
    Even,
    /// As the pieces; the last one takes what interest changes.
    Keep,
    /// So much each, for as long as it takes.
    Each(i64),
    /// As the pieces, which have their interest.
    Exact,
}

/// What an amendment makes of a plan.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// Rows whose open parts are now in the pieces.
    pub(super) gone: Vec<usize>,
    pub(super) pieces: Vec<Piece>,
    pub(super) size: Size,
    /// What joins the debt at the end of the day.
    pub(super) extra: Option<i64>,
    /// No interest runs from the last agreed day to this one.
    pub(super) frozen: Option<NaiveDate>,
    /// By which the plan goes on.
    pub(super) terms: Terms,
}
