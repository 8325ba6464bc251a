//! The two ways to count along a plan: in coins, and to the last digit.

use money::rounding::Rounding;
use rust_decimal::Decimal;

use crate::amortise::accrual::Factor;

/// What balances are counted in on the way through a plan.
pub(crate) trait Sum: Copy + PartialOrd {
    /// Nothing.
    const NONE: Self;
    /// So many coins.
    fn coins(coins: i64) -> Self;
    /// The sum; none where it can't be counted.
    fn plus(self, other: Self) -> Option<Self>;
    /// The difference; none where it can't be counted.
    fn minus(self, other: Self) -> Option<Self>;
    /// The interest on this balance, rounded as `coins` says.
    fn interest(self, factor: Factor, coins: &mut Coins) -> Option<Self>;
    /// So many times as much, rounded as `coins` says.
    fn times(self, weight: Decimal, coins: &Coins) -> Option<Self>;
    /// A `parts`th of it, what does not divide left out.
    fn share(self, parts: u32) -> Option<Self>;
    /// As a decimal number of coins.
    fn exact(self) -> Decimal;
    /// Whether two are one amount, but for what digits can't say.
    fn same(self, other: Self) -> bool;

    /// The smaller of two.
    fn least(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// The larger of two.
    fn most(self, other: Self) -> Self {
        if other > self { other } else { self }
    }
}

/// How coins are rounded, and what was rounded off so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Coins {
    /// Of an instalment.
    pub(crate) instalment: Rounding,
    /// Of interest.
    pub(crate) interest: Rounding,
    /// What was rounded off the interest and is carried on; none where it
    /// is let go.
    pub(crate) carried: Option<Decimal>,
    /// Whether interest is rounded even where balances keep every digit:
    /// in rows that were paid in coins before the rate changed.
    pub(crate) as_printed: bool,
}

impl Coins {
    /// A whole number of coins.
    pub(crate) fn whole(exact: Decimal, rounding: Rounding) -> Option<i64> {
        let one = 10_i128.checked_pow(exact.scale())?;
        rounding
            .divide(exact.mantissa(), one)
            .and_then(|coins| i64::try_from(coins).ok())
    }
}

impl Sum for i64 {
    const NONE: Self = 0;

    fn coins(coins: i64) -> Self {
        coins
    }

    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    fn interest(self, factor: Factor, coins: &mut Coins) -> Option<Self> {
        if factor.is_zero() || self == 0 {
            return Some(0);
        }
        if let (Factor::Exact(ratio), None) = (factor, coins.carried)
            && let Some(product) = ratio.num.checked_mul(i128::from(self))
        {
            let whole = coins.interest.divide(product, ratio.den)?;
            return Self::try_from(whole).ok();
        }
        let exact = Decimal::from(self)
            .checked_mul(factor.digits()?)?
            .checked_add(coins.carried.unwrap_or_default())?;
        // Where too much was rounded up before, nothing is paid until
        // the interest has caught up.
        let whole = Coins::whole(exact, coins.interest)?.max(0);
        if let Some(carried) = &mut coins.carried {
            *carried = exact.checked_sub(Decimal::from(whole))?;
        }
        Some(whole)
    }

    fn times(self, weight: Decimal, coins: &Coins) -> Option<Self> {
        if weight == Decimal::ONE {
            return Some(self);
        }
        Coins::whole(Decimal::from(self).checked_mul(weight)?, coins.instalment)
    }

    fn share(self, parts: u32) -> Option<Self> {
        self.checked_div(Self::from(parts))
    }

    fn exact(self) -> Decimal {
        Decimal::from(self)
    }

    fn same(self, other: Self) -> bool {
        self == other
    }
}

impl Sum for Decimal {
    const NONE: Self = Self::ZERO;

    fn coins(coins: i64) -> Self {
        Self::from(coins)
    }

    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    fn interest(self, factor: Factor, coins: &mut Coins) -> Option<Self> {
        if coins.as_printed
            && let Ok(balance) = i64::try_from(self)
        {
            return balance.interest(factor, coins).map(Self::from);
        }
        if factor.is_zero() {
            return Some(Self::ZERO);
        }
        // First the product and then the quotient, where both can be
        // counted: fewer digits are lost.
        if let Factor::Exact(ratio) = factor
            && let (Ok(num), Ok(den)) = (
                Self::try_from_i128_with_scale(ratio.num, 0),
                Self::try_from_i128_with_scale(ratio.den, 0),
            )
            && let Some(product) = self.checked_mul(num)
        {
            return product.checked_div(den);
        }
        self.checked_mul(factor.digits()?)
    }

    fn times(self, weight: Decimal, _: &Coins) -> Option<Self> {
        self.checked_mul(weight)
    }

    fn share(self, parts: u32) -> Option<Self> {
        self.checked_div(Self::from(parts))
    }

    fn exact(self) -> Decimal {
        self
    }

    fn same(self, other: Self) -> bool {
        self.round_dp(6) == other.round_dp(6)
    }
}
