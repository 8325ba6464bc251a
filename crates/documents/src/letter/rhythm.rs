//! How much and how often, in words.

use chrono::{Datelike as _, NaiveDate};
use money::amount::Money;
use schedule::days::rhythm::Rhythm;
use schedule::row::Row;
use schedule::terms::{Amounts, Terms};
use words::words::Words;

/// Whether the instalments can be told by a rhythm, one amount and an odd
/// one.
pub(crate) fn is_regular(terms: &Terms, rows: &[&Row]) -> bool {
    matches!(
        terms.amounts,
        Amounts::Level { .. } | Amounts::Floor { .. } | Amounts::EqualPrincipal { .. }
    ) && (at_most_two_amounts(rows) || alike_between(rows))
}

/// Whether all but the first and the last are of one size: a fee comes
/// with the first, the last takes what is left.
pub(crate) fn alike_between(rows: &[&Row]) -> bool {
    let between = rows.get(1..rows.len().saturating_sub(1)).unwrap_or(&[]);
    between.len() >= 2
        && between
            .windows(2)
            .all(|pair| pair[0].amount == pair[1].amount)
}

/// Whether the rows can be told by one amount and an odd one.
pub(crate) fn at_most_two_amounts(rows: &[&Row]) -> bool {
    let mut amounts: Vec<i64> = rows.iter().map(|row| row.amount.minor()).collect();
    amounts.sort_unstable();
    amounts.dedup();
    amounts.len() <= 2
}

/// Which payments are of another size than the others.
pub(crate) enum Odd {
    None,
    First(String),
    Last(String),
    Both(String, String),
}

/// The usual amount, and an odd one.
pub(crate) fn sizes(words: &Words, rows: &[&Row]) -> (String, Odd) {
    let amounts: Vec<Money> = rows.iter().map(|row| row.amount).collect();
    let same = |amounts: &[Money]| amounts.windows(2).all(|pair| pair[0] == pair[1]);
    let (first, last) = (amounts[0], amounts[amounts.len() - 1]);
    if same(&amounts) {
        return (words.amount(first), Odd::None);
    }
    if same(&amounts[..amounts.len() - 1]) {
        return (words.amount(first), Odd::Last(words.amount(last)));
    }
    if same(&amounts[1..]) {
        return (words.amount(last), Odd::First(words.amount(first)));
    }
    if alike_between(rows) {
        let odd = Odd::Both(words.amount(first), words.amount(last));
        return (words.amount(amounts[1]), odd);
    }
    // The odd coins are spread over the rows, so there are two amounts.
    let (one, other) = (words.amount(first), words.amount(last));
    let gaps = [("one", (&one).into()), ("other", (&other).into())];
    (words.fill("common-or", &gaps), Odd::None)
}

/// A rhythm in words; none for one that has no short words.
pub(crate) fn in_rhythm(words: &Words, rhythm: Rhythm, first: NaiveDate) -> Option<String> {
    let weekday = [("weekday", first.weekday().number_from_monday().into())];
    let ordinal = |day: u32| words.fill("paper-day-of-month", &[("day", day.into())]);
    let on_day = |day: u32| {
        if day == 31 {
            return words.say("paper-every-month-last");
        }
        let id = if day > 28 {
            "paper-every-month-end"
        } else {
            "paper-every-month"
        };
        words.fill(id, &[("day", (&ordinal(day)).into())])
    };
    Some(match rhythm {
        Rhythm::Week { count: 1 } => words.fill("paper-every-week", &weekday),
        Rhythm::Week { count: 2 } => words.fill("paper-every-two-weeks", &weekday),
        Rhythm::Month {
            count: 1,
            day,
            nth: None,
            ..
        } => on_day(day.map_or(first.day(), u32::from)),
        Rhythm::HalfMonth { days: [one, two] } => words.fill(
            "paper-every-half-month",
            &[
                ("first", (&ordinal(u32::from(one))).into()),
                ("second", (&ordinal(u32::from(two))).into()),
            ],
        ),
        Rhythm::Day { .. } | Rhythm::Week { .. } | Rhythm::Month { .. } => return None,
    })
}
