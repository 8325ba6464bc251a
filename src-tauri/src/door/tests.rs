use std::path::Path;
use std::sync::Once;
use std::time::Duration;

use amicable::keys::NewLedger;
use tempfile::TempDir;

use super::*;

const PASSPHRASE: &str = "four oak chairs by the quay";

/// A door of its own, with a ledger whose key the keyring has.
fn door() -> (TempDir, Door, PathBuf) {
    // Once for all tests: a second keyring would not have their keys.
    static PRETEND: Once = Once::new();
    PRETEND.call_once(vault::keyring::pretend);
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let folders = Folders {
        config: at("config"),
        documents: at("documents"),
        cache: at("cache"),
    };
    let door = Door::in_folders(folders, None);
    let file = at("shop.amicable");
    let (book, _) = keys::create(NewLedger {
        file: file.clone(),
        business: "Harbour Lane".to_owned(),
        country: "GB".to_owned(),
        currency: "GBP".to_owned(),
        language: "en".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
    })
    .expect("a ledger");
    door.let_in(book).expect("in");
    (folder, door, file)
}

#[test]
fn the_keyring_opens_a_ledger_until_one_was_locked() {
    let (folder, door, file) = door();
    // To change ledgers is no locking.
    door.let_go().expect("gone");
    door.open(file.clone()).expect("opened");
    assert!(door.is_open());
    assert!(door.lock().expect("locked"));

    let mut ways = vec![file.clone(), folder.path().join("./shop.amicable")];
    let copy = folder.path().join("copy.amicable");
    std::fs::copy(&file, &copy).expect("copied");
    ways.push(copy);
    #[cfg(unix)]
    {
        let link = folder.path().join("link.amicable");
        std::os::unix::fs::symlink(&file, &link).expect("linked");
        ways.push(link);
    }
    for way in ways {
        door.open(way.clone()).expect("chosen");
        assert!(!door.is_open(), "{}", way.display());
        assert_eq!(door.file(), Some(way));
    }
    // Not even after somebody has opened it with the passphrase.
    let book = keys::open_with_passphrase(&file, PASSPHRASE).expect("opened");
    door.let_in(book).expect("in");
    assert!(door.is_open());
    door.let_go().expect("gone");
    door.open(file).expect("chosen");
    assert!(!door.is_open());
}

#[test]
fn what_is_no_ledger_is_said_also_while_the_keyring_rests() {
    let (folder, door, _) = door();
    door.lock().expect("locked");
    let gone = folder.path().join("gone.amicable");
    let error = door.open(gone).expect_err("refused");
    assert_eq!(error.code, Code::NotFound);
    let error = door.open(folder.path().to_owned()).expect_err("refused");
    assert_eq!(error.code, Code::NotAFile);
}

#[test]
fn a_recovery_key_is_saved_for_its_owner_alone_and_never_over_a_ledger() {
    let (folder, door, file) = door();
    let before = std::fs::read(&file).expect("a ledger");
    let hard = folder.path().join("key.txt");
    std::fs::hard_link(&file, &hard).expect("linked");
    for to in [&file, &hard, &folder.path().join(".shop.amicable.lock")] {
        let error = door.save_secret(to, "words").expect_err("refused");
        assert_eq!(error.code, Code::OfALedger);
    }
    assert_eq!(std::fs::read(&file).expect("a ledger"), before);
    let to = folder.path().join("words.txt");
    std::fs::write(&to, "what was there").expect("written");
    assert_owner_reads(&to, &door);
}

#[cfg(unix)]
fn assert_owner_reads(to: &Path, door: &Door) {
    use std::os::unix::fs::PermissionsExt as _;
    let everyone = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(to, everyone).expect("set");
    door.save_secret(to, "words").expect("saved");
    assert_eq!(std::fs::read(to).expect("a file"), b"words");
    let mode = to.metadata().expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn assert_owner_reads(to: &Path, door: &Door) {
    door.save_secret(to, "words").expect("saved");
    assert_eq!(std::fs::read(to).expect("a file"), b"words");
}

#[test]
fn a_list_of_ledgers_that_cannot_be_written_keeps_nobody_out() {
    let (folder, door, file) = door();
    door.let_go().expect("gone");
    std::fs::remove_dir_all(folder.path().join("config")).expect("gone");
    std::fs::write(folder.path().join("config"), "in the way").expect("written");
    let book = keys::open_with_passphrase(&file, PASSPHRASE).expect("opened");
    door.let_in(book).expect("in");
    assert!(door.touched().elapsed() < Duration::from_secs(60));
    assert!(door.is_open());
}
