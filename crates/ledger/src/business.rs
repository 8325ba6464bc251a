//! The business that is owed money.

use money::currency::Currency;
use serde::{Deserialize, Serialize};

/// Who the business is, as it stands on every document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Business {
    /// The name that customers know it by.
    pub name: String,
    /// The postal address, a line each, without the country.
    pub address: Vec<String>,
    /// ISO 3166-1, two capitals.
    pub country: String,
    /// What debts are in unless they say otherwise.
    pub currency: Currency,
    /// BCP 47 tag of the language that customers are written to in
    /// unless their card says otherwise.
    pub language: String,
    /// For questions.
    pub email: String,
    /// For questions.
    pub phone: String,
    /// Printed in the letterhead.
    pub website: String,
    /// Tax or company number, printed in the footer.
    pub tax_id: String,
    /// Where a transfer goes; none for a business that takes no transfers.
    pub bank: Option<BankAccount>,
    /// Other ways to pay, in the owner's words: "Card or cash at the
    /// counter, Monday to Saturday".
    pub other_ways_to_pay: String,
    /// What every statement closes with, in the owner's words.
    pub statement_note: String,
    /// Days from the issue of a debt until it is due, unless it says
    /// otherwise.
    pub terms_days: u16,
    /// What documents are printed on.
    pub paper: Paper,
    /// Whether this is the made-up business that people explore.
    pub sample: bool,
}

/// An account that a customer can transfer to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BankAccount {
    /// Whose account it is.
    pub holder: String,
    /// IBAN, or what the country has instead (sort code and number,
    /// routing and account number), as it is to be printed.
    pub number: String,
    /// BIC, where one is needed.
    pub bic: String,
    /// The bank's name.
    pub bank: String,
}

/// What documents are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}
