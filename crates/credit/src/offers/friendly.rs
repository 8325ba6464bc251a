//! Amounts that people can keep in mind.

use money::currency::Currency;

/// The steps between friendly amounts, in coins: 1, 5, 10, 50, 100 and so
/// on. The largest that is no more than `most`; at least a coin.
fn step_up_to(most: i64) -> i64 {
    let mut step = 1_i64;
    let mut five = true;
    while let Some(next) = step.checked_mul(if five { 5 } else { 2 })
        && next <= most
    {
        step = next;
        five = !five;
    }
    step
}

/// The step between amounts like this one that people would name
/// themselves: no more than a tenth of it. 75.00 rather than 73.75.
pub(crate) fn coarse(amount: i64) -> i64 {
    step_up_to(amount / 10)
}

/// The step between amounts like this one that are still whole: a unit of
/// the currency, or a hundredth of a large amount. 237.00 rather than
/// 236.67, which people bear more easily than 240.
pub(crate) fn fine(amount: i64, currency: Currency) -> i64 {
    let unit = 10_i64.checked_pow(currency.decimals()).unwrap_or(1);
    step_up_to(amount / 100).max(coarse(amount).min(unit))
}

/// The next multiple of `step`, this one included.
pub(crate) fn up(amount: i64, step: i64) -> Option<i64> {
    let over = amount.checked_rem(step)?;
    if over == 0 {
        return Some(amount);
    }
    amount.checked_add(step - over)
}

/// The multiple of `step` before it, this one included.
pub(crate) fn down(amount: i64, step: i64) -> Option<i64> {
    amount.checked_sub(amount.checked_rem(step)?)
}

/// So many parts of a whole, what does not divide rounded up.
pub(crate) fn share(whole: i64, parts: u32) -> Option<i64> {
    let parts = i64::from(parts);
    let part = whole.checked_div(parts)?;
    part.checked_add(i64::from(whole.checked_rem(parts)? > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_as_large_as_the_amount_bears() {
        let gbp: Currency = "GBP".parse().expect("pounds");
        let jpy: Currency = "JPY".parse().expect("yen");
        let friendly = |amount: i64| up(amount, coarse(amount)).expect("an amount");
        let whole = |amount: i64, in_| up(amount, fine(amount, in_)).expect("an amount");
        assert_eq!(friendly(7_375), 7_500);
        assert_eq!(friendly(26_000), 26_000);
        assert_eq!(friendly(417), 420);
        assert_eq!(friendly(3), 3);
        assert_eq!(whole(23_667, gbp), 23_700);
        assert_eq!(whole(1_833, gbp), 1_900);
        assert_eq!(whole(417, gbp), 420);
        assert_eq!(whole(1_234_567, gbp), 1_240_000);
        assert_eq!(whole(24_321, jpy), 24_400);
        assert_eq!(whole(7, jpy), 7);
    }
}
