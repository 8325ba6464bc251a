//! Business days: weekends, public holidays, and what a person changes.
//!
//! The holidays come with the program, for every country and many
//! regions from 2000 to 2075. No list of holidays is right for ever or
//! for everybody, so a calendar can be edited: days are added and taken
//! out by [`CalendarTerms`].

use std::ops::RangeInclusive;

use chrono::{Datelike as _, Days, NaiveDate, Weekday, WeekdaySet};
use serde::{Deserialize, Serialize};
use specta::Type;

mod holidays;

/// What a calendar is made of, as a person chooses it and JSON has it.
///
/// Every field may be missing. Without a country there are no public
/// holidays, and the weekend is Saturday and Sunday.
///
/// ```
/// use money::calendar::{Calendar, CalendarTerms, Closed};
///
/// let terms: CalendarTerms = serde_json::from_str(r#"{
///     "country": "GB", "region": "SCT",
///     "add": [{ "on": "2026-12-24", "name": "Stocktaking" }],
///     "remove": ["2026-11-30"]
/// }"#)?;
/// let calendar = Calendar::new(&terms)?;
/// let day = |text: &str| text.parse().unwrap();
/// assert_eq!(calendar.why_closed(day("2027-01-04")), Some(Closed::Holiday("New Year Holiday (observed)")));
/// assert_eq!(calendar.why_closed(day("2026-12-24")), Some(Closed::Holiday("Stocktaking")));
/// assert_eq!(calendar.why_closed(day("2026-12-06")), Some(Closed::Weekend));
/// assert!(calendar.is_business_day(day("2026-11-30")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CalendarTerms {
    /// The code of ISO 3166-1, such as `GB`, or `TARGET` for the days on
    /// which banks settle payments in euros.
    pub country: Option<String>,
    /// The code of ISO 3166-2 without its country, such as `SCT` or `BY`.
    /// Without it a calendar has what the whole country shares; only the
    /// United Kingdom has the days of England and Wales then, by which
    /// its banks settle.
    pub region: Option<String>,
    /// The days that are closed every week, as `Sat` or `saturday`. None
    /// takes those of the country; an empty list has no weekend.
    pub weekend: Option<Vec<Weekday>>,
    /// Days that are closed besides.
    pub add: Vec<ExtraDay>,
    /// Days that are open whatever the country or the weekend says.
    pub remove: Vec<NaiveDate>,
}

/// A day that a business is closed by its own choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExtraDay {
    /// The day.
    pub on: NaiveDate,
    /// What a person calls it.
    pub name: String,
}

/// Where a payment goes that falls on a closed day.
///
/// Following, modified following and preceding are those of the 2006
/// ISDA Definitions, 4.12(a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Roll {
    /// It stays.
    #[default]
    None,
    /// To the next business day.
    Following,
    /// To the next business day, or back to the last one before if the
    /// next is in another month.
    ModifiedFollowing,
    /// To the last business day before.
    Preceding,
    /// To the last business day before, or on to the next one if that is
    /// in another month.
    ModifiedPreceding,
    /// To the closer of the two, and to the next one where both are as
    /// far. For an ordinary weekend that is FpML's `NEAREST`: Saturday
    /// goes back, Sunday on. The tie is broken as by QuantLib's
    /// `Nearest`.
    Nearest,
}

/// Why a day is no business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed<'a> {
    /// Closed every week.
    Weekend,
    /// A public holiday or a day that was added, by its name.
    Holiday(&'a str),
}

/// Why a calendar could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type, thiserror::Error)]
#[serde(
    tag = "reason",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum CalendarError {
    /// Not a code, or a country whose holidays are not known.
    #[error("“{value}” is not a country code such as GB, DE or US")]
    UnknownCountry {
        /// What was written.
        value: String,
    },
    /// Not a region of that country, or one that has no holidays of its
    /// own in the data.
    #[error("“{region}” is not a region of {country} with holidays of its own{}", list(.known))]
    UnknownRegion {
        /// What was written.
        region: String,
        /// The country that it was looked for in.
        country: String,
        /// The regions that would do.
        known: Vec<&'static str>,
    },
    /// A region alone.
    #[error("the region “{region}” needs its country beside it")]
    RegionWithoutCountry {
        /// The region.
        region: String,
    },
    /// Seven days of weekend.
    #[error("a weekend of all seven days leaves no business day")]
    NoBusinessDay,
    /// One day in both lists.
    #[error("{day} is both added and removed")]
    AddedAndRemoved {
        /// The day.
        day: NaiveDate,
    },
}

impl CalendarError {
    /// The field of [`CalendarTerms`] that has to change.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::UnknownCountry { .. } => "country",
            Self::UnknownRegion { .. } | Self::RegionWithoutCountry { .. } => "region",
            Self::NoBusinessDay => "weekend",
            Self::AddedAndRemoved { .. } => "remove",
        }
    }
}

fn list(known: &[&str]) -> String {
    if known.is_empty() {
        return "; it has none".to_owned();
    }
    format!("; those are {}", known.join(", "))
}

/// No business day within [`Calendar::FURTHEST`] days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no business day within {days} days of {0}", days = Calendar::FURTHEST)]
pub struct ClosedTooLong(pub NaiveDate);

/// The business days of a place.
///
/// Guarantees: cheap to make and to ask (some tens of nanoseconds a
/// day); answers for every day there is, but knows public holidays only
/// in [`Self::YEARS`]; what was added and removed goes before everything
/// else. Days of the Islamic and other lunar calendars are estimates
/// where no authority has announced them yet.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// From which day on which weekdays are closed; the first entry
    /// begins before all days.
    weeks: Vec<(NaiveDate, WeekdaySet)>,
    /// Sorted; days of the weekend that are worked.
    works: &'static [NaiveDate],
    /// Sorted.
    holidays: &'static [(NaiveDate, &'static str)],
    /// Sorted by day.
    add: Vec<ExtraDay>,
    /// Sorted.
    remove: Vec<NaiveDate>,
}

impl Calendar {
    /// The years whose public holidays are known.
    pub const YEARS: RangeInclusive<i32> = 2000..=2075;

    /// How many days away a business day is looked for. No public
    /// holiday is as long; whoever closes for longer has to say when
    /// payments are to come.
    pub const FURTHEST: u32 = 60;

    /// A calendar by its terms. Codes may be in small letters, and a
    /// region may have its country before it (`GB-SCT`).
    ///
    /// # Errors
    /// A country or region that is not known, a region alone, a weekend
    /// of seven days, or a day that is both added and removed. Each names
    /// its [field](CalendarError::field).
    pub fn new(terms: &CalendarTerms) -> Result<Self, CalendarError> {
        let known = holidays_of(terms)?;
        let (weeks, works) = match &terms.weekend {
            // Days that a country swaps against its own weekend mean
            // nothing in another week.
            Some(closed) => (
                vec![(NaiveDate::MIN, closed.iter().copied().collect())],
                None,
            ),
            None => (known.weeks.clone(), Some(known)),
        };
        if weeks.iter().any(|(_, closed)| *closed == WeekdaySet::ALL) {
            return Err(CalendarError::NoBusinessDay);
        }
        let mut add = terms.add.clone();
        add.sort_by_key(|extra| extra.on);
        let mut remove = terms.remove.clone();
        remove.sort_unstable();
        if let Some(both) = add
            .iter()
            .find(|extra| remove.binary_search(&extra.on).is_ok())
        {
            return Err(CalendarError::AddedAndRemoved { day: both.on });
        }
        Ok(Self {
            weeks,
            works: works.map_or(&[], |known| &known.works),
            holidays: &known.holidays,
            add,
            remove,
        })
    }

    /// The countries whose holidays are known, by code, with `TARGET`.
    pub fn countries() -> impl Iterator<Item = &'static str> {
        holidays::countries()
    }

    /// The regions of a country that have holidays of their own, by code.
    pub fn regions(country: &str) -> impl Iterator<Item = &'static str> {
        holidays::regions(country)
    }

    /// The last public holiday that is known; none without a country.
    /// For a few countries that is long before the end of
    /// [`Self::YEARS`] (Sri Lanka: 2026), and whoever makes a plan beyond
    /// it wants to be told.
    #[must_use]
    pub fn last_holiday(&self) -> Option<NaiveDate> {
        self.holidays.last().map(|(day, _)| *day)
    }

    /// Whether business is done on a day.
    #[must_use]
    pub fn is_business_day(&self, day: NaiveDate) -> bool {
        if !self.remove.is_empty() && self.remove.binary_search(&day).is_ok() {
            return true;
        }
        !(self.is_weekend(day) || self.holiday(day).is_some())
    }

    /// Why no business is done on a day; none on a business day. A
    /// holiday on a weekend gives its name, which says more.
    #[must_use]
    pub fn why_closed(&self, day: NaiveDate) -> Option<Closed<'_>> {
        if self.is_business_day(day) {
            return None;
        }
        Some(self.holiday(day).map_or(Closed::Weekend, Closed::Holiday))
    }

    /// The day on which a payment of that day is due. A business day
    /// stays where it is, by every rule.
    ///
    /// The modified rules leave the month only where all of it is closed.
    ///
    /// ```
    /// # use money::calendar::{Calendar, CalendarTerms, Roll};
    /// let calendar = Calendar::new(&CalendarTerms::default())?;
    /// let saturday = "2026-10-31".parse()?;
    /// assert_eq!(calendar.roll(saturday, Roll::Following)?, "2026-11-02".parse()?);
    /// assert_eq!(calendar.roll(saturday, Roll::ModifiedFollowing)?, "2026-10-30".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ClosedTooLong`] if every day is closed for [`Self::FURTHEST`]
    /// days in the direction of the rule, or the calendar ends.
    pub fn roll(&self, day: NaiveDate, rule: Roll) -> Result<NaiveDate, ClosedTooLong> {
        if rule == Roll::None || self.is_business_day(day) {
            return Ok(day);
        }
        let next = || self.search(day, NaiveDate::checked_add_days);
        let before = || self.search(day, NaiveDate::checked_sub_days);
        let same_month = |found: &NaiveDate| found.month() == day.month();
        match rule {
            Roll::None => Some(day),
            Roll::Following => next(),
            Roll::Preceding => before(),
            Roll::ModifiedFollowing => next().filter(same_month).or_else(before),
            Roll::ModifiedPreceding => before().filter(same_month).or_else(next),
            Roll::Nearest => match (before(), next()) {
                (Some(before), Some(next)) if day - before < next - day => Some(before),
                (before, next) => next.or(before),
            },
        }
        .ok_or(ClosedTooLong(day))
    }

    fn search(
        &self,
        day: NaiveDate,
        step: fn(NaiveDate, Days) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        (1..=u64::from(Self::FURTHEST))
            .map_while(|days| step(day, Days::new(days)))
            .find(|day| self.is_business_day(*day))
    }

    fn is_weekend(&self, day: NaiveDate) -> bool {
        // Few countries ever moved their weekend, so this is one look.
        let week = self.weeks.iter().rfind(|(since, _)| *since <= day);
        week.is_some_and(|(_, closed)| closed.contains(day.weekday()))
            && (self.works.is_empty() || self.works.binary_search(&day).is_err())
    }

    /// The name of the holiday on a day; what was added goes first.
    fn holiday(&self, day: NaiveDate) -> Option<&str> {
        if let Ok(at) = self.add.binary_search_by_key(&day, |extra| extra.on) {
            return Some(&self.add[at].name);
        }
        // Several holidays can fall on one day; the first has the word.
        let at = self.holidays.partition_point(|(on, _)| *on < day);
        let (on, name) = self.holidays.get(at)?;
        (*on == day).then_some(*name)
    }
}

/// What comes with the program for the country and region of the terms.
fn holidays_of(terms: &CalendarTerms) -> Result<&'static holidays::Known, CalendarError> {
    let code = |text: &str| text.trim().to_ascii_uppercase();
    let Some(country) = terms.country.as_deref() else {
        return match &terms.region {
            Some(region) => Err(CalendarError::RegionWithoutCountry {
                region: region.clone(),
            }),
            None => Ok(holidays::nowhere()),
        };
    };
    let whole = code(country);
    let country = holidays::countries()
        .find(|known| *known == whole)
        .ok_or_else(|| CalendarError::UnknownCountry {
            value: country.to_owned(),
        })?;
    let section = match terms.region.as_deref().map(code) {
        None => holidays::find(country),
        Some(region) => {
            let short = region
                .strip_prefix(&format!("{country}-"))
                .unwrap_or(&region);
            holidays::find(&format!("{country}-{short}"))
        }
    };
    section.ok_or_else(|| CalendarError::UnknownRegion {
        region: terms.region.clone().unwrap_or_default(),
        country: country.to_owned(),
        known: holidays::regions(country).collect(),
    })
}
