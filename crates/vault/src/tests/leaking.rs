//! Nothing readable outside the encryption.

use crate::tests::shop::{Shop, append, books, the_key};

#[test]
fn no_file_shows_a_name_while_the_ledger_is_open() {
    let (shop, vault) = Shop::new();
    append(&vault, 1, &books());
    vault.read(|now| now.accounts()).expect("read");
    vault
        .copy_to(&shop.folder.path().join("copy.amicable"))
        .expect("copied");
    let files = shop.files();
    assert!(files.contains(&"shop.amicable-wal".to_owned()), "{files:?}");
    for name in files {
        let bytes = std::fs::read(shop.folder.path().join(&name)).expect("read");
        for secret in [
            "Quillfeather",
            "zebedee",
            "Hardware",
            "journal",
            "SQLite format",
        ] {
            let found = bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {name}");
        }
    }
}

#[test]
fn nothing_shows_the_key() {
    let (shop, vault) = Shop::new();
    let (key, _) = the_key();
    assert!(!format!("{vault:?}").contains(key.hex().as_str()));
    let (key, header) = the_key();
    drop(vault);
    // A key that doesn't fit the file: the error says nothing of it.
    let mut bytes = std::fs::read(&shop.path).expect("read");
    bytes[50] ^= 1;
    std::fs::write(&shop.path, bytes).expect("written");
    let access = crate::connect::Access::Read;
    let error = crate::connect::connect(&shop.path, &key, &header, access).expect_err("damaged");
    assert!(!format!("{error:?}").contains(&key.hex()[..8]), "{error:?}");
}
