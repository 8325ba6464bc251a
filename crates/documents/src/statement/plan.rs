//! The plan, in words and with its next payments.

use chrono::{Datelike as _, NaiveDate};
use ledger::statement::{PlanLeft, Section};
use money::amount::{Money, MoneyError};
use schedule::dates::Rhythm;
use schedule::row::{Part, Row};
use schedule::terms::Amounts;
use words::words::Form;

use crate::layout::flow::Flow;
use crate::layout::page::{Ink, Kind};
use crate::statement::brief::Brief;
use crate::statement::tiles::{Tile, tiles};
use crate::statement::{BODY, HEADING};

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
    let regular = plan.plan.standing_amendments().is_empty()
        && matches!(
            plan.plan.terms.amounts,
            Amounts::Level { .. } | Amounts::Floor { .. } | Amounts::EqualPrincipal { .. }
        )
        && at_most_two_amounts(rows);
    let rhythm = plan.plan.terms.when.rhythm.filter(|_| regular);
    let Some(rhythm) = rhythm.and_then(|rhythm| in_rhythm(brief, rhythm, first.due)) else {
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
    let (amount, odd, id) = sizes(brief, rows);
    words.fill(
        id,
        &[
            ("amount", (&amount).into()),
            ("rhythm", (&rhythm).into()),
            ("first", (&from).into()),
            ("last", (&to).into()),
            ("odd", (&odd).into()),
        ],
    )
}

/// Whether the rows can be told by one amount and an odd one.
fn at_most_two_amounts(rows: &[&Row]) -> bool {
    let mut amounts: Vec<i64> = rows.iter().map(|row| row.amount.minor()).collect();
    amounts.sort_unstable();
    amounts.dedup();
    amounts.len() <= 2
}

/// The usual amount, an odd one, and the phrase that has a place for it.
fn sizes(brief: &Brief<'_>, rows: &[&Row]) -> (String, String, &'static str) {
    let words = &brief.words;
    let amounts: Vec<Money> = rows.iter().map(|row| row.amount).collect();
    let same = |amounts: &[Money]| amounts.windows(2).all(|pair| pair[0] == pair[1]);
    let (first, last) = (amounts[0], amounts[amounts.len() - 1]);
    if same(&amounts) {
        return (words.amount(first), String::new(), "paper-plan-regular");
    }
    if same(&amounts[..amounts.len() - 1]) {
        return (
            words.amount(first),
            words.amount(last),
            "paper-plan-regular-odd-last",
        );
    }
    if same(&amounts[1..]) {
        return (
            words.amount(last),
            words.amount(first),
            "paper-plan-regular-odd-first",
        );
    }
    // The odd coins are spread over the rows, so there are two amounts.
    let (one, other) = (words.amount(first), words.amount(last));
    let gaps = [("one", (&one).into()), ("other", (&other).into())];
    (
        words.fill("common-or", &gaps),
        String::new(),
        "paper-plan-regular",
    )
}

/// A rhythm in words; none for one that has no short words.
fn in_rhythm(brief: &Brief<'_>, rhythm: Rhythm, first: NaiveDate) -> Option<String> {
    let words = &brief.words;
    let weekday = [("weekday", first.weekday().number_from_monday().into())];
    let ordinal = |day: u32| words.fill("paper-day-of-month", &[("day", day.into())]);
    let on_day = |day: u32| {
        let id = if day > 28 {
            "paper-every-month-end"
        } else {
            "paper-every-month"
        };
        words.fill(id, &[("day", (&ordinal(day)).into())])
    };
    Some(match rhythm {
        Rhythm::Week { count: 1 } => words.fill("paper-every-week", &weekday),
        Rhythm::Week { count: 2 } => words.fill("paper-every-two-weeks", &weekday),
        Rhythm::Month {
            count: 1,
            day,
            nth: None,
            ..
        } => on_day(day.map_or(first.day(), u32::from)),
        Rhythm::HalfMonth { days: [one, two] } => words.fill(
            "paper-every-half-month",
            &[
                ("first", (&ordinal(u32::from(one))).into()),
                ("second", (&ordinal(u32::from(two))).into()),
            ],
        ),
        Rhythm::Day { .. } | Rhythm::Week { .. } | Rhythm::Month { .. } => return None,
    })
}
