//! Reads the holidays that come with the program.
//!
//! `data/holidays.txt` says in its head how it is written. A country is
//! read when it is first asked for and kept for as long as the program
//! runs. What can't be read is passed over, since no one could do
//! anything about it then; a test reads every section and holds it
//! against the counts that the file has for this.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use chrono::{Datelike as _, Days, Month, NaiveDate, Weekday, WeekdaySet};

use super::Calendar;

const FILE: &str = include_str!("../../data/holidays.txt");

static SECTIONS: LazyLock<BTreeMap<&'static str, Section>> = LazyLock::new(|| {
    FILE.split("\n[")
        .skip(1)
        .filter_map(|text| {
            let (head, body) = text.split_once('\n').unwrap_or((text, ""));
            let (code, check) = head.split_once("] ")?;
            let section = Section {
                body,
                check,
                known: OnceLock::new(),
            };
            Some((code, section))
        })
        .collect()
});

struct Section {
    body: &'static str,
    /// How many closed days, and the sum of their numbers.
    #[cfg_attr(not(test), expect(dead_code, reason = "the file is checked by a test"))]
    check: &'static str,
    known: OnceLock<Known>,
}

/// What is known of one country or region.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// From which day on which weekdays are closed.
    pub(super) weeks: Vec<(NaiveDate, WeekdaySet)>,
    /// Sorted.
    pub(super) works: Vec<NaiveDate>,
    /// Sorted; a day stands here once for each of its names.
    pub(super) holidays: Vec<(NaiveDate, &'static str)>,
}

/// No holidays, and a weekend of Saturday and Sunday.
pub(super) fn nowhere() -> &'static Known {
    static NOWHERE: LazyLock<Known> = LazyLock::new(|| Known {
        weeks: vec![(
            NaiveDate::MIN,
            WeekdaySet::from_array([Weekday::Sat, Weekday::Sun]),
        )],
        works: Vec::new(),
        holidays: Vec::new(),
    });
    &NOWHERE
}

pub(super) fn countries() -> impl Iterator<Item = &'static str> {
    SECTIONS.keys().copied().filter(|code| !code.contains('-'))
}

pub(super) fn regions(country: &str) -> impl Iterator<Item = &'static str> {
    SECTIONS.keys().filter_map(move |code| {
        let (of, region) = code.split_once('-')?;
        (of == country).then_some(region)
    })
}

/// The country or region (`GB`, `GB-SCT`) of exactly that code.
pub(super) fn find(code: &str) -> Option<&'static Known> {
    let section = SECTIONS.get(code)?;
    let country = match code.split_once('-') {
        Some((country, _)) => find(country)?,
        None => nowhere(),
    };
    Some(section.known.get_or_init(|| read(section.body, country)))
}

/// Reads a section on top of the country it belongs to.
fn read(body: &'static str, country: &Known) -> Known {
    let mut known = country.clone();
    let weeks: Vec<_> = body.lines().filter_map(week).collect();
    if !weeks.is_empty() {
        known.weeks = weeks;
    }
    for line in body.lines() {
        if let Some(days) = line.strip_prefix("works ") {
            known.works.extend(days_of(days));
        } else if let Some((name, days)) = line.split_once('|') {
            match name.strip_prefix('-') {
                Some(name) => {
                    let gone: Vec<_> = days_of(days).collect();
                    known
                        .holidays
                        .retain(|(day, called)| *called != name || !gone.contains(day));
                }
                None => known.holidays.extend(days_of(days).map(|day| (day, name))),
            }
        }
    }
    known.works.sort_unstable();
    known.holidays.sort_unstable();
    known
}

/// `weekend Fri Sat from 2022-01-02`
fn week(line: &str) -> Option<(NaiveDate, WeekdaySet)> {
    let rest = line.strip_prefix("weekend")?;
    let (names, since) = rest.split_once(" from ").unwrap_or((rest, ""));
    let closed = names.split_whitespace().flat_map(str::parse::<Weekday>);
    Some((since.parse().unwrap_or(NaiveDate::MIN), closed.collect()))
}

fn days_of(text: &'static str) -> impl Iterator<Item = NaiveDate> {
    text.split_whitespace().flat_map(|token| {
        let (rule, years) = token.split_once(':').unwrap_or((token, ""));
        let one_day = rule.len() == 6 && rule.bytes().all(|b| b.is_ascii_digit());
        let (rule, years) = if one_day {
            (&rule[2..], &rule[..2])
        } else {
            (rule, years)
        };
        years_of(years).filter_map(move |year| day_by(rule, year))
    })
}

/// `22,24-30`, or nothing for every year.
fn years_of(text: &'static str) -> impl Iterator<Item = i32> {
    let all = text.is_empty().then_some(Calendar::YEARS);
    let some = text.split(',').filter_map(|run| {
        let (first, last) = run.split_once('-').unwrap_or((run, run));
        let year = |text: &str| text.parse::<i32>().ok().map(|year| 2000 + year);
        Some(year(first)?..=year(last)?)
    });
    all.into_iter().chain(some).flatten()
}

/// The day that a rule (`1225`, `E-2`, `11/4Thu`) gives in a year.
fn day_by(rule: &str, year: i32) -> Option<NaiveDate> {
    if let Some(offset) = rule.strip_prefix('E') {
        return western_easter(year)?.checked_add_signed(offset_of(offset)?);
    }
    if let Some(offset) = rule.strip_prefix('O') {
        return orthodox_easter(year)?.checked_add_signed(offset_of(offset)?);
    }
    if let Some((month, rest)) = rule.split_once('/') {
        let month: u32 = month.parse().ok()?;
        let (n, weekday) = rest.split_at_checked(1)?;
        let (n, weekday) = (n.parse().ok()?, weekday.parse().ok()?);
        if n < 5 {
            return NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
        }
        let long = Month::try_from(u8::try_from(month).ok()?).ok()?;
        let last = NaiveDate::from_ymd_opt(year, month, u32::from(long.num_days(year)?))?;
        return last.checked_sub_days(Days::new(u64::from(last.weekday().days_since(weekday))));
    }
    let (month, day) = rule.split_at_checked(2)?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

fn offset_of(text: &str) -> Option<chrono::TimeDelta> {
    chrono::TimeDelta::try_days(text.parse().ok()?)
}

/// Easter Sunday of the Gregorian calendar. Source: Meeus, Astronomical
/// Algorithms, chapter 8.
fn western_easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    from_numbers(year, n / 31, n % 31 + 1)
}

/// Easter Sunday of the Julian calendar as a Gregorian day, from 1900 to
/// 2099, while they are 13 days apart. Source: as above.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let n = d + e + 114;
    from_numbers(year, n / 31, n % 31 + 1)?.checked_add_days(Days::new(13))
}

fn from_numbers(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The counts were written by the script that made the file, from the
    /// days themselves; here they come from the rules.
    #[test]
    fn every_country_and_region_reads_as_it_was_written() {
        assert!(SECTIONS.len() > 850, "{}", SECTIONS.len());
        for (code, section) in SECTIONS.iter() {
            let known = find(code).expect(code);
            let mut days: Vec<_> = known.holidays.iter().map(|(day, _)| *day).collect();
            days.dedup();
            let unix = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day");
            let sum: i64 = days.iter().map(|day| (*day - unix).num_days()).sum();
            assert_eq!(format!("{} {sum}", days.len()), section.check, "{code}");
            assert!(!known.weeks.is_empty(), "{code}");
            assert!(days.iter().all(|day| Calendar::YEARS.contains(&day.year())));
        }
    }

    #[test]
    fn every_line_of_the_file_is_understood() {
        for (code, section) in SECTIONS.iter() {
            for line in section.body.lines().filter(|line| !line.is_empty()) {
                let days = line.strip_prefix("works ").or_else(|| {
                    let (name, days) = line.split_once('|')?;
                    (!name.trim_start_matches('-').is_empty()).then_some(days)
                });
                let understood = match days {
                    Some(days) => days
                        .split_whitespace()
                        .all(|token| days_of(token).next().is_some()),
                    None => week(line).is_some_and(|(_, closed)| !closed.is_empty()),
                };
                assert!(understood, "{code}: {line}");
            }
        }
    }
}
