//! The process is killed at random points, again and again: what was
//! acknowledged is there, what was not is whole or absent.
//!
//! Each victim is a process of its own that takes a payment or brings in
//! a file. It is killed after a random part of the time that it usually
//! takes, and what it left behind, its log included, is copied away and
//! looked at there; the original stays as it was left, so that the next
//! victim begins among the ruins of the last. What turned out absent is
//! asked for again under the same number.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime};

use amicable::book::Book;
use amicable::customer::timeline::Happened;
use amicable::{customer, keys};
use chrono::NaiveDate;
use journeys::chance::Chance;
use journeys::desk::Desk;
use journeys::invoices::{Invoice, MAP, cents, decimal, to_csv};
use uuid::Uuid;

const ROUNDS: usize = 8;
const KILLS_A_ROUND: usize = 25;
const CUSTOMERS: u64 = 5;
const ROWS: u64 = 60;

#[test]
fn whatever_was_acknowledged_survives_two_hundred_kills() {
    let seed = std::env::var("AMICABLE_SEED").ok();
    let seed = seed.and_then(|seed| seed.parse().ok()).unwrap_or_else(now);
    let mut all = Tally::default();
    for round in 0..ROUNDS {
        let seed = seed.wrapping_add(round as u64);
        let told = Told(seed);
        let tally = Shop::new(seed).live_through(KILLS_A_ROUND);
        drop(told);
        all.add(&tally);
    }
    eprintln!("{all:?}");
    // Nothing is shown by killing what has ended or has not begun.
    let kills = u32::try_from(ROUNDS * KILLS_A_ROUND).expect("small");
    assert_eq!(all.kills, kills);
    assert!(all.running > kills / 2, "{all:?}");
    assert!(all.absent > kills / 8, "{all:?}");
    assert!(all.there > kills / 8, "{all:?}");
}

/// How the kills came out.
#[derive(Debug, Default)]
struct Tally {
    kills: u32,
    /// The process had not ended yet.
    running: u32,
    /// Nothing of it was there afterwards.
    absent: u32,
    /// All of it was there afterwards.
    there: u32,
    /// It was there though nobody had been told so yet.
    there_unsaid: u32,
    /// It was acknowledged, and the process was killed while it put its
    /// things away.
    said_and_running: u32,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.kills += other.kills;
        self.running += other.running;
        self.absent += other.absent;
        self.there += other.there;
        self.there_unsaid += other.there_unsaid;
        self.said_and_running += other.said_and_running;
    }
}

/// What a victim is asked to do.
#[derive(Debug, Clone)]
enum Deed {
    Pay { id: Uuid, customer: u64, cents: i64 },
    BringIn { file: u64, cents: i64 },
}

struct Shop {
    desk: Desk,
    recovery_key: String,
    chance: Chance,
    /// What is known to be in the ledger.
    there: Vec<Deed>,
    /// What was found to be absent, and is asked for again.
    again: Vec<Deed>,
    files: u64,
    /// About how long it takes until a payment is in the ledger: at first
    /// as long as a whole run, then nearer with each kill.
    pay_edge: Duration,
    import_edge: Duration,
    tally: Tally,
}

impl Shop {
    /// A ledger with five customers, into which a payment and a file
    /// went in peace, to see how long that takes.
    fn new(seed: u64) -> Self {
        let desk = Desk::new();
        let recovery_key = desk.new_ledger("shop.amicable", "US", "USD");
        desk.write("map.toml", MAP);
        let mut shop = Self {
            desk,
            recovery_key,
            chance: Chance::new(seed),
            there: Vec::new(),
            again: Vec::new(),
            files: 0,
            pay_edge: Duration::ZERO,
            import_edge: Duration::ZERO,
            tally: Tally::default(),
        };
        let file = shop.new_file();
        shop.import_edge = shop.in_peace(file);
        let payment = shop.new_payment();
        shop.pay_edge = shop.in_peace(payment);
        shop
    }

    fn live_through(mut self, kills: usize) -> Tally {
        for number in 0..kills {
            let deed = match self.again.pop() {
                Some(deed) if self.chance.happens(60) => deed,
                _ if number % 5 < 3 => self.new_payment(),
                _ => self.new_file(),
            };
            self.kill_during(deed, number % 8 == 7);
        }
        // At the end the original itself, by whoever comes next: first
        // all that is still missing, then every page and every row.
        while let Some(deed) = self.again.pop() {
            self.in_peace(deed);
        }
        let verified = self.desk.says("verify --ledger shop.amicable");
        assert_eq!(verified.exit, 0, "{verified:?}");
        let left = self.desk.file("").read_dir().expect("a folder");
        let left = left.map(|file| file.expect("a file").file_name());
        let ours = left.filter(|name| name.to_string_lossy().contains("shop.amicable"));
        assert_eq!(
            ours.collect::<Vec<_>>(),
            ["shop.amicable"],
            "nothing lies about"
        );
        self.tally
    }

    fn in_peace(&mut self, deed: Deed) -> Duration {
        let answer = self.desk.says(&self.line(&deed));
        assert_eq!(answer.exit, 0, "{deed:?}\n{answer:?}");
        self.there.push(deed);
        answer.took
    }

    fn kill_during(&mut self, deed: Deed, verify: bool) {
        let edge = match deed {
            Deed::Pay { .. } => self.pay_edge,
            Deed::BringIn { .. } => self.import_edge,
        };
        // Half of them anywhere, half close to where the last ones went
        // from absent to there.
        let permille = if self.chance.happens(50) {
            self.chance.between(0, 1_200)
        } else {
            self.chance.between(900, 1_100)
        };
        let delay = edge * u32::try_from(permille).expect("small") / 1_000;
        let mut victim = self
            .desk
            .amicable(&self.line(&deed))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let mut out = victim.stdout.take().expect("a pipe");
        let begun = Instant::now();
        std::thread::sleep(delay.saturating_sub(begun.elapsed()));
        victim.kill().expect("it can be killed");
        let ended = victim.wait().expect("it ends");
        let mut said = Vec::new();
        out.read_to_end(&mut said).expect("what it said");
        let acknowledged = serde_json::from_slice::<serde_json::Value>(&said).is_ok();
        let running = !ended.success();
        assert!(running || acknowledged, "it ended well and said nothing");

        let there = self.look(&deed, verify);
        assert!(
            there || !acknowledged,
            "{deed:?} was acknowledged and is gone"
        );
        self.tally.kills += 1;
        self.tally.running += u32::from(running);
        self.tally.absent += u32::from(!there);
        self.tally.there += u32::from(there);
        self.tally.there_unsaid += u32::from(there && !acknowledged);
        self.tally.said_and_running += u32::from(acknowledged && running);
        let edge = match deed {
            Deed::Pay { .. } => &mut self.pay_edge,
            Deed::BringIn { .. } => &mut self.import_edge,
        };
        if (900..=1_100).contains(&permille) {
            *edge = *edge * if there { 95 } else { 105 } / 100;
        }
        if there {
            self.there.push(deed);
        } else {
            self.again.push(deed);
        }
    }

    /// Looks at a copy of what lies there. Answers whether the deed was
    /// done; all that was done before must be there, to the cent.
    fn look(&self, deed: &Deed, verify: bool) -> bool {
        let copy = tempfile::tempdir().expect("a folder");
        for name in ["shop.amicable", "shop.amicable-wal"] {
            let from = self.desk.file(name);
            if from.exists() {
                std::fs::copy(from, copy.path().join(name)).expect("copied");
            }
        }
        let book = self.open(&copy.path().join("shop.amicable"));
        let seen = Seen::of(&book);
        let done = match deed {
            Deed::Pay { id, .. } => seen.payments.contains(id),
            Deed::BringIn { file, .. } => {
                let rows = seen
                    .debts
                    .iter()
                    .filter(|debt| of_file(*file, debt))
                    .count();
                assert!(rows == 0 || rows as u64 == ROWS, "{rows} rows of a file");
                rows > 0
            }
        };
        let mut owed = 0;
        let mut payments = 0;
        let mut debts = 0;
        for deed in self.there.iter().chain(done.then_some(deed)) {
            match deed {
                Deed::Pay { id, cents, .. } => {
                    assert!(seen.payments.contains(id), "{deed:?} is gone");
                    payments += 1;
                    owed -= cents;
                }
                Deed::BringIn { file, cents } => {
                    let rows = seen.debts.iter().filter(|debt| of_file(*file, debt));
                    assert_eq!(rows.count() as u64, ROWS, "{deed:?} is gone");
                    debts += ROWS;
                    owed += cents;
                }
            }
        }
        assert_eq!(seen.payments.len(), payments, "a payment nobody made");
        assert_eq!(seen.debts.len() as u64, debts, "a debt nobody has");
        assert_eq!(seen.owed, owed, "what is owed altogether");
        if verify {
            let found = book.verify(|_, _| true).expect("looked at");
            assert!(found.is_sound, "{:?}", found.problems);
        }
        done
    }

    /// By the recovery key, which needs no derivation.
    fn open(&self, file: &Path) -> Book {
        keys::open_with_recovery_key(file, &self.recovery_key).expect("it opens")
    }

    fn new_payment(&mut self) -> Deed {
        let high = u128::from(self.chance.number());
        Deed::Pay {
            id: Uuid::from_u128(high << 64 | u128::from(self.chance.number())),
            customer: self.chance.below(CUSTOMERS),
            cents: self.chance.between(1, 9_999),
        }
    }

    /// A file of open invoices to the same customers.
    fn new_file(&mut self) -> Deed {
        let file = self.files;
        self.files += 1;
        let invoices: Vec<Invoice> = (0..ROWS)
            .map(|row| Invoice {
                customer: reference(row % CUSTOMERS),
                number: format!("{file}/{row}"),
                issued: day(1),
                due: day(30),
                cents: self.chance.between(1, 99_999),
                disputed: false,
                settled: None,
            })
            .collect();
        self.desk.write(&format!("{file}.csv"), to_csv(&invoices));
        Deed::BringIn {
            file,
            cents: invoices.iter().map(|invoice| invoice.cents).sum(),
        }
    }

    fn line(&self, deed: &Deed) -> String {
        match deed {
            Deed::Pay {
                id,
                customer,
                cents,
            } => format!(
                "pay --ledger shop.amicable --customer {} --amount {} --on 2026-11-15 --id {id} --json",
                reference(*customer),
                decimal(*cents)
            ),
            Deed::BringIn { file, .. } => format!(
                "import receivables {file}.csv --ledger shop.amicable --map map.toml --json"
            ),
        }
    }
}

/// What a ledger holds.
struct Seen {
    payments: BTreeSet<Uuid>,
    debts: Vec<String>,
    owed: i64,
}

impl Seen {
    fn of(book: &Book) -> Self {
        let mut seen = Self {
            payments: BTreeSet::new(),
            debts: Vec::new(),
            owed: 0,
        };
        for customer in (0..CUSTOMERS).map(reference) {
            let id = book.customer(&customer).expect("a customer");
            let page = customer::page(book, &id, day(30)).expect("a page");
            let accounts = page.accounts.iter();
            let owed = accounts.map(|account| cents(&account.balance.amount));
            seen.owed += owed.sum::<i64>();
            for item in page.timeline {
                match item.what {
                    Happened::Paid { entry, .. } => {
                        let new = seen.payments.insert(entry.parse().expect("a name"));
                        assert!(new, "a payment that is there twice");
                    }
                    Happened::Charged { reference, .. } => seen.debts.push(reference),
                    other => panic!("nobody did this: {other:?}"),
                }
            }
        }
        seen
    }
}

/// Says which seed it was when the round ends badly.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the first round again: AMICABLE_SEED={}", self.0);
        }
    }
}

fn of_file(file: u64, reference: &str) -> bool {
    reference
        .split_once('/')
        .is_some_and(|(name, _)| name == file.to_string())
}

fn reference(customer: u64) -> String {
    format!("{customer:04}-KILLS")
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.expect("a clock").as_secs()
}
