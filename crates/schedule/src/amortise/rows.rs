//! The rows of a plan, from what its terms were read as.

use money::amount::{Money, OddCoins};

use super::amortisation::Line;
use super::instalment;
use super::prepared::Prepared;
use super::read::with_course;
use crate::row::{Found, Part as RowPart, Row, Schedule, Why, Whys};
use crate::terms::amounts::part_of;
use crate::terms::error::{Needed, NoAnswer, TermsError, Wrong, wrong};
use crate::terms::limits::MOST_ENTRIES;
use crate::terms::{Amounts, Fee, FeeWith, Terms, Unknown};

/// The plan that terms describe, where nothing is left to be solved for.
///
/// # Errors
/// Terms that make no plan; the error names the field.
pub(crate) fn scheduled(terms: &Terms) -> Result<Schedule, TermsError> {
    with_course(terms, |prepared| prepared.schedule())
}

impl Prepared<'_, '_> {
    /// Works out the rows.
    pub(crate) fn schedule(&mut self) -> Result<Schedule, TermsError> {
        let instalment::Lines {
            lines,
            waived,
            level,
            on_top,
        } = instalment::lines(self)?;
        self.as_agreed(&lines)?;
        let fees = self.fees(&lines)?;
        let mut rows = Vec::with_capacity(lines.len() + 2);
        for (index, line) in lines.iter().enumerate() {
            let fee = fees.get(index).copied().unwrap_or(0);
            let last = index + 1 == lines.len();
            rows.push(self.row(index, last, line, fee)?);
        }
        let found = self.found(&rows, level, on_top)?;
        self.conditional(&mut rows, waived)?;
        Ok(Schedule {
            currency: self.currency,
            debt: self.money(self.total)?,
            start: self.start,
            rows,
            found,
        })
    }

    /// Rows by hand, and payments of a size of their own, come out as
    /// they were written, but for the last.
    fn as_agreed(&self, lines: &[Line<i64>]) -> Result<(), TermsError> {
        if let Some(line) = lines
            .iter()
            .find(|line| line.principal + line.interest < 0 || line.principal < 0)
        {
            let stepped = matches!(self.terms.amounts, Amounts::Steps { .. });
            let field = if stepped {
                "amounts.by"
            } else {
                self.amounts_field()
            };
            return Err(wrong(
                field,
                Wrong::BelowNothing {
                    day: line.slot.contractual,
                },
            ));
        }
        let by_hand = matches!(self.terms.amounts, Amounts::ByHand { .. });
        let count = self.course.count.unwrap_or(lines.len());
        if by_hand && lines.len() < count {
            let why = Wrong::NoAnswer {
                because: NoAnswer::EarlierRowsPayAll,
            };
            return Err(wrong("amounts.rows", why));
        }
        Ok(())
    }

    fn row(&self, index: usize, last: bool, line: &Line<i64>, fee: i64) -> Result<Row, TermsError> {
        let amount = line
            .principal
            .checked_add(line.interest)
            .and_then(|sum| sum.checked_add(fee))
            .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
        let mut why = line.why;
        let part = if index < self.course.before() {
            RowPart::Deposit
        } else if self.review && last && why.has(Why::Review) {
            RowPart::Review
        } else if amount == 0 {
            RowPart::Grace
        } else {
            RowPart::Instalment
        };
        why.add_if(part == RowPart::Grace, Why::Nothing);
        why.add_if(fee > 0, Why::Fee);
        Ok(Row {
            due: line.slot.date,
            contractual: line.slot.contractual,
            part,
            opening: self.money(line.opening)?,
            added: self.money(line.added)?,
            principal: self.money(line.principal)?,
            interest: self.money(line.interest)?,
            fee: self.money(fee)?,
            amount: self.money(amount)?,
            left: self.money(line.closing)?,
            why,
        })
    }

    /// The figures of the plan, worked out or given.
    fn found(&self, rows: &[Row], level: Option<i64>, on_top: i64) -> Result<Found, TermsError> {
        let asked = rows.get(self.course.before()..).unwrap_or_default();
        let money = |coins: Option<i64>| coins.map(|coins| self.money(coins)).transpose();
        // A balloon that is asked for is what the last payment comes to.
        let balloon = match self.terms.solve {
            Some(Unknown::Balloon) => on_top,
            _ => self.course.balloon,
        };
        Ok(Found {
            each: money(level.or(self.part))?,
            count: u32::try_from(asked.len()).unwrap_or(u32::MAX),
            first: asked.first().map(|row| row.contractual),
            until: asked.last().map(|row| row.contractual),
            deposit: money(self.course.deposit)?,
            balloon: money(Some(balloon).filter(|balloon| *balloon > 0))?,
            rate: self.terms.interest.as_ref().and_then(|it| it.rate),
        })
    }

    /// The rows that are let off if all before them came on time.
    fn conditional(&self, rows: &mut Vec<Row>, waived: i64) -> Result<(), TermsError> {
        let last = *rows
            .last()
            .ok_or_else(|| wrong("amounts", Wrong::OutOfRange))?;
        let zero = Money::zero(self.currency);
        let mut why = Whys::NONE;
        why.add(Why::IfKept);
        let row = |part, opening, principal, interest| Row {
            part,
            opening,
            added: zero,
            principal,
            interest,
            fee: zero,
            amount: if part == RowPart::Discount {
                principal
            } else {
                interest
            },
            left: zero,
            why,
            ..last
        };
        if self.course.held > 0 {
            let amount = self.money(self.course.held)?;
            rows.push(row(RowPart::Discount, last.left, amount, zero));
        }
        if waived > 0 {
            let amount = self.money(waived)?;
            rows.push(row(RowPart::WaivedInterest, zero, zero, amount));
        }
        Ok(())
    }

    /// The fees of each row. The deposit, a row that asks for nothing and
    /// one that is a talk have none, unless there is no other.
    fn fees(&self, lines: &[Line<i64>]) -> Result<Vec<i64>, TermsError> {
        if self.terms.fees.is_empty() {
            return Ok(Vec::new());
        }
        if i64::try_from(self.terms.fees.len()).is_ok_and(|count| count > MOST_ENTRIES) {
            return Err(wrong("fees", Wrong::Entries { most: MOST_ENTRIES }));
        }
        let last = lines.len().saturating_sub(1);
        let mut with: Vec<usize> = (self.course.before()..lines.len())
            .filter(|row| lines[*row].principal + lines[*row].interest > 0)
            .filter(|row| !(self.review && *row == last))
            .collect();
        if with.is_empty() {
            with.push(last);
        }
        let mut fees = vec![0_i64; lines.len()];
        let mut add = |row: usize, coins: i64| {
            fees[row] = fees[row].saturating_add(coins);
            fees[row] <= Money::MAX_MINOR
        };
        for (index, fee) in self.terms.fees.iter().enumerate() {
            let Fee {
                amount, percent, ..
            } = fee;
            let field = format!("fees[{index}]");
            if amount.is_none() && percent.is_none() {
                let why = Wrong::Missing {
                    what: Needed::HowMuch,
                };
                return Err(wrong(format!("{field}.amount"), why));
            }
            let coins = part_of(&field, *amount, *percent, self.total, self.currency)?;
            let fits = match fee.with {
                FeeWith::First => add(with[0], coins),
                FeeWith::Last => add(with[with.len() - 1], coins),
                FeeWith::Each => with.iter().all(|row| add(*row, coins)),
                FeeWith::Spread => {
                    let count = u32::try_from(with.len()).unwrap_or(1);
                    let parts = self.money(coins)?.split(count, OddCoins::Spread);
                    with.iter()
                        .zip(parts)
                        .all(|(row, part)| add(*row, part.minor()))
                }
            };
            if !fits {
                return Err(wrong(field, Wrong::OutOfRange));
            }
        }
        Ok(fees)
    }
}
