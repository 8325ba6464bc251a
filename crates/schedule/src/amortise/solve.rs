//! Working out what people ask for besides the instalment: from which
//! day, with which deposit, at which rate, with what at the end.
//!
//! Each is worked out once and then put into the terms, so that the plan
//! is the one that these terms build.

use chrono::NaiveDate;
use money::figure::Figure;
use rust_decimal::Decimal;

use crate::amortise::read::with_course;
use crate::amortise::rows::scheduled;
use crate::days::rhythm::Rhythm;
use crate::row::{Schedule, Why};
use crate::terms::amounts::given_each;
use crate::terms::error::{Needed, NoAnswer, TermsError, Wrong, wrong};
use crate::terms::limits::MOST_ROWS;
use crate::terms::{Amounts, Deposit, Interest, Phase, Terms};

/// Terms without the question, and with what it takes to answer it.
fn asked(terms: &Terms, counted: bool) -> Result<Terms, TermsError> {
    let why = Wrong::Missing {
        what: Needed::EachForTheRest,
    };
    match &terms.amounts {
        Amounts::Phases { phases } => {
            let open = |phase: &Phase| phase.each.is_none() && !phase.interest_only;
            if let Some(at) = phases.iter().position(open) {
                return Err(wrong(format!("amounts.phases[{at}].each"), why));
            }
        }
        Amounts::Token { .. } => return Err(wrong("solve", Wrong::Both { other: "a token" })),
        _ if given_each(terms).is_none() => return Err(wrong("amounts.each", why)),
        _ => {}
    }
    let listed = !terms.when.dates.is_empty();
    if counted && terms.when.count.is_none() && terms.when.until.is_none() && !listed {
        let why = Wrong::Missing {
            what: Needed::CountForTheRest,
        };
        return Err(wrong("when.count", why));
    }
    Ok(Terms {
        solve: None,
        ..terms.clone()
    })
}

/// What remains, in coins to the last digit, when every row pays what it
/// asks for.
fn remains(terms: &Terms) -> Result<Decimal, TermsError> {
    with_course(terms, |prepared| {
        let each = prepared.each.map(|each| (0, Decimal::from(each)));
        let levels: Vec<_> = each.into_iter().collect();
        match prepared.course.walk(&levels, false, |_| ()) {
            Ok(end) => Ok(end.residual),
            Err(lost) => Err(prepared.lost(lost)),
        }
    })
}

/// The latest first day from which the payments make it until the last
/// one.
pub(crate) fn first(terms: &Terms) -> Result<Schedule, TermsError> {
    let mut terms = asked(terms, false)?;
    if terms.when.first.is_some() {
        return Err(wrong("when.first", Wrong::Both { other: "solve" }));
    }
    let until = terms.when.until.take().ok_or_else(|| {
        let why = Wrong::Missing {
            what: Needed::PaidBy,
        };
        wrong("when.until", why)
    })?;
    if terms.when.count.take().is_some() {
        return Err(wrong(
            "when.count",
            Wrong::Both {
                other: "when.until",
            },
        ));
    }
    let rhythm = terms
        .when
        .rhythm
        .filter(|rhythm| rhythm.is_possible())
        .ok_or_else(|| {
            wrong(
                "when.rhythm",
                Wrong::Missing {
                    what: Needed::Rhythm,
                },
            )
        })?;
    // The rhythm's last day, and its days before that.
    let last = (-2..=1)
        .rev()
        .filter_map(|step| rhythm.day(until, step))
        .find(|day| *day <= until)
        .ok_or_else(|| wrong("when.until", Wrong::OutOfRange))?;
    let anchor = match rhythm {
        Rhythm::Day { .. } | Rhythm::Week { .. } => last,
        Rhythm::HalfMonth { .. } | Rhythm::Month { .. } => until,
    };
    let top = (-2..=1)
        .rev()
        .find(|step| rhythm.day(anchor, *step).is_some_and(|day| day <= until))
        .unwrap_or(0);
    let earliest = terms.start;
    let mut in_time = |back: i32| -> Result<Option<Schedule>, TermsError> {
        let Some(day) = top
            .checked_sub(back)
            .and_then(|step| rhythm.day(anchor, step))
        else {
            return Ok(None);
        };
        if earliest.is_some_and(|earliest| day < earliest) {
            return Ok(None);
        }
        terms.when.first = Some(day);
        let plan = match scheduled(&terms) {
            Ok(plan) => plan,
            Err(error) if error.why == Wrong::TooManyRows => return Ok(None),
            Err(error) => return Err(error),
        };
        let paid_by = |day: NaiveDate| plan.rows.last().is_some_and(|row| row.contractual <= day);
        Ok(paid_by(until).then_some(plan))
    };
    // Further and further back until it is in time, and then between.
    let most = i32::try_from(MOST_ROWS).unwrap_or(i32::MAX) * 2;
    let (mut late, mut back) = (-1, 0);
    let mut found = loop {
        match in_time(back)? {
            Some(plan) => break plan,
            None if back >= most => {
                let why = Wrong::NoAnswer {
                    because: NoAnswer::TooLittleTime,
                };
                return Err(wrong("when.until", why));
            }
            None => {
                late = back;
                back = (back * 2 + 1).min(most);
                // Not past the start: the day nearest to it is the last
                // hope.
                if let Some(earliest) = earliest {
                    while back > late + 1
                        && rhythm
                            .day(anchor, top - back)
                            .is_none_or(|day| day < earliest)
                    {
                        back -= 1;
                    }
                    if back <= late + 1
                        && rhythm
                            .day(anchor, top - back)
                            .is_none_or(|day| day < earliest)
                    {
                        let why = Wrong::NoAnswer {
                            because: NoAnswer::TooLittleTime,
                        };
                        return Err(wrong("when.until", why));
                    }
                }
            }
        }
    };
    while back - late > 1 {
        let middle = late + (back - late) / 2;
        match in_time(middle)? {
            Some(plan) => {
                found = plan;
                back = middle;
            }
            None => late = middle,
        }
    }
    Ok(found)
}

/// The smallest deposit after which the payments do the rest.
pub(crate) fn deposit(terms: &Terms) -> Result<Schedule, TermsError> {
    let mut terms = asked(terms, true)?;
    let given = terms.deposit.unwrap_or_default();
    if given.amount.is_some() || given.percent.is_some() {
        return Err(wrong("deposit.amount", Wrong::Both { other: "solve" }));
    }
    terms.deposit = None;
    let currency = terms.currency.ok_or_else(|| {
        wrong(
            "currency",
            Wrong::Missing {
                what: Needed::Currency,
            },
        )
    })?;
    let total = with_course(&terms, |prepared| Ok(prepared.total))?;
    if remains(&terms)? <= Decimal::ZERO {
        let why = Wrong::NoAnswer {
            because: NoAnswer::NoDepositNeeded,
        };
        return Err(wrong("deposit", why));
    }
    let with = |coins: i64| Terms {
        deposit: Some(Deposit {
            amount: Some(Figure(Decimal::new(coins, currency.decimals()))),
            percent: None,
            on: given.on,
        }),
        ..terms.clone()
    };
    let (mut low, mut high) = (0, total - 1);
    if high < 1 || remains(&with(high))? > Decimal::ZERO {
        let why = Wrong::NoAnswer {
            because: NoAnswer::TooSmallForDeposit,
        };
        return Err(wrong("deposit", why));
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if remains(&with(middle))? <= Decimal::ZERO {
            high = middle;
        } else {
            low = middle;
        }
    }
    scheduled(&with(high))
}

/// How many digits a rate is worked out to, in percent.
const RATE_DIGITS: u32 = 6;

/// The rate at which the payments make the debt and its interest.
pub(crate) fn rate(terms: &Terms) -> Result<Schedule, TermsError> {
    let mut terms = asked(terms, true)?;
    let interest = terms.interest.get_or_insert_with(Interest::default);
    if interest.rate.is_some() || !interest.rates.is_empty() {
        return Err(wrong("interest.rate", Wrong::Both { other: "solve" }));
    }
    let at = |rate: i64, terms: &mut Terms| {
        if let Some(interest) = &mut terms.interest {
            interest.rate = Some(Figure(Decimal::new(rate, RATE_DIGITS)));
        }
        remains(terms)
    };
    let mut high = 1_000 * 10_i64.pow(RATE_DIGITS);
    let mut low = 0;
    if at(low, &mut terms)? > Decimal::ZERO {
        let why = Wrong::NoAnswer {
            because: NoAnswer::LessThanOwed,
        };
        return Err(wrong("interest.rate", why));
    }
    if at(high, &mut terms).is_ok_and(|remains| remains < Decimal::ZERO) {
        let why = Wrong::NoAnswer {
            because: NoAnswer::RateTooHigh,
        };
        return Err(wrong("interest.rate", why));
    }
    // What remains grows with the rate; one that can't be counted is too
    // high.
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        match at(middle, &mut terms) {
            Ok(remains) if remains <= Decimal::ZERO => low = middle,
            _ => high = middle,
        }
    }
    let near = |rate, terms: &mut Terms| at(rate, terms).map(|remains| remains.abs());
    let (below, above) = (near(low, &mut terms)?, near(high, &mut terms));
    let best = if above.is_ok_and(|above| above < below) {
        high
    } else {
        low
    };
    near(best, &mut terms)?;
    if let Some(interest) = &mut terms.interest {
        interest.rate = Some(Figure(Decimal::new(best, RATE_DIGITS).normalize()));
    }
    scheduled(&terms)
}

/// What the last payment has on top when the others are what they are.
/// The rows are those without a question: the last one pays what is left.
pub(crate) fn balloon(terms: &Terms) -> Result<Schedule, TermsError> {
    let plain = asked(terms, true)?;
    if terms.balloon.is_some() {
        return Err(wrong("balloon", Wrong::Both { other: "solve" }));
    }
    if remains(&plain)?.round_dp(6) <= Decimal::ZERO {
        let why = Wrong::NoAnswer {
            because: NoAnswer::OthersPayAll,
        };
        return Err(wrong("balloon", why));
    }
    let mut plan = scheduled(terms)?;
    let last = plan.rows.iter_mut().rfind(|row| !row.part.is_conditional());
    if let Some(last) = last {
        last.why.remove(Why::Last);
        last.why.add(Why::Balloon);
    }
    Ok(plan)
}
