//! The days of a plan: each as it was agreed, and as it is paid.

use chrono::{Datelike, NaiveDate};
use money::calendar::{Calendar, Roll};

use crate::dates::Rhythm;
use crate::plan::MOST_ROWS;
use crate::ratio::Ratio;
use crate::terms::{Amounts, InterestDay, Terms, When};
use crate::wrong::{TermsError, Wrong, wrong};

/// A day on which a plan asks for money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The day that was agreed.
    pub(crate) contractual: NaiveDate,
    /// The day on which it is paid: the agreed one, rolled off a closed
    /// day.
    pub(crate) date: NaiveDate,
    /// How many periods it is from the anchor, where there is a rhythm.
    pub(crate) step: Option<i32>,
}

/// How many days in a row may be left out before the search for the next
/// one is given up: the longest plan, day by day.
const MOST_SKIPPED: usize = 40_000;

/// Works out the days that terms ask for.
pub(crate) struct Days<'a> {
    when: &'a When,
    /// The rhythm and the day that it is counted from.
    pub(crate) beat: Option<(Rhythm, NaiveDate)>,
    calendar: Option<(Calendar, Roll)>,
    /// The days themselves, where no rhythm gives them.
    listed: Vec<NaiveDate>,
    /// Days up to this one are none of the plan.
    after: Option<NaiveDate>,
    /// The last day that can be one.
    until: Option<NaiveDate>,
    /// The day from which interest runs.
    pub(crate) start: NaiveDate,
}

impl<'a> Days<'a> {
    pub(crate) fn new(terms: &'a Terms) -> Result<Self, TermsError> {
        let when = &terms.when;
        spans("when.skip", &when.skip)?;
        let mut months = [false; 13];
        for (index, month) in when.skip_months.iter().enumerate() {
            let known = months.get_mut(usize::from(*month)).filter(|_| *month > 0);
            *known.ok_or_else(|| {
                wrong(
                    format!("when.skipMonths[{index}]"),
                    Wrong::Range { from: 1, to: 12 },
                )
            })? = true;
        }
        if months[1..].iter().all(|skipped| *skipped) {
            return Err(wrong(
                "when.skipMonths",
                Wrong::NoAnswer("no month is left to pay in"),
            ));
        }
        let calendar = match &when.roll {
            Some(roll) if roll.rule != Roll::None => {
                let calendar = Calendar::new(&roll.calendar).map_err(|error| {
                    wrong("when.roll.calendar", Wrong::Calendar(error.to_string()))
                })?;
                Some((calendar, roll.rule))
            }
            _ => None,
        };
        let listed: Vec<NaiveDate> = match &terms.amounts {
            Amounts::ByHand { rows } => rows.iter().map(|row| row.on).collect(),
            _ => when.dates.clone(),
        };
        let by_hand = matches!(terms.amounts, Amounts::ByHand { .. });
        let field = if by_hand {
            "amounts.rows"
        } else {
            "when.dates"
        };
        if by_hand && !when.dates.is_empty() {
            return Err(wrong("when.dates", Wrong::Both("amounts.rows")));
        }
        if let Some(at) = listed.windows(2).position(|pair| pair[0] >= pair[1]) {
            return Err(wrong(
                format!("{field}[{}]", at + 1),
                Wrong::TooEarly {
                    day: listed[at + 1],
                    than: listed[at],
                },
            ));
        }
        if let Some(first) = listed.first() {
            if when.rhythm.is_some() && !by_hand {
                return Err(wrong(field, Wrong::Both("when.rhythm")));
            }
            let start = terms
                .start
                .unwrap_or_else(|| Rhythm::MONTHLY.day(*first, -1).unwrap_or(*first));
            // Rows by hand may fall off the rhythm, but time beside them is
            // still counted by its periods.
            let anchor = when.first.unwrap_or(*first);
            let days = Self {
                when,
                beat: when.rhythm.map(|rhythm| (rhythm, anchor)),
                calendar,
                listed,
                after: None,
                until: when.until,
                start,
            };
            not_before(field, days.listed[0], start)?;
            return Ok(days);
        }
        if by_hand {
            return Err(wrong(
                field,
                Wrong::Count {
                    most: i64::from(MOST_ROWS),
                },
            ));
        }
        let rhythm = when
            .rhythm
            .ok_or_else(|| wrong("when.rhythm", Wrong::Missing("how often, or the dates")))?;
        if !rhythm.is_possible() {
            return Err(wrong("when.rhythm", Wrong::Rhythm));
        }
        let (anchor, after, start) = match (when.first, terms.start) {
            (Some(first), start) => {
                let (step, day) = rhythm
                    .steps(first)
                    .next()
                    .ok_or_else(|| wrong("when.first", Wrong::OutOfRange))?;
                let before = step
                    .checked_sub(1)
                    .and_then(|step| rhythm.day(first, step))
                    .ok_or_else(|| wrong("when.first", Wrong::OutOfRange))?;
                let start = start.unwrap_or(before);
                not_before("when.first", day, start)?;
                (first, None, start)
            }
            (None, Some(start)) => (start, Some(start), start),
            (None, None) => {
                return Err(wrong(
                    "when.first",
                    Wrong::Missing("the day of the first payment, or the start"),
                ));
            }
        };
        Ok(Self {
            when,
            beat: Some((rhythm, anchor)),
            calendar,
            listed,
            after,
            until: when.until,
            start,
        })
    }

    /// Lets the days go on past `when.until`: it was the end of something
    /// else than the plan.
    pub(crate) fn open_end(&mut self) {
        self.until = None;
    }

    /// Whether the days come to an end by themselves, and after how many.
    pub(crate) fn listed(&self) -> Option<usize> {
        (!self.listed.is_empty()).then_some(self.listed.len())
    }

    /// The days in order, up to `when.until`; each is later than the one
    /// before it, so that two that roll onto one day are one.
    pub(crate) fn slots(&self) -> impl Iterator<Item = Slot> + '_ {
        let after = self.after;
        let beat = self.beat.filter(|_| self.listed.is_empty());
        let by_beat = beat.into_iter().flat_map(move |(rhythm, anchor)| {
            rhythm
                .steps(anchor)
                .map(|(step, day)| (Some(step), day))
                .skip_while(move |(_, day)| after.is_some_and(|after| *day <= after))
        });
        let listed = self.listed.iter().map(|day| (None, *day));
        let mut before: Option<NaiveDate> = None;
        let mut skipped = 0_usize;
        listed
            .chain(by_beat)
            .take_while(|(_, day)| self.until.is_none_or(|until| *day <= until))
            .map_while(move |(step, day)| {
                let out = self.left_out(day);
                skipped = if out { skipped + 1 } else { 0 };
                (skipped < MOST_SKIPPED).then_some((!out).then_some((step, day)))
            })
            .flatten()
            .filter_map(move |(step, contractual)| {
                let date = self.rolled(contractual);
                if before.is_some_and(|before| date <= before) {
                    return None;
                }
                before = Some(date);
                Some(Slot {
                    contractual,
                    date,
                    step,
                })
            })
    }

    fn left_out(&self, day: NaiveDate) -> bool {
        self.when.skip.iter().any(|span| span.has(day))
            || (!self.when.skip_months.is_empty()
                && self
                    .when
                    .skip_months
                    .iter()
                    .any(|month| u32::from(*month) == day.month()))
    }

    fn rolled(&self, day: NaiveDate) -> NaiveDate {
        match &self.calendar {
            Some((calendar, rule)) => calendar.roll(day, *rule).unwrap_or(day),
            None => day,
        }
    }

    /// The day to which the interest of a slot counts.
    pub(crate) fn interest_day(&self, slot: &Slot) -> NaiveDate {
        match &self.when.roll {
            Some(roll) if roll.interest == InterestDay::Rolled => slot.date,
            _ => slot.contractual,
        }
    }

    /// The time from `from` to `to` in years by whole periods, counted
    /// back from `to`, and odd days.
    pub(crate) fn periods(&self, from: NaiveDate, to: NaiveDate) -> Option<Ratio> {
        let (rhythm, anchor) = self.beat.unwrap_or((Rhythm::MONTHLY, to));
        let (parts, year) = rhythm.year_part();
        // The step of the rhythm that falls on `to`, or else `to` is an
        // anchor of its own.
        let about = to.signed_duration_since(anchor).num_days() * i64::from(year)
            / (365 * i64::from(parts.max(1)));
        let on_beat = (about - 3..=about + 3)
            .filter_map(|step| i32::try_from(step).ok())
            .find(|step| rhythm.day(anchor, *step) == Some(to));
        let (anchor, step) = match on_beat {
            Some(step) => (anchor, step),
            None => match rhythm {
                // Off the beat, months are counted by the day itself.
                Rhythm::HalfMonth { .. } | Rhythm::Month { .. } => {
                    return months_and_days(from, to);
                }
                Rhythm::Day { .. } | Rhythm::Week { .. } => (to, 0),
            },
        };
        let days = to.signed_duration_since(from).num_days();
        // So many whole periods at least fit; then one by one.
        let mut whole =
            i32::try_from((days * i64::from(year) / (i64::from(parts.max(1)) * 366) - 2).max(0))
                .ok()?;
        while rhythm.day(anchor, step.checked_sub(whole + 1)?)? >= from {
            whole += 1;
        }
        let odd = rhythm
            .day(anchor, step.checked_sub(whole)?)?
            .signed_duration_since(from)
            .num_days();
        Ratio::new(i128::from(whole) * i128::from(parts), i128::from(year)).plus(Ratio::new(
            i128::from(odd),
            i128::from(rhythm.odd_days_in_a_year()),
        ))
    }
}

/// The time between two days in whole months, counted back from the
/// later one, and odd days of which a year has 360.
fn months_and_days(from: NaiveDate, to: NaiveDate) -> Option<Ratio> {
    let mut whole = 0;
    while Rhythm::MONTHLY.day(to, -(whole + 1))? >= from {
        whole += 1;
    }
    let odd = Rhythm::MONTHLY
        .day(to, -whole)?
        .signed_duration_since(from)
        .num_days();
    Ratio::new(i128::from(whole), 12).plus(Ratio::new(i128::from(odd), 360))
}

fn not_before(field: &'static str, day: NaiveDate, than: NaiveDate) -> Result<(), TermsError> {
    if day < than {
        return Err(wrong(field, Wrong::TooEarly { day, than }));
    }
    Ok(())
}

/// Times whose last day does not come before the first.
pub(crate) fn spans(field: &str, spans: &[crate::terms::Span]) -> Result<(), TermsError> {
    match spans.iter().position(|span| span.to < span.from) {
        Some(at) => Err(wrong(
            format!("{field}[{at}].to"),
            Wrong::TooEarly {
                day: spans[at].to,
                than: spans[at].from,
            },
        )),
        None => Ok(()),
    }
}
