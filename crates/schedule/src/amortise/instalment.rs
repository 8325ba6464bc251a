//! The level amount: worked out, rounded, and where what does not divide
//! goes.

use super::odd_coins::{
    MOST_TRIES, as_wanted, first_of, fitted, nearest_below, range, rows_differ, weigh_out,
};
use super::prepared::walk;
use super::root::{TRUSTED, root};
use chrono::NaiveDate;
use money::amount::OddCoins;
use money::currency::Currency;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use crate::amortise::accrual::Factor;
use crate::amortise::amortisation::{Ask, Asked, Course, Line, Tail};
use crate::amortise::precision::Coins;
use crate::amortise::prepared::Prepared;
use crate::amortise::ratio::Ratio;
use crate::row::Why;
use crate::terms::amounts::positive;
use crate::terms::error::{NoAnswer, TermsError, Wrong, wrong};
use crate::terms::{Amounts, Fit, OnChange, RoundedAt};

/// The rows in coins.
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line<i64>>,
    /// Interest that waits beyond the last row.
    pub(crate) waived: i64,
    /// The level amount, the first of them.
    pub(crate) level: Option<i64>,
    /// What the last row pays beyond what it asks for.
    pub(crate) on_top: i64,
}

/// An amount before it is rounded.
#[derive(Debug, Clone, Copy)]
enum Exact {
    Ratio(i128, i128),
    Digits(Decimal),
}

/// How many rows are worked out anew for changes of the rate: 22 changes
/// in 360 rows. A longer table goes with one level amount.
const MOST_CHANGED_ROWS: usize = 8_000;

impl Exact {
    fn coins(self, rounding: Rounding) -> Option<i64> {
        match self {
            Self::Ratio(num, den) => {
                let parts = 10_i128.pow(TRUSTED);
                let near = num
                    .checked_mul(parts)
                    .and_then(|num| Rounding::HalfUp.divide(num, den));
                let coins = match near {
                    Some(near) => rounding.divide(near, parts)?,
                    None => rounding.divide(num, den)?,
                };
                i64::try_from(coins).ok()
            }
            Self::Digits(digits) => Coins::whole(digits.round_dp(TRUSTED), rounding),
        }
    }

    fn digits(self) -> Option<Decimal> {
        match self {
            Self::Digits(digits) => Some(digits),
            Self::Ratio(num, den) => Factor::Exact(Ratio::new(num, den)).digits(),
        }
    }
}

/// Nothing is left for the level amount. A balloon, where there is one, is
/// what takes it.
fn pays_it_all(prepared: &Prepared<'_, '_>) -> TermsError {
    let (field, because) = match prepared.course.balloon {
        0 => ("amounts", NoAnswer::OthersPayAll),
        _ => ("balloon", NoAnswer::NothingForTheOthers),
    };
    wrong(field, Wrong::NoAnswer { because })
}

/// Goes the way in coins, with the level amount that it takes.
pub(crate) fn lines(prepared: &mut Prepared<'_, '_>) -> Result<Lines, TermsError> {
    let rounding = prepared.terms.rounding;
    as_equal_as_possible(prepared)?;
    let levels = if prepared.unknown {
        solve(prepared)?
    } else {
        Vec::new()
    };
    let mut in_coins: Vec<(usize, i64)> = Vec::with_capacity(levels.len());
    for (row, level) in &levels {
        in_coins.push((*row, rounded(prepared, *level)?));
    }
    steps_stay_above_nothing(prepared, &in_coins)?;
    let mut lines = match rounding.at {
        RoundedAt::InstalmentOnly | RoundedAt::End => {
            to_the_last_digit(prepared, &levels, &in_coins)?
        }
        RoundedAt::EachRow | RoundedAt::Carried => in_whole_coins(prepared, &mut in_coins)?,
    };
    if prepared.unknown {
        tell_why(prepared, &levels, &mut lines);
    }
    Ok(lines)
}

/// Whether every step of a level amount asks for something.
fn steps_stay_above_nothing(
    prepared: &Prepared<'_, '_>,
    levels: &[(usize, i64)],
) -> Result<(), TermsError> {
    let Some((_, level)) = levels.first() else {
        return Ok(());
    };
    let below = prepared
        .course
        .asks
        .head
        .iter()
        .any(|asked| match asked.ask {
            Ask::Level { plus, .. } => level.saturating_add(plus) <= 0,
            _ => false,
        });
    if below {
        let why = Wrong::NoAnswer {
            because: NoAnswer::StepsEnd,
        };
        return Err(wrong("amounts.by", why));
    }
    Ok(())
}

/// A given amount whose odd coins are spread says how many payments
/// there are: all as equal as coins allow.
fn as_equal_as_possible(prepared: &mut Prepared<'_, '_>) -> Result<(), TermsError> {
    let level = matches!(prepared.terms.amounts, Amounts::Level { .. });
    let spread = prepared.terms.rounding.residue == OddCoins::Spread;
    let (true, true, Some(each), None) = (level, spread, prepared.each, prepared.course.count)
    else {
        return Ok(());
    };
    let (lines, _) = walk(prepared, &[(0, each)])?;
    prepared.course.count = Some(lines.len());
    prepared.course.asks.tail = Some(Tail::Same(Asked {
        ask: Ask::LEVEL,
        why: Why::Level,
    }));
    prepared.unknown = true;
    Ok(())
}

fn to_the_last_digit(
    prepared: &mut Prepared<'_, '_>,
    levels: &[(usize, Exact)],
    in_coins: &[(usize, i64)],
) -> Result<Lines, TermsError> {
    let rounding = prepared.terms.rounding;
    let mut digits = Vec::with_capacity(levels.len());
    for ((row, level), (_, coins)) in levels.iter().zip(in_coins) {
        let level = match rounding.at {
            RoundedAt::End => level.digits().ok_or_else(range)?,
            _ => Decimal::from(*coins),
        };
        digits.push((*row, level));
    }
    let mut lines = Vec::new();
    let end = prepared.course.walk(&digits, true, |line| lines.push(line));
    let end = end.map_err(|lost| prepared.lost(lost))?;
    let coins = |digits| Coins::whole(digits, rounding.interest).ok_or_else(range);
    Ok(Lines {
        lines: shown(&lines, prepared.course.held, rounding.interest).ok_or_else(range)?,
        waived: coins(end.waived)?,
        level: first_of(in_coins).or(prepared.each),
        on_top: coins(end.on_top)?,
    })
}

fn in_whole_coins(
    prepared: &mut Prepared<'_, '_>,
    levels: &mut [(usize, i64)],
) -> Result<Lines, TermsError> {
    let rounding = prepared.terms.rounding;
    let (mut lines, mut end) = walk(prepared, levels)?;
    // Rounding up must not make the last payment disappear.
    if prepared.unknown && rounding.multiple_of.is_none() && rounding.minimum.is_none() {
        for _ in 0..MOST_TRIES {
            if prepared
                .course
                .count
                .is_none_or(|count| lines.len() >= count)
            {
                break;
            }
            for (_, level) in &mut *levels {
                *level -= 1;
            }
            if levels.iter().any(|(_, level)| *level <= 0) {
                let most = i64::try_from(lines.len()).unwrap_or(1);
                return Err(wrong("when.count", Wrong::Count { most }));
            }
            (lines, end) = walk(prepared, levels)?;
        }
    }
    if let ([(_, level)], true, None, None) = (
        &mut *levels,
        prepared.unknown,
        rounding.multiple_of,
        rounding.minimum,
    ) {
        (lines, end) = match (rounding.residue, rounding.fit) {
            (OddCoins::Spread, _) => nearest_below(prepared, level, lines, end)?,
            (_, Fit::Rounded) => (lines, end),
            (_, fit) => fitted(prepared, level, fit, lines, end)?,
        };
    }
    if rounding.residue != OddCoins::Last && levels.len() <= 1 {
        (lines, end) = weigh_out(prepared, levels, lines, end)?;
    }
    Ok(Lines {
        lines,
        waived: end.waived,
        level: first_of(levels).or(prepared.each),
        on_top: end.on_top,
    })
}

/// Tells which rows were rounded up to a multiple or to the smallest
/// amount.
fn tell_why(prepared: &Prepared<'_, '_>, levels: &[(usize, Exact)], lines: &mut Lines) {
    let rounding = prepared.terms.rounding;
    let Some(plain) = levels
        .first()
        .and_then(|(_, exact)| exact.coins(rounding.instalment))
    else {
        return;
    };
    let why = match (rounding.multiple_of, rounding.minimum) {
        _ if lines.level == Some(plain) => return,
        (_, Some(minimum)) if minimum_of(minimum, prepared.currency) == lines.level => Why::Minimum,
        (Some(_), _) => Why::Multiple,
        _ => return,
    };
    for line in &mut lines.lines {
        let level = line.why.has(Why::Level) && !line.why.has(Why::Last);
        line.why.add_if(level, why);
    }
}

fn minimum_of(minimum: money::figure::Figure, currency: Currency) -> Option<i64> {
    positive("rounding.minimum", minimum, currency).ok()
}

/// Balances that were kept to the last digit, as they are shown. Payment
/// and balance are each rounded by themselves; what lies between two
/// balances is the debt that was paid, and the rest of the payment is
/// interest. Where that would be less than nothing, the payment gives
/// way by a coin.
fn shown(lines: &[Line<Decimal>], held: i64, rounding: Rounding) -> Option<Vec<Line<i64>>> {
    // To the tenth digit first: a payment of 83.333… times three is 250
    // and not a hair less.
    let whole = |digits: Decimal| Coins::whole(digits.round_dp(10), rounding);
    let mut opening = lines.first().map_or(Some(0), |line| whole(line.opening))?;
    let last = lines.len().saturating_sub(1);
    let mut rows = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        let added = whole(line.added)?;
        let owed = opening.checked_add(added)?;
        let closing = if index == last {
            held
        } else {
            whole(line.closing)?.min(owed)
        };
        let principal = owed.checked_sub(closing)?;
        let interest = if index == last || line.interest.is_zero() {
            whole(line.interest)?
        } else {
            let amount = whole(line.principal.checked_add(line.interest)?)?;
            amount.checked_sub(principal)?.max(0)
        };
        rows.push(Line {
            slot: line.slot,
            opening,
            added,
            principal,
            interest,
            closing,
            why: line.why,
        });
        opening = closing;
    }
    Some(rows)
}

/// A level amount in coins, as the rounding terms want it.
fn rounded(prepared: &Prepared<'_, '_>, exact: Exact) -> Result<i64, TermsError> {
    let rounding = &prepared.terms.rounding;
    let rule = match rounding.residue {
        // Coins that are left over go to the first rows one by one.
        OddCoins::Spread => Rounding::Down,
        OddCoins::First | OddCoins::Last => rounding.instalment,
    };
    let coins = exact.coins(rule).ok_or_else(range)?;
    let coins = as_wanted(coins, rounding, prepared.currency)?;
    if coins <= 0 {
        return Err(pays_it_all(prepared));
    }
    Ok(coins)
}

/// The level amounts before rounding, each from its row on: one, or a new
/// one after each change of the rate.
fn solve(prepared: &mut Prepared<'_, '_>) -> Result<Vec<(usize, Exact)>, TermsError> {
    let count = prepared.course.count.unwrap_or(0);
    let interest = prepared.terms.interest.as_ref();
    let anew = interest.is_some_and(|interest| interest.on_change == OnChange::Recalculate)
        && matches!(prepared.terms.amounts, Amounts::Level { .. })
        && prepared.course.at_end.is_none();
    let changes: Vec<NaiveDate> = match prepared.accrual {
        Some(accrual) if anew => accrual.changes().collect(),
        _ => Vec::new(),
    };
    let most = MOST_CHANGED_ROWS / count.max(1);
    if changes.len() > most {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        return Err(wrong("interest.rates", Wrong::Entries { most }));
    }
    if changes.is_empty() {
        let exact = match quick(prepared, count)? {
            Some(exact) => exact,
            None => by_trial(prepared, &[], 0)?,
        };
        return Ok(vec![(0, exact)]);
    }
    after_each_change(prepared, &changes, count)
}

fn after_each_change(
    prepared: &mut Prepared<'_, '_>,
    changes: &[NaiveDate],
    count: usize,
) -> Result<Vec<(usize, Exact)>, TermsError> {
    let mut levels: Vec<(usize, Exact)> = Vec::with_capacity(changes.len() + 1);
    // What was agreed before a change is paid in coins.
    let mut paid: Vec<(usize, Decimal)> = Vec::with_capacity(changes.len() + 1);
    for known in 0..=changes.len() {
        // The first whole period after the change before.
        prepared.course.legs.know(changes.get(known).copied());
        let row = match known.checked_sub(1).and_then(|at| changes.get(at)) {
            None => 0,
            Some(change) => match prepared.course.legs.first_from(*change, count) {
                Some(row) => row,
                // It changes after the last payment.
                None => break,
            },
        };
        if levels.last().is_some_and(|(from, _)| *from >= row) {
            levels.pop();
            paid.pop();
        }
        // What is owed by then is what was printed, where rows are in coins.
        prepared.course.printed_until = match prepared.terms.rounding.at {
            RoundedAt::EachRow | RoundedAt::Carried => row,
            RoundedAt::InstalmentOnly | RoundedAt::End => 0,
        };
        let exact = by_trial(prepared, &paid, row)?;
        let coins = match prepared.terms.rounding.at {
            RoundedAt::End => exact.digits().ok_or_else(range)?,
            _ => Decimal::from(rounded(prepared, exact)?),
        };
        paid.push((row, coins));
        levels.push((row, exact));
    }
    prepared.course.printed_until = 0;
    prepared.course.legs.know(None);
    Ok(levels)
}

/// The level amount in one go, where nothing on the way bends it.
fn quick(prepared: &mut Prepared<'_, '_>, count: usize) -> Result<Option<Exact>, TermsError> {
    let course = &prepared.course;
    let bends = course.cap.is_some()
        || course.grace.principal > 0
        || course.grace.interest > 0
        || course.legs.advanced() > 0;
    if bends {
        return Ok(None);
    }
    if prepared.accrual.is_none() || course.at_end.is_some() {
        return free(prepared, count).map(Some);
    }
    Ok(plain(prepared, count))
}

/// Without interest on the way: what is left, over the rows.
fn free(prepared: &Prepared<'_, '_>, count: usize) -> Result<Exact, TermsError> {
    let course = &prepared.course;
    let mut left = course.debt - course.deposit.unwrap_or(0) - course.held - course.balloon;
    if course.at_end.is_none() {
        left += course.flat.iter().sum::<i64>();
    }
    let mut weights = Decimal::ZERO;
    let mut whole = 0_i128;
    let mut fixed = 0_i64;
    for index in 0..count - course.before() {
        let asked = course.asks.head.get(index).map(|asked| asked.ask);
        match asked.unwrap_or(Ask::LEVEL) {
            Ask::Level { weight, plus } => {
                left = left.checked_sub(plus).ok_or_else(range)?;
                weights = weights.checked_add(weight).ok_or_else(range)?;
                whole += i128::from(weight == Decimal::ONE);
            }
            Ask::Fixed(coins) | Ask::Principal(coins) | Ask::Deposit(coins) => {
                left = left.checked_sub(coins).ok_or_else(range)?;
                fixed = fixed.checked_add(coins).ok_or_else(range)?;
            }
            // Nothing is left to be worked out beside equal parts.
            Ask::Share { .. } | Ask::InterestOnly | Ask::Nothing | Ask::Rest => {}
        }
    }
    if left <= 0 {
        if matches!(prepared.terms.amounts, Amounts::ByHand { .. }) {
            return Err(rows_differ(fixed, fixed + left, prepared.currency));
        }
        return Err(pays_it_all(prepared));
    }
    if Decimal::from(whole) == weights && whole > 0 {
        return Ok(Exact::Ratio(i128::from(left), whole));
    }
    Decimal::from(left)
        .checked_div(weights)
        .map(Exact::Digits)
        .ok_or_else(range)
}

/// One, in the fixed point of the sums below: 18 digits after it.
const ONE: i128 = 1_000_000_000_000_000_000;

/// The annuity: equal payments from the first row on, and nothing else on
/// the way. The debt grows to G = Π(1 + f), and one coin a payment to
/// S = Σ Π(1 + f) over the rows after it; so a payment is
/// (debt · G - rest) / S. In whole numbers of 18 digits, in one go.
///
/// None where it is not that simple, or where interest would be left
/// unpaid: that does not grow as the formula has it.
fn plain(prepared: &mut Prepared<'_, '_>, count: usize) -> Option<Exact> {
    let course = &mut prepared.course;
    let usual = course.asks.head.is_empty()
        && matches!(
            course.asks.tail,
            Some(Tail::Same(Asked {
                ask: Ask::Level { .. },
                ..
            }))
        );
    if !usual || (course.before() > 0 && !course.legs.get(0)?.factor.is_zero()) {
        return None;
    }
    let debt = course.debt - course.deposit.unwrap_or(0);
    match compounded(course, debt, count) {
        Some(annuity) => annuity.covers.then_some(annuity.exact),
        None => discounted(course, debt, count),
    }
}

/// An annuity, and whether it covers the interest of every row.
struct Annuity {
    exact: Exact,
    covers: bool,
}

/// The annuity from what the debt grows to; none where that is beyond
/// what can be counted.
fn compounded(course: &mut Course<'_>, debt: i64, count: usize) -> Option<Annuity> {
    let (mut grown, mut paid, mut dearest) = (ONE, 0_i128, 0_i128);
    for row in course.before()..count {
        let factor = match course.legs.get(row)?.factor {
            Factor::Exact(ratio) => {
                Rounding::HalfUp.divide(ratio.num.checked_mul(ONE)?, ratio.den)?
            }
            Factor::Digits(digits) => {
                let mut digits = digits;
                digits.rescale(18);
                digits.mantissa()
            }
        };
        grown = grown.checked_add(grown.checked_mul(factor)? / ONE)?;
        paid = paid
            .checked_add(paid.checked_mul(factor)? / ONE)?
            .checked_add(ONE)?;
        dearest = dearest.max(factor);
    }
    let rest = i128::from(course.held + course.balloon).checked_mul(ONE)?;
    let due = i128::from(debt).checked_mul(grown)?.checked_sub(rest)?;
    Some(Annuity {
        exact: Exact::Ratio(due, paid),
        covers: due / paid >= i128::from(debt).checked_mul(dearest)? / ONE,
    })
}

/// The annuity from what the payments are worth at the start: with
/// v = 1 / Π(1 + f) of each row, a payment is (debt - rest · v of the last)
/// / Σ v. At rates where a debt would grow by many powers of ten, v
/// vanishes and nothing overflows: the payment is the interest and next to
/// nothing more.
fn discounted(course: &mut Course<'_>, debt: i64, count: usize) -> Option<Exact> {
    let (mut worth, mut sum, mut dearest) = (Decimal::ONE, Decimal::ZERO, Decimal::ZERO);
    for row in course.before()..count {
        let factor = course.legs.get(row)?.factor.digits()?;
        worth = worth.checked_div(Decimal::ONE.checked_add(factor)?)?;
        sum = sum.checked_add(worth)?;
        dearest = dearest.max(factor);
    }
    let debt = Decimal::from(debt);
    let rest = Decimal::from(course.held + course.balloon).checked_mul(worth)?;
    let level = debt.checked_sub(rest)?.checked_div(sum)?;
    // Of 28 digits, the last ones are noise after many rows.
    let interest = debt.checked_mul(dearest)?;
    let noise = interest.checked_mul(Decimal::new(1, 20))?;
    (level >= interest.checked_sub(noise)?).then_some(Exact::Digits(level))
}

/// The amount after which nothing remains, found by going the way to the
/// last digit with one guess after the other. What remains falls along a
/// straight line, or nearly so (a cap bends it), so a few tries do
/// (regula falsi, the Illinois rule).
fn by_trial(
    prepared: &mut Prepared<'_, '_>,
    before: &[(usize, Decimal)],
    from: usize,
) -> Result<Exact, TermsError> {
    let count = prepared.course.count.unwrap_or(1).max(1);
    let top = Decimal::from(prepared.total) / Decimal::from(count) * Decimal::TWO;
    let mut remains = |guess: Decimal| -> Result<Decimal, TermsError> {
        let mut levels = before.to_vec();
        levels.push((from, guess));
        match prepared.course.walk(&levels, false, |_| ()) {
            Ok(end) => Ok(end.residual),
            Err(lost) => Err(prepared.lost(lost)),
        }
    };
    let found = root(top, &mut remains)?.ok_or_else(range)?;
    if found <= Decimal::ZERO {
        return Err(pays_it_all(prepared));
    }
    Ok(Exact::Digits(found))
}
