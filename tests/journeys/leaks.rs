//! What lies on the disk tells nobody anything: no name, no passphrase,
//! in no spelling that a program could have written by itself.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use amicable::customer::{self, CustomerCard};
use amicable::keys::{self, NewLedger};
use amicable::posting::{self, DebtInput};
use amicable::{amount::Amount, customers};
use chrono::NaiveDate;
use journeys::desk::Desk;
use uuid::Uuid;

const BUSINESS: &str = "Quagmire Lanterns";
const PASSPHRASE: &str = "seven zinc buckets sang";
const CUSTOMERS: [&str; 3] = [
    "Zebedee Quillfeather",
    "Łukasz Żółć-Brzęczyszczykiewicz",
    "Ωριγένης",
];
const NOTES: &str = "said that the roof had fallen in";

#[test]
fn no_file_shows_a_name_while_the_ledger_is_being_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.amicable");
    let (book, recovery_key) = keys::create(NewLedger {
        file: file.clone(),
        business: BUSINESS.to_owned(),
        country: "GB".to_owned(),
        currency: "GBP".to_owned(),
        language: "en".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
    })
    .expect("a ledger");
    for name in CUSTOMERS {
        let card = CustomerCard {
            name: name.to_owned(),
            notes: NOTES.to_owned(),
            ..CustomerCard::default()
        };
        let customer = customer::save(&book, Uuid::now_v7(), card).expect("saved");
        let debt = DebtInput {
            id: None,
            customer,
            reference: "1".to_owned(),
            description: NOTES.to_owned(),
            issued: day(1),
            due: day(30),
            amount: Amount {
                amount: "12.34".to_owned(),
                currency: "GBP".to_owned(),
            },
            terms: String::new(),
            disputed: false,
        };
        posting::write_debt(&book, Uuid::now_v7(), &debt).expect("written");
    }
    assert_eq!(
        customers::list(&book, day(2)).expect("a list").counts.owing,
        3
    );

    let files = files_under(folder.path());
    for ending in ["shop.amicable", "shop.amicable-wal", "shop.amicable-shm"] {
        assert!(files.iter().any(|file| file.ends_with(ending)), "{files:?}");
    }
    let mut secrets = secrets();
    secrets.extend(spellings(&recovery_key));
    for file in &files {
        shows_nothing(file, &secrets);
    }

    let verified = book.verify(|_, _| true).expect("looked at");
    assert!(verified.is_sound);
    book.close().expect("closed");
    assert_eq!(
        files_under(folder.path()),
        std::slice::from_ref(&file),
        "one file, no sidecar"
    );
    shows_nothing(&file, &secrets);
}

#[test]
fn the_terminal_leaves_nothing_in_the_home_or_the_folder_for_temporary_files() {
    let mut desk = Desk::new();
    desk.types(Some(PASSPHRASE));
    let rows = (0..2_000).map(|row| {
        let name = CUSTOMERS[row % 3];
        format!(
            "{name},{row},2026-11-{:02},2026-12-01,{row}.50,{NOTES}\n",
            row % 28 + 1
        )
    });
    let header = "customer,reference,issued,due,amount,description\n";
    desk.write(
        "owed.csv",
        format!("{header}{}", rows.skip(1).collect::<String>()),
    );
    desk.write("map.toml", "[columns]\ncustomer = \"customer\"\nreference = \"reference\"\nissued = \"issued\"\ndue = \"due\"\namount = \"amount\"\ndescription = \"description\"\n");

    // Somebody watches all the while: what is there for a moment only
    // counts as well.
    let done = AtomicBool::new(false);
    let homes = desk.homes();
    let ledger = desk.file("shop.amicable");
    let watched = [
        ledger.with_extension("amicable-wal"),
        ledger.with_extension("amicable-shm"),
    ];
    let (seen, looks) = std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let secrets = secrets();
            let (mut seen, mut looks) = (Vec::new(), 0_u32);
            while !done.load(Ordering::Relaxed) {
                looks += 1;
                seen.extend(homes.iter().flat_map(|home| files_under(home)));
                for file in watched.iter().filter(|file| file.exists()) {
                    shows_nothing(file, &secrets);
                }
                std::thread::sleep(std::time::Duration::from_millis(2));
            }
            (seen, looks)
        });
        desk.does(&format!(
            "new shop.amicable --business '{BUSINESS}' --country GB --currency GBP"
        ));
        desk.does("import receivables owed.csv --ledger shop.amicable --map map.toml");
        desk.does("customers --ledger shop.amicable");
        desk.does("ageing --ledger shop.amicable --as-of 2026-12-24");
        desk.does(
            "statements --ledger shop.amicable --as-of 2026-12-24 --owing --one-file all.pdf",
        );
        desk.does("verify --ledger shop.amicable");
        done.store(true, Ordering::Relaxed);
        watch.join().expect("nothing was seen")
    });
    assert!(looks > 20, "somebody watched: {looks}");
    assert_eq!(
        seen,
        Vec::<PathBuf>::new(),
        "nothing is written there at all"
    );
    shows_nothing(&ledger, &secrets());
    let left = desk.file("").read_dir().expect("a folder");
    let mut left: Vec<_> = left.map(|file| file.expect("a file").file_name()).collect();
    left.sort();
    assert_eq!(left, ["all.pdf", "map.toml", "owed.csv", "shop.amicable"]);
}

#[test]
fn an_error_shows_neither_the_passphrase_nor_the_customers() {
    let mut desk = Desk::new();
    desk.types(Some(PASSPHRASE));
    desk.does(&format!(
        "new shop.amicable --business '{BUSINESS}' --country GB --currency GBP"
    ));
    desk.does(&format!(
        "customer add --ledger shop.amicable --name '{}' --reference Q-1",
        CUSTOMERS[0]
    ));
    desk.does(
        "debt --ledger shop.amicable --customer Q-1 --reference 1 --issued 2026-11-01 --amount 5",
    );
    desk.write(
        "terms.json",
        r#"{"terms": {"when": {"rhythm": {"every": "week"}, "first": "2026-12-01", "count": 0}}}"#,
    );
    let lines = [
        "customers --ledger gone.amicable",
        "customers --ledger terms.json",
        "pay --ledger shop.amicable --customer Q-1 --amount 0",
        "pay --ledger shop.amicable --customer Q-1 --debt 9 --amount 1",
        "plan agree --ledger shop.amicable --customer Q-1 --terms terms.json",
        "customer add --ledger shop.amicable --name Other --reference Q-1",
        "new shop.amicable --business Other --country GB --currency GBP",
        "import receivables terms.json --ledger shop.amicable",
        "statement --ledger shop.amicable --customer Q-1 --to 2026-11-02 --from 2026-11-03 --json",
    ];
    for line in lines {
        let answer = desk.says(line);
        assert_ne!(answer.exit, 0, "{line}");
        for secret in secrets() {
            assert!(
                !has(answer.err.as_bytes(), &secret),
                "{line}\n{}",
                answer.err
            );
        }
    }
    desk.types(Some("seven zinc buckets rang"));
    let refused = desk.says("customers --ledger shop.amicable");
    assert_eq!(refused.exit, 3);
    assert!(!refused.err.contains("zinc"), "{}", refused.err);
}

/// All that must not be found, in every spelling.
fn secrets() -> Vec<Vec<u8>> {
    let words = CUSTOMERS.iter().chain([&BUSINESS, &PASSPHRASE, &NOTES]);
    let parts = [
        "Quillfeather",
        "Brzęczyszczykiewicz",
        "Quagmire",
        "zinc buckets",
    ];
    words
        .chain(&parts)
        .flat_map(|text| spellings(text))
        .collect()
}

/// A text in the bytes that programs write it in.
fn spellings(text: &str) -> [Vec<u8>; 3] {
    let little = text.encode_utf16().flat_map(u16::to_le_bytes);
    let big = text.encode_utf16().flat_map(u16::to_be_bytes);
    [text.as_bytes().to_vec(), little.collect(), big.collect()]
}

fn shows_nothing(file: &Path, secrets: &[Vec<u8>]) {
    // It may have gone since it was seen.
    let bytes = std::fs::read(file).unwrap_or_default();
    for secret in secrets {
        assert!(
            !has(&bytes, secret),
            "{} shows “{}”",
            file.display(),
            String::from_utf8_lossy(secret)
        );
    }
    assert!(!has(&bytes, b"SQLite format 3"), "{}", file.display());
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_under(&path));
        } else if !path.to_string_lossy().ends_with(".lock") {
            files.push(path);
        }
    }
    files
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}
