//! What changes hands, as it is written down.

use chrono::{Datelike, Days, NaiveDate};
use money::currency::Currency;
use money::figure::Figure;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::equation::Fraction;
use super::period::{self, Unit, UnitPeriod, one};
use super::{AprError, Reason};

/// The advances and payments of a deal. Its JSON is documented in
/// `docs/SPEC-apr.md` and kept stable.
///
/// ```
/// let flows: credit::apr::Flows = serde_json::from_str(r#"{
///     "currency": "USD",
///     "advances": [{ "on": "1978-01-10", "amount": "5000.00" }],
///     "payments": [{ "on": "1978-02-10", "amount": "230.00",
///                    "count": 24, "every": { "unit": "month" } }]
/// }"#)?;
/// assert_eq!(credit::apr::us(&flows)?.rounded.to_string(), "9.69");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Flows {
    /// The currency of all amounts; without it they have two decimals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// What is handed to the customer, less what is kept back of it.
    pub advances: Vec<Flow>,
    /// What the customer pays, charges included.
    pub payments: Vec<Flow>,
    /// The unit-period; without it the rules work it out from the days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_period: Option<UnitPeriod>,
    /// How the European rate counts time.
    #[serde(default, skip_serializing_if = "Basis::is_default")]
    pub basis: Basis,
}

/// How the European rate counts time between two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// Whole weeks, equal months or years, as the payments come, and the
    /// days that are left.
    #[default]
    Periods,
    /// Whole years and the days that are left: actual days over 365, or
    /// over 366 where the year has a 29 February.
    Days,
}

impl Basis {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature that serde asks for"
    )]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// An amount that changes hands once or in a series, on a day (`on`) or
/// at a place counted in unit-periods (`at`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Flow {
    /// The day, or the first one of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Unit-periods since the first advance, in place of a day.
    #[serde(
        default,
        deserialize_with = "maybe_decimal",
        skip_serializing_if = "Option::is_none"
    )]
    pub at: Option<Decimal>,
    /// What comes on top of `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub odd: Option<Odd>,
    /// How much, each time.
    #[serde(deserialize_with = "decimal")]
    pub amount: Decimal,
    /// How many times.
    #[serde(default = "one")]
    pub count: u32,
    /// How far apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
}

/// The rhythm of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Every {
    /// Of what.
    pub unit: Unit,
    /// How many.
    #[serde(default = "one")]
    pub count: u32,
    /// For half months: the two days of the month. Without them, the day
    /// of `on` and the one 15 days later or earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<[u32; 2]>,
}

/// A part of a unit-period: `"6/15"` of one, or a number of odd days,
/// which count against the days that the rules give a unit-period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// So many days.
    Days(u32),
    /// So much of a unit-period.
    Part(u32, u32),
}

impl Serialize for Odd {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Days(days) => to.serialize_u32(*days),
            Self::Part(over, under) => to.collect_str(&format_args!("{over}/{under}")),
        }
    }
}

impl<'de> Deserialize<'de> for Odd {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Days(u32),
            Text(String),
        }
        let text = match Written::deserialize(from) {
            Ok(Written::Days(days)) => return Ok(Self::Days(days)),
            Ok(Written::Text(text)) => text,
            Err(_) => {
                return Err(de::Error::custom(
                    "this is neither a number of days nor a fraction such as 6/15",
                ));
            }
        };
        let read = match text.split_once('/') {
            None => text.parse().ok().map(Self::Days),
            Some((over, under)) => over
                .trim()
                .parse()
                .ok()
                .zip(under.trim().parse().ok().filter(|&under| under > 0))
                .map(|(over, under)| Self::Part(over, under)),
        };
        read.ok_or_else(|| {
            de::Error::custom(format_args!(
                "“{text}” is neither a number of days nor a fraction such as 6/15"
            ))
        })
    }
}

fn decimal<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
    Figure::deserialize(from).map(|figure| figure.0)
}

fn maybe_decimal<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
    decimal(from).map(Some)
}

/// The most single amounts that a deal may have, series counted out.
pub const MOST_FLOWS: usize = 10_000;

/// Where one amount stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    On(NaiveDate),
    /// Whole unit-periods and a part of one.
    At(u32, Fraction),
}

/// One amount, and the name of the flow that it comes from.
pub(super) struct Single<'a> {
    pub(super) place: Place,
    pub(super) amount: Decimal,
    pub(super) from: Source<'a>,
}

/// Which flow, for an error to name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) side: &'a str,
    pub(super) index: usize,
}

impl Source<'_> {
    pub(super) fn error(self, field: &str, reason: Reason) -> AprError {
        AprError {
            field: format!("{}[{}]{field}", self.side, self.index),
            reason,
        }
    }
}

impl Flows {
    /// Every single amount, advances first.
    pub(super) fn singles(&self) -> Result<[Vec<Single<'static>>; 2], AprError> {
        let unit = match self.unit_period.map(UnitPeriod::named) {
            Some(unit) if !unit.is_possible() => {
                return Err(AprError::new("unitPeriod", Reason::ImpossibleUnitPeriod));
            }
            unit => unit,
        };
        let mut all = 0_usize;
        let mut side = |side: &'static str, flows: &[Flow]| {
            let mut singles = Vec::new();
            for (index, flow) in flows.iter().enumerate() {
                let from = Source { side, index };
                all = all.saturating_add(flow.count as usize);
                if flow.count == 0 || all > MOST_FLOWS {
                    return Err(from.error(".count", Reason::Count));
                }
                let places = flow.places(unit, from)?;
                singles.extend(places.into_iter().map(|place| Single {
                    place,
                    amount: flow.amount,
                    from,
                }));
            }
            Ok(singles)
        };
        Ok([
            side("advances", &self.advances)?,
            side("payments", &self.payments)?,
        ])
    }
}

impl Flow {
    fn places(&self, unit: Option<UnitPeriod>, from: Source<'_>) -> Result<Vec<Place>, AprError> {
        match (self.on, self.at) {
            (Some(on), None) if self.odd.is_none() => self.dated(on, from),
            (None, Some(at)) => self.placed(at, unit, from),
            _ => Err(from.error("", Reason::OnOrAt)),
        }
    }

    fn dated(&self, on: NaiveDate, from: Source<'_>) -> Result<Vec<Place>, AprError> {
        if !(1..=9999).contains(&on.year()) {
            return Err(from.error(".on", Reason::OutOfCalendar));
        }
        let every = match self.every {
            _ if self.count == 1 => return Ok(vec![Place::On(on)]),
            Some(every) if every.is_possible() => every,
            Some(_) => return Err(from.error(".every", Reason::ImpossibleEvery)),
            None => return Err(from.error(".every", Reason::NoEvery)),
        };
        let days: Vec<_> = match (every.unit, every.days) {
            (Unit::HalfMonth, days) => half_months(on, days, self.count),
            _ => (0..self.count).map_while(|n| every.after(on, n)).collect(),
        };
        if days.len() < self.count as usize {
            return Err(from.error(".count", Reason::OutOfCalendar));
        }
        Ok(days.into_iter().map(Place::On).collect())
    }

    fn placed(
        &self,
        at: Decimal,
        unit: Option<UnitPeriod>,
        from: Source<'_>,
    ) -> Result<Vec<Place>, AprError> {
        let unit = unit.ok_or_else(|| AprError::new("unitPeriod", Reason::NoUnitPeriod))?;
        let step = match self.every {
            None => 1,
            Some(Every {
                unit: of,
                count,
                days: None,
            }) if of == unit.unit && count > 0 && count.is_multiple_of(unit.count) => {
                count / unit.count
            }
            Some(_) => return Err(from.error(".every", Reason::EveryOfAnotherUnit)),
        };
        let (mut whole, mut rest) =
            parts(at).ok_or_else(|| from.error(".at", Reason::OutOfCalendar))?;
        let odd = match self.odd {
            None => Fraction::NONE,
            Some(Odd::Days(days)) => Fraction {
                over: u64::from(days),
                under: unit.days(),
            },
            Some(Odd::Part(over, under)) => Fraction {
                over: u64::from(over),
                under: u64::from(under.max(1)),
            },
        };
        if odd.over > 0 {
            // Both denominators are below 2^32, so this can't overflow.
            let over = rest.over * odd.under + odd.over * rest.under;
            let under = rest.under * odd.under;
            rest = Fraction {
                over: over % under,
                under,
            };
            whole = u32::try_from(over / under)
                .ok()
                .and_then(|more| whole.checked_add(more))
                .ok_or_else(|| from.error(".odd", Reason::OutOfCalendar))?;
        }
        if rest.over == 0 {
            rest = Fraction::NONE;
        }
        (0..self.count)
            .map(|n| {
                let whole = step.checked_mul(n).and_then(|n| n.checked_add(whole));
                Some(Place::At(whole.filter(|&n| n <= FAR)?, rest))
            })
            .collect::<Option<_>>()
            .ok_or_else(|| from.error(".at", Reason::OutOfCalendar))
    }
}

/// The most unit-periods: ten thousand years of days.
const FAR: u32 = 3_650_000;

/// A place in whole unit-periods and a part of one.
fn parts(at: Decimal) -> Option<(u32, Fraction)> {
    let at = at.normalize();
    if at.is_sign_negative() && !at.is_zero() || at.scale() > 9 {
        return None;
    }
    let whole = u32::try_from(at.trunc()).ok().filter(|&n| n <= FAR)?;
    let rest = Fraction {
        over: u64::try_from(at.fract().mantissa()).ok()?,
        under: 10_u64.checked_pow(at.scale())?,
    };
    Some((whole, rest))
}

impl Every {
    fn is_possible(self) -> bool {
        let step = (1..=10_000).contains(&self.count);
        match (self.unit, self.days) {
            (Unit::HalfMonth, Some([a, b])) => self.count == 1 && 1 <= a && a < b && b <= 31,
            (Unit::HalfMonth, None) => self.count == 1,
            (_, None) => step,
            (_, Some(_)) => false,
        }
    }

    /// The `n`th day after `on`, counted from `on` itself, so that the
    /// 31st comes back after February.
    fn after(self, on: NaiveDate, n: u32) -> Option<NaiveDate> {
        let steps = u64::from(self.count) * u64::from(n);
        let day = match self.unit {
            Unit::Day => on.checked_add_days(Days::new(steps))?,
            Unit::Week => on.checked_add_days(Days::new(steps * 7))?,
            Unit::HalfMonth | Unit::Month | Unit::Year => {
                let months = if self.unit == Unit::Year { 12 } else { 1 };
                let months = u32::try_from(steps * months).ok()?;
                on.checked_add_months(chrono::Months::new(months))?
            }
        };
        (day.year() <= 9999).then_some(day)
    }
}

fn half_months(on: NaiveDate, days: Option<[u32; 2]>, count: u32) -> Vec<NaiveDate> {
    let days = days.unwrap_or_else(|| match on.day() {
        day @ 1..=15 => [day, day + 15],
        day => [day - 15, day],
    });
    let first = i64::from(on.year()) * 12 + i64::from(on.month0());
    let mut series: Vec<_> = (first..=first + i64::from(count))
        .filter_map(|month| {
            let year = i32::try_from(month / 12).ok().filter(|&y| y <= 9999)?;
            let month = u32::try_from(month % 12).ok()? + 1;
            Some(days.map(|day| period::clamped(year, month, day)))
        })
        .flatten()
        .filter(|&day| day >= on)
        .collect();
    series.dedup();
    series.truncate(count as usize);
    series
}
