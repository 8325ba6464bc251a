//! The way through a plan: from the debt on the first day to nothing on
//! the last, row by row.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::interest::{Accrual, Factor};
use crate::ratio::Ratio;
use crate::row::{Why, Whys};
use crate::sum::{Coins, Sum};
use crate::terms::Deferred;
use crate::when::{Days, Slot};

/// What a row asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ask {
    /// The level amount, so many times, and so many coins more.
    Level { weight: Decimal, plus: i64 },
    /// So many coins.
    Fixed(i64),
    /// So many coins of the debt, and the interest.
    Principal(i64),
    /// The interest.
    InterestOnly,
    /// Nothing.
    Nothing,
    /// All that is left.
    Rest,
}

impl Ask {
    pub(crate) const LEVEL: Self = Self::Level {
        weight: Decimal::ONE,
        plus: 0,
    };
}

/// What a row asks for and why.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) ask: Ask,
    pub(crate) why: Why,
}

/// What the rows ask for.
#[derive(Debug, Clone)]
pub(crate) struct Asks {
    /// The first ones, one by one.
    pub(crate) head: Vec<Asked>,
    /// All after them, for as long as it takes.
    pub(crate) tail: Option<Tail>,
}

/// What all further rows ask for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tail {
    /// The same.
    Same(Asked),
    /// An amount that changes after every so many rows.
    Steps { first: i64, by: Step, after: u32 },
}

/// How an amount changes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// By so many coins.
    Coins(i64),
    /// To so many times as much.
    Times(Decimal),
}

impl Asks {
    fn at(&self, row: usize, coins: &Coins) -> Option<Asked> {
        if let Some(asked) = self.head.get(row) {
            return Some(*asked);
        }
        match self.tail? {
            Tail::Same(asked) => Some(asked),
            Tail::Steps { first, by, after } => {
                let steps = row.saturating_sub(self.head.len()) / after.max(1) as usize;
                let amount = match by {
                    Step::Coins(coins) => {
                        first.checked_add(coins.checked_mul(i64::try_from(steps).ok()?)?)?
                    }
                    Step::Times(times) => first.times(power(times, steps)?, coins)?,
                };
                Some(Asked {
                    ask: Ask::Fixed(amount),
                    why: if steps == 0 { Why::Agreed } else { Why::Step },
                })
            }
        }
    }
}

/// So many times itself.
pub(crate) fn power(base: Decimal, times: usize) -> Option<Decimal> {
    use rust_decimal::MathematicalOps as _;
    base.checked_powi(i64::try_from(times).ok()?)
}

/// A stretch between two rows: its end, and what money costs in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leg {
    pub(crate) slot: Slot,
    /// On one unit from the row before.
    pub(crate) factor: Factor,
    /// Which advances fall in it, from and to.
    pub(crate) advances: (usize, usize),
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

    /// Starts again, without the rates from a day on.
    pub(crate) fn restart(&mut self, known_until: Option<NaiveDate>) {
        self.known_until = known_until;
        self.slots = Box::new(self.days.slots());
        self.got.clear();
        self.from = self.days.start;
        self.step = None;
        self.spent = 0;
        self.done = false;
        self.begin();
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
        let mut why = Whys::NONE;
        let to = self.days.interest_day(&slot);
        let gap = match (self.step, slot.step) {
            (Some(before), Some(step)) => Some(step - before),
            _ => None,
        };
        why.add_if(slot.contractual != slot.date, Why::Rolled);
        let first = self.got.is_empty();
        why.add_if(gap.is_some_and(|gap| gap > 1) && !first, Why::AfterSkip);
        let factor = match self.accrual {
            None => Some(Factor::ZERO),
            Some(accrual) => {
                let whole = if accrual.by_periods() && to == slot.contractual {
                    gap.zip(self.days.beat).map(|(gap, (rhythm, _))| {
                        let (parts, year) = rhythm.year_part();
                        Ratio::new(i128::from(gap) * i128::from(parts), i128::from(year))
                    })
                } else {
                    None
                };
                why.add_if(
                    first && gap.is_none() && slot.step.is_some() && self.from < to,
                    Why::BrokenPeriod,
                );
                let changed = accrual.changes().any(|day| self.from < day && day <= to);
                why.add_if(changed, Why::RateChanged);
                let paused = self.from < to && accrual.rate_on(self.from).is_zero();
                why.add_if(paused, Why::InterestPaused);
                accrual.factor(self.from, to, whole, self.known_until)
            }
        };
        let since = self.spent;
        while self
            .advances
            .get(self.spent)
            .is_some_and(|(on, _)| *on <= to)
        {
            self.spent += 1;
        }
        why.add_if(self.spent > since, Why::Advance);
        let Some(factor) = factor else {
            self.done = true;
            return;
        };
        self.got.push(Leg {
            slot,
            factor,
            advances: (since, self.spent),
            why,
        });
        self.from = self.from.max(to);
        self.step = slot.step.or(self.step.filter(|_| to == self.days.start));
    }

    /// The interest on one unit from the day of an advance to the end of
    /// a leg.
    fn of_advance(&self, on: NaiveDate, leg: &Leg) -> Option<Factor> {
        match self.accrual {
            None => Some(Factor::ZERO),
            Some(accrual) => {
                let to = self.days.interest_day(&leg.slot);
                accrual.factor(on, to, None, self.known_until)
            }
        }
    }
}

/// All that decides the rows beside the level amount.
pub(crate) struct Course<'a> {
    pub(crate) legs: Legs<'a>,
    pub(crate) asks: Asks,
    /// The debt at the start.
    pub(crate) debt: i64,
    /// How many rows there are; none for as many as it takes.
    pub(crate) count: Option<usize>,
    pub(crate) coins: Coins,
    /// First rows, the deposit counted, that leave something out.
    pub(crate) grace: Grace,
    /// What remains after the last row.
    pub(crate) held: i64,
    /// What the last row has on top.
    pub(crate) balloon: i64,
    /// The most interest.
    pub(crate) cap: Option<i64>,
    /// Interest waits for the last row, or beyond it.
    pub(crate) at_end: Option<AtEnd>,
    pub(crate) compounds: bool,
    pub(crate) merge_below: i64,
    /// What is added to single rows, for odd coins.
    pub(crate) deltas: Vec<i64>,
}

/// Where interest that waits for the end goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AtEnd {
    /// Into the last row.
    LastRow,
    /// Into a row of its own, that is let off.
    Waived,
}

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Grace {
    /// The first row that it counts from: 1 beside a deposit.
    pub(crate) from: usize,
    pub(crate) principal: usize,
    pub(crate) interest: usize,
    pub(crate) then: Deferred,
}

/// A row as it comes of the way through.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<S> {
    pub(crate) slot: Slot,
    pub(crate) opening: S,
    pub(crate) added: S,
    pub(crate) principal: S,
    pub(crate) interest: S,
    pub(crate) closing: S,
    pub(crate) why: Whys,
}

/// What is left at the end of the way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct End<S> {
    /// Of the debt and of interest that was not paid, beyond what is to
    /// be held.
    pub(crate) residual: S,
    /// Interest that waits beyond the last row.
    pub(crate) waived: S,
}

/// Why the way does not end.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lost {
    /// More rows than a plan may have.
    TooLong,
    /// A row pays less than the interest for ever.
    NeverPaid { each: i64, interest: i64 },
    /// A sum or a day that can't be counted.
    Range,
    /// The days end while something is left to add.
    AdvanceAfterEnd,
}

/// The level amounts, each from its row on.
pub(crate) type Levels<'l, S> = &'l [(usize, S)];

impl Course<'_> {
    /// Goes the way. With `settle`, the last row pays all that is left,
    /// and the way ends when nothing is; without, each row pays what it
    /// asks for and what is left comes back.
    pub(crate) fn walk<S: Sum>(
        &mut self,
        levels: Levels<'_, S>,
        settle: bool,
        mut line: impl FnMut(Line<S>),
    ) -> Result<End<S>, Lost> {
        let mut coins = self.coins;
        let mut balance = S::coins(self.debt);
        let held = S::coins(self.held);
        // Interest that is due and was not paid; and that of a grace.
        let (mut unpaid, mut deferred) = (S::NONE, S::NONE);
        let mut in_all = S::NONE;
        let mut level = 0;
        let mut row = 0;
        let graced = self.grace.from + self.grace.principal.max(self.grace.interest);
        let at_end = self.at_end.is_some();
        loop {
            let Some(leg) = self.legs.get(row) else {
                return Err(if row < crate::plan::MOST_ROWS as usize {
                    Lost::Range
                } else {
                    Lost::TooLong
                });
            };
            if row >= crate::plan::MOST_ROWS as usize + 1 {
                return Err(Lost::TooLong);
            }
            let mut why = leg.why;
            let opening = balance;
            // What is added, and what all of it costs.
            let mut interest = balance
                .interest(leg.factor, &mut coins)
                .ok_or(Lost::Range)?;
            let mut added = S::NONE;
            for index in leg.advances.0..leg.advances.1 {
                let (on, amount) = self.legs.advances[index];
                let amount = S::coins(amount);
                let factor = self.legs.of_advance(on, &leg).ok_or(Lost::Range)?;
                interest = plus(
                    interest,
                    amount.interest(factor, &mut coins).ok_or(Lost::Range)?,
                )?;
                added = plus(added, amount)?;
            }
            if let Some(cap) = self.cap {
                let room = minus(S::coins(cap), in_all)?;
                if interest > room {
                    interest = room;
                    why.add(Why::Capped);
                }
            }
            in_all = plus(in_all, interest)?;
            balance = plus(balance, added)?;

            let known_last = match self.count {
                Some(count) => row + 1 >= count,
                None => false,
            };
            let in_grace = row >= self.grace.from;
            let no_principal = in_grace && row < self.grace.from + self.grace.principal;
            let no_interest = in_grace && row < self.grace.from + self.grace.interest;
            let mut due = unpaid;
            let mut extra = S::NONE;
            if no_interest && !known_last {
                deferred = plus(deferred, interest)?;
                why.add(Why::GraceInterest);
            } else {
                due = plus(due, interest)?;
                if deferred > S::NONE {
                    extra = match (self.grace.then, self.count) {
                        (Deferred::Spread, Some(count)) if !known_last => {
                            let left = u32::try_from(count.saturating_sub(row)).unwrap_or(1);
                            deferred.share(left.max(1)).ok_or(Lost::Range)?
                        }
                        _ => deferred,
                    };
                    deferred = minus(deferred, extra)?;
                    due = plus(due, extra)?;
                    why.add(Why::Deferred);
                }
            }

            while levels.get(level + 1).is_some_and(|(from, _)| *from <= row) {
                level += 1;
            }
            let asked = match (no_principal, no_interest) {
                (true, true) => Asked {
                    ask: Ask::Nothing,
                    why: Why::Nothing,
                },
                (true, false) => Asked {
                    ask: Ask::InterestOnly,
                    why: Why::GracePrincipal,
                },
                _ => self.asks.at(row, &coins).ok_or(Lost::TooLong)?,
            };
            let now = if at_end { S::NONE } else { due };
            let payoff = minus(plus(balance, plus(now, deferred)?)?, held)?;
            let mut amount = match asked.ask {
                Ask::Level { weight, plus: more } => {
                    let (_, level) = levels.get(level).ok_or(Lost::Range)?;
                    let level = level.times(weight, &coins).ok_or(Lost::Range)?;
                    plus(plus(level, S::coins(more))?, extra)?
                }
                Ask::Fixed(coins) => S::coins(coins),
                Ask::Principal(coins) => plus(S::coins(coins), now)?,
                Ask::InterestOnly => now,
                Ask::Nothing => S::NONE,
                Ask::Rest => payoff,
            };
            if let Some(delta) = self.deltas.get(row)
                && *delta != 0
            {
                amount = plus(amount, S::coins(*delta))?;
                why.add(Why::OddCoins);
            }
            why.add(asked.why);
            let last_leg = known_last
                || (self.count.is_none() && self.asks.head.len() <= row + 1 && {
                    self.asks.tail.is_none() || self.legs.get(row + 1).is_none()
                });
            let more_to_come = leg.advances.1 < self.legs.advances.len();
            let mut ends = last_leg;
            if settle {
                let pays_all = amount >= payoff
                    && !more_to_come
                    && matches!(
                        asked.ask,
                        Ask::Level { .. } | Ask::Fixed(_) | Ask::Principal(_) | Ask::Rest
                    );
                let tiny = !pays_all
                    && !last_leg
                    && !more_to_come
                    && matches!(
                        asked.ask,
                        Ask::Level { .. } | Ask::Fixed(_) | Ask::Principal(_)
                    )
                    && minus(payoff, amount)? < S::coins(self.merge_below);
                if (pays_all && (!last_leg || amount > payoff)) || tiny || last_leg {
                    why.add_if(amount != payoff, Why::Last);
                    why.add_if(tiny, Why::Merged);
                    why.add_if(last_leg && self.balloon > 0, Why::Balloon);
                    amount = payoff;
                    ends = true;
                }
                if ends && more_to_come {
                    return Err(Lost::AdvanceAfterEnd);
                }
            } else if last_leg {
                amount = plus(amount, S::coins(self.balloon))?;
            }

            // The interest first, then the debt.
            if ends && settle && at_end && self.at_end == Some(AtEnd::LastRow) {
                amount = plus(amount, due)?;
            }
            let takes_interest = !at_end || (ends && self.at_end == Some(AtEnd::LastRow));
            let mut paid = if !takes_interest {
                S::NONE
            } else if amount < due {
                amount
            } else {
                due
            };
            if ends && settle {
                // A deferred rest that found no row goes with the last.
                paid = plus(paid, deferred)?;
                deferred = S::NONE;
                if paid > amount {
                    paid = amount;
                }
            }
            let principal = minus(amount, paid)?;
            unpaid = if paid > due {
                S::NONE
            } else {
                minus(due, paid)?
            };
            if self.compounds && unpaid > S::NONE && !ends {
                balance = plus(balance, unpaid)?;
                added = plus(added, unpaid)?;
                unpaid = S::NONE;
                why.add(Why::Capitalised);
            }
            if row + 1 == graced
                && self.grace.then == Deferred::Capitalise
                && deferred > S::NONE
                && !ends
            {
                balance = plus(balance, deferred)?;
                added = plus(added, deferred)?;
                deferred = S::NONE;
                why.add(Why::Capitalised);
            }
            balance = minus(balance, principal)?;
            line(Line {
                slot: leg.slot,
                opening,
                added,
                principal,
                interest: paid,
                closing: balance,
                why,
            });
            row += 1;
            if ends {
                let rest = if at_end {
                    S::NONE
                } else {
                    plus(unpaid, deferred)?
                };
                return Ok(End {
                    residual: minus(plus(balance, rest)?, held)?,
                    waived: if self.at_end == Some(AtEnd::Waived) {
                        unpaid
                    } else {
                        S::NONE
                    },
                });
            }
            if settle
                && self.count.is_none()
                && row > graced + 1
                && row >= self.asks.head.len()
                && matches!(self.asks.tail, Some(Tail::Same(_)))
                && principal <= S::NONE
                && !at_end
                && interest > S::NONE
                && row > 120
            {
                // After so long with nothing paid off, nothing will be.
                let as_coins = |sum: S| {
                    Coins::whole(sum.exact(), money::rounding::Rounding::HalfUp).unwrap_or(i64::MAX)
                };
                return Err(Lost::NeverPaid {
                    each: as_coins(amount),
                    interest: as_coins(interest),
                });
            }
        }
    }
}

fn plus<S: Sum>(a: S, b: S) -> Result<S, Lost> {
    a.plus(b).ok_or(Lost::Range)
}

fn minus<S: Sum>(a: S, b: S) -> Result<S, Lost> {
    a.minus(b).ok_or(Lost::Range)
}
