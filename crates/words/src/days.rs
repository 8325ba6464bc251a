//! Days as each language writes them.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{MD, MDE, YMD, YMDE};

use crate::locale::{Language, Locale};

/// How much of a day is written. Months are always words, so that
/// nobody takes 3/9 for the other day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `1 Aug`, for a column.
    Short,
    /// `1 Aug 2026`, for a column that spans years.
    ShortYear,
    /// `1 August`.
    Month,
    /// `27 November 2026`.
    Full,
    /// `Friday 27 November`.
    Weekday,
    /// `Friday 27 November 2026`.
    WeekdayFull,
}

/// Writes days in one locale.
pub(crate) struct Days {
    locale: Locale,
    tables: Option<Tables>,
}

struct Tables {
    short: Formatter<Gregorian, MD>,
    short_year: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, MD>,
    full: Formatter<Gregorian, YMD>,
    weekday: Formatter<Gregorian, MDE>,
    weekday_full: Formatter<Gregorian, YMDE>,
}

impl Tables {
    fn read(locale: Locale) -> Option<Self> {
        let locale: icu_locale_core::Locale = locale.to_string().parse().ok()?;
        Some(Self {
            short: Formatter::try_new((&locale).into(), MD::medium()).ok()?,
            short_year: Formatter::try_new((&locale).into(), YMD::medium()).ok()?,
            month: Formatter::try_new((&locale).into(), MD::long()).ok()?,
            full: Formatter::try_new((&locale).into(), YMD::long()).ok()?,
            weekday: Formatter::try_new((&locale).into(), MDE::long()).ok()?,
            weekday_full: Formatter::try_new((&locale).into(), YMDE::long()).ok()?,
        })
    }
}

impl Days {
    pub(crate) fn new(locale: Locale) -> Self {
        Self {
            locale,
            tables: Tables::read(locale),
        }
    }

    /// The day; as ISO 8601 writes it should the tables or the calendar
    /// not reach so far.
    pub(crate) fn day(&self, day: NaiveDate, form: Form) -> String {
        let words = self.tables.as_ref().and_then(|tables| {
            let month = u8::try_from(day.month()).ok()?;
            let date = Date::try_new_gregorian(day.year(), month, u8::try_from(day.day()).ok()?);
            let date = date.ok()?;
            Some(match form {
                Form::Short => tables.short.format(&date).to_string(),
                // The tables have figures only for this one: 27.11.2026.
                Form::ShortYear if self.locale.language() == Language::De => {
                    format!("{} {}", tables.short.format(&date), day.year())
                }
                Form::ShortYear => tables.short_year.format(&date).to_string(),
                Form::Month => tables.month.format(&date).to_string(),
                Form::Full => tables.full.format(&date).to_string(),
                Form::Weekday => tables.weekday.format(&date).to_string(),
                Form::WeekdayFull => tables.weekday_full.format(&date).to_string(),
            })
        });
        let words = words.unwrap_or_else(|| day.to_string());
        match self.locale.language() {
            Language::Fr if day.day() == 1 => first_of_month(&words),
            Language::En | Language::Es => without_comma_before_figures(&words),
            _ => words,
        }
    }
}

/// French counts the first day of a month and numbers the others.
fn first_of_month(words: &str) -> String {
    let mut written = Vec::new();
    for word in words.split(' ') {
        written.push(if word == "1" { "1er" } else { word });
    }
    written.join(" ")
}

/// Within a sentence it is "due on Friday 27 November", with a comma
/// only where the month comes first.
fn without_comma_before_figures(words: &str) -> String {
    match words.split_once(", ") {
        Some((weekday, rest))
            if rest.starts_with(|c: char| c.is_ascii_digit())
                && weekday.chars().all(char::is_alphabetic) =>
        {
            format!("{weekday} {rest}")
        }
        _ => words.to_owned(),
    }
}

impl fmt::Debug for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Days({})", self.locale)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_day_is_written_as_its_readers_write_it() {
        let mut table = String::new();
        for (language, country, day) in [
            ("en", "GB", "2026-11-27"),
            ("en", "US", "2026-11-27"),
            ("de", "DE", "2026-11-27"),
            ("de", "AT", "2027-01-01"),
            ("fr", "FR", "2026-08-01"),
            ("fr", "FR", "2026-11-11"),
            ("es", "ES", "2026-11-27"),
            ("es", "MX", "2026-09-01"),
        ] {
            let locale = Locale::new(language, country);
            let days = Days::new(locale);
            let day: NaiveDate = day.parse().expect("a day");
            let columns = [Form::Short, Form::ShortYear, Form::Month].map(|f| days.day(day, f));
            let prose = [Form::Full, Form::Weekday, Form::WeekdayFull].map(|f| days.day(day, f));
            table += &format!("{locale}  {}\n", columns.join(" | "));
            table += &format!("       {}\n", prose.join(" | "));
        }
        expect![[r#"
            en-GB  27 Nov | 27 Nov 2026 | 27 November
                   27 November 2026 | Friday 27 November | Friday 27 November 2026
            en-US  Nov 27 | Nov 27, 2026 | November 27
                   November 27, 2026 | Friday, November 27 | Friday, November 27, 2026
            de-DE  27. Nov. | 27. Nov. 2026 | 27. November
                   27. November 2026 | Freitag, 27. November | Freitag, 27. November 2026
            de-AT  1. Jän. | 1. Jän. 2027 | 1. Jänner
                   1. Jänner 2027 | Freitag, 1. Jänner | Freitag, 1. Jänner 2027
            fr-FR  1er août | 1er août 2026 | 1er août
                   1er août 2026 | samedi 1er août | samedi 1er août 2026
            fr-FR  11 nov. | 11 nov. 2026 | 11 novembre
                   11 novembre 2026 | mercredi 11 novembre | mercredi 11 novembre 2026
            es-ES  27 nov | 27 nov 2026 | 27 de noviembre
                   27 de noviembre de 2026 | viernes 27 de noviembre | viernes 27 de noviembre de 2026
            es-MX  1 sep | 1 sep 2026 | 1 de septiembre
                   1 de septiembre de 2026 | martes 1 de septiembre | martes 1 de septiembre de 2026
        "#]].assert_eq(&table);
    }

    #[test]
    fn a_day_beyond_the_tables_is_still_written() {
        let days = Days::new(Locale::new("en", "GB"));
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            assert!(!days.day(day, Form::Full).is_empty());
        }
    }
}
