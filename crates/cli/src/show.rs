//! Answers as text for a person, or as JSON for a script.

mod statement;

use std::process::ExitCode;

use amicable::ageing::{AgeingReport, AgeingView};
use amicable::allocate::AllocationView;
use amicable::amount::Amount;
use amicable::book::Verification;
use amicable::customer::CustomerPage;
use amicable::customers::CustomerList;
use amicable::error::{Code, Error};
use amicable::offers::{OfferView, WarningView};
use amicable::plan::{
    AmendmentPreview, DifferenceKind, Part, PlanPreview, PlanRow, PlanView, QuoteView, RowState,
};
use amicable::receivables::view::{ImportPreview, Imported, ProblemView};
use amicable::replay::ReplayView;
use amicable::schedule::{AprView, ScheduleView};
use amicable::standing::StandingView;
use amicable::statements::StatementsMade;
use serde::Serialize;

pub(crate) use self::statement::statement;
use crate::out::{note, say};

/// Prints a view as JSON or by `text`.
pub(crate) fn print<V: Serialize>(
    as_json: bool,
    view: &V,
    text: impl FnOnce(&V),
) -> Result<ExitCode, Error> {
    if as_json {
        json(view)?;
    } else {
        text(view);
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a view as JSON.
pub(crate) fn json(view: &impl Serialize) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(view)
        .map_err(|error| Error::new(Code::Io, error.to_string()))?;
    say!("{text}");
    Ok(())
}

fn money(amount: &Amount) -> String {
    format!("{} {}", amount.amount, amount.currency)
}

fn standing(standing: &StandingView) -> String {
    match standing {
        StandingView::Settled => "settled".to_owned(),
        StandingView::OnTrack { next } => {
            format!("on track, next {} on {}", money(&next.amount), next.on)
        }
        StandingView::Ahead { by, next, .. } => {
            format!(
                "ahead by {}, next {} on {}",
                money(by),
                money(&next.amount),
                next.on
            )
        }
        StandingView::Late { days, amount, .. } => {
            let days_word = if *days == 1 { "day" } else { "days" };
            format!("{days} {days_word} late with {}", money(amount))
        }
    }
}

/// The most letters of a name in a table; JSON has all of them.
const WIDEST: usize = 40;

/// A cell as it fits a table: a long one is cut, and shows that it was.
fn cut(cell: String) -> String {
    if cell.chars().count() <= WIDEST {
        return cell;
    }
    let start: String = cell.chars().take(WIDEST - 1).collect();
    format!("{}…", start.trim_end())
}

/// Prints rows in columns; those that hold figures are aligned right. The
/// last column may be as long as it likes.
fn table(right: &[usize], rows: &[Vec<String>]) {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let last = row.len().saturating_sub(1);
            let cells = row.iter().map(|cell| tidy(cell)).enumerate();
            cells
                .map(|(at, cell)| if at < last { cut(cell) } else { cell })
                .collect()
        })
        .collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in &rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = widths[column];
            if right.contains(&column) {
                format!("{cell:>width$}")
            } else {
                format!("{cell:<width$}")
            }
        });
        say!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

pub(crate) fn customers(list: &CustomerList) {
    let rows: Vec<Vec<String>> = list
        .rows
        .iter()
        .map(|row| {
            let balances: Vec<String> = row.balances.iter().map(money).collect();
            vec![
                row.reference.clone(),
                row.name.clone(),
                balances.join(", "),
                standing(&row.standing),
            ]
        })
        .collect();
    table(&[2], &rows);
    for total in &list.totals {
        say!(
            "{} open, {} of it late",
            money(&total.open),
            total.late.amount
        );
    }
    say!("{} of {} customers owe", list.counts.owing, list.counts.all);
}

pub(crate) fn owes(page: &CustomerPage) {
    let stands = page
        .accounts
        .iter()
        .map(|account| balance(&account.balance));
    let stands: Vec<String> = stands.collect();
    let stands = if stands.is_empty() {
        "owes nothing".to_owned()
    } else {
        stands.join(", ")
    };
    let (reference, name) = (tidy(&page.card.reference), tidy(&page.card.name));
    say!("{reference} {name} {stands} as of {}", page.as_of);
}

fn balance(amount: &Amount) -> String {
    match amount.amount.strip_prefix('-') {
        Some(over) => format!("has a credit of {over} {}", amount.currency),
        None => format!("owes {}", money(amount)),
    }
}

/// A text without what would move the cursor or colour the screen.
fn tidy(text: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(plain).collect()
}

pub(crate) fn customer(page: &CustomerPage) {
    say!("{} {}", tidy(&page.card.reference), tidy(&page.card.name));
    for account in &page.accounts {
        say!(
            "{}, {}",
            balance(&account.balance),
            standing(&account.standing)
        );
    }
    let rows: Vec<Vec<String>> = page
        .debts
        .iter()
        .map(|debt| {
            vec![
                debt.issued.to_string(),
                debt.reference.clone(),
                debt.description.clone(),
                format!("due {}", debt.due),
                money(&debt.amount),
                match &debt.voided_on {
                    Some(day) => format!("cancelled on {day}"),
                    None => format!("{} open", debt.open.amount),
                },
            ]
        })
        .collect();
    table(&[4, 5], &rows);
    page.plans.iter().filter(|plan| plan.running).for_each(plan);
}

/// Parts of a plan that are no plain instalment.
fn part(part: Part) -> &'static str {
    match part {
        Part::Deposit => "deposit",
        Part::Instalment => "",
        Part::Grace => "nothing is asked for",
        Part::Review => "to be talked about",
        Part::Discount | Part::WaivedInterest => "let off if all before it is on time",
    }
}

/// How a row stands, and what of it is open where only a part is.
fn state(row: &PlanRow) -> String {
    let open = |word: &str| {
        if row.paid.amount.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            format!("{word}, {} open", row.open.amount)
        } else {
            word.to_owned()
        }
    };
    match row.state {
        RowState::Paid => "paid".to_owned(),
        RowState::Late => open("late"),
        RowState::Next => open("next"),
        RowState::Later => open(""),
        RowState::Nothing | RowState::IfKept => String::new(),
    }
}

pub(crate) fn schedule(view: &ScheduleView) {
    let rows: Vec<Vec<String>> = view
        .rows
        .iter()
        .map(|row| {
            vec![
                row.number.to_string(),
                row.date.to_string(),
                row.principal.amount.clone(),
                row.interest.amount.clone(),
                row.fee.amount.clone(),
                row.total.amount.clone(),
                row.closing.amount.clone(),
                row.explanation.clone(),
            ]
        })
        .collect();
    let head = ["", "due", "debt", "interest", "fee", "payment", "left", ""];
    let head = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    table(&[0, 2, 3, 4, 5, 6], &rows);
    let found = &view.found;
    let amounts = [
        ("each", &found.each),
        ("deposit", &found.deposit),
        ("balloon", &found.balloon),
    ];
    let mut figures: Vec<String> = amounts
        .iter()
        .filter_map(|(name, amount)| Some(format!("{name} {}", amount.as_ref()?.amount)))
        .collect();
    figures.extend(found.rate.map(|rate| format!("{rate}% a year")));
    if let (Some(first), Some(until)) = (found.first, found.until) {
        figures.push(format!("from {first} until {until}"));
    }
    say!("{}", figures.join(", "));
    say!(
        "{} in {} payments; the plan costs {}",
        money(&view.totals.total),
        view.found.count,
        money(&view.totals.cost),
    );
    if let (Some(us), Some(eu)) = (view.apr.us, view.apr.eu) {
        say!("a year: {us}% (US, Regulation Z), {eu}% (EU)");
    }
}

pub(crate) fn preview(found: &PlanPreview) {
    plan(&found.plan);
    warnings(&found.warnings);
}

pub(crate) fn offers(offers: &[OfferView]) {
    for offer in offers {
        say!("{}. {}: {}", offer.rank, offer.title, offer.headline);
        say!(
            "   {} payments, the largest {}, the last {} on {}; it costs {}",
            offer.payments,
            offer.largest.amount,
            offer.last.amount,
            offer.last_on.map_or(String::new(), |day| day.to_string()),
            money(&offer.cost),
        );
        say!("   {}", offer.because);
        warnings(&offer.warnings);
    }
}

fn warnings(warnings: &[WarningView]) {
    for warning in warnings {
        say!("   note: {} {}", warning.sentence, warning.stay_below);
        say!("   ({}, looked up on {})", warning.source, warning.checked);
    }
}

pub(crate) fn amendment(found: &AmendmentPreview) {
    say!("{}", found.sentence);
    let cell = |rows: &[PlanRow], number: Option<u32>| {
        let row = number.and_then(|number| rows.get(number as usize - 1));
        row.map_or([String::new(), String::new()], |row| {
            [row.due.to_string(), row.amount.amount.clone()]
        })
    };
    let rows: Vec<Vec<String>> = found
        .differences
        .iter()
        .map(|difference| {
            let [before, was] = cell(&found.before.rows, difference.before);
            let [after, is] = cell(&found.after.rows, difference.after);
            let mark = match difference.kind {
                DifferenceKind::Same => "",
                DifferenceKind::Changed => "changed",
                DifferenceKind::Moved => "moved",
                DifferenceKind::Added => "new",
                DifferenceKind::Removed => "gone",
            };
            vec![before, was, after, is, mark.to_owned()]
        })
        .collect();
    table(&[1, 3], &rows);
}

pub(crate) fn life(found: &ReplayView) {
    for version in &found.versions {
        say!("from {}: {}", version.from, version.sentence);
        let rows: Vec<Vec<String>> = version
            .rows
            .iter()
            .map(|row| {
                vec![
                    row.number.to_string(),
                    row.due.to_string(),
                    row.amount.amount.clone(),
                    format!("{} open", row.open.amount),
                    part(row.part).to_owned(),
                ]
            })
            .collect();
        table(&[0, 2, 3], &rows);
    }
    say!("{} is on no payment", money(&found.credit));
    found.quote.iter().for_each(quote);
    for refused in &found.refused {
        say!("{} had no effect: {}", refused.id, refused.reason);
    }
}

pub(crate) fn allocation(found: &AllocationView) {
    let rows: Vec<Vec<String>> = found
        .parts
        .iter()
        .map(|part| {
            vec![
                part.payment.to_string(),
                part.on.to_string(),
                part.amount.amount.clone(),
                format!("row {}", part.row),
                part.component.clone(),
                part.class.clone(),
            ]
        })
        .collect();
    table(&[0, 2], &rows);
    for credit in &found.credits {
        say!("{}: {} is over", credit.payment, money(&credit.amount));
    }
}

pub(crate) fn quote(quote: &QuoteView) {
    say!("{} settles it on {}", money(&quote.total), quote.on);
    say!(
        "{} of the debt, {} interest, {} fees; {}",
        quote.principal.amount,
        // Both are paid, and both are interest.
        format_args!(
            "{} + {}",
            quote.interest_due.amount, quote.interest_accrued.amount
        ),
        quote.fees.amount,
        match quote.saved.amount.strip_prefix('-') {
            Some(more) => format!("{more} more than the plan asks for"),
            None => format!("{} is saved", quote.saved.amount),
        },
    );
}

pub(crate) fn annual_rate(apr: &AprView) {
    say!(
        "{}% a year ({} before rounding); {} for {}, which costs {}",
        apr.apr,
        apr.rate,
        apr.total_payable,
        apr.advanced,
        apr.cost
    );
}

pub(crate) fn plan(view: &PlanView) {
    say!(
        "{} in {} payments, the last on {}",
        money(&view.total),
        view.count,
        view.last_on
    );
    let rows: Vec<Vec<String>> = view
        .rows
        .iter()
        .map(|row| {
            vec![
                row.number.to_string(),
                row.due.to_string(),
                row.amount.amount.clone(),
                format!("{} left", row.left.amount),
                state(row),
                part(row.part).to_owned(),
            ]
        })
        .collect();
    table(&[0, 2, 3], &rows);
}

pub(crate) fn ageing(report: &AgeingReport) {
    let cells = |ageing: &AgeingView| {
        [
            &ageing.not_due.amount,
            &ageing.days1_to30.amount,
            &ageing.days31_to60.amount,
            &ageing.days61_to90.amount,
            &ageing.over90.amount,
            &ageing.credit,
            &ageing.total,
        ]
        .map(|amount| amount.amount.clone())
    };
    let head = [
        "not due", "1-30", "31-60", "61-90", "over 90", "credit", "total",
    ];
    let mut rows = vec![
        ["", "", ""]
            .iter()
            .chain(&head)
            .map(|s| (*s).to_owned())
            .collect(),
    ];
    for customer in &report.customers {
        let mut row = vec![
            customer.reference.clone(),
            customer.name.clone(),
            customer.currency.clone(),
        ];
        row.extend(cells(&customer.ageing));
        rows.push(row);
    }
    for total in &report.totals {
        let mut row = vec![
            "total".to_owned(),
            format!("{} owe", total.owing),
            total.currency.clone(),
        ];
        row.extend(cells(&total.ageing));
        rows.push(row);
    }
    table(&[3, 4, 5, 6, 7, 8, 9], &rows);
}

pub(crate) fn problems(problems: &[ProblemView]) {
    for problem in problems {
        let column = problem
            .column
            .as_deref()
            .map_or(String::new(), |c| format!(", {c}"));
        note!(
            "line {}{column}, “{}”: {}",
            problem.line,
            problem.value,
            problem.reason
        );
    }
}

pub(crate) fn import_preview(preview: &ImportPreview) {
    for mapped in &preview.mapping.columns {
        let column = match &mapped.column {
            amicable::receivables::mapping::ColumnRef::Number(number) => format!("column {number}"),
            amicable::receivables::mapping::ColumnRef::Name(name) => name.clone(),
        };
        say!("{} = {column}", mapped.field);
    }
    if preview.remembered {
        say!("read like the file before; a --map file says otherwise");
    }
    say!("days are written {}", preview.mapping.dates);
    let charged: Vec<String> = preview.charged.iter().map(money).collect();
    say!(
        "{} records: {} new debts ({}), {} in the ledger already, {} new customers, {} payments",
        preview.records,
        preview.new_debts,
        charged.join(", "),
        preview.known_debts,
        preview.new_customers,
        preview.new_payments,
    );
    for doubt in &preview.doubts {
        let must = if doubt.must_be_answered {
            "must be answered"
        } else {
            "please check"
        };
        say!("{must}: {}", doubt.question);
    }
    problems(&preview.problems);
    problems(&preview.remarks);
}

pub(crate) fn imported(made: &Imported) {
    say!(
        "{} debts, {} customers and {} payments added; {} debts were there already; {} records skipped",
        made.debts,
        made.customers,
        made.payments,
        made.known,
        made.skipped,
    );
}

pub(crate) fn made(made: &StatementsMade) {
    say!("{} statements", made.customers);
    for file in &made.files {
        say!("{}", file.display());
    }
}

pub(crate) fn verification(found: &Verification) {
    if found.is_sound {
        say!(
            "sound: {} entries in the journal, and the tables are what they make",
            found.entries
        );
    }
    for problem in &found.problems {
        say!("{problem}");
    }
}
