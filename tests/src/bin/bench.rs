//! How long things take: `cargo xtask bench`, or
//! `cargo run --release -p journeys --bin bench [receivables.csv]`.
//!
//! Figures of one machine mean little, so each stands beside a plain sum
//! over the same rows in memory, taken in the same run.

use std::path::Path;
use std::time::{Duration, Instant};

use amicable::book::Book;
use amicable::keys::{self, NewLedger};
use amicable::receivables;
use amicable::receivables::mapping::ImportMapping;
use amicable::statements::{self, StatementsRequest};
use amicable::{ageing, customer, customers};
use chrono::NaiveDate;
use journeys::desk::PASSPHRASE;
use journeys::invoices::{Invoice, MAP, aged, by_customer, from_csv, make_up, to_csv};
use uuid::Uuid;

/// Every figure is the middle one of so many.
const TIMES: usize = 5;

fn main() {
    let given = std::env::args().nth(1);
    let (name, text) = match &given {
        Some(file) => (
            file.as_str(),
            std::fs::read_to_string(file).expect("the file"),
        ),
        None => ("made up", to_csv(&make_up(2013, 100, 2_466))),
    };
    let day = NaiveDate::from_ymd_opt(2013, 6, 30).expect("a day");
    heading(&format!("{name}, as of {day}"));
    measure(&from_csv(&text), &text, day);

    let many = make_up(100, 1_000, 50_000);
    heading("50,000 debts of 1,000 customers, nearly as many payments");
    measure(&many, &to_csv(&many), day);
}

fn measure(invoices: &[Invoice], csv: &str, day: NaiveDate) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bench.amicable");
    let (book, recovery_key) = new(&file);
    let mapping = receivables::mapping_from_toml(&book, MAP).expect("a mapping");
    let entries = import(&book, csv, &mapping);
    book.close().expect("closed");

    let aged_plainly = median(|| {
        let (time, aged) = timed(|| aged(invoices, day));
        assert!(aged.total() > 0);
        time
    });
    row(
        "a plain loop: ageing of the rows in memory",
        aged_plainly,
        "",
    );
    let read_plainly = median(|| timed(|| from_csv(csv)).0);
    row("a plain loop: the CSV read into memory", read_plainly, "");

    let list = |book: &Book| {
        let list = customers::list(book, day).expect("a list");
        assert_eq!(list.counts.owing, aged(invoices, day).owing);
    };
    let by_paper = median(|| timed(|| list(&by_recovery_key(&file, &recovery_key))).0);
    row("open with the key, list of customers ready", by_paper, "");
    let by_words = median(|| {
        let open = || keys::open_with_passphrase(&file, PASSPHRASE).expect("it opens");
        timed(|| list(&open())).0
    });
    row("open with the passphrase, list ready", by_words, "");

    let report = |book: &Book| ageing::report(book, day).expect("a report");
    let cold = median(|| {
        let book = by_recovery_key(&file, &recovery_key);
        timed(|| report(&book)).0
    });
    row(
        "ageing of everyone, read from the file",
        cold,
        &each(cold, entries, aged_plainly),
    );
    let book = by_recovery_key(&file, &recovery_key);
    report(&book);
    let warm = median(|| timed(|| report(&book)).0);
    row(
        "ageing of everyone, already read",
        warm,
        &each(warm, entries, aged_plainly),
    );

    let by = by_customer(invoices);
    let longest = by.iter().max_by_key(|(_, theirs)| theirs.len());
    let (reference, theirs) = longest.expect("a customer");
    let id = book.customer(reference).expect("a customer");
    let page = median(|| timed(|| customer::page(&book, &id, day).expect("a page")).0);
    row(
        "the page of one customer",
        page,
        &format!("{} debts", theirs.len()),
    );

    statements(&book, folder.path(), day, aged(invoices, day).owing);
}

/// Answers with how many entries came in.
fn import(book: &Book, csv: &str, mapping: &ImportMapping) -> u32 {
    let bytes = csv.as_bytes();
    let (time, preview) = timed(|| receivables::preview(book, bytes, Some(mapping)));
    row("preview of the import", time, "");
    let records = preview.expect("a preview").records;
    let (time, made) = timed(|| receivables::import(book, Uuid::now_v7(), bytes, mapping, || true));
    let made = made.expect("imported");
    assert_eq!(made.debts, records);
    let entries = made.debts + made.payments;
    row(
        "import",
        time,
        &format!("{entries} entries, {}", rate(time, entries)),
    );
    let (time, found) = timed(|| book.verify(|_, _| true).expect("looked at"));
    assert!(found.is_sound);
    row("verify", time, &rate(time, found.entries));
    entries
}

fn statements(book: &Book, folder: &Path, day: NaiveDate, owing: u32) {
    let request = |separate: bool| StatementsRequest {
        from: None,
        to: day,
        owing: true,
        folder: separate.then(|| folder.join("each")),
        one_file: (!separate).then(|| folder.join("all.pdf")),
        replace: true,
    };
    for (what, separate) in [("one file each", true), ("one file for all", false)] {
        let time = median(|| {
            let (time, made) = timed(|| statements::make(book, &request(separate), |_, _| true));
            assert_eq!(made.expect("statements").customers, owing);
            time
        });
        row(
            &format!("{owing} statements, {what}"),
            time,
            &rate(time, owing),
        );
    }
}

fn new(file: &Path) -> (Book, String) {
    keys::create(NewLedger {
        file: file.to_owned(),
        business: "Harbour Lane".to_owned(),
        country: "US".to_owned(),
        currency: "USD".to_owned(),
        language: "en".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
    })
    .expect("a ledger")
}

/// Without the derivation that makes a passphrase hard to guess, as when
/// the keyring has the key.
fn by_recovery_key(file: &Path, words: &str) -> Book {
    keys::open_with_recovery_key(file, words).expect("it opens")
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

fn median(mut work: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES).map(|_| work()).collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn heading(text: &str) {
    println!("\n{text}");
}

fn row(what: &str, time: Duration, remark: &str) {
    let micros = time.as_micros();
    let time = match micros {
        0..1_000 => format!("{micros} µs"),
        _ => format!("{}.{} ms", micros / 1_000, micros % 1_000 / 100),
    };
    println!("  {what:<48} {time:>12}  {remark}");
}

/// The time of one entry, and how many times that of the plain loop.
fn each(time: Duration, entries: u32, plain: Duration) -> String {
    let nanos = time.as_nanos() / u128::from(entries.max(1));
    let times = time.as_nanos() / plain.as_nanos().max(1);
    format!("{nanos} ns an entry, {times} x the plain loop")
}

fn rate(time: Duration, count: u32) -> String {
    let micros = time.as_micros() / u128::from(count.max(1));
    format!("{micros} µs each")
}
