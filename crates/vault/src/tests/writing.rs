//! Once, whole, durable, and never against what is there.

use std::ops::ControlFlow;
#[cfg(unix)]
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use ledger::entry::{Target, Towards, Void};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId};
use uuid::Uuid;

use crate::error::{OpenError, ReadError, WriteError};
use crate::journal::Appended;
use crate::open::{First, Secret, create_once_kept, open};
use crate::tests::shop::{Shop, append, books, customer, day, debt, noon, payment, usd, words_of};

#[test]
fn a_double_click_changes_nothing() {
    let (_shop, vault) = Shop::new();
    assert_eq!(append(&vault, 1, &books()), Appended::Now(1..=6));
    assert_eq!(append(&vault, 1, &books()), Appended::Already(1..=6));
    let again = vault.transact(Uuid::from_u128(1), noon(), |_| -> Result<_, WriteError> {
        panic!("nothing is decided anew")
    });
    assert_eq!(again.expect("known").rows(), 1..=6);
    assert_eq!(vault.read(|now| now.head()).expect("read"), 6);
}

#[test]
fn a_batch_is_whole_or_absent() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &books());
    let batch = [
        Event::DebtWritten(debt(1, 13, "5.00")),
        Event::EntryPosted(payment(99, 22, "1.00")),
    ];
    let error = vault
        .append(Uuid::from_u128(2), noon(), &batch)
        .expect_err("refused");
    assert_eq!(
        error.to_string(),
        "this doesn't fit the ledger: there is no such customer; nothing was saved"
    );
    assert_eq!(vault.read(|now| now.head()).expect("read"), 6);
    let account = vault
        .read(|now| now.account(customer(1).id))
        .expect("read")
        .expect("there");
    assert_eq!(account.debts.len(), 2);
    // Without the slip, the same command goes through.
    assert_eq!(append(&vault, 2, &batch[..1]), Appended::Now(7..=7));
}

#[test]
fn what_contradicts_the_books_is_refused() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &books());
    append(&vault, 2, &[Event::CustomerWritten(customer(2))]);
    let mut twin = customer(3);
    twin.reference = customer(1).reference;
    let mut astray = payment(2, 30, "1.00");
    astray.towards = Towards::Debt(DebtId(Uuid::from_u128(11)));
    let void = Void {
        customer: customer(1).id,
        target: Target::Debt(DebtId(Uuid::from_u128(11))),
        on: day("2026-02-01"),
        reason: "a slip".into(),
    };
    append(&vault, 3, &[Event::Voided(void.clone())]);
    for (event, says) in [
        (
            Event::CustomerWritten(twin),
            "another customer has the same account reference",
        ),
        (
            Event::DebtWritten(debt(2, 11, "9.00")),
            "the debt is on another customer's account",
        ),
        (
            Event::EntryPosted(astray),
            "there is no such debt on this account",
        ),
        (
            Event::EntryPosted(payment(1, 21, "50.00")),
            "the entry was posted before",
        ),
        (Event::Voided(void), "it was cancelled before"),
    ] {
        let error = vault.append(Uuid::from_u128(50), noon(), &[event]);
        match error {
            Err(WriteError::Contradiction(said)) => assert_eq!(said, says),
            other => panic!("{says}: {other:?}"),
        }
    }
}

#[test]
fn a_decision_sees_what_was_written_before_it() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &books());
    let appended = vault.transact(Uuid::from_u128(2), noon(), |now| {
        let id = now.customer_by_reference("C-1")?.expect("there");
        let account = now.account(id)?.expect("there");
        assert_eq!(account.debts.len(), 2);
        let mut card = account.customer;
        card.notes = format!("{} debts", account.debts.len());
        Ok::<_, WriteError>(vec![Event::CustomerWritten(card)])
    });
    assert_eq!(appended.expect("written"), Appended::Now(7..=7));
    let notes = vault.read(|now| now.customers()).expect("read")[0]
        .notes
        .clone();
    assert_eq!(notes, "2 debts");
}

#[test]
fn a_decision_that_says_no_leaves_nothing() {
    #[derive(Debug)]
    struct No;
    impl From<WriteError> for No {
        fn from(error: WriteError) -> Self {
            panic!("{error}")
        }
    }
    let (_shop, vault) = Shop::new();
    let refused = vault.transact(Uuid::from_u128(1), noon(), |_| Err(No));
    assert!(refused.is_err());
    let nothing = vault
        .append(Uuid::from_u128(1), noon(), &[])
        .expect("written");
    assert!(nothing.rows().is_empty());
    assert_eq!(append(&vault, 1, &books()), Appended::Now(1..=6));
}

#[test]
fn a_panic_in_a_decision_leaves_the_ledger_usable() {
    let (_shop, vault) = Shop::new();
    std::thread::scope(|scope| {
        let decision = scope.spawn(|| {
            vault.transact(Uuid::from_u128(1), noon(), |_| -> Result<_, WriteError> {
                panic!("a bug")
            })
        });
        assert!(decision.join().is_err());
    });
    assert_eq!(append(&vault, 2, &books()), Appended::Now(1..=6));
}

#[test]
fn readers_do_not_wait_for_the_writer_and_see_one_moment() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &books());
    let (halfway, at_halfway) = channel();
    let (go_on, may_go_on) = channel::<()>();
    std::thread::scope(|scope| {
        let vault = &vault;
        scope.spawn(move || {
            vault.transact(Uuid::from_u128(2), noon(), |_| {
                halfway.send(()).expect("someone waits");
                may_go_on
                    .recv_timeout(Duration::from_secs(10))
                    .expect("nobody read");
                Ok::<_, WriteError>(vec![Event::CustomerWritten(customer(2))])
            })
        });
        at_halfway.recv().expect("the writer");
        vault
            .read(|now| {
                assert_eq!(now.head()?, 6);
                go_on.send(()).expect("the writer");
                // Wait until it is written; this moment stays what it was.
                while vault.read(|later| later.head())? == 6 {
                    std::thread::yield_now();
                }
                assert_eq!(now.customers()?.len(), 1);
                Ok::<_, ReadError>(())
            })
            .expect("read");
    });
    assert_eq!(vault.read(|now| now.customers()).expect("read").len(), 2);
}

#[test]
fn the_journal_tells_what_happened_to_whom() {
    let (_shop, vault) = Shop::new();
    append(&vault, 1, &books());
    let all = vault
        .read(|now| now.journal(None, 1..=i64::MAX))
        .expect("read");
    let events: Vec<Event> = all.iter().filter_map(|row| row.event.clone()).collect();
    assert_eq!(events, books());
    assert_eq!(all[0].recorded, noon());
    assert_eq!(all[0].id.get_version_num(), 7);
    assert_eq!(all[5].command, Uuid::from_u128(1));
    let theirs = vault
        .read(|now| now.journal(Some(customer(1).id), 3..=4))
        .expect("read");
    let kinds: Vec<&str> = theirs.iter().map(|row| row.kind.as_str()).collect();
    assert_eq!(kinds, ["debtWritten", "debtWritten"]);
    let nobody = CustomerId(Uuid::from_u128(404));
    assert!(
        vault
            .read(|now| now.journal(Some(nobody), 1..=9))
            .expect("read")
            .is_empty()
    );
    assert!(
        vault
            .read(|now| now.account(nobody))
            .expect("read")
            .is_none()
    );
}

#[test]
fn preferences_are_kept_by_name() {
    let (_shop, vault) = Shop::new();
    let set = |value: &str| Event::PreferenceSet {
        name: "import.map".into(),
        value: value.into(),
    };
    append(&vault, 1, &[set("1"), set("2")]);
    let value = |name: &str| vault.read(|now| now.preference(name)).expect("read");
    assert_eq!(value("import.map").as_deref(), Some("2"));
    assert_eq!(value("other"), None);
}

#[test]
fn another_passphrase_is_another_key() {
    let (shop, mut vault) = Shop::new();
    append(&vault, 1, &books());
    let old = vault.recovery_key();
    let old = words_of(&old);
    let before = vault.read(|now| now.accounts()).expect("read");
    let new = vault.change_passphrase("seven calm owls").expect("changed");
    let new = words_of(&new);
    assert_ne!(old, new);
    // The ledger goes on being open.
    append(&vault, 2, &[Event::DebtWritten(debt(1, 13, "1.00"))]);
    assert!(
        vault
            .verify(|_| ControlFlow::Continue(()))
            .expect("verified")
            .is_sound()
    );
    assert!(vault.accepts(Secret::Passphrase("seven calm owls")).is_ok());
    vault.close().expect("closed");
    assert_eq!(shop.files(), ["shop.amicable"]);
    for secret in [
        Secret::Passphrase(crate::tests::shop::PASSPHRASE),
        Secret::RecoveryKey(&old),
    ] {
        let error = open(&shop.path, secret).map(drop).expect_err("the old key");
        assert!(matches!(error, OpenError::WrongKey(_)), "{error}");
    }
    let vault = open(&shop.path, Secret::RecoveryKey(&new)).expect("opened");
    let after = vault.read(|now| now.accounts()).expect("read");
    assert_eq!(after[0].debts[..2], before[0].debts);
    assert_eq!(after[0].debts[2].amount, usd("1.00"));
}

#[test]
fn a_copy_is_made_while_the_ledger_is_open() {
    let (shop, vault) = Shop::new();
    append(&vault, 1, &books());
    let path = shop.folder.path().join("copy.amicable");
    vault.copy_to(&path).expect("copied");
    let again = vault.copy_to(&path);
    assert!(
        matches!(again, Err(OpenError::AlreadyExists(_))),
        "{again:?}"
    );
    let itself = vault.copy_to(&shop.path);
    assert!(
        matches!(itself, Err(OpenError::AlreadyExists(_))),
        "{itself:?}"
    );
    append(&vault, 2, &[Event::CustomerWritten(customer(2))]);
    let words = vault.recovery_key();
    let words = words_of(&words);
    let copy = open(&path, Secret::RecoveryKey(&words)).expect("opened");
    assert_eq!(copy.read(|now| now.head()).expect("read"), 6);
    assert!(
        copy.verify(|_| ControlFlow::Continue(()))
            .expect("verified")
            .is_sound()
    );
    append(&copy, 3, &[Event::CustomerWritten(customer(3))]);
    drop((vault, copy));
    assert_eq!(shop.files(), ["copy.amicable", "shop.amicable"]);
}

/// The writer goes on and on, far enough for pages to move from the log
/// into the file while the copies are made.
#[test]
fn a_copy_shows_one_moment_whatever_is_written_meanwhile() {
    let shop = Shop::with_books();
    let vault = shop.open();
    let words = words_of(&vault.recovery_key());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 2.. {
                let mut card = customer(number);
                card.notes = "x".repeat(100_000);
                append(&vault, number, &[Event::CustomerWritten(card)]);
                if done.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        for number in 0..5 {
            let path = shop.folder.path().join(format!("{number}.amicable"));
            vault.copy_to(&path).expect("copied");
            let copy = open(&path, Secret::RecoveryKey(&words)).expect("opened");
            let report = copy.verify(|_| ControlFlow::Continue(()));
            assert_eq!(report.expect("verified").findings, [""; 0]);
        }
        done.store(true, Ordering::SeqCst);
    });
}

#[test]
fn a_passphrase_that_could_not_be_changed_stays() {
    let (shop, mut vault) = Shop::new();
    append(&vault, 1, &books());
    let in_the_way = shop.folder.path().join(".shop.amicable.changed");
    std::fs::create_dir(&in_the_way).expect("something in the way");
    vault
        .change_passphrase("seven calm owls")
        .expect_err("no room");
    std::fs::remove_dir(&in_the_way).expect("out of the way");
    append(&vault, 2, &[Event::CustomerWritten(customer(2))]);
    drop(vault);
    assert_eq!(shop.files(), ["shop.amicable"]);
    let vault = shop.open();
    assert_eq!(vault.read(|now| now.head()).expect("read"), 7);
}

#[test]
fn nothing_changes_before_the_new_key_was_kept() {
    let (shop, mut vault) = Shop::new();
    append(&vault, 1, &books());
    let mut shown = None;
    let refused = vault.change_passphrase_once_kept("seven calm owls", |key| {
        shown = Some(key.words().collect::<Vec<_>>().join(" "));
        Err(OpenError::DiskFull)
    });
    assert!(matches!(refused, Err(OpenError::DiskFull)));
    append(&vault, 2, &[Event::CustomerWritten(customer(2))]);
    drop(vault);
    assert_eq!(shop.files(), ["shop.amicable"]);
    let words = shown.expect("the key was shown");
    assert!(open(&shop.path, Secret::RecoveryKey(&words)).is_err());
    assert_eq!(shop.open().read(|now| now.head()).expect("read"), 7);

    let path = shop.folder.path().join("new.amicable");
    let first = First {
        command: Uuid::from_u128(1),
        recorded: noon(),
        events: &books(),
    };
    let refused = create_once_kept(&path, "four tidy boats", &first, |_| {
        Err(OpenError::DiskFull)
    });
    assert!(matches!(refused, Err(OpenError::DiskFull)));
    assert_eq!(shop.files(), ["shop.amicable"]);
    let made = create_once_kept(&path, "four tidy boats", &first, |_| Ok::<_, OpenError>(()));
    assert_eq!(made.expect("made").read(|now| now.head()).expect("read"), 6);
}

#[cfg(unix)]
#[test]
fn a_ledger_is_its_owners_alone_and_keeps_who_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| path.metadata().expect("a file").permissions().mode() & 0o777;
    let (shop, mut vault) = Shop::new();
    append(&vault, 1, &books());
    assert_eq!(mode(&shop.path), 0o600);
    for name in ["shop.amicable-wal", "shop.amicable-shm"] {
        assert_eq!(mode(&shop.folder.path().join(name)), 0o600, "{name}");
    }
    let copy = shop.folder.path().join("copy.amicable");
    vault.copy_to(&copy).expect("copied");
    assert_eq!(mode(&copy), 0o600);
    for kept in [0o600, 0o640, 0o660, 0o644] {
        std::fs::set_permissions(&shop.path, std::fs::Permissions::from_mode(kept)).expect("set");
        vault.change_passphrase("seven calm owls").expect("changed");
        assert_eq!(mode(&shop.path), kept);
        let before = crate::migrate::keep_copy(&closed(&shop, vault), 9).expect("copied");
        assert_eq!(mode(&before), kept);
        vault = open(&shop.path, Secret::Passphrase("seven calm owls")).expect("opened");
    }
}

#[cfg(unix)]
fn closed(shop: &Shop, vault: crate::vault::Vault) -> PathBuf {
    vault.close().expect("closed");
    shop.path.clone()
}

#[test]
fn a_vault_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Shop::new().1);
}
