//! Working out the rows of a plan.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::{Money, OddCoins};
use money::currency::Currency;
use money::figure::Figure;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use crate::course::{Ask, Asked, Asks, AtEnd, Course, Grace, Legs, Line, Lost, Step, Tail};
use crate::interest::{Accrual, Factor};
use crate::level;
use crate::row::{Found, Part as RowPart, Row, Schedule, Why};
use crate::solve;
use crate::sum::{Coins, Sum as _};
use crate::terms::{
    Amounts, Collect, Fee, FeeWith, HandRow, Method, Part, Phase, RoundedAt, Terms, Unknown,
};
use crate::when::{Days, Slot};
use crate::wrong::{TermsError, Wrong, wrong};

/// The most rows that a plan may have: 23 years of weeks. Beyond it
/// stands a slip of the keyboard, not a plan.
pub const MOST_ROWS: u32 = 1_200;

/// Works out the plan that terms describe.
///
/// ```
/// let terms = serde_json::from_str(r#"{
///     "currency": "GBP", "amount": "200.00",
///     "when": { "rhythm": { "every": "week" }, "first": "2026-11-27" },
///     "amounts": { "kind": "level", "each": "60.00" }
/// }"#)?;
/// let plan = schedule::plan::build(&terms)?;
/// assert_eq!(plan.rows.len(), 4);
/// assert_eq!(plan.rows[3].amount.to_plain(), "20.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Terms that make no plan; the error names the field.
pub fn build(terms: &Terms) -> Result<Schedule, TermsError> {
    match terms.solve {
        Some(Unknown::First) => solve::first(terms),
        Some(Unknown::Deposit) => solve::deposit(terms),
        Some(Unknown::Rate) => solve::rate(terms),
        Some(Unknown::Balloon) => solve::balloon(terms),
        Some(Unknown::Each) if given_each(terms).is_some() => {
            Err(wrong("amounts.each", Wrong::Both("solve")))
        }
        Some(Unknown::Count) if terms.when.count.is_some() => {
            Err(wrong("when.count", Wrong::Both("solve")))
        }
        Some(Unknown::Until) if terms.when.until.is_some() => {
            Err(wrong("when.until", Wrong::Both("solve")))
        }
        _ => with_course(terms, |prepared| prepared.schedule()),
    }
}

/// The level amount that terms give, if they do.
pub(crate) fn given_each(terms: &Terms) -> Option<Figure> {
    match terms.amounts {
        Amounts::Level { each }
        | Amounts::EqualPrincipal { each }
        | Amounts::Steps { each, .. } => each,
        Amounts::Token { each } | Amounts::Floor { each } => Some(each),
        Amounts::Percents { .. } | Amounts::Phases { .. } | Amounts::ByHand { .. } => None,
    }
}

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
    pub(crate) accrual: Option<&'b Accrual<'b>>,
    deposit: Option<i64>,
    /// Flat interest, already in the debt of the course.
    flat: i64,
    discount: i64,
    review: bool,
    start: NaiveDate,
}

/// So many coins of a figure that is an amount of a currency.
///
/// # Errors
/// More decimals than the currency has, or more than can be counted.
pub fn coins(
    field: impl Into<Cow<'static, str>>,
    figure: Figure,
    currency: Currency,
) -> Result<i64, TermsError> {
    let plain = figure.0.normalize();
    let text = if plain.scale() > currency.decimals() {
        plain.to_string()
    } else {
        let mut plain = plain;
        plain.rescale(currency.decimals());
        plain.to_string()
    };
    match Money::parse(&text, currency) {
        Ok(money) => Ok(money.minor()),
        Err(error) => Err(wrong(field, Wrong::Amount(error))),
    }
}

/// So many coins, more than nothing.
pub(crate) fn positive(
    field: impl Into<Cow<'static, str>>,
    figure: Figure,
    currency: Currency,
) -> Result<i64, TermsError> {
    let field = field.into();
    let coins = coins(field.clone(), figure, currency)?;
    if coins <= 0 {
        return Err(wrong(field, Wrong::NotPositive));
    }
    Ok(coins)
}

/// An amount or a percentage of a whole, in coins; nothing for neither.
pub(crate) fn part_of(
    field: &'static str,
    amount: Option<Figure>,
    percent: Option<Figure>,
    whole: i64,
    currency: Currency,
) -> Result<i64, TermsError> {
    let coins = match (amount, percent) {
        (Some(_), Some(_)) => return Err(wrong(field, Wrong::Both("percent"))),
        (Some(amount), None) => coins(format!("{field}.amount"), amount, currency)?,
        (None, Some(percent)) => {
            if percent.is_negative() || percent.0 > Decimal::from(100) {
                let why = Wrong::Range { from: 0, to: 100 };
                return Err(wrong(format!("{field}.percent"), why));
            }
            percent_of(percent.0, whole, Rounding::HalfUp)
                .ok_or_else(|| wrong(format!("{field}.percent"), Wrong::OutOfRange))?
        }
        (None, None) => 0,
    };
    if coins < 0 {
        return Err(wrong(format!("{field}.amount"), Wrong::Negative));
    }
    Ok(coins)
}

fn percent_of(percent: Decimal, whole: i64, rounding: Rounding) -> Option<i64> {
    let hundred = 100_i128.checked_mul(10_i128.checked_pow(percent.scale())?)?;
    let product = percent.mantissa().checked_mul(i128::from(whole))?;
    i64::try_from(rounding.divide(product, hundred)?).ok()
}

/// Reads terms and hands them on with a way to go.
pub(crate) fn with_course<R>(
    terms: &Terms,
    then: impl FnOnce(&mut Prepared<'_, '_>) -> Result<R, TermsError>,
) -> Result<R, TermsError> {
    let currency = terms
        .currency
        .ok_or_else(|| wrong("currency", Wrong::Missing("the currency, such as EUR")))?;
    let debt = match terms.amount {
        Some(amount) if terms.advances.is_empty() => positive("amount", amount, currency)?,
        Some(amount) => {
            let coins = coins("amount", amount, currency)?;
            if coins < 0 {
                return Err(wrong("amount", Wrong::Negative));
            }
            coins
        }
        None if terms.advances.is_empty() => {
            return Err(wrong("amount", Wrong::Missing("how much is owed")));
        }
        None => 0,
    };
    let mut days = Days::new(terms)?;
    let mut advances = Vec::with_capacity(terms.advances.len());
    let mut total = debt;
    for (index, advance) in terms.advances.iter().enumerate() {
        let amount = positive(
            format!("advances[{index}].amount"),
            advance.amount,
            currency,
        )?;
        if advance.on < days.start {
            return Err(wrong(
                format!("advances[{index}].on"),
                Wrong::TooEarly {
                    day: advance.on,
                    than: days.start,
                },
            ));
        }
        advances.push((advance.on, amount));
        total = total
            .checked_add(amount)
            .filter(|total| *total <= Money::MAX_MINOR)
            .ok_or_else(|| wrong("advances", Wrong::OutOfRange))?;
    }
    advances.sort_by_key(|(on, _)| *on);

    let money = |coins| Money::from_minor(coins, currency).unwrap_or(Money::zero(currency));
    let leaves_nothing = |field, part| {
        wrong(
            field,
            Wrong::LeavesNothing {
                deposit: money(part),
                total: money(total),
            },
        )
    };
    // The deposit, a row of its own before the others.
    let (deposit, first) = match &terms.deposit {
        None => (None, None),
        Some(deposit) => {
            let amount = part_of("deposit", deposit.amount, deposit.percent, total, currency)?;
            if amount == 0 {
                return Err(wrong("deposit.amount", Wrong::NotPositive));
            }
            if amount >= total {
                return Err(leaves_nothing("deposit.amount", amount));
            }
            let on = deposit.on.unwrap_or(days.start);
            if on < days.start && terms.start.is_some() {
                let than = days.start;
                return Err(wrong("deposit.on", Wrong::TooEarly { day: on, than }));
            }
            // Without a start, the deposit is the first thing that
            // happens.
            days.start = days.start.min(on);
            if let Some(first) = days.slots().next()
                && on > first.contractual
            {
                let than = first.contractual;
                return Err(wrong("deposit.on", Wrong::TooLate { day: on, than }));
            }
            let slot = Slot {
                contractual: on,
                date: on,
                step: None,
            };
            (Some(amount), Some(slot))
        }
    };
    let left = total - deposit.unwrap_or(0);
    let part = |field: &'static str, part: &Option<Part>| match part {
        None => Ok(0),
        Some(part) => part_of(field, part.amount, part.percent, left, currency),
    };
    let balloon = part("balloon", &terms.balloon)?;
    let discount = part("discount", &terms.discount)?;
    for (field, part) in [("balloon", balloon), ("discount", discount)] {
        if part >= left {
            return Err(leaves_nothing(field, part));
        }
    }
    if balloon + discount >= left {
        return Err(leaves_nothing("discount", balloon + discount));
    }
    let rounding = &terms.rounding;
    let coins_rule = Coins {
        instalment: rounding.instalment,
        interest: rounding.interest,
        carried: (rounding.at == RoundedAt::Carried).then_some(Decimal::ZERO),
    };
    let merge_below = match rounding.merge_below {
        Some(figure) => positive("rounding.mergeBelow", figure, currency)?,
        None => 0,
    };

    let mut reading = Reading {
        terms,
        currency,
        left: left - balloon - discount,
        coins: coins_rule,
        listed: days.listed(),
    };
    let amounts = reading.amounts(&mut days)?;
    let before = usize::from(deposit.is_some());
    let mut head = amounts.head;
    if let Some(amount) = deposit {
        head.insert(
            0,
            Asked {
                ask: Ask::Fixed(amount),
                why: Why::Deposit,
            },
        );
    }
    let count = amounts.count.map(|count| count + before);
    if count.is_some_and(|count| count > MOST_ROWS as usize) {
        return Err(wrong("when.count", Wrong::TooManyRows));
    }

    let interest = terms.interest.as_ref();
    let accrual = match interest {
        Some(interest) => Some(Accrual::new(interest, &days)?),
        None => None,
    };
    let flat = interest.is_some_and(|interest| interest.method == Method::Flat);
    let mut course = Course {
        legs: Legs::new(&days, accrual.as_ref(), first, &advances),
        asks: Asks {
            head,
            tail: amounts.tail,
        },
        debt,
        count,
        coins: coins_rule,
        grace: Grace::default(),
        held: discount,
        balloon,
        cap: None,
        at_end: None,
        compounds: accrual.as_ref().is_some_and(Accrual::compounds),
        merge_below,
        deltas: Vec::new(),
    };
    let mut flat_interest = 0;
    if let Some(interest) = interest {
        let cap = interest
            .cap
            .map(|cap| part_of("interest.cap", cap.amount, cap.percent, total, currency))
            .transpose()?;
        let grace = interest.grace.unwrap_or_default();
        let most = grace.principal.max(grace.interest) as usize;
        if count.is_some_and(|count| most >= count - before.min(count)) {
            let why = Wrong::NoAnswer("no payment is left after the grace");
            return Err(wrong("interest.grace", why));
        }
        if most > MOST_ROWS as usize {
            return Err(wrong("interest.grace", Wrong::TooManyRows));
        }
        if flat {
            if interest.grace.is_some() || interest.waived_if_kept {
                return Err(wrong("interest.method", Wrong::Both("interest.grace")));
            }
            flat_interest = flat_of(&mut course, debt - deposit.unwrap_or(0), before)
                .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))??;
            flat_interest = flat_interest.min(cap.unwrap_or(flat_interest));
            course.debt += flat_interest;
            course.legs = Legs::new(&days, None, first, &advances);
        } else {
            course.cap = cap;
            course.grace = Grace {
                from: before,
                principal: grace.principal as usize,
                interest: grace.interest as usize,
                then: grace.then,
            };
            course.at_end = match (interest.waived_if_kept, interest.collect) {
                (true, _) => Some(AtEnd::Waived),
                (false, Collect::AtEnd) => Some(AtEnd::LastRow),
                (false, Collect::EachPayment) => None,
            };
        }
    }
    let mut prepared = Prepared {
        terms,
        currency,
        total,
        course,
        unknown: amounts.unknown,
        each: amounts.each,
        accrual: accrual.as_ref().filter(|_| !flat),
        deposit,
        flat: flat_interest,
        discount,
        review: amounts.review,
        start: days.start,
    };
    then(&mut prepared)
}

/// Flat interest on `debt` over the whole time of a course; for a level
/// amount without a number, over as many payments as it then takes.
fn flat_of(course: &mut Course<'_>, debt: i64, before: usize) -> Option<Result<i64, TermsError>> {
    let mut sum = Factor::ZERO;
    let mut paid = 0_i64;
    let mut row = 0;
    let range = || wrong("interest", Wrong::OutOfRange);
    loop {
        let Some(leg) = course.legs.get(row) else {
            break;
        };
        sum = match (sum, leg.factor) {
            (Factor::Exact(a), Factor::Exact(b)) => Factor::Exact(a.plus(b)?),
            (a, b) => Factor::Digits(a.digits()?.checked_add(b.digits()?)?),
        };
        row += 1;
        let interest = debt.interest(sum, &mut course.coins.clone())?;
        match (course.count, course.asks.tail) {
            (Some(count), _) if row >= count => return Some(Ok(interest)),
            (
                None,
                Some(Tail::Same(Asked {
                    ask: Ask::Fixed(each),
                    ..
                })),
            ) if row > before => {
                paid = paid.checked_add(each)?;
                if paid >= debt.checked_add(interest)? {
                    return Some(Ok(interest));
                }
            }
            (
                None,
                Some(Tail::Same(Asked {
                    ask: Ask::Fixed(_), ..
                })),
            )
            | (Some(_), _) => {}
            _ => {
                return Some(Err(wrong(
                    "when.count",
                    Wrong::Missing("how many payments, for flat interest"),
                )));
            }
        }
        if row > MOST_ROWS as usize {
            return Some(Err(wrong("amounts.each", Wrong::TooManyRows)));
        }
    }
    Some(Err(range()))
}

/// What terms ask for, read into coins.
struct Reading<'a> {
    terms: &'a Terms,
    currency: Currency,
    /// What the instalments pay.
    left: i64,
    coins: Coins,
    listed: Option<usize>,
}

struct Read {
    head: Vec<Asked>,
    tail: Option<Tail>,
    count: Option<usize>,
    unknown: bool,
    each: Option<i64>,
    review: bool,
}

impl Reading<'_> {
    fn positive(&self, field: &'static str, figure: Figure) -> Result<i64, TermsError> {
        positive(field, figure, self.currency)
    }

    /// How many payments, where that is known.
    fn count(&self, days: &Days<'_>) -> Result<Option<usize>, TermsError> {
        let when = &self.terms.when;
        let most = i64::from(MOST_ROWS);
        let given = match (when.count, when.until) {
            (Some(_), Some(_)) if self.terms.solve.is_none() => {
                return Err(wrong("when.until", Wrong::Both("when.count")));
            }
            (Some(count), _) => {
                if count == 0 || count > MOST_ROWS {
                    return Err(wrong("when.count", Wrong::Count { most }));
                }
                Some(count as usize)
            }
            (None, Some(until)) => {
                let count = days.slots().take(MOST_ROWS as usize + 1).count();
                if count == 0 {
                    let than = when.first.unwrap_or(days.start);
                    return Err(wrong("when.until", Wrong::TooEarly { day: until, than }));
                }
                Some(count)
            }
            (None, None) => None,
        };
        let count = match (given, self.listed) {
            (Some(count), Some(listed)) if when.until.is_none() => Some(count.min(listed)),
            (Some(count), _) => Some(count),
            (None, Some(_)) => Some(days.slots().take(MOST_ROWS as usize + 1).count()),
            (None, None) => None,
        };
        match count {
            Some(0) => Err(wrong("when.dates", Wrong::Count { most })),
            Some(count) if count > MOST_ROWS as usize => Err(wrong(
                if when.until.is_some() {
                    "when.until"
                } else {
                    "when.dates"
                },
                Wrong::TooManyRows,
            )),
            count => Ok(count),
        }
    }

    fn amounts(&mut self, days: &mut Days<'_>) -> Result<Read, TermsError> {
        let count = self.count(days)?;
        let mut read = Read {
            head: Vec::new(),
            tail: None,
            count,
            unknown: false,
            each: None,
            review: false,
        };
        let needs_count = || {
            wrong(
                "when.count",
                Wrong::Missing("how many payments, until when, or how much each"),
            )
        };
        let same = |ask, why| Some(Tail::Same(Asked { ask, why }));
        match &self.terms.amounts {
            Amounts::Level { each: Some(each) } => {
                let each = self.positive("amounts.each", *each)?;
                read.each = Some(each);
                read.tail = same(Ask::Fixed(each), Why::Level);
            }
            Amounts::Level { each: None } => {
                let count = count.ok_or_else(needs_count)?;
                self.enough_coins(count)?;
                read.unknown = true;
                read.tail = same(Ask::LEVEL, Why::Level);
            }
            Amounts::EqualPrincipal { each } => match (each, count) {
                (Some(each), _) => {
                    let each = self.positive("amounts.each", *each)?;
                    read.tail = same(Ask::Principal(each), Why::EqualPrincipal);
                }
                (None, None) => return Err(needs_count()),
                (None, Some(count)) => {
                    self.enough_coins(count)?;
                    let parts = level::parts(self.left, count, &self.terms.rounding);
                    read.head = parts
                        .into_iter()
                        .map(|part| Asked {
                            ask: Ask::Principal(part),
                            why: Why::EqualPrincipal,
                        })
                        .collect();
                }
            },
            Amounts::Steps { each, by, after } => self.steps(*each, by, *after, &mut read)?,
            Amounts::Percents { percents } => self.percents(percents, &mut read)?,
            Amounts::Token { each } => {
                let each = self.positive("amounts.each", *each)?;
                let count = count.ok_or_else(needs_count)?;
                days.open_end();
                read.head = vec![
                    Asked {
                        ask: Ask::Fixed(each),
                        why: Why::Token
                    };
                    count
                ];
                read.head.push(Asked {
                    ask: Ask::Rest,
                    why: Why::Review,
                });
                read.count = Some(count + 1);
                read.review = true;
            }
            Amounts::Floor { each } => {
                let each = self.positive("amounts.each", *each)?;
                read.each = Some(each);
                read.tail = same(Ask::Fixed(each), Why::Floor);
            }
            Amounts::Phases { phases } => self.phases(phases, days, &mut read)?,
            Amounts::ByHand { rows } => self.by_hand(rows, &mut read)?,
        }
        Ok(read)
    }

    fn enough_coins(&self, count: usize) -> Result<(), TermsError> {
        let most = self.left.min(i64::from(MOST_ROWS));
        if i64::try_from(count).is_ok_and(|count| count <= most) {
            return Ok(());
        }
        Err(wrong("when.count", Wrong::Count { most }))
    }

    fn steps(
        &self,
        each: Option<Figure>,
        by: &Part,
        after: u32,
        read: &mut Read,
    ) -> Result<(), TermsError> {
        if !(1..=MOST_ROWS).contains(&after) {
            let to = i64::from(MOST_ROWS);
            return Err(wrong("amounts.after", Wrong::Range { from: 1, to }));
        }
        let step = match (by.amount, by.percent) {
            (Some(_), Some(_)) => return Err(wrong("amounts.by", Wrong::Both("percent"))),
            (None, None) => {
                let why = Wrong::Missing("by how much it changes");
                return Err(wrong("amounts.by", why));
            }
            (Some(amount), None) => Step::Coins(coins("amounts.by.amount", amount, self.currency)?),
            (None, Some(percent)) => {
                if percent.0 <= Decimal::from(-100) || percent.0 > Decimal::from(1_000) {
                    let why = Wrong::Range {
                        from: -99,
                        to: 1_000,
                    };
                    return Err(wrong("amounts.by.percent", why));
                }
                let times = percent.0.checked_div(Decimal::from(100));
                let times = times.and_then(|times| times.checked_add(Decimal::ONE));
                Step::Times(times.ok_or_else(|| wrong("amounts.by.percent", Wrong::OutOfRange))?)
            }
        };
        if let Some(each) = each {
            let first = self.positive("amounts.each", each)?;
            read.each = Some(first);
            read.tail = Some(Tail::Steps {
                first,
                by: step,
                after,
            });
            return Ok(());
        }
        let count = read.count.ok_or_else(|| {
            wrong(
                "when.count",
                Wrong::Missing("how many payments, until when, or how much each"),
            )
        })?;
        read.unknown = true;
        let range = || wrong("amounts.by", Wrong::OutOfRange);
        for row in 0..count {
            let steps = row / after as usize;
            let ask = match step {
                Step::Coins(coins) => Ask::Level {
                    weight: Decimal::ONE,
                    plus: i64::try_from(steps)
                        .ok()
                        .and_then(|steps| coins.checked_mul(steps))
                        .ok_or_else(range)?,
                },
                Step::Times(times) => Ask::Level {
                    weight: crate::course::power(times, steps).ok_or_else(range)?,
                    plus: 0,
                },
            };
            read.head.push(Asked {
                ask,
                why: if steps == 0 { Why::Agreed } else { Why::Step },
            });
        }
        Ok(())
    }

    fn percents(&self, percents: &[Figure], read: &mut Read) -> Result<(), TermsError> {
        let most = i64::from(MOST_ROWS);
        if percents.is_empty() || percents.len() > MOST_ROWS as usize {
            return Err(wrong("amounts.percents", Wrong::Count { most }));
        }
        if let Some(at) = percents
            .iter()
            .position(|percent| percent.0 <= Decimal::ZERO)
        {
            return Err(wrong(format!("amounts.percents[{at}]"), Wrong::NotPositive));
        }
        let sum = percents
            .iter()
            .try_fold(Decimal::ZERO, |sum, percent| sum.checked_add(percent.0))
            .ok_or_else(|| wrong("amounts.percents", Wrong::OutOfRange))?;
        if sum != Decimal::from(100) {
            return Err(wrong("amounts.percents", Wrong::Percents(sum.normalize())));
        }
        if read.count.is_some_and(|count| count != percents.len()) {
            return Err(wrong("when.count", Wrong::Both("amounts.percents")));
        }
        for (index, percent) in percents.iter().enumerate() {
            let part = percent_of(percent.0, self.left, self.coins.instalment)
                .filter(|part| *part > 0)
                .ok_or_else(|| wrong(format!("amounts.percents[{index}]"), Wrong::NotPositive))?;
            read.head.push(Asked {
                ask: Ask::Principal(part),
                why: Why::Percent,
            });
        }
        read.count = Some(percents.len());
        Ok(())
    }

    fn phases(&self, phases: &[Phase], days: &Days<'_>, read: &mut Read) -> Result<(), TermsError> {
        if phases.is_empty() {
            let why = Wrong::Missing("one phase at least");
            return Err(wrong("amounts.phases", why));
        }
        let mut level_at = None;
        for (index, phase) in phases.iter().enumerate() {
            let field = |name: &str| format!("amounts.phases[{index}].{name}");
            let last = index + 1 == phases.len();
            let asked = match (phase.each, phase.interest_only) {
                (Some(_), true) => return Err(wrong(field("each"), Wrong::Both("interestOnly"))),
                (Some(each), false) => Asked {
                    ask: Ask::Fixed(positive(field("each"), each, self.currency)?),
                    why: Why::Agreed,
                },
                (None, true) => Asked {
                    ask: Ask::InterestOnly,
                    why: Why::InterestOnly,
                },
                (None, false) => {
                    if level_at.replace(index).is_some() {
                        let why = Wrong::Missing("how much; only one phase can be worked out");
                        return Err(wrong(field("each"), why));
                    }
                    read.unknown = true;
                    Asked {
                        ask: Ask::LEVEL,
                        why: Why::Level,
                    }
                }
            };
            let so_far = read.head.len();
            let rows = match (phase.count, phase.until) {
                (Some(_), Some(_)) => return Err(wrong(field("count"), Wrong::Both("until"))),
                (Some(count), None) => {
                    if count == 0 || count > MOST_ROWS {
                        let most = i64::from(MOST_ROWS);
                        return Err(wrong(field("count"), Wrong::Count { most }));
                    }
                    count as usize
                }
                (None, Some(until)) => {
                    let up_to = days
                        .slots()
                        .take(MOST_ROWS as usize + 1)
                        .take_while(|slot| slot.contractual <= until)
                        .count();
                    up_to.saturating_sub(so_far)
                }
                (None, None) if last => match read.count {
                    Some(count) => count.saturating_sub(so_far),
                    None if matches!(asked.ask, Ask::Fixed(_)) => {
                        read.tail = Some(Tail::Same(asked));
                        return Ok(());
                    }
                    None => return Err(wrong(field("count"), Wrong::Missing("how many"))),
                },
                (None, None) => {
                    let why = Wrong::Missing("how many; only the last phase can be left open");
                    return Err(wrong(field("count"), why));
                }
            };
            if rows == 0 {
                let why = Wrong::NoAnswer("no payment falls in this phase");
                return Err(wrong(format!("amounts.phases[{index}]"), why));
            }
            read.head.extend(std::iter::repeat_n(asked, rows));
            if read.head.len() > MOST_ROWS as usize {
                return Err(wrong("amounts.phases", Wrong::TooManyRows));
            }
        }
        // Phases that are all counted end where they end, unless more
        // payments were asked for.
        if read.count.is_some_and(|count| count != read.head.len()) {
            return Err(wrong("when.count", Wrong::Both("amounts.phases")));
        }
        read.count = Some(read.head.len());
        Ok(())
    }

    fn by_hand(&self, rows: &[HandRow], read: &mut Read) -> Result<(), TermsError> {
        let mut written = 0_i64;
        let mut open = 0_i64;
        for (index, row) in rows.iter().enumerate() {
            let asked = match row.amount {
                None => {
                    open += 1;
                    Asked {
                        ask: Ask::LEVEL,
                        why: Why::Share,
                    }
                }
                Some(amount) => {
                    let field = format!("amounts.rows[{index}].amount");
                    let amount = positive(field, amount, self.currency)?;
                    written = written
                        .checked_add(amount)
                        .ok_or_else(|| wrong("amounts.rows", Wrong::OutOfRange))?;
                    Asked {
                        ask: Ask::Fixed(amount),
                        why: Why::ByHand,
                    }
                }
            };
            read.head.push(asked);
        }
        read.unknown = open > 0;
        read.count = Some(rows.len());
        let bears = self.terms.interest.is_some();
        let shared = self.left - written;
        let fits = if open > 0 {
            bears || shared >= open
        } else {
            bears || shared == 0
        };
        if fits {
            return Ok(());
        }
        Err(self.rows_differ(written, self.left))
    }

    fn rows_differ(&self, rows: i64, total: i64) -> TermsError {
        rows_differ(rows, total, self.currency)
    }
}

pub(crate) fn rows_differ(rows: i64, total: i64, currency: Currency) -> TermsError {
    let money = |coins| Money::from_minor(coins, currency).unwrap_or(Money::zero(currency));
    let off = if total < rows {
        (money(rows - total), "too much")
    } else {
        (money(total - rows), "still missing")
    };
    wrong(
        "amounts.rows",
        Wrong::RowsDiffer {
            rows: money(rows),
            total: money(total),
            off,
        },
    )
}

impl Prepared<'_, '_> {
    pub(crate) fn money(&self, coins: i64) -> Result<Money, TermsError> {
        Ok(Money::from_minor(coins, self.currency)?)
    }

    /// The error of a way that does not end.
    pub(crate) fn lost(&self, lost: Lost) -> TermsError {
        let at = match self.terms.amounts {
            Amounts::Phases { .. } => "amounts.phases",
            Amounts::ByHand { .. } => "amounts.rows",
            _ => "amounts.each",
        };
        match lost {
            Lost::TooLong => wrong(at, Wrong::TooManyRows),
            Lost::NeverPaid { each, interest } => match (self.money(each), self.money(interest)) {
                (Ok(each), Ok(interest)) => wrong(at, Wrong::NeverPaid { each, interest }),
                _ => wrong(at, Wrong::OutOfRange),
            },
            Lost::Range => wrong("when", Wrong::OutOfRange),
            Lost::AdvanceAfterEnd => wrong(
                "advances",
                Wrong::NoAnswer("an advance comes after the last payment"),
            ),
        }
    }

    /// Works out the rows.
    pub(crate) fn schedule(&mut self) -> Result<Schedule, TermsError> {
        let ends = level::lines(self)?;
        self.rows(ends)
    }

    fn rows(&self, ends: level::Lines) -> Result<Schedule, TermsError> {
        let level::Lines {
            mut lines,
            waived,
            level,
        } = ends;
        if self.flat > 0 {
            self.spread_flat(&mut lines);
        }
        let before = usize::from(self.deposit.is_some());
        let instalments = lines.len() - before.min(lines.len());
        let fees = self.fees(&lines, before)?;
        let mut rows = Vec::with_capacity(lines.len() + 2);
        for (index, line) in lines.iter().enumerate() {
            let fee = fees.get(index).copied().unwrap_or(0);
            let amount = line
                .principal
                .checked_add(line.interest)
                .and_then(|sum| sum.checked_add(fee))
                .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
            if amount < 0 || line.closing < 0 || line.principal < 0 && self.flat == 0 {
                return Err(wrong(
                    if self.terms.discount.is_some() {
                        "discount"
                    } else {
                        "amounts"
                    },
                    Wrong::NoAnswer("a payment would be less than nothing"),
                ));
            }
            let mut why = line.why;
            let last = index + 1 == lines.len();
            let part = if index < before {
                RowPart::Deposit
            } else if self.review && last {
                RowPart::Review
            } else if amount == 0 {
                why.add(Why::Nothing);
                RowPart::Grace
            } else {
                RowPart::Instalment
            };
            why.add_if(fee > 0, Why::Fee);
            rows.push(Row {
                due: line.slot.date,
                contractual: line.slot.contractual,
                part,
                opening: self.money(line.opening)?,
                added: self.money(line.added)?,
                principal: self.money(line.principal)?,
                interest: self.money(line.interest)?,
                fee: self.money(fee)?,
                amount: self.money(amount)?,
                left: self.money(line.closing)?,
                why,
            });
        }
        self.conditional(&mut rows, waived)?;
        let asked = || {
            rows.iter()
                .filter(|row| !row.part.is_conditional() && row.part != RowPart::Deposit)
        };
        let found = Found {
            each: match level {
                Some(level) => Some(self.money(level)?),
                None => None,
            },
            count: u32::try_from(instalments).unwrap_or(u32::MAX),
            first: asked().next().map(|row| row.contractual),
            until: asked().last().map(|row| row.contractual),
            deposit: match self.deposit {
                Some(deposit) => Some(self.money(deposit)?),
                None => None,
            },
            balloon: match self.course.balloon {
                0 => None,
                balloon => Some(self.money(balloon)?),
            },
            rate: self
                .terms
                .interest
                .as_ref()
                .and_then(|interest| interest.rate),
        };
        Ok(Schedule {
            currency: self.currency,
            debt: self.money(self.total)?,
            start: self.start,
            rows,
            found,
        })
    }

    /// The rows that are let off if all before them came on time.
    fn conditional(&self, rows: &mut Vec<Row>, waived: i64) -> Result<(), TermsError> {
        let Some(last) = rows.last().copied() else {
            return Err(wrong("amount", Wrong::NothingOwed));
        };
        let zero = Money::zero(self.currency);
        let mut why = crate::row::Whys::NONE;
        why.add(Why::IfKept);
        let row = Row {
            opening: last.left,
            added: zero,
            principal: zero,
            interest: zero,
            fee: zero,
            left: last.left,
            why,
            ..last
        };
        if self.discount > 0 {
            let amount = self.money(self.discount)?;
            rows.push(Row {
                part: RowPart::Discount,
                principal: amount,
                amount,
                left: last.left.checked_sub(amount)?,
                ..row
            });
        }
        if waived > 0 {
            let amount = self.money(waived)?;
            rows.push(Row {
                part: RowPart::WaivedInterest,
                interest: amount,
                amount,
                opening: zero,
                left: zero,
                ..row
            });
        }
        Ok(())
    }

    /// Gives each instalment its even share of the flat interest.
    fn spread_flat(&self, lines: &mut [Line<i64>]) {
        let before = usize::from(self.deposit.is_some());
        let rows = u32::try_from(lines.len() - before.min(lines.len())).unwrap_or(1);
        let mut left = self.flat;
        let even = Rounding::HalfUp
            .divide(i128::from(left), i128::from(rows.max(1)))
            .and_then(|even| i64::try_from(even).ok())
            .unwrap_or(0);
        // Balances without the interest, which was in the debt.
        let mut balance = lines.first().map_or(0, |line| line.opening) - self.flat;
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.iter_mut().enumerate() {
            let amount = line.principal;
            let share = if index < before {
                0
            } else if index == last {
                left
            } else {
                even.min(amount).min(left)
            };
            left -= share;
            line.opening = balance;
            line.interest = share;
            line.principal = amount - share;
            balance = balance + line.added - line.principal;
            line.closing = balance;
        }
    }

    /// The fees of each row.
    fn fees(&self, lines: &[Line<i64>], before: usize) -> Result<Vec<i64>, TermsError> {
        if self.terms.fees.is_empty() {
            return Ok(Vec::new());
        }
        let mut fees = vec![0_i64; lines.len()];
        for (index, fee) in self.terms.fees.iter().enumerate() {
            let Fee {
                amount, percent, ..
            } = fee;
            let coins = part_of("fees", *amount, *percent, self.total, self.currency)
                .map_err(|error| wrong(format!("fees[{index}]"), error.why))?;
            let rows = before.min(lines.len())..lines.len();
            match fee.with {
                FeeWith::First => add(&mut fees, rows.start, coins),
                FeeWith::Last => add(&mut fees, rows.end.saturating_sub(1), coins),
                FeeWith::Each => rows.for_each(|row| add(&mut fees, row, coins)),
                FeeWith::Spread => {
                    let count = u32::try_from(rows.len()).unwrap_or(1);
                    let parts = self.money(coins)?.split(count, OddCoins::Spread);
                    rows.zip(parts)
                        .for_each(|(row, part)| add(&mut fees, row, part.minor()));
                }
            }
        }
        if fees.iter().any(|fee| *fee > Money::MAX_MINOR) {
            return Err(wrong("fees", Wrong::OutOfRange));
        }
        Ok(fees)
    }
}

fn add(fees: &mut [i64], row: usize, coins: i64) {
    if let Some(fee) = fees.get_mut(row) {
        *fee = fee.saturating_add(coins);
    }
}
