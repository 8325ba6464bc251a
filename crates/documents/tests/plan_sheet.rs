//! Plans on paper: what they say, word by word, and where it stands.
//! Each file in `golden/` is a sheet as a person reads it;
//! `UPDATE_EXPECT=1` writes them anew.

mod cases;

use cases::look::{fonts, lines, text};
use cases::sheet::{self, Paper};
use cases::tidy::{HAIR, all_tidy};
use cases::{business, day};
use documents::error::DocumentError;
use documents::layout::page::Page;
use documents::pdf::Sheaf;
use documents::plan_sheet::{Stage, plan_sheet_pdf};
use expect_test::{ExpectFile, expect_file};
use ledger::business::{Business, Paper as Sort};
use proptest::prelude::*;

fn check(paper: &Paper, expected: ExpectFile) {
    expected.assert_eq(&text(&paper.pages(&business())));
}

fn letter() -> Business {
    Business {
        country: "US".into(),
        paper: Sort::Letter,
        ..business()
    }
}

fn replaced(mut paper: Paper) -> Paper {
    paper.stage = Stage::Replaced {
        agreed: day("2026-11-02"),
        on: day("2026-12-14"),
    };
    paper
}

fn ended(mut paper: Paper, reason: &str) -> Paper {
    paper.stage = Stage::Ended {
        agreed: day("2026-11-02"),
        on: day("2026-12-14"),
        reason: reason.to_owned(),
    };
    paper
}

#[test]
fn an_interest_free_plan_by_the_week_in_every_language() {
    check(&sheet::weekly(), expect_file!["golden/sheet-weekly-en.txt"]);
    let german = sheet::weekly().reader("de", "DE");
    check(&german, expect_file!["golden/sheet-weekly-de.txt"]);
    let french = sheet::weekly().reader("fr", "FR");
    check(&french, expect_file!["golden/sheet-weekly-fr.txt"]);
    let spanish = sheet::weekly().reader("es", "ES");
    check(&spanish, expect_file!["golden/sheet-weekly-es.txt"]);
}

#[test]
fn a_plan_with_interest_and_a_fee_in_every_language() {
    let english = sheet::with_costs("GBP");
    check(&english, expect_file!["golden/sheet-costs-en.txt"]);
    let german = sheet::with_costs("EUR").reader("de", "DE");
    check(&german, expect_file!["golden/sheet-costs-de.txt"]);
    let french = sheet::with_costs("EUR").reader("fr", "FR");
    check(&french, expect_file!["golden/sheet-costs-fr.txt"]);
    let spanish = sheet::with_costs("EUR").reader("es", "ES");
    check(&spanish, expect_file!["golden/sheet-costs-es.txt"]);
}

#[test]
fn a_plan_that_was_changed_in_every_language() {
    let english = sheet::amended(
        "GBP",
        "No payments from 18 December to 8 January; all after that move on.",
        "The shop is closed over Christmas.",
    );
    check(&english, expect_file!["golden/sheet-amended-en.txt"]);
    let german = sheet::amended("EUR", "Eine Pause bis 8. Januar.", "Betriebsferien.");
    let german = german.reader("de", "DE");
    check(&german, expect_file!["golden/sheet-amended-de.txt"]);
    let french = sheet::amended("EUR", "Une pause jusqu’au 8 janvier.", "Vacances.");
    let french = french.reader("fr", "FR");
    check(&french, expect_file!["golden/sheet-amended-fr.txt"]);
    let spanish = sheet::amended("EUR", "Una pausa hasta el 8 de enero.", "Vacaciones.");
    let spanish = spanish.reader("es", "ES");
    check(&spanish, expect_file!["golden/sheet-amended-es.txt"]);
}

#[test]
fn an_offer_in_every_language() {
    check(
        &sheet::offer("GBP"),
        expect_file!["golden/sheet-offer-en.txt"],
    );
    let german = sheet::offer("EUR").reader("de", "DE");
    check(&german, expect_file!["golden/sheet-offer-de.txt"]);
    let french = sheet::offer("EUR").reader("fr", "FR");
    check(&french, expect_file!["golden/sheet-offer-fr.txt"]);
    let spanish = sheet::offer("EUR").reader("es", "ES");
    check(&spanish, expect_file!["golden/sheet-offer-es.txt"]);
}

#[test]
fn a_plan_with_a_discount_if_it_is_kept_in_every_language() {
    check(
        &sheet::discounted("GBP"),
        expect_file!["golden/sheet-discount-en.txt"],
    );
    let german = sheet::discounted("EUR").reader("de", "DE");
    check(&german, expect_file!["golden/sheet-discount-de.txt"]);
    let french = sheet::discounted("EUR").reader("fr", "FR");
    check(&french, expect_file!["golden/sheet-discount-fr.txt"]);
    let spanish = sheet::discounted("EUR").reader("es", "ES");
    check(&spanish, expect_file!["golden/sheet-discount-es.txt"]);
}

/// The answer and the notices of a sheet, in every language.
fn answers(papers: &[Paper]) -> String {
    let mut said = String::new();
    for (language, country) in [("en", "GB"), ("de", "DE"), ("fr", "FR"), ("es", "ES")] {
        for paper in papers {
            let text = text(&paper.clone().reader(language, country).pages(&business()));
            let mut lines = text.lines().skip_while(|line| *line != "Whitby YO22 4BA");
            lines.next();
            let table = ["Your payments", "Ihre Raten", "Vos paiements", "Sus pagos"];
            let before = lines.take_while(|line| !table.iter().any(|t| line.starts_with(t)));
            for line in before.filter(|line| !line.is_empty()) {
                said += line;
                said.push('\n');
            }
            said.push('\n');
        }
    }
    said
}

#[test]
fn the_answers_of_plans_in_progress_and_of_plans_that_hold_no_longer() {
    let mut rows = sheet::weekly().paid(24, "2027-05-01");
    rows.replaces = Some(day("2026-10-01"));
    let said = answers(&[
        sheet::weekly().paid(3, "2026-11-27"),
        sheet::weekly().paid(3, "2026-12-07"),
        sheet::weekly().paid(23, "2027-04-24"),
        sheet::costs_and_discount(),
        rows,
        replaced(sheet::weekly()),
        ended(
            sheet::with_costs("GBP"),
            "She paid all of it from her savings.",
        ),
        ended(sheet::offer("GBP"), ""),
    ]);
    expect_file!["golden/sheet-answers.txt"].assert_eq(&said);
}

/// Where a page ends within the table, it carries forward what its rows
/// came to, and the next page begins with the same.
fn carries_forward(sheaf: &Sheaf, carried: &str, over: &str) -> Result<usize, String> {
    let row = |page: &Page, what: &str| -> Option<(usize, Vec<String>)> {
        let lines = lines(page);
        let at = lines
            .iter()
            .position(|line| line.iter().any(|text| text.text.starts_with(what)))?;
        // The figures may be on the line before the words.
        let figures = |line: &[&documents::layout::page::Text]| -> Vec<String> {
            let figures = line.iter().filter(|text| !text.text.starts_with(what));
            figures.map(|text| text.text.clone()).collect()
        };
        let found = figures(&lines[at]);
        if found.is_empty() {
            Some((at - 1, figures(&lines[at - 1])))
        } else {
            Some((at, found))
        }
    };
    let mut breaks = 0;
    for pair in sheaf.pages.windows(2) {
        let Some((at, figures)) = row(&pair[0], carried) else {
            continue;
        };
        breaks += 1;
        let right = pair[0].texts.iter().map(|t| t.right()).fold(0.0, f32::max);
        let before = lines(&pair[0])[..at].iter().rev().find_map(|line| {
            let last = line.last().filter(|text| {
                text.right() > right - HAIR && text.text.ends_with(|c: char| c.is_ascii_digit())
            });
            last.map(|text| text.text.clone())
        });
        if figures.len() < 2 || figures.last() != before.as_ref() {
            return Err(format!("{figures:?} is carried after {before:?}"));
        }
        match row(&pair[1], over) {
            Some((_, next)) if next == figures => {}
            next => return Err(format!("{figures:?} is carried, {next:?} comes over")),
        }
    }
    Ok(breaks)
}

const CARRIED: [(&str, &str, &str, &str); 4] = [
    ("en", "GB", "Carried forward", "Brought forward from"),
    ("de", "AT", "Übertrag auf", "Übertrag von"),
    ("fr", "CH", "À reporter", "Report de"),
    ("es", "MX", "Suma y sigue", "Suma de"),
];

#[test]
fn every_kind_of_sheet_is_tidy_on_both_papers() {
    let mut list = sheet::weekly();
    list.amounts = false;
    let papers = [
        sheet::weekly(),
        sheet::weekly().paid(4, "2027-01-01"),
        sheet::weekly().paid(24, "2027-05-01"),
        sheet::with_costs("GBP"),
        sheet::discounted("GBP"),
        sheet::offer("GBP"),
        sheet::amended("GBP", &"All of it. ".repeat(200), &"Because. ".repeat(300)),
        replaced(sheet::weekly()),
        ended(sheet::with_costs("GBP"), "She paid it."),
        sheet::extreme("GBP"),
        sheet::extreme("JPY"),
        sheet::extreme("KWD"),
        list,
    ];
    for business in [business(), letter()] {
        for (language, country, carried, over) in CARRIED {
            for paper in &papers {
                let sheaf = paper.clone().reader(language, country).pages(&business);
                all_tidy(&sheaf, &business).unwrap_or_else(|error| panic!("{error}"));
                let breaks = carries_forward(&sheaf, carried, over);
                breaks.unwrap_or_else(|error| panic!("{error}"));
            }
        }
    }
}

#[test]
fn the_longest_plan_carries_its_sums_over_every_page() {
    let paper = sheet::longest();
    for business in [business(), letter()] {
        let sheaf = paper.pages(&business);
        all_tidy(&sheaf, &business).expect("tidy");
        let breaks = carries_forward(&sheaf, "Carried forward", "Brought forward from");
        assert!(breaks.expect("the law") >= 30);
        let rows: Vec<String> = sheaf
            .pages
            .iter()
            .flat_map(|page| &page.texts)
            .filter(|text| text.text.parse::<u32>().is_ok())
            .map(|text| text.text.clone())
            .collect();
        let numbers: Vec<String> = (1..=1200).map(|number| number.to_string()).collect();
        assert_eq!(rows, numbers);
    }
}

#[test]
fn a_plan_of_twelve_months_is_one_page() {
    for (language, country, ..) in CARRIED {
        let mut paper = sheet::with_costs("EUR").reader(language, country);
        paper.rows[0].ordinary = true;
        assert_eq!(paper.pages(&business()).pages.len(), 1, "{language}");
    }
}

#[test]
fn every_page_of_payments_has_the_header() {
    let sheaf = sheet::longest().pages(&business());
    let with_rows = sheaf.pages.iter().filter(|page| {
        let figure = |text: &&documents::layout::page::Text| text.text.parse::<u32>().is_ok();
        page.texts.iter().any(|text| figure(&text))
    });
    for page in with_rows {
        assert!(page.texts.iter().any(|text| text.text == "Payment"));
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_with_a_title_and_a_structure() {
    let paper = sheet::offer("EUR").reader("de", "DE");
    let file = || plan_sheet_pdf(&paper.sheet(&business()), fonts()).expect("a file");
    assert!(file() == file());
    let pdf = lopdf::Document::load_mem(&file()).expect("a PDF");
    let catalog = pdf.catalog().expect("a catalog");
    let language = catalog.get(b"Lang").and_then(lopdf::Object::as_str);
    assert_eq!(language.expect("Lang"), b"de");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Metadata"));
}

#[test]
fn a_plan_without_rows_is_refused() {
    let mut paper = sheet::weekly();
    paper.rows.clear();
    let file = plan_sheet_pdf(&paper.sheet(&business()), fonts());
    assert!(matches!(file, Err(DocumentError::Empty)));
}

/// What people type, and what they paste.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z ]{0,24}",
        "[a-zäöüßéñł€0-9.,@/ -]{0,90}",
        "\\PC{0,40}",
        "[A-Z0-9]{30,80}",
        "[a-z ]{200,900}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 64,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_people_write_the_sheet_is_tidy_and_carries_forward(
        kind in 0_usize..4,
        name in any_text(),
        business_name in any_text(),
        debts in prop::collection::vec((any_text(), any_text()), 1..9),
        why in prop::collection::vec(any_text(), 0..24),
        what in any_text(),
        reason in any_text(),
        with_amounts in any::<bool>(),
        on_letter in any::<bool>(),
        language in prop::sample::select(CARRIED.to_vec()),
    ) {
        let mut business = if on_letter { letter() } else { business() };
        business.name = business_name;
        let (language, country, carried, over) = language;
        let mut paper = match kind {
            0 => sheet::weekly().paid(5, "2026-12-21"),
            1 => sheet::with_costs("GBP"),
            2 => sheet::offer("GBP"),
            _ => sheet::amended("GBP", &what, &reason),
        }
        .reader(language, country);
        paper.book.account.customer.name = name;
        let debt = paper.book.account.debts[0].clone();
        paper.book.account.debts = debts
            .into_iter()
            .map(|(reference, description)| {
                let mut debt = debt.clone();
                debt.reference = reference;
                debt.description = description;
                debt
            })
            .collect();
        paper.amounts = with_amounts;
        for (row, why) in paper.rows.iter_mut().zip(why) {
            row.ordinary = false;
            row.why = why;
        }
        let sheaf = paper.pages(&business);
        if let Err(error) = all_tidy(&sheaf, &business) {
            prop_assert!(false, "{}", error);
        }
        if let Err(error) = carries_forward(&sheaf, carried, over) {
            prop_assert!(false, "{}", error);
        }
    }
}
