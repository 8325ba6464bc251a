//! Plans in the terminal: worked out without a ledger, and bent when life
//! happens.

use journeys::desk::Desk;
use serde_json::{Value, json};

/// What the terminal answers to a question in a file.
fn asked(desk: &Desk, command: &str, question: &Value) -> Value {
    desk.write("question.json", question.to_string());
    desk.json(&format!("{command} question.json --json"))
}

/// A figure of each row.
fn column(answer: &Value, name: &str) -> Vec<String> {
    let rows = answer["rows"].as_array().expect("rows");
    let figure = |row: &Value| match &row[name] {
        Value::String(text) => text.clone(),
        amount => amount["amount"].as_str().expect("an amount").to_owned(),
    };
    rows.iter().map(figure).collect()
}

#[test]
fn published_figures_hold_to_the_cent() {
    let desk = Desk::new();
    let schedule = |terms: &Value| asked(&desk, "schedule --terms", terms);
    let monthly = json!({ "every": "month" });

    let loan = schedule(&json!({
        "currency": "USD", "amount": "100000", "start": "2026-01-01",
        "when": { "rhythm": monthly, "first": "2026-02-01", "count": 36 },
        "interest": { "rate": "9.99" },
    }));
    assert_eq!(column(&loan, "total")[..35], vec!["3226.25"; 35]);

    let small = schedule(&json!({
        "currency": "USD", "amount": "130", "start": "2026-01-01",
        "when": { "rhythm": monthly, "count": 12 }, "interest": { "rate": "20" },
    }));
    assert_eq!(small["found"]["each"]["amount"], "12.04");
    assert_eq!(column(&small, "total").len(), 12);

    let six = schedule(&json!({
        "currency": "USD", "amount": "75.00", "start": "2026-01-01",
        "when": { "rhythm": monthly, "count": 6 },
        "interest": { "rate": "7", "dayCount": "thirtyE360" },
    }));
    let totals = ["12.76", "12.76", "12.76", "12.76", "12.76", "12.74"];
    assert_eq!(column(&six, "total"), totals);
    let interest = ["0.44", "0.37", "0.29", "0.22", "0.15", "0.07"];
    assert_eq!(column(&six, "interest"), interest);
    let left = ["62.68", "50.29", "37.82", "25.28", "12.67", "0.00"];
    assert_eq!(column(&six, "closing"), left);

    let twice = schedule(&json!({
        "currency": "EUR", "amount": "400", "start": "2026-01-01",
        "when": {
            "rhythm": { "every": "halfMonth", "days": [15, 31] },
            "first": "2026-01-15", "count": 4,
        },
    }));
    let days = ["2026-01-15", "2026-01-31", "2026-02-15", "2026-02-28"];
    assert_eq!(column(&twice, "date"), days);

    let statutory = schedule(&json!({
        "currency": "GBP", "amount": "10000", "start": "2026-01-01",
        "when": { "dates": ["2026-03-02"] },
        "interest": { "rate": "11.75", "method": "simple" },
        "fees": [{ "name": "Fixed sum", "amount": "100" }],
    }));
    assert_eq!(column(&statutory, "interest"), ["193.15"]);
    assert_eq!(column(&statutory, "fee"), ["100.00"]);
}

#[test]
fn two_of_four_are_missed_and_the_rest_is_made_even() {
    let desk = Desk::new();
    let life = json!({
        "terms": {
            "currency": "USD", "amount": "1000", "start": "2026-01-01",
            "when": { "rhythm": { "every": "month" }, "first": "2026-01-31", "count": 4 },
        },
        "asOf": "2026-03-10",
        "events": [{ "on": "2026-03-10", "change": { "kind": "reAmortise" }, "reason": "missed" }],
    });
    let found = asked(&desk, "replay --life", &life);
    let now = found["versions"].as_array().expect("versions").last();
    let now = now.expect("a version");
    assert_eq!(column(now, "due"), ["2026-03-31", "2026-04-30"]);
    assert_eq!(column(now, "amount"), ["500.00", "500.00"]);
    assert_eq!(found["quote"]["total"]["amount"], "1000.00");
}

#[test]
fn appendix_j_and_the_directive_have_their_rates() {
    let desk = Desk::new();
    // Regulation Z, appendix J, (c)(1)(i).
    let regulation = json!({
        "currency": "USD",
        "advances": [{ "on": "1978-01-10", "amount": "5000" }],
        "payments": [
            { "on": "1978-02-10", "amount": "230", "count": 24, "every": { "unit": "month" } },
        ],
    });
    let us = asked(&desk, "apr --method us --flows", &regulation);
    assert_eq!(us["apr"], "9.69");
    // Directive 98/7/EC, annex III, example 1: 1,000 and 1,200 a year and a
    // half later.
    let directive = json!({
        "currency": "EUR",
        "advances": [{ "on": "2026-01-01", "amount": "1000" }],
        "payments": [{ "on": "2027-07-01", "amount": "1200" }],
    });
    let eu = asked(&desk, "apr --method eu --flows", &directive);
    assert_eq!(eu["apr"], "12.9");
}

#[test]
fn sixty_a_week_from_the_next_pay_day_and_not_over_christmas() {
    let desk = Desk::new();
    let ask = json!({
        "currency": "GBP", "amount": "1420", "start": "2026-11-02", "country": "GB",
        "each": "60", "rhythm": { "every": "week" }, "payDay": "2026-11-06",
        "skip": [{ "from": "2026-12-22", "to": "2027-01-04" }],
    });
    let offers = asked(&desk, "options --ask", &ask);
    let offers = offers.as_array().expect("offers");
    assert!((2..=4).contains(&offers.len()));
    let steady = &offers[0];
    assert_eq!(steady["headline"], "£60.00 a week");
    assert_eq!(steady["payments"], 24);
    assert_eq!(steady["last"]["amount"], "40.00");
    assert_eq!(steady["lastOn"], "2027-04-30");
    assert_eq!(steady["warnings"][0]["rule"], "uk-60f");
    for offer in offers {
        assert_eq!(
            offer["schedule"]["totals"]["principal"]["amount"],
            "1420.00"
        );
        assert!(!offer["because"].as_str().expect("words").is_empty());
    }
}

#[test]
fn a_plan_bends_in_the_ledger_and_bends_back() {
    let desk = Desk::new();
    let desk = desk.on("2026-01-05");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let at = "--ledger shop.amicable --customer A-1";
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(&format!(
        "debt {at} --reference 7 --issued 2026-01-01 --due 2026-01-01 --amount 1000"
    ));
    let terms = json!({ "terms": {
        "when": { "rhythm": { "every": "month" }, "first": "2026-01-31", "count": 4 },
        "interest": { "rate": "12" },
    } });
    desk.write("terms.json", terms.to_string());
    let agreed = desk.json(&format!("plan agree {at} --terms terms.json --json"));
    let before = agreed["rows"].clone();

    // February comes, and nothing has: the plan needs a talk.
    let desk = desk.on("2026-02-10");
    let page = desk.json(&format!("customer show {at} --json"));
    assert_eq!(page["plans"][0]["standing"]["is"], "needsTalk");

    let change = json!({
        "reason": "A slow month",
        "change": { "kind": "missed", "then": { "kind": "addToEnd" } },
    });
    desk.write("change.json", change.to_string());
    let tried = desk.json(&format!(
        "plan amend {at} --change change.json --preview --json"
    ));
    assert_eq!(tried["before"]["rows"].as_array().map(Vec::len), Some(4));
    let page = desk.json(&format!("customer show {at} --json"));
    assert_eq!(page["plans"][0]["amendments"], json!([]), "only tried out");

    let made = desk.json(&format!("plan amend {at} --change change.json --json"));
    assert_eq!(made["after"]["rows"], tried["after"]["rows"]);
    assert_eq!(made["after"]["standing"]["is"], "onTrack");
    let page = desk.json(&format!("customer show {at} --json"));
    let plan = &page["plans"][0];
    assert_eq!(plan["amendments"][0]["amendment"]["reason"], "A slow month");
    // What was charged in January stays on the statement.
    let told = desk.json(&format!("statement {at} --to 2026-02-10 --json"));
    let lines = told["sections"][0]["lines"]
        .as_array()
        .expect("lines")
        .clone();
    assert!(
        lines
            .iter()
            .any(|line| line["what"]["is"] == "planInterest"),
        "{lines:?}"
    );

    let quote = desk.json(&format!("plan quote {at} --on 2026-02-10 --json"));
    assert_eq!(quote["principal"]["amount"], "1000.00");

    desk.does(&format!("plan undo {at}"));
    let page = desk.json(&format!("customer show {at} --json"));
    let plan = &page["plans"][0];
    let dues = |rows: &Value| column(&json!({ "rows": rows }), "due");
    assert_eq!(dues(&plan["rows"]), dues(&before));
    assert_eq!(plan["amendments"][0]["undone"], true);
    desk.does("verify --ledger shop.amicable");
}

#[test]
fn a_payment_shows_where_each_cent_goes() {
    let desk = Desk::new();
    let question = json!({
        "currency": "EUR", "allocation": "costsInterestPrincipal",
        "rows": [
            { "due": "2026-01-01", "fee": "5", "interest": "3", "principal": "100" },
            { "due": "2026-02-01", "fee": "5", "interest": "2", "principal": "100" },
        ],
        "payments": [{ "on": "2026-02-10", "amount": "50" }],
    });
    let found = asked(&desk, "allocate --rows", &question);
    let parts = found["parts"].as_array().expect("parts");
    let told: Vec<String> = parts
        .iter()
        .map(|part| {
            let text = |name: &str| part[name].as_str().unwrap_or_default().to_owned();
            format!(
                "{} {} {}",
                part["row"],
                text("component"),
                part["amount"]["amount"]
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "1 fee \"5.00\"",
            "2 fee \"5.00\"",
            "1 interest \"3.00\"",
            "2 interest \"2.00\"",
            "1 principal \"35.00\"",
        ]
    );
}

#[test]
fn a_debt_joins_a_running_plan_with_what_is_open_on_it() {
    let desk = Desk::new().on("2026-01-05");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let at = "--ledger shop.amicable --customer A-1";
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(&format!(
        "debt {at} --reference 7 --issued 2026-01-01 --amount 400"
    ));
    let when = json!({ "rhythm": { "every": "month" }, "first": "2026-01-31", "count": 4 });
    desk.write(
        "terms.json",
        json!({ "terms": { "when": when } }).to_string(),
    );
    desk.does(&format!("plan agree {at} --terms terms.json"));
    desk.does(&format!("pay {at} --amount 100 --on 2026-01-05"));
    desk.does(&format!(
        "debt {at} --reference 8 --issued 2026-01-04 --amount 60"
    ));
    // What was paid on the debt before it joins is none of the plan's.
    desk.does(&format!("pay {at} --debt 8 --amount 10 --on 2026-01-05"));
    let change = json!({
        "reason": "one plan for both", "debts": ["8"],
        "change": { "kind": "addDebt", "amount": "0", "keep": "count" },
    });
    desk.write("change.json", change.to_string());
    let made = desk.json(&format!("plan amend {at} --change change.json --json"));
    let rows = &made["after"];
    // 300.00 and 50.00 in three, the first of the four being paid.
    assert_eq!(
        column(rows, "amount"),
        ["100.00", "116.67", "116.67", "116.66"]
    );
    assert_eq!(column(rows, "paid"), ["100.00", "0.00", "0.00", "0.00"]);
    desk.does(&format!("pay {at} --amount 350 --on 2026-01-06"));
    let page = desk
        .on("2026-01-07")
        .json(&format!("customer show {at} --json"));
    assert_eq!(page["plans"][0]["standing"]["is"], "paid");
}

#[test]
fn a_slip_in_the_country_does_not_switch_off_its_law() {
    let desk = Desk::new();
    let refused = desk.says("new shop.amicable --business B --country UK --currency GBP");
    assert!(
        refused.err.contains("GB for the United Kingdom"),
        "{refused:?}"
    );
    let ask = json!({
        "currency": "GBP", "amount": "1420", "start": "2026-11-02", "country": "UK",
        "each": "60", "rhythm": { "every": "week" },
    });
    desk.write("ask.json", ask.to_string());
    let refused = desk.says("options --ask ask.json");
    assert!(refused.err.contains("country: “UK”"), "{refused:?}");
}
