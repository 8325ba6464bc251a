//! What a change of a plan does, in a sentence.

use chrono::NaiveDate;
use money::currency::Currency;
use money::figure::Figure;
use schedule::amend::change::{Amendment, Change, InTheMeantime, Makeup};
use schedule::days::rhythm::Rhythm;
use schedule::terms::Span;
use words::words::{Form, Words};

use super::{figures, rhythm};

pub(super) fn sentence(
    words: &Words,
    currency: Currency,
    bears: bool,
    amendment: &Amendment,
) -> String {
    let id = format!("change-{}", amendment.change.key());
    let day = |day: NaiveDate| words.day(day, Form::Full);
    let time = |from, to| rhythm::span(words, Span { from, to });
    match amendment.change {
        Change::Holiday {
            from, to, interest, ..
        } => {
            let what = words.fill(&id, &[("time", (&time(from, to)).into())]);
            if !bears {
                return what;
            }
            let interest = words.say(match interest {
                InTheMeantime::Runs => "change-interest-runs",
                InTheMeantime::Frozen => "change-interest-frozen",
            });
            format!("{what} {interest}")
        }
        Change::Missed {
            then: Makeup::Move { to: on } | Makeup::Pause { until: on },
        } => words.fill(&id, &[("day", (&day(on)).into())]),
        Change::Missed {
            then: Makeup::Spread | Makeup::AddToEnd,
        }
        | Change::PaidMore { .. }
        | Change::ReAmortise => words.say(&id),
        Change::Reschedule {
            from,
            rhythm,
            first,
            each,
            count,
        } => {
            let how = how(words, currency, rhythm, first, each, count);
            let id = if how.is_empty() {
                "change-reschedule-anew"
            } else {
                &id
            };
            let from = day(from);
            words.fill(id, &[("day", (&from).into()), ("how", (&how).into())])
        }
        Change::ReAge {
            first,
            rhythm,
            count,
            each,
        } => {
            let how = how(words, currency, rhythm, Some(first), each, count);
            words.fill(&id, &[("how", (&how).into())])
        }
        Change::AddDebt { amount, .. } => {
            let amount = figures::amount(words, currency, amount);
            words.fill(&id, &[("amount", (&amount).into())])
        }
        Change::Settle { on } => {
            let on = on.unwrap_or(amendment.on);
            words.fill(&id, &[("day", (&day(on)).into())])
        }
        Change::InterestHold { from, to } => words.fill(&id, &[("time", (&time(from, to)).into())]),
        Change::Charge { row, amount } => {
            let amount = figures::amount(words, currency, amount);
            words.fill(
                &id,
                &[("amount", (&amount).into()), ("day", (&day(row)).into())],
            )
        }
        Change::Waive { row, amount } => {
            let amount = amount.map(|amount| figures::amount(words, currency, amount));
            let amount = amount.unwrap_or_default();
            words.fill(
                &id,
                &[("amount", (&amount).into()), ("day", (&day(row)).into())],
            )
        }
        Change::Cancel => words.fill(&id, &[("day", (&day(amendment.on)).into())]),
    }
}

/// How much, how often, from when and how many, as far as it is said.
fn how(
    words: &Words,
    currency: Currency,
    every: Option<Rhythm>,
    first: Option<NaiveDate>,
    each: Option<Figure>,
    count: Option<u32>,
) -> String {
    let each = each.map(|each| {
        let amount = figures::amount(words, currency, each);
        words.fill("change-how-each", &[("amount", (&amount).into())])
    });
    let every = every.map(|every| rhythm::rhythm(words, every, first));
    let first = first.map(|first| {
        let day = words.day(first, Form::Full);
        words.fill("change-how-first", &[("day", (&day).into())])
    });
    let count = count.map(|count| words.fill("change-how-count", &[("count", count.into())]));
    let parts: Vec<String> = [each, every, first, count].into_iter().flatten().collect();
    parts.join(", ")
}
