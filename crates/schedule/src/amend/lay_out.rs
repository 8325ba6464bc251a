//! Lays out a new version of a plan: the kept rows, the paid parts of those
//! that are gone, and the new ones.

use crate::terms::error::Wrong;
use allocation::components::Components;
use money::amount::Money;

use super::error::{AmendError, Cannot, Unfit, cannot};
use super::new_rows::{Laid, New};
use super::open_parts::Desk;
use super::pieces::{Piece, Shape};
use super::recast::hold;
use super::version::NewVersion;
use crate::row::{Part, Row, Why};
use crate::terms::Terms;
use crate::terms::limits::MOST_ROWS;

impl Desk<'_> {
    /// Lays out the new version.
    pub(super) fn lay(&self, shape: Shape) -> Result<NewVersion, AmendError> {
        let mut shape = shape;
        // In order, and of those that roll onto one day one is made.
        shape.pieces.sort_by_key(|piece| piece.on);
        let mut pieces: Vec<Piece> = Vec::with_capacity(shape.pieces.len());
        for mut piece in std::mem::take(&mut shape.pieces) {
            if piece.total() == 0 {
                continue;
            }
            if !piece.unchanged(self) {
                piece.due = self.rolled(piece.on);
            }
            match pieces.last_mut() {
                Some(last) if last.due >= piece.due => last.merge(&piece),
                _ => pieces.push(piece),
            }
        }
        if pieces.len() > MOST_ROWS as usize {
            return Err(cannot("change", Cannot::TooManyRows));
        }
        let mut is_gone = vec![false; self.rows.len()];
        for row in &shape.gone {
            is_gone[*row] = true;
        }
        let new = if self.bears() {
            self.anew(&shape, &pieces, &is_gone)?
        } else {
            self.redistributed(&shape, &pieces, &mut is_gone)?
        };
        self.joined(new, &is_gone, shape.terms)
    }

    /// The kept rows, the paid parts of those that are gone, and the new
    /// ones: one list with its balances.
    fn joined(
        &self,
        new: New,
        is_gone: &[bool],
        mut terms: Terms,
    ) -> Result<NewVersion, AmendError> {
        let since = new.recount.map(|recount| recount.since.agreed);
        if let Some(recount) = new
            .recount
            .filter(|recount| recount.since.agreed <= self.on)
        {
            // The rows up to here may be gone, but their interest was
            // asked for: a further amendment counts from here.
            if terms.when.rhythm.is_some() && terms.when.first.is_none() {
                terms.when.first = Some(self.start);
            }
            if let Some(interest) = &mut terms.interest {
                hold(interest, self.start);
            }
            terms.start = Some(recount.since.counted);
        }
        let mut turn = new.recount.map_or(0, |recount| recount.turned);
        let mut kept: Vec<Laid> = Vec::with_capacity(self.rows.len() + new.rows.len());
        let mut later: Vec<Laid> = Vec::with_capacity(new.rows.len());
        // What was added with rows that are gone.
        let mut added = 0_i64;
        for (index, row) in self.rows.iter().enumerate() {
            if row.part.is_conditional() {
                continue;
            }
            let paid = self.paid[index];
            let sum = paid.total();
            let recounted = since.is_some_and(|since| row.contractual > since);
            if is_gone[index] {
                if sum > 0 {
                    let (row, paid) = self.cut(index, recounted, &mut turn)?;
                    kept.push((row, paid, Some(index)));
                } else if since.is_some() && !recounted && !row.why.has(Why::Advance) {
                    added += row.added.minor();
                }
                continue;
            }
            let nothing = row.amount.is_zero() && row.due >= self.on;
            if nothing && recounted {
                continue;
            }
            let to = if (row.amount.minor() > sum || nothing) && row.due >= self.on {
                &mut later
            } else {
                &mut kept
            };
            to.push((*row, paid, Some(index)));
        }
        kept.sort_by_key(|(row, ..)| row.due);
        later.extend(
            new.rows
                .into_iter()
                .map(|row| (row, Components::NOTHING, None)),
        );
        later.sort_by_key(|(row, ..)| row.due);
        let first = kept.len();
        kept.extend(later);
        kept.extend(new.conditional);
        if kept.len() > MOST_ROWS as usize {
            return Err(cannot("change", Cannot::TooManyRows));
        }
        let mut rows: Vec<Row> = kept.iter().map(|(row, ..)| *row).collect();
        let paid: Vec<Components> = kept.iter().map(|(_, paid, _)| *paid).collect();
        let from = kept.iter().map(|(.., from)| *from).collect();
        if added > 0
            && let Some(row) = rows.get_mut(first)
        {
            row.added = self.money(row.added.minor() + added)?;
            row.why.add(Why::Capitalised);
        }
        self.balance(&mut rows, &paid)?;
        if rows
            .iter()
            .any(|row| row.interest.is_negative() || row.principal.is_negative())
        {
            let why = Cannot::Unfit {
                because: Unfit::BelowNothing,
            };
            return Err(cannot("change", why));
        }
        let sum: i128 = rows.iter().map(|row| i128::from(row.amount.minor())).sum();
        if sum > i128::from(Money::MAX_MINOR) {
            return Err(cannot("change", Cannot::NoPlan(Wrong::OutOfRange)));
        }
        Ok(NewVersion {
            terms,
            rows,
            paid,
            from,
        })
    }

    /// The paid part of a row whose open part is gone. Where the interest
    /// of the row is counted anew, what was paid towards it turns into
    /// principal, as long as there is any `turn` left.
    fn cut(
        &self,
        index: usize,
        recounted: bool,
        turn: &mut i64,
    ) -> Result<(Row, Components), AmendError> {
        let row = self.rows[index];
        let mut paid = self.paid[index];
        if recounted {
            let turned = paid.interest.min(*turn);
            *turn -= turned;
            paid.interest -= turned;
            paid.principal += turned;
        }
        let mut cut = row;
        cut.fee = self.money(paid.fee)?;
        cut.interest = self.money(paid.interest)?;
        cut.principal = self.money(paid.principal)?;
        cut.amount = self.money(paid.total())?;
        if recounted {
            cut.added = Money::zero(self.currency);
        }
        cut.why.add_if(cut != row, Why::Amended);
        Ok((cut, paid))
    }

    /// What joined the debt and was paid ahead is counted with the row that
    /// paid it.
    fn joined_sooner(
        &self,
        rows: &mut [Row],
        index: usize,
        mut most: i64,
    ) -> Result<i64, AmendError> {
        let mut sooner = 0;
        for later in rows.iter_mut().skip(index + 1) {
            let taken = later.added.minor().min(most);
            later.added = self.money(later.added.minor() - taken)?;
            most -= taken;
            sooner += taken;
        }
        rows[index].added = self.money(rows[index].added.minor() + sooner)?;
        Ok(sooner)
    }

    /// Counts the balances along the rows.
    fn balance(&self, rows: &mut [Row], paid: &[Components]) -> Result<(), AmendError> {
        let off = || {
            cannot(
                "rows",
                Cannot::Unfit {
                    because: Unfit::RowsDontPay,
                },
            )
        };
        let mut left = self.rows[0].opening.minor();
        let count = rows.len();
        for index in 0..count {
            let row = rows[index];
            let mut principal = row.principal.minor();
            let mut there = left + row.added.minor();
            if principal > there && paid[index] != Components::NOTHING {
                there += self.joined_sooner(rows, index, principal - there)?;
            }
            if principal > there {
                // A debt that is added later can't be paid before.
                let next = rows
                    .get(index + 1)
                    .filter(|next| !next.part.is_conditional());
                if paid[index] != Components::NOTHING || next.is_none() {
                    return Err(off());
                }
                let over = principal - there;
                principal = there;
                rows[index].principal = self.money(principal)?;
                rows[index].amount = self.money(row.amount.minor() - over)?;
                let next = &mut rows[index + 1];
                next.principal = self.money(next.principal.minor() + over)?;
                next.amount = self.money(next.amount.minor() + over)?;
                next.why.add(Why::Amended);
            }
            if row.part == Part::WaivedInterest {
                continue;
            }
            rows[index].opening = self.money(left)?;
            left = there - principal;
            rows[index].left = self.money(left)?;
        }
        if left != 0 {
            return Err(off());
        }
        Ok(())
    }

    /// The pieces as rows, and conditional rows as they were.
    fn redistributed(
        &self,
        shape: &Shape,
        pieces: &[Piece],
        is_gone: &mut [bool],
    ) -> Result<New, AmendError> {
        let mut rows = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece.row.filter(|_| piece.unchanged(self)) {
                Some(row) => is_gone[row] = false,
                None => rows.push(self.row(piece)?),
            }
        }
        // What was added with rows that are gone comes with the next row.
        let gone = shape.gone.iter().filter(|row| is_gone[**row]);
        let added = gone
            .filter(|row| self.paid[**row].total() == 0)
            .map(|row| (self.rows[*row].contractual, self.rows[*row].added.minor()))
            .chain(shape.extra.map(|extra| (self.on, extra)))
            .filter(|(_, added)| *added > 0);
        for (on, amount) in added {
            let at = rows
                .iter()
                .position(|row: &Row| row.contractual >= on)
                .or(rows.len().checked_sub(1));
            if let Some(row) = at.and_then(|at| rows.get_mut(at)) {
                row.added = self.money(row.added.minor() + amount)?;
                row.why.add(Why::Advance);
            }
        }
        let last = pieces.last().map(|piece| piece.due);
        Ok(New {
            conditional: self.conditional(last),
            rows,
            recount: None,
        })
    }
}
