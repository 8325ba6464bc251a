//! Terms in, rows out.

use std::mem;

use crate::amortise::rows::scheduled;
use crate::amortise::solve;
use crate::row::Schedule;
use crate::terms::amounts::given_each;
use crate::terms::error::{TermsError, Wrong, wrong};
use crate::terms::{RoundingTerms, Terms, Unknown};

/// Works out the plan that terms describe.
///
/// ```
/// let terms = serde_json::from_str(r#"{
///     "currency": "GBP", "amount": "200.00",
///     "when": { "rhythm": { "every": "week" }, "first": "2026-11-27" },
///     "amounts": { "kind": "level", "each": "60.00" }
/// }"#)?;
/// let plan = schedule::build::build(&terms)?;
/// assert_eq!(plan.rows.len(), 4);
/// assert_eq!(plan.rows[3].amount.to_plain(), "20.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Terms that make no plan; the error names the field.
pub fn build(terms: &Terms) -> Result<Schedule, TermsError> {
    match terms.solve {
        Some(Unknown::First) => solve::first(terms),
        Some(Unknown::Deposit) => solve::deposit(terms),
        Some(Unknown::Rate) => solve::rate(terms),
        Some(Unknown::Balloon) => solve::balloon(terms),
        Some(Unknown::Each) if given_each(terms).is_some() => {
            Err(wrong("amounts.each", Wrong::Both { other: "solve" }))
        }
        Some(Unknown::Count | Unknown::Until) if terms.when.count.is_some() => {
            Err(wrong("when.count", Wrong::Both { other: "solve" }))
        }
        Some(Unknown::Count | Unknown::Until) if terms.when.until.is_some() => {
            Err(wrong("when.until", Wrong::Both { other: "solve" }))
        }
        _ => scheduled(terms),
    }
}

/// All that is wrong with terms, the fault that [`build`] tells first, so
/// that a form can show each beside its field; none where they make a plan.
///
/// What is off is left out and the rest tried again. A later fault counts
/// only where it says nothing about other fields, so that none of them
/// comes from what was left out.
#[must_use]
pub fn faults(terms: &Terms) -> Vec<TermsError> {
    let mut rest = terms.clone();
    let mut faults: Vec<TermsError> = Vec::new();
    while let Err(fault) = build(&rest) {
        let is_new = faults.iter().all(|known| known.field != fault.field);
        let goes_on = is_new && leave_out(&mut rest, &fault.field);
        if faults.is_empty() || (is_new && fault.why.stands_alone()) {
            faults.push(fault);
        }
        if !goes_on {
            break;
        }
    }
    faults
}

/// Takes the part of the terms that a field belongs to out of them; false
/// where there is no plan without it.
fn leave_out(terms: &mut Terms, field: &str) -> bool {
    let is_in = |part: &str| {
        field
            .strip_prefix(part)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    if is_in("interest") {
        terms.interest.take().is_some()
    } else if is_in("fees") {
        !mem::take(&mut terms.fees).is_empty()
    } else if is_in("deposit") {
        terms.deposit.take().is_some()
    } else if is_in("balloon") {
        terms.balloon.take().is_some()
    } else if is_in("discount") {
        terms.discount.take().is_some()
    } else if is_in("rounding") {
        terms.rounding = RoundingTerms::default();
        true
    } else if is_in("when.roll") {
        terms.when.roll.take().is_some()
    } else if is_in("when.skip") {
        !mem::take(&mut terms.when.skip).is_empty()
    } else if is_in("when.skipMonths") {
        !mem::take(&mut terms.when.skip_months).is_empty()
    } else {
        false
    }
}
