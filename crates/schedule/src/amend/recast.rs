//! The part of a plan that is worked out anew because interest runs.

use allocation::components::Components;
use chrono::NaiveDate;
use money::figure::Figure;

use super::error::{AmendError, Cannot, cannot, no_plan};
use super::new_rows::{Laid, New, Recount, Since};
use super::open_parts::{Desk, Open};
use super::pieces::{Piece, Shape, Size};
use crate::amortise::accrual::Accrual;
use crate::amortise::precision::{Coins, Sum as _};
use crate::days::due_days::Days;
use crate::days::rhythm::Rhythm;
use crate::row::{Part, Row, Schedule, Why};
use crate::terms::amounts::part_of;
use crate::terms::error::{TermsError, Wrong};
use crate::terms::limits::MOST_ROWS;
use crate::terms::{
    Advance, Amounts, Collect, Compounding, FeeWith, Follow, Grace, HandRow, Interest, InterestDay,
    Method, Part as TermsPart, RateFrom, RoundedAt, Terms, When,
};

/// What it takes to pay all at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ToSettle {
    pub(super) principal: i64,
    /// What of it joined the debt since the last agreed day.
    pub(super) added: i64,
    /// Interest that was asked for, or that waited.
    pub(super) due: i64,
    /// How much of that is interest, which compounds.
    pub(super) grown: i64,
    /// Interest since.
    pub(super) accrued: i64,
    pub(super) fees: i64,
    /// Interest that is let off if all came on time.
    pub(super) waived: i64,
    /// Since when interest is counted anew.
    since: Since,
    /// What was paid towards later interest and pays the debt.
    turned: i64,
}

impl Desk<'_> {
    pub(super) fn is_paid(&self, row: usize) -> bool {
        let paid = &self.paid[row];
        self.rows[row].amount.minor() == paid.total()
    }

    fn counted(&self, row: &Row) -> NaiveDate {
        match &self.terms.when.roll {
            Some(roll) if roll.interest == InterestDay::Rolled => row.due,
            _ => row.contractual,
        }
    }

    /// The last of the rows that stay as agreed.
    fn since(&self, stays: impl Fn(usize, &Row) -> bool) -> Since {
        self.rows
            .iter()
            .enumerate()
            .filter(|(index, row)| !row.part.is_conditional() && stays(*index, row))
            .map(|(_, row)| Since {
                agreed: row.contractual,
                counted: self.counted(row),
            })
            .chain([Since {
                agreed: self.start,
                counted: self.start,
            }])
            .max_by_key(|since| since.agreed)
            .unwrap_or(Since {
                agreed: self.start,
                counted: self.start,
            })
    }

    /// Rows that ask for something after a day, in order.
    fn after(&self, since: Since) -> Vec<(usize, &Row)> {
        let mut after: Vec<(usize, &Row)> = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| !row.part.is_conditional() && row.contractual > since.agreed)
            .collect();
        after.sort_by_key(|(index, row)| (row.contractual, *index));
        after
    }

    /// What joins the debt beyond the rows that stay, in coins, by day.
    fn advances(
        &self,
        stays: impl Fn(usize, &Row) -> bool,
    ) -> Result<Vec<(NaiveDate, i64)>, AmendError> {
        let mut advances = Vec::new();
        for advance in &self.terms.advances {
            let coins = crate::terms::amounts::coins("advances", advance.amount, self.currency)
                .map_err(|error| no_plan("change", error))?;
            advances.push((advance.on, coins));
        }
        advances.sort_by_key(|(on, _)| *on);
        let rows = self.rows.iter().enumerate();
        let mut there: i64 = rows
            .filter(|(index, row)| row.why.has(Why::Advance) && stays(*index, row))
            .map(|(_, row)| row.added.minor())
            .sum();
        advances.retain(|(_, coins)| {
            there -= coins;
            there < 0
        });
        Ok(advances)
    }

    /// Whether what was added with a row stays where it is.
    fn keeps_added(&self, since: Since, gone: bool, index: usize, row: &Row) -> bool {
        !gone || (self.paid[index].total() != 0 && row.contractual <= since.agreed)
    }

    /// The interest on a debt from one day to another, with what joins it
    /// between.
    fn accrued(
        &self,
        accrual: &Accrual<'_>,
        debt: i64,
        advances: &[(NaiveDate, i64)],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<i64, AmendError> {
        let range = || cannot("change", Cannot::NoPlan(Wrong::OutOfRange));
        let mut coins = Coins {
            instalment: self.terms.rounding.instalment,
            interest: self.terms.rounding.interest,
            carried: None,
            as_printed: false,
        };
        let mut of = |debt: i64, from| {
            let factor = accrual.factor((from, to), from, None, None);
            let factor = factor.ok_or_else(range)?;
            debt.interest(factor, &mut coins).ok_or_else(range)
        };
        let mut sum = of(debt, from)?;
        for (on, amount) in advances {
            if *on <= to {
                sum += of(*amount, (*on).max(from))?;
            }
        }
        Ok(sum)
    }

    fn with_accrual<R>(
        &self,
        then: impl FnOnce(&Accrual<'_>) -> Result<R, AmendError>,
    ) -> Result<R, AmendError> {
        let off = |error| no_plan("terms", error);
        let Some(interest) = &self.terms.interest else {
            return Err(cannot("change", Cannot::NoInterest));
        };
        // Only the time counts here, not which days are paid on.
        let first = self.terms.when.first.unwrap_or(self.start);
        let terms = Terms {
            start: Some(self.start.min(first)),
            when: When {
                rhythm: Some(self.terms.when.rhythm.unwrap_or(Rhythm::MONTHLY)),
                first: Some(first),
                ..When::default()
            },
            ..Terms::default()
        };
        let mut days = Days::new(&terms).map_err(off)?;
        if self.terms.when.rhythm.is_none() {
            days.beat = None;
        }
        then(&Accrual::new(interest, &days).map_err(off)?)
    }

    /// Interest that ran before a day, or was missed, and that rows after
    /// it have: they ask for more than accrues in their own time.
    fn waiting(&self, since: Since) -> Result<i64, AmendError> {
        let advances = self.advances(|_, row| row.contractual <= since.agreed)?;
        let after = self.after(since);
        let mut asked: i64 = self
            .rows
            .iter()
            .filter(|row| row.part == Part::WaivedInterest)
            .map(|row| row.interest.minor())
            .sum();
        self.with_accrual(|accrual| {
            let mut from = since;
            let mut spent = 0;
            for (_, row) in &after {
                let to = self.counted(row);
                let until = advances.partition_point(|(on, _)| *on <= to);
                let leg = advances.get(spent..until).unwrap_or_default();
                let advanced: i64 = leg.iter().map(|(_, amount)| *amount).sum();
                let accrued = if from.counted < to {
                    self.accrued(accrual, row.opening.minor(), leg, from.counted, to)?
                } else {
                    0
                };
                asked += row.interest.minor() + row.added.minor() - advanced - accrued;
                spent = spent.max(until);
                from.counted = from.counted.max(to);
            }
            let digits = match self.terms.rounding.at {
                RoundedAt::EachRow => 0,
                // A coin a row may be off where fractions are kept.
                _ => i64::try_from(after.len()).unwrap_or(0),
            };
            Ok(if asked > digits { asked } else { 0 })
        })
    }

    /// The debt after a day, before what joins it later.
    fn debt(&self, since: Since, is_gone: &[bool]) -> i64 {
        let mut debt = self.rows[0].opening.minor();
        for (index, row) in self.rows.iter().enumerate() {
            if row.part.is_conditional() {
                continue;
            }
            // What joined with a row that is gone joins anew.
            let keeps = self.keeps_added(since, is_gone[index], index, row);
            let happened = row.contractual <= since.agreed && !row.why.has(Why::Advance);
            if keeps || happened {
                debt += row.added.minor();
            }
            debt -= if is_gone[index] {
                self.paid[index].principal
            } else {
                row.principal.minor()
            };
        }
        debt
    }

    /// What was paid towards interest after a day on rows that are gone.
    fn paid_ahead(&self, since: Since, is_gone: &[bool]) -> i64 {
        self.after(since)
            .iter()
            .filter(|(index, _)| is_gone[*index])
            .map(|(index, _)| self.paid[*index].interest)
            .sum()
    }

    fn discount(&self) -> i64 {
        let rows = self.rows.iter().filter(|row| row.part == Part::Discount);
        rows.map(|row| row.principal.minor()).sum()
    }

    /// The total of the terms, of which percentages are.
    fn total(&self) -> i64 {
        let added: i64 = self
            .terms
            .advances
            .iter()
            .filter_map(|advance| {
                crate::terms::amounts::coins("advances", advance.amount, self.currency).ok()
            })
            .sum();
        self.rows[0].opening.minor() + added
    }

    /// Works out the new rows.
    pub(super) fn anew(
        &self,
        shape: &Shape,
        pieces: &[Piece],
        is_gone: &[bool],
    ) -> Result<New, AmendError> {
        if shape.size == Size::Exact {
            return self.exactly(pieces);
        }
        let first_gone = self
            .rows
            .iter()
            .enumerate()
            .filter(|(index, row)| is_gone[*index] && row.due >= self.on)
            .map(|(_, row)| row.contractual)
            .min();
        let since = self.since(|_, row| {
            row.due < self.on || first_gone.is_none_or(|first| row.contractual < first)
        });
        let mut advances =
            self.advances(|index, row| self.keeps_added(since, is_gone[index], index, row))?;
        let mut debt = self.debt(since, is_gone);
        let mut waiting = self.waiting(since)?;
        let since = Since {
            counted: shape
                .frozen
                .map_or(since.counted, |day| day.max(since.counted)),
            ..since
        };
        if let Some(extra) = shape.extra {
            advances.push((self.on.max(since.counted), extra));
        }
        let interest = self.terms.interest.as_ref();
        let waived = interest.is_some_and(|interest| interest.waived_if_kept);
        let at_end = interest.is_some_and(|interest| interest.collect == Collect::AtEnd);
        let mut pieces = pieces.to_vec();
        let mut grown = 0;
        if interest.is_some_and(compounds) {
            // Where unpaid interest bears interest, it joins the debt.
            grown = waiting + pieces.iter().map(|piece| piece.arrears).sum::<i64>();
            waiting = 0;
            pieces.iter_mut().for_each(|piece| piece.arrears = 0);
            debt += grown;
        }
        if shape.size == Size::Even && !at_end && !waived {
            waiting += pieces.iter().map(|piece| piece.arrears).sum::<i64>();
            pieces.iter_mut().for_each(|piece| piece.arrears = 0);
        }
        let turned = self.paid_ahead(since, is_gone);
        let turned = turned.min(debt - self.discount()).max(0);
        debt -= turned;
        let recount = Some(Recount { since, turned });
        let joining: i64 = advances.iter().map(|(_, amount)| *amount).sum();
        if debt + joining <= self.discount() {
            let mut rows = Vec::new();
            for mut piece in pieces {
                (piece.interest, piece.principal) = (0, 0);
                piece.arrears += std::mem::take(&mut waiting);
                if piece.total() > 0 {
                    rows.push(self.row(&piece)?);
                }
            }
            return Ok(New {
                conditional: self.conditional(rows.last().map(|row| row.due)),
                rows,
                recount,
            });
        }
        let built = self.built(shape, &pieces, since, debt, &advances)?;
        let mut rows = Vec::with_capacity(built.rows.len());
        let mut conditional: Vec<Laid> = Vec::new();
        for mut row in built.rows {
            row.why.add(Why::Amended);
            if row.why.has(Why::Share) || row.why.has(Why::ByHand) {
                let why = if shape.size == Size::Even {
                    Why::Level
                } else {
                    Why::Agreed
                };
                row.why.remove(Why::Share);
                row.why.remove(Why::ByHand);
                row.why.add(why);
            }
            if row.part.is_conditional() {
                let was = self.rows.iter().position(|old| old.part == row.part);
                let paid = was.map_or(Components::NOTHING, |was| self.paid[was]);
                conditional.push((row, paid, was));
            } else {
                rows.push(row);
            }
        }
        if let Some(first) = rows.first_mut().filter(|_| grown > 0) {
            first.added = self.money(first.added.minor() + grown)?;
            first.why.add(Why::Capitalised);
        }
        let last = rows.len().saturating_sub(1);
        let review = pieces.iter().any(|piece| piece.part == Part::Review);
        if let Some(row) = rows.get_mut(last).filter(|_| review) {
            row.part = Part::Review;
        }
        // Charges come on top, with their pieces.
        let even = rows.len();
        let mut extras: Vec<(i64, i64)> = vec![(0, 0); even];
        for (at, piece) in pieces.iter().enumerate() {
            let at = match shape.size {
                Size::Each(_) => last,
                _ => at.min(last),
            };
            extras[at].0 += piece.fee;
            extras[at].1 += piece.arrears;
        }
        if waiting > 0 && !waived {
            if at_end || shape.size != Size::Even {
                extras[last].1 += waiting;
            } else {
                let parts = crate::amortise::odd_coins::parts(waiting, even, &self.terms.rounding);
                for (extra, part) in extras.iter_mut().zip(parts) {
                    extra.1 += part;
                }
            }
            waiting = 0;
        }
        for (row, (fee, arrears)) in rows.iter_mut().zip(extras) {
            row.why.add_if(fee > 0, Why::Fee);
            row.why.add_if(arrears > 0, Why::Deferred);
            row.fee = self.money(fee)?;
            row.interest = self.money(row.interest.minor() + arrears)?;
            row.amount = self.money(row.amount.minor() + fee + arrears)?;
        }
        if waived {
            self.add_to_waived(&mut conditional, &rows, waiting)?;
        }
        Ok(New {
            rows,
            conditional,
            recount,
        })
    }

    /// Adds interest to the row that is let off.
    fn add_to_waived(
        &self,
        conditional: &mut Vec<Laid>,
        rows: &[Row],
        waiting: i64,
    ) -> Result<(), AmendError> {
        let at = conditional
            .iter()
            .position(|(row, ..)| row.part == Part::WaivedInterest);
        let was = self
            .rows
            .iter()
            .position(|row| row.part == Part::WaivedInterest);
        let mut row = match at {
            Some(at) => conditional.remove(at).0,
            None => {
                let Some(was) = was else { return Ok(()) };
                let mut row = self.rows[was];
                row.interest = self.money(0)?;
                row
            }
        };
        if let Some(last) = rows.last() {
            (row.due, row.contractual) = (last.due, last.contractual);
        }
        row.interest = self.money(row.interest.minor() + waiting)?;
        row.amount = row.interest;
        row.why.add(Why::Amended);
        if row.amount.is_positive() {
            let paid = was.map_or(Components::NOTHING, |was| self.paid[was]);
            conditional.push((row, paid, was));
        }
        Ok(())
    }

    /// Lets the engine work the rows out.
    fn built(
        &self,
        shape: &Shape,
        pieces: &[Piece],
        since: Since,
        debt: i64,
        advances: &[(NaiveDate, i64)],
    ) -> Result<Schedule, AmendError> {
        let figure = |coins| self.money(coins).map(|money| Figure(money.to_decimal()));
        let after = &shape.terms;
        let range = || cannot("change", Cannot::NoPlan(Wrong::OutOfRange));
        let first = pieces.first().map_or(since.counted, |piece| piece.on);
        let mut terms = Terms {
            currency: Some(self.currency),
            amount: Some(figure(debt)?),
            // Rows may come before the day up to which it is paid ahead.
            start: Some(first.min(since.counted)),
            when: When {
                roll: after.when.roll.clone(),
                ..When::default()
            },
            rounding: after.rounding,
            interest: Some(self.interest(after, pieces, since)?),
            ..Terms::default()
        };
        for (on, amount) in advances {
            terms.advances.push(Advance {
                on: (*on).max(since.counted),
                amount: figure(*amount)?,
            });
        }
        let discount = self.discount();
        if discount > 0 {
            terms.discount = Some(TermsPart {
                amount: Some(figure(discount)?),
                percent: None,
            });
        }
        if let Some(balloon) = &after.balloon {
            let coins = part_of(
                "balloon",
                balloon.amount,
                balloon.percent,
                self.total(),
                self.currency,
            )
            .map_err(|error| no_plan("terms", error))?;
            let last = pieces
                .last()
                .is_some_and(|piece| piece.why.has(Why::Balloon));
            if last && coins > 0 && coins < debt - discount && shape.size == Size::Even {
                terms.balloon = Some(TermsPart {
                    amount: Some(figure(coins)?),
                    percent: None,
                });
            }
        }
        let days: Vec<NaiveDate> = pieces.iter().map(|piece| piece.on).collect();
        let count = u32::try_from(days.len()).map_err(|_| range())?;
        let regular = self.regular(after, &days);
        let off = |error: TermsError| {
            let field = match shape.size {
                Size::Each(_) => "change.each",
                _ => "change",
            };
            no_plan(field, error)
        };
        let listed = |terms: &mut Terms, keep: bool| -> Result<(), AmendError> {
            let last = pieces.len().saturating_sub(1);
            let mut rows = Vec::with_capacity(pieces.len());
            for (at, piece) in pieces.iter().enumerate() {
                let amount = (keep && at < last && piece.cash() > 0)
                    .then(|| figure(piece.cash()))
                    .transpose()?;
                rows.push(HandRow {
                    on: piece.on,
                    amount,
                });
            }
            terms.amounts = Amounts::ByHand { rows };
            terms.when.rhythm = after.when.rhythm;
            terms.when.first = after.when.first;
            Ok(())
        };
        let equal = matches!(after.amounts, Amounts::EqualPrincipal { .. });
        let on_beat = |terms: &mut Terms, rhythm, first| {
            terms.when.rhythm = Some(rhythm);
            terms.when.first = Some(first);
            terms.when.skip.clone_from(&after.when.skip);
            terms.when.skip_months.clone_from(&after.when.skip_months);
        };
        match (shape.size, regular) {
            (Size::Each(each), Some((rhythm, first))) => {
                on_beat(&mut terms, rhythm, first);
                terms.amounts = Amounts::Level {
                    each: Some(figure(each)?),
                };
                return crate::build::build(&terms).map_err(off);
            }
            (Size::Each(each), None) => {
                let last = days.last().copied().unwrap_or(self.on);
                let mut days = days;
                let most = MOST_ROWS as usize;
                let more = most - days.len().min(most);
                days.extend(self.days_after(last.max(self.last_day()), None).take(more));
                terms.when.dates = days;
                terms.amounts = Amounts::Level {
                    each: Some(figure(each)?),
                };
                return crate::build::build(&terms).map_err(off);
            }
            (Size::Keep, _) => {
                let mut kept = terms.clone();
                listed(&mut kept, true)?;
                if let Ok(schedule) = crate::build::build(&kept)
                    && !schedule.rows.is_empty()
                {
                    return Ok(schedule);
                }
            }
            _ => {}
        }
        match regular {
            Some((rhythm, first)) => {
                on_beat(&mut terms, rhythm, first);
                terms.when.count = Some(count);
                if equal {
                    terms.amounts = Amounts::EqualPrincipal { each: None };
                }
            }
            None if equal => {
                terms.when.dates = days;
                terms.amounts = Amounts::EqualPrincipal { each: None };
            }
            None => listed(&mut terms, false)?,
        }
        crate::build::build(&terms).map_err(off)
    }

    /// The interest terms of the new part.
    fn interest(
        &self,
        after: &Terms,
        pieces: &[Piece],
        since: Since,
    ) -> Result<Interest, AmendError> {
        let mut interest = after.interest.clone().unwrap_or_default();
        if pieces.first().is_some_and(|piece| piece.on < since.counted) {
            let free = interest.free_until.unwrap_or(since.counted);
            interest.free_until = Some(free.max(since.counted));
        }
        if interest.follow == Follow::Frozen {
            // The rate of the agreement, not of this day.
            let held = interest
                .rates
                .iter()
                .rev()
                .find(|rate| rate.from <= self.start);
            if let Some(RateFrom { rate, .. }) = held.copied() {
                interest.rate = Some(rate);
            }
            interest.rates.clear();
        }
        if let Some(cap) = interest.cap {
            let coins = part_of(
                "interest.cap",
                cap.amount,
                cap.percent,
                self.total(),
                self.currency,
            )
            .map_err(|error| no_plan("terms", error))?;
            let billed = self
                .rows
                .iter()
                .filter(|row| row.contractual <= since.agreed);
            let billed: i64 = billed.map(|row| row.interest.minor()).sum();
            interest.cap = Some(TermsPart {
                amount: Some(Figure(self.money((coins - billed).max(0))?.to_decimal())),
                percent: None,
            });
        }
        // First rows that leave out the debt go on doing so.
        let only_interest = pieces
            .iter()
            .take_while(|piece| piece.why.has(Why::GracePrincipal))
            .count();
        let principal = u32::try_from(only_interest).unwrap_or(0);
        interest.grace = (only_interest > 0 && only_interest < pieces.len()).then_some(Grace {
            principal,
            ..Grace::default()
        });
        Ok(interest)
    }

    /// The rhythm that gives just these days, if the plan's does.
    fn regular(&self, terms: &Terms, days: &[NaiveDate]) -> Option<(Rhythm, NaiveDate)> {
        use chrono::Datelike as _;
        let first = *days.first()?;
        let rhythm = match terms.when.rhythm? {
            Rhythm::Month {
                count,
                day: None,
                nth: None,
                weekday: None,
            } => {
                let anchor = terms.when.first.unwrap_or(self.start);
                Rhythm::Month {
                    count,
                    day: u8::try_from(anchor.day()).ok(),
                    nth: None,
                    weekday: None,
                }
            }
            rhythm => rhythm,
        };
        let when = &terms.when;
        let left_out = |day: &NaiveDate| {
            when.skip.iter().any(|span| span.has(*day))
                || when
                    .skip_months
                    .iter()
                    .any(|month| u32::from(*month) == day.month())
        };
        let slots = rhythm.days(first).take(40_000).filter(|day| !left_out(day));
        slots
            .take(days.len())
            .eq(days.iter().copied())
            .then_some((rhythm, first))
    }

    /// The one row that settles, or ends, a plan.
    fn exactly(&self, pieces: &[Piece]) -> Result<New, AmendError> {
        let mut rows = Vec::new();
        for piece in pieces {
            rows.push(self.row(piece)?);
        }
        let last = rows.last().map(|row| row.due);
        let mut conditional = self.conditional(last);
        let sums = self.to_settle(last.unwrap_or(self.on))?;
        conditional.retain(|(row, ..)| row.part != Part::WaivedInterest);
        if sums.waived > 0 {
            self.add_to_waived(&mut conditional, &rows, sums.waived)?;
        }
        Ok(New {
            rows,
            conditional,
            recount: Some(Recount {
                since: sums.since,
                turned: sums.turned,
            }),
        })
    }

    /// What it takes to pay all on a day, seen from the desk's own.
    pub(super) fn to_settle(&self, day: NaiveDate) -> Result<ToSettle, AmendError> {
        let opens = self.missed.iter().chain(&self.coming);
        let (billed, later): (Vec<Open>, Vec<Open>) = opens
            .copied()
            .partition(|open| self.rows[open.row].due <= self.on);
        let mut fees: i64 = billed.iter().chain(&later).map(|open| open.fee).sum();
        // A fee of each payment is not asked for payments that never come.
        let mut each = 0;
        for fee in &self.terms.fees {
            if fee.with == FeeWith::Each {
                each += part_of("fees", fee.amount, fee.percent, self.total(), self.currency)
                    .map_err(|error| no_plan("terms", error))?;
            }
        }
        fees -= later.iter().map(|open| open.fee.min(each)).sum::<i64>();
        let due: i64 = billed.iter().map(|open| open.interest).sum();
        let none = ToSettle {
            principal: self.left_to_pay(),
            added: 0,
            grown: 0,
            due,
            accrued: 0,
            fees,
            waived: 0,
            since: Since {
                agreed: self.on,
                counted: self.on,
            },
            turned: 0,
        };
        let Some(interest) = &self.terms.interest else {
            return Ok(none);
        };
        if interest.method == Method::Flat {
            return Ok(ToSettle {
                accrued: self.flat_share(day)?,
                ..none
            });
        }
        let since = self.since(|_, row| row.due <= self.on);
        let gone: Vec<bool> = (0..self.rows.len())
            .map(|row| self.rows[row].due > self.on || !self.is_paid(row))
            .collect();
        let mut debt = self.debt(since, &gone);
        let mut advances =
            self.advances(|index, row| self.keeps_added(since, gone[index], index, row))?;
        advances.retain(|(on, _)| *on <= day);
        let mut added: i64 = advances.iter().map(|(_, amount)| *amount).sum();
        let later = added;
        let mut waiting = self.waiting(since)?;
        let mut due = due;
        if compounds(interest) {
            let grown = std::mem::take(&mut waiting) + std::mem::take(&mut due);
            debt += grown;
            added += grown;
        }
        let ahead = self.paid_ahead(since, &gone);
        let turned = ahead.min(debt - self.discount()).max(0);
        let debt = debt - turned;
        // A payment that is late changes no interest: what was missed of
        // the debt bears none on top, unless the plan compounds. So who
        // settles owes no more than who waits for the next row.
        let missed: i64 = if compounds(interest) {
            0
        } else {
            billed.iter().map(|open| open.principal).sum()
        };
        let mut accrued = self.with_accrual(|accrual| {
            self.accrued(
                accrual,
                (debt - missed).max(0),
                &advances,
                since.counted,
                day.max(since.counted),
            )
        })?;
        if let Some(cap) = self.interest(self.terms, &[], since)?.cap
            && let Some(cap) = cap.amount
        {
            let cap = crate::terms::amounts::coins("interest.cap", cap, self.currency)
                .map_err(|error| no_plan("terms", error))?;
            accrued = accrued.min(cap);
        }
        // More was paid ahead towards interest than the debt is: the rest
        // pays interest.
        let mut principal = debt + later - self.discount();
        let mut over = ahead - turned;
        if principal < 0 {
            // Interest that would join the debt later was paid ahead.
            over -= principal;
            principal = 0;
        }
        let (due, accrued, waived) = if interest.waived_if_kept {
            (due, 0, waiting + accrued)
        } else {
            let off = accrued.min(over);
            ((due + waiting - (over - off)).max(0), accrued - off, 0)
        };
        Ok(ToSettle {
            principal,
            added,
            grown: added - later,
            due,
            accrued,
            fees,
            waived,
            since,
            turned,
        })
    }

    /// The share of flat interest for the time that has passed since the
    /// last row.
    fn flat_share(&self, day: NaiveDate) -> Result<i64, AmendError> {
        let since = self.since(|_, row| row.due <= self.on);
        let mut share = 0;
        let mut from = since.agreed;
        for (index, row) in self.after(since) {
            if from >= day {
                break;
            }
            let whole = row
                .contractual
                .signed_duration_since(from)
                .num_days()
                .max(1);
            let past = day.signed_duration_since(from).num_days().clamp(0, whole);
            let part = self
                .terms
                .rounding
                .interest
                .divide(
                    i128::from(row.interest.minor()) * i128::from(past),
                    i128::from(whole),
                )
                .and_then(|part| i64::try_from(part).ok())
                .ok_or_else(|| cannot("change", Cannot::NoPlan(Wrong::OutOfRange)))?;
            share += (part - self.paid[index].interest).max(0);
            from = row.contractual;
        }
        Ok(share)
    }
}

/// A frozen rate is that of the agreement, not of a later day.
pub(super) fn hold(interest: &mut Interest, start: NaiveDate) {
    if interest.follow == Follow::Frozen {
        let held = interest.rates.iter().rev().find(|rate| rate.from <= start);
        if let Some(RateFrom { rate, .. }) = held.copied() {
            interest.rate = Some(rate);
        }
        interest.rates.clear();
    }
}

fn compounds(interest: &Interest) -> bool {
    interest.method == Method::Declining && interest.compounding != Compounding::None
}
