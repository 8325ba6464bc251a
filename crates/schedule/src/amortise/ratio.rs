//! An exact fraction, for time and rates.

/// A fraction of two whole numbers, the lower one more than nothing.
///
/// A month is a twelfth of a year, which no decimal can say; so time and
/// the interest on it stay fractions until coins come of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio {
    pub(crate) num: i128,
    pub(crate) den: i128,
}

impl Ratio {
    pub(crate) const ZERO: Self = Self { num: 0, den: 1 };

    pub(crate) fn new(num: i128, den: i128) -> Self {
        Self { num, den }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.num == 0
    }

    /// The sum; none where it can't be counted.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        if self.den == other.den {
            return Some(Self::new(self.num.checked_add(other.num)?, self.den));
        }
        let common = gcd(self.den, other.den);
        let (left, right) = (other.den / common, self.den / common);
        Self::new(
            self.num
                .checked_mul(left)?
                .checked_add(other.num.checked_mul(right)?)?,
            self.den.checked_mul(left)?,
        )
        .into()
    }

    /// The product; none where it can't be counted.
    pub(crate) fn times(self, other: Self) -> Option<Self> {
        let (a, b) = (gcd(self.num, other.den), gcd(other.num, self.den));
        Some(Self::new(
            (self.num / a).checked_mul(other.num / b)?,
            (self.den / b).checked_mul(other.den / a)?,
        ))
    }
}

/// The greatest common divisor, at least 1.
fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
