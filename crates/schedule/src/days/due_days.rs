//! The days of a plan: each as it was agreed, and as it is paid.

use chrono::{Datelike, NaiveDate};
use money::calendar::{Calendar, Roll};

use crate::amortise::ratio::Ratio;
use crate::days::rhythm::Rhythm;
use crate::terms::error::{Needed, NoAnswer, TermsError, Wrong, wrong};
use crate::terms::limits::MOST_ROWS;
use crate::terms::limits::{MOST_ENTRIES, YEARS};
use crate::terms::{Amounts, InterestDay, Span, Terms, When};

/// A day on which a plan asks for money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The day that was agreed.
    pub contractual: NaiveDate,
    /// The day on which it is paid: the agreed one, rolled off a closed
    /// day.
    pub date: NaiveDate,
    /// How many periods it is from the anchor, where there is a rhythm.
    pub step: Option<i32>,
    /// Days of the rhythm before it were left out.
    pub skipped: bool,
    /// No business day is near enough.
    pub closed: bool,
}

impl Slot {
    /// A day of its own, as agreed.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            contractual: day,
            date: day,
            step: None,
            skipped: false,
            closed: false,
        }
    }
}

/// How many days in a row may be left out before the search for the next
/// one is given up: the longest plan, day by day.
const MOST_SKIPPED: usize = 40_000;

/// Works out the days that terms ask for.
pub struct Days<'a> {
    when: &'a When,
    /// The rhythm and the day that it is counted from.
    pub beat: Option<(Rhythm, NaiveDate)>,
    calendar: Option<(Calendar, Roll)>,
    /// The days themselves, where no rhythm gives them.
    listed: Vec<NaiveDate>,
    /// Days up to this one are none of the plan.
    after: Option<NaiveDate>,
    /// The last day that can be one.
    until: Option<NaiveDate>,
    /// The day from which interest runs.
    pub start: NaiveDate,
}

impl<'a> Days<'a> {
    /// Reads when a plan asks for money.
    ///
    /// # Errors
    /// Days that can't be; the error names the field.
    pub fn new(terms: &'a Terms) -> Result<Self, TermsError> {
        let when = &terms.when;
        in_calendar(terms)?;
        left_out(when)?;
        let (field, listed) = listed(terms)?;
        let mut days = Self {
            when,
            beat: None,
            calendar: calendar(when)?,
            listed,
            after: None,
            until: when.until,
            start: terms.start.unwrap_or_default(),
        };
        match days.listed.first() {
            Some(first) => {
                let month_before = || Rhythm::MONTHLY.day(*first, -1).unwrap_or(*first);
                days.start = terms.start.unwrap_or_else(month_before);
                // Rows by hand may fall off the rhythm, but time beside them
                // is still counted by its periods.
                let anchor = when.first.unwrap_or(*first);
                days.beat = when.rhythm.map(|rhythm| (rhythm, anchor));
                not_before(field, *first, days.start)?;
            }
            None => days.by_rhythm(terms)?,
        }
        let masked = match (when.skip_months.is_empty(), when.skip.is_empty()) {
            (false, _) => Some("when.skipMonths"),
            (true, false) => Some("when.skip"),
            (true, true) => None,
        };
        match masked {
            Some(field) if days.listed.is_empty() && days.slots().next().is_none() => {
                Err(wrong(field, Wrong::NoDayLeft))
            }
            _ => Ok(days),
        }
    }

    /// Takes the days of the rhythm, from its anchor on.
    fn by_rhythm(&mut self, terms: &Terms) -> Result<(), TermsError> {
        let when = &terms.when;
        let rhythm = when.rhythm.ok_or_else(|| {
            wrong(
                "when.rhythm",
                Wrong::Missing {
                    what: Needed::RhythmOrDates,
                },
            )
        })?;
        if !rhythm.is_possible() {
            return Err(wrong("when.rhythm", Wrong::Rhythm));
        }
        let Some(first) = when.first else {
            let why = Wrong::Missing {
                what: Needed::FirstOrStart,
            };
            let start = terms.start.ok_or_else(|| wrong("when.first", why))?;
            self.beat = Some((rhythm, start));
            self.after = Some(start);
            self.start = start;
            return Ok(());
        };
        let range = || wrong("when.first", Wrong::OutOfRange);
        let (step, day) = rhythm.steps(first).next().ok_or_else(range)?;
        self.start = match terms.start {
            Some(start) => start,
            None => rhythm.day(first, step - 1).ok_or_else(range)?,
        };
        not_before("when.first", day, self.start)?;
        self.beat = Some((rhythm, first));
        Ok(())
    }

    /// Lets the days go on past `when.until`: it was the end of something
    /// else than the plan.
    pub fn open_end(&mut self) {
        self.until = None;
    }

    /// Whether the days come to an end by themselves, and after how many.
    pub fn listed(&self) -> Option<usize> {
        (!self.listed.is_empty()).then_some(self.listed.len())
    }

    /// The days in order, up to `when.until`; each is later than the one
    /// before it, so that two that roll onto one day are one.
    pub fn slots(&self) -> impl Iterator<Item = Slot> + '_ {
        let after = self.after;
        let beat = self.beat.filter(|_| self.listed.is_empty());
        let by_beat = beat.into_iter().flat_map(move |(rhythm, anchor)| {
            rhythm
                .steps(anchor)
                .map(|(step, day)| (Some(step), day))
                .skip_while(move |(_, day)| after.is_some_and(|after| *day <= after))
        });
        let listed = self.listed.iter().map(|day| (None, *day));
        let mut skipped = 0_usize;
        let mut before: Option<NaiveDate> = None;
        listed
            .chain(by_beat)
            .take_while(|(_, day)| self.until.is_none_or(|until| *day <= until))
            .take_while(|(_, day)| YEARS.contains(&day.year()))
            .map_while(move |(step, day)| {
                if self.left_out(day) {
                    skipped += 1;
                    return (skipped < MOST_SKIPPED).then_some(None);
                }
                let slot = self.slot(day, step, skipped > 0);
                skipped = 0;
                Some(Some(slot))
            })
            .flatten()
            .filter(move |slot| {
                let later = before.is_none_or(|before| before < slot.date);
                if later {
                    before = Some(slot.date);
                }
                later
            })
    }

    fn slot(&self, contractual: NaiveDate, step: Option<i32>, skipped: bool) -> Slot {
        let (date, closed) = match self.rolled(contractual) {
            Some(date) => (date, false),
            None => (contractual, true),
        };
        Slot {
            contractual,
            date,
            step,
            skipped,
            closed,
        }
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

    /// Where a day goes that is closed, never to before the start; none
    /// where no business day is near.
    fn rolled(&self, day: NaiveDate) -> Option<NaiveDate> {
        let Some((calendar, rule)) = &self.calendar else {
            return Some(day);
        };
        let date = calendar.roll(day, *rule).ok()?;
        if date < self.start {
            return calendar.roll(day, Roll::Following).ok();
        }
        Some(date)
    }

    /// The day to which the interest of a slot counts.
    pub fn interest_day(&self, slot: &Slot) -> NaiveDate {
        match &self.when.roll {
            Some(roll) if roll.interest == InterestDay::Rolled => slot.date,
            _ => slot.contractual,
        }
    }

    /// The time from `from` to `to` in years by whole periods, counted
    /// back from `to`, and odd days.
    pub(crate) fn periods(&self, from: NaiveDate, to: NaiveDate) -> Option<Ratio> {
        let (rhythm, anchor) = self.beat.unwrap_or((Rhythm::MONTHLY, to));
        // The halves of a month are as long as their days make them; what
        // is not on them is counted by the month.
        if matches!(rhythm, Rhythm::HalfMonth { .. }) {
            return months_and_days(from, to);
        }
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

/// The days themselves, where terms list them, and the field that does.
fn listed(terms: &Terms) -> Result<(&'static str, Vec<NaiveDate>), TermsError> {
    let when = &terms.when;
    let (field, listed): (_, Vec<NaiveDate>) = match &terms.amounts {
        Amounts::ByHand { rows } => ("amounts.rows", rows.iter().map(|row| row.on).collect()),
        _ => ("when.dates", when.dates.clone()),
    };
    let by_hand = matches!(terms.amounts, Amounts::ByHand { .. });
    if by_hand {
        for (field, given) in [
            ("when.dates", !when.dates.is_empty()),
            ("when.count", when.count.is_some()),
            ("when.until", when.until.is_some()),
            ("when.skip", !when.skip.is_empty()),
            ("when.skipMonths", !when.skip_months.is_empty()),
        ] {
            if given {
                return Err(wrong(
                    field,
                    Wrong::Both {
                        other: "amounts.rows",
                    },
                ));
            }
        }
    }
    if by_hand && listed.is_empty() {
        let most = i64::from(MOST_ROWS);
        return Err(wrong(field, Wrong::Count { most }));
    }
    if !listed.is_empty() && when.rhythm.is_some() && !by_hand {
        return Err(wrong(
            field,
            Wrong::Both {
                other: "when.rhythm",
            },
        ));
    }
    if let Some(at) = listed.windows(2).position(|pair| pair[0] >= pair[1]) {
        let (day, than) = (listed[at + 1], listed[at]);
        return Err(wrong(
            format!("{field}[{}]", at + 1),
            Wrong::NotAfter { day, than },
        ));
    }
    Ok((field, listed))
}

/// Whether the times to leave out are times, and leave something.
fn left_out(when: &When) -> Result<(), TermsError> {
    spans("when.skip", &when.skip)?;
    let mut skipped = [false; 12];
    for (index, month) in when.skip_months.iter().enumerate() {
        let known = usize::from(*month).checked_sub(1);
        let known = known.and_then(|month| skipped.get_mut(month));
        *known.ok_or_else(|| {
            let why = Wrong::Range { from: 1, to: 12 };
            wrong(format!("when.skipMonths[{index}]"), why)
        })? = true;
    }
    if skipped.iter().all(|skipped| *skipped) {
        let why = Wrong::NoAnswer {
            because: NoAnswer::NoMonth,
        };
        return Err(wrong("when.skipMonths", why));
    }
    Ok(())
}

fn calendar(when: &When) -> Result<Option<(Calendar, Roll)>, TermsError> {
    let Some(roll) = when.roll.as_ref().filter(|roll| roll.rule != Roll::None) else {
        return Ok(None);
    };
    match Calendar::new(&roll.calendar) {
        Ok(calendar) => Ok(Some((calendar, roll.rule))),
        Err(error) => Err(wrong(
            format!("when.roll.calendar.{}", error.field()),
            Wrong::Calendar(error),
        )),
    }
}

/// Every day of terms is in the years in which plans are made.
fn in_calendar(terms: &Terms) -> Result<(), TermsError> {
    let one = |field: &str, index: Option<usize>, name: &str, day: NaiveDate| {
        if YEARS.contains(&day.year()) {
            return Ok(());
        }
        let field = match index {
            None => format!("{field}{name}"),
            Some(index) => format!("{field}[{index}]{name}"),
        };
        Err(wrong(field, Wrong::Year { day }))
    };
    let when = &terms.when;
    let interest = terms.interest.as_ref();
    for (field, day) in [
        ("start", terms.start),
        ("deposit.on", terms.deposit.and_then(|deposit| deposit.on)),
        ("when.first", when.first),
        ("when.until", when.until),
        ("interest.freeUntil", interest.and_then(|it| it.free_until)),
    ] {
        day.map_or(Ok(()), |day| one(field, None, "", day))?;
    }
    for (index, day) in when.dates.iter().enumerate() {
        one("when.dates", Some(index), "", *day)?;
    }
    for (index, advance) in terms.advances.iter().enumerate() {
        one("advances", Some(index), ".on", advance.on)?;
    }
    for (index, from) in interest.iter().flat_map(|it| &it.rates).enumerate() {
        one("interest.rates", Some(index), ".from", from.from)?;
    }
    if let Amounts::ByHand { rows } = &terms.amounts {
        for (index, row) in rows.iter().enumerate() {
            one("amounts.rows", Some(index), ".on", row.on)?;
        }
    }
    Ok(())
}

fn not_before(field: &'static str, day: NaiveDate, than: NaiveDate) -> Result<(), TermsError> {
    if day < than {
        return Err(wrong(field, Wrong::TooEarly { day, than }));
    }
    Ok(())
}

/// Times whose last day does not come before the first.
pub fn spans(field: &'static str, spans: &[Span]) -> Result<(), TermsError> {
    if i64::try_from(spans.len()).is_ok_and(|count| count > MOST_ENTRIES) {
        return Err(wrong(field, Wrong::Entries { most: MOST_ENTRIES }));
    }
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
