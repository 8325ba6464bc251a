//! Three keys that open, and everything that can be in the way.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use ledger::event::Event;

use crate::error::{OpenError, Tried, WriteError};
use crate::files::Kind;
use crate::open::{Secret, create, open};
use crate::recovery::RecoveryKey;
use crate::tests::shop::{PASSPHRASE, Shop, append, books, customer, quick_key, words_of};
use crate::vault::Vault;

fn refused(opened: Result<Vault, OpenError>) -> OpenError {
    opened.map(drop).expect_err("it should not open")
}

fn passphrase() -> Secret<'static> {
    Secret::Passphrase(PASSPHRASE)
}

#[test]
fn what_was_written_is_there_the_next_morning() {
    let shop = Shop::with_books();
    assert_eq!(shop.files(), ["shop.amicable"], "one file and nothing else");
    let vault = shop.open();
    let name = vault
        .read(|now| now.business())
        .expect("read")
        .expect("described");
    assert_eq!(name.name, "Corner Hardware");
}

#[test]
fn the_recovery_key_opens_and_a_wrong_one_does_not() {
    let (shop, vault) = Shop::new();
    let words: Vec<String> = vault.recovery_key().words().map(str::to_owned).collect();
    assert_eq!(words.len(), 24);
    vault.close().expect("closed");
    let typed = words.join(" ").to_uppercase();
    drop(open(&shop.path, Secret::RecoveryKey(&typed)).expect("opened"));

    // Twenty-four words that are a key, but another one.
    let other = words_of(&RecoveryKey::of(&quick_key().0));
    let error = refused(open(&shop.path, Secret::RecoveryKey(&other)));
    assert!(matches!(error, OpenError::WrongKey(Tried::RecoveryKey)));
    let error = refused(open(&shop.path, Secret::RecoveryKey("abandon ship")));
    assert!(matches!(error, OpenError::Recovery(_)));
}

#[test]
fn a_wrong_passphrase_says_so_within_two_seconds() {
    let shop = Shop::with_books();
    let start = Instant::now();
    let error = refused(open(&shop.path, Secret::Passphrase("four tidy goats")));
    assert!(matches!(error, OpenError::WrongKey(Tried::Passphrase)));
    assert_eq!(
        error.to_string(),
        "this is not the passphrase of this ledger"
    );
    assert!(start.elapsed() < Duration::from_secs(2));
    assert_eq!(shop.files(), ["shop.amicable"]);
}

#[test]
fn a_file_that_is_not_there_is_not_made() {
    let shop = Shop::with_books();
    let path = shop.folder.path().join("other.amicable");
    let error = refused(open(&path, passphrase()));
    assert!(matches!(error, OpenError::NotFound(_)), "{error}");
    assert_eq!(shop.files(), ["shop.amicable"]);
}

#[test]
fn other_files_are_told_from_ledgers() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("some.amicable");
    for contents in ["", "AM", "SQLite format 3\0 and so on", "Dear customer,\n"] {
        fs::write(&path, contents).expect("written");
        let error = refused(open(&path, passphrase()));
        assert!(
            matches!(error, OpenError::NotALedger(_)),
            "{contents}: {error}"
        );
        assert_eq!(fs::read_to_string(&path).expect("still there"), contents);
    }
}

#[test]
fn a_folder_a_pipe_or_a_device_is_refused_as_what_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = vec![(folder.path().to_owned(), Kind::Folder)];
    if cfg!(unix) {
        let pipe = folder.path().join("pipe.amicable");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo runs").success());
        cases.push((pipe, Kind::Pipe));
        cases.push(("/dev/null".into(), Kind::Device));
    }
    for (path, kind) in cases {
        let error = refused(open(&path, passphrase()));
        assert!(
            matches!(&error, OpenError::NotAFile(_, found) if *found == kind),
            "{error}"
        );
        assert!(crate::keyring::forget(&path).is_err());
    }
    let left = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, usize::from(cfg!(unix)), "no lock beside them");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_lock_is_not_waited_for() {
    let shop = Shop::with_books();
    let lock = shop.folder.path().join(".shop.amicable.lock");
    let made = std::process::Command::new("mkfifo").arg(&lock).status();
    assert!(made.expect("mkfifo runs").success());
    let error = refused(open(&shop.path, passphrase()));
    assert!(
        matches!(error, OpenError::NotAFile(_, Kind::Pipe)),
        "{error}"
    );
}

#[test]
fn nothing_is_overwritten_by_a_new_ledger() {
    let shop = Shop::with_books();
    let before = fs::read(&shop.path).expect("read");
    let error = refused(create(&shop.path, "another"));
    assert!(matches!(error, OpenError::AlreadyExists(_)), "{error}");
    assert_eq!(fs::read(&shop.path).expect("read"), before);
    let nowhere = shop.folder.path().join("no/such/folder.amicable");
    assert!(matches!(
        refused(create(&nowhere, "x")),
        OpenError::NotFound(_)
    ));
}

#[test]
fn a_key_derived_in_a_newer_way_asks_for_a_newer_program() {
    let shop = Shop::with_books();
    let mut bytes = fs::read(&shop.path).expect("read");
    bytes[3] = 2;
    fs::write(&shop.path, bytes).expect("written");
    assert!(matches!(
        refused(open(&shop.path, passphrase())),
        OpenError::Newer
    ));
}

#[test]
fn a_damaged_file_is_told_from_a_wrong_key() {
    let shop = Shop::with_books();
    let whole = fs::read(&shop.path).expect("read");
    let check = |what: &str, bytes: &[u8]| {
        fs::write(&shop.path, bytes).expect("written");
        let error = refused(open(&shop.path, passphrase()));
        assert!(matches!(error, OpenError::Damaged(_)), "{what}: {error}");
    };
    let mut flipped = whole.clone();
    flipped[100] ^= 1;
    check("a bit of the first page", &flipped);
    check("cut inside a page", &whole[..whole.len() - 1000]);
    check("pages missing", &whole[..whole.len() - 4096 * 3]);
    check("only a header", &whole[..16]);
    check("not even a header", &whole[..7]);
    check(
        "nothing behind the header",
        &[&whole[..16], &[0; 4080]].concat(),
    );
    fs::write(&shop.path, whole).expect("written");
    shop.open();
}

#[test]
fn one_process_at_a_time() {
    let shop = Shop::with_books();
    let vault = shop.open();
    assert!(matches!(
        refused(open(&shop.path, passphrase())),
        OpenError::InUse
    ));
    vault.close().expect("closed");
    shop.open();
}

/// Opens the ledger in a process of its own, which writes something and
/// is killed then. The other process is the test below again.
fn written_and_killed(path: &std::path::Path) {
    let test = "tests::opening::a_process_that_is_killed_leaves_no_lock_and_no_loss";
    let other = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", test])
        .env(KILLED, path)
        .output();
    assert!(!other.expect("run").status.success());
}

const KILLED: &str = "AMICABLE_TEST_KILLED";

#[test]
fn a_process_that_is_killed_leaves_no_lock_and_no_loss() {
    if let Ok(path) = std::env::var(KILLED) {
        let vault = open(path.as_ref(), passphrase()).expect("opened");
        append(&vault, 7, &[Event::CustomerWritten(customer(2))]);
        // As a killed process does: nothing is closed.
        std::process::abort();
    }
    let shop = Shop::with_books();
    written_and_killed(&shop.path);
    assert!(shop.files().len() > 1, "{:?}", shop.files());
    let vault = shop.open();
    assert_eq!(vault.read(|now| now.customers()).expect("read").len(), 2);
    vault.close().expect("closed");
    assert_eq!(shop.files(), ["shop.amicable"]);
}

#[test]
fn a_file_marked_read_only_opens_for_reading() {
    let shop = Shop::with_books();
    let mut permissions = fs::metadata(&shop.path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&shop.path, permissions).expect("marked");
    let vault = shop.open();
    reads_but_does_not_write(&vault);
    vault.close().expect("closed");
    assert_eq!(shop.files(), ["shop.amicable"]);
}

fn reads_but_does_not_write(vault: &Vault) {
    assert!(vault.is_read_only());
    let accounts = vault.read(|now| now.accounts()).expect("read");
    assert_eq!(accounts[0].customer, customer(1));
    let written = vault.append(
        uuid::Uuid::from_u128(9),
        crate::tests::shop::noon(),
        &books(),
    );
    assert!(matches!(written, Err(WriteError::ReadOnly)));
    let report = vault
        .verify(|_| std::ops::ControlFlow::Continue(()))
        .expect("verified");
    assert_eq!(report.findings, [""; 0]);
}

/// A folder that nobody can write to, not even the administrator: a
/// read-only mount. Where mounting is not allowed, there is nothing to
/// see.
#[cfg(target_os = "linux")]
#[test]
fn a_ledger_on_a_read_only_disk_opens_for_reading() {
    in_a_mount("a_ledger_on_a_read_only_disk_opens_for_reading", |folder| {
        let path = folder.join("shop.amicable");
        let mount = |how: &str| {
            let arguments = ["-o", how, "tmpfs"];
            let done = Command::new("mount").args(arguments).arg(folder).status();
            assert!(done.expect("mount").success());
        };
        let vault = create(&path, PASSPHRASE).expect("created");
        append(&vault, 1, &books());
        vault.close().expect("closed");
        mount("remount,ro");
        let vault = open(&path, passphrase()).expect("opened");
        reads_but_does_not_write(&vault);
        let error = refused(create(&folder.join("new.amicable"), "x"));
        assert!(matches!(error, OpenError::ReadOnly(_)), "{error}");
        let copy = vault.copy_to(&folder.join("copy.amicable"));
        assert!(matches!(copy, Err(OpenError::ReadOnly(_))), "{copy:?}");
        let away = tempfile::tempdir().expect("a folder");
        vault
            .copy_to(&away.path().join("copy.amicable"))
            .expect("copied");
        drop(vault);

        // A process was killed, then the disk became read-only: the log
        // still counts.
        mount("remount,rw");
        written_and_killed(&path);
        mount("remount,ro");
        let vault = open(&path, passphrase()).expect("opened");
        assert!(vault.is_read_only());
        assert_eq!(vault.read(|now| now.accounts()).expect("read").len(), 2);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_says_so_and_loses_nothing() {
    in_a_mount("a_full_disk_says_so_and_loses_nothing", |folder| {
        let path = folder.join("shop.amicable");
        let vault = create(&path, PASSPHRASE).expect("created");
        append(&vault, 1, &books());
        let size = fs::metadata(&path).expect("a file").len();
        let mut written = 0;
        let full = loop {
            let mut event = customer(100 + written);
            event.notes = "x".repeat(50_000);
            let event = Event::CustomerWritten(event);
            let command = uuid::Uuid::from_u128(100 + written);
            match vault.append(command, crate::tests::shop::noon(), &[event]) {
                Ok(_) => written += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(full, WriteError::DiskFull), "{full}");
        assert!(written > 3 && size > 0);
        let copy = vault.copy_to(&folder.join("copy.amicable"));
        assert!(matches!(copy, Err(OpenError::DiskFull)), "{copy:?}");
        let error = refused(create(&folder.join("new.amicable"), "x"));
        assert!(matches!(error, OpenError::DiskFull), "{error}");
        let _ = vault.close();
        let vault = open(&path, passphrase()).expect("opened");
        let customers = vault.read(|now| now.customers()).expect("read");
        assert_eq!(customers.len() as u128, 1 + written);
        let report = vault.verify(|_| std::ops::ControlFlow::Continue(()));
        assert!(report.expect("verified").is_sound());
    });
}

/// Runs the rest of a test in a process of its own that has a small disk
/// to itself.
#[cfg(target_os = "linux")]
fn in_a_mount(test: &str, rest: impl FnOnce(&std::path::Path)) {
    const INSIDE: &str = "AMICABLE_TEST_MOUNT";
    if let Ok(folder) = std::env::var(INSIDE) {
        return rest(folder.as_ref());
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mount = "mount -t tmpfs -o size=2m tmpfs \"$0\" || exit 77; exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--mount", "--map-root-user", "sh", "-c", mount])
        .arg(folder.path())
        .arg(std::env::current_exe().expect("this program"))
        .args(["--exact", &format!("tests::opening::{test}")])
        .env(INSIDE, folder.path())
        .output();
    match output {
        Ok(output) if output.status.success() => {}
        Ok(output) if !String::from_utf8_lossy(&output.stdout).contains("running 1 test") => {
            eprintln!("skipped: this system allows no mount here");
        }
        Ok(output) => panic!("{}", String::from_utf8_lossy(&output.stdout)),
        Err(error) => eprintln!("skipped: {error}"),
    }
}
