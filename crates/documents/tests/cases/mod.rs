//! Accounts to print, built by hand.

#![expect(
    clippy::unwrap_used,
    dead_code,
    reason = "a case that is wrong stops its test; not every test uses every case"
)]

mod book;
pub(crate) mod look;
pub(crate) mod sheet;
pub(crate) mod tidy;

use chrono::NaiveDate;
use ledger::business::{BankAccount, Business, Paper};
use ledger::entry::{EntryKind, Method};
use money::amount::{Money, OddCoins};
use money::figure::Figure;
use schedule::days::rhythm::Rhythm;
use schedule::terms::{Amounts, Deposit, HandRow, Terms};

pub(crate) use book::Book;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Reads `60.00 GBP`.
pub(crate) fn money(text: &str) -> Money {
    let (amount, code) = text.split_once(' ').unwrap();
    Money::parse(amount, code.parse().unwrap()).unwrap()
}

pub(crate) fn business() -> Business {
    Business {
        name: "Harbour Lane Builders".into(),
        address: vec!["4 Harbour Lane".into(), "Whitby YO21 3PU".into()],
        country: "GB".into(),
        currency: "GBP".parse().unwrap(),
        language: "en".into(),
        email: "hello@harbourlane.example".into(),
        phone: "01947 555 014".into(),
        website: "harbourlane.example".into(),
        tax_id: "VAT GB 123 4567 89".into(),
        bank: Some(BankAccount {
            holder: "Harbour Lane Builders Ltd".into(),
            number: "GB29NWBK60161331926819".into(),
            bic: "NWBKGB2L".into(),
            bank: "Northern Bank, Whitby".into(),
        }),
        other_ways_to_pay: "Card or cash at the counter, Monday to Saturday.".into(),
        statement_note: String::new(),
        terms_days: 30,
        paper: Paper::A4,
        sample: true,
    }
}

pub(crate) fn each(sum: &str, rhythm: Rhythm, first: &str) -> Terms {
    Terms::each(figure(sum), rhythm, day(first))
}

pub(crate) fn count(count: u32, rhythm: Rhythm, first: &str, residue: OddCoins) -> Terms {
    let mut terms = Terms::count(count, rhythm, day(first));
    terms.rounding.residue = residue;
    terms
}

pub(crate) fn deposit(mut terms: Terms, sum: &str, on: &str) -> Terms {
    terms.deposit = Some(Deposit {
        amount: Some(figure(sum)),
        percent: None,
        on: Some(day(on)),
    });
    terms
}

pub(crate) fn by_hand(rows: &[(&str, &str)]) -> Terms {
    let rows = rows.iter().map(|(on, sum)| HandRow {
        on: day(on),
        amount: (!sum.is_empty()).then(|| figure(sum)),
    });
    Terms {
        amounts: Amounts::ByHand {
            rows: rows.collect(),
        },
        ..Terms::default()
    }
}

fn figure(sum: &str) -> Figure {
    Figure(money(sum).to_decimal())
}

/// The customer of the sketch: three invoices, a plan, three payments.
pub(crate) fn on_track() -> Book {
    Book::new(
        "Marta Kowalska",
        "Kowalska Interiors",
        "K-014",
        &["18 Grape Lane", "Whitby YO22 4BA"],
    )
    .owe(
        "2031",
        "oak flooring",
        "2026-08-04",
        "2026-09-03",
        "640.00 GBP",
    )
    .owe("2044", "fitting", "2026-08-28", "2026-09-27", "580.00 GBP")
    .owe("2050", "skirting", "2026-09-15", "2026-10-15", "200.00 GBP")
    .plan(
        "GBP",
        "2026-11-02",
        each("60.00 GBP", Rhythm::WEEKLY, "2026-11-06"),
    )
    .pay("2026-11-06", "60.00 GBP", Method::BankTransfer)
    .pay("2026-11-13", "60.00 GBP", Method::BankTransfer)
    .pay("2026-11-20", "60.00 GBP", Method::BankTransfer)
}

/// The same, three weeks ahead.
pub(crate) fn ahead() -> Book {
    on_track().pay("2026-11-21", "180.00 GBP", Method::Card)
}

/// The same without the last payment.
pub(crate) fn late_on_plan() -> Book {
    let mut book = on_track();
    book.account.entries.pop();
    book
}

/// Two invoices past their day, one not, a fee, a bounced payment, a
/// credit note and something that is being checked.
pub(crate) fn late() -> Book {
    let book = Book::new(
        "Tom Whitfield",
        "",
        "W-220",
        &["3 Mill Row", "Ruswarp", "Whitby YO21 1NJ"],
    )
    .owe(
        "2011",
        "gravel, 6 tonnes, delivered to the upper yard",
        "2026-07-01",
        "2026-07-31",
        "412.50 GBP",
    )
    .owe("INV-2040", "", "2026-09-20", "2026-10-20", "96.00 GBP")
    .owe(
        "2052",
        "roof battens",
        "2026-11-01",
        "2026-12-01",
        "150.00 GBP",
    )
    .disputed()
    .pay("2026-08-15", "200.00 GBP", Method::Cheque)
    .undo_entry("2026-08-19", "the bank returned the cheque");
    let towards = book.last_debt();
    book.pay("2026-09-02", "112.50 GBP", Method::Cash)
        .post(
            "2026-11-10",
            "30.00 GBP",
            EntryKind::Credit,
            towards,
            "two bundles returned",
        )
        .post(
            "2026-11-12",
            "12.00 GBP",
            EntryKind::Fee,
            towards,
            "second delivery",
        )
}

pub(crate) fn settled() -> Book {
    Book::new("Anna Brückner", "", "B-007", &["Am Kai 9", "20457 Hamburg"])
        .owe("2031", "Dielen", "2026-10-04", "2026-11-03", "640.00 EUR")
        .pay("2026-10-30", "640.00 EUR", Method::BankTransfer)
}

pub(crate) fn credit() -> Book {
    Book::new(
        "Luisa Fernández Gómez",
        "",
        "F-101",
        &["Calle del Mar 12, 3.º B", "39002 Santander"],
    )
    .owe(
        "311",
        "tarima de roble",
        "2026-10-04",
        "2026-11-03",
        "640.00 EUR",
    )
    .pay("2026-10-30", "700.00 EUR", Method::Card)
}

/// Pounds late, euros on a plan, dollars in credit.
pub(crate) fn several_currencies() -> Book {
    Book::new(
        "Jean-Luc Moreau",
        "Moreau & Fils",
        "M-033",
        &["27 rue des Écoles", "59000 Lille"],
    )
    .owe("2100", "parquet", "2026-09-01", "2026-10-01", "900.00 EUR")
    .plan(
        "EUR",
        "2026-10-15",
        count(7, Rhythm::monthly_on(31), "2026-10-31", OddCoins::Spread),
    )
    .pay("2026-10-30", "128.58 EUR", Method::BankTransfer)
    .owe("2101", "outillage", "2026-10-10", "2026-11-09", "75.00 GBP")
    .owe("2102", "", "2026-10-12", "2026-11-11", "20.00 USD")
    .pay("2026-10-20", "35.00 USD", Method::Other)
}

/// A corner shop's tab: a line a day, 500 of them.
pub(crate) fn long() -> Book {
    let mut book = Book::new(
        "Priya Raman",
        "",
        "R-500",
        &["77 Church Street", "Whitby YO22 4DE"],
    );
    let first = day("2026-01-02");
    for number in 0..250_u32 {
        let on = first + chrono::Days::new(u64::from(number));
        let due = on + chrono::Days::new(14);
        let (on, due) = (on.to_string(), due.to_string());
        let what = ["bread and milk", "paper, two tins of paint, brushes", "tea"];
        let sum = format!("{}.{:02} GBP", 3 + number % 17, number % 100);
        let what = what[number as usize % 3];
        book = book.owe(&format!("T{number:04}"), what, &on, &due, &sum);
        book = book.pay(
            &due,
            &sum,
            if number % 2 == 0 {
                Method::Cash
            } else {
                Method::Card
            },
        );
    }
    book
}

/// Everything as large and as long as it can be.
pub(crate) fn extreme(code: &str) -> Book {
    let address: Vec<String> = (1..=40)
        .map(|n| format!("Line {n} of a very long address"))
        .collect();
    let address: Vec<&str> = address.iter().map(String::as_str).collect();
    let most = match code {
        "JPY" => "4503599627370495 JPY",
        "KWD" => "4503599627370.495 KWD",
        _ => "45035996273704.95 GBP",
    };
    Book::new(
        "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley the Younger, of the Upper and the Lower Mill",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "REF-000000000000000000000000000000000000000001",
        &address,
    )
    .owe("1", &"a description that goes on and on, ".repeat(60), "2026-08-04", "2026-09-03", most)
    .owe("2", "李小龍 والد 🎉 emoji", "2026-08-28", "2026-09-27", most)
    .pay("2026-09-30", most, Method::DirectDebit)
    .plan(code, "2026-11-02", by_hand(&[("2026-11-06", ""), ("2026-11-13", ""), ("2026-12-24", ""), ("2027-01-06", "")]))
}
