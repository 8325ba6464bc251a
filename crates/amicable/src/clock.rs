//! The one place that asks what day and what time it is.

use chrono::{DateTime, Local, NaiveDate, Utc};

/// Today, where the computer is.
///
/// `AMICABLE_TODAY` (an ISO date) stands in for it, so that a person can
/// look at a ledger from another day and a test can hold a day still.
#[must_use]
pub fn today() -> NaiveDate {
    std::env::var("AMICABLE_TODAY")
        .ok()
        .and_then(|day| day.parse().ok())
        .unwrap_or_else(|| Local::now().date_naive())
}

/// This instant, which the journal notes beside what is recorded.
#[must_use]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}
