//! What every letter to a customer has, whatever it is about: who writes
//! to whom in which language, the head with the address in the window of
//! the envelope, the edges of the pages, how to pay, and what to do when
//! that is hard.

pub(crate) mod edges;
pub(crate) mod head;
pub(crate) mod pay;
pub(crate) mod rhythm;
pub(crate) mod tiles;

use chrono::{Datelike as _, NaiveDate};
use ledger::business::Business;
use ledger::customer::Customer;
use ledger::debt::Debt;
use money::amount::MoneyError;
use words::locale::Locale;
use words::words::{Form, Words};

use crate::fonts::Fonts;
use crate::layout::flow::Flow;
use crate::layout::page::{Kind, Style};
use crate::layout::sheet::Sheet;

pub(crate) const ANSWER: Style = Style::new(18.0).strong().leading(22.5);
pub(crate) const BODY: Style = Style::new(9.5);
pub(crate) const HEADING: Style = Style::new(10.2).strong();

/// How much of the space between things may be kept where that saves a
/// page.
const CLOSER: [f32; 4] = [0.8, 0.62, 0.45, 0.34];
/// A letter of more pages than that has no use for one less.
const FEW_PAGES: usize = 3;

/// The pen for a customer: their language as their country writes it,
/// else the business's.
#[must_use]
pub fn words_for(business: &Business, customer: &Customer) -> Words {
    let tag = given(customer.language.as_deref()).unwrap_or(&business.language);
    let country = given(customer.country.as_deref()).unwrap_or(&business.country);
    Words::new(Locale::new(tag, country))
}

/// Who writes to whom, and the pen that writes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parties<'a> {
    pub(crate) business: &'a Business,
    pub(crate) customer: &'a Customer,
    pub(crate) words: &'a Words,
    /// The day of the letter.
    pub(crate) today: NaiveDate,
}

impl<'a> Parties<'a> {
    /// The country to name in the address: the customer's, when it is
    /// another one than the business's. The post of the sender's country
    /// reads it, so it is in the sender's language.
    pub(crate) fn abroad(&self) -> Option<String> {
        let country = given(self.customer.country.as_deref())?;
        if country.eq_ignore_ascii_case(self.business.country.trim()) {
            return None;
        }
        let sender = Words::new(Locale::new(&self.business.language, &self.business.country));
        let name = sender.country(country);
        Some(name.unwrap_or_else(|| country.to_owned()).to_uppercase())
    }

    /// A day in a sentence: with its weekday, and its year if that is
    /// another one.
    pub(crate) fn sentence_day(&self, day: NaiveDate) -> String {
        let form = if day.year() == self.today.year() {
            Form::Weekday
        } else {
            Form::WeekdayFull
        };
        self.words.day(day, form)
    }

    /// The name of the customer as it heads a list.
    pub(crate) fn customer_name(&self) -> &'a str {
        let customer = self.customer;
        [&customer.name, &customer.company, &customer.reference]
            .into_iter()
            .map(|name| name.trim())
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// The number that the customer is asked to quote, in words.
    pub(crate) fn your_number(&self) -> Option<String> {
        let number = given(Some(&self.customer.reference))?;
        let gaps = [("reference", number.into())];
        Some(self.words.fill("paper-your-number", &gaps))
    }
}

/// What a person filled in, if they did.
pub(crate) fn given(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// What both sides call a debt by: its reference, else what it was for.
pub(crate) fn debt_name(words: &Words, debt: &Debt) -> String {
    debt_called(words, debt, "paper-invoice", "paper-charge")
}

/// A reference that is a bare number needs a word before it; `INV-7` and
/// `Rent August` don't.
pub(crate) fn debt_called(words: &Words, debt: &Debt, invoice: &str, charge: &str) -> String {
    match (given(Some(&debt.reference)), given(Some(&debt.description))) {
        (Some(reference), _) if !reference.starts_with(char::is_alphabetic) => {
            words.fill(invoice, &[("reference", reference.into())])
        }
        (Some(name), _) | (None, Some(name)) => name.to_owned(),
        (None, None) => words.say(charge),
    }
}

/// Writes a letter on as many pages as it takes; with less space between
/// things where that saves one.
pub(crate) fn fitted<'a>(
    sheet: Sheet,
    floor: f32,
    fonts: &'a Fonts,
    body: impl Fn(&mut Flow<'a>) -> Result<(), MoneyError>,
) -> Result<Flow<'a>, MoneyError> {
    let write = |air: f32| {
        let mut flow = Flow::new(sheet, floor, fonts);
        flow.air = air;
        flow.part(Kind::Section, &body)?;
        Ok::<_, MoneyError>(flow)
    };
    let mut flow = write(1.0)?;
    if (2..=FEW_PAGES).contains(&flow.pages.len()) {
        for air in CLOSER {
            let closer = write(air)?;
            if closer.pages.len() < flow.pages.len() {
                flow = closer;
                break;
            }
        }
    }
    Ok(flow)
}
