//! Prints statements of every kind into a folder, to look at.
//!
//! `cargo run -p documents --example look -- FOLDER`

#[path = "../tests/cases/mod.rs"]
mod cases;

use std::error::Error;
use std::path::Path;

use cases::{Book, business, day};
use documents::fonts::Fonts;
use documents::statement::{Letter, statement_pdf};
use ledger::business::{Business, Paper};
use ledger::statement::statement;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "look".to_owned());
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let fonts = Fonts::load()?;
    let german = Business {
        name: "Hafenholz Brückner GmbH".into(),
        address: vec!["Am Kai 9".into(), "20457 Hamburg".into()],
        country: "DE".into(),
        currency: "EUR".parse()?,
        language: "de".into(),
        tax_id: "USt-IdNr. DE123456789".into(),
        phone: "040 555 0140".into(),
        email: "post@hafenholz.example".into(),
        other_ways_to_pay: "Mit Karte oder bar am Tresen, Montag bis Samstag.".into(),
        ..business()
    };
    let american = Business {
        name: "Harbor Lane Builders".into(),
        address: vec!["4 Harbor Lane".into(), "Portland, ME 04101".into()],
        country: "US".into(),
        paper: Paper::Letter,
        statement_note:
            "We are closed from December 24 to January 2.\nThank you for your business!".into(),
        bank: Some(ledger::business::BankAccount {
            holder: "Harbor Lane Builders LLC".into(),
            number: "Routing 021000021, account 123456789".into(),
            bic: String::new(),
            bank: "First Coast Bank".into(),
        }),
        ..business()
    };
    let bare = Business {
        address: Vec::new(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        tax_id: String::new(),
        bank: None,
        other_ways_to_pay: String::new(),
        ..business()
    };
    let print = |name: &str, book: Book, business: &Business| -> Result<(), Box<dyn Error>> {
        let to = day("2026-11-21");
        let from = day("2026-08-01");
        let statement = statement(&book.account, Some(from), to)?;
        let letter = Letter {
            statement: &statement,
            business,
        };
        let bytes = statement_pdf(&[letter], &fonts)?;
        println!("{name}: {} KB", bytes.len() / 1024);
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
        Ok(())
    };
    print("on-track", cases::on_track(), &business())?;
    print("on-track-de", cases::on_track().reader("de", "DE"), &german)?;
    print(
        "on-track-fr",
        cases::on_track().reader("fr", "FR"),
        &business(),
    )?;
    print(
        "on-track-es",
        cases::on_track().reader("es", "ES"),
        &business(),
    )?;
    print(
        "on-track-us",
        cases::on_track().reader("en", "US"),
        &american,
    )?;
    print("ahead", cases::ahead(), &business())?;
    print(
        "late-on-plan",
        cases::late_on_plan().reader("fr", "FR"),
        &business(),
    )?;
    print("late", cases::late(), &business())?;
    print("late-us", cases::late(), &american)?;
    print("late-de", cases::late().reader("de", "AT"), &german)?;
    print("settled", cases::settled(), &german)?;
    print("credit", cases::credit().reader("es", "ES"), &german)?;
    print(
        "several",
        cases::several_currencies().reader("fr", "FR"),
        &german,
    )?;
    print("long", cases::long(), &business())?;
    print("extreme", cases::extreme("GBP"), &american)?;
    print("extreme-jpy", cases::extreme("JPY"), &german)?;
    print("bare", cases::on_track(), &bare)?;
    print("empty", Book::new("Nobody Yet", "", "", &[]), &business())?;
    Ok(())
}
