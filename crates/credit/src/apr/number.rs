//! A number that is never negative, kept to 64 binary digits.
//!
//! The equations of the annual percentage rate raise numbers near one to
//! fractional powers, which no exact kind of number can do. A `Decimal`
//! would do it, but a hundred times slower and with an underflow at
//! 10^-28 that long terms reach; a float is not let near money. So here
//! is the little that is needed, in whole numbers: every operation is
//! right to 2^-63 of its result, none overflows and none panics.

use std::cmp::Ordering;

/// `mantissa` x 2^`exponent`. The top bit of the mantissa is set, except
/// in nought, so that two equal numbers have equal parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    mantissa: u64,
    exponent: i64,
}

impl Number {
    pub(super) const ZERO: Self = Self {
        mantissa: 0,
        exponent: 0,
    };
    pub(super) const ONE: Self = Self {
        mantissa: 1 << 63,
        exponent: -63,
    };

    /// The number nearest to `wide` x 2^`exponent`.
    fn nearest(wide: u128, exponent: i64) -> Self {
        if wide == 0 {
            return Self::ZERO;
        }
        let spare = wide.leading_zeros();
        if spare >= 64 {
            let up = spare - 64;
            return Self {
                mantissa: (wide << up) as u64,
                exponent: exponent.saturating_sub(i64::from(up)),
            };
        }
        let down = 64 - spare;
        let half = (wide >> (down - 1)) & 1;
        let (mantissa, down) = match ((wide >> down) as u64).checked_add(half as u64) {
            Some(mantissa) => (mantissa, down),
            // All ones, rounded up: the next power of two.
            None => (1 << 63, down + 1),
        };
        Self {
            mantissa,
            exponent: exponent.saturating_add(i64::from(down)),
        }
    }

    /// `over` / `under`, or nought where `under` is.
    pub(super) fn ratio(over: u64, under: u64) -> Self {
        Self::from(over).over(Self::from(under))
    }

    pub(super) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// This x 2^`by`.
    pub(super) fn shifted(self, by: i64) -> Self {
        if self.is_zero() {
            return self;
        }
        Self {
            exponent: self.exponent.saturating_add(by),
            ..self
        }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let (large, small) = self.aligned(other);
        Self::nearest(large.0 + small, large.1)
    }

    /// How far apart the two are.
    pub(super) fn apart(self, other: Self) -> Self {
        let (large, small) = self.aligned(other);
        Self::nearest(large.0.abs_diff(small), large.1)
    }

    /// The larger one's mantissa in 127 bits with its exponent, and the
    /// smaller one's at the same exponent.
    fn aligned(self, other: Self) -> ((u128, i64), u128) {
        let (large, small) = if self < other {
            (other, self)
        } else {
            (self, other)
        };
        let wide = |n: Self| u128::from(n.mantissa) << 63;
        let down = large.exponent.saturating_sub(small.exponent);
        let down = u32::try_from(down).unwrap_or(u32::MAX);
        (
            (wide(large), large.exponent.saturating_sub(63)),
            wide(small).checked_shr(down).unwrap_or(0),
        )
    }

    pub(super) fn times(self, other: Self) -> Self {
        Self::nearest(
            u128::from(self.mantissa) * u128::from(other.mantissa),
            self.exponent.saturating_add(other.exponent),
        )
    }

    /// This / `under`, or nought where `under` is: no caller divides by
    /// nought, and a rule for it is better than a panic.
    pub(super) fn over(self, under: Self) -> Self {
        let wide = u128::from(self.mantissa) << 64;
        Self::nearest(
            wide.checked_div(u128::from(under.mantissa)).unwrap_or(0),
            self.exponent
                .saturating_sub(under.exponent)
                .saturating_sub(64),
        )
    }

    /// This to a whole power.
    pub(super) fn power(self, mut n: u32) -> Self {
        let (mut result, mut square) = (Self::ONE, self);
        while n > 0 {
            if n & 1 == 1 {
                result = result.times(square);
            }
            square = square.times(square);
            n >>= 1;
        }
        result
    }

    /// e to this power: the series for a 64th or less, squared back.
    ///
    /// Each squaring doubles the error, but there are only as many as
    /// this number has binary digits: the result is as good as if this
    /// number had been off by a few 2^-63 of itself.
    pub(super) fn exp(self) -> Self {
        let top = self.exponent.saturating_add(64);
        let halvings = top.saturating_add(6).clamp(0, 128);
        let small = self.shifted(-halvings);
        let (mut sum, mut term) = (Self::ONE, Self::ONE);
        for n in 1..=16 {
            term = term.times(small).over(Self::from(n));
            sum = sum.plus(term);
        }
        (0..halvings).fold(sum, |n, _| n.times(n))
    }

    /// This x 10^`decimals`, rounded half up to a whole number; none
    /// where that is too large for 96 bits.
    pub(super) fn scaled(self, decimals: u32) -> Option<i128> {
        let scaled = self.times(Self::from(10_u64.checked_pow(decimals)?));
        let whole = if scaled.exponent >= 0 {
            let up = u32::try_from(scaled.exponent).ok()?;
            (up <= 32).then(|| u128::from(scaled.mantissa) << up)?
        } else {
            let down = u32::try_from(scaled.exponent.unsigned_abs()).unwrap_or(u32::MAX);
            let doubled = (u128::from(scaled.mantissa) << 1)
                .checked_shr(down)
                .unwrap_or(0);
            doubled.div_ceil(2)
        };
        i128::try_from(whole).ok()
    }
}

impl From<u64> for Number {
    fn from(whole: u64) -> Self {
        Self::nearest(u128::from(whole), 0)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        (!self.is_zero(), self.exponent, self.mantissa).cmp(&(
            !other.is_zero(),
            other.exponent,
            other.mantissa,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(n: Number) -> i128 {
        n.scaled(15).expect("small")
    }

    #[test]
    fn sums_and_products_are_those_of_arithmetic() {
        let third = Number::ratio(1, 3);
        assert_eq!(digits(third), 333_333_333_333_333);
        assert_eq!(digits(third.plus(third).plus(third)), 10_i128.pow(15));
        assert_eq!(
            digits(Number::from(7).apart(Number::from(9))),
            2 * 10_i128.pow(15)
        );
        assert_eq!(Number::ONE.apart(Number::ONE), Number::ZERO);
        assert_eq!(
            Number::from(3).power(30).scaled(0),
            Some(205_891_132_094_649)
        );
        assert_eq!(Number::from(5).scaled(0), Some(5));
        assert_eq!(Number::ratio(1, 2).scaled(0), Some(1));
        assert_eq!(Number::ratio(1, 3).scaled(0), Some(0));
        assert_eq!(Number::ONE.over(Number::ZERO), Number::ZERO);
    }

    /// e, e^-1, e^10 and e^(1/365) to 15 decimals, from tables.
    #[test]
    fn the_exponential_is_that_of_the_tables() {
        assert_eq!(digits(Number::ONE.exp()), 2_718_281_828_459_045);
        assert_eq!(
            digits(Number::ONE.over(Number::ONE.exp())),
            367_879_441_171_442
        );
        assert_eq!(Number::from(10).exp().scaled(10), Some(220_264_657_948_067));
        assert_eq!(Number::ZERO.exp(), Number::ONE);
        assert_eq!(digits(Number::ratio(1, 365).exp()), 1_002_743_482_506_541);
    }

    #[test]
    fn what_is_out_of_reach_stays_in_bounds() {
        let huge = Number::from(u64::MAX).power(u32::MAX);
        assert_eq!(huge.scaled(8), None);
        assert_eq!(huge.exp().scaled(8), None);
        let tiny = Number::ONE.over(huge);
        assert_eq!(tiny.scaled(8), Some(0));
        assert_eq!(tiny.plus(Number::ONE), Number::ONE);
        assert!(tiny > Number::ZERO);
    }
}
