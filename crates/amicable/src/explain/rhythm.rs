//! Times and rhythms in words.

use chrono::{Datelike as _, NaiveDate};
use schedule::days::rhythm::Rhythm;
use schedule::terms::Span;
use words::words::{Form, Gap, Words};

/// A length of time, as people count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Days(u64),
    Weeks(u64),
    HalfMonth,
    Months(u64),
    /// Years, and months besides.
    Years(u64, u64),
}

impl Time {
    /// So many days, told by the unit in which people would tell them.
    pub(super) fn about(days: u32) -> Self {
        let days = u64::from(days);
        match days {
            0..=13 => Self::Days(days),
            14..=59 => Self::Weeks((days + 3) / 7),
            _ => Self::months((days * 12 + 182) / 365),
        }
    }

    /// So many months, in years where they are many.
    pub(super) fn months(months: u64) -> Self {
        if months < 24 {
            Self::Months(months)
        } else {
            Self::Years(months / 12, months % 12)
        }
    }

    /// The time between two days of a rhythm, in its own unit where that
    /// comes out even.
    pub(super) fn between(rhythm: Option<Rhythm>, from: NaiveDate, to: NaiveDate) -> Self {
        let months = u64::try_from(
            (to.year() - from.year()) * 12 + to.month().cast_signed() - from.month().cast_signed(),
        )
        .unwrap_or(0);
        let days = u64::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0);
        match rhythm {
            Some(Rhythm::Month { .. }) if months > 0 => Self::months(months),
            Some(Rhythm::HalfMonth { .. }) if (12..=19).contains(&days) => Self::HalfMonth,
            Some(Rhythm::Week { .. }) if days > 0 && days % 7 == 0 => Self::Weeks(days / 7),
            Some(Rhythm::Day { .. } | Rhythm::Week { .. }) => Self::Days(days),
            _ if months > 0 && from.day() == to.day() => Self::months(months),
            _ => Self::Days(days),
        }
    }

    /// "31 days", "two weeks", "a month".
    pub(super) fn say(self, words: &Words) -> String {
        let count = |id, count: u64| words.fill(id, &[("count", count.into())]);
        match self {
            Self::Days(days) => count("words-days", days),
            Self::Weeks(weeks) => count("words-weeks", weeks),
            Self::HalfMonth => words.say("words-half-month"),
            Self::Months(months) => count("words-months", months),
            Self::Years(years, 0) => count("words-years", years),
            Self::Years(years, months) => words.fill(
                "words-years-and-months",
                &[
                    ("years", (&count("words-years", years)).into()),
                    ("months", (&count("words-months", months)).into()),
                ],
            ),
        }
    }
}

/// "from 22 December 2026 to 4 January 2027"; "on 24 December 2026" for
/// a single day.
pub(super) fn span(words: &Words, span: Span) -> String {
    let from = if span.from.year() == span.to.year() {
        Form::Month
    } else {
        Form::Full
    };
    written(words, span, from, Form::Full)
}

/// The same beside a day that tells the year: "from 22 December to
/// 4 January".
pub(super) fn span_near(words: &Words, near: Span, day: NaiveDate) -> String {
    let far = |other: NaiveDate| day.signed_duration_since(other).num_days().abs() > 300;
    if far(near.from) || far(near.to) {
        return span(words, near);
    }
    written(words, near, Form::Month, Form::Month)
}

fn written(words: &Words, span: Span, from: Form, to: Form) -> String {
    if span.from >= span.to {
        let day = words.day(span.to, to);
        return words.fill("words-on", &[("day", (&day).into())]);
    }
    let (from, to) = (words.day(span.from, from), words.day(span.to, to));
    from_to(words, "words-from-day-to-day", &from, &to)
}

fn from_to(words: &Words, id: &str, from: &str, to: &str) -> String {
    words.fill(id, &[("from", from.into()), ("to", to.into())])
}

/// "in July and August"; "from October to March" where they are many, in
/// the order in which they are given.
pub(super) fn months(words: &Words, months: &[u32]) -> String {
    let name = |month: &u32| words.fill("words-month", &[("month", (*month).into())]);
    let in_a_row = months
        .windows(2)
        .all(|pair| matches!(pair, [one, next] if *next == one % 12 + 1));
    match months {
        [first, _, .., last] if in_a_row => {
            let (from, to) = (name(first), name(last));
            from_to(words, "words-from-month-to-month", &from, &to)
        }
        _ => {
            let names: Vec<String> = months.iter().map(name).collect();
            words.fill(
                "words-in-months",
                &[("months", (&words.list(&names)).into())],
            )
        }
    }
}

/// How often, within a sentence: "every second Friday", "on the 15th and
/// the last day of each month", "every 10 days". The first payment, where
/// it is known, gives the weekday or the day of the month.
#[must_use]
pub fn rhythm(words: &Words, rhythm: Rhythm, first: Option<NaiveDate>) -> String {
    let count = |id, count: u32| words.fill(id, &[("count", count.into())]);
    match rhythm {
        Rhythm::Day { count: days } => count("rhythm-days", days),
        Rhythm::Week { count: weeks } => {
            let id = match weeks {
                1 => "paper-every-week",
                2 => "paper-every-two-weeks",
                _ => "rhythm-weeks",
            };
            match first {
                Some(first) if weeks <= 2 => {
                    let weekday = first.weekday().number_from_monday();
                    words.fill(id, &[("weekday", weekday.into())])
                }
                _ => count("rhythm-weeks", weeks),
            }
        }
        Rhythm::HalfMonth { days: [one, two] } => {
            let (one, two) = (day_of_month(words, one), day_of_month(words, two));
            words.fill(
                "paper-every-half-month",
                &[("first", (&one).into()), ("second", (&two).into())],
            )
        }
        Rhythm::Month {
            count: months,
            day,
            nth,
            weekday,
        } => {
            let every = count("rhythm-months", months);
            let every: (&str, Gap<'_>) = ("months", (&every).into());
            if let (Some(nth), Some(weekday)) = (nth, weekday) {
                let nth = u32::try_from(nth).unwrap_or(6);
                let nth = words.fill("words-nth", &[("nth", nth.into())]);
                let weekday = weekday.number_from_monday();
                let weekday = words.fill("words-weekday", &[("weekday", weekday.into())]);
                let id = if months == 1 {
                    "rhythm-nth"
                } else {
                    "rhythm-months-nth"
                };
                let gaps = [
                    every,
                    ("nth", (&nth).into()),
                    ("weekday", (&weekday).into()),
                ];
                return words.fill(id, &gaps);
            }
            let own = first.and_then(|first| u8::try_from(first.day()).ok());
            let Some(day) = day.or(own).filter(|_| months % 12 > 0) else {
                return count("rhythm-months", months);
            };
            let name = day_of_month(words, day);
            let gaps = [every, ("day", (&name).into())];
            match (months, day) {
                (1, 31..) => words.say("rhythm-month-last-day"),
                (1, 29..) => words.fill("paper-every-month-end", &gaps),
                (1, _) => words.fill("paper-every-month", &gaps),
                (_, 31..) => words.fill("rhythm-months-last-day", &gaps),
                _ => words.fill("rhythm-months-on", &gaps),
            }
        }
    }
}

fn day_of_month(words: &Words, day: u8) -> String {
    if day >= 31 {
        return words.say("rhythm-last-day");
    }
    words.fill("paper-day-of-month", &[("day", u32::from(day).into())])
}

/// How often, right after an amount: "a week", "twice a month", "on the
/// last Friday of each month".
#[must_use]
pub fn pace(words: &Words, of: Rhythm) -> String {
    match of {
        Rhythm::Day { count: 1 } => words.say("pace-day"),
        Rhythm::Week { count: 1 } => words.say("pace-week"),
        Rhythm::HalfMonth { .. } => words.say("pace-half-month"),
        Rhythm::Month { nth: Some(_), .. } => rhythm(words, of, None),
        Rhythm::Month { count: 1, .. } => words.say("pace-month"),
        Rhythm::Month { count: 12, .. } => words.say("pace-year"),
        Rhythm::Month { count, .. } => words.fill("rhythm-months", &[("count", count.into())]),
        Rhythm::Day { .. } | Rhythm::Week { .. } => rhythm(words, of, None),
    }
}
