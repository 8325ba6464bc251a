//! Two years of invoices: what the program says about them against what
//! a plain loop over the file says.

use std::collections::BTreeMap;

use amicable::ageing::{self, AgeingReport};
use amicable::book::Book;
use amicable::customers;
use amicable::keys::{self, NewLedger};
use amicable::receivables;
use amicable::receivables::view::Imported;
use amicable::statement::{self, StatementRequest};
use amicable::statements::{self, StatementsRequest};
use chrono::{Datelike as _, Months, NaiveDate};
use journeys::chance::Chance;
use journeys::desk::{Desk, PASSPHRASE};
use journeys::invoices::{
    Aged, Invoice, MAP, aged, by_customer, cents, decimal, from_csv, make_up, real_file, to_csv,
};
use tempfile::TempDir;
use uuid::Uuid;

#[test]
fn the_real_file_gives_the_figures_that_were_agreed() {
    let Some(text) = real_file() else {
        eprintln!("not run: there is no ../shared/data/receivables.csv beside the checkout");
        return;
    };
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "US", "USD");
    desk.write("receivables.csv", &text);
    desk.write("map.toml", MAP);
    let import = "import receivables receivables.csv --ledger shop.amicable --map map.toml --json";
    let preview = desk.json(&format!("{import} --dry-run"));
    assert_eq!(preview["charged"][0]["amount"], "147703.18");
    let made = desk.json(import);
    assert_eq!(made["debts"], 2_466);
    assert_eq!(made["customers"], 100);
    assert_eq!(made["skipped"], 0);

    let ageing = desk.json("ageing --ledger shop.amicable --as-of 2013-06-30 --json");
    let total = &ageing["totals"][0];
    let bucket = |name: &str| {
        let bucket = &total["ageing"][name];
        let amount = bucket["amount"]["amount"].as_str().expect("an amount");
        (
            amount.to_owned(),
            bucket["count"].as_u64().expect("a count"),
        )
    };
    assert_eq!(bucket("notDue"), ("4284.29".to_owned(), 72));
    assert_eq!(bucket("days1To30"), ("835.56".to_owned(), 12));
    for older in ["days31To60", "days61To90", "over90"] {
        assert_eq!(bucket(older), ("0.00".to_owned(), 0));
    }
    assert_eq!(total["ageing"]["total"]["amount"], "5119.85");
    assert_eq!(total["owing"], 52);

    let made = desk.json(
        "statements --ledger shop.amicable --as-of 2013-06-30 --owing --out each --one-file all.pdf --json",
    );
    assert_eq!(made["customers"], 52);
    let each = desk.file("each").read_dir().expect("a folder");
    let each: Vec<_> = each.map(|file| file.expect("a file").path()).collect();
    assert_eq!(each.len(), 52);
    for file in each.iter().chain([&desk.file("all.pdf")]) {
        let bytes = std::fs::read(file).expect("a file");
        assert!(bytes.starts_with(b"%PDF-"), "{}", file.display());
    }
    let listed = desk.json("customers --ledger shop.amicable --owing --as-of 2013-06-30 --json");
    assert_eq!(listed["rows"].as_array().expect("rows").len(), 52);
    assert!(
        desk.does("verify --ledger shop.amicable")
            .starts_with("sound: ")
    );
}

#[test]
fn ageing_on_any_day_is_what_a_plain_loop_finds() {
    for (name, invoices) in files() {
        let shop = Shop::with(&to_csv(&invoices));
        let mut chance = Chance::new(30);
        let mut days = vec![
            day(2011, 12, 31),
            day(2012, 1, 1),
            day(2013, 12, 31),
            day(2030, 1, 1),
        ];
        // The days on which something turns are the ones to get wrong.
        for invoice in invoices.iter().step_by(invoices.len() / 6) {
            let after = |days| invoice.due + chrono::Duration::days(days);
            days.extend([0, 1, 30, 31, 60, 61, 90, 91].map(after));
            days.extend([invoice.issued]);
            days.extend(invoice.settled);
        }
        days.extend(
            (0..10).map(|_| day(2012, 1, 1) + chrono::Duration::days(chance.between(0, 760))),
        );
        for on in days {
            let report = ageing::report(&shop.book, on).expect("a report");
            assert_eq!(shown(&report), aged(&invoices, on), "{name} on {on}");
            same_by_customer(&report, &invoices, on);
        }
    }
}

#[test]
fn each_month_of_each_customer_begins_where_the_last_one_ended() {
    for (name, invoices) in files() {
        let shop = Shop::with(&to_csv(&invoices));
        for (reference, theirs) in by_customer(&invoices) {
            let customer = shop.book.customer(reference).expect("a customer");
            let mut before = 0;
            let mut lines = 0;
            // Half a year longer than the file, for what was paid late.
            for month in 0..30 {
                let from = day(2012, 1, 1) + Months::new(month);
                let to = from + Months::new(1) - chrono::Days::new(1);
                let request = StatementRequest {
                    customer: customer.clone(),
                    from: Some(from),
                    to,
                };
                let view = statement::view(&shop.book, &request).expect("a statement");
                let [section] = view.sections.as_slice() else {
                    panic!("{name}, {reference}: one currency, one section");
                };
                let at = format!("{name}, {reference}, {from}");
                assert_eq!(cents(&section.opening.amount), before, "{at}");
                for line in &section.lines {
                    assert!(line.on >= from && line.on <= to, "{at}");
                    before += cents(&line.added.amount) - cents(&line.paid.amount);
                    assert_eq!(cents(&line.balance.amount), before, "{at}");
                }
                assert_eq!(cents(&section.closing.amount), before, "{at}");
                assert_eq!(before, open(&theirs, to), "{at}");
                lines += section.lines.len();
            }
            let paid = theirs.iter().filter(|invoice| invoice.settled.is_some());
            assert_eq!(lines, theirs.len() + paid.count(), "{name}, {reference}");
        }
    }
}

#[test]
fn statements_are_made_for_those_who_owe_and_for_nobody_else() {
    let invoices = make_up(5, 40, 300);
    let shop = Shop::with(&to_csv(&invoices));
    let on = day(2013, 3, 31);
    let owing = aged(&invoices, on).owing;
    assert!(owing > 5 && owing < 40, "the day tells them apart: {owing}");
    let request = StatementsRequest {
        from: None,
        to: on,
        owing: true,
        folder: Some(shop.folder.path().join("each")),
        one_file: Some(shop.folder.path().join("all.pdf")),
        replace: true,
    };
    let mut told = Vec::new();
    let made = statements::make(&shop.book, &request, |done, of| {
        told.push((done, of));
        true
    });
    let made = made.expect("statements");
    assert_eq!(made.customers, owing);
    assert_eq!(made.files.len(), usize::try_from(owing).expect("small") + 1);
    assert_eq!(told.last(), Some(&(owing, owing)));
    for (customer, theirs) in by_customer(&invoices) {
        let owes = open(&theirs, on) > 0;
        let file = format!("{customer} {customer} {on}.pdf");
        assert_eq!(
            shop.folder.path().join("each").join(&file).exists(),
            owes,
            "{file}"
        );
    }
}

#[test]
fn a_file_that_comes_twice_adds_nothing() {
    let invoices = make_up(7, 20, 200);
    let shop = Shop::with(&to_csv(&invoices));
    let before = shop.entries();
    let again = shop.bring_in(&to_csv(&invoices));
    let expected = Imported {
        known: 200,
        ..Imported::default()
    };
    assert_eq!(again, expected);
    assert_eq!(shop.entries(), before, "not even a row of the journal");
}

#[test]
fn a_later_file_adds_the_payments_that_came_since() {
    for (name, invoices) in files() {
        let then = day(2013, 6, 30);
        let known_then = |invoice: &Invoice| Invoice {
            settled: invoice.settled.filter(|settled| *settled <= then),
            ..invoice.clone()
        };
        let issued = invoices.iter().filter(|invoice| invoice.issued <= then);
        let first: Vec<Invoice> = issued.map(known_then).collect();
        let later = first.iter().filter(|invoice| invoice.settled.is_none());
        let shop = Shop::with(&to_csv(&first));
        let waiting = later.count();
        let made = shop.bring_in(&to_csv(&invoices));
        let paid = |invoices: &[Invoice]| invoices.iter().filter(|i| i.settled.is_some()).count();
        assert!(waiting > 0, "{name}");
        assert_eq!(count(made.debts), invoices.len() - first.len(), "{name}");
        assert_eq!(count(made.known), first.len(), "{name}");
        assert_eq!(
            count(made.payments),
            paid(&invoices) - paid(&first),
            "{name}"
        );
        for on in [then, day(2013, 9, 1), day(2014, 6, 30)] {
            let report = ageing::report(&shop.book, on).expect("a report");
            assert_eq!(shown(&report), aged(&invoices, on), "{name} on {on}");
        }
    }
}

#[test]
fn a_file_with_rows_that_make_no_sense_adds_nothing_unless_asked_to() {
    let desk = Desk::new();
    desk.new_ledger("shop.amicable", "US", "USD");
    let good = make_up(9, 10, 50);
    let mut lines: Vec<String> = to_csv(&good).lines().map(str::to_owned).collect();
    lines.insert(10, "0001-XXXXX,1,13/45/2012,2/1/2012,55.94,No,".to_owned());
    lines.insert(20, "0002-XXXXX,2,1/2/2012,2/1/2012,plenty,No,".to_owned());
    lines.insert(30, ",3,1/2/2012,2/1/2012,10.00,No,".to_owned());
    desk.write("owed.csv", lines.join("\n"));
    desk.write("map.toml", MAP);
    let import = "import receivables owed.csv --ledger shop.amicable --map map.toml";

    let refused = desk.says(import);
    assert_eq!(refused.exit, 1, "{refused:?}");
    // The lines as an editor counts them, the header being the first.
    for line in ["line 11", "line 21", "line 31"] {
        assert!(refused.err.contains(line), "{}", refused.err);
    }
    assert!(refused.err.contains("“plenty”"), "{}", refused.err);
    assert!(
        refused.err.contains("nothing was imported"),
        "{}",
        refused.err
    );
    let list = "customers --ledger shop.amicable --as-of 2030-01-01 --json";
    assert_eq!(desk.json(list)["counts"]["all"], 0);

    let made = desk.json(&format!("{import} --skip-unreadable --json"));
    assert_eq!(made["debts"], 50);
    assert_eq!(made["skipped"], 3);
    let owed = decimal(aged(&good, day(2030, 1, 1)).total());
    assert_eq!(
        desk.json(list)["totals"][0]["open"]["amount"],
        owed.as_str()
    );
}

#[test]
fn the_list_of_customers_says_what_the_ageing_says() {
    for (name, invoices) in files() {
        let shop = Shop::with(&to_csv(&invoices));
        for on in [day(2012, 8, 15), day(2013, 6, 30), day(2014, 1, 1)] {
            let aged = aged(&invoices, on);
            let list = customers::list(&shop.book, on).expect("a list");
            assert_eq!(list.counts.owing, aged.owing, "{name} on {on}");
            assert_eq!(
                cents(&list.totals[0].open.amount),
                aged.total(),
                "{name} on {on}"
            );
            let late: i64 = aged.cents[1..].iter().sum();
            assert_eq!(cents(&list.totals[0].late.amount), late, "{name} on {on}");
        }
    }
}

/// The made-up file, and the real one where it is at hand.
fn files() -> Vec<(&'static str, Vec<Invoice>)> {
    let mut files = vec![("made up", make_up(2013, 100, 2_466))];
    match real_file() {
        Some(text) => files.push(("real", from_csv(&text))),
        None => eprintln!("not run on ../shared/data/receivables.csv: it is not there"),
    }
    files
}

/// A ledger into which a file was brought.
struct Shop {
    book: Book,
    folder: TempDir,
}

impl Shop {
    fn with(csv: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (book, _) = keys::create(NewLedger {
            file: folder.path().join("shop.amicable"),
            business: "Harbour Lane".to_owned(),
            country: "US".to_owned(),
            currency: "USD".to_owned(),
            language: "en".to_owned(),
            passphrase: PASSPHRASE.to_owned(),
        })
        .expect("a ledger");
        let shop = Self { book, folder };
        shop.bring_in(csv);
        shop
    }

    fn bring_in(&self, csv: &str) -> Imported {
        let mapping = receivables::mapping_from_toml(&self.book, MAP).expect("a mapping");
        receivables::import(&self.book, Uuid::now_v7(), csv.as_bytes(), &mapping, || {
            true
        })
        .expect("imported")
    }

    fn entries(&self) -> u32 {
        let found = self.book.verify(|_, _| true).expect("looked at");
        assert!(found.is_sound, "{:?}", found.problems);
        found.entries
    }
}

/// The totals of a report, in the shape of the plain loop's.
fn shown(report: &AgeingReport) -> Aged {
    let [total] = report.totals.as_slice() else {
        panic!("one currency");
    };
    let ageing = &total.ageing;
    let buckets = [
        &ageing.not_due,
        &ageing.days1_to30,
        &ageing.days31_to60,
        &ageing.days61_to90,
        &ageing.over90,
    ];
    let shown = Aged {
        cents: buckets.map(|bucket| cents(&bucket.amount.amount)),
        count: buckets.map(|bucket| bucket.count),
        owing: total.owing,
    };
    assert_eq!(ageing.credit.amount, "0.00");
    assert_eq!(cents(&ageing.total.amount), shown.total());
    shown
}

fn same_by_customer(report: &AgeingReport, invoices: &[Invoice], on: NaiveDate) {
    let by: BTreeMap<&str, i64> = by_customer(invoices)
        .into_iter()
        .map(|(customer, theirs)| (customer, open(&theirs, on)))
        .filter(|(_, owed)| *owed != 0)
        .collect();
    let rows = report.customers.iter();
    let reported: BTreeMap<&str, i64> = rows
        .map(|row| (row.reference.as_str(), cents(&row.ageing.total.amount)))
        .collect();
    assert_eq!(reported, by, "on {on}");
}

fn open(invoices: &[&Invoice], on: NaiveDate) -> i64 {
    let open = invoices.iter().filter(|invoice| invoice.is_open(on));
    open.map(|invoice| invoice.cents).sum()
}

fn count(of: u32) -> usize {
    usize::try_from(of).expect("small")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    let day = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    assert_eq!(day.year(), year);
    day
}
