//! A way to each error.

use std::path::PathBuf;
use std::process::Command;

use amicable::amount::Amount;
use amicable::customer;
use amicable::error::Code;
use amicable::posting::{self, DebtInput};
use amicable::{business, keys, receivables};
use journeys::desk::PASSPHRASE;
use journeys::invoices::MAP;
use uuid::Uuid;

use super::{Room, Told, new_ledger};

const PLAN: &str = r#"{"debts": ["7"], "terms": {"when": {"rhythm": {"every": "week"}, "first": "2026-12-01", "count": 4}}}"#;

/// Meets the error, in a ledger of its own. None where this machine
/// offers no way.
pub(super) fn provoke(code: Code) -> Option<Told> {
    let mut room = Room::new();
    let list = "customers --ledger shop.amicable";
    let pay = |rest: &str| format!("pay --ledger shop.amicable --customer A-1 {rest}");
    let told = match code {
        Code::Locked => {
            room.desk.types(None);
            room.told(list)
        }
        Code::NotFound => room.both(
            code,
            "customers --ledger gone.amicable",
            room.try_to_open("gone.amicable"),
        ),
        Code::WrongKey => {
            let opened = keys::open_with_passphrase(&room.desk.file("shop.amicable"), "other");
            room.desk.types(Some("other"));
            room.both(code, list, opened)
        }
        Code::RecoveryKey => {
            let words = "lamp orbit quizz velvet";
            let opened = keys::open_with_recovery_key(&room.desk.file("shop.amicable"), words);
            room.refused(code, opened)
        }
        Code::NotALedger => {
            room.desk.write("notes.txt", "nothing to see here, only notes");
            room.both(code, "customers --ledger notes.txt", room.try_to_open("notes.txt"))
        }
        Code::Damaged => {
            room.change(|bytes| bytes[2_000..3_000].iter_mut().for_each(|byte| *byte ^= 1));
            room.both(code, list, room.try_to_open("shop.amicable"))
        }
        Code::SavedNotRead => room
            .damaged_where("customer add --ledger shop.amicable --name Cy", 9)
            .expect("a page that only the answer needs"),
        Code::Newer => {
            // Where the version of the key's derivation stands.
            room.change(|bytes| bytes[3] = 9);
            room.both(code, list, room.try_to_open("shop.amicable"))
        }
        Code::InUse => {
            let held = room.open();
            let told = room.both(code, list, room.try_to_open("shop.amicable"));
            drop(held);
            told
        }
        Code::ReadOnly => {
            let file = room.desk.file("shop.amicable");
            let mut may = std::fs::metadata(&file).expect("a ledger").permissions();
            may.set_readonly(true);
            std::fs::set_permissions(&file, may).expect("protected");
            room.desk.does(list);
            let book = room.open();
            let profile = business::profile(&book).expect("it can be read");
            let saved = business::save(&book, Uuid::now_v7(), profile);
            drop(book);
            room.both(code, &pay("--amount 5"), saved)
        }
        Code::DiskFull => return full(&room),
        Code::AlreadyExists => room.both(
            code,
            "new shop.amicable --business Other --country GB --currency GBP",
            keys::create(new_ledger(&room.desk.file("shop.amicable"))),
        ),
        Code::OfALedger => room.told(
            "statement --ledger shop.amicable --customer A-1 --to 2026-11-30 --out shop.amicable --force",
        ),
        Code::NotAFile => {
            std::fs::create_dir(room.desk.file("folder.pdf")).expect("a folder");
            room.told("statement --ledger shop.amicable --customer A-1 --to 2026-11-30 --out folder.pdf")
        }
        Code::Keyring => {
            vault::keyring::pretend();
            let opened = keys::open_with_keyring(&room.desk.file("shop.amicable"));
            room.refused(code, opened)
        }
        Code::WeakPassphrase => {
            let weak = keys::refuse_weak("harbour1", "Harbour Lane", "passphrase");
            room.refused(code, weak)
        }
        Code::Empty => room.told("customer add --ledger shop.amicable --name ''"),
        Code::Malformed => {
            room.told("customer add --ledger shop.amicable --name Cy --email cy.example")
        }
        Code::Taken => room.told("customer add --ledger shop.amicable --name Cy --reference A-1"),
        Code::NotAnAmount => room.told(&pay("--amount 12,345.6.7")),
        Code::AmountRange => room.told(&pay("--amount 0.00")),
        Code::UnknownCurrency => room.told(&pay("--amount 5 --currency XXX")),
        Code::TooEarly => room.told(
            "debt --ledger shop.amicable --customer A-1 --reference 8 --issued 2026-11-21 --due 2026-11-20 --amount 5",
        ),
        Code::Unknown => {
            let found = room.open().customer("Z-9");
            let line = "pay --ledger shop.amicable --customer Z-9 --amount 5";
            room.both(code, line, found)
        }
        Code::Gone => {
            let void = "void --ledger shop.amicable --customer A-1 --debt 7 --reason slip";
            room.desk.does(void);
            room.told(void)
        }
        Code::OtherCurrency => room.told(&pay("--debt 7 --amount 5 --currency EUR")),
        Code::Fixed => dearer(&room),
        Code::InPlan => {
            room.desk.write("plan.json", PLAN);
            let agree = "plan agree --ledger shop.amicable --customer A-1 --terms plan.json";
            room.desk.does(agree);
            room.told(agree)
        }
        Code::NothingToPlan => {
            room.desk.write("plan.json", PLAN.replace("\"7\"", ""));
            room.told("plan preview --ledger shop.amicable --customer B-1 --terms plan.json")
        }
        Code::Terms => {
            room.desk.write("plan.json", PLAN.replace("\"count\": 4", "\"count\": 0"));
            room.told("plan preview --ledger shop.amicable --customer A-1 --terms plan.json")
        }
        Code::Amendment => {
            room.desk.write("plan.json", PLAN);
            room.desk.does("plan agree --ledger shop.amicable --customer A-1 --terms plan.json");
            room.desk.write(
                "change.json",
                r#"{"reason": "Away", "change": {"kind": "holiday", "from": "2026-12-24", "to": "2026-12-01", "then": "shift"}}"#,
            );
            room.told("plan amend --ledger shop.amicable --customer A-1 --change change.json")
        }
        Code::Import => {
            room.desk.write("owed.xlsx", b"PK\x03\x04 and so on");
            let book = room.open();
            let mapping = receivables::mapping_from_toml(&book, MAP).expect("a mapping");
            let workbook = b"PK\x03\x04 and so on";
            let made = receivables::import(&book, Uuid::now_v7(), workbook, &mapping, || true);
            drop(book);
            let line = "import receivables owed.xlsx --ledger shop.amicable";
            room.both(code, line, made)
        }
        Code::Cancelled => cancelled(&room),
        Code::Document => room.told(
            "statements --ledger shop.amicable --as-of 2020-01-01 --owing --one-file all.pdf",
        ),
        Code::Io => {
            // No system takes a name that long.
            let name = "n".repeat(300);
            let line = format!(
                "statement --ledger shop.amicable --customer A-1 --to 2026-11-30 --out {name}.pdf"
            );
            let told = room.told(&line);
            assert!(!told.message.is_empty());
            Told {
                message: "(what the system says)".to_owned(),
                ..told
            }
        }
    };
    Some(told)
}

/// The amount of a debt is changed.
fn dearer(room: &Room) -> Told {
    let book = room.open();
    let customer = book.customer("A-1").expect("a customer");
    let day = "2026-11-30".parse().expect("a day");
    let page = customer::page(&book, &customer, day).expect("a page");
    let debt = &page.debts[0];
    let dearer = DebtInput {
        id: Some(debt.id.clone()),
        customer,
        reference: debt.reference.clone(),
        description: String::new(),
        issued: debt.issued,
        due: debt.due,
        amount: Amount {
            amount: "120.00".to_owned(),
            currency: "GBP".to_owned(),
        },
        terms: String::new(),
        disputed: false,
    };
    room.refused(
        Code::Fixed,
        posting::write_debt(&book, Uuid::now_v7(), &dearer),
    )
}

/// Somebody presses Cancel before the import is written.
fn cancelled(room: &Room) -> Told {
    let book = room.open();
    let csv = b"Customer,Invoice,Date,Due,Amount\nCy,9,2026-11-01,2026-12-01,5.00\n";
    let preview = receivables::preview(&book, csv, None).expect("a preview");
    let made = receivables::import(&book, Uuid::now_v7(), csv, &preview.mapping, || false);
    room.refused(Code::Cancelled, made)
}

/// A disk of 1 MiB on which a ledger finds no room. Only an
/// administrator of a Linux can have one at hand.
fn full(room: &Room) -> Option<Told> {
    let disk = SmallDisk::new(room.desk.file("disk"))?;
    room.desk
        .does("new disk/shop.amicable --business Small --country GB --currency GBP");
    let rows: String = (0..5_000)
        .map(|row| format!("Customer {},{row},2026-11-01,2026-12-01,5.00\n", row % 900))
        .collect();
    let csv = format!("Customer,Invoice,Date,Due,Amount\n{rows}");
    room.desk.write("owed.csv", &csv);
    let told = room.told("import receivables owed.csv --ledger disk/shop.amicable");
    // Nothing of it is there, and what was there is sound.
    let sound = room.desk.does("verify --ledger disk/shop.amicable");
    assert!(sound.starts_with("sound: 1 "), "{sound}");
    let book = keys::open_with_passphrase(&disk.0.join("shop.amicable"), PASSPHRASE);
    let book = book.expect("it opens");
    let preview = receivables::preview(&book, csv.as_bytes(), None).expect("a preview");
    let made = receivables::import(
        &book,
        Uuid::now_v7(),
        csv.as_bytes(),
        &preview.mapping,
        || true,
    );
    let same = room.refused(Code::DiskFull, made);
    assert_eq!(told.message, same.message);
    drop(book);
    Some(told)
}

/// A file system in memory, mounted while this lives.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(at: PathBuf) -> Option<Self> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        std::fs::create_dir(&at).ok()?;
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(&at)
            .output();
        mount.ok()?.status.success().then_some(Self(at))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}
