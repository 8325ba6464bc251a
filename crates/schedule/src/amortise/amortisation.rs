//! The way through a plan: from the debt on the first day to nothing on
//! the last, row by row.
//!
//! [`Course::walk`] is the one place where rows come into being. It goes
//! in coins for the plan itself, and to the last digit to find out what
//! remains under a guess.

use chrono::NaiveDate;
use money::rounding::Rounding;
use rust_decimal::{Decimal, MathematicalOps as _};

use crate::amortise::accrual::Factor;
use crate::amortise::periods::{Leg, Legs};
use crate::amortise::precision::{Coins, Sum};
use crate::days::due_days::Slot;
use crate::row::{Why, Whys};
use crate::terms::Deferred;
use crate::terms::limits::MOST_ROWS;

/// What a row asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ask {
    /// The level amount, so many times, and so many coins more.
    Level { weight: Decimal, plus: i64 },
    /// So many coins.
    Fixed(i64),
    /// So many coins of the debt, and the interest.
    Principal(i64),
    /// One of so many equal parts of the debt, to the last digit, and the
    /// interest.
    Share { of: i64, parts: u32 },
    /// So many coins of the debt; the interest waits for the next row.
    Deposit(i64),
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

    /// Whether a row may pay all that is left before the last day. The
    /// interest alone never does.
    fn may_settle(self) -> bool {
        matches!(
            self,
            Self::Level { .. }
                | Self::Fixed(_)
                | Self::Principal(_)
                | Self::Share { .. }
                | Self::Rest
        )
    }
}

/// What a row asks for and why.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) ask: Ask,
    pub(crate) why: Why,
}

/// What the rows ask for, the deposit and a grace on the debt left out.
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
    fn at(&self, index: usize, coins: &Coins) -> Option<Asked> {
        if let Some(asked) = self.head.get(index) {
            return Some(*asked);
        }
        match self.tail? {
            Tail::Same(asked) => Some(asked),
            Tail::Steps { first, by, after } => {
                let steps = index.saturating_sub(self.head.len()) / after.max(1) as usize;
                let amount = match by {
                    Step::Coins(coins) => {
                        first.checked_add(coins.checked_mul(i64::try_from(steps).ok()?)?)?
                    }
                    Step::Times(times) => first.times(power(times, steps)?, coins)?,
                };
                if amount <= 0 {
                    return None;
                }
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
    base.checked_powi(i64::try_from(times).ok()?)
}

/// All that decides the rows beside the level amount.
pub(crate) struct Course<'a> {
    pub(crate) legs: Legs<'a>,
    pub(crate) asks: Asks,
    /// The debt at the start.
    pub(crate) debt: i64,
    /// What the first row pays of it, where there is a deposit.
    pub(crate) deposit: Option<i64>,
    /// How many rows there are; none for as many as it takes.
    pub(crate) count: Option<usize>,
    pub(crate) coins: Coins,
    pub(crate) grace: Grace,
    /// What remains after the last row.
    pub(crate) held: i64,
    /// What the last row has on top.
    pub(crate) balloon: i64,
    /// The most interest.
    pub(crate) cap: Option<i64>,
    /// The interest of each row, where it does not depend on what is
    /// left.
    pub(crate) flat: Vec<i64>,
    /// Interest waits for the last row, or beyond it.
    pub(crate) at_end: Option<AtEnd>,
    pub(crate) compounds: bool,
    pub(crate) merge_below: i64,
    /// What is added to single rows, for odd coins.
    pub(crate) deltas: Vec<i64>,
    /// Rows before this one are counted in coins, whatever the balance is
    /// kept in: what is owed after a change of the rate is what was
    /// printed.
    pub(crate) printed_until: usize,
}

/// Where interest that waits for the end goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AtEnd {
    /// Into the last row.
    LastRow,
    /// Into a row of its own, that is let off.
    Waived,
}

/// First instalments that leave something out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Grace {
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
    /// What the last row pays beyond what it asks for.
    pub(crate) on_top: S,
}

/// Why the way does not end.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lost {
    /// More rows than a plan may have.
    TooLong,
    /// A row pays less than the interest for ever.
    NeverPaid { each: i64, interest: i64 },
    /// A sum that can't be counted.
    Range,
    /// A day that no calendar has.
    NoDay,
    /// The steps go down to nothing before all is paid.
    StepsEnd,
    /// The days end while something is left to add.
    AdvanceAfterEnd,
    /// No business day is near this one.
    Closed(NaiveDate),
}

/// The level amounts, each from its row on.
pub(crate) type Levels<'l, S> = &'l [(usize, S)];

/// After so many rows with nothing paid off, nothing will be.
const HOPELESS: usize = 120;

/// How far the way has been gone.
struct Way<S> {
    row: usize,
    balance: S,
    /// Interest that is due and was not paid.
    unpaid: S,
    /// Interest of a grace.
    deferred: S,
    /// All interest so far.
    in_all: S,
    /// Which of the level amounts holds.
    level: usize,
    coins: Coins,
}

/// The row that is being worked out.
struct Turn<S> {
    leg: Leg,
    opening: S,
    added: S,
    /// The interest of its own time.
    interest: S,
    /// All interest that is due with it.
    due: S,
    /// How much of that comes from a grace.
    extra: S,
    /// It is the last, because of the number of rows.
    last: bool,
    /// Something is added to the debt after it.
    more: bool,
    why: Whys,
}

/// What a row pays.
struct Payment<S> {
    amount: S,
    /// What of it is beyond what it asks for, interest that waited for
    /// the end left out.
    on_top: S,
    /// It is the last.
    ends: bool,
}

impl Course<'_> {
    /// How many rows come before the instalments.
    pub(crate) fn before(&self) -> usize {
        usize::from(self.deposit.is_some())
    }

    /// What an instalment after a grace on the debt asks for.
    pub(crate) fn asked_at(&self, index: usize) -> Option<Asked> {
        self.asks
            .at(index.checked_sub(self.grace.principal)?, &self.coins)
    }

    /// Adds a leg to the interest on one coin of each advance since its
    /// day, and tells what they and `debt` cost in all.
    pub(crate) fn flat_until(
        &self,
        debt: i64,
        whole: Factor,
        advanced: &mut Vec<Factor>,
        leg: &Leg,
    ) -> Option<i64> {
        let mut coins = self.coins;
        let mut interest = debt.interest(whole, &mut coins)?;
        let advances = self.legs.advances_before(leg);
        advanced.resize(advances.len(), Factor::ZERO);
        for ((on, amount), sum) in advances.iter().zip(advanced) {
            *sum = sum.plus(self.legs.of_advance(*on, leg)?)?;
            interest = interest.checked_add(amount.interest(*sum, &mut coins)?)?;
        }
        Some(interest)
    }

    /// Goes the way. With `settle`, the last row pays all that is left,
    /// and the way ends when nothing is; without, each row pays what it
    /// asks for and what is left comes back.
    pub(crate) fn walk<S: Sum>(
        &mut self,
        levels: Levels<'_, S>,
        settle: bool,
        mut line: impl FnMut(Line<S>),
    ) -> Result<End<S>, Lost> {
        let mut way = Way {
            row: 0,
            balance: S::coins(self.debt),
            unpaid: S::NONE,
            deferred: S::NONE,
            in_all: S::NONE,
            level: 0,
            coins: self.coins,
        };
        loop {
            way.coins.as_printed = way.row < self.printed_until;
            let leg = self.leg(way.row)?;
            let mut turn = self.accrued(&mut way, leg)?;
            self.fall_due(&mut way, &mut turn)?;
            let asked = self.asked(&way, &mut turn)?;
            let payment = self.payment(&mut way, &mut turn, asked, levels, settle)?;
            let paid = self.interest_paid(&mut way, &turn, &payment, settle)?;
            let principal = minus(payment.amount, paid)?;
            if !payment.ends {
                self.capitalise(&mut way, &mut turn)?;
            }
            way.balance = minus(way.balance, principal)?;
            line(Line {
                slot: turn.leg.slot,
                opening: turn.opening,
                added: turn.added,
                principal,
                interest: paid,
                closing: way.balance,
                why: turn.why,
            });
            if payment.ends {
                return self.end(&way, &payment);
            }
            if settle && way.row > HOPELESS && principal <= S::NONE {
                self.hopeless(&turn, &payment)?;
            }
            way.row += 1;
        }
    }

    fn leg(&mut self, row: usize) -> Result<Leg, Lost> {
        if row >= MOST_ROWS as usize {
            return Err(Lost::TooLong);
        }
        let leg = self.legs.get(row).ok_or(Lost::NoDay)?;
        if leg.slot.closed {
            return Err(Lost::Closed(leg.slot.contractual));
        }
        Ok(leg)
    }

    /// What the time before a row adds: advances, and interest on all
    /// that is owed.
    fn accrued<S: Sum>(&self, way: &mut Way<S>, leg: Leg) -> Result<Turn<S>, Lost> {
        let opening = way.balance;
        let mut why = leg.why;
        // Interest that waits for the end bears interest too where it
        // compounds.
        let bears = match self.at_end {
            Some(_) if self.compounds => plus(opening, way.unpaid)?,
            // A guess that pays too much would earn interest; under a cap
            // it would bend the search.
            _ if self.cap.is_some() => opening.most(S::NONE),
            _ => opening,
        };
        let mut interest = bears
            .interest(leg.factor, &mut way.coins)
            .ok_or(Lost::Range)?;
        let mut added = S::NONE;
        for (on, amount) in self.legs.advances_in(&leg) {
            let amount = S::coins(*amount);
            let factor = self.legs.of_advance(*on, &leg).ok_or(Lost::Range)?;
            let cost = amount.interest(factor, &mut way.coins);
            interest = plus(interest, cost.ok_or(Lost::Range)?)?;
            added = plus(added, amount)?;
        }
        if let Some(flat) = way.row.checked_sub(self.before())
            && !self.flat.is_empty()
        {
            interest = S::coins(self.flat.get(flat).copied().unwrap_or(0));
        }
        if let Some(cap) = self.cap {
            let room = minus(S::coins(cap), way.in_all)?;
            why.add_if(interest > room, Why::Capped);
            interest = interest.least(room);
        }
        way.in_all = plus(way.in_all, interest)?;
        way.balance = plus(opening, added)?;
        Ok(Turn {
            opening,
            added,
            interest,
            due: way.unpaid,
            extra: S::NONE,
            last: self.count.is_some_and(|count| way.row + 1 >= count),
            more: self.legs.more_after(&leg),
            leg,
            why,
        })
    }

    /// Which number among the instalments a row has; none for the
    /// deposit.
    fn instalment(&self, row: usize) -> Option<usize> {
        row.checked_sub(self.before())
    }

    /// Which interest is due with a row: its own, unless it is in a
    /// grace, and that of a grace that is over.
    fn fall_due<S: Sum>(&self, way: &mut Way<S>, turn: &mut Turn<S>) -> Result<(), Lost> {
        let graced = self
            .instalment(way.row)
            .is_some_and(|index| index < self.grace.interest);
        if graced && !turn.last {
            way.deferred = plus(way.deferred, turn.interest)?;
            turn.why.add(Why::GraceInterest);
            return Ok(());
        }
        turn.due = plus(turn.due, turn.interest)?;
        if way.deferred <= S::NONE {
            return Ok(());
        }
        turn.extra = match (self.grace.then, self.count) {
            (Deferred::Spread, Some(count)) if !turn.last => {
                let rows = u32::try_from(count.saturating_sub(way.row)).unwrap_or(1);
                way.deferred.share(rows.max(1)).ok_or(Lost::Range)?
            }
            _ => way.deferred,
        };
        way.deferred = minus(way.deferred, turn.extra)?;
        turn.due = plus(turn.due, turn.extra)?;
        turn.why.add(Why::Deferred);
        Ok(())
    }

    /// What a row asks for.
    fn asked<S: Sum>(&self, way: &Way<S>, turn: &mut Turn<S>) -> Result<Ask, Lost> {
        let asked = match (self.instalment(way.row), self.deposit) {
            (None, deposit) => Asked {
                ask: Ask::Deposit(deposit.unwrap_or(0)),
                why: Why::Deposit,
            },
            (Some(index), _) if index < self.grace.principal => {
                if index < self.grace.interest {
                    Asked {
                        ask: Ask::Nothing,
                        why: Why::Nothing,
                    }
                } else {
                    Asked {
                        ask: Ask::InterestOnly,
                        why: Why::GracePrincipal,
                    }
                }
            }
            (Some(index), _) => {
                let index = index - self.grace.principal;
                let lost = match self.asks.tail {
                    Some(Tail::Steps { .. }) => Lost::StepsEnd,
                    _ => Lost::TooLong,
                };
                self.asks.at(index, &self.coins).ok_or(lost)?
            }
        };
        turn.why.add(asked.why);
        Ok(asked.ask)
    }

    /// How much a row pays, and whether it is the last.
    fn payment<S: Sum>(
        &self,
        way: &mut Way<S>,
        turn: &mut Turn<S>,
        ask: Ask,
        levels: Levels<'_, S>,
        settle: bool,
    ) -> Result<Payment<S>, Lost> {
        // The interest that goes with a row, and what pays all.
        let now = match self.at_end {
            Some(_) => S::NONE,
            None => turn.due,
        };
        let owed = minus(
            plus(way.balance, plus(now, way.deferred)?)?,
            S::coins(self.held),
        )?;
        let payoff = match self.at_end {
            Some(_) => owed,
            None => plus(owed, self.flat_after(way.row))?,
        };
        let mut asked = self.amount(way, turn, ask, now, payoff, levels)?;
        if let Some(delta) = self.deltas.get(way.row).filter(|delta| **delta != 0) {
            asked = plus(asked, S::coins(*delta))?;
            turn.why.add(Why::OddCoins);
        }
        let mut amount = asked;
        let mut ends = turn.last;
        if settle {
            let free = ask.may_settle() && !turn.more && !turn.last;
            // Where the number is open, the balloon ends it.
            let reach = match self.count {
                Some(_) => amount,
                None => plus(amount, S::coins(self.balloon))?,
            };
            let pays_all = free && reach >= payoff;
            let tiny = free && !pays_all && minus(payoff, amount)? < S::coins(self.merge_below);
            ends |= pays_all || tiny;
            if ends {
                turn.why.add_if(!amount.same(payoff), Why::Last);
                turn.why.add_if(tiny, Why::Merged);
                turn.why
                    .add_if(self.balloon > 0 && payoff > amount, Why::Balloon);
                amount = payoff;
                if turn.more {
                    return Err(Lost::AdvanceAfterEnd);
                }
            }
        } else if turn.last {
            amount = plus(amount, S::coins(self.balloon))?;
        }
        if turn.more && amount > owed {
            // Nobody pays back what was not handed out yet.
            amount = owed.most(S::NONE);
        }
        let on_top = minus(amount, asked)?;
        if ends && settle && self.at_end == Some(AtEnd::LastRow) {
            let waiting = plus(turn.due, self.flat_after(way.row))?;
            amount = plus(amount, waiting)?;
        }
        Ok(Payment {
            amount,
            on_top,
            ends,
        })
    }

    fn amount<S: Sum>(
        &self,
        way: &mut Way<S>,
        turn: &Turn<S>,
        ask: Ask,
        now: S,
        payoff: S,
        levels: Levels<'_, S>,
    ) -> Result<S, Lost> {
        Ok(match ask {
            Ask::Level { weight, plus: more } => {
                while levels
                    .get(way.level + 1)
                    .is_some_and(|(from, _)| *from <= way.row)
                {
                    way.level += 1;
                }
                let (_, level) = levels.get(way.level).ok_or(Lost::Range)?;
                let level = level.times(weight, &way.coins).ok_or(Lost::Range)?;
                plus(plus(level, S::coins(more))?, turn.extra)?
            }
            Ask::Fixed(coins) | Ask::Deposit(coins) => S::coins(coins),
            Ask::Principal(coins) => plus(S::coins(coins), now)?,
            Ask::Share { of, parts } => plus(S::coins(of).share(parts).ok_or(Lost::Range)?, now)?,
            Ask::InterestOnly => now,
            Ask::Nothing => S::NONE,
            Ask::Rest => payoff,
        })
    }

    /// Flat interest of the rows after one: it is owed even if these rows
    /// are never reached.
    fn flat_after<S: Sum>(&self, row: usize) -> S {
        let rest = self.flat.get((row + 1).saturating_sub(self.before())..);
        S::coins(rest.map_or(0, |rest| rest.iter().sum()))
    }

    /// How much of a payment is interest: the interest comes first, then
    /// the debt.
    fn interest_paid<S: Sum>(
        &self,
        way: &mut Way<S>,
        turn: &Turn<S>,
        payment: &Payment<S>,
        settle: bool,
    ) -> Result<S, Lost> {
        let ends = payment.ends && settle;
        let mut due = turn.due;
        if ends {
            // What no row is left for goes with the last.
            due = plus(due, plus(way.deferred, self.flat_after(way.row))?)?;
            way.deferred = S::NONE;
        }
        let deposit = self.instalment(way.row).is_none();
        let waits = match self.at_end {
            None => deposit,
            Some(AtEnd::LastRow) => deposit || !ends,
            Some(AtEnd::Waived) => true,
        };
        let paid = if waits {
            S::NONE
        } else {
            due.least(payment.amount)
        };
        way.unpaid = minus(due, paid)?;
        if waits || !settle {
            return Ok(paid);
        }
        // What the debt does not need any more pays interest before its
        // time: that of a grace, or flat interest, which is owed in full.
        let owed = minus(way.balance, S::coins(self.held))?;
        let early = minus(minus(payment.amount, owed)?, paid)?;
        if early <= S::NONE {
            return Ok(paid);
        }
        let graced = early.least(way.deferred);
        way.deferred = minus(way.deferred, graced)?;
        way.unpaid = minus(way.unpaid, minus(early, graced)?)?;
        plus(paid, early)
    }

    /// Adds interest to the debt that was not paid, where terms say so.
    fn capitalise<S: Sum>(&self, way: &mut Way<S>, turn: &mut Turn<S>) -> Result<(), Lost> {
        let Some(index) = self.instalment(way.row) else {
            return Ok(());
        };
        let mut added = S::NONE;
        if self.compounds && self.at_end.is_none() {
            added = way.unpaid;
            way.unpaid = S::NONE;
        }
        if index + 1 == self.grace.interest && self.grace.then == Deferred::Capitalise {
            added = plus(added, way.deferred)?;
            way.deferred = S::NONE;
        }
        if added > S::NONE {
            way.balance = plus(way.balance, added)?;
            turn.added = plus(turn.added, added)?;
            turn.why.add(Why::Capitalised);
        }
        Ok(())
    }

    fn end<S: Sum>(&self, way: &Way<S>, payment: &Payment<S>) -> Result<End<S>, Lost> {
        let rest = match self.at_end {
            Some(_) => S::NONE,
            None => plus(way.unpaid, way.deferred)?,
        };
        Ok(End {
            residual: minus(plus(way.balance, rest)?, S::coins(self.held))?,
            waived: match self.at_end {
                Some(AtEnd::Waived) => way.unpaid,
                _ => S::NONE,
            },
            on_top: payment.on_top,
        })
    }

    /// Gives up where the same payment will never be more than the
    /// interest.
    fn hopeless<S: Sum>(&self, turn: &Turn<S>, payment: &Payment<S>) -> Result<(), Lost> {
        let forever = self.count.is_none()
            && matches!(self.asks.tail, Some(Tail::Same(_)))
            && self.at_end.is_none()
            && turn.interest > S::NONE;
        if !forever {
            return Ok(());
        }
        let coins = |sum: S| Coins::whole(sum.exact(), Rounding::HalfUp).unwrap_or(i64::MAX);
        Err(Lost::NeverPaid {
            each: coins(payment.amount),
            interest: coins(turn.interest),
        })
    }
}

fn plus<S: Sum>(a: S, b: S) -> Result<S, Lost> {
    a.plus(b).ok_or(Lost::Range)
}

fn minus<S: Sum>(a: S, b: S) -> Result<S, Lost> {
    a.minus(b).ok_or(Lost::Range)
}
