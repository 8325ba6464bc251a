//! A plan on the desk: what of it is open, and how a new version of it is
//! laid out.

use chrono::NaiveDate;
use money::amount::Money;
use money::calendar::{Calendar, Roll};
use money::currency::Currency;

use super::error::{AmendError, Cannot, Unfit, cannot};
use crate::days::rhythm::Rhythm;
use crate::row::Row;
use crate::terms::error::Wrong;
use crate::terms::{Method, Span, Terms};
use allocation::components::Components;

/// What is open on a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    /// Its place among the rows.
    pub(super) row: usize,
    pub(super) fee: i64,
    pub(super) interest: i64,
    pub(super) principal: i64,
}

impl Open {
    pub(super) fn total(&self) -> i64 {
        self.fee + self.interest + self.principal
    }
}

/// A plan, what was paid on it, and the day from which it changes.
pub(super) struct Desk<'a> {
    pub(super) terms: &'a Terms,
    pub(super) rows: &'a [Row],
    pub(super) paid: &'a [Components],
    pub(super) on: NaiveDate,
    pub(super) currency: Currency,
    /// The day of the agreement.
    pub(super) start: NaiveDate,
    /// Open rows that were due before the day, in order.
    pub(super) missed: Vec<Open>,
    /// Open rows that are due on the day or later, in order.
    pub(super) coming: Vec<Open>,
    calendar: Option<(Calendar, Roll)>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        terms: &'a Terms,
        rows: &'a [Row],
        paid: &'a [Components],
        on: NaiveDate,
    ) -> Result<Self, AmendError> {
        let Some(first) = rows.first() else {
            return Err(cannot(
                "rows",
                Cannot::Unfit {
                    because: Unfit::NoRows,
                },
            ));
        };
        if rows.len() != paid.len() {
            let why = Cannot::Unfit {
                because: Unfit::PaidPerRow,
            };
            return Err(cannot("paid", why));
        }
        let currency = first.amount.currency();
        let start = start(terms, first);
        let (mut missed, mut coming) = (Vec::new(), Vec::new());
        let mut sum = 0_i128;
        for (index, (row, paid)) in rows.iter().zip(paid).enumerate() {
            let open = Open {
                row: index,
                fee: row.fee.minor() - paid.fee,
                interest: row.interest.minor() - paid.interest,
                principal: row.principal.minor() - paid.principal,
            };
            sum += i128::from(row.amount.minor());
            if paid.smaller(Components::NOTHING) != Components::NOTHING
                || open.fee.min(open.interest).min(open.principal) < 0
            {
                let why = Cannot::Unfit {
                    because: Unfit::PaidTooMuch,
                };
                return Err(cannot(format!("paid[{index}]"), why));
            }
            if row.part.is_conditional() || open.total() == 0 {
                continue;
            }
            if row.due < on {
                missed.push(open);
            } else {
                coming.push(open);
            }
        }
        if sum > i128::from(Money::MAX_MINOR) {
            return Err(cannot("rows", Cannot::NoPlan(Wrong::OutOfRange)));
        }
        let by_day = |open: &Open| (rows[open.row].due, open.row);
        missed.sort_by_key(by_day);
        coming.sort_by_key(by_day);
        let calendar = match &terms.when.roll {
            Some(roll) if roll.rule != Roll::None => Calendar::new(&roll.calendar)
                .ok()
                .map(|calendar| (calendar, roll.rule)),
            _ => None,
        };
        Ok(Self {
            terms,
            rows,
            paid,
            on,
            currency,
            start,
            missed,
            coming,
            calendar,
        })
    }

    /// Whether interest runs by the day and the plan must be worked out
    /// anew where its days or amounts change.
    pub(super) fn bears(&self) -> bool {
        let interest = self.terms.interest.as_ref();
        interest.is_some_and(|interest| interest.method != Method::Flat)
    }

    pub(super) fn money(&self, coins: i64) -> Result<Money, AmendError> {
        Ok(Money::from_minor(coins, self.currency)?)
    }

    /// A day, rolled off closed days as the terms want it.
    pub(super) fn rolled(&self, day: NaiveDate) -> NaiveDate {
        match &self.calendar {
            Some((calendar, rule)) => calendar.roll(day, *rule).unwrap_or(day),
            None => day,
        }
    }

    /// The rhythm that the plan goes on by, and its anchor. Days that
    /// were given one by one go on by the month.
    pub(super) fn beat(&self, after: NaiveDate) -> (Rhythm, NaiveDate) {
        match self.terms.when.rhythm {
            Some(rhythm) => (rhythm, self.terms.when.first.unwrap_or(self.start)),
            None => (Rhythm::MONTHLY, after),
        }
    }

    /// The days after a day on which the plan can ask for something.
    pub(super) fn days_after(
        &self,
        after: NaiveDate,
        without: Option<Span>,
    ) -> impl Iterator<Item = NaiveDate> + '_ {
        let (rhythm, anchor) = self.beat(after);
        rhythm
            .days(anchor)
            .skip_while(move |day| *day <= after)
            .take(40_000)
            .filter(move |day| {
                !self.left_out(*day)
                    && without.is_none_or(|span| !span.has(*day) && !span.has(self.rolled(*day)))
            })
    }

    fn left_out(&self, day: NaiveDate) -> bool {
        use chrono::Datelike as _;
        let when = &self.terms.when;
        when.skip.iter().any(|span| span.has(day))
            || when
                .skip_months
                .iter()
                .any(|month| u32::from(*month) == day.month())
    }

    /// The last day among all rows that ask for something.
    pub(super) fn last_day(&self) -> NaiveDate {
        let days = self.rows.iter().filter(|row| !row.part.is_conditional());
        days.map(|row| row.contractual).max().unwrap_or(self.start)
    }

    /// The debt itself that is open.
    pub(super) fn left_to_pay(&self) -> i64 {
        let open = self.missed.iter().chain(&self.coming);
        open.map(|open| open.principal).sum()
    }
}

/// The day of the agreement; one period before the first row, where terms
/// don't say.
pub(super) fn start(terms: &Terms, first: &Row) -> NaiveDate {
    terms.start.unwrap_or_else(|| {
        let rhythm = terms.when.rhythm.unwrap_or(Rhythm::MONTHLY);
        let anchor = terms.when.first.unwrap_or(first.contractual);
        let before = rhythm.steps(anchor).next();
        before
            .and_then(|(step, _)| rhythm.day(anchor, step.checked_sub(1)?))
            .unwrap_or(first.contractual)
            .min(first.contractual)
    })
}
