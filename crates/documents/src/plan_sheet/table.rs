//! The payments, each with what it leaves.
//!
//! The law of this table: each row's figures make the sums at its end;
//! wherever a page ends, what is carried forward is what the rows so far
//! came to, and the next page begins with it.

use chrono::{Datelike as _, NaiveDate};
use money::amount::{Money, MoneyError};
use schedule::row::Why;
use words::words::Form;

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Style};
use crate::layout::paragraph::{Line, Span, wrap};
use crate::letter::HEADING;
use crate::plan_sheet::{Brief, SMALL, SheetRow, Stage};

/// The sizes to try, until the amounts fit beside each other.
const SIZES: [f32; 9] = [9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0];
/// Between a rule and the words.
const PAD: f32 = 3.5;
const BETWEEN: f32 = 13.0;
/// The least room for a word beside the day.
const LEAST_FOR_WORDS: f32 = 30.0;

/// The figures of a row: the payment, its parts, what is left.
#[derive(Clone, Copy)]
struct Figures {
    payment: Money,
    debt: Money,
    interest: Money,
    fees: Money,
    left: Money,
}

/// A column of figures.
#[derive(Clone)]
struct Column {
    label: String,
    of: fn(&Figures) -> Money,
    /// Whether an amount of nothing leaves it blank.
    blank: bool,
    /// Its right edge, counted from the left one of the table.
    right: f32,
}

/// Where the columns are.
struct Columns {
    body: Style,
    /// For what is said about a row.
    small: Style,
    pad: f32,
    day: f32,
    /// Where words may stand beside the day, and how wide they may be.
    words: f32,
    words_width: f32,
    /// How wide words may be below it.
    below_width: f32,
    figures: Vec<Column>,
}

/// A row as it will stand.
struct Row {
    number: String,
    day: String,
    /// Beside the day.
    beside: Option<Line>,
    /// Below it.
    below: Vec<Line>,
    figures: Vec<String>,
    kind: RowKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    /// A payment.
    Payment,
    /// One that is paid, or is asked for only if the plan is not kept.
    Soft,
    /// What is owed before the first, or goes over to the next page.
    Carried,
    /// What all come to.
    Sum,
}

/// Writes the table.
pub(crate) fn table(flow: &mut Flow<'_>, brief: &Brief<'_>) -> Result<(), MoneyError> {
    let rows: Vec<(usize, &SheetRow)> = brief.sheet.rows.iter().enumerate().collect();
    let (asked, if_not_kept): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|(_, row)| !row.if_not_kept);
    let sums = sums(brief, &asked)?;
    let columns = columns(flow, brief, &sums);
    let mut before = "";
    let mut payments = Vec::new();
    for ((index, row), sums) in asked.iter().zip(&sums) {
        payments.push((columns.payment(flow, brief, *index, row, before), *sums));
        before = &row.why;
    }
    let after: Vec<Row> = if_not_kept
        .iter()
        .map(|(index, row)| columns.payment(flow, brief, *index, row, ""))
        .collect();
    write(flow, brief, &columns, &payments, &after);
    Ok(())
}

/// What the rows come to, up to and with each.
fn sums(brief: &Brief<'_>, asked: &[(usize, &SheetRow)]) -> Result<Vec<Figures>, MoneyError> {
    let zero = Money::zero(brief.sheet.rows[0].row.amount.currency());
    let mut sum = Figures {
        payment: zero,
        debt: zero,
        interest: zero,
        fees: zero,
        left: zero,
    };
    asked
        .iter()
        .map(|(_, row)| {
            let row = figures(row);
            sum = Figures {
                payment: sum.payment.checked_add(row.payment)?,
                debt: sum.debt.checked_add(row.debt)?,
                interest: sum.interest.checked_add(row.interest)?,
                fees: sum.fees.checked_add(row.fees)?,
                left: row.left,
            };
            Ok(sum)
        })
        .collect()
}

fn figures(row: &SheetRow) -> Figures {
    Figures {
        payment: row.row.amount,
        debt: row.row.principal,
        interest: row.row.interest,
        fees: row.row.fee,
        left: row.row.left,
    }
}

/// Lays the columns so that every figure fits, in the largest size that
/// does it.
fn columns(flow: &Flow<'_>, brief: &Brief<'_>, sums: &[Figures]) -> Columns {
    let words = &brief.words;
    let rows: Vec<Figures> = brief.sheet.rows.iter().map(figures).collect();
    let any = |of: fn(&Figures) -> Money| rows.iter().any(|row| !of(row).is_zero());
    let (interest, fees) = (any(|row| row.interest), any(|row| row.fees));
    let column = |id: &str, of: fn(&Figures) -> Money, blank: bool| Column {
        label: words.say(id),
        of,
        blank,
        right: 0.0,
    };
    let mut wanted = vec![column(
        "paper-sheet-column-payment",
        |row| row.payment,
        false,
    )];
    if interest || fees {
        wanted.push(column("paper-sheet-column-debt", |row| row.debt, false));
    }
    if interest {
        wanted.push(column(
            "paper-sheet-column-interest",
            |row| row.interest,
            true,
        ));
    }
    if fees {
        wanted.push(column("paper-sheet-column-fees", |row| row.fees, true));
    }
    wanted.push(column("paper-sheet-column-left", |row| row.left, false));
    let opening = brief.sheet.rows[0].row.opening;
    let days = brief
        .sheet
        .rows
        .iter()
        .map(|row| column_day(brief, row.row.due));
    let days: Vec<String> = days.collect();
    let number = brief.sheet.rows.len().to_string();
    let mut found = Vec::new();
    for size in SIZES {
        let body = Style::new(size).leading(size * 1.33);
        // The sums are in the stronger face, which is wider.
        let width = |text: &str| body.strong().width(text, flow.fonts);
        let day = width(&number).max(width(&words.say("paper-sheet-column-number"))) + 9.0;
        let label = width(&words.say("paper-sheet-column-day"));
        let day_width = days.iter().map(|day| width(day)).fold(label, f32::max);
        let mut right = flow.width;
        let mut figures = Vec::new();
        for column in wanted.iter().rev() {
            let all = rows.iter().chain(sums).map(column.of).chain([opening]);
            let widest = all
                .map(|amount| width(&words.figure(amount)))
                .fold(width(&column.label), f32::max);
            figures.push(Column {
                right,
                ..column.clone()
            });
            right -= widest + BETWEEN;
        }
        figures.reverse();
        let beside = day + day_width + BETWEEN;
        found.push(Columns {
            body,
            small: Style {
                size: SMALL.size.min(size),
                leading: SMALL.leading.min(size * 1.36),
                ..SMALL
            },
            pad: PAD * flow.air,
            day,
            words: beside,
            words_width: right - beside,
            below_width: flow.width - day,
            figures,
        });
        if right - beside >= LEAST_FOR_WORDS {
            break;
        }
    }
    let last = found.len() - 1;
    found.swap_remove(last)
}

fn write(
    flow: &mut Flow<'_>,
    brief: &Brief<'_>,
    columns: &Columns,
    payments: &[(Row, Figures)],
    after: &[Row],
) {
    let words = &brief.words;
    let title = words.say("paper-sheet-table");
    let currency = brief.sheet.rows[0].row.amount.currency();
    let opening = Row {
        figures: columns.only_left(brief, brief.sheet.rows[0].row.opening),
        ..columns.labelled(flow, &words.say("paper-sheet-opening"), RowKind::Carried)
    };
    let carried = |flow: &Flow<'_>, id: &str, sums: &Figures| Row {
        figures: columns.written(brief, sums),
        ..columns.labelled(flow, &words.say(id), RowKind::Carried)
    };
    let sum = payments.last().map(|(_, sums)| Row {
        figures: columns.written(brief, sums),
        ..columns.labelled(flow, &words.say("paper-sheet-sum"), RowKind::Sum)
    });
    let sum_height = sum.as_ref().map_or(0.0, |row| columns.height(row));
    let carried_height = payments.first().map_or(0.0, |(_, sums)| {
        columns.height(&carried(flow, "paper-line-carried", sums))
    });
    let first = payments.first().map_or(0.0, |(row, _)| columns.height(row));
    let beginning = HEADING.leading + 3.0 + 2.0 * (columns.body.leading + 2.0 * columns.pad);
    flow.need(beginning + first + carried_height.max(sum_height));
    flow.part(Kind::Heading, |flow| {
        flow.text(&title, flow.x, flow.y, HEADING);
        let soft = Style::new(9.0).soft();
        let gaps = [("currency", currency.code().into())];
        let x = flow.x + HEADING.width(&title, flow.fonts) + 5.0;
        let drop = HEADING.baseline() - soft.baseline();
        let currency = words.fill("paper-table-currency", &gaps);
        flow.text(&currency, x, flow.y + drop, soft);
        flow.y += HEADING.leading + 3.0;
    });
    flow.part(Kind::Table, |flow| {
        flow.part(Kind::Row, |flow| columns.header(flow, brief));
        flow.part(Kind::Row, |flow| columns.write(flow, &opening));
        let mut before: Option<&Figures> = None;
        for (number, (row, sums)) in payments.iter().enumerate() {
            let last = number + 1 == payments.len();
            let then = if last { sum_height } else { carried_height };
            if let Some(before) = before
                && columns.height(row) + then > flow.room()
            {
                flow.decoration(|flow| {
                    let row = carried(flow, "paper-line-carried", before);
                    columns.write(flow, &row);
                    flow.next_page();
                    columns.header(flow, brief);
                    let row = carried(flow, "paper-line-carried-over", before);
                    columns.write(flow, &row);
                });
            }
            flow.part(Kind::Row, |flow| columns.write(flow, row));
            before = Some(sums);
        }
        if let Some(sum) = &sum {
            flow.part(Kind::Row, |flow| columns.write(flow, sum));
        }
        for row in after {
            if columns.height(row) > flow.room() {
                flow.next_page();
                flow.decoration(|flow| columns.header(flow, brief));
            }
            flow.part(Kind::Row, |flow| columns.write(flow, row));
        }
    });
}

fn column_day(brief: &Brief<'_>, day: NaiveDate) -> String {
    let rows = &brief.sheet.rows;
    let one_year = rows
        .iter()
        .all(|row| row.row.due.year() == brief.sheet.on.year());
    let form = if one_year {
        Form::Short
    } else {
        Form::ShortYear
    };
    brief.words.day(day, form)
}

/// What is to be said about a row, where it is not what everybody
/// expects. A reason is not told twice in a row.
fn remark(brief: &Brief<'_>, row: &SheetRow, before: &str) -> String {
    let words = &brief.words;
    let mut said = Vec::new();
    if matches!(brief.sheet.stage, Stage::Agreed { .. }) && !row.if_not_kept {
        if row.open.is_zero() && row.paid.is_positive() {
            said.push(words.say("paper-sheet-row-paid"));
        } else if row.paid.is_positive() {
            let open = words.figure(row.open);
            said.push(words.fill("paper-sheet-row-left", &[("amount", (&open).into())]));
        } else if row.open.is_positive() && row.row.due < brief.sheet.on {
            said.push(words.say("paper-sheet-row-open"));
        }
    }
    let told = !row.ordinary && row.why != before;
    // The reason of a payment that moved says where from.
    let said_where = told && row.row.why.has(Why::Rolled);
    if row.row.contractual != row.row.due && !row.if_not_kept && !said_where {
        let day = column_day(brief, row.row.contractual);
        said.push(words.fill("paper-sheet-row-moved", &[("day", (&day).into())]));
    }
    if row.if_not_kept {
        said.push(words.say("paper-sheet-row-if-not-kept"));
    }
    if told {
        said.push(row.why.trim().to_owned());
    }
    said.retain(|text| !text.is_empty());
    said.join(" ")
}

impl Columns {
    fn payment(
        &self,
        flow: &Flow<'_>,
        brief: &Brief<'_>,
        index: usize,
        row: &SheetRow,
        before: &str,
    ) -> Row {
        let agreed = matches!(brief.sheet.stage, Stage::Agreed { .. });
        let soft = row.if_not_kept || (agreed && row.open.is_zero());
        let remark = remark(brief, row, before);
        let mut below = if remark.is_empty() {
            Vec::new()
        } else {
            let span = Span::new(SMALL.face, remark);
            wrap(&[span], self.small.size, self.below_width, flow.fonts)
        };
        let beside = match below.as_slice() {
            [line] if line.width <= self.words_width => below.pop(),
            _ => None,
        };
        Row {
            number: (index + 1).to_string(),
            day: column_day(brief, row.row.due),
            beside,
            below,
            figures: self.written(brief, &figures(row)),
            kind: if soft {
                RowKind::Soft
            } else {
                RowKind::Payment
            },
        }
    }

    /// A row that has words instead of a number and a day.
    fn labelled(&self, flow: &Flow<'_>, words: &str, kind: RowKind) -> Row {
        let face = if kind == RowKind::Sum {
            self.body.strong().face
        } else {
            self.body.face
        };
        // Where the words and the figures don't share a line, the words
        // stand below.
        let room = self.words + self.words_width - self.day;
        let mut below = wrap(
            &[Span::new(face, words)],
            self.body.size,
            self.below_width,
            flow.fonts,
        );
        let beside = match below.as_slice() {
            [line] if line.width <= room => below.pop(),
            _ => None,
        };
        Row {
            number: String::new(),
            day: String::new(),
            beside,
            below,
            figures: Vec::new(),
            kind,
        }
    }

    fn written(&self, brief: &Brief<'_>, figures: &Figures) -> Vec<String> {
        let written = self.figures.iter().map(|column| {
            let amount = (column.of)(figures);
            if column.blank && amount.is_zero() {
                String::new()
            } else {
                brief.words.figure(amount)
            }
        });
        written.collect()
    }

    fn only_left(&self, brief: &Brief<'_>, left: Money) -> Vec<String> {
        let mut figures = vec![String::new(); self.figures.len()];
        if let Some(last) = figures.last_mut() {
            *last = brief.words.figure(left);
        }
        figures
    }

    fn is_labelled(row: &Row) -> bool {
        matches!(row.kind, RowKind::Carried | RowKind::Sum)
    }

    /// How far apart the lines below the day are.
    fn below(&self, row: &Row) -> f32 {
        if Self::is_labelled(row) {
            self.body.leading
        } else {
            self.small.leading
        }
    }

    fn height(&self, row: &Row) -> f32 {
        let below = row.below.len() as f32 * self.below(row);
        self.body.leading + below + 2.0 * self.pad
    }

    fn header(&self, flow: &mut Flow<'_>, brief: &Brief<'_>) {
        let style = self.body.soft();
        let y = flow.y + self.pad - 1.0;
        let x = flow.x;
        for (id, left) in [
            ("paper-sheet-column-number", 0.0),
            ("paper-sheet-column-day", self.day),
        ] {
            let label = brief.words.say(id);
            flow.part(Kind::HeaderCell, |flow| {
                flow.text(&label, x + left, y, style)
            });
        }
        for column in &self.figures {
            flow.part(Kind::HeaderCell, |flow| {
                flow.text_right(&column.label, x + column.right, y, style);
            });
        }
        flow.y += self.body.leading + 2.0 * self.pad - 1.0;
        flow.rule(flow.y - 0.8, 0.8, Ink::Dark);
    }

    fn write(&self, flow: &mut Flow<'_>, row: &Row) {
        let style = match row.kind {
            RowKind::Sum => self.body.strong(),
            RowKind::Payment => self.body,
            RowKind::Soft | RowKind::Carried => self.body.soft(),
        };
        let (x, y) = (flow.x, flow.y + self.pad);
        flow.part(Kind::Cell, |flow| {
            flow.text(&row.number, x, y, style.soft());
        });
        flow.part(Kind::Cell, |flow| {
            flow.text(&row.day, x + self.day, y, style);
            let (left, words) = if Self::is_labelled(row) {
                (self.day, style)
            } else {
                (self.words, self.small)
            };
            if let Some(line) = &row.beside {
                let drop = style.baseline() - words.baseline();
                flow.line(line, x + left, y + drop, words);
            }
            for (number, line) in row.below.iter().enumerate() {
                let top = y + self.body.leading + number as f32 * self.below(row);
                flow.line(line, x + self.day, top, words);
            }
        });
        for (figure, column) in row.figures.iter().zip(&self.figures) {
            flow.part(Kind::Cell, |flow| {
                flow.text_right(figure, x + column.right, y, style);
            });
        }
        flow.y += self.height(row);
        if row.kind != RowKind::Sum {
            flow.rule(flow.y - 0.5, 0.5, Ink::Line);
        }
    }
}
