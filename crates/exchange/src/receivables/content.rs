//! What the cells of a column look like, whatever its name.

use std::collections::HashSet;

use crate::amount::{Evidence, evidence};
use crate::day::orders;
use crate::receivables::column::Field;
use crate::receivables::record::{days, yes_or_no};
use crate::table::Record;

/// How many cells of a column are of which kind.
#[derive(Debug, Default, Clone)]
pub(crate) struct Content {
    /// Not empty.
    full: usize,
    empty: usize,
    days: usize,
    amounts: usize,
    /// Amounts with decimals, and not all of them numbers of invoices.
    with_decimals: usize,
    answers: usize,
    terms: usize,
    emails: usize,
    with_letters: usize,
    with_figures: usize,
    different: usize,
}

/// Enough to tell what a column holds.
const LOOK_AT: usize = 1000;

/// The content of each of `width` columns.
pub(crate) fn look_at(rows: &[Record<'_>], width: usize) -> Vec<Content> {
    (0..width).map(|place| column(rows, place)).collect()
}

fn column(rows: &[Record<'_>], place: usize) -> Content {
    let mut seen = Content::default();
    let mut different: HashSet<&str> = HashSet::new();
    for row in rows.iter().take(LOOK_AT) {
        let cell = row.cell(place);
        if cell.is_empty() || cell == "-" {
            seen.empty += 1;
            continue;
        }
        seen.full += 1;
        let amount = evidence(cell);
        seen.days += usize::from(orders(cell).contains(&true));
        seen.amounts += usize::from(amount.is_some());
        seen.with_decimals += usize::from(matches!(amount, Some(Evidence::Only(_))));
        seen.answers += usize::from(yes_or_no(cell).is_some());
        seen.terms += usize::from(days(cell).is_some());
        seen.emails += usize::from(cell.contains('@'));
        seen.with_letters += usize::from(cell.contains(char::is_alphabetic));
        seen.with_figures += usize::from(cell.contains(|c: char| c.is_ascii_digit()));
        different.insert(cell);
    }
    seen.different = different.len();
    seen
}

impl Content {
    /// Whether the cells may be what the name of the column says. An
    /// empty column may be anything.
    pub(crate) fn allows(&self, field: Field) -> bool {
        let mostly = |part: usize| part * 2 >= self.full;
        match field {
            Field::Issued | Field::Due | Field::PaidOn => mostly(self.days),
            Field::Amount | Field::PaidAmount => mostly(self.amounts),
            Field::Disputed => mostly(self.answers),
            Field::TermsDays => mostly(self.terms),
            Field::Currency => mostly(self.with_letters),
            Field::Reference => self.full == 0 || !mostly(self.days),
            Field::Email => mostly(self.emails),
            Field::Customer | Field::CustomerName | Field::Description | Field::Phone => true,
        }
    }

    /// Whether the cells can hardly be anything but days.
    pub(crate) fn is_days(&self) -> bool {
        self.full > 0 && self.days * 10 >= self.full * 9
    }

    /// Whether the cells look like sums of money.
    pub(crate) fn is_amounts(&self) -> bool {
        self.full > 0
            && self.amounts * 10 >= self.full * 9
            && self.days * 2 < self.full
            && self.with_decimals * 4 >= self.full
    }

    /// Whether the cells look like names: letters, few of them numbers.
    pub(crate) fn is_names(&self) -> bool {
        self.full > 0
            && self.with_letters * 10 >= self.full * 9
            && self.answers * 2 < self.full
            && self.days * 2 < self.full
            && self.emails * 2 < self.full
    }

    /// Whether each cell has a number of its own, as invoices have.
    pub(crate) fn is_numbers(&self) -> bool {
        self.full > 1
            && self.empty == 0
            && self.different == self.full
            && self.with_figures == self.full
            && !self.is_figures()
    }

    /// Whether the cells are days or amounts, as no header's are.
    pub(crate) fn is_figures(&self) -> bool {
        self.is_days() || self.is_amounts()
    }

    /// Whether nothing stands in some of the cells.
    pub(crate) fn has_gaps(&self) -> bool {
        self.empty > 0
    }

    /// Whether nothing stands in any of the cells.
    pub(crate) fn is_empty(&self) -> bool {
        self.full == 0
    }
}
