//! A sum cut in proportion, to the coin.

/// Cuts `amount` in proportion to `weights`, which make `total`, by the
/// largest remainder (Hamilton's method); of equal remainders the first
/// gets the odd coin. All in the currency's smallest coin; the shares add up to
/// `amount`. No share is more
/// than its weight if `amount` is no more than `total`.
pub fn split(amount: i64, weights: &[i64], total: i64) -> Vec<i64> {
    let mut shares = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    let mut odd = amount;
    for (at, weight) in weights.iter().enumerate() {
        let exact = i128::from(amount) * i128::from(*weight);
        // No more than `amount`, so it fits.
        let share = i64::try_from(exact / i128::from(total)).unwrap_or(amount);
        odd -= share;
        shares.push(share);
        remainders.push((std::cmp::Reverse(exact % i128::from(total)), at));
    }
    remainders.sort_unstable();
    for (_, at) in remainders
        .into_iter()
        .take(usize::try_from(odd).unwrap_or(0))
    {
        shares[at] += 1;
    }
    shares
}
