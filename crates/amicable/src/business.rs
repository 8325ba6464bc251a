//! Who the business is.

use ledger::business::{BankAccount, Business, Paper};
use ledger::decide;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::amount;
use crate::book::Book;
use crate::error::Error;

/// The business's profile, as it is shown and as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BusinessProfile {
    /// The name that customers know it by.
    pub name: String,
    /// The postal address, a line each, without the country.
    pub address: Vec<String>,
    /// ISO 3166-1, two capitals.
    pub country: String,
    /// ISO 4217; what debts are in unless they say otherwise.
    pub currency: String,
    /// The language that customers are written to in: en, de, fr or es.
    pub language: String,
    /// For questions, or empty.
    pub email: String,
    /// For questions, or empty.
    pub phone: String,
    /// Printed in the letterhead, or empty.
    pub website: String,
    /// Tax or company number, or empty.
    pub tax_id: String,
    /// Where a transfer goes.
    pub bank: Option<BankDetails>,
    /// Other ways to pay, in the owner's words.
    pub other_ways_to_pay: String,
    /// What every statement closes with, in the owner's words.
    pub statement_note: String,
    /// Days from issue to due day of a new debt.
    pub terms_days: u16,
    /// What documents are printed on.
    pub paper: PaperSize,
    /// Whether this is the made-up business that people explore.
    pub sample: bool,
}

/// An account that a customer can transfer to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BankDetails {
    /// Whose account it is.
    pub holder: String,
    /// IBAN, or what the country has instead.
    pub number: String,
    /// BIC, or empty.
    pub bic: String,
    /// The bank's name, or empty.
    pub bank: String,
}

/// What documents are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PaperSize {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// The profile.
///
/// # Errors
/// A ledger that can't be read.
pub fn profile(book: &Book) -> Result<BusinessProfile, Error> {
    Ok(book.business()?.into())
}

/// Saves the profile.
///
/// # Errors
/// A missing name, an unknown currency or country, or a ledger that
/// can't be written.
pub fn save(book: &Book, command: Uuid, profile: BusinessProfile) -> Result<(), Error> {
    let business = profile.read()?;
    book.transact(command, |_| Ok(vec![decide::describe_business(business)?]))?;
    Ok(())
}

impl BusinessProfile {
    /// The profile that a new ledger starts with: Letter where Letter is
    /// what printers hold, 30 days to pay.
    #[must_use]
    pub fn new(name: String, country: String, currency: String, language: String) -> Self {
        let letter = matches!(
            country.as_str(),
            "US" | "CA" | "MX" | "PH" | "CL" | "CO" | "VE"
        );
        Self {
            name,
            address: Vec::new(),
            country,
            currency,
            language,
            email: String::new(),
            phone: String::new(),
            website: String::new(),
            tax_id: String::new(),
            bank: None,
            other_ways_to_pay: String::new(),
            statement_note: String::new(),
            terms_days: 30,
            paper: if letter {
                PaperSize::Letter
            } else {
                PaperSize::A4
            },
            sample: false,
        }
    }

    pub(crate) fn read(self) -> Result<Business, Error> {
        Ok(Business {
            name: self.name.trim().to_owned(),
            address: self.address,
            country: self.country.trim().to_ascii_uppercase(),
            currency: amount::currency(&self.currency)?,
            language: self.language,
            email: self.email,
            phone: self.phone,
            website: self.website,
            tax_id: self.tax_id,
            bank: self.bank.map(|bank| BankAccount {
                holder: bank.holder,
                number: bank.number,
                bic: bank.bic,
                bank: bank.bank,
            }),
            other_ways_to_pay: self.other_ways_to_pay,
            statement_note: self.statement_note,
            terms_days: self.terms_days,
            paper: match self.paper {
                PaperSize::A4 => Paper::A4,
                PaperSize::Letter => Paper::Letter,
            },
            sample: self.sample,
        })
    }
}

impl From<Business> for BusinessProfile {
    fn from(business: Business) -> Self {
        Self {
            name: business.name,
            address: business.address,
            country: business.country,
            currency: business.currency.code().to_owned(),
            language: business.language,
            email: business.email,
            phone: business.phone,
            website: business.website,
            tax_id: business.tax_id,
            bank: business.bank.map(|bank| BankDetails {
                holder: bank.holder,
                number: bank.number,
                bic: bank.bic,
                bank: bank.bank,
            }),
            other_ways_to_pay: business.other_ways_to_pay,
            statement_note: business.statement_note,
            terms_days: business.terms_days,
            paper: match business.paper {
                Paper::A4 => PaperSize::A4,
                Paper::Letter => PaperSize::Letter,
            },
            sample: business.sample,
        }
    }
}
