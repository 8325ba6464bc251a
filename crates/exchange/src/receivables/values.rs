//! What the values of a file tell about how they are written.

use std::cmp::Ordering;
use std::collections::HashSet;

use money::currency::Currency;

use crate::amount::{Evidence, evidence, mark_beside, named_currency};
use crate::day::{orders, read_day};
use crate::letters::short;
use crate::receivables::column::Field;
use crate::receivables::doubt::Doubt;
use crate::receivables::look::Look;
use crate::receivables::mapping::{DateOrder, DecimalMark, Delimiter};
use crate::text::Encoding;

impl Look<'_> {
    /// The order in which the days of the file are written, by all of
    /// its days.
    pub(crate) fn date_order(&mut self) -> DateOrder {
        let mut reads = [0_usize; 3];
        let mut days = 0;
        let mut telling = None;
        let cells: Vec<(usize, &str)> = self
            .cells(&[Field::Issued, Field::Due, Field::PaidOn])
            .collect();
        for &(_, cell) in &cells {
            let by_order = orders(cell);
            days += usize::from(by_order.contains(&true));
            for (reads, readable) in reads.iter_mut().zip(by_order) {
                *reads += usize::from(readable);
            }
            if telling.is_none() && differs(cell) {
                telling = Some(cell);
            }
        }
        let most = reads.into_iter().max().unwrap_or(0);
        let candidates: Vec<DateOrder> = DateOrder::ALL
            .into_iter()
            .zip(reads)
            .filter(|&(_, reads)| reads == most)
            .map(|(order, _)| order)
            .collect();
        let mut doubts = Vec::new();
        let order = match candidates.as_slice() {
            &[only] => only,
            // Years in front and months by name: any order reads them.
            _ if candidates.len() == 3 && telling.is_none() => DateOrder::Ymd,
            several => {
                let guess = self.likeliest(several);
                let example = telling.or(cells.first().map(|(_, cell)| *cell));
                doubts.push(Doubt::DateOrder {
                    guess,
                    example: short(example.unwrap_or_default()),
                });
                guess
            }
        };
        if most < days {
            let stranger = cells
                .iter()
                .find(|(_, cell)| orders(cell).contains(&true) && read_day(cell, order).is_err());
            doubts.extend(stranger.map(|&(line, example)| Doubt::MixedDates {
                order,
                example: short(example),
                line,
            }));
        }
        self.doubts.extend(doubts);
        order
    }

    /// The order that puts fewest due days before issue and leaves the
    /// fewest different terms.
    fn likeliest(&self, orders: &[DateOrder]) -> DateOrder {
        let preferred = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
        let oddity = |order: &DateOrder| match (self.place(Field::Issued), self.place(Field::Due)) {
            (Some(issued), Some(due)) => {
                let spans = self.spans(issued, due, *order);
                let before = spans.iter().filter(|days| **days < 0).count();
                let different: HashSet<i64> = spans.into_iter().collect();
                (before, different.len())
            }
            _ => (0, 0),
        };
        preferred
            .into_iter()
            .filter(|order| orders.contains(order))
            .min_by_key(oddity)
            .unwrap_or_default()
    }

    /// The mark before decimals, by all amounts of the file.
    pub(crate) fn decimal(&mut self, delimiter: Delimiter) -> DecimalMark {
        let (mut points, mut commas) = (Vec::new(), Vec::new());
        let mut unclear = None;
        for (line, cell) in self.cells(&[Field::Amount, Field::PaidAmount]) {
            match evidence(cell) {
                Some(Evidence::Only(DecimalMark::Point)) => points.push((line, cell)),
                Some(Evidence::Only(DecimalMark::Comma)) => commas.push((line, cell)),
                Some(Evidence::Either) => unclear = unclear.or(Some(cell)),
                Some(Evidence::None) | None => {}
            }
        }
        // Spreadsheets set cells off by semicolons where the comma is
        // taken by the decimals.
        let usual = match delimiter {
            Delimiter::Semicolon => DecimalMark::Comma,
            Delimiter::Comma | Delimiter::Tab | Delimiter::Pipe => DecimalMark::Point,
        };
        let decimal = match points.len().cmp(&commas.len()) {
            Ordering::Greater => DecimalMark::Point,
            Ordering::Less => DecimalMark::Comma,
            Ordering::Equal => usual,
        };
        let others = match decimal {
            DecimalMark::Point => &commas,
            DecimalMark::Comma => &points,
        };
        let told = points.len() + commas.len() > 0;
        let doubt = match (others.first(), unclear) {
            (Some(&(line, example)), _) => Some(Doubt::MixedDecimals {
                decimal,
                example: short(example),
                line,
            }),
            (None, Some(example)) if !told => Some(Doubt::Decimal {
                guess: decimal,
                example: short(example),
            }),
            (None, _) => None,
        };
        self.doubts.extend(doubt);
        decimal
    }

    /// The currency that the heading of the amounts or each of them names.
    pub(crate) fn currency(&mut self) -> Option<Currency> {
        let amount = self.place(Field::Amount)?;
        if let Some(place) = self.place(Field::Currency)
            && !self.contents[place].has_gaps()
        {
            return None;
        }
        if let Some(currency) = self.headings[amount].currency {
            return Some(currency);
        }
        let mut named: Vec<Option<Currency>> = Vec::new();
        let mut sign = None;
        for (_, cell) in self.cells(&[Field::Amount]) {
            let currency = named_currency(cell);
            if !named.contains(&currency) {
                named.push(currency);
            }
            sign = sign.or_else(|| mark_beside(cell));
        }
        let sign = sign.map(short);
        match named.as_slice() {
            &[Some(only)] => Some(only),
            _ => {
                self.doubts.push(Doubt::Currency { sign });
                None
            }
        }
    }

    /// Whether a day of payment means all of it, and what is unclear
    /// about payments.
    pub(crate) fn paid(&mut self) -> bool {
        let on = self.place(Field::PaidOn);
        let amount = self.place(Field::PaidAmount);
        let doubt = match (on, amount) {
            (Some(on), None) => Some(Doubt::PaidInFull {
                column: self.column(on),
            }),
            (None, Some(_)) => Some(Doubt::NoColumn {
                field: Field::PaidOn,
            }),
            (Some(_), Some(_)) => None,
            (None, None) => self.unclear_payment(),
        };
        self.doubts.extend(doubt);
        on.is_some() && amount.is_none()
    }

    fn unclear_payment(&self) -> Option<Doubt> {
        let full = |place: &usize| !self.contents[*place].is_empty();
        let open = self.free().filter(full).find(|&place| {
            self.headings[place].is_open()
                && self.contents[place].allows(Field::Amount)
                && self
                    .place(Field::Amount)
                    .is_some_and(|amount| self.differ(amount, place))
        });
        if let Some(place) = open {
            let column = self.column(place);
            return Some(Doubt::StillOpen { column });
        }
        let paid = self.free().filter(full).find(|&place| {
            let heading = &self.headings[place];
            heading.rank(Field::PaidOn).is_some() || heading.rank(Field::PaidAmount).is_some()
        })?;
        Some(Doubt::PaidUnclear {
            column: self.column(paid),
        })
    }

    fn differ(&self, one: usize, other: usize) -> bool {
        self.rows.iter().any(|row| row.cell(one) != row.cell(other))
    }

    /// Asks about the encoding where the bytes could be of another.
    pub(crate) fn spelling(&mut self, guess: Encoding, lossy: bool) {
        if guess != Encoding::Windows1252 && !lossy {
            return;
        }
        let damaged = |c| matches!(c, '\u{fffd}' | '\u{80}'..='\u{9f}');
        let telling = |cell: &str| {
            if lossy {
                cell.contains(damaged)
            } else {
                !cell.is_ascii()
            }
        };
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let mut all = self
            .header
            .iter()
            .map(String::as_str)
            .chain(cells.map(AsRef::as_ref));
        let doubt = all.find(|cell| telling(cell)).map(|cell| Doubt::Encoding {
            guess,
            sample: short(cell),
        });
        self.doubts.extend(doubt);
    }
}

/// Whether the order makes a difference to what a day means.
fn differs(cell: &str) -> bool {
    let [ymd, dmy, mdy] = DateOrder::ALL.map(|order| read_day(cell, order).ok());
    ymd != dmy || dmy != mdy
}
