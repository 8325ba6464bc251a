//! Unit-periods: which one a deal has, and how many lie between days.
//!
//! "Appendix J" is that of Regulation Z, 12 CFR 1026; "annex" is annex I
//! of Directive 2008/48/EC, whose remark (c) stands in full in annex I of
//! Directive 2014/17/EU and annex III of Directive (EU) 2023/2225.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::equation::Fraction;

/// An interval of time that a deal is measured in.
///
/// ```
/// use credit::apr::{Unit, UnitPeriod};
///
/// let quarter: UnitPeriod = serde_json::from_str(r#"{"unit":"month","count":3}"#)?;
/// assert_eq!(quarter, UnitPeriod { unit: Unit::Month, count: 3 });
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnitPeriod {
    /// Of what.
    pub unit: Unit,
    /// How many: up to 365 days, 52 weeks, 12 months; 1 of the others.
    #[serde(default = "one")]
    pub count: u32,
}

/// What a unit-period is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// Half of a month.
    HalfMonth,
    /// A month; all months count as equal.
    Month,
    /// Twelve months.
    Year,
}

pub(super) fn one() -> u32 {
    1
}

/// Time between two days: whole periods, and a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) whole: u32,
    pub(super) rest: Fraction,
}

impl UnitPeriod {
    /// One month.
    pub const MONTH: Self = Self::new(Unit::Month, 1);
    /// One year.
    pub const YEAR: Self = Self::new(Unit::Year, 1);

    const fn new(unit: Unit, count: u32) -> Self {
        Self { unit, count }
    }

    /// Whether it is more than nothing and no more than a year, which is
    /// as long as a unit-period may be: appendix J, (b)(3)(iii).
    #[must_use]
    pub fn is_possible(self) -> bool {
        let most = match self.unit {
            Unit::Day => 365,
            Unit::Week => 52,
            Unit::Month => 12,
            Unit::HalfMonth | Unit::Year => 1,
        };
        (1..=most).contains(&self.count)
    }

    /// Twelve months are a year, so that one period has one name.
    pub(super) fn named(self) -> Self {
        if self == Self::new(Unit::Month, 12) {
            Self::YEAR
        } else {
            self
        }
    }

    /// How many there are in a year: appendix J, (b)(5)(ii) to (vii). A
    /// year has 365 days, 52 weeks, 24 half months, 12 months.
    pub(super) fn per_year(self) -> Fraction {
        let over = match self.unit {
            Unit::Day => 365,
            Unit::Week => 52,
            Unit::HalfMonth => 24,
            Unit::Month => 12,
            Unit::Year => 1,
        };
        Fraction {
            over,
            under: u64::from(self.count.max(1)),
        }
    }

    /// How many days the odd ones are counted against: appendix J,
    /// (b)(5)(ii) to (v).
    pub(super) fn days(self) -> u64 {
        let one = match self.unit {
            Unit::Day => 1,
            Unit::Week => 7,
            Unit::HalfMonth => 15,
            Unit::Month => 30,
            Unit::Year => 365,
        };
        one * u64::from(self.count.max(1))
    }

    /// Its length in 24ths of a day, of which 12 equal months have 8,760.
    fn length(self) -> u64 {
        let one = match self.unit {
            Unit::Day => 24,
            Unit::Week => 168,
            Unit::HalfMonth => 365,
            Unit::Month => 730,
            Unit::Year => 8_760,
        };
        one * u64::from(self.count)
    }

    /// Whether it is a standard interval: appendix J, (b)(3)(iii). Ten
    /// days, for one, are not.
    fn is_standard(self) -> bool {
        self.unit != Unit::Day || self.count == 1
    }

    /// Unit-periods from `from` to `to` by appendix J, (b)(5)(ii) to (v).
    pub(super) fn between(self, from: NaiveDate, to: NaiveDate, ends: MonthEnds) -> Span {
        let months = || ends.months(from, to);
        match self.named().unit {
            Unit::Day | Unit::Week => self.of_days(days(from, to)),
            Unit::HalfMonth | Unit::Month => {
                let back = months();
                self.of_days(30 * u64::from(back.months) + back.days)
            }
            Unit::Year => {
                let back = months();
                let rest = if back.days == 0 {
                    Fraction {
                        over: u64::from(back.months % 12),
                        under: 12,
                    }
                } else {
                    let turn = ends.back(to, back.months - back.months % 12);
                    Fraction {
                        over: days(from, turn),
                        under: 365,
                    }
                };
                Span {
                    whole: back.months / 12,
                    rest: reduced(rest),
                }
            }
        }
    }

    fn of_days(self, days: u64) -> Span {
        let under = self.days();
        Span {
            whole: u32::try_from(days / under).unwrap_or(u32::MAX),
            rest: reduced(Fraction {
                over: days % under,
                under,
            }),
        }
    }

    /// The unit in which the annex counts a series that has this
    /// unit-period: whole weeks, months or years.
    pub(super) fn counted(self) -> Self {
        match self.unit {
            Unit::Week => Self::new(Unit::Week, 1),
            Unit::Day if self.count.is_multiple_of(7) => Self::new(Unit::Week, 1),
            Unit::Year => Self::YEAR,
            Unit::Day | Unit::HalfMonth | Unit::Month => Self::MONTH,
        }
    }
}

/// The unit in which the annex counts the time to a single payment:
/// months where they are whole, else weeks where they are, else months
/// and days.
pub(super) fn counted_once(from: NaiveDate, to: NaiveDate, ends: MonthEnds) -> UnitPeriod {
    if ends.months(from, to).days > 0 && days(from, to).is_multiple_of(7) {
        UnitPeriod::new(Unit::Week, 1)
    } else {
        UnitPeriod::MONTH
    }
}

/// Years from `from` to `to` by remark (c) of the annex: whole units,
/// counted back from the later day, and the days that are left, over
/// the days of the year that ends with the last of them. `unit` is one
/// week, month or year.
pub(super) fn years(unit: UnitPeriod, from: NaiveDate, to: NaiveDate, ends: MonthEnds) -> Span {
    let (whole, turn) = match unit.unit {
        Unit::Day | Unit::Week => {
            let odd = days(from, to) % 7;
            let weeks = (days(from, to) - odd) / 7;
            let turn = from.checked_add_days(Days::new(odd)).unwrap_or(from);
            (u32::try_from(weeks).unwrap_or(u32::MAX), turn)
        }
        Unit::HalfMonth | Unit::Month => {
            let months = ends.months(from, to).months;
            (months, ends.back(to, months))
        }
        Unit::Year => {
            let years = ends.months(from, to).months / 12;
            (years, ends.back(to, years * 12))
        }
    };
    let over = days(from, turn);
    let under = days(clamped(turn.year() - 1, turn.month(), turn.day()), turn);
    let rest = if over == 0 || under == 0 {
        Fraction::NONE
    } else {
        Fraction { over, under }
    };
    Span { whole, rest }
}

fn reduced(of: Fraction) -> Fraction {
    if of.over == 0 { Fraction::NONE } else { of }
}

/// Days from `from` to `to`; none where that is backwards.
pub(super) fn days(from: NaiveDate, to: NaiveDate) -> u64 {
    u64::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}

/// Day `day` of a month, or its last day.
pub(super) fn clamped(year: i32, month: u32, day: u32) -> NaiveDate {
    (0..4)
        .find_map(|back| NaiveDate::from_ymd_opt(year, month, day.saturating_sub(back)))
        .unwrap_or(NaiveDate::MIN)
}

fn is_last(day: NaiveDate) -> bool {
    day.succ_opt().is_none_or(|next| next.day() == 1)
}

/// The day of the month that the last day of a short month stands for.
///
/// Months are measured from the same day to the same day; but where a
/// series falls on the last day of each month, from last day to last
/// day, and where it falls on the 29th or 30th, February's last day
/// stands in: appendix J, (b)(3)(iv). Dates alone don't say which series
/// 28 February belongs to, so it is taken to belong to the latest day of
/// the month on which this deal has a payment.
#[derive(Debug, Clone, Copy)]
pub(super) struct MonthEnds {
    day: u32,
}

struct Back {
    months: u32,
    days: u64,
}

impl MonthEnds {
    /// From the days of the payments after `start`. A deal with one
    /// payment has no series; there the first day has a say as well, so
    /// that 31 January to 28 February is a month.
    pub(super) fn new(start: NaiveDate, payments: &[NaiveDate]) -> Self {
        let latest = payments.iter().map(Datelike::day).max().unwrap_or(1);
        let alone = payments.iter().all(|day| Some(day) == payments.first());
        let day = if alone && is_last(start) {
            latest.max(start.day())
        } else {
            latest
        };
        Self { day }
    }

    /// `months` before `day`.
    fn back(self, day: NaiveDate, months: u32) -> NaiveDate {
        let anchor = if is_last(day) {
            day.day().max(self.day)
        } else {
            day.day()
        };
        let month = i64::from(day.year()) * 12 + i64::from(day.month0()) - i64::from(months);
        let year = i32::try_from(month.div_euclid(12)).unwrap_or(i32::MIN);
        let month = u32::try_from(month.rem_euclid(12)).unwrap_or(0) + 1;
        clamped(year, month, anchor)
    }

    /// Full months measured back from the later day, and the days
    /// forward from the earlier day to the first of them: appendix J,
    /// (b)(5)(ii).
    fn months(self, from: NaiveDate, to: NaiveDate) -> Back {
        let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let apart = u32::try_from(month(to) - month(from)).unwrap_or(0);
        let months = if self.back(to, apart) < from {
            apart.saturating_sub(1)
        } else {
            apart
        };
        Back {
            months,
            days: days(from, self.back(to, months)),
        }
    }
}

/// The unit-period of a deal whose term begins on `start`, by appendix J,
/// (b)(4). `advances` and `payments` are in order, each day once. None
/// where everything changes hands on one day.
pub(super) fn unit_period(
    start: NaiveDate,
    advances: &[NaiveDate],
    payments: &[NaiveDate],
    ends: MonthEnds,
) -> Option<UnitPeriod> {
    let later = |side: &[NaiveDate]| -> Vec<_> {
        let after = side.iter().copied().filter(|&day| day > start);
        std::iter::once(start).chain(after).collect()
    };
    if let ([_], [payment]) = (advances, payments) {
        return single(start, *payment, ends);
    }
    let sides = [later(advances), later(payments)];
    let mut named: BTreeMap<UnitPeriod, usize> = BTreeMap::new();
    let (mut total, mut periods) = (0, 0);
    for side in &sides {
        for (i, pair) in side.windows(2).enumerate() {
            for name in names(side, i, ends).into_iter().flatten() {
                *named.entry(name).or_default() += 1;
            }
            total += days(pair[0], pair[1]);
            periods += 1;
        }
    }
    // Of two that are as frequent the smaller, (b)(4)(i)(A); but a half
    // month goes before the 15 days that some of them have.
    let common = named
        .into_iter()
        .filter(|&(_, times)| times > 1)
        .min_by_key(|&(name, times)| {
            (std::cmp::Reverse(times), !name.is_standard(), name.length())
        });
    match common {
        Some((name, _)) => Some(name),
        None => average(total, periods),
    }
}

/// One advance, one payment: the term, but no more than a year,
/// (b)(4)(ii), in months where they are whole, else in days, (b)(5)(vi)
/// and (vii). The rule leaves 365 days open for whole months as well;
/// its example of it counts months.
fn single(from: NaiveDate, to: NaiveDate, ends: MonthEnds) -> Option<UnitPeriod> {
    if to <= from {
        return None;
    }
    let back = ends.months(from, to);
    Some(match u32::try_from(days(from, to)) {
        _ if back.months >= 12 => UnitPeriod::YEAR,
        _ if back.days == 0 => UnitPeriod::new(Unit::Month, back.months),
        Ok(days) if days <= 365 => UnitPeriod::new(Unit::Day, days),
        _ => UnitPeriod::YEAR,
    })
}

/// The names of the interval that begins with `side[i]`: months where
/// they are whole, though 1 February to 1 March is four weeks as well;
/// else the days that it has, or weeks; and half a month where it looks
/// like one, because nobody can tell two weeks in February from that.
fn names(side: &[NaiveDate], i: usize, ends: MonthEnds) -> [Option<UnitPeriod>; 2] {
    let whole = |from: usize, to: usize| {
        let back = ends.months(*side.get(from)?, *side.get(to)?);
        (back.days == 0).then_some(back.months)
    };
    let length = |i: usize| Some(days(*side.get(i)?, *side.get(i + 1)?));
    // Half months come in pairs that make a month.
    let halves = |i: usize| {
        let half = |i| length(i).is_some_and(|days| (12..=19).contains(&days));
        half(i) && half(i + 1) && whole(i, i + 2) == Some(1)
    };
    let month = whole(i, i + 1)
        .map(|months| UnitPeriod::new(Unit::Month, months).named())
        .filter(|name| name.is_possible());
    let half = halves(i) || i.checked_sub(1).is_some_and(halves);
    let half = half.then_some(UnitPeriod::new(Unit::HalfMonth, 1));
    let plain = length(i).and_then(|days| {
        let days = u32::try_from(days).ok()?;
        let name = if days.is_multiple_of(7) {
            UnitPeriod::new(Unit::Week, days / 7)
        } else {
            UnitPeriod::new(Unit::Day, days)
        };
        name.is_possible().then_some(name)
    });
    [month.or(plain), half]
}

/// The standard interval nearest to the average of all periods, the
/// lower of two that are equally near: (b)(4)(i)(B).
fn average(total: u64, periods: u64) -> Option<UnitPeriod> {
    if periods == 0 {
        return None;
    }
    let weeks = (1..=52).map(|n| UnitPeriod::new(Unit::Week, n));
    let months = (1..=11).map(|n| UnitPeriod::new(Unit::Month, n));
    [
        UnitPeriod::new(Unit::Day, 1),
        UnitPeriod::new(Unit::HalfMonth, 1),
        UnitPeriod::YEAR,
    ]
    .into_iter()
    .chain(weeks)
    .chain(months)
    .min_by_key(|name| {
        let off = (name.length() * periods).abs_diff(total * 24);
        (off, name.length())
    })
}
