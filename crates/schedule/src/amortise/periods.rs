//! The stretches of time between the rows of a plan, and what money
//! costs in each.

use chrono::NaiveDate;

use crate::amortise::accrual::{Accrual, Factor};
use crate::amortise::ratio::Ratio;
use crate::days::due_days::{Days, Slot};
use crate::row::{Why, Whys};

/// A stretch between two rows: its end, and what money costs in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leg {
    pub(crate) slot: Slot,
    /// On one unit from the row before.
    pub(crate) factor: Factor,
    /// When it begins, and how many whole periods it is.
    from: NaiveDate,
    gap: Option<i32>,
    /// Which advances fall in it, from and to.
    advances: (usize, usize),
    pub(crate) why: Whys,
}

/// The legs of a plan, worked out when they are first asked for.
pub(crate) struct Legs<'a> {
    days: &'a Days<'a>,
    accrual: Option<&'a Accrual<'a>>,
    slots: Box<dyn Iterator<Item = Slot> + 'a>,
    /// Rates that change on this day or later are not known yet.
    known_until: Option<NaiveDate>,
    advances: &'a [(NaiveDate, i64)],
    /// A row before those of the days: the deposit.
    first: Option<Slot>,
    got: Vec<Leg>,
    from: NaiveDate,
    /// The step of the day on which the last leg ended.
    step: Option<i32>,
    spent: usize,
    done: bool,
}

impl<'a> Legs<'a> {
    pub(crate) fn new(
        days: &'a Days<'a>,
        accrual: Option<&'a Accrual<'a>>,
        first: Option<Slot>,
        advances: &'a [(NaiveDate, i64)],
    ) -> Self {
        let mut legs = Self {
            days,
            accrual,
            slots: Box::new(days.slots()),
            known_until: None,
            advances,
            first,
            got: Vec::with_capacity(16),
            from: days.start,
            step: None,
            spent: 0,
            done: false,
        };
        legs.begin();
        legs
    }

    /// Leaves out the rates from a day on; none for all that are in the
    /// table.
    pub(crate) fn know(&mut self, until: Option<NaiveDate>) {
        let before = self.known_until;
        self.known_until = until;
        let same = |day: Option<NaiveDate>, to| day.is_some_and(|day| to <= day);
        for index in 0..self.got.len() {
            let leg = self.got[index];
            let to = self.days.interest_day(&leg.slot);
            if same(before, to) && same(until, to) {
                continue;
            }
            match self.factor(leg.gap, leg.from, to) {
                Some(factor) => self.got[index].factor = factor,
                None => {
                    self.got.truncate(index);
                    self.done = true;
                    return;
                }
            }
        }
    }

    fn begin(&mut self) {
        if let Some((rhythm, anchor)) = self.days.beat {
            self.step = (-2..=1).find(|step| rhythm.day(anchor, *step) == Some(self.days.start));
        }
        if let Some(first) = self.first {
            self.push(first);
        }
    }

    /// The first of `count` rows whose time begins on a day or after it.
    pub(crate) fn first_from(&mut self, day: NaiveDate, count: usize) -> Option<usize> {
        (1..count).find(|row| {
            self.get(row - 1)
                .is_some_and(|leg| self.days.interest_day(&leg.slot) >= day)
        })
    }

    /// What all advances come to.
    pub(crate) fn advanced(&self) -> i64 {
        self.advances.iter().map(|(_, amount)| *amount).sum()
    }

    /// The advances that fall in a leg, each with its day.
    pub(crate) fn advances_in(&self, leg: &Leg) -> &'a [(NaiveDate, i64)] {
        &self.advances[leg.advances.0..leg.advances.1]
    }

    /// The advances up to the end of a leg, each with its day.
    pub(crate) fn advances_before(&self, leg: &Leg) -> &'a [(NaiveDate, i64)] {
        &self.advances[..leg.advances.1]
    }

    /// Whether something is still added after a leg.
    pub(crate) fn more_after(&self, leg: &Leg) -> bool {
        leg.advances.1 < self.advances.len()
    }

    /// The leg that ends with a row; none after the last one.
    pub(crate) fn get(&mut self, row: usize) -> Option<Leg> {
        while self.got.len() <= row && !self.done {
            match self.slots.next() {
                Some(slot) => self.push(slot),
                None => self.done = true,
            }
        }
        self.got.get(row).copied()
    }

    fn push(&mut self, slot: Slot) {
        let to = self.days.interest_day(&slot);
        let gap = self.whole_periods(&slot, to);
        let Some(factor) = self.factor(gap, self.from, to) else {
            self.done = true;
            return;
        };
        let since = self.spent;
        let due = |(on, _): &&(NaiveDate, i64)| *on <= to;
        self.spent += self.advances[since..].iter().take_while(due).count();
        let mut why = Whys::NONE;
        why.add_if(slot.contractual != slot.date, Why::Rolled);
        why.add_if(slot.skipped, Why::AfterSkip);
        why.add_if(self.spent > since, Why::Advance);
        if let Some(accrual) = self.accrual {
            let broken = self.got.is_empty() && gap.is_none() && slot.step.is_some();
            why.add_if(broken && self.from < to, Why::BrokenPeriod);
            why.add_if(accrual.changes_in(self.from, to), Why::RateChanged);
            why.add_if(accrual.rests_in(self.from, to), Why::InterestPaused);
        }
        self.got.push(Leg {
            slot,
            factor,
            from: self.from,
            gap,
            advances: (since, self.spent),
            why,
        });
        self.from = self.from.max(to);
        // From a day that is not the rhythm's own, no whole periods are
        // counted.
        self.step = match slot.step {
            Some(step) => (to == slot.contractual).then_some(step),
            None => self.step.filter(|_| to == self.days.start),
        };
    }

    /// How many whole periods of the rhythm lie between the row before
    /// and this one, where both are on days of the rhythm.
    fn whole_periods(&self, slot: &Slot, to: NaiveDate) -> Option<i32> {
        let gap = slot.step?.checked_sub(self.step?)?;
        (to == slot.contractual).then_some(gap)
    }

    fn factor(&self, gap: Option<i32>, from: NaiveDate, to: NaiveDate) -> Option<Factor> {
        self.factor_since(from, gap, from, to)
    }

    fn factor_since(
        &self,
        since: NaiveDate,
        gap: Option<i32>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Option<Factor> {
        let Some(accrual) = self.accrual else {
            return Some(Factor::ZERO);
        };
        let whole = gap.zip(self.days.beat).map(|(gap, (rhythm, _))| {
            let (parts, year) = rhythm.year_part();
            Ratio::new(i128::from(gap) * i128::from(parts), i128::from(year))
        });
        accrual.factor((from, to), since, whole, self.known_until)
    }

    /// The interest on one unit from the day of an advance to the end of
    /// a leg.
    pub(crate) fn of_advance(&self, on: NaiveDate, leg: &Leg) -> Option<Factor> {
        let to = self.days.interest_day(&leg.slot);
        self.factor_since(on.max(leg.from), leg.gap, leg.from, to)
    }
}
