//! The rate at which two sides of a deal are worth the same.

use super::number::Number;

/// A part of a unit-period or of a year: `over` / `under`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fraction {
    pub(super) over: u64,
    pub(super) under: u64,
}

impl Fraction {
    pub(super) const NONE: Self = Self { over: 0, under: 1 };

    pub(super) fn number(self) -> Number {
        Number::ratio(self.over, self.under)
    }
}

/// What changes hands at one time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    /// In the smallest unit in which this deal counts.
    pub(super) amount: u64,
    /// Whole periods since the first advance.
    pub(super) whole: u32,
    /// What is left beyond them.
    pub(super) rest: Fraction,
}

/// How a rate makes less of what comes later.
#[derive(Debug, Clone, Copy)]
pub(super) enum Law {
    /// (1 + f i)(1 + i)^t with i the rate of a unit-period, t whole
    /// unit-periods and f the fraction of one: 12 CFR 1026, appendix J,
    /// (b)(8).
    UnitPeriods,
    /// (1 + X)^t with X the rate of a year and t in years: Directive
    /// 2008/48/EC, annex I. It is solved for ln(1 + X), whose powers
    /// are products. `period` is a whole period in years; the rest of a
    /// term is in years too.
    Years {
        /// One whole period in years.
        period: Fraction,
    },
}

impl Law {
    /// What one at the end of a period, and one at the end of each of
    /// `rests`, are worth now.
    fn factors(self, rate: Number, rests: &[Fraction]) -> (Number, Vec<Number>) {
        let worth = |of: Fraction| {
            let growth = match self {
                Self::UnitPeriods => Number::ONE.plus(of.number().times(rate)),
                Self::Years { .. } => of.number().times(rate).exp(),
            };
            Number::ONE.over(growth)
        };
        let period = match self {
            Self::UnitPeriods => Fraction { over: 1, under: 1 },
            Self::Years { period } => period,
        };
        (
            worth(period),
            rests.iter().map(|&rest| worth(rest)).collect(),
        )
    }
}

/// Both sides, in the order of time, so that each power is made of the
/// one before it.
struct Deal {
    law: Law,
    /// Every different rest that a term has.
    rests: Vec<Fraction>,
    /// Whole periods, which rest, amount, and whether it is an advance.
    terms: Vec<(u32, usize, Number, bool)>,
}

/// How far apart the sides are, and whether the payments are the larger.
struct Gap {
    paid_more: bool,
    size: Number,
}

impl Deal {
    fn new(law: Law, advances: &[Term], payments: &[Term]) -> Self {
        let sides = || {
            let of = |side, advance| std::iter::repeat(advance).zip::<&[Term]>(side);
            of(advances, true).chain(of(payments, false))
        };
        let mut rests: Vec<_> = sides().map(|(_, term)| term.rest).collect();
        rests.sort_unstable();
        rests.dedup();
        let mut terms: Vec<_> = sides()
            .map(|(advance, term)| {
                let rest = rests.binary_search(&term.rest).unwrap_or(0);
                (term.whole, rest, Number::from(term.amount), advance)
            })
            .collect();
        terms.sort_unstable_by_key(|term| (term.0, term.1));
        Self { law, rests, terms }
    }

    /// The two sides at `rate`.
    fn gap(&self, rate: Number) -> Gap {
        let (period, rests) = self.law.factors(rate, &self.rests);
        let (mut advanced, mut paid) = (Number::ZERO, Number::ZERO);
        let (mut at, mut worth) = (0, Number::ONE);
        for &(whole, rest, amount, advance) in &self.terms {
            worth = match whole.saturating_sub(at) {
                0 => worth,
                1 => worth.times(period),
                more => worth.times(period.power(more)),
            };
            at = whole;
            let now = amount.times(worth).times(rests[rest]);
            let side = if advance { &mut advanced } else { &mut paid };
            *side = side.plus(now);
        }
        Gap {
            paid_more: paid > advanced,
            size: paid.apart(advanced),
        }
    }
}

/// The lowest rate, more than nought and up to `most`, at which advances
/// and payments are worth the same: i of a unit-period, or ln(1 + X).
///
/// The payments must add up to more than the advances, so that the rate
/// nought is too low. From there the rate is doubled until it is too
/// high. The secant through both ends then finds the place between them
/// in a few steps (the Illinois rule, Dowell and Jarratt 1971), and every
/// third step halves the bracket instead, so that it closes whatever the
/// curve looks like. A deal with money going both ways at several times
/// can have several such rates; the doubling meets the lowest first
/// unless two lie between a rate and its double.
///
/// The result is right to about 10^-15 of itself. None where no rate up
/// to `most` is high enough.
pub(super) fn rate(law: Law, advances: &[Term], payments: &[Term], most: Number) -> Option<Number> {
    let deal = Deal::new(law, advances, payments);
    let mut low = (Number::ZERO, deal.gap(Number::ZERO).size);
    let mut end = Number::ONE.shifted(-7);
    let mut high = loop {
        let gap = deal.gap(end);
        if gap.size.is_zero() {
            return Some(end);
        }
        if !gap.paid_more {
            break (end, gap.size);
        }
        if end > most {
            return None;
        }
        low = (end, gap.size);
        end = end.shifted(1);
    };
    let mut moved = None;
    for step in 0..400_u32 {
        let width = high.0.apart(low.0);
        if width <= high.0.shifted(-54) || width <= Number::ONE.shifted(-90) {
            break;
        }
        let middle = low.0.plus(width.shifted(-1));
        let secant = low.0.plus(width.times(low.1.over(low.1.plus(high.1))));
        let inside = low.0 < secant && secant < high.0;
        let at = if step % 3 == 2 || !inside {
            middle
        } else {
            secant
        };
        let gap = deal.gap(at);
        if gap.size.is_zero() {
            return Some(at);
        }
        // The end that stays put a second time counts for half, or the
        // secant would creep up on the other side alone.
        if gap.paid_more {
            low = (at, gap.size);
            if moved.replace(true) == Some(true) {
                high.1 = high.1.shifted(-1);
            }
        } else {
            high = (at, gap.size);
            if moved.replace(false) == Some(false) {
                low.1 = low.1.shifted(-1);
            }
        }
    }
    Some(low.0.plus(high.0.apart(low.0).shifted(-1)))
}
