//! The keyring opens, and never does more than that.

use std::sync::Once;

use crate::error::{OpenError, Tried};
use crate::header::Header;
use crate::key::Key;
use crate::keyring::{self, KeyringError};
use crate::open::{Secret, open};
use crate::tests::shop::{PASSPHRASE, Shop, append, books};

/// One keyring for all tests of the process; ledgers have names of their
/// own in it.
fn pretend() {
    static ONCE: Once = Once::new();
    ONCE.call_once(keyring::pretend);
}

#[test]
fn a_ledger_opens_by_itself_once_the_keyring_has_its_key() {
    pretend();
    let (shop, vault) = Shop::of_its_own();
    append(&vault, 1, &books());
    vault.remember_key().expect("kept");
    vault.close().expect("closed");
    let vault = open(&shop.path, Secret::Keyring).expect("opened");
    assert_eq!(vault.read(|now| now.head()).expect("read"), 6);
    vault.forget_key().expect("forgotten");
    vault.forget_key().expect("nothing to forget is fine");
    drop(vault);
    let error = open(&shop.path, Secret::Keyring)
        .map(drop)
        .expect_err("forgotten");
    assert!(
        matches!(error, OpenError::Keyring(KeyringError::NoEntry)),
        "{error}"
    );
    keyring::forget(&shop.path).expect("nothing to forget is fine");
}

#[test]
fn a_wrong_entry_is_a_wrong_key_and_changes_nothing() {
    pretend();
    let (shop, vault) = Shop::of_its_own();
    vault.close().expect("closed");
    let before = std::fs::read(&shop.path).expect("read");
    let header = Header::read(&shop.path).expect("a header");
    let other = Key::from_bytes(&[3; 32]).expect("32 bytes");
    keyring::remember(&header, &other).expect("kept");
    let error = open(&shop.path, Secret::Keyring)
        .map(drop)
        .expect_err("wrong");
    assert!(
        matches!(error, OpenError::WrongKey(Tried::Keyring)),
        "{error}"
    );
    let entry = keyring_core::Entry::new("app.amicable", &header.name()).expect("an entry");
    entry.set_password("not a key at all").expect("kept");
    let error = open(&shop.path, Secret::Keyring)
        .map(drop)
        .expect_err("wrong");
    assert!(
        matches!(error, OpenError::WrongKey(Tried::Keyring)),
        "{error}"
    );
    assert_eq!(std::fs::read(&shop.path).expect("read"), before);
    drop(open(&shop.path, Secret::Passphrase(PASSPHRASE)).expect("opened"));
}

#[test]
fn another_passphrase_needs_another_entry() {
    pretend();
    let (shop, mut vault) = Shop::of_its_own();
    vault.remember_key().expect("kept");
    vault.change_passphrase("seven calm owls").expect("changed");
    drop(vault);
    let error = open(&shop.path, Secret::Keyring)
        .map(drop)
        .expect_err("another file");
    assert!(
        matches!(error, OpenError::Keyring(KeyringError::NoEntry)),
        "{error}"
    );
}

#[test]
fn a_locked_keyring_says_so() {
    pretend();
    let (shop, vault) = Shop::of_its_own();
    vault.close().expect("closed");
    let header = Header::read(&shop.path).expect("a header");
    let key = Key::from_bytes(&[3; 32]).expect("32 bytes");
    keyring::remember(&header, &key).expect("kept");
    let entry = keyring_core::Entry::new("app.amicable", &header.name()).expect("an entry");
    let mock: &keyring_core::mock::Cred = entry.as_any().downcast_ref().expect("a pretended one");
    mock.set_error(keyring_core::Error::NoStorageAccess("locked".into()));
    let error = open(&shop.path, Secret::Keyring)
        .map(drop)
        .expect_err("locked");
    assert!(
        matches!(error, OpenError::Keyring(KeyringError::Locked)),
        "{error}"
    );
}

/// With the keyring of this system, for instance under
/// `dbus-run-session`.
#[test]
#[ignore = "asks the real keyring"]
fn the_real_keyring_keeps_a_key() {
    let (shop, vault) = Shop::of_its_own();
    vault.remember_key().expect("kept");
    drop(vault);
    drop(open(&shop.path, Secret::Keyring).expect("opened"));
    keyring::forget(&shop.path).expect("forgotten");
    assert!(open(&shop.path, Secret::Keyring).is_err());
}
