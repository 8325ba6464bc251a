//! Terms in, rows out.

use crate::amortise::rows::scheduled;
use crate::amortise::solve;
use crate::row::Schedule;
use crate::terms::amounts::given_each;
use crate::terms::error::{TermsError, Wrong, wrong};
use crate::terms::{Terms, Unknown};

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
            Err(wrong("amounts.each", Wrong::Both("solve")))
        }
        Some(Unknown::Count | Unknown::Until) if terms.when.count.is_some() => {
            Err(wrong("when.count", Wrong::Both("solve")))
        }
        Some(Unknown::Count | Unknown::Until) if terms.when.until.is_some() => {
            Err(wrong("when.until", Wrong::Both("solve")))
        }
        _ => scheduled(terms),
    }
}
