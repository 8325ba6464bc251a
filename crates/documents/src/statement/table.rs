//! How the balance came about, line by line.
//!
//! The law of this table: wherever a page ends, what is carried forward
//! is what the lines so far came to, and the next page begins with it.

use ledger::statement::Section;
use money::amount::{Money, MoneyError};

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Style};
use crate::layout::paragraph::{Line, Span, wrap};
use crate::letter::HEADING;
use crate::statement::brief::Brief;
use crate::statement::lines;

/// The sizes to try, until the amounts leave room for words.
const SIZES: [f32; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];
/// The least room for words.
const LEAST_FOR_WORDS: f32 = 150.0;
/// Between a rule and the words.
const PAD: f32 = 3.9;
const BETWEEN: f32 = 13.0;
/// A description longer than this goes on in a row of its own, so that a
/// page can end within it.
const MOST_LINES: usize = 18;

/// A row as it will stand.
struct Row {
    day: String,
    what: Vec<Line>,
    added: String,
    paid: String,
    balance: String,
    kind: RowKind,
    /// Whether its words go on in the next row.
    goes_on: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    /// What happened.
    Line,
    /// What was before.
    Opening,
    /// What it comes to.
    Closing,
    /// What goes over to the next page.
    Carried,
}

/// The sums at the end of a row.
#[derive(Clone, Copy)]
struct Sums {
    added: Money,
    paid: Money,
    balance: Money,
}

/// Where the columns are, counted from the left edge.
struct Columns {
    body: Style,
    /// Between a rule and the words.
    pad: f32,
    what: f32,
    what_width: f32,
    /// The right edges of the amounts.
    added: f32,
    paid: f32,
    balance: f32,
}

/// Writes the table of a section.
pub(crate) fn table(
    flow: &mut Flow<'_>,
    brief: &Brief<'_>,
    section: &Section<'_>,
) -> Result<(), MoneyError> {
    let columns = columns(flow, brief, section)?;
    let zero = Money::zero(section.currency);
    let mut sums = Sums {
        added: zero,
        paid: zero,
        balance: section.opening,
    };
    let mut rows = vec![(opening(flow, brief, section, &columns), sums)];
    for line in &section.lines {
        sums.added = sums.added.checked_add(line.added)?;
        sums.paid = sums.paid.checked_add(line.paid)?;
        sums.balance = line.balance;
        let day = brief.column_day(line.on);
        let mut what = columns.wrap(flow, &lines::line(brief, line)?);
        let mut rest = what.split_off(what.len().min(MOST_LINES));
        let row = Row {
            day,
            what,
            added: figure(brief, line.added),
            paid: figure(brief, line.paid),
            balance: brief.words.figure(line.balance),
            kind: RowKind::Line,
            goes_on: !rest.is_empty(),
        };
        rows.push((row, sums));
        while !rest.is_empty() {
            let after = rest.split_off(rest.len().min(MOST_LINES));
            let mut row = Row::words(rest);
            row.goes_on = !after.is_empty();
            rows.push((row, sums));
            rest = after;
        }
    }
    if section.lines.is_empty() {
        let none = columns.wrap(flow, &brief.words.say("paper-line-none"));
        rows.push((Row::words(none), sums));
    }
    let closing = closing(flow, brief, section, &columns);
    write(flow, brief, section, &columns, &rows, &closing);
    Ok(())
}

fn write(
    flow: &mut Flow<'_>,
    brief: &Brief<'_>,
    section: &Section<'_>,
    columns: &Columns,
    rows: &[(Row, Sums)],
    closing: &Row,
) {
    let carried = |flow: &Flow<'_>, id: &str, sums: Sums| Row {
        day: String::new(),
        what: columns.wrap(flow, &brief.words.say(id)),
        added: brief.words.figure(sums.added),
        paid: brief.words.figure(sums.paid),
        balance: brief.words.figure(sums.balance),
        kind: RowKind::Carried,
        goes_on: false,
    };
    let carried_height = rows.first().map_or(0.0, |(_, sums)| {
        columns.height(&carried(flow, "paper-line-carried", *sums))
    });
    let beginning: f32 = rows
        .iter()
        .take(2)
        .map(|(row, _)| columns.height(row))
        .sum();
    let head = HEADING.leading + 3.0 + columns.body.leading + 2.0 * columns.pad;
    flow.need(head + beginning + carried_height.max(columns.height(closing)));
    flow.part(Kind::Heading, |flow| title(flow, brief, section));
    flow.part(Kind::Table, |flow| {
        flow.part(Kind::Row, |flow| header(flow, brief, columns));
        let mut before: Option<Sums> = None;
        for (number, (row, sums)) in rows.iter().enumerate() {
            let last = number + 1 == rows.len();
            let after = if last {
                columns.height(closing)
            } else {
                carried_height
            };
            if let Some(before) = before
                && columns.height(row) + after > flow.room()
            {
                flow.decoration(|flow| {
                    let row = carried(flow, "paper-line-carried", before);
                    columns.write(flow, &row);
                    flow.next_page();
                    header(flow, brief, columns);
                    let row = carried(flow, "paper-line-carried-over", before);
                    columns.write(flow, &row);
                });
            }
            flow.part(Kind::Row, |flow| columns.write(flow, row));
            before = Some(*sums);
        }
        flow.part(Kind::Row, |flow| columns.write(flow, closing));
    });
}

fn title(flow: &mut Flow<'_>, brief: &Brief<'_>, section: &Section<'_>) {
    let words = &brief.words;
    let title = words.say("paper-table-title");
    let currency = words.fill(
        "paper-table-currency",
        &[("currency", section.currency.code().into())],
    );
    flow.text(&title, flow.x, flow.y, HEADING);
    let soft = Style::new(9.0).soft();
    let x = flow.x + HEADING.width(&title, flow.fonts) + 5.0;
    flow.text(
        &currency,
        x,
        flow.y + HEADING.baseline() - soft.baseline(),
        soft,
    );
    flow.y += HEADING.leading + 3.0;
}

fn opening(flow: &Flow<'_>, brief: &Brief<'_>, section: &Section<'_>, columns: &Columns) -> Row {
    Row {
        day: brief.column_day(brief.statement.from),
        what: columns.wrap(flow, &brief.words.say("paper-line-opening")),
        added: String::new(),
        paid: String::new(),
        balance: brief.words.figure(section.opening),
        kind: RowKind::Opening,
        goes_on: false,
    }
}

fn closing(flow: &Flow<'_>, brief: &Brief<'_>, section: &Section<'_>, columns: &Columns) -> Row {
    let span = Span::new(
        columns.body.strong().face,
        brief.words.say("paper-line-closing"),
    );
    Row {
        day: brief.column_day(brief.statement.to),
        what: wrap(&[span], columns.body.size, columns.what_width, flow.fonts),
        added: brief.words.figure(section.added),
        paid: brief.words.figure(section.paid),
        balance: brief.words.figure(section.closing),
        kind: RowKind::Closing,
        goes_on: false,
    }
}

/// An amount, or nothing where there is none.
fn figure(brief: &Brief<'_>, amount: Money) -> String {
    if amount.is_zero() {
        String::new()
    } else {
        brief.words.figure(amount)
    }
}

/// Lays the columns so that the widest amount fits and the words get the
/// rest, in the largest size that leaves them enough.
fn columns(
    flow: &Flow<'_>,
    brief: &Brief<'_>,
    section: &Section<'_>,
) -> Result<Columns, MoneyError> {
    let words = &brief.words;
    let figures = |pick: fn(&ledger::statement::Line<'_>) -> Money| {
        let mut widest = String::new();
        let mut sum = Money::zero(section.currency);
        let mut most = 0;
        let mut see = |amount: Money| {
            let figure = words.figure(amount);
            let width = figure.chars().count();
            if width > most {
                (most, widest) = (width, figure);
            }
        };
        for line in &section.lines {
            see(pick(line));
            sum = sum.checked_add(pick(line))?;
            see(sum);
        }
        Ok::<String, MoneyError>(widest)
    };
    let added = figures(|line| line.added)?;
    let paid = figures(|line| line.paid)?;
    let mut balances = vec![words.figure(section.opening), words.figure(section.closing)];
    balances.extend(section.lines.iter().map(|line| words.figure(line.balance)));
    let mut days = vec![
        brief.column_day(brief.statement.from),
        brief.column_day(brief.statement.to),
    ];
    days.extend(section.lines.iter().map(|line| brief.column_day(line.on)));
    let mut found = None;
    for size in SIZES {
        let body = Style::new(size).leading(size * 1.33);
        // The totals are in the stronger face, which is wider.
        let width = |text: &str| body.strong().width(text, flow.fonts);
        let header = |id: &str| body.strong().width(&words.say(id), flow.fonts);
        let widest = |texts: &[String]| texts.iter().map(|t| width(t)).fold(0.0, f32::max);
        let day = widest(&days).max(header("paper-column-date"));
        let balance = widest(&balances).max(header("paper-column-balance"));
        let paid = width(&paid).max(header("paper-column-paid"));
        let added = width(&added).max(header("paper-column-added"));
        let what = day + BETWEEN;
        let what_width = flow.width - what - added - paid - balance - 3.0 * BETWEEN;
        let columns = Columns {
            body,
            pad: PAD * flow.air,
            what,
            what_width: what_width.max(40.0),
            added: flow.width - balance - BETWEEN - paid - BETWEEN,
            paid: flow.width - balance - BETWEEN,
            balance: flow.width,
        };
        let roomy = what_width >= LEAST_FOR_WORDS;
        found = Some(columns);
        if roomy {
            break;
        }
    }
    // There is at least one size.
    found.ok_or(MoneyError::TooLarge)
}

fn header(flow: &mut Flow<'_>, brief: &Brief<'_>, columns: &Columns) {
    let style = columns.body.soft();
    let y = flow.y + columns.pad - 1.0;
    let label = |id: &str| brief.words.say(id);
    let x = flow.x;
    for (id, left) in [
        ("paper-column-date", 0.0),
        ("paper-column-what", columns.what),
    ] {
        flow.part(Kind::HeaderCell, |flow| {
            flow.text(&label(id), x + left, y, style)
        });
    }
    for (id, right) in [
        ("paper-column-added", columns.added),
        ("paper-column-paid", columns.paid),
        ("paper-column-balance", columns.balance),
    ] {
        flow.part(Kind::HeaderCell, |flow| {
            flow.text_right(&label(id), x + right, y, style);
        });
    }
    flow.y += columns.body.leading + 2.0 * columns.pad - 1.0;
    flow.rule(flow.y - 0.8, 0.8, Ink::Dark);
}

impl Row {
    /// A row of nothing but words.
    fn words(what: Vec<Line>) -> Self {
        Self {
            day: String::new(),
            what,
            added: String::new(),
            paid: String::new(),
            balance: String::new(),
            kind: RowKind::Line,
            goes_on: false,
        }
    }
}

impl Columns {
    fn wrap(&self, flow: &Flow<'_>, text: &str) -> Vec<Line> {
        let span = Span::new(self.body.face, text);
        wrap(&[span], self.body.size, self.what_width, flow.fonts)
    }

    fn height(&self, row: &Row) -> f32 {
        let lines = row.what.len().max(1) as f32;
        lines * self.body.leading + 2.0 * self.pad
    }

    fn write(&self, flow: &mut Flow<'_>, row: &Row) {
        let style = match row.kind {
            RowKind::Closing => self.body.strong(),
            RowKind::Line => self.body,
            RowKind::Opening | RowKind::Carried => self.body.soft(),
        };
        let amount = match row.kind {
            RowKind::Opening => self.body,
            _ => style,
        };
        let (x, y) = (flow.x, flow.y + self.pad);
        flow.part(Kind::Cell, |flow| flow.text(&row.day, x, y, style));
        flow.part(Kind::Cell, |flow| {
            for (number, line) in row.what.iter().enumerate() {
                let top = y + number as f32 * style.leading;
                flow.line(line, x + self.what, top, style);
            }
        });
        for (figure, right) in [
            (&row.added, self.added),
            (&row.paid, self.paid),
            (&row.balance, self.balance),
        ] {
            flow.part(Kind::Cell, |flow| {
                flow.text_right(figure, x + right, y, amount);
            });
        }
        flow.y += self.height(row);
        if row.kind != RowKind::Closing && !row.goes_on {
            flow.rule(flow.y - 0.5, 0.5, Ink::Line);
        }
    }
}
