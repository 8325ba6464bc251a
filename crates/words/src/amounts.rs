//! Amounts as each language writes them, exact to the coin.

use std::fmt;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use money::amount::Money;
use money::currency::Currency;

use crate::locale::{Language, Locale};

/// Keeps two parts of an amount on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// The true minus is as wide as a figure and stands at its height.
const MINUS: char = '\u{2212}';

/// Writes amounts in one locale.
pub(crate) struct Amounts {
    locale: Locale,
    formatter: Option<DecimalFormatter>,
    /// What stands between the thousands: the third sign of `12,345`.
    between: Option<char>,
}

impl Amounts {
    pub(crate) fn new(locale: Locale) -> Self {
        let formatter = locale
            .to_string()
            .parse::<icu_locale_core::Locale>()
            .ok()
            .and_then(|icu| DecimalFormatter::try_new((&icu).into(), Default::default()).ok());
        let sample = formatter
            .as_ref()
            .map(|formatter| formatter.format(&Decimal::from(12_345)).to_string());
        Self {
            locale,
            formatter,
            between: sample.and_then(|sample| sample.chars().nth(2)),
        }
    }

    /// The amount without its currency, less than nothing with a minus.
    pub(crate) fn figure(&self, money: Money) -> String {
        let mut figure = self.unsigned(money);
        if money.is_negative() {
            figure.insert(0, MINUS);
        }
        figure
    }

    /// The amount with its currency where the locale puts it.
    pub(crate) fn amount(&self, money: Money) -> String {
        let figure = self.unsigned(money);
        let symbol = symbol(money.currency(), self.locale);
        let written = if symbol_first(self.locale) {
            let letters = symbol.ends_with(char::is_alphabetic);
            let space = letters || symbol_stands_off(self.locale);
            let gap = if space {
                String::from(NO_BREAK_SPACE)
            } else {
                String::new()
            };
            format!("{symbol}{gap}{figure}")
        } else {
            format!("{figure}{NO_BREAK_SPACE}{symbol}")
        };
        if money.is_negative() {
            format!("{MINUS}{written}")
        } else {
            written
        }
    }

    fn unsigned(&self, money: Money) -> String {
        let plain = money.to_plain();
        let plain = plain.trim_start_matches('-');
        let written = self.formatter.as_ref().and_then(|formatter| {
            let decimal: Decimal = plain.parse().ok()?;
            Some(formatter.format(&decimal).to_string())
        });
        let mut written = written.unwrap_or_else(|| plain.to_owned());
        // Spanish leaves four figures ungrouped in prose; in a column
        // 1.240 must line up with 11.240.
        let four_figures = plain.split('.').next().map(str::len) == Some(4);
        if let (true, Some(between)) = (four_figures, self.between)
            && written.chars().nth(1) != Some(between)
        {
            written.insert(1, between);
        }
        written
    }
}

/// Whether the currency goes before the figure.
fn symbol_first(locale: Locale) -> bool {
    match locale.language() {
        Language::En => true,
        Language::De => matches!(locale.country(), "AT" | "CH" | "LI"),
        Language::Fr => false,
        Language::Es => locale.country() != "ES",
    }
}

/// Whether a symbol before the figure keeps a distance from it.
fn symbol_stands_off(locale: Locale) -> bool {
    match locale.language() {
        Language::De => true,
        Language::Es => matches!(
            locale.country(),
            "AR" | "BO" | "CO" | "EC" | "PY" | "UY" | "VE"
        ),
        Language::En | Language::Fr => false,
    }
}

/// The sign of a currency, where it can be mistaken for no other one;
/// else its code.
fn symbol(currency: Currency, locale: Locale) -> &'static str {
    let code = currency.code();
    if HOME_SIGNS.contains(&(code, locale.country())) {
        return "$";
    }
    SIGNS
        .iter()
        .find(|(known, _)| *known == code)
        .map_or(code, |(_, sign)| sign)
}

/// The countries in which a bare dollar or peso sign is their own.
const HOME_SIGNS: [(&str, &str); 14] = [
    ("AUD", "AU"),
    ("CAD", "CA"),
    ("CLP", "CL"),
    ("COP", "CO"),
    ("ARS", "AR"),
    ("HKD", "HK"),
    ("JMD", "JM"),
    ("MXN", "MX"),
    ("NZD", "NZ"),
    ("SGD", "SG"),
    ("TTD", "TT"),
    ("USD", "US"),
    ("USD", "PR"),
    ("USD", "EC"),
];

/// Signs that stand for one currency only.
const SIGNS: [(&str, &str); 24] = [
    ("EUR", "€"),
    ("GBP", "£"),
    ("USD", "US$"),
    ("AUD", "A$"),
    ("CAD", "CA$"),
    ("NZD", "NZ$"),
    ("HKD", "HK$"),
    ("SGD", "S$"),
    ("TWD", "NT$"),
    ("BRL", "R$"),
    ("JPY", "¥"),
    ("CNY", "CN¥"),
    ("INR", "₹"),
    ("ILS", "₪"),
    ("KRW", "₩"),
    ("VND", "₫"),
    ("TRY", "₺"),
    ("UAH", "₴"),
    ("NGN", "₦"),
    ("PHP", "₱"),
    ("KZT", "₸"),
    ("GEL", "₾"),
    ("PLN", "zł"),
    ("CZK", "Kč"),
];

impl fmt::Debug for Amounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amounts({})", self.locale)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    /// A line a locale; `~` is a space that keeps a line together, `'` a
    /// narrow one.
    fn table(rows: &[(&str, &str, &[&str])]) -> String {
        let mut table = String::new();
        for (language, country, amounts) in rows {
            let locale = Locale::new(language, country);
            let pen = Amounts::new(locale);
            let written: Vec<String> = amounts
                .iter()
                .map(|text| {
                    let (plain, code) = text.split_once(' ').expect("amount and code");
                    let money = Money::parse(plain, code.parse().expect(code)).expect(text);
                    format!("{} ({})", pen.amount(money), pen.figure(money))
                })
                .collect();
            let visible = written.join(" | ").replace('\u{a0}', "~");
            table += &format!("{locale}  {}\n", visible.replace('\u{202f}', "'"));
        }
        table
    }

    #[test]
    fn an_amount_is_written_as_its_readers_write_it() {
        let some = &["1240.00 GBP", "-1240.50 EUR", "9.99 USD"];
        let odd = &["1240 JPY", "0.005 KWD", "1234.567 TND"];
        expect![[r#"
            en-GB  £1,240.00 (1,240.00) | −€1,240.50 (−1,240.50) | US$9.99 (9.99)
            en-GB  ¥1,240 (1,240) | KWD~0.005 (0.005) | TND~1,234.567 (1,234.567)
            en-GB  zł~1,240.00 (1,240.00) | Kč~1,240.00 (1,240.00) | SEK~5.00 (5.00)
            en-US  £1,240.00 (1,240.00) | −€1,240.50 (−1,240.50) | $9.99 (9.99)
            en-IN  ₹1,23,456.00 (1,23,456.00)
            de-DE  1.240,00~£ (1.240,00) | −1.240,50~€ (−1.240,50) | 9,99~US$ (9,99)
            de-DE  1.240~¥ (1.240) | 0,005~KWD (0,005) | 1.234,567~TND (1.234,567)
            de-CH  CHF~1'240.00 (1'240.00) | −€~5.00 (−5.00)
            de-AT  €~1~240,00 (1~240,00)
            fr-FR  1'240,00~£ (1'240,00) | −1'240,50~€ (−1'240,50) | 9,99~US$ (9,99)
            fr-FR  1'240~¥ (1'240) | 0,005~KWD (0,005) | 1'234,567~TND (1'234,567)
            fr-CA  1~240,00~$ (1~240,00) | 1~240,00~US$ (1~240,00)
            es-ES  1.240,00~£ (1.240,00) | −1.240,50~€ (−1.240,50) | 9,99~US$ (9,99)
            es-ES  1.240~¥ (1.240) | 0,005~KWD (0,005) | 1.234,567~TND (1.234,567)
            es-MX  $1,240.00 (1,240.00) | US$1,240.00 (1,240.00)
        "#]]
        .assert_eq(&table(&[
            ("en", "GB", some),
            ("en", "GB", odd),
            ("en", "GB", &["1240.00 PLN", "1240.00 CZK", "5.00 SEK"]),
            ("en", "US", some),
            ("en", "IN", &["123456.00 INR"]),
            ("de", "DE", some),
            ("de", "DE", odd),
            ("de", "CH", &["1240.00 CHF", "-5.00 EUR"]),
            ("de", "AT", &["1240.00 EUR"]),
            ("fr", "FR", some),
            ("fr", "FR", odd),
            ("fr", "CA", &["1240.00 CAD", "1240.00 USD"]),
            ("es", "ES", some),
            ("es", "ES", odd),
            ("es", "MX", &["1240.00 MXN", "1240.00 USD"]),
        ]));
    }

    #[test]
    fn the_largest_amount_keeps_every_figure() {
        expect![[r#"
            en-GB  £90,071,992,547,409.91 (90,071,992,547,409.91)
            de-DE  9.007.199.254.740.991~¥ (9.007.199.254.740.991)
            es-ES  −9.007.199.254.740,991~KWD (−9.007.199.254.740,991)
        "#]]
        .assert_eq(&table(&[
            ("en", "GB", &["90071992547409.91 GBP"]),
            ("de", "DE", &["9007199254740991 JPY"]),
            ("es", "ES", &["-9007199254740.991 KWD"]),
        ]));
    }

    #[test]
    fn a_sign_stands_for_one_currency() {
        let mut signs: Vec<_> = SIGNS.iter().map(|(_, sign)| sign).collect();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), SIGNS.len());
        for (code, _) in SIGNS.iter().chain(&HOME_SIGNS) {
            assert!(code.parse::<Currency>().is_ok(), "{code}");
        }
    }
}
