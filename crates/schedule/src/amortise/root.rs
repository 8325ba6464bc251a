//! Where a function of an amount crosses nothing.

use rust_decimal::Decimal;

use crate::terms::error::TermsError;

/// Digits of a coin beyond which an amount that was worked out is not to
/// be trusted: an amount that comes out as 250.000000001 is 250, also where it is
/// rounded up.
pub(crate) const TRUSTED: u32 = 8;

/// Where a falling function crosses nothing, to be looked for between
/// nothing and `top` first; nothing itself where it is not above there.
pub(crate) fn root(
    top: Decimal,
    falling: &mut impl FnMut(Decimal) -> Result<Decimal, TermsError>,
) -> Result<Option<Decimal>, TermsError> {
    let (mut low, mut at_low) = (Decimal::ZERO, falling(Decimal::ZERO)?);
    if at_low <= Decimal::ZERO {
        return Ok(Some(low));
    }
    // Of 28 digits, the last ones are noise after many rows.
    let noise = at_low.checked_mul(Decimal::new(1, 20)).unwrap_or_default();
    let tolerance = Decimal::new(1, 10).max(noise);
    let (mut high, mut at_high) = (top, falling(top)?);
    while at_high > Decimal::ZERO {
        let Some(next) = high.checked_mul(Decimal::from(16)) else {
            return Ok(None);
        };
        (low, at_low) = (high, at_high);
        (high, at_high) = (next, falling(next)?);
    }
    // What remains bends where interest is no longer covered or a cap is
    // reached, and is straight beside the bend: so the line through both
    // ends is tried, then that through two points of either side, and
    // then the middle.
    let (mut lower, mut higher) = (None, None);
    for turn in 0..160_u32 {
        let gap = high - low;
        let line = match turn % 4 {
            0 => Some((high, at_high)),
            1 => higher,
            2 => lower,
            _ => None,
        };
        let (base, at_base) = if turn % 4 == 1 {
            (high, at_high)
        } else {
            (low, at_low)
        };
        let next = line
            .and_then(|(other, at_other)| crossing((base, at_base), (other, at_other)))
            .filter(|next| low < *next && *next < high)
            .unwrap_or(low + gap / Decimal::TWO);
        if gap <= Decimal::new(1, TRUSTED + 1) || next == low || next == high {
            return Ok(Some(next));
        }
        let at_next = falling(next)?;
        if at_next.abs() <= tolerance {
            return Ok(Some(next));
        }
        if at_next > Decimal::ZERO {
            lower = Some((low, at_low));
            (low, at_low) = (next, at_next);
        } else {
            higher = Some((high, at_high));
            (high, at_high) = (next, at_next);
        }
    }
    Ok(Some(high))
}

/// Where the line through two points crosses nothing.
fn crossing((x, y): (Decimal, Decimal), (u, v): (Decimal, Decimal)) -> Option<Decimal> {
    let share = y.checked_div(y.checked_sub(v)?)?;
    x.checked_add(share.checked_mul(u.checked_sub(x)?)?)
}
