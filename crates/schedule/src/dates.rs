//! The days on which a plan asks for money.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How often a payment is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "every", rename_all = "camelCase", deny_unknown_fields)]
pub enum Rhythm {
    /// Every seven days, on the weekday of the first payment.
    Week,
    /// Every fourteen days, on the weekday of the first payment.
    TwoWeeks,
    /// On two days of every month.
    HalfMonth {
        /// The two days, 1 to 31, the earlier one first. A day that a
        /// month does not have is the month's last.
        days: [u8; 2],
    },
    /// On one day of every month.
    Month {
        /// The day, 1 to 31. A day that a month does not have is that
        /// month's last: the 31st is paid on 28 February and then again
        /// on 31 March.
        day: u8,
    },
}

impl Rhythm {
    /// Whether every named day is one that some month has, in order.
    #[must_use]
    pub fn is_possible(self) -> bool {
        match self {
            Self::Week | Self::TwoWeeks => true,
            Self::HalfMonth { days: [a, b] } => a >= 1 && a < b && b <= 31,
            Self::Month { day } => (1..=31).contains(&day),
        }
    }

    /// The days on which this rhythm asks for money, the first on or
    /// after `from`, without end but for that of the calendar.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use schedule::dates::Rhythm;
    ///
    /// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let days: Vec<_> = Rhythm::Month { day: 31 }.days(day(2026, 1, 31)).take(3).collect();
    /// assert_eq!(days, [day(2026, 1, 31), day(2026, 2, 28), day(2026, 3, 31)]);
    /// ```
    pub fn days(self, from: NaiveDate) -> Box<dyn Iterator<Item = NaiveDate>> {
        match self {
            Self::Week => every(7, from),
            Self::TwoWeeks => every(14, from),
            Self::HalfMonth { days } => {
                in_months(from, move |first| days.map(|day| day_of(first, day)))
            }
            Self::Month { day } => in_months(from, move |first| [day_of(first, day)]),
        }
    }
}

fn every(step: u64, from: NaiveDate) -> Box<dyn Iterator<Item = NaiveDate>> {
    Box::new((0_u64..).map_while(move |n| from.checked_add_days(Days::new(n.checked_mul(step)?))))
}

/// The days that `of_month` names in each month, from `from` on. Two
/// days that fall on one (the 30th and 31st in February) are one day.
fn in_months<const N: usize>(
    from: NaiveDate,
    of_month: impl Fn(NaiveDate) -> [NaiveDate; N] + 'static,
) -> Box<dyn Iterator<Item = NaiveDate>> {
    let first = from.with_day(1).unwrap_or(from);
    Box::new(
        (0_u32..)
            .map_while(move |n| first.checked_add_months(Months::new(n)))
            .flat_map(move |month| {
                let days = of_month(month);
                (0..N)
                    .filter(move |&i| i == 0 || days[i] != days[i - 1])
                    .map(move |i| days[i])
            })
            .skip_while(move |day| *day < from),
    )
}

/// Day `day` of the month that starts on `first`, or its last day.
fn day_of(first: NaiveDate, day: u8) -> NaiveDate {
    (0..4)
        .find_map(|back| first.with_day(u32::from(day).saturating_sub(back)))
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
            Rhythm::Week,
            "2026-11-27",
            expect!["2026-11-27 2026-12-04 2026-12-11 2026-12-18 2026-12-25"],
        );
        check(
            Rhythm::TwoWeeks,
            "2026-12-25",
            expect!["2026-12-25 2027-01-08 2027-01-22 2027-02-05 2027-02-19"],
        );
    }

    #[test]
    fn the_31st_comes_back_after_february() {
        check(
            Rhythm::Month { day: 31 },
            "2026-01-31",
            expect!["2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31"],
        );
        check(
            Rhythm::Month { day: 29 },
            "2027-12-29",
            expect!["2027-12-29 2028-01-29 2028-02-29 2028-03-29 2028-04-29"],
        );
    }

    #[test]
    fn a_day_that_has_passed_waits_for_the_next_month() {
        check(
            Rhythm::Month { day: 5 },
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
    fn the_end_of_the_calendar_ends_the_days() {
        assert_eq!(Rhythm::Week.days(NaiveDate::MAX).count(), 1);
        assert_eq!(Rhythm::Month { day: 31 }.days(NaiveDate::MAX).count(), 1);
    }
}
