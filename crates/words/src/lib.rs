//! Every word a person reads on paper, and days and amounts as each
//! language writes them.
//!
//! Pure: the words are the files of `locales/`, compiled in and parsed
//! once. Nothing here asks the machine which language it is set to; the
//! customer's card and the business say so.
//!
//! ```
//! use words::locale::Locale;
//! use words::words::Words;
//!
//! let words = Words::new(Locale::new("de", "DE"));
//! let euro = "EUR".parse()?;
//! assert_eq!(words.amount(money::amount::Money::parse("1240.00", euro)?), "1.240,00\u{a0}€");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod amounts;
mod days;
pub mod locale;
mod phrases;
pub mod words;
