//! What one unit of money costs between two days.

use std::cell::RefCell;

use chrono::NaiveDate;
use rust_decimal::{Decimal, MathematicalOps};

use crate::amortise::ratio::Ratio;
use crate::days::due_days::{Days, spans};
use crate::terms::error::{Needed, TermsError, Wrong, wrong};
use crate::terms::limits::{MOST_DIGITS, MOST_ENTRIES};
use crate::terms::{Compounding, Follow, Interest, Method, Span, TimeCount};

/// The interest on one unit of money over a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Factor {
    /// Simple interest is a fraction, and stays one.
    Exact(Ratio),
    /// A power has no end of digits; 28 are kept.
    Digits(Decimal),
}

impl Factor {
    pub(crate) const ZERO: Self = Self::Exact(Ratio::ZERO);

    pub(crate) fn is_zero(self) -> bool {
        match self {
            Self::Exact(ratio) => ratio.is_zero(),
            Self::Digits(digits) => digits.is_zero(),
        }
    }

    /// The sum of two, each simple.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other)
            && let Some(sum) = a.plus(b)
        {
            return Some(Self::Exact(sum));
        }
        let (a, b) = (self.digits()?, other.digits()?);
        a.checked_add(b).map(Self::Digits)
    }

    /// The growth of one after the other.
    fn then(self, other: Self) -> Option<Self> {
        let (a, b) = (self.digits()?, other.digits()?);
        let both = a.checked_add(b)?.checked_add(a.checked_mul(b)?)?;
        Some(Self::Digits(both))
    }

    /// As a decimal of 28 digits.
    pub(crate) fn digits(self) -> Option<Decimal> {
        match self {
            Self::Exact(ratio) => Decimal::try_from_i128_with_scale(ratio.num, 0)
                .ok()?
                .checked_div(Decimal::try_from_i128_with_scale(ratio.den, 0).ok()?),
            Self::Digits(digits) => Some(digits),
        }
    }
}

/// How interest accrues under terms.
pub(crate) struct Accrual<'a> {
    days: &'a Days<'a>,
    /// Rates a year as fractions of one, each from its day, in order.
    rates: Vec<(NaiveDate, Ratio)>,
    pauses: &'a [Span],
    free_until: Option<NaiveDate>,
    count: TimeCount,
    compounding: Compounding,
    /// The day on which the plan ends, where that makes a difference.
    end: Option<NaiveDate>,
    /// The days on which something changes, in order.
    breaks: Vec<NaiveDate>,
    /// Powers that were worked out: most months have as many days as
    /// another one.
    powers: RefCell<Vec<(Ratio, Ratio, Decimal)>>,
}

/// The highest rate that is taken for one, in percent a year.
const HIGHEST_RATE: i64 = 1_000;

/// How many powers are kept.
const MOST_POWERS: usize = 16;

/// A rate a year as a fraction of one.
pub(crate) fn rate(field: String, percent: Decimal) -> Result<Ratio, TermsError> {
    let percent = percent.normalize();
    if percent < Decimal::ZERO || percent > Decimal::from(HIGHEST_RATE) {
        return Err(wrong(
            field,
            Wrong::Range {
                from: 0,
                to: HIGHEST_RATE,
            },
        ));
    }
    if percent.scale() > MOST_DIGITS {
        return Err(wrong(field, Wrong::Digits));
    }
    Ok(Ratio::new(
        percent.mantissa(),
        100 * 10_i128.pow(percent.scale()),
    ))
}

/// The rates that terms have, each from its day; the first holds on the
/// day of the start.
fn table(interest: &Interest, start: NaiveDate) -> Result<Vec<(NaiveDate, Ratio)>, TermsError> {
    if i64::try_from(interest.rates.len()).is_ok_and(|count| count > MOST_ENTRIES) {
        let why = Wrong::Entries { most: MOST_ENTRIES };
        return Err(wrong("interest.rates", why));
    }
    let mut rates = Vec::with_capacity(interest.rates.len() + 1);
    if let Some(percent) = interest.rate {
        rates.push((NaiveDate::MIN, rate("interest.rate".to_owned(), percent.0)?));
    }
    for (index, from) in interest.rates.iter().enumerate() {
        let (day, field) = (from.from, format!("interest.rates[{index}]"));
        if let Some((than, _)) = rates.last().copied()
            && than >= day
        {
            return Err(wrong(
                format!("{field}.from"),
                Wrong::NotAfter { day, than },
            ));
        }
        rates.push((day, rate(format!("{field}.rate"), from.rate.0)?));
    }
    let Some((day, _)) = rates.first().copied() else {
        let why = Wrong::Missing { what: Needed::Rate };
        return Err(wrong("interest.rate", why));
    };
    if day > start {
        let why = Wrong::TooLate { day, than: start };
        return Err(wrong("interest.rates[0].from", why));
    }
    if interest.follow == Follow::Frozen {
        let held = rates.iter().rev().find(|(from, _)| *from <= start).copied();
        rates = held.into_iter().collect();
    }
    Ok(rates)
}

impl<'a> Accrual<'a> {
    pub(crate) fn new(interest: &'a Interest, days: &'a Days<'a>) -> Result<Self, TermsError> {
        let rates = table(interest, days.start)?;
        spans("interest.pauses", &interest.pauses)?;
        let pauses = interest.pauses.iter();
        let mut breaks: Vec<NaiveDate> = rates
            .iter()
            .map(|(from, _)| *from)
            .chain(interest.free_until)
            .chain(pauses.flat_map(|pause| {
                [Some(pause.from), pause.to.succ_opt()]
                    .into_iter()
                    .flatten()
            }))
            .filter(|day| *day > days.start)
            .collect();
        breaks.sort_unstable();
        breaks.dedup();
        Ok(Self {
            days,
            rates,
            pauses: &interest.pauses,
            free_until: interest.free_until,
            count: interest.day_count.unwrap_or(match interest.method {
                Method::Simple => TimeCount::Actual365Fixed,
                Method::Declining | Method::Flat => TimeCount::Periods,
            }),
            compounding: match interest.method {
                Method::Simple | Method::Flat => Compounding::None,
                Method::Declining => interest.compounding,
            },
            end: None,
            breaks,
            powers: RefCell::default(),
        })
    }

    /// Whether unpaid interest is added to the debt.
    pub(crate) fn compounds(&self) -> bool {
        self.compounding != Compounding::None
    }

    /// The days on which the rate changes after the start.
    pub(crate) fn changes(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        self.rates
            .iter()
            .map(|(from, _)| *from)
            .filter(|from| *from > self.days.start)
    }

    /// Whether the rate changes in a time, or where it begins.
    pub(crate) fn changes_in(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.changes().any(|day| from <= day && day < to)
    }

    /// Whether there is a time without interest within a time.
    pub(crate) fn rests_in(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let paused = |pause: &Span| pause.from < to && from <= pause.to;
        from < to
            && (self.free_until.is_some_and(|free| from < free) || self.pauses.iter().any(paused))
    }

    /// The rate a year on a day, as a fraction of one; nothing in a time
    /// without interest. Rates from the day `known` on are left out.
    fn rate_known(&self, day: NaiveDate, known: Option<NaiveDate>) -> Ratio {
        if self.free_until.is_some_and(|free| day < free)
            || self.pauses.iter().any(|pause| pause.has(day))
        {
            return Ratio::ZERO;
        }
        self.rates
            .iter()
            .rev()
            .find(|(from, _)| *from <= day && known.is_none_or(|known| *from < known))
            .map_or(Ratio::ZERO, |(_, rate)| *rate)
    }

    /// The interest on one unit from `since` to the end of the time from
    /// `from` to `to`. `whole` is that time in years where it is known to
    /// be so many whole periods. Rates from the day `known` on are left
    /// out, where it is given.
    pub(crate) fn factor(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        since: NaiveDate,
        whole: Option<Ratio>,
        known: Option<NaiveDate>,
    ) -> Option<Factor> {
        if since >= to {
            return Some(Factor::ZERO);
        }
        let at = self.breaks.partition_point(|day| *day <= since);
        let broken = self.breaks.get(at).is_some_and(|day| *day < to);
        if !broken && since == from {
            let rate = self.rate_known(from, known);
            if rate.is_zero() {
                return Some(Factor::ZERO);
            }
            let time = self.time(from, to, whole)?;
            return self.grown(rate, time);
        }
        // By stretches in which nothing changes. By periods, each has its
        // days' share of the whole.
        let all = to.signed_duration_since(from).num_days();
        let mut sum = Factor::ZERO;
        let mut since = since;
        let breaks = self.breaks[at..].iter().copied();
        for until in breaks.take_while(|day| *day < to).chain([to]) {
            let time = if self.count == TimeCount::Periods {
                let share = until.signed_duration_since(since).num_days();
                self.time(from, to, whole)?
                    .times(Ratio::new(i128::from(share), i128::from(all)))?
            } else {
                self.time(since, until, None)?
            };
            let part = self.grown(self.rate_known(since, known), time)?;
            sum = if self.compounds() {
                sum.then(part)?
            } else {
                sum.plus(part)?
            };
            since = until;
        }
        Some(sum)
    }

    /// Whether the day on which the plan ends is counted otherwise than
    /// others are (ISDA 2006 4.16(h)).
    pub(crate) fn heeds_the_end(&self) -> bool {
        self.count == TimeCount::ThirtyE360Isda
    }

    /// The same, for a plan that ends on a day.
    pub(crate) fn ending(mut self, end: NaiveDate) -> Self {
        self.end = Some(end);
        self
    }

    /// The time in years between two days.
    pub(crate) fn time(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        whole: Option<Ratio>,
    ) -> Option<Ratio> {
        match self.count.day_count() {
            None => match whole {
                Some(whole) => Some(whole),
                None => self.days.periods(from, to),
            },
            Some(count) => {
                // That the last day counts and the first does not is the
                // same as both a day later.
                let last_day = self.count == TimeCount::ActualActualLastDay;
                let (from, to) = match last_day {
                    true => (from.succ_opt()?, to.succ_opt()?),
                    false => (from, to),
                };
                if let (Some(end), Some(year)) = (self.end.filter(|end| *end == to), count.basis())
                {
                    let days = count.days_to_maturity(from, to, end);
                    return Some(Ratio::new(i128::from(days), i128::from(year)));
                }
                let (days, year) = count.ratio(from, to);
                Some(Ratio::new(i128::from(days), i128::from(year)))
            }
        }
    }

    fn grown(&self, rate: Ratio, time: Ratio) -> Option<Factor> {
        let times = match self.compounding {
            Compounding::None => return Some(Factor::Exact(rate.times(time)?)),
            Compounding::Daily => match self.count.day_count() {
                Some(count) => i128::from(count.basis().unwrap_or(365)),
                None => 365,
            },
            Compounding::Monthly => 12,
            Compounding::Quarterly => 4,
            Compounding::HalfYearly => 2,
            Compounding::Yearly => 1,
        };
        let mut powers = self.powers.borrow_mut();
        let known = |(r, t, _): &&(Ratio, Ratio, Decimal)| *r == rate && *t == time;
        if let Some((_, _, grown)) = powers.iter().find(known) {
            return Some(Factor::Digits(*grown));
        }
        let once = Factor::Exact(rate.times(Ratio::new(1, times))?).digits()?;
        let base = Decimal::ONE.checked_add(once)?;
        let often = time.times(Ratio::new(times, 1))?;
        let grown = if often.num % often.den == 0 {
            base.checked_powi(i64::try_from(often.num / often.den).ok()?)?
        } else {
            base.checked_powd(Factor::Exact(often).digits()?)?
        };
        let grown = grown.checked_sub(Decimal::ONE)?;
        if powers.len() < MOST_POWERS {
            powers.push((rate, time, grown));
        }
        Some(Factor::Digits(grown))
    }
}
