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
