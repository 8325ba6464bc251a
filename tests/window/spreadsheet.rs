//! The spreadsheet that a shop kept before Amicable, and its figures by
//! adding up its lines.

use std::collections::BTreeSet;

use chrono::{Datelike as _, Days, NaiveDate};
use journeys::chance::Chance;
use journeys::invoices::decimal;

use crate::desk::TODAY;

/// The customers. The last but one has paid all that was due, the last
/// has paid everything.
const CUSTOMERS: [&str; 12] = [
    "Ada Lindqvist",
    "Bram Okafor",
    "Cleo Marchetti",
    "Delta Dental",
    "Elias Winter",
    "Fern & Sons",
    "Gwen Ashby",
    "Hugo Santos",
    "Iris Novak",
    "Jonah Peel",
    "Kit Harlow",
    "Ruth Abel",
];

const LINES: u64 = 200;

/// One line of it.
pub(crate) struct Bill {
    pub(crate) customer: &'static str,
    pub(crate) number: u64,
    pub(crate) issued: NaiveDate,
    pub(crate) due: NaiveDate,
    pub(crate) cents: i64,
    pub(crate) paid: Option<NaiveDate>,
}

/// Two hundred bills of the months before today, most of them paid. The
/// same each time.
pub(crate) fn bills() -> Vec<Bill> {
    let today = today();
    let mut chance = Chance::new(7);
    (0..LINES)
        .map(|line| {
            let whose = usize::try_from(chance.below(12)).expect("small");
            let customer = CUSTOMERS[whose];
            let issued = today - Days::new(1 + chance.below(180));
            let due = issued + Days::new(30);
            let paid = (issued + Days::new(chance.below(45))).min(today);
            let is_paid = match customer {
                "Ruth Abel" => true,
                "Kit Harlow" => due < today,
                _ => chance.happens(80),
            };
            Bill {
                customer,
                number: 3001 + line,
                issued,
                due,
                cents: chance.between(1_500, 84_000),
                paid: is_paid.then_some(paid),
            }
        })
        .collect()
}

/// The file that the shop exported, with one line that says no amount.
pub(crate) fn to_csv(bills: &[Bill]) -> String {
    let mut text = "Customer,Invoice,Date,Due,Amount,Paid on\n".to_owned();
    for bill in bills {
        text.push_str(&format!(
            "{},{},{},{},{},{}\n",
            bill.customer,
            bill.number,
            us(bill.issued),
            us(bill.due),
            decimal(bill.cents),
            bill.paid.map_or(String::new(), us),
        ));
    }
    text.push_str("Gwen Ashby,3999,11/2/2026,12/2/2026,on the house,\n");
    text
}

/// What is still owed, in cents.
pub(crate) fn open<'a>(bills: impl IntoIterator<Item = &'a Bill>) -> i64 {
    let open = bills.into_iter().filter(|bill| bill.paid.is_none());
    open.map(|bill| bill.cents).sum()
}

/// Who owes; of those, who is late.
pub(crate) fn owing(bills: &[Bill]) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let open = || bills.iter().filter(|bill| bill.paid.is_none());
    let late = open().filter(|bill| bill.due < today());
    (
        open().map(|bill| bill.customer).collect(),
        late.map(|bill| bill.customer).collect(),
    )
}

/// Cents as the window of an English-speaking shop writes them: 1,240.50.
pub(crate) fn written(cents: i64) -> String {
    let decimal = decimal(cents);
    let (whole, rest) = decimal.split_once('.').expect("two decimals");
    let mut grouped = String::new();
    for (at, figure) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(figure);
    }
    format!("{grouped}.{rest}")
}

fn today() -> NaiveDate {
    TODAY.parse().expect("a day")
}

fn us(day: NaiveDate) -> String {
    format!("{}/{}/{}", day.month(), day.day(), day.year())
}
