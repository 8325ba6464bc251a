//! The journal: what happened, in order, each row chained to the one
//! before.
//!
//! The digest of a payload is taken over a random salt and the payload.
//! When a payload is erased its salt goes with it, and nobody can find
//! out by trying what it said; the digest stays, and the chain, which is
//! made of digests, still holds.

use std::ops::RangeInclusive;

use chrono::{DateTime, SecondsFormat, Utc};
use ledger::event::Event;
use ledger::id::CustomerId;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::error::Fault;
use crate::post::post;

/// A place in the journal, from 1; 0 is the start of an empty one.
pub type Seq = i64;

/// What became of events that were to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// They stand in these rows of the journal now. The range is empty
    /// when there was nothing to write.
    Now(RangeInclusive<Seq>),
    /// The same command was carried out before, in these rows. Nothing
    /// was changed, and nothing was decided anew.
    Already(RangeInclusive<Seq>),
}

impl Appended {
    /// The rows in which the command was carried out.
    #[must_use]
    pub fn rows(&self) -> RangeInclusive<Seq> {
        match self {
            Self::Now(rows) | Self::Already(rows) => rows.clone(),
        }
    }
}

/// One row of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// Its place.
    pub seq: Seq,
    /// Its name, a UUIDv7.
    pub id: Uuid,
    /// The command that wrote it.
    pub command: Uuid,
    /// When it was recorded.
    pub recorded: DateTime<Utc>,
    /// Where it was recorded.
    pub device: Uuid,
    /// Whom it is about.
    pub customer: Option<CustomerId>,
    /// The kind of event.
    pub kind: String,
    /// What happened; none when it was erased.
    pub event: Option<Event>,
}

/// The version of the payloads that this program writes, of every kind.
const PAYLOAD_VERSION: u32 = 1;

/// What the first row is chained to.
pub(crate) const BEGINNING: [u8; 32] = *b"amicable journal, from the start";

/// A row as it stands in the table.
pub(crate) struct RawRow {
    pub(crate) seq: Seq,
    pub(crate) id: Uuid,
    pub(crate) command: Uuid,
    pub(crate) recorded: DateTime<Utc>,
    pub(crate) device: Uuid,
    pub(crate) customer: Option<Uuid>,
    pub(crate) kind: String,
    pub(crate) version: u32,
    pub(crate) payload: Option<String>,
    pub(crate) salt: Option<[u8; 16]>,
    pub(crate) digest: [u8; 32],
    pub(crate) chain: [u8; 32],
}

/// The columns of a [`RawRow`], in its order.
pub(crate) const COLUMNS: &str =
    "seq, id, command, recorded, device, customer, kind, version, payload, salt, digest, chain";

impl RawRow {
    pub(crate) fn read(row: &Row<'_>) -> Result<Self, Fault> {
        let recorded = row.get_ref(3)?.as_str().ok();
        let recorded = recorded.and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        Ok(Self {
            seq: row.get(0)?,
            id: Uuid::from_bytes(bytes(row, 1)?),
            command: Uuid::from_bytes(bytes(row, 2)?),
            recorded: recorded.ok_or_else(|| not_as_written("recorded"))?.to_utc(),
            device: Uuid::from_bytes(bytes(row, 4)?),
            customer: optional_bytes(row, 5)?.map(Uuid::from_bytes),
            kind: row.get(6)?,
            version: row.get(7)?,
            payload: row.get(8)?,
            salt: optional_bytes(row, 9)?,
            digest: bytes(row, 10)?,
            chain: bytes(row, 11)?,
        })
    }

    /// What the row's chain must be, after a row with that chain.
    ///
    /// Everything in the row goes into it, at a fixed width or with its
    /// length before it, so that no two rows look alike.
    pub(crate) fn chained(&self, before: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(before);
        hash.update(self.seq.to_be_bytes());
        hash.update(self.id);
        hash.update(self.command);
        hash.update(self.recorded.timestamp_micros().to_be_bytes());
        hash.update(self.device);
        hash.update([u8::from(self.customer.is_some())]);
        hash.update(self.customer.unwrap_or_default());
        hash.update((self.kind.len() as u64).to_be_bytes());
        hash.update(&self.kind);
        hash.update(self.version.to_be_bytes());
        hash.update(self.digest);
        hash.finalize().into()
    }

    /// Whether the payload is what the digest was taken of. An erased
    /// one is.
    pub(crate) fn is_authentic(&self) -> bool {
        match (&self.payload, &self.salt) {
            (Some(payload), Some(salt)) => digest(salt, payload) == self.digest,
            _ => true,
        }
    }

    /// What happened, unless it was erased.
    pub(crate) fn event(&self) -> Result<Option<Event>, Fault> {
        let Some(payload) = &self.payload else {
            return Ok(None);
        };
        if self.version != PAYLOAD_VERSION {
            return Err(not_as_written("version"));
        }
        let whole = format!("{{\"kind\":\"{}\",\"data\":{payload}}}", self.kind);
        let event = serde_json::from_str(&whole).map_err(|_| not_as_written("payload"))?;
        Ok(Some(event))
    }

    fn into_row(self) -> Result<JournalRow, Fault> {
        Ok(JournalRow {
            event: self.event()?,
            seq: self.seq,
            id: self.id,
            command: self.command,
            recorded: self.recorded,
            device: self.device,
            customer: self.customer.map(CustomerId),
            kind: self.kind,
        })
    }
}

/// The last row of the journal and its chain.
pub(crate) fn head(db: &Connection) -> Result<(Seq, [u8; 32]), Fault> {
    let head = db
        .prepare_cached("SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(head.unwrap_or((0, BEGINNING)))
}

/// The rows that a command wrote, if it was carried out.
pub(crate) fn rows_of(
    db: &Connection,
    command: Uuid,
) -> Result<Option<RangeInclusive<Seq>>, Fault> {
    let end = |sql| {
        db.prepare_cached(sql)?
            .query_row([command.as_bytes()], |row| row.get::<_, Seq>(0))
            .optional()
    };
    let first = end("SELECT seq FROM journal WHERE command = ?1 ORDER BY seq LIMIT 1")?;
    let last = end("SELECT seq FROM journal WHERE command = ?1 ORDER BY seq DESC LIMIT 1")?;
    Ok(first.zip(last).map(|(first, last)| first..=last))
}

/// Writes events into the journal and posts them to the tables. To be
/// called inside a transaction, which the caller drops on an error.
pub(crate) fn write(
    db: &Connection,
    command: Uuid,
    recorded: DateTime<Utc>,
    events: &[Event],
) -> Result<RangeInclusive<Seq>, Fault> {
    let (head, mut chain) = head(db)?;
    if events.is_empty() {
        return Ok(head + 1..=head);
    }
    let recorded = DateTime::from_timestamp_micros(recorded.timestamp_micros())
        .ok_or_else(|| Fault::Io("the clock is off by millennia".into()))?;
    let text = recorded.to_rfc3339_opts(SecondsFormat::Micros, true);
    let device: [u8; 16] = db
        .prepare_cached("SELECT device FROM ledger")?
        .query_row([], |row| row.get(0))?;
    let mut insert = db.prepare_cached(
        "INSERT INTO journal (seq, id, command, recorded, device, customer, kind, version,
                              payload, salt, digest, chain)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let mut seq = head;
    for event in events {
        seq += 1;
        let mut random = [0_u8; 26];
        getrandom::fill(&mut random).map_err(|error| Fault::Io(error.to_string()))?;
        let [salt @ .., _, _, _, _, _, _, _, _, _, _] = random;
        let [.., a, b, c, d, e, f, g, h, i, j] = random;
        let millis = u64::try_from(recorded.timestamp_millis()).unwrap_or_default();
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &[a, b, c, d, e, f, g, h, i, j]);
        let payload = payload(event)?;
        let mut row = RawRow {
            seq,
            id: id.into_uuid(),
            command,
            recorded,
            device: Uuid::from_bytes(device),
            customer: event.customer().map(|customer| customer.0),
            kind: event.kind().to_owned(),
            version: PAYLOAD_VERSION,
            digest: digest(&salt, &payload),
            payload: Some(payload),
            salt: Some(salt),
            chain: BEGINNING,
        };
        chain = row.chained(&chain);
        row.chain = chain;
        insert.execute(rusqlite::params![
            row.seq,
            row.id.as_bytes(),
            row.command.as_bytes(),
            text,
            row.device.as_bytes(),
            row.customer.as_ref().map(Uuid::as_bytes),
            row.kind,
            row.version,
            row.payload,
            row.salt,
            row.digest,
            row.chain,
        ])?;
        post(db, seq, event)?;
    }
    Ok(head + 1..=seq)
}

/// The rows in a range, of one customer or of all.
pub(crate) fn rows(
    db: &Connection,
    customer: Option<CustomerId>,
    range: RangeInclusive<Seq>,
) -> Result<Vec<JournalRow>, Fault> {
    let whose = match customer {
        Some(_) => "customer = ?3",
        None => "?3 IS NULL",
    };
    let mut select = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM journal WHERE seq BETWEEN ?1 AND ?2 AND {whose} ORDER BY seq"
    ))?;
    let customer = customer.map(|customer| customer.0.into_bytes());
    let mut found = select.query(rusqlite::params![range.start(), range.end(), customer])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(RawRow::read(row)?.into_row()?);
    }
    Ok(rows)
}

/// What happened, as JSON without the kind around it, which has its own
/// column.
fn payload(event: &Event) -> Result<String, Fault> {
    let whole = serde_json::to_string(event).map_err(|error| Fault::Io(error.to_string()))?;
    let before = format!("{{\"kind\":\"{}\",\"data\":", event.kind());
    let payload = whole
        .strip_prefix(&before)
        .and_then(|rest| rest.strip_suffix('}'));
    payload
        .map(str::to_owned)
        .ok_or_else(|| Fault::Io(format!("the kind of {} is not its name", event.kind())))
}

fn digest(salt: &[u8; 16], payload: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(payload);
    hash.finalize().into()
}

fn bytes<const N: usize>(row: &Row<'_>, column: usize) -> Result<[u8; N], Fault> {
    optional_bytes(row, column)?.ok_or_else(|| not_as_written("a row"))
}

fn optional_bytes<const N: usize>(row: &Row<'_>, column: usize) -> Result<Option<[u8; N]>, Fault> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        ValueRef::Blob(blob) => match blob.try_into() {
            Ok(bytes) => Ok(Some(bytes)),
            Err(_) => Err(not_as_written("a row")),
        },
        _ => Err(not_as_written("a row")),
    }
}

fn not_as_written(what: &str) -> Fault {
    Fault::Damaged(format!("{what} of the journal can't be read"))
}
