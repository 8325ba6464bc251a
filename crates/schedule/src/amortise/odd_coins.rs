//! Where the coins go that do not divide.

use super::precision::Coins;
use money::amount::{Money, OddCoins};
use money::currency::Currency;
use money::rounding::Rounding;
use rust_decimal::Decimal;

use super::amortisation::{End, Line};
use super::prepared::{Prepared, walk};
use crate::row::Why;
use crate::terms::amounts::positive;
use crate::terms::error::{Side, TermsError, Wrong, wrong};
use crate::terms::{Fit, RoundingTerms};

/// How often the odd coins are weighed out again where interest makes
/// them move.
pub(crate) const MOST_TRIES: usize = 8;

/// Gives what does not divide to the first level row, or a coin each to
/// the first ones.
pub(crate) fn weigh_out(
    prepared: &mut Prepared<'_, '_>,
    levels: &[(usize, i64)],
    lines: Vec<Line<i64>>,
    end: End<i64>,
) -> Result<(Vec<Line<i64>>, End<i64>), TermsError> {
    let count = lines.len();
    let worth = worth_at_the_end(prepared, &lines);
    let Some((first, _)) = worth.first().copied() else {
        return Ok((lines, end));
    };
    prepared.course.count = Some(count);
    prepared.course.deltas = vec![0; count];
    let over = prepared.course.balloon;
    // Moving a coin moves the rounding of all interest after it, so the
    // way to an even sum is not straight: the best that was seen counts.
    let (mut best, mut at) = ((lines, end), end);
    // By how many coins the last row is off from the others, of which
    // some have one more where they are spread.
    let spread_out = prepared.terms.rounding.residue == OddCoins::Spread;
    let off_by = |end: End<i64>| match end.on_top - over {
        off if spread_out && off > 0 => off - 1,
        off => off.abs(),
    };
    for attempt in 0..MOST_TRIES {
        let off = at.on_top - over;
        let deltas = &mut prepared.course.deltas;
        let changed = match prepared.terms.rounding.residue {
            OddCoins::Last => false,
            OddCoins::First => {
                let shift = Decimal::from(off)
                    .checked_div(worth[0].1)
                    .and_then(|shift| Coins::whole(shift, Rounding::HalfUp))
                    .unwrap_or(0);
                deltas[first] += shift;
                shift != 0
            }
            OddCoins::Spread if attempt == 0 => spread(deltas, &worth, off),
            OddCoins::Spread => touch_up(deltas, &worth, off),
        };
        if !changed {
            break;
        }
        let (lines, end) = walk(prepared, levels)?;
        let first = lines[first];
        if lines.len() != count || first.principal < 0 || first.principal + first.interest <= 0 {
            // There is not enough to move: the last takes it after all.
            break;
        }
        at = end;
        if off_by(at) <= off_by(best.1) {
            best = (lines, at);
        }
    }
    Ok(best)
}

/// The level rows before the last, and what a coin more in each takes off
/// the last one, by the interest that it saves.
fn worth_at_the_end(prepared: &mut Prepared<'_, '_>, lines: &[Line<i64>]) -> Vec<(usize, Decimal)> {
    let waits = prepared.course.at_end.is_some() || !prepared.course.flat.is_empty();
    let mut worth = Vec::with_capacity(lines.len());
    let mut grown = Decimal::ONE;
    for (row, line) in lines.iter().enumerate().rev() {
        let level = [Why::Level, Why::Floor, Why::Share]
            .into_iter()
            .any(|why| line.why.has(why));
        if level && row + 1 < lines.len() {
            worth.push((row, grown));
        }
        let factor = prepared.course.legs.get(row).filter(|_| !waits);
        let factor = factor.and_then(|leg| leg.factor.digits());
        let more = factor.and_then(|factor| grown.checked_mul(factor));
        grown = more
            .and_then(|more| grown.checked_add(more))
            .unwrap_or(grown);
    }
    worth.reverse();
    worth
}

/// A coin more in each row from the first on, while that leaves no less
/// than nothing over. Whether there were rows enough.
fn spread(deltas: &mut [i64], worth: &[(usize, Decimal)], off: i64) -> bool {
    let mut left = Decimal::from(off);
    for (row, worth) in worth {
        if left >= *worth {
            deltas[*row] = 1;
            left -= worth;
        }
    }
    // The rounding of interest can move the sum by a coin a row.
    let enough = left >= Decimal::ZERO && left < Decimal::from(worth.len() + 2);
    if !enough {
        deltas.fill(0);
    }
    enough && off > 0
}

/// Takes a coin from the last row that has one, or gives one more, where
/// the rounding of interest has moved the sum.
fn touch_up(deltas: &mut [i64], worth: &[(usize, Decimal)], off: i64) -> bool {
    let wanted = match off {
        ..0 => 1,
        0 | 1 => return false,
        2.. => 0,
    };
    let row = worth.iter().rev().find(|(row, _)| deltas[*row] == wanted);
    let Some((row, _)) = row else { return false };
    deltas[*row] = 1 - wanted;
    true
}

/// The level amount, some coins more or less, that meets the last one as
/// it should.
pub(crate) fn fitted(
    prepared: &mut Prepared<'_, '_>,
    level: &mut i64,
    fit: Fit,
    mut lines: Vec<Line<i64>>,
    mut end: End<i64>,
) -> Result<(Vec<Line<i64>>, End<i64>), TermsError> {
    let over = prepared.course.balloon;
    let step = if end.on_top > over { 1 } else { -1 };
    for _ in 0..MOST_TRIES {
        if *level + step <= 0 {
            break;
        }
        let (others, at) = walk(prepared, &[(0, *level + step)])?;
        let (was, is) = (end.on_top - over, at.on_top - over);
        let better = others.len() == lines.len()
            && match fit {
                Fit::ClosestLast => is.abs() < was.abs(),
                // Up until the last one is no larger, or down while it
                // stays so.
                _ => (step > 0 && was > 0) || (step < 0 && is <= 0),
            };
        if !better {
            break;
        }
        *level += step;
        (lines, end) = (others, at);
    }
    Ok((lines, end))
}

/// The level amount from which a coin more in some rows makes the sum,
/// where the rounding of interest has moved it.
pub(crate) fn nearest_below(
    prepared: &mut Prepared<'_, '_>,
    level: &mut i64,
    mut lines: Vec<Line<i64>>,
    mut end: End<i64>,
) -> Result<(Vec<Line<i64>>, End<i64>), TermsError> {
    for _ in 0..MOST_TRIES {
        let off = Decimal::from(end.on_top - prepared.course.balloon);
        let worth = worth_at_the_end(prepared, &lines);
        let all: Decimal = worth.iter().map(|(_, worth)| *worth).sum();
        let step = if off < Decimal::ZERO && *level > 1 {
            -1
        } else if off >= all + Decimal::TWO && !worth.is_empty() {
            1
        } else {
            break;
        };
        let (others, at) = walk(prepared, &[(0, *level + step)])?;
        if others.len() != lines.len() {
            break;
        }
        *level += step;
        (lines, end) = (others, at);
    }
    Ok((lines, end))
}

pub(crate) fn first_of(levels: &[(usize, i64)]) -> Option<i64> {
    levels.first().map(|(_, level)| *level)
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

/// An instalment as a multiple, and no smaller than it may be.
pub(crate) fn as_wanted(
    mut coins: i64,
    rounding: &RoundingTerms,
    currency: Currency,
) -> Result<i64, TermsError> {
    if let Some(minimum) = rounding.minimum {
        coins = coins.max(positive("rounding.minimum", minimum, currency)?);
    }
    as_multiple(coins, rounding, currency)
}

/// An amount as a multiple of what terms ask for, by their rule; at least
/// one of it, so that something is paid.
pub(crate) fn as_multiple(
    coins: i64,
    rounding: &RoundingTerms,
    currency: Currency,
) -> Result<i64, TermsError> {
    let Some(multiple) = rounding.multiple_of else {
        return Ok(coins);
    };
    let multiple = positive("rounding.multipleOf", multiple, currency)?;
    if coins == 0 {
        return Ok(coins);
    }
    let times = rounding
        .multiples()
        .divide(i128::from(coins), i128::from(multiple));
    times
        .and_then(|times| times.max(1).checked_mul(i128::from(multiple)))
        .and_then(|coins| i64::try_from(coins).ok())
        .ok_or_else(range)
}

/// Rows by hand that do not make the total.
pub(crate) fn rows_differ(rows: i64, total: i64, currency: Currency) -> TermsError {
    let money = |coins| Money::from_minor(coins, currency).unwrap_or(Money::zero(currency));
    let (off, side) = if total < rows {
        (money(rows - total), Side::TooMuch)
    } else {
        (money(total - rows), Side::Missing)
    };
    wrong(
        "amounts.rows",
        Wrong::RowsDiffer {
            rows: money(rows),
            total: money(total),
            off,
            side,
        },
    )
}

pub(crate) fn range() -> TermsError {
    wrong("amounts", Wrong::OutOfRange)
}
