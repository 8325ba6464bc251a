//! Working out the rows of a plan.

use std::borrow::Cow;

use chrono::NaiveDate;
use money::amount::{Money, OddCoins};
use money::currency::Currency;
use money::figure::Figure;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use crate::course::{Ask, AtEnd, Course, Grace, Line, Lost};
use crate::interest::{Accrual, Factor};
use crate::legs::Legs;
use crate::level;
use crate::reading::Reading;
use crate::row::{Found, Part as RowPart, Row, Schedule, Why, Whys};
use crate::solve;
use crate::sum::Coins;
use crate::terms::{
    Amounts, Collect, Fee, FeeWith, Interest, Method, Part, RoundedAt, Terms, Unknown,
};
use crate::when::{Days, Slot};
use crate::wrong::{MOST_DIGITS, MOST_ENTRIES, TermsError, Wrong, wrong};

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
        Some(Unknown::Count | Unknown::Until) if terms.when.count.is_some() => {
            Err(wrong("when.count", Wrong::Both("solve")))
        }
        Some(Unknown::Count | Unknown::Until) if terms.when.until.is_some() => {
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
    /// How interest accrues, where it depends on what is left.
    pub(crate) accrual: Option<&'b Accrual<'b>>,
    part: Option<i64>,
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
    field: &str,
    amount: Option<Figure>,
    percent: Option<Figure>,
    whole: i64,
    currency: Currency,
) -> Result<i64, TermsError> {
    let coins = match (amount, percent) {
        (Some(_), Some(_)) => {
            return Err(wrong(format!("{field}.amount"), Wrong::Both("percent")));
        }
        (Some(amount), None) => coins(format!("{field}.amount"), amount, currency)?,
        (None, Some(percent)) => {
            if percent.is_negative() || percent.0 > Decimal::from(100) {
                let why = Wrong::Range { from: 0, to: 100 };
                return Err(wrong(format!("{field}.percent"), why));
            }
            if percent.0.normalize().scale() > MOST_DIGITS {
                return Err(wrong(format!("{field}.percent"), Wrong::Digits));
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

pub(crate) fn percent_of(percent: Decimal, whole: i64, rounding: Rounding) -> Option<i64> {
    let percent = percent.normalize();
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
    let debt = debt(terms, currency)?;
    let mut days = Days::new(terms)?;
    let advances = advances(terms, currency, days.start)?;
    let total = advances
        .iter()
        .try_fold(debt, |total, (_, amount)| total.checked_add(*amount))
        .filter(|total| *total <= Money::MAX_MINOR)
        .ok_or_else(|| wrong("advances", Wrong::OutOfRange))?;
    let deposit = deposit(terms, currency, total, &mut days)?;
    let paid = deposit.map_or(0, |(amount, _)| amount);
    let (balloon, discount) = kept_back(terms, currency, total - paid, total)?;
    if let Some((amount, on)) = deposit {
        // Nobody pays back what was not handed out yet.
        let handed_out = advances.iter().filter(|(day, _)| *day <= on);
        let then = debt + handed_out.map(|(_, amount)| amount).sum::<i64>();
        if amount > then - discount {
            return Err(leaves_nothing("deposit.amount", amount, then, currency));
        }
    }

    let rounding = &terms.rounding;
    let coins = Coins {
        instalment: rounding.instalment,
        interest: rounding.interest,
        carried: (rounding.at == RoundedAt::Carried).then_some(Decimal::ZERO),
    };
    let merge_below = match rounding.merge_below {
        Some(figure) => positive("rounding.mergeBelow", figure, currency)?,
        None => 0,
    };
    let grace = match &terms.interest {
        Some(interest) => grace(terms, interest)?,
        None => Grace::default(),
    };
    let reading = Reading {
        terms,
        currency,
        owed: total - paid - discount,
        left: total - paid - balloon - discount,
        coins,
        graced: grace.principal,
    };
    let read = reading.read(&mut days)?;
    let most = grace.principal.max(grace.interest);
    if read.count.is_some_and(|count| most >= count) {
        let why = Wrong::NoAnswer("no payment is left after the grace");
        return Err(wrong("interest.grace", why));
    }
    let before = usize::from(deposit.is_some());
    if read
        .count
        .is_some_and(|count| count + before > MOST_ROWS as usize)
    {
        return Err(wrong("when.count", Wrong::TooManyRows));
    }
    let accrual = match &terms.interest {
        Some(interest) => {
            let accrual = Accrual::new(interest, &days)?;
            let last = read.count.and_then(|count| days.slots().nth(count - 1));
            Some(match last.filter(|_| accrual.heeds_the_end()) {
                Some(last) => accrual.ending(days.interest_day(&last)),
                None => accrual,
            })
        }
        None => None,
    };
    let first = deposit.map(|(_, on)| Slot::on(on));
    let mut course = Course {
        legs: Legs::new(&days, accrual.as_ref(), first, &advances),
        asks: read.asks,
        debt,
        deposit: deposit.map(|(amount, _)| amount),
        count: read.count.map(|count| count + before),
        coins,
        grace,
        held: discount,
        balloon,
        cap: None,
        flat: Vec::new(),
        at_end: None,
        compounds: accrual.as_ref().is_some_and(Accrual::compounds),
        merge_below,
        deltas: Vec::new(),
    };
    let flat = match &terms.interest {
        Some(interest) => {
            collected(interest, &mut course, total, currency)?;
            interest.method == Method::Flat
        }
        None => false,
    };
    if flat {
        course.flat = flat_interest(&mut course, reading.left, &terms.rounding)?;
    }
    let mut prepared = Prepared {
        terms,
        currency,
        total,
        course,
        unknown: read.unknown,
        each: read.each,
        accrual: accrual.as_ref().filter(|_| !flat),
        part: read.part,
        review: read.review,
        start: days.start,
    };
    then(&mut prepared)
}

/// What is owed at the start. Nothing is enough where something is added
/// later.
fn debt(terms: &Terms, currency: Currency) -> Result<i64, TermsError> {
    match (terms.amount, terms.advances.is_empty()) {
        (Some(amount), true) if amount.0.is_zero() => Err(wrong("amount", Wrong::NothingOwed)),
        (Some(amount), true) => positive("amount", amount, currency),
        (Some(amount), false) => {
            let coins = coins("amount", amount, currency)?;
            if coins < 0 {
                return Err(wrong("amount", Wrong::Negative));
            }
            Ok(coins)
        }
        (None, true) => Err(wrong("amount", Wrong::Missing("how much is owed"))),
        (None, false) => Ok(0),
    }
}

/// What is added later, in the order of the days.
fn advances(
    terms: &Terms,
    currency: Currency,
    start: NaiveDate,
) -> Result<Vec<(NaiveDate, i64)>, TermsError> {
    if i64::try_from(terms.advances.len()).is_ok_and(|count| count > MOST_ENTRIES) {
        return Err(wrong("advances", Wrong::Entries { most: MOST_ENTRIES }));
    }
    let mut advances = Vec::with_capacity(terms.advances.len());
    for (index, advance) in terms.advances.iter().enumerate() {
        let field = format!("advances[{index}].amount");
        let amount = positive(field, advance.amount, currency)?;
        if advance.on < start {
            let (day, than) = (advance.on, start);
            return Err(wrong(
                format!("advances[{index}].on"),
                Wrong::TooEarly { day, than },
            ));
        }
        advances.push((advance.on, amount));
    }
    advances.sort_by_key(|(on, _)| *on);
    Ok(advances)
}

fn leaves_nothing(field: &'static str, part: i64, total: i64, currency: Currency) -> TermsError {
    let money = |coins| Money::from_minor(coins, currency).unwrap_or(Money::zero(currency));
    let (deposit, total) = (money(part), money(total));
    wrong(field, Wrong::LeavesNothing { deposit, total })
}

/// The deposit and its day. Without a start, it is the first thing that
/// happens.
fn deposit(
    terms: &Terms,
    currency: Currency,
    total: i64,
    days: &mut Days<'_>,
) -> Result<Option<(i64, NaiveDate)>, TermsError> {
    let Some(deposit) = &terms.deposit else {
        return Ok(None);
    };
    let amount = part_of("deposit", deposit.amount, deposit.percent, total, currency)?;
    if amount == 0 {
        return Err(wrong("deposit.amount", Wrong::NotPositive));
    }
    if amount >= total {
        return Err(leaves_nothing("deposit.amount", amount, total, currency));
    }
    let on = deposit.on.unwrap_or(days.start);
    if on < days.start && terms.start.is_some() {
        let than = days.start;
        return Err(wrong("deposit.on", Wrong::TooEarly { day: on, than }));
    }
    days.start = days.start.min(on);
    let first = days.slots().next();
    let first = first.map_or(on, |slot| slot.contractual.min(slot.date));
    if on > first {
        let than = first;
        return Err(wrong("deposit.on", Wrong::TooLate { day: on, than }));
    }
    Ok(Some((amount, on)))
}

/// What the instalments do not pay: the balloon and the discount.
fn kept_back(
    terms: &Terms,
    currency: Currency,
    left: i64,
    total: i64,
) -> Result<(i64, i64), TermsError> {
    let part = |field: &'static str, part: &Option<Part>| {
        let Some(part) = part else { return Ok(0) };
        let coins = part_of(field, part.amount, part.percent, left, currency)?;
        if coins >= left {
            return Err(leaves_nothing(field, coins, total, currency));
        }
        Ok(coins)
    };
    let balloon = match (&terms.interest, &terms.balloon) {
        // With interest, what is left at the end can be more than the
        // debt was.
        (Some(_), Some(it)) => part_of("balloon", it.amount, it.percent, left, currency)?,
        (_, it) => part("balloon", it)?,
    };
    let discount = part("discount", &terms.discount)?;
    if terms.interest.is_none() && balloon + discount >= left {
        let both = balloon + discount;
        return Err(leaves_nothing("discount", both, total, currency));
    }
    Ok((balloon, discount))
}

/// The grace, where the amounts are such that first ones can be left
/// out.
fn grace(terms: &Terms, interest: &Interest) -> Result<Grace, TermsError> {
    let Some(grace) = interest.grace else {
        return Ok(Grace::default());
    };
    let instead = match terms.amounts {
        Amounts::Level { .. }
        | Amounts::EqualPrincipal { .. }
        | Amounts::Steps { .. }
        | Amounts::Floor { .. } => None,
        Amounts::Percents { .. } => Some("amounts.percents"),
        Amounts::Token { .. } => Some("a token"),
        Amounts::Phases { .. } => Some("amounts.phases"),
        Amounts::ByHand { .. } => Some("amounts.rows"),
    };
    if let Some(instead) = instead {
        return Err(wrong("interest.grace", Wrong::Both(instead)));
    }
    if grace.principal.max(grace.interest) >= MOST_ROWS {
        return Err(wrong("interest.grace", Wrong::TooManyRows));
    }
    let waits = interest.waived_if_kept || interest.collect == Collect::AtEnd;
    if grace.interest > 0 && waits {
        let field = "interest.grace.interest";
        return Err(wrong(field, Wrong::Both("interest.collect")));
    }
    Ok(Grace {
        principal: grace.principal as usize,
        interest: grace.interest as usize,
        then: grace.then,
    })
}

/// How interest is collected, and how much at most.
fn collected(
    interest: &Interest,
    course: &mut Course<'_>,
    total: i64,
    currency: Currency,
) -> Result<(), TermsError> {
    course.cap = interest
        .cap
        .map(|cap| part_of("interest.cap", cap.amount, cap.percent, total, currency))
        .transpose()?;
    course.at_end = match (interest.waived_if_kept, interest.collect) {
        (true, _) => Some(AtEnd::Waived),
        (false, Collect::AtEnd) => Some(AtEnd::LastRow),
        (false, Collect::EachPayment) => None,
    };
    Ok(())
}

/// Flat interest, row by row: on the debt for the whole time, in even
/// parts. Where the number is not given, for as many rows as it then
/// takes to pay `left` and the interest.
fn flat_interest(
    course: &mut Course<'_>,
    left: i64,
    rounding: &crate::terms::RoundingTerms,
) -> Result<Vec<i64>, TermsError> {
    let range = || wrong("interest", Wrong::OutOfRange);
    let before = course.before();
    let debt = course.debt - course.deposit.unwrap_or(0);
    let (mut sum, mut advanced) = (Factor::ZERO, Vec::new());
    let (mut paid, mut parts) = (0_i64, 0_i64);
    for row in 0.. {
        if row >= MOST_ROWS as usize {
            return Err(wrong("amounts.each", Wrong::TooManyRows));
        }
        let leg = course.legs.get(row).ok_or_else(range)?;
        sum = sum.plus(leg.factor).ok_or_else(range)?;
        let interest = course.flat_until(debt, sum, &mut advanced, &leg);
        let interest = interest.ok_or_else(range)?;
        let count = row + 1 - before.min(row + 1);
        if count > course.grace.principal {
            match course.asked_at(count - 1).map(|asked| asked.ask) {
                Some(Ask::Fixed(each)) => paid = paid.saturating_add(each),
                Some(Ask::Principal(each)) => parts = parts.saturating_add(each),
                _ => {}
            }
        }
        let done = course.count.is_some_and(|all| row + 1 >= all)
            || paid >= left.saturating_add(interest)
            || parts >= left;
        if done {
            let interest = course.cap.map_or(interest, |cap| interest.min(cap));
            let rule = crate::terms::RoundingTerms {
                instalment: rounding.interest,
                ..*rounding
            };
            return Ok(level::parts(interest, count, &rule));
        }
    }
    Err(range())
}

impl Prepared<'_, '_> {
    pub(crate) fn money(&self, coins: i64) -> Result<Money, TermsError> {
        Ok(Money::from_minor(coins, self.currency)?)
    }

    /// The field of the amounts.
    fn amounts_field(&self) -> &'static str {
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
                Wrong::NoAnswer("the steps go down to nothing before all is paid"),
            ),
            Lost::Range => wrong("when", Wrong::OutOfRange),
            Lost::Closed(day) => wrong("when.roll.calendar", Wrong::ClosedTooLong(day)),
            Lost::AdvanceAfterEnd => wrong(
                "advances",
                Wrong::NoAnswer("an advance comes after the last payment"),
            ),
        }
    }

    /// Works out the rows.
    pub(crate) fn schedule(&mut self) -> Result<Schedule, TermsError> {
        let level::Lines {
            lines,
            waived,
            level,
            on_top,
        } = level::lines(self)?;
        self.as_agreed(&lines)?;
        let fees = self.fees(&lines)?;
        let mut rows = Vec::with_capacity(lines.len() + 2);
        for (index, line) in lines.iter().enumerate() {
            let fee = fees.get(index).copied().unwrap_or(0);
            let last = index + 1 == lines.len();
            rows.push(self.row(index, last, line, fee)?);
        }
        let found = self.found(&rows, level, on_top)?;
        self.conditional(&mut rows, waived)?;
        Ok(Schedule {
            currency: self.currency,
            debt: self.money(self.total)?,
            start: self.start,
            rows,
            found,
        })
    }

    /// Rows by hand, and payments of a size of their own, come out as
    /// they were written, but for the last.
    fn as_agreed(&self, lines: &[Line<i64>]) -> Result<(), TermsError> {
        if let Some(line) = lines
            .iter()
            .find(|line| line.principal + line.interest < 0 || line.principal < 0)
        {
            let stepped = matches!(self.terms.amounts, Amounts::Steps { .. });
            let field = if stepped {
                "amounts.by"
            } else {
                self.amounts_field()
            };
            return Err(wrong(field, Wrong::BelowNothing(line.slot.contractual)));
        }
        let by_hand = matches!(self.terms.amounts, Amounts::ByHand { .. });
        let count = self.course.count.unwrap_or(lines.len());
        if by_hand && lines.len() < count {
            let why = Wrong::NoAnswer("the rows before the last one pay it all");
            return Err(wrong("amounts.rows", why));
        }
        Ok(())
    }

    fn row(&self, index: usize, last: bool, line: &Line<i64>, fee: i64) -> Result<Row, TermsError> {
        let amount = line
            .principal
            .checked_add(line.interest)
            .and_then(|sum| sum.checked_add(fee))
            .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
        let mut why = line.why;
        let part = if index < self.course.before() {
            RowPart::Deposit
        } else if self.review && last && why.has(Why::Review) {
            RowPart::Review
        } else if amount == 0 {
            RowPart::Grace
        } else {
            RowPart::Instalment
        };
        why.add_if(part == RowPart::Grace, Why::Nothing);
        why.add_if(fee > 0, Why::Fee);
        Ok(Row {
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
        })
    }

    /// The figures of the plan, worked out or given.
    fn found(&self, rows: &[Row], level: Option<i64>, on_top: i64) -> Result<Found, TermsError> {
        let asked = rows.get(self.course.before()..).unwrap_or_default();
        let money = |coins: Option<i64>| coins.map(|coins| self.money(coins)).transpose();
        // A balloon that is asked for is what the last payment comes to.
        let balloon = match self.terms.solve {
            Some(Unknown::Balloon) => on_top,
            _ => self.course.balloon,
        };
        Ok(Found {
            each: money(level.or(self.part))?,
            count: u32::try_from(asked.len()).unwrap_or(u32::MAX),
            first: asked.first().map(|row| row.contractual),
            until: asked.last().map(|row| row.contractual),
            deposit: money(self.course.deposit)?,
            balloon: money(Some(balloon).filter(|balloon| *balloon > 0))?,
            rate: self.terms.interest.as_ref().and_then(|it| it.rate),
        })
    }

    /// The rows that are let off if all before them came on time.
    fn conditional(&self, rows: &mut Vec<Row>, waived: i64) -> Result<(), TermsError> {
        let last = *rows
            .last()
            .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
        let zero = Money::zero(self.currency);
        let mut why = Whys::NONE;
        why.add(Why::IfKept);
        let row = |part, opening, principal, interest| Row {
            part,
            opening,
            added: zero,
            principal,
            interest,
            fee: zero,
            amount: if part == RowPart::Discount {
                principal
            } else {
                interest
            },
            left: zero,
            why,
            ..last
        };
        if self.course.held > 0 {
            let amount = self.money(self.course.held)?;
            rows.push(row(RowPart::Discount, last.left, amount, zero));
        }
        if waived > 0 {
            let amount = self.money(waived)?;
            rows.push(row(RowPart::WaivedInterest, zero, zero, amount));
        }
        Ok(())
    }

    /// The fees of each row. The deposit, a row that asks for nothing and
    /// one that is a talk have none, unless there is no other.
    fn fees(&self, lines: &[Line<i64>]) -> Result<Vec<i64>, TermsError> {
        if self.terms.fees.is_empty() {
            return Ok(Vec::new());
        }
        if i64::try_from(self.terms.fees.len()).is_ok_and(|count| count > MOST_ENTRIES) {
            return Err(wrong("fees", Wrong::Entries { most: MOST_ENTRIES }));
        }
        let last = lines.len().saturating_sub(1);
        let mut with: Vec<usize> = (self.course.before()..lines.len())
            .filter(|row| lines[*row].principal + lines[*row].interest > 0)
            .filter(|row| !(self.review && *row == last))
            .collect();
        if with.is_empty() {
            with.push(last);
        }
        let mut fees = vec![0_i64; lines.len()];
        let mut add = |row: usize, coins: i64| {
            fees[row] = fees[row].saturating_add(coins);
            fees[row] <= Money::MAX_MINOR
        };
        for (index, fee) in self.terms.fees.iter().enumerate() {
            let Fee {
                amount, percent, ..
            } = fee;
            let field = format!("fees[{index}]");
            if amount.is_none() && percent.is_none() {
                let why = Wrong::Missing("how much");
                return Err(wrong(format!("{field}.amount"), why));
            }
            let coins = part_of(&field, *amount, *percent, self.total, self.currency)?;
            let fits = match fee.with {
                FeeWith::First => add(with[0], coins),
                FeeWith::Last => add(with[with.len() - 1], coins),
                FeeWith::Each => with.iter().all(|row| add(*row, coins)),
                FeeWith::Spread => {
                    let count = u32::try_from(with.len()).unwrap_or(1);
                    let parts = self.money(coins)?.split(count, OddCoins::Spread);
                    with.iter()
                        .zip(parts)
                        .all(|(row, part)| add(*row, part.minor()))
                }
            };
            if !fits {
                return Err(wrong(field, Wrong::OutOfRange));
            }
        }
        Ok(fees)
    }
}
