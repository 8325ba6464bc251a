//! Files of receivables, as they come.

mod exports;
mod fuzz;
mod mappings;
mod problems;
mod proposals;
mod readings;
mod roundtrip;

use exchange::receivables::mapping::Mapping;
use exchange::receivables::proposal::propose;
use exchange::receivables::reading::{Reading, read};
use expect_test::Expect;

/// The mapping in `toml`, which is part of a test and so is one.
fn mapping(toml: &str) -> Mapping {
    Mapping::from_toml(toml).expect("the mapping of the test")
}

/// What became of a file, as a page of text.
fn page(bytes: &[u8], mapping: &Mapping) -> String {
    match read(bytes, mapping) {
        Ok(reading) => listed(&reading),
        Err(error) => format!("{error}\n"),
    }
}

fn listed(reading: &Reading) -> String {
    let mut page = String::new();
    for row in &reading.rows {
        page += &format!(
            "{} {} {}: {} due {}, {}",
            row.line, row.customer, row.reference, row.issued, row.due, row.amount
        );
        if let Some(paid) = row.paid {
            page += &format!(", paid {} on {}", paid.amount, paid.on);
        }
        let disputed = row.disputed.then_some("disputed");
        let rest = [&row.customer_name, &row.description, &row.email, &row.phone];
        let rest = rest.into_iter().flatten().map(String::as_str);
        for part in disputed.into_iter().chain(rest) {
            page += &format!(", {part}");
        }
        page.push('\n');
    }
    for problem in &reading.problems {
        page += &format!("not taken: {problem}\n");
    }
    for remark in &reading.remarks {
        page += &format!("look at: {remark}\n");
    }
    page
}

/// The proposal for a file, and what it reads; amounts without a currency
/// are taken for pounds.
fn check_proposal(file: impl AsRef<[u8]>, expected: Expect) {
    let file = file.as_ref();
    let seen = match propose(file) {
        Ok(proposal) => {
            let mut seen = proposal.mapping.to_toml();
            for doubt in &proposal.doubts {
                let ask = if doubt.must_be_answered() {
                    "ask"
                } else {
                    "say"
                };
                seen += &format!("{ask}: {doubt}\n");
            }
            let mut mapping = proposal.mapping;
            mapping.currency = mapping.currency.or("GBP".parse().ok());
            match read(file, &mapping) {
                Ok(reading) => seen + &listed(&reading),
                Err(error) => format!("{seen}{error}\n"),
            }
        }
        Err(error) => format!("{error}\n"),
    };
    expected.assert_eq(&seen);
}
