//! Reads terms into an amortisation.

use chrono::NaiveDate;
use money::amount::Money;
use money::currency::Currency;
use rust_decimal::Decimal;

use super::accrual::{Accrual, Factor};
use super::amortisation::{Ask, AtEnd, Course, Grace};
use super::asked::Reading;
use super::odd_coins;
use super::periods::Legs;
use super::precision::Coins;
use super::prepared::Prepared;
use crate::days::due_days::{Days, Slot};
use crate::terms::amounts::{coins, part_of, positive};
use crate::terms::error::{Needed, NoAnswer, TermsError, Wrong, wrong};
use crate::terms::limits::{MOST_ENTRIES, MOST_ROWS};
use crate::terms::{Amounts, Collect, Interest, Method, Part, RoundedAt, Terms};

/// Reads terms and hands them on with a way to go.
pub(crate) fn with_course<R>(
    terms: &Terms,
    then: impl FnOnce(&mut Prepared<'_, '_>) -> Result<R, TermsError>,
) -> Result<R, TermsError> {
    let currency = terms.currency.ok_or_else(|| {
        wrong(
            "currency",
            Wrong::Missing {
                what: Needed::Currency,
            },
        )
    })?;
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
        as_printed: false,
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
        let why = Wrong::NoAnswer {
            because: NoAnswer::AllGrace,
        };
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
        printed_until: 0,
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
        (None, true) => Err(wrong(
            "amount",
            Wrong::Missing {
                what: Needed::Amount,
            },
        )),
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
    let amount = match deposit.amount {
        // What was agreed as an amount stays as it is.
        Some(_) => part_of("deposit", deposit.amount, deposit.percent, total, currency)?,
        None => {
            let exact = part_of("deposit", None, deposit.percent, total, currency)?;
            odd_coins::as_multiple(exact, &terms.rounding, currency)?
        }
    };
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
        return Err(wrong("interest.grace", Wrong::Both { other: instead }));
    }
    if grace.principal.max(grace.interest) >= MOST_ROWS {
        return Err(wrong("interest.grace", Wrong::TooManyRows));
    }
    let waits = interest.waived_if_kept || interest.collect == Collect::AtEnd;
    if grace.interest > 0 && waits {
        let field = "interest.grace.interest";
        return Err(wrong(
            field,
            Wrong::Both {
                other: "interest.collect",
            },
        ));
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
                Some(Ask::Share { of, parts: count }) => {
                    parts = parts.saturating_add(of / i64::from(count.max(1)));
                }
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
            return Ok(odd_coins::parts(interest, count, &rule));
        }
    }
    Err(range())
}
