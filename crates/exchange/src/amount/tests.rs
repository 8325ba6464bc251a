use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::*;

fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

fn read(text: &str, decimal: DecimalMark, said: Said) -> String {
    match read_amount(text, decimal, said) {
        Ok(money) => money.to_string(),
        Err(Reason::NotAnAmount) => "no amount".to_owned(),
        Err(Reason::OtherDecimalMark { .. }) => "other mark".to_owned(),
        Err(Reason::AmbiguousAmount) => "ambiguous".to_owned(),
        Err(Reason::TooManyDecimals { .. }) => "decimals".to_owned(),
        Err(Reason::OtherCurrency { .. }) => "other currency".to_owned(),
        Err(Reason::UnknownCurrency) => "unknown currency".to_owned(),
        Err(reason) => reason.to_string(),
    }
}

/// Each text in the currency, with a point and with a comma.
fn check(code: &str, texts: &str, expected: Expect) {
    let said = Said::ByMapping(currency(code));
    let mut seen = String::new();
    for text in texts.split('|').map(|text| text.trim_matches(' ')) {
        let point = read(text, DecimalMark::Point, said);
        let comma = read(text, DecimalMark::Comma, said);
        seen += &format!("{text:<16} {point:<16} {comma}\n");
    }
    expected.assert_eq(&seen);
}

#[test]
fn groups_and_decimals_follow_the_mark_of_the_file() {
    check(
        "EUR",
        "1234.56 | 1,234.56 | 1.234,56 | 1 234,56 | 1\u{a0}234,56 | \
         1\u{202f}234,56 | 1'234.56 | 1’234’567.89 | 12,34,567.00 | \
         1.234.567 | 5 | .50 | ,5 | 0.05 | 007.10",
        expect![[r#"
            1234.56          1234.56 EUR      other mark
            1,234.56         1234.56 EUR      other mark
            1.234,56         other mark       1234.56 EUR
            1 234,56         other mark       1234.56 EUR
            1 234,56         other mark       1234.56 EUR
            1 234,56         other mark       1234.56 EUR
            1'234.56         1234.56 EUR      other mark
            1’234’567.89     1234567.89 EUR   other mark
            12,34,567.00     1234567.00 EUR   other mark
            1.234.567        other mark       1234567.00 EUR
            5                5.00 EUR         5.00 EUR
            .50              0.50 EUR         other mark
            ,5               other mark       0.50 EUR
            0.05             0.05 EUR         other mark
            007.10           7.10 EUR         other mark
        "#]],
    );
}

#[test]
fn wrong_groups_are_no_amount() {
    check(
        "EUR",
        "12,34 | 1,23,4 | 1,,234 | ,234.00 | 0,123 | 1 234.567,00 | \
         1.2.3 | 1234,567.00 | 12. | 1e3 |  | - | abc | 12 34 | ½ | ١٢ | \
         1\t234 | 12,34.567",
        expect![[r#"
            12,34            other mark       12.34 EUR
            1,23,4           no amount        no amount
            1,,234           no amount        no amount
            ,234.00          no amount        no amount
            0,123            other mark       decimals
            1 234.567,00     no amount        no amount
            1.2.3            no amount        no amount
            1234,567.00      no amount        no amount
            12.              no amount        no amount
            1e3              no amount        no amount
                             no amount        no amount
            -                no amount        no amount
            abc              no amount        no amount
            12 34            no amount        no amount
            ½                no amount        no amount
            ١٢               no amount        no amount
            1	234            no amount        no amount
            12,34.567        no amount        no amount
        "#]],
    );
}

#[test]
fn what_could_be_off_by_a_thousand_is_refused() {
    let texts = "1.234 | 1,234 | 1.000 | 1,000 | 1234.000 | 0.000 | 12.5000 | \
         1.234,000 | 1,234,567";
    check(
        "EUR",
        texts,
        expect![[r#"
        1.234            decimals         1234.00 EUR
        1,234            1234.00 EUR      decimals
        1.000            ambiguous        1000.00 EUR
        1,000            1000.00 EUR      ambiguous
        1234.000         1234.00 EUR      other mark
        0.000            0.00 EUR         other mark
        12.5000          12.50 EUR        other mark
        1.234,000        other mark       1234.00 EUR
        1,234,567        1234567.00 EUR   other mark
    "#]],
    );
    check(
        "KWD",
        texts,
        expect![[r#"
        1.234            1.234 KWD        ambiguous
        1,234            ambiguous        1.234 KWD
        1.000            1.000 KWD        ambiguous
        1,000            ambiguous        1.000 KWD
        1234.000         1234.000 KWD     other mark
        0.000            0.000 KWD        other mark
        12.5000          12.500 KWD       other mark
        1.234,000        other mark       1234.000 KWD
        1,234,567        1234567.000 KWD  other mark
    "#]],
    );
    check(
        "JPY",
        texts,
        expect![[r#"
        1.234            decimals         1234 JPY
        1,234            1234 JPY         decimals
        1.000            ambiguous        1000 JPY
        1,000            1000 JPY         ambiguous
        1234.000         1234 JPY         other mark
        0.000            0 JPY            other mark
        12.5000          decimals         other mark
        1.234,000        other mark       1234 JPY
        1,234,567        1234567 JPY      other mark
    "#]],
    );
}

#[test]
fn a_negative_amount_has_one_sign() {
    check(
        "EUR",
        "-5.00 | 5.00- | (5.00) | −5.00 | - 5.00 | €-5.00 | -€5.00 | \
         -5.00 € | 5.00 €- | +5.00 | --5.00 | (-5.00) | -5.00- | (5.00 | \
         5.-",
        expect![[r#"
            -5.00            -5.00 EUR        other mark
            5.00-            -5.00 EUR        other mark
            (5.00)           -5.00 EUR        other mark
            −5.00            -5.00 EUR        other mark
            - 5.00           -5.00 EUR        other mark
            €-5.00           -5.00 EUR        other mark
            -€5.00           -5.00 EUR        other mark
            -5.00 €          -5.00 EUR        other mark
            5.00 €-          -5.00 EUR        other mark
            +5.00            5.00 EUR         other mark
            --5.00           no amount        no amount
            (-5.00)          no amount        no amount
            -5.00-           no amount        no amount
            (5.00            no amount        no amount
            5.-              no amount        no amount
        "#]],
    );
}

#[test]
fn a_currency_beside_the_figures_is_understood_or_refused() {
    check(
        "USD",
        "$5.00 | 5.00 USD | usd 5.00 | US$ 5.00 | $5.00 USD | €5.00 | \
         5.00 EUR | £5.00 | C$5.00 | €5.00 USD | XQZ 5.00 | 5.00 pieces | \
         Fr.5.00 | Rs. 5.00 | $.50",
        expect![[r#"
            $5.00            5.00 USD         other mark
            5.00 USD         5.00 USD         other mark
            usd 5.00         5.00 USD         other mark
            US$ 5.00         5.00 USD         other mark
            $5.00 USD        5.00 USD         other mark
            €5.00            5.00 EUR         other mark
            5.00 EUR         5.00 EUR         other mark
            £5.00            other currency   other currency
            C$5.00           other currency   other currency
            €5.00 USD        no amount        no amount
            XQZ 5.00         unknown currency unknown currency
            5.00 pieces      no amount        no amount
            Fr.5.00          5.00 CHF         other mark
            Rs. 5.00         other currency   other currency
            $.50             0.50 USD         other mark
        "#]],
    );
    let dollars = Said::ByRow(currency("USD"));
    assert_eq!(read("5.00 USD", DecimalMark::Point, dollars), "5.00 USD");
    assert_eq!(read("$5.00", DecimalMark::Point, dollars), "5.00 USD");
    assert_eq!(read("€5.00", DecimalMark::Point, dollars), "other currency");
}

#[test]
fn what_an_amount_can_t_count_is_refused() {
    check(
        "EUR",
        "90071992547409.91 | 90071992547409.92 | \
         99999999999999999999999",
        expect![[r#"
            90071992547409.91 90071992547409.91 EUR other mark
            90071992547409.92 too large to be kept exactly other mark
            99999999999999999999999 too large to be kept exactly too large to be kept exactly
        "#]],
    );
}

#[test]
fn an_amount_tells_the_decimal_mark_or_not() {
    for (text, expected) in [
        ("1,234.56", Some(Evidence::Only(DecimalMark::Point))),
        ("12,5", Some(Evidence::Only(DecimalMark::Comma))),
        ("1.234.567", Some(Evidence::Only(DecimalMark::Comma))),
        ("0,123", Some(Evidence::Only(DecimalMark::Comma))),
        ("1,234", Some(Evidence::Either)),
        ("€ 12", Some(Evidence::None)),
        ("1 234", Some(Evidence::None)),
        ("31.01.2013", None),
        ("INV-12", None),
    ] {
        assert_eq!(evidence(text), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn every_style_of_writing_reads_back_exactly(
        minor in -Money::MAX_MINOR..=Money::MAX_MINOR,
        code in prop::sample::select(vec!["JPY", "EUR", "KWD"]),
        decimal in prop::sample::select(vec![DecimalMark::Point, DecimalMark::Comma]),
        group in prop::sample::select(vec!["", "'", "\u{a0}", "other"]),
        negative in prop::sample::select(vec!["-#", "#-", "(#)"]),
    ) {
        let money = Money::from_minor(minor, currency(code)).expect("in range");
        let plain = money.to_plain();
        let (whole, part) = plain.trim_start_matches('-').split_once('.').map_or_else(
            || (plain.trim_start_matches('-'), String::new()),
            |(whole, part)| (whole, format!("{}{part}", decimal.mark())),
        );
        let other = decimal.other().mark().to_string();
        let group = if group == "other" { other.as_str() } else { group };
        let digits: Vec<char> = whole.chars().collect();
        let groups: Vec<String> = digits.rchunks(3).rev().map(|c| c.iter().collect()).collect();
        let figures = format!("{}{part}", groups.join(group));
        let text = match money.is_negative() {
            true => negative.replace('#', &figures),
            false => figures,
        };
        prop_assert_eq!(read_amount(&text, decimal, Said::ByRow(currency(code))), Ok(money));
    }

    #[test]
    fn any_text_is_an_amount_or_not(text in ".{0,30}", near in "[-+()0-9., '€$a-zA-Z]{0,20}") {
        let said = Said::ByMapping(currency("EUR"));
        for text in [text, near] {
            let _ = read_amount(&text, DecimalMark::Point, said);
            let _ = evidence(&text);
            let _ = named_currency(&text);
        }
    }
}
