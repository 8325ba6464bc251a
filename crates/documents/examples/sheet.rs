//! Prints plans of every kind into a folder, to look at.
//!
//! `cargo run -p documents --example sheet -- FOLDER`

#[path = "../tests/cases/mod.rs"]
mod cases;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use cases::sheet::{self, Paper};
use cases::{business, day};
use documents::fonts::Fonts;
use documents::plan_sheet::{Stage, plan_sheet_pdf};
use ledger::business::{Business, Paper as Sort};

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
        other_ways_to_pay: "Mit Karte oder bar am Tresen, Montag bis Samstag.".into(),
        ..business()
    };
    let american = Business {
        country: "US".into(),
        paper: Sort::Letter,
        ..business()
    };
    let print = |name: &str, paper: &Paper, business: &Business| -> Result<(), Box<dyn Error>> {
        let began = Instant::now();
        let bytes = plan_sheet_pdf(&paper.sheet(business), &fonts)?;
        println!(
            "{name}: {} KB in {:.1?}",
            bytes.len() / 1024,
            began.elapsed()
        );
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
        Ok(())
    };
    let (what, why) = (
        "No payments from 18 December to 8 January; everything after that moves on.",
        "The shop is closed over Christmas.",
    );
    print("weekly", &sheet::weekly(), &business())?;
    print("paid", &sheet::weekly().paid(3, "2026-11-28"), &business())?;
    print("costs", &sheet::with_costs("GBP"), &business())?;
    print(
        "costs-de",
        &sheet::with_costs("EUR").reader("de", "DE"),
        &german,
    )?;
    print(
        "costs-es",
        &sheet::with_costs("EUR").reader("es", "ES"),
        &german,
    )?;
    print("costs-us", &sheet::with_costs("USD"), &american)?;
    print("offer", &sheet::offer("GBP"), &business())?;
    print("offer-fr", &sheet::offer("EUR").reader("fr", "FR"), &german)?;
    print("discount", &sheet::discounted("GBP"), &business())?;
    print("amended", &sheet::amended("GBP", what, why), &business())?;
    let mut before = sheet::weekly();
    before.stage = Stage::Replaced {
        agreed: day("2026-11-02"),
        on: day("2026-12-14"),
    };
    print("before", &before, &business())?;
    print("extreme", &sheet::extreme("KWD"), &american)?;
    print("longest", &sheet::longest(), &business())?;
    Ok(())
}
