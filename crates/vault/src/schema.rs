//! The tables of the file.
//!
//! The journal is the truth. Everything below it is posted from the
//! journal by [`crate::post`] and could be thrown away and made again.
//!
//! Rows are named by the place in the journal where they first appeared
//! (`seq`), and all that belongs to a customer lies together in the file,
//! in the order in which it was entered: an account is read from a few
//! neighbouring pages, and all accounts in one pass.

/// The version of the schema that this program writes.
pub(crate) const VERSION: u32 = 1;

/// What marks the database inside the encryption: `AMIC`.
pub(crate) const APPLICATION: u32 = u32::from_be_bytes(*b"AMIC");

/// The tables that are posted from the journal, in an order in which
/// each refers to earlier ones only, and how their rows are named.
pub(crate) const POSTED: &[(&str, &str)] = &[
    ("business", "one"),
    ("preferences", "name"),
    ("customers", "seq"),
    ("debts", "customer, seq"),
    ("plans", "customer, seq"),
    ("plan_debts", "customer, plan, place"),
    ("entries", "customer, seq"),
    ("voids", "customer, seq"),
];

/// The journal and what guards it.
pub(crate) const JOURNAL: &str = "
CREATE TABLE journal (
    seq      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL CHECK (length(id) = 16),
    command  BLOB NOT NULL CHECK (length(command) = 16),
    recorded TEXT NOT NULL,
    device   BLOB NOT NULL CHECK (length(device) = 16),
    customer BLOB CHECK (length(customer) = 16),
    kind     TEXT NOT NULL,
    version  INTEGER NOT NULL,
    payload  TEXT,
    salt     BLOB CHECK (length(salt) = 16),
    digest   BLOB NOT NULL CHECK (length(digest) = 32),
    chain    BLOB NOT NULL CHECK (length(chain) = 32),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

CREATE INDEX journal_command ON journal (command);
CREATE INDEX journal_customer ON journal (customer) WHERE customer IS NOT NULL;

CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal only grows at its end'); END;

CREATE TRIGGER journal_keeps_every_row BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal keeps every row'); END;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL
  OR (NEW.seq, NEW.id, NEW.command, NEW.recorded, NEW.device, NEW.kind, NEW.version, NEW.digest, NEW.chain)
  IS NOT (OLD.seq, OLD.id, OLD.command, OLD.recorded, OLD.device, OLD.kind, OLD.version, OLD.digest, OLD.chain)
  OR NEW.customer IS NOT OLD.customer
BEGIN SELECT RAISE(ABORT, 'the journal is not rewritten'); END;

CREATE TABLE ledger (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    device BLOB NOT NULL CHECK (length(device) = 16)
) STRICT;
";

/// The tables that are posted from the journal. Amounts are in the
/// currency's smallest coin, days are counted from 1970-01-01, so that
/// `date(day * 86400, 'unixepoch')` shows one.
pub(crate) const TABLES: &str = "
CREATE TABLE business (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    data TEXT NOT NULL
) STRICT;

CREATE TABLE preferences (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
    seq       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    reference TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    company   TEXT NOT NULL,
    email     TEXT NOT NULL,
    phone     TEXT NOT NULL,
    address   TEXT NOT NULL,
    country   TEXT,
    language  TEXT,
    time_zone TEXT,
    notes     TEXT NOT NULL
) STRICT;

CREATE TABLE debts (
    customer    INTEGER NOT NULL REFERENCES customers,
    seq         INTEGER NOT NULL,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    reference   TEXT NOT NULL,
    description TEXT NOT NULL,
    issued      INTEGER NOT NULL,
    due         INTEGER NOT NULL,
    minor       INTEGER NOT NULL CHECK (minor > 0),
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    terms       TEXT NOT NULL,
    disputed    INTEGER NOT NULL CHECK (disputed IN (0, 1)),
    PRIMARY KEY (customer, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
    customer       INTEGER NOT NULL REFERENCES customers,
    seq            INTEGER NOT NULL,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    agreed         INTEGER NOT NULL,
    total          INTEGER NOT NULL,
    settled_before INTEGER NOT NULL,
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    terms          TEXT NOT NULL,
    rows           TEXT NOT NULL,
    keeping        TEXT NOT NULL,
    said           TEXT NOT NULL,
    amendments     TEXT NOT NULL,
    ended_on       INTEGER,
    ended_reason   TEXT,
    PRIMARY KEY (customer, seq),
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_debts (
    customer INTEGER NOT NULL,
    plan     INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    debt     INTEGER NOT NULL,
    PRIMARY KEY (customer, plan, place),
    FOREIGN KEY (customer, plan) REFERENCES plans,
    FOREIGN KEY (customer, debt) REFERENCES debts
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    customer  INTEGER NOT NULL REFERENCES customers,
    seq       INTEGER NOT NULL,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind      TEXT NOT NULL,
    minor     INTEGER NOT NULL CHECK (minor > 0),
    currency  TEXT NOT NULL CHECK (length(currency) = 3),
    day       INTEGER NOT NULL,
    debt      INTEGER,
    plan      INTEGER,
    shared    INTEGER NOT NULL CHECK (shared IN (0, 1)),
    method    TEXT,
    reference TEXT,
    received  INTEGER,
    note      TEXT NOT NULL,
    PRIMARY KEY (customer, seq),
    FOREIGN KEY (customer, debt) REFERENCES debts,
    FOREIGN KEY (customer, plan) REFERENCES plans,
    CHECK ((debt IS NOT NULL) + (plan IS NOT NULL) + shared <= 1),
    CHECK ((kind = 'payment') = (method IS NOT NULL)),
    CHECK ((method IS NULL) = (reference IS NULL)),
    CHECK ((method IS NULL) = (received IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE voids (
    customer INTEGER NOT NULL REFERENCES customers,
    seq      INTEGER NOT NULL,
    debt     INTEGER,
    entry    INTEGER,
    day      INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    PRIMARY KEY (customer, seq),
    UNIQUE (customer, debt),
    UNIQUE (customer, entry),
    FOREIGN KEY (customer, debt) REFERENCES debts,
    FOREIGN KEY (customer, entry) REFERENCES entries,
    CHECK ((debt IS NULL) <> (entry IS NULL))
) STRICT, WITHOUT ROWID;
";
