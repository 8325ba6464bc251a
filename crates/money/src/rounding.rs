//! The one place where a fraction of a coin becomes a coin.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How a fraction of a coin is rounded.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Rounding {
    /// To the nearest coin, half a coin away from nothing: 0.125 is 0.13.
    /// What people learn at school and most tables do.
    #[default]
    HalfUp,
    /// To the nearest coin, half a coin to the even one: 0.125 is 0.12,
    /// 0.135 is 0.14. "Banker's rounding" (IEEE 754, ties to even).
    HalfEven,
    /// Away from nothing: 0.121 is 0.13.
    Up,
    /// Towards nothing: 0.129 is 0.12.
    Down,
}

impl Rounding {
    /// The whole number nearest to `numerator / denominator` by this
    /// rule. Exact: the fraction is never written down as a decimal, so
    /// that a tie is seen as a tie.
    ///
    /// None for a denominator that is not more than nothing.
    ///
    /// ```
    /// use money::rounding::Rounding;
    ///
    /// // 1.50 at 4% for a month: half a cent.
    /// assert_eq!(Rounding::HalfUp.divide(150 * 4, 1_200), Some(1));
    /// assert_eq!(Rounding::HalfEven.divide(150 * 4, 1_200), Some(0));
    /// ```
    #[must_use]
    pub fn divide(self, numerator: i128, denominator: i128) -> Option<i128> {
        if denominator <= 0 {
            return None;
        }
        let whole = numerator.checked_div(denominator)?;
        let left = numerator.checked_rem(denominator)?.unsigned_abs();
        let half = left.cmp(&(denominator.unsigned_abs().saturating_sub(left)));
        let away = match self {
            Self::HalfUp => half.is_ge(),
            Self::HalfEven => half.is_gt() || (half.is_eq() && whole & 1 == 1),
            Self::Up => left > 0,
            Self::Down => false,
        };
        if away && left > 0 {
            whole.checked_add(if numerator < 0 { -1 } else { 1 })
        } else {
            Some(whole)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_rule_does_what_its_name_says() {
        use Rounding::{Down, HalfEven, HalfUp, Up};
        for (numerator, by) in [
            (125, [13, 12, 13, 12]),
            (135, [14, 14, 14, 13]),
            (121, [12, 12, 13, 12]),
            (129, [13, 13, 13, 12]),
            (120, [12, 12, 12, 12]),
            (-125, [-13, -12, -13, -12]),
            (-135, [-14, -14, -14, -13]),
            (5, [1, 0, 1, 0]),
            (0, [0, 0, 0, 0]),
        ] {
            for (rule, expected) in [HalfUp, HalfEven, Up, Down].into_iter().zip(by) {
                assert_eq!(
                    rule.divide(numerator, 10),
                    Some(expected),
                    "{numerator} {rule:?}"
                );
            }
        }
        assert_eq!(HalfUp.divide(1, 0), None);
        assert_eq!(HalfUp.divide(1, -1), None);
    }

    proptest! {
        #[test]
        fn rounding_is_off_by_less_than_one_and_by_half_at_most_to_the_nearest(
            numerator in -(1_i128 << 100)..(1_i128 << 100),
            denominator in 1_i128..(1 << 60),
        ) {
            for rule in [Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down] {
                let off = rule.divide(numerator, denominator).expect("some") * denominator - numerator;
                prop_assert!(off.abs() < denominator);
                if matches!(rule, Rounding::HalfUp | Rounding::HalfEven) {
                    prop_assert!(off.abs() * 2 <= denominator);
                }
            }
        }
    }
}
