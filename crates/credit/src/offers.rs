//! From what a customer can pay, a few different plans side by side.
//!
//! [`options`] reads an [`Ask`], the sentence above the plan builder: *she
//! can pay 60 every Friday from 6 November, not at Christmas*. It answers
//! with two to four named [`Offer`]s that differ in rhythm, size or end,
//! best first. Every number in them is the plan engine's; here it is only
//! decided what to ask the engine for.
//!
//! **Nothing here asks for more than the customer said, unless its name
//! does and its reasons say by how much.** `docs/SPEC-options.md` tells
//! every name, its rule and the order.

pub(crate) mod friendly;

use std::borrow::Cow;

use chrono::{Datelike, Days as Later, Months, NaiveDate};
use money::amount::Money;
use money::currency::Currency;
use money::figure::Figure;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::thresholds::{self, CreditRule, CreditRules, Crossed};
use schedule::build::build;
use schedule::days::due_days::Days;
use schedule::days::rhythm::Rhythm;
use schedule::row::{Part as RowPart, Row, Schedule, Why};
use schedule::terms::amounts::{coins, positive};
use schedule::terms::error::{Needed, NoAnswer, TermsError, Wrong};
use schedule::terms::limits::MOST_ROWS;
use schedule::terms::{
    Amounts, Deposit, Fee, Interest, Phase, RollTerms, RoundingTerms, Span, Terms, When,
};

/// What a customer says they can pay.
///
/// ```
/// let ask = serde_json::from_str(r#"{
///     "currency": "GBP", "amount": "1420.00", "start": "2026-11-02",
///     "each": "60", "rhythm": { "every": "week" }, "payDay": "2026-11-06",
///     "skip": [{ "from": "2026-12-22", "to": "2027-01-04" }]
/// }"#)?;
/// let offers = credit::offers::options(&ask)?;
/// assert_eq!(offers[0].schedule.rows.len(), 24);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ask {
    /// The currency of every amount here. Where the debts give it, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// How much is owed. Where the debts give it, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// The day of the agreement. Where the caller gives it, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// What they can pay each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Figure>,
    /// The least of what they can pay each time, instead of `each`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Figure>,
    /// The most of what they can pay each time, instead of `each`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Figure>,
    /// What they can pay from a day on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<More>,
    /// How often they are paid; none for monthly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Rhythm>,
    /// Their next pay day, to which payments are tied; none for one
    /// period after the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay_day: Option<NaiveDate>,
    /// No payment before this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earliest: Option<NaiveDate>,
    /// The day by which it is to be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<NaiveDate>,
    /// Months in which nothing is paid, 1 to 12.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip_months: Vec<u8>,
    /// Times in which nothing is paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<Span>,
    /// What they have at hand on the day of the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lump_sum: Option<Figure>,
    /// The interest; none for a plan without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<Interest>,
    /// What the plan costs beside interest; it comes on top of what they
    /// can pay.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<Fee>,
    /// What happens to a payment on a closed day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll: Option<RollTerms>,
    /// How coins are rounded. A multiple in it takes the place of friendly
    /// amounts.
    #[serde(default)]
    pub rounding: RoundingTerms,
    /// The customer's country in two letters, for the lines at which a
    /// friendly plan becomes regulated credit; none for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// What a customer can pay from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct More {
    /// From which day.
    pub from: NaiveDate,
    /// How much each time.
    pub each: Figure,
}

/// A plan that can be offered.
///
/// Guarantees: `schedule` is what [`build`] makes of `terms`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it is called.
    pub name: OfferName,
    /// Its terms, every amount of them worked out.
    pub terms: Terms,
    /// Its rows.
    pub schedule: Schedule,
    /// How it stands to what was asked.
    pub fit: Fit,
    /// What can be said for and against it.
    pub why: Vec<OfferWhy>,
    /// Its place in the list, from 1.
    pub rank: u32,
}

/// What an offer is called.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum OfferName {
    /// All of it from the cash at hand.
    AtOnce,
    /// The cash at hand first, then what they can pay.
    LumpSumFirst,
    /// What they can pay now, and more from the day on that they said.
    StepUp,
    /// The same amount each time, for as long as it takes.
    Steady,
    /// The upper end of what they can pay.
    Shorter,
    /// Once a month in place of more often.
    Monthly,
    /// Half of it at first and a little more later, to the same end.
    StartSmall,
    /// Two thirds of what they can pay, which leaves room for a bad month.
    Gentle,
    /// As much as it takes to be paid in time.
    InTime,
    /// As much as it takes to stay below the line of regulated credit.
    BelowCredit,
    /// A small amount for a year, and then a talk about the rest.
    TokenThenReview,
}

/// How an offer stands to what was asked; the better the smaller.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Fit {
    /// It is what was asked.
    AsAsked,
    /// It keeps to all that was asked.
    Fits,
    /// It keeps to it, but leaves something for later.
    Open,
    /// It asks for more or for longer; the reasons say by how much.
    Stretches,
}

/// What can be said for or against an offer. Amounts are in the currency
/// of its terms. The words are in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum OfferWhy {
    /// It is what they asked for.
    AsAsked,
    /// Times without payments are kept free and added at the end.
    SkipsAdded,
    /// There are fewer payments to remember.
    FewerPayments {
        /// How many fewer than what was asked takes.
        by: u32,
    },
    /// It ends on the same day, or a payment's time around it.
    SameEnd,
    /// It ends sooner than what was asked.
    EndsSooner {
        /// By so many days.
        days: u32,
    },
    /// It ends later than what was asked.
    EndsLater {
        /// By so many days.
        days: u32,
    },
    /// Its first payments are smaller.
    SmallAtFirst {
        /// So many.
        payments: u32,
    },
    /// It asks for less than they can pay.
    LeavesRoom {
        /// By so much each time.
        by: Figure,
    },
    /// A lump sum comes first.
    LumpSum {
        /// So much.
        amount: Figure,
    },
    /// The cash at hand stays with them.
    KeepsCash,
    /// It asks for more than they said they can pay.
    MoreThanSaid {
        /// By so much at most.
        by: Figure,
    },
    /// Fees come on top of what they can pay.
    FeesOnTop {
        /// So much on top of one payment at most.
        most: Figure,
    },
    /// It ends after the day by which it was to be paid.
    AfterLatest {
        /// By so many days.
        days: u32,
    },
    /// It ends by the day by which it was to be paid.
    ByLatest,
    /// It takes longer than anyone can promise: more than five years.
    TakesYears {
        /// So many months.
        months: u32,
    },
    /// What is left on a day is talked about then.
    Review {
        /// When.
        on: NaiveDate,
        /// How much is left.
        left: Figure,
    },
    /// It stays below a line that what was asked crosses.
    StaysBelow {
        /// The id of the rule.
        rule: String,
    },
    /// It stands alone: anything else would ask for more than they can
    /// pay, take longer, or be nearly the same.
    OnlyOne,
    /// It crosses the line to regulated credit.
    Crosses {
        /// The id of the rule.
        rule: String,
    },
}

/// An ask that no offer can be made of: which field is off, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {why}")]
pub struct AskError {
    /// The field as it stands in the JSON of the ask, such as `more.each`.
    pub field: Cow<'static, str>,
    /// What is wrong with it.
    pub why: Wrong,
}

/// The figures of an offer that stand on its card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// What it is called.
    pub name: OfferName,
    /// Its place in the list, from 1.
    pub rank: u32,
    /// How it stands to what was asked.
    pub fit: Fit,
    /// The currency of the amounts.
    pub currency: Currency,
    /// What is paid each time, in the order in which it changes; a last
    /// payment of what is left is not in it.
    pub each: Vec<Figure>,
    /// How often; none for days of their own.
    pub rhythm: Option<Rhythm>,
    /// How many payments, a deposit included.
    pub payments: u32,
    /// The first of them.
    pub first: Option<NaiveDate>,
    /// The last of them.
    pub last: Option<NaiveDate>,
    /// How much the last one is.
    pub last_amount: Figure,
    /// The largest one.
    pub largest: Figure,
    /// What it costs beside the debt.
    pub cost: Figure,
    /// What can be said for and against it.
    pub why: Vec<OfferWhy>,
}

/// The most offers that stand side by side.
pub const MOST_OFFERS: usize = 4;

/// How many months a plan may take before somebody has to say so.
pub const MOST_MONTHS: u32 = 60;

/// How many times what they can pay is still worth a talk.
const MOST_STRETCH: i64 = 3;

/// The plans that can be offered to a customer, best first: one to four,
/// and two at least wherever there is a second one.
///
/// # Errors
/// An ask of which no plan can be made; the error names its field.
pub fn options(ask: &Ask) -> Result<Vec<Offer>, AskError> {
    options_under(ask, CreditRules::built_in())
}

/// Like [`options`], with other rules on where regulated credit begins.
///
/// # Errors
/// As [`options`].
pub fn options_under(ask: &Ask, rules: &CreditRules) -> Result<Vec<Offer>, AskError> {
    Said::new(ask, rules)?.offers()
}

impl Offer {
    /// What stands on its card.
    #[must_use]
    pub fn card(&self) -> Card {
        let asked: Vec<&Row> = self.schedule.asked().collect();
        let figure = |row: &Row| Figure(row.amount.to_decimal());
        let nothing = Money::zero(self.schedule.currency);
        let mut each: Vec<Figure> = Vec::new();
        let regular = asked.iter().filter(|row| {
            row.part == RowPart::Instalment && (asked.len() == 1 || !row.why.has(Why::Last))
        });
        for row in regular {
            let amount = figure(row);
            if each.last() != Some(&amount) {
                each.push(amount);
            }
        }
        Card {
            name: self.name,
            rank: self.rank,
            fit: self.fit,
            currency: self.schedule.currency,
            each,
            rhythm: self.terms.when.rhythm,
            payments: u32::try_from(asked.len()).unwrap_or(u32::MAX),
            first: asked.first().map(|row| row.due),
            last: asked.last().map(|row| row.due),
            last_amount: asked.last().map_or(Figure::default(), |row| figure(row)),
            largest: self.schedule.largest().map_or(Figure::default(), figure),
            cost: Figure(self.schedule.cost().unwrap_or(nothing).to_decimal()),
            why: self.why.clone(),
        }
    }

    fn end(&self) -> Option<NaiveDate> {
        self.schedule.asked().last().map(|row| row.due)
    }

    fn instalments(&self) -> impl Iterator<Item = &Row> {
        let part = |row: &&Row| row.part == RowPart::Instalment;
        self.schedule.asked().filter(part)
    }

    fn largest(&self) -> i64 {
        self.instalments()
            .map(|row| row.amount.minor())
            .max()
            .unwrap_or(0)
    }

    /// The smallest instalment but the last, which is what is left.
    fn smallest(&self) -> i64 {
        let before = self.instalments().count().saturating_sub(1).max(1);
        let amounts = self.instalments().map(|row| row.amount.minor());
        amounts.take(before).min().unwrap_or(0)
    }

    fn has_review(&self) -> bool {
        self.schedule
            .rows
            .iter()
            .any(|row| row.part == RowPart::Review)
    }

    /// Whether nobody would call the two different: the same rhythm, the
    /// same cash first, the largest and the smallest payment within a twentieth, the end
    /// within a week or a twentieth of the time.
    fn is_like(&self, other: &Self) -> bool {
        let near = |a: i64, b: i64, least: i64| {
            let most = a.unsigned_abs().max(b.unsigned_abs()) / 20;
            a.abs_diff(b) <= most.max(least.unsigned_abs())
        };
        let days = |offer: &Self| {
            offer.end().map_or(0, |end| {
                end.signed_duration_since(offer.schedule.start).num_days()
            })
        };
        self.terms.when.rhythm == other.terms.when.rhythm
            && self.terms.deposit == other.terms.deposit
            && self.has_review() == other.has_review()
            && near(self.largest(), other.largest(), 0)
            && near(self.smallest(), other.smallest(), 0)
            && near(days(self), days(other), 7)
    }
}

fn off(field: impl Into<Cow<'static, str>>, why: Wrong) -> AskError {
    AskError {
        field: field.into(),
        why,
    }
}

impl From<TermsError> for AskError {
    /// The field of the ask from which a field of the terms was made.
    fn from(error: TermsError) -> Self {
        let TermsError { field, why } = error;
        let field = match field.as_ref() {
            "when.first" => "payDay".into(),
            "when.until" => "latest".into(),
            field if field.starts_with("amounts") => "each".into(),
            field if field.starts_with("deposit") => "lumpSum".into(),
            field => match field.strip_prefix("when.") {
                Some(field) => field.to_owned().into(),
                None => field.to_owned().into(),
            },
        };
        Self { field, why }
    }
}

/// An ask, read and checked.
struct Said<'a> {
    ask: &'a Ask,
    currency: Currency,
    debt: i64,
    start: NaiveDate,
    /// What they can pay each time at least, and at most.
    base: i64,
    top: i64,
    more: Option<(NaiveDate, i64)>,
    rhythm: Rhythm,
    /// The first payment.
    first: NaiveDate,
    /// Cash at hand.
    lump: i64,
    /// After this day, no plan is a promise.
    limit: NaiveDate,
    rules: Vec<&'a CreditRule>,
    all_rules: &'a CreditRules,
}

impl<'a> Said<'a> {
    fn new(ask: &'a Ask, all_rules: &'a CreditRules) -> Result<Self, AskError> {
        let currency = ask.currency.ok_or_else(|| {
            off(
                "currency",
                Wrong::Missing {
                    what: Needed::Currency,
                },
            )
        })?;
        let amount = ask.amount.ok_or_else(|| {
            off(
                "amount",
                Wrong::Missing {
                    what: Needed::Amount,
                },
            )
        })?;
        let start = ask.start.ok_or_else(|| {
            off(
                "start",
                Wrong::Missing {
                    what: Needed::Agreement,
                },
            )
        })?;
        let debt = positive("amount", amount, currency)?;
        let given = |field: &'static str, figure: Option<Figure>| {
            figure
                .map(|figure| positive(field, figure, currency))
                .transpose()
                // Not `From`: the fields are the ask's own.
                .map_err(|error| off(error.field, error.why))
        };
        let (mut base, mut top) = match (
            given("each", ask.each)?,
            given("from", ask.from)?,
            given("to", ask.to)?,
        ) {
            (Some(_), Some(_), _) => return Err(off("from", Wrong::Both { other: "each" })),
            (Some(_), _, Some(_)) => return Err(off("to", Wrong::Both { other: "each" })),
            (None, Some(from), Some(to)) if from > to => {
                let why = Wrong::NoAnswer {
                    because: NoAnswer::LeastAboveMost,
                };
                return Err(off("from", why));
            }
            (None, Some(from), Some(to)) => (from, to),
            (Some(one), None, None) | (None, Some(one), None) | (None, None, Some(one)) => {
                (one, one)
            }
            (None, None, None) => {
                let why = Wrong::Missing {
                    what: Needed::EachTime,
                };
                return Err(off("each", why));
            }
        };
        let mut more = match ask.more {
            Some(more) => given("more.each", Some(more.each))?.map(|each| (more.from, each)),
            None => None,
        };
        let lump = match ask.lump_sum {
            Some(lump) => coins("lumpSum", lump, currency)?,
            None => 0,
        };
        if lump < 0 {
            return Err(off("lumpSum", Wrong::Negative));
        }
        let rhythm = ask.rhythm.unwrap_or(Rhythm::MONTHLY);
        if !rhythm.is_possible() {
            return Err(off("rhythm", Wrong::Rhythm));
        }
        let range = |field: &'static str| off(field, Wrong::OutOfRange);
        let limit = start
            .checked_add_months(Months::new(MOST_MONTHS))
            .ok_or_else(|| range("start"))?;
        let past = start
            .checked_sub_months(Months::new(MOST_MONTHS))
            .ok_or_else(|| range("start"))?;
        let too_early = |day, than| Wrong::TooEarly { day, than };
        let too_late = |day, than| Wrong::TooLate { day, than };
        if let Some(day) = ask.pay_day {
            if day < past {
                return Err(off("payDay", too_early(day, start)));
            }
            if day > limit {
                return Err(off("payDay", too_late(day, limit)));
            }
        }
        if let Some(day) = ask.earliest
            && day > limit
        {
            return Err(off("earliest", too_late(day, limit)));
        }
        if let Some(latest) = ask.latest {
            if latest < start {
                return Err(off("latest", too_early(latest, start)));
            }
            if let Some(day) = ask.earliest.filter(|day| *day > latest) {
                return Err(off("earliest", too_late(day, latest)));
            }
        }
        if let Some(country) = &ask.country
            && !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic()))
        {
            let why = Wrong::Missing {
                what: Needed::Country,
            };
            return Err(off("country", why));
        }
        // The first pay day that is neither before the agreement nor
        // before what they asked for.
        let open = ask.earliest.map_or(start, |earliest| earliest.max(start));
        let anchor = match ask.pay_day {
            Some(day) => Some(day),
            None => (1..=2)
                .filter_map(|step| rhythm.day(start, step))
                .find(|day| *day > start),
        };
        let anchor = anchor.ok_or_else(|| range("start"))?;
        let first = rhythm
            .days(anchor)
            .find(|day| *day >= open)
            .ok_or_else(|| range("payDay"))?;
        // The 31st stays the 31st, wherever the first payment falls.
        let rhythm = match rhythm {
            Rhythm::Month {
                count,
                day: None,
                nth: None,
                weekday: None,
            } if first.day() != anchor.day() => Rhythm::Month {
                count,
                day: u8::try_from(anchor.day()).ok(),
                nth: None,
                weekday: None,
            },
            rhythm => rhythm,
        };
        // What they can pay from a day on is all there is from that day
        // on.
        if let Some((_, each)) = more.take_if(|(from, _)| *from <= first) {
            (base, top) = (each, each);
        }
        let rules = match &ask.country {
            Some(country) => all_rules.of(country, start).collect(),
            None => Vec::new(),
        };
        Ok(Self {
            ask,
            currency,
            debt,
            start,
            base,
            top,
            more,
            rhythm,
            first,
            lump,
            limit,
            rules,
            all_rules,
        })
    }

    fn figure(&self, coins: i64) -> Figure {
        let money = Money::from_minor(coins, self.currency);
        Figure(money.unwrap_or(Money::zero(self.currency)).to_decimal())
    }

    /// The deposit that is made of cash at hand, where it leaves
    /// something to plan.
    fn deposit(&self) -> Option<i64> {
        (self.lump > 0 && self.lump < self.debt).then_some(self.lump)
    }

    /// What the instalments of an offer pay.
    fn left(&self, cash: bool) -> i64 {
        self.debt - self.deposit().filter(|_| cash).unwrap_or(0)
    }

    fn terms(&self, rhythm: Rhythm, first: NaiveDate, cash: bool, amounts: Amounts) -> Terms {
        Terms {
            currency: Some(self.currency),
            amount: self.ask.amount,
            start: Some(self.start),
            deposit: self.deposit().filter(|_| cash).map(|deposit| Deposit {
                amount: Some(self.figure(deposit)),
                percent: None,
                on: None,
            }),
            when: When {
                rhythm: Some(rhythm),
                first: Some(first),
                skip_months: self.ask.skip_months.clone(),
                skip: self.ask.skip.clone(),
                roll: self.ask.roll.clone(),
                ..When::default()
            },
            amounts,
            interest: self.ask.interest.clone(),
            fees: self.ask.fees.clone(),
            rounding: self.ask.rounding,
            ..Terms::default()
        }
    }

    fn level(&self, rhythm: Rhythm, first: NaiveDate, cash: bool, each: i64) -> Terms {
        let each = Some(self.figure(each));
        self.terms(rhythm, first, cash, Amounts::Level { each })
    }

    /// What they can pay each time from the first to the last.
    fn low(&self) -> i64 {
        self.more.map_or(self.base, |(_, each)| each.min(self.base))
    }

    /// What they can pay on a day at this rhythm. 60 a week is
    /// 60 x 52 / 12 a month, rounded down.
    fn can_pay(&self, rhythm: Rhythm, day: Option<NaiveDate>) -> i64 {
        let each = match self.more {
            Some((from, each)) if day.is_some_and(|day| day >= from) => each,
            _ => self.top,
        };
        self.at_rhythm(each, rhythm)
    }

    fn at_rhythm(&self, each: i64, rhythm: Rhythm) -> i64 {
        let (part, year) = self.rhythm.year_part();
        let (other_part, other_year) = rhythm.year_part();
        let more = i128::from(other_part) * i128::from(year);
        let less = i128::from(other_year) * i128::from(part);
        let each = i128::from(each).checked_mul(more);
        each.and_then(|each| each.checked_div(less))
            .and_then(|each| i64::try_from(each).ok())
            .unwrap_or(Money::MAX_MINOR)
            .min(Money::MAX_MINOR)
    }

    /// The multiple that was asked for instead of friendly ones.
    fn multiple(&self) -> Option<i64> {
        let multiple = self.ask.rounding.multiple_of?;
        positive("rounding.multipleOf", multiple, self.currency).ok()
    }

    fn friendly_down(&self, amount: i64) -> i64 {
        let step = self.multiple().unwrap_or_else(|| friendly::coarse(amount));
        friendly::down(amount, step).unwrap_or(0)
    }

    /// The days of payment up to one of them, at most as many as a plan
    /// may have.
    fn days_until(&self, terms: &Terms, until: NaiveDate) -> Option<u32> {
        let days = Days::new(terms).ok()?;
        let count = days
            .slots()
            .take(MOST_ROWS as usize)
            .take_while(|slot| slot.date <= until && slot.contractual <= until)
            .count();
        u32::try_from(count).ok()
    }

    /// How much each of so many payments is, in friendly steps; after
    /// payments that are known, where there are some.
    fn share(&self, terms: &Terms, known: Option<Phase>, count: u32, rough: bool) -> Option<i64> {
        let cash = terms.deposit.is_some();
        let before = match known {
            Some(phase) => {
                let each = positive("each", phase.each?, self.currency).ok()?;
                each.checked_mul(i64::from(phase.count?))?
            }
            None => 0,
        };
        let left = self
            .left(cash)
            .checked_sub(before)
            .filter(|left| *left > 0)?;
        let rest = count.checked_sub(known.and_then(|phase| phase.count).unwrap_or(0))?;
        let share = friendly::share(left, rest)?;
        let step = self.multiple().unwrap_or_else(|| {
            if rough {
                friendly::coarse(share)
            } else {
                friendly::fine(share, self.currency)
            }
        });
        if terms.interest.is_none() {
            return friendly::up(share, step);
        }
        // With interest, the engine says how much.
        let mut terms = terms.clone();
        terms.rounding.multiple_of = Some(self.figure(step));
        terms.when.count = Some(count);
        terms.amounts = match known {
            None => Amounts::Level { each: None },
            Some(known) => {
                terms.when.count = None;
                let then = Phase {
                    count: Some(rest),
                    ..Phase::default()
                };
                Amounts::Phases {
                    phases: vec![known, then],
                }
            }
        };
        Some(build(&terms).ok()?.found.each?.minor())
    }

    /// An offer of terms, with all that can be said of it but what needs
    /// another one beside it.
    fn offer(&self, name: OfferName, terms: Terms) -> Result<Offer, TermsError> {
        let schedule = build(&terms)?;
        let mut offer = Offer {
            name,
            terms,
            schedule,
            fit: Fit::Fits,
            why: Vec::new(),
            rank: 0,
        };
        let end = offer.end().unwrap_or(self.start);
        let mut why = Vec::new();
        if let Some(deposit) = self.deposit() {
            why.push(match offer.terms.deposit {
                Some(_) => OfferWhy::LumpSum {
                    amount: self.figure(deposit),
                },
                None => OfferWhy::KeepsCash,
            });
        }
        if let Some(review) = offer
            .schedule
            .rows
            .iter()
            .find(|row| row.part == RowPart::Review)
        {
            offer.fit = Fit::Open;
            why.push(OfferWhy::Review {
                on: review.due,
                left: Figure(review.amount.to_decimal()),
            });
        }
        let rhythm = offer.terms.when.rhythm;
        let over = offer
            .instalments()
            .filter_map(|row| {
                let can = self.can_pay(rhythm?, Some(row.contractual));
                (row.amount.minor())
                    .checked_sub(row.fee.minor())?
                    .checked_sub(can)
            })
            .max()
            .filter(|over| *over > 0);
        if let Some(over) = over {
            offer.fit = Fit::Stretches;
            why.push(OfferWhy::MoreThanSaid {
                by: self.figure(over),
            });
        }
        let fee = offer.schedule.rows.iter().map(|row| row.fee.minor()).max();
        if let Some(fee) = fee.filter(|fee| *fee > 0) {
            why.push(OfferWhy::FeesOnTop {
                most: self.figure(fee),
            });
        }
        if let Some(latest) = self.ask.latest {
            let days = end.signed_duration_since(latest).num_days();
            why.push(match u32::try_from(days) {
                Ok(days) if days > 0 => {
                    offer.fit = Fit::Stretches;
                    OfferWhy::AfterLatest { days }
                }
                _ => OfferWhy::ByLatest,
            });
        }
        if end > self.limit {
            offer.fit = Fit::Stretches;
            why.push(OfferWhy::TakesYears {
                months: months_between(self.start, end),
            });
        }
        let skips = |row: &Row| row.why.has(Why::AfterSkip);
        if offer.schedule.rows.iter().any(skips) {
            why.push(OfferWhy::SkipsAdded);
        }
        offer.why = why;
        Ok(offer)
    }

    /// What was asked for. None where it would take for ever.
    fn asked(&self) -> Result<Option<Offer>, AskError> {
        if self.lump >= self.debt {
            let mut terms = self.level(self.rhythm, self.start, false, self.debt);
            terms.when = When {
                dates: vec![self.start],
                ..When::default()
            };
            return Ok(Some(self.offer(OfferName::AtOnce, terms)?));
        }
        let mut tries = Vec::with_capacity(2);
        if let Some((from, each)) = self.more
            && let Some(until) = from.pred_opt()
        {
            let phases = vec![
                Phase {
                    each: Some(self.figure(self.base)),
                    until: Some(until),
                    ..Phase::default()
                },
                Phase {
                    each: Some(self.figure(each)),
                    ..Phase::default()
                },
            ];
            let amounts = Amounts::Phases { phases };
            tries.push(self.terms(self.rhythm, self.first, true, amounts));
        }
        tries.push(self.level(self.rhythm, self.first, true, self.base));
        let steps = self.more.map(|(from, _)| from);
        let last = tries.len();
        for (index, terms) in tries.into_iter().enumerate() {
            let phased = matches!(terms.amounts, Amounts::Phases { .. });
            let name = match (phased, &terms.deposit) {
                (true, _) => OfferName::StepUp,
                (false, Some(_)) => OfferName::LumpSumFirst,
                (false, None) => OfferName::Steady,
            };
            match self.offer(name, terms) {
                // A step that would begin after the last payment changes
                // nothing: the plan without it is offered instead.
                Ok(offer) if phased && offer.end() < steps => {}
                Ok(offer) => return Ok(Some(offer)),
                Err(_) if index + 1 < last && self.low() == self.base => {}
                Err(TermsError {
                    why:
                        Wrong::TooManyRows
                        | Wrong::NeverPaid { .. }
                        | Wrong::OutOfRange
                        | Wrong::TooLarge,
                    ..
                }) => return Ok(None),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(None)
    }

    fn offers(&self) -> Result<Vec<Offer>, AskError> {
        let mut asked = self.asked()?;
        if let Some(asked) = &mut asked {
            asked.why.insert(0, OfferWhy::AsAsked);
            if asked.fit == Fit::Fits {
                asked.fit = Fit::AsAsked;
            }
        }
        let asked = asked;
        let cash = self.deposit().is_some();
        let mut list = List::default();
        let end = asked.as_ref().and_then(Offer::end);
        if let Some(asked) = &asked {
            list.add(Some(asked.clone()));
        }
        let late = end.is_none_or(|end| self.ask.latest.is_some_and(|latest| end > latest));
        let forever = end.is_none_or(|end| end > self.limit);
        if late && let Some(latest) = self.ask.latest {
            list.add(self.in_time(latest, cash));
        }
        if forever {
            list.add(self.token(cash));
            let fits = |offer: &Offer| {
                let most = self.can_pay(self.rhythm, None).saturating_mul(MOST_STRETCH);
                offer.largest() <= most
            };
            if self.ask.latest.is_none() {
                list.add(self.in_time(self.limit, cash).filter(fits));
            }
        }
        let shorter = self.shorter(cash).filter(|offer| self.keeps(offer));
        let monthly = asked
            .as_ref()
            .and_then(|asked| self.monthly(asked, cash))
            .filter(|offer| self.keeps(offer));
        let crossing = asked.as_ref().filter(|asked| self.crosses(asked));
        if let Some(asked) = crossing
            && list.rest().iter().all(|offer| self.crosses(offer))
            && [&shorter, &monthly]
                .into_iter()
                .flatten()
                .all(|offer| self.crosses(offer))
        {
            list.add(self.below_credit(asked, cash));
        }
        list.add(shorter);
        list.add(monthly);
        if let Some(asked) = &asked {
            list.add(self.start_small(asked, cash));
        }
        if cash || self.more.is_some() || self.lump >= self.debt {
            let terms = self.level(self.rhythm, self.first, false, self.base);
            let plain = self.offer(OfferName::Steady, terms).ok();
            list.add(plain.filter(|offer| self.keeps(offer)));
        }
        if list.offers.len() < 3 {
            list.add(self.gentle(cash).filter(|offer| self.keeps(offer)));
        }
        if list.offers.len() < 2 {
            list.add(self.token(cash).filter(|offer| self.keeps(offer)));
        }
        let mut offers = list.offers;
        if offers.is_empty() {
            // The engine says what is wrong with it.
            let terms = self.level(self.rhythm, self.first, cash, self.low());
            offers.push(self.offer(OfferName::Steady, terms)?);
        }
        for offer in &mut offers {
            if let (Some(asked), true) = (&asked, offer.why.first() != Some(&OfferWhy::AsAsked)) {
                self.compare(offer, asked);
            }
            self.lines(offer, asked.as_ref());
        }
        offers.sort_by_cached_key(|offer| {
            let cost = offer.schedule.cost().map_or(i64::MAX, Money::minor);
            (offer.fit, cost, offer.end(), offer.largest(), offer.name)
        });
        if let [only] = offers.as_mut_slice() {
            only.why.push(OfferWhy::OnlyOne);
        }
        for (rank, offer) in (1..).zip(&mut offers) {
            offer.rank = rank;
        }
        Ok(offers)
    }

    /// Whether an offer asks for no more and takes no longer than was
    /// said.
    fn keeps(&self, offer: &Offer) -> bool {
        offer.fit != Fit::Stretches
    }

    /// As much each time as it takes to be paid by a day.
    fn in_time(&self, latest: NaiveDate, cash: bool) -> Option<Offer> {
        let mut terms = self.level(self.rhythm, self.first, cash, self.base);
        let count = self.days_until(&terms, latest)?;
        let each = Some(self.figure(self.share(&terms, None, count, false)?));
        terms.amounts = Amounts::Level { each };
        let offer = self.offer(OfferName::InTime, terms).ok()?;
        offer
            .end()
            .is_some_and(|end| end <= latest)
            .then_some(offer)
    }

    /// What they can pay for a year, or until the last day, and then a
    /// talk.
    fn token(&self, cash: bool) -> Option<Offer> {
        let mut terms = self.level(self.rhythm, self.first, cash, self.base);
        let (part, year) = self.rhythm.year_part();
        let mut count = (year / part.max(1)).max(1);
        if let Some(latest) = self.ask.latest {
            // One of the days is that of the talk.
            count = count.min(self.days_until(&terms, latest)?.checked_sub(1)?);
        }
        terms.when.count = Some(count);
        terms.amounts = Amounts::Token {
            each: self.figure(self.low()),
        };
        self.offer(OfferName::TokenThenReview, terms).ok()
    }

    /// The upper end of what they can pay.
    fn shorter(&self, cash: bool) -> Option<Offer> {
        if self.top == self.base {
            return None;
        }
        let terms = self.level(self.rhythm, self.first, cash, self.top);
        self.offer(OfferName::Shorter, terms).ok()
    }

    /// The rhythm of payments once a month after a pay day, and the first
    /// of them: a month after the first pay day, so that there is time to
    /// put something aside. None for those who pay monthly or less often.
    fn months(&self) -> Option<(Rhythm, NaiveDate)> {
        let (part, year) = self.rhythm.year_part();
        if part * 12 >= year {
            return None;
        }
        let first = Rhythm::MONTHLY.day(self.first, 1)?;
        if first.day() == self.first.day() {
            return Some((Rhythm::MONTHLY, first));
        }
        Some((
            Rhythm::monthly_on(u8::try_from(self.first.day()).ok()?),
            first,
        ))
    }

    /// Once a month, to about the same end if they can pay as much.
    fn monthly(&self, asked: &Offer, cash: bool) -> Option<Offer> {
        let (rhythm, first) = self.months()?;
        let mut terms = self.level(rhythm, first, cash, self.base);
        let until = asked.end()?.checked_add_days(Later::new(15))?;
        let until = match self.ask.latest {
            Some(latest) if asked.end()? <= latest => until.min(latest),
            _ => until,
        };
        let count = self.days_until(&terms, until)?;
        let can = self.can_pay(rhythm, None);
        let each = match self.share(&terms, None, count.max(1), false) {
            Some(each) if count > 0 && each <= can => each,
            _ => self.friendly_down(can),
        };
        let each = Some(self.figure(each));
        terms.amounts = Amounts::Level { each };
        let offer = self.offer(OfferName::Monthly, terms).ok()?;
        (offer.schedule.found.count < asked.schedule.found.count).then_some(offer)
    }

    /// Half of it for two months, or a third of the payments where these
    /// are fewer, and then as much as it takes to end when what was asked
    /// would: at most a quarter more, and what makes it friendly.
    fn start_small(&self, asked: &Offer, cash: bool) -> Option<Offer> {
        if self.more.is_some() || asked.terms.when.rhythm != Some(self.rhythm) {
            return None;
        }
        let (part, year) = self.rhythm.year_part();
        let all = asked.schedule.found.count;
        let count = (year / (6 * part).max(1)).max(1).min(all / 3);
        let half = self.friendly_down(self.base.min(self.left(cash)) / 2);
        if count == 0 || half == 0 {
            return None;
        }
        let small = Phase {
            each: Some(self.figure(half)),
            count: Some(count),
            ..Phase::default()
        };
        let mut terms = self.level(self.rhythm, self.first, cash, self.base);
        let each = self.share(&terms, Some(small), all, true)?;
        let then = Phase {
            each: Some(self.figure(each)),
            ..Phase::default()
        };
        terms.amounts = Amounts::Phases {
            phases: vec![small, then],
        };
        let mut offer = self.offer(OfferName::StartSmall, terms).ok()?;
        let worse = |why: &OfferWhy| {
            matches!(
                why,
                OfferWhy::AfterLatest { .. } | OfferWhy::TakesYears { .. }
            )
        };
        // It may ask for more than they said, later and by its name; it
        // may not take longer.
        let late = offer.why.iter().any(worse);
        offer
            .why
            .insert(0, OfferWhy::SmallAtFirst { payments: count });
        (!late && each > half).then_some(offer)
    }

    /// Two thirds of it.
    fn gentle(&self, cash: bool) -> Option<Offer> {
        let base = self.base.min(self.left(cash));
        let each = self.friendly_down(base.checked_mul(2)? / 3);
        if each == 0 {
            return None;
        }
        let terms = self.level(self.rhythm, self.first, cash, each);
        let mut offer = self.offer(OfferName::Gentle, terms).ok()?;
        offer.why.insert(
            0,
            OfferWhy::LeavesRoom {
                by: self.figure(self.base - each),
            },
        );
        Some(offer)
    }

    /// Whether a plan crosses a line by its number or its length: what it
    /// costs is not the customer's to change.
    fn crosses(&self, offer: &Offer) -> bool {
        let Some(country) = self.ask.country.as_ref().filter(|_| !self.rules.is_empty()) else {
            return false;
        };
        thresholds::warnings(&offer.schedule, self.start, country, self.all_rules)
            .iter()
            .any(|warning| !matches!(warning.crossed, Crossed::Charge { .. }))
    }

    /// As few payments as stay below every line, once a month for those
    /// who pay more often; up to twice what they can pay.
    fn below_credit(&self, asked: &Offer, cash: bool) -> Option<Offer> {
        let charged = asked.schedule.cost().ok()?.is_positive();
        if charged && self.rules.iter().any(|rule| rule.any_charge) {
            return None;
        }
        let last = (self.rules.iter())
            .filter_map(|rule| rule.last_day(self.start))
            .chain(self.ask.latest)
            .min()
            .unwrap_or(NaiveDate::MAX);
        let deposits = |rule: &CreditRule| u32::from(rule.counts_deposit && cash);
        let most = (self.rules.iter())
            .filter_map(|rule| Some(rule.most_payments?.saturating_sub(deposits(rule))))
            .min()
            .unwrap_or(MOST_ROWS);
        let most = most.min(asked.schedule.found.count);
        let (rhythm, first) = self.months().unwrap_or((self.rhythm, self.first));
        let begin = |first| {
            let terms = self.level(rhythm, first, cash, self.base);
            let count = self.days_until(&terms, last)?.min(most);
            Some((count, terms))
        };
        // There is time to put something aside, unless the time is short.
        let (count, mut terms) = match (begin(first)?, begin(self.first)?) {
            (later, now) if later.0 < now.0 => now,
            (later, _) => later,
        };
        let each = self.share(&terms, None, count, false)?;
        if each > self.can_pay(rhythm, None).saturating_mul(2) {
            return None;
        }
        let each = Some(self.figure(each));
        terms.amounts = Amounts::Level { each };
        let offer = self.offer(OfferName::BelowCredit, terms).ok()?;
        let ends = offer.end().is_some_and(|end| end <= last);
        (ends && !self.crosses(&offer)).then_some(offer)
    }

    /// Adds what can be said of an offer beside what was asked.
    fn compare(&self, offer: &mut Offer, asked: &Offer) {
        let (count, others) = (offer.schedule.found.count, asked.schedule.found.count);
        if count < others && offer.name != OfferName::TokenThenReview {
            offer
                .why
                .push(OfferWhy::FewerPayments { by: others - count });
        }
        if offer.has_review() {
            return;
        }
        let (Some(end), Some(other)) = (offer.end(), asked.end()) else {
            return;
        };
        let days = end.signed_duration_since(other).num_days();
        let by = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        offer.why.push(if by <= 7 {
            OfferWhy::SameEnd
        } else if days < 0 {
            OfferWhy::EndsSooner { days: by }
        } else {
            OfferWhy::EndsLater { days: by }
        });
    }

    /// Adds the lines to regulated credit that an offer crosses, and those
    /// that it stays below while what was asked does not.
    fn lines(&self, offer: &mut Offer, asked: Option<&Offer>) {
        let Some(country) = self.ask.country.as_ref().filter(|_| !self.rules.is_empty()) else {
            return;
        };
        let warnings = |schedule: &Schedule| {
            thresholds::warnings(schedule, self.start, country, self.all_rules)
        };
        let (own, others) = (
            warnings(&offer.schedule),
            asked.map_or(Vec::new(), |asked| warnings(&asked.schedule)),
        );
        for rule in &self.rules {
            let crossed = |list: &[thresholds::Warning]| list.iter().any(|one| one.rule == rule.id);
            let rule = rule.id.clone();
            if crossed(&own) {
                offer.why.push(OfferWhy::Crosses { rule });
            } else if crossed(&others) {
                offer.why.push(OfferWhy::StaysBelow { rule });
            }
        }
    }
}

/// Offers in the order in which they are thought of, no two alike.
#[derive(Default)]
struct List {
    offers: Vec<Offer>,
}

impl List {
    fn add(&mut self, offer: Option<Offer>) {
        if let Some(offer) = offer
            && self.offers.len() < MOST_OFFERS
            && !self.offers.iter().any(|other| other.is_like(&offer))
        {
            self.offers.push(offer);
        }
    }

    /// All but what was asked.
    fn rest(&self) -> &[Offer] {
        self.offers.get(1..).unwrap_or_default()
    }
}

/// The months that have begun between two days.
fn months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let months = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
    let whole = months(to) - months(from) + i32::from(to.day() > from.day());
    u32::try_from(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests;
