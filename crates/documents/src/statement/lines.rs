//! What a line of the table says.

use ledger::debt::Debt;
use ledger::entry::{Entry, EntryKind, Method};
use ledger::statement::{Line, Part, What};
use money::amount::{Money, MoneyError};

use crate::letter::{debt_called, debt_name, given};
use crate::statement::brief::Brief;

/// How many debts a payment names before it says "and 7 more".
const MOST_NAMED: usize = 4;

/// The words for a line.
pub(crate) fn line(brief: &Brief<'_>, line: &Line<'_>) -> Result<String, MoneyError> {
    Ok(match &line.what {
        What::Charged(debt) => charged(brief, debt),
        What::Posted {
            entry,
            towards,
            credit,
        } => posted(brief, entry, towards, *credit)?,
        What::ChargeVoided(debt, void) => {
            cancelled(brief, &name(brief, debt), debt.issued, &void.reason)
        }
        What::EntryVoided(entry, void) => {
            cancelled(brief, &kind(brief, entry), entry.on, &void.reason)
        }
        What::PlanInterest(_) => brief.words.say("paper-line-plan-interest"),
        What::PlanFee(_) => brief.words.say("paper-line-plan-fee"),
        What::PlanLetOff(_) => brief.words.say("paper-line-plan-let-off"),
        What::PlanWaived(_) => brief.words.say("paper-line-plan-waived"),
    })
}

fn charged(brief: &Brief<'_>, debt: &Debt) -> String {
    let words = &brief.words;
    let mut line = name(brief, debt);
    if let (Some(_), Some(what)) = (given(Some(&debt.reference)), given(Some(&debt.description))) {
        line = format!("{line}, {what}");
    }
    // "Fitting the door., due" is how a sentence does not go on.
    line.truncate(line.trim_end_matches([',', '.', ';', ' ']).len());
    if debt.due != debt.issued {
        let day = brief.column_day(debt.due);
        let gaps = [("line", (&line).into()), ("day", (&day).into())];
        line = words.fill("paper-line-due", &gaps);
    }
    if debt.disputed {
        line = words.fill("paper-line-disputed", &[("line", (&line).into())]);
    }
    line
}

/// What both sides call a debt by: its reference, else what it was for.
fn name(brief: &Brief<'_>, debt: &Debt) -> String {
    debt_name(&brief.words, debt)
}

/// The same within a sentence.
fn name_within(brief: &Brief<'_>, debt: &Debt) -> String {
    debt_called(
        &brief.words,
        debt,
        "paper-invoice-within",
        "paper-charge-within",
    )
}

fn posted(
    brief: &Brief<'_>,
    entry: &Entry,
    towards: &[Part<'_>],
    credit: Money,
) -> Result<String, MoneyError> {
    let words = &brief.words;
    let mut line = match &entry.kind {
        EntryKind::Payment { method, .. } => words.say(match method {
            Method::BankTransfer => "paper-payment-bank-transfer",
            Method::Card => "paper-payment-card",
            Method::Cash => "paper-payment-cash",
            Method::Cheque => "paper-payment-cheque",
            Method::DirectDebit => "paper-payment-direct-debit",
            Method::Other => "paper-payment-other",
        }),
        _ => kind(brief, entry),
    };
    if let EntryKind::Payment { reference, .. } = &entry.kind
        && let Some(reference) = given(Some(reference))
    {
        let gaps = [("line", (&line).into()), ("reference", reference.into())];
        line = words.fill("paper-line-reference", &gaps);
    }
    if !towards.is_empty() {
        let debts = named(brief, towards, credit)?;
        let gaps = [("line", (&line).into()), ("debts", (&debts).into())];
        line = words.fill("paper-line-towards", &gaps);
    }
    if credit.is_positive() {
        let amount = words.figure(credit);
        let gaps = [("line", (&line).into()), ("amount", (&amount).into())];
        line = if towards.is_empty() {
            words.fill("paper-line-kept-all", &gaps[..1])
        } else {
            words.fill("paper-line-kept", &gaps)
        };
    }
    // A remark on a payment is the owner's own; the reason for anything
    // else is the customer's to know.
    let told = !matches!(entry.kind, EntryKind::Payment { .. });
    Ok(with_note(
        brief,
        line,
        given(Some(&entry.note)).filter(|_| told),
    ))
}

/// The debts that a payment went to, with the share of each if there is
/// more than one place that it went to.
fn named(brief: &Brief<'_>, towards: &[Part<'_>], credit: Money) -> Result<String, MoneyError> {
    let words = &brief.words;
    let alone = towards.len() == 1 && !credit.is_positive();
    let (named, rest) = if towards.len() > MOST_NAMED + 1 {
        towards.split_at(MOST_NAMED)
    } else {
        (towards, &towards[..0])
    };
    let mut debts: Vec<String> = named
        .iter()
        .map(|part| {
            let debt = name_within(brief, part.debt);
            let amount = words.figure(part.amount);
            if alone {
                return debt;
            }
            let gaps = [("debt", (&debt).into()), ("amount", (&amount).into())];
            words.fill("paper-line-part", &gaps)
        })
        .collect();
    if let [first, ..] = rest {
        let amount = Money::sum(rest.iter().map(|part| part.amount), first.amount.currency())?;
        let count = u64::try_from(rest.len()).unwrap_or(u64::MAX);
        debts.push(words.fill(
            "paper-line-more",
            &[
                ("count", count.into()),
                ("amount", (&words.figure(amount)).into()),
            ],
        ));
    }
    Ok(words.list(&debts))
}

/// An entry's bare name.
fn kind(brief: &Brief<'_>, entry: &Entry) -> String {
    brief.words.say(match entry.kind {
        EntryKind::Payment { .. } => "paper-payment",
        EntryKind::Credit => "paper-credit",
        EntryKind::Discount => "paper-discount",
        EntryKind::Fee => "paper-fee",
        EntryKind::Waiver => "paper-waiver",
    })
}

fn cancelled(brief: &Brief<'_>, thing: &str, on: chrono::NaiveDate, reason: &str) -> String {
    let day = brief.column_day(on);
    let gaps = [("thing", thing.into()), ("day", (&day).into())];
    let line = brief.words.fill("paper-line-cancelled", &gaps);
    with_note(brief, line, given(Some(reason)))
}

fn with_note(brief: &Brief<'_>, line: String, note: Option<&str>) -> String {
    match note {
        Some(note) => brief.words.fill(
            "paper-line-note",
            &[("line", (&line).into()), ("note", note.into())],
        ),
        None => line,
    }
}
