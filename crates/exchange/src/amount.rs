//! Amounts as people write them.

use money::amount::{Money, MoneyError};
use money::currency::Currency;

use crate::receivables::mapping::DecimalMark;
use crate::receivables::problem::Reason;
use crate::sign::candidates;

/// Which currency an amount is in, as far as its row and file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// A column of the row says so: the amount must not contradict.
    ByRow(Currency),
    /// The mapping says so for amounts that don't say it themselves.
    ByMapping(Currency),
}

/// Reads an amount exactly, or says why not.
///
/// Around the figures: blanks, a sign or code of a currency, and one
/// minus before or after, or parentheses, for a negative amount. Within
/// them: the decimal mark once, and groups of thousands (or, with a
/// point for decimals, the Indian groups of two) set off by one kind of
/// mark: the other of point and comma, a blank or an apostrophe.
///
/// What could be off by a thousand is refused: see [`settle`].
pub(crate) fn read_amount(text: &str, decimal: DecimalMark, said: Said) -> Result<Money, Reason> {
    let written = take_apart(text).ok_or(Reason::NotAnAmount)?;
    let currency = currency_of(&written, said)?;
    let (whole, part) = match settle(written.figures, decimal, currency) {
        Err(Reason::NotAnAmount) => {
            let other = settle(written.figures, decimal.other(), currency);
            return Err(match other {
                Err(Reason::NotAnAmount) => Reason::NotAnAmount,
                _ => Reason::OtherDecimalMark { decimal },
            });
        }
        settled => settled?,
    };
    let sign = if written.negative { "-" } else { "" };
    let point = if part.is_empty() { "" } else { "." };
    Money::parse(&format!("{sign}{whole}{point}{part}"), currency).map_err(|error| match error {
        MoneyError::TooLarge => Reason::TooLarge,
        MoneyError::TooManyDecimals { .. } => Reason::TooManyDecimals { currency },
        MoneyError::NotAnAmount { .. } | MoneyError::TwoCurrencies { .. } => Reason::NotAnAmount,
    })
}

/// What an amount tells about the decimal mark of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// It can only be this one.
    Only(DecimalMark),
    /// No mark in it.
    None,
    /// One mark before three figures: thousands or decimals.
    Either,
}

/// What `text` tells about the decimal mark; none if it is no amount.
pub(crate) fn evidence(text: &str) -> Option<Evidence> {
    let written = take_apart(text)?;
    candidates(written.marks).ok()?;
    let figures = written.figures;
    let reads = |decimal| grouped(figures, decimal).is_some();
    match (reads(DecimalMark::Point), reads(DecimalMark::Comma)) {
        (true, true) if figures.contains(['.', ',']) => Some(Evidence::Either),
        (true, true) => Some(Evidence::None),
        (true, false) => Some(Evidence::Only(DecimalMark::Point)),
        (false, true) => Some(Evidence::Only(DecimalMark::Comma)),
        (false, false) => None,
    }
}

/// The currency that an amount names by a sign or code of its own.
pub(crate) fn named_currency(text: &str) -> Option<Currency> {
    match candidates(take_apart(text)?.marks).ok()?.as_slice() {
        &[currency] => Some(currency),
        _ => None,
    }
}

/// The sign or code beside the figures, if there is one.
pub(crate) fn mark_beside(text: &str) -> Option<&str> {
    let marks = take_apart(text)?.marks;
    marks.into_iter().find(|mark| !mark.is_empty())
}

struct Written<'a> {
    negative: bool,
    /// From the first figure (or the mark before it) to the last.
    figures: &'a str,
    /// What stands before and after, without sign and blanks.
    marks: [&'a str; 2],
}

fn take_apart(text: &str) -> Option<Written<'_>> {
    let text = text.trim();
    let inner = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let in_parentheses = inner.is_some();
    let text = inner.unwrap_or(text);
    let mut start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    // “.50” begins with its mark, “Fr.50” does not.
    let bare = |c: char| !c.is_alphabetic() && c != '.' && c != ',';
    if text[..start].ends_with(['.', ',']) && text[..start - 1].chars().next_back().is_none_or(bare)
    {
        start -= 1;
    }
    let (minus_before, before) = unsigned(&text[..start]);
    let (minus_after, after) = unsigned(&text[end..]);
    let before = before.strip_prefix('+').unwrap_or(before).trim();
    let minuses = [in_parentheses, minus_before, minus_after];
    let minuses = minuses.into_iter().filter(|&minus| minus).count();
    (minuses <= 1).then_some(Written {
        negative: minuses == 1,
        figures: &text[start..end],
        marks: [before, after],
    })
}

/// What stands around figures, without the minus at one of its ends.
fn unsigned(around: &str) -> (bool, &str) {
    const MINUS: [char; 3] = ['-', '−', '–'];
    let around = around.trim();
    match around.strip_prefix(MINUS).or(around.strip_suffix(MINUS)) {
        Some(rest) => (true, rest.trim()),
        None => (false, around),
    }
}

fn currency_of(written: &Written<'_>, said: Said) -> Result<Currency, Reason> {
    let (Said::ByRow(currency) | Said::ByMapping(currency)) = said;
    if written.marks == ["", ""] {
        return Ok(currency);
    }
    let candidates = candidates(written.marks)?;
    if candidates.contains(&currency) {
        return Ok(currency);
    }
    match (candidates.as_slice(), said) {
        (&[named], Said::ByMapping(_)) => Ok(named),
        _ => Err(Reason::OtherCurrency { currency }),
    }
}

/// The figures as whole and decimals, without marks.
struct Grouped<'a> {
    whole: String,
    part: &'a str,
    /// The mark between the groups, and how many of them.
    group: Option<(char, usize)>,
}

fn grouped(figures: &str, decimal: DecimalMark) -> Option<Grouped<'_>> {
    let (whole, part) = match figures.split_once(decimal.mark()) {
        Some((_, "")) => return None,
        Some((whole, part)) => (whole, part),
        None => (figures, ""),
    };
    if !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(Grouped {
            whole: whole.to_owned(),
            part,
            group: None,
        });
    };
    let blank = mark.is_whitespace() && !mark.is_control();
    if !(mark == decimal.other().mark() || blank || mark == '\'' || mark == '’') {
        return None;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let (&first, rest) = groups.split_first()?;
    let (&last, middle) = rest.split_last()?;
    let figures_only = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let thousands = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let indian = decimal == DecimalMark::Point
        && mark == ','
        && first.len() <= 2
        && middle.iter().all(|group| group.len() == 2);
    let sound = groups.iter().all(figures_only)
        && !first.is_empty()
        && !first.starts_with('0')
        && last.len() == 3
        && (thousands || indian);
    sound.then(|| Grouped {
        whole: groups.concat(),
        part,
        group: Some((mark, rest.len())),
    })
}

/// The figures as whole and decimals that fit the currency.
///
/// Two texts are refused although they can be read, because with the
/// other decimal mark they would mean a thousand times more or less and
/// nothing in them tells a slip from the truth:
/// - one point or comma as the only mark, taken for thousands, in a
///   currency that itself has three decimals (`1.234` dinars);
/// - zeros beyond the coin that may be a group of thousands (`1.000`
///   euros with a point for decimals).
///
/// Other zeros beyond the coin are dropped: `12.5000` is 12.50.
fn settle(
    figures: &str,
    decimal: DecimalMark,
    currency: Currency,
) -> Result<(String, &str), Reason> {
    let Grouped { whole, part, group } = grouped(figures, decimal).ok_or(Reason::NotAnAmount)?;
    let coins = usize::try_from(currency.decimals()).unwrap_or(0);
    let lone_group = group == Some((decimal.other().mark(), 1)) && part.is_empty();
    if lone_group && coins == 3 {
        return Err(Reason::AmbiguousAmount);
    }
    let part = if part.len() > coins {
        if part[coins..].bytes().any(|byte| byte != b'0') {
            return Err(Reason::TooManyDecimals { currency });
        }
        let leads = (1..=3).contains(&whole.len()) && !whole.starts_with('0');
        if part.len() == 3 && group.is_none() && leads {
            return Err(Reason::AmbiguousAmount);
        }
        &part[..coins]
    } else {
        part
    };
    let whole = if whole.is_empty() {
        "0".to_owned()
    } else {
        whole
    };
    Ok((whole, part))
}

#[cfg(test)]
mod tests;
