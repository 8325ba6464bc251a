//! The days on which a plan asks for money.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use specta::Type;

/// How often a payment is asked for.
///
/// Every day is counted from the anchor, which is the first payment, and
/// never from the day before it: so the 31st is 28 February and then
/// 31 March again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "every", rename_all = "camelCase", deny_unknown_fields)]
pub enum Rhythm {
    /// Every so many days.
    Day {
        /// How many; 1 to 366.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        count: u32,
    },
    /// Every so many weeks, on the weekday of the first payment.
    Week {
        /// How many; 1 to 52.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        count: u32,
    },
    /// On two days of every month.
    HalfMonth {
        /// The two days, 1 to 31, the earlier one first. A day that a
        /// month does not have is the month's last.
        days: [u8; 2],
    },
    /// On one day of every so many months.
    Month {
        /// How many; 1 to 120.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        count: u32,
        /// The day, 1 to 31; 31 is always the last. A day that a month
        /// does not have is that month's last. None for the day of the
        /// first payment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        day: Option<u8>,
        /// Which weekday of the month instead of a day: 1 to 5, or -1
        /// for the last. A fifth that a month does not have is its last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        nth: Option<i8>,
        /// The weekday that `nth` counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[specta(type = Option<String>)]
        weekday: Option<Weekday>,
    },
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_one(count: &u32) -> bool {
    *count == 1
}

impl Rhythm {
    /// Every seven days.
    pub const WEEKLY: Self = Self::Week { count: 1 };
    /// Every month, on the day of the first payment.
    pub const MONTHLY: Self = Self::Month {
        count: 1,
        day: None,
        nth: None,
        weekday: None,
    };

    /// Every month on this day.
    #[must_use]
    pub fn monthly_on(day: u8) -> Self {
        Self::Month {
            count: 1,
            day: Some(day),
            nth: None,
            weekday: None,
        }
    }

    /// Whether every named day is one that some month has, in order, and
    /// every count one that people plan by.
    #[must_use]
    pub fn is_possible(self) -> bool {
        match self {
            Self::Day { count } => (1..=366).contains(&count),
            Self::Week { count } => (1..=52).contains(&count),
            Self::HalfMonth { days: [a, b] } => a >= 1 && a < b && b <= 31,
            Self::Month {
                count,
                day,
                nth,
                weekday,
            } => {
                let on = match (day, nth, weekday) {
                    (day, None, None) => day.is_none_or(|day| (1..=31).contains(&day)),
                    (None, Some(nth), Some(_)) => nth == -1 || (1..=5).contains(&nth),
                    _ => false,
                };
                (1..=120).contains(&count) && on
            }
        }
    }

    /// The part of a year that one period is, as a fraction: 1/12 for a
    /// month, 1/24 for half of one, 1/52 for a week, 1/365 for a day.
    #[must_use]
    pub fn year_part(self) -> (u32, u32) {
        match self {
            Self::Day { count } => (count, 365),
            Self::Week { count } => (count, 52),
            Self::HalfMonth { .. } => (1, 24),
            Self::Month { count, .. } => (count, 12),
        }
    }

    /// How many odd days make a year beside whole periods: 360 beside
    /// months, 364 beside weeks, 365 beside days.
    #[must_use]
    pub fn odd_days_in_a_year(self) -> u32 {
        match self {
            Self::Day { .. } => 365,
            Self::Week { .. } => 364,
            Self::HalfMonth { .. } | Self::Month { .. } => 360,
        }
    }

    /// The day that is `step` periods from the anchor's own, before it
    /// for less than nothing. Step 0 is the rhythm's day in the anchor's
    /// month, which may come before the anchor itself.
    #[must_use]
    pub fn day(self, anchor: NaiveDate, step: i32) -> Option<NaiveDate> {
        match self {
            Self::Day { count } => days_on(anchor, i64::from(count), step),
            Self::Week { count } => days_on(anchor, i64::from(count) * 7, step),
            Self::HalfMonth { days } => {
                let month = months_on(anchor, 1, step.div_euclid(2))?;
                Some(day_of(month, days[usize::from(step.rem_euclid(2) == 1)]))
            }
            Self::Month {
                count,
                day,
                nth,
                weekday,
            } => {
                let month = months_on(anchor, count, step)?;
                Some(match (nth, weekday) {
                    (Some(nth), Some(weekday)) => weekday_of(month, nth, weekday),
                    _ => {
                        let own = u8::try_from(anchor.day()).unwrap_or(31);
                        day_of(month, day.unwrap_or(own))
                    }
                })
            }
        }
    }

    /// The days on which this rhythm asks for money, the first on or
    /// after `from`, each with its step from the anchor, without end but
    /// for that of the calendar. Two days of a month that meet in a short
    /// one are one day.
    pub fn steps(self, from: NaiveDate) -> impl Iterator<Item = (i32, NaiveDate)> {
        let mut before = None;
        (0_i32..)
            .map_while(move |step| Some((step, self.day(from, step)?)))
            .skip_while(move |(_, day)| *day < from)
            .filter(move |(_, day)| before.replace(*day) != Some(*day))
    }

    /// The days on which this rhythm asks for money, the first on or
    /// after `from`.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use schedule::days::rhythm::Rhythm;
    ///
    /// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let days: Vec<_> = Rhythm::MONTHLY.days(day(2026, 1, 31)).take(3).collect();
    /// assert_eq!(days, [day(2026, 1, 31), day(2026, 2, 28), day(2026, 3, 31)]);
    /// ```
    pub fn days(self, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.steps(from).map(|(_, day)| day)
    }
}

fn days_on(anchor: NaiveDate, days: i64, step: i32) -> Option<NaiveDate> {
    let days = days.checked_mul(i64::from(step))?;
    let on = Days::new(days.unsigned_abs());
    if days < 0 {
        anchor.checked_sub_days(on)
    } else {
        anchor.checked_add_days(on)
    }
}

/// The first day of the month `count * step` months from the anchor's.
fn months_on(anchor: NaiveDate, count: u32, step: i32) -> Option<NaiveDate> {
    let first = anchor.with_day(1)?;
    let months = Months::new(count.checked_mul(step.unsigned_abs())?);
    if step < 0 {
        first.checked_sub_months(months)
    } else {
        first.checked_add_months(months)
    }
}

/// Day `day` of the month that starts on `first`, or its last day.
fn day_of(first: NaiveDate, day: u8) -> NaiveDate {
    (0..4)
        .find_map(|back| first.with_day(u32::from(day).saturating_sub(back)))
        .unwrap_or(first)
}

/// The `nth` such weekday of the month that starts on `first`; its last
/// for -1 or for a fifth that it does not have.
fn weekday_of(first: NaiveDate, nth: i8, weekday: Weekday) -> NaiveDate {
    let ahead = weekday.days_since(first.weekday());
    let one = u8::try_from(ahead + 1).unwrap_or(1);
    let weeks = if nth == -1 {
        4
    } else {
        nth.unsigned_abs().saturating_sub(1)
    };
    first
        .with_day(u32::from(one + 7 * weeks.min(4)))
        .or_else(|| first.with_day(u32::from(one + 21)))
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    #[expect(
        clippy::needless_pass_by_value,
        reason = "the expectation is written inline"
    )]
    fn check(rhythm: Rhythm, from: &str, expected: Expect) {
        let from: NaiveDate = from.parse().expect("a day");
        let days: Vec<String> = rhythm.days(from).take(5).map(|d| d.to_string()).collect();
        expected.assert_eq(&days.join(" "));
    }

    #[test]
    fn a_week_keeps_its_weekday() {
        check(
            Rhythm::WEEKLY,
            "2026-11-27",
            expect!["2026-11-27 2026-12-04 2026-12-11 2026-12-18 2026-12-25"],
        );
        check(
            Rhythm::Week { count: 2 },
            "2026-12-25",
            expect!["2026-12-25 2027-01-08 2027-01-22 2027-02-05 2027-02-19"],
        );
    }

    #[test]
    fn the_31st_comes_back_after_february() {
        check(
            Rhythm::monthly_on(31),
            "2026-01-31",
            expect!["2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31"],
        );
        check(
            Rhythm::monthly_on(29),
            "2027-12-29",
            expect!["2027-12-29 2028-01-29 2028-02-29 2028-03-29 2028-04-29"],
        );
    }

    #[test]
    fn a_day_that_has_passed_waits_for_the_next_month() {
        check(
            Rhythm::monthly_on(5),
            "2026-11-21",
            expect!["2026-12-05 2027-01-05 2027-02-05 2027-03-05 2027-04-05"],
        );
    }

    #[test]
    fn twice_a_month_keeps_both_anchors() {
        check(
            Rhythm::HalfMonth { days: [15, 31] },
            "2026-01-15",
            expect!["2026-01-15 2026-01-31 2026-02-15 2026-02-28 2026-03-15"],
        );
    }

    #[test]
    fn two_anchors_that_meet_in_february_ask_once() {
        check(
            Rhythm::HalfMonth { days: [30, 31] },
            "2026-01-31",
            expect!["2026-01-31 2026-02-28 2026-03-30 2026-03-31 2026-04-30"],
        );
    }

    #[test]
    fn a_weekday_is_counted_in_each_month() {
        let nth = |nth, weekday| Rhythm::Month {
            count: 1,
            day: None,
            nth: Some(nth),
            weekday: Some(weekday),
        };
        check(
            nth(2, Weekday::Fri),
            "2026-01-01",
            expect!["2026-01-09 2026-02-13 2026-03-13 2026-04-10 2026-05-08"],
        );
        check(
            nth(-1, Weekday::Sun),
            "2026-01-01",
            expect!["2026-01-25 2026-02-22 2026-03-29 2026-04-26 2026-05-31"],
        );
        check(
            nth(5, Weekday::Thu),
            "2026-01-01",
            expect!["2026-01-29 2026-02-26 2026-03-26 2026-04-30 2026-05-28"],
        );
    }

    #[test]
    fn several_periods_are_one_step() {
        check(
            Rhythm::Month {
                count: 3,
                day: None,
                nth: None,
                weekday: None,
            },
            "2026-11-30",
            expect!["2026-11-30 2027-02-28 2027-05-30 2027-08-30 2027-11-30"],
        );
        check(
            Rhythm::Week { count: 4 },
            "2026-12-04",
            expect!["2026-12-04 2027-01-01 2027-01-29 2027-02-26 2027-03-26"],
        );
        check(
            Rhythm::Day { count: 10 },
            "2026-12-25",
            expect!["2026-12-25 2027-01-04 2027-01-14 2027-01-24 2027-02-03"],
        );
    }

    #[test]
    fn steps_go_back_from_the_anchor_as_well() {
        let anchor: NaiveDate = "2026-03-31".parse().expect("a day");
        let back = |rhythm: Rhythm| {
            [-1, -2, -3]
                .map(|step| rhythm.day(anchor, step).expect("a day").to_string())
                .join(" ")
        };
        assert_eq!(back(Rhythm::MONTHLY), "2026-02-28 2026-01-31 2025-12-31");
        assert_eq!(
            back(Rhythm::HalfMonth { days: [15, 31] }),
            "2026-02-28 2026-02-15 2026-01-31"
        );
        assert_eq!(back(Rhythm::WEEKLY), "2026-03-24 2026-03-17 2026-03-10");
    }

    #[test]
    fn the_end_of_the_calendar_ends_the_days() {
        assert_eq!(Rhythm::WEEKLY.days(NaiveDate::MAX).count(), 1);
        assert_eq!(Rhythm::monthly_on(31).days(NaiveDate::MAX).count(), 1);
    }
}
