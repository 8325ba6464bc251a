//! What was tampered with is found.

use std::ops::ControlFlow;

use ledger::event::Event;
use rusqlite::Connection;

use crate::connect::{Access, connect};
use crate::error::ReadError;
use crate::tests::shop::{Shop, append, books, customer, debt, the_key};
use crate::vault::Vault;
use crate::verify::{Report, Step};

fn verify(vault: &Vault) -> Report {
    vault
        .verify(|_| ControlFlow::Continue(()))
        .expect("verified")
}

/// Changes the closed file behind the program's back, with the right
/// key, and says what is found then.
fn after(tamper: impl FnOnce(&Connection)) -> Vec<String> {
    let shop = Shop::with_books();
    {
        let (key, header) = the_key();
        let db = connect(&shop.path, &key, &header, Access::Write).expect("opened");
        tamper(&db);
    }
    verify(&shop.open()).findings
}

fn without_triggers(sql: &'static str) -> impl FnOnce(&Connection) {
    move |db| {
        db.execute_batch(
            "DROP TRIGGER journal_only_grows;
             DROP TRIGGER journal_keeps_every_row;
             DROP TRIGGER journal_is_not_rewritten;
             PRAGMA foreign_keys = OFF;",
        )
        .expect("dropped");
        db.execute_batch(sql).expect("tampered");
    }
}

#[test]
fn an_untouched_ledger_is_sound() {
    let shop = Shop::with_books();
    let vault = shop.open();
    let report = verify(&vault);
    assert_eq!(report.findings, [""; 0]);
    assert_eq!((report.rows, report.erased), (6, 0));
}

#[test]
fn the_journal_only_grows() {
    let shop = Shop::with_books();
    let (key, header) = the_key();
    let db = connect(&shop.path, &key, &header, Access::Write).expect("opened");
    for (sql, says) in [
        (
            "UPDATE journal SET kind = 'x' WHERE seq = 2",
            "the journal is not rewritten",
        ),
        (
            "UPDATE journal SET payload = '{}' WHERE seq = 2",
            "the journal is not rewritten",
        ),
        (
            "UPDATE journal SET customer = NULL WHERE seq = 2",
            "the journal is not rewritten",
        ),
        (
            "DELETE FROM journal WHERE seq = 6",
            "the journal keeps every row",
        ),
        (
            "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 3",
            "the journal only grows at its end",
        ),
    ] {
        let error = db.execute_batch(sql).expect_err(sql).to_string();
        assert!(error.contains(says), "{sql}: {error}");
    }
}

#[test]
fn a_changed_amount_is_found_in_the_journal_and_in_the_tables() {
    let found = after(without_triggers(
        "UPDATE journal SET payload = replace(payload, '120.00', '920.00')",
    ));
    assert_eq!(
        found,
        [
            "row 3 of the journal was changed",
            "row 1 of “debts” has another “seq” than the journal",
            "row 1 of “debts” has another “id” than the journal",
            "row 1 of “debts” has another “reference” than the journal",
            "row 1 of “debts” has another “minor” than the journal",
            "“debts” has rows that the journal doesn't make",
        ]
    );
    let found = after(without_triggers("UPDATE debts SET minor = 1 WHERE seq = 4"));
    assert_eq!(
        found,
        ["row 2 of “debts” has another “minor” than the journal"]
    );
}

#[test]
fn a_row_moved_added_or_lost_breaks_the_chain() {
    let found = after(without_triggers(
        "UPDATE journal SET recorded = '2026-03-01T00:00:00Z' WHERE seq = 2",
    ));
    assert_eq!(found, ["the chain breaks at row 2 of the journal"]);
    let found = after(without_triggers("DELETE FROM journal WHERE seq = 6"));
    assert_eq!(
        found,
        ["“preferences” has rows that the journal doesn't make"]
    );
    let found = after(without_triggers("DELETE FROM journal WHERE seq = 5"));
    assert_eq!(
        found,
        [
            "the journal has a gap before row 6",
            "the chain breaks at row 6 of the journal",
            "“entries” has rows that the journal doesn't make",
        ]
    );
    let found = after(without_triggers("DELETE FROM entries"));
    assert_eq!(
        found,
        ["rows of “entries” that the journal makes are missing"]
    );
    let found = after(without_triggers("DELETE FROM customers"));
    assert!(
        found[0].starts_with("a row of “debts” refers to"),
        "{found:?}"
    );
}

#[test]
fn what_is_erased_is_no_damage() {
    let shop = Shop::with_books();
    let vault = shop.open();
    append(
        &vault,
        2,
        &[
            Event::CustomerWritten(customer(2)),
            Event::DebtWritten(debt(2, 31, "7.00")),
        ],
    );
    drop(vault);
    let (key, header) = the_key();
    let db = connect(&shop.path, &key, &header, Access::Write).expect("opened");
    db.execute_batch("UPDATE journal SET payload = NULL, salt = NULL WHERE seq IN (2, 3)")
        .expect("erased");
    db.close().expect("closed");
    let vault = shop.open();
    let report = verify(&vault);
    assert_eq!(report.findings, [""; 0]);
    assert_eq!((report.rows, report.erased), (8, 2));
    let rows = vault.read(|now| now.journal(None, 2..=2)).expect("read");
    assert_eq!(
        (rows[0].event.clone(), rows[0].kind.as_str()),
        (None, "customerWritten")
    );
}

#[test]
fn a_page_that_was_changed_on_the_disk_is_found() {
    let shop = Shop::with_books();
    let whole = std::fs::read(&shop.path).expect("read");
    let pages = whole.len() / 4096;
    for page in 1..pages {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 2000] ^= 0x40;
        std::fs::write(&shop.path, bytes).expect("written");
        let opened = crate::open::open(
            &shop.path,
            crate::open::Secret::Passphrase(crate::tests::shop::PASSPHRASE),
        );
        match opened {
            Ok(vault) => {
                let found = verify(&vault).findings;
                assert!(
                    found[0].contains("1 pages of the file"),
                    "page {page}: {found:?}"
                );
                let read = vault.read(|now| now.accounts());
                assert!(
                    matches!(read, Ok(_) | Err(ReadError::Damaged(_))),
                    "{read:?}"
                );
            }
            Err(error) => assert!(
                matches!(error, crate::error::OpenError::Damaged(_)),
                "{error}"
            ),
        }
    }
}

#[test]
fn it_can_be_stopped_and_tells_how_far_it_is() {
    let shop = Shop::with_books();
    let vault = shop.open();
    let mut steps = Vec::new();
    let mut watch = |progress: crate::verify::Progress| {
        assert!(progress.done <= progress.total);
        steps.push(progress.step);
        ControlFlow::Continue(())
    };
    vault.verify(&mut watch).expect("verified");
    steps.dedup();
    assert_eq!(steps, [Step::Pages, Step::Journal, Step::Tables]);
    let stopped = vault.verify(|_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(ReadError::Cancelled)));
    append(&vault, 5, &books()[..1]);
}
