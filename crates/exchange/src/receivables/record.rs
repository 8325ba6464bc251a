//! One record to one row, or to what is wrong with it.

use chrono::{Days, NaiveDate};
use money::amount::Money;
use money::currency::Currency;

use crate::amount::{Said, read_amount};
use crate::day::read_day;
use crate::letters::{fold, one_line, short};
use crate::receivables::column::Field;
use crate::receivables::headings::is_total;
use crate::receivables::mapping::Mapping;
use crate::receivables::problem::{Problem, Reason};
use crate::receivables::reading::{Paid, ReceivableRow};
use crate::receivables::sheet::Sheet;
use crate::table::Record;

/// The longest terms that are taken for real: ten years.
const MOST_DAYS: u16 = 3650;

/// A record being read: what is wrong gathers, so that a person sees all
/// of it at once and not one thing after the other.
pub(crate) struct Reader<'r> {
    pub(crate) sheet: &'r Sheet<'r>,
    pub(crate) mapping: &'r Mapping,
    /// Whether the file has letters that can't be read.
    pub(crate) lossy: bool,
    pub(crate) problems: Vec<Problem>,
    pub(crate) remarks: Vec<Problem>,
}

impl Reader<'_> {
    /// The row of `record`; otherwise at least one problem was added.
    pub(crate) fn row(&mut self, record: &Record<'_>) -> Option<ReceivableRow> {
        let before = self.problems.len();
        let remarked = self.remarks.len();
        let row = self.whole(record).and_then(|()| self.parts(record));
        if self.problems.len() == before {
            row
        } else {
            self.remarks.truncate(remarked);
            None
        }
    }

    /// What can be wrong with the record as a whole; then its cells
    /// would only make more of the same.
    fn whole(&mut self, record: &Record<'_>) -> Option<()> {
        let expected = self.sheet.header.len();
        let found = record.cells.len();
        let surplus = record.cells.iter().skip(expected);
        let mapped = || {
            Field::ALL
                .into_iter()
                .filter_map(|field| self.sheet.place(field))
        };
        let reason = if record.lost_quote {
            Reason::UnclosedQuote
        } else if self.is_header(record) {
            Reason::HeaderAgain
        } else if self.is_total(record) {
            Reason::TotalsRow
        } else if surplus.into_iter().any(|cell| !cell.trim().is_empty()) {
            Reason::TooManyCells { found, expected }
        } else if self.needed().any(|place| place >= found) {
            Reason::TooFewCells { found, expected }
        } else {
            if mapped().any(|place| place >= found) {
                let reason = Reason::EndsEarly { found, expected };
                let remark = Problem::of_record(record.line, &excerpt(record), reason);
                self.remarks.push(remark);
            }
            return Some(());
        };
        self.problems
            .push(Problem::of_record(record.line, &excerpt(record), reason));
        None
    }

    fn needed(&self) -> impl Iterator<Item = usize> {
        let due_or_terms = |field: &Field| match field {
            Field::Due => self.mapping.terms_days.is_none(),
            _ => true,
        };
        [
            Field::Customer,
            Field::Reference,
            Field::Issued,
            Field::Due,
            Field::Amount,
        ]
        .into_iter()
        .filter(due_or_terms)
        .filter_map(|field| self.sheet.place(field))
    }

    fn is_header(&self, record: &Record<'_>) -> bool {
        let header = &self.sheet.header;
        self.mapping.header
            && record.cells.len() == header.len()
            && header
                .iter()
                .zip(&record.cells)
                .all(|(name, cell)| *name == one_line(cell))
    }

    /// An amount without customer and reference, or with the word for a
    /// total where the customer stands, and without a day.
    fn is_total(&self, record: &Record<'_>) -> bool {
        let cell = |field| self.sheet.cell(record, field).unwrap_or_default();
        let customer = cell(Field::Customer);
        let nameless = cell(Field::Reference).is_empty() && cell(Field::Issued).is_empty();
        let total = || is_total(customer) || record.cells.iter().any(|cell| is_total(cell));
        nameless && !cell(Field::Amount).is_empty() && (customer.is_empty() || total())
    }

    fn parts(&mut self, record: &Record<'_>) -> Option<ReceivableRow> {
        let customer = self.required(record, Field::Customer);
        let reference = match self.sheet.place(Field::Reference) {
            Some(_) => self.required(record, Field::Reference).map(Some),
            None => Some(None),
        };
        let issued = self
            .required(record, Field::Issued)
            .and_then(|text| self.day(record, Field::Issued, &text));
        let due = self.due(record, issued);
        let amount = self.amount(record);
        let paid = self.paid(record, issued, amount);
        let disputed = self.disputed(record);
        let customer_name = self.text(record, Field::CustomerName);
        let description = self.text(record, Field::Description);
        let email = self.text(record, Field::Email);
        let phone = self.text(record, Field::Phone);

        let (issued, amount) = (issued?, amount?);
        // The day and the amount are what a person would call a debt by
        // that has no number, and they stay the same at the next import.
        let named = || format!("{issued} {}", amount.to_plain());
        Some(ReceivableRow {
            line: record.line,
            customer: customer?,
            customer_name,
            reference: reference?.unwrap_or_else(named),
            description,
            issued,
            due: due?,
            amount,
            paid: paid?,
            disputed: disputed?,
            email,
            phone,
        })
    }

    fn problem(&mut self, record: &Record<'_>, field: Field, reason: Reason) {
        let problem = self.about(record, field, reason);
        self.problems.push(problem);
    }

    fn about(&self, record: &Record<'_>, field: Field, reason: Reason) -> Problem {
        let place = self.sheet.place(field);
        Problem {
            line: record.line,
            column: place.and_then(|place| self.sheet.header.get(place).cloned()),
            field: Some(field),
            value: short(self.sheet.cell(record, field).unwrap_or_default()),
            reason,
        }
    }

    /// The text for `field`, if there is any.
    fn text(&mut self, record: &Record<'_>, field: Field) -> Option<String> {
        let text = self.sheet.cell(record, field)?;
        // A letter that could not be decoded: see `Decoded::lossy`.
        let unreadable = |c| matches!(c, '\u{fffd}' | '\u{80}'..='\u{9f}');
        if self.lossy && text.contains(unreadable) {
            self.problem(record, field, Reason::UnreadableLetters);
            return None;
        }
        let text = one_line(text);
        (!text.is_empty()).then_some(text)
    }

    fn required(&mut self, record: &Record<'_>, field: Field) -> Option<String> {
        let before = self.problems.len();
        let text = self.text(record, field);
        if text.is_none() && self.problems.len() == before {
            self.problem(record, field, Reason::Empty);
        }
        text
    }

    /// The text for `field`, unless it only says that there is none.
    fn figure(&mut self, record: &Record<'_>, field: Field) -> Option<String> {
        const NONE: [&str; 8] = ["-", "–", "—", "n/a", "na", "null", "none", "0000-00-00"];
        let text = self.text(record, field)?;
        (!NONE.contains(&text.to_lowercase().as_str())).then_some(text)
    }

    fn day(&mut self, record: &Record<'_>, field: Field, text: &str) -> Option<NaiveDate> {
        read_day(text, self.mapping.dates)
            .map_err(|reason| self.problem(record, field, reason))
            .ok()
    }

    fn due(&mut self, record: &Record<'_>, issued: Option<NaiveDate>) -> Option<NaiveDate> {
        if let Some(text) = self.figure(record, Field::Due) {
            let due = self.day(record, Field::Due, &text)?;
            if let Some(issued) = issued.filter(|issued| due < *issued) {
                self.problem(record, Field::Due, Reason::DueBeforeIssued { issued });
            }
            return Some(due);
        }
        let terms = match self.figure(record, Field::TermsDays) {
            Some(text) => {
                let days = days(&text);
                if days.is_none() {
                    self.problem(record, Field::TermsDays, Reason::NotDays);
                }
                days
            }
            None => {
                let days = self.mapping.terms_days.filter(|days| *days <= MOST_DAYS);
                if days.is_none() {
                    let place = self.sheet.place(Field::Due);
                    let field = place.map_or(Field::TermsDays, |_| Field::Due);
                    let reason = self
                        .mapping
                        .terms_days
                        .map_or(Reason::Empty, |_| Reason::NotDays);
                    self.problem(record, field, reason);
                }
                days
            }
        };
        issued?.checked_add_days(Days::new(terms?.into()))
    }

    fn said(&mut self, record: &Record<'_>) -> Option<Said> {
        if let Some(code) = self.text(record, Field::Currency) {
            return match code.parse::<Currency>() {
                Ok(currency) => Some(Said::ByRow(currency)),
                Err(_) => {
                    self.problem(record, Field::Currency, Reason::UnknownCurrency);
                    None
                }
            };
        }
        if self.mapping.currency.is_none() {
            self.problem(record, Field::Currency, Reason::Empty);
        }
        self.mapping.currency.map(Said::ByMapping)
    }

    fn amount(&mut self, record: &Record<'_>) -> Option<Money> {
        let text = self.required(record, Field::Amount);
        let said = self.said(record)?;
        let amount = read_amount(&text?, self.mapping.decimal, said)
            .map_err(|reason| self.problem(record, Field::Amount, reason))
            .ok()?;
        let reason = match amount.minor() {
            1.. => return Some(amount),
            0 => Reason::NothingOwed,
            _ => Reason::CreditNote,
        };
        self.problem(record, Field::Amount, reason);
        None
    }

    /// The payment, if there is one; the outer none is a problem.
    fn paid(
        &mut self,
        record: &Record<'_>,
        issued: Option<NaiveDate>,
        amount: Option<Money>,
    ) -> Option<Option<Paid>> {
        let on = match self.figure(record, Field::PaidOn) {
            Some(text) => Some(self.day(record, Field::PaidOn, &text)?),
            None => None,
        };
        let part = match self.figure(record, Field::PaidAmount) {
            Some(text) => {
                // The payment is in the currency of its debt.
                let part =
                    read_amount(&text, self.mapping.decimal, Said::ByRow(amount?.currency()))
                        .map_err(|reason| self.problem(record, Field::PaidAmount, reason))
                        .ok()?;
                Some(part)
            }
            None => None,
        };
        let (on, paid) = match (on, part) {
            (_, Some(part)) if part.is_negative() => {
                self.problem(record, Field::PaidAmount, Reason::NegativePayment);
                return None;
            }
            (_, Some(part)) if part.is_zero() => return Some(None),
            (Some(on), Some(part)) => (on, part),
            (Some(on), None) if self.mapping.paid_in_full => (on, amount?),
            (Some(_), None) => {
                self.problem(record, Field::PaidAmount, Reason::PaidWithoutAmount);
                return None;
            }
            (None, Some(_)) => {
                self.problem(record, Field::PaidAmount, Reason::PaidWithoutDay);
                return None;
            }
            (None, None) => return Some(None),
        };
        if let Some(issued) = issued.filter(|issued| on < *issued) {
            let reason = Reason::PaidBeforeIssued { issued };
            let remark = self.about(record, Field::PaidOn, reason);
            self.remarks.push(remark);
        }
        if amount.is_some_and(|amount| paid.minor() > amount.minor()) {
            let remark = self.about(record, Field::PaidAmount, Reason::PaidTooMuch);
            self.remarks.push(remark);
        }
        Some(Some(Paid { on, amount: paid }))
    }

    fn disputed(&mut self, record: &Record<'_>) -> Option<bool> {
        let Some(text) = self.figure(record, Field::Disputed) else {
            return Some(false);
        };
        let answer = yes_or_no(&text);
        if answer.is_none() {
            self.problem(record, Field::Disputed, Reason::NotYesOrNo);
        }
        answer
    }
}

/// The record as it stands, for a message.
fn excerpt(record: &Record<'_>) -> String {
    let full = record.cells.iter().map(|cell| cell.trim());
    let full: Vec<&str> = full.filter(|cell| !cell.is_empty()).take(8).collect();
    full.join(" · ")
}

/// A yes or no in English, German, French or Spanish, or a mark.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "yes" | "y" | "true" | "t" | "1" | "x" | "ja" | "j" | "wahr" | "oui" | "o" | "vrai"
        | "si" | "s" | "verdadero" => Some(true),
        "no" | "n" | "false" | "f" | "0" | "nein" | "falsch" | "non" | "faux" | "falso" => {
            Some(false)
        }
        _ if text == "✓" || text == "✔" => Some(true),
        _ => None,
    }
}

/// The days in “30”, “30 days”, “net 30”.
pub(crate) fn days(text: &str) -> Option<u16> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|figures| !figures.is_empty());
    let days = numbers.next()?.parse::<u16>().ok()?;
    let words_only = text
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_alphabetic() || c == ' ');
    (words_only && numbers.next().is_none() && days <= MOST_DAYS).then_some(days)
}
