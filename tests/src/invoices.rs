//! A file of invoices, made up or real, and its figures worked out the
//! long way.
//!
//! **Nothing here knows the ledger's rules from the ledger's code.** What
//! is open on a day, and how old it is, is written down a second time, so
//! that two who err must err alike.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::{Datelike as _, Days, NaiveDate};

use crate::chance::Chance;

/// How the file is read, as the terminal's `--map` wants it.
pub const MAP: &str = "\
dates = \"mdy\"
currency = \"USD\"
paid_in_full = true

[columns]
customer = \"customerID\"
reference = \"invoiceNumber\"
issued = \"InvoiceDate\"
due = \"DueDate\"
amount = \"InvoiceAmount\"
paid_on = \"SettledDate\"
disputed = \"Disputed\"
";

/// One row of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// The customer's account reference.
    pub customer: String,
    /// The invoice's number.
    pub number: String,
    /// When it was issued.
    pub issued: NaiveDate,
    /// When it is due.
    pub due: NaiveDate,
    /// The amount in cents.
    pub cents: i64,
    /// Whether the customer disagrees.
    pub disputed: bool,
    /// When it was paid in full, if it was.
    pub settled: Option<NaiveDate>,
}

/// What is open on a day, by age: not due, 1-30, 31-60, 61-90 and over
/// 90 days late.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Aged {
    /// How much, in cents.
    pub cents: [i64; 5],
    /// Over how many invoices.
    pub count: [u32; 5],
    /// How many customers owe.
    pub owing: u32,
}

impl Aged {
    /// All ages together.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.cents.iter().sum()
    }
}

impl Invoice {
    /// Whether it is open at the end of a day.
    #[must_use]
    pub fn is_open(&self, on: NaiveDate) -> bool {
        self.issued <= on && self.settled.is_none_or(|settled| settled > on)
    }
}

/// The real file, where it lies beside the checkout. It is not part of
/// the project.
#[must_use]
pub fn real_file() -> Option<String> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/receivables.csv");
    std::fs::read_to_string(file).ok()
}

/// A file of the same shape as the real one: so many invoices to so many
/// customers over 2012 and 2013, most of them paid some days around the
/// day they were due.
#[must_use]
pub fn make_up(seed: u64, customers: u64, invoices: u64) -> Vec<Invoice> {
    let mut chance = Chance::new(seed);
    let first = NaiveDate::from_ymd_opt(2012, 1, 1).expect("a day");
    let later = |day: NaiveDate, days: u64| day.checked_add_days(Days::new(days)).expect("a day");
    let names: Vec<String> = (0..customers)
        .map(|number| {
            let letters: String = (0..5)
                .map(|_| char::from(b'A' + u8::try_from(chance.below(26)).expect("a letter")))
                .collect();
            format!("{number:04}-{letters}")
        })
        .collect();
    (0..invoices)
        .map(|number| {
            let issued = later(first, chance.below(700));
            let due = later(issued, 30);
            // The first invoices go round, so that nobody is left out.
            let whose = if number < customers {
                number
            } else {
                chance.below(customers)
            };
            Invoice {
                customer: names[usize::try_from(whose).expect("small")].clone(),
                number: format!("{:010}", number * 7_919 + 100),
                issued,
                due,
                cents: chance.between(1, 12_999),
                disputed: chance.happens(20),
                settled: (!chance.happens(2)).then(|| later(issued, chance.below(75))),
            }
        })
        .collect()
}

/// The file of the invoices, in the columns of the real one.
#[must_use]
pub fn to_csv(invoices: &[Invoice]) -> String {
    let us = |day: NaiveDate| format!("{}/{}/{}", day.month(), day.day(), day.year());
    let mut text =
        "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n"
            .to_owned();
    for invoice in invoices {
        let disputed = if invoice.disputed { "Yes" } else { "No" };
        text.push_str(&format!(
            "{},{},{},{},{},{disputed},{}\n",
            invoice.customer,
            invoice.number,
            us(invoice.issued),
            us(invoice.due),
            decimal(invoice.cents),
            invoice.settled.map_or(String::new(), us),
        ));
    }
    text
}

/// The invoices in a file.
///
/// # Panics
/// On anything that is not as in the real file.
#[must_use]
pub fn from_csv(text: &str) -> Vec<Invoice> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let place = |name: &str| header.iter().position(|h| h == name).expect("a column");
    let day = |text: &str| NaiveDate::parse_from_str(text, "%m/%d/%Y").expect("a day");
    let names = [
        "customerID",
        "invoiceNumber",
        "InvoiceDate",
        "DueDate",
        "InvoiceAmount",
        "Disputed",
        "SettledDate",
    ];
    let [customer, number, issued, due, amount, disputed, settled] = names.map(place);
    reader
        .records()
        .map(|record| {
            let record = record.expect("a record");
            Invoice {
                customer: record[customer].to_owned(),
                number: record[number].to_owned(),
                issued: day(&record[issued]),
                due: day(&record[due]),
                cents: cents(&record[amount]),
                disputed: &record[disputed] == "Yes",
                settled: Some(&record[settled]).filter(|s| !s.is_empty()).map(day),
            }
        })
        .collect()
}

/// What is open on a day and how old it is, by looking at every invoice.
#[must_use]
pub fn aged(invoices: &[Invoice], on: NaiveDate) -> Aged {
    let mut aged = Aged::default();
    let mut owing = BTreeSet::new();
    for invoice in invoices.iter().filter(|invoice| invoice.is_open(on)) {
        let late = on.signed_duration_since(invoice.due).num_days();
        let age = if late <= 0 {
            0
        } else if late <= 30 {
            1
        } else if late <= 60 {
            2
        } else if late <= 90 {
            3
        } else {
            4
        };
        aged.cents[age] += invoice.cents;
        aged.count[age] += 1;
        owing.insert(&invoice.customer);
    }
    aged.owing = u32::try_from(owing.len()).expect("small");
    aged
}

/// The invoices of each customer.
#[must_use]
pub fn by_customer(invoices: &[Invoice]) -> BTreeMap<&str, Vec<&Invoice>> {
    let mut by: BTreeMap<&str, Vec<&Invoice>> = BTreeMap::new();
    for invoice in invoices {
        by.entry(&invoice.customer).or_default().push(invoice);
    }
    by
}

/// Cents as a decimal with two places.
#[must_use]
pub fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// A decimal with up to two places as cents.
///
/// # Panics
/// On anything else.
#[must_use]
pub fn cents(text: &str) -> i64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    assert!(part.len() <= 2, "{text}");
    let number: i64 = format!("{whole}{part:0<2}").parse().expect(text);
    number
}
