//! Day counts against published examples, QuantLib, and their own laws.

use chrono::NaiveDate;
use money::day_count::DayCount;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn json_name(count: DayCount) -> String {
    let json = serde_json::to_string(&count).expect("json");
    json.trim_matches('"').to_owned()
}

#[test]
fn json_names_are_those_of_the_documentation() {
    assert_eq!(
        DayCount::ALL.map(json_name),
        [
            "actual365Fixed",
            "actual360",
            "actualActualIsda",
            "thirty360Us",
            "thirty360Bond",
            "thirtyE360",
            "thirtyE360Isda",
            "actual364",
            "noLeap365",
        ]
    );
    assert!(serde_json::from_str::<DayCount>("\"actual366\"").is_err());
}

/// The examples of ISDA's memorandum "EMU and market conventions: recent
/// developments" (1998), appendix.
#[test]
fn actual_actual_gives_the_examples_that_isda_published() {
    for (from, to, normal, leap) in [
        ("2003-11-01", "2004-05-01", 61, 121),
        ("1999-02-01", "1999-07-01", 150, 0),
        ("1999-07-01", "2000-07-01", 184, 182),
        ("2002-08-15", "2003-07-15", 334, 0),
        ("2003-07-15", "2004-01-15", 170, 14),
        ("1999-07-30", "2000-01-30", 155, 29),
        ("2000-01-30", "2000-06-30", 0, 152),
        ("1999-11-30", "2000-04-30", 32, 120),
    ] {
        let ratio = DayCount::ActualActualIsda.ratio(day(from), day(to));
        assert_eq!(ratio, (normal * 366 + leap * 365, 365 * 366), "{from} {to}");
        let years =
            Decimal::from(normal) / Decimal::from(365) + Decimal::from(leap) / Decimal::from(366);
        let off = DayCount::ActualActualIsda.fraction(day(from), day(to)) - years;
        assert!(off.abs() < Decimal::new(1, 26), "{from} {to}");
    }
}

/// ISDA's worksheet "30/360 day count conventions" (30-360-2006ISDADefs,
/// 2008), whose contract ends on 28 February 2009. It has no column for
/// the American rule; that one, the first, is QuantLib's.
#[test]
fn months_of_thirty_days_are_those_of_the_worksheet_of_isda() {
    let counts = [
        DayCount::Thirty360Us,
        DayCount::Thirty360Bond,
        DayCount::ThirtyE360,
        DayCount::ThirtyE360Isda,
    ];
    let maturity = day("2009-02-28");
    for (from, to, days) in [
        ("2007-01-15", "2007-01-30", [15, 15, 15, 15]),
        ("2007-01-15", "2007-02-15", [30, 30, 30, 30]),
        ("2007-01-15", "2007-07-15", [180, 180, 180, 180]),
        ("2007-09-30", "2008-03-31", [180, 180, 180, 180]),
        ("2007-09-30", "2007-10-31", [30, 30, 30, 30]),
        ("2007-09-30", "2008-09-30", [360, 360, 360, 360]),
        ("2007-01-15", "2007-01-31", [16, 16, 15, 15]),
        ("2007-01-31", "2007-02-28", [28, 28, 28, 30]),
        ("2007-02-28", "2007-03-31", [30, 33, 32, 30]),
        ("2006-08-31", "2007-02-28", [178, 178, 178, 180]),
        ("2007-02-28", "2007-08-31", [180, 183, 182, 180]),
        ("2007-02-14", "2007-02-28", [14, 14, 14, 16]),
        ("2007-02-26", "2008-02-29", [363, 363, 363, 364]),
        ("2008-02-29", "2009-02-28", [360, 359, 359, 358]),
        ("2008-02-29", "2008-03-30", [30, 31, 31, 30]),
        ("2008-02-29", "2008-03-31", [30, 32, 31, 30]),
        ("2007-02-28", "2007-03-05", [5, 7, 7, 5]),
        ("2007-10-31", "2007-11-28", [28, 28, 28, 28]),
        ("2007-08-31", "2008-02-29", [179, 179, 179, 180]),
        ("2008-02-29", "2008-08-31", [180, 182, 181, 180]),
        ("2008-08-31", "2009-02-28", [178, 178, 178, 178]),
        ("2009-02-28", "2009-08-31", [180, 183, 182, 180]),
    ] {
        let counted = counts.map(|count| count.days_to_maturity(day(from), day(to), maturity));
        assert_eq!(counted, days, "{from} {to}");
    }
}

#[test]
fn the_last_of_february_stays_when_the_contract_ends_on_it() {
    let (from, to) = (day("2026-08-31"), day("2027-02-28"));
    for count in DayCount::ALL {
        let other = day("2030-01-01");
        assert_eq!(
            count.days_to_maturity(from, to, other),
            count.days(from, to)
        );
        assert_eq!(count.days_to_maturity(to, to, to), 0);
        let differs = count == DayCount::ThirtyE360Isda;
        assert_eq!(
            count.days_to_maturity(from, to, to) != count.days(from, to),
            differs
        );
    }
    assert_eq!(DayCount::ThirtyE360Isda.days_to_maturity(from, to, to), 178);
}

/// `data/make_quantlib.py` names QuantLib's convention for each of ours.
#[test]
fn quantlib_counts_the_same_days_and_years() {
    let mut lines = include_str!("data/day_counts.csv").lines();
    let columns: Vec<_> = lines.next().expect("a head").split(',').collect();
    let mut compared = 0;
    for line in lines {
        let cells: Vec<_> = line.split(',').collect();
        let (from, to) = (day(cells[0]), day(cells[1]));
        for count in DayCount::ALL {
            let name = json_name(count);
            let cell = |kind: &str| {
                let column = columns.iter().position(|c| *c == format!("{name} {kind}"));
                cells[column.expect("a column")]
            };
            assert_eq!(
                count.days(from, to).to_string(),
                cell("days"),
                "{name} {line}"
            );
            let years: Decimal = cell("years").parse().expect("a number");
            let off = (count.fraction(from, to) - years).abs();
            assert!(off < Decimal::new(1, 12), "{name} {line}");
            compared += 1;
        }
    }
    assert!(compared > 3000, "{compared}");
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let day = |number| NaiveDate::from_num_days_from_ce_opt(number).expect("a day");
    // 1900 to 2199, and more often than chance the days around the end
    // of February.
    prop_oneof![
        (693_596_i32..803_169).prop_map(day),
        (1900_i32..2200, -3_i32..4).prop_map(move |(year, off)| {
            let march = NaiveDate::from_ymd_opt(year, 3, 1).expect("a day");
            march + chrono::TimeDelta::days(off.into())
        }),
    ]
}

fn any_count() -> impl Strategy<Value = DayCount> {
    prop::sample::select(DayCount::ALL.to_vec())
}

proptest! {
    #[test]
    fn the_other_way_round_is_the_negative(count in any_count(), a in any_day(), b in any_day()) {
        prop_assert_eq!(count.days(a, b), -count.days(b, a));
        prop_assert_eq!(count.fraction(a, b), -count.fraction(b, a));
        prop_assert_eq!(count.days(a, a), 0);
    }

    #[test]
    fn real_days_add_up(count in any_count(), a in any_day(), b in any_day(), c in any_day()) {
        prop_assume!(count.counts_real_days());
        prop_assert_eq!(count.days(a, b) + count.days(b, c), count.days(a, c));
        let parts = |x, y| count.ratio(x, y).0;
        prop_assert_eq!(parts(a, b) + parts(b, c), parts(a, c));
    }

    #[test]
    fn a_later_day_is_never_less(count in any_count(), a in any_day(), b in any_day()) {
        prop_assume!(a < b);
        prop_assert!(count.days(a, b) >= 0);
    }

    #[test]
    fn no_convention_strays_far_from_the_calendar(
        count in any_count(), a in any_day(), b in any_day(),
    ) {
        let days = Decimal::from((b - a).num_days());
        let years = days / Decimal::new(36525, 2);
        let off = (count.fraction(a, b) - years).abs();
        // Days / 360 is the longest year, by one part in 68; the ends of
        // months move 30/360 by up to three days.
        let bound = years.abs() * Decimal::new(15, 3) + Decimal::new(3, 0) / Decimal::from(360);
        prop_assert!(off <= bound, "{} {}", off, bound);
    }

    #[test]
    fn whole_years_are_whole_where_the_convention_says_so(
        year in 1900_i32..2100, years in 1_i32..60, month in 1_u32..13, of_month in 1_u32..29,
    ) {
        let on = |year| NaiveDate::from_ymd_opt(year, month, of_month).expect("a day");
        let (from, to) = (on(year), on(year + years));
        for count in [
            DayCount::NoLeap365, DayCount::Thirty360Bond, DayCount::ThirtyE360,
        ] {
            prop_assert_eq!(count.fraction(from, to), Decimal::from(years));
        }
        let january = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
        prop_assert_eq!(
            DayCount::ActualActualIsda.fraction(january(year), january(year + years)),
            Decimal::from(years)
        );
    }
}

#[test]
fn the_ends_of_the_calendar_are_counted_too() {
    for count in DayCount::ALL {
        let years = count.fraction(NaiveDate::MIN, NaiveDate::MAX);
        assert!(years > Decimal::from(520_000), "{years}");
    }
}
