//! A pen that writes one language as one country does.

use chrono::NaiveDate;
use money::amount::Money;

use crate::amounts::Amounts;
use crate::days::Days;
use crate::locale::Locale;
use crate::phrases::phrase;

pub use crate::days::Form;
pub use crate::phrases::Gap;

/// Says phrases, days and amounts in one locale.
///
/// Making one reads the locale's tables; make it once a document.
#[derive(Debug)]
pub struct Words {
    locale: Locale,
    days: Days,
    amounts: Amounts,
}

impl Words {
    /// The pen for a locale.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Self {
            locale,
            days: Days::new(locale),
            amounts: Amounts::new(locale),
        }
    }

    /// The locale that it writes.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A phrase of `locales/` without gaps.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// A phrase of `locales/` with its gaps filled.
    ///
    /// English stands in for a phrase that the language lacks. A phrase
    /// that does not exist at all is a slip of the program, which stops
    /// a test; a customer would read its name.
    ///
    /// ```
    /// # use words::{locale::Locale, words::Words};
    /// let words = Words::new(Locale::new("fr", "FR"));
    /// let page = words.fill("paper-page", &[("page", 1_u32.into()), ("pages", 2_u32.into())]);
    /// assert_eq!(page, "Page 1 sur 2");
    /// ```
    #[must_use]
    pub fn fill(&self, id: &str, gaps: &[(&str, Gap<'_>)]) -> String {
        let phrase = phrase(self.locale, id, gaps);
        debug_assert!(phrase.is_some(), "no phrase {id}");
        phrase.unwrap_or_else(|| id.to_owned())
    }

    /// A country's name, by ISO 3166-1; none for a code that is none.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<String> {
        let code = code.trim().to_ascii_uppercase();
        let known = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if !known {
            return None;
        }
        phrase(self.locale, &format!("country-{code}"), &[])
    }

    /// A day.
    #[must_use]
    pub fn day(&self, day: NaiveDate, form: Form) -> String {
        self.days.day(day, form)
    }

    /// From a day to a day: `1 August to 21 November 2026`.
    #[must_use]
    pub fn period(&self, from: NaiveDate, to: NaiveDate) -> String {
        use chrono::Datelike as _;
        if from == to {
            return self.day(to, Form::Full);
        }
        let same_year = from.year() == to.year();
        let start = if same_year { Form::Month } else { Form::Full };
        self.fill(
            "common-period",
            &[
                ("from", (&self.day(from, start)).into()),
                ("to", (&self.day(to, Form::Full)).into()),
            ],
        )
    }

    /// An amount with its currency: `£1,240.00`, `1.240,00 €`,
    /// `US$9.50`. A symbol that several currencies share stands alone
    /// only in the country where everybody knows which is meant.
    #[must_use]
    pub fn amount(&self, money: Money) -> String {
        self.amounts.amount(money)
    }

    /// An amount without its currency, for a column that names it once.
    #[must_use]
    pub fn figure(&self, money: Money) -> String {
        self.amounts.figure(money)
    }

    /// Things one after the other: `a, b and c`.
    #[must_use]
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => self.fill(
                "common-list",
                &[("rest", (&rest.join(", ")).into()), ("last", last.into())],
            ),
        }
    }
}
