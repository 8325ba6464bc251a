//! The answer to the only question that a reader has: how much, and is
//! all well?

use ledger::standing::{NextDue, Standing};
use ledger::statement::Section;
use money::amount::{Money, MoneyError};

use crate::statement::brief::Brief;

/// One big sentence, and a plain one that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) headline: String,
    pub(crate) why: String,
}

/// The answer for the whole letter; without an explanation if several
/// currencies explain themselves further down.
pub(crate) fn overall(brief: &Brief<'_>) -> Result<Answer, MoneyError> {
    let words = &brief.words;
    let sections = brief.sections();
    if let [section] = sections.as_slice() {
        return answer(brief, section);
    }
    let written = |some: fn(&Section<'_>) -> bool| -> Vec<String> {
        let amounts = sections.iter().filter(|section| some(section));
        amounts.map(|s| words.amount(size(s.closing))).collect()
    };
    let owed = words.list(&written(|section| section.closing.is_positive()));
    let credits = words.list(&written(|section| section.closing.is_negative()));
    let headline = match (owed.is_empty(), credits.is_empty()) {
        (true, true) => words.say("paper-answer-nothing"),
        (true, false) => words.fill("paper-answer-credit", &[("amount", (&credits).into())]),
        (false, true) => words.fill("paper-answer-several", &[("amounts", (&owed).into())]),
        (false, false) => words.fill(
            "paper-answer-several-credit",
            &[("amounts", (&owed).into()), ("credits", (&credits).into())],
        ),
    };
    let why = if sections.is_empty() {
        words.say("paper-why-empty")
    } else {
        String::new()
    };
    Ok(Answer { headline, why })
}

/// The answer for one currency.
pub(crate) fn answer(brief: &Brief<'_>, section: &Section<'_>) -> Result<Answer, MoneyError> {
    let words = &brief.words;
    let amount = words.amount(size(section.closing));
    let owing = |id: &str| words.fill(id, &[("amount", (&amount).into())]);
    if section.closing.is_negative() {
        return Ok(Answer {
            headline: owing("paper-answer-credit"),
            why: words.say("paper-why-credit"),
        });
    }
    Ok(match section.standing {
        Standing::Late {
            days,
            since,
            amount: late,
            ..
        } => late_answer(brief, section, late, days, since)?,
        Standing::OnTrack { next } if section.plans.is_empty() => Answer {
            headline: owing("paper-answer-owes"),
            why: next_part(brief, section, next),
        },
        Standing::OnTrack { next } => Answer {
            headline: owing("paper-answer-plan-on-track"),
            why: next_payment(brief, section, next)?,
        },
        Standing::Ahead { by, next, .. } => Answer {
            headline: owing("paper-answer-plan-ahead"),
            why: words.fill(
                "paper-why-ahead",
                &[
                    ("by", (&words.amount(by)).into()),
                    ("amount", (&words.amount(next.amount)).into()),
                    ("day", (&brief.sentence_day(next.on)).into()),
                ],
            ),
        },
        Standing::Settled => {
            let day = words.day(brief.statement.to, words::words::Form::Full);
            Answer {
                headline: words.say("paper-answer-nothing"),
                why: words.fill("paper-why-nothing", &[("day", (&day).into())]),
            }
        }
    })
}

/// Something is past its day: how much, for how long, and that talking
/// helps.
fn late_answer(
    brief: &Brief<'_>,
    section: &Section<'_>,
    late: Money,
    days: i64,
    since: chrono::NaiveDate,
) -> Result<Answer, MoneyError> {
    let words = &brief.words;
    let rows = section.plans.iter().flat_map(|plan| &plan.rows);
    let rows: Vec<_> = rows
        .filter(|row| row.row.due < brief.statement.to)
        .collect();
    let in_plan = Money::sum(rows.iter().map(|row| row.open), section.currency)?;
    let buckets = section.ageing.buckets();
    let things: u32 = buckets.iter().skip(1).map(|bucket| bucket.count).sum();
    let id = if in_plan == late && rows.len() == 1 {
        "paper-answer-late-plan"
    } else if in_plan == late {
        "paper-answer-late-plan-many"
    } else {
        match (late == section.closing, things <= 1) {
            (true, true) => "paper-answer-late",
            (true, false) => "paper-answer-late-many",
            (false, true) => "paper-answer-late-part",
            (false, false) => "paper-answer-late-part-many",
        }
    };
    let headline = words.fill(
        id,
        &[
            ("amount", (&words.amount(section.closing)).into()),
            ("late", (&words.amount(late)).into()),
            ("days", days.unsigned_abs().into()),
            ("count", u64::try_from(rows.len()).unwrap_or(0).into()),
        ],
    );
    let why = if things <= 1 {
        "paper-why-late"
    } else {
        "paper-why-late-many"
    };
    let day = brief.sentence_day(since);
    Ok(Answer {
        headline,
        why: words.fill(why, &[("day", (&day).into())]),
    })
}

/// What is asked for next, without a plan.
fn next_part(brief: &Brief<'_>, section: &Section<'_>, next: NextDue) -> String {
    let words = &brief.words;
    let day = brief.sentence_day(next.on);
    if next.amount == section.closing {
        return words.fill("paper-why-pay-by", &[("day", (&day).into())]);
    }
    let amount = words.amount(next.amount);
    words.fill(
        "paper-why-next",
        &[("amount", (&amount).into()), ("day", (&day).into())],
    )
}

/// How far the plan has come and what is next. Something beside the plan
/// may be asked for first; then that is said.
fn next_payment(
    brief: &Brief<'_>,
    section: &Section<'_>,
    next: NextDue,
) -> Result<String, MoneyError> {
    let words = &brief.words;
    let rows = || section.plans.iter().flat_map(|plan| &plan.rows);
    let that_day = rows().filter(|row| row.row.due == next.on);
    let that_day = Money::sum(that_day.map(|row| row.open), section.currency)?;
    if that_day != next.amount {
        return Ok(next_part(brief, section, next));
    }
    let mut made = 0_u32;
    for plan in &section.plans {
        made = made.saturating_add(plan.made);
    }
    let open = u32::try_from(rows().count()).unwrap_or(u32::MAX);
    let id = match (made, open) {
        (0, _) => "paper-why-plan-first",
        (_, 1) => "paper-why-plan-last",
        _ => "paper-why-plan-next",
    };
    Ok(words.fill(
        id,
        &[
            ("paid", made.into()),
            ("count", made.saturating_add(open).into()),
            ("amount", (&words.amount(next.amount)).into()),
            ("day", (&brief.sentence_day(next.on)).into()),
        ],
    ))
}

/// An amount without its direction, which the sentence says.
fn size(amount: Money) -> Money {
    if amount.is_negative() {
        amount.negated()
    } else {
        amount
    }
}
