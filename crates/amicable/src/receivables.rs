//! Bringing in who owes what from a spreadsheet: looked at first, then
//! taken over whole, and never twice.

pub mod mapping;
mod taken;
pub mod view;

use exchange::receivables::column::Field;
use exchange::receivables::error::MappingError;
use exchange::receivables::mapping::Mapping;
use exchange::receivables::proposal::propose;
use exchange::receivables::reading::{Reading, read};
use ledger::event::Event;
use uuid::Uuid;

use crate::amount::Amount;
use crate::book::{Book, Tx};
use crate::customers::count;
use crate::error::{Code, Error};
use crate::receivables::mapping::{ImportMapping, no_mapping};
use crate::receivables::taken::take_over;
use crate::receivables::view::{
    DoubtView, ImportPreview, Imported, ProblemView, RowView, SampleView, UnreadableView, blank,
};

/// The preference under which the last mapping is kept, for next time.
const LAST_MAPPING: &str = "import.receivables.mapping";

/// How many rows are shown before taking over.
const SHOWN: usize = 20;

/// How many problems are listed on a screen.
const LISTED: usize = 500;

/// Looks at a file: by a mapping, else by the one that was used last if
/// it fits, else by what the file shows.
///
/// A file that can't be read at all is no error here: the preview says so
/// and why, and nothing would be taken over.
///
/// # Errors
/// A mapping that names what there is not, or a ledger that can't be
/// read.
pub fn preview(
    book: &Book,
    bytes: &[u8],
    mapping: Option<&ImportMapping>,
) -> Result<ImportPreview, Error> {
    let home = book.business()?.currency;
    let proposal = match propose(bytes) {
        Ok(proposal) => proposal,
        Err(error) => {
            return Ok(ImportPreview {
                unreadable: Some(UnreadableView::from(&error)),
                ..blank(mapping.cloned().unwrap_or_else(|| no_mapping(home)))
            });
        }
    };
    let mut remembered = false;
    let (mut mapping, doubts) = match mapping {
        Some(mapping) => (mapping.read()?, Vec::new()),
        None => match last_mapping(book)?.filter(|last| fits(last, &proposal.mapping, bytes)) {
            Some(last) => {
                remembered = true;
                (last, Vec::new())
            }
            None => (proposal.mapping, proposal.doubts),
        },
    };
    mapping.currency = mapping.currency.or(Some(home));
    let mut view = ImportPreview {
        remembered,
        doubts: doubts.iter().map(DoubtView::from).collect(),
        header: proposal.header,
        samples: proposal.samples.iter().map(SampleView::from).collect(),
        ..blank(ImportMapping::show(&mapping))
    };
    match read(bytes, &mapping) {
        Ok(reading) => fill(&mut view, book, &reading)?,
        Err(error) => view.unreadable = Some(UnreadableView::from(&error)),
    }
    Ok(view)
}

fn fill(view: &mut ImportPreview, book: &Book, reading: &Reading) -> Result<(), Error> {
    let taken = book
        .vault
        .read(|snapshot| take_over(&Tx { snapshot }, reading))?;
    view.header.clone_from(&reading.header);
    view.samples = reading.samples.iter().map(SampleView::from).collect();
    view.rows = reading.rows.iter().take(SHOWN).map(RowView::from).collect();
    view.records = count(reading.records);
    view.new_debts = taken.made.debts;
    view.known_debts = taken.made.known;
    view.new_customers = taken.made.customers;
    view.new_payments = taken.made.payments;
    view.charged = taken.charged.into_values().map(Amount::from).collect();
    let unread = reading.problems.iter().map(ProblemView::from);
    view.problems = unread.chain(taken.differs).take(LISTED).collect();
    view.remarks = reading
        .remarks
        .iter()
        .take(LISTED)
        .map(Into::into)
        .collect();
    Ok(())
}

/// Takes over every row that can be read, or nothing: the whole file is
/// one writing. Rows that are in the ledger already add nothing, except
/// for a payment that the file knows of and the ledger does not.
///
/// `step` is asked once before anything is written.
///
/// # Errors
/// [`Code::Import`] for a file that can't be read by the mapping,
/// [`Code::Cancelled`] when `step` says so, or a ledger that can't be
/// written.
pub fn import(
    book: &Book,
    command: Uuid,
    bytes: &[u8],
    mapping: &ImportMapping,
    step: impl FnOnce() -> bool,
) -> Result<Imported, Error> {
    let mapping = mapping.read()?;
    let reading = read(bytes, &mapping).map_err(unreadable)?;
    let mut made = Imported::default();
    book.transact(command, |tx| {
        let mut taken = take_over(tx, &reading)?;
        taken.made.skipped = count(reading.records.saturating_sub(reading.rows.len()));
        if !step() {
            return Err(Error::new(Code::Cancelled, "the import was cancelled"));
        }
        made = taken.made;
        let mapping = mapping.to_toml();
        if last(tx)?.as_deref() != Some(&mapping) {
            taken.events.push(Event::PreferenceSet {
                name: LAST_MAPPING.to_owned(),
                value: mapping,
            });
        }
        Ok(taken.events)
    })?;
    Ok(made)
}

/// Reads a mapping from TOML, with the business's currency where it
/// names none.
///
/// # Errors
/// [`Code::Import`] with the line and the word that is off.
pub fn mapping_from_toml(book: &Book, text: &str) -> Result<ImportMapping, Error> {
    let mut mapping = Mapping::from_toml(text)
        .map_err(|error| Error::in_field(Code::Import, error.to_string(), "map"))?;
    mapping.currency = mapping.currency.or(Some(book.business()?.currency));
    Ok(ImportMapping::show(&mapping))
}

fn last(tx: &Tx<'_, '_>) -> Result<Option<String>, Error> {
    Ok(tx.snapshot.preference(LAST_MAPPING)?)
}

fn last_mapping(book: &Book) -> Result<Option<Mapping>, Error> {
    let text = book.preference(LAST_MAPPING)?;
    Ok(text.and_then(|text| Mapping::from_toml(&text).ok()))
}

/// Whether a file can be read by the mapping of another one without a
/// question: nothing that the file shows is left out by it, all columns
/// are there, and most of the rows make sense.
fn fits(mapping: &Mapping, shown: &Mapping, bytes: &[u8]) -> bool {
    let left_out =
        |field| shown.columns.get(field).is_some() && mapping.columns.get(field).is_none();
    let makes_sense =
        |reading: &Reading| reading.rows.len() > reading.records.saturating_sub(reading.rows.len());
    mapping.header
        && !Field::ALL.into_iter().any(left_out)
        && read(bytes, mapping).is_ok_and(|reading| makes_sense(&reading))
}

fn unreadable(error: MappingError) -> Error {
    Error::new(Code::Import, error.to_string())
}
