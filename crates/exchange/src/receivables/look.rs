//! Which column of a file means what, by its name or its content.

use chrono::NaiveDate;

use crate::amount::evidence;
use crate::day::{orders, read_day};
use crate::letters::fold;
use crate::receivables::column::{Column, Columns, Field};
use crate::receivables::content::{Content, look_at};
use crate::receivables::doubt::Doubt;
use crate::receivables::headings::Heading;
use crate::receivables::mapping::DateOrder;
use crate::receivables::sheet::{HEADER_WITHIN, names};
use crate::table::Record;

/// The order in which fields choose among the columns: first those whose
/// names say least about other fields.
const CHOOSE: [Field; 13] = [
    Field::Customer,
    Field::Reference,
    Field::Due,
    Field::Issued,
    Field::Amount,
    Field::Currency,
    Field::PaidOn,
    Field::PaidAmount,
    Field::Disputed,
    Field::Email,
    Field::Phone,
    Field::CustomerName,
    Field::Description,
];

/// A file being looked at.
pub(crate) struct Look<'a> {
    pub(crate) has_header: bool,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Record<'a>>,
    pub(crate) doubts: Vec<Doubt>,
    pub(crate) headings: Vec<Heading>,
    pub(crate) contents: Vec<Content>,
    places: [Option<usize>; Field::ALL.len()],
}

impl<'a> Look<'a> {
    pub(crate) fn at(mut rows: Vec<Record<'a>>) -> Self {
        let at = header_at(&rows);
        let (header, headings) = match at {
            Some(at) => {
                let header = names(&rows[at]);
                rows.drain(..=at);
                let headings = header.iter().map(|name| Heading::of(name)).collect();
                (header, headings)
            }
            None => {
                let width = rows.first().map_or(0, |first| first.cells.len());
                let header = (1..=width).map(|number| number.to_string()).collect();
                (header, (0..width).map(|_| Heading::default()).collect())
            }
        };
        Self {
            has_header: at.is_some(),
            contents: look_at(&rows, header.len()),
            header,
            rows,
            doubts: Vec::from_iter(at.is_none().then_some(Doubt::NoHeader)),
            headings,
            places: [None; Field::ALL.len()],
        }
    }

    /// Takes columns by their names, where the content doesn't object.
    pub(crate) fn by_name(&mut self) {
        for field in CHOOSE {
            self.choose(field);
        }
        if self.place(Field::Due).is_none() {
            self.choose(Field::TermsDays);
        }
        if self.place(Field::Customer).is_none() {
            self.places[Field::Customer as usize] =
                self.places[Field::CustomerName as usize].take();
        }
    }

    fn choose(&mut self, field: Field) {
        let best = self
            .free()
            .filter(|&place| self.contents[place].allows(field))
            .filter_map(|place| Some((self.headings[place].rank(field)?, place)))
            .min();
        let Some((_, place)) = best else { return };
        self.places[field as usize] = Some(place);
        if !self.is_only(place) {
            self.doubts.push(Doubt::SameName {
                field,
                name: self.header[place].clone(),
                column: self.column(place),
            });
        }
    }

    /// Takes columns that every debt needs by what is in them.
    pub(crate) fn by_content(&mut self) {
        self.guess(Field::Issued, |look, place| look.contents[place].is_days());
        if self.place(Field::TermsDays).is_none() {
            self.guess(Field::Due, |look, place| {
                look.contents[place].is_days() && look.follows_issue(place)
            });
        }
        self.guess(Field::Amount, |look, place| {
            look.contents[place].is_amounts()
        });
        self.guess(Field::Reference, |look, place| {
            look.contents[place].is_numbers()
        });
        self.guess(Field::Customer, |look, place| {
            look.contents[place].is_names()
        });
    }

    fn guess(&mut self, field: Field, fits: impl Fn(&Self, usize) -> bool) {
        if self.place(field).is_some() {
            return;
        }
        let Some(place) = self.free().find(|&place| fits(self, place)) else {
            return;
        };
        self.places[field as usize] = Some(place);
        let column = self.column(place);
        self.doubts.push(Doubt::ByContent { field, column });
    }

    /// Whether the days of a column are hardly ever before those of issue.
    fn follows_issue(&self, place: usize) -> bool {
        let Some(issued) = self.place(Field::Issued) else {
            return true;
        };
        DateOrder::ALL.into_iter().any(|order| {
            let spans = self.spans(issued, place, order);
            let before = spans.iter().filter(|days| **days < 0).count();
            !spans.is_empty() && before * 10 <= spans.len()
        })
    }

    /// The days from one column to the other, where both are days.
    pub(crate) fn spans(&self, from: usize, to: usize, order: DateOrder) -> Vec<i64> {
        let day = |row: &Record<'_>, place| -> Option<NaiveDate> {
            read_day(row.cell(place), order).ok()
        };
        self.rows
            .iter()
            .filter_map(|row| Some((day(row, to)? - day(row, from)?).num_days()))
            .collect()
    }

    pub(crate) fn ask_for_missing(&mut self) {
        for field in [Field::Customer, Field::Issued, Field::Amount] {
            if self.place(field).is_none() {
                self.doubts.push(Doubt::NoColumn { field });
            }
        }
        if self.place(Field::Due).is_none() && self.place(Field::TermsDays).is_none() {
            self.doubts.push(Doubt::NoDue);
        }
        if self.place(Field::Reference).is_none() {
            self.doubts.push(Doubt::NoReference);
        }
    }

    pub(crate) fn columns(&self) -> Columns {
        let mut columns = Columns::default();
        for field in Field::ALL {
            columns.set(field, self.place(field).map(|place| self.column(place)));
        }
        columns
    }

    pub(crate) fn place(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    pub(crate) fn free(&self) -> impl Iterator<Item = usize> {
        (0..self.header.len()).filter(|place| !self.places.contains(&Some(*place)))
    }

    pub(crate) fn column(&self, place: usize) -> Column {
        if self.has_header && self.is_only(place) {
            Column::Name(self.header[place].clone())
        } else {
            Column::Number(u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1))
        }
    }

    /// Whether the name of a column finds it and no other.
    fn is_only(&self, place: usize) -> bool {
        let name = fold(&self.header[place]);
        let same = self
            .header
            .iter()
            .filter(|other| fold(other) == name)
            .count();
        !name.is_empty() && same == 1
    }

    /// What stands in the columns for `fields`, with its line.
    pub(crate) fn cells(&self, fields: &[Field]) -> impl Iterator<Item = (usize, &str)> {
        let places: Vec<usize> = fields
            .iter()
            .filter_map(|field| self.place(*field))
            .collect();
        self.rows.iter().flat_map(move |row| {
            let cells: Vec<(usize, &str)> = places
                .iter()
                .map(|&place| (row.line, row.cell(place)))
                .filter(|(_, cell)| !cell.is_empty())
                .collect();
            cells
        })
    }
}

/// Where the header stands: the record with most names that are known,
/// or the first, if figures stand beneath and none in it.
fn header_at(records: &[Record<'_>]) -> Option<usize> {
    let known = |record: &Record<'_>| {
        record
            .cells
            .iter()
            .filter(|cell| Heading::of(cell).is_known())
            .count()
    };
    let best = records
        .iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .map(|(at, record)| (known(record), at))
        .max_by_key(|&(known, at)| (known, std::cmp::Reverse(at)));
    if let Some((2.., at)) = best {
        return Some(at);
    }
    let first = records.first()?;
    let beneath = look_at(&records[1..], first.cells.len());
    let figure = |cell: &str| evidence(cell).is_some() || orders(cell).contains(&true);
    let names_figures = (0..).zip(beneath).any(|(place, beneath)| {
        let cell = first.cell(place);
        beneath.is_figures() && !cell.is_empty() && !figure(cell)
    });
    names_figures.then_some(0)
}
