//! Whether the ledger is what was written: the file whole, the chain
//! unbroken, the tables as the journal makes them.

use std::ops::ControlFlow;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params_from_iter};

use crate::copy::pages_amiss;
use crate::error::{Fault, ReadError};
use crate::journal::{BEGINNING, COLUMNS, RawRow};
use crate::post::post;
use crate::schema;
use crate::vault::Vault;

/// How many findings are told; who has more has a backup to open.
const MOST_FINDINGS: usize = 100;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many rows the journal has.
    pub rows: u64,
    /// How many of them had their contents erased.
    pub erased: u64,
    /// What is not as it should be, in plain words that name no person;
    /// the first hundred.
    pub findings: Vec<String>,
}

impl Report {
    /// Whether all is as it should be.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }

    fn find(&mut self, finding: impl Into<String>) {
        if self.findings.len() < MOST_FINDINGS {
            self.findings.push(finding.into());
        }
    }
}

/// What is being looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The pages of the file.
    Pages,
    /// The journal's chain, and the tables that it makes.
    Journal,
    /// The tables, row by row.
    Tables,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being looked at.
    pub step: Step,
    /// How much of it is done.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

impl Vault {
    /// Looks at every page, every row of the journal and every row of
    /// the tables. Nobody waits for it, and nothing is repaired.
    ///
    /// # Errors
    /// [`ReadError::Cancelled`] once `progress` says to break; or a disk
    /// that fails. What is damaged is no error here but a finding.
    pub fn verify(
        &self,
        mut progress: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Report, ReadError> {
        let mut report = Report {
            rows: 0,
            erased: 0,
            findings: Vec::new(),
        };
        match self.look(&mut report, &mut progress) {
            Ok(()) => Ok(report),
            Err(Stop::Cancelled) => Err(ReadError::Cancelled),
            // A page that can't be decrypted ends the reading, but what
            // was found until then is worth telling.
            Err(Stop::Fault(Fault::Damaged(what))) => {
                report.find(format!("the file can't be read to its end: {what}"));
                Ok(report)
            }
            Err(Stop::Fault(fault)) => Err(fault.into()),
        }
    }

    fn look(&self, report: &mut Report, progress: &mut Watch<'_>) -> Result<(), Stop> {
        let db = self.reader()?;
        self.pages(&db, report, progress)?;
        let moment = db.unchecked_transaction()?;
        let replayed = replay(&moment, report, progress)?;
        compare(&moment, &replayed, report, progress)
    }

    fn pages(
        &self,
        db: &Connection,
        report: &mut Report,
        progress: &mut Watch<'_>,
    ) -> Result<(), Stop> {
        let total = schema::POSTED.len() as u64 + 3;
        let mut done = 0;
        let mut next = |progress: &mut Watch<'_>| {
            done += 1;
            tell(progress, Step::Pages, done - 1, total)
        };
        next(progress)?;
        // This one reads the file past the log. While another thread
        // moves pages from the log to the file it could meet one that is
        // half written, so what it finds is looked at again with writers
        // kept out.
        let mut bad = pages_amiss(db)?;
        if bad > 0 {
            let _held = self.writer();
            bad = pages_amiss(db)?;
        }
        if bad > 0 {
            report.find(format!("{bad} pages of the file are not what was written"));
        }
        let tables = schema::POSTED.iter().map(|(table, _)| *table);
        for table in std::iter::once("journal").chain(tables) {
            next(progress)?;
            let check = format!("PRAGMA integrity_check('{table}')");
            for line in lines(db, &check)?.iter().filter(|line| *line != "ok") {
                report.find(format!("in the table “{table}”: {line}"));
            }
        }
        next(progress)?;
        for line in lines(db, "PRAGMA foreign_key_check")? {
            report.find(format!("a row of “{line}” refers to one that isn't there"));
        }
        Ok(())
    }
}

/// Who is told how far it is, and may stop it.
type Watch<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

enum Stop {
    Cancelled,
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        Self::Fault(error.into())
    }
}

fn tell(progress: &mut Watch<'_>, step: Step, done: u64, total: u64) -> Result<(), Stop> {
    match progress(Progress { step, done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Stop::Cancelled),
    }
}

fn lines(db: &Connection, pragma: &str) -> Result<Vec<String>, Fault> {
    let mut statement = db.prepare(pragma)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Walks along the chain, and posts the journal into empty tables in
/// memory.
///
/// Customers of whom something was erased are left out, there and in the
/// comparison: what is gone can't be posted again.
fn replay(
    db: &Connection,
    report: &mut Report,
    progress: &mut Watch<'_>,
) -> Result<Connection, Stop> {
    let memory = Connection::open_in_memory().map_err(Fault::from)?;
    memory.execute_batch("PRAGMA foreign_keys = ON; BEGIN;")?;
    memory.execute_batch(schema::TABLES)?;
    db.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS gone (id BLOB PRIMARY KEY, seq INTEGER);
         DELETE FROM temp.gone;
         INSERT INTO temp.gone
             SELECT DISTINCT journal.customer, customers.seq
             FROM journal LEFT JOIN customers ON customers.id = journal.customer
             WHERE payload IS NULL AND journal.customer IS NOT NULL;",
    )?;
    let total = db.query_row("SELECT coalesce(max(seq), 0) FROM journal", [], |row| {
        row.get::<_, i64>(0)
    })?;
    let total = u64::try_from(total).unwrap_or_default();
    let mut select = db.prepare(&format!(
        "SELECT {COLUMNS}, customer IN (SELECT id FROM temp.gone) FROM journal ORDER BY seq"
    ))?;
    let mut rows = select.query([])?;
    let mut chain = BEGINNING;
    while let Some(row) = rows.next()? {
        if report.rows.is_multiple_of(1_000) {
            tell(progress, Step::Journal, report.rows, total)?;
        }
        report.rows += 1;
        let is_gone = row.get::<_, Option<bool>>(12)?.unwrap_or_default();
        let row = RawRow::read(row)?;
        let seq = row.seq;
        if row.seq.unsigned_abs() != report.rows {
            report.find(format!("the journal has a gap before row {seq}"));
            report.rows = row.seq.unsigned_abs();
        }
        if row.chained(&chain) != row.chain {
            report.find(format!("the chain breaks at row {seq} of the journal"));
        }
        chain = row.chain;
        if !row.is_authentic() {
            report.find(format!("row {seq} of the journal was changed"));
            continue;
        }
        match row.event() {
            Ok(None) => report.erased += 1,
            Ok(Some(_)) if is_gone => {}
            Ok(Some(event)) => {
                let whose = event.customer().map(|customer| customer.0);
                if event.kind() != row.kind || whose != row.customer {
                    report.find(format!("row {seq} of the journal contradicts itself"));
                }
                if post(&memory, seq, &event).is_err() {
                    report.find(format!("row {seq} of the journal can't be posted again"));
                }
            }
            Err(_) => report.find(format!("row {seq} of the journal can't be read")),
        }
    }
    Ok(memory)
}

/// Compares the tables of the file with those in memory, row by row.
fn compare(
    db: &Connection,
    memory: &Connection,
    report: &mut Report,
    progress: &mut Watch<'_>,
) -> Result<(), Stop> {
    let total = schema::POSTED.len() as u64;
    for (done, (table, key)) in (0..).zip(schema::POSTED) {
        tell(progress, Step::Tables, done, total)?;
        let kept = match *table {
            "business" | "preferences" => "",
            "customers" => "WHERE seq NOT IN (SELECT seq FROM temp.gone WHERE seq IS NOT NULL)",
            _ => "WHERE customer NOT IN (SELECT seq FROM temp.gone WHERE seq IS NOT NULL)",
        };
        let mut ours = db.prepare(&format!("SELECT * FROM {table} {kept} ORDER BY {key}"))?;
        let mut theirs = memory.prepare(&format!("SELECT * FROM {table} ORDER BY {key}"))?;
        let names: Vec<String> = ours.column_names().map(str::to_owned).collect();
        let none: [i64; 0] = [];
        let mut ours = ours.query(params_from_iter(none))?;
        let mut theirs = theirs.query(params_from_iter(none))?;
        let mut number = 0_u64;
        loop {
            number += 1;
            if number.is_multiple_of(10_000) {
                tell(progress, Step::Tables, done, total)?;
            }
            match (ours.next()?, theirs.next()?) {
                (None, None) => break,
                (Some(_), None) => {
                    report.find(format!("“{table}” has rows that the journal doesn't make"));
                    break;
                }
                (None, Some(_)) => {
                    report.find(format!(
                        "rows of “{table}” that the journal makes are missing"
                    ));
                    break;
                }
                (Some(ours), Some(theirs)) => {
                    for (column, name) in names.iter().enumerate() {
                        let ours: ValueRef<'_> = ours.get_ref(column)?;
                        if ours != theirs.get_ref(column)? {
                            report.find(format!(
                                "row {number} of “{table}” has another “{name}” than the journal"
                            ));
                        }
                    }
                }
            }
        }
    }
    tell(progress, Step::Tables, total, total)
}
