//! The signs and codes of currencies beside an amount.

use money::currency::Currency;

use crate::receivables::problem::Reason;

/// The signs, and whose they may be. A sign of one currency names it; a
/// sign of several only fits a currency or doesn't.
const SIGNS: [(&str, &str); 42] = [
    ("€", "EUR"),
    (
        "$",
        "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BSD BBD \
     BZD BMD DOP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD BND",
    ),
    ("US$", "USD"),
    ("U$S", "USD"),
    ("C$", "CAD NIO"),
    ("CA$", "CAD"),
    ("A$", "AUD"),
    ("AU$", "AUD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("NT$", "TWD"),
    ("MX$", "MXN"),
    ("R$", "BRL"),
    ("£", "GBP GIP FKP SHP EGP SDG SSP SYP LBP"),
    ("¥", "JPY CNY"),
    ("￥", "JPY CNY"),
    ("円", "JPY"),
    ("元", "CNY"),
    ("₹", "INR"),
    ("Rs", "INR PKR LKR NPR MUR SCR"),
    ("Rs.", "INR PKR LKR NPR MUR SCR"),
    ("₨", "INR PKR LKR NPR MUR SCR"),
    ("₩", "KRW KPW"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("₱", "PHP"),
    ("₦", "NGN"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("kr", "SEK NOK DKK ISK"),
    ("kr.", "SEK NOK DKK ISK"),
    ("Fr.", "CHF"),
    ("SFr.", "CHF"),
    ("Ft", "HUF"),
    ("lei", "RON MDL"),
    ("R", "ZAR"),
    ("S/", "PEN"),
];

/// The currencies that what stands around the figures may mean.
pub(crate) fn candidates(marks: [&str; 2]) -> Result<Vec<Currency>, Reason> {
    let mut candidates: Option<Vec<Currency>> = None;
    for mark in marks.into_iter().filter(|mark| !mark.is_empty()) {
        let of_mark = meant(mark)?;
        candidates = Some(match candidates {
            None => of_mark,
            Some(before) => before
                .into_iter()
                .filter(|currency| of_mark.contains(currency))
                .collect(),
        });
    }
    match candidates {
        Some(none) if none.is_empty() => Err(Reason::NotAnAmount),
        Some(some) => Ok(some),
        None => Ok(Vec::new()),
    }
}

fn meant(mark: &str) -> Result<Vec<Currency>, Reason> {
    let small = |text| str::chars(text).flat_map(char::to_lowercase);
    let same = |sign| small(sign).eq(small(mark));
    if let Some((_, codes)) = SIGNS.into_iter().find(|(sign, _)| same(sign)) {
        return Ok(codes
            .split(' ')
            .filter_map(|code| code.parse().ok())
            .collect());
    }
    if let Ok(currency) = mark.parse() {
        return Ok(vec![currency]);
    }
    let like_a_code = mark.len() == 3 && mark.bytes().all(|byte| byte.is_ascii_uppercase());
    Err(if like_a_code {
        Reason::UnknownCurrency
    } else {
        Reason::NotAnAmount
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_means_currencies_that_exist() {
        for (sign, codes) in SIGNS {
            for code in codes.split(' ') {
                assert!(code.parse::<Currency>().is_ok(), "{sign} {code}");
            }
        }
    }
}
