//! What is read, and how.

use expect_test::{Expect, expect};

use crate::{mapping, page};

const PLAIN: &str = r#"
    dates = "dmy"
    currency = "GBP"
    [columns]
    customer = "Customer"
    reference = "Invoice"
    issued = "Date"
    due = "Due"
    amount = "Amount"
"#;

fn check(toml: &str, file: &str, expected: Expect) {
    expected.assert_eq(&page(file.as_bytes(), &mapping(toml)));
}

#[test]
fn a_plain_list_is_read_as_it_stands() {
    check(
        PLAIN,
        "Customer,Invoice,Date,Due,Amount\n\
         Jane Doe,0017,01/02/2026,03/03/2026,\"1,240.00\"\n\
         \"Roe, John\",18,13/02/2026,15/03/2026,£99.50\n",
        expect![[r#"
            2 Jane Doe 0017: 2026-02-01 due 2026-03-03, 1240.00 GBP
            3 Roe, John 18: 2026-02-13 due 2026-03-15, 99.50 GBP
        "#]],
    );
}

#[test]
fn lines_are_those_of_the_file() {
    check(
        &format!("{PLAIN} description = \"For\""),
        "Open invoices as of 30.06.2026\n\
         \n\
         Customer,Invoice,Date,Due,Amount,For\r\n\
         Jane Doe,17,01/02/2026,03/03/2026,100.00,\"timber,\r\n  two loads\"\r\n\
         ,,,,,\r\n\
         \r\n\
         Jane Doe,18,soon,03/03/2026,100.00,\r\n",
        expect![[r#"
            4 Jane Doe 17: 2026-02-01 due 2026-03-03, 100.00 GBP, timber, two loads
            not taken: line 8, Date, “soon”: not a date
        "#]],
    );
}

#[test]
fn columns_are_found_whatever_their_spelling() {
    check(
        PLAIN,
        "DUE ;a m o u n t;Dâte;invoice;customer:\n03/03/2026;100.00;01/02/2026;17;Jane Doe\n",
        expect![[r#"
            2 Jane Doe 17: 2026-02-01 due 2026-03-03, 100.00 GBP
        "#]],
    );
}

#[test]
fn a_file_without_a_header_is_read_by_numbers() {
    check(
        r#"
            header = false
            dates = "mdy"
            currency = "USD"
            terms_days = 30
            [columns]
            customer = 2
            reference = 1
            issued = 3
            amount = 4
        "#,
        "17\tJane Doe\t01/31/2026\t100.00\n18\tJohn Roe\t02/13/2026\t99.50\n",
        expect![[r#"
            1 Jane Doe 17: 2026-01-31 due 2026-03-02, 100.00 USD
            2 John Roe 18: 2026-02-13 due 2026-03-15, 99.50 USD
        "#]],
    );
}

#[test]
fn terms_stand_in_for_a_missing_due_day() {
    check(
        &format!("terms_days = 14 {PLAIN} terms_days = \"Terms\""),
        "Customer,Invoice,Date,Due,Amount,Terms\n\
         Jane,1,01/02/2026,03/03/2026,10,7 days\n\
         Jane,2,01/02/2026,,10,net 7\n\
         Jane,3,01/02/2026,,10,\n\
         Jane,4,01/02/2026,,10,2/10 net 30\n",
        expect![[r#"
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.00 GBP
            3 Jane 2: 2026-02-01 due 2026-02-08, 10.00 GBP
            4 Jane 3: 2026-02-01 due 2026-02-15, 10.00 GBP
            not taken: line 5, Terms, “2/10 net 30”: not a number of days from 0 to 3650
        "#]],
    );
}

#[test]
fn a_day_of_payment_means_all_of_it_where_the_mapping_says_so() {
    check(
        &format!("paid_in_full = true {PLAIN} paid_on = \"Paid\"\ndisputed = \"Disputed\""),
        "Customer,Invoice,Date,Due,Amount,Paid,Disputed\n\
         Jane,1,01/02/2026,03/03/2026,10.00,05/03/2026,No\n\
         Jane,2,01/02/2026,03/03/2026,10.00,,Yes\n\
         Jane,3,01/02/2026,03/03/2026,10.00,-,x\n",
        expect![[r#"
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.00 GBP, paid 10.00 GBP on 2026-03-05
            3 Jane 2: 2026-02-01 due 2026-03-03, 10.00 GBP, disputed
            4 Jane 3: 2026-02-01 due 2026-03-03, 10.00 GBP, disputed
        "#]],
    );
}

#[test]
fn a_payment_has_its_own_amount_and_day() {
    check(
        &format!("{PLAIN} paid_on = \"Paid on\"\npaid_amount = \"Paid\""),
        "Customer,Invoice,Date,Due,Amount,Paid on,Paid\n\
         Jane,1,01/02/2026,03/03/2026,10.00,05/03/2026,4.00\n\
         Jane,2,01/02/2026,03/03/2026,10.00,,0.00\n\
         Jane,3,01/02/2026,03/03/2026,10.00,05/03/2026,\n\
         Jane,4,01/02/2026,03/03/2026,10.00,,4.00\n\
         Jane,5,01/02/2026,03/03/2026,10.00,01/01/2026,20.00\n\
         Jane,6,01/02/2026,03/03/2026,10.00,05/03/2026,€4.00\n",
        expect![[r#"
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.00 GBP, paid 4.00 GBP on 2026-03-05
            3 Jane 2: 2026-02-01 due 2026-03-03, 10.00 GBP
            6 Jane 5: 2026-02-01 due 2026-03-03, 10.00 GBP, paid 20.00 GBP on 2026-01-01
            not taken: line 4, Paid: paid, but the amount is not given
            not taken: line 5, Paid, “4.00”: paid, but the day is not given
            not taken: line 7, Paid, “€4.00”: written in another currency than GBP
            look at: line 6, Paid on, “01/01/2026”: paid before the day of issue, 2026-02-01
            look at: line 6, Paid, “20.00”: more was paid than owed
        "#]],
    );
}

#[test]
fn each_row_may_have_its_own_currency() {
    check(
        &format!("{PLAIN} currency = \"Currency\""),
        "Customer,Invoice,Date,Due,Amount,Currency\n\
         Jane,1,01/02/2026,03/03/2026,10.5,eur\n\
         Jane,2,01/02/2026,03/03/2026,10,JPY\n\
         Jane,3,01/02/2026,03/03/2026,10.125,KWD\n\
         Jane,4,01/02/2026,03/03/2026,10.00,\n\
         Jane,5,01/02/2026,03/03/2026,€10.00,\n\
         Jane,6,01/02/2026,03/03/2026,€10.00,USD\n",
        expect![[r#"
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.50 EUR
            3 Jane 2: 2026-02-01 due 2026-03-03, 10 JPY
            4 Jane 3: 2026-02-01 due 2026-03-03, 10.125 KWD
            5 Jane 4: 2026-02-01 due 2026-03-03, 10.00 GBP
            6 Jane 5: 2026-02-01 due 2026-03-03, 10.00 EUR
            not taken: line 7, Amount, “€10.00”: written in another currency than USD
        "#]],
    );
}

#[test]
fn a_debt_without_a_number_is_named_by_day_and_amount() {
    check(
        &PLAIN.replace("reference = \"Invoice\"", ""),
        "Customer,Date,Due,Amount\n\
         Jane,01/02/2026,03/03/2026,10.00\n\
         Jane,01/02/2026,03/03/2026,20.00\n\
         John,01/02/2026,03/03/2026,10.00\n",
        expect![[r#"
            2 Jane 2026-02-01 10.00: 2026-02-01 due 2026-03-03, 10.00 GBP
            3 Jane 2026-02-01 20.00: 2026-02-01 due 2026-03-03, 20.00 GBP
            4 John 2026-02-01 10.00: 2026-02-01 due 2026-03-03, 10.00 GBP
        "#]],
    );
}

#[test]
fn a_reference_kept_from_a_spreadsheet_keeps_its_zeros() {
    check(
        PLAIN,
        "Customer,Invoice,Date,Due,Amount\n\
         Jane,=\"0017\",01/02/2026,03/03/2026,10.00\n\
         Jane,\"=\"\"0018\"\"\",01/02/2026,03/03/2026,10.00\n",
        expect![[r#"
            2 Jane 0017: 2026-02-01 due 2026-03-03, 10.00 GBP
            3 Jane 0018: 2026-02-01 due 2026-03-03, 10.00 GBP
        "#]],
    );
}

#[test]
fn a_record_that_is_wrong_in_several_places_says_them_all() {
    check(
        PLAIN,
        "Customer,Invoice,Date,Due,Amount\n,,31/02/2026,soon,\"12,50\"\n",
        expect![[r#"
            not taken: line 2, Customer: nothing is written here
            not taken: line 2, Invoice: nothing is written here
            not taken: line 2, Date, “31/02/2026”: no such day, read as day-month-year
            not taken: line 2, Due, “soon”: not a date
            not taken: line 2, Amount, “12,50”: not an amount with “.” before the decimals; is it written the other way round?
        "#]],
    );
}

#[test]
fn records_that_end_early_are_taken_if_nothing_needed_is_missing() {
    check(
        &format!("{PLAIN} email = \"Email\"\nphone = \"Phone\"\ncustomer_name = \"Name\""),
        "Customer,Name,Invoice,Date,Due,Amount,Email,Phone\n\
         C1,Jane Doe,1,01/02/2026,03/03/2026,10.00,jane@example.org\n\
         C1,Jane Doe,2,01/02/2026,03/03/2026,10.00,,,,\n\
         C1,Jane Doe,3,01/02/2026,03/03/2026\n",
        expect![[r#"
            2 C1 1: 2026-02-01 due 2026-03-03, 10.00 GBP, Jane Doe, jane@example.org
            3 C1 2: 2026-02-01 due 2026-03-03, 10.00 GBP, Jane Doe
            not taken: line 4, “C1 · Jane Doe · 3 · 01/02/2026 · 03/03/2026”: the line has 5 cells instead of 8
            look at: line 2, “C1 · Jane Doe · 1 · 01/02/2026 · 03/03/2026 · 10.00 · jane@example.org”: the line has 7 cells instead of 8; the missing ones are taken as empty
        "#]],
    );
}

#[test]
fn the_same_record_twice_is_counted_once() {
    check(
        PLAIN,
        "Customer,Invoice,Date,Due,Amount\n\
         Jane,1,01/02/2026,03/03/2026,10.00\n\
         Jane,1,1.2.2026,3 March 2026,£10\n\
         John,1,01/02/2026,03/03/2026,10.00\n",
        expect![[r#"
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.00 GBP
            4 John 1: 2026-02-01 due 2026-03-03, 10.00 GBP
            not taken: line 3, “1”: the same as line 2; counted once
        "#]],
    );
}

#[test]
fn two_records_with_one_reference_are_left_to_a_person() {
    check(
        PLAIN,
        "Customer,Invoice,Date,Due,Amount\n\
         Jane,R 1,01/02/2026,03/03/2026,10.00\n\
         Jane,2,01/02/2026,03/03/2026,10.00\n\
         jane,r  1,01/02/2026,03/03/2026,20.00\n\
         Jane,R 1,01/02/2026,03/03/2026,30.00\n",
        expect![[r#"
            3 Jane 2: 2026-02-01 due 2026-03-03, 10.00 GBP
            not taken: line 2, “R 1”: line 4 has the same customer and reference with other content; neither is taken
            not taken: line 4, “r 1”: line 2 has the same customer and reference with other content; neither is taken
            not taken: line 5, “R 1”: line 2 has the same customer and reference with other content; neither is taken
        "#]],
    );
}

#[test]
fn a_table_of_only_a_header_has_no_rows() {
    check(PLAIN, "Customer,Invoice,Date,Due,Amount\n", expect![[""]]);
}

#[test]
fn the_preview_has_the_first_records_as_they_stand() {
    let mut file = "Customer,Invoice,Date,Due,Amount\n".to_owned();
    for number in 1..=20 {
        file += &format!(" Jane ,{number},soon,,\"{}\"\n", "x".repeat(100));
    }
    let reading =
        exchange::receivables::reading::read(file.as_bytes(), &mapping(PLAIN)).expect("a table");
    assert_eq!(
        reading.header,
        ["Customer", "Invoice", "Date", "Due", "Amount"]
    );
    assert_eq!((reading.records, reading.samples.len()), (20, 10));
    let sample = &reading.samples[1];
    let cut = format!("{}…", "x".repeat(80));
    assert_eq!(sample.line, 3);
    assert_eq!(sample.cells, ["Jane", "2", "soon", "", &cut]);
}
