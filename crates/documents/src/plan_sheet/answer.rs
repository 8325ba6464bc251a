//! The answer: what is owed, how much is paid how often, what it costs.

use chrono::{Datelike as _, NaiveDate};
use money::amount::{Money, MoneyError};
use money::figure::Figure;
use schedule::days::rhythm::Rhythm;
use schedule::row::{Part, Row, Why};
use schedule::terms::{Amounts, Span};
use words::words::{Form, Words};

use crate::letter::rhythm::{
    Odd, alike_between, at_most_two_amounts, in_rhythm, is_regular, sizes,
};
use crate::plan_sheet::{Brief, PlanSheet, SheetRow, Stage};

/// A big sentence or two, what explains them, and what to pay first.
pub(crate) struct Answer {
    pub(crate) headline: Vec<String>,
    pub(crate) why: Vec<String>,
    /// None where nothing is to be paid by this plan.
    pub(crate) asked: Option<String>,
}

/// The sums of a plan.
struct Sums {
    /// What was owed at the start and what was added to it.
    debt: Money,
    interest: Money,
    fees: Money,
    /// All of it, what may be let off included.
    total: Money,
    /// All that is asked for whatever happens.
    if_kept: Money,
    /// What is let off if the plan is kept.
    let_off: Money,
    paid: Money,
    open: Money,
}

pub(crate) fn answer(brief: &Brief<'_>) -> Result<Answer, MoneyError> {
    let (sheet, words) = (brief.sheet, &brief.words);
    let sums = sums(sheet)?;
    let rows = asked_rows(sheet);
    if rows.is_empty() {
        return Ok(Answer {
            headline: vec![words.say("paper-sheet-paid")],
            why: vec![costs(brief, &sums)],
            asked: None,
        });
    }
    let part = |part: Part| rows.iter().find(move |row| row.part == part);
    let payments = rows
        .iter()
        .filter(|row| !matches!(row.part, Part::Deposit | Part::Review));
    // What is still open from before goes by no rhythm.
    let running = matches!(sheet.stage, Stage::Agreed { .. });
    let (late, payments): (Vec<&Row>, Vec<&Row>) =
        payments.partition(|row| running && row.due < sheet.on);
    let pays = pays(brief, &payments);
    let (owes, owed) = match sheet.stage {
        Stage::Agreed { .. } if sums.paid.is_positive() => ("paper-sheet-left", sums.open),
        Stage::Offered | Stage::Agreed { .. } => ("paper-sheet-owes", sums.debt),
        Stage::Replaced { .. } | Stage::Ended { .. } => ("paper-sheet-owed", sums.debt),
    };
    let owes = words.fill(owes, &[("amount", (&words.amount(owed)).into())]);
    let mut headline = vec![owes, pays.headline];
    headline.retain(|sentence| !sentence.is_empty());
    let mut why = Vec::new();
    if let Some(deposit) = part(Part::Deposit) {
        why.push(on_day(brief, "paper-sheet-deposit", deposit));
    }
    why.extend(pays.more);
    if let Some(first) = late.first() {
        let late = Money::sum(late.iter().map(|row| row.amount), first.amount.currency())?;
        let late = words.amount(late);
        why.push(words.fill("paper-sheet-still-open", &[("amount", (&late).into())]));
    }
    if let Some(review) = part(Part::Review) {
        why.push(on_day(brief, "paper-sheet-review", review));
    }
    why.extend(pauses(brief, &rows));
    if sums.paid.is_positive() {
        let paid = words.amount(sums.paid);
        why.push(words.fill("paper-sheet-paid-so-far", &[("amount", (&paid).into())]));
    }
    let mut about = vec![costs(brief, &sums)];
    if sums.let_off.is_positive() {
        about.push(words.fill(
            "paper-sheet-let-off",
            &[
                ("amount", (&words.amount(sums.let_off)).into()),
                ("total", (&words.amount(sums.if_kept)).into()),
            ],
        ));
    }
    if let (None, Some(day)) = (&sheet.change, sheet.replaces) {
        let id = match sheet.stage {
            Stage::Offered => "paper-sheet-would-replace",
            _ => "paper-sheet-replaces",
        };
        about.push(words.fill(id, &[("day", (&brief.full_day(day)).into())]));
    }
    Ok(Answer {
        headline,
        why: vec![why.join(" "), about.join(" ")],
        asked: asked(brief, &rows)?,
    })
}

/// The rows that the sheet asks for: of a plan that runs, what is open on
/// them.
fn asked_rows(sheet: &PlanSheet<'_>) -> Vec<Row> {
    let running = matches!(sheet.stage, Stage::Agreed { .. });
    sheet
        .rows
        .iter()
        .filter(|row| !row.if_not_kept)
        .map(|row| Row {
            amount: if running { row.open } else { row.row.amount },
            ..row.row
        })
        .filter(|row| row.amount.is_positive())
        .collect()
}

fn sums(sheet: &PlanSheet<'_>) -> Result<Sums, MoneyError> {
    let currency = sheet.rows[0].row.amount.currency();
    let sum = |of: &dyn Fn(&SheetRow) -> Option<Money>| {
        Money::sum(sheet.rows.iter().filter_map(of), currency)
    };
    let all = |of: fn(&Row) -> Money| sum(&|row: &SheetRow| Some(of(&row.row)));
    // Interest that was added to the debt is paid as debt and is still
    // interest.
    let capitalised = sum(&|row: &SheetRow| {
        let debt = row.row.why.has(Why::Advance);
        (!debt).then_some(row.row.added)
    })?;
    let principal = sum(&|row: &SheetRow| Some(row.row.principal))?;
    Ok(Sums {
        debt: principal.checked_sub(capitalised)?,
        interest: all(|row| row.interest)?.checked_add(capitalised)?,
        fees: all(|row| row.fee)?,
        total: all(|row| row.amount)?,
        if_kept: sum(&|row: &SheetRow| (!row.if_not_kept).then_some(row.row.amount))?,
        let_off: sum(&|row: &SheetRow| row.if_not_kept.then_some(row.row.amount))?,
        paid: sum(&|row: &SheetRow| Some(row.paid))?,
        open: sum(&|row: &SheetRow| (!row.if_not_kept).then_some(row.open))?,
    })
}

/// How much how often, and what more there is to say about it.
struct Pays {
    headline: String,
    more: Option<String>,
}

fn pays(brief: &Brief<'_>, rows: &[&Row]) -> Pays {
    let words = &brief.words;
    let could = match brief.sheet.stage {
        Stage::Offered => ["could-pay", "could-pay-once", "could-pay-parts"],
        Stage::Agreed { .. } => ["pay", "pay-once", "pay-parts"],
        Stage::Replaced { .. } | Stage::Ended { .. } => ["paid-by", "paid-once", "paid-parts"],
    };
    let [regular, once, parts] = could.map(|id| format!("paper-sheet-{id}"));
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Pays {
            headline: String::new(),
            more: None,
        };
    };
    if rows.len() == 1 {
        let amount = words.amount(first.amount);
        let day = brief.full_day(first.due);
        let gaps = [("amount", (&amount).into()), ("day", (&day).into())];
        return Pays {
            headline: words.fill(&once, &gaps),
            more: None,
        };
    }
    let from = if first.due.year() == last.due.year() {
        Form::Month
    } else {
        Form::Full
    };
    let (from, to) = (words.day(first.due, from), brief.full_day(last.due));
    let count = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let mut gaps = vec![
        ("count", count.into()),
        ("first", (&from).into()),
        ("last", (&to).into()),
    ];
    let Some(rhythm) =
        rhythm(brief.sheet, rows).and_then(|r| in_rhythm(words, r, first.contractual))
    else {
        return Pays {
            headline: words.fill(&parts, &gaps[..1]),
            more: Some(words.fill("paper-sheet-payments-below", &gaps)),
        };
    };
    let (amount, odd) = sizes(words, rows);
    let (id, odd, odd_last) = match odd {
        Odd::None => ("paper-sheet-payments", String::new(), String::new()),
        Odd::First(odd) => ("paper-sheet-payments-odd-first", odd, String::new()),
        Odd::Last(odd) => ("paper-sheet-payments-odd-last", odd, String::new()),
        Odd::Both(first, last) => ("paper-sheet-payments-odd-both", first, last),
    };
    gaps.push(("odd", (&odd).into()));
    gaps.push(("oddLast", (&odd_last).into()));
    Pays {
        headline: words.fill(
            &regular,
            &[("amount", (&amount).into()), ("rhythm", (&rhythm).into())],
        ),
        more: Some(words.fill(id, &gaps)),
    }
}

/// The rhythm of payments that it tells; of a plan that was changed, the
/// one that its days have now.
fn rhythm(sheet: &PlanSheet<'_>, rows: &[&Row]) -> Option<Rhythm> {
    if sheet.change.is_some() {
        let regular = at_most_two_amounts(rows) || alike_between(rows);
        return rhythm_of(rows).filter(|_| regular);
    }
    let token = matches!(sheet.terms.amounts, Amounts::Token { .. }) && at_most_two_amounts(rows);
    let regular = token || is_regular(sheet.terms, rows);
    sheet.terms.when.rhythm.filter(|_| regular)
}

fn rhythm_of(rows: &[&Row]) -> Option<Rhythm> {
    let days: Vec<NaiveDate> = rows.iter().map(|row| row.contractual).collect();
    let apart = |count: i64| {
        let mut pairs = days.windows(2);
        pairs.all(|pair| pair[1].signed_duration_since(pair[0]).num_days() == count)
    };
    if apart(7) {
        return Some(Rhythm::Week { count: 1 });
    }
    if apart(14) {
        return Some(Rhythm::Week { count: 2 });
    }
    let anchor = days.iter().map(|day| day.day()).max()?;
    let month = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
    let monthly = days
        .windows(2)
        .all(|pair| month(pair[1]) - month(pair[0]) == 1)
        && days.iter().all(|day| {
            let is_last = day.succ_opt().is_some_and(|next| next.day() == 1);
            day.day() == anchor || is_last
        });
    let day = u8::try_from(anchor).ok()?;
    monthly.then(|| Rhythm::monthly_on(day))
}

/// A sentence about one row.
fn on_day(brief: &Brief<'_>, id: &str, row: &Row) -> String {
    let amount = brief.words.amount(row.amount);
    let day = brief.full_day(row.due);
    let gaps = [("amount", (&amount).into()), ("day", (&day).into())];
    brief.words.fill(id, &gaps)
}

/// When nothing is asked for.
fn pauses(brief: &Brief<'_>, rows: &[Row]) -> Option<String> {
    let (sheet, words) = (brief.sheet, &brief.words);
    if sheet.change.is_some() {
        return None;
    }
    let (first, last) = (rows.first()?.due, rows.last()?.due);
    let months = sheet.terms.when.skip_months.iter();
    let months = months.map(|month| {
        let gaps = [("month", u32::from(*month).into())];
        words.fill("paper-sheet-in-month", &gaps)
    });
    let between = |span: &&Span| span.from <= last && first <= span.to;
    let spans = sheet.terms.when.skip.iter().filter(between);
    let spans = spans.map(|span| {
        let period = words.period(span.from, span.to);
        words.fill("paper-sheet-in-period", &[("period", (&period).into())])
    });
    let when: Vec<String> = months.chain(spans).collect();
    let when = words.list(&when);
    (!when.is_empty()).then(|| words.fill("paper-sheet-pauses", &[("when", (&when).into())]))
}

/// What it costs beside the debt, and what that is a year.
fn costs(brief: &Brief<'_>, sums: &Sums) -> String {
    let words = &brief.words;
    let id = match (sums.interest.is_positive(), sums.fees.is_positive()) {
        (false, false) => return words.say("paper-sheet-costs-nothing"),
        (true, false) => "paper-sheet-costs-interest",
        (false, true) => "paper-sheet-costs-fees",
        (true, true) => "paper-sheet-costs-both",
    };
    let costs = words.fill(
        id,
        &[
            ("interest", (&words.amount(sums.interest)).into()),
            ("fees", (&words.amount(sums.fees)).into()),
            ("total", (&words.amount(sums.total)).into()),
        ],
    );
    match brief.sheet.apr {
        None => costs,
        Some(apr) => {
            let percent = percent(words, apr);
            let apr = words.fill("paper-sheet-apr", &[("percent", (&percent).into())]);
            format!("{costs} {apr}")
        }
    }
}

/// A number with the sign for decimals that amounts have.
fn percent(words: &Words, number: Figure) -> String {
    let sample = "EUR".parse().ok().and_then(|currency| {
        let sample = Money::from_minor(150, currency).ok()?;
        words.figure(sample).chars().find(|c| !c.is_ascii_digit())
    });
    number
        .to_string()
        .replace('.', &sample.unwrap_or('.').to_string())
}

/// What is asked for now or next; none where nothing is.
fn asked(brief: &Brief<'_>, rows: &[Row]) -> Result<Option<String>, MoneyError> {
    let (sheet, words) = (brief.sheet, &brief.words);
    let (Stage::Offered | Stage::Agreed { .. }, Some(first)) = (&sheet.stage, rows.first()) else {
        return Ok(None);
    };
    let late: Vec<Money> = rows
        .iter()
        .filter(|row| row.due < sheet.on && sheet.stage != Stage::Offered)
        .map(|row| row.amount)
        .collect();
    if !late.is_empty() {
        let late = Money::sum(late, first.amount.currency())?;
        return Ok(Some(words.amount(late)));
    }
    let amount = words.amount(first.amount);
    let day = brief.parties().sentence_day(first.due);
    let gaps = [("amount", (&amount).into()), ("day", (&day).into())];
    Ok(Some(words.fill("paper-pay-by", &gaps)))
}
