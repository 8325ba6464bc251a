//! Where things stand on the page: nothing overlaps, nothing is cut,
//! nothing is lost, whatever the account.

mod cases;

use cases::look::{lines, pages};
use cases::tidy::{HAIR, all_tidy};
use cases::{Book, business, day};
use documents::layout::page::Page;
use documents::layout::sheet::{MM, Sheet};
use documents::pdf::Sheaf;
use ledger::business::{Business, Paper};
use ledger::entry::{EntryKind, Method};
use proptest::prelude::*;

/// Where a page ends within the table, it carries forward the balance of
/// its last line, and the next page begins with the same sums. The rows
/// are found by their first words; the others may be on a second line.
fn carries_forward(sheaf: &Sheaf, carried: &str, over: &str) -> Result<usize, String> {
    let row = |page: &Page, what: &str| -> Option<(usize, Vec<String>)> {
        let lines = lines(page);
        let at = lines
            .iter()
            .position(|line| line.iter().any(|text| text.text.starts_with(what)))?;
        let figures = lines[at].iter().filter(|text| !text.text.starts_with(what));
        Some((at, figures.map(|text| text.text.clone()).collect()))
    };
    let mut breaks = 0;
    for pair in sheaf.pages.windows(2) {
        let Some((at, figures)) = row(&pair[0], carried) else {
            continue;
        };
        breaks += 1;
        let right = pair[0].texts.iter().map(|t| t.right()).fold(0.0, f32::max);
        let before = lines(&pair[0])[..at].iter().rev().find_map(|line| {
            line.last()
                .filter(|t| t.right() > right - HAIR)
                .map(|t| t.text.clone())
        });
        if figures.len() != 3 || figures.last() != before.as_ref() {
            return Err(format!("{figures:?} is carried after {before:?}"));
        }
        match row(&pair[1], over) {
            Some((_, next)) if next == figures => {}
            next => return Err(format!("{figures:?} is carried, {next:?} comes over")),
        }
    }
    Ok(breaks)
}

fn letter() -> Business {
    Business {
        paper: Paper::Letter,
        country: "US".into(),
        statement_note: "We are closed until January 2.".into(),
        ..business()
    }
}

#[test]
fn every_kind_of_statement_is_tidy_on_both_papers() {
    for business in [business(), letter()] {
        for language in ["en", "de", "fr", "es"] {
            for book in [
                cases::on_track(),
                cases::ahead(),
                cases::late_on_plan(),
                cases::late(),
                cases::settled(),
                cases::credit(),
                cases::several_currencies(),
                cases::long(),
                cases::extreme("GBP"),
                cases::extreme("JPY"),
                cases::extreme("KWD"),
                Book::new("", "", "", &[]),
            ] {
                let sheaf = pages(&book.reader(language, "GB"), &business);
                all_tidy(&sheaf, &business).unwrap_or_else(|error| panic!("{error}"));
            }
        }
    }
}

#[test]
fn an_everyday_statement_is_one_page() {
    for language in ["en", "de", "fr", "es"] {
        let book = cases::on_track().reader(language, "GB");
        assert_eq!(pages(&book, &business()).pages.len(), 1, "{language}");
    }
}

#[test]
fn the_address_stands_in_the_window() {
    for business in [business(), letter()] {
        let window = Sheet::of(business.paper).window;
        for extra in 0..3 {
            let address: Vec<String> = (0..2 + extra).map(|n| format!("Street {n}")).collect();
            let address: Vec<&str> = address.iter().map(String::as_str).collect();
            let book = Book::new("Ada Park", "", "P-1", &address).reader("en", "FR");
            let sheaf = pages(&book, &business);
            let texts = &sheaf.pages[0].texts;
            let found = |name: &str| {
                texts
                    .iter()
                    .find(|t| t.text == name)
                    .expect("in the address")
            };
            let (first, last) = (found("Ada Park"), found("FRANCE"));
            assert!((first.x - window.left).abs() < HAIR);
            assert!(
                first.top() >= window.top && last.bottom() <= window.bottom,
                "{extra}"
            );
        }
    }
}

#[test]
fn the_address_of_an_ordinary_letter_begins_where_din_5008_has_it() {
    let sheaf = pages(&cases::on_track(), &business());
    let name = sheaf.pages[0]
        .texts
        .iter()
        .find(|t| t.text == "Marta Kowalska");
    let name = name.expect("the customer");
    // The first line of the address zone of form B: 62.7 mm from the
    // top, 25 mm from the left.
    assert!((name.x / MM - 25.0).abs() < 0.1);
    assert!((name.top() / MM - 62.7).abs() < 0.8, "{}", name.top() / MM);
}

#[test]
fn nothing_of_a_long_address_is_lost() {
    let sheaf = pages(&cases::extreme("GBP"), &business());
    let all: Vec<&str> = sheaf
        .pages
        .iter()
        .flat_map(|page| &page.texts)
        .map(|text| text.text.as_str())
        .collect();
    for number in 1..=40 {
        let line = format!("Line {number} of a very long address");
        assert!(all.contains(&line.as_str()), "{line}");
    }
    assert!(all.iter().any(|text| text.contains("李小龍")));
}

#[test]
fn every_page_break_carries_the_balance_forward() {
    let statement = ledger::statement::statement;
    let book = cases::long();
    let statement = statement(&book.account, None, day("2026-11-21")).expect("countable");
    for business in [business(), letter()] {
        let letter = documents::statement::Letter {
            statement: &statement,
            business: &business,
        };
        let sheaf = documents::statement::lay_out(letter, cases::look::fonts()).expect("pages");
        let breaks = carries_forward(&sheaf, "Carried forward", "Brought forward from");
        assert!(breaks.expect("the law") >= 10);
        all_tidy(&sheaf, &business).expect("tidy");
    }
}

/// A name or a description: what people type, and what they paste.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z ]{0,24}",
        "[a-zäöüßéñł€0-9.,@/ -]{0,90}",
        "\\PC{0,40}",
        "[A-Z0-9]{30,80}",
        "[a-z ]{200,900}",
    ]
}

fn any_book() -> impl Strategy<Value = Book> {
    let person = (any_text(), any_text(), any_text());
    let address = prop::collection::vec(any_text(), 0..12);
    let happening = (
        0_u64..110,
        1_i64..=9_000_000_000,
        any_text(),
        0_u8..12,
        0_u8..3,
    );
    let happenings = prop::collection::vec(happening, 0..60);
    (person, address, happenings).prop_map(|((name, company, reference), address, happenings)| {
        let address: Vec<&str> = address.iter().map(String::as_str).collect();
        let mut book = Book::new(&name, &company, &reference, &address);
        for (after, minor, words, kind, currency) in happenings {
            let on = day("2026-07-20") + chrono::Days::new(after);
            let due = on + chrono::Days::new(u64::from(kind) * 7);
            let currency = ["GBP", "JPY", "KWD"][usize::from(currency)];
            let currency = currency.parse().expect("a currency");
            let sum = money::amount::Money::from_minor(minor, currency).expect("small");
            let sum = format!("{} {currency}", sum.to_plain());
            let on = on.to_string();
            book = match kind {
                0..=5 => book.owe(&words, &words, &on, &due.to_string(), &sum),
                6..=9 => book.pay(&on, &sum, Method::Card),
                10 => {
                    let towards = ledger::entry::Towards::OldestDueFirst;
                    book.post(&on, &sum, EntryKind::Credit, towards, &words)
                }
                _ => book
                    .pay(&on, &sum, Method::Cheque)
                    .undo_entry("2026-11-20", &words),
            };
        }
        book
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_the_account_the_pages_are_tidy_and_carry_forward(
        book in any_book(),
        note in any_text(),
        ways in any_text(),
        bank in any_text(),
        language in prop::sample::select(vec!["en", "de", "fr", "es"]),
        on_letter in any::<bool>(),
    ) {
        let mut business = if on_letter { letter() } else { business() };
        business.statement_note = note;
        business.other_ways_to_pay = ways;
        if let Some(account) = &mut business.bank {
            account.holder = bank.clone();
            account.number = bank;
        }
        let sheaf = pages(&book.reader(language, "GB"), &business);
        if let Err(error) = all_tidy(&sheaf, &business) {
            prop_assert!(false, "{}", error);
        }
        let (carried, over) = match language {
            "en" => ("Carried forward", "Brought forward from"),
            "de" => ("Übertrag auf", "Übertrag von"),
            "fr" => ("À reporter", "Report de"),
            _ => ("Suma y sigue", "Suma de"),
        };
        if let Err(error) = carries_forward(&sheaf, carried, over) {
            prop_assert!(false, "{}", error);
        }
    }
}
