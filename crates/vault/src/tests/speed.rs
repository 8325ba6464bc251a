//! How long it takes. Run by hand, optimised:
//! `cargo test --release -p vault speed -- --ignored --nocapture`.

use std::ops::ControlFlow;
use std::time::Instant;

use ledger::event::Event;
use uuid::Uuid;

use crate::open::create_with;
use crate::tests::shop::{append, customer, debt, payment, quick_key};

#[test]
#[ignore = "for measuring"]
fn a_passphrase() {
    let salt = crate::header::Salt::from_random([1; 8]);
    for _ in 0..4 {
        let start = Instant::now();
        crate::key::Key::derive("four tidy boats", &salt).expect("a key");
        println!("passphrase: {:?}", start.elapsed());
    }
}

#[test]
#[ignore = "takes a minute; for measuring"]
fn a_million_entries() {
    let customers = 2_000;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("big.amicable");
    let vault = create_with(&path, || Ok(quick_key())).expect("created");
    let start = Instant::now();
    let cards: Vec<Event> = (1..=customers)
        .map(|n| Event::CustomerWritten(customer(n)))
        .collect();
    append(&vault, 1, &cards);
    println!("{customers} customers: {:?}", start.elapsed());
    for batch in 0..10_u128 {
        let events: Vec<Event> = (0..100_000_u128)
            .map(|n| {
                let number = batch * 100_000 + n;
                let name = number.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
                let owner = number % customers + 1;
                if number < customers {
                    Event::DebtWritten(debt(owner, name, "120000.00"))
                } else {
                    Event::EntryPosted(payment(owner, name, "5.00"))
                }
            })
            .collect();
        let start = Instant::now();
        append(&vault, 10 + batch, &events);
        println!("100,000 events: {:?}", start.elapsed());
    }
    for n in 0..4 {
        let event = Event::EntryPosted(payment(7, (1 << 100) + n, "5.00"));
        let start = Instant::now();
        append(&vault, 99 + n, &[event]);
        println!("one payment: {:?}", start.elapsed());
    }
    vault.close().expect("closed");
    println!(
        "file: {} MB",
        path.metadata().expect("a file").len() / 1_000_000
    );

    let start = Instant::now();
    let words = {
        let (key, _) = quick_key();
        let words = crate::recovery::RecoveryKey::of(&key);
        words.words().collect::<Vec<_>>().join(" ")
    };
    let vault = crate::open::open(&path, crate::open::Secret::RecoveryKey(&words)).expect("opened");
    println!("open: {:?}", start.elapsed());
    for round in ["cold", "warm"] {
        let start = Instant::now();
        let id = ledger::id::CustomerId(Uuid::from_u128(1_234));
        let account = vault
            .read(|now| now.account(id))
            .expect("read")
            .expect("there");
        println!(
            "one account of {}, {round}: {:?}",
            account.entries.len(),
            start.elapsed()
        );
    }
    let db = vault.reader().expect("a connection");
    let sql = "SELECT customer, sum(minor) FROM entries GROUP BY customer";
    let start = Instant::now();
    let sums = db.prepare(sql).and_then(|mut select| {
        select
            .query_map([], |row| row.get::<_, i64>(1))?
            .collect::<Result<Vec<_>, _>>()
    });
    println!(
        "raw sum by {} customers: {:?}",
        sums.expect("summed").len(),
        start.elapsed()
    );
    let start = Instant::now();
    let accounts = vault.read(|now| now.accounts()).expect("read");
    println!("all {} accounts: {:?}", accounts.len(), start.elapsed());
    let start = Instant::now();
    let report = vault
        .verify(|_| ControlFlow::Continue(()))
        .expect("verified");
    println!("verify {} rows: {:?}", report.rows, start.elapsed());
    assert!(report.is_sound(), "{report:?}");
}
