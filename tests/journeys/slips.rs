//! Slips that look like success: each of them says so, and nothing is
//! lost or counted that nobody meant.

use journeys::desk::Desk;

#[test]
fn a_file_with_more_columns_than_the_one_before_is_looked_at_anew() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "DE", "EUR");
    desk.write(
        "june.csv",
        "Customer,Invoice,Date,Due,Amount\nA-1,1,2026-06-13,2026-07-13,10.00\n",
    );
    desk.does("import receivables june.csv --ledger shop.amicable");
    desk.write(
        "july.csv",
        "Customer,Invoice,Date,Due,Amount,Paid on,Paid\n\
         A-1,2,2026-07-13,2026-08-13,10.00,2026-07-20,5.00\n",
    );
    let made = desk.json("import receivables july.csv --ledger shop.amicable --json");
    assert_eq!(
        (made["debts"].as_u64(), made["payments"].as_u64()),
        (Some(1), Some(1))
    );
}

#[test]
fn a_file_that_is_read_like_the_one_before_says_so() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "DE", "EUR");
    let file = |name, number| {
        let row = format!("A-1,{number},2026-06-13,2026-07-13,10.00\n");
        desk.write(name, format!("Customer,Invoice,Date,Due,Amount\n{row}"));
    };
    file("june.csv", 1);
    file("july.csv", 2);
    let first = desk.json("import receivables june.csv --ledger shop.amicable --dry-run --json");
    assert_eq!(first["remembered"].as_bool(), Some(false));
    desk.does("import receivables june.csv --ledger shop.amicable");
    let next = desk.json("import receivables july.csv --ledger shop.amicable --dry-run --json");
    assert_eq!(next["remembered"].as_bool(), Some(true));
}

#[test]
fn an_id_that_was_used_for_another_payment_is_refused() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    for name in ["Ada", "Bo"] {
        desk.does(&format!(
            "customer add --ledger shop.amicable --name {name} --reference {name}"
        ));
        desk.does(&format!(
            "debt --ledger shop.amicable --customer {name} --reference 1 --issued 2026-01-05 --amount 90.00"
        ));
    }
    let id = "0198c0de-0000-7000-8000-000000000001";
    let pay = |who: &str, amount: &str| {
        format!(
            "pay --ledger shop.amicable --customer {who} --amount {amount} --on 2026-01-10 --id {id}"
        )
    };
    desk.does(&pay("Ada", "5.00"));
    // Said twice, it is taken once.
    assert!(desk.does(&pay("Ada", "5.00")).contains("owes 85.00 GBP"));
    for other in [pay("Ada", "7.00"), pay("Bo", "5.00")] {
        let answer = desk.says(&other);
        assert_eq!(answer.exit, 5, "{other}");
        assert!(answer.err.contains("nothing was taken"), "{}", answer.err);
    }
    let bo = desk.json("customer show --ledger shop.amicable --customer Bo --json");
    assert_eq!(bo["accounts"][0]["balance"]["amount"], "90.00");
}

#[test]
fn a_payment_in_a_currency_in_which_nothing_is_owed_is_asked_about() {
    let desk = Desk::new().on("2026-01-05");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let at = "--ledger shop.amicable --customer A-1";
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(&format!(
        "debt {at} --reference 7 --issued 2026-01-01 --due 2026-01-01 --amount 100"
    ));
    let answer = desk.says(&format!("pay {at} --amount 50 --currency EUR"));
    assert_ne!(answer.exit, 0);
    assert!(
        answer.err.contains("nothing is owed in EUR") && answer.err.contains("--as-credit"),
        "{answer:?}"
    );
    let page = desk.json(&format!("customer show {at} --json"));
    assert_eq!(page["accounts"].as_array().map(Vec::len), Some(1));
    // Meant like that, it is kept.
    desk.does(&format!("pay {at} --amount 50 --currency EUR --as-credit"));
    let page = desk.json(&format!("customer show {at} --json"));
    assert_eq!(page["accounts"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_name_of_hundreds_of_letters_leaves_the_table_of_ages_readable() {
    let desk = Desk::new().on("2026-01-05");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let name = "Wilhelmina ".repeat(41);
    let name = name.trim();
    desk.does(&format!(
        "customer add --ledger shop.amicable --name '{name}' --reference A-1"
    ));
    desk.does(
        "debt --ledger shop.amicable --customer A-1 --reference 7 --issued 2026-01-01 \
         --due 2026-01-01 --amount 100",
    );
    let told = desk.does("ageing --ledger shop.amicable");
    let widest = told.lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|widest| widest < 140), "{told}");
    assert!(told.contains('…'), "{told}");
    let report = desk.json("ageing --ledger shop.amicable --json");
    assert_eq!(report["customers"][0]["name"], name);
}

#[test]
fn a_statement_without_a_file_is_shown_as_text() {
    let desk = Desk::new().on("2026-02-05");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let at = "--ledger shop.amicable --customer A-1";
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(&format!(
        "debt {at} --reference 7 --issued 2026-01-01 --due 2026-01-31 --amount 100"
    ));
    desk.does(&format!("pay {at} --amount 30 --on 2026-01-20"));
    let told = desk.does(&format!("statement {at} --from 2026-01-01 --to 2026-01-31"));
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines[0], "A-1 Ada, 2026-01-01 to 2026-01-31");
    assert!(told.contains("2026-01-01  invoice 7"), "{told}");
    assert!(told.contains("2026-01-20  payment (for 7)"), "{told}");
    let last = lines.iter().find(|line| line.starts_with("2026-01-31"));
    assert!(last.is_some_and(|line| line.ends_with("70.00")), "{told}");
}
