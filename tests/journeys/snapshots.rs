//! What the page's stand-in for the desktop serves: views of the sample
//! business, made by the use cases themselves.
//!
//! The names of things are UUIDs in a ledger; here they are c1, d1 and on,
//! in the order in which they turn up, so that a change can be read.

use std::collections::{BTreeMap, HashMap};

use amicable::book::Book;
use amicable::offers::PlanAsk;
use amicable::plan::{AmendmentInput, PlanTerms};
use amicable::settings::Settings;
use amicable::statement::StatementRequest;
use amicable::{
    ageing, business, customer, customers, offers, plan, receivables, sample, statement,
};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::written;

/// A spreadsheet with a row that makes no sense.
const OWED: &str = "\
Customer,Invoice,Date,Due,Amount
Owen Pritchard,4101,19/10/2026,18/11/2026,486.50
Café Mimosa,4102,31/10/2026,30/11/2026,\"2,115.80\"
Café Mimosa,4103,31/10/2026,30/11/2026,n/a
";

#[test]
fn the_page_is_built_on_what_the_core_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let book = sample::create(
        &folder.path().join("sample.amicable"),
        sample::PASSPHRASE,
        today,
    )
    .expect("a sample");
    let marta = who(&book, "Marta Kowalska", today);
    let owen = who(&book, "Owen Pritchard", today);
    let mut pages = Snapshots::default();

    let profile = business::profile(&book).expect("a profile");
    pages.compare("customer", customer::page(&book, &marta, today));
    pages.compare("customers", customers::list(&book, today));
    let request = StatementRequest {
        customer: marta.clone(),
        from: NaiveDate::from_ymd_opt(2026, 8, 1),
        to: today,
    };
    pages.compare("statement", statement::view(&book, &request));
    pages.compare("ageing", ageing::report(&book, today));
    pages.compare("business", Ok(profile));
    pages.compare("settings", Ok(Settings::default()));
    pages.compare(
        "previewPlan",
        plan::preview(&book, &owen, &four_payments(today), today, "en"),
    );
    pages.compare(
        "planOffers",
        offers::over_debts(&book, &owen, &sixty_a_week(), today, "en"),
    );
    let plans = customer::page(&book, &marta, today).expect("a page").plans;
    let running = &plans.first().expect("a plan").id;
    pages.compare("planPage", plan::page(&book, &marta, running, today, "en"));
    pages.compare(
        "previewAmendment",
        plan::preview_amendment(&book, &marta, running, &christmas_off(), today, "en"),
    );
    pages.compare(
        "importPreview",
        receivables::preview(&book, OWED.as_bytes(), None),
    );
}

/// "Sixty a week from my next pay day, not over Christmas."
fn sixty_a_week() -> PlanAsk {
    serde_json::from_value(serde_json::json!({ "ask": {
        "each": "60.00", "rhythm": { "every": "week" }, "payDay": "2026-11-27",
        "skip": [{ "from": "2026-12-22", "to": "2027-01-04" }],
    } }))
    .expect("a question")
}

fn christmas_off() -> AmendmentInput {
    serde_json::from_value(serde_json::json!({
        "reason": "The shop is closed over Christmas",
        "change": {
            "kind": "holiday", "from": "2026-12-18", "to": "2027-01-03", "then": "addToEnd",
        },
    }))
    .expect("a change")
}

fn four_payments(today: NaiveDate) -> PlanTerms {
    let when = serde_json::json!({
        "rhythm": { "every": "month", "day": 28 }, "first": today, "count": 4,
    });
    serde_json::from_value(serde_json::json!({ "agreed": today, "terms": { "when": when } }))
        .expect("terms")
}

fn who(book: &Book, name: &str, today: NaiveDate) -> String {
    let list = customers::list(book, today).expect("a list");
    let row = list.rows.into_iter().find(|row| row.name == name);
    row.expect(name).id
}

/// Views on their way to the page's folder.
#[derive(Default)]
struct Snapshots {
    names: HashMap<String, String>,
    counts: HashMap<char, u32>,
}

impl Snapshots {
    fn compare<V: Serialize>(&mut self, name: &str, view: Result<V, amicable::error::Error>) {
        let view = serde_json::to_value(view.expect(name)).expect(name);
        let view = self.renamed("", view);
        let text = serde_json::to_string_pretty(&view).expect(name);
        written::compare(
            &format!("ui/src/ipc/snapshots/{name}.json"),
            &format!("{text}\n"),
        );
    }

    /// The view with short names. `key` says what a name is the name of.
    fn renamed(&mut self, key: &str, value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let kind = if fields.contains_key("notes") || fields.contains_key("balances") {
                    "customer"
                } else if fields.contains_key("terms") && fields.contains_key("rows") {
                    "plan"
                } else {
                    "debt"
                };
                // In the order of the alphabet, whichever way this build
                // of serde_json keeps them.
                let sorted: BTreeMap<String, Value> = fields.into_iter().collect();
                let renamed = sorted.into_iter().map(|(field, value)| {
                    let key = if field == "id" { kind } else { &field };
                    let value = self.renamed(key, value);
                    (field, value)
                });
                Value::Object(renamed.collect::<Map<_, _>>())
            }
            Value::Array(values) => {
                let renamed = values.into_iter().map(|value| self.renamed(key, value));
                Value::Array(renamed.collect())
            }
            Value::String(text) if Uuid::try_parse(&text).is_ok() => {
                Value::String(self.short(key, text))
            }
            other => other,
        }
    }

    fn short(&mut self, key: &str, name: String) -> String {
        let letter = key.chars().next().unwrap_or('x');
        let counts = &mut self.counts;
        let short = self.names.entry(name).or_insert_with(|| {
            let count = counts.entry(letter).or_default();
            *count += 1;
            format!("{letter}{count}")
        });
        short.clone()
    }
}
