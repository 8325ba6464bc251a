//! The level amount: worked out, rounded, and where what does not divide
//! goes.

use chrono::NaiveDate;
use money::amount::OddCoins;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use crate::course::{Ask, Asked, Line, Tail};
use crate::interest::Factor;
use crate::plan::{Prepared, positive, rows_differ};
use crate::row::Why;
use crate::sum::Coins;
use crate::terms::{Amounts, OnChange, RoundedAt, RoundingTerms};
use crate::wrong::{TermsError, Wrong, wrong};

/// The rows in coins.
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line<i64>>,
    /// Interest that waits beyond the last row.
    pub(crate) waived: i64,
    /// The level amount, the first of them.
    pub(crate) level: Option<i64>,
}

/// An amount before it is rounded.
#[derive(Debug, Clone, Copy)]
enum Exact {
    Ratio(i128, i128),
    Digits(Decimal),
}

impl Exact {
    fn coins(self, rounding: Rounding) -> Option<i64> {
        match self {
            Self::Ratio(num, den) => i64::try_from(rounding.divide(num, den)?).ok(),
            Self::Digits(digits) => Coins::whole(digits, rounding),
        }
    }

    fn digits(self) -> Option<Decimal> {
        match self {
            Self::Digits(digits) => Some(digits),
            Self::Ratio(num, den) => Factor::Exact(crate::ratio::Ratio::new(num, den)).digits(),
        }
    }
}

/// How often the odd coins are weighed out again where interest makes
/// them move.
const MOST_TRIES: usize = 8;

/// Goes the way in coins, with the level amount that it takes.
pub(crate) fn lines(prepared: &mut Prepared<'_, '_>) -> Result<Lines, TermsError> {
    let rounding = prepared.terms.rounding;
    if let (Some(each), OddCoins::Spread, None) =
        (prepared.each, rounding.residue, prepared.course.count)
        && matches!(prepared.terms.amounts, Amounts::Level { .. })
    {
        // As many payments as it takes, all as equal as coins allow.
        let count = walk(prepared, &[(0, each)])?.0.len();
        prepared.course.count = Some(count);
        prepared.course.asks.tail = Some(Tail::Same(Asked {
            ask: Ask::LEVEL,
            why: Why::Level,
        }));
        prepared.unknown = true;
    }
    let exact = match rounding.at {
        RoundedAt::EachRow | RoundedAt::Carried => false,
        RoundedAt::InstalmentOnly | RoundedAt::End => true,
    };
    let levels = if prepared.unknown {
        solve(prepared)?
    } else {
        Vec::new()
    };
    let mut in_coins: Vec<(usize, i64)> = Vec::with_capacity(levels.len());
    for (row, level) in &levels {
        in_coins.push((*row, rounded(prepared, *level)?));
    }
    if exact {
        let digits = levels
            .iter()
            .zip(&in_coins)
            .map(|((row, level), (_, coins))| {
                let level = match rounding.at {
                    RoundedAt::End => level.digits(),
                    _ => Some(Decimal::from(*coins)),
                };
                Some((*row, level?))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
        let mut lines = Vec::new();
        let end = prepared.course.walk(&digits, true, |line| lines.push(line));
        let end = end.map_err(|lost| prepared.lost(lost))?;
        return Ok(Lines {
            lines: shown(&lines, prepared.course.held, rounding.interest)
                .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?,
            waived: Coins::whole(end.waived, rounding.interest).unwrap_or(0),
            level: in_coins.first().map(|(_, level)| *level).or(prepared.each),
        });
    }

    let (mut lines, mut waived) = walk(prepared, &in_coins)?;
    // Rounding up must not make the last payment disappear.
    if prepared.unknown && rounding.multiple_of.is_none() && rounding.minimum.is_none() {
        let mut tries = 0;
        while prepared
            .course
            .count
            .is_some_and(|count| lines.len() < count)
            && tries < MOST_TRIES
        {
            for (_, level) in &mut in_coins {
                *level -= 1;
            }
            if in_coins.iter().any(|(_, level)| *level <= 0) {
                let most = i64::try_from(lines.len()).unwrap_or(1);
                return Err(wrong("when.count", Wrong::Count { most }));
            }
            (lines, waived) = walk(prepared, &in_coins)?;
            tries += 1;
        }
    }
    let level = in_coins.first().map(|(_, level)| *level).or(prepared.each);
    if let Some(level) = level
        && rounding.residue != OddCoins::Last
        && in_coins.len() <= 1
    {
        (lines, waived) = weigh_out(prepared, level, &in_coins, lines, waived)?;
    }
    if prepared.terms.rounding.multiple_of.is_some() && prepared.unknown {
        let last = lines.len().saturating_sub(1);
        for line in &mut lines[..last] {
            line.why.add_if(line.why.has(Why::Level), Why::Multiple);
        }
    }
    Ok(Lines {
        lines,
        waived,
        level,
    })
}

/// The rows in coins and the interest that waits beyond them.
fn walk(
    prepared: &mut Prepared<'_, '_>,
    levels: &[(usize, i64)],
) -> Result<(Vec<Line<i64>>, i64), TermsError> {
    let mut lines = Vec::with_capacity(16);
    let end = prepared
        .course
        .walk(levels, true, |line| lines.push(line))
        .map_err(|lost| prepared.lost(lost))?;
    Ok((lines, end.waived))
}

/// Gives what does not divide to the first row, or a coin each to the
/// first rows.
fn weigh_out(
    prepared: &mut Prepared<'_, '_>,
    level: i64,
    levels: &[(usize, i64)],
    mut lines: Vec<Line<i64>>,
    mut waived: i64,
) -> Result<(Vec<Line<i64>>, i64), TermsError> {
    let count = lines.len();
    let first = lines.iter().position(|line| {
        [Why::Level, Why::Floor, Why::Share]
            .into_iter()
            .any(|why| line.why.has(why))
    });
    let Some(first) = first.filter(|first| first + 1 < count) else {
        return Ok((lines, waived));
    };
    prepared.course.count = Some(count);
    prepared.course.deltas = vec![0; count];
    let over = prepared.course.balloon;
    for _ in 0..MOST_TRIES {
        // A coin more in front can leave nothing for the last one.
        let Some(last) = lines.get(count - 1).copied() else {
            break;
        };
        let off = last
            .principal
            .checked_add(last.interest)
            .and_then(|amount| amount.checked_sub(level))
            .and_then(|off| off.checked_sub(over))
            .ok_or_else(|| wrong("rounding.residue", Wrong::OutOfRange))?;
        if off == 0 {
            break;
        }
        match prepared.terms.rounding.residue {
            OddCoins::First => {
                // A coin less at first is a few more at last, by the
                // interest on it.
                let grown = (first + 1..count).try_fold(Decimal::ONE, |grown, row| {
                    let factor = prepared.course.legs.get(row)?.factor.digits()?;
                    grown.checked_add(grown.checked_mul(factor)?)
                });
                let shift = grown
                    .and_then(|grown| Decimal::from(off).checked_div(grown))
                    .and_then(|shift| Coins::whole(shift, Rounding::HalfUp))
                    .unwrap_or(off);
                if shift == 0 {
                    break;
                }
                prepared.course.deltas[first] += shift;
                if level + prepared.course.deltas[first] <= 0 {
                    prepared.course.deltas[first] = 0;
                    (lines, waived) = walk(prepared, levels)?;
                    break;
                }
            }
            OddCoins::Spread => {
                let rows = usize::try_from(off.unsigned_abs()).unwrap_or(usize::MAX);
                let until = first.saturating_add(rows).min(count - 1);
                let taken = |delta: &i64| *delta != 0;
                let from = prepared.course.deltas.iter().rposition(taken);
                let from = from.map_or(first, |from| from + 1);
                if from >= count - 1 || from > first {
                    break;
                }
                for delta in &mut prepared.course.deltas[from..until] {
                    *delta += off.signum();
                }
            }
            OddCoins::Last => break,
        }
        (lines, waived) = walk(prepared, levels)?;
    }
    Ok((lines, waived))
}

/// Balances that were kept to the last digit, as they are shown: each is
/// rounded by itself, the parts are what lies between them.
fn shown(lines: &[Line<Decimal>], held: i64, rounding: Rounding) -> Option<Vec<Line<i64>>> {
    let mut opening = lines
        .first()
        .map_or(Some(0), |line| Coins::whole(line.opening, rounding))?;
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let last = index + 1 == lines.len();
            let closing = if last {
                held
            } else {
                Coins::whole(line.closing, rounding)?
            };
            let added = Coins::whole(line.added, rounding)?;
            let principal = opening.checked_add(added)?.checked_sub(closing)?;
            let interest = if last {
                Coins::whole(line.interest, rounding)?
            } else {
                // To the tenth digit first: a payment of 83.333… times
                // three is 250 and not a hair less.
                let amount = line.principal.checked_add(line.interest)?.round_dp(10);
                Coins::whole(amount, rounding)?.checked_sub(principal)?
            };
            let shown = Line {
                slot: line.slot,
                opening,
                added,
                principal,
                interest,
                closing,
                why: line.why,
            };
            opening = closing;
            Some(shown)
        })
        .collect()
}

/// A level amount in coins, as the rounding terms want it.
fn rounded(prepared: &Prepared<'_, '_>, exact: Exact) -> Result<i64, TermsError> {
    let terms = &prepared.terms.rounding;
    let range = || wrong("amounts", Wrong::OutOfRange);
    let rule = if terms.residue == OddCoins::Spread {
        // Coins that are left over go to the first rows one by one.
        Rounding::Down
    } else {
        terms.instalment
    };
    let mut coins = exact.coins(rule).ok_or_else(range)?;
    if let Some(multiple) = terms.multiple_of {
        let multiple = positive("rounding.multipleOf", multiple, prepared.currency)?;
        let times = Rounding::Up.divide(i128::from(coins), i128::from(multiple));
        coins = times
            .and_then(|times| times.checked_mul(i128::from(multiple)))
            .and_then(|coins| i64::try_from(coins).ok())
            .ok_or_else(range)?;
    }
    if let Some(minimum) = terms.minimum {
        coins = coins.max(positive("rounding.minimum", minimum, prepared.currency)?);
    }
    if coins <= 0 {
        let why = Wrong::NoAnswer("the other payments make it all");
        return Err(wrong("amounts", why));
    }
    Ok(coins)
}

/// A whole in so many parts, as equal as coins allow.
pub(crate) fn parts(whole: i64, count: usize, terms: &RoundingTerms) -> Vec<i64> {
    let count = i64::try_from(count).unwrap_or(i64::MAX).max(1);
    let rule = if terms.residue == OddCoins::Spread {
        Rounding::Down
    } else {
        terms.instalment
    };
    let each = |rule: Rounding| {
        rule.divide(i128::from(whole), i128::from(count))
            .and_then(|each| i64::try_from(each).ok())
            .unwrap_or(0)
    };
    let mut part = each(rule);
    if i128::from(part) * i128::from(count - 1) >= i128::from(whole) {
        part = each(Rounding::Down);
    }
    let odd = whole - part * count;
    (0..count)
        .map(|row| match terms.residue {
            OddCoins::First if row == 0 => part + odd,
            OddCoins::Last if row == count - 1 => part + odd,
            OddCoins::Spread if row < odd => part + 1,
            _ => part,
        })
        .collect()
}

/// The level amounts before rounding, each from its row on: one, or a new
/// one after each change of the rate.
fn solve(prepared: &mut Prepared<'_, '_>) -> Result<Vec<(usize, Exact)>, TermsError> {
    let count = prepared.course.count.unwrap_or(0);
    let waits = prepared.course.at_end.is_some();
    let Some(accrual) = prepared.accrual.filter(|_| !waits) else {
        return Ok(vec![(0, free(prepared, count)?)]);
    };
    let interest = prepared.terms.interest.as_ref();
    let anew = interest.is_some_and(|interest| interest.on_change == OnChange::Recalculate)
        && matches!(prepared.terms.amounts, Amounts::Level { .. });
    let changes: Vec<NaiveDate> = if anew {
        accrual.changes().collect()
    } else {
        Vec::new()
    };
    let mut levels: Vec<(usize, Exact)> = Vec::with_capacity(changes.len() + 1);
    let mut digits: Vec<(usize, Decimal)> = Vec::with_capacity(changes.len() + 1);
    let mut from = 0;
    for known in 0..=changes.len() {
        let until = changes.get(known).copied();
        prepared.course.legs.restart(until);
        let row = match known.checked_sub(1).and_then(|at| changes.get(at)) {
            None => 0,
            Some(change) => match prepared.course.legs.first_from(*change, count) {
                Some(row) => row,
                // It changes after the last payment.
                None => break,
            },
        };
        if row > from || known == 0 {
            from = row;
        } else {
            levels.pop();
            digits.pop();
        }
        let quick = if known == 0 && changes.is_empty() {
            plain(prepared, count)
        } else {
            None
        };
        let exact = match quick {
            Some(exact) => exact,
            None => by_trial(prepared, &digits, from)?,
        };
        // What was agreed before the change is paid in coins.
        let paid = match prepared.terms.rounding.at {
            RoundedAt::End => exact.digits(),
            _ => Some(Decimal::from(rounded(prepared, exact)?)),
        };
        digits.push((
            from,
            paid.ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?,
        ));
        levels.push((from, exact));
    }
    if !changes.is_empty() {
        prepared.course.legs.restart(None);
    }
    Ok(levels)
}

/// Without interest on the way: what is left, over the rows.
fn free(prepared: &Prepared<'_, '_>, count: usize) -> Result<Exact, TermsError> {
    let course = &prepared.course;
    let range = || wrong("amounts", Wrong::OutOfRange);
    let advances: i64 = course.legs.advanced();
    let mut left = course.debt + advances - course.held - course.balloon;
    let mut weights = Decimal::ZERO;
    let mut whole = 0_i128;
    let mut fixed = 0_i64;
    for row in 0..count {
        let asked = course.asks.head.get(row).map(|asked| asked.ask);
        match asked.unwrap_or(Ask::LEVEL) {
            Ask::Level { weight, plus } => {
                left = left.checked_sub(plus).ok_or_else(range)?;
                weights = weights.checked_add(weight).ok_or_else(range)?;
                whole += i128::from(weight == Decimal::ONE);
            }
            Ask::Fixed(coins) | Ask::Principal(coins) => {
                left = left.checked_sub(coins).ok_or_else(range)?;
                fixed = fixed.checked_add(coins).ok_or_else(range)?;
            }
            Ask::InterestOnly | Ask::Nothing | Ask::Rest => {}
        }
    }
    if left <= 0 {
        if matches!(prepared.terms.amounts, Amounts::ByHand { .. }) {
            return Err(rows_differ(fixed, fixed + left, prepared.currency));
        }
        let why = Wrong::NoAnswer("the other payments make it all");
        return Err(wrong("amounts", why));
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
fn plain(prepared: &mut Prepared<'_, '_>, count: usize) -> Option<Exact> {
    let course = &mut prepared.course;
    let usual = course.asks.head.is_empty()
        && matches!(
            course.asks.tail,
            Some(Tail::Same(Asked {
                ask: Ask::Level { .. },
                ..
            }))
        )
        && course.cap.is_none()
        && course.grace.principal == 0
        && course.grace.interest == 0
        && course.legs.advanced() == 0;
    if !usual {
        return None;
    }
    let (mut grown, mut paid) = (ONE, 0_i128);
    for row in 0..count {
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
    }
    let rest = i128::from(course.held + course.balloon).checked_mul(ONE)?;
    let debt = i128::from(course.debt).checked_mul(grown)?;
    Some(Exact::Ratio(debt.checked_sub(rest)?, paid))
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
    let mut remains = |guess: Decimal| -> Result<Decimal, TermsError> {
        let mut levels = before.to_vec();
        levels.push((from, guess));
        match prepared.course.walk(&levels, false, |_| ()) {
            Ok(end) => Ok(end.residual),
            Err(lost) => Err(prepared.lost(lost)),
        }
    };
    let range = || wrong("amounts", Wrong::OutOfRange);
    let found = root(Decimal::ZERO, &mut remains)?.ok_or_else(range)?;
    if found <= Decimal::ZERO {
        let why = Wrong::NoAnswer("the other payments make it all");
        return Err(wrong("amounts", why));
    }
    Ok(Exact::Digits(found))
}

/// Where a falling function that starts above nothing crosses it; the
/// start itself where it does not start above.
pub(crate) fn root(
    start: Decimal,
    falling: &mut impl FnMut(Decimal) -> Result<Decimal, TermsError>,
) -> Result<Option<Decimal>, TermsError> {
    let tolerance = Decimal::new(1, 10);
    let (mut low, mut at_low) = (start, falling(start)?);
    if at_low <= Decimal::ZERO {
        return Ok(Some(start));
    }
    let mut high = at_low.max(Decimal::ONE);
    let mut at_high = falling(high)?;
    for _ in 0..60 {
        if at_high <= Decimal::ZERO {
            break;
        }
        let Some(next) = high.checked_mul(Decimal::from(4)) else {
            return Ok(None);
        };
        (low, at_low) = (high, at_high);
        high = next;
        at_high = falling(high)?;
    }
    if at_high > Decimal::ZERO {
        return Ok(None);
    }
    let mut side = 0_i8;
    for _ in 0..200 {
        if at_high.abs() <= tolerance {
            return Ok(Some(high));
        }
        let Some(next) = at_low
            .checked_sub(at_high)
            .and_then(|fall| at_low.checked_div(fall))
            .and_then(|share| share.checked_mul(high.checked_sub(low)?))
            .and_then(|step| low.checked_add(step))
        else {
            return Ok(None);
        };
        if next == low || next == high || high.checked_sub(low).is_none_or(|gap| gap <= tolerance) {
            return Ok(Some(next));
        }
        let at_next = falling(next)?;
        if at_next.abs() <= tolerance {
            return Ok(Some(next));
        }
        if at_next > Decimal::ZERO {
            (low, at_low) = (next, at_next);
            if side == 1 {
                at_high = at_high.checked_div(Decimal::TWO).unwrap_or(at_high);
            }
            side = 1;
        } else {
            (high, at_high) = (next, at_next);
            if side == -1 {
                at_low = at_low.checked_div(Decimal::TWO).unwrap_or(at_low);
            }
            side = -1;
        }
    }
    Ok(Some(high))
}
