//! What a first look can't decide is asked.

use exchange::receivables::proposal::propose;
use expect_test::expect;

use crate::check_proposal as check;

#[test]
fn days_that_could_be_months_are_asked_about() {
    check(
        "Customer,Invoice,Invoice date,Due date,Amount\n\
         Jane,1,01/02/2026,03/03/2026,10.00\n\
         Jane,2,04/02/2026,06/03/2026,10.00\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "dmy"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Invoice date"
            due = "Due date"
            amount = "Amount"
            ask: Is 01/02/2026 written as day-month-year? No day in the file is above 12, which would tell.
            say: In which currency are the amounts?
            2 Jane 1: 2026-02-01 due 2026-03-03, 10.00 GBP
            3 Jane 2: 2026-02-04 due 2026-03-06, 10.00 GBP
        "#]],
    );
}

#[test]
fn one_day_above_twelve_anywhere_decides() {
    let mut file = "Customer,Invoice,Invoice date,Due date,Amount\n".to_owned();
    for number in 1..3000 {
        file += &format!("Jane,{number},02/01/2026,03/01/2026,1.00\n");
    }
    file += "Jane,3000,02/01/2026,03/13/2026,1.00\n";
    let proposal = propose(file.as_bytes()).expect("a table");
    assert_eq!(proposal.mapping.dates.to_string(), "month-day-year");
    assert!(!proposal.doubts.iter().any(|doubt| doubt.must_be_answered()));
}

#[test]
fn days_in_two_orders_are_asked_about() {
    check(
        "Customer,Invoice,Invoice date,Due date,Amount\n\
         Jane,1,31/01/2026,28/02/2026,10.00\n\
         Jane,2,01/02/2026,02/28/2026,10.00\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "dmy"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Invoice date"
            due = "Due date"
            amount = "Amount"
            ask: Most days are written as day-month-year, but 02/28/2026 (line 3) is not. Which is right?
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 10.00 GBP
            not taken: line 3, Due date, “02/28/2026”: no such day, read as day-month-year
        "#]],
    );
}

#[test]
fn thousands_that_could_be_decimals_are_asked_about() {
    check(
        "Customer;Invoice;Invoice date;Due date;Amount\n\
         Jane;1;2026-01-31;2026-02-28;1.234\n\
         Jane;2;2026-01-31;2026-02-28;12\n",
        expect![[r#"
            delimiter = "semicolon"
            header = true
            decimal = ","
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Invoice date"
            due = "Due date"
            amount = "Amount"
            ask: Does 1.234 have thousands or decimals? No amount in the file tells.
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 1234.00 GBP
            3 Jane 2: 2026-01-31 due 2026-02-28, 12.00 GBP
        "#]],
    );
}

#[test]
fn amounts_in_two_styles_are_asked_about() {
    check(
        "Customer,Invoice,Invoice date,Due date,Amount\n\
         Jane,1,2026-01-31,2026-02-28,1.50\n\
         Jane,2,2026-01-31,2026-02-28,2.50\n\
         Jane,3,2026-01-31,2026-02-28,\"3,50\"\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Invoice date"
            due = "Due date"
            amount = "Amount"
            ask: Most amounts have “.” before their decimals, but 3,50 (line 4) does not. Which is right?
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 1.50 GBP
            3 Jane 2: 2026-01-31 due 2026-02-28, 2.50 GBP
            not taken: line 4, Amount, “3,50”: not an amount with “.” before the decimals; is it written the other way round?
        "#]],
    );
}

#[test]
fn without_a_header_the_content_speaks_and_is_confirmed() {
    check(
        "Jane Doe,INV-17,2026-01-31,2026-02-28,1240.00\nJohn Roe,INV-18,2026-02-03,2026-03-05,99.50\n",
        expect![[r#"
            delimiter = "comma"
            header = false
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = 1
            reference = 2
            issued = 3
            due = 4
            amount = 5
            ask: Is column number 3 the day of issue? Its name doesn't say, only what is in it.
            ask: Is column number 4 the due day? Its name doesn't say, only what is in it.
            ask: Is column number 5 the amount? Its name doesn't say, only what is in it.
            ask: Is column number 2 the invoice number? Its name doesn't say, only what is in it.
            ask: Is column number 1 the customer? Its name doesn't say, only what is in it.
            say: The file seems to have no header.
            say: In which currency are the amounts?
            1 Jane Doe INV-17: 2026-01-31 due 2026-02-28, 1240.00 GBP
            2 John Roe INV-18: 2026-02-03 due 2026-03-05, 99.50 GBP
        "#]],
    );
}

#[test]
fn what_is_still_open_is_not_the_amount() {
    check(
        "Customer,Invoice,Date,Due,Amount,Balance\n\
         Jane,1,2026-01-31,2026-02-28,100.00,40.00\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Date"
            due = "Due"
            amount = "Amount"
            ask: Column “Balance” seems to say what is still owed. Take it for the amount?
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 100.00 GBP
        "#]],
    );
    check(
        "Customer,Invoice,Date,Due,Outstanding\nJane,1,2026-01-31,2026-02-28,40.00\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Date"
            due = "Due"
            amount = "Outstanding"
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 40.00 GBP
        "#]],
    );
}

#[test]
fn a_tick_for_paid_is_asked_about() {
    check(
        "Customer,Invoice,Date,Due,Amount,Paid\nJane,1,2026-01-31,2026-02-28,40.00,yes\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = "Date"
            due = "Due"
            amount = "Amount"
            ask: Column “Paid” seems to say what was paid, but holds neither days nor amounts. Leave out what is paid?
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 40.00 GBP
        "#]],
    );
}

#[test]
fn columns_of_one_name_are_asked_about() {
    check(
        "Customer,Invoice,Date,Date,Amount\nJane,1,2026-01-31,2026-02-28,40.00\n",
        expect![[r#"
            delimiter = "comma"
            header = true
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = "Customer"
            reference = "Invoice"
            issued = 3
            due = 4
            amount = "Amount"
            ask: Several columns are named “Date”. Is column number 3 the day of issue?
            ask: Is column number 4 the due day? Its name doesn't say, only what is in it.
            say: In which currency are the amounts?
            2 Jane 1: 2026-01-31 due 2026-02-28, 40.00 GBP
        "#]],
    );
}

#[test]
fn a_list_that_lacks_what_is_needed_says_so() {
    check(
        "Item,Weight\nnails,2 kg\nglue,1 kg\n",
        expect![[r#"
            delimiter = "comma"
            header = false
            decimal = "."
            dates = "ymd"
            paid_in_full = false

            [columns]
            customer = 1
            ask: Is column number 1 the customer? Its name doesn't say, only what is in it.
            ask: Which column is the day of issue?
            ask: Which column is the amount?
            ask: No column says when a debt is due. How many days after the day of issue?
            say: The file seems to have no header.
            say: No column has the number of the invoice. Debts will be named by day and amount.
            the mapping names no column for issued, the day of issue
        "#]],
    );
    check(
        "",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        "only\nwords",
        expect![[r#"
        the file has no columns set off by commas, semicolons, tabs or “|”
    "#]],
    );
    check(
        "PK\u{3}\u{4}",
        expect![[r#"
        the file is a workbook, such as .xlsx or .ods, not a CSV file; open it in the program it comes from and save the table as CSV
    "#]],
    );
}
