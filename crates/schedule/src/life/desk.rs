//! A plan on the desk: what of it is open, and how a new version of it is
//! laid out.

use chrono::NaiveDate;
use money::amount::Money;
use money::calendar::{Calendar, Roll};
use money::currency::Currency;

use super::anew::{Since, hold};
use super::shape::{Piece, Shape};
use super::{AmendError, Amended, Cannot, cannot};
use crate::dates::Rhythm;
use crate::plan::MOST_ROWS;
use crate::row::{Part, Row, Why};
use crate::terms::{Method, Span, Terms};
use crate::wrong::Wrong;
use allocation::components::Components;

/// What is open on a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    /// Its place among the rows.
    pub(super) row: usize,
    pub(super) fee: i64,
    pub(super) interest: i64,
    pub(super) principal: i64,
}

impl Open {
    pub(super) fn total(&self) -> i64 {
        self.fee + self.interest + self.principal
    }
}

/// A plan, what was paid on it, and the day from which it changes.
pub(super) struct Desk<'a> {
    pub(super) terms: &'a Terms,
    pub(super) rows: &'a [Row],
    pub(super) paid: &'a [Components],
    pub(super) on: NaiveDate,
    pub(super) currency: Currency,
    /// The day of the agreement.
    pub(super) start: NaiveDate,
    /// Open rows that were due before the day, in order.
    pub(super) missed: Vec<Open>,
    /// Open rows that are due on the day or later, in order.
    pub(super) coming: Vec<Open>,
    calendar: Option<(Calendar, Roll)>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        terms: &'a Terms,
        rows: &'a [Row],
        paid: &'a [Components],
        on: NaiveDate,
    ) -> Result<Self, AmendError> {
        let Some(first) = rows.first() else {
            return Err(cannot("rows", Cannot::Unfit("a plan has a row at least")));
        };
        if rows.len() != paid.len() {
            let why = Cannot::Unfit("there must be one paid amount for each row");
            return Err(cannot("paid", why));
        }
        let currency = first.amount.currency();
        let start = start(terms, first);
        let (mut missed, mut coming) = (Vec::new(), Vec::new());
        let mut sum = 0_i128;
        for (index, (row, paid)) in rows.iter().zip(paid).enumerate() {
            let open = Open {
                row: index,
                fee: row.fee.minor() - paid.fee,
                interest: row.interest.minor() - paid.interest,
                principal: row.principal.minor() - paid.principal,
            };
            sum += i128::from(row.amount.minor());
            if paid.smaller(Components::NOTHING) != Components::NOTHING
                || open.fee.min(open.interest).min(open.principal) < 0
            {
                let why = Cannot::Unfit("no more can be paid on a row than it asks for");
                return Err(cannot(format!("paid[{index}]"), why));
            }
            if row.part.is_conditional() || open.total() == 0 {
                continue;
            }
            if row.due < on {
                missed.push(open);
            } else {
                coming.push(open);
            }
        }
        if sum > i128::from(Money::MAX_MINOR) {
            return Err(cannot("rows", Cannot::NoPlan(Wrong::OutOfRange)));
        }
        let by_day = |open: &Open| (rows[open.row].due, open.row);
        missed.sort_by_key(by_day);
        coming.sort_by_key(by_day);
        let calendar = match &terms.when.roll {
            Some(roll) if roll.rule != Roll::None => Calendar::new(&roll.calendar)
                .ok()
                .map(|calendar| (calendar, roll.rule)),
            _ => None,
        };
        Ok(Self {
            terms,
            rows,
            paid,
            on,
            currency,
            start,
            missed,
            coming,
            calendar,
        })
    }

    /// Whether interest runs by the day and the plan must be worked out
    /// anew where its days or amounts change.
    pub(super) fn bears(&self) -> bool {
        let interest = self.terms.interest.as_ref();
        interest.is_some_and(|interest| interest.method != Method::Flat)
    }

    pub(super) fn money(&self, coins: i64) -> Result<Money, AmendError> {
        Ok(Money::from_minor(coins, self.currency)?)
    }

    /// A day, rolled off closed days as the terms want it.
    pub(super) fn rolled(&self, day: NaiveDate) -> NaiveDate {
        match &self.calendar {
            Some((calendar, rule)) => calendar.roll(day, *rule).unwrap_or(day),
            None => day,
        }
    }

    /// The rhythm that the plan goes on by, and its anchor. Days that
    /// were given one by one go on by the month.
    pub(super) fn beat(&self, after: NaiveDate) -> (Rhythm, NaiveDate) {
        match self.terms.when.rhythm {
            Some(rhythm) => (rhythm, self.terms.when.first.unwrap_or(self.start)),
            None => (Rhythm::MONTHLY, after),
        }
    }

    /// The days after a day on which the plan can ask for something.
    pub(super) fn days_after(
        &self,
        after: NaiveDate,
        without: Option<Span>,
    ) -> impl Iterator<Item = NaiveDate> + '_ {
        let (rhythm, anchor) = self.beat(after);
        rhythm
            .days(anchor)
            .skip_while(move |day| *day <= after)
            .take(40_000)
            .filter(move |day| {
                !self.left_out(*day)
                    && without.is_none_or(|span| !span.has(*day) && !span.has(self.rolled(*day)))
            })
    }

    fn left_out(&self, day: NaiveDate) -> bool {
        use chrono::Datelike as _;
        let when = &self.terms.when;
        when.skip.iter().any(|span| span.has(day))
            || when
                .skip_months
                .iter()
                .any(|month| u32::from(*month) == day.month())
    }

    /// The last day among all rows that ask for something.
    pub(super) fn last_day(&self) -> NaiveDate {
        let days = self.rows.iter().filter(|row| !row.part.is_conditional());
        days.map(|row| row.contractual).max().unwrap_or(self.start)
    }

    /// Lays out the new version.
    pub(super) fn lay(&self, shape: Shape) -> Result<Amended, AmendError> {
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
    fn joined(&self, new: New, is_gone: &[bool], mut terms: Terms) -> Result<Amended, AmendError> {
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
            let why = Cannot::Unfit("a payment would be less than nothing");
            return Err(cannot("change", why));
        }
        let sum: i128 = rows.iter().map(|row| i128::from(row.amount.minor())).sum();
        if sum > i128::from(Money::MAX_MINOR) {
            return Err(cannot("change", Cannot::NoPlan(Wrong::OutOfRange)));
        }
        Ok(Amended {
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

    /// The debt itself that is open.
    pub(super) fn left_to_pay(&self) -> i64 {
        let open = self.missed.iter().chain(&self.coming);
        open.map(|open| open.principal).sum()
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
        let off = || cannot("rows", Cannot::Unfit("the rows don't pay the debt"));
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

/// The day of the agreement; one period before the first row, where terms
/// don't say.
pub(super) fn start(terms: &Terms, first: &Row) -> NaiveDate {
    terms.start.unwrap_or_else(|| {
        let rhythm = terms.when.rhythm.unwrap_or(Rhythm::MONTHLY);
        let anchor = terms.when.first.unwrap_or(first.contractual);
        let before = rhythm.steps(anchor).next();
        before
            .and_then(|(step, _)| rhythm.day(anchor, step.checked_sub(1)?))
            .unwrap_or(first.contractual)
            .min(first.contractual)
    })
}
