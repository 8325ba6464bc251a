//! One story, one answer: the terminal's replay, the page of the customer
//! that the window shows, and the statement tell the same open amounts.

use std::fmt::Write as _;

use journeys::desk::Desk;
use proptest::prelude::*;
use serde_json::{Value, json};

/// 1,000.00 in four of 250.00 from 31 January, agreed on 1 January.
fn terms() -> Value {
    json!({
        "currency": "GBP", "amount": "1000", "start": "2026-01-01",
        "when": { "rhythm": { "every": "month" }, "first": "2026-01-31", "count": 4 },
    })
}

/// What happens: payments, bounces by their place, and changes.
#[derive(Debug, Clone)]
enum Happens {
    Paid(String),
    Bounced(usize),
    Changed(Value),
}

type Story = Vec<(String, Happens)>;

/// What is open on each row, by the terminal's replay.
fn by_the_terminal(desk: &Desk, story: &Story, as_of: &str) -> Vec<String> {
    let events: Vec<Value> = story
        .iter()
        .zip(1..)
        .map(|((on, what), id)| match what {
            Happens::Paid(amount) => json!({ "id": id, "on": on, "paid": amount }),
            Happens::Bounced(of) => json!({ "id": id, "on": on, "bounced": of + 1 }),
            Happens::Changed(change) => {
                json!({ "id": id, "on": on, "change": change, "reason": "life" })
            }
        })
        .collect();
    let life = json!({ "terms": terms(), "asOf": as_of, "events": events });
    desk.write("life.json", life.to_string());
    let found = desk.json("replay --life life.json --json");
    let versions = found["versions"].as_array().expect("versions");
    open_rows(versions.last().expect("a version"))
}

/// What is open on each row, by the page of the customer; and what the
/// statement says is owed.
fn by_the_ledger(desk: Desk, story: &Story, as_of: &str) -> (Vec<String>, String, Value) {
    let desk = desk.on("2026-01-01");
    desk.new_ledger("shop.amicable", "GB", "GBP");
    let at = "--ledger shop.amicable --customer A-1";
    desk.does("customer add --ledger shop.amicable --name Ada --reference A-1");
    desk.does(&format!(
        "debt {at} --reference 7 --issued 2026-01-01 --due 2026-01-01 --amount 1000"
    ));
    let mut agreed = terms();
    let agreed = agreed.as_object_mut().expect("terms");
    agreed.retain(|field, _| field == "when");
    desk.write("terms.json", json!({ "terms": agreed }).to_string());
    desk.does(&format!("plan agree {at} --terms terms.json"));
    let mut days: Vec<usize> = (0..story.len()).collect();
    days.sort_by_key(|place| match &story[*place] {
        (on, Happens::Paid(_)) => (on.clone(), 0, *place),
        (on, Happens::Bounced(_)) => (on.clone(), 1, *place),
        (on, Happens::Changed(_)) => (on.clone(), 2, *place),
    });
    let mut ids = vec![String::new(); story.len()];
    let mut desk = desk;
    for place in days {
        let (on, what) = &story[place];
        desk = desk.on(on);
        match what {
            Happens::Paid(amount) => {
                let id = format!("00000000-0000-7000-8000-{place:012}");
                desk.does(&format!("pay {at} --amount {amount} --on {on} --id {id}"));
                ids[place] = id;
            }
            Happens::Bounced(of) => {
                let id = &ids[*of];
                desk.does(&format!(
                    "void {at} --entry {id} --on {on} --reason bounced"
                ));
            }
            Happens::Changed(change) => {
                let change = json!({ "on": on, "reason": "life", "change": change });
                desk.write("change.json", change.to_string());
                // What the plan can't take is refused, and the terminal's
                // replay leaves it without effect.
                let answer = desk.says(&format!("plan amend {at} --change change.json"));
                assert!(
                    answer.exit == 0 || answer.err.contains("change"),
                    "{answer:?}"
                );
            }
        }
    }
    let desk = desk.on(as_of);
    let page = desk.json(&format!("customer show {at} --json"));
    let told = desk.json(&format!("statement {at} --to {as_of} --json"));
    let owed = told["sections"][0]["closing"]["amount"].as_str();
    (
        open_rows(&page["plans"][0]),
        owed.expect("a balance").to_owned(),
        page,
    )
}

/// Day, amount and what is open of each row.
fn open_rows(version: &Value) -> Vec<String> {
    let rows = version["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| {
            let mut told = row["due"].as_str().expect("a day").to_owned();
            for name in ["amount", "open"] {
                let amount = row[name]["amount"].as_str().expect("an amount");
                write!(told, " {amount}").expect("room");
            }
            told
        })
        .collect()
}

/// The story that two replays told in two ways: January and February are
/// paid, a break is agreed, and the payment of January bounces after it.
#[test]
fn january_is_open_after_its_payment_bounced() {
    let holiday = json!({
        "kind": "holiday", "from": "2026-03-15", "to": "2026-04-15", "then": "shift",
    });
    let story = vec![
        ("2026-01-31".to_owned(), Happens::Paid("250".into())),
        ("2026-02-28".to_owned(), Happens::Paid("250".into())),
        ("2026-03-10".to_owned(), Happens::Changed(holiday)),
        ("2026-03-20".to_owned(), Happens::Bounced(0)),
    ];
    let desk = Desk::new();
    let terminal = by_the_terminal(&desk, &story, "2026-03-25");
    let (ledger, owed, page) = by_the_ledger(desk, &story, "2026-03-25");
    assert_eq!(
        terminal,
        [
            "2026-01-31 250.00 250.00",
            "2026-02-28 250.00 0.00",
            "2026-04-30 250.00 250.00",
            "2026-05-31 250.00 250.00",
        ]
    );
    assert_eq!(ledger, terminal);
    assert_eq!(owed, "750.00");
    assert_eq!(page["plans"][0]["standing"]["days"], 53);
    assert_eq!(page["plans"][0]["standing"]["since"], "2026-01-31");
}

fn any_story() -> impl Strategy<Value = Story> {
    let day = |n: u32| format!("2026-{:02}-{:02}", 1 + n / 28, 1 + n % 28);
    let changes = prop::sample::select(vec![
        json!({ "kind": "reAmortise" }),
        json!({ "kind": "missed", "then": { "kind": "addToEnd" } }),
        json!({ "kind": "missed", "then": { "kind": "spread" } }),
        json!({ "kind": "paidMore", "then": "smaller" }),
        json!({ "kind": "holiday", "from": "2026-03-15", "to": "2026-04-15", "then": "addToEnd" }),
        json!({ "kind": "charge", "row": "2026-02-28", "amount": "15" }),
        json!({ "kind": "waive", "row": "2026-02-28" }),
    ]);
    let paid = (1_u32..400).prop_map(|pounds| Happens::Paid(pounds.to_string()));
    let one = prop_oneof![3 => paid, 2 => changes.prop_map(Happens::Changed)];
    let list = prop::collection::vec((0_u32..130, one), 1..7);
    (list, any::<prop::sample::Index>(), 0_u32..40).prop_map(move |(list, which, later)| {
        let paid: Vec<(usize, u32)> = list
            .iter()
            .enumerate()
            .filter(|(_, (_, what))| matches!(what, Happens::Paid(_)))
            .map(|(place, (on, _))| (place, *on))
            .collect();
        let mut story: Story = list.into_iter().map(|(on, what)| (day(on), what)).collect();
        if !paid.is_empty() {
            let (place, on) = paid[which.index(paid.len())];
            story.push((day(on + later), Happens::Bounced(place)));
        }
        story
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn terminal_window_and_statement_tell_one_answer(story in any_story()) {
        let desk = Desk::new();
        let terminal = by_the_terminal(&desk, &story, "2026-07-01");
        let (ledger, owed, _) = by_the_ledger(desk, &story, "2026-07-01");
        prop_assert_eq!(&ledger, &terminal, "{:?}", story);
        // All rows are due by then: what is open on them is what is owed,
        // unless more was paid than was ever asked for.
        let cents = |text: &str| text.replace('.', "").parse::<i64>().expect("cents");
        let open: i64 = ledger
            .iter()
            .map(|row| cents(row.rsplit(' ').next().expect("an amount")))
            .sum();
        prop_assert_eq!(open, cents(&owed).max(0), "{:?}", story);
    }
}
