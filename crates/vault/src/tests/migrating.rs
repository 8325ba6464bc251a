//! Files of an older schema, and of a newer one.

use crate::connect::{Access, connect};
use crate::error::{Fault, OpenError};
use crate::migrate::Migration;
use crate::open::{Secret, open, open_with};
use crate::tests::shop::{PASSPHRASE, Shop, the_key};

const ADD_A_TABLE: &[Migration] = &[Migration {
    to: 2,
    run: |db| Ok(db.execute_batch("CREATE TABLE pets (name TEXT) STRICT")?),
}];

const FAIL_HALFWAY: &[Migration] = &[Migration {
    to: 2,
    run: |db| {
        db.execute_batch("DROP TABLE preferences")?;
        Err(Fault::DiskFull)
    },
}];

fn version(shop: &Shop) -> u32 {
    let (key, header) = the_key();
    let db = connect(&shop.path, &key, &header, Access::ReadOnlyMedium).expect("opened");
    db.query_row("PRAGMA user_version", [], |row| row.get(0))
        .expect("a version")
}

#[test]
fn the_file_is_copied_before_it_is_brought_up() {
    let shop = Shop::with_books();
    let before = std::fs::read(&shop.path).expect("read");
    let secret = Secret::Passphrase(PASSPHRASE);
    drop(open_with(&shop.path, secret, ADD_A_TABLE, 2).expect("brought up"));
    assert_eq!(version(&shop), 2);
    assert_eq!(shop.files(), ["shop.amicable", "shop.before-v2.amicable"]);
    let kept = shop.folder.path().join("shop.before-v2.amicable");
    assert_eq!(std::fs::read(&kept).expect("read"), before);
    drop(open(&kept, secret).expect("the copy opens with the same key"));

    // This program, which knows version 1 only, leaves it alone.
    let error = open(&shop.path, secret).map(drop).expect_err("newer");
    assert!(matches!(error, OpenError::Newer), "{error}");

    // A second time, the copy of the first is kept too.
    std::fs::copy(&kept, &shop.path).expect("restored");
    drop(open_with(&shop.path, secret, ADD_A_TABLE, 2).expect("brought up"));
    assert_eq!(
        shop.files(),
        [
            "shop.amicable",
            "shop.before-v2-2.amicable",
            "shop.before-v2.amicable"
        ]
    );
}

#[test]
fn a_step_that_fails_leaves_the_file_as_it_was() {
    let shop = Shop::with_books();
    let secret = Secret::Passphrase(PASSPHRASE);
    let error = open_with(&shop.path, secret, FAIL_HALFWAY, 2)
        .map(drop)
        .expect_err("fails");
    assert!(matches!(error, OpenError::DiskFull), "{error}");
    assert_eq!(version(&shop), 1);
    let vault = shop.open();
    let value = vault
        .read(|now| now.preference("import.map"))
        .expect("read");
    assert_eq!(value.as_deref(), Some("{}"));
}

#[test]
fn steps_that_do_not_lead_there_change_nothing() {
    let shop = Shop::with_books();
    let secret = Secret::Passphrase(PASSPHRASE);
    let error = open_with(&shop.path, secret, ADD_A_TABLE, 3)
        .map(drop)
        .expect_err("no way");
    assert!(matches!(error, OpenError::Io(_)), "{error}");
    assert_eq!(version(&shop), 1);
}

/// Killed while it was put in place, a new ledger has a second name for
/// a moment. Copying must not write through it.
#[test]
fn a_second_name_that_was_left_over_is_not_written_to() {
    let shop = Shop::with_books();
    let left = shop.folder.path().join(".shop.amicable.new");
    std::fs::hard_link(&shop.path, &left).expect("linked");
    let before = std::fs::read(&shop.path).expect("read");
    let secret = Secret::Passphrase(PASSPHRASE);
    drop(open_with(&shop.path, secret, ADD_A_TABLE, 2).expect("brought up"));
    let kept = shop.folder.path().join("shop.before-v2.amicable");
    assert_eq!(std::fs::read(kept).expect("read"), before);
    assert_eq!(shop.files(), ["shop.amicable", "shop.before-v2.amicable"]);
}
