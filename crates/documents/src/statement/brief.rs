//! What the parts of a statement share while it is laid out.

use chrono::{Datelike as _, NaiveDate};
use ledger::business::Business;
use ledger::statement::{Section, Statement};
use words::words::{Form, Words};

use crate::letter::{Parties, words_for};
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
        Self {
            statement: letter.statement,
            business: letter.business,
            words: words_for(letter.business, customer),
        }
    }

    pub(crate) fn parties(&self) -> Parties<'_> {
        Parties {
            business: self.business,
            customer: &self.statement.account.customer,
            words: &self.words,
            today: self.statement.to,
        }
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

    /// A day in a sentence.
    pub(crate) fn sentence_day(&self, day: NaiveDate) -> String {
        self.parties().sentence_day(day)
    }

    /// What the letter is, by name and period.
    pub(crate) fn titles(&self) -> Vec<String> {
        let statement = self.statement;
        vec![
            self.words.say("paper-statement-title"),
            self.words.period(statement.from, statement.to),
        ]
    }
}
