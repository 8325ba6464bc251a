//! Terms that were read: the amortisation that they describe, before its
//! rows are worked out.

use super::amortisation::{End, Line};
use chrono::NaiveDate;
use money::amount::Money;
use money::currency::Currency;

use super::accrual::Accrual;
use super::amortisation::{Course, Lost};
use crate::terms::error::{NoAnswer, TermsError, Wrong, wrong};
use crate::terms::{Amounts, Terms};

/// Terms read, with a way to go.
pub(crate) struct Prepared<'a, 'b> {
    pub(crate) terms: &'a Terms,
    pub(crate) currency: Currency,
    /// The debt with all advances.
    pub(crate) total: i64,
    pub(crate) course: Course<'b>,
    /// The level amount is to be worked out.
    pub(crate) unknown: bool,
    /// The level amount that was given.
    pub(crate) each: Option<i64>,
    /// How interest accrues, where it depends on what is left.
    pub(crate) accrual: Option<&'b Accrual<'b>>,
    /// How much of something else is asked for each time.
    pub(crate) part: Option<i64>,
    /// Whether the last row is a talk about the rest.
    pub(crate) review: bool,
    pub(crate) start: NaiveDate,
}

impl Prepared<'_, '_> {
    pub(crate) fn money(&self, coins: i64) -> Result<Money, TermsError> {
        Ok(Money::from_minor(coins, self.currency)?)
    }

    /// The field of the amounts.
    pub(crate) fn amounts_field(&self) -> &'static str {
        match self.terms.amounts {
            Amounts::Phases { .. } => "amounts.phases",
            Amounts::ByHand { .. } => "amounts.rows",
            Amounts::Percents { .. } => "amounts.percents",
            _ => "amounts.each",
        }
    }

    /// The error of a way that does not end.
    pub(crate) fn lost(&self, lost: Lost) -> TermsError {
        let at = self.amounts_field();
        match lost {
            Lost::TooLong => wrong(at, Wrong::TooManyRows),
            Lost::NeverPaid { each, interest } => match (self.money(each), self.money(interest)) {
                (Ok(each), Ok(interest)) => wrong(at, Wrong::NeverPaid { each, interest }),
                _ => wrong(at, Wrong::OutOfRange),
            },
            Lost::StepsEnd => wrong(
                "amounts.by",
                Wrong::NoAnswer {
                    because: NoAnswer::StepsEnd,
                },
            ),
            Lost::Range if self.terms.interest.is_some() => wrong("interest.rate", Wrong::TooLarge),
            Lost::Range => wrong("amount", Wrong::TooLarge),
            Lost::NoDay => wrong("when", Wrong::OutOfRange),
            Lost::Closed(day) => wrong("when.roll.calendar", Wrong::ClosedTooLong { day }),
            Lost::AdvanceAfterEnd => wrong(
                "advances",
                Wrong::NoAnswer {
                    because: NoAnswer::LateAdvance,
                },
            ),
        }
    }
}

/// The rows in coins and what is left after them.
pub(crate) fn walk(
    prepared: &mut Prepared<'_, '_>,
    levels: &[(usize, i64)],
) -> Result<(Vec<Line<i64>>, End<i64>), TermsError> {
    let mut lines = Vec::with_capacity(prepared.course.count.unwrap_or(16));
    let end = prepared
        .course
        .walk(levels, true, |line| lines.push(line))
        .map_err(|lost| prepared.lost(lost))?;
    Ok((lines, end))
}
