//! What a plan is for.

use money::amount::{Money, MoneyError};

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind, Style};
use crate::layout::paragraph::{Line, Span, tidy, wrap};
use crate::letter::tiles::{Tile, tiles};
use crate::letter::{BODY, HEADING, debt_name, given};
use crate::plan_sheet::{Brief, SheetDebt, Stage};

const ROW: Style = Style::new(9.0).leading(12.0);
const PAD: f32 = 3.4;
const BETWEEN: f32 = 13.0;
/// How many debts stand in boxes at most, and in how many lines.
const BOXES: usize = 4;
const LINES: f32 = 2.0;

/// Writes the debts: a few in boxes, many in rows, those without amounts
/// as a list.
pub(crate) fn debts(flow: &mut Flow<'_>, brief: &Brief<'_>) -> Result<(), MoneyError> {
    let (sheet, words) = (brief.sheet, &brief.words);
    let debts = &sheet.debts;
    let title = words.say(match sheet.stage {
        Stage::Offered => "paper-sheet-debts-offer",
        _ => "paper-sheet-debts",
    });
    let amounts: Option<Vec<Money>> = debts.iter().map(|debt| debt.amount).collect();
    let (Some(first), Some(amounts)) = (debts.first(), amounts) else {
        if !debts.is_empty() {
            let names: Vec<String> = debts.iter().map(|debt| name(brief, debt)).collect();
            flow.gap(14.0);
            flow.need(HEADING.leading + 3.0 + 2.0 * BODY.leading);
            flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
            flow.y += 2.0;
            let names = format!("{}.", words.list(&names));
            flow.part(Kind::Paragraph, |flow| flow.paragraph(&names, BODY));
        }
        return Ok(());
    };
    let total = Money::sum(amounts.iter().copied(), first.debt.amount.currency())?;
    let figures: Vec<String> = amounts.iter().map(|amount| words.figure(*amount)).collect();
    if let Some(boxes) = boxes(flow, brief, &amounts) {
        flow.gap(14.0);
        flow.together(|flow| {
            flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
            flow.y += 3.0;
            tiles(flow, &boxes, boxes.len());
        });
        return Ok(());
    }
    let total = words.figure(total);
    let widest = figures.iter().chain([&total]);
    let widest = widest.map(|figure| ROW.strong().width(figure, flow.fonts));
    let room = flow.width - widest.fold(0.0, f32::max) - BETWEEN;
    let rows: Vec<(Vec<Line>, &String)> = debts
        .iter()
        .map(|debt| {
            let span = Span::new(ROW.face, name(brief, debt));
            wrap(&[span], ROW.size, room, flow.fonts)
        })
        .zip(&figures)
        .collect();
    flow.gap(14.0);
    let first = rows.first().map_or(0.0, |(lines, _)| height(flow, lines));
    flow.need(HEADING.leading + 3.0 + first + ROW.leading + 2.0 * PAD);
    flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
    flow.y += 1.0;
    flow.part(Kind::Table, |flow| {
        for (number, (lines, figure)) in rows.iter().enumerate() {
            row(flow, lines, figure, ROW);
            let last = number + 1 == rows.len();
            if !last || rows.len() > 1 {
                flow.rule(flow.y - 0.5, 0.5, Ink::Line);
            }
        }
        if rows.len() > 1 {
            let style = ROW.strong();
            let span = Span::new(style.face, words.say("paper-sheet-sum"));
            let lines = wrap(&[span], style.size, room, flow.fonts);
            row(flow, &lines, &total, style);
        }
    });
    Ok(())
}

/// A box for each of a few debts whose names are short.
fn boxes(flow: &Flow<'_>, brief: &Brief<'_>, amounts: &[Money]) -> Option<Vec<Tile>> {
    let debts = &brief.sheet.debts;
    if debts.len() > BOXES {
        return None;
    }
    let room = flow.width / debts.len() as f32 * LINES - LINES * 30.0;
    debts
        .iter()
        .zip(amounts)
        .map(|(debt, amount)| {
            let label = name(brief, debt);
            let short = ROW.width(&tidy(&label), flow.fonts) <= room;
            short.then(|| Tile {
                label,
                figure: brief.words.figure(*amount),
                ground: Ink::Cream,
                soft: false,
            })
        })
        .collect()
}

fn height(flow: &Flow<'_>, lines: &[Line]) -> f32 {
    lines.len().max(1) as f32 * ROW.leading + 2.0 * PAD * flow.air
}

/// A row; a name longer than a page goes on on the next one.
fn row(flow: &mut Flow<'_>, lines: &[Line], figure: &str, style: Style) {
    let height = height(flow, lines);
    if height <= flow.full_page() {
        flow.need(height);
    }
    flow.part(Kind::Row, |flow| {
        flow.y += PAD * flow.air;
        let right = flow.x + flow.width;
        let mut figure = Some(figure);
        flow.part(Kind::Cell, |flow| {
            for line in lines {
                flow.need(style.leading);
                flow.line(line, flow.x, flow.y, style);
                if let Some(figure) = figure.take() {
                    flow.text_right(figure, right, flow.y, style);
                }
                flow.y += style.leading;
            }
        });
        flow.y += PAD * flow.air;
    });
}

/// What a debt is called and what it was for.
fn name(brief: &Brief<'_>, debt: &SheetDebt<'_>) -> String {
    let debt = debt.debt;
    let name = debt_name(&brief.words, debt);
    match (given(Some(&debt.reference)), given(Some(&debt.description))) {
        (Some(_), Some(what)) => format!("{name}, {what}"),
        _ => name,
    }
}
