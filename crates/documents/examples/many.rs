//! Measures statements for all who owe, as one file.
//!
//! `cargo run --release -p documents --example many -- [COUNT]`

#[path = "../tests/cases/mod.rs"]
mod cases;

use std::error::Error;
use std::time::Instant;

use cases::{business, day};
use documents::fonts::Fonts;
use documents::statement::{Letter, statement_pdf};
use ledger::statement::statement;

fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args().nth(1).map_or(Ok(52), |n| n.parse())?;
    let began = Instant::now();
    let fonts = Fonts::load()?;
    println!("fonts parsed in {:.1?}", began.elapsed());
    let business = business();
    let mut books = Vec::new();
    for number in 0..count {
        books.push(match number % 4 {
            0 => cases::on_track(),
            1 => cases::late(),
            2 => cases::late_on_plan().reader("de", "DE"),
            _ => cases::several_currencies().reader("fr", "FR"),
        });
    }
    let began = Instant::now();
    let statements = books
        .iter()
        .map(|book| statement(&book.account, Some(day("2026-08-01")), day("2026-11-21")))
        .collect::<Result<Vec<_>, _>>()?;
    println!("{count} statements worked out in {:.1?}", began.elapsed());
    let letters: Vec<Letter<'_>> = statements
        .iter()
        .map(|statement| Letter {
            statement,
            business: &business,
        })
        .collect();
    let began = Instant::now();
    for letter in &letters {
        documents::statement::lay_out(*letter, &fonts)?;
    }
    println!("{count} laid out in {:.1?}", began.elapsed());
    let began = Instant::now();
    let bytes = statement_pdf(&letters, &fonts)?;
    let kilobytes = bytes.len() / 1024;
    println!("one file of {kilobytes} KB in {:.1?}", began.elapsed());
    let began = Instant::now();
    for letter in &letters {
        statement_pdf(&[*letter], &fonts)?;
    }
    println!("{count} files in {:.1?}", began.elapsed());
    let long = cases::long();
    let long = statement(&long.account, None, day("2026-11-21"))?;
    let letter = Letter {
        statement: &long,
        business: &business,
    };
    let began = Instant::now();
    let bytes = statement_pdf(&[letter], &fonts)?;
    let (lines, kilobytes) = (long.sections[0].lines.len(), bytes.len() / 1024);
    println!("{lines} lines, {kilobytes} KB, in {:.1?}", began.elapsed());
    Ok(())
}
