//! The plan, in words and with its next payments.

use chrono::{Datelike as _, NaiveDate};
use ledger::statement::{PlanLeft, Section};
use money::amount::{Money, MoneyError};
use schedule::row::{Part, Row};
use words::words::Form;

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind};
use crate::letter::rhythm::{Odd, in_rhythm, is_regular, sizes};
use crate::letter::tiles::{Tile, tiles};
use crate::letter::{BODY, HEADING};
use crate::statement::brief::Brief;

/// How many boxes stand in a row; the last one may gather the rest.
const BOXES: usize = 6;

/// Writes the plans of a section.
pub(crate) fn plans(
    flow: &mut Flow<'_>,
    brief: &Brief<'_>,
    section: &Section<'_>,
) -> Result<(), MoneyError> {
    for plan in &section.plans {
        let boxes = boxes(brief, plan)?;
        let said = in_words(brief, plan);
        let agreed = brief.words.day(plan.plan.agreed, Form::Full);
        let title = brief
            .words
            .fill("paper-plan-title", &[("day", (&agreed).into())]);
        flow.gap(14.0);
        flow.together(|flow| {
            flow.part(Kind::Heading, |flow| flow.paragraph(&title, HEADING));
            flow.y += 2.0;
            flow.part(Kind::Paragraph, |flow| flow.paragraph(&said, BODY));
            flow.y += 5.0;
            tiles(flow, &boxes, BOXES);
        });
    }
    Ok(())
}

/// The next payments, a box each, and what comes after them.
fn boxes(brief: &Brief<'_>, plan: &PlanLeft<'_>) -> Result<Vec<Tile>, MoneyError> {
    let words = &brief.words;
    let shown = if plan.rows.len() > BOXES {
        BOXES - 1
    } else {
        plan.rows.len()
    };
    let (next, rest) = plan.rows.split_at(shown);
    let mut boxes: Vec<Tile> = next
        .iter()
        .map(|row| {
            let late = row.row.due < brief.statement.to;
            let day = box_day(brief, row.row.due);
            let label = if late {
                words.fill("paper-plan-was-due", &[("day", (&day).into())])
            } else {
                day
            };
            Tile {
                label,
                figure: words.figure(row.open),
                ground: if late { Ink::Amber } else { Ink::Cream },
                soft: false,
            }
        })
        .collect();
    if !rest.is_empty() {
        let amount = Money::sum(rest.iter().map(|row| row.open), plan.left.currency())?;
        let count = u64::try_from(rest.len()).unwrap_or(u64::MAX);
        boxes.push(Tile {
            label: words.fill("paper-plan-more", &[("count", count.into())]),
            figure: words.figure(amount),
            ground: Ink::Cream,
            soft: true,
        });
    }
    Ok(boxes)
}

fn box_day(brief: &Brief<'_>, day: NaiveDate) -> String {
    let form = if day.year() == brief.statement.to.year() {
        Form::Short
    } else {
        Form::ShortYear
    };
    brief.words.day(day, form)
}

/// What was agreed, and what it costs.
fn in_words(brief: &Brief<'_>, plan: &PlanLeft<'_>) -> String {
    let words = &brief.words;
    let rows = &plan.asked;
    let mut sentences = Vec::new();
    if let Some(deposit) = rows.iter().find(|row| row.part == Part::Deposit) {
        sentences.push(words.fill(
            "paper-plan-deposit",
            &[
                ("amount", (&words.amount(deposit.amount)).into()),
                ("day", (&words.day(deposit.due, Form::Full)).into()),
            ],
        ));
    }
    let rows: Vec<&Row> = rows
        .iter()
        .filter(|row| row.part == Part::Instalment)
        .collect();
    sentences.push(instalments(brief, plan, &rows));
    sentences.extend(costs(brief, plan));
    sentences.join(" ")
}

/// That the plan costs nothing, or how much; and what is let off.
fn costs(brief: &Brief<'_>, plan: &PlanLeft<'_>) -> Vec<String> {
    let words = &brief.words;
    let sum = |of: fn(&Row) -> Money| {
        let all = plan.asked.iter().map(of);
        Money::sum(all, plan.left.currency()).unwrap_or(plan.left)
    };
    let (interest, fees) = (sum(|row| row.interest), sum(|row| row.fee));
    let fill = |id, amount| words.fill(id, &[("amount", (&words.amount(amount)).into())]);
    let mut sentences = Vec::new();
    if interest.is_positive() {
        sentences.push(fill("paper-plan-interest", interest));
    } else {
        sentences.push(words.say("paper-plan-no-interest"));
    }
    if fees.is_positive() {
        sentences.push(fill("paper-plan-fees", fees));
    }
    let let_off = plan
        .plan
        .rows
        .iter()
        .filter(|row| row.part.is_conditional())
        .map(|row| row.amount);
    let let_off = Money::sum(let_off, plan.left.currency()).unwrap_or(plan.left);
    if let_off.is_positive() {
        sentences.push(fill("paper-plan-if-kept", let_off));
    }
    sentences
}

fn instalments(brief: &Brief<'_>, plan: &PlanLeft<'_>, rows: &[&Row]) -> String {
    let words = &brief.words;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return String::new();
    };
    let (from, to) = if first.due.year() == last.due.year() {
        (Form::Month, Form::Full)
    } else {
        (Form::Full, Form::Full)
    };
    let (from, to) = (words.day(first.due, from), words.day(last.due, to));
    if rows.len() == 1 {
        let amount = words.amount(first.amount);
        let gaps = [("amount", (&amount).into()), ("day", (&to).into())];
        return words.fill("paper-plan-single", &gaps);
    }
    let regular = plan.plan.standing_amendments().is_empty() && is_regular(&plan.plan.terms, rows);
    let rhythm = plan.plan.terms.when.rhythm.filter(|_| regular);
    let Some(rhythm) = rhythm.and_then(|rhythm| in_rhythm(words, rhythm, first.due)) else {
        let count = u64::try_from(rows.len()).unwrap_or(u64::MAX);
        return words.fill(
            "paper-plan-by-hand",
            &[
                ("count", count.into()),
                ("first", (&from).into()),
                ("last", (&to).into()),
            ],
        );
    };
    let (amount, odd) = sizes(words, rows);
    let (id, odd, odd_last) = match odd {
        Odd::None => ("paper-plan-regular", String::new(), String::new()),
        Odd::First(odd) => ("paper-plan-regular-odd-first", odd, String::new()),
        Odd::Last(odd) => ("paper-plan-regular-odd-last", odd, String::new()),
        Odd::Both(first, last) => ("paper-plan-regular-odd-both", first, last),
    };
    words.fill(
        id,
        &[
            ("amount", (&amount).into()),
            ("rhythm", (&rhythm).into()),
            ("first", (&from).into()),
            ("last", (&to).into()),
            ("odd", (&odd).into()),
            ("oddLast", (&odd_last).into()),
        ],
    )
}
