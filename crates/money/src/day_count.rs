//! How much of a year lies between two days.
//!
//! Interest is a rate for a year, so a contract says how days become
//! years. Nothing here rounds: [`DayCount::ratio`] is exact, and whoever
//! turns interest into coins divides once, at the end.

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A day-count convention: a rule for the part of a year between two
/// days.
///
/// Guarantees, for every convention: of the two days only one counts, so
/// a day to itself is nothing; the days the other way round are the
/// negative; nothing fails for any two days of the calendar. The
/// conventions that count real days ([`Self::counts_real_days`]) are
/// additive: a span that is cut in two has as many days as its parts.
///
/// `Y`, `M`, `D` are year, month and day; 1 is the first day and 2 the
/// last. "ISDA" is the 2006 ISDA Definitions. Actual/Actual by ICMA and
/// Actual/365L are not here: they need the payment dates of a bond, not
/// two days.
///
/// ```
/// use chrono::NaiveDate;
/// use money::day_count::DayCount;
/// use rust_decimal::Decimal;
///
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// // 1,000.00 at 6 % from 2 November 2026 to 2 February 2027.
/// let (days, basis) = DayCount::Actual365Fixed.ratio(day(2026, 11, 2), day(2027, 2, 2));
/// assert_eq!((days, basis), (92, 365));
/// let interest = Decimal::new(1000, 0) * Decimal::new(6, 2) * Decimal::from(days) / Decimal::from(basis);
/// assert_eq!(interest.round_dp(2).to_string(), "15.12");
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum DayCount {
    /// Real days / 365, in leap years too.
    ///
    /// Source: ISDA 4.16(d). Leap rule "fixed": 29 February is a day like
    /// any other, so a leap year is 366/365 of a year. Usual in the
    /// United Kingdom.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::Actual365Fixed.ratio(day("2024-01-01"), day("2025-01-01")), (366, 365));
    /// ```
    Actual365Fixed,
    /// Real days / 360.
    ///
    /// Source: ISDA 4.16(e). Leap rule "none": a year is 365/360 or
    /// 366/360. Usual in money markets of the euro and the dollar.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::Actual360.ratio(day("2026-01-01"), day("2026-04-01")), (90, 360));
    /// ```
    Actual360,
    /// Real days / 364: a year of 52 weeks.
    ///
    /// Source: market practice; the name and the rule are those of
    /// QuantLib's `Actual364`. Leap rule "none". A weekly rate times 52
    /// is exact by it.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::Actual364.ratio(day("2026-01-01"), day("2026-01-08")), (7, 364));
    /// ```
    Actual364,
    /// Real days in leap years / 366 + real days in other years / 365.
    ///
    /// Source: ISDA 4.16(b). Leap rule "by calendar year": each day
    /// counts by the year it is in (the first day of a span is counted and
    /// the last is not), so that every calendar year is exactly 1.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// // 61 days of 2003 and 121 of 2004: 61/365 + 121/366.
    /// assert_eq!(
    ///     DayCount::ActualActualIsda.ratio(day("2003-11-01"), day("2004-05-01")),
    ///     (61 * 366 + 121 * 365, 365 * 366),
    /// );
    /// ```
    ActualActualIsda,
    /// (360 (Y2-Y1) + 30 (M2-M1) + (D2-D1)) / 360 with the American end
    /// of February.
    ///
    /// Source: SIA, Standard Securities Calculation Methods (1993), as
    /// taken up by NASD; QuantLib's `Thirty360::USA`. Leap rule "end of
    /// February": in this order, if both days are the last of February,
    /// D2 is 30; if the first is, D1 is 30; if D2 is 31 and D1 is 30 or
    /// 31, D2 is 30; if D1 is 31, it is 30.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::Thirty360Us.days(day("2027-02-28"), day("2027-03-31")), 30);
    /// assert_eq!(DayCount::Thirty360Us.days(day("2027-02-28"), day("2028-02-29")), 360);
    /// ```
    Thirty360Us,
    /// (360 (Y2-Y1) + 30 (M2-M1) + (D2-D1)) / 360, called 30/360 or bond
    /// basis.
    ///
    /// Source: ISDA 4.16(f); QuantLib's `Thirty360::BondBasis`. If D1 is
    /// 31, it is 30; then, if D2 is 31 and D1 is 30, D2 is 30. Leap rule
    /// "none": the end of February is left as it is.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::Thirty360Bond.days(day("2027-02-28"), day("2027-03-31")), 33);
    /// ```
    Thirty360Bond,
    /// (360 (Y2-Y1) + 30 (M2-M1) + (D2-D1)) / 360, called 30E/360 or
    /// Eurobond basis.
    ///
    /// Source: ISDA 4.16(g); QuantLib's `Thirty360::European`. A D1 or D2
    /// of 31 is 30. Leap rule "none": the end of February is left as it
    /// is.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::ThirtyE360.days(day("2027-02-28"), day("2027-03-31")), 32);
    /// ```
    ThirtyE360,
    /// (360 (Y2-Y1) + 30 (M2-M1) + (D2-D1)) / 360, called 30E/360 (ISDA)
    /// or German.
    ///
    /// Source: ISDA 4.16(h); QuantLib's `Thirty360::ISDA`. A day that is
    /// the last of its month is 30. Leap rule "end of February": so are
    /// 28 February, or 29 in a leap year, except as the last day of the
    /// whole contract; give that day to [`Self::days_to_maturity`].
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// let (from, to) = (day("2027-01-31"), day("2027-02-28"));
    /// assert_eq!(DayCount::ThirtyE360Isda.days(from, to), 30);
    /// assert_eq!(DayCount::ThirtyE360Isda.days_to_maturity(from, to, to), 28);
    /// ```
    ThirtyE360Isda,
    /// Real days without 29 February / 365, written NL/365.
    ///
    /// Source: market practice; QuantLib's `Actual365Fixed::NoLeap`. Leap
    /// rule "no leap": nothing is earned from 28 to 29 February, so that
    /// every whole year is exactly 1.
    ///
    /// ```
    /// # use money::day_count::DayCount;
    /// # let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(DayCount::NoLeap365.ratio(day("2024-02-28"), day("2024-03-01")), (1, 365));
    /// ```
    NoLeap365,
}

/// A year of 365 days and one of 366 in their smallest common part.
const DAY_PARTS: u32 = 365 * 366;

impl DayCount {
    /// Every convention, in the order in which a list shows them.
    pub const ALL: [Self; 9] = [
        Self::Actual365Fixed,
        Self::Actual360,
        Self::ActualActualIsda,
        Self::Thirty360Us,
        Self::Thirty360Bond,
        Self::ThirtyE360,
        Self::ThirtyE360Isda,
        Self::Actual364,
        Self::NoLeap365,
    ];

    /// The years between two days, with 28 digits. Exact only where the
    /// division ends; to multiply a sum by it, take [`Self::ratio`],
    /// which is exact and faster.
    #[must_use]
    pub fn fraction(self, from: NaiveDate, to: NaiveDate) -> Decimal {
        let (parts, year) = self.ratio(from, to);
        // The divisor is one of five constants, none of them zero, and
        // the calendar has too few days to leave a decimal.
        Decimal::from(parts) / Decimal::from(year)
    }

    /// The years between two days as numerator and denominator, exactly.
    /// Not reduced: the denominator is [`Self::basis`], or 365 * 366
    /// where there is none.
    #[must_use]
    pub fn ratio(self, from: NaiveDate, to: NaiveDate) -> (i64, u32) {
        match self.basis() {
            Some(basis) => (self.days(from, to), basis),
            None => (actual_actual_parts(from, to), DAY_PARTS),
        }
    }

    /// The days between two days as this convention counts them: real
    /// ones, or those of months of 30.
    #[must_use]
    pub fn days(self, from: NaiveDate, to: NaiveDate) -> i64 {
        self.count(from, to, None)
    }

    /// Like [`Self::days`], for a contract that ends on `maturity`. Only
    /// [`Self::ThirtyE360Isda`] makes a difference.
    #[must_use]
    pub fn days_to_maturity(self, from: NaiveDate, to: NaiveDate, maturity: NaiveDate) -> i64 {
        self.count(from, to, Some(maturity))
    }

    /// The days of a year: 360, 364 or 365; none for
    /// [`Self::ActualActualIsda`], where it depends on the year.
    #[must_use]
    pub fn basis(self) -> Option<u32> {
        match self {
            Self::ActualActualIsda => None,
            Self::Actual365Fixed | Self::NoLeap365 => Some(365),
            Self::Actual364 => Some(364),
            Self::Actual360
            | Self::Thirty360Us
            | Self::Thirty360Bond
            | Self::ThirtyE360
            | Self::ThirtyE360Isda => Some(360),
        }
    }

    /// Whether days are those of the calendar and not of months of 30.
    #[must_use]
    pub fn counts_real_days(self) -> bool {
        match self {
            Self::Actual365Fixed
            | Self::Actual360
            | Self::Actual364
            | Self::ActualActualIsda
            | Self::NoLeap365 => true,
            Self::Thirty360Us | Self::Thirty360Bond | Self::ThirtyE360 | Self::ThirtyE360Isda => {
                false
            }
        }
    }

    fn count(self, from: NaiveDate, to: NaiveDate, maturity: Option<NaiveDate>) -> i64 {
        // The rules for months of 30 treat the two days differently, so
        // the negative has to be made here.
        if to < from {
            return -self.count(to, from, maturity);
        }
        // Without this, a last of February that is the day of maturity
        // would be two days before itself.
        if to == from {
            return 0;
        }
        let (first, last) = (from.day(), to.day());
        match self {
            Self::Actual365Fixed | Self::Actual360 | Self::Actual364 | Self::ActualActualIsda => {
                to.signed_duration_since(from).num_days()
            }
            Self::NoLeap365 => no_leap_day(to) - no_leap_day(from),
            Self::Thirty360Us => {
                let both = ends_february(from) && ends_february(to);
                let last = if both { 30 } else { last };
                let first = if ends_february(from) { 30 } else { first };
                bond_basis(from, first, to, last)
            }
            Self::Thirty360Bond => bond_basis(from, first, to, last),
            Self::ThirtyE360 => thirty(from, first.min(30), to, last.min(30)),
            Self::ThirtyE360Isda => {
                let first = if ends_february(from) { 30 } else { first };
                let rolls = ends_february(to) && maturity != Some(to);
                let last = if rolls { 30 } else { last };
                thirty(from, first.min(30), to, last.min(30))
            }
        }
    }
}

/// 360 (Y2-Y1) + 30 (M2-M1) + (D2-D1), for days that were made ready.
fn thirty(from: NaiveDate, first: u32, to: NaiveDate, last: u32) -> i64 {
    let number =
        |on: NaiveDate, day: u32| i64::from(on.year()) * 360 + i64::from(on.month() * 30 + day);
    number(to, last) - number(from, first)
}

/// ISDA 4.16(f), and the end of the American rule.
fn bond_basis(from: NaiveDate, first: u32, to: NaiveDate, last: u32) -> i64 {
    let first = first.min(30);
    thirty(
        from,
        first,
        to,
        if first == 30 { last.min(30) } else { last },
    )
}

fn ends_february(day: NaiveDate) -> bool {
    day.month() == 2 && day.day() == if day.leap_year() { 29 } else { 28 }
}

/// The number of a day in a calendar whose years all have 365; 29
/// February shares the number of the 28th.
fn no_leap_day(day: NaiveDate) -> i64 {
    let past = day.leap_year() && day.ordinal() >= 60;
    i64::from(day.year()) * 365 + i64::from(day.ordinal()) - i64::from(past)
}

/// Days of leap years / 366 + other days / 365, in parts of 1/133590.
fn actual_actual_parts(from: NaiveDate, to: NaiveDate) -> i64 {
    // A day's place in time, where every year is equally long.
    let place = |day: NaiveDate| {
        let each = if day.leap_year() { 365 } else { 366 };
        i64::from(day.year()) * i64::from(DAY_PARTS) + i64::from(day.ordinal0()) * each
    };
    place(to) - place(from)
}
