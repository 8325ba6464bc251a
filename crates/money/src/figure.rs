//! A decimal number in JSON: a string, so that every digit survives.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use specta::Type;

/// A decimal number as people write it: an amount in terms whose currency
/// stands once beside them, or a percentage.
///
/// Guarantees: exact, as written. It is written as a string and read from
/// a string (`"9.99"`) or from a number (`9.99`), which is what people
/// who write a file by hand expect.
///
/// ```
/// use money::figure::Figure;
///
/// let rate: Figure = serde_json::from_str(r#""9.990""#)?;
/// assert_eq!(serde_json::to_string(&rate)?, r#""9.990""#);
/// assert_eq!(rate, serde_json::from_str("9.99")?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Type)]
#[specta(transparent)]
pub struct Figure(#[specta(type = String)] pub Decimal);

impl Figure {
    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }
}

impl From<Decimal> for Figure {
    fn from(number: Decimal) -> Self {
        Self(number)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

struct Written;

impl Visitor<'_> for Written {
    type Value = Figure;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number such as \"1240.50\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Figure, E> {
        let text = text.trim();
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let plain = unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        // No grouping, no exponent, no bare point: what can be read in
        // two ways is refused.
        if !plain || unsigned.starts_with('.') || unsigned.ends_with('.') {
            return Err(E::custom(format!(
                "“{text}” is not a number; write it as 1240.50"
            )));
        }
        Decimal::from_str_exact(text)
            .map(Figure)
            .map_err(|_| E::custom(format!("“{text}” is not a number that can be kept exactly")))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Figure, E> {
        Ok(Figure(Decimal::from(number)))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Figure, E> {
        Ok(Figure(Decimal::from(number)))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Figure, E> {
        // The shortest text that reads back as this double is what was
        // written, for the fifteen digits that people write.
        let text = number.to_string();
        self.visit_str(text.strip_suffix(".0").unwrap_or(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_from_a_string_or_a_number() {
        for (json, text) in [
            (r#""1240.50""#, "1240.50"),
            ("1240.5", "1240.5"),
            ("7", "7"),
            ("-3", "-3"),
            ("0.1", "0.1"),
            (r#"" 9.99 ""#, "9.99"),
        ] {
            let figure: Figure = serde_json::from_str(json).expect(json);
            assert_eq!(figure.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_text() {
        for json in [
            r#""""#,
            r#""1,240""#,
            r#""1e3""#,
            r#"".5""#,
            r#""5.""#,
            r#""1.2.3""#,
            r#""--1""#,
            r#""+1""#,
            r#""1_000""#,
            r#""99999999999999999999999999999999""#,
            "1e300",
            "true",
            "null",
            "[1]",
        ] {
            assert!(serde_json::from_str::<Figure>(json).is_err(), "{json}");
        }
    }
}
