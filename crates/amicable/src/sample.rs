//! The sample business: made up, rich, and marked as such.
//!
//! Its days lie around the day on which it is made, so that there is
//! always something due next week and something late since Tuesday. It is
//! the same for the same day.

mod people;
mod story;

use std::path::Path;

use chrono::NaiveDate;
use ledger::event::Event;
use uuid::Uuid;

use crate::book::Book;
use crate::business::{BankDetails, BusinessProfile};
use crate::error::Error;
use crate::{clock, keys};

/// What opens a sample unless it was given another passphrase. It is no
/// secret: there is nothing in it.
pub const PASSPHRASE: &str = "explore the sample";

/// Makes a sample ledger that opens with `passphrase`, its days around
/// `today`, and opens it.
///
/// # Errors
/// A file that can't be made there.
pub fn create(file: &Path, passphrase: &str, today: NaiveDate) -> Result<Book, Error> {
    let book = keys::create_described(file, passphrase, profile(), |_| Ok(()))?;
    let mut events: Vec<Event> = Vec::new();
    for person in people::all() {
        events.extend(story::of(&person, today)?);
    }
    book.vault.append(Uuid::now_v7(), clock::now(), &events)?;
    Ok(book)
}

fn profile() -> BusinessProfile {
    let text = str::to_owned;
    BusinessProfile {
        address: vec![text("4 Harbour Lane"), text("Whitby YO21 3PU")],
        email: text("hello@harbourlane.example"),
        phone: text("01947 555 014"),
        website: text("harbourlane.example"),
        tax_id: text("VAT GB 000 0000 00"),
        bank: Some(BankDetails {
            holder: text("Harbour Lane Builders"),
            number: text("GB33 BUKB 2020 1555 5555 55"),
            bic: text("BUKBGB22"),
            bank: text("Sample Bank"),
        }),
        other_ways_to_pay: text("Card or cash at the counter, Monday to Saturday."),
        statement_note: text("We deliver free of charge within ten miles of Whitby."),
        sample: true,
        ..BusinessProfile::new(
            text("Harbour Lane Builders"),
            text("GB"),
            text("GBP"),
            text("en"),
        )
    }
}
