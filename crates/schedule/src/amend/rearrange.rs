//! What an amendment makes of the open parts of a plan, before interest.

use chrono::NaiveDate;
use money::figure::Figure;

use super::change::{Change, Easier, InTheMeantime, Keep, Makeup, Then};
use super::error::{AmendError, Cannot, cannot, no_plan};
use super::open_parts::{Desk, Open};
use super::pieces::{Piece, Shape, Size, Sums, sum};
use crate::amortise::odd_coins::parts;
use crate::days::rhythm::Rhythm;
use crate::row::{Part, Why};
use crate::terms::amounts::positive;
use crate::terms::error::Wrong;
use crate::terms::limits::MOST_ROWS;
use crate::terms::{Advance, Amounts, Span, Terms};

pub(super) fn shape(desk: &Desk<'_>, change: &Change) -> Result<Shape, AmendError> {
    // An amended plan counts its interest from a later day than it began.
    let amended = desk.rows.iter().any(|row| row.why.has(Why::Amended));
    if desk.on < desk.start && !amended {
        let (day, start) = (desk.on, desk.start);
        return Err(cannot("on", Cannot::BeforeThePlan { day, start }));
    }
    let is_missed = matches!(change, Change::Missed { .. } | Change::ReAmortise);
    if desk.missed.is_empty() && desk.coming.is_empty() && !matches!(change, Change::Settle { .. })
    {
        return Err(cannot("change", Cannot::NothingLeft));
    }
    if is_missed && desk.missed.is_empty() {
        return Err(cannot("change", Cannot::NothingMissed { by: desk.on }));
    }
    let mut terms = desk.terms.clone();
    terms.start = Some(desk.start);
    let draft = Draft { desk, terms };
    match change {
        Change::Holiday {
            from,
            to,
            then,
            interest,
        } => draft.holiday(
            Span {
                from: *from,
                to: *to,
            },
            *then,
            *interest,
        ),
        Change::Missed { then } => draft.missed(*then),
        Change::PaidMore { then } => draft.paid_more(*then),
        Change::Reschedule {
            from,
            rhythm,
            first,
            each,
            count,
        } => draft.reschedule(*from, *rhythm, *first, *each, *count),
        Change::ReAmortise => draft.re_amortise(),
        Change::ReAge {
            first,
            rhythm,
            count,
            each,
        } => draft.re_age(*first, *rhythm, *count, *each),
        Change::AddDebt { amount, keep } => draft.add_debt(*amount, *keep),
        Change::Settle { on } => draft.settle(on.unwrap_or(desk.on), false),
        Change::InterestHold { from, to } => draft.hold(Span {
            from: *from,
            to: *to,
        }),
        Change::Cancel => draft.settle(desk.on, true),
        // These move nothing: see `charges`.
        Change::Charge { .. } | Change::Waive { .. } => Err(cannot("change", Cannot::NothingThen)),
    }
}

struct Draft<'d, 'a> {
    desk: &'d Desk<'a>,
    terms: Terms,
}

impl Draft<'_, '_> {
    fn piece(&self, open: &Open) -> Piece {
        let row = &self.desk.rows[open.row];
        Piece {
            on: row.contractual,
            due: row.due,
            part: row.part,
            why: row.why,
            fee: open.fee,
            interest: open.interest,
            arrears: 0,
            principal: open.principal,
            added: 0,
            row: Some(open.row),
        }
    }

    fn coming(&self) -> Vec<Piece> {
        self.desk
            .coming
            .iter()
            .map(|open| self.piece(open))
            .collect()
    }

    /// The missed ones; their interest was asked for.
    fn were_missed(&self) -> Vec<Piece> {
        let missed = self.desk.missed.iter().map(|open| self.piece(open));
        missed
            .map(|piece| Piece {
                arrears: piece.interest,
                interest: 0,
                row: None,
                ..piece
            })
            .collect()
    }

    fn gone(opens: &[Open]) -> Vec<usize> {
        opens.iter().map(|open| open.row).collect()
    }

    fn all_gone(&self) -> Vec<usize> {
        let mut gone = Self::gone(&self.desk.missed);
        gone.extend(Self::gone(&self.desk.coming));
        gone
    }

    fn made(self, gone: Vec<usize>, pieces: Vec<Piece>, size: Size) -> Shape {
        Shape {
            gone,
            pieces,
            size,
            extra: None,
            frozen: None,
            terms: self.terms,
        }
    }

    /// Even where the plan's amounts are even, else as the pieces.
    fn even(&self) -> Size {
        match self.terms.amounts {
            Amounts::Level { .. } | Amounts::EqualPrincipal { .. } | Amounts::Floor { .. } => {
                Size::Even
            }
            _ => Size::Keep,
        }
    }

    /// Sums in as even parts over so many.
    fn spread(&self, sums: Sums, count: usize) -> Vec<Sums> {
        let mut shares = vec![[0; 4]; count];
        for (at, sum) in sums.into_iter().enumerate().filter(|(_, sum)| *sum > 0) {
            for (share, part) in shares
                .iter_mut()
                .zip(parts(sum, count, &self.terms.rounding))
            {
                share[at] = part;
            }
        }
        shares
    }

    /// Spreads sums over those of the pieces that are no talk about the
    /// rest, if there are others.
    fn spread_over(&self, sums: Sums, pieces: &mut [Piece]) -> Result<(), AmendError> {
        let talk = |piece: &Piece| piece.part == Part::Review;
        let only = pieces.iter().all(talk);
        let mut to: Vec<&mut Piece> = pieces
            .iter_mut()
            .filter(|piece| only || !talk(piece))
            .collect();
        if to.is_empty() {
            return Err(cannot("change.then", Cannot::NoDayLeft));
        }
        let shares = self.spread(sums, to.len());
        for (piece, share) in to.iter_mut().zip(shares) {
            piece.take(share);
        }
        Ok(())
    }

    /// The next days after all rows, and after a day.
    fn next_days(
        &self,
        after: NaiveDate,
        without: Option<Span>,
    ) -> impl Iterator<Item = NaiveDate> {
        let after = after.max(self.desk.last_day());
        self.desk.days_after(after, without)
    }

    /// Puts pieces behind the last one, each on a day of its own; a talk
    /// about the rest takes them.
    fn behind(
        &self,
        mut pieces: Vec<Piece>,
        moved: Vec<Piece>,
        without: Option<Span>,
    ) -> Result<Vec<Piece>, AmendError> {
        if let Some(last) = pieces.last_mut().filter(|last| last.part == Part::Review) {
            last.take(sum(moved));
            return Ok(pieces);
        }
        let mut days = self.next_days(self.desk.on, without);
        for piece in moved {
            let on = days
                .next()
                .ok_or_else(|| cannot("change.then", Cannot::NoDayLeft))?;
            pieces.push(Piece {
                on,
                row: None,
                ..piece
            });
        }
        Ok(pieces)
    }

    fn holiday(
        mut self,
        span: Span,
        then: Then,
        meantime: InTheMeantime,
    ) -> Result<Shape, AmendError> {
        self.check_span(span)?;
        let pieces = self.coming();
        let free = |piece: &Piece| span.has(piece.on) || span.has(piece.due);
        let Some(first) = pieces.iter().position(free) else {
            return Err(cannot("change.from", Cannot::NothingThen));
        };
        let before = pieces[..first].to_vec();
        let (moved, after): (Vec<Piece>, Vec<Piece>) =
            pieces[first..].iter().copied().partition(free);
        let gone = Self::gone(&self.desk.coming[first..]);
        let last = moved.iter().map(|piece| piece.on).max().unwrap_or(span.to);
        let (new, size) = match then {
            Then::Shift => {
                let days = after.iter().map(|piece| piece.on);
                let days = days.chain(self.next_days(span.to, Some(span)));
                let mut new: Vec<Piece> = Vec::with_capacity(moved.len() + after.len());
                for (piece, on) in moved.iter().chain(&after).zip(days) {
                    let row = piece.row.filter(|_| piece.on == on);
                    new.push(Piece { on, row, ..*piece });
                }
                if new.len() < moved.len() + after.len() {
                    return Err(cannot("change.then", Cannot::NoDayLeft));
                }
                (new, self.even())
            }
            Then::AddToEnd => (self.behind(after, moved, Some(span))?, Size::Keep),
            Then::Spread => {
                let mut new = after;
                self.spread_over(sum(moved), &mut new)?;
                (new, self.even())
            }
            Then::AddToNext => {
                let mut new = after;
                let next = new.first_mut();
                let next = next.ok_or_else(|| cannot("change.then", Cannot::NoDayLeft))?;
                next.take(sum(moved));
                (new, Size::Keep)
            }
        };
        debug_assert!(before.iter().all(|piece| piece.unchanged(self.desk)));
        let frozen = (meantime == InTheMeantime::Frozen).then_some(last);
        self.terms.when.skip.push(span);
        let mut shape = self.made(gone, new, size);
        shape.frozen = frozen;
        Ok(shape)
    }

    fn check_span(&self, Span { from, to }: Span) -> Result<(), AmendError> {
        if to < from {
            return Err(cannot("change.to", Cannot::EndsFirst { from, to }));
        }
        self.ahead("change.to", to)
    }

    /// That a day is still to come.
    fn ahead(&self, field: &'static str, day: NaiveDate) -> Result<(), AmendError> {
        let on = self.desk.on;
        if day <= on {
            return Err(cannot(field, Cannot::InThePast { day, on }));
        }
        Ok(())
    }

    fn pause(&mut self, span: Span) {
        if let Some(interest) = &mut self.terms.interest {
            interest.pauses.push(span);
        }
    }

    fn missed(self, then: Makeup) -> Result<Shape, AmendError> {
        let missed = self.were_missed();
        let mut coming = self.coming();
        let gone = self.all_gone();
        let (pieces, size) = match then {
            Makeup::Move { to } => {
                self.ahead("change.then.to", to)?;
                let mut moved = Piece::new(to, Why::Agreed);
                moved.take(sum(missed));
                coming.push(moved);
                (coming, Size::Keep)
            }
            Makeup::Spread => {
                self.spread_over(sum(missed), &mut coming)?;
                (coming, self.even())
            }
            Makeup::AddToEnd => (self.behind(coming, missed, None)?, Size::Keep),
            Makeup::Pause { until } => {
                self.ahead("change.then.until", until)?;
                let days = coming.iter().map(|piece| piece.on).filter(|on| *on > until);
                let days: Vec<NaiveDate> = days
                    .chain(self.next_days(until, None))
                    .take(missed.len() + coming.len())
                    .collect();
                if days.len() < missed.len() + coming.len() {
                    return Err(cannot("change.then.until", Cannot::NoDayLeft));
                }
                let all = missed.into_iter().chain(coming).zip(days);
                let moved = all.map(|(piece, on)| Piece {
                    row: piece.row.filter(|_| piece.on == on),
                    on,
                    ..piece
                });
                (moved.collect(), self.even())
            }
        };
        Ok(self.made(gone, pieces, size))
    }

    fn paid_more(self, then: Easier) -> Result<Shape, AmendError> {
        let desk = self.desk;
        // The rows after the day, those that are paid too, as they were.
        let mut later: Vec<usize> = (0..desk.rows.len())
            .filter(|row| {
                let row = &desk.rows[*row];
                row.due > desk.on && !row.part.is_conditional() && row.amount.is_positive()
            })
            .collect();
        later.sort_by_key(|row| (desk.rows[*row].contractual, *row));
        let ahead = |row: &usize| desk.paid[*row].total() != 0;
        if !later.iter().any(ahead) {
            return Err(cannot("change", Cannot::NothingAhead));
        }
        let open: Vec<Open> = desk
            .coming
            .iter()
            .filter(|open| later.contains(&open.row))
            .copied()
            .collect();
        if open.is_empty() {
            return Err(cannot("change", Cannot::NothingLeft));
        }
        let left = sum(open.iter().map(|open| self.piece(open)));
        // Paid parts that were cut off share a day with what is left.
        let mut whole: Vec<Piece> = Vec::with_capacity(later.len());
        for row in &later {
            let at = &desk.rows[*row];
            let piece = Piece {
                row: Some(*row),
                ..self.piece(&Open {
                    row: *row,
                    fee: at.fee.minor(),
                    interest: at.interest.minor(),
                    principal: at.principal.minor(),
                })
            };
            match whole.last_mut() {
                Some(last) if last.due >= piece.due => {
                    let row = if ahead(row) { last.row } else { piece.row };
                    last.merge(&piece);
                    last.row = row;
                }
                _ => whole.push(piece),
            }
        }
        let most = whole
            .iter()
            .map(Piece::cash)
            .find(|cash| *cash > 0)
            .unwrap_or(1);
        let size = match then {
            Easier::Fewer => Size::Each(most),
            Easier::Smaller => self.even(),
            Easier::SkipNext => Size::Keep,
        };
        let fill = |pieces: &mut dyn Iterator<Item = &mut Piece>| {
            let mut left = left;
            for piece in pieces {
                let full = piece.sums();
                let mut part = [0; 4];
                for at in 0..4 {
                    part[at] = full[at].min(left[at]);
                    left[at] -= part[at];
                }
                [piece.fee, piece.interest, piece.arrears, piece.principal] = part;
            }
        };
        match then {
            Easier::Fewer => fill(&mut whole.iter_mut()),
            Easier::SkipNext => fill(&mut whole.iter_mut().rev()),
            Easier::Smaller => {
                let all = sum(whole.iter().copied());
                let mut before = [0_i64; 4];
                let level = whole
                    .windows(2)
                    .all(|pair| pair[0].cash() == pair[1].cash());
                let shares = self.spread(left, whole.len());
                for (piece, share) in whole.iter_mut().zip(shares) {
                    let full = piece.sums();
                    let mut part = [0; 4];
                    for at in 0..4 {
                        // Up to here, in proportion to what was asked for;
                        // so the parts add up.
                        let upto = |so_far: i64| {
                            let exact = i128::from(so_far) * i128::from(left[at]);
                            let exact = exact / i128::from(all[at].max(1));
                            i64::try_from(exact).unwrap_or(left[at])
                        };
                        part[at] = upto(before[at] + full[at]) - upto(before[at]);
                        before[at] += full[at];
                    }
                    let part = if level { share } else { part };
                    [piece.fee, piece.interest, piece.arrears, piece.principal] = part;
                }
            }
        }
        Ok(self.made(later, whole, size))
    }

    /// New days by a rhythm; the terms go on by them.
    fn rhythm(
        &mut self,
        field: &'static str,
        rhythm: Option<Rhythm>,
        first: NaiveDate,
    ) -> Result<(), AmendError> {
        if rhythm.is_some_and(|rhythm| !rhythm.is_possible()) {
            return Err(cannot("change.rhythm", Cannot::NoPlan(Wrong::Rhythm)));
        }
        let when = &mut self.terms.when;
        let own = rhythm.or(when.rhythm).unwrap_or(Rhythm::MONTHLY);
        // A new first day sets a new day of the month or the week.
        let own = match (rhythm, own) {
            (
                None,
                Rhythm::Month {
                    count, nth: None, ..
                },
            ) => Rhythm::Month {
                count,
                day: None,
                nth: None,
                weekday: None,
            },
            _ => own,
        };
        when.rhythm = Some(own);
        when.first = Some(first);
        when.dates.clear();
        when.until = None;
        when.count = None;
        if own.days(first).next().is_none() {
            return Err(cannot(field, Cannot::NoPlan(Wrong::OutOfRange)));
        }
        Ok(())
    }

    fn days_from(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        use chrono::Datelike as _;
        let when = &self.terms.when;
        let rhythm = when.rhythm.unwrap_or(Rhythm::MONTHLY);
        let (skip, months) = (when.skip.clone(), when.skip_months.clone());
        let days = rhythm.days(first).take(40_000);
        days.filter(move |day| {
            !skip.iter().any(|span| span.has(*day))
                && !months.iter().any(|month| u32::from(*month) == day.month())
        })
    }

    /// Lays all of some sums on new days.
    fn laid(
        &mut self,
        all: Sums,
        days: impl Iterator<Item = NaiveDate>,
        each: Option<Figure>,
        count: usize,
    ) -> Result<(Vec<Piece>, Size), AmendError> {
        let most = MOST_ROWS as usize;
        let no_day = || cannot("change.first", Cannot::NoDayLeft);
        let total: i64 = all.iter().sum();
        if let Some(each) = each {
            let each = positive("change.each", each, self.desk.currency)
                .map_err(|error| no_plan("change.each", error))?;
            self.terms.amounts = Amounts::Level {
                each: Some(Figure(self.desk.money(each)?.to_decimal())),
            };
            let pieces = chunks(all, each, days)?;
            return Ok((pieces, Size::Each(each)));
        }
        if count == 0 || i64::try_from(count).is_ok_and(|count| count > total) {
            let most = total.min(i64::from(MOST_ROWS));
            return Err(cannot(
                "change.count",
                Cannot::NoPlan(Wrong::Count { most }),
            ));
        }
        if count > most {
            return Err(cannot("change.count", Cannot::TooManyRows));
        }
        if !matches!(self.terms.amounts, Amounts::EqualPrincipal { .. }) {
            self.terms.amounts = Amounts::Level { each: None };
        }
        let days: Vec<NaiveDate> = days.take(count).collect();
        if days.len() < count {
            return Err(no_day());
        }
        let shares = self.spread(all, count);
        let pieces = days.into_iter().zip(shares).map(|(on, share)| {
            let mut piece = Piece::new(on, Why::Level);
            piece.take(share);
            piece
        });
        Ok((pieces.collect(), Size::Even))
    }

    fn reschedule(
        mut self,
        from: NaiveDate,
        rhythm: Option<Rhythm>,
        first: Option<NaiveDate>,
        each: Option<Figure>,
        count: Option<u32>,
    ) -> Result<Shape, AmendError> {
        self.ahead("change.from", from)?;
        if let Some(first) = first.filter(|first| *first < from) {
            let (from, to) = (from, first);
            return Err(cannot("change.first", Cannot::EndsFirst { from, to }));
        }
        if each.is_some() && count.is_some() {
            return Err(cannot(
                "change.each",
                Cannot::NoPlan(Wrong::Both { other: "count" }),
            ));
        }
        let coming = self.coming();
        let Some(at) = coming.iter().position(|piece| piece.on >= from) else {
            return Err(cannot("change.from", Cannot::NothingThen));
        };
        let old = coming[at..].to_vec();
        let gone = Self::gone(&self.desk.coming[at..]);
        let last = old.last().map_or(from, |piece| piece.on);
        let was = self.desk.beat(last).0.year_part();
        let keeps_days = rhythm.is_none() && first.is_none();
        // A new rhythm without a first day begins with the first row that
        // it replaces.
        let anchor = first.unwrap_or(old[0].on);
        let days: Vec<NaiveDate> = if keeps_days {
            let days = old.iter().map(|piece| piece.on);
            let more = self.next_days(last, None);
            days.chain(more).take(MOST_ROWS as usize + 1).collect()
        } else {
            self.rhythm("change.first", rhythm, anchor)?;
            self.days_from(anchor)
                .take(MOST_ROWS as usize + 1)
                .collect()
        };
        if days.is_empty() {
            return Err(cannot("change.first", Cannot::NoDayLeft));
        }
        let same_length = keeps_days || self.terms.when.rhythm.map(Rhythm::year_part) == Some(was);
        if each.is_none() && count.is_none() && same_length {
            // Only the days change.
            let moved = old.iter().zip(days);
            let pieces = moved.map(|(piece, on)| Piece {
                row: piece.row.filter(|_| piece.on == on),
                on,
                ..*piece
            });
            let (pieces, size) = (pieces.collect(), self.even());
            return Ok(self.made(gone, pieces, size));
        }
        let count = match count {
            Some(count) => count as usize,
            None if same_length => old.len(),
            // As long as before, in the new rhythm.
            None => days.iter().take_while(|day| **day <= last).count().max(1),
        };
        let all = sum(old);
        let (pieces, size) = self.laid(all, days.into_iter(), each, count)?;
        Ok(self.made(gone, pieces, size))
    }

    fn re_amortise(mut self) -> Result<Shape, AmendError> {
        let missed = sum(self.were_missed());
        let gone = self.all_gone();
        let (rest, even): (Vec<Piece>, Vec<Piece>) = self
            .coming()
            .into_iter()
            .partition(|piece| piece.part == Part::Review);
        if even.is_empty() {
            let mut rest = rest;
            let talk = rest.first_mut();
            let talk = talk.ok_or_else(|| cannot("change", Cannot::NoDayLeft))?;
            talk.take(missed);
            return Ok(self.made(gone, rest, Size::Keep));
        }
        let mut all = sum(even.iter().copied());
        for (all, missed) in all.iter_mut().zip(missed) {
            *all += missed;
        }
        let days: Vec<NaiveDate> = even.iter().map(|piece| piece.on).collect();
        let count = days.len();
        if rest.is_empty() {
            let (pieces, size) = self.laid(all, days.into_iter(), None, count)?;
            return Ok(self.made(gone, pieces, size));
        }
        let shares = self.spread(all, count);
        let mut pieces = rest;
        pieces.extend(days.into_iter().zip(shares).map(|(on, share)| {
            let mut piece = Piece::new(on, Why::Agreed);
            piece.take(share);
            piece
        }));
        pieces.sort_by_key(|piece| piece.on);
        Ok(self.made(gone, pieces, Size::Keep))
    }

    fn re_age(
        mut self,
        first: NaiveDate,
        rhythm: Option<Rhythm>,
        count: Option<u32>,
        each: Option<Figure>,
    ) -> Result<Shape, AmendError> {
        self.ahead("change.first", first)?;
        if each.is_some() && count.is_some() {
            return Err(cannot(
                "change.each",
                Cannot::NoPlan(Wrong::Both { other: "count" }),
            ));
        }
        let old: Vec<Piece> = self
            .were_missed()
            .into_iter()
            .chain(self.coming())
            .collect();
        let gone = self.all_gone();
        let count = count.map_or(old.len(), |count| count as usize);
        self.rhythm("change.first", rhythm, first)?;
        let days = self.days_from(first);
        let (pieces, size) = self.laid(sum(old), days, each, count)?;
        Ok(self.made(gone, pieces, size))
    }

    fn add_debt(mut self, amount: Figure, keep: Keep) -> Result<Shape, AmendError> {
        let desk = self.desk;
        let extra = positive("change.amount", amount, desk.currency)
            .map_err(|error| no_plan("change.amount", error))?;
        let mut coming = self.coming();
        let Some(first) = coming.first() else {
            return Err(cannot("change", Cannot::NoDayLeft));
        };
        // As agreed for a whole row, where a part of it is paid.
        let row = &desk.rows[first.row.unwrap_or(0)];
        let each = row.principal.minor() + row.interest.minor();
        let each = if each > 0 { each } else { first.cash() };
        let size = match keep {
            Keep::Count => {
                self.spread_over([0, 0, 0, extra], &mut coming)?;
                self.even()
            }
            Keep::Each if coming.last().is_some_and(|last| last.part == Part::Review) => {
                coming
                    .last_mut()
                    .into_iter()
                    .for_each(|last| last.principal += extra);
                Size::Keep
            }
            Keep::Each => {
                let mut left = extra;
                // A last row that is smaller than the others is filled up.
                if let Some(last) = coming.last_mut() {
                    let room = (each - last.cash()).max(0).min(left);
                    last.principal += room;
                    left -= room;
                }
                let days = self.next_days(desk.on, None);
                coming.extend(chunks([0, 0, 0, left], each, days)?);
                match self.even() {
                    Size::Even => Size::Each(each),
                    size => size,
                }
            }
        };
        self.terms.advances.push(Advance {
            on: desk.on,
            amount: Figure(desk.money(extra)?.to_decimal()),
        });
        let gone = Self::gone(&desk.coming);
        let mut shape = self.made(gone, coming, size);
        shape.extra = Some(extra);
        Ok(shape)
    }

    fn hold(mut self, span: Span) -> Result<Shape, AmendError> {
        if !self.desk.bears() {
            return Err(cannot("change", Cannot::NoInterest));
        }
        self.check_span(span)?;
        if self.desk.coming.is_empty() {
            return Err(cannot("change", Cannot::NoDayLeft));
        }
        let gone = Self::gone(&self.desk.coming);
        let (pieces, size) = (self.coming(), self.even());
        self.pause(span);
        Ok(self.made(gone, pieces, size))
    }

    /// One row for all that is left, to be paid or to be talked about.
    fn settle(self, day: NaiveDate, talk: bool) -> Result<Shape, AmendError> {
        let desk = self.desk;
        if day < desk.on {
            let on = desk.on;
            return Err(cannot("change.on", Cannot::InThePast { day, on }));
        }
        if desk.missed.is_empty() && desk.coming.is_empty() {
            return Err(cannot("change", Cannot::NothingLeft));
        }
        if let Some(advance) = desk.terms.advances.iter().find(|advance| advance.on > day) {
            let amount = crate::terms::amounts::coins("advances", advance.amount, desk.currency)
                .map_err(|error| no_plan("terms", error))?;
            let why = Cannot::AdvanceToCome {
                amount: desk.money(amount)?,
            };
            return Err(cannot("change", why));
        }
        let sums = desk.to_settle(day)?;
        let mut piece = Piece::new(day, if talk { Why::Review } else { Why::Last });
        if talk {
            piece.part = Part::Review;
        }
        piece.principal = sums.principal;
        piece.fee = sums.fees;
        piece.arrears = sums.due;
        piece.interest = sums.accrued;
        piece.added = sums.added;
        piece.why.add_if(sums.grown > 0, Why::Capitalised);
        piece.why.add_if(sums.added > sums.grown, Why::Advance);
        // What was paid ahead of its day counts with the rest.
        let gone = (0..desk.rows.len())
            .filter(|row| {
                let at = &desk.rows[*row];
                !at.part.is_conditional() && (at.due > desk.on || !desk.is_paid(*row))
            })
            .collect();
        Ok(self.made(gone, vec![piece], Size::Exact))
    }
}

/// Sums in rows of so much each, charges before the debt.
fn chunks(
    all: Sums,
    each: i64,
    days: impl Iterator<Item = NaiveDate>,
) -> Result<Vec<Piece>, AmendError> {
    let mut left = all;
    let mut pieces = Vec::new();
    for on in days {
        if left == [0; 4] {
            return Ok(pieces);
        }
        if pieces.len() >= MOST_ROWS as usize {
            return Err(cannot("change.each", Cannot::TooManyRows));
        }
        let mut room = each;
        let mut part = [0; 4];
        // Fees, arrears, interest, principal.
        for at in [0, 2, 1, 3] {
            part[at] = left[at].min(room);
            left[at] -= part[at];
            room -= part[at];
        }
        let mut piece = Piece::new(on, Why::Level);
        piece.why.add_if(left == [0; 4], Why::Last);
        piece.take(part);
        pieces.push(piece);
    }
    if left == [0; 4] {
        return Ok(pieces);
    }
    Err(cannot("change.each", Cannot::TooManyRows))
}
