//! A customer's card.

use serde::{Deserialize, Serialize};

use crate::id::CustomerId;

/// Someone who owes, owed or will owe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    /// Stays when everything else changes.
    pub id: CustomerId,
    /// The person's name, or the company's if no person is known.
    pub name: String,
    /// The company, where there is one beside the name.
    pub company: String,
    /// The account reference that both sides quote, unique in the ledger.
    pub reference: String,
    /// Empty for none.
    pub email: String,
    /// Empty for none.
    pub phone: String,
    /// The postal address, a line each, without name and country.
    pub address: Vec<String>,
    /// ISO 3166-1, two capitals; none for the business's own.
    pub country: Option<String>,
    /// BCP 47 tag of the language to write in; none for the business's own.
    pub language: Option<String>,
    /// IANA name, such as `Europe/London`; none for the business's own.
    pub time_zone: Option<String>,
    /// What is good to know, in the owner's words.
    pub notes: String,
}
