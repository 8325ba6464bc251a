//! What the parts of a statement share while it is laid out.

use chrono::{Datelike as _, NaiveDate};
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::statement::{Section, Statement};
use words::locale::Locale;
use words::words::{Form, Words};

use crate::statement::Letter;

/// A letter and the pen that writes its reader's language.
#[derive(Debug)]
pub(crate) struct Brief<'a> {
    pub(crate) statement: &'a Statement<'a>,
    pub(crate) business: &'a Business,
    pub(crate) words: Words,
}

impl<'a> Brief<'a> {
    pub(crate) fn new(letter: Letter<'a>) -> Self {
        let customer = &letter.statement.account.customer;
        let tag = given(customer.language.as_deref()).unwrap_or(&letter.business.language);
        let country = given(customer.country.as_deref()).unwrap_or(&letter.business.country);
        Self {
            statement: letter.statement,
            business: letter.business,
            words: Words::new(Locale::new(tag, country)),
        }
    }

    pub(crate) fn customer(&self) -> &'a Customer {
        &self.statement.account.customer
    }

    /// The country to name in the address: the customer's, when it is
    /// another one than the business's. The post of the sender's country
    /// reads it, so it is in the sender's language.
    pub(crate) fn abroad(&self) -> Option<String> {
        let country = given(self.customer().country.as_deref())?;
        if country.eq_ignore_ascii_case(self.business.country.trim()) {
            return None;
        }
        let sender = Words::new(Locale::new(&self.business.language, &self.business.country));
        let name = sender.country(country);
        Some(name.unwrap_or_else(|| country.to_owned()).to_uppercase())
    }

    /// The currencies in which there is something to tell; the first
    /// one, if there is nothing to tell in any.
    pub(crate) fn sections(&self) -> Vec<&'a Section<'a>> {
        let all = &self.statement.sections;
        let told: Vec<_> = all
            .iter()
            .filter(|s| !s.opening.is_zero() || !s.closing.is_zero() || !s.lines.is_empty())
            .collect();
        if told.is_empty() {
            all.first().into_iter().collect()
        } else {
            told
        }
    }

    /// A day in a column.
    pub(crate) fn column_day(&self, day: NaiveDate) -> String {
        let statement = self.statement;
        let one_year = statement.from.year() == statement.to.year();
        let form = if one_year && day.year() == statement.to.year() {
            Form::Short
        } else {
            Form::ShortYear
        };
        self.words.day(day, form)
    }

    /// A day in a sentence: with its weekday, and its year if that is
    /// another one.
    pub(crate) fn sentence_day(&self, day: NaiveDate) -> String {
        let form = if day.year() == self.statement.to.year() {
            Form::Weekday
        } else {
            Form::WeekdayFull
        };
        self.words.day(day, form)
    }

    /// The name of the customer as it heads a list.
    pub(crate) fn customer_name(&self) -> &'a str {
        let customer = self.customer();
        [&customer.name, &customer.company, &customer.reference]
            .into_iter()
            .map(|name| name.trim())
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }
}

/// What a person filled in, if they did.
pub(crate) fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
