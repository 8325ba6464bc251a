//! The annual percentage rate and the cost of credit.
//!
//! [`us`] is the actuarial method of Regulation Z (12 CFR 1026, appendix
//! J), [`eu`] the method of Directive 2008/48/EC (annex I) and of its
//! successor (EU) 2023/2225 (annex III). `docs/SPEC-apr.md` tells the
//! rules and their sources. Neither says which charges belong among the
//! payments; that is the law's and the caller's to know.

mod equation;
mod flows;
mod number;
mod period;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use equation::{Fraction, Law, Term};
pub use flows::{Basis, Every, Flow, Flows, MOST_FLOWS, Odd};
use flows::{Place, Single, Source};
use number::Number;
use period::MonthEnds;
pub use period::{Unit, UnitPeriod};

/// What credit costs.
///
/// Guarantees: `cost` is `total_payable` less `advanced`, to the coin,
/// and never less than nothing; a cost of nothing has the rate 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Apr {
    /// The annual percentage rate in percent, to 8 decimals, all of them
    /// right up to 10^7 percent; beyond that, the first 15 digits are.
    pub rate: Decimal,
    /// `rate` as it is stated: to 2 decimals in the United States
    /// (1026.22(a)(2) allows an eighth of a percent), to 1 in the Union
    /// (annex I, remark (d)); a 5 is rounded up.
    pub rounded: Decimal,
    /// The unit-period that time was counted in. In the Union, the week,
    /// month or year.
    pub unit_period: UnitPeriod,
    /// What is advanced in all: the amount financed, the total amount of
    /// credit.
    pub advanced: Decimal,
    /// What is paid in all: the total of payments, the total amount
    /// payable.
    pub total_payable: Decimal,
    /// What the credit costs: the finance charge, the total cost of
    /// credit.
    pub cost: Decimal,
}

/// Why there is no rate, and where: `payments[2].amount`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct AprError {
    /// The field of the JSON of [`Flows`] that is off.
    pub field: String,
    /// What is wrong with it.
    pub reason: Reason,
}

impl AprError {
    fn new(field: &str, reason: Reason) -> Self {
        let field = field.to_owned();
        Self { field, reason }
    }
}

/// What can be wrong with a deal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// No advance of more than nothing.
    #[error("nothing is advanced")]
    NothingAdvanced,
    /// An amount below nothing.
    #[error("an amount can't be less than nothing")]
    Negative,
    /// Decimals that the currency has no coin for.
    #[error("the amount has more than {0} decimals")]
    TooManyDecimals(u32),
    /// More than can be counted.
    #[error("the amount is too large to be counted exactly")]
    TooLarge,
    /// Neither a day nor a place, or both, or odd days beside a day.
    #[error("give either `on`, a day, or `at`, a number of unit-periods with `odd` if need be")]
    OnOrAt,
    /// Days and places in one deal.
    #[error("either every amount has a day or none has")]
    DaysAndPlaces,
    /// A place without a unit-period.
    #[error("`at` counts unit-periods, so the unit-period must be given")]
    NoUnitPeriod,
    /// A unit-period of nothing, or of more than a year.
    #[error("a unit-period is 1 to 365 days, 52 weeks or 12 months, a half month or a year")]
    ImpossibleUnitPeriod,
    /// A series without a rhythm.
    #[error("a series needs to know how far apart its days are")]
    NoEvery,
    /// A rhythm that no calendar has.
    #[error("this is no rhythm that days can have")]
    ImpossibleEvery,
    /// A series of places in another unit than the unit-period.
    #[error("a series of places moves by whole unit-periods")]
    EveryOfAnotherUnit,
    /// No or too many amounts.
    #[error(
        "there must be between 1 and {MOST_FLOWS} amounts in all, advances and payments together"
    )]
    Count,
    /// A day or place beyond what is counted.
    #[error("this is beyond the years 1 to 9999")]
    OutOfCalendar,
    /// A payment before there is anything to repay.
    #[error("nothing can be paid before the first advance")]
    BeforeFirstAdvance,
    /// No advance at the place 0, where the term begins.
    #[error("the first advance must be at 0")]
    LateStart,
    /// Less is paid than was advanced.
    #[error("{paid} is paid for {advanced}: credit that costs less than nothing has no rate")]
    LessThanAdvanced {
        /// What is paid in all.
        paid: Decimal,
        /// What is advanced in all.
        advanced: Decimal,
    },
    /// Everything changes hands on one day.
    #[error("no time passes between advance and payment")]
    NoTime,
    /// No rate makes both sides equal, or only one past all sense.
    #[error("no rate up to {MOST_RATE} percent makes the payments worth what is advanced")]
    NoRate,
}

/// The highest rate that is stated, in percent.
pub const MOST_RATE: u64 = 1_000_000_000_000;

/// The largest sum that is counted, in the smallest unit.
const MOST_MINOR: u64 = (1 << 53) - 1;

/// The annual percentage rate of the United States: the actuarial method
/// of Regulation Z, 12 CFR 1026, appendix J.
///
/// The term begins with the first advance. Amounts of nothing are left
/// out. Where several rates solve the equation, the lowest is given.
///
/// # Errors
/// Flows that have no rate; see [`Reason`].
pub fn us(flows: &Flows) -> Result<Apr, AprError> {
    of_flows(flows, Method::Us)
}

/// The annual percentage rate of the European Union: Directive
/// 2008/48/EC, annex I; (EU) 2023/2225, annex III.
///
/// # Errors
/// Flows that have no rate; see [`Reason`].
pub fn eu(flows: &Flows) -> Result<Apr, AprError> {
    of_flows(flows, Method::Eu(flows.basis))
}

/// Like [`us`], from days and amounts. The unit-period is worked out
/// where none is given.
///
/// # Errors
/// As [`us`]; the field names the place in the slice.
pub fn us_dated(
    advances: &[(NaiveDate, Decimal)],
    payments: &[(NaiveDate, Decimal)],
    unit_period: Option<UnitPeriod>,
) -> Result<Apr, AprError> {
    of_slices(advances, payments, unit_period, Method::Us)
}

/// Like [`eu`], from days and amounts.
///
/// # Errors
/// As [`eu`]; the field names the place in the slice.
pub fn eu_dated(
    advances: &[(NaiveDate, Decimal)],
    payments: &[(NaiveDate, Decimal)],
    basis: Basis,
) -> Result<Apr, AprError> {
    of_slices(advances, payments, None, Method::Eu(basis))
}

#[derive(Debug, Clone, Copy)]
enum Method {
    Us,
    Eu(Basis),
}

fn of_flows(flows: &Flows, method: Method) -> Result<Apr, AprError> {
    let decimals = flows
        .currency
        .map_or(2, money::currency::Currency::decimals);
    let sides = flows.singles()?;
    of_singles(sides, Some(decimals), flows.unit_period, method)
}

fn of_slices(
    advances: &[(NaiveDate, Decimal)],
    payments: &[(NaiveDate, Decimal)],
    unit_period: Option<UnitPeriod>,
    method: Method,
) -> Result<Apr, AprError> {
    if unit_period.is_some_and(|unit| !unit.is_possible()) {
        return Err(AprError::new("unitPeriod", Reason::ImpossibleUnitPeriod));
    }
    if advances.len().saturating_add(payments.len()) > MOST_FLOWS {
        return Err(AprError::new("payments", Reason::Count));
    }
    let singles = |side: &'static str, flows: &[(NaiveDate, Decimal)]| {
        let single = |(index, &(on, amount)): (usize, &(NaiveDate, Decimal))| Single {
            place: Place::On(on),
            amount,
            from: Source { side, index },
        };
        flows.iter().enumerate().map(single).collect()
    };
    let sides = [singles("advances", advances), singles("payments", payments)];
    of_singles(sides, None, unit_period, method)
}

/// What was advanced and paid in all, in the smallest unit and the
/// decimals that it has.
struct Totals {
    advanced: u64,
    paid: u64,
    decimals: u32,
}

impl Totals {
    fn decimal(&self, minor: u64) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(minor), self.decimals)
    }

    fn apr(&self, rate: Decimal, method: Method, unit_period: UnitPeriod) -> Apr {
        let places = match method {
            Method::Us => 2,
            Method::Eu(_) => 1,
        };
        let mut rounded =
            rate.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(places);
        Apr {
            rate,
            rounded,
            unit_period,
            advanced: self.decimal(self.advanced),
            total_payable: self.decimal(self.paid),
            cost: self.decimal(self.paid - self.advanced),
        }
    }
}

fn of_singles(
    mut sides: [Vec<Single<'_>>; 2],
    decimals: Option<u32>,
    unit_period: Option<UnitPeriod>,
    method: Method,
) -> Result<Apr, AprError> {
    let decimals = decimals.unwrap_or_else(|| {
        let scales = sides.iter().flatten().map(|s| s.amount.normalize().scale());
        scales.max().unwrap_or(0)
    });
    let amounts = [counted(&sides[0], decimals)?, counted(&sides[1], decimals)?];
    for side in &mut sides {
        side.retain(|single| !single.amount.is_zero());
    }
    let [advanced, paid] = amounts.each_ref().map(|side| side.iter().sum());
    let totals = Totals {
        advanced,
        paid,
        decimals,
    };
    if advanced == 0 {
        return Err(AprError::new("advances", Reason::NothingAdvanced));
    }
    if paid < advanced {
        let reason = Reason::LessThanAdvanced {
            paid: totals.decimal(paid),
            advanced: totals.decimal(advanced),
        };
        return Err(AprError::new("payments", reason));
    }
    let time = timed(&sides, unit_period, method)?;
    if paid == advanced {
        return Ok(totals.apr(Decimal::new(0, 8), method, time.unit));
    }
    let terms = |side: usize| -> Vec<Term> {
        let amounts = amounts[side].iter().filter(|&&amount| amount > 0);
        let term = |(&amount, &(whole, rest)): (&u64, &(u32, Fraction))| Term {
            amount,
            whole,
            rest,
        };
        amounts.zip(&time.spans[side]).map(term).collect()
    };
    let rate = percent(&terms(0), &terms(1), time.law, time.unit)
        .ok_or_else(|| AprError::new("payments", Reason::NoRate))?;
    Ok(totals.apr(rate, method, time.unit))
}

/// The amounts in their smallest unit, checked.
fn counted(side: &[Single<'_>], decimals: u32) -> Result<Vec<u64>, AprError> {
    let mut total = 0_u64;
    side.iter()
        .map(|single| {
            let fail = |reason| single.from.error(".amount", reason);
            let amount = single.amount.normalize();
            if amount.is_sign_negative() && !amount.is_zero() {
                return Err(fail(Reason::Negative));
            }
            let up = decimals
                .checked_sub(amount.scale())
                .ok_or_else(|| fail(Reason::TooManyDecimals(decimals)))?;
            let minor = 10_i128
                .checked_pow(up)
                .and_then(|up| amount.mantissa().checked_mul(up))
                .and_then(|minor| u64::try_from(minor).ok());
            let sum = minor.and_then(|minor| total.checked_add(minor));
            total = sum
                .filter(|&sum| sum <= MOST_MINOR)
                .ok_or_else(|| fail(Reason::TooLarge))?;
            Ok(minor.unwrap_or(0))
        })
        .collect()
}

/// When everything happens, as the equation counts it.
struct Time {
    unit: UnitPeriod,
    law: Law,
    spans: [Vec<(u32, Fraction)>; 2],
}

fn timed(
    sides: &[Vec<Single<'_>>; 2],
    unit_period: Option<UnitPeriod>,
    method: Method,
) -> Result<Time, AprError> {
    let placed = |single: &&Single<'_>| matches!(single.place, Place::At(..));
    let places = sides.iter().flatten().filter(placed).count();
    if places == 0 {
        dated(sides, unit_period.map(UnitPeriod::named), method)
    } else if places == sides[0].len() + sides[1].len() {
        let unit = unit_period.map_or(UnitPeriod::MONTH, UnitPeriod::named);
        by_place(sides, unit, method)
    } else {
        Err(AprError::new("payments", Reason::DaysAndPlaces))
    }
}

fn dated(
    sides: &[Vec<Single<'_>>; 2],
    unit_period: Option<UnitPeriod>,
    method: Method,
) -> Result<Time, AprError> {
    let on = |single: &Single<'_>| match single.place {
        Place::On(day) => day,
        Place::At(..) => NaiveDate::MIN,
    };
    let days = sides.each_ref().map(|side| {
        let mut days: Vec<_> = side.iter().map(on).collect();
        days.sort_unstable();
        days.dedup();
        days
    });
    let start = days[0].first().copied().unwrap_or_default();
    if let Some(early) = sides[1].iter().find(|single| on(single) < start) {
        return Err(early.from.error(".on", Reason::BeforeFirstAdvance));
    }
    let after: Vec<_> = days[1].iter().copied().filter(|&day| day > start).collect();
    let ends = MonthEnds::new(start, &after);
    let unit = period::unit_period(start, &days[0], &days[1], ends)
        .map(|found| unit_period.unwrap_or(found))
        .ok_or_else(|| AprError::new("payments", Reason::NoTime))?;
    let (unit, law) = match method {
        Method::Us => (unit, Law::UnitPeriods),
        Method::Eu(basis) => {
            let unit = match basis {
                Basis::Days => UnitPeriod::YEAR,
                Basis::Periods => match (unit_period, &*days[0], &*days[1]) {
                    (None, [_], [payment]) => period::counted_once(start, *payment, ends),
                    _ => unit.counted(),
                },
            };
            (unit, in_years(unit))
        }
    };
    let span = |single: &Single<'_>| {
        let span = match method {
            Method::Us => unit.between(start, on(single), ends),
            Method::Eu(_) => period::years(unit, start, on(single), ends),
        };
        (span.whole, span.rest)
    };
    let spans = sides.each_ref().map(|side| side.iter().map(span).collect());
    Ok(Time { unit, law, spans })
}

fn by_place(
    sides: &[Vec<Single<'_>>; 2],
    unit: UnitPeriod,
    method: Method,
) -> Result<Time, AprError> {
    let at = |single: &Single<'_>| match single.place {
        Place::At(whole, rest) => (whole, rest),
        Place::On(_) => (0, Fraction::NONE),
    };
    let order = |a: &(u32, Fraction), b: &(u32, Fraction)| {
        let across = |x: Fraction, y: Fraction| u128::from(x.over) * u128::from(y.under);
        a.0.cmp(&b.0)
            .then_with(|| across(a.1, b.1).cmp(&across(b.1, a.1)))
    };
    let start = sides[0].iter().map(at).min_by(order);
    let start = start.unwrap_or((0, Fraction::NONE));
    if start.0 > 0 || start.1.over > 0 {
        return Err(AprError::new("advances", Reason::LateStart));
    }
    if sides
        .iter()
        .flatten()
        .all(|s| order(&at(s), &start).is_eq())
    {
        return Err(AprError::new("payments", Reason::NoTime));
    }
    let law = match method {
        Method::Us => Law::UnitPeriods,
        Method::Eu(_) => in_years(unit),
    };
    let per_year = unit.per_year();
    let span = |single: &Single<'_>| {
        let (whole, rest) = at(single);
        let rest = match method {
            _ if rest.over == 0 => Fraction::NONE,
            Method::Us => rest,
            // A part of a period, in years.
            Method::Eu(_) => Fraction {
                over: rest.over.saturating_mul(per_year.under),
                under: rest.under.saturating_mul(per_year.over),
            },
        };
        (whole, rest)
    };
    let spans = sides.each_ref().map(|side| side.iter().map(span).collect());
    Ok(Time { unit, law, spans })
}

/// The law of years, for whole periods of `unit`.
fn in_years(unit: UnitPeriod) -> Law {
    let Fraction { over, under } = unit.per_year();
    Law::Years {
        period: Fraction {
            over: under,
            under: over,
        },
    }
}

/// The annual rate in percent, to 8 decimals.
///
/// In the United States the rate of a unit-period times the unit-periods
/// in a year, appendix J, (b)(1); in the Union X itself.
fn percent(advances: &[Term], payments: &[Term], law: Law, unit: UnitPeriod) -> Option<Decimal> {
    let most = Number::from(MOST_RATE);
    let found = equation::rate(law, advances, payments, most)?;
    let yearly = match law {
        Law::UnitPeriods => found.times(unit.per_year().number()),
        Law::Years { .. } => found.exp().apart(Number::ONE),
    };
    let percent = yearly.times(Number::from(100));
    if percent > most {
        return None;
    }
    Some(Decimal::from_i128_with_scale(percent.scaled(8)?, 8))
}

#[cfg(test)]
mod tests;
