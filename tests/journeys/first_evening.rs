//! A shop owner's first evening, in the terminal, and the morning after.

use std::time::Duration;

use journeys::desk::Desk;
use journeys::invoices::{cents, decimal};
use serde_json::Value;

/// Who owes what, as it stood in the shop's spreadsheet.
const OWED: &str = "\
Customer;Name;Invoice;Date;Due;Amount
101;Marta Kowalska;2031;04/08/2026;03/09/2026;640.00
101;Marta Kowalska;2044;28/08/2026;27/09/2026;580.00
101;Marta Kowalska;2050;15/09/2026;15/10/2026;200.01
102;Café Verde;2063;31/10/2026;30/11/2026;2,115.80
";

const MAP: &str = "\
delimiter = \"semicolon\"
dates = \"dmy\"

[columns]
customer = \"Customer\"
customer_name = \"Name\"
reference = \"Invoice\"
issued = \"Date\"
due = \"Due\"
amount = \"Amount\"
";

const TERMS: &str = r#"{
  "terms": {
    "deposit": { "amount": "100.00", "on": "2026-11-21" },
    "when": { "rhythm": { "every": "month", "day": 31 }, "first": "2026-11-30", "count": 4 }
  },
  "said": "I get paid at the end of the month."
}"#;

#[test]
fn the_first_evening_and_the_morning_after() {
    let mut desk = Desk::new();

    // The ledger is made, and its recovery key is shown.
    let recovery_key = desk.new_ledger("shop.amicable", "GB", "GBP");
    assert_eq!(recovery_key.split_whitespace().count(), 24);

    // The spreadsheet comes in: looked at first, which adds nothing.
    desk.write("owed.csv", OWED);
    desk.write("map.toml", MAP);
    let bring_in = "import receivables owed.csv --ledger shop.amicable --map map.toml --json";
    let preview = desk.json(&format!("{bring_in} --dry-run"));
    assert_eq!(preview["newDebts"], 4);
    assert_eq!(desk.json(LIST)["counts"]["all"], 0);
    let made = desk.json(bring_in);
    assert_eq!((&made["debts"], &made["customers"]), (&4.into(), &2.into()));

    // 640.00 + 580.00 + 200.01, worked out by hand.
    let marta = 142_001;
    assert_eq!(owed(&desk, "101"), marta);
    assert_eq!(owed(&desk, "102"), 211_580);

    // Marta agrees on a deposit and four payments. Nothing is agreed by
    // trying it out.
    desk.write("terms.json", TERMS);
    let plan = "--ledger shop.amicable --customer 101 --terms terms.json --json";
    let tried = desk.json(&format!("plan preview {plan}"));
    assert_eq!(page(&desk)["plans"], serde_json::json!([]));
    let agreed = desk.json(&format!("plan agree {plan}"));
    assert_eq!(tried["plan"]["rows"], agreed["rows"]);
    // 1,320.01 in four: 330.00, and the odd cent last. The 31st is kept
    // over months that have none.
    let rows: Vec<(String, String)> = rows(&agreed);
    let expected = [
        ("2026-11-21", "100.00"),
        ("2026-11-30", "330.00"),
        ("2026-12-31", "330.00"),
        ("2027-01-31", "330.00"),
        ("2027-02-28", "330.01"),
    ];
    let expected = expected.map(|(on, amount)| (on.to_owned(), amount.to_owned()));
    assert_eq!(rows, expected);

    // The deposit is paid.
    desk.does(
        "pay --ledger shop.amicable --customer 101 --amount 100.00 --on 2026-11-21 --method cash",
    );
    assert_eq!(owed(&desk, "101"), marta - 10_000);
    assert_eq!(page(&desk)["plans"][0]["rows"][0]["state"], "paid");
    assert_eq!(page(&desk)["plans"][0]["rows"][1]["state"], "next");

    // The statement says how it came about.
    let statement = desk.json(
        "statement --ledger shop.amicable --customer 101 --to 2026-11-21 --out marta.pdf --json",
    );
    is_a_pdf(&desk, "marta.pdf");
    adds_up(&statement, "0.00", &decimal(marta - 10_000), 4);

    // The bookkeeper's statements, in one file and one each.
    let made = desk.json(
        "statements --ledger shop.amicable --as-of 2026-11-21 --owing --out letters --one-file all.pdf --json",
    );
    assert_eq!(made["customers"], 2);
    is_a_pdf(&desk, "all.pdf");
    let letters = desk.file("letters").read_dir().expect("a folder");
    let letters: Vec<_> = letters.map(|file| file.expect("a file").path()).collect();
    assert_eq!(letters.len(), 2);
    for letter in letters {
        is_a_pdf(&desk, &format!("letters/{}", name(&letter)));
    }

    assert!(
        desk.does("verify --ledger shop.amicable")
            .starts_with("sound: ")
    );

    // Somebody else tries, is told so soon, and learns nothing. The best
    // of some tries, for the machine may be busy with other tests.
    desk.types(Some("four oak chairs by the key"));
    let mut soonest = Duration::MAX;
    for _ in 0..5 {
        let refused = desk.says(LIST);
        assert_eq!(refused.exit, 3);
        assert_eq!(
            refused.err,
            "amicable: this is not the passphrase of this ledger\n"
        );
        assert_eq!(refused.out, "");
        soonest = soonest.min(refused.took);
    }
    assert!(soonest < Duration::from_secs(2), "{soonest:?}");

    // Next morning everything is there.
    desk.types(Some(journeys::desk::PASSPHRASE));
    let desk = desk.on("2026-11-22");
    assert_eq!(owed(&desk, "101"), marta - 10_000);
    assert_eq!(desk.json(LIST)["counts"]["onPlan"], 1);
    assert_eq!(page(&desk)["plans"][0]["left"]["amount"], "1320.01");
    assert_eq!(desk.json(bring_in)["known"], 4);

    // And the recovery key on paper opens it too.
    let book = amicable::keys::open_with_recovery_key(&desk.file("shop.amicable"), &recovery_key)
        .expect("the paper opens it");
    let profile = amicable::business::profile(&book).expect("a profile");
    assert_eq!(profile.name, "Harbour Lane");
}

#[test]
fn a_payment_that_was_entered_wrongly_is_undone_and_both_can_be_seen() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "GB", "GBP");
    desk.does("customer add --ledger shop.amicable --name 'Owen Pritchard' --reference P-1");
    desk.does(
        "debt --ledger shop.amicable --customer P-1 --reference 7 --issued 2026-10-19 --amount 486.50",
    );
    let paid = desk
        .json("pay --ledger shop.amicable --customer P-1 --amount 468.50 --on 2026-11-18 --json");
    let entry = paid["timeline"][0]["what"]["entry"]
        .as_str()
        .expect("a name");
    desk.does(&format!(
        "void --ledger shop.amicable --customer P-1 --entry {entry} --reason 'two figures changed places'"
    ));
    desk.does("pay --ledger shop.amicable --customer P-1 --amount 486.50 --on 2026-11-18");
    let page = desk.json("customer show --ledger shop.amicable --customer P-1 --json");
    assert_eq!(page["accounts"][0]["balance"]["amount"], "0.00");
    let undone = page["timeline"].as_array().expect("a list").iter();
    let reasons: Vec<_> = undone.map(|item| &item["voidedBecause"]).collect();
    assert_eq!(reasons.len(), 3);
    assert!(reasons.contains(&&Value::from("two figures changed places")));
    assert!(
        desk.does("verify --ledger shop.amicable")
            .starts_with("sound: ")
    );
}

const LIST: &str = "customers --ledger shop.amicable --json";

fn page(desk: &Desk) -> Value {
    desk.json("customer show --ledger shop.amicable --customer 101 --json")
}

fn owed(desk: &Desk, reference: &str) -> i64 {
    let list = desk.json(LIST);
    let rows = list["rows"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["reference"] == reference);
    let row = row.expect("a customer");
    cents(row["balances"][0]["amount"].as_str().expect("an amount"))
}

fn rows(plan: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let rows = plan["rows"].as_array().expect("rows").iter();
    rows.map(|row| (text(&row["due"]), text(&row["amount"]["amount"])))
        .collect()
}

/// The lines of a statement lead from its opening to its closing balance.
fn adds_up(statement: &Value, opening: &str, closing: &str, lines: usize) {
    let section = &statement["sections"][0];
    let amount = |value: &Value| cents(value["amount"].as_str().expect("an amount"));
    assert_eq!(section["opening"]["amount"], opening);
    assert_eq!(section["closing"]["amount"], closing);
    let listed = section["lines"].as_array().expect("lines");
    assert_eq!(listed.len(), lines);
    let mut balance = amount(&section["opening"]);
    for line in listed {
        balance += amount(&line["added"]) - amount(&line["paid"]);
        assert_eq!(amount(&line["balance"]), balance);
    }
    assert_eq!(balance, amount(&section["closing"]));
}

fn is_a_pdf(desk: &Desk, file: &str) {
    let bytes = std::fs::read(desk.file(file)).expect(file);
    assert!(bytes.starts_with(b"%PDF-"), "{file}");
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{file}");
}

fn name(path: &std::path::Path) -> String {
    path.file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}
