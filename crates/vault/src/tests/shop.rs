//! A small shop and what happens in it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use ledger::business::{Business, Paper};
use ledger::customer::Customer;
use ledger::debt::Debt;
use ledger::entry::{Entry, EntryKind, Method, Towards};
use ledger::event::Event;
use ledger::id::{CustomerId, DebtId, EntryId};
use money::amount::Money;
use tempfile::TempDir;
use uuid::Uuid;

use crate::error::OpenError;
use crate::header::{Header, Salt};
use crate::journal::Appended;
use crate::key::Key;
use crate::open::{Secret, create, create_with, open};
use crate::recovery::RecoveryKey;
use crate::vault::Vault;

pub(super) const PASSPHRASE: &str = "four tidy boats";

/// A folder with a ledger in it, which is gone when the test is over.
pub(super) struct Shop {
    pub(super) folder: TempDir,
    pub(super) path: PathBuf,
}

impl Shop {
    /// A new ledger. Its passphrase is [`PASSPHRASE`], and so that not
    /// every test waits for it, all of them have the same key.
    pub(super) fn new() -> (Self, Vault) {
        Self::made(|path| create_with(path, || Ok(the_key())))
    }

    /// A new ledger with a key that no other has, made as a person does.
    pub(super) fn of_its_own() -> (Self, Vault) {
        Self::made(|path| create(path, PASSPHRASE))
    }

    fn made(make: impl FnOnce(&Path) -> Result<Vault, OpenError>) -> (Self, Vault) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("shop.amicable");
        let vault = make(&path).expect("a new ledger");
        (Self { folder, path }, vault)
    }

    /// Opens it by the recovery key, which takes no time.
    pub(super) fn open(&self) -> Vault {
        let words = words_of(&RecoveryKey::of(&the_key().0));
        open(&self.path, Secret::RecoveryKey(&words)).expect("the shop's ledger")
    }

    /// A shop with a customer, two debts and a payment, closed.
    pub(super) fn with_books() -> Self {
        let (shop, vault) = Self::new();
        append(&vault, 1, &books());
        vault.close().expect("closed");
        shop
    }

    /// The names of the files in the folder.
    pub(super) fn files(&self) -> Vec<String> {
        let entries = self.folder.path().read_dir().expect("the folder");
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }
}

/// The key that [`PASSPHRASE`] is, with a salt that all shops share.
pub(super) fn the_key() -> (Key, Header) {
    static KEY: OnceLock<(Key, Header)> = OnceLock::new();
    let (key, header) = KEY.get_or_init(|| {
        let salt = Salt::from_random([4; 8]);
        let key = Key::derive(PASSPHRASE, &salt).expect("a key");
        let header = salt.header(&key);
        (key, header)
    });
    (key.clone(), *header)
}

pub(super) fn words_of(key: &RecoveryKey) -> String {
    key.words().collect::<Vec<_>>().join(" ")
}

/// A key and header made up at once, where the time for a passphrase is
/// not worth it.
pub(super) fn quick_key() -> (Key, Header) {
    let salt = Salt::from_random([5; 8]);
    let key = Key::from_bytes(&[6; 32]).expect("32 bytes");
    let header = salt.header(&key);
    (key, header)
}

pub(super) fn append(vault: &Vault, command: u128, events: &[Event]) -> Appended {
    vault
        .append(Uuid::from_u128(command), noon(), events)
        .expect("written")
}

pub(super) fn noon() -> DateTime<Utc> {
    "2026-03-02T12:00:00.25Z".parse().expect("an instant")
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(super) fn usd(text: &str) -> Money {
    Money::parse(text, "USD".parse().expect("a currency")).expect("an amount")
}

pub(super) fn books() -> Vec<Event> {
    vec![
        Event::BusinessDescribed(business()),
        Event::CustomerWritten(customer(1)),
        Event::DebtWritten(debt(1, 11, "120.00")),
        Event::DebtWritten(debt(1, 12, "80.50")),
        Event::EntryPosted(payment(1, 21, "50.00")),
        Event::PreferenceSet {
            name: "import.map".into(),
            value: "{}".into(),
        },
    ]
}

pub(super) fn business() -> Business {
    Business {
        name: "Corner Hardware".into(),
        address: vec!["1 Main St".into()],
        country: "US".into(),
        currency: "USD".parse().expect("a currency"),
        language: "en".into(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        tax_id: String::new(),
        bank: None,
        other_ways_to_pay: "Cash at the counter".into(),
        statement_note: String::new(),
        terms_days: 30,
        paper: Paper::Letter,
        sample: false,
    }
}

pub(super) fn customer(number: u128) -> Customer {
    Customer {
        id: CustomerId(Uuid::from_u128(number)),
        name: format!("Zebedee Quillfeather {number}"),
        company: String::new(),
        reference: format!("C-{number}"),
        email: "zebedee@example.com".into(),
        phone: String::new(),
        address: vec!["2 Side St".into(), "Springfield".into()],
        country: None,
        language: Some("de".into()),
        time_zone: None,
        notes: "prefers “mornings”".into(),
    }
}

pub(super) fn debt(owner: u128, number: u128, amount: &str) -> Debt {
    Debt {
        id: DebtId(Uuid::from_u128(number)),
        customer: CustomerId(Uuid::from_u128(owner)),
        reference: format!("INV-{number}"),
        description: "paint".into(),
        issued: day("2026-01-05"),
        due: day("2026-02-04"),
        amount: usd(amount),
        terms: String::new(),
        disputed: false,
    }
}

pub(super) fn payment(owner: u128, number: u128, amount: &str) -> Entry {
    Entry {
        id: EntryId(Uuid::from_u128(number)),
        customer: CustomerId(Uuid::from_u128(owner)),
        kind: EntryKind::Payment {
            method: Method::Cash,
            reference: String::new(),
            received: day("2026-02-01"),
        },
        amount: usd(amount),
        on: day("2026-02-01"),
        towards: Towards::OldestDueFirst,
        note: String::new(),
    }
}
