//! Files that a mapping doesn't fit, and the examples of the manual.

use exchange::receivables::mapping::Mapping;
use expect_test::{Expect, expect};

use crate::{mapping, page};

const SPEC: &str = include_str!("../../../../docs/SPEC-import.md");

const WHOLE: &str = r#"
    currency = "GBP"
    [columns]
    customer = "Customer"
    issued = "Date"
    due = "Due"
    amount = "Amount"
"#;

fn check(toml: &str, file: &[u8], expected: Expect) {
    expected.assert_eq(&page(file, &mapping(toml)));
}

#[test]
fn a_file_that_is_no_csv_says_what_it_is() {
    check(
        WHOLE,
        b"PK\x03\x04\x14\0",
        expect![[r#"
        the file is a workbook, such as .xlsx or .ods, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"\xD0\xCF\x11\xE0\xA1\xB1",
        expect![[r#"
        the file is a workbook of an older office program, such as .xls, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"%PDF-1.7\n",
        expect![[r#"
        the file is a PDF document, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"\r\n<!DOCTYPE HTML><table>",
        expect![[r#"
        the file is a web page, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"<?xml version=\"1.0\"?>",
        expect![[r#"
        the file is an XML file, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"{\\rtf1",
        expect![[r#"
        the file is a rich text document, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"\x89PNG\r\n",
        expect![[r#"
        the file is a picture, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"\x1F\x8B\x08",
        expect![[r#"
        the file is a packed archive, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
    check(
        WHOLE,
        b"Customer\0\x01\x02\x03,Date\0,,,,,,,",
        expect![[r#"
            the file is binary data, not a CSV file; open it in the program it comes from and save the table as CSV
        "#]],
    );
}

#[test]
fn a_file_with_nothing_in_it_is_empty() {
    check(
        WHOLE,
        b"",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        WHOLE,
        b"\xEF\xBB\xBF\r\n , ,\r\n",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        WHOLE,
        b"just\nwords\n",
        expect![[r#"
        the file has no columns set off by commas, semicolons, tabs or “|”
    "#]],
    );
}

#[test]
fn a_mapping_says_what_every_debt_needs() {
    let file = b"Customer,Date,Due,Amount\n";
    check(
        "[columns]",
        file,
        expect![[r#"
            the mapping names no column for customer, the customer
        "#]],
    );
    check(
        &WHOLE.replace("amount = \"Amount\"", ""),
        file,
        expect![[r#"
            the mapping names no column for amount, the amount
        "#]],
    );
    check(
        &WHOLE.replace("due = \"Due\"", ""),
        file,
        expect![[r#"
        the mapping names no column for due, and no terms_days to count from the day of issue
    "#]],
    );
    check(
        &WHOLE.replace("currency = \"GBP\"", ""),
        file,
        expect![[r#"
            the mapping names no currency, and no column for it
        "#]],
    );
    check(
        &format!("{WHOLE} paid_on = \"Due\""),
        file,
        expect![[r#"
        the mapping names a column for paid_on but none for paid_amount; if the day means that all was paid, set paid_in_full = true
    "#]],
    );
}

#[test]
fn a_mapping_names_columns_that_are_there_once() {
    check(
        WHOLE,
        b"Customer,Date,Amount\nJane,2026-01-31,1\n",
        expect![[r#"
            the file has no column “Due”, which the mapping takes for the due day; it has: Customer, Date, Amount
        "#]],
    );
    check(
        WHOLE,
        b"Customer,Date,Due,Amount,DATE,date\nJane,2026-01-31,2026-03-03,1,,\n",
        expect![[r#"
            2 Jane 2026-01-31 1.00: 2026-01-31 due 2026-03-03, 1.00 GBP
        "#]],
    );
    check(
        WHOLE,
        b"Customer,Date,Due,Amount,Date\n",
        expect![[r#"
            the file has several columns named “Date”, which the mapping takes for the day of issue; give its number instead, counted from 1
        "#]],
    );
    check(
        &WHOLE.replace("\"Due\"", "7"),
        b"Customer,Date,Due,Amount\n",
        expect![[r#"
            the file has no column number 7, which the mapping takes for the due day; it has: Customer, Date, Due, Amount
        "#]],
    );
    check(
        &format!("header = false {WHOLE}"),
        b"Jane,2026-01-31,2026-03-03,1\n",
        expect![[r#"
            the mapping says that the file has no header, so the customer needs the number of a column, not the name “Customer”
        "#]],
    );
}

#[test]
fn every_mapping_in_the_manual_is_one() {
    let mut examples = 0;
    for part in SPEC.split("```toml\n").skip(1) {
        let toml = part.split("```").next().unwrap_or_default();
        let mapping = Mapping::from_toml(toml).expect(toml);
        assert_eq!(Mapping::from_toml(&mapping.to_toml()), Ok(mapping));
        examples += 1;
    }
    assert!(examples >= 3);
}

#[test]
fn every_key_of_a_mapping_is_in_the_manual() {
    use exchange::receivables::column::Field;
    let keys = [
        "encoding",
        "delimiter",
        "header",
        "decimal",
        "dates",
        "currency",
        "paid_in_full",
        "terms_days",
    ];
    for key in keys.into_iter().chain(Field::ALL.map(Field::name)) {
        assert!(SPEC.contains(&format!("| `{key}` |")), "{key}");
    }
}
