//! A statement as text.

use amicable::amount::Amount;
use amicable::customer::timeline::PaidPart;
use amicable::statement::{LineWhat, StatementView};

use super::{standing, table, tidy};
use crate::out::say;

/// A statement as a table a currency: each line with what it added, what it
/// took off, and the balance after it.
pub(crate) fn statement(told: &StatementView) {
    say!(
        "{} {}, {} to {}",
        told.reference,
        tidy(&told.name),
        told.from,
        told.to
    );
    for section in &told.sections {
        let mut rows = vec![
            [
                "date",
                "",
                "added",
                "paid",
                "balance",
                section.currency.as_str(),
            ]
            .map(str::to_owned)
            .to_vec(),
            vec![
                told.from.to_string(),
                "balance before".to_owned(),
                String::new(),
                String::new(),
                section.opening.amount.clone(),
            ],
        ];
        let unless_nothing = |amount: &Amount| match amount.amount.trim_matches(['0', '.']) {
            "" => String::new(),
            _ => amount.amount.clone(),
        };
        rows.extend(section.lines.iter().map(|line| {
            vec![
                line.on.to_string(),
                line_of_statement(&line.what),
                unless_nothing(&line.added),
                unless_nothing(&line.paid),
                line.balance.amount.clone(),
            ]
        }));
        rows.push(vec![
            told.to.to_string(),
            "balance".to_owned(),
            section.added.amount.clone(),
            section.paid.amount.clone(),
            section.closing.amount.clone(),
        ]);
        say!("");
        table(&[2, 3, 4], &rows);
        say!("{}", standing(&section.standing));
    }
}

fn line_of_statement(what: &LineWhat) -> String {
    let towards = |text: String, parts: &[PaidPart]| {
        let references: Vec<&str> = parts.iter().map(|part| part.reference.as_str()).collect();
        match references.as_slice() {
            [] => text,
            references => format!("{text} (for {})", references.join(", ")),
        }
    };
    match what {
        LineWhat::Charged { reference, .. } => format!("invoice {reference}"),
        LineWhat::Paid { towards: parts, .. } => towards("payment".to_owned(), parts),
        LineWhat::Adjusted {
            note,
            towards: parts,
            kind,
        } => towards(format!("{kind:?}: {note}").to_lowercase(), parts),
        LineWhat::PlanInterest => "interest of the plan".to_owned(),
        LineWhat::PlanFee => "fee of the plan".to_owned(),
        LineWhat::PlanLetOff => "let off, the plan was kept".to_owned(),
        LineWhat::PlanWaived => "let off by agreement".to_owned(),
        LineWhat::ChargeCancelled { reference, reason } => {
            format!("invoice {reference} cancelled: {reason}")
        }
        LineWhat::EntryCancelled { of, reason } => {
            format!("entry of {of} cancelled: {reason}")
        }
    }
}
