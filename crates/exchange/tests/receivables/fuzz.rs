//! Any bytes, any mapping: never a panic, never a record lost.

use std::collections::BTreeSet;

use exchange::receivables::column::{Column, Columns, Field};
use exchange::receivables::mapping::{DateOrder, DecimalMark, Delimiter, Mapping};
use exchange::receivables::proposal::propose;
use exchange::receivables::reading::{ReceivableRow, read};
use exchange::text::Encoding;
use proptest::prelude::*;

/// Pieces of which bad files are made.
const PIECES: [&str; 28] = [
    "Customer",
    "Invoice",
    "Date",
    "Due",
    "Amount",
    "Paid",
    "Jane",
    "é",
    "Total",
    "17",
    "1,234",
    "12.50",
    "-3",
    "€",
    "KWD",
    "31/01/2026",
    "2026-02-28",
    "yes",
    "\"",
    "\"\"",
    ",",
    ",",
    ";",
    "\t",
    "\n",
    "\n",
    "\r\n",
    " ",
];

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..80)
        .prop_map(|pieces| pieces.concat().into_bytes())
}

/// A table with a good header and cells of any kind.
fn table() -> impl Strategy<Value = Vec<u8>> {
    let cell = prop::sample::select(PIECES.to_vec());
    let record = prop::collection::vec(cell, 0..8).prop_map(|cells| cells.join(","));
    prop::collection::vec(record, 0..12).prop_map(|records| {
        format!(
            "Customer,Invoice,Date,Due,Amount,Paid\n{}",
            records.join("\n")
        )
        .into_bytes()
    })
}

fn column() -> impl Strategy<Value = Option<Column>> {
    prop_oneof![
        1 => Just(None),
        3 => (1_u32..8).prop_map(|number| Some(Column::Number(number))),
        3 => prop::sample::select(PIECES[..6].to_vec())
            .prop_map(|name| Some(Column::Name(name.to_owned()))),
    ]
}

fn mapping() -> impl Strategy<Value = Mapping> {
    let columns = prop::collection::vec(column(), Field::ALL.len()).prop_map(|found| {
        let mut columns = Columns::default();
        for (field, column) in Field::ALL.into_iter().zip(found) {
            columns.set(field, column);
        }
        columns
    });
    (
        prop::option::of(prop::sample::select(Encoding::ALL.to_vec())),
        prop::option::of(prop::sample::select(Delimiter::ALL.to_vec())),
        any::<bool>(),
        prop::sample::select(vec![DecimalMark::Point, DecimalMark::Comma]),
        prop::sample::select(DateOrder::ALL.to_vec()),
        any::<bool>(),
        prop::option::of(0_u16..5000),
        columns,
    )
        .prop_map(
            |(encoding, delimiter, header, decimal, dates, paid_in_full, terms_days, columns)| {
                Mapping {
                    encoding,
                    delimiter,
                    header,
                    decimal,
                    dates,
                    currency: "EUR".parse().ok(),
                    paid_in_full,
                    terms_days,
                    columns,
                }
            },
        )
}

/// The mapping that fits [`table`].
fn fitting() -> Mapping {
    crate::mapping(
        r#"
        dates = "dmy"
        currency = "EUR"
        paid_in_full = true
        [columns]
        customer = "Customer"
        reference = "Invoice"
        issued = "Date"
        due = "Due"
        amount = "Amount"
        paid_on = "Paid"
        "#,
    )
}

fn nothing_is_lost(bytes: &[u8], mapping: &Mapping) -> Result<(), TestCaseError> {
    let Ok(reading) = read(bytes, mapping) else {
        return Ok(());
    };
    let rows: BTreeSet<usize> = reading.rows.iter().map(|row| row.line).collect();
    let problems: BTreeSet<usize> = reading.problems.iter().map(|p| p.line).collect();
    prop_assert!(rows.is_disjoint(&problems));
    prop_assert_eq!(rows.len(), reading.rows.len());
    prop_assert_eq!(rows.len() + problems.len(), reading.records);
    prop_assert!(
        reading
            .remarks
            .iter()
            .all(|remark| rows.contains(&remark.line))
    );
    let keys: BTreeSet<_> = reading.rows.iter().map(ReceivableRow::key).collect();
    prop_assert_eq!(keys.len(), reading.rows.len());
    for row in &reading.rows {
        prop_assert!(row.amount.is_positive());
        prop_assert!(row.issued <= row.due);
        prop_assert!(!row.customer.is_empty() && !row.reference.is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_by_any_mapping(bytes: Vec<u8>, mapping in mapping()) {
        nothing_is_lost(&bytes, &mapping)?;
    }

    #[test]
    fn any_pieces_by_any_mapping(bytes in pieces(), mapping in mapping()) {
        nothing_is_lost(&bytes, &mapping)?;
    }

    #[test]
    fn any_table_by_any_mapping(bytes in table(), mapping in mapping()) {
        nothing_is_lost(&bytes, &mapping)?;
        nothing_is_lost(&bytes, &fitting())?;
    }

    #[test]
    fn any_file_can_be_looked_at(bytes: Vec<u8>, pieces in pieces(), table in table()) {
        for bytes in [bytes, pieces, table] {
            if let Ok(proposal) = propose(&bytes) {
                nothing_is_lost(&bytes, &proposal.mapping)?;
            }
        }
    }

    #[test]
    fn any_mapping_reads_back_from_its_toml(mapping in mapping()) {
        prop_assert_eq!(Mapping::from_toml(&mapping.to_toml()), Ok(mapping));
    }
}
